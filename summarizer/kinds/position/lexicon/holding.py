"""Whose a stance is: nouns with owners, passives, labels, those convinced of it."""

from .... import lazy
from ...saying.verbs import forms
from .patterns import words

SEES_AS = words(
    forms(
        "view regard consider call deem describe treat label brand declare name rank pronounce "
        "denounce dismiss condemn"
    )
    + r"|s(?:ees?|aw|een|eeing)\b|f(?:inds?|ound)\b|ma(?:kes?|de|king)\b|sets?\b|la(?:ys?|id)\b|puts?\b"
    r"|labelled\b|labelling\b"
)
"""Verbs whose subject holds what a label says: "Kyiv regards them as essential"."""

AGENT = lazy.compile(
    r"(?:\s+(?:\w+ly|again|twice|once(?:\s+(?:more|again))?|so\s+far|outright|flat|out\s+of\s+hand|today|"
    r"yesterday|(?:late\s+|early\s+)?on\s+\w+day(?:\s+(?:night|evening|morning))?|overnight|"
    r"last\s+\w+|this\s+\w+|in\s+(?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december))){0,3}\s+by\s+",
)
"""Between a passive and who did it."""

TO_WHOM = lazy.compile(r"\s+(?:to|for)\s+")

HIM = lazy.compile(r"(?:him|her|them)\b")
ACCUSED = lazy.compile(
    r"\b(?:accus|blam|criticis|criticiz|fault|condemn|denounc|attack|lambast|berat|rebuk|reproach|"
    r"prais|thank|commend|credit|suspect)\w+\s+(?:[\w'’]+\s+){1,4}?(?:of|for)\s+$"
    r"|\b(?:quot|cit)(?:e[sd]|ing)\s[^.;]{3,90}?\sas\s+$"
)
QUOTED_AS = lazy.compile(
    r"\b(?:quot|cit|paraphras|report|describ|portray)\w*\s+[^;:]{3,120}?,?\s+as\s+$"
)
"""Between somebody and what a paper has him do: "quoted the envoy as demanding"."""

WAY_OF = lazy.compile(r"(\S+)\s+(?:\w+\s+)?(?:way|means|aim|plan)\s+of\s+$")

FROM_WHOM = lazy.compile(
    r"\s+(?:(?:of|for|to|on)\s+(?:[\w'’-]+\s+){1,6}?)?"
    r"(?:(?:first\s+|long\s+|\w+ly\s+)?(?:made|raised|repeated|renewed|voiced|issued|advanced"
    r"|tabled|put\s+forward|set\s+out|laid\s+down|listed|spelled\s+out|outlined|presented|submitted"
    r"|echoed|taken\s+up)\s+(?:again\s+|on\s+\w+day\s+)?)?(?:by|from)\s+"
)

FROM_ONE = lazy.compile(
    r"(?<!withdrawal)(?<!departure)(?<!exit)[\"”’']*\s+(?:came\s+)?from\s+"
)
"""Between somebody's words and who said them: "a curt 'never' from Prell"."""

THAT = lazy.compile(r"\s+(?:(?:that|which)\s+)?(?:the\s+)?")
REPEATS = lazy.compile(
    r"\s+(?:(?:has|have|had|also|still|first|again|long|often|now|\w+ly)\s+){0,4}"
    r"(?:made|makes|(?:rais|repeat|renew|voic|issu|advanc|maintain|reiterat|press|restat|tabl)"
    r"(?:es|ed|s)|put\s+forward|laid\s+down|stood\s+by|held|stands\s+by)"
    r"(?=\s*(?:[.,;:]|$)|\s+(?:for|again|since|in|on|at|to|before|during|many|more|time|"
    r"every|last|this|yesterday|throughout|over|\w+ly)\b)"
)
"""Behind a noun and whose it is: "a demand that Kyiv has repeated for months"."""

OF_WHOM = lazy.compile(r"\s+of\s+")

HAS_OWNER = lazy.compile(
    r"(?:demand|request|insistence|proposal|offer|goal|aim|objective|condition|plea|initiative|priority)s?",
)
"""Nouns whose "of" names their owner, not their object."""

ONLY_NOUNS = lazy.compile(
    r"invitations?|quests?\s+for|calls?|(?:road\s*map|blueprint|formula|package|scheme|draft|text|plan|paper|document)s?\s+[\w\s]+|pressure|proposals?|rejections?|refusals?|agreement|acceptance|approval|endorsement|backing"
    r"|insistence|initiatives?|ultimatum|pleas?|goals?|objectives?|requirements?|price|bid"
    r"|preference|commitments?|readiness|willingness|blessing|green\s+light|suggestions?"
    r"|asking\s+price|threats?|retaliation|reprisals?|objections?\s+to|opposition\s+to|"
    r"resistance\s+to|red\s+lines?|(?:pre-?)?conditions?|prerequisites?|priorit\w+|invitations?|undertakings?|position|line|stance|view|expectations?|idea|formula|terms",
)

NOUNS = lazy.compile(
    ONLY_NOUNS.pattern
    + r"|demands?|offers?|requests?|appeals?|calls?(?:\s+(?:for|on))?|aims?|hopes?|wish(?:es)?"
    r"|needs?|pledges?|promises?|vows?|consent|support|veto|boycott|welcome|compromises?"
    r"|proposed|offered|demanded|warnings?|push|press|favou?r|withdraw(?:al|n)|embrace"
    r"|plan(?:s|ned)?\s+to|sign|hail|concession|intent\s+on|no\s+to",
)
"""Cues that may stand as nouns."""

CLEFT = lazy.compile(
    r"[\s\"“]*it\s+(?:is|was|has\s+been)\s+(?P<not>not\s+)?(?:the\s+|an?\s+|only\s+)?"
)
WHO = lazy.compile(
    r"(?:,?\s+(?:and\s+)?not\s+[^,]+,|,)?\s+(?:that|who|which)\s+(?:\w+\s+){0,3}"
)
"""Between whom a cleft sentence names and what he does: "it was Kyiv that asked"."""

RAISES = words(
    r"(?:ma[dk]e|makes|making|issu|rais|repeat|renew|put|present|set|voic|table|submit|bring|"
    r"brought|outlin|list|unveil|restat|reiterat|stick|stuck|h[eo]ld|stand|stood|stress|sent|"
    r"send|gave|give|announc|publish|hand|la[iy]|floa|ha[sd]|have|signal|with)\w*"
    r"(?:\s+(?:to|by|with|out|forward|down|up|on|in|for|the|its|of))*\s*$"
)
"""Verbs that make the noun behind them their subject's own: "issued a demand"."""

ANSWERS = words(
    r"(?:accept|reject|refus|dismiss|welcom|answer|consider|stud|discuss|oppos|resist|"
    r"condemn|criticis|criticiz|call|denounc|ignor|spurn|met|meet|receiv|hear|heard|"
    r"weigh|back|support|endors)\w*(?:\s+(?:to|on|with|of))*\s*$"
)
"""Verbs whose object is another's: "rejected its demands"."""

FROM_START = lazy.compile(r"(?:from|by)\s+(?=\S)")
"""How a sentence may begin that turns its subject round: "From Putin came a signal"."""

CONVINCED = lazy.compile(
    r"\b((?:convinc|persuad|induc|compell)\w*|forc(?:e|ed|ing)\b|brought|got|won\s+over)\s"
    r"(?![^;]*\b(?:demand|urg|want)\w*\b)",
)
"""Verbs whose object takes the stance: "convinced Kyiv to accept"."""

TO_DO_IT = lazy.compile(
    r"\bto\s+$|\bthat\s+(?:they|he|she|it)\s+(?:should|must|ought\s+to)\s+$",
)
"""What stands between whom somebody convinced and what he takes up."""

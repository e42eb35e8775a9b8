"""What tells a stance, by family.

A cue's name is `family:shape`: the family is what it tells, the shape is where its
holder stands: before a `verb` (or its noun), around a `label` ("unacceptable to
Arland"), or nowhere but in who says it (`modal`).
"""

from typing import Final

from ....patterns import Lexicon, WordPattern
from ...saying.verbs import forms
from ..model import Stance
from . import idioms
from .fields import FIELDS
from .turns import TURNS

_NEVER = r"(?:(?:will|would|can|could|shall|must)\s+(?:not|never)|cannot|(?:wo|ca|would|could)n['’]t)"

_NO_REFUSAL = r"(?!(?:reject|rul|refus|oppos|resist|object|stand|block|veto|exclu|be\b|have\b|demand|insist|seek))"

_FIGHT = r"(?:hit\b|fight|strik|attack|shell|bomb|retaliat|destroy|crush|punish|aveng|resum)\w*"

_COURTESIES = (
    r"\s+(?:(?:a|an|no|few|further|any|his|her|its|their)\s+)?(?:comments?|details?|praise|thanks"
    r"|explanations?|condolences|sympathy|prayers|congratulations|evidence|proof|remarks?)\b"
)
"""What is offered in passing, and is no proposal."""

_TARGET = (
    r"(?:as\s+)?(?:an?\s+)?(?:(?:legitimate|fair)\s+(?:targets?|game)|acts?\s+of\s+(?:war|aggression)|"
    r"casus\s+belli|declaration\s+of\s+war)\b"
)

_TOLD_TO = (
    r"(?<=[“\"])(?:open|pay|free|release|give|hand|stop|leave|let|lift|withdraw|pull|end|dismantle|"
    r"return|get|take|put|bring|halt|drop|accept|sign|show|send)\s+(?:the|all|our|us|up|your|out|back|"
    r"over|those|them|every|its|that|this)\b"
)
"""An order, at the beginning of somebody's own words."""

_WORDS: dict[str, str] = {
    "wants:verb": (
        forms(
            "demand insist propose suggest require request advocate urge press push "
            "prefer appeal plead lobby favour favor recommend stipulate strive campaign "
            "explore intend aim ask invite encourage reiterate"
        )
        + rf"|offer(?:s|ed|ing)?\b(?!{_COURTESIES})|want(?:s|ed|ing)?\b|seek(?:s|ing)?\b|sought\b|need(?:s|ed)?\b|begs?\b"
        r"|call(?:s|ed|ing)?\s+(?:\w+\s+)?(?:for|on|upon)\b|(?:calls?|pressure)\b(?=\s+(?:from|by|echoed|repeated|renewed)\b)"
        r"|would\s+like\s+to\s+see\b|settle[sd]?\s+for\s+nothing|nothing\s+less\s+than\b|(?:is|are|was|were)\s+after\b"
        r"|look(?:s|ed|ing)?\s+(?:for|to)\b|plan(?:s|ned|ning)?\s+to\b|mean(?:s|t)?\s+to\b"
        r"|under\s+consideration\b|plans?\s+for\b|going\s+to\b|work(?:s|ed|ing)\s+(?:to|on|with|for)\b"
        r"|(?:intent|bent|keen)\s+on\b|(?:determined|keen|eager)\s+to\b"
        r"|ma(?:de|kes?|king)\s+(?:[\w'’-]+\s+){1,6}?conditional\s+(?:up)?on\b"
        r"|(?:put(?:s|ting)?|pil(?:es|ed|ing)|exert\w*|rais(?:es?|ed|ing))\s+(?:\w+\s+){0,2}pressure\s+on\b"
        r"|h(?:old|olds|olding|eld)\s+out\s+for\b|tabled\b|put(?:s|ting)?\s+forward\b|floated\b"
        r"|insistence\b|proposals?\b|initiatives?\b|ultimatum\b|suggestions?\b|pleas?\b"
        r"|goals?\b|objectives?\b|requirements?\b|(?:asking\s+)?price\b|preference\b|bid\b"
        r"|g(?:iven?|ives|ave)\s+(?:[\w’'-]+\s+){1,5}?(?:until\b|[\w-]+\s+(?:hours|days|weeks)\s+to\b)"
        r"|(?:position|line|stance|view)\b(?=(?:,[^.;]{3,90}?,)?\s+(?:is|was|remains|has\s+(?:\w+\s+)?been)\s+that\b)"
        r"|would\s+like\b|invitations?\b|beg(?:ged|ging)\b|held\s+out\b|hold(?:s|ing)?\s+out\b|"
        + forms(
            "dangle exhort implore beseech entreat plead order instruct challenge moot circulate "
            "unveil outline volunteer envision envisage strive"
        )
        + r"|(?:submit(?:s|ted)?|present(?:s|ed)?)\b(?=\s+(?:a|an|its|his|her|their|the)\s)"
        rf"|{idioms.WANTS}"
    ),
    "commits:verb": (
        forms("vow pledge promise")
        + r"|(?:re)?commit(?:s|ted|ting)?\b(?:\s+(?:\w+\s+)?to\b)?|commitments?\b"
        r"|undertakings?\b|undertak(?:e|es|ing)\b|undertook\b"
    ),
    "expects:verb": (r"expect(?:s|ed|ing)?\b|await(?:s|ed|ing)?\b"),
    "wishes:verb": (
        r"hop(?:es?|ed|ing)\b|wish(?:es|ed|ing)?\b|long(?:s|ed|ing)\s+for\b"
        r"|aspires?\b|dreams?\s+of\b|priorit\w+"
    ),
    "wants:label": (
        r"essential\b|critical\b|crucial\b|vital\b|necessary\b|imperative\b"
        r"|indispensable\b|(?:pre-?)?conditions?\b(?!\s+of\s+anonymity)|prerequisites?\b|comes?\s+first\b"
        r"|no\s+(?!one\b|doubt\b)(?:[\w'’-]+\s+){1,5}(?:without|until|unless|before)\b"
        rf"|{idioms.WANTS_LABEL}"
    ),
    "wants:modal": (
        r"must\b|should\b|ought\s+to\b|ha(?:s|ve|d)\s+to\b|needs?\s+to\b"
        r"|(?:is|are)\s+to\b(?!\s+blame)"
        rf"|(?:it\s+is|it\s+was|it['’]s)\s+(?:high\s+)?time\b|{_TOLD_TO}"
    ),
    "may:modal": (r"can\b|could\b|may\b"),
    "open:label": (
        r"(?:doors?|remain(?:s|ed)?|stay(?:s|ed)?)\s+(?:(?:is|are|was|were|remain(?:s|ed)?|still)\s+)?open\b"
    ),
    "ready:verb": (
        r"(?:ready|willing|prepared)(?:,\s[^,]{3,60},)?\s+(?:to|for)\b|open(?:,\s[^,]{3,60},)?\s+(?:to|for(?=\s+(?:talks|negotiations?|discussions?|dialogue)))\b|readiness\b|willingness\b"
    ),
    "would:verb": (r"(?:will|would)\b(?!\s+(?:not|never|like)\b)"),
    "accepts:verb": (
        forms(
            "accept endorse approve embrace consent concur accede assent acquiesce ratify"
        )
        + r"|agree(?:s|d|ing)?\b|agreement\b(?=\s+(?:from|with|to|by)\b)|acceptance\b"
        r"|approval\b|endorsement\b|backing\b|backs\b|backed\b|blessing\b|green\s+light\b"
        r"|back\b(?=\s+(?:the|a|an|its|his|her|their|such|this|that|any|calls?|plans?)\b)"
        r"|sign(?:s|ed|ing)?\b(?!\s+(?:of|that)\b)|in\s+favou?r\s+of\b|on\s+board\b"
        r"|support(?:s|ed)?\b(?=\s+(?:the|a|an|its|his|her|their|this|that|such)\b)"
        r"|st(?:and|ands|ood)\s+(?:firmly\s+)?by\b(?=\s+(?:the|its|his|her|their|every|all|[\"“]))"
        r"|(?:is|are|was|were|be)\s+(?:\w+ly\s+)?behind\b(?=\s+(?:the|a|an|this|that|such)\s)"
        r"|(?:support|backing|weight)\s+behind\b"
        r"|sa(?:y|ys|id)\s+yes\b|(?:com(?:e|es|ing)|came)\s+a?round\s+to\b|(?:go(?:es)?|went)\s+along\b|recogni[sz](?:es?|ing)\b"
        rf"|{idioms.ACCEPTS}"
    ),
    "welcomes:verb": (forms("welcome applaud hail")),
    "refuses:verb": (
        forms(
            "reject refuse oppose dismiss resist spurn decline rebuff veto scorn shun "
            "boycott exclude repudiate"
        )
        + r"|rul(?:e[sd]?|ing)\s+out\b|balk(?:s|ed|ing)?\b|turn(?:s|ed|ing)?\s+(?:\w+\s+){0,3}down\b"
        r"|object(?:s|ed|ing)?\s+to\b|refusals?\b|rejections?\b|objections?\s+to\b"
        r"|(?:sees?|saw)\s+no\s+(?:reason|need|point|grounds?|case)\b|opposed\s+to\b"
        r"|no\s+(?:intention|plans?|interest|appetite|wish|desire)\s+(?:of|to|in|for)\b"
        r"|(?:is|are|was|were|be)\s+no\s+party\s+to\b|unwilling\s+to\b|(?:opposition|resistance)\s+to\b|sa(?:ys?|id)\s+no\b(?!\s+(?:one|other|more|\w+\s+(?:was|were|had|has))\b)|no\s+to\b"
        r"|against\b(?=\s+(?:the|any|an?|such|this|all|giving)\b)"
        r"|want(?:s|ed)?\s+(?:to\s+hear\s+)?nothing\s+(?:of|to\s+do)\b"
        r"|(?:will|would)\s+(?:stay|remain)\b(?=\s+(?:on|in|at|where|put|there|here|until))"
        r"|(?:brush(?:es|ed)?|wav(?:es?|ed)|shrug(?:s|ged)?|bat(?:s|ted)?|swat(?:s|ted)?)\s+"
        r"(?:[\w'’-]+\s+){0,5}?(?:aside|away|off)\b|(?:scotch|disown|snub|bar)(?:s|es|ed|bed|red)?\b"
        r"|not\s+(?:about|going|minded)\s+to\b|not\s+in\s+the\s+business\s+of\b"
        r"|walk(?:s|ed)\s+away\s+from\b|(?:threw|throws?)\s+out\b|shot\s+down\b"
        r"|vot(?:e[sd]?|ing)\s+(?:down|against)\b"
        rf"|{idioms.REFUSES}"
    ),
    "wont:verb": (
        rf"{_NEVER}(?:,\s[^,]{{3,60}},)?(?=\s+{_NO_REFUSAL})|(?:will|would|shall|can)\s+neither\b"
    ),
    "abstains:verb": (rf"{_NEVER}\s+be\s+the\s+first\b"),
    "binds:label": (
        r"provided\b|providing\b|on\s+(?:the\s+)?condition\s+that\b|unless\b|until\b(?!\s+(?:the\s+(?:last|end|very)|dawn|dusk|noon|midnight|nightfall|late|early|recently|last)\b)"
        r"|only\s+(?:if|when|after|once)\b"
    ),
    "refuses:inverted": (r"nor\s+(?:will|would|does|do|can|could)\b"),
    "refuses:label": (
        r"(?:no\s+one|nobody)\s+(?:will|is|can|(?!was\b|has\b)\w+s)\b"
        r"|(?:ha(?:s|ve|d)|there\s+(?:is|was))\s+no\s+(?:role|place|business|say)\b"
        r"|no\s+question\s+of\b|null\s+and\s+void\b|un(?:workable|welcome|thinkable)\b|capitulation\b"
        r"|no(?:thing)?\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+(?:,\s[^,]{3,40},)?\s+(?:will|shall|is\s+going\s+to|are\s+going\s+to)\s+(?:ever\s+)?(?:be|touch|set|enter|leave|"
        r"cross|come|pass|remain|stay|stand|get|go|have)\b"
        r"|no\s+(?:\w+\s+)?\w+(?=,[\"”]?\s+(?:says?|said|insists?|replied)\b)"
        r"|(?:will|would|shall|can)\s+(?:not|never)\s+be\s+\w+(?:ed|en|de)\b"
        rf"|{idioms.REFUSES_LABEL}"
    ),
    "redline:label": (
        r"unacceptable\b|inadmissible\b|intolerable\b|red\s+lines?\b|non-?\s?negotiable\b"
        r"|not\s+(?:up\s+for\s+\w+|for\s+(?:discussion|negotiation|debate|sale)|negotiable|(?:\w+\s+){0,3}on\s+(?:the|any)\s+table)\b|non-?starter\b"
        r"|out\s+of\s+the\s+question\b|(?:under|in)\s+no\s+circumstances?\b"
        r"|not\s+(?:for|open\s+to|subject\s+to)\s+(?:negotiation|discussion|debate|sale|bargaining|"
        r"compromise|trade)\b|not\s+(?:an\s+option|(?:a|something)\s+(?:\w+\s+)?(?:for|we|it|he|she|they)\b)"
        r"|off\s+the\s+table\b|sacrosanct\b|no\s+room\s+for\b|not\s+(?:one|a\s+single|an\s+inch|a\s+(?:cent|penny|metre|meter|stone|word))\b"
        r"|there\s+(?:will|can|would|shall)\s+be\s+no\b(?!\s(?:[\w'’-]+\s+){1,5}without)"
        r"|no\s+(?:[\w-]+\s+){1,4}(?:is|are)\s+on\s+the\s+table\b"
        r"|(?:no\s+one|nobody)\s+\w+s\s+(?:[\w'’-]+\s+){0,6}(?:before|until|unless)\b"
        rf"|{idioms.REDLINE_LABEL}"
    ),
    "redline:verb": (
        rf"rul(?:e[sd]?|ing)\s+out\b|{_NEVER}\s+(?:ever\s+|again\s+)?(?:tolerate|accept|"
        r"allow|permit|give\s+up|surrender|cede|negotiate|compromise|yield|recogni[sz]e)\b"
        r"|(?:does|do|did)\s+not\s+tolerate\b|(?:will|would|can|must)\s+never\b"
        r"|(?:flatly|categorically)\s+(?:reject|refus|rul|oppos)\w*|never\s+again\b"
        r"|dr(?:aws?|ew)\s+the\s+line\b|refus\w+\s+to\s+(?:budge|cede|surrender|tolerate)\b"
    ),
    "yields:verb": (
        forms(
            "concede cede relinquish surrender waive relent compromise soften abandon "
            "renounce yield"
        )
        + r"|g(?:ive|ives|ave|iving|iven)\s+(?:up|way|ground|in)\b|drop(?:s|ped|ping)?\b"
        r"|withdr(?:aw|aws|ew|awn|awing)\b|pull(?:s|ed|ing)?\s+(?:\w+\s+){0,4}(?:back|out)\b"
        r"|climb(?:s|ed)?\s+down\b|back(?:s|ed|ing)?\s+(?:down|off|away)\b"
        r"|hand(?:s|ed|ing)?\s+(?:\w+\s+){0,4}over\b|scal(?:e[sd]?|ing)\s+(?:back|down)\b"
        r"|(?:mak\w+|made|offer\w*|grant\w*)\s+(?:\w+\s+){0,3}concessions?\b"
        r"|no\s+longer\s+(?:insist|demand|oppos|reject|requir|want|seek|rul)\w*"
        r"|part(?:s|ed)?\s+with\b|trad(?:e[sd]?|ing)\b(?=\s+(?:the|its|some|land)\b)"
        rf"|{idioms.YIELDS}"
    ),
    "threatens:verb": (
        forms("threaten warn retaliate")
        + rf"|vow(?:s|ed|ing)?\s+(?:to\s+(?:\w+\s+)?{_FIGHT}|to\s+(?:respond|answer)|"
        rf"\w*\s*(?:revenge|retaliation))|(?:will|would)\s+(?:\w+ly\s+|also\s+|again\s+|now\s+)?{_FIGHT}"
        rf"|(?:go(?:ing)?\s+on|keep|continue)\s+(?:to\s+)?{_FIGHT}|threats?\b|ultimatum\b"
        r"|(?:will|would)\s+(?:\w+\s+)?(?:answer|respond\s+to)\s+(?:any|every|each)\b"
        r"|(?:strike|hit)\s+back\b|retaliation\b|reprisals?\b|spell\s+the\s+end\b"
        r"|open\s+fire\b"
        r"|respond\s+(?:with\s+force|in\s+kind)\b|dire\s+consequences\b"
        r"|reserv(?:e[sd]?|ing)\s+the\s+right\s+to\b"
        rf"|(?:consider|regard|view|treat|deem|see)(?:s|ed|n)?\s+(?:[\w’'-]+\s+){{1,8}}?{_TARGET}"
        r"|(?:will|would)\s+(?:\w+ly\s+)?(?:revisit|reconsider|review|revoke|cancel|scrap|expel|"
        r"reimpose|walk\s+(?:away|out)|launch\s+(?:an?|its|the)\s+(?:\w+\s+)?(?:operation|offensive|attack|strikes?|war)|open\s+the\s+gates|intervene|quit|tear\s+up|shut|act\s+to|answer\s+(?:if|with)|not\s+hesitate|"
        r"(?:treat|regard|consider)\b(?=\s+[^.;]{3,80}(?<!long\s)\bas\s+(?:an?|the)\b))\b"
        rf"|{idioms.THREATENS}"
    ),
    "threatens:label": (
        r"(?:will|would)\s+be\s+(?:met|treated\s+as|regarded\s+as|considered|seen\s+as|answered|"
        r"mined|shut|destroyed|hit|attacked|punished|avenged|targeted|sunk|fair\s+game|an?\s+(?:\w+\s+)?target)\b"
        rf"|(?:pay|face)\s+(?:\w+\s+){{0,3}}(?:price|consequences)\b|{_TARGET}"
        rf"|{idioms.THREATENS_LABEL}"
    ),
}
_LISTS = (_WORDS, TURNS, FIELDS)
LEXICON: Final = Lexicon(
    {
        cue: WordPattern(
            rf"\b(?:{'|'.join(told[cue] for told in _LISTS if cue in told)})"
        )
        for cue in _WORDS | TURNS | FIELDS
    }
)
"""What tells a stance; of overlapping cues the longest counts."""

_FAMILIES: dict[Stance, str] = {
    "demand": "wants expects binds adamant",
    "propose": "wants ready would open commits grants",
    "state_aim": "wants expects wishes ready would open commits wont abstains "
    "adamant grants",
    "call_on_third_party": "wants expects may",
    "accept": "accepts ready welcomes commits grants",
    "accept_with_conditions": "accepts ready welcomes commits would grants yields "
    "open may binds",
    "concede": "yields ready accepts abstains grants commits",
    "reject": "refuses redline wont adamant",
    "red_line": "redline adamant",
    "threaten": "threatens",
}
FAMILIES = {stance: frozenset(told.split()) for stance, told in _FAMILIES.items()}
"""The families of cues that tell a stance."""

REFUSALS = frozenset({"refuses", "redline", "wont"})

IRREALIS = frozenset(
    "accepts welcomes yields ready refuses redline wont commits grants".split()
)
"""Families that tell nothing as the content of a wish: "demanded that Borland agree"."""

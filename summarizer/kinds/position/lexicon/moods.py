"""What turns a stance round, takes it back, or leaves it open."""

from .... import lazy
from .patterns import words

NEGATION = lazy.compile(
    r"n['’]t\b|\b(?:not\b|never\b|no\b|nor\b|neither\b|none\b|nobody\b|nothing\b|without\b|hardly\b"
    r"|cannot\b|far\s+from\b|unable\s+to\b|reluctant\s+to\b|rather\s+than\b"
    r"|instead\s+of\b|rul(?:e[sd]?|ing)\s+out\b|against(?=\s+\w+ing\b)|"
    r"(?:refus|declin)(?:e[sd]?|ing|als?)(?:\s+to)?\b|reject(?:s|ed|ing)?\b)"
)
"""What turns a stance into its opposite."""

INVERTED = lazy.compile(
    r"[\s\"“]*(?:(?:under|in)\s+no\s+circumstances?|on\s+no\s+account|at\s+no\s+price|"
    r"never(?:\s+again)?)\b(?:,[\"”]?\s[^,]{3,60},)?[\s\"“]+"
    r"(?:would|will|shall|should|could|can|may|must)\b"
)
"""What turns a whole sentence round from its head, with the subject behind the verb."""

NO_NOUN = words(r"(?:no|without|never\s+any|neither)\s+(?:\w+\s+){0,2}$")
"""What negates a stance that is told by a noun: "no agreement", "without approval"."""

UNDONE = words(
    r"yet\s+to\b|(?:stop(?:s|ped|ping)?|fell|fall(?:s|ing)?)\s+short\s+of\b|short\s+of\b"
    r"|fail(?:s|ed|ing)?\s+to\b|no\s+longer\b|avoid(?:s|ed|ing)?\b|(?:drop(?:s|ped|ping)?|"
    r"withdrew|abandon(?:s|ed|ing)?|g[ai]v(?:e|es|en|ing)\s+up|waiv\w+|renounc\w+|retract\w*)"
    r"\s+(?:its|his|her|their|the|that|this|all|an?)\s+(?:[\w-]+\s+){0,3}$"
)
"""What takes a stance away without putting its opposite there."""

NO_OBJECT = lazy.compile(r"\s+(?:to\s+see\s+)?no\s+(?!less|more|fewer|later)")
"""Behind a stance: "wanted no third party"."""

NO_NEGATION = words(
    r"not\s+(?:only|just|merely|least|without)\b|no\s+(?:doubt|less|matter|secret|wonder|"
    r"sooner|later)\b|nothing\s+(?:but|less|short)\b|not\s+for\s+nothing\b"
)

NOTHING_OF_IT = lazy.compile(
    r"\s+(?:(?:to|on|with|for)\s+)?(?:nothing|none|neither|no\s+such|nobody)\b",
)

MAY_GOVERN = lazy.compile(
    r"\b(?:ready|willing(?:ness)?|readiness|prepared|agree\w*|refus\w*|declin\w*|fail\w*|"
    r"vow\w*|pledg\w*|promis\w*|commit\w*|decid\w*|decision|offer\w*|cho[so]\w*|continu\w*"
    r"|intend\w*|plan\w*|means?|meant|propos\w*|yet|about|consent\w*|threat\w*|going|beg[ai]n\w*"
    r"|order\w*|vot\w*|able|unable|reluctant|hesitat\w*|right|unwilling|determined|undertak\w*|"
    r"undertook|mov\w+|opted|had|has|have|quick|slow|swift|first|last|free|saw\s+fit|hasten\w*|rush\w*|time|"
    r"only\s+for\s+(?:[\w'’-]+\s+){0,5}[\w'’-]+|t(?:ook|akes?)\s+(?:[\w'’-]+\s+){0,5}(?:minutes?|hours?|days?|weeks?|moment)|wast\w+\s+no\s+time)"
    r"(?:\s+(?:\w+day|yesterday|today|again|early|late|\w+ly|\d[\w,–-]*|(?:at|in|on|by|last|during|after)\s+[\w'’-]+(?:\s+(?:to|in)\s+(?!go\b)\w+(?=\s+to\b))?)){0,4}\s+(?:not\s+|never\s+)?to\s+(?:\w+ly\s+|also\s+)?$",
)
"""Before an infinitive that tells a stance taken, not one that is asked for."""

DENIALS = words(
    r"(?:it\s+is|it['’]s|it\s+was)\s+(?:not|hardly|far\s+from|un|simply\s+not|in)\s*"
    r"(?:true|correct|the\s+case|clear|certain|so|accurate|likely|known|confirmed)\b"
    r"|(?:it\s+is|it['’]s)\s+(?:false|a\s+lie|a\s+myth|doubtful|wrong|nonsense)\b"
    r"|nobody\s+(?:\w+\s+)?(?:believes?|says?|said|thinks?|claims?|claimed|expects?|knows?)\b"
    r"|no\s+one\s+(?:\w+\s+)?(?:believes?|says?|said|thinks?|claims?|claimed|expects?)\b"
    r"|few\s+(?:\w+\s+)?(?:believe|think|expect)\b|no\s+(?:\w+\s+){0,2}(?:evidence|proof|"
    r"indication|sign|truth|confirmation|word|suggestion|hint)\b|den(?:y|ies|ied|ying)\b"
    r"|denials?\b|(?:false|untrue|baseless|unfounded|fabricated|fake)\b"
    r"|(?:reject|dismiss|disput|contest|refut|rebut)(?:s|es|ed|ing)?\s+(?:\w+\s+){0,3}"
    r"(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation|assertions?)\b"
    r"|contrary\s+to\b|(?:not|never)\s+(?:said|say|claimed?|stated?|true)\b"
    r"|rumou?rs?\s+that\b|myth\b|(?<!no\s)doubt(?:s|ed)?\s+(?:that|whether)\b|unclear\b|unlikely\b"
)
"""What takes a whole report back."""

AFTER_DENIAL = lazy.compile(
    r",\s+(?:and|but|while|although|though)\s|\sand\s+(?:\w+ly\s+)?(?:$|says?\b|said\b|adds?"
    r"\b|added\b|wants?\b|demand|insist|accus|call|vow|warn)",
)
"""Where what is denied ends and something else is said."""

DENIAL_FRAMES = lazy.compile(
    r"[\"“]?(?:but\s+|and\s+|yet\s+)?(?:"
    r"(?:it\s+is|it['’]s|it\s+was|it\s+remains)\s+(?:not|hardly|far|simply\s+not|never|un\w+|"
    r"in\w+|false|doubtful|wrong|nonsense|a\s+(?:lie|myth|rumou?r))\b.{0,24}?\b(?:that|whether)\b"
    r"|(?:nobody|no\s+one|few|none|hardly\s+any\w*|no\s+\w+)\s+(?:[\w'’-]+\s+){0,6}?"
    r"(?:believe|say|said|think|thought|claim|expect|know|trust|confirm|suggest|report)\w*\b(?!\s+(?:so|anything|it)\b)"
    r"|(?:there\s+(?:is|was|has\s+been|were|are)\s+)?(?:no|little|scant)\s+(?:\w+\s+){0,2}"
    r"(?:evidence|proof|indication|sign|truth|confirmation|word|suggestion|hint|question(?!\s+of)|talk)\b"
    r"|(?:false\s+|unconfirmed\s+)?(?:rumou?rs?|speculation|doubts?|unconfirmed\s+reports?|"
    r"false\s+(?:claims?|reports?))\s+(?:\w+\s+){0,3}that\b|contrary\s+to\b)",
)
"""How a sentence begins that takes back what follows."""

DISOWNED = words(
    r"(?:an?\s+)?(?:claim|report|allegation|assertion|account|statement)s?\s+(?:that\s+)?"
    r"(?:[\w'’-]+\s+){1,4}?(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|dismiss)"
    r"|call(?:s|ed)?\s+(?:the|this|that|such)\s+(?:reports?|claims?|story|stories)\s+(?:\w+\s+)?"
    r"(?:invented|false|untrue|baseless|fake|nonsense|fabricat\w+|lies|a\s+lie)"
    r"|(?:which|something|but)\s+(?:[\w'’-]+\s+){1,5}?(?:has\s+|have\s+)?den(?:y|ies|ied)\b"
)
"""What takes a report back behind it: "a claim Borland denied"."""

POSSIBLY = words(
    r"might\b|may\b|could\b(?!\s+(?:not|never|be\s+no)\b)|perhaps\b|maybe\b|possibly\b|probably\b|likely\b|unlikely\b"
    r"|apparently\b|supposedly\b|(?:is|are|was|were)\s+(?:expected|thought|believed|said|"
    r"rumou?red|reported|understood|considering|weighing|assumed)\b|(?:tipped|set|due|about)\s+to\b"
    r"|appears?\s+to\b|seems?\s+to\b|seemed\b|appeared\s+to\b|reportedly\b|whether\b|"
    r"(?:leaning|moving|edging|close|closer|inclined|poised|tempted|nearing)\s+to(?:wards?)?\b"
    r"|on\s+the\s+(?:verge|brink|point)\s+of\b|under\s+pressure\s+to\b|"
    r"would\s+have\b|consider(?:s|ed|ing)?\b|weigh(?:s|ed|ing)?\b|debat(?:es|ed|ing)\b"
)
"""What leaves open whether a stance is taken."""

JUDGED = lazy.compile(
    r"\s*(?:in|on)\s+(?:our|my)\s+(?:\w+\s+)?(?:judge?ment|assessment|estimation|reading)\b"
)
"""How a sentence begins that gives its author's guess, and quotes nobody."""

WEIGHING = lazy.compile(r"consider|weigh|expected")
"""What leaves only open whether a wish will be put: "is considering a request for"."""

SUPPOSING = words(r"(?:if|unless|whether|provided|condition\s+that)\s+[^,]*$")
IF_FIRST = lazy.compile(
    r"[\s\"“]*(?:but\s+|and\s+)?(?:if|unless|should|were)\b([^,]+),"
)
"""A clause at the beginning that supposes something."""

HEDGED = lazy.compile(r"\bwould\s+(?:\w+\s+)?$")
IF_ASIDE = lazy.compile(r",?\s(?:if|unless|were)\s([^,.;]+)")
"""What follows a hedged wish and supposes something: "would want, were it asked"."""

LAID_DOWN = lazy.compile(r"\b(?:would|will|is\s+to)\b")
UNDER_A_PLAN = words(
    r"under\s+(?:the|a|an|its|his|her|their|this|that|such)\s+(?:[\w-]+\s+){0,3}(?:plan|"
    r"proposal|deal|terms|draft|agreement|scheme|accord|text|framework|arrangement)s?\b"
)
"""What is laid down for somebody is not his own stance."""

CONDITIONS = words(
    r"if\b|provided\b|providing\b|unless\b|(?:as|so)\s+long\s+as\b|conditional(?:ly)?\b"
    r"|(?:on|but|with|under|sets?|one|a|key|not\s+without)\s+(?:\w+\s+){0,2}(?<!no\s)"
    r"(?:pre-?)?conditions?\b|contingent\b|subject\s+to\b|in\s+(?:exchange|return)\s+for\b"
    r"|should\s+(?:the|any|its|their|another|such|it|they|he|she)\b"
    r"|only\s+(?:after|when|once|with|on|in)\b|(?<!at\s)once\b(?!\s+more|\s+again)"
    r"|(?:need|require|want|demand|subject|given|after|with)\w*\s+(?:\w+\s+){0,2}"
    r"(?:guarantees?|assurances?)\b|assuming\b|as\s+soon\s+as\b|in\s+case\b"
    r"|(?:attach|set|impos|lays?|laid)\w*\s+(?:\w+\s+){0,3}(?:conditions|terms)\b"
    r"|depend(?:s|ed|ing)?\s+on\b|(?<!without )(?:caveats?|reservations?)\b"
    r"|but\s+(?:also\s+|only\s+|still\s+)?(?:insist|if|after|when|demand|add|ask|want)\w*"
    r"|but\s+(?:that\s+)?(?:it|he|she|they)\s+(?:would\s+have\s+to|must|should|needs?)\b"
)
"""What an acceptance hangs on."""

LOOSE_CONDITIONS = words(
    r"until\b|when\b|after\b|before\b|for\b|without\b|price\b|first\b|must\b|needs?\b|but\s+not\b|on\b"
    r"|need(?:s|ed)?\b|require\w*|not\s+as\b|only\b|while\b|would\b|with\b"
)
"""What else a condition may be told by."""

IF_BOUND = lazy.compile(
    r"[\s\"“]*(?:but\s+|and\s+)?(?:only\s+)?(?:if|unless|provided|once|as\s+long|"
    r"on\s+condition)\b[^,]+,"
)
"""A clause at the beginning that a stance hangs on."""

SOMETHING_ELSE = lazy.compile(
    r"\sbut\s+which\s|,\s+(?:also|adding|citing|while|although|which|and\s+(?:the\s+)?(?=[A-Z]))"
)
"""Where what a stance hangs on is over."""

FORMERLY = words(
    r"previously\b|formerly\b|used\s+to\b|at\s+first\b|initially\b|originally\b|in\s+the\s+"
    r"past\b|earlier\b|once\b|long\b|for\s+(?:years|months|decades)\b|(?:days?|weeks?|months?|years?)\s+ago\b|had\b|having\b|until\s+(?:now|then|today|recently|last|this|yesterday)\b"
)
"""What may tell of an earlier time; it needs a later word to the contrary."""

NO_MORE = words(
    r"used\s+to\b|formerly\b|until\s+(?!now|then|today)(?:[\w'’]+\s+){0,3}?(?:(?:last|this)\s+(?:week|month|year|spring|summer|autumn|fall|winter|\w+day)|"
    r"recently|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|spring|summer|autumn|winter|\d{4})\b"
)
"""What tells of an earlier time by itself."""

GIVEN_TIME = lazy.compile(r"\bg(?:ives?|ave|iven|iving)\s[^,;.]{1,40}?\suntil\s")
"""What somebody has time for still: "has given Arland until Monday"."""

NO_LONGER_SO = words(
    r"no\s+longer\s+(?:does|do|did|so)\b|(?:has|have)\s+since\s+(?:dropped|given)"
)

BY_NOW = lazy.compile(r"\b(?:now|later|then|since|eventually|finally|has)\b")
"""What may tell of a later time."""

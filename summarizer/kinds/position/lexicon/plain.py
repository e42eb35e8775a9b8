"""What tells a stance where no word of the lexicon does: polarity, order, tone.

Read only in the words of the holder, or of whom a sentence is about, and only where he
takes no other stance in them.
"""

import re

from ..model import Stance
from .patterns import words

_NOT = r"(?<!did\s)(?<!was\s)(?<!were\s)(?<!had\s)"

_SCORN = (
    r"fantas\w+|treason|surrender|capitulat\w+|trap|ruse|trick|ploy|stunt|insult|humiliat\w+|"
    r"blackmail|diktat|betray\w*|farce|sham|charade|nonsense|absurd|ridiculous|laughable|illusion|"
    r"mirage|pretext|smokescreen|provocation|illegal|unlawful|unjust|unfair|one-?sided|hollow|"
    r"cosmetic|worthless|empty|naive|dangerous|reckless|poison\w*|suicid\w+|dead\s+letter|cynical"
)

PLAIN: dict[str, re.Pattern[str]] = {
    "no": words(
        rf"{_NOT}(?:not|never|no|nothing|none|nobody|neither|nor|without|cannot)\b|(?<=\w)n['’]t\b"
        rf"|(?:{_SCORN})\b|rather\b|sooner\b|instead\s+of\b|far\s+from\b|least\s+of\s+all\b|hardly\b|scarcely\b"
        r"|(?:frosty|cold|cool|icy|chilly|hostile|stony|dim|scathing|withering|dismissive|contemptuous|short|sharp|tepid|muted)\s+"
        r"(?:reception|response|reply|view|welcome|answer|shoulder|silence|note)\b|cold\s+water\b|scorn\b|contempt\b|derision\b"
        r"|nose\s+(?:up\s+)?at\b|(?:its|his|her|their)\s+(?:face|back|heels|arms)\b|(?:door|case|chapter|file|book)s?\s+(?:is|are|was|remains?)\s+(?:\w+\s+)?(?:closed|shut)\b"
        r"|(?:shut|closed|slammed)\s+the\s+door\b|cross\w*\s+off\b|wast\w+\s+(?:of\s+)?(?:time|breath|paper)\b|too\s+(?:late|little|much|far|soon|early|high|vague)\b"
        r"|forget\s+(?:it|about)\b|wrong\b|enough\s+(?:is|of)\b|unhelpful\b|unnecessary\b|uninterested\b"
    ),
    "never": words(
        r"never\b|ever\b|any(?:thing|one|body)?\b|always\b|forever\b|whatever\b|(?:stay|remain)s?\b|will\s+not\b|"
        r"won['’]t\b|cannot\b|can['’]t\b|at\s+all\b|no\s+[\w-]+,\s+no\s+|not\s+(?:while|even|now\s+or)\b|"
        r"nothing\b|nobody\b|no\s+one\b|none\b|eternal\w*|sovereign\w*|inch\b|handful\b|price\b"
    ),
    "ask": words(
        r"first\b|before\b|until\b|unless\b|without\b|only\b|as\s+long\s+as\b|must\b|owed?\b|overdue\b|"
        r"(?:top|high|first|head)\s+(?:of|on)\s+(?:the\s+)?[\w'’]+\s+(?:list|agenda)\b|(?:list|agenda)\b|right\s+to\b|"
        r"enough\b|(?:it\s+is|it['’]s)\s+(?:for|up\s+to|time)\b|deserv\w+|entitled\b|nothing\s+(?:less|short)\b|"
        r"not\s+enough\b|no\s+[\w-]+,\s+no\s+\w+|end\s+to\b|halt\s+to\b|stop\s+to\b|return\s+of\b|beg(?:s|ged|ging)?\b"
    ),
    "order": re.compile(
        r"[\"“‘']\s*(?:and\s+|but\s+|just\s+|please,?\s+|now\s+|so\s+)?(?:let|give|stop|leave|open|free|release|return|take|get|"
        r"end|pull|show|bring|lift|send|hand|allow|go|come|put|keep|sign|pay|respect|honou?r|withdraw|lay|drop|tell|start|"
        r"do|don['’]t|make|call)\b"
    ),
    "yes": words(
        r"yes\b|(?:will|would|shall|['’]ll)\s+(?:be\s+there|come|attend|take\s+part|join|sign|go|participate|show\s+up)\b"
        r"|(?:is|was|as|are|were|call\w*|look\w*|seem\w*|found|find|consider\w*)\s+(?:\w+\s+)?[\"“‘']?(?:an?\s+|the\s+)?(?:\w+ly\s+)?(?:good|fair|reasonable|balanced|"
        r"constructive|right|promising|encouraging|positive|workable|useful|sensible|wise|decent|sound|serious|credible|historic|fruitful)\b"
        r"|step\s+(?:forward|in\s+the\s+right)\b|good\s+(?:basis|news|start|place|idea|faith)\b|satisfied\b|on\s+(?:those|these|such)\s+terms\b"
        r"|warm(?:er|ly)?\s+(?:welcome|received)\b|is\s+in\b(?=[.\"”]|$)|deal\s+is\s+a\s+deal\b|no\s+objections?\b"
    ),
    "offer": words(
        r"could\b|might\b|let\s+us\b|let['’]s\b|why\s+not\b|what\s+if\b|suppose\b|instead\b|alternatives?\b|ideas?\b|"
        r"options?\b|venue\b|host\w*|mediat\w+|monitors?\b|compromise\b|middle\s+way\b|gesture\b|exchange\b|swap\b|in\s+return\b"
    ),
    "harm": words(
        r"(?:hear|feel|pay|regret|learn|suffer|answer|burn|bleed|weep|starve|freeze|tremble|mourn)\b|lesson\b|consequences?\b|"
        r"bags\b|blood\w*|graves?\b|coffins?\b|flames?\b|ruins?\b|rubble\b|ash(?:es)?\b|hell\b|doom\w*|wrath\b|fury\b|fire\b|darkness\b|"
        r"in\s+the\s+dark\b|revenge\b|vengeance\b|retribution\b|reckoning\b|war\b|tariffs?\b|sanctions\b|embargo\b|boycott\b|hostile\b|"
        r"mercy\b|patience\b|warn\w*"
    ),
}
"""Signs, by what they are a sign of."""

SIGNS: dict[Stance, tuple[str, ...]] = {
    "demand": ("ask", "order"),
    "propose": ("offer",),
    "accept": ("yes",),
    "accept_with_conditions": ("yes", "ask"),
    "reject": ("no",),
    "red_line": ("never",),
    "threaten": ("harm",),
}
"""The signs that may stand for a stance."""

_GIVES = frozenset("accepts ready welcomes yields grants commits abstains".split())
_ASKS = frozenset("wants expects wishes open".split())
_DENIES = frozenset("refuses redline wont adamant threatens".split())

TAKEN = frozenset("accepts refuses redline wont".split())
"""Families that leave no sign standing when they are taken back."""

AGAINST: dict[Stance, frozenset[str]] = {
    "demand": _GIVES,
    "propose": _DENIES,
    "accept": _DENIES | _ASKS | {"binds"},
    "accept_with_conditions": frozenset(),
    "reject": _GIVES | _ASKS | {"would"},
    "red_line": _GIVES | _ASKS | {"would"},
    "threaten": _GIVES | _ASKS,
}
"""Families of the holder that a sign does not stand up to."""

"""What leaves open which stance is told, where no list knows a word of it.

Hundreds of turns tell a wish, a plan or a line that is not to be crossed; what they have
in common is that they speak of what shall be, and that nothing is given or refused.
"""

import re

from .... import lazy
from ..model import Stance
from .patterns import words

_TO_DO = (
    r"to\s+(?:\w+ly\s+)?(?!(?:the|an?|its|his|her|their|our|both|all|date|this|that|these|those|any|which|whom|"
    r"comment|say|talk|reporters|journalists|parliament|lawmakers)\b|\w+ing\b)[a-z]{2,}\b|in\s+favou?r\s+of\b"
)
_DUTY = (
    r"(?:shall|should|must|cannot|needs?|ought)\b|(?:is|are|was|were|has|have|had)\s+to\s+(?:be\s+)?[a-z]{2,}|"
    r"(?:will|would|can|may)\s+(?:not|never|no\s+longer)\b|(?<=\w)n['’]t\b"
)
_MAY = r"(?:would|could|can|may|might|should)\b"
_MEANS_TO = r"(?:will|would|shall)\b|(?<=['’])(?:ll|d)\b"
_WHEN = r"(?:if|unless|until|once|only|except|provided|(?:as|so)\s+long\s+as|the\s+(?:day|moment|minute)|whenever|in\s+case)\b"
_OWED = words(rf"{_DUTY}|{_TO_DO}")
_POSSIBLE = words(rf"{_MAY}|{_TO_DO}")
_MEANT = words(rf"{_MEANS_TO}|{_TO_DO}")
_KEPT = words(
    r"(?:do|does|will|would|shall|should|must|can|could|may)\s+(?:\w+\s+)?(?:not|never|no|nothing|none)\b|cannot\b|(?<=\w)n['’]t\b|"
    r"(?:not|no|nothing|nobody|none|neither|nor)\b[^.;,]{1,60}?\b(?:will|would|shall|can|could|may|must|is|are)\b|"
    r"(?:is|are|was|were|be)\s+(?:not|never|no)\b|"
    r"(?:always|forever|ever|whatever|eternal\w*|remains?|stays?|keeps?|belongs?)\b"
)
_CAUSE = (
    r"(?:if|unless|until|should|otherwise|or|once|when|whenever|whoever|any\w*|every\w*|each|(?:the\s+)?next\s+(?:time|\w+\s+(?:that|to|who))|"
    r"the\s+(?:day|moment|minute)(?=\s+(?:that|it|they|he|she|we|the|an?|any)\b))\b"
)
_EFFECT = r"(?:(?:will|would|shall)\b(?!\s+like\b)|(?<=['’])(?:ll|d)\b)"
_MENACE = words(
    rf"{_CAUSE}[^.;]{{2,90}}?{_EFFECT}|{_EFFECT}(?=[^.;]{{2,90}}?\b(?:if|unless|should|otherwise|or\s+else)\b)|"
    r"(?:one\s+more|one\s+single|another|any\s+more|touch)\s+[^.;,]{2,40}?,?\s+and\s"
)
"""What comes of something: of a threat its bad end."""

Opening = tuple[re.Pattern[str], re.Pattern[str]]
_HANGS = (words(_WHEN), words(_WHEN))

OPENINGS: dict[Stance, Opening] = {
    "demand": (_OWED, _OWED),
    "propose": (_POSSIBLE, _POSSIBLE),
    "state_aim": (_MEANT, _MEANT),
    "call_on_third_party": (_OWED, _OWED),
    "accept_with_conditions": _HANGS,
    "threaten": (_MENACE, _MENACE),
    "red_line": (_KEPT, words(r"(?:will|would|shall|must|can)\s+(?:not|never)\b")),
}
"""Where a stance may be told that is no plain yes or no, and harms nobody: in somebody's
words, and of him."""

OFFERED = words(
    r"(?:would|could|will)\b(?!\s+(?:not|never|have)\b)|(?<=['’])(?:ll|d)\b"
)
OWN: frozenset[Stance] = frozenset({"propose", "state_aim", "accept_with_conditions"})
"""What somebody is said to do himself, whoever says so: "Arland could thin its stock"."""

DONE_TO = lazy.compile(
    r"\b(?:is|are|was|were|been|be|being)\s+(?:\w+ly\s+)?\w+(?:ed|ld|en|nt)\s[^,;]*$"
)
"""Before what somebody is told or made to do, which is no wish of his."""

PARTED = lazy.compile(r"[,;:]|\s(?:and|but|while|whereas|although)\s")
"""Between a stance that is told and another that may be."""

_NEUTRAL = frozenset("would may open binds".split())
_BESIDE: dict[Stance, frozenset[str]] = {
    "threaten": frozenset("wants expects refuses redline wont adamant".split()),
    "demand": frozenset({"adamant"}),
}


def neutral(stance: Stance) -> frozenset[str]:
    """Return the families that tell so little that a stance may be told beside them."""
    return _NEUTRAL | _BESIDE.get(stance, frozenset())

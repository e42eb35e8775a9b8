"""Where a text speaks of stopping violence."""

import re
from functools import lru_cache

from .... import lazy
from ....sentences import Span
from .lexicon.stopping import ARRANGEMENT, OTHER_THING, VIOLENT


@lru_cache(maxsize=64)
def find_stops(text: str, sentence: Span) -> tuple[re.Match[str], ...]:
    """Find the words for an arrangement: "truce", "halt", "stop" where it is fighting."""
    return tuple(
        match
        for match in ARRANGEMENT.finditer(text, *sentence)
        if _stops_violence(text, match, sentence)
    )


def _stops_violence(text: str, match: re.Match[str], sentence: Span) -> bool:
    """Tell whether a word for stopping stops violence, and not aid or talks."""
    if match["pledge"] or match["ruled"]:
        return _BOUNDED.search(text, match.end(), sentence.end) is not None
    if match["none"]:
        seen = _SEEN_BEFORE.search(text, sentence.start, match.start())
        return not seen and not _SEEN_AFTER.match(text, match.end())
    if not match["stop"]:
        return True
    after = text[match.end() : min(sentence.end, match.end() + 80)]
    before = text[max(sentence.start, match.start() - 60) : match.start()]
    word = match["stop"].casefold()
    if _FIGHTING_IS_TO.search(before):
        return True
    if _IS_BEEN.search(before):
        subject = re.split(r"[,;:]", before)[-1]
        return bool(VIOLENT.search(subject)) and not _OTHER_SUBJECT.search(subject)
    if word in _LULLS and _THE.search(before) and _BY_OR_AT.match(after):
        return True
    of_violence = VIOLENT.search(" ".join(before.split()[-2:]))
    if (OTHER_THING.match(after) and not of_violence) or (
        word == "stop" and after.startswith(" short")
    ):
        return False
    if word in {"bans", "prohibits", "forbids", "outlaws"} and not _PACT.search(before):
        return False
    if word in _LULLS:
        return True
    if word.startswith("end") and re.match(r"\s+(?:\w+\s+)?(?:war|conflict)", after):
        return False
    if word == "ended" and not re.match(
        r"\s+(?:the\s+|all\s+)?(?:fight|hostil)", after
    ):
        return False
    ahead, behind = " ".join(after.split()[:8]), " ".join(before.split()[-6:])
    return bool(VIOLENT.search(ahead) or VIOLENT.search(behind))


_LULLS = {"halt", "halts", "pause", "pauses", "lull", "lulls"}
_THE = lazy.compile(
    r"\b(?:the|an?|this|that|its|their)\s+(?:[\w-]+\s+)?$", re.IGNORECASE
)
_BY_OR_AT = lazy.compile(r"\s+(?:by|at)\b")
"""Behind a noun: "to prolong the pause by a week"; behind a verb who does it, or where."""
_IS_BEEN = lazy.compile(r"\b(?:has|have|had)\s+been\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_OTHER_SUBJECT = lazy.compile(
    r"\b(?:talks?|negotiations?|aid|deliver\w+|flights?|services?|classes|work|trains?|sanctions?|exports?|shipments?|supplies)\b",
    re.IGNORECASE,
)
"""What has been suspended, and is no violence."""
_PACT = lazy.compile(
    r"\b(?:deal|agreement|accord|pact|protocol|understanding|arrangement|text|it)\b",
    re.IGNORECASE,
)
"""What bans shooting is a truce when it was agreed, and a law when it was not."""
_BOUNDED = lazy.compile(
    r"\b(?:for|until|till|through|from|beginning|starting|during|over|while|unless|as\s+long\s+as"
    r"|within)\b",
    re.IGNORECASE,
)
"""Who will not fire for a week promises a truce; who never would only denies."""
_SEEN_BEFORE = lazy.compile(
    r"\b(?:(?:there|it)\s+(?:\w+\s+)?(?:was|were|is|are|been)|saw|seen|heard|report\w*|record\w*|"
    r"with|quiet|calm)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_SEEN_AFTER = lazy.compile(
    r"\s+(?:\w+\s+){0,5}?(?:was|were|has|have|had|is|are|took|can|could|reported|heard|seen)\b",
    re.IGNORECASE,
)

_FIGHTING_IS_TO = lazy.compile(
    r"\b(?:fighting|shooting|hostilities|shelling|firing|bombing|bombardment|attacks|fire)\b"
    r"(?:[^,;.]{0,40}\s(?:(?:is|are|was|were)\s+to|must|will|would|shall)\s+(?:\w+\s+)?|"
    r"(?:\s+(?:in|on|along|around|across|at|of|over|the|whole|both|all|and)|\s+[\w'-]+){1,7}?\s+)$",
    re.IGNORECASE,
)
"""Before a verb whose subject stands farther off: "all shooting on the river is to"."""


def arrangement_in(text: str, span: Span) -> bool:
    """Tell whether a sentence speaks of an arrangement."""
    return bool(find_stops(text, span))

"""The terms of an arrangement: how long, how wide, from when, until when, who watches."""

import re
from collections.abc import Mapping

from ..kinds.ceasefire.model import Scope
from ..kinds.ceasefire.proof.lexicon.stopping import PARTIAL, SCOPES, WHOLE
from ..numbers import parse_count

WATCHED = re.compile(
    r"\b(?:has|have|had)\s+(?:\w+\s+)?(?:watched\s+over|monitored|supervised|verified|overseen)\b"
    r"|\b(?:is|are|being)\s+(?:monitored|supervised|overseen)\s+by\b|\bmonitors\s+the\b",
)
TO_WATCH = re.compile(
    r"\b(?:will|would|are\s+to|is\s+to|to\s+be)\s+(?:\w+\s+)?(?:monitor(?:ed)?|supervise[d]?|oversee|verif(?:y|ied)|"
    r"watch(?:\s+over)?|check\s+on)\b",
)
ASKED_TO_WATCH = re.compile(
    r"\b(?:call(?:s|ed)\s+for|needs?|needed|demand(?:s|ed)|want(?:s|ed))\s+(?:\w+\s+){0,3}?(?:monitor\w*|observers)\b"
    r"|\bmonitor\w*\s+(?:\w+\s+)?(?:is|are)\s+needed\b|\bunder\s+the\s+eyes\s+of\b"
)
UNWATCHED = re.compile(
    r"\b(?:no|without)\s+(?:\w+\s+){0,2}?(?:monitors?|monitoring|observers)\b|\bunmonitored\b"
)

_UNITS: Mapping[str, int] = {"hour": 1, "day": 24, "week": 168, "month": 720}
_LENGTHS = re.compile(
    r"\b(?P<count>\d+|[a-z]+(?:-[a-z]+)?)[\s-](?:full\s+)?(?P<unit>hour|day|week|month)s?\b(?:-long)?"
    r"|\b(?P<one>week|month|day)-long\b",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r"\b(?:for|of|last(?:s|ed)?|by)\s+(?:at\s+least\s+|another\s+|the\s+next\s+|a\s+further\s+)*$"
)


def days_told(before: str, behind: str) -> int | None:
    """Return how long an arrangement lasts, in whole days, if that is stated.

    Args:
        before: the noun phrase up to and with the arrangement's noun: "a full 30-day truce".
        behind: the rest of the clause: " of 30 days in strikes".
    """
    for match in _LENGTHS.finditer(before):
        if "-" in match[0]:
            return _days(match)
    for match in _LENGTHS.finditer(behind):
        if _LASTS.search(behind[: match.start()]) and not re.match(
            r"\s+(?:ago|earlier|later|of\s+(?:war|talks|fighting))",
            behind[match.end() :],
        ):
            return _days(match)
    return None


def _days(match: re.Match[str]) -> int | None:
    if match["one"]:
        return _UNITS[match["one"].lower()] // 24
    word = match["count"].lower()
    count = 1 if word in {"a", "an", "one"} else None
    if count is None:
        parsed = parse_count(word)
        count = parsed.value if parsed else None
    if count is None:
        return None
    hours = count * _UNITS[match["unit"].lower()]
    return None if hours % 24 else hours // 24


_ALL_FIGHTING = re.compile(
    r"\b(?:halt|pause|stop|end|cessation)\b[^,;]{0,20}?\b(?:all|the)\s+(?:fighting|hostilities)\b"
    r"|\b(?:fighting|hostilities)\s+(?:to\s+be\s+|be\s+)?(?:halted|stopped|paused)\b"
    r"|\bhalt\s+(?:all\s+|the\s+)?(?:fighting|hostilities)\b",
    re.IGNORECASE,
)
_ORDER: tuple[Scope, ...] = (
    "energy_and_infrastructure",
    "energy",
    "maritime",
    "humanitarian",
    "cities_or_area",
)


_HARBOUR = re.compile(r"\b(?:harbou?r|port)\b", re.IGNORECASE)
"""A place as much as the sea."""


def scope_of(told: str) -> Scope:
    """Tell how wide the words of an arrangement make it."""
    for scope in _ORDER[:3]:
        if SCOPES[scope].search(
            _HARBOUR.sub(" ", told) if scope == "maritime" else told
        ):
            return scope
    is_whole = WHOLE.search(told) or _ALL_FIGHTING.search(told)
    if is_whole and not PARTIAL.search(told):
        return "full"
    for scope in _ORDER[3:]:
        if SCOPES[scope].search(told):
            return scope
    return "not_stated"


_CLOCK = r"(?:(?:midnight|noon|dawn|dusk|midday|\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.))\s+)?"
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_TIME = (
    rf"(?:(?:at|on|from)\s+)*{_CLOCK}(?:(?:on|this|next|last)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    rf"|{_MONTHS}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\s+{_MONTHS}(?:\s+\d{{4}})?|{_MONTHS}(?:\s+\d{{4}})?)"
)
STARTS = re.compile(
    r"\b(?:began|begins?|beginning|start(?:s|ed|ing)?|t(?:ook|akes?)\s+(?:effect|hold)|(?:came|comes?|"
    rf"enter(?:s|ed)?)\s+into\s+(?:force|effect)|in\s+(?:force|effect)\s+since|from|effective)\s+(?P<when>{_TIME})"
)
ENDS = re.compile(
    r"\b(?:until|till|through|expire[sd]?|expires|r(?:an|uns|un)\s+out|end(?:s|ed)|lapse[sd]?|lapses)"
    rf"\s+(?P<when>{_TIME})"
)

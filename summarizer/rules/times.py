"""When a sentence says that something happened: a day, a window, or since when."""

import re
from collections.abc import Sequence
from functools import lru_cache

from .. import lazy
from ..dates import WEEKDAY
from ..kinds.casualty.proof.lexicon.time import INCIDENT

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = rf"(?:{MONTH}\s+{_NTH}(?!\d)|{_NTH}\s+{MONTH})(?:,?\s+20\d\d)?"
SINCE = lazy.compile(
    rf"\b[Ss]ince\s+(?:(?:late|early|mid-?|last)\s+)?(?:{WEEKDAY}|{DATE}|{MONTH}(?:\s+20\d\d)?|20\d\d)"
    rf"|\b[Ss]ince\s+(?:[\w'’-]+\s+){{1,9}}(?:on|in|of)\s+(?:{DATE}|{WEEKDAY}|{MONTH}(?:\s+20\d\d)?|20\d\d)"
)
SPAN = lazy.compile(
    rf"\b[Bb]etween\s+{WEEKDAY}(?:\s+\w+)?\s+and\s+{WEEKDAY}|\b[Bb]etween\s+\d{{1,2}}\s+and\s+{DATE}|\b(?:[Bb]etween|[Ff]rom)\s+{DATE}\s+(?:and|to)\s+(?:{DATE}|{_NTH})\b"
    rf"|\b(?:[Bb]etween|[Ff]rom)\s+{MONTH}(?:\s+20\d\d)?\s+(?:and|to)\s+(?:{MONTH}(?:\s+20\d\d)?|20\d\d)"
    rf"|\b[Ff]rom\s+\d{{1,2}}\s+to\s+{DATE}|\b(?:during|in|over)\s+the\s+reporting\s+period\b"
    r"|\bin\s+(?:the\s+)?(?:past|last|first|previous)\s+(?:\w+\s+)?(?:days?|weeks?|months?|hours|year)\b"
    rf"|(?<!end\s)(?<!start\s)(?<!beginning\s)\b(?:[Ii]n|of|[Dd]uring|[Ff]or)\s+{MONTH}(?:\s+20\d\d)?\b(?!\s\d)"
    r"|\b[Ii]n\s+(?:one|a\s+single|two|three)\s+(?:days?|weeks?|months?)\b"
    r"|\b(?:in|over|within|during)\s+(?:the\s+|almost\s+|nearly\s+|about\s+)?(?:two|three|four|five|six|seven|\d+)\s+(?:hours|days|weeks|"
    r"months|years)\b|(?<!of\s)\b(?:[Tt]his|[Ll]ast)\s+(?:week|month|year|season)\b|\bof\s+this\s+week\b|\bthis\s+year\b"
)
WINDOW = lazy.compile(
    rf"(?:Between|From)\s+(?:{DATE}|{_NTH}|{MONTH}(?:\s+20\d\d)?)\s+(?:and|to)\s+(?:{DATE}|{_NTH}|{MONTH}(?:\s+20\d\d)?|20\d\d)"
)
"""A window that opens a sentence holds for all of it."""
_ON = lazy.compile(
    rf"\b(?:late\s+|early\s+)?[Oo]n\s+(?:{WEEKDAY}(?:\s+(?:night|morning|evening|afternoon))?|{DATE})"
    r"|\b(?:[Oo]vernight|[Yy]esterday|[Ll]ast\s+night|[Tt]oday|[Tt]his\s+(?:morning|afternoon|evening))\b"
    r"|(?<=[a-z]\s)(?<!since\s)(?<!until\s)(?<!by\s)(?<!from\s)(?<!till\s)(?<!than\s)(?<!of\s)"
    rf"(?<!next\s)(?<!before\s)(?<!and\s)(?<!last\s){WEEKDAY}\b(?!['’]|\s+(?:night|morning|evening|afternoon))"
    rf"|(?<!of\s)(?<!by\s)(?<!until\s)\b{WEEKDAY}\s+(?:night|morning|evening|afternoon)\b"
    rf"|(?<=[a-z]\s){WEEKDAY}(?=['’]s\s)|\b(?:over|at|on|during|last)\s+(?:the\s+)?weekend\b"
)
_SAYING = lazy.compile(
    r"\b(?:said|says|told(?:\s+\w+){1,2}|claimed|announced|added|reported|denied|"
    r"acknowledged|confirmed|stated|declared|gave|put|statement)\s+(?:(?:late|early)\s+)?$"
)
_TOLD_THEN = lazy.compile(
    r"\s+(?:ha[ds]\s+)?(?:said|spoken|spoke|reported|put|given|gave|told|claimed|announced|"
    r"called|urged|appealed|accused|blamed|warned|promised|vowed|met|raised)\b"
)

_BEGAN = lazy.compile(
    r"\b[Ss]ince\s[^,;]*$|\b(?:began|begun|started|erupted|broke\s+out)\s+$"
)
"""Before the time when something began, that lasts beyond it."""


def may_tell_time(part: str) -> bool:
    """Tell whether some word of a part may be one for a time: tried before any pattern."""
    return any(unit in part for unit in _UNITS)


_UNITS = (
    *("day", "week", "month", "hour", "year", "season", "period", "night", "morning"),
    *("noon", "evening", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"),
    *("Oct", "Nov", "Dec"),
)


@lru_cache(maxsize=64)
def window_in(part: str) -> str | None:
    """Return the closed window that a part names, unless it was only said then."""
    if not may_tell_time(part):
        return None
    spans = (
        found
        for found in SPAN.finditer(part)
        if not _SAYING.search(part[: found.start()])
        and not _BEGAN.search(part[: found.start()])
    )
    return next((match[0] for match in spans), None)


@lru_cache(maxsize=64)
def day_in(part: str) -> str | None:
    """Return the one day that is not the day of speaking."""
    if not may_tell_time(part):
        return None
    days = [
        found[0]
        for found in _ON.finditer(part)
        if not _SAYING.search(part[: found.start()])
        and not _NOT_THEN.search(part[: found.start()])
        and not _TOLD_THEN.match(part, found.end())
    ]
    return days[0] if len(days) == 1 else None


def day_told(near: Sequence[str], after: str) -> str | None:
    """Return the day of an attack that is told beside a number, nearest first."""
    for text in near:
        day = day_in(text)
        if day and _IN_YEAR.search(day):
            return None  # of another time
        if day or SINCE.search(text):
            return day if _ATTACKED.search(text) else None
    day = day_in(after)
    is_its = day and _THE_ATTACK.search(after, 0, after.find(day))
    return day if is_its else None


_IN_YEAR = lazy.compile(r"\b20\d\d$")
NEAR_BY = 2
"""Sentences before a number in which its day may stand."""
_THE_ATTACK = lazy.compile(
    rf"\b(?:the|that|this)\s+(?:[\w-]+\s+){{0,2}}?{INCIDENT}\s+$"
)


_NOT_THEN = lazy.compile(
    r"\b[Ss]ince\s[^,;]*$|\b(?:tolls?|tally|count|number|figure)\s(?:[^,;]*?(?:to|at|from)\s[^,;]*)?$"
)
"""Before the day since when something lasts, or on which a toll was told anew."""


_ATTACKED = lazy.compile(
    r"\b(?:kill|wound|injur|hurt|dead\b|die[ds]\b|dying|perish|deaths?\b|shell|bomb|(?:air)?str[iu]c?k|hit|attack|raid|fired|fight|"
    r"clash|down\b|sank|explo|assault|blast|lost\b|captur|fled\b)",
    re.IGNORECASE,
)

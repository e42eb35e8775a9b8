"""The terms of an arrangement: how long, how wide, from when, until when, who watches."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from .. import lazy
from ..dates import MONTH, WEEKDAY
from ..kinds.ceasefire.model import Monitoring, Scope, Status
from ..kinds.ceasefire.proof.lexicon.stopping import HARBOUR, PARTIAL, SCOPES, WHOLE
from ..kinds.ceasefire.proof.lexicon.time import OTHER_BEGAN
from ..numbers import parse_count
from ..patterns import Line, WordPattern

_WATCHERS = (
    r"(?:monitors?|observers?|inspectors?|peacekeepers?|referees?|"
    r"(?:monitoring|verification|observer|observation|supervisory)\s+(?:team|mission|mechanism|cell|force|body|commission|committee|group|unit)s?)"
)
_WATCHED = lazy.compile(
    r"\b(?:has|have|had)\s+(?:\w+\s+)?(?:watched\s+over|monitored|supervised|verified|overseen)\b"
    r"|\b(?:is|are|being|was|were)\s+(?:monitored|supervised|overseen|policed|watched)\s+by\b|\bmonitors\s+the\b"
    rf"|\b(?:{_WATCHERS}|mission|commission)\b[^.;]{{0,90}}?\b(?:recorded|documented|counted|verified|confirmed|logged|registered|has\s+been\s+operating|"
    r"are\s+(?:deployed|patrolling|in\s+place))\b",
    re.IGNORECASE,
)
_TO_WATCH = lazy.compile(
    r"\b(?:will|would|are\s+to|is\s+to|to\s+be|be|to)\s+(?:\w+\s+)?(?:monitor(?:ed)?|supervise[d]?|overseen?|verif(?:y|ied)|policed?|"
    r"watch(?:ed)?(?:\s+over)?|check(?:ed)?\s+on|keep\s+watch)\b"
    rf"|\b{_WATCHERS}\s+(?:will|would|are\s+to|is\s+to)\s+be\s+(?:deployed|stationed|posted|sent)\b"
    r"|,?\s(?:monitored|supervised|overseen|policed|watched|verified)\s+by\b"
    rf"|\b(?:with|and|under|by)\s+(?:[\w’'-]+\s+){{0,4}}?{_WATCHERS}\b"
)
_ASKED = lazy.compile(
    r"\b(?:call(?:s|ed)\s+for|needs?|needed|demand(?:s|ed)|want(?:s|ed)|press(?:es|ed|ing)\s+for)\s+(?:[\w’'-]+\s+){0,4}?(?:monitor\w*|observers)\b"
    r"|\bmonitor\w*\s+(?:\w+\s+)?(?:is|are)\s+needed\b|\bunder\s+the\s+eyes\s+of\b|\boffered\s+to\s+(?:\w+\s+){0,3}?monitor"
)
_UNWATCHED = lazy.compile(
    r"\b(?:no|without)\s+(?:\w+\s+){0,2}?(?:monitors?|monitoring|observers|verification)\b|\bunmonitored\b"
    r"|\b(?:[Nn]obody|[Nn]o\s+one|none)\s+(?:is|was|has\s+been|will\s+be)\s+(?:\w+\s+){0,3}?to\s+(?:see|check|watch|monitor|verify|supervise|police|count|record)\b"
    r"|\bno\s+(?:mechanism|body|force)\s+to\s+(?:monitor|verify|check|police)\b"
)


_WATCHING = WordPattern(
    r"\b(?:monitor|supervis|overse|verif|polic|watch|check|observ|inspect|peacekeep|"
    r"referee|nobody|no\s+one|unmonitored|under\s+the\s+eyes)",
    re.IGNORECASE,
)
"""How every word for it begins."""


def monitoring_of(line: Line, status: Status) -> Monitoring:
    """Tell who watches an arrangement of some status, by the words of its sentence."""
    text = line.text
    if not _WATCHING.search(line):
        return "none_mentioned"
    if _UNWATCHED.search(text):
        return "stated_absent"
    if _WATCHED.search(text):
        return "operating"
    if _ASKED.search(text):
        return "called_for"
    found = _TO_WATCH.search(text)
    if found:
        is_agreed = status in _MADE or "will" in found[0]
        return "agreed" if is_agreed and status not in _OPEN else "called_for"
    return "none_mentioned"


_MADE: frozenset[Status] = frozenset({"agreed", "in_force", "extended"})
_OPEN: frozenset[Status] = frozenset({"proposed", "under_negotiation"})


_UNITS: Mapping[str, int] = {
    "hour": 1,
    "day": 24,
    "week": 168,
    "fortnight": 336,
}
"""Hours; months and years are not so many days."""
_UNIT = WordPattern(
    r"\b(?:hour|days?\b|day-?long\b|week|fortnight|month|year)", re.IGNORECASE
)
_LENGTHS = lazy.compile(
    r"\b(?P<count>\d+|[a-z]+(?:-[a-z]+)?)[\s-](?:full\s+|more\s+)?(?P<unit>hour|day|week|fortnight|month|year)s?\b(?:-long)?"
    r"|\b(?P<one>week|month|day|year)-?long\b",
    re.IGNORECASE,
)
_LASTS = lazy.compile(
    r"\b(?:to|for|of|last(?:s|ed)?|by|run(?:s|ning)?(?:\s+for)?|first)\s+(?:at\s+least\s+|another\s+|the\s+(?:next|first|coming)\s+|an?\s+(?:further|initial|"
    r"period\s+of)\s+|initial\s+|a\s+total\s+of\s+|about\s+|some\s+|only\s+|just\s+|up\s+to\s+)*$"
)
_OF_IT = lazy.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(?:arrangement|deal|agreement|pact|accord|window|period|pause|truce|understanding)\b"
)
_BY = lazy.compile(r"\bby\s+(?:another|a\s+further)\s+$")
_LONGER = lazy.compile(r"\b(?:by|added?|adding|for)\s+(?:another\s+|a\s+further\s+)?$")


def days_told(
    line: Line, before: str, behind: str, *, is_extended: bool = False
) -> int | None:
    """Return how long an arrangement lasts, in whole days, if that is stated.

    Args:
        line: its sentence.
        before: the noun phrase up to and with the arrangement's noun: "a full 30-day truce".
        behind: the rest of the clause: " of 30 days in strikes".
        is_extended: whether what it is extended by counts, not what it was.
    """
    if not _UNIT.search(line):
        return None
    for match in _LENGTHS.finditer(behind):
        if (is_extended or _BY.search(behind, 0, match.start())) and _LONGER.search(
            behind, 0, match.start()
        ):
            return _days(match)
    for match in _LENGTHS.finditer(before):
        if "-" in match[0]:
            return _days(match)
    for match in _LENGTHS.finditer(behind):
        is_of_it = "-" in match[0] and _OF_IT.match(behind, match.end())
        if (is_of_it or _LASTS.search(behind[: match.start()])) and not re.match(
            r"\s+(?:ago|earlier|later|of\s+(?:war|talks|fighting))",
            behind[match.end() :],
        ):
            return _days(match)
    return None


def _days(match: re.Match[str]) -> int | None:
    if match["one"]:
        hours = _UNITS.get(match["one"].lower())
        return hours // 24 if hours else None
    word = match["count"].lower()
    count = 1 if word in {"a", "an", "one"} else None
    if count is None:
        parsed = parse_count(word)
        count = parsed.value if parsed else None
    if count is None:
        return None
    hours = count * _UNITS.get(match["unit"].lower(), 0)
    return None if hours % 24 or not hours else hours // 24


_ALL_FIGHTING = lazy.compile(
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


_EVERYWHERE = lazy.compile(
    r"\bland\b[^.;]{0,12}\bsea\b|\bsea\b[^.;]{0,12}\bland\b", re.IGNORECASE
)
_FRONT = lazy.compile(
    r"\b(?:along|on|at|across)\s+(?:the|its|their)\s+(?:\w+\s+)?(?:front\s?lines?|lines?\s+of\s+contact)\b",
    re.IGNORECASE,
)
"""Where armies face each other: everywhere, and no area of its own."""


def scope_of(told: str) -> Scope:
    """Tell how wide the words of an arrangement make it."""
    if _EVERYWHERE.search(told):
        return "full"
    told = _FRONT.sub(" ", told)
    for scope in _ORDER[:3]:
        if SCOPES[scope].search(told) and (
            scope != "maritime" or SCOPES[scope].search(HARBOUR.sub(" ", told))
        ):
            return scope
    is_whole = WHOLE.search(told) or _ALL_FIGHTING.search(told)
    if is_whole and not PARTIAL.search(told):
        return "full"
    for scope in _ORDER[3:]:
        if SCOPES[scope].search(told):
            return scope
    return "not_stated"


_CLOCK = (
    r"(?:(?:midnight|noon|dawn|dusk|midday|sunrise|sunset|\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d\d|"
    r"\w+\s+o['’]clock)\s+)?"
)
_MONTHS = (
    rf"(?:{MONTH}|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_TIME = (
    rf"(?:(?:at|on|from|in|early|late)\s+)*{_CLOCK}(?:(?:on|this|next|last)\s+)*(?:{WEEKDAY}"
    rf"(?:\s+(?:morning|evening|night|afternoon))?(?:,\s+{_MONTHS}\s+\d{{1,2}})?"
    rf"|{_MONTHS}\s+\d{{1,2}}(?!\d)(?:,?\s+\d{{4}})?|\d{{1,2}}\s+{_MONTHS}(?:\s+\d{{4}})?"
    rf"|{_MONTHS}(?:\s+(?:\d{{4}}|of\s+that\s+year))?|(?:19|20)\d\d\b|tonight|today|tomorrow)"
)
_RANGE = WordPattern(
    rf"\b(?P<when>(?:from|between)\s+\d{{1,2}}\s+(?:to|and)\s+\d{{1,2}}\s+{_MONTHS}(?:\s+\d{{4}})?)"
)
_STARTS = WordPattern(
    r"\b(?:began|begins?|beginning|start(?:s|ed|ing)?|t(?:ook|akes?)\s+(?:effect|hold)|(?:came|comes?|"
    rf"enter(?:s|ed)?|went|goes)\s+into\s+(?:force|effect)(?:\s+in\s+(?:[\w’'-]+\s+){{1,3}}?(?=(?:at|on)\s))?|(?:in\s+(?:force|effect|place)|held|holding|observed)\s+(?:\w+\s+)?since|as\s+of|from|effective)\s+(?P<when>{_TIME})"
)
_ENDS = WordPattern(
    r"(?:\b(?:until|till|through|expire[sd]?|expires|r(?:an|uns|un)\s+(?:out|to)|end(?:s|ed)|lapse[sd]?|lapses|unravel+ed|collapsed)"
    rf"|\bfrom\s+{_TIME}\s+to)\s+(?P<when>{_TIME})"
)


class Window(NamedTuple):
    """When an arrangement starts and ends, as its sentence words it."""

    start: str | None
    end: str | None


def window_of(line: Line) -> Window:
    """Return from when and until when, in a sentence's own words."""
    whole = _RANGE.search(line)
    if whole:
        return Window(whole["when"], whole["when"])
    ends = tuple(_ENDS.finditer(line))
    starts = _STARTS.search(line)
    if starts and OTHER_BEGAN.search(line.text, 0, starts.start("when")):
        starts = None
    return Window(_known(starts), _known(ends[-1] if ends else None))


def _known(match: re.Match[str] | None) -> str | None:
    if match is None or match["when"].endswith("that year"):
        return None
    return match["when"]

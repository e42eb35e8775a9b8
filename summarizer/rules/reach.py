"""How far a number reaches: one event, a span or a whole war; when and where."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .. import lazy
from ..dates import WEEKDAY
from ..kinds.casualty.model import CountType
from ..kinds.casualty.proof.lexicon.harm import FORCE, PREDICATE, WEAPON
from ..kinds.casualty.proof.lexicon.time import CUMULATIVE, INCIDENT, SINCE_EXEMPT
from ..patterns import TextPattern
from ..text import lowered, small, written_small
from .figures import Figure
from .times import (
    DATE,
    MONTH,
    NEAR_BY,
    SINCE,
    SPAN,
    WINDOW,
    day_in,
    day_told,
    may_tell_time,
    window_in,
)


class Reach(NamedTuple):
    """What a number covers."""

    count_type: CountType
    date_text: str | None
    place: str | None


_SPOKEN_ON = lazy.compile(
    rf"\s+(?:late\s+|early\s+)?(?:on\s+)?(?:{WEEKDAY}|{DATE}|yesterday|last\s+(?:week|month|year))(?:\s+(?:night|morning|"
    r"evening|afternoon))?\s+(?=that\b)"
)
_SEGMENT = lazy.compile(
    r";|,\s+(?=(?:taking|bringing|raising|pushing|lifting|adding|which\s+(?:brings?|brought|"
    r"takes?|took|raises?|raised)|the\s+(?:latest|deadliest|worst|first|most|heaviest))\b)"
    r"|,\s+and\s+(?=\d|that\s)"
)
_EVENT = lazy.compile(
    rf"\b(?:{INCIDENT}|hit|struck|bombed|shelled|stormed|ambushed|sank|exploded|detonated|"
    r"opened\s+fire|fired|rammed|drones?|shells?|mortars?|grenades?|missiles?|rockets?|mines?|"
    r"battles?|collision|onslaught|sunk|overran|overnight|went\s+down|shot\s+down|blew\s+up|crossfire|snipers?|warplanes?|jets?|gunmen|airstrikes?|fell)\b"
)
_TAKEN = lazy.compile(
    r"\b(?:captur(?:ed|ing)|arrest(?:ed|ing)|abduct(?:ed|ing)|kidnapp(?:ed|ing)|seiz(?:ed|ing)|(?:had|to\s+have)\s+taken|"
    r"took|(?:was|were|been)\s+(?:\w+ly\s+)?taken|taken\s+(?:hostage|captive|prisoner))\b"
)
"""Takes people, once."""
_PERFECT = lazy.compile(
    r"(?<!\bto\s)\b(has|have|had)\s+(?:been\s+|already\s+|\w+ly\s+)*$"
)


def reach(
    text: str,
    figure: Figure,
    *,
    since: int,
    before: Sequence[str],
    near: Sequence[str] = (),
    after: str = "",
) -> Reach:
    """Tell what a number of a sentence covers.

    Args:
        text: the sentence.
        figure: the number.
        since: where in the sentence the statement that holds the number begins.
        before: the sentences before it that tell of the same.
        near: those before it whatever they tell.
        after: the sentence behind it.
    """
    if spoken := _SPOKEN_ON.match(text, since):
        since = spoken.end()
    since = min(since, figure.start)
    cuts = [since, *(m.end() for m in _SEGMENT.finditer(text, since)), len(text)]
    text = _blank_asides(text, figure)
    start = max(cut for cut in cuts if cut <= figure.start)
    end = min(cut for cut in cuts if cut >= figure.end)
    part = text[start:end]
    if start > since and not _tells_time(part):
        start, part = since, text[since:end]
    count_type = _count_type(part, text, figure, before)
    clause = _clause(part, figure.start - start)
    date_text = _date(clause, count_type)
    window = None if _tells_time(part) else WINDOW.match(text)
    if window and count_type in {"incident", "not_stated"}:
        return Reach("period", window[0], _place(part, figure.end - start))
    if _SAME_TIME.search(part) and (same := _time_of(reversed(near))):
        return same._replace(place=_place(part, figure.end - start))
    if date_text is None and count_type in {"incident", "not_stated"}:
        last = before[-1] if before else ""
        span = window_in(last) if _perfect(text, figure) else None
        if span and _THIS_YEAR.search(span):
            return Reach("period", span, _place(part, figure.end - start))
        day = day_told([text[:since], *reversed(before[-NEAR_BY:])], after)
        if day and not day_in(part) and figure.metric != "detained_captured":
            count_type, date_text = "incident", day
    return Reach(count_type, date_text, _place(part, figure.end - start))


def goes_on(text: str, before: str) -> bool:
    """Tell whether a sentence can go on with what one of a paragraph before it tells.

    Not after a sum of many events.
    """
    if before[-1:] not in _ENDS:
        return False
    sums = window_in(before) or _CUMULATIVE.search(lowered(before))
    return not (sums or SINCE.search(before))


def is_elsewhere(text: str) -> bool:
    """Tell whether a sentence begins with another place: "Across the river"."""
    return _ELSEWHERE.match(text) is not None


_ENDS = (".", "!", "?", '"', "”", "’")
_ELSEWHERE = lazy.compile(
    r"\W*(?:Elsewhere|Separately|Meanwhile|Across|(?:In|At|Near|On|Outside|Inside|Around|Off)\s"
    r"(?:the\s)?(?:\w+ern\s)?[A-Z])"
)


def _tells_time(part: str) -> bool:
    if may_tell_time(part) and (day_in(part) or SPAN.search(part)):
        return True
    return _CUMULATIVE.search(lowered(part)) is not None


def _blank_asides(text: str, figure: Figure) -> str:
    """Blank what is only told of a noun: "the war, which began in 2023, …"."""
    for aside in _ASIDE.finditer(text):
        if not aside.start() <= figure.start < aside.end():
            text = text[: aside.start()] + " " * len(aside[0]) + text[aside.end() :]
    return text


_ASIDE = lazy.compile(r",\s+(?:which|who|where|when)\s[^,;]*(?=,)")
_SINCE_THEN = lazy.compile(r"\b[Ss]ince\s+then\b")
_TO_NOW = ("since", "so far", "to date", "thus far", "until now", "overall")
_ONE_EVENT = lazy.compile(rf"\b(?:an?|one|the)\s+(?:\w+\s+){{0,2}}{INCIDENT}\b")
_CUMULATIVE = TextPattern(written_small(CUMULATIVE.pattern))
_SINCE_EXEMPT = small(SINCE_EXEMPT)


def _count_type(
    part: str, text: str, figure: Figure, before: Sequence[str]
) -> CountType:
    low = lowered(part)
    cues = [
        cue[0]
        for cue in _CUMULATIVE.finditer(low)
        if not _SINCE_EXEMPT.search(low[: cue.start()])
    ]
    if figure.metric == "affected_other":
        return "incident"
    span = window_in(part)
    if span and _THIS_YEAR.search(span):
        return "period"
    if figure.metric == "detained_captured":
        return "incident" if _is_taken(text, figure) else "not_stated"
    if any(cue.startswith(_TO_NOW) for cue in cues) or (cues and figure.is_total):
        return "incident" if day_in(part) and not figure.is_total else "cumulative"
    if span:
        if any(_HAS.search(cue) for cue in cues):
            return "cumulative"
        return "incident" if _ONE_EVENT.search(low) else "period"
    if cues or _SINCE_THEN.search(part):
        return "cumulative"
    if figure.metric == "displaced":
        if _is_stock(text, figure):
            return "not_stated"
        if _perfect(text, figure) and not day_in(part):
            return "cumulative"
        return "incident" if day_in(part) or _EVENT.search(low) else "not_stated"
    if _is_event(part) or _OF_THE_DEAD.search(part) or figure.metric == "missing":
        return "incident"
    if _perfect(text, figure):
        return "not_stated"
    return "incident" if any(map(_is_event, before)) else "not_stated"


def _is_taken(text: str, figure: Figure) -> bool:
    """Tell who was taken, once, from who is held, or has been taken so far."""
    first, last = figure.start, figure.noun_end
    if figure.harm:
        first, last = min(first, figure.harm.start), max(last, figure.harm.end)
    near = text[max(first - 15, 0) : last + 10]
    return _TAKEN.search(near) is not None and not _perfect(text, figure)


def _is_event(text: str) -> bool:
    """Tell whether a text tells of one event, or of one day."""
    low = _MEANS.sub("", lowered(text))
    return bool(day_in(text) or _EVENT.search(low) or _OF_DATE.search(text))


_MEANS = lazy.compile(
    r"\b(?:fire|fires|missiles|drones|shells|rockets|mortars|mines|jets|warplanes|snipers)\b"
)


_OF_DATE = lazy.compile(rf"\b(?:of|on)\s+({DATE})")
_OF_THE_DEAD = lazy.compile(
    r"\b(?:of|among)\s+the\s+(?:dead|wounded|injured|hurt|killed|victims|missing)\b"
)
"""Counts a part of those of whom the article has told."""


_NEAR = 80
"""Characters in which what stands right before a word of harm is looked for."""


def _perfect(text: str, figure: Figure) -> bool:
    harm = figure.harm
    if harm is None:
        return False
    told = _PERFECT.search(text, max(harm.start - _NEAR, 0), harm.start)
    return told is not None and (told[1] != "had" or harm.sort == PREDICATE)


def _is_stock(text: str, figure: Figure) -> bool:
    harm = figure.harm
    return (
        harm is not None
        and _ARE.search(text, max(harm.start - _NEAR, 0), harm.start) is not None
    )


_ARE = lazy.compile(r"\b(?:are|remain|remained|still)\s+(?:\w+ly\s+|still\s+|now\s+)*$")
_THIS_YEAR = lazy.compile(r"\b(?:this|reporting)\s")
_HAS = lazy.compile(r"\b(?:has|have|had)\b")


_YEAR = lazy.compile(
    r"\b(?:[Ii]n|of)\s+(?:the\s+)?(?:1[5-9]|20[012])\d\d\b|\b[Tt]he\s+(?:1[5-9]|20[012])\d\d\b(?=\s+[a-z])"
)


_IN_MONTH = lazy.compile(rf"\b[Ii]n\s+{MONTH}(?:\s+20\d\d)?\b(?!\s\d)")


def _clause(part: str, at: int) -> str:
    """Cut off what happened meanwhile: ", as the two presidents spoke on Tuesday"."""
    cuts = [0, *(match.end() for match in _MEANWHILE.finditer(part)), len(part)]
    return part[max(c for c in cuts if c <= at) : min(c for c in cuts if c > at)]


_MEANWHILE = lazy.compile(r",\s+(?=(?:as|while|hours|days|but|even\s+as)\b)")


def _time_of(near: Iterable[str]) -> Reach | None:
    """Return since when, or in which window, the last count before was told."""
    for text in near:
        if since := SINCE.search(text):
            return Reach("cumulative", since[0], None)
        if span := window_in(text):
            return Reach("period", span, None)
    return None


_SAME_TIME = lazy.compile(
    r"\b(?:in|over|during|for)\s+(?:the\s+same|that|this)\s+(?:time|period|stretch|span|month|week)\b|"
    r"\bsince\s+the\s+same\s+(?:date|day|time)\b",
    re.IGNORECASE,
)


def _date(part: str, count_type: CountType) -> str | None:
    if count_type == "cumulative":
        since = SINCE.search(part) or _YEAR.search(part)
        return since[0] if since else None
    if count_type == "period" or (count_type == "incident" and not day_in(part)):
        told = window_in(part) or next(iter(_OF_DATE.findall(part)), None)
        return told or (year[0] if (year := _YEAR.search(part)) else None)
    month = _IN_MONTH.search(part) if count_type == "not_stated" else None
    held = SINCE.search(part) if count_type == "not_stated" else None
    return (
        day_in(part)
        or (held[0] if held else None)
        or (month[0] if month else None)
        or (year[0] if (year := _YEAR.search(part)) else None)
    )


_PLACE = lazy.compile(
    r"\b(?:in|at|near|outside|around)\s+(?:the\s+(?:\w+\s+){0,2}(?:city|town|village|port|"
    r"harbour|market|district|region|camp|province)\s+of\s+|the\s+)?"
    rf"([A-Z][\w-]*\w(?:[\s-][A-Z][\w-]*\w)*)\b(?!\s+(?:\w+\s+)?(?:{WEAPON}|{FORCE})\b)"
)
_NO_PLACE = lazy.compile(
    rf"(?:{WEEKDAY}|{MONTH}|Ramadan|Eid|Christmas|Parliament|English|Telegram|UN)\b"
)
_SPEAKERS = lazy.compile(
    r"\b(?:ministry|government|embassy|officials?|authorities|headquartered|based|office|"
    r"talks|speaking|reporters|journalists|said|says|meeting|met|hospital|war|visit)\s+$",
    re.IGNORECASE,
)


def _place(part: str, at: int) -> str | None:
    """Return the place named nearest to a number."""
    spots = [
        match
        for match in _PLACE.finditer(part)
        if not _NO_PLACE.match(match[1]) and not _SPEAKERS.search(part[: match.start()])
    ]
    return min(spots, key=lambda m: abs(m.start() - at))[1] if spots else None

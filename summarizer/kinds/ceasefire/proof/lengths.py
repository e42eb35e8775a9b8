"""Lengths of time, and whether they are an arrangement's."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .... import lazy
from ....grammar import clause_around
from ....numbers import find_counts
from ....sentences import Span
from .lexicon.stopping import ARRANGEMENT, WEAK
from .lexicon.time import (
    LASTING,
    LASTS_OTHER,
    LONGER,
    ONE_UNIT,
    OTHER_HEAD,
    OTHER_LASTED,
    OVER_AFTER,
    TALKED,
    UNIT,
    UNIT_HOURS,
)
from .stops import arrangement_in, find_stops


class Duration(NamedTuple):
    """A length of time that belongs to an arrangement."""

    start: int
    end: int
    days: int
    anchor: int | None
    """Where that arrangement begins, if the sentence names one."""


def find_durations(text: str, sentence: Span) -> Iterator[Duration]:
    """Find the lengths of time in a sentence that are an arrangement's."""
    told = text[sentence.start : sentence.end]
    for start, end, hours in _lengths(told):
        if hours % 24:
            continue
        place = Span(sentence.start + start, sentence.start + end)
        belongs, anchor = _belongs(text, place, sentence)
        if belongs:
            yield Duration(*place, hours // 24, anchor)


def find_open(text: str, sentence: Span) -> Iterator[Duration]:
    """Find the lengths of time in a sentence that its words give to nothing else."""
    told = text[sentence.start : sentence.end]
    for start, end, hours in _lengths(told):
        head = _first_head(told, end, min(end + 25, len(told)))
        if hours % 24 or LASTS_OTHER.match(told, end) or (head and head[0] == "other"):
            continue
        if TALKED.search(told, max(start - 40, 0), start) or OTHER_LASTED.search(
            told, 0, start
        ):
            continue
        yield Duration(sentence.start + start, sentence.start + end, hours // 24, None)


_ANY_UNIT = lazy.compile(
    r"[\d\w](?:\s|-)+(?:\w+\s)?(?:day|week|month|hour|year|fortnight)",
    re.IGNORECASE,
)


def _lengths(told: str) -> Iterator[tuple[int, int, int]]:
    for match in ONE_UNIT.finditer(told):
        unit = (match["unit"] or match["long"]).casefold()
        yield match.start(), match.end(), UNIT_HOURS[unit]
    for phrase in find_counts(told) if _ANY_UNIT.search(told) else ():
        found = UNIT.match(told, phrase.end)
        if found and phrase.says.value is not None:
            hours = phrase.says.value * UNIT_HOURS[found[1].casefold()]
            yield phrase.start, found.end(), hours


def _belongs(text: str, place: Span, sentence: Span) -> tuple[bool, int | None]:
    """Tell whether a length of time is an arrangement's, and where that begins."""
    before = text[sentence.start : place.start]
    after = text[place.end : sentence.end]
    words = re.match(r"[\s-]*\"?(?:[\w'-]+[\s-]+){0,5}", after)
    named = [s for s in find_stops(text, sentence) if s.start() < place.end <= s.end()]
    if named:
        return True, named[0].start()
    if _MORE.search(text, place.start, place.end) and find_stops(text, sentence):
        return True, _nearest(text, place, sentence)
    head = _first_head(text, place.end, place.end + words.end() + 15 if words else 0)
    if head is not None:
        kind, at = head
        if kind in {"ours", "other"}:
            return kind == "ours", at
        return True, _nearest(text, place, sentence)
    lasted = re.search(
        r"\blast(?:s|ed|ing)?\s+(?:only\s+|just\s+)?$", before, re.IGNORECASE
    )
    if OTHER_LASTED.search(before):
        return False, None
    over = OVER_AFTER.search(before)
    if over and not LASTS_OTHER.match(after):
        led = Span(sentence.start, sentence.start + over.start())
        is_ours = arrangement_in(text, led) or _IT.search(before, 0, over.start())
        return bool(is_ours), _nearest(text, place, sentence)
    if not LASTING.search(before) or (LASTS_OTHER.match(after) and not lasted):
        return False, None
    clause = clause_around(text, place.start, place.end)
    within = arrangement_in(text, clause)
    if not within and TALKED.search(text, clause.start, place.start):
        return False, None
    return True, _nearest(text, place, sentence)


_MORE = lazy.compile(r"\b(?:more|further|additional|extra|another)\b", re.IGNORECASE)
_IT = lazy.compile(r"\b[Ii]t\b")


def _first_head(text: str, start: int, stop: int) -> tuple[str, int] | None:
    """Return what kind of noun an adjective of length stands before: "30-day truce"."""
    gap = _GAP.search(text, start, stop)
    stop = gap.start() if gap else stop
    kinds = {"ours": ARRANGEMENT, "weak": WEAK, "more": LONGER}
    found = [
        (match.start(), kind)
        for kind, words in kinds.items()
        if (match := words.search(text, start, stop + _LONGEST))
        and match.start() < stop
    ]
    if other := OTHER_HEAD.search(text, start, stop):
        found.append((other.start(), "other"))
    if not found:
        return None
    at, kind = min(found)
    return kind, at


_LONGEST = 30
"""How far the longest name of an arrangement goes on: "silence of the guns"."""
_GAP = lazy.compile(
    r"[,;:.]|\s(?:of|in|on|for|after|to|and|at|by|from|with|before|as|that|until|without|since|over|into|against|despite)\s"
)


def _nearest(text: str, place: Span, sentence: Span) -> int | None:
    """Return the arrangement that a length stands with: the last one before it."""
    found = [match.start() for match in find_stops(text, sentence)]
    before = [at for at in found if at < place.start]
    return before[-1] if before else (found[0] if found else None)

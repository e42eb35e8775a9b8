"""Whether two figures count the same people, and what each makes of the other."""

import re
from typing import NamedTuple

from ...parties import slug
from ..base import Corpus
from ..relations import Relation, first_day
from .model import Casualty, CountType

SOON = 7
"""Days within which an event without a day of its own is told."""

WINDOW = 30
"""Days within which counts of no stated type are of one moment."""

_ORDER = 10
"""One voice's running counts that differ by this factor are of different people."""


_GROWTH = 2
"""The same, where only one of them says since when it runs."""


class Count(NamedTuple):
    """What of a figure decides whom it counts."""

    record: Casualty
    population: tuple[object, ...]
    """Whose people, which of them, what befell them, all or part: apart if not equal."""
    type: CountType
    start: int | None
    """Its first day, or an event's only one."""
    end: int | None
    told: int | None
    """Day of the article."""
    place: frozenset[str]
    voice: str
    family: str
    low: int | None
    high: int | None
    number: int | None
    """The one number that stands for it."""

    @property
    def figure(self) -> tuple[int | None, int | None]:
        """The bounds that the words allow."""
        return self.low, self.high


def count_of(record: Casualty, corpus: Corpus) -> Count:
    """Read off a record what decides whom it counts."""
    start = first_day(record.start_date)
    if start is None and record.count_type in {"incident", "period"}:
        start = first_day(record.end_date)
    number = next(
        (n for n in (record.value, record.low, record.high) if n is not None), None
    )
    return Count(
        record,
        (
            *(record.topic, record.metric, record.side, record.victim_group),
            _counted(record) if record.is_subset else None,
        ),
        record.count_type,
        start,
        first_day(record.end_date) if record.count_type == "period" else None,
        first_day(corpus.told(record)),
        _place(record, corpus),
        voice(record, corpus),
        corpus.families[record.article_id],
        record.low,
        record.high,
        number,
    )


def voice(record: Casualty, corpus: Corpus) -> str:
    """Tell whose word it is: an official whom no registry knows speaks for his side."""
    if record.claimant in corpus.parties.parties:
        return record.claimant
    if record.attribution == "own_side_official" and "+" not in record.side:
        return record.side
    rivals = corpus.topics.parties(record.topic) - {record.side}
    if record.attribution == "opposing_side_official" and len(rivals) == 1:
        return min(rivals)
    return corpus.voice(record)


def _counted(record: Casualty) -> str:
    """Name the part: its noun, which follows the number, else the number."""
    after = record.evidence.quote.partition(record.count_text)[2]
    words = re.findall(r"[^\W\d_]+", after[:60])[:3]
    nouns = [w.casefold() for w in words if w.casefold() not in _NO_NOUN]
    return nouns[0] if nouns else record.count_text


_NO_NOUN = frozenset(
    "of the them those these were was are is a an and in on had have been other others "
    "more killed wounded injured dead hurt died".split()
)


def _place(record: Casualty, corpus: Corpus) -> frozenset[str]:
    """Tell where, in words; a whole country is nowhere in particular."""
    if not record.place or corpus.parties.mentions(record.place):
        return frozenset()
    return frozenset(slug(record.place).split("-")) - {"of", "in", "the", "near"}


def relate(one: Count, other: Count) -> Relation:
    """Tell how two figures stand to each other."""
    if one.population != other.population or not _comparable(one, other):
        return "related_not_comparable"
    if one.figure == other.figure:
        return "same"
    if one.voice == other.voice:
        return "updates"
    if disjoint(one, other):
        return "contradicts"
    return "same" if _close(one.number, other.number) else "refines"


def bounds_meet(one: Count, other: Count) -> bool:
    """Tell whether a denial can be meant by a claim: some number fits both."""
    return not _above(one.low, other.high) and not _above(other.low, one.high)


def _above(low: int | None, high: int | None) -> bool:
    return low is not None and high is not None and low > high


class Bounds(NamedTuple):
    """The least and the most that words allow."""

    low: int | None
    high: int | None


def disjoint(one: Count | Bounds, other: Count | Bounds) -> bool:
    """Tell whether no number fits both, 5 % (2 below 20) allowed for rounding."""
    return _below(one, other) or _below(other, one)


def _below(one: Count | Bounds, other: Count | Bounds) -> bool:
    if one.high is None or other.low is None:
        return False
    slack = 2 if other.low < 20 else other.low * 0.05
    return one.high + slack < other.low


def _close(one: int | None, other: int | None) -> bool:
    if one is None or other is None:
        return False
    largest = max(one, other)
    return abs(one - other) <= (2 if largest < 20 else largest * 0.05)


def _comparable(one: Count, other: Count) -> bool:
    """Tell whether two figures for one population are of one event, span or count."""
    if tells_apart(one, other) or (
        one.place and other.place and not one.place & other.place
    ):
        return False
    past = {one.record.assertion, other.record.assertion}
    if "historical" in past and len(past) > 1 and _gap(one, other) is None:
        return _equal(one, other)
    return _PAIRED[frozenset({one.type, other.type})](one, other)


def tells_apart(one: Count, other: Count) -> bool:
    """Tell whether one article's one voice sets two figures side by side.

    Then it counts two groups of people, unless it says that one figure is of the past.
    """
    return (
        (one.family, one.voice) == (other.family, other.voice)
        and one.figure != other.figure
        and one.record.article_id == other.record.article_id
        and "historical" not in {one.record.assertion, other.record.assertion}
    )


def _equal(one: Count, other: Count) -> bool:
    return one.number == other.number


def _evident(one: Count, other: Count) -> bool:
    """Tell whether the number or the place speaks for one event, not only the time."""
    return _equal(one, other) or bool(one.place & other.place)


def _apart_days(one: Count, other: Count) -> int | None:
    """Count the days between two articles; none lie between what one article tells."""
    if one.family == other.family:
        return 0
    if one.told is None or other.told is None:
        return None
    return abs(one.told - other.told)


def _within(one: Count, other: Count, days: int) -> bool:
    apart = _apart_days(one, other)
    return apart is not None and apart <= days


def _gap(one: Count, other: Count) -> int | None:
    if one.start is None or other.start is None:
        return None
    return abs(one.start - other.start)


def _one_event(one: Count, other: Count) -> bool:
    gap = _gap(one, other)
    if gap is not None:
        return gap == 0 or (gap == 1 and _evident(one, other))
    dated, undated = (one, other) if one.start is not None else (other, one)
    if one.family == other.family and one.voice != other.voice:
        return True  # an article that names no other day goes on about its event
    if dated.start is None:
        return _within(one, other, 1) and _evident(one, other)
    if undated.told is None:
        return undated.family == dated.family and _evident(one, other)
    return 0 <= undated.told - dated.start <= SOON and _evident(one, other)


def _one_span(one: Count, other: Count) -> bool:
    if one.start is None and other.start is None:
        return _equal(one, other) and _within(one, other, WINDOW)
    return (one.start, one.end) == (other.start, other.end)


def _one_running_count(one: Count, other: Count) -> bool:
    gap = _gap(one, other)
    if gap is not None:
        return gap <= 1
    if _apart_days(one, other) is None or _equal(one, other):
        return _equal(one, other)
    if one.start is None and other.start is None:
        return one.voice != other.voice or _grew(one, other, _ORDER)
    return one.voice == other.voice and _grew(one, other, _GROWTH)


def _grew(one: Count, other: Count, factor: int) -> bool:
    """Tell whether a count may have become the other: not many times as large."""
    smaller, larger = sorted((one.number or 0, other.number or 0))
    return larger < factor * max(smaller, 1)


def _goes_on(one: Count, other: Count) -> bool:
    """Tell whether a running count begins with an event: it goes on from its figure."""
    gap = _gap(one, other)
    return gap is not None and gap <= 1 and one.voice == other.voice


def _one_moment(one: Count, other: Count) -> bool:
    gap = _gap(one, other)
    return gap <= 1 if gap is not None else _within(one, other, WINDOW)


def _soon_after(one: Count, other: Count) -> bool:
    """Tell whether a count of no stated type may be of an event."""
    event, later = (one, other) if one.type == "incident" else (other, one)
    gap = _gap(one, other)
    if gap is not None:
        return gap <= 1
    day = event.told if event.start is None else event.start
    if day is None or later.told is None:
        return one.family == other.family
    return 0 <= later.told - day <= (WINDOW if _equal(one, other) else SOON)


def _same_number(one: Count, other: Count) -> bool:
    gap = _gap(one, other)
    return (
        gap <= 1 if gap is not None else _equal(one, other) and _one_moment(one, other)
    )


def _never(_: Count, __: Count) -> bool:
    return False


_PAIRED = {
    frozenset({"incident"}): _one_event,
    frozenset({"period"}): _one_span,
    frozenset({"cumulative"}): _one_running_count,
    frozenset({"not_stated"}): _one_moment,
    frozenset({"incident", "cumulative"}): _goes_on,
    frozenset({"incident", "period"}): _never,
    frozenset({"period", "cumulative"}): _never,
    frozenset({"incident", "not_stated"}): _soon_after,
    frozenset({"period", "not_stated"}): _same_number,
    frozenset({"cumulative", "not_stated"}): _same_number,
}

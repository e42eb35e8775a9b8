"""What an answer left out: read again by rules, after any engine has answered.

A witness says only that something stands in the article of which no record tells. It is
no verdict on the records that there are.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial

from ..kinds import Casualty, Ceasefire, Position
from ..kinds.wording import plain
from ..quotes import locate
from ..records import Article, Evidence, Missed, Record
from ..registry import Registry
from ..text import visible
from ..zones import Stretch, told_text, zones
from . import ceasefires, positions
from .casualties import counts
from .counted import Count
from .mood import assertion
from .reading import REPORTER, Reading, read

Place = Callable[[str | None], Evidence | None]
"""Finds a quote in the article; what stands in one sentence is found once."""


def missed(
    article: Article, records: Iterable[Record], *, registry: Registry
) -> tuple[Missed, ...]:
    """Tell what rules read in an article that no record covers.

    Args:
        article: what was asked about.
        records: the proved records of that article.
        registry: the parties and conflicts that are known by name.

    Returns:
        Person counts with a harm, lengths of ceasefires, demands and refusals, in the
        article's order.
    """
    stretches = zones(article)
    reading = read(visible(told_text(article, stretches)), registry)
    known = tuple(records)
    place = cache(partial(_place, article=article, stretches=stretches))
    found = {
        *_casualties(reading, known, article, place),
        *_lengths(reading, known, article, place),
        *_stances(reading, known, article, place),
    }
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.what)))


def _casualties(
    reading: Reading,
    known: Sequence[Record],
    article: Article,
    place: Place,
) -> list[Missed]:
    """Name the figures that no record has; one told twice needs one record."""
    told = [record for record in known if isinstance(record, Casualty)]
    open_: list[tuple[Count, Evidence]] = []
    covered: set[tuple[object, ...]] = set()
    for count in counts(reading):
        evidence = place(reading.quote(*count.span))
        if evidence is None:
            continue
        own = [r for r in told if _overlap(r.evidence, evidence) and _same(r, count)]
        if own:
            told.remove(own[0])  # one record answers for one number
            covered.update(_keys(count, reading))
        else:
            open_.append((count, evidence))
    return [
        _missed(
            "casualty",
            evidence,
            article,
            f"{reading.text[count.start : count.end]} {plain(count.figure.metric or '')}",
        )
        for count, evidence in open_
        if covered.isdisjoint(_keys(count, reading)[:1])
    ]


def _same(record: Casualty, count: Count) -> bool:
    says = count.figure.says
    return (record.low, record.high) == (says.low, says.high)


def _keys(count: Count, reading: Reading) -> tuple[tuple[object, ...], ...]:
    """Tell what a figure says: in its speaker's words, and in the article's own."""
    voice = reading.voice(count.sentence, count.start)
    said = (
        count.figure.metric,
        count.figure.says,
        assertion(count.sentence, count.start),
    )
    return (*said, voice.party or voice.name), (*said, REPORTER.name)


def _lengths(
    reading: Reading,
    known: Sequence[Record],
    article: Article,
    place: Place,
) -> list[Missed]:
    told = [record for record in known if isinstance(record, Ceasefire)]
    lengths = {record.duration_days for record in told}
    return [
        _missed("ceasefire", evidence, article, f"{days} days")
        for draft in ceasefires.find(reading)
        if (days := draft.duration_days) is not None and days not in lengths
        if (evidence := place(draft.quote))
        and not any(_overlap(record.evidence, evidence) for record in told)
    ]


_EXPLICIT = frozenset({"demand", "reject", "red_line"})


def _stances(
    reading: Reading,
    known: Sequence[Record],
    article: Article,
    place: Place,
) -> list[Missed]:
    told = [record for record in known if isinstance(record, Position)]
    return [
        _missed(
            "position",
            evidence,
            article,
            f"{plain(draft.stance)}: {plain(draft.issue)}",
        )
        for draft in positions.find(reading)
        if draft.stance in _EXPLICIT
        and (evidence := place(draft.quote))
        and not any(_overlap(record.evidence, evidence) for record in told)
    ]


def _place(
    quote: str | None, *, article: Article, stretches: Sequence[Stretch]
) -> Evidence | None:
    found = locate(quote, article, stretches=stretches) if quote else None
    return found if isinstance(found, Evidence) else None


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.start < other.end and other.start < one.end


def _missed(kind: str, place: Evidence, article: Article, what: str) -> Missed:
    return Missed(
        kind=kind,
        article_id=article.id,
        quote=place.quote,
        start=place.start,
        end=place.end,
        what=what,
    )

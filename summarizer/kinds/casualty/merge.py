"""Which figures count the same people, and what their claimants make of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ...records import Attribution
from ..base import Corpus, Excluded, Merged, State, newest_first
from ..relations import JOINING, Key, Relation, by_words, stable_ids
from .model import Casualty, CasualtyItem, Denial, Figure, Revision
from .relate import (
    WINDOW,
    Bounds,
    Count,
    bounds_meet,
    count_of,
    disjoint,
    relate,
    voice,
)

_RANK: tuple[Attribution, ...] = (
    *("un_or_igo", "ngo_or_research", "own_side_official", "local_authority"),
    *("mediator_official", "other_government", "unnamed_official", "expert"),
    *("opposing_side_official", "media_own_reporting", "unattributed"),
)
"""Independent bodies first, then a side on its own losses (a floor), then third
parties, a rival on enemy losses (a ceiling), the reporter's background last."""

_STRENGTH: tuple[Relation, ...] = ("same", "refines", "updates", "contradicts")

_Place = tuple[str, object]


@dataclass(slots=True)
class _Group:
    """Figures for the same people.

    Two of them hold it together, the first told and the first with a day of its own:
    who joins is comparable with both, so no chain leads from one event to another. A
    figure without a day need only be comparable with one of the same number.
    """

    first: Count
    dated: Count | None = None
    counts: list[Count] = field(default_factory=list)
    by_number: dict[int | None, Count] = field(default_factory=dict)
    denials: list[Count] = field(default_factory=list)
    set_apart: dict[tuple[str, str], set[object]] = field(default_factory=dict)

    def fits(self, count: Count) -> Relation | None:
        """Tell how a figure stands to the group; None when it belongs elsewhere."""
        said = self.set_apart.get((count.record.article_id, count.voice), set())
        if _present(count) and said - {count.figure}:
            return None
        alike = self.by_number.get(count.number) if count.start is None else None
        holding = (alike,) if alike else (self.first, self.dated)
        held = [relate(count, one) for one in holding if one]
        return min(held, key=_STRENGTH.index) if JOINING.issuperset(held) else None

    def add(self, count: Count) -> None:
        self.counts.append(count)
        self.by_number.setdefault(count.number, count)
        if self.dated is None and count.start is not None:
            self.dated = count
        if _present(count):
            place = (count.record.article_id, count.voice)
            self.set_apart.setdefault(place, set()).add(count.figure)


def _present(count: Count) -> bool:
    return count.record.assertion not in {"historical", "denied"}


def merge(records: tuple[Casualty, ...], corpus: Corpus) -> Merged[CasualtyItem]:
    """Merge records into items: a function of their set, whatever their order."""
    blocks: dict[tuple[object, ...], list[Count]] = defaultdict(list)
    excluded = []
    for record in records:
        if record.metric == "affected_other":
            excluded.append(Excluded(record=record.id, reason="affected_other"))
        elif record.assertion in {"hypothetical", "future"}:
            excluded.append(Excluded(record=record.id, reason="hypothetical"))
        else:
            count = count_of(record, corpus)
            blocks[count.population].append(count)
    groups = []
    for _, block in sorted(blocks.items(), key=lambda told: str(told[0])):
        found, unclaimed = _groups(sorted(block, key=_order))
        groups += found
        excluded += [
            Excluded(record=count.record.id, reason="denied_without_claim")
            for count in unclaimed
        ]
    ids = stable_ids(_key(group.first) for group in groups)
    items = (_item(*told, corpus) for told in zip(ids, groups, strict=True))
    return Merged(tuple(items), tuple(excluded))


def _order(count: Count) -> tuple[object, ...]:
    """Put first what was told first: what comes later changes no group's beginning."""
    return (
        count.record.assertion == "historical",
        count.told is None,
        count.told or 0,
        count.start is None,
        *by_words(count.record),
    )


def _key(count: Count) -> tuple[Key, Key]:
    """Name figures by whom they count and when: the day of an event, or since when."""
    when = count.told if count.start is None else count.start
    open_ended = count.type == "cumulative" and count.start is None
    about = ("casualty", *count.population, count.type, None if open_ended else when)
    return about, (*sorted(count.place), count.voice, *count.figure)


def _groups(block: list[Count]) -> tuple[list[_Group], list[Count]]:
    """Group the figures for one population; return also denials of none of them."""
    groups: list[_Group] = []
    index: dict[_Place, list[_Group]] = defaultdict(list)
    for count in (c for c in block if c.record.assertion != "denied"):
        fitting = [
            (_STRENGTH.index(how), at, group)
            for at, group in enumerate(_near(count, index))
            if (how := group.fits(count)) is not None
        ]
        if fitting and not _unsettled(fitting):
            group = min(fitting, key=lambda told: told[:2])[2]
        else:
            group = _Group(count)
            groups.append(group)
        group.add(count)
        for place in _places(count):
            if group not in index[place]:
                index[place].append(group)
    unclaimed = []
    for denial in (c for c in block if c.record.assertion == "denied"):
        claimed = [group for group in _near(denial, index) if _denied(denial, group)]
        if claimed:
            claimed[0].denials.append(denial)
        else:
            unclaimed.append(denial)
    return groups, unclaimed


def _unsettled(fitting: list[tuple[int, int, _Group]]) -> bool:
    """Tell whether a figure speaks against several events, and for none of them."""
    best = min(strength for strength, _, _ in fitting)
    return len(fitting) > 1 and _STRENGTH[best] == "contradicts"


def _denied(denial: Count, group: _Group) -> bool:
    return group.fits(denial) is not None and any(
        claim.voice != denial.voice and bounds_meet(claim, denial)
        for claim in group.counts
    )


def _places(count: Count) -> Iterator[_Place]:
    """Tell under what a figure's group is found again."""
    yield "article", count.family
    if count.type == "cumulative":
        yield "running", None
    if count.start is not None:
        yield "start", count.start
    elif count.told is not None:
        yield "told", count.told


def _near(count: Count, index: dict[_Place, list[_Group]]) -> list[_Group]:
    """Find the groups that a figure may belong to, the earliest first."""
    asked: list[_Place] = [("article", count.family), ("running", None)]
    if count.start is not None:
        asked += [("start", count.start + step) for step in (-1, 0, 1)]
        asked += [("told", count.start + step) for step in range(WINDOW + 1)]
    if count.told is not None and count.start is None:
        asked += [("start", count.told - step) for step in range(WINDOW, -1, -1)]
        asked += [("told", count.told + step) for step in range(-WINDOW, WINDOW + 1)]
    found = {id(group): group for place in asked for group in index.get(place, ())}
    return sorted(found.values(), key=lambda group: _order(group.first))


def _item(item_id: str, group: _Group, corpus: Corpus) -> CasualtyItem:
    told = [count.record for count in group.counts]
    current, past = _apart(_figures(told, corpus))
    denials = tuple(_denials(group, corpus))
    records = [record for figure in (*current, *past) for record in figure.records]
    records += [record for denial in denials for record in denial.records]
    by_id = {record.id: record for record in told}
    lead = by_id[records[0]]
    counters = corpus.counters([*told, *(count.record for count in group.denials)])
    return CasualtyItem(
        id=item_id,
        topic=lead.topic,
        state=_state(current, denials, told, counters.families),
        records=tuple(records),
        superseded=tuple(sorted(_superseded(current, past, denials))),
        **counters._asdict(),
        metric=lead.metric,
        side=lead.side,
        victim_group=lead.victim_group,
        count_type=lead.count_type,
        is_subset=lead.is_subset,
        place=next(
            (by_id[r].place for r in records if r in by_id and by_id[r].place), None
        ),
        responsible=lead.responsible,
        figures=current,
        history=past,
        denials=denials,
    )


def _figures(told: list[Casualty], corpus: Corpus) -> list[Figure]:
    said: dict[tuple[object, ...], list[Casualty]] = defaultdict(list)
    for record in sorted(
        told, key=lambda r: (_RANK.index(r.attribution), *by_words(r))
    ):
        key = (voice(record, corpus), record.qualifier, record.low, record.high)
        said[key].append(record)
    return [
        Figure(
            claimant=str(whose),
            stated_by=records[0].stated_by,
            attribution=records[0].attribution,
            count_text=records[0].count_text,
            qualifier=records[0].qualifier,
            value=records[0].value,
            low=records[0].low,
            high=records[0].high,
            as_of=max((r.end_date for r in records if r.end_date), default=None),
            first_reported=min(filter(None, map(corpus.told, records)), default=None),
            reported=max(filter(None, map(corpus.published, records)), default=None),
            verification=records[0].verification,
            assertion=max(records, key=lambda r: _last_word(r, corpus)).assertion,
            revision=None,
            records=tuple(sorted(record.id for record in records)),
        )
        for (whose, *_), records in said.items()
    ]


def _last_word(record: Casualty, corpus: Corpus) -> tuple[object, ...]:
    return (corpus.told(record) or "", record.assertion == "historical", record.id)


def _apart(figures: list[Figure]) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """Set each claimant's latest figures apart from what he said before."""
    by_voice: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_voice[figure.claimant].append(figure)
    current: list[Figure] = []
    past: list[Figure] = []
    for several in by_voice.values():
        latest = max(map(_said, several))
        before = sorted((f for f in several if _said(f) != latest), key=_said)
        last = before[-1] if before else None
        current += [_revised(f, last) for f in several if _said(f) == latest]
        past += before
    return (
        tuple(sorted(current, key=figure_rank)),
        tuple(sorted(past, key=lambda f: (newest_first(f.reported), f.records))),
    )


def _revised(figure: Figure, before: Figure | None) -> Figure:
    """Mark a figure that its claimant gave otherwise before."""
    was, now = (_number(f) if f else None for f in (before, figure))
    if was is None or now is None or was == now:
        return figure
    revision: Revision = "revised_up" if now > was else "revised_down"
    return figure.model_copy(update={"revision": revision})


def _number(figure: Figure) -> int | None:
    bounds = (figure.value, figure.low, figure.high)
    return next((bound for bound in bounds if bound is not None), None)


def _said(figure: Figure) -> tuple[object, ...]:
    """Order what one claimant said: what no longer holds first, then by day.

    That a paper repeats a figure later makes the figure no newer.
    """
    first = figure.first_reported or ""
    return (figure.assertion != "historical", first, figure.as_of or "")


def figure_rank(figure: Figure) -> tuple[object, ...]:
    """Order figures so that the one that should lead comes first."""
    return (
        figure.verification != "verified",
        _RANK.index(figure.attribution),
        newest_first(figure.as_of or figure.reported),
        *_bounds(figure),
    )


def _bounds(figure: Figure) -> tuple[object, ...]:
    bounds = (figure.low or 0, figure.high or 0, figure.qualifier)
    return (*bounds, figure.claimant, figure.records)


def _denials(group: _Group, corpus: Corpus) -> Iterator[Denial]:
    said: dict[tuple[str, str], list[Casualty]] = defaultdict(list)
    for record in sorted((c.record for c in group.denials), key=lambda r: r.id):
        said[voice(record, corpus), record.count_text].append(record)
    for (whose, count_text), records in sorted(said.items()):
        yield Denial(
            claimant=whose,
            stated_by=records[0].stated_by,
            attribution=records[0].attribution,
            count_text=count_text,
            reported=max(filter(None, map(corpus.published, records)), default=None),
            records=tuple(record.id for record in records),
        )


def _superseded(
    current: Iterable[Figure], past: Iterable[Figure], denials: Iterable[Denial]
) -> set[str]:
    """Name the records of figures given otherwise since, and of denials withdrawn."""
    withdrawn = {
        record
        for denial in denials
        if any(_withdraws(figure, denial) for figure in current)
        for record in denial.records
    }
    return withdrawn | {record for figure in past for record in figure.records}


def _withdraws(figure: Figure, denial: Denial) -> bool:
    later = (figure.reported or "") > (denial.reported or "")
    return figure.claimant == denial.claimant and later


def _state(
    figures: tuple[Figure, ...],
    denials: tuple[Denial, ...],
    told: list[Casualty],
    families: int,
) -> State:
    pairs = [(a, b) for i, a in enumerate(figures) for b in figures[i + 1 :]]
    if denials or any(_apart_bounds(a, b) for a, b in pairs):
        return "disputed"
    if all(record.assertion == "historical" for record in told):
        return "superseded"
    voices = {figure.claimant for figure in figures}
    return "corroborated" if len(voices) > 1 and families > 1 else "single_source"


def _apart_bounds(one: Figure, other: Figure) -> bool:
    return disjoint(Bounds(one.low, one.high), Bounds(other.low, other.high))

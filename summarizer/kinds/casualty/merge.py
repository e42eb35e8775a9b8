"""Which figures count the same people, and what their claimants make of it."""

from collections import defaultdict
from collections.abc import Iterable

from ...parties import slug
from ...records import Attribution, content_id
from ..base import Corpus, State, newest_first
from .model import Casualty, CasualtyItem, Figure

_RANK: tuple[Attribution, ...] = (
    *("un_or_igo", "ngo_or_research", "own_side_official", "local_authority"),
    *("mediator_official", "other_government", "unnamed_official", "expert"),
    *("opposing_side_official", "media_own_reporting", "unattributed"),
)
"""Independent bodies first, then a side on its own losses (a floor), then third
parties, a rival on enemy losses (a ceiling), the reporter's background last."""


def merge(records: tuple[Casualty, ...], corpus: Corpus) -> tuple[CasualtyItem, ...]:
    """Merge records into items: a function of their set, whatever their order."""
    groups: dict[tuple[str, ...], list[Casualty]] = defaultdict(list)
    for record in records:
        if record.assertion != "denied" and record.metric != "affected_other":
            groups[_key(record, corpus)].append(record)
    return tuple(_item(key, group, corpus) for key, group in sorted(groups.items()))


def _key(record: Casualty, corpus: Corpus) -> tuple[str, ...]:
    """Build the key under which figures count the same people over the same time."""
    event = ""
    if record.count_type in {"incident", "period"}:
        when = record.start_date or corpus.day(record)
        event = (
            f"{slug(record.place or '')}@{when or corpus.families[record.article_id]}"
        )
    past = "historical" if record.assertion == "historical" else ""
    return (
        *(record.topic, record.metric, record.side, record.victim_group),
        *(record.count_type, "subset" if record.is_subset else "", event, past),
    )


def _item(key: tuple[str, ...], group: list[Casualty], corpus: Corpus) -> CasualtyItem:
    figures = sorted(_figures(group, corpus), key=figure_rank)
    latest: dict[str, str] = {}
    for figure in figures:
        latest[figure.claimant] = max(latest.get(figure.claimant, ""), _as_of(figure))
    current = tuple(f for f in figures if _as_of(f) == latest[f.claimant])
    past = sorted((f for f in figures if f not in current), key=_as_of, reverse=True)
    lead = min(
        group, key=lambda record: (record.id not in current[0].records, record.id)
    )
    counters = corpus.counters(group)
    return CasualtyItem(
        id=content_id(["casualty", *key]),
        topic=lead.topic,
        state=_state(current, counters.families),
        records=tuple(r for f in (*current, *past) for r in f.records),
        **counters._asdict(),
        metric=lead.metric,
        side=lead.side,
        victim_group=lead.victim_group,
        count_type=lead.count_type,
        is_subset=lead.is_subset,
        place=lead.place,
        responsible=lead.responsible,
        figures=current,
        history=tuple(past),
    )


def _figures(group: list[Casualty], corpus: Corpus) -> Iterable[Figure]:
    said: dict[tuple[object, ...], list[Casualty]] = defaultdict(list)
    for record in sorted(group, key=lambda r: (_RANK.index(r.attribution), r.id)):
        said[corpus.voice(record), record.qualifier, record.low, record.high].append(
            record
        )
    for (voice, *_), records in said.items():
        lead = records[0]
        yield Figure(
            claimant=str(voice),
            stated_by=lead.stated_by,
            attribution=lead.attribution,
            count_text=lead.count_text,
            qualifier=lead.qualifier,
            value=lead.value,
            low=lead.low,
            high=lead.high,
            as_of=max((r.end_date for r in records if r.end_date), default=None),
            reported=max(filter(None, map(corpus.published, records)), default=None),
            verification=lead.verification,
            records=tuple(sorted(record.id for record in records)),
        )


def _as_of(figure: Figure) -> str:
    return figure.as_of or figure.reported or ""


def figure_rank(figure: Figure) -> tuple[object, ...]:
    """Order figures so that the one that should lead comes first."""
    return (
        figure.verification != "verified",
        _RANK.index(figure.attribution),
        newest_first(_as_of(figure)),
        figure.records,
    )


def _state(figures: tuple[Figure, ...], families: int) -> State:
    pairs = [(a, b) for i, a in enumerate(figures) for b in figures[i + 1 :]]
    if any(_disjoint(a, b) for a, b in pairs):
        return "disputed"
    voices = {figure.claimant for figure in figures}
    return "corroborated" if len(voices) > 1 and families > 1 else "single_source"


def _disjoint(one: Figure, other: Figure) -> bool:
    """Tell whether no number fits both, 5 % (2 below 20) allowed for rounding."""
    return _below(one, other) or _below(other, one)


def _below(one: Figure, other: Figure) -> bool:
    if one.high is None or other.low is None:
        return False
    slack = 2 if other.low < 20 else other.low * 0.05
    return one.high + slack < other.low

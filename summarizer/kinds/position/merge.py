"""Which records tell the same position, which of them leads, and what came before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ...parties import REPORTER
from ...records import Attribution, Link
from ..base import Corpus, Excluded, Merged, State
from ..relations import JOINING, Key, Relation, by_words, stable_ids
from .model import Position, PositionAccount, PositionItem
from .relate import FAMILY, Stated, changed, relate, stated

_ON_RECORD: tuple[Attribution, ...] = (
    *("own_side_official", "mediator_official", "other_government", "un_or_igo"),
    *("local_authority", "unnamed_official", "media_own_reporting", "expert"),
    *("ngo_or_research", "unattributed", "opposing_side_official"),
)
"""The holder's own word outranks everybody's account of it; a rival's comes last."""

_STRENGTH: tuple[Relation, ...] = ("same", "refines", "updates", "contradicts")


@dataclass(slots=True)
class _Group:
    """Records of one position: a star around the one that was told first.

    Who joins is related to that very one, so no chain of small likenesses leads from
    one position to another.
    """

    first: Stated
    told: list[Stated] = field(default_factory=list)
    by_origin: dict[str, list[Stated]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def fits(self, one: Stated) -> Relation | None:
        """Tell how a record stands to the group; None when it belongs elsewhere."""
        how = relate(one, self.first)
        if how not in JOINING:
            return None
        if how == "contradicts" and one.rival != self.first.rival:
            return how if self.first.news <= one.news else None
        here = self.by_origin.get(one.origin, ())
        apart = any(relate(one, other) not in JOINING for other in here)
        return None if apart else how

    def add(self, one: Stated) -> None:
        self.told.append(one)
        self.by_origin[one.origin].append(one)


def merge(records: tuple[Position, ...], corpus: Corpus) -> Merged[PositionItem]:
    """Merge records into items: a function of their set, whatever their order."""
    blocks: dict[tuple[str, str], list[Stated]] = defaultdict(list)
    excluded = []
    for record in records:
        if record.assertion == "hypothetical":
            excluded.append(Excluded(record=record.id, reason="hypothetical"))
        else:
            blocks[record.topic, record.party].append(stated(record, corpus))
    groups = []
    for _, block in sorted(blocks.items()):
        found, unclaimed = _groups(sorted(block, key=_order))
        groups += _united(found, corpus.links)
        excluded += [
            Excluded(record=denial.record.id, reason="denied_without_claim")
            for denial in unclaimed
        ]
    ids = stable_ids(_key(group.first) for group in groups)
    items = (_item(*told, corpus) for told in zip(ids, groups, strict=True))
    return Merged(tuple(items), tuple(excluded))


def _united(groups: list[_Group], links: frozenset[Link]) -> list[_Group]:
    """Join groups whose records were found to tell one position, into the first told."""
    home = {one.record.id: at for at, group in enumerate(groups) for one in group.told}
    into = list(range(len(groups)))
    for pair in sorted(links):
        if pair[0] in home and pair[1] in home:
            first, second = sorted(into[home[record]] for record in pair)
            into = [first if at == second else at for at in into]
    for at, target in enumerate(into):
        if at != target:
            groups[target].told += groups[at].told
    return [group for at, group in enumerate(groups) if into[at] == at]


def _order(one: Stated) -> tuple[object, ...]:
    """Put first what was said first, and rivals last: they set nothing up."""
    record = one.record
    when = (one.told is None, one.said or one.news, one.news)
    return (one.rival, *when, *by_words(record))


def _key(one: Stated) -> tuple[Key, Key]:
    """Name a position by its holder, its issue and the words first used for it."""
    record = one.record
    about = sorted(one.points) or sorted(one.words)
    key = ("position", record.topic, record.party, record.issue, one.family, *about)
    return key, (record.stance, record.position)


def _groups(block: list[Stated]) -> tuple[list[_Group], list[Stated]]:
    """Group one party's records; return also denials of none of its positions."""
    groups: list[_Group] = []
    index: dict[str, list[int]] = defaultdict(list)
    for one in (told for told in block if told.record.assertion != "denied"):
        group = _best(one, groups, index)
        if group is None:
            group = _Group(one)
            for handle in _handles(one):
                index[handle].append(len(groups))
            groups.append(group)
        group.add(one)
    unclaimed = []
    for denial in (told for told in block if told.record.assertion == "denied"):
        group = _best(denial, groups, index)
        if group is None:
            unclaimed.append(denial)
        else:
            group.add(denial)
    return groups, unclaimed


def _best(
    one: Stated, groups: Sequence[_Group], index: dict[str, list[int]]
) -> _Group | None:
    """Find the group that a record is nearest to, if it belongs to any."""
    near = sorted({at for handle in _handles(one) for at in index.get(handle, ())})
    fitting = [
        (_STRENGTH.index(how), -len(one.words & groups[at].first.words), -at)
        for at in near
        if (how := groups[at].fits(one)) is not None
    ]
    return groups[-min(fitting)[2]] if fitting else None


def _handles(one: Stated) -> Iterator[str]:
    """Tell under what a record's group is found again."""
    yield from (f"point {point}" for point in one.points)
    yield from (f"word {word}" for word in one.words)
    yield from (f"run {run}" for run in one.runs)
    if one.family in {"accepts", "refuses"}:
        yield f"issue {one.record.issue}"


def _item(item_id: str, group: _Group, corpus: Corpus) -> PositionItem:
    ranked = sorted(group.told, key=_rank)
    lead = ranked[0]
    restated, earlier, others = _apart(lead, ranked)
    order = [*restated, *earlier, *others]
    counters = corpus.counters(one.record for one in order)
    return PositionItem(
        id=item_id,
        topic=lead.record.topic,
        state=_state(lead, others, order, counters.families),
        records=tuple(one.record.id for one in order),
        superseded=tuple(sorted(one.record.id for one in earlier)),
        **counters._asdict(),
        party=lead.record.party,
        issue=lead.record.issue,
        stance=lead.record.stance,
        position=lead.record.position,
        conditions=lead.record.conditions,
        assertion=lead.record.assertion,
        stated_by=lead.record.stated_by,
        claimant=lead.record.claimant,
        attribution=lead.record.attribution,
        last_stated=corpus.day(lead.record),
        history=tuple(_accounts(earlier, corpus)),
        alternatives=tuple(_accounts(others, corpus)),
    )


def _rank(one: Stated) -> tuple[object, ...]:
    """Order records so that the one that should lead comes first."""
    record = one.record
    return (
        record.assertion == "denied",
        one.rival,
        record.assertion == "historical",
        -one.news,
        -(one.said or 0),
        _ON_RECORD.index(record.attribution),
        -len(record.evidence.quote),
        *by_words(record),
    )


def _apart(
    lead: Stated, ranked: Iterable[Stated]
) -> tuple[list[Stated], list[Stated], list[Stated]]:
    """Set apart who says what the lead says, what was held before, and other accounts."""
    restated: list[Stated] = []
    earlier: list[Stated] = []
    others: list[Stated] = []
    for one in ranked:
        if _is_other_account(one, lead):
            others.append(one)
        elif one is lead or not _differs(one, lead):
            restated.append(one)
        else:
            earlier.append(one)
    return restated, earlier, others


def _is_other_account(one: Stated, lead: Stated) -> bool:
    """Tell whether somebody else's account differs, or the holder said both at once."""
    if one.record.assertion == "denied" or (one.rival and not lead.rival):
        return True
    own = (
        one.record.claimant in {one.record.party, REPORTER.id}
        or one.record.attribution == "own_side_official"
    )
    if own and one.record.assertion != "historical" and not lead.later_than(one):
        return one.family != lead.family
    return (
        not own and one.record.claimant != lead.record.claimant and _differs(one, lead)
    )


def _differs(one: Stated, lead: Stated) -> bool:
    if one.family != lead.family or changed(one.record, lead.record):
        return True
    return one.record.assertion == "historical" != lead.record.assertion


def _accounts(told: Iterable[Stated], corpus: Corpus) -> Iterator[PositionAccount]:
    """Gather who tells the same, the latest said first."""
    said: dict[tuple[object, ...], list[Position]] = defaultdict(list)
    for one in told:
        record = one.record
        key = (
            record.claimant,
            record.stance,
            record.assertion,
            _stated(record, corpus),
        )
        said[key].append(record)
    for records in said.values():
        first = records[0]
        yield PositionAccount(
            claimant=first.claimant,
            stated_by=first.stated_by,
            attribution=first.attribution,
            stance=first.stance,
            position=first.position,
            assertion=first.assertion,
            stated=_stated(first, corpus),
            records=tuple(record.id for record in records),
        )


def _stated(record: Position, corpus: Corpus) -> str | None:
    """Tell when it was stated; of the past, an article's own day tells nothing."""
    return record.date if record.assertion == "historical" else corpus.day(record)


def _state(
    lead: Stated, others: Sequence[Stated], told: Sequence[Stated], families: int
) -> State:
    if any(FAMILY[o.record.stance] != lead.family or _denies(o) for o in others):
        return "disputed"
    if all(one.record.assertion == "historical" for one in told):
        return "superseded"
    return "corroborated" if families > 1 else "single_source"


def _denies(one: Stated) -> bool:
    return one.record.assertion == "denied"

"""Which accounts tell of one arrangement, and where they differ."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ..base import Corpus, Excluded, Merged, State, newest_first
from ..relations import JOINING, Key, Relation, by_words, first_day, stable_ids
from ..wording import number
from . import relate as between
from .model import Account, Aspect, Ceasefire, CeasefireItem

_Told = tuple[Ceasefire, between.Account]


@dataclass(slots=True)
class _Arrangement:
    """Accounts of one arrangement: none excludes another, and each is tied to one.

    The accounts are kept by what they say, with their first and last day, so that
    comparing costs no more for a thing told of a thousand times.
    """

    told: list[_Told] = field(default_factory=list)
    accounts: dict[tuple[object, ...], between.Account] = field(default_factory=dict)

    def relations(self, account: between.Account) -> set[Relation | None]:
        return {between.relate(account, other) for other in self.accounts.values()}

    def add(self, record: Ceasefire, account: between.Account) -> None:
        self.told.append((record, account))
        self._know(account)

    def join(self, other: "_Arrangement") -> None:
        self.told += other.told
        for account in other.accounts.values():
            self._know(account)

    def _know(self, account: between.Account) -> None:
        known = self.accounts.setdefault(account.profile, account)
        days = [d for d in (known.first, known.last, account.first, account.last) if d]
        if days:
            self.accounts[account.profile] = known._replace(
                first=min(days), last=max(days)
            )

    @property
    def last(self) -> int:
        return max(account.last or 0 for account in self.accounts.values())


def merge(records: tuple[Ceasefire, ...], corpus: Corpus) -> Merged[CeasefireItem]:
    """Merge records into items: a function of their set, whatever their order."""
    by_topic: dict[str, list[_Told]] = defaultdict(list)
    excluded = []
    for record in records:
        if record.assertion == "hypothetical":
            excluded.append(Excluded(record=record.id, reason="hypothetical"))
        else:
            by_topic[record.topic].append((record, between.account(record, corpus)))
    groups: list[_Arrangement] = []
    for _, told in sorted(by_topic.items()):
        found, unclaimed = _arrangements(sorted(told, key=_order))
        groups += found
        excluded += [
            Excluded(record=record.id, reason="denied_without_claim")
            for record in unclaimed
        ]
    ids = stable_ids(map(_key, groups))
    items = (_item(*told, corpus) for told in zip(ids, groups, strict=True))
    return Merged(tuple(items), tuple(excluded))


def _order(told: _Told) -> tuple[object, ...]:
    """Put first what was told first; what tells more goes before what tells less."""
    record, account = told
    undated = account.first is None
    return (undated, account.first or 0, not account.days, *by_words(record))


def _key(group: _Arrangement) -> tuple[Key, Key]:
    """Name an arrangement by its topic and the day on which it was first told."""
    record, account = min(group.told, key=_order)
    about = ("ceasefire", record.topic, account.first or record.evidence.quote)
    return about, (account.breadth, account.stage, account.days, *sorted(account.bound))


def _arrangements(
    told: list[_Told],
) -> tuple[list[_Arrangement], list[Ceasefire]]:
    """Group accounts by arrangement; return also denials of none of them.

    Accounts as wide as each other come together first, then what several claimants
    call wider or narrower; those that do not say how wide join what fits them best.
    """
    claimed = [one for one in told if one[0].assertion != "denied"]
    wide: dict[str, list[_Arrangement]] = defaultdict(list)
    for one in claimed:
        if one[1].breadth:
            _place(one, wide[one[1].breadth])
    groups = _joined(sorted((g for w in wide.values() for g in w), key=_begin))
    for one in claimed:
        if not one[1].breadth:
            _place(one, groups)
    unclaimed = []
    for record, account in (one for one in told if one[0].assertion == "denied"):
        best = _best(account, groups)
        if best is None:
            unclaimed.append(record)
        else:
            best.add(record, account)
    return sorted(groups, key=_begin), unclaimed


def _begin(group: _Arrangement) -> tuple[object, ...]:
    return min(_order((r, a)) for r, a in group.told)


def _place(one: _Told, groups: list[_Arrangement]) -> None:
    """Add an account to the arrangement that it fits best, else to one of its own."""
    group = _best(one[1], groups)
    if group is None:
        group = _Arrangement()
        groups.append(group)
    group.add(*one)


def _best(
    account: between.Account, groups: Sequence[_Arrangement]
) -> _Arrangement | None:
    fitting = [
        (_likeness(account, group), -at, group)
        for at, group in enumerate(_open(account, groups))
        if _fits(group.relations(account))
    ]
    return max(fitting)[2] if fitting else None


def _fits(relations: set[Relation | None]) -> bool:
    return "related_not_comparable" not in relations and bool(relations & JOINING)


def _open(
    account: between.Account, groups: Sequence[_Arrangement]
) -> Iterator[_Arrangement]:
    """Leave out arrangements last told of too long ago."""
    for group in groups:
        if account.first is None or account.first - group.last <= between.LASTING:
            yield group


def _likeness(account: between.Account, group: _Arrangement) -> tuple[object, ...]:
    """Tell how well an account fits: in stage and length, then by how near in time."""
    others = group.accounts.values()
    return (
        any(account.stage == other.stage for other in others),
        any(account.days == other.days for other in others if account.days),
        group.last,
    )


def _joined(groups: list[_Arrangement]) -> list[_Arrangement]:
    """Join arrangements that claimants call wider or narrower, the earliest first."""
    joined: list[_Arrangement] = []
    for group in groups:
        for other in joined:
            relations = {
                how
                for account in group.accounts.values()
                for how in other.relations(account)
            }
            if _fits(relations):
                other.join(group)
                break
        else:
            joined.append(group)
    return joined


_TOLD: dict[str, Callable[[Ceasefire], str | None]] = {
    "status": lambda r: _unless(r.status, "not_stated"),
    "compliance": lambda r: _unless(
        r.compliance, "not_stated", "not_applicable", "disputed"
    ),
    "scope": lambda r: _unless(r.scope, "not_stated"),
    "duration": lambda r: number(r.duration_days, "day") if r.duration_days else None,
    "start": lambda r: r.start_date or r.start_text,
    "end": lambda r: r.end_date or r.end_text,
    "monitoring": lambda r: _unless(r.monitoring, "none_mentioned"),
    "proposed_by": lambda r: r.proposed_by,
    "mediator": lambda r: r.mediator,
}
"""The attributes that accounts may differ in, and how each is read off a record. That
compliance is disputed is nobody's account: it shows when accounts differ."""

BOUND = "bound"
"""The attribute whose values are party ids, joined by "+"."""

_LIFE: tuple[str, ...] = (
    *("rejected", "terminated", "expired", "extended", "in_force", "agreed"),
    *("accepted_by_some", "under_negotiation", "proposed", "not_stated"),
)
"""Of statuses told on one day the one later in life leads."""


def _unless(value: str, *silent: str) -> str | None:
    return None if value in silent else value


def _item(item_id: str, group: _Arrangement, corpus: Corpus) -> CeasefireItem:
    records = [record for record, _ in group.told]
    ranked = sorted(records, key=lambda r: _rank(r, corpus))
    telling = [record for record in ranked if record.assertion != "denied"]
    lead = ranked[0]
    accounts = {name: _accounts(telling, read, corpus) for name, read in _TOLD.items()}
    accounts[BOUND] = _bound(telling, corpus)
    current, history = _moved_on(accounts)
    contesting = sorted({*_contesting(records, corpus)})
    aspects = sorted(_aspects(records))
    counters = corpus.counters(records)
    return CeasefireItem(
        id=item_id,
        topic=lead.topic,
        state=_state(current, aspects or contesting, records, counters.families),
        records=tuple(record.id for record in ranked),
        superseded=tuple(sorted(_superseded(history, current))),
        **counters._asdict(),
        label=_label(telling),
        bound=tuple(sorted({party for record in telling for party in record.bound})),
        announced=next((r.date for r in ranked if r.date), None),
        accounts=current,
        history=history,
        contested_by=tuple(contesting),
        contested_aspects=tuple(aspects),
    )


def _contesting(records: Iterable[Ceasefire], corpus: Corpus) -> Iterator[str]:
    for record in records:
        yield from (corpus.parties.resolve(name).id for name in record.contested_by)
        if record.assertion == "denied":
            yield record.claimant


def _aspects(records: Iterable[Ceasefire]) -> set[Aspect]:
    told: set[Aspect] = {aspect for r in records for aspect in r.contested_aspects}
    if any(record.assertion == "denied" for record in records):
        told.add("existence")
    if any(record.compliance == "disputed" for record in records):
        told.add("compliance")
    return told


def _rank(record: Ceasefire, corpus: Corpus) -> tuple[object, ...]:
    return (
        record.assertion == "denied",
        record.assertion == "historical",
        newest_first(corpus.day(record)),
        newest_first(corpus.told(record)),
        _LIFE.index(record.status),
        *by_words(record),
    )


def _label(told: Iterable[Ceasefire]) -> str:
    """Choose a name: a stated duration tells most, then the shortest label that is one."""
    return min(
        (
            not record.duration_days,
            len(record.label) < _SHORTEST,
            len(record.label),
            record.label,
        )
        for record in told
    )[-1]


_SHORTEST = len("deal")
"""Letters of a label that names something: "it" does not."""


_Accounts = dict[str, tuple[Account, ...]]


def _accounts(
    ranked: list[Ceasefire], read: Callable[[Ceasefire], str | None], corpus: Corpus
) -> tuple[Account, ...]:
    values: dict[str, list[Ceasefire]] = defaultdict(list)
    for record in ranked:
        if (value := read(record)) is not None:
            values[value].append(record)
    return tuple(
        Account(
            value=value,
            claimants=tuple(sorted({record.claimant for record in told})),
            last_said=max(filter(None, map(corpus.day, told)), default=None),
            records=tuple(sorted(record.id for record in told)),
        )
        for value, told in values.items()
    )


def _bound(ranked: list[Ceasefire], corpus: Corpus) -> tuple[Account, ...]:
    """Tell whom each claimant says the arrangement binds, over all that it says."""
    whole: dict[str, set[str]] = defaultdict(set)
    for record in ranked:
        whole[record.claimant].update(record.bound)
    binding = [record for record in ranked if record.bound]
    return _accounts(
        binding, lambda record: "+".join(sorted(whole[record.claimant])), corpus
    )


def _moved_on(accounts: _Accounts) -> tuple[_Accounts, _Accounts]:
    """Set apart, of a status, what was told before its latest day: life goes on.

    Of other attributes too, what each of its claimants has told otherwise since.
    """
    current: _Accounts = {}
    history: _Accounts = {}
    for name, told in accounts.items():
        past = [account for account in told if _outlived(name, account, told)]
        if told:
            current[name] = tuple(account for account in told if account not in past)
        if past:
            history[name] = tuple(past)
    return current, history


def _outlived(name: str, account: Account, told: Sequence[Account]) -> bool:
    """Tell whether a value is one of the past by what was told since."""
    said = account.last_said or ""
    later = [other for other in told if (other.last_said or "") > said]
    if name == "status" and _passed(account, told):
        return True
    since = {claimant for other in later for claimant in other.claimants}
    return set(account.claimants) <= since


def _passed(account: Account, told: Sequence[Account]) -> bool:
    """Tell whether life went on: a plan was made, a truce ended well after it held."""
    return any(_goes_on(account, other) for other in told)


def _goes_on(account: Account, other: Account) -> bool:
    if _LIFE.index(other.value) >= _LIFE.index(account.value):
        return False
    stages = tuple(between.STAGE.get(told.value) for told in (account, other))
    days = _days(account, other)
    return days > between.TOLERANCE or (stages == ("plan", "made") and days >= 0)


def _days(account: Account, later: Account) -> int:
    first, last = first_day(account.last_said), first_day(later.last_said)
    return 0 if first is None or last is None else last - first


def _superseded(history: _Accounts, current: _Accounts) -> set[str]:
    """Name the records whose status has changed since."""
    past = {r for account in history.get("status", ()) for r in account.records}
    return past - {r for account in current.get("status", ()) for r in account.records}


_MAY_DIFFER = frozenset({"proposed_by", "mediator"})
"""Several may propose and mediate: other names are no contradiction."""


def differing(accounts: _Accounts) -> list[str]:
    """Name the attributes that different claimants tell differently."""
    return [
        name
        for name, told in accounts.items()
        if name not in _MAY_DIFFER
        and len({_stand(name, account.value) for account in told}) > 1
        and len({claimant for account in told for claimant in account.claimants}) > 1
    ]


def _stand(name: str, value: str) -> str:
    """Tell what a value comes to: whoever says "in force" and "extended" agree."""
    return between.stand(value) if name == "status" else value


def _state(
    accounts: _Accounts, contested: Sequence[str], told: list[Ceasefire], families: int
) -> State:
    if contested or differing(accounts):
        return "disputed"
    if all(record.assertion == "historical" for record in told):
        return "superseded"
    return "corroborated" if families > 1 else "single_source"

"""Which accounts tell of one arrangement, and where they differ."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from ...records import content_id
from ..base import Corpus, State, newest_first
from ..wording import number
from .model import Account, Ceasefire, CeasefireItem, Scope, Status

WINDOW_DAYS = 30
"""Accounts further apart than this tell of different arrangements."""

_BREADTH: dict[Scope, str] = {
    "full": "full",
    "humanitarian": "humanitarian",
    "not_stated": "",
    **dict.fromkeys(("energy", "energy_and_infrastructure"), "partial"),
    **dict.fromkeys(("cities_or_area", "air", "maritime", "other"), "partial"),
}


def merge(records: tuple[Ceasefire, ...], corpus: Corpus) -> tuple[CeasefireItem, ...]:
    """Merge records into items: a function of their set, whatever their order."""
    by_topic: dict[str, list[Ceasefire]] = defaultdict(list)
    for record in records:
        if record.assertion not in {"denied", "hypothetical"}:
            by_topic[record.topic].append(record)
    return tuple(
        _item(group, corpus)
        for _, several in sorted(by_topic.items())
        for group in _arrangements(several, corpus)
    )


def _arrangements(records: list[Ceasefire], corpus: Corpus) -> list[list[Ceasefire]]:
    """Group accounts of one arrangement; who bounds it, how wide and when decide.

    Accounts that do not say how wide it is join the one arrangement of their time that
    fits, a full one before a partial one; an undated account joins only those of its
    own article.
    """
    told = sorted(
        records, key=lambda r: (corpus.day(r) or "", not r.duration_days, r.id)
    )
    groups: list[list[Ceasefire]] = []
    for record in (r for r in told if _BREADTH[r.scope]):
        fits = [
            group
            for group in groups
            if _BREADTH[group[0].scope] == _BREADTH[record.scope]
            and _one_arrangement(record, group, corpus)
        ]
        (fits[0] if fits else _new(groups)).append(record)
    for record in (r for r in told if not _BREADTH[r.scope]):
        fits = [group for group in groups if _one_arrangement(record, group, corpus)]
        alike = [
            group
            for group in fits
            if record.duration_days in {other.duration_days for other in group}
        ]
        best = sorted(alike or fits, key=lambda g: _BREADTH[g[0].scope] != "full")
        (best[0] if best else _new(groups)).append(record)
    return groups


def _new(groups: list[list[Ceasefire]]) -> list[Ceasefire]:
    groups.append([])
    return groups[-1]


def _one_arrangement(
    record: Ceasefire, group: Sequence[Ceasefire], corpus: Corpus
) -> bool:
    """Tell whether an account fits all of a group: no chain through a middle one."""
    return all(
        (
            record.article_id == other.article_id
            or _near(corpus.day(record), corpus.day(other))
        )
        and (
            not record.bound
            or not other.bound
            or bool(set(record.bound) & set(other.bound))
        )
        for other in group
    )


def _near(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return False
    return abs((_first_day(one) - _first_day(other)).days) <= WINDOW_DAYS


def _first_day(edtf: str) -> date:
    return date.fromisoformat(f"{edtf}-01-01"[:10] if len(edtf) < 10 else edtf[:10])


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

_LIFE: tuple[Status, ...] = (
    *("rejected", "terminated", "expired", "extended", "in_force", "agreed"),
    *("accepted_by_some", "under_negotiation", "proposed", "not_stated"),
)
"""Of statuses told on one day the one later in life leads."""


def _unless(value: str, *silent: str) -> str | None:
    return None if value in silent else value


def _item(group: list[Ceasefire], corpus: Corpus) -> CeasefireItem:
    ranked = sorted(group, key=lambda r: _rank(r, corpus))
    lead = ranked[0]
    oldest = min(group, key=lambda r: (corpus.day(r) or "", r.id))
    accounts = {name: _accounts(ranked, read, corpus) for name, read in _TOLD.items()}
    accounts[BOUND] = _bound(ranked, corpus)
    contested = sorted(
        {corpus.parties.resolve(c).id for record in group for c in record.contested_by}
    )
    counters = corpus.counters(group)
    return CeasefireItem(
        id=content_id(["ceasefire", oldest.id]),
        topic=lead.topic,
        state=_state(accounts, contested, counters.families),
        records=tuple(record.id for record in ranked),
        **counters._asdict(),
        label=_label(group),
        bound=tuple(sorted({party for record in group for party in record.bound})),
        announced=next((r.date for r in ranked if r.date), None),
        accounts={name: told for name, told in accounts.items() if told},
        contested_by=tuple(contested),
        contested_aspects=tuple(
            sorted({a for r in group for a in r.contested_aspects})
        ),
    )


def _rank(record: Ceasefire, corpus: Corpus) -> tuple[object, ...]:
    return (
        record.assertion == "historical",
        newest_first(corpus.published(record)),
        _LIFE.index(record.status),
        record.id,
    )


def _label(group: Iterable[Ceasefire]) -> str:
    """Choose a name: a stated duration tells most, then the shortest label."""
    return min(group, key=lambda r: (not r.duration_days, len(r.label), r.label)).label


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
            last_said=max(filter(None, map(corpus.published, told)), default=None),
            records=tuple(sorted(record.id for record in told)),
        )
        for value, told in values.items()
    )


def _bound(ranked: list[Ceasefire], corpus: Corpus) -> tuple[Account, ...]:
    """Tell whom each claimant says the arrangement binds, over all that it says."""
    whole = {
        claimant: "+".join(
            sorted({p for r in ranked if r.claimant == claimant for p in r.bound})
        )
        for claimant in {record.claimant for record in ranked}
    }
    binding = [record for record in ranked if record.bound]
    return _accounts(binding, lambda record: whole[record.claimant], corpus)


_MAY_DIFFER = frozenset({"status", "proposed_by", "mediator", "monitoring"})
"""A status moves on, and several may mediate: other values are no contradiction."""


def differing(accounts: dict[str, tuple[Account, ...]]) -> list[str]:
    """Name the attributes that different claimants tell differently."""
    return [
        name
        for name, told in accounts.items()
        if name not in _MAY_DIFFER
        and len(told) > 1
        and len({claimant for account in told for claimant in account.claimants}) > 1
    ]


def _state(
    accounts: dict[str, tuple[Account, ...]], contested: list[str], families: int
) -> State:
    if contested or differing(accounts):
        return "disputed"
    return "corroborated" if families > 1 else "single_source"

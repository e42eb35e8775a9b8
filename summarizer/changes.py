"""What is new since the edition before: two sets of items compared."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, get_args

from .brief import Change, Side
from .kinds import KINDS
from .kinds.base import Item, Kind, View
from .kinds.telling import ChangeType, Difference, Telling

AnyKind = Kind[Any, Any, Any]


class Edition(NamedTuple):
    """What an edition says, and what it rests on."""

    items: tuple[Item, ...]
    view: View


def changes(
    before: Edition, after: Edition, *, since: str | None = None
) -> tuple[Change, ...]:
    """Tell what became of every item between two editions of a topic.

    Args:
        before: the older edition; one without items when the topic is new.
        after: the newer one.
        since: ISO day before which `after` reads no articles: an item last seen before
            it is out of the window, not withdrawn.

    Returns:
        The changes, the weightiest first; nothing for an item that tells the same.
    """
    found = [
        change
        for kind in KINDS
        for old, new in _pairs(_of(kind, before), _of(kind, after))
        for change in _changes(kind, old, new, before.view, after.view)
        if new is not None or old is None or not _left(old, since)
    ]
    return tuple(sorted(found, key=_weight))


def _of(kind: AnyKind, edition: Edition) -> list[Item]:
    return [item for item in edition.items if item.kind == kind.name]


def _pairs(
    before: list[Item], after: list[Item]
) -> Iterator[tuple[Item | None, Item | None]]:
    """Pair items by their ids, and what is left by the records they share."""
    ids = {item.id: item for item in before}
    holder = {record: item.id for item in before for record in item.records}
    taken: set[str] = {item.id for item in after if item.id in ids}
    for item in after:
        old = ids.get(item.id)
        if old is None:
            shared = [holder[r] for r in item.records if r in holder]
            free = sorted(set(shared) - taken, key=lambda i: (-shared.count(i), i))
            old = ids[free[0]] if free else None
            taken |= set(free[:1])
        yield old, item
    yield from ((item, None) for item in before if item.id not in taken)


def _changes(
    kind: AnyKind, old: Item | None, new: Item | None, then: View, now: View
) -> Iterator[Change]:
    told = new or old
    for difference in _differences(kind, old, new, then, now):
        yield Change(
            type=difference.type,
            kind=kind.name,
            item=told.id if told else "",
            trend=kind.trend(old, new) if new else "neither",
            about=difference.about,
            before=_side(difference.before, then),
            after=_side(difference.after, now, known=old.records if old else ()),
        )


def _differences(
    kind: AnyKind, old: Item | None, new: Item | None, then: View, now: View
) -> Iterable[Difference]:
    if old is None:
        return [Difference("new", kind.subject(new, now), None, kind.telling(new, now))]
    if new is None:
        told = kind.telling(old, then)
        return [Difference("withdrawn", kind.subject(old, then), told, None)]
    of_state = [*_of_state(kind, old, new, then, now)]
    of_value = [
        difference
        for difference in kind.differences(old, new, then, now)
        if difference.about not in {told.about for told in of_state}
    ]
    return of_state + of_value or _restated(kind, old, new, then, now)


def _of_state(
    kind: AnyKind, old: Item, new: Item, then: View, now: View
) -> Iterator[Difference]:
    was, is_now = old.state == "disputed", new.state == "disputed"
    if was != is_now:
        yield Difference(
            "newly_disputed" if is_now else "resolved",
            kind.subject(new, now),
            kind.telling(old, then),
            kind.telling(new, now),
        )


def _restated(
    kind: AnyKind, old: Item, new: Item, then: View, now: View
) -> list[Difference]:
    """Tell of another source or another voice for the same; a copy is neither."""
    if (new.families, new.claimants) == (old.families, old.claimants):
        return []
    told = kind.telling(new, now)._replace(records=new.records)
    return [
        Difference("restated", kind.subject(new, now), kind.telling(old, then), told)
    ]


def _side(
    telling: Telling | None, view: View, *, known: Iterable[str] = ()
) -> Side | None:
    """Quote for a side: what the earlier edition did not have comes first."""
    if telling is None:
        return None
    records = sorted(telling.records, key=lambda record: record in known)
    lead = view.records[records[0]]
    return Side(
        text=telling.text,
        said=telling.said,
        records=tuple(records),
        quote=lead.evidence.quote,
        article_id=lead.article_id,
    )


def _left(item: Item, since: str | None) -> bool:
    return bool(since and item.last_seen and item.last_seen < since)


def _weight(change: Change) -> tuple[object, ...]:
    kinds = [kind.name for kind in KINDS]
    return (
        get_args(ChangeType).index(change.type),
        kinds.index(change.kind),
        change.about,
        change.item,
    )

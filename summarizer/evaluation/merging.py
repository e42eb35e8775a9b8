"""How well records are merged: which share an item, against what gold says of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, NamedTuple

from ..errors import ArticleError
from ..kinds import kind_named
from ..kinds.base import Corpus, Item
from ..kinds.casualty import CasualtyItem
from ..merge import merge
from ..records import Article, Record, content_id
from ..registry import Registry
from ..syndication import families
from .gold import Gold, GoldFolder, Link, Links, Ref, place


class Share(NamedTuple):
    """So many of those that could be."""

    right: int = 0
    asked: int = 0


_NONE = Share()


@dataclass
class MergeTally:
    """Counts of pairs of records that agree with gold."""

    together: int = 0
    """Pairs that share an item."""
    rightly: int = 0
    """Among them those that gold joins."""
    same: int = 0
    """Pairs that gold says are the same."""
    found: int = 0
    """Among them those that share an item."""
    conflicts_told: Share = _NONE
    """Listed conflicts that stand side by side in a disputed item."""
    updates_told: Share = _NONE
    """Listed updates of which one item tells what is current and what was before."""
    apart_told: Share = _NONE
    """Pairs listed as alike but apart that are in two items."""
    missed: list[str] = field(default_factory=list)
    """What went wrong, for a reader."""

    @property
    def precision(self) -> float:
        """Share of the pairs in one item that belong there; 1 when there are none."""
        return share(self.rightly, self.together)

    @property
    def recall(self) -> float:
        """Share of the pairs that are the same and are in one item."""
        return share(self.found, self.same)

    @property
    def conflicts(self) -> float:
        """Share of the listed conflicts that are surfaced."""
        return share(*self.conflicts_told)

    @property
    def updates(self) -> float:
        """Share of the listed updates that are recognised."""
        return share(*self.updates_told)

    @property
    def apart(self) -> float:
        """Share of the pairs listed as apart that are kept apart."""
        return share(*self.apart_told)


def judge(
    gold: GoldFolder,
    matched: Mapping[Ref, Record],
    records: Iterable[Record],
    *,
    registry: Registry,
) -> MergeTally:
    """Merge records and hold the items against what gold says of them.

    A pair may share an item when gold calls both the same or joins them by a conflict or
    an update, over as many steps as it takes: the item then tells the conflict, and the
    history. An optional record of which gold says nothing is not judged. Of a `same` group
    the members inside one article stand for each other in links to other records.

    Args:
        gold: the articles and their links.
        matched: records by the gold record that each agrees with.
        records: all that are merged, matched or not.
        registry: resolves names and topics.
    """
    articles = {told.article.id: told.article for told in gold}
    corpus = Corpus(articles, families(articles.values()), *registry)
    items = [_Placed(item) for item in merge(records, corpus).items]
    home = {record: placed for placed in items for record in placed.item.records}
    placed = {ref: home[r.id] for ref, r in matched.items() if r.id in home}
    tally = MergeTally()
    _judge_pairs(gold, matched, placed, tally)
    told = _Told(gold.links, matched, placed)
    tally.conflicts_told = told.shares(gold.links.conflicts, _surfaced, tally.missed)
    tally.updates_told = told.shares(gold.links.updates, _recognised, tally.missed)
    tally.apart_told = told.shares(gold.links.apart, _kept_apart, tally.missed)
    return tally


class _Placed:
    """An item, told apart by identity."""

    def __init__(self, item: Item) -> None:
        self.item = item


def _judge_pairs(
    gold: GoldFolder,
    matched: Mapping[Ref, Record],
    placed: Mapping[Ref, _Placed],
    tally: MergeTally,
) -> None:
    component = _components(gold.links)
    group = {ref: at for at, refs in enumerate(gold.links.same) for ref in refs}
    optional = {
        ref for ref, told, _ in gold.records() if not told.get("required", True)
    }
    judged = [ref for ref in sorted(matched) if ref in component or ref not in optional]
    for one, other in combinations(judged, 2):
        home = placed.get(one)
        together = home is not None and home is placed.get(other)
        same = group.get(one, one) == group.get(other, other)
        linked = component.get(one, one) == component.get(other, other)
        tally.same += same
        tally.found += same and together
        tally.together += together
        tally.rightly += together and linked
        if (same and not together) or (together and not linked):
            wrong = "one item, not linked" if together else "same, two items"
            tally.missed.append(f"{wrong}: {_named(one)} and {_named(other)}")


def _components(links: Links) -> dict[Ref, Ref]:
    """Name, for each linked record, the first of all that it is linked to."""
    near: dict[Ref, set[Ref]] = defaultdict(set)
    joined = [*links.same, *((link.one, link.other) for link in links[1] + links[2])]
    for refs in joined:
        for ref in refs:
            near[ref].update(refs)
    first: dict[Ref, Ref] = {}
    for start in sorted(near):
        reached = [start]
        while reached:
            ref = reached.pop()
            if ref not in first:
                first[ref] = first.get(start, start)
                reached += near[ref]
    return first


_Right = Callable[[Link, "_Side", "_Side"], bool]


class _Told:
    """The links of gold against the items."""

    def __init__(
        self, links: Links, matched: Mapping[Ref, Record], placed: Mapping[Ref, _Placed]
    ) -> None:
        self._matched = matched
        self._placed = placed
        self._alike = {
            ref: [other for other in group if other[0] == ref[0]]
            for group in links.same
            for ref in group
        }

    def shares(self, links: Iterable[Link], right: _Right, missed: list[str]) -> Share:
        """Count the links that are told, of those whose two sides were found."""
        told = Share()
        for link in links:
            pairs = list(self._pairs(link))
            if not pairs:
                continue
            well = any(right(link, *pair) for pair in pairs)
            told = Share(told.right + well, told.asked + 1)
            if not well:
                names = f"{_named(link.one)} and {_named(link.other)}"
                missed.append(f"not told: {link.told}: {names}")
        return told

    def _pairs(self, link: Link) -> Iterator[tuple["_Side", "_Side"]]:
        ones, others = (self._alike.get(ref, [ref]) for ref in link[1:])
        if ones == others:
            ones, others = [link.one], [link.other]
        for one in filter(None, map(self._side, ones)):
            for other in filter(None, map(self._side, others)):
                yield one, other

    def _side(self, ref: Ref) -> "_Side | None":
        record = self._matched.get(ref)
        return _Side(record.id, self._placed.get(ref)) if record else None


class _Side(NamedTuple):
    record: str
    placed: _Placed | None


def _surfaced(_: Link, one: _Side, other: _Side) -> bool:
    home = one.placed
    return home is not None and home is other.placed and home.item.state == "disputed"


def _recognised(link: Link, old: _Side, new: _Side) -> bool:
    if old.placed is None or old.placed is not new.placed:
        return False
    item = old.placed.item
    if link.told == "revised_down":
        assert isinstance(item, CasualtyItem)
        now = [f for f in item.figures if new.record in f.records]
        return bool(now) and now[0].revision == "revised_down"
    return old.record in item.superseded


def _kept_apart(_: Link, one: _Side, other: _Side) -> bool:
    return one.placed is None or one.placed is not other.placed


def _named(ref: Ref) -> str:
    return f"{ref[0]} {ref[1]}"


def share(part: int, whole: int) -> float:
    """Return a part of a whole; all of nothing."""
    return part / whole if whole else 1.0


def records_of(gold: GoldFolder, registry: Registry) -> dict[Ref, Record]:
    """Make records of gold itself, as a perfect reader's proofs would give them.

    Of several acceptable values the best is taken. A position is told in the words of its
    quote, for gold has no paraphrase.

    Raises:
        ArticleError: a gold record lacks a field of its kind, or its quote is not found.
    """
    records = {}
    for ref, told, article in gold.records():
        try:
            records[ref] = _record(ref, told, article, registry)
        except (KeyError, ValueError) as problem:
            raise ArticleError(f"{_named(ref)}: no whole gold record") from problem
    return records


def _record(ref: Ref, told: Gold, article: Article, registry: Registry) -> Record:
    kind = kind_named(told["kind"])
    evidence = place(told["quote"], article)
    if evidence is None:
        raise ValueError(told["quote"])
    best = {
        name: value[0] if isinstance(value, list) and name in _BEST_FIRST else value
        for name, value in told.items()
        if name in kind.record.model_fields
    }
    topic = registry.topics.resolve(told["conflict"], parties=registry.parties)
    claimant = registry.parties.resolve(told["stated_by"]).id
    common = {
        "id": content_id([*ref]),
        "article_id": article.id,
        "verdict": "proved",
        "evidence": evidence,
        "topic": topic,
        "claimant": claimant,
        "date_text": None,
    }
    computed = _COMPUTED[kind.name](told, registry)
    return kind.record.model_validate(best | common | computed)  # type: ignore[no-any-return]


_BEST_FIRST = frozenset({"issue", "stance", "scope", "status", "compliance"})


def _of_casualty(told: Gold, registry: Registry) -> dict[str, Any]:
    return {
        "side": registry.parties.resolve(told["victim_side"]).id,
        "place": None,
        "responsible": None,
        "verification": "not_stated",
    }


def _of_position(told: Gold, registry: Registry) -> dict[str, Any]:
    return {
        "party": registry.parties.resolve(told["on_behalf_of"]).id,
        "position": told["quote"],
        "conditions": (),
        "addressed_to": None,
    }


def _of_ceasefire(told: Gold, registry: Registry) -> dict[str, Any]:
    bound = (registry.parties.resolve(name).id for name in told["parties"])
    return {
        "bound": tuple(sorted({part for ids in bound for part in ids.split("+")})),
        "date": None,
        "start_text": None,
        "end_text": None,
        "sidedness": "not_stated",
        **dict.fromkeys(("proposed_by", "mediator", "guarantor")),
        "prohibited_acts": (),
        "conditions": (),
        "contested_by": (),
        "contested_aspects": (),
    }


_COMPUTED = {
    "casualty": _of_casualty,
    "position": _of_position,
    "ceasefire": _of_ceasefire,
}

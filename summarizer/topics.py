"""Which conflict a claim belongs to: a slug made of the conflict, never the article."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import NamedTuple, NotRequired, TypedDict

from . import lazy
from .names import WORD, initials, key, keys, slug
from .parties import NOT_STATED, Parties

_GENERIC = frozenset(
    "war wars conflict conflicts crisis fighting hostilities civil armed dispute the a an "
    "in of between and on over with against current ongoing invasion front border clashes "
    "ceasefire truce peace talks negotiations process".split()
)

_INTERNAL = frozenset(
    "civil coup insurgency insurrection mutiny rebellion uprising".split()
)
"""A war inside a state is not its war with another."""

_SIDES = lazy.compile(r"[–—/]|-(?!\w*(?:ed|held|led|run)\b)")
"""What stands between two sides; a US-brokered truce is none of America's."""

_OPPOSED = lazy.compile(rf"{_SIDES.pattern}|\b(?:against|between|on|versus|vs|with)\b")

_PARTED = lazy.compile(rf"{_OPPOSED.pattern}|\band\b")

_FORM = lazy.compile(r"(?:and(?:er)?|ish|ian?|a?nese|ese|an?|ic)$")
"""Endings of the names of countries and of their people."""

_WORD = lazy.compile(r"[^\W_]+")


class Topic(NamedTuple):
    """A conflict: its parties and what it is called (UCDP's conflict)."""

    slug: str
    title: str
    parties: frozenset[str] = frozenset()
    """Ids of the conflict parties; mediators and supporters are none."""
    names: tuple[str, ...] = ()
    points: Mapping[str, tuple[str, ...]] = {}
    """Points of contention and the words that name them."""


class TopicRow(TypedDict):
    """One topic as a registry file tells it."""

    slug: str
    title: NotRequired[str]
    """Needed once per topic; a later row may extend it."""
    parties: NotRequired[Sequence[str]]
    names: NotRequired[Sequence[str]]
    points: NotRequired[Mapping[str, Sequence[str]]]


@dataclass(frozen=True)
class Topics:
    """A registry of topics. Build it with `known_topics` or from rows of your own."""

    topics: Mapping[str, Topic]
    _called: Mapping[frozenset[str], str] = field(repr=False)
    """The words of every title and name, to the slug."""
    _preferred: frozenset[str] = frozenset()
    """Slugs that go before others where parties alone tell the topic."""

    def resolve(self, conflict: str, *, parties: Parties) -> str:
        """Tell which topic a conflict's name means.

        Args:
            conflict: as a draft names it: "Ukraine war", "Arland–Borland conflict".
            parties: finds the parties in it.

        Returns:
            A slug: a registered topic's, or one made of the parties or words that it
            names, sorted, so that "Arland–Borland war" and "Arland's war on Borland"
            are one.
        """
        if called := self._called.get(_words(conflict)):
            return called
        named, rest = _read(_SIDES.sub(" ", conflict), parties)
        words = _words(rest)
        topic = self._by_parties(named)
        is_other = len(named) == 1 and (
            _has_unknown_side(conflict, rest)
            or (words & _INTERNAL and self._is_between_states(topic, parties))
        )
        if topic and not is_other:
            return topic
        own = named if len(named) > 1 else named | (words - _GENERIC)
        sides = self.sides(conflict, parties=parties)
        if len(named) < 2 <= len(sides) and named <= sides:
            own = sides
        return slug("-".join(sorted(own or words or {conflict})))

    def sides(self, conflict: str, *, parties: Parties) -> frozenset[str]:
        """Tell who fights by a conflict's name: ids, also of parties nobody knows.

        Nothing tells a place from a side here: "Sarn war" gives "sarn".
        """
        named = (
            [w for w in WORD.findall(part) if w == "Front" or key(w) not in _GENERIC]
            for part in _PARTED.split(conflict)
        )
        found = {parties.resolve(" ".join(words)).id for words in named if words}
        return frozenset(found - {NOT_STATED.id})

    def gathered(
        self, told: Iterable[tuple[str, str]], *, parties: Parties
    ) -> Mapping[str, str]:
        """Tell which topics are one, as the names of all of them together make plain.

        An article that names one side of a war tells of the war in which another has
        that side, if there is only one such. An acronym is whoever has its letters.

        Args:
            told: topics, each with a name of its conflict.
            parties: finds the parties in it.

        Returns:
            Of each topic that no registry has, the one that names its sides most fully:
            itself, where none or several do. A function of the set of those told.
        """
        sides: dict[str, frozenset[str]] = {}
        internal: set[str] = set()
        at_war = frozenset[str]().union(*(t.parties for t in self.topics.values()))
        for topic, conflict in sorted(set(told)):
            if topic in self.topics:
                continue
            own = self.sides(conflict, parties=parties)
            sides[topic] = max(sides.get(topic, own), own, key=len)
            if _words(conflict) & _INTERNAL or len(own & at_war) == len(own) < 2:
                internal.add(topic)
        alone = {t: own for t, own in sides.items() if t not in internal}
        fuller = _fuller(alone)
        homes = {topic: topic for topic in sides}
        for topic, others in fuller.items():
            widest = [other for other in others if not fuller[other]]
            if len(widest) == 1:
                homes[topic] = widest[0]
        return homes

    def home_of(self, party_ids: Iterable[str], *, topic: str) -> str:
        """Move a claim whose people belong to another conflict than it was put in.

        Args:
            party_ids: the people a claim is about, such as its victims' side.
            topic: where it was put.

        Returns:
            The one registered topic that has them all as parties, if `topic` is
            registered and has none of them; else `topic`.
        """
        known = self.topics.get(topic)
        ids = frozenset(party_ids)
        if known is None or not ids or ids & known.parties:
            return topic
        homes = [other.slug for other in self.topics.values() if ids <= other.parties]
        return homes[0] if len(homes) == 1 else topic

    def title(self, topic: str) -> str | None:
        """Name a registered topic for a reader."""
        known = self.topics.get(topic)
        return known.title if known else None

    def parties(self, topic: str) -> frozenset[str]:
        """Return the conflict parties of a registered topic, none of another."""
        known = self.topics.get(topic)
        return known.parties if known else frozenset()

    def points(self, topic: str, text: str) -> frozenset[str]:
        """Tell which of a topic's points of contention a text is about."""
        known = self.topics.get(topic)
        words = f" {' '.join(_WORD.findall(text.casefold()))} "
        return frozenset(
            point
            for point, names in (known.points if known else {}).items()
            if any(f" {name.casefold()} " in words for name in names)
        )

    def _is_between_states(self, topic: str | None, parties: Parties) -> bool:
        sides = self.parties(topic or "")
        return all(parties.get(side).kind == "state" for side in sides)

    def _by_parties(self, named: frozenset[str]) -> str | None:
        """Choose the one topic that two named parties share, or one alone has."""
        shared = min(len(named), 2)
        fitting = [
            topic.slug
            for topic in self.topics.values()
            if named and len(named & topic.parties) >= shared
        ]
        first = [slug for slug in fitting if slug in self._preferred] or fitting
        return first[0] if len(first) == 1 else None


def build_topics(rows: Iterable[TopicRow], *, preferred: Iterable[str] = ()) -> Topics:
    """Build a registry from rows as `topics.toml` has them.

    Args:
        rows: of two with one slug the first tells title and parties; the names and
            points of both count.
        preferred: slugs that go before others where parties alone tell the topic.
    """
    topics: dict[str, Topic] = {}
    for row in rows:
        topics[row["slug"]] = _extended(topics.get(row["slug"]), row)
    called: dict[frozenset[str], str] = {}
    for topic in topics.values():
        for name in (topic.title, *topic.names):
            called.setdefault(_words(name), topic.slug)
    return Topics(topics, called, frozenset(preferred))


def shipped_topics() -> tuple[TopicRow, ...]:
    """Load the rows that ship with the package."""
    shipped = files("summarizer").joinpath("topics.toml").read_text("utf-8")
    return tuple(tomllib.loads(shipped)["topic"])


@cache
def known_topics() -> Topics:
    """Load the shipped registry."""
    return build_topics(shipped_topics())


def _extended(known: Topic | None, row: TopicRow) -> Topic:
    first = known or Topic(row["slug"], "")
    points = {point: tuple(said) for point, said in row.get("points", {}).items()}
    return Topic(
        first.slug,
        first.title or row.get("title", ""),
        first.parties or frozenset(row.get("parties", ())),
        (*first.names, *row.get("names", ())),
        {**points, **first.points},
    )


def _read(conflict: str, parties: Parties) -> tuple[frozenset[str], str]:
    """Tell the parties in a conflict's name from the rest of it."""
    mentions = parties.mentions(conflict)
    rest = conflict
    for mention in reversed(mentions):
        rest = f"{rest[: mention.start]} {rest[mention.end :]}"
    return frozenset(m.party.id for m in mentions), rest


def _has_unknown_side(conflict: str, rest: str) -> bool:
    """Tell "Arland–Russia war", which is none of Russia's others, Arland unknown."""
    return bool(_OPPOSED.search(conflict)) and any(
        word[0].isupper() and "-" not in word and key(word) not in _GENERIC
        for word in WORD.findall(rest)
    )


def _fuller(sides: Mapping[str, frozenset[str]]) -> dict[str, set[str]]:
    """Find for each topic those that have all its sides and tell more, or more shortly."""
    having: dict[str, set[str]] = {}
    spelt: dict[str, set[str]] = {}
    for topic, own in sides.items():
        for side in own:
            having.setdefault(_root(side), set()).add(topic)
            spelt.setdefault(initials(side), set()).add(topic)

    def order(topic: str) -> tuple[int, int]:
        return len(sides[topic]), -sum(map(len, sides[topic]))

    nobody: set[str] = set()
    fuller: dict[str, set[str]] = {}
    for topic, own in sides.items():
        ways = [
            having[_root(side)]
            | having.get(_root(initials(side)), nobody)
            | spelt.get(side, nobody)
            for side in own
        ]
        shared = set.intersection(*ways) if ways else nobody
        fuller[topic] = {other for other in shared if order(other) > order(topic)}
    return fuller


def _root(party_id: str) -> str:
    """Return what forms of an unknown name share: "borland" and "borlish"."""
    bare = _FORM.sub("", party_id)
    return bare if len(bare) > 3 else party_id


def _words(text: str) -> frozenset[str]:
    return frozenset(keys(re.sub(r"[-–—/]", " ", text))) - {"the"}

"""Which conflict a claim belongs to: a slug made of the conflict, never the article."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple, NotRequired, TypedDict

from .parties import Parties, slug

_GENERIC = frozenset(
    "war wars conflict crisis fighting hostilities civil armed dispute the a an in of "
    "between and on over with current ongoing invasion front".split()
)


_WORD = re.compile(r"[^\W_]+")


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
    title: str
    parties: NotRequired[list[str]]
    names: NotRequired[list[str]]
    points: NotRequired[dict[str, list[str]]]


@dataclass(frozen=True)
class Topics:
    """A registry of topics. Build it with `known_topics` or from rows of your own."""

    topics: Mapping[str, Topic]

    def resolve(self, conflict: str, *, parties: Parties) -> str:
        """Tell which topic a conflict's name means.

        Args:
            conflict: as a draft names it: "Ukraine war", "Arland–Borland conflict".
            parties: finds the parties in it.

        Returns:
            A slug: a registered topic's, or one made of the parties or words that it
            names, sorted, so that "Arland–Borland war" and "Borland-Arland conflict" are one.
        """
        words = _words(conflict)
        for topic in self.topics.values():
            if any(_words(name) == words for name in (topic.title, *topic.names)):
                return topic.slug
        named = parties.named_in(conflict)
        return self._by_parties(named) or slug(
            "-".join(sorted(named) if len(named) > 1 else _own_words(words))
        )

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

    def _by_parties(self, named: frozenset[str]) -> str | None:
        """Choose the one topic that two named parties share, or one alone has."""
        shared = min(len(named), 2)
        fitting = [
            topic.slug
            for topic in self.topics.values()
            if named and len(named & topic.parties) >= shared
        ]
        return fitting[0] if len(fitting) == 1 else None


def build_topics(rows: Iterable[TopicRow]) -> Topics:
    """Build a registry from rows as `topics.toml` has them."""
    topics = (
        Topic(
            row["slug"],
            row["title"],
            frozenset(row.get("parties", ())),
            tuple(row.get("names", ())),
            {point: tuple(said) for point, said in row.get("points", {}).items()},
        )
        for row in rows
    )
    return Topics({topic.slug: topic for topic in topics})


@cache
def known_topics() -> Topics:
    """Load the shipped registry."""
    shipped = files("summarizer").joinpath("topics.toml").read_text("utf-8")
    return build_topics(tomllib.loads(shipped)["topic"])


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - {"the"}


def _own_words(words: frozenset[str]) -> list[str]:
    return sorted(words - _GENERIC) or sorted(words)

"""A draft with the sentences that it rests on."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ....sentences import Span, sentences
from ...base import Context
from ..lexicon import people, stances
from ..model import PositionDraft
from .actors import Actor, find_actors
from .names import Reader, bare_word, role_of, share_a_name, vocabulary
from .readings import Reading, is_former, read_scene
from .reference import meant_by
from .scene import Scene
from .tokens import tokenize


class Holder(NamedTuple):
    """Whom a draft names: as the article's actors are read."""

    names: frozenset[tuple[str, ...]]
    roles: frozenset[str]
    others: frozenset[str]

    def is_one_of(self, actors: Iterable[Actor]) -> bool:
        """Tell whether one of some actors is meant."""
        return any(self.is_meant(actor) for actor in actors)

    def is_meant(self, actor: Actor) -> bool:
        """Tell whether an actor is meant: by name, or by role where one has no name."""
        if self.others or actor.others:
            return bool(self.others & actor.others) or (
                bool(actor.others) and share_a_name(self.names, actor.names)
            )
        if self.names and actor.names:
            return share_a_name(self.names, actor.names)
        return bool(self.roles & actor.roles) and not (self.names and actor.names)


def read_person(reader: Reader, *phrases: str) -> Holder:
    """Read whom some phrases of a draft name."""
    names: set[tuple[str, ...]] = set()
    roles: set[str] = set()
    others: set[str] = set()
    for phrase in phrases:
        whole = Span(0, len(phrase))
        resolved = reader.parties.resolve(phrase).id.split("+")
        if all(party in reader.parties.parties for party in resolved):
            names |= {(f"#{party}",) for party in resolved}
        for actor in find_actors(tokenize(phrase, whole, reader)):
            if not actor.is_governed:
                unknown = {n for n in actor.names if not n[0].startswith("#")}
                names |= unknown
                roles |= actor.roles
                others |= actor.others
    if others:
        names = {n for n in names if not n[0].startswith("#")}
    return Holder(frozenset(names), frozenset(roles), frozenset(others))


REFUSALS = frozenset({"refuses", "redline", "wont"})


@dataclass(frozen=True, eq=False)
class Case:
    """A draft with the sentences that it rests on, read."""

    draft: PositionDraft
    context: Context
    reader: Reader
    scenes: tuple[Scene, ...]
    """The sentences that the quote touches."""
    after: Scene | None
    """The sentence behind them."""

    @cached_property
    def holder(self) -> Holder:
        """Whom the draft gives the position to."""
        side = read_person(self.reader, self.draft.on_behalf_of)
        actor = self._whoever(self.draft.actor)
        others = actor.others | side.others
        names = actor.names | (frozenset() if others else side.names)
        return Holder(names, actor.roles | side.roles, others)

    @cached_property
    def claimant(self) -> Holder:
        """Whom the draft has say so."""
        return self._whoever(self.draft.stated_by)

    def _whoever(self, phrase: str) -> Holder:
        """Read a phrase; in "its prime minister" whoever "its" stands for is meant."""
        person = read_person(self.reader, phrase)
        owner = phrase.strip().partition(" ")[0].casefold()
        if person.names or person.others or owner not in people.POSSESSIVES:
            return person
        owners = {
            name
            for scene in self.scenes
            for one in scene.actors
            if one.pronoun == owner and one.roles & person.roles
            for who in meant_by(one._replace(names=frozenset()), scene)
            for name in who.names
        }
        return person._replace(names=frozenset(owners))

    def is_named(self, holder: Holder) -> bool:
        """Tell whether the passage names somebody, be it by an adjective."""
        around = (self.scenes[0].before if self.scenes else None, self.after)
        scenes = (*self.scenes, *(scene for scene in around if scene))
        return bool(holder.names) and any(
            share_a_name(holder.names, a.names) for s in scenes for a in s.actors
        )

    @cached_property
    def sides(self) -> frozenset[tuple[str, ...]]:
        """The parties that the draft's conflict is named after."""
        return read_person(self.reader, self.draft.conflict).names

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every stance that the sentences tell."""
        return tuple(r for scene in self.scenes for r in read_scene(scene))

    @cached_property
    def fitting(self) -> tuple[Reading, ...]:
        """Readings of the draft's stance, whoever holds it."""
        families = stances.FAMILIES[self.draft.stance]
        return tuple(
            r
            for r in self.readings
            if r.family in families
            and not (r.family == "welcomes" and self._stops(r))
            and not (self.draft.stance == "concede" and self._is_first_word(r))
        )

    def _is_first_word(self, reading: Reading) -> bool:
        """Tell an acceptance that gives nothing up: no refusal went before."""
        if reading.family not in {"accepts", "ready"}:
            return False
        return not any(
            r.family in REFUSALS and r.scene is reading.scene and is_former(r)
            for r in self.readings
        )

    def _stops(self, reading: Reading) -> bool:
        """Tell "welcomed the offer but stopped short of accepting it"."""
        return any(
            r.told == "accepts" and r.family != "accepts" and r.scene is reading.scene
            for r in self.readings
        )

    @cached_property
    def held(self) -> tuple[Reading, ...]:
        """Readings of the draft's stance by its holder."""
        return tuple(r for r in self.fitting if self.holder.is_one_of(r.holders))


def build_case(draft: PositionDraft, context: Context) -> Case:
    """Read the sentences that a draft rests on, and those around them."""
    text = context.article.text
    split = [s for s in sentences(text) if s.end > context.article.body_start]
    start, end = context.evidence.start, context.evidence.end
    touched = [n for n, s in enumerate(split) if s.start < end and start < s.end]
    first, last = (touched[0], touched[-1]) if touched else (0, -1)
    reader = _reader(draft, context)
    scenes: list[Scene] = []
    for span in split[max(first - 4, 0) : last + 2]:
        cut = shorten(span, start, end)
        scenes.append(Scene(text, cut, reader, scenes[-1] if scenes else None))
    own = tuple(s for s in scenes if s.span.start < end and start < s.span.end)
    after = scenes[-1] if scenes and scenes[-1] not in own else None
    return Case(draft, context, reader, own, after)


_LONG = 1_000
"""Code points of the longest sentence that is read whole: readings of one cost their
number squared, and no sentence of our articles has 400."""


def shorten(span: Span, start: int, end: int) -> Span:
    """Cut an endless sentence to what stands around the quote, else to its beginning."""
    if span.end - span.start <= _LONG:
        return span
    if span.start < end and start < span.end:
        margin = max(_LONG - (end - start), 0) // 2
        return Span(max(span.start, start - margin), min(span.end, end + margin))
    return Span(span.start, span.start + _LONG)


def _reader(draft: PositionDraft, context: Context) -> Reader:
    capitals, plain_words = vocabulary(context.article.text)
    said = (draft.actor, draft.on_behalf_of, draft.stated_by, draft.conflict)
    known = {
        (bare_word(word),)
        for phrase in (*said, draft.addressed_to or "")
        for word in re.findall(r"[A-Z][^\W_]+", phrase)
        if not role_of(word) and bare_word(word) not in people.MODIFIERS
    }
    return Reader(context.parties, capitals, plain_words, frozenset(known))

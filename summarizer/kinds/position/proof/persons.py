"""Whom a draft names, read as the article's own actors are."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from .... import lazy
from ....sentences import Span
from ..lexicon import people
from .actors import Actor, find_actors
from .names import Names, Reader, bare_word, share_a_name
from .tokens import opening_names, settled, tokenize


class Holder(NamedTuple):
    """Whom a draft names: as the article's actors are read."""

    names: Names
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
        return bool(self.roles & actor.roles)


@lru_cache(maxsize=2048)
def read_person(phrase: str, reader: Reader, known: Names) -> Holder:
    """Read whom a draft's phrase names, as an article's own phrases are read."""
    resolved = reader.parties.resolve(phrase).id.split("+")
    is_anybodys = phrase.casefold().removeprefix("the ") in people.ANYBODYS
    is_registered = not is_anybodys and all(
        party in reader.parties.parties for party in resolved
    )
    names = {(f"#{party}",) for party in resolved} if is_registered else set()
    tokens = tokenize(phrase, Span(0, len(phrase)), reader)
    actors = find_actors(settled(tokens, opening_names(tokens, known)))
    able = [actor for actor in actors if not actor.is_governed]
    others = frozenset[str]().union(*(actor.others for actor in able))
    unknown = {n for actor in able for n in actor.names if not n[0].startswith("#")}
    unknown |= _letters(phrase, reader)
    unknown |= {  # an article may go on with the last of a registered person's names
        tuple(map(bare_word, token.word.split()))
        for token in tokens
        if token.is_person and is_registered
    }
    return Holder(
        frozenset(unknown if others else names | unknown),
        frozenset[str]().union(*(actor.roles for actor in able)),
        others,
    )


CAPITALISED = lazy.compile(r"[A-Z][^\W_]+")
"""A word with a capital."""


def _letters(phrase: str, reader: Reader) -> Names:
    """Return the acronym that an article has of a name: "FTA", the Free Tambuli Army."""
    letters = "".join(word[0] for word in CAPITALISED.findall(phrase))
    is_used = len(letters) > 2 and re.search(rf"\b{letters}\b", reader.text)
    return frozenset({(letters.casefold(),)} if is_used else ())

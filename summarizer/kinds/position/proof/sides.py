"""Is the position this holder's, and whom does the article put him with?"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from operator import attrgetter

from ....records import Problem
from ....sentences import sentences
from ..lexicon import people
from .case import Case, shorten
from .names import Name, Names, Reader, same_name, share_a_name
from .reference import meant_by
from .scene import Scene, scene_of
from .sentence import read_sentence


def holder(case: Case) -> tuple[Problem, ...]:
    """Want a reading of the stance whose holder is the draft's."""
    if not case.fitting:
        return ()
    if not case.held:
        return ("wrong_holder",)
    return ("wrong_holder",) if _speaks_for_another(case) else ()


def _speaks_for_another(case: Case) -> bool:
    """Tell whether the article puts the actor on another side than the draft does."""
    draft = case.draft
    is_own = any(case.holder.is_one_of(r.holders) for r in case.held)
    actor = case.read(draft.actor if is_own else draft.stated_by)
    side = case.read(draft.on_behalf_of)
    if not actor.names or not side.names or share_a_name(actor.names, side.names):
        return False
    registered = [n for n in actor.names | side.names if n[0].startswith("#")]
    kinds = {case.context.parties.get(n[0][1:]).kind for n in registered}
    if len(registered) > 1 and kinds == {"state"}:
        return True
    for name in actor.names:
        theirs = sides_of(case, name) - case.claimant.names - actor.names
        if len(case.sides) == 1 and theirs <= case.sides:
            continue  # all who fight over one country are of it
        if theirs and not share_a_name(theirs, side.names):
            return True
    return False


def sides_of(case: Case, name: Name) -> Names:
    """Return whom the article names together with a person: "Borland's envoy, Dask"."""
    found = {
        other
        for at in _places(case.reader, name[-1])
        for other in _named_together(name, _scene_at(case, at))
        if not same_name(other, name)
    }
    sides = case.sides | case.known
    return frozenset(
        n for n in found if n[0].startswith("#") or share_a_name([n], sides)
    )


_PLACES = 6
"""In so many places of an article a name is looked up: by then it was introduced."""


@lru_cache(maxsize=1024)
def _places(reader: Reader, word: str) -> tuple[int, ...]:
    """Find the first places of a word of small letters in an article."""
    found = re.finditer(rf"\b{re.escape(word)}\b", reader.low)
    return tuple(match.start() for match in islice(found, _PLACES))


def _scene_at(case: Case, at: int) -> Scene:
    """Return the sentence that a place stands in, with the one before it."""
    split = sentences(case.reader.text)
    here = bisect_right(split, at, key=attrgetter("start")) - 1
    before = None
    if here:
        earlier = shorten(split[here - 1], at, at)
        before = scene_of(read_sentence(case.reader, earlier, case.known), None)
    own = shorten(split[here], at, at + 1)
    return scene_of(read_sentence(case.reader, own, case.known), before)


def _named_together(name: Name, scene: Scene) -> Iterator[Name]:
    sentence = scene.sentence
    for one in sentence.actors:
        if not share_a_name([name], one.names):
            continue
        yield from one.names
        if leads := people.LEADS.match(sentence.text, one.end):
            led = sentence.starting_at(leads.end())
            yield from led.names if led else ()
        if one.pronoun:
            owner = one._replace(names=frozenset(), roles=frozenset())
            yield from (n for who in meant_by(owner, scene) for n in who.names)


def is_affiliated(case: Case) -> bool:
    """Tell whether the article names the claimant together with the holder."""
    sides = case.sides
    return any(
        share_a_name(case.holder.names, sides_of(case, name))
        for name in case.claimant.names
        if not name[0].startswith("#") and not share_a_name([name], sides)
    )

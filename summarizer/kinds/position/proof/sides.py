"""Is the position this holder's, and whom does the article put him with?"""

import re
from bisect import bisect_right

from ....records import Problem
from ....sentences import sentences
from ..lexicon import people
from .case import Case, read_person, shorten
from .names import same_name, share_a_name
from .reference import meant_by
from .scene import Scene, starting_at


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
    actor = read_person(case.reader, draft.actor)
    side = read_person(case.reader, draft.on_behalf_of)
    if not actor.names or not side.names or share_a_name(actor.names, side.names):
        return False
    registered = [n for n in actor.names | side.names if n[0].startswith("#")]
    kinds = {case.context.parties.get(n[0][1:]).kind for n in registered}
    if len(registered) > 1 and kinds == {"state"}:
        return True
    for name in actor.names:
        theirs = sides_of(case, name)
        if theirs and not share_a_name(theirs, side.names):
            return True
    return False


def _scene_at(case: Case, at: int) -> Scene | None:
    text = case.context.article.text
    split = sentences(text)
    here = bisect_right(split, at, key=lambda span: span.start) - 1
    if here < 0:
        return None
    before = (
        Scene(text, shorten(split[here - 1], at, at), case.reader) if here else None
    )
    return Scene(text, shorten(split[here], at, at + 1), case.reader, before)


def sides_of(case: Case, name: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return whom the article names together with a person: "Borland's envoy, Dask"."""
    found: set[tuple[str, ...]] = set()
    word = re.compile(rf"\b{re.escape(name[-1])}\b", re.IGNORECASE)
    for place in [*word.finditer(case.context.article.text)][:6]:
        scene = _scene_at(case, place.start())
        for one in scene.actors if scene else ():
            if not share_a_name([name], one.names):
                continue
            found |= one.names
            leads = people.LEADS.match(scene.text, one.end) if scene else None
            if scene and leads:
                led = starting_at(scene.actors, leads.end(), scene.text)
                found |= led.names if led else frozenset()
            if scene and one.pronoun:
                owner = one._replace(names=frozenset(), roles=frozenset())
                found |= {n for who in meant_by(owner, scene) for n in who.names}
    sides = case.sides | case.reader.known
    found = {n for n in found if not same_name(n, name)}
    return frozenset(
        n for n in found if n[0].startswith("#") or share_a_name([n], sides)
    )


def is_affiliated(case: Case) -> bool:
    """Tell whether the article names the claimant together with the holder."""
    sides = case.sides
    return any(
        share_a_name(case.holder.names, sides_of(case, name))
        for name in case.claimant.names
        if not name[0].startswith("#") and not share_a_name([name], sides)
    )

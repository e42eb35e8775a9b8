"""Readings of a stance that the words leave open, and whose it is where one is named."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..lexicon import open_stances, people
from ..model import Stance
from .actors import Actor
from .holders import find_voice
from .names import Names, share_a_name
from .persons import Holder
from .readings import Reading
from .reference import all_meant, main_actors, speakers
from .scene import Scene
from .sentence import Sentence


@lru_cache(maxsize=1024)
def read_open_stances(scene: Scene, stance: Stance) -> tuple[Reading, ...]:
    """Read where a stance may be told: in somebody's words, or of what he is to do."""
    if stance not in open_stances.OPENINGS:
        return ()
    sentence, (said, done) = scene.sentence, open_stances.OPENINGS[stance]
    found = [(at, speakers(scene, at.end() - 1)) for at in _all(said, sentence)]
    found += [
        (at, all_meant(sentence.subject(at.start()), scene, 7))
        for at in _all(open_stances.OFFERED, sentence)
        if stance in open_stances.OWN and speakers(scene, at.start())
    ]
    found += [
        (at, find_voice(scene, at.end() - 1))
        for at in _all(done, sentence)
        if not speakers(scene, at.end() - 1)
        and not open_stances.DONE_TO.search(sentence.part_before(at.start()))
    ]
    return tuple(
        Reading(scene, at.start(), at.end(), OPENLY, OPENLY, who, is_noun=False)
        for at, who in found
        if who
    )


def _all(pattern: re.Pattern[str], sentence: Sentence) -> Iterator[re.Match[str]]:
    return pattern.finditer(sentence.low, *sentence.span)


OPENLY = "open"
"""What such a reading tells, and its family."""


def is_parted(one: Reading, other: Reading) -> bool:
    """Tell whether two readings stand in clauses of their own, or in two sentences."""
    if one.scene is not other.scene:
        return True
    first, last = sorted((one, other), key=lambda r: r.start)
    between = one.sentence.text[first.end : last.start]
    return open_stances.PARTED.search(between) is not None


def is_left_to(holder: Holder, reading: Reading, parties: Names) -> bool:
    """Tell whether a stance of nobody named can only be one's: no other party is named.

    Args:
        holder: whose it may be.
        reading: a stance that the sentence gives to nobody by name.
        parties: names that are parties' here, beside the registered ones.
    """
    if not all(map(_is_vague, reading.holders)):
        return False
    main = main_actors(reading.scene, 7)
    if not reading.holders and not any(actor.is_possessive for actor in main[:1]):
        return False
    named = {
        name
        for actor in reading.sentence.actors
        for name in actor.names
        if name[0].startswith("#") or share_a_name([name], parties)
    }
    is_only = all(share_a_name([name], holder.names) for name in named)
    return bool(named) and is_only


def _is_vague(actor: Actor) -> bool:
    """Tell somebody who is only "he" or "the head of its team"."""
    is_some = actor.pronoun in _HE or bool(actor.roles & people.PEOPLE)
    return is_some and not (actor.names or actor.others)


_HE = frozenset("he she it they we i his her its their our my".split())

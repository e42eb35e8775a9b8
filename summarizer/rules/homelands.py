"""In whose country a war is fought, and whom its words mean there."""

import re
from functools import lru_cache
from typing import NamedTuple

from .. import lazy
from ..kinds.casualty.proof.homes import REBELS, home
from .reading import Reading, Sentence, Voice


class Side(NamedTuple):
    """Whose people were counted."""

    party: str
    """Id of a party."""
    called: str


def called(party: str, reading: Reading) -> Side | None:
    """Return a side by its id, as the article knows it."""
    every = (n for s in reading.sentences for n in s.names if n.party == party)
    named = next(every, None) if is_party(party, reading) else None
    return Side(named.party, named.called) if named else None


def is_party(party: str, reading: Reading) -> bool:
    """Tell a party from a town: "the hospital in Uvira took in 40 wounded"."""
    told = reading.told
    known = reading.registry.parties.parties
    return party in known or party in told.weights or party in told.beside


def fighting_in(sentence: Sentence, reading: Reading) -> frozenset[str]:
    """Return the ids of who fights in the conflict of a sentence."""
    title = reading.conflict(sentence)
    known = (topic.parties for topic in reading.topics if topic.title == title)
    return next(known, frozenset(side.party for side in reading.sides))


_SOLDIERS = lazy.compile(
    r"\b(?:soldiers?|troops?|service(?:m[ae]n|members?)|conscripts?|officers?|gendarmes?)\b",
    re.IGNORECASE,
)


def of_force(
    words: str, voice: Voice, sentence: Sentence, reading: Reading
) -> Side | None:
    """Read soldiers as the one state's, rebels as the one group's that fights."""
    fighting = fighting_in(sentence, reading)
    states = {party for party in fighting if is_state(party, reading)}
    known = reading.registry.parties
    armed = {p for p in fighting - states if known.get(p).kind != "population"}
    groups = armed & {side.party for side in reading.sides}
    groups = groups or armed & {name.party for name in sentence.names}
    fit: set[str] = set()
    if REBELS.search(words):
        fit = groups - {voice.party} or groups
    elif _SOLDIERS.search(words):
        fit = states
    return called(next(iter(fit)), reading) if len(fit) == 1 else None


_ORGAN = lazy.compile(
    r"(?:['’]s)?\s+(?:government|army|navy|military|parliament|president|prime\s+minister|"
    r"(?:foreign|defen[cs]e|interior|health)\s+minist(?:er|ry))\b"
)


@lru_cache(maxsize=64)
def is_state(party: str, reading: Reading) -> bool:
    """Tell whether a party is a state: known as one, or with a government's organs."""
    known = reading.registry.parties.parties.get(party)
    if known is not None:
        return known.kind == "state"
    return any(
        _ORGAN.match(reading.text, name.end)
        for sentence in reading.sentences
        for name in sentence.names
        if name.party == party
    )


def home_of(fighting: frozenset[str], sentence: Sentence, reading: Reading) -> str:
    """Return the state in whose country the war of a sentence is fought; "" for none."""
    title = reading.conflict(sentence)
    slug = next((t.slug for t in reading.topics if t.title == title), "")
    if slug:
        registry = reading.registry
        party = home(slug, topics=registry.topics, parties=registry.parties)
        return party if called(party, reading) else ""
    states = [party for party in fighting if is_state(party, reading)]
    return states[0] if len(states) == 1 and len(fighting) > 1 else ""

"""Whose country a war is fought in, where one state alone can be meant."""

import re

from .... import lazy
from ....parties import Parties
from ....topics import Topics
from ..model import CasualtyDraft
from .lexicon.counted import MILITARY
from .scene import Scene


def home(topic: str, *, topics: Topics, parties: Parties) -> str:
    """Return the state in whose country a registered war is fought; "" for none.

    Args:
        topic: slug of a conflict.
        topics: knows its parties.
        parties: knows which of them are states.
    """
    fighting = topics.parties(topic)
    kinds = {
        one: parties.parties[one].kind for one in fighting if one in parties.parties
    }
    states = [one for one, kind in sorted(kinds.items()) if kind == "state"]
    if "population" in kinds.values():
        return ""  # they have a country of their own
    if len(states) > 1:
        named = parties.named_in(topics.topics[topic].title) & fighting
        states = sorted(named) if named <= set(states) else []
    return states[0] if len(states) == 1 and len(fighting) > 1 else ""


def is_home(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether people are the country's in which a war is fought, or its rebels'.

    "Twelve people were killed in Kutkai" are Myanmar's in an article that names it,
    though no sentence beside the number does; "nine rebels" are those of the one group
    that it names.
    """
    context, noun = scene.context, scene.noun_phrase
    side = context.parties.resolve(draft.victim_side)
    topic = context.topic(draft.conflict)
    state = home(topic, topics=context.topics, parties=context.parties)
    named = context.parties.named_in(context.article.text)
    if _is_own_arrest(draft, scene):
        return True
    if not state or side.id not in named or scene.names.any_named(noun):
        return False
    if not REBELS.search(noun):
        return side.id == state and not _SOLDIERS.search(noun)
    return named & context.topics.parties(topic) - {state} == {side.id}


def _is_own_arrest(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether a state holds people of whom no other party is named: its own."""
    side = scene.context.parties.resolve(draft.victim_side)
    if "detained_captured" not in scene.figure.roles or side.kind != "state":
        return False
    named = {m.party.id for m in scene.names.mentions(scene.text)}
    return named == {side.id} and not _SOLDIERS.search(scene.noun_phrase)


REBELS = lazy.compile(
    r"\b(?:rebels?|insurgents?|guerr?illas?|militants?|jihadis(?:ts?)?|terrorists?|gunm[ae]n|"
    r"fighters?|militiam[ae]n|separatists?|combatants?|operatives?)\b",
    re.IGNORECASE,
)
_SOLDIERS = lazy.compile(rf"{MILITARY.pattern}|\bmen\b", re.IGNORECASE)

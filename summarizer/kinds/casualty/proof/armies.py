"""Whom "the army" means where one side alone has one."""

import re

from ..model import CasualtyDraft
from .deeds import strikes
from .scene import Scene


def is_the_army(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether the people counted are the army's that a draft names by its state.

    "The army admitted the loss of 12 soldiers" is the Sudanese army's where Sudan is the
    only state at war that the article names, and where the army harms nobody itself.
    """
    if not _ARMY.search(draft.victim_side) or not _is_only_state(draft, scene):
        return False
    if not any(_THE_ARMY.search(sentence.text) for sentence in scene.passage):
        return False
    if any(
        strikes(sentence.text, *army.span())
        for sentence in scene.passage
        for army in _THE_ARMY.finditer(sentence.text)
    ):
        return False
    counted = scene.noun_phrase or scene.resumed_noun
    return bool(_SOLDIERS.search(counted)) or (
        _HIS_MEN.search(counted) is not None and _is_commanded(scene)
    )


def _is_only_state(draft: CasualtyDraft, scene: Scene) -> bool:
    context = scene.context
    sides = context.topics.parties(context.topic(draft.conflict))
    named = sides & context.parties.named_in(context.article.text)
    states = {one for one in named if context.parties.parties[one].kind == "state"}
    return states == {context.parties.resolve(draft.victim_side).id}


def _is_commanded(scene: Scene) -> bool:
    """Tell whether "his men" are the army's: the army alone is named before them."""
    at = scene.passage.index(scene.sentence)
    before = [s.text for s in scene.passage[:at]] + [scene.text[: scene.figure.start]]
    told = " ".join(before)
    return _LED.search(told) is not None and not (
        scene.names.mentions(told) or _REBELS.search(told)
    )


_ARMY = re.compile(r"\b(?:army|military|armed\s+forces)\b", re.IGNORECASE)
_THE_ARMY = re.compile(r"\b[Tt]he\s+army\b(?!\s+of\b)")
_SOLDIERS = re.compile(
    r"\b(?:soldiers?|troops|officers?|servicemen|conscripts?)\b", re.IGNORECASE
)
_HIS_MEN = re.compile(r"\b(?:his|its)\s+(?:own\s+)?men\b", re.IGNORECASE)
_LED = re.compile(
    r"\b(?:commands?|commanded|heads?|leads?|led|of)\s+the\s+army\b|\bThe\s+army\s+\w+"
)
_REBELS = re.compile(
    r"\b(?:rebels?|militia|insurgents?|fighters|guerr?illas?|separatists?)\b",
    re.IGNORECASE,
)

"""Whom "the army" means where one side alone has one."""

import re

from .... import lazy
from ..model import CasualtyDraft
from .deeds import strikes
from .scene import Scene


def is_the_army(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether the people counted are the army's that a draft names by its state.

    "The army admitted the loss of 12 soldiers" is the Sudanese army's where the article
    names no other state's army, or no other state at war, and where the army itself
    harms nobody: beside its name it must be its own loss.
    """
    if not _ARMY.search(draft.victim_side) or not _is_only_army(draft, scene):
        return False
    if not any(_THE_ARMY.search(sentence.text) for sentence in scene.passage):
        return False
    if any(
        strikes(sentence.text, *army.span())
        or _OWN_DEED.match(sentence.text, army.end())
        for sentence in scene.passage
        for army in _THE_ARMY.finditer(sentence.text)
    ):
        return False
    if _THE_ARMY.search(scene.text) and not _OWN_LOSS.search(scene.text):
        return False
    counted = scene.noun_phrase or scene.resumed_noun
    if _ENEMY.search(counted):
        return False
    return bool(_SOLDIERS.search(counted)) or (
        _HIS_MEN.search(counted) is not None and _is_commanded(scene)
    )


def _is_only_army(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether a state's army is the only one named, or the state the only one."""
    context = scene.context
    side = context.parties.resolve(draft.victim_side)
    text = context.article.text
    named_armies = {
        m.party.id for m in context.parties.mentions(text) if _OWNS.match(text, m.end)
    }
    if named_armies:
        return named_armies == {side.id} and side.kind == "state"
    sides = context.topics.parties(context.topic(draft.conflict))
    named = sides & context.parties.named_in(text)
    states = {one for one in named if context.parties.parties[one].kind == "state"}
    return states == {side.id}


def _is_commanded(scene: Scene) -> bool:
    """Tell whether "his men" are the army's: the army alone is named before them."""
    at = scene.passage.index(scene.sentence)
    before = [s.text for s in scene.passage[:at]] + [scene.text[: scene.figure.start]]
    told = " ".join(before)
    return _LED.search(told) is not None and not (
        scene.names.mentions(told) or _REBELS.search(told)
    )


_OWN_DEED = lazy.compile(
    r"[^.;]{0,40}?\b(?:it|they|he|its\s+[\w-]+|to)\s+(?:had\s+|has\s+|have\s+)?(?:also\s+)?"
    r"(?:hit|struck|kill(?:ed)?|destroyed|shelled|bombed|attacked|captured|wounded|fired|"
    r"raided|detained|executed|held|holds?)\b"
)
"""What the army says that it did itself."""
_OWN_LOSS = lazy.compile(
    r"\b(?:acknowledg|admit|conced|mourn|lost\b|loss(?:es)?\s+of\b|buried|den(?:y|ied|ies)\b)"
)
_ENEMY = lazy.compile(r"\b(?:enemy|rebel|hostile|foreign|opposing)\b", re.IGNORECASE)
_OWNS = lazy.compile(r"(?:['’]s?)?\s+(?:army|military|armed\s+forces)\b")
_ARMY = lazy.compile(r"\b(?:army|military|armed\s+forces)\b", re.IGNORECASE)
_THE_ARMY = lazy.compile(r"\b[Tt]he\s+army\b(?!\s+of\b)")
_SOLDIERS = lazy.compile(
    r"\b(?:soldiers?|troops|officers?|servicemen|conscripts?)\b", re.IGNORECASE
)
_HIS_MEN = lazy.compile(r"\b(?:his|its)\s+(?:own\s+)?men\b", re.IGNORECASE)
_LED = lazy.compile(
    r"\b(?:commands?|commanded|heads?|leads?|led|of)\s+the\s+army\b|\bThe\s+army\s+\w+"
)
_REBELS = lazy.compile(
    r"\b(?:rebels?|militia|insurgents?|fighters|guerr?illas?|separatists?)\b",
    re.IGNORECASE,
)

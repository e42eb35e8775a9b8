"""Whose people they cannot be: it happened in another's country, to another's army."""

import re

from .... import lazy
from .attribution import attribution
from .deeds import is_attack
from .lexicon.counted import CIVILIAN, MILITARY
from .names import proper
from .scene import Scene
from .voices import speeches


def happened_elsewhere(side: str, scene: Scene) -> bool:
    """Tell whether bare "people" fell in another's country, and none of the side's.

    "31 people were killed in the Sudanese city" are no Egyptians because Egypt mediates.
    """
    party = scene.context.parties.resolve(side)
    is_state = party.kind == "state"
    if not is_state and not (
        party.kind == "armed_group" and CIVILIAN.search(scene.noun_phrase)
    ):
        return False
    if party.id not in scene.context.parties.parties or MILITARY.search(
        scene.noun_phrase
    ):
        return False
    figure = scene.figure
    told = attribution(scene.text, figure.start, figure.noun_end)
    if "detained_captured" in figure.roles or any(
        scene.names.same(side, speaker) for speaker in told.speakers
    ):
        return False
    where = {
        m.party.id
        for m in scene.names.mentions(scene.text)
        if m.party.kind in {"state", "population"}
        and _is_scene(scene.text, m.start, m.end)
    }
    if not where or party.id in where:
        return False
    return not any(
        _is_scene(s.text, *spot) or _OWNS.match(s.text, spot[1])
        for s in scene.passage
        for spot in scene.names.places(side, s.text)
    )


def _is_scene(text: str, start: int, end: int) -> bool:
    """Tell a country where something happens: not "in an Arland air strike"."""
    return bool(_IN.search(text, 0, start)) and not is_attack(text[end:])


_IN = lazy.compile(
    r"\b(?:in|across|inside|throughout|on|outside|near|of)\s+(?:[a-z-]+\s+){0,5}$",
    re.IGNORECASE,
)
_OWNS = lazy.compile(
    r"(?:['’]s?)?\s+(?:(?!government|president|foreign)[a-z-]+\s+){0,2}(?:people|civilians|citizens|nationals|"
    r"soldiers|troops|servicem[ae]n|city|town|village|territory|border|capital|region|district|province|island|port|coast|"
    r"ship|tanker|workers|base|side)\b"
)
"""What shows that people of a side, or its places, are spoken of."""


def is_speakers_army(side: str, scene: Scene) -> bool:
    """Tell whether an army tells of "soldiers", unnamed: they are its own."""
    if (
        scene.names.places(side, scene.text)
        or scene.context.parties.resolve(side).kind != "state"
    ):
        return False
    counted = scene.noun_phrase
    if not _SOLDIERS.fullmatch(counted.strip()):
        return False
    at = scene.passage.index(scene.sentence)
    for sentence in reversed(scene.passage[: at + 1]):
        said = [
            s.speaker
            for s in speeches(sentence.text)
            if scene.names.mentions(s.speaker)
        ]
        if said:
            is_army = _MILITARY.search(said[-1])
            return bool(is_army) and not scene.names.same(side, said[-1])
    return False


_SOLDIERS = lazy.compile(
    r"(?:(?:of\s+)?its\s+)?(?:soldiers?|troops|servicem[ae]n|officers?|conscripts?|service\s+members)",
    re.IGNORECASE,
)
_MILITARY = lazy.compile(r"\b(?:army|military|armed\s+forces|navy|general\s+staff)\b")


def belongs_elsewhere(name: str, scene: Scene) -> bool:
    """Tell whether a text names somebody only in a clause about something else.

    "As shelling in Zand killed 90, the presidents of Arland and Borland met."
    """
    opening = re.match(
        r"(?:As|While|When|After|Hours\s+after|Days\s+after|Before|On\s+a\s+day\s+when|"
        r"Since|Because|Although|Though)\s[^,;]*,\s",
        scene.text,
    )
    if not opening or scene.figure.start >= opening.end():
        return False
    words = name.replace("–", " ").replace("-", " ")
    parts = [
        w for w in re.split(r"\s+(?:and|war|conflict|vs)\b|\s", words) if proper(w)
    ]
    if not parts or any(
        scene.names.places(w, s.text) for w in parts for s in scene.others
    ):
        return False
    spots = [at for w in parts for at, _ in scene.names.places(w, scene.text)]
    said = any(
        scene.names.same(w, s.speaker) for w in parts for s in speeches(scene.text)
    )
    return bool(spots) and not said and all(at >= opening.end() for at in spots)

"""Whose word a number is."""

import re
from collections.abc import Iterator

from ....parties import NOT_STATED, REPORTER
from ....quotes import fold
from ....records import Problem
from ..model import CasualtyDraft
from .attribution import attribution, may_speak
from .lexicon.mood import UNVERIFIED, VERIFIED, VERIFYING
from .names import names_in
from .scene import Scene, Sentence
from .voices import SAY, is_pronoun, speeches


def claimant(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """Whoever the text has say so, says so."""
    told = attribution(scene.text, scene.figure.start, scene.figure.noun_end)
    party = scene.context.parties.resolve(draft.stated_by)
    if party in (REPORTER, NOT_STATED):
        if told.speakers and told.is_firm:
            yield "claimant_contradicted"
        return
    if told.speakers:
        if not _says_so(draft.stated_by, scene.text) and not any(
            _may(draft.stated_by, speaker, scene, scene.sentence)
            for speaker in told.speakers
        ):
            yield "claimant_contradicted"
        return
    if not _says_so(draft.stated_by, scene.text) and not _spoken_next_door(
        draft, scene
    ):
        yield "claimant_contradicted"


def _says_so(stated_by: str, text: str) -> bool:
    """Tell so of a claimant whose written name has signs that no reading expects."""
    name = re.escape(fold(stated_by).text)
    return bool(
        not re.fullmatch(r"[\w\s'’.,-]*", stated_by)
        and re.search(rf"{name}\s+(?:has\s+|had\s+)?{SAY.pattern}", text, re.IGNORECASE)
    )


def _may(stated_by: str, speaker: str, scene: Scene, home: Sentence) -> bool:
    """Tell whether a speaker of a sentence can be the draft's claimant."""
    if is_pronoun(speaker):
        return _is_meant(stated_by, scene, home)
    before = scene.passage[: scene.passage.index(home)]
    return may_speak(
        stated_by,
        speaker,
        names=scene.names,
        may_be_title=any(_leads(stated_by, s.text, scene) for s in before),
    )


def _leads(stated_by: str, text: str, scene: Scene) -> bool:
    """Tell whether a sentence is about somebody: named first, or its speaker."""
    named = names_in(text, scene.context.parties)
    return bool(named and scene.names.same(stated_by, named[0][0])) or any(
        scene.names.same(stated_by, s.speaker) for s in speeches(text)
    )


def _is_meant(stated_by: str, scene: Scene, home: Sentence) -> bool:
    """Tell whether "it said" can mean a claimant: a speaker, or the first one named."""
    at = scene.passage.index(home)
    counted = [(f.start, f.noun_end) for f in home.reading.figures]
    for sentence in (home, *reversed(scene.passage[:at])):
        text = sentence.text
        said = [s.speaker for s in speeches(text) if not is_pronoun(s.speaker)]
        if said:
            return any(_may(stated_by, name, scene, sentence) for name in said)
        apposed = re.match(r"[^,]{3,60},\s+([A-Z][\w' -]{3,50}),", text)
        which = re.search(r"([^,;]{3,60}),\s+which\s", text)
        if apposed and re.search(r"\b(?:he|she)\b", text):
            return scene.names.same(stated_by, apposed[1])
        if which and scene.names.same(stated_by, which[1]):
            return True
        named = [
            (name, start)
            for name, start, _ in names_in(text, scene.context.parties)
            if not (sentence is home and any(a <= start < b for a, b in counted))
        ]
        if named and not _PREPOSED.search(text[: named[0][1]]):
            return scene.names.same(stated_by, named[0][0])
    return False


_PREPOSED = re.compile(
    r"\b(?:in|at|on|near|from|of|by|to|for|with|across|around|against|over|off)\b",
    re.IGNORECASE,
)


def _spoken_next_door(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether the claimant speaks in the sentence before or after."""
    return any(
        _may(draft.stated_by, speech.speaker, scene, sentence)
        for sentence in scene.others
        for speech in speeches(sentence.text)
    )


def verification(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """Only an independent body's word makes a number verified."""
    if draft.verification != "verified":
        return
    text = scene.text
    if not (VERIFIED.search(text) and VERIFYING.search(text)) or UNVERIFIED.search(
        " ".join(s.text for s in scene.passage)
    ):
        yield "claimant_not_named"

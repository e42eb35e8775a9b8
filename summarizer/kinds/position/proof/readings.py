"""Stances as a sentence tells them: a cue, whose it is, and what negates it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ....grammar import Cue
from ..lexicon import holding, moods, speech, stances
from .actors import Actor
from .holders import find_agent, find_holders, noun_holders
from .scene import Scene


@dataclass(frozen=True, eq=False)
class Reading:
    """One stance that a sentence tells of somebody."""

    scene: Scene
    start: int
    end: int
    told: str
    """The cue's own family."""
    family: str
    """The cue's, turned round where it is negated; "" where it is taken back."""
    holders: tuple[Actor, ...]
    is_noun: bool
    """Whether a noun with an owner tells it: "Kyiv's demand", "a call by Congo"."""


@lru_cache(maxsize=1024)
def read_scene(scene: Scene) -> tuple[Reading, ...]:
    """Read every stance that a sentence tells, from left to right."""
    return tuple(_read(scene, cue, n) for n, cue in enumerate(scene.sentence.cues))


def _read(scene: Scene, cue: Cue, n: int) -> Reading:
    told, shape = cue.meaning.split(":")
    family = _with_negation(scene, cue, told)
    if _is_wished(scene, cue, n) or _is_operator(scene, cue, n):
        family = ""
    holders = find_holders(scene, cue, shape)
    owned = shape == "verb" and bool(
        noun_holders(scene, cue) or find_agent(scene, cue) is not None
    )
    return Reading(scene, cue.start, cue.end, told, family, holders, owned)


def _window(scene: Scene, at: int) -> str:
    """Return the words before a cue that may negate it, at most six of its clause."""
    clause = scene.sentence.text[scene.sentence.clause_start(at) : at]
    shown = moods.NO_NEGATION.sub(lambda found: " " * len(found[0]), clause)
    shown = re.sub(r"\b(neither\b.*?)\bnor\b", r"\1", shown, flags=re.IGNORECASE)
    return " ".join([*shown.split()[-6:], ""])


def _with_negation(scene: Scene, cue: Cue, family: str) -> str:
    """Return a cue's family, turned round or taken back by what negates it."""
    surface = scene.sentence.text[cue.start : cue.end].casefold()
    window = _window(scene, cue.start)
    if moods.NOTHING_OF_IT.match(scene.sentence.text, cue.end):
        return ""
    if moods.NO_OBJECT.match(scene.sentence.text, cue.end):
        return "refuses" if re.match(r"want|need|accept|seek|agree", surface) else ""
    if moods.UNDONE.search(window):
        return ""
    if holding.NOUNS.fullmatch(surface) and noun_holders(scene, cue) is not None:
        negators = len(moods.NO_NOUN.findall(window))
    else:
        negators = len(moods.NEGATION.findall(window))
    if negators % 2 == 0:
        return family if negators == 0 else ""
    if family in {"accepts", "ready", "yields", "welcomes"}:
        return "refuses"
    verbs = r"(?:want|need|mean|seek|intend)|plan\w*\s+to"
    return "refuses" if family == "wants" and re.match(verbs, surface) else ""


def _is_wished(scene: Scene, cue: Cue, n: int) -> bool:
    """Tell whether a stance is only the content of another's wish or of a doubt.

    "demanded that Borland agree", "pressure on Kyiv to accept", "must include ceding".
    """
    family = cue.meaning.partition(":")[0]
    if family not in stances.IRREALIS:
        return False
    text = scene.sentence.text
    surface = text[cue.start : cue.end].casefold()
    before = text[scene.sentence.hard_start(cue.start) : cue.start]
    if re.search(r"\bto\s+(?:\w+ly\s+|also\s+)?$", before):
        return not moods.MAY_GOVERN.search(before) and not _is_convinced(before)
    if re.search(
        r"(?:ed|ew|de|s|to|ay)\b|^(?:will|wo|ca|co|shall|no|never|do|did|is|has)",
        surface,
    ):
        return False
    finite = surface.startswith("would")
    if _is_convinced(before) and holding.TO_DO_IT.search(before):
        return False
    return any(
        earlier.meaning.split(":")[0] in {"wants", "expects", "wishes"}
        and not (finite and speech.REPORTS.match(text, earlier.start))
        and scene.sentence.hard_start(cue.start) <= earlier.start
        and not _BREAK.search(text[earlier.end : cue.start])
        for earlier in scene.sentence.cues[:n]
    )


_BREAK = re.compile(r",\s+(?:and|but|while)\s|\s(?:and|but|while|which|who)\s|[,:]")


def _is_convinced(before: str) -> bool:
    return holding.CONVINCED.search(before) is not None


def _is_operator(scene: Scene, cue: Cue, n: int) -> bool:
    """Tell whether a cue only works on the next one: "refused to rule out"."""
    following = scene.sentence.cues[n + 1] if n + 1 < len(scene.sentence.cues) else None
    if following is None:
        return False
    surface = scene.sentence.text[cue.start : cue.end].casefold()
    gap = scene.sentence.text[cue.end : following.start]
    family = following.meaning.partition(":")[0]
    if not re.fullmatch(r"(?:\s+to)?\s*(?:\w+ly\s+)?", gap):
        return False
    if re.match(r"refus|declin|will|would|won", surface) and cue.meaning.startswith(
        "refuses"
    ):
        return family in stances.IRREALIS
    return cue.meaning.startswith(("ready", "would")) and family in {
        "refuses",
        "redline",
    }


def is_former(reading: Reading) -> bool:
    """Tell whether a stance is told of an earlier time: "had long refused"."""
    scene = reading.scene
    clause = scene.sentence.text[
        scene.sentence.clause_start(reading.start) : reading.start
    ]
    return moods.FORMERLY.search(clause) is not None

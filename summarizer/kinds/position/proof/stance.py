"""Does the text tell this stance, and of what the paraphrase is about?"""

from ....grammar import find_cues
from ....records import Problem
from ....text import lowered
from ..lexicon import moods, stances, syntax
from .case import Case
from .mood import meant
from .paraphrase import content_words
from .readings import Reading


def stance(case: Case) -> tuple[Problem, ...]:
    """Want a cue for the stance, and no word of the paraphrase that contradicts it."""
    draft = case.draft
    opposite = OPPOSITE.get(draft.stance, frozenset())
    asks = {"wants", "expects"} if draft.stance in OPPOSITE else set()
    if _tells(draft.position) & (opposite | asks):
        return ("stance_contradicted",)
    if case.fitting:
        return ()
    tied = [r for r in case.readings if case.holder.is_one_of(r.holders)]
    contradicted = any(r.family in opposite for r in tied)
    return ("stance_contradicted" if contradicted else "stance_not_in_quote",)


OPPOSITE: dict[str, frozenset[str]] = {
    "accept": frozenset({"refuses", "redline"}),
    "accept_with_conditions": frozenset({"refuses", "redline"}),
    "concede": frozenset({"refuses", "redline"}),
    "reject": frozenset({"accepts"}),
    "red_line": frozenset({"accepts"}),
}
"""Families that speak against a stance when the holder is told to take them."""


def _tells(paraphrase: str) -> frozenset[str]:
    """Return the family that a paraphrase opens with, or its only one of refusal."""
    low = lowered(paraphrase)
    cues = find_cues(low, stances.LEXICON)
    families = {cue.meaning.split(":")[0] for cue in cues}
    if len(content_words(paraphrase)) < 2:
        return frozenset()
    if families and families <= stances.REFUSALS:
        return frozenset({"refuses"})
    for cue in cues[:1]:
        before = low[: cue.start]
        family = cue.meaning.split(":")[0]
        if len(before.split()) > 2:
            break
        if moods.NEGATION.search(before) or moods.NO_OBJECT.match(low, cue.end):
            turned = {"accepts", "ready", "yields", "wants"}
            return frozenset({"refuses"} if family in turned else ())
        return frozenset({"refuses" if family in stances.REFUSALS else family})
    return frozenset()


def tied(case: Case) -> tuple[Problem, ...]:
    """Refuse a paraphrase that is about what another reading tells."""
    if not meant(case) or len(case.readings) < 2:
        return ()
    said = content_words(case.draft.position)

    def near(reading: Reading) -> int:
        return len(said & content_words(_reach(case, reading)))

    if any(near(r) or syntax.ANAPHORS.search(_reach(case, r)) for r in meant(case)):
        return ()
    if any(near(r) > 1 for r in case.readings if r not in meant(case)):
        return ("stance_not_in_quote",)
    return ()


def _reach(case: Case, reading: Reading) -> str:
    """Return the words that a cue is about, in small letters: up to those beside it."""
    sentence = reading.sentence
    own = [r for r in case.readings if r.scene is reading.scene]
    before = [r.end for r in own if r.end <= reading.start]
    behind = [
        r.start
        for r in own
        if r.start >= reading.end
        and sentence.text.count(" ", reading.end, r.start) > 3  # "ready to give up"
    ]
    part = sentence.hard_start(reading.start)
    opening = moods.INVERTED.match(sentence.low, part)
    if opening and reading.start < opening.end():
        behind = []
    start = max([*before, part])
    return sentence.low[start : min([*behind, sentence.hard_end(reading.end)])]

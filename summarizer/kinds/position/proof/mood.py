"""What takes a reading back: denied, asked, guessed, supposed, of the past."""

import re
from collections.abc import Callable
from functools import lru_cache

from ....records import Problem
from ..lexicon import moods, people, speech, syntax
from .case import Case
from .paraphrase import content_words
from .readings import Reading, is_former, read_scene
from .reference import governs, meant_by
from .sentence import Sentence


def _is_denied(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "denied":
        return ()
    scene = reading.scene
    start = scene.sentence.hard_start(reading.start)
    for denial in moods.DENIALS.finditer(scene.sentence.text, start, reading.start):
        between = scene.sentence.text[denial.end() : reading.start]
        if not moods.AFTER_DENIAL.search(between):
            return ("negated",)
    if moods.DISOWNED.search(scene.sentence.text, reading.end, scene.sentence.span.end):
        return ("negated",)
    return ()


def _is_asked(reading: Reading, case: Case) -> tuple[Problem, ...]:
    scene = reading.scene
    quote = scene.sentence.quote_at(reading.start)
    end = min(quote.end, scene.sentence.span.end) if quote else scene.sentence.span.end
    mark = re.search(r"[.?!]", scene.sentence.text[reading.end : end])
    return ("not_a_fact",) if mark and mark[0] == "?" else ()


def _is_supposed(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "hypothetical":
        return ()
    scene = reading.scene
    clause = scene.sentence.clause_start(reading.start)
    before = scene.sentence.text[clause : reading.start]
    last = " ".join(before.split()[-6:])
    possibly = moods.POSSIBLY.search(last)
    weighs = re.search(r"consider|weigh|expected", last)
    if possibly and not (weighs and reading.family == "wants"):
        return ("not_a_fact",)
    if re.search(
        r"\b(?:if|unless|whether|provided|condition\s+that)\s+[^,]*$",
        scene.sentence.text[scene.sentence.hard_start(reading.start) : reading.start],
        re.IGNORECASE,
    ):
        return ("not_a_fact",)
    planned = {"yields", "accepts", "would", "threatens", "commits"}
    laid_down = reading.told == "would" or re.search(
        r"\b(?:would|will|is\s+to)\b", last
    )
    if (
        reading.told in planned
        and laid_down
        and moods.UNDER_A_PLAN.search(scene.sentence.said)
    ):
        return ("not_a_fact",)
    return _is_conditional(reading, case)


def _is_conditional(reading: Reading, case: Case) -> tuple[Problem, ...]:
    """Hold a sentence that begins with "If": the draft must tell what is supposed."""
    if len(content_words(case.draft.position)) < 2:
        return ()  # a paraphrase that says nothing leaves nothing out
    scene = reading.scene
    start = scene.sentence.hard_start(reading.start)
    opening = re.compile(
        r"[\s\"“]*(?:but\s+|and\s+)?(?:if|unless|should|were)\b([^,]+),", re.IGNORECASE
    )
    found = opening.match(scene.sentence.text, start) or opening.match(
        scene.sentence.text, scene.sentence.span.start
    )
    if found and found.end() <= reading.start:
        told = content_words(" ".join((case.draft.position, *case.draft.conditions)))
        supposed = content_words(found[1])
        if 2 * len(told & supposed) <= len(supposed):
            return ("not_a_fact",)
    inside = scene.sentence.text[start : reading.start]
    hedged = re.search(r"\bwould\s+(?:\w+\s+)?$", inside)
    aside = re.search(
        r",?\s(?:if|unless|were)\s([^,.;]+)",
        scene.sentence.text[start : scene.sentence.hard_end(reading.end)],
    )
    if hedged and aside and reading.family in {"wants", "expects"}:
        told = content_words(" ".join((case.draft.position, *case.draft.conditions)))
        if not told & content_words(aside[1]):
            return ("not_a_fact",)
    return ()


def _is_guessed(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "hypothetical":
        return ()
    scene = reading.scene
    for report in scene.sentence.reports:
        if not governs(report, scene, reading.start):
            continue
        if any(actor.others & people.EXPERT_ROLES for actor in report.who):
            return ("not_a_fact",)
        who = [one for actor in report.who for one in meant_by(actor, scene)]
        if (
            speech.GUESSES.fullmatch(report.verb)
            and who
            and not case.holder.is_one_of(who)
        ):
            return ("not_a_fact",)
    return ()


def _is_past(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "historical":
        return _is_news(reading, case)
    if case.draft.assertion != "current":
        return ()
    scene = reading.scene
    start = scene.sentence.hard_start(reading.start)
    before = scene.sentence.text[start : reading.start]
    if moods.NO_MORE.search(before) or moods.NO_LONGER_SO.search(
        scene.sentence.text, reading.end, scene.sentence.span.end
    ):
        return ("historical",)
    clause = scene.sentence.text[
        scene.sentence.clause_start(reading.start) : reading.start
    ]
    if not (moods.FORMERLY.search(clause) or syntax.TIMES.search(before)):
        return ()
    contrary = CONTRARY.get(reading.family, frozenset())
    for other in (*case.readings, *_neighbours(case)):
        if (
            other.family in contrary
            and other.start != reading.start
            and case.holder.is_one_of(other.holders)
        ):
            if is_former(other):
                continue
            if moods.FORMERLY.search(clause):
                return ("historical",)
            if other.start > reading.start and _is_later(other):
                return ("historical",)
    return ()


def _is_news(reading: Reading, case: Case) -> tuple[Problem, ...]:
    """Tell the later of two contrary stances, which is nothing of the past."""
    contrary = CONTRARY.get(reading.family, frozenset())
    former = any(
        r.family in contrary and is_former(r) and case.holder.is_one_of(r.holders)
        for r in case.readings
    )
    return ("historical",) if former and not is_former(reading) else ()


CONTRARY = {
    "accepts": frozenset({"refuses", "redline"}),
    "ready": frozenset({"refuses", "redline"}),
    "refuses": frozenset({"accepts"}),
    "redline": frozenset({"accepts"}),
    "wants": frozenset({"yields"}),
}


def _is_later(reading: Reading) -> bool:
    """Tell whether a stance is said to have come later: "but in June it agreed"."""
    scene = reading.scene
    said = scene.sentence.text[
        scene.sentence.soft_start(reading.start) : scene.sentence.hard_end(reading.end)
    ]
    return (
        syntax.TIMES.search(said) is not None
        or re.search(r"\b(?:now|later|then|since|eventually|finally|has)\b", said)
        is not None
    )


def _neighbours(case: Case) -> tuple[Reading, ...]:
    first = case.scenes[0].before
    around = [scene for scene in (first, case.after) if scene is not None]
    return tuple(r for scene in around for r in read_scene(scene))


Mood = Callable[[Reading, Case], tuple[Problem, ...]]


MOODS: tuple[Mood, ...] = (_is_denied, _is_asked, _is_guessed, _is_supposed, _is_past)


@lru_cache(maxsize=64)
def meant(case: Case) -> tuple[Reading, ...]:
    """Return the readings of a draft's stance by its holder that no mood takes back."""
    return tuple(r for r in case.held if not any(undone(r, case) for undone in MOODS))


def mood(case: Case) -> tuple[Problem, ...]:
    """Refuse a stance that is only told as denied, guessed, supposed, asked or past."""
    if (
        any(_opens_with_denial(scene.sentence) for scene in case.scenes)
        and case.draft.assertion != "denied"
    ):
        return ("negated",)
    if not case.held or meant(case):
        return ()
    first = case.held[0]
    return tuple(p for undone in MOODS for p in undone(first, case))


def _opens_with_denial(sentence: Sentence) -> bool:
    return moods.DENIAL_FRAMES.match(sentence.said) is not None

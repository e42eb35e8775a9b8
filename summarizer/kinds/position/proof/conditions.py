"""Does an acceptance keep what it hangs on?"""

import re

from ....records import Problem
from ..lexicon import moods
from .case import Case
from .mood import meant
from .paraphrase import content_words
from .readings import Reading


def conditions(case: Case) -> tuple[Problem, ...]:
    """Want conditions told where there are some, and none where there are none."""
    draft = case.draft
    passage = case.context.passage
    if draft.stance in {"accept", "accept_with_conditions"}:
        bound = any(moods.CONDITIONS.search(_condition_part(r)) for r in meant(case))
        if bound and (draft.stance == "accept" or not draft.conditions):
            return ("condition_left_out",)
        if draft.stance == "accept_with_conditions" and not (
            moods.CONDITIONS.search(passage) or moods.LOOSE_CONDITIONS.search(passage)
        ):
            return ("stance_not_in_quote",)
        if draft.stance == "accept_with_conditions" and not draft.conditions:
            return ("condition_left_out",)
    if draft.conditions:
        if not (
            moods.CONDITIONS.search(passage) or moods.LOOSE_CONDITIONS.search(passage)
        ):
            return ("stance_not_in_quote",)
        told = content_words(passage)
        if not all(
            len(content_words(c)) < 2 or content_words(c) & told
            for c in draft.conditions
        ):
            return ("stance_not_in_quote",)
    return ()


def _condition_part(reading: Reading) -> str:
    """Return the words that may bind a stance: its clause, an "if" before, what follows."""
    scene, text = reading.scene, reading.scene.sentence.text
    start = scene.sentence.hard_start(reading.start)
    clause = text.rfind(",", start, reading.start) + 1 or start
    opening = re.compile(
        r"[\s\"“]*(?:but\s+|and\s+)?(?:only\s+)?(?:if|unless|provided|once|"
        r"as\s+long|on\s+condition)\b[^,]+,",
        re.IGNORECASE,
    )
    before = opening.match(text, start)
    behind = text[reading.end : scene.sentence.hard_end(reading.end)]
    cut = re.search(
        r",\s+(?:also|adding|citing|while|although|which|and\s+(?:the\s+)?(?=[A-Z]))",
        behind,
    )
    behind = behind[: cut.start()] if cut else behind
    return " ".join((before[0] if before else "", text[clause : reading.end], behind))

"""Does an acceptance keep what it hangs on?"""

from ....records import Problem
from ....text import lowered
from ..lexicon import moods
from .case import Case
from .mood import meant
from .paraphrase import content_words
from .readings import Reading


def conditions(case: Case) -> tuple[Problem, ...]:
    """Want conditions told where there are some, and none where there are none."""
    draft = case.draft
    if draft.stance in {"accept", "accept_with_conditions"}:
        bound = any(moods.CONDITIONS.search(_bound_by(r)) for r in meant(case))
        if bound and (draft.stance == "accept" or not draft.conditions):
            return ("condition_left_out",)
    if not draft.conditions and draft.stance != "accept_with_conditions":
        return ()
    passage = lowered(case.context.passage)
    is_bound = draft.stance in {"accept", "accept_with_conditions"}
    if is_bound and not (
        moods.CONDITIONS.search(passage) or moods.LOOSE_CONDITIONS.search(passage)
    ):
        return ("stance_not_in_quote",)
    if not draft.conditions:
        return ("condition_left_out",)
    told = content_words(passage)
    stand = (
        len(said) < 2 or said & told for said in map(content_words, draft.conditions)
    )
    return () if all(stand) else ("stance_not_in_quote",)


def _bound_by(reading: Reading) -> str:
    """Return the words that may bind a stance: its clause, an "if" before, what follows."""
    sentence, text = reading.sentence, reading.sentence.text
    start = sentence.hard_start(reading.start)
    clause = text.rfind(",", start, reading.start) + 1 or start
    before = moods.IF_BOUND.match(sentence.low, start)
    end = sentence.hard_end(reading.end)
    cut = moods.SOMETHING_ELSE.search(text, reading.end, end)
    behind = sentence.low[clause : cut.start() if cut else end]
    return f"{before[0] if before else ''} {behind}"

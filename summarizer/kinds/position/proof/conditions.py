"""Does an acceptance keep what it hangs on?"""

from ....records import Problem
from ....text import lowered
from ..lexicon import moods
from .case import Case
from .mood import meant
from .paraphrase import content_words
from .readings import hangs


def conditions(case: Case) -> tuple[Problem, ...]:
    """Want conditions told where there are some, and none where there are none."""
    draft = case.draft
    if draft.stance in {"accept", "accept_with_conditions"}:
        likely = [r for r in meant(case) if case.holder.is_one_of(r.holders[:1])]
        bound = any(map(hangs, likely or meant(case)))
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

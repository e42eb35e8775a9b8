"""Figures that the proofs refused, said again with less.

What tells a figure from another (its words, number and harm) stays; a field that its
article does not bear out is left open. Read from the conversation alone, as a model
would.
"""

from collections.abc import Mapping, Sequence

from ..extract import ADVICE, Message
from ..kinds import Reply
from ..kinds.casualty.model import CasualtyDraft
from ..kinds.casualty.proof import claim
from ..records import Problem

_OPEN: Mapping[Problem, Mapping[str, object]] = {
    "victims_not_named": {"victim_side": "not stated"},
    "wrong_side": {"victim_side": "not stated"},
    "group_not_in_quote": {"victim_group": "not_stated"},
    "responsible_not_named": {"responsible": None},
    "count_type_mismatch": {"count_type": "not_stated"},
    "date_not_in_article": {"date_text": None},
    "place_not_in_quote": {"place": None},
    "verification_not_in_quote": {"verification": "not_stated"},
    "historical": {"assertion": "historical"},
}
"""What each problem leaves of a draft; one that is not here leaves nothing."""


def plainer(messages: Sequence[Message]) -> list[CasualtyDraft]:
    """Return the refused figures of a repair request, without what was not borne out.

    Args:
        messages: the last two are the answer and what its article did not bear out.
    """
    answer, failures = messages[-2].content, messages[-1].content
    drafts = Reply.model_validate_json(answer).model_dump()["casualties"]
    told = [CasualtyDraft.model_validate(draft) for draft in drafts]
    return [
        draft.model_copy(update=open_)
        for draft in told
        if (open_ := _left_open(draft, failures))
    ]


def _left_open(draft: CasualtyDraft, failures: str) -> dict[str, object]:
    head = f"- casualty: {claim(draft)}\n  quote: {draft.quote}\n  problem: "
    at = failures.find(head)
    if at < 0:
        return {}
    said = failures[at + len(head) :].partition("\n")[0]
    problems = [problem for problem, advice in ADVICE.items() if advice in said]
    if not _OPEN.keys() >= set(problems):
        return {}
    return {name: value for one in problems for name, value in _OPEN[one].items()}

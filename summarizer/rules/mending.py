"""What a repair can still say of a failed account: the same with less.

Proofs want more of an account than a reader without grammar can promise. Where an article
bears a status, a width or a date out only almost, the account goes without it; who speaks
is then left to the reporter. What the article does not speak of at all stays refused.
"""

from collections.abc import Mapping

from pydantic import BaseModel

from ..extract import ADVICE, Request
from ..kinds import Reply
from ..kinds.ceasefire.model import CeasefireDraft
from ..kinds.ceasefire.proof import claim
from ..records import Problem

_WITHOUT: Mapping[Problem, Mapping[str, object]] = {
    "status_not_in_quote": {"status": "not_stated"},
    "status_contradicted": {"status": "not_stated"},
    "compliance_not_in_quote": {"compliance": "not_stated"},
    "scope_not_in_quote": {"scope": "not_stated"},
    "duration_not_in_quote": {"duration_days": None},
    "monitoring_not_in_quote": {"monitoring": "none_mentioned"},
    "date_not_in_article": {"start_text": None, "end_text": None},
    "party_not_named": {"parties": [], "sidedness": "not_stated"},
    "claimant_not_named": {
        "stated_by": "reporter",
        "attribution": "media_own_reporting",
    },
    "claimant_contradicted": {
        "stated_by": "reporter",
        "attribution": "media_own_reporting",
    },
}
"""What an account goes without when its article does not bear it out."""


_TERMS = "ceasefire_terms"


def mended(request: Request) -> BaseModel:
    """Answer a repair: the accounts that failed, each without what failed.

    Args:
        request: a repair, whose messages end with the first answer and its failures.
    """
    first = Reply.model_validate_json(request.messages[-2].content)
    failures = request.messages[-1].content
    told: list[CeasefireDraft] = getattr(first, _TERMS)
    accounts = [again for d in told if (again := _without(d, failures)) is not None]
    return Reply(
        on_topic=bool(accounts),
        positions=[],
        casualties=[],
        ceasefire_terms=accounts,
    )


def _without(draft: CeasefireDraft, failures: str) -> CeasefireDraft | None:
    """Leave out of an account what failed; None if it did not fail, or all of it did."""
    head = f"- ceasefire: {claim(draft)}\n  quote: {draft.quote}\n  problem: "
    _, found, rest = failures.partition(head)
    told = rest.partition("\n")[0] if found else ""
    problems = [problem for problem, advice in ADVICE.items() if advice in told]
    if not problems or not _WITHOUT.keys() >= set(problems):
        return None
    left: dict[str, object] = {}
    for problem in problems:
        left |= _WITHOUT[problem]
    again = draft.model_copy(update=left)
    return None if again == draft else again

"""What a repair can still say of a failed draft: the same with less.

Proofs want more of a draft than a reader without grammar can promise. Where an article
bears a status, a side or a date out only almost, the draft goes without it; who tells of it
is then left to the reporter. What is said again is proved like anything else.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from ..extract import ADVICE, Request
from ..kinds import KINDS, Reply
from ..kinds.base import Draft, Kind
from ..records import Problem

_BY_REPORTER = {"stated_by": "reporter", "attribution": "media_own_reporting"}
_WITHOUT: Mapping[str, Mapping[Problem, Mapping[str, object]]] = {
    "casualty": {
        "historical": {"assertion": "historical"},
        "claimant_contradicted": _BY_REPORTER,
        "claimant_not_named": _BY_REPORTER,
    },
    "ceasefire": {
        "status_contradicted": {"status": "not_stated"},
        "claimant_not_named": _BY_REPORTER,
        "claimant_contradicted": _BY_REPORTER,
    },
}
"""By kind, what a draft goes without when its article speaks against it, besides what it
may leave unsaid anyway."""


def mended(request: Request) -> BaseModel:
    """Answer a repair: the drafts that failed, each without what failed.

    Args:
        request: a repair, whose messages end with the first answer and its failures.
    """
    first = Reply.model_validate_json(request.messages[-2].content)
    failures = request.messages[-1].content
    again = {k.reply_field: list(_again(k, first, failures)) for k in KINDS}
    return Reply(on_topic=any(again.values()), **again)


def _again(
    kind: Kind[Any, Any, Any], first: BaseModel, failures: str
) -> Iterator[Draft]:
    without = {**kind.unsaid, **_WITHOUT.get(kind.name, {})}
    for draft in getattr(first, kind.reply_field):
        problems = _problems(kind, draft, failures)
        if problems and without.keys() >= problems:
            less = {k: v for one in sorted(problems) for k, v in without[one].items()}
            mend = draft.model_copy(update=less)
            if mend != draft and kind.says(mend):
                yield mend


def _problems(
    kind: Kind[Any, Any, Any], draft: Draft, failures: str
) -> frozenset[Problem]:
    """Read from a repair's words what is wrong with a draft; nothing if it did not fail."""
    head = f"- {kind.name}: {kind.claim(draft)}\n  quote: {draft.quote}\n  problem: "
    _, _, rest = failures.partition(head)
    told = rest.partition("\n")[0]
    return frozenset(problem for problem, advice in ADVICE.items() if advice in told)

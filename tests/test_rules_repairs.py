"""What rules answer to a repair: the accounts that failed, without what failed."""

import asyncio
from typing import Any

import pytest
from builders import article

from summarizer.extract import extraction_request, repair_request
from summarizer.kinds import Reply
from summarizer.kinds.ceasefire import CeasefireDraft
from summarizer.kinds.ceasefire.proof import claim
from summarizer.records import Problem, Rejection
from summarizer.registry import known_registry
from summarizer.rules import Rules
from summarizer.zones import zones

TEXT = (
    "Arland’s army and Borland’s army have fought for the Sarn valley since May.\n\n"
    "Arland and Borland agreed to a 30-day truce from Monday. Both armies complained."
)


def answers(*problems: Problem) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the first account of the text, and what becomes of it when it fails."""
    about = article(TEXT, published="2026-05-13")
    rules = Rules(known_registry())
    request = extraction_request(about, stretches=zones(about))
    answer = asyncio.run(rules.ask(request))
    (draft,) = told(answer.content)
    failed = Rejection(
        kind="ceasefire",
        article_id=about.id,
        attempt=1,
        verdict="unproved",
        problems=problems,
        quote=draft["quote"],
        claim=claim(CeasefireDraft.model_validate(draft)),
    )
    rejections = [failed] if problems else []
    again = asyncio.run(rules.ask(repair_request(request, answer, rejections)))
    return draft, told(again.content)


def told(content: str) -> list[dict[str, Any]]:
    terms: list[dict[str, Any]] = Reply.model_validate_json(content).model_dump()[
        "ceasefire_terms"
    ]
    return terms


@pytest.mark.parametrize(
    ("problems", "without"),
    [
        pytest.param(
            ("status_not_in_quote",), {"status": "not_stated"}, id="no-status"
        ),
        pytest.param(
            ("duration_not_in_quote", "date_not_in_article"),
            {"duration_days": None, "start_text": None, "end_text": None},
            id="no-window",
        ),
        pytest.param(
            ("party_not_named",),
            {"parties": [], "sidedness": "not_stated"},
            id="binds-nobody",
        ),
    ],
)
def test_an_account_goes_without_what_failed(
    problems: tuple[Problem, ...], without: dict[str, Any]
) -> None:
    draft, again = answers(*problems)

    assert draft | without != draft
    assert again == [draft | without]


@pytest.mark.parametrize(
    "problems",
    [
        pytest.param((), id="nothing-failed"),
        pytest.param(("no_arrangement_in_quote",), id="no-arrangement"),
        pytest.param(("status_not_in_quote", "negated"), id="denied"),
        pytest.param(("claimant_contradicted",), id="somebody-else-said-it"),
    ],
)
def test_what_cannot_be_said_with_less_stays_out(
    problems: tuple[Problem, ...],
) -> None:
    _, again = answers(*problems)

    assert again == []

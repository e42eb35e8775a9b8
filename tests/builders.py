"""Small makers of articles, drafts and replies: say what matters, default the rest."""

from datetime import date
from typing import Any

from summarizer.kinds import KINDS, Reply
from summarizer.kinds.casualty import CasualtyDraft
from summarizer.kinds.ceasefire import CeasefireDraft
from summarizer.kinds.position import PositionDraft
from summarizer.prove import Proved, prove
from summarizer.records import Article, Problem, Record
from summarizer.registry import known_registry
from summarizer.zones import zones

WAR = "Arland–Borland war"


def article(text: str, *, published: str | None = "2026-03-10", **told: Any) -> Article:
    return Article(
        **({"path": "a.txt", "text": text, "published_at": published} | told)
    )


def casualty(quote: str, count_text: str, **told: Any) -> CasualtyDraft:
    draft: dict[str, Any] = {
        "quote": quote,
        "conflict": WAR,
        "metric": "killed",
        "victim_group": "not_stated",
        "victim_side": "not stated",
        "count_text": count_text,
        "qualifier": "exact",
        "value": None,
        "is_subset": False,
        "count_type": "not_stated",
        "date_text": None,
        "place": None,
        "responsible": None,
        "stated_by": "reporter",
        "attribution": "media_own_reporting",
        "verification": "not_stated",
        "assertion": "current",
    }
    return CasualtyDraft.model_validate(draft | told)


def position(quote: str, actor: str, **told: Any) -> PositionDraft:
    draft: dict[str, Any] = {
        "quote": quote,
        "conflict": WAR,
        "actor": actor,
        "on_behalf_of": actor,
        "issue": "ceasefire",
        "stance": "demand",
        "position": "Wants it",
        "conditions": [],
        "addressed_to": None,
        "stated_by": actor,
        "attribution": "own_side_official",
        "assertion": "current",
        "date_text": None,
    }
    return PositionDraft.model_validate(draft | told)


def ceasefire(quote: str, **told: Any) -> CeasefireDraft:
    draft: dict[str, Any] = {
        "quote": quote,
        "conflict": WAR,
        "label": "truce",
        "scope": "not_stated",
        "sidedness": "not_stated",
        "parties": [],
        "proposed_by": None,
        "mediator": None,
        "guarantor": None,
        "status": "proposed",
        "compliance": "not_applicable",
        "date_text": None,
        "start_text": None,
        "end_text": None,
        "duration_days": None,
        "prohibited_acts": [],
        "conditions": [],
        "monitoring": "none_mentioned",
        "contested_by": [],
        "contested_aspects": [],
        "stated_by": "reporter",
        "attribution": "media_own_reporting",
        "assertion": "current",
    }
    return CeasefireDraft.model_validate(draft | told)


Draft = CasualtyDraft | PositionDraft | CeasefireDraft


def reply(*drafts: Draft) -> Any:
    told = {
        kind.reply_field: [d for d in drafts if isinstance(d, kind.draft)]
        for kind in KINDS
    }
    return Reply.model_validate({"on_topic": True, **told})


def proved(about: Article, *drafts: Draft) -> Proved:
    return prove(
        reply(*drafts), about, stretches=zones(about), registry=known_registry()
    )


def record(about: Article, draft: Draft) -> Record:
    """Prove one draft that must pass."""
    outcome = proved(about, draft)
    assert not outcome.rejections, outcome.rejections[0].problems
    return outcome.records[0]


def problems(about: Article, draft: Draft) -> tuple[Problem, ...]:
    """Return why one draft fails; nothing when it passes."""
    outcome = proved(about, draft)
    return outcome.rejections[0].problems if outcome.rejections else ()


def day(iso: str) -> date:
    return date.fromisoformat(iso)

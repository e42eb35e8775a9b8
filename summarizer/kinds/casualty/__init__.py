"""Casualty figures: how many people were killed, injured, missing, held, displaced."""

from ..base import Kind
from .change import differences, subject, telling, trend
from .merge import merge
from .model import Casualty, CasualtyDraft, CasualtyItem
from .proof import UNSAID, claim, computed, problems
from .show import disputes, headline, sections

__all__ = ["CASUALTY", "Casualty", "CasualtyDraft", "CasualtyItem"]

CASUALTY: Kind[CasualtyDraft, Casualty, CasualtyItem] = Kind(
    name="casualty",
    reply_field="casualties",
    draft=CasualtyDraft,
    record=Casualty,
    item=CasualtyItem,
    core=("metric", "low", "high", "claimant", "assertion"),
    problems=problems,
    computed=computed,
    claim=claim,
    merge=merge,
    sections=sections,
    headline=headline,
    disputes=disputes,
    subject=subject,
    telling=telling,
    differences=differences,
    trend=trend,
    unsaid=UNSAID,
)

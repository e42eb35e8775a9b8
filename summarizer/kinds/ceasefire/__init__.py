"""Ceasefire terms: arrangements to stop some or all fighting, as someone tells them."""

from ..base import Kind
from .change import differences, subject, telling, trend
from .merge import merge
from .model import Ceasefire, CeasefireDraft, CeasefireItem
from .proof import UNSAID, claim, computed, problems, says
from .show import ahead, disputes, headline, sections

__all__ = ["CEASEFIRE", "Ceasefire", "CeasefireDraft", "CeasefireItem"]

CEASEFIRE: Kind[CeasefireDraft, Ceasefire, CeasefireItem] = Kind(
    name="ceasefire",
    reply_field="ceasefire_terms",
    draft=CeasefireDraft,
    record=Ceasefire,
    item=CeasefireItem,
    core=("claimant", "scope", "status", "compliance", "assertion"),
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
    ahead=ahead,
    unsaid=UNSAID,
    says=says,
)

"""Negotiating positions: who demands, offers, accepts or refuses what."""

from ..base import Kind
from .change import differences, subject, telling, trend
from .merge import merge
from .model import Position, PositionDraft, PositionItem
from .proof import UNSAID, claim, computed, problems
from .show import disputes, headline, sections

__all__ = ["POSITION", "Position", "PositionDraft", "PositionItem"]

POSITION: Kind[PositionDraft, Position, PositionItem] = Kind(
    name="position",
    reply_field="positions",
    draft=PositionDraft,
    record=Position,
    item=PositionItem,
    core=("party", "issue", "stance", "claimant", "assertion"),
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

"""On which days an arrangement was made, starts and ends: by its status and its words."""

import re
from collections.abc import Set
from datetime import date
from typing import NamedTuple

from .... import lazy
from ....dates import NEVER, Period, resolve
from ....tense import resolve_ahead, resolve_past
from ...base import Context
from ..model import CeasefireDraft, Status


class Days(NamedTuple):
    """EDTF days, or None where the words do not settle one."""

    announced: str | None
    start: str | None
    end: str | None


def days_of(draft: CeasefireDraft, context: Context) -> Days:
    """Date an arrangement; a weekday that it ends on is one behind its start.

    Args:
        draft: whose status tells what has happened, and whose phrases are the article's.
        context: the article and the quote.
    """
    announced = resolve_past(draft.date_text, published=context.article.published_on)
    starts = _when(draft.start_text, draft.status in _BEGUN, context)
    start = starts.start or starts.end
    ends = _when(draft.end_text, draft.status in _ENDED, context, begun=start)
    return Days(announced.start or announced.end, start, ends.end or ends.start)


_ENDED: Set[Status] = {"expired", "terminated"}
_BEGUN: Set[Status] = {"in_force", "extended", *_ENDED}


def _when(
    phrase: str | None, happened: bool, context: Context, *, begun: str | None = None
) -> Period:
    """Date a start or an end: that has happened, or is to come by its own words.

    Args:
        phrase: the article's words.
        happened: whether the status tells so.
        context: the article and the quote.
        begun: the day that it cannot be before.
    """
    published = context.article.published_on
    if not phrase:
        return NEVER
    if happened:
        return resolve_past(phrase, published=published)
    before, found, _ = context.evidence.quote.partition(phrase)
    if not found or not _TO_COME.search(f"{before}{phrase}"):
        return resolve(phrase, published=published)
    told = resolve_ahead(phrase, published=published)
    last = told.end or told.start
    if last and begun and last < begun and len(begun) == len("2026-11-22"):
        return resolve_ahead(phrase, published=date.fromisoformat(begun))
    return told


_TO_COME = lazy.compile(
    r"\b(?:will|would|shall|should|must|could|can|may|might|to|due|set|starting|beginning|begins?|starts?|"
    r"from|until|till|through|next|coming|tomorrow)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
"""Before a day that is still to come."""

"""Numbers that go on from one before them: "four of them", "another 12", "nine more"."""

import re
from collections.abc import Sequence

from .. import lazy
from ..kinds.casualty.model import CasualtyDraft
from .counted import Count

Told = tuple[Count, CasualtyDraft]
"""A number and what was drafted of it."""


def antecedent(count: Count, told: Sequence[Told]) -> CasualtyDraft | None:
    """Return the draft of the number that one goes on from.

    Args:
        count: a number of people.
        told: those before it, from left to right.
    """
    if count.figure.metric not in _HARMED:
        return None
    part = None if count.figure.is_object else _OF_THEM.match(count.sentence.text, count.figure.end)
    if not (part or _adds(count) or count.kin):
        return None
    for other, draft in reversed(told):
        if count.sentence.index - other.sentence.index > _NEAR:
            return None
        if draft.metric not in _HARMED:
            continue
        if draft.metric == count.figure.metric or not part:
            return draft
    return None


_NEAR = 2
"""Sentences between a number and the one that it goes on from."""
_HARMED = frozenset({"killed", "injured", "missing", "casualties_combined"})


def _adds(count: Count) -> bool:
    """Tell whether a number is added to one told before: "a further nine"."""
    text, figure = count.sentence.text, count.figure
    return bool(
        _ANOTHER.search(text, 0, figure.start) or _MORE.match(text, figure.end)
    )


_OF_THEM = lazy.compile(
    r"\s+of\s+(?:them|these|those|whom|the\s+(?:\w+\s+)?(?:dead|victims|killed|fatalities|deaths|bodies|"
    r"wounded|injured|hurt|casualties))\b"
)
_ANOTHER = lazy.compile(
    r"\b(?:another|(?:a|some)\s+further|an\s+additional)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_MORE = lazy.compile(r"(?:\s+\w+)?\s+(?:others?|more)\b(?!\s+than)")

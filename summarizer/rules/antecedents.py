"""Numbers that go on from one before them: "four of them", "another 12", "nine more"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from .. import lazy
from ..kinds.casualty.model import CasualtyDraft
from ..kinds.casualty.proof.lexicon.counted import MILITARY
from ..kinds.casualty.proof.lexicon.harm import COMBINED
from .counted import Count, words_of
from .reading import Voice


class Told(NamedTuple):
    """A number, whose word it is, and what was drafted of it."""

    number: Count
    voice: Voice
    draft: CasualtyDraft


def antecedent(count: Count, told: Sequence[Told]) -> Told | None:
    """Return the number that one goes on from.

    Args:
        count: a number of people.
        told: those before it, from left to right.
    """
    if count.figure.metric not in COMBINED:
        return None
    part = (
        None
        if count.figure.is_object
        else _OF_THEM.match(count.sentence.text, count.figure.end)
    )
    if not (part or _adds(count) or count.kin):
        return None
    for other in reversed(told):
        if count.sentence.index - other.number.sentence.index > _NEAR:
            return None
        if other.draft.metric not in COMBINED:
            continue
        if other.draft.metric == count.figure.metric or not part:
            return other
    return None


def same_people(
    count: Count, told: Sequence[Told], *, day: str | None, fighting: frozenset[str]
) -> Told | None:
    """Return the number of the sentence before, where one goes on with what befell them.

    Not where it names somebody who fights, or his own losses: they may be his.

    Args:
        count: a number of people whom its own words tell no side of.
        told: those before it, from left to right.
        day: when it was; a new paragraph goes on where it tells of the same day.
        fighting: ids of who fights there.
    """
    sentence = count.sentence
    if not told or count.figure.metric not in COMBINED or count.figure.is_object:
        return None
    last = told[-1]
    other, draft = last.number, last.draft
    if draft.metric not in COMBINED or sentence.index - other.sentence.index > 1:
        return None
    is_soldier = MILITARY.search(words_of(count)) and draft.victim_group != "military"
    if is_soldier or _OWN.search(sentence.text):
        return None
    is_one = other.sentence.paragraph == sentence.paragraph
    if not (is_one or (day and day == draft.date_text)):
        return None
    return None if any(n.party in fighting for n in sentence.names) else last


_NEAR = 2
"""Sentences between a number and the one that it goes on from."""


def _adds(count: Count) -> bool:
    """Tell whether a number is added to one told before: "a further nine"."""
    text, figure = count.sentence.text, count.figure
    return bool(_ANOTHER.search(text, 0, figure.start) or _MORE.match(text, figure.end))


_OWN = lazy.compile(r"\bown\b|\bloss(?:es)?\b")
_OF_THEM = lazy.compile(
    r"\s+of\s+(?:them|these|those|whom|the\s+(?:\w+\s+)?(?:dead|victims|killed|fatalities|deaths|bodies|"
    r"wounded|injured|hurt|casualties))\b"
)
_ANOTHER = lazy.compile(
    r"\b(?:another|(?:a|some)\s+further|an\s+additional)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_MORE = lazy.compile(r"(?:\s+\w+)?\s+(?:others?|more)\b(?!\s+than)")

"""How far an arrangement has come, as a sentence tells it, and whether it is kept."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..kinds.ceasefire.model import Compliance, Status
from .arrangements import (
    ABOUT_IT,
    ACCUSES,
    ASIDE,
    BROKEN,
    BROKEN_BEHIND,
    HALT,
    IN_SPITE,
    KEPT,
    KEPT_BEHIND,
    NOUN,
    SPEAKS_OF,
    STOP,
    TAKEN_UP,
    UNDONE,
    UNREAL,
    told_before,
    told_behind,
)


class Anchor(NamedTuple):
    """Where a sentence names an arrangement: offsets into it."""

    start: int
    end: int
    by_verb: bool
    """Told by a verb: "hold its fire"."""


class Life(NamedTuple):
    """What a sentence says of an arrangement."""

    anchor: Anchor
    status: Status
    compliance: Compliance
    verb: int
    """Where the word for its status begins; offset into the sentence."""


def about_it(low: str) -> tuple[Anchor, ...]:
    """Find what is said of the arrangement that the sentence before has named.

    Args:
        low: the sentence in small letters.
    """
    return tuple(
        Anchor(*m.span(m.lastgroup or 0), by_verb=False) for m in ABOUT_IT.finditer(low)
    )


IS_TOLD = re.compile(
    r"\b(?:truce|cease-?fire|armistice|the\s+(?:pause|halt))\b|\b(?:pause|halt)\b.*\b(?:pause|halt)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What makes "the pause" an arrangement in an article."""
_HINT = re.compile(
    r"cease|truce|armistice|cessation|morator|paus|halt|stop|suspen|extension|lull|fire|"
    r"quiet|silent"
)

_HALT_HINTS = "halt pause lull suspension stop".split()
_STOP_HINTS = (
    "halt",
    "paus",
    "stop",
    "suspen",
    "cease ",
    " fire",
    "quiet",
    "silent",
    "not to",
)


def hints(low: str) -> Iterator[int]:
    """Yield where a text, in small letters, may name an arrangement."""
    for match in _HINT.finditer(low):
        yield match.start()


def anchors(low: str, *, is_told: bool) -> tuple[Anchor, ...]:
    """Find where a sentence with a hint names arrangements, from left to right.

    Args:
        low: the sentence in small letters.
        is_told: whether its article tells of an arrangement, so that "the pause" is one.
    """
    found = [Anchor(m.start(), m.end(), by_verb=False) for m in NOUN.finditer(low)]
    if any(hint in low for hint in _HALT_HINTS):
        found += [Anchor(*m.span(), by_verb=False) for m in HALT.finditer(low)]
    if any(hint in low for hint in _STOP_HINTS):
        found += [Anchor(*m.span(), by_verb=True) for m in STOP.finditer(low)]
    if is_told and not found:
        found += [
            Anchor(m.start("it"), m.end(), by_verb=False)
            for m in TAKEN_UP.finditer(low)
        ]
    kept: list[Anchor] = []
    for anchor in sorted(found):
        if not kept or anchor.start >= kept[-1].end:
            kept.append(anchor)
    return tuple(kept)


_CLAUSE = re.compile(
    r";|,\s+(?:and|but|while|whereas|although|though)\s|\s(?:but|while|although)\s"
)
_SUPPOSED = re.compile(
    r"\W*(?:if|unless|should|were|whether|nobody|no\s+one|rumou?rs|reports\s+(?:that|of))\b|.*\b(?:untrue|"
    r"false|a\s+lie|hop(?:es|ed)\s+(?:for|that)|dream\w*|wish\w*)\b",
    re.IGNORECASE,
)


def life_of(anchor: Anchor, text: str) -> Life | None:
    """Tell how far an arrangement has come and whether it is kept, if a sentence says."""
    if text.rstrip('”"’ ').endswith("?") or _SUPPOSED.match(text):
        return None
    clause = max((m.end() for m in _CLAUSE.finditer(text, 0, anchor.start)), default=0)
    before, behind = text[clause : anchor.start], behind_of(text, anchor)
    compliance = _compliance(before, behind, text)
    if _BREACHES.match(text, anchor.start):
        compliance = _compliance(f"{before} violation of ", "", text)
    if compliance == "not_stated" and IN_SPITE.search(before):
        return Life(anchor, "not_stated", "violation_alleged", clause)
    is_aside = ASIDE.search(before) is not None
    status, verb = _status(before, behind, anchor, is_aside=is_aside)
    if _PRAISED.search(before):
        return None
    if is_aside and compliance == "not_stated":
        return None
    if compliance == "not_stated" and status in {
        "proposed",
        "under_negotiation",
        "accepted_by_some",
        "rejected",
    }:
        compliance = "not_applicable"
    return Life(anchor, status, compliance, clause + verb)


_STOP = re.compile(r";|\s[—–]\s|,\s+(?:and|but|while|although|said|says)\s")


def behind_of(text: str, anchor: Anchor) -> str:
    """Return the words of a clause behind the arrangement that it names."""
    stop = _STOP.search(text, anchor.end)
    return text[anchor.end : stop.start() if stop else len(text)]


def _status(
    before: str, behind: str, anchor: Anchor, *, is_aside: bool
) -> tuple[Status, int]:
    """Return an arrangement's status, and where the word for it begins in `before`."""
    told = None if is_aside else told_before(before)
    is_talked_of = told is not None and told[1] == "under_negotiation"
    if not (is_aside or anchor.by_verb or is_talked_of):
        behind_it = told_behind(behind)
        if behind_it is not None:
            said_twice = told is not None and told[1] == behind_it
            return behind_it, told[0] if told and said_twice else len(before)
    if told is None:
        return "not_stated", 0
    at, status = told
    if anchor.by_verb and status in {"under_negotiation", "terminated", "extended"}:
        return "not_stated", 0
    if _WHILE.search(before[:at]):
        return "not_stated", 0
    if status == "agreed" and SPEAKS_OF.match(before, at):
        return "not_stated", at
    if UNDONE.search(before[:at]):
        negated = re.search(r"\b(?:did|does|would|will)\s+not\s+$", before[:at])
        refused = negated and status in {"agreed", "accepted_by_some"}
        return ("rejected", at) if refused else ("not_stated", 0)
    return status, at


_WHILE = re.compile(
    r"\b(?:as|while|when|after|before|until|since|once)\s+(?:\w+\s+){0,2}$"
)
_PRAISED = re.compile(
    r"\b(?:welcom|prais|thank|hail|criticis|criticiz|condemn|mock)\w*\b", re.IGNORECASE
)


_BREACHES = re.compile(r"(?:violations?|breaches)\b")


_NO_BREACH = re.compile(
    r"\b(?:no|not|without|den(?:y|ies|ied))\b[^,;]{0,40}$", re.IGNORECASE
)


def _compliance(before: str, behind: str, text: str) -> Compliance:
    if BROKEN.search(before) or BROKEN_BEHIND.match(behind):
        if _NO_BREACH.search(before):
            return "not_stated"
        is_unreal = UNREAL.search(text[: len(before) + 80]) and not ACCUSES.search(text)
        return "not_stated" if is_unreal else "violation_alleged"
    if KEPT.search(before):
        return "holding"
    if KEPT_BEHIND.match(behind) and not re.search(
        r"\b(?:not|never|hardly)\b", behind[:40]
    ):
        return "holding"
    return "not_stated"

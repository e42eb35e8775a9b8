"""Tolls: "the toll rose to 12", "bringing to 41 the number of civilians killed"."""

import re

from ..kinds.casualty.proof.lexicon.counted import PERSON
from .counting import Figure, Harm

_BROUGHT = re.compile(
    r"\s+(?:its|the|their)\s+(?:\w+\s+)?(?:count|toll|tally|number|total)\s+of\s+[^,;:.]{0,60}?$"
)


def brought(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure | None:
    """Bind "bringing to 41 the number of civilians killed"."""
    for harm in harms:
        if harm.start >= figure.end and _BROUGHT.fullmatch(
            text, figure.end, harm.start
        ):
            return figure._replace(metric=harm.metric, harm=harm, is_total=True)
    return None


_COUNTED = re.compile(
    r"\b(?:tolls?|number|tally|count|total|figure|those|dead)\b", re.IGNORECASE
)
_MEASURE = re.compile(
    r"(?:\b(?:at|to|of|is|was|were|are|reached|reaches|reaching|hit|passed|exceeded|exceeds|topped|stands|stood|as|than|"
    r"surpassed|now|numbered)|:)\s*[\"“]?$",
    re.IGNORECASE,
)


def toll(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure | None:
    """Bind "the toll rose to 12", "the number of civilians killed … to 1,260"."""
    lead = text[: figure.start].rstrip()
    words = text[figure.start : figure.end].casefold()
    if not _MEASURE.search(lead) and not words.startswith(("put at", "estimated at")):
        return None
    clause = lead.rfind(";") + 1
    for harm in reversed(
        [h for h in harms if clause <= h.start and h.end <= figure.start]
    ):
        near = max(clause, harm.start - 60)
        counted = harm.sort == "toll" or _COUNTED.search(text, near, harm.end)
        if _PUT_AT.search(f"{lead} {words}") and harm.sort == "verb":
            counted = counted or PERSON.search(text, near, harm.start)
        gap = text[harm.end : figure.start]
        if len(gap) > 110 or any(
            o is not figure
            and harm.end <= o.start < figure.start
            and not _from(text, o)
            for o in others
        ):
            return None
        if counted and not _NEW_VERB.search(gap):
            return figure._replace(metric=harm.metric, harm=harm, is_total=True)
    return None


_PUT_AT = re.compile(
    r"\b(?:put|estimated|counted|given|numbered)\s+at\s+\S*[^.]{0,30}$"
)
"""Behind people who came to harm: "the soldiers killed were put at 12"."""


def _from(text: str, other: Figure) -> bool:
    return _FROM.search(text, max(other.start - 10, 0), other.start) is not None


_FROM = re.compile(r"\bfrom\s+$")
_NEW_VERB = re.compile(r"\b(?:said|says|after|when|while|where|who|that)\b")

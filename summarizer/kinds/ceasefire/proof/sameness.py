"""Which arrangements of a passage may be one and the same."""

import re
from collections.abc import Iterator

from .... import lazy
from .arrangements import Anchor, anchors_in
from .lexicon.stopping import SCOPES
from .names import names_inside, same_stem
from .reading import Reading


def earlier(reading: Reading, anchor: Anchor) -> Iterator[Anchor]:
    """Name what may be the same arrangement in the sentences before, nearest first."""
    for sentence in reversed([s for s in reading.all if s.end <= anchor.start]):
        for other in reversed(anchors_in(reading, sentence)):
            if may_be_one(reading, other, anchor):
                yield other


def may_be_one(reading: Reading, one: Anchor, other: Anchor) -> bool:
    """Tell whether two arrangements spoken of can be the same: nothing tells them apart.

    Another length, width or place does, and so does a word that sets one apart
    ("an earlier truce"), or an article that brings up the later one as new.
    """
    if one.start == other.start:
        return True
    first, later = sorted((one, other), key=lambda anchor: anchor.start)
    if one.days and other.days and not one.days & other.days:
        return False
    if _is_new(reading, later) and not one.days & other.days:
        return False
    told = [reading.text[a.begin : a.stop].casefold() for a in (first, later)]
    if _apart(told[0]) != _apart(told[1]) or _is_many(reading, first, later):
        return False
    widths = [{s for s, words in SCOPES.items() if words.search(t)} for t in told]
    if all(widths) and not widths[0] & widths[1]:
        return False
    return _share_a_name(reading, first, later)


def _apart(told: str) -> set[str]:
    return {found.casefold() for found in _APART.findall(told)}


_APART = lazy.compile(
    r"\b(?:earlier|previous|former|another|separate|similar|second|third|fourth|past|older|"
    r"(?:last|next|first)(?!\s+(?:week|month|year|night|\w+day|\d|two|three)))\b"
)
_NEW = lazy.compile(
    r"(?<!\bas\s)\b(?:an?|another|two|three|several)\s+$", re.IGNORECASE
)


def _is_new(reading: Reading, anchor: Anchor) -> bool:
    begin = max(anchor.begin - 10, reading.sentence(anchor.start).start)
    return _NEW.search(reading.text, begin, anchor.begin) is not None


def _is_many(reading: Reading, one: Anchor, other: Anchor) -> bool:
    """Tell "two truces" from the truce."""
    ends = [reading.text[a.start : a.end].casefold() for a in (one, other)]
    return ends[0].endswith("es") != ends[1].endswith("es")


def _share_a_name(reading: Reading, one: Anchor, other: Anchor) -> bool:
    named = [names_inside(reading, a.begin, a.stop) for a in (one, other)]
    return not all(named) or any(
        (mine.party is not None and mine.party == theirs.party)
        or any(same_stem(m, t) for m in mine.stems for t in theirs.stems)
        for mine in named[0]
        for theirs in named[1]
    )

"""Tell which articles are copies of one text: more documents, but one source."""

from array import array
from binascii import crc32
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from math import ceil
from typing import NamedTuple

from . import lazy
from .records import Article
from .zones import told_text, zones

RUN = 5
"""Words in a shingle."""

COPIED = 0.8
"""Share of a copy's shingles that stand in its original.

An excerpt has 1.0, a copy under another site's header 0.9, one with every twentieth
word changed 0.78; tomorrow's update that keeps half of the text has 0.5.
"""

FEWEST = 20
"""Shingles below which only equal texts are copies: a formula proves nothing."""

_WORD = lazy.compile(r"\w+")
_SLOTS = 16  # bytes a shingle: one in twenty is counted though it stands alone


class _Text(NamedTuple):
    """What one or more articles say, word by word the same."""

    ids: tuple[str, ...]
    shingles: "array[int]"


def families(articles: Iterable[Article]) -> dict[str, str]:
    """Group articles that are copies of one text: re-hosted, framed anew, cut short.

    A family is a star and never a chain: its longest text, and texts that each have
    80 % of their shingles in that very one. So a flash that two reporters built into
    stories of their own joins the one that has more of it and does not make the two
    one source, and where copies drift apart step by step the ends stay apart.

    Args:
        articles: in any order, any of them any number of times.

    Returns:
        For each article's id the smallest id of its family: a function of the set of
        articles alone.
    """
    members: dict[tuple[str, ...], list[str]] = {}
    for text, original in _originals(_texts(articles)):
        members.setdefault(original.ids, []).extend(text.ids)
    return {key: min(ids) for ids in members.values() for key in ids}


def _texts(articles: Iterable[Article]) -> list[_Text]:
    """Gather articles that say the same; those that can be originals come first."""
    shingles: dict[bytes, array[int]] = {}
    ids: dict[bytes, set[str]] = {}
    for article in articles:
        words = _WORD.findall(told_text(article, zones(article)).casefold())
        # An article that says nothing is nobody's copy.
        digest = blake2b(" ".join(words or [article.id, ""]).encode()).digest()
        if digest not in shingles:
            shingles[digest] = _shingles(words)
        ids.setdefault(digest, set()).add(article.id)
    texts = (_Text(tuple(sorted(ids[key])), shingles[key]) for key in shingles)
    return sorted(texts, key=lambda text: (-len(text.shingles), text.ids))


def _shingles(words: Sequence[str]) -> "array[int]":
    runs = zip(*(words[at:] for at in range(RUN)), strict=False)
    return array("I", {crc32(run.encode()) for run in map(" ".join, runs)})


def _originals(texts: Sequence[_Text]) -> Iterator[tuple[_Text, _Text]]:
    """Pair each text with its original, which is itself if it is nobody's copy."""
    common = _common(texts)
    index: dict[int, list[int]] = {}
    for place, text in enumerate(texts):
        found = _original(text, texts, index, common)
        if found is None:
            for shingle in text.shingles:
                if shingle in common:
                    index.setdefault(shingle, []).append(place)
        yield text, text if found is None else texts[found]


def _common(texts: Sequence[_Text]) -> Mapping[int, int]:
    """Count the shingles that stand in several texts, and hardly any other."""
    slots = _SLOTS * sum(len(text.shingles) for text in texts) + 1
    once, again = bytearray(slots), bytearray(slots)
    for text in texts:
        for shingle in text.shingles:
            slot = shingle % slots
            again[slot] = once[slot]
            once[slot] = 1
    several = (s for text in texts for s in text.shingles if again[s % slots])
    return Counter(several)


def _original(
    text: _Text,
    texts: Sequence[_Text],
    index: Mapping[int, Sequence[int]],
    common: Mapping[int, int],
) -> int | None:
    """Find the place of the text that has most of this one, if it has enough."""
    size = len(text.shingles)
    enough = ceil(COPIED * size)
    shared = [shingle for shingle in text.shingles if shingle in common]
    if size < FEWEST or len(shared) < enough:
        return None
    # Whoever has enough of them has one of any `size - enough + 1`: ask for the rarest.
    rarest = sorted(shared, key=lambda shingle: (common[shingle], shingle))
    asked = rarest[: len(shared) - enough + 1]
    found = {place for shingle in asked for place in index.get(shingle, ())}
    has = {
        place: len(set(shared).intersection(texts[place].shingles)) for place in found
    }
    best = min(has, key=lambda place: (-has[place], place), default=None)
    return best if best is not None and has[best] >= enough else None

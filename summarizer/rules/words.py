"""The words of a text, each found where it stands without reading the text again."""

from collections import defaultdict
from collections.abc import Collection
from itertools import repeat

from .. import lazy
from ..names import tokens_of
from ..text import lowered

_PART = lazy.compile(r"[^\W\d_]+")


class Words:
    """Every word of a text by its offsets: letters alone, in small letters.

    Args:
        text: what an article says.
    """

    def __init__(self, text: str) -> None:
        self.low = lowered(text)
        self.tokens = tokens_of(text)
        self._places = places = defaultdict[str, list[int]](list)
        for word, bare, start in zip(*self.tokens, strict=True):
            if word.isascii() and word.isalpha():
                places[bare].append(start)
                continue
            for part in _PART.finditer(self.low, start, start + len(word)):
                places[part[0]].append(part.start())

    def hold(self, wanted: Collection[str]) -> bool:
        """Tell whether any of some words, in small letters, is among them."""
        return not self._places.keys().isdisjoint(wanted)

    def places(self, wanted: frozenset[str]) -> list[tuple[int, str]]:
        """Find some words, in small letters, with where they begin, in order."""
        found: list[tuple[int, str]] = []
        for word in self._places.keys() & wanted:
            found.extend(zip(self._places[word], repeat(word)))
        found.sort()
        return found

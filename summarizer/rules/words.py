"""The words of a text, each found where it stands without reading the text again."""

import re
from collections.abc import Collection
from itertools import accumulate

_SPLIT = re.compile(r"(\w+)")
_WORD = re.compile(r"[^\W\d_]+")


class Words:
    """Every word of a text by its offsets.

    Args:
        low: the text in small letters.
    """

    def __init__(self, low: str) -> None:
        self.low = low
        self._places: dict[str, list[int]] = {}
        places = self._places
        parts = _SPLIT.split(low)  # half the cost of a match for each
        ends = accumulate(map(len, parts))
        for word, start in zip(parts[1::2], list(ends)[::2], strict=False):
            if word in places:
                places[word].append(start)
            elif word.isalpha():
                places[word] = [start]
            else:
                for part in _WORD.finditer(word):
                    places.setdefault(part[0], []).append(start + part.start())

    def hold(self, wanted: Collection[str]) -> bool:
        """Tell whether any of some words, in small letters, is among them."""
        return not self._places.keys().isdisjoint(wanted)

    def places(self, wanted: frozenset[str]) -> list[tuple[int, str]]:
        """Find some words, in small letters, with where they begin, in order."""
        return sorted(
            (at, word)
            for word in self._places.keys() & wanted
            for at in self._places[word]
        )

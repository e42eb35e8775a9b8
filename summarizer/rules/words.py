"""The words of a text, each found where it stands without reading the text again."""

import re
from collections.abc import Collection
from itertools import repeat

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
        for match in _WORD.finditer(low):
            word = match[0]
            if word in places:
                places[word].append(match.start())
            else:
                places[word] = [match.start()]

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

"""Closed lists of words: whole, without regard to case, compiled when first asked."""

import re
from collections.abc import Iterator
from functools import cached_property
from sys import maxsize

Match = re.Match[str]


class Words:
    """Alternatives of whole words, compiled when first looked for."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?=\w)(?:{spaced(self._pattern)})(?!\w)", re.IGNORECASE)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> Match | None:
        """Return the first of these words."""
        return self._compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> Match | None:
        """Return these words when they stand exactly there."""
        return self._compiled.match(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> Iterator[Match]:
        """Find these words from left to right."""
        return self._compiled.finditer(text, start, end)


words = Words


def spaced(pattern: str) -> str:
    """Let the spaces of a pattern match any white space, and a quotation mark beside it."""
    return pattern.replace(" ?", r"\s?").replace(" ", r"\"?\s+\"?")

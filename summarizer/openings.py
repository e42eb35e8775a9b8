"""By which letters what a pattern finds can begin: read off the pattern itself.

A long list of alternatives is tried in turn at every character of a text. Knowing the
first letters of each, it need be tried only at the few words that begin so.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

LETTERS = 3
"""As many letters of an opening are looked at."""

Match = Callable[[str, int], re.Match[str] | None]
_START = re.compile(r"\b[a-z]\w{0,2}")
_ATOM = re.compile(
    r"(?P<around>\(\?<?[=!])|(?P<group>\((?:\?:|\?P<\w+>)?)|(?P<edge>\\b)|(?P<letter>[a-z])"
    r"|(?P<other>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^()|])"
)
_QUANTIFIER = re.compile(r"(?P<none>[?*]|\{0?,\d*\}|\{0\})?(?:\+|\{[\d,]+\})?[?+]?")


class Lexicon:
    """Patterns for small letters, by what they mean.

    Args:
        patterns: each meaning's own.
    """

    def __init__(self, patterns: Mapping[str, re.Pattern[str]]) -> None:
        self._patterns = patterns
        self._fitting: dict[str, tuple[tuple[str, Match], ...]] = {}

    def finditer(self, text: str) -> Iterator[tuple[str, re.Match[str]]]:
        """Find what each pattern would find by itself, each from left to right.

        Args:
            text: in small letters.
        """
        for meaning in self._anywhere:
            for found in self._patterns[meaning].finditer(text):
                yield meaning, found
        free = dict.fromkeys(self._patterns, 0)
        for start in _START.finditer(text):
            word = start[0]
            if word not in self._fitting:
                self._fitting[word] = self._beginning(word)
            for meaning, match_at in self._fitting[word]:
                at = start.start()
                if at >= free[meaning] and (match := match_at(text, at)):
                    free[meaning] = match.end()
                    yield meaning, match

    def is_in(self, text: str) -> bool:
        """Tell whether any pattern finds anything in a text in small letters."""
        return next(self.finditer(text), None) is not None

    @cached_property
    def _openings(self) -> dict[str, frozenset[str]]:
        return {name: openings(how.pattern) for name, how in self._patterns.items()}

    @cached_property
    def _anywhere(self) -> tuple[str, ...]:
        """The meanings of patterns that may begin with anything, or inside a word."""
        return tuple(name for name, known in self._openings.items() if "" in known)

    def _beginning(self, word: str) -> tuple[tuple[str, Match], ...]:
        """Return the patterns that may begin as a word does."""
        return tuple(
            (name, self._patterns[name].match)
            for name, known in self._openings.items()
            if "" not in known
            and any(o.startswith(word) or word.startswith(o) for o in known)
        )


def openings(pattern: str) -> frozenset[str]:
    """Return the first letters, at most three, of all that a pattern can find.

    The empty one stands for anything at all, and for what may begin inside a word.
    """
    found, _ = _either(pattern, 0, is_edge=False)
    return frozenset(opening.rstrip("*") for opening in found)


def _either(pattern: str, at: int, *, is_edge: bool) -> tuple[set[str], int]:
    """Read alternatives up to the bracket that closes them, and past it.

    Of the openings one that ends with a star goes on with what cannot be told.
    """
    found: set[str] = set()
    while True:
        here, at = _sequence(pattern, at, is_edge=is_edge)
        found |= here
        if pattern[at : at + 1] != "|":
            return found, at + 1
        at += 1


def _sequence(pattern: str, at: int, *, is_edge: bool) -> tuple[set[str], int]:
    found = {""}
    while atom := _ATOM.match(pattern, at):
        at, kind = atom.end(), atom.lastgroup
        if kind == "edge":
            is_edge = True
            continue
        if kind == "around":
            _, at = _either(pattern, at, is_edge=True)
            continue
        if kind == "group":
            part, at = _either(pattern, at, is_edge=is_edge)
        else:
            part = {atom[0]} if kind == "letter" and is_edge else {"*"}
        many = _QUANTIFIER.match(pattern, at)
        if many and many["none"]:
            part = part | {""}
        if many and many[0] not in {"", "?"}:
            part = {one if not one else f"{one.rstrip('*')}*" for one in part}
        at = many.end() if many else at
        found = {_joined(one, two) for one in found for two in part}
    return found, at


def _joined(one: str, two: str) -> str:
    return one if one.endswith("*") or len(one) == LETTERS else (one + two)[:LETTERS]

"""Characters as a machine sees them: unseen ones, small and capital letters."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import groupby

from . import lazy

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def visible(text: str) -> str:
    """Drop controls, zero-width characters, direction marks, tags and surrogates.

    Line feeds and tabs stay.
    """
    unseen = {
        ord(char): None
        for char in set(text) - {"\n", "\t"}
        if unicodedata.category(char) in _UNSEEN
    }
    return text.translate(unseen) if unseen else text


def lowered(text: str) -> str:
    """Write a text in small letters, each where its capital stood: offsets stay.

    A pattern of small letters finds words there several times as fast as one that
    ignores case.
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(char.lower()[0] for char in text)  # of İ the i without its dot


def either(words: Iterable[str]) -> str:
    """Build a pattern of one of several words, which looks at first letters first."""
    initials = groupby(sorted(words, reverse=True), key=lambda word: word[0])
    return "|".join(
        f"{first}(?:{'|'.join(word[1:] for word in alike)})"
        for first, alike in initials
    )


def blank(found: re.Match[str]) -> str:
    """Make spaces of a match, letter for letter."""
    return " " * len(found[0])


def small(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """Compile a pattern that ignores case anew, for a text that `lowered` wrote.

    Raises:
        ValueError: a part of it heeds case.
    """
    return lazy.compile(written_small(pattern.pattern), pattern.flags & ~re.IGNORECASE)


def written_small(pattern: str) -> str:
    """Write a pattern in small letters.

    Raises:
        ValueError: a part of it heeds case.
    """
    if "(?-i:" in pattern:
        raise ValueError(f"case counts in {pattern!r}")
    return _LETTERS.sub(
        lambda found: found[0] if found["kept"] else found[0].lower(), pattern
    )


_LETTERS = lazy.compile(r"(?P<kept>\\.|\(\?P[<=]\w+)|[A-Z]+")
"""Capitals of a pattern, and those that stand for something else."""

"""Closed lists of words: whole, and without regard to case."""

import re

from ..... import lazy

Words = re.Pattern[str]


def words(pattern: str) -> Words:
    """Write alternatives of whole words."""
    return lazy.compile(rf"\b(?=\w)(?:{spaced(pattern)})(?!\w)", re.IGNORECASE)


def spaced(pattern: str) -> str:
    """Let the spaces of a pattern match any white space, and a quotation mark beside it."""
    return pattern.replace(" ?", r"\s?").replace(" ", r"\"?\s+\"?")

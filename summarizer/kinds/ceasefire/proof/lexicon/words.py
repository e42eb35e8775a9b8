"""Closed lists of words: whole, and without regard to case."""

import re

from .....patterns import TextPattern

Words = TextPattern


def words(pattern: str) -> Words:
    """Write alternatives of whole words."""
    return TextPattern(rf"\b(?=\w)(?:{spaced(pattern)})(?!\w)", re.IGNORECASE)


def spaced(pattern: str) -> str:
    """Let the spaces of a pattern match any white space, and a quotation mark beside it."""
    return pattern.replace(" ?", r"\s?").replace(" ", r"\"?\s+\"?")

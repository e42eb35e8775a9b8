"""How the lists are written: alternations of words, verbs with their endings."""

import re

from .... import lazy


def words(pattern: str) -> re.Pattern[str]:
    """Write a pattern that begins a word; for text in small letters, which is fast."""
    return lazy.compile(rf"\b(?:{pattern})")

"""How the lists are written: alternations of words, verbs with their endings."""

import re

from .... import lazy


def words(pattern: str) -> re.Pattern[str]:
    """Write a pattern that begins a word; for text in small letters, which is fast."""
    return lazy.compile(rf"\b(?:{pattern})")


def forms(stems: str) -> str:
    """Write regular verbs with their endings: "reject", "rejects", "rejecting"."""
    return "|".join(_endings(stem) for stem in stems.split())


def _endings(stem: str) -> str:
    if stem.endswith("y"):
        return rf"{stem[:-1]}(?:y|ies|ied|ying)\b"
    if stem.endswith("e"):
        return rf"{stem[:-1]}(?:es?|ed|ing)\b"
    return rf"{stem}(?:s|es|ed|ing)?\b"

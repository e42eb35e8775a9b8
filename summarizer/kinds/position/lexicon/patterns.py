"""How the lists are written: alternations of words, verbs with their endings."""

import re


def words(pattern: str) -> re.Pattern[str]:
    """Write a pattern that begins a word, in any case of letters."""
    return re.compile(rf"\b(?:{pattern})", re.IGNORECASE)


def small(pattern: str) -> re.Pattern[str]:
    """Write the same for text of small letters: several times as fast."""
    return re.compile(rf"\b(?:{pattern})")


def forms(stems: str) -> str:
    """Write regular verbs with their endings: "reject", "rejects", "rejecting"."""
    return "|".join(_endings(stem) for stem in stems.split())


def _endings(stem: str) -> str:
    if stem.endswith("y"):
        return rf"{stem[:-1]}(?:y|ies|ied|ying)\b"
    if stem.endswith("e"):
        return rf"{stem[:-1]}(?:es?|ed|ing)\b"
    return rf"{stem}(?:s|es|ed|ing)?\b"

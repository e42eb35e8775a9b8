"""Patterns made of alternatives."""

import re

from ..... import lazy


def any_of(*patterns: str) -> re.Pattern[str]:
    """Compile alternatives to one pattern, without regard to case."""
    return lazy.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)

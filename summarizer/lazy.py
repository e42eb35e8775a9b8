"""Patterns that are compiled when they are first used.

The word lists make more than a thousand of them. Compiling all takes longer than reading
an article does, and an article needs part of them only.
"""

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Take a pattern as `re.compile` does; a wrong one raises `re.error` when first used."""
    return cast("re.Pattern[str]", Lazy(pattern, flags))


class Lazy:
    """A pattern whose methods are those of the compiled one, looked up at the first call."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

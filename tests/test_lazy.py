"""Patterns that wait to be compiled are patterns all the same."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator

import pytest

import summarizer
from summarizer import lazy


def test_a_pattern_is_what_compiling_it_at_once_gives() -> None:
    told, plain = (
        lazy.compile(r"(a+)B", re.IGNORECASE),
        re.compile(r"(a+)B", re.IGNORECASE),
    )

    assert told.pattern == plain.pattern
    assert told.sub("-", "xaab") == plain.sub("-", "xaab")
    assert [m.span(1) for m in told.finditer("ab AAB")] == [(0, 1), (3, 5)]


def test_a_wrong_pattern_raises_when_it_is_used() -> None:
    wrong = lazy.compile("(")

    with pytest.raises(re.error):
        wrong.search("a")


def test_every_shipped_pattern_can_be_compiled() -> None:
    compiled = {name: re.compile(p.pattern, p.flags) for name, p in _shipped()}

    assert len(compiled) > 500


def _shipped() -> Iterator[tuple[str, lazy.Lazy]]:
    """Find the patterns of all modules, in tables of a module too."""
    for found in pkgutil.walk_packages(summarizer.__path__, "summarizer."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    for name, module in sorted(sys.modules.items()):
        if name.startswith("summarizer."):
            for key, value in vars(module).items():
                yield from _patterns(f"{name}.{key}", value)


def _patterns(name: str, told: object) -> Iterator[tuple[str, lazy.Lazy]]:
    if isinstance(told, lazy.Lazy):
        yield name, told
    elif isinstance(told, dict) and not name.endswith("__"):
        for value in told.values():
            yield from _patterns(name, value)
    elif isinstance(told, list | tuple):
        for value in told:
            yield from _patterns(name, value)

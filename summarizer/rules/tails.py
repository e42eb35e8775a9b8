"""Which rules of `stances` a word begins, told by one pattern of all that may follow it."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from .stances import RULES, Rule


def rules_at(text: str, start: int, word: str) -> Iterable[tuple[Rule, int]]:
    """Find the rules that a word begins, with the offset where their object begins.

    Args:
        text: the article's.
        start: where the word begins.
        word: one of `RULES`.
    """
    end = start + len(word)
    rules, any_of = _tails(word)
    first = any_of.match(text, end)
    if first is None or first.lastindex is None:
        return ()
    return _fitting(rules[first.lastindex - 1 :], text, end)


def _fitting(
    rules: tuple[Rule, ...], text: str, end: int
) -> Iterator[tuple[Rule, int]]:
    for rule in rules:
        if match := _compiled(rule.tail).match(text, end):
            yield rule, match.end()


@cache
def _tails(word: str) -> tuple[tuple[Rule, ...], re.Pattern[str]]:
    """Return the rules of a word and one pattern of all, a group each: most fit none."""
    rules = RULES[word]
    return rules, _compiled("|".join(f"({rule.tail})" for rule in rules))


@cache
def _compiled(tail: str) -> re.Pattern[str]:
    """Compile a tail when its word first occurs: few of them do in any one run."""
    return re.compile(tail)

r"""Patterns that begin with a word, looked for only where such a word stands.

    line = read_line(sentence.text, sentence.low)
    halts = Cue(r"\b(?:halt|stop)(?:s|ped)?\s+it\b")
    halts.search(line, start, end)

A sentence's words are found once; of a pattern only how its words begin is looked up among
them. What is found is what the pattern itself would find.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from sys import maxsize
from typing import NamedTuple

_LETTERS = 4
"""How many of a word's first letters are looked up."""
_WORD = re.compile(r"\w+")


class Line(NamedTuple):
    """Some text with where its words stand, by their first letters in lower case."""

    text: str
    heads: dict[str, list[int]]


def read_line(text: str, low: str) -> Line:
    """Read the words of some text, given in small letters, too."""
    heads: dict[str, list[int]] = {}
    for match in _WORD.finditer(low):
        head = match[0][:_LETTERS]
        if head in heads:
            heads[head].append(match.start())
        else:
            heads[head] = [match.start()]
    return Line(text, heads)


class Cue:
    """A pattern that begins with a word, compiled when such a word first stands there.

    Args:
        pattern: of a regular expression; the words that it begins with are written out
            to their fourth letter at least.
        flags: of the regular expression.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def _heads(self) -> frozenset[str]:
        return heads_of(self._pattern)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def search(
        self, line: Line, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Find the first place between two offsets."""
        first: re.Match[str] | None = None
        for head in self._heads.intersection(line.heads):
            for spot in line.heads[head]:
                if start <= spot < end and (first is None or spot < first.start()):
                    first = self._compiled.match(line.text, spot, end) or first
        return first

    def finditer(
        self, line: Line, start: int = 0, end: int = maxsize
    ) -> Sequence[re.Match[str]]:
        """Find all places between two offsets, from left to right."""
        here = self._heads.intersection(line.heads)
        if not here:
            return ()
        spots = sorted([spot for head in here for spot in line.heads[head]])
        found: list[re.Match[str]] = []
        for spot in spots:
            if start <= spot < end:
                match = self._compiled.match(line.text, spot, end)
                if match:
                    found.append(match)
                    start = match.end()
        return found


_PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P<\w+>|[:=!]|<[=!]|-?i:)|[*+?]\??|\{[\d,]+\}\??|."
)
_ENDS, _ANY = " ", "."
"""Behind the first letters of a word: it ends; any letters may follow."""


def heads_of(pattern: str) -> frozenset[str]:
    """Tell how the words begin with which a pattern begins: four letters, or a whole word.

    Raises:
        ValueError: it may begin with any word, or with none.
    """
    found = _either(_PIECE.findall(pattern)[::-1])
    if (
        any(
            len(head.rstrip(_ENDS + _ANY)) < _LETTERS
            for head in found
            if head[-1:] != _ENDS
        )
        or _ENDS in found
    ):
        raise ValueError(f"no certain word begins {pattern!r}: {sorted(found)}")
    return frozenset(head.rstrip(_ENDS) for head in found)


def _either(pieces: list[str]) -> set[str]:
    """Read alternatives to their end: how each may begin. `pieces` are used up."""
    found: set[str] = set()
    run = {""}
    while pieces and pieces[-1] != ")":
        piece = pieces.pop()
        if piece == "|":
            found |= run
            run = {""}
        elif piece == r"\b":
            run = {head and _joined({head}, {_ENDS}).pop() for head in run}
        else:
            run = _joined(run, _atom(piece, pieces))
    return found | run


def _atom(piece: str, pieces: list[str]) -> set[str]:
    """Tell how one piece of a pattern may begin, as often as it stands."""
    if piece[0] == "(":
        once = _either(pieces)
        pieces.pop()
        once = {""} if piece[1:] in _LOOKS else once
    elif piece[0] == "[":
        inside = piece[1:-1]
        is_mark = inside[0] != "^" and not _WORD.search(inside)
        once = (
            {_ENDS} if is_mark else set(inside.lower()) if inside.isalpha() else {_ANY}
        )
    elif piece.isalnum() or piece == "_":
        once = {piece.lower()}
    else:
        once = {_ANY} if piece in {".", r"\w", r"\d", r"\S"} else {_ENDS}
    if not (pieces and pieces[-1][0] in "*+?{"):
        return once
    times = pieces.pop()
    found = set(once)
    while times[0] != "?" and not found >= (more := _joined(found, once)):
        found |= more
    return found | {""} if times[0] in "?*" or times[:2] == "{0" else found


_LOOKS = frozenset({"?=", "?!", "?<=", "?<!"})


def _joined(heads: set[str], tails: set[str]) -> set[str]:
    return {
        head if head[-1:] in {_ENDS, _ANY} and head else (head + tail)[:_LETTERS]
        for head in heads
        for tail in tails
    }

"""How the words begin that a pattern can begin with, read off the pattern itself."""

import re
from collections.abc import Mapping
from typing import NamedTuple

LETTERS = 4
"""How many of a word's first letters are looked up."""
MARKS = frozenset("'’")
"""Marks that are looked up like words: "'ll", "’d"."""


class Openings(NamedTuple):
    """How the words begin that can begin a pattern, in small letters."""

    heads: frozenset[str]
    """First letters, as many as `LETTERS`, or the whole of a shorter word."""
    stems: tuple[str, ...]
    """First letters of longer words where fewer are known."""

    def among(self, heads: Mapping[str, object]) -> frozenset[str]:
        """Return the heads, among those of some words, that can begin it."""
        fitting = self.heads.intersection(heads)
        if self.stems:
            fitting |= {head for head in heads if head.startswith(self.stems)}
        return fitting


_TIMES = re.compile(r"(?:[*+?]|\{(?:\d+|\d*,\d*)\})[?+]?")
_CLASS = r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"
_PIECE = re.compile(
    rf"{_CLASS}|\(\?(?:P<\w+>|<?[=!]|>|-?i?:)?|{_TIMES.pattern}|.", re.DOTALL
)
_MARKS_OF_GROUPS = re.compile(rf"{_CLASS}|[()|]", re.DOTALL)
_AROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
UNREAD = re.ASCII | re.VERBOSE | re.LOCALE
"""Flags under which a pattern's letters, or a text's words, are others."""
_EDGE, _ENDS, _ANY = "^", " ", "."
"""Around the first letters of a word: it begins; it ends; anything may follow."""
_OPEN, _CLOSED = MARKS | {_EDGE}, (_ENDS, *MARKS)


class Parts(NamedTuple):
    """A pattern that is one list of alternatives: what stands before, in and behind it."""

    lead: str
    branches: tuple[str, ...]
    tail: str


def take_apart(pattern: str) -> Parts:
    r"""Tell the alternatives of a pattern: "\bhalt|\bstop", "\b(?:halt|stop)s?".

    A pattern of another shape is one alternative, and so is one that captures groups:
    their numbers count across it.
    """
    whole = Parts("", (pattern,), "")
    if _CAPTURES.search(pattern):
        return whole
    lead = (_LEAD.match(pattern) or [""])[0]
    depth, closing = int(lead != ""), 0
    bars: dict[int, list[int]] = {0: [], 1: []}
    for mark in _MARKS_OF_GROUPS.finditer(pattern, len(lead)):
        if mark[0] == "|" and depth in bars:
            bars[depth].append(mark.start())
        depth += (mark[0] == "(") - (mark[0] == ")")
        if not depth and not closing:
            closing = mark.start()
    if bars[0]:
        return Parts("", _cut(pattern, 0, bars[0], len(pattern)), "")
    if not lead or not closing or _TIMES.match(pattern, closing + 1):
        return whole
    inside = [bar for bar in bars[1] if bar < closing]
    return Parts(lead, _cut(pattern, len(lead), inside, closing), pattern[closing:])


_LEAD = re.compile(r"\\b(?:\(\?<?[=!][^()|]*\))*\(\?:")
_CAPTURES = re.compile(r"(?<!\\)(?:\((?!\?)|\(\?P<|\\\d)")
"""What may capture a group; a bracket in a class or behind two slashes looks like it."""


def _cut(text: str, start: int, cuts: list[int], end: int) -> tuple[str, ...]:
    """Return what stands between some marks of one letter."""
    begins, ends = [start, *(cut + 1 for cut in cuts)], [*cuts, end]
    return tuple(text[a:b] for a, b in zip(begins, ends, strict=True))


_PLAIN = re.compile(rf"[a-z]{{{LETTERS}}}(?![?*{{])")


def branch_openings(lead: str, branch: str, tail: str) -> Openings | None:
    """Read off how one of some alternatives begins; plain letters tell it at once."""
    if lead and (plain := _PLAIN.match(branch)):
        return Openings(frozenset({plain[0]}), ())
    return openings(lead + branch + tail)


def openings(pattern: str, flags: int = 0) -> Openings | None:
    """Read off a pattern how the words begin that it can begin with.

    Returns:
        None when it may begin with any word, inside one, or with none.
    """
    heads: set[str] = set()
    stems: set[str] = set()
    for opening in _either(_Pieces(pattern)):
        letters = opening.strip(_EDGE + _ENDS + _ANY)
        if flags & UNREAD or not letters or opening[0] not in _OPEN:
            return None
        is_whole = opening.endswith(_CLOSED) or len(letters) == LETTERS
        (heads if is_whole else stems).add(letters)
    return Openings(frozenset(heads), tuple(sorted(stems)))


class _Pieces:
    """The pieces of a pattern, taken one by one."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def take(self) -> str:
        """Take the next piece; none is left when it is empty."""
        piece = _PIECE.match(self._pattern, self._at)
        return self._taken(piece) if piece else ""

    def times(self) -> str:
        """Take how often the piece before may stand; empty when that is once."""
        times = _TIMES.match(self._pattern, self._at)
        return self._taken(times) if times else ""

    def skip(self, piece: str) -> None:
        """Go on, behind a piece, to where its alternative ends."""
        depth = int(piece[0] == "(")
        for mark in _MARKS_OF_GROUPS.finditer(self._pattern, self._at):
            if not depth and mark[0] in {"|", ")"}:
                self._at = mark.start()
                return
            depth += (mark[0] == "(") - (mark[0] == ")")
        self._at = len(self._pattern)

    def _taken(self, match: re.Match[str]) -> str:
        self._at = match.end()
        return match[0]


def _either(pieces: _Pieces) -> set[str]:
    """Read alternatives to their end: how each may begin."""
    found: set[str] = set()
    run = {""}
    while (piece := pieces.take()) not in {"", ")"}:
        if piece == "|":
            found |= run
            run = {""}
        elif all(map(_is_told, run)):
            pieces.skip(piece)
        else:
            run = _joined(run, _atom(piece, pieces))
    return found | run


def _is_told(head: str) -> bool:
    """Tell whether nothing that follows changes how a word begins."""
    return head.endswith((_ANY, *_CLOSED)) or len(head) == LETTERS + len(_EDGE)


def _atom(piece: str, pieces: _Pieces) -> set[str]:
    """Tell how one piece of a pattern may begin, as often as it stands."""
    if piece[0] == "(":
        once = _either(pieces)
        if piece in _AROUND:
            once = {""}
        elif piece == "(?":
            once = {_ANY}
    else:
        once = _one(piece)
    if not (times := pieces.times()):
        return once
    found = set(once)
    while times[0] != "?" and not found >= (more := _joined(found, once)):
        found |= more
    return found | {""} if times[0] in "?*" or times[:2] in {"{0", "{,"} else found


def _one(piece: str) -> set[str]:
    """Tell how a letter, a mark, an escape or a class of characters may begin."""
    if piece == r"\b":
        return {_EDGE}
    if len(piece) == 2:
        return {_ENDS} if piece[1] in "sWnrtfv" or _is_mark(piece[1]) else {_ANY}
    inside = piece[1:-1] if len(piece) > 1 else piece
    if inside.isascii() and inside.isalpha():
        return set(inside.lower())
    if MARKS.issuperset(inside):
        return set(inside)
    if len(piece) > 1:
        is_range = "-" in inside[1:-1]
        is_marks = inside[0] != "^" and all(map(_is_mark, inside)) and not is_range
        return {_ENDS} if is_marks else {_ANY}
    if piece.isascii() and (piece.isdigit() or piece == "_"):
        return {piece}
    return {_ENDS} if _is_mark(piece) and piece not in ".^" else {_ANY}


def _is_mark(char: str) -> bool:
    return not (char.isalnum() or char == "_")


def _joined(heads: set[str], tails: set[str]) -> set[str]:
    return {_behind(head, tail) for head in heads for tail in tails}


def _behind(head: str, tail: str) -> str:
    if head.endswith((_ANY, *_CLOSED)):
        return head
    if tail[:1] in _OPEN:
        return tail if head in {"", _EDGE} else head + _ENDS
    return (head + tail)[: LETTERS + len(_EDGE)]

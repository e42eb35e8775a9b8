"""How the words begin that a pattern can begin with, read off the pattern itself."""

import re
from collections.abc import Mapping
from itertools import accumulate
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

    def are_of(self, head: str) -> bool:
        """Tell whether a word can begin it, given by its head."""
        return head in self.heads or head.startswith(self.stems)


_TIMES = re.compile(r"(?:[*+?]|\{(?:\d+|\d*,\d*)\})[?+]?")
_PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P<\w+>|<?[=!]|>|-?i?:)?"
    rf"|{_TIMES.pattern}|.",
    re.DOTALL,
)
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
    pieces = _PIECE.findall(pattern)
    if any(map(_CAPTURES.fullmatch, pieces)):
        return whole
    if len(branches := _split(pieces)) > 1:
        return Parts("", branches, "")
    opened = len(_LEAD)
    if tuple(pieces[:opened]) != _LEAD:
        opened = len(_SHORT_LEAD)
    if tuple(pieces[:opened]) not in {_LEAD, _SHORT_LEAD}:
        return whole
    depths = accumulate(map(_depth, pieces[opened - 1 :]))
    behind = next((at for at, depth in enumerate(depths, opened) if not depth), 0)
    if not behind or (behind < len(pieces) and _TIMES.match(pieces[behind])):
        return whole
    branches = _split(pieces[opened : behind - 1])
    return Parts("".join(pieces[:opened]), branches, ")" + "".join(pieces[behind:]))


_SHORT_LEAD = (r"\b", "(?:")
_LEAD = (r"\b", "(?=", r"\w", ")", "(?:")
_CAPTURES = re.compile(r"\(|\(\?P<\w+>|\\\d")


def _depth(piece: str) -> int:
    return (piece[0] == "(") - (piece == ")")


def _split(pieces: list[str]) -> tuple[str, ...]:
    """Split pieces at the bars that stand in no group."""
    branches, depth = [""], 0
    for piece in pieces:
        depth += _depth(piece)
        if piece == "|" and not depth:
            branches.append("")
        else:
            branches[-1] += piece
    return tuple(branches)


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
    for opening in _either(_PIECE.findall(pattern)[::-1]):
        letters = opening.strip(_EDGE + _ENDS + _ANY)
        if flags & UNREAD or not letters or opening[0] not in _OPEN:
            return None
        is_whole = opening.endswith(_CLOSED) or len(letters) == LETTERS
        (heads if is_whole else stems).add(letters)
    return Openings(frozenset(heads), tuple(sorted(stems)))


def _either(pieces: list[str]) -> set[str]:
    """Read alternatives to their end: how each may begin. `pieces` are used up."""
    found: set[str] = set()
    run = {""}
    while pieces and pieces[-1] != ")":
        piece = pieces.pop()
        if piece == "|":
            found |= run
            run = {""}
        else:
            run = _joined(run, _atom(piece, pieces))
    return found | run


def _atom(piece: str, pieces: list[str]) -> set[str]:
    """Tell how one piece of a pattern may begin, as often as it stands."""
    if piece[0] == "(":
        once = _either(pieces)
        del pieces[-1:]
        if piece in _AROUND:
            once = {""}
        elif piece == "(?":
            once = {_ANY}
    else:
        once = _one(piece)
    if not pieces or not _TIMES.match(pieces[-1]):
        return once
    times = pieces.pop()
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

r"""Patterns that begin with a word, tried only where such a word stands.

    line = read_line(sentence.text, sentence.low)
    halts = Cue(r"\b(?:halt|stop)(?:s|ped)?\s+it\b")
    halts.search(line, start, end)

A long list of alternatives is tried in turn at every character of a text. The words of a
`Line` are read once; how what a pattern finds can begin is read off the pattern itself.
What is found is what the pattern would find: where its beginning cannot be told, it is
simply looked for everywhere.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from sys import maxsize
from typing import NamedTuple

LETTERS = 4
"""How many of a word's first letters are looked up."""
_MARKS = frozenset("'’")
"""Marks that are looked up like words: "'ll", "’d"."""
_WORD = re.compile(r"\w+|['’]")
_LIKE_ASCII = str.maketrans("ıſ", "is")
"""Letters that a pattern which ignores case takes for others."""


class Line(NamedTuple):
    """Some text with where its words stand, by their first letters in lower case."""

    text: str
    heads: dict[str, list[int]]
    """An apostrophe is a word of its own."""


def read_line(text: str, low: str) -> Line:
    """Read the words of some text, given in small letters, too."""
    if "ı" in low or "ſ" in low:
        low = low.translate(_LIKE_ASCII)
    heads: dict[str, list[int]] = {}
    for match in _WORD.finditer(low):
        head = match[0][:LETTERS]
        if head in heads:
            heads[head].append(match.start())
        else:
            heads[head] = [match.start()]
    return Line(text, heads)


class Cue:
    """A pattern, compiled when a word that can begin it first stands somewhere.

    Args:
        pattern: of a regular expression.
        flags: of the regular expression.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def openings(self) -> "Openings | None":
        """How the words begin that can begin it; None when that cannot be told."""
        return openings(self._pattern, self._flags)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._pattern, self._flags)

    def search(
        self, line: Line, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Find the first place between two offsets that cut no word in two."""
        if self.openings is None:
            return self.compiled.search(line.text, start, end)
        first: re.Match[str] | None = None
        for head in self.openings.among(line):
            for spot in line.heads[head]:
                if start <= spot < end and (first is None or spot < first.start()):
                    first = self.compiled.match(line.text, spot, end) or first
        return first

    def finditer(
        self, line: Line, start: int = 0, end: int = maxsize
    ) -> Iterator[re.Match[str]]:
        """Find all places between two offsets that cut no word, from left to right."""
        if self.openings is None:
            return self.compiled.finditer(line.text, start, end)
        here = self.openings.among(line)
        places = [s for head in here for s in line.heads[head] if start <= s < end]
        return self.found_at(sorted(places), line.text, end) if places else iter(())

    def found_at(
        self, spots: Iterable[int], text: str, end: int = maxsize
    ) -> Iterator[re.Match[str]]:
        """Find what begins at some offsets, given from left to right, and none twice."""
        free = 0
        for spot in spots:
            if spot >= free and (match := self.compiled.match(text, spot, end)):
                yield match
                free = match.end()


class Lexicon:
    """Cues by what they mean: of each word it is known which of them it can begin.

    Args:
        cues: each meaning's own.
    """

    def __init__(self, cues: Mapping[str, Cue]) -> None:
        self.cues = cues
        self._begun_by = lru_cache(maxsize=8192)(self._beginning)

    def finditer(self, line: Line) -> Iterator[tuple[str, re.Match[str]]]:
        """Find what each cue would find by itself, each from left to right."""
        spots: dict[str, list[int]] = {}
        for head, places in line.heads.items():
            for meaning in self._begun_by(head):
                if meaning in spots:
                    spots[meaning] += places
                else:
                    spots[meaning] = places[:]
        for meaning in self._anywhere:
            for match in self.cues[meaning].finditer(line):
                yield meaning, match
        for meaning, places in spots.items():
            places.sort()
            for match in self.cues[meaning].found_at(places, line.text):
                yield meaning, match

    @cached_property
    def _anywhere(self) -> tuple[str, ...]:
        return tuple(name for name, cue in self.cues.items() if cue.openings is None)

    def _beginning(self, head: str) -> tuple[str, ...]:
        """Return the meanings that a word can begin."""
        return tuple(
            meaning
            for meaning, cue in self.cues.items()
            if cue.openings and cue.openings.are_of(head)
        )


class Openings(NamedTuple):
    """How the words begin that can begin a pattern, in small letters."""

    heads: frozenset[str]
    """First letters, as many as `LETTERS`, or the whole of a shorter word."""
    stems: tuple[str, ...]
    """First letters of longer words where fewer are known."""

    def among(self, line: Line) -> frozenset[str]:
        """Return the heads of those words of a line that can begin it."""
        fitting = self.heads.intersection(line.heads)
        if self.stems:
            fitting |= {head for head in line.heads if head.startswith(self.stems)}
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
_UNREAD = re.ASCII | re.VERBOSE | re.LOCALE
"""Flags under which a pattern's letters, or a text's words, are others."""
_EDGE, _ENDS, _ANY = "^", " ", "."
"""Around the first letters of a word: it begins; it ends; anything may follow."""
_OPEN, _CLOSED = _MARKS | {_EDGE}, (_ENDS, *_MARKS)


def openings(pattern: str, flags: int = 0) -> Openings | None:
    """Read off a pattern how the words begin that it can begin with.

    Returns:
        None when it may begin with any word, inside one, or with none.
    """
    heads: set[str] = set()
    stems: set[str] = set()
    for opening in _either(_PIECE.findall(pattern)[::-1]):
        letters = opening.strip(_EDGE + _ENDS + _ANY)
        if flags & _UNREAD or not letters or opening[0] not in _OPEN:
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
    if _MARKS.issuperset(inside):
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

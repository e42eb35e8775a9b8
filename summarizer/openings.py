r"""Patterns that begin with a word, tried only where such a word stands.

    line = read_line(sentence.text, sentence.low)
    halts = WordPattern(r"\b(?:halt|stop)(?:s|ped)?\s+it\b")
    halts.search(line, start, end)

A long list of alternatives is tried in turn at every character of a text. The words of a
`Line` are read once; how what a pattern finds can begin is read off the pattern itself.
What is found is what the pattern would find: where its beginning cannot be told, it is
simply looked for everywhere.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import accumulate
from operator import itemgetter
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


MatchAt = Callable[[str, int, int], re.Match[str] | None]
"""Match at an offset of a text, up to another."""


class WordPattern:
    """A pattern, of which only what a word can begin is compiled when that word occurs.

    Args:
        pattern: of a regular expression.
        flags: of the regular expression.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags
        self._compiled: dict[tuple[int, ...], MatchAt] = {}
        self._begun_by: dict[str, MatchAt] = {}

    @cached_property
    def openings(self) -> "Openings | None":
        """How the words begin that can begin it; None when that cannot be told."""
        each = [branch for branch in self._branches if branch is not None]
        if len(each) < len(self._branches):
            return None
        heads = frozenset().union(*(branch.heads for branch in each))
        stems = {stem for branch in each for stem in branch.stems}
        return Openings(heads, tuple(sorted(stems)))

    @cached_property
    def _parts(self) -> "Parts":
        return take_apart(self.pattern)

    @cached_property
    def _branches(self) -> tuple["Openings | None", ...]:
        lead, branches, tail = self._parts
        if self.flags & _UNREAD:
            return (None,)
        return tuple(_branch_openings(lead, one, tail) for one in branches)

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def begun_by(self, head: str) -> MatchAt:
        """Return what matches it where a word stands, given by its head."""
        if head not in self._begun_by:
            told = enumerate(self._branches)
            some = tuple(at for at, branch in told if branch and branch.are_of(head))
            if some not in self._compiled:
                lead, branches, tail = self._parts
                written = lead + "|".join(branches[at] for at in some) + tail
                self._compiled[some] = re.compile(written, self.flags).match
            self._begun_by[head] = self._compiled[some]
        return self._begun_by[head]

    def search(
        self, line: Line, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Find the first place between two offsets that cut no word in two."""
        if self.openings is None:
            return self._whole.search(line.text, start, end)
        first: re.Match[str] | None = None
        for head in self.openings.among(line):
            match_at = self.begun_by(head)
            for spot in line.heads[head]:
                if start <= spot < end and (first is None or spot < first.start()):
                    first = match_at(line.text, spot, end) or first
        return first

    def finditer(
        self, line: Line, start: int = 0, end: int = maxsize
    ) -> Iterator[re.Match[str]]:
        """Find all places between two offsets that cut no word, from left to right."""
        if self.openings is None:
            return self._whole.finditer(line.text, start, end)
        spots = [
            (spot, self.begun_by(head))
            for head in self.openings.among(line)
            for spot in line.heads[head]
            if start <= spot < end
        ]
        return _found(spots, line.text, end) if spots else iter(())


def _found(
    spots: list[tuple[int, MatchAt]], text: str, end: int = maxsize
) -> Iterator[re.Match[str]]:
    """Find what begins at some offsets, each with what to match there; none twice."""
    free = 0
    for spot, match_at in sorted(spots, key=itemgetter(0)):
        if spot >= free and (match := match_at(text, spot, end)):
            yield match
            free = match.end()


class Lexicon:
    """Patterns by what they mean: of each word it is known which of them it can begin.

    Args:
        patterns: each meaning's own.
    """

    def __init__(self, patterns: Mapping[str, WordPattern]) -> None:
        self.patterns = patterns
        self._begun_by = lru_cache(maxsize=8192)(self._beginning)

    def finditer(self, line: Line) -> Iterator[tuple[str, re.Match[str]]]:
        """Find what each pattern would find by itself, each from left to right."""
        spots: dict[str, list[tuple[int, MatchAt]]] = {}
        for head, places in line.heads.items():
            for meaning, match_at in self._begun_by(head):
                spots.setdefault(meaning, []).extend((at, match_at) for at in places)
        for meaning in self._anywhere:
            for match in self.patterns[meaning].finditer(line):
                yield meaning, match
        for meaning, here in spots.items():
            for match in _found(here, line.text):
                yield meaning, match

    @cached_property
    def _anywhere(self) -> tuple[str, ...]:
        return tuple(
            name for name, pattern in self.patterns.items() if pattern.openings is None
        )

    def _beginning(self, head: str) -> tuple[tuple[str, MatchAt], ...]:
        """Return the meanings that a word can begin, with what matches each there."""
        return tuple(
            (meaning, pattern.begun_by(head))
            for meaning, pattern in self.patterns.items()
            if pattern.openings and pattern.openings.are_of(head)
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
    if pieces[:2] != [r"\b", "(?:"]:
        return whole
    depths = accumulate(map(_depth, pieces[1:]))
    behind = next((at for at, depth in enumerate(depths, start=2) if not depth), 0)
    if not behind or (behind < len(pieces) and _TIMES.match(pieces[behind])):
        return whole
    branches = _split(pieces[2 : behind - 1])
    return Parts(r"\b(?:", branches, ")" + "".join(pieces[behind:]))


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


def _branch_openings(lead: str, branch: str, tail: str) -> Openings | None:
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

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
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from operator import itemgetter
from sys import maxsize
from typing import Generic, NamedTuple, TypeVar

from .openings import LETTERS, UNREAD, Openings, Parts, branch_openings, take_apart
from .text import lowered

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


_BY_PLACE = itemgetter(0)
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
        self._compiled: dict[int, re.Pattern[str]] = {}
        self.begun_by = lru_cache(maxsize=1024)(self._beginning)
        """What matches it where a word stands, given by its head; None if nothing can."""
        self.alternatives = lru_cache(maxsize=1024)(self._beginnable)
        """Those of its alternatives that a word can begin, given by its head."""

    @cached_property
    def openings(self) -> Openings | None:
        """How the words begin that can begin it; None when that cannot be told."""
        if None in self._branches:
            return None
        return Openings(frozenset(self._by_head), tuple(sorted(self._by_stem)))

    @cached_property
    def _parts(self) -> Parts:
        return take_apart(self.pattern)

    @cached_property
    def _branches(self) -> tuple[Openings | None, ...]:
        lead, branches, tail = self._parts
        if self.flags & UNREAD:
            return (None,)
        return tuple(branch_openings(lead, one, tail) for one in branches)

    @cached_property
    def _by_head(self) -> dict[str, list[int]]:
        return _numbered(branch.heads if branch else () for branch in self._branches)

    @cached_property
    def _by_stem(self) -> dict[str, list[int]]:
        return _numbered(branch.stems if branch else () for branch in self._branches)

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """Return the pattern itself, compiled."""
        return re.compile(self.pattern, self.flags)

    def _beginning(self, head: str) -> MatchAt | None:
        each = [pattern.match for pattern in self.alternatives(head)]
        return _first_of(each) if each else None

    def _beginnable(self, head: str) -> tuple[re.Pattern[str], ...]:
        some = set(self._by_head.get(head, ()))
        for length in range(1, len(head) + 1):
            some.update(self._by_stem.get(head[:length], ()))
        return tuple(map(self._alternative, sorted(some)))

    def _alternative(self, at: int) -> re.Pattern[str]:
        if at not in self._compiled:
            lead, branches, tail = self._parts
            written = lead + branches[at] + tail
            self._compiled[at] = re.compile(written, self.flags)
        return self._compiled[at]

    def search(
        self, line: Line, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Find the first place between two offsets that cut no word in two."""
        if self.openings is None:
            return self.whole.search(line.text, start, end)
        first: re.Match[str] | None = None
        for head in self.openings.among(line.heads):
            if match_at := self.begun_by(head):
                for spot in line.heads[head]:
                    if start <= spot < end and (first is None or spot < first.start()):
                        first = match_at(line.text, spot, end) or first
        return first

    def finditer(
        self, line: Line, start: int = 0, end: int = maxsize
    ) -> Iterator[re.Match[str]]:
        """Find all places between two offsets that cut no word, from left to right."""
        if self.openings is None:
            return self.whole.finditer(line.text, start, end)
        spots = [
            (spot, match_at)
            for head in self.openings.among(line.heads)
            if (match_at := self.begun_by(head))
            for spot in line.heads[head]
            if start <= spot < end
        ]
        return (
            _found(sorted(spots, key=_BY_PLACE), line.text, end) if spots else iter(())
        )


def _numbered(each: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Tell of words which of some lists they stand in, by number."""
    found: dict[str, list[int]] = {}
    for at, words in enumerate(each):
        for word in words:
            found.setdefault(word, []).append(at)
    return found


def _first_of(each: Sequence[MatchAt]) -> MatchAt:
    """Match what comes first among alternatives."""
    if len(each) == 1:
        return each[0]

    def match_at(text: str, start: int, end: int) -> re.Match[str] | None:
        for one in each:
            if match := one(text, start, end):
                return match
        return None

    return match_at


def _head_at(text: str, start: int) -> str:
    """Tell the head of the word that begins at an offset; empty when none does."""
    word = _WORD.match(text, start, start + LETTERS)
    return lowered(word[0]).translate(_LIKE_ASCII) if word else ""


@lru_cache(maxsize=16)
def _line_of(text: str) -> Line:
    return read_line(text, lowered(text))


class TextPattern:
    """A `WordPattern` that is called as a compiled pattern is: on a text, not on a line.

    Args:
        pattern: of a regular expression.
        flags: of the regular expression.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.words = WordPattern(pattern, flags)
        self._spots = lru_cache(maxsize=16)(self._read)

    @property
    def pattern(self) -> str:
        """Return the regular expression."""
        return self.words.pattern

    def search(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Find the first place between two offsets that cut no word in two."""
        return next(self.finditer(text, start, end), None)

    def finditer(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> Iterator[re.Match[str]]:
        """Find all places between two offsets that cut no word, from left to right."""
        if self.words.openings is None:
            return self.words.whole.finditer(text, start, end)
        spots = self._spots(text)
        first = bisect_left(spots, start, key=_BY_PLACE)
        last = bisect_left(spots, end, first, key=_BY_PLACE)
        return _found(spots, text, end, range(first, last))

    def match(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Tell whether it stands at an offset."""
        if self.words.openings is None:
            return self.words.whole.match(text, start, end)
        match_at = self.words.begun_by(_head_at(text, start))
        return match_at(text, start, end) if match_at else None

    def fullmatch(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Tell whether it is what stands between two offsets."""
        if self.words.openings is None:
            return self.words.whole.fullmatch(text, start, end)
        each = self.words.alternatives(_head_at(text, start))
        return next(filter(None, (p.fullmatch(text, start, end) for p in each)), None)

    def _read(self, text: str) -> list[tuple[int, MatchAt]]:
        spots = [
            (spot, match_at)
            for head, places in _line_of(text).heads.items()
            if (match_at := self.words.begun_by(head))
            for spot in places
        ]
        return sorted(spots, key=_BY_PLACE)


def _found(
    spots: Sequence[tuple[int, MatchAt]],
    text: str,
    end: int = maxsize,
    among: range | None = None,
) -> Iterator[re.Match[str]]:
    """Find what begins at some offsets, each with what to match there; none twice.

    Args:
        spots: from left to right.
        text: where to match.
        end: the offset up to which to match.
        among: which of the spots to try, all by default.
    """
    free = 0
    for at in among if among is not None else range(len(spots)):
        spot, match_at = spots[at]
        if spot >= free and (match := match_at(text, spot, end)):
            yield match
            free = match.end()


Meaning = TypeVar("Meaning", bound=str)


class Lexicon(Generic[Meaning]):
    """Patterns by what they mean: of each word it is known which of them it can begin.

    Args:
        patterns: each meaning's own.
    """

    def __init__(self, patterns: Mapping[Meaning, WordPattern]) -> None:
        self.patterns = patterns
        self._begun_by = lru_cache(maxsize=8192)(self._beginning)

    def finditer(self, line: Line) -> Iterator[tuple[Meaning, re.Match[str]]]:
        """Find what each pattern would find by itself, each from left to right."""
        spots: dict[Meaning, list[tuple[int, MatchAt]]] = {}
        for head, places in line.heads.items():
            for meaning, match_at in self._begun_by(head):
                spots.setdefault(meaning, []).extend((at, match_at) for at in places)
        for meaning in self._anywhere:
            for match in self.patterns[meaning].finditer(line):
                yield meaning, match
        for meaning, here in spots.items():
            for match in _found(sorted(here, key=_BY_PLACE), line.text):
                yield meaning, match

    @cached_property
    def _anywhere(self) -> tuple[Meaning, ...]:
        return tuple(
            name for name, pattern in self.patterns.items() if pattern.openings is None
        )

    def _beginning(self, head: str) -> tuple[tuple[Meaning, MatchAt], ...]:
        """Return the meanings that a word can begin, with what matches each there."""
        return tuple(
            (meaning, match_at)
            for meaning, pattern in self.patterns.items()
            if pattern.openings and (match_at := pattern.begun_by(head))
        )

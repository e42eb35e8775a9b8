"""Where sentences begin and end in news text, as offsets."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from . import lazy


class Span(NamedTuple):
    """Half-open, 0-based, in code points."""

    start: int
    end: int


_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt sgt capt maj brig adm cmdr sen rep gov rev st no vs etc inc ltd co "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
    "approx est al fig op ed".split()
)
_OPENERS = frozenset(
    "the a an it its he she they we his her their this that these those there in on at by "
    "for from but and or so as after before since while when if both each all some no "
    "neither meanwhile earlier later however".split()
)
"""What begins a sentence when it stands in a capital behind "6 p.m." or "the U.S."."""
_STOP = lazy.compile(
    r"[.!?…。！？\n]"  # one of few characters first: so it is found fast
    r"(?:(?:(?<=[.!?…])(?<![.!?].)[.!?…]*|(?<=[。！？]))"  # the mark itself
    r"[\"'”’»)\]]*"  # what closes with it
    r"(?=\s|$|[\"“‘«(\[]?[A-Z])|(?<=\n)(?:\s*\n)?)"
)
_FIRST_WORD = lazy.compile(r"[A-Z][a-z]*(?=[\s,])")
_LAST_WORD = lazy.compile(r"(\w[\w.]*)\.[\"'”’»)\]]*$")


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[Span, ...]:
    """Split a text into sentences.

    A line break ends a sentence: articles come with a paragraph a line. A full stop
    does not when an abbreviation, an initial or a lower-case word stands beside it; the
    last one of "p.m." does when a word such as "The" follows.

    Returns:
        Spans without surrounding white space, in order, none empty.
    """
    spans = []
    start = 0
    for stop in _STOP.finditer(text):
        if _ends(text, start, stop):
            spans.append(_trimmed(text, start, stop.end()))
            start = stop.end()
    spans.append(_trimmed(text, start, len(text)))
    return tuple(span for span in spans if span.start < span.end)


def around(text: str, start: int, end: int, *, neighbours: int = 1) -> Span:
    """Widen a span to whole sentences, and to its neighbours in the same text.

    Args:
        text: the text that the offsets count.
        start: first code point of the span.
        end: one past its last.
        neighbours: how many sentences to add on each side.
    """
    split = sentences(text)
    touched = bisect_right(split, start, key=attrgetter("end"))
    behind = bisect_left(split, end, key=attrgetter("start"))
    if touched >= behind:
        return Span(start, end)
    first = split[max(touched - neighbours, 0)]
    last = split[min(behind - 1 + neighbours, len(split) - 1)]
    return Span(min(first.start, start), max(last.end, end))


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    if "." not in stop[0] or "\n" in stop[0]:
        return True
    following = text[stop.end() : stop.end() + 40].lstrip(" \t\u00a0\"'“‘«([")
    if following[:1].islower():
        return False
    space = text.rfind(" ", max(start, stop.start() - 30), stop.start())
    last = text[space + 1 : stop.start()]
    if stop[0] == "." and space >= 0 and last.isalpha():
        return not _is_short(last)
    word = _LAST_WORD.search(text, max(start, stop.start() - 30), stop.end())
    if word is None:
        return True
    if "." in word[1]:
        opener = _FIRST_WORD.match(following)
        return opener is not None and opener[0].lower() in _OPENERS
    return not _is_short(word[1])


def _is_short(word: str) -> bool:
    """Tell an initial or an abbreviation."""
    bare = word.casefold()
    is_initial = len(bare) == 1 and bare.isalpha() and word.isupper()
    return is_initial or bare in _ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    behind = part.lstrip()
    return Span(end - len(behind), end - len(part) + len(part.rstrip()))

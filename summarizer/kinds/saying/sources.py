"""Who is named as the source, with no verb of his own: "according to X", "X's count"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ... import lazy
from ...patterns import read_line
from ...sentences import Span
from ...text import lowered
from .speakers import OFFICES, TITLES, WITNESSES
from .turns import IS_THAT, LINES, OWN_NOUN, OWNED, PREPOSED, TOLD, TURNS, Form


class Source(NamedTuple):
    """Somebody named as the source in a sentence: half-open offsets into it."""

    start: int
    end: int
    """Where the turn that names him begins and ends."""
    who: Span
    """His own words; may be "its"."""
    form: Form


@lru_cache(maxsize=512)
def sources(sentence: str) -> tuple[Source, ...]:
    """Find who is named as a source in a sentence, from left to right."""
    found = sorted(_sources(sentence))
    return tuple(
        one
        for one in found
        if not any(o.who.start < one.start < o.who.end for o in found)
    )


def _sources(text: str) -> Iterator[Source]:
    low = lowered(text)
    line = read_line(low, low)
    for form, pattern in TURNS:
        for found in pattern.finditer(line):
            yield from _source(text, found, found.span("who"), form)
    for found in OWNED.finditer(text) if OWN_NOUN.search(low) else ():
        who = found.span("name" if found["name"] else "pronoun")
        if form_of := _owned(text, found):
            ahead = IS_THAT.match(text, found.end()) if form_of == "ahead" else None
            yield from _source(text, found, who, form_of, end=ahead and ahead.end())
    for form, whole in LINES:
        if told := whole.search(text):
            yield from _source(text, told, told.span("who"), form)


def _owned(text: str, found: re.Match[str]) -> Form | None:
    """Tell what "the ministry's count" tells: "its answer" alone tells nothing."""
    if PREPOSED.search(text, 0, found.start()):
        return "around"
    if IS_THAT.match(text, found.end()):
        return "ahead"
    if found["count"]:
        return None if found["pronoun"] else "around"
    is_word = found["pronoun"] and found["noun"] == "word"  # "kept their word"
    return "owned" if TOLD.fullmatch(found["noun"]) and not is_word else None


def _source(
    text: str,
    found: re.Match[str],
    who: tuple[int, int],
    form: Form,
    *,
    end: int | None = None,
) -> Iterator[Source]:
    start, stop = who
    if not (_SURELY.match(found[0]) or _is_someone(text[start:stop], found[0])):
        return
    named = BY_NAME.match(text, stop) if OFFICES.search(text, start, stop) else None
    stop = named.end() if named else stop
    begin = found.start("turn" if "turn" in found.groupdict() else 0)
    yield Source(begin, max(end or found.end(), stop), Span(start, stop), form)


def _is_someone(who: str, turn: str) -> bool:
    """Tell a speaker from a time or a manner: "confirmed by DNA tests", "today's toll"."""
    if turn.startswith(who):  # an owner
        return _THING.search(who) is None
    return any(sort.search(who) for sort in (_NAME, TITLES, WITNESSES))


_NAME = lazy.compile(r"[A-Z]\w")
_THING = lazy.compile(
    r"\b(?:death|injury|casualty|(?:to|yester)?day|night|week|month|year|morning|war|conflict|"
    r"siege|raid|strike|attack|battle|truce|ceasefire|deal|agreement)$",
    re.IGNORECASE,
)
_SURELY = lazy.compile(r"according|(?:cit|quot)(?:ing|e)|as\s|[,?!][\"”’]\s")
"""Behind these stands nothing but a source."""
BY_NAME = lazy.compile(r",\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,3}(?=[,.;]|$)")
"""Behind an office whoever holds it: "the deputy minister, Ann Orm"."""

"""The arrangements that a text speaks of, each with the words that describe it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from .... import lazy
from ....grammar import is_negated, sentence_around
from ....sentences import Span
from .lengths import find_durations
from .lexicon.stopping import (
    ARRANGEMENT,
    ELSE,
    OF_ELSE,
    PACT,
    SCOPES,
    WHOLE,
)
from .reading import Reading
from .stops import find_stops


class Anchor(NamedTuple):
    """An arrangement spoken of: its noun or verb, and the words that go with it."""

    start: int
    end: int
    begin: int
    """Where the words before it begin that describe it: "full 30-day" ceasefire."""
    stop: int
    """Where what it applies to ends: halt "in strikes on energy"."""
    days: frozenset[int]
    """Lengths that the text gives this one."""
    is_bare: bool
    """Nothing tells it from others: "the truce"."""


@lru_cache(maxsize=16)
def anchors_of(reading: Reading) -> tuple[Anchor, ...]:
    """Find the arrangements that the quote's sentences speak of, or take up again."""
    told = tuple(_find_anchors(reading, reading.told))
    near = told or tuple(_find_others(reading)) or tuple(_find_named(reading))
    near = near or tuple(_find_meant(reading, reading.told))
    return near or tuple(_find_before(reading))


@lru_cache(maxsize=64)
def anchors_in(reading: Reading, sentence: Span) -> tuple[Anchor, ...]:
    """Find the arrangements that one sentence names."""
    return tuple(_find_anchors(reading, (sentence,)))


def _find_before(reading: Reading) -> Iterator[Anchor]:
    """Find what "it" leads back to: the last arrangement, or pact that can be one."""
    for sentence in reversed(
        [s for s in reading.all if s.end <= reading.told[0].start]
    ):
        found = tuple(_find_anchors(reading, (sentence,)))
        if found := found or tuple(_find_meant(reading, (sentence,))):
            yield from found
            return


def _find_meant(reading: Reading, spans: Iterable[Span]) -> Iterator[Anchor]:
    """Find "the deal", "the Olm undertaking" in an article that names a truce.

    A pact on something else that its own words name is none.
    """
    for sentence in spans if _names_one(reading) else ():
        for found in PACT.finditer(reading.text, *sentence):
            at = Span(*found.span("what"))
            of_else = OF_ELSE.match(reading.text, at.end, sentence.end)
            if not (of_else or ELSE.search(reading.text, found.start(), at.start)):
                yield _described(reading, at, sentence, is_noun=True)


def _names_one(reading: Reading) -> bool:
    return ARRANGEMENT.search(reading.context.article.text) is not None


def _find_named(reading: Reading) -> Iterator[Anchor]:
    """Find what an article gives a truce for a name: "the Somo"."""
    label = set(re.findall(r"\w{4,}", reading.draft.label))
    for sentence in reading.told if _names_one(reading) else ():
        for word in re.finditer(
            r"\b[A-Z]\w{3,}", reading.text[sentence.start : sentence.end]
        ):
            if word[0] in label and _is_name_of_one(
                word[0], reading.context.article.text
            ):
                at = Span(sentence.start + word.start(), sentence.start + word.end())
                yield _described(reading, at, sentence, is_noun=True)


def _is_name_of_one(name: str, article: str) -> bool:
    """Tell whether an article gives a truce that name: "a suspension … (Somo)"."""
    return any(
        find_stops(article, sentence_around(article, *found.span()))
        for found in re.finditer(
            rf"[(\"“‘'](?:the\s+)?{re.escape(name)}[)\"”’',]", article
        )
    )


def _find_others(reading: Reading) -> Iterator[Anchor]:
    """Find "a second, confined to the port", where the sentence before names a truce."""
    if not reading.taken_up:
        return
    for sentence in reading.told:
        if found := _ANOTHER.match(reading.text, *sentence):
            stop = _STOPS.search(reading.bare, found.end() + 1, sentence.end)
            end = stop.start() if stop else sentence.end
            yield Anchor(
                *found.span("one"), *(found.start("one"), end), frozenset(), False
            )


_ANOTHER = lazy.compile(
    r"(?:A|An|The|One|Another)\s+(?P<one>(?:second|third|fourth|fifth|later|earlier|previous|latter|"
    r"former|first|shorter|longer|one|other)(?:\s+one)?)(?=,|\s+(?:was|had|has|is|expired|ended|lapsed|"
    r"collapsed|broke|fell|ran|held|lasted|began|started|took|came|declared|agreed|announced|signed|"
    r"brokered|mediated|confined|limited|covering)\b)"
)


def _find_anchors(reading: Reading, spans: Iterable[Span]) -> Iterator[Anchor]:
    text = reading.text
    for sentence in spans:
        stops = find_stops(text, sentence)
        lengths = tuple(find_durations(text, sentence)) if stops else ()
        for match in stops:
            days = frozenset(d.days for d in lengths if d.anchor == match.start())
            at, is_noun = Span(*match.span()), bool(match["noun"])
            yield _described(reading, at, sentence, days=days, is_noun=is_noun)


def _described(
    reading: Reading,
    at: Span,
    sentence: Span,
    *,
    days: frozenset[int] = frozenset(),
    is_noun: bool,
) -> Anchor:
    """Gather the words that describe an arrangement."""
    text = reading.text
    begin, stop = _extent(reading, at, sentence, is_noun=is_noun)
    described = text[begin : at.start] + " " + text[at.end : stop]
    bare = not (
        days
        or _DISTINCT.search(text[begin : at.start])
        or WHOLE.search(described)
        or any(words.search(described) for words in SCOPES.values())
    )
    return Anchor(*at, begin, stop, days, bare)


_BEFORE_NOUN = lazy.compile(
    r"^.*(?:\b(?:an?|the|its|his|her|their|this|that|any|no|of|in|on|to|for|with|by|"
    r"despite|from|or|agreed|accepted|declared|was|is|proposed|announced|new|called)\s"
    r"|[,;:\"().])",
    re.IGNORECASE | re.DOTALL,
)
_AFTER_NOUN = lazy.compile(
    r"\s+(?:in|on|of|to|against|around|along|over|across|for|at|between|with|covering|"
    r"limited)\b|\s+\"|\s+that\s+(?:would\s+)?covers?\b",
    re.IGNORECASE,
)
_COVERS = lazy.compile(
    r"[\s,]+(?:\w+\s+){0,4}?(?:would|will|is\s+to|to|which|that|also|only|it)?\s*"
    r"(?:cover(?:s|ed|ing)?|appl(?:y|ies|ied)\s+to|extends?\s+to|(?:limited|confined|restricted)"
    r"\s+to|takes?\s+in|(?:in|during|under)\s+which|whereby|blankets?)\b",
    re.IGNORECASE,
)
_STOPS = lazy.compile(
    r"[;:]|,(?!\s+(?:\w+\s+){0,2}and\b)|,\s+and\s+[a-z]+(?:s|ed)\s+(?:an?|the|its|their|that)\b|\b(?:after|while|as|because|but|although|though|"
    r"despite|before|when|if|until|since|sa(?:id|ys)|do(?:es)?|did|would|will|was|were|is|are|has|have|"
    r"had|took|went|goes|came|comes|enter(?:s|ed)|beg(?:an|ins)|start(?:s|ed)|end(?:s|ed)|laps(?:es|ed)|"
    r"expir(?:es|ed)|collaps(?:es|ed)|broke|fell|held|holds|lasted|ran|runs|agreed|following|amid|which|who|he|she|they|it|brokered|mediated|proposed)\b",
    re.IGNORECASE,
)
_DISTINCT = lazy.compile(
    r"\b(?:first|second|third|new|another|earlier|previous|former|old|broader|wider|longer|shorter|fuller|"
    r"separate|current|further|\w+-day|\w+-week|\w+-month|\w+-hour|one-sided|lasting|"
    r"permanent|original|latest|partial|limited|last\s+\w+'s)\b",
    re.IGNORECASE,
)


def _extent(
    reading: Reading, at: Span, sentence: Span, *, is_noun: bool
) -> tuple[int, int]:
    text, bare = reading.text, reading.bare
    left = max(sentence.start, at.start - 60)
    cut = _BEFORE_NOUN.match(text[left : at.start])
    begin = left + cut.end() if cut else left
    limit = min(sentence.end, at.end + 120)
    covers = _COVERS.match(text, at.end, limit)
    if covers and not is_negated(text, covers.end() - 1):
        end = re.search(r"[;:]", text[covers.end() : limit])
        return begin, covers.end() + end.start() if end else limit
    if is_noun and not _AFTER_NOUN.match(bare, at.end, limit):
        return begin, at.end
    after = bare[at.end : limit]
    stop = _STOPS.search(after)
    return begin, at.end + stop.start() if stop else limit

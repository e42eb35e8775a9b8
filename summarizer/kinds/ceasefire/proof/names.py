"""Who is named, and whom a draft's name means."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .... import lazy
from ....sentences import Span
from ....text import blank
from ...base import Context
from .lexicon.people import (
    BINDING,
    CALLS,
    COMMON_FIRST,
    PREPOSITION,
    ROLE,
    SAY,
    SPEECH,
    TITLES,
)
from .reading import PLAIN, Reading


class Who(NamedTuple):
    """Somebody a draft names: registered ids, else the stems of the name's words."""

    ids: frozenset[str]
    stems: frozenset[str]
    """Of a registered party's name those of a body alone: "army"."""


class Name(NamedTuple):
    """Somebody named in the text: half-open offsets."""

    start: int
    end: int
    party: str | None
    stems: frozenset[str]
    is_person: bool | None = None
    """None when the name alone does not tell."""

    def is_(self, who: Who) -> bool:
        """Tell whether this names them."""
        if self.party in who.ids:
            return True
        return self.party is None and any(
            same_stem(mine, theirs) for mine in self.stems for theirs in who.stems
        )


_CAPITALS = lazy.compile(
    r"\b[A-Z][\w']*(?:-[A-Z]\w+)*(?:\s+(?:(?:al|el|de|van|von)\s+)?[A-Z][\w']*(?:-\w+)*)*"
)
_SUFFIX = lazy.compile(r"(?:ers|er|and|ish|ians?|ans?|ese|i|is|ns?|ia|ic)$")

_BODIES = lazy.compile(
    r"\b[Tt]he\s+(army|government|rebels?|junta|militia|insurgents?|separatists?|militants?|"
    r"paramilitar(?:y|ies)|navy|fighters|opposition)\b(?!\s+(?:of\s|[A-Z]))"
)
"""Sides that need no name."""


def stem(word: str) -> str:
    """Cut the ending of a name: Arland and Arlish have one stem, more or less."""
    word = re.sub(r"^(?:a[a-z]{1,2}|el)-|'s?$", "", word.casefold())
    cut = _SUFFIX.sub("", word)
    return cut if len(cut) >= 3 else word


def same_stem(one: str, other: str) -> bool:
    """Tell whether two stems can be one name's."""
    if one == other:
        return True
    return len(one) >= 4 and len(other) >= 4 and one[:4] == other[:4]


def who_is(name: str, context: Context) -> Who:
    """Tell whom a draft's name means."""
    party = context.parties.resolve(name)
    ids = frozenset(party.id.split("+"))
    words = re.findall(r"[\w'-]+", name.translate(PLAIN))
    if ids <= context.parties.parties.keys():
        bodies = (_BODIES.match(f"the {word}") for word in words)
        return Who(ids, frozenset(stem(body[1]) for body in bodies if body))
    proper = [word for word in words if word[:1].isupper() and not _is_title(word)]
    rest = [word for word in words if len(word) > 3 and word.casefold() != "their"]
    return Who(frozenset(), frozenset(stem(word) for word in proper or rest))


def _is_title(word: str) -> bool:
    return re.sub(r"'s?$", "", word.casefold()) in TITLES


@lru_cache(maxsize=16)
def names_of(reading: Reading) -> tuple[Name, ...]:
    """Find everybody named in the passage, by place."""
    return tuple(sorted(_find_names(reading)))


def _find_names(reading: Reading) -> Iterator[Name]:
    text = reading.text
    rest = list(text)
    for found in reading.context.parties.mentions(re.sub(r"[-–—/]", " ", text)):
        written = re.sub(r"'s?$", "", text[found.start : found.end])
        end = found.start + len(written)
        yield Name(found.start, end, found.party.id, frozenset(), found.is_person)
        rest[found.start : found.end] = " " * (found.end - found.start)
    starts = {_first_letter(text, sentence) for sentence in reading.all}
    for run in _CAPITALS.finditer("".join(rest)):
        words = list(re.finditer(r"[\w'-]+", run[0]))
        if run.start() in starts and not _opens_with_name(reading, run):
            words = words[1:]
        while words and words[0][0].casefold() in COMMON_FIRST:
            words = words[1:]
        stems = frozenset(stem(w[0]) for w in words if not _is_title(w[0]))
        bare = re.sub(r"'s?$", "", run[0])
        if words and stems - {""}:
            start = run.start() + words[0].start()
            yield Name(start, run.start() + len(bare), None, stems)
    for body in _BODIES.finditer(text):
        yield Name(body.start(), body.end(), None, frozenset({stem(body[1])}), False)


def _first_letter(text: str, sentence: Span) -> int:
    word = _LETTER.search(text, sentence.start)
    return word.start() if word else sentence.start


_LETTER = lazy.compile(r"\w")
_NAME_FOLLOWS = lazy.compile(
    rf"'s\b|,\s+[A-Z]\w+\s+[a-z]|,?\s+(?:and\s+(?:the\s+)?[A-Z]|has\b|have\b|had\b|is\b|was\b|will\b|would\b|did\b|does\b|"
    rf"{SAY}\b)|,\s+(?:which|who|the|an?)\b|\s+(?:army|government|president|forces)\b"
)


def _opens_with_name(reading: Reading, run: re.Match[str]) -> bool:
    """Tell whether a sentence's first word is a name, not a capital for the place."""
    word = run[0].split()[0]
    bare = re.sub(r"'s?$", "", word)
    if bare.casefold() in COMMON_FIRST:
        return False
    if bare in reading.draft.parties:
        return True
    after = reading.text[run.start() + len(bare) : run.start() + len(bare) + 20]
    if not bare.endswith("s") and CALLS.match(after.lstrip()):
        return True
    if " " in run[0] or _NAME_FOLLOWS.match(after) or BINDING.match(after.lstrip()):
        return True
    return _stands_within(bare, reading.context.article.text)


def _stands_within(word: str, text: str) -> bool:
    """Tell whether a word stands inside a sentence somewhere."""
    at = text.find(word, 2)
    while at >= 0:
        lead, end = text[at - 2 : at], at + len(word)
        is_inside = lead[1].isspace() and (lead[0] == "," or "a" <= lead[0] <= "z")
        if is_inside and not (
            text[end : end + 1].isalnum() or text[end : end + 1] == "_"
        ):
            return True
        at = text.find(word, at + 1)
    return False


_LISTED = lazy.compile(
    r"(?:'s?)?(?:\s+[a-z][\w-]*){0,3}\s*(?:,|,?\s+(?:and|or|nor))\s+(?:the\s+)?"
    r"(?:[a-z][\w-]*\s+){0,2}$"
)


def first_of_list(reading: Reading, name: Name) -> Name:
    """Return the first name of the list that a name ends: "A" of "A, B and C"."""
    return list_up_to(reading, name)[-1]


def list_up_to(reading: Reading, name: Name) -> list[Name]:
    """Return the names of a list, from the one given back to its first."""
    found = [name]
    for other in reversed([n for n in names_of(reading) if n.end <= name.start]):
        if _is_initials(reading, other):
            continue
        gap = reading.bare[other.end : found[-1].start]
        if not reading.bare[other.start : other.end].strip():
            gap = reading.text[other.end : found[-1].start]
        gap = _INITIALS.sub(blank, gap)
        if (
            (
                len(found) == 1
                and not re.search(r"\b(?:and|or|nor)\b", gap)
                and not (gap == ", " and _is_first(reading, other))
            )
            or not _LISTED.fullmatch(gap)
            or SPEECH.search(gap)
            or BINDING.search(gap)
            or CALLS.search(gap)
        ):
            break
        found.append(other)
    return found


def _is_first(reading: Reading, name: Name) -> bool:
    """Tell whether a sentence begins with a name, as a headline's list: "A, B agree"."""
    return name.start == reading.sentence(name.start).start


_INITIALS = lazy.compile(r"\s\([A-Z][\w'-]{1,9}\)")
"""Behind a name its short form: "the Liberation Front (LF)"."""


def _is_initials(reading: Reading, name: Name) -> bool:
    return _INITIALS.fullmatch(reading.text, name.start - 2, name.end + 1) is not None


def list_from(reading: Reading, first: Name) -> list[Name]:
    """Return the list of names that one begins, the last first."""
    for name in reversed(names_of(reading)):
        listed = list_up_to(reading, name)
        if listed[-1] == first:
            return listed
    return [first]


def in_phrase(text: str, name: Name) -> bool:
    """Tell whether a name only belongs to a phrase: "in Russia", not "army of Arland"."""
    before = text[max(name.start - 40, 0) : name.start]
    found = PREPOSITION.search(before)
    if found is None:
        return False
    head = re.search(r"([\w-]+)\s+$", before[: found.start()])
    return head is None or ROLE.match(head[1]) is None


def names_inside(reading: Reading, start: int, end: int) -> tuple[Name, ...]:
    """Return the names that stand within these offsets."""
    return tuple(n for n in names_of(reading) if start <= n.start and n.end <= end)


BACKED = lazy.compile(r"-[a-z]")
"""After a name: "Arland-backed" is not Arland."""

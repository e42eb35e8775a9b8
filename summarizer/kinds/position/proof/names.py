"""What is a name, and which two are one: Borland, Borland's, Borlish."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from ....parties import Parties
from ..lexicon import people


@lru_cache(maxsize=8192)
def bare_word(word: str) -> str:
    """Return a word in small letters, without "'s"."""
    return re.sub(r"['’]s?$", "", word).casefold()


@lru_cache(maxsize=8192)
def role_of(word: str) -> str:
    """Return the role that a word names, or nothing."""
    bare = bare_word(word)
    if bare in people.NO_ROLE:
        return ""
    forms = [bare, bare.removesuffix("s"), re.sub(r"ies$", "y", bare)]
    forms.append(re.sub(r"men$", "man", bare))
    return next((f for f in forms if f in people.ROLES or f in people.OTHERS), "")


_OF_PEOPLE = ("anders", "ander", "ish", "ians", "ian", "ans", "an", "ese", "ites", "ite",
              "ers", "er", "is", "i", "ic", "s")  # fmt: skip


_OF_COUNTRIES = ("ands", "and", "ia", "e", "a", "o", "y")


@lru_cache(maxsize=4096)
def _stems(word: str, endings: tuple[str, ...]) -> frozenset[str]:
    stems = set()
    for ending in endings:
        stem = word.removesuffix(ending)
        least = 3 if ending in {"and", "ander", "anders", "ish"} else 4
        if stem != word and len(stem) >= least:
            stems.add(stem)
    return frozenset(stems)


def akin(one: str, other: str) -> bool:
    """Tell whether words are one name or its adjective: Borland and Borlish."""
    if one == other:
        return True
    people, others = _stems(one, _OF_PEOPLE), _stems(other, _OF_PEOPLE)
    return bool(
        people & (others | {other} | _stems(other, _OF_COUNTRIES))
        or others & ({one} | _stems(one, _OF_COUNTRIES))
    )


def same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether every word of the shorter name is one of the longer."""
    short, long = sorted((one, other), key=len)
    if short[0].startswith("#") or long[0].startswith("#"):
        return one == other
    return all(any(akin(word, w) for w in long) for word in short)


def share_a_name(
    some: Iterable[tuple[str, ...]], others: Iterable[tuple[str, ...]]
) -> bool:
    """Tell whether one of some names is one of others."""
    listed = tuple(others)
    return any(same_name(one, other) for one in some for other in listed)


_MID_CAPITALS = re.compile(r"(?<=[\w,;–-] )[A-Z][^\W_]+")


_PLAIN_WORD = re.compile(r"\b[a-z]{2,}\b")


@lru_cache(maxsize=64)
def vocabulary(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that a text capitalises inside sentences, and its plain ones."""
    return (
        frozenset(word.casefold() for word in _MID_CAPITALS.findall(text)),
        frozenset(_PLAIN_WORD.findall(text)),
    )


class Reader(NamedTuple):
    """What tells names from other capitalised words."""

    parties: Parties
    capitals: frozenset[str]
    plain: frozenset[str]
    known: frozenset[tuple[str, ...]]
    """Names that the draft itself uses."""


def is_name(low: str, reader: Reader) -> bool:
    """Tell whether a word that begins a sentence would have a capital elsewhere too."""
    if low in reader.capitals or share_a_name([(low,)], reader.known):
        return True
    return low not in reader.plain and not re.search(r"(?:ly|ing|ed|ion|s)$", low)

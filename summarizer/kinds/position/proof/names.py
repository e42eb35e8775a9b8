"""What is a name, and which two are one: Borland, Borland's, Borlish."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice

from .... import lazy
from ....parties import Parties
from ....text import lowered
from ..lexicon import people

Name = tuple[str, ...]
"""A registered party as ("#id",), any other name as its words."""
Names = frozenset[Name]


@lru_cache(maxsize=8192)
def bare_word(word: str) -> str:
    """Return a word in small letters, without "'s"."""
    if word.endswith(("'s", "’s")):
        word = word[:-1]
    return word[:-1].casefold() if word.endswith(("'", "’")) else word.casefold()


@lru_cache(maxsize=8192)
def role_of(word: str) -> str:
    """Return the role that a word names, or nothing."""
    bare = bare_word(word)
    if bare in people.NO_ROLE:
        return ""
    forms = [bare, bare.removesuffix("s")]
    forms += [bare[:-3] + "y"] if bare.endswith("ies") else []
    forms += [bare[:-3] + "man"] if bare.endswith("men") else []
    return next((form for form in forms if form in _ROLES), "")


_ROLES = people.ROLES | people.OTHERS
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


@lru_cache(maxsize=8192)
def akin(one: str, other: str) -> bool:
    """Tell whether words are one name or its adjective: Borland and Borlish."""
    if one == other:
        return True
    ones, others = _stems(one, _OF_PEOPLE), _stems(other, _OF_PEOPLE)
    return bool(
        ones & (others | {other} | _stems(other, _OF_COUNTRIES))
        or others & ({one} | _stems(one, _OF_COUNTRIES))
    )


def same_name(one: Name, other: Name) -> bool:
    """Tell whether every word of the shorter name is one of the longer."""
    short, long = sorted((one, other), key=len)
    if short[0].startswith("#") or long[0].startswith("#"):
        return one == other
    return all(any(akin(word, w) for w in long) for word in short)


def share_a_name(some: Iterable[Name], others: Iterable[Name]) -> bool:
    """Tell whether one of some names is one of others."""
    listed = tuple(others)
    return any(same_name(one, other) for one in some for other in listed)


_MID_CAPITALS = lazy.compile(r"[A-Z](?<=[\w,;–-] .)[^\W_]+")
_WORD = lazy.compile(r"\w+")
_PLAIN_WORD = lazy.compile(r"[a-z]{2,}")
_NO_NAME = lazy.compile(r"(?:ly|ing|ed|ion|s|ment|ness|ity|ance|ence|ship|ism)$")


_NEAR, _PLACES = 60, 4
"""How far from a name, and at how many places of it, a text tells what somebody is."""

_TITLE = rf"(?i:{'|'.join(sorted(people.PEOPLE | people.TITLES))})"
_CALLED = lazy.compile(
    rf"\b{_TITLE}(?:\.?\s+(?:[A-Z][\w'’-]+\s+){{0,3}}|,\s+(?:[A-Z][\w'’-]+\s+){{1,3}})$"
)
"""Before a person's name: "minister Odo", "its envoy, Ida"."""

_WHO_IS = lazy.compile(
    rf"\s[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){{1,3}},\s+(?:[\w'’-]+\s+){{0,5}}?{_TITLE}\b"
)
"""A person with what he is behind it: "Ida Voss, Arland's envoy"."""


@dataclass(frozen=True, eq=False)
class Reader:
    """An article, and what tells names from its other capitalised words."""

    text: str
    parties: Parties = field(repr=False)
    _met: dict[str, bool] = field(default_factory=dict, repr=False)
    """Which names were found to be people's."""

    @cached_property
    def low(self) -> str:
        """The text in small letters; its offsets are the text's."""
        return lowered(self.text)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The words that have a capital inside sentences."""
        return frozenset(map(str.casefold, _MID_CAPITALS.findall(self.text)))

    @cached_property
    def plain(self) -> frozenset[str]:
        """The words that have none."""
        return frozenset(filter(_PLAIN_WORD.fullmatch, set(_WORD.findall(self.text))))

    def is_person(self, word: str) -> bool:
        """Tell whether the text calls somebody of this name minister, envoy, Mr."""
        low = bare_word(word)
        known = self._met.get(low)
        if known is None:
            known = self._met[low] = any(
                _CALLED.search(self.text[max(at - _NEAR, 0) : at])
                or _WHO_IS.match(self.text[max(at - 1, 0) : at + len(low) + _NEAR])
                for at in islice(self._places(low), _PLACES)
            )
        return known

    def _places(self, low: str) -> Iterator[int]:
        at = self.low.find(low)
        while at >= 0:
            yield at
            at = self.low.find(low, at + len(low))

    def is_name(self, low: str) -> bool | None:
        """Tell whether a word that opens a sentence is a name; None where it may be."""
        if low in self.capitals:
            return True
        return None if low in self.plain or _NO_NAME.search(low) else True


@lru_cache(maxsize=64)
def reader_of(text: str, parties: Parties) -> Reader:
    """Return the one reader of an article: what it has read, it has read for all."""
    return Reader(text, parties)

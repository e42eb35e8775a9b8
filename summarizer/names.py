"""Names in a text: folded word by word, found longest first."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from itertools import accumulate
from typing import Literal, NamedTuple

from . import lazy

How = Literal["name", "person", "office of", "demonym", "user link"]
Source = Literal["user", "shipped", "pycountry"]
Case = Literal["any", "capital", "capitals"]

WORD = lazy.compile(r"[^\W_]++(?:\.[^\W_]\b\.?)*(?:['’-][^\W_]++)*")
_SPLIT = lazy.compile(f"({WORD.pattern})")
_POSSESSIVE = lazy.compile(r"['’]s?$")
_APOSTROPHES = lazy.compile(r"['’‘`ʼʻʿʾ]")
_ARTICLE = lazy.compile(r"[ae]l-(?=\w{3})")
_UNDECOMPOSED = str.maketrans("łøđıħ", "lodih")


class Name(NamedTuple):
    """A way to write somebody."""

    words: tuple[str, ...]
    """Its words, as `key` folds them."""
    means: str
    """A party's id; empty for words that are never taken for anybody."""
    how: How
    source: Source
    case: Case = "any"
    """How its first word is written where it counts: no "us" for US, no "polish"."""


class Found(NamedTuple):
    """A name in a text: half-open offsets."""

    start: int
    end: int
    name: Name


Index = Mapping[str, tuple[Name, ...]]
"""First word to the names that begin with it, longest first."""


@lru_cache(maxsize=1 << 16)
def key(word: str) -> str:
    """Fold a word to what all its spellings share.

    Case, possessives, accents, apostrophes and the Arabic article before a hyphen go:
    "al-Burhan’s" and "Burhan", "Sana'a" and "Sanaa" are one. Letters of other scripts
    that merely look alike stay apart.
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    bare = _POSSESSIVE.sub("", word.rstrip(".")).casefold()
    if not bare.isascii():
        parts = unicodedata.normalize("NFD", bare)
        bare = "".join(char for char in parts if not unicodedata.combining(char))
        bare = bare.translate(_UNDECOMPOSED)
    return _ARTICLE.sub("", _APOSTROPHES.sub("", bare), count=1)


def keys(text: str) -> tuple[str, ...]:
    """Fold every word of a text."""
    if text.isascii() and text.isalpha():
        return (text.lower(),)
    return tuple(key(word) for word in WORD.findall(text))


def spellings(written: str, means: str, *, how: How, source: Source) -> Iterator[Name]:
    """Make the names that one written name stands for: hyphens may be spaces."""
    spaced = (written, written.replace("-", " ")) if "-" in written else (written,)
    for text in spaced:
        if words := keys(text):
            is_acronym = len("".join(words)) <= 3 and text.isupper()
            plainly: Case = "capital" if how == "demonym" else "any"
            case: Case = "capitals" if is_acronym else plainly
            yield Name(words, means, how, source, case)


def index_names(names: Iterable[Name]) -> Index:
    """Index names for `find_names`; of two with the same words, the first has them."""
    first: dict[tuple[str, ...], Name] = {}
    for name in names:
        first.setdefault(name.words, name)
    index: dict[str, list[Name]] = {}
    for name in sorted(first.values(), key=lambda name: -len(name.words)):
        index.setdefault(name.words[0], []).append(name)
    return {word: tuple(known) for word, known in index.items()}


class Tokens(NamedTuple):
    """The words of a text: as written, as `key` folds them, and where each begins."""

    words: list[str]
    keys: list[str]
    starts: list[int]


def tokens_of(text: str) -> Tokens:
    """Split a text into words."""
    parts = _SPLIT.split(text)  # gap, word, gap, …: cheaper than a match for each
    words = parts[1::2]
    starts = list(accumulate(map(len, parts)))[:-1:2]
    return Tokens(words, list(map(key, words)), starts)


def find_names(tokens: Tokens, index: Index) -> Iterator[Found]:
    """Find indexed names among words, longest first, without overlaps."""
    words, folded, starts = tokens
    free = 0
    for at in [at for at, word in enumerate(folded) if word in index]:
        if at < free:
            continue
        name = _longest(words[at], folded, at, index[folded[at]])
        if name is None:
            continue
        free = at + len(name.words)
        if name.means:
            end = starts[free - 1] + len(words[free - 1])
            yield Found(starts[at], end, name)


def _longest(
    word: str, folded: list[str], at: int, names: tuple[Name, ...]
) -> Name | None:
    for name in names:
        size = len(name.words)
        if size > 1 and tuple(folded[at : at + size]) != name.words:
            continue
        if name.case == "any" or _is_cased(word, name):
            return name
    return None


def _is_cased(word: str, name: Name) -> bool:
    if name.case == "capital":
        return word[0].isupper()
    return _POSSESSIVE.sub("", word).isupper()


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """Turn any text into `[a-z0-9-]{1,60}`, different for different letters.

    Accents and possessives go. What other scripts say is kept apart by eight hex digits
    of its hash.
    """
    bare = re.sub(r"['’]s\b", "", without_article(text))
    parts = unicodedata.normalize("NFKD", bare).casefold()
    folded = "".join(char for char in parts if not unicodedata.combining(char))
    cut = re.sub(r"[^a-z0-9]+", "-", folded).strip("-")
    if any(char.isalnum() and not char.isascii() for char in folded):
        cut = f"{cut[:50]}-{digest(folded)}".strip("-")
    return cut[:60].strip("-") or "unnamed"


def digest(text: str) -> str:
    """Return eight hex digits that tell texts apart."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def without_article(text: str) -> str:
    """Drop an article before a name."""
    return re.sub(r"^(the|a|an)\s+", "", text.strip(), flags=re.IGNORECASE)


_SMALL = frozenset("of the for and in".split())
"""Words that the letters of an acronym leave out."""


def initials(party_id: str) -> str:
    """Return the acronym of a name of several words: "nlf" of "national-liberation-front"."""
    words = [word for word in party_id.split("-") if word not in _SMALL]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def spelt_short(party_ids: Iterable[str]) -> dict[str, str]:
    """Tell of each name its acronym, where that is among these and no other name's."""
    told = set(party_ids)
    names: dict[str, set[str]] = {}
    for party_id in told:
        names.setdefault(initials(party_id), set()).add(party_id)
    return {
        next(iter(ids)): letters
        for letters, ids in names.items()
        if letters in told and len(ids) == 1
    }

"""A sentence as words and marks, each tagged by what it may be."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from .... import lazy
from ....sentences import Span
from ..lexicon import people, syntax
from .names import Name, Names, Reader, bare_word, role_of, share_a_name


class Token(NamedTuple):
    """A word, a registered name or a mark: half-open offsets."""

    start: int
    end: int
    tag: str
    """Name, Role, Modifier, Pronoun, Article, Owner ("its"), prepositIon, Word, "N?" for
    a word that opens a sentence and may be a name, or the punctuation mark itself."""
    word: str
    names: Names = frozenset()
    is_possessive: bool = False
    is_body: bool = False
    """A registered party rather than one of its people."""
    is_person: bool = False


_TOKEN = lazy.compile(
    r"[Ss]ecretary[ -][Gg]eneral(?:['’]s)?|[Cc]hiefs? of staff(?:['’]s)?|[^\W_]+(?:[.'’-][^\W_]+)*|[^\w\s]"
)


@lru_cache(maxsize=2048)
def tokenize(text: str, span: Span, reader: Reader) -> tuple[Token, ...]:
    """Cut a sentence into tokens; a registered name of several words is one."""
    inside = text[span.start : span.end]
    mentions = {
        m.start: m
        for m in reader.parties.mentions(inside)
        if inside[m.start : m.end].casefold() not in people.ANYBODYS
    }
    tokens: list[Token] = []
    skip = 0
    for match in _TOKEN.finditer(inside):
        start, word = match.start(), match[0]
        if start < skip:
            continue
        if mention := mentions.get(start):
            skip = mention.end
            said = inside[start:skip]
            owns = _is_possessive(inside, start, skip)
            name = frozenset({(f"#{mention.party.id}",)})
            tokens.append(
                Token(
                    span.start + start, span.start + skip, "N", said, name, owns,
                    not mention.is_person, mention.is_person,
                )
            )  # fmt: skip
            continue
        first = not tokens or tokens[-1].word in {'"', "“", ":", "‘"}
        tag = _plain_tag(word) or _name_tag(word, reader, first=first)
        if tag == "M" and role_of(word) and _is_head(word, inside, match.end()):
            tag = "R"
        if tag == "R" and _OPPOSED.match(inside, start):
            tag = "W"
        owns = tag in _OWNING and _is_possessive(inside, start, match.end())
        own: Names = frozenset({(bare_word(word),)} if tag in _NAMING else ())
        is_person = tag in _NAMING and reader.is_person(word)
        tokens.append(
            Token(
                span.start + start, span.start + match.end(), tag, word, own, owns,
                is_person=is_person,
            )
        )  # fmt: skip
    return tuple(tokens)


def _is_head(word: str, inside: str, end: int) -> bool:
    """Tell "the army chief said", "the military has" from "its chief negotiator"."""
    if word.casefold() not in people.HEADS:
        return False
    following = _FOLLOWING.match(inside, end)
    if following is None:
        return True
    low = following[1].casefold()
    if low in {"there", "here"}:
        return True
    if low in syntax.PREPOSITIONS or low in people.HEADS:
        return low in syntax.PREPOSITIONS
    if following[1][0].isupper():
        return word.casefold() not in people.TITLES and not role_of(low)
    return not role_of(low) and low not in people.MODIFIERS and is_verbal(low)


_FOLLOWING = lazy.compile(r"\s+([^\W_][\w'’-]*)")

_OPPOSED = lazy.compile(r"[Oo]pposition\s+to\s")
"""Here a stance, not a party: "its opposition to the plan"."""

_NAMING = frozenset({"N", "N?"})
_OWNING = _NAMING | {"R"}


def opening_names(tokens: Iterable[Token], known: Iterable[Name]) -> frozenset[str]:
    """Return the words that only names known elsewhere tell to be names here."""
    return frozenset(
        word
        for token in tokens
        if token.tag == "N?" and share_a_name([(word := bare_word(token.word),)], known)
    )


def settled(tokens: Iterable[Token], names: frozenset[str]) -> tuple[Token, ...]:
    """Make names of the words that may be ones and are, plain words of the others."""
    return tuple(
        token if token.tag != "N?" else _settled(token, names) for token in tokens
    )


def _settled(token: Token, names: frozenset[str]) -> Token:
    if bare_word(token.word) in names:
        return token._replace(tag="N")
    return Token(token.start, token.end, "W", token.word)


def _is_possessive(text: str, start: int, end: int) -> bool:
    if text[start:end].endswith(("'s", "’s")):
        return True
    return text[end - 1] == "s" and _BARE_GENITIVE.match(text, end) is not None


_BARE_GENITIVE = lazy.compile(r"['’]\s+[a-z]")


def _name_tag(word: str, reader: Reader, *, first: bool) -> str:
    """Tag a word with a capital: a name, unless that is owed to where it stands."""
    return "N" if not first or reader.is_name(bare_word(word)) else "N?"


@lru_cache(maxsize=8192)
def _plain_tag(word: str) -> str:
    """Tag a word that is no name whatever stands around it; else nothing."""
    if not word[0].isalnum():
        return word
    low = bare_word(word)
    if tag := _TAGS.get(low):
        return tag
    if role_of(word):
        return "R"
    is_name = (word[0].isupper() and not _SMALL_PART.search(word)) or (
        _PARTICLE.match(word) is not None
    )
    return "" if is_name and low not in _NO_NAMES else "W"


_PARTICLE = lazy.compile(r"(?:al|el|ad|an|ar|as|ash|at|az|ben|bin|ul)-[A-Z]")
"""How a name may begin in small letters: "al-Jundi"."""
_SMALL_PART = lazy.compile(r"-[a-z]")
_NO_NAMES = syntax.HELPERS | people.STARTERS
_TAGS = {
    word: tag
    for tag, listed in (
        ("M", people.MODIFIERS), ("M", people.TITLES), ("I", syntax.PREPOSITIONS),
        ("A", syntax.ARTICLES), ("O", people.POSSESSIVES), ("P", people.PRONOUNS),
    )
    for word in listed
}  # fmt: skip
"""Of a word that is several things the last counts: "her" is an owner."""


_PARTICIPLE = lazy.compile(r"\w+ing")


@lru_cache(maxsize=4096)
def is_verbal(word: str) -> bool:
    """Tell whether a word behind a name is no noun: "Arland flatly rejected"."""
    low = word.casefold()
    if low in syntax.HELPERS or low in syntax.IRREGULAR or not word[0].islower():
        return True
    if low.endswith(("ed", "ly", "n't", "n’t")) or _PARTICIPLE.fullmatch(low):
        return True
    if low.endswith("s") and not low.endswith("ss"):
        if low in syntax.VERBS_LIKE_PLURALS:
            return True
        return low not in syntax.PLURAL_THINGS and not syntax.PLURAL.fullmatch(low)
    return low in syntax.BASE_VERBS

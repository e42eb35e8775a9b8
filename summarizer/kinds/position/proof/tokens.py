"""A sentence as words and marks, each tagged by what it may be."""

import re
from functools import lru_cache
from typing import NamedTuple

from ....sentences import Span
from ..lexicon import people, syntax
from .names import Reader, bare_word, is_name, role_of


class Token(NamedTuple):
    """A word, a registered name or a mark: half-open offsets."""

    start: int
    end: int
    tag: str
    """Name, Role, Modifier, Pronoun, Article, Owner ("its"), prepositIon, Word, or the
    punctuation mark itself."""
    word: str
    names: frozenset[tuple[str, ...]] = frozenset()
    is_possessive: bool = False
    is_body: bool = False
    """A registered party rather than one of its people."""
    is_person: bool = False


_TOKEN = re.compile(
    r"[Ss]ecretary[ -][Gg]eneral(?:['’]s)?|[^\W_]+(?:[.'’-][^\W_]+)*|[^\w\s]"
)


def tokenize(text: str, span: Span, reader: Reader) -> list[Token]:
    """Cut a sentence into tokens; a registered name of several words is one."""
    inside = text[span.start : span.end]
    mentions = {m.start: m for m in reader.parties.mentions(inside)}
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
        tag = _tag(word, reader, first=first)
        owns = tag in "NR" and _is_possessive(inside, start, match.end())
        name = frozenset({(bare_word(word),)} if tag == "N" else ())
        tokens.append(
            Token(span.start + start, span.start + match.end(), tag, word, name, owns)
        )
    return tokens


def _is_possessive(text: str, start: int, end: int) -> bool:
    if re.search(r"['’]s$", text[start:end]):
        return True
    return text[end - 1] == "s" and re.match(r"['’]\s+[a-z]", text[end:]) is not None


def _tag(word: str, reader: Reader, *, first: bool) -> str:
    if tag := _plain_tag(word):
        return tag
    return "N" if not first or is_name(bare_word(word), reader) else "W"


@lru_cache(maxsize=8192)
def _plain_tag(word: str) -> str:
    """Tag a word that is no name whatever stands around it; else nothing."""
    if not word[0].isalnum():
        return word
    low = bare_word(word)
    for tag, listed in (
        ("P", people.PRONOUNS), ("O", people.POSSESSIVES), ("A", syntax.ARTICLES),
        ("I", syntax.PREPOSITIONS), ("M", people.TITLES), ("M", people.MODIFIERS),
    ):  # fmt: skip
        if low in listed:
            return tag
    if role_of(word):
        return "R"
    is_name = word[0].isupper() and not re.search(r"-[a-z]", word)
    return "" if is_name and low not in syntax.HELPERS | people.STARTERS else "W"


@lru_cache(maxsize=4096)
def is_verbal(word: str) -> bool:
    """Tell whether a word behind a name is no noun: "Arland flatly rejected"."""
    low = word.casefold()
    if low in syntax.HELPERS or low in syntax.IRREGULAR or not word[0].islower():
        return True
    if low.endswith(("ed", "ly", "n't", "n’t")) or re.fullmatch(r"\w+ing", low):
        return True
    if low.endswith("s") and not low.endswith("ss"):
        return low not in syntax.PLURAL_THINGS
    return low in syntax.BASE_VERBS

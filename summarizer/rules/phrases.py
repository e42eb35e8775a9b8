"""A sentence as words and noun phrases, tagged by closed lists.

No parser: every word gets one tag, and a phrase for somebody who can act is read from
its last word to its first.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from .. import lazy
from ..kinds.position.lexicon.people import (
    MODIFIERS,
    OTHERS,
    POSSESSIVES,
    PRONOUNS,
    ROLES,
    TITLES,
)
from ..kinds.position.lexicon.syntax import ARTICLES, HELPERS, PREPOSITIONS
from .names import Name
from .reading import Sentence


class Token(NamedTuple):
    """A word, a whole name or a mark: offsets count the article."""

    start: int
    end: int
    word: str
    """In lower case."""
    tag: str
    """Name, Capital, Role, Modifier, Pronoun, Determiner, prepositIon, Adverb or
    auxiliary, Word, or the mark itself."""
    name: Name | None = None
    owns: bool = False
    """Whether an 's follows."""


class Phrase(NamedTuple):
    """A noun phrase for somebody who can act: offsets count the article."""

    start: int
    end: int
    names: tuple[Name, ...]
    roles: frozenset[str]
    pronoun: str = ""
    is_listed: bool = False
    """Two or more, joined by "and"."""
    at: int = 0
    """Number of its first token."""


_TOKEN = lazy.compile(r"([^\W_]++(?:(?:[.'’-]|,(?=\d{3}\b))[^\W_]++)*|[^\w\s])")
_OWNS = lazy.compile(r"['’]s\b|['’](?=\s)")
JOINS = frozenset({"and", "but", "or", "nor"})
RELATIVES = frozenset({"who", "which"})
STOPS = frozenset({"that", "to", "as", "if", "than", "whether", "unless"})
BREAKS = frozenset({";", ":", "—", "–", "“", '"', "”", "‘", "("})
_CLAUSAL = frozenset({"that", "after", "before", "because"})
_PREPOSITIONS = PREPOSITIONS - {"not"}
_ADVERBS = HELPERS - JOINS - RELATIVES - STOPS - {"because", "after", "before"}
_ADVERBS |= {"remains", "remained", "further", "nonetheless"}
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december week month year morning "
    "evening night yesterday today".split()
)
_ATTACHES = frozenset({"of", "in", "for", "at", "from", "to"})


@lru_cache(maxsize=8192)
def role_of(word: str) -> str:
    """Return the role that a word in lower case names, in the singular, or nothing."""
    if word in ROLES or word in OTHERS or word in _TROOPS:
        return word
    for ending, instead in (("ies", "y"), ("men", "man"), ("s", "")):
        if word.endswith(ending):
            single = word[: -len(ending)] + instead
            if single in ROLES or single in OTHERS or single in _TROOPS:
                return single
    return ""


_PARTICLES = frozenset("bin ibn ben ag ould abu al el de da di du von van der".split())
"""Words in small letters inside a name: "Faisal bin Khater"."""
_AL_NAME = lazy.compile(r"(?:a[a-z]{1,2}|el)-[A-Z]")
_GOES_ON = lazy.compile(r".\s[A-Z]")
_TROOPS = frozenset({"troop", "soldier", "front", "palace"})
"""Who may do what his side has said, and a word for a movement."""


_made = tuple.__new__
"""Makes a token in half the time that its class needs to look at each field."""


@lru_cache(maxsize=256)
def tokens(sentence: Sentence) -> tuple[Token, ...]:
    """Tag the words of a sentence."""
    text, base = sentence.text, sentence.start
    named = {name.start - base: name for name in sentence.names}
    found: list[Token] = []
    skip = 0
    may_head = False
    parts = _TOKEN.split(text)  # gap, word, gap, …: cheaper than a match for each
    starts = list(accumulate(map(len, parts)))[:-1:2]
    for start, written in zip(starts, parts[1::2], strict=True):
        if start < skip:
            continue
        if start in named:
            name = named[start]
            skip = name.end - base
            said = text[start:skip]
            owns = said.endswith(("'s", "’s")) or bool(_OWNS.match(text, skip))
            if said.endswith(("s", "S")) and text[skip : skip + 2] in {"’ ", "' "}:
                owns = True
                skip += 1
            skip += 2 if text[skip : skip + 2] in {"’s", "'s"} else 0
            found.append(
                Token(base + start, name.end, said.casefold(), "N", name, owns)
            )
            continue
        bare, tag, owns = _read(written)
        if (
            written == "."
            and found
            and found[-1].tag == "M"
            and _GOES_ON.match(text, start)
        ):
            continue  # Ms. Orlic, Brig. Gen. Tarn
        if bare in {"line", "lines"} and found and found[-1].word == "front":
            found[-1] = found[-1]._replace(tag="W")
        if bare in _PARTICLES and found and found[-1].tag in "NC":
            tag = "C" if _GOES_ON.match(text, start + len(written) - 1) else tag
        if tag == "C":
            if not found or found[-1].tag in BREAKS:
                tag = "C" if written.isupper() and len(bare) > 2 else "W"
        elif tag == "M":
            may_head = True
        end = start + len(written)
        word = (base + start, base + end, bare, tag, None, owns)
        found.append(_made(Token, word))
    words = _opened(found, text)
    return tuple(_headed(words) if may_head else words)


def _headed(words: list[Token]) -> list[Token]:
    """Make heads of words like "chief" where nothing follows that they qualify."""
    last = len(words) - 1
    return [
        word._replace(tag="R")
        if word.tag == "M"
        and role_of(word.word)
        and (n == last or words[n + 1].tag not in "NCRM")
        else word
        for n, word in enumerate(words)
    ]


def _opened(words: list[Token], text: str) -> list[Token]:
    """Make a name of the word that opens a sentence where a name goes on: "Idris Kole"."""
    if len(words) > 1 and words[0].tag == "W" and text[0].isupper():
        first, then = words[0], words[1]
        joined = then.start == first.end + 1 and then.tag in "CN"
        acts = then.tag == "A" or is_finite(then)
        told_of = then.tag == "," and len(words) > 2 and _tells_more(words[2:9])
        if (joined or acts or told_of) and not _NO_NAME.search(first.word):
            return [first._replace(tag="C"), *words[1:]]
    return words


_TELLS_MORE = RELATIVES | frozenset(
    "whose where for speaking asked pressed too meanwhile however citing addressing".split()
)
_TELLS_WHOSE = frozenset({"its", "his", "her", "their"})
_LANDS = frozenset(
    "neighbour neighbor country kingdom state republic emirate bloc power mediator host "
    "broker donor ally guarantor union alliance monarchy nation co-sponsor co-author".split()
)


def _tells_more(words: Sequence[Token]) -> bool:
    """Tell what only a name has behind its comma: "Ostria, the eastern neighbour"."""
    if words[0].word in _TELLS_MORE:
        return words[0].word != "for" or words[1].word in _TELLS_WHOSE
    owned = words[0].tag == "D" or words[0].owns
    return owned and any(word.word in _LANDS for word in words)


@lru_cache(maxsize=8192)
def _read(word: str) -> tuple[str, str, bool]:
    """Return a word in lower case without its possessive, its tag, whether it owns."""
    low = word.casefold()
    owns = low.endswith(("'s", "’s"))
    bare = low[:-2] if owns else low
    return bare, _tag(word, bare), owns


def _tag(word: str, low: str) -> str:
    if not word[0].isalnum():
        return word
    for tag, listed in (
        ("P", PRONOUNS), ("D", POSSESSIVES), ("W", _CLAUSAL), ("I", _PREPOSITIONS),
        ("A", _ADVERBS), ("D", ARTICLES), ("M", TITLES), ("M", MODIFIERS),
    ):  # fmt: skip
        if low in listed:
            return tag
    if role_of(low):
        return "R"
    if low.endswith("ly") and len(low) > 4:
        return "A"
    if low.endswith(("n't", "n’t")):
        return "A"
    is_name = word[0].isupper() or _AL_NAME.match(word)
    return "C" if is_name and low not in _TIMES else "W"


_NO_NAME = lazy.compile(
    r"(?:ing|ed|ly|[^aiuos]s|ion|ment|ness|ity|acy|ance|ence|ers)$"
    r"|^(?:aid|hope|peace|trade|power|life|war|fire|food|fuel|help|work|time|money|nothing|"
    r"nobody|everyone|everything|someone|something|anyone|none|what|there|others|few|"
    r"little|much|more|most|here|such|hunger|grief|anger|one|two|three)$"
)
"""What words look like that are written large only to open a sentence."""


def first_at(words: Sequence[Token], offset: int) -> int:
    """Return the number of the token that begins at an offset or later."""
    return bisect_left(words, offset, key=attrgetter("start"))


_FINITE = frozenset(
    "is are was were has have had will would can could may must does did said says told "
    "made took gave sent came went held met kept left led put set saw got found began "
    "wrote won lost spoke stood sought meant fell brought wants says keeps goes remains "
    "seems appears".split()
)


def is_finite(token: Token) -> bool:
    """Tell whether a word may be a finite verb."""
    word = token.word
    is_verbal = token.tag == "W" and word.endswith(("ed", "s", "es"))
    return word in _FINITE or (is_verbal and word not in STOPS)


def phrase(words: Sequence[Token], at: int) -> Phrase | None:
    """Read the noun phrase that ends with a token, if somebody can be meant by it."""
    found = single(words, at)
    if found is None or found.pronoun:
        return found
    first, listed = _list_start(words, found.at)
    return _spanning(words, first, at, listed=listed) if listed else found


def single(words: Sequence[Token], at: int) -> Phrase | None:
    """Read one noun phrase, without those that "and" joins to it."""
    last = words[at]
    if last.tag == ")":
        opened = next((n for n in range(at, -1, -1) if words[n].tag == "("), None)
        return single(words, opened - 1) if opened else None
    if last.tag == "P":
        return Phrase(last.start, last.end, (), frozenset(), last.word, at=at)
    if (last.tag not in "NCR" and last.word != "general") or last.owns:
        return None
    first = _leftmost(words, at)
    while True:
        before = words[first - 1] if first else None
        if before is None or first < 2:
            break
        host = words[first - 2]
        if (before.word in _ATTACHES and host.tag == "R" and not host.owns) or (
            before.word == "of" and host.tag in "NC" and not host.owns
        ):
            first = _leftmost(words, first - 2)
        else:
            break
    return _spanning(words, first, at, listed=False)


def _spanning(words: Sequence[Token], first: int, at: int, *, listed: bool) -> Phrase:
    inside = words[first : at + 1]
    return Phrase(
        words[first].start,
        words[at].end,
        tuple(token.name for token in inside if token.name),
        frozenset(
            r for token in inside if token.tag == "R" and (r := role_of(token.word))
        ),
        is_listed=listed,
        at=first,
    )


def _list_start(words: Sequence[Token], first: int) -> tuple[int, bool]:
    """Return where a list begins whose last item begins at a token, and if it is one."""
    join, listed = "and", False
    while first >= 2 and words[first - 1].word == join:
        last = first - 2 - (join == "and" and words[first - 2].tag == ",")
        if words[last].tag not in "NCR)":
            break
        other = single(words, last)
        if other is None or other.pronoun:
            break
        if other.at and words[other.at - 1].tag == "I":
            break
        first, listed, join = other.at, True, ","
    return first, listed


def _leftmost(words: Sequence[Token], at: int) -> int:
    """Return where the phrase that ends with a token begins."""
    first = at
    while first:
        before = words[first - 1]
        if before.tag == "R" and words[first].tag in "NC" and before.word.endswith("s"):
            break
        if before.tag in "NCRM":
            first -= 1
        elif before.tag == "D" or before.word == "both":
            return first - 1
        elif before.tag == "W" and _is_adjective(words, first - 1):
            first -= 1
        elif before.word.endswith("ly") and words[first].tag == "W":
            first -= 1  # the internationally recognised government
        else:
            break
    return first


_SEASONS = frozenset(
    "spring summer autumn winter weekend week month year day night morning evening".split()
)
_HOSTS = frozenset(
    "claim demand proposal plan offer idea deal term condition concession request draft "
    "step move charge clause document text truce ceasefire prospect something".split()
)
"""Nouns that a relative clause without its pronoun follows: "a claim Vane rejects"."""


def _is_adjective(words: Sequence[Token], at: int) -> bool:
    """Tell "the UN's humanitarian coordinator" from "struck coordinators"."""
    if words[at].word in _CLAUSAL | _HOSTS | _SEASONS:
        return False
    is_verbal = words[at].word.endswith(("ed", "ing"))
    for n in range(at - 1, max(at - 4, -1), -1):
        if words[n].owns or words[n].tag == "D":
            return True
        qualifies = words[n].tag == "M" or words[n].word.endswith("ly")
        if not qualifies and (is_verbal or words[n].tag != "W"):
            return False
    return False

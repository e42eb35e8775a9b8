"""Who does what in a clause: the subject of a verb, found backwards from it.

No parser: the words before a verb are tagged with closed lists and read from right to
left, over asides and adjuncts, to the first phrase for somebody who can act. Where the
order of words leaves a doubt there is no subject.
"""

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

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


_TOKEN = re.compile(r"[^\W_]++(?:[.'’-][^\W_]++)*|[^\w\s]")
_OWNS = re.compile(r"['’]s\b|['’](?=\s)")
_JOINS = frozenset({"and", "but", "or", "nor"})
_RELATIVES = frozenset({"who", "which"})
_STOPS = frozenset({"that", "to", "as", "if", "than", "whether", "unless"})
_BREAKS = frozenset({";", ":", "—", "–", "“", '"', "”", "‘", "("})
_DASHES = frozenset({"–", "—"})
_OPENING = frozenset({"“", '"', "‘"})
_CLAUSAL = frozenset({"that", "after", "before", "because"})
_PREPOSITIONS = PREPOSITIONS - {"not"}
_ADVERBS = HELPERS - _JOINS - _RELATIVES - _STOPS - {"because", "after", "before"}
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


_TROOPS = frozenset({"troop", "soldier"})
"""Who may do what his side has said."""


@lru_cache(maxsize=256)
def tokens(sentence: Sentence) -> tuple[Token, ...]:
    """Tag the words of a sentence."""
    named = {name.start - sentence.start: name for name in sentence.names}
    text, base = sentence.text, sentence.start
    found: list[Token] = []
    skip = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < skip:
            continue
        if name := named.get(start):
            skip = name.end - base
            said = text[start:skip]
            owns = said.endswith(("'s", "’s")) or bool(_OWNS.match(text, skip))
            if said.endswith(("s", "S")) and text[skip : skip + 2] in {"’ ", "' "}:
                owns = True
            skip += 2 if text[skip : skip + 2] in {"’s", "'s"} else 0
            found.append(
                Token(base + start, name.end, said.casefold(), "N", name, owns)
            )
            continue
        bare, tag, owns = _read(match[0])
        if tag == "C" and (not found or found[-1].tag in _BREAKS):
            tag = "C" if match[0].isupper() and len(bare) > 2 else "W"
        found.append(Token(base + start, base + end, bare, tag, None, owns))
    return tuple(_headed(_opened(found, text)))


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
        if (joined or acts) and not _NO_NAME.search(first.word):
            return [first._replace(tag="C"), *words[1:]]
    return words


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
    return "C" if word[0].isupper() and low not in _TIMES else "W"


_NO_NAME = re.compile(
    r"(?:ing|ed|ly|[^iuos]s|ion|ment|ness|ity|acy|ance|ence|ers)$"
    r"|^(?:aid|hope|peace|trade|power|life|war|fire|food|fuel|help|work|time|money|nothing|"
    r"nobody|everyone|everything|someone|something|anyone|none|what|there|others|few|"
    r"little|much|more|most|here|such|hunger|grief|anger|one|two|three)$"
)
"""What words look like that are written large only to open a sentence."""


def first_at(words: Sequence[Token], offset: int) -> int:
    """Return the number of the token that begins at an offset or later."""
    return bisect_left(words, offset, key=attrgetter("start"))


def subject(words: Sequence[Token], verb: int) -> Phrase | None:
    """Find whoever a verb is told of.

    Args:
        words: the tokens of its sentence.
        verb: the number of the verb's token.
    """
    at = verb - 1
    apposed: Phrase | None = None
    for _ in range(12):
        while at >= 0 and words[at].tag == "A":
            at -= 1
        if at < 0:
            return None
        token = words[at]
        if token.word in _JOINS:
            return _shared(words, at)
        if token.word in _RELATIVES:
            host = at - 1 if words[at - 1].tag != "," else at - 2
            return phrase(words, host) if host >= 0 else None
        if token.tag in _DASHES and (opened := _before(words, at, _DASHES)):
            at = opened - 1
            continue
        if token.tag in _OPENING and words[at - 1].tag in "NCR)" and at:
            at -= 1  # Arland “rejected” it
            continue
        if token.word == "that" and (meant := _cleft(words, at)):
            return meant
        if token.word in _STOPS or token.tag in _BREAKS:
            return apposed
        if token.tag == ",":
            opened = _before(words, at, {","})
            if opened is None:
                return apposed
            inside = words[opened + 1 : at]
            if apposition := _apposition(words, opened, at):
                apposed = apposed or apposition
            elif not (_is_aside(inside) or _describes(words, opened, at)):
                return apposed
            at = opened - 1
            continue
        if token.tag == "I":
            at -= 1
            continue
        if token.tag == ")":
            while at >= 0 and words[at].tag != "(":
                at -= 1
            at -= 1
            continue
        found = phrase(words, at)
        if found is None:
            found_at = _adjunct(words, at)
            if found_at is None:
                return apposed
            at = found_at
            continue
        if (governed := _governor(words, found)) is not None:
            at = governed - 1
            continue
        return _with(found, apposed)
    return None


def _governor(words: Sequence[Token], found: Phrase) -> int | None:
    """Return the number of the preposition before a phrase: "between Arland and Borland"."""
    at = found.at
    while at >= 2 and words[at - 1].word == "and":
        other = _single(words, at - 2)
        if other is None or other.pronoun:
            return None
        at = other.at
    return at - 1 if at and words[at - 1].tag == "I" else None


def main_subject(words: Sequence[Token], until: int | None = None) -> Phrase | None:
    """Find the first phrase that a verb follows: whom a sentence is about."""
    stop = len(words) if until is None else until
    quoted = _quoted(words, stop)
    for n in range(1, stop):
        token, before = words[n], words[n - 1]
        if any(first < n < last for first, last in quoted):
            continue
        if token.tag not in "WA" or token.word.endswith(("ly", "ing")):
            continue
        if before.tag in "NCRP" and not before.owns and is_finite(token):
            found = subject(words, n)
            if found is not None:
                return found
        if before.tag in {",", ")"} and is_finite(token) and n > 2:
            found = subject(words, n)
            if found is not None:
                return found
    return None


def _quoted(words: Sequence[Token], stop: int) -> list[tuple[int, int]]:
    """Find the quotations that end before a token, a sentence's first without its mark."""
    found: list[tuple[int, int]] = []
    opened = -1
    for n in range(stop):
        tag = words[n].tag
        if tag == "“" or (tag == '"' and opened < 0):
            opened = n
        elif tag in {"”", '"'}:
            found.append((opened, n))
            opened = -1
    return found


_FINITE = frozenset(
    "is are was were has have had will would can could may must does did said says told "
    "made took gave sent came went held met kept left led put set saw got found began "
    "wrote won lost spoke stood sought meant fell brought wants says keeps goes remains "
    "seems appears".split()
)


def is_finite(token: Token) -> bool:
    """Tell whether a word may be a finite verb."""
    word = token.word
    return word in _FINITE or (token.tag == "W" and word.endswith(("ed", "s", "es")))


def _shared(words: Sequence[Token], join: int) -> Phrase | None:
    """Find the subject of a second verb: "Kigali denies it, and wants"."""
    behind_comma = join and words[join - 1].tag == ","
    found = None if behind_comma else _nearest_subject(words, join)
    found = found or main_subject(words, join)
    if found is None or any(w.tag in {";", ":"} for w in words[found.at : join]):
        return None
    return found


def _nearest_subject(words: Sequence[Token], until: int) -> Phrase | None:
    """Find whom the last verb before a token is told of."""
    for n in range(until - 1, 0, -1):
        before = words[n - 1]
        if words[n].word in _RELATIVES or words[n].tag in {";", ":"}:
            return None
        if (before.tag in "NCRPA" and not before.owns) and is_finite(words[n]):
            return subject(words, n)
    return None


def _before(words: Sequence[Token], at: int, marks: Container[str]) -> int | None:
    """Return the number of the last of some marks before a token."""
    return next((n for n in range(at - 1, -1, -1) if words[n].tag in marks), None)


def _cleft(words: Sequence[Token], at: int) -> Phrase | None:
    """Read "it was Arland that"."""
    found = phrase(words, at - 1) if at > 2 else None
    if found is None or found.at < 2 or words[found.at - 2].word != "it":
        return None
    return found if words[found.at - 1].word in {"is", "was"} else None


def _apposition(words: Sequence[Token], opened: int, closed: int) -> Phrase | None:
    """Read what stands between commas as another name of what stands before them."""
    found = phrase(words, closed - 1)
    if found is None or found.at != opened + 1 or found.pronoun:
        return None
    before = phrase(words, opened - 1)
    is_named = before is not None and (
        before.names or before.roles or words[before.at].tag == "C"
    )
    return found if is_named else None


_ASIDES = frozenset(
    "who which whose where when while as although though for in on at by with after before "
    "however meanwhile too instead then now despite speaking citing backed led under "
    "through during yesterday today monday tuesday wednesday thursday friday saturday "
    "sunday long once still also".split()
)


def _describes(words: Sequence[Token], opened: int, closed: int) -> bool:
    """Tell "Arland, a landlocked state," from "with Arland, the envoy left,"."""
    host = phrase(words, opened - 1) if opened else None
    if host is None or not host.names or words[opened + 1].tag != "D":
        return False
    return not any(is_finite(word) for word in words[opened + 2 : closed])


def _is_aside(inside: Sequence[Token]) -> bool:
    """Tell whether what stands between commas says nothing of who acts."""
    if not inside or inside[0].word in _ASIDES or inside[0].tag == "A":
        return True
    if inside[0].tag == "W" and inside[0].word.endswith(("ed", "ing")):
        return True
    return any(w.word in {"said", "says", "added", "told", "announced"} for w in inside)


_COUNTS = frozenset(
    "a an one two three four five six seven eight nine ten several some".split()
)


def _adjunct(words: Sequence[Token], at: int) -> int | None:
    """Step over "on Monday", "in a statement", "last week"; None if it is none."""
    if words[at].word in {"ago", "earlier", "later"}:
        first = next(
            (n for n in range(at - 1, max(at - 5, -1), -1) if words[n].word in _COUNTS),
            None,
        )
        return None if first is None else first - 1
    if words[at].word in {"week", "month", "year", "night", "yesterday", "today"}:
        before = words[at - 1].word if at else ""
        if before in {"last", "this", "next"}:
            return at - 2
        if words[at].word in {"yesterday", "today"}:
            return at - 1
    for step in range(1, 7):
        n = at - step
        if n < 0 or words[n].tag in _BREAKS or words[n].tag == ",":
            return None
        if words[n].tag == "I":
            return n - 1
    return None


def phrase(words: Sequence[Token], at: int) -> Phrase | None:
    """Read the noun phrase that ends with a token, if somebody can be meant by it."""
    found = _single(words, at)
    if found is None or found.pronoun:
        return found
    first, listed = _list_start(words, found.at)
    return _spanning(words, first, at, listed=listed) if listed else found


def _single(words: Sequence[Token], at: int) -> Phrase | None:
    """Read one noun phrase, without those that "and" joins to it."""
    last = words[at]
    if last.tag == ")":
        opened = next((n for n in range(at, -1, -1) if words[n].tag == "("), None)
        return _single(words, opened - 1) if opened else None
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
        other = _single(words, last)
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
        elif before.tag == "D":
            return first - 1
        elif before.tag == "W" and _is_adjective(words, first - 1):
            first -= 1
        elif before.word.endswith("ly") and words[first].tag == "W":
            first -= 1  # the internationally recognised government
        else:
            break
    return first


_HOSTS = frozenset(
    "claim demand proposal plan offer idea deal term condition concession request draft "
    "step move charge clause document text truce ceasefire prospect something".split()
)
"""Nouns that a relative clause without its pronoun follows: "a claim Vane rejects"."""


def _is_adjective(words: Sequence[Token], at: int) -> bool:
    """Tell "the UN's humanitarian coordinator" from "struck coordinators"."""
    if words[at].word in _CLAUSAL or words[at].word in _HOSTS:
        return False
    is_verbal = words[at].word.endswith(("ed", "ing"))
    for n in range(at - 1, max(at - 4, -1), -1):
        if words[n].owns or words[n].tag == "D":
            return True
        qualifies = words[n].tag == "M" or words[n].word.endswith("ly")
        if not qualifies and (is_verbal or words[n].tag != "W"):
            return False
    return False


def _with(found: Phrase, apposed: Phrase | None) -> Phrase:
    if apposed is None:
        return found
    return found._replace(
        end=max(found.end, apposed.end),
        names=found.names + apposed.names,
        roles=found.roles | apposed.roles,
    )


_LONGEST = 1_500
"""A sentence longer than this is no prose."""


def is_prose(sentence: Sentence) -> bool:
    """Tell a sentence from a headline or a label, which end without a mark."""
    if len(sentence.text) > _LONGEST:
        return False
    return sentence.text.rstrip("”\"’') ")[-1:] in {".", "!", "?", ",", "…"}

"""Who does what in a clause: the subject of a verb, found backwards from it.

The words before a verb are read from right to left, over asides and adjuncts, to the
first phrase for somebody who can act. Where the order of words leaves a doubt there is no
subject.
"""

from collections.abc import Container, Sequence

from ..kinds.position.lexicon.people import OTHERS
from .phrases import (
    BREAKS,
    JOINS,
    RELATIVES,
    STOPS,
    Phrase,
    Token,
    first_at,
    is_finite,
    phrase,
    role_of,
    single,
    tokens,
)
from .reading import Sentence

__all__ = [
    "Phrase",
    "Token",
    "first_at",
    "is_finite",
    "is_prose",
    "main_subject",
    "phrase",
    "role_of",
    "subject",
    "tokens",
]

_DASHES = frozenset({"–", "—"})
_OPENING = frozenset({"“", '"', "‘"})


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
        if token.word in JOINS:
            return _shared(words, at)
        if token.word == "both" and at and words[at - 1].tag in "NCR":
            at -= 1
            continue
        if token.word in RELATIVES:
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
        if token.word in STOPS or token.tag in BREAKS:
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
            if governed == 0 and (last := _behind_noun(words, at)):
                return _with(last, apposed)  # In the same note Arland offers
            at = governed - 1
            continue
        return _with(found, apposed)
    return None


def _behind_noun(words: Sequence[Token], at: int) -> Phrase | None:
    """Read a name behind the noun that opens its sentence as a phrase of its own."""
    name, noun = words[at], words[at - 1]
    if name.tag not in "NC" or name.owns or noun.tag != "W":
        return None
    names = (name.name,) if name.name else ()
    return Phrase(name.start, name.end, names, frozenset(), at=at)


def _governor(words: Sequence[Token], found: Phrase) -> int | None:
    """Return the number of the preposition before a phrase: "between Arland and Borland"."""
    at = found.at
    while at >= 2 and words[at - 1].word == "and":
        other = single(words, at - 2)
        if other is None or other.pronoun:
            return None
        at = other.at
    if at > 1 and words[at - 1].tag == "W" and words[at - 1].word.endswith("ed"):
        at -= 1  # the return of displaced Arlish
    return at - 1 if at and words[at - 1].tag == "I" else None


def main_subject(words: Sequence[Token], until: int | None = None) -> Phrase | None:
    """Find the first phrase that a verb follows: whom a sentence is about."""
    stop = len(words) if until is None else until
    quoted = _quoted(words, stop)
    for n in range(1, stop):
        token = words[n]
        last = n - 1
        while last > 0 and words[last].tag == "A" and not is_finite(words[last]):
            last -= 1
        before = words[last]
        if token.tag in _OPENING and before.tag in "NC" and not before.owns:
            return phrase(words, last)  # Ostrane “does not invoice”
        if any(first < n < end for first, end in quoted):
            continue
        if token.tag not in "WA" or token.word.endswith(("ly", "ing")):
            continue
        if before.tag in "NCRP" and not before.owns and is_finite(token):
            found = subject(words, n)
            if found is not None:
                return found
        if n + 1 < len(words) and token.word.endswith("s") and is_finite(words[n + 1]):
            continue  # "In the capital, thousands marched"
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
        if words[n].word in RELATIVES or words[n].tag in {";", ":"}:
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
    "through during known called dubbed yesterday today monday tuesday wednesday thursday friday saturday "
    "sunday long once still also".split()
)


def _describes(words: Sequence[Token], opened: int, closed: int) -> bool:
    """Tell "Arland, a landlocked state," from "with Arland, the envoy left,"."""
    host = phrase(words, opened - 1) if opened else None
    named = host is not None and (
        host.names or any(word.tag == "C" for word in words[host.at : opened])
    )
    tells = words[opened + 1].tag == "D" or words[opened + 2].word == "of"
    return bool(named) and tells


def _is_aside(inside: Sequence[Token]) -> bool:
    """Tell whether what stands between commas says nothing of who acts."""
    if not inside or inside[0].word in _ASIDES or inside[0].tag == "A":
        return True
    if inside[0].tag == "W" and inside[0].word.endswith(("ed", "ing")):
        return True
    if inside[0].tag in "PNC" and len(inside) <= _BRIEF:
        return any(is_finite(w) for w in inside[1:])  # he went on
    return any(w.word in _SAYS for w in inside)


_BRIEF = 5
"""Words, at most, that name somebody and say that he speaks."""


_SAYS = frozenset(
    "said says added adds told announced continued continues wrote writes declared argued "
    "argues insisted insists explained explains repeated stressed noted warned warns "
    "replied cautioned reiterated suggested allowed conceded".split()
)


_SPANS = frozenset(
    "week month year night yesterday today morning evening afternoon weekend spring summer "
    "autumn winter".split()
)
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
    if words[at].word in _SPANS:
        before = words[at - 1].word if at else ""
        if before in {"last", "this", "next"}:
            return at - 2
        if words[at].word in {"yesterday", "today"}:
            return at - 1
    for step in range(1, 7):
        n = at - step
        if n < 0 or words[n].tag in BREAKS or words[n].tag == ",":
            return None
        if words[n].tag == "I":
            return n - 1
    return None


def _with(found: Phrase, apposed: Phrase | None) -> Phrase:
    if apposed is None:
        return found
    if not found.roles and apposed.roles & OTHERS:
        return found  # Vessland, Arland's ally
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

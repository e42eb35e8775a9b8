"""Who can act in a sentence: names, roles and pronouns as whole noun phrases."""

from collections.abc import Sequence
from typing import NamedTuple

from ..lexicon import people, speech, syntax
from .names import Name, Names, role_of
from .phrases import is_place, phrase_end, role_after
from .tokens import Token, is_verbal


class Actor(NamedTuple):
    """A noun phrase or pronoun for somebody who can act: half-open offsets."""

    start: int
    end: int
    names: Names
    """A registered party as ("#id",), any other name as its words."""
    roles: frozenset[str]
    others: frozenset[str] = frozenset()
    """Nouns that make somebody else of a name: "Kyiv's allies"."""
    pronoun: str = ""
    is_modifier: bool = False
    """Part of another phrase: "Arland's plan", "the US proposal"."""
    is_governed: bool = False
    """Behind a preposition: no subject."""
    is_possessive: bool = False
    is_object: bool = False
    """Directly behind a verb that takes one: "told Borland"."""
    is_person: bool = False
    is_place: bool = False
    """Where something is or goes: "in Kestrel"."""


def find_actors(tokens: Sequence[Token]) -> tuple[Actor, ...]:
    """Find everybody in a sentence who can act, from left to right."""
    found: list[Actor] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.tag in "NR" or (token.tag == "O" and role_after(tokens, at + 1)):
            end = phrase_end(tokens, at)
            found.append(_actor(tokens, at, end))
            at = end
            continue
        if (token.tag in "PO" and not _is_adverb(tokens, at)) or _is_relative(
            tokens, at
        ):
            found.append(_pronoun(tokens, at))
        at += 1
    return tuple(found)


def _is_adverb(tokens: Sequence[Token], at: int) -> bool:
    """Tell "has neither accepted nor rejected it" from "neither accepted it"."""
    if at == 0 or tokens[at].word.casefold() not in {"both", "neither"}:
        return False
    return tokens[at - 1].word.casefold() in syntax.HELPERS


def _is_relative(tokens: Sequence[Token], at: int) -> bool:
    """Tell "the group that rejected it" from "said that Arland rejected it"."""
    word = tokens[at].word.casefold()
    if word != "that":
        return word in people.RELATIVES
    if not 0 < at < len(tokens) - 1:
        return False
    before, following = tokens[at - 1], tokens[at + 1]
    return following.tag == "W" and is_verbal(following.word) and before.tag in "NR"


def _actor(tokens: Sequence[Token], at: int, end: int) -> Actor:
    names: list[Name] = []
    roles: set[str] = set()
    others: set[str] = set()
    run: list[str] = []
    for here in range(at, end + 1):
        token = tokens[here] if here < end else None
        if token and token.tag == "," and (names or run):
            is_bare = (
                tokens[here - 1].is_body
                and not roles
                and _tells(tokens[here + 1 : end])
            )
            if is_bare or _is_somebodys(tokens, here + 1, end):
                token, end = (
                    None,
                    here,
                )  # "Russia, Serbia's ally", "Malta, ASEAN's chair"
            elif role_of(tokens[here - 1].word) in people.BODIES:
                names.clear()  # "Colombia's rebel group, the ELN"
        if token and token.tag == "N" and tokens[here - 1].word == "former":
            continue  # "the mediator, former Norwegian diplomat Kari Lunde"
        if token and token.tag == "N":
            (name,) = token.names
            if name[0].startswith("#"):
                before = tokens[here - 1]
                if here > at and before.is_possessive and names:
                    names.pop()  # "Ukraine's European allies"
                names.append(name)
            else:
                run.append(name[0])
                if not token.is_possessive:
                    continue
        if run:
            names.append(tuple(run))
            run = []
        if token and token.tag == "R":
            role = role_of(token.word)
            if role in people.OTHERS:
                others.add(role)
                names.clear()
            else:
                roles.add(role)
    if others:
        names = _names_behind(tokens, at, end)
    owner = tokens[at].word.casefold() if tokens[at].tag == "O" else ""
    last = tokens[end - 1]
    return Actor(
        tokens[at].start,
        last.end,
        frozenset(names),
        frozenset(roles),
        frozenset(others),
        owner,
        _modifies(tokens, end),
        _is_governed(tokens, at) or _is_listed(tokens, at, end),
        last.is_possessive,
        _is_object(tokens, at),
        bool(roles & people.PEOPLE) or any(t.is_person for t in tokens[at:end]),
        is_place(tokens, at),
    )


def _tells(behind: Sequence[Token]) -> bool:
    """Tell what somebody is, behind his name, from the next one of a list."""
    return bool(behind) and (behind[0].tag != "N" or behind[0].is_possessive)


def _is_somebodys(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Tell an apposition that says whose ally or neighbour somebody is."""
    return any(
        tokens[here].tag == "R" and role_of(tokens[here].word) in people.OTHERS
        for here in range(at, end)
    ) and any(token.is_possessive for token in tokens[at:end])


def _names_behind(tokens: Sequence[Token], at: int, end: int) -> list[Name]:
    """Return the names that follow "analyst": theirs, not their country's."""
    for here in range(at, end - 1):
        if role_of(tokens[here].word) in people.OTHERS:
            behind = here + 1
            while behind < end and tokens[behind].tag in "RM,":
                behind += 1  # "the opposition leader, Ida Voss"
            run = [t for t in tokens[behind:end] if t.tag == "N"]
            if run and tokens[behind].tag == "N":
                return [tuple(name for t in run for (name,) in t.names)]
    return []


def _pronoun(tokens: Sequence[Token], at: int) -> Actor:
    token = tokens[at]
    word = token.word.casefold()
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    acts = following and (
        is_verbal(following.word) or following.word.casefold() in syntax.PLURAL_THINGS
    )
    is_object = word == "it" and not acts
    return Actor(
        token.start,
        token.end,
        frozenset(),
        frozenset(),
        frozenset(),
        word,
        token.tag == "O" or is_object,
        _is_governed(tokens, at),
        token.tag == "O",
    )


def _is_governed(tokens: Sequence[Token], at: int) -> bool:
    for here in range(at - 1, max(at - 6, -1), -1):
        token = tokens[here]
        if token.tag == "I":
            return not _is_partitive(tokens, here)
        if token.tag not in "AMO" or _opens_anew(tokens, here):
            return False
    return False


def _is_partitive(tokens: Sequence[Token], at: int) -> bool:
    """Tell the "of" of "one of the officials", "several of its envoys"."""
    is_of = at > 0 and tokens[at].word == "of"
    return is_of and tokens[at - 1].word.casefold() in syntax.PARTS


def _is_listed(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Tell "talks on water and Kashmir, but": joined to what a preposition governs."""
    if at < 3 or tokens[at - 1].word not in {"and", "or"}:
        return False
    if end < len(tokens) and tokens[end].tag not in ",.;":
        return False
    before = [t for t in tokens[max(at - 5, 0) : at - 1] if t.tag not in "AM"]
    return len(before) > 1 and before[-1].tag == "W" and before[-2].tag == "I"


def _opens_anew(tokens: Sequence[Token], at: int) -> bool:
    """Tell an article that begins another phrase: "on the last of these the army"."""
    if at == 0:
        return False
    return tokens[at].word in {"the", "a", "an"} and tokens[at - 1].tag == "A"


def _is_object(tokens: Sequence[Token], at: int) -> bool:
    before = at - 1
    while before >= 0 and tokens[before].tag in "AMO":
        before -= 1
    if before < 0 or not tokens[before].word.islower():
        return False
    word = tokens[before].word
    if speech.REPORTS.fullmatch(word):
        return word.startswith("t")  # told
    return word in syntax.IRREGULAR or word in syntax.TAKES or word.endswith("ed")


def _modifies(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether a phrase only qualifies the noun behind it: "the US proposal"."""
    last = tokens[end - 1]
    if last.is_possessive:
        return True
    if last.tag == "R" or end >= len(tokens):
        return False
    following = tokens[end]
    if following.tag == "M" and end + 1 < len(tokens):
        following = tokens[end + 1]
    if following.word.casefold() in syntax.NOUN_OR_VERB:
        behind = tokens[end + 1] if end + 1 < len(tokens) else None
        return not (
            behind
            and (
                behind.tag in "AONRMP"
                or behind.word in {"that", "to"}
                or (following.word == "calls" and behind.word in {"on", "upon"})
                or (behind.tag == "W" and not is_verbal(behind.word))
            )
        )
    if following.tag != "W" or is_verbal(following.word):
        return False
    behind = tokens[end + 1] if end + 1 < len(tokens) else None
    if last.tag != "N" or behind is None:
        return True
    is_plural = last.word.endswith("s") and behind.word in {"that", "to"}
    return not (is_plural or behind.word in {"the", "a", "an"})

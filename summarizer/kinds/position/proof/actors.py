"""Who can act in a sentence: names, roles and pronouns as whole noun phrases."""

from collections.abc import Sequence
from typing import NamedTuple

from .... import lazy
from ..lexicon import people, speech, syntax
from .names import Name, Names, role_of
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
        if token.tag in "NR" or (token.tag == "O" and _role_after(tokens, at + 1)):
            end = _phrase_end(tokens, at)
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


def _role_after(tokens: Sequence[Token], at: int, *, plain_words: int = 2) -> int:
    """Return where a role stands behind a few modifiers, or 0."""
    for step in range(plain_words + 2):
        if at + step >= len(tokens):
            return 0
        tag = tokens[at + step].tag
        if tag == "R" or (tag == "N" and step and tokens[at - 1].tag == "O"):
            return at + step  # "its deputy Hassan Awada"
        if tag == "W" and not is_verbal(tokens[at + step].word):
            plain_words -= 1
            if plain_words < 0:
                return 0
        elif tag != "M":
            return 0
    return 0


def _phrase_end(tokens: Sequence[Token], at: int) -> int:
    """Return one past the last token of the noun phrase that begins at a token."""
    has_name = has_role = False
    end = at
    while True:
        if end < len(tokens) and tokens[end].tag in "NRO":
            has_name |= tokens[end].tag == "N"
            has_role |= tokens[end].tag == "R"
            end += 1
        last = tokens[end - 1]
        loose = 1 if last.is_possessive or last.tag in "ON" else 0
        if role := _role_after(tokens, end, plain_words=loose):
            end = role
            continue
        is_of = last.is_possessive and "I" in [t.tag for t in tokens[at:end]]
        if tokens[at].tag == "R" and is_of and _is_noun(tokens, end):
            end += 1  # "the families of Corvain's prisoners"
            continue
        after = _name_behind(tokens, end, has_name=has_name, has_role=has_role)
        if not after or (tokens[end].tag == "," and _is_place(tokens, at)):
            return end
        end = after


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    if at >= len(tokens) or tokens[at].tag != "W":
        return False
    return tokens[at].word[0].isalpha() and not is_verbal(tokens[at].word)


def _name_behind(
    tokens: Sequence[Token], end: int, *, has_name: bool, has_role: bool
) -> int:
    """Return where a phrase goes on behind its present end, or 0."""
    following = tokens[end : end + 9]
    tags = "".join(t.tag if len(t.tag) == 1 else "x" for t in following)
    heads = [t.word.casefold() for t in following]
    last = tokens[end - 1]
    if tags[:1] == "N" and (last.tag == "N" or _may_be_named(last)):
        return end
    if tags[:1] == "M" and (titled := _TITLED.match(tags)) and has_role:
        return end + titled.end()
    if not heads:
        return 0
    if heads[0] == "(" and tags[1:3] == "N)":
        return end + 1
    if (
        heads[0] in {"of", "for", "from", "in"}
        and has_role
        and (not has_name or heads[0] == "of")
    ):
        named = _GOVERNING.match(tags)
        return end + named.end() if named else 0
    if heads[0] in {"and", "or", "nor"}:
        joined = _AND.match(tags)
        if joined and _opens_clause(tokens, end, end + joined.end()):
            return 0
        return end + joined.end() if joined else 0
    if heads[0] == "," and has_name and "and" in heads:
        listed = _LISTED.match(tags)
        if listed and heads[listed.end()] == "and" and "N" in tags[listed.end() :][:3]:
            return end + 1 + (tags[1] == "A")
    if heads[0] == "," and (alias := _KNOWN_AS.match(" ".join(heads))):
        at = end + alias[0].count(" ")
        return at if at < len(tokens) and tokens[at].tag == "N" else 0
    if heads[0] == "," and has_role and (body := _BODY_APPOSED.match(tags)):
        at = end + len(body[1])
        if role_of(tokens[end - 1].word) in people.BODIES and not tokens[at].is_person:
            return at
    if heads[0] == "," and has_role and tokens[end - 1].tag != "N":
        named = _NAME_APPOSED.match(tags)
        at = end + 1 + len(named[1]) if named else 0
        return at if at and not tokens[at].is_body else 0
    if heads[0] == "," and has_role and _FULL_NAME_APPOSED.match(tags):
        # "the foreign minister of Borland, Odo Prell,"
        at = end + 1 + (tags[1:2] == "M")
        is_of = end > 1 and tokens[end - 2].tag in "IA"
        return at if is_of and not tokens[at].is_body else 0
    if heads[0] == "," and has_name and not has_role:
        # "Rustem Umerov, Ukraine's chief negotiator,"
        role = _ROLE_APPOSED.match(tags)
        if role and _NAME_NEXT.match(tags, role.end()):
            return 0  # "left Mere, its envoy, Ida Voss, said"
        if role and not any(
            t.tag == "W" and is_verbal(t.word) for t in following[1 : role.end()]
        ):
            return _apposed(tokens, end + 1)
    return 0


def _opens_clause(tokens: Sequence[Token], end: int, at: int) -> bool:
    """Tell "amnesty to commanders and the rebels renewed", where a clause is joined."""
    if tokens[at].tag != "R" or tokens[at - 1].word != "the" or at + 1 >= len(tokens):
        return False
    verb = tokens[at + 1].word
    start = end - 1
    while start and tokens[start].tag in "NRMA":
        start -= 1
    return tokens[start].word in {"to", "for", "on", "by", "against"} and (
        verb in syntax.IRREGULAR or verb.endswith("ed")
    )


def _may_be_named(token: Token) -> bool:
    """Tell whether a name may stand behind a role: "minister Prell", no "statement"."""
    return token.tag == "R" and role_of(token.word) not in people.DOCUMENTS


# What may follow in a noun phrase, by the tags of the tokens.
_TITLED = lazy.compile(r"M(?=N)")
_GOVERNING = lazy.compile(r"I[AM]*(?=[NR])")
_AND = lazy.compile(r"W[AM]*(?=[NR])")
_LISTED = lazy.compile(r",A?N+(?:,A?N+)*,?(?=W)")
_NAME_APPOSED = lazy.compile(r",(M*(?:NM*(?=R))?)R?N+(?=[,.\"”]|$)")
_FULL_NAME_APPOSED = lazy.compile(r",M?NN+(?=[,.\"”]|$)")
_BODY_APPOSED = lazy.compile(r"(,A)N+R?(?:\(N\))?(?=[,.\"”]|$)")
_KNOWN_AS = lazy.compile(
    r", (?:(?:also|better|widely|commonly|locally) )?(?:known|dubbed|called|nicknamed) (?:as )?(?:the )?"
)
_NAME_NEXT = lazy.compile(r",NN+[,.]")
_ROLE_APPOSED = lazy.compile(r",A?[NMOW]{0,3}?R+(?:IA?N+)?(?=[,.\"”]|$)")


def _apposed(tokens: Sequence[Token], at: int) -> int:
    while tokens[at].tag not in "NR":
        at += 1
    return at


def _actor(tokens: Sequence[Token], at: int, end: int) -> Actor:
    names: list[Name] = []
    roles: set[str] = set()
    others: set[str] = set()
    run: list[str] = []
    for here in range(at, end + 1):
        token = tokens[here] if here < end else None
        if token and token.tag == "," and names:
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
        _is_place(tokens, at),
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
            return True
        if token.tag not in "AMO" or _opens_anew(tokens, here):
            return False
    return False


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


def _is_place(tokens: Sequence[Token], at: int) -> bool:
    before = at - 1
    while before >= 0 and tokens[before].tag in "AM":
        before -= 1
    return before >= 0 and tokens[before].word.casefold() in syntax.PLACING


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
    return following.tag == "W" and not is_verbal(following.word)

"""Where a noun phrase ends, by the tags of its tokens."""

from collections.abc import Sequence

from .... import lazy
from ..lexicon import people, syntax
from .names import role_of
from .tokens import Token, is_verbal


def role_after(tokens: Sequence[Token], at: int, *, plain_words: int = 2) -> int:
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


def phrase_end(tokens: Sequence[Token], at: int) -> int:
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
        if role := role_after(tokens, end, plain_words=loose):
            end = role
            continue
        is_of = last.is_possessive and "I" in [t.tag for t in tokens[at:end]]
        if tokens[at].tag == "R" and is_of and _is_noun(tokens, end):
            end += 1  # "the families of Corvain's prisoners"
            continue
        after = _name_behind(tokens, end, has_name=has_name, has_role=has_role)
        if not after or (tokens[end].tag == "," and is_place(tokens, at)):
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


def is_place(tokens: Sequence[Token], at: int) -> bool:
    """Tell where something is or goes: "in Kestrel"."""
    before = at - 1
    while before >= 0 and tokens[before].tag in "AM":
        before -= 1
    return before >= 0 and tokens[before].word.casefold() in syntax.PLACING


def _apposed(tokens: Sequence[Token], at: int) -> int:
    while tokens[at].tag not in "NR":
        at += 1
    return at

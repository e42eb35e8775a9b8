"""Does the article bear a position out: this stance, of this holder, said by this one?

No parser: the sentences that a quote touches are read for stance cues, and each cue for
who holds it, who reports it and in which mood. A draft is proved when one such reading
agrees with it in everything; what the last readings to drop out lack is the problem.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from ...dates import resolve
from ...grammar import Cue, find_cues
from ...parties import NOT_STATED, REPORTER, Parties
from ...quotes import fold
from ...records import Problem
from ...sentences import Span, sentences
from ..base import Context
from ..wording import plain
from . import lexicon as words
from .model import PositionDraft

# Who acts in a sentence


class Actor(NamedTuple):
    """A noun phrase or pronoun for somebody who can act: half-open offsets."""

    start: int
    end: int
    names: frozenset[tuple[str, ...]]
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


class _Token(NamedTuple):
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
_MID_CAPITALS = re.compile(r"(?<=[\w,;–-] )[A-Z][^\W_]+")
_PLAIN_WORD = re.compile(r"\b[a-z]{2,}\b")


@lru_cache(maxsize=64)
def _vocabulary(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that a text capitalises inside sentences, and its plain ones."""
    return (
        frozenset(word.casefold() for word in _MID_CAPITALS.findall(text)),
        frozenset(_PLAIN_WORD.findall(text)),
    )


@lru_cache(maxsize=8192)
def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word).casefold()


@lru_cache(maxsize=8192)
def _lemma(word: str) -> str:
    """Return the role that a word names, or nothing."""
    bare = _bare(word)
    if bare in words.NO_ROLE:
        return ""
    forms = [bare, bare.removesuffix("s"), re.sub(r"ies$", "y", bare)]
    forms.append(re.sub(r"men$", "man", bare))
    return next((f for f in forms if f in words.ROLES or f in words.OTHERS), "")


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


def _akin(one: str, other: str) -> bool:
    """Tell whether words are one name or its adjective: Borland and Borlish."""
    if one == other:
        return True
    people, others = _stems(one, _OF_PEOPLE), _stems(other, _OF_PEOPLE)
    return bool(
        people & (others | {other} | _stems(other, _OF_COUNTRIES))
        or others & ({one} | _stems(one, _OF_COUNTRIES))
    )


def _same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether every word of the shorter name is one of the longer."""
    short, long = sorted((one, other), key=len)
    if short[0].startswith("#") or long[0].startswith("#"):
        return one == other
    return all(any(_akin(word, w) for w in long) for word in short)


def _share_a_name(
    some: Iterable[tuple[str, ...]], others: Iterable[tuple[str, ...]]
) -> bool:
    listed = tuple(others)
    return any(_same_name(one, other) for one in some for other in listed)


class Reader(NamedTuple):
    """What tells names from other capitalised words."""

    parties: Parties
    capitals: frozenset[str]
    plain: frozenset[str]
    known: frozenset[tuple[str, ...]]
    """Names that the draft itself uses."""


def _tokens(text: str, span: Span, reader: Reader) -> list[_Token]:
    inside = text[span.start : span.end]
    mentions = {m.start: m for m in reader.parties.mentions(inside)}
    tokens: list[_Token] = []
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
                _Token(
                    span.start + start, span.start + skip, "N", said, name, owns,
                    not mention.is_person, mention.is_person,
                )
            )  # fmt: skip
            continue
        first = not tokens or tokens[-1].word in {'"', "“", ":", "‘"}
        tag = _tag(word, reader, first=first)
        owns = tag in "NR" and _is_possessive(inside, start, match.end())
        name = frozenset({(_bare(word),)} if tag == "N" else ())
        tokens.append(
            _Token(span.start + start, span.start + match.end(), tag, word, name, owns)
        )
    return tokens


def _is_possessive(text: str, start: int, end: int) -> bool:
    if re.search(r"['’]s$", text[start:end]):
        return True
    return text[end - 1] == "s" and re.match(r"['’]\s+[a-z]", text[end:]) is not None


def _tag(word: str, reader: Reader, *, first: bool) -> str:
    if tag := _plain_tag(word):
        return tag
    return "N" if not first or _is_name(_bare(word), reader) else "W"


@lru_cache(maxsize=8192)
def _plain_tag(word: str) -> str:
    """Tag a word that is no name whatever stands around it; else nothing."""
    if not word[0].isalnum():
        return word
    low = _bare(word)
    for tag, listed in (
        ("P", words.PRONOUNS), ("O", words.POSSESSIVES), ("A", words.ARTICLES),
        ("I", words.PREPOSITIONS), ("M", words.TITLES), ("M", words.MODIFIERS),
    ):  # fmt: skip
        if low in listed:
            return tag
    if _lemma(word):
        return "R"
    is_name = word[0].isupper() and not re.search(r"-[a-z]", word)
    return "" if is_name and low not in words.HELPERS | words.STARTERS else "W"


def _is_name(low: str, reader: Reader) -> bool:
    """Tell whether a word that begins a sentence would have a capital elsewhere too."""
    if low in reader.capitals or _share_a_name([(low,)], reader.known):
        return True
    return low not in reader.plain and not re.search(r"(?:ly|ing|ed|ion|s)$", low)


def _actors(tokens: list[_Token]) -> tuple[Actor, ...]:
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
        if token.tag in "PO" or _is_relative(tokens, at):
            found.append(_pronoun(tokens, at))
        at += 1
    return tuple(found)


def _is_relative(tokens: list[_Token], at: int) -> bool:
    """Tell "the group that rejected it" from "said that Arland rejected it"."""
    word = tokens[at].word.casefold()
    if word != "that":
        return word in words.RELATIVES
    if not 0 < at < len(tokens) - 1:
        return False
    before, following = tokens[at - 1], tokens[at + 1]
    return following.tag == "W" and _is_verbal(following.word) and before.tag in "NR"


def _role_after(tokens: list[_Token], at: int, *, plain_words: int = 2) -> int:
    """Return where a role stands behind a few modifiers, or 0."""
    for step in range(plain_words + 2):
        if at + step >= len(tokens):
            return 0
        tag = tokens[at + step].tag
        if tag == "R" or (tag == "N" and step and tokens[at - 1].tag == "O"):
            return at + step  # "its deputy Hassan Awada"
        if tag == "W" and not _is_verbal(tokens[at + step].word):
            plain_words -= 1
            if plain_words < 0:
                return 0
        elif tag != "M":
            return 0
    return 0


def _phrase_end(tokens: list[_Token], at: int) -> int:
    """Return one past the last token of the noun phrase that begins at a token."""
    has_name = has_role = False
    end = at
    while True:
        if end < len(tokens) and tokens[end].tag in "NRO":
            has_name |= tokens[end].tag == "N"
            has_role |= tokens[end].tag == "R"
            end += 1
        last = tokens[end - 1]
        loose = 1 if last.is_possessive or last.tag == "O" else 0
        if role := _role_after(tokens, end, plain_words=loose):
            end = role
            continue
        after = _name_behind(tokens, end, has_name=has_name, has_role=has_role)
        if not after:
            return end
        end = after


def _name_behind(
    tokens: list[_Token], end: int, *, has_name: bool, has_role: bool
) -> int:
    """Return where a phrase goes on behind its present end, or 0."""
    following = tokens[end : end + 9]
    tags = "".join(t.tag if len(t.tag) == 1 else "x" for t in following)
    heads = [t.word.casefold() for t in following]
    if tags[:1] == "N" and (tokens[end - 1].tag == "R" or tokens[end - 1].tag == "N"):
        return end
    if tags[:1] == "M" and (titled := re.match(r"M(?=N)", tags)) and has_role:
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
        named = re.match(r"I[AM]*(?=N)", tags)
        return end + named.end() if named else 0
    if heads[0] in {"and", "or", "nor"}:
        joined = re.match(r"W[AM]*(?=[NR])", tags)
        return end + joined.end() if joined else 0
    if heads[0] == "," and has_name and "and" in heads:
        listed = re.match(r",A?N+(?:,A?N+)*,?(?=W)", tags)
        if listed and heads[listed.end()] == "and" and "N" in tags[listed.end() :][:3]:
            return end + 1 + (tags[1] == "A")
    if heads[0] == "," and has_role and tokens[end - 1].tag != "N":
        named = re.match(r",M?N+(?=[,.\"”]|$)", tags)
        at = end + 1 + (tags[1:2] == "M")
        return at if named and not tokens[at].is_body else 0
    if heads[0] == "," and has_name and not has_role:
        # "Rustem Umerov, Ukraine's chief negotiator,"
        role = re.match(r",A?[NMOW]{0,3}?R(?:IA?N+)?(?=[,.\"”]|$)", tags)
        if role and not any(
            t.tag == "W" and _is_verbal(t.word) for t in following[1 : role.end()]
        ):
            return _apposed(tokens, end + 1)
    return 0


def _apposed(tokens: list[_Token], at: int) -> int:
    while tokens[at].tag not in "NR":
        at += 1
    return at


def _actor(tokens: list[_Token], at: int, end: int) -> Actor:
    names: list[tuple[str, ...]] = []
    roles: set[str] = set()
    others: set[str] = set()
    run: list[str] = []
    for here in range(at, end + 1):
        token = tokens[here] if here < end else None
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
            role = _lemma(token.word)
            if role in words.OTHERS:
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
        _is_governed(tokens, at),
        last.is_possessive,
        _is_object(tokens, at),
        bool(roles & words.PEOPLE) or any(t.is_person for t in tokens[at:end]),
        _is_place(tokens, at),
    )


def _names_behind(tokens: list[_Token], at: int, end: int) -> list[tuple[str, ...]]:
    """Return the names that follow "analyst" directly: theirs, not their country's."""
    for here in range(at, end - 1):
        if _lemma(tokens[here].word) in words.OTHERS and tokens[here + 1].tag == "N":
            run = [t for t in tokens[here + 1 : end] if t.tag == "N"]
            return [tuple(name for t in run for (name,) in t.names)]
    return []


def _pronoun(tokens: list[_Token], at: int) -> Actor:
    token = tokens[at]
    word = token.word.casefold()
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    acts = following and (
        _is_verbal(following.word) or following.word.casefold() in words.PLURAL_THINGS
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


def _is_governed(tokens: list[_Token], at: int) -> bool:
    for here in range(at - 1, max(at - 6, -1), -1):
        token = tokens[here]
        if token.tag == "I":
            return True
        if token.tag not in "AMO":
            return False
    return False


def _is_place(tokens: list[_Token], at: int) -> bool:
    before = at - 1
    while before >= 0 and tokens[before].tag in "AM":
        before -= 1
    return before >= 0 and tokens[before].word.casefold() in words.PLACING


def _is_object(tokens: list[_Token], at: int) -> bool:
    before = at - 1
    while before >= 0 and tokens[before].tag in "AMO":
        before -= 1
    if before < 0 or not tokens[before].word.islower():
        return False
    word = tokens[before].word
    if words.REPORTS.fullmatch(word):
        return word.startswith("t")  # told
    return word in words.IRREGULAR or word in words.TAKES or word.endswith("ed")


def _modifies(tokens: list[_Token], end: int) -> bool:
    """Tell whether a phrase only qualifies the noun behind it: "the US proposal"."""
    last = tokens[end - 1]
    if last.is_possessive:
        return True
    if last.tag == "R" or end >= len(tokens):
        return False
    following = tokens[end]
    if following.tag == "M" and end + 1 < len(tokens):
        following = tokens[end + 1]
    if following.word.casefold() in words.NOUN_OR_VERB:
        behind = tokens[end + 1] if end + 1 < len(tokens) else None
        return not (
            behind and (behind.tag in "AONRMP" or behind.word in {"that", "to"})
        )
    return following.tag == "W" and not _is_verbal(following.word)


@lru_cache(maxsize=4096)
def _is_verbal(word: str) -> bool:
    """Tell whether a word behind a name is no noun: "Arland flatly rejected"."""
    low = word.casefold()
    if low in words.HELPERS or low in words.IRREGULAR or not word[0].islower():
        return True
    if low.endswith(("ed", "ly", "n't", "n’t")) or re.fullmatch(r"\w+ing", low):
        return True
    if low.endswith("s") and not low.endswith("ss"):
        return low not in words.PLURAL_THINGS
    return low in words.BASE_VERBS


# A sentence, and what can be found around a place in it


_HARD = re.compile(r"[;:]|\((?!\w{1,12}\))|(?<!\(\w)(?<!\w\w\w)\)|\s[—–-]{1,2}\s|—")
_CONTRAST = re.compile(r"(?:while|although|though|whereas)\b[^,]*,", re.IGNORECASE)
"""A first clause that is set against the rest of its sentence."""
_HARD_END = re.compile(r";|\s[—–-]{1,2}\s|—")
_SOFT = re.compile(
    r",|\s(?=(?:but|while|whereas|although|though|because|if|when|after|before|until|"
    r"unless|and|or|as)\s)",
    re.IGNORECASE,
)
_APPOSED = re.compile(
    r",\s+(?:an?\s+(?:\w+\s+){0,2}|something\s+|which\s+|though\b|although\b|"
    r"(?:\w+\s+){0,3}(?:after|before|when|while|as|even)\b)",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r",?\s+(?:and|but|while|whereas|yet|so)\s+$", re.IGNORECASE)


@dataclass(frozen=True)
class Scene:
    """One sentence of an article, read for who acts in it."""

    text: str
    """The whole article; offsets count it."""
    span: Span
    reader: Reader = field(repr=False)
    before: "Scene | None" = field(default=None, repr=False)
    """The sentence before it, where anybody may look."""

    @cached_property
    def tokens(self) -> list[_Token]:
        """Its words and marks, tagged."""
        return _tokens(self.text, self.span, self.reader)

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """Who can act in it, from left to right."""
        return _actors(self.tokens)

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """What stands in quotation marks, in and around it."""
        return _quotes(self.text, self.span)

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """What tells stances in it."""
        return _shifted(find_cues(self.said, words.LEXICON), self.span.start)

    @property
    def said(self) -> str:
        """Its own text."""
        return self.text[self.span.start : self.span.end]

    def quote_at(self, at: int) -> Span | None:
        """Return the quotation that a place stands in."""
        return next((q for q in self.quotes if q.start < at < q.end), None)

    def hard_start(self, at: int) -> int:
        """Return where the part of the sentence begins that a place stands in."""
        ends = [m.end() for m in _HARD.finditer(self.text, self.span.start, at)]
        contrast = _CONTRAST.match(self.text, self.span.start, self.span.end)
        if contrast and contrast.end() <= at:
            ends.append(contrast.end())
        return max(ends, default=self.span.start)

    def hard_end(self, at: int) -> int:
        """Return where the part of the sentence ends that a place stands in."""
        found = _HARD_END.search(self.text, at, self.span.end)
        return found.start() if found else self.span.end

    def soft_start(self, at: int) -> int:
        """Return where the clause begins that a place stands in."""
        start = self.hard_start(at)
        ends = [m.end() for m in _SOFT.finditer(self.text, start, at)]
        return ends[-1] if ends else start

    def nearby(self, at: int) -> tuple[Actor, ...]:
        """Return who stands to the left in the same part, quoted apart from told."""
        quote, start = self.quote_at(at), self.hard_start(at)
        left = [a for a in self.actors if start <= a.start and a.end <= at]
        if quote is None:
            return tuple(a for a in left if not self.in_speech(a))
        within = tuple(a for a in left if a.start > quote.start)
        return within or tuple(a for a in left if not self.in_speech(a))

    def in_speech(self, actor: Actor) -> bool:
        """Tell whether somebody is only spoken of; a word or two in quotes is none."""
        quote = self.quote_at(actor.start)
        return quote is not None and self.text[quote.start : quote.end].count(" ") > 2

    @cached_property
    def reports(self) -> tuple["Report", ...]:
        """Who is said to say or think something in it."""
        return tuple(self._reports())

    def _reports(self) -> Iterator["Report"]:
        text, (start, end) = self.text, self.span
        for verb in words.REPORTS.finditer(text, start, end):
            if verb[0].islower() and (who := self._reporter(verb)):
                yield Report(verb.start(), verb.end(), who, verb[0])
        for phrase in words.ACCORDING.finditer(text, start, end):
            if one := _starting_at(self.actors, phrase.end(), text):
                yield Report(phrase.start(), one.end, (one,), "according")
        for phrase in words.WAS.finditer(text, start, end):
            one = _starting_at(self.actors, phrase.end(), text)
            if one and one.is_possessive and words.ANSWER.match(text, one.end):
                yield Report(phrase.start(), one.end, (one,), "answer")

    def _reporter(self, verb: re.Match[str]) -> tuple[Actor, ...]:
        if self._is_noun(verb):
            return ()
        inverted = re.search(r"[,.?!][\"”’]*\s*$|[\"”]\s*$", self.text[: verb.start()])
        if inverted and not verb[0].startswith("t"):  # told
            one = _starting_at(self.actors, verb.end(), self.text)
            if one and words.AFTER_SPEAKER.match(self.text, one.end):
                return (one,)
        return self.subject(verb.start(), ing=verb[0].endswith("ing"))

    def _is_noun(self, verb: re.Match[str]) -> bool:
        before = re.search(r"(\w+)\s+$", self.text[self.span.start : verb.start()])
        return bool(before and before[1].casefold() in words.ARTICLES | {"no", "of"})

    def subject(self, at: int, *, ing: bool = False) -> tuple[Actor, ...]:
        """Find the subject of a verb by word order; nobody rather than somebody wrong.

        The nearest actor to the left in its clause; where the clause has none of its
        own (a participle, a second verb, an aside between), the sentence's subject.
        """
        around = self.nearby(at)
        able = [a for a in around if not (a.is_modifier or a.is_governed)]
        start = self.soft_start(at)
        near = [a for a in able if a.end > start]
        if ing and not self._is_progressive(at):
            near = []
        for actor in reversed(near):
            if self._acts(actor, at):
                return (actor,)
        if near:
            return (near[-1],)
        return self._main_subject(at, start, able)

    def _main_subject(
        self, at: int, start: int, able: list[Actor]
    ) -> tuple[Actor, ...]:
        earlier = [
            a for a in able if a.end <= start and a.pronoun not in words.RELATIVES
        ]
        comma = self.text[:start].rstrip().endswith(",")
        joined = re.match(r"\s*(?:and|or)\s", self.text[start:at] + " ")
        acting = [a for a in earlier if self._acts(a, at)]
        if joined and not comma and acting:
            return (acting[-1],)
        return (acting[0],) if acting else tuple(earlier[:1])

    def _is_progressive(self, at: int) -> bool:
        before = self.text[self.span.start : at]
        return (
            re.search(
                r"\b(?:is|are|was|were|be|been|am)\s+(?:\w+ly\s+|now\s+|still\s+|"
                r"not\s+|again\s+)*$",
                before,
            )
            is not None
        )

    def _acts(self, actor: Actor, at: int) -> bool:
        """Tell whether a verb follows: "Arland told Borland and ..." has one actor."""
        rest = re.match(r",?\s*([^\W_][\w'’-]*)", self.text[actor.end : at + 1] + "x")
        if actor.end + 1 >= at:
            return True
        if rest is None:
            return self.text[actor.end : at].strip()[:1] in {",", '"', "“", ""}
        word = rest[1].casefold()
        return word not in words.PREPOSITIONS and word not in words.ARTICLES | {
            "and", "or", "nor",
        }  # fmt: skip


class Report(NamedTuple):
    """A verb of saying and whose it is."""

    start: int
    end: int
    who: tuple[Actor, ...]
    verb: str


def _shifted(cues: Iterable[Cue], by: int) -> tuple[Cue, ...]:
    return tuple(Cue(c.start + by, c.end + by, c.meaning) for c in cues)


def _starting_at(actors: Iterable[Actor], at: int, text: str) -> Actor | None:
    """Return who begins at a place, behind an article and the like."""
    for actor in actors:
        if actor.start >= at:
            gap = text[at : actor.start].casefold().split()
            fits = all(w in words.ARTICLES or w in words.MODIFIERS for w in gap)
            return actor if fits else None
    return None


# Who is meant by a pronoun, a role, a first person


def _meant(actor: Actor, scene: Scene, *, depth: int = 9) -> tuple[Actor, ...]:
    """Tell whom an actor stands for: itself when named, else who was named before.

    A pronoun means the subject before it; a bare role ("the minister") may mean anybody
    named before. Nobody, when the text before names nobody.
    """
    if actor.names or actor.others or depth == 0:
        return (actor,)
    if actor.pronoun in words.OURS:
        return speakers(scene, actor.start, depth=depth - 1)
    earlier = _earlier(actor, scene)
    if actor.pronoun in words.RELATIVES:
        nearest = sorted(earlier, key=lambda a: a.start)[-1:]
        return _resolved(nearest, scene, depth)
    if actor.pronoun:
        said = _sayer_just_before(actor, scene)
        able = [a for a in earlier if _is_subject(a)]
        able = able or [a for a in earlier if a.is_object and not a.is_modifier]
        found = said or _fitting(actor.pronoun, able)
        if not found and actor.pronoun in {"they", *words.POSSESSIVES}:
            named = [a for a in earlier if a.names and not a.is_place]
            found = _fitting(actor.pronoun, named)[-1:]
        if not found and scene.before is not None:
            return _main_actors(scene.before, depth - 1, actor.pronoun)
        return _resolved(found[:1], scene, depth)
    same = [a for a in earlier if a.roles & actor.roles and a.names]
    if same:
        return (actor, *same)
    part = scene.hard_start(actor.start)
    named = [a for a in earlier if a.names and not a.is_place and a.start >= part]
    if scene.before is not None and not named:
        named = _named_before(scene.before)
    if actor.roles & words.REBELS:
        named = [a for a in named if a.roles & words.REBELS or not a.roles]
    if not actor.is_person:
        named += [w for report in scene.reports for w in report.who if w.names]
    return (actor, *named)


def _earlier(actor: Actor, scene: Scene) -> list[Actor]:
    """Return who stands before an actor, those of its own part first.

    Inside a speech nobody from outside comes first, and never the one who speaks.
    """
    quote = scene.quote_at(actor.start)
    start = quote.start if quote else scene.hard_start(actor.start)
    before = [a for a in scene.actors if a.end <= actor.start]
    if actor.pronoun not in words.RELATIVES:
        before = [a for a in before if a.pronoun not in words.RELATIVES | words.OURS]
        if quote is None:
            before = [a for a in before if not scene.in_speech(a)]
        else:
            speaking = [
                one
                for report in scene.reports
                for who in report.who
                if scene.quote_at(who.start) is None
                for one in (who, *_meant(who, scene, depth=2))
            ]
            names = {name for who in speaking for name in who.names}
            before = [
                a
                for a in before
                if a not in speaking
                and not _share_a_name(a.names, names)
                and (a.start > quote.start or not a.pronoun)
            ]
    return sorted(before, key=lambda a: (a.start < start, a.start))


def _resolved(found: Iterable[Actor], scene: Scene, depth: int) -> tuple[Actor, ...]:
    return tuple(one for a in found for one in _meant(a, scene, depth=depth - 1))


def _is_subject(actor: Actor) -> bool:
    return not (actor.is_modifier or actor.is_governed or actor.is_object)


def _fitting(pronoun: str, earlier: list[Actor]) -> list[Actor]:
    """Prefer a person for "he" and a body for "it", when both are to be had."""
    if pronoun in {"he", "she", "his", "her"}:
        human = [a for a in earlier if a.is_person or (a.names and not a.roles)]
        human = [a for a in earlier if a.pronoun in {"he", "she"} or a in human]
        return human or [a for a in earlier if a.pronoun not in {"it", "they"}]
    if pronoun in {"it", "its", "they", "their"}:
        bodies = [a for a in earlier if not a.is_person]
        return [a for a in bodies if a.pronoun not in {"he", "she"}]
    return earlier


def _sayer_just_before(actor: Actor, scene: Scene) -> tuple[Actor, ...]:
    """Return who says "it": "Moscow said it would", "told him in private that they"."""
    for report in reversed(scene.reports):
        gap = scene.text[report.end : actor.start]
        if report.end <= actor.start and re.fullmatch(
            r"(?:\s+(?:him|her|them|us|me|reporters|journalists|on\s+\w+day|in\s+\w+|again|"
            r"repeatedly|\w+ly|to|late|early|later))*(?:\s+that)?\s+(?:the\s+|if\s+)?",
            gap,
        ):
            return report.who
    return ()


def _main_actors(scene: Scene, depth: int, pronoun: str = "") -> tuple[Actor, ...]:
    """Return the subject of a whole sentence, of its last part when it has several."""
    if depth <= 0:
        return ()
    start = scene.hard_start(scene.span.end - 1) if ";" in scene.said else 0
    own = [
        a
        for a in scene.actors
        if a.start >= start
        and not scene.in_speech(a)
        and a.pronoun not in words.RELATIVES | words.OURS
        and not words.EXPLETIVE.match(scene.text, a.start)
    ]
    subjects = _fitting(pronoun, [a for a in own if _is_subject(a)])
    opening = re.compile(r"(?:\w+\s+)?for\s+", re.IGNORECASE).match(
        scene.text, start or scene.span.start
    )
    if opening and (who := _starting_at(own, opening.end(), scene.text)):
        subjects = [who]
    if subjects:
        return _meant(subjects[0], scene, depth=depth)
    rest = [a for a in own if a.names]
    if len({a.names for a in rest}) == 1:
        return tuple(rest[:1])
    if scene.before is not None and not rest:
        return _main_actors(scene.before, depth - 1, pronoun)
    return ()


def _named_before(scene: Scene | None) -> list[Actor]:
    found: list[Actor] = []
    while scene is not None and not found:
        found = [a for a in scene.actors if a.names]
        scene = scene.before
    return found


def speakers(scene: Scene, at: int, *, depth: int = 8) -> tuple[Actor, ...]:
    """Tell who says what stands at a place of a sentence, if somebody is said to."""
    return tuple(one for voice in voices(scene, at, depth=depth) for one in voice)


def voices(scene: Scene, at: int, *, depth: int = 8) -> tuple[tuple[Actor, ...], ...]:
    """Tell the same report by report: each with all whom it may mean."""
    if depth <= 0:
        return ()
    own = tuple(
        tuple(one for who in report.who for one in _meant(who, scene, depth=depth - 1))
        for report in scene.reports
        if _governs(report, scene, at)
    )
    if own or scene.quote_at(at) is None or scene.before is None:
        return own
    return (_who_spoke(scene.before, depth - 1),)


def _who_spoke(scene: Scene, depth: int) -> tuple[Actor, ...]:
    """Tell whose speech a sentence is or reports, so that the next may go on with it."""
    said = tuple(
        one
        for report in scene.reports
        if scene.quote_at(report.start) is None
        for who in report.who
        for one in _meant(who, scene, depth=depth)
    )
    if said or depth <= 0 or scene.before is None or not scene.quotes:
        return said
    return _who_spoke(scene.before, depth - 1)


def _governs(report: Report, scene: Scene, at: int) -> bool:
    """Tell whether a report covers a place: before it, around it or after it."""
    text = scene.text
    if report.start <= at < report.end:
        return False
    if report.end <= at:
        between = re.sub(r",\s+(?:which|who|whose)\b[^,]*,", " ", text[report.end : at])
        if re.search(r";|\s[—–-]{1,2}\s|—", between) and scene.quote_at(at) is None:
            return False
        if scene.quote_at(at) is not None:
            return True
        return not _APPOSED.search(between)
    if re.search(r";|\s[—–-]{1,2}\s|—", text[at : report.start]):
        return scene.quote_at(at) is not None
    if scene.quote_at(at) is not None and scene.quote_at(report.start) is None:
        return True
    if report.verb == "according":
        return True
    return _is_aside(report, scene, at)


def _is_aside(report: Report, scene: Scene, at: int) -> bool:
    """Tell whether a later report tells nothing of its own: "..., Arland said."."""
    begins = min([report.start, *(w.start for w in report.who if w.start > at)])
    opening = scene.text[at:begins]
    if not re.search(r",[\"”]?\s*(?:\w+\s+){0,4}$|[\"”]\s*$", opening):
        return False
    ends = max([report.end, *(w.end for w in report.who)])
    rest = scene.text[ends : scene.span.end]
    return re.match(
        r"\s*(?:$|[.,;!?\"”]|(?:later|late|early|on|in|at|after|during|when|before|while|"
        r"to|as|last|this|yesterday|today|again|\w+day|reporters|journalists|from|through|"
        r"[A-Z][\w'’-]*|the\s|his\s|her\s|its\s|their\s|a\s)(?!\w*\s+(?:would|will|has|had|"
        r"have|is|was)\b))",
        rest,
    ) is not None and not re.match(r"\s*that\b", rest)


# Readings: a cue, whose it is and how it is meant


@dataclass(frozen=True)
class Reading:
    """One stance that a sentence tells of somebody."""

    scene: Scene
    start: int
    end: int
    told: str
    """The cue's own family."""
    family: str
    """The cue's, turned round where it is negated; "" where it is taken back."""
    holders: tuple[Actor, ...]
    is_noun: bool
    """Whether a noun with an owner tells it: "Kyiv's demand", "a call by Congo"."""


def _readings(scene: Scene) -> tuple[Reading, ...]:
    return tuple(_read(scene, cue, n) for n, cue in enumerate(scene.cues))


def _read(scene: Scene, cue: Cue, n: int) -> Reading:
    told, shape = cue.meaning.split(":")
    family = _with_negation(scene, cue, told)
    if _is_wished(scene, cue, n) or _is_operator(scene, cue, n):
        family = ""
    holders = _holders(scene, cue, shape)
    owned = shape == "verb" and bool(
        _noun_holders(scene, cue) or _agent(scene, cue) is not None
    )
    return Reading(scene, cue.start, cue.end, told, family, holders, owned)


def _window(scene: Scene, at: int) -> str:
    """Return the words before a cue that may negate it, at most six of its clause."""
    clause = scene.text[_clause_start(scene, at) : at]
    shown = words.NO_NEGATION.sub(lambda found: " " * len(found[0]), clause)
    shown = re.sub(r"\b(neither\b.*?)\bnor\b", r"\1", shown, flags=re.IGNORECASE)
    return " ".join([*shown.split()[-6:], ""])


def _clause_start(scene: Scene, at: int) -> int:
    start = scene.hard_start(at)
    ends = [
        start + found.end()
        for found in re.finditer(
            r",|\s(?:and|but|while|that|which|who|because|although|after)(?=\s)",
            scene.text[start:at],
        )
    ]
    return ends[-1] if ends else start


def _with_negation(scene: Scene, cue: Cue, family: str) -> str:
    """Return a cue's family, turned round or taken back by what negates it."""
    surface = scene.text[cue.start : cue.end].casefold()
    window = _window(scene, cue.start)
    if words.NOTHING_OF_IT.match(scene.text, cue.end):
        return ""
    if words.NO_OBJECT.match(scene.text, cue.end):
        return "refuses" if re.match(r"want|need|accept|seek|agree", surface) else ""
    if words.UNDONE.search(window):
        return ""
    if words.NOUNS.fullmatch(surface) and _noun_holders(scene, cue) is not None:
        negators = len(words.NO_NOUN.findall(window))
    else:
        negators = len(words.NEGATION.findall(window))
    if negators % 2 == 0:
        return family if negators == 0 else ""
    if family in {"accepts", "ready", "yields", "welcomes"}:
        return "refuses"
    verbs = r"(?:want|need|mean|seek|intend)|plan\w*\s+to"
    return "refuses" if family == "wants" and re.match(verbs, surface) else ""


def _is_wished(scene: Scene, cue: Cue, n: int) -> bool:
    """Tell whether a stance is only the content of another's wish or of a doubt.

    "demanded that Borland agree", "pressure on Kyiv to accept", "must include ceding".
    """
    family = cue.meaning.partition(":")[0]
    if family not in words.IRREALIS:
        return False
    text = scene.text
    surface = text[cue.start : cue.end].casefold()
    before = text[scene.hard_start(cue.start) : cue.start]
    if re.search(r"\bto\s+(?:\w+ly\s+|also\s+)?$", before):
        return not words.MAY_GOVERN.search(before) and not _is_convinced(before)
    if re.search(
        r"(?:ed|ew|de|s|to|ay)\b|^(?:will|wo|ca|co|shall|no|never|do|did|is|has)",
        surface,
    ):
        return False
    finite = surface.startswith("would")
    if _is_convinced(before) and words.TO_DO_IT.search(before):
        return False
    return any(
        earlier.meaning.split(":")[0] in {"wants", "expects", "wishes"}
        and not (finite and words.REPORTS.match(text, earlier.start))
        and scene.hard_start(cue.start) <= earlier.start
        and not _BREAK.search(text[earlier.end : cue.start])
        for earlier in scene.cues[:n]
    )


_BREAK = re.compile(r",\s+(?:and|but|while)\s|\s(?:and|but|while|which|who)\s|[,:]")


def _is_convinced(before: str) -> bool:
    return words.CONVINCED.search(before) is not None


def _is_operator(scene: Scene, cue: Cue, n: int) -> bool:
    """Tell whether a cue only works on the next one: "refused to rule out"."""
    following = scene.cues[n + 1] if n + 1 < len(scene.cues) else None
    if following is None:
        return False
    surface = scene.text[cue.start : cue.end].casefold()
    gap = scene.text[cue.end : following.start]
    family = following.meaning.partition(":")[0]
    if not re.fullmatch(r"(?:\s+to)?\s*(?:\w+ly\s+)?", gap):
        return False
    if re.match(r"refus|declin|will|would|won", surface) and cue.meaning.startswith(
        "refuses"
    ):
        return family in words.IRREALIS
    return cue.meaning.startswith(("ready", "would")) and family in {
        "refuses",
        "redline",
    }


# Whose a cue is


def _holders(scene: Scene, cue: Cue, shape: str) -> tuple[Actor, ...]:
    text = scene.text
    if shape == "modal":
        found = speakers(scene, cue.start)
        if not found and scene.before is not None:
            return _who_spoke(scene.before, 6)
        return found
    if shape == "label":
        return _label_holders(scene, cue)
    before = text[scene.hard_start(cue.start) : cue.start]
    if convinced := words.CONVINCED.search(before):
        at = scene.hard_start(cue.start) + convinced.end(1)
        objects = [a for a in scene.actors if at <= a.start < cue.start]
        if objects and words.TO_DO_IT.search(before):
            return _resolved(objects[:1], scene, 8)
    if (own := _noun_holders(scene, cue)) is not None:
        return own
    surface = text[cue.start : cue.end].casefold()
    if agent := _agent(scene, cue):
        return _meant(agent, scene)
    if _is_passive(scene, cue, surface):
        return _passive_holders(scene, cue)
    accused = re.search(
        r"\b(?:accus|blam|criticis|criticiz)\w+\s+(?:[\w'’]+\s+){1,4}?(?:of|for)\s+$",
        before,
    )
    if accused:
        at = scene.hard_start(cue.start) + accused.start()
        objects = [a for a in scene.actors if at <= a.start < cue.start]
        return _resolved(objects[:1], scene, 8)
    found = scene.subject(cue.start, ing=surface.split()[0].endswith("ing"))
    if not found:
        way = re.search(r"(\S+)\s+(?:\w+\s+)?(?:way|means|aim|plan)\s+of\s+$", before)
        if way:
            at = scene.hard_start(cue.start) + way.start()
            return tuple(a for a in scene.actors if a.start >= at)[:1]
        return speakers(scene, cue.start)
    return _resolved(found, scene, 9)


def _is_passive(scene: Scene, cue: Cue, surface: str) -> bool:
    if not re.search(r"(?:ed|en|pt|own|out|de)$", surface):
        return False
    behind = scene.text[cue.end : cue.end + 4]
    if surface in {"opposed", "committed"} and behind.startswith(" to"):
        return False
    return words.BE.search(scene.text[scene.span.start : cue.start]) is not None


def _agent(scene: Scene, cue: Cue) -> Actor | None:
    """Return who is behind "by": "rejected by Kyiv", "a demand bitterly resisted by"."""
    by = words.AGENT.match(scene.text, cue.end)
    return _starting_at(scene.actors, by.end(), scene.text) if by else None


def _passive_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...]:
    """Find who did what was done by nobody named: in a place, or one sentence back."""
    place = re.compile(r"\s+(?:in|at)\s+").match(scene.text, cue.end)
    if place and (actor := _starting_at(scene.actors, place.end(), scene.text)):
        return (actor,)
    if any(a.names for a in scene.actors) or scene.before is None:
        return ()
    named = _named_before(scene.before)
    return tuple(named) if len({a.names for a in named}) == 1 else ()


def _noun_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...] | None:
    """Find whose noun a cue is ("Kyiv's rejection", "a demand by Kyiv"), if it is one."""
    text = scene.text
    surface = text[cue.start : cue.end].casefold()
    if not words.NOUNS.fullmatch(surface):
        return None
    head, is_noun = _determiner(
        scene, cue, only=bool(words.ONLY_NOUNS.fullmatch(surface))
    )
    if not is_noun:
        return None
    if head and head.tag in "NRO":
        if head.tag == "O" and words.ANSWERS.search(
            text[scene.span.start : head.start]
        ):
            return ()
        owners = [a for a in scene.actors if a.start <= head.start < a.end]
        return _resolved(owners[:1], scene, 9)
    behind = words.FROM_WHOM.match(text, cue.end)
    if behind is None and words.HAS_OWNER.fullmatch(surface):
        behind = words.OF_WHOM.match(text, cue.end)
    if behind and (actor := _starting_at(scene.actors, behind.end(), text)):
        return _meant(actor, scene)
    opening = text[scene.span.start : head.start if head else cue.start]
    if words.FROM_START.match(opening.strip()):
        return scene.actors[:1]
    if words.RAISES.search(opening):
        return _resolved(scene.subject(cue.start), scene, 9)
    return ()


def _determiner(scene: Scene, cue: Cue, *, only: bool) -> tuple[_Token | None, bool]:
    """Find the article or owner of a noun; a cue without one may be a verb.

    Args:
        scene: the sentence.
        cue: a word that may be a noun.
        only: whether it can be nothing else.
    """
    before = [token for token in scene.tokens if token.end <= cue.start][-5:]
    for between, token in enumerate(reversed(before)):
        if token.tag in "AO" or (token.tag in "NR" and token.is_possessive):
            return token, True
        if token.tag == "N" and between == 0 and only:
            return token, True
        if token.tag not in "MW" or (token.tag == "W" and _is_clausal(token.word)):
            return None, only
    return None, only


def _is_clausal(word: str) -> bool:
    low = word.casefold()
    return low in words.HELPERS or low in words.IRREGULAR or low.endswith(("ed", "ly"))


def _label_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...]:
    """Find whose judgement a label is: "unacceptable to Arland", "seen by Kyiv as"."""
    text = scene.text
    whom = words.TO_WHOM.match(text, cue.end)
    if whom and (him := words.HIM.match(text, whom.end())):
        pronoun = "they" if him[0].startswith("t") else "he"
        nobody: frozenset[str] = frozenset()
        return _meant(
            Actor(him.start(), him.end(), frozenset(), nobody, nobody, pronoun), scene
        )
    told = _starting_at(scene.actors, whom.end(), text) if whom else None
    if told and not told.is_modifier:
        return _meant(told, scene)
    start = scene.hard_start(cue.start)
    opening = re.compile(r"(?:but\s+|and\s+)?for\s+", re.IGNORECASE).match(text, start)
    opening = opening or re.compile(r"\s*for\s+", re.IGNORECASE).match(text, start)
    if opening and (actor := _starting_at(scene.actors, opening.end(), text)):
        return _meant(actor, scene)
    if own := _noun_holders(scene, cue):
        return own
    seen = next(reversed([*words.SEES_AS.finditer(text, start, cue.start)]), None)
    if seen is not None:
        by = words.AGENT.match(text, seen.end())
        if by and (actor := _starting_at(scene.actors, by.end(), text)):
            return _meant(actor, scene)
        if not words.BE.search(text[scene.span.start : seen.start()]):
            return _resolved(scene.subject(seen.start()), scene, 8)
    said = speakers(scene, cue.start)
    if not said and cue.meaning.startswith("binds"):
        return _resolved(scene.subject(cue.start), scene, 8)
    return said


# The passage, and the draft against it


class Holder(NamedTuple):
    """Whom a draft names: as the article's actors are read."""

    names: frozenset[tuple[str, ...]]
    roles: frozenset[str]
    others: frozenset[str]

    def is_one_of(self, actors: Iterable[Actor]) -> bool:
        """Tell whether one of some actors is meant."""
        return any(self.is_meant(actor) for actor in actors)

    def is_meant(self, actor: Actor) -> bool:
        """Tell whether an actor is meant: by name, or by role where one has no name."""
        if self.others or actor.others:
            return bool(self.others & actor.others) or (
                bool(actor.others) and _share_a_name(self.names, actor.names)
            )
        if self.names and actor.names:
            return _share_a_name(self.names, actor.names)
        return bool(self.roles & actor.roles) and not (self.names and actor.names)


def _person(reader: Reader, *phrases: str) -> Holder:
    names: set[tuple[str, ...]] = set()
    roles: set[str] = set()
    others: set[str] = set()
    for phrase in phrases:
        whole = Span(0, len(phrase))
        resolved = reader.parties.resolve(phrase).id.split("+")
        if all(party in reader.parties.parties for party in resolved):
            names |= {(f"#{party}",) for party in resolved}
        for actor in _actors(_tokens(phrase, whole, reader)):
            if not actor.is_governed:
                unknown = {n for n in actor.names if not n[0].startswith("#")}
                names |= unknown
                roles |= actor.roles
                others |= actor.others
    if others:
        names = {n for n in names if not n[0].startswith("#")}
    return Holder(frozenset(names), frozenset(roles), frozenset(others))


@dataclass(frozen=True)
class Case:
    """A draft with the sentences that it rests on, read."""

    draft: PositionDraft
    context: Context
    reader: Reader
    scenes: tuple[Scene, ...]
    """The sentences that the quote touches."""
    after: Scene | None
    """The sentence behind them."""

    @cached_property
    def holder(self) -> Holder:
        """Whom the draft gives the position to."""
        side = _person(self.reader, self.draft.on_behalf_of)
        actor = self._whoever(self.draft.actor)
        others = actor.others | side.others
        names = actor.names | (frozenset() if others else side.names)
        return Holder(names, actor.roles | side.roles, others)

    @cached_property
    def claimant(self) -> Holder:
        """Whom the draft has say so."""
        return self._whoever(self.draft.stated_by)

    def _whoever(self, phrase: str) -> Holder:
        """Read a phrase; in "its prime minister" whoever "its" stands for is meant."""
        person = _person(self.reader, phrase)
        owner = phrase.strip().partition(" ")[0].casefold()
        if person.names or person.others or owner not in words.POSSESSIVES:
            return person
        owners = {
            name
            for scene in self.scenes
            for one in scene.actors
            if one.pronoun == owner and one.roles & person.roles
            for who in _meant(one._replace(names=frozenset()), scene)
            for name in who.names
        }
        return person._replace(names=frozenset(owners))

    def is_named(self, holder: Holder) -> bool:
        """Tell whether the passage names somebody, be it by an adjective."""
        around = (self.scenes[0].before if self.scenes else None, self.after)
        scenes = (*self.scenes, *(scene for scene in around if scene))
        return bool(holder.names) and any(
            _share_a_name(holder.names, a.names) for s in scenes for a in s.actors
        )

    @cached_property
    def sides(self) -> frozenset[tuple[str, ...]]:
        """The parties that the draft's conflict is named after."""
        return _person(self.reader, self.draft.conflict).names

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every stance that the sentences tell."""
        return tuple(r for scene in self.scenes for r in _readings(scene))

    @cached_property
    def fitting(self) -> tuple[Reading, ...]:
        """Readings of the draft's stance, whoever holds it."""
        families = words.FAMILIES[self.draft.stance]
        return tuple(
            r
            for r in self.readings
            if r.family in families
            and not (r.family == "welcomes" and self._stops(r))
            and not (self.draft.stance == "concede" and self._is_first_word(r))
        )

    def _is_first_word(self, reading: Reading) -> bool:
        """Tell an acceptance that gives nothing up: no refusal went before."""
        if reading.family not in {"accepts", "ready"}:
            return False
        return not any(
            r.family in REFUSALS and r.scene is reading.scene and _is_former(r)
            for r in self.readings
        )

    def _stops(self, reading: Reading) -> bool:
        """Tell "welcomed the offer but stopped short of accepting it"."""
        return any(
            r.told == "accepts" and r.family != "accepts" and r.scene is reading.scene
            for r in self.readings
        )

    @cached_property
    def held(self) -> tuple[Reading, ...]:
        """Readings of the draft's stance by its holder."""
        return tuple(r for r in self.fitting if self.holder.is_one_of(r.holders))

    @cached_property
    def meant(self) -> tuple[Reading, ...]:
        """Of those, the ones that no mood takes back."""
        return tuple(r for r in self.held if not any(mood(r, self) for mood in MOODS))


def _case(draft: PositionDraft, context: Context) -> Case:
    text = context.article.text
    split = [s for s in sentences(text) if s.end > context.article.body_start]
    start, end = context.evidence.start, context.evidence.end
    touched = [n for n, s in enumerate(split) if s.start < end and start < s.end]
    first, last = (touched[0], touched[-1]) if touched else (0, -1)
    reader = _reader(draft, context)
    scenes: list[Scene] = []
    for span in split[max(first - 4, 0) : last + 2]:
        cut = _cut(span, start, end)
        scenes.append(Scene(text, cut, reader, scenes[-1] if scenes else None))
    own = tuple(s for s in scenes if s.span.start < end and start < s.span.end)
    after = scenes[-1] if scenes and scenes[-1] not in own else None
    return Case(draft, context, reader, own, after)


_LONG = 1_000
"""Code points of the longest sentence that is read whole: readings of one cost their
number squared, and no sentence of our articles has 400."""


def _cut(span: Span, start: int, end: int) -> Span:
    """Cut an endless sentence to what stands around the quote, else to its beginning."""
    if span.end - span.start <= _LONG:
        return span
    if span.start < end and start < span.end:
        margin = max(_LONG - (end - start), 0) // 2
        return Span(max(span.start, start - margin), min(span.end, end + margin))
    return Span(span.start, span.start + _LONG)


def _reader(draft: PositionDraft, context: Context) -> Reader:
    capitals, plain_words = _vocabulary(context.article.text)
    said = (draft.actor, draft.on_behalf_of, draft.stated_by, draft.conflict)
    known = {
        (_bare(word),)
        for phrase in (*said, draft.addressed_to or "")
        for word in re.findall(r"[A-Z][^\W_]+", phrase)
        if not _lemma(word) and _bare(word) not in words.MODIFIERS
    }
    return Reader(context.parties, capitals, plain_words, frozenset(known))


def _quotes(text: str, span: Span) -> tuple[Span, ...]:
    """Find the quotations in and around a sentence, paragraph by paragraph."""
    begin = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    found: list[Span] = []
    opened: int | None = None
    for mark in re.finditer(r'["“”]', text[begin:end]):
        at = begin + mark.start()
        if opened is None and mark[0] != "”":
            opened = at
        elif opened is not None and mark[0] != "“":
            found.append(Span(opened, at + 1))
            opened = None
    if opened is not None:
        found.append(Span(opened, end))
    return tuple(q for q in found if q.end > span.start and q.start < span.end)


REFUSALS = frozenset({"refuses", "redline", "wont"})


# Moods: what takes a reading back


def _is_denied(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "denied":
        return ()
    scene = reading.scene
    start = scene.hard_start(reading.start)
    for denial in words.DENIALS.finditer(scene.text, start, reading.start):
        between = scene.text[denial.end() : reading.start]
        if not words.AFTER_DENIAL.search(between):
            return ("negated",)
    if words.DISOWNED.search(scene.text, reading.end, scene.span.end):
        return ("negated",)
    return ()


def _is_asked(reading: Reading, case: Case) -> tuple[Problem, ...]:
    scene = reading.scene
    quote = scene.quote_at(reading.start)
    end = min(quote.end, scene.span.end) if quote else scene.span.end
    mark = re.search(r"[.?!]", scene.text[reading.end : end])
    return ("not_a_fact",) if mark and mark[0] == "?" else ()


def _is_supposed(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "hypothetical":
        return ()
    scene = reading.scene
    clause = _clause_start(scene, reading.start)
    before = scene.text[clause : reading.start]
    last = " ".join(before.split()[-6:])
    possibly = words.POSSIBLY.search(last)
    weighs = re.search(r"consider|weigh|expected", last)
    if possibly and not (weighs and reading.family == "wants"):
        return ("not_a_fact",)
    if re.search(
        r"\b(?:if|unless|whether|provided|condition\s+that)\s+[^,]*$",
        scene.text[scene.hard_start(reading.start) : reading.start],
        re.IGNORECASE,
    ):
        return ("not_a_fact",)
    planned = {"yields", "accepts", "would", "threatens", "commits"}
    laid_down = reading.told == "would" or re.search(
        r"\b(?:would|will|is\s+to)\b", last
    )
    if reading.told in planned and laid_down and words.UNDER_A_PLAN.search(scene.said):
        return ("not_a_fact",)
    return _is_conditional(reading, case)


def _is_conditional(reading: Reading, case: Case) -> tuple[Problem, ...]:
    """Hold a sentence that begins with "If": the draft must tell what is supposed."""
    if len(_content(case.draft.position)) < 2:
        return ()  # a paraphrase that says nothing leaves nothing out
    scene = reading.scene
    start = scene.hard_start(reading.start)
    opening = re.compile(
        r"[\s\"“]*(?:but\s+|and\s+)?(?:if|unless|should|were)\b([^,]+),", re.IGNORECASE
    )
    found = opening.match(scene.text, start) or opening.match(
        scene.text, scene.span.start
    )
    if found and found.end() <= reading.start:
        told = _content(" ".join((case.draft.position, *case.draft.conditions)))
        supposed = _content(found[1])
        if 2 * len(told & supposed) <= len(supposed):
            return ("not_a_fact",)
    inside = scene.text[start : reading.start]
    hedged = re.search(r"\bwould\s+(?:\w+\s+)?$", inside)
    aside = re.search(
        r",?\s(?:if|unless|were)\s([^,.;]+)",
        scene.text[start : scene.hard_end(reading.end)],
    )
    if hedged and aside and reading.family in {"wants", "expects"}:
        told = _content(" ".join((case.draft.position, *case.draft.conditions)))
        if not told & _content(aside[1]):
            return ("not_a_fact",)
    return ()


def _is_guessed(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "hypothetical":
        return ()
    scene = reading.scene
    for report in scene.reports:
        if not _governs(report, scene, reading.start):
            continue
        if any(actor.others & words.EXPERT_ROLES for actor in report.who):
            return ("not_a_fact",)
        who = [one for actor in report.who for one in _meant(actor, scene)]
        if (
            words.GUESSES.fullmatch(report.verb)
            and who
            and not case.holder.is_one_of(who)
        ):
            return ("not_a_fact",)
    return ()


def _is_past(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "historical":
        return _is_news(reading, case)
    if case.draft.assertion != "current":
        return ()
    scene = reading.scene
    start = scene.hard_start(reading.start)
    before = scene.text[start : reading.start]
    if words.NO_MORE.search(before) or words.NO_LONGER_SO.search(
        scene.text, reading.end, scene.span.end
    ):
        return ("historical",)
    clause = scene.text[_clause_start(scene, reading.start) : reading.start]
    if not (words.FORMERLY.search(clause) or words.TIMES.search(before)):
        return ()
    contrary = CONTRARY.get(reading.family, frozenset())
    for other in (*case.readings, *_neighbours(case)):
        if (
            other.family in contrary
            and other.start != reading.start
            and case.holder.is_one_of(other.holders)
        ):
            if _is_former(other):
                continue
            if words.FORMERLY.search(clause):
                return ("historical",)
            if other.start > reading.start and _is_later(other):
                return ("historical",)
    return ()


def _is_news(reading: Reading, case: Case) -> tuple[Problem, ...]:
    """Tell the later of two contrary stances, which is nothing of the past."""
    contrary = CONTRARY.get(reading.family, frozenset())
    former = any(
        r.family in contrary and _is_former(r) and case.holder.is_one_of(r.holders)
        for r in case.readings
    )
    return ("historical",) if former and not _is_former(reading) else ()


CONTRARY = {
    "accepts": frozenset({"refuses", "redline"}),
    "ready": frozenset({"refuses", "redline"}),
    "refuses": frozenset({"accepts"}),
    "redline": frozenset({"accepts"}),
    "wants": frozenset({"yields"}),
}


def _is_former(reading: Reading) -> bool:
    scene = reading.scene
    clause = scene.text[_clause_start(scene, reading.start) : reading.start]
    return words.FORMERLY.search(clause) is not None


def _is_later(reading: Reading) -> bool:
    """Tell whether a stance is said to have come later: "but in June it agreed"."""
    scene = reading.scene
    said = scene.text[scene.soft_start(reading.start) : scene.hard_end(reading.end)]
    return (
        words.TIMES.search(said) is not None
        or re.search(r"\b(?:now|later|then|since|eventually|finally|has)\b", said)
        is not None
    )


def _neighbours(case: Case) -> tuple[Reading, ...]:
    first = case.scenes[0].before
    around = [scene for scene in (first, case.after) if scene is not None]
    return tuple(r for scene in around for r in _readings(scene))


Mood = Callable[[Reading, Case], tuple[Problem, ...]]

MOODS: tuple[Mood, ...] = (_is_denied, _is_asked, _is_guessed, _is_supposed, _is_past)


# Checks: what a draft must stand up to


def _content(text: str) -> frozenset[str]:
    """Return the stems of a text's content words."""
    found = re.findall(r"[^\W_]{3,}", text.casefold())
    return frozenset(
        re.sub(r"(?:ing|ed|es|s|e)$", "", w) for w in found if w not in words.IDLE
    )


def _named(case: Case) -> tuple[Problem, ...]:
    """Want holder and claimant named in the passage, be it by an adjective."""
    draft, context = case.draft, case.context
    problems: list[Problem] = []
    if not (context.names(draft.stated_by) or case.is_named(case.claimant)):
        problems.append("claimant_not_named")
    if not (
        context.names(draft.actor)
        or context.names(draft.on_behalf_of)
        or case.is_named(case.holder)
    ):
        problems.append("holder_not_named")
    return tuple(problems)


def _stance(case: Case) -> tuple[Problem, ...]:
    """Want a cue for the stance, and no word of the paraphrase that contradicts it."""
    draft = case.draft
    opposite = OPPOSITE.get(draft.stance, frozenset())
    asks = {"wants", "expects"} if draft.stance in OPPOSITE else set()
    if _tells(draft.position) & (opposite | asks):
        return ("stance_contradicted",)
    if case.fitting:
        return ()
    tied = [r for r in case.readings if case.holder.is_one_of(r.holders)]
    contradicted = any(r.family in opposite for r in tied)
    return ("stance_contradicted" if contradicted else "stance_not_in_quote",)


OPPOSITE: dict[str, frozenset[str]] = {
    "accept": frozenset({"refuses", "redline"}),
    "accept_with_conditions": frozenset({"refuses", "redline"}),
    "concede": frozenset({"refuses", "redline"}),
    "reject": frozenset({"accepts"}),
    "red_line": frozenset({"accepts"}),
}
"""Families that speak against a stance when the holder is told to take them."""


def _tells(paraphrase: str) -> frozenset[str]:
    """Return the family that a paraphrase opens with, or its only one of refusal."""
    cues = find_cues(paraphrase, words.LEXICON)
    families = {cue.meaning.split(":")[0] for cue in cues}
    if len(_content(paraphrase)) < 2:
        return frozenset()
    if families and families <= REFUSALS:
        return frozenset({"refuses"})
    for cue in cues[:1]:
        before = paraphrase[: cue.start]
        family = cue.meaning.split(":")[0]
        if len(before.split()) > 2:
            break
        if words.NEGATION.search(before) or words.NO_OBJECT.match(paraphrase, cue.end):
            turned = {"accepts", "ready", "yields", "wants"}
            return frozenset({"refuses"} if family in turned else ())
        return frozenset({"refuses" if family in REFUSALS else family})
    return frozenset()


def _holder(case: Case) -> tuple[Problem, ...]:
    if not case.fitting:
        return ()
    if not case.held:
        return ("wrong_holder",)
    return ("wrong_holder",) if _speaks_for_another(case) else ()


def _speaks_for_another(case: Case) -> bool:
    """Tell whether the article puts the actor on another side than the draft does."""
    draft = case.draft
    actor = _person(case.reader, draft.actor)
    side = _person(case.reader, draft.on_behalf_of)
    if not actor.names or not side.names or _share_a_name(actor.names, side.names):
        return False
    registered = [n for n in actor.names | side.names if n[0].startswith("#")]
    kinds = {case.context.parties.get(n[0][1:]).kind for n in registered}
    if len(registered) > 1 and kinds == {"state"}:
        return True
    for name in actor.names:
        theirs = _sides_of(case, name)
        if theirs and not _share_a_name(theirs, side.names):
            return True
    return False


def _scene_at(case: Case, at: int) -> Scene | None:
    text = case.context.article.text
    split = sentences(text)
    here = bisect_right(split, at, key=lambda span: span.start) - 1
    if here < 0:
        return None
    before = Scene(text, _cut(split[here - 1], at, at), case.reader) if here else None
    return Scene(text, _cut(split[here], at, at + 1), case.reader, before)


def _mood(case: Case) -> tuple[Problem, ...]:
    """Refuse a stance that is only told as denied, guessed, supposed, asked or past."""
    if (
        any(_opens_with_denial(scene) for scene in case.scenes)
        and case.draft.assertion != "denied"
    ):
        return ("negated",)
    if not case.held or case.meant:
        return ()
    first = case.held[0]
    return tuple(p for mood in MOODS for p in mood(first, case))


def _opens_with_denial(scene: Scene) -> bool:
    return words.DENIAL_FRAMES.match(scene.said) is not None


def _tied(case: Case) -> tuple[Problem, ...]:
    """Refuse a paraphrase that is about what another reading tells."""
    if not case.meant or len(case.readings) < 2:
        return ()
    said = _content(case.draft.position)

    def near(reading: Reading) -> int:
        return len(said & _content(_reach(case, reading)))

    if any(near(r) or words.ANAPHORS.search(_reach(case, r)) for r in case.meant):
        return ()
    if any(near(r) > 1 for r in case.readings if r not in case.meant):
        return ("stance_not_in_quote",)
    return ()


def _reach(case: Case, reading: Reading) -> str:
    """Return the words that a cue is about: up to the cues beside it."""
    scene = reading.scene
    own = [r for r in case.readings if r.scene is scene]
    before = [r.end for r in own if r.end <= reading.start]
    behind = [
        r.start
        for r in own
        if r.start >= reading.end
        and scene.text[reading.end : r.start].count(" ") > 3  # "ready to give up"
    ]
    start = max([*before, scene.hard_start(reading.start)])
    return scene.text[start : min([*behind, scene.hard_end(reading.end)])]


def _conditions(case: Case) -> tuple[Problem, ...]:
    draft = case.draft
    passage = case.context.passage
    if draft.stance in {"accept", "accept_with_conditions"}:
        bound = any(words.CONDITIONS.search(_condition_part(r)) for r in case.meant)
        if bound and (draft.stance == "accept" or not draft.conditions):
            return ("condition_left_out",)
        if draft.stance == "accept_with_conditions" and not (
            words.CONDITIONS.search(passage) or words.LOOSE_CONDITIONS.search(passage)
        ):
            return ("stance_not_in_quote",)
        if draft.stance == "accept_with_conditions" and not draft.conditions:
            return ("condition_left_out",)
    if draft.conditions:
        if not (
            words.CONDITIONS.search(passage) or words.LOOSE_CONDITIONS.search(passage)
        ):
            return ("stance_not_in_quote",)
        told = _content(passage)
        if not all(
            len(_content(c)) < 2 or _content(c) & told for c in draft.conditions
        ):
            return ("stance_not_in_quote",)
    return ()


def _condition_part(reading: Reading) -> str:
    """Return the words that may bind a stance: its clause, an "if" before, what follows."""
    scene, text = reading.scene, reading.scene.text
    start = scene.hard_start(reading.start)
    clause = text.rfind(",", start, reading.start) + 1 or start
    opening = re.compile(
        r"[\s\"“]*(?:but\s+|and\s+)?(?:only\s+)?(?:if|unless|provided|once|"
        r"as\s+long|on\s+condition)\b[^,]+,",
        re.IGNORECASE,
    )
    before = opening.match(text, start)
    behind = text[reading.end : scene.hard_end(reading.end)]
    cut = re.search(
        r",\s+(?:also|adding|citing|while|although|which|and\s+(?:the\s+)?(?=[A-Z]))",
        behind,
    )
    behind = behind[: cut.start()] if cut else behind
    return " ".join((before[0] if before else "", text[clause : reading.end], behind))


def _addressee(case: Case) -> tuple[Problem, ...]:
    """A call on a third party is none when it is made of a party to the conflict."""
    draft, context = case.draft, case.context
    if draft.stance != "call_on_third_party" or draft.addressed_to is None:
        return ()
    asked = context.parties.resolve(draft.addressed_to).id
    sides = context.topics.parties(context.topic(draft.conflict))
    return ("stance_not_in_quote",) if asked in sides else ()


def _paraphrase(case: Case) -> tuple[Problem, ...]:
    draft, context = case.draft, case.context
    problems: list[Problem] = []
    if not context.has_numbers_of(". ".join((draft.position, *draft.conditions))):
        problems.append("number_not_in_quote")
    if not all(
        _names_stand(case, text) for text in (draft.position, *draft.conditions)
    ):
        problems.append("party_not_named")
    return tuple(problems)


def _names_stand(case: Case, paraphrase: str) -> bool:
    passage, parties = case.context.passage, case.context.parties
    if not parties.named_in(paraphrase) <= parties.named_in(passage):
        return False
    known = parties.mentions(paraphrase)
    said = {_bare(word) for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", passage)}
    for found in re.finditer(r"(?<=[\w,] )[A-Z][^\W_]+(?:['’][^\W_]+)*", paraphrase):
        if any(m.start <= found.start() < m.end for m in known):
            continue
        word = _bare(found[0])
        if not any(_akin(word, other) for other in said):
            return False
    return True


def _claimant(case: Case) -> tuple[Problem, ...]:
    """Hold whoever is said to say so against who does in the text."""
    if not case.meant:
        return ()
    own = (
        _share_a_name(case.claimant.names, case.holder.names)
        or bool(case.claimant.others & case.holder.others)
        or _is_affiliated(case)
        or bool(not case.claimant.names and case.claimant.roles & case.holder.roles)
    )
    problems = [_said_by(case, reading, own=own) for reading in case.meant]
    return () if () in problems else problems[0]


def _is_aside_voice(party_id: str) -> bool:
    return party_id in {REPORTER.id, NOT_STATED.id}


def _sides_of(case: Case, name: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return whom the article names together with a person: "Borland's envoy, Dask"."""
    found: set[tuple[str, ...]] = set()
    word = re.compile(rf"\b{re.escape(name[-1])}\b", re.IGNORECASE)
    for place in [*word.finditer(case.context.article.text)][:6]:
        scene = _scene_at(case, place.start())
        for one in scene.actors if scene else ():
            if not _share_a_name([name], one.names):
                continue
            found |= one.names
            leads = words.LEADS.match(scene.text, one.end) if scene else None
            if scene and leads:
                led = _starting_at(scene.actors, leads.end(), scene.text)
                found |= led.names if led else frozenset()
            if scene and one.pronoun:
                owner = one._replace(names=frozenset(), roles=frozenset())
                found |= {n for who in _meant(owner, scene) for n in who.names}
    sides = case.sides | case.reader.known
    found = {n for n in found if not _same_name(n, name)}
    return frozenset(
        n for n in found if n[0].startswith("#") or _share_a_name([n], sides)
    )


def _is_affiliated(case: Case) -> bool:
    """Tell whether the article names the claimant together with the holder."""
    sides = case.sides
    return any(
        _share_a_name(case.holder.names, _sides_of(case, name))
        for name in case.claimant.names
        if not name[0].startswith("#") and not _share_a_name([name], sides)
    )


def _said_by(case: Case, reading: Reading, *, own: bool) -> tuple[Problem, ...]:
    draft = case.draft
    scene = reading.scene
    voice = _is_aside_voice(case.context.parties.resolve(draft.stated_by).id)
    said = speakers(scene, reading.start)
    rivals = [
        heard
        for heard in voices(scene, reading.start)
        if not (voice and _is_presupposed(reading))
        and any(_is_rival(case, a) for a in heard)
        and not any(_may_be_own(case, a) for a in heard)
    ]
    holders = [a for a in reading.holders if case.holder.is_meant(a)]
    if not voice and _somebody_else_says_so(case, reading):
        return ("claimant_contradicted",)
    if voice or own or case.claimant.is_one_of(holders):
        return ("claimant_contradicted",) if rivals else ()
    if draft.attribution == "own_side_official" and _is_party(case):
        return ("claimant_contradicted",)
    if case.claimant.is_one_of(said):
        return ()
    if said and not any(a.names or a.others for a in said):
        return ()
    return ("claimant_contradicted",)


def _somebody_else_says_so(case: Case, reading: Reading) -> bool:
    """Tell whether the text names who says so, and the claimant nowhere as one who does.

    "Kanya said" is Kanya's word, not "Thailand's": the prompt asks for the name.
    """
    scene = reading.scene
    named = [
        who
        for report in scene.reports
        if _governs(report, scene, reading.start)
        for who in report.who
        if who.names or who.others
    ]
    heard = [
        one
        for touched in case.scenes
        for report in touched.reports
        for who in report.who
        for one in _meant(who, touched)
    ]
    return bool(named) and not case.claimant.is_one_of(heard)


def _is_presupposed(reading: Reading) -> bool:
    """Tell "the truce that Zand proposed", which is nobody's report."""
    if reading.is_noun and reading.family != "accepts":
        return True
    scene = reading.scene
    for actor in reading.holders:
        if scene.span.start <= actor.start < reading.start:
            found = re.search(
                r"(\w+)\s+(?:that|which|whom)\s+(?:the\s+)?$",
                scene.text[scene.span.start : actor.start],
            )
            if found and not (
                _is_verbal(found[1]) or words.REPORTS.fullmatch(found[1])
            ):
                return True
    return False


def _may_be_own(case: Case, speaker: Actor) -> bool:
    return case.holder.is_meant(speaker) or not (speaker.names or speaker.others)


def _is_party(case: Case) -> bool:
    """Tell whether the claimant is known to be no one's spokesman but his own."""
    sides = case.sides
    return any(
        n[0].startswith("#") or _share_a_name([n], sides) for n in case.claimant.names
    )


def _is_rival(case: Case, speaker: Actor) -> bool:
    """Tell whether a speaker is known to be somebody else than the holder."""
    if case.holder.is_meant(speaker) or _share_a_name(speaker.names, case.holder.names):
        return False
    if speaker.others:
        return True
    sides = case.sides | case.reader.known
    return any(
        n[0].startswith("#")
        or _share_a_name([n], sides)
        or (
            (theirs := _sides_of(case, n))
            and not _share_a_name(theirs, case.holder.names)
        )
        for n in speaker.names
    )


def _date(case: Case) -> tuple[Problem, ...]:
    phrase = case.draft.date_text
    if phrase is None:
        return ()
    own = " ".join(scene.said for scene in case.scenes)
    said = fold(phrase).text
    if said in fold(own).text:
        return ()
    if said in fold(case.context.passage).text and not words.TIMES.search(own):
        return ()
    return ("date_not_in_article",)


Check = Callable[[Case], tuple[Problem, ...]]

CHECKS: tuple[Check, ...] = (
    _named, _stance, _holder, _mood, _tied, _conditions, _addressee, _paraphrase,
    _claimant, _date,
)  # fmt: skip


def problems(draft: PositionDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    if not context.has_words(draft.date_text):
        return ("date_not_in_article",)
    case = _case(draft, context)
    return tuple(dict.fromkeys(p for check in CHECKS for p in check(case)))


def computed(draft: PositionDraft, context: Context) -> dict[str, object]:
    """Compute the record's fields that its draft has not."""
    when = resolve(draft.date_text, published=context.article.published_on)
    return {
        "party": context.parties.resolve(draft.on_behalf_of or draft.actor).id,
        "topic": context.topic(draft.conflict),
        "date": when.end or when.start,
    }


def claim(draft: PositionDraft) -> str:
    """Tell a draft in one line, for the audit list."""
    return (
        f"{draft.actor}: {plain(draft.stance)} ({plain(draft.issue)}) {draft.position}"
    )

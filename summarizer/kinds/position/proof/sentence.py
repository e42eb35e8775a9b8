"""One sentence of an article, and what can be found around a place in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from .... import lazy
from ....grammar import Cue, find_cues
from ....sentences import Span
from ...saying.sources import Source, sources
from ..lexicon import clauses, people, speech, stances, syntax
from .actors import Actor, find_actors
from .marks import quotes_around
from .names import Names, Reader
from .tokens import Token, is_verbal, opening_names, settled, tokenize

_INVERTING = lazy.compile(r"[,.?!][\"”’]*\s*$|[\"”]\s*$")
"""What stands before a verb of saying whose subject follows: "…," said Arland."""

_MARGIN = 20
"""Code points before a sentence in which its predecessor's last mark stands."""

_LAST_WORD = lazy.compile(r"(\w+)\s+$")
_PASSIVE = frozenset({"be", "been", "being", "was", "were"})
_DETERMINERS = syntax.ARTICLES | {"no", "of"}
"""Behind one of these a verb of saying is a noun: "the report", "of note"."""

_TAKING = frozenset("take takes took taken taking in free under".split())
"""And behind one of these: "take charge", "in answer"."""

_EXPLAINING = lazy.compile(r",\s+(?:the|an?)\s+(?:[\w-]+\s+){0,4}$")

_APPOSED = lazy.compile(r",\s+(?:(?:the|an?|one|another)\s+(?:\w+\s+)?)?$")

_JOINED = lazy.compile(r"\s*(?:and|or)\s")
_PROGRESSIVE = lazy.compile(
    r"\b(?:is|are|was|were|be|been|am)\s+"
    r"(?:\w+ly\s+|now\s+|still\s+|not\s+|again\s+|also\s+|already\s+|itself\s+)*$"
)
_NEXT_WORD = lazy.compile(r",?\s*([^\W_][\w'’-]*)")
_NO_VERBS = syntax.PREPOSITIONS | syntax.ARTICLES | {"and", "or", "nor"}


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence of an article, read for who acts in it."""

    text: str
    """The whole article; offsets count it."""
    low: str = field(repr=False)
    """The same in small letters."""
    span: Span
    tokens: tuple[Token, ...] = field(repr=False)
    """Its words and marks, tagged."""

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """Who can act in it, from left to right."""
        return find_actors(self.tokens)

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """What stands in quotation marks, in and around it."""
        return quotes_around(self.text, self.span)

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """What tells stances in it."""
        return tuple(
            Cue(cue.start + self.span.start, cue.end + self.span.start, cue.meaning)
            for cue in find_cues(self.said_low, stances.LEXICON)
            if not self.said_low.startswith("-", cue.start - 1)  # "US-backed"
        )

    @cached_property
    def asides(self) -> tuple[Span, ...]:
        """What stands between dashes, in brackets, or behind "who": no part of the rest."""
        found = clauses.DASHED.finditer(self.text, *self.span)
        return tuple(Span(aside.start(), aside.end()) for aside in found)

    @property
    def said(self) -> str:
        """Its own text."""
        return self.text[self.span.start : self.span.end]

    @property
    def said_low(self) -> str:
        """Its own text in small letters."""
        return self.low[self.span.start : self.span.end]

    def part_before(self, at: int) -> str:
        """Return what stands before a place in its part, in small letters."""
        return self.low[self.hard_start(at) : at]

    def clause_before(self, at: int) -> str:
        """Return what stands before a place in its clause, in small letters."""
        return self.low[self.clause_start(at) : at]

    def quote_at(self, at: int) -> Span | None:
        """Return the quotation that a place stands in."""
        return next((q for q in self.quotes if q.start < at < q.end), None)

    def hard_start(self, at: int) -> int:
        """Return where the part of the sentence begins that a place stands in."""
        return _hard_start(self, at)

    def hard_end(self, at: int) -> int:
        """Return where the part of the sentence ends that a place stands in."""
        found = clauses.HARD_END.search(self.text, at, self.span.end)
        return found.start() if found else self.span.end

    def soft_start(self, at: int) -> int:
        """Return where the clause begins that a place stands in."""
        start = self.hard_start(at)
        ends = [m.end() for m in clauses.SOFT.finditer(self.low, start, at)]
        return ends[-1] if ends else start

    def clause_start(self, at: int) -> int:
        """Return where the words begin that may bear on a place: after link or comma."""
        start = self.hard_start(at)
        ends = [m.end() for m in clauses.LINK.finditer(self.text, start, at)]
        return ends[-1] if ends else start

    def nearby(self, at: int) -> tuple[Actor, ...]:
        """Return who stands to the left in the same part, quoted apart from told."""
        quote, start = self.quote_at(at), self.hard_start(at)
        left = [
            a
            for a in self.actors
            if start <= a.start
            and a.end <= at
            and not any(s.start < a.start < s.end <= at for s in self.asides)
        ]
        if quote is None:
            return tuple(a for a in left if not self.in_speech(a))
        within = tuple(a for a in left if a.start > quote.start)
        return within or tuple(a for a in left if not self.in_speech(a))

    def in_speech(self, actor: Actor) -> bool:
        """Tell whether somebody is only spoken of; a word or two in quotes is none."""
        quote = self.quote_at(actor.start)
        return quote is not None and self.text[quote.start : quote.end].count(" ") > 2

    def is_everybody(self, actor: Actor) -> bool:
        """Tell "both governments", "the two sides": all who fight each other."""
        before = self.low[max(actor.start - _MARGIN, self.span.start) : actor.start]
        is_role = bool(actor.roles & people.SIDES) and not actor.names
        return is_role and _BOTH.search(before) is not None

    @cached_property
    def reports(self) -> tuple["Report", ...]:
        """Who is said to say or think something in it."""
        return tuple(self._reports())

    def _reports(self) -> Iterator["Report"]:
        start, end = self.span
        for verb in speech.REPORTS.finditer(self.text, start, end):
            if who := self._reporter(verb):
                yield Report(verb.start(), verb.end(), who, verb[0])
        for source in sources(self.said):
            if how := self._how_told(source):
                at = start + source.who.start
                one = self._named_from(at, start + source.who.end)
                if one is None and how == "headed":
                    one = self.actors[0]
                if one:
                    yield Report(start + source.start, start + source.end, (one,), how)

        if self.quotes:
            yield from self._around_quotes()

    def _named_from(self, at: int, end: int) -> Actor | None:
        """Return whom the words of a source name, rather than whose he is."""
        around = (a for a in self.actors if a.start <= at < a.end)
        first = self.starting_at(at) or next(around, None)
        if first and (first.names or first.roles or not first.is_possessive):
            return first
        inside = (a for a in self.actors if at <= a.start < end)
        return next((a for a in inside if a.names or a.roles), first)

    def _around_quotes(self) -> Iterator["Report"]:
        """Tell who speaks from where the marks stand, whatever his verb is."""
        start, end = self.span
        for mark in speech.CLOSED.finditer(self.text, start, end):
            one = self.starting_at(mark.end("before") if mark["before"] else mark.end())
            if mark["before"] is None:
                spoke = speech.SPOKE.match(self.low, one.end) if one else None
                if one and spoke and is_verbal(spoke[1]):
                    yield Report(one.start, spoke.end(), (one,), spoke[1])
            elif one and is_verbal(mark["before"]):
                yield Report(mark.start("before"), one.end, (one,), mark["before"])
        for mark in speech.OPENED.finditer(self.text, start, end):
            at = self.text.rfind(" ", start, mark.start()) + 1
            if at and (who := self.subject(at)):
                yield Report(at, mark.end(), who, self.text[at : mark.start()])

    def _how_told(self, source: Source) -> str:
        """Tell how a source tells a stance, if it does; a line's head is a name's alone."""
        if source.form == "by":
            was = self.low[self.span.start : self.span.start + source.start]
            return "according" if _MADE_KNOWN.search(was) else ""
        if source.form == "head":
            first = next(iter(self.actors), None)
            if first is None or first.is_modifier or not first.names:
                return ""
            return "headed" if first.start - self.span.start < _MARGIN else ""
        return _TELLING.get(source.form, "")

    def _reporter(self, verb: re.Match[str]) -> tuple[Actor, ...]:
        left = self._left_of(verb.start())
        before = _LAST_WORD.search(left, min(_MARGIN, self.span.start))
        if before and before[1].casefold() in _DETERMINERS | _TAKING:
            return ()
        if before and before[1] in _PASSIVE and verb[0].endswith(("ed", "told")):
            return ()  # "observers had been suggested"
        if _INVERTING.search(left) and not verb[0].startswith(("told", "tell")):
            one = self.starting_at(verb.end())
            if one and speech.AFTER_SPEAKER.match(self.text, one.end):
                return (one,)
        is_participle = verb[0].endswith("ing") and " " not in verb[0]
        return self.subject(verb.start(), ing=is_participle)

    def _left_of(self, at: int) -> str:
        """Return the sentence up to a place, and the mark that ends the one before."""
        return self.text[max(self.span.start - _MARGIN, 0) : at]

    def starting_at(self, at: int) -> Actor | None:
        """Return who begins at a place, behind an article and the like."""
        return starting_at(self.actors, at, self.text)

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
        if host := self._before_aside(at, able, around):
            return (host,)
        for actor in reversed(near):
            if self._acts(actor, at):
                return (actor,)
        if near:
            return (near[-1],)
        last = able[-1] if able and not ing else None
        if last and (whole := self._explained(last, able, at)):
            return whole
        if last and last.roles and last.names and self._is_apposed(last, at):
            return (last,)
        return self._main_subject(at, start, able)

    def _before_aside(
        self, at: int, able: list[Actor], around: tuple[Actor, ...]
    ) -> Actor | None:
        """Return whom a relative clause between commas describes: "Sonn, who leads it, is"."""
        last = around[-1] if around else None
        if last and not last.is_person:
            last = able[-1] if able else None
        is_apposed = last and last.names and "," in self.text[last.start : last.end]
        if last and is_apposed and _COMMA.fullmatch(self.text, last.end, at):
            return last  # "a leader of the movement, Nidal Kassem, told"
        aside = _ASIDE.search(self.text, self.hard_start(at), at)
        if aside is None:
            return None
        return next((a for a in able if a.end == aside.start()), None)

    def _is_apposed(self, actor: Actor, at: int) -> bool:
        """Tell whether a role and its name end right before: ", its envoy, Orm, said"."""
        before = self._left_of(actor.start)
        return (
            _APPOSED.search(before) is not None
            and self.text[actor.end : at].strip() == ","
        )

    def _explained(self, actor: Actor, able: list[Actor], at: int) -> tuple[Actor, ...]:
        """Return who "the bloc Arland left" is behind his name: ", the bloc …, said"."""
        before = self.low[: actor.start].rstrip()
        opens = _EXPLAINING.search(before[-40:] + " ")
        if opens is None or "," not in self.text[actor.end : at]:
            return ()
        comma = self.text.rfind(",", 0, actor.start)
        return tuple(a for a in able if a.end == comma and a.names)

    def _main_subject(
        self, at: int, start: int, able: list[Actor]
    ) -> tuple[Actor, ...]:
        earlier = [
            a for a in able if a.end <= start and a.pronoun not in people.RELATIVES
        ]
        comma = self._left_of(start).rstrip().endswith(",")
        joined = _JOINED.match(self.text[start:at] + " ")
        acting = [a for a in earlier if self._acts(a, at)]
        whole = [a for a in acting if not _UNDER.search(self._left_of(a.start))]
        acting = whole or acting
        if joined and not comma and acting:
            return (acting[-1],)
        return (acting[0],) if acting else tuple(earlier[:1])

    def _is_progressive(self, at: int) -> bool:
        return _PROGRESSIVE.search(self.text[self.span.start : at]) is not None

    def _acts(self, actor: Actor, at: int) -> bool:
        """Tell whether a verb follows: "Arland told Borland and ..." has one actor."""
        if actor.end + 1 >= at:
            return True
        rest = _NEXT_WORD.match(self.text[actor.end : at + 1] + "x")
        if rest is None:
            return self.text[actor.end : at].strip()[:1] in {",", '"', "“", ""}
        return rest[1].casefold() not in _NO_VERBS


_BOTH = lazy.compile(
    r"\b(?:both|the\s+(?:two|warring|rival|opposing))\s+(?:[\w-]+\s+)?$"
)
"""What stands before the sides of a war together."""

_UNDER = lazy.compile(
    r"\b(?:(?:as|so)\s+long\s+as|while|until|unless|if|because|after|before|when|since)\s+(?:the\s+)?$"
)
"""What stands before the subject of a clause under another."""

_COMMA = lazy.compile(r",\s+(?:(?:has|have|had|also|later|now|\w+ly)\s+)*")
_ASIDE = lazy.compile(
    r",\s+(?:who|which|whose|the|an?|one\s+of|its|his|her|their|\w+ing|[\w’']+['’]s)\s[^,;:“”\"]{3,80},\s+"
    r"(?:(?:has|have|had|is|was|are|were|will|would|also|now|\w+ly)\s+)*$"
)
"""What may stand between somebody and his verb."""


_TELLING = {
    "around": "according",
    "ahead": "line",
    "tail": "according",
    **{form: form for form in ("echo", "second", "herald")},
}
_MADE_KNOWN = lazy.compile(r"\b(?:was|were)\s+$")


class Report(NamedTuple):
    """A verb of saying and whose it is."""

    start: int
    end: int
    who: tuple[Actor, ...]
    verb: str


@lru_cache(maxsize=8192)
def _hard_start(sentence: Sentence, at: int) -> int:
    start, end = sentence.span
    ends = [
        m.end()
        for m in clauses.HARD.finditer(sentence.text, start, at)
        if not any(s.start <= m.start() < s.end <= at for s in sentence.asides)
    ]
    contrast = clauses.CONTRAST.match(sentence.low, start, end)
    if contrast and contrast.end() <= at:
        ends.append(contrast.end())
    return max(ends, default=start)


def read_sentence(reader: Reader, span: Span, known: Names) -> Sentence:
    """Read a sentence of an article; names known elsewhere may open it."""
    tokens = tokenize(reader.text, span, reader)
    return _sentence(reader, span, opening_names(tokens, known))


@lru_cache(maxsize=1024)
def _sentence(reader: Reader, span: Span, names: frozenset[str]) -> Sentence:
    tokens = tokenize(reader.text, span, reader)
    return Sentence(reader.text, reader.low, span, settled(tokens, names))


_BEFORE_NAMES = syntax.ARTICLES | people.MODIFIERS | people.TITLES


def starting_at(actors: Iterable[Actor], at: int, text: str) -> Actor | None:
    """Return who begins at a place, behind an article and the like."""
    for actor in actors:
        if actor.start >= at:
            gap = text[at : actor.start].casefold().split()
            fits = all(w.removesuffix(".") in _BEFORE_NAMES for w in gap)
            return actor if fits else None
    return None

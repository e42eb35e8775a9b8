"""Does the article bear out this account of an arrangement?

Every check is a small function from a draft and its reading to problems; a draft is
proved when none of them finds any. They judge the article's own sentences around the
quote, so that a quote cut short cannot lose its negation.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from ...dates import resolve
from ...grammar import clause_around, is_negated
from ...numbers import find_counts
from ...parties import NOT_STATED, REPORTER
from ...quotes import fold
from ...records import Problem
from ...sentences import Span, around, sentences
from ..base import Context, shared_problems
from ..wording import plain
from . import lexicon as lex
from .model import CeasefireDraft

# what is read


class Who(NamedTuple):
    """Somebody a draft names: registered ids, else the stems of the name's words."""

    ids: frozenset[str]
    stems: frozenset[str]
    """Of a registered party's name those of a body alone: "army"."""


class Name(NamedTuple):
    """Somebody named in the text: half-open offsets."""

    start: int
    end: int
    party: str | None
    stems: frozenset[str]
    is_person: bool | None = None
    """None when the name alone does not tell."""

    def is_(self, who: Who) -> bool:
        """Tell whether this names them."""
        if self.party in who.ids:
            return True
        return self.party is None and any(
            _same_stem(mine, theirs) for mine in self.stems for theirs in who.stems
        )


class Anchor(NamedTuple):
    """An arrangement spoken of: its noun or verb, and the words that go with it."""

    start: int
    end: int
    begin: int
    """Where the words before it begin that describe it: "full 30-day" ceasefire."""
    stop: int
    """Where what it applies to ends: halt "in strikes on energy"."""
    days: frozenset[int]
    """Lengths that the text gives this one."""
    is_bare: bool
    """Nothing tells it from others: "the truce"."""


class Duration(NamedTuple):
    """A length of time that belongs to an arrangement."""

    start: int
    end: int
    days: int
    anchor: int | None
    """Where that arrangement begins, if the sentence names one."""


class Cue(NamedTuple):
    """A word that tells of an arrangement's life, and in which mode."""

    start: int
    end: int
    tag: lex.Tag
    anchor: Anchor | None
    """The arrangement it tells of; None for whichever is spoken of."""
    mode: str
    """real, negated, unreal or asked."""


class Speech(NamedTuple):
    """Somebody says something: who, and the stretch of text that is theirs."""

    verb: int
    names: tuple[Name, ...]
    words: str
    """The subject's own words, for speakers without a name."""
    covers: Span
    is_inner: bool
    """Told by somebody else in turn."""

    @property
    def is_ahead(self) -> bool:
        """Tell whether what is said follows: "Arland said …"."""
        return self.covers.start > self.verb


@dataclass(frozen=True)
class Reading:
    """The sentences around a quote, read once for all checks."""

    draft: CeasefireDraft
    context: Context

    @cached_property
    def origin(self) -> int:
        """Where the text read begins in the article."""
        evidence, article = self.context.evidence, self.context.article
        begin = around(article.text, evidence.start, evidence.end, neighbours=_BACK)
        return max(begin.start, article.body_start, evidence.start - _FAR)

    @cached_property
    def text(self) -> str:
        """The passage and what leads to it, plain quotes and spaces, letter for letter."""
        evidence, article = self.context.evidence, self.context.article
        end = around(article.text, evidence.start, evidence.end).end
        end = min(end, evidence.end + _FAR)
        return article.text[self.origin : end].translate(_PLAIN)

    @cached_property
    def main(self) -> str:
        """The text with relative clauses blanked, letter for letter."""
        return _RELATIVE.sub(_blank, self.text)

    @cached_property
    def bare(self) -> str:
        """The text with relative clauses and asides blanked, letter for letter."""
        return _ASIDE.sub(_blank, self.main).replace('"', " ")

    @cached_property
    def all(self) -> tuple[Span, ...]:
        """All sentences read."""
        return sentences(self.text)

    @cached_property
    def told(self) -> tuple[Span, ...]:
        """The sentences that the quote touches."""
        evidence = self.context.evidence
        start, end = evidence.start - self.origin, evidence.end - self.origin
        touched = tuple(s for s in self.all if s.start < end and start < s.end)
        return touched or (Span(max(start, 0), max(end, 0)),)

    @cached_property
    def near(self) -> tuple[Span, ...]:
        """The sentences of the passage: the quote's and one neighbour on each side."""
        start, end = self.told[0].start, self.told[-1].end
        before = [s for s in self.all if s.end <= start][-1:]
        after = [s for s in self.all if s.start >= end][:1]
        return (*before, *self.told, *after)

    @cached_property
    def read(self) -> tuple[Span, ...]:
        """The passage, and what it takes up again."""
        return tuple(sorted({*self.near, *self.taken_up}))

    @cached_property
    def whole(self) -> str:
        """The words of the sentences that the quote touches."""
        return self.text[self.told[0].start : self.told[-1].end]

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Everybody named in the passage, by place."""
        return tuple(sorted(_names(self)))

    @cached_property
    def anchors(self) -> tuple[Anchor, ...]:
        """The arrangements that the quote's sentences speak of, or take up again."""
        told = tuple(_anchors(self, self.told))
        return told or tuple(_anchors(self, self.taken_up))

    @cached_property
    def taken_up(self) -> tuple[Span, ...]:
        """The sentence that "it" leads back to when the quote names no arrangement."""
        for sentence in reversed([s for s in self.all if s.end <= self.told[0].start]):
            if _arrangement_in(self.text, sentence):
                return (sentence,)
        return ()

    @cached_property
    def weak(self) -> tuple[Span, ...]:
        """Words such as "deal" that may stand for one."""
        return tuple(
            Span(m.start(), m.end())
            for sentence in self.told
            for m in lex.WEAK.finditer(self.text, *sentence)
        )

    @cached_property
    def durations(self) -> tuple[Duration, ...]:
        """The lengths of time that belong to an arrangement."""
        return tuple(d for s in self.read for d in _durations(self.text, s))

    @cached_property
    def targets(self) -> tuple[Anchor, ...]:
        """The arrangements that this draft can mean."""
        return _targets(self)

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """What the sentences tell of the life of those arrangements."""
        return tuple(_cues(self, self.told))

    @cached_property
    def speeches(self) -> tuple[Speech, ...]:
        """Who says what in the passage."""
        return tuple(_speeches(self))

    def sentence(self, offset: int) -> Span:
        """Return the sentence of the passage that an offset stands in."""
        return next((s for s in self.all if offset < s.end), self.told[-1])

    def who(self, name: str) -> Who:
        """Read a draft's name for somebody."""
        return _who(name, self.context)


_BACK = 4
"""How many sentences before the quote may introduce what it calls "it"."""

_FAR = 2_000
"""A "sentence" that goes on longer than so many characters is a list or a table."""

_PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»", '"')
    | dict.fromkeys("‘’‚‛", "'")
    | dict.fromkeys("\u00a0\u202f\u2009", " ")
    | dict.fromkeys("‐‑", "-")
)
_RELATIVE = re.compile(r",\s(?:which|who|whose|where)\b[^,;.]{0,140},")
_ASIDE = re.compile(
    rf",?\"?\sas\s(?:he|she|it|they)\s\w+\sit,\s?\"?"
    rf"|,\"?\s(?:[^,;:.\"]{{1,60}}\s)?{lex.SAY}"
    r"(?:\s(?:on|in|at|later|to|during|after|before|yesterday|today|this|last|earlier|"
    r"through|from|via|a\s\w+\smeeting|reporters|state|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday)\b[^,;:.\"]{0,70})?,"
    r"|,\s(?:so\s)?(?:according\sto|in)\s[^,;:.\"]{1,50},",
    re.IGNORECASE,
)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


# names

_CAPITALS = re.compile(
    r"\b[A-Z][\w']*(?:-[A-Z]\w+)*(?:\s+(?:(?:al|el|de|van|von)\s+)?[A-Z][\w']*(?:-\w+)*)*"
)
_SUFFIX = re.compile(r"(?:ers|er|and|ish|ians?|ans?|ese|i|is|ns?|ia|ic)$")


_BODIES = re.compile(
    r"\b[Tt]he\s+(army|government|rebels?|junta|militia|insurgents?|separatists?|militants?|"
    r"paramilitar(?:y|ies)|navy|fighters|opposition)\b(?!\s+(?:of\s|[A-Z]))"
)
"""Sides that need no name."""


def _stem(word: str) -> str:
    word = re.sub(r"'s?$", "", word.casefold())
    cut = _SUFFIX.sub("", word)
    return cut if len(cut) >= 3 else word


def _same_stem(one: str, other: str) -> bool:
    if one == other:
        return True
    return len(one) >= 4 and len(other) >= 4 and one[:4] == other[:4]


def _who(name: str, context: Context) -> Who:
    party = context.parties.resolve(name)
    ids = frozenset(party.id.split("+"))
    words = re.findall(r"[\w'-]+", name.translate(_PLAIN))
    if ids <= context.parties.parties.keys():
        bodies = (_BODIES.match(f"the {word}") for word in words)
        return Who(ids, frozenset(_stem(body[1]) for body in bodies if body))
    proper = [word for word in words if word[:1].isupper() and not _is_title(word)]
    rest = [word for word in words if len(word) > 3 and word.casefold() != "their"]
    return Who(frozenset(), frozenset(_stem(word) for word in proper or rest))


def _is_title(word: str) -> bool:
    return re.sub(r"'s?$", "", word.casefold()) in lex.TITLES


def _names(reading: Reading) -> Iterator[Name]:
    text = reading.text
    rest = list(text)
    for found in reading.context.parties.mentions(re.sub(r"[-–—/]", " ", text)):
        written = re.sub(r"'s?$", "", text[found.start : found.end])
        end = found.start + len(written)
        yield Name(found.start, end, found.party.id, frozenset(), found.is_person)
        rest[found.start : found.end] = " " * (found.end - found.start)
    starts = {re.compile(r"\W*").match(text, s.start).end() for s in reading.all}  # type: ignore[union-attr]
    for run in _CAPITALS.finditer("".join(rest)):
        words = list(re.finditer(r"[\w'-]+", run[0]))
        if run.start() in starts and not _opens_with_name(reading, run):
            words = words[1:]
        while words and words[0][0].casefold() in lex.COMMON_FIRST:
            words = words[1:]
        stems = frozenset(_stem(w[0]) for w in words if not _is_title(w[0]))
        if words and stems - {""}:
            start = run.start() + words[0].start()
            end = run.end() - len(re.search(r"(?:'s?)?$", run[0])[0])  # type: ignore[index]
            yield Name(start, end, None, stems)
    for body in _BODIES.finditer(text):
        yield Name(body.start(), body.end(), None, frozenset({_stem(body[1])}), False)


_NAME_FOLLOWS = re.compile(
    rf"'s\b|,?\s+(?:and\s+[A-Z]|has\b|have\b|had\b|is\b|was\b|will\b|would\b|did\b|does\b|"
    rf"{lex.SAY}\b)|,\s+(?:which|who|the|an?)\b|\s+(?:army|government|president|forces)\b"
)


def _opens_with_name(reading: Reading, run: re.Match[str]) -> bool:
    """Tell whether a sentence's first word is a name, not a capital for the place."""
    word = run[0].split()[0]
    bare = re.sub(r"'s?$", "", word)
    if bare.casefold() in lex.COMMON_FIRST:
        return False
    after = reading.text[run.start() + len(bare) : run.start() + len(bare) + 20]
    if " " in run[0] or _NAME_FOLLOWS.match(after) or lex.BINDING.match(after.lstrip()):
        return True
    return (
        re.search(rf"[a-z,]\s{re.escape(bare)}\b", reading.context.article.text)
        is not None
    )


# arrangements

_BEFORE_NOUN = re.compile(
    r"^.*(?:\b(?:an?|the|its|his|her|their|this|that|any|no|of|in|on|to|for|with|by|"
    r"despite|from|or|agreed|accepted|declared|was|is|proposed|announced|new|called)\s"
    r"|[,;:\"().])",
    re.IGNORECASE | re.DOTALL,
)
_AFTER_NOUN = re.compile(
    r"\s+(?:in|on|of|to|against|around|along|over|across|for|at|between|with|covering|"
    r"limited)\b|\s+\"|\s+that\s+(?:would\s+)?covers?\b",
    re.IGNORECASE,
)
_COVERS = re.compile(
    r"[\s,]+(?:\w+\s+){0,4}?(?:would|will|is\s+to|to|which|that|also|only|it)?\s*"
    r"(?:cover(?:s|ed|ing)?|appl(?:y|ies|ied)\s+to|extends?\s+to|limited\s+to)\b",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"[.;:]|,(?!\s+(?:\w+\s+){0,2}and\b)|\b(?:after|while|as|because|but|although|though|"
    r"despite|before|when|if|until|since|sa(?:id|ys)|would|will|was|were|is|are|has|have|"
    r"had|took|agreed|following|amid|which|who|he|she|they|it|brokered|mediated|proposed)\b",
    re.IGNORECASE,
)
_DISTINCT = re.compile(
    r"\b(?:first|second|third|new|another|earlier|previous|former|old|broader|wider|"
    r"separate|current|further|\w+-day|\w+-week|\w+-month|\w+-hour|one-sided|lasting|"
    r"permanent|original|latest|partial|limited|last\s+\w+'s)\b",
    re.IGNORECASE,
)


def _anchors(reading: Reading, spans: Iterable[Span]) -> Iterator[Anchor]:
    text = reading.text
    for sentence in spans:
        lengths = [d for d in reading.durations if _in(d.start, sentence)]
        for match in lex.ARRANGEMENT.finditer(text, *sentence):
            if not _stops_violence(text, match, sentence):
                continue
            begin, stop = _extent(reading, match, sentence)
            days = frozenset(d.days for d in lengths if d.anchor == match.start())
            described = text[begin : match.start()] + " " + text[match.end() : stop]
            bare = not (
                days
                or _DISTINCT.search(text[begin : match.start()])
                or lex.WHOLE.search(described)
                or any(words.search(described) for words in lex.SCOPES.values())
            )
            yield Anchor(match.start(), match.end(), begin, stop, days, bare)


def _in(offset: int, span: Span) -> bool:
    return span.start <= offset < span.end


def _stops_violence(text: str, match: re.Match[str], sentence: Span) -> bool:
    if not match["stop"]:
        return True
    after = text[match.end() : min(sentence.end, match.end() + 80)]
    before = text[max(sentence.start, match.start() - 60) : match.start()]
    word = match["stop"].casefold()
    if lex.OTHER_THING.match(after) or (word == "stop" and after.startswith(" short")):
        return False
    if word in {"halt", "halts", "pause", "pauses", "lull", "lulls"}:
        return True
    if word.startswith("end") and re.match(r"\s+(?:\w+\s+)?(?:war|conflict)", after):
        return False
    if word == "ended" and not re.match(
        r"\s+(?:the\s+|all\s+)?(?:fight|hostil)", after
    ):
        return False
    ahead, behind = " ".join(after.split()[:8]), " ".join(before.split()[-4:])
    return bool(lex.VIOLENT.search(ahead) or lex.VIOLENT.search(behind))


def _extent(reading: Reading, match: re.Match[str], sentence: Span) -> tuple[int, int]:
    text, bare = reading.text, reading.bare
    left = max(sentence.start, match.start() - 60)
    cut = _BEFORE_NOUN.match(text[left : match.start()])
    begin = left + cut.end() if cut else left
    limit = min(sentence.end, match.end() + 120)
    if covers := _COVERS.match(text, match.end(), limit):
        end = re.search(r"[.;:]", text[covers.end() : limit])
        return begin, covers.end() + end.start() if end else limit
    if match["noun"] and not _AFTER_NOUN.match(bare, match.end(), limit):
        return begin, match.end()
    after = bare[match.end() : limit]
    stop = _STOPS.search(after)
    return begin, match.end() + stop.start() if stop else limit


def _durations(text: str, sentence: Span) -> Iterator[Duration]:
    told = text[sentence.start : sentence.end]
    for start, end, hours in _lengths(told):
        if hours % 24:
            continue
        place = Span(sentence.start + start, sentence.start + end)
        belongs, anchor = _belongs(text, place, sentence)
        if belongs:
            yield Duration(*place, hours // 24, anchor)


_ANY_UNIT = re.compile(
    r"[\d\w](?:\s|-)+(?:full\s|more\s)?(?:day|week|month|hour|year|fortnight)",
    re.IGNORECASE,
)


def _lengths(told: str) -> Iterator[tuple[int, int, int]]:
    for match in lex.ONE_UNIT.finditer(told):
        unit = (match["unit"] or match["long"]).casefold()
        yield match.start(), match.end(), lex.UNIT_HOURS[unit]
    for phrase in find_counts(told) if _ANY_UNIT.search(told) else ():
        found = lex.UNIT.match(told, phrase.end)
        if found and phrase.says.value is not None:
            hours = phrase.says.value * lex.UNIT_HOURS[found[1].casefold()]
            yield phrase.start, found.end(), hours


_PAST_OR_OTHER = re.compile(
    r"\b(?:after|within|every|past|last|previous|in|nearly|almost|over|than|took)\s+"
    r"(?:the\s+|about\s+|only\s+|just\s+)*(?:past\s+|last\s+)?$",
    re.IGNORECASE,
)


def _belongs(text: str, place: Span, sentence: Span) -> tuple[bool, int | None]:
    """Tell whether a length of time is an arrangement's, and where that begins."""
    before = text[sentence.start : place.start]
    after = text[place.end : sentence.end]
    words = re.match(r"[\s-]*\"?(?:[\w'-]+[\s-]+){0,5}", after)
    head = _first_head(text, place.end, place.end + words.end() + 15 if words else 0)
    if head is not None:
        kind, at = head
        if kind != "weak":
            return kind == "ours", at
        return True, _nearest(text, place, sentence)
    lasted = re.search(
        r"\blast(?:s|ed|ing)?\s+(?:only\s+|just\s+)?$", before, re.IGNORECASE
    )
    if not lex.LASTING.search(before) or (lex.LASTS_OTHER.match(after) and not lasted):
        return False, None
    clause = clause_around(text, place.start, place.end)
    within = _arrangement_in(text, clause)
    if not within and lex.TALKED.search(text, clause.start, place.start):
        return False, None
    return True, _nearest(text, place, sentence)


def _first_head(text: str, start: int, stop: int) -> tuple[str, int] | None:
    """Return what kind of noun an adjective of length stands before: "30-day truce"."""
    stop = min(stop, len(text))
    gap = re.compile(
        r"[,;:.]|\s(?:of|in|on|for|after|to|and|at|by|from|with|before|as|that|until)\s"
    ).search(text, start, stop)
    stop = gap.start() if gap else stop
    found: list[tuple[int, str]] = []
    if ours := lex.ARRANGEMENT.search(text, start, stop):
        found.append((ours.start(), "ours"))
    if weak := lex.WEAK.search(text, start, stop):
        found.append((weak.start(), "weak"))
    if other := lex.OTHER_HEAD.search(text, start, stop):
        found.append((other.start(), "other"))
    if not found:
        return None
    at, kind = min(found)
    return kind, at


def _arrangement_in(text: str, span: Span) -> bool:
    return any(
        _stops_violence(text, match, span)
        for match in lex.ARRANGEMENT.finditer(text, *span)
    )


def _nearest(text: str, place: Span, sentence: Span) -> int | None:
    """Return the arrangement that a length stands with: the last one before it."""
    found = [
        match.start()
        for match in lex.ARRANGEMENT.finditer(text, *sentence)
        if _stops_violence(text, match, sentence)
    ]
    before = [at for at in found if at < place.start]
    return before[-1] if before else (found[0] if found else None)


def _targets(reading: Reading) -> tuple[Anchor, ...]:
    """Narrow the arrangements down by the draft's length, width and label."""
    draft = reading.draft
    left = reading.anchors
    if draft.duration_days is not None:
        left = _narrow(left, lambda a: draft.duration_days in a.days)
    if draft.scope not in {"not_stated", "other"}:
        left = _narrow(left, lambda a: _has_scope(reading, a))
    label = set(re.findall(r"\w{3,}", draft.label.casefold())) - {"the", "and", "for"}

    def shared(anchor: Anchor) -> int:
        told = reading.text[anchor.begin : anchor.stop].casefold()
        return len(label & set(re.findall(r"\w{3,}", told)))

    best = max(map(shared, left), default=0)
    return _narrow(left, lambda anchor: shared(anchor) == best)


def _narrow(
    anchors: tuple[Anchor, ...], test: Callable[[Anchor], bool]
) -> tuple[Anchor, ...]:
    return tuple(anchor for anchor in anchors if test(anchor)) or anchors


# the life of an arrangement

_TRANSITIVE = frozenset(
    {"agree", "accept", "reject", "propose", "negotiate", "tentative"}
)
_SPEAKS_OF = re.compile(
    r"^(?:announc|declar|pledg|promis|vow|order|commit|undert)", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\b(?:talks?|negotiat\w+|meet\w*|discuss\w*|exchange|prisoners?|minerals|sanctions?|"
    r"visit|summit|aid|need|hopes?|efforts?|deployment|release|swap|budget|trade|"
    r"framework\s+for\s+talks|agenda|venue|date|joint\s+\w+)\b",
    re.IGNORECASE,
)
_TALK_OF = re.compile(
    r"\b(?:talks?|negotiations?|efforts?|hopes?|discussions?|bids?|chances?|push|drive|"
    r"calls?|meetings?|war|appeals?)\s+(?:on|about|for|over|of|to|towards?|aimed\s+at)\s+"
    r"(?:\w+\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_STANDS_FOR_IT = re.compile(
    r"\b(?:it|this|that|one|none|them|so|neither|anything|nothing|extension|what|version)\b",
    re.IGNORECASE,
)
_COMMITS = re.compile(
    r"\b(?:sa(?:id|ys)|announced|promis\w+|pledg\w+|declar\w+|vow\w+|assur\w+(?:\s\w+)?)\s+"
    r"(?:on\s+\w+\s+)?(?:that\s+)?(?:it|they|he|she|its\s\w+|their\s\w+|his\s\w+|her\s\w+)"
    r"\s+(?:would|will)\s+(?:also\s+)?$",
    re.IGNORECASE,
)


def _cues(reading: Reading, spans: Iterable[Span]) -> Iterator[Cue]:
    spans = tuple(spans)
    found = [
        (match.start(), match.end(), tag)
        for sentence in spans
        for tag, pattern in lex.STATUS.items()
        for match in pattern.finditer(reading.text, *sentence)
    ]
    end = 0
    for start, stop, tag in sorted(found, key=lambda cue: (cue[0], -cue[1], cue[2])):
        if start < end:
            continue
        end = stop
        linked = _link(reading, start, stop, tag)
        if linked is False:
            continue
        mode = _mode(reading, start, stop, tag)
        yield Cue(start, stop, tag, linked, mode)
        if tag == "begin" and mode == "real" and _is_past(reading, stop):
            yield Cue(start, stop, "force", linked, "real")
    for anchor in reading.anchors:
        before = reading.text[max(anchor.start - 60, 0) : anchor.start]
        verb = reading.text[anchor.start : anchor.end]
        if _COMMITS.search(before) or _MUST.search(before + verb):
            condition = _has_condition(reading, reading.sentence(anchor.start))
            mode = "unreal" if condition else "real"
            yield Cue(anchor.start, anchor.end, "agree", anchor, mode)
        elif _WOULD.search(before):
            yield Cue(anchor.start, anchor.end, "propose", anchor, "real")
    for sentence in spans:
        for match in lex.IMPLIED.finditer(reading.text, *sentence):
            if _is_implied(reading, match, sentence):
                yield Cue(match.start(), match.end(), "force", None, "implied")


_MUST = re.compile(r"\b(?:is|are)\s+(?:not\s+to\s+\w+|to\s+(?:halt|stop|cease|pause))$")
_WOULD = re.compile(r"\bwould\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_WHEN = re.compile(r"[\s,]*(?:on|at|from|in)?\s*(?:[^,.;]{3,30}(?:,\s[^,.;]{3,20})?)")


def _is_past(reading: Reading, stop: int) -> bool:
    """Tell whether something begins on a day that is not after the article's."""
    published = reading.context.article.published_on
    said = _WHEN.match(reading.text, stop)
    if published is None or said is None:
        return False
    when = resolve(said[0], published=published)
    first = when.start or when.end
    return first is not None and first <= published.isoformat()[: len(first)]


def _is_implied(reading: Reading, match: re.Match[str], sentence: Span) -> bool:
    """Tell whether somebody complains of, or vouches for, how a truce in force is kept."""
    if is_negated(reading.text, match.start()) or _is_denied(reading, match.start()):
        return False
    ahead = reading.text[match.end() : match.end() + 40]
    if not _SINGULAR.match(ahead):
        return False
    before = reading.text[sentence.start : match.start()]
    return not lex.MODAL.search(" ".join(before.split()[-4:])) and not _is_conditional(
        reading.text, sentence, match.start()
    )


_SINGULAR = re.compile(
    rf"\s+(?:[\w-]+\s+)?(?:{lex.NOUNS}|pause|halt)\b".replace(" ", r"\s"), re.IGNORECASE
)


class _Place(NamedTuple):
    start: int
    end: int
    anchor: Anchor | None


def _link(
    reading: Reading, start: int, stop: int, tag: lex.Tag
) -> Anchor | Literal[False] | None:
    """Return the arrangement that a word tells of, None for any, False for none."""
    text = reading.text
    sentence = reading.sentence(start)
    places = sorted(
        [_Place(a.start, a.end, a) for a in reading.anchors if _in(a.start, sentence)]
        + [_Place(*w, None) for w in reading.weak if _in(w.start, sentence)]
    )
    for place in places:
        if place.start < stop and start < place.end:
            if tag == "agree" and place.anchor is None:
                return _deal(reading, start, stop)
            return place.anchor
    if not places:
        stands = _STANDS_FOR_IT.search(text, *sentence) is not None
        return None if stands and reading.anchors else False
    clause = clause_around(text, start, stop)
    after = next((p for p in places if stop <= p.start < clause.end), None)
    before = next((p for p in reversed(places) if p.end <= start), None)
    gap = text[stop : after.start] if after else ""
    if tag in _TRANSITIVE:
        if after and _reaches(text[start:stop], gap):
            return after.anchor
        if after and not _ELSEWHERE.search(gap):
            return False
        if _ELSEWHERE.search(text, stop, min(clause.end, stop + 40)):
            return False
        if tag == "reject" and not _is_about_it(text, start, stop, clause):
            return False
        if before is None:
            later = next((p for p in places if stop <= p.start), None)
            reaches = later and _reaches(text[start:stop], text[stop : later.start])
            return later.anchor if later and reaches else False
        return False if _is_talked_of(text, before, sentence) else before.anchor
    if after and tag not in {"force", "begin", "ends", "due"} and _is_object(gap):
        return after.anchor
    if before is None or _is_talked_of(text, before, sentence):
        return False
    return before.anchor


def _is_talked_of(text: str, place: _Place, sentence: Span) -> bool:
    """Tell whether the sentence is about talks on it, not about itself."""
    start = place.anchor.begin if place.anchor else place.start
    return _TALK_OF.search(text[sentence.start : start]) is not None


def _reaches(word: str, gap: str) -> bool:
    if _ELSEWHERE.search(gap):
        return False
    if _SPEAKS_OF.match(word):
        return len(gap.split()) <= 7 and not re.search(r"\bthat\b", gap)
    return True


def _is_about_it(text: str, start: int, stop: int, clause: Span) -> bool:
    passive = re.search(
        r"\b(?:was|were|been|is|are|being)\s+(?:\w+\s+)?$", text[:start]
    )
    pronoun = re.match(
        r"\s+(?:it|this|that|them|any|the\s+idea)\b", text[stop : clause.end]
    )
    relative = re.match(r",?\s*(?:which|that)\b", text[clause.start : start])
    return bool(passive or pronoun or relative)


def _is_object(gap: str) -> bool:
    """Tell whether what follows a verb at this distance is its object."""
    return len(gap.split()) <= 5 and not re.search(
        r"\b(?:with|by|in|on|at|for|as|to|after|and|about|of)\b|[,\"]", gap
    )


def _deal(reading: Reading, start: int, stop: int) -> Literal[False] | None:
    """A bare "deal" tells of agreement only when it is made or in being."""
    before = reading.text[max(start - 40, 0) : start]
    made = re.search(
        r"\b(?:reached|struck|signed|sealed|clinched|under|brokered|the|announced|"
        r"concluded|made)\s+(?:\w+\s+){0,2}$",
        before,
        re.IGNORECASE,
    )
    word = reading.text[start:stop].casefold()
    return None if made or word.startswith(("agree", "declar", "announc")) else False


def _mode(reading: Reading, start: int, stop: int, tag: lex.Tag) -> str:
    text, bare = reading.text, reading.bare
    sentence = reading.sentence(start)
    if text[sentence.end - 3 : sentence.end].find("?") >= 0:
        return "asked"
    if _is_denied(reading, start):
        return "negated"
    source = bare if bare[start:stop].strip() else text
    clause = clause_around(source, start, stop)
    before = source[clause.start : start]
    reach = [m.start() for m in re.finditer(r"\S+", before)][-lex.REACH :]
    window = before[reach[0] :] if reach else ""
    negated = is_negated(source, start)
    if not negated and (found := lex.NEGATED_BEFORE.search(window)):
        negated = not re.match(r"not\s+(?:only|just|merely)", window[found.start() :])
    if tag in {"agree", "accept"} and lex.NEGATED_AFTER.match(source, stop):
        negated = True
    if negated:
        return "negated"
    if tag in {"terminate", "expire"} and lex.ACCUSED.search(
        text, sentence.start, start
    ):
        return "unreal"
    if tag == "agree" and re.match(r"w(?:ill|ould)\b", text[start:stop]):
        pledged = lex.SPEECH.search(text, sentence.start, start)
        sure = pledged and not _has_condition(reading, sentence)
        return "real" if sure else "unreal"
    if lex.MODAL.search(window) or _is_conditional(text, sentence, start):
        return "unreal"
    short = " ".join(window.split()[-3:]) + " "
    if tag == "begin" and re.search(r"\bto\s+(?:\w+ly\s+)?$", short):
        return "unreal"
    if tag in {"agree", "accept", "extend"} and re.search(
        r"\b(?:to|is\s+to|are\s+to)\s+$", short
    ):
        agreed = re.search(r"\b(?:agreed|decided|managed)\s+to\s+$", short)
        return "real" if agreed else "unreal"
    return "real"


def _is_denied(reading: Reading, offset: int) -> bool:
    """Tell whether what stands there is denied by what frames it."""
    text, sentence = reading.text, reading.sentence(offset)
    found = lex.ALL_DENIED.search(text, sentence.start, offset)
    if found or lex.SAID_TO_BE_SO.search(text, sentence.start, offset):
        return True
    return _is_untrue_after(text, sentence, offset)


def _is_untrue_after(text: str, sentence: Span, offset: int) -> bool:
    that = lex.REPORTS_THAT.search(text, sentence.start, offset)
    after = lex.ALL_DENIED_AFTER.search(text, offset, sentence.end)
    return bool(that and after)


def _is_conditional(text: str, sentence: Span, offset: int) -> bool:
    """Tell whether a sentence begins with a condition."""
    return bool(
        lex.CONDITION.match(text[sentence.start : offset])
        and not re.match(r"\W*once\s+again", text[sentence.start :], re.IGNORECASE)
    )


def _has_condition(reading: Reading, sentence: Span) -> bool:
    return lex.CONDITION_AFTER.search(reading.text, *sentence) is not None


def _heard(reading: Reading, cues: Iterable[Cue]) -> dict[str, set[str]]:
    """Collect what is told of the draft's arrangement: mode to tags."""
    heard: dict[str, set[str]] = {}
    targets = {anchor.start for anchor in reading.targets}
    for cue in cues:
        if cue.anchor is None or cue.anchor.start in targets or _is_same(reading, cue):
            heard.setdefault(cue.mode, set()).add(cue.tag)
    return heard


def _is_same(reading: Reading, cue: Cue) -> bool:
    """A bare "the truce" beside another name may be the same arrangement."""
    if cue.anchor is None:
        return False
    if any(_is_apposed(reading, target, cue.anchor) for target in reading.targets):
        return True
    if not cue.anchor.is_bare:
        return False
    return not any(target.is_bare for target in reading.targets)


def _is_apposed(reading: Reading, one: Anchor, other: Anchor) -> bool:
    """Tell whether the second names the first again: "a truce, the first halt in …"."""
    between = reading.text[one.end : other.start]
    return _APPOSED.fullmatch(between) is not None


_APPOSED = re.compile(r"[^,;.]{0,40},\s+(?:the|an?)\s+(?:[\w-]+\s+){0,4}")

# the checks


def arrangement(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """An arrangement is spoken of; a mere wish for peace is none."""
    wished = reading.anchors and all(
        _is_wished(reading, anchor) for anchor in reading.anchors
    )
    taken_up = _own(reading) or lex.TAKES_UP.search(reading.whole)
    if wished or not reading.anchors or not taken_up:
        yield "no_arrangement_in_quote"


def _is_wished(reading: Reading, anchor: Anchor) -> bool:
    sentence = reading.sentence(anchor.start)
    clause = clause_around(reading.text, anchor.start, anchor.end)
    start = max(sentence.start, clause.start)
    return lex.WISH.search(reading.text, start, anchor.start) is not None and not any(
        cue.tag not in {"propose", "negotiate"} and cue.mode == "real"
        for cue in reading.cues
    )


def status(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The text has a word for this point of its life, and none for another."""
    if draft.status == "not_stated":
        return
    heard = _heard(reading, reading.cues)
    supported, contradicted = _JUDGED[draft.status](reading, heard)
    if not heard or not (supported or contradicted or _own(reading)):
        before = [s for s in reading.all if s.end <= reading.told[0].start][-1:]
        on_monitors = lex.WATCH.search(reading.whole)
        taken_up = () if on_monitors else reading.taken_up
        spans = (*(before if _own(reading) else taken_up), *reading.told)
        heard = _heard(reading, tuple(_cues(reading, spans)))
        supported, contradicted = _JUDGED[draft.status](reading, heard)
    if contradicted:
        yield "status_contradicted"
    elif not supported:
        doubted = heard.get("negated") or heard.get("unreal") or heard.get("asked")
        yield "status_contradicted" if doubted else "status_not_in_quote"


def _own(reading: Reading) -> bool:
    """Tell whether the quote's sentences name the arrangement themselves."""
    return any(anchor.start >= reading.told[0].start for anchor in reading.anchors)


Judged = tuple[bool, bool]
Heard = dict[str, set[str]]
_MADE = {"agree", "accept"}


def _get(heard: Heard, *modes: str) -> set[str]:
    return set().union(*(heard.get(mode, set()) for mode in modes))


def _is_over(heard: Heard) -> bool:
    real = _get(heard, "real")
    return bool(real & {"expire", "terminate"}) or (
        "due" in real and "extend" not in real
    )


def _open(heard: Heard) -> bool:
    """Tell whether it is talked of as something still to be made."""
    made = _MADE | {"force", "begin", "extend"}
    return bool(_get(heard, "unreal", "negated") & made)


def _proposed(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    supported = "propose" in _get(heard, "real", "unreal") or _open(heard)
    done = real & {"force", "extend"} or (
        "agree" in real - _get(heard, "negated") and "propose" not in real
    )
    return supported, bool(done) or _is_over(heard)


def _negotiated(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    supported = bool(_get(heard, "real", "unreal") & {"negotiate", "tentative"})
    done = real & {"force", "extend", "agree"} and "tentative" not in real
    return supported or _open(heard), bool(done) or _is_over(heard)


def _accepted(reading: Reading, heard: Heard) -> Judged:
    real, unreal = _get(heard, "real"), _get(heard, "unreal")
    free = not any(_has_condition(reading, s) for s in reading.told)
    supported = bool(real & (_MADE | {"tentative"})) or (free and bool(unreal & _MADE))
    return supported, _is_over(heard)


def _agreed(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    both = "accept" in real and lex.BOTH.search(reading.whole) is not None
    supported = bool(real & {"agree", "begin"}) or both or _is_to_begin(reading, heard)
    undone = _get(heard, "negated") & {"agree"} or "tentative" in real
    return supported, bool(undone) or _is_over(heard) or "reject" in real


def _is_to_begin(reading: Reading, heard: Heard) -> bool:
    """Somebody says that it would begin then: agreed, unless it is still a plan."""
    if "begin" not in _get(heard, "unreal") or "propose" in _get(
        heard, "real", "unreal"
    ):
        return False
    reported = any(_in(s.verb, t) for s in reading.speeches for t in reading.told)
    return reported and not re.search(
        r"\b(?:if|unless|should|provided|a\s+(?:truce|cease-?fire|pause|halt))\b",
        reading.whole,
        re.IGNORECASE,
    )


def _in_force(reading: Reading, heard: Heard) -> Judged:
    real, negated = _get(heard, "real"), _get(heard, "negated")
    kept_on = negated & {"expire", "terminate"}
    implied = _get(heard, "implied") and not _get(heard, "negated") & {"force", "agree"}
    supported = bool(real & {"force", "ends", "extend"} or kept_on or implied)
    supported = supported or _has_begun(reading, real)
    undone = (
        _get(heard, "negated") & {"force", "agree", "begin"} and "force" not in real
    )
    to_come = "begin" in _get(heard, "real", "unreal") and "force" not in real
    to_come = to_come and not _has_begun(reading, real)
    return supported, bool(undone) or to_come or _is_over(heard)


def _has_begun(reading: Reading, real: set[str]) -> bool:
    """Agreed, and its first day is not after the article's."""
    published = reading.context.article.published_on
    if published is None or not real & {"agree", "begin"}:
        return False
    start = resolve(reading.draft.start_text, published=published)
    first = start.start or start.end
    return first is not None and first <= published.isoformat()[: len(first)]


def _extended(reading: Reading, heard: Heard) -> Judged:
    return "extend" in _get(heard, "real"), _is_over(heard)


def _expired(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    extended = "extend" in real and "expire" not in real
    return bool(real & {"expire", "due"}), extended


def _terminated(reading: Reading, heard: Heard) -> Judged:
    return "terminate" in _get(heard, "real"), False


def _rejected(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    supported = "reject" in real or bool(_get(heard, "negated") & _MADE)
    return supported, _is_over(heard) or bool(real & {"force", "agree", "extend"})


_JUDGED: dict[str, Callable[[Reading, Heard], Judged]] = {
    "proposed": _proposed,
    "under_negotiation": _negotiated,
    "accepted_by_some": _accepted,
    "agreed": _agreed,
    "in_force": _in_force,
    "extended": _extended,
    "expired": _expired,
    "terminated": _terminated,
    "rejected": _rejected,
}


def mood(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """What is denied or only supposed is no current arrangement."""
    if draft.assertion == "denied":
        if not re.search(
            r"\b(?:den|not\b|no\b|never|reject|false|untrue|n't)",
            reading.whole,
            re.IGNORECASE,
        ):
            yield "negated"
        return
    for sentence in reading.told:
        if lex.ALL_DENIED.search(reading.text, *sentence) or _is_untrue_after(
            reading.text, sentence, _first_anchor(reading, sentence)
        ):
            yield "negated"
    firm = {"agreed", "in_force", "extended", "accepted_by_some"}
    if draft.status in firm and any(
        _is_denied(reading, target.start) for target in reading.targets
    ):
        yield "negated"
    if draft.assertion in {"hypothetical", "future"}:
        return
    open_ = {"proposed", "under_negotiation"}
    for sentence in reading.told:
        if not _is_conditional(reading.text, sentence, sentence.end):
            continue
        if draft.status not in open_ or not _main_is_modal(reading.text, sentence):
            yield "not_a_fact"
    if all(_is_question(reading, sentence) for sentence in reading.told):
        yield "not_a_fact"
    if lex.TO_MACHINES.search(reading.whole):
        yield "not_a_fact"


def _first_anchor(reading: Reading, sentence: Span) -> int:
    inside = (a.end for a in reading.anchors if _in(a.start, sentence))
    return next(inside, sentence.start)


def _is_question(reading: Reading, sentence: Span) -> bool:
    return "?" in reading.text[sentence.end - 3 : sentence.end]


def _main_is_modal(text: str, sentence: Span) -> bool:
    """Tell whether "if" is answered by "would", not by a report of something done."""
    comma = text.find(",", sentence.start, sentence.end)
    verb = lex.FIRST_VERB.search(text, max(comma, sentence.start), sentence.end)
    return bool(verb and verb["modal"])


def scope(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The words of the arrangement are as wide as the draft says."""
    if draft.scope in {"not_stated", "other"}:
        return
    if not any(_has_scope(reading, anchor) for anchor in reading.targets):
        yield "scope_not_in_quote"


_HARBOUR = re.compile(r"\b(?:harbou?r|port)\b", re.IGNORECASE)
"""Before a noun a place as much as the sea: "harbour truce"."""


def _has_scope(reading: Reading, anchor: Anchor) -> bool:
    before = reading.bare[anchor.begin : anchor.start]
    after = reading.bare[anchor.end : anchor.stop]
    told = f"{before} | {after}"
    if re.search(r"\bsuch\b", after):
        told = reading.text[reading.sentence(anchor.start).start : anchor.stop]
        after = told
    wanted = reading.draft.scope
    if wanted == "full":
        return _is_full(reading, anchor, told)
    pattern = lex.SCOPES.get(wanted)
    if pattern is None or not pattern.search(told):
        return False
    if wanted == "energy" and lex.SCOPES["energy_and_infrastructure"].search(told):
        return False
    if wanted in {"air", "maritime"} and lex.WHOLE.search(told):
        return False
    if wanted == "maritime" and not pattern.search(_HARBOUR.sub(" ", before) + after):
        return False
    return not (wanted == "air" and lex.SCOPES["energy"].search(told))


def _is_full(reading: Reading, anchor: Anchor, told: str) -> bool:
    if lex.PARTIAL.search(told):
        return False
    if lex.WHOLE.search(told):
        return True
    core = reading.text[anchor.start : anchor.end].casefold()
    if _limits(told) or core.startswith("morat"):
        return False
    if re.match(r"(?:halt|paus|suspen|stop|ceas|end|refrain|lull|freez)", core):
        if re.match(r"cease-?\s?fire", core):
            return not _others_limited(reading)
        before = reading.text[max(anchor.start - 40, 0) : anchor.start]
        return bool(
            re.search(r"\b(?:fighting|hostilities)\s+(?:\w+\s+){0,2}$", before)
            or re.match(
                r"\s*(?:to|in|of)?\s*(?:the\s+|all\s+)*(?:fighting|hostilities|war|"
                r"shooting|combat|violence)\b",
                reading.text[anchor.end :],
            )
        )
    if core.startswith(("not to", "spare", "keep", "kept", "hold", "held")):
        return False
    return not _others_limited(reading)


def _limits(told: str) -> bool:
    return any(pattern.search(told) for pattern in lex.SCOPES.values())


def _others_limited(reading: Reading) -> bool:
    return any(
        _limits(reading.text[a.begin : a.start] + " | " + reading.text[a.end : a.stop])
        for a in reading.anchors
    )


def duration(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The length is stated, and it is the arrangement's own."""
    if draft.duration_days is None:
        return
    told = [d for d in reading.durations if any(_in(d.start, s) for s in reading.told)]
    if draft.duration_days not in {d.days for d in told or reading.durations}:
        yield "duration_not_in_quote"


def dates(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """Time phrases stand in the passage; a start reads as one, and so does an end."""
    said = (
        (draft.date_text, None),
        (draft.start_text, lex.STARTS),
        (draft.end_text, lex.ENDS),
    )
    for phrase, reads_as in said:
        if phrase is not None and not _is_dated(phrase, reads_as, reading):
            yield "date_not_in_article"


def _is_dated(phrase: str, reads_as: re.Pattern[str] | None, reading: Reading) -> bool:
    wanted = fold(phrase).text
    text = fold(reading.text[reading.near[0].start :]).text
    if not wanted or wanted not in text:
        return False
    if reads_as is None:
        return True
    whole = fold(reading.whole).text
    text = whole if wanted in whole else text
    at = text.find(wanted)
    while at >= 0:
        if _reads(text, at, at + len(wanted)) is reads_as:
            return True
        if all(p.search(wanted) for p in (lex.STARTS, lex.ENDS)):
            return True
        at = text.find(wanted, at + 1)
    return False


def _reads(text: str, start: int, end: int) -> re.Pattern[str] | None:
    """Return the reading of a time phrase: by its own words, else the nearest before."""
    sentence = next((s for s in sentences(text) if _in(start, s)), Span(0, len(text)))
    for stretch in (text[start:end], text[sentence.start : start]):
        last = {
            pattern: max((m.start() for m in pattern.finditer(stretch)), default=-1)
            for pattern in (lex.STARTS, lex.ENDS)
        }
        best = max(last, key=lambda pattern: last[pattern])
        if last[best] >= 0:
            return best
    clause = clause_around(text, start, end)
    after = text[end : clause.end]
    if lex.STARTS.search(after):
        return lex.STARTS
    return lex.ENDS if lex.ENDS.search(after) else None


# who


def parties(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """Everybody listed is named, and bound by it as the text tells."""
    for name in draft.parties:
        who = reading.who(name)
        if not _is_bound(who, reading):
            yield "party_not_named"
    one_sided = lex.ONE_SIDED.search(reading.whole)
    if draft.sidedness == "unilateral" and len(draft.parties) > 1:
        yield "party_not_named"
    if draft.sidedness in {"bilateral", "multilateral"} and one_sided:
        yield "party_not_named"
    if len(draft.parties) > 1 and one_sided and not lex.BOTH.search(reading.whole):
        yield "party_not_named"


_HYPHENED = re.compile(
    r"(?:'s)?[\s-]+(?:backed|brokered|mediated|proposed|led|sponsored|drafted|propos\w+|"
    r"plan|plans|draft|offer|initiative|request|call)\b",
    re.IGNORECASE,
)
_BACKED = re.compile(r"-[a-z]")
_OWNED = re.compile(
    rf"(?:'s?)?\s+(?:(?!and\b|to\b|or\b)[\w-]+\s+)?{lex.VIOLENCE}\b".replace(
        "air ?", r"air\s?"
    ),
    re.IGNORECASE,
)
_TARGET_OF = re.compile(
    r"\b(?:on|against|into|at|upon|in|over|near)\s+(?:the\s+)?$", re.IGNORECASE
)
_WITH = re.compile(r"\s+(?:[\w'-]+\s+){0,3}?with\s+(?:the\s+)?$", re.IGNORECASE)
_NEGOTIATED_WITH = re.compile(
    r"\b(?:negotiat\w+|talk\w*|call|discuss\w*|agreed)\b", re.IGNORECASE
)


def _is_bound(who: Who, reading: Reading) -> bool:
    owners = _owners(reading)
    mine = [name for name in reading.names if name.is_(who)]
    told = [n for n in mine if any(_in(n.start, s) for s in reading.told)]
    if owners:
        return any(owner.is_(who) for owner in owners) or any(
            _stands_bound(reading, name) for name in told
        )
    bound = any(
        _stands_bound(reading, name) or _modifies(reading, name) for name in told
    ) or any(name.is_(who) for name in _actors(reading))
    if bound:
        return True
    if lex.BOTH.search(reading.whole) and _is_side(who, reading):
        return True
    if any(_stands_bound(reading, name) for name in mine):
        return not any(name.is_(who) for name in _refusing(reading))
    return _agrees_too(who, reading)


def _owners(reading: Reading) -> list[Name]:
    """Whose attacks are to stop, when the text says whose: "halt in Russian attacks"."""
    return [
        name
        for name in reading.names
        for target in reading.targets
        if (
            target.end <= name.start < target.stop
            and _OWNED.match(reading.text, name.end, target.stop)
            and not re.search(
                rf"{lex.VIOLENCE}\s+(?:\w+\s+)?(?:on|against|into|at)\s+(?:the\s+)?$",
                reading.text[target.end : name.start],
                re.IGNORECASE,
            )
            and not _TARGET_OF.search(
                reading.text[target.start + 1 : name.start].removeprefix("")
            )
        )
        or (
            target.end <= name.start < target.stop
            and _OWNED.match(reading.text, name.end, target.stop)
            and re.fullmatch(
                r"\s*(?:in|to|of|on)\s+(?:the\s+|all\s+)*",
                reading.text[target.end : name.start],
                re.IGNORECASE,
            )
        )
    ]


def _stands_bound(reading: Reading, name: Name) -> bool:
    """Tell whether words before a name bind it: between, by, with, asked … to."""
    text = reading.text
    first = _first_of_list(reading, name)
    sentence = reading.sentence(first.start)
    before = text[sentence.start : first.start]
    if lex.BOUND_BEFORE.search(before):
        return True
    if lex.ASKED.search(before) and any(
        cue.tag in _MADE and cue.mode == "real" for cue in reading.cues
    ):
        return _follows(reading, name)
    if re.search(r"\baccus\w+\s+(?:\w+\s+){0,2}$", before, re.IGNORECASE):
        return lex.BROKEN.search(text, name.end, sentence.end) is not None
    return any(
        anchor.end <= first.start
        and _WITH.fullmatch(text, anchor.end, first.start)
        and not _NEGOTIATED_WITH.search(text, anchor.end, first.start)
        for anchor in reading.anchors
    )


def _follows(reading: Reading, name: Name) -> bool:
    return any(0 <= anchor.start - name.end < 30 for anchor in reading.anchors)


_LISTED = re.compile(
    r"(?:'s?)?(?:\s+[a-z][\w-]*){0,3}\s*(?:,|,?\s+(?:and|or|nor))\s+(?:the\s+)?"
    r"(?:[a-z][\w-]*\s+){0,2}$"
)


def _first_of_list(reading: Reading, name: Name) -> Name:
    """Return the first name of the list that a name ends: "A" of "A, B and C"."""
    return _listed(reading, name)[-1]


def _listed(reading: Reading, name: Name) -> list[Name]:
    found = [name]
    for other in reversed([n for n in reading.names if n.end <= name.start]):
        gap = reading.bare[other.end : found[-1].start]
        if not reading.bare[other.start : other.end].strip():
            gap = reading.text[other.end : found[-1].start]
        if (
            (len(found) == 1 and not re.search(r"\b(?:and|or|nor)\b", gap))
            or not _LISTED.fullmatch(gap)
            or lex.SPEECH.search(gap)
            or lex.BINDING.search(gap)
        ):
            break
        found.append(other)
    return found


_ITS = re.compile(
    r"\b(?:its|his|her|their|the\s+(?:country|group|movement|republic|kingdom|army)'s)\s+"
    r"(?:own\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)


def _modifies(reading: Reading, name: Name) -> bool:
    """Tell whether a name describes an arrangement: "Russia's pause"."""
    text = reading.text
    for anchor in reading.anchors:
        sentence = reading.sentence(anchor.start)
        if _ITS.search(text, sentence.start, anchor.start):
            owner = next((n for n in reading.names if _in(n.start, sentence)), None)
            if owner == name and not _in_phrase(text, name):
                return True
        if not anchor.begin - 40 <= name.start < anchor.start:
            continue
        between = text[name.end : anchor.start]
        if _HYPHENED.match(between) or _HYPHENED.match(text, anchor.end):
            continue
        if re.fullmatch(r"'s?\s+(?:[\w\"-]+\s+){0,4}\"?", between):
            before = text[max(name.start - 30, 0) : name.start]
            return not re.search(r"(?:despite|exploit\w*)\s+(?:the\s+)?$", before)
        if re.fullmatch(r"(?:[\s-]+[\w-]+){0,2}?[\s-]+", between) and not re.search(
            lex.SAY, between
        ):
            return not lex.PREPOSITION.search(text[: name.start]) or "-" in between
    return False


_VIOLATES = re.compile(
    r"^(?:agree|accept|sign|violat|breach|break|broke|betray|exploit|shatter|commit|bound|"
    r"are|is|join|refrain|abid|adher|compl|consent|gave|undert|infring|flout)",
    re.IGNORECASE,
)


def _actors(reading: Reading) -> tuple[Name, ...]:
    """Those who agree, halt, keep or break: subjects of what only the bound do."""
    return tuple(_acting(reading, refusing=False))


def _refusing(reading: Reading) -> tuple[Name, ...]:
    return tuple(_acting(reading, refusing=True))


def _acting(reading: Reading, *, refusing: bool) -> Iterator[Name]:
    spans = reading.near if refusing else reading.told
    for sentence in spans:
        for verb in lex.BINDING.finditer(reading.bare, *sentence):
            if not (refusing or _acts_on(reading, verb, sentence)):
                continue
            negated = is_negated(reading.bare, verb.start())
            if negated == refusing:
                yield from _subjects(reading, verb.start())


def _acts_on(reading: Reading, verb: re.Match[str], sentence: Span) -> bool:
    inside = [a for a in reading.anchors if _in(a.start, sentence)]
    if any(a.start < verb.end() and verb.start() < a.end for a in inside):
        return True
    ahead = reading.bare[verb.end() : sentence.end]
    after = next((a for a in inside if a.start >= verb.end()), None)
    if re.match(r"announc|declar|pledg|promis|vow|order", verb[0], re.IGNORECASE):
        gap = reading.bare[verb.end() : after.start] if after else "that"
        owner = bool(reading.draft.mediator)
        return not owner and not re.search(r"\bthat\b", gap) and len(gap.split()) <= 6
    if _VIOLATES.match(verb[0]):
        if after is None:
            return bool(inside) and not _ELSEWHERE.match(ahead.lstrip())
        return not _ELSEWHERE.search(reading.bare, verb.end(), after.start)
    return (
        after is not None and len(reading.bare[verb.end() : after.start].split()) <= 8
    )


_AUXILIARY = re.compile(
    r"(?:'s?)?(?:\s+(?:has|have|had|is|was|were|are|be|been|being|will|would|shall|must|"
    r"may|can|also|then|already|not|never|yet|both|each|since|once|now|again|itself|by|"
    r"themselves|jointly|formally|finally|later|to|[a-z]+ly|on|in|due|set|meant|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|agreed|accepted|"
    r"promised|pledged|vowed|ordered|committed|decided|offered|repeatedly|in\s+turn|ready|willing|prepared))*"
    r"[\s,]*",
    re.IGNORECASE,
)
_NOUNS = re.compile(r"(?:'s?)?(?:\s+[a-z][\w-]*){0,3}?", re.IGNORECASE)


def _subjects(reading: Reading, verb: int) -> Iterator[Name]:
    """Find who does what a verb tells, by going back from it."""
    bare = reading.bare
    sentence = reading.sentence(verb)
    if lex.PRONOUN.search(bare[sentence.start : verb]):
        yield from _antecedent(reading, verb, sentence)
        return
    for name in reversed(reading.names):
        if not sentence.start <= name.start < verb or name.end > verb:
            continue
        if not bare[name.start : name.end].strip():
            continue
        gap = bare[name.end : verb]
        if _in_phrase(bare, name) or len(gap.split()) > 9 or _BACKED.match(gap):
            continue
        if _is_subject_gap(gap):
            yield from _listed(reading, name)
        return


def _is_subject_gap(gap: str) -> bool:
    lead = _NOUNS.match(gap)
    for cut in range(4):
        words = re.match(rf"(?:'s?)?(?:\s+[a-z][\w-]*){{{cut}}}(?=\s|,|$)", gap)
        if words and _AUXILIARY.fullmatch(gap, words.end()):
            skipped = words[0]
            return not (lex.SPEECH.search(skipped) or lex.BINDING.search(skipped))
    return lead is not None and not gap.strip()


def _in_phrase(text: str, name: Name) -> bool:
    """Tell whether a name only belongs to a phrase: "in Russia", not "army of Arland"."""
    before = text[max(name.start - 40, 0) : name.start]
    found = lex.PREPOSITION.search(before)
    if found is None:
        return False
    head = re.search(r"([\w-]+)\s+$", before[: found.start()])
    return head is None or lex.ROLE.match(head[1]) is None


def _antecedent(reading: Reading, verb: int, sentence: Span) -> Iterator[Name]:
    """Whom a pronoun means: who was asked, the sentence's speaker, its first subject."""
    asked = [
        n
        for n in reading.names
        if sentence.start <= n.start < verb
        and lex.ASKED.search(reading.text, sentence.start, n.start)
    ]
    if asked:
        yield asked[0]
        return
    for speech in reversed(reading.speeches):
        if _in(speech.verb, sentence) and speech.verb < verb and speech.names:
            yield from speech.names
            return
    inside = [n for n in reading.names if sentence.start <= n.start < verb]
    if inside:
        yield from _listed(reading, inside[0])
        return
    yield from _meant(reading, verb, list(reading.speeches))


def _is_side(who: Who, reading: Reading) -> bool:
    """Tell whether somebody is one of the sides of the draft's conflict."""
    conflict = reading.draft.conflict
    if who.ids:
        topic = reading.context.topic(conflict)
        sides = reading.context.topics.parties(topic)
        return who.ids <= sides | reading.context.parties.named_in(conflict)
    stems = {_stem(word) for word in re.findall(r"[A-Z][\w']+", conflict)}
    return any(_same_stem(mine, side) for mine in who.stems for side in stems)


_TOO = re.compile(r"\b(?:too|also|as\s+well|likewise)\b", re.IGNORECASE)


def _agrees_too(who: Who, reading: Reading) -> bool:
    """Who says that somebody else agreed too has agreed itself."""
    agreed = any(cue.tag in _MADE and cue.mode == "real" for cue in reading.cues)
    speaks = any(n.is_(who) for s in reading.speeches for n in s.names)
    return agreed and speaks and _TOO.search(reading.whole) is not None


def third_parties(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """Who proposed, mediated or guaranteed it is named as doing so."""
    said = (
        (draft.proposed_by, lex.PROPOSING),
        (draft.mediator, lex.MEDIATING),
        (draft.guarantor, lex.GUARANTEEING),
    )
    for name, doing in said:
        if name is None or reading.context.parties.resolve(name) == NOT_STATED:
            continue
        who = reading.who(name)
        mine = [n for n in reading.names if n.is_(who)]
        mine += [
            n for n in reading.names if any(m in mine for m in _listed(reading, n))
        ]
        if not any(_does(reading, n, doing) for n in mine):
            yield "party_not_named"


def _does(reading: Reading, name: Name, doing: lex.Words) -> bool:
    """Tell whether a name stands with a verb or noun: subject, owner, or after by."""
    text, bare = reading.text, reading.bare
    sentence = reading.sentence(name.start)
    for found in doing.finditer(text, *sentence):
        if lex.OFFERED_ELSE.match(text, found.end()):
            continue
        between = text[name.end : found.start()]
        if name.end <= found.start() and re.fullmatch(
            r"(?:'s?)?[\s-]+(?:(?!and\b|in\b|on\b|of\b|at\b|said\b|says\b)[\w-]+\s+){0,4}\"?",
            between,
        ):
            return not _in_phrase(bare, name) or "-" in between or "'s" in between
        if re.fullmatch(r",?\s+(?:which|who|that)\s+(?:had\s+|has\s+)?", between):
            return True
        after = text[found.end() : _first_of_list(reading, name).start]
        if found.end() <= name.start and re.fullmatch(
            r"\s+(?:\w+\s+){0,4}?(?:by|of|from)\s+(?:\w+\s+){0,3}(?:[A-Z]\w+\s+)?",
            after,
        ):
            return True
        if found.end() <= name.start and re.fullmatch(
            r"\s*(?:the\s+|,\s+)?(?:and\s+)?", after
        ):
            return True
        if bare[found.start() : found.end()].strip() and any(
            subject == name for subject in _subjects(reading, found.start())
        ):
            return True
    return _asks(reading, name, doing)


def _asks(reading: Reading, name: Name, doing: lex.Words) -> bool:
    """A sentence's first subject that asks, far from its verb."""
    if doing is not lex.PROPOSING:
        return False
    sentence = reading.sentence(name.start)
    first = next((n for n in reading.names if _in(n.start, sentence)), None)
    if first != name or _in_phrase(reading.bare, name):
        return False
    between = reading.bare[name.end :]
    verb = re.match(r"\s+(?:had|has|have)?[\s\"]*(?:\w+ly\s+)?[\"]?(\w+)", between)
    return bool(verb and doing.match(verb[1]))


def contested(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """Who contests it is named beside a word of dispute, and is not its claimant."""
    teller = reading.context.parties.resolve(draft.stated_by).id
    for name in draft.contested_by:
        who = reading.who(name)
        beside = any(
            n.is_(who) and lex.DISPUTE.search(reading.text, *reading.sentence(n.start))
            for n in reading.names
        )
        if not beside or reading.context.parties.resolve(name).id == teller:
            yield "party_not_named"


# whether it is kept, and who watches


def compliance(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The text has a word for whether it is kept."""
    judge = _COMPLIANCE.get(draft.compliance)
    if judge is not None and not judge(reading):
        yield "compliance_not_in_quote"


def _told(reading: Reading, words: lex.Words, *, negated: bool | None = False) -> bool:
    """Tell whether a word stands in the sentences of the quote, in this polarity."""
    for sentence in reading.told:
        for found in words.finditer(reading.text, *sentence):
            flipped = is_negated(reading.text, found.start()) or bool(
                re.search(
                    r"\bno\s+(?:\w+\s+)?$", reading.text[sentence.start : found.start()]
                )
            )
            unreal = lex.MODAL.search(
                " ".join(reading.text[sentence.start : found.start()].split()[-4:])
            )
            if (negated is None or flipped == negated) and not unreal:
                return True
    return False


def _alleged(reading: Reading) -> bool:
    accused = _told(reading, lex.ACCUSED)
    fired = lex.FIRED.search(reading.whole) is not None
    contrast = lex.WE_BUT_THEY.search(reading.whole) is not None
    return _told(reading, lex.BROKEN) or (accused and fired) or contrast


def _verified(reading: Reading) -> bool:
    for sentence in reading.told:
        for broken in lex.BROKEN.finditer(reading.text, *sentence):
            before = reading.text[sentence.start : broken.start()]
            watcher = lex.VERIFIER.search(before)
            if not watcher:
                continue
            verb = lex.VERIFIED.search(before, watcher.end())
            if verb and not (
                is_negated(reading.text, sentence.start + verb.start())
                or lex.MODAL.search(before[watcher.start() : verb.start()])
                or lex.ACCUSED.search(before)
            ):
                return True
    return False


def _holding(reading: Reading) -> bool:
    return _told(reading, lex.KEPT) and not lex.WE_BUT_THEY.search(reading.whole)


def _disputed(reading: Reading) -> bool:
    both = _told(reading, lex.BROKEN, negated=None) and _told(
        reading, lex.KEPT, negated=None
    )
    near = " ".join(reading.text[s.start : s.end] for s in reading.told)
    return both or bool(lex.DISPUTE.search(near) or lex.BOTH_ACCUSE.search(near))


_COMPLIANCE: dict[str, Callable[[Reading], bool]] = {
    "violation_alleged": _alleged,
    "violation_verified": _verified,
    "holding": _holding,
    "disputed": _disputed,
}


def monitoring(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The text has monitors, and has them in this mood."""
    judge = _MONITORING.get(draft.monitoring)
    if judge is None:
        return
    who = reading.who(draft.stated_by)
    theirs = [
        sentence
        for sentence in reading.told
        for speech in reading.speeches
        if _in(speech.verb, sentence) and any(name.is_(who) for name in speech.names)
    ]
    if not any(judge(reading, s) for s in theirs or reading.told):
        yield "monitoring_not_in_quote"


def _watch_clause(reading: Reading, sentence: Span) -> Iterator[tuple[int, str]]:
    for found in lex.WATCH.finditer(reading.text, *sentence):
        start = max(sentence.start, found.start() - 90)
        yield found.start(), reading.text[start : min(sentence.end, found.end() + 60)]


def _is_called_for(reading: Reading, sentence: Span) -> bool:
    return any(
        lex.CALLED_FOR.search(told) for _, told in _watch_clause(reading, sentence)
    )


def _is_agreed(reading: Reading, sentence: Span) -> bool:
    text = reading.text
    for at, _ in _watch_clause(reading, sentence):
        clause = clause_around(text, at, at + 1)
        window = text[max(clause.start, at - 70) : min(clause.end, at + 50)]
        agreed = lex.AGREED_TO.search(window)
        asked = lex.CALLED_FOR.search(re.sub(r"\bwould\b", "     ", window))
        agreed = agreed or re.search(r"\bwould\b", window)
        if re.search(r"\bwould\b", window) and _is_only_proposed(reading):
            continue
        if agreed and not asked and not is_negated(text, at) and not _none(window):
            return True
    return False


def _is_only_proposed(reading: Reading) -> bool:
    """Tell whether "would" is a plan's, not somebody's account of what was agreed."""
    told = {cue.tag for cue in reading.cues}
    reports = any(_in(s.verb, t) for s in reading.speeches for t in reading.told)
    condition = any(_has_condition(reading, s) for s in reading.told)
    return "propose" in told or condition or not reports


def _none(window: str) -> bool:
    return lex.UNWATCHED.search(window) is not None


def _is_at_work(reading: Reading, sentence: Span) -> bool:
    text = reading.text
    for found in lex.AT_WORK.finditer(text, *sentence):
        clause = clause_around(text, found.start(), found.end())
        told = text[clause.start : clause.end]
        near = lex.WATCH.search(told)
        asked = lex.CALLED_FOR.search(told) or lex.AGREED_TO.search(
            text, clause.start, found.end()
        )
        if (
            near
            and not asked
            and not is_negated(text, found.start())
            and not _none(told)
        ):
            return True
    return False


def _is_absent(reading: Reading, sentence: Span) -> bool:
    return lex.UNWATCHED.search(reading.text, *sentence) is not None


_MONITORING: dict[str, Callable[[Reading, Span], bool]] = {
    "called_for": _is_called_for,
    "agreed": _is_agreed,
    "operating": _is_at_work,
    "stated_absent": _is_absent,
}


# whose word it is


def claimant(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The account is told by whom the draft says, and by nobody else."""
    party = reading.context.parties.resolve(draft.stated_by)
    covering = _covering(reading)
    told = [s for s in covering if not lex.MEDIA.search(s.words)]
    outer = [s for s in told if not s.is_inner]
    if party in (REPORTER, NOT_STATED):
        named = [s for s in outer if s.names and not _ITS_OWN.match(s.words)]
        speakers = {n.stems or n.party for s in reading.speeches for n in s.names}
        if draft.compliance == "disputed" and len(speakers) > 1:
            return
        if named and not _is_performed(reading, named):
            yield "claimant_contradicted"
        return
    who = reading.who(draft.stated_by)
    media = [s for s in covering if s not in told]
    if any(_is_speaker(reading, s, who, draft.stated_by) for s in media):
        return
    if not _speaks(reading, who, draft.stated_by, outer):
        yield "claimant_contradicted"


def _speaks(reading: Reading, who: Who, written: str, outer: list[Speech]) -> bool:
    if any(_is_speaker(reading, s, who, written) for s in outer):
        return True
    said = [
        s
        for s in reading.speeches
        for cue in reading.cues
        if reading.draft.status != "not_stated"
        and cue.mode == "real"
        and cue.tag in _DONE
        and _in(cue.start, s.covers)
    ]
    if any(not s.is_inner and _is_speaker(reading, s, who, written) for s in said):
        return True
    if outer:
        return False
    if _calls(reading, who, written):
        return True
    beside = [
        s
        for s in reading.speeches
        if not s.is_inner and s.verb >= reading.near[0].start
    ]
    here = [s for s in beside if any(_in(s.verb, t) for t in reading.told) and s.names]
    beside = here or beside
    return _is_indirect(reading) and any(
        _is_speaker(reading, s, who, written) for s in beside
    )


def _is_speaker(reading: Reading, speech: Speech, who: Who, written: str) -> bool:
    if any(name.is_(who) for name in speech.names):
        return True
    bare = re.sub(r"^(?:the|an?)\s+", "", written.translate(_PLAIN).casefold())
    if " " in bare and bare in speech.words.casefold():
        return True
    if speech.names:
        return False
    words = {_stem(w) for w in re.findall(r"\w{4,}", written.casefold())}
    told = {_stem(w) for w in re.findall(r"\w{4,}", speech.words.casefold())}
    return bool(words & told)


def _covering(reading: Reading) -> list[Speech]:
    """The speeches whose words the arrangement is part of."""
    told = reading.told
    points = [a.start for a in reading.targets if a.start >= told[0].start]
    evidence = reading.context.evidence
    quote = (evidence.start - reading.origin, evidence.end - 2 - reading.origin)
    points = points or _last_told(reading, quote)
    return [
        speech
        for speech in reading.speeches
        if any(_in(point, speech.covers) for point in points)
    ]


def _last_told(reading: Reading, quote: tuple[int, int]) -> list[int]:
    """Of a quote with two accounts the last is meant: it was quoted that far for it."""
    ends = [s for s in reading.speeches if _in(quote[1], s.covers)]
    return [quote[1]] if ends else [quote[0], *(s.start for s in reading.told[1:])]


def _is_performed(reading: Reading, speeches: list[Speech]) -> bool:
    """To announce a truce is to make one: told by whoever saw it announced."""
    return all(
        re.match(
            r"announc|declar|pledg|promis|vow|suggest",
            reading.text[s.verb :],
            re.IGNORECASE,
        )
        and not re.match(r"\w+\s+(?:\w+\s+){0,3}?that\b", reading.text[s.verb :])
        for s in speeches
    )


def _calls(reading: Reading, who: Who, written: str) -> bool:
    """Who proposes, demands, orders or rejects it says so."""
    for sentence in reading.told:
        for verb in lex.CALLS.finditer(reading.bare, *sentence):
            if any(name.is_(who) for name in _subjects(reading, verb.start())):
                return True
            before = reading.text[sentence.start : verb.start()]
            words = [w for w in written.split() if len(w) > 3]
            if not who.ids and words and before.rstrip().endswith(words[-1]):
                return True
    return False


_DONE = frozenset(
    {"agree", "accept", "force", "extend", "expire", "terminate", "reject"}
)
_INDIRECT = re.compile(
    r"\"|\b(?:would|had|so|to\s+(?:him|her|them)|claim)\b", re.IGNORECASE
)
_REFERS = re.compile(
    r"\b(?:that\s+is\s+what|so\s+(?:\w+\s+)?(?:reads|says)|accusation|the\s+source)\b",
    re.IGNORECASE,
)


def _is_indirect(reading: Reading) -> bool:
    near = reading.text
    return bool(_INDIRECT.search(reading.whole) or _REFERS.search(near))


def _speeches(reading: Reading) -> Iterator[Speech]:
    found: list[Speech] = []
    for sentence in reading.read:
        for verb in lex.SPEECH.finditer(reading.text, *sentence):
            if any(n.start <= verb.start() < n.end for n in reading.names):
                continue  # the "states" of "United States"
            speech = _speech(reading, sentence, verb, found)
            if speech is None:
                continue
            inner = any(
                _in(speech.verb, told.covers) for told in found if told.is_ahead
            )
            found.append(speech._replace(is_inner=inner))
        found.extend(_nominal(reading, sentence, found))
    yield from found


def _meant(reading: Reading, offset: int, found: list[Speech]) -> tuple[Name, ...]:
    """Whom a pronoun means: who spoke last in its sentence, else its first name."""
    text = reading.text
    sentence = reading.sentence(offset)
    said = re.findall(
        r"\b(he|she|his|her|it|its|they|their)\b",
        text[sentence.start : offset],
        re.IGNORECASE,
    )
    person = {
        "he": True,
        "she": True,
        "his": True,
        "her": True,
        "it": False,
        "its": False,
    }.get(said[-1].casefold() if said else "")
    for span in reversed([s for s in reading.all if s.start <= sentence.start]):
        stop = min(offset, span.end)
        spoke = [s for s in found if span.start <= s.verb < stop and s.names]
        if spoke:
            return spoke[-1].names
        inside = [
            n
            for n in reading.names
            if span.start <= n.start < stop
            and (person is None or n.is_person in {None, person})
            and not _in_phrase(text, _first_of_list(reading, n))
        ]
        if inside and not (
            span != sentence and _OPENS_WITH_PRONOUN.match(text, span.start)
        ):
            return tuple(reversed(_listed_from(reading, inside[0])))
    return ()


_OPENS_WITH_PRONOUN = re.compile(r"\W*(?:It|He|She|They)\b")


def _listed_from(reading: Reading, first: Name) -> list[Name]:
    """Return the list of names that one begins, the last first."""
    for name in reversed(reading.names):
        listed = _listed(reading, name)
        if listed[-1] == first:
            return listed
    return [first]


_NOUN_BEFORE = re.compile(
    r"(?:\b(?:his|her|its|their|the|an?|no|this|that|own|of|any|such|by)|'s)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_NOUN_TOO = re.compile(
    r"^(?:claim|report|reply|charge|blame|count|account|puts)", re.IGNORECASE
)


def _speech(
    reading: Reading, sentence: Span, verb: re.Match[str], found_before: list[Speech]
) -> Speech | None:
    text = reading.text
    before = text[sentence.start : verb.start()]
    after = text[verb.end() : sentence.end]
    if re.search(r"\b(?:not|be|been|being|was|were|is|are)\s+(?:\w+ly\s+)?$", before):
        return None  # "was said": by nobody in particular
    if re.search(r"\bto\s+$", before) and not _GOES_ON.search(before):
        return None
    if _NOUN_TOO.match(verb[0]) and _NOUN_BEFORE.search(before):
        return None
    if re.match(r"\s+(?:each\s+other|one\s+another)\b", after):
        return None  # nobody's word against another's
    if re.match(r"t(?:old|ells)|assur", verb[0], re.IGNORECASE):
        after = _HEARER.sub(_blank, after)
    semicolon = text.rfind(";", sentence.start, verb.start())
    whole = Span(max(semicolon, sentence.start), sentence.end)
    if (later := text.find(";", verb.end(), sentence.end)) >= 0:
        whole = Span(whole.start, later)
        after = after[: later - verb.end()]
    if re.search(r"[,\"?!]\s*$|^\W*So\s+$", before) and (
        found := _INVERTED.match(after)
    ):
        start = verb.end() + found.start(1)
        names = _inside(reading, start, verb.end() + found.end(1))
        pronoun = re.match(
            r"(?:he|she|it|they|its|his|her|their|that)\b", found[1], re.IGNORECASE
        )
        finite = lex.FIRST_VERB.search(found[1])
        if (
            not pronoun
            and not (finite and names)
            and (names or lex.ROLE.search(found[1]))
        ):
            return Speech(
                verb.start(), names, found[1], Span(sentence.start, verb.start()), False
            )
    within = reading.main[verb.start() : verb.end()].strip()
    subject, start = _subject_words(
        reading.main if within else text, sentence, verb.start()
    )
    if (lex.PRONOUN.search(subject) or _ITS_OWN.match(subject)) and not _inside(
        reading, start, verb.start()
    ):
        names = _meant(reading, verb.start(), found_before)
    else:
        names = _speakers(reading, start, verb.start())
    if not names and not re.search(r"\w{4,}", _AUXILIARIES.sub("", subject)):
        names = _meant(reading, verb.start(), found_before)
        subject = before
    relative = re.search(
        r"\b(?:which|that|whom|who)\s+$", text[sentence.start : start] + " "
    )
    tail = after.strip(" .\"'")
    at_end = not tail or (
        len(tail.split()) <= 9
        and not re.match(
            r"(?:that|it|he|she|they|its|his|the|an?|both|all|no|neither|to)\b|\"",
            tail,
            re.IGNORECASE,
        )
        and re.match(
            r"(?:on|in|at|later|early|late|yesterday|today|this|last|\w+day|reporters|state|"
            r"after|during|through)\b",
            tail,
            re.IGNORECASE,
        )
    )
    aside = (
        re.search(r",\"?\s+[^,]{0,60}$", before) is not None
        and re.match(
            r"(?:\s+(?:later|on|in|at|to|a|early|this|last|reporters|yesterday|\w+day)\b[^,.;\"]{0,80})?\s*,",
            after,
        )
        is not None
    )
    resumed = re.match(r"\s+(?:that\s+)?it\s+(?:was|is|had|has)\b", after)
    if at_end or resumed or (aside and not relative):
        covers = whole
    else:
        covers = Span(verb.end(), _end_of_words(text, sentence, verb, before))
    return Speech(verb.start(), names, subject, covers, False)


_ITS_OWN = re.compile(r"\s*(?:his|her|its|their)\b", re.IGNORECASE)
_HEARER = re.compile(r"^\s+(?:the\s+|an?\s+)?(?:[\w'-]+\s*){1,4}(?=[,.;]|$)")
_GOES_ON = re.compile(
    r"\b(?:continued|continues|went\s+on|goes\s+on|came\s+out)\s+to\s+$"
)
_INVERTED = re.compile(
    r"\s+((?:the\s+|an?\s+)?[^,.;:\"]{2,80}?(?:,\s[A-Z][^,.;:\"]{2,60})?)"
    r"(?=[,.;:\"]|$|\s+(?:on|in|at|who|after|during|to|as|when)\b)"
)
_SUBORDINATE = re.compile(
    r"^\W*(?:although|though|while|as|after|when|before|since|whereas)\b", re.IGNORECASE
)
_STRONG = re.compile(
    r";|,\s+(?:but|while|whereas|although|though)\s|,\s+and\s+(?=[A-Z])", re.IGNORECASE
)
_BREAK = re.compile(
    r";|,\s+(?:but|while|whereas|although|though)\s|\sbut\s|,\s+and\s+(?=(?-i:[A-Z]))"
)


def _stretch(text: str, sentence: Span, offset: int) -> Span:
    """Return the main clause that an offset stands in."""
    left = [m.end() for m in _BREAK.finditer(text, sentence.start, offset)]
    right = _BREAK.search(text, offset, sentence.end)
    return Span(
        left[-1] if left else sentence.start, right.start() if right else sentence.end
    )


def _end_of_words(text: str, sentence: Span, verb: re.Match[str], before: str) -> int:
    if _SUBORDINATE.match(before) and "," not in before:
        comma = text.find(",", verb.end(), sentence.end)
        return comma if comma >= 0 else sentence.end
    found = re.compile(r",\s+and\s+(?=[A-Z])|;|,\s+(?:while|whereas)\s").search(
        text, verb.end(), sentence.end
    )
    return found.start() if found else sentence.end


def _subject_words(text: str, sentence: Span, verb: int) -> tuple[str, int]:
    """Return the words before a verb that can be its subject, and where they begin."""
    start = _stretch(text, sentence, verb).start
    opened = max(
        (
            m.end()
            for m in re.finditer(r"[:()\"]|\bthat\s|\bwhich\s|\bas\s", text[start:verb])
        ),
        default=0,
    )
    start += opened
    parts = [m.start() for m in re.finditer(",", text[start:verb])]
    body = re.sub(
        r"(?:\s(?:would|will|has|have|had|also|then|later|did|does|only|not))+\s*$",
        "",
        text[start:verb],
    ).rstrip()
    if body.endswith(","):
        # an apposition: the subject stands two commas back
        start += parts[-3] + 1 if len(parts) >= 3 else 0
    elif parts:
        start += parts[-1] + 1
    return text[start:verb], start


_AUXILIARIES = re.compile(
    r"\b(?:would|will|has|have|had|also|then|later|did|does|only|not|never|and|but|that|"
    r"further|continued|went|goes|on|to|once|again|has\s+since|repeatedly)\b",
    re.IGNORECASE,
)


def _speakers(reading: Reading, start: int, end: int) -> tuple[Name, ...]:
    """The names of a subject; a place where a body sits is none beside its owner."""
    inside = [
        n
        for n in _inside(reading, start, end)
        if not _in_phrase(reading.text, n)
        and reading.main[n.start : n.end].strip()
        and not _BACKED.match(reading.text, n.end)
    ]
    owners = [
        n
        for n in inside
        if not re.search(r"\b(?:in|at)\s+(?:the\s+)?$", reading.text[start : n.start])
    ]
    return tuple(owners or inside)


def _inside(reading: Reading, start: int, end: int) -> tuple[Name, ...]:
    return tuple(n for n in reading.names if start <= n.start and n.end <= end)


_ITS_CLAIM = re.compile(
    rf"\b(?:his|her|its|their)\s+(?:own\s+)?{lex.NOMINAL}\b", re.IGNORECASE
)
_OWN_CLAIM = re.compile(rf"'s?\s+(?:\w+\s+)?{lex.NOMINAL}\b", re.IGNORECASE)


_OF_SOMEBODY = re.compile(r"\s+(?:the\s+|an?\s+)?(?:[a-z'-]+\s+){0,3}?[A-Z]")


def _nominal(
    reading: Reading, sentence: Span, before: list[Speech]
) -> Iterator[Speech]:
    """Speech told by a noun: according to, a charge from, his view that."""
    text = reading.text
    for found in (
        *lex.ACCORDING.finditer(text, *sentence),
        *(
            m
            for m in lex.FROM_NOMINAL.finditer(text, *sentence)
            if _OF_SOMEBODY.match(text, m.end())
        ),
    ):
        stop = re.compile(r"[,.;:\"]|\s(?:that|which|on|in)\s").search(
            text, found.end(), sentence.end
        )
        end = stop.start() if stop else sentence.end
        yield Speech(
            found.start(),
            _inside(reading, found.end(), end),
            text[found.end() : end],
            _stretch(text, sentence, found.start()),
            False,
        )
    for found in _ITS_CLAIM.finditer(text, *sentence):
        names = _meant(reading, found.start(), before)
        yield Speech(found.start(), names, "", sentence, False)
    for name in reading.names:
        if _in(name.start, sentence) and (own := _OWN_CLAIM.match(text, name.end)):
            yield Speech(own.start(), (name,), "", Span(own.end(), sentence.end), False)


CHECKS: tuple[Callable[[CeasefireDraft, Reading], Iterator[Problem]], ...] = (
    arrangement,
    status,
    mood,
    scope,
    duration,
    dates,
    parties,
    third_parties,
    contested,
    compliance,
    monitoring,
    claimant,
)


def problems(draft: CeasefireDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    reading = Reading(draft, context)
    shared = shared_problems(
        context, stated_by=draft.stated_by, date_text=draft.date_text
    )
    return tuple(
        dict.fromkeys(
            (*shared, *(found for check in CHECKS for found in check(draft, reading)))
        )
    )


def computed(draft: CeasefireDraft, context: Context) -> dict[str, object]:
    """Compute the record's fields that its draft has not."""
    published = context.article.published_on
    announced = resolve(draft.date_text, published=published)
    starts = resolve(draft.start_text, published=published)
    ends = resolve(draft.end_text, published=published)
    bound = (context.parties.resolve(party).id for party in draft.parties)
    return {
        "topic": context.topic(draft.conflict),
        "bound": tuple(sorted({part for ids in bound for part in ids.split("+")})),
        "date": announced.start or announced.end,
        "start_date": starts.start or starts.end,
        "end_date": ends.end or ends.start,
    }


def claim(draft: CeasefireDraft) -> str:
    """Tell a draft in one line, for the audit list."""
    return f"{draft.label}: {plain(draft.status)} ({draft.stated_by})"

"""Ceasefire terms that an article states outright: one draft a sentence and claimant.

A sentence tells of an arrangement when it names one and says how far that has come, or
whether it is kept. A truce that only marks a time ("since the truce") says nothing.
"""

import re
from collections.abc import Sequence

from .. import lazy
from ..dates import MONTH
from ..kinds.ceasefire.model import CeasefireDraft, Sidedness
from ..patterns import Line, WordPattern
from ..quotes import MAX_CHARS, MIN_CHARS
from .accounts import bound_by, is_of_rival, near_name, standing_of, voice_of
from .clauses import is_prose
from .halts import (
    HINTS,
    Anchor,
    breaches,
    head_of,
    is_other_peace,
    is_told,
    named,
    taken_up,
    takes_up,
    takes_up_afar,
)
from .issues import condition_in
from .keeping import IN_SPITE
from .lives import Life, life_of
from .meant import Actor
from .parts import line_of
from .reading import REPORTER, Reading, Sentence, Voice
from .terms import days_told, monitoring_of, scope_of, window_of


def find(reading: Reading) -> tuple[CeasefireDraft, ...]:
    """Find the ceasefire terms of an article, in the order in which it tells them."""
    found: list[CeasefireDraft] = []
    is_any_told = is_told(reading.words)
    last: Sentence | None = None
    heads: set[str] = set()
    for sentence, spots in reading.spots(HINTS):
        if not _is_read(sentence):
            continue
        words = [(at - sentence.start, word) for at, word in spots]
        is_near = last is not None and sentence.index - last.index <= _STILL_NAMED
        hints = {word for _, word in words}
        anchors = named(sentence.low, hints)
        is_named = bool(anchors)
        if anchors and is_other_peace(line_of(sentence)):
            anchors = ()
        if not anchors and is_near and is_any_told:
            anchors = taken_up(sentence.low, words)
        is_afar = is_any_told and not (anchors or is_near)
        if is_afar:
            anchors = takes_up_afar(sentence.low, hints, heads)
        if not anchors:
            continue
        line = line_of(sentence)
        accounts: dict[str, CeasefireDraft] = {}
        for anchor in anchors:
            draft = _read(anchor, line, reading, sentence, last)
            if draft is not None:
                known = accounts.get(draft.stated_by)
                if known is None or _tells_more(draft, known):
                    accounts[draft.stated_by] = draft
        for anchor in breaches(sentence.low, words) if is_named else ():
            draft = _read(anchor, line, reading, sentence, sentence)
            if draft is not None and draft.compliance in _UPKEEP:
                accounts.setdefault(draft.stated_by, draft)
        tells = any(_firmness(draft) for draft in accounts.values())
        found.extend(d for d in accounts.values() if _firmness(d) or not tells)
        if is_afar or anchors[0].way in {"noun", "verb"}:
            last = sentence
        heads.update(head_of(sentence.low, anchor) for anchor in anchors)
    kept = (
        draft
        for at, draft in enumerate(found)
        if not _is_told_again(draft, found[max(at - _NEAR, 0) : at + _NEAR])
    )
    once: list[CeasefireDraft] = []
    for draft in kept:
        if draft not in once:
            once.append(draft)
    return tuple(once)


_NEAR = 8
"""Among how many drafts before and behind one that tells the same may be."""


def _is_told_again(draft: CeasefireDraft, found: Sequence[CeasefireDraft]) -> bool:
    """Tell whether a longer quote tells the same of the same arrangement, and more."""
    return any(
        draft.quote in other.quote
        and len(draft.quote) < len(other.quote)
        and (draft.stated_by, draft.status) == (other.stated_by, other.status)
        and draft.duration_days in {None, other.duration_days}
        for other in found
    )


def _tells_more(draft: CeasefireDraft, known: CeasefireDraft) -> bool:
    """Tell which of two accounts in a sentence is worth keeping: what is done, first."""
    return _firmness(draft) > _firmness(known)


def _firmness(draft: CeasefireDraft) -> int:
    is_kept = draft.compliance not in {"not_stated", "not_applicable"}
    is_told = draft.status != "not_stated"
    return 2 * (draft.status not in _NOT_FIRM) + is_kept + is_told


_UPKEEP = frozenset({"violation_alleged", "violation_verified", "disputed", "holding"})
_OPEN = frozenset({"proposed", "under_negotiation", "in_force", "rejected"})
_NOT_FIRM = frozenset({"not_stated", "proposed", "under_negotiation"})


def _is_read(sentence: Sentence) -> bool:
    return is_prose(sentence) or _LISTED.match(sentence.text) is not None


_LISTED = lazy.compile(r"\s*[-•*–]\s+\S(?!.*\s[-•*–]\s*$)")
"""An item of a list needs no full stop; a line between two dashes is a heading."""


def _read(
    anchor: Anchor,
    line: Line,
    reading: Reading,
    sentence: Sentence,
    last: Sentence | None,
) -> CeasefireDraft | None:
    life = life_of(anchor, line)
    is_alone = anchor.way in {"noun", "verb"} or takes_up(sentence.text)
    if sentence.low[anchor.start : anchor.end].removesuffix(" at sea") in _BARE:
        is_alone = False
    named_in = sentence if is_alone or last is None else last
    return _draft(life, line, reading, sentence, named_in) if life else None


_CAME_TO_NOTHING = lazy.compile(
    r"\b(?:attempts?|bids?|efforts?|motions?|resolutions?)\s+(?:[\w’'-]+\s+){0,6}?(?:to|for|that|demanding|"
    r"calling|seeking)\s[^.;]*?\b(?:fell|failed|foundered|(?:was|were)\s+(?:vetoed|blocked|voted\s+down|"
    r"defeated)|came\s+to\s+(?:nothing|naught)|got\s+nowhere)\b"
)
"""What was tried, and not even put forward: "a bid to demand a truce fell to a veto"."""
_BARE = frozenset({"suspension", "window", "freeze"})
"""Nouns that stop nothing by themselves: what they stop is named before."""
_MORE = lazy.compile(
    r"\b(?:stretch|extend|prolong|lengthen|renew|widen|broaden)(?:s|ed|ing)?\b"
)
_STILL_NAMED = 4
"""For how many sentences an arrangement stays what is spoken of."""


def _draft(
    life: Life, line: Line, reading: Reading, sentence: Sentence, named_in: Sentence
) -> CeasefireDraft | None:
    anchor = life.anchor
    voice = voice_of(life, reading, sentence)
    if voice is None:
        return None
    voice = voice if voice.name else REPORTER
    voice = voice._replace(name=near_name(voice, reading, sentence))
    conflict = reading.conflict(sentence)
    attribution = standing_of(life, voice, reading, conflict)
    if attribution == "expert":
        return None
    text = sentence.text
    if life.status in _NOT_FIRM | {"terminated"} and _CAME_TO_NOTHING.search(text):
        return None
    behind = life.behind
    noun = (
        text[anchor.start : anchor.end]
        if anchor.by_verb
        else _noun_phrase(text, anchor)
    )
    extent = " ".join(behind.split()[:8]) if anchor.by_verb else _extent(behind)
    quote = _quote(anchor, voice, reading, sentence, named_in)
    if quote is None:
        return None
    scope = scope_of(f"{noun} {extent}")
    days = days_told(line, noun, behind, is_extended=life.status == "extended")
    monitoring = monitoring_of(line, life.status)
    has_terms = scope != "not_stated" or days or monitoring != "none_mentioned"
    window = window_of(line)
    if voice.name == "reporter" and IN_SPITE.search(line, 0, anchor.start):
        return None
    says_nothing = life.status == "not_stated" == life.compliance
    if says_nothing and not any(window) and monitoring == "none_mentioned":
        is_told = life.is_told or anchor.by_verb or _IS_ALL_SAID.match(text, anchor.end)
        if not has_terms or not (is_told or _has_terms(extent, behind)):
            return None
    if _IS_PLACE.match(text, anchor.start) and life.status in _NOT_FIRM:
        return None
    condition = condition_in(_OTHER_CLAUSE.split(behind)[0])
    if condition and life.status in {"agreed", "accepted_by_some"}:
        life = life._replace(status="proposed", compliance="not_applicable")
    is_for_more = life.status == "proposed" and _MORE.search(behind) is not None
    is_bare = anchor.way == "taken up" and life.status == "proposed" and not has_terms
    if is_bare and not is_for_more:
        return None
    parties = bound_by(life, reading, sentence)
    if is_of_rival(parties, voice, reading):
        return None
    return CeasefireDraft(
        quote=quote,
        conflict=conflict,
        label=_label(noun if not is_for_more else f"longer {noun}"),
        scope=scope,
        sidedness=_sidedness(line, parties),
        parties=[actor.name for actor in parties],
        proposed_by=None,
        mediator=None,
        guarantor=None,
        status=life.status,
        compliance=life.compliance,
        date_text=None,
        start_text=window.start,
        end_text=window.end,
        duration_days=days,
        prohibited_acts=[],
        conditions=[condition] if condition else [],
        monitoring=monitoring,
        contested_by=[],
        contested_aspects=[],
        stated_by=voice.name,
        attribution=attribution,
        assertion="historical" if _is_former(sentence, life) else "current",
    )


def _quote(
    anchor: Anchor,
    voice: Voice,
    reading: Reading,
    sentence: Sentence,
    named_in: Sentence,
) -> str | None:
    """Cut the words that bear an account out; of two accounts in a sentence its own."""
    if named_in is sentence and ";" in sentence.text:
        start = sentence.text.rfind(";", 0, anchor.start) + 1
        end = sentence.text.find(";", anchor.end)
        own = sentence.text[start : end if end >= 0 else None]
        first = sentence.start + start
        speaks = voice.start < 0 or first <= voice.start < first + len(own)
        if speaks and MIN_CHARS <= len(own.strip()) <= MAX_CHARS:
            return own.strip()
    return reading.quote(named_in.start, sentence.end, voice)


_IS_PLACE = lazy.compile(
    r"(?!no-)(?:[\w-]+\s+){1,2}(?:zones?|belts?|strips?|corridors?|lines?)\b",
    re.IGNORECASE,
)
"""Ground that a truce may lay down, and no truce by itself."""


_NOUN_PHRASE = lazy.compile(
    r"(?<![^\s“\"])(?:(?:\b(?:the|a|an|its|their|his|this|that|any|first|second|new|[\w’'-]+[’']s)\s+)?(?:[“\"]?[\w-]+[”\"]?\s+(?:and\s+)?){0,4})$"
)
_NOT_IN_IT = lazy.compile(
    r"^.*\b(?:to|of|for|on|the|a|an|its|their|his|that|this|with|by|in|said|sought|as|is|was|were|had|has|have|into|from)\s+",
    re.IGNORECASE,
)


def _noun_phrase(text: str, anchor: Anchor) -> str:
    """Return an arrangement's noun with what stands before it: "full 30-day ceasefire"."""
    before = text[max(anchor.start - 60, 0) : anchor.start].rstrip('“"')
    match = _NOUN_PHRASE.search(f"{before.rstrip()} ")
    left = match[0] if match else ""
    left = _NOT_IN_IT.sub("", left)
    return f"{left}{text[anchor.start : anchor.end]}"


def _extent(behind: str) -> str:
    """Return the words behind an arrangement's noun that belong to it."""
    behind = _MARKS.sub("", behind)
    match = _REACHES.match(behind) or _CONFINED.search(behind)
    if match is None:
        return ""
    stop = _REACHES_TO.search(behind, match.end())
    return behind[: stop.start()] if stop else behind


_REACHES = lazy.compile(
    r"\s+(?:in|on|of|to|along|at|around|over|for|(?:would\s+|will\s+)?covers?|applies\s+(?:\w+\s+)?to|"
    r"extends\s+to|is\s+limited\s+to|is(?=\s+[“\"]?(?:general|full|complete|total)))\s"
)
_CONFINED = lazy.compile(r"\b(?:confined|limited|restricted)\s+to\s")
_REACHES_TO = lazy.compile(
    r"[,.;:]|\s(?:is|are|was|were|has|have|had|took|came|began|which|that|said|until|since|after|from|"
    r"and\s+(?:would|will|starts?|begins?)|on\s+\w+day)\b"
)


def _label(noun: str) -> str:
    return " ".join(_MARKS.sub("", noun).split()[-8:])


_MARKS = lazy.compile(r"[“”\"]")


_OTHER_CLAUSE = lazy.compile(r"\sand\s+(?:would|will)\b")


_UNILATERAL = WordPattern(r"\b(?:unilateral(?:ly)?|one-sided)\b")


def _sidedness(line: Line, parties: tuple[Actor, ...]) -> Sidedness:
    if _UNILATERAL.search(line):
        return "unilateral"
    return "bilateral" if len(parties) == 2 else "not_stated"


_LONG_AGO = lazy.compile(
    rf"\b(?:last\s+(?:year|{MONTH})|in\s+(?:\w+\s+)?(?:19|20)\d\d|years?\s+ago)\b"
)
_EARLIER = lazy.compile(
    r"\b(?:first|earlier|previous)\s+(?:[\w“\"-]+\s+)?(?:truces?|cease-?fires?|pauses?|halts?|lulls?|one|two)\b|"
    r"\bonce\s+before\b"
)
"""There have been others before the one that is news."""


def _is_former(sentence: Sentence, life: Life) -> bool:
    """Tell whether an arrangement is background, not news."""
    if life.anchor.way != "taken up" and _EARLIER.search(sentence.text):
        return life.status not in _OPEN
    is_over = life.status in {"terminated", "expired"}
    return is_over and _LONG_AGO.search(sentence.text) is not None


def _has_terms(extent: str, behind: str) -> bool:
    """Tell whether more is told of its terms than the noun's own adjectives do."""
    return scope_of(extent) != "not_stated" or _LENGTH.search(behind) is not None


_LENGTH = lazy.compile(r"\b(?:hour|day|week|month|year)s?\b")
_IS_ALL_SAID = lazy.compile(r"[”\"]?,[”\"]?\s+sa(?:id|ys)\b")

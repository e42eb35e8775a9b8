"""One account of an arrangement as a draft: what is told of it first, then by whom.

What a sentence tells is looked at before who tells it, so that nothing is asked about
the speakers of sentences that tell nothing.
"""

import re
from typing import NamedTuple

from .. import lazy
from ..dates import MONTH
from ..kinds.ceasefire.model import (
    CeasefireDraft,
    Monitoring,
    Scope,
    Sidedness,
    Status,
)
from ..patterns import Line, WordPattern
from ..quotes import MAX_CHARS, MIN_CHARS
from .accounts import near_name, standing_of, voice_of
from .binding import bound_by, is_of_rival
from .halts import Anchor
from .issues import condition_in
from .keeping import IN_SPITE
from .lives import Life
from .meant import Actor
from .reading import REPORTER, Reading, Sentence, Voice
from .terms import Window, days_told, scope_of, window_of
from .watching import monitoring_of

NOT_FIRM = frozenset({"not_stated", "proposed", "under_negotiation"})
OPEN: frozenset[Status] = frozenset({"proposed", "under_negotiation"})
_RUNNING = frozenset({"proposed", "under_negotiation", "in_force", "rejected"})


class _Terms(NamedTuple):
    """What a sentence tells of an arrangement, whoever tells it."""

    label: str
    life: Life
    scope: Scope
    days: int | None
    monitoring: Monitoring
    window: Window
    condition: str | None


def draft_of(
    life: Life,
    line: Line,
    reading: Reading,
    sentence: Sentence,
    named_in: Sentence,
    so_far: Status,
) -> CeasefireDraft | None:
    """Draft an account of an arrangement, if a sentence tells anything of it.

    Args:
        life: how far it has come, and whether it is kept.
        line: the sentence's words.
        reading: the article.
        sentence: the one that tells.
        named_in: the one that names it, for the quote.
        so_far: how far it has come as told before, where that may still be so.
    """
    told = _terms_of(life, line, so_far, is_alone=named_in is sentence)
    if told is None:
        return None
    voice = voice_of(life, reading, sentence)
    if voice is None:
        return None
    if told.life.status in NOT_FIRM | {"terminated"} and _CAME_TO_NOTHING.search(
        line.text
    ):
        return None
    voice = voice if voice.name else REPORTER
    if voice is REPORTER and IN_SPITE.search(line, 0, life.anchor.start):
        return None
    voice = voice._replace(name=near_name(voice, reading, sentence))
    conflict = reading.conflict(sentence)
    attribution = standing_of(told.life, voice, reading, conflict)
    quote = _quote(life.anchor, voice, reading, sentence, named_in)
    parties = bound_by(told.life, reading, sentence)
    if attribution == "expert" or not quote or is_of_rival(parties, voice, reading):
        return None
    return CeasefireDraft(
        quote=quote,
        conflict=conflict,
        label=told.label,
        scope=told.scope,
        sidedness=_sidedness(line, parties),
        parties=[actor.name for actor in parties],
        proposed_by=None,
        mediator=None,
        guarantor=None,
        status=told.life.status,
        compliance=told.life.compliance,
        date_text=None,
        start_text=told.window.start,
        end_text=told.window.end,
        duration_days=told.days,
        prohibited_acts=[],
        conditions=[told.condition] if told.condition else [],
        monitoring=told.monitoring,
        contested_by=[],
        contested_aspects=[],
        stated_by=voice.name,
        attribution=attribution,
        assertion="historical" if _is_former(sentence, told.life) else "current",
    )


def _terms_of(
    life: Life, line: Line, so_far: Status, *, is_alone: bool
) -> _Terms | None:
    """Gather what a sentence tells of an arrangement; None when that is nothing."""
    anchor, behind, text = life.anchor, life.behind, line.text
    noun = text[anchor.start : anchor.end]
    noun = noun if anchor.by_verb else _noun_phrase(text, anchor)
    extent = " ".join(behind.split()[:8]) if anchor.by_verb else _extent(behind)
    scope = scope_of(f"{noun} {extent}")
    days = days_told(line, noun, behind, is_extended=life.status == "extended")
    known = so_far if life.status == "not_stated" else life.status
    monitoring = monitoring_of(line, known)
    window = window_of(line)
    if life.status == "not_stated" and _LAST_CENTURY.search(text):
        return None
    if anchor.way == "watch" and monitoring == "none_mentioned":
        return None
    has_terms = bool(scope != "not_stated" or days or monitoring != "none_mentioned")
    says_nothing = life.status == "not_stated" == life.compliance
    if says_nothing and not any(window) and monitoring == "none_mentioned":
        is_said = anchor.by_verb or _IS_ALL_SAID.match(text, anchor.end) is not None
        is_told_of = life.is_told or is_said or _has_terms(extent, behind)
        if not life.lays_down and not (has_terms and is_told_of):
            return None
    if _IS_PLACE.match(text, anchor.start) and life.status in NOT_FIRM:
        return None
    condition = condition_in(_OTHER_CLAUSE.split(behind)[0])
    life = _held_to(life, condition)
    is_for_more = life.status == "proposed" and _MORE.search(behind) is not None
    is_bare = anchor.way == "taken up" and life.status == "proposed" and not has_terms
    if is_bare and not (is_for_more or life.lays_down):
        return None
    if anchor.way != "watch" or is_alone:
        is_agreed = monitoring == "agreed" and so_far in OPEN
        life = _as_so_far(life, "agreed" if is_agreed else so_far)
    label = _label(f"longer {noun}" if is_for_more else noun)
    return _Terms(label, life, scope, days, monitoring, window, condition)


def _held_to(life: Life, condition: str | None) -> Life:
    """Take for a plan what is agreed on a condition, and a threat to end it for a threat."""
    if condition and life.status in {"agreed", "accepted_by_some"}:
        return life._replace(status="proposed", compliance="not_applicable")
    if life.status == "terminated" and _UNLESS.search(life.behind):
        return life._replace(status="in_force")
    return life


def _as_so_far(life: Life, so_far: Status) -> Life:
    """Let stand what was told of it before where a sentence adds nothing to that."""
    is_plan = life.lays_down and life.anchor.leads_back and so_far in NOT_FIRM
    is_silent = life.status == "not_stated" or (life.status == "in_force" and is_plan)
    kept = is_silent and life.compliance == "not_stated"
    return life._replace(status=so_far) if kept else life


_MORE = lazy.compile(
    r"\b(?:stretch|extend|prolong|lengthen|renew|widen|broaden)(?:s|ed|ing)?\b"
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
    quote = reading.quote(named_in.start, sentence.end, voice)
    if named_in is sentence or (quote and sentence.text[-20:] in quote):
        return quote
    return reading.quote(sentence.start, sentence.end, voice)


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
    r"(?!\s+in\s+(?:full|detail|public|parliament|print)\b)\s+(?:in|on|of|to|along|at|around|over|for|(?:would\s+|will\s+)?covers?|covering|concerning|involving|applies\s+(?:\w+\s+)?to|"
    r"extends\s+to|is\s+limited\s+to|is(?=\s+[“\"]?(?:general|full|complete|total)))\s"
)
_CONFINED = lazy.compile(r"\b(?:confined|limited|restricted)\s+to\s")
_REACHES_TO = lazy.compile(
    r"[,.;:]|\s(?:is|are|was|were|has|have|had|took|came|began|which|that|said|until|since|after|from|"
    r"and\s+(?:would|will|starts?|begins?)|on\s+\w+day)\b"
)


def name_of(anchor: Anchor, text: str) -> str:
    """Return what a sentence calls its arrangement; empty where no noun names it."""
    return _label(_noun_phrase(text, anchor)) if anchor.way == "noun" else ""


def _label(noun: str) -> str:
    return " ".join(_MARKS.sub("", noun).split()[-8:])


_MARKS = lazy.compile(r"[“”\"]")


_LAST_CENTURY = lazy.compile(r"\b(?:in|of)\s+(?:\w+\s+)?1[5-9]\d\d\b")
_UNLESS = lazy.compile(r"\b(?:unless|if|should)\s")
"""What a threat to end it hangs on: until then it is in force."""
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
        return life.status not in _RUNNING
    is_over = life.status in {"terminated", "expired"}
    return is_over and _LONG_AGO.search(sentence.text) is not None


def _has_terms(extent: str, behind: str) -> bool:
    """Tell whether more is told of its terms than the noun's own adjectives do."""
    return scope_of(extent) != "not_stated" or _LENGTH.search(behind) is not None


_LENGTH = lazy.compile(r"\b(?:hour|day|week|month|year)s?\b")
_IS_ALL_SAID = lazy.compile(r"[”\"]?,[”\"]?\s+sa(?:id|ys)\b")
_CAME_TO_NOTHING = lazy.compile(
    r"\b(?:attempts?|bids?|efforts?|motions?|resolutions?)\s+(?:[\w’'-]+\s+){0,6}?(?:to|for|that|demanding|"
    r"calling|seeking)\s[^.;]*?\b(?:fell|failed|foundered|(?:was|were)\s+(?:vetoed|blocked|voted\s+down|"
    r"defeated)|came\s+to\s+(?:nothing|naught)|got\s+nowhere)\b"
)
"""What was tried, and not even put forward: "a bid to demand a truce fell to a veto"."""

"""Ceasefire terms that an article states outright: one draft a sentence and claimant.

A sentence tells of an arrangement when it names one and says how far that has come, or
whether it is kept. A truce that only marks a time ("since the truce") says nothing.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .. import lazy
from ..dates import MONTH
from ..kinds.ceasefire.model import CeasefireDraft, Sidedness, Status
from ..patterns import Line, WordPattern
from ..quotes import MAX_CHARS, MIN_CHARS
from .accounts import bound_by, is_of_rival, near_name, standing_of, voice_of
from .arrangements import SETS_OUT
from .clauses import is_prose
from .halts import Anchor, is_other_peace, is_told, named
from .issues import condition_in
from .keeping import IN_SPITE
from .lives import Life, life_of
from .meant import Actor
from .parts import line_of
from .reading import REPORTER, Reading, Sentence, Voice
from .references import (
    HINTS,
    breaches,
    heads_among,
    taken_up,
    takes_up,
    takes_up_afar,
)
from .terms import days_told, scope_of, window_of
from .watching import monitoring_of


class _Course(NamedTuple):
    """What an article has told of its arrangement so far."""

    is_told: bool
    """Whether it has named one, so that "the deal" may mean it."""
    last: Sentence | None = None
    """The last sentence that names one."""
    status: Status = "not_stated"
    """How far it has come, as told last."""
    heads: frozenset[str] = frozenset()
    """Nouns by which it was named or taken up."""
    is_former: bool = False
    """Whether what was named last is background, not news."""

    def is_near(self, sentence: Sentence) -> bool:
        """Tell whether what was named last is still what is spoken of."""
        return self.last is not None and (
            sentence.index - self.last.index <= _STILL_NAMED
        )


def find(reading: Reading) -> tuple[CeasefireDraft, ...]:
    """Find the ceasefire terms of an article, in the order in which it tells them."""
    found: list[CeasefireDraft] = []
    course = _Course(is_told(reading.words))
    for sentence, spots in reading.spots(HINTS):
        if not _is_read(sentence):
            continue
        words = [(at - sentence.start, word) for at, word in spots]
        anchors = _anchors(sentence, words, course)
        if not anchors:
            continue
        told = _accounts(anchors, sentence, words, reading, course)
        found.extend(told)
        course = _after(course, reading, sentence, words, anchors, told)
    kept = (
        draft
        for at, draft in enumerate(found)
        if not _is_told_again(draft, found[max(at - _NEAR, 0) : at + _NEAR])
    )
    return tuple(_once(kept))


def _once(drafts: Iterable[CeasefireDraft]) -> list[CeasefireDraft]:
    once: list[CeasefireDraft] = []
    for draft in drafts:
        if draft not in once:
            once.append(draft)
    return once


def _anchors(
    sentence: Sentence, words: Sequence[tuple[int, str]], course: _Course
) -> tuple[Anchor, ...]:
    """Find where a sentence names arrangements; else where it takes one up."""
    hints = {word for _, word in words}
    anchors = named(sentence.low, hints)
    if anchors and not is_other_peace(line_of(sentence)):
        return anchors
    if not course.is_told:
        return ()
    if course.is_near(sentence):
        return taken_up(sentence.low, words)
    return () if anchors else takes_up_afar(sentence.low, words, course.heads)


def _accounts(
    anchors: Sequence[Anchor],
    sentence: Sentence,
    words: Sequence[tuple[int, str]],
    reading: Reading,
    course: _Course,
) -> list[CeasefireDraft]:
    """Draft what a sentence tells, one account a claimant, what is firm before what is not."""
    line = line_of(sentence)
    accounts: dict[str, CeasefireDraft] = {}
    for anchor in anchors:
        draft = _read(anchor, line, reading, sentence, course)
        if draft is not None:
            known = accounts.get(draft.stated_by)
            is_its_own = anchor.by_verb and _WHEREBY.search(line.text, 0, anchor.start)
            if known is None or (_tells_more(draft, known) and not is_its_own):
                accounts[draft.stated_by] = draft
    is_named = anchors[0].way in {"noun", "verb"}
    for anchor in breaches(sentence.low, words) if is_named else ():
        own = course._replace(last=sentence)
        draft = _read(anchor, line, reading, sentence, own)
        if draft is not None and draft.compliance in _UPKEEP:
            accounts.setdefault(draft.stated_by, draft)
    tells = any(_firmness(draft) for draft in accounts.values())
    return [d for d in accounts.values() if _firmness(d) or not tells]


_WHEREBY = lazy.compile(
    r"\b(?:under|by|in)\s+which\b[^,;]{0,60}$|\bwhereby\b[^,;]{0,60}$"
)
"""Before what an arrangement that has just been named lays down."""


def _after(
    course: _Course,
    reading: Reading,
    sentence: Sentence,
    words: Sequence[tuple[int, str]],
    anchors: Sequence[Anchor],
    told: Sequence[CeasefireDraft],
) -> _Course:
    """Go on from a sentence: what it names is what is spoken of next."""
    is_afar = not course.is_near(sentence)
    if is_afar or anchors[0].way in {"noun", "verb"}:
        course = course._replace(last=sentence)
    heads = heads_among({word for _, word in words}) if told else frozenset()
    status = next((d.status for d in told if d.status in _GOING), course.status)
    if status in _OPEN_YET and course.status in _MADE and not _NEW.search(sentence.low):
        status = course.status
    is_it = told and _IT.match(sentence.low) is not None
    if is_it and (before := reading.before(sentence)):
        heads = heads | heads_among(_WORD.findall(before.low))
    return course._replace(
        is_told=course.is_told or bool(told),
        heads=course.heads | heads,
        is_former=told[-1].assertion == "historical" if told else course.is_former,
        status="in_force" if status == "extended" else status,
    )


_MADE: frozenset[Status] = frozenset({"agreed", "in_force"})
_NEW = lazy.compile(
    r"\b(?:an?|another|new)\s+(?:[\w-]+\s+){0,3}(?:truce|cease-?fire|pause|halt|cessation|armistice|moratorium|lull)"
)
"""Names one that there is not yet, beside the one that there is."""
_IT = lazy.compile(r"\W*(?:it|this|under\s+it|both|neither)\b")
_WORD = lazy.compile(r"[a-z]+")
_GOING: frozenset[Status] = frozenset(
    {"proposed", "under_negotiation", "agreed", "in_force", "extended"}
)
"""What may still be so when an article comes back to its arrangement."""


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
    anchor: Anchor, line: Line, reading: Reading, sentence: Sentence, course: _Course
) -> CeasefireDraft | None:
    life = life_of(anchor, line)
    if life is None:
        return None
    is_plan = life.status == "agreed" and course.status in _OPEN_YET
    if is_plan and SETS_OUT.match(line.text, life.verb):
        life = life._replace(status=course.status)
    is_alone = anchor.way in {"noun", "verb"} or takes_up(sentence.text)
    if sentence.low[anchor.start : anchor.end].removesuffix(" at sea") in _BARE:
        is_alone = False
    named_in = sentence if is_alone or course.last is None else course.last
    is_again = is_taken_up(anchor) or (
        (life.lays_down or life.status == "not_stated")
        and _THE.search(sentence.low, 0, anchor.start) is not None
    )
    so_far: Status = course.status if is_again else "not_stated"
    draft = _draft(life, line, reading, sentence, named_in, so_far)
    if draft and is_taken_up(anchor) and course.is_former and course.is_near(sentence):
        return draft.model_copy(update={"assertion": "historical"})
    return draft


_OPEN_YET: frozenset[Status] = frozenset({"proposed", "under_negotiation"})
_THE = lazy.compile(r"\b(?:the|its|their|this|that)\s+(?:[\w-]+\s+){0,3}$")


def is_taken_up(anchor: Anchor) -> bool:
    """Tell what leads back to an arrangement from what names one."""
    return anchor.way not in {"noun", "verb"}


_BARE = frozenset({"suspension", "window", "freeze"})
"""Nouns that stop nothing by themselves: what they stop is named before."""
_MORE = lazy.compile(
    r"\b(?:stretch|extend|prolong|lengthen|renew|widen|broaden)(?:s|ed|ing)?\b"
)
_STILL_NAMED = 4
"""For how many sentences an arrangement stays what is spoken of."""


def _draft(
    life: Life,
    line: Line,
    reading: Reading,
    sentence: Sentence,
    named_in: Sentence,
    so_far: Status,
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
    monitoring = monitoring_of(
        line, so_far if life.status == "not_stated" else life.status
    )
    has_terms = scope != "not_stated" or days or monitoring != "none_mentioned"
    window = window_of(line)
    if voice.name == "reporter" and IN_SPITE.search(line, 0, anchor.start):
        return None
    if life.status == "not_stated" and _LAST_CENTURY.search(text):
        return None
    says_nothing = life.status == "not_stated" == life.compliance
    if says_nothing and not any(window) and monitoring == "none_mentioned":
        is_said = anchor.by_verb or _IS_ALL_SAID.match(text, anchor.end) is not None
        is_told_of = life.is_told or is_said or _has_terms(extent, behind)
        if not life.lays_down and not (has_terms and is_told_of):
            return None
    if anchor.way == "watch" and monitoring == "none_mentioned":
        return None
    if _IS_PLACE.match(text, anchor.start) and life.status in _NOT_FIRM:
        return None
    condition = condition_in(_OTHER_CLAUSE.split(behind)[0])
    if condition and life.status in {"agreed", "accepted_by_some"}:
        life = life._replace(status="proposed", compliance="not_applicable")
    if life.status == "terminated" and _UNLESS.search(behind):
        life = life._replace(status="in_force")
    is_for_more = life.status == "proposed" and _MORE.search(behind) is not None
    is_bare = anchor.way == "taken up" and life.status == "proposed" and not has_terms
    if is_bare and not (is_for_more or life.lays_down):
        return None
    if monitoring == "agreed" and so_far in _OPEN_YET:
        so_far = "agreed"
    is_plain = life.status == "in_force" and life.lays_down and so_far in _NOT_FIRM
    is_plain = is_plain and is_taken_up(anchor)
    is_silent = life.status == "not_stated" or is_plain
    is_alone = anchor.way != "watch" or named_in is sentence
    if is_silent and is_alone and life.compliance == "not_stated":
        life = life._replace(status=so_far)
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
    r"\s+(?:in|on|of|to|along|at|around|over|for|(?:would\s+|will\s+)?covers?|covering|concerning|involving|applies\s+(?:\w+\s+)?to|"
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
        return life.status not in _OPEN
    is_over = life.status in {"terminated", "expired"}
    return is_over and _LONG_AGO.search(sentence.text) is not None


def _has_terms(extent: str, behind: str) -> bool:
    """Tell whether more is told of its terms than the noun's own adjectives do."""
    return scope_of(extent) != "not_stated" or _LENGTH.search(behind) is not None


_LENGTH = lazy.compile(r"\b(?:hour|day|week|month|year)s?\b")
_IS_ALL_SAID = lazy.compile(r"[”\"]?,[”\"]?\s+sa(?:id|ys)\b")

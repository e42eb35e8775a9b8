"""Ceasefire terms that an article states outright: one draft a sentence and claimant.

A sentence tells of an arrangement when it names one and says how far that has come, or
whether it is kept. A truce that only marks a time ("since the truce") says nothing.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .. import lazy
from ..kinds.ceasefire.model import CeasefireDraft, Status
from ..patterns import Line
from .arrangements import SETS_OUT
from .clauses import is_prose
from .drafting import NOT_FIRM, OPEN, draft_of, name_of
from .halts import Anchor, is_other_peace, is_told, named
from .lives import life_of
from .parts import line_of
from .reading import Reading, Sentence
from .references import (
    HINTS,
    breaches,
    heads_among,
    taken_up,
    takes_up,
    takes_up_afar,
)


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
    called: str = "ceasefire"
    """What it was called last by a noun."""

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
    if status in OPEN and course.status in _MADE and not _NEW.search(sentence.low):
        status = course.status
    is_it = told and _IT.match(sentence.low) is not None
    if is_it and (before := reading.before(sentence)):
        heads = heads | heads_among(_WORD.findall(before.low))
    return course._replace(
        is_told=course.is_told or bool(told),
        heads=course.heads | heads,
        is_former=told[-1].assertion == "historical" if told else course.is_former,
        called=name_of(anchors[0], sentence.text) or course.called,
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
    return 2 * (draft.status not in NOT_FIRM) + is_kept + is_told


_UPKEEP = frozenset({"violation_alleged", "violation_verified", "disputed", "holding"})


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
    is_plan = life.status == "agreed" and course.status in OPEN
    if is_plan and SETS_OUT.match(line.text, life.verb):
        life = life._replace(status=course.status)
    is_alone = anchor.way in {"noun", "verb"} or takes_up(sentence.text)
    if sentence.low[anchor.start : anchor.end].removesuffix(" at sea") in _BARE:
        is_alone = False
    named_in = sentence if is_alone or course.last is None else course.last
    is_again = anchor.leads_back or (
        (life.lays_down or life.status == "not_stated")
        and _THE.search(sentence.low, 0, anchor.start) is not None
    )
    so_far: Status = course.status if is_again else "not_stated"
    draft = draft_of(life, line, reading, sentence, named_in, so_far)
    if draft is None or not anchor.leads_back:
        return draft
    is_former = course.is_former and course.is_near(sentence)
    is_named = anchor.way == "taken up" and not _NO_NAME.search(draft.label)
    return draft.model_copy(
        update={
            "label": draft.label if is_named else course.called,
            "assertion": "historical" if is_former else draft.assertion,
        }
    )


_NO_NAME = lazy.compile(
    r"\b(?:it|one|second|third|breach(?:es)?|violations?|incidents?|shots?|bullet)$",
    re.IGNORECASE,
)
"""How words end that only take up what was named before."""


_THE = lazy.compile(r"\b(?:the|its|their|this|that)\s+(?:[\w-]+\s+){0,3}$")


_BARE = frozenset({"suspension", "window", "freeze"})
"""Nouns that stop nothing by themselves: what they stop is named before."""
_STILL_NAMED = 4
"""For how many sentences an arrangement stays what is spoken of."""

"""Who watches?"""

import re
from collections.abc import Callable, Iterator

from .... import lazy
from ....grammar import clause_around, is_negated
from ....parties import REPORTER
from ....records import Problem
from ....sentences import Span
from ..model import CeasefireDraft
from .claimants import is_speaker
from .cues import cues_of
from .lexicon.keeping import (
    AGREED_TO,
    AT_WORK,
    BREACH,
    CALLED_FOR,
    TO_COME,
    UNWATCHED,
    VERIFIER,
    WATCH,
    WATCHERS,
)
from .mood import has_condition
from .names import who_is
from .reading import Reading, is_in
from .speeches import is_reported, speeches_of


def monitoring(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The text has monitors, and has them in this mood."""
    judge = _MONITORING.get(draft.monitoring)
    if judge is None:
        return
    theirs = [s for s in reading.told if not _is_of_others(reading, s)]
    if not any(judge(reading, s) for s in theirs):
        yield "monitoring_not_in_quote"


def _is_of_others(reading: Reading, sentence: Span) -> bool:
    """Tell whether a sentence is what somebody else says, not the draft's claimant."""
    if reading.context.parties.resolve(reading.draft.stated_by) == REPORTER:
        return False
    written = reading.draft.stated_by
    who = who_is(written, reading.context)
    here = [s for s in speeches_of(reading) if is_in(s.verb, sentence) and s.names]
    return bool(here) and not any(is_speaker(reading, s, who, written) for s in here)


def _is_called_for(reading: Reading, sentence: Span) -> bool:
    text = reading.text
    asked = CALLED_FOR.search(text, *sentence) or _is_plan(reading)
    return bool(asked) and any(
        not is_negated(text, found.start())
        for words in (WATCH, WATCHERS)
        for found in words.finditer(text, *sentence)
    )


def _is_plan(reading: Reading) -> bool:
    return reading.draft.status in {"proposed", "under_negotiation"}


def _is_agreed(reading: Reading, sentence: Span) -> bool:
    text = reading.text
    for found in WATCH.finditer(text, *sentence):
        at = found.start()
        if _STOPPED.search(text, sentence.start, at):
            continue
        clause = clause_around(text, at, at + 1)
        window = text[max(clause.start, at - 70) : min(clause.end, at + 50)]
        would = re.search(r"\bwould\b", window)
        if would and _is_only_proposed(reading):
            continue
        to_come = would or TO_COME.search(window) or _SUPPOSED.search(window)
        agreed = AGREED_TO.search(window) or (to_come and not _is_plan(reading))
        asked = (
            _ASKED.search(window)
            if not _is_plan(reading)
            else CALLED_FOR.search(re.sub(r"\bwould\b", "     ", window))
        )
        none = UNWATCHED.search(window) or is_negated(text, at)
        if agreed and not asked and not none:
            return True
    return False


_SUPPOSED = lazy.compile(
    r"\b(?:is|are|was|were)\s+(?:supposed|meant|tasked|charged|responsible|entrusted|asked|appointed|assigned|named|chosen|left)\b|"
    r"\b(?:task(?:s|ed)|entrust(?:s|ed)|charg(?:es|ed)|set(?:s|ting)?\s+up|creat(?:es|ed|ing)|establish(?:es|ed|ing)|assign(?:s|ed)|"
    r"provides?|calls\s+for|to\s+(?:watch|monitor|oversee|supervise|verify|check|police|patrol))\b"
)
"""What a truce in being has for its watchers."""
_ASKED = lazy.compile(
    r"\b(?:call(?:s|ed|ing)?\s+(?:[\w'-]+\s+){0,4}?for|demand|urg(?:e|ing)|want|propos|suggest|insist|seek|sought|request|appeal|if|"
    r"unless|should|could|must|ask(?:s|ed|ing)?\b|need|offer|push|plan)",
    re.IGNORECASE,
)
"""What nobody says of watchers that both sides have agreed to."""
_STOPPED = lazy.compile(
    r"\b(?:suspend|halt|stop|paus|end|ceas)\w*\s+(?:(?:all|naval|air|its|their)\s+)*$",
    re.IGNORECASE,
)
"""Before patrols that are none of a monitor's."""


def _is_only_proposed(reading: Reading) -> bool:
    """Tell whether "would" is a plan's, not somebody's account of what was agreed."""
    told = {cue.tag for cue in cues_of(reading)}
    condition = any(has_condition(reading, s) for s in reading.told)
    return "propose" in told or condition or not is_reported(reading)


def _is_at_work(reading: Reading, sentence: Span) -> bool:
    return _are_there(reading, sentence) or any(
        _are_at_work(text, sentence, planned=_is_plan(reading))
        for text in (reading.bare, reading.text)
    )


def _are_there(reading: Reading, sentence: Span) -> bool:
    """Tell whether those who watch a truce in force do something now."""
    if reading.draft.status not in {"in_force", "extended"}:
        return False
    text = reading.text
    found_it = reading.draft.compliance == "violation_verified"
    if found_it and VERIFIER.search(reading.draft.stated_by):
        return True
    return any(
        not any(words.search(text, *clause) for words in (*_NOT_YET, UNWATCHED))
        and not is_negated(text, found.start())
        and not _TO_DO.search(text, clause.start, found.start())
        for words in (WATCHERS, WATCH)
        for found in words.finditer(text, *sentence)
        if not found[0].lower().endswith(_MEN)
        for clause in (clause_around(text, *found.span()),)
    )


_MEN = ("patrol", "patrols", "officers", "troops")
"""Who may be a side's own."""
_NOT_YET = (CALLED_FOR, TO_COME, AGREED_TO, BREACH)
_TO_DO = lazy.compile(r"\bto\s+(?:\w+\s+)?$|\b(?:no|any|might|may|can)\b")


_IS_NOW = lazy.compile(r"(?:are|is|were|was|have|has|had)\b", re.IGNORECASE)
_BY_THEM = lazy.compile(r"\b(?:his|her|its|their|the)\s+teams?\b", re.IGNORECASE)


def _are_at_work(text: str, sentence: Span, *, planned: bool) -> bool:
    for found in AT_WORK.finditer(text, *sentence):
        if planned and not _IS_NOW.match(found[0]):
            continue
        clause = clause_around(text, found.start(), found.end())
        told = text[clause.start : clause.end]
        led = (text, clause.start, found.end())
        asked = (
            CALLED_FOR.search(told) or AGREED_TO.search(*led) or TO_COME.search(*led)
        )
        none = UNWATCHED.search(told) or is_negated(text, found.start())
        watched = WATCH.search(told) or _BY_THEM.search(text, *sentence)
        if watched and not asked and not none:
            return True
    return False


def _is_absent(reading: Reading, sentence: Span) -> bool:
    if UNWATCHED.search(reading.text, *sentence):
        return True
    for found in WATCH.finditer(reading.text, *sentence):
        clause = clause_around(reading.text, *found.span())
        told = Span(max(clause.start, sentence.start), min(clause.end, sentence.end))
        if _NOBODY.search(reading.text, *told) and not _SEEN.search(
            reading.text, *told
        ):
            return True
    return False


_NOBODY = lazy.compile(
    r"\b(?:nobody|no\s+one|none|neither|nowhere|no|without|lack(?:s|ed|ing)?|absent|missing|silent\s+(?:on|about)|"
    r"nothing|never|(?:does|do|did|is|are|was|were|has|have)(?:\s+not|n't))\b",
    re.IGNORECASE,
)
_SEEN = lazy.compile(
    r"\b(?:violat|breach|breaches|incident|shot|shoot|shell|fir(?:e|ing)|record|report|confirm|found|saw|detect|access|"
    r"agree|accept|allow|let|independent|verified|rule|date|limit|would|will)\w*",
    re.IGNORECASE,
)
"""What monitors who are there may not have seen, or may not do."""


_MONITORING: dict[str, Callable[[Reading, Span], bool]] = {
    "called_for": _is_called_for,
    "agreed": _is_agreed,
    "operating": _is_at_work,
    "stated_absent": _is_absent,
}

"""Does a number tell of one event, of a span, or of a war so far?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from .... import lazy
from ....dates import WEEKDAY
from ....records import Problem
from ..model import CasualtyDraft, Metric
from .harms import Harm
from .lexicon.counted import MONTH
from .lexicon.harm import STATE, TOLL
from .lexicon.time import (
    CUMULATIVE,
    INCIDENT,
    ONE_DAY,
    RAISED,
    SINCE_EXEMPT,
    SINCE_OR_UNTIL,
    SPAN,
)
from .names import LOCAL
from .scene import Scene, roles_of


def _is_one_day(draft: CasualtyDraft) -> bool:
    """Tell whether the draft dates its event to a day, in the sentence's own words."""
    told = draft.date_text or ""
    return bool(ONE_DAY.search(told)) and not SINCE_OR_UNTIL.search(told)


def reach(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """One event, a span or all since some day, as the words around the number say."""
    if draft.count_type == "not_stated":
        return
    total = _is_total(_whole_of(scene) or scene)
    if draft.count_type == "cumulative" and total is False:
        yield "count_type_mismatch"
    if draft.count_type == "incident" and total and not _is_one_day(draft):
        yield "count_type_mismatch"
    if draft.count_type == "period":
        before = scene.previous()
        is_dated = tells_day(scene.text) and not _ADDS.match(scene.text)
        added = before.text if before and not is_dated else ""
        if not SPAN.search(f"{added} {scene.text} {draft.date_text or ''}"):
            yield "count_type_mismatch"


def _whole_of(scene: Scene) -> Scene | None:
    """Return the number that one is part of: "of whom 276", "30 of those"."""
    text, figure = scene.text, scene.figure
    if not (
        _OF_THESE.match(text, figure.end) or _OF_WHOM.search(text, 0, figure.start)
    ):
        return None
    before = scene.previous()
    for sentence in (scene.sentence, before):
        told = [
            one
            for one in (sentence.reading.figures if sentence else ())
            if one.roles & roles_of(scene)
            and (sentence is not scene.sentence or one.end <= figure.start)
        ]
        if sentence and told:
            return replace(scene, figure=told[-1], sentence=sentence)
    return None


_OF_THESE = lazy.compile(r"\s+of\s+(?:those|these|them|whom)\b")
_OF_WHOM = lazy.compile(r"\bof\s+(?:those|these|them|whom),?\s+$", re.IGNORECASE)
_ADDS = lazy.compile(
    r"[\"“‘']?(?:Another|A\s+further|An\s+additional|A\s+total|More|Others?|Of\s+(?:them|these|those)|"
    r"Among\s+(?:them|these|those|the)|The\s+(?:same|dead|toll|others?)|In\s+addition|"
    r"(?:At\s+least\s+)?[\w,.]+\s+(?:others?|more|of\s+them)\b)",
)
"""How a sentence goes on counting what the one before told the time of."""


_SEGMENT = lazy.compile(
    r";|,?\s+and\s+(?=that\s)|,\s+(?:and|but|while)\s+(?=(?:the\s+)?(?:[\w’'-]+\s+){1,3}?(?:has|have|had)\s)|,\s+(?=(?:taking|bringing|raising|pushing|lifting|adding|which\s+(?:brings?|brought|"
    r"takes?|took|raises?|raised)|after|as|while|but|in\s+what|the\s+(?:dead|worst|blood|"
    r"heav|high|larg|big|most|first))\b)|\s(?=after\s)",
    re.IGNORECASE,
)


_DAY = lazy.compile(
    rf"\b(?:{WEEKDAY}|overnight|today|yesterday|dawn|dusk|noon|midday|midnight|night|"
    r"morning|afternoon|evening|weekend)\b"
)


_TALLIED = lazy.compile(
    r"\b(?:count|tally|toll|total|register|database)\b[^.;]{0,120}?\b(?:reach|st[ao]+nd|stood|pass|r[io]se|climb|gr[eo]w)"
    r"\w*\s+(?:to\s+|at\s+|past\s+)?$",
    re.IGNORECASE,
)
"""What is added to for long: "a tally kept by monks has reached 400"."""
_LISTING = lazy.compile(r"\b(?:list|register|roll)s?\s+of\s+$", re.IGNORECASE)
_HAS_COST = lazy.compile(r"\b(?:has|have)\s+(?:\w+ly\s+|now\s+)?(?:cost|claimed)\s+$")
_PERFECT = lazy.compile(
    r"\b(?:has|have|to\s+have|['’]ve)\s+(?:been\s+|already\s+|\w+ly\s+)*$"
)


def _is_total(scene: Scene) -> bool | None:
    """Tell whether a number sums up a war so far; None where the words allow both."""
    figure, text = scene.figure, scene.text
    cuts = [0, *(m.end() for m in _SEGMENT.finditer(text)), len(text)]
    start = max(c for c in cuts if c <= figure.start)
    segment = text[start : min(c for c in cuts if c >= figure.end)]
    harm = figure.harm or (figure.heir_of.harm if figure.heir_of else None)
    for cue in CUMULATIVE.finditer(segment):
        if not SINCE_EXEMPT.search(segment[: cue.start()]):
            counted = segment[cue.end() : figure.start - start]
            told = _by_cue(cue, counted, harm, text)
            if told != "says nothing":
                return told
    if _TALLIED.search(text, 0, figure.start) and not _EVENT.search(text):
        return True
    if harm is None or _LISTING.search(text, 0, figure.start):
        return None
    if harm.sort == TOLL or re.search(r"\btolls?\b", text[start : figure.start]):
        is_one = _EVENT.search(segment) or tells_day(segment)
        return False if is_one and not _SPANNED.search(segment) else None
    return _by_tense(scene, harm, segment, text[:start])


def _by_cue(
    cue: re.Match[str], counted: str, harm: Harm | None, text: str
) -> bool | Literal["says nothing"] | None:
    """Read a word like "since" or "raised the toll", and what follows it."""
    if harm is None:
        return True
    if RAISED.match(cue[0]):
        if _OF_EVENT.search(counted):
            return False  # "raised the toll of the strike to 14"
        if _REVISES.match(cue[0]) and not _SINCE.search(counted):
            return None  # "raised the toll to 53"
    if cue[0].casefold() != "since" or not _LASTING & harm.roles:
        return True
    if _SINCE_WAR.match(cue.string, cue.end()):
        return True
    is_taken = _TAKEN.search(text, max(harm.group - 6, 0), harm.end)
    return None if is_taken else "says nothing"  # "missing since Thursday"


def _by_tense(scene: Scene, harm: Harm, segment: str, before: str) -> bool | None:
    """Tell a state or a perfect from what happened once."""
    figure, text = scene.figure, scene.text
    is_one = bool(_EVENT.search(segment)) or tells_day(segment)
    perfect = _PERFECT.search(text[: harm.start]) or _HAS_COST.search(
        text[: figure.start]
    )
    if "displaced" in harm.roles:
        if harm.sort == STATE:
            is_number = re.search(r"\bnumber\s+of\s+$", text[: harm.start])
            return True if is_number else None
        if _stays(text, harm, segment):
            return None if _EVENT.search(segment) else True
    held = _HELD if "detained_captured" in harm.roles else _LISTED
    if _LASTING & harm.roles and held.search(
        text, max(harm.group - 24, 0), harm.end + 16
    ):
        return None  # "remain in camps", "are listed as missing": since whenever
    if is_one:
        lasting = (perfect and _EVENTS.search(segment)) or _SPANNED.search(segment)
        return None if lasting else False
    if _adds_to_total(scene):
        return None
    if perfect and harm.start < figure.start and not LOCAL.search(segment):
        is_lasting = "detained_captured" in harm.roles and "to" in perfect[0].split()
        return None if is_lasting else True  # "claimed to have taken 17 captive"
    goes_on = perfect or _SPANNED.search(segment) or _told_before(before)
    is_many = (
        harm.roles <= _ADD_UP
        and (figure.phrase.says.low or 0) >= _MANY
        and not _DATED.search(text)
    )
    return None if goes_on or is_many else False


_MANY = 500
"""So many rarely come to harm at once: "12,300 have fled" may be all who ever did."""
_DATED = lazy.compile(
    rf"(?<!\bby\s)(?<!\buntil\s)(?<!\bsince\s)\b(?:{MONTH}\.?\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH})\b"
)
_ADD_UP: frozenset[Metric] = frozenset(
    {"killed", "injured", "displaced", "casualties_combined"}
)
_LASTING: frozenset[Metric] = frozenset({"missing", "detained_captured"})


def _told_before(text: str) -> bool:
    """Tell a second clause whose span the first tells: "since May, and that 30 …"."""
    return bool(re.search(r"\band\s+$", text) and CUMULATIVE.search(text))


def _stays(text: str, harm: Harm, segment: str) -> bool:
    """Tell whether people are told to be away from home, not to have left that day."""
    had = re.search(
        r"\b(?:has|have|had|are|were|remain(?:s|ed)?|live[sd]?|living)\b",
        text[harm.group : harm.start],
    )
    lives = _LIVES.match(text, harm.start)
    return bool(_AS_OF.search(segment) or ((had or lives) and not tells_day(segment)))


_HELD = lazy.compile(r"\b(?:remain(?:s|ed)?|still)\b")
_LISTED = lazy.compile(r"\b(?:listed|registered)\b")
_LIVES = lazy.compile(
    r"(?:living|sheltering|staying|sleeping|in\s|on\s+the\s|away\s|homeless)",
    re.IGNORECASE,
)
_AS_OF = lazy.compile(
    r"\b(?:as\s+of|by)\s+(?:\w+\s+)?(?:\w+day|today|noon|midnight|dawn|dusk|last|the\s+end)\b",
    re.IGNORECASE,
)
_EVENT = lazy.compile(rf"\b{INCIDENT}\b", re.IGNORECASE)
_EVENTS = lazy.compile(
    r"\b(?:clashes|strikes|airstrikes|raids|attacks|bombings|shelling|floods|fires|massacres|ambushes)\b",
    re.IGNORECASE,
)
"""What may go on for weeks: "the clashes have killed 52"."""
_SPANNED = lazy.compile(r"\b(?:hours|days|nights|weeks)\s+of\b", re.IGNORECASE)
_OF_EVENT = lazy.compile(
    rf"\b(?:of|from|in)\s+(?:(?!since\b)[\w'’-]+\s+){{0,3}}?{INCIDENT}\b",
    re.IGNORECASE,
)
_SINCE = lazy.compile(r"\b(?:since|so\s+far|overall|war)\b")
_REVISES = lazy.compile(r"rais(?:es|ed)|lift(?:s|ed)", re.IGNORECASE)
_TAKEN = lazy.compile(
    r"taken|seiz|arrest|rounded|abduct|kidnap|captur|detained|gone\b|went\b|disappear|vanish",
    re.IGNORECASE,
)


def tells_day(segment: str) -> bool:
    """Tell whether a day is named on which it happened, not that on which it was said."""
    return any(
        not (
            is_day_of_speech(segment, m.start()) or _UNTIL.search(segment[: m.start()])
        )
        for m in _DAY.finditer(segment)
    )


_SINCE_WAR = lazy.compile(
    r"\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:war|conflict|fighting|invasion|uprising|siege|coup)\b"
)
_UNTIL = lazy.compile(
    r"\b(?:until|till|before|by|as\s+of)\s+(?:the\s+)?$", re.IGNORECASE
)


def _adds_to_total(scene: Scene) -> bool:
    """Tell whether a side sets its own losses beside another's since some day.

    "Arland counts nine killed since Thursday. Borland admitted that four of its men had
    been killed."
    """
    before, figure = scene.previous(), scene.figure
    if before is None or not CUMULATIVE.search(before.text):
        return False
    if re.search(rf"\b{INCIDENT}\b", before.text, re.IGNORECASE):
        return False
    if not re.match(r"\s+of\s+(?:its|their)\b", scene.text[figure.end :]):
        return False
    return any(other.roles & roles_of(scene) for other in before.reading.figures)


def is_day_of_speech(text: str, at: int) -> bool:
    """Tell whether a day in a text is that on which somebody spoke."""
    return bool(
        re.search(
            r"\b(?:said|says|told\s+(?:\w+\s+){1,2}|claimed|announced|added|reported|denied|"
            r"acknowledged|confirmed|stated|declared)\s+(?:(?:late|early|on)\s+)?$",
            text[:at],
        )
    )

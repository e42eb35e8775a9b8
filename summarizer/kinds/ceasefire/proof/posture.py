"""How a text speaks of an arrangement where no known word tells of its life."""

import re

from .... import lazy
from ....grammar import clause_around
from .arrangements import Anchor
from .lexicon.mood import NEGATED_BEFORE
from .lexicon.stopping import NOUNS, PACTS, UNDER, VIOLENCE
from .lexicon.words import spaced, words
from .mood import is_conditional
from .reading import Reading


def is_taken_as_there(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether it is spoken of as known and without a modal: "the lull", "its truce"."""
    sentence = reading.sentence(anchor.start)
    clause = clause_around(reading.text, anchor.start, anchor.end)
    return (
        is_known(reading, anchor)
        and "?" not in reading.text[sentence.end - 3 : sentence.end]
        and not is_conditional(reading.text, sentence, anchor.start)
        and not SUPPOSED.search(reading.text, *clause)
        and not _is_short_of(reading, anchor)
    )


def is_under_way(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether it is spoken of as there already: of no truce that "is to run"."""
    clause = clause_around(reading.text, anchor.start, anchor.end)
    is_ahead = _AHEAD.search(reading.text, *clause) is not None
    if not is_noun(reading, anchor):
        start = reading.sentence(anchor.start).start
        led = UNDER.search(reading.text, start, anchor.start)
        return led is not None and not (
            is_ahead or _WOULD_BE.search(reading.text, *clause)
        )
    return is_taken_as_there(reading, anchor) and not is_ahead


def is_noun(reading: Reading, anchor: Anchor) -> bool:
    """Tell a truce from what guns do or leave undone."""
    return _NOUN.fullmatch(reading.text, anchor.start, anchor.end) is not None


def _is_short_of(reading: Reading, anchor: Anchor) -> bool:
    start, stop = reading.sentence(anchor.start)
    before = NEGATED_BEFORE.search(
        reading.text, max(start, anchor.begin - 40), anchor.begin
    )
    after = _FAR_OFF.search(reading.text, anchor.end, min(stop, anchor.end + 80))
    return bool(before or after)


_FAR_OFF = lazy.compile(
    r"\b(?:out\s+of\s+reach|(?:far|long\s+way|way)\s+off|far\s+away|elusive|remote|distant|unlikely|impossible|needed|necessary|"
    r"overdue|nowhere|dream|fantasy|illusion)\b",
    re.IGNORECASE,
)


def is_told_of(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether a past verb that no list knows tells what became of a known one."""
    sentence = reading.sentence(anchor.start)
    if _MAY_YET.search(reading.text, sentence.start, anchor.begin):
        return False
    became = _BECAME.match(reading.bare, anchor.end, sentence.end)
    resumed = _RESUMED.search(reading.bare, *sentence)
    return bool(became or resumed) and is_taken_as_there(reading, anchor)


def has_more_time(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether a known one is told to have so much more time."""
    sentence = reading.sentence(anchor.start)
    more = MORE_TIME.search(reading.text, *sentence)
    return more is not None and is_taken_as_there(reading, anchor)


def is_in_store(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether it is new, and its words say what it would be: "a halt that would …"."""
    clause = clause_around(reading.text, anchor.start, anchor.end)
    if is_noun(reading, anchor):
        return not is_known(reading, anchor)
    return _WOULD_BE.search(reading.text, *clause) is not None


def is_open(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether it may still be on its way: no account of its keeping or its end."""
    sentence = reading.sentence(anchor.start)
    return not (
        is_noun(reading, anchor)
        and is_known(reading, anchor)
        and not SUPPOSED.search(reading.text, *sentence)
    )


def is_turned_away(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether what is told of it is a no."""
    sentence = reading.sentence(anchor.start)
    if PLAN_GOT_NO.search(reading.text, *sentence):
        return True
    return (
        is_noun(reading, anchor)
        and _NO.search(reading.text, sentence.start, anchor.begin) is not None
    )


def is_settled(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether it is a known one, or its length or width is told as a fact."""
    sentence = reading.sentence(anchor.start)
    if UNDER.search(reading.text, sentence.start, anchor.start):
        return True
    if not is_noun(reading, anchor):
        return False
    clause = clause_around(reading.text, anchor.start, anchor.end)
    return is_taken_as_there(reading, anchor) or (
        not anchor.is_bare
        and not SUPPOSED.search(reading.text, *clause)
        and not _is_short_of(reading, anchor)
    )


def is_known(reading: Reading, anchor: Anchor) -> bool:
    """Tell "the truce", "Arland's truce" and "Easter truce" from "a truce"."""
    start = reading.sentence(anchor.start).start
    if _MANY.fullmatch(reading.text, anchor.start, anchor.end):
        return False
    if _PAST_ONE.search(reading.text, max(start, anchor.begin - 30), anchor.start):
        return False
    before = _DETERMINER.search(reading.text, start, anchor.begin)
    if before is None or not before["the"]:
        described = reading.text[anchor.begin : anchor.start]
        return not before and re.search(r"\b[A-Z]", described) is not None
    return True


_MAY_YET = lazy.compile(
    r"\b(?:will|would|could|might|should|shall|may|can|must|not|never|no)\b|n't\b"
)
_BECAME = lazy.compile(
    r"(?:,[^,.;:]{1,80},)?(?:(?!\sthat\s)[^.;:,]){0,60}?\s(?:(?:has|had|have|was|were)\s+(?:\w+\s+)?(?!reached|agreed|announced|signed|declared|brokered|concluded|sealed|negotiated|been\b)[a-z]+(?:ed|en|wn|lt|nt|ne)|(?!\w*(?:need|greed|led)\b)[a-z]{2,}ed|went|"
    r"fell|came|gave|blew|broke|sank|lost|met|bit|ground|hit)\b"
)
_RESUMED = lazy.compile(
    rf"\b{spaced(VIOLENCE)}\s+(?:\w+\s+)?(?:resumed|restarted|returned|(?:began|started|broke\s+out|flared(?:\s+up)?)\s+(?:again|anew))\b|"
    r"\b(?:back\s+at\s+(?:it|war)|back\s+to\s+war)\b",
    re.IGNORECASE,
)
_MANY = lazy.compile(r"\w+(?:[^s]s|ces)", re.IGNORECASE)
_PAST_ONE = lazy.compile(
    r"\b(?:last\s+(?:week|month|year|\w+day|spring|summer|autumn|winter)'s|previous|earlier|former|old|past)\s",
    re.IGNORECASE,
)
"""Before a truce that was, whatever became of it."""
MORE_TIME = lazy.compile(
    r"\b(?:another|a\s+further|an?\s+(?:extra|additional))\s+(?:\S+\s+){0,2}?(?:hours?|days?|weeks?|months?|fortnight|year)\b|"
    r"\b\S+\s+(?:more|further|additional|extra)\s+(?:hours|days|weeks|months|years)\b",
    re.IGNORECASE,
)
_DETERMINER = lazy.compile(
    r"(?:\b(?P<the>the|this|that|these|its|their|his|her|our|both)|\b(?:an?|any|no|some|one|new|"
    r"another|such|what|which|\d+|two|three|four|five))\s+(?:[a-z'-]+\s+)?$",
    re.IGNORECASE,
)
SUPPOSED = lazy.compile(
    r"\b(?:would|could|might|should|if|unless|whether|hop(?:e[sd]?|ing)|wish\w*|want\w*|urg\w+|demand\w*|(?:call|press|push|appeal)\w*\s+for)\b",
    re.IGNORECASE,
)
_AHEAD = lazy.compile(
    r"\b(?:will|shall|is\s+to|are\s+to|(?:is|are)\s+(?:due|set|meant|scheduled|supposed)\s+to)\s+"
    r"(?!(?:\w+\s+)?(?:expire|end|lapse|run\s+out|supervise|monitor|oversee|watch|police|verify|check)\b)",
    re.IGNORECASE,
)
"""Before what a truce does one day; what ends one day is there."""
_NO = lazy.compile(
    r"(?:\b(?:not|no|never|nothing|none|nor|neither|without)\b|n't\b)[^,;:]{0,40}$",
    re.IGNORECASE,
)
PLAN_GOT_NO = lazy.compile(
    r"\b(?:offer|plan|proposal|idea|draft|overture|scheme|initiative|invitation|appeal)\b[^,;.]{0,30}?\b(?:no|nobody|nowhere|not|never|cold|deaf)\b",
    re.IGNORECASE,
)
_NOUN = words(
    rf"{NOUNS}|{PACTS}|lulls?|halts?|pauses?|suspension|stoppage|respite|let-up"
)
_WOULD_BE = lazy.compile(
    r"\b(?:would|should|could|might|to\s+(?:start|begin|run|last|cover|apply|take\s+effect))\b",
    re.IGNORECASE,
)

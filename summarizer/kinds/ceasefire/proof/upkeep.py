"""Complaints of how a truce is kept, and praise: only one in force earns either."""

import re
from collections.abc import Iterator

from .... import lazy
from ....sentences import Span
from .arrangements import anchors_of
from .lexicon.keeping import BREACH, BREAKS, KEEPS
from .lexicon.mood import MODAL
from .lexicon.stopping import NOUNS
from .lexicon.words import spaced
from .mood import is_conditional, is_denied
from .reading import Reading

_THING = (
    rf"(?:{spaced(NOUNS)}|pause|halt|lull|suspension|accord|pact|agreement|deal|arrangement|"
    r"understanding)\b"
)
_TERMS = r"(?:(?:terms|letter|spirit|conditions|provisions)\s+of\s+(?:the|an?)\s+)?"
_OBJECT = (
    rf"(?:(?:the|this|that|an?|(?:its|their|his)\s+own)\s+{_TERMS}(?:[\w-]+\s+){{0,4}}?"
    rf"|(?:(?!its\b|their\b|his\b|her\b|our\b)[\w-]+\s+)?){_THING}"
)
_BROKEN_IS = lazy.compile(
    rf"\"?(?:\s+(?:\w+\s+){{0,2}}?(?:of|to))?\s+(?:{_OBJECT}|it\b)", re.IGNORECASE
)
_KEPT_IS = lazy.compile(
    rf"\"?\s+(?:{_OBJECT}|(?:its|their)\s+(?:[\w-]+\s+){{0,2}}?{_THING}|it\b)",
    re.IGNORECASE,
)
_OF_A_TRUCE = lazy.compile(rf"{_THING}\s+$", re.IGNORECASE)


def upkeep(reading: Reading, sentence: Span) -> Iterator[re.Match[str]]:
    """Find where somebody complains of, or vouches for, how a truce in force is kept.

    "violated the truce", "17 ceasefire breaches", "continues to observe it". Whose own
    truce is broken, "its ceasefire", is told of its maker, not of its state.
    """
    for words, is_told in (
        (BREAKS, _is_broken),
        (KEEPS, _is_kept),
        (BREACH, _is_breach),
    ):
        for match in words.finditer(reading.text, *sentence):
            if is_told(reading, match) and _is_real(reading, match, sentence):
                yield match


def _is_broken(reading: Reading, match: re.Match[str]) -> bool:
    if match[0].endswith(("ed", "en")) and _BEEN.search(
        reading.text, match.start() - 40, match.start()
    ):
        return _is_of_one(reading, match)
    return _BROKEN_IS.match(reading.text, match.end()) is not None


_BEEN = lazy.compile(
    r"\b(?:been|being|was|were|is|are)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
"""Before what was done to it: "the truce has been violated twice"."""


def _is_of_one(reading: Reading, match: re.Match[str]) -> bool:
    sentence = reading.sentence(match.start())
    return any(sentence.start <= a.start < match.start() for a in anchors_of(reading))


def _is_kept(reading: Reading, match: re.Match[str]) -> bool:
    return _KEPT_IS.match(reading.text, match.end()) is not None


def _is_breach(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether a breach is a truce's: "of the truce", else of the one taken up."""
    if _is_broken(reading, match) or _OF_ITS_WORD.match(reading.text, match.end()):
        return True
    if _OF_A_TRUCE.search(reading.text, match.start() - 40, match.start()):
        return True
    return bool(anchors_of(reading)) and not _OF_ELSE.match(reading.text, match.end())


_OF_ITS_WORD = lazy.compile(
    r"\s+of\s+(?:[\w']+\s+){1,3}?(?:word|promise|pledge|undertaking|commitments?|terms)\b",
    re.IGNORECASE,
)
_OF_ELSE = lazy.compile(r"\s+(?:of|in)\s+(?!(?:it|them|that)\b)", re.IGNORECASE)


TO_LOG = lazy.compile(
    r"(?<!appear\s)(?<!appears\s)(?<!appeared\s)(?<!seem\s)(?<!seems\s)(?<!seemed\s)(?<!said\s)(?<!continue\s)"
    r"(?<!continues\s)(?<!continued\s)(?<!due\s)\bto(?:\s+(?!the\b|its\b|their\b|th\w+\b|what\b|an?\b|such\b|\d)[a-z]+(?:\s+(?:any|all|the|future|new|alleged))*)?$"
)
"""Before breaches that have not been: "officers to log violations"."""
IN_WHAT_WOULD_BE = lazy.compile(
    r"\b(?:in\s+what|which)\s+would\s+(?:be|amount\s+to)\s+(?:\w+\s+){0,3}$"
)
"""What has been done, if it has, is a breach."""


def _is_real(reading: Reading, match: re.Match[str], sentence: Span) -> bool:
    if is_denied(reading, match.start()):
        return False
    before = reading.text[sentence.start : match.start()]
    last = " ".join(before.split()[-4:])
    return not (
        (MODAL.search(last) and not IN_WHAT_WOULD_BE.search(before))
        or TO_LOG.search(last)
        or is_conditional(reading.text, sentence, match.start())
    )

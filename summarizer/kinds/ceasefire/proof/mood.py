"""Denied, supposed, asked, or told as a fact."""

import re
from collections.abc import Iterator

from .... import lazy
from ....grammar import clause_around, is_negated
from ....records import Problem
from ....sentences import Span
from ..model import CeasefireDraft
from .arrangements import anchors_of
from .lexicon.keeping import ACCUSED, BREAKS
from .lexicon.life import Tag
from .lexicon.mood import (
    ALL_DENIED,
    ALL_DENIED_AFTER,
    CONDITION,
    CONDITION_AFTER,
    FIRST_VERB,
    MODAL,
    NEGATED_AFTER,
    NEGATED_BEFORE,
    REACH,
    REPORTS_THAT,
    SAID_TO_BE_SO,
    TO_MACHINES,
)
from .lexicon.people import SPEECH
from .lexicon.stopping import PACTS
from .lexicon.words import words
from .reading import Reading, is_in
from .scope import targets_of


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
        if ALL_DENIED.search(reading.text, *sentence) or _is_untrue_after(
            reading.text, sentence, _first_anchor(reading, sentence)
        ):
            yield "negated"
    firm = {"agreed", "in_force", "extended", "accepted_by_some"}
    if draft.status in firm and any(
        is_denied(reading, target.start) for target in targets_of(reading)
    ):
        yield "negated"
    if draft.assertion in {"hypothetical", "future"}:
        return
    open_ = {"proposed", "under_negotiation"}
    for sentence in reading.told:
        if not is_conditional(reading.text, sentence, sentence.end):
            continue
        if draft.status not in open_ or not _main_is_modal(reading.text, sentence):
            yield "not_a_fact"
    if all(_is_question(reading, sentence) for sentence in reading.told):
        yield "not_a_fact"
    if TO_MACHINES.search(reading.whole):
        yield "not_a_fact"


def _first_anchor(reading: Reading, sentence: Span) -> int:
    inside = (a.end for a in anchors_of(reading) if is_in(a.start, sentence))
    return next(inside, sentence.start)


def _is_question(reading: Reading, sentence: Span) -> bool:
    return "?" in reading.text[sentence.end - 3 : sentence.end]


def _main_is_modal(text: str, sentence: Span) -> bool:
    """Tell whether "if" is answered by "would", not by a report of something done."""
    comma = text.find(",", sentence.start, sentence.end)
    verb = FIRST_VERB.search(text, max(comma, sentence.start), sentence.end)
    return bool(verb and verb["modal"])


def mode_of(reading: Reading, start: int, stop: int, tag: Tag) -> str:
    """Tell how a word is told: real, negated, unreal or asked."""
    text, bare = reading.text, reading.bare
    sentence = reading.sentence(start)
    if _is_question(reading, sentence):
        return "asked"
    if is_denied(reading, start):
        return "negated"
    source = bare if bare[start:stop].strip() else text
    clause = clause_around(source, start, stop)
    before = _SO_THAT.sub(" ", source[clause.start : start])
    reach = [m.start() for m in re.finditer(r"\S+", before)][-REACH:]
    window = before[reach[0] :] if reach and tag != "lives" else before
    if tag == "propose" and _A_PLAN.match(text, start) and _THE.search(before):
        return "real"
    negated = is_negated(source, start)
    if not negated and (found := NEGATED_BEFORE.search(window)):
        negated = not re.match(r"not\s+(?:only|just|merely)", window[found.start() :])
    is_pact = _PACT.fullmatch(text, start, stop)
    if tag in {"agree", "accept"} and not is_pact and NEGATED_AFTER.match(source, stop):
        negated = True
    if negated:
        return "negated"
    if tag in {"terminate", "expire", "over"} and _is_charged(text, sentence, start):
        return "unreal"
    if tag == "agree" and re.match(r"w(?:ill|ould)\b", text[start:stop]):
        pledged = SPEECH.search(text, *sentence)
        sure = pledged and not has_condition(reading, sentence)
        return "real" if sure else "unreal"
    if _IS.search(before):
        window = " ".join((*window.split()[-4:], ""))
    if tag == "extend" and _SUBJUNCTIVE.search(before):
        return "unreal"
    if MODAL.search(window) or is_conditional(text, sentence, start):
        return "unreal"
    short = " ".join(window.split()[-3:]) + " "
    if text[start:stop].endswith("ing") and _WEIGHED.search(window):
        return "unreal"
    if tag == "negotiate" and short.endswith("to be "):
        return "unreal"
    if tag == "begin" and re.search(r"\bto\s+(?:\w+ly\s+)?$", short):
        return "unreal"
    if tag in {"agree", "accept", "extend"} and short.endswith(" to "):
        agreed = _AGREED_TO.search(before)
        return "real" if agreed else "unreal"
    return "real"


_PACT = words(PACTS)


def _is_charged(text: str, sentence: Span, start: int) -> bool:
    """Tell "accused it of ending the truce" from "blamed it for the end of the truce"."""
    charged = ACCUSED.search(text, sentence.start, start)
    return charged is not None and not _FOR_THE.search(text, charged.end(), start)


_FOR_THE = lazy.compile(r"\bfor\s+the\s+(?:\w+\s+)?$")
_SO_THAT = lazy.compile(
    r"\bso\s+(?:that\s+)?[^,;.]{1,60}?\b(?:can|could|may|might|will|would)\s+(?:be\s+)?\w+"
)
"""What a truce is for, inside its clause: "so that the wounded can be moved"."""
_IS = lazy.compile(r"\b(?:is|was|are|were|has|have|had)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""Before what is so, whatever stands farther off: "sent so that boats could sail, was …"."""
_SUBJUNCTIVE = lazy.compile(r"\bbe\s+(?:\w+ly\s+)?$", re.IGNORECASE)
"""Before what is only wished: "suggested that it be prolonged"."""
_AGREED_TO = lazy.compile(
    r"\b(?:help(?:s|ed)?|agree[sd]?|decide[sd]?|manage[sd]?|vote[sd]?|opt(?:s|ed)|resolve[sd]?|chose|undertook)"
    r"(?:\s+[\w:-]+){0,6}?\s+to\s+$",
    re.IGNORECASE,
)
_A_PLAN = lazy.compile(
    r"(?:proposals?|plans?|drafts?|offers?|initiative|blueprint|idea|bid|resolution|outline)\b",
    re.IGNORECASE,
)
_THE = lazy.compile(
    r"(?:\b(?:the|an?|this|that|its|their|his|her)|'s)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""Before a plan that there is, whatever is said to it."""
_WEIGHED = lazy.compile(
    r"\b(?:propos\w+|suggest\w+|discuss\w*|consider\w*|mull\w*|weigh\w*|float\w*|recommend\w*|"
    r"favou?r\w*|favou?r\s+of|advocat\w+|envisag\w+|against|towards?|talk\w*\s+(?:of|about))\s+$",
    re.IGNORECASE,
)
"""Before "prolonging" or "signing": talked of, not done."""


def is_denied(reading: Reading, offset: int) -> bool:
    """Tell whether what stands there is denied by what frames it.

    Who denies that he broke a truce denies no truce.
    """
    text, sentence = reading.text, reading.sentence(offset)
    found = ALL_DENIED.search(text, sentence.start, offset)
    found = found or SAID_TO_BE_SO.search(text, sentence.start, offset)
    if found:
        return BREAKS.search(text, found.end(), offset) is None
    return _is_untrue_after(text, sentence, offset)


def _is_untrue_after(text: str, sentence: Span, offset: int) -> bool:
    that = REPORTS_THAT.search(text, sentence.start, offset)
    after = ALL_DENIED_AFTER.search(text, offset, sentence.end)
    return bool(that and after)


def is_conditional(text: str, sentence: Span, offset: int) -> bool:
    """Tell whether a sentence begins with a condition."""
    return bool(
        CONDITION.match(text[sentence.start : offset])
        and not re.match(r"\W*once\s+again", text[sentence.start :], re.IGNORECASE)
    )


def has_condition(reading: Reading, sentence: Span) -> bool:
    """Tell whether a sentence makes it depend on something."""
    return CONDITION_AFTER.search(reading.text, *sentence) is not None

"""The numbers of people in a sentence, and the harm that each counts.

Which number counts whom is read by the proofs' own reader: what it binds to no harm
would be proved by nothing. Here its figures get the offsets of the article.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .. import lazy
from ..kinds.casualty.model import Metric
from ..kinds.casualty.proof.counting import Figure as Proved
from ..kinds.casualty.proof.harms import Harm as ProvedHarm
from ..kinds.casualty.proof.lexicon.harm import ACTIVE, STATE, TOLL, VERB
from ..kinds.casualty.proof.reach import is_part
from ..kinds.casualty.proof.reading import Reading, read
from ..kinds.casualty.proof.scene import carried
from ..numbers import SCALES, UNITS, Count
from ..quotes import Folded, fold
from .parts import Sentence
from .words import Words


class Harm(NamedTuple):
    """A word of harm where it stands."""

    start: int
    end: int
    sort: str
    """As the lexicon sorts them: verb, active, predicate, event, state, toll."""


class Figure(NamedTuple):
    """A number of people: half-open offsets into its sentence."""

    start: int
    end: int
    says: Count
    noun_end: int
    """Where its noun phrase ends; its own end for a bare number."""
    metric: Metric
    harm: Harm | None
    """None where it shares the harm of the number beside it."""
    is_object: bool
    """True when somebody does the harm: "killed 12"."""
    is_subset: bool
    is_total: bool
    """True of a toll or a count that was brought up to it."""
    text: str
    """Its sentence as the proofs read it, folded."""
    read: Proved
    """What they read there."""


_NUMERALS = (
    frozenset(UNITS)
    | frozenset(SCALES)
    | frozenset(
        "dozens scores hundreds thousands millions tens several few handful couple half".split()
    )
)


def number_places(text: str, words: Words) -> Iterator[int]:
    """Yield where numbers stand in a text, in digits or words."""
    for match in _DIGITS.finditer(text):
        yield match.start()
    for at, _ in words.places(_NUMERALS):
        yield at


_DIGITS = lazy.compile(r"\d+")


def figures(sentence: Sentence, before: Sentence | None) -> tuple[Figure, ...]:
    """Find the numbers that count people who came to harm, from left to right.

    Args:
        sentence: where they stand.
        before: the sentence before it, whose count it may carry on.
    """
    folded = fold(sentence.text)
    reading = read(folded.text)
    if not reading.harms:
        return _carried(folded, reading, before) if before else ()
    return tuple(
        _figure(folded, figure, metric, bool(is_part(figure, reading)))
        for figure in reading.figures
        if not (figure.is_former or figure.is_of_families)
        and figure.phrase.says.high != 0
        and not _is_member(folded.text, figure)
        and not (figure.heir_of is not None and _ONE_OF.match(folded.text, figure.end))
        and not _is_met(folded.text, figure)
        and not _UNHARMED.match(folded.text, figure.end)
        and not _is_housed(folded.text, figure)
        and not _is_moved(folded.text, figure)
        and not _is_away(folded.text, figure)
        and not _is_said_otherwise(folded.text, figure)
        and not _ONE_OF_ITS_KIND.match(folded.text, figure.end)
        and (metric := _metric(figure.roles)) is not None
    )


def _carried(folded: Folded, reading: Reading, before: Sentence) -> tuple[Figure, ...]:
    """Read "Arland counts 12 dead. Its hospitals counted 41"."""
    told = read(fold(before.text).text)
    counts = [f for f in reading.figures if not _AMONG.match(folded.text, f.end)]
    if not told.harms or len(counts) != 1:
        return ()
    (figure,) = counts
    if any(thing.start < figure.start for thing in reading.things):
        return ()  # "India counts 41 violations; Pakistan counts 66"
    lead = folded.text[: figure.start].rstrip(' "')
    if lead and not _COUNTS.search(lead):
        return ()
    metric = _metric(carried(figure, folded.text, told))
    is_some = is_part(figure, reading) is not False
    return (_figure(folded, figure, metric, is_some),) if metric else ()


_AMONG = lazy.compile(r"\s+of\s+the\b")
_COUNTS = lazy.compile(
    r"\b(?:counts?|counted|puts?\s+(?:it|the\s+(?:figure|number|toll))\s+at|sp(?:oke|eaks?)\s+of|gave|"
    r"gives)$"
)


def _is_member(text: str, figure: Proved) -> bool:
    """Tell who only is one of those counted: "four died, a farmer and his two sons"."""
    return figure.heir_of is not None and bool(_THEIR.search(text, 0, figure.start))


def _is_met(text: str, figure: Proved) -> bool:
    """Tell prisoners whom somebody only met."""
    is_state = figure.harm is not None and figure.harm.sort == STATE
    return is_state and _MET.search(text, 0, figure.start) is not None


_MET = lazy.compile(
    r"\b(?:met|meets?|meeting|visit\w*|saw|sees?|interview\w*|spoke\s+(?:to|with)|fed|names?)\s+"
    r"(?:the\s+|all\s+|some\s+)*$"
)


def _is_housed(text: str, figure: Proved) -> bool:
    """Tell people whom a place only holds: "the camp holds 12,000 people"."""
    harm = figure.harm
    return harm is not None and _HOUSES.search(text, 0, harm.end) is not None


def _is_moved(text: str, figure: Proved) -> bool:
    """Tell what only drives somewhere: "40 ambulances crossed into the town"."""
    harm = figure.harm
    if figure.is_sure or harm is None or "displaced" not in figure.roles:
        return False
    return _FLEES.search(text, harm.start, harm.end) is None


def _is_away(text: str, figure: Proved) -> bool:
    """Tell the displaced from the missing: "900 people who fled had not returned home"."""
    harm = figure.harm
    if harm is None or "missing" not in figure.roles:
        return False
    return _FLEES.search(text, figure.end, max(harm.start, figure.end)) is not None


def _is_said_otherwise(text: str, figure: Proved) -> bool:
    """Tell coffins, whose dead were counted before, and whom an army has "neutralised"."""
    harm = figure.harm
    return harm is not None and _OTHERWISE.match(text, harm.start - 1) is not None


_OTHERWISE = lazy.compile(r"\"neutrali|\s(?:coffins|caskets|body\s+bags)\b")
_HOUSES = lazy.compile(
    r"(?<!prison\s)(?<!detention\s)\b(?:camps?|sites?|shelters?|schools?|cent(?:re|er)s?|towns?|villages?|hospitals?|"
    r"wards?|enclave|cit(?:y|ies)|islands?|valleys?)\s+(?:\w+\s+){0,4}?h[eo]lds?$"
)
_FLEES = lazy.compile(
    r"home|displac|fled|flee|uproot|evacuat|driven|shelter|refug|exile"
)
_UNHARMED = lazy.compile(
    r"\s+(?:(?:of\s+(?:them|whom|those|the\s+(?:\w+\s+)?(?:wounded|injured|hurt))|others?)\s+)"
    r"(?:(?:are|were|was|is|be|have\s+been|had\s+been)\s+)?(?:\w+\s+)?"
    r"(?:alive|unharmed|unhurt|safe|free|freed|released|discharged|rescued)\b"
)
"""Behind those of a number whom no harm has befallen, or no longer."""
_ONE_OF_ITS_KIND = lazy.compile(
    r"\s+of\s+(?:the|its|their|our)\s+(?:\w+\s+)?(?:most|first|few|main|worst|best|\w{2,}(?:i|gg|dl|rg)est)\b"
)
"""Behind a thing that is compared: "one of the largest prisoner swaps"."""
_ONE_OF = lazy.compile(r"\s+of\s+(?:\w+\s+){0,2}?\d")
_THEIR = lazy.compile(r",\s[^,;]*\b(?:his|her|their)\s+$")


def _metric(roles: frozenset[Metric]) -> Metric | None:
    """Choose what a number counts; who is lost in war is killed, who is trapped lives."""
    if "killed" in roles:
        return "killed"
    if "affected_other" in roles:
        return "affected_other"
    return next(iter(roles)) if len(roles) == 1 else None


def _figure(folded: Folded, read: Proved, metric: Metric, is_subset: bool) -> Figure:
    harm, text = read.harm, folded.text
    return Figure(
        start=folded.origin[read.start],
        end=folded.origin[read.end - 1] + 1,
        says=read.phrase.says,
        noun_end=folded.origin[read.noun_end - 1] + 1,
        metric=metric,
        harm=_harm(folded, harm) if harm else None,
        is_object=_acts(read),
        is_subset=is_subset,
        is_total=_is_total(text, read),
        text=text,
        read=read,
    )


def _harm(folded: Folded, harm: ProvedHarm) -> Harm:
    start, end = folded.origin[harm.start], folded.origin[harm.end - 1] + 1
    return Harm(start, end, harm.sort)


def _acts(read: Proved) -> bool:
    """Tell whether a number is the object of a verb, its own or the one it shares."""
    while read.harm is None and read.heir_of is not None:
        read = read.heir_of
    harm = read.harm
    acts = harm is not None and harm.sort in {VERB, ACTIVE} and not harm.is_passive
    return acts and harm is not None and harm.end <= read.start


def _is_total(text: str, read: Proved) -> bool:
    harm = read.harm
    if harm is None:
        return False
    if harm.sort == TOLL or _ITS_COUNT.match(text, read.end):
        return True
    near = max(harm.start - 60, 0)
    counted = _COUNTED.search(text, near, harm.end)
    if counted is None or harm.end > read.start:
        return False
    return ";" not in text[counted.start() : read.start]


_COUNTED = lazy.compile(r"\b(?:tolls?|number|tally|count|total)\b", re.IGNORECASE)
_ITS_COUNT = lazy.compile(
    r"\s+(?:its|their|the|his|her)\s+(?:\w+\s+)?(?:count|toll|tally|number|total)\b"
)
"""Behind a number that is raised or brought: "raised to 41 its count of the dead"."""

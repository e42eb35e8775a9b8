"""Is a number told as a fact, to the readers, of a conflict, and of now?"""

import re

from ..kinds.casualty.proof.lexicon.mood import (
    FEARED,
    MATRIX_NEGATED,
    MATRIX_UNREAL,
    MODAL,
    NEGATOR,
    NO_SIGN,
    TO_MACHINES,
)
from ..records import Assertion
from ..text import small
from .figures import Figure
from .reading import Reading, Sentence

_ACCIDENT = re.compile(
    r"\b(?:ferry|earthquake|quake|floods?|flooding|landslide|mudslide|mine\s+(?:collapse|"
    r"shaft)|cyclone|typhoon|hurricane|(?:building|bridge|roof|shaft)\s+collapse|train|"
    r"derail\w+|(?:bus|car|plane|road|train)\s+(?:crash|plunge)|collision|capsiz\w+|storm|"
    r"tornado|wildfires?|(?:market|house|hotel|factory|forest|hospital)\s+fire|blaze|heatwave|"
    r"cholera|measles|outbreak|stampede|avalanche|drought|virus|disease|plunge[sd]?|overturn\w*|skidded|"
    r"pile-?up|gas\s+(?:leak|explosion)|lightning|heat\s+wave|epidemic)\b"
)
_ARMED = re.compile(
    r"\b(?:attack\w*|strikes?|airstrikes?|shell\w*|bomb\w*|missiles?|drones?|rockets?|gun\w*|"
    r"troops|soldiers|army|militar\w+|war|fighting|rebels?|raid\w*|torpedo\w*|submarine|"
    r"artillery|navy)\b"
)
_ELSEWHERE = re.compile(
    r"\W*(?:read\s+(?:next|more|also)|most\s+read|recommended|related|see\s+also|sponsored|"
    r"also\s+(?:read|on\s+\S+?)|more\s+on|don['’]t\s+miss)\b.*:"
)


def is_told(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a sentence speaks of a conflict, as a fact, to its readers."""
    low = sentence.low
    if any(unfit.search(low) for unfit in _UNFIT) or _ELSEWHERE.match(low):
        return False
    before = reading.before(sentence)
    near = low
    if before and before.paragraph == sentence.paragraph:
        near = f"{before.low} {low}"
    return not _ACCIDENT.search(near) or bool(_ARMED.search(near))


_UNFIT = (small(TO_MACHINES), small(MATRIX_UNREAL), small(MATRIX_NEGATED))
_CLAUSE = re.compile(
    r"[;:]|,\s+(?:and|but|or|which|who|while|whereas|as|after|before|though|although|because|"
    r"since|with|until|so|saying|adding|when|where|it|he|she|they)\b|\s(?:but|while|whereas|"
    r"although|when|after|before|because)\s"
)
_EARLIER = re.compile(
    r"\b(?:up|down)\s+from\s+$|\bfrom\s+$|\b(?:an?|its|their)\s+(?:earlier|previous|initial|"
    r"first|preliminary)\s+(?:\w+\s+)?(?:count|toll|figure|estimate|tally|report)\s+of\s+$"
    r"|\b(?:not|rather\s+than|instead\s+of)\s+$|\bnone\s+of\s+(?:the\s+|its\s+)?$"
)
_ANAPHOR = re.compile(r"\b(?:the|these|those)\s+$")
_WHO = re.compile(r"\s+(?:who|whom|that)\b")
_RETURNED = re.compile(
    r"\b(?:free[ds]?|freeing|releas\w+|exchang\w+|swap\w*|return\w*|repatriat\w+|rescu\w+|"
    r"sav(?:ed|ing)|handed\s+over|came\s+home|survived|escaped|pulled\s+alive)\b"
)


def is_doubtful(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether a number is feared, possible, intended, former or of the freed."""
    text, low = sentence.text, sentence.low
    near = low[max(figure.start - 50, 0) : figure.start]
    if _EARLIER.search(near):
        return True
    if _ANAPHOR.search(near) and not _WHO.match(text, figure.noun_end):
        return True  # "the 12 dead" were counted before
    first, last = figure.start, figure.noun_end
    if figure.harm:
        first, last = min(first, figure.harm.start), max(last, figure.harm.end)
    cuts = [match.end() for match in _CLAUSE.finditer(low, 0, first)]
    start = cuts[-1] if cuts else 0
    lead = text[start:last]
    if MODAL.search(lead) or any(doubt.search(low[start:last]) for doubt in _DOUBTS):
        return True
    if _FEARED.match(low[last : last + 30].lstrip(" ,")):
        return True
    if _ALIVE.match(text, last) or _is_negated(low, figure):
        return True
    if _WHO.match(text, figure.noun_end):
        return False  # "the return of the 11 whom Arland is holding": they are held
    if figure.metric in {"detained_captured", "displaced"} or "bod" in lead:
        own = lead.rfind(" and ", 0, max(first - start, 0)) + 1
        return _RETURNED.search(low[start + own : last + 40]) is not None
    return "whether" in lead


_ALIVE = re.compile(r"[^.;,]{0,30}\balive\b")
_FEARED, _NEGATOR = small(FEARED), small(NEGATOR)
_DOUBTS = (_FEARED, small(NO_SIGN))


def _is_negated(low: str, figure: Figure) -> bool:
    harm = figure.harm
    if harm is None or harm.start < figure.noun_end or figure.metric == "displaced":
        return False
    return _NEGATOR.search(low, figure.noun_end, harm.start) is not None


_DENIES = re.compile(r"den(?:y|ies|ied|ying)|disput|dismiss|reject")
_YEAR = r"(?:1[5-9]\d\d|200\d|201\d|202[01])"
_WAR = r"(?:war|conflict|invasion|uprising|intifada|siege|genocide|massacre)"
_OLD = re.compile(
    rf"\b(?:last|previous|earlier|former|first|second|{_YEAR})\s+(?:\w+\s+)?{_WAR}\b"
    rf"|\b{_WAR}\s+(?:of|in)\s+{_YEAR}\b|\b(?:in|during|of)\s+{_YEAR}\b"
    r"|\b(?:decades?|centur(?:y|ies)|years)\s+(?:ago|earlier)\b"
)


def assertion(sentence: Sentence, at: int) -> Assertion:
    """Tell in which mode a number at an offset of the article is asserted."""
    told = [
        said
        for said in sentence.said
        if said.start <= at < said.end and not said.is_aside
    ]
    if told and _DENIES.match(max(told, key=lambda said: said.start).verb):
        return "denied"
    if "since" not in sentence.text and _OLD.search(sentence.low):
        return "historical"
    return "current"

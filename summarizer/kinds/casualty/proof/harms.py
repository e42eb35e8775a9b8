"""The words of harm in a sentence: "were killed", "dead", "a toll"."""

import re
from dataclasses import dataclass
from typing import cast, get_args

from .... import lazy
from ....grammar import Cue, find_cues
from ....numbers import UNITS
from ....text import either, lowered
from ..model import Metric
from .lexicon.counted import CALENDAR, PERSON, THING
from .lexicon.harm import ACTIVE, ALSO, COMBINED, EVENT, HARM, PREDICATE, VERB

_METRICS = frozenset(get_args(Metric))


@dataclass(frozen=True, slots=True)
class Harm:
    """A word of harm where it stands, with the verb group before it."""

    start: int
    end: int
    group: int
    """Where its auxiliaries begin: "had been killed" begins at "had"."""
    roles: frozenset[Metric]
    sort: str
    is_passive: bool


_GROUP = lazy.compile(
    r"(?:\b(?:was|were|is|are|am|be|been|being|has|have|had|having|gets?|got|to|will|would|"
    r"could|may|might|must|shall|should|not|also|still|now|already|since|then|later|all|"
    r"both|either|each|feared|believed|said|reported|presumed|confirmed|known|thought|"
    r"declared|pronounced|found|left|listed|as|counted|went|remain(?:s|ed)?|never|yet|even|"
    r"either|so\s+far|just|badly|instead|once|again|among\s+(?:the|those)|\w+ly)\s+)+$",
    re.IGNORECASE,
)


_REPORTED = lazy.compile(
    r"(?:had|has|have)\s+(?:reported|confirmed|declared|believed|listed|found|left|feared)"
    r"\s+",
    re.IGNORECASE,
)


_BE = lazy.compile(r"\b(?:was|were|is|are|be|been|being|got|gets?)\s", re.IGNORECASE)
_CAPTURED = lazy.compile(
    r"taken\s+(?:prisoner|hostage|captive)\s+(?!in\b|by\b|at\b|on\b)\w"
)
_LED_OFF = lazy.compile(
    r"(?:led|dragged|carried|marched|hauled)\s+(?:away|off)(?=\s*(?:$|[.,;]|(?:by|at|in|on|from|to|near|after|when|"
    r"during|into|with)\b))",
    re.IGNORECASE,
)
_DOES = lazy.compile(r"\w+(?:ing|s)\b")
_PASSIVE = lazy.compile(
    r"\b(?:was|were|is|are|be|been|being|gets?|got|found|reported|feared|believed|listed|"
    r"declared|pronounced|presumed|confirmed|left)\b",
    re.IGNORECASE,
)


_JOINED = lazy.compile(
    r"\s*(?:,|and|or|and/or|/|,\s*(?:and|or))\s*(?:\w+ly\s+|badly\s+)?", re.IGNORECASE
)


def find_harms(text: str) -> list[Harm]:
    """Find the words of harm; "killed or wounded" is one."""
    found: list[Harm] = []
    for cue in find_cues(lowered(text), HARM):
        found.append(_harm(text, cue))
    if any("displaced" not in harm.roles for harm in found):
        found = [h for h in found if not _had_sheltered(text, h)]
    return _joined(text, found)


def _had_sheltered(text: str, harm: Harm) -> bool:
    is_aside = _WHO_SHELTERED.match(text, harm.group) is not None
    return is_aside and "displaced" in harm.roles


_WHO_SHELTERED = lazy.compile(
    r"(?<=who\s)(?:(?:had|have|has|were|was|are)\s+)?(?:been\s+)?(?:(?:sought|seeking|t(?:ook|aken|aking))\s+(?:shelter|"
    r"refuge|cover)|sheltering)\b",
    re.IGNORECASE,
)
"""Where those who were struck had been: "six nurses, who had sought shelter there"."""


def _harm(text: str, cue: Cue) -> Harm:
    metric, sort = cue.meaning.split("/")
    roles = ALSO.get(metric) or frozenset({cast(Metric, metric)} & _METRICS)
    group = _GROUP.search(text, max(cue.start - 60, 0), cue.start)
    if group and _REPORTED.fullmatch(group[0]):
        group = None  # "the sailors whom the navy had reported missing"
    start = group.start() if group else cue.start
    is_done = group and _BE.search(group[0]) and not _DOES.match(text, cue.start)
    if sort == ACTIVE and (is_done or _LED_OFF.match(text, cue.start)):
        sort = VERB  # "were led away"
    if group and not is_done and _CAPTURED.match(text, cue.start):
        sort = ACTIVE  # "had taken prisoner 27 gunners"
    passive = bool(group and sort != ACTIVE and _PASSIVE.search(group[0]))
    return Harm(cue.start, cue.end, start, roles, sort, passive)


def _joined(text: str, harms: list[Harm]) -> list[Harm]:
    """Make one of "killed or wounded", "dead and injured": nobody is counted apart."""
    out: list[Harm] = []
    for harm in harms:
        last = out[-1] if out else None
        if (
            last
            and last.roles != harm.roles
            and _JOINED.fullmatch(text, last.end, harm.start)
            and {last.sort, harm.sort} <= {VERB, ACTIVE, PREDICATE, EVENT}
            and (last.sort == EVENT) == (harm.sort == EVENT)
            and not {"displaced", "affected_other"} & (last.roles | harm.roles)
            and not _splits(text, last, harm)
        ):
            merged = last.roles | harm.roles
            roles = (
                frozenset[Metric]({"casualties_combined"})
                if merged <= COMBINED
                else frozenset[Metric]()
            )
            out[-1] = Harm(
                last.start, harm.end, last.group, roles, last.sort, last.is_passive
            )
        else:
            out.append(harm)
    return out


def _splits(text: str, first: Harm, second: Harm) -> bool:
    """Tell "left 12 dead and wounded 30" from "killed and wounded 500"."""
    goes_on = _NUMBER_AFTER.match(text, second.end)
    return bool(goes_on and _NUMBER_BEFORE.search(text, 0, first.group))


_NUMBER = rf"(?:\d[\d,.]*|(?:{either(UNITS)})(?:-\w+)?|dozens?|scores|hundreds?|thousands?|several|tens)"
_NUMBER_AFTER = lazy.compile(
    rf"\s+(?:at\s+least\s+|\w+\s+){{0,2}}?{_NUMBER}\b", re.IGNORECASE
)
_NUMBER_BEFORE = lazy.compile(rf"\b{_NUMBER}\s+(?:\w+\s+){{0,3}}$", re.IGNORECASE)


def is_nominal(text: str, harm: Harm) -> bool:
    """Tell "the dead", "number of wounded" from "12 dead"."""
    return _NOMINAL.search(text, max(harm.start - 20, 0), harm.start) is not None


_NOMINAL = lazy.compile(
    r"(?:\b(?:the|of|own|its|their|his|for|those|(?<!\d\s)(?<!dozens\s)(?<!scores\s)"
    r"(?<!hundreds\s)more|our)|['’]s)\s+$",
    re.IGNORECASE,
)


def has_object(text: str, harm: Harm) -> bool:
    """Tell "killed its commander" from "killed in the raid"."""
    after = re.match(
        r"\s+(?:(a|an|the|its|his|her|their|our|my|this|that|these|those|some|several|many|at"
        r"\s+least|civilians|people|soldiers|\d)\b|([A-Z]\w+))",
        text[harm.end :],
    )
    if not after or _governs(text, harm):
        return False
    return not (after[2] and CALENDAR.fullmatch(after[2]))


def before_noun(text: str, harm: Harm) -> bool:
    """Tell whether a participle stands before its noun: "55 dead marines"."""
    after = re.match(r"\s+([A-Z]?\w+)(?:\s+(\w+))?", text[harm.end :])
    if not after or _governs(text, harm):
        return False  # "in the hands of gunmen"
    first, second = after[1], after[2] or ""
    if first.casefold() in STOP or CALENDAR.fullmatch(first):
        return False
    return bool(
        PERSON.fullmatch(first)
        or THING.fullmatch(first)
        or (first[:1].isupper() and PERSON.fullmatch(second))
    )


def _governs(text: str, harm: Harm) -> bool:
    """Tell whether a phrase of harm ends with a preposition: "driven from"."""
    return text.endswith((" of", " from", " by", " for", " to", " with"), 0, harm.end)


STOP = frozenset(
    "a an the and or but nor as at by for from in into near of off on onto out over per to "
    "toward towards under until up upon via with within without after before during since "
    "while when where which who whom whose that than then there here is are was were be "
    "been being has have had do does did will would could may might must shall should can "
    "not no this these those its his her their our my your it he she they we you i if so "
    "us them me him yet because although though including among amongst between against across around "
    "about above below behind beyond inside outside along alongside through throughout "
    "also still already now later today yesterday tomorrow overnight earlier early late "
    "alone apiece each both remain remained remains go went gone came lay lie said says "
    "never ever however whenever feared believed reported according despite amid".split()
)

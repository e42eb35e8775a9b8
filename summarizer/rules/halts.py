"""Where a sentence speaks of an arrangement to stop fighting: by noun, by verb, as "it".

Sentences are looked at in small letters. A noun names an arrangement by itself; a verb
tells of one only where somebody undertakes, asks for or orders it; "the deal", "it" and
"violations" take one up that the article has named before.
"""

import re
from collections.abc import Collection
from typing import Literal, NamedTuple

from .. import lazy
from ..kinds.ceasefire.proof.lexicon.stopping import (
    ARMS_DOWN,
    FALLEN_SILENT,
    KEPT_BACK,
    NAMES,
    NOT_DONE,
    SPARED,
    STOPS,
    VIOLENCE,
)
from ..patterns import Line, WordPattern
from .words import Words

_LONG = 30
"""Letters of a noun that is no mere name."""
Way = Literal["noun", "verb", "taken up", "about it", "terms", "watch"]
"""How a sentence speaks of an arrangement, or of what it lays down and who watches it."""


class Anchor(NamedTuple):
    """Where a sentence speaks of an arrangement: offsets into it."""

    start: int
    end: int
    way: Way

    @property
    def by_verb(self) -> bool:
        """Tell whether it is told by a verb: "hold its fire"."""
        return self.way == "verb"

    @property
    def leads_back(self) -> bool:
        """Tell what takes an arrangement up from what names one."""
        return self.way not in {"noun", "verb"}

    @property
    def is_told_of(self) -> bool:
        """Tell whether its own words tell its terms: "a pact not to carry arms"."""
        return self.way == "noun" and self.end - self.start > _LONG


def _spaced(pattern: str) -> str:
    return pattern.replace(" ?", r"\s?").replace(" ", r"\s+")


_ACTS = _spaced(VIOLENCE)
_LENGTH = r"(?:(?:\d+|[a-z]++)-(?:day|week|month|hour|year|minute)(?:-long)?|(?:day|week|month|year)long)"
_OWN = (
    r"(?:all\s+|the\s+|its\s+|their\s+|his\s+|her\s+|our\s+|any\s+|further\s+|own\s+)*"
)

_NOUN = lazy.compile(
    rf"\b(?:{_spaced(NAMES)})\b"
    r"(?:\s+(?:deals?|agreements?|accords?|pacts?|arrangements?|declarations?|commitments?|regime|terms|text|clause|documents?)\b)?"
    rf"|\bmoratori(?:um|a)\b(?=\s+on\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_ACTS})\b)"
)
"""Nouns that name nothing but an arrangement."""

LIVES = (
    r"(?:(?:has|had|have|to\s+have|is|was|will|would|is\s+to|was\s+to|does|did|may|also|then|now|still|already|only|just|"
    r"since|not|be|been|being|due|set|meant|supposed|to|in\s+fact|\w+ly)\s+)*"
    r"(?:t(?:ake|akes|ook|aken)\s+(?:effect|hold)|c(?:ome|omes|ame)\s+into\s+(?:force|effect|operation|being)|"
    r"(?:enter|go)(?:s|es|ed)?\s+into\s+(?:force|effect)|in\s+(?:force|effect|place|operation)|under\s+way|"
    r"over\b|begins?\b|began|begun|starts?\b|started|ends?\b|ended|lasts?\b|lasted|runs?\b|ran\b|expires?\b|expired|"
    r"lapses?\b|lapsed|(?:holds?|holding|held)\b(?=\s*(?:[.,;]|$)|\s+(?:in|along|on|despite|for|so|up|across|through|since|until|over)\b)|"
    r"collaps(?:e|es|ed)|br(?:oke|oken)\s+down|f(?:ell|allen)\s+(?:apart|through)|c(?:ame|ome)\s+apart|"
    r"in\s+its\s+\w+\s+(?:day|week|month|hour)|off\b(?!\s+the)|valid\b|renews|survived?\b|"
    r"unravel+(?:s|ed)|crumbled|dead|covers?\b|applies|extends?\s+to|extended|prolonged|renewed|"
    r"forbids|prohibits|bans|bars|provides\s+for|calls\s+for|allows|requires|obliges|binds|signed|agreed|"
    r"violated|broken|breached|respected|observed|honou?red|monitored|supervised|overseen|policed|"
    r"rejected|accepted|approved|endorsed|sealed|remain(?:s|ed)?\s+in|stay(?:s|ed)?\s+in|speaks?\s+of|sa(?:ys|id)\s+nothing|"
    r"forbade|prohibited|banned|barred|provided\s+for|obliged|bound|required|allowed|exempt(?:s|ed)|exclud(?:es|ed)|leaves\s+out|"
    r"confin(?:es|ed)|commit(?:s|ted)\s+(?:both|the|all|each)|(?:[“\"]\s*)?(?:total|general|complete|partial|indefinite|open-ended|permanent|unlimited|nationwide|limited|"
    r"unconditional|renewable|fragile|void)\b)(?!\w)"
)
_DEAL = r"deals?|pacts?|accords?|agreements?|arrangements?|understandings?|decrees?|orders?|formula|bargain"
_HALT = lazy.compile(
    rf"\b(?:{_LENGTH}\s+)?(?:halt|pause|lull|suspension|stop|freeze|respite|let-up|cessation|break|hiatus|ban|bans)"
    rf"(?=\s+(?:in|to|of|on|from)\s+(?:[\w’'-]+\s+){{0,5}}?(?:{_ACTS})\b)"
    rf"|\b{_LENGTH}\s+(?:[\w-]+\s+)?(?:halt|pause|lull|suspension|stop|freeze|window|quiet|calm)\b"
    rf"|\b(?:end|stop)\s+to\s+(?:all\s+|the\s+)*(?:[\w-]+\s+)?(?:{_ACTS})(?=[^.;]{{0,60}}?\bfor\s+(?:an?\s+(?:initial|first)\s+)?[\w-]+\s+(?:days|weeks|months)\b)"
    rf"|\b(?:{_ACTS})\s+(?:halt|pause|stop|freeze|moratorium)\b"
    r"|\b(?:unilateral|temporary|mutual|tactical|operational|one-sided|partial|renewed|festive|seasonal|local|"
    r"daily|brief|military|shorter|longer|first|second|new|previous|earlier|last|latest|present|current|recent)\s+(?:[\w-]+\s+)?(?:halt|pause|lull|freeze)\b"
    rf"|\b(?:halt|pause|lull|window|freeze|suspension)(?=(?:,[^,.;]{{1,70}},)?\s+{LIVES})"
    rf"|\b(?:{_DEAL})(?:,[^,.;]{{1,70}},)?\s+(?:which\s+|that\s+|would\s+|will\s+)?(?:bans?|forbids?|prohibits?|bars?|halts?|stops?|ends?|suspends?)\s+"
    rf"(?:[\w’'-]+\s+){{0,3}}?(?:{_ACTS})\b"
    r"|\bno-(?:strike|fire|fly|attack|shelling)\s+(?:[\w-]+\s+)?(?:arrangement|agreement|deal|pact|window|zone|period|rule)s?\b"
    rf"|\b(?:hours|days|weeks|months)\s+without\s+(?:[\w-]+\s+){{0,2}}?(?:{_ACTS})\b"
    r"|\bfreeze\s+(?:along|on\s+the)\s+(?:[\w-]+\s+){0,2}(?:lines?|front)\b"
    rf"|\b(?:{_DEAL})\s+(?:[\w’'-]+\s+){{0,7}}?(?:to\s+(?:keep|leave|spare|limit)\b[^.;]{{0,40}}?\b(?:away|alone|out)\b|to\s+(?:end|stop|halt|cease|pause|suspend|curb|calm)\b[^.;]{{0,40}}?(?:{_ACTS})\b"
    r"|not\s+to\s+\w+)|\b(?:deals?|pacts?|accords?|agreements?|arrangements?|understandings?|formula|bargain),?\s+(?:[\w’'-]+\s+){0,3}?(?:(?:under|by)\s+which\s+(?:neither|no|both|all|the\s+two)\b)"
    r"|\b(?:violat|breach|infring|flout|observ|respect|honou?r|br[eo]ak|broke)(?:s|es|ed|e|en|ing|ions|ion)?\s+(?:of\s+)?(?:the|its|their|this)\s+(?:[\w’'-]+\s+){0,2}?"
    r"(?P<it>calm|quiet|lull|pause|halt|standstill|silence)\b"
    r"|\b(?:pause|halt|lull)\s+(?:of\s+\w+\s+(?:days|weeks|hours|months)|at\s+sea|in\s+the\s+air)\b"
)
"""A halt of violence, by its noun."""

_STOPPED = r"(?:halted|stopped|paused|suspended|ceased|frozen|called\s+off|put\s+on\s+hold|ended)"
_STOP = lazy.compile(
    rf"\b(?:{_spaced(STOPS)})\s+(?!in\s)(?:to\s+)?{_OWN}(?:[\w’'-]+\s+){{0,3}}?(?:{_ACTS})\b"
)
"""A halt of violence, by its verb: an arrangement only where somebody undertakes it."""
_STOPPING = lazy.compile(
    rf"\b(?:{_ACTS})\s+(?:[\w’'-]+\s+){{0,4}}?(?:(?:has|have|had)\s+been|is|are|was|were|to\s+be|be|been)\s+(?:\w+ly\s+)?"
    rf"(?:{_STOPPED}|(?:ordered|told)\s+to\s+(?:halt|stop|cease))\b"
    rf"|\b(?:{_ACTS})\s+(?:[\w’'-]+\s+){{0,4}}?(?:(?:will|would|is\s+to|are\s+to|was\s+to|were\s+to)\s+)?(?:stops?|ceases?|"
    r"pauses?)(?=\s+(?:for|on|at|from|until)\b)"
    r"|\b(?:guns|cannons?|artillery|mortars|weapons|shelling|firing|fighting|shooting)\s+(?:[\w’'-]+\s+){0,4}?(?:shall|will|must|would|(?:is|are|was|were)\s+to)\s+(?:stop|cease|rest|fall\s+silent)\b"
    r"|\b(?:fighting|shelling|shooting|hostilities|bombardment|air\s?strikes|firing|guns)\s+(?:(?:in|on|along|across|around)\s+(?:[\w’'-]+\s+){1,6}?)?(?:had\s+|have\s+|has\s+)?(?:stopped|ceased|halted|paused|ended)"
    r"(?=\s+(?:at\s+(?:noon|midnight|dawn|dusk|\d)|on\s+\w+\s+\d|on\s+\d|under\b|in\s+line\s+with))"
)
"""Violence that stops, or is stopped."""


def w(words: str) -> frozenset[str]:
    """Read a list of words."""
    return frozenset(words.split())


_IS_TOLD = lazy.compile(
    r"\b(?:cease-?\s?fires?|cessation\s+of|the\s+(?:pause|halt)|(?:pause|halt|suspension)\s+(?:in|of|on|to|at))\b"
    r"|\b(?:pause|halt)\b.*\b(?:pause|halt)\b",
    re.DOTALL,
)
_TRUCES = w("truce truces ceasefire ceasefires armistice")
_HALT_NOUNS = w("cease cessation pause halt suspension")


def is_told(words: Words) -> bool:
    """Tell whether an article speaks of what makes "the pause" an arrangement."""
    if words.hold(_TRUCES):
        return True
    return words.hold(_HALT_NOUNS) and _IS_TOLD.search(words.low) is not None


_OTHER_TRUCE = WordPattern(
    r"\b(?:cricket|football|soccer|rugby|tennis|players?|stadium|coach|referee\s+blew|tariffs?|trade\s+(?:war|truce)|"
    r"price\s+war|boardroom|shareholders?|in-laws|neighbour\s+from\s+hell|celebrity|rapper|singers?|chefs?|"
    r"fans|league\s+(?:table|match)|culture\s+war|divorce|exes|washing-up|dishes|homework|sister|brother-in-law|"
    r"museum|exhibition|school\s+books?|textbooks?|novel|film|memorial|monument|anniversary|teachers|railway|budget|"
    r"trade\s+unions?|miners|nurses|doctors[’'])\b"
)
"""Where peace is made of another kind."""


_AT_WAR = WordPattern(
    r"\b(?:army|armies|military|troops|rebels?|soldiers|front|shell\w*|rockets?|drones?|border|navy|fighters|"
    r"militias?|gunmen|junta|forces|guns|hostilities|operations|raids|bomb\w*|war)\b"
)


_WAYS: tuple[tuple[frozenset[str], Way, re.Pattern[str]], ...] = (
    (w("ceasefire ceasefires cease truce truces armistice armistices hudna cessation standstill standdown stand grace "
        "passage silence quiet calm peace cooling without break breaks hiatus breather let respite respites interval "
        "intervals interruption freeze humanitarian aggression belligerency escalation disengagement deconfliction "
        "confliction zone zones belt belts strip strips corridor corridors breathing tensions tension fire lull lulls window windows "
        "gentlemen modus silence hush reprieve reprieves breathers standoff arrangement arrangements understanding understandings moratorium moratoria strike fly "
        "attack shelling shoot bombing extension extensions renewal renewals prolongation"),
     "noun", _NOUN),
    (w("halt end pause lull suspension stop freeze respite cessation break hiatus ban bans window quiet calm moratorium deal deals "
        "pact pacts accord accords agreement agreements arrangement arrangements understanding understandings decree decrees order "
        "orders formula bargain without silence standstill"),
     "noun", _HALT),
    (w("halt halts halted halting pause pauses paused pausing suspend suspends suspended suspending stop stops stopped stopping "
        "cease ceases ceased ceasing end ends ended ending freeze freezes freezing froze frozen refrain refrains refrained "
        "refraining desist desists desisted abstain abstains abstained forgo forgoes forgoing forswear forswears forswore renounce "
        "renounces renounced renouncing interrupt interrupts interrupted discontinue discontinued off back up shelve shelves shelved shelving avoid avoids avoided avoiding"),
     "verb", _STOP),
    (w("rest silent shall halt halted stop stops stopped cease ceases ceased pause pauses paused suspended frozen ended hold off"), "verb", _STOPPING),
    (w("not won nobody no neither"), "verb", lazy.compile(rf"\b(?:{_spaced(NOT_DONE)})\b")),
    (w("fire silent quiet still idle cold grounded silence silences silenced silencing stand stands standing stood trigger triggers hand hands aside rest positions movements place laid locked stored stacked parked silenced put"),
     "verb", lazy.compile(rf"\b(?:{_spaced(FALLEN_SILENT)})\b")),
    (w("arms weapons guns rifles swords artillery aircraft planes warplanes jets drones helicopters force bombers tanks mortars"),
     "verb", lazy.compile(rf"\b(?:{_spaced(ARMS_DOWN)})\b")),
    (w("port harbour harbor barracks base bases camp camps trenches hangar hangars quarters cantonment cantonments ground put away "
        "clear out where"),
     "verb", lazy.compile(rf"\b(?:{_spaced(KEPT_BACK)})\b")),
    (w("alone peace untouched unharmed immune safe spared exempt protected limits bounds unmolested spare spares sparing"),
     "verb", lazy.compile(rf"\b(?:{_spaced(SPARED)})\b")),
)  # fmt: skip
"""By which words a sentence may speak of an arrangement, how, and what tells that it does."""

NAMED_BY = frozenset().union(*(words for words, *_ in _WAYS))
"""Words of which one stands wherever an arrangement is named, in small letters."""

_MARK = lazy.compile(r"[“”\"]")
_NO_MARKS = str.maketrans('“”"', "   ")


def named(low: str, words: Collection[str]) -> tuple[Anchor, ...]:
    """Find where a sentence names arrangements, from left to right.

    Args:
        low: the sentence in small letters.
        words: those among `HINTS` that stand in it.
    """
    ways = [way for way in _WAYS if not way[0].isdisjoint(words)]
    if not ways:
        return ()
    bare = low.translate(_NO_MARKS) if _MARK.search(low) else low
    return apart(
        [
            Anchor(*match.span(match.lastgroup or 0), way)
            for _, way, pattern in ways
            for match in pattern.finditer(bare)
        ]
    )


def is_other_peace(line: Line) -> bool:
    """Tell whether a sentence's truce ends no war: in sport, in trade, at home."""
    return _OTHER_TRUCE.search(line) is not None and not _AT_WAR.search(line)


def apart(found: list[Anchor]) -> tuple[Anchor, ...]:
    """Keep of overlapping ones the first, of those a noun, and of those the longest."""
    kept: list[Anchor] = []
    for anchor in sorted(found, key=lambda a: (a.start, a.by_verb, -a.end)):
        if not kept or anchor.start >= kept[-1].end:
            kept.append(anchor)
    return tuple(kept)

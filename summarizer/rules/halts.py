"""Where a sentence speaks of an arrangement to stop fighting: by noun, by verb, as "it".

Sentences are looked at in small letters. A noun names an arrangement by itself; a verb
tells of one only where somebody undertakes, asks for or orders it; "the deal", "it" and
"violations" take one up that the article has named before.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from ..kinds.ceasefire.proof.lexicon.stopping import (
    IN_BEING,
    NAMES,
    QUIETS,
    STOPS,
    TAKES_UP,
    VIOLENCE,
)

_LONG = 30
"""Letters of a noun that is no mere name."""
Way = Literal["noun", "verb", "taken up", "about it"]
"""How a sentence speaks of an arrangement."""


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
    def is_told_of(self) -> bool:
        """Tell whether its own words tell its terms: "a pact not to carry arms"."""
        return self.way == "noun" and self.end - self.start > _LONG


def _spaced(pattern: str) -> str:
    return pattern.replace(" ?", r"\s?").replace(" ", r"\s+")


_ACTS = _spaced(VIOLENCE)
_LENGTH = r"(?:(?:\d+|[a-z]+)-(?:day|week|month|hour|year|minute)(?:-long)?|(?:day|week|month|year)long)"
_OWN = r"(?:all\s+|the\s+|its\s+|their\s+|his\s+|her\s+|our\s+|any\s+|further\s+|own\s+)*"

_NOUN = re.compile(
    rf"\b(?:{_spaced(NAMES)})\b"
    r"(?:\s+(?:deals?|agreements?|accords?|pacts?|arrangements?|declarations?|commitments?|regime|terms|text|clause)\b)?"
    rf"|\bmoratori(?:um|a)\b(?=\s+on\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_ACTS})\b)"
)
"""Nouns that name nothing but an arrangement."""

_LIVES = (
    r"(?:(?:has|had|have|to\s+have|is|was|will|would|is\s+to|was\s+to|does|did|may|also|then|now|still|already|only|just|"
    r"since|not|be|been|being|due|set|meant|supposed|to|in\s+fact|\w+ly)\s+)*"
    r"(?:t(?:ake|akes|ook|aken)\s+(?:effect|hold)|c(?:ome|omes|ame)\s+into\s+(?:force|effect)|"
    r"(?:enter|go)(?:s|es|ed)?\s+into\s+(?:force|effect)|in\s+(?:force|effect|place)|under\s+way|"
    r"over\b|begins?\b|began|begun|starts?\b|started|ends?\b|ended|lasts?\b|lasted|runs?\b|ran\b|expires?\b|expired|"
    r"lapses?\b|lapsed|(?:holds?|holding|held)\b(?=\s*(?:[.,;]|$)|\s+(?:in|along|on|despite|for|so|up|across|through|since|until|over)\b)|"
    r"collaps(?:e|es|ed)|br(?:oke|oken)\s+down|f(?:ell|allen)\s+(?:apart|through)|c(?:ame|ome)\s+apart|"
    r"in\s+its\s+\w+\s+(?:day|week|month|hour)|off\b(?!\s+the)|valid\b|renews|survived?\b|"
    r"unravel+(?:s|ed)|crumbled|dead|covers?\b|applies|extends?\s+to|extended|prolonged|renewed|"
    r"forbids|prohibits|bans|bars|provides\s+for|calls\s+for|allows|requires|obliges|binds|signed|agreed|"
    r"violated|broken|breached|respected|observed|honou?red|monitored|supervised|overseen|policed|"
    r"rejected|accepted|approved|endorsed|sealed)\b"
)
_DEAL = r"deals?|pacts?|accords?|agreements?|arrangements?|understandings?|decrees?|orders?|formula|bargain"
_HALT = re.compile(
    rf"\b(?:{_LENGTH}\s+)?(?:halt|pause|lull|suspension|stop|freeze|respite|let-up|cessation|break|hiatus|ban|bans)"
    rf"(?=\s+(?:in|to|of|on|from)\s+(?:[\w’'-]+\s+){{0,5}}?(?:{_ACTS})\b)"
    rf"|\b{_LENGTH}\s+(?:[\w-]+\s+)?(?:halt|pause|lull|suspension|stop|freeze|window|quiet|calm)\b"
    rf"|\b(?:{_ACTS})\s+(?:halt|pause|stop|freeze|moratorium)\b"
    r"|\b(?:unilateral|temporary|mutual|tactical|operational|one-sided|partial|renewed|festive|seasonal|local|"
    r"daily|brief|military|shorter|longer|first|second|new)\s+(?:[\w-]+\s+)?(?:halt|pause|lull|freeze)\b"
    rf"|\b(?:halt|pause|lull|window|freeze|suspension)(?=(?:,[^,.;]{{1,70}},)?\s+{_LIVES})"
    rf"|\b(?:{_DEAL})(?:,[^,.;]{{1,70}},)?\s+(?:which\s+|that\s+|would\s+|will\s+)?(?:bans?|forbids?|prohibits?|bars?|halts?|stops?|ends?|suspends?)\s+"
    rf"(?:[\w’'-]+\s+){{0,3}}?(?:{_ACTS})\b"
    r"|\bno-(?:strike|fire|fly|attack|shelling)\s+(?:[\w-]+\s+)?(?:arrangement|agreement|deal|pact|window|zone|period|rule)s?\b"
    rf"|\b(?:hours|days|weeks|months)\s+without\s+(?:[\w-]+\s+){{0,2}}?(?:{_ACTS})\b"
    r"|\bfreeze\s+(?:along|on\s+the)\s+(?:[\w-]+\s+){0,2}(?:lines?|front)\b"
    rf"|\b(?:{_DEAL})\s+(?:[\w’'-]+\s+){{0,7}}?(?:to\s+(?:keep|leave|spare|limit)\b[^.;]{{0,40}}?\b(?:away|alone|out)\b|to\s+(?:end|stop|halt|cease|pause|suspend|curb|calm)\b[^.;]{{0,40}}?(?:{_ACTS})\b"
    r"|not\s+to\s+\w+|(?:under|by)\s+which\s+(?:neither|no|both|all|the\s+two)\b)"
    r"|\b(?:pause|halt|lull)\s+(?:of\s+\w+\s+(?:days|weeks|hours|months)|at\s+sea|in\s+the\s+air)\b"
)
"""A halt of violence, by its noun."""

_STOPPED = r"(?:halted|stopped|paused|suspended|ceased|frozen|called\s+off|put\s+on\s+hold|ended)"
_STOP = re.compile(
    rf"\b(?:{_spaced(STOPS)})\s+(?!in\s){_OWN}(?:[\w’'-]+\s+){{0,2}}?(?:{_ACTS})\b"
    rf"|\b(?:{_ACTS})\s+(?:[\w’'-]+\s+){{0,4}}?(?:(?:has|have|had)\s+been|is|are|was|were|to\s+be|be|been)\s+(?:\w+ly\s+)?"
    rf"(?:{_STOPPED}|(?:ordered|told)\s+to\s+(?:halt|stop|cease))\b"
    rf"|\b(?:{_ACTS})\s+(?:[\w’'-]+\s+){{0,4}}?(?:(?:will|would|is\s+to|are\s+to|was\s+to|were\s+to)\s+)?(?:stops?|ceases?|"
    r"pauses?)(?=\s+(?:for|on|at|from|until)\b)"
    r"|\b(?:fighting|shelling|shooting|hostilities|bombardment|air\s?strikes|firing|guns)\s+(?:had\s+|have\s+|has\s+)?(?:stopped|ceased|halted|paused|ended)"
    r"(?=\s+(?:at\s+(?:noon|midnight|dawn|dusk|\d)|under\b|in\s+line\s+with))"
    rf"|\b(?:{_spaced(QUIETS)})\b"
)
"""A halt of violence, by its verb: an arrangement only where somebody undertakes it."""

_WEAK = (
    r"deals?|agreements?|accords?|arrangements?|pacts?|understandings?|extensions?|protocol|terms|"
    r"pauses?|halts?|moratorium|lull|freeze|suspension|quiet|calm|silence|standstill|window|"
    r"proposals?|offers?|plans?|drafts?|texts?|initiatives?|documents?|roadmap|framework|memorandum"
)
_TAKEN_UP = re.compile(
    rf"\b(?:the|this|that|its|their|his|her|under|both|[a-z]+['’]s?)\s+(?P<it>(?:[\w-]+\s+){{0,2}}?(?:{_WEAK}))\b"
    rf"(?!\s+(?:to\s+(?:exchange|swap|sell|free|release)|on\s+(?:prisoners|grain|trade|water)))"
)
"""What stands for an arrangement once an article has told of one."""

_ABOUT_IT = re.compile(
    rf"\b(?P<it1>it)\s+(?={_LIVES})"
    r"|\b(?:br(?:eak|eaks|oke|oken|eaking)|breach(?:ed|ing)?|violat(?:ed?|ing)|respect(?:ed|ing)?|observ(?:ed?|ing)|"
    r"kept\s+to|ke(?:pt|eping)|honou?r(?:ed|ing)?|extend(?:ed|ing)?|prolong(?:ed|ing)?|renew(?:ed|ing)?|watch(?:es|ing)?\s+over|"
    r"monitor(?:ing)?|reject(?:ed|s|ing)?|accept(?:ed|s|ing)?|sign(?:ed|s|ing)?|end(?:ed)|quit|abandon(?:ed)?|"
    r"see|police|supervise|stick(?:ing)?\s+to|abide\s+by|abid(?:ed|ing)\s+by|bound\s+by)\s+(?P<it2>it)\b"
    r"|\b(?P<breach>(?:violations?|breach(?:es)?|infringements?|infractions?)\b(?!\s+of\s+(?!(?:the|its|that|this)\s+"
    rf"(?:[\w’'-]+\s+)?(?:truce|cease|pause|word|promise|pledge|{_WEAK})\b)))"
    r"|(?<!will be no )(?<!will be no foreign )\b(?P<watch>(?:monitors|observers|referees|inspectors|"
    r"monitoring\s+(?:team|mission)|observer\s+(?:team|mission)))\b"
    r"|\b(?P<eyes>keep(?:s|ing)?\s+watch|kept\s+watch)\b"
    r"|^\W*(?P<other>(?:the|a|an)\s+(?:first|second|third|earlier|previous|new|shorter|longer|latest|last|other|other\s+one))\b"
    r"(?=(?:,[^,]*,)?\s+(?:was|had|has|expired|lasted|collapsed|ended|fell|held|broke|ran|lapsed|came|took|began|would|will)\b)"
)
"""What is said of an arrangement that a sentence before has named."""

IS_TOLD = re.compile(
    r"\b(?:truces?|cease-?\s?fires?|armistice|cessation\s+of|the\s+(?:pause|halt)|(?:pause|halt|suspension)\s+(?:in|of|on|to|at))\b"
    r"|\b(?:pause|halt)\b.*\b(?:pause|halt)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What makes "the pause" an arrangement in an article."""

_HINT = re.compile(
    r"cease|truce|armistice|cessation|morator|paus|halt|stop|suspen|extension|lull|fire|quiet|silent|"
    r"silence|stand-?(?:down|still)|grace\s+p|freez|let-up|respite|refrain|desist|abstain|off|"
    r"passage|escalation|disengag|deconflict|non-aggr|understanding|window|calm|"
    r"rms\b|weapons|guns|rifles|ground|port\b|barracks|harbo|not\s|no\sone|nobody|neither|alone|immune|spare|exempt|trigger|"
    r"cooling|without|no-|break|hiatus|ban|left|limits|bounds|away|clear\s|end\s|ending|ends\s|hudna|breath|zone|belt|hold|held|"
    r"put|giv|avoid|interrupt|renounc|forsw|forgo|idle|still|stand|stood|untouched|unmolested|peace|arrangement|respite|reprieve"
)
_HINT_TAKEN_UP = re.compile(
    r"\bit\b|violation|breach|infring|infract|monitor|observer|referee|inspector|watch|deal|agree|accord|"
    r"arrange|pact|protocol|terms|proposal|offer|plan|draft|text|initiative|document|roadmap|framework|"
    r"memorandum|first|second|third|earlier|previous|shorter|longer"
)
_OTHER_TRUCE = re.compile(
    r"\b(?:cricket|football|soccer|rugby|tennis|players?|stadium|coach|referee\s+blew|tariffs?|trade\s+(?:war|truce)|"
    r"price\s+war|boardroom|shareholders?|in-laws|neighbour\s+from\s+hell|celebrity|rapper|singers?|chefs?|"
    r"fans|league\s+(?:table|match)|culture\s+war|divorce|exes|washing-up|dishes|homework|sister|brother-in-law|"
    r"museum|exhibition|school\s+books?|textbooks?|novel|film|memorial|monument|anniversary|teachers|railway|budget|tax|coalition|"
    r"trade\s+unions?|miners|nurses|doctors[’'])\b"
)
"""Where peace is made of another kind."""


def hints(low: str) -> Iterator[int]:
    """Yield where a text, in small letters, may name an arrangement."""
    for match in _HINT.finditer(low):
        yield match.start()


_NO_MARKS = str.maketrans("“”\"", "   ")


def named(low: str) -> tuple[Anchor, ...]:
    """Find where a sentence names arrangements, from left to right.

    Args:
        low: the sentence in small letters.
    """
    if _OTHER_TRUCE.search(low):
        return ()
    low = low.translate(_NO_MARKS)
    found = [Anchor(m.start(), m.end(), "noun") for m in _NOUN.finditer(low)]
    found += [Anchor(*m.span(), "noun") for m in _HALT.finditer(low)]
    found += [Anchor(*m.span(), "verb") for m in _STOP.finditer(low)]
    return _apart(found)


def taken_up(low: str) -> tuple[Anchor, ...]:
    """Find where a sentence takes up an arrangement that was named before it.

    Args:
        low: the sentence in small letters.
    """
    if not _HINT_TAKEN_UP.search(low) and not _HINT.search(low):
        return ()
    found = [
        Anchor(m.start("it"), m.end("it"), "taken up") for m in _TAKEN_UP.finditer(low)
    ]
    found += [
        Anchor(*m.span(m.lastgroup or 0), "about it") for m in _ABOUT_IT.finditer(low)
    ]
    return _apart(found)


_DEALS = re.compile(
    r"\b(?:the|this|that|its|their)\s+(?:[\w’'-]+\s+){0,2}?(?P<it>deal|agreement|accord|pact|arrangement|understanding)s?\b"
)


def takes_up_afar(low: str) -> tuple[Anchor, ...]:
    """Find a deal that is in force, ends or is broken, named as a truce long before.

    Args:
        low: the sentence in small letters.
    """
    if not IN_BEING.search(low):
        return ()
    return tuple(Anchor(*m.span("it"), "taken up") for m in _DEALS.finditer(low))


def takes_up(text: str) -> bool:
    """Tell whether a sentence can be quoted alone for what it says of another's."""
    return TAKES_UP.search(text) is not None


def _apart(found: list[Anchor]) -> tuple[Anchor, ...]:
    """Keep of overlapping ones the first."""
    kept: list[Anchor] = []
    for anchor in sorted(found):
        if not kept or anchor.start >= kept[-1].end:
            kept.append(anchor)
    return tuple(kept)

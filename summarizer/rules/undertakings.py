"""What verbs tell of an arrangement: who undertakes, asks for or has begun to stop."""

import re

from .. import lazy
from ..kinds.ceasefire.model import Status
from ..patterns import WordPattern
from .arrangements import PLAN
from .undoing import WHILE, Clause, Told, unless_undone


def by_verb(told: tuple[int, Status] | None, clause: Clause) -> Told | None:
    """Tell what somebody undertakes, asks for or has begun; a bare verb tells nothing."""
    text, start, end = clause.line.text, clause.anchor.start, clause.anchor.end
    words = text[start:end]
    if told is not None and told[1] in _UNDERTAKEN:
        if told[1] == "proposed" and _ASKS.match(text, told[0], start):
            return (
                Told("proposed", told[0]) if _FOR_A_TIME.search(text, told[0]) else None
            )
        return unless_undone(told, clause)
    if told is not None and told[1] != "in_force":
        return None
    if _NOT_TO.match(words):
        is_pledge = clause.before(SAID) or _WILL_NOT.match(words)
        return Told("agreed", start) if is_pledge else None
    if clause.before(_WOULD_HAVE):
        return None
    if clause.before(_IS_TO):
        is_plan = PLAN.search(clause.line, clause.start, start)
        return Told("proposed" if is_plan else "agreed", start)
    if clause.before(_WOULD) or _WOULD_DO.match(words):
        if _ONLY.search(clause.line):
            return None
        is_vow = clause.before(SAID) or _WILL_DO.match(words) is not None
        is_sure = is_vow and not _IF.search(clause.line)
        return Told("agreed" if is_sure else "proposed", start)
    is_open = clause.before(_UNREAL_BEFORE) or _MEANT.search(words)
    if is_open or clause.before(WHILE) or not _DONE.match(words):
        return None
    return None if _OF_OTHERS.search(words) else Told("in_force", start)


_ONLY = WordPattern(
    r"\bonly\s+(?:after|once|if|when|to)\b|\bas\s+soon\s+as\b|"
    r"\bthe\s+(?:day|hour|moment|minute|second)\s+(?:that\s+)?(?:an?|the|its|their|all|every|[A-Z]\w+)\s"
)
"""A demand, put as what would be done once it is met."""
_UNDERTAKEN: frozenset[Status] = frozenset(
    {"agreed", "accepted_by_some", "proposed", "rejected"}
)
_ASKS = lazy.compile(
    r"(?:call|urg|demand|ask|appeal|press|push|want|need|plead|insist|request|seek|sought|beg|implor)",
    re.IGNORECASE,
)
_FOR_A_TIME = lazy.compile(
    r"\bfor\s+(?:[\w“\"-]+\s+){0,4}[\w-]*(?:hours?|days?|weeks?|months?)\b|\buntil\b|\bfrom\s+(?:midnight|noon|dawn|\d)|"
    r"\b(?:during|over|throughout|through)\b|\bfor\s+the\s+(?:[\w-]+\s+)?(?:feast|holidays?|duration|season|harvest|winter|summer|weekend|night|length)\b|-(?:hour|day|week|month)\b",
    re.IGNORECASE,
)
_NOT_TO = lazy.compile(
    r"(?:not|will|would|shall|must|to|won|nobody|no|neither|(?:is|are)\s+to\s+be)\b",
    re.IGNORECASE,
)
_WILL_NOT = lazy.compile(
    r"(?:will|shall|must|won|nobody|no|(?:is|are)\s+to\s+be\s+no|neither\s+(?:\w+\s+nor\s+)?(?:\w+\s+)?(?:may|shall|will|is\s+to|are\s+to|was\s+to))\b",
    re.IGNORECASE,
)
_WOULD_HAVE = WordPattern(r"\b(?:would|could|might|should)\s+have\s+$")
_IS_TO = WordPattern(r"\b(?:is|are|was|were)\s+(?:both\s+|each\s+)?to\s+(?:\w+ly\s+)?$")
_WOULD_DO = lazy.compile(r"[^.;]*\b(?:would|will|shall)\s", re.IGNORECASE)
_WILL_DO = lazy.compile(r"[^.;]*\b(?:will|shall)\s", re.IGNORECASE)
_WOULD = WordPattern(r"\bwould\s+(?:\w+\s+){0,2}$")
SAID = WordPattern(
    r"\b(?:sa(?:id|ys)|announc\w+|declar\w+|t(?:old|ells)|promis\w+|pledg\w+|vow(?:s|ed|ing)|insist\w+|posted|wrote|confirm\w+)\b"
)
_IF = WordPattern(r"\b(?:if|unless|provided|as\s+long\s+as|on\s+condition)\b")
_UNREAL_BEFORE = WordPattern(
    r"\b(?:to|could|might|may|should|must|can|cannot|not|never|did|does|until|if|let|help(?:ed)?|failed)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_DONE = lazy.compile(
    r"(?:\w+(?<!re)(?:ed|ing|pped)\b|(?:halts|stops|pauses|suspends|ceases|freezes|held|holds|holding|laid|puts?|fell|stood|"
    r"grounds|keeps|kept|stays|downs)\b|.*\b(?:ed|halted|stopped|paused|suspended|silent|quiet|halt)$)",
    re.IGNORECASE,
)
"""The verb stands for what is done, not only for what should be."""
_MEANT = lazy.compile(r"\b(?:meant|supposed|due|able|trying|had)\s+to\b", re.IGNORECASE)
_OF_OTHERS = lazy.compile(
    r"\s(?:an?\s|the\s+[\w-]+['’]s?\s|[\w-]+['’]s?\s)|\b(?:strike|advance|attack|raid|assault|war)$",
    re.IGNORECASE,
)
"""Somebody else's attacks are stopped in battle."""

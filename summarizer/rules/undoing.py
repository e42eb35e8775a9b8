"""Whether the words around it take back what is told of an arrangement."""

import re
from sys import maxsize
from typing import NamedTuple

from .. import lazy
from ..kinds.ceasefire.model import Status
from ..patterns import Line, WordPattern
from .arrangements import SPEAKS_OF, UNDONE
from .halts import Anchor


class Told(NamedTuple):
    """A status, and where the word for it begins in its clause."""

    status: Status
    at: int
    is_told: bool = True


NOTHING = Told("not_stated", 0, is_told=False)


class Clause(NamedTuple):
    """Where an arrangement stands: offsets into its sentence."""

    line: Line
    start: int
    anchor: Anchor
    behind: str
    """The words of the clause behind it."""

    def before(self, cue: WordPattern, end: int = maxsize) -> bool:
        """Tell whether something stands in the clause before it, or before an offset."""
        until = min(end, self.anchor.start)
        return cue.search(self.line, self.start, until) is not None


def unless_undone(told: tuple[int, Status], clause: Clause) -> Told | None:
    """Return a status and where its word begins, unless it is denied, asked or wished."""
    at, status = told
    text, end = clause.line.text, clause.anchor.start
    if status == "rejected" and clause.before(_ANY) and _THAT.match(clause.behind):
        return None
    if status == "extended" and clause.before(_ANY, at):
        return None
    if status == "in_force" and clause.before(_SOME):
        return None
    if status in {"in_force", "proposed"} and clause.before(_ASKED):
        return NOTHING
    if status == "in_force" and clause.before(_TO, at):
        is_sworn = clause.before(_SWORN, at)
        return Told("agreed", at) if is_sworn else Told("not_stated", at)
    if status == "accepted_by_some" and _BY_BOTH.search(text, clause.start, end):
        status = "agreed"
    if clause.before(WHILE, at) and not (
        status in EVEN_ASIDE and clause.before(_AFTER, at)
    ):
        return NOTHING
    if status == "agreed" and SPEAKS_OF.match(text, at):
        return Told("not_stated", at)
    is_upheld = status == "terminated" and clause.before(_NEGATIVE, at)
    if is_upheld and clause.before(_DEFINITE) and clause.before(_HAS, at):
        return Told("in_force", at)
    if clause.before(UNDONE, at):
        if status in _TAKEN and clause.before(_NEGATED, at):
            return Told("rejected", at)
        is_sure = clause.before(_NEGATIVE, at) and clause.before(_DEFINITE)
        return Told("not_stated", at) if is_sure else None
    return Told(status, at)


_TO = WordPattern(
    r"(?<!continue\s)(?<!continues\s)(?<!continued\s)\b(?:to|would|could|should|must)\s+(?:\w+ly\s+)?$"
)
_SWORN = WordPattern(
    r"\b(?:agree[sd]?|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)?|undert(?:ook|aken|akes)|ready|prepared|willing|committed|decided|recommitted|"
    r"ordered|told|instructed)\b[^,;]{0,30}$"
)
"""What makes a promise of keeping it: "agreed to respect the truce"."""
_SOME = WordPattern(
    r"\b(?:up|in|of|to|for|by|be|help)\s+(?:monitor|polic|supervis|enforc|implement|respect|observ|honou?r)(?:ing|e)?\s+(?:an?|any)\s+(?:[\w-]+\s+){0,3}$"
)
"""A truce yet to be: "whoever will be monitoring a truce"."""
_ANY = WordPattern(r"\bany\s+(?:[\w-]+\s+){0,3}$")
_ASKED = WordPattern(
    r"\b(?:call(?:s|ed|ing)?\s+(?:on|upon)|urg(?:es|ed|ing)|ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|press(?:es|ed|ing)?|beg(?:s|ged|ging)?|"
    r"implor(?:es|ed|ing)|exhort(?:s|ed|ing)?|plead(?:s|ed|ing)?)\b[^,;]{0,60}\bto\s+(?:\w+ly\s+)?(?:observe|respect|honou?r|keep|abide|comply|stick|uphold|adhere)\b"
    r"(?:\s+(?:to|by|with))?\s+(?:the|its|their|this)\s+(?:[\w-]+\s+){0,3}$"
)
"""Somebody is asked to keep it."""
_THAT = lazy.compile(r"\s+(?:that|which|without|unless)\b")
"""Not all truces are turned down, only those that are so."""
_BY_BOTH = lazy.compile(
    r"\b(?i:both|the\s+two|all|the\s+(?:parties|sides))\b|\b[A-Z]\w+\s+and\s+[A-Z]\w+\s+(?:have\s+|had\s+)?accepted\b"
)
_NEGATED = WordPattern(r"\b(?:did|does|do|would|will|has|have|had)\s+not\s+$")
_AFTER = WordPattern(r"\b(?:after|since)\s+(?:\w+\s+){0,2}$")
_HAS = WordPattern(r"\b(?:has|have|had)\s+(?:\w+\s+){0,2}$")
"""Before what somebody has not done: a truce that nobody has ended is in force."""
_NEGATIVE = WordPattern(
    r"\b(?:not|never|neither|no|none|without|yet\s+to|fail(?:s|ed)?\s+to|den(?:y|ies|ied)|n[’']t)\b",
    re.IGNORECASE,
)
_DEFINITE = WordPattern(
    r"\b(?:the|its|their|this)\s+(?:[\w“”\"’'-]+\s+){0,4}$", re.IGNORECASE
)
_TAKEN: frozenset[Status] = frozenset({"agreed", "accepted_by_some"})
WHILE = WordPattern(
    r"\b(?:as|while|when|after|before|until|since|once)\s+(?:\w+\s+){0,3}$"
)
EVEN_ASIDE: frozenset[Status] = frozenset(
    {"agreed", "extended", "expired", "terminated", "rejected"}
)
"""What is worth telling even of a truce that marks a time."""

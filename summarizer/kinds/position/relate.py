"""Whether two records tell one position, and what each makes of the other."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from ... import lazy
from ...parties import REPORTER
from ..base import Corpus
from ..relations import Relation, first_day
from .model import Issue, Position

Family = Literal["wants", "accepts", "refuses", "threatens"]

FAMILY: dict[str, Family] = {
    "demand": "wants",
    "propose": "wants",
    "state_aim": "wants",
    "call_on_third_party": "wants",
    "accept": "accepts",
    "accept_with_conditions": "accepts",
    "concede": "accepts",
    "reject": "refuses",
    "red_line": "refuses",
    "threaten": "threatens",
}
"""Stances that may tell the same position."""

ON_THE_TABLE: frozenset[Issue] = frozenset(
    {"ceasefire", "talks_format", "foreign_troops", "alliance_membership"}
)
"""Issues on which there is one thing at a time to accept or to refuse."""

WINDOW = 30
"""Days for which a thing is on the table."""

FRESH = 7
"""Days within which an article's day stands for the day of what it reports."""

_ALIKE = 0.5
"""Least share of the shorter one's content words that the other has too."""

_RUN = 4
"""Words in a row that two positions have in common only if they are about one thing."""

_FEWEST = 20
"""Characters below which two quotes may end and begin alike by chance."""

_IDLE = frozenset(
    "the and for that with from any its their his her not will would must should has "
    "have had was were are been being all over into than this these those including "
    "said says told such also but who which what when where there they them him she "
    "could may might can did does about after before since until upon out more most "
    "prime minister ministry president spokesman spokeswoman spokesperson official "
    "officials government leader general colonel army foreign defence secretary envoy "
    "settlement agreement agree want demand accept reject refuse propose offer call "
    "monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december".split()
)

_WORD = lazy.compile(r"[^\W_]+")


class Stated(NamedTuple):
    """What of a record decides which position it tells."""

    record: Position
    origin: str
    """Its article's family of copies."""
    family: Family
    points: frozenset[str]
    words: frozenset[str]
    runs: frozenset[str]
    said: int | None
    told: int | None
    rival: bool
    """Whether somebody from the other side says so."""

    @property
    def news(self) -> int:
        """The day it was news: the article's, unless the article recalls older words."""
        if self.said is None or self.told is None:
            return self.said or self.told or 0
        return self.told if 0 <= self.told - self.said <= FRESH else self.said

    def later_than(self, other: "Stated") -> bool:
        """Tell whether it was said later, as far as that is told."""
        if self.said is not None and other.said is not None and self.said != other.said:
            return self.said > other.said
        return self.news > other.news


def stated(record: Position, corpus: Corpus) -> Stated:
    """Read off a record what decides which position it tells."""
    names = _names(record)
    told = [word.casefold() for word in _WORD.findall(record.position)]
    telling = [_counts(w) and _stem(w) not in names for w in told]
    return Stated(
        record,
        corpus.families[record.article_id],
        FAMILY[record.stance],
        _points(record, corpus),
        frozenset(_stem(w) for w, tells in zip(told, telling, strict=True) if tells),
        frozenset(_runs(told, telling)),
        first_day(record.date),
        first_day(corpus.told(record)),
        record.attribution == "opposing_side_official"
        and record.claimant not in {record.party, REPORTER.id},
    )


def relate(one: Stated, other: Stated) -> Relation:
    """Tell how two records stand to each other."""
    a, b = one.record, other.record
    if (a.topic, a.party) != (b.topic, b.party) or not _issues_meet(one, other):
        return "related_not_comparable"
    if one.family == other.family:
        return _restated(one, other)
    if _side_by_side(one, other):
        return "related_not_comparable"
    opposite = {one.family, other.family} == {"accepts", "refuses"}
    if one.rival != other.rival:
        against = opposite and _within(one, other, WINDOW) and _points_meet(one, other)
        return "contradicts" if against else "related_not_comparable"
    return _shifted(one, other, opposite=opposite)


def _restated(one: Stated, other: Stated) -> Relation:
    if not _alike(one, other) and not (
        one.family in {"accepts", "refuses"} and _on_the_table(one, other)
    ):
        return "related_not_comparable"
    if changed(one.record, other.record):
        return "updates"
    return "refines" if one.words < other.words or other.words < one.words else "same"


def _shifted(one: Stated, other: Stated, *, opposite: bool) -> Relation:
    on_the_table = opposite and _on_the_table(one, other)
    if not on_the_table and not _alike(one, other):
        return "related_not_comparable"
    moved = one.later_than(other) or other.later_than(one)
    if moved or _past(one) != _past(other):
        return "updates"
    return "contradicts" if opposite else "related_not_comparable"


def changed(one: Position, other: Position) -> bool:
    """Tell whether a holder's later stance is another one: with or without a condition."""
    return (one.stance == "accept_with_conditions") != (
        other.stance == "accept_with_conditions"
    )


def _past(told: Stated) -> bool:
    return told.record.assertion == "historical"


def _on_the_table(one: Stated, other: Stated) -> bool:
    """Tell whether both answer the one thing that is to be accepted or refused."""
    return (
        one.record.issue == other.record.issue
        and one.record.issue in ON_THE_TABLE
        and not one.rival
        and not other.rival
        and _within(one, other, WINDOW)
    )


def _side_by_side(one: Stated, other: Stated) -> bool:
    """Tell whether the same words hold both: then the holder takes both at once."""
    if one.origin != other.origin or _past(one) or _past(other):
        return False
    a, b = one.record.evidence, other.record.evidence
    if one.record.article_id == other.record.article_id:
        return a.start < b.end and b.start < a.end
    return _overlap(a.quote, b.quote) or _overlap(b.quote, a.quote)


def _overlap(one: str, other: str) -> bool:
    """Tell whether a copy's words go on where others end, or lie within them."""
    longest = min(len(one), len(other))
    return other in one or any(
        one.endswith(other[:size]) for size in range(longest, _FEWEST - 1, -1)
    )


def _issues_meet(one: Stated, other: Stated) -> bool:
    """Tell whether two may be on one issue.

    What one article puts under "other" may stand in another under an issue of its own.
    """
    issues = {one.record.issue, other.record.issue}
    return len(issues) == 1 or ("other" in issues and one.origin != other.origin)


def _points_meet(one: Stated, other: Stated) -> bool:
    return not one.points or not other.points or bool(one.points & other.points)


def _alike(one: Stated, other: Stated) -> bool:
    """Tell whether two are about one thing: by its points, else by the words for it."""
    if one.points and other.points:
        return bool(one.points & other.points)
    if one.runs & other.runs or (one.words == other.words and one.words):
        return True
    shared = len(one.words & other.words)
    fewest = min(len(one.words), len(other.words))
    return shared >= 2 and shared >= _ALIKE * fewest


def _within(one: Stated, other: Stated, days: int) -> bool:
    if one.told is None or other.told is None:
        return one.record.article_id == other.record.article_id
    return abs(one.news - other.news) <= days


def _points(record: Position, corpus: Corpus) -> frozenset[str]:
    """Tell what is fought over: by the paraphrase, else by the words quoted."""
    if record.topic not in corpus.topics.topics:
        return frozenset()
    points = corpus.topics.points
    return points(record.topic, record.position) or points(
        record.topic, record.evidence.quote
    )


def _names(record: Position) -> frozenset[str]:
    """Gather the words that name who holds and who tells it, and the conflict's sides."""
    names = (record.actor, record.on_behalf_of, record.stated_by, record.topic)
    return frozenset().union(*map(_stems, names))


@lru_cache(maxsize=1 << 12)
def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word.casefold()) for word in _WORD.findall(text))


@lru_cache(maxsize=1 << 16)
def _counts(word: str) -> bool:
    """Tell whether a word says anything: it is no small one, nor in every position."""
    return (len(word) > 2 or word.isdecimal()) and _stem(word) not in _idle()


@cache
def _idle() -> frozenset[str]:
    return frozenset(map(_stem, _IDLE))


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    return re.sub(r"(?:ing|ed|es|s|al|e)$", "", word) if len(word) > 4 else word


def _runs(words: list[str], telling: list[bool]) -> list[str]:
    """List the runs of words that say something: all but one of them do."""
    return [
        " ".join(words[at : at + _RUN])
        for at in range(len(words) - _RUN + 1)
        if sum(telling[at : at + _RUN]) >= _RUN - 1
    ]

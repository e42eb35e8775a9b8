"""Whether two accounts tell of one arrangement, and what each makes of the other."""

from typing import Literal, NamedTuple

from ...dates import resolve
from ..base import Corpus
from ..relations import Relation, first_day
from .model import Ceasefire, Scope, Status

WINDOW = 30
"""Days within which accounts without a printed date tell of one arrangement."""

LASTING = 90
"""Days after which an arrangement that both sides are bound by is still told of."""

TOLERANCE = 7
"""Days by which accounts of one arrangement may differ over its start."""

Breadth = Literal["full", "partial", "humanitarian"]
Stage = Literal["plan", "made"]

BREADTH: dict[Scope, Breadth] = {
    "full": "full",
    "humanitarian": "humanitarian",
    "energy": "partial",
    "energy_and_infrastructure": "partial",
    "cities_or_area": "partial",
    "air": "partial",
    "maritime": "partial",
    "other": "partial",
}
"""How wide it is; accounts may differ over what exactly a partial one covers."""

STAGE: dict[str, Stage] = {
    "proposed": "plan",
    "under_negotiation": "plan",
    "accepted_by_some": "plan",
    "rejected": "plan",
    "agreed": "made",
    "in_force": "made",
    "extended": "made",
    "expired": "made",
    "terminated": "made",
}
"""How far a status is along: what is told of may be a plan, or be made."""


def stand(status: str) -> str:
    """Tell whether a status is that of a plan, of what holds, or of what is over.

    What is agreed may well be in force: of the two neither gainsays the other.
    """
    return "over" if status in _ENDED else STAGE.get(status, "made")


_ENDED = frozenset({"expired", "terminated"})
_ALIVE = frozenset({"in_force", "extended"})
_IN_USE = frozenset({"holding", "violation_alleged", "violation_verified", "disputed"})


class Account(NamedTuple):
    """What of a record decides which arrangement it tells of.

    Records that tell the same over several days make one account with a first and a
    last day.
    """

    topic: str
    breadth: Breadth | None
    stage: Stage | None
    status: Status
    bound: frozenset[str]
    days: int | None
    """The duration it states."""
    start: int | None
    end: int | None
    voice: str
    first: int | None
    last: int | None
    undated_in: str | None
    """The article, when neither it nor its words have a date."""

    @property
    def profile(self) -> tuple[object, ...]:
        """All but the days on which it was told."""
        return (*self[:9], self.undated_in)


def account(record: Ceasefire, corpus: Corpus) -> Account:
    """Read off a record what decides which arrangement it tells of."""
    told = first_day(_told(record, corpus))
    used = record.compliance in _IN_USE
    return Account(
        record.topic,
        BREADTH.get(record.scope),
        "made" if used else STAGE.get(record.status),
        record.status,
        frozenset(record.bound),
        record.duration_days,
        _whole_day(record.start_date),
        _whole_day(record.end_date),
        corpus.voice(record),
        told,
        told,
        record.article_id if told is None else None,
    )


def _told(record: Ceasefire, corpus: Corpus) -> str | None:
    """Place an account in time; one of the past by its own words, if they have a date."""
    if record.assertion != "historical":
        return corpus.day(record)
    published = corpus.articles[record.article_id].published_on
    own = record.date or record.start_date or record.end_date
    told = own or resolve(record.evidence.quote, published=published).start
    return told or corpus.day(record)


def _whole_day(edtf: str | None) -> int | None:
    return first_day(edtf) if edtf and len(edtf) >= 10 else None


def relate(one: Account, other: Account) -> Relation | None:
    """Tell how two accounts stand to each other; None where too little is told."""
    if one.topic != other.topic or _excluded(one, other):
        return "related_not_comparable"
    if not _near(one, other):
        both_made = one.stage == other.stage == "made"
        return None if both_made else "related_not_comparable"
    if one.stage and other.stage and one.stage != other.stage:
        plan, made = (one, other) if one.stage == "plan" else (other, one)
        return _became(plan, made)
    if one.stage == "plan":
        return _one_plan(one, other)
    return _one_deal(one, other)


def _near(one: Account, other: Account) -> bool:
    if one.undated_in or other.undated_in:
        return one.undated_in == other.undated_in
    apart = _gap(one, other)
    if apart <= WINDOW:
        return True
    later = one if (one.first or 0) > (other.first or 0) else other
    return (
        apart <= LASTING
        and one.bound == other.bound
        and len(one.bound) > 1
        and later.status in _ENDED | _ALIVE
    )


def _gap(one: Account, other: Account) -> int:
    """Count the days between two accounts; none when their days overlap."""
    first = max(one.first or 0, other.first or 0)
    return max(0, first - min(one.last or 0, other.last or 0))


def _excluded(one: Account, other: Account) -> bool:
    """Tell whether whom they bind, or when, forbids that both are one arrangement."""
    return (
        bool(one.bound and other.bound and not one.bound & other.bound)
        or _starts_apart(one, other)
        or _over_before(one, other)
        or _over_before(other, one)
    )


def _starts_apart(one: Account, other: Account) -> bool:
    if one.start is None or other.start is None:
        return False
    return abs(one.start - other.start) > TOLERANCE


def _over_before(one: Account, other: Account) -> bool:
    """Tell whether one had ended when the other was still to come, or lived on."""
    if one.end is not None and other.start is not None and one.end < other.start:
        return True
    if one.status not in _ENDED or one.last is None or other.first is None:
        return False
    if other.status == "under_negotiation":
        return other.first >= one.last
    return other.status in _ALIVE and other.first > one.last + TOLERANCE


def _one_plan(one: Account, other: Account) -> Relation:
    """Compare two plans: what they would do, and for how long, is what they are."""
    if one.days and other.days and one.days != other.days:
        return "related_not_comparable"
    if one.breadth and other.breadth and one.breadth != other.breadth:
        return "related_not_comparable"
    return "same" if one.status == other.status else "updates"


def _one_deal(one: Account, other: Account) -> Relation:
    """Compare two accounts of what was agreed: a claimant knows his own two apart."""
    if one.breadth and other.breadth and one.breadth != other.breadth:
        return "related_not_comparable" if one.voice == other.voice else "contradicts"
    differ = one.voice != other.voice and (
        _both_and_unlike(one.days, other.days)
        or _both_and_unlike(one.start, other.start)
        or _both_and_unlike(one.end, other.end)
    )
    if differ:
        return "contradicts"
    return "same" if one.status == other.status else "updates"


def _both_and_unlike(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one != other


def _became(plan: Account, made: Account) -> Relation | None:
    """Tell whether a plan became what was made: told before it, and of one length."""
    unlike = plan.breadth and made.breadth and plan.breadth != made.breadth
    before = (plan.last or 0) < (made.first or 0)
    if plan.days and made.days:
        if plan.days != made.days:
            return "related_not_comparable"
        if before:
            return "updates"
    if unlike:
        return "related_not_comparable"
    proposed = (
        plan.status == "proposed" and plan.breadth and plan.breadth == made.breadth
    )
    return "updates" if proposed and not before else None

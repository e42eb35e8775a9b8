"""What a position tells, and what of it is new."""

from collections.abc import Iterator

from ..base import View
from ..telling import ChangeType, Difference, Telling, Trend
from ..wording import capital, plain
from .merge import FAMILY
from .model import PositionItem
from .show import VERBS, on_record


def subject(item: PositionItem, view: View) -> str:
    """Name whose position it is and on what: "Arland on territory"."""
    return capital(f"{view.name(item.party)} on {plain(item.issue)}")


def telling(item: PositionItem, view: View) -> Telling:
    """Tell the stance and the position, as it was last stated."""
    account = "" if on_record(item) else f" (per {view.name(item.claimant)})"
    said = f"{VERBS[item.stance]}: {item.position.rstrip('.')}{account}"
    return Telling(said, item.records, item.last_stated)


def differences(
    before: PositionItem, after: PositionItem, then: View, now: View
) -> Iterator[Difference]:
    """Compare stance and conditions; other words for the same are no difference."""
    if FAMILY[before.stance] != FAMILY[after.stance]:
        kind: ChangeType = "shift"
    elif before.stance != after.stance or before.conditions != after.conditions:
        kind = "update"
    else:
        return
    yield Difference(
        kind, subject(after, now), telling(before, then), telling(after, now)
    )


def trend(before: PositionItem | None, after: PositionItem) -> Trend:
    """Who comes to accept makes it better, who ceases to, worse; words alone neither."""
    if before is None or FAMILY[before.stance] == FAMILY[after.stance]:
        return "neither"
    if FAMILY[after.stance] == "accepts":
        return "improved"
    return "deteriorated" if FAMILY[before.stance] == "accepts" else "neither"

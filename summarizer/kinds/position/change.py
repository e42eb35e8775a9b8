"""What a position tells, and what of it is new."""

from collections.abc import Iterator

from ..base import View
from ..telling import ChangeType, Difference, Telling, Trend
from ..wording import capital, listing, plain
from .model import PositionAccount, PositionItem
from .relate import FAMILY
from .show import VERBS, on_record


def subject(item: PositionItem, view: View) -> str:
    """Name whose position it is and on what: "Arland on territory"."""
    return capital(f"{view.name(item.party)} on {plain(item.issue)}")


def telling(item: PositionItem, view: View) -> Telling:
    """Tell the stance and the position, as it was last stated."""
    account = "" if on_record(item) else f" (per {view.name(item.claimant)})"
    said = f"{VERBS[item.stance]}: {item.position.rstrip('.')}{account}"
    others = item.alternatives if item.state == "disputed" else ()
    told = (said, *(_otherwise(other, item, view) for other in others))
    return Telling(listing(told), item.records, item.last_stated)


def _otherwise(told: PositionAccount, item: PositionItem, view: View) -> str:
    who = (
        "also" if told.claimant == item.claimant else f"per {view.name(told.claimant)}"
    )
    denied = "denied: " if told.assertion == "denied" else ""
    return f"{who} {denied}{VERBS[told.stance]}: {told.position.rstrip('.')}"


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

"""What a casualty figure tells, and what of it is new."""

from collections.abc import Iterator
from itertools import chain

from ..base import View
from ..telling import Difference, Telling, Trend
from ..wording import capital, listing, plain
from .model import CasualtyItem, Figure


def subject(item: CasualtyItem, view: View) -> str:
    """Name what is counted: "Killed, Arland (civilian), Port Kestrel"."""
    group = "" if item.victim_group == "not_stated" else f" ({item.victim_group})"
    place = f", {item.place}" if item.place else ""
    part = ", part of another figure" if item.is_subset else ""
    return f"{capital(plain(item.metric))}, {view.name(item.side)}{group}{place}{part}"


def telling(item: CasualtyItem, view: View) -> Telling:
    """Tell the leading figure; of a disputed one every claimant's, and every denial."""
    figures = item.figures if item.state == "disputed" else item.figures[:1]
    denied = [f"denied by {denial.stated_by}" for denial in item.denials]
    records = [figure.records for figure in figures]
    records += [denial.records for denial in item.denials]
    return Telling(
        listing([*map(_figure, figures), *denied]),
        tuple(chain.from_iterable(records)),
        figures[0].as_of or figures[0].first_reported,
    )


def differences(
    before: CasualtyItem, after: CasualtyItem, then: View, now: View
) -> Iterator[Difference]:
    """Compare claimant by claimant; a new claimant's figure is set against the lead's."""
    earlier = {figure.claimant: figure for figure in before.figures}
    for figure in after.figures:
        old = earlier.get(figure.claimant, before.figures[0])
        if _bounds(old) != _bounds(figure):
            yield Difference("update", subject(after, now), _told(old), _told(figure))


def trend(before: CasualtyItem | None, after: CasualtyItem) -> Trend:
    """More people harmed is worse; a figure revised down is no improvement."""
    if after.figures[0].low is None or after.is_subset:
        return "neither"
    least = max((f.low or 0 for f in before.figures), default=0) if before else 0
    return "deteriorated" if after.figures[0].low > least else "neither"


def _bounds(figure: Figure) -> tuple[object, ...]:
    return figure.qualifier, figure.value, figure.low, figure.high


def _told(figure: Figure) -> Telling:
    return Telling(
        _figure(figure), figure.records, figure.as_of or figure.first_reported
    )


def _figure(figure: Figure) -> str:
    return f"{figure.count_text} per {figure.stated_by}"

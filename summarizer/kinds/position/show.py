"""Positions as a reader sees them: a matrix of issues and parties."""

from collections.abc import Iterable, Sequence
from typing import get_args

from ...blocks import Cell, Line, Section, Table, cell
from ...parties import REPORTER
from ..base import View, newest_first
from ..wording import capital, day, listing, plain
from .merge import FAMILY
from .model import Issue, PositionItem

VERBS = {
    "demand": "demands",
    "propose": "proposes",
    "accept": "accepts",
    "accept_with_conditions": "accepts, on conditions",
    "reject": "rejects",
    "red_line": "red line",
    "concede": "concedes",
    "threaten": "threatens",
    "call_on_third_party": "calls on others",
    "state_aim": "aims",
}


def section(items: tuple[PositionItem, ...], view: View) -> Section | None:
    """Lay the items out, or return None when there are none."""
    issues = [
        issue for issue in get_args(Issue) if any(i.issue == issue for i in items)
    ]
    if not issues:
        return None
    rows = tuple(_row(issue, items, view) for issue in issues)
    header = ("Issue", *(side.name for side in view.sides), "Others", "Reading")
    return Section("Positions", (Table(header, rows),))


def _row(issue: str, items: tuple[PositionItem, ...], view: View) -> tuple[Cell, ...]:
    here = sorted(
        (item for item in items if item.issue == issue),
        key=lambda item: (newest_first(item.last_stated), item.id),
    )
    sides = [side.id for side in view.sides]
    cells = [
        tuple(_line(item, view) for item in here if item.party == side)
        for side in sides
    ]
    others = tuple(
        _line(item, view, name=view.name(item.party))
        for item in here
        if item.party not in sides
    )
    reading = cell(_reading(here, sides))
    return (cell(capital(plain(issue))), *cells, others, reading)


def _line(item: PositionItem, view: View, *, name: str | None = None) -> Line:
    holder = f"{name}: " if name else ""
    earlier = "earlier " if item.assertion == "historical" else ""
    account = "" if on_record(item) else f" per {view.name(item.claimant)}"
    when = "last stated " if view.is_stale(item.last_stated) else ""
    return view.line(
        f"{holder}{item.position.rstrip('.')} ({earlier}{VERBS[item.stance]}{account};"
        f" {when}{day(item.last_stated)})",
        item.records,
    )


def on_record(item: PositionItem) -> bool:
    """Tell whether the holder or a reporter says so, rather than a rival."""
    return item.claimant in {item.party, REPORTER.id}


def _reading(here: Iterable[PositionItem], sides: Sequence[str]) -> str:
    """Say how far apart the conflict parties are, when more than one is on record."""
    told = [i for i in here if on_record(i) and i.issue != "other"]
    stances = {
        side: {FAMILY[item.stance] for item in told if item.party == side}
        for side in sides
    }
    spoken = [families for families in stances.values() if families]
    if len(spoken) < 2:
        return "one side only" if spoken else "—"
    if all(families == {"accepts"} for families in spoken):
        return "overlap"
    return "gap" if any("refuses" in f or "wants" in f for f in spoken) else "unclear"


def headline(items: tuple[PositionItem, ...], view: View) -> Line | None:
    """Tell the items in one clause for the bottom line."""
    sides = [side.id for side in view.sides]
    gaps = [
        plain(issue)
        for issue in get_args(Issue)
        if _reading([i for i in items if i.issue == issue], sides) == "gap"
    ]
    if not gaps:
        return None
    refs = view.refs(
        record
        for item in items
        if plain(item.issue) in gaps and item.party in sides
        for record in item.records
    )
    parties = listing(side.name for side in view.sides)
    return Line(f"{parties} remain apart on {listing(gaps[:4])}", refs)


def disputes(
    items: tuple[PositionItem, ...], view: View
) -> tuple[tuple[Cell, ...], ...]:
    """Report nothing: opposing positions are a gap, which is normal, not a dispute."""
    return ()

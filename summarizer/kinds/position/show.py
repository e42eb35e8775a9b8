"""Positions as a reader sees them: a matrix of issues and parties."""

from collections.abc import Iterable, Sequence
from typing import get_args

from ...blocks import Bullets, Cell, Line, Section, Table, cell
from ...parties import REPORTER
from ..base import View, newest_first
from ..wording import capital, day, listing, plain
from .model import Issue, PositionAccount, PositionItem
from .relate import FAMILY

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


TALKS = "talks_format"
"""The issue of a section of its own: who would meet whom, where and how."""


def sections(items: tuple[PositionItem, ...], view: View) -> tuple[Section, ...]:
    """Lay the items out: a matrix of issues and parties, and the talks about them."""
    issues = [
        issue for issue in get_args(Issue) if any(i.issue == issue for i in items)
    ]
    rows = tuple(_row(issue, items, view) for issue in issues if issue != TALKS)
    header = (
        "Issue",
        *(view.name(side.id) for side in view.sides),
        "Others",
        "Reading",
    )
    talks = tuple(
        line
        for item in _latest_first(items, TALKS)
        for line in _lines(item, view, name=view.name(item.party))
    )
    found = []
    if rows:
        found.append(Section("Positions", (Table(header, rows),)))
    if talks:
        found.append(Section("Talks track", (Bullets(talks),)))
    return tuple(found)


def _latest_first(items: tuple[PositionItem, ...], issue: str) -> list[PositionItem]:
    return sorted(
        (item for item in items if item.issue == issue),
        key=lambda item: (newest_first(item.last_stated), item.id),
    )


def _row(issue: str, items: tuple[PositionItem, ...], view: View) -> tuple[Cell, ...]:
    here = _latest_first(items, issue)
    sides = [side.id for side in view.sides]
    cells = [
        tuple(
            line for item in here if item.party == side for line in _lines(item, view)
        )
        for side in sides
    ]
    others = tuple(
        line
        for item in here
        if item.party not in sides
        for line in _lines(item, view, name=view.name(item.party))
    )
    reading = cell(_reading(here, sides))
    return (cell(capital(plain(issue))), *cells, others, reading)


def _lines(item: PositionItem, view: View, *, name: str | None = None) -> Cell:
    """Tell a position, what was held before, and who tells it otherwise."""
    holder = f"{name}: " if name else ""
    moved = "↻ " if item.history else ""
    account = "" if on_record(item) else f" per {view.name(item.claimant)}"
    apart = {r for told in (*item.history, *item.alternatives) for r in told.records}
    return (
        view.line(
            f"{moved}{holder}{item.position.rstrip('.')} ({_verb(item)}{account};"
            f" {_when(item.last_stated, view)})",
            [record for record in item.records if record not in apart],
        ),
        *(_earlier(told, view) for told in item.history),
        *(_otherwise(told, item, view) for told in item.alternatives),
    )


def _verb(told: PositionItem | PositionAccount) -> str:
    earlier = "earlier " if told.assertion == "historical" else ""
    return f"{earlier}{VERBS[told.stance]}"


def _when(edtf: str | None, view: View) -> str:
    return f"{'last stated ' if view.is_stale(edtf) else ''}{day(edtf)}"


def _earlier(told: PositionAccount, view: View) -> Line:
    said = f"{told.position.rstrip('.')} ({VERBS[told.stance]}; {day(told.stated)})"
    return view.line(f"earlier: {said}", told.records)


def _otherwise(told: PositionAccount, item: PositionItem, view: View) -> Line:
    who = (
        "also" if told.claimant == item.claimant else f"per {view.name(told.claimant)}"
    )
    denies = "denies: " if told.assertion == "denied" else ""
    said = f"{denies}{told.position.rstrip('.')} ({_verb(told)}; {day(told.stated)})"
    return view.line(f"{who}: {said}", told.records)


def on_record(item: PositionItem) -> bool:
    """Tell whether the holder or a reporter says so, rather than somebody else."""
    own = item.attribution == "own_side_official"
    return own or item.claimant in {item.party, REPORTER.id}


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
    parties = listing(view.name(side.id) for side in view.sides)
    return Line(f"{parties} remain apart on {listing(gaps[:4])}", refs)


def disputes(
    items: tuple[PositionItem, ...], view: View
) -> tuple[tuple[Cell, ...], ...]:
    """Return ledger rows: claim, the accounts of it, what would settle it.

    Opposing positions of two parties are a gap, which is normal, and no dispute.
    """
    return tuple(
        (
            cell(f"{view.name(item.party)} on {plain(item.issue)}"),
            _lines(item, view),
            cell(f"{view.name(item.party)}'s own word on the record"),
        )
        for item in items
        if item.state == "disputed"
    )

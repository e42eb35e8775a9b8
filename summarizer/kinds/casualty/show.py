"""Casualty figures as a reader sees them."""

from collections.abc import Iterable
from typing import get_args

from ...blocks import Block, Cell, Line, Paragraph, Section, Table, cell
from ...parties import REPORTER
from ..base import View
from ..wording import capital, day, plain, within
from .merge import figure_rank
from .model import CasualtyItem, CountType, Denial, Figure, Metric


def sections(items: tuple[CasualtyItem, ...], view: View) -> tuple[Section, ...]:
    """Lay the items out."""
    if not items:
        return ()
    ordered = sorted(
        items,
        key=lambda i: (get_args(Metric).index(i.metric), figure_rank(i.figures[0])),
    )
    rows = tuple(
        _row(item, at, view) for item in ordered for at in range(len(item.figures))
    )
    header = ("Harm", "Figure", "Who", "As of", "Claimed by", "Verification", "State")
    blocks: list[Block] = [Table(header, rows)]
    blocks += [Paragraph((Line(note),)) for note in _notes(items)]
    return (Section("Human cost", tuple(blocks)),)


def _row(item: CasualtyItem, at: int, view: View) -> tuple[Cell, ...]:
    figure = item.figures[at]
    group = "" if item.victim_group == "not_stated" else f", {item.victim_group}"
    kind = "" if item.count_type == "not_stated" else f", {item.count_type}"
    return (
        cell(capital(plain(item.metric))),
        (_figure(item, figure, view), *_beside(item, at, view)),
        cell(f"{view.name(item.side)}{group}"),
        cell(f"{_when(figure)}{kind}"),
        cell(f"{figure.stated_by} ({plain(figure.attribution)})"),
        cell(plain(figure.verification)),
        cell(plain(item.state)),
    )


def _figure(item: CasualtyItem, figure: Figure, view: View) -> Line:
    subset = " (part of another figure)" if item.is_subset else ""
    revised = f", {plain(figure.revision)}" if figure.revision else ""
    return view.line(f"{figure.count_text}{revised}{subset}", figure.records)


def _beside(item: CasualtyItem, at: int, view: View) -> Iterable[Line]:
    """Tell what the same claimant said before, and, once, who denies what."""
    for told in item.history:
        if told.claimant == item.figures[at].claimant:
            when = day(told.first_reported)
            yield view.line(f"earlier: {told.count_text} ({when})", told.records)
    if at == 0:
        for denial in item.denials:
            yield _denied(denial, view)


def _denied(denial: Denial, view: View) -> Line:
    return view.line(f"per {denial.stated_by}: not {denial.count_text}", denial.records)


def _when(figure: Figure) -> str:
    if figure.as_of or not figure.reported:
        return day(figure.as_of)
    return f"reported {day(figure.reported)}"


def _notes(items: tuple[CasualtyItem, ...]) -> Iterable[str]:
    for metric in get_args(Metric):
        alike = [item for item in items if item.metric == metric]
        if len(alike) > 1:
            yield (
                f"The {len(alike)} figures for {plain(metric)} count different people "
                "or times: they are neither added up nor set against each other."
            )


def headline(items: tuple[CasualtyItem, ...], view: View) -> Line | None:
    """Tell the items in one clause for the bottom line."""
    killed = [i for i in items if i.metric == "killed" and not i.is_subset]
    if not killed:
        return None
    item = min(killed, key=_leading)
    lead = item.figures[0]
    group = "" if item.victim_group == "not_stated" else f" ({item.victim_group})"
    return Line(
        f"killed, {view.name(item.side)}{group}: {lead.count_text}, according to "
        f"{view.name(REPORTER.id) if lead.stated_by == REPORTER.id else within(lead.stated_by)}",
        view.refs(lead.records),
    )


def _leading(item: CasualtyItem) -> tuple[object, ...]:
    """Order items: what has happened before what adds up, a rival's claim last."""
    lead = item.figures[0]
    is_ceiling = lead.attribution == "opposing_side_official"
    return (is_ceiling, _LEADING.index(item.count_type), figure_rank(lead))


_LEADING: tuple[CountType, ...] = ("incident", "period", "not_stated", "cumulative")


def disputes(
    items: tuple[CasualtyItem, ...], view: View
) -> tuple[tuple[Cell, ...], ...]:
    """Return ledger rows: claim, the accounts of it, what would settle it."""
    return tuple(
        (
            cell(f"{capital(plain(item.metric))}, {view.name(item.side)}"),
            (
                *(
                    view.line(f"{f.stated_by}: {f.count_text}", f.records)
                    for f in item.figures
                ),
                *(_denied(denial, view) for denial in item.denials),
            ),
            cell("an independent count of the same people over the same time"),
        )
        for item in items
        if item.state == "disputed"
    )

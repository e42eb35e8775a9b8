"""The bottom line, by template: what changed first, then each kind in one sentence."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from .brief import Brief, Change, Statement
from .kinds import KINDS
from .kinds.base import View
from .kinds.telling import Trend
from .kinds.wording import day, listing, number

_ARROWS: dict[Trend, str] = {"improved": "▲", "deteriorated": "▼", "neither": "▬"}


def bottom_line(brief: Brief, view: View) -> tuple[Statement, ...]:
    """Say in a few sentences what the items and the changes come to."""
    return (*_since(brief, view), *_items(brief, view))


def trend(changes: Iterable[Change]) -> Trend:
    """Tell where changes point: one way, or neither when they pull both ways."""
    ways = _ways(changes)
    return ways.pop() if len(ways) == 1 else "neither"


def _ways(changes: Iterable[Change]) -> set[Trend]:
    return {change.trend for change in changes if change.trend != "neither"}


def _since(brief: Brief, view: View) -> Iterator[Statement]:
    if brief.previous is None:
        return
    told = brief.changes
    way = trend(told)
    since = f"{_ARROWS[way]} Since {day(brief.previous.as_of)}: {_counted(told)}"
    reasons = [change for change in told if change.trend == way != "neither"]
    why = f"; {way}: {reasons[0].about}" if reasons else ""
    if len(_ways(told)) > 1:
        why = "; some for the better, some for the worse"
    yield Statement(text=f"{since}{why}.", refs=_refs(reasons or told, view))


def _counted(changes: Sequence[Change]) -> str:
    if not changes:
        return "no change"
    counts = Counter(_NOUNS[change.type] for change in changes)
    return listing(number(count, *noun) for noun, count in counts.items())


_NOUNS: dict[str, tuple[str, str]] = {
    "new": ("new item", "new items"),
    "update": ("update", "updates"),
    "shift": ("shift", "shifts"),
    "newly_disputed": ("new dispute", "new disputes"),
    "resolved": ("dispute resolved", "disputes resolved"),
    "restated": ("item said again", "items said again"),
    "withdrawn": ("item withdrawn", "items withdrawn"),
    "expired": ("arrangement over", "arrangements over"),
}


def _refs(changes: Iterable[Change], view: View) -> tuple[int, ...]:
    return view.refs(
        record
        for change in changes
        if change.after
        for record in change.after.records
        if record in view.records
    )


def _items(brief: Brief, view: View) -> Iterator[Statement]:
    for kind in KINDS:
        line = kind.headline(brief.items_of(kind.name), view)
        if line is not None:
            text = f"{line.text[:1].upper()}{line.text[1:]}."
            yield Statement(text=text, refs=line.refs)

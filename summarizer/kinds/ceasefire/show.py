"""Ceasefire arrangements as a reader sees them."""

import re

from ... import lazy
from ...blocks import Cell, Line, Section, Table, cell
from ..base import View, newest_first
from ..wording import capital, day, listing, plain
from .merge import BOUND, differing
from .model import Account, CeasefireItem


def sections(items: tuple[CeasefireItem, ...], view: View) -> tuple[Section, ...]:
    """Lay the items out."""
    if not items:
        return ()
    header = (
        *("Arrangement", "Status", "Compliance", "Scope", "Window", "Bound"),
        *("Monitoring", "Contested"),
    )
    ordered = sorted(items, key=lambda i: (newest_first(i.last_seen), i.id))
    rows = tuple(_row(item, view) for item in ordered)
    return (Section("Ceasefire and truce status", (Table(header, rows),)),)


def _row(item: CeasefireItem, view: View) -> tuple[Cell, ...]:
    window = tuple(
        line
        for name in ("duration", "start", "end")
        for line in (*_told(item, name, view), *_earlier(item, name, view))
    )
    return (
        (view.line(capital(item.label), item.records),),
        _both(item, "status", view) or cell("not stated"),
        _both(item, "compliance", view) or cell("not stated"),
        _both(item, "scope", view) or cell("not stated"),
        window or cell("not stated"),
        _both(item, BOUND, view) or cell("not stated"),
        _both(item, "monitoring", view) or cell("none reported"),
        cell(_contested(item, view)),
    )


_ALWAYS_CLAIMED = frozenset({"status", "compliance", BOUND})
_PREFIX = {"start": "from ", "end": "until "}
_PREPOSED = lazy.compile(
    r"^(?:from|since|in|on|at|until|till|through)\s+", re.IGNORECASE
)
"""How words for a day that stays unresolved may begin by themselves."""


def _dated(name: str, told: str, view: View) -> str:
    """Write an attribute's value behind the word that makes a day a start or an end."""
    written = value(name, told, view)
    prefix = _PREFIX.get(name, "")
    return prefix + _PREPOSED.sub("", written) if prefix else written


def _told(item: CeasefireItem, name: str, view: View) -> Cell:
    """Tell one attribute: flat when undisputed, else each value with its claimants."""
    accounts = item.accounts.get(name, ())
    apart = len(accounts) > 1 or name in _ALWAYS_CLAIMED
    return tuple(
        view.line(
            _dated(name, account.value, view)
            + (f" (per {claimants(account, view)})" if apart else ""),
            account.records,
        )
        for account in accounts
    )


def _both(item: CeasefireItem, name: str, view: View) -> Cell:
    return (*_told(item, name, view), *_earlier(item, name, view))


def _earlier(item: CeasefireItem, name: str, view: View) -> Cell:
    """Tell what an attribute was before."""
    return tuple(
        view.line(
            f"earlier: {_dated(name, account.value, view)}"
            f" (per {claimants(account, view)}, {day(account.last_said)})",
            account.records,
        )
        for account in item.history.get(name, ())
    )


def claimants(account: Account, view: View) -> str:
    """Name those who give an account."""
    return listing(view.name(claimant) for claimant in account.claimants)


def value(name: str, value: str, view: View) -> str:
    """Write an attribute's value for a reader."""
    if name == BOUND:
        return listing(view.name(party) for party in value.split("+"))
    return day(value) if re.fullmatch(r"\d{4}(-\d\d){0,2}", value) else plain(value)


def _contested(item: CeasefireItem, view: View) -> str:
    aspects = listing(plain(aspect) for aspect in item.contested_aspects)
    if not item.contested_by:
        return aspects or "—"
    who = listing(view.name(party) for party in item.contested_by)
    return f"{aspects} (by {who})" if aspects else f"by {who}"


def headline(items: tuple[CeasefireItem, ...], view: View) -> Line | None:
    """Tell the items in one clause for the bottom line."""
    if not items:
        return None
    item = min(items, key=lambda i: (newest_first(i.last_seen), i.id))
    name = "status" if "status" in item.accounts else "compliance"
    told = item.accounts.get(name, ())
    if not told:
        return Line(
            f"{item.label}: reported, status not stated", view.refs(item.records)
        )
    said = f"{item.label}: {value(name, told[0].value, view)}"
    voices = f"per {claimants(told[0], view)}"
    if item.contested_by:
        who = listing(view.name(party) for party in item.contested_by)
        voices += f"; contested by {who}"
    return Line(f"{said} ({voices})", view.refs(item.records))


def disputes(
    items: tuple[CeasefireItem, ...], view: View
) -> tuple[tuple[Cell, ...], ...]:
    """Return ledger rows: claim, the accounts of it, what would settle it."""
    return tuple(
        (
            cell(f"{capital(item.label)}: {plain(name)}"),
            _told(item, name, view),
            cell(_SETTLED_BY[name]),
        )
        for item in items
        for name in differing(item.accounts)
    )


_SETTLED_BY = {
    BOUND: "the agreed text",
    "status": "a joint statement of the parties",
    "monitoring": "the agreed text",
    "compliance": "independent monitoring",
    "scope": "the agreed text",
    "duration": "the agreed text",
    "start": "the agreed text",
    "end": "the agreed text",
}


def ahead(items: tuple[CeasefireItem, ...], view: View) -> tuple[tuple[str, Line], ...]:
    """Tell when arrangements are said to begin or to end, after the edition's day."""
    return tuple(
        (
            account.value,
            view.line(
                f"{capital(item.label)} {verb} (per {claimants(account, view)})",
                account.records,
            ),
        )
        for item in items
        for name, verb in (("start", "is to begin"), ("end", "is to end"))
        for account in item.accounts.get(name, ())
        if is_ahead(account.value, view)
    )


def is_ahead(edtf: str, view: View) -> bool:
    """Tell whether a day comes after the edition's; no other date does for certain."""
    is_day = re.fullmatch(r"\d{4}-\d\d-\d\d", edtf) is not None
    return is_day and view.as_of is not None and edtf > view.as_of.isoformat()

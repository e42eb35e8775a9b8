"""What is told of an arrangement, and what of it is new."""

from collections.abc import Iterator

from ..base import View
from ..telling import ChangeType, Difference, Telling, Trend
from ..wording import capital, listing, plain
from .merge import differing
from .model import Account, CeasefireItem
from .show import claimants, is_ahead, value

_OVER = {"expired", "terminated"}
_HOPEFUL = {"accepted_by_some", "agreed", "in_force", "extended"}
_BROKEN = {"violation_alleged", "violation_verified"}


def subject(item: CeasefireItem, view: View) -> str:
    """Name the arrangement."""
    return capital(item.label)


def telling(item: CeasefireItem, view: View) -> Telling:
    """Tell what is disputed about it, else its status, else what anybody tells."""
    names = [*differing(item.accounts), "status", "compliance", *item.accounts]
    name = next((name for name in names if name in item.accounts), None)
    if name is None:
        return Telling("reported", item.records, item.last_seen)
    return _attribute(name, item.accounts[name], view)


def differences(
    before: CeasefireItem, after: CeasefireItem, then: View, now: View
) -> Iterator[Difference]:
    """Compare attribute by attribute, each with the claimants of its values."""
    yield from _passed(before, after, then, now)
    for name, accounts in after.accounts.items():
        earlier = before.accounts.get(name, ())
        if _told(accounts) == _told(earlier):
            continue
        ended = name == "status" and accounts[0].value in _OVER
        kind: ChangeType = "expired" if ended else "update"
        yield Difference(
            kind,
            f"{subject(after, now)}: {plain(name)}",
            _attribute(name, earlier, then) if earlier else None,
            _attribute(name, accounts, now),
        )


def _passed(
    before: CeasefireItem, after: CeasefireItem, then: View, now: View
) -> Iterator[Difference]:
    """Tell of ends that were ahead at the edition before; nobody need have said more."""
    for account in after.accounts.get("end", ()):
        if is_ahead(account.value, then) and not is_ahead(account.value, now):
            told = Telling(
                f"until {value('end', account.value, now)} (per {claimants(account, now)})",
                account.records,
                account.last_said,
            )
            about = f"{subject(after, now)}: its stated end has passed"
            yield Difference("expired", about, told, told)


def trend(before: CeasefireItem | None, after: CeasefireItem) -> Trend:
    """An arrangement that comes about is better, one that ends or is broken worse."""
    was, now = (_statuses(item) if item else set() for item in (before, after))
    if (now - was) & (_OVER | _BROKEN | {"rejected"}):
        return "deteriorated"
    return "improved" if (now - was) & _HOPEFUL else "neither"


def _statuses(item: CeasefireItem) -> set[str]:
    return {
        account.value
        for name in ("status", "compliance")
        for account in item.accounts.get(name, ())
    }


def _told(accounts: tuple[Account, ...]) -> set[tuple[str, tuple[str, ...]]]:
    return {(account.value, account.claimants) for account in accounts}


def _attribute(name: str, accounts: tuple[Account, ...], view: View) -> Telling:
    return Telling(
        listing(
            f"{value(name, account.value, view)} (per {claimants(account, view)})"
            for account in accounts
        ),
        tuple(record for account in accounts for record in account.records),
        accounts[0].last_said,
    )

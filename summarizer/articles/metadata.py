"""What may be said of an article, and in which form."""

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import NamedTuple

from .. import lazy
from ..errors import ArticleError
from ..records import DateSource
from .decoding import fixed

MAX_METADATA = 2_000
"""Characters of one title, source, address, language or date."""

KEYS = ("title", "source", "url", "lang", "published_at")
_NAME_DATE = lazy.compile(r"(?<!\d)(?:\d{4}-\d\d-\d\d|\d{8})(?!\d)")


class Draft(NamedTuple):
    """What the bytes of one article say by themselves."""

    text: str
    told: dict[str, str]
    origin: DateSource
    body_start: int = 0


def checked_metadata(given: Mapping[str, object], where: str = "") -> dict[str, str]:
    """Keep the keys that an article has, each checked.

    Args:
        given: what was written, by key; others are ignored.
        where: leads the message when something is wrong.
    """
    stated = {key: given[key] for key in KEYS if given.get(key) is not None}
    fixed = {key: _entry(value, where + key) for key, value in stated.items()}
    told = {key: value for key, value in fixed.items() if value}
    if "lang" in told:
        told["lang"] = re.split("[-_]", told["lang"])[0].lower()
    if "published_at" in told:
        moment = moment_of(told["published_at"])
        if not moment:
            what = f"{told['published_at']!r} is no ISO 8601 date from 1900 to 2100"
            raise ArticleError(f"{where}published_at: {what}")
        told["published_at"] = moment
    return told


def _entry(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise ArticleError(f"{name}: not text")
    if len(value) > MAX_METADATA:
        raise ArticleError(f"{name}: longer than {MAX_METADATA} characters")
    try:
        return " ".join(fixed(value).split())
    except ArticleError as exc:
        raise ArticleError(f"{name}: {exc}") from exc


def moment_of(value: str) -> str | None:
    """Write an ISO 8601 date or date-time in one form, or None."""
    for parse in (date.fromisoformat, datetime.fromisoformat):
        with suppress(ValueError):
            moment = parse(value)
            return moment.isoformat() if 1900 <= moment.year <= 2100 else None
    return None


def date_in(name: str) -> str | None:
    """Find the date in a file's name; two that differ tell nothing."""
    days = {day for found in _NAME_DATE.findall(name) if (day := moment_of(found))}
    return days.pop() if len(days) == 1 else None

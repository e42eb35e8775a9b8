"""Time phrases of what is known to be over, or still to come, when an article tells of it.

"On Friday" is the last one where a truce has ended then, and the next one where a truce
is to begin then. What a phrase settles itself ("last Friday", "2 March 2025") stays.
"""

import re
from datetime import date, timedelta

from . import lazy
from .dates import MONTH_NAME, NEVER, WEEKDAY, Period, resolve


def resolve_past(phrase: str | None, *, published: date | None) -> Period:
    """Date what has happened: a day without a year is the last one, never the next."""
    told = resolve(phrase, published=published)
    if published is None or told.start is None or told.start <= published.isoformat():
        return told
    if _YEAR.search(phrase or ""):
        return told
    return Period(_a_year_earlier(told.start), told.end and _a_year_earlier(told.end))


def resolve_ahead(phrase: str | None, *, published: date | None) -> Period:
    """Date what is to come: a day of the week or of the month is the next one."""
    told = resolve(phrase, published=published)
    first = told.start or told.end
    if published is None or first is None or len(first) < len("2026-11-22"):
        return told
    if first >= published.isoformat() or _SETTLED.search(phrase or ""):
        return told
    if _OF_WEEK.search(phrase or ""):
        return Period(*(day and _days_later(day, 7) for day in told))
    if _OF_MONTH.search(phrase or "") and told.start == told.end:
        return _next_day(int(first[-2:]), published)
    return told


_YEAR = lazy.compile(r"\d{4}")
_SETTLED = lazy.compile(
    rf"\b(?:last|past|previous|ago|yesterday|since|{MONTH_NAME})(?!\w)|\d{{4}}",
    re.IGNORECASE,
)
_OF_WEEK = lazy.compile(rf"\b{WEEKDAY}\b", re.IGNORECASE)
_OF_MONTH = lazy.compile(r"\bthe\s+\d{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE)


def _a_year_earlier(when: str) -> str:
    return f"{int(when[:4]) - 1:04}{when[4:]}"


def _days_later(when: str, days: int) -> str:
    return (date.fromisoformat(when) + timedelta(days)).isoformat()


def _next_day(day: int, published: date) -> Period:
    """Return a day of this month or of the next, where that has one."""
    first = published.replace(day=1)
    if day < published.day:
        first = (first + timedelta(31)).replace(day=1)
    try:
        when = first.replace(day=day).isoformat()
    except ValueError:
        return NEVER
    return Period(when, when)

"""Time phrases resolved against an article's own date, never against today.

Results are EDTF level 0 with its precision kept: "2026-02-01", "2026-02", "2026". What
the phrase and the published date do not settle stays None.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

_MONTHS = (
    "january february march april may june july august september october november "
    "december".split()
)
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

_MONTH = rf"(?P<month>{'|'.join(f'{m[:3]}(?:{m[3:]}|t)?' for m in _MONTHS)})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_DATES = (
    re.compile(rf"\b{_MONTH}\s+{_DAY}\b(?:,?\s+{_YEAR})?", re.IGNORECASE),
    re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH}\b(?:,?\s+{_YEAR})?", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}(?:\s+{_YEAR})\b", re.IGNORECASE),
    re.compile(rf"\b{_YEAR}\b"),
)
_BARE_MONTH = re.compile(
    rf"\b(?:in|since|last|until|by|from|of|early|late|mid)[\s-]+{_MONTH}\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})s?\b", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:next|coming|following|will|upcoming)\b", re.IGNORECASE)
_OFFSETS = {"today": 0, "tonight": 0, "yesterday": -1, "overnight": 0, "tomorrow": 1}
_SINCE = re.compile(r"\b(?:since|from|beginning|starting)\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"\b(?:until|till|through|by|up to|as of|end(?:s|ed|ing)?)\b", re.IGNORECASE
)


class Period(NamedTuple):
    """When: EDTF strings, or None for an end that is not stated."""

    start: str | None
    end: str | None


NEVER = Period(None, None)


def resolve(phrase: str | None, *, published: date | None) -> Period:
    """Tell which days a time phrase means.

    Args:
        phrase: the article's words: "on Tuesday", "Feb 1", "since 2022", "last week".
        published: the day the article was published; without it, relative phrases
            and days without a year stay unresolved.

    Returns:
        A period of equal ends for a day, month or year; open on one side for "since"
        and "until"; `NEVER` when it cannot be told. A weekday is the latest one up to
        the published day, unless the phrase points ahead.
    """
    if not phrase:
        return NEVER
    period = _absolute(phrase, published) or _relative(phrase, published)
    if period is None:
        return NEVER
    if _SINCE.search(phrase):
        return Period(period.start, None)
    return Period(None, period.end) if _UNTIL.search(phrase) else period


def _absolute(phrase: str, published: date | None) -> Period | None:
    if iso := _ISO.search(phrase):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    for pattern in _DATES:
        if match := pattern.search(phrase):
            return _from_parts(match.groupdict(), published)
    if match := _BARE_MONTH.search(phrase):
        return _from_parts(match.groupdict(), published)
    return None


def _from_parts(parts: dict[str, str], published: date | None) -> Period | None:
    year = int(parts["year"]) if parts.get("year") else None
    if "month" not in parts:
        return _same(f"{year:04}")
    month = next(
        number
        for number, name in enumerate(_MONTHS, start=1)
        if name.startswith(parts["month"][:3].casefold())
    )
    day = int(parts["day"]) if parts.get("day") else None
    if year is None and published is not None:
        year = _nearest_year(month, day or 15, published)
    if year is None:
        return None
    return _day(year, month, day) if day else _same(f"{year:04}-{month:02}")


def _nearest_year(month: int, day: int, published: date) -> int:
    """Choose the year that puts a day nearest to the article: news tells of now."""
    years = (published.year - 1, published.year, published.year + 1)
    when = (published.month - 1) * 30.4 + published.day
    return min(
        years,
        key=lambda year: abs(
            (year - published.year) * 365 + (month - 1) * 30.4 + day - when
        ),
    )


def _relative(phrase: str, published: date | None) -> Period | None:
    if published is None:
        return None
    words = phrase.casefold()
    for word, days in _OFFSETS.items():
        if re.search(rf"\b{word}\b", words):
            return _same((published + timedelta(days)).isoformat())
    if weekday := _WEEKDAY.search(phrase):
        index = _WEEKDAYS.index(weekday[1].casefold())
        return _same(_weekday(index, published, ahead=bool(_AHEAD.search(phrase))))
    return _span(words, published)


def _weekday(index: int, published: date, *, ahead: bool) -> str:
    back = (published.weekday() - index) % 7
    return (published + timedelta((7 - back) if ahead else -back)).isoformat()


def _span(words: str, published: date) -> Period | None:
    match = re.search(r"\b(last|past|this|next)\s+(week|month|year)\b", words)
    if match is None:
        return None
    step = {"last": -1, "past": -1, "this": 0, "next": 1}[match[1]]
    if match[2] == "week":
        monday = published - timedelta(published.weekday()) + timedelta(weeks=step)
        return Period(monday.isoformat(), (monday + timedelta(6)).isoformat())
    if match[2] == "month":
        months = published.year * 12 + published.month - 1 + step
        return _same(f"{months // 12:04}-{months % 12 + 1:02}")
    return _same(f"{published.year + step:04}")


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return _same(date(year, month, day).isoformat())
    except ValueError:
        return None


def _same(when: str) -> Period:
    return Period(when, when)

"""Time phrases resolved against an article's own date, never against today.

Results are EDTF level 0 with its precision kept: "2026-02-01", "2026-02", "2026". What
the phrase and the published date do not settle stays None.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from . import lazy

_MONTHS = (
    "january february march april may june july august september october november "
    "december".split()
)
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
"""A pattern's part: a day of the week, written out."""
MONTH = rf"(?:{'|'.join(map(str.title, _MONTHS))})"
"""A pattern's part: a month, written out."""
_NUMBERS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    )
} | {"a": 1, "an": 1, "couple of": 2, "a couple of": 2}

MONTH_NAME = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|(?-i:Mar)(?:ch)?|Apr(?:il)?|(?-i:May)|June?|July?|"
    r"Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR_NUMBER = r"(?:19|20)\d\d"
_NOUN_YEAR = rf",?\s+(?P<year>{_YEAR_NUMBER})\b"
_ISO = lazy.compile(rf"(?<!\d)({_YEAR_NUMBER})-(\d\d)-(\d\d)(?!\d)")
_NUMERIC = lazy.compile(rf"(?<!\d)(\d{{1,2}})([/.])(\d{{1,2}})\2({_YEAR_NUMBER})(?!\d)")
_DATES = (
    lazy.compile(
        rf"\b(?P<month>{MONTH_NAME})\s+(?P<day>{_DAY_NUMBER})\b(?!:)(?:{_NOUN_YEAR})?",
        re.IGNORECASE,
    ),
    lazy.compile(
        rf"\b(?P<day>{_DAY_NUMBER})\s+(?:of\s+)?(?P<month>{MONTH_NAME})"
        rf"(?:{_NOUN_YEAR})?",
        re.IGNORECASE,
    ),
    lazy.compile(
        rf"\b(?P<month>{MONTH_NAME})(?:\s+of)?{_NOUN_YEAR}",
        re.IGNORECASE,
    ),
    lazy.compile(rf"\b(?P<year>{_YEAR_NUMBER})\b"),
)
_BARE_MONTH = lazy.compile(
    rf"(?:\b(?:in|since|last|this|next|until|till|by|from|of|through|during|to|"
    rf"early|late|mid)[\s-]+|^\W*)(?P<month>{MONTH_NAME})",
    re.IGNORECASE,
)
_DAY_OF_MONTH = lazy.compile(
    r"\bthe\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?!\s+[a-z])", re.IGNORECASE
)
_RANGES = (
    # "3 to 5 March", "between 3 and 5 March", "3–5 March 2025"
    lazy.compile(
        rf"\b(?P<first>{_DAY_NUMBER})\s*(?:to|and|until|[-–—])\s*"
        rf"(?P<second>{_DAY_NUMBER}\s+(?:of\s+)?(?P<month>{MONTH_NAME})"
        rf"(?:{_NOUN_YEAR})?)",
        re.IGNORECASE,
    ),
    # "March 3 to 5", "March 3–5, 2025"
    lazy.compile(
        rf"\b(?P<month>{MONTH_NAME})\s+(?P<first>{_DAY_NUMBER})\s*(?:to|and|[-–—])\s*"
        rf"(?P<second>{_DAY_NUMBER})\b(?!\s*{MONTH_NAME})(?:{_NOUN_YEAR})?",
        re.IGNORECASE,
    ),
)
_FROM_TO = lazy.compile(
    r"\b(?:from|between)\s+(?P<first>.{2,40}?)\s+(?:to|and|until|till|through)\s+"
    r"(?P<second>.{2,40})",
    re.IGNORECASE,
)
_WEEKDAY = lazy.compile(rf"\b({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_AHEAD = lazy.compile(r"\b(?:next|coming|following|will|upcoming)\b", re.IGNORECASE)
_BACK = lazy.compile(r"\blast\b", re.IGNORECASE)
_OPEN = lazy.compile(r"\b(?:until|till|by|through|to|from)\b", re.IGNORECASE)
_OFFSETS = {
    r"the day before yesterday": -2,
    r"yesterday": -1,
    r"(?:the )?previous (?:day|night|evening|morning)": -1,
    r"last night": -1,
    r"the day after tomorrow": 2,
    r"tomorrow": 1,
    r"(?:today|tonight|overnight)": 0,
    r"this (?:morning|afternoon|evening)": 0,
}
_AGO = lazy.compile(
    rf"\b(?P<count>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
    r"\s+(?P<unit>day|week|month|year)s?\s+ago\b",
    re.IGNORECASE,
)
_PAST_SPAN = lazy.compile(
    rf"\b(?:past|last|previous)\s+(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})\s+"
    r"(?P<unit>day|week)s?\b|\bpast\s+(?P<one>day|week)\b",
    re.IGNORECASE,
)
_SPAN = lazy.compile(r"\b(last|this|next|past)\s+(week|month|year)\b", re.IGNORECASE)
_WEEKEND = lazy.compile(
    r"\b(?:(last|this|next|coming|the)\s+)?weekend\b", re.IGNORECASE
)
_SINCE = lazy.compile(
    r"\b(?:since|from|beginning|starting|began|as\s+of)\b", re.IGNORECASE
)
_UNTIL = lazy.compile(
    r"\b(?:until|till|through|by|up\s+to|end(?:s|ed|ing)?|expire[sd]?)\b", re.IGNORECASE
)
_UNSETTLED = lazy.compile(
    r"\b(?:spring|summer|autumn|fall|winter|new\s+year'?s|christmas|easter|ramadan|eid|"
    r"yom\s+kippur|independence\s+day)\b",
    re.IGNORECASE,
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
        A period of equal ends for a day, month or year; of two for "from … to …"; open
        on one side for "since" and "until"; `NEVER` when it cannot be told. A weekday
        is the latest one up to the published day, a month the latest one begun by then,
        a day of a month the nearest, unless the phrase points elsewhere.
    """
    if not phrase:
        return NEVER
    text = " ".join(phrase.replace("’", "'").split())
    try:
        return _resolved(text, published)
    except (OverflowError, ValueError):
        return NEVER  # such as "31 February", or a month before the first year


def _resolved(text: str, published: date | None) -> Period:
    if between := _between(text, published):
        return between
    period = _one(text, published)
    if period is None:
        return NEVER
    if _UNTIL.search(text) and not re.match(
        r"\W*(?:since|from)\b", text, re.IGNORECASE
    ):
        return Period(None, period.end)
    return Period(period.start, None) if _SINCE.search(text) else period


def _one(text: str, published: date | None) -> Period | None:
    """Read a phrase that names one time."""
    for read in _READERS:
        if period := read(text, published):
            return period
    return None


def _between(text: str, published: date | None) -> Period | None:
    """Read a phrase that names a first and a last day."""
    for pattern in _RANGES:
        if match := pattern.search(text):
            year = int(match["year"]) if match["year"] else None
            days = (_number(match["first"]), _number(match["second"]))
            first, last = (
                _of_parts(year, _month(match["month"]), day, published) for day in days
            )
            return Period(first.start, last.end) if first and last else None
    match = _FROM_TO.search(text)
    if match is None:
        return None
    first, last = (_one(match[part], published) for part in ("first", "second"))
    if first is None or last is None or first.start is None or last.end is None:
        return None
    return _ordered(text, match, Period(first.start, last.end), published)


def _ordered(
    text: str, match: re.Match[str], period: Period, published: date | None
) -> Period | None:
    """Put a first day before its last: weekdays and yearless days may wrap around."""
    start, end = period
    if start is None or end is None or start <= end:
        return period
    if len(start) < 10 or len(end) < 10:
        return None
    if _WEEKDAY.search(match["first"]) and _WEEKDAY.search(match["second"]):
        week = timedelta(7)
        if re.match(r"\W*between", text, re.IGNORECASE):
            return Period((date.fromisoformat(start) - week).isoformat(), end)
        return Period(start, (date.fromisoformat(end) + week).isoformat())
    return None


def _iso(text: str, published: date | None) -> Period | None:
    if found := _ISO.search(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.search(text):
        one, other, year = int(found[1]), int(found[3]), int(found[4])
        return _numeric(one, other, year, dotted=found[2] == ".")
    return None


def _numeric(one: int, other: int, year: int, *, dotted: bool) -> Period:
    """Read "18/03/2025" and "03/18/2025"; "03/04/2025" may be either."""
    if one > 12 or dotted or one == other:
        return _day(year, other, one)
    return _day(year, one, other) if other > 12 else NEVER


def _absolute(text: str, published: date | None) -> Period | None:
    for pattern in _DATES:
        if found := pattern.search(text):
            parts = found.groupdict()
            year = int(parts["year"]) if parts.get("year") else None
            if "month" not in parts:
                return _year(int(parts["year"]))
            day = _number(parts["day"]) if parts.get("day") else None
            return _of_parts(year, _month(parts["month"]), day, published)
    return None


def _bare_month(text: str, published: date | None) -> Period | None:
    found = _BARE_MONTH.search(text)
    if found is None or published is None:
        return None
    month = _month(found["month"])
    if _AHEAD.search(text):
        year = published.year + (month <= published.month)
    elif _OPEN.search(text):
        year = _nearest_year(month, 15, published)
    else:
        year = published.year - (month > published.month)
    return _month_of_year(year, month)


def _of_parts(
    year: int | None, month: int, day: int | None, published: date | None
) -> Period | None:
    if year is None and published is not None and day is not None:
        year = _nearest_year(month, day, published)
    if year is None:
        return None
    return _day(year, month, day) if day else _month_of_year(year, month)


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


def _unsettled(text: str, published: date | None) -> Period | None:
    """Seasons and feasts have no day of their own: what stands beside them is not it."""
    return NEVER if _UNSETTLED.search(text) else None


def _relative(text: str, published: date | None) -> Period | None:
    if published is None:
        return None
    for words, days in _OFFSETS.items():
        if re.search(rf"\b{words}\b", text, re.IGNORECASE):
            return _same((published + timedelta(days)).isoformat())
    if ago := _AGO.search(text):
        return _ago(_count(ago["count"]), ago["unit"].casefold(), published)
    if weekday := _WEEKDAY.search(text):
        return _same(_weekday(text, weekday[1], published))
    if found := _DAY_OF_MONTH.search(text):
        return _latest_day(int(found["day"]), published)
    return _span(text, published)


def _ago(count: int, unit: str, published: date) -> Period:
    if unit in {"day", "week"}:
        days = count * (7 if unit == "week" else 1)
        return _same((published - timedelta(days)).isoformat())
    if unit == "month":
        return _same(_month_of(published, -count))
    return _year(published.year - count)


def _weekday(text: str, name: str, published: date) -> str:
    """A weekday is the latest one; "last" is never today, "next" always ahead."""
    back = (published.weekday() - _WEEKDAYS.index(name.casefold())) % 7
    if re.search(r"\blast\s+week\b", text, re.IGNORECASE):
        monday = published - timedelta(published.weekday() + 7)
        return (monday + timedelta(_WEEKDAYS.index(name.casefold()))).isoformat()
    if _AHEAD.search(text):
        return (published + timedelta(7 - back)).isoformat()
    if _BACK.search(text) and back == 0:
        back = 7
    return (published - timedelta(back)).isoformat()


def _latest_day(day: int, published: date) -> Period | None:
    """Read "on the 14th": of this month, or of the last when it is still to come."""
    if day <= published.day:
        return _day(published.year, published.month, day)
    year, month = map(int, _month_of(published, -1).split("-"))
    return _day(year, month, day)


def _span(text: str, published: date) -> Period | None:
    if found := _PAST_SPAN.search(text):
        days = _count(found["count"] or "one")
        weeks = (found["unit"] or found["one"]).casefold() == "week"
        start = published - timedelta(days * (7 if weeks else 1))
        return Period(start.isoformat(), published.isoformat())
    if found := _WEEKEND.search(text):
        return _weekend((found[1] or "").casefold(), published)
    found = _SPAN.search(text)
    if found is None:
        return None
    step = {"last": -1, "past": -1, "this": 0, "next": 1}[found[1].casefold()]
    unit = found[2].casefold()
    if unit == "week":
        monday = published - timedelta(published.weekday()) + timedelta(weeks=step)
        return Period(monday.isoformat(), (monday + timedelta(6)).isoformat())
    if unit == "month":
        return _same(_month_of(published, step))
    return _year(published.year + step)


def _weekend(word: str, published: date) -> Period:
    """The weekend is the latest one begun, unless it is said to come."""
    saturday = published - timedelta((published.weekday() - 5) % 7)
    if word in {"next", "coming"} or (word == "this" and published.weekday() < 5):
        saturday += timedelta(7)
    return Period(saturday.isoformat(), (saturday + timedelta(1)).isoformat())


_READERS: tuple[Callable[[str, date | None], Period | None], ...] = (
    _iso,
    _absolute,
    _unsettled,
    _bare_month,
    _relative,
)


def _month(name: str) -> int:
    short = name[:3].casefold()
    return next(
        n for n, month in enumerate(_MONTHS, start=1) if month.startswith(short)
    )


def _number(text: str) -> int:
    digits = re.match(r"\d+", text)
    return int(digits[0]) if digits else 0


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else _NUMBERS[word.casefold()]


def _month_of(published: date, step: int) -> str:
    months = published.year * 12 + published.month - 1 + step
    return date(months // 12, months % 12 + 1, 1).isoformat()[:7]


def _day(year: int, month: int, day: int) -> Period:
    return _same(date(year, month, day).isoformat())


def _month_of_year(year: int, month: int) -> Period:
    return _same(date(year, month, 1).isoformat()[:7])


def _year(year: int) -> Period:
    return _same(date(year, 1, 1).isoformat()[:4])


def _same(when: str) -> Period:
    return Period(when, when)

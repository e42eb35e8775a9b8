"""Days that an article tells of as over, or as still to come."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.dates import resolve
from summarizer.tense import resolve_ahead, resolve_past

FRIDAY = date(2026, 5, 15)


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        pytest.param("on Oct. 10", "2025-10-10", "2025-10-10", id="of-last-year"),
        pytest.param("on 2 March", "2026-03-02", "2026-03-02", id="of-this-year"),
        pytest.param("on Sunday", "2026-05-10", "2026-05-10", id="weekday"),
        pytest.param("on 3 June 2026", "2026-06-03", "2026-06-03", id="year-is-told"),
        pytest.param("until 20 May", None, "2026-05-20", id="open"),
        pytest.param("29 February 2025", None, None, id="no-such-day"),
        pytest.param("soon", None, None, id="untold"),
    ],
)
def test_a_day_that_has_been_is_the_last_one(
    phrase: str, start: str | None, end: str | None
) -> None:
    assert resolve_past(phrase, published=FRIDAY) == (start, end)


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        pytest.param("on Sunday", "2026-05-17", "2026-05-17", id="weekday"),
        pytest.param("on Friday", "2026-05-15", "2026-05-15", id="today"),
        pytest.param("at 6 a.m. on Monday", "2026-05-18", "2026-05-18", id="an-hour"),
        pytest.param("until Tuesday", None, "2026-05-19", id="open"),
        pytest.param("last Sunday", "2026-05-10", "2026-05-10", id="told-to-be-over"),
        pytest.param("on Tuesday, May 12", "2026-05-12", "2026-05-12", id="dated"),
        pytest.param("on the 20th", "2026-05-20", "2026-05-20", id="day-of-this-month"),
        pytest.param("on the 14th", "2026-06-14", "2026-06-14", id="day-of-next-month"),
        pytest.param("on 20 May", "2026-05-20", "2026-05-20", id="day-and-month"),
        pytest.param("in June", "2025-06", "2025-06", id="month-is-left-alone"),
        pytest.param("soon", None, None, id="untold"),
    ],
)
def test_a_day_that_is_to_come_is_the_next_one(
    phrase: str, start: str | None, end: str | None
) -> None:
    assert resolve_ahead(phrase, published=FRIDAY) == (start, end)


def test_a_day_that_the_next_month_has_not_is_none() -> None:
    assert resolve_ahead("on the 30th", published=date(2026, 1, 31)) == (None, None)


PHRASES = st.sampled_from(
    "on Monday|Sunday|until Friday|on 29 February|May 1|on the 31st|from Tuesday to Thursday|"
    "in April|yesterday|next Friday|since March|3 to 5 March|tomorrow|2024".split("|")
)


@given(phrase=PHRASES, published=st.dates(date(2001, 1, 1), date(2099, 12, 31)))
def test_only_days_that_lie_on_the_other_side_move(
    phrase: str, published: date
) -> None:
    today = published.isoformat()
    plain = resolve(phrase, published=published)
    first = plain.start or plain.end
    past = resolve_past(phrase, published=published)
    ahead = resolve_ahead(phrase, published=published)
    if plain.start is None or plain.start <= today:
        assert past == plain
    if first is None or first >= today:
        assert ahead == plain
    assert all(day is None or len(day) in {4, 7, 10} for day in (*past, *ahead))


def test_without_a_published_day_nothing_moves() -> None:
    assert resolve_past("on 10 October", published=None) == (None, None)
    assert resolve_ahead("on Sunday", published=None) == (None, None)

"""Time phrases resolved against the article's own day."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.dates import NEVER, Period, resolve

THURSDAY = date(2026, 2, 5)


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        # days and months of a calendar
        ("2025-03-18", "2025-03-18", "2025-03-18"),
        ("2025-03-18T09:30:00Z", "2025-03-18", "2025-03-18"),
        ("Feb 1", "2026-02-01", "2026-02-01"),
        ("6 January", "2026-01-06", "2026-01-06"),
        ("on Tuesday (6 January)", "2026-01-06", "2026-01-06"),
        ("the 6th of January", "2026-01-06", "2026-01-06"),
        ("January 6th, 2024", "2024-01-06", "2024-01-06"),
        ("6 January 2024", "2024-01-06", "2024-01-06"),
        ("December 30", "2025-12-30", "2025-12-30"),
        ("at dawn on 3 April", "2026-04-03", "2026-04-03"),
        ("18/03/2025", "2025-03-18", "2025-03-18"),
        ("03/18/2025", "2025-03-18", "2025-03-18"),
        ("18.03.2025", "2025-03-18", "2025-03-18"),
        ("in December", "2025-12", "2025-12"),
        ("in March", "2025-03", "2025-03"),
        ("in February", "2026-02", "2026-02"),
        ("last March", "2025-03", "2025-03"),
        ("next March", "2026-03", "2026-03"),
        ("in early March", "2025-03", "2025-03"),
        ("late January", "2026-01", "2026-01"),
        ("mid-January", "2026-01", "2026-01"),
        ("in May 2023", "2023-05", "2023-05"),
        ("early 2023", "2023", "2023"),
        ("on the 2nd", "2026-02-02", "2026-02-02"),
        ("on the 14th", "2026-01-14", "2026-01-14"),
        # weekdays
        ("on Tuesday", "2026-02-03", "2026-02-03"),
        ("Tuesday night", "2026-02-03", "2026-02-03"),
        ("on Thursday", "2026-02-05", "2026-02-05"),
        ("last Thursday", "2026-01-29", "2026-01-29"),
        ("last Tuesday", "2026-02-03", "2026-02-03"),
        ("next Thursday", "2026-02-12", "2026-02-12"),
        ("Tuesday of last week", "2026-01-27", "2026-01-27"),
        # from the day of the article
        ("yesterday", "2026-02-04", "2026-02-04"),
        ("the previous day", "2026-02-04", "2026-02-04"),
        ("the day before yesterday", "2026-02-03", "2026-02-03"),
        ("overnight", "2026-02-05", "2026-02-05"),
        ("this morning", "2026-02-05", "2026-02-05"),
        ("two days ago", "2026-02-03", "2026-02-03"),
        ("a week ago", "2026-01-29", "2026-01-29"),
        ("three months ago", "2025-11", "2025-11"),
        ("two years ago", "2024", "2024"),
        ("last week", "2026-01-26", "2026-02-01"),
        ("this week", "2026-02-02", "2026-02-08"),
        ("over the past week", "2026-01-29", "2026-02-05"),
        ("in the last three days", "2026-02-02", "2026-02-05"),
        ("last month", "2026-01", "2026-01"),
        ("last year", "2025", "2025"),
        ("over the weekend", "2026-01-31", "2026-02-01"),
        ("next weekend", "2026-02-07", "2026-02-08"),
        # open on one side
        ("since 2022", "2022", None),
        ("since Friday", "2026-01-30", None),
        ("since March", "2025-03", None),
        ("starting on Tuesday, February 3", "2026-02-03", None),
        ("until Sunday", None, "2026-02-01"),
        ("until March", None, "2026-03"),
        ("until March 20", None, "2026-03-20"),
        ("ended Feb 1", None, "2026-02-01"),
        # a first and a last day
        ("from 1 May to 3 June", "2026-05-01", "2026-06-03"),
        ("between 3 and 5 March", "2026-03-03", "2026-03-05"),
        ("March 3–5, 2025", "2025-03-03", "2025-03-05"),
        ("from 28 January until 3 February", "2026-01-28", "2026-02-03"),
        ("between Monday and Wednesday", "2026-02-02", "2026-02-04"),
        ("between Sunday and Monday", "2026-02-01", "2026-02-02"),
        ("between Friday and Monday", "2026-01-30", "2026-02-02"),
        ("from Wednesday to Monday", "2026-02-04", "2026-02-09"),
    ],
)
def test_resolve_reads_phrases_of_a_dated_article(
    phrase: str, start: str | None, end: str | None
) -> None:
    assert resolve(phrase, published=THURSDAY) == Period(start, end)


@pytest.mark.parametrize(
    "phrase",
    [
        *("on Tuesday", "Feb 1", "last week", "yesterday", "in March", "on the 14th"),
        *("two days ago", "over the weekend", "between Monday and Wednesday"),
        *("from 1 May to 3 June", "overnight"),
    ],
)
def test_resolve_leaves_an_undated_article_alone(phrase: str) -> None:
    assert resolve(phrase, published=None) == NEVER


@pytest.mark.parametrize("phrase", ["in May 2023", "6 January 2024", "since 2022"])
def test_resolve_reads_a_printed_year_in_an_undated_article(phrase: str) -> None:
    assert resolve(phrase, published=None) != NEVER


@pytest.mark.parametrize(
    "phrase",
    [
        *(None, "", "they may attack", "31 February", "for 30 days", "since autumn"),
        *("New Year's Eve", "03/04/2025", "two days earlier", "in the 1990s"),
        *("the 14th day of fighting", "last summer", "on Eid"),
    ],
)
def test_resolve_says_never_when_the_words_do_not_tell(phrase: str | None) -> None:
    assert resolve(phrase, published=THURSDAY) == NEVER


PIECES = (
    "from to between and until since on in the last next 31 February 3 5 March May "
    "Monday Sunday 2025 2025-02-30 99/99/2025 ago week days 300 years months 14th , –"
).split()


@example("March", date(1, 1, 1))
@example("last year", date(1, 1, 1))
@given(
    st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join) | st.text(max_size=40),
    st.dates() | st.none(),
)
def test_resolve_never_raises(phrase: str, published: date | None) -> None:
    period = resolve(phrase, published=published)

    for when in filter(None, period):
        first_day = f"{when}-01-01"[:10]
        assert date.fromisoformat(first_day).year == int(when[:4])

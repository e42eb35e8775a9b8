"""Count phrases, from the words to value, bounds and qualifier."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.numbers import find_counts, parse_count


@pytest.mark.parametrize(
    ("phrase", "qualifier", "value", "low", "high"),
    [
        ("55,000", "exact", 55_000, 55_000, 55_000),
        ("55 000", "exact", 55_000, 55_000, 55_000),
        ("55\u00a0000", "exact", 55_000, 55_000, 55_000),
        ("Thirty", "exact", 30, 30, 30),
        ("twenty-one", "exact", 21, 21, 21),
        ("one hundred and five", "exact", 105, 105, 105),
        ("five thousand two hundred", "exact", 5_200, 5_200, 5_200),
        ("1.2 million", "exact", 1_200_000, 1_200_000, 1_200_000),
        ("half a million", "exact", 500_000, 500_000, 500_000),
        ("two and a half million", "exact", 2_500_000, 2_500_000, 2_500_000),
        ("two thousand, one hundred and forty", "exact", 2_140, 2_140, 2_140),
        ("a couple of hundred", "vague", None, 200, None),
        ("two dozen", "exact", 24, 24, 24),
        ("12k", "exact", 12_000, 12_000, 12_000),
        ("no casualties", "exact", 0, 0, 0),
        ("over 400", "more_than", 400, 400, None),
        ("more than 1,000", "more_than", 1_000, 1_000, None),
        ("400+", "more_than", 400, 400, None),
        ("at least 40", "at_least", 40, 40, None),
        ("40 or more", "at_least", 40, 40, None),
        ("as many as 60", "up_to", 60, None, 60),
        ("no more than 5", "up_to", 5, None, 5),
        ("fewer than 20", "less_than", 20, None, 20),
        ("estimated at 55,000", "about", 55_000, 55_000, 55_000),
        ("some 20", "about", 20, 20, 20),
        ("A dozen or so", "about", 12, 12, 12),
        ("between 20 and 35", "range", None, 20, 35),
        ("20–35", "range", None, 20, 35),
        ("20 to 35", "range", None, 20, 35),
        ("2 to 3 million", "range", None, 2_000_000, 3_000_000),
        ("at least 7 but no more than 10", "range", None, 7, 10),
        ("two or three", "range", None, 2, 3),
        ("dozens", "vague", None, 12, None),
        ("scores", "vague", None, 20, None),
        ("several hundred", "vague", None, 300, None),
        ("tens of thousands", "vague", None, 10_000, None),
        ("hundreds of thousands", "vague", None, 100_000, None),
    ],
)
def test_parse_count_reads_value_bounds_and_qualifier(
    phrase: str, qualifier: str, value: int | None, low: int | None, high: int | None
) -> None:
    assert parse_count(phrase) == (qualifier, value, low, high)


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param("", id="nothing"),
        pytest.param("soldiers", id="no-number"),
        pytest.param("35 to 20", id="range-upside-down"),
        pytest.param("3.5", id="part-of-a-person"),
        pytest.param("12 and later 15", id="two-numbers"),
    ],
)
def test_parse_count_says_none_when_there_is_no_one_count(phrase: str) -> None:
    assert parse_count(phrase) is None


def test_find_counts_takes_the_qualifier_with_the_number() -> None:
    text = "It killed over 400 people and hurt 1,200."

    phrases = [text[start:end] for start, end, _ in find_counts(text)]

    assert phrases == ["over 400", "1,200"]


@given(st.text())
def test_find_counts_never_raises_and_never_overlaps(text: str) -> None:
    found = find_counts(text)

    edges = [edge for start, end, _ in found for edge in (start, end)]
    assert edges == sorted(edges)


@given(st.integers(0, 10**12))
def test_digits_with_separators_read_back(number: int) -> None:
    count = parse_count(f"{number:,}")

    assert count is not None
    assert count.value == number

"""Characters as a machine sees them, and patterns for small letters."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text import either, lowered, small, visible

TEXTS = st.text(alphabet=st.sampled_from("aAbBzZ .,'’éÉßİ\n\t\u200b\u202e\u00ad\x07"))


@given(TEXTS)
def test_small_letters_stand_where_their_capitals_stood(text: str) -> None:
    low = lowered(text)

    assert len(low) == len(text)
    assert low == "".join(char.lower()[0] for char in text)


@given(TEXTS)
def test_what_is_seen_stays_in_its_order(text: str) -> None:
    kept = [
        char
        for char in text
        if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cf"}
    ]

    assert visible(text) == "".join(kept)


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"\bUN\b|U\.N\.", id="capitals"),
        pytest.param(r"(?P<Who>the\s+[A-Z]\w+)\W", id="group-and-classes"),
        pytest.param(r"\S+ly\b(?!\s)", id="escapes"),
    ],
)
@pytest.mark.parametrize(
    "text",
    ["The UN said.", "the u.n. SLOWLY", "nearly The Army, and THE navy; Ugly"],
)
def test_a_pattern_for_small_letters_finds_what_one_without_case_finds(
    pattern: str, text: str
) -> None:
    without_case = re.compile(pattern, re.IGNORECASE)

    found = [match.span() for match in small(without_case).finditer(lowered(text))]

    assert found == [match.span() for match in without_case.finditer(text)]


def test_a_pattern_that_heeds_case_in_part_is_none_for_small_letters() -> None:
    with pytest.raises(ValueError, match="case counts"):
        small(re.compile(r"should|(?-i:May)", re.IGNORECASE))


@given(st.sets(st.text("abc", min_size=1, max_size=3), min_size=1), st.text("abc"))
def test_one_of_several_words_is_each_of_them(words: set[str], other: str) -> None:
    pattern = re.compile(either(words))

    assert all(pattern.fullmatch(word) for word in words)
    assert (pattern.fullmatch(other) is not None) == (other in words)

"""What a pattern can begin with, read off it, and words found by it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.kinds.casualty.proof.lexicon.harm import HARM
from summarizer.openings import Lexicon, openings

PATTERNS = {
    "group": r"\b(?:d(?:ied|ying)|dead)\b",
    "rest": r"\b(?:no|not)\s+one\b",
    "optional": r"\b(?:(?:have|has)\s+)?been\b",
    "behind": r"\b(?<!from\s)under\b",
    "ahead": r"\b(?:loss(?=\s+of\b)|lost)\b",
    "counted": r"\b(?:very\s){0,2}bad\b",
    "repeated": r"\bno+\b",
    "class": r"\b[kl]illed\b",
    "blank": r"\b(?:out)?\s*from\b",
    "inside": r"ed\b",
    "mixed": r"\bhurt\b|n't\b",
}
WORDS = (
    "died dying dead no noo not one have has been from under loss of lost very bad killed "
    "lilled out ed don't hurt n't isn't a".split()
)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("group", {"die", "dyi", "dea"}),
        ("rest", {"no", "not"}),
        ("optional", {"hav", "has", "bee"}),
        ("behind", {"und"}),
        ("ahead", {"los"}),
        ("counted", {"ver", "bad"}),
        ("repeated", {"no"}),
        ("class", {""}),
        ("blank", {"out", "fro", ""}),
        ("inside", {""}),
        ("mixed", {"hur", ""}),
    ],
)
def test_openings_are_read_off_a_pattern(name: str, known: set[str]) -> None:
    assert openings(PATTERNS[name]) == known


@given(st.lists(st.sampled_from(WORDS)), st.sampled_from([" ", "  ", "-", "", ". "]))
def test_a_lexicon_finds_what_its_patterns_find(words: list[str], gap: str) -> None:
    text = gap.join(words)
    patterns = {name: re.compile(pattern) for name, pattern in PATTERNS.items()}
    told = Lexicon(patterns)
    found = [(name, match.span()) for name, match in told.finditer(text)]
    plain = [(n, m.span()) for n, how in patterns.items() for m in how.finditer(text)]
    assert sorted(found) == sorted(plain)
    assert told.is_in(text) == bool(plain)


def test_words_of_harm_are_found_in_small_letters() -> None:
    found = {match[0] for _, match in HARM.finditer("twelve were shot dead, six hurt")}
    assert {"shot dead", "hurt"} <= found

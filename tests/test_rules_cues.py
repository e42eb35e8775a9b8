"""Patterns that begin with a word: found where the pattern itself finds them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.rules.arrangements import ASIDE, UNDONE
from summarizer.rules.cues import Cue, heads_of, read_line
from summarizer.rules.keeping import IN_SPITE
from summarizer.text import lowered


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        pytest.param(r"\b(?:halt|stop)\b", {"halt", "stop"}, id="words"),
        pytest.param(r"\bto\s+halt", {"to"}, id="short-word-of-several"),
        pytest.param(r"\bends?\b", {"end", "ends"}, id="letter-that-may-lack"),
        pytest.param(r"\bcancel+ed\b", {"canc"}, id="letter-that-repeats"),
        pytest.param(r"\bus(?:e[sd]?|ing)\b", {"use", "uses", "used", "usin"}, id="endings"),
        pytest.param(r"\b(?P<who>the|an?)\s", {"the", "a", "an"}, id="named-group"),
        pytest.param(r"(?<!will\s)(?:last)(?=\s)", {"last"}, id="what-stands-around"),
        pytest.param(r"\bn[’']t\b", {"n"}, id="apostrophe-ends-a-word"),
        pytest.param(r"\b(?:so\s+)?(?:far|near)\b", {"so", "far", "near"}, id="before"),
    ],
)  # fmt: skip
def test_the_words_that_begin_a_pattern_are_told(pattern: str, heads: set[str]) -> None:
    assert heads_of(pattern) == heads


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"\b\w+ed\b", id="any-word"),
        pytest.param(r"\bvow\w+", id="too-few-letters"),
        pytest.param(r"\bbet", id="no-end-of-the-word"),
        pytest.param(r"\b(?:halt|[^.]+stop)\b", id="any-mark"),
        pytest.param(r",\s+halt", id="a-mark"),
        pytest.param(r"(?:halt)?", id="nothing"),
    ],
)
def test_a_pattern_that_may_begin_with_any_word_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="no certain word"):
        heads_of(pattern)


WORDS = st.sampled_from(
    "Despite despite in spite of the a truce ended and not never denied isn’t since “the "
    "year-long” its pause halts, halt. had stop to be Stopped".split()
)
PATTERNS = (
    r"\b(?:halts?|stop(?:ped)?|paus(?:e[sd]?|ing))\b",
    r"\b(?:the|a|its)\s+(?:[\w“”-]+\s+){0,2}?(?:truce|pause)\b",
    r"\b(?:despite|in\s+spite\s+of)\s+(?:the|a|an|its)\s+(?:[\w“”\"’'-]+\s+){0,3}$",
    r"\b(?:not|never|n[’']t|den(?:y|ies|ied))\b[^,;]{0,60}$",
    r"\bto\s+be\s+(?:stopped|halted)\b|\band\b",
)


@given(
    words=st.lists(WORDS, max_size=25),
    pattern=st.sampled_from(PATTERNS),
    start=st.integers(0, 40),
    end=st.integers(0, 150),
)
def test_a_cue_finds_what_its_pattern_finds(
    words: list[str], pattern: str, start: int, end: int
) -> None:
    text = " ".join(words)
    line = read_line(text, lowered(text))
    cue, plain = Cue(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
    first, wanted = cue.search(line, start, end), plain.search(text, start, end)

    assert (first and first.span()) == (wanted and wanted.span())
    assert [m.span() for m in cue.finditer(line, start, end)] == [
        m.span() for m in plain.finditer(text, start, end)
    ]


@pytest.mark.parametrize(
    ("cue", "before"),
    [
        pytest.param(IN_SPITE, "Guns fired In Spite of the new ", id="in-spite-of"),
        pytest.param(ASIDE, "It moved Since their first ", id="since"),
        pytest.param(UNDONE, "It has Never yet ", id="never"),
    ],
)
def test_a_cue_heeds_no_case_where_its_pattern_heeds_none(
    cue: Cue, before: str
) -> None:
    assert cue.search(read_line(before, lowered(before)))

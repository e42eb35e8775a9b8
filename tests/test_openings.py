"""Patterns that begin with a word: found where the pattern itself finds them."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.kinds.casualty.proof.lexicon.harm import HARM
from summarizer.openings import Openings, openings
from summarizer.patterns import Lexicon, TextPattern, WordPattern, read_line
from summarizer.rules.arrangements import ASIDE, UNDONE
from summarizer.rules.keeping import IN_SPITE
from summarizer.text import lowered


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        pytest.param(r"\b(?:halt|stop)\b", "halt stop", id="words"),
        pytest.param(r"\b(?:d(?:ied|ying)|dead)\b", "died dyin dead", id="groups"),
        pytest.param(r"\bto\s+halt", "to", id="short-word-of-several"),
        pytest.param(r"\bends?\b", "end ends", id="letter-that-may-lack"),
        pytest.param(r"\bcancel+ed\b", "canc", id="letter-that-repeats"),
        pytest.param(r"\bno+\b", "no noo nooo", id="letter-repeats-in-a-short-word"),
        pytest.param(r"\bus(?:e[sd]?|ing)\b", "use uses used usin", id="endings"),
        pytest.param(r"\b[kl]it\b", "kit lit", id="letters-to-choose-from"),
        pytest.param(r"\b(?P<who>the|an?)\s", "the a an", id="named-group"),
        pytest.param(r"\b(?<!will\s)(?:last)(?=\s)", "last", id="what-stands-around"),
        pytest.param(r"\bn[’']t\b", "n", id="apostrophe-ends-a-word"),
        pytest.param(r"\b(?:so\s+)?(?:far|near)\b", "so far near", id="before"),
        pytest.param(r"\b(?:very\s){0,2}bad\b", "very bad", id="counted"),
        pytest.param(r"(?:\bhalt|\bMay)\b", "halt may", id="begun-in-each"),
        pytest.param(r"\bvow\w+|\bgo", "vow- go-", id="word-that-goes-on"),
        pytest.param(r"\bthe$|\bin\-", "the in", id="mark-behind"),
        pytest.param(r"\b(?:will|['’]ll)\b", "will ' ’", id="apostrophe-begins-it"),
        pytest.param(r"'s", "'", id="apostrophe-begins-it-anywhere"),
    ],
)
def test_the_words_that_begin_a_pattern_are_told(pattern: str, told: str) -> None:
    heads = frozenset(word for word in told.split() if word[-1] != "-")
    stems = sorted(word[:-1] for word in told.split() if word[-1] == "-")

    assert openings(pattern) == Openings(heads, tuple(stems))


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"\b\w+ed\b", id="any-word"),
        pytest.param(r"\b(?:halt|[^.]+stop)\b", id="any-mark"),
        pytest.param(r"\b,\s+halt", id="a-mark"),
        pytest.param(r"\b(?:out)?\s*from\b", id="perhaps-a-blank"),
        pytest.param(r"\b(?:halt)?", id="nothing"),
        pytest.param(r"halt", id="inside-a-word"),
        pytest.param(r"\bhalt|n't\b", id="one-of-two-inside-a-word"),
        pytest.param(r"\b(?#halt)\w+", id="comment"),
        pytest.param(r"\béclat\b", id="letter-with-other-capitals"),
    ],
)
def test_a_pattern_that_may_begin_with_anything_is_looked_for_everywhere(
    pattern: str,
) -> None:
    assert openings(pattern) is None


@pytest.mark.parametrize("flag", [re.ASCII, re.VERBOSE])
def test_a_pattern_is_not_read_under_flags_that_change_its_letters(flag: int) -> None:
    assert openings(r"\bhalt", flag) is None


SEEDS = Path(__file__).resolve().parent.parent / "seeds"

PATTERNS = (
    r"\b(?:halts?|stop(?:ped)?|paus(?:e[sd]?|ing))\b",
    r"\b(?:the|a|its)\s+(?:[\w“”-]+\s+){0,2}?(?:truce|pause)\b",
    r"\b(?:despite|in\s+spite\s+of)\s+(?:the|a|an|its)\s+(?:[\w“”\"’'-]+\s+){0,3}$",
    r"\b(?:not|never|n[’']t|den(?:y|ies|ied))\b[^,;]{0,60}$",
    r"\b(?-i:Its|May)\b|\bto\s+be\s+(?:stopped|halted)\b|\band\b",
    r"\b(?:st\w+|s(?:ince)?|[hi]s?)\b",
    r"\b(?:(?:to|be)\s+)+(?:Stopped|halt)",
    r"n[’']t\b|\bhalt",
    r"\b(?:is|['’]s|[’-]t)\b|’(?:t|had)",
    r"\w+\s+had\b",
    r"\b(?:halts?|stop(?:ped)?)\b|\bto\s+be\b|\bIts\b",
    r"\b(?:the|a)(?:\s+truce|\s+year)?\b",
    r"\b(?:halt|in\s+(spite)|(?P<other>the))\s",
    r"\b(?:to\s+|be\s+)+halt",
    r"\b(?=\w)(?:halts?|in\s+spite|,|stop)(?!\w)",
)
WORDS = st.sampled_from(
    "Despite despite in spite of the a truce ended and not never denied isn’t since “the "
    "year-long” its Its İts ıts pause PAUSE halts, halt. had stop to be Stopped ſtop ſ s "
    "may May is his h1 _stop".split()
)
GAPS = st.sampled_from([" ", "  ", "-", "", ". "])
FLAGS = st.sampled_from([0, re.IGNORECASE, re.IGNORECASE | re.ASCII, re.MULTILINE])


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, int, int]:
    """Draw a text and two offsets that cut no word in two."""
    words = draw(st.lists(WORDS, max_size=25))
    text = draw(GAPS).join(words)
    cuts = [0, len(text), *(m.start() for m in re.finditer(r"\b", text))]
    return text, draw(st.sampled_from(cuts)), draw(st.sampled_from(cuts))


@given(line=lines(), pattern=st.sampled_from(PATTERNS), flags=FLAGS)
@example(line=("ſtop it", 0, 7), pattern=PATTERNS[0], flags=re.IGNORECASE)
def test_a_word_pattern_finds_what_its_pattern_finds(
    line: tuple[str, int, int], pattern: str, flags: int
) -> None:
    text, start, end = line
    read = read_line(text, lowered(text))
    told, plain = WordPattern(pattern, flags), re.compile(pattern, flags)
    on_text = TextPattern(pattern, flags)
    wanted = plain.search(text, start, end)
    every = [match.span() for match in plain.finditer(text, start, end)]

    for first in told.search(read, start, end), on_text.search(text, start, end):
        assert (first and first.span()) == (wanted and wanted.span())
    for found in told.finditer(read, start, end), on_text.finditer(text, start, end):
        assert [match.span() for match in found] == every


@given(line=lines(), flags=FLAGS)
def test_a_lexicon_finds_what_its_patterns_find(
    line: tuple[str, int, int], flags: int
) -> None:
    text, *_ = line
    told = Lexicon({pattern: WordPattern(pattern, flags) for pattern in PATTERNS})
    found = told.finditer(read_line(text, lowered(text)))

    assert sorted((pattern, match.span()) for pattern, match in found) == sorted(
        (pattern, match.span())
        for pattern in PATTERNS
        for match in re.compile(pattern, flags).finditer(text)
    )


@pytest.mark.parametrize(
    ("told", "before"),
    [
        pytest.param(IN_SPITE, "Guns fired In Spite of the new ", id="in-spite-of"),
        pytest.param(ASIDE, "It moved Since their first ", id="since"),
        pytest.param(UNDONE, "It has Never yet ", id="never"),
    ],
)
def test_a_word_pattern_heeds_no_case_where_its_pattern_heeds_none(
    told: WordPattern, before: str
) -> None:
    assert told.search(read_line(before, lowered(before)))


def test_words_of_harm_are_found_in_small_letters() -> None:
    low = "twelve were shot dead, six hurt"
    found = {match[0] for _, match in HARM.finditer(read_line(low, low))}
    assert {"shot dead", "hurt"} <= found


EVERYWHERE = {
    "ARRANGEMENT",
    "BROKEN",
    "FIRST_VERB",
    "NAMED",
    "PACT",
    "WATCH",
    "_NOUN",
} | {
    "cities_or_area",
    "violation_alleged",
    "violation_verified",
}
"""What is looked for at every character of a text, as its pattern may begin with any
word or with a blank. New words that begin with a word keep this list short."""


def test_few_shipped_patterns_are_looked_for_everywhere() -> None:
    assert {name for name, told in _shipped() if not told.openings} == EVERYWHERE


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.md")), ids=lambda path: path.stem)
def test_a_shipped_word_pattern_finds_what_its_pattern_finds(path: Path) -> None:
    text = path.read_text()
    line = read_line(text, lowered(text))

    for name, told in _shipped():
        plain = re.compile(told.pattern, told.flags)
        found = [match.span() for match in told.finditer(line)]
        assert found == [match.span() for match in plain.finditer(text)], name


def _shipped() -> Iterator[tuple[str, WordPattern]]:
    for path, module in sorted(sys.modules.items()):
        if path.startswith(("summarizer.kinds", "summarizer.rules")):
            yield from _patterns("", vars(module))


def _patterns(name: str, told: object) -> Iterator[tuple[str, WordPattern]]:
    """Find the patterns among values, in tables and lexicons too, by their last names."""
    if isinstance(told, WordPattern):
        yield name, told
    elif isinstance(told, TextPattern):
        yield name, told.words
    elif isinstance(told, Lexicon):
        yield from _patterns(name, told.patterns)
    elif isinstance(told, dict) and not name.startswith("__"):
        for inner, value in told.items():
            yield from _patterns(str(inner), value)
    elif isinstance(told, list | tuple):
        for value in told:
            yield from _patterns(name, value)

"""Count phrases: from "at least 7 but no more than 10" to value, bounds, qualifier.

One pattern finds the phrase with everything that changes its meaning, so that
"400" taken out of "over 400" is seen to lack its qualifier.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from . import lazy
from .text import either, lowered

Qualifier = Literal[
    "exact",
    "at_least",
    "more_than",
    "up_to",
    "less_than",
    "about",
    "range",
    "vague",
]


class Count(NamedTuple):
    """What a count phrase says, in whole units."""

    qualifier: Qualifier
    value: int | None
    """The one number printed; None for vague and range."""
    low: int | None
    high: int | None


class CountPhrase(NamedTuple):
    """A count phrase where it stands: half-open offsets into the text searched."""

    start: int
    end: int
    says: Count


UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
} | {
    word: value * 10
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "k": 1_000,
    "million": 1_000_000,
    "m": 1_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
    "lakh": 100_000,
    "crore": 10_000_000,
}

VAGUE = {"several": 3, "a few": 3, "a handful": 3, "a couple": 2, "tens": 10}
VAGUE |= {
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1_000,
    "millions": 1_000_000,
}
"""Low bounds: ACLED's tens, dozens, hundreds, extended by the same rule; several, a
couple and scores are our own choice."""

BEFORE: dict[Qualifier, tuple[str, ...]] = {
    "at_least": ("at least", "a minimum of", "at a minimum", "no fewer than"),
    "more_than": (
        "more than",
        "over",
        "upwards of",
        "upward of",
        "in excess of",
        "above",
    ),
    "up_to": ("up to", "as many as", "at most", "no more than", "not more than"),
    "less_than": ("less than", "fewer than", "under", "below", "not quite"),
    "about": (
        *("about", "around", "roughly", "approximately", "some", "an estimated"),
        *("estimated at", "estimated to be", "put at", "nearly", "almost", "close to"),
        *("estimated", "circa", "~", "as much as about"),
    ),
}
BEFORE["about"] += ("closer to", "nearer to", "something like", "in the region of")
BEFORE["at_least"] += ("not fewer than", "no less than", "not less than")
BEFORE["more_than"] += ("well over", "well above", "exceeding", "exceeded", "exceeds")
BEFORE["more_than"] += ("topped", "tops", "topping", "surpassed", "surpasses")
AFTER: dict[Qualifier, tuple[str, ...]] = {
    "at_least": (
        "-plus",
        "or more",
        "at least",
        "at a minimum",
        "and counting",
    ),
    "more_than": ("+",),
    "up_to": ("or fewer", "at most"),
    "about": ("or so", "approximately"),
}


def _either(words: Iterable[str]) -> str:
    """Build an alternation, longest first, with any white space between words."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


_GROUPED = r"\d{1,3}(?:[,.'’ \u00a0\u202f\u2009]\d{3})+(?![\d]|[.,]\d)"
_DIGITS = rf"(?:{_GROUPED}|\d+(?:\.\d+)?)"
_SCALE = rf"(?:{_either(SCALES)})\b"
_SPELLED_WORD = rf"(?:{_either([*UNITS, 'hundred', 'thousand', 'million', 'dozen'])})"
_SPELLED = (
    rf"(?:half\s+a\s+(?:dozen|hundred|thousand|million)|(?:an?\s+)?{_SPELLED_WORD}"
    rf"(?:(?:[\s-]+(?:and[\s-]+)?|,\s+(?=\w+\s+hundred\b)){_SPELLED_WORD})*)\b"
)
_HALF = r"\s+and\s+a\s+half\s+(?P<scale>dozen|hundred|thousand|million|billion)\b"
_HALF_MORE = lazy.compile(_HALF, re.IGNORECASE)
_IN_DIGITS, _IN_GROUPS = lazy.compile(_DIGITS), lazy.compile(_GROUPED)
_NUMBER = (
    rf"(?:(?<![\w.,]){_DIGITS}(?:\s*-?{_SCALE})?(?!\w)|\b{_SPELLED})"
    rf"(?:{_HALF.replace('?P<scale>', '?:')})?"
)
_VAGUE = (
    r"\b(?:(?:tens|dozens|scores|hundreds)\s+of\s+(?:thousands|millions)"
    r"|(?:several|a\s+few|a\s+couple\s+of)\s+(?:dozen|hundred|thousand|million)"
    rf"|{_either(VAGUE)})\b"
)
_NONE = (
    r"\b(?:no\s*(?:-|\s)one|nobody|none|no(?=\s+(?:\w+\s+)?"
    r"(?:casualt|death|fatalit|injur|victim|one|people|loss))\w*)\b"
)
_QUALIFIER = "|".join(
    rf"(?P<{name}>{_either(words)})" for name, words in BEFORE.items()
)
_SUFFIX = "|".join(
    rf"(?P<{name}_after>{_either(words)})" for name, words in AFTER.items()
)
_FIRST = {
    words.split()[0]
    for words in (
        *("no", "nobody", "none", "between", "from", "half", "a", "an"),
        *(*UNITS, *SCALES, *VAGUE),
        *(words for listed in BEFORE.values() for words in listed),
    )
}
"""The words that a count phrase begins with, where that is no digit."""
_COUNT = lazy.compile(
    rf"""(?<!\w)(?=[\d~]|(?:{either(_FIRST - {"~"})})\b)(?:
    (?P<none>{_NONE})
  | (?:\b(?:between|from)\s+)(?P<from>{_NUMBER})\s+(?:and|to)\s+(?P<to>{_NUMBER})
  | \bat\s+least\s+(?P<floor>{_NUMBER})\s*,?\s*(?:but|and)\s+
    (?:no|not|at)\s+(?:more\s+than|most)\s+(?P<ceiling>{_NUMBER})
  | (?P<first>{_NUMBER})\s*(?:\bto\b|\bor\b|(?<=\d)\s?[-–—](?=\s?\d))\s*
    (?P<second>{_NUMBER})
  | (?:(?<!\w)(?:{_QUALIFIER})\s*)?
    (?:(?P<vague>{_VAGUE})|(?P<number>{_NUMBER}))
    (?:\s*(?:{_SUFFIX})(?!\w))?
    )""",
    re.VERBOSE,
)
"""For small letters."""


@lru_cache(maxsize=1024)
def find_counts(text: str) -> tuple[CountPhrase, ...]:
    """Find every count phrase of a text, each with all that qualifies it.

    Returns:
        The phrases from left to right, without overlaps.
    """
    found = ((match, _read(match)) for match in _COUNT.finditer(lowered(text)))
    return tuple(
        CountPhrase(match.start(), match.end(), count)
        for match, count in found
        if count is not None
    )


def parse_count(phrase: str) -> Count | None:
    """Read one count phrase.

    Args:
        phrase: such as "more than 30", "a dozen or so", "between 20 and 35".

    Returns:
        What it says, or None when it holds no count or more than one.
    """
    found = find_counts(phrase)
    return found[0].says if len(found) == 1 else None


def _read(match: re.Match[str]) -> Count | None:
    if match["none"]:
        return Count("exact", 0, 0, 0)
    for low_name, high_name in (("from", "to"), ("floor", "ceiling")):
        if match[low_name]:
            return _range(match[low_name], match[high_name])
    if match["first"]:
        return _range(match["first"], match["second"])
    if match["vague"]:
        return Count("vague", None, _vague_floor(match["vague"]), None)
    value = _value(match["number"])
    return None if value is None else _bounded(_qualifier(match), value)


def _qualifier(match: re.Match[str]) -> Qualifier:
    for name in BEFORE:
        if match[name]:
            return name
    for name in AFTER:
        if match[f"{name}_after"]:
            return name
    return "exact"


def _bounded(qualifier: Qualifier, value: int) -> Count:
    low = None if qualifier in {"up_to", "less_than"} else value
    high = None if qualifier in {"at_least", "more_than"} else value
    return Count(qualifier, value, low, high)


def _range(first: str, second: str) -> Count | None:
    low, high = _value(first), _value(second)
    if low is None or high is None:
        return None
    scale = re.search(rf"{_SCALE}$", second.strip(), re.IGNORECASE)
    if scale and not re.search(rf"{_SCALE}$", first.strip(), re.IGNORECASE):
        low *= SCALES[scale[0].casefold()]  # "2 to 3 million"
    return Count("range", None, low, high) if low <= high else None


def _vague_floor(phrase: str) -> int:
    floor = 1
    for word in re.findall(r"a\s+(?:few|handful|couple)|\w+", phrase.casefold()):
        known = re.sub(r"\s+", " ", word)
        floor *= VAGUE.get(known, SCALES.get(known, 1))
    return floor


def _value(phrase: str) -> int | None:
    if half := _HALF_MORE.search(phrase):
        wholes, unit = _value(phrase[: half.start()]), SCALES[half["scale"].casefold()]
        return None if wholes is None else wholes * unit + unit // 2
    digits = _IN_DIGITS.match(phrase)
    if digits is None:
        return _spelled(phrase)
    scale = SCALES.get(phrase[digits.end() :].strip(" -\u00a0").casefold(), 1)
    if _IN_GROUPS.fullmatch(digits[0]):
        return int(re.sub(r"\D", "", digits[0])) * scale
    whole, _, fraction = digits[0].partition(".")
    value = int(whole + fraction) * scale
    return value // 10 ** len(fraction) if value % 10 ** len(fraction) == 0 else None


def _spelled(phrase: str) -> int | None:
    words = re.findall(r"[a-z]+", phrase.casefold())
    if words[0] == "half":
        return SCALES[words[-1]] // 2
    total = current = 0
    for word in words:
        if word in UNITS:
            current += UNITS[word]
        elif word in {"dozen", "hundred"}:
            current = max(current, 1) * SCALES[word]
        elif word in SCALES:
            total += max(current, 1) * SCALES[word]
            current = 0
    return total + current

"""The numbers of a sentence that count people, with their nouns."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from .... import lazy
from ....numbers import CountPhrase, find_counts
from ..model import Metric
from .harms import STOP, Harm, before_noun
from .lexicon.counted import (
    CALENDAR,
    DAYS_BEFORE,
    FAMILY,
    NO_COUNT_AFTER,
    NO_COUNT_BEFORE,
    PERSON,
    PERSON_LIKE,
    POPULATION_BEFORE,
    THING,
)
from .lexicon.harm import EVENT, STATE


@dataclass(slots=True)
class Figure:
    """A number of people in a sentence, and what the sentence says of them."""

    start: int
    end: int
    phrase: CountPhrase
    noun_end: int
    """Where its noun phrase ends; its own end for a bare number."""
    has_noun: bool
    roles: frozenset[Metric] = frozenset()
    harm: Harm | None = None
    heir_of: "Figure | None" = None
    """The figure whose harm it shares: "12 soldiers and three civilians"."""
    is_sure: bool = True
    """False for a noun that no list has: "shepherds", "excavators"."""
    is_of_families: bool = False
    """It counts families, which are not people, but come to harm as people do."""
    is_whole: bool = False
    """The 34 of "none of the 34"."""
    is_former: bool = False
    """The 12 of "rose from 12 to 19"."""


_YEARS = lazy.compile(r"(?:1[5-9]|20)\d\d(?:\s*(?:to|-|and|or)\s*(?:1[5-9]|20)?\d\d)?")


_MOVED = lazy.compile(
    r"\b(?:ris(?:e[sn]?|ing)|rose|climb\w*|jump\w*|increas\w*|gr[eo]w\w*|gone|went|revis\w+|"
    r"rais\w+|lift\w*|fall\w*|fell|drop\w*|cut|lower\w*|up|down|updat\w+|bring\w*|brought|"
    r"t(?:ak|ook)\w*|mov\w+|push\w*|chang\w+|corrected|doubl\w+)\b",
    re.IGNORECASE,
)


_WORD = lazy.compile(r"(?:[A-Z]\.){2,}(?=\s+[\w'’-])|[^\W\d_][\w'’-]*(?:\.(?=\w))?\w*")


_OF = lazy.compile(
    r"\s+(?:(?:more|other|others)\s+)?of\s+(?:(?:each\s+other['’]s|one\s+another['’]s|the|its|their|his|her|our|these|those|"
    r"own|some|about|all)\s+)*",
    re.IGNORECASE,
)


_PARTITIVE = lazy.compile(
    r"\s+of\s+(?:(?:the|its|their|these|those|all|some|about)\s+)*(?:[\w-]+['’]s?\s+)?$",
    re.IGNORECASE,
)


def find_figures(
    text: str, harms: list[Harm]
) -> tuple[list[Figure], list[CountPhrase]]:
    """Find the numbers that count people, and those that do not."""
    figures: list[Figure] = []
    things: list[CountPhrase] = []
    for phrase, is_former in sorted(_counts(text), key=_place):
        kind, noun_end = _noun(text, phrase, harms)
        if kind != "thing":
            figures.append(
                Figure(
                    phrase.start, phrase.end, phrase, noun_end, kind != "bare",
                    is_sure=kind not in {"unknown", "families"}, is_former=is_former,
                    is_of_families=kind == "families",
                )
            )  # fmt: skip
        else:
            things.append(phrase)
    for figure in figures:
        near = max(figure.start - _NEAR, 0)
        figure.is_whole = bool(_SHARE.search(text, near, figure.start))
    for part, whole in pairwise(figures):
        between = text[part.end : whole.start]
        if _PARTITIVE.fullmatch(between):
            whole.is_whole = True
            part.noun_end, part.has_noun = whole.noun_end, whole.has_noun
    return figures, things


def _place(found: tuple[CountPhrase, bool]) -> int:
    return found[0].start


_GIVEN_UP = lazy.compile(
    r"\b(?:an?|its|their|the)\s+(?:earlier|previous|initial|first|preliminary)\s+(?:\w+\s+)?"
    r"(?:count|toll|figure|estimate|tally|report)\s+of\s+$|\b(?:up|down)\s+from\s+$",
    re.IGNORECASE,
)


_SHARE = lazy.compile(
    r"(?:\b(?:most|half|thirds?|quarters?|many|some|several|few|none|majority|rest|part|"
    r"number|remainder|percent|per\s+cent|%)\s+of\s+(?:the|its|their|those|these|his|her)"
    r"|\b(?:all\s+but|except(?:\s+for)?|apart\s+from|other\s+than|excluding))\s+$",
    re.IGNORECASE,
)
"""Half of the 40, all but 40: nothing is said of all forty."""


_OWNS = lazy.compile(r"\b(?:own|add)(?:s|ed|ing)?\s+$", re.IGNORECASE)
_TO = lazy.compile(r"\s+(?:people\s+)?to\s+\S")
_FROM = lazy.compile(r"\bfrom\s+$", re.IGNORECASE)
_NEAR = 100
"""Characters in which what stands right before a number is looked for."""


def _owned_up(text: str, phrase: CountPhrase) -> CountPhrase:
    """Take the "up to" of "Arland owns up to 33", "it adds up to 33" for no bound."""
    if not _OWNS.search(text, max(phrase.start - _NEAR, 0), phrase.start):
        return phrase
    bound = re.match(r"up\s+to\s+", text[phrase.start : phrase.end], re.IGNORECASE)
    bare = bound and find_counts(text[phrase.start + bound.end() : phrase.end])
    if not (bound and bare):
        return phrase
    return CountPhrase(phrase.start + bound.end(), phrase.end, bare[0].says)


def _counts(text: str) -> Iterator[tuple[CountPhrase, bool]]:
    """Find count phrases; "February 3 to 1,260" and "rose from 12 to 19" are two."""
    for phrase in map(partial(_owned_up, text), find_counts(text)):
        words = text[phrase.start : phrase.end]
        change = words[:5].casefold() == "from " and _MOVED.search(
            text, max(phrase.start - 50, 0), phrase.start
        )
        dated = phrase.says.qualifier == "range" and NO_COUNT_BEFORE.search(
            text[max(phrase.start - 20, 0) : phrase.start]
        )
        if not (change or dated):
            near = max(phrase.start - _NEAR, 0)
            if _GIVEN_UP.search(text, near, phrase.start):
                yield phrase, True
                continue
            goes_on = _FROM.search(text, near, phrase.start) and (
                _TO.match(text, phrase.end) or _TURNED.search(text, near, phrase.start)
            )
            moved = goes_on and _MOVED.search(
                text, max(phrase.start - 60, 0), phrase.start
            )
            yield phrase, bool(moved)
            continue
        for part in re.finditer(r"(?:(?!\s(?:to|and|or)\s).)+", words):
            for found in find_counts(part[0]):
                at = phrase.start + part.start()
                moved_on = CountPhrase(at + found.start, at + found.end, found.says)
                yield moved_on, part.start() == 0
    yield from _falls(text)


def _falls(text: str) -> Iterator[tuple[CountPhrase, bool]]:
    """Find the numbers of what is corrected downwards, and no range: "from 58 to 51"."""
    for fall in _FALL.finditer(text):
        told = [
            CountPhrase(
                fall.start(n) + found.start, fall.start(n) + found.end, found.says
            )
            for n in (1, 2)
            for found in find_counts(fall[n])
        ]
        if len(told) == 2 and (told[0].says.value or 0) > (told[1].says.value or 0):
            yield from ((told[0], True), (told[1], False))


_TURNED = lazy.compile(r"\bto\s+[\d,.]+\s+from\s+$")
"""Before the former number of "cut to 19 from 24"."""
_FALL = lazy.compile(r"\bfrom\s+(\d[\d,]*)\s+to\s+(\d[\d,]*\d|\d)\b")


def _noun(text: str, phrase: CountPhrase, harms: list[Harm]) -> tuple[str, int]:
    """Tell what a number counts, as `_head` does, and where its noun ends."""
    before, after = text[max(phrase.start - 60, 0) : phrase.start], text[phrase.end :]
    words = text[phrase.start : phrase.end]
    if (words[-1:].isdigit() and NO_COUNT_AFTER.match(after)) or (
        words[:1].isdigit()
        and NO_COUNT_BEFORE.search(before)
        and not ("," in words and _DAY_BEFORE.search(before))
    ):
        return "thing", phrase.end
    if (phrase.says.high or 99) < 32 and DAYS_BEFORE.search(before):
        return "thing", phrase.end
    dwell = POPULATION_BEFORE.search(before) and not _UPROOTED.match(after)
    if _HYPHENED.match(after) or dwell:
        return "thing", phrase.end
    if _SHARED.search(before) or (
        words.casefold().endswith("one") and _RATE.match(after)
    ):
        return "thing", phrase.end
    if words.casefold() == "one" and _SHOT.match(after):
        return "thing", phrase.end
    if words.casefold() == "one" and _POINTS.search(before):
        is_said = before.rstrip().endswith("that") and _leads_to_noun(text, phrase.end)
        if not is_said:  # "said that one soldier had died"
            return "thing", phrase.end
    kind, end = _head(text, phrase, harms)
    if kind == "bare" and _is_label(text, phrase, before, after):
        return "thing", phrase.end
    return kind, end


_UPROOTED = lazy.compile(
    r"\s+(?:\w+\s+){1,2}?(?:displaced|uprooted|(?:burn(?:ed|t)|bombed)\s+out|driven|forced|made\s+homeless|"
    r"who\s+(?:have\s+|had\s+)?(?:fled|lost))\b"
)
"""Behind those to whom a school is home for a while."""
_DAY_BEFORE = lazy.compile(r"(?:[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear)\s$")
"""On the third day 40,000 fled: no day has such a number."""
_POINTS = lazy.compile(
    r"\b(?:the|this|that|any|every|each|which|another|no)\s+$", re.IGNORECASE
)
_SHOT = lazy.compile(
    r"\s+shot\b(?!\s+(?:dead|and|in|by|at|near|through|while|when|during|on|outside)\b)"
)
"""One shot is heard, not wounded."""
_HYPHENED = lazy.compile(r"-(?!odd|plus)\w")
_OF_OWN = lazy.compile(r"\s+of\s+(?:its|their|his|her|our)\s+own\b")
_SHARED = lazy.compile(
    r"\b(?:one|two|three|four|five)\s+(?:in|out\s+of)\s+(?:every\s+)?$", re.IGNORECASE
)
_RATE = lazy.compile(
    r"\s+in\s+(?:every\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b"
)
"""One in three is a share."""


_GAP = lazy.compile(r"[\s\u201c\"'‘-]{0,2}")
_OWNER = lazy.compile(r"['’]s?$")
_PLURAL = lazy.compile(r"\w+(?<![su])s")
_PARTICIPLE = lazy.compile(r"\w+(?:ed|ing)")


def _head(text: str, phrase: CountPhrase, harms: list[Harm]) -> tuple[str, int]:
    """Read the noun phrase after a number: its kind and its end.

    Returns:
        "people", "families", "thing", "unknown" (a plural that no list has) or "bare".
    """
    at = phrase.end
    of = _OF.match(text, at)
    if of:
        at = of.end()
    best: tuple[str, int] | None = None
    last: tuple[str, int] | None = None
    for _ in range(6):
        gap = _GAP.match(text, at)
        word = _WORD.match(text, gap.end() if gap else at)
        if word is None:
            break
        if word[0].endswith(("'s", "’s")):
            at = word.end()
            continue  # "eight of the frigate's 70 sailors"
        bare = _OWNER.sub("", word[0])
        harm = next((h for h in harms if h.start <= word.start() < h.end), None)
        if (bare.casefold() in STOP and bare != "US") or CALENDAR.fullmatch(bare):
            break
        if harm and not (harm.sort == STATE or before_noun(text, harm)):
            if harm.sort == EVENT or of:
                return "people", harm.end
            break
        if FAMILY.fullmatch(bare):
            best = ("families", word.end())
        elif THING.fullmatch(bare) and not PERSON.fullmatch(bare):
            best = ("thing", word.end())
        elif PERSON.fullmatch(bare) or (harm and harm.sort == STATE):
            best = ("people", harm.end if harm else word.end())
        elif _is_demonym(word[0]):
            last = ("people", word.end())
        elif best and best[0] == "people" and _is_verb(text[:at], bare):
            break  # "eight miners continues"
        elif PERSON_LIKE.fullmatch(bare) or _PLURAL.fullmatch(bare):
            last = ("unknown", word.end())
        elif best and best[0] == "people":
            break  # "12 people strong"
        elif _PARTICIPLE.fullmatch(bare) and not _leads_to_noun(text, word.end()):
            break
        at = harm.end if harm else word.end()
        if not text[at : at + 1].isspace():
            break
    if best is None and last is None and (own := _OF_OWN.match(text, phrase.end)):
        return "people", own.end()  # "three of their own"
    found = best or last
    if best and last and last[1] > best[1]:
        found = last if last[0] == "unknown" else best
    more = _MORE.match(text, phrase.end)
    return found or ("bare", more.end() if more else phrase.end)


_MORE = lazy.compile(r"\s+more\b(?!\s+than\b)", re.IGNORECASE)


def _is_verb(before: str, word: str) -> bool:
    """Tell whether a word in -s can only be a verb: behind a plural."""
    ends = re.search(r"(?:s|people|men|women|children)$", before.rstrip())
    return ends is not None and not PERSON_LIKE.fullmatch(word) and word.endswith("s")


def _is_demonym(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def _leads_to_noun(text: str, at: int) -> bool:
    after = re.match(r"\s+(\w+)(?:\s+(\w+))?", text[at:])
    return after is not None and any(
        word and (PERSON.fullmatch(word) or THING.fullmatch(word))
        for word in after.groups()
    )


_NO_NAME = lazy.compile(
    rf"{CALENDAR.pattern}|Another|Some|About|All|The|These|Those|Its|Their|Only|Just|Nearly|Almost|"
    r"Roughly|Around|Perhaps|Yet|Further|Barely|And|But|Of|By|With|For|Still|Then|Now|Up|A|Also",
    re.IGNORECASE,
)


def _is_label(text: str, phrase: CountPhrase, before: str, after: str) -> bool:
    """Tell years, names with numbers and ages from bare numbers of people."""
    words = text[phrase.start : phrase.end]
    if _YEARS.fullmatch(
        re.sub(r"^(?:between|from)\s+", "", words, flags=re.IGNORECASE)
    ):
        return True
    aged = re.match(r"\s*,", after) and re.search(r"([A-Z]\w+),\s+$", before)
    if aged and not CALENDAR.fullmatch(aged[1]):
        return True  # "Ivan Petrov, 40, was killed"
    named = re.search(r"(?<![.!?:]\s)\b([A-Z][\w-]+)\s+$", before)
    if (
        not named
        or not words[:1].isdigit()
        or _NO_NAME.fullmatch(named[1])
        or (named[1].isupper() and named[1].casefold() in STOP)
    ):
        return False
    is_verb = re.search(r"(?:s|ed|ing|On|In|At|Least|Than|Over)$", named[1])
    return not is_verb and not re.match(
        r"\s+(?:more\s+|others?\s+)?(?:were|was|are|have|had|died|dead|killed|wounded|"
        r"injured|hurt|missing)\b",
        after,
    )

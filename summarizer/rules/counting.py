"""The numbers of a sentence that count people, or nobody knows what."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..kinds.casualty.model import Metric
from ..kinds.casualty.proof.lexicon.counted import (
    NO_COUNT_AFTER,
    NO_COUNT_BEFORE,
    PERSON,
    PERSON_LIKE,
    THING,
)
from ..numbers import SCALES, UNITS, Count, CountPhrase, find_counts
from .words import Words


class Harm(NamedTuple):
    """A word of harm where it stands."""

    start: int
    end: int
    metric: Metric
    sort: str
    """As the lexicon sorts them: verb, active, predicate, event, state, toll."""


class Figure(NamedTuple):
    """A number of people: half-open offsets into its sentence."""

    start: int
    end: int
    says: Count
    noun_end: int
    """Where its noun phrase ends; its own end for a bare number."""
    metric: Metric | None
    harm: Harm | None = None
    """None where it shares the harm of the number beside it."""
    is_object: bool = False
    """True when somebody does the harm: "killed 12"."""
    is_subset: bool = False
    is_total: bool = False
    """True of a toll or a count that was brought up to it."""


_NUMERALS = (
    frozenset(UNITS)
    | frozenset(SCALES)
    | frozenset(
        "dozens scores hundreds thousands millions tens several few handful couple half".split()
    )
)


def number_places(text: str, words: Words) -> Iterator[int]:
    """Yield where numbers stand in a text, in digits or words."""
    for match in _DIGITS.finditer(text):
        yield match.start()
    for at, _ in words.places(_NUMERALS):
        yield at


_DIGITS = re.compile(r"\d+")


def counted(text: str) -> list[Figure]:
    """Find the numbers of a sentence that may count people, without their harm."""
    return [bare for phrase in _phrases(text) if (bare := _figure(text, phrase))]


def _phrases(text: str) -> Iterator[CountPhrase]:
    """Find count phrases; "February 3 to 1,260" and "rose from 12 to 19" end in one."""
    for phrase in find_counts(text):
        words = text[phrase.start : phrase.end]
        is_span = phrase.says.qualifier == "range" and " to " in words
        if is_span and (_CHANGE.match(words) or _DATED.search(text, 0, phrase.start)):
            at = phrase.start + words.rindex(" to ") + 4
            for last in find_counts(text[at : phrase.end]):
                yield CountPhrase(at + last.start, at + last.end, last.says)
        else:
            yield phrase


_CHANGE = re.compile(r"from\b", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\s$"
)

_SPACE = r"[\s\u00a0]"
_WORD = re.compile(r"[\s\u00a0]+[\"“‘']?([^\W\d_][\w'’-]*)")
_OF = re.compile(
    r"\s+(?:(?:more|other|others|further|additional)\s+)?(?:of\s+)?(?:(?:the|its|their|his|her|our|these|those|"
    r"own|all|more|other|further|additional)\s+)*",
)
_STOP = frozenset(
    "in on at of by for from to near with into during after before since when while as and or "
    "but who whom which that whose were was are is be been have has had will would could may "
    "might said says including among according killed died because if than then so yet not "
    "have the a an its their his her this these those there over under across around".split()
)
_ANAPHOR = re.compile(r"\b(?:the|these|those|all|both)\s+$", re.IGNORECASE)
_MODIFIER = re.compile(
    r"\b(?:of|in|for|after|every|each|per|the\s+(?:first|last|next|past|other)|phase|day|week|year|age|aged|"
    r"article|channel|number|no\.|section|resolution|unit|group\s+of)\s+$",
    re.IGNORECASE,
)


def _figure(text: str, phrase: CountPhrase) -> Figure | None:
    """Read what a number counts; None for what is no number of people."""
    start, end = phrase.start, phrase.end
    before, words = text[max(start - 40, 0) : start], text[start:end]
    low = before.lower()
    if phrase.says.low == 0 or phrase.says.high == 0:
        return None
    if words[-1].isdigit() and NO_COUNT_AFTER.match(text, end):
        return None
    if words[0].isdigit() and NO_COUNT_BEFORE.search(before):
        return None
    if _HYPHENED.match(text, end) or _POPULATION.search(low) or _SHARE.search(low):
        return None
    if words.casefold() == "one" and not _FOLLOWED.match(text, end):
        return None
    noun_end = _noun_end(text, end)
    if noun_end is None:
        return None
    if noun_end == end and _YEAR.fullmatch(words):
        return None
    if noun_end == end and words.casefold() in _FEW and not _ARE.match(text, end):
        return None
    return Figure(start, end, phrase.says, noun_end, None)


_FEW = frozenset({"one", "a few", "several", "a couple"})
_ARE = re.compile(
    r"\s+(?:is|are|was|were|remains?|has\s+been|have\s+been|had\s+been)\s"
)
"""Behind a few that stand for the people told of before: "Several are missing"."""
_HYPHENED = re.compile(r"-\w")
_FOLLOWED = re.compile(r"\s+\w")
_SHARE = re.compile(r"\b(?:one|two|\d+)\s+(?:in|out\s+of)\s+(?:every\s+)?$")
_POPULATION = re.compile(
    r"\b(?:towns?|city|villages?|hamlet|suburb|communit(?:y|ies)|district|region|province|"
    r"country|nation|island|camp|population|settlement|home\s+to|population\s+(?:is|was|of)|"
    r"houses|shelters|housed|sheltered)\s+(?:of\s+)?(?:only\s+|just\s+)?$"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


_POSSESSIVE = re.compile(r"['’]s?$")


def _noun_end(text: str, end: int) -> int | None:
    """Read the noun phrase after a number: its end; None when it counts no people."""
    if part := OF_THEM.match(text, end):
        return end if part["bare"] else part.end()
    if _ITS_COUNT.match(text, end):
        return end
    of = _OF.match(text, end)
    at = of.end() - 1 if of and of.end() > end else end
    head: int | None = None
    is_thing = read_any = False
    for _ in range(6):
        word = _WORD.match(text, at)
        if word is None or word[1].casefold() in _STOP:
            break
        bare = _POSSESSIVE.sub("", word[1])
        if head is not None and _HARM_WORD.fullmatch(bare):
            break
        if _GROUPED.fullmatch(bare):
            head, is_thing = word.end(), True
        elif PERSON.fullmatch(bare):
            head, is_thing = word.end(), False
        elif THING.fullmatch(bare):
            head, is_thing = word.end(), True
        elif _HARM_WORD.fullmatch(bare) or head is not None:
            break
        read_any = True
        at = word.end()
        if word[1].endswith(("’s", "'s")):
            head = None
    if is_thing:
        return None
    if head is not None and (of_war := _OF_WAR.match(text, head)):
        return of_war.end()
    if head is not None:
        return head
    if not read_any:
        return end
    return _people_by_name(text, end)


_ITS_COUNT = re.compile(
    r"\s+(?:its|their|the|his|her)\s+(?:\w+\s+)?(?:count|toll|tally|number|total)\b"
)
"""Behind a number that is raised or brought: "raised to 41 its count of the dead"."""


def _people_by_name(text: str, end: int) -> int | None:
    """Read "400 Palestinians", "12 shepherds": a noun that no list has."""
    named = _NATION.match(text, end)
    if named:
        return named.end()
    like = _LIKE.match(text, end)
    return like.end() if like and not THING.fullmatch(like[1]) else None


_LIKE = re.compile(rf"(?:{_SPACE}[\w-]+)??{_SPACE}({PERSON_LIKE.pattern})\b")
_OF_WAR = re.compile(r"\s+of\s+war\b")
_GROUPED = re.compile(r"famil(?:y|ies)|households?|couples|crews", re.IGNORECASE)
"""Each of them is more than one person."""
_NATION = re.compile(r"\s+[A-Z]\w+(?:s|ese|ish|i|ans|ians|is)\b(?!\s+[a-z]+s\b)")

_HARM_WORD = re.compile(
    r"killed|wounded|injured|hurt|displaced|missing|detained|captured|dead|evacuated|arrested|"
    r"abducted|slain|forced|driven|homeless|uprooted|hospitali[sz]ed|shot|burned|taken|"
    r"unaccounted|kidnapped|trapped|stranded",
    re.IGNORECASE,
)
_STRUCK = r"(?:dead|victims|killed|wounded|injured|missing|displaced|captured|detained|casualties)"
OF_THEM = re.compile(
    rf"\s+(?:more\s+)?of\s+(?:those\s+{_STRUCK}|the\s+(?:\d[\d,]*\s+)?{_STRUCK}|"
    r"(?P<bare>them|whom|those|these))\b",
    re.IGNORECASE,
)

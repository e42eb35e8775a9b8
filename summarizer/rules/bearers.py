"""The names of people: office-holders whom no registry has, and for whom they speak."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from .. import lazy
from ..parties import Parties
from .offices import TITLE_WORDS, is_sent_to, leads_rebels


class Name(NamedTuple):
    """Somebody named in an article: half-open offsets into its text."""

    start: int
    end: int
    party: str
    """Id of the party, or of the party that a person speaks for."""
    called: str
    """What to call the party in a record."""
    is_person: bool


class Known(NamedTuple):
    """What an article makes known of parties that no registry has."""

    parties: Mapping[str, str]
    """Stem of a word to the party's name: "borl" and "brannick" are Borland."""
    people: Mapping[str, str]
    """Last name of an office-holder to the words for their office."""


def head_of(named: Sequence[Name], text: str, base: int = 0) -> Name | None:
    """Tell whom several names in a row mean: of "Sudan’s Rapid Support Forces" the last.

    Args:
        named: in one phrase, from left to right.
        text: what holds the phrase.
        base: where that begins in the article.
    """
    chosen: Name | None = None
    for name in named:
        if chosen is None or _OWNS_NEXT.fullmatch(
            text, chosen.end - base, name.start - base
        ):
            chosen = name
    if chosen and _OF_HEAD.match(text, chosen.end - base):
        return named[0]  # "America’s Iran envoy"
    return chosen


_OWNS_NEXT = lazy.compile(
    r"(?:['’]s?)?\s+(?:(?!(?:and|or|but|who|which|that|of|for|with|from|in|to|on|at|by|against|"
    r"between|near)\b)[a-z][\w-]*[^\S\n]+)*|\s+\("
)
_OF_HEAD = lazy.compile(r"[’']?[^\S\n]+[a-z]")
COMMON = frozenset(
    "the this that these those its their his her our my your a an in on at of by to from "
    "for with as and or but if when while after before since until no not both each all "
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december prime foreign defence "
    "defense health interior president minister ministry general local government rebel "
    "army police security armed state national international north south east west "
    "northern southern eastern western central united european union african arab federal "
    "royal republic democratic people deputy chief former senior special king mr mrs ms dr "
    "two three four five six seven eight nine ten one hundreds thousands dozens several "
    "some many most more enemy civil military captain colonel major sergeant lieutenant "
    "commander ambassador envoy acting vice secretary air land sea border supreme new "
    "muslim christian jewish sunni shia shiite catholic orthodox internet facebook western "
    "he she it they we you who there nobody front movement commission council alliance "
    "league legion command assembly "
    "how what why where which whoever having being cold palace palestine red cross crescent good great old black white coast gang host "
    "cabinet parliament congress senate police authorities opposition".split()
)
"""Words that name nobody, however they are written."""


def persons(
    text: str,
    words: Sequence[re.Match[str]],
    here: list[Name],
    people: Mapping[str, str],
    parties: Parties,
) -> Iterator[Name]:
    """Find people by their last names, and for whom they speak.

    Office-holders whom no registry has, and those it has whom the text names in full.
    """
    whole = {
        text[n.start : n.end].rsplit(maxsplit=1)[-1]: n for n in here if n.is_person
    }
    if not (people or whole):
        return
    by_words = {text[n.start : n.end].casefold(): n for n in here}
    taken = frozenset(chain.from_iterable(range(n.start, n.end) for n in here))
    for match in words:
        office = people.get(match[0])
        known = whole.get(match[0])
        if (office is None and known is None) or match.start() in taken:
            continue
        start = _given_from(text, match.start(), taken)
        if known and start == match.start():
            yield Name(start, match.end(), known.party, known.called, True)
        elif office is not None:
            own = OWNS.sub("", office.casefold())
            told = (
                w for w in re.finditer(r"[\w-]+", own) if not is_sent_to(own, w.start())
            )
            principal = next((by_words[w[0]] for w in told if w[0] in by_words), None)
            if principal and leads_rebels(own) and not _is_armed(principal, parties):
                principal = None  # a country's rebels do not act for it
            party, called = ("", "") if principal is None else principal[2:4]
            yield Name(start, match.end(), party, called, True)


def _is_armed(name: Name, parties: Parties) -> bool:
    return parties.get(name.party).kind == "armed_group"


def _given_from(text: str, at: int, taken: Container[int]) -> int:
    """Return where the given names before a last name begin, or the last name itself."""
    given = _GIVEN.search(text, max(at - _REACH, 0), at)
    start = at
    for word in reversed(list(_PART.finditer(given[0]))) if given else ():
        first = given.start() + word.start() if given else at
        is_office = word[0].casefold() in COMMON or word[0].casefold() in TITLE_WORDS
        if first in taken or (start < at and is_office) or word[0] in _NEVER_GIVEN:
            break
        start = first
    return start


_GIVEN = lazy.compile(r"(?:\b[A-Z][\w’'-]+[^\S\n]+){1,3}$")
_PART = lazy.compile(r"\S+")
_NEVER_GIVEN = frozenset(
    "In On At But And President Minister Lt Gen Col Maj Capt Brig Sgt Adm Mr Mrs Ms Dr".split()
)
"""What stands large before a last name, and is none of its names."""
OWNS = lazy.compile(r"['’]s\b")
_REACH = 40  # characters before a last name in which its given names stand

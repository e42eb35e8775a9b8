"""Who is named as the source: "according to X", "X's count", "Ministry: 12 dead"."""

import re
from typing import NamedTuple

from .... import lazy
from ....text import lowered
from .lexicon.speakers import ARMED, TITLES, WITNESSES
from .names import proper


class Speech(NamedTuple):
    """Somebody who says something in a sentence: half-open offsets of the saying."""

    speaker: str
    """As written; may be a pronoun."""
    start: int
    """Where the speaker's name begins."""
    end: int
    """Where the saying ends and what is said may begin."""
    reach: str
    """`on`: says what follows; `back`: what stands before; `both`."""


_SOURCE = lazy.compile(
    r"\b(?:according\s+to|citing|quoting|(?:by|in|on)\s+the\s+(?:count|reckoning|estimates?|tally|account|view|telling|word|figures)\s+of|as\s+reported\s+by|(?:estimated|compiled|published|"
    r"released|provided|given|recorded|counted|verified|documented|confirmed|reported|cited|"
    r"claimed|announced|kept|registered|listed|tallied|logged|put)(?:\s+(?:as|at)\s+[\w,]+|\s+(?:dead|missing|killed|wounded|injured|displaced)){0,2}\s+by|(?:figures?|data|count|numbers|tally|statement|information|"
    r"estimates?|report)\s+(?:from|by|comes?\s+from|came\s+from)|sources?\s+(?:is|was|are)|in\s+a\s"
    r"+statement\s+by)\s+((?:[^,.;:\"“”]|(?<=\b[a-z])\.)+)"
)
"""For small letters."""

_OWN_COUNT = (
    r"['’]s?\s+(?:own\s+|latest\s+|official\s+|new\s+)*(?:count|figures?|tally|toll|estimates?|data|"
    r"numbers?|records?|statement|reckoning|account|version|telling|bulletin|lists?|communiqu[ée])\b"
)
_OF_OWNER = lazy.compile(_OWN_COUNT)
_POSSESSED = lazy.compile(
    r"((?:\b(?:the|a|an|its|his|her)\s+)?(?:[\w-]+\s+){0,4}?[\w-]+['’]s?)"
    + _OWN_COUNT.removeprefix("['’]s?")
)

_IF_BELIEVED = lazy.compile(
    r"\bif\s+([^,.;:]{3,80}?)\s+(?:is|are)\s+(?:to\s+be\s+(?:believed|trusted)|right|correct|"
    r"accurate|any\s+guide)\b",
    re.IGNORECASE,
)

_GIVEN = lazy.compile(
    r"\b(?:count|figure|figures|number|toll|tally|estimate)\s+(?:which|that)\s+([^,.;]{2,60}?)"
    r"\s+(?:gave|gives|published|released|put|issued|announced|has|had|provided)\b"
)


_BY = lazy.compile(r"\bby\s+$", re.IGNORECASE)
_OFFICE = lazy.compile(
    r"\b(?:mayor|governor|minister|president|premier|chief|head|director|commander|general|"
    r"doctor|surgeon|envoy|ambassador|official|coordinator|commissioner|secretary|"
    r"spokes(?:man|woman|person))$",
    re.IGNORECASE,
)
BY_OFFICE = lazy.compile(r"(?:the|an?|its|his|her|their)\s", re.IGNORECASE)
BY_NAME = lazy.compile(r",\s+[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){1,3}(?=[,.;]|$)")


_LABEL = lazy.compile(r"([A-Z][\w'’ -]{2,40}):\s")
_TAIL = lazy.compile(r"\s-\s([A-Z]?[\w'’ ]{2,40})$|,\s([A-Z]\w+)\s+says$")


def _is_someone(speaker: str) -> bool:
    """Tell a speaker from a time or a manner: "confirmed by DNA tests"."""
    told = TITLES.search(speaker) or WITNESSES.search(speaker)
    return bool(told or proper(speaker))


def sources(text: str) -> list[Speech]:
    """Find who is named as the source of a sentence, or of its headline."""
    found = []
    for match in _SOURCE.finditer(lowered(text)):
        speaker, end = text[slice(*match.span(1))].strip(), match.end()
        if _BY.search(match[0][: match.start(1) - match.start()]) and not _is_someone(
            speaker
        ):
            continue  # "released by nightfall"
        by_name = BY_NAME.match(text, end) if _OFFICE.search(speaker) else None
        if by_name:
            speaker, end = speaker + by_name[0], by_name.end()
        found.append(Speech(speaker, match.start(), end, "both"))
    for match in _POSSESSED.finditer(text) if _OF_OWNER.search(text) else ():
        if not re.search(r"\b(?:death|injury|casualty)$", match[1]):
            found.append(Speech(match[1], match.start(), match.end(), "both"))
    for match in (*_GIVEN.finditer(text), *_IF_BELIEVED.finditer(text)):
        found.append(Speech(match[1], match.start(), match.end(), "both"))
    headline = _LABEL.match(text) or _TAIL.search(text)
    if headline:
        name = headline[1] or headline[headline.lastindex or 1]
        if TITLES.search(name) or ARMED.search(name) or not name[:1].isupper():
            found.append(Speech(name, headline.start(), headline.end(), "both"))
    return found

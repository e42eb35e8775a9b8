"""Who holds which office: titles, and the people whom an article names beside them."""

import re
from collections.abc import Iterator

from .. import lazy
from ..dates import WEEKDAY
from ..text import either
from .groups import FORCE
from .words import Words

_OFFICES = (
    "spokes(?:man|woman|person) general chief commander governor mayor leader envoy "
    "negotiator mediator ambassador secretary chair(?:man|woman)? head director delegate "
    "colonel major brigadier king coordinator commissioner chancellor adviser aide analyst "
    "professor expert researcher diplomat official representative doctor captain admiral "
    "lieutenant emir".split()
)
TITLE = (
    r"(?:president|prime\s+minister|premier|(?:\w++\s++)?minister|"
    rf"{either(_OFFICES)})"
)
_PERSON = r"(?!(?:For|In|At|By|From|With|On|To|Under|As|But|And)\b)[A-Z][\w'’-]+(?:\s+(?:(?:al|el|ad|as|ash)-|(?:(?:de|van|von|der|bin|ibn|ben|ag|ould|da|du)\s){1,2})?[A-Z][\w’-]*\w){1,4}"
_TITLED = lazy.compile(
    rf"\b(?:{TITLE}|who\s+(?:leads?|led|heads?|headed)\s+[a-z]\w+)\b"
    r"(?!\s+(?:elections?|strikes?|assembly|amnesty|mobili[sz]ation|public)\b)"
)
"""For small letters."""
TITLE_WORDS = frozenset(
    "president prime premier minister who spokesman spokeswoman spokesperson chair chairman "
    "chairwoman".split()
) | {office for office in _OFFICES if office.isalpha()}
"""The words that a title begins with, save for what stands before "minister"."""
_KIND = lazy.compile(r"\b\w++\s++$")
_PERSON_AFTER = lazy.compile(
    r"(?P<of>(?:\s+(?:of|for|to|in)\s+(?:the\s+)?[\w'’-]+(?:\s+[A-Z][\w'’-]+)?)?),?\s+"
    rf"(?P<who>{_PERSON})(?P<of2>(?:\s+of\s+(?:the\s+)?[A-Z]\w+)?)"
)
_PERSON_BEFORE = lazy.compile(
    rf"(?P<who>{_PERSON}),\s+(?P<lead>(?:[\w'’-]++\s++){{0,5}}+)$"
)
_LEAD = lazy.compile(r"(?:[\w'’-]++[^\S\n]++){0,4}+$")
_OF = lazy.compile(r"\s+(?:of|for|to|in)\s+(?:the\s+)?[\w'’-]+(?:\s+[A-Z][\w'’-]+)?")
_NEAR = 100  # characters around a title in which its holder's name stands


def _titles(told: Words) -> Iterator[tuple[int, int]]:
    """Find titles, each with the word before "minister"; half-open offsets."""
    free = 0
    for at, word in told.places(TITLE_WORDS):
        title = _TITLED.match(told.low, at) if at >= free else None
        if title is None:
            continue
        start, end = title.span()
        if word == "minister":
            kind = _KIND.search(told.low, max(start - _BEFORE_KIND, free), start)
            start = kind.start() if kind else start
        free = end
        if told.low.endswith("secretary-", 0, start):
            start -= len("secretary-")
        yield start, end


def people_of(text: str, told: Words) -> dict[str, str]:
    """Tell the offices of people: "Dana Orlic, Arland's foreign minister"."""
    known: dict[str, str] = {}
    for start, end in _titles(told):
        before = text[max(start - _NEAR, 0) : start]
        if after := _PERSON_AFTER.match(text, end):
            lead = _LEAD.search(before)
            office = (
                (lead[0] if lead else "") + text[start:end] + after["of"] + after["of2"]
            )
            known.setdefault(after["who"].split()[-1], office.strip())
        elif "," in before and (apposed := _PERSON_BEFORE.search(before)):
            of = _OF.match(text, end)
            office = apposed["lead"] + text[start:end] + (of[0] if of else "")
            known.setdefault(apposed["who"].split()[-1], office.strip())
    bare = ((_OWNS.sub("", who), office) for who, office in known.items())
    return {who: office for who, office in bare if not _IS_BODY.fullmatch(who)}


def is_of_others(words: str) -> bool:
    """Tell who acts for another side than whose he is called: "his colleague from Arland"."""
    return _OF_OTHERS.match(words) is not None


_OF_OTHERS = lazy.compile(
    r"(?:his|her|their|its)\s+(?:[\w’'-]+\s+){0,2}?(?:colleague|counterpart|opposite\s+number|"
    r"host|guest|rival|peer|interlocutor|visitor)s?\b",
    re.IGNORECASE,
)


def is_sent_to(text: str, at: int) -> bool:
    """Tell where somebody is sent from whom he acts for: "ambassador to Arland"."""
    return _SENT_TO.search(text, max(at - _BEFORE_KIND, 0), at) is not None


_SENT_TO = lazy.compile(
    r"\b(?:ambassador|envoy|emissary|consul|representative)\s+to\s+(?:the\s+)?$",
    re.IGNORECASE,
)


CIVIL = frozenset(
    "activist bishop campaigner charity church clan court demonstrator docker doctor driver elder "
    "family farmer fisherman guild imam islander judge landowner lawyer magistrate medic merchant miner monk "
    "mother ngo nun nurse orphan parent party pastor peasant pensioner people priest prisoner "
    "prosecutor protester publisher rabbi refugee relative returnee settler shopkeeper society student "
    "survivor synod taxpayer teacher trader tribe tribunal trucker union veteran villager volunteer watchdog widow "
    "woman worker".split()
)
"""Who lives in a country, and does not act for it."""


def leads_rebels(words: str) -> bool:
    """Tell the office of somebody who fights a state: "Arland's rebel leader"."""
    return _OF_REBELS.search(words) is not None


_REBELS = r"(?:rebel|insurgent|guerr?illa|separatist|militia|militant)s?"
_OF_REBELS = lazy.compile(
    rf"\b{_REBELS}['’]?\s+(?:[\w-]+\s+){{0,2}}?{TITLE}\b|\b(?:of|for)\s+the\s+{_REBELS}\b",
    re.IGNORECASE,
)
_BEFORE_KIND = 40  # characters before "minister" in which its kind stands
_IS_BODY = lazy.compile(
    rf"{FORCE}|{WEEKDAY}|Hospital|Battalion|Regiment|Provinces?|Commission|Union|Office|Mission|Party|Court|House"
)
_OWNS = lazy.compile(r"['’]s\b")

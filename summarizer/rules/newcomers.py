"""Parties that an article names in one word, and no registry knows: "Vessia rejected it".

A city may be one side's capital: whose, tell the dateline and the sentence behind it.
"""

import re
from collections.abc import Iterator

from .. import lazy
from ..kinds.position.lexicon.people import MODIFIERS, PEOPLE
from .calling import last_names
from .camps import camps
from .clauses import main_subject, role_of, tokens
from .names import Name, is_common, is_titled, stem
from .offices import TITLE
from .reading import Reading, Sentence
from .strangers import CAP, SMALL_BODY

_SINGLE = lazy.compile(
    rf"(?:[Tt]he\s+)?(?:(?:[Nn]eighbou?ring|[Nn]earby)\s+)?(?P<one>{CAP})(?P<more>\s+[a-z]+)?$"
)
_OF = lazy.compile(
    rf"\b(?:government|king|queen|sultan|emir|presid\w+|minist\w+|officials?|army|military|"
    rf"leader(?:ship)?s?|authorities|capital|parliament|envoys?|delegat\w+)\s+(?:of|in|from)\s+"
    rf"(?:the\s+)?(?P<one>{CAP})$",
    re.IGNORECASE,
)
_REALM = lazy.compile(
    rf"(?P<one>(?:Duchy|Kingdom|Republic|Emirate|Sultanate|Principality|Federation|Union|Isle)\s+of\s+"
    rf"{CAP})$"
)
_GROUP_OF = lazy.compile(rf"(?:[Tt]he\s+)?(?P<one>{CAP}\s+(?:{SMALL_BODY}))$")


def newcomer_in(
    reading: Reading, sentence: Sentence, start: int, end: int
) -> Name | None:
    """Return the party that a phrase names in one word that no registry knows.

    "Vessia", "Vessia's navy", "the Sultan of Kestria": a word that the article never
    writes small, and that is nobody's last name.
    """
    words = reading.text[start:end]
    match = (
        _REALM.search(words)
        or _GROUP_OF.match(words)
        or _SINGLE.match(words)
        or _OF.search(words)
        or _OWNER.match(words)
    )
    if match is None:
        return None
    word = match["one"].split()[0]
    if word.startswith(("Al-", "El-")):
        return None
    low = word.casefold()
    if (
        _SMALL_PART.search(word)
        or is_common(word)
        or role_of(low)
        or low in MODIFIERS
        or word in reading.known.people
        or is_titled(reading.text, word)
    ):
        return None
    if _is_written_small(reading, low) or word in last_names(reading):
        return None
    at, stop = start + match.start("one"), start + match.end("one")
    if " " not in match["one"]:
        is_plain = start == at and stop == end
        if is_plain and not _acts_as_body(reading, match["one"], stop):
            return None
        states = camps(reading).states
        if _is_dateline(reading, word):
            return states[0] if len(states) == 1 else None
        if _is_city(reading, word):
            return _its_state(reading, sentence)
    party = reading.registry.parties.resolve(reading.text[at:stop])
    return Name(at, stop, party.id, party.name, False)


def _acts_as_body(reading: Reading, word: str, end: int) -> bool:
    """Tell a state or body from a person or a town, of whom only one word is known."""
    text = reading.text
    if word.isupper() or _LAND_NAME.search(word) or _LIKE_A_BODY.match(text, end):
        return True
    if _LIKE_A_PERSON.match(text, end):
        return False
    own = stem(word)
    if any(stem(one[0]) == own for one in _ADJECTIVES.finditer(text)):
        return True
    return any(
        _LAND_BEFORE.search(text, max(at - _FAR, 0), at)
        or _LAND_BEHIND.match(text, at + len(word))
        for at in _places(text, word)
    )


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


_LAND_NAME = lazy.compile(r"(?:ia|lands?|stan|mark)$")
_LIKE_A_PERSON = lazy.compile(
    r",\s+(?:who\b|\d\d,|whose\s+(?:\w+\s+)?(?:wife|husband|son|daughter|brother|sister|agency|book)\b)"
)
_LIKE_A_BODY = lazy.compile(
    r",\s+(?:which\b|whose\s+[a-z]+|(?:[A-Z][\w-]+['’]s?|the|its|an?)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:ally|neighbou?r|state|country|kingdom|republic|host|mediator|guarantor|power|patron|backer)\b)"
    r"|[^.;“”\"]{0,80}?\b(?:it|it['’]s|its|itself)\b"
)
_ADJECTIVES = lazy.compile(r"\b[A-Z][\w-]*(?:ish|ian|ese|[a-z]an)\b")
_LAND_BEFORE = lazy.compile(r"\b(?:in|into|across|throughout|between|inside)\s+$")
_LAND_BEHIND = lazy.compile(
    r"['’]s\s+(?:[a-z-]+\s+){0,2}?(?:government|army|navy|president|minister|ministry|capital|border|"
    r"parliament|king|queen|troops|forces|ambassador|envoy|embassy|coast|airspace|ports?)\b"
)


_OWNER = lazy.compile(rf"(?P<one>{CAP})['’]s?\s")


def country_of(reading: Reading, start: int, end: int) -> Name | None:
    """Tell whose office a phrase names, of a country that no registry knows.

    "Kestria’s ambassador to Arland", "Costa Veranan President Marta Queso": where the
    article writes the country itself nowhere, a name without a party; None where the
    phrase names no country beside an office.
    """
    if lead := _FOLK_BEFORE.search(reading.text, max(start - _FAR, 0), start):
        start = lead.start()
    words = reading.text[start:end]
    for match in _OFFICE_OF.finditer(words):
        parts = (match["owner"] or match["folk"] or match["land"]).split()
        if len(parts) == 2 and _is_plain(parts[0], reading):
            del parts[0]  # "Later Kestrian envoys"
        if _is_plain(parts[-1], reading) or (
            match["owner"] and _is_last(parts, reading)
        ):
            continue
        written = " ".join(parts)
        called = _land(reading, written) if match["folk"] else written
        at = start + match[0].index(parts[0]) + match.start()
        party = reading.registry.parties.resolve(called) if called else None
        if party is None:
            return Name(at, at + len(written), "", "", False)
        return Name(at, at + len(written), party.id, party.name, False)
    return None


def foreigner_in(
    reading: Reading, sentence: Sentence, start: int, end: int
) -> Name | None:
    """Tell for whom "his colleague from Kestria" acts: never for him whose he is."""
    if named := next((n for n in reading.named(start, end) if n.party), None):
        return named
    origin = _FROM.search(reading.text, start, end)
    if origin is None:
        return None
    return newcomer_in(reading, sentence, *origin.span("one"))


_FROM = lazy.compile(rf"\b(?:from|of|in)\s+(?P<one>(?:the\s+)?{CAP})")
_WORDS = rf"{CAP}(?:[^\S\n]+{CAP})?"
_BEFORE_OFFICE = rf"(?:[a-z-]+\s+|(?:Deputy|Foreign|Prime|Defen[cs]e|Interior|Vice)\s+){{0,3}}(?i:{TITLE})\b"
_OFFICE_OF = lazy.compile(
    rf"\b(?:(?P<owner>{_WORDS})['’]s?\s+|(?P<folk>{_WORDS}(?<=ish|ian|ese|[a-z]an)\s+))(?={_BEFORE_OFFICE})"
    rf"|\b(?i:king|queen|sultan|emir|president|premier|minister|chancellor|ruler|delegate|delegation|government)"
    rf"\s+(?:of|from)\s+(?P<land>{_WORDS})(?=,|$)"
)


_FAR = 40  # characters before an office in which a country's name stands
_FOLK_BEFORE = lazy.compile(rf"\b{CAP}(?<=ish|ian|ese|[a-z]an)[^\S\n]+$")


def _is_plain(word: str, reading: Reading) -> bool:
    """Tell a word that names no country: an office, a modifier, an office-holder."""
    low = word.casefold()
    return bool(
        is_common(word)
        or role_of(low)
        or low in MODIFIERS
        or word in reading.known.people
        or _is_written_small(reading, low)
    )


def _is_last(parts: list[str], reading: Reading) -> bool:
    """Tell somebody's last name, which also stands without the first one."""
    last = parts[-1]
    if len(parts) == 1:
        return last in last_names(reading)
    return reading.text.count(last) > reading.text.count(" ".join(parts))


def _land(reading: Reading, folk: str) -> str:
    """Return the country that an article names by whose people it names: "Kestrian"."""
    *lead, last = folk.split()
    before = " ".join([*lead, ""])
    same = re.compile(rf"\b{re.escape(before)}({CAP})\b")
    forms = {
        match[1]
        for match in same.finditer(reading.text)
        if stem(match[1]).rstrip("aeiou") == stem(last).rstrip("aeiou")
        and not _FOLK.search(match[1])
    }
    return before + min(forms) if forms else ""


_FOLK = lazy.compile(r"(?:ish|ian|ese|[a-z]an)s?$")
_SMALL_PART = lazy.compile(r"-[a-z]|[a-z]s$(?<![aiou]s)")


def _is_dateline(reading: Reading, word: str) -> bool:
    """Tell whether an article is written in a city: "KALDA (Wire) —"."""
    at = f"\n{reading.text}".find(f"\n{word.upper()}")
    return at >= 0 and _LINE.match(reading.text, at + len(word)) is not None


_LINE = lazy.compile(r"[^a-z\n]{0,40}(?:[—–-]|\()")


def _is_city(reading: Reading, word: str) -> bool:
    """Tell whether a word may be the capital of one of two known sides."""
    if len(reading.sides) < 2 or any(side.called == word for side in reading.sides):
        return False
    return any(f" {place} {word}" in reading.text for place in _PLACING)


_PLACING = ("in", "to", "from", "with", "between", "of")


def _its_state(reading: Reading, sentence: Sentence) -> Name | None:
    """Read "Mirsk has balked. Destria's minister said": whose city begins the sentence."""
    after = reading.sentences[sentence.index + 1 : sentence.index + 2]
    sides = {side.party for side in reading.sides}
    for other in after:
        told = main_subject(tokens(other))
        if told is None or other.paragraph != sentence.paragraph:
            continue
        if told.roles & PEOPLE and other.said:
            return next((name for name in told.names if name.party in sides), None)
    return None


def _is_written_small(reading: Reading, low: str) -> bool:
    return any(
        reading.text[at].islower() for at, _ in reading.words.places(frozenset({low}))
    )

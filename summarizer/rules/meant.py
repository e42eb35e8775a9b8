"""Somebody whom a phrase means, and whom a pronoun may mean."""

import re
from typing import NamedTuple

from .. import lazy
from ..kinds.position.lexicon.people import MODIFIERS, TITLES
from .calling import called_of
from .clauses import Phrase, first_at, is_finite, tokens
from .names import Name
from .reading import Reading, Sentence, Voice
from .tellers import HUMAN


class Actor(NamedTuple):
    """Somebody who holds a position or speaks, resolved."""

    name: str
    """As the article writes it."""
    party: str
    """Id of the party acted for; several joined by "+"."""
    called: str
    """That party's name."""
    start: int
    """Where the name stands in the article."""
    end: int


def only_named(sentence: Sentence) -> Actor | None:
    """Return the one party that a sentence without a subject names; nobody of several."""
    named = {n.party: n for n in sentence.names if n.party and not n.is_person}
    if not named:
        return None
    one = next(iter(named.values()))
    party = one.party if len(named) == 1 else ""
    return Actor(one.called, party, one.called, one.start, one.end)


def is_in_quotes(sentence: Sentence, at: int) -> bool:
    """Tell whether a place of a sentence is inside a quotation."""
    said = sentence.text[: at - sentence.start]
    opened = said.count("“") > said.count("”") or said.count('"') % 2 == 1
    return opened or (sentence.is_quoted and not {"”", '"'} & set(said))


def speaking(reading: Reading, voice: Voice) -> Actor:
    """Return a speaker as somebody who acts."""
    called = " and ".join(called_of(reading, one) for one in voice.party.split("+"))
    return Actor(voice.name, voice.party, called, voice.start, voice.end)


def fitting(actor: Actor | None, pronoun: Phrase, meant: Phrase) -> Actor | None:
    """Want a person behind "he" and "she", and none behind "it"."""
    if actor is None:
        return None
    is_person = any(n.is_person for n in meant.names) or bool(meant.roles & HUMAN)
    wants_person = pronoun.pronoun in {"he", "she"}
    if pronoun.pronoun == "they":
        return actor if meant.is_listed or not is_person else None
    return actor if is_person == wants_person else None


def last_acting(sentence: Sentence, at: int) -> Name | None:
    """Return the party whose name is the last subject before a place."""
    words = tokens(sentence)
    for n in range(first_at(words, at) - 2, -1, -1):
        found = words[n].name
        stands = n == 0 or words[n - 1].tag != "I"
        if found and found.party and stands and is_finite(words[n + 1]):
            return found
    return None


def names_a_body(found: Phrase, head: Name, reading: Reading) -> bool:
    """Tell "the Arland Chamber of Commerce", a body of its own, from "Arland’s Army"."""
    behind = reading.text[head.end : found.end].partition(",")[0]
    large = [word for word in _LARGE.findall(behind) if not _is_office(word)]
    return bool(large) and _STATES_OWN.search(behind) is None


def _is_office(word: str) -> bool:
    low = word.casefold()
    return low in MODIFIERS or low in TITLES


_LARGE = lazy.compile(r"\b[A-Z][a-z][\w-]+")
_STATES_OWN = lazy.compile(
    r"\b(?:Ministry|Minister|Ministers|President|Premier|Chancellor|Government|Army|Armies|Forces|Navy|"
    r"Guards?|Corps|Command|Staff|Council|Cabinet|Parliament|Assembly|Senate|Congress|Duma|"
    r"Knesset|Department|Office|Secretary|Ambassador|Envoy|Embassy|King|Queen|Prince|Emir|Sultan|"
    r"General|Authority|Authorities|Administration|Leader|Presidency|Republic|Service|Security|"
    r"Movement|Front|Rebels|Party|Coalition|Alliance|Mission|House|Court|Emirate|Kingdom|Federation|Union)\b"
)


def is_counted(found: Phrase, reading: Reading) -> bool:
    """Tell people from their party: "64,000 Arlish", "most Borlanders"."""
    if found.roles:
        return False
    before = max(found.start - _NEAR, 0)
    first = found.names[0].start if found.names else found.start
    return any(_COUNTED.search(reading.text, before, at) for at in {found.start, first})


_COUNTED = lazy.compile(
    r"(?:\d|\b(?:hundreds|thousands|millions|dozens|scores|most|many|some|few|all|other|fellow|"
    r"ordinary|young|displaced|million)(?:\s+of)?(?:\s+the)?)\s+$",
    re.IGNORECASE,
)
"""What stands before people, and before no party."""
_NEAR = 20

"""Somebody whom a phrase means, and whom a pronoun may mean."""

from typing import NamedTuple

from .. import lazy
from .calling import called_of
from .camps import STATE, camp_of, camps
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


def is_of_others_than(found: Phrase, voice: Voice, reading: Reading) -> bool:
    """Tell "the movement" of which a state's man speaks from a speaker's own."""
    if _A_GROUP.search(reading.text, found.start, found.end) is None:
        return False
    is_group = any(side.party == voice.party for side in camps(reading).groups)
    return not is_group and reading.registry.parties.get(voice.party).kind == "state"


def owned_head(found: Phrase, reading: Reading) -> Name | None:
    """Return the name that a phrase ends in, if others own it: "Yemen’s Houthis"."""
    last = found.names[-1]
    behind = reading.text[last.end : found.end]
    is_head = not behind or _A_GROUP.fullmatch(behind.strip()) is not None
    owned = len(found.names) > 1 and last.party and is_head
    before = reading.text[found.start : last.start].rstrip()
    return last if owned and before.endswith(("’s", "'s", "’", "'")) else None


def calls_a_group(found: Phrase, reading: Reading) -> bool:
    """Tell "the Palestinian movement" from "Arland’s government": a group of a people's."""
    if _A_GROUP.search(reading.text, found.start, found.end) is None:
        return False
    known = reading.registry.parties
    kinds = {known.get(n.party).kind for n in found.names if n.party}
    states = {side.party for side in camps(reading).states}
    unknown = {n.party for n in found.names if n.party} - states - known.parties.keys()
    return (
        kinds <= {"state", "population", "other"}
        and not unknown
        and not found.roles & (STATE - {"force", "forces"})
    )


def group_of(found: Phrase, reading: Reading, sentence: Sentence) -> Name | None:
    """Tell which group of a people's a phrase means, if it means one."""
    if not calls_a_group(found, reading):
        return None
    return camp_of(reading, sentence, found.start, frozenset({"group"}))


_A_GROUP = lazy.compile(
    r"\b(?:group|movement|militia|rebels?|guerrillas?|insurgents?|separatists?|faction|militants?|"
    r"fighters)(?=$|['’]|\s+(?:leader|spokes|official|commander|chief|negotiat|delegat|said))"
)

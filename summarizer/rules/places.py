"""One stance as its clause states it, and the place of the word that states it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from .. import lazy
from ..kinds.position.model import Stance
from .actors import resolve
from .bounds import clause_start, object_end
from .clauses import Phrase, Token, first_at, phrase
from .meant import Actor
from .phrases import single
from .reading import Reading, Sentence
from .stances import Rule


class Told(NamedTuple):
    """A stance as a clause tells it: offsets count the article."""

    stance: Stance
    start: int
    """Where the words of the position begin: the verb with its helpers."""
    object: int
    """Where the verb's object begins."""
    end: int
    """Where the clause ends."""
    holder: Actor
    says_so: bool
    """Whether the verb itself is an act of speech: "demanded", not "had agreed"."""
    is_noun: bool = False
    is_list: bool = False
    """Whether its object lists several: "two conditions: the release of"."""
    is_clause: bool = False
    """Whether its words begin with their subject: "the valley is not negotiable"."""
    is_promise: bool = False
    """Whether it is something the holder himself will do."""
    is_open: bool = False
    """Whether it counts only where it names something negotiable."""
    host: str = ""
    """What the verb is told of when that stands before it: "a demand Kyiv resists"."""


class Place(NamedTuple):
    """Where a word of a stance stands: offsets count the article."""

    rule: Rule
    at: int
    """Where the word begins."""
    stop: int
    """Where its object begins."""
    verb: int
    """Number of the word's token."""
    words: tuple[Token, ...]
    reading: Reading
    sentence: Sentence

    @property
    def end(self) -> int:
        """Where the object ends."""
        return object_end(self.reading.text, self.sentence, self.stop)

    def resolve(self, found: Phrase | None) -> Actor | None:
        """Tell whom a phrase of this sentence means."""
        return found and resolve(found, self.reading, self.sentence, self.at)

    def told(
        self, stance: Stance, start: int, holder: Actor, *, says_so: bool = False
    ) -> Told:
        """Make the stance that this place tells of somebody."""
        return Told(stance, start, self.stop, self.end, holder, says_so)


_HELPS = frozenset(
    "is are was were be been being not never no has have had will would does do did".split()
)


def helpers_start(words: tuple[Token, ...], verb: int) -> int:
    """Return where a verb begins with the auxiliaries before it."""
    at = verb
    while at and words[at - 1].tag == "A" and words[at - 1].word != "however":
        at -= 1
    while at < verb and words[at].word not in _HELPS:
        at += 1
    return words[at].start


def phrase_from(
    words: tuple[Token, ...],
    first: int,
    *,
    read: Callable[[Sequence[Token], int], Phrase | None] = phrase,
) -> Phrase | None:
    """Read the noun phrase that begins with a token."""
    last = first
    while last < len(words) and words[last].tag in "NCRMD":
        last += 1
    tags = "".join(word.tag for word in words[last - 1 : last + 2])
    if tags in {"RIN", "RIC"} and words[last].word in {"in", "of"}:
        last += 2  # the government in Arland
    found = read(words, last - 1) if last > first else None
    return found if found is not None and found.at == first else None


def agents_from(place: Place, first: int) -> Actor | None:
    """Tell who acts where a list begins with a token: "by Arland, Borland and Corland"."""
    words, found = place.words, list[Actor]()
    at, is_last = first, False
    while at < len(words):
        named = phrase_from(words, at, read=single)
        actor = place.resolve(named)
        if named is None or actor is None:
            return found[0] if found else None
        found.append(actor)
        if is_last:
            break
        behind = first_at(words, named.end)
        at = behind + (behind < len(words) and words[behind].tag == ",")
        is_last = at < len(words) and words[at].word == "and"
        at += is_last
        if at == behind:
            break
    if not found or not is_last:
        return found[0] if found else None
    parties = {actor.party: actor.called for actor in found}
    called = " and ".join(parties[party] for party in sorted(parties))
    start, end = found[0].start, found[-1].end
    name = place.reading.text[start:end]
    return Actor(name, "+".join(sorted(parties)), called, start, end)


_SAID = lazy.compile(
    r"\b(?:said|says|saying|clear|added|warned|stressed|insisted|told\s+\w+)\s+(?:that\s+)?|\bthat\s+"
)

_OPENS = lazy.compile(r"(?:^|[,:.]|\b(?:said|says|that|added))\s*$")
"""What stands before a quotation that is a clause of its own."""


def statement_start(place: Place) -> int:
    """Return where the clause that states something begins, inside its quotation."""
    text, start, at = place.reading.text, place.sentence.start, place.at
    opened = max(text.rfind(mark, start, at) for mark in ("“", '"'))
    if opened > start and not _OPENS.search(text, start, opened):
        opened = start - 1  # its weapons are “a red line”
    begin = max(start, opened + 1, clause_start(place.sentence, at))
    return max((m.end() for m in _SAID.finditer(text, begin, at)), default=begin)

"""An article read once: its sentences, who is named in them, and who speaks.

    reading = read(text, registry)
    for sentence in reading.sentences:
        sentence.text                      # its words; offsets below count reading.text
        sentence.names                     # parties and office-holders, with offsets
        voice = reading.voice(sentence, at)        # whose words stand at an offset
        reading.attribution(voice, side)           # the label of such a speaker
        reading.conflict(sentence)                 # "Arland–Borland war"
        reading.quote(start, end, voice)           # at most three sentences, or None

Everything is a pure value. `text` is what the article itself says, a paragraph a line;
all offsets count its code points. A voice whose `name` is empty could not be told: leave
such a claim out.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from .. import lazy
from ..parties import Parties
from ..quotes import MAX_CHARS, MAX_SENTENCES, MIN_CHARS
from ..records import Attribution
from ..registry import Registry
from ..topics import Topic
from .cutting import cut, unwrapped
from .fighters import Fighters, fighters, sides_among
from .labels import label
from .names import Known, Name, names
from .parts import REPORTER, UNKNOWN, Said, Sentence, Voice
from .speakers import Speakers
from .words import Words

__all__ = ["REPORTER", "UNKNOWN", "Reading", "Said", "Sentence", "Voice", "read"]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """An article read once; equal to itself alone."""

    text: str
    registry: Registry
    words: Words
    sentences: tuple[Sentence, ...]
    known: Known
    sides: tuple[Name, ...]
    """The article's own two sides, or three or fewer, as first named."""
    mediators: frozenset[str]
    """Ids of parties that the article calls mediators."""
    told: Fighters
    """Who fights in it, and who only goes between, hosts, watches or arms."""
    topics: tuple[Topic, ...]
    """The registered conflicts of those who are named, in the registry's order."""
    present: frozenset[str]
    """Ids of all parties that are named."""
    fighting: frozenset[str]
    """Ids of the parties of the article's conflict, all of a registered one."""
    _conflicts: dict[int, str] = field(default_factory=dict, repr=False)
    """What sentences are about, by their numbers: many claims stand in one."""

    def voice(self, sentence: Sentence, at: int) -> Voice:
        """Tell whose words stand at an offset of a sentence."""
        told = [said for said in sentence.said if said.start <= at < said.end]
        inner = [said for said in told if not said.is_aside]
        if inner:
            return max(inner, key=lambda said: said.start).voice
        return told[0].voice if told else sentence.default

    def spots(
        self, wanted: frozenset[str]
    ) -> Iterator[tuple[Sentence, list[tuple[int, str]]]]:
        """Find the sentences that hold some words, each with these words in it.

        Args:
            wanted: in small letters; those found come with where they begin.
        """
        at = 0
        here: list[tuple[int, str]] = []
        for place in self.words.places(wanted):
            if place[0] < self.sentences[at].end:
                here.append(place)
                continue
            if here:
                yield self.sentences[at], here
            at = bisect_right(self.sentences, place[0], lo=at, key=_END)
            here = [place]
        if here:
            yield self.sentences[at], here

    def holding(self, offsets: Iterable[int]) -> list[Sentence]:
        """Return the sentences that hold some offsets, from left to right."""
        found = {bisect_right(self.sentences, at, key=_END) for at in offsets}
        return [self.sentences[at] for at in sorted(found)]

    def before(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence before."""
        return self.sentences[sentence.index - 1] if sentence.index else None

    def touched(self, start: int, end: int) -> tuple[Sentence, ...]:
        """Return the sentences that a stretch touches."""
        first = bisect_right(self.sentences, start, key=_END)
        last = bisect_left(self.sentences, end, key=_START)
        return self.sentences[first:last]

    def named(self, start: int, end: int) -> tuple[Name, ...]:
        """Return those named in a stretch, from left to right."""
        return tuple(
            name
            for sentence in self.touched(start, end)
            for name in sentence.names
            if start <= name.start and name.end <= end
        )

    def attribution(self, voice: Voice, side: str) -> Attribution:
        """Label a speaker.

        Args:
            voice: whose word it is.
            side: id of the party whose people or position it is about; "" for none.
        """
        if voice.name == "reporter":
            return "media_own_reporting"
        party_id = self.party_of(voice)
        party = self.registry.parties.get(party_id) if party_id else None
        return label(
            voice.words,
            party=party,
            side=side,
            sides=self.fighting,
            is_mediator=party_id in self.mediators,
        )

    def party_of(self, voice: Voice) -> str:
        """Tell for whom a speaker speaks: "the army" for the one state, "the rebels"."""
        is_state = _STATE_ORGAN.match(voice.words) is not None
        if voice.party or not (is_state or _REBELS.match(voice.words)):
            return voice.party
        known = self.registry.parties
        states = {s.party for s in self.sides if known.get(s.party).kind == "state"}
        fit = states if is_state else {s.party for s in self.sides} - states
        return next(iter(fit)) if len(fit) == 1 and len(self.sides) == 2 else ""

    def stands_by(self, party: str) -> bool:
        """Tell whether a party hosts, brokers, watches or arms, and fights nobody."""
        return party in self.told.beside and party not in self.fighting

    def conflict(self, sentence: Sentence) -> str:
        """Name the conflict of a claim: by its sentence, its paragraph, its article."""
        known = self._conflicts.get(sentence.index)
        if known is None:
            known = self._conflicts[sentence.index] = self._conflict(sentence)
        return known

    def _conflict(self, sentence: Sentence) -> str:
        own = [name for name in sentence.names if not self._speaks(name, sentence)]
        beside = [
            name
            for other in self.sentences[max(sentence.index - 6, 0) : sentence.index + 6]
            if other.paragraph == sentence.paragraph
            for name in other.names
        ]
        for near in (own, beside):
            title = self._registered(near)
            if title:
                return title
        elsewhere = self._elsewhere(sentence, beside)
        if elsewhere:
            return _between(elsewhere)
        return self._registered(self.sides) or _between(self.sides)

    def quote(self, start: int, end: int, voice: Voice = REPORTER) -> str | None:
        """Cut the words that bear a claim out, with whoever says so where that fits.

        Returns:
            Whole sentences, at most three and 400 characters; of a longer one the part
            around the claim; None when even that is too long.
        """
        first, last = start, end
        if voice.start >= 0:
            first, last = min(start, voice.start), max(end, voice.end)
        for left, right in ((first, last), (start, end)):
            touched = self.touched(left, right)
            if 0 < len(touched) <= MAX_SENTENCES:
                whole = self.text[touched[0].start : touched[-1].end]
                if _fits(whole):
                    return whole
        return self._part(start, end)

    def _part(self, start: int, end: int) -> str | None:
        """Cut a claim's own clauses out of a sentence that is too long to quote."""
        home = next(iter(self.touched(start, start + 1)), None)
        if home is None:
            return None
        cuts = [
            home.start,
            *(m.end() for m in _CUT.finditer(self.text, home.start, home.end)),
        ]
        cuts.append(home.end)
        left = max(cut for cut in cuts if cut <= start)
        right = min(cut for cut in cuts if cut >= min(end, home.end))
        part = self.text[left:right].strip(" ,;")
        return part if _fits(part) else None

    def _elsewhere(self, sentence: Sentence, beside: Sequence[Name]) -> list[Name]:
        """Return who fights in a passage on another war than the article's own."""
        first = bisect_left(self.sentences, sentence.paragraph, key=_PARAGRAPH)
        above = self.sentences[first - 1] if first else None
        heading = above.names if above and above.text[-1:] not in ".!?" else ()
        own = {side.party for side in self.sides}
        for near in (sentence.names, (*heading, *beside)):
            counted = Counter(name.party for name in near)
            if counted.keys() & own:
                return []
            if counted.keys() & self.told.apart(own):
                found = sides_among(self.told.without(own), counted, counted)
                return [] if self._is_one_state(found) else self._firsts(found)
        return []

    def _is_one_state(self, parties: Collection[str]) -> bool:
        """Tell a state that takes a hand in the article's war from another war's sides."""
        return len(parties) == 1 and all(
            self.registry.parties.get(party).kind == "state" for party in parties
        )

    def _firsts(self, parties: Collection[str]) -> list[Name]:
        """Return where parties are first named."""
        every = (name for sentence in self.sentences for name in sentence.names)
        firsts: dict[str, Name] = {}
        for name in every:
            if name.party in parties:
                firsts.setdefault(name.party, name)
        return list(firsts.values())

    def _speaks(self, name: Name, sentence: Sentence) -> bool:
        return any(
            said.voice.start <= name.start < said.voice.end for said in sentence.said
        )

    def _registered(self, near: Sequence[Name]) -> str | None:
        """Name the one registered conflict that two of those named share.

        A state alone, whose own war the article says nothing of, takes a hand in this one.
        """
        own = {side.party for side in self.sides}
        ids = {name.party for name in near if not self.stands_by(name.party)}
        shared = [(len(ids & topic.parties), topic) for topic in self.topics]
        most = max((count for count, _ in shared), default=0)
        fitting = [topic for count, topic in shared if count == most]
        if len(fitting) != 1 or not most or (most == 1 and ids & own):
            return None
        [topic] = fitting
        is_told = len(topic.parties & self.present) > 1
        if own and not is_told and self._is_one_state(ids & topic.parties):
            return None
        return topic.title


_START, _END = attrgetter("start"), attrgetter("end")
_PARAGRAPH = attrgetter("paragraph")
_STATE_ORGAN = lazy.compile(
    r"(?:the\s+)?(?:army|military|government|junta|navy|air\s+force|(?:\w+\s+)?ministry)$",
    re.IGNORECASE,
)
_REBELS = lazy.compile(
    r"(?:the\s+)?(?:rebels|guerr?illas|insurgents|separatists|militants)$",
    re.IGNORECASE,
)
_CUT = lazy.compile(r"[,;]\s+")


def _between(sides: Sequence[Name]) -> str:
    called = sorted(name.called for name in sides)
    what = "war" if len(called) > 1 else "conflict"
    return f"{'–'.join(called)} {what}" if called else "not stated"


def _fits(part: str) -> bool:
    return MIN_CHARS <= len(part) <= MAX_CHARS - 10


def read(text: str, registry: Registry) -> Reading:
    """Read an article.

    Args:
        text: what it says, as `Request.article` has it.
        registry: the parties and conflicts that are known by name.
    """
    flat = unwrapped(text)
    words = Words(flat)
    here, known = names(flat, words, registry.parties)
    mediators = frozenset(
        name.party
        for name in (here if words.hold(_MEDIATION) else ())
        if name.party
        and (_MEDIATOR.search(flat, max(name.start - 12, 0), name.start)
        or _MEDIATES.match(flat, name.end))
    )  # fmt: skip
    speakers = Speakers(known)
    cut(flat, here, words, speakers)
    ids = {name.party for name in here}
    topics = tuple(
        topic
        for topic in registry.topics.topics.values()
        if not topic.parties.isdisjoint(ids)
    )
    no_sides = {p for p in ids if not _may_fight(p, registry.parties)} | mediators
    told = fighters(speakers.sentences, no_sides)
    told = told._replace(beside=told.beside | mediators)
    sides = _sides(here, topics, mediators, told)
    own = frozenset(name.party for name in sides)
    return Reading(
        text=text,
        registry=registry,
        words=words,
        sentences=tuple(speakers.sentences),
        known=known,
        sides=sides,
        mediators=mediators,
        told=told,
        topics=topics,
        present=frozenset(ids),
        fighting=own.union(*(t.parties for t in topics if len(own & t.parties) > 1)),
    )


_MEDIATION = frozenset({"mediator", "mediating", "mediates", "mediated"})
_MEDIATOR = lazy.compile(r"\b[Mm]ediat(?:or|ing)\s+$")
_MEDIATES = lazy.compile(
    r",?\s+(?:which\s+|who\s+)?(?:is\s+mediating|mediates|has\s+mediated)\b"
)


def _may_fight(party: str, parties: Parties) -> bool:
    return party not in parties.parties or parties.get(party).kind in _ARMED


_ARMED = frozenset({"state", "armed_group"})
_EARLY = 400
"""Characters in which an article says what it is about."""


def _sides(
    here: Sequence[Name],
    topics: Sequence[Topic],
    mediators: frozenset[str],
    told: Fighters,
) -> tuple[Name, ...]:
    """Choose the parties that an article is about: a registered conflict's before others.

    Only where an article names those of an unknown war more often does that go first.
    """
    firsts: dict[str, Name] = {}
    counted: Counter[str] = Counter()
    for name in here:
        if name.party and name.party not in mediators:
            firsts.setdefault(name.party, name)
            counted[name.party] += 1
    early = {party for party, name in firsts.items() if name.start < _EARLY}
    own = sides_among(told, counted, early)
    shared = min(
        (t.parties & counted.keys() for t in topics),
        key=lambda ids: (-min(2, len(ids)), -sum(counted[p] for p in ids), sorted(ids)),
        default=frozenset[str](),
    )
    is_registered = len(shared) > 1 and (
        len(own) < 2 or own & shared or _sum(counted, shared) >= _sum(counted, own)
    )
    sides = shared if is_registered else own or shared - told.beside
    best = sorted(sides, key=lambda p: (-counted[p], p))
    return tuple(sorted(firsts[p] for p in best[: 2 if is_registered else None]))


def _sum(counted: Counter[str], parties: Collection[str]) -> int:
    return sum(counted[party] for party in parties)

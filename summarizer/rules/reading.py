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
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from ..quotes import MAX_CHARS, MAX_SENTENCES, MIN_CHARS
from ..records import Attribution
from ..registry import Registry
from ..text import lowered
from ..topics import Topic
from .cutting import cut, unwrapped
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
    """The article's own two sides, or fewer, as first named."""
    mediators: frozenset[str]
    """Ids of parties that the article calls mediators."""
    topics: tuple[Topic, ...]
    """The registered conflicts of those who are named, in the registry's order."""
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
        """Return the parties of a paragraph and its heading, if none is the article's."""
        above = self.before(sentence)
        while above and above.paragraph == sentence.paragraph:
            above = self.before(above)
        heading = above.names if above and above.text[-1:] not in ".!?" else ()
        fought = [*heading, *beside]
        firsts = {name.party: name for name in reversed(fought) if self._fights(name)}
        if firsts.keys() & {side.party for side in self.sides}:
            return []
        return list(firsts.values())[:2]

    def _fights(self, name: Name) -> bool:
        kinds = self.registry.parties.parties
        known = kinds.get(name.party)
        placed = _PLACED.search(self.text, max(name.start - 12, 0), name.start)
        fits = not placed if known is None else known.kind == "armed_group"
        return bool(name.party) and fits and name.party not in self.mediators

    def _speaks(self, name: Name, sentence: Sentence) -> bool:
        return any(
            said.voice.start <= name.start < said.voice.end for said in sentence.said
        )

    def _registered(self, near: Sequence[Name]) -> str | None:
        """Name the one registered conflict that two of those named share."""
        ids = {name.party for name in near}
        shared = [(len(ids & topic.parties), topic.title) for topic in self.topics]
        most = max((count for count, _ in shared), default=0)
        fitting = [title for count, title in shared if count == most]
        if most >= 2 and len(fitting) == 1:
            return fitting[0]
        if most == 1 and len(fitting) == 1 and not ids & {s.party for s in self.sides}:
            return fitting[0]
        return None


_START, _END = attrgetter("start"), attrgetter("end")
_STATE_ORGAN = re.compile(
    r"(?:the\s+)?(?:army|military|government|junta|navy|air\s+force|(?:\w+\s+)?ministry)$",
    re.IGNORECASE,
)
_PLACED = re.compile(r"\b(?:in|at|near|outside|around)\s+(?:the\s+)?$")
"""Before the name of a place, which fights nobody."""
_REBELS = re.compile(
    r"(?:the\s+)?(?:rebels|guerr?illas|insurgents|separatists|militants)$",
    re.IGNORECASE,
)
_CUT = re.compile(r"[,;]\s+")


def _between(sides: Sequence[Name]) -> str:
    called = sorted(name.called for name in sides)
    return f"{'–'.join(called)} war" if called else "not stated"


def _fits(part: str) -> bool:
    return MIN_CHARS <= len(part) <= MAX_CHARS - 10


def read(text: str, registry: Registry) -> Reading:
    """Read an article.

    Args:
        text: what it says, as `Request.article` has it.
        registry: the parties and conflicts that are known by name.
    """
    flat = unwrapped(text)
    words = Words(lowered(flat))
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
    sides = _sides(here, topics, registry, mediators)
    own = frozenset(name.party for name in sides)
    return Reading(
        text=text,
        registry=registry,
        words=words,
        sentences=tuple(speakers.sentences),
        known=known,
        sides=sides,
        mediators=mediators,
        topics=topics,
        fighting=own.union(*(t.parties for t in topics if len(own & t.parties) > 1)),
    )


_MEDIATION = frozenset({"mediator", "mediating", "mediates", "mediated"})
_MEDIATOR = re.compile(r"\b[Mm]ediat(?:or|ing)\s+$")
_MEDIATES = re.compile(
    r",?\s+(?:which\s+|who\s+)?(?:is\s+mediating|mediates|has\s+mediated)\b"
)


def _sides(
    here: Sequence[Name],
    topics: Sequence[Topic],
    registry: Registry,
    mediators: frozenset[str],
) -> tuple[Name, ...]:
    """Choose the two parties that an article is about."""
    firsts: dict[str, Name] = {}
    counted: Counter[str] = Counter()
    for name in here:
        if name.party and name.party not in mediators:
            firsts.setdefault(name.party, name)
            counted[name.party] += 1
    ranked = sorted(
        (
            -min(2, len(t.parties & counted.keys())),
            -sum(counted[p] for p in t.parties),
            t.slug,
        )
        for t in topics
    )
    if ranked and ranked[0][0] == -2:
        sides = registry.topics.topics[ranked[0][2]].parties & counted.keys()
    else:
        kinds = registry.parties.parties
        fit = [
            p
            for p in counted
            if p not in kinds or kinds[p].kind in {"state", "armed_group"}
        ]
        sides = frozenset(sorted(fit, key=lambda p: (-counted[p], p))[:2])
    best = sorted(sides, key=lambda p: (-counted[p], p))[:2]
    return tuple(sorted(firsts[p] for p in best))

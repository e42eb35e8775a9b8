"""An article read once: its sentences, who is named in them, and who speaks.

    reading = read(text, registry)
    for sentence in reading.sentences:
        sentence.text                      # its words; offsets below count reading.text
        sentence.names                     # parties and office-holders, with offsets
        voice = reading.voice(sentence, at)        # whose words stand at an offset
        reading.attribution(voice, side)           # the label of such a speaker
        reading.conflict(sentence, start, end)     # "Arland–Borland war"
        reading.quote(start, end, voice)           # at most three sentences, or None

Everything is a pure value. `text` is what the article itself says, a paragraph a line;
all offsets count its code points. A voice whose `name` is empty could not be told: leave
such a claim out.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from ..quotes import MAX_CHARS, MAX_SENTENCES, MIN_CHARS
from ..records import Attribution
from ..registry import Registry
from ..sentences import sentences
from .labels import label
from .names import Known, Name, names
from .voices import Speech, is_pronoun, speeches


class Voice(NamedTuple):
    """Somebody whose words a text gives."""

    name: str
    """As the article writes it, for `stated_by`; "reporter" for the article's own words;
    empty when it could not be told."""
    words: str
    """The name with its office: "Arland's foreign minister, Dana Orlic"."""
    party: str
    """Id of the party spoken for; empty when none is named."""
    start: int
    """Where the name stands; -1 for the reporter."""
    end: int


REPORTER = Voice("reporter", "", "", -1, -1)
UNKNOWN = Voice("", "", "", -1, -1)


class Said(NamedTuple):
    """A stretch of a sentence that is somebody's word."""

    start: int
    end: int
    verb: str
    """The verb of saying, in lower case."""
    cue: int
    """Where the words of saying end."""
    is_aside: bool
    voice: Voice


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article."""

    index: int
    start: int
    end: int
    text: str
    paragraph: int
    """Number of its line."""
    names: tuple[Name, ...]
    said: tuple[Said, ...]
    default: Voice
    """Whose words it is where none of its own verbs tells."""
    subject: Name | None
    """Whom it is about: named first, or meant by the pronoun that it begins with."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article read once."""

    text: str
    registry: Registry
    sentences: tuple[Sentence, ...]
    known: Known
    sides: tuple[Name, ...]
    """The article's own two sides, or fewer, as first named."""
    mediators: frozenset[str]
    """Ids of parties that the article calls mediators."""

    def voice(self, sentence: Sentence, at: int) -> Voice:
        """Tell whose words stand at an offset of a sentence."""
        told = [said for said in sentence.said if said.start <= at < said.end]
        inner = [said for said in told if not said.is_aside]
        if inner:
            return max(inner, key=lambda said: said.start).voice
        return told[0].voice if told else sentence.default

    def before(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence before."""
        return self.sentences[sentence.index - 1] if sentence.index else None

    def named(self, start: int, end: int) -> tuple[Name, ...]:
        """Return those named in a stretch, from left to right."""
        return tuple(
            name
            for sentence in self.sentences
            if sentence.start < end and start < sentence.end
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
        party = self.registry.parties.get(voice.party) if voice.party else None
        return label(
            voice.words,
            party=party,
            side=side,
            sides=frozenset(name.party for name in self.sides),
            is_mediator=voice.party in self.mediators,
        )

    def conflict(self, sentence: Sentence, start: int, end: int) -> str:
        """Name the conflict of a claim: by its sentence, its paragraph, its article."""
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
            touched = [s for s in self.sentences if s.start < right and left < s.end]
            if touched:
                whole = self.text[touched[0].start : touched[-1].end]
                if _fits(whole):
                    return whole
        return self._part(start, end)

    def _part(self, start: int, end: int) -> str | None:
        """Cut a claim's own clauses out of a sentence that is too long to quote."""
        home = next((s for s in self.sentences if s.start <= start < s.end), None)
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
        first = next(s for s in self.sentences if s.paragraph == sentence.paragraph)
        above = self.before(first)
        heading = above.names if above and above.text[-1:] not in ".!?" else ()
        fought = [*heading, *beside]
        firsts = {name.party: name for name in reversed(fought) if self._fights(name)}
        if firsts.keys() & {side.party for side in self.sides}:
            return []
        return list(firsts.values())[:2]

    def _fights(self, name: Name) -> bool:
        kinds = self.registry.parties.parties
        known = kinds.get(name.party)
        fits = known is None or known.kind == "armed_group"
        return bool(name.party) and fits and name.party not in self.mediators

    def _speaks(self, name: Name, sentence: Sentence) -> bool:
        return any(
            said.voice.start <= name.start < said.voice.end for said in sentence.said
        )

    def _registered(self, near: Sequence[Name]) -> str | None:
        """Name the one registered conflict that two of those named share."""
        ids = {name.party for name in near}
        topics = self.registry.topics.topics.values()
        shared = [(len(ids & topic.parties), topic.title) for topic in topics]
        most = max((count for count, _ in shared), default=0)
        fitting = [title for count, title in shared if count == most]
        if most >= 2 and len(fitting) == 1:
            return fitting[0]
        if most == 1 and len(fitting) == 1 and not ids & {s.party for s in self.sides}:
            return fitting[0]
        return None


_CUT = re.compile(r"[,;]\s+")


def _between(sides: Sequence[Name]) -> str:
    called = sorted(name.called for name in sides)
    return f"{'–'.join(called)} war" if called else "not stated"


def _fits(part: str) -> bool:
    return (
        MIN_CHARS <= len(part) <= MAX_CHARS - 10
        and len(sentences(part)) <= MAX_SENTENCES
    )


def read(text: str, registry: Registry) -> Reading:
    """Read an article.

    Args:
        text: what it says, as `Request.article` has it.
        registry: the parties and conflicts that are known by name.
    """
    flat = _unwrapped(text)
    here, known = names(flat, registry.parties)
    mediators = frozenset(
        name.party
        for name in here
        if name.party
        and (_MEDIATOR.search(flat, max(name.start - 12, 0), name.start)
        or _MEDIATES.match(flat, name.end))
    )  # fmt: skip
    read_so_far: list[Sentence] = []
    at = 0
    for span in sentences(flat):
        while at < len(here) and here[at].start < span.start:
            at += 1
        stop = at
        while stop < len(here) and here[stop].end <= span.end:
            stop += 1
        bare = Sentence(
            index=len(read_so_far),
            start=span.start,
            end=span.end,
            text=flat[span.start : span.end],
            paragraph=flat.count("\n", 0, span.start),
            names=tuple(here[at:stop]),
            said=(),
            default=REPORTER,
            subject=None,
        )
        bare = replace(bare, subject=_subject(bare, read_so_far))
        read_so_far.append(_with_voices(bare, read_so_far, known))
        _tell_source(read_so_far)
    return Reading(
        text=text,
        registry=registry,
        sentences=tuple(read_so_far),
        known=known,
        sides=_sides(here, registry, mediators),
        mediators=mediators,
    )


def _subject(bare: Sentence, earlier: Sequence[Sentence]) -> Name | None:
    if _PRONOUN_FIRST.match(bare.text):
        return earlier[-1].subject if earlier else None
    first = bare.names[0] if bare.names else None
    if first is None or first.start - bare.start > 60:
        return None
    led = _PREPOSED.search(bare.text[: first.start - bare.start])
    return None if led else first


_PRONOUN_FIRST = re.compile(r"[\"“]?(?:It|They|He|She|Its|Their|His|Her)\b")
_PREPOSED = re.compile(
    r"\b(?:in|at|on|near|of|by|to|for|with|across|against|over|off)\s", re.IGNORECASE
)
_MEDIATOR = re.compile(r"\b[Mm]ediat(?:or|ing)\s+$")
_MEDIATES = re.compile(
    r",?\s+(?:which\s+|who\s+)?(?:is\s+mediating|mediates|has\s+mediated)\b"
)
_LONGEST = 1_500
"""A sentence longer than this is no prose: its speakers are not looked for."""


def _sides(
    here: Sequence[Name], registry: Registry, mediators: frozenset[str]
) -> tuple[Name, ...]:
    """Choose the two parties that an article is about."""
    firsts: dict[str, Name] = {}
    counted: Counter[str] = Counter()
    for name in here:
        if name.party and name.party not in mediators:
            firsts.setdefault(name.party, name)
            counted[name.party] += 1
    topics = registry.topics.topics.values()
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


def _with_voices(bare: Sentence, earlier: Sequence[Sentence], known: Known) -> Sentence:
    """Add who speaks in a sentence, and whose words it is without a verb of its own."""
    told: list[Said] = []
    for speech in speeches(bare.text) if len(bare.text) < _LONGEST else ():
        voice = _voice(speech, bare, told, earlier, known)
        told.append(
            Said(
                bare.start + speech.start,
                bare.start + speech.end,
                speech.verb,
                bare.start + speech.cue,
                speech.is_aside,
                voice,
            )
        )
    default = REPORTER
    if not told and earlier and earlier[-1].paragraph == bare.paragraph:
        line = [s.text for s in earlier if s.paragraph == bare.paragraph]
        if _is_quoted(" ".join(line), bare.text):
            before = earlier[-1]
            default = before.said[-1].voice if before.said else before.default
    return replace(bare, said=tuple(told), default=default)


def _is_quoted(before: str, text: str) -> bool:
    """Tell whether a sentence stands inside quotation marks, or begins with them."""
    if text[:1] in '"“':
        return True
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


_AFTERWARDS = re.compile(
    r"(?:That|This|So|Such)\s+(?:is|was)\s+what\b|(?:So|That)\s+(?:says|said)\b"
    r"|The\s+(?:source|figure|number|claim|count)s?\s+(?:is|was|are|comes?|came)\b"
)


def _tell_source(read_so_far: list[Sentence]) -> None:
    """Give a sentence the speaker that the next one names: "The source is …"."""
    if len(read_so_far) < 2 or not _AFTERWARDS.match(read_so_far[-1].text):
        return
    told, last = read_so_far[-2], read_so_far[-1]
    voice = last.said[0].voice if last.said else _first_named(last)
    if voice.name and not told.said:
        read_so_far[-2] = replace(told, default=voice)


_SOURCE_IS = re.compile(r"\b(?:is|was|are|from)\s+(?P<who>[^.;]{3,80})\.?$")


def _first_named(sentence: Sentence) -> Voice:
    match = _SOURCE_IS.search(sentence.text)
    if match is None or not sentence.names:
        return UNKNOWN
    start = sentence.start + match.start("who")
    party = next((n.party for n in sentence.names if n.start >= start), "")
    return Voice(
        match["who"], match["who"], party, start, sentence.start + match.end("who")
    )


_OWN = re.compile(r"(?:its|their|his|her)\s+", re.IGNORECASE)
_DEFINITE = re.compile(r"the\s+(?:\w+\s+)?(?P<head>\w+)$", re.IGNORECASE)
_PROPER = re.compile(r"(?:(?:[A-Z][\w'’.-]*|al|bin|de|van|von|el)(?:\s+|$)){2,}$")


def _voice(
    speech: Speech,
    home: Sentence,
    told: Sequence[Said],
    earlier: Sequence[Sentence],
    known: Known,
) -> Voice:
    words = speech.speaker.strip(' ,"“”‘')
    start = home.start + speech.named
    if is_pronoun(words):
        return _antecedent(words.casefold(), home, told, earlier)
    end = start + len(words)
    party = _party(words, start, home, known)
    name = _called(words)
    office = known.people.get(name.split()[-1]) if name.split() else None
    words = f"{office} {words}" if office and office not in words else words
    if _OWN.match(words):
        owner = _owner(home, start, earlier)
        if owner is None:
            return UNKNOWN
        rest = _OWN.sub("", name, count=1) if _OWN.match(name) else ""
        return Voice(
            f"{owner.called}’s {rest}" if rest else name, words, owner.party, start, end
        )
    if not party and (same := _named_before(words, home, told, earlier)):
        return same
    return Voice(name, words, party, start, end)


def _called(words: str) -> str:
    """Choose the name out of a name and its apposition."""
    parts = [part.strip() for part in words.split(",")]
    named = next((part for part in parts if _PROPER.match(part)), None)
    return named or parts[0]


def _party(words: str, start: int, home: Sentence, known: Known) -> str:
    inside = [n for n in home.names if start <= n.start < start + len(words)]
    people = [n.party for n in inside if n.is_person and n.party]
    if people:
        return people[0]
    return inside[0].party if inside else ""


def _antecedent(
    pronoun: str, home: Sentence, told: Sequence[Said], earlier: Sequence[Sentence]
) -> Voice:
    """Tell whom a pronoun means: who spoke last, else who was named first."""
    if told:
        return told[-1].voice
    is_person = pronoun in {"he", "she"}
    for sentence in (home, *earlier[-1:]):
        said = [s.voice for s in sentence.said if s.voice.name]
        if said:
            return said[-1]
        if sentence.default.name not in {"", "reporter"}:
            return sentence.default
        for name in (sentence.subject, *sentence.names):
            if name and name.is_person == is_person and not _owns(name, sentence):
                return _as_voice(name, sentence)
    return UNKNOWN


def _owns(name: Name, home: Sentence) -> bool:
    return home.text[max(name.end - home.start, 0) :].startswith(("'s", "’s"))


def _as_voice(name: Name, home: Sentence) -> Voice:
    inside = home.text[max(name.start - home.start, 0) : max(name.end - home.start, 0)]
    called = inside or name.called
    return Voice(called, called, name.party, name.start, name.end)


def _owner(home: Sentence, start: int, earlier: Sequence[Sentence]) -> Name | None:
    """Tell whose "its ministry" is: who is named before it, or one sentence back."""
    here = [n for n in home.names if n.end <= start and n.party]
    if here:
        return here[0]
    if earlier and earlier[-1].subject:
        return earlier[-1].subject
    back = [n for n in earlier[-1].names if n.party] if earlier else []
    return back[0] if back else None


def _named_before(
    words: str, home: Sentence, told: Sequence[Said], earlier: Sequence[Sentence]
) -> Voice | None:
    """Tell which speaker "the ministry" means, named in full one sentence back."""
    definite = _DEFINITE.match(words)
    if definite is None:
        return None
    head = definite["head"].casefold()
    near = [
        *(s.voice for s in told),
        *(s.voice for one in earlier[-1:] for s in one.said),
    ]
    for voice in reversed(near):
        if len(voice.name) > len(words) and re.search(
            rf"\b{head}\b", voice.words.casefold()
        ):
            return voice
    pattern = re.compile(rf"(?:[Tt]he\s+)?[A-Z][\w-]*(?:['’]s?)?\s+(?:\w+\s+)?{head}\b")
    for sentence in reversed(earlier[-2:]):
        for match in pattern.finditer(sentence.text):
            start = sentence.start + match.start()
            end = sentence.start + match.end()
            inside = [n.party for n in sentence.names if start <= n.start < end]
            if inside:
                return Voice(match[0], match[0], inside[0], start, end)
    return None


def _unwrapped(text: str) -> str:
    """Put hard-wrapped lines together, letter for letter as long as before."""
    blocks = re.split(r"(\n\s*\n)", text)
    return "".join(
        block.replace("\n", " ") if _is_wrapped(block.split("\n")) else block
        for block in blocks
    )


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Tell whether no line had room for the first word of the next one."""
    width = max(map(len, lines))
    return (
        len(lines) > 1
        and 45 <= width <= 120
        and all(
            two.split() and len(one) + len(two.split()[0]) >= width
            for one, two in pairwise(lines)
        )
    )

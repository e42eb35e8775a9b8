"""Whose words a sentence holds: speakers named, meant by a pronoun, or left unsaid."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from .. import lazy
from .bearers import head_of
from .names import Known, Name
from .offices import is_of_others, is_sent_to
from .parts import UNKNOWN, Said, Sentence, Told, Voice
from .sayers import is_pronoun
from .voices import Speech, may_speak, speeches

_LONGEST = 1_500
"""A sentence longer than this is no prose: its speakers are not looked for."""


_GOES_ON = 4
"""As many sentences, and itself, may a quotation have before its speaker is named."""


class Speakers:
    """Who speaks in the sentences of an article, found out when first asked for.

    Args:
        known: what the article makes known of parties and people.
    """

    def __init__(self, known: Known) -> None:
        self.sentences: list[Sentence] = []
        """In order; to be filled by whoever reads the article."""
        self._known = known
        self._heard: dict[int, Told] = {}
        """What sentences tell by themselves and by those before them."""
        self._told: dict[int, Told] = {}
        """What they tell with those behind them."""

    def tell(self, sentence: Sentence) -> Told:
        """Tell who says what in a sentence, and whose words it is without a verb."""
        told = self._told.get(sentence.index)
        if told is None:
            told = self._told[sentence.index] = self._with_behind(sentence)
        return told

    def _with_behind(self, sentence: Sentence) -> Told:
        heard = self._hear(sentence.index)
        if heard.said or sentence.index + 1 == len(self.sentences):
            return heard
        voice = self._source_behind(self.sentences[sentence.index + 1])
        voice = voice if voice.name else self._speaker_behind(sentence)
        return heard._replace(default=voice) if voice.name else heard

    def _speaker_behind(self, sentence: Sentence) -> Voice:
        """Return who is named where a quotation goes on: "First. Second," he said."""
        if not sentence.is_quoted:
            return UNKNOWN
        for after in self.sentences[sentence.index + 1 : sentence.index + _GOES_ON]:
            same = after.paragraph == sentence.paragraph and after.is_quoted
            if not same or after.text[:1] in {'"', "“"}:
                break
            if told := self._hear(after.index).said:
                return told[0].voice if told[0].is_aside else UNKNOWN
        return UNKNOWN

    def _hear(self, index: int) -> Told:
        """Hear a sentence, and before it those that it leans on, one by one."""
        first = index
        while first not in self._heard and self._leans(self.sentences[first]):
            first -= 1
        for n in range(first, index + 1):
            if n not in self._heard:
                self._heard[n] = self._listen(n)
        return self._heard[index]

    def _leans(self, sentence: Sentence) -> bool:
        """Tell whether those before can decide who speaks in a sentence."""
        leans = sentence.is_quoted or may_speak(sentence)
        return leans and sentence.index > 0

    def _listen(self, index: int) -> Told:
        home = self.sentences[index]
        earlier = self.sentences[max(index - 2, 0) : index]
        before = self._heard.get(index - 1, Told())
        told: list[Said] = []
        for speech in speeches(home) if len(home.text) < _LONGEST else ():
            scene = _Scene(home, told, earlier, before, self._known, speech.named)
            told.append(
                Said(
                    home.start + speech.start,
                    home.start + speech.end,
                    speech.verb,
                    home.start + speech.cue,
                    speech.is_aside,
                    _voice(speech, scene),
                )
            )
        if told:
            return Told(tuple(told))
        if home.is_quoted and earlier and earlier[-1].paragraph == home.paragraph:
            return Told((), before.said[-1].voice if before.said else before.default)
        return Told()

    def _source_behind(self, after: Sentence) -> Voice:
        """Return the speaker that the next sentence names: "The source is …"."""
        if not _AFTERWARDS.match(after.text):
            return UNKNOWN
        said = self._hear(after.index).said
        return said[0].voice if said else _first_named(after)


class _Scene(NamedTuple):
    """Where somebody speaks."""

    home: Sentence
    told: Sequence[Said]
    """Who spoke before in the same sentence."""
    earlier: Sequence[Sentence]
    """At most two sentences before it."""
    before: Told
    """Whose words the last of these holds."""
    known: Known
    speaks_at: int
    """Where the speaker is written in the sentence."""


def subject_of(
    text: str, start: int, names: Sequence[Name], earlier: Sequence[Sentence]
) -> Name | None:
    """Tell whom a sentence is about: named first, or meant by its first pronoun.

    Args:
        text: the sentence.
        start: where it begins in the article.
        names: those named in it.
        earlier: the sentences before it.
    """
    if _PRONOUN_FIRST.match(text):
        return earlier[-1].subject if earlier else None
    first = names[0] if names else None
    if first is None or first.start - start > 60:
        return None
    return None if _PREPOSED.search(text[: first.start - start]) else first


_PRONOUN_FIRST = lazy.compile(r"[\"“]?(?:It|They|He|She|Its|Their|His|Her)\b")
_PREPOSED = lazy.compile(
    r"\b(?:in|at|on|near|of|by|to|for|with|across|against|over|off)\s", re.IGNORECASE
)


_AFTERWARDS = lazy.compile(
    r"(?:That|This|So|Such)\s+(?:is|was)\s+what\b|(?:So|That)\s+(?:says|said)\b"
    r"|The\s+(?:source|figure|number|claim|count)s?\s+(?:is|was|are|comes?|came)\b"
)


_SOURCE_IS = lazy.compile(r"\b(?:is|was|are|from)\s+(?P<who>[^.;]{3,80})\.?$")


def _first_named(sentence: Sentence) -> Voice:
    match = _SOURCE_IS.search(sentence.text)
    if match is None or not sentence.names:
        return UNKNOWN
    start = sentence.start + match.start("who")
    party = next((n.party for n in sentence.names if n.start >= start), "")
    return Voice(
        match["who"], match["who"], party, start, sentence.start + match.end("who")
    )


_HERE = lazy.compile(r"\s+(?:there|here)$")
_LED_IN = lazy.compile(
    r"(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Aa]fter)\s+(?:[\w’'-]+\s+){1,8}?(?=(?:he|she|it|they)$)"
)
"""What stands before a pronoun: "In a statement afterwards he"."""
_OWN = lazy.compile(r"(?:its|their|his|her)\s+", re.IGNORECASE)
_DEFINITE = lazy.compile(r"the\s+(?:\w+\s+)?(?P<head>\w+)$", re.IGNORECASE)
_PROPER = lazy.compile(r"(?:(?:[A-Z][\w'’.-]*|al|bin|de|van|von|el)(?:\s+|$)){2,}$")


def _voice(speech: Speech, scene: _Scene) -> Voice:
    home, known = scene.home, scene.known
    words = _HERE.sub("", speech.speaker.strip(' ,"“”‘•*'))
    led = _LED_IN.match(words)
    start = home.start + speech.named + (led.end() if led else 0)
    words = words[led.end() :] if led else words
    if is_pronoun(words):
        inside = not speech.is_aside and home.subject
        last = scene.told[-1].voice if scene.told else None
        if inside and last and last.start <= inside.start < last.end:
            return last  # "the Arlish Forum said it had counted"
        if inside and home.start <= inside.start < start and not inside.is_person:
            return _as_voice(inside, home)  # "the 11 whom it says"
        return _antecedent(words.casefold(), scene)
    end = start + len(words)
    party = _party(words, start, home, known)
    name = _called(words)
    office = known.people.get(name.split()[-1]) if name.split() else None
    if office and office not in words and not _OWN.match(office):
        words = f"{office} {words}"
    if _OWN.match(words) and not is_of_others(words):
        owner = _owner(words, home, start, scene.earlier)
        if owner is None:
            return UNKNOWN
        rest = _OWN.sub("", name, count=1) if _OWN.match(name) else ""
        whose = f"{owner.called}’s {rest}" if rest and owner.called else name
        return Voice(whose, words, owner.party, start, end)
    if not party and _TEXT.match(words):
        author = _antecedent("it", scene)
        return author if author.name else Voice(name, words, party, start, end)
    if not party and (same := _named_before(words, scene)):
        return same
    return Voice(name, words, party, start, end)


_TEXT = lazy.compile(
    r"(?:the|its|his|her|their|an?|citing\s+an?|(?:quoting|correcting)\s+an?)\s+(?:(?:joint|written|earlier|later|same|brief|short)\s+)?"
    r"(?:statement|communiqu[ée]|message|readout|post|note|letter|declaration|bulletin)\b(?!\s+(?:by|from|of\s+the\s+[a-z]+\s+[a-z]*minist))",
    re.IGNORECASE,
)
"""What speaks for whoever wrote it: "the statement added"."""


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
    several = sorted({n.party for n in inside if n.party})
    if len(several) > 1 and _LISTED.fullmatch(words):
        return "+".join(several)
    sent = (n for n in inside if not is_sent_to(home.text, n.start - home.start))
    chosen = head_of(tuple(sent), words, start)
    return chosen.party if chosen else ""


_LISTED = lazy.compile(
    r"(?:[Tt]he\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)*(?:,\s+(?:[Tt]he\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)*)*,?\s+and\s+"
    r"(?:[Tt]he\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)*",
)
"""Several who say something together: "France, Germany and Britain"."""


def _antecedent(pronoun: str, scene: _Scene) -> Voice:
    """Tell whom a pronoun means: who spoke last, else who was named first."""
    home = scene.home
    is_person = pronoun in {"he", "she"}
    if scene.told and not (is_person and _is_body(scene.told[-1].voice)):
        return scene.told[-1].voice
    if is_person and (person := _person(home)):
        return _as_voice(person, home)
    opening = _WHOSE_MAN.match(home.text) if is_person else None
    if opening and scene.speaks_at > opening.end():
        return _at(opening[1], home.start + opening.start(1), home, scene.known)
    before = [said.voice for said in scene.before.said if said.voice.name]
    if before:
        return before[-1]
    for sentence in (home, *scene.earlier[-1:]):
        default = scene.before.default
        if sentence is not home and default.name not in {"", "reporter"}:
            return default
        for name in (sentence.subject, *sentence.names):
            if sentence is home and name and _is_governed(name, home):
                continue
            if name and name.is_person == is_person and not _owns(name, sentence):
                holders = (home, *scene.earlier)
                here = (s for s in holders if s.start <= name.start < s.end)
                return _as_voice(name, next(here, sentence))
    return _spoke_before(scene, is_person=is_person)


def _is_governed(name: Name, home: Sentence) -> bool:
    """Tell where something is, or of whom it is told, from who says so: "in Arland"."""
    return _GOVERNED.search(home.text, 0, max(name.start - home.start, 0)) is not None


_GOVERNED = lazy.compile(
    r"\b(?:in|at|near|from|into|inside|outside|of|over)\s+(?:the\s+)?$"
)


def _is_body(voice: Voice) -> bool:
    """Tell "the Front", whom no "she" means, from "the envoy"."""
    return _BODY.match(voice.words) is not None


_BODY = lazy.compile(
    r"(?:[Tt]he\s+)?(?:[A-Z][\w-]+\s+)*(?i:front|army|movement|government|ministry|group|forces|party|"
    r"alliance|council|commission|military|rebels|guerrillas|union|agency)$"
)


def _spoke_before(scene: _Scene, *, is_person: bool) -> Voice:
    """Find whom a pronoun means one or two sentences back: a speaker, or the subject."""
    for sentence in reversed(scene.earlier):
        for speech in reversed(speeches(sentence)):
            words = speech.speaker.strip(' ,"“”‘')
            if words and not is_pronoun(words):
                return _at(words, sentence.start + speech.named, sentence, scene.known)
        opening = (_OPENING if is_person else _BODY_FIRST).match(sentence.text)
        if opening:
            at = sentence.start + opening.start(1)
            return _at(opening[1], at, sentence, scene.known)
    return UNKNOWN


_OPENING = lazy.compile(
    r"[\"“]?((?:[A-Z][\w’'-]+\.?\s+){1,4}[A-Z][\w’'-]+|(?:The|Its|A)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:spokes\w+|minister|president|general|commander|governor|mayor|chief|envoy|ambassador|"
    r"director|doctor|official|leader|secretary|premier|head))(?:,|\s+(?=[a-z]))"
)
"""A person by whom a sentence begins: "General Innocent Olm commands …"."""
_WHOSE_MAN = lazy.compile(
    r"[\"“]?([A-Z][\w-]+[’']s?\s+(?:[a-z-]+\s+){0,2}?(?:minister|president|premier|ambassador|envoy|commander|"
    r"general|negotiator|leader|chief|spokes(?:man|woman|person)))\s+(?=[a-z])"
)
_BODY_FIRST = lazy.compile(
    r"[\"“•*\s-]*((?:The|An?|[A-Z][\w-]+['’]s?)\s+(?:[a-z-]+\s+){0,3}?(?:ministry|army|military|command|"
    r"government|navy|office|junta|presidency|movement|council|cabinet|militia|mission|union))\s+(?=[a-z])"
)
"""A body by which one begins: "Arland’s defence ministry sees no breach"."""


def _at(words: str, start: int, home: Sentence, known: Known) -> Voice:
    party = _party(words, start, home, known)
    return Voice(_called(words), words, party, start, start + len(words))


def _person(home: Sentence) -> Name | None:
    people = (name for name in home.names if name.is_person and not _owns(name, home))
    return next(people, None)


def _owns(name: Name, home: Sentence) -> bool:
    return home.text[max(name.end - home.start, 0) :].startswith(("'s", "’s"))


def _as_voice(name: Name, home: Sentence) -> Voice:
    inside = home.text[max(name.start - home.start, 0) : max(name.end - home.start, 0)]
    called = inside or name.called
    return Voice(called, called, name.party, name.start, name.end)


_PERSONAL = lazy.compile(r"(?:his|her)\b", re.IGNORECASE)


def _owner(
    words: str, home: Sentence, start: int, earlier: Sequence[Sentence]
) -> Name | None:
    """Tell whose "its ministry" is: who is named before it, or one sentence back."""
    here = [n for n in home.names if n.end <= start and n.party]
    closed = max(home.text.rfind(mark, 0, start - home.start) for mark in '”"')
    if closed >= 0:  # whom a quotation names owns nobody outside it
        opened = max(home.text.rfind(mark, 0, closed) for mark in '“"')
        first, last = home.start + max(opened, 0), home.start + closed
        here = [n for n in here if not first <= n.start < last]
    if here:
        if not _PERSONAL.match(words):
            return here[0]
        people = [n for n in home.names if n.is_person and n.end <= start]
        if people:
            return people[-1] if people[-1].party else None
        return here[0]
    if earlier and earlier[-1].subject:
        return earlier[-1].subject
    back = [n for n in earlier[-1].names if n.party] if earlier else []
    return back[0] if back else None


def _named_before(words: str, scene: _Scene) -> Voice | None:
    """Tell which speaker "the ministry" means, named in full one sentence back."""
    definite = _DEFINITE.match(words)
    if definite is None:
        return None
    head = definite["head"].casefold()
    near = [said.voice for said in (*scene.told, *scene.before.said)]
    for voice in reversed(near):
        if len(voice.name) > len(words) and re.search(
            rf"\b{head}\b", voice.words.casefold()
        ):
            return voice
    pattern = re.compile(
        rf"(?:[Tt]he\s+)?[A-Z][\w-]*(?:['’]s?)?\s+(?:\w+\s+)?(?i:{head})\b"
    )
    for sentence in reversed(scene.earlier):
        for match in pattern.finditer(sentence.text):
            start = sentence.start + match.start()
            end = sentence.start + match.end()
            inside = [n.party for n in sentence.names if start <= n.start < end]
            if inside:
                return Voice(match[0], match[0], inside[0], start, end)
    return None

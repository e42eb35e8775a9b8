"""Whose words a sentence holds: speakers named, meant by a pronoun, or left unsaid."""

import re
from collections.abc import Sequence
from dataclasses import replace

from .names import Known, Name
from .parts import REPORTER, UNKNOWN, Said, Sentence, Voice
from .voices import Speech, is_pronoun, speeches

_LONGEST = 1_500
"""A sentence longer than this is no prose: its speakers are not looked for."""


def with_voices(bare: Sentence, earlier: Sequence[Sentence], known: Known) -> Sentence:
    """Add who speaks in a sentence, and whose words it is without a verb of its own.

    Args:
        bare: the sentence with its names.
        earlier: the sentences before it, complete.
        known: what the article makes known of parties and people.
    """
    told: list[Said] = []
    for speech in speeches(bare) if len(bare.text) < _LONGEST else ():
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
    if not told and default is REPORTER:
        return bare
    return replace(bare, said=tuple(told), default=default)


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


_PRONOUN_FIRST = re.compile(r"[\"“]?(?:It|They|He|She|Its|Their|His|Her)\b")
_PREPOSED = re.compile(
    r"\b(?:in|at|on|near|of|by|to|for|with|across|against|over|off)\s", re.IGNORECASE
)


def _is_quoted(before: str, text: str) -> bool:
    """Tell whether a sentence stands inside quotation marks, or begins with them."""
    if text[:1] in '"“':
        return True
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


_AFTERWARDS = re.compile(
    r"(?:That|This|So|Such)\s+(?:is|was)\s+what\b|(?:So|That)\s+(?:says|said)\b"
    r"|The\s+(?:source|figure|number|claim|count)s?\s+(?:is|was|are|comes?|came)\b"
)


def tell_source(read_so_far: list[Sentence]) -> None:
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
        inside = not speech.is_aside and home.subject
        if inside and home.start <= inside.start < start and not inside.is_person:
            return _as_voice(inside, home)  # "the 11 whom it says"
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
    if is_person and (person := _person(home)):
        return _as_voice(person, home)
    before = [s.voice for one in earlier[-1:] for s in one.said if s.voice.name]
    if before:
        return before[-1]
    for sentence in (home, *earlier[-1:]):
        if sentence.default.name not in {"", "reporter"}:
            return sentence.default
        for name in (sentence.subject, *sentence.names):
            if name and name.is_person == is_person and not _owns(name, sentence):
                return _as_voice(name, sentence)
    return UNKNOWN


def _person(home: Sentence) -> Name | None:
    people = (name for name in home.names if name.is_person and not _owns(name, home))
    return next(people, None)


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

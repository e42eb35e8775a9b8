"""Whose word a number is, as far as the proofs can read it so, and what to call him."""

import re

from .. import lazy
from ..kinds.casualty.proof.attribution import attribution, may_speak
from ..kinds.casualty.proof.names import Names
from ..kinds.casualty.proof.voices import is_pronoun
from .calling import called_of, full_name
from .counted import Count
from .reading import REPORTER, Reading, Sentence, Voice
from .sayers import FINITE
from .tellers import party_in


def claimant_of(count: Count, reading: Reading) -> Voice:
    """Tell whose word a number is, and for whom he speaks."""
    voice = _voice(count, reading)
    return voice._replace(party=_party_of(voice, reading, count.sentence))


def _voice(count: Count, reading: Reading) -> Voice:
    """Tell whose word a number is, as far as the proofs can read it so."""
    voice = _told_by(count, reading)
    figure = count.figure
    told = attribution(figure.text, figure.read.start, figure.read.noun_end)
    if not told.is_firm and voice.name:
        return voice
    if voice != REPORTER and any(
        _may_be(voice, speaker, count.sentence, reading) for speaker in told.speakers
    ):
        return voice
    read = (
        _speaker(words, count, reading)
        for words in reversed(told.speakers)
        if not (is_pronoun(words) or _BY_PRONOUN.search(words))
    )
    return next((speaker for speaker in read if _is_name(speaker.name)), voice)


def _is_name(words: str) -> bool:
    """Tell a speaker from a clause that was taken for one."""
    return not (FINITE.search(words) or _CLAUSE.search(words))


_CLAUSE = lazy.compile(
    r"\d|\b(?:who|that|which)$|^\w+ing\s|\b\w{2,}ed\s+(?:more|the|an?|its|their)\b|^the\s+(?:number|toll|figure)\b"
)
_BY_PRONOUN = lazy.compile(r"\s(?:he|she|it|they)$")
"""What stands before a speaker's pronoun: "Among its losses he lists"."""


def _party_of(voice: Voice, reading: Reading, sentence: Sentence) -> str:
    """Tell for whom a speaker speaks, where he is named."""
    if voice.start < 0:
        return voice.party
    home = next(iter(reading.touched(voice.start, voice.start + 1)), sentence)
    return party_in(reading, home, voice)


def what_to_call(voice: Voice, sentence: Sentence, reading: Reading) -> str:
    """Choose what to call a speaker: a person in full, without a civil office.

    "The army" goes by its country where a sentence beside it names that one.
    """
    lead = _LEAD.match(voice.name)
    name = lead["name"] or lead["who"] if lead else voice.name
    if organ := _ORGAN.fullmatch(name):
        return _owned(organ["organ"], voice, sentence, reading) or name
    name = _BASED.sub("", name)
    name = _OFFICE.sub("", name)
    return name if " " in name else full_name(reading, name)


def _owned(
    organ: str, voice: Voice, sentence: Sentence, reading: Reading
) -> str | None:
    """Call "the army" by the side whose it is, where a sentence beside names that one."""
    at = sentence.index
    near = reading.sentences[max(at - 1, 0) : at + 2]
    if not any(n.party == voice.party for one in near for n in one.names):
        return None
    return f"{called_of(reading, voice.party)}’s {organ}" if voice.party else None


_ORGAN = lazy.compile(
    r"(?:[Tt]he\s+)?(?P<organ>(?i:army|military|navy|air\s+force|armed\s+forces))"
)
"""A body of which each side has one."""
_BASED = lazy.compile(r"^[Tt]he\s+[A-Z]\w*-(?:based|run|backed)\s+(?=[A-Z])")


_OFFICE = lazy.compile(
    r"^(?:(?:[\w-]+\s+){0,2}(?=Governor|Mayor|Commissioner))?(?:(?:regional|local|acting|deputy|provincial|city|state)\s+)*(?:Gov\.|Governor|Mayor|Commissioner|President|"
    r"Prime\s+Minister|(?:\w+\s+)?Minister|Spokes\w+|Dr\.?|Mr\.?|Mrs\.?|Ms\.?)\s+(?=(?-i:[A-Z][\w'’-]+\s+[A-Z]))",
    re.IGNORECASE,
)


def _may_be(voice: Voice, speaker: str, sentence: Sentence, reading: Reading) -> bool:
    """Tell whether the proofs can take a voice for a speaker that they read."""
    if not voice.name:
        return False
    if is_pronoun(speaker):
        return True
    names = Names(reading.registry.parties)
    before = reading.before(sentence)
    named = before is not None and voice.name.split()[-1] in before.text
    return may_speak(voice.name, speaker, names=names, may_be_title=named)


def _speaker(words: str, count: Count, reading: Reading) -> Voice:
    """Find a speaker whom the proofs read in a sentence."""
    sentence = count.sentence
    words = _PREPOSED.sub("", _ITS_VERB.sub("", words.strip("• ")))
    at = sentence.text.find(words)
    if at < 0:
        at = max(sentence.text.find(words.replace("'", "’")), 0)
    at += sentence.start
    apposed = _APPOSED.match(reading.text, at + len(words.split(",")[0]))
    name = apposed["who"] if apposed else words.split(",")[0]
    end = max(at + len(words), apposed.end() if apposed else 0)
    inside = reading.named(at, end)
    party = next((name.party for name in inside if name.party), "")
    return Voice(name, reading.text[at:end], party, at, end)


_APPOSED = lazy.compile(
    r",\s+(?P<who>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,3})(?=[,.;]|$)"
)
"""The name behind an office: "the mayor of Sarn, Ilo Brand,"."""


_ITS_VERB = lazy.compile(
    r"(?<=\w)\s+(?:has|have|had|was|were|is|are|called|who|which|(?:re)?ceived|\w+ed)\s.*$|"
    r"\s+(?:denied|and|has|had|to|lays?|laid)$|\s+(?:figures|data|records|statistics)$|['’]s?\s+own(?:\s+\w+)?$"
)
_PREPOSED = lazy.compile(
    r"^(?:[\W\d]+|(?:according\s+to|as\s+per|per|by|going\s+by|for\s+(?:its|his|her|their)\s+(?:own\s+)?part|"
    r"(?:they|it|these)\s+c[oa]mes?\s+from)\s+)",
    re.IGNORECASE,
)
_LEAD = lazy.compile(
    r"(?:[Bb]etween|[Ff]rom|[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Ss]ince|[Aa]fter|[Bb]efore|[Oo]ver|goes)\s"
    r"(?:.*?\s(?P<name>(?:the\s+)?(?:[A-Z][\w’'.-]+\s+)*[A-Z][\w’'.-]+)|.*\s(?P<who>the\s[^,]+))$"
)
"""A time or an occasion before a speaker: "In the same letter Biel"."""


def _told_by(count: Count, reading: Reading) -> Voice:
    """Tell whose word a number is; a part of a number is of whoever gives the whole."""
    voice = reading.voice(count.sentence, count.start)
    first, last = count.span
    whom = [
        s.voice for s in count.sentence.said if first < s.cue < last and not s.is_aside
    ]
    if whom:
        return whom[0]  # "the 11 whom it says Arland is holding"
    if voice == REPORTER and count.figure.is_subset and ";" in count.sentence.text:
        asides = [said.voice for said in count.sentence.said if said.is_aside]
        return asides[-1] if asides else voice
    return voice

"""Casualty figures that an article states plainly.

`figures` reads the numbers; here each gets its people, its time and place, and whoever
says so. What is feared, possible, asked for, taken back or about an accident is left out
(`mood`).
"""

import re
from itertools import pairwise

from .. import lazy
from ..kinds.casualty.model import CasualtyDraft, Verification, VictimGroup
from ..kinds.casualty.proof.attribution import attribution, may_speak
from ..kinds.casualty.proof.lexicon.counted import (
    ARMY_CIVILIAN,
    CIVILIAN,
    MILITARY,
    MILITARY_KIND,
    PERSON,
)
from ..kinds.casualty.proof.lexicon.mood import UNVERIFIED, VERIFIED
from ..kinds.casualty.proof.names import Names
from ..kinds.casualty.proof.voices import is_pronoun
from ..text import small
from .calling import full_name
from .counted import Count, words_of
from .figures import Figure, figures, number_places
from .losses import about, agent_of, told_from
from .mood import assertion, is_doubtful, is_told
from .reach import reach
from .reading import REPORTER, Reading, Sentence, Voice
from .sides import SUFFER, side_of
from .standings import ENEMY, attribution_of
from .tellers import party_in

LONGEST = 1_000
"""A sentence longer than this is no prose, and is not read."""


def counts(reading: Reading) -> tuple[Count, ...]:
    """Find all numbers of people who came to harm, told as facts."""
    told: list[Count] = []
    known: set[tuple[int | None, int | None]] = set()
    for sentence in reading.holding(number_places(reading.text, reading.words)):
        before = reading.before(sentence)
        if before and before.paragraph != sentence.paragraph:
            before = None
        if len(sentence.text) > LONGEST:
            continue
        found = figures(sentence, before)
        if not found or not is_told(sentence, reading):
            continue
        for figure, kin in zip(found, _kin(sentence.text, found), strict=True):
            bounds = figure.says.low, figure.says.high
            if not is_doubtful(sentence, figure, is_known=bounds in known):
                told.append(Count(figure, sentence, kin))
                known.add(bounds)
    return tuple(told)


def _kin(text: str, found: tuple[Figure, ...]) -> list[Figure | None]:
    """Name for each number the one before it whose people it goes on counting."""
    kin: list[Figure | None] = [None]
    whole = found[0]
    for left, right in pairwise(found):
        noun = text[right.end : right.noun_end].strip()
        shares = noun in _NO_NOUN and right.start - left.noun_end < 50
        shares = shares and not right.is_total
        kin.append(whole if shares or right.is_subset else None)
        if not (shares or right.is_subset):
            whole = right
    return kin


_NO_NOUN = frozenset(
    {"", "more", "others", "other", "wounded", "injured", "missing", "hurt"}
)


def find(reading: Reading) -> list[CasualtyDraft]:
    """Draft a record for each casualty figure of an article."""
    found = [(c, draft) for c in counts(reading) if (draft := _draft(c, reading))]
    return [draft for at, (_, draft) in enumerate(found) if not _again(at, found)]


def _again(at: int, found: list[tuple[Count, CasualtyDraft]]) -> bool:
    """Tell whether a headline only says what the article says below it."""
    count, draft = found[at]
    if count.sentence.text[-1:] in '.!?"”’':
        return False
    return any(
        (other.metric, other.value, other.qualifier)
        == (draft.metric, draft.value, draft.qualifier)
        for _, other in found[at + 1 :]
    )


def _draft(count: Count, reading: Reading) -> CasualtyDraft | None:
    figure, sentence = count.figure, count.sentence
    voice = _voice(count, reading)
    voice = voice._replace(party=_party_of(voice, reading, sentence))
    first, last = count.span
    quote = reading.quote(_from_speaker(voice, first, reading), last, voice)
    if not voice.name or quote is None or figure.metric is None:
        return None
    scope = reach(
        sentence.text,
        figure if figure.harm else count.kin or figure,
        since=told_from(count),
        before=_told_before(sentence, reading),
    )
    owner = side_of(count, voice, reading)
    party = owner.party if owner else ""
    told_of = about(count, voice, party, reading)
    if told_of == ENEMY and party == voice.party:
        owner, party = None, ""
    conflict = reading.conflict(sentence)
    return CasualtyDraft(
        quote=quote,
        conflict=conflict,
        metric=figure.metric,
        victim_group=_group(count),
        victim_side=owner.called if owner else "not stated",
        count_text=reading.text[count.start : count.end],
        qualifier=figure.says.qualifier,
        value=figure.says.value,
        is_subset=figure.is_subset,
        count_type=scope.count_type,
        date_text=scope.date_text,
        place=scope.place,
        responsible=_responsible(count, party),
        stated_by=_called(voice, reading),
        attribution=attribution_of(reading, voice, told_of, conflict),
        verification=_verification(count, voice),
        assertion=assertion(sentence, count.start),
    )


def _told_before(sentence: Sentence, reading: Reading) -> list[str]:
    """Return what its paragraph tells before a sentence, as far as it bears on it."""
    near = reading.sentences[max(sentence.index - _BEFORE, 0) : sentence.index]
    return [one.text for one in near if one.paragraph == sentence.paragraph]


_BEFORE = 4
"""Sentences."""


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
    named = [s for s in told.speakers if not is_pronoun(s)]
    return _speaker(named[-1], count, reading) if named else voice


def _party_of(voice: Voice, reading: Reading, sentence: Sentence) -> str:
    """Tell for whom a speaker speaks, where he is named."""
    if voice.start < 0:
        return voice.party
    home = next(iter(reading.touched(voice.start, voice.start + 1)), sentence)
    return party_in(reading, home, voice)


def _called(voice: Voice, reading: Reading) -> str:
    """Choose what to call a speaker: a person in full, without a civil office."""
    lead = _LEAD.match(voice.name)
    name = _OFFICE.sub("", lead["name"] or lead["who"] if lead else voice.name)
    return name if " " in name else full_name(reading, name)


_OFFICE = lazy.compile(
    r"^(?:(?:regional|local|acting|deputy|provincial|city|state)\s+)*(?:Gov\.|Governor|Mayor|President|"
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
    words = _ITS_VERB.sub("", words.strip("• "))
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


def _from_speaker(voice: Voice, first: int, reading: Reading) -> int:
    """Begin a quote next to where its speaker is named, if that is not far before it."""
    if not 0 <= voice.start < first:
        return first
    between = reading.touched(voice.start, first)[1:-1]
    return between[0].start if 0 < len(between) < _NEAR else first


_NEAR = 2
"""Sentences between a speaker's name and his words that a quote may still have."""


_ITS_VERB = lazy.compile(
    r"(?<=\w)\s+(?:has|have|had|was|were|is|are|called|who|which|(?:re)?ceived|\w+ed)\s.*$|"
    r"\s+(?:denied|and|has|had)$|['’]s?\s+own(?:\s+\w+)?$"
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


def _group(count: Count) -> VictimGroup:
    """Tell soldiers from civilians, only by the words that are counted."""
    figure, text = count.figure, count.sentence.text
    words = words_of(count)
    if figure.is_subset:
        words = re.split(r"[,;.]", text[figure.end : figure.noun_end + 30])[0]
    if (joined := _JOINED.match(text, count.noun[1])) and (
        others := PERSON.match(text, joined.end())
    ):
        words += f" and {others[0]}"
    words = _KINSHIP.sub("", words)
    military, civilian = MILITARY.search(words), CIVILIAN.search(words)
    military = military or (None if civilian else MILITARY_KIND.search(words))
    if civilian and ARMY_CIVILIAN.search(words):
        return "military"
    if military and civilian:
        return "mixed"
    near = max(figure.start - _REACH, 0)
    lead = text[near : figure.start]
    if military or (not civilian and _SUFFERED_BY_UNIT.search(lead)):
        return "military"
    if _OF_ITS_MEN.search(words) or (_LOST.search(lead) and _MEN.search(words)):
        return "military"
    return "civilian" if civilian else "not_stated"


_REACH = 120
"""Characters in which what was suffered stands before its number."""
_KINSHIP = lazy.compile(
    r"\b(?:wom[ae]n|mothers?|fathers?|(?:grand)?sons?|(?:grand)?daughters?|wife|wives|brothers?|sisters?|parents|"
    r"siblings?|twins|widow(?:er)?s?|couples?|relatives?|cousins?|passengers?|customers?)\b",
    re.IGNORECASE,
)
"""What tells no civilian from a soldier."""
_OF_ITS_MEN = lazy.compile(r"\b(?:its|his|their)\s+(?:own\s+)?(?:men|own)\b")
_LOST = lazy.compile(r"\b(?:lost|losing|loss\s+of)\s+$")
_MEN = lazy.compile(r"\bmen\b")
_JOINED = lazy.compile(r"\s+and\s+")
_SUFFERED_BY_UNIT = lazy.compile(
    rf"\b(?:[Bb]rigade|[Bb]attalion|[Rr]egiment|army|[Dd]ivision|garrison|navy)\s+(?:[^,;]{{0,40}}\s)??{SUFFER}"
)

# who did it, and who checked


def _responsible(count: Count, side: str) -> str | None:
    """Name who is said to have done it: "by Israeli fire", "an Arlish drone killed"."""
    agent = agent_of(count)
    return agent.called if agent and agent.party and agent.party != side else None


_UNVERIFIED = small(UNVERIFIED)
_CHECKED = lazy.compile(r"\b(?:verif|document|confirm|corroborat)")


def _verification(count: Count, voice: Voice) -> Verification:
    text = count.sentence.text
    if _UNVERIFIED.search(count.sentence.low):
        return "not_stated"
    if VERIFIED.search(voice.words) and _CHECKED.search(text):
        return "verified"
    if "estimat" in text:
        return "estimated"
    return "not_stated" if voice == REPORTER else "reported"

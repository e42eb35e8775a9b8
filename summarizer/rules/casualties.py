"""Casualty figures that an article states plainly.

`figures` reads the numbers; here each gets its people, its time and place, and whoever
says so. What is feared, possible, asked for, taken back or about an accident is left out
(`mood`).
"""

import re
from itertools import pairwise

from ..kinds.casualty.model import CasualtyDraft, Verification, VictimGroup
from ..kinds.casualty.proof.lexicon.counted import (
    ARMY_CIVILIAN,
    CIVILIAN,
    MILITARY,
    MILITARY_KIND,
    PERSON,
)
from ..kinds.casualty.proof.lexicon.harm import FORCE, WEAPON
from ..kinds.casualty.proof.lexicon.mood import UNVERIFIED, VERIFIED
from ..text import small
from .counting import Figure, number_places
from .figures import figures
from .harms import has_harm
from .mood import assertion, is_doubtful, is_told
from .names import Name
from .reach import reach
from .reading import REPORTER, Reading, Voice
from .sides import SUFFER, Count, side_of, words_of

LONGEST = 1_000
"""A sentence longer than this is no prose, and is not read."""


def counts(reading: Reading) -> tuple[Count, ...]:
    """Find all numbers of people who came to harm, told as facts."""
    return tuple(
        Count(figure, sentence, kin)
        for sentence in reading.holding(number_places(reading.text, reading.words))
        if len(sentence.text) <= LONGEST
        and has_harm(sentence)
        and (found := figures(sentence))
        and is_told(sentence, reading)
        for figure, kin in zip(found, _kin(sentence.text, found), strict=True)
        if not is_doubtful(sentence, figure)
    )


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
    first, last = count.span
    quote = reading.quote(first, last, voice)
    if not voice.name or quote is None or figure.metric is None:
        return None
    before = reading.before(sentence)
    near = before and before.paragraph == sentence.paragraph
    scope = reach(
        sentence.text,
        figure,
        since=_told_from(count),
        before=before.text if before and near else "",
    )
    owner = side_of(count, voice, reading)
    party = owner.party if owner else ""
    return CasualtyDraft(
        quote=quote,
        conflict=reading.conflict(sentence),
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
        stated_by=voice.name,
        attribution=reading.attribution(
            voice, party or (_ENEMY if _claims_deed(count, voice, reading) else "")
        ),
        verification=_verification(count, voice),
        assertion=assertion(sentence, count.start),
    )


def _voice(count: Count, reading: Reading) -> Voice:
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


_ENEMY = "enemy"
"""Stands for a side that is not named, but is not the speaker's own."""

_ITSELF = re.compile(r"\b(?:it|they|its|their|we|our)\b[^,;]{0,40}$")


def _claims_deed(count: Count, voice: Voice, reading: Reading) -> bool:
    """Tell whether a speaker's own side did the harm: "it had killed 20"."""
    figure = count.figure
    party = reading.party_of(voice)
    if not figure.is_object or figure.harm is None or not party:
        return False
    agent = _agent(count)
    said = count.sentence.text[_told_from(count) : figure.harm.start]
    return agent.party == party if agent else _ITSELF.search(said) is not None


def _told_from(count: Count) -> int:
    """Return where in its sentence the statement that holds a number begins."""
    cues = [
        said.cue - count.sentence.start
        for said in count.sentence.said
        if not said.is_aside and said.cue <= count.span[0]
    ]
    return max(cues, default=0)


def _group(count: Count) -> VictimGroup:
    """Tell soldiers from civilians, only by the words that are counted."""
    figure, text = count.figure, count.sentence.text
    words = words_of(count)
    if figure.is_subset:
        words = re.split(r"[,;.]", text[figure.end : figure.noun_end + 30])[0]
    if joined := _JOINED.match(text, count.noun[1]):
        words += joined[0]
    military, civilian = MILITARY.search(words), CIVILIAN.search(words)
    military = military or (None if civilian else MILITARY_KIND.search(words))
    if civilian and ARMY_CIVILIAN.search(words):
        return "military"
    if military and civilian:
        return "mixed"
    if military or (not civilian and _SUFFERED_BY_UNIT.search(text[: figure.start])):
        return "military"
    return "civilian" if civilian else "not_stated"


_JOINED = re.compile(rf"\s+and\s+(?:{PERSON.pattern})\b")
_SUFFERED_BY_UNIT = re.compile(
    rf"\b(?:[Bb]rigade|[Bb]attalion|[Rr]egiment|army|[Dd]ivision|garrison|navy)\s+(?:[^,;]{{0,40}}\s)??{SUFFER}"
)

# who did it, and who checked

_BY = re.compile(r"\s+(?:in|by)\s+(?:an?\s+|the\s+)?(?:alleged\s+|suspected\s+)?")
_FORCE = re.compile(rf"[\w'’]*\s+(?:\w+\s+)?(?:{WEAPON}|{FORCE})\b", re.IGNORECASE)
_DOER = re.compile(rf"(?:['’]s)?\s+(?:(?:{WEAPON}|{FORCE})\s+)?", re.IGNORECASE)


def _responsible(count: Count, side: str) -> str | None:
    """Name who is said to have done it: "by Israeli fire", "an Arlish drone killed"."""
    agent = _agent(count)
    return agent.called if agent and agent.party and agent.party != side else None


def _agent(count: Count) -> Name | None:
    figure, sentence = count.figure, count.sentence
    text, harm = sentence.text, figure.harm
    if harm is None:
        return None
    if not figure.is_object:
        by = _BY.match(text, max(harm.end, figure.noun_end))
        if by is None or not _FORCE.match(text, by.end()):
            return None
        at = sentence.start + by.end()
        return next((n for n in sentence.names if n.start == at), None)
    doers = [n for n in sentence.names if n.end <= sentence.start + harm.start]
    if not doers or doers[-1].is_person:
        return None
    between = text[doers[-1].end - sentence.start : harm.start]
    lead = text[: doers[-1].start - sentence.start]
    is_doer = _DOER.fullmatch(between) and not _PREPOSED.search(lead)
    return doers[-1] if is_doer else None


_PREPOSED = re.compile(
    r"\b(?:by|in|at|on|near|of|from|with|between|across|over)\s+(?:the\s+)?$"
)
_UNVERIFIED = small(UNVERIFIED)
_CHECKED = re.compile(r"\b(?:verif|document|confirm|corroborat)")


def _verification(count: Count, voice: Voice) -> Verification:
    text = count.sentence.text
    if _UNVERIFIED.search(count.sentence.low):
        return "not_stated"
    if VERIFIED.search(voice.words) and _CHECKED.search(text):
        return "verified"
    if "estimat" in text:
        return "estimated"
    return "not_stated" if voice == REPORTER else "reported"

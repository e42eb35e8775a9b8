"""Casualty figures that an article states plainly.

`figures` reads the numbers; here each gets its people, its time and place, and whoever
says so. What is feared, possible, asked for, taken back or about an accident is left out
(`mood`).
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from .. import lazy
from ..kinds.casualty.model import CasualtyDraft, Verification, VictimGroup
from ..kinds.casualty.proof.lexicon.counted import (
    ARMY_CIVILIAN,
    CIVILIAN,
    MILITARY,
    MILITARY_KIND,
    PERSON,
)
from ..kinds.casualty.proof.lexicon.mood import UNVERIFIED, VERIFIED
from ..text import small
from .antecedents import Told, antecedent, same_people
from .claimants import claimant_of, what_to_call
from .counted import Count, words_of
from .figures import Figure, figures, number_places
from .homelands import fighting_in
from .losses import about, agent_of, told_from
from .mood import assertion, is_doubtful, is_told
from .reach import Reach, goes_on, is_elsewhere, reach
from .reading import REPORTER, Reading, Sentence, Voice
from .sides import SUFFER, side_called, side_of
from .standings import ENEMY, attribution_of

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
    found: list[Told] = []
    for count in counts(reading):
        goes_on_from = antecedent(count, found)
        voice = _voice(count, reading, goes_on_from)
        if draft := _draft(count, voice, reading, goes_on_from, found):
            found.append(Told(count, voice, draft))
    return [told.draft for at, told in enumerate(found) if not _again(at, found)]


def _voice(count: Count, reading: Reading, goes_on_from: Told | None) -> Voice:
    """Tell whose word a number is; of one that goes on from another, the same one's."""
    voice = claimant_of(count, reading)
    if voice != REPORTER or goes_on_from is None:
        return voice
    before = goes_on_from.number.sentence
    is_beside = before.paragraph == count.sentence.paragraph
    is_beside = is_beside and count.sentence.index - before.index <= 1
    return goes_on_from.voice if is_beside else voice


def _again(at: int, found: list[Told]) -> bool:
    """Tell whether a headline only says what the article says below it."""
    count, _, draft = found[at]
    if count.sentence.text[-1:] in '.!?"”’':
        return False
    return any(
        (other.metric, other.value, other.qualifier)
        == (draft.metric, draft.value, draft.qualifier)
        for _, _, other in found[at + 1 :]
    )


def _draft(
    count: Count,
    voice: Voice,
    reading: Reading,
    goes_on_from: Told | None,
    told: Sequence[Told],
) -> CasualtyDraft | None:
    figure, sentence = count.figure, count.sentence
    if not voice.name or figure.metric is None:
        return None
    scope = _scope(count, reading, goes_on_from)
    first, last = count.span
    begin = _from_speaker(voice, first, reading)
    if _is_far(scope, count, reading):
        before = reading.sentences[sentence.index - 1]
        if reading.text[count.start : count.end] in before.text:
            scope = scope._replace(date_text=None)  # which of the two, no quote tells
        else:
            begin = min(begin, before.start)
    quote = reading.quote(begin, last, voice)
    if quote is None:
        return None
    owner = side_of(count, voice, reading)
    if owner is None:
        fighting = fighting_in(sentence, reading)
        kin = goes_on_from or same_people(
            count, told, day=scope.date_text, fighting=fighting
        )
        owner = side_called(kin.draft.victim_side, reading) if kin else None
    party = owner.party if owner else ""
    told_of = about(count, voice, party, reading)
    if told_of == ENEMY and party == voice.party:
        owner, party = None, ""
    conflict = reading.conflict(sentence)
    return CasualtyDraft(
        quote=quote,
        conflict=conflict,
        metric=figure.metric,
        victim_group=_group(count, goes_on_from),
        victim_side=owner.called if owner else "not stated",
        count_text=reading.text[count.start : count.end],
        qualifier=figure.says.qualifier,
        value=figure.says.value,
        is_subset=figure.is_subset,
        count_type=scope.count_type,
        date_text=scope.date_text,
        place=scope.place,
        responsible=_responsible(count, party),
        stated_by=what_to_call(voice, sentence, reading),
        attribution=attribution_of(reading, voice, told_of, conflict),
        verification=_verification(count, voice),
        assertion=assertion(sentence, count.start),
    )


def _scope(count: Count, reading: Reading, goes_on_from: Told | None) -> Reach:
    """Tell what a number covers; one that goes on from another covers the same."""
    figure, sentence = count.figure, count.sentence
    at = sentence.index
    scope = reach(
        sentence.text,
        figure if figure.harm else count.kin or figure,
        since=told_from(count),
        before=_told_before(sentence, reading),
        near=[one.text for one in reading.sentences[max(at - 2, 0) : at]],
        after=next((one.text for one in reading.sentences[at + 1 : at + 2]), ""),
    )
    if goes_on_from is None or scope.date_text:
        return scope
    same = goes_on_from.draft
    if scope.count_type not in {"not_stated", same.count_type}:
        return scope
    return scope._replace(count_type=same.count_type, date_text=same.date_text)


def _told_before(sentence: Sentence, reading: Reading) -> list[str]:
    """Return what its paragraph tells before a sentence, as far as it bears on it."""
    if is_elsewhere(sentence.text):
        return []
    near = reading.sentences[max(sentence.index - _BEFORE, 0) : sentence.index]
    told: list[str] = []
    for one in reversed(near):
        if one.paragraph != sentence.paragraph and not goes_on(sentence.text, one.text):
            break
        told.insert(0, one.text)
    return told


_BEFORE = 4
"""Sentences."""


def _from_speaker(voice: Voice, first: int, reading: Reading) -> int:
    """Begin a quote next to where its speaker is named, if that is not far before it."""
    if not 0 <= voice.start < first:
        return first
    between = reading.touched(voice.start, first)[1:-1]
    return between[0].start if 0 < len(between) < _NEAR else first


def _is_far(scope: Reach, count: Count, reading: Reading) -> bool:
    """Tell whether a day is told two sentences before its number."""
    at, day = count.sentence.index, scope.date_text
    near = reading.sentences[max(at - 1, 0) : at + 2]
    return day is not None and at > 1 and not any(day in one.text for one in near)


_NEAR = 2
"""Sentences between a speaker's name and his words that a quote may still have."""


def _group(count: Count, goes_on_from: Told | None) -> VictimGroup:
    """Tell soldiers from civilians by the words that are counted, or go on from."""
    group = _group_of(count)
    if group != "not_stated" or goes_on_from is None:
        return group
    is_some = goes_on_from.draft.is_subset or _YOUNG.search(
        words_of(goes_on_from.number)
    )
    return group if is_some else goes_on_from.draft.victim_group


_YOUNG = lazy.compile(r"\b(?:child\w*|boys?|girls?|infants?|bab(?:y|ies)|teenagers?)\b")
"""Of whom others who were hurt with them are none."""


def _group_of(count: Count) -> VictimGroup:
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

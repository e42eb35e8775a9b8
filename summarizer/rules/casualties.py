"""Casualty figures that an article states plainly.

`figures` reads the numbers; here each gets its people, its time and place, and whoever
says so. What is feared, possible, asked for, taken back or about an accident is left out
(`mood`).
"""

import re
from itertools import pairwise
from typing import NamedTuple

from ..kinds.casualty.model import CasualtyDraft, Verification, VictimGroup
from ..kinds.casualty.proof import lexicon as lex
from .counting import Figure, has_number
from .figures import figures
from .mood import assertion, is_doubtful, is_told
from .names import Name
from .reach import reach
from .reading import REPORTER, Reading, Sentence, Voice


class Count(NamedTuple):
    """A number of people who came to harm, where it stands in an article."""

    figure: Figure
    sentence: Sentence
    kin: Figure | None
    """The number before it whose noun it shares: "killed six soldiers, wounded 12"."""

    @property
    def start(self) -> int:
        """Its first code point, in the article's text."""
        return self.sentence.start + self.figure.start

    @property
    def end(self) -> int:
        """One past its last."""
        return self.sentence.start + self.figure.end

    @property
    def span(self) -> tuple[int, int]:
        """The stretch of the article that holds it and its word of harm."""
        first, last = self.figure.start, self.figure.noun_end
        if harm := self.figure.harm:
            first, last = min(first, harm.start), max(last, harm.end)
        return self.sentence.start + first, self.sentence.start + last

    @property
    def noun(self) -> tuple[int, int]:
        """Where the people counted are named, in the sentence."""
        counted = self.kin or self.figure
        return counted.end, counted.noun_end


LONGEST = 1_000
"""A sentence longer than this is no prose, and is not read."""


def counts(reading: Reading) -> tuple[Count, ...]:
    """Find all numbers of people who came to harm, told as facts."""
    return tuple(
        Count(figure, sentence, kin)
        for sentence in reading.sentences
        if len(sentence.text) <= LONGEST
        and has_number(sentence)
        and (found := figures(sentence.text))
        and is_told(sentence, reading)
        for figure, kin in zip(found, _kin(sentence.text, found), strict=True)
        if not is_doubtful(sentence.text, figure)
    )


def _kin(text: str, found: tuple[Figure, ...]) -> list[Figure | None]:
    kin: list[Figure | None] = [None]
    for left, right in pairwise(found):
        noun = text[right.end : right.noun_end].strip()
        shares = noun in _NO_NOUN and right.start - left.noun_end < 40
        kin.append((kin[-1] or left) if shares and not left.is_subset else None)
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
    scope = reach(sentence.text, figure, before=before.text if before and near else "")
    side = _side(count, voice, reading)
    side_id = side.party if side else ""
    return CasualtyDraft(
        quote=quote,
        conflict=reading.conflict(sentence, first, last),
        metric=figure.metric,
        victim_group=_group(count),
        victim_side=side.called if side else "not stated",
        count_text=reading.text[count.start : count.end],
        qualifier=figure.says.qualifier,
        value=figure.says.value,
        is_subset=figure.is_subset,
        count_type=scope.count_type,
        date_text=scope.date_text,
        place=scope.place,
        responsible=_responsible(count, side_id),
        stated_by=voice.name,
        attribution=reading.attribution(voice, side_id),
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


_TOTAL_OF = re.compile(
    r"\b(?:number|toll|tally|count|total)\s+(?:of|among)\s+((?:[\w'’-]+\s+){1,6})",
    re.IGNORECASE,
)


def _words(count: Count) -> str:
    """Return the words that name the people counted."""
    figure, text = count.figure, count.sentence.text
    if figure.is_total and (of := _TOTAL_OF.search(text, 0, figure.start)):
        return of[1]
    start, end = count.noun
    return text[start:end]


def _group(count: Count) -> VictimGroup:
    """Tell soldiers from civilians, only by the words that are counted."""
    figure, text = count.figure, count.sentence.text
    words = _words(count)
    if figure.is_subset:
        words = re.split(r"[,;.]", text[figure.end : figure.noun_end + 30])[0]
    if joined := _JOINED.match(text, count.noun[1]):
        words += joined[0]
    military, civilian = lex.MILITARY.search(words), lex.CIVILIAN.search(words)
    if civilian and lex.ARMY_CIVILIAN.search(words):
        return "military"
    if military and civilian:
        return "mixed"
    if military or (not civilian and _SUFFERED_BY_UNIT.search(text[: figure.start])):
        return "military"
    return "civilian" if civilian else "not_stated"


_JOINED = re.compile(rf"\s+and\s+(?:{lex.PERSON.pattern})\b")
_SUFFER = r"\b(?:suffer(?:ed|s|ing)?|took|takes|taken|sustained|incurred|los(?:t|es|ing))\s+(?:\w+\s+){0,2}$"
_SUFFERED = re.compile(_SUFFER)
_SUFFERED_BY_UNIT = re.compile(
    rf"\b(?:[Bb]rigade|[Bb]attalion|[Rr]egiment|army|[Dd]ivision|garrison|navy)\s+(?:[^,;]{{0,40}}\s)??{_SUFFER}"
)

# whose people

_OWN = re.compile(r"\b(?:its|their|his|her|our)\b")
_OF_OWN = re.compile(r"\s+of\s+(?:its|their)\s+own\b")
_BOTH = re.compile(r"[^.;,]{0,45}?\b(?:on|from|of)\s+both\s+sides\b")
_FROM = re.compile(r"\s+(?:from|of)\s+((?:the\s+)?[A-Z][\w-]+(?:\s+[A-Z]\w+)?)")
_CARES = re.compile(
    r"\b(?:health|interior|emergenc\w+|rescue|civil\s+(?:defen[cs]e|protection)|coast\s+guard|"
    r"ambulance|disaster)\b",
    re.IGNORECASE,
)


class Side(NamedTuple):
    """Whose people were counted."""

    party: str
    """Id of a party."""
    called: str


def _side(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Tell whose people they are; None where the text does not."""
    figure, sentence = count.figure, count.sentence
    text = sentence.text
    if _BOTH.match(text, figure.noun_end):
        return Side("both-sides", "both sides")
    if named := _named(count, reading):
        return Side(named.party, named.called)
    suffered = _SUFFERED.search(text[: figure.start])
    near = text[max(figure.start - 12, 0) : figure.noun_end]
    if suffered or _OWN.search(near) or _OF_OWN.match(text, figure.noun_end):
        at = sentence.start + (suffered.start() if suffered else figure.start)
        owner = _owner(sentence, voice, at)
        return Side(owner.party, owner.called) if owner else None
    if held := _CAPTIVITY.search(text, figure.noun_end):
        return _own_of_speaker(count, voice, sentence.start + held.start(1), reading)
    if _COUNTS.match(_verb(count)):
        return _called(voice.party, reading)
    if lex.MILITARY.search(_words(count)):
        return None if figure.is_object else _own_soldiers(count, voice, reading)
    if place := _in_country(count, reading):
        return place
    if cared := _cared_for(voice, sentence, reading):
        return cared
    return None if figure.is_object else _of_country(count, reading)


_CAPTIVITY = re.compile(
    r"\s+in\s+([A-Z]\w+)\s+(?:captivity|custody|prisons?|jails?|hands)"
)
_COUNTS = re.compile(r"(?:counts|counted|lists|listed|mourn)")


def _verb(count: Count) -> str:
    said = [s for s in count.sentence.said if s.start <= count.start < s.end]
    return said[-1].verb if said else ""


def _called(party: str, reading: Reading) -> Side | None:
    """Return a side by its id, as the article knows it."""
    every = (n for s in reading.sentences for n in s.names if n.party == party)
    named = next(every, None) if party else None
    return Side(named.party, named.called) if named else None


def _own_of_speaker(
    count: Count, voice: Voice, at: int, reading: Reading
) -> Side | None:
    """Read "312 soldiers in Arlish captivity", when Borland says so."""
    holder = next((n for n in count.sentence.names if n.start == at), None)
    is_other = holder and voice.party and holder.party != voice.party
    return _called(voice.party, reading) if is_other else None


def _named(count: Count, reading: Reading) -> Name | None:
    """Return the party in the words that name the people: "12 Borlish soldiers"."""
    text, start = count.sentence.text, count.sentence.start
    at, end = count.noun
    if count.figure.is_total and (
        whole := _TOTAL_OF.search(text, 0, count.figure.start)
    ):
        at, end = whole.span(1)
    inside = [n for n in reading.named(start + at, start + end) if not n.is_person]
    if inside:
        return inside[0]
    after = _FROM.match(text, end)
    if after is None:
        return None
    of = [
        n for n in reading.named(start + after.start(1), start + after.end()) if n.party
    ]
    return of[0] if of else None


def _owner(sentence: Sentence, voice: Voice, before: int) -> Name | None:
    """Tell whose "its soldiers" are: the speaker's, or of whoever is named before."""
    named = [n for n in sentence.names if n.party and n.end <= before]
    spoken = [n for n in named if n.party == voice.party]
    if spoken:
        return spoken[0]
    if len({n.party for n in named}) == 1:
        return named[0]
    return sentence.subject if not named else None


_ARMY = re.compile(
    r"\b(?:army|military|navy|air\s+force|defen[cs]e|general\s+staff|forces)\b"
)
_ADMITS = re.compile(r"(?:said|says|confirm|acknowledg|admit|den|report|add)")


def _own_soldiers(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Read "two sailors were missing, the navy said" as the navy's own."""
    if not _ARMY.search(voice.words) or not _ADMITS.match(_verb(count)):
        return None
    others = {n.party for n in count.sentence.names} - {voice.party, ""}
    return None if others else _called(voice.party, reading)


_IN = re.compile(
    r"\b(?:in|across|inside|throughout|on)\s+(?:the\s+)?(?:(?:southern|northern|eastern|western|"
    r"central|occupied|south|north|east|west)\s+)*$"
)


def _in_country(count: Count, reading: Reading) -> Side | None:
    """Read "12 people died in southern Lebanon" as Lebanon's."""
    sentence, sides = count.sentence, {n.party for n in reading.sides}
    first, last = count.span
    for name in sentence.names:
        lead = sentence.text[: name.start - sentence.start]
        beside = 0 <= name.start - last < 60 or 0 <= first - name.end < 30
        if beside and name.party in sides and not name.is_person and _IN.search(lead):
            return Side(name.party, name.called)
    return None


def _cared_for(voice: Voice, sentence: Sentence, reading: Reading) -> Side | None:
    """Read a health ministry's count as one of its own people."""
    if not voice.party or not _CARES.search(voice.words):
        return None
    agents = {n.party for n in sentence.names} - {voice.party}
    return _called(voice.party, reading) if len(agents) < 2 else None


def _of_country(count: Count, reading: Reading) -> Side | None:
    """Read people of a war inside one state as that state's, where it is named."""
    sentence = count.sentence
    title = reading.conflict(sentence, *count.span)
    topics = reading.registry.topics.topics.values()
    sides = next((topic.parties for topic in topics if topic.title == title), ())
    known = reading.registry.parties
    states = [party for party in sides if known.get(party).kind == "state"]
    if len(states) != 1 or len(sides) < 2:
        return None
    near = reading.sentences[max(sentence.index - 1, 0) : sentence.index + 2]
    is_near = any(n.party == states[0] for one in near for n in one.names)
    return _called(states[0], reading) if is_near else None


# who did it, and who checked

_BY = re.compile(r"\s+(?:in|by)\s+(?:an?\s+|the\s+)?(?:alleged\s+|suspected\s+)?")
_FORCE = re.compile(
    rf"[\w'’]*\s+(?:\w+\s+)?(?:{lex.WEAPON}|{lex.FORCE})\b", re.IGNORECASE
)
_DOER = re.compile(rf"(?:['’]s)?\s+(?:(?:{lex.WEAPON}|{lex.FORCE})\s+)?", re.IGNORECASE)


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
    r"\b(?:in|at|on|near|of|from|with|between|across|over)\s+(?:the\s+)?$"
)
_CHECKED = re.compile(r"\b(?:verif|document|confirm|corroborat)")


def _verification(count: Count, voice: Voice) -> Verification:
    text = count.sentence.text
    if lex.UNVERIFIED.search(text):
        return "not_stated"
    if lex.VERIFIED.search(voice.words) and _CHECKED.search(text):
        return "verified"
    if "estimat" in text:
        return "estimated"
    return "not_stated" if voice == REPORTER else "reported"

"""Whose people a number counts, as far as its sentence tells."""

import re
from typing import NamedTuple

from ..kinds.casualty.proof.lexicon.counted import MILITARY
from ..kinds.casualty.proof.lexicon.harm import FORCE, WEAPON
from .counting import Figure
from .names import Name
from .reading import Reading, Sentence, Voice


class Count(NamedTuple):
    """A number of people who came to harm, where it stands in an article."""

    figure: Figure
    sentence: Sentence
    kin: Figure | None
    """The number before it whose people it goes on counting, or counts a part of:
    "killed six soldiers, one of them a captain, and wounded 12"."""

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
        own = self.figure if self.figure.is_subset else self.kin or self.figure
        return own.end, own.noun_end


_TOTAL_OF = re.compile(
    r"\b(?:number|toll|tally|count|total)\s+(?:of|among)\s+((?:[\w'’-]+\s+){1,6})",
    re.IGNORECASE,
)


def words_of(count: Count) -> str:
    """Return the words that name the people counted."""
    text = count.sentence.text
    start, end = _place_of_words(count)
    return text[start:end]


def _place_of_words(count: Count) -> tuple[int, int]:
    """Return where the people counted are named, also "the number of civilians …"."""
    figure, text = count.figure, count.sentence.text
    if figure.is_total:
        spots = (
            _TOTAL_OF.search(text, 0, figure.start),
            _TOTAL_OF.search(text, figure.end),
        )
        of = next((spot for spot in spots if spot), None)
        if of:
            return of.span(1)
    return count.noun


SUFFER = r"\b(?:suffer(?:ed|s|ing)?|took|takes|taken|sustained|incurred|los(?:t|es|ing))\s+(?:\w+\s+){0,2}$"
_SUFFERED = re.compile(SUFFER)
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


def side_of(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Tell whose people they are; None where the text does not."""
    figure, sentence = count.figure, count.sentence
    text = sentence.text
    if _BOTH.match(text, figure.noun_end):
        return Side("both-sides", "both sides")
    if named := _named(count, reading):
        return Side(named.party, named.called)
    if count.kin:
        return side_of(Count(count.kin, sentence, None), voice, reading)
    suffered = _SUFFERED.search(text[: figure.start])
    near = text[max(figure.start - 12, 0) : figure.noun_end]
    if suffered or _OWN.search(near) or _OF_OWN.match(text, figure.noun_end):
        at = sentence.start + (suffered.start() if suffered else figure.start)
        its = _OWN.search(near) or _OF_OWN.match(text, figure.noun_end)
        owner = _owner(sentence, voice, at) if its else _loser(sentence, at)
        return _called(owner.party, reading) if owner else None
    if held := _CAPTIVITY.search(text, figure.noun_end):
        return _own_of_speaker(count, voice, sentence.start + held.start(1), reading)
    if _COUNTS.match(_verb(count)):
        return _called(voice.party, reading)
    if struck := _struck_by_other(count, voice, reading):
        return struck
    if figure.metric == "detained_captured":
        return None
    if MILITARY.search(words_of(count)):
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
    named = next(every, None) if _is_party(party, reading) else None
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
    at, end = _place_of_words(count)
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


def _loser(sentence: Sentence, before: int) -> Name | None:
    """Tell who suffered losses: named last before the verb, or meant by its pronoun."""
    named = [n for n in sentence.names if n.party and n.end <= before]
    return named[-1] if named else sentence.subject


_BY = re.compile(r"\s+(?:in|by)\s+(?:an?\s+)?")


def _struck_by_other(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Read "two were killed by Arlish fire", when Borland says so."""
    figure, sentence = count.figure, count.sentence
    if figure.is_object or figure.harm is None or not voice.party:
        return None
    by = _BY.match(sentence.text, max(figure.harm.end, figure.noun_end))
    sides = {name.party for name in reading.sides}
    at = sentence.start + by.end() if by else -1
    agent = next((n.party for n in sentence.names if n.start == at), "")
    fits = agent in sides and voice.party in sides and agent != voice.party
    return _called(voice.party, reading) if fits else None


def _is_party(party: str, reading: Reading) -> bool:
    """Tell a party from a town: "the hospital in Uvira took in 40 wounded"."""
    told = reading.told
    known = reading.registry.parties.parties
    return party in known or party in told.weights or party in told.beside


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


_FORCE = re.compile(rf"\w*\s+(?:\w+\s+)?(?:{WEAPON}|{FORCE})\b", re.IGNORECASE)
_SPOKE_IN = re.compile(
    r"\b(?:reporters|journalists|said|says|speaking|conference)\s+in\s+$"
)
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
        follows = sentence.text[name.end - sentence.start :]
        if _FORCE.match(follows) or _SPOKE_IN.search(lead):
            continue  # "in Israeli attacks"
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
    title = reading.conflict(sentence)
    sides = next((t.parties for t in reading.topics if t.title == title), ())
    known = reading.registry.parties
    states = [party for party in sides if known.get(party).kind == "state"]
    if len(states) != 1 or len(sides) < 2:
        return None
    near = reading.sentences[max(sentence.index - 1, 0) : sentence.index + 2]
    is_near = any(n.party == states[0] for one in near for n in one.names)
    return _called(states[0], reading) if is_near else None

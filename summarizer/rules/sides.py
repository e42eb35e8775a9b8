"""Whose people a number counts, as far as its sentence tells."""

import re

from .. import lazy
from ..kinds.casualty.proof.homes import REBELS
from ..kinds.casualty.proof.lexicon.counted import MILITARY
from ..kinds.casualty.proof.lexicon.harm import FORCE, WEAPON
from ..kinds.casualty.proof.names import proper
from .counted import Count, place_of_words, words_of
from .foes import struck_by
from .homelands import Side, called, fighting_in, home_of, is_state, of_force
from .mood import assertion
from .names import Name
from .reading import REPORTER, Reading, Sentence, Voice

SUFFER = r"\b(?:suffer(?:ed|s|ing)?|buried|mourn(?:s|ed|ing)?|(?:took|takes|taken)(?!\s+in\b)|sustained|incurred|los(?:t|es|ing))\s+(?:\w+\s+){0,2}$"
_SUFFERED = lazy.compile(SUFFER)
_NEAR = 80
"""Characters in which what stands right before a number is looked for."""
_THEIR_DEAD = lazy.compile(
    r"(?:['’]s?)?\s+(?:(?:own|military|civilian|troop|battlefield)\s+)*(?:dead|losses|deaths|fatalities|wounded|"
    r"casualties|death\s+toll)\b[^;,]{0,45}$"
)
_ITS_DEAD = lazy.compile(
    r"\b(?:its|their)\s+(?:own\s+)?(?:dead|losses|casualties|wounded|toll|tally)\b[^;,]{0,30}$"
)
_IT = lazy.compile(
    r"\b(?:it|they|we|he)\s+(?:ha[ds]\s+|have\s+)?(?:also\s+)?$", re.IGNORECASE
)
_OWN = lazy.compile(r"\b(?:its|their|his|her|our)\b")
_OF_OWN = lazy.compile(r"\s+of\s+(?:its|their)\s+own\b")
_BOTH = lazy.compile(
    r"[^.;,]{0,45}?\b(?:(?:on|from|of)\s+both\s+sides|in\s+(?:the\s+two|both)\s+countries)\b"
)
_FROM = lazy.compile(r"\s+(?:from|of)\s+((?:the\s+)?[A-Z][\w-]+(?:\s+[A-Z]\w+)?)")
_CARES = lazy.compile(
    r"\b(?:health|interior|emergenc\w+|rescue|civil\s+(?:defen[cs]e|protection)|coast\s*guard|"
    r"ambulance|disaster|hospitals?|medics?|doctors|Red\s+Crescent)\b",
    re.IGNORECASE,
)


def side_of(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Tell whose people they are; None where the text beside the number does not."""
    side = _owner_of(count, voice, reading)
    return side if side and _is_borne_out(side, count, reading) else None


def side_called(name: str, reading: Reading) -> Side | None:
    """Return a side by what the article calls it; None for one that is not stated."""
    party = reading.registry.parties.resolve(name).id
    return called(party, reading)


def _is_borne_out(side: Side, count: Count, reading: Reading) -> bool:
    """Tell whether a side is named beside a number, or its war tells it alone."""
    at = count.sentence.index
    near = reading.sentences[max(at - 1, 0) : at + 2]
    if side.party == "both-sides" or any(
        name.party == side.party for one in near for name in one.names
    ):
        return True
    words = words_of(count)
    is_soldier = MILITARY.search(words) and not REBELS.search(words)
    fighting = fighting_in(count.sentence, reading)
    is_home = home_of(fighting, count.sentence, reading) and not is_soldier
    return bool(is_home) and fighting <= reading.registry.parties.parties.keys()


def _owner_of(count: Count, voice: Voice, reading: Reading) -> Side | None:
    figure, sentence = count.figure, count.sentence
    text = sentence.text
    if _BOTH.match(text, figure.noun_end):
        return Side("both-sides", "both sides")
    if (named := _named(count, reading)) and _is_known(named, count, reading):
        return Side(named.party, named.called)
    if count.kin:
        return _owner_of(Count(count.kin, sentence, None), voice, reading)
    if (dead := _THEIR_DEAD.search(text, 0, figure.start)) and (
        whose := next(
            (n for n in sentence.names if n.end == sentence.start + dead.start()), None
        )
    ):
        return Side(whose.party, whose.called) if whose.party else None
    if own_dead := _ITS_DEAD.search(text, 0, figure.start):
        owner = _owner(sentence, voice, sentence.start + own_dead.start())
        return Side(owner.party, owner.called) if owner else None
    suffered = _SUFFERED.search(text, max(figure.start - _NEAR, 0), figure.start)
    if figure.metric == "detained_captured":
        suffered = None  # who took prisoners took no losses
    if suffered and _IT.search(text, 0, suffered.start()):
        return called(reading.party_of(voice), reading)
    near = text[max(figure.start - 12, 0) : figure.noun_end]
    near = f"{near} {words_of(count)}"
    if suffered or _OWN.search(near) or _OF_OWN.match(text, figure.noun_end):
        at = sentence.start + (suffered.start() if suffered else figure.start)
        its = _OWN.search(near) or _OF_OWN.match(text, figure.noun_end)
        owner = _owner(sentence, voice, at) if its else _loser(sentence, at)
        if owner or not its:
            return called(owner.party, reading) if owner else None
    if held := _CAPTIVITY.search(text, figure.noun_end):
        return _own_of_speaker(count, voice, sentence.start + held.start(1), reading)
    if _COUNTS.match(_verb(count)) and voice.party in reading.fighting:
        return called(voice.party, reading)
    if struck := _struck_by_other(count, voice, reading):
        return struck
    if _is_conceded(count) and (party := reading.party_of(voice)) in reading.fighting:
        return called(party, reading)
    if harmed := struck_by(count, voice, reading):
        return harmed
    words = words_of(count)
    armed = MILITARY.search(words) is not None
    is_taken = figure.is_object or _TAKES.search(text, 0, figure.start)
    if armed and not is_taken and (own := _own_soldiers(count, voice, reading)):
        return own
    fighting = fighting_in(sentence, reading)
    if armed:
        return of_force(words, voice, sentence, reading)
    is_held = figure.metric == "detained_captured"
    if not is_held and (place := _in_country(count, reading)):
        return place
    if not _is_of_nobody(count) and (state := home_of(fighting, sentence, reading)):
        return called(state, reading)
    if cared := _cared_for(voice, sentence, reading):
        return cared
    return None if is_taken else _own_people(count, voice, reading)


def _is_of_nobody(count: Count) -> bool:
    """Tell who may be of any side: a whole war's dead, or foreigners."""
    words, text = words_of(count), count.sentence.text
    if proper(words) or _FROM_ABROAD.search(words) or _IN_WAR.search(text):
        return True
    return assertion(count.sentence, count.start) == "historical"


_TAKES = lazy.compile(
    r"\b(?:took|tak(?:en|ing)|captur(?:ed|ing)|seiz(?:ed|ing)|h[eo]ld(?:s|ing)?)\s+(?:\w+\s+){0,2}$"
)
_FROM_ABROAD = lazy.compile(
    r"\b(?:crew\w*|seafarers?|mariners?|seamen|peacekeepers?|foreigners?|tourists?|aid\s+workers?|"
    r"contractors?|detainees|prisoners)\b",
    re.IGNORECASE,
)
"""Who need not be of the country in which he comes to harm."""
_IN_WAR = lazy.compile(
    r"\b(?:wars?|conflict|insurgency|bloodshed|rising|uprising)\s+(?:(?:in|of|between|over)\s[^,;]{0,30}\s)?"
    r"(?:(?:has|had|have)\s+)?(?:\w+\s+by\s+then\s+)?(?:claimed|cost|killed)\b"
)
"""A war costs fighters' lives too: "the conflict has claimed 12,000 lives"."""


def _is_known(named: Name, count: Count, reading: Reading) -> bool:
    """Tell a party from a place of a country at war: "two Balumri residents"."""
    if named.party in reading.registry.parties.parties:
        return True
    fighting = fighting_in(count.sentence, reading)
    return named.party in fighting or not home_of(fighting, count.sentence, reading)


_CAPTIVITY = lazy.compile(
    r"\s+in\s+([A-Z]\w+)\s+(?:captivity|custody|prisons?|jails?|hands|camps?)"
)
_COUNTS = lazy.compile(r"(?:counts|counted|lists|listed|mourn)")


def _verb(count: Count) -> str:
    said = [s for s in count.sentence.said if s.start <= count.start < s.end]
    return said[-1].verb if said else ""


def _own_of_speaker(
    count: Count, voice: Voice, at: int, reading: Reading
) -> Side | None:
    """Read "312 soldiers in Arlish captivity", when Borland says so."""
    holder = next((n for n in count.sentence.names if n.start == at), None)
    is_other = holder and voice.party and holder.party != voice.party
    return called(voice.party, reading) if is_other else None


def _named(count: Count, reading: Reading) -> Name | None:
    """Return the party in the words that name the people: "12 Borlish soldiers"."""
    text, start = count.sentence.text, count.sentence.start
    at, end = place_of_words(count)
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


_BY = lazy.compile(r"\s+(?:in|by)\s+(?:an?\s+)?")


def _is_conceded(count: Count) -> bool:
    """Tell whether a side owns up to a loss: "confirmed the deaths of three soldiers"."""
    figure, text = count.figure, count.sentence.text
    first = min(figure.start, figure.harm.start) if figure.harm else figure.start
    conceded = _CONCEDES.search(text, 0, first)
    return (
        conceded is not None
        and _OWNS_DEED.search(text, conceded.end(), figure.start) is None
    )


_CONCEDES = lazy.compile(
    r"\b(?:acknowledg|admit|conced|mourn|confirm|bur(?:y|ies|ied)\b)\w*\s+(?:\w+\s+){0,5}$|"
    r"\b(?:the|an?)\s+(?:loss|deaths?)\s+of\s+(?:\w+\s+){0,3}$"
)
_OWNS_DEED = lazy.compile(
    r"\b(?:kill|wound|injur|hold|held|captur|tak|strik|struck|hit)\w*\b"
)


def _struck_by_other(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Read "two were killed by Arlish fire", when Borland says so, as Borland's."""
    figure = count.figure
    sides = {name.party for name in reading.sides}
    if figure.harm is None or voice.party not in sides:
        return None
    agents = _strikers(count)
    if not agents or not agents <= sides - {voice.party}:
        return None
    if not is_state(voice.party, reading) and not MILITARY.search(words_of(count)):
        return None
    return called(voice.party, reading)


def _strikers(count: Count) -> set[str]:
    """Return the parties whose arms did the harm, as far as its statement tells."""
    figure, sentence = count.figure, count.sentence
    assert figure.harm is not None
    if not figure.is_object:
        by = _BY.match(sentence.text, max(figure.harm.end, figure.noun_end))
        at = sentence.start + by.end() if by else -1
        return {n.party for n in sentence.names if n.start == at}
    told = [s.cue for s in sentence.said if not s.is_aside and s.cue <= count.span[0]]
    first, last = max(told, default=sentence.start), sentence.start + figure.harm.start
    return {
        name.party
        for name in sentence.names
        if first <= name.start
        and name.end <= last
        and _FORCE.match(sentence.text, name.end - sentence.start)
    }


def _owner(sentence: Sentence, voice: Voice, before: int) -> Name | None:
    """Tell whose "its soldiers" are: the speaker's, or of whoever is named before."""
    named = [n for n in sentence.names if n.party and n.end <= before]
    if voice != REPORTER and (
        own := [s for s in sentence.said if s.voice == voice and s.cue <= before]
    ):
        named = [n for n in named if n.start >= max(own[-1].start, own[-1].voice.start)]
    spoken = [n for n in named if n.party == voice.party]
    if spoken:
        return spoken[0]
    if len({n.party for n in named}) == 1:
        return named[0]
    return sentence.subject if not named else None


_ARMY = lazy.compile(
    r"\b(?:army|military|navy|air\s+force|defen[cs]e|staff|forces|command\w*|general|colonel|brigade|"
    r"guard|garrison|government)\b",
    re.IGNORECASE,
)
_ADMITS = lazy.compile(
    r"(?:said|says?|confirm|acknowledg|admit|den|report|add|sp[eo]|count|put|g[ai]v|list|mourn|"
    r"announc|told|owns|conced|according)"
)


def _own_soldiers(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Read "two sailors were missing, the navy said" as the navy's own."""
    if not _ARMY.search(voice.words) or not _ADMITS.match(_verb(count)):
        return None
    others = {n.party for n in count.sentence.names} - {voice.party, ""}
    return None if others else called(voice.party, reading)


_FORCE = lazy.compile(rf"\w*\s+(?:\w+\s+)?(?:{WEAPON}|{FORCE})\b", re.IGNORECASE)
_PLACE = lazy.compile(
    r"(?:['’]s)?\s+(?:\w+\s+)?(?:port|province|town|city|village|district|region|coast|capital|island|"
    r"side\s+of\s+the|territory|suburb|camp|soil)\b"
)
_SPOKE_IN = lazy.compile(
    r"\b(?:reporters|journalists|said|says|speaking|conference|mission|office|embassy|agency|ministry|hospital)\s+in\s+"
    r"(?:the\s+)?(?:\w+(?<=ern)\s+)?$"
)
_IN = lazy.compile(
    r"\b(?:[Ii]n|into|[Aa]cross|[Ii]nside|[Tt]hroughout|[Oo]n|(?:neighbou?rhood|town|city|suburb|district|village|port|camp|province|region|"
    r"north|south|east|west|outskirts)\s+of)\s+(?:the\s+)?(?:(?:southern|northern|eastern|western|"
    r"central|occupied|south|north|east|west)\s+)*$"
)


_OPENS = lazy.compile(r"\W*(?:In|Across|Inside|On|Throughout)\s+(?:[a-z]+\s+){0,2}")
"""Before a country that a sentence opens with."""


def _in_country(count: Count, reading: Reading) -> Side | None:
    """Read "12 people died in southern Lebanon" as Lebanon's."""
    sentence = count.sentence
    sides = {n.party for n in reading.sides} | fighting_in(sentence, reading)
    first, last = count.span
    for name in sentence.names:
        lead = sentence.text[: name.start - sentence.start]
        follows = sentence.text[name.end - sentence.start :]
        if _FORCE.match(follows) or _SPOKE_IN.search(lead):
            continue  # "in Israeli attacks"
        opens = _OPENS.fullmatch(lead) and name.end <= first
        beside = 0 <= name.start - last < 150 or 0 <= first - name.end < 60 or opens
        placed = _IN.search(lead) or _PLACE.match(follows)
        if beside and name.party in sides and not name.is_person and placed:
            return Side(name.party, name.called)
    return None


def _cared_for(voice: Voice, sentence: Sentence, reading: Reading) -> Side | None:
    """Read a health ministry's count as one of its own people."""
    kind = reading.registry.parties.get(voice.party).kind if voice.party else "igo"
    if kind == "igo" or not _CARES.search(voice.words):
        return None
    agents = {n.party for n in sentence.names} - {voice.party}
    fits = len(agents & reading.fighting) < 2
    return called(voice.party, reading) if fits else None


def _own_people(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Read what a side says of people as told of its own, where it says of no other."""
    party = reading.party_of(voice)
    if party not in reading.fighting or _BLAMES.match(_verb(count)):
        return None
    sentence, at = count.sentence, count.start
    scopes = [(s.start, s.end) for s in sentence.said if s.start <= at < s.end]
    first, last = max(scopes, default=(sentence.start, sentence.end))
    others = {n.party for n in reading.named(first, last)} - {party, ""}
    return None if others & reading.fighting else called(party, reading)


_BLAMES = lazy.compile(r"accus|blam|claim")

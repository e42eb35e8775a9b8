"""Which side "the government" and "the rebels" are, where an article has one of them."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from .. import lazy
from .clauses import main_subject, tokens
from .names import Name, lands
from .reading import Reading, Sentence, Voice
from .strangers import aliases, is_between


class Camps(NamedTuple):
    """Who of an article's sides governs and who fights a government."""

    states: tuple[Name, ...]
    groups: tuple[Name, ...]


STATE = frozenset(
    "government army military ministry minister president premier presidency cabinet "
    "parliament troop soldier force forces navy staff authority chancellor king queen "
    "sultan emir junta regime state crown country nation capital administration "
    "republic monarch monarchy defence defense general command presidency palace".split()
)
"""Roles of a state's."""
_ARMED = frozenset(
    "rebel insurgent guerrilla separatist militant militia fighter insurgency rebellion "
    "gunman".split()
)
GROUP = _ARMED | frozenset(
    "group movement front faction organisation organization brigade party commander "
    "leadership".split()
)
"""Roles of those who fight one."""

_STATE_NEAR = lazy.compile(
    r"(?:['’]s)?\s+(?:[\w-]+\s+){0,2}?(?:government|(?i:ministry|ministers?)|president|premier|"
    r"presidency|Armed\s+Forces|parliament|capital|cabinet|embassy|army|civil\s+war)\b"
)
_GROUP_NEAR = lazy.compile(
    r"\s+(?:rebels?|insurgents?|guerrillas?|militants?|fighters|gunmen|militia|separatists)\b"
)
_GROUP_NAME = lazy.compile(
    r"\b(?:Front|Army|Forces|Movements?|Coordination|Brigades?|Militia|Alliance|Resistance|Legion|Rebels)\b"
    r"|^[A-Z\d-]{3,6}$"
)
_REBELS = frozenset(
    "rebel rebels insurgent insurgents guerrilla guerrillas separatist separatists "
    "rebellion".split()
)


@lru_cache(maxsize=8)
def camps(reading: Reading) -> Camps:
    """Sort an article's sides into states and those who fight one."""
    bodies = {form for form, one in aliases(reading).items() if is_between(one)}
    sides = [side for side in reading.sides if side.called not in bodies]
    kinds = {side.party: _kind(side, reading) for side in sides}
    states = [side for side in sides if kinds[side.party] == "state"]
    groups = [side for side in sides if kinds[side.party] == "group"]
    unclear = [side for side in sides if not kinds[side.party]]
    if not groups and _tells_of_rebels(reading):
        groups = _most_named_group(reading) or (unclear if len(unclear) == 1 else [])
    elif not (states and groups):
        states += unclear
    if not (states or groups or unclear):
        states = _most_named_states(reading)
    fights = any(s.party in topic.parties for s in states for topic in reading.topics)
    if groups and not fights and (home := _home(reading)):
        states = [home]
    if groups and not states and (state := _own_state(reading)):
        states = [state]
    return Camps(tuple(states), tuple(groups))


def _own_state(reading: Reading) -> Name | None:
    """Return the one unregistered state that an article names and that takes no part beside."""
    firsts, counted = _counted(reading)
    known, beside = reading.registry.parties.parties, reading.told.beside
    fit = [
        party
        for party, name in firsts.items()
        if party not in known
        and party not in beside
        and _kind(name, reading) == "state"
    ]
    ranked = sorted(fit, key=lambda party: (-counted[party], party))
    return firsts[ranked[0]] if len(ranked) == 1 else None


def _tells_of_rebels(reading: Reading) -> bool:
    return any(reading.text[at].islower() for at, _ in reading.words.places(_REBELS))


def _kind(side: Name, reading: Reading) -> str:
    """Tell a state from a group that fights one, by what stands beside their names."""
    party = reading.registry.parties.parties.get(side.party)
    if party is not None:
        return {"state": "state", "armed_group": "group"}.get(party.kind, "")
    if _GROUP_NAME.search(side.called):
        return "group"
    if side.called in lands(reading.text):
        return "state"
    if _is_near(_STATE_NEAR, side, reading) or _is_land(side, reading):
        return "state"
    return "group" if _is_near(_GROUP_NEAR, side, reading, bare=True) else ""


def _most_named_states(reading: Reading) -> list[Name]:
    """Return the two unregistered states that an article names most often."""
    firsts, counted = _counted(reading)
    known = reading.registry.parties.parties
    fit = [
        party
        for party, name in firsts.items()
        if party not in known and _kind(name, reading) == "state"
    ]
    return [firsts[p] for p in sorted(fit, key=lambda p: (-counted[p], p))[:2]]


def _counted(reading: Reading) -> tuple[dict[str, Name], Counter[str]]:
    """Return the parties that an article names, as first named, and how often."""
    firsts: dict[str, Name] = {}
    counted: Counter[str] = Counter()
    for sentence in reading.sentences:
        for name in sentence.names:
            if (
                name.party
                and not name.is_person
                and name.party not in reading.mediators
            ):
                firsts.setdefault(name.party, name)
                counted[name.party] += 1
    return firsts, counted


def _most_named_group(reading: Reading) -> list[Name]:
    """Return the group that an article names most often, in a list, if it names one."""
    firsts, counted = _counted(reading)
    for form, one in aliases(reading).items():
        at = reading.text.find(form)
        if at >= 0 and one.party not in firsts and _GROUP_NAME.search(one.called):
            named = Name(at, at + len(form), one.party, one.called, False)
            firsts[one.party] = named
            counted[one.party] = reading.text.count(form)
    fit = [p for p, name in firsts.items() if _kind(name, reading) == "group"]
    ranked = sorted(fit, key=lambda party: (-counted[party], party))
    is_clear = ranked and (
        len(ranked) == 1 or counted[ranked[0]] > 2 * counted[ranked[1]]
    )
    return [firsts[ranked[0]]] if is_clear else []


def _is_near(
    pattern: re.Pattern[str], side: Name, reading: Reading, *, bare: bool = False
) -> bool:
    """Tell what stands behind a party's name; bare: not behind "Arlish", an adjective."""
    return any(
        pattern.match(reading.text, name.end)
        for sentence in reading.sentences
        for name in sentence.names
        if name.party == side.party
        and (not bare or reading.text[name.start : name.end] == side.called)
    )


def _is_land(side: Name, reading: Reading) -> bool:
    """Tell "the north of Cabraya", a country, from "Cabraya rebels"."""
    return any(
        _LAND.search(reading.text, max(name.start - _NEAR, 0), name.start)
        for sentence in reading.sentences
        for name in sentence.names
        if name.party == side.party
    )


_NEAR = 40
_LAND = lazy.compile(
    r"\b(?:north|south|east|west|cent(?:re|er)|people|parts|rest|map|coast)\s+of\s+$|"
    r"\b(?:in|across|throughout)\s+(?:north|south|east|west)ern\s+$|"
    r"\b(?:[Gg]overnment|[Pp]resident|[Pp]remier|army|capital|parliament|cabinet|[Rr]ebels|[Ii]nsurgents|"
    r"[Ss]eparatists|war)\s+(?:of|in)\s+(?:the\s+)?$"
)
_HOME = lazy.compile(
    r"\b(?P<own>[A-Z][\w-]+)['’]s\s+(?:[a-z]+\s+)?(?:civil\s+war|government|president|prime\s+minister|"
    r"capital|junta|parliament)\b"
    r"|\b(?:war|conflict|fighting|insurgency|rebellion|coup)\s+in\s+(?:(?:northern|southern|"
    r"eastern|western|central)\s+)?(?P<where>[A-Z][\w-]+)"
    r"|\b(?:[Gg]overnment|[Pp]resident|people|[Rr]epublic)\s+of\s+(?P<of>[A-Z][\w-]+)"
)


def _home(reading: Reading) -> Name | None:
    """Return the one country whose war or government an article speaks of."""
    found: dict[str, Name] = {}
    for match in _HOME.finditer(reading.text):
        at, end = match.span(match.lastgroup or 0)
        if reading.text[at:end] in reading.known.people:
            continue
        party = reading.registry.parties.resolve(reading.text[at:end])
        found.setdefault(party.id, Name(at, end, party.id, party.name, False))
    taken = {name.party for name in reading.sides} | reading.mediators
    free = [name for party, name in found.items() if party not in taken]
    return free[0] if len(free) == 1 else None


def camp_of(
    reading: Reading, sentence: Sentence, at: int, roles: frozenset[str]
) -> Name | None:
    """Tell whose "the army", "the rebels" or "the group" is, at an offset of a sentence.

    Args:
        reading: the article.
        sentence: where it is told.
        at: where the phrase begins.
        roles: the roles that the phrase names.
    """
    told = camps(reading)
    is_group = roles & (_ARMED if roles & STATE else GROUP)
    sides = told.groups if is_group else told.states if roles & STATE else ()
    kind = "armed_group" if is_group else "state"
    sides = _of_its_conflict(reading, sentence, sides, kind)
    if len(sides) == 1:
        return sides[0]
    return (
        (_of_subject(sentence, at) if roles & STATE else None)
        or _last_named(reading, sentence, at, sides)
        or _last_acting(reading, sentence, sides)
        or _bare_form(reading, sentence, at)
        or (_at_home(reading, sides) if roles & STATE else None)
    )


def _at_home(reading: Reading, sides: tuple[Name, ...]) -> Name | None:
    """Return the side in whose country an article was written."""
    here = lands(reading.text)
    found = [side for side in sides if side.called in here]
    return found[0] if len(found) == 1 else None


def _of_subject(sentence: Sentence, at: int) -> Name | None:
    """Read "Arland will not sign, the foreign minister said": the subject's minister."""
    behind = any(
        said.is_aside and said.start < said.voice.start <= at + _TITLE
        for said in sentence.said
    )
    told = main_subject(tokens(sentence)) if behind else None
    if told is None or told.end >= at or told.is_listed or len(told.names) != 1:
        return None
    name = told.names[0]
    is_whole = name.party and not name.is_person and name.end == told.end
    return name if is_whole else None


_TITLE = 60
"""Characters between an office and the name of its holder."""


def _last_acting(
    reading: Reading, sentence: Sentence, sides: tuple[Name, ...]
) -> Name | None:
    """Return the one of several sides whom the sentence before is told of."""
    before = reading.before(sentence)
    if before is None or before.paragraph != sentence.paragraph:
        return None
    told = main_subject(tokens(before))
    if told is None or told.is_listed:
        return None
    ids = {side.party for side in sides}
    return next((name for name in told.names if name.party in ids), None)


def _of_its_conflict(
    reading: Reading, sentence: Sentence, sides: tuple[Name, ...], kind: str
) -> tuple[Name, ...]:
    """Return those sides who have a part in the registered war that a sentence is about."""
    conflict = reading.conflict(sentence)
    for topic in reading.topics:
        if topic.title != conflict:
            continue
        own = tuple(side for side in sides if side.party in topic.parties)
        if own:
            return own
        known = reading.registry.parties
        named = {
            name.party: name
            for other in reading.sentences
            for name in other.names
            if name.party in topic.parties and known.get(name.party).kind == kind
        }
        return tuple(named.values())
    return sides


def _last_named(
    reading: Reading, sentence: Sentence, at: int, sides: tuple[Name, ...]
) -> Name | None:
    """Return the only one of several sides that the paragraph names before a place."""
    ids = {side.party for side in sides}
    for begin in (_paragraph_start(reading, sentence), max(sentence.index - 1, 0)):
        near = {
            name.party: name
            for other in reading.sentences[begin : sentence.index + 1]
            for name in other.names
            if name.party in ids and name.end <= at
        }
        if len(near) == 1:
            return next(iter(near.values()))
    return None


def _paragraph_start(reading: Reading, sentence: Sentence) -> int:
    at = sentence.index
    while at and reading.sentences[at - 1].paragraph == sentence.paragraph:
        at -= 1
    return at


def _bare_form(reading: Reading, sentence: Sentence, at: int) -> Name | None:
    """Return the stranger whom "the movement" stands for: "the Vanni movement"."""
    word = _HEAD.match(reading.text, at)
    if word is None:
        return None
    head = word["head"].casefold()
    named = {
        one.party: one
        for form, one in aliases(reading).items()
        if form.casefold().endswith(f" {head}")
        and 0 <= reading.text.find(form) < sentence.end
    }
    if len(named) != 1:
        return None
    one = next(iter(named.values()))
    return Name(at, word.end(), one.party, one.called, False)


_HEAD = lazy.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?P<head>[a-z]+)\b")


def is_of_others_than(words: str, voice: Voice, reading: Reading) -> bool:
    """Tell "the movement" of which a state's man speaks from a speaker's own."""
    if _A_GROUP.search(words) is None:
        return False
    is_group = any(side.party == voice.party for side in camps(reading).groups)
    return not is_group and reading.registry.parties.get(voice.party).kind == "state"


def calls_a_group(words: str, named: Sequence[Name], reading: Reading) -> bool:
    """Tell "the Palestinian movement" from "Arland’s government": a group of a people's."""
    if _A_GROUP.search(words) is None or _GOVERNS.search(words):
        return False
    known = reading.registry.parties
    kinds = {known.get(n.party).kind for n in named if n.party}
    states = {side.party for side in camps(reading).states}
    unknown = {n.party for n in named if n.party} - states - known.parties.keys()
    return kinds <= {"state", "population", "other"} and not unknown


_A_GROUP = lazy.compile(
    r"\b(?:group|movement|militia|rebels?|guerrillas?|insurgents?|separatists?|faction|militants?|"
    r"fighters)(?=$|['’]|\s+(?:leader|spokes|official|commander|chief|negotiat|delegat|said|"
    r"(?:in|from|of)\s))",
    re.IGNORECASE,
)
_GOVERNS = lazy.compile(
    r"\b(?:government|army|military|ministry|minister|president|premier|presidency|cabinet|"
    r"parliament|capital|regime|junta)\b",
    re.IGNORECASE,
)

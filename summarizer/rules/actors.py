"""Whom a phrase means: the party that a subject, an office or a pronoun stands for.

Only what an article makes plain: a name, an office with its owner, a pronoun for whoever
speaks or was the subject of the sentence before.
"""

import re

from .. import lazy
from ..kinds.position.lexicon.people import OTHERS
from .bearers import head_of
from .calling import called_of, full_name, last_name
from .camps import STATE, calls_a_group, camp_of, is_of_others_than
from .clauses import Phrase, first_at, is_finite, main_subject, role_of, subject, tokens
from .introductions import agency_before, side_of
from .meant import (
    Actor,
    fitting,
    is_counted,
    is_in_quotes,
    last_acting,
    names_a_body,
    only_named,
    speaking,
)
from .names import Name
from .newcomers import country_of, foreigner_in, newcomer_in
from .offices import CIVIL, is_of_others, is_sent_to
from .reading import Reading, Sentence, Voice
from .strangers import bare_name, stranger_in
from .tellers import (
    HUMAN,
    are_two,
    is_of_several,
    party_of_words,
    person_before,
    person_in,
    speaker_at,
)


def resolve(
    found: Phrase, reading: Reading, sentence: Sentence, verb: int
) -> Actor | None:
    """Tell whom a phrase means, or None where that is not sure.

    Args:
        found: the subject of a verb.
        reading: the article.
        sentence: where the phrase stands.
        verb: offset of the verb.
    """
    if found.pronoun:
        return _antecedent(found, reading, sentence, verb)
    if found.roles & OTHERS or _SPORT.search(reading.text, found.start, found.end):
        return None
    text = reading.text[found.start : found.end]
    if FORMER.search(text.partition(",")[0]):
        return None
    if is_counted(found, reading):
        return None
    if found.names:
        named = [
            n
            for n in found.names
            if not (_is_small(n, reading) or is_sent_to(reading.text, n.start))
        ]
        found = found._replace(names=tuple(named))
    persons = [n for n in found.names if n.is_person]
    owns = persons and text[persons[-1].end - found.start :].startswith(("’s", "'s"))
    if owns and not found.roles and persons[-1].end + 2 < found.end:
        return None  # "Orlic’s son, Emil Tarn"
    if persons and not found.is_listed:
        person = _person(found, persons[-1], reading, sentence)
        is_owned = _OWNED_BY.search(reading.text, persons[-1].end, found.end)
        if person is not None or is_owned or not found.roles:
            return person
    parties = {n.party: n for n in found.names if n.party}
    if len(parties) > 1 and found.is_listed:
        ids = sorted(parties)
        called = " and ".join(called_of(reading, i) for i in ids)
        return Actor(text, "+".join(ids), called, found.start, found.end)
    if _TWO.match(text):
        return _both(found, reading, sentence)
    head = head_of([n for n in found.names if n.party], text, found.start)
    own = None
    if head and calls_a_group(text, found.names, reading):
        own = camp_of(reading, sentence, found.start, frozenset({"group"}))
        head = None
    own = own or stranger_in(reading, found.start, found.end)
    is_civil = found.roles and found.roles <= CIVIL
    if own is None and head and (is_civil or names_a_body(found, head, reading)):
        return None
    own = own or head
    is_own = _OWN_SIDE.fullmatch(text) or (found.roles and found.roles <= _FORCES)
    if own is None and is_own:
        voice = speaker_at(reading, sentence, verb)
        if voice.party and not is_of_others_than(text, voice, reading):
            return speaking(reading, voice)
    own = own or _owner(found, reading, sentence)
    if own is None:
        return None
    if found.roles and found.roles <= _FORCES:
        voice = speaker_at(reading, sentence, verb)
        if voice.party == own.party:
            return speaking(reading, voice)
        words = tokens(sentence)
        told = main_subject(words, first_at(words, found.start))
        leader = told and resolve(told, reading, sentence, told.end)
        if leader and told and leader.party == own.party and told.end < found.start:
            return leader
    return Actor(text, own.party, called_of(reading, own.party), found.start, found.end)


_OWNED_BY = lazy.compile(r"\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\b")
"""Whose office is told by whom the words before are told of, or by nothing."""
_SPORT = lazy.compile(
    r"\b(?:football|soccer|rugby|cricket|hockey|basketball|Olympic)\b"
)


def _is_small(name: Name, reading: Reading) -> bool:
    """Tell words that are a name elsewhere: "the foreign office"."""
    return reading.text[name.start : name.end].islower()


def _person(
    found: Phrase, person: Name, reading: Reading, sentence: Sentence
) -> Actor | None:
    """Tell for whom somebody acts who is named himself."""
    if found.roles and found.roles <= CIVIL:
        return None
    bare = bare_name(reading.text[person.start : person.end])
    office = reading.known.people.get(bare.rpartition(" ")[2], "")
    if FORMER.search(office) or FORMER.search(reading.text, found.start, person.start):
        return None
    side = (
        person if person.party else next((n for n in found.names if n.party), None)
    ) or party_of_words(reading, sentence, bare, found.start, found.end)
    if side is None:
        return None
    called = called_of(reading, side.party)
    name = full_name(reading, bare)
    if _SERVES.search(reading.text, found.start, person.start):
        name = reading.text[found.start : found.end]
    return Actor(name, side.party, called, found.start, found.end)


FORMER = lazy.compile(
    r"\b(?:[Ff]ormer(?!\s+rebels?\b)|[Ee]x-?|[Oo]pposition|[Rr]etired)\b(?!.*mediat)"
)
"""Whose office is no longer, or not yet, his to speak from."""
_SERVES = lazy.compile(
    r"\b(?:aide|adviser|advisor|spokes\w+|assistant|official)s?\s+(?:to|of|for|close\s+to)\s+(?:[A-Z][\w.]*\s+){0,2}$"
)
"""Who is named by whom he serves: "an aide to Makaye"."""
_TWO = lazy.compile(
    r"(?:[Tt]he\s+)?(?:[Tt]wo|[Bb]oth|[Ww]arring)\s+(?:\w+\s+)?(?:sides|parties|leaders|presidents|governments|"
    r"ministers|countries|nations|delegations|armies|militaries|navies|capitals|states|"
    r"neighbou?rs|rivals|men|enemies)$|[Tt]he\s+(?:sides|leaders|parties|presidents)$|[Ll]eaders$"
)


_CAMPS = lazy.compile(r"\b(?:sides|parties|armies|militaries|navies|enemies)$|arring\s")


def _both(found: Phrase, reading: Reading, sentence: Sentence) -> Actor | None:
    """Tell who "the two leaders" are: two who were told of together, else both sides."""
    text = reading.text[found.start : found.end]
    sides = {side.party for side in reading.sides}
    for back in range(min(_LOOK_BACK, sentence.index + 1)):
        other = reading.sentences[sentence.index - back]
        until = first_at(tokens(other), found.start) if back == 0 else None
        told = main_subject(tokens(other), until)
        if told is not None and told.is_listed:
            both = resolve(told, reading, other, told.end)
            is_between = both and sides.isdisjoint(both.party.split("+"))
            if is_between and len(sides) == 2 and _CAMPS.search(text):
                continue  # who brokered it between the two
            return both
    if len(sides) != 2 or "eader" in text or "president" in text:
        return None
    ids = sorted(sides)
    called = " and ".join(called_of(reading, one) for one in ids)
    return Actor(text, "+".join(ids), called, found.start, found.end)


_FORCES = frozenset("troop soldier force forces army government military".split())
_OWN_SIDE = lazy.compile(
    r"(?:the|its|his|her|their|our)\s+(?:own\s+)?(?:group|movement|country|government|army|side|"
    r"bloc|union|alliance|council|commission|kingdom|republic|resistance|party|nation|people|presidency|coalition|administration|front|emirate|junta|military|forces|militia|organi[sz]ation|state|troops)",
    re.IGNORECASE,
)
"""How a speaker calls those he speaks for."""


_OF_SOMEBODY = lazy.compile(r"\b(?:of|in|from)\s+(?:the\s+)?(?:[a-z-]+\s+)?[A-Z]")
"""Somebody's of whom nothing is known: "the president of the Duchy of Lenz"."""
_HIS = lazy.compile(r"(?:[Hh]is|[Hh]er)\b")
_OWNED = lazy.compile(r"(?:['’]s)?\s+((?:[a-z-]+\s+){0,2}[a-z-]+)")
_THEIRS = lazy.compile(r"(?:its|his|her|their)\b", re.IGNORECASE)
_TEXTS = frozenset({"the statement", "the joint statement", "the letter"})
"""What stands for whoever wrote it."""
_DOMESTIC = lazy.compile(
    r"\b(?:finance|health|transport|education|sports?|culture|tourism|agriculture|football|"
    r"two|both)\b"
)
"""Offices that hold no side in a war, and several at once."""
_DEFINITE = lazy.compile(r"[Tt]he\b|[A-Z]")


def _owner(found: Phrase, reading: Reading, sentence: Sentence) -> Name | None:
    """Tell whose "the army" or "its spokesman" is, if the article has only one."""
    words = reading.text[found.start : found.end]
    if country := country_of(reading, found.start, found.end):
        return country if country.party else None
    if is_of_others(words):
        return foreigner_in(reading, sentence, found.start, found.end)
    if _HIS.match(words) and (own := _own_person(found, reading, sentence)):
        return own if own.party else None
    if _HIS.match(words) and (person := person_before(reading, sentence)):
        called = called_of(reading, person.party)
        return Name(person.start, person.end, person.party, called, True)
    if _THEIRS.match(words) or words.casefold() in _TEXTS:
        return _last_party(reading, sentence, found.start)
    if not found.roles and (last := last_name(words, reading)):
        return side_of(reading, last)
    if named := newcomer_in(reading, sentence, found.start, found.end):
        return named
    if not found.roles or not _DEFINITE.match(words) or _DOMESTIC.search(words):
        return None
    if _OF_SOMEBODY.search(words):
        return None
    side = party_of_words(reading, sentence, words, found.start, found.end)
    if side is not None:
        return side
    if "mediator" in found.roles and len(reading.mediators) == 1:
        return _first_of(reading, next(iter(reading.mediators)))
    if agency := agency_before(words, reading, sentence, found.start):
        return agency
    owners: dict[str, Name] = {}
    for other in reading.sentences[: sentence.index + 1]:
        for name in other.names:
            owned = _OWNED.match(reading.text, name.end) if name.party else None
            if owned and not found.roles.isdisjoint(map(role_of, owned[1].split())):
                owners.setdefault(name.party, name)
    if not found.roles & STATE and owners:
        return list(owners.values())[-1]  # the agency is the one named last
    return next(iter(owners.values())) if len(owners) == 1 else None


def _own_person(found: Phrase, reading: Reading, sentence: Sentence) -> Name | None:
    """Tell whose "her country" is in one sentence: of the person whom it is told of."""
    words = tokens(sentence)
    told = main_subject(words, first_at(words, found.start))
    if told is None or told.end >= found.start or told.pronoun:
        return None
    if not (told.roles & HUMAN or any(n.is_person for n in told.names)):
        return None
    actor = resolve(told, reading, sentence, told.end)
    if actor is None:
        return Name(told.start, told.end, "", "", True)
    return Name(told.start, told.end, actor.party, actor.called, True)


def _first_of(reading: Reading, party: str) -> Name | None:
    every = (name for sentence in reading.sentences for name in sentence.names)
    return next((name for name in every if name.party == party), None)


def _last_party(reading: Reading, sentence: Sentence, at: int) -> Name | None:
    """Tell whose "its" is: the only party named before, else the last that acts."""
    here = [n for n in sentence.names if n.end <= at and n.party]
    if len({n.party for n in here}) > 1:
        return last_acting(sentence, at)
    if here:
        return here[0]
    words = tokens(sentence)
    own = main_subject(words, first_at(words, at))
    before = sentence if own and not own.pronoun else reading.before(sentence)
    if before is None:
        return None
    told = own if before is sentence else main_subject(tokens(before))
    actor = told and resolve(told, reading, before, told.end)
    if actor is not None and "+" in actor.party:
        return None  # "its" is nobody's of two
    if actor is not None:
        return Name(actor.start, actor.end, actor.party, actor.called, False)
    return before.subject if before.subject and before.subject.party else None


def _near(found: Phrase, reading: Reading, sentence: Sentence) -> Actor | None:
    """Return the last subject before a pronoun that it may mean, in one sentence."""
    words = tokens(sentence)
    for n in range(first_at(words, found.start) - 1, 0, -1):
        told = subject(words, n) if is_finite(words[n]) else None
        if told is None or told.pronoun or told.end > found.start:
            continue
        actor = resolve(told, reading, sentence, told.end)
        if meant := fitting(actor, found, told):
            return meant
    return None


_LOOK_BACK = 4
"""So many sentences back a pronoun may mean somebody."""


def _antecedent(
    found: Phrase, reading: Reading, sentence: Sentence, verb: int
) -> Actor | None:
    """Tell whom a pronoun means: the speaker in his own words, else the last subject."""
    voice = speaker_at(reading, sentence, verb)
    if voice.name and voice.name != "reporter":
        if found.pronoun in {"he", "she"} and is_in_quotes(sentence, found.start):
            return _third(reading, sentence, found.start)
        spoken_of = _spoken_of(found, reading, sentence, voice)
        if spoken_of is not None:
            return spoken_of
        if not voice.party or found.start == voice.start:
            return None
        return speaking(reading, voice)
    words = tokens(sentence)
    here = first_at(words, found.start)
    if found.pronoun in {"it", "they"} and (near := _near(found, reading, sentence)):
        return near
    if found.pronoun in {"we", "i"}:
        return _quoted_here(reading, sentence, here)
    if found.pronoun in {"both", "neither"}:
        return None
    earlier = main_subject(words, here) if here > 1 else None
    if earlier is not None and not earlier.pronoun and earlier.end < found.start:
        actor = resolve(earlier, reading, sentence, earlier.end)
        return fitting(actor, found, earlier)
    if earlier is not None and earlier.pronoun != found.pronoun:
        return None
    for back in range(1, min(_LOOK_BACK, sentence.index) + 1):
        before = reading.sentences[sentence.index - back]
        subject_before = main_subject(tokens(before))
        if found.pronoun in {"he", "she"}:
            if is_of_several(before) or are_two(reading, sentence, before):
                return None
            if person := person_in(reading, before):
                return speaking(reading, person)
        elif back == 1 and subject_before is None and (named := only_named(before)):
            return named if named.party else None
        elif subject_before is not None and not subject_before.pronoun:
            actor = resolve(subject_before, reading, before, subject_before.end)
            return fitting(actor, found, subject_before)
    return None


def _third(reading: Reading, sentence: Sentence, at: int) -> Actor | None:
    """Return the last person whom a speaker has named: "I asked Orlic and he agreed"."""
    named = [n for n in sentence.names if n.is_person and n.end <= at]
    inside = [n for n in named if is_in_quotes(sentence, n.start)]
    if not inside:
        return None
    last = inside[-1]
    own = Phrase(last.start, last.end, (last,), frozenset())
    return resolve(own, reading, sentence, last.end)


def _quoted_here(reading: Reading, sentence: Sentence, at: int) -> Actor | None:
    """Tell whose words are quoted: "Reik called that “a price we shall not pay”."""
    words = tokens(sentence)
    opened = next((n for n in range(at, 0, -1) if words[n].tag in {"“", '"'}), 0)
    told = main_subject(words, opened) if opened else None
    if told is None or told.pronoun in {"we", "i", "it", "they"}:
        return None
    return resolve(told, reading, sentence, told.end)


def _spoken_of(
    found: Phrase, reading: Reading, sentence: Sentence, voice: Voice
) -> Actor | None:
    """Return of whom a speaker speaks: "Reik said Arland was tired; it would not"."""
    if found.pronoun not in {"it", "they"}:
        return None
    words = tokens(sentence)
    cue = max((s.cue for s in sentence.said if s.cue <= found.start), default=-1)
    first, here = first_at(words, cue), first_at(words, found.start)
    if cue < 0 or here - first < _CLAUSE:
        return None
    earlier = main_subject(words[first:here])
    if earlier is None or earlier.pronoun:
        return None
    actor = resolve(earlier, reading, sentence, earlier.end)
    return fitting(actor, found, earlier)


_CLAUSE = 3
"""Fewer words hold no clause."""

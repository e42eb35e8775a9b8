"""Whom a phrase means: the party that a subject, an office or a pronoun stands for.

Only what an article makes plain: a name, an office with its owner, a pronoun for whoever
speaks or was the subject of the sentence before.
"""

import re
from typing import NamedTuple

from ..kinds.position.lexicon.people import OTHERS
from .clauses import Phrase, first_at, main_subject, tokens
from .introductions import side_of
from .names import Name
from .reading import Reading, Sentence
from .strangers import stranger_in
from .tellers import bare_name, called_of, full_name, party_of_words, speaker_at


class Actor(NamedTuple):
    """Somebody who holds a position or speaks, resolved."""

    name: str
    """As the article writes it."""
    party: str
    """Id of the party acted for; several joined by "+"."""
    called: str
    """That party's name."""
    start: int
    """Where the name stands in the article."""
    end: int


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
    if found.roles & OTHERS:
        return None
    text = reading.text[found.start : found.end]
    persons = [n for n in found.names if n.is_person]
    if persons and not found.is_listed:
        return _person(found, persons[-1], reading, sentence)
    parties = {n.party: n for n in found.names if n.party}
    if len(parties) > 1 and found.is_listed:
        ids = sorted(parties)
        called = " and ".join(called_of(reading, i) for i in ids)
        return Actor(text, "+".join(ids), called, found.start, found.end)
    own = stranger_in(reading, found.start, found.end)
    if own is None and parties:
        own = next(n for n in found.names if n.party)
    is_own = _OWN_SIDE.fullmatch(text) or (found.roles and found.roles <= _FORCES)
    if own is None and is_own:
        voice = speaker_at(reading, sentence, verb)
        if voice.party:
            called = called_of(reading, voice.party)
            return Actor(voice.name, voice.party, called, voice.start, voice.end)
    own = own or _owner(found, reading, sentence)
    if own is None:
        return None
    return Actor(text, own.party, called_of(reading, own.party), found.start, found.end)


def _person(
    found: Phrase, person: Name, reading: Reading, sentence: Sentence
) -> Actor | None:
    """Tell for whom somebody acts who is named himself."""
    bare = bare_name(reading.text[person.start : person.end])
    side = (
        person if person.party else next((n for n in found.names if n.party), None)
    ) or party_of_words(reading, sentence, bare, found.start, found.end)
    if side is None:
        return None
    called = called_of(reading, side.party)
    name = full_name(reading, bare)
    return Actor(name, side.party, called, found.start, found.end)


_FORCES = frozenset("troop soldier force forces army government military".split())
_OWN_SIDE = re.compile(
    r"(?:the|its|his|her|their|our)\s+(?:own\s+)?(?:group|movement|country|government|army|side|"
    r"nation|military|forces|militia|organi[sz]ation|state|troops)",
    re.IGNORECASE,
)
"""How a speaker calls those he speaks for."""


_THEIRS = re.compile(r"(?:its|his|her|their)\b", re.IGNORECASE)
_IS_PERSON = re.compile(r"^[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)+$")
_DEFINITE = re.compile(r"[Tt]he\b|[A-Z]")


def _owner(found: Phrase, reading: Reading, sentence: Sentence) -> Name | None:
    """Tell whose "the army" or "its spokesman" is, if the article has only one."""
    words = reading.text[found.start : found.end]
    if _THEIRS.match(words):
        return _last_party(reading, sentence, found.start)
    if not found.roles and _IS_PERSON.search(words):
        return side_of(reading, words.split()[-1])
    if not found.roles or not _DEFINITE.match(words):
        return None
    role = next(iter(sorted(found.roles)))
    owned = re.compile(rf"(?:['’]s)?\s+(?:[\w-]+\s+){{0,2}}?{role}")
    owners: dict[str, Name] = {}
    for other in reading.sentences[: sentence.index + 1]:
        for name in other.names:
            if name.party and owned.match(reading.text, name.end, name.end + 60):
                owners.setdefault(name.party, name)
    if len(owners) == 1:
        return next(iter(owners.values()))
    return party_of_words(reading, sentence, words, found.start, found.end)


def _last_party(reading: Reading, sentence: Sentence, at: int) -> Name | None:
    here = [n for n in sentence.names if n.end <= at and n.party]
    if here:
        return here[0] if len({n.party for n in here}) == 1 else None
    before = reading.before(sentence)
    back = {n.party: n for n in before.names if n.party} if before else {}
    return next(iter(back.values())) if len(back) == 1 else None


def _antecedent(
    found: Phrase, reading: Reading, sentence: Sentence, verb: int
) -> Actor | None:
    """Tell whom a pronoun means: the speaker in his own words, else the last subject."""
    voice = speaker_at(reading, sentence, verb)
    if voice.name and voice.name != "reporter":
        if not voice.party or found.start == voice.start:
            return None
        called = called_of(reading, voice.party)
        return Actor(voice.name, voice.party, called, voice.start, voice.end)
    if found.pronoun in {"we", "i", "both", "neither"}:
        return None
    words = tokens(sentence)
    here = first_at(words, found.start)
    earlier = main_subject(words, here) if here > 1 else None
    if earlier is not None and not earlier.pronoun and earlier.end < found.start:
        return _fitting(
            resolve(earlier, reading, sentence, earlier.end), found, earlier
        )
    before = reading.before(sentence)
    if before is None or here > 1:
        return None
    subject_before = main_subject(tokens(before))
    if subject_before is None or subject_before.pronoun:
        return None
    actor = resolve(subject_before, reading, before, subject_before.end)
    return _fitting(actor, found, subject_before)


def _fitting(actor: Actor | None, pronoun: Phrase, meant: Phrase) -> Actor | None:
    """Want a person behind "he" and "she", and none behind "it"."""
    if actor is None:
        return None
    is_person = any(n.is_person for n in meant.names) or bool(
        meant.roles
        & {"president", "minister", "spokesman", "envoy", "leader", "premier"}
    )
    wants_person = pronoun.pronoun in {"he", "she"}
    if pronoun.pronoun == "they":
        return actor if meant.is_listed or not is_person else None
    return actor if is_person == wants_person else None

"""Whose word it is, and what to call him: speakers with their own names and sides."""

import re
from functools import lru_cache

from .. import lazy
from ..dates import WEEKDAY
from ..kinds.position.lexicon.people import MODIFIERS, PEOPLE, ROLES, TITLES
from .calling import called_of, full_name, is_office, last_name, name_in
from .camps import GROUP, STATE, calls_a_group, camp_of, camps
from .clauses import (
    Phrase,
    first_at,
    main_subject,
    phrase,
    role_of,
    subject,
    tokens,
)
from .introductions import agency_before, owner_before, side_of
from .names import Name
from .newcomers import country_of, foreigner_in, newcomer_in
from .offices import CIVIL, is_of_others
from .reading import REPORTER, Reading, Said, Sentence, Voice
from .strangers import bare_name, stranger_in

_MEDIA = lazy.compile(
    r"\b(?:Tribune|Times|Post|News|Reuters|Associated\s+Press|AP|AFP|TASS|Tass|Interfax|Herald|Guardian|"
    r"Journal|newspaper|broadcaster|agency|television|radio|media)$"
)
_REASON = lazy.compile(
    r"\b(?:sanctions|reasons|concerns?|fears|lack|need|violations|attacks|risks?|failure|"
    r"shelling|bombing|raids?|bombardment|absence|loss|lawlessness|weather|threats?|precedents?|figures|strikes|delays)\b"
)
"""What somebody cites, and is no speaker."""
_REMEMBERED = 64
"""Parties and people of an article of whom the same is asked again and again."""
_NO_SPEECH = frozenset(
    "put puts gave gives raised revised revises names list lists listed".split()
)
"""Verbs that tell of a plan as much as of a statement: "put a plan before"."""


def voice_at(reading: Reading, sentence: Sentence, at: int) -> Voice:
    """Tell whose word it is that stands at an offset: of nested reports the outermost.

    "The envoy said the rebels had told him they would accept" is the envoy's word.
    """
    told = _told(sentence, at)
    voice = _innermost(told, sentence)
    outer = [
        said.voice
        for said in told
        if said.start <= voice.start < said.end
        and not _BESIDE.search(reading.text, said.cue, max(said.cue, voice.start))
    ]
    told_by = _named(outer[0] if outer and outer[0].name else voice, reading, sentence)
    return told_by if told_by.name else _meant(told, reading, sentence) or told_by


_BESIDE = lazy.compile(
    r";|,\s+(?:while|but|whereas|although|though|and|after|as|(?:one|a|two)\s+days?)\b"
)
"""What sets one report beside another, not inside it."""


def speaker_at(reading: Reading, sentence: Sentence, at: int) -> Voice:
    """Tell who speaks at an offset himself: whom "we", "he" and "it" stand for there."""
    told = _told(sentence, at)
    voice = _named(_innermost(told, sentence), reading, sentence)
    return voice if voice.name else _meant(told, reading, sentence) or voice


def _meant(told: list[Said], reading: Reading, sentence: Sentence) -> Voice | None:
    """Tell whom "he said" means where no verb of saying before it tells."""
    words = tokens(sentence)
    for said in told:
        before = first_at(words, said.cue) - 1
        speaking = subject(words, before) if before > 0 else None
        if speaking is None and before >= 0 and words[before].tag == "P":
            speaking = phrase(words, before)  # "said he"
        if speaking is None or not speaking.pronoun:
            continue
        if speaking.pronoun in {"he", "she"}:
            return person_before(reading, sentence)
        if speaking.pronoun == "it" and (body := owner_before(reading, sentence)):
            name = reading.text[body.start : body.end]
            return Voice(name, name, body.party, body.start, body.end)
    return None


_LOOK_BACK = 4
"""So many sentences back a pronoun may mean somebody."""


def person_before(reading: Reading, sentence: Sentence) -> Voice | None:
    """Return the last person who spoke or acted in the sentences before one."""
    for back in range(1, min(_LOOK_BACK, sentence.index) + 1):
        before = reading.sentences[sentence.index - back]
        if is_of_several(before) or are_two(reading, sentence, before):
            return None
        if person := person_in(reading, before):
            return person
    return None


def is_of_several(sentence: Sentence) -> bool:
    """Tell a sentence of two people, either of whom "he" may mean behind it."""
    told = main_subject(tokens(sentence))
    return told is not None and told.is_listed and any(n.is_person for n in told.names)


def are_two(reading: Reading, sentence: Sentence, before: Sentence) -> bool:
    """Tell whether a paragraph before this one ends with people of two parties."""
    if before.paragraph == sentence.paragraph:
        return False
    last = reading.sentences[max(before.index - 1, 0) : before.index + 1]
    near = [s for s in last if s.paragraph == before.paragraph]
    people = [person_in(reading, one) for one in near]
    return len({p.party for p in people if p and p.party}) > 1


def person_in(reading: Reading, sentence: Sentence) -> Voice | None:
    """Return the person whom a sentence tells of: who speaks or acts in it."""
    for said in reversed(sentence.said):
        voice = _named(said.voice, reading, sentence)
        if voice.name and voice.party and _is_human(voice, reading):
            return voice
    told = main_subject(tokens(sentence))
    persons = [name for name in sentence.names if name.is_person]
    if told is not None and told.pronoun in {"he", "she"}:
        return None
    if told is not None and _names_person(told, reading):
        words = reading.text[told.start : told.end]
        return _person(reading, sentence, words, told.start, told.end)
    if len(persons) == 1:
        (one,) = persons
        words = reading.text[one.start : one.end]
        return _person(reading, sentence, words, one.start, one.end)
    return None


def _person(
    reading: Reading, sentence: Sentence, words: str, start: int, end: int
) -> Voice | None:
    named = [name for name in reading.named(start, end) if name.party]
    side = named[-1] if named else party_of_words(reading, sentence, words, start, end)
    if side is None:
        return None
    voice = Voice(words, words, side.party, start, end)
    return voice._replace(name=_own_name(voice, reading))


HUMAN = PEOPLE - {"official"}


def _is_human(voice: Voice, reading: Reading) -> bool:
    """Tell whether a speaker is a person rather than a body."""
    roles = {role_of(word) for word in voice.words.casefold().split()}
    named = reading.named(voice.start, voice.end)
    if roles & HUMAN or any(name.is_person for name in named):
        return True
    if voice.words.startswith(("The ", "the ")):
        return False
    last = bare_name(voice.words.split()[-1]) if voice.words.split() else ""
    return not named and last.istitle() and not roles & ROLES


def _names_person(found: Phrase, reading: Reading) -> bool:
    is_named = any(name.is_person for name in found.names)
    if not is_named and any(name.party for name in found.names):
        return bool(found.roles & HUMAN)
    words = reading.text[found.start : found.end]
    return is_named or bool(found.roles & HUMAN) or bool(last_name(words, reading))


def _told(sentence: Sentence, at: int) -> list[Said]:
    return [said for said in _speaking(sentence) if said.start <= at < said.end]


@lru_cache(maxsize=_REMEMBERED)
def _speaking(sentence: Sentence) -> tuple[Said, ...]:
    """Return who says what in a sentence, without papers and what is only cited."""
    return tuple(
        said
        for said in sentence.said
        if said.verb not in _NO_SPEECH
        and not _MEDIA.search(said.voice.words)
        and not _REASON.search(said.voice.words)
    )


def _innermost(told: list[Said], sentence: Sentence) -> Voice:
    if not told:
        return REPORTER if sentence.said else sentence.default
    inner = [said for said in told if not said.is_aside]
    return max(inner, key=lambda s: s.start).voice if inner else told[0].voice


@lru_cache(maxsize=_REMEMBERED)
def _named(voice: Voice, reading: Reading, sentence: Sentence) -> Voice:
    if voice is REPORTER:
        return voice
    first = voice.name.partition(" ")[0]
    is_office = role_of(first) or first in MODIFIERS or first in TITLES
    if not (is_office or _SPEAKER.match(voice.name)):
        return Voice("", "", "", -1, -1)
    return voice._replace(
        name=_own_name(voice, reading), party=party_in(reading, sentence, voice)
    )


_SPEAKER = lazy.compile(
    rf"(?!{WEEKDAY}\b)[A-Z“\"]"
    rf"|(?:a[a-z]{{1,2}}|el)-[A-Z]|(?:the|an?|its|his|her|their|one|two|three|some|several|senior|local|reporter)\b"
)
"""How the name of somebody who speaks begins."""


_OVERRUN = lazy.compile(
    r"(?:It|This|That|There|By|On|In|Since|Until|From|At)\b|[A-Z]\w+\s+(?:the|an?)\s"
)
"""A name that ran on into the words beside it."""


def _own_name(voice: Voice, reading: Reading) -> str:
    """Choose what to call a speaker: by the person's own name where that is given."""
    overrun = _OVERRUN.match(voice.name)
    inside = reading.named(voice.start, voice.end) if overrun else ()
    if inside:
        return reading.text[inside[0].start : inside[0].end]
    for part in (voice.name, *voice.words.split(",")):
        name = part.strip()
        own = name_in(name)
        if own != name or (
            " " in own and own.istitle() and not is_office(own.split()[-1].casefold())
        ):
            return full_name(reading, own)
    if voice.name.count(")") > voice.name.count("("):
        return called_of(reading, voice.party) if voice.party else voice.name
    return full_name(reading, voice.name) if voice.name.istitle() else voice.name


_WORD = lazy.compile(r"\w+(?:-\w+)*")


def party_in(reading: Reading, sentence: Sentence, voice: Voice) -> str:
    """Return a speaker's party; "the spokesman" speaks for whose spokesman spoke before.

    Args:
        reading: the article.
        sentence: where he speaks.
        voice: his name with his office, and the party named beside it, if any.
    """
    if voice.start < 0:
        return voice.party
    if voice.party:
        words = _RELATIVE.sub("", voice.words)
        if _NOT_THEIRS.search(words) or _is_civil(words):
            return ""
        named = reading.named(voice.start, voice.end)
        if calls_a_group(words, named, reading):
            rebels = camp_of(reading, sentence, voice.start, frozenset({"group"}))
            return rebels.party if rebels else ""
        return voice.party
    found = (
        foreigner_in(reading, sentence, voice.start, voice.end)
        if is_of_others(voice.words)
        else _owner(reading, sentence)
        if _OWN.match(voice.words)
        else party_of_words(reading, sentence, voice.words, voice.start, voice.end)
    )
    return found.party if found else ""


_OWN = lazy.compile(r"(?:its|his|her|their)\s", re.IGNORECASE)


def _governs(reading: Reading, party: str) -> bool:
    return any(side.party == party for side in camps(reading).states)


def _owner(reading: Reading, sentence: Sentence) -> Name | None:
    """Tell whose spokesman "its spokesman" is."""
    if owner := owner_before(reading, sentence):
        return owner
    before = reading.before(sentence)
    told = main_subject(tokens(before)) if before else None
    if before is None or told is None or told.pronoun or told.roles:
        return None
    return newcomer_in(reading, before, told.start, told.end)


_RELATIVE = lazy.compile(r",\s+(?:who|which)\b.*")


def _is_civil(words: str) -> bool:
    """Tell "a Borlish teacher" from "the Borlish teachers’ minister"."""
    said = _WORD.findall(words.casefold())
    roles = {role for word in said if (role := role_of(word))}
    return bool(roles) and roles <= CIVIL


_NOT_THEIRS = lazy.compile(
    r"\b(?i:opposition|dissidents?|allies|ally|critics?|residents?|villagers?|bishops?|exiles|"
    r"ex-\w+|retired|former(?!\s+rebels?\b)(?!.*mediat))\b"
)
"""Who speaks in a country, but not for it."""


def party_of_words(
    reading: Reading, sentence: Sentence, words: str, start: int, end: int
) -> Name | None:
    """Tell for whom somebody speaks whom no known name stands beside.

    Args:
        reading: the article.
        sentence: where he speaks.
        words: his name with his office.
        start: where he is named.
        end: where that ends.
    """
    if found := stranger_in(reading, start, end):
        return found
    if country := country_of(reading, start, end):
        return country if country.party else None
    owner = owner_before(reading, sentence) if _OF_THE_GROUP.match(words) else None
    if owner and not owner.is_person and not _governs(reading, owner.party):
        return owner
    roles = frozenset(
        role for word in _WORD.findall(words.casefold()) if (role := role_of(word))
    )
    if "oreign office" in words.casefold():
        roles |= {"ministry"}
    if _UN_OFFICE.search(words):
        one = reading.registry.parties.resolve("United Nations")
        return Name(start, end, one.id, one.name, False)
    if body := agency_before(words, reading, sentence, start):
        return body
    if _PERSON.search(words) and (side := side_of(reading, words.split()[-1])):
        return side
    if spoken := party_of_speaker(reading, sentence, roles):
        return spoken
    if roles & (STATE | GROUP):
        return camp_of(reading, sentence, start, roles)
    return None if roles else newcomer_in(reading, sentence, start, end)


_OF_THE_GROUP = lazy.compile(
    r"[Tt]he\s+(?:group|movement|militia|faction|rebels|guerrillas|insurgents|party)['’]s?\s"
)
_UN_OFFICE = lazy.compile(
    r"\b(?:Humanitarian|Resident)\s+Coordinator\b|\bSecretary-General['’]s\s+(?:personal|special)\s|\bHigh\s+Commissioner\s+for\b"
)
_PERSON = lazy.compile(r"[A-Z][\w’'-]+$")


def party_of_speaker(
    reading: Reading, sentence: Sentence, roles: frozenset[str]
) -> Name | None:
    """Tell for whom somebody with a role spoke in the sentences before."""
    for earlier in reversed(
        reading.sentences[max(sentence.index - 8, 0) : sentence.index]
    ):
        for said in earlier.said if roles else ():
            voice = said.voice
            if not voice.party:
                continue
            words = _WORD.findall(voice.words.casefold())
            if roles.isdisjoint(map(role_of, words)):
                continue
            if party := party_in(reading, earlier, voice):
                called = called_of(reading, party)
                return Name(voice.start, voice.end, party, called, False)
    return None

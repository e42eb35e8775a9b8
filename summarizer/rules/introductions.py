"""For whom a person acts, by how an article introduces him.

"Ambassador Celestine Okparo, who leads the Gulf Commission's mediation" acts for the
Commission, "the defence minister, Pedro Arrieta" for the one state of the war.
"""

from collections.abc import Sequence
from functools import lru_cache

from .. import lazy
from ..kinds.position.lexicon.people import (
    EXPERT_ROLES,
    OTHERS,
    PEOPLE,
    POSSESSIVES,
)
from .camps import GROUP, STATE, calls_a_group, camp_of
from .clauses import Phrase, Token, main_subject, phrase, role_of, tokens
from .names import Name
from .newcomers import country_of, foreigner_in, newcomer_in
from .offices import CIVIL, is_of_others, is_sent_to
from .phrases import single
from .reading import Reading, Sentence
from .strangers import stranger_in

_WORD = lazy.compile(r"secretary-general|[^\W_]+")


@lru_cache(maxsize=128)
def side_of(reading: Reading, last: str) -> Name | None:
    """Tell for whom a person acts.

    Args:
        reading: the article.
        last: the person's last name, or the first where a country calls people by it.
    """
    for sentence in reading.sentences:
        if last not in sentence.text:
            continue
        words = tokens(sentence)
        for at, word in enumerate(words):
            whole = reading.text[word.start : word.end]
            if whole.endswith(last) or whole.startswith(f"{last} "):
                found = _introduced(reading, sentence, words, at)
                if found is not None:
                    return found if found.party else None
    return _beside(reading, last) or _spoke_for(reading, last)


def _spoke_for(reading: Reading, last: str) -> Name | None:
    """Tell for whom a person spoke where he was first heard: "EUF officer Sana Dervil"."""
    for sentence in reading.sentences:
        if last not in sentence.text:
            continue
        for said in sentence.said:
            voice = said.voice
            if voice.party and last in voice.words.replace(",", "").split():
                called = reading.registry.parties.get(voice.party).name
                named = reading.named(voice.start, voice.end)
                called = next(
                    (n.called for n in named if n.party == voice.party), called
                )
                return Name(voice.start, voice.end, voice.party, called, True)
    return None


def _beside(reading: Reading, last: str) -> Name | None:
    """Read "Nour Adel sat down. The Front’s leader": an office beside a person’s name."""
    first = next((s for s in reading.sentences if last in s.text), None)
    if first is None:
        return None
    for other in reading.sentences[max(first.index - 1, 0) : first.index + 2]:
        if other is first or other.paragraph != first.paragraph:
            continue
        told = main_subject(tokens(other))
        if told is None or not told.roles & PEOPLE or _is_person(told):
            continue
        if reading.text[told.start : told.start + 4].casefold() != "the ":
            continue
        if named := next((name for name in told.names if name.party), None):
            return named
        if one := stranger_in(reading, told.start, told.end):
            return one
    return None


def _introduced(
    reading: Reading, sentence: Sentence, words: Sequence[Token], at: int
) -> Name | None:
    """Tell for whom somebody acts, by the words around his name in one place."""
    owned = (*words[:at], words[at]._replace(owns=False), *words[at + 1 :])
    found = phrase(owned, at)
    if found is None:
        return None
    stretches = [(found.start, found.end)]
    owner = found.at
    if found.at > 1 and words[found.at - 1].tag == ",":
        office = single(words, found.at - 2)
        lead = _LEAD.search(reading.text, sentence.start, found.start)
        if lead and (speaks := _FOR.match(lead["lead"])):
            return _named_in(reading, lead.start("lead") + speaks.end(), found.start)
        if lead and is_of_others(lead["lead"].strip()):
            return foreigner_in(reading, sentence, *lead.span("lead"))
        if office is not None and office.roles:
            stretches.append((office.start, office.end))
            owner = office.at
            own = (n for n in office.names if not is_sent_to(reading.text, n.start))
            if principal := next((n for n in own if n.party), None):
                return principal
    if words[owner].word == "whose" and owner > 1:
        host = single(words, owner - (2 if words[owner - 1].tag == "," else 1))
        stretches += [(host.start, host.end)] if host is not None else []
    elif is_of_others(reading.text[words[owner].start : found.end]):
        return foreigner_in(reading, sentence, words[owner].start, found.end)
    elif led := _led_in(reading, sentence, words, owner):
        return led
    elif words[owner].word in POSSESSIVES:
        here = main_subject(words, owner)
        if here and here.end < words[owner].start and not _is_person(here):
            acting = None if here.pronoun else _acting(reading, sentence, here)
            return acting or owner_before(reading, sentence)
        return owner_before(reading, sentence)
    if behind := _behind(words, at):
        stretches.append(behind)
        if _ITS.match(reading.text, behind[0]):
            return owner_before(reading, sentence)
        if _LEADS_IT.match(reading.text, behind[0], behind[1]):
            return camp_of(reading, sentence, found.start, frozenset({"group"}))
    roles = _roles_in(reading, stretches)
    if roles and roles <= CIVIL | EXPERT_ROLES:
        return Name(found.start, found.end, "", "", True)
    for first, last in stretches:
        named = [
            n
            for n in reading.named(first, last)
            if n.party and not n.is_person and not is_sent_to(reading.text, n.start)
        ]
        if calls_a_group(reading.text[first:last], named, reading):
            return camp_of(reading, sentence, found.start, frozenset({"group"}))
        one = stranger_in(reading, first, last)
        if named or one:
            return min([*named[:1], *([one] if one else [])])
    for first, last in stretches:
        written = reading.text[first:last]
        if body := agency_before(written, reading, sentence, first):
            return body
    for first, last in stretches:
        if country := country_of(reading, first, last):
            return country
    for first, last in stretches:
        others = [n for n in reading.named(first, last) if n.is_person]
        whose = reading.text[others[0].start : others[0].end] if others else ""
        if whose and reading.text.startswith(("’s", "'s"), others[0].end):
            return _party_of_holder(reading, whose.split()[-1])
    if roles & (STATE | GROUP):
        return camp_of(reading, sentence, found.start, roles)
    return owner_before(reading, sentence) if roles & _MOUTHS else None


def _led_in(
    reading: Reading, sentence: Sentence, words: Sequence[Token], at: int
) -> Name | None:
    """Read "For the government, the head of its team, Dana Orlic, said"."""
    if words[0].word != "for" or at < 3 or words[at - 1].tag != ",":
        return None
    found = phrase(words, at - 2)
    if found is None or found.at != 1 or found.pronoun:
        return None
    return _acting(reading, sentence, found)


_ITS = lazy.compile(r"(?:its|his|her|their)\b")


def _roles_in(reading: Reading, stretches: Sequence[tuple[int, int]]) -> frozenset[str]:
    return frozenset(
        role
        for first, last in stretches
        for word in _WORD.findall(reading.text[first:last].casefold())
        if (role := role_of(word))
    )


_FOR = lazy.compile(r"(?:(?:[Ss]peaking\s+)?[Ff]or|[Oo]n\s+behalf\s+of)\s+(?:the\s+)?")
_LEAD = lazy.compile(r"(?P<lead>[^,;:“”\"]+),\s+$")
_MOUTHS = frozenset({"spokesman", "spokeswoman", "spokesperson"})
"""Who, named without those he speaks for, speaks for whom the sentence before is told of."""


def _named_in(reading: Reading, start: int, end: int) -> Name | None:
    """Return the party that a stretch names, by a registered name or its own."""
    named = (name for name in reading.named(start, end) if name.party)
    return next(named, None) or stranger_in(reading, start, end)


def _party_of_holder(reading: Reading, last: str) -> Name | None:
    """Tell for whom a person acts whose adviser another is, by his own first office."""
    office = reading.known.people.get(last, "")
    roles = frozenset(r for w in _WORD.findall(office.casefold()) if (r := role_of(w)))
    first = next(s for s in reading.sentences if last in s.text)
    at = first.start + first.text.index(last)
    return camp_of(reading, first, at, roles) if roles & (STATE | GROUP) else None


_REACH = 12
"""In so many words behind a comma an apposition ends."""


def _behind(words: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Return where an apposition behind a name stands: ", who leads the Front", "of Arland"."""
    if at + 2 >= len(words):
        return None
    if words[at + 1].word in {"of", "from"} and words[at + 2].tag in "NCD":
        return words[at + 2].start, words[min(at + 4, len(words) - 1)].end
    if words[at + 1].tag != "," and words[at + 1].word not in _IS:
        return None
    first = at + 2
    if words[first].word == "for" and first + 2 < len(words):
        return words[first + 1].start, words[min(first + 2, len(words) - 1)].end
    last = first
    while last < len(words) and last - first < _REACH and words[last].tag not in _ENDS:
        last += 1
    if words[first].word == "who":
        acts = words[first + 1].word in _LEADS
        return (words[first].start, words[last - 1].end) if acts else None
    office = phrase(words, last - 1)
    if office is None or office.at != first or _is_person(office):
        return None
    return office.start, office.end


_LEADS_IT = lazy.compile(
    r"who\s+(?:leads|heads|commands|runs)\s+(?:it|the\s+(?:group|movement|rebels|militia|insurgents|guerrillas))\b"
)
_LEADS = frozenset(
    "leads led heads headed commands commanded runs ran chairs chaired represents "
    "represented speaks spoke advises negotiates negotiated rules governs mediates is".split()
)
_IS = frozenset({"is", "was"})
_ENDS = frozenset({",", ".", ";", ":", "—", "–", "“", "”", '"', "(", ")"})


def owner_before(reading: Reading, sentence: Sentence) -> Name | None:
    """Tell whose "its chief" is: whom the sentence before is told of."""
    before = reading.before(sentence)
    if before is None:
        return None
    if whose := _WHOSE.match(before.text):
        role = frozenset({role_of(whose[1].casefold())})
        return camp_of(reading, before, before.start, role)
    told = main_subject(tokens(before))
    if (
        told is None
        and before.names
        and before.names[0].start - before.start < _OPENING
    ):
        return before.names[0] if tokens(before)[:2][-1].owns else None
    return None if told is None or told.pronoun else _acting(reading, before, told)


_OPENING = 5
"""Characters before the name that opens a sentence: "The TNLA’s answer"."""


def _acting(reading: Reading, sentence: Sentence, told: Phrase) -> Name | None:
    """Tell for whom the subject of a sentence acts; for nobody of several."""
    if told.is_listed or told.roles & OTHERS:
        return None
    if named := next((name for name in told.names if name.party), None):
        return named
    if one := stranger_in(reading, told.start, told.end):
        return one
    if told.roles & (STATE | GROUP):
        return camp_of(reading, sentence, told.start, told.roles)
    return None if told.roles else newcomer_in(reading, sentence, told.start, told.end)


_WHOSE = lazy.compile(
    r"[Tt]he\s+(movement|group|rebels|army|government|front|militia|junta)['’]s?\s"
)
"""Whose doings a sentence begins to tell."""


_AGENCY = lazy.compile(
    r"(?:[Tt]he|[Tt]his)\s+(?:\w+\s+)?(?:agency|organi[sz]ation|body|bloc|mission|union|alliance)(?:['’]s\s.*)?"
)
"""A body of many states, or whose office it is: "the bloc’s envoy"."""


def agency_before(
    words: str, reading: Reading, sentence: Sentence, at: int
) -> Name | None:
    """Tell which body of many states "the agency" is: the one named last before it."""
    if _AGENCY.fullmatch(words) is None:
        return None
    parties = reading.registry.parties
    near = reading.sentences[max(sentence.index - 2, 0) : sentence.index + 1]
    named = [
        name
        for other in near
        for name in other.names
        if name.end <= at and parties.get(name.party).kind == "igo"
    ]
    return named[-1] if named else None


def _is_person(found: Phrase) -> bool:
    return any(name.is_person for name in found.names)

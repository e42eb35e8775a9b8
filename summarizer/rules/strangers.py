"""Bodies that no registry knows, by the names that an article gives them.

"The Gulf Commission" is "the Commission" from then on, "the Front for the Renewal of the
North (FRN)" is "the FRN" and "the Front"; "the Vanni movement" has no capital at all.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from .. import lazy
from ..kinds.position.lexicon.people import MODIFIERS, TITLES
from ..text import either
from .clauses import role_of
from .groups import initialed
from .names import Name, is_common, stem
from .reading import Reading


class Stranger(NamedTuple):
    """A body as an article names it in full."""

    party: str
    """Id of the party it is."""
    called: str
    forms: tuple[str, ...]
    """Everything that the article calls it, without "the"."""


CAP = r"[A-Z][\w’'-]*(?<!['’]s)"
_BODY = (
    r"Front|Army|Armies|Forces?|Movements?|Coordination|Platform|Brigades?|Militia|Alliance|League|Guard|Resistance|"
    r"Legion|Command|Council|Commission|Union|Party|Coalition|Congress|Column|Group|Bloc|"
    r"Government|Authority|Administration|Federation|Confederation|Republic|Assembly|"
    r"Organi[sz]ation|Community|Committee|Contact\s+Group|Quartet|Islands|Emirate|Sultanate|"
    r"Kingdom|Network|Corps|Battalion|Regiment|Partnership|Mission|Office|Forum|Conference"
)
SMALL_BODIES = (
    "movement front union council party alliance coalition league brigade brigades militia "
    "rebels insurgents separatists guerrillas bishops elders bloc group congress column "
    "network cartel gang clan clans tribe tribes fighters republic faction federation "
    "confederation commission committee resistance organisation organization chiefs"
).split()
SMALL_BODY = either(SMALL_BODIES)
_KIND = (
    r"(?:dissident|communist|southern|eastern|northern|western|exiled?|breakaway|islamist|"
    r"nationalist|republican|loyalist|royalist|separatist|rebel|self-declared|maoist|"
    r"marxist|indigenous|tribal|catholic|central|coastal|highland|opposition)"
)
_CALLED = (
    r"or|known\s+as|known\s+by\s+its\s+(?:\w+\s+)?(?:acronym|initials)|"
    r"abbreviated(?:\s+as|\s+to)?"
)
_SPELT = lazy.compile(
    rf"\b((?:{CAP})(?:[^\S\n]+(?:of|for|the|and|in|de|del|la|People['’]s|{CAP})){{1,8}})[^\S\n]*"
    rf"(?:\(|,?\s+(?:{_CALLED})\s+(?:the\s+)?)([A-Z][A-Za-z]?[A-Z-]{{1,8}})\b"
)
_LONG = lazy.compile(
    rf"\b[Tt]he\s+(?=[A-Z])((?:(?:{CAP}|People['’]s)\s+){{0,4}}(?:{_BODY})(?:-in-Opposition)?\b"
    rf"(?:\s+(?:of|for)\s+(?:the\s+)?{CAP}(?:\s+{CAP})*)*)"
)
_MIXED = lazy.compile(
    rf"\b(?:[Tt]he|(?P<owner>{CAP})['’]s)\s+(?P<who>(?:{CAP}\s+(?:[a-z]+['’]\s+)?|{_KIND}\s+){{1,2}}(?:{SMALL_BODY})|{_KIND}\s+command)\b"
)
_HEAD = lazy.compile(rf"\b(?:{_BODY})\b")


@lru_cache(maxsize=8)
def strangers(reading: Reading) -> tuple[Stranger, ...]:
    """Find the bodies that an article names in full, in the order of their names."""
    forms: dict[str, set[str]] = {}
    for long, short in _found(reading):
        if not _CIVIC.search(long):
            forms.setdefault(long, {long}).update(short)
    heads = [_head(long) for long in forms]
    known = reading.registry.parties
    found = []
    for long, said in sorted(forms.items()):
        if _is_state_army(reading, long) or _is_government(long):
            continue
        party = known.resolve(long)
        if party.id in known.parties and len(said) < 2:
            continue  # its own name tells whom it means
        head = _head(long)
        if head and heads.count(head) == 1 and head not in _ANYBODYS:
            said.add(head)
        called = party.name
        acronym = min(said, key=lambda form: (len(form), not form.isupper(), form))
        abbreviated = known.resolve(acronym)
        if acronym.isupper() and not {party.id, abbreviated.id} & known.parties.keys():
            party, called = (
                abbreviated,
                abbreviated.name,
            )  # as whoever finds names calls it too
        elif len(acronym) > _SURE and abbreviated.id in known.parties:
            party, called = abbreviated, abbreviated.name
        if party.id in known.parties and known.resolve(acronym) != party:
            called = f"{long} ({acronym})"
        found.append(Stranger(party.id, called, tuple(sorted(said))))
    return tuple(found)


_SURE = 4
"""A longer acronym is hardly anybody else's: "SPLA-IO"."""


def _is_state_army(reading: Reading, long: str) -> bool:
    """Tell "the Arlish Armed Forces", which are Arland's, from a movement's army."""
    first, _, rest = long.partition(" ")
    is_army = _ARMED_FORCES.fullmatch(rest) is not None
    return is_army and stem(first) in reading.known.parties


def _is_government(long: str) -> bool:
    """Tell "the Government of Kestria", which is Kestria, from one of National Unity."""
    _, of, land = long.partition("Government of ")
    return bool(of) and " " not in land and not is_common(land)


_ARMED_FORCES = lazy.compile(
    r"(?:(?:Royal|National|Armed|Defen[cs]e|Air|Republican)\s+)*(?:Army|Forces?|Navy|Guard)"
)
_ANYBODYS = frozenset({"Government", "Office", "Islands", "Forces", "Mission"})
"""What a name may end in that stands for its bearer only with the rest."""
_CIVIC = lazy.compile(
    r"\b(?:Rights|Doctors|Medical|Relief|Research|Media|Press|Journalists?|Aid|Refugees?|Health|"
    r"Food|Lawyers|Workers|Teachers|Farmers|Traders|Chamber|Institute|Association|Syndicate|Club|Trade|\w+men|Red|Crescent|Security\s+Council|Studies|Bank|University|Observatory)\b"
)
"""Words in the names of those who hold no side."""


def _found(reading: Reading) -> Iterator[tuple[str, tuple[str, ...]]]:
    text = reading.text
    for match in _SPELT.finditer(text) if _has_acronym(reading) else ():
        if _HEAD.search(match[1]):
            yield _bare(initialed(match[1], match[2])), (match[2],)
    end = 0
    for at, _ in reading.words.places(_THE):
        if at >= end and (long := _LONG.match(text, at)):
            end = long.end()
            if " " in long[1]:
                yield _bare(long[1]), ()
    for match in _MIXED.finditer(text) if _has_small_body(reading) else ():
        if match["owner"] is None or not _is_office(match["who"]):
            yield match["who"], ()


_THE = frozenset({"the"})


def _has_acronym(reading: Reading) -> bool:
    """Tell whether a short name stands in brackets, or behind "or" and "known as"."""
    text = reading.text
    opened = text.find("(")
    while opened >= 0:
        if _SHORT.match(text, opened + 1):
            return True
        opened = text.find("(", opened + 1)
    return any(_ALSO.match(text, at) for at, _ in reading.words.places(_ALSO_WORDS))


def _has_small_body(reading: Reading) -> bool:
    """Tell whether a name or a kind stands before "movement" and the like."""
    text = reading.text
    return any(
        _NAMES_BODY.fullmatch(text[max(at - _FAR, 0) : at].rsplit(None, 1)[-1])
        for at, _ in reading.words.places(_SMALL_BODIES)
        if text[at - 1 : at].isspace() and text[at].islower()
    )


_SHORT = lazy.compile(r"[A-Z][A-Za-z]?[A-Z-]{1,8}\b")
_ALSO_WORDS = frozenset({"or", "known", "abbreviated"})
_ALSO = lazy.compile(rf"(?:{_CALLED})\s+(?:the\s+)?{_SHORT.pattern}")
_SMALL_BODIES = frozenset({"command", *SMALL_BODIES})
_NAMES_BODY = lazy.compile(rf"[A-Z][\w’'-]*|[a-z]+['’]|{_KIND}")
_FAR = 60
"""Characters in which the word before another begins."""


def bare_name(name: str) -> str:
    """Return a name without its possessive."""
    return _POSSESSIVE.sub("", name)


_POSSESSIVE = lazy.compile(r"['’]s?$")


def _bare(long: str) -> str:
    return bare_name(long.removeprefix("The ").removeprefix("the "))


_OFFICE = lazy.compile(
    r"(?:command|council|party|commission|committee|bloc|group|coalition|congress)$"
)


def _is_office(who: str) -> bool:
    """Tell "Arland's High Council", which is Arland, from "Colombia's Catholic bishops"."""
    return _OFFICE.search(who) is not None


def _head(long: str) -> str:
    """Return the word that stands for a whole name: "the Front"."""
    own = re.split(r"\s(?:of|for)\s", long)[0]
    last = own.rsplit(maxsplit=1)[-1]
    return last if " " in long and _HEAD.fullmatch(last) else ""


_HOLDS_NO_LAND = lazy.compile(
    r"\b(?:Commission|Union|League|Community|Office|Mission|Quartet|Contact\s+Group|Conference|"
    r"Forum|Partnership|Committee)\b"
)


def is_between(one: Stranger) -> bool:
    """Tell a body that stands between the sides of a war rather than on one."""
    return _HOLDS_NO_LAND.search(one.called) is not None


@lru_cache(maxsize=8)
def aliases(reading: Reading) -> Mapping[str, Stranger]:
    """Map every form of a stranger's name to the stranger."""
    return {form: one for one in strangers(reading) for form in one.forms}


def stranger_in(reading: Reading, start: int, end: int) -> Name | None:
    """Return the stranger whom a stretch of text names, if it names one."""
    words = reading.text[start:end]
    known = aliases(reading)
    best = max((form for form in known if _stands_in(form, words)), key=len, default="")
    if not best:
        return None
    one = known[best]
    at = start + words.index(best)
    return Name(at, at + len(best), one.party, one.called, False)


def _stands_in(form: str, words: str) -> bool:
    at = words.find(form)
    return at >= 0 and _is_whole(words, at, at + len(form))


@lru_cache(maxsize=64)
def whole_name(reading: Reading, called: str) -> str:
    """Return a name with the word that always stands before it: "San Calvo"."""
    known = reading.registry.parties
    if " " in called or known.resolve(called).id in known.parties:
        return called
    islamic = known.resolve(f"Islamic {called}")
    if islamic.id in known.parties and islamic.id in _named(reading):
        return islamic.name
    found = list(_before(reading.text, called))
    leads = {lead for _, lead in found if lead}
    lead = leads.pop() if len(leads) == 1 else None
    if lead == "New" and _NEW.search(reading.text):
        return f"New {called}" if all(one == lead for _, one in found) else called
    if lead is None or role_of(lead.casefold()) or lead.casefold() in _NO_LEADS:
        return called
    is_always = all(one == lead for _, one in found)
    return f"{lead} {called}" if is_always or ("the ", lead) in found else called


_NEW = lazy.compile(r"\b(?:of|in|from|to|with|by|and)\s+New\s")


def _before(text: str, called: str) -> Iterator[tuple[str, str]]:
    """Yield the article and the large word before a name, wherever it stands."""
    at, end = text.find(called), 0
    while at >= 0:
        if _is_whole(text, at, at + len(called)):
            before = _LEAD.search(text, max(at - _FAR, end), at)
            yield (before[1] or "", before[2] or "") if before else ("", "")
            end = at + len(called)
        at = text.find(called, at + len(called))


_LEAD = lazy.compile(r"([Tt]he[^\S\n]+)?(?:\b([A-Z][\w’-]*)[^\S\n]+)?$")


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (text[end : end + 1].isalnum() or text[start - 1 : start].isalnum())


def _named(reading: Reading) -> frozenset[str]:
    return frozenset(n.party for s in reading.sentences for n in s.names)


_NO_LEADS = (
    MODIFIERS
    | TITLES
    | frozenset(
        "the a an in on and but for north south east west former greater president".split()
    )
)

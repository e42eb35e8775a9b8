"""Who is named in an article: registered parties, and those it makes known itself.

No registry knows Arland. But "Arland's army", "the Borlish capital, Brannick" and
"between Arland and Borland" tell who acts here, and "Dana Orlic, Arland's foreign
minister" tells for whom she speaks from then on.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from .. import lazy
from ..kinds.casualty.proof.lexicon.counted import PERSON
from ..kinds.position.lexicon.people import ANYBODYS
from ..numbers import UNITS
from ..parties import Parties, slug
from ..text import either
from .bearers import COMMON, OWNS, persons
from .bearers import Known as Known
from .bearers import Name as Name
from .groups import CAP, CAP_FIRST, groups
from .offices import people_of
from .words import Words

_HELD = either(
    (
        r"army|military|forces?|troops?|soldiers?|navy|air\s+force|government|ministry|"
        r"ministers?|president|premier|parliament|cabinet|delegation|negotiators?|authorities|"
        r"leader(?:ship)?|capital|general\s+staff|spokes\w+|marines?|fighters?|rebels?|"
        r"militia|side|territory|civilians|guns?|gunners|artillery|drones?|missiles?|jets?|"
        r"officials?|envoys?|embassy|prisoners|casualties|commander|chancellor|king|emir|junta|"
        r"presidency|admiralty|captivity|custody|air\s+force|guard|brigade|battalion|side|people|nationals|villagers?|sailors?"
    ).split("|")
)
_OPENING = either(
    "Rebels Insurgents Guerrillas Separatists Militants Fighters Soldiers Troops Officials".split()
)
"""Those who act, where they begin a sentence."""
_BETWEEN = (
    r"(?:foreign|prime|defen[cs]e|health|interior|deputy|own|chief|armed|special|peace|ground|border|"
    r"rocket|naval|former|state|coast|air|navy|first|second|third|\w+th|general|public|new|young|captured|detained)"
)
_WAR = (
    r"(?:war|conflict|border|front|fighting|talks|truce|ceasefire|hostilities|exchange)"
)
_AFTER = lazy.compile(
    rf"(?:['’]s)?\s+(?:{_BETWEEN}\s+){{0,2}}(?:{_HELD}|civil\s+war)\b|\s+Armed\s+Forces\b|"
    rf"['’]s\s+(?:[a-z-]+\s+){{0,2}}{_WAR}\b|,?\s+which\s+(?:is\s+|has\s+(?:been\s+)?)?(?:mediat|broker|host|shelter)\w*\b|\s?[–-]\s?[A-Z][\w-]*\w\s+(?:\w+\s+)?{_WAR}\b"
)
_ACTS = lazy.compile(
    r"\s+(?:says|said|claims|claimed|insists|insisted|denies|denied|accuses|accused|rejects|"
    r"rejected|refuses|refused|agreed|agrees|demands|demanded|gives|puts|holds|shelled|bombed)\b"
)
_FULL = lazy.compile(r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’-]+)+")
_COUNTED = lazy.compile(
    r"((?:['’]s)?\s+)(?:(?!\w+(?:ed|s)\b|told|met|held|sent|saw|left|took)[a-z]+\s+)?"
)
_ACRONYM_LETTERS = 3
_BEFORE = lazy.compile(
    rf"(?:\b[Bb]etween(?:\s+{CAP}\s+and)?|\b{_WAR}\s+(?:with|against)|\b[Ww]ar\s+in|\b[Mm]ediat(?:or|ors|ing)"
    rf"|\b(?:{_HELD}|{_OPENING})\s+(?:of|from|in)(?:\s+the\s+(?:north|south|east|west|cent(?:re|er))\s+of|\s+{CAP}\s+and)?|[A-Z]\w+\s?[–-])\s*$"
)
_LEADS = tuple(
    [word]
    for word in "between Between and with against of from in mediator Mediator mediators "
    "mediating".split()
)
_OPENS = lazy.compile(r"(?:^|[.!?:\n\"“|•*]\s*)$")
_REACH = 40  # characters around a name in which it shows what it is
_PAIR = lazy.compile(rf"({CAP_FIRST}[\w-]*\w)\s+and\s+({CAP})\b(?!\s+[A-Z])")
_ACRONYM = lazy.compile(
    rf"\s+(?:{_HELD}|insurgents?|militants?|guerrillas?|gunmen|blamed?|offer(?:s|ed)|freed|"
    rf"released|killed|attacked|ambushed|seized|captured|declared)\b|{_ACTS.pattern}"
)
_CAPITAL = lazy.compile(
    rf"\b({CAP}),\s+(?:the\s+)?({CAP})(?:['’]s)?\s+capital\b"
    rf"|\b({CAP})(?:['’]s)?\s+capital,?\s+({CAP})(?=[,.;:)”\"]|\s+(?:on|for|at|to)\b|$)"
    rf"|\b({CAP}),\s+(?:the\s+)?capital\s+of\s+({CAP})\b"
)
_SEAT = lazy.compile(rf"\bgovernment\s+in\s+({CAP})\b")
_AGENCY = (
    r"(?:[A-Z]{2,5}|Reuters|Xinhua|Bloomberg|Wire|Wires|Tass|Interfax|Anadolu|Agencies)"
)
_DATELINE = lazy.compile(
    rf"^(?P<city>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?)(?:,\s(?P<state>{CAP})\s*(?:\(|,\s[A-Z]|[–—-])|"
    rf"\s\((?!{_AGENCY}\))(?P<land>{CAP})\)\s*[–—-])",
    re.MULTILINE,
)
_WORD = lazy.compile(rf"{CAP_FIRST}[\w-]*\w")
_ENDINGS = lazy.compile(
    r"(?:anders?|ish|ians?|ia|anese|ane|ese|ans?|and|is?|ic|n|s|a|e)$"
)
_DEMONYM = lazy.compile(r"(?:ish|ians?|ese|[a-z]ans?|ers|is?|ic)$")


def names(text: str, told: Words, parties: Parties) -> tuple[tuple[Name, ...], Known]:
    """Find everybody named in a text, from left to right, without overlaps.

    Args:
        text: what an article says.
        told: the words of that text.
        parties: those who are known by name.
    """
    registered = [
        Name(
            m.start,
            m.end - 2 * (text[m.end - 2 : m.end] in {"'s", "’s"}),
            m.party.id,
            _plain(m.party.name),
            m.is_person,
        )
        for m in parties.among(told.tokens)
    ]
    registered = [n for n in registered if not _is_anybodys(n, text, registered)]
    words = _unnamed(_WORD.finditer(text), registered)
    people = people_of(text, told)
    bodies = tuple(word for word in words if word[0] not in people)
    free = {word.start() for word in bodies}
    found = _learnt(text, bodies, free)
    spelt = groups(text, free, lambda word: found.get(stem(word)))
    here = sorted((*registered, *_occurrences(text, bodies, found, spelt)))
    own = persons(text, words, here, people, parties)
    return tuple(sorted((*here, *own))), Known(found, people)


def _is_anybodys(name: Name, text: str, every: Sequence[Name]) -> bool:
    """Tell one government's body that others have too, where it is nowhere named."""
    return text[name.start : name.end].casefold() in ANYBODYS and not any(
        other.party == name.party
        and text[other.start : other.end].casefold() not in ANYBODYS
        for other in every
    )


def _unnamed(
    words: Iterable[re.Match[str]], names: Sequence[Name]
) -> tuple[re.Match[str], ...]:
    """Leave out the words of names; both from left to right."""
    free = []
    at = 0
    for word in words:
        start = word.start()
        while at < len(names) and names[at].end <= start:
            at += 1
        if at == len(names) or start < names[at].start:
            free.append(word)
    return tuple(free)


@lru_cache(maxsize=1024)
def _plain(name: str) -> str:
    return re.sub(r"\s*\(.*\)$", "", name)


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return what forms of one name share: Borland, Borlish; Zand, Zandian."""
    bare = word.casefold()
    shorter = _ENDINGS.sub("", bare)
    return shorter if len(shorter) >= 3 else bare


def _learnt(
    text: str, words: Sequence[re.Match[str]], free: Container[int]
) -> dict[str, str]:
    """Tell which words a text uses like the names of states or forces."""
    forms: dict[str, Counter[str]] = {}
    fit: dict[str, bool] = {}

    def can_name(word: str) -> bool:
        bare = word.removesuffix("-backed")
        if bare not in fit:
            fit[bare] = _can_name(bare, text)
        return fit[bare]

    def learn(word: str) -> None:
        bare = word.removesuffix("-backed")
        if can_name(bare):
            forms.setdefault(stem(bare), Counter())[bare] += 1

    for match in words:
        start, end = match.span()
        if not can_name(match[0]):
            continue
        lead = text[max(start - _REACH, 0) : start]
        if (
            (_AFTER.match(text, end) and not _only_opens(text, match, lead))
            or (_ACTS.match(text, end) and match[0] not in _full_names(text))
            or (lead.split(" ")[-2:-1] in _LEADS and _BEFORE.search(lead))
            or (match[0].isupper() and _is_acronym(text, end, lead))
            or (_are_counted(text, end) and not _OPENS.search(lead))
        ):
            learn(match[0])
    for dateline in _DATELINE.finditer(text):
        state = "state" if dateline["state"] else "land"
        if dateline.start(state) in free:
            learn(dateline[state])
    if not forms:
        return {}
    for pair in _PAIR.finditer(text):
        one, other = pair.groups() if pair.start() in free else ("", "")
        for word, fellow in ((one, other), (other, one)):
            if stem(fellow) in forms and stem(word) not in forms:
                learn(word)
    for match in words:
        if stem(match[0]) in forms:
            forms[stem(match[0])][match[0]] += 1
    called = {root: _noun_of(counted) for root, counted in forms.items()}
    for city, state in _capitals(text):
        if stem(state) in called and city.casefold() not in COMMON:
            called[stem(city)] = called[stem(state)]
    return called


def _only_opens(text: str, match: re.Match[str], lead: str) -> bool:
    """Tell a word that may be written large only as a sentence's first: "Older people"."""
    is_plain = text[match.end()] == " " and not _DEMONYM.search(match[0])
    return is_plain and _OPENS.search(lead) is not None


def _are_counted(text: str, end: int) -> bool:
    """Tell whether people stand behind a word: "Ruvian soldiers", "Ruvia's old men"."""
    before = _COUNTED.match(text, end)
    spots = (before.end(1), before.end()) if before else ()
    return any(text[at : at + 1].islower() and PERSON.match(text, at) for at in spots)


def _is_acronym(text: str, end: int, lead: str) -> bool:
    """Tell a group by what it does: "TVK insurgents", "a truce with the TVK"."""
    bare = lead.removesuffix("the ")
    return _ACRONYM.match(text, end) is not None or (
        bare != lead and _BEFORE.search(bare) is not None
    )


def _capitals(text: str) -> Iterator[tuple[str, str]]:
    """Find what is called the capital of what, and where an article was written."""
    for line in text.split("\n") if "capital" in text else ():
        for match in _CAPITAL.finditer(line) if "capital" in line else ():
            yield match[1] or match[4] or match[5], match[2] or match[3] or match[6]
    land = lands(text)
    for match in _SEAT.finditer(text) if len(land) == 1 else ():
        yield match[1], next(iter(land))
    for dateline in _DATELINE.finditer(text):
        yield dateline["city"].title(), dateline["state"] or dateline["land"]


@lru_cache(maxsize=1)
def lands(text: str) -> frozenset[str]:
    """Return the countries that an article names where it says where it was written."""
    return frozenset(line["state"] or line["land"] for line in _DATELINE.finditer(text))


@lru_cache(maxsize=1)
def _full_names(text: str) -> frozenset[str]:
    """Return the words of the names of two words or more."""
    words = (word for full in _FULL.findall(text) for word in full.split())
    return frozenset(OWNS.sub("", word) for word in words)


def _can_name(word: str, text: str) -> bool:
    """Tell whether a word can be a name: none that a text also writes small."""
    if is_common(word) or (word.isupper() and len(word) < _ACRONYM_LETTERS):
        return False
    if is_titled(text, word):
        return False
    small = word.casefold().split("-")[0]
    at = text.find(small)
    while at >= 0:
        end = at + len(small)
        if not (_is_letter(text[at - 1 : at]) or _is_letter(text[end : end + 1])):
            return False
        at = text.find(small, end)
    return True


def is_titled(text: str, word: str) -> bool:
    """Tell a name that a title stands before: "Colonel Dostal", "Mr Reeve"."""
    at = text.find(word)
    while at >= 0:
        before = text[max(at - _TITLE, 0) : at]
        last = before.split()[-1:] if before[-1:] == " " else []
        if last and last[0].rstrip(".") in _TITLES:
            return _GOES_ON.match(text, at + len(word)) is not None
        at = text.find(word, at + len(word))
    return False


_TITLE = 12
"""Characters in which a title stands before a name."""
_TITLES = frozenset(
    "Mr Mrs Ms Dr Gen Col Lt Capt Maj Sgt Brig Adm Sir Lord Sheikh President General Colonel "
    "Captain Major Commander Minister Ambassador Bishop Archbishop King Prince Judge Mayor "
    "Professor Governor Admiral Brigadier Chancellor Secretary".split()
)
_GOES_ON = lazy.compile(r"[^\S\n]+[a-z]|['’]s|[.,;:]")


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_"


_NO_NAME = lazy.compile(
    r"(?:ly|ing|[a-z]ment|[a-z][st]ion|ness)$|-(?:led|run|held|based|brokered|mediated|controlled|linked|aligned|allied)$"
)
"""How words end that name nobody."""


@lru_cache(maxsize=1 << 14)
def is_common(word: str) -> bool:
    """Tell a word that names nobody by itself, however it is written."""
    first = word.casefold().split("-")[0]
    is_plural = word.endswith("s") and not word.endswith(("is", "us", "os"))
    is_listed = first in COMMON or first in UNITS or is_plural or _NO_NAME.search(word)
    return bool(is_listed) or PERSON.fullmatch(word) is not None


def _noun_of(forms: Counter[str]) -> str:
    ordered = sorted(forms, key=lambda w: (bool(_DEMONYM.search(w)), -forms[w], w))
    return ordered[0]


def _occurrences(
    text: str,
    words: Sequence[re.Match[str]],
    called: Mapping[str, str],
    spelt: Mapping[str, str],
) -> Iterator[Name]:
    mine: set[int] = set()
    for group in sorted(spelt, key=lambda name: (-len(name), name)):
        for match in re.finditer(rf"\b{re.escape(group)}\b", text):
            if match.start() not in mine:
                mine.update(range(match.start(), match.end()))
                own = spelt[group]
                yield Name(match.start(), match.end(), slug(own), own, False)
    if not called:
        return
    for match in words:
        name = called.get(stem(match[0]))
        if name and match.start() not in mine:
            yield Name(match.start(), match.end(), slug(name), name, False)

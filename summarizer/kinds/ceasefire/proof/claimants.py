"""Is it they who speak: named, or meant by "the group" and the like?"""

import re

from .... import lazy
from .names import Name, Who, in_phrase, names_inside, names_of, stem
from .reading import PLAIN, Reading, is_in
from .speeches import speeches_of
from .voices import Speech


def is_speaker(reading: Reading, speech: Speech, who: Who, written: str) -> bool:
    """Tell whether it is they who speak: named, or meant by "the group" and the like."""
    if any(name.is_(who) for name in speech.names):
        return True
    bare = bare_of(written)
    if " " in bare and bare in speech.words.casefold():
        return True
    if _may_mean(reading, speech, who):
        return True
    if speech.names:
        return _is_named_later(reading, speech, who)
    if _PAPER.search(speech.words):
        before = [s for s in speeches_of(reading) if s.verb < speech.verb]
        return bool(before) and is_speaker(reading, before[-1], who, written)
    if _GROUP.fullmatch(speech.words.strip()):
        return any(name.is_(who) for name in _first_named(reading, speech))
    words = {stem(w) for w in re.findall(r"\w{4,}", written.casefold())}
    told = {stem(w) for w in re.findall(r"\w{4,}", speech.words.casefold())}
    return bool(words & told)


def _may_mean(reading: Reading, speech: Speech, who: Who) -> bool:
    """Tell whether "he" or "the envoy" may be somebody named in the sentences before."""
    start = reading.sentence(speech.verb).start
    if speech.is_ahead and names_inside(reading, start, speech.verb):
        return False
    spoke = [s for s in speeches_of(reading) if s.verb < speech.verb and s.names]
    if spoke and not any(name.is_(who) for name in spoke[-1].names):
        return False
    is_it = _PRONOUN.fullmatch(speech.words)
    is_office = not speech.names and _OFFICER.fullmatch(speech.words)
    person = bool(is_office or _HE.search(speech.words))
    return bool(is_it or is_office) and any(
        name.is_(who)
        and name.start < start
        and not in_phrase(reading.text, name)
        and (name.party is None or name.is_person == person)
        for name in names_of(reading)
    )


_OFFICER = lazy.compile(
    r"\W*(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:[a-z][a-z-]*\s+){0,2}?(?:spokes(?:man|woman|person)|minister|president|envoy|"
    r"commander|negotiator|ambassador|general|delegate|premier|leader|chief|diplomat|officer|mediator|official|colonel|governor)\s*"
)
_PRONOUN = lazy.compile(r"\W*(?:he|she|it|they)\s*", re.IGNORECASE)
_HE = lazy.compile(r"\b(?:he|she)\b", re.IGNORECASE)


def _first_named(reading: Reading, speech: Speech) -> list[Name]:
    """Whom "the group" means: the first that its sentence names, as its subject."""
    sentence = reading.sentence(speech.verb)
    named = [
        n
        for n in names_of(reading)
        if sentence.start <= n.start < speech.verb
        and not reading.text[n.start :].startswith("the ")
    ]
    led = [s for s in reading.told if s.end <= sentence.start][-1:]
    named = named or [n for n in names_of(reading) if led and is_in(n.start, led[0])]
    return [n for n in named[:1] if not in_phrase(reading.text, n)]


_GROUP = lazy.compile(
    r"the\s+(?:\w+\s+)?(?:group|movement|organi[sz]ation|militia|faction|front|bloc|alliance|party|junta|"
    r"country|kingdom|guerrillas|insurgents|islamists|militants)",
    re.IGNORECASE,
)
_PAPER = lazy.compile(
    r"\b(?:the|this|that|its|their|his|her)\s+(?:\w+\s+)?(?:statement|communiqu[eé]|note|readout|"
    r"message|post|letter|release|dispatch|text|paper|document|decree|order)\s*$",
    re.IGNORECASE,
)
"""What somebody put out before speaks for them: "the statement said"."""


def bare_of(written: str) -> str:
    """Return a name in small letters, without its article."""
    return re.sub(r"^(?:the|an?)\s+", "", written.translate(PLAIN).casefold())


def _is_named_later(reading: Reading, speech: Speech, who: Who) -> bool:
    """Tell whether "its spokesman" is named behind: "the spokesman, Brigadier Taher"."""
    office = _OFFICE.search(speech.words)
    if office is None:
        return False
    return any(
        name.is_(who)
        for sentence in reading.told
        for apposed in re.finditer(rf"\b[Tt]he {office[1]}, ", reading.text)
        if is_in(apposed.start(), sentence) and apposed.start() > speech.verb
        for name in names_of(reading)
        if apposed.end() <= name.start
        and _TITLE.fullmatch(reading.text, apposed.end(), name.start)
    )


_OFFICE = lazy.compile(
    r"\b(?:its|their|his|her|the|an?)\s+(?:\w+\s+)?(spokes\w+|minister|president|envoy|commander|"
    r"negotiator|ambassador|general|delegate|premier|leader)\s*$",
)
_TITLE = lazy.compile(r"(?:[A-Z]\w+\s+)?")

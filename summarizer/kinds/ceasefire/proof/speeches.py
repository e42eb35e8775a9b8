"""Who says what in the passage."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .... import lazy
from ....sentences import Span
from ....text import blank
from .lexicon.mood import FIRST_VERB
from .lexicon.people import (
    ACCORDING,
    FROM_NOMINAL,
    NOMINAL,
    PRONOUN,
    ROLE,
    SPEECH,
    TELLER,
)
from .names import (
    BACKED,
    Name,
    first_of_list,
    in_phrase,
    list_from,
    names_inside,
    names_of,
)
from .reading import Reading, is_in


class Speech(NamedTuple):
    """Somebody says something: who, and the stretch of text that is theirs."""

    verb: int
    names: tuple[Name, ...]
    words: str
    """The subject's own words, for speakers without a name."""
    covers: Span
    is_inner: bool
    """Told by somebody else in turn."""

    @property
    def is_ahead(self) -> bool:
        """Tell whether what is said follows: "Arland said …"."""
        return self.covers.start > self.verb


@lru_cache(maxsize=16)
def speeches_of(reading: Reading) -> tuple[Speech, ...]:
    """Find who says what in the passage."""
    return tuple(_find_speeches(reading))


def is_reported(reading: Reading) -> bool:
    """Tell whether somebody speaks in the quote's sentences."""
    return any(is_in(s.verb, t) for s in speeches_of(reading) for t in reading.told)


def _find_speeches(reading: Reading) -> Iterator[Speech]:
    found: list[Speech] = []
    for sentence in reading.read:
        for verb in SPEECH.finditer(reading.text, *sentence):
            if any(n.start <= verb.start() < n.end for n in names_of(reading)):
                continue  # the "states" of "United States"
            speech = _speech(reading, sentence, verb, found)
            if speech is None:
                continue
            inner = any(
                is_in(speech.verb, told.covers) and not is_in(told.verb, speech.covers)
                for told in found
                if told.is_ahead and (told.names or not _EACH.search(told.words))
            )
            found.append(speech._replace(is_inner=inner))
        found.extend(_nominal(reading, sentence, found))
    yield from found


_EACH = lazy.compile(r"\b(?:each|both|two|sides)\b", re.IGNORECASE)
"""Both blame each other; what follows tells how, one by one."""


def meant(reading: Reading, offset: int, found: list[Speech]) -> tuple[Name, ...]:
    """Whom a pronoun means: who spoke last in its sentence, else its first name."""
    text = reading.text
    sentence = reading.sentence(offset)
    said = re.findall(
        r"\b(he|she|his|her|it|its|they|their)\b",
        text[sentence.start : offset],
        re.IGNORECASE,
    )
    person = _IS_PERSON.get(said[-1].casefold()) if said else None
    for span in reversed([s for s in reading.all if s.start <= sentence.start]):
        stop = min(offset, span.end)
        spoke = [s for s in found if span.start <= s.verb < stop and s.names]
        if spoke:
            return spoke[-1].names
        inside = [
            n
            for n in names_of(reading)
            if span.start <= n.start < stop
            and (person is None or n.is_person in {None, person})
            and not in_phrase(text, first_of_list(reading, n))
        ]
        if inside and not (
            span != sentence and _OPENS_WITH_PRONOUN.match(text, span.start)
        ):
            return tuple(reversed(list_from(reading, inside[0])))
    return ()


_IS_PERSON = dict.fromkeys(("he", "she", "his", "her"), True) | dict.fromkeys(
    ("it", "its"), False
)
_OPENS_WITH_PRONOUN = lazy.compile(r"\W*(?:It|He|She|They)\b")


def _speech(
    reading: Reading, sentence: Span, verb: re.Match[str], found: list[Speech]
) -> Speech | None:
    """Read a verb of saying: by its subject, before it or behind."""
    text = reading.text
    before = text[sentence.start : verb.start()]
    if _is_no_speech(before, verb[0], text[verb.end() : sentence.end]):
        return None
    semicolon = text.rfind(";", sentence.start, verb.start())
    later = text.find(";", verb.end(), sentence.end)
    whole = Span(max(semicolon, sentence.start), later if later >= 0 else sentence.end)
    after = text[verb.end() : whole.end]
    if re.match(r"t(?:old|ells)|assur", verb[0], re.IGNORECASE):
        after = _HEARER.sub(blank, after)
    inverted = _inverted(reading, sentence, verb, after)
    if inverted is not None:
        return inverted
    names, subject, start = _subject(reading, sentence, verb, found)
    relative = re.search(
        r"\b(?:which|that|whom|who)\s+$", text[sentence.start : start] + " "
    )
    aside = re.search(r",\"?\s+[^,]{0,60}$", before) and _ASIDE_ENDS.match(after)
    resumed = not verb[0].endswith("ing") and re.match(
        r"\s+(?:that\s+)?it\s+(?:was|is|had|has)\b", after
    )
    if _is_at_end(after) or resumed or (aside and not relative):
        covers = whole
    else:
        covers = Span(verb.end(), _end_of_words(text, sentence, verb, before))
    return Speech(verb.start(), names, subject, covers, False)


def _is_no_speech(before: str, verb: str, after: str) -> bool:
    """Tell "was said", "to say", "its claim" and "told each other" from speech."""
    return bool(
        re.search(r"\b(?:not|be|been|being|was|were|is|are)\s+(?:\w+ly\s+)?$", before)
        or (re.search(r"\bto\s+$", before) and not _GOES_ON.search(before))
        or (_NOUN_TOO.match(verb) and _NOUN_BEFORE.search(before))
        or re.match(r"\s+(?:each\s+other|one\s+another)\b", after)
        or (verb.casefold() == "states" and re.match(r"\s*(?:[.,;]|$)", after))
    )


_NOUN_BEFORE = lazy.compile(
    r"(?:\b(?:his|her|its|their|the|an?|no|this|that|own|of|any|such|by)|'s)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_NOUN_TOO = lazy.compile(
    r"^(?:claim|report|reply|charge|blame|count|account|puts)", re.IGNORECASE
)


def _inverted(
    reading: Reading, sentence: Span, verb: re.Match[str], after: str
) -> Speech | None:
    """Read "…, said the envoy"."""
    before = reading.text[sentence.start : verb.start()]
    found = None if _NEVER_INVERTED.search(verb[0]) else _INVERTED.match(after)
    if not found or not re.search(r"[,\"?!]\s*$|^\W*So\s+$", before):
        return None
    names = names_inside(
        reading, verb.end() + found.start(1), verb.end() + found.end(1)
    )
    pronoun = re.match(
        r"(?:he|she|it|they|its|his|her|their|that)\b", found[1], re.IGNORECASE
    )
    finite = names and FIRST_VERB.search(found[1])
    if (
        pronoun
        or finite
        or not (names or ROLE.search(found[1]) or TELLER.search(found[1]))
    ):
        return None
    covers = Span(sentence.start, verb.start())
    return Speech(verb.start(), names, found[1], covers, False)


def _subject(
    reading: Reading, sentence: Span, verb: re.Match[str], found: list[Speech]
) -> tuple[tuple[Name, ...], str, int]:
    """Return who speaks, in which words, and where these begin."""
    at = verb.start()
    within = reading.main[at : verb.end()].strip()
    text = reading.main if within else reading.text
    subject, start = _subject_words(text, sentence, at)
    if _COORDINATED.search(subject):
        begin = _stretch(text, sentence, at).start
        first = FIRST_VERB.search(text, begin, at)
        if first and first["finite"]:
            subject, start = _subject_words(text, sentence, first.start())
            at = first.start()
    is_pronoun = PRONOUN.search(subject) or ITS_OWN.match(subject)
    body = _body_before(reading, sentence, subject)
    if body:
        return (), body, start
    if is_pronoun and not names_inside(reading, start, at):
        names = meant(reading, at, found)
    else:
        names = _speakers(reading, start, at)
    if not names and not re.search(r"\w{4,}", _AUXILIARIES.sub("", subject)):
        names = meant(reading, at, found)
        subject = reading.text[sentence.start : at]
    return names, subject, start


def _body_before(reading: Reading, sentence: Span, subject: str) -> str:
    """Return what "It" is when the sentence before is about "the mission", unnamed."""
    if subject.strip() not in {"It", "They"}:
        return ""
    before = [s for s in reading.all if s.end <= sentence.start][-1:]
    found = [_BODY.match(reading.text, s.start, s.end) for s in before]
    return found[0]["body"] if found and found[0] else ""


_BODY = lazy.compile(
    r"(?P<body>The\s+(?:[a-z-]+\s+)?(?:mission|group|ministry|office|command|council|movement|party|"
    r"bloc|union|committee|agency|organi[sz]ation|front|army|militia|junta|alliance|embassy|team|"
    r"monitors|observers|rebels|mediators))\b(?!\s+(?:of|in|for)\b)"
)
_COORDINATED = lazy.compile(
    r"\b(?:and|but)(?:\s+(?:also|then|has|had))?\s*$", re.IGNORECASE
)
"""Before a second verb whose subject stands before the first: "denied it and said"."""


def _is_at_end(after: str) -> bool:
    """Tell whether nothing follows a verb of saying but when and where it was said."""
    tail = after.strip(" .\"'")
    return not tail or (len(tail.split()) <= 9 and _WHEN_SAID.match(tail) is not None)


_WHEN_SAID = lazy.compile(
    r"(?:on|in|at|by|over|via|from|later|early|late|yesterday|today|this|last|\w+day|"
    r"reporters|state|after|during|through|declining|speaking|citing|without|two|three)\b",
    re.IGNORECASE,
)
_ASIDE_ENDS = lazy.compile(
    r"(?:\s+(?:later|on|in|at|to|a|early|this|last|reporters|yesterday|\w+day)\b"
    r"[^,.;\"]{0,80})?\s*,"
)
ITS_OWN = lazy.compile(r"\s*(?:his|her|its|their)\b", re.IGNORECASE)
_HEARER = lazy.compile(r"^\s+(?:the\s+|an?\s+)?(?:[\w'-]+\s*){1,4}(?=[,.;]|$)")
_GOES_ON = lazy.compile(
    r"\b(?:continued|continues|went\s+on|goes\s+on|came\s+out)\s+to\s+$"
)
_INVERTED = lazy.compile(
    r"\s+(?!(?:on|in|at|to|by|via|over|of)\s)((?:the\s+|an?\s+)?[^,.;:\"]{2,80}?(?:,\s[A-Z][^,.;:\"]{2,60})?)"
    r"(?=[,.;:\"]|$|\s+(?:on|in|at|who|after|during|to|as|when)\b)"
)
_NEVER_INVERTED = lazy.compile(
    r"ing$|^(?:t(?:old|ell)|accus|blam|credit|thank|hail|charg|inform|notif|assur|describ)",
    re.IGNORECASE,
)
"""Whoever stands behind these is spoken to, or of."""
_SUBORDINATE = lazy.compile(
    r"^\W*(?:although|though|while|as|after|when|before|since|whereas)\b", re.IGNORECASE
)
_BREAK = lazy.compile(
    r";|,\s+(?:while|whereas|although|though)\s|,?\sbut\s(?!(?:not|has|had|have|is|was|were|did|"
    r"does|only|still)\s)|,\s+and\s+(?=(?-i:[A-Z]))"
)


def _stretch(text: str, sentence: Span, offset: int) -> Span:
    """Return the main clause that an offset stands in."""
    left = [m.end() for m in _BREAK.finditer(text, sentence.start, offset)]
    right = _BREAK.search(text, offset, sentence.end)
    return Span(
        left[-1] if left else sentence.start, right.start() if right else sentence.end
    )


_OTHER_CLAUSE = lazy.compile(r",\s+and\s+(?=[A-Z])|;|,\s+(?:while|whereas)\s")


def _end_of_words(text: str, sentence: Span, verb: re.Match[str], before: str) -> int:
    if _SUBORDINATE.match(before) and "," not in before:
        comma = text.find(",", verb.end(), sentence.end)
        return comma if comma >= 0 else sentence.end
    found = _OTHER_CLAUSE.search(text, verb.end(), sentence.end)
    return found.start() if found else sentence.end


def _subject_words(text: str, sentence: Span, verb: int) -> tuple[str, int]:
    """Return the words before a verb that can be its subject, and where they begin."""
    start = _stretch(text, sentence, verb).start
    opened = max(
        (
            m.end()
            for m in re.finditer(r"[:()\"]|\bthat\s|\bwhich\s|\bas\s", text[start:verb])
        ),
        default=0,
    )
    start += opened
    parts = [m.start() for m in re.finditer(",", text[start:verb])]
    body = re.sub(
        r"(?:\s(?:would|will|has|have|had|also|then|later|did|does|only|not))+\s*$",
        "",
        text[start:verb],
    ).rstrip()
    if body.endswith(","):
        # an apposition: the subject stands two commas back
        start += parts[-3] + 1 if len(parts) >= 3 else 0
    elif parts:
        start += parts[-1] + 1
    return text[start:verb], start


_AUXILIARIES = lazy.compile(
    r"\b(?:would|will|has|have|had|also|then|later|did|does|only|not|never|and|but|that|"
    r"further|continued|went|goes|on|to|once|again|has\s+since|repeatedly)\b",
    re.IGNORECASE,
)


def _speakers(reading: Reading, start: int, end: int) -> tuple[Name, ...]:
    """The names of a subject; a place where a body sits is none beside its owner."""
    inside = [
        n
        for n in names_inside(reading, start, end)
        if not in_phrase(reading.text, n)
        and reading.main[n.start : n.end].strip()
        and not BACKED.match(reading.text, n.end)
    ]
    owners = [
        n
        for n in inside
        if not re.search(r"\b(?:in|at)\s+(?:the\s+)?$", reading.text[start : n.start])
    ]
    return tuple(owners or inside)


_ITS_CLAIM = lazy.compile(
    rf"\b(?:his|her|its|their)\s+(?:own\s+)?{NOMINAL}\b", re.IGNORECASE
)
_OWN_CLAIM = lazy.compile(rf"'s?\s+(?:\w+\s+)?{NOMINAL}\b", re.IGNORECASE)

_AS_TOLD = lazy.compile(
    r"\b[Aa]s\s+(?P<who>[^,;.]{2,50}?)\s+(?:tells?|told|has|had|sees|saw|puts?)\s+it\b"
)
_SPEAKER_ENDS = lazy.compile(r"[,.;:\"]|\s(?:that|which|on|in)\s")
_NAMED_SO = lazy.compile(r",\s[A-Z][\w'-]+\s[A-Z][\w'-]+(?=[,.;])")
"""Behind an office whoever holds it: "the deputy minister, Ann Orm"."""
_OF_SOMEBODY = lazy.compile(r"\s+(?:the\s+|an?\s+)?(?:[a-z'-]+\s+){0,3}?[A-Z]")


def _nominal(
    reading: Reading, sentence: Span, before: list[Speech]
) -> Iterator[Speech]:
    """Speech told by a noun: according to, a charge from, his view that."""
    text = reading.text
    for found in (
        *ACCORDING.finditer(text, *sentence),
        *(
            m
            for m in FROM_NOMINAL.finditer(text, *sentence)
            if _OF_SOMEBODY.match(text, m.end())
        ),
    ):
        stop = _SPEAKER_ENDS.search(text, found.end(), sentence.end)
        if stop and (named := _NAMED_SO.match(text, stop.start(), sentence.end)):
            stop = _SPEAKER_ENDS.search(text, named.end(), sentence.end)
        end = stop.start() if stop else sentence.end
        yield Speech(
            found.start(),
            names_inside(reading, found.end(), end),
            text[found.end() : end],
            _stretch(text, sentence, found.start()),
            False,
        )
    for found in _AS_TOLD.finditer(text, *sentence):
        names = names_inside(reading, found.start("who"), found.end("who"))
        yield Speech(found.start(), names, found["who"], sentence, False)
    for found in _ITS_CLAIM.finditer(text, *sentence):
        names = meant(reading, found.start(), before)
        yield Speech(found.start(), names, "", sentence, False)
    for name in names_of(reading):
        if is_in(name.start, sentence) and (own := _OWN_CLAIM.match(text, name.end)):
            yield Speech(own.start(), (name,), "", Span(own.end(), sentence.end), False)

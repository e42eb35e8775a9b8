"""Who says what in the passage."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .... import lazy
from ....sentences import Span
from ....text import blank
from ...saying.speakers import ALIAS
from ...saying.verbs import WHEN_SAID
from .lexicon.mood import FIRST_VERB
from .lexicon.people import PRONOUN, SPEECH
from .names import (
    BACKED,
    Name,
    in_phrase,
    names_inside,
    names_of,
)
from .reading import Reading, is_in
from .sourcing import is_teller, named_sources
from .voices import ITS_OWN, Speech, meant, stretch


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
        found.extend(named_sources(reading, sentence, found))
    yield from found


_EACH = lazy.compile(r"\b(?:each|both|two|sides)\b", re.IGNORECASE)
"""Both blame each other; what follows tells how, one by one."""


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
    behind = _is_behind(text[sentence.start : start], subject, after)
    if _is_at_end(after) or behind or ((resumed or aside) and not relative):
        covers = Span(_quote_begins(reading, sentence), whole.end)
        covers = covers if semicolon < 0 else whole
    else:
        covers = Span(verb.end(), _end_of_words(text, sentence, verb, before))
    return Speech(verb.start(), names, subject, covers, False)


def _quote_begins(reading: Reading, sentence: Span) -> int:
    """Return where a quotation begins that goes on in a sentence: "First. Second," he said."""
    text = reading.text
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    before = text[paragraph : sentence.start].rstrip()
    closed = len(before) - before[-1:].count('"') + paragraph
    is_open = text.count('"', paragraph, closed) % 2
    return text.rfind('"', paragraph, closed) if is_open else sentence.start


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
    r"^(?:claim|report|reply|charge|blame|count|account|puts|answer|comment|remark|note|promise|pledge|vow|credit|estimate|complain)",
    re.IGNORECASE,
)


def _inverted(
    reading: Reading, sentence: Span, verb: re.Match[str], after: str
) -> Speech | None:
    """Read "…, said the envoy"."""
    before = reading.text[sentence.start : verb.start()]
    if not before.strip():  # behind a question in quotation marks
        before = reading.text[: verb.start()]
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
    if pronoun or finite or not (names or is_teller(found[1])):
        return None
    covers = Span(_quote_begins(reading, sentence), verb.start())
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
        begin = stretch(text, sentence, at).start
        first = FIRST_VERB.search(text, begin, at)
        if first and first["finite"]:
            subject, start = _subject_words(text, sentence, first.start())
            at = first.start()
    is_pronoun = PRONOUN.search(subject) or ITS_OWN.match(subject)
    body = _body_before(reading, sentence, subject, found)
    if body:
        return (), body, start
    if is_pronoun and not names_inside(reading, start, at):
        names = meant(reading, at, found)
    else:
        names = _speakers(reading, start, at)
    if called := ALIAS.search(reading.text, max(start, at - _NEAR), at):
        names = (*names, *names_inside(reading, *called.span("alias")))
    if not names and not re.search(r"\w{4,}", _AUXILIARIES.sub("", subject)):
        names = meant(reading, at, found)
        subject = reading.text[sentence.start : at]
    return names, subject, start


_NEAR = 120
"""Characters before a verb in which its subject may be called by a name."""


def _body_before(
    reading: Reading, sentence: Span, subject: str, said: list[Speech]
) -> str:
    """Return what "It" is when the sentence before is about "the mission", unnamed."""
    if subject.strip() not in {"It", "They"}:
        return ""
    before = [s for s in reading.all if s.end <= sentence.start][-1:]
    spoke = [s for span in before for s in said if is_in(s.verb, span)]
    if spoke and not spoke[-1].names:
        return spoke[-1].words.strip()
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
    is_brief = len(tail.split()) <= 9 and not _AND_THAT.search(tail)
    return not tail or (is_brief and _WHEN_SAID.match(tail) is not None)


def _is_behind(lead: str, subject: str, after: str) -> bool:
    """Tell "the pause was over, Arland said in a note that was read out" from a report."""
    has_told = lead.rstrip(' "').endswith(",") and FIRST_VERB.search(lead)
    if not has_told or _SUBORDINATE.match(lead) or FIRST_VERB.search(subject):
        return False
    return bool(_ENDS_HERE.match(after)) and not _THAT.match(after)


_ENDS_HERE = lazy.compile(rf"\s*(?:[,.\"]|(?!as\b){WHEN_SAID})", re.IGNORECASE)
_THAT = lazy.compile(r"(?:\s+(?:on|in|at|last|this|late|early|the|\w+day))*\s+that\b")
_AND_THAT = lazy.compile(
    r"\bthat\s+(?!\w+day\b|morning\b|evening\b|night\b|day\b|week\b|afternoon\b)"
)
_WHEN_SAID = lazy.compile(
    rf"(?!(?:as|to|with|when|while)\b){WHEN_SAID}|(?:two|three)\b", re.IGNORECASE
)
_ASIDE_ENDS = lazy.compile(
    r"(?:\s+(?:later|on|in|at|to|a|early|this|last|reporters|yesterday|\w+day)\b"
    r"[^,.;\"]{0,80})?\s*,"
)
_HEARER = lazy.compile(
    r"^\s+(?:the\s+|an?\s+)?(?:(?!that\b)[\w'-]+\s*){1,4}(?=[,.;]|$|\b(?:in|at|on|during|by|via|after|before)\b)"
)
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
_OTHER_CLAUSE = lazy.compile(r",\s+and\s+(?=[A-Z])|;|,\s+(?:while|whereas)\s")


def _end_of_words(text: str, sentence: Span, verb: re.Match[str], before: str) -> int:
    if _SUBORDINATE.match(before) and "," not in before:
        comma = text.find(",", verb.end(), sentence.end)
        return comma if comma >= 0 else sentence.end
    found = _OTHER_CLAUSE.search(text, verb.end(), sentence.end)
    return found.start() if found else sentence.end


def _subject_words(text: str, sentence: Span, verb: int) -> tuple[str, int]:
    """Return the words before a verb that can be its subject, and where they begin."""
    start = stretch(text, sentence, verb).start
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

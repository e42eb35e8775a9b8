"""Who does what only somebody bound by an arrangement does."""

import re
from collections.abc import Iterator

from .... import lazy
from ....dates import WEEKDAY
from ....grammar import is_negated
from ....sentences import Span
from .arrangements import anchors_of
from .lexicon.mood import FIRST_VERB
from .lexicon.people import ASKED, BINDING, PRONOUN, SPEECH
from .links import ELSEWHERE
from .names import BACKED, Name, in_phrase, list_up_to, names_of
from .reading import Reading, is_in
from .speeches import speeches_of
from .voices import meant

_VIOLATES = lazy.compile(
    r"^(?:agree|accept|sign|violat|breach|break|broke|betray|exploit|shatter|commit|bound|"
    r"are|is|join|refrain|abid|adher|compl|consent|gave|undert|infring|flout)",
    re.IGNORECASE,
)


def actors(reading: Reading) -> tuple[Name, ...]:
    """Those who agree, halt, keep or break: subjects of what only the bound do."""
    return tuple(_acting(reading, refusing=False))


def refusers(reading: Reading) -> tuple[Name, ...]:
    """Name those who do not do what only the bound do."""
    return tuple(_acting(reading, refusing=True))


def _acting(reading: Reading, *, refusing: bool) -> Iterator[Name]:
    spans = reading.near if refusing else reading.told
    for sentence in spans:
        for verb in BINDING.finditer(reading.bare, *sentence):
            if not (refusing or _acts_on(reading, verb, sentence)):
                continue
            negated = is_negated(reading.bare, verb.start())
            if negated == refusing:
                yield from subjects_of(reading, verb.start())
        for anchor in () if refusing else anchors_of(reading):
            if is_in(anchor.start, sentence) and _IS_DEED.search(
                reading.bare, sentence.start, anchor.start
            ):
                yield from subjects_of(reading, anchor.start)


def _acts_on(reading: Reading, verb: re.Match[str], sentence: Span) -> bool:
    inside = [a for a in anchors_of(reading) if is_in(a.start, sentence)]
    if any(a.start < verb.end() and verb.start() < a.end for a in inside):
        return True
    ahead = reading.bare[verb.end() : sentence.end]
    after = next((a for a in inside if a.start >= verb.end()), None)
    if re.match(r"announc|declar|pledg|promis|vow|order", verb[0], re.IGNORECASE):
        gap = reading.bare[verb.end() : after.start] if after else "that"
        owner = bool(reading.draft.mediator) or (
            after and _BETWEEN.match(reading.bare, after.end)
        )
        return not owner and not re.search(r"\bthat\b", gap) and len(gap.split()) <= 6
    if _VIOLATES.match(verb[0]):
        if after is None:
            return bool(inside) and not ELSEWHERE.match(ahead.lstrip())
        return not ELSEWHERE.search(reading.bare, verb.end(), after.start)
    if after is None:
        return False
    gap = reading.bare[verb.end() : after.start]
    return len(gap.split()) <= (12 if _UNDER_WHICH.search(gap) else 8)


_IS_DEED = lazy.compile(
    r"\b(?:would|will|shall|must|to|has|have|had|is|are|was|were)\s+(?:\w+ly\s+)?$"
)
"""Before the verb of what somebody lays down or leaves undone: "would ground its jets"."""
_BETWEEN = lazy.compile(r"\s+(?:\w+\s+)?between\b")
"""Behind a truce of others, whoever announces it."""
_APPOSED = lazy.compile(r"[A-Z]\w*,\s+(?:the|an?|one\s+of)\s[^,;:]*$")
"""Before a name inside an apposition: "Arland, the state that Borland left, proposes"."""
_UNDER_WHICH = lazy.compile(
    r"\b(?:accord|deal|agreement|pact|protocol|understanding)\b.*\bwhich\b"
)

_AUXILIARY = lazy.compile(
    r"(?:'s?)?(?:\s+(?:has|have|had|is|was|were|are|be|been|being|will|would|shall|must|"
    r"may|can|also|then|already|not|never|yet|both|each|since|once|now|again|itself|by|"
    r"themselves|jointly|formally|finally|later|to|[a-z]+ly|on|in|due|set|meant|"
    rf"{WEEKDAY}|agreed|accepted|"
    r"promised|pledged|vowed|ordered|committed|decided|offered|voted|unanimously|overnight|repeatedly|in\s+turn|"
    r"in\s+the\s+(?:small\s+hours|night|morning|evening|end)|at\s+(?:dawn|midnight|noon)|ready|willing|prepared))*"
    r"[\s,]*",
    re.IGNORECASE,
)


def subjects_of(reading: Reading, verb: int) -> Iterator[Name]:
    """Find who does what a verb tells, by going back from it."""
    bare = reading.bare
    sentence = reading.sentence(verb)
    first = FIRST_VERB.search(bare, sentence.start, verb)
    if first and first["finite"] and _AND.search(bare, first.end(), verb):
        yield from subjects_of(reading, first.start())
        return
    if PRONOUN.search(bare[sentence.start : verb]):
        yield from _antecedent(reading, verb, sentence)
        return
    for name in reversed(names_of(reading)):
        if not sentence.start <= name.start < verb or name.end > verb:
            continue
        if not bare[name.start : name.end].strip():
            continue
        gap = bare[name.end : verb]
        if in_phrase(bare, name) or len(gap.split()) > 9 or BACKED.match(gap):
            continue
        if "," in gap and _APPOSED.search(bare, sentence.start, name.start):
            continue
        if is_subject_gap(gap):
            yield from list_up_to(reading, name)
        return


_AND = lazy.compile(
    r",?\s(?:and|but)(?:\s+(?:has|had|have|then|also|later|instead|\w+ly))*\s+$"
)
"""Before a second verb of one subject: "dismissed the truce and called for"."""


def is_subject_gap(gap: str) -> bool:
    """Tell whether words between a name and a verb leave it the verb's subject."""
    for cut in range(4):
        words = re.match(rf"(?:'s?)?(?:\s+[a-z\d][\w-]*){{{cut}}}(?=\s|,|$)", gap)
        if words and _AUXILIARY.fullmatch(gap, words.end()):
            skipped = words[0]
            return not (SPEECH.search(skipped) or BINDING.search(skipped))
    return not gap.strip()


def _antecedent(reading: Reading, verb: int, sentence: Span) -> Iterator[Name]:
    """Whom a pronoun means: who was asked, the sentence's speaker, its first subject."""
    asked = [
        n
        for n in names_of(reading)
        if sentence.start <= n.start < verb
        and ASKED.search(reading.text, sentence.start, n.start)
    ]
    if asked:
        yield asked[0]
        return
    for speech in reversed(speeches_of(reading)):
        if is_in(speech.verb, sentence) and speech.verb < verb and speech.names:
            yield from speech.names
            return
    inside = [n for n in names_of(reading) if sentence.start <= n.start < verb]
    if inside:
        yield from list_up_to(reading, inside[0])
        return
    yield from meant(reading, verb, list(speeches_of(reading)))

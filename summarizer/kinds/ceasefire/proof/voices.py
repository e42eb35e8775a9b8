"""Who may speak in the passage, and whom a pronoun means."""

import re
from typing import NamedTuple

from .... import lazy
from ....sentences import Span
from .names import Name, first_of_list, in_phrase, list_from, names_of, who_is
from .reading import Reading


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
            and _may_be_meant(reading, n, person=person)
            and not in_phrase(text, first_of_list(reading, n))
        ]
        if inside and not (
            span != sentence and _OPENS_WITH_PRONOUN.match(text, span.start)
        ):
            return tuple(reversed(list_from(reading, inside[0])))
    return ()


def _may_be_meant(reading: Reading, name: Name, *, person: bool | None) -> bool:
    """Tell whom "she" may mean: no party of the draft's conflict."""
    if person is None or name.is_person is not None:
        return person is None or name.is_person == person
    if not person:
        return True
    conflict = who_is(reading.draft.conflict, reading.context)
    return " " in reading.text[name.start : name.end] or not name.is_(conflict)


_IS_PERSON = dict.fromkeys(("he", "she", "his", "her"), True) | dict.fromkeys(
    ("it", "its"), False
)
_OPENS_WITH_PRONOUN = lazy.compile(r"\W*(?:It|He|She|They)\b")


ITS_OWN = lazy.compile(r"\s*(?:his|her|its|their)\b", re.IGNORECASE)


_BREAK = lazy.compile(
    r";|,\s+(?:while|whereas|although|though)\s|,?\sbut\s(?!(?:not|has|had|have|is|was|were|did|"
    r"does|only|still)\s)|,\s+and\s+(?=(?-i:[A-Z]))"
)


def stretch(text: str, sentence: Span, offset: int) -> Span:
    """Return the main clause that an offset stands in."""
    left = [m.end() for m in _BREAK.finditer(text, sentence.start, offset)]
    right = _BREAK.search(text, offset, sentence.end)
    return Span(
        left[-1] if left else sentence.start, right.start() if right else sentence.end
    )

"""A number of people where it stands, and the words that name them."""

import re
from typing import NamedTuple

from .. import lazy
from .figures import Figure
from .reading import Sentence


class Count(NamedTuple):
    """A number of people who came to harm, where it stands in an article."""

    figure: Figure
    sentence: Sentence
    kin: Figure | None
    """The number before it whose people it goes on counting, or counts a part of:
    "killed six soldiers, one of them a captain, and wounded 12"."""

    @property
    def start(self) -> int:
        """Its first code point, in the article's text."""
        return self.sentence.start + self.figure.start

    @property
    def end(self) -> int:
        """One past its last."""
        return self.sentence.start + self.figure.end

    @property
    def span(self) -> tuple[int, int]:
        """The stretch of the article that holds it and its word of harm."""
        first, last = self.figure.start, self.figure.noun_end
        if harm := self.figure.harm:
            first, last = min(first, harm.start), max(last, harm.end)
        return self.sentence.start + first, self.sentence.start + last

    @property
    def noun(self) -> tuple[int, int]:
        """Where the people counted are named, in the sentence."""
        own = self.figure if self.figure.is_subset else self.kin or self.figure
        return own.end, own.noun_end


_TOTAL_OF = lazy.compile(
    r"\b(?:number|toll|tally|count|total)\s+(?:of|among)\s+((?:[\w'’-]+\s+){1,6})",
    re.IGNORECASE,
)


def words_of(count: Count) -> str:
    """Return the words that name the people counted."""
    text = count.sentence.text
    start, end = place_of_words(count)
    return text[start:end]


def place_of_words(count: Count) -> tuple[int, int]:
    """Return where the people counted are named, also "the number of civilians …"."""
    figure, text = count.figure, count.sentence.text
    if figure.is_total:
        spots = (
            _TOTAL_OF.search(text, 0, figure.start),
            _TOTAL_OF.search(text, figure.end),
        )
        of = next((spot for spot in spots if spot), None)
        if of:
            return of.span(1)
    return count.noun

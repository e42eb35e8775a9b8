"""One sentence, read: which of its numbers count people, and what befell them.

No parser: word order does it. News prose keeps to a few constructions: "killed 12", "12
were killed", "12 dead", "12 deaths", "a toll of 12", "killed 12 and three more". Numbers
of things, dates and ages are set aside first; then each word of harm takes the number
that its construction gives it, the surest constructions first; what is left over
inherits from the number it is joined to. A number that no construction reaches has no
role: silence, not a guess.
"""

from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from .... import lazy
from ....numbers import CountPhrase
from .binding import bind
from .counting import Figure, find_figures
from .harms import Harm, find_harms
from .lexicon.harm import WEAPON


@dataclass(frozen=True)
class Reading:
    """One sentence, read."""

    text: str
    harms: tuple[Harm, ...] = field(repr=False)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Numbers of people, from left to right."""
        return self._numbers[0]

    @property
    def things(self) -> tuple[CountPhrase, ...]:
        """Numbers that count no people."""
        return self._numbers[1]

    @cached_property
    def _numbers(self) -> tuple[tuple[Figure, ...], tuple[CountPhrase, ...]]:
        harms = list(self.harms)
        figures, things = find_figures(self.text, harms)
        bind(self.text, figures, harms)
        return tuple(figures), tuple(things)

    def before(self, figure: Figure) -> Figure | None:
        """Return the figure to the left, if any."""
        at = self.figures.index(figure)
        return self.figures[at - 1] if at else None

    def noun_phrases(self) -> list[tuple[Figure, str]]:
        """Return every figure with its noun phrase, without an owner before it."""
        out = []
        for figure in self.figures:
            tail = _WHOSE.match(self.text, figure.noun_end)
            end = tail.end() if tail else figure.noun_end
            out.append((figure, self.text[figure.end : end]))
        return out

    def noun_phrase(self, figure: Figure) -> str:
        """Return a figure with its noun, and whose people they are."""
        tail = _WHOSE.match(self.text, figure.noun_end)
        head = _OWNER.search(self.text[: figure.start])
        return (head[0] if head else "") + self.text[
            figure.end : tail.end() if tail else figure.noun_end
        ]


_OWNER = lazy.compile(r"[A-Z][\w-]+['’]s?\s+(?:own\s+)?$")


_WHOSE = lazy.compile(
    r"\s+(?:\w+\s+)?(?:of|from|belonging\s+to|loyal\s+to)\s+(?:(?:the|its|their|his|her|"
    r"our|own|both|either)\s+)*(?:(?:\d+\w*\s+)?[A-Z][\w'’-]*|own|army|sides?|forces|men|navy|side)\b"
    rf"(?!\s+(?:[\w-]+\s+)?{WEAPON}\b)"
    r"(?:\s+(?:[A-Z][\w'’-]*|army|navy|forces|militia|movement|side))*"
)


@lru_cache(maxsize=256)
def read(text: str) -> Reading:
    """Read one sentence. Pure: equal sentences, one reading (do not edit it)."""
    return Reading(text, tuple(find_harms(text)))

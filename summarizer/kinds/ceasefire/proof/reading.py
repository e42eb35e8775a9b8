"""The sentences around a quote, read once for all checks."""

import re
from dataclasses import dataclass
from functools import cached_property

from .... import lazy
from ....dates import WEEKDAY
from ....sentences import Span, around, sentences
from ....text import blank
from ...base import Context
from ..model import CeasefireDraft
from .lexicon.people import SAY
from .lexicon.stopping import NAMED
from .stops import arrangement_in


@dataclass(frozen=True, eq=False)
class Reading:
    """The sentences around a quote, read once for all checks."""

    draft: CeasefireDraft
    context: Context

    @cached_property
    def origin(self) -> int:
        """Where the text read begins in the article."""
        evidence, article = self.context.evidence, self.context.article
        begin = around(article.text, evidence.start, evidence.end, neighbours=_BACK)
        near = max(begin.start, article.body_start, evidence.start - _FAR)
        if NAMED.search(article.text, near, evidence.end):
            return near
        led = max(article.body_start, evidence.start - _FAR)
        named = [found.start() for found in NAMED.finditer(article.text, led, near)]
        back = (
            [s.start for s in sentences(article.text) if s.start <= named[-1]]
            if named
            else []
        )
        return max(back[-1], led) if back else near

    @cached_property
    def text(self) -> str:
        """The passage and what leads to it, plain quotes and spaces, letter for letter."""
        evidence, article = self.context.evidence, self.context.article
        end = around(article.text, evidence.start, evidence.end).end
        end = min(end, evidence.end + _FAR)
        return article.text[self.origin : end].translate(PLAIN)

    @cached_property
    def main(self) -> str:
        """The text with relative clauses blanked, letter for letter."""
        return RELATIVE.sub(blank, self.text)

    @cached_property
    def bare(self) -> str:
        """The text with relative clauses and asides blanked, letter for letter."""
        return _ASIDE.sub(blank, self.main).replace('"', " ")

    @cached_property
    def all(self) -> tuple[Span, ...]:
        """All sentences read, as the article's own are split."""
        start, end = self.origin, self.origin + len(self.text)
        return tuple(
            Span(max(s.start, start) - start, min(s.end, end) - start)
            for s in sentences(self.context.article.text)
            if s.start < end and start < s.end
        )

    @cached_property
    def told(self) -> tuple[Span, ...]:
        """The sentences that the quote touches."""
        evidence = self.context.evidence
        start, end = evidence.start - self.origin, evidence.end - self.origin
        touched = tuple(s for s in self.all if s.start < end and start < s.end)
        return touched or (Span(max(start, 0), max(end, 0)),)

    @cached_property
    def near(self) -> tuple[Span, ...]:
        """The sentences of the passage: the quote's and one neighbour on each side."""
        start, end = self.told[0].start, self.told[-1].end
        before = [s for s in self.all if s.end <= start][-1:]
        after = [s for s in self.all if s.start >= end][:1]
        return (*before, *self.told, *after)

    @cached_property
    def read(self) -> tuple[Span, ...]:
        """The passage, and what it takes up again."""
        return tuple(sorted({*self.near, *self.taken_up}))

    @cached_property
    def whole(self) -> str:
        """The words of the sentences that the quote touches."""
        return self.text[self.told[0].start : self.told[-1].end]

    @cached_property
    def taken_up(self) -> tuple[Span, ...]:
        """The sentence that "it" leads back to when the quote names no arrangement."""
        for sentence in reversed([s for s in self.all if s.end <= self.told[0].start]):
            if arrangement_in(self.text, sentence):
                return (sentence,)
        return ()

    def sentence(self, offset: int) -> Span:
        """Return the sentence of the passage that an offset stands in."""
        return next((s for s in self.all if offset < s.end), self.told[-1])


_BACK = 4
"""How many sentences before the quote may introduce what it calls "it", if one of them
names an arrangement; else the last one before them that does."""

_FAR = 2_000
"""A "sentence" that goes on longer than so many characters is a list or a table."""

PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»", '"')
    | dict.fromkeys("‘’‚‛", "'")
    | dict.fromkeys("\u00a0\u202f\u2009", " ")
    | dict.fromkeys("‐‑", "-")
)
RELATIVE = lazy.compile(
    r",\s(?:(?:which|who|whose|where)|an?\s[^,;.]{1,60}\s(?:that|who))\b[^,;.]{0,140},"
)
_ASIDE = lazy.compile(
    r"\s[—–]\s[^—–;\"]{1,160}\s[—–](?=\s)"
    rf"|,?\"?\sas\s(?:he|she|it|they)\s\w+\sit,\s?\"?"
    rf"|,\"?\s(?:[^,;:.\"]{{1,60}}\s)?{SAY}"
    r"(?:\s(?:on|in|at|later|to|during|after|before|yesterday|today|this|last|earlier|"
    rf"through|from|via|a\s\w+\smeeting|reporters|state|{WEEKDAY})\b"
    r"[^,;:.\"]{0,70})?,"
    r"|,\s(?:so\s)?(?:according\sto|in)\s[^,;:.\"]{1,50},",
    re.IGNORECASE,
)


def is_in(offset: int, span: Span) -> bool:
    """Tell whether an offset lies in a span."""
    return span.start <= offset < span.end

"""A number of a draft where it stands: in its sentence, between two others."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from .... import lazy
from ....numbers import parse_count
from ....quotes import fold
from ....records import Problem
from ....sentences import Span, sentences
from ...base import Context
from ..model import CasualtyDraft, Metric
from .counting import Figure
from .harms import has_object
from .lexicon.counted import are_people
from .lexicon.harm import EVENT, PREDICATE, VERB
from .names import Names
from .reading import Reading, read


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the passage, and how much of it the quote has."""

    text: str
    """Folded."""
    quoted: Span
    """Offsets into the text; empty when the quote does not touch it."""

    @property
    def reading(self) -> Reading:
        """Its numbers and words of harm; read when first asked for."""
        return read(self.text)


@dataclass(frozen=True, slots=True)
class Scene:
    """A number where it stands."""

    figure: Figure
    sentence: Sentence
    passage: tuple[Sentence, ...]
    """With one neighbour on each side of the quote."""
    names: Names
    context: Context

    @property
    def text(self) -> str:
        """The number's own sentence, folded."""
        return self.sentence.text

    @property
    def noun_phrase(self) -> str:
        """The number's noun, and whose people they are."""
        return self.sentence.reading.noun_phrase(self.figure) or self.counted_noun

    @property
    def counted_noun(self) -> str:
        """The noun before a bare number: "the Borlish soldiers killed were put at 12"."""
        harm = self.figure.harm
        if harm is None or self.figure.has_noun or harm.start > self.figure.start:
            return ""
        if harm.sort == EVENT:
            owner = _WHOSE_EVENT.search(self.text[: harm.start])
            return owner[1] if owner else ""
        if harm.sort not in {VERB, PREDICATE} or has_object(self.text, harm):
            return ""
        noun = _COUNTED_NOUN.search(self.text[: harm.group])
        between = self.text[harm.end : self.figure.start].strip()
        words = self.text[self.figure.start : self.figure.end].casefold()
        is_put = between or words.startswith(("estimated", "put"))
        return noun[1] if noun and is_put else ""

    @property
    def resumed_noun(self) -> str:
        """The men that a vague number at the head of a sentence takes up from before.

        "He denied that 48 of his men were taken. Several are missing."
        """
        before, is_exact = self.previous(), self.figure.phrase.says.value is not None
        if self.figure.has_noun or is_exact or before is None:
            return ""
        if self.text[: self.figure.start].strip("\"'“‘ "):
            return ""
        nouns = [
            before.text[f.end : f.noun_end]
            for f in before.reading.figures
            if f.has_noun and f.is_sure
        ]
        return nouns[0] if len(nouns) == 1 and _OF_HIS_MEN.search(nouns[0]) else ""

    @property
    def others(self) -> tuple[Sentence, ...]:
        """The passage without the number's own sentence."""
        return tuple(s for s in self.passage if s is not self.sentence)

    def previous(self) -> Sentence | None:
        """Return the sentence before the number's own."""
        at = self.passage.index(self.sentence)
        return self.passage[at - 1] if at else None


_OF_HIS_MEN = lazy.compile(r"\b(?:his|her|its|their)\s+(?:own\s+)?men\b", re.IGNORECASE)
_WHOSE_EVENT = lazy.compile(r"([A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?)\s+(?:[a-z]+\s+)?$")
_COUNTED_NOUN = lazy.compile(
    r"(?:\bnumber\s+of|\bcount\s+of|\btoll\s+of|\btotal\s+of|\bthe|\bof|\bthat|\bhow\s+many)"
    r"\s+((?:[\w'-]+\s+){1,4})$",
    re.IGNORECASE,
)


def passage_of(context: Context) -> tuple[Sentence, ...]:
    """Read the sentences that the quote touches, and one neighbour on each side."""
    text, evidence = context.article.text, context.evidence
    split = _unwrapped(text, [
        s for s in sentences(text) if s.end > context.article.body_start
    ])  # fmt: skip
    touched = [
        i for i, s in enumerate(split)
        if s.start < evidence.end and evidence.start < s.end
    ]  # fmt: skip
    if not touched:
        return ()
    near = split[max(touched[0] - 1, 0) : touched[-1] + 2]
    return tuple(_sentence(text, span, evidence.start, evidence.end) for span in near)


def _unwrapped(text: str, split: list[Span]) -> list[Span]:
    """Join lines that were only wrapped: a sentence does not end before "luvungi."."""
    joined: list[Span] = []
    for span in split:
        last = joined[-1] if joined else None
        if (
            last
            and span.end - last.start < 1_000
            and text[last.end : span.start] == "\n"
            and last.end - text.rfind("\n", 0, last.end) > 60
            and text[last.end - 1] not in '.!?:"”’)'
        ):
            joined[-1] = Span(last.start, span.end)
        else:
            joined.append(span)
    return joined


LONGEST = 1_200
"""A sentence longer than this is read around the quote only: time stays linear."""


def _sentence(text: str, span: Span, start: int, end: int) -> Sentence:
    if span.end - span.start > LONGEST:
        middle = min(max(start, span.start), span.end)
        first = max(span.start, middle - LONGEST // 2)
        span = Span(first, min(span.end, max(first + LONGEST, end)))
    folded = fold(text[span.start : span.end])
    first = bisect_left(folded.origin, start - span.start)
    last = bisect_left(folded.origin, end - span.start)
    return Sentence(folded.text, Span(first, last) if first < last else Span(0, 0))


def find_scenes(
    draft: CasualtyDraft,
    context: Context,
    passage: tuple[Sentence, ...],
    names: Names,
) -> tuple[list[Scene], Problem]:
    """Find the numbers that a draft can mean, or tell why there is none."""
    wanted = fold(draft.count_text).text
    if not wanted or wanted not in fold(context.evidence.quote).text:
        return [], "count_not_in_quote"
    scenes: list[Scene] = []
    unfit: Problem = "count_not_a_number"
    for sentence in passage:
        for start, end in _places(wanted, sentence):
            for phrase in sentence.reading.things:
                if phrase.start < end and start < phrase.end:
                    unfit = "not_people"
            hit = [
                f for f in sentence.reading.figures if f.start < end and start < f.end
            ]
            if any(figure.is_of_families for figure in hit):
                unfit = "not_people"
            elif len(hit) == 1 and _is_count(wanted, hit[0]):
                scenes.append(Scene(hit[0], sentence, passage, names, context))
            elif hit and unfit == "count_not_a_number":
                unfit = "count_mismatch"
    return scenes, unfit


def _places(wanted: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    for match in re.finditer(re.escape(wanted), sentence.text):
        if (
            sentence.quoted.start <= match.start()
            and match.end() <= sentence.quoted.end
        ):
            yield match.span()


def _is_count(wanted: str, figure: Figure) -> bool:
    return parse_count(wanted) is not None or figure.phrase.says.high == 0


def roles_of(scene: Scene) -> frozenset[str]:
    """Tell the metrics that a number can be of; a sentence may go on counting."""
    figure, reading = scene.figure, scene.sentence.reading
    if figure.roles or any(
        _in_clause(figure, h.start, scene.text) for h in reading.harms
    ):
        return frozenset[str](figure.roles)
    before = scene.previous()
    return frozenset[str](carried(figure, scene.text, before.reading) if before else ())


def carried(figure: Figure, text: str, before: Reading) -> frozenset[Metric]:
    """Tell which harm a number without one carries on from the sentence before."""
    if not (goes_on(figure, text) or _answers(figure, text, before.text)):
        return frozenset()
    roles = {f.roles for f in before.figures if f.roles}
    if not roles:
        roles = {h.roles for h in before.harms}
    return roles.pop() if len(roles) == 1 else frozenset()


def _answers(figure: Figure, text: str, before: str) -> bool:
    """Tell whether a number answers the question before it: "How many died? Six."."""
    asked = re.search(r"\bhow\s+many\b[^.?]*\?\W*$", before, re.IGNORECASE)
    return bool(asked) and not text[: figure.start].strip("\"'“‘ ")


def _in_clause(figure: Figure, at: int, text: str) -> bool:
    """Tell whether nothing parts a number from a word of harm: no "; " or ", and"."""
    first, last = sorted((figure.end, at))
    return not _PARTS.search(text[first:last])


_PARTS = lazy.compile(
    r";|,\s+(?:and|but|while)\s+(?:\w+\s+){0,3}?(?:has|have|had|said|says|reported|\w+ed)\b"
)


def goes_on(figure: Figure, text: str) -> bool:
    """Tell whether a sentence without harm goes on counting: "Nine were children."."""
    if re.match(r"\s+of\s+(?:them|those|these|the\s+victims)\b", text[figure.end :]):
        return True
    if are_people(text, figure.noun_end):
        return True
    before = text[: figure.start]
    if re.search(r"\b(?:of\s+them|such\s+people)\s*(?::|-)\s*$", before):
        return True
    if re.search(r"\b(?:victims|casualties|dead)\s+(?:also\s+)?included?\s+$", before):
        return True
    return not figure.has_noun and bool(
        re.search(
            r"\b(?:counts?|counted|puts?\s+(?:it|them|(?:the|that|their|its)\s+(?:figure|number|toll|total|count|losses|dead))\s+at|spoke\s+"
            r"of|speaks\s+of|(?:own|admit|confess)(?:s|ed|ing)?(?:\s+up)?\s+to(?:\s+only)?|figure\s+(?:is|was)|number\s+(?:is|was)|gave|gives|says|said)"
            r"\s+$",
            before,
        )
    )

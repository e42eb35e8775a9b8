"""How long, from when and until when."""

import re
from collections.abc import Iterable, Iterator

from .... import lazy
from ....grammar import clause_around
from ....quotes import fold
from ....records import Problem
from ....sentences import Span, sentences
from ..model import CeasefireDraft
from .lengths import find_durations
from .lexicon.stopping import VIOLENCE
from .lexicon.time import ENDS, MORE, OTHER_BEGAN, STARTS, THROUGHOUT
from .lexicon.words import spaced
from .reading import Reading, is_in
from .scope import targets_of
from .stops import arrangement_in


def duration(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The length is stated, and it is the arrangement's own."""
    if draft.duration_days is None:
        return
    told = _lengths(reading, reading.told) or _lengths(reading, reading.read)
    if draft.duration_days not in told:
        yield "duration_not_in_quote"


def _lengths(reading: Reading, spans: Iterable[Span]) -> set[int]:
    """Collect the lengths, in days, that these sentences give to an arrangement."""
    return {d.days for s in spans for d in find_durations(reading.text, s)}


def dates(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """Time phrases stand in the passage; a start reads as one, and so does an end."""
    said = (
        (draft.date_text, None),
        (draft.start_text, STARTS),
        (draft.end_text, ENDS),
    )
    for phrase, reads_as in said:
        if phrase is not None and not _is_dated(phrase, reads_as, reading):
            yield "date_not_in_article"


def _is_dated(phrase: str, reads_as: re.Pattern[str] | None, reading: Reading) -> bool:
    wanted = fold(phrase).text
    text = fold(reading.text[reading.near[0].start :]).text
    if not wanted or wanted not in text:
        return False
    if reads_as is None:
        return not _is_made_then(phrase, reading)
    whole = fold(reading.whole).text
    if wanted in whole and (
        (THROUGHOUT.fullmatch(wanted) and _is_kept_through(wanted, reading))
        or (reads_as is ENDS and _is_end_moved(wanted, reading))
    ):
        return True
    text = whole if wanted in whole else text
    at = text.find(wanted)
    while at >= 0:
        read = _reads(text, at, at + len(wanted))
        if read is reads_as or (
            read is None and wanted in whole and _is_left_open(text, at)
        ):
            return True
        if all(p.search(wanted) for p in (STARTS, ENDS)):
            return True
        at = text.find(wanted, at + 1)
    return False


def _is_left_open(text: str, at: int) -> bool:
    """Tell whether a day is that of a truce's clause, and of no other doing in it."""
    sentence = next((s for s in sentences(text) if is_in(at, s)), Span(0, len(text)))
    clause = clause_around(text, at, at + 1)
    before = _TO_DO.sub(" ", text[max(clause.start, sentence.start) : at])
    return (
        arrangement_in(text, sentence)
        and not _DONE_THEN.search(before)
        and not OTHER_BEGAN.search(before)
    )


_TO_DO = lazy.compile(
    r"\b(?:agree|promis|pledg|vow|order|commit|undert)\w*\s+to\s", re.IGNORECASE
)
"""Before what is done on the day itself: "agreed to lay down their arms at midnight"."""
_DONE_THEN = lazy.compile(
    r"\b(?:sign|agree|announc|reach|broker|sa(?:id|ys)|seal|told|tell|met\b|meets?\b|talk|negotiat|propos|declar|reject|accus|call|vot|"
    r"wrote|speak|spoke|visit|arriv|kill|attack|fir(?:ed|ing)|accept|confirm|welcom|violat|breach|broke|demand|urg|ask|warn|add)\w*\b",
    re.IGNORECASE,
)
"""Before a day on which something else was done than to start or to end."""


def _is_made_then(phrase: str, reading: Reading) -> bool:
    """Tell whether the arrangement's own words give another day: "the truce agreed in May"."""
    own = [_MADE.match(reading.text, anchor.end) for anchor in targets_of(reading)]
    return any(own) and not any(found and phrase in found[0] for found in own)


_MADE = lazy.compile(
    r"(?:\s+on\s+[^,;.]{1,40})?\s+(?:(?:that|which)\s+[^,;.]{1,40}\s|they\s+)?(?:agreed|signed|announced|declared|reached|"
    r"struck|concluded|brokered|negotiated)\s+(?:(?:in|on|at)\s+[A-Z][\w\s]{1,40}|last\s+\w+|"
    r"yesterday|(?:\w+\s+){1,2}ago|earlier\s+\w+\s+\w+)",
)

_DONE = lazy.compile(
    r"\b(?:signed|agreed|announced|reached|brokered|said|sealed)(?:\s+in\s+[A-Z]\w+)?\s+$"
)
"""Before a day on which something else was done than to start or to end."""

_STOPPING = lazy.compile(
    rf"\b{spaced(VIOLENCE)}\b[^.;,]{{0,60}}\b(?:is|are|was|were|must|will|would)\s+(?:to\s+)?(?:end|"
    r"stop|cease)\s+$",
    re.IGNORECASE,
)
"""Before a time phrase: when shooting ends, its truce starts."""


_STOPPED = lazy.compile(
    rf"\s+(?:the\s+|all\s+)?(?:\w+\s+)?{spaced(VIOLENCE)}\s+(?:stopped|ceased|died\s+down|ended)\b",
    re.IGNORECASE,
)


def _is_kept_through(phrase: str, reading: Reading) -> bool:
    """Tell whether guns are silent over a holiday, and nobody only talks."""
    return any(
        phrase == fold(reading.text[length.end :].lstrip()[: len(phrase)]).text
        for sentence in reading.told
        for length in find_durations(reading.text, sentence)
    ) or bool(
        re.search(rf"{_SILENT.pattern}\s+{re.escape(phrase)}", fold(reading.whole).text)
    )


_SILENT = lazy.compile(
    r"\b(?:hold|cease|stop|halt|suspend|pause)\s+(?:its|their|all)\s+(?:own\s+)?"
    r"(?:fire|fighting|attacks|strikes|shelling|raids)"
)


def _is_end_moved(phrase: str, reading: Reading) -> bool:
    """Tell whether "one day more" is an end beside one that was told before."""
    led = reading.text[reading.near[0].start : reading.told[-1].end]
    closed = re.search(rf"{re.escape(phrase)}\s*[.,;]", fold(reading.whole).text)
    return bool(MORE.fullmatch(phrase) and closed and ENDS.search(led))


def _reads(text: str, start: int, end: int) -> re.Pattern[str] | None:
    """Return the reading of a time phrase: by its own words, else the nearest before."""
    sentence = next((s for s in sentences(text) if is_in(start, s)), Span(0, len(text)))
    if _STOPPING.search(text, sentence.start, start) or _STOPPED.match(text, end):
        return STARTS
    before = text[sentence.start : start]
    if OTHER_BEGAN.search(before):
        return None
    for stretch in (text[start:end], before):
        last = {
            pattern: max((m.start() for m in pattern.finditer(stretch)), default=-1)
            for pattern in (STARTS, ENDS)
        }
        best = max(last, key=lambda pattern: last[pattern])
        if last[best] >= 0:
            return best
    if _DONE.search(before):
        return None
    clause = clause_around(text, start, end)
    after = text[end : clause.end]
    if STARTS.search(after):
        return STARTS
    return ENDS if ENDS.search(after) else None

"""The words that tell of an arrangement's life, and in which mode."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from .... import lazy
from ....dates import resolve
from ....grammar import clause_around, is_negated
from ....patterns import Lexicon, read_line
from ....sentences import Span
from ....text import lowered
from .arrangements import Anchor, anchors_of
from .lexicon.life import STATUS, Tag
from .lexicon.mood import MODAL
from .links import EXTENSION, is_of_another, link
from .mood import has_condition, mode_of
from .reading import Reading
from .upkeep import upkeep


class Cue(NamedTuple):
    """A word that tells of an arrangement's life, and in which mode."""

    start: int
    end: int
    tag: Tag
    anchor: Anchor | None
    """The arrangement it tells of; None for whichever is spoken of."""
    mode: str
    """real, negated, unreal or asked."""


_COMMITS = lazy.compile(
    r"\b(?:sa(?:id|ys)|announced|promis\w+|pledg\w+|declar\w+|vow\w+|assur\w+(?:\s\w+)?)\s+"
    r"(?:on\s+\w+\s+)?(?:that\s+)?(?:it|they|he|she|its\s\w+|their\s\w+|his\s\w+|her\s\w+|"
    r"(?:the\s+)?(?:troops|forces|army|military|navy|group|movement|militia|fighters|guns|gunners))"
    r"\s+(?:would|will)\s+(?:also\s+)?$",
    re.IGNORECASE,
)


@lru_cache(maxsize=16)
def cues_of(reading: Reading) -> tuple[Cue, ...]:
    """Find what the quote's sentences tell of the life of those arrangements."""
    return tuple(find_cues(reading, reading.told, anchors_of(reading)))


def find_cues(
    reading: Reading, spans: Iterable[Span], anchors: Sequence[Anchor]
) -> Iterator[Cue]:
    """Find the words that tell of the life of these arrangements in these sentences."""
    spans = tuple(spans)
    yield from _tell_words(reading, spans, anchors)
    for anchor in anchors:
        yield from _tell_itself(reading, anchor)
    for sentence in spans:
        for match in upkeep(reading, sentence):
            yield Cue(match.start(), match.end(), "force", None, "implied")


def _tell_words(
    reading: Reading, spans: Sequence[Span], anchors: Sequence[Anchor]
) -> Iterator[Cue]:
    found = (
        (sentence.start + start, sentence.start + stop, tag)
        for sentence in spans
        for start, stop, tag in _words_of(reading.text[sentence.start : sentence.end])
    )
    for start, stop, tag in found:
        linked = link(reading, anchors, Span(start, stop), tag)
        if linked is False or is_of_another(reading, anchors, start, tag):
            continue
        told = reading.text[reading.sentence(start).start : start]
        if tag == "lives" and _OF_A_PLAN.search(told):
            continue
        if tag == "propose" and _is_said_so(told, reading.text, stop):
            continue
        mode = _mode_at(reading, Span(start, stop), tag, linked)
        yield Cue(start, stop, tag, linked, mode)
        if tag == "begin" and mode == "real" and _is_now(reading, start, stop):
            yield Cue(start, stop, "force", linked, "real")


_LIFE = Lexicon({tag: listed.words for tag, listed in STATUS.items()})


@lru_cache(maxsize=256)
def _words_of(sentence: str) -> tuple[tuple[int, int, Tag], ...]:
    """Find the words of a sentence that tell of a life, of overlapping ones the longest."""
    found = [
        (match.start(), match.end(), tag)
        for tag, match in _LIFE.finditer(read_line(sentence, lowered(sentence)))
    ]
    kept: list[tuple[int, int, Tag]] = []
    for word in sorted(found, key=lambda word: (word[0], -word[1], word[2])):
        if not kept or word[0] >= kept[-1][1]:
            kept.append(word)
    return tuple(kept)


def _mode_at(reading: Reading, word: Span, tag: Tag, anchor: Anchor | None) -> str:
    mode = mode_of(reading, *word, tag)
    if tag == "agree" and mode == "real" and _is_unmade(reading, *word):
        return "implied"
    if mode == "unreal" and anchor and _is_to_hold(reading, *word, anchor):
        return "implied"
    if tag == "extend" and mode == "real" and _is_put_forward(reading, word):
        return "unreal"
    if tag == "begin" and mode == "real" and _is_planned(reading, word.start):
        return "unreal"
    return mode


def _tell_itself(reading: Reading, anchor: Anchor) -> Iterator[Cue]:
    """Tell what a verb says that is the arrangement itself: "has halted", "will not fire"."""
    at = anchor.start, anchor.end
    sentence = reading.sentence(anchor.start)
    before = reading.text[max(anchor.start - 60, 0) : anchor.start]
    verb = reading.text[anchor.start : anchor.end]
    is_sure = not has_condition(reading, sentence)
    if (
        (_HAS.search(before) or _IS_DOING.search(before + verb))
        and not is_negated(reading.text, anchor.start)
    ) or (_CEASED.fullmatch(verb) and _is_fact(reading, anchor)):
        yield Cue(*at, "force", anchor, "real")
    elif _COMMITS.search(before) or _MUST.search(before + verb):
        yield Cue(*at, "agree", anchor, "real" if is_sure else "unreal")
    elif _PLEDGES.match(verb):
        yield Cue(*at, "agree", anchor, "implied")
    elif _WOULD.search(before):
        yield Cue(*at, "propose", anchor, "implied")
        is_said = (
            _SAID_TO.search(before)
            or _SAYS_SO.search(reading.text, anchor.end, sentence.end)
            or "will" in before[-40:].split()
        )
        if is_said and is_sure:
            yield Cue(*at, "agree", anchor, "implied")
    elif _WOULD_BE.match(reading.text, anchor.end):
        yield Cue(*at, "propose", anchor, "implied")


def _is_fact(reading: Reading, anchor: Anchor) -> bool:
    """Tell "the fighting stopped" from "if the fighting stopped" and "never stopped"."""
    clause = clause_around(reading.text, anchor.start, anchor.end)
    return not (
        is_negated(reading.text, anchor.start)
        or has_condition(reading, clause)
        or MODAL.search(reading.text, clause.start, anchor.start)
    )


def _is_to_hold(reading: Reading, start: int, stop: int, anchor: Anchor) -> bool:
    """Tell whether the truce is hoped to hold: only one in force can."""
    is_known = _THE.search(reading.text, max(anchor.begin - 8, 0), anchor.begin)
    return bool(is_known and _HOLD.fullmatch(reading.text, start, stop))


_HOLD = lazy.compile(r"hold", re.IGNORECASE)
_THE = lazy.compile(r"\b(?:the|this|that|its|their)\s+$", re.IGNORECASE)


def _is_unmade(reading: Reading, start: int, stop: int) -> bool:
    """Tell whether an agreement is only spoken of: "a de-escalation agreement was …"."""
    if not _PACT.fullmatch(reading.text, start, stop):
        return False
    made = _MADE.search(reading.text, max(start - 60, 0), start)
    return made is None or _UNMADE.search(made[0]) is not None


_PACT = lazy.compile(
    r"(?:[\w-]+\s)?(?:deal|agreement|accord|pact|understanding)s?", re.IGNORECASE
)
_MADE = lazy.compile(
    r"\b(?:reached|struck|signed|sealed|clinched|under|brokered|the|announced|concluded|made|"
    r"there\s+(?:is|was)|of|in|by|with|to)\s+(?:[\w'-]+\s+){0,3}$",
    re.IGNORECASE,
)
_UNMADE = lazy.compile(
    r"\b(?:draft|proposed|possible|potential|future|final)\b", re.IGNORECASE
)


def _is_put_forward(reading: Reading, word: Span) -> bool:
    """Tell whether an extension is only put to somebody."""
    before = clause_around(reading.text, *word).start, word.start
    noun = EXTENSION.fullmatch(reading.text, *word)
    return noun is not None and _PUT_FORWARD.search(reading.text, *before) is not None


_PUT_FORWARD = lazy.compile(
    r"\b(?:propos|offer|suggest|request|seek|sought|ask|want|demand|urg|float|put\s+to|call(?:s|ed|ing)?\s+for)\w*\b[^,;]{0,40}$",
    re.IGNORECASE,
)


def _is_planned(reading: Reading, start: int) -> bool:
    """Tell whether "beginning on Monday" belongs to what is only proposed."""
    sentence = reading.sentence(start)
    return reading.text[start : start + 12].rstrip().lower().startswith(
        ("beginning", "starting")
    ) and bool(STATUS["propose"].search(reading.text, sentence.start, start))


def _is_said_so(before: str, text: str, stop: int) -> bool:
    """Tell a verb that only tells who speaks: "…, the envoy offered"."""
    said = _IS_SAID.fullmatch(before, max(len(before) - 60, 0))
    return bool(said and _ENDS_HERE.match(text, stop))


_IS_SAID = lazy.compile(r".*[,\"]\s+(?:[\w'-]+\s+){1,6}")
_ENDS_HERE = lazy.compile(r"\s*(?:[.;]|$)")
_OF_A_PLAN = lazy.compile(
    r"\b(?:plan|proposal|draft|offer|text|initiative|resolution|idea|talks|efforts?)\b[^,;.]{0,30}$"
)
"""Before what "survives" or is "alive", and no truce yet."""
_HAS = lazy.compile(r"\b(?:has|have|had)\s+(?:\w+ly\s+|now\s+|since\s+|already\s+)?$")
"""What has been halted is in force: "has held its fire since"."""
_IS_DOING = lazy.compile(
    r"\b(?:is|are|was|were|been)\s+(?:\w+ly\s+|now\s+|still\s+|both\s+|also\s+)?(?:hold|keep|stay|stand|halt|paus|suspend|refrain|ceas|observ)ing\b[^,;.]*$"
)
"""What guns are doing: "are holding their fire"."""
_CEASED = lazy.compile(r"(?:stopp|ceas|halt|paus)ed", re.IGNORECASE)
"""Shooting that did so."""
_MUST = lazy.compile(
    r"\b(?:is|are|was|were)\s+(?:not\s+to\s+\w+|to\s+(?:halt|stop|cease|pause|hold|keep|lay|stay|stand|suspend|"
    r"observe|refrain|fall|go|be|remain|end|down|lower|ground)\b[^,;.]*)$"
)
_WOULD = lazy.compile(r"\bw(?:ould|ill)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_SAID_TO = lazy.compile(
    r"\b(?:said|says|announced|promised|pledged|vowed|declared|confirmed)\s+(?:on\s+\w+\s+)?"
    r"(?:that\s+)?(?:[\w'-]+\s+){1,5}?would\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""Before what somebody said troops would do: promised, unless it is told as a plan."""
_SAYS_SO = lazy.compile(
    r",\"?\s(?:[\w'-]+\s+){1,6}?(?:said|says|announced|promised|pledged|vowed|confirmed|reads?|"
    r"stated|wrote|added|declared)\b"
)
"""Behind it: "…, its army said"."""
_WOULD_BE = lazy.compile(r"\s+(?:\w+\s+){0,3}?would\b", re.IGNORECASE)
_PLEDGES = lazy.compile(r"(?:will|would|shall|must|won't|wouldn't)\b", re.IGNORECASE)
_WHEN = lazy.compile(r"[\s,]*(?:on|at|from|in)?\s*(?:[^,.;]{3,30}(?:,\s[^,.;]{3,20})?)")


def _is_now(reading: Reading, start: int, stop: int) -> bool:
    """Tell whether it begins as it is told, or began: "truce comes into force"."""
    end = reading.sentence(start).end
    is_present = _COMES.match(reading.text, start, stop)
    if is_present and _WEEKDAY.search(reading.text, stop, end):
        return False
    if _is_past(reading, stop):
        return True
    return bool(
        is_present
        and not _SOME_TIME.search(reading.text, stop, end)
        and not _SOME_TIME.search(reading.text, reading.sentence(start).start, start)
    )


_COMES = lazy.compile(r"(?:takes|comes|goes|enters|kicks)\b", re.IGNORECASE)
_WEEKDAY = lazy.compile(r"\b[A-Z][a-z]+day\b|\btomorrow\b")
"""What a present tense looks ahead to: "comes into force on Friday"."""
_SOME_TIME = lazy.compile(
    r"\b(?:on|at|from|next|tomorrow|tonight|later|soon|once|when|if|by|until|before|midnight|noon|"
    r"dawn|dusk|\w+day|\d+|under|deal|agreement|plan)\b",
    re.IGNORECASE,
)


def _is_past(reading: Reading, stop: int) -> bool:
    """Tell whether something begins on a day that is not after the article's."""
    said = _WHEN.match(reading.text, stop)
    return said is not None and has_come(said[0], reading)


def has_come(phrase: str | None, reading: Reading) -> bool:
    """Tell whether a time phrase means a day that is not after the article's."""
    published = reading.context.article.published_on
    if published is None:
        return False
    when = resolve(phrase, published=published)
    first = when.start or when.end
    return first is not None and first <= published.isoformat()[: len(first)]

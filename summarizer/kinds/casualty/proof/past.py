"""Is a number of an earlier war, year, season or count?"""

import re
from datetime import date, timedelta

from .... import lazy
from ....dates import resolve
from ..model import CasualtyDraft
from .counting import Figure
from .lexicon.time import LONG_AGO, ONE_DAY, PAST_BEFORE, REVISED_AFTER, SINCE_EXEMPT
from .scene import Scene

RECENT = timedelta(days=180)
"""One event longer ago than this is no news."""


def is_past(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether the article tells a draft's number of an earlier time.

    A single event may lie in another year; what adds up a war, or a span, is judged by
    the words that name another war or year alone.
    """
    text, figure = scene.text, scene.figure
    others = scene.sentence.reading.figures
    published = scene.context.article.published_on
    if _is_given_up(text, figure) or REVISED_AFTER.match(text, figure.noun_end):
        return True
    if _is_of_another_time(text, figure, others, published):
        return True
    return draft.count_type == "incident" and (
        _is_dated_before(draft.date_text, published)
        or any(
            not _dates_something_else(text, match, figure)
            and not ONE_DAY.search(text)
            and not SINCE_EXEMPT.search(text[: match.start()])
            and _concerns(text, match, figure, others)
            for match in LONG_AGO.finditer(text)
        )
    )


def _is_given_up(text: str, figure: Figure) -> bool:
    """Tell whether its own claimant "now" gives another number."""
    had_said = _HAD_SAID.search(text[: figure.start])
    return figure.is_former or bool(had_said and _NOW.search(text, figure.noun_end))


_HAD_SAID = lazy.compile(
    r",\s+(?:which|who)\s[^,;]{0,40}\bhad\s+(?:said|spoken|put|given|counted|claimed|reported)"
    r"\b[^,;]{0,80}$"
)
_NOW = lazy.compile(r",\s+(?:has\s+)?(?:now|since|later)\b")


def _is_dated_before(phrase: str | None, published: date | None) -> bool:
    """Tell whether a time phrase ends long before the article appeared."""
    last = resolve(phrase, published=published).end
    if last is None or published is None:
        return False
    return last < (published - RECENT).isoformat()[: len(last)]


def _dates_something_else(text: str, match: re.Match[str], figure: Figure) -> bool:
    """Tell "a camp set up last winter" from "a raid last winter"."""
    start = figure.noun_end if figure.end <= match.start() else 0
    if _RELATIVE.search(text[start : match.start()]):
        return start > 0 or text[match.end() :].lstrip().startswith(",")
    return _PARTICIPLE.search(text[: match.start()]) is not None


_RELATIVE = lazy.compile(
    r"\b(?:that|who|whom|which|where|whose|when)\s[^,;]{0,60}$", re.IGNORECASE
)
_PARTICIPLE = lazy.compile(
    r"\b(?:(?!kill|wound|injur|captur|displac|detain)\w+ed|taken|begun|built|set\s+up|born|"
    r"won|lost|made|given)\s+$",
    re.IGNORECASE,
)


def _is_of_another_time(
    text: str, figure: Figure, others: tuple[Figure, ...], published: date | None
) -> bool:
    for match in PAST_BEFORE.finditer(text):
        parts = match.groupdict()
        told_before = parts.pop("said") or parts.pop("given")
        parts.pop("given", None)
        if told_before and match.start() >= figure.end:
            continue  # "17, revising an earlier count": the other one is given up
        told = next((part for part in parts.values() if part), None)
        if told and published and not _is_year_before(told, match[0], published):
            continue
        inside = re.match(
            r",?\s+(?:when|which|in\s+which|that|where)\b", text[match.end() :]
        )
        if SINCE_EXEMPT.search(text[: match.start()]) and not inside:
            continue
        if _SPAN_BEGINS.search(text[: match.end()]) and _SPAN_ENDS.match(
            text, match.end()
        ):
            continue  # "between October of last year and this September"
        if ONE_DAY.search(text) and _dates_something_else(text, match, figure):
            continue
        if _concerns(text, match, figure, others):
            return True
    return False


_SPAN_BEGINS = lazy.compile(r"\b(?:between|from)\s[^,;]{0,40}$")
_SPAN_ENDS = lazy.compile(
    r"\s+(?:and|to|until|till)\s+(?:this|now|today|yesterday|last\s+(?:week|month)|\w+day)\b"
)


def _is_year_before(year: str, phrase: str, published: date) -> bool:
    """Tell whether a year lies before the article's; its last months may be recent."""
    if int(year) >= published.year:
        return False
    last = resolve(phrase, published=published).end or year
    return len(last) == len(year) or _is_dated_before(phrase, published)


def _concerns(
    text: str, match: re.Match[str], figure: Figure, others: tuple[Figure, ...]
) -> bool:
    is_before = match.end() <= figure.start
    gap = (match.end(), figure.start) if is_before else (figure.end, match.start())
    if gap[0] > gap[1]:
        return True
    between = re.sub(r"\b(?:more|less)\s+than\s+$", "", text[gap[0] : gap[1]])
    rivals = [
        f for f in others
        if f is not figure and f.heir_of is not figure and figure.heir_of is not f
        and f.roles and gap[0] <= f.start < gap[1]
    ]  # fmt: skip
    if rivals or ";" in between:
        return False
    if is_before:
        loose = re.sub(
            r"^,\s+(?:when|where)\b|,\s+(?:which|who|that|in\s+which)\b", " ", between
        )
        return not re.search(
            r",\s+(?:and|but|while|as|after|when)\b|\b(?:but|while|now|today)\b", loose
        )
    return not re.search(
        r",\s+(?:which|while|as|after|and|but|the|a|on|who)\b|\b(?:than|like|since|after|"
        r"anniversary|before|worst|when)\b",
        between,
    )

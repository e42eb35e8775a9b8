"""Does the quote speak of this arrangement, its parties and its length?"""

import re

from ...dates import resolve
from ...numbers import find_counts
from ...records import Problem
from ..base import Context, shared_problems
from ..wording import plain
from .model import CeasefireDraft

STOPPING = re.compile(
    r"ceasefire|cease-fire|truce|halt|paus|cessation|armistice|moratorium|"
    r"stop(?:ped|ping)? (?:fire|firing|fighting|strikes|attacks|shelling)|cease|"
    r"not to (?:fire|strike|attack|shell)|suspend|lull|hold (?:its|their|your) fire|"
    r"kept? (?:his|her|its|their) word|arrangement|deal|agreement",
    re.IGNORECASE,
)
"""What the quote of an arrangement must speak of."""

_DAYS = {"day": 1, "week": 7, "month": 30, "hour": 1 / 24, "year": 365, "fortnight": 14}
_SPAN = re.compile(
    r"[\s-]*(?:full\s+)?(day|week|month|hour|year|fortnight)s?\b", re.IGNORECASE
)
_ONE_SPAN = re.compile(
    r"\b(?:a|one|the)\s+(week|month|day|year|fortnight)\b", re.IGNORECASE
)


def problems(draft: CeasefireDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    problems = list(
        shared_problems(context, stated_by=draft.stated_by, date_text=draft.date_text)
    )
    if not STOPPING.search(context.evidence.quote):
        problems.append("no_arrangement_in_quote")
    if not all(map(context.names, (*draft.parties, *draft.contested_by))):
        problems.append("party_not_named")
    if not all(map(context.has_words, (draft.start_text, draft.end_text))):
        problems.append("date_not_in_article")
    if draft.duration_days is not None and draft.duration_days not in _durations(
        context.passage
    ):
        problems.append("duration_not_in_quote")
    return tuple(problems)


def _durations(text: str) -> frozenset[int]:
    """Return every duration that a text names, in whole days."""
    days = {float(_DAYS[match[1].casefold()]) for match in _ONE_SPAN.finditer(text)}
    for phrase in find_counts(text):
        unit = _SPAN.match(text, phrase.end)
        if unit and phrase.says.value is not None:
            days.add(phrase.says.value * _DAYS[unit[1].casefold()])
    return frozenset(int(length) for length in days if length == int(length))


def computed(draft: CeasefireDraft, context: Context) -> dict[str, object]:
    """Compute the record's fields that its draft has not."""
    published = context.article.published_on
    announced = resolve(draft.date_text, published=published)
    starts = resolve(draft.start_text, published=published)
    ends = resolve(draft.end_text, published=published)
    bound = (context.parties.resolve(party).id for party in draft.parties)
    return {
        "topic": context.topic(draft.conflict),
        "bound": tuple(sorted({part for ids in bound for part in ids.split("+")})),
        "date": announced.start or announced.end,
        "start_date": starts.start or starts.end,
        "end_date": ends.end or ends.start,
    }


def claim(draft: CeasefireDraft) -> str:
    """Tell a draft in one line, for the audit list."""
    return f"{draft.label}: {plain(draft.status)} ({draft.stated_by})"

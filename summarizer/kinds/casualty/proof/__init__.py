"""Does the quote say that so many people came to this harm?

Each check is a small function of the draft and the scene in which its number stands:
the article's own sentences around the quote, so that a quote cut to suit hides nothing.
`reading` gives each number its harm, `mood` tells facts from fears and denials,
`voices` and `attribution` tell who speaks, `deeds` who acts; `lexicon` has the words.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from ....numbers import Count, parse_count
from ....parties import NOT_STATED
from ....quotes import fold
from ....records import Problem
from ....tense import resolve_past
from ...base import Context, shared_problems
from ...wording import plain
from ..model import CasualtyDraft
from .armies import is_the_army
from .causes import responsible
from .claims import claimant, standing, verification
from .groups import group
from .homes import is_home
from .lexicon.mood import DENIED_NEARBY
from .lexicon.time import PAST_LABEL
from .mood import is_negated, is_unreal, is_withdrawn
from .names import Names
from .past import is_past
from .reach import subset, when, where
from .scene import Scene, find_scenes, passage_of, roles_of
from .sides import is_named, names_side, victims
from .totals import reach

__all__ = ["CHECKS", "UNSAID", "claim", "computed", "problems"]


def problems(draft: CasualtyDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    names = Names(context.parties)
    passage = passage_of(context)
    found = list(_shared(draft, context, names))
    scenes, unfit = find_scenes(draft, context, passage, names)
    if not names_side(draft.victim_side, context, names) and not any(
        is_the_army(draft, scene) or is_home(draft, scene) for scene in scenes
    ):
        found.append("victims_not_named")
    if not scenes:
        return (*found, unfit)
    told = [tuple(p for check in CHECKS for p in check(draft, s)) for s in scenes]
    return (*found, *min(told, key=len))


def _shared(draft: CasualtyDraft, context: Context, names: Names) -> Iterator[Problem]:
    """Check what every kind has, but take "its ministry" beside the name for named."""
    for problem in shared_problems(
        context, stated_by=draft.stated_by, date_text=draft.date_text
    ):
        if problem != "claimant_not_named" or not is_named(
            draft.stated_by, context.passage, names
        ):
            yield problem


def count(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The number is all of the phrase that the text has, and says the same."""
    says = scene.figure.phrase.says
    said = parse_count(fold(draft.count_text).text)
    is_part = says.value is None and said not in (
        says,
        None,
    )  # "thousands" of "tens of"
    if says[:2] != (draft.qualifier, draft.value) or is_part:
        yield "count_mismatch"


def role(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The harm that governs this number is the draft's."""
    roles = roles_of(scene)
    if draft.metric in roles:
        return
    if not scene.figure.is_sure:
        yield "not_people"
    if not any(draft.metric in h.roles for h in scene.sentence.reading.harms):
        yield "metric_not_in_quote"
    if roles or scene.sentence.reading.harms:
        yield "role_mismatch"


def mood(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """It is told as a fact of now, or the draft says how else."""
    text, figure = scene.text, scene.figure
    if draft.assertion in {"hypothetical", "future"} or is_unreal(text, figure):
        yield "not_a_fact"
    negated, withdrawn = is_negated(text, figure), is_withdrawn(text, figure)
    if draft.assertion == "denied":
        if negated == withdrawn and (withdrawn or not _denied_next(scene)):
            yield "negated"
    elif negated or withdrawn:
        yield "negated"
    past = is_past(draft, scene)
    if past and draft.assertion not in {"historical", "denied"}:
        yield "historical"
    if draft.assertion == "historical" and not (
        past or any(PAST_LABEL.search(s.text) for s in scene.passage)
    ):
        yield "historical"


def _denied_next(scene: Scene) -> bool:
    at = scene.passage.index(scene.sentence)
    return any(
        DENIED_NEARBY.search(s.text)
        and re.search(
            r"\b(?:figure|claim|report|toll|number|account|it|this|that|them)s?\b",
            s.text,
        )
        for s in scene.passage[at + 1 : at + 2]
    )


Check = Callable[[CasualtyDraft, Scene], Iterator[Problem]]


CHECKS: tuple[Check, ...] = (
    *(count, role, mood, victims, responsible, claimant),
    *(standing, subset, reach, group, verification, when, where),
)
"""All that must be borne out, each told apart."""


UNSAID: Mapping[Problem, Mapping[str, object]] = {
    "count_type_mismatch": {"count_type": "not_stated"},
    "date_not_in_article": {"date_text": None},
    "group_not_in_quote": {"victim_group": "not_stated"},
    "place_not_in_quote": {"place": None},
    "responsible_not_named": {"responsible": None},
    "verification_not_in_quote": {"verification": "not_stated"},
    "victims_not_named": {"victim_side": NOT_STATED.name},
    "wrong_side": {"victim_side": NOT_STATED.name},
}
"""A number of people stays one when nothing tells where they were, whose they are or
since when they are counted, and when a draft is wrong in it."""


def computed(draft: CasualtyDraft, context: Context) -> dict[str, object]:
    """Compute the record's fields that its draft has not."""
    scenes, _ = find_scenes(draft, context, passage_of(context), Names(context.parties))
    written = parse_count(fold(draft.count_text).text)
    says = scenes[0].figure.phrase.says if scenes else written or _UNKNOWN
    dated = resolve_past(draft.date_text, published=context.article.published_on)
    side = context.parties.resolve(draft.victim_side).id
    topic = context.topic(draft.conflict)
    registered = [p for p in side.split("+") if p in context.parties.parties]
    return {
        "side": side,
        "low": says.low,
        "high": says.high,
        "start_date": dated.start,
        "end_date": dated.end,
        "topic": context.topics.home_of(registered, topic=topic),
    }


_UNKNOWN = Count("exact", None, None, None)


def claim(draft: CasualtyDraft) -> str:
    """Tell a draft in one line, for the audit list."""
    return f"{draft.count_text} {plain(draft.metric)}, {draft.victim_side}"

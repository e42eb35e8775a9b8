"""Does the article bear out this account of an arrangement?

Every check is a small function from a draft and its reading to problems; a draft is
proved when none of them finds any. They judge the article's own sentences around the
quote, so that a quote cut short cannot lose its negation. `names` and `speeches` tell
who, `arrangements` what, `cues` how far it has come, `posture` what is left open where no
word is known; `lexicon` has the words.
"""

from collections.abc import Callable, Iterator, Mapping

from ....records import Problem
from ...base import Context, shared_problems
from ...wording import plain
from ..model import CeasefireDraft
from .claims import claimant, standing
from .compliance import compliance
from .days import days_of
from .monitoring import monitoring
from .mood import mood
from .others import contested, third_parties
from .parties import parties
from .reading import Reading
from .scope import scope
from .status import arrangement, status
from .window import dates, duration

CHECKS: tuple[Callable[[CeasefireDraft, Reading], Iterator[Problem]], ...] = (
    arrangement,
    status,
    mood,
    scope,
    duration,
    dates,
    parties,
    third_parties,
    contested,
    compliance,
    monitoring,
    claimant,
    standing,
)


def problems(draft: CeasefireDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    reading = Reading(draft, context)
    shared = shared_problems(
        context, stated_by=draft.stated_by, date_text=draft.date_text
    )
    return tuple(
        dict.fromkeys(
            (*shared, *(found for check in CHECKS for found in check(draft, reading)))
        )
    )


UNSAID: Mapping[Problem, Mapping[str, object]] = {
    "compliance_not_in_quote": {"compliance": "not_stated"},
    "date_not_in_article": {"date_text": None, "start_text": None, "end_text": None},
    "duration_not_in_quote": {"duration_days": None},
    "monitoring_not_in_quote": {"monitoring": "none_mentioned"},
    "party_not_named": {"parties": [], "sidedness": "not_stated"},
    "scope_not_in_quote": {"scope": "not_stated"},
    "status_not_in_quote": {"status": "not_stated"},
}
"""An arrangement stays one when its words do not tell how wide it is or whom it binds."""


def says(draft: CeasefireDraft) -> bool:
    """Tell whether a draft says more than that there is an arrangement."""
    return bool(
        draft.status != "not_stated"
        or draft.compliance not in {"not_stated", "not_applicable"}
        or draft.duration_days
        or draft.start_text
        or draft.end_text
        or draft.parties
        or draft.scope != "not_stated"
        or draft.monitoring != "none_mentioned"
    )


def computed(draft: CeasefireDraft, context: Context) -> dict[str, object]:
    """Compute the record's fields that its draft has not."""
    days = days_of(draft, context)
    bound = (context.parties.resolve(party).id for party in draft.parties)
    return {
        "topic": context.topic(draft.conflict),
        "bound": tuple(sorted({part for ids in bound for part in ids.split("+")})),
        "date": days.announced,
        "start_date": days.start,
        "end_date": days.end,
    }


def claim(draft: CeasefireDraft) -> str:
    """Tell a draft in one line, for the audit list."""
    return f"{draft.label}: {plain(draft.status)} ({draft.stated_by})"

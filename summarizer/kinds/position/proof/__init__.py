"""Does the article bear a position out: this stance, of this holder, said by this one?

No parser: the sentences that a quote touches are read for stance cues, and each cue for
who holds it, who reports it and in which mood. A draft is proved when one such reading
agrees with it in everything; what the last readings to drop out lack is the problem.
"""

from collections.abc import Callable, Mapping

from ....dates import resolve
from ....quotes import fold
from ....records import Problem
from ...base import Context
from ...wording import plain
from ..lexicon import syntax
from ..model import PositionDraft
from .case import Case, build_case
from .claimant import claimant
from .conditions import conditions
from .mood import mood
from .paraphrase import paraphrase
from .sides import holder
from .stance import stance, tied


def problems(draft: PositionDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    if not context.has_words(draft.date_text):
        return ("date_not_in_article",)
    case = build_case(draft, context)
    return tuple(dict.fromkeys(p for check in CHECKS for p in check(case)))


def named(case: Case) -> tuple[Problem, ...]:
    """Want holder and claimant named in the passage, be it by an adjective."""
    draft, context = case.draft, case.context
    problems: list[Problem] = []
    if not (context.names(draft.stated_by) or case.is_named(case.claimant)):
        problems.append("claimant_not_named")
    if not (
        context.names(draft.actor)
        or context.names(draft.on_behalf_of)
        or case.is_named(case.holder)
    ):
        problems.append("holder_not_named")
    return tuple(problems)


def addressee(case: Case) -> tuple[Problem, ...]:
    """A call on a third party is none when it is made of a party to the conflict."""
    draft, context = case.draft, case.context
    if draft.stance != "call_on_third_party" or draft.addressed_to is None:
        return ()
    asked = context.parties.resolve(draft.addressed_to).id
    sides = context.topics.parties(context.topic(draft.conflict))
    return ("stance_not_in_quote",) if asked in sides else ()


def date(case: Case) -> tuple[Problem, ...]:
    """Want the time phrase where the stance is told, not beside another date."""
    phrase = case.draft.date_text
    if phrase is None:
        return ()
    own = " ".join(scene.sentence.said for scene in case.scenes)
    said = fold(phrase).text
    if said in fold(own).text:
        return ()
    if said in fold(case.context.passage).text and not syntax.TIMES.search(own):
        return ()
    return ("date_not_in_article",)


Check = Callable[[Case], tuple[Problem, ...]]


CHECKS: tuple[Check, ...] = (
    named, stance, holder, mood, tied, conditions, addressee, paraphrase,
    claimant, date,
)  # fmt: skip


UNSAID: Mapping[Problem, Mapping[str, object]] = {
    "date_not_in_article": {"date_text": None}
}
"""A stance stays one when nothing dates it."""


def computed(draft: PositionDraft, context: Context) -> dict[str, object]:
    """Compute the record's fields that its draft has not."""
    when = resolve(draft.date_text, published=context.article.published_on)
    return {
        "party": context.parties.resolve(draft.on_behalf_of or draft.actor).id,
        "topic": context.topic(draft.conflict),
        "date": when.end or when.start,
    }


def claim(draft: PositionDraft) -> str:
    """Tell a draft in one line, for the audit list."""
    return (
        f"{draft.actor}: {plain(draft.stance)} ({plain(draft.issue)}) {draft.position}"
    )

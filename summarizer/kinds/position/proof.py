"""Is the holder named, and is there nothing in the paraphrase that was not said?"""

from ...dates import resolve
from ...records import Problem
from ..base import Context, shared_problems
from ..wording import plain
from .model import PositionDraft


def problems(draft: PositionDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    problems = list(
        shared_problems(context, stated_by=draft.stated_by, date_text=draft.date_text)
    )
    if not (context.names(draft.actor) or context.names(draft.on_behalf_of)):
        problems.append("holder_not_named")
    if not context.has_numbers_of(draft.position):
        problems.append("number_not_in_quote")
    return tuple(problems)


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

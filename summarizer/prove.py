"""A reply against its article: what is borne out becomes records, the rest is told why.

The checks themselves belong to the kinds. This module finds the quote, gathers what a
proof may look at, and turns what passes into records with ids made of content.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from .kinds import KINDS, kind_named
from .kinds.base import Context, Draft, Kind
from .language import is_english
from .quotes import fold, locate
from .records import (
    REFUTING,
    Article,
    Evidence,
    Problem,
    Record,
    Rejection,
    Verdict,
    content_id,
)
from .registry import Registry
from .sentences import around
from .zones import Stretch


class Refused(NamedTuple):
    """A draft that its article does not bear out, and why."""

    kind: Kind[Any, Any, Any]
    draft: Draft
    problems: tuple[Problem, ...]


class Proved(NamedTuple):
    """What became of a reply's drafts."""

    records: tuple[Record, ...]
    """Each once, in the order of their ids."""
    rejections: tuple[Rejection, ...]
    refused: tuple[Refused, ...] = ()
    """The drafts behind the rejections."""

    def joined(self, later: "Proved") -> "Proved":
        """Add what became of a later reply; a claim made again is no second record."""
        new = [
            record
            for record in later.records
            if not any(_is_again(record, known) for known in self.records)
        ]
        return Proved(
            _in_order((*self.records, *new)),
            (*self.rejections, *later.rejections),
            (*self.refused, *later.refused),
        )


def _in_order(records: Iterable[Record]) -> tuple[Record, ...]:
    return tuple(sorted(records, key=lambda record: record.id))


def _is_again(record: Record, known: Record) -> bool:
    """Tell whether two records of one passage make the same claim."""
    return _agree(record, known, kind_named(known.kind).core)


def _agree(one: Record, other: Record, fields: Iterable[str]) -> bool:
    return (
        one.kind == other.kind
        and one.evidence.start < other.evidence.end
        and other.evidence.start < one.evidence.end
        and all(getattr(one, name) == getattr(other, name) for name in fields)
    )


def prove(
    reply: BaseModel,
    article: Article,
    *,
    stretches: Sequence[Stretch],
    registry: Registry,
    attempt: int = 1,
) -> Proved:
    """Check every draft of a reply against the article that it was made from.

    Args:
        reply: a `Reply`, valid as such and not trusted beyond that.
        article: what was asked about.
        stretches: its zones, as `zones.zones` gives them.
        registry: resolves names and conflicts.
        attempt: 1 for the first answer, 2 for the answer to a repair request.
    """
    records: dict[str, Record] = {}
    rejections: list[Rejection] = []
    refused: list[Refused] = []
    for kind, draft in _drafts(reply):
        told = prove_draft(kind, draft, article, stretches=stretches, registry=registry)
        if isinstance(told, Record):
            records[told.id] = told
        else:
            rejections.append(_rejection(kind, draft, article, attempt, told))
            refused.append(Refused(kind, draft, told))
    return Proved(_in_order(records.values()), tuple(rejections), tuple(refused))


def keep_the_said(
    told: Proved,
    article: Article,
    *,
    stretches: Sequence[Stretch],
    registry: Registry,
) -> Proved:
    """Keep of refused drafts what is borne out, when nothing speaks against them.

    A draft whose words merely say nothing of its scope, place or day becomes a record
    that does not state it either; one that the article contradicts stays refused. What
    a later answer set right needs no such record.

    Args:
        told: what became of all answers about an article.
        article: what was asked about.
        stretches: its zones, as `zones.zones` gives them.
        registry: resolves names and conflicts.
    """
    records = list(told.records)
    for kind, draft, problems in reversed(told.refused):
        unsaid = _unsaid(kind, problems)
        bare = draft.model_copy(update=unsaid)
        if not unsaid or not kind.says(bare):
            continue
        record = prove_draft(
            kind, bare, article, stretches=stretches, registry=registry
        )
        core = set(kind.core) - {"claimant", *unsaid}
        if isinstance(record, Record) and not any(
            _agree(record, known, core) and _is_one_speaker(record, known)
            for known in records
        ):
            records.append(record)
    return told._replace(records=_in_order(records), refused=())


def _is_one_speaker(one: Record, other: Record) -> bool:
    """Tell a speaker even when a later answer writes the name with another title."""
    return not set(one.claimant.split("-")).isdisjoint(other.claimant.split("-"))


def _unsaid(
    kind: Kind[Any, Any, Any], problems: Iterable[Problem]
) -> dict[str, object]:
    """Return the neutral values for what a draft lacks; none when more is wrong."""
    values: dict[str, object] = {}
    for problem in problems:
        if problem not in kind.unsaid:
            return {}
        values |= kind.unsaid[problem]
    return values


def prove_draft(
    kind: Kind[Any, Any, Any],
    draft: Draft,
    article: Article,
    *,
    stretches: Sequence[Stretch],
    registry: Registry,
) -> Record | tuple[Problem, ...]:
    """Check one draft: the record that its article bears out, or what speaks against.

    The proofs are English. Of an article in another language the quote is checked, and
    what else needs no grammar; its record is `unproved`, and shown as such.
    """
    evidence = locate(draft.quote, article, stretches=stretches)
    if isinstance(evidence, str):
        return (evidence,)
    context = _context(article, evidence, registry)
    if not is_english(article):
        unread = _in_any_language(draft, context)
        return unread or _record(kind, draft, context, verdict="unproved")
    return kind.problems(draft, context) or _record(kind, draft, context)


_TIMES = ("date_text", "start_text", "end_text")


def _in_any_language(draft: Draft, context: Context) -> tuple[Problem, ...]:
    """Check what needs no grammar: words copied letter by letter are where they must."""
    problems: list[Problem] = []
    count = getattr(draft, "count_text", None)
    if count is not None and fold(count).text not in fold(context.evidence.quote).text:
        problems.append("count_not_in_quote")
    if not all(context.has_words(getattr(draft, name, None)) for name in _TIMES):
        problems.append("date_not_in_article")
    return tuple(problems)


def _drafts(reply: BaseModel) -> Iterator[tuple[Kind[Any, Any, Any], Draft]]:
    for kind in KINDS:
        for draft in getattr(reply, kind.reply_field):
            yield kind, draft


def _context(article: Article, evidence: Evidence, registry: Registry) -> Context:
    span = around(article.text, evidence.start, evidence.end)
    passage = article.text[max(span.start, article.body_start) : span.end]
    return Context(article, evidence, passage, registry.parties, registry.topics)


def _record(
    kind: Kind[Any, Any, Any],
    draft: Draft,
    context: Context,
    *,
    verdict: Verdict = "proved",
) -> Record:
    told = draft.model_dump(exclude={"quote"})
    told |= {"kind": kind.name, "article_id": context.article.id}
    where = (context.evidence.start, context.evidence.end)
    return kind.record.model_validate(  # type: ignore[no-any-return]
        told
        | kind.computed(draft, context)
        | {
            "id": content_id([told, *where]),
            "verdict": verdict,
            "evidence": context.evidence,
            "claimant": context.parties.resolve(told["stated_by"]).id,
        }
    )


def _rejection(
    kind: Kind[Any, Any, Any],
    draft: Draft,
    article: Article,
    attempt: int,
    problems: tuple[Problem, ...],
) -> Rejection:
    return Rejection(
        kind=kind.name,
        article_id=article.id,
        attempt=attempt,
        verdict="refuted" if REFUTING & set(problems) else "unproved",
        problems=tuple(dict.fromkeys(problems)),
        quote=draft.quote,
        claim=kind.claim(draft),
    )

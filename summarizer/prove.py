"""A reply against its article: what is borne out becomes records, the rest is told why.

The checks themselves belong to the kinds. This module finds the quote, gathers what a
proof may look at, and turns what passes into records with ids made of content.
"""

from collections.abc import Iterator, Sequence
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


class Proved(NamedTuple):
    """What became of a reply's drafts."""

    records: tuple[Record, ...]
    """Each once, in the order of their ids."""
    rejections: tuple[Rejection, ...]

    def joined(self, later: "Proved") -> "Proved":
        """Add what became of a later reply; a claim made again is no second record."""
        new = [
            record
            for record in later.records
            if not any(_is_again(record, known) for known in self.records)
        ]
        ordered = sorted((*self.records, *new), key=lambda record: record.id)
        return Proved(tuple(ordered), (*self.rejections, *later.rejections))


def _is_again(record: Record, known: Record) -> bool:
    """Tell whether two records of one passage make the same claim."""
    if record.kind != known.kind:
        return False
    kind = kind_named(record.kind)
    one, other = record.evidence, known.evidence
    return (
        one.start < other.end
        and other.start < one.end
        and all(getattr(record, name) == getattr(known, name) for name in kind.core)
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
    for kind, draft in _drafts(reply):
        told = prove_draft(kind, draft, article, stretches=stretches, registry=registry)
        if isinstance(told, Record):
            records[told.id] = told
        else:
            rejections.append(_rejection(kind, draft, article, attempt, told))
    return Proved(tuple(records[key] for key in sorted(records)), tuple(rejections))


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

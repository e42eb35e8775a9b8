"""Prove a brief again from what it carries: no model, no network, no cache."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from .bottomline import bottom_line
from .brief import Brief, Change, Judgment, Statement
from .compose import homes_of, since_day, since_edition, told_of, view_of_brief
from .errors import ArticleError
from .headline import prove_headline, said_again
from .kinds import kind_named
from .prove import prove_draft
from .records import Article, Record, content_id
from .registry import Registry
from .zones import zones


def read_brief(file: Path) -> Brief:
    """Read a brief from its JSON.

    Raises:
        ArticleError: the file cannot be read, or is no brief of ours.
    """
    try:
        return Brief.model_validate_json(file.read_bytes())
    except OSError as problem:
        raise ArticleError(f"{file}: {problem.strerror}") from problem
    except ValueError as problem:
        raise ArticleError(f"{file}: no brief, or one of another version") from problem


def discrepancies(
    brief: Brief, *, registry: Registry, edition: Brief | None = None
) -> Iterator[str]:
    """Find what a brief says and its own articles do not bear out.

    Every quote is sliced and every proof made anew, and what follows from the records
    (items, sources, bottom line) is computed anew. A forger who rewrites an article's
    text and all that follows from it consistently is found by comparing that text with
    the publisher's, not by this.

    Args:
        brief: as read from its JSON.
        registry: the one that it was made with.
        edition: the earlier brief that it was compared with, if it was with one; else
            what it says of changes is taken as it is.

    Yields:
        One line for each, naming the place; nothing for a sound brief.
    """
    yield from (
        [*_misnamed(brief), *_unproved(brief, registry)]
        or [*_misplaced(brief, registry)]
        or [*_misquoted(brief), *_miscomputed(brief, registry)]
        or [*_mistold(brief, registry, edition)]
    )


def _misquoted(brief: Brief) -> Iterator[str]:
    articles = _articles(brief)
    for one in brief.missed:
        article = articles.get(one.article_id)
        if article is None or article.text[one.start : one.end] != one.quote:
            yield f"missed: {one.what}: does not stand there"


def _mistold(brief: Brief, registry: Registry, edition: Brief | None) -> Iterator[str]:
    """Look at what is told of sound items."""
    if _changes(brief, registry, edition) != brief.changes:
        yield "changes: do not follow from the two editions"
    if _top(brief, registry) != (brief.bottom_line, brief.judgments):
        yield "bottom_line: does not follow from the items"


def _misnamed(brief: Brief) -> Iterator[str]:
    if brief.id != content_id(brief.model_dump(exclude={"id", "schema_version"})):
        yield "id: does not belong to this content"
    for source in brief.sources:
        if source.article.id != source.article_id:
            yield f"source {source.number}: the article is not the one it was"


def _misplaced(brief: Brief, registry: Registry) -> Iterator[str]:
    homes = homes_of(brief.records, registry)
    for record in brief.records:
        if homes[record.topic] != brief.topic:
            yield f"{record.kind} {record.id}: belongs to {homes[record.topic]}"


def _unproved(brief: Brief, registry: Registry) -> Iterator[str]:
    articles = _articles(brief)
    for record in brief.records:
        yield from _disproved(record, articles.get(record.article_id), registry)


def _disproved(
    record: Record, article: Article | None, registry: Registry
) -> Iterator[str]:
    place = f"{record.kind} {record.id}"
    if article is None:
        yield f"{place}: its article is missing"
        return
    kind = kind_named(record.kind)
    claimed = {
        name: getattr(record, name)
        for name in kind.draft.model_fields
        if name != "quote"
    }
    again = prove_draft(
        kind,
        kind.draft.model_validate(claimed | {"quote": record.evidence.quote}),
        article,
        stretches=zones(article),
        registry=registry,
    )
    if isinstance(again, tuple):
        yield f"{place}: not borne out: {', '.join(again)}"
    elif _as_sliced(again) != _as_sliced(record):
        yield f"{place}: differs from what its article bears out"


def _as_sliced(record: Record) -> Record:
    """Forget how near the model's own words came: the quote is the article's now."""
    evidence = record.evidence.model_copy(update={"match": "exact"})
    return record.model_copy(update={"evidence": evidence})


def _miscomputed(brief: Brief, registry: Registry) -> Iterator[str]:
    told = told_of(
        brief.topic,
        sorted(brief.records, key=lambda record: record.id),
        articles=_articles(brief),
        rejections=brief.rejections,
        as_of=brief.as_of,
        registry=registry,
        links=brief.links,
    )
    for name, value in told.items():
        if getattr(brief, name) != value:
            yield f"{name}: does not follow from the records"


def _changes(
    brief: Brief, registry: Registry, edition: Brief | None
) -> tuple[Change, ...]:
    previous = brief.previous
    if previous is None:
        return ()
    if previous.id is None and previous.as_of:
        day = date.fromisoformat(previous.as_of)
        return since_day(brief, day, registry=registry)
    if edition is None:
        return brief.changes
    return since_edition(brief, edition, registry=registry)


def _top(
    brief: Brief, registry: Registry
) -> tuple[tuple[Statement, ...], tuple[Judgment, ...]]:
    view = view_of_brief(brief, registry)
    if brief.bottom_line_by == "template":
        return bottom_line(brief, view), ()
    proved = prove_headline(said_again(brief), brief, view)
    return proved.sentences, proved.judgments


def _articles(brief: Brief) -> dict[str, Article]:
    return {source.article_id: source.article for source in brief.sources}

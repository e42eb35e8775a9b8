"""What a statement rests on: from item to records, quotes and articles."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from .brief import Brief, Source
from .compose import view_of_brief
from .kinds import kind_named
from .kinds.base import Item, View
from .kinds.wording import day, listing, number, plain
from .records import Record
from .registry import Registry
from .text import visible


def lineage(brief: Brief, prefix: str, *, registry: Registry) -> Iterator[str]:
    """Tell what stands behind an id.

    Args:
        brief: as read from its JSON.
        prefix: an item's, a record's or an article's id, or its beginning.
        registry: names parties.

    Yields:
        Lines of plain text, indented by depth: an item with its records, a record with
        its quote and the names read in it, an article with all it gave. Nothing when
        no id begins so.
    """
    view = view_of_brief(brief, registry)
    sources = {source.article_id: source for source in brief.sources}
    for item in brief.items:
        if item.id.startswith(prefix):
            yield from map(visible, _item(item, brief, view, sources))
    for record in brief.records:
        if record.id.startswith(prefix):
            holders = [item.id for item in brief.items if record.id in item.records]
            yield from map(visible, _record(record, view, sources[record.article_id]))
            yield f"  part of {listing(holders) if holders else 'no item'}"
    for source in brief.sources:
        if source.article_id.startswith(prefix):
            yield from map(visible, _article(source, brief))


def names(told: Sequence[str], *, registry: Registry) -> Iterator[str]:
    """Tell whom each name means and how that is known, and why two are one or not."""
    for name in told:
        meant = registry.parties.explain(name)
        yield visible(f"{name}: {meant.party.name} ({meant.party.id})")
        if alike := registry.parties.look_alike(name):
            yield visible(f"  looks like {alike.name}, and is not taken for it")
    for one, other in pairwise(told):
        yield visible(registry.parties.why_same(one, other))


def _item(
    item: Item, brief: Brief, view: View, sources: dict[str, Source]
) -> Iterator[str]:
    kind = kind_named(item.kind)
    told = kind.telling(item, view)
    yield f"{item.kind} {item.id}: {kind.subject(item, view)}"
    yield f"  {told.text}"
    yield (
        f"  {plain(item.state)}: {number(item.documents, 'document')}, "
        f"{number(item.families, 'source')}, {number(item.claimants, 'claimant')}; "
        f"{day(item.first_seen)} to {day(item.last_seen)}"
    )
    for change in brief.changes:
        if change.item == item.id:
            was = f", before: {change.before.text}" if change.before else ""
            yield f"  changed: {plain(change.type)}: {change.about}{was}"
    for record_id in item.records:
        record = view.records[record_id]
        yield from _indented(_record(record, view, sources[record.article_id]))


def _record(record: Record, view: View, source: Source) -> Iterator[str]:
    evidence = record.evidence
    yield f"{record.kind} record {record.id}: {record.verdict}"
    yield f"  “{evidence.quote}”"
    yield (
        f"  characters {evidence.start}–{evidence.end} ({evidence.zone}, "
        f"{evidence.match}) of {_named(source)}"
    )
    yield (
        f"  said by {record.stated_by}, taken for {view.name(record.claimant)} "
        f"({record.claimant}); {plain(record.attribution)}, {plain(record.assertion)}"
    )


def _article(source: Source, brief: Brief) -> Iterator[str]:
    yield f"article {source.article_id}: {_named(source)}"
    copy = f", copy of [{source.copy_of}]" if source.copy_of else ""
    yield f"  published {day(source.article.published_at)}{copy}"
    for record in brief.records:
        if record.article_id == source.article_id:
            yield f"  {record.kind} record {record.id}: “{record.evidence.quote}”"
    for rejected in brief.rejections:
        if rejected.article_id == source.article_id:
            problems = listing(plain(problem) for problem in rejected.problems)
            yield f"  not borne out: {rejected.claim}: {problems}"


def _named(source: Source) -> str:
    article = source.article
    publisher = article.source or "publisher not named"
    return f"[{source.number}] {publisher}: {article.title or article.path}"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)

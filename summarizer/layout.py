"""A brief laid out for a reader: sections, before any markup."""

from collections import Counter
from collections.abc import Iterable, Sequence

from .blocks import (
    Block,
    Bullets,
    Cell,
    Line,
    Paragraph,
    Quotation,
    Section,
    Table,
    cell,
)
from .brief import Brief, Change, Side, Source
from .compose import view_of_brief
from .kinds import KINDS
from .kinds.base import UNREAD, Exclusion, View
from .kinds.wording import capital, day, listing, number, plain, shortened
from .records import Record
from .registry import Registry


def headline(brief: Brief) -> str:
    """Title a brief: its topic and the day it speaks as of."""
    return f"{brief.title}: brief{f' of {day(brief.as_of)}' if brief.as_of else ''}"


def lay_out(brief: Brief, *, registry: Registry) -> tuple[Section, ...]:
    """Lay a brief out, in the order in which an analyst reads it.

    Args:
        brief: what to show.
        registry: names parties for the reader.

    Returns:
        The sections; one that would be empty is left out and named under the gaps.
    """
    view = view_of_brief(brief, registry)
    sections = [_about(brief), _bottom_line(brief), *_judgments(brief)]
    sections.append(_changed(brief, view))
    missing = []
    for kind in KINDS:
        found = kind.sections(brief.items_of(kind.name), view)
        sections += found
        if not found:
            missing.append(plain(kind.reply_field))
    sections += [*_disputed(brief, view), *_ahead(brief, view)]
    sections += [_gaps(brief, view, missing), _sources(brief), _quotes(brief, view)]
    return (*sections, *_missed(brief), *_rejected(brief))


def _about(brief: Brief) -> Section:
    used = len(brief.sources)
    read = number(brief.articles_read, "article")
    window = " to ".join(
        dict.fromkeys(day(edge) for edge in (brief.covers_from, brief.covers_to))
    )
    quotes = number(len(brief.records), "record")
    answered = _answered(brief)
    replayed = ", replayed from a recording" if brief.provenance.replayed else ""
    return Section(
        "",
        (
            Bullets(
                (
                    Line(
                        f"Covers {window}; information up to {day(brief.as_of)}."
                        if brief.as_of
                        else "No article carries its day: nothing here is dated by one."
                    ),
                    *_compared(brief),
                    Line(
                        f"{read} read, {brief.articles_unique} unique, {used} used here."
                    ),
                    Line(
                        f"Automated. {answered}{replayed}; "
                        f"{quotes}, each {_how_checked(brief)}."
                    ),
                )
            ),
        ),
    )


def _compared(brief: Brief) -> tuple[Line, ...]:
    if brief.previous is None:
        return ()
    edition = f" ({brief.previous.id})" if brief.previous.id else ""
    return (Line(f"Compared with {day(brief.previous.as_of)}{edition}."),)


def _answered(brief: Brief) -> str:
    by = brief.provenance
    if by.engine == "rules":
        return f"Read by rules ({by.model}): no model was asked"
    return f"Prompts answered by {by.model} ({by.engine})"


def _how_checked(brief: Brief) -> str:
    unread = sum(record.verdict != "proved" for record in brief.records)
    proved = "proved against its own quote"
    return f"{proved} ({unread} by the quote alone)" if unread else proved


def _bottom_line(brief: Brief) -> Section:
    lines = tuple(Line(said.text, said.refs) for said in brief.bottom_line)
    nothing = (
        Line("No arrangement, no gap between the parties and no toll is reported."),
    )
    return Section("Bottom line", (Paragraph(lines or nothing),))


def _judgments(brief: Brief) -> list[Section]:
    if not brief.judgments:
        return []
    lines = tuple(
        Line(
            f"We assess it is {told.likelihood} that {told.statement}. Confidence is "
            f"{told.confidence} because {told.basis}.",
            told.refs,
        )
        for told in brief.judgments
    )
    return [Section("Key judgments", (Bullets(lines),))]


def _changed(brief: Brief, view: View) -> Section:
    return Section(
        "What changed since the last edition", tuple(_change_blocks(brief, view))
    )


def _change_blocks(brief: Brief, view: View) -> Iterable[Block]:
    if brief.previous is None:
        yield Paragraph((Line("First edition: there is none to compare with."),))
    elif not brief.changes:
        yield Paragraph((Line(f"No change since {day(brief.previous.as_of)}."),))
    else:
        yield from change_blocks(brief.changes, view)


def change_blocks(changes: Sequence[Change], view: View) -> Iterable[Block]:
    """Lay changes out: what, before and now with their quotes, which kind, when.

    What was only said again is listed below the table.
    """
    header = ("What", "Before", "Now", "Change", "When said")
    rows = tuple(_change(one, view) for one in changes if one.type != "restated")
    again = tuple(one for one in changes if one.type == "restated")
    if rows:
        yield Table(header, rows)
    if again:
        told = (view.line(one.about, _known(one.after, view)) for one in again)
        yield Paragraph((Line("Said again, by others or anew:"), *told))


def _change(change: Change, view: View) -> tuple[Cell, ...]:
    said = next((side.said for side in (change.after, change.before) if side), None)
    return (
        cell(change.about),
        _side(change.before, view),
        _side(change.after, view),
        cell(plain(change.type)),
        cell(day(said)),
    )


def _side(side: Side | None, view: View) -> Cell:
    if side is None:
        return ()
    told = f"{side.text}: “{shortened(side.quote)}”"
    return (view.line(told, _known(side, view)),)


def _known(side: Side | None, view: View) -> list[str]:
    """Keep the records that this edition has: an earlier one's may be gone."""
    return [record for record in side.records if record in view.records] if side else []


def _disputed(brief: Brief, view: View) -> list[Section]:
    rows = tuple(
        row for kind in KINDS for row in kind.disputes(brief.items_of(kind.name), view)
    )
    if not rows:
        return []
    header = ("Claim", "Accounts", "What would settle it")
    return [Section("Disputed claims", (Table(header, rows),))]


def _ahead(brief: Brief, view: View) -> list[Section]:
    coming = [
        event for kind in KINDS for event in kind.ahead(brief.items_of(kind.name), view)
    ]
    lines = tuple(
        Line(f"{day(when)}: {line.text}", line.refs)
        for when, line in sorted(coming, key=lambda event: (event[0], event[1]))
    )
    return [Section("Watch list", (Bullets(lines),))] if lines else []


def _gaps(brief: Brief, view: View, missing: list[str]) -> Section:
    return Section(
        "Gaps and caveats", (Bullets(tuple(map(Line, _caveats(brief, view, missing)))),)
    )


def _caveats(brief: Brief, view: View, missing: list[str]) -> Iterable[str]:
    if not brief.judgments:
        yield "No judgments: this is reporting only."
    if missing:
        yield f"No {listing(missing, link='or')} were proved."
    heard = {r.claimant for r in brief.records if r.attribution == "own_side_official"}
    silent = [view.name(side.id) for side in view.sides if side.id not in heard]
    if silent:
        yield f"No official of {listing(silent, link='or')} is quoted on the record."
    single = sum(item.state == "single_source" for item in brief.items)
    if single:
        yield f"Resting on a single source: {single} of {len(brief.items)} items."
    undated = [
        source.number for source in brief.sources if not source.article.published_at
    ]
    if undated:
        numbers = listing(f"[{n}]" for n in undated)
        yield f"Undated: {numbers}; relative dates there stay unresolved."
    if alike := [n for n in view.names.values() if view.parties.look_alike(n)]:
        names = listing(sorted(alike))
        yield f"Written in look-alike letters, and taken for nobody known: {names}."
    if any(record.verdict != "proved" for record in brief.records):
        yield f"{UNREAD} quotes checked, roles not checked: not in English."
    left_out = Counter(_LEFT_OUT[excluded.reason] for excluded in brief.excluded)
    for told, count in sorted(left_out.items()):
        yield f"{number(count, 'proved record')} in no item: {told}."
    if brief.missed:
        passages = number(len(brief.missed), "passage")
        yield f"{passages} possibly missed, on this or another topic: listed below."
    if brief.other_topics:
        told = listing(f"{topic} ({n})" for topic, n in brief.other_topics.items())
        yield f"Records of the same articles that belong to other topics: {told}."
    if brief.articles_later:
        later = number(brief.articles_later, "article")
        yield f"{later} published after {day(brief.as_of)}: left out of this edition."
    if brief.rejections:
        drafts = number(len(brief.rejections), "draft")
        yield f"{drafts} not borne out by the articles: listed at the end."
    for reason, count in sorted(Counter(s.reason for s in brief.skipped).items()):
        yield f"{number(count, 'article')} skipped: {plain(reason)}."


_LEFT_OUT: dict[Exclusion, str] = {
    "hypothetical": "what is only supposed",
    "denied_without_claim": "a denial of what no source here claims",
    "affected_other": "people cut off from power, water or food, who are no casualties",
}


def _sources(brief: Brief) -> Section:
    header = ("", "Source", "Published", "Records", "Not borne out", "Left unread")
    rows = tuple(
        (
            cell(f"[{source.number}]"),
            (Line(_told(source)),),
            cell(day(source.article.published_at)),
            cell(str(source.used)),
            cell(str(source.rejected)),
            cell(
                f"{source.chars_left_out:,} of {number(len(source.article.text), 'character')}"
            ),
        )
        for source in brief.sources
    )
    return Section("Sources", (Table(header, rows),))


def _told(source: Source) -> str:
    title = source.article.title or source.article.path
    copy = f" (copy of [{source.copy_of}])" if source.copy_of else ""
    return f"{source.article.source or 'publisher not named'}: {title}{copy}"


def _quotes(brief: Brief, view: View) -> Section:
    ordered = sorted(
        brief.records,
        key=lambda r: (
            view.source_numbers[r.article_id],
            r.evidence.start,
            r.evidence.end,
            r.id,
        ),
    )
    blocks: list[Block] = []
    for place in dict.fromkeys((r.article_id, *_span(r)) for r in ordered):
        here = [r for r in ordered if (r.article_id, *_span(r)) == place]
        evidence = here[0].evidence
        told = listing(f"{r.kind} {r.id}" for r in here)
        caption = f"characters {evidence.start}–{evidence.end}: {told}"
        number_ = view.source_numbers[place[0]]
        blocks.append(Quotation(evidence.quote, Line(caption, (number_,))))
    return Section("Quotes", tuple(blocks))


def _span(record: Record) -> tuple[int, int]:
    return record.evidence.start, record.evidence.end


def _missed(brief: Brief) -> list[Section]:
    if not brief.missed:
        return []
    numbers = {source.article_id: source.number for source in brief.sources}
    lines = tuple(
        Line(
            f"{capital(one.kind)}, {one.what}: “{one.quote}”",
            (numbers[one.article_id],),
        )
        for one in brief.missed
    )
    return [Section("Possibly missed", (Bullets(lines),))]


def _rejected(brief: Brief) -> list[Section]:
    if not brief.rejections:
        return []
    numbers = {source.article_id: source.number for source in brief.sources}
    lines = tuple(
        Line(
            f"{capital(r.kind)}, attempt {r.attempt}: {r.claim}. "
            f"{capital(r.verdict)}: {listing(plain(problem) for problem in r.problems)}.",
            (numbers[r.article_id],),
        )
        for r in brief.rejections
    )
    return [Section("Not borne out", (Bullets(lines),))]

"""A brief as text: Markdown for readers, JSON for programs."""

from pydantic import TypeAdapter

from .blocks import Line, Paragraph, Section
from .brief import Brief, Change
from .compose import since_edition, view_of_brief
from .kinds.wording import day
from .layout import change_blocks, headline, lay_out
from .markdown import page
from .registry import Registry, known_registry


def to_markdown(brief: Brief, *, registry: Registry | None = None) -> str:
    """Render a brief as Markdown (GitHub's dialect).

    Args:
        brief: what to show.
        registry: names parties for the reader; the shipped one when None.
    """
    sections = lay_out(brief, registry=registry or known_registry())
    return page(headline(brief), sections)


def to_json(brief: Brief) -> str:
    """Render a brief as JSON, as `schemas/brief.json` describes it.

    Returns:
        Indented JSON that ends in a line feed; `Brief.model_validate_json` reads it.
    """
    return brief.model_dump_json(indent=1) + "\n"


def changes_to_markdown(
    before: Brief, after: Brief, *, registry: Registry | None = None
) -> str:
    """Render what changed between two editions of a topic as Markdown."""
    known = registry or known_registry()
    changed = since_edition(after, before, registry=known)
    blocks = tuple(change_blocks(changed, view_of_brief(after, known)))
    title = f"{after.title}: changes from {day(before.as_of)} to {day(after.as_of)}"
    nothing = (Paragraph((Line("No change."),)),)
    return page(title, [Section("", blocks or nothing)])


def changes_to_json(
    before: Brief, after: Brief, *, registry: Registry | None = None
) -> str:
    """Render what changed between two editions of a topic as a JSON array."""
    changed = since_edition(after, before, registry=registry or known_registry())
    return _CHANGES.dump_json(changed, indent=1).decode() + "\n"


_CHANGES: TypeAdapter[tuple[Change, ...]] = TypeAdapter(tuple[Change, ...])

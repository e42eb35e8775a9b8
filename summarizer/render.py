"""A brief as text: Markdown for readers, JSON for programs."""

from .brief import Brief
from .layout import headline, lay_out
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

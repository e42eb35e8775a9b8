"""Sections to Markdown (GitHub's dialect). Whatever articles say stays text."""

from collections.abc import Callable, Iterable

from . import lazy
from .blocks import Block, Bullets, Cell, Line, Paragraph, Quotation, Section, Table
from .text import visible

_SPECIAL = lazy.compile(r"([\\`*_\[\]#|~@$]|://|(?<=\bwww)\.)")
_LIST_START = lazy.compile(r"^(\s*)([-+=]|\d+(?=[.)]\s))")


def page(title: str, sections: Iterable[Section]) -> str:
    """Render a page.

    Args:
        title: plain text.
        sections: as laid out; one without a title has no heading.

    Returns:
        Markdown that ends in one line feed, in which no text of an article acts as
        markup: no link, no image, no HTML, no table border.
    """
    parts = [f"# {escape(title)}"]
    for section in sections:
        if section.title:
            parts.append(f"## {escape(section.title)}")
        parts += (_render(block) for block in section.blocks)
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """Make plain text of any origin inert in Markdown, on one line."""
    line = " ".join(visible(text).split())
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    line = _SPECIAL.sub(lambda found: "\\" + found[0], line)
    return _LIST_START.sub(r"\1\\\2", line)


def _render(block: Block) -> str:
    render: dict[type, Callable[..., str]] = {
        Table: _table,
        Paragraph: _paragraph,
        Bullets: _bullets,
        Quotation: _quotation,
    }
    return render[type(block)](block)


def _table(table: Table) -> str:
    rows = [
        [escape(name) for name in table.header],
        ["---"] * len(table.header),
        *([_cell(cell) for cell in row] for row in table.rows),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(cell: Cell) -> str:
    lines = [_line(line) for line in cell]
    return (
        "<br>".join(f"• {line}" for line in lines)
        if lines[1:]
        else "".join(lines or "—")
    )


def _paragraph(paragraph: Paragraph) -> str:
    return " ".join(_line(line) for line in paragraph.lines)


def _bullets(bullets: Bullets) -> str:
    return "\n".join(f"- {_line(line)}" for line in bullets.lines)


def _quotation(quotation: Quotation) -> str:
    return f"> {escape(quotation.quote)}\n>\n> — {_line(quotation.caption)}"


def _line(line: Line) -> str:
    refs = ",".join(map(str, line.refs))
    return escape(line.text) + (f" \\[{refs}\\]" if refs else "")

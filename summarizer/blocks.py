"""What a rendered page is made of, whatever it is rendered to."""

from typing import NamedTuple


class Line(NamedTuple):
    """One line of running text with the sources it rests on. Plain text: no markup."""

    text: str
    refs: tuple[int, ...] = ()
    """Numbers of entries in the brief's list of sources."""


Cell = tuple[Line, ...]


class Table(NamedTuple):
    """A table; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Paragraph(NamedTuple):
    """Running text, a line after the other."""

    lines: tuple[Line, ...]


class Bullets(NamedTuple):
    """A list."""

    lines: tuple[Line, ...]


class Quotation(NamedTuple):
    """Words of an article, and where they stand."""

    quote: str
    caption: Line


Block = Table | Paragraph | Bullets | Quotation


class Section(NamedTuple):
    """A part of a page under its own heading."""

    title: str
    blocks: tuple[Block, ...]


def cell(text: str, refs: tuple[int, ...] = ()) -> Cell:
    """Make a cell of one line."""
    return (Line(text, refs),)

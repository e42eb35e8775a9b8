"""Small words that every kind's section needs: dates, lists, counts of things."""

from collections.abc import Iterable
from datetime import date


def day(edtf: str | None) -> str:
    """Write an EDTF date for a reader: "5 Feb 2026", "Feb 2026", "2026", "undated"."""
    if edtf is None:
        return "undated"
    parts = edtf[:10].split("-")
    if len(parts) == 1:
        return parts[0]
    when = date(int(parts[0]), int(parts[1]), int(parts[2]) if parts[2:] else 1)
    month = f"{when:%b %Y}"
    return f"{when.day} {month}" if parts[2:] else month


def listing(words: Iterable[str], *, link: str = "and") -> str:
    """Join words as a sentence does: "a", "a and b", "a, b and c"."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} {link} {last}" if most else last


def number(count: int, noun: str, plural: str | None = None) -> str:
    """Count things: "1 article", "2 articles"."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


_TERMS = {
    "own_side_official": "own-side official",
    "opposing_side_official": "opposing-side official",
    "un_or_igo": "UN or IGO",
    "ngo_or_research": "NGO or research",
    "media_own_reporting": "own reporting",
    "sanctions_economy": "sanctions and economy",
    "prisoners_detainees": "prisoners and detainees",
    "justice_reparations": "justice and reparations",
    "recognition_status": "recognition and status",
    "talks_format": "format of talks",
    "cities_or_area": "cities or an area",
    "detained_captured": "detained or captured",
    "casualties_combined": "killed and injured",
}


def plain(term: str) -> str:
    """Write a term of a closed vocabulary for a reader."""
    return _TERMS.get(term, term.replace("_", " "))


def within(name: str) -> str:
    """Write a name as it stands within a sentence: "the president", "Zelenskyy"."""
    first, space, rest = name.partition(" ")
    return f"{first.casefold()}{space}{rest}" if first in _SMALL else name


_SMALL = frozenset("The A An Its His Her Their Both Some".split())


def capital(text: str) -> str:
    """Begin with a capital letter."""
    return text[:1].upper() + text[1:]


QUOTED_WORDS = 25
"""The most that a table quotes; the whole quote stands in the appendix."""


def shortened(quote: str) -> str:
    """Cut a quote to what a table has room for."""
    words = quote.split()
    cut = words[:QUOTED_WORDS]
    return " ".join(cut) + ("…" if len(cut) < len(words) else "")

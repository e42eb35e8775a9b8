"""Find a quote in its article and slice it from there.

Equal after folding or not at all: curly and straight quotation marks, dashes, kinds of
white space and compatibility forms are one; letters, digits, case and order are not.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from . import lazy
from .records import TOLD, Article, Evidence, Problem, Zone
from .sentences import sentences
from .zones import Stretch, zone_at

MIN_CHARS, MAX_CHARS, MAX_SENTENCES = 10, 400, 3
"""What may count as one quote; DOMAIN's 15 is too long for "It killed six."."""

CONTEXT_CHARS = 32
"""Length of prefix and suffix."""

_FOLDS = (
    dict.fromkeys("“”„‟«»″＂", '"')
    | dict.fromkeys("‘’‚‛′ʼ＇`´", "'")
    | dict.fromkeys("‐‑‒–—―−", "-")
    | {"…": "..."}
)
_RUNS = lazy.compile(r"(?P<plain>[!-_a-~]+(?: [!-_a-~]+)*)|(?s:.)")
"""Stretches of ASCII that are folded already (the grave accent is not), and the rest."""

_ZONE_ORDER: tuple[Zone, ...] = (
    *("body", "caption", "headline"),
    *("related", "boilerplate"),
)


class Folded(NamedTuple):
    """A text made comparable, and where each of its characters came from."""

    text: str
    origin: tuple[int, ...]
    """`origin[i]` is the offset in the raw text of character i of the folded one."""


@lru_cache(maxsize=64)
def fold(text: str) -> Folded:
    """Make a text comparable: NFKC, one kind of quote, dash and space.

    Runs of white space become one space, at the ends none; unseen characters go.
    """
    out: list[str] = []
    origin: list[int] = []
    for run in _RUNS.finditer(text):
        if run.lastgroup == "plain":
            out.append(run[0])
            origin.extend(range(run.start(), run.end()))
            continue
        for char in _folded(run[0]):
            if not char.isspace():
                out.append(char)
                origin.append(run.start())
            elif out and out[-1] != " ":
                out.append(" ")
                origin.append(run.start())
    if out and out[-1] == " ":
        out.pop()
        origin.pop()
    return Folded("".join(out), tuple(origin))


@cache
def _folded(char: str) -> str:
    if char in _FOLDS:
        return _FOLDS[char]
    if unicodedata.category(char) in {"Cc", "Cf"} and not char.isspace():
        return ""  # soft hyphens, zero-width and direction marks: nobody sees them
    return unicodedata.normalize("NFKC", char)


def locate(
    quote: str, article: Article, *, stretches: Sequence[Stretch]
) -> Evidence | Problem:
    """Find the words of an article that a draft quotes.

    Args:
        quote: a model's words, not trusted.
        article: the article it was asked about.
        stretches: the article's zones, as `zones.zones` gives them.

    Returns:
        The evidence, sliced from the article; of several occurrences the first in the
        best zone (body, caption, headline). Else what is wrong with the quote.
    """
    wanted = fold(unicodedata.normalize("NFC", quote)).text
    if len(wanted) < MIN_CHARS:
        return "quote_too_short"
    spans = _spans(wanted, article) or _spans(wanted.strip("\"' "), article)
    if not spans:
        return "quote_not_found"
    if len(wanted) > MAX_CHARS or _too_many_sentences(article.text, *spans[0]):
        return "quote_too_long"
    zone, start, end = min(
        ((zone_at(stretches, *span), *span) for span in spans),
        key=lambda found: (_ZONE_ORDER.index(found[0]), found[1]),
    )
    if zone not in TOLD:
        return "quote_in_related" if zone == "related" else "quote_in_boilerplate"
    exact = article.text[start:end]
    return Evidence(
        quote=exact,
        start=start,
        end=end,
        prefix=article.text[max(start - CONTEXT_CHARS, 0) : start],
        suffix=article.text[end : end + CONTEXT_CHARS],
        zone=zone,
        match="exact" if exact == quote else "normalized",
    )


def _spans(wanted: str, article: Article) -> list[tuple[int, int]]:
    folded = fold(article.text)
    return [
        (folded.origin[at], folded.origin[at + len(wanted) - 1] + 1)
        for at in _occurrences(wanted, folded.text)
        if folded.origin[at] >= article.body_start
        and _whole(folded.text, at, at + len(wanted))
    ]


def _occurrences(wanted: str, text: str) -> Iterator[int]:
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _whole(text: str, start: int, end: int) -> bool:
    """Tell whether a span cuts no word and no number in two.

    "400 people" stands in "1,400 people" as letters, but nobody said it there.
    """
    before, first = text[max(start - 2, 0) : start], text[start]
    last, after = text[end - 1], text[end : end + 2]
    if (before and _joined(before[-1], first)) or (after and _joined(last, after[0])):
        return False
    if first.isdigit() and before[-1:] in {",", "."} and before[:1].isdigit():
        return False
    return not (last.isdigit() and after[:1] in {",", "."} and after[1:].isdigit())


def _joined(left: str, right: str) -> bool:
    return all(char.isalnum() and not _is_unspaced(char) for char in (left, right))


def _is_unspaced(char: str) -> bool:
    """Tell whether a character's script runs words together (Thai, Chinese, …)."""
    code = ord(char)
    return (
        0x0E00 <= code <= 0x0EFF
        or 0x1000 <= code <= 0x109F
        or 0x1780 <= code <= 0x17FF
        or 0x2E80 <= code <= 0xD7FF
        or 0xF900 <= code <= 0xFAFF
        or code >= 0x20000
    )


def _too_many_sentences(text: str, start: int, end: int) -> bool:
    return len(sentences(text[start:end])) > MAX_SENTENCES

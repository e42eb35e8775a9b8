"""What stands in quotation marks."""

from functools import lru_cache

from .... import lazy
from ....sentences import Span


def quotes_around(text: str, span: Span) -> tuple[Span, ...]:
    """Find the quotations in and around a sentence, paragraph by paragraph."""
    begin = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    marked = _marked(text, begin, len(text) if end < 0 else end)
    return tuple(q for q in marked if q.end > span.start and q.start < span.end)


_MARK = lazy.compile(r'["“”]')


@lru_cache(maxsize=256)
def _marked(text: str, begin: int, end: int) -> tuple[Span, ...]:
    """Find the quotations of a paragraph; one that is not closed ends with it."""
    found: list[Span] = []
    opened: int | None = None
    for mark in _MARK.finditer(text, begin, end):
        at = mark.start()
        if opened is None and mark[0] != "”":
            opened = at
        elif opened is not None and mark[0] != "“":
            found.append(Span(opened, at + 1))
            opened = None
    if opened is not None:
        found.append(Span(opened, end))
    return tuple(found)

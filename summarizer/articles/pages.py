"""Web pages to a draft of an article."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from typing import Any

from .. import lazy
from ..errors import ArticleError
from .decoding import decoded, fixed
from .metadata import Draft, checked_metadata, moment_of

MAX_ELEMENTS, MAX_DEPTH, MAX_WORDS = 20_000, 100, 25_000
"""Of a web page, counted and not timed, so that every machine refuses the same ones.

trafilatura takes 2 s for 20,000 elements and minutes for 800,000; lxml drops text below
depth 256 in silence; libxml2 is quadratic in the attributes of one tag (25,000: 1 s,
100,000: 23 s), and those are never more than the different words of the page.
"""

# Always matches up to some end: a thousand unclosed tags cost one pass, not a thousand.
_NO_TEXT = lazy.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|svg)\b.*?(?:</\1\s{0,9}>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_MARKUP_WORD = lazy.compile(r"[^\s\"'<>/=]+")
_HIDDEN = lazy.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0+[a-z%]*\s*(?:[;!]|$)",
    re.IGNORECASE,
)


def from_page(raw: bytes) -> Draft:
    """Extract a web page's article; what the page itself hides is left out."""
    html = decoded(raw)
    try:
        tree = _tree(html)
        found = tree is not None and _extracted(tree)
        told = _page_metadata(tree, found) if found else {}
    except ArticleError:
        raise
    except Exception as exc:
        # Third-party parsers on hostile bytes: what they raise is nobody's promise.
        raise ArticleError(f"not a readable web page ({type(exc).__name__})") from exc
    if not found:
        raise ArticleError("no article found on the web page", reason="empty")
    return Draft(fixed(found.text), told, "html_metadata")


def _tree(html: str) -> Any:
    from trafilatura import load_html

    shown = _NO_TEXT.sub(lambda m: m[0] if "ld+json" in m[0][:200] else " ", html)
    if len(set(_MARKUP_WORD.findall(shown))) > MAX_WORDS:
        raise ArticleError("a web page of too many different words", reason="too_large")
    tree: Any = load_html(shown)
    if tree is None:
        return None
    if tree.xpath("count(//*)") > MAX_ELEMENTS:
        raise ArticleError("a web page of too many elements", reason="too_large")
    if tree.xpath(f"boolean(//*[count(ancestor::*) > {MAX_DEPTH}])"):
        raise ArticleError("a web page nested too deep", reason="too_large")
    for node in tree.xpath("//body//*[@hidden or @style or self::template]"):
        if "style" not in node.attrib or _HIDDEN.search(node.attrib["style"]):
            node.drop_tree()
    return tree


def _extracted(tree: Any) -> Any:
    from trafilatura import bare_extraction

    return bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _page_metadata(tree: Any, found: Any) -> dict[str, str]:
    told = {"title": found.title, "source": found.sitename, "url": found.url}
    told |= {"lang": tree.xpath("string(/html/@lang)")}
    # Not found.date: trafilatura makes one of a copyright line if need be.
    return checked_metadata(told | {"published_at": _page_date(tree)})


def _page_date(tree: Any) -> str | None:
    meta = "//meta[(@property|@name)='article:published_time']/@content"
    stated = chain(_json_ld_dates(tree), tree.xpath(meta), _time_tag(tree))
    return next(filter(None, (moment_of(str(value).strip()) for value in stated)), None)


def _json_ld_dates(tree: Any) -> Iterator[object]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]/text()"):
        with suppress(ValueError, RecursionError):
            yield from (
                node.get("datePublished") for node in _nodes(json.loads(script))
            )


def _nodes(linked: object) -> Iterator[dict[str, object]]:
    """List the top nodes of a JSON-LD document: those of teasers lie deeper."""
    if isinstance(linked, list):
        yield from chain.from_iterable(map(_nodes, linked))
    elif isinstance(linked, dict):
        yield linked
        yield from _nodes(linked.get("@graph"))


def _time_tag(tree: Any) -> list[object]:
    """Take the page's publication time, or the only time it or its article gives."""
    for where in (
        "//time[@pubdate or @itemprop='datePublished']",
        "//article[.//h1]//time",
        "//time",
    ):
        values = set(tree.xpath(f"{where}/@datetime"))
        if len(values) == 1:
            return list(values)
    return []

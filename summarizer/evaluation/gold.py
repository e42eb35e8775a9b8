"""A gold folder: what a perfect reader finds, and what of it is one thing.

It has `records/NAME.json`, each naming its `article` by a path from the gold folder, with
the records that a perfect reader would give and the traps it would avoid; and it may have
`topics.json`, which tells what of all these is the same, in conflict, or an update.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, overload

from ..articles import read_articles
from ..errors import ArticleError
from ..quotes import locate
from ..records import Article, Evidence
from ..zones import zones

Gold = Mapping[str, Any]

Ref = tuple[str, int]
"""A gold record: the name of its file, and its number there, from 0."""


class GoldArticle(NamedTuple):
    """An article and what a perfect reader finds in it."""

    name: str
    article: Article
    records: tuple[Gold, ...]
    traps: tuple[Gold, ...]


class Link(NamedTuple):
    """Two gold records and what one is to the other."""

    told: str
    """The type of an update; what a conflict, or a pair to be kept apart, is about."""
    one: Ref
    other: Ref


class Links(NamedTuple):
    """What of several articles belongs together, and what does not."""

    same: tuple[tuple[Ref, ...], ...] = ()
    conflicts: tuple[Link, ...] = ()
    updates: tuple[Link, ...] = ()
    """The earlier record first."""
    apart: tuple[Link, ...] = ()


@dataclass(frozen=True)
class GoldFolder(Sequence[GoldArticle]):
    """Gold articles, in the order of their names, and how their records are linked."""

    articles: tuple[GoldArticle, ...]
    links: Links

    @overload
    def __getitem__(self, at: int) -> GoldArticle: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[GoldArticle, ...]: ...
    def __getitem__(self, at: int | slice) -> GoldArticle | tuple[GoldArticle, ...]:
        return self.articles[at]

    def __len__(self) -> int:
        return len(self.articles)

    def records(self) -> Iterator[tuple[Ref, Gold, Article]]:
        """List all gold records with their articles."""
        for told in self.articles:
            for at, gold in enumerate(told.records):
                yield (told.name, at), gold, told.article


def read_gold(folder: Path) -> GoldFolder:
    """Read a gold folder.

    Raises:
        ArticleError: a file cannot be read or does not hold what it should.
    """
    files = sorted((folder / "records").glob("*.json"))
    if not files:
        raise ArticleError(f"{folder}: no gold records in {folder / 'records'}")
    articles = tuple(_gold_article(file) for file in files)
    file = folder / "topics.json"
    return GoldFolder(articles, _links(file, articles) if file.exists() else Links())


def place(quote: str, article: Article) -> Evidence | None:
    """Find a gold quote in its article."""
    found = locate(quote, article, stretches=zones(article))
    return found if isinstance(found, Evidence) else None


def _gold_article(file: Path) -> GoldArticle:
    try:
        told = json.loads(file.read_text("utf-8"))
        path = (file.parent.parent / told["article"]).resolve()
        (article,) = read_articles([path])
        records, traps = tuple(told["records"]), tuple(told.get("traps", ()))
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ArticleError(f"{file}: no gold: {problem}") from problem
    if not isinstance(article, Article):
        raise ArticleError(f"{file}: {article.detail}")
    return GoldArticle(file.stem, article, records, traps)


def _links(file: Path, articles: Sequence[GoldArticle]) -> Links:
    known = {(told.name, at) for told in articles for at in range(len(told.records))}
    try:
        told = json.loads(file.read_text("utf-8"))
        links = Links(
            tuple(tuple(map(_ref, group)) for group in told["same"]),
            tuple(_link(row, "about") for row in told["conflicts"]),
            tuple(_link(row, "type") for row in told["updates"]),
            tuple(_link(row, "about") for row in told["apart"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ArticleError(f"{file}: no links of gold: {problem}") from problem
    named = {ref for group in links.same for ref in group}
    named |= {ref for several in links[1:] for link in several for ref in link[1:]}
    if unknown := named - known:
        raise ArticleError(f"{file}: no such record: {min(unknown)}")
    return links


def _ref(written: Sequence[Any]) -> Ref:
    name, at = written
    return str(name), int(at)


def _link(row: Mapping[str, Any], told_as: str) -> Link:
    first, second = row["between"] if "between" in row else (row["from"], row["to"])
    return Link(str(row[told_as]), _ref(first), _ref(second))

"""Everything proved so far, as a set; and the items that a set of records makes.

A `Pool` is a join: `|` is commutative, associative and idempotent, and every brief is a
function of the pool alone. Any order, grouping or repetition gives the same bytes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .kinds import KINDS
from .kinds.base import Corpus, Item, Merged
from .records import Article, Missed, Record, Rejection, Skipped


@dataclass(frozen=True)
class Extraction:
    """What one article gave."""

    article: Article
    records: tuple[Record, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    missed: tuple[Missed, ...] = ()
    """What rules read in it and no record tells."""


@dataclass(frozen=True)
class Pool:
    """A set of articles and of what was made of them."""

    articles: Mapping[str, Article] = field(default_factory=dict)
    records: Mapping[str, Record] = field(default_factory=dict)
    rejections: frozenset[Rejection] = frozenset()
    skipped: frozenset[Skipped] = frozenset()
    missed: frozenset[Missed] = frozenset()

    def __or__(self, other: "Pool") -> "Pool":
        """Join two pools. Of an article read under two paths the first one is kept."""
        articles = dict(self.articles)
        for article_id, article in other.articles.items():
            known = articles.setdefault(article_id, article)
            articles[article_id] = min(known, article, key=lambda a: a.path)
        return Pool(
            articles,
            {**self.records, **other.records},
            self.rejections | other.rejections,
            self.skipped | other.skipped,
            self.missed | other.missed,
        )


def pool(outcomes: Iterable[Extraction | Skipped]) -> Pool:
    """Gather outcomes into a pool, in whatever order they come."""
    articles: dict[str, Article] = {}
    records: dict[str, Record] = {}
    rejections: set[Rejection] = set()
    skipped: set[Skipped] = set()
    missed: set[Missed] = set()
    for outcome in outcomes:
        if isinstance(outcome, Skipped):
            skipped.add(outcome)
            continue
        article = outcome.article
        known = articles.setdefault(article.id, article)
        articles[article.id] = min(known, article, key=lambda a: a.path)
        records |= {record.id: record for record in outcome.records}
        rejections |= set(outcome.rejections)
        missed |= set(outcome.missed)
    return Pool(
        articles, records, frozenset(rejections), frozenset(skipped), frozenset(missed)
    )


def merge(records: Iterable[Record], corpus: Corpus) -> Merged[Item]:
    """Merge records into items.

    Args:
        records: proved ones; of one topic or several, topics never mix.
        corpus: their articles.

    Returns:
        The items by kind, in the kinds' order, and by id within a kind; and the records
        that are in none, by id. A function of the set of records.
    """
    ordered = sorted({r.id: r for r in records}.values(), key=lambda record: record.id)
    told = [
        kind.merge(tuple(r for r in ordered if r.kind == kind.name), corpus)
        for kind in KINDS
    ]
    return Merged(
        tuple(
            item
            for merged in told
            for item in sorted(merged.items, key=lambda item: item.id)
        ),
        tuple(
            sorted(
                (left_out for merged in told for left_out in merged.excluded),
                key=lambda left_out: left_out.record,
            )
        ),
    )

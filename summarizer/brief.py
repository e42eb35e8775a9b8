"""One canonical brief per topic, composed from a pool: a value, before any rendering."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, Literal, TypeVar

from .kinds import KINDS, AnyItem, AnyRecord
from .kinds.base import Corpus, Item, View
from .merge import Pool, corpus_of, merge
from .parties import Parties, Party
from .records import Article, Frozen, Record, Rejection, Skipped, content_id
from .registry import Registry
from .zones import told_text, zones

SCHEMA_VERSION: Final = "1"

FrozenT = TypeVar("FrozenT", bound=Frozen)


class Provenance(Frozen):
    """What answered the prompts: enough to ask again."""

    engine: str
    model: str
    prompt: str
    """Fingerprint of the prompt's files."""
    replayed: bool
    """Whether the answers came from a recording instead of a live endpoint."""


class Statement(Frozen):
    """A sentence of ours and the sources it rests on."""

    text: str
    refs: tuple[int, ...]


class Source(Frozen):
    """An article that bears out part of the brief."""

    number: int
    article_id: str
    path: str
    title: str | None
    publisher: str | None
    url: str | None
    published_at: str | None
    copy_of: int | None
    """Number of the first source with the same text, if this is a copy of it."""
    used: int
    """Records that it bears out."""
    rejected: int
    """Drafts that it did not bear out."""
    chars: int
    chars_left_out: int
    """Of teasers, furniture and front matter, which no model read."""


class Brief(Frozen):
    """All that is known of a topic as of a day, with the evidence for every part."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    id: str
    """16 hex digits of the content: equal briefs, equal ids."""
    topic: str
    title: str
    as_of: str | None
    """ISO day up to which articles count; None when none of them is dated."""
    covers_from: str | None
    covers_to: str | None
    sides: tuple[str, ...]
    """Party ids of the conflict parties, in the order of the matrix."""
    articles_read: int
    """Articles of the whole run, whatever their topic."""
    articles_unique: int
    articles_later: int
    """Articles of the run published after `as_of`: for this edition they do not exist."""
    bottom_line: tuple[Statement, ...]
    items: tuple[AnyItem, ...]
    records: tuple[AnyRecord, ...]
    rejections: tuple[Rejection, ...]
    other_topics: dict[str, int]
    """Records of the same articles that belong to other topics, by topic."""
    sources: tuple[Source, ...]
    skipped: tuple[Skipped, ...]
    provenance: Provenance

    def items_of(self, kind: str) -> tuple[Item, ...]:
        """Return the items of one kind, in the order of their ids."""
        return tuple(item for item in self.items if item.kind == kind)


def compose(
    pool: Pool,
    *,
    registry: Registry,
    provenance: Provenance,
    as_of: date | None = None,
    topics: Sequence[str] = (),
) -> tuple[Brief, ...]:
    """Compose the briefs of a pool.

    Args:
        pool: everything proved.
        registry: names parties and topics for the reader.
        provenance: what answered the prompts.
        as_of: leave out what was published later; without it, the latest published day.
        topics: slugs to keep; all when empty.

    Returns:
        One brief per topic, in the order of their slugs. A function of the pool: no
        clock, no order, no counter has a part in it.
    """
    now, later = _as_it_stood(pool, as_of)
    corpus = corpus_of(now, registry)
    by_topic: dict[str, list[Record]] = {}
    for record in sorted(now.records.values(), key=lambda record: record.id):
        by_topic.setdefault(record.topic, []).append(record)
    return tuple(
        _brief(
            topic,
            by_topic[topic],
            pool=now,
            corpus=corpus,
            provenance=provenance,
            as_of=as_of or _last_day(now.articles.values()),
            later=later,
        )
        for topic in sorted(by_topic)
        if not topics or topic in topics
    )


def view_of(
    records: Sequence[Record],
    sources: Iterable[Source],
    sides: Iterable[str],
    *,
    as_of: str | None,
    parties: Parties,
) -> View:
    """Gather what the kinds' sections may look at, from the parts of a brief."""
    return View(
        records={record.id: record for record in records},
        source_numbers={source.article_id: source.number for source in sources},
        parties=parties,
        sides=tuple(parties.get(side) for side in sides),
        as_of=date.fromisoformat(as_of) if as_of else None,
        names=_names(records, parties),
    )


_NAMED = ("on_behalf_of", "stated_by", "victim_side", "parties", "contested_by")


def _names(records: Iterable[Record], parties: Parties) -> dict[str, str]:
    """Gather how articles write the names of parties that are not registered."""
    names: dict[str, str] = {}
    for record in records:
        for attribute in _NAMED:
            told = getattr(record, attribute, ())
            for name in (told,) if isinstance(told, str) else told:
                party = parties.resolve(name)
                if party.id not in parties.parties:
                    names[party.id] = min(names.get(party.id, party.name), party.name)
    return names


def _as_it_stood(pool: Pool, as_of: date | None) -> tuple[Pool, int]:
    articles = {
        article_id: article
        for article_id, article in pool.articles.items()
        if as_of is None or not (on := article.published_on) or on <= as_of
    }
    kept = Pool(
        articles,
        {k: r for k, r in pool.records.items() if r.article_id in articles},
        frozenset(r for r in pool.rejections if r.article_id in articles),
        pool.skipped,
    )
    return kept, len(pool.articles) - len(articles)


def _last_day(articles: Iterable[Article]) -> date | None:
    return max((on for a in articles if (on := a.published_on)), default=None)


def _brief(
    topic: str,
    records: list[Record],
    *,
    pool: Pool,
    corpus: Corpus,
    provenance: Provenance,
    as_of: date | None,
    later: int,
) -> Brief:
    used = {record.article_id for record in records}
    items = merge(records, corpus)
    sources = _sources(records, pool, corpus)
    days = sorted(s.published_at[:10] for s in sources if s.published_at)
    told: dict[str, Any] = {
        "topic": topic,
        "title": corpus.topics.title(topic) or _usual_name(records),
        "as_of": as_of.isoformat() if as_of else None,
        "covers_from": days[0] if days else None,
        "covers_to": days[-1] if days else None,
        "sides": tuple(p.id for p in _sides(topic, records, corpus)),
        "articles_read": len(pool.articles),
        "articles_unique": len(set(corpus.families.values())),
        "articles_later": later,
        "items": items,
        "records": tuple(records),
        "rejections": _in_order(r for r in pool.rejections if r.article_id in used),
        "other_topics": _elsewhere(topic, used, pool),
        "sources": sources,
        "skipped": _in_order(pool.skipped),
        "provenance": provenance,
    }
    view = view_of(
        records, sources, told["sides"], as_of=told["as_of"], parties=corpus.parties
    )
    told["bottom_line"] = tuple(_bottom_line(items, view))
    return Brief(id=content_id(told), **told)


def _usual_name(records: list[Record]) -> str:
    """Name a topic that is not registered as its records do most often."""
    names = Counter(record.conflict for record in records)
    return min(names, key=lambda name: (-names[name], name))


def _sides(topic: str, records: list[Record], corpus: Corpus) -> list[Party]:
    """Name the conflict parties: registered ones, else those who speak most."""
    known = corpus.topics.parties(topic)
    voices = Counter(
        party for r in records if (party := getattr(r, "party", None)) is not None
    )
    if known:
        ids = sorted(known, key=lambda party: (-voices[party], party))
        return [corpus.parties.get(party) for party in ids]
    ranked = sorted(voices, key=lambda party: (-voices[party], party))
    return [corpus.parties.get(party) for party in ranked[:2]]


def _sources(records: list[Record], pool: Pool, corpus: Corpus) -> tuple[Source, ...]:
    used = Counter(record.article_id for record in records)
    rejected = Counter(rejection.article_id for rejection in pool.rejections)
    ordered = sorted((pool.articles[key] for key in used), key=_newest_last)
    numbers = {article.id: n for n, article in enumerate(ordered, start=1)}
    return tuple(
        _source(article, numbers, corpus, used[article.id], rejected[article.id])
        for article in ordered
    )


def _source(
    article: Article,
    numbers: dict[str, int],
    corpus: Corpus,
    used: int,
    rejected: int,
) -> Source:
    family = corpus.families[article.id]
    first = min(n for key, n in numbers.items() if corpus.families[key] == family)
    return Source(
        number=numbers[article.id],
        article_id=article.id,
        path=article.path,
        title=article.title,
        publisher=article.source,
        url=article.url,
        published_at=article.published_at,
        copy_of=first if first != numbers[article.id] else None,
        used=used,
        rejected=rejected,
        chars=len(article.text),
        chars_left_out=len(article.text) - len(told_text(article, zones(article))),
    )


def _newest_last(article: Article) -> tuple[object, ...]:
    """Order sources by day, undated ones last, equal days by content."""
    return (article.published_at is None, article.published_at or "", article.id)


def _elsewhere(topic: str, used: set[str], pool: Pool) -> dict[str, int]:
    others = Counter(
        record.topic
        for record in pool.records.values()
        if record.article_id in used and record.topic != topic
    )
    return dict(sorted(others.items()))


def _in_order(values: Iterable[FrozenT]) -> tuple[FrozenT, ...]:
    return tuple(sorted(values, key=lambda value: value.model_dump_json()))


def _bottom_line(items: tuple[Item, ...], view: View) -> Iterable[Statement]:
    for kind in KINDS:
        mine = tuple(item for item in items if item.kind == kind.name)
        line = kind.headline(mine, view)
        if line is not None:
            text = f"{line.text[:1].upper()}{line.text[1:]}."
            yield Statement(text=text, refs=line.refs)

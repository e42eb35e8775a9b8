"""Compose the briefs of a pool: pure, and a function of the pool alone."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from .aliases import moved, same_parties
from .bottomline import bottom_line
from .brief import Brief, Change, Previous, Provenance, Source
from .changes import Edition, changes
from .kinds.base import Corpus, View
from .merge import Pool, merge
from .parties import Parties
from .records import Article, Frozen, Link, Record, Rejection, content_id
from .registry import Registry
from .syndication import families
from .zones import told_text, zones

FrozenT = TypeVar("FrozenT", bound=Frozen)


def compose(
    pool: Pool,
    *,
    registry: Registry,
    provenance: Provenance,
    as_of: date | None = None,
    since: date | None = None,
    previous: date | None = None,
    editions: Mapping[str, Brief] | None = None,
    links: frozenset[Link] = frozenset(),
    topics: Sequence[str] = (),
) -> tuple[Brief, ...]:
    """Compose the briefs of a pool.

    Args:
        pool: everything proved.
        registry: names parties and topics for the reader.
        provenance: what answered the prompts.
        as_of: leave out what was published later; without it, the latest published day.
        since: the day before which no article was read, when there is one.
        previous: tell what changed since that day's edition, which is computed from the
            same pool; without it, this is a first edition.
        editions: by topic, earlier briefs to compare with in place of computed ones.
        links: records that a model found to tell one position.
        topics: slugs to keep; all when empty.

    Returns:
        One brief per topic, in the order of their slugs. A function of the pool: no
        clock, no order, no counter has a part in it.
    """
    now, later = _as_it_stood(pool, as_of)
    everybody = families(now.articles.values())
    run = {
        "as_of": _iso(as_of or _last_day(now.articles.values())),
        "since": _iso(since),
        "articles_read": len(now.articles),
        "articles_unique": len(set(everybody.values())),
        "articles_later": later,
        "skipped": _in_order(pool.skipped),
        "provenance": provenance,
    }
    homes = homes_of(now.records.values(), registry)
    by_topic: dict[str, list[Record]] = {}
    for record in sorted(now.records.values(), key=lambda record: record.id):
        by_topic.setdefault(homes[record.topic], []).append(record)
    return tuple(
        _brief(
            topic,
            records,
            pool=now,
            registry=registry,
            run=run,
            homes=homes,
            previous=previous,
            edition=(editions or {}).get(topic),
            links=links,
        )
        for topic, records in sorted(by_topic.items())
        if not topics or topic in topics
    )


def homes_of(records: Iterable[Record], registry: Registry) -> dict[str, str]:
    """Tell to which topic the records of each belong, seen beside one another.

    Of some of the records of a topic's brief it tells the same as of all: whatever is
    gathered there has the brief's own topic among them.
    """
    told = {(record.topic, record.conflict) for record in records}
    same = {topic: topic for topic, _ in told}
    return same | dict(registry.topics.gathered(told, parties=registry.parties))


def told_of(
    topic: str,
    records: Sequence[Record],
    *,
    articles: Mapping[str, Article],
    rejections: Iterable[Rejection],
    as_of: str | None,
    registry: Registry,
    links: Iterable[Link] = (),
) -> dict[str, Any]:
    """Compute every part of a brief that follows from its own records and articles.

    Args:
        topic: the slug.
        records: the topic's, in the order of their ids.
        articles: those that the records rest on, by id.
        rejections: drafts that the same articles did not bear out.
        as_of: ISO day of the edition.
        registry: names parties and topics.
        links: records that a model found to tell one position.

    Returns:
        Fields of `Brief`: the same for the same arguments, today and in ten years.
    """
    own = {record.id for record in records}
    linked = frozenset(link for link in links if own.issuperset(link))
    corpus = Corpus(articles, families(articles.values()), *registry, linked)
    rejected = _in_order(rejections)
    same = same_parties(records, corpus)
    merged = merge((moved(record, topic, same) for record in records), corpus)
    sources = _sources(records, rejected, corpus)
    days = sorted(
        s.article.published_at[:10] for s in sources if s.article.published_at
    )
    sides = tuple(_sides(topic, records, corpus, same))
    return {
        "topic": topic,
        "title": corpus.topics.title(topic) or _usual_name(topic, records),
        "covers_from": days[0] if days else None,
        "covers_to": days[-1] if days else None,
        "sides": sides,
        "items": merged.items,
        "excluded": merged.excluded,
        "links": tuple(sorted(linked)),
        "records": tuple(records),
        "rejections": rejected,
        "sources": sources,
    }


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
        frozenset(m for m in pool.missed if m.article_id in articles),
    )
    return kept, len(pool.articles) - len(articles)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _last_day(articles: Iterable[Article]) -> date | None:
    return max((on for a in articles if (on := a.published_on)), default=None)


def _brief(
    topic: str,
    records: Sequence[Record],
    *,
    pool: Pool,
    registry: Registry,
    run: Mapping[str, Any],
    homes: Mapping[str, str],
    previous: date | None,
    edition: Brief | None,
    links: frozenset[Link],
) -> Brief:
    used = {record.article_id for record in records}
    told = told_of(
        topic,
        records,
        articles={article_id: pool.articles[article_id] for article_id in used},
        rejections=(r for r in pool.rejections if r.article_id in used),
        as_of=run["as_of"],
        registry=registry,
        links=links,
    )
    told |= {**run, "other_topics": _elsewhere(topic, used, pool, homes)}
    told["missed"] = _in_order(m for m in pool.missed if m.article_id in used)
    told |= {"previous": None, "changes": ()}
    told |= {"bottom_line": (), "bottom_line_by": "template", "judgments": ()}
    first = Brief(id="", **told)
    if edition is not None:
        told |= {
            "previous": Previous(as_of=edition.as_of, id=edition.id),
            "changes": since_edition(first, edition, registry=registry),
        }
    elif previous is not None:
        told |= {
            "previous": Previous(as_of=previous.isoformat(), id=None),
            "changes": since_day(first, previous, registry=registry),
        }
    final = first.model_copy(update=told)
    told["bottom_line"] = bottom_line(final, view_of_brief(final, registry))
    return Brief(id=content_id(told), **told)


def since_edition(
    brief: Brief, edition: Brief, *, registry: Registry
) -> tuple[Change, ...]:
    """Tell what changed since an edition that was read."""
    return changes(
        _edition(edition, registry), _edition(brief, registry), since=brief.since
    )


def since_day(brief: Brief, day: date, *, registry: Registry) -> tuple[Change, ...]:
    """Tell what changed since a day, from what the brief's own articles told by then."""
    articles = {
        source.article_id: source.article
        for source in brief.sources
        if not (on := source.article.published_on) or on <= day
    }
    told = told_of(
        brief.topic,
        [record for record in brief.records if record.article_id in articles],
        articles=articles,
        rejections=(),
        as_of=day.isoformat(),
        registry=registry,
        links=brief.links,
    )
    view = view_of(
        told["records"],
        told["sources"],
        told["sides"],
        as_of=day.isoformat(),
        parties=registry.parties,
    )
    then = Edition(told["items"], view)
    return changes(then, _edition(brief, registry), since=brief.since)


def view_of_brief(brief: Brief, registry: Registry) -> View:
    """Gather what the kinds' sections may look at, from a brief."""
    return view_of(
        brief.records,
        brief.sources,
        brief.sides,
        as_of=brief.as_of,
        parties=registry.parties,
    )


def _edition(brief: Brief, registry: Registry) -> Edition:
    return Edition(brief.items, view_of_brief(brief, registry))


def _usual_name(topic: str, records: Sequence[Record]) -> str:
    """Name a topic that is not registered as its own records do most often."""
    own = [record for record in records if record.topic == topic]
    names = Counter(record.conflict for record in own or records)
    return min(names, key=lambda name: (-names[name], name), default="")


def _sides(
    topic: str, records: Sequence[Record], corpus: Corpus, same: Mapping[str, str]
) -> list[str]:
    """Name the conflict parties: as registered, or as the conflict's name has them.

    Where that has no two, they are the two who speak most.
    """
    known = corpus.topics.parties(topic)
    if not known:
        name = _usual_name(topic, records)
        named = corpus.topics.sides(name, parties=corpus.parties)
        own = frozenset(same.get(party, party) for party in named)
        known = own if len(own) > 1 else known
    voices = Counter(
        same.get(party, party)
        for r in records
        if (party := getattr(r, "party", None)) is not None
    )
    ranked = sorted(known or voices, key=lambda party: (-voices[party], party))
    return ranked if known else ranked[:2]


def _sources(
    records: Iterable[Record], rejections: Iterable[Rejection], corpus: Corpus
) -> tuple[Source, ...]:
    used = Counter(record.article_id for record in records)
    rejected = Counter(rejection.article_id for rejection in rejections)
    ordered = sorted(corpus.articles.values(), key=_newest_last)
    first: dict[str, int] = {}
    sources = []
    for number, article in enumerate(ordered, start=1):
        original = first.setdefault(corpus.families[article.id], number)
        sources.append(
            Source(
                number=number,
                article_id=article.id,
                article=article,
                copy_of=original if original != number else None,
                used=used[article.id],
                rejected=rejected[article.id],
                chars_left_out=_left_out(article),
            )
        )
    return tuple(sources)


def _left_out(article: Article) -> int:
    return len(article.text) - len(told_text(article, zones(article)))


def _newest_last(article: Article) -> tuple[object, ...]:
    """Order sources by day, undated ones last, equal days by content."""
    return (article.published_at is None, article.published_at or "", article.id)


def _elsewhere(
    topic: str, used: set[str], pool: Pool, homes: Mapping[str, str]
) -> dict[str, int]:
    others = Counter(
        homes[record.topic]
        for record in pool.records.values()
        if record.article_id in used and homes[record.topic] != topic
    )
    return dict(sorted(others.items()))


def _in_order(values: Iterable[FrozenT]) -> tuple[FrozenT, ...]:
    return tuple(sorted(values, key=lambda value: value.model_dump_json()))

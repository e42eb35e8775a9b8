"""What merging costs, per record, for growing numbers of records: `make bench`.

Fifty conflicts are told of day by day: each day has incidents whose toll several papers
give and revise, tolls that grow, demands restated in other words, truces that come and go.
More records are more days of the same.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from time import process_time
from typing import Any

from summarizer.kinds import Casualty, Ceasefire, Position
from summarizer.kinds.base import Corpus
from summarizer.merge import merge
from summarizer.records import Article, Evidence, Record, content_id
from summarizer.registry import known_registry

NUMBERS = (10_000, 30_000, 100_000)
TOPICS = 50
PER_DAY = 5
"""Records of one conflict on one day."""

_PLACES = "Kestrel Hessel Tarn Brannick Carrow Lomé Sarn Wender Ostrow Quill".split()
_THINGS = (
    "the harbour of Kestrel",
    "the Sarn valley",
    "control of the northern bridge",
    "neutral observers on both banks",
    "the release of all captured officers",
    "a lifting of the grain embargo",
    "an end to arms shipments",
    "the status of the old capital",
)
_FRAMES = (
    "Wants {}",
    "Insists again on {}",
    "Claims {} as its own",
    "Will not give up {}",
)


def main() -> None:
    print("records   items   CPU, s   ms per record")
    for number in NUMBERS:
        records, corpus = made(number)
        started = process_time()
        merged = merge(records, corpus)
        passed = process_time() - started
        items = len(merged.items)
        print(f"{number:7,} {items:7,} {passed:8.2f} {passed * 1000 / number:15.3f}")


def made(number: int) -> tuple[list[Record], Corpus]:
    """Make so many records, the same each time, and the articles that they rest on."""
    chance = random.Random(number)
    articles: dict[str, Article] = {}
    records: list[Record] = []
    for told, article in _told(number, chance):
        articles[article.id] = article
        records.append(told)
    families = {article_id: article_id for article_id in articles}
    return records, Corpus(articles, families, *known_registry())


def _told(number: int, chance: random.Random) -> Iterator[tuple[Record, Article]]:
    for at in range(number):
        day = at // (TOPICS * PER_DAY)
        topic = at % TOPICS
        when = date(2024, 1, 1) + timedelta(day)
        article = Article(
            path=f"{day}-{topic}-{at % 3}.txt",
            text=f"Day {day} of war {topic}, as paper {at % 3} has it.",
            published_at=when.isoformat(),
        )
        make = chance.choices((_casualty, _position, _ceasefire), (9, 9, 2))[0]
        yield make(at, f"war-{topic}", when, article, chance), article


def _common(at: int, topic: str, article: Article, side: str) -> dict[str, Any]:
    return {
        "id": content_id([at]),
        "article_id": article.id,
        "verdict": "proved",
        "evidence": Evidence(
            quote=article.text, start=at, end=at + 20, prefix="", suffix="",
            zone="body", match="exact",
        ),
        "topic": topic,
        "conflict": topic,
        "stated_by": side,
        "claimant": side,
        "attribution": "own_side_official",
        "assertion": "current",
        "date_text": None,
    }  # fmt: skip


def _side(chance: random.Random) -> str:
    return chance.choice(("arland", "borland"))


def _casualty(
    at: int, topic: str, when: date, article: Article, chance: random.Random
) -> Record:
    total = chance.random() < 0.3
    start = None if total else (when - timedelta(chance.randrange(3))).isoformat()
    value = 1_000 + 7 * when.toordinal() % 900 if total else chance.randrange(3, 40)
    side = _side(chance)
    return Casualty.model_validate(
        _common(at, topic, article, _side(chance))
        | {
            "metric": chance.choice(("killed", "killed", "injured")),
            "victim_group": chance.choice(("civilian", "military", "not_stated")),
            "victim_side": side,
            "side": side,
            "count_text": str(value),
            "qualifier": "exact",
            "value": value,
            "low": value,
            "high": value,
            "is_subset": False,
            "count_type": "cumulative" if total else "incident",
            "start_date": start,
            "end_date": when.isoformat() if total else start,
            "place": None if total else chance.choice(_PLACES),
            "responsible": None,
            "verification": "not_stated",
        }
    )


def _position(
    at: int, topic: str, when: date, article: Article, chance: random.Random
) -> Record:
    side, frame = _side(chance), chance.choice(_FRAMES)
    return Position.model_validate(
        _common(at, topic, article, side)
        | {
            "actor": side,
            "on_behalf_of": side,
            "party": side,
            "issue": chance.choice(("territory", "ceasefire", "prisoners_detainees")),
            "stance": chance.choice(
                ("demand", "propose", "reject", "accept", "accept_with_conditions")
            ),
            "position": frame.format(chance.choice(_THINGS)),
            "conditions": (),
            "addressed_to": None,
            "date": None,
        }
    )


def _ceasefire(
    at: int, topic: str, when: date, article: Article, chance: random.Random
) -> Record:
    return Ceasefire.model_validate(
        _common(at, topic, article, _side(chance))
        | {
            "label": "truce",
            "scope": chance.choice(("full", "maritime", "not_stated", "not_stated")),
            "sidedness": "not_stated",
            "parties": (),
            "bound": chance.choice(((), ("arland",), ("arland", "borland"))),
            "proposed_by": None,
            "mediator": None,
            "guarantor": None,
            "status": chance.choice(("proposed", "agreed", "in_force", "expired")),
            "compliance": chance.choice(("not_stated", "holding", "violation_alleged")),
            "start_text": None,
            "end_text": None,
            "date": None,
            "start_date": None,
            "end_date": None,
            "duration_days": chance.choice((None, None, 30, 60)),
            "prohibited_acts": (),
            "conditions": (),
            "monitoring": "none_mentioned",
            "contested_by": (),
            "contested_aspects": (),
        }
    )


if __name__ == "__main__":
    main()

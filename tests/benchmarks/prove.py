"""What proving costs, per record, in articles of growing length: `make bench`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Any

from summarizer.articles import read_articles
from summarizer.kinds import Reply
from summarizer.prove import prove
from summarizer.records import Article
from summarizer.registry import known_registry
from summarizer.zones import zones

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = "001-abu-dhabi-talks"
LENGTHS = (5_000, 10_000, 20_000, 40_000, 80_000)
RUNS = 10
"""Told is the processor's time, of the best run: what else runs only ever adds."""
SHIPPED = {"known_registry", "known_parties", "known_topics"}


def main() -> None:
    (seed,) = read_articles([ROOT / "seeds" / f"{SEED}.md"])
    assert isinstance(seed, Article)
    answer = json.loads((ROOT / "tests/answers" / f"{SEED}.json").read_text("utf-8"))
    reply = Reply.model_validate_json(json.dumps(answer["extract"]))
    filler = "The harbour was quiet all day and the ferries ran as they always do. "
    _once(reply, seed)  # patterns are compiled once in a process, not in an article
    print("article, kB   ms per record, first time   ms per record, warm")
    for length in LENGTHS:
        text = seed.text + "\n" + filler * ((length - len(seed.text)) // len(filler))
        article = Article.model_validate(seed.model_dump() | {"text": text})
        cold = min(_first_time(reply, article) for _ in range(RUNS))
        warm = min(_once(reply, article) for _ in range(RUNS))
        print(f"{len(text) / 1000:11.0f} {cold:27.2f} {warm:21.2f}")


def _first_time(reply: object, article: Article) -> float:
    """Measure it as if no article had been read before."""
    for cached in CACHES:
        cached.cache_clear()
    return _once(reply, article)


def _caches() -> Iterator[Any]:
    """Find everything that the package remembers, but what it ships with."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "summarizer":
            for value in vars(module).values():
                if hasattr(value, "cache_clear") and value.__name__ not in SHIPPED:
                    yield value


def _once(reply: object, article: Article) -> float:
    started = process_time()
    told = prove(
        reply,  # type: ignore[arg-type]
        article,
        stretches=zones(article),
        registry=known_registry(),
    )
    passed = process_time() - started
    return passed * 1000 / (len(told.records) + len(told.rejections))


CACHES = tuple(_caches())


if __name__ == "__main__":
    main()

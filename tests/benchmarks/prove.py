"""What proving costs, per record, in articles of growing length: `make bench`."""

import json
from pathlib import Path
from time import perf_counter

from summarizer.articles import read_articles
from summarizer.kinds import Reply
from summarizer.prove import prove
from summarizer.quotes import fold
from summarizer.records import Article
from summarizer.registry import known_registry
from summarizer.sentences import sentences
from summarizer.zones import zones

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = "001-abu-dhabi-talks"
LENGTHS = (5_000, 10_000, 20_000, 40_000, 80_000)


def main() -> None:
    (seed,) = read_articles([ROOT / "seeds" / f"{SEED}.md"])
    assert isinstance(seed, Article)
    answer = json.loads((ROOT / "tests/answers" / f"{SEED}.json").read_text("utf-8"))
    reply = Reply.model_validate_json(json.dumps(answer["extract"]))
    filler = "The harbour was quiet all day and the ferries ran as they always do. "
    print("article, kB   ms per record, first time   ms per record, warm")
    for length in LENGTHS:
        text = seed.text + "\n" + filler * ((length - len(seed.text)) // len(filler))
        article = Article.model_validate(seed.model_dump() | {"text": text})
        fold.cache_clear()
        sentences.cache_clear()
        cold, warm = (_once(reply, article) for _ in range(2))
        print(f"{len(text) / 1000:11.0f} {cold:27.2f} {warm:21.2f}")


def _once(reply: object, article: Article) -> float:
    started = perf_counter()
    told = prove(
        reply,  # type: ignore[arg-type]
        article,
        stretches=zones(article),
        registry=known_registry(),
    )
    passed = perf_counter() - started
    return passed * 1000 / (len(told.records) + len(told.rejections))


if __name__ == "__main__":
    known_registry().parties.resolve("Arland")
    main()

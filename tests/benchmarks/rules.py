"""How many articles of 5 kB the rules read in a second, on one core: `make bench`."""

from pathlib import Path
from time import process_time

from summarizer.articles import read_articles
from summarizer.records import Article
from summarizer.registry import known_registry
from summarizer.rules import read
from summarizer.sentences import sentences
from summarizer.text import visible
from summarizer.zones import told_text, zones

ROOT = Path(__file__).resolve().parent.parent.parent
LENGTH = 5_000
ROUNDS = 5


def main() -> None:
    registry = known_registry()
    texts = [_text(a) for a in read_articles([ROOT / "tests/gold/articles"])]
    sized = [(text * (LENGTH // len(text) + 1))[:LENGTH] for text in texts]
    for text in sized:
        read(text, registry)
    started = process_time()
    for _ in range(ROUNDS):
        for text in sized:
            sentences.cache_clear()
            read(text, registry)
    passed = (process_time() - started) / (ROUNDS * len(sized))
    print(f"{1 / passed:.0f} articles of 5 kB a second, {passed * 1000:.1f} ms each")


def _text(article: object) -> str:
    assert isinstance(article, Article)
    return visible(told_text(article, zones(article)))


if __name__ == "__main__":
    main()

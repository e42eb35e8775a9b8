"""How many articles of 5 kB the rules answer in a second, on one core: `make bench`.

Dense: the gold articles, in which hardly a sentence tells of no figure, stance or truce.
Sparse: the same articles at their own length among as many words of other news. Nothing
that is remembered of one article helps with the next.
"""

from collections.abc import Sequence
from pathlib import Path
from time import process_time

from summarizer.articles import read_articles
from summarizer.kinds.casualty.proof.mood import _frame
from summarizer.kinds.casualty.proof.reading import read as read_figures
from summarizer.kinds.casualty.proof.voices import speeches
from summarizer.numbers import find_counts
from summarizer.parties import _mentions
from summarizer.quotes import fold
from summarizer.records import Article, Record
from summarizer.registry import Registry, known_registry
from summarizer.rules import read
from summarizer.rules.clauses import tokens
from summarizer.rules.witness import missed
from summarizer.sentences import sentences
from summarizer.text import visible
from summarizer.zones import told_text, zones

ROOT = Path(__file__).resolve().parent.parent.parent
LENGTH = 5_000
ROUNDS = 9
"""The fastest counts: what else the machine does is no cost of ours."""
NOTHING: tuple[Record, ...] = ()

PLAIN = (
    "The town council will vote next week on a plan to reopen the old swimming baths, "
    "which closed four years ago when the roof began to leak. Residents who spoke at a "
    "meeting on Thursday said they had waited long enough.",
    "Farmers in the north expect a late harvest after a wet spring. The price of wheat has "
    "risen by a tenth since March, and bakers say that bread will soon cost more.",
    "“We have never seen so many visitors,” said Marta Lind, who runs the museum by the "
    "river. Its new wing, paid for by a local family, shows two hundred paintings.",
    "The national side won 3-1 in front of 40,000 people on Saturday, with two goals in "
    "the last ten minutes. Its coach praised the young defenders and said the team could "
    "go far this year.",
    "Rail services between the capital and the coast return to normal on Monday. Engineers "
    "replaced 12 kilometres of track and three bridges, and tested them for a week.",
    "A study of 1,500 schools found that pupils who read at home for half an hour a day "
    "do better in every subject. Its authors warned that it does not show why.",
    "The central bank left its main rate unchanged at 4.5 percent, as most economists had "
    "forecast. The governor told reporters that inflation was slowing, though rents were "
    "still going up.",
    "Prosecutors have dropped the case against a former mayor for want of witnesses. His "
    "lawyer called the decision right and overdue.",
)
"""News of other things, between which the articles of war stand."""


def main() -> None:
    registry = known_registry()
    gold = [
        article
        for article in read_articles([ROOT / "tests/gold/articles"])
        if isinstance(article, Article)
    ]
    texts = [visible(told_text(article, zones(article))) for article in gold]
    dense = [(text * (LENGTH // len(text) + 1))[:LENGTH] for text in texts]
    sparse = [_sparse(text, at) for at, text in enumerate(texts)]
    for name, rows in (("dense", dense), ("sparse", sparse)):
        _time(f"{name}, answered", rows, registry)
        articles = [
            article.model_copy(update={"text": text})
            for article, text in zip(gold, rows, strict=True)
        ]
        _time_witness(f"{name}, witnessed", articles, registry)


def _sparse(text: str, at: int) -> str:
    """Put one paragraph of other news behind each of an article's, and fill it up."""
    paragraphs = [line for line in text.split("\n") if line.strip()]
    mixed = [
        part
        for n, own in enumerate(paragraphs)
        for part in (own, PLAIN[(at + n) % len(PLAIN)])
    ]
    told = "\n".join((*mixed, *PLAIN))
    return (told + "\n" + "\n".join(PLAIN * 4))[:LENGTH]


def _time(name: str, texts: Sequence[str], registry: Registry) -> None:
    for text in texts:
        read(text, registry)
    rounds = []
    for _ in range(ROUNDS):
        passed = 0.0
        for text in texts:
            _forget()
            started = process_time()
            read(text, registry)
            passed += process_time() - started
        rounds.append(passed)
    _say(name, min(rounds) / len(texts))


def _time_witness(name: str, articles: Sequence[Article], registry: Registry) -> None:
    rounds = []
    for _ in range(ROUNDS):
        passed = 0.0
        for article in articles:
            _forget()
            started = process_time()
            missed(article, NOTHING, registry=registry)
            passed += process_time() - started
        rounds.append(passed)
    _say(name, min(rounds) / len(articles))


def _forget() -> None:
    for known in (
        *(sentences, find_counts, fold, _mentions),  # of a text
        *(speeches, _frame, read_figures),  # of a proof
        tokens,
    ):
        known.cache_clear()


def _say(name: str, seconds: float) -> None:
    print(
        f"{name}: {1 / seconds:.0f} articles of 5 kB a second, {seconds * 1000:.1f} ms each"
    )


if __name__ == "__main__":
    main()

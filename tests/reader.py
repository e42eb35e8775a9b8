"""The careful reader: written answers, found by the article that a request asks about.

`tests/answers/NAME.json` answers for `NAME.*` of a folder of articles: `extract` is the
reply to the first request, `repair` the one to a repair request, `second_look` the one
about what may be left out, where there is one. Of the last two only what a request
asks for is answered: the proofs may have taken a record that failed when it was written.
"""

import json
import re
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from endpoint import Reply, ok, refusal, status

from summarizer.articles import read_articles
from summarizer.records import Article
from summarizer.text import visible
from summarizer.zones import told_text, zones

MODEL = "careful-reader"
NOTHING = {"on_topic": False, "ceasefire_terms": [], "positions": [], "casualties": []}

ANSWERS = Path(__file__).resolve().parent / "answers"

Body = dict[str, Any]


def answering(*articles: Path) -> Callable[[Body, int], Reply]:
    """Answer from files; an article that nobody has read gives no records."""
    known = {}
    for article in read_articles(articles):
        assert isinstance(article, Article), article
        written = ANSWERS / f"{Path(article.path).stem}.json"
        if written.is_file():
            known[_mark(article)] = json.loads(written.read_text("utf-8"))

    def answer(body: Body, number: int) -> Reply:
        asked = body["messages"][1]["content"]
        purpose = _purpose(body)
        told: dict[str, Any] = next(
            (known[mark] for mark in known if mark in asked), {}
        )
        if told.get("refuses"):
            return refusal(told["refuses"])
        reply = told.get(purpose) or NOTHING
        if purpose != "extract":
            reply = _asked_for(reply, body["messages"][-1]["content"])
        return ok(json.dumps(reply, ensure_ascii=False))

    return answer


def _asked_for(reply: dict[str, Any], question: str) -> dict[str, Any]:
    """Keep what answers a question: the records of the passages that it names."""
    quotes = re.findall(r": (.{10,})", question)
    return {
        name: [
            record
            for record in told
            if any(_meet(record["quote"], quote) for quote in quotes)
        ]
        if isinstance(told, list)
        else told
        for name, told in reply.items()
    }


def _meet(one: str, other: str) -> bool:
    """Tell whether two quotes of an article have a stretch in common."""
    shared = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    return shared.size >= min(30, len(one), len(other))


def _purpose(body: Body) -> str:
    if len(body["messages"]) == 2:
        return "extract"
    asked = body["messages"][-1]["content"]
    return "second_look" if asked.startswith("A second reader") else "repair"


def busy_at_first(answer: Callable[[Body, int], Reply]) -> Callable[[Body, int], Reply]:
    """Turn the first request away for a second, as a busy provider does."""

    def first_busy(body: Body, number: int) -> Reply:
        if number == 1:
            return status(429, "rate_limit_exceeded", **{"retry-after": "1"})
        return answer(body, number)

    return first_busy


def _mark(article: Article) -> str:
    """Choose the words that tell an article from all others: its longest line."""
    told = visible(told_text(article, zones(article)))
    return max(told.splitlines(), key=len)

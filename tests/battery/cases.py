"""The true drafts that the battery starts from: written answers and gold records."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from builders import Draft, casualty, ceasefire, position
from mutations import Case

from summarizer.articles import read_articles
from summarizer.kinds import KINDS, Reply
from summarizer.kinds.base import Context
from summarizer.quotes import locate
from summarizer.records import Article, Evidence
from summarizer.registry import known_registry
from summarizer.rules import read
from summarizer.sentences import around
from summarizer.text import visible
from summarizer.zones import told_text, zones

TESTS = Path(__file__).resolve().parent.parent
ROOT = TESTS.parent


def cases() -> list[Case]:
    """Gather every true draft with its article.

    Left out are gold records that name somebody whom neither the quote nor its
    neighbouring sentences name: an analyst who reads on knows whose harbour was hit,
    but a draft may claim no more than its passage says.
    """
    return [case for case in all_cases() if _names_stand_near(case)]


def all_cases() -> list[Case]:
    """Gather every true draft, whatever it rests on."""
    return [
        *_of_answers(ROOT / "seeds"),
        *_of_answers(TESTS / "wires"),
        *of_gold(TESTS / "gold"),
    ]


def foreign_cases(name: str) -> list[Case]:
    """Gather the gold records of another folder, which the proofs never saw changed.

    Args:
        name: of a gold folder beside this one: "practice", "unseen".
    """
    return [case for case in of_gold(TESTS / name) if _names_stand_near(case)]


def rules_cases() -> list[Case]:
    """Gather the drafts that rules make of the same articles and the proofs accept."""
    registry = known_registry()
    folders = (ROOT / "seeds", TESTS / "wires", TESTS / "gold" / "articles")
    made = []
    for article in (one for folder in folders for one in _read(folder)):
        told = read(visible(told_text(article, zones(article))), registry)
        drafts = tuple(d for kind in KINDS for d in getattr(told, kind.reply_field))
        made += [Case(article, draft, drafts) for draft in drafts]
    return made


def _names_stand_near(case: Case) -> bool:
    evidence = locate(case.draft.quote, case.article, stretches=zones(case.article))
    if not isinstance(evidence, Evidence):
        raise ValueError(f"{evidence}: {case.draft.quote}")
    span = around(case.article.text, evidence.start, evidence.end)
    near = case.article.text[span.start : span.end]
    context = Context(case.article, evidence, near, *known_registry())
    told = case.draft.model_dump()
    names = [told["stated_by"], *told.get("parties", ()), *told.get("contested_by", ())]
    names += [told[key] for key in ("victim_side", "actor") if key in told]
    return all(map(context.names, names))


def _of_answers(folder: Path) -> Iterator[Case]:
    """Take the written answers; of one that was repaired, what became of it."""
    for article in _read(folder):
        told = json.loads(
            (TESTS / "answers" / f"{Path(article.path).stem}.json").read_text("utf-8")
        )
        if "extract" not in told:
            continue
        drafts = [
            draft
            for part in ("extract", "repair")
            if told.get(part)
            for kind in KINDS
            for draft in getattr(
                Reply.model_validate_json(json.dumps(told[part])), kind.reply_field
            )
        ]
        right = tuple(draft for draft in drafts if not _is_planted(draft, article))
        yield from (Case(article, draft, right) for draft in right)


def _is_planted(draft: Draft, article: Article) -> bool:
    """Leave out the two mistakes that the answers hold on purpose."""
    wrong_count = getattr(draft, "count_text", None) == "400"
    return wrong_count or draft.quote not in article.text


def of_gold(folder: Path) -> Iterator[Case]:
    """Take the records of a gold folder."""
    for file in sorted((folder / "records").glob("*.json")):
        told = json.loads(file.read_text("utf-8"))
        (article,) = _read((folder / told["article"]).resolve())
        drafts = tuple(draft_of(record) for record in told["records"])
        for record, draft in zip(told["records"], drafts, strict=True):
            yield Case(article, draft, drafts, record["required"])


def draft_of(record: Mapping[str, Any]) -> Draft:
    """Make the draft that a perfect model would give for a gold record."""
    told = {
        name: value[0] if name in _BEST_FIRST and isinstance(value, list) else value
        for name, value in record.items()
    }
    kind, quote = told.pop("kind"), told.pop("quote")
    for name in ("required", "low", "high", "start_date", "end_date", "date", "note"):
        told.pop(name, None)
    if kind == "casualty":
        return casualty(quote, told.pop("count_text"), **told)
    if kind == "position":
        told.setdefault("position", "As quoted")
        if told.get("stance") in {"accept_with_conditions", "threaten"}:
            told.setdefault("conditions", [quote])
        return position(quote, told.pop("actor"), **told)
    return ceasefire(quote, **told)


_BEST_FIRST = frozenset({"issue", "stance", "scope", "status", "compliance"})
"""Fields for which gold lists every acceptable value."""


def _read(path: Path) -> list[Article]:
    read = list(read_articles([path]))
    assert all(isinstance(article, Article) for article in read), read
    return [article for article in read if isinstance(article, Article)]

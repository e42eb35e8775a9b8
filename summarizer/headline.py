"""The bottom line and the judgments in a model's words, each proved against the items.

The model sees the merged items alone, never an article. What it writes may use no
number, name, stance or other content word that the items it cites do not have.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from . import lazy
from .brief import Brief, Judgment, Likelihood, Statement
from .extract import Answer, Message, Request
from .grounding import Ground, problems
from .kinds import kind_named
from .kinds.base import Item, View
from .kinds.wording import day, plain
from .parties import REPORTER
from .prompts import fence, fill, fingerprint, load
from .records import content_id
from .text import visible

PROMPT = "headline"
"""The folder under prompts/ that the requests are made of."""

MOST_WORDS = 50
"""Of all sentences of a bottom line together."""

MOST_ITEMS = 60
"""Items offered to a model: the broadest borne out come first."""


class _Said(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class SaidSentence(_Said):
    """One sentence of a bottom line."""

    text: str = Field(description="One plain sentence, in the items' own words")
    items: list[int] = Field(description="Numbers of the items that it rests on")


class SaidJudgment(_Said):
    """One judgment, its likelihood and confidence apart (ICD 203)."""

    likelihood: Likelihood
    statement: str = Field(description="Completes 'We assess it is … that'")
    confidence: Literal["low", "moderate", "high"]
    items: list[int] = Field(description="Numbers of the items that it rests on")


class Headline(_Said):
    """The top of a brief."""

    sentences: list[SaidSentence]
    judgments: list[SaidJudgment]


class Proved(NamedTuple):
    """What of a headline its items bear out."""

    sentences: tuple[Statement, ...]
    judgments: tuple[Judgment, ...]
    failures: tuple[str, ...]
    """One line for each part that they do not."""


def headline_request(brief: Brief, view: View) -> Request:
    """Ask for the top of a brief.

    Args:
        brief: composed; its articles are not sent.
        view: names its parties.
    """
    lines = visible("\n".join(_lines(brief, view)))
    user = fill(
        f"{PROMPT}/user",
        fence=fence("items", lines),
        items=lines,
        title=visible(brief.title),
    )
    messages = (
        Message("system", load(f"{PROMPT}/system")),
        Message("user", user),
    )
    return Request("headline", messages, Headline, fingerprint(PROMPT))


def headline_repair(
    request: Request, answer: Answer, failures: Iterable[str]
) -> Request:
    """Offer what failed back to the model, once."""
    listed = "\n".join(f"- {line}" for line in failures)
    turns = (
        Message("assistant", answer.content),
        Message("user", fill(f"{PROMPT}/repair", failures=listed)),
    )
    return Request(
        "headline", request.messages + turns, request.reply_type, request.fingerprint
    )


def prove_headline(said: Headline, brief: Brief, view: View) -> Proved:
    """Hold every sentence and judgment against the items that it cites."""
    items = offered(brief)
    grounds = {n: _ground(item, view) for n, item in enumerate(items, start=1)}
    failures: list[str] = []
    sentences: list[Statement] = []
    judgments: list[Judgment] = []
    for sentence in said.sentences:
        found = _problems(sentence.text, sentence.items, grounds, view)
        failures += (f"{sentence.text!r}: {problem}" for problem in found)
        if not found:
            cited = [items[n - 1] for n in sentence.items]
            sentences.append(_statement(sentence.text, cited, view))
    for judgment in said.judgments:
        found = [*_problems(judgment.statement, judgment.items, grounds, view)]
        cited = [items[n - 1] for n in judgment.items if n in grounds]
        found += _too_thin(judgment, cited)
        failures += (f"{judgment.statement!r}: {problem}" for problem in found)
        if not found:
            judgments.append(_judgment(judgment, cited, view))
    words = sum(len(sentence.text.split()) for sentence in said.sentences)
    if words > MOST_WORDS:
        failures.append(f"the sentences have {words} words, more than {MOST_WORDS}")
    return Proved(tuple(sentences), tuple(judgments), tuple(failures))


def with_top(brief: Brief, proved: Proved) -> Brief:
    """Put a proved headline on a brief, in place of the template's."""
    top = {
        "bottom_line": proved.sentences,
        "bottom_line_by": "model",
        "judgments": proved.judgments,
    }
    told = brief.model_copy(update=top)
    own = told.model_dump(exclude={"id", "schema_version"})
    return told.model_copy(update={"id": content_id(own)})


def said_again(brief: Brief) -> Headline:
    """Read a brief's top back as the answer that it was made of."""
    numbers = {item.id: n for n, item in enumerate(offered(brief), start=1)}
    return Headline(
        sentences=[
            SaidSentence(text=s.text, items=[numbers.get(i, 0) for i in s.items])
            for s in brief.bottom_line
        ],
        judgments=[
            SaidJudgment(
                likelihood=j.likelihood,
                statement=j.statement,
                confidence=j.confidence,
                items=[numbers.get(i, 0) for i in j.items],
            )
            for j in brief.judgments
        ],
    )


def offered(brief: Brief) -> tuple[Item, ...]:
    """Return the items that a model is shown, in the order of their numbers."""
    changed = {change.item for change in brief.changes}
    ranked = sorted(
        brief.items,
        key=lambda item: (item.id not in changed, -item.families, item.kind, item.id),
    )
    return tuple(ranked[:MOST_ITEMS])


def _lines(brief: Brief, view: View) -> Iterator[str]:
    changes = {change.item: change for change in brief.changes}
    for n, item in enumerate(offered(brief), start=1):
        change = changes.get(item.id)
        news = f" | {plain(change.type)}" if change else ""
        if change and change.before:
            news += f", before: {change.before.text}"
        yield f"{n}. {item.kind} | {' | '.join(_told(item, view))}{news}"


def _told(item: Item, view: View) -> tuple[str, ...]:
    kind = kind_named(item.kind)
    told = kind.telling(item, view)
    return (
        kind.subject(item, view),
        told.text,
        plain(item.state),
        day(told.said),
    )


def _ground(item: Item, view: View) -> Ground:
    records = [view.records[record] for record in item.records]
    party = getattr(item, "party", None)
    return Ground(
        kind=item.kind,
        text=" | ".join(_told(item, view)),
        party=party,
        holder=view.name(party) if party else "",
        stance=getattr(item, "stance", None),
        disputed=item.state == "disputed",
        secondhand=item.kind == "casualty"
        or getattr(item, "claimant", None) not in {None, REPORTER.id, party},
        claimants=frozenset(view.name(record.claimant) for record in records)
        | frozenset(record.stated_by for record in records),
    )


def _problems(
    text: str, cited: Sequence[int], grounds: dict[int, Ground], view: View
) -> list[str]:
    unknown = [n for n in cited if n not in grounds]
    if unknown or not cited:
        return [f"there is no item {unknown[0]}" if unknown else "it cites no item"]
    return list(problems(text, [grounds[n] for n in cited], view.parties))


_HEDGED = lazy.compile(
    r"\b(?:likely|unlikely|probabl\w+|chance|certain\w*|confiden\w+|possibl\w+)\b",
    re.IGNORECASE,
)


def _too_thin(judgment: SaidJudgment, cited: Sequence[Item]) -> Iterator[str]:
    if _HEDGED.search(judgment.statement):
        yield "likelihood and confidence have fields of their own"
    if max((max(i.claimants, i.families) for i in cited), default=0) < 2:
        yield "a judgment needs an item with two claimants or two sources"
    if judgment.confidence == "high" and any(i.state == "disputed" for i in cited):
        yield "confidence cannot be high on what is disputed"


def _statement(text: str, cited: Sequence[Item], view: View) -> Statement:
    records = [record for item in cited for record in item.records]
    return Statement(
        text=text, refs=view.refs(records), items=tuple(item.id for item in cited)
    )


def _judgment(said: SaidJudgment, cited: Sequence[Item], view: View) -> Judgment:
    families = max(item.families for item in cited)
    claimants = max(item.claimants for item in cited)
    return Judgment(
        likelihood=said.likelihood,
        statement=said.statement.rstrip("."),
        confidence=said.confidence,
        basis=f"it rests on {families} independent sources and {claimants} claimants"
        if families > 1
        else f"it rests on one source and {claimants} claimants",
        refs=view.refs(record for item in cited for record in item.records),
        items=tuple(item.id for item in cited),
    )

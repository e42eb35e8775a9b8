"""What a run was, did and cost: a value to be kept beside its briefs.

It holds counts, names and digests; no key, no word of an article, none of a model.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Final, Literal
from urllib.parse import urlsplit

from .brief import SCHEMA_VERSION as BRIEF_VERSION
from .brief import Provenance
from .errors import Reason
from .extract import PROMPT as EXTRACT
from .extract import Usage
from .headline import PROMPT as HEADLINE
from .merge import Extraction
from .metering import Asked
from .prices import Price
from .prompts import fingerprint
from .records import Frozen, Missed, Record, Rejection, Skipped
from .resolve import PROMPT as RESOLVE

SCHEMA_VERSION: Final = "1"

_PARAMETERS = ("temperature", "max_completion_tokens", "json_mode")
"""What a manifest tells of an engine's identity beside model and address."""


Answered = Literal["asked", "kept", "by rules"]
"""How a question got its answer; kept: by the cache, or for an equal one of this run."""


class Bill(Frozen):
    """What questions cost, as far as the endpoint told."""

    calls: int
    """HTTP requests, the repeated ones too."""
    input_tokens: int
    cached_tokens: int
    """Of the input: what the provider still had in its own prompt cache."""
    output_tokens: int
    cost_usd: float | None
    """None when it cannot be told; `Manifest.cost` says why."""


class Question(Frozen):
    """One question about an article."""

    purpose: str
    """extract, or then repair or second_look."""
    answered: Answered | None
    """None when it got none."""
    failed: Reason | None
    """Why it got none."""
    bill: Bill


class ArticleRun(Frozen):
    """What one article came to."""

    path: str
    article_id: str | None
    """A digest of text and metadata; None for what could not be read."""
    kept: dict[str, int]
    """Proved records, by kind."""
    refused: dict[str, int]
    """Drafts that the article does not bear out, by kind; a repair tries them again."""
    missed: dict[str, int]
    """What rules read in it and no record tells, by kind."""
    failed: str | None
    """Why it was skipped, in one line: reason and detail."""
    questions: tuple[Question, ...]
    """In the order of asking; none for what was skipped before."""


class Manifest(Frozen):
    """A run: what answered, how, about what, with what result, at what cost."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    summarizer: str
    """The version of this program."""
    engine: str
    model: str
    base_url: str | None
    """Without user, password and query; None where no endpoint is asked."""
    parameters: dict[str, str | int | float]
    """Sent with every question."""
    replayed: bool
    """Whether the answers came from a recording instead of a live endpoint."""
    prompts: dict[str, str]
    """Fingerprints of the prompts' files, by prompt."""
    brief_schema: str
    started_at: datetime
    """UTC."""
    finished_at: datetime
    """UTC; of a run that goes on, when it was looked at."""
    stopped: str | None
    """What ended it before its time, in one line."""
    price: Price | None
    """As the user told it, in USD per million tokens."""
    max_cost_usd: float | None
    cost: str
    """In words, "no price is set" among them."""
    total: Bill
    """More than the articles' together: briefs are asked about too."""
    by_purpose: dict[str, Bill]
    articles: tuple[ArticleRun, ...]
    """By path."""


class Ledger:
    """What a summarizer does, noted as it goes.

    Args:
        answering: what answers the prompts.
        price: of the model; None when none is set.
        max_cost: in USD; None when there is no limit.
        started_at: UTC.
    """

    def __init__(
        self,
        answering: Provenance,
        *,
        price: Price | None,
        max_cost: float | None,
        started_at: datetime,
    ) -> None:
        self._answering = answering
        self._price = price
        self._max_cost = max_cost
        self._started_at = started_at
        self._articles: list[ArticleRun] = []

    def note(self, outcome: Extraction | Skipped, asked: Sequence[Asked]) -> None:
        """Note what an article came to."""
        questions = tuple(map(self._question, asked))
        if isinstance(outcome, Skipped):
            run = _skipped(outcome, questions)
        else:
            run = _read(outcome, questions)
        self._articles.append(run)

    def manifest(
        self,
        identity: Mapping[str, object],
        spent: Mapping[str, Usage],
        *,
        stopped: str | None,
        now: datetime,
    ) -> Manifest:
        """Draw up what was noted so far.

        Args:
            identity: of what answers.
            spent: on all questions, by purpose.
            stopped: what ended the run before its time.
            now: UTC.
        """
        total = sum(spent.values(), Usage())
        address = identity.get("base_url")
        return Manifest(
            summarizer=_version(),
            engine=self._answering.engine,
            model=self._answering.model,
            base_url=_without_credentials(str(address)) if address else None,
            parameters={
                name: value
                for name in _PARAMETERS
                if isinstance(value := identity.get(name), str | int | float)
            },
            replayed=self._answering.replayed,
            prompts={name: fingerprint(name) for name in (EXTRACT, HEADLINE, RESOLVE)},
            brief_schema=BRIEF_VERSION,
            started_at=self._started_at,
            finished_at=now,
            stopped=stopped,
            price=self._price,
            max_cost_usd=self._max_cost,
            cost=self._cost(total),
            total=self._bill(total),
            by_purpose={name: self._bill(told) for name, told in spent.items()},
            articles=tuple(
                sorted(self._articles, key=lambda run: (run.path, run.article_id or ""))
            ),
        )

    def _question(self, asked: Asked) -> Question:
        return Question(
            purpose=asked.purpose,
            answered=None if asked.failed else self._answered(asked.usage),
            failed=asked.failed,
            bill=self._bill(asked.usage),
        )

    def _answered(self, usage: Usage) -> Answered:
        if self._answering.engine == "rules":
            return "by rules"
        return "asked" if usage.calls else "kept"

    def _bill(self, usage: Usage) -> Bill:
        told = self._unpaid() is None and not _unreported(usage)
        cost = self._price.cost_usd(usage) if self._price and told else None
        return Bill(
            calls=usage.calls,
            input_tokens=usage.input_tokens,
            cached_tokens=usage.cached_tokens,
            output_tokens=usage.output_tokens,
            cost_usd=None if cost is None else round(cost, 9),
        )

    def _cost(self, total: Usage) -> str:
        if unpaid := self._unpaid():
            return unpaid
        if self._price is None:
            return "no price is set"
        if _unreported(total):
            return "the endpoint reports no tokens"
        return f"USD {self._price.cost_usd(total):.6f}"

    def _unpaid(self) -> str | None:
        """Say why there is nothing to pay."""
        if self._answering.engine == "rules":
            return "no model is asked"
        if self._answering.replayed:
            return "nothing is paid: the answers are recorded"
        return None


def _read(extraction: Extraction, questions: tuple[Question, ...]) -> ArticleRun:
    return ArticleRun(
        path=extraction.article.path,
        article_id=extraction.article.id,
        kept=_by_kind(extraction.records),
        refused=_by_kind(extraction.rejections),
        missed=_by_kind(extraction.missed),
        failed=None,
        questions=questions,
    )


def _skipped(skipped: Skipped, questions: tuple[Question, ...]) -> ArticleRun:
    return ArticleRun(
        path=skipped.path,
        article_id=skipped.article_id,
        kept={},
        refused={},
        missed={},
        failed=" ".join(f"{skipped.reason}: {skipped.detail}".split()),
        questions=questions,
    )


def _by_kind(told: Iterable[Record | Rejection | Missed]) -> dict[str, int]:
    return dict(sorted(Counter(one.kind for one in told).items()))


def _unreported(usage: Usage) -> bool:
    return usage.calls > 0 and not usage.input_tokens


def _without_credentials(address: str) -> str:
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=host, query="", fragment="").geturl()


def _version() -> str:
    try:
        return version("summarizer")
    except PackageNotFoundError:
        return "unknown"  # a checkout that nobody installed

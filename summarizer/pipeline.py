"""From articles to outcomes: each is asked about once, repaired once, and proved.

The only module that knows the steps together. One article's failure is data; a provider
that cannot serve anyone stops the run, and the rest is deferred, not lost.
"""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field

from pydantic import ValidationError

from .brief import Brief
from .compose import view_of_brief
from .errors import (
    InvalidReplyError,
    LLMError,
    LLMUnavailableError,
    LLMUnusableError,
    Reason,
)
from .extract import (
    LLM,
    Answer,
    Request,
    Usage,
    extraction_request,
    read_reply,
    repair_request,
)
from .headline import (
    Headline,
    headline_repair,
    headline_request,
    prove_headline,
    with_top,
)
from .headline import Proved as ProvedHeadline
from .kinds.base import View
from .merge import Extraction
from .prove import Proved, prove
from .records import Article, Skipped
from .registry import Registry
from .settings import Cites
from .zones import Stretch, told_text, zones

FAILURES_IN_A_ROW = 10
"""After so many articles without an answer the provider counts as down."""

_log = logging.getLogger(__name__)

Outcome = Extraction | Skipped


@dataclass
class Run:
    """One pass over articles, and what it came to so far."""

    llm: LLM
    registry: Registry
    concurrency: int = 8
    cites: Cites = "quotes"
    usage: Usage = field(default_factory=Usage)
    stopped: LLMError | None = None
    """What made the provider unusable, once it was found to be."""
    _failures: int = 0

    async def outcomes(
        self,
        articles: Iterable[Article | Skipped],
        *,
        on_done: Callable[[], None] | None = None,
    ) -> AsyncIterator[Outcome]:
        """Extract and prove, several articles at once.

        Args:
            articles: read lazily; what could not be read is passed on.
            on_done: called once for each outcome, as it comes.

        Yields:
            One outcome per input, in the order of the inputs. Memory is bounded by
            `concurrency`, not by the number of articles.
        """
        under_way: deque[asyncio.Task[Outcome]] = deque()
        try:
            for article in articles:
                under_way.append(asyncio.create_task(self._outcome(article)))
                if len(under_way) >= 2 * self.concurrency:
                    yield await _next(under_way, on_done)
            while under_way:
                yield await _next(under_way, on_done)
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)

    async def _outcome(self, article: Article | Skipped) -> Outcome:
        if isinstance(article, Skipped):
            return article
        stretches = zones(article)
        if not told_text(article, stretches).strip():
            return _skipped(article, "empty", "no text besides teasers and furniture")
        if self.stopped is not None:
            return self._deferred(article, self.stopped)
        try:
            proved = await self._proved(article, stretches)
        except LLMError as problem:
            self._note(problem)
            return self._deferred(article, problem)
        self._failures = 0
        return Extraction(article, proved.records, proved.rejections)

    async def _proved(self, article: Article, stretches: tuple[Stretch, ...]) -> Proved:
        request = extraction_request(article, stretches=stretches, cites=self.cites)
        answer = await self._ask(request)
        first = self._prove(request, answer, article, stretches, attempt=1)
        if not first.rejections:
            return first
        try:
            again = repair_request(request, answer, first.rejections)
            repair = await self._ask(again)
        except LLMError as problem:
            self._note(problem)
            _log.warning("%s: no repair: %s", article.path, problem)
            return first
        second = self._prove(again, repair, article, stretches, attempt=2)
        records = {record.id: record for record in (*first.records, *second.records)}
        return Proved(
            tuple(records[key] for key in sorted(records)),
            (*first.rejections, *second.rejections),
        )

    async def _ask(self, request: Request) -> Answer:
        try:
            answer = await self.llm.ask(request)
        except LLMError as problem:
            self.usage += Usage(
                problem.attempts, problem.input_tokens, problem.output_tokens
            )
            raise
        self.usage += answer.usage
        return answer

    def _prove(
        self,
        request: Request,
        answer: Answer,
        article: Article,
        stretches: tuple[Stretch, ...],
        *,
        attempt: int,
    ) -> Proved:
        try:
            reply = read_reply(request, answer)
        except ValidationError as problem:
            raise InvalidReplyError("the answer is no reply of ours") from problem
        return prove(
            reply,
            article,
            stretches=stretches,
            registry=self.registry,
            attempt=attempt,
        )

    def _note(self, problem: LLMError) -> None:
        """Stop the run when the provider can serve nobody."""
        self._failures += isinstance(problem, LLMUnavailableError)
        down = self._failures >= FAILURES_IN_A_ROW
        if isinstance(problem, LLMUnusableError) or down:
            self.stopped = self.stopped or problem

    def _deferred(self, article: Article, problem: LLMError) -> Skipped:
        return _skipped(
            article, problem.reason, str(problem), retryable=problem.retryable
        )


async def headlined(
    brief: Brief, *, llm: LLM, registry: Registry
) -> tuple[Brief, Usage]:
    """Have a model write the top of a brief, from its items alone.

    Returns:
        The brief with what its items bear out; the brief as it was when no sentence is
        borne out, nor after one repair, or when the model gave no answer. And the cost.
    """
    view = view_of_brief(brief, registry)
    request = headline_request(brief, view)
    usage = Usage()
    try:
        answer = await llm.ask(request)
        usage += answer.usage
        proved = _headline(answer, brief, view)
        if proved.failures:
            again = headline_repair(request, answer, proved.failures)
            answer = await llm.ask(again)
            usage += answer.usage
            proved = _headline(answer, brief, view)
    except LLMError as problem:
        _log.warning("%s: no headline: %s", brief.topic, problem)
        usage += Usage(problem.attempts, problem.input_tokens, problem.output_tokens)
        return brief, usage
    if proved.failures or not proved.sentences:
        told = "; ".join(proved.failures) or "it has no sentence"
        _log.warning("%s: headline not borne out: %s", brief.topic, told)
        return brief, usage
    return with_top(brief, proved), usage


def _headline(answer: Answer, brief: Brief, view: View) -> ProvedHeadline:
    try:
        said = Headline.model_validate_json(answer.content)
    except ValidationError as problem:
        raise InvalidReplyError("the answer is no headline of ours") from problem
    return prove_headline(said, brief, view)


async def _next(
    under_way: deque[asyncio.Task[Outcome]], on_done: Callable[[], None] | None
) -> Outcome:
    outcome = await under_way[0]
    under_way.popleft()
    if on_done is not None:
        on_done()
    return outcome


def _skipped(
    article: Article, reason: Reason, detail: str, *, retryable: bool = False
) -> Skipped:
    return Skipped(
        path=article.path,
        article_id=article.id,
        reason=reason,
        detail=detail,
        retryable=retryable,
    )

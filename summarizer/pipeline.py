"""From articles to outcomes: each is asked about once, repaired once, and proved.

The only module that knows the steps together. One article's failure is data; a provider
that cannot serve anyone stops the run, and the rest is deferred, not lost.
"""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from .errors import (
    InvalidReplyError,
    LLMError,
    LLMUnavailableError,
    LLMUnusableError,
    NotAskedError,
    Reason,
)
from .extract import (
    LLM,
    Answer,
    Request,
    extraction_request,
    read_reply,
    repair_request,
    second_look_request,
)
from .merge import Extraction
from .metering import Asked, MeteredLLM
from .prove import Proved, keep_the_said, prove
from .records import Article, Skipped
from .registry import Registry
from .rules.witness import missed
from .settings import Cites
from .zones import Stretch, told_text, zones

FAILURES_IN_A_ROW = 10
"""After so many articles without an answer the provider counts as down."""

_log = logging.getLogger(__name__)

Outcome = Extraction | Skipped

Note = Callable[[Outcome, Sequence[Asked]], None]
"""Told of an outcome as soon as it is there, and of what was asked for it."""


@dataclass
class Run:
    """One pass over articles, and what it came to so far."""

    llm: LLM
    registry: Registry
    concurrency: int = 8
    cites: Cites = "quotes"
    second_look: bool = True
    """Whether to ask once more about what an answer may have left out."""
    note: Note | None = None
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
        metered = MeteredLLM(self.llm)
        outcome = await self._read(article, metered)
        if self.note is not None:
            self.note(outcome, metered.asked)
        return outcome

    async def _read(self, article: Article | Skipped, llm: LLM) -> Outcome:
        if isinstance(article, Skipped):
            return article
        stretches = zones(article)
        if not told_text(article, stretches).strip():
            return _skipped(article, "empty", "no text besides teasers and furniture")
        if self.stopped is not None:
            return self._deferred(article, self.stopped)
        try:
            extraction = await self._extraction(article, stretches, llm)
        except LLMError as problem:
            self._weigh(problem)
            return self._deferred(article, problem)
        self._failures = 0
        return extraction

    async def _extraction(
        self, article: Article, stretches: tuple[Stretch, ...], llm: LLM
    ) -> Extraction:
        """Ask, prove, offer back what failed, and ask once more about what is left out."""
        request = extraction_request(article, stretches=stretches, cites=self.cites)
        answer = await llm.ask(request)
        told = self._prove(request, answer, article, stretches, attempt=1)
        if told.rejections:
            again = repair_request(request, answer, told.rejections)
            more = await self._again(again, article, stretches, llm, attempt=2)
            told = self._kept(told.joined(more), article, stretches)
        left_out = missed(article, told.records, registry=self.registry)
        if left_out and self.second_look:
            again = second_look_request(request, answer, left_out)
            more = await self._again(again, article, stretches, llm, attempt=3)
            told = self._kept(told.joined(more), article, stretches)
            left_out = missed(article, told.records, registry=self.registry)
        return Extraction(article, told.records, told.rejections, left_out)

    async def _again(
        self,
        request: Request,
        article: Article,
        stretches: tuple[Stretch, ...],
        llm: LLM,
        *,
        attempt: int,
    ) -> Proved:
        """Ask a further question about an article, which it can do without."""
        try:
            answer = await llm.ask(request)
            return self._prove(request, answer, article, stretches, attempt=attempt)
        except NotAskedError:
            return Proved((), ())
        except LLMError as problem:
            self._weigh(problem)
            _log.warning("%s: no %s: %s", article.path, request.purpose, problem)
            return Proved((), ())

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

    def _kept(
        self, told: Proved, article: Article, stretches: tuple[Stretch, ...]
    ) -> Proved:
        return keep_the_said(told, article, stretches=stretches, registry=self.registry)

    def _weigh(self, problem: LLMError) -> None:
        """Stop the run when the provider can serve nobody."""
        self._failures += isinstance(problem, LLMUnavailableError)
        down = self._failures >= FAILURES_IN_A_ROW
        if isinstance(problem, LLMUnusableError) or down:
            self.stopped = self.stopped or problem

    def _deferred(self, article: Article, problem: LLMError) -> Skipped:
        return _skipped(
            article, problem.reason, str(problem), retryable=problem.retryable
        )


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

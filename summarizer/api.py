"""The Python API: the same names, awaited or not."""

import asyncio
from collections.abc import (
    AsyncGenerator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import AsyncExitStack, ExitStack
from datetime import UTC, date, datetime
from types import TracebackType
from typing import TypedDict, Unpack

from anyio.from_thread import BlockingPortal, start_blocking_portal

from .answering import Answering, Options, connect
from .brief import Brief, Provenance
from .briefing import headlined, linked
from .compose import compose
from .errors import LLMError, NotAskedError
from .estimate import Estimate, estimate
from .extract import PROMPT, Usage
from .manifest import Ledger, Manifest
from .merge import pool
from .metering import MeteredLLM
from .pipeline import Outcome, Run
from .prices import price_of
from .prompts import fingerprint
from .records import Article, Link, Skipped
from .registry import Registry, load_registry
from .settings import load_settings

Input = Article | Skipped


class EditionOptions(TypedDict, total=False):
    """Which edition of a brief is wanted; all of it optional, each by keyword."""

    as_of: date | None
    """The brief as it stood on that day; the latest article's when not given."""
    since: date | None
    """Say that older articles were left out; to leave them out is for the caller."""
    previous: date | None
    """Tell what changed since that day's edition, computed from the same articles."""
    editions: Mapping[str, Brief] | None
    """By topic: earlier briefs to compare with, in place of computed ones."""
    topics: Sequence[str]
    """Slugs to keep; all when empty."""
    links: frozenset[Link]
    """Records that tell one position, as `linked` found them."""


class AsyncSummarizer:
    """Articles in, proved records or briefs out. Use it as an async context manager.

    Settings not given are looked up as on the command line: environment, then
    `summarizer.toml`, then defaults. See `Options` for the keywords.

    Raises:
        SettingsError: the configuration is wrong or incomplete.
        StorageError: the cache cannot be opened.
    """

    def __init__(self, **options: Unpack[Options]) -> None:
        names = ("model", "base_url", "api_key", "cache_dir")
        self._settings = options.get("settings") or load_settings(
            {name: options.get(name) for name in names}
        )
        self._options = options
        self._registry = options.get("registry") or load_registry()
        self._answering: Answering | None = None
        self._llm: MeteredLLM | None = None
        self._exit = AsyncExitStack()
        self._stopped: LLMError | None = None

    async def __aenter__(self) -> "AsyncSummarizer":
        price = price_of(self._settings)
        self._answering = connect(
            self._options, self._settings, registry=self._registry, exits=self._exit
        )
        self._llm = MeteredLLM(self._answering.llm)
        self._ledger = Ledger(
            self.provenance,
            price=price,
            max_cost=self._settings.max_cost,
            started_at=_now(),
        )
        return self

    async def __aexit__(self, *problem: object) -> None:
        await self._exit.aclose()

    async def extract(
        self,
        articles: Iterable[Input],
        *,
        on_done: Callable[[], None] | None = None,
    ) -> AsyncGenerator[Outcome, None]:
        """Extract and prove the records of articles.

        Args:
            articles: as `read_articles` gives them; read lazily.
            on_done: called once for each outcome.

        Yields:
            One `Extraction` or `Skipped` per input, in their order.
        """
        run = Run(
            self._running,
            self._registry,
            concurrency=self._settings.concurrency,
            cites="quotes" if self._is_rules else self._settings.cites,
            second_look=self._second_look,
            note=self._ledger.note,
        )
        try:
            async for outcome in run.outcomes(articles, on_done=on_done):
                yield outcome
        finally:
            self._stopped = run.stopped

    async def briefs(
        self,
        articles: Iterable[Input],
        *,
        on_done: Callable[[], None] | None = None,
        **edition: Unpack[EditionOptions],
    ) -> tuple[Brief, ...]:
        """Make one brief per topic.

        Args:
            articles: as `read_articles` gives them, in any order.
            on_done: called once for each article.
            edition: see `EditionOptions`.

        Returns:
            The briefs in the order of their topics' slugs.
        """
        outcomes = [o async for o in self.extract(articles, on_done=on_done)]
        return self.compose(outcomes, **edition)

    def compose(
        self,
        outcomes: Iterable[Outcome],
        **edition: Unpack[EditionOptions],
    ) -> tuple[Brief, ...]:
        """Make briefs of what `extract` gave, in any order and grouping."""
        return compose(
            pool(outcomes),
            registry=self._registry,
            provenance=self.provenance,
            **edition,
        )

    async def linked(self, brief: Brief) -> frozenset[Link]:
        """Ask the model which positions of a brief are one, where code cannot tell.

        Returns:
            Links to be given to `compose`: `compose(outcomes, links=…)`.
        """
        return await linked(brief, llm=self._running, registry=self._registry)

    async def headlined(self, brief: Brief) -> Brief:
        """Have the model write the top of a brief, from its proved items alone.

        Returns:
            The brief with a proved bottom line and judgments; as it was, with the
            template's, when the items do not bear out what the model wrote.
        """
        return await headlined(brief, llm=self._running, registry=self._registry)

    @property
    def usage(self) -> Usage:
        """What this object has spent so far."""
        return self._llm.total if self._llm else Usage()

    @property
    def spent(self) -> Mapping[str, Usage]:
        """What it has spent so far, by what was asked for."""
        return self._llm.spent if self._llm else {}

    @property
    def stopped(self) -> LLMError | None:
        """Why the last run asked no more, if it stopped before its time."""
        budget = self._answering and self._answering.budget
        if self._stopped is None and budget and budget.refusal:
            return NotAskedError(budget.refusal)
        return self._stopped

    @property
    def manifest(self) -> Manifest:
        """What this object was, did and cost, from when it was opened until now."""
        running = self._running
        return self._ledger.manifest(
            running.identity,
            running.spent,
            stopped=str(self.stopped) if self.stopped else None,
            now=_now(),
        )

    @property
    def estimate(self) -> Estimate | None:
        """What the articles of a dry run would have come to; None when it is none."""
        if not self._options.get("dry_run") or self._answering is None:
            return None
        return estimate(
            self._answering.unasked.values(),
            articles=self.manifest.articles,
            second_look=self._second_look,
            max_output_tokens=self._settings.max_output_tokens,
            price=price_of(self._settings),
        )

    @property
    def registry(self) -> Registry:
        """The parties and topics that names are resolved against."""
        return self._registry

    @property
    def provenance(self) -> Provenance:
        """What answers the prompts."""
        identity = self._llm.identity if self._llm else {}
        return Provenance(
            engine=str(identity.get("engine", "none")),
            model=str(identity.get("model", "none")),
            prompt=fingerprint(PROMPT),
            replayed=self._options.get("replayed", False),
        )

    @property
    def _running(self) -> MeteredLLM:
        if self._llm is None:
            raise RuntimeError("use it as a context manager: with Summarizer() as s")
        return self._llm

    @property
    def _second_look(self) -> bool:
        return self._settings.second_look and not self._is_rules

    @property
    def _is_rules(self) -> bool:
        return self.provenance.engine == "rules"


class Summarizer:
    """`AsyncSummarizer` for code that does not await; also where a loop is running.

    Takes the same keywords (`Options`). Use it as a context manager.
    """

    def __init__(self, **options: Unpack[Options]) -> None:
        self._async = AsyncSummarizer(**options)
        self._exit = ExitStack()
        self._portal: BlockingPortal | None = None

    def __enter__(self) -> "Summarizer":
        with ExitStack() as exits:
            self._portal = exits.enter_context(start_blocking_portal())
            exits.enter_context(self._portal.wrap_async_context_manager(self._async))
            self._exit = exits.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._portal = None
        self._exit.__exit__(kind, problem, trace)

    def extract(
        self,
        articles: Iterable[Input],
        *,
        on_done: Callable[[], None] | None = None,
    ) -> Iterator[Outcome]:
        """Extract and prove the records of articles; see `AsyncSummarizer.extract`."""
        portal = self._running
        stream = _Stream(self._async.extract(articles, on_done=on_done))
        try:
            while (outcome := portal.call(stream.next)) is not None:
                yield outcome
        finally:
            portal.call(stream.close)

    def briefs(
        self,
        articles: Iterable[Input],
        *,
        on_done: Callable[[], None] | None = None,
        **edition: Unpack[EditionOptions],
    ) -> tuple[Brief, ...]:
        """Make one brief per topic; see `AsyncSummarizer.briefs`."""
        outcomes = list(self.extract(articles, on_done=on_done))
        return self.compose(outcomes, **edition)

    def compose(
        self,
        outcomes: Iterable[Outcome],
        **edition: Unpack[EditionOptions],
    ) -> tuple[Brief, ...]:
        """Make briefs of what `extract` gave, in any order and grouping."""
        return self._async.compose(outcomes, **edition)

    def linked(self, brief: Brief) -> frozenset[Link]:
        """Ask which positions are one; see `AsyncSummarizer.linked`."""
        return self._running.call(self._async.linked, brief)

    def headlined(self, brief: Brief) -> Brief:
        """Have the model write the top; see `AsyncSummarizer.headlined`."""
        return self._running.call(self._async.headlined, brief)

    @property
    def usage(self) -> Usage:
        """What this object has spent so far."""
        return self._async.usage

    @property
    def spent(self) -> Mapping[str, Usage]:
        """What it has spent so far, by what was asked for."""
        return self._async.spent

    @property
    def stopped(self) -> LLMError | None:
        """Why the last run asked no more, if it stopped before its time."""
        return self._async.stopped

    @property
    def manifest(self) -> Manifest:
        """What this object was, did and cost, from when it was opened until now."""
        return self._async.manifest

    @property
    def estimate(self) -> Estimate | None:
        """What the articles of a dry run would have come to; None when it is none."""
        return self._async.estimate

    @property
    def registry(self) -> Registry:
        """The parties and topics that names are resolved against."""
        return self._async.registry

    @property
    def provenance(self) -> Provenance:
        """What answers the prompts."""
        return self._async.provenance

    @property
    def _running(self) -> BlockingPortal:
        if self._portal is None:
            raise RuntimeError("use it as a context manager: with Summarizer() as s")
        return self._portal


class _Stream:
    """An async stream that another thread draws from, and may leave at any moment."""

    def __init__(self, outcomes: AsyncGenerator[Outcome, None]) -> None:
        self._outcomes = outcomes
        self._coming: asyncio.Task[Outcome | None] | None = None

    async def next(self) -> Outcome | None:
        self._coming = asyncio.create_task(self._next())
        return await self._coming

    async def close(self) -> None:
        if self._coming is not None:  # an interrupt left it under way
            self._coming.cancel()
            await asyncio.gather(self._coming, return_exceptions=True)
        await self._outcomes.aclose()

    async def _next(self) -> Outcome | None:
        return await anext(self._outcomes, None)


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  a run's own times shape no brief

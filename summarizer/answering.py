"""What a summarizer may be told, and what then answers it.

An endpoint behind its cache, a recording of one, an object of the caller's, or the rules
that need none of these.
"""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypedDict

from .budget import Budget, budget_of
from .cache import CachedLLM, Store, find_store, open_store
from .errors import SettingsError
from .estimate import UnaskedLLM
from .extract import LLM, Request
from .llm import FallbackLLM, OpenAILLM, Policy
from .registry import Registry
from .rules import Rules
from .settings import Settings


class Options(TypedDict, total=False):
    """What a summarizer may be told; all of it optional, each by keyword."""

    model: str | None
    """As the endpoint names it."""
    base_url: str | None
    """Of an OpenAI-compatible endpoint, up to `/chat/completions`."""
    api_key: str | None
    cache_dir: str | Path | None
    """Where answers are kept; the user's own cache folder when not given."""
    settings: Settings
    """Everything at once, in place of the four above."""
    llm: LLM
    """Anything that implements `summarizer.extract.LLM`, in place of an endpoint. It is
    asked as it is, without a cache, and closed by its owner."""
    registry: Registry
    """Parties and topics; those of `summarizer.toml` and the shipped ones when not given."""
    policy: Policy
    """How hard each question is tried."""
    read_cache: bool
    """False asks anew; answers are kept all the same."""
    replayed: bool
    """Marks briefs as made from a recording, and keeps its answers out of the cache."""
    dry_run: bool
    """Asks nothing and writes nothing: what is not in the cache is only estimated."""


@dataclass(frozen=True, slots=True)
class Answering:
    """What answers, and what holds it back."""

    llm: LLM
    budget: Budget | None = None
    unasked: Mapping[str, Request] = field(default_factory=dict)
    """On a dry run: by article, the first question that is not in the cache."""


def connect(
    options: Options,
    settings: Settings,
    *,
    registry: Registry,
    exits: AsyncExitStack,
) -> Answering:
    """Set up what answers; no call is made.

    Args:
        options: as the caller told them.
        settings: those of the options, or looked up.
        registry: the parties and conflicts that rules know by name.
        exits: gets what is to be closed.

    Raises:
        SettingsError: the configuration is wrong or incomplete.
        StorageError: the cache cannot be opened.
    """
    budget = budget_of(settings)
    dry_run = options.get("dry_run", False)
    wanted: dict[str, Request] = {}
    given = options.get("llm")
    if given is not None and dry_run:
        return Answering(UnaskedLLM(given.identity, wanted), unasked=wanted)
    if given is not None:
        if budget is not None:
            raise SettingsError("max_cost cannot be kept: llm= makes calls of its own")
        return Answering(given)
    replayed = options.get("replayed", False)
    if settings.answers() == "rules" and not replayed:
        return Answering(Rules(registry))
    # A recording knows by itself how it was made, and there is nothing to pay.
    mode = "auto" if replayed else settings.output_mode()
    budget = None if replayed else budget
    store = None if replayed else _store(settings, exits, dry_run=dry_run)

    def way(mode: Literal["schema", "object"]) -> LLM:
        endpoint: LLM = OpenAILLM(
            model=settings.model_name(),
            base_url=settings.address(),
            api_key="none" if dry_run else settings.key(),
            policy=(options.get("policy") or Policy()).with_timeout(settings.timeout_s),
            temperature=settings.temperature,
            max_output_tokens=settings.max_output_tokens,
            json_mode=mode,
            concurrency=settings.concurrency,
            budget=budget,
        )
        if dry_run:
            endpoint = UnaskedLLM(endpoint.identity, wanted)
        if store is None:
            return endpoint
        return CachedLLM(endpoint, store, read=options.get("read_cache", True))

    if mode == "auto":
        llm: LLM = FallbackLLM(way("schema"), way("object"), memory=store)
    else:
        llm = way(mode)
    exits.push_async_callback(llm.aclose)
    return Answering(llm, budget, wanted)


def _store(settings: Settings, exits: AsyncExitStack, *, dry_run: bool) -> Store | None:
    """Open the cache; a dry run makes none."""
    if not dry_run:
        return exits.enter_context(open_store(settings.store_dir()))
    store = find_store(settings.store_dir())
    return store and exits.enter_context(store)

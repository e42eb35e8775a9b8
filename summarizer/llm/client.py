"""The way in: an `LLM` that keeps its connections for as long as an event loop lives."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..budget import Budget
from ..errors import SettingsError
from ..extract import Answer, Request
from .policy import DEFAULT, Policy

if TYPE_CHECKING:
    import httpx2

    from .form import OutputMode
    from .probe import Seen
    from .wire import Line


class OpenAILLM:
    """One model behind an OpenAI-compatible endpoint; implements `LLM`.

    Connections belong to the event loop in which they are made and end with it, or with
    `aclose`; in the next loop the same object makes new ones.

    Args:
        model: as the endpoint names it.
        base_url: the address up to `/chat/completions`.
        api_key: sent as a bearer token, and appears nowhere else.
        policy: how hard one question is tried.
        temperature: None leaves it out, for models that accept none.
        max_output_tokens: sent as `max_completion_tokens`, since OpenAI's reasoning
            models refuse `max_tokens`; None leaves it out.
        json_mode: "schema" sends a strict JSON schema, "object" asks for any JSON object
            and tells the schema in words.
        concurrency: questions under way at once; the others stand in line.
        budget: what the calls may cost; None sets no limit.
        transport: in place of the network, for tests.

    Raises:
        SettingsError: the address or the key cannot be one.
    """

    def __init__(
        self,
        *,
        model: str,
        base_url: str,
        api_key: str,
        policy: Policy = DEFAULT,
        temperature: float | None = 0.0,
        max_output_tokens: int | None = None,
        json_mode: "OutputMode" = "schema",
        concurrency: int = 8,
        budget: Budget | None = None,
        transport: "httpx2.AsyncBaseTransport | None" = None,
    ) -> None:
        sent = {
            "model": model,
            "temperature": temperature,
            "max_completion_tokens": max_output_tokens,
        }
        self._sent = {name: value for name, value in sent.items() if value is not None}
        self._address = _address(base_url)
        self._api_key = _key(api_key)
        self._policy = policy
        self._mode = json_mode
        self._concurrency = concurrency
        self._budget = budget
        self._transport = transport
        self._line: Line | None = None
        self._lines: AsyncGenerator[Line, None] | None = None

    @property
    def identity(self) -> Mapping[str, object]:
        """Model, address and every parameter sent; never the key."""
        told = {"json_mode": "object"} if self._mode == "object" else {}
        return {"engine": "openai", "base_url": self._address, **self._sent, **told}

    async def ask(self, request: Request) -> Answer:
        """Answer one request, within the policy.

        Raises:
            LLMUnusableError: key, quota, model, form or address; or nothing ever
                answered.
            LLMUnavailableError: the last attempt failed, or time ran out.
            LLMRefusedError: it declined, or a filter did.
            LLMTruncatedError: the question or the answer is too long.
            InvalidReplyError: the reply to the last re-ask did not validate.
            NotAskedError: the next call could cost more than the budget has left.
            RecordingError: a recording answers, and does not hold the request.
        """
        # A run that the cache answers never pays the second that this import takes.
        from .question import Question

        line = await self._connected()
        async with line.slots:
            question = Question(
                request, line=line, policy=self._policy, mode=self._mode
            )
            return await question.ask()

    async def probe(self) -> "Seen":
        """Find out what the endpoint can do, with at most four tiny requests."""
        from .probe import probe

        return await probe(await self._connected())

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        if self._lines is not None:
            await self._lines.aclose()
        self._line = self._lines = None

    async def _connected(self) -> "Line":
        if self._line is None or self._line.loop is not asyncio.get_running_loop():
            self._lines = self._connect()
            self._line = await anext(self._lines)
        return self._line

    async def _connect(self) -> "AsyncGenerator[Line, None]":
        """Open a line; a generator, for `asyncio.run` ends those before its loop."""
        from .wire import Line

        line = Line(
            self._sent,
            address=self._address,
            api_key=self._api_key,
            budget=self._budget,
            concurrency=self._concurrency,
            timeout_s=self._policy.request_timeout_s,
            max_reply_bytes=self._policy.max_reply_bytes,
            transport=self._transport,
        )
        try:
            yield line
        finally:
            await line.aclose()


def _address(base_url: str) -> str:
    """Check an address; it goes into the cache key and into messages."""
    try:
        parts = urlsplit(base_url)
        plain = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        plain = False
    if not plain or parts.username or parts.query:
        raise SettingsError(
            "the base URL is not of the form https://host/path:"
            " give it without user, password and query"
        )
    return base_url.rstrip("/")


def _key(api_key: str) -> str:
    """Check what a copied key often brings along, and no HTTP header may hold."""
    if not api_key.isascii() or not api_key.isprintable() or " " in api_key:
        raise SettingsError(
            "the API key holds spaces or typographic characters: copy it again"
        )
    return api_key

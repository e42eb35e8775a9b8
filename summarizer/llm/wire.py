"""One HTTP exchange with an endpoint, and the bounds of what is read of a reply."""

import asyncio
import json
import logging
import zlib
from collections.abc import Awaitable, Mapping
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from ssl import SSLContext
from typing import Any, NamedTuple

import httpx2
import openai
from pydantic import BaseModel, Field, ValidationError

from ..budget import Budget
from ..errors import LLMError, LLMRefusedError, LLMTruncatedError
from ..extract import Usage
from .failures import Declined, PassingError, innermost
from .form import Conversation

_KEPT_HEADERS = ("content-type", "retry-after", "retry-after-ms", "x-request-id")
"""Of a reply; the others, cookies among them, are dropped where they come in."""


class Reply(NamedTuple):
    """A well-formed chat completion, whatever it says."""

    content: str
    usage: Usage
    failure: PassingError | LLMError | None
    """Why its content is no answer, if it is none."""
    request_id: str | None


class Line:
    """The way to one endpoint, for one event loop.

    Args:
        sent: model and sampling parameters, sent with every request.
        address: the base URL.
        api_key: sent as a bearer token.
        concurrency: how many `slots` there are.
        budget: what the exchanges of questions may cost; None sets no limit.
        timeout_s: for one exchange, from the first byte sent to the last received.
        max_reply_bytes: of one reply, decoded.
        transport: in place of the network.
    """

    def __init__(
        self,
        sent: Mapping[str, object],
        *,
        address: str,
        api_key: str,
        budget: Budget | None,
        concurrency: int,
        timeout_s: float,
        max_reply_bytes: int,
        transport: httpx2.AsyncBaseTransport | None,
    ) -> None:
        # These write whole messages, completions and cookies to their logs.
        logging.getLogger("instructor").setLevel(logging.CRITICAL)
        logging.getLogger("openai").setLevel(logging.WARNING)
        logging.getLogger("httpcore2").setLevel(logging.WARNING)
        self.name = f"{sent['model']!r} at {address}"
        self.loop = asyncio.get_running_loop()
        self.slots = asyncio.Semaphore(concurrency)
        self.budget = budget
        self._sent = sent
        self._timeout_s = timeout_s
        self._answered = False
        self._client = openai.AsyncOpenAI(
            api_key=api_key or "none",  # the SDK wants one; servers of one's own do not
            base_url=address,
            max_retries=0,
            timeout=timeout_s,
            http_client=_BoundedClient(max_reply_bytes, transport=transport),
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.close()

    def understood(self, answer: Reply | Declined) -> Reply:
        """Tell a completion from a request that was declined.

        Raises:
            PassingError: it may succeed when it is sent again.
            LLMError: it will not, and the kind says why.
        """
        if isinstance(answer, Declined):
            failure = answer.meaning(answered=self._answered)
            if isinstance(failure, LLMError):
                failure.request_id = answer.headers.get("x-request-id")
            raise failure
        self._answered = True
        return answer

    async def exchange(
        self, messages: Conversation, form: Mapping[str, object] | None
    ) -> Reply | Declined:
        """Send one request, once, and give back what it was answered.

        Args:
            messages: the conversation so far.
            form: its `response_format`.

        Raises:
            PassingError: no whole answer came.
            LLMError: none can come.
            Exception: whatever stands in for the network raised.
        """
        body = self._body(messages, form)
        # As bytes: a body of the wrong shape is noticed, and the SDK's own walk
        # through both bodies would take a third of a call's time.
        answer = await self._answer(
            self._client.post("/chat/completions", cast_to=httpx2.Response, body=body)
        )
        if isinstance(answer, Declined):
            return answer
        try:
            completion = _Completion.model_validate_json(answer.content)
        except ValidationError:
            raise PassingError("its reply is no chat completion") from None
        return completion.reply(answer.headers.get("x-request-id"))

    def weight(self, messages: Conversation, form: Mapping[str, object]) -> int:
        """Count the bytes of a request."""
        body = json.dumps(self._body(messages, form), ensure_ascii=False)
        return len(body.encode("utf-8", "surrogatepass"))

    async def models(self) -> tuple[str, ...] | Declined:
        """Ask which models there are, once.

        Raises:
            PassingError: no whole answer came, or none that lists models.
            Exception: whatever stands in for the network raised.
        """
        answer = await self._answer(
            self._client.get("/models", cast_to=httpx2.Response)
        )
        if isinstance(answer, Declined):
            return answer
        try:
            return _Models.model_validate_json(answer.content).names()
        except ValidationError:
            raise PassingError("its reply lists no models") from None

    def _body(
        self, messages: Conversation, form: Mapping[str, object] | None
    ) -> dict[str, object]:
        body = {**self._sent, "messages": messages}
        return body if form is None else {**body, "response_format": form}

    async def _answer(
        self, call: Awaitable[httpx2.Response]
    ) -> httpx2.Response | Declined:
        try:
            async with asyncio.timeout(self._timeout_s):
                return await call
        except openai.APIStatusError as exc:
            words = frozenset({str(exc.code), str(exc.type), str(exc.param)})
            return Declined(exc.status_code, words, exc.message, exc.response.headers)
        except openai.APIConnectionError as exc:
            failure: BaseException = self._lost(exc.__cause__ or exc)
        except TimeoutError:
            failure = self._late()
        except UnicodeEncodeError:
            failure = LLMRefusedError("cannot be sent half a character")
        raise failure  # out here: nothing of the SDK's comes along

    def _lost(self, cause: BaseException) -> BaseException:
        """Say how an exchange ended without a reply, or what took the network's place."""
        if isinstance(cause, httpx2.ConnectError | httpx2.ConnectTimeout):
            return PassingError("nothing answers", unreached=not self._answered)
        if isinstance(cause, httpx2.TimeoutException):
            return self._late()
        if isinstance(cause, httpx2.TransportError):
            return PassingError("the connection broke")
        return innermost(cause)

    def _late(self) -> PassingError:
        what = f"no whole reply within {self._timeout_s:g} s (--timeout-s allows more)"
        return PassingError(what)


class _BoundedClient(httpx2.AsyncClient):
    """Reads no more of a reply than it may, and keeps no cookies."""

    def __init__(
        self, max_reply_bytes: int, *, transport: httpx2.AsyncBaseTransport | None
    ) -> None:
        super().__init__(
            transport=transport,
            verify=_certificates(),
            headers={"Accept-Encoding": "gzip"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            follow_redirects=False,
            limits=httpx2.Limits(),  # none here: a line's slots bound it
        )
        self._max_reply_bytes = max_reply_bytes

    async def send(
        self, request: httpx2.Request, *, stream: bool = False, **options: Any
    ) -> httpx2.Response:
        response = await super().send(request, stream=True, **options)
        try:
            body = await self._body(response)
        finally:
            await response.aclose()
        kept = {k: response.headers[k] for k in _KEPT_HEADERS if k in response.headers}
        return httpx2.Response(
            response.status_code, headers=kept, content=body, request=request
        )

    async def _body(self, response: httpx2.Response) -> bytes:
        """Inflate step by step: a gzip body may grow a thousandfold."""
        zipped = response.headers.get("content-encoding") == "gzip"
        inflate = zlib.decompressobj(wbits=31)
        body = bytearray()
        async for part in response.aiter_raw():
            room = self._max_reply_bytes + 1 - len(body)
            try:
                body += inflate.decompress(part, room) if zipped else part
            except zlib.error:
                raise PassingError("its reply is no gzip") from None
            if len(body) > self._max_reply_bytes:
                what = f"sent more than {self._max_reply_bytes} bytes"
                raise LLMTruncatedError(what)
        return bytes(body)


class _Message(BaseModel):
    content: str | None = None
    refusal: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str | None = None

    def failure(self) -> LLMError | None:
        if self.message.refusal or self.finish_reason == "content_filter":
            return LLMRefusedError("declined to answer")
        if self.finish_reason == "length":
            what = "reached its length limit: allow more output or split the article"
            return LLMTruncatedError(what)
        return None


class _InputTokens(BaseModel):
    cached_tokens: int | None = Field(default=None, ge=0)


class _Tokens(BaseModel):
    prompt_tokens: int = Field(default=0, ge=0)
    completion_tokens: int = Field(default=0, ge=0)
    prompt_tokens_details: _InputTokens | None = None

    def usage(self) -> Usage:
        told = self.prompt_tokens_details or _InputTokens()
        cached = min(told.cached_tokens or 0, self.prompt_tokens)
        return Usage(0, self.prompt_tokens, self.completion_tokens, cached)


class _Completion(BaseModel):
    """What we read of a chat completion; endpoints differ in the rest."""

    choices: list[_Choice]
    usage: _Tokens | None = None

    def reply(self, request_id: str | None) -> Reply:
        usage = (self.usage or _Tokens()).usage()
        if not self.choices:
            return Reply("", usage, PassingError("its reply is empty"), request_id)
        choice = self.choices[0]
        content = choice.message.content or ""
        return Reply(content, usage, choice.failure(), request_id)


class _Model(BaseModel):
    id: str


class _Models(BaseModel):
    """What we read of a list of models."""

    data: list[_Model]

    def names(self) -> tuple[str, ...]:
        return tuple(model.id for model in self.data)


@cache
def _certificates() -> SSLContext:
    """Read the trusted certificates once: it takes 35 ms, for each loop anew."""
    return httpx2.create_ssl_context()

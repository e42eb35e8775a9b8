"""A strict schema until an endpoint refuses one, plain JSON mode from then on."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Protocol

from ..errors import InvalidReplyError, LLMError, RecordingError
from ..extract import LLM, Answer, Request, Usage
from .failures import FormRefusedError

_log = logging.getLogger(__name__)


class Memory(Protocol):
    """Where it is kept, from run to run, which endpoints refuse schemas."""

    def noted(self, about: str) -> str | None:
        """Read a note; None when there is none."""

    def note(self, about: str, text: str) -> None:
        """Keep a note, in an earlier one's place."""

    def release(self) -> None:
        """Give back what this thread holds."""


class FallbackLLM:
    """Two ways to ask one model, where nobody said which of them it takes.

    Each has an identity of its own, so an answer that is kept is found again however it
    was got. A refusal counts once the other way has brought a reply: then a line is
    logged, and no schema is sent to this endpoint and model again, in later runs either.
    Questions that were under way find out for themselves.

    Args:
        strict: asks with a JSON schema.
        plain: asks for any JSON object.
        memory: where refusals are kept; the process when None.
    """

    def __init__(
        self, strict: LLM, plain: LLM, *, memory: Memory | None = None
    ) -> None:
        self._strict = strict
        self._plain = plain
        self._memory = memory
        self._refused = memory is not None and remembered(memory, strict.identity)

    @property
    def identity(self) -> Mapping[str, object]:
        """Of the way that is in use now."""
        return (self._plain if self._refused else self._strict).identity

    async def ask(self, request: Request) -> Answer:
        """Answer one request, in the way that the endpoint takes.

        Returns:
            The answer; a refusal is on its bill.

        Raises:
            LLMError: of the last way tried.
            RecordingError: a recording answers, and holds the request in neither way;
                it tells of the first.
        """
        if self._refused:
            return await self._plain.ask(request)
        refusal: FormRefusedError | None = None
        missing: RecordingError | None = None
        try:
            return await self._strict.ask(request)
        except FormRefusedError as problem:
            refusal = problem
        except RecordingError as problem:  # perhaps it was made in plain JSON mode
            missing = problem
        try:
            answer = await self._plain.ask(request)
        except RecordingError as problem:
            raise missing or problem from None
        except LLMError as problem:
            failure = problem
        else:
            await self._settle(refusal)
            return Answer(answer.content, answer.usage + _spent(refusal))
        if isinstance(failure, InvalidReplyError) or failure.output_tokens:
            await self._settle(refusal)  # it did reply
        raise _with(failure, _spent(refusal))

    async def aclose(self) -> None:
        """Close both."""
        try:
            await self._strict.aclose()
        finally:
            await self._plain.aclose()

    async def _settle(self, refusal: FormRefusedError | None) -> None:
        if self._refused:
            return
        self._refused = True
        if refusal is None:
            return
        asked = self._strict.identity
        _log.warning(
            "%r at %s takes no JSON schema: asking in plain JSON mode from now on",
            asked["model"],
            asked["base_url"],
        )
        if self._memory is not None:
            # A write may wait seconds for another process.
            await asyncio.to_thread(_write, self._memory, asked)


def remembered(memory: Memory, identity: Mapping[str, object]) -> bool:
    """Tell whether a model is known to refuse schemas."""
    return memory.noted(_about(identity)) == "object"


def remember(memory: Memory, identity: Mapping[str, object], *, refused: bool) -> None:
    """Keep whether a model refuses schemas."""
    memory.note(_about(identity), "object" if refused else "schema")


def _write(memory: Memory, identity: Mapping[str, object]) -> None:
    remember(memory, identity, refused=True)
    memory.release()


def _about(identity: Mapping[str, object]) -> str:
    return f"json mode of {identity['model']} at {identity['base_url']}"


def _spent(refusal: FormRefusedError | None) -> Usage:
    if refusal is None:
        return Usage()
    return Usage.of(refusal)


def _with(failure: LLMError, spent: Usage) -> LLMError:
    """Put what was spent before on a failure's bill."""
    return type(failure)(
        str(failure),
        attempts=failure.attempts + spent.calls,
        input_tokens=failure.input_tokens + spent.input_tokens,
        output_tokens=failure.output_tokens + spent.output_tokens,
        cached_tokens=failure.cached_tokens + spent.cached_tokens,
        request_id=failure.request_id,
    )

"""An `LLM` whose answers are kept."""

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from hashlib import sha256

from pydantic import BaseModel, ValidationError

from ..extract import LLM, Answer, Request, Usage
from ..records import canonical_json
from .store import Store


class CachedLLM:
    """An `LLM` whose answers are kept: each question is paid for once.

    The key covers all that shapes an answer: the inner model's identity, the messages,
    the reply's schema and the prompt's fingerprint. Failures are never kept. Equal
    questions that are under way at once share one call, and its failure.

    Args:
        inner: answers what is not in the store; closed by `aclose`.
        store: stays open; whoever opened it closes it.
        read: False asks anew and keeps the new answers, as when a run is recorded.
    """

    def __init__(self, inner: LLM, store: Store, *, read: bool = True) -> None:
        self._inner = inner
        self._store = store
        self._read = read
        self._flights: dict[tuple[asyncio.AbstractEventLoop, str], _Flight] = {}
        # Reads are inline: they wait for no lock and take microseconds. A write may
        # wait seconds for another process, which would hold up every other question.
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="cache")

    @property
    def identity(self) -> Mapping[str, object]:
        """The inner model's: a kept answer is still its answer."""
        return self._inner.identity

    async def ask(self, request: Request) -> Answer:
        """Answer from the store, from a question under way, or from the inner model.

        Returns:
            The answer; its usage is zero unless it was paid for by this very question.

        Raises:
            LLMError: the inner model's.
        """
        key = _key(self._inner.identity, request)
        place = (asyncio.get_running_loop(), key)
        flight = self._flights.get(place)
        if flight is None:
            kept = self._kept(key, request) if self._read else None
            if kept is not None:
                return Answer(kept)
            flight = _Flight(asyncio.create_task(self._fetch(key, request)))
            self._flights[place] = flight
        try:
            return await flight.land()
        finally:
            if flight.over and self._flights.get(place) is flight:
                del self._flights[place]

    async def aclose(self) -> None:
        """Close the inner model, and the thread that writes."""
        try:
            await self._inner.aclose()
        finally:
            self._writer.submit(self._store.release)
            await asyncio.to_thread(self._writer.shutdown)

    def _kept(self, key: str, request: Request) -> str | None:
        text = self._store.get(key)
        if text is None:
            return None
        try:
            content = _Kept.model_validate_json(text).content
            request.reply_type.model_validate_json(content)
        except ValidationError:
            return None
        return content

    async def _fetch(self, key: str, request: Request) -> Answer:
        answer = await self._inner.ask(request)
        text = json.dumps({"content": answer.content}, ensure_ascii=False)
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writer, self._store.put, key, text)
        return answer


class _Flight:
    """One call, and those who wait for it."""

    def __init__(self, call: asyncio.Task[Answer]) -> None:
        self._call = call
        self._waiting = 0
        self._billed = False

    @property
    def over(self) -> bool:
        """Whether nobody may join any more."""
        return self._call.done() or not self._waiting

    async def land(self) -> Answer:
        """Wait for the answer; who is cancelled leaves the call to the others."""
        self._waiting += 1
        try:
            answer = await asyncio.shield(self._call)
        finally:
            self._waiting -= 1
            if not self._waiting:
                self._call.cancel()  # for nobody; no effect on a call that is done
        usage = Usage() if self._billed else answer.usage
        self._billed = True
        return Answer(answer.content, usage)


class _Kept(BaseModel):
    content: str


def _key(identity: Mapping[str, object], request: Request) -> str:
    shaped_by = {
        "v": 1,
        "identity": dict(identity),
        "messages": request.messages,
        "schema": _schema(request.reply_type),
        "fingerprint": request.fingerprint,
    }
    return sha256(canonical_json(shaped_by)).hexdigest()


@lru_cache
def _schema(reply_type: type[BaseModel]) -> dict[str, object]:
    return reply_type.model_json_schema()

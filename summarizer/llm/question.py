"""One question: sent until it is answered or cannot be, within a policy."""

import asyncio
from random import uniform  # noqa: TID251  jitter between attempts shapes no record
from typing import Any

from openai.types.chat import ChatCompletion
from pydantic import ValidationError
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type

from ..errors import InvalidReplyError, LLMError, LLMUnavailableError, LLMUnusableError
from ..extract import Answer, Request, Usage
from .failures import Declined, PassingError
from .form import Conversation, OutputMode, response_format, told_form, unfenced
from .policy import Policy
from .wire import Line, Reply

_ECHO_CHARS = 20_000
_ECHO_PROBLEMS = 10
"""How much of a wrong reply, and of what is wrong with it, a re-ask repeats."""


class Question:
    """One question under way: its bill, and how the conversation stands."""

    def __init__(
        self, request: Request, *, line: Line, policy: Policy, mode: OutputMode
    ) -> None:
        self._request = request
        self._line = line
        self._policy = policy
        self._mode = mode
        self._form = response_format(request.reply_type, mode)
        self._until_s = line.loop.time() + policy.deadline_s
        self._usage = Usage()
        self._request_id: str | None = None
        self._content = ""

    async def ask(self) -> Answer:
        """Get the answer; once for each question.

        Raises:
            LLMError: told in full, with the attempts that it took.
            Exception: whatever stands in for the network raised.
        """
        try:
            async with asyncio.timeout_at(self._until_s) as self._timeout:
                await self._converse()
            return Answer(self._content, self._usage)
        except TimeoutError:
            what = f"gave no valid reply within {self._policy.deadline_s:g} s"
            failure: LLMError = LLMUnavailableError(what)
        except LLMError as exc:
            failure = exc
        raise self._told(failure)  # out here: nothing of the libraries' comes along

    async def _converse(self) -> None:
        """Ask once, and bring instructor in for a reply that does not validate."""
        turns: Conversation = [turn._asdict() for turn in self._request.messages]
        asked = told_form(turns, self._request.reply_type, self._mode)
        await self._complete(asked)
        if self._problem() is not None:
            await self._ask_again(asked)

    async def _ask_again(self, asked: Conversation) -> None:
        # Instructor takes a quarter of a second to import; most runs never need it.
        import instructor
        from instructor.core.exceptions import InstructorRetryException

        unread = True

        async def create(**_: object) -> ChatCompletion:
            nonlocal unread
            if not unread:
                await self._complete([*asked, *self._mending()])
            unread = False
            return _as_completion(self._content)

        # Never with `context=`: it would render article text as a Jinja template. The
        # mode is that of the request, though both are read alike: the words that it
        # adds in JSON mode go no further than `create`, which asks in ours.
        mode = instructor.Mode.JSON_SCHEMA
        if self._mode == "object":
            mode = instructor.Mode.JSON
        converse: Any = instructor.patch(create=create, mode=mode)
        try:
            await converse(
                messages=asked,
                response_model=self._request.reply_type,
                max_retries=self._policy.max_reasks,
                strict=False,
            )
            return
        except InstructorRetryException as exc:
            failure = exc.__cause__
        if failure is None or isinstance(failure, ValidationError):
            failure = self._invalid()
        raise failure

    def _mending(self) -> Conversation:
        """Say what is wrong with the last reply.

        In place of the turns that instructor adds: those repeat every earlier reply in
        full, and quote pydantic, input, documentation link, version and all.
        """
        problem = self._problem()
        found = (
            problem.errors(include_url=False, include_input=False) if problem else []
        )
        listed = [
            f"- {'.'.join(map(str, one['loc'])) or 'the reply'}: {one['msg']}"
            for one in found[:_ECHO_PROBLEMS]
        ]
        lead = "Your reply does not fit the JSON schema:"
        told = "\n".join([lead, *listed, "Reply again, in full, with JSON only."])
        return [
            {"role": "assistant", "content": self._content[:_ECHO_CHARS]},
            {"role": "user", "content": told},
        ]

    def _problem(self) -> ValidationError | None:
        try:
            self._request.reply_type.model_validate_json(self._content)
        except ValidationError as problem:
            return problem
        return None

    async def _complete(self, messages: Conversation) -> None:
        """Send a conversation until it brings content, and keep that."""
        if self._usage.calls >= self._policy.attempts:
            raise self._invalid()
        # A new object each time: tasks that share one lose their retries in silence.
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(PassingError),
            wait=_wait_s,
            stop=self._stops,
            sleep=self._policy.sleep,
            reraise=True,
        )
        try:
            self._content = await retrying(self._send, messages)
            return
        except PassingError as passing:
            failure = self._given_up(passing)
        raise failure

    async def _send(self, messages: Conversation) -> str:
        answer = await self._exchange(messages)
        reply = self._line.understood(answer)
        self._usage += reply.usage
        self._request_id = reply.request_id
        if reply.failure is not None:
            raise reply.failure
        return unfenced(reply.content) if self._mode == "object" else reply.content

    async def _exchange(self, messages: Conversation) -> Reply | Declined:
        """Send a conversation as soon as the budget has room for it."""
        worst = await self._set_aside(messages)
        self._usage += Usage(calls=1)
        paid: Usage | None = None
        try:
            answer = await self._line.exchange(messages, self._form)
            if isinstance(answer, Declined):
                paid = Usage()
            elif answer.usage.input_tokens:
                paid = answer.usage
            return answer
        finally:
            if self._line.budget is not None:
                self._line.budget.settle(worst, paid)

    async def _set_aside(self, messages: Conversation) -> float:
        """Wait for room in the budget; that takes nothing from the time of a question."""
        if self._line.budget is None:
            return 0.0
        since_s = self._line.loop.time()
        self._timeout.reschedule(None)
        worst = await self._line.budget.set_aside(
            self._line.weight(messages, self._form)
        )
        self._until_s += self._line.loop.time() - since_s
        self._timeout.reschedule(self._until_s)
        return worst

    def _stops(self, state: RetryCallState) -> bool:
        return (
            self._usage.calls >= self._policy.attempts
            or (_passing(state).wait_s or 0) > self._policy.max_wait_s
            or self._line.loop.time() + state.upcoming_sleep >= self._until_s
        )

    def _given_up(self, passing: PassingError) -> LLMError:
        tried = f"{passing} ({self._usage.calls} attempts)"
        if passing.unreached:
            what = f"cannot be reached, {tried}: check base URL, network and server"
            return LLMUnusableError(what)
        if passing.wait_s is not None:
            tried += f" and asks to wait {passing.wait_s:.0f} s"
        return LLMUnavailableError(f"is unavailable, {tried}: run again later")

    def _invalid(self) -> LLMError:
        problem = self._problem()
        count = problem.error_count() if problem else 0
        what = f"gave no valid reply ({self._usage.calls} attempts, {count} problems)"
        return InvalidReplyError(what)

    def _told(self, failure: LLMError) -> LLMError:
        """Complete an error with who failed, and what it took."""
        return type(failure)(
            f"{self._line.name} {failure}",
            attempts=self._usage.calls,
            input_tokens=self._usage.input_tokens,
            output_tokens=self._usage.output_tokens,
            cached_tokens=self._usage.cached_tokens,
            request_id=failure.request_id or self._request_id,
        )


def _wait_s(state: RetryCallState) -> float:
    """Wait as long as told, or twice as long each time; a little apart from others."""
    told = _passing(state).wait_s
    if told is not None:
        return told + uniform(0, 0.25)
    longest = min(0.5 * 2 ** (state.attempt_number - 1), 20.0)
    return uniform(longest / 2, longest)


def _passing(state: RetryCallState) -> PassingError:
    failure = state.outcome.exception() if state.outcome else None
    return failure if isinstance(failure, PassingError) else PassingError("")


def _as_completion(content: str) -> ChatCompletion:
    """Dress content up as instructor expects it; nothing else of a reply gets there."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return ChatCompletion.model_validate(
        {
            "id": "",
            "object": "chat.completion",
            "created": 0,
            "model": "",
            "choices": [choice],
        }
    )

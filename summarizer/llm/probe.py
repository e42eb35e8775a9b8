"""What an endpoint can do, found out with at most four tiny requests."""

from collections.abc import Awaitable
from typing import NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from ..errors import LLMError
from .failures import Declined, FormRefusedError, PassingError, told_wait_s
from .form import Conversation, OutputMode, response_format, told_form
from .wire import Line, Reply

_Got = TypeVar("_Got")

_ASKED: Conversation = [
    {"role": "system", "content": "You answer questions about a service's state."},
    {"role": "user", "content": "Is the service ready? It is. Say so in one word."},
]


class Fault(NamedTuple):
    """Why a request was not answered, in our words."""

    what: str
    status: int | None = None
    """None when no whole answer came."""
    unreached: bool = False
    """Nothing was there that could have answered."""
    wait_s: float | None = None
    """The wait that the endpoint asks for."""
    form_refused: bool = False


class Chat(NamedTuple):
    """A question that was answered."""

    input_tokens: int
    output_tokens: int
    fits: bool
    """Whether the answer is in the form that was asked for."""


class Seen(NamedTuple):
    """What came back; None for what was not asked, as it would have been in vain."""

    models: tuple[str, ...] | Fault
    chat: Chat | Fault | None = None
    schema: Chat | Fault | None = None
    plain: Chat | Fault | None = None


class Readiness(BaseModel):
    """The smallest form worth the name."""

    model_config = ConfigDict(extra="forbid")

    ready: bool


async def probe(line: Line) -> Seen:
    """Ask for the models, then a tiny question in each form; stop when it is in vain.

    Raises:
        Exception: whatever stands in for the network raised.
    """
    models = await _tried(line.models())
    if isinstance(models, Fault) and models.unreached:
        return Seen(models)
    chat = await _asked(line, None)
    if isinstance(chat, Fault):
        return Seen(models, chat)
    schema = await _asked(line, "schema")
    return Seen(models, chat, schema, await _asked(line, "object"))


async def _asked(line: Line, mode: OutputMode | None) -> Chat | Fault:
    messages, form = _ASKED, None
    if mode is not None:
        messages = told_form(_ASKED, Readiness, mode)
        form = response_format(Readiness, mode)
    reply = await _tried(line.exchange(messages, form))
    if isinstance(reply, Fault):
        return reply
    if isinstance(reply.failure, PassingError):
        return Fault(str(reply.failure))
    fits = mode is None or _fits(reply)
    return Chat(reply.usage.input_tokens, reply.usage.output_tokens, fits)


async def _tried(call: Awaitable[_Got | Declined]) -> _Got | Fault:
    try:
        got = await call
    except PassingError as problem:
        return Fault(str(problem), unreached=problem.unreached)
    except LLMError as problem:
        return Fault(str(problem))
    if not isinstance(got, Declined):
        return got
    meaning = got.meaning(answered=False)
    return Fault(
        str(meaning),
        status=got.status,
        wait_s=told_wait_s(got.headers),
        form_refused=isinstance(meaning, FormRefusedError),
    )


def _fits(reply: Reply) -> bool:
    try:
        Readiness.model_validate_json(reply.content)
    except ValidationError:
        return False
    return True

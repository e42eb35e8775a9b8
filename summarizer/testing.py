"""A scripted `LLM`, for our tests and for those of our users.

llm = ScriptedLLM(by_article({"Reuters": '{"items": []}', "AFP": too_long}))
with Summarizer(llm=llm) as summarizer: ...
assert len(llm.requests) == 2
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from pydantic import BaseModel, ValidationError

from .errors import InvalidReplyError, LLMError
from .extract import Answer, Request, Usage

Line = str | BaseModel | LLMError
"""What is said once: JSON text, a reply to be written as such, or an error to raise."""

Script = Callable[[Request], Line]
"""What is said to a request."""


A_CALL = Usage(1, 100, 20)


class ScriptedLLM:
    """An `LLM` that says what its script says, and remembers what it was asked.

    It keeps the port's promise: text that does not validate as the request's reply
    type raises `InvalidReplyError`, as an endpoint's would after its last re-ask.

    Args:
        script: gives the line for a request; see `by_article`.
        usage: what each answer costs.
        delay_s: how long each answer takes.

    Attributes:
        requests: every request, in the order in which they came.
        most_at_once: the most that were under way at the same time.
        closed: whether `aclose` was called.
    """

    def __init__(
        self,
        script: Script,
        *,
        usage: Usage = A_CALL,
        delay_s: float = 0.0,
    ) -> None:
        self.requests: list[Request] = []
        self.most_at_once = 0
        self.closed = False
        self._script = script
        self._usage = usage
        self._delay_s = delay_s
        self._under_way = 0

    @property
    def identity(self) -> Mapping[str, object]:
        """Names no model: briefs made with it must not look like a model's."""
        return {"engine": "scripted", "model": "scripted"}

    async def ask(self, request: Request) -> Answer:
        """Say the script's line.

        Raises:
            LLMError: when the line is one, or does not validate.
        """
        self.requests.append(request)
        self._under_way += 1
        self.most_at_once = max(self.most_at_once, self._under_way)
        try:
            await asyncio.sleep(self._delay_s)
            return Answer(_content(self._script(request), request), self._usage)
        finally:
            self._under_way -= 1

    async def aclose(self) -> None:
        """Note that it was closed."""
        self.closed = True


def by_article(lines: Mapping[str, Line | Sequence[Line]]) -> Script:
    """Tell requests apart by words of their article.

    Args:
        lines: by words that stand in one article alone: a line that is said each time,
            or several for one time after the other, the last of them for good.

    Raises:
        LookupError: (the script) none or several of the words are in a request.
    """
    said: Counter[str] = Counter()

    def script(request: Request) -> Line:
        asked = "\n".join(t.content for t in request.messages if t.role == "user")
        found = [words for words in lines if words in asked]
        if len(found) != 1:
            raise LookupError(f"{len(found)} of {sorted(lines)} are in the request")
        line = lines[found[0]]
        if isinstance(line, str | BaseModel | LLMError):
            return line
        said[found[0]] += 1
        return line[min(said[found[0]], len(line)) - 1]

    return script


def _content(line: Line, request: Request) -> str:
    if isinstance(line, LLMError):
        raise line
    content = line if isinstance(line, str) else line.model_dump_json()
    try:
        request.reply_type.model_validate_json(content)
    except ValidationError as exc:
        what = f"the scripted line is no {request.reply_type.__name__}"
        raise InvalidReplyError(what, attempts=1) from exc
    return content

"""An `LLM` that keeps the bill of another."""

from collections.abc import Mapping
from typing import NamedTuple

from .errors import LLMError, Reason
from .extract import LLM, Answer, Request, Usage


class Asked(NamedTuple):
    """One question, and what it came to."""

    purpose: str
    usage: Usage
    failed: Reason | None = None
    """Why it got no answer, if it got none."""


class MeteredLLM:
    """Passes every request on, and notes what the answers and the failures cost.

    Args:
        inner: answers; closed by its owner.

    Attributes:
        asked: what was asked, in the order of the answers.
    """

    def __init__(self, inner: LLM) -> None:
        self._inner = inner
        self.asked: list[Asked] = []

    @property
    def identity(self) -> Mapping[str, object]:
        """The inner one's."""
        return self._inner.identity

    @property
    def spent(self) -> Mapping[str, Usage]:
        """What was spent, by purpose, in the order of the first answers."""
        spent: dict[str, Usage] = {}
        for purpose, usage, _ in self.asked:
            spent[purpose] = spent.get(purpose, Usage()) + usage
        return spent

    @property
    def total(self) -> Usage:
        """All that was spent."""
        return sum(self.spent.values(), Usage())

    async def ask(self, request: Request) -> Answer:
        """Pass the request on.

        Raises:
            LLMError: the inner one's, when it has been noted.
        """
        try:
            answer = await self._inner.ask(request)
        except LLMError as problem:
            cost = Usage.of(problem)
            self.asked.append(Asked(request.purpose, cost, problem.reason))
            raise
        self.asked.append(Asked(request.purpose, answer.usage))
        return answer

    async def aclose(self) -> None:
        """Leave the inner one open."""

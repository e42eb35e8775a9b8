"""An `LLM` that keeps the bill of another."""

from collections.abc import Mapping

from .errors import LLMError
from .extract import LLM, Answer, Request, Usage


class MeteredLLM:
    """Passes every request on, and adds up what the answers and the failures cost.

    Args:
        inner: answers; closed by its owner.

    Attributes:
        spent: by purpose of the request, in the order of the first ones.
    """

    def __init__(self, inner: LLM) -> None:
        self._inner = inner
        self.spent: dict[str, Usage] = {}

    @property
    def identity(self) -> Mapping[str, object]:
        """The inner one's."""
        return self._inner.identity

    @property
    def total(self) -> Usage:
        """All that was spent."""
        return sum(self.spent.values(), Usage())

    async def ask(self, request: Request) -> Answer:
        """Pass the request on.

        Raises:
            LLMError: the inner one's, when it has been added to the bill.
        """
        try:
            answer = await self._inner.ask(request)
        except LLMError as problem:
            cost = Usage(problem.attempts, problem.input_tokens, problem.output_tokens)
            self._add(request.purpose, cost)
            raise
        self._add(request.purpose, answer.usage)
        return answer

    async def aclose(self) -> None:
        """Leave the inner one open."""

    def _add(self, purpose: str, cost: Usage) -> None:
        self.spent[purpose] = self.spent.get(purpose, Usage()) + cost

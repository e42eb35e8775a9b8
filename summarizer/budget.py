"""The most that a run may cost, held to before each call with its worst price."""

import asyncio

from .errors import NotAskedError, SettingsError
from .extract import Usage
from .prices import Price, price_of
from .settings import Settings


class Budget:
    """Lets a call go out only when all that is under way cannot pass the limit.

    What a call may cost at worst is set aside before it, and what it did cost is counted
    after it. A call that does not fit waits while others are under way, for they may
    come cheaper. When it does not fit alone either, the budget is spent: no call is let
    through any more.

    Args:
        max_cost: in USD.
        price: of the model.
        max_output_tokens: the most that one answer may have; the endpoint is told.

    Attributes:
        refusal: why no further call is made, once that is so.
    """

    def __init__(
        self, max_cost: float, price: Price, *, max_output_tokens: int
    ) -> None:
        self.refusal: str | None = None
        self._max_cost = max_cost
        self._price = price
        self._max_output_tokens = max_output_tokens
        self._paid = 0.0
        self._set_aside: list[float] = []
        self._settled = asyncio.Event()

    async def set_aside(self, sent_bytes: int) -> float:
        """Wait for a call's turn.

        Args:
            sent_bytes: of the request's JSON.

        Returns:
            What it may cost at worst, in USD; to be given to `settle`.

        Raises:
            NotAskedError: the limit could be passed.
        """
        worst = self._price.worst_usd(
            sent_bytes, max_output_tokens=self._max_output_tokens
        )
        while not self._fits(worst):
            if not self._set_aside:
                self.refusal = self.refusal or self._spent(worst)
                raise NotAskedError(f"was not asked: {self.refusal}")
            self._settled.clear()
            await self._settled.wait()
        self._set_aside.append(worst)
        return worst

    def settle(self, worst: float, usage: Usage | None) -> None:
        """Count what a call did cost.

        Args:
            worst: as it was set aside.
            usage: what the endpoint reports; None when nobody says, and then the worst
                is counted.
        """
        self._set_aside.remove(worst)
        self._paid += worst if usage is None else self._price.cost_usd(usage)
        self._settled.set()

    def _fits(self, worst: float) -> bool:
        at_worst = self._paid + sum(self._set_aside) + worst
        return self.refusal is None and at_worst <= self._max_cost

    def _spent(self, worst: float) -> str:
        return (
            f"USD {self._paid:.6f} of max_cost {self._max_cost:g} are spent, and the next"
            f" call could cost {worst:.6f}"
        )


def budget_of(settings: Settings) -> Budget | None:
    """Set up a budget; None when there is no limit.

    Raises:
        SettingsError: what a call may cost at worst cannot be told.
    """
    if settings.max_cost is None:
        return None
    price = price_of(settings)
    if price is None:
        raise SettingsError(
            "max_cost: no price is set, so no cost can be told: set input and output"
            " under [price] in summarizer.toml, or SUMMARIZER_PRICE_INPUT and _OUTPUT"
        )
    if settings.max_output_tokens is None:
        raise SettingsError(
            "max_cost: an answer of any length has no worst price: set"
            " max_output_tokens too (--max-output-tokens)"
        )
    return Budget(
        settings.max_cost, price, max_output_tokens=settings.max_output_tokens
    )

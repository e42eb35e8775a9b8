"""What tokens cost, as the user tells it: prices change, so none is built in."""

from dataclasses import dataclass

from .errors import SettingsError
from .extract import Usage
from .settings import Settings

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """What a provider takes for a model, in USD per million tokens."""

    input: float
    output: float
    cached_input: float
    """Of input that the provider still had in its own prompt cache."""

    def cost_usd(self, usage: Usage) -> float:
        """Say what tokens cost."""
        fresh = usage.input_tokens - usage.cached_tokens
        return (
            fresh * self.input
            + usage.cached_tokens * self.cached_input
            + usage.output_tokens * self.output
        ) / MILLION

    def worst_usd(self, sent_bytes: int, *, max_output_tokens: int) -> float:
        """Say what a call costs at most.

        Args:
            sent_bytes: of the request's JSON, schema and all. No token is less than a
                byte, so there are no more tokens than these, whoever counts them.
            max_output_tokens: the most that the answer may have.
        """
        return self.cost_usd(Usage(1, sent_bytes, max_output_tokens))


def price_of(settings: Settings) -> Price | None:
    """Read the price of the model that is asked; None when none is set.

    Raises:
        SettingsError: one half of it is missing.
    """
    dear, out = settings.price_input, settings.price_output
    if dear is None and out is None:
        return None
    if dear is None or out is None:
        raise SettingsError("a price needs both, input and output: see [price]")
    cached = settings.price_cached_input
    return Price(dear, out, dear if cached is None else cached)

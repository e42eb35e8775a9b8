"""How hard one question is tried."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Policy:
    """How hard one question is tried, and where that ends."""

    attempts: int = 5
    """HTTP requests for one question at most, retries and re-asks together."""
    deadline_s: float = 120.0
    """For one question, waits and re-asks included; its place in line is not."""
    request_timeout_s: float = 60.0
    """For one HTTP request, from the first byte sent to the last received."""
    max_wait_s: float = 60.0
    """An endpoint that asks for a longer wait is given up at once."""
    max_reasks: int = 2
    """Times that the model may mend a reply that does not validate."""
    max_reply_bytes: int = 8 * 2**20
    """Of one HTTP reply, decoded."""
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    """How to wait between attempts: `instant` when a recording answers."""

    def with_timeout(self, timeout_s: float | None) -> "Policy":
        """Give a request so long, and a question twice as long if need be."""
        if timeout_s is None:
            return self
        deadline_s = max(self.deadline_s, 2 * timeout_s)
        return replace(self, request_timeout_s=timeout_s, deadline_s=deadline_s)


DEFAULT = Policy()


async def instant(wait_s: float) -> None:
    """Wait no time: the limit behind a recorded 429 recovered long ago."""

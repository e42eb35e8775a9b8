"""What a run would ask and could cost, found out without asking anything."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from .errors import NotAskedError
from .extract import Answer, Request, Usage
from .manifest import ArticleRun
from .prices import Price
from .records import canonical_json

BYTES_A_TOKEN = 4
"""Of English, about: for what is likely. For the worst, a token is one byte."""


class UnaskedLLM:
    """Stands in an endpoint's place on a dry run: behind the cache, asking nothing.

    Args:
        identity: the endpoint's, so that its answers are found in the cache.
        wanted: gets, by article, the first question that is not in the cache; what
            would be asked after it, its answer decides.
    """

    def __init__(
        self, identity: Mapping[str, object], wanted: dict[str, Request]
    ) -> None:
        self.identity = identity
        self._wanted = wanted

    async def ask(self, request: Request) -> Answer:
        """Note what would be asked.

        Raises:
            NotAskedError: always.
        """
        self._wanted.setdefault(request.article, request)
        raise NotAskedError("was not asked: it is a dry run")

    async def aclose(self) -> None:
        """Hold nothing."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a run over articles would ask. Retries, and questions about briefs, are not in."""

    articles: int
    """Those that can be read."""
    kept: int
    """Of which all answers are in the cache."""
    least: Usage
    """When each answer comes at once, leaves nothing to ask, and is as short as can be."""
    most_calls: int
    """With a repair and a second look for each article."""
    most: Usage | None
    """With answers as long as can be; None when no `max_output_tokens` is set."""
    least_usd: float | None
    most_usd: float | None
    """None when no price is set, or there is no such figure."""


def estimate(
    wanted: Iterable[Request],
    *,
    articles: Iterable[ArticleRun],
    second_look: bool,
    max_output_tokens: int | None,
    price: Price | None,
) -> Estimate:
    """Estimate what questions that were not asked would come to.

    Args:
        wanted: the first one of each article.
        articles: what became of each on the dry run.
        second_look: whether a run asks once more about what is left out.
        max_output_tokens: for one answer; None sets no bound.
        price: of the model; None when none is set.
    """
    asked = tuple(wanted)
    least = Usage(len(asked), sum(map(_words, asked)) // BYTES_A_TOKEN)
    rounds = [_rounds(one, second_look=second_look) for one in asked]
    most = None
    if max_output_tokens is not None:
        most = Usage(
            sum(rounds),
            sum(map(partial(_worst_input, max_output_tokens), asked, rounds)),
            sum(rounds) * max_output_tokens,
        )
    read = [run for run in articles if run.questions]
    return Estimate(
        articles=len(read),
        kept=sum(all(q.answered for q in run.questions) for run in read),
        least=least,
        most_calls=sum(rounds),
        most=most,
        least_usd=None if price is None else price.cost_usd(least),
        most_usd=None if price is None or most is None else price.cost_usd(most),
    )


def _rounds(request: Request, *, second_look: bool) -> int:
    """Count the questions about an article that are still to come."""
    later = {"extract": 1, "repair": 0}.get(request.purpose)
    return 1 if later is None else 1 + later + second_look


def _words(request: Request) -> int:
    """Count the bytes of a question's messages."""
    return len(canonical_json(request.messages))


def _worst_input(max_output_tokens: int, request: Request, rounds: int) -> int:
    """Add up the tokens of all questions about an article.

    The schema counts too, as with some providers it does. A later question repeats the
    first one and an answer, and adds what is wrong with the answer or what of the
    article it leaves out: as much again as either.
    """
    schema = canonical_json(request.reply_type.model_json_schema())
    size = _words(request) + len(schema)
    return size + (rounds - 1) * 2 * (size + max_output_tokens)

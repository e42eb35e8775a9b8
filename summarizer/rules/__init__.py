"""Extraction without a model: what the language of news says plainly, and no more.

`Rules` answers the same port as a model, and its answers are proved like a model's. It
says nothing rather than something doubtful.
"""

from collections.abc import Mapping

from pydantic import BaseModel

from ..errors import InvalidReplyError
from ..extract import Answer, Request
from ..kinds import Reply
from ..registry import Registry
from . import casualties, ceasefires, positions, reading
from .mending import mended

__all__ = ["Rules", "read"]


class Rules:
    """An `LLM` that is none: equal articles, equal answers, at no cost.

    Args:
        registry: the parties and conflicts that are known by name.
    """

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    @property
    def identity(self) -> Mapping[str, object]:
        """Name the engine; the number goes up when it reads otherwise."""
        return {"engine": "rules", "model": "rules-1"}

    async def ask(self, request: Request) -> Answer:
        """Answer from the article alone; a repair says less, and nothing new.

        Raises:
            InvalidReplyError: it is no question about an article.
        """
        if request.purpose not in {"extract", "repair"}:
            raise InvalidReplyError(f"rules answer no {request.purpose}")
        if request.purpose == "repair":
            return Answer(mended(request).model_dump_json())
        return Answer(read(request.article, self._registry).model_dump_json())

    async def aclose(self) -> None:
        """Hold nothing."""


def read(text: str, registry: Registry) -> BaseModel:
    """Read an article's records.

    Args:
        text: what the article says, as `Request.article` has it.
        registry: the parties and conflicts that are known by name.
    """
    told = reading.read(text, registry)
    found = {
        "positions": positions.find(told),
        "casualties": casualties.find(told),
        "ceasefire_terms": ceasefires.find(told),
    }
    return Reply(on_topic=any(found.values()), **{k: list(v) for k, v in found.items()})

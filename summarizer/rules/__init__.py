"""Extraction without a model: what the language of news says plainly, and no more.

`Rules` answers the same port as a model, and its answers are proved like a model's. It
says nothing rather than something doubtful.
"""

from collections.abc import Iterable, Mapping

from pydantic import BaseModel

from ..errors import InvalidReplyError
from ..extract import Answer, Request
from ..kinds import Reply
from ..kinds.base import Draft
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
        return {"engine": "rules", "model": "rules-3"}

    async def ask(self, request: Request) -> Answer:
        """Answer from the article alone; a repair says less, and nothing new.

        Raises:
            InvalidReplyError: it is no question about an article.
        """
        if request.purpose == "repair":
            return Answer(mended(request).model_dump_json())
        if request.purpose != "extract":
            raise InvalidReplyError(f"rules answer no {request.purpose}")
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
    return _reply(
        positions=positions.find(told),
        casualties=casualties.find(told),
        ceasefire_terms=ceasefires.find(told),
    )


def _reply(**found: Iterable[Draft]) -> BaseModel:
    listed = {kind: list(drafts) for kind, drafts in found.items()}
    return Reply(on_topic=any(listed.values()), **listed)

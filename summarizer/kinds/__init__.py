"""The kinds of record that the house knows: add a fourth to `KINDS` and it is in."""

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, create_model

from ..records import Record
from .base import Item, Kind
from .casualty import CASUALTY, Casualty, CasualtyItem
from .ceasefire import CEASEFIRE, Ceasefire, CeasefireItem
from .position import POSITION, Position, PositionItem

__all__ = [
    "KINDS",
    "AnyItem",
    "AnyRecord",
    "Casualty",
    "CasualtyItem",
    "Ceasefire",
    "CeasefireItem",
    "Position",
    "PositionItem",
    "Reply",
    "kind_named",
]

KINDS: tuple[Kind[Any, Any, Any], ...] = (CEASEFIRE, POSITION, CASUALTY)
"""In the order of a brief's sections."""

_BY_NAME = {kind.name: kind for kind in KINDS}


def kind_named(name: str) -> Kind[Any, Any, Any]:
    """Look up the kind of a record or an item."""
    return _BY_NAME[name]


Reply: type[BaseModel] = create_model(
    "Reply",
    __config__=ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True),
    __doc__="All records that one article bears out; empty lists are a good answer.",
    on_topic=(
        bool,
        Field(description="Whether it tells of a conflict or of talks to end one"),
    ),
    **{kind.reply_field: (list[kind.draft], ...) for kind in KINDS},  # type: ignore[call-overload,name-defined]
)
"""What a model fills in for one article."""


if TYPE_CHECKING:
    AnyRecord = Record
    AnyItem = Item
else:
    AnyRecord = Annotated[
        reduce(or_, (kind.record for kind in KINDS)), Field(discriminator="kind")
    ]
    AnyItem = Annotated[
        reduce(or_, (kind.item for kind in KINDS)), Field(discriminator="kind")
    ]
"""Any kind's record or item, told apart by `kind` when read back from JSON."""

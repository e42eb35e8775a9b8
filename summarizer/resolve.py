"""Positions that code cannot tell apart, put to a model: which of them are one?

The model partitions one party's positions on one issue; it changes nothing they say.
Its answer is a set of links between records, which merging obeys like any other fact.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from .brief import Brief
from .extract import Message, Request
from .kinds import PositionItem
from .kinds.base import View
from .kinds.position import POSITION
from .kinds.wording import plain
from .prompts import fence, fill, fingerprint, load
from .records import Link
from .text import visible

PROMPT = "resolve"
"""The folder under prompts/ that the request is made of."""

MOST_POSITIONS = 12
"""In one question; a party with more on one issue is left to the code."""

MOST_BLOCKS = 20
"""Questions about one brief."""


class Partition(BaseModel):
    """Every position in exactly one group."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    groups: list[list[int]] = Field(description="Numbers of the positions, by group")


class Block(NamedTuple):
    """Positions that may be one, and the question about them."""

    items: tuple[PositionItem, ...]
    request: Request


def blocks(brief: Brief, view: View) -> Iterator[Block]:
    """Find what is worth asking: one party, one issue, several items of a like stance."""
    several: dict[tuple[str, str], list[PositionItem]] = defaultdict(list)
    for item in brief.items:
        if isinstance(item, PositionItem):
            several[item.party, item.issue].append(item)
    asked = [
        items
        for _, items in sorted(several.items())
        if 1 < len(items) <= MOST_POSITIONS
    ]
    for items in asked[:MOST_BLOCKS]:
        yield Block(tuple(items), _request(items, view))


def links(said: Partition, items: Sequence[PositionItem]) -> frozenset[Link]:
    """Read an answer as links between records.

    Args:
        said: the answer.
        items: those it was asked about, in the order of their numbers.

    Returns:
        Pairs of record ids that tell one position; none at all when the answer does
        not hold every number exactly once.
    """
    numbers = sorted(number for group in said.groups for number in group)
    if numbers != list(range(1, len(items) + 1)):
        return frozenset()
    return frozenset(
        (min(pair), max(pair))
        for group in said.groups
        for pair in pairwise(items[number - 1].records[0] for number in sorted(group))
    )


def _request(items: Sequence[PositionItem], view: View) -> Request:
    told = visible("\n".join(_lines(items, view)))
    user = fill(
        f"{PROMPT}/user",
        fence=fence("positions", told),
        positions=told,
        party=visible(view.name(items[0].party)),
        issue=plain(items[0].issue),
    )
    messages = (Message("system", load(f"{PROMPT}/system")), Message("user", user))
    return Request("resolve", messages, Partition, fingerprint(PROMPT))


def _lines(items: Sequence[PositionItem], view: View) -> Iterator[str]:
    for number, item in enumerate(items, start=1):
        quote = view.records[item.records[0]].evidence.quote
        yield f"{number}. {POSITION.telling(item, view).text}: “{quote}”"

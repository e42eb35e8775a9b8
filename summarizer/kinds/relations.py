"""How two records of one kind stand to each other, and what their items are called."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Literal

from ..records import content_id

Relation = Literal[
    "same", "refines", "updates", "contradicts", "related_not_comparable"
]
"""Between two records, whichever is named first: they say the same, one says it more
exactly, the later replaces the earlier, both cannot hold, or they tell of two things.
Where too little is told to say, there is none."""

JOINING: frozenset[Relation | None] = frozenset(
    {"same", "refines", "updates", "contradicts"}
)
"""Relations between records of one thing."""


def first_day(edtf: str | None) -> int | None:
    """Count the days up to the first one that an EDTF date may mean."""
    if edtf is None:
        return None
    return date.fromisoformat(f"{edtf[:10]}-01-01"[:10]).toordinal()


def stable_ids(keys: Iterable[tuple[object, ...]]) -> tuple[str, ...]:
    """Name items by what they are about.

    Args:
        keys: one for each item, in an order in which what is told later comes later.

    Returns:
        Their ids. Of several items with one key each after the first is also told by
        its number, so that a later item changes no earlier one's id.
    """
    seen: Counter[tuple[object, ...]] = Counter()
    ids = []
    for key in keys:
        ids.append(content_id([*key, seen[key]] if seen[key] else [*key]))
        seen[key] += 1
    return tuple(ids)

"""How two records of one kind stand to each other, and what their items are called."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Literal

from ..records import Record, content_id

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


class Content:
    """Orders records by all that they say, whatever article says it, then by id.

    It comes last in a sort key: writing a record out is dear, and done only for ties.
    """

    __slots__ = ("_record",)

    def __init__(self, record: Record) -> None:
        self._record = record

    def __lt__(self, other: "Content") -> bool:
        return self._told() < other._told()

    def _told(self) -> tuple[str, str]:
        where = {"id", "article_id", "evidence"}
        return self._record.model_dump_json(exclude=where), self._record.id


Key = tuple[object, ...]


def by_words(record: Record) -> Key:
    """Order by what is said: which article says it decides nothing."""
    return (record.evidence.quote, Content(record))


def stable_ids(keys: Iterable[tuple[Key, Key]]) -> tuple[str, ...]:
    """Name items by what they are about.

    Args:
        keys: for each item what it is about, and what else its first record tells; in
            an order in which what is told later comes later.

    Returns:
        Their ids. The first item of several about one thing is named by that alone, the
        others by more, so that a later item changes no earlier one's id.
    """
    seen: Counter[Key] = Counter()
    ids = []
    for about, more in keys:
        key = (*about, *more) if seen[about] else about
        ids.append(content_id([*key, seen[key]] if seen[key] else [*key]))
        seen.update({about, key})
    return tuple(ids)

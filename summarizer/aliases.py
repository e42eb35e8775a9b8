"""One party under two names in one conflict: an acronym and what it stands for.

A registry knows such names of its parties. Of a party that none knows the records of a
topic tell it: where just one of those named has the letters of an acronym, it is hers.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from .kinds.base import Corpus
from .names import spelt_short
from .records import Record

_FIELDS = ("claimant", "party", "side", "bound")
"""Fields of records that hold ids of parties; two of a side are one text, "a+b"."""


def same_parties(records: Iterable[Record], corpus: Corpus) -> dict[str, str]:
    """Tell of parties of a topic's records which other id each goes by.

    It is the acronym, as in the topic's own slug, unless a registry has the full name.
    """
    told: set[str] = set()
    for record in records:
        told |= corpus.topics.sides(record.conflict, parties=corpus.parties)
        told.update(*_ids(record).values())
    known = corpus.parties.parties.keys()
    return dict(
        (short, name) if name in known else (name, short)
        for name, short in spelt_short(told).items()
        if short not in known
    )


def moved(record: Record, topic: str, same: Mapping[str, str]) -> Record:
    """Put a record into a topic, each of its parties under one id.

    It keeps its own id and the names as its article writes them.
    """
    changed: dict[str, Any] = {} if record.topic == topic else {"topic": topic}
    for field, ids in _ids(record).items():
        if not same.keys().isdisjoint(ids):
            own = sorted({same.get(party, party) for party in ids})
            is_text = isinstance(getattr(record, field), str)
            changed[field] = "+".join(own) if is_text else tuple(own)
    return record.model_copy(update=changed) if changed else record


def _ids(record: Record) -> dict[str, list[str]]:
    told = {field: getattr(record, field, ()) for field in _FIELDS}
    return {
        field: ids.split("+") if isinstance(ids, str) else list(ids)
        for field, ids in told.items()
        if ids
    }

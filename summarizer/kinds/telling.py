"""What an item tells, in words that two editions can be compared by."""

from typing import Literal, NamedTuple

ChangeType = Literal[
    "newly_disputed",
    "shift",
    "expired",
    "update",
    "new",
    "resolved",
    "withdrawn",
    "restated",
]
"""What became of an item since the edition before, the weightiest first: a party took
another stance (`shift`), an arrangement ended, another value is told (`update`), the same
is told by another source or on a later day (`restated`)."""

Trend = Literal["improved", "deteriorated", "neither"]
"""Whether a change bears well or ill for those who live with the conflict."""


class Telling(NamedTuple):
    """Something told, and what it rests on."""

    text: str
    records: tuple[str, ...]
    """Ids; the first one's quote stands for it."""
    said: str | None = None
    """EDTF: when it was said, or as of when it holds."""


class Difference(NamedTuple):
    """One respect in which an item tells other things than before."""

    type: ChangeType
    about: str
    """What it is about: the item, or one attribute of it."""
    before: Telling | None
    after: Telling | None

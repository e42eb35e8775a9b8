"""Casualty figures: how many people were killed, injured, missing, held, displaced."""

from typing import Literal

from pydantic import Field

from ...numbers import Qualifier
from ...records import Assertion, Attribution, Frozen, Record
from ..base import Draft, Item

Metric = Literal[
    "killed",
    "injured",
    "missing",
    "detained_captured",
    "displaced",
    "casualties_combined",
    "affected_other",
]
"""`casualties_combined` is killed and injured together, never killed alone (OHCHR)."""

VictimGroup = Literal["civilian", "military", "mixed", "not_stated"]
CountType = Literal["incident", "period", "cumulative", "not_stated"]
Verification = Literal["verified", "reported", "estimated", "disputed", "not_stated"]


class CasualtyDraft(Draft):
    """One number of people, as one claimant gives it. Equipment is not people."""

    quote: str = Field(
        description="Copied from the article, letter by letter: one run of text, at "
        "most three sentences, with the number, what happened to the people, and who "
        "says so when that stands next to it"
    )
    conflict: str = Field(
        description="The conflict these words belong to, which may be another one than "
        "the article's main topic"
    )
    metric: Metric = Field(
        description="'casualties' without more is casualties_combined, never killed"
    )
    victim_group: VictimGroup = Field(
        description="Only as the text says; not inferred from weapon or place"
    )
    victim_side: str = Field(
        description="Whose people, as the text says: a side, 'both sides', or "
        "'not stated'"
    )
    count_text: str = Field(
        description="The number phrase with its qualifier, letter by letter from the "
        "quote, e.g. 'more than 30', 'dozens', 'between 20 and 35'"
    )
    qualifier: Qualifier = Field(
        description="exact for a bare number; 'estimated at' is about; 'dozens', "
        "'tens of thousands' are vague; two bounds are a range"
    )
    value: int | None = Field(
        description="The one number printed; null for vague and range"
    )
    is_subset: bool = Field(
        description="True when it counts part of another figure ('including 3 children')"
    )
    count_type: CountType = Field(
        description="incident: one event; period: a stated span; cumulative: since the "
        "conflict or a stated day began"
    )
    date_text: str | None = Field(
        description="The article's words for when it happened, letter by letter"
    )
    place: str | None = Field(description="Where, as written")
    responsible: str | None = Field(
        description="Who is said to have caused it, as written"
    )
    stated_by: str = Field(
        description="Who gives the number, as written; 'reporter' for the article's "
        "own words"
    )
    attribution: Attribution
    verification: Verification = Field(
        description="verified only when an independent body says so"
    )
    assertion: Assertion = Field(
        description="denied if someone denies it; historical for an earlier war or "
        "event; a feared or possible number is no record at all"
    )


class Casualty(Record):
    """A figure that its article bears out."""

    kind: Literal["casualty"] = "casualty"
    metric: Metric
    victim_group: VictimGroup
    victim_side: str
    side: str
    """Party id of the people counted."""
    count_text: str
    qualifier: Qualifier
    value: int | None
    low: int | None
    """Least that the words allow, computed; None when they set no floor."""
    high: int | None
    """Most that the words allow, computed; None when they set no ceiling."""
    is_subset: bool
    count_type: CountType
    start_date: str | None
    """EDTF, resolved from `date_text` and the article's own date."""
    end_date: str | None
    """EDTF; for a cumulative figure its as-of day."""
    place: str | None
    responsible: str | None
    verification: Verification


Revision = Literal["revised_up", "revised_down"]
"""How a figure stands to the one that its claimant gave before."""


class Figure(Frozen):
    """What one claimant says the number is."""

    claimant: str
    stated_by: str
    attribution: Attribution
    count_text: str
    qualifier: Qualifier
    value: int | None
    low: int | None
    high: int | None
    as_of: str | None
    """EDTF, as the claimant dates it."""
    first_reported: str | None
    """ISO day of the first article that has it: when its claimant said so."""
    reported: str | None
    """ISO day of the latest article that has it."""
    verification: Verification
    assertion: Assertion
    """`historical` where the article says that it no longer holds."""
    revision: Revision | None
    records: tuple[str, ...]


class Denial(Frozen):
    """A claimant's word that a number is not true; it is no figure of his own."""

    claimant: str
    stated_by: str
    attribution: Attribution
    count_text: str
    """The number denied."""
    reported: str | None
    records: tuple[str, ...]


class CasualtyItem(Item):
    """One number of people, with every claimant's figure for it side by side."""

    kind: Literal["casualty"] = "casualty"
    metric: Metric
    side: str
    victim_group: VictimGroup
    count_type: CountType
    is_subset: bool
    place: str | None
    responsible: str | None
    figures: tuple[Figure, ...]
    """Each claimant's latest, the one that ranks first in front. Never averaged, never
    summed."""
    history: tuple[Figure, ...]
    """What the same claimants said before, latest first."""
    denials: tuple[Denial, ...]
    """Who says that a figure is not true: the item is disputed."""

"""Ceasefire terms: arrangements to stop some or all fighting, as someone tells them."""

from typing import Literal

from pydantic import Field

from ...records import Assertion, Attribution, Frozen, Record
from ..base import Draft, Item

Scope = Literal[
    "full",
    "energy",
    "energy_and_infrastructure",
    "cities_or_area",
    "air",
    "maritime",
    "humanitarian",
    "other",
    "not_stated",
]
Sidedness = Literal["unilateral", "bilateral", "multilateral", "not_stated"]
Status = Literal[
    "proposed",
    "under_negotiation",
    "accepted_by_some",
    "agreed",
    "in_force",
    "extended",
    "expired",
    "terminated",
    "rejected",
    "not_stated",
]
Compliance = Literal[
    "not_applicable",
    "holding",
    "violation_alleged",
    "violation_verified",
    "disputed",
    "not_stated",
]
Monitoring = Literal[
    "none_mentioned", "called_for", "agreed", "operating", "stated_absent"
]
Aspect = Literal["existence", "scope", "parties", "start", "end", "compliance"]


class CeasefireDraft(Draft):
    """One arrangement as one claimant describes it: two readouts are two records."""

    quote: str = Field(
        description="Copied from the article, letter by letter: one run of text, at "
        "most three sentences, that names the arrangement and what is claimed of it"
    )
    conflict: str = Field(description="The conflict these words belong to")
    label: str = Field(description="A name for it in at most 8 words")
    scope: Scope = Field(description="As this claimant words it")
    sidedness: Sidedness
    parties: list[str] = Field(
        description="Those the text says are bound by it; [] when it does not say"
    )
    proposed_by: str | None
    mediator: str | None
    guarantor: str | None = Field(description="Not the mediator")
    status: Status = Field(
        description="The latest point of its life that this claimant states; a draft "
        "or plan is proposed, never in_force"
    )
    compliance: Compliance = Field(
        description="Apart from status: an arrangement in force may be violated"
    )
    date_text: str | None = Field(
        description="The article's words for when it was announced or agreed, letter "
        "by letter"
    )
    start_text: str | None = Field(
        description="The article's words for when it starts or started"
    )
    end_text: str | None = Field(
        description="The article's words for when it ends or ended"
    )
    duration_days: int | None = Field(
        description="Only as stated: 'for a week' is 7; never computed from dates"
    )
    prohibited_acts: list[str] = Field(description="Short noun phrases from the text")
    conditions: list[str] = Field(description="Preconditions, from the text")
    monitoring: Monitoring
    contested_by: list[str] = Field(
        description="Who disputes this account, only if the quote says so"
    )
    contested_aspects: list[Aspect]
    stated_by: str = Field(
        description="Who tells it so, as written; 'reporter' for the article's own "
        "words"
    )
    attribution: Attribution
    assertion: Assertion


class Ceasefire(Record):
    """An account of an arrangement that its article bears out."""

    kind: Literal["ceasefire"] = "ceasefire"
    label: str
    scope: Scope
    sidedness: Sidedness
    parties: tuple[str, ...]
    bound: tuple[str, ...]
    """Party ids of `parties`, sorted."""
    proposed_by: str | None
    mediator: str | None
    guarantor: str | None
    status: Status
    compliance: Compliance
    start_text: str | None
    end_text: str | None
    date: str | None
    """EDTF: when it was announced or agreed."""
    start_date: str | None
    """EDTF, resolved from `start_text`; never computed from a duration."""
    end_date: str | None
    duration_days: int | None
    prohibited_acts: tuple[str, ...]
    conditions: tuple[str, ...]
    monitoring: Monitoring
    contested_by: tuple[str, ...]
    contested_aspects: tuple[Aspect, ...]


class Account(Frozen):
    """One value of one attribute, and who gives it."""

    value: str
    claimants: tuple[str, ...]
    """Party ids, sorted."""
    last_said: str | None
    records: tuple[str, ...]


class CeasefireItem(Item):
    """One arrangement, attribute by attribute: what is agreed flat, what is not apart."""

    kind: Literal["ceasefire"] = "ceasefire"
    label: str
    bound: tuple[str, ...]
    announced: str | None
    accounts: dict[str, tuple[Account, ...]]
    """Attribute to its values, the latest said first. Attributes nobody tells are
    left out."""
    history: dict[str, tuple[Account, ...]]
    """Values that were told before and no longer are, by attribute."""
    contested_by: tuple[str, ...]
    contested_aspects: tuple[Aspect, ...]

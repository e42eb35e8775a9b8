"""Negotiating positions: who demands, offers, accepts or refuses what."""

from typing import Literal

from pydantic import Field

from ...records import Assertion, Attribution, Frozen, Record
from ..base import Draft, Item

Issue = Literal[
    "territory",
    "ceasefire",
    "security_guarantees",
    "foreign_troops",
    "alliance_membership",
    "military_limits",
    "military_aid",
    "sanctions_economy",
    "energy_infrastructure",
    "nuclear_sites",
    "prisoners_detainees",
    "humanitarian",
    "recognition_status",
    "political_order",
    "identity_rights",
    "justice_reparations",
    "talks_format",
    "other",
]
"""What a position is about (after PA-X topics)."""

Stance = Literal[
    "demand",
    "propose",
    "accept",
    "accept_with_conditions",
    "reject",
    "red_line",
    "concede",
    "threaten",
    "call_on_third_party",
    "state_aim",
]


class PositionDraft(Draft):
    """One explicit demand, offer, acceptance, refusal or aim on one issue."""

    quote: str = Field(
        description="Copied from the article, letter by letter: one run of text, at "
        "most three sentences, that states the position and names its holder"
    )
    conflict: str = Field(
        description="The conflict these words belong to, e.g. 'Arland–Borland war'"
    )
    actor: str = Field(description="Who holds the position, as written")
    on_behalf_of: str = Field(
        description="The state or group the actor speaks for, e.g. 'Arland'"
    )
    issue: Issue
    stance: Stance = Field(
        description="red_line only if the text marks it as non-negotiable; "
        "accept_with_conditions only with conditions; call_on_third_party for a demand "
        "made of someone who is not a party"
    )
    position: str = Field(
        description="The position in at most 20 neutral words; no fact, number, place "
        "or date that the quote does not state"
    )
    conditions: list[str] = Field(description="Conditions attached to it, else []")
    addressed_to: str | None = Field(description="Of whom it is asked, if stated")
    stated_by: str = Field(
        description="Who says in the text that this is the position: the holder, a "
        "rival, a mediator, or 'reporter' for the article's own words"
    )
    attribution: Attribution
    assertion: Assertion = Field(
        description="historical if the text says it was held before; hypothetical if "
        "it is supposed; denied if it is denied"
    )
    date_text: str | None = Field(
        description="The article's words for when it was stated, letter by letter"
    )


class Position(Record):
    """A position that its article bears out."""

    kind: Literal["position"] = "position"
    actor: str
    on_behalf_of: str
    party: str
    """Party id of the principal: whose position it is."""
    issue: Issue
    stance: Stance
    position: str
    conditions: tuple[str, ...]
    addressed_to: str | None
    date: str | None
    """EDTF, when stated; resolved from `date_text` and the article's own date."""


class PositionAccount(Frozen):
    """One way in which a position is told, and who tells it so."""

    claimant: str
    stated_by: str
    attribution: Attribution
    stance: Stance
    position: str
    assertion: Assertion
    """`denied` where the claimant says that the position is not held."""
    stated: str | None
    """EDTF; the article's day when the text gives none of its own, unless it tells of
    the past."""
    records: tuple[str, ...]


class PositionItem(Item):
    """One party's position on one point, with all who told it."""

    kind: Literal["position"] = "position"
    party: str
    issue: Issue
    stance: Stance
    position: str
    conditions: tuple[str, ...]
    assertion: Assertion
    stated_by: str
    claimant: str
    """Party id of whoever leads the account of it: the holder, a rival, a reporter."""
    attribution: Attribution
    last_stated: str | None
    """EDTF; the article's day when the text gives none of its own."""
    history: tuple[PositionAccount, ...]
    """What the same party held before, latest first."""
    alternatives: tuple[PositionAccount, ...]
    """Accounts that differ: others', or the holder's own of the same day. A rival's is
    never the holder's word."""

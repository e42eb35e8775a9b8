"""Arrangements taken up again without a model: who watches, what is laid down, what is kept."""

from typing import Any

import pytest

from summarizer.kinds.ceasefire import CeasefireDraft
from summarizer.registry import known_registry
from summarizer.rules.ceasefires import find
from summarizer.rules.reading import read

SIDES = (
    "Arland’s army and Borland’s army have fought for the Sarn valley since May. "
    "Meridia’s envoy, Lucia Venn, mediates between Arland and Borland."
)
TRUCE = "Arland and Borland signed a ceasefire for the Sarn valley on March 2."
PLAN = "Meridia has handed both armies a draft for a truce of 60 days."
PACT = (
    "Arland and Borland concluded a pact on March 2 by which both must stop shelling "
    "the Sarn valley."
)


def after(lead: str, text: str) -> tuple[CeasefireDraft, ...]:
    drafts = find(read(f"{SIDES}\n\n{lead} {text}", known_registry()))
    return tuple(d for d in drafts if text[:40] in d.quote)


@pytest.mark.parametrize(
    ("text", "monitoring"),
    [
        pytest.param(
            "A commission of retired judges oversees it from Carrow.",
            "operating",
            id="oversees-it",
        ),
        pytest.param(
            "Compliance is being checked by drones flown from Meridia.",
            "operating",
            id="is-being-checked",
        ),
        pytest.param(
            "Verification falls to a panel of three generals.",
            "operating",
            id="falls-to",
        ),
        pytest.param(
            "Meridia will send forty unarmed monitors.", "agreed", id="will-send"
        ),
        pytest.param(
            "A verification mechanism, led by Meridia, is to be set up in Carrow.",
            "agreed",
            id="to-be-set-up",
        ),
        pytest.param(
            "Nobody has yet been named to head the monitoring team.",
            "stated_absent",
            id="nobody-named",
        ),
    ],
)
def test_who_watches_is_an_account_of_its_own(text: str, monitoring: str) -> None:
    assert [d.monitoring for d in after(TRUCE, text)] == [monitoring]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Meridia said it would consider sending observers.", id="only-considered"
        ),
        pytest.param(
            "The UN monitoring mission has recorded 40 deaths in the valley.",
            id="counts-the-dead",
        ),
    ],
)
def test_not_everybody_who_watches_watches_a_truce(text: str) -> None:
    assert all(d.monitoring == "none_mentioned" for d in after(PLAN, text))


@pytest.mark.parametrize(
    ("lead", "text", "status"),
    [
        pytest.param(
            TRUCE,
            "Under its provisions, tanks must be parked ten kilometres from the river.",
            "agreed",
            id="provisions-of-what-is-agreed",
        ),
        pytest.param(
            PLAN,
            "Under its provisions, tanks would be parked behind the river.",
            "proposed",
            id="provisions-of-a-plan",
        ),
        pytest.param(
            TRUCE,
            "Exempted from it are operations against smugglers.",
            "agreed",
            id="exempted",
        ),
        pytest.param(
            TRUCE, "The agreement leaves out the hill towns.", "agreed", id="leaves-out"
        ),
        pytest.param(
            PLAN, "The text leaves out the hill towns.", "proposed", id="a-plan-does"
        ),
        pytest.param(
            TRUCE,
            "The agreement has no expiry date, Borland’s army said.",
            "agreed",
            id="no-expiry-date",
        ),
    ],
)
def test_terms_laid_down_have_the_status_told_before(
    lead: str, text: str, status: str
) -> None:
    assert {d.status for d in after(lead, text)} == {status}


@pytest.mark.parametrize(
    ("lead", "text", "fields"),
    [
        pytest.param(
            TRUCE,
            "Borland regards the ceasefire as dead.",
            {"status": "terminated"},
            id="regarded-as-dead",
        ),
        pytest.param(
            TRUCE,
            "Arland will not consider itself bound by it after Sunday unless the "
            "prisoners are freed.",
            {"status": "in_force"},
            id="a-threat",
        ),
        pytest.param(
            TRUCE,
            "Neither army has formally renounced the ceasefire.",
            {"status": "in_force"},
            id="nobody-has-ended-it",
        ),
        pytest.param(
            TRUCE,
            "The truce was breached within hours and quietly abandoned.",
            {"status": "terminated"},
            id="and-abandoned",
        ),
        pytest.param(
            TRUCE,
            "The ceasefire is still, after a fashion, standing.",
            {"status": "in_force"},
            id="an-aside",
        ),
        pytest.param(
            TRUCE,
            "The ceasefire is to be observed from midnight.",
            {"status": "agreed"},
            id="is-to-be",
        ),
        pytest.param(
            TRUCE,
            "Borland’s army has shelled the mill 14 times since the ceasefire began.",
            {"compliance": "violation_alleged"},
            id="so-often-since",
        ),
        pytest.param(
            TRUCE,
            "Nine breaches have been confirmed by observers of the League.",
            {"compliance": "violation_verified"},
            id="confirmed-by",
        ),
        pytest.param(
            TRUCE,
            "Both sides accuse each other of having fired first.",
            {"compliance": "disputed"},
            id="each-other",
        ),
        pytest.param(
            PACT,
            "The pact took effect on March 4.",
            {"status": "in_force", "start_text": "on March 4"},
            id="a-pact",
        ),
        pytest.param(
            PACT,
            "Borland has kept every clause of the pact.",
            {"compliance": "holding"},
            id="every-clause",
        ),
    ],
)
def test_what_befalls_it_is_read(lead: str, text: str, fields: dict[str, Any]) -> None:
    drafts = after(lead, text)
    assert any(fields == {k: getattr(d, k) for k in fields} for d in drafts)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The trade agreement was extended by a year.", id="on-trade"),
        pytest.param(
            "Bread has become dearer since the deal was signed.", id="a-mark-in-time"
        ),
        pytest.param(
            "Arland stood by its pledge to rebuild the bridges.", id="another-pledge"
        ),
        pytest.param("Analysts doubt that the ceasefire will last.", id="doubt"),
        pytest.param(
            "What we have is half a ceasefire, Borland’s premier said.",
            id="half-a-truce",
        ),
        pytest.param("The League welcomed the agreement.", id="welcomed"),
        pytest.param("Borland says no shots were fired that night.", id="of-one-night"),
    ],
)
def test_nothing_is_told_of_it(text: str) -> None:
    assert after(TRUCE, text) == ()


def test_an_offer_is_the_offerers_own_to_keep() -> None:
    (draft,) = after(
        PLAN, "Arland would ground its long-range drones if Borland did the same."
    )

    assert (draft.status, draft.scope) == ("proposed", "air")
    assert draft.parties == ["Arland"]


def test_both_sides_are_bound_by_what_both_accepted() -> None:
    drafts = after(
        TRUCE,
        "A moratorium on raids, which the two sides accepted in June, is in force.",
    )

    assert [sorted(d.parties) for d in drafts] == [["Arland", "Borland"]]


def test_what_followed_an_old_truce_is_history() -> None:
    drafts = after(
        "An earlier truce of 2021 ended after nine days.",
        "Borland accuses Arland of having broken it from the start.",
    )

    assert {d.assertion for d in drafts} == {"historical"}

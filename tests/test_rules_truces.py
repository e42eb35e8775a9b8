"""Truces found without a model: what is no account of one, and what its account holds."""

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
TRUCE = "A 14-day truce between Arland and Borland took effect on March 2."
"""What sentences that name none take up."""


def terms(text: str, lead: str = SIDES) -> tuple[CeasefireDraft, ...]:
    return find(read(f"{lead}\n\n{text}", known_registry()))


def only(text: str, lead: str = SIDES) -> CeasefireDraft:
    (draft,) = terms(text, lead)
    return draft


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Borland would let the convoys pass on condition that Arland stopped its air raids.",
            id="a-price",
        ),
        pytest.param(
            "Borland will not sign any truce that leaves Arland’s guns on the ridge.",
            id="only-some-truces-refused",
        ),
        pytest.param(
            "Meridia urged both armies to observe the humanitarian pause.",
            id="asked-to-keep-it",
        ),
        pytest.param(
            "Borland asked Meridia to secure a humanitarian corridor to the mill towns.",
            id="ground",
        ),
        pytest.param(
            "The baker of Sarn said he had seen ceasefires come and go.",
            id="any-truces",
        ),
        pytest.param(
            "Refugees will go home once the truce has held for a week, Borland’s army said.",
            id="still-to-be-kept",
        ),
        pytest.param("- Ten-day truce -", id="cross-heading"),
        pytest.param(
            "Shells fell on the mill as Meridia pressed both sides to accept a "
            "humanitarian truce.",
            id="named-in-passing",
        ),
        pytest.param(
            "Meridia said that any extension of the truce needed the consent of both.",
            id="any-extension",
        ),
        pytest.param(
            "How well the truce has been observed is hard to say from Carrow.",
            id="how-well",
        ),
        pytest.param(
            "Arland’s army would open the valley road on the day the truce was renewed.",
            id="on-a-day-to-come",
        ),
    ],
)
def test_nothing_is_told_of_an_arrangement(text: str) -> None:
    assert terms(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The offer followed a week of shelling.", id="a-mere-subject"),
        pytest.param(
            "Retired general Otto Kern thinks Borland could live with observers.",
            id="guess",
        ),
        pytest.param("“The truce is a word,” said Mara Lind, 61.", id="a-view"),
    ],
)
def test_nothing_more_is_told_of_the_arrangement(text: str) -> None:
    assert len(terms(f"{TRUCE} {text}")) == 1


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param(
            "Arland’s spokesman accused Borland of having “gravely breached” the truce.",
            {"compliance": "violation_alleged"},
            id="parted-words",
        ),
        pytest.param(
            "“Our side continues to respect the truce,” Borland’s army said.",
            {"compliance": "holding", "stated_by": "Borland’s army"},
            id="kept-on",
        ),
        pytest.param(
            "By the envoy’s account the truce is to run from midnight on Friday.",
            {"status": "agreed"},
            id="to-run-from-a-day",
        ),
        pytest.param(
            "The truce is due to run until Friday, Arland’s army said.",
            {"status": "in_force"},
            id="to-run-until-a-day",
        ),
        pytest.param(
            "Meridia welcomed the ceasefire that took effect on March 2.",
            {"status": "in_force", "start_text": "on March 2"},
            id="welcomed-and-told",
        ),
        pytest.param(
            "The truce is, on paper, still alive.", {"status": "in_force"}, id="alive"
        ),
        pytest.param(
            "An earlier truce, agreed in Carrow, was broken by Arland, Borland said.",
            {"assertion": "historical"},
            id="another-before-it",
        ),
        pytest.param(
            "A local truce in the mill towns expired on March 9.",
            {"assertion": "current", "end_text": "on March 9"},
            id="over-and-news",
        ),
        pytest.param(
            "A truce that started in August 2023 held for a year before it lapsed.",
            {"start_text": "in August 2023"},
            id="month-and-year",
        ),
        pytest.param(
            "Arland and Borland have agreed to a truce starting at noon on Saturday.",
            {"status": "agreed", "start_text": "at noon on Saturday"},
            id="weekday-to-come",
        ),
        pytest.param(
            "The push for a truce between Arland and Borland began in February.",
            {"start_text": None},
            id="when-the-push-for-it-began",
        ),
        pytest.param(
            "The pause in the war between Arland and Borland began in February.",
            {"start_text": "in February"},
            id="when-the-pause-began",
        ),
        pytest.param(
            "A ten-day truce ran out on Friday.",
            {"end_text": "on Friday", "duration_days": 10},
            id="weekday-past",
        ),
        pytest.param(
            "Arland and Borland have agreed to a six-month truce.",
            {"duration_days": None},
            id="months-are-no-days",
        ),
        pytest.param(
            "Meridia has proposed to prolong the 14-day truce by another 60 days.",
            {"duration_days": 60},
            id="by-what-it-is-prolonged",
        ),
        pytest.param(
            "Meridia has proposed a truce on land and at sea.",
            {"scope": "full"},
            id="everywhere",
        ),
        pytest.param(
            "Meridia has proposed a truce along the current front line.",
            {"scope": "not_stated"},
            id="the-front-is-no-area",
        ),
        pytest.param(
            "A truce along the canal took effect on March 2 and lapsed on March 9.",
            {"status": "expired", "end_text": "on March 9"},
            id="began-and-ended",
        ),
        pytest.param(
            "The truce was torn to shreds, Borland’s army said.",
            {"status": "terminated", "stated_by": "Borland’s army"},
            id="torn-to-shreds",
        ),
        pytest.param(
            "A ten-day truce, signed so that barges could pass, was hanging by a thread.",
            {"status": "in_force"},
            id="could-stands-elsewhere",
        ),
        pytest.param(
            "Lucia Venn proposed that the ten-day truce be prolonged.",
            {"status": "proposed"},
            id="be-prolonged",
        ),
        pytest.param(
            "Meridia is pressing both armies to sign up to a truce of ten days.",
            {"status": "proposed"},
            id="pressed-to-sign",
        ),
        pytest.param(
            "Borland’s general staff has ordered its brigades to respect the truce.",
            {"status": "agreed"},
            id="ordered-to-respect",
        ),
        pytest.param(
            "Neither Arland nor Borland will shell the dam until March 20.",
            {"status": "agreed", "end_text": "March 20"},
            id="neither-nor",
        ),
        pytest.param(
            "The pact bans air raids on the valley.",
            {"status": "in_force"},
            id="a-pact-that-bans",
        ),
        pytest.param(
            "Both armies have now been quiet since March 2, when a truce took effect.",
            {"status": "in_force"},
            id="when-it-began",
        ),
        pytest.param(
            "Observers on the canal have detected no breach of the truce.",
            {"compliance": "holding"},
            id="no-breach",
        ),
        pytest.param(
            "Lucia Venn blamed Borland for nine attacks on barges since the truce.",
            {"compliance": "violation_alleged", "stated_by": "Lucia Venn"},
            id="attacks-since",
        ),
        pytest.param(
            "Borland has gone back on the truce, Arland’s army said.",
            {"compliance": "violation_alleged"},
            id="gone-back-on",
        ),
        pytest.param(
            "Borland would respect the truce it signed, Lucia Venn assured reporters.",
            {"status": "agreed", "stated_by": "Lucia Venn"},
            id="assured",
        ),
        pytest.param(
            "Borland’s army denied the charge and said Arland had broken the truce.",
            {"stated_by": "Borland’s army"},
            id="denied-and-said",
        ),
        pytest.param(
            "An envoy who asked not to be named said the truce was alive.",
            {"status": "in_force"},
            id="asked-not-to-be-named",
        ),
        pytest.param(
            "Nobody is there to see whether the truce is kept.",
            {"monitoring": "stated_absent"},
            id="nobody-to-see",
        ),
        pytest.param(
            "Lucia Venn wants the 14-day truce stretched to 30 days.",
            {"status": "proposed", "label": "longer 14-day truce"},
            id="a-longer-one",
        ),
        pytest.param(
            "The truce brokered by Meridia between Arland and Borland has been extended.",
            {"parties": ["Arland", "Borland"]},
            id="between-farther-on",
        ),
    ],
)
def test_an_account_says_what_its_sentence_does(
    text: str, fields: dict[str, Any]
) -> None:
    draft = only(text)

    assert {name: getattr(draft, name) for name in fields} == fields


def test_a_breach_beside_a_named_truce_is_an_account_of_its_own() -> None:
    held, broken = terms(
        "Borland said the truce was holding, although Arland’s army alleged three "
        "breaches of the agreement."
    )

    assert (held.compliance, broken.compliance) == ("holding", "violation_alleged")


def test_the_noun_that_named_it_takes_it_up_from_afar() -> None:
    aside = " ".join(f"Mill number {number} reopened." for number in range(8))
    drafts = terms(
        "A ten-day pause in shelling between Arland and Borland took effect on March 2. "
        f"{aside} Arland’s army accused Borland of breaching the pause."
    )

    assert drafts[-1].compliance == "violation_alleged"


def test_not_a_shot_since_the_truce_is_an_account_of_it() -> None:
    drafts = terms(f"{TRUCE} Borland’s army has not recorded a single shot.")

    assert drafts[-1].compliance == "holding"


def test_calm_is_a_truce_where_somebody_breaks_it() -> None:
    draft = only("Borland’s army said Arland’s gunners had violated the calm.")

    assert (draft.compliance, draft.stated_by) == (
        "violation_alleged",
        "Borland’s army",
    )

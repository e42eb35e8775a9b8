"""Ceasefire terms found without a model: what news states of an arrangement."""

import json
from pathlib import Path
from typing import Any

import pytest
from builders import article
from hypothesis import given
from hypothesis import strategies as st

from summarizer.kinds import Reply
from summarizer.kinds.ceasefire import Ceasefire, CeasefireDraft
from summarizer.prove import prove
from summarizer.registry import known_registry
from summarizer.rules.ceasefires import find
from summarizer.rules.reading import read
from summarizer.zones import zones

TRAPS = json.loads(
    (Path(__file__).parent / "battery" / "traps.json").read_text("utf-8")
)
SIDES = (
    "Arland’s army and Borland’s army have fought for the Sarn valley since May. "
    "Meridia’s envoy, Lucia Venn, mediates between Arland and Borland."
)
"""Makes the parties known: no registry has them."""


def terms(text: str) -> tuple[CeasefireDraft, ...]:
    return find(read(f"{SIDES}\n\n{text}", known_registry()))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(
            "Meridia has proposed a 60-day truce.", "proposed", id="proposed-before"
        ),
        pytest.param(
            "The 60-day truce that Meridia proposed is on the table.",
            "proposed",
            id="proposed-behind",
        ),
        pytest.param(
            "Talks on a truce go on in Carrow.", "under_negotiation", id="talks"
        ),
        pytest.param(
            "Arland and Borland have agreed in principle to a 15-day pause in attacks.",
            "under_negotiation",
            id="in-principle",
        ),
        pytest.param(
            "Borland had accepted the plan for a 30-day truce.",
            "accepted_by_some",
            id="one-accepts-a-plan",
        ),
        pytest.param(
            "Arland and Borland agreed to a ceasefire on Monday.",
            "agreed",
            id="agreed",
        ),
        pytest.param(
            "A ceasefire between Arland and Borland took effect at noon on Monday.",
            "in_force",
            id="took-effect",
        ),
        pytest.param(
            "The truce between Arland and Borland, which began on January 28 and was "
            "due to run out on Friday, has been extended by 30 days.",
            "extended",
            id="extended-not-due",
        ),
        pytest.param(
            "The ten-day truce ran out at midnight on Friday.", "expired", id="ran-out"
        ),
        pytest.param(
            "A truce signed in Carrow last July collapsed within weeks.",
            "terminated",
            id="collapsed",
        ),
        pytest.param(
            "Arland rejected Borland’s offer of a three-month truce.",
            "rejected",
            id="rejected-offer",
        ),
        pytest.param(
            "Arland’s navy would hold its fire for 72 hours, and its general has "
            "agreed to halt all attacks on ports.",
            "agreed",
            id="told-by-a-verb",
        ),
    ],
)
def test_a_sentence_tells_how_far_an_arrangement_has_come(
    text: str, status: str
) -> None:
    (draft,) = terms(text)

    assert draft.status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(
            "The guns on both banks fell silent at noon.", "in_force", id="guns"
        ),
        pytest.param(
            "The two navies have kept their patrol boats in port since Monday.",
            "in_force",
            id="boats-in-port",
        ),
        pytest.param(
            "The mayors agreed to put away all weapons until the harvest is in.",
            "agreed",
            id="arms-put-away",
        ),
        pytest.param(
            "Borland’s generals promised not to shell the mill for a week.",
            "agreed",
            id="deed-left-undone",
        ),
        pytest.param(
            "Arland’s navy said it would hold off on raids through Friday.",
            "agreed",
            id="held-off",
        ),
        pytest.param(
            "Arland ordered its gunners to leave the power lines alone.",
            "agreed",
            id="left-alone",
        ),
        pytest.param(
            "Meridia offered a ten-day respite from fighting.", "proposed", id="respite"
        ),
        pytest.param(
            "The clans reached a deal to end eleven days of clashes.",
            "agreed",
            id="deal-to-end",
        ),
        pytest.param(
            "The armies’ three-week freeze on drone flights expires on Friday.",
            "in_force",
            id="freeze",
        ),
        pytest.param(
            "A Christmas truce agreed on Dec. 23 fell apart within hours.",
            "terminated",
            id="end-counts-before-start",
        ),
        pytest.param(
            "Borland threw out a truce proposed by Meridia.",
            "rejected",
            id="refusal-counts-before-offer",
        ),
        pytest.param(
            "Both governments accepted the truce on Monday.", "agreed", id="both-accept"
        ),
    ],
)
def test_a_halt_is_told_by_many_nouns_and_verbs(text: str, status: str) -> None:
    (draft,) = terms(text)

    assert draft.status == status


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param(
            "It entered into force on Monday.", {"status": "in_force"}, id="it"
        ),
        pytest.param(
            "The agreement expires on 3 June.", {"status": "in_force"}, id="agreement"
        ),
        pytest.param(
            "Observers have recorded 17 breaches.",
            {"compliance": "violation_verified", "monitoring": "operating"},
            id="monitors-count",
        ),
        pytest.param(
            "Borland counts 40 violations by Arland; Arland admits two.",
            {
                "compliance": "violation_alleged",
                "stated_by": "Borland",
                "quote": "Borland counts 40 violations by Arland",
            },
            id="own-clause-is-quoted",
        ),
        pytest.param(
            "A second, limited to the ferries, lapsed in June.",
            {"status": "expired"},
            id="another",
        ),
    ],
)
def test_what_was_named_before_is_taken_up(text: str, fields: dict[str, Any]) -> None:
    draft = terms(f"Arland and Borland signed a truce in Carrow. {text}")[-1]

    assert {name: getattr(draft, name) for name in fields} == fields


def test_a_deal_is_the_truce_that_was_named_long_before() -> None:
    filler = "The market opened again. " * 8
    text = f"Both armies signed a truce. {filler}The deal came into force on Monday."

    assert [draft.status for draft in terms(text)] == ["agreed", "in_force"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Nine people have been killed since the truce began.", id="mark-in-time"
        ),
        pytest.param("Everyone in Carrow hopes for a truce.", id="hope"),
        pytest.param("If the truce breaks, half a million will flee.", id="if"),
        pytest.param("Truce agreed in Carrow?", id="question"),
        pytest.param(
            "Reports that a truce was agreed are untrue, Borland said.", id="untrue"
        ),
        pytest.param("Arland welcomed the truce plan.", id="praise"),
        pytest.param("Truce agreed in Carrow", id="headline-without-a-full-stop"),
        pytest.param(
            "Any future violation of a ceasefire would bring strikes.",
            id="breach-to-come",
        ),
        pytest.param("The strike was called off by the miners.", id="another-strike"),
        pytest.param(
            "Borland has agreed to the truce, Arland’s army said.", id="rival-says-so"
        ),
        pytest.param(
            "A tea truce between the cricket sides was declared.", id="another-truce"
        ),
        pytest.param(
            "The army stopped the rebels’ attack on the mill.", id="stopped-in-battle"
        ),
        pytest.param(
            "Norland’s teachers have suspended their strike.", id="strike-at-work"
        ),
        pytest.param(
            "Commentators guess that the junta might want a truce.", id="guess"
        ),
        pytest.param("Arland urged Borland to stop the attacks.", id="mere-call"),
        pytest.param("It may bring a truce that lasts.", id="may-be"),
    ],
)
def test_what_tells_no_arrangement_is_left_out(text: str) -> None:
    assert terms(text) == ()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param(
            "Arland agreed to a pause of 30 days in strikes on energy targets, its "
            "president said.",
            {"scope": "energy", "duration_days": 30, "parties": ["Arland"]},
            id="pause-on-energy",
        ),
        pytest.param(
            "Arland and Borland signed a six-week truce on Monday.",
            {"duration_days": 42, "sidedness": "bilateral"},
            id="weeks-are-days",
        ),
        pytest.param(
            "Both sides agreed to a full ceasefire.",
            {"scope": "full", "parties": ["Arland", "Borland"]},
            id="both-sides",
        ),
        pytest.param(
            "The truce took effect on Monday and runs until July 18.",
            {"start_text": "on Monday", "end_text": "July 18"},
            id="start-and-end",
        ),
        pytest.param(
            "Borland accused Arland of breaking the truce on Tuesday night.",
            {
                "compliance": "violation_alleged",
                "status": "not_stated",
                "stated_by": "Borland",
                "attribution": "opposing_side_official",
            },
            id="accuser-says-so",
        ),
        pytest.param(
            "Arland’s army says it has kept the truce to the letter.",
            {"compliance": "holding", "attribution": "own_side_official"},
            id="kept",
        ),
        pytest.param(
            "A ceasefire took effect on Monday. There were no monitors, Borland’s army "
            "said.",
            {"monitoring": "stated_absent"},
            id="unwatched-one-sentence-on",
        ),
        pytest.param(
            "Lucia Venn said that a ceasefire had been agreed and that officers from "
            "Meridia would monitor it.",
            {"monitoring": "agreed", "attribution": "mediator_official"},
            id="to-be-watched",
        ),
        pytest.param(
            "Borland’s prime minister said he would sign the 45-day truce if Arland "
            "opened its ports.",
            {"status": "proposed", "conditions": ["Arland opened its ports"]},
            id="condition",
        ),
        pytest.param(
            "A truce signed in Carrow last July collapsed within weeks.",
            {"assertion": "historical"},
            id="long-over",
        ),
    ],
)
def test_an_account_keeps_its_terms(text: str, fields: dict[str, Any]) -> None:
    draft = terms(text)[-1]

    assert {name: getattr(draft, name) for name in fields} == fields


def proved(trap: dict[str, Any]) -> tuple[Ceasefire, ...]:
    about = article(trap["text"], published=trap["published"])
    reply = Reply.model_validate(
        {
            "on_topic": True,
            "positions": [],
            "casualties": [],
            "ceasefire_terms": [
                d.model_dump() for d in find(read(about.text, known_registry()))
            ],
        }
    )
    found = prove(reply, about, stretches=zones(about), registry=known_registry())
    return tuple(record for record in found.records if isinstance(record, Ceasefire))


def claims(trap: dict[str, Any], side: str) -> set[tuple[str, str]]:
    """Return status and compliance of what a trap's drafts tell."""
    return {
        (told.get("status", "proposed"), told.get("compliance", "not_applicable"))
        for told in trap[side]
        if told["kind"] == "ceasefire"
    }


def test_no_trap_catches_us() -> None:
    caught = [
        (trap["id"], record.status)
        for trap in TRAPS
        for record in proved(trap)
        if (record.status, record.compliance)
        in claims(trap, "false") - claims(trap, "true")
    ]

    assert caught == []


WORDS = st.sampled_from(
    "Arland Borland’s army , , . “ ” ; said agreed to a the truce ceasefire halt all attacks "
    "on until Monday for 30 days between and which began collapsed proposed rejected plan "
    "accused of breaking it is holding monitors would if hold its fire since extended ? (".split(
        " "
    )
)


@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200))
def test_any_text_is_read_alike_and_quoted_from(text: str) -> None:
    drafts = find(read(text, known_registry()))

    assert drafts == find(read(text, known_registry()))
    assert all(draft.quote in text for draft in drafts)


def test_who_agreed_is_bound_whoever_brokered_it() -> None:
    text = (
        "Arland and Borland agreed on Tuesday to a 60-day ceasefire brokered by Zand."
    )

    (draft,) = find(read(text, known_registry()))

    assert (draft.status, draft.parties) == ("agreed", ["Arland", "Borland"])

"""How rules put a position, what they say it is about, and what they leave unsaid."""

import pytest

from summarizer.kinds.position import PositionDraft
from summarizer.registry import known_registry
from summarizer.rules.positions import find
from summarizer.rules.reading import read

SIDES = (
    "Arland’s army and Borland’s army have fought for the Sarn valley since May. "
    "Meridia’s envoy, Lucia Venn, mediates between Arland and Borland."
)
"""Makes the parties known: no registry has them."""


def positions(text: str) -> list[PositionDraft]:
    found = find(read(f"{SIDES}\n\n{text}", known_registry()))
    return [draft for draft in found if draft.on_behalf_of == "Arland"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Arland has said repeatedly any deal must include the whole valley.",
            {"Any deal must include the whole valley"},
            id="adverb-before-the-clause",
        ),
        pytest.param(
            "“It is time for Borland to free our pilots,” Arland’s president said.",
            {"It is time for Borland to free our pilots"},
            id="expletive-keeps-its-verb",
        ),
        pytest.param(
            "Arland would not accept observers in the valley, a condition Borland sees "
            "as essential.",
            {"Would not accept observers in the valley"},
            id="summing-up-cut-off",
        ),
        pytest.param(
            "Arland agreed to pause its strikes for a month and that the order had "
            "gone out.",
            {"Agreed to pause its strikes for a month"},
            id="second-report-cut-off",
        ),
        pytest.param(
            "Its weapons were “a red line that will not be discussed,” Arland’s "
            "president said.",
            {"Its weapons were a red line that will not be discussed"},
            id="subject-before-scare-quotes",
        ),
        pytest.param(
            "Arland demanded that Borland withdraw its troops, free all prisoners and "
            "lift the sanctions.",
            {
                "Demanded that Borland withdraw its troops",
                "Demanded that Borland free all prisoners",
                "Demanded that Borland lift the sanctions",
            },
            id="list-of-verbs",
        ),
        pytest.param(
            "Arland called for an immediate truce and the release of all prisoners.",
            {
                "Called for an immediate truce",
                "Called for the release of all prisoners",
            },
            id="list-keeps-its-preposition",
        ),
        pytest.param(
            "Meridia has proposed a truce of sixty days. Arland rejected it.",
            {"Rejected it: Meridia has proposed a truce of sixty days"},
            id="pronoun-with-what-it-means",
        ),
        pytest.param("“It must end now,” Arland’s president said.", set(), id="it"),
        pytest.param("Arland appealed to Meridia.", set(), id="nothing-asked"),
        pytest.param("Arland set tough conditions.", set(), id="conditions-untold"),
    ],
)
def test_a_position_is_put_in_a_clause_that_reads_alone(
    text: str, expected: set[str]
) -> None:
    assert {draft.position for draft in positions(text)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Arland wants international recognition of captured land.",
            "recognition_status",
            id="captured-land-is-no-captive",
        ),
        pytest.param(
            "Arland refused to discuss its weapons.", "military_limits", id="not-talks"
        ),
        pytest.param(
            "Arland demanded a humanitarian truce.", "ceasefire", id="kind-of-truce"
        ),
        pytest.param(
            "Arland accepted the mediators’ terms for the valley.",
            "territory",
            id="mediators-are-no-talks",
        ),
        pytest.param(
            "Arland demanded the departure of Borland’s troops.",
            "foreign_troops",
            id="departure-of-troops",
        ),
        pytest.param(
            "Meridia put forward a plan to halt all fighting. Both armies studied it. "
            "Arland accepted the draft.",
            "ceasefire",
            id="plan-told-of-earlier",
        ),
        pytest.param(
            "Arland demanded that Borland withdraw its complaint.", "other", id="unsaid"
        ),
    ],
)
def test_an_issue_is_what_the_words_name(text: str, expected: str) -> None:
    assert [draft.issue for draft in positions(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Borland’s envoy dismissed as baseless reports that Arland had refused to talk.",
        "Borland wants guarantees that Arland would not use the pause to rearm.",
        "A retired colonel thinks Arland could live with observers.",
        "Many remain sceptical of Arland’s readiness to free the prisoners.",
        "Arland opposes the government.",
        "Arland is fully abiding by the truce.",
        "“People in Arland must understand that,” Arland’s president said.",
        "Arland expected the talks to lead to a new exchange.",
        "Arland’s demands are strict.",
        "Arland’s insistence on maintaining its assault has cost it friends.",
        "According to a draft seen by a newspaper, Arland would accept a truce.",
        "The plan would take a month. Arland would withdraw its guns first.",
        "A pause would only allow Arland to rearm, Borland’s minister said.",
    ],
)
def test_what_is_no_position_is_left_out(text: str) -> None:
    assert positions(text) == []


def test_who_is_asked_besides_the_enemy_is_a_third_party() -> None:
    (draft,) = positions(
        "Arland appealed to Meridia, which built Borland’s ships, to halt its trade."
    )

    assert (draft.stance, draft.addressed_to) == ("call_on_third_party", "Meridia")


def test_a_refusal_and_its_red_line_in_one_sentence_are_one() -> None:
    found = positions(
        "Arland rejected any talk of its weapons, describing them as a red line."
    )

    assert len(found) == 1


def test_what_a_reporter_looks_back_on_is_historical() -> None:
    (draft,) = positions("Arland had threatened to bomb the port.")

    assert draft.assertion == "historical"

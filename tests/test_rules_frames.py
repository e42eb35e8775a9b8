"""Stances without a model, told by general frames with any filling."""

import pytest

from summarizer.registry import known_registry
from summarizer.rules.positions import find
from summarizer.rules.reading import read

SIDES = (
    "The war between Arland and Borland entered its third year on Monday. Arland’s army "
    "shelled Borland’s positions near Kessal. Arland’s foreign minister, Dana Orlic, and "
    "Borland’s president, Milo Varr, are due in Vessia, which mediates. Jonas Petrik is "
    "Borland’s chief negotiator."
)
"""Makes the parties known: no registry has them."""


def stances(text: str) -> set[tuple[str, str]]:
    drafts = find(read(f"{SIDES}\n\n{text}", known_registry()))
    return {(draft.on_behalf_of, draft.stance) for draft in drafts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Borland would paint its lorries white if Arland stopped its drones, Varr said.",
            ("Borland", "accept_with_conditions"),
            id="whatever-he-would-do-if",
        ),
        pytest.param(
            "The guns would fall silent, Orlic said, once Borland’s units left the valley.",
            ("Arland", "accept_with_conditions"),
            id="condition-behind-who-says-so",
        ),
        pytest.param(
            "Arland is willing to reopen the bridge, its foreign minister, Dana Orlic, said "
            "on Monday, but only if no gun remains in the valley.",
            ("Arland", "accept_with_conditions"),
            id="condition-behind-an-apposition",
        ),
        pytest.param(
            "Orlic warned that Arland would restore the blockade unless the crew was freed.",
            ("Arland", "threaten"),
            id="warned-that-it-would",
        ),
        pytest.param(
            "Arland would carry out further strikes if attacks went on, Orlic said.",
            ("Arland", "threaten"),
            id="a-step-that-hurts-if",
        ),
        pytest.param(
            "Varr told parliament that Arland should swallow its pride over the valley.",
            ("Borland", "demand"),
            id="what-the-other-side-should-do",
        ),
        pytest.param(
            "Varr said that Borland would not be excluded from the talks.",
            ("Borland", "reject"),
            id="will-not-have-done-to-it",
        ),
        pytest.param(
            "Arland must leave the valley first, a Borland official told reporters.",
            ("Borland", "demand"),
            id="an-unnamed-official",
        ),
        pytest.param(
            "Arland insists Borland amend its constitution before any treaty.",
            ("Arland", "demand"),
            id="insists-without-that",
        ),
        pytest.param(
            "The Arlish demand that Borland leave the valley has blocked the talks.",
            ("Arland", "demand"),
            id="an-adjective-holds-it",
        ),
        pytest.param(
            "A key Arlish demand is the release of the crew.",
            ("Arland", "demand"),
            id="an-adjective-behind-another",
        ),
        pytest.param(
            "Borland’s top priority at the talks is the return of all prisoners, Varr said.",
            ("Borland", "demand"),
            id="a-priority",
        ),
        pytest.param(
            "Arland issued a statement calling on Borland to lift the blockade.",
            ("Arland", "demand"),
            id="in-a-statement",
        ),
        pytest.param(
            "Arland replied on Friday. The statement calls on Borland to free the crew.",
            ("Arland", "demand"),
            id="the-statement-stands-for-its-author",
        ),
        pytest.param(
            "Arland has come out in favour of a freeze of the front line.",
            ("Arland", "accept"),
            id="came-out-in-favour",
        ),
        pytest.param(
            "Varr was blunter still: “We will not give up the valley.”",
            ("Borland", "reject"),
            id="a-quotation-behind-a-colon",
        ),
        pytest.param(
            "“We will not give up the valley,” was Varr’s answer.",
            ("Borland", "reject"),
            id="a-quotation-that-was-an-answer",
        ),
        pytest.param(
            "“We will not give up the valley,” interim President Milo Varr told reporters.",
            ("Borland", "reject"),
            id="an-office-with-a-modifier",
        ),
        pytest.param(
            "For Borland, the head of its team, Ruta Salem, said it would free the crew if "
            "the blockade was lifted.",
            ("Borland", "accept_with_conditions"),
            id="who-is-led-in-by-his-side",
        ),
        pytest.param(
            "Borland’s envoy, Omar bin Salem, proposed a freeze of the front line.",
            ("Borland", "propose"),
            id="a-name-with-a-particle",
        ),
        pytest.param(
            "A Borland adviser, Brig. Omar Salem, said Friday that Borland was ready to pull "
            "back its guns if Arland grounded its drones.",
            ("Borland", "accept_with_conditions"),
            id="a-rank-cut-short",
        ),
        pytest.param(
            "Arland refused on Saturday to free the crew.",
            ("Arland", "reject"),
            id="refused-on-a-day",
        ),
        pytest.param(
            "Arland has tied an end to its raids to a full withdrawal from the valley.",
            ("Arland", "demand"),
            id="tied-one-thing-to-another",
        ),
        pytest.param(
            "Orlic promised Vessia two more hospital ships for prisoners.",
            ("Arland", "propose"),
            id="promised-somebody-something",
        ),
        pytest.param(
            "The withdrawal from the valley comes first, Varr said.",
            ("Borland", "demand"),
            id="comes-first",
        ),
        pytest.param(
            "Arland stood by its pledge to send two hospital ships, Orlic told MPs.",
            ("Arland", "propose"),
            id="stood-by-its-pledge",
        ),
        pytest.param(
            "Arland’s soldiers will remain in the valley whatever is signed, Orlic said.",
            ("Arland", "reject"),
            id="will-remain-whatever",
        ),
        pytest.param(
            "In Meridia, Varr hailed the text as “the work of adults” and offered to host "
            "talks in May.",
            ("Borland", "propose"),
            id="a-second-verb-behind-a-quotation",
        ),
        pytest.param(
            "Arland has responded positively to the truce proposal.",
            ("Arland", "accept"),
            id="responded-positively",
        ),
    ],
)
def test_a_stance_is_read_whatever_fills_its_frame(
    text: str, expected: tuple[str, str]
) -> None:
    assert expected in stances(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Arland resisted the attack on the valley.", id="an-attack"),
        pytest.param(
            "Borland would lose the valley if it rained, Varr said.", id="a-loss"
        ),
        pytest.param(
            "Varr said that he would not be drawn on the map.", id="not-drawn"
        ),
        pytest.param(
            "Arland dismissed its army commander in the valley.", id="a-commander"
        ),
        pytest.param(
            "Varr said his people should endure the siege of the valley.", id="his-own"
        ),
        pytest.param("The border posts would stay as they were.", id="posts"),
    ],
)
def test_a_frame_that_no_stance_fills_tells_none(text: str) -> None:
    assert not stances(text)


def test_several_who_speak_as_one_hold_it_together() -> None:
    told = stances(
        "France, Germany and Britain said they would lift the sanctions on Arland if the "
        "crew was freed."
    )

    assert {stance for _, stance in told} == {"accept_with_conditions"}
    assert len({holder for holder, _ in told}) == 1

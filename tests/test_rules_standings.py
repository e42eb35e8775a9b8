"""Who tells, of which side he is, and on which day he said it: read without a model."""

import pytest

from summarizer.registry import known_registry
from summarizer.rules.casualties import find as casualties
from summarizer.rules.ceasefires import find as ceasefires
from summarizer.rules.positions import find as positions
from summarizer.rules.reading import read

WAR = (
    "Arland’s army and Borland’s army have fought for the Sarn valley since May. "
    "Lucia Venn, Meridia’s envoy, mediates between Arland and Borland."
)
REVOLT = (
    "Zandia’s government has fought the Northern Liberation Front (NLF) since 2019. "
    "The rebels hold the town of Osk."
)

TOLL = {
    "a-states-own-dead": (
        WAR,
        "Arland’s defence ministry acknowledged the loss of three sailors.",
        "own_side_official",
    ),
    "of-its-own": (
        WAR,
        "Borland’s army said that six of its own soldiers had died.",
        "own_side_official",
    ),
    "its-men-killed": (
        WAR,
        "Arland’s army said its men had killed 40 people in a raid on the hills.",
        "opposing_side_official",
    ),
    "army-on-rebels": (
        REVOLT,
        "A clash near Osk left four rebels dead, the army said.",
        "opposing_side_official",
    ),
    "rebels-on-soldiers": (
        REVOLT,
        "The NLF claimed to have taken 17 soldiers captive.",
        "opposing_side_official",
    ),
    "health-ministry-in-its-capital": (
        WAR,
        "The shelling killed 27 people, according to the health ministry in Sarn.",
        "own_side_official",
    ),
    "state-service": (
        WAR,
        "Eight people died in the fire, the State Emergency Service said.",
        "own_side_official",
    ),
    "service-of-a-town": (
        WAR,
        "Eight people died in the fire, the city’s rescue service said.",
        "local_authority",
    ),
    "doctors-of-a-hospital": (
        WAR,
        "Shelling killed three children, according to doctors at Osk hospital.",
        "local_authority",
    ),
    "committee-of-medics": (
        WAR,
        "Eleven people died in the raid, the Zandia Medics Committee said.",
        "ngo_or_research",
    ),
    "institute-of-a-town": (
        WAR,
        "At least 53 people were killed, according to the Lind-based Peace Register.",
        "ngo_or_research",
    ),
    "sources": (
        WAR,
        "Arlish defence sources put the number of dead soldiers at 12.",
        "unnamed_official",
    ),
}


@pytest.mark.parametrize(("war", "text", "label"), TOLL.values(), ids=TOLL.keys())
def test_standing_of_who_gives_a_toll(war: str, text: str, label: str) -> None:
    drafts = casualties(read(f"{war}\n\n{text}", known_registry()))

    assert [draft.attribution for draft in drafts] == [label]


STATED = {
    "mediator-by-what-he-does": (
        "Oman, which carries messages between the two, demanded that both sides release "
        "their prisoners.",
        "mediator_official",
    ),
    "country-that-does-not-fight": (
        "Ostria called on both sides to release their prisoners.",
        "other_government",
    ),
    "member-of-a-delegation": (
        "A member of the Arlish delegation said Arland would not withdraw from the "
        "valley.",
        "unnamed_official",
    ),
    "minister-of-the-subject": (
        "Borland will not withdraw from the valley, Foreign Minister Tomas Reik said.",
        "own_side_official",
    ),
    "act-told-beside": (
        "The talks ended in the night after Arland rejected the release of prisoners.",
        "media_own_reporting",
    ),
}


@pytest.mark.parametrize(("text", "label"), STATED.values(), ids=STATED.keys())
def test_standing_of_who_states(text: str, label: str) -> None:
    drafts = positions(read(f"{WAR}\n\n{text}", known_registry()))

    assert {draft.attribution for draft in drafts} == {label}


DAYS = {
    "with-the-verb": (
        "Borland’s prime minister, Tomas Reik, told reporters Monday that Borland would "
        "not withdraw from the valley.",
        "Monday",
    ),
    "in-a-speech": (
        "Tomas Reik, Borland’s premier, said in a speech on Friday that Borland would "
        "not withdraw from the valley.",
        "on Friday",
    ),
    "a-sentence-before": (
        "Borland said on Sunday that the talks went on. It demanded that Arland "
        "withdraw from the valley.",
        "on Sunday",
    ),
    "day-of-what-is-asked": (
        "Ostria proposes that the two sides meet in Lind on Sunday.",
        None,
    ),
    "strike-of-a-day": (
        "After Thursday’s strike Arland demanded that Borland withdraw from the valley.",
        None,
    ),
}


@pytest.mark.parametrize(("text", "day"), DAYS.values(), ids=DAYS.keys())
def test_day_of_a_statement(text: str, day: str | None) -> None:
    drafts = positions(read(f"{WAR}\n\n{text}", known_registry()))

    assert {draft.date_text for draft in drafts} == {day}


def test_statement_speaks_for_its_author() -> None:
    text = (
        "Arland’s defence ministry said a truce of ten days had been agreed with Borland. "
        "Neutral officers will supervise the truce, the statement said."
    )

    drafts = ceasefires(read(f"{WAR}\n\n{text}", known_registry()))

    assert drafts
    assert {draft.stated_by for draft in drafts} == {"Arland’s defence ministry"}


def test_no_party_asks_itself() -> None:
    text = "The information minister urged Zandia to withdraw from the port of Osk."

    assert not positions(read(f"{REVOLT}\n\n{text}", known_registry()))


def test_party_has_one_name_in_all_kinds() -> None:
    text = (
        "The Northern Liberation Front rejected the truce. "
        "Nine NLF fighters were killed in the raid."
    )
    reading = read(f"{REVOLT}\n\n{text}", known_registry())

    sides = {draft.victim_side for draft in casualties(reading)}
    holders = {draft.on_behalf_of for draft in positions(reading)}

    assert sides == holders == {"NLF"}

"""Who fights and who only stands by, in wars that no registry knows."""

from collections.abc import Sequence
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wars import WARS

from summarizer import Article, Brief, Summarizer, to_json
from summarizer.kinds import Ceasefire
from summarizer.merge import Extraction
from summarizer.parties import known_parties
from summarizer.pipeline import Outcome
from summarizer.records import content_id
from summarizer.registry import known_registry
from summarizer.rules import Rules
from summarizer.rules.reading import read
from summarizer.topics import known_topics
from summarizer.verify import discrepancies

REGISTRY = known_registry()


def unwrapped(text: str) -> str:
    return "\n\n".join(block.replace("\n", " ") for block in text.split("\n\n"))


@cache
def outcomes(war: str) -> tuple[Outcome, ...]:
    articles = [
        Article(
            path=f"{war}-{n}.md", text=unwrapped(text), published_at=f"2026-05-1{n}"
        )
        for n, text in enumerate(WARS[war].articles)
    ]
    with Summarizer(llm=Rules(REGISTRY)) as summarizer:
        return tuple(summarizer.extract(articles))


def briefs(told: Sequence[Outcome]) -> tuple[Brief, ...]:
    with Summarizer(llm=Rules(REGISTRY)) as summarizer:
        return summarizer.compose(told)


@pytest.mark.parametrize("war", WARS)
def test_a_pile_on_one_war_gives_one_brief(war: str) -> None:
    made = briefs(outcomes(war))

    assert {brief.topic for brief in made} == WARS[war].topics
    assert all("-".join(sorted(brief.sides)) == brief.topic for brief in made)


def test_a_pile_on_many_wars_keeps_them_apart() -> None:
    pile = [one for war in WARS for one in outcomes(war)]

    made = {brief.topic for brief in briefs(pile)}

    assert made == set[str]().union(*(war.topics for war in WARS.values()))


@pytest.mark.parametrize("war", WARS)
def test_nobody_is_bound_by_a_truce_but_who_fights(war: str) -> None:
    bound = {
        party
        for brief in briefs(outcomes(war))
        for record in brief.records
        if isinstance(record, Ceasefire)
        for party in record.parties
    }

    assert bound <= WARS[war].sides


@pytest.mark.parametrize("war", WARS)
def test_a_brief_that_gathers_topics_proves_itself(war: str) -> None:
    for brief in briefs(outcomes(war)):
        assert list(discrepancies(brief, registry=REGISTRY)) == []


def test_a_brief_under_another_wars_name_is_found_out() -> None:
    (ours,), (theirs,) = briefs(outcomes("border")), briefs(outcomes("river"))
    renamed = ours.model_copy(update={"topic": theirs.topic})
    told = renamed.model_dump(exclude={"id", "schema_version"})
    forged = renamed.model_copy(update={"id": content_id(told)})

    lines = list(discrepancies(forged, registry=REGISTRY))

    assert len(lines) == len(ours.records)
    assert all(line.endswith("belongs to ostmark-tessia") for line in lines)


PILE = tuple(one for war in ("border", "civil", "three") for one in outcomes(war))
BYTES = [to_json(brief) for brief in briefs(PILE)]


@given(st.permutations(PILE), st.lists(st.sampled_from(PILE), max_size=4))
def test_any_order_and_repetition_gathers_the_same(
    told: list[Outcome], again: list[Outcome]
) -> None:
    assert [to_json(brief) for brief in briefs([*told, *again])] == BYTES


SIDES = {
    "host": (
        "Arland's army shelled Borland on Monday, Borland said. Talks were held in "
        "Meridia. Meridia's foreign minister said Meridia was ready to go on.",
        {"Arland", "Borland"},
    ),
    "brokered": (
        "A truce between Arland and Borland, brokered by Meridia, began on Monday. "
        "Meridia said it held. Meridia said it was glad.",
        {"Arland", "Borland"},
    ),
    "hyphened": (
        "The Meridia-mediated truce between Arland and Borland began on Monday.",
        {"Arland", "Borland"},
    ),
    "two-mediators": (
        "Mediators from Meridia and Cassava met officers of Arland's army and of Borland's "
        "navy on Monday. Meridia said it was a start. Cassava said so too.",
        {"Arland", "Borland"},
    ),
    "arms": (
        "Arland's troops fired on Borlish soldiers. Meridia, which arms Borland, said it "
        "would send more. Meridia said it had no choice.",
        {"Arland", "Borland"},
    ),
    "shelters": (
        "Arland's troops fired on Borlish soldiers. Some 300 people fled to Meridia. "
        "Meridia shelters 4,000 people from Borland.",
        {"Arland", "Borland"},
    ),
    "asks-as-a-side": (
        "Arland's army shelled Borland's navy. Borland's envoy called for a truce. "
        "Borland proposed a pause on Monday. Borland urged Arland to agree. Borland "
        "called on Meridia for help.",
        {"Arland", "Borland"},
    ),
    "older-people": (
        "M23 rebels fought the Congolese army. Older people in Uvira have seen it "
        "before. The hospital in Uvira took in 40 people.",
        {"M23", "DR Congo"},
    ),
    "captured-soldiers": (
        "Captured soldiers spoke on television. Arland's army fought Borland's army. "
        "Captured soldiers will stand trial.",
        {"Arland", "Borland"},
    ),
    "towns": (
        "Arland's army shelled Hollin. People in Hollin blamed Borland's army. The mayor "
        "of Hollin said people in Hollin were tired. Officials in Hollin wept.",
        {"Arland", "Borland"},
    ),
    "people-with-names": (
        "Arland's army fought Borland's army. Dana Orlic, Arland's foreign minister, "
        "said no. Orlic accused Reik. Orlic said so twice.",
        {"Arland", "Borland"},
    ),
    "full-name-and-acronym": (
        "Arland's army fought the Sarn Liberation Front (SLF). The SLF said six of its "
        "fighters had died.",
        {"Arland", "SLF"},
    ),
    "acronym-spelt-out-later": (
        "SLF rebels fought Arland's army. Fighters of the Sarn Liberation Front (SLF) "
        "said so. The Sarn Liberation Front rejects a truce with Arland.",
        {"Arland", "SLF"},
    ),
    "own-army": (
        "The Royal Arlish Army said on Monday that Borland's troops had fired. Arland's "
        "government rejected a truce.",
        {"Arland", "Borland"},
    ),
    "three-in-one-breath": (
        "Fighting between Arland, Borland and Corrland went on. Arland's army, Borland's "
        "army and Corrland's army all claimed Sarn.",
        {"Arland", "Borland", "Corrland"},
    ),
    "registered-before-others": (
        "Russia's army shelled Ukraine. Arland's army sent tents. Ukraine thanked "
        "Arland. Russia and Ukraine had no comment.",
        {"Russia", "Ukraine"},
    ),
    "unknown-named-more-often": (
        "Arland's army shelled Borland's navy. Borland's army shelled Arland. Arland's "
        "guns and Borland's guns fired all day. Israel and Iran condemned it.",
        {"Arland", "Borland"},
    ),
    "nobody": ("The hospital in Hollin took in 40 people. It rained in Hollin.", set()),
}


@pytest.mark.parametrize(("text", "expected"), SIDES.values(), ids=SIDES)
def test_sides_are_told_by_what_they_do(text: str, expected: set[str]) -> None:
    assert {side.called for side in read(text, REGISTRY).sides} == expected


GATHERED = {
    "one-side": (
        ["Arland conflict", "Arland–Borland war"],
        {"arland": "arland-borland"},
    ),
    "two-wars-of-one-side": (
        ["Arland conflict", "Arland–Borland war", "Arland–Corrland war"],
        {},
    ),
    "three-sides": (
        ["Arland–Borland war", "Arland–Borland–Corrland war", "Corrland war"],
        {
            "arland-borland": "arland-borland-corrland",
            "corrland": "arland-borland-corrland",
        },
    ),
    "acronym": (
        ["Arland–Sarn Liberation Front war", "Arland–SLF war", "SLF insurgents war"],
        {"arland-sarn-liberation-front": "arland-slf"},
    ),
    "side-by-its-full-name": (
        ["Sarn Liberation Front conflict", "Arland–SLF war"],
        {"liberation-sarn": "arland-slf"},
    ),
    "people-of-a-side": (
        ["Borlish conflict", "Arland–Borland war"],
        {"borlish": "arland-borland"},
    ),
    "inside-a-state": (["Arland insurgency", "Arland–Borland war"], {}),
    "registered-stay": (["Ukraine war", "Arland–Ukraine war", "India conflict"], {}),
    "state-of-no-registered-war": (
        ["Guyana conflict", "Guyana–Venezuela war"],
        {"guyana": "guyana-venezuela"},
    ),
    "nobody-named": (["not stated", "Arland–Borland war"], {}),
    "nothing-in-common": (["Arland–Borland war", "Zand–Corrland war"], {}),
}


@pytest.mark.parametrize(("conflicts", "moved"), GATHERED.values(), ids=GATHERED)
def test_topics_are_gathered_where_all_names_make_them_plain(
    conflicts: list[str], moved: dict[str, str]
) -> None:
    topics, parties = known_topics(), known_parties()
    told = [(topics.resolve(c, parties=parties), c) for c in conflicts]

    homes = topics.gathered(told, parties=parties)

    assert {t: home for t, home in homes.items() if t != home} == moved


def test_a_state_that_takes_a_hand_brings_no_war_of_its_own_along() -> None:
    text = (
        "Israel and Hamas resumed talks in Cairo on Monday. Israel said it would not leave "
        "Rafah. Hamas demanded a full withdrawal.\n\n"
        "Turkey insists on taking part in a monitoring force."
    )

    with Summarizer(llm=Rules(REGISTRY)) as summarizer:
        (told,) = summarizer.extract([Article(path="a.md", text=text)])

    assert isinstance(told, Extraction)
    assert {record.topic for record in told.records} == {"israel-hamas"}
    assert any(getattr(record, "party", "") == "turkey" for record in told.records)

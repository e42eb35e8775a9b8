"""Casualty figures that rules read: the ways in which news English tells of people."""

import asyncio

import pytest

from summarizer import Extraction, Summarizer
from summarizer.extract import Request, extraction_request, repair_request
from summarizer.kinds import Casualty, Reply
from summarizer.kinds.casualty.model import CasualtyDraft
from summarizer.prove import prove
from summarizer.records import Article
from summarizer.registry import known_registry
from summarizer.rules import Rules, read
from summarizer.zones import zones

REGISTRY = known_registry()

PROVED = {
    "lost-their-lives": (
        "Eleven people lost their lives when a shell hit a mill.",
        ["Eleven killed"],
    ),
    "claimed-and-left": (
        "The blast claimed 14 lives and left another 60 people with burns.",
        ["14 killed", "60 injured"],
    ),
    "took-the-lives": (
        "The shelling took the lives of three bakers.",
        ["three killed"],
    ),
    "shot-and-killed": (
        "Gunmen shot and killed seven farmers in their fields, residents said.",
        ["seven killed"],
    ),
    "martyred": (
        "The strikes left 45 martyrs and 250 injuries, the ministry said.",
        ["45 killed", "250 injured"],
    ),
    "two-harms-joined": (
        "The attack left nine people dead and injured seven others.",
        ["nine killed", "seven injured"],
    ),
    "treated": (
        "Surgeons treated more than 30 people after the raid.",
        ["more than 30 injured"],
    ),
    "to-hospital": (
        "An ambulance took 30 people to hospital after the blast.",
        ["30 injured"],
    ),
    "bodies-recovered": (
        "Rescuers recovered 17 bodies from the ruins of the school.",
        ["17 killed"],
    ),
    "in-their-hands": (
        "Eleven soldiers and two sappers are still in rebel hands, a mayor said.",
        ["Eleven detained_captured", "two detained_captured"],
    ),
    "one-of": (
        "He is one of 17 fishermen being held in Hollin since April.",
        ["17 detained_captured"],
    ),
    "carried-off": (
        "Raiders carried off more than 50 pupils at dawn.",
        ["more than 50 detained_captured"],
    ),
    "moved-into-schools": (
        "Some 3,000 people have been moved from nine villages into schools.",
        ["Some 3,000 displaced"],
    ),
    "sought-refuge": (
        "About 85,000 people have sought refuge abroad since April.",
        ["About 85,000 displaced"],
    ),
    "across-the-border": (
        "Seven thousand people have crossed the northern border in three days.",
        ["Seven thousand displaced"],
    ),
    "not-found": (
        "Two boats sank under fire, and nine sailors have not been found.",
        ["nine missing"],
    ),
    "no-word": (
        "There has been no word of 11 fishermen since a mine struck their boat.",
        ["11 missing"],
    ),
    "along-with": (
        "The strike killed a commander along with six other fighters.",
        ["six killed"],
    ),
    "of-their-own": (
        "Troops killed ten gunmen and lost three of their own, a governor said.",
        ["ten killed", "three killed"],
    ),
    "fall-of-a-count": (
        "Officials lowered the death toll from 31 to 27.",
        ["27 killed"],
    ),
    "another-claimant": (
        "Arland says 14 soldiers died; Borland puts the figure at three.",
        ["14 killed", "three killed"],
    ),
    "tally-by-heads": (
        "Killed: 12\nWounded: 31\n",
        ["12 killed", "31 injured"],
    ),
    "topped": (
        "The toll in the siege of Mere topped 900, a monitor said.",
        ["topped 900 killed"],
    ),
    "more-injured": (
        "Seventeen people were killed, five of them children, and dozens more injured.",
        ["Seventeen killed", "five killed", "dozens injured"],
    ),
    "any-speaker": (
        "Prosecutors said that the bodies of 23 villagers were found near Mere.",
        ["23 killed"],
    ),
    "responders": (
        "A shell killed 23 displaced people, according to local responders.",
        ["23 killed"],
    ),
    "short-name": (
        "The Civic Unity Government (CUG) reports that 84 villagers have been killed.",
        ["84 killed"],
    ),
    "demanded": (
        "The council set a condition for talks: the release of all 126 detainees.",
        ["126 detained_captured"],
    ),
    "sheltered": (
        "At least 93 people were killed, including six nurses, who had sought shelter there.",
        ["At least 93 killed", "six killed"],
    ),
    "carried-on": (
        "Arland's hospitals counted 12 dead. A monitor counted 41.",
        ["12 killed", "41 killed"],
    ),
    "label": (
        "Nurses taken prisoner since the spring: 410.",
        ["410 detained_captured"],
    ),
    "sum-of-losses": (
        "Losses on the hill, dead and hurt, came to 120 men.",
        ["120 casualties_combined"],
    ),
    "wounded-beside-the-dead": (
        "26 bodies were brought in, nine of them of children, and 70 wounded were admitted.",
        ["26 killed", "nine killed", "70 injured"],
    ),
    "flight": (
        "The advance put 6,000 people to flight, the mayor said.",
        ["6,000 displaced"],
    ),
    "fate-unknown": (
        "The bishop has a list of 64 herders whose fate is unknown.",
        ["64 missing"],
    ),
    "aboard-a-train": (
        "Nine recruits were on the train, says a monitor, which puts at 70 the number of "
        "soldiers killed or maimed.",
        ["70 casualties_combined"],
    ),
    "its-director-while": (
        "After a raid, 52 people were treated for burns, its director said, while 19 more "
        "were dead on arrival.",
        ["52 injured", "19 killed"],
    ),
    "lakhs": (
        "Nearly 1.4 lakh residents have been uprooted since May, the office said.",
        ["Nearly 1.4 lakh displaced"],
    ),
    "of-the": (
        "Of the 45 people killed, 19 were women, the ministry said.",
        ["45 killed", "19 killed"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PROVED.values(), ids=PROVED)
def test_a_figure_is_read_and_proved(text: str, expected: list[str]) -> None:
    assert told(text) == expected


SILENCE = {
    "share": "Surgeons saw women above all, more than one in three of the wounded.",
    "freed": "The rebels turned over four captive soldiers to the Red Cross.",
    "bodies-returned": "The army handed over the bodies of 90 soldiers on Friday.",
    "only-met": "Mediators met 12 prisoners in the camp.",
    "prison": "The prison holds 400 inmates.",
    "morgue": "The morgue holds 28.",
    "sentence": "A court jailed three soldiers for ten years.",
    "coach": "Twenty-six people died when a coach left the mountain road in thick fog.",
    "avalanche": "An avalanche buried an army post and killed four soldiers.",
    "cold": "Four homeless men froze to death in Mere.",
    "drones-fell": "No one was hurt when two Shaheds fell on a freight yard.",
    "own-sons": "She sells fruit by the station and has buried two sons.",
    "ended-there": "“Not 50 killed, as I read this morning,” the envoy said.",
    "families": "Thirty families lost their homes.",
    "strength": "The battalion, 600 men strong, was surrounded.",
    "coal-mine": "A blast in a coal mine killed nine diggers near Mere.",
    "cave-in": "Nine diggers were killed when a shaft collapsed.",
    "teaser": "Suggested topics: Europe | Blast kills nine in Mere",
    "one-of-its-kind": "It was one of the largest prisoner swaps of the year.",
    "full-camp": "The camp near Mere holds 9,000 people.",
    "vehicles": "Some 40 ambulances crossed into Mere to collect the wounded.",
    "still-away": "Some 900 people uprooted in spring had still not returned home.",
    "sent-home": "Four of the wounded were discharged on Friday.",
    "history": "A treaty of 1911 closed a war in which 5,000 sailors drowned.",
    "spared": "A truce would spare 10,000 lives by summer.",
    "one-shot": "“I have heard of one shot in two weeks,” he says.",
    "neutralised": "The ministry said five rebels had been “neutralised”.",
    "own-leaflets": "By noon 2,700 leaflets had been got across the river.",
    "found-again": "The bodies of two of the nine victims were found on Friday.",
}


@pytest.mark.parametrize("text", SILENCE.values(), ids=SILENCE)
def test_what_is_no_figure_is_left_alone(text: str) -> None:
    assert told(text) == []


SUDAN = "Sudan's army and the RSF have fought since spring.\n\n"
OWNERS = {
    "people-of-the-country": ("Nine people died when a shell hit a mill.", "sudan"),
    "its-one-group": ("A clash left nine rebels dead.", "rsf"),
    "own-command": ("The Sudanese command spoke of nine soldiers dead.", "sudan"),
    "another-nation": ("Nine Kenyan nurses died in a raid.", "kenya"),
    "seafarers": ("Nine seafarers died when a ship was hit.", "not-stated"),
    "dead-of-the-war": ("The war has cost 9,000 lives.", "not-stated"),
    "taken-by-the-group": ("The RSF said it had taken nine soldiers captive.", "sudan"),
}


@pytest.mark.parametrize(("text", "side"), OWNERS.values(), ids=OWNERS)
def test_people_of_a_war_inside_one_state_are_its_own(text: str, side: str) -> None:
    (one,) = records(SUDAN + text)

    assert one.side == side


FEUD = "Arland's army and Borland's army have fought since spring.\n\n"
STATES = {
    "struck-by-the-other": (
        "Arland's ministry said Borlish mortars had killed nine guards.",
        "arland",
    ),
    "owned-up-to": ("Arland's ministry confirmed the loss of nine guards.", "arland"),
    "deaths-of-a-side": (
        "Arland's staff put Borlish military deaths at nine.",
        "borland",
    ),
    "two-countries": ("Some 9,000 people fled in the two countries.", "both-sides"),
    "only-counted-there": (
        "The UN mission in Arland said nine people had been killed.",
        "not-stated",
    ),
    "told-beside-another": (
        "Arland counts losses, while Borlish officials said nine villagers died.",
        "borland",
    ),
}


@pytest.mark.parametrize(("text", "side"), STATES.values(), ids=STATES)
def test_whose_people_a_teller_counts_in_a_war_of_two_states(
    text: str, side: str
) -> None:
    (one,) = records(FEUD + text)

    assert one.side == side


def test_a_claim_called_untrue_is_denied() -> None:
    (draft,) = drafts("The claim that nine guards were killed is untrue, a mayor said.")

    assert draft.assertion == "denied"


def test_whom_a_condition_would_free_are_held_still() -> None:
    (draft,) = drafts(
        "The front would talk only once the army had released nine of its members held "
        "in Mere."
    )

    assert draft.metric == "detained_captured"


def test_the_living_among_captives_are_no_second_count() -> None:
    (draft,) = drafts("The group holds 13 hostages, at least five of them alive.")

    assert draft.count_text == "13"


def test_an_event_told_earlier_in_a_paragraph_is_what_a_count_is_of() -> None:
    (draft,) = drafts(
        "A shell hit a mill near Mere. Nobody spoke of it at first. Nine guards died."
    )

    assert draft.count_type == "incident"


REACHES = {
    "no-event": ("Nine guards died.", "not_stated", None),
    "one-event": ("Nine guards died when a shell hit a mill.", "incident", None),
    "taken": ("Rebels took nine guards prisoner.", "incident", None),
    "toll-told-anew": ("The toll rose to nine dead on Friday.", "not_stated", None),
    "two-weekdays": (
        "Nine guards were killed between Saturday and Tuesday.",
        "period",
        "between Saturday and Tuesday",
    ),
    "named-after-a-date": (
        "Nine guards died in the attack of May 4, 2025.",
        "incident",
        "May 4, 2025",
    ),
    "since-it-began": (
        "Nine guards have been killed since the war began in May 2025.",
        "cumulative",
        "since the war began in May 2025",
    ),
    "as-of": (
        "Some 900 people were in shelters as of Friday morning.",
        "not_stated",
        None,
    ),
    "stock": ("Some 9,000 people are now displaced.", "not_stated", None),
    "held": ("Arland is holding nine guards.", "not_stated", None),
    "this-year": (
        "Nine guards have been killed so far this year.",
        "period",
        "this year",
    ),
    "two-days": (
        "From 1 to 14 May, nine guards were killed.",
        "period",
        "From 1 to 14 May",
    ),
    "american-weekday": (
        "A dawn clash Tuesday in Mere left nine guards dead.",
        "incident",
        "Tuesday",
    ),
    "short-month": (
        "Nine guards have been killed since Nov. 4.",
        "cumulative",
        "since Nov. 4",
    ),
    "said-last-week": (
        "Arland's army reported last week that a shell had killed nine guards.",
        "incident",
        None,
    ),
}


@pytest.mark.parametrize(
    ("text", "count_type", "date_text"), REACHES.values(), ids=REACHES
)
def test_how_far_a_figure_reaches(
    text: str, count_type: str, date_text: str | None
) -> None:
    (draft,) = drafts(text)

    assert (draft.count_type, draft.date_text) == (count_type, date_text)


LABELS = {
    "watchdog": ("Nine died, a watchdog said.", "ngo_or_research"),
    "red-cross": (
        "Nine died, the International Committee of the Red Cross said.",
        "ngo_or_research",
    ),
    "who-is-no-agency": (
        "Nine died, said Mara Voss, who is mayor of Mere.",
        "local_authority",
    ),
    "officials-of-a-town": ("Officials in Mere say nine died.", "local_authority"),
    "agency": (
        "Nine died, the International Harbour Organisation said.",
        "un_or_igo",
    ),
}


@pytest.mark.parametrize(("text", "label"), LABELS.values(), ids=LABELS)
def test_which_kind_of_source_gives_a_figure(text: str, label: str) -> None:
    (draft,) = drafts(text)

    assert draft.attribution == label


def test_whoever_is_included_is_a_part() -> None:
    found = drafts("In all, 58 people, including 12 boys and eight girls, were killed.")

    assert [one.is_subset for one in found] == [False, True, True]


def test_what_has_happened_is_dated_before_the_article() -> None:
    (one,) = records("Nine guards have been killed since 1 December.")

    assert (one.start_date, one.end_date) == ("2025-12-01", None)


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        pytest.param(
            "Between March 1 and 9 the Red Crescent counted 61 dead in Kestrel.",
            "the Red Crescent",
            id="a-time-before",
        ),
        pytest.param(
            "In the same letter Gatwech Olm acknowledges that 88 of his fighters died.",
            "Gatwech Olm",
            id="an-occasion-before",
        ),
        pytest.param(
            "The Health Ministry’s own running count is 5,200 killed in the war.",
            "The Health Ministry",
            id="its-own-count",
        ),
    ],
)
def test_a_claimant_goes_by_a_name_alone(text: str, claimant: str) -> None:
    assert [one.stated_by for one in records(text)] == [claimant]


def test_a_pronoun_means_whoever_the_sentence_before_is_about() -> None:
    (draft,) = drafts("General Innocent Olm leads the army. He denied that nine died.")

    assert (draft.stated_by, draft.assertion) == ("Innocent Olm", "denied")


REFUSED = "Two policemen and nine soldiers are in rebel hands, a mayor said."


def test_a_refused_figure_is_said_again_without_what_was_not_borne_out() -> None:
    article = Article(path="a.md", text=REFUSED, published_at="2026-05-14")
    stretches = zones(article)
    request = extraction_request(article, stretches=stretches, cites="quotes")
    (first, second) = drafts(REFUSED)
    wrong = first.model_copy(update={"victim_group": "civilian", "place": "Hollin"})
    reply = Reply(
        on_topic=True, positions=[], casualties=[wrong, second], ceasefire_terms=[]
    )
    rules = Rules(REGISTRY)
    answer = asyncio.run(rules.ask(request))
    answer = type(answer)(reply.model_dump_json())
    proved = prove(reply, article, stretches=stretches, registry=REGISTRY, attempt=1)

    repaired = asyncio.run(
        rules.ask(repair_request(request, answer, proved.rejections))
    )

    assert len(proved.rejections) == 1
    said = Reply.model_validate_json(repaired.content).model_dump()["casualties"]
    (again,) = [CasualtyDraft.model_validate(draft) for draft in said]
    assert (again.victim_group, again.place) == ("not_stated", None)
    assert (again.count_text, again.metric) == (wrong.count_text, wrong.metric)


def test_a_claim_that_nobody_bears_out_is_not_repaired() -> None:
    article = Article(path="a.md", text=REFUSED, published_at="2026-05-14")
    stretches = zones(article)
    request: Request = extraction_request(article, stretches=stretches, cites="quotes")
    wrong = drafts(REFUSED)[0].model_copy(update={"metric": "killed"})
    reply = Reply(on_topic=True, positions=[], casualties=[wrong], ceasefire_terms=[])
    rules = Rules(REGISTRY)
    answer = type(asyncio.run(rules.ask(request)))(reply.model_dump_json())
    proved = prove(reply, article, stretches=stretches, registry=REGISTRY, attempt=1)

    repaired = asyncio.run(
        rules.ask(repair_request(request, answer, proved.rejections))
    )

    assert len(proved.rejections) == 1
    assert Reply.model_validate_json(repaired.content).model_dump()["casualties"] == []


def drafts(text: str) -> list[CasualtyDraft]:
    found = read(text, REGISTRY).model_dump()["casualties"]
    return [CasualtyDraft.model_validate(draft) for draft in found]


def records(text: str) -> list[Casualty]:
    """Return what rules read of an article and its proof believes, in its order."""
    article = Article(path="a.md", text=text, published_at="2026-05-14")
    with Summarizer(llm=Rules(REGISTRY)) as summarizer:
        (outcome,) = summarizer.extract([article])
    assert isinstance(outcome, Extraction)
    found = [one for one in outcome.records if isinstance(one, Casualty)]
    return sorted(found, key=lambda one: text.index(one.count_text))


def told(text: str) -> list[str]:
    return [f"{one.count_text} {one.metric}" for one in records(text)]

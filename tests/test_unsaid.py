"""What a draft's words do not say is left unsaid; the rest of it stays."""

import pytest
from builders import Draft, article, casualty, ceasefire, proved, reply
from test_pipeline import run

from summarizer.errors import LLMRefusedError
from summarizer.extract import Request
from summarizer.merge import Extraction
from summarizer.prove import keep_the_said
from summarizer.records import Record
from summarizer.registry import known_registry
from summarizer.testing import ScriptedLLM
from summarizer.zones import zones

TRUCE = (
    "Arland and Borland agreed on Monday to a truce of 30 days. "
    "Nobody in either capital would say more."
)
TOLL = (
    "Since the war began 40 Borland soldiers have been killed in Kestrel. "
    "Arland would say nothing."
)
RAID = "The raid killed 40 people in Kestrel. Nobody in either capital would say more."


def kept(text: str, *drafts: Draft) -> tuple[Record, ...]:
    about = article(text)
    return keep_the_said(
        proved(about, *drafts),
        about,
        stretches=zones(about),
        registry=known_registry(),
    ).records


def agreed(**told: object) -> Draft:
    draft = {"status": "agreed", "duration_days": 30, "parties": ["Arland", "Borland"]}
    return ceasefire(TRUCE.partition(". ")[0], **(draft | told))


def killed(**told: object) -> Draft:
    draft = {"value": 40, **told}
    return casualty("The raid killed 40 people in Kestrel", "40", **draft)


def fallen(**told: object) -> Draft:
    draft = {"value": 40, "victim_side": "Borland", "count_type": "cumulative"}
    return casualty(TOLL.partition(". ")[0], "40", **(draft | told))


@pytest.mark.parametrize(
    ("text", "draft", "field", "neutral"),
    [
        (TRUCE, agreed(scope="maritime"), "scope", "not_stated"),
        (TRUCE, agreed(monitoring="operating"), "monitoring", "none_mentioned"),
        (TRUCE, agreed(end_text="until Easter"), "end_text", None),
        (TRUCE, agreed(compliance="holding"), "compliance", "not_stated"),
        (RAID, killed(victim_group="civilian"), "victim_group", "not_stated"),
        (RAID, killed(victim_side="Meridia"), "side", "not-stated"),
        (RAID, killed(place="Brannick"), "place", None),
        (RAID, killed(responsible="Meridia"), "responsible", None),
        (RAID, killed(verification="verified"), "verification", "not_stated"),
        (RAID, killed(date_text="on Friday"), "start_date", None),
        (TOLL, fallen(victim_side="Arland"), "side", "not-stated"),
        (TOLL, fallen(count_type="incident"), "count_type", "not_stated"),
    ],
)
def test_a_field_that_the_words_do_not_say_is_left_neutral(
    text: str, draft: Draft, field: str, neutral: object
) -> None:
    assert not proved(article(text), draft).records

    (record,) = kept(text, draft)

    assert getattr(record, field) == neutral
    assert record.verdict == "proved"


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        (TRUCE, agreed(status="rejected")),
        (TRUCE, agreed(parties=["Arland", "Meridia"])),
        (TRUCE, agreed(stated_by="Meridia", scope="maritime")),
        (RAID, killed(metric="injured", place="Brannick")),
        (RAID, killed(value=41, place="Brannick")),
        (RAID, killed(assertion="denied", victim_group="civilian")),
    ],
)
def test_a_draft_that_the_words_speak_against_stays_refused(
    text: str, draft: Draft
) -> None:
    assert kept(text, draft) == ()


def test_an_arrangement_of_which_nothing_is_left_is_none() -> None:
    text = "The envoys spoke at length about a truce. Nobody would say more."

    assert kept(text, ceasefire(text.partition(". ")[0], status="in_force")) == ()


def test_what_a_second_answer_sets_right_is_not_kept_twice() -> None:
    def script(request: Request) -> object:
        first = request.purpose == "extract"
        return reply(agreed(scope="maritime" if first else "not_stated"))

    (outcome,) = run(ScriptedLLM(script), [article(TRUCE)])  # type: ignore[arg-type]

    assert isinstance(outcome, Extraction)
    assert len(outcome.records) == 1
    assert [r.problems for r in outcome.rejections] == [("scope_not_in_quote",)]


@pytest.mark.parametrize("again", [reply(), reply(agreed(scope="energy"))])
def test_what_no_answer_sets_right_is_kept_once_and_told(again: object) -> None:
    def script(request: Request) -> object:
        return (
            reply(agreed(scope="maritime")) if request.purpose == "extract" else again
        )

    (outcome,) = run(ScriptedLLM(script), [article(TRUCE)])  # type: ignore[arg-type]

    assert isinstance(outcome, Extraction)
    assert [getattr(r, "scope", None) for r in outcome.records] == ["not_stated"]
    assert {r.problems for r in outcome.rejections} == {("scope_not_in_quote",)}


def test_what_cannot_be_asked_about_again_is_kept_too() -> None:
    def script(request: Request) -> object:
        first = request.purpose == "extract"
        return reply(agreed(scope="maritime")) if first else LLMRefusedError("no")

    (outcome,) = run(ScriptedLLM(script), [article(TRUCE)])  # type: ignore[arg-type]

    assert isinstance(outcome, Extraction)
    assert len(outcome.records) == 1

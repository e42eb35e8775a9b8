"""Drafts against their article: named cases, the traps of the trade among them."""

import pytest
from builders import (
    Draft,
    article,
    casualty,
    ceasefire,
    position,
    problems,
    proved,
    record,
)
from hypothesis import given
from hypothesis import strategies as st

from summarizer.kinds import Casualty, Ceasefire, Position


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        pytest.param(
            "Arland's ministry said its guns killed 300 Borland troops overnight.",
            casualty(
                "Arland's ministry said its guns killed 300 Borland troops overnight.",
                "300",
                value=300,
                victim_side="Borland",
                stated_by="Arland's ministry",
                attribution="opposing_side_official",
            ),
            id="claimant-is-not-fact",
        ),
        pytest.param(
            "Between 20 and 35 villagers were hurt.",
            casualty(
                "Between 20 and 35 villagers were hurt.",
                "Between 20 and 35",
                qualifier="range",
                metric="injured",
            ),
            id="range",
        ),
        pytest.param(
            "A dozen or so medics and scores of civilians died.",
            casualty(
                "A dozen or so medics and scores of civilians died.",
                "A dozen or so",
                qualifier="about",
                value=12,
            ),
            id="spelled-number",
        ),
        pytest.param(
            "At least 7 but no more than 10 crew are missing.",
            casualty(
                "At least 7 but no more than 10 crew are missing.",
                "At least 7 but no more than 10",
                qualifier="range",
                metric="missing",
            ),
            id="two-bounds",
        ),
        pytest.param(
            "Thirty died, including nine children.",
            casualty(
                "Thirty died, including nine children.", "nine", value=9, is_subset=True
            ),
            id="subset",
        ),
        pytest.param(
            "The brigade took 500 casualties in May.",
            casualty(
                "The brigade took 500 casualties in May.",
                "500",
                value=500,
                metric="casualties_combined",
                date_text="in May",
            ),
            id="casualties-are-not-deaths",
        ),
        pytest.param(
            "No casualties were reported.",
            casualty(
                "No casualties were reported.",
                "No casualties",
                value=0,
                metric="casualties_combined",
            ),
            id="none-is-a-figure",
        ),
        pytest.param(
            "The count of soldiers killed was estimated at 55,000.",
            casualty(
                "The count of soldiers killed was estimated at 55,000.",
                "55,000",
                qualifier="about",
                value=55_000,
            ),
            id="noun-before-the-number",
        ),
        pytest.param(
            "Borland rules out talks. It demands the harbour back first.",
            position(
                "It demands the harbour back first.",
                "Borland",
                position="Demands the harbour back first",
            ),
            id="pronoun-with-its-noun-one-sentence-back",
        ),
        pytest.param(
            "The draft calls for a 60-day halt monitored by neutral officers.",
            ceasefire(
                "The draft calls for a 60-day halt monitored by neutral officers.",
                duration_days=60,
            ),
            id="duration-as-an-adjective",
        ),
        pytest.param(
            "Guns would fall silent under a truce for a week, Arland said.",
            ceasefire(
                "Guns would fall silent under a truce for a week, Arland said.",
                duration_days=7,
                stated_by="Arland",
            ),
            id="a-week-is-seven-days",
        ),
    ],
)
def test_prove_accepts_what_the_article_bears_out(text: str, draft: Draft) -> None:
    assert problems(article(text), draft) == ()


@pytest.mark.parametrize(
    ("text", "draft", "problem"),
    [
        pytest.param(
            "Borland fired 71 missiles and killed nobody.",
            casualty("Borland fired 71 missiles and killed nobody.", "71", value=71),
            "not_people",
            id="missiles-are-not-people",
        ),
        pytest.param(
            "The strikes left more than 1,000 tower blocks without heat; people died.",
            casualty(
                "The strikes left more than 1,000 tower blocks without heat; people died.",
                "more than 1,000",
                qualifier="more_than",
                value=1_000,
            ),
            "not_people",
            id="buildings-are-not-people",
        ),
        pytest.param(
            "Zand, which has 57,000 people, watched the war.",
            casualty("Zand, which has 57,000 people, watched", "57,000", value=57_000),
            "metric_not_in_quote",
            id="population-is-no-toll",
        ),
        pytest.param(
            "The raid killed over 400 people.",
            casualty("The raid killed over 400 people.", "400", value=400),
            "count_mismatch",
            id="qualifier-left-out",
        ),
        pytest.param(
            "The raid killed 40 people.",
            casualty("The raid killed 40 people.", "40", value=400),
            "count_mismatch",
            id="digit-added",
        ),
        pytest.param(
            "The raid killed 1,400 people.",
            casualty("The raid killed 1,400 people.", "400", value=400),
            "count_mismatch",
            id="part-of-a-number",
        ),
        pytest.param(
            "Tens of thousands of people were killed.",
            casualty("Tens of thousands of people were killed.", "thousands"),
            "count_mismatch",
            id="scale-cut-off",
        ),
        pytest.param(
            "The raid killed many people.",
            casualty("The raid killed many people.", "forty", value=40),
            "count_not_in_quote",
            id="invented-number",
        ),
        pytest.param(
            "Some 40 people were wounded in the raid.",
            casualty(
                "Some 40 people were wounded in the raid.",
                "Some 40",
                qualifier="about",
                value=40,
            ),
            "metric_not_in_quote",
            id="wounded-are-not-killed",
        ),
        pytest.param(
            "If talks fail, 5,000 more people could be killed by spring.",
            casualty(
                "If talks fail, 5,000 more people could be killed by spring.",
                "5,000",
                value=5_000,
                assertion="hypothetical",
            ),
            "not_a_fact",
            id="feared-dead",
        ),
        pytest.param(
            "The raid killed 40 people.",
            casualty(
                "The raid killed 40 people.", "40", value=40, victim_side="Borland"
            ),
            "victims_not_named",
            id="side-from-nowhere",
        ),
        pytest.param(
            "The raid killed 40 people.",
            casualty("The raid killed 40 people.", "40", value=40, stated_by="Arland"),
            "claimant_not_named",
            id="claimant-from-nowhere",
        ),
        pytest.param(
            "The raid killed 40 people on Monday.",
            casualty(
                "The raid killed 40 people on Monday.",
                "40",
                value=40,
                date_text="on Tuesday",
            ),
            "date_not_in_article",
            id="date-from-nowhere",
        ),
        pytest.param(
            "A quiet week has passed. Talks went on. Arland demands the harbour.",
            position("Arland demands the harbour.", "Borland", stated_by="reporter"),
            "holder_not_named",
            id="holder-from-nowhere",
        ),
        pytest.param(
            "Arland demands that troops leave within weeks.",
            position(
                "Arland demands that troops leave within weeks.",
                "Arland",
                position="Demands that 20,000 troops leave",
            ),
            "number_not_in_quote",
            id="number-in-the-paraphrase",
        ),
        pytest.param(
            "Arland proposed a 30-day truce.",
            ceasefire("Arland proposed a 30-day truce.", duration_days=60),
            "duration_not_in_quote",
            id="other-duration",
        ),
        pytest.param(
            "Arland proposed a 30-day truce.",
            ceasefire(
                "Arland proposed a 30-day truce.", duration_days=30, parties=["Borland"]
            ),
            "party_not_named",
            id="party-from-nowhere",
        ),
        pytest.param(
            "Arland wants peace in the valley soon.",
            ceasefire("Arland wants peace in the valley soon."),
            "no_arrangement_in_quote",
            id="a-wish-is-no-arrangement",
        ),
        pytest.param(
            "Arland wants peace.\n\nRead next: 57 dead in ferry disaster\n",
            casualty("57 dead in ferry disaster", "57", value=57),
            "quote_in_related",
            id="teaser",
        ),
    ],
)
def test_prove_refuses_what_it_does_not(text: str, draft: Draft, problem: str) -> None:
    assert problem in problems(article(text), draft)


def test_casualty_bounds_are_computed_from_the_words() -> None:
    about = article("The raid on Monday killed over 400 Palestinians in Gaza.")
    draft = casualty(
        "The raid on Monday killed over 400 Palestinians",
        "over 400",
        qualifier="more_than",
        value=400,
        victim_side="Palestinians",
        conflict="Israel–Hamas war",
        date_text="on Monday",
    )

    told = record(about, draft)

    assert isinstance(told, Casualty)
    assert (told.low, told.high, told.side) == (400, None, "palestinians")
    assert (told.start_date, told.end_date) == ("2026-03-09", "2026-03-09")


def test_a_figure_goes_to_the_conflict_of_its_people() -> None:
    """The model puts Gaza's dead under the war that the article is about."""
    about = article("As raids killed 90 Palestinians, leaders met about Ukraine.")
    draft = casualty(
        "As raids killed 90 Palestinians",
        "90",
        value=90,
        victim_side="Palestinians",
        conflict="Russia–Ukraine war",
    )

    assert record(about, draft).topic == "israel-hamas"


def test_position_belongs_to_the_principal_of_whoever_speaks() -> None:
    about = article("The Kremlin demanded on Monday that Kyiv leave Donbas.")
    draft = position(
        "The Kremlin demanded on Monday that Kyiv leave Donbas.",
        "the Kremlin",
        on_behalf_of="Russia",
        conflict="Russia–Ukraine war",
        date_text="on Monday",
    )

    told = record(about, draft)

    assert isinstance(told, Position)
    assert (told.party, told.claimant, told.date) == ("russia", "russia", "2026-03-09")
    assert told.topic == "russia-ukraine"


def test_ceasefire_end_is_resolved_and_never_computed_from_its_length() -> None:
    about = article("Arland's seven-day truce, for a week, holds until Sunday.")
    draft = ceasefire(
        "Arland's seven-day truce, for a week, holds until Sunday.",
        duration_days=7,
        end_text="until Sunday",
        parties=["Arland"],
        status="in_force",
    )

    told = record(about, draft)

    assert isinstance(told, Ceasefire)
    assert (told.start_date, told.end_date) == (None, "2026-03-15")
    assert told.bound == ("arland",)


@pytest.mark.parametrize(
    ("said", "status", "texts", "days"),
    [
        pytest.param(
            "Arland's truce, which took effect on Oct. 10, ended on Monday.",
            "terminated",
            ("on Oct. 10", "on Monday"),
            ("2025-10-10", "2026-03-09"),
            id="over",
        ),
        pytest.param(
            "Arland has agreed to a truce from Saturday until Tuesday.",
            "agreed",
            ("from Saturday", "until Tuesday"),
            ("2026-03-14", "2026-03-17"),
            id="to-come",
        ),
        pytest.param(
            "Arland's truce, in force since Saturday, is to end on the 20th.",
            "in_force",
            ("since Saturday", "on the 20th"),
            ("2026-03-07", "2026-03-20"),
            id="begun-and-to-end",
        ),
    ],
)
def test_days_of_a_ceasefire_lie_where_its_status_puts_them(
    said: str, status: str, texts: tuple[str, str], days: tuple[str, str]
) -> None:
    start, end = texts
    draft = ceasefire(
        said, parties=["Arland"], status=status, start_text=start, end_text=end
    )

    told = record(article(said), draft)

    assert isinstance(told, Ceasefire)
    assert (told.start_date, told.end_date) == days


def test_undated_article_leaves_relative_dates_open() -> None:
    about = article("The raid on Monday killed 40 people.", published=None)
    draft = casualty(
        "The raid on Monday killed 40 people.", "40", value=40, date_text="on Monday"
    )

    told = record(about, draft)

    assert isinstance(told, Casualty)
    assert told.start_date is None


@pytest.mark.parametrize(
    ("text", "lang", "verdict"),
    [
        pytest.param(
            "La frappe de lundi a tué 40 civils.", "fr", "unproved", id="told"
        ),
        pytest.param(
            "Внаслідок удару в понеділок загинули 40 цивільних осіб, повідомила влада "
            "міста Кестрел у вівторок уранці після обстрілу порту.",
            None,
            "unproved",
            id="seen",
        ),
        pytest.param("A raid killed 40 civilians.", None, "proved", id="english"),
    ],
)
def test_of_another_language_only_the_quote_is_checked(
    text: str, lang: str | None, verdict: str
) -> None:
    about = article(text, lang=lang)
    draft = casualty(text[:60].rsplit(" ", 1)[0], "40", value=40)

    told = record(about, draft)

    assert told.verdict == verdict
    other = casualty(draft.quote.replace("40", "41"), "41", value=41)
    assert problems(about, other) == ("quote_not_found",)


def test_the_same_draft_twice_is_one_record() -> None:
    about = article("The raid killed 40 people.")
    draft = casualty("The raid killed 40 people.", "40", value=40)

    assert len(proved(about, draft, draft).records) == 1


@given(st.text(max_size=300), st.text(max_size=60), st.text(max_size=20))
def test_proofs_never_raise_on_any_text(text: str, quote: str, count: str) -> None:
    about = article(text)

    outcome = proved(
        about,
        casualty(text[:100], count, victim_side=quote, date_text=count),
        casualty(quote, count, value=1),
        position(quote, count, position=text[:50]),
        ceasefire(text[:100], parties=[quote], start_text=count, duration_days=3),
    )

    assert len(outcome.records) + len(outcome.rejections) <= 4
    for told in outcome.records:
        evidence = told.evidence
        assert text[evidence.start : evidence.end] == evidence.quote

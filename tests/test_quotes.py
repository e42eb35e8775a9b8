"""A quote is sliced from its article, or it is not one."""

import unicodedata

import pytest
from builders import article
from hypothesis import given
from hypothesis import strategies as st

from summarizer.quotes import fold, locate
from summarizer.records import Evidence
from summarizer.zones import zones

BODY = (
    "“We will not sign,” Ana Reyl\u00a0said – not  now.\n"
    "Some 1,400 people died near Kestrel on Monday, the ministry said.\n"
)


def found(quote: str, text: str = BODY) -> Evidence | str:
    about = article(text)
    return locate(quote, about, stretches=zones(about))


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("“We will not sign,” Ana Reyl\u00a0said", id="as-written"),
        pytest.param(
            '"We will not sign," Ana Reyl said', id="straight-quotes-and-space"
        ),
        pytest.param("Ana Reyl said - not now.", id="dash-and-run-of-spaces"),
        pytest.param("said – not now. Some 1,400 people", id="across-a-line-break"),
        pytest.param("  Ana Reyl said – not now. ", id="space-around"),
        pytest.param("'Some 1,400 people died near Kestrel'", id="wrapped-in-quotes"),
    ],
)
def test_locate_finds_words_that_are_equal_after_folding(quote: str) -> None:
    evidence = found(quote)

    assert isinstance(evidence, Evidence)
    assert BODY[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize(
    ("quote", "problem"),
    [
        pytest.param(
            "We will now sign, Ana Reyl said", "quote_not_found", id="reworded"
        ),
        pytest.param("Some 1,500 people died", "quote_not_found", id="other-digit"),
        pytest.param("400 people died near", "quote_not_found", id="number-cut-in-two"),
        pytest.param(
            "eople died near Kestrel", "quote_not_found", id="word-cut-in-two"
        ),
        pytest.param("We will … not now", "quote_not_found", id="ellipsis"),
        pytest.param("WE WILL NOT SIGN", "quote_not_found", id="other-case"),
        pytest.param("Some", "quote_too_short", id="too-short"),
        pytest.param("", "quote_too_short", id="empty"),
        pytest.param("\"'\"'\"'\"'\"'\"'", "quote_not_found", id="nothing-but-marks"),
    ],
)
def test_locate_tells_what_is_wrong(quote: str, problem: str) -> None:
    assert found(quote) == problem


def test_locate_refuses_a_quote_of_more_than_three_sentences() -> None:
    text = "One man fell. Two men fell. Three men fell. Four men fell.\n"

    assert (
        found("One man fell. Two men fell. Three men fell.", text) != "quote_too_long"
    )
    assert found(text.strip(), text) == "quote_too_long"


def test_locate_refuses_words_of_a_teaser() -> None:
    text = (
        "Kestrel was quiet on Monday, both armies said.\n\nRead next: 57 dead at sea\n"
    )

    assert found("57 dead at sea", text) == "quote_in_related"


def test_locate_prefers_the_body_to_an_earlier_headline() -> None:
    text = (
        "Six killed in Port Kestrel\n\n"
        "The army spoke of Six killed in Port Kestrel on Monday, and of nine hurt.\n"
    )
    evidence = found("Six killed in Port Kestrel", text)

    assert isinstance(evidence, Evidence)
    assert evidence.zone == "body"
    assert evidence.start > 20


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "В Кестреле погибли шесть человек, сообщили власти.", id="cyrillic"
        ),
        pytest.param("قتل ستة أشخاص في كيستريل يوم الاثنين", id="arabic"),
        pytest.param("שישה בני אדם נהרגו בקסטרל ביום שני", id="hebrew"),
        pytest.param("周一在凯斯特雷尔有六人死亡，官员说。", id="chinese"),
        pytest.param("Six 👩‍🚒 died in Kestrel 🕊️ on Monday.", id="emoji"),
        pytest.param("The ﬁrst oﬃcers fell at Straße 5 near Kestrel.", id="ligatures"),
    ],
)
def test_offsets_hold_in_every_script(text: str) -> None:
    raw = unicodedata.normalize("NFC", f"Preface here.\n\n{text}\n")

    evidence = found(text, raw)

    assert isinstance(evidence, Evidence), evidence
    assert raw[evidence.start : evidence.end] == evidence.quote == raw[15:-1]


@given(st.text(max_size=200))
def test_fold_maps_each_character_to_where_it_came_from(text: str) -> None:
    folded = fold(text)

    assert len(folded.text) == len(folded.origin)
    assert list(folded.origin) == sorted(folded.origin)
    assert all(0 <= at < len(text) for at in folded.origin)
    assert fold(folded.text).text == folded.text


@given(st.text(max_size=200), st.text(max_size=60))
def test_locate_never_raises_and_every_span_reads_back(text: str, quote: str) -> None:
    text = unicodedata.normalize("NFC", text)

    evidence = found(quote, text)

    if isinstance(evidence, Evidence):
        assert text[evidence.start : evidence.end] == evidence.quote
        bare, asked = (
            fold(said).text.strip("\"' ") for said in (evidence.quote, quote)
        )
        assert bare == asked

"""Evidence by sentence number: what goes out, and what comes back as quotes."""

import json

import pytest
from builders import article, casualty, reply
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Extraction, Summarizer
from summarizer.extract import Answer, extraction_request, read_reply
from summarizer.numbering import by_number, numbered, quoted
from summarizer.settings import Settings
from summarizer.testing import ScriptedLLM
from summarizer.zones import zones

TEXT = (
    "Arland shelled Kestrel at dawn.\n"
    'The mayor said 12 civilians were killed. "It was Dr. Reyl\'s street," she said.\n'
    "Nobody else spoke."
)


def cited(*numbers: int) -> str:
    draft = casualty("12 civilians were killed", "12", value=12)
    answer = by_number(reply(draft).model_dump(), TEXT)
    answer["casualties"][0] |= {
        "sentences": list(numbers),
        "victim_group": "civilian",
        "stated_by": "The mayor",
        "attribution": "local_authority",
    }
    return json.dumps(answer)


def test_every_sentence_goes_out_with_its_number() -> None:
    about = article(TEXT)
    request = extraction_request(about, stretches=zones(about), cites="numbers")

    sent = request.messages[1].content
    assert "[1] Arland shelled Kestrel at dawn.\n[2] The mayor said" in sent
    assert '[3] "It was Dr. Reyl' in sent
    assert "`sentences` comes first" in request.messages[0].content
    assert '{"sentences":[' in request.messages[0].content


@pytest.mark.parametrize(
    ("numbers", "quote"),
    [
        ((2,), "The mayor said 12 civilians were killed."),
        (
            (2, 1),
            "Arland shelled Kestrel at dawn.\nThe mayor said 12 civilians were killed.",
        ),
        ((), ""),
        ((0,), ""),
        ((5,), ""),
        ((1, 3), ""),
        ((1, 2, 3, 4), ""),
    ],
)
def test_numbers_come_back_as_the_sentences_themselves(
    numbers: tuple[int, ...], quote: str
) -> None:
    about = article(TEXT)
    request = extraction_request(about, stretches=zones(about), cites="numbers")

    told = read_reply(request, Answer(cited(*numbers))).model_dump()

    assert told["casualties"][0]["quote"] == quote


def test_a_record_is_proved_from_its_numbers() -> None:
    llm = ScriptedLLM(lambda _: cited(2))
    settings = Settings(cites="numbers")

    with Summarizer(llm=llm, settings=settings) as summarizer:
        (outcome,) = summarizer.extract([article(TEXT)])

    assert isinstance(outcome, Extraction)
    (record,) = outcome.records
    assert record.evidence.quote == "The mayor said 12 civilians were killed."
    assert record.evidence.match == "exact"


def test_numbers_that_there_are_not_are_offered_back() -> None:
    answers = iter([cited(9), cited(2)])
    llm = ScriptedLLM(lambda _: next(answers))

    with Summarizer(llm=llm, settings=Settings(cites="numbers")) as summarizer:
        (outcome,) = summarizer.extract([article(TEXT)])

    assert isinstance(outcome, Extraction)
    assert len(outcome.records) == 1
    assert outcome.rejections[0].problems[0].startswith("quote_")


@given(st.text())
def test_numbering_adds_nothing_but_numbers(text: str) -> None:
    out = numbered(text)
    told = reply(casualty("x" * 10, "1")).model_dump()
    told["casualties"][0].pop("quote")

    assert len(out) >= len(text)
    assert [c for c in out if c not in "[] 0123456789"] == [
        c for c in text if c not in "[] 0123456789"
    ]
    from summarizer.numbering import NumberedReply

    told["casualties"][0]["sentences"] = [1]
    quote = quoted(NumberedReply.model_validate(told), text).model_dump()
    assert quote["casualties"][0]["quote"] in text

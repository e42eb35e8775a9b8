"""The scripted double keeps the port's promises."""

import asyncio
from collections.abc import Mapping, Sequence

import pytest
from conftest import Asking, Toll

from summarizer.errors import InvalidReplyError, LLMRefusedError
from summarizer.extract import LLM, Usage
from summarizer.testing import Line, ScriptedLLM, by_article

GOOD = '{"killed": 3, "place": null}'


def said(
    question: Asking, lines: Mapping[str, Line | Sequence[Line]], text: str
) -> str:
    llm: LLM = ScriptedLLM(by_article(lines))
    return asyncio.run(llm.ask(question(text))).content


def test_the_article_chooses_the_line(question: Asking) -> None:
    lines: dict[str, Line] = {"Tyre": GOOD, "Sidon": Toll(killed=8, place=None)}

    assert said(question, lines, "In Tyre.") == GOOD
    assert said(question, lines, "In Sidon.") == '{"killed":8,"place":null}'


def test_several_lines_are_said_in_turn_and_the_last_for_good(
    question: Asking,
) -> None:
    llm = ScriptedLLM(by_article({"a": [GOOD, '{"killed": 4, "place": null}']}))

    answers = [asyncio.run(llm.ask(question("a"))) for _ in range(3)]

    assert [Toll.model_validate_json(a.content).killed for a in answers] == [3, 4, 4]
    assert answers[0].usage == Usage(1, 100, 20)
    assert len(llm.requests) == 3


def test_an_error_in_the_script_is_raised(question: Asking) -> None:
    with pytest.raises(LLMRefusedError, match="no"):
        said(question, {"a": LLMRefusedError("no")}, "a")


def test_a_line_that_is_no_reply_is_an_invalid_reply(question: Asking) -> None:
    with pytest.raises(InvalidReplyError):
        said(question, {"a": '{"killed": "many"}'}, "a")


@pytest.mark.parametrize("text", ["neither", "Tyre and Sidon"])
def test_an_article_that_fits_no_line_or_two_is_a_mistake(
    question: Asking, text: str
) -> None:
    with pytest.raises(LookupError):
        said(question, {"Tyre": GOOD, "Sidon": GOOD}, text)

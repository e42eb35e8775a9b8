"""A run over articles: order, repair, failures that stay where they are."""

import asyncio
from collections.abc import Iterable

import pytest
from builders import article, casualty, reply

from summarizer import Summarizer
from summarizer.errors import (
    InvalidReplyError,
    LLMRefusedError,
    LLMTruncatedError,
    LLMUnavailableError,
    LLMUnusableError,
)
from summarizer.extract import LLM, Request, Usage
from summarizer.merge import Extraction
from summarizer.pipeline import FAILURES_IN_A_ROW, Outcome, Run
from summarizer.records import Article, Skipped
from summarizer.registry import known_registry
from summarizer.settings import Settings
from summarizer.testing import ScriptedLLM, by_article

ONE = article("The raid on Monday killed 40 people in Kestrel.", path="one.txt")
TWO = article("The army counted 12 wounded soldiers on Tuesday.", path="two.txt")
THREE = article("Nothing of note was told about the front today.", path="three.txt")

FOUND = reply(casualty("The raid on Monday killed 40 people", "40", value=40))
WRONG = reply(casualty("The raid on Monday killed 41 people", "41", value=41))
NOTHING = reply()


def run(
    llm: LLM, articles: Iterable[Article | Skipped], *, at_once: int = 4
) -> list[Outcome]:
    async def gather() -> list[Outcome]:
        going = Run(llm, known_registry(), at_once)
        return [outcome async for outcome in going.outcomes(articles)]

    return asyncio.run(gather())


def test_outcomes_come_in_the_order_of_the_inputs() -> None:
    llm = ScriptedLLM(by_article({"raid": FOUND, "army": NOTHING, "note": NOTHING}))
    unread = Skipped(path="x.bin", reason="unreadable", detail="binary")

    outcomes = run(llm, [THREE, unread, ONE, TWO])

    assert outcomes[1] is unread
    told = [o.article.path for o in outcomes if isinstance(o, Extraction)]
    assert told == ["three.txt", "one.txt", "two.txt"]


def test_a_failed_record_is_offered_back_once_with_its_reason() -> None:
    def script(request: Request) -> object:
        return WRONG if request.purpose == "extract" else FOUND

    llm = ScriptedLLM(script)  # type: ignore[arg-type]

    (outcome,) = run(llm, [ONE])

    assert isinstance(outcome, Extraction)
    assert [record.evidence.quote for record in outcome.records] == [
        "The raid on Monday killed 40 people"
    ]
    assert [rejection.problems for rejection in outcome.rejections] == [
        ("quote_not_found",)
    ]
    asked, repair = llm.requests
    assert repair.messages[:2] == asked.messages
    assert "does not stand in the article" in repair.messages[-1].content


def test_what_fails_twice_is_listed_twice_and_proves_nothing() -> None:
    llm = ScriptedLLM(lambda request: WRONG)

    (outcome,) = run(llm, [ONE])

    assert isinstance(outcome, Extraction)
    assert outcome.records == ()
    assert [rejection.attempt for rejection in outcome.rejections] == [1, 2, 3]
    assert [asked.purpose for asked in llm.requests] == [
        *("extract", "repair", "second_look")
    ]


def test_what_an_answer_leaves_out_is_asked_about_once() -> None:
    def script(request: Request) -> object:
        return FOUND if request.purpose == "second_look" else reply()

    llm = ScriptedLLM(script)  # type: ignore[arg-type]

    (outcome,) = run(llm, [ONE])

    assert isinstance(outcome, Extraction)
    assert len(outcome.records) == 1
    assert outcome.missed == ()
    asked, again = llm.requests
    assert again.messages[:2] == asked.messages
    assert "casualty, 40 killed: " in again.messages[-1].content


@pytest.mark.parametrize("second_look", [True, False])
def test_what_is_left_out_for_good_is_told(second_look: bool) -> None:
    llm = ScriptedLLM(lambda _: reply())
    settings = Settings(second_look=second_look)

    with Summarizer(llm=llm, settings=settings) as summarizer:
        (outcome,) = summarizer.extract([ONE])

    assert isinstance(outcome, Extraction)
    assert len(llm.requests) == 1 + second_look
    (missed,) = outcome.missed
    assert ONE.text[missed.start : missed.end] == missed.quote
    assert missed.what == "40 killed"


def test_a_repair_that_cannot_be_had_costs_nothing_proved() -> None:
    def script(request: Request) -> object:
        if request.purpose == "repair":
            return LLMUnavailableError("busy")
        return reply(*FOUND.casualties, *WRONG.casualties)

    (outcome,) = run(ScriptedLLM(script), [ONE])  # type: ignore[arg-type]

    assert isinstance(outcome, Extraction)
    assert len(outcome.records) == 1


@pytest.mark.parametrize(
    ("failure", "reason", "retryable"),
    [
        (LLMRefusedError("declined"), "refused", False),
        (LLMTruncatedError("too long"), "truncated", False),
        (InvalidReplyError("no JSON"), "invalid_reply", False),
        (LLMUnavailableError("503"), "unavailable", True),
    ],
)
def test_one_articles_failure_leaves_the_others_unharmed(
    failure: Exception, reason: str, retryable: bool
) -> None:
    script = by_article({"raid": FOUND, "army": failure, "note": NOTHING})  # type: ignore[dict-item]

    one, two, three = run(ScriptedLLM(script), [ONE, TWO, THREE])

    assert isinstance(two, Skipped)
    assert (two.path, two.reason, two.retryable) == ("two.txt", reason, retryable)
    assert isinstance(one, Extraction)
    assert len(one.records) == 1
    assert isinstance(three, Extraction)


def test_what_a_failure_cost_is_counted() -> None:
    async def spend() -> Usage:
        failure = LLMRefusedError("no", attempts=2, input_tokens=30, output_tokens=4)
        going = Run(ScriptedLLM(lambda request: failure), known_registry(), 2)
        _ = [outcome async for outcome in going.outcomes([ONE])]
        return going.usage

    assert asyncio.run(spend()) == Usage(2, 30, 4)


def many(count: int) -> list[Article]:
    return [
        article(f"Story {n} of the Kestrel front.", path=f"{n}") for n in range(count)
    ]


def test_a_provider_that_serves_nobody_stops_the_run() -> None:
    llm = ScriptedLLM(lambda request: LLMUnusableError("no key"))

    outcomes = run(llm, many(50), at_once=3)

    assert len(llm.requests) <= 6
    assert [o.reason for o in outcomes if isinstance(o, Skipped)] == ["unusable"] * 50


def test_a_provider_that_is_down_is_asked_a_few_times_only() -> None:
    llm = ScriptedLLM(lambda request: LLMUnavailableError("503"))

    outcomes = run(llm, many(60), at_once=4)

    assert len(llm.requests) <= FAILURES_IN_A_ROW + 8
    assert all(isinstance(o, Skipped) and o.retryable for o in outcomes)


def test_no_more_questions_are_under_way_than_allowed_for() -> None:
    llm = ScriptedLLM(lambda request: NOTHING, delay_s=0.002)

    run(llm, many(40), at_once=2)

    assert llm.most_at_once <= 4


def test_articles_are_read_as_they_are_needed() -> None:
    """Memory is bounded by concurrency: the reader is never far ahead."""
    read = 0

    def reading() -> Iterable[Article]:
        nonlocal read
        for one in many(100):
            read += 1
            yield one

    async def first() -> int:
        going = Run(ScriptedLLM(lambda r: NOTHING), known_registry(), 2)
        outcomes = going.outcomes(reading())
        await anext(outcomes)
        await outcomes.aclose()  # type: ignore[attr-defined]
        return read

    assert asyncio.run(first()) <= 5


def test_only_the_articles_own_words_are_sent() -> None:
    text = (
        "---\ntitle: Quiet\n---\nThe Kestrel front was quiet on Monday, both armies "
        "said.\u202e\u200b\n\nRead next: 57 dead in ferry disaster\n"
    )
    llm = ScriptedLLM(lambda request: NOTHING)

    run(llm, [article(text, body_start=22)])

    sent = llm.requests[0].messages[1].content
    assert "quiet on Monday" in sent
    assert "ferry" not in sent
    assert "title:" not in sent
    assert "\u202e" not in sent


def test_the_fence_cannot_be_foretold_and_stands_twice() -> None:
    llm = ScriptedLLM(lambda request: NOTHING)

    run(llm, [ONE, TWO])

    fences = {request.messages[1].content.split("\n")[0] for request in llm.requests}
    assert len(fences) == 2
    for request in llm.requests:
        fence = request.messages[1].content.split("\n")[0]
        assert request.messages[1].content.count(fence) == 2
    systems = {request.messages[0].content for request in llm.requests}
    assert len(systems) == 1


def test_an_article_of_teasers_only_is_skipped_without_a_call() -> None:
    llm = ScriptedLLM(lambda request: NOTHING)

    (outcome,) = run(llm, [article("Read next: 57 dead in ferry disaster\n")])

    assert isinstance(outcome, Skipped)
    assert outcome.reason == "empty"
    assert not llm.requests

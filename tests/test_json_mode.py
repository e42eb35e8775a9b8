"""Endpoints that take no JSON schema: refused once, asked in words, found again."""

import asyncio
import json
import logging
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest
from conftest import Asking
from endpoint import (
    INPUT_TOKENS,
    OUTPUT_TOKENS,
    Endpoint,
    Reply,
    finish,
    ok,
    refusal,
    status,
)
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, Extraction, Summarizer
from summarizer.cache import CachedLLM, open_store
from summarizer.errors import (
    InvalidReplyError,
    LLMError,
    LLMRefusedError,
    LLMTruncatedError,
    LLMUnavailableError,
    LLMUnusableError,
    RecordingError,
)
from summarizer.extract import Answer, Message, Request, Usage
from summarizer.llm import FallbackLLM, OpenAILLM, Policy, instant
from summarizer.llm.form import unfenced
from summarizer.recording import record, replay
from summarizer.settings import Settings

GOOD = '{"killed": 3, "place": "Tyre"}'
NOTHING = json.dumps(
    {"on_topic": False, "ceasefire_terms": [], "positions": [], "casualties": []}
)
WRONG = '{"killed": "many", "place": null}'
PLAIN_ONLY = ("json_object",)
QUICK = Policy(sleep=instant)

Outcome = Answer | Exception


def good(body: dict[str, Any], number: int) -> Reply:
    return ok(GOOD)


def client(
    address: str, mode: Literal["schema", "object"], **options: Any
) -> OpenAILLM:
    return OpenAILLM(
        model="stub",
        base_url=address,
        api_key="none",
        policy=QUICK,
        json_mode=mode,
        **options,
    )


def either(address: str, **options: Any) -> FallbackLLM:
    return FallbackLLM(
        client(address, "schema", **options), client(address, "object", **options)
    )


def ask(llm: FallbackLLM | OpenAILLM, *requests: Request) -> list[Outcome]:
    """Ask one after the other in a loop of its own; errors are outcomes too."""

    async def run() -> list[Outcome]:
        outcomes: list[Outcome] = []
        for request in requests:
            try:
                outcomes.append(await llm.ask(request))
            except (LLMError, RecordingError) as problem:
                outcomes.append(problem)
        await llm.aclose()
        return outcomes

    return asyncio.run(run())


def run_with_cache(address: str, folder: Path, *requests: Request) -> list[Outcome]:
    """One run of the program: a store, opened and closed, and both ways kept in it."""
    with ExitStack() as exits:
        store = exits.enter_context(open_store(folder))
        llm = FallbackLLM(
            CachedLLM(client(address, "schema"), store),
            CachedLLM(client(address, "object"), store),
            memory=store,
        )
        return ask(llm, *requests)


def forms(endpoint: Endpoint) -> list[str | None]:
    return [sent.form for sent in endpoint.requests]


def test_json_mode_tells_the_schema_in_words(question: Asking) -> None:
    request = question("a")
    with Endpoint(good) as endpoint:
        [outcome] = ask(client(endpoint.base_url, "object"), request)

    [sent] = endpoint.requests
    system, user = sent.body["messages"]
    assert isinstance(outcome, Answer)
    assert sent.body["response_format"] == {"type": "json_object"}
    assert system["content"].startswith("Count the dead.\n")
    told = json.loads(system["content"].rpartition("\n")[2])
    assert told == request.reply_type.model_json_schema()
    assert user == {"role": "user", "content": "a"}


def test_json_mode_needs_no_system_message(question: Asking) -> None:
    asked = question("a")
    request = Request(
        "extract", (Message("user", "a"),), asked.reply_type, asked.fingerprint
    )
    with Endpoint(good) as endpoint:
        ask(client(endpoint.base_url, "object"), request)

    roles = [turn["role"] for turn in endpoint.requests[0].body["messages"]]
    assert roles == ["system", "user"]


def test_a_wrong_reply_is_asked_again_in_json_mode(question: Asking) -> None:
    def answer(body: dict[str, Any], number: int) -> Reply:
        return ok(WRONG if number == 1 else GOOD)

    with Endpoint(answer) as endpoint:
        [outcome] = ask(client(endpoint.base_url, "object"), question("a"))

    asked, again = (sent.body["messages"] for sent in endpoint.requests)
    assert isinstance(outcome, Answer)
    assert outcome.usage.calls == 2
    assert forms(endpoint) == ["json_object"] * 2
    assert again[:2] == asked
    assert again[2] == {"role": "assistant", "content": WRONG}
    assert "- killed: Input should be a valid integer" in again[3]["content"]


@pytest.mark.parametrize(
    ("content", "calls"),
    [
        pytest.param(f"```json\n{GOOD}\n```", 1, id="fenced"),
        pytest.param(f"\n```\n{GOOD}```\n", 1, id="fenced-without-a-name"),
        pytest.param(f"Here it is: {GOOD}", 3, id="words-around-it"),
        pytest.param("```", 3, id="half-a-fence"),
        pytest.param("", 3, id="nothing"),
    ],
)
def test_a_fence_is_taken_off_and_words_are_not(
    question: Asking, content: str, calls: int
) -> None:
    with Endpoint(lambda body, n: ok(content)) as endpoint:
        [outcome] = ask(client(endpoint.base_url, "object"), question("a"))

    assert len(endpoint.requests) == calls
    assert isinstance(outcome, Answer if calls == 1 else InvalidReplyError)


@given(st.text())
def test_only_a_fence_is_taken_off(content: str) -> None:
    assert unfenced(f"```json\n{content}```") == content
    bare = content.strip("`").strip()
    assert unfenced(bare) == bare


REFUSALS = [
    pytest.param(
        status(400, text="This response_format type is unavailable now"), id="deepseek"
    ),
    pytest.param(
        status(
            422,
            text="Failed to deserialize the JSON body into the target type:"
            " response_format.type `json_schema` is unavailable now",
        ),
        id="deepseek-422",
    ),
    pytest.param(
        status(
            400,
            text="Invalid parameter: 'response_format' of type 'json_schema' is not"
            " supported with this model.",
        ),
        id="openai",
    ),
    pytest.param(
        status(400, text="This model does not support response format `json_schema`."),
        id="groq",
    ),
    pytest.param(
        status(400, text="Input should be 'text' or 'json_object', at ('body',"
               " 'response_format', 'type')"),
        id="pydantic",
    ),
    pytest.param(
        status(
            400,
            text="Unable to generate parser for this template. Automatic parser"
            " generation failed: JSON schema error at #: unrecognized type",
        ),
        id="llama.cpp-cannot-compile-it",
    ),
]  # fmt: skip


@pytest.mark.parametrize("refused", REFUSALS)
def test_a_refused_schema_is_asked_in_json_mode_from_then_on(
    question: Asking, caplog: pytest.LogCaptureFixture, refused: Reply
) -> None:
    def answer(body: dict[str, Any], number: int) -> Reply:
        strict = body["response_format"]["type"] == "json_schema"
        return refused if strict else ok(GOOD)

    with Endpoint(answer) as endpoint:
        llm = either(endpoint.base_url)
        outcomes = ask(llm, *map(question, "abc"))

    assert all(isinstance(outcome, Answer) for outcome in outcomes)
    assert forms(endpoint) == ["json_schema", *["json_object"] * 3]
    assert llm.identity["json_mode"] == "object"
    [line] = caplog.records
    assert line.levelno == logging.WARNING
    assert "asking in plain JSON mode from now on" in line.getMessage()
    assert endpoint.base_url in line.getMessage()


def test_a_refusal_is_on_the_bill(question: Asking) -> None:
    with Endpoint(good, takes=PLAIN_ONLY) as endpoint:
        first, second = ask(either(endpoint.base_url), *map(question, "ab"))

    assert isinstance(first, Answer)
    assert isinstance(second, Answer)
    assert first.usage == Usage(2, INPUT_TOKENS, OUTPUT_TOKENS)
    assert second.usage == Usage(1, INPUT_TOKENS, OUTPUT_TOKENS)


def test_an_endpoint_that_takes_schemas_never_sees_json_mode(question: Asking) -> None:
    with Endpoint(good) as endpoint:
        llm = either(endpoint.base_url)
        ask(llm, *map(question, "ab"))

    assert forms(endpoint) == ["json_schema"] * 2
    assert "json_mode" not in llm.identity


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        pytest.param(status(400), LLMUnusableError, id="400-of-another-parameter"),
        pytest.param(status(401), LLMUnusableError, id="key"),
        pytest.param(
            status(500, text="response_format crashed"), LLMUnavailableError, id="500"
        ),
        pytest.param(
            status(
                400, "context_length_exceeded", text="too long with response_format"
            ),
            LLMTruncatedError,
            id="too-long",
        ),
        pytest.param(refusal("no"), LLMRefusedError, id="declined"),
        pytest.param(finish("{", "length"), LLMTruncatedError, id="length"),
    ],
)
def test_what_says_nothing_of_the_form_falls_back_to_nothing(
    question: Asking, reply: Reply, kind: type[LLMError]
) -> None:
    with Endpoint(lambda body, n: reply) as endpoint:
        [outcome] = ask(either(endpoint.base_url), question("a"))

    assert type(outcome) is kind
    assert set(forms(endpoint)) == {"json_schema"}


@pytest.mark.parametrize(
    ("reply", "kind", "calls"),
    [
        pytest.param(finish("{", "length"), LLMTruncatedError, 2, id="cut"),
        pytest.param(ok(WRONG), InvalidReplyError, 4, id="wrong"),
    ],
)
def test_a_poor_reply_in_json_mode_settles_it_too(
    question: Asking,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    reply: Reply,
    kind: type[LLMError],
    calls: int,
) -> None:
    with Endpoint(lambda body, n: reply, takes=PLAIN_ONLY) as endpoint:
        [outcome] = run_with_cache(endpoint.base_url, tmp_path, question("a"))
        assert type(outcome) is kind
        assert outcome.attempts == len(endpoint.requests) == calls
        run_with_cache(endpoint.base_url, tmp_path, question("b"))

    assert forms(endpoint).count("json_schema") == 1
    assert len(caplog.records) == 1


def test_an_endpoint_that_takes_neither_is_unusable_and_nothing_is_noted(
    question: Asking, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Endpoint(good, takes=()) as endpoint:
        [outcome] = run_with_cache(endpoint.base_url, tmp_path, question("a"))
        [again] = run_with_cache(endpoint.base_url, tmp_path, question("a"))

    assert isinstance(outcome, LLMUnusableError)
    assert isinstance(again, LLMUnusableError)
    assert forms(endpoint) == ["json_schema", "json_object"] * 2
    assert not caplog.records


@pytest.mark.parametrize(
    ("mode", "form", "takes"),
    [
        pytest.param("schema", "json_schema", ("json_object",), id="schema"),
        pytest.param("object", "json_object", ("json_schema",), id="object"),
    ],
)
def test_a_form_told_is_the_only_one_tried(
    question: Asking,
    mode: Literal["schema", "object"],
    form: str,
    takes: Sequence[str],
) -> None:
    with Endpoint(good, takes=takes) as endpoint:
        [outcome] = ask(client(endpoint.base_url, mode), question("a"))

    assert isinstance(outcome, LLMUnusableError)
    assert "try another --json-mode" in str(outcome)
    assert forms(endpoint) == [form]


def test_an_endpoint_that_took_a_schema_rejects_an_article_not_schemas(
    question: Asking,
) -> None:
    def answer(body: dict[str, Any], number: int) -> Reply:
        return ok(GOOD) if number == 1 else status(400, text="json_schema: no")

    with Endpoint(answer) as endpoint:
        _, outcome = ask(either(endpoint.base_url), *map(question, "ab"))

    assert type(outcome) is LLMRefusedError
    assert forms(endpoint) == ["json_schema"] * 2


def test_the_next_run_finds_the_answer_and_does_not_ask_for_a_schema_again(
    question: Asking, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Endpoint(good, takes=PLAIN_ONLY) as endpoint:
        run_with_cache(endpoint.base_url, tmp_path, question("a"))
        assert forms(endpoint) == ["json_schema", "json_object"]
        assert len(caplog.records) == 1

        [kept] = run_with_cache(endpoint.base_url, tmp_path, question("a"))
        assert isinstance(kept, Answer)
        assert kept.usage == Usage()
        assert len(endpoint.requests) == 2

        run_with_cache(endpoint.base_url, tmp_path, question("b"))
        assert forms(endpoint)[2:] == ["json_object"]
        assert len(caplog.records) == 1
    with open_store(tmp_path) as store:
        assert store.stats().entries == 2


def test_a_refusal_is_remembered_of_one_endpoint_and_model_only(
    question: Asking, tmp_path: Path
) -> None:
    with Endpoint(good, takes=PLAIN_ONLY) as one, Endpoint(good) as other:
        run_with_cache(one.base_url, tmp_path, question("a"))
        run_with_cache(other.base_url, tmp_path, question("a"))

    assert forms(other) == ["json_schema"]


def test_an_answer_by_schema_is_found_though_no_schema_is_taken_any_more(
    question: Asking, tmp_path: Path
) -> None:
    takes = ["json_schema"]
    with Endpoint(good, takes=takes) as endpoint:
        run_with_cache(endpoint.base_url, tmp_path, question("a"))
        takes[:] = PLAIN_ONLY
        kept, asked = run_with_cache(
            endpoint.base_url, tmp_path, question("a"), question("b")
        )

    assert isinstance(kept, Answer)
    assert isinstance(asked, Answer)
    assert (kept.usage.calls, asked.usage.calls) == (0, 2)


def test_many_questions_at_once_all_come_through(
    question: Asking, caplog: pytest.LogCaptureFixture
) -> None:
    async def run(address: str) -> Sequence[Answer]:
        llm = either(address, concurrency=4)
        asked = [llm.ask(question(f"{n}")) for n in range(20)]
        try:
            return await asyncio.gather(*asked)
        finally:
            await llm.aclose()

    with Endpoint(good, takes=PLAIN_ONLY) as endpoint:
        answers = asyncio.run(run(endpoint.base_url))

    assert {answer.content for answer in answers} == {GOOD}
    assert forms(endpoint).count("json_object") == 20
    assert sum(answer.usage.calls for answer in answers) == len(endpoint.requests)
    assert len(caplog.records) == 1


def test_a_recording_replays_in_whichever_way_it_was_made(
    question: Asking, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "tape.json"
    with Endpoint(good) as endpoint:
        address = endpoint.base_url
        with record(file):
            ask(client(address, "object"), *map(question, "ab"))

    with replay(file):
        told = ask(either(address), *map(question, "abc"))

    assert [isinstance(outcome, Answer) for outcome in told] == [True, True, False]
    assert isinstance(told[2], RecordingError)
    assert not caplog.records


def test_a_replay_asks_as_it_was_recorded_whatever_is_set(tmp_path: Path) -> None:
    file = tmp_path / "tape.json"
    story = Article(path="story.txt", text="Talks went on in Kestrel on Friday.\n")
    with Endpoint(lambda body, n: ok(NOTHING)) as endpoint:
        made = Settings(model="stub", base_url=endpoint.base_url, cache_dir=tmp_path)
        with record(file), Summarizer(settings=made) as summarizer:
            list(summarizer.extract([story]))

    told = replace(made, provider="deepseek", api_key="none")
    with replay(file), Summarizer(settings=told, replayed=True) as summarizer:
        [outcome] = summarizer.extract([story])

    assert isinstance(outcome, Extraction)


def test_a_recorded_refusal_replays_though_more_is_asked_at_once(
    question: Asking, tmp_path: Path
) -> None:
    file = tmp_path / "tape.json"
    with Endpoint(good, takes=PLAIN_ONLY) as endpoint, record(file):
        address = endpoint.base_url
        ask(either(address), *map(question, "abc"))

    async def run() -> Sequence[Answer]:
        llm = either(address)
        try:
            return await asyncio.gather(*(llm.ask(question(t)) for t in "abc"))
        finally:
            await llm.aclose()

    with replay(file):
        answers = asyncio.run(run())

    assert [answer.content for answer in answers] == [GOOD] * 3

"""Record, switch the endpoint off, replay: the same answers, and no secrets kept."""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Asking
from endpoint import (
    TELL_TALE,
    Endpoint,
    Reply,
    cut,
    gzipped,
    html_200,
    malformed,
    ok,
    refusal,
    reset,
    status,
)

from summarizer.errors import (
    LLMError,
    LLMRefusedError,
    LLMUnavailableError,
    RecordingError,
    StorageError,
)
from summarizer.extract import Answer, Request
from summarizer.llm import OpenAILLM, Policy, instant
from summarizer.recording import RecordedWith, record, recorded_model, replay

KEY = "sk-CANARY0123456789"
GOOD = '{"killed": 3, "place": "Tyre"}'
WRONG = '{"killed": "three"}'
ARTICLE = "Headline\n\n“Three” killed in Київ, § 7 ¶ 2.\r\n  Indented line.\n"

Answering = Callable[[dict[str, Any], int], Reply]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cassettes" / "run.json"


def ask(address: str, *requests: Request, **options: Any) -> list[Any]:
    options.setdefault("policy", Policy(sleep=instant))
    llm = OpenAILLM(model="stub", base_url=address, api_key=KEY, **options)

    async def run() -> list[Any]:
        try:
            asked = (llm.ask(request) for request in requests)
            return list(await asyncio.gather(*asked, return_exceptions=True))
        finally:
            await llm.aclose()

    return asyncio.run(run())


def recorded(
    path: Path, answer: Answering, *requests: Request, **how: Any
) -> list[Any]:
    with Endpoint(answer) as endpoint, record(path):
        return ask(endpoint.base_url, *requests, **how)


def replayed(path: Path, *requests: Request, **how: Any) -> list[Any]:
    with replay(path):
        return ask(recorded_model(path).base_url, *requests, **how)


def counting(body: dict[str, Any], number: int) -> Reply:
    """Answer with the length of the article, so that mixing would show."""
    return ok(
        json.dumps({"killed": len(body["messages"][1]["content"]), "place": None})
    )


def exchanges(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["exchanges"]
    return found


def test_a_replay_answers_as_recorded_with_the_endpoint_off(
    path: Path, question: Asking
) -> None:
    requests = [question("x" * n) for n in range(1, 9)]
    live = recorded(path, counting, *requests)

    again = replayed(path, *reversed(requests))

    assert [a.content for a in again] == [a.content for a in reversed(live)]
    assert again[0].usage == live[-1].usage


@pytest.mark.parametrize(
    "first",
    [
        pytest.param([status(429, retry_after="30")], id="429"),
        pytest.param([status(500), status(503)], id="5xx"),
        pytest.param([ok(WRONG)], id="re-ask"),
        pytest.param([html_200()], id="html"),
        pytest.param([malformed()], id="malformed"),
        pytest.param([gzipped(status(500))], id="gzip"),
        pytest.param(
            [Reply(b"\xffno gzip", headers={"content-encoding": "gzip"})], id="bad-gzip"
        ),
        pytest.param([Reply(b"\xff\xfe")], id="binary"),
    ],
)
def test_what_went_wrong_goes_wrong_again_in_its_order_and_without_waiting(
    path: Path, question: Asking, first: list[Reply]
) -> None:
    live = recorded(
        path,
        lambda body, n: first[n - 1] if n <= len(first) else ok(GOOD),
        question("a"),
    )

    began = time.monotonic()
    again = replayed(path, question("a"))

    assert again == live
    assert isinstance(again[0], Answer)
    assert again[0].usage.calls == len(first) + 1
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("reply", "kind"),
    [(refusal("no"), LLMRefusedError), (status(503), LLMUnavailableError)],
)
def test_failures_replay_as_the_same_failures(
    path: Path, question: Asking, reply: Reply, kind: type[LLMError]
) -> None:
    live = recorded(path, lambda body, n: reply, question("a"))

    again = replayed(path, question("a"))

    assert type(live[0]) is type(again[0]) is kind
    assert again[0].attempts == live[0].attempts


@pytest.mark.parametrize(
    ("change", "why"),
    [
        pytest.param(
            lambda ask, q, at: ask(at, q("another article")),
            "another prompt or article;",
            id="article",
        ),
        pytest.param(
            lambda ask, q, at: ask(at, q("a"), temperature=1.0),
            "another temperature;",
            id="sampling",
        ),
        pytest.param(
            lambda ask, q, at: ask(f"{at}/other", q("a")),
            "nothing was recorded at /v1/other/chat/completions;",
            id="path",
        ),
        pytest.param(
            lambda ask, q, at: ask(at, q("a"), q("a")),
            "asked more often than it was recorded;",
            id="once-too-often",
        ),
    ],
)
def test_what_was_not_recorded_is_said_at_once(
    path: Path, question: Asking, change: Callable[..., list[Any]], why: str
) -> None:
    recorded(path, counting, question("a"))

    began = time.monotonic()
    with replay(path):
        outcomes = change(ask, question, "http://127.0.0.1/v1")

    missing = outcomes[-1]
    assert type(missing) is RecordingError
    assert str(path) in str(missing)
    assert "'stub'" in str(missing)
    assert "\n" not in str(missing)
    assert why in str(missing)
    assert len(str(missing)) < 250  # no word of the article
    assert missing.__cause__ is missing.__context__ is None
    assert time.monotonic() - began < 1


def test_no_key_cookie_organisation_or_date_is_kept(
    path: Path, question: Asking
) -> None:
    recorded(path, lambda body, n: status(429) if n == 1 else ok(GOOD), question("a"))

    text = path.read_text("utf-8")
    names = {name for one in exchanges(path) for name in one["response"]["headers"]}
    assert names == {"content-type"}
    assert all(
        set(one["request"]) == {"method", "uri", "body"} for one in exchanges(path)
    )
    secrets = (KEY, "Bearer", "date", "Python", *TELL_TALE, *TELL_TALE.values())
    assert not [secret for secret in secrets if secret.lower() in text.lower()]


def test_a_recording_can_be_read(path: Path, question: Asking) -> None:
    recorded(path, counting, question(ARTICLE))

    text = path.read_text("utf-8")
    assert '"“Three” killed in Київ, § 7 ¶ 2.\\r",\n' in text
    assert '"  Indented line.",\n' in text
    assert (
        exchanges(path)[0]["request"]["uri"] == "http://127.0.0.1/v1/chat/completions"
    )


def test_a_zipped_answer_can_be_read_too(path: Path, question: Asking) -> None:
    recorded(path, lambda body, n: gzipped(ok(GOOD)), question("a"))

    assert "json" in exchanges(path)[0]["response"]["body"]


def test_what_requests_have_in_common_is_written_once(
    path: Path, question: Asking
) -> None:
    long = "The same long article, word for word. " * 30

    def answer(body: dict[str, Any], number: int) -> Reply:
        return ok(WRONG if len(body["messages"]) == 2 else GOOD)

    live = recorded(path, answer, question(long), question(f"{long} Other."))

    assert path.read_text("utf-8").count(f'"{long}"') == 1
    assert replayed(path, question(long), question(f"{long} Other.")) == live


@pytest.mark.parametrize(
    "text",
    ["{{ 7*7 }}{% raw %}", ARTICLE, "\n", "a\n\n\nb\n", "\u2028\x00\x1b", "§¶", "🕊"],
)
def test_any_article_replays(path: Path, question: Asking, text: str) -> None:
    live = recorded(path, counting, question(text))

    assert replayed(path, question(text)) == live


@pytest.mark.parametrize(
    "body",
    [
        b'{"\xc2\xb6": ["a", "b"]}',
        b'{"x": {"\xc2\xa7": "a"}}',
        b'{"x": "\\ud800"}',
        b'{"x": NaN, "y": 1e999}',
        b"[" * 3000 + b"]" * 3000,
        b'{"n": ' + b"9" * 5000 + b"}",
        b"\xff\x00",
        b"",
        b"plain",
    ],
    ids=[
        "lines-key",
        "shared-key",
        "half",
        "nan",
        "deep",
        "digits",
        "bin",
        "none",
        "txt",
    ],
)
def test_any_body_comes_back(path: Path, question: Asking, body: bytes) -> None:
    """What cannot be told as JSON without loss is told as text, or as base64."""
    from summarizer.recording.file import Exchange, read, write

    exchange = Exchange("POST", "http://host/x", body, 200, {"content-type": "x"}, body)

    write(path, [exchange])

    assert read(path) == [exchange]


def test_recording_anew_changes_no_line(path: Path, question: Asking) -> None:
    """Though ports differ, and answers come in another order."""
    requests = [question("x" * n) for n in range(1, 13)]
    recorded(path, counting, *requests)
    before = path.read_bytes()

    recorded(path, counting, *reversed(requests), concurrency=3)

    assert path.read_bytes() == before


def test_the_model_and_address_are_read_from_it(path: Path, question: Asking) -> None:
    recorded(path, counting, question("a"))

    assert recorded_model(path) == RecordedWith("stub", "http://127.0.0.1/v1")


def test_what_was_paid_for_is_kept_when_the_block_fails(
    path: Path, question: Asking
) -> None:
    def interrupted(address: str) -> None:
        with record(path):
            ask(address, question("a"))
            raise KeyboardInterrupt

    with Endpoint(counting) as endpoint, pytest.raises(KeyboardInterrupt):
        interrupted(endpoint.base_url)

    assert isinstance(replayed(path, question("a"))[0], Answer)


def test_a_block_without_exchanges_leaves_the_file(
    path: Path, question: Asking
) -> None:
    recorded(path, counting, question("a"))
    before = path.read_bytes()

    with record(path):
        pass

    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_lost_connections_are_not_recorded(path: Path, question: Asking) -> None:
    faults = [reset(), cut(GOOD)]

    live = recorded(
        path,
        lambda b, n: faults[n - 1] if n <= len(faults) else ok(GOOD),
        question("a"),
    )

    assert live[0].usage.calls == 3
    assert replayed(path, question("a"))[0].usage.calls == 1


def test_a_recording_that_cannot_be_written_is_said(
    path: Path, question: Asking
) -> None:
    path.parent.write_text("a file in the way")

    with pytest.raises(StorageError, match="cannot be written"):
        recorded(path, counting, question("a"))
    assert isinstance(recorded(path.with_name("b"), counting), list)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(None, "cannot be read", id="missing"),
        pytest.param(b"", "no recording", id="empty"),
        pytest.param(b"interactions:\n- request:\n", "no recording", id="vcr-yaml"),
        pytest.param(b"[]", "no recording", id="list"),
        pytest.param(b"\xff\xfe", "no recording", id="binary"),
        pytest.param(b'{"version": 1, "interactions": []}', "no recording", id="vcr"),
        pytest.param(
            b'{"recording": 2, "shared": {}, "exchanges": []}',
            "no recording",
            id="later-format",
        ),
        pytest.param(b"[" * 100_000, "no recording", id="deep"),
        pytest.param(
            b'{"recording": 1, "shared": {}, "exchanges": []}',
            "no answer of a model",
            id="no-exchanges",
        ),
        pytest.param(
            b'{"recording": 1, "shared": {}, "exchanges": [{"request": {}}]}',
            "no recording",
            id="half-an-exchange",
        ),
        pytest.param(
            b'{"recording": 1, "shared": {"a": {"\xc2\xa7": "a"}},'
            b' "exchanges": [{"\xc2\xa7": "a"}]}',
            "no recording",
            id="circle",
        ),
    ],
)
def test_a_damaged_or_foreign_file_is_said_in_one_line(
    path: Path, content: bytes | None, said: str
) -> None:
    path.parent.mkdir()
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(RecordingError, match=said) as caught:
        recorded_model(path)

    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_shared_values_hold_no_shared_values(path: Path, question: Asking) -> None:
    """A few lines of a contributed file could else unfold to gigabytes."""
    recorded(path, counting, question("a"))
    content = json.loads(path.read_text("utf-8"))
    content["shared"] = {"outer": {"§": "inner"}, "inner": content["exchanges"][0]}
    path.write_text(json.dumps(content | {"exchanges": [{"§": "inner"}]}))
    assert recorded_model(path).model == "stub"

    path.write_text(json.dumps(content | {"exchanges": [{"§": "outer"}]}))

    with pytest.raises(RecordingError, match="no recording"):
        recorded_model(path)


def test_a_recording_cut_anywhere_is_said(path: Path, question: Asking) -> None:
    recorded(path, counting, question("a"), question("b"))
    whole = path.read_bytes()

    for share in range(0, 100, 9):
        path.write_bytes(whole[: len(whole) * share // 100])
        with pytest.raises(RecordingError), replay(path):
            pass


def test_two_recordings_do_not_run_at_once(path: Path) -> None:
    """vcrpy patches the whole process: they would mix."""
    with (
        record(path),
        pytest.raises(RecordingError, match="another recording is open"),
        record(path.with_name("other.json")),
    ):
        pass

    with record(path):
        pass


def test_the_network_is_as_before_afterwards(path: Path, question: Asking) -> None:
    recorded(path, counting, question("a"))
    replayed(path, question("a"))

    with Endpoint(counting) as endpoint:
        [answer] = ask(endpoint.base_url, question("new"))

    assert isinstance(answer, Answer)
    assert len(endpoint.requests) == 1


def test_sixty_exchanges_replay_fast(path: Path, question: Asking) -> None:
    requests = [question(f"{n} " + "word " * 2000) for n in range(60)]
    recorded(path, counting, *requests)

    began = time.process_time()
    answers = replayed(path, *requests)

    assert all(isinstance(answer, Answer) for answer in answers)
    assert time.process_time() - began < 2


@pytest.fixture(autouse=True, scope="module")
def _imported() -> None:
    """Import what the first use would, for the times measured here."""
    import summarizer.llm.question
    import summarizer.recording.tape  # noqa: F401

"""An endpoint with every fault, seen from the outside of `summarizer.llm`."""

import asyncio
import email.utils
import json
import logging
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from typing import Any

import openai
import pytest
from conftest import Asking
from endpoint import (
    INPUT_TOKENS,
    OUTPUT_TOKENS,
    Endpoint,
    Reply,
    content_filter,
    cut,
    drip,
    finish,
    gzip_bomb,
    gzipped,
    hang,
    html_200,
    malformed,
    no_choices,
    ok,
    redirect,
    refusal,
    reset,
    status,
)

from summarizer.errors import (
    InvalidReplyError,
    LLMError,
    LLMRefusedError,
    LLMTruncatedError,
    LLMUnavailableError,
    LLMUnusableError,
    SettingsError,
)
from summarizer.extract import Answer, Request, Usage
from summarizer.llm import OpenAILLM, Policy, instant

KEY = "sk-CANARY0123456789"
GOOD = '{"killed": 3, "place": "Tyre"}'
WRONG = '{"killed": "a SECRET-COMPLETION", "place": null, "extra": 1}'
QUICK = Policy(sleep=instant)

Outcome = Answer | Exception


def connect(address: str, **options: Any) -> OpenAILLM:
    options.setdefault("policy", QUICK)
    return OpenAILLM(model="stub", base_url=address, api_key=KEY, **options)


def ask(llm: OpenAILLM, *requests: Request) -> list[Outcome]:
    """Ask everything at once in a loop of its own; errors are outcomes too."""

    async def run() -> list[Any]:
        try:
            asked = (llm.ask(request) for request in requests)
            return list(await asyncio.gather(*asked, return_exceptions=True))
        finally:
            await llm.aclose()

    return asyncio.run(run())


def is_clean(outcome: Outcome, logged: str) -> bool:
    """Whether no key, article or completion is told, and no library's error behind."""
    told = f"{outcome} {outcome!r} {logged}"
    assert not [word for word in (KEY, "SECRET") if word in told]
    error = failure(outcome)
    return error.__cause__ is None and error.__context__ is None


def patience(reply: Reply) -> Policy:
    """Wait long for a reply that comes, and not for one that will not."""
    slow = reply.manner in {"hang", "drip"}
    return Policy(sleep=instant, request_timeout_s=0.2 if slow else 30)


def failure(outcome: Outcome) -> LLMError:
    assert isinstance(outcome, LLMError), outcome
    return outcome


@pytest.fixture(scope="module", autouse=True)
def _imported() -> None:
    """Import what the first request would, for that counts against its timeout."""
    import summarizer.llm.question  # noqa: F401


def first(*replies: Reply) -> Callable[[dict[str, Any], int], Reply]:
    """Give these replies in turn, then good ones."""
    return lambda body, n: replies[n - 1] if n <= len(replies) else ok(GOOD)


def always(reply: Reply) -> Callable[[dict[str, Any], int], Reply]:
    return lambda body, n: reply


TERMINAL = [
    pytest.param(status(401, "invalid_api_key"), LLMUnusableError, "key", id="401"),
    pytest.param(status(402), LLMUnusableError, "credit", id="402"),
    pytest.param(status(403), LLMUnusableError, "may not use", id="403"),
    pytest.param(status(404, "model_not_found"), LLMUnusableError, "model", id="404"),
    pytest.param(
        status(429, "insufficient_quota"), LLMUnusableError, "quota", id="no-quota"
    ),
    pytest.param(
        status(400, "unsupported_value"), LLMUnusableError, "parameters", id="400"
    ),
    pytest.param(status(422), LLMUnusableError, "parameters", id="422"),
    pytest.param(redirect(), LLMUnusableError, "redirects", id="redirect"),
    pytest.param(
        status(400, "context_length_exceeded"),
        LLMTruncatedError,
        "too long",
        id="context-length-by-code",
    ),
    pytest.param(
        status(400, text="request exceeds the available context size"),
        LLMTruncatedError,
        "too long",
        id="context-length-by-message",
    ),
    pytest.param(status(413), LLMTruncatedError, "too long", id="413"),
    pytest.param(
        status(400, "content_filter"), LLMRefusedError, "filter", id="filter-by-status"
    ),
    pytest.param(refusal("I can't"), LLMRefusedError, "declined", id="refusal"),
    pytest.param(content_filter(), LLMRefusedError, "declined", id="content-filter"),
    pytest.param(
        finish(WRONG[:40], "length"), LLMTruncatedError, "length limit", id="length"
    ),
    pytest.param(gzip_bomb(20), LLMTruncatedError, "bytes", id="gzip-bomb"),
    pytest.param(ok(" " * 9 * 2**20), LLMTruncatedError, "bytes", id="huge"),
]


@pytest.mark.parametrize(("reply", "kind", "said"), TERMINAL)
def test_what_cannot_pass_costs_one_call(
    question: Asking,
    caplog: pytest.LogCaptureFixture,
    reply: Reply,
    kind: type[LLMError],
    said: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    with Endpoint(always(reply)) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("SECRET"))

    assert type(outcome) is kind
    assert said in str(outcome)
    assert len(endpoint.requests) == 1
    assert failure(outcome).attempts == 1
    assert is_clean(outcome, caplog.text)


PASSING = [
    pytest.param(status(429), "429", id="429"),
    pytest.param(status(408), "408", id="408"),
    pytest.param(status(409), "409", id="409"),
    pytest.param(status(500), "500", id="500"),
    pytest.param(status(503), "503", id="503"),
    pytest.param(reset(), "connection", id="reset"),
    pytest.param(cut(GOOD), "connection", id="cut-body"),
    pytest.param(html_200(), "no chat completion", id="html-with-200"),
    pytest.param(malformed(), "no chat completion", id="malformed-json"),
    pytest.param(
        Reply(b"{}", headers={"content-type": "application/json"}),
        "no chat completion",
        id="other-json",
    ),
    pytest.param(
        Reply(b"no gzip", headers={"content-encoding": "gzip"}), "gzip", id="bad-gzip"
    ),
    pytest.param(no_choices(), "empty", id="no-choices"),
    pytest.param(hang(), "no whole reply within", id="hang"),
    pytest.param(drip(GOOD), "no whole reply within", id="drip"),
]


@pytest.mark.parametrize(("reply", "said"), PASSING)
def test_what_may_pass_is_tried_again_but_not_for_ever(
    question: Asking, caplog: pytest.LogCaptureFixture, reply: Reply, said: str
) -> None:
    caplog.set_level(logging.DEBUG)
    with Endpoint(always(reply)) as endpoint:
        llm = connect(endpoint.base_url, policy=patience(reply))
        [outcome] = ask(llm, question("SECRET"))

    assert type(outcome) is LLMUnavailableError
    assert said in str(outcome)
    assert len(endpoint.requests) == 5
    assert failure(outcome).attempts == 5
    assert is_clean(outcome, caplog.text)


@pytest.mark.parametrize(("reply", "said"), PASSING)
def test_what_passes_gives_the_answer(
    question: Asking, reply: Reply, said: str
) -> None:
    with Endpoint(first(reply, reply)) as endpoint:
        llm = connect(endpoint.base_url, policy=patience(reply))
        [outcome] = ask(llm, question("a"))

    assert isinstance(outcome, Answer)
    assert outcome.content == GOOD
    assert outcome.usage.calls == len(endpoint.requests) == 3


def test_an_error_names_model_address_and_request(question: Asking) -> None:
    with Endpoint(always(status(401))) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("a"))

    assert str(outcome).startswith(f"'stub' at {endpoint.base_url} ")
    assert "\n" not in str(outcome)
    assert failure(outcome).request_id == "req_0123"


def test_each_fault_stays_with_its_own_article(question: Asking) -> None:
    faults = {str(p.id): p.values[0] for p in (*PASSING, *TERMINAL)}
    texts = [text for name in faults for text in (name, f"sound after {name}")]

    def answer(body: dict[str, Any], number: int) -> Reply:
        fault = faults.get(body["messages"][1]["content"])
        return fault if isinstance(fault, Reply) else ok(GOOD)

    with Endpoint(answer) as endpoint:
        once = Policy(attempts=1, request_timeout_s=1.5)
        llm = connect(endpoint.base_url, policy=once, concurrency=16)
        outcomes = ask(llm, *map(question, texts))

    assert [isinstance(o, LLMError) for o in outcomes] == [True, False] * len(faults)
    assert len(endpoint.requests) == len(texts)


def test_a_wrong_address_is_unusable(question: Asking) -> None:
    with Endpoint(always(ok(GOOD))) as endpoint:
        address = endpoint.base_url

    [outcome] = ask(connect(address), question("a"))

    assert type(outcome) is LLMUnusableError
    assert "check base URL" in str(outcome)


def test_an_endpoint_that_goes_away_is_unavailable(question: Asking) -> None:
    async def run(endpoint: Endpoint) -> LLMError:
        llm = connect(endpoint.base_url)
        with endpoint:
            await llm.ask(question("a"))
        with pytest.raises(LLMUnavailableError) as caught:
            await llm.ask(question("b"))
        await llm.aclose()
        return caught.value

    assert "nothing answers" in str(asyncio.run(run(Endpoint(always(ok(GOOD))))))


@pytest.mark.parametrize("code", [400, 422])
def test_a_rejected_article_does_not_end_a_run_that_works(
    question: Asking, code: int
) -> None:
    """The same status means the parameters only while nothing was ever answered."""

    async def run(address: str) -> LLMError:
        llm = connect(address)
        await llm.ask(question("a"))
        with pytest.raises(LLMRefusedError) as caught:
            await llm.ask(question("b"))
        await llm.aclose()
        return caught.value

    with Endpoint(first(ok(GOOD), status(code))) as endpoint:
        assert f"{code}: it rejects this article" in str(
            asyncio.run(run(endpoint.base_url))
        )


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        pytest.param({"retry_after": "7"}, 7, 7.25, id="seconds"),
        pytest.param({"retry_after": "0.5"}, 0.5, 0.75, id="fraction"),
        pytest.param({"retry_after_ms": "300"}, 0.3, 0.55, id="milliseconds"),
        pytest.param(
            {"retry_after_ms": "300", "retry_after": "9"}, 0.3, 0.55, id="ms-first"
        ),
        pytest.param(
            {"retry_after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.25, 0.5, id="past"
        ),
        pytest.param({"retry_after": "-5"}, 0.25, 0.5, id="negative"),
        pytest.param({"retry_after": "0"}, 0.25, 0.5, id="zero"),
        pytest.param({"retry_after": "nan"}, 0.25, 0.5, id="nan"),
        pytest.param({"retry_after": "soon"}, 0.25, 0.5, id="words"),
        pytest.param({"retry_after": "1e400"}, 0.25, 0.5, id="infinite"),
        pytest.param({"retry_after_ms": "x", "retry_after": "7"}, 7, 7.25, id="bad-ms"),
        pytest.param({}, 0.25, 0.5, id="none"),
    ],
)
def test_waits_as_told(
    question: Asking, headers: dict[str, str], least: float, most: float
) -> None:
    waits: list[float] = []

    async def sleep(wait_s: float) -> None:
        waits.append(wait_s)

    with Endpoint(first(status(429, **headers))) as endpoint:
        ask(connect(endpoint.base_url, policy=Policy(sleep=sleep)), question("a"))

    assert len(waits) == 1
    assert least <= waits[0] <= most


def test_waits_until_the_day_that_a_reply_names(question: Asking) -> None:
    waits: list[float] = []

    async def sleep(wait_s: float) -> None:
        waits.append(wait_s)

    def busy(body: dict[str, Any], number: int) -> Reply:
        if number > 1:
            return ok(GOOD)
        then = email.utils.formatdate(time.time() + 50, usegmt=True)
        return status(429, retry_after=then)

    with Endpoint(busy) as endpoint:
        ask(connect(endpoint.base_url, policy=Policy(sleep=sleep)), question("a"))

    assert len(waits) == 1
    assert 40 <= waits[0] <= 50.25


def test_waits_longer_each_time_when_not_told(question: Asking) -> None:
    waits: list[float] = []

    async def sleep(wait_s: float) -> None:
        waits.append(wait_s)

    with Endpoint(always(status(500))) as endpoint:
        policy = Policy(sleep=sleep, attempts=9)
        ask(connect(endpoint.base_url, policy=policy), question("a"))

    longest = [0.5, 1, 2, 4, 8, 16, 20, 20]
    assert all(most / 2 <= s <= most for s, most in zip(waits, longest, strict=True))


def test_a_long_retry_after_is_given_up_at_once(question: Asking) -> None:
    with Endpoint(always(status(429, retry_after="61"))) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("a"))

    assert type(outcome) is LLMUnavailableError
    assert "wait 61 s" in str(outcome)
    assert len(endpoint.requests) == 1


def test_no_wait_that_the_deadline_would_cut(question: Asking) -> None:
    with Endpoint(always(status(429, retry_after="30"))) as endpoint:
        began = time.monotonic()
        [outcome] = ask(
            connect(endpoint.base_url, policy=Policy(deadline_s=5)), question("a")
        )

    assert type(outcome) is LLMUnavailableError
    assert len(endpoint.requests) == 1
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("reply", [hang(), drip(GOOD)], ids=["hang", "drip"])
def test_the_deadline_ends_everything(question: Asking, reply: Reply) -> None:
    with Endpoint(always(reply)) as endpoint:
        began = time.monotonic()
        policy = Policy(deadline_s=0.5)
        [outcome] = ask(connect(endpoint.base_url, policy=policy), question("a"))

    assert type(outcome) is LLMUnavailableError
    assert "within 0.5 s" in str(outcome)
    assert time.monotonic() - began < 1.5


def test_standing_in_line_is_free(question: Asking) -> None:
    def answer(body: dict[str, Any], number: int) -> Reply:
        time.sleep(0.1)
        return ok(GOOD)

    with Endpoint(answer) as endpoint:
        policy = Policy(deadline_s=0.4)
        llm = connect(endpoint.base_url, policy=policy, concurrency=1)
        outcomes = ask(llm, *(question(f"{n}") for n in range(8)))

    assert all(isinstance(outcome, Answer) for outcome in outcomes)


def test_no_more_questions_at_once_than_allowed(question: Asking) -> None:
    def answer(body: dict[str, Any], number: int) -> Reply:
        time.sleep(0.02)
        return ok(GOOD)

    with Endpoint(answer) as endpoint:
        llm = connect(endpoint.base_url, concurrency=3)
        ask(llm, *(question(f"{n}") for n in range(24)))

    assert endpoint.most_at_once == 3
    assert len(endpoint.requests) == 24


def test_many_retries_at_once_lose_nothing(question: Asking) -> None:
    """One tenacity object shared between tasks would end some of them in silence."""
    seen: dict[str, int] = {}

    def answer(body: dict[str, Any], number: int) -> Reply:
        text = body["messages"][1]["content"]
        seen[text] = seen.get(text, 0) + 1
        return status(500) if seen[text] < 4 else ok(GOOD)

    with Endpoint(answer) as endpoint:
        llm = connect(endpoint.base_url, concurrency=20)
        outcomes = ask(llm, *(question(f"{n}") for n in range(20)))

    assert all(isinstance(o, Answer) and o.usage.calls == 4 for o in outcomes)


def test_what_goes_over_the_wire(question: Asking) -> None:
    with Endpoint(always(ok(GOOD))) as endpoint:
        llm = connect(endpoint.base_url, max_output_tokens=500)
        request = question("a")
        ask(llm, request)

    [sent] = endpoint.requests
    assert sent.path == "/v1/chat/completions"
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    assert sent.headers["accept-encoding"] == "gzip"
    assert sent.body == {
        "model": "stub",
        "temperature": 0.0,
        "max_completion_tokens": 500,
        "messages": [
            {"role": "system", "content": "Count the dead."},
            {"role": "user", "content": "a"},
        ],
        "response_format": {
            "type": "json_schema",
            "json_schema": {
                "name": "Toll",
                "strict": True,
                "schema": request.reply_type.model_json_schema(),
            },
        },
    }


def test_what_is_none_is_not_sent(question: Asking) -> None:
    with Endpoint(always(ok(GOOD))) as endpoint:
        ask(connect(endpoint.base_url, temperature=None), question("a"))

    assert set(endpoint.requests[0].body) == {"model", "messages", "response_format"}


def test_an_article_goes_over_verbatim(question: Asking) -> None:
    """With instructor's `context=` this would be a Jinja template, in re-asks too."""
    text = "  \n    {{ 7*7 }} {% raw %} {# gone #} {{ source }} \n\n"

    with Endpoint(first(ok(WRONG))) as endpoint:
        ask(connect(endpoint.base_url), question(text))

    contents = [sent.body["messages"][1]["content"] for sent in endpoint.requests]
    assert contents == [text, text]


def test_an_invalid_reply_is_asked_again_in_our_words(question: Asking) -> None:
    with Endpoint(first(ok("[]"), ok(WRONG))) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("a"))

    first_asked, _, again = (sent.body for sent in endpoint.requests)
    wrong, mend = again["messages"][2:]
    assert isinstance(outcome, Answer)
    assert outcome.content == GOOD
    assert again["messages"][:2] == first_asked["messages"]
    assert again["response_format"] == first_asked["response_format"]
    assert wrong == {"role": "assistant", "content": WRONG}
    assert mend["role"] == "user"
    assert "- killed: Input should be a valid integer" in mend["content"]
    assert "- extra: Extra inputs are not permitted" in mend["content"]
    assert "pydantic" not in mend["content"]
    assert "SECRET" not in mend["content"]


@pytest.mark.parametrize(
    "content", [WRONG, "", "{", '{"killed": 1', "[" * 5000, f"```json\n{GOOD}\n```"]
)
def test_a_reply_that_stays_invalid_ends_after_the_last_reask(
    question: Asking, caplog: pytest.LogCaptureFixture, content: str
) -> None:
    caplog.set_level(logging.DEBUG)
    with Endpoint(always(ok(content))) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("SECRET"))

    assert type(outcome) is InvalidReplyError
    assert failure(outcome).attempts == len(endpoint.requests) == 3
    assert is_clean(outcome, caplog.text)


def test_a_reask_does_not_repeat_a_flood(question: Asking) -> None:
    flood = json.dumps({f"field{n}": "x" * 100 for n in range(5000)})

    with Endpoint(always(ok(flood))) as endpoint:
        ask(connect(endpoint.base_url), question("a"))

    assert len(json.dumps(endpoint.requests[2].body)) < 50_000


def test_a_refusal_to_a_reask_is_a_refusal(question: Asking) -> None:
    with Endpoint(first(ok(WRONG), refusal("no"))) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("a"))

    assert type(outcome) is LLMRefusedError
    assert len(endpoint.requests) == 2


@pytest.mark.parametrize(
    "replies",
    [
        [status(500), ok(WRONG), status(500), ok(WRONG), status(500)],
        [ok(WRONG), status(500), status(500), status(500), ok(WRONG)],
    ],
    ids=["ends-in-a-failure", "ends-in-a-wrong-reply"],
)
def test_retries_and_reasks_share_one_bound(
    question: Asking, replies: Sequence[Reply]
) -> None:
    with Endpoint(first(*replies)) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("a"))

    assert isinstance(outcome, LLMError)
    assert len(endpoint.requests) == 5


@pytest.mark.parametrize(
    ("replies", "calls", "paid"),
    [
        pytest.param([], 1, 1, id="one"),
        pytest.param([ok(WRONG), ok(WRONG)], 3, 3, id="re-asked"),
        pytest.param([status(500), no_choices()], 3, 2, id="retried"),
        pytest.param([ok(GOOD, tokens=False)], 1, 0, id="untold"),
    ],
)
def test_usage_counts_every_call_and_every_token_told(
    question: Asking, replies: Sequence[Reply], calls: int, paid: int
) -> None:
    with Endpoint(first(*replies)) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("a"))

    assert isinstance(outcome, Answer)
    assert outcome.usage == Usage(calls, paid * INPUT_TOKENS, paid * OUTPUT_TOKENS)


def test_zipped_answers_are_read(question: Asking) -> None:
    with Endpoint(always(gzipped(ok(GOOD)))) as endpoint:
        [outcome] = ask(connect(endpoint.base_url), question("a"))

    assert isinstance(outcome, Answer)


def test_a_bomb_is_not_inflated(question: Asking) -> None:
    bomb = gzip_bomb(40)
    with Endpoint(always(bomb)) as endpoint:
        llm = connect(endpoint.base_url, policy=Policy(max_reply_bytes=100_000))
        tracemalloc.start()
        [outcome] = ask(llm, question("a"))
        _, most_bytes = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert type(outcome) is LLMTruncatedError
    assert most_bytes < 5 * 2**20


def test_cookies_are_not_kept(question: Asking) -> None:
    with Endpoint(always(ok(GOOD))) as endpoint:
        llm = connect(endpoint.base_url, concurrency=1)
        ask(llm, question("a"), question("b"))

    assert len(endpoint.requests) == 2
    assert not [sent for sent in endpoint.requests if "cookie" in sent.headers]


def test_half_a_character_skips_its_article_only(question: Asking) -> None:
    with Endpoint(always(ok(GOOD))) as endpoint:
        bad, good = ask(connect(endpoint.base_url), question("\ud800"), question("a"))

    assert type(bad) is LLMRefusedError
    assert isinstance(good, Answer)


def test_one_object_serves_several_loops(question: Asking) -> None:
    """Even without `aclose`: each loop closes what was opened in it."""
    with Endpoint(always(ok(GOOD))) as endpoint:
        llm = connect(endpoint.base_url, concurrency=1)
        answers = [asyncio.run(llm.ask(question("a"))) for _ in range(3)]

    assert [answer.content for answer in answers] == [GOOD] * 3


def test_a_blocked_network_surfaces_at_once(question: Asking) -> None:
    """pytest-recording refuses the socket; a retry would only hide that."""
    [outcome] = ask(connect("http://192.0.2.1/v1"), question("a"))

    assert type(outcome) is RuntimeError
    assert "Network is disabled" in str(outcome)
    assert outcome.__cause__ is None
    assert not isinstance(outcome.__context__, openai.OpenAIError)


def test_the_identity_holds_what_shapes_an_answer_and_no_key() -> None:
    llm = connect("https://host.example/v1/", max_output_tokens=9)

    assert dict(llm.identity) == {
        "engine": "openai",
        "model": "stub",
        "base_url": "https://host.example/v1",
        "temperature": 0.0,
        "max_completion_tokens": 9,
    }


@pytest.mark.parametrize(
    ("address", "key"),
    [
        pytest.param("host.example/v1", KEY, id="no-scheme"),
        pytest.param("ftp://host.example/v1", KEY, id="other-scheme"),
        pytest.param("https://me:secret@host.example/v1", KEY, id="password"),
        pytest.param("https://host.example/v1?key=secret", KEY, id="query"),
        pytest.param("https://[host.example/v1", KEY, id="no-host"),
        pytest.param("https://host.example/v1", f"{KEY}\n", id="key-with-newline"),
        pytest.param("https://host.example/v1", f"“{KEY}”", id="key-in-quotes"),
    ],
)
def test_a_setting_that_cannot_work_is_said_before_the_first_call(
    address: str, key: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        OpenAILLM(model="stub", base_url=address, api_key=key)

    assert "secret" not in str(caught.value)
    assert KEY not in str(caught.value)


def test_a_server_of_one_s_own_needs_no_key(question: Asking) -> None:
    with Endpoint(always(ok(GOOD))) as endpoint:
        llm = OpenAILLM(model="stub", base_url=endpoint.base_url, api_key="")
        [outcome] = ask(llm, question("a"))

    assert isinstance(outcome, Answer)


def test_importing_is_light() -> None:
    """A run that the cache answers pays for none of these."""
    program = (
        "import sys, summarizer.llm, summarizer.cache, summarizer.recording\n"
        "heavy = {'openai', 'httpx2', 'instructor', 'tenacity', 'vcr'}\n"
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_a_good_reply_needs_no_instructor(question: Asking) -> None:
    with Endpoint(always(ok(GOOD))) as endpoint:
        program = (
            "import asyncio, sys\n"
            "from summarizer.extract import Message, Request\n"
            "from summarizer.llm import OpenAILLM\n"
            "from pydantic import BaseModel\n"
            "class R(BaseModel, extra='forbid'):\n"
            "    killed: int\n"
            "    place: str\n"
            f"llm = OpenAILLM(model='m', base_url={endpoint.base_url!r}, api_key='k')\n"
            "request = Request('extract', (Message('user', 'a'),), R, '')\n"
            "asyncio.run(llm.ask(request))\n"
            "sys.exit('instructor' in sys.modules)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=False
        )

    assert (done.returncode, done.stderr) == (0, "")

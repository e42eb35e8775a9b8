"""What a run leaves behind about itself: what it did, what it cost, and what it may."""

import asyncio
import json
import os
import signal
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import article, casualty, reply
from conftest import Asking
from endpoint import (
    INPUT_TOKENS,
    OUTPUT_TOKENS,
    Endpoint,
    Reply,
    hang,
    ok,
    refusal,
    status,
)
from hypothesis import given
from hypothesis import strategies as st
from interrupting import running

from summarizer import Manifest, SettingsError, Summarizer
from summarizer.budget import Budget
from summarizer.cli import main
from summarizer.errors import NotAskedError
from summarizer.extract import Answer, Request, Usage
from summarizer.llm import OpenAILLM, Policy
from summarizer.prices import Price, price_of
from summarizer.prompts import fingerprint
from summarizer.records import Article, canonical_json
from summarizer.settings import Settings, load_settings
from summarizer.testing import ScriptedLLM, by_article

STORY = "The raid on Monday killed 40 people in Kestrel, the army said.\n"
QUIET = "Nothing of note was told about the front near Kestrel today.\n"
RIGHT = reply(
    casualty(
        "The raid on Monday killed 40 people in Kestrel",
        "40",
        value=40,
        stated_by="the army",
        attribution="unattributed",
    )
)
WRONG = reply(casualty("The raid on Monday killed 41 people", "41", value=41))
FOUND, UNFOUND, NOTHING = (
    canonical_json(said).decode() for said in (RIGHT, WRONG, reply())
)
PRICED = "[price]\ninput = 2.0\ncached_input = 0.5\noutput = 8.0\n"
A_CALL_USD = (INPUT_TOKENS * 2.0 + OUTPUT_TOKENS * 8.0) / 1e6
KEY = "sk-CANARY"

Cli = Callable[..., int]


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run a command in an empty folder with its own cache; return its exit code."""
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith(("SUMMARIZER_", "OPENAI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SUMMARIZER_API_KEY", KEY)
    monkeypatch.setenv("SUMMARIZER_CACHE_DIR", str(tmp_path / "cache"))

    def run(*arguments: object) -> int:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        return int(left.value.code or 0)

    return run


def manifests(folder: Path) -> list[Manifest]:
    """Read all that a cache has, the oldest first."""
    files = sorted((folder / "cache" / "runs").glob("*.json"))
    return [Manifest.model_validate_json(file.read_bytes()) for file in files]


def found(body: Mapping[str, Any], number: int) -> Reply:
    return ok(FOUND if "raid" in body["messages"][1]["content"] else NOTHING)


def with_cached(answer: Reply, cached: object) -> Reply:
    """Have an endpoint report what it had in its own prompt cache."""
    body = json.loads(answer.body)
    body["usage"]["prompt_tokens_details"] = cached
    return replace(answer, body=json.dumps(body).encode())


def write(folder: Path, **texts: str) -> None:
    (folder / "in").mkdir()
    for name, text in texts.items():
        (folder / "in" / f"{name}.txt").write_text(text)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_a_run_tells_what_it_was_did_and_cost(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, story=STORY, quiet=QUIET)
    (tmp_path / "summarizer.toml").write_text(f"temperature = 0.5\n{PRICED}")

    with Endpoint(found) as endpoint:
        code = cli("brief", "in", "--base-url", endpoint.base_url, "--model", "m")

    (told,) = manifests(tmp_path)
    quiet, story = told.articles
    assert code == 0
    assert (told.engine, told.model, told.base_url) == (
        "openai",
        "m",
        endpoint.base_url,
    )
    assert told.parameters == {"temperature": 0.5}
    assert told.prompts["extract"] == fingerprint("extract")
    assert set(told.prompts) == {"extract", "headline", "resolve"}
    assert told.started_at <= told.finished_at
    assert told.started_at.utcoffset() is not None
    assert told.stopped is None
    assert (quiet.path, story.path) == ("in/quiet.txt", "in/story.txt")
    assert (quiet.kept, story.kept) == ({}, {"casualty": 1})
    assert [q.purpose for q in story.questions] == ["extract"]
    assert story.questions[0].answered == "asked"
    assert told.total.calls == told.by_purpose["extract"].calls == 2
    assert told.total.cost_usd == pytest.approx(2 * A_CALL_USD)
    said = capsys.readouterr().err
    assert f"USD {2 * A_CALL_USD:.6f}; manifest in {tmp_path}/cache/runs/" in said


def test_a_run_from_the_cache_says_so_and_changes_no_byte(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, story=STORY)

    with Endpoint(found) as endpoint:
        command = ("brief", "in/story.txt", "--out", "out", "--base-url")
        cli(*command, endpoint.base_url)
        first = tree(tmp_path / "out")
        cli(*command, endpoint.base_url)
        asked = len(endpoint.requests)

    earlier, later = manifests(tmp_path)
    assert tree(tmp_path / "out") == first
    assert asked == 1
    assert [m.articles[0].questions[0].answered for m in (earlier, later)] == [
        "asked",
        "kept",
    ]
    assert [m.articles[0].article_id for m in (earlier, later)] == [
        article(STORY, published=None).id
    ] * 2
    assert (later.total.calls, later.cost) == (0, "no price is set")
    assert "0 calls, 0 tokens in, 0 out; no price is set" in capsys.readouterr().err


def test_no_manifest_holds_a_key_or_a_word_of_an_article(
    cli: Cli, tmp_path: Path
) -> None:
    write(tmp_path, a=STORY, b=f"{STORY}Twelve more were hurt.\n")
    (tmp_path / "in" / "c.json").write_text("{Kestrel")

    def answer(body: Mapping[str, Any], number: int) -> Reply:
        if "Twelve" in body["messages"][1]["content"]:
            return status(400, "x", text=f"{KEY} may not read about Kestrel")
        return ok(UNFOUND)

    with Endpoint(answer) as endpoint:
        cli("brief", "in", "--base-url", endpoint.base_url, "--concurrency", "1")

    (file,) = (tmp_path / "cache" / "runs").iterdir()
    told = file.read_text("utf-8")
    assert "in/a.txt" in told
    for word in (KEY, "Kestrel", "Monday", "Twelve", "army"):
        assert word not in told


def test_what_an_article_was_asked_is_told_by_purpose() -> None:
    answers = by_article({"raid": [WRONG, RIGHT]})
    llm = ScriptedLLM(answers, usage=Usage(1, 100, 20, 60))
    settings = Settings(price_input=2, price_cached_input=0.5, price_output=8)

    with Summarizer(llm=llm, settings=settings) as summarizer:
        list(summarizer.extract([article(STORY, path="story.txt")]))
        told = summarizer.manifest

    (run,) = told.articles
    assert [(q.purpose, q.answered) for q in run.questions] == [
        ("extract", "asked"),
        ("repair", "asked"),
    ]
    assert (run.kept, run.refused, run.missed) == (
        {"casualty": 1},
        {"casualty": 1},
        {},
    )
    a_call = (40 * 2 + 60 * 0.5 + 20 * 8) / 1e6
    assert run.questions[1].bill.cost_usd == pytest.approx(a_call)
    assert told.by_purpose["repair"].cached_tokens == 60
    assert told.total.cost_usd == pytest.approx(2 * a_call)
    assert told.cost == f"USD {2 * a_call:.6f}"


def test_what_is_left_out_is_counted_and_the_second_look_is_seen() -> None:
    with Summarizer(llm=ScriptedLLM(lambda _: reply())) as summarizer:
        list(summarizer.extract([article(STORY)]))
        (run,) = summarizer.manifest.articles

    assert [q.purpose for q in run.questions] == ["extract", "second_look"]
    assert run.missed == {"casualty": 1}


def test_questions_about_briefs_are_in_the_total_only() -> None:
    llm = ScriptedLLM(
        lambda request: (
            '{"sentences": [], "judgments": []}'
            if request.purpose == "headline"
            else RIGHT
        )
    )
    with Summarizer(llm=llm) as summarizer:
        for brief in summarizer.briefs([article(STORY)]):
            summarizer.headlined(brief)
        told = summarizer.manifest

    assert told.by_purpose["headline"].calls >= 1
    assert told.total.calls == 1 + told.by_purpose["headline"].calls


def test_what_failed_is_told_in_one_line_with_its_cost(
    cli: Cli, tmp_path: Path
) -> None:
    write(tmp_path, a=STORY, b=QUIET)
    (tmp_path / "in" / "c.json").write_text("{")
    (tmp_path / "summarizer.toml").write_text(PRICED)

    def answer(body: Mapping[str, Any], number: int) -> Reply:
        return with_cached(
            ok(FOUND) if "raid" in body["messages"][1]["content"] else refusal("no"),
            {"cached_tokens": INPUT_TOKENS},
        )

    with Endpoint(answer) as endpoint:
        code = cli("extract", "in", "--base-url", endpoint.base_url)

    (told,) = manifests(tmp_path)
    read, refused, broken = told.articles
    cheap = (INPUT_TOKENS * 0.5 + OUTPUT_TOKENS * 8) / 1e6
    assert code == 1
    assert read.failed is None
    assert refused.failed is not None
    assert refused.failed.startswith("refused: ")
    assert "\n" not in refused.failed
    (question,) = refused.questions
    assert (question.answered, question.failed) == (None, "refused")
    assert question.bill.cost_usd == pytest.approx(cheap)
    assert broken.questions == ()
    assert (broken.article_id, str(broken.failed)[:11]) == (None, "unreadable:")
    assert told.total.cost_usd == pytest.approx(2 * cheap)


@pytest.mark.parametrize("details", [None, {}, {"cached_tokens": None}], ids=str)
def test_endpoints_that_tell_nothing_of_their_cache_are_understood(
    details: object, cli: Cli, tmp_path: Path
) -> None:
    write(tmp_path, story=STORY)

    with Endpoint(lambda body, n: with_cached(ok(FOUND), details)) as endpoint:
        code = cli("extract", "in/story.txt", "--base-url", endpoint.base_url)

    (told,) = manifests(tmp_path)
    assert (code, told.total.cached_tokens) == (0, 0)
    assert told.total.input_tokens == INPUT_TOKENS


def test_what_costs_unknown_is_never_told_as_nothing(cli: Cli, tmp_path: Path) -> None:
    write(tmp_path, story=STORY)
    (tmp_path / "summarizer.toml").write_text(PRICED)

    with Endpoint(lambda body, n: ok(FOUND, tokens=False)) as endpoint:
        cli("extract", "in/story.txt", "--base-url", endpoint.base_url)

    (told,) = manifests(tmp_path)
    assert told.cost == "the endpoint reports no tokens"
    assert told.total.cost_usd is None


def test_a_provider_that_serves_nobody_leaves_a_manifest(
    cli: Cli, tmp_path: Path
) -> None:
    write(tmp_path, story=STORY)

    with Endpoint(lambda body, n: status(401, "no_key")) as endpoint:
        code = cli("brief", "in/story.txt", "--base-url", endpoint.base_url)

    (told,) = manifests(tmp_path)
    assert code == 3
    assert "401" in str(told.stopped)
    assert str(told.articles[0].failed).startswith("unusable: ")


def test_an_interrupted_run_leaves_what_it_knows(tmp_path: Path) -> None:
    write(tmp_path, a=STORY, b=QUIET)

    def answer(body: Mapping[str, Any], number: int) -> Reply:
        return ok(FOUND) if "raid" in body["messages"][1]["content"] else hang()

    asked = ("extract", "in/a.txt", "in/b.txt", "--base-url")
    with (
        Endpoint(answer) as endpoint,
        running(tmp_path, *asked, endpoint.base_url) as run,
    ):
        for _ in range(100):
            if len(endpoint.requests) == 2:
                break
            time.sleep(0.1)
        time.sleep(0.5)  # for the first answer to be proved
        run.send_signal(signal.SIGINT)
        _, said = run.communicate(timeout=10)

    (told,) = manifests(tmp_path)
    assert run.returncode == 130
    assert told.stopped == "interrupted"
    assert [done.path for done in told.articles] == ["in/a.txt"]
    assert told.total.calls == 1
    assert "1 calls (1 extract)" in said


def test_rules_and_recordings_leave_a_manifest_only_when_asked(
    cli: Cli, tmp_path: Path
) -> None:
    write(tmp_path, story=STORY)
    with Endpoint(found) as endpoint:
        cli("extract", "in/story.txt", "--base-url", endpoint.base_url, "--record", "r")
    (tmp_path / "summarizer.toml").write_text(PRICED)
    before = len(manifests(tmp_path))
    ways = {"engine": "rules", "replay": "r"}

    for flag, value in ways.items():
        cli("extract", "in/story.txt", f"--{flag}", value)
        cli("extract", "in/story.txt", f"--{flag}", value, "--manifest", f"{flag}.json")

    assert len(manifests(tmp_path)) == before == 1
    by_rules, replayed = (
        Manifest.model_validate_json((tmp_path / f"{flag}.json").read_bytes())
        for flag in ways
    )
    assert (by_rules.cost, by_rules.base_url) == ("no model is asked", None)
    assert by_rules.articles[0].questions[0].answered == "by rules"
    assert replayed.replayed
    assert replayed.cost == "nothing is paid: the answers are recorded"
    assert replayed.total.cost_usd is by_rules.total.cost_usd is None


def test_no_manifest_holds_credentials_of_an_address() -> None:
    class Elsewhere(ScriptedLLM):
        @property
        def identity(self) -> Mapping[str, object]:
            address = "https://me:CANARY@host.example:8443/v1?key=CANARY#CANARY"
            return {
                "engine": "mine",
                "model": "m",
                "base_url": address,
                "key": "CANARY",
            }

    with Summarizer(llm=Elsewhere(lambda _: RIGHT)) as summarizer:
        told = summarizer.manifest

    assert told.base_url == "https://host.example:8443/v1"
    assert "CANARY" not in told.model_dump_json()


@pytest.mark.parametrize(
    ("file", "environment", "price"),
    [
        ("", {}, None),
        ("[price]\ninput = 2\noutput = 8\n", {}, Price(2, 8, 2)),
        (PRICED, {}, Price(2, 8, 0.5)),
        (PRICED, {"SUMMARIZER_PRICE_OUTPUT": "9"}, Price(2, 9, 0.5)),
        (
            "",
            {"SUMMARIZER_PRICE_INPUT": "0", "SUMMARIZER_PRICE_OUTPUT": "0"},
            Price(0, 0, 0),
        ),
    ],
    ids=["none", "file", "cached", "environment-wins", "free"],
)
def test_a_price_is_what_the_user_tells(
    file: str, environment: dict[str, str], price: Price | None, tmp_path: Path
) -> None:
    config = tmp_path / "summarizer.toml"
    config.write_text(file)

    told = load_settings({}, environment=environment, config=config)

    assert price_of(told) == price


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("[price]\ninput = 2\n", "input and output"),
        ("[price]\ninput = -2\noutput = 1\n", "price_input cannot be -2"),
        ("[price]\ninput = 'nan'\noutput = 1\n", "price_input cannot be 'nan'"),
        ("[price]\nouput = 2\n", "no setting 'price_ouput'"),
        ("price = 2\n", r"price is a table: \[price\]"),
        ("max_cost = 0\n", "max_cost cannot be 0"),
    ],
    ids=str,
)
def test_a_price_that_cannot_be_is_said_in_one_line(
    file: str, words: str, tmp_path: Path
) -> None:
    config = tmp_path / "summarizer.toml"
    config.write_text(file)

    with pytest.raises(SettingsError, match=words) as caught:
        price_of(load_settings({}, environment={}, config=config))

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("flags", "file", "words"),
    [
        (["--max-cost", "1"], "", "max_cost: no price is set"),
        (["--max-cost", "1"], PRICED, "set max_output_tokens too"),
        (["--max-cost", "0"], PRICED, "--max-cost: max_cost cannot be"),
        (["--dry-run", "--manifest", "m.json"], "", "--dry-run"),
        (["--dry-run", "--record", "r.json"], "", "--dry-run"),
        ([], "[price]\ninput = 2\n", "input and output"),
    ],
    ids=str,
)
def test_what_cannot_be_held_to_is_refused_before_any_call(
    cli: Cli,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    flags: list[str],
    file: str,
    words: str,
) -> None:
    write(tmp_path, story=STORY)
    (tmp_path / "summarizer.toml").write_text(file)

    with Endpoint(found) as endpoint:
        code = cli("brief", "in/story.txt", "--base-url", endpoint.base_url, *flags)

    told = capsys.readouterr().err
    assert code == 2
    assert endpoint.requests == []
    assert words in told
    assert len(told.splitlines()) == 1


def test_a_limit_is_no_promise_for_an_object_that_calls_by_itself() -> None:
    settings = Settings(max_cost=1, max_output_tokens=9, price_input=1, price_output=1)

    with (
        pytest.raises(SettingsError, match="max_cost cannot be kept"),
        Summarizer(llm=ScriptedLLM(lambda _: RIGHT), settings=settings),
    ):
        pass


CAPPED = ("--max-output-tokens", "1000", "--model", "m")


def stories(folder: Path, count: int) -> None:
    write(folder, **{f"s{n}": f"Story {n}. {STORY}" for n in range(count)})


def worst_of_a_call(endpoint: Endpoint) -> float:
    """Compute it from what was sent, in the prices above."""
    sent = max(
        len(json.dumps(asked.body, ensure_ascii=False).encode())
        for asked in endpoint.requests
    )
    return (sent * 2.0 + 1000 * 8.0) / 1e6


def test_a_run_stops_before_the_call_that_could_pass_its_limit(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stories(tmp_path, 6)
    (tmp_path / "summarizer.toml").write_text(PRICED)
    with Endpoint(found) as endpoint:
        command = ("brief", "in", "--base-url", endpoint.base_url, *CAPPED)
        cli("extract", "in/s0.txt", *command[2:])
        worst = worst_of_a_call(endpoint)
        limit = (
            worst + 2.5 * A_CALL_USD
        )  # three fit: with none, one and two paid before
        capsys.readouterr()

        code = cli(*command, "--max-cost", limit, "--out", "out")
        asked = len(endpoint.requests) - 1
        said = capsys.readouterr().err
        rest = cli(*command, "--out", "out")

    told = manifests(tmp_path)[1]
    assert (code, rest) == (3, 0)
    assert asked == 3
    assert told.total.cost_usd is not None
    assert told.total.cost_usd <= limit
    assert told.max_cost_usd == pytest.approx(limit)
    assert "could cost" in str(told.stopped)
    assert sum(bool(run.kept) for run in told.articles) == 4
    assert {str(run.failed)[:10] for run in told.articles if run.failed} == {
        "not_asked:"
    }
    assert len(said.splitlines()) == 3  # briefs, what is left, the bill
    assert "2 articles were not asked about, and 0 not asked again" in said
    assert len(endpoint.requests) == 6
    (brief,) = (tmp_path / "out").glob("*.json")
    assert json.loads(brief.read_text())["skipped"] == []


def test_what_is_kept_is_briefed_when_nothing_may_be_spent(
    cli: Cli, tmp_path: Path
) -> None:
    stories(tmp_path, 2)
    (tmp_path / "summarizer.toml").write_text(PRICED)
    with Endpoint(found) as endpoint:
        command = ("--base-url", endpoint.base_url, *CAPPED)
        cli("extract", "in/s1.txt", *command)

        code = cli("brief", "in", *command, "--max-cost", "0.000001", "--out", "out")

    (brief,) = (tmp_path / "out").glob("*.json")
    told = json.loads(brief.read_text())
    assert code == 3
    assert len(endpoint.requests) == 1
    assert [source["article"]["path"] for source in told["sources"]] == ["in/s1.txt"]
    assert [skipped["reason"] for skipped in told["skipped"]] == ["not_asked"]


def test_a_repair_that_could_cost_too_much_is_left_out(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stories(tmp_path, 1)
    (tmp_path / "summarizer.toml").write_text(PRICED)
    with Endpoint(lambda body, n: ok(UNFOUND)) as endpoint:
        command = ("extract", "in/s0.txt", "--base-url", endpoint.base_url, *CAPPED)
        cli(*command, "--no-second-look")
        worst = worst_of_a_call(endpoint)  # the repair's: its question is the longer
        cli("cache", "clear")
        capsys.readouterr()

        code = cli(*command, "--max-cost", worst)

    assert code == 3
    assert len(endpoint.requests) == 3
    assert "0 articles were not asked about, and 1 not asked again" in (
        capsys.readouterr().err
    )


def test_calls_that_could_cost_too_much_together_go_one_after_the_other(
    cli: Cli, tmp_path: Path
) -> None:
    """What is set aside for an answer comes free again when the answer is short."""
    stories(tmp_path, 6)
    (tmp_path / "summarizer.toml").write_text(PRICED)
    with Endpoint(found) as endpoint:
        command = ("--base-url", endpoint.base_url, *CAPPED)
        cli("extract", "in/s0.txt", *command)
        limit = 1.5 * worst_of_a_call(endpoint)

        code = cli("extract", "in", *command, "--max-cost", limit)

    assert code == 0
    assert len(endpoint.requests) == 6
    assert endpoint.most_at_once == 1


def test_a_call_that_nobody_counts_is_taken_for_the_worst(
    cli: Cli, tmp_path: Path
) -> None:
    stories(tmp_path, 6)
    (tmp_path / "summarizer.toml").write_text(PRICED)
    with Endpoint(lambda body, n: ok(FOUND, tokens=False)) as endpoint:
        command = ("--base-url", endpoint.base_url, *CAPPED)
        cli("extract", "in/s0.txt", *command)
        limit = 2.5 * worst_of_a_call(endpoint)

        code = cli("extract", "in", *command, "--max-cost", limit)

    assert code == 3
    assert len(endpoint.requests) == 1 + 2


def test_a_call_that_is_turned_away_costs_nothing(cli: Cli, tmp_path: Path) -> None:
    stories(tmp_path, 1)
    (tmp_path / "summarizer.toml").write_text(PRICED)

    def busy(body: Mapping[str, Any], number: int) -> Reply:
        if number in (2, 3):
            return status(429, "rate_limit_exceeded", **{"retry-after-ms": "1"})
        return ok(FOUND)

    with Endpoint(busy) as endpoint:
        command = ("extract", "in/s0.txt", "--base-url", endpoint.base_url, *CAPPED)
        cli(*command)
        limit = 1.5 * worst_of_a_call(endpoint)
        cli("cache", "clear")

        code = cli(*command, "--max-cost", limit)

    assert (code, len(endpoint.requests)) == (0, 4)


def test_a_wait_for_the_budget_is_no_part_of_a_questions_time(
    question: Asking,
) -> None:
    def slow(body: Mapping[str, Any], number: int) -> Reply:
        time.sleep(0.4)
        return ok('{"killed": 3, "place": null}')

    async def ask(address: str) -> list[Answer]:
        llm = OpenAILLM(
            model="m",
            base_url=address,
            api_key="none",
            policy=Policy(deadline_s=0.8),
            budget=Budget(0.1, Price(2, 8, 2), max_output_tokens=10_000),
        )
        answers = await asyncio.gather(*(llm.ask(question(text)) for text in "abc"))
        await llm.aclose()
        return answers

    with Endpoint(slow) as endpoint:
        answers = asyncio.run(ask(endpoint.base_url))

    assert endpoint.most_at_once == 1
    assert [answer.usage.calls for answer in answers] == [1, 1, 1]


def test_a_manifest_that_cannot_be_written_is_exit_4(cli: Cli, tmp_path: Path) -> None:
    write(tmp_path, story=STORY)

    with Endpoint(found) as endpoint:
        code = cli("extract", "in", "--base-url", endpoint.base_url, "--manifest", ".")

    assert code == 4


def test_a_capped_evaluation_scores_nothing(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = Path(__file__).resolve().parent / "gold"
    told = {"MAX_COST": "1e-9", "MAX_OUTPUT_TOKENS": "9"}
    told |= {"PRICE_INPUT": "1", "PRICE_OUTPUT": "1"}
    for name, value in told.items():
        monkeypatch.setenv(f"SUMMARIZER_{name}", value)

    assert cli("eval", gold, "--base-url", "http://127.0.0.1:9/v1", "--model", "m") == 3
    assert capsys.readouterr().out == ""


calls = st.lists(
    st.tuples(st.integers(1, 5000), st.floats(0, 1), st.booleans()), max_size=12
)


@given(calls=calls, limit=st.floats(1e-4, 0.05))
def test_no_order_of_calls_passes_the_limit(
    calls: list[tuple[int, float, bool]], limit: float
) -> None:
    """Whatever they cost, up to the worst, and whoever is under way with whom."""
    price, most = Price(2, 8, 0.5), 100

    async def spend() -> float:
        budget = Budget(limit, price, max_output_tokens=most)
        paid = 0.0

        async def call(sent: int, share: float, reported: bool) -> None:
            nonlocal paid
            try:
                worst = await budget.set_aside(sent)
            except NotAskedError:
                return
            usage = Usage(1, max(1, int(sent * share)), int(most * share))
            for _ in range(sent % 3):
                await asyncio.sleep(0)
            paid += price.cost_usd(usage) if reported else worst
            budget.settle(worst, usage if reported else None)

        await asyncio.gather(*(call(*told) for told in calls))
        return paid

    assert asyncio.run(spend()) <= limit * (1 + 1e-9)


def test_a_dry_run_asks_nothing_and_writes_nothing(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stories(tmp_path, 3)
    (tmp_path / "in" / "c.json").write_text("{")
    before = tree(tmp_path)

    with Endpoint(found) as endpoint:
        code = cli(
            "brief", "in", "--out", "o", "--base-url", endpoint.base_url, "--dry-run"
        )

    told = capsys.readouterr().out
    assert code == 0
    assert endpoint.requests == []
    assert tree(tmp_path) == before
    assert "3 articles, 0 of them needing no call" in told
    assert "calls: 3 at least, 9 at most" in told
    assert "cost: no price is set" in told


@pytest.mark.parametrize("command", ["brief", "extract", "daily"])
def test_a_dry_run_needs_no_key_and_counts_what_is_kept(
    command: str,
    cli: Cli,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stories(tmp_path, 3)
    (tmp_path / "summarizer.toml").write_text(PRICED)
    with Endpoint(found) as endpoint:
        setup = ("--base-url", endpoint.base_url, *CAPPED)
        cli("extract", "in/s1.txt", *setup)
        runs = len(manifests(tmp_path))
        capsys.readouterr()
        monkeypatch.delenv("SUMMARIZER_API_KEY")
        day = ("--date", "2026-05-12") if command == "daily" else ()

        code = cli(command, "in", *setup, *day, "--dry-run", "--no-second-look")

    told = capsys.readouterr().out
    assert code == 0
    assert len(endpoint.requests) == 1
    assert len(manifests(tmp_path)) == runs
    assert "3 articles, 1 of them needing no call" in told
    assert "calls: 2 at least, 4 at most" in told
    assert "cost: about USD 0.0" in told


def test_a_dry_run_knows_what_is_still_to_be_asked(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An answer that is kept, and whose repair is not."""
    stories(tmp_path, 1)

    def answer(body: Mapping[str, Any], number: int) -> Reply:
        return ok(UNFOUND) if number == 1 else status(500)

    with Endpoint(answer) as endpoint:
        setup = ("in/s0.txt", "--base-url", endpoint.base_url, "--model", "m")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("summarizer.llm.question.uniform", lambda low, high: 0.0)
            cli("extract", *setup)
        capsys.readouterr()

        cli("extract", *setup, "--dry-run")

    told = capsys.readouterr().out
    assert "1 articles, 0 of them needing no call" in told
    assert "calls: 1 at least, 2 at most" in told
    assert "no upper bound, for max_output_tokens is not set" in told


def test_an_estimate_holds_what_a_run_then_costs() -> None:
    """An endpoint that counts each byte as a token, and says all that it may."""
    most = 400
    settings = Settings(
        max_output_tokens=most, price_input=2, price_output=8, price_cached_input=1
    )
    many = [article(f"Story {n}. {STORY}", path=f"{n}.txt") for n in range(3)]

    class ByTheByte(ScriptedLLM):
        async def ask(self, request: Request) -> Any:
            sent = len(canonical_json([turn.content for turn in request.messages]))
            self._usage = Usage(1, sent, most)
            return await super().ask(request)

    def estimated(articles: list[Article]) -> tuple[float, float]:
        llm = ScriptedLLM(lambda _: RIGHT)
        with Summarizer(llm=llm, settings=settings, dry_run=True) as summarizer:
            list(summarizer.extract(articles))
            told = summarizer.estimate
        assert llm.requests == []
        assert told is not None
        assert told.least_usd is not None
        assert told.most_usd is not None
        return told.least_usd, told.most_usd

    least, at_most = estimated(many)
    with Summarizer(llm=ByTheByte(lambda _: WRONG), settings=settings) as summarizer:
        list(summarizer.extract(many))
        told = summarizer.manifest

    assert told.total.calls == 9
    assert told.total.cost_usd is not None
    assert least < told.total.cost_usd <= at_most


def test_equal_articles_are_estimated_once() -> None:
    twice = [article(STORY, path="a.txt"), article(STORY, path="b.txt")]

    with Summarizer(llm=ScriptedLLM(lambda _: RIGHT), dry_run=True) as summarizer:
        list(summarizer.extract(twice))
        told = summarizer.estimate

    assert told is not None
    assert (told.articles, told.least.calls) == (2, 1)

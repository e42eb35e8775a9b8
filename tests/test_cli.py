"""The command line as a user meets it: files in, files out, exit codes."""

import json
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from builders import casualty, reply
from endpoint import Endpoint, Reply, hang, html_200, ok, refusal, status
from interrupting import running

from summarizer.cli import main
from summarizer.records import canonical_json

ROOT = Path(__file__).resolve().parent.parent

STORY = "The raid on Monday killed 40 people in Kestrel, the army said.\n"
FOUND = canonical_json(
    reply(
        casualty(
            "The raid on Monday killed 40 people in Kestrel",
            "40",
            value=40,
            stated_by="the army",
            attribution="unattributed",
        )
    )
).decode()
NOTHING = canonical_json(reply()).decode()

Cli = Callable[..., int]


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run a command in an empty folder with its own cache; return its exit code."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "SUMMARIZER_MODEL"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: object) -> int:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        return int(left.value.code or 0)

    return run


def found(body: dict[str, Any], number: int) -> Reply:
    return ok(FOUND if "raid" in body["messages"][1]["content"] else NOTHING)


def test_extract_prints_one_flat_record_a_line(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)

    with Endpoint(found) as endpoint:
        code = cli("extract", "story.txt", "--base-url", endpoint.base_url)

    (line,) = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert code == 0
    assert list(told)[:4] == ["kind", "id", "article", "article_id"]
    assert (told["kind"], told["article"], told["verdict"]) == (
        "casualty",
        "story.txt",
        "proved",
    )
    assert (told["value"], told["low"], told["high"]) == (40, 40, 40)
    evidence = told["evidence"]
    assert STORY[evidence["start"] : evidence["end"]] == evidence["quote"]
    assert evidence["zone"] == "body"


def test_a_second_run_makes_no_call_and_prints_the_same(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)

    with Endpoint(found) as endpoint:
        cli("brief", "story.txt", "--base-url", endpoint.base_url)
        first = capsys.readouterr().out
        asked = len(endpoint.requests)
        cli("brief", "story.txt", "--base-url", endpoint.base_url)
        second = capsys.readouterr().out

    assert asked == len(endpoint.requests) == 1
    assert first == second != ""


def test_brief_writes_a_file_per_topic_and_format(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)

    with Endpoint(found) as endpoint:
        code = cli(
            "brief", "story.txt", "--out", "out", "--base-url", endpoint.base_url
        )

    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert code == 0
    assert written == ["arland-borland.json", "arland-borland.md"]
    told = json.loads((tmp_path / "out/arland-borland.json").read_text("utf-8"))
    assert told["topic"] == "arland-borland"


def test_standard_input_is_an_article(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import io

    pipe = io.TextIOWrapper(io.BytesIO(STORY.encode()))
    monkeypatch.setattr("sys.stdin", pipe)

    with Endpoint(found) as endpoint:
        code = cli("extract", "-", "--base-url", endpoint.base_url)

    assert code == 0
    assert json.loads(capsys.readouterr().out)["article"] == "-"


@pytest.mark.parametrize(
    ("fault", "reason", "calls"),
    [
        pytest.param(lambda: refusal("no"), "refused", 1, id="refusal"),
        pytest.param(lambda: ok('{"on_topic": tr'), "invalid_reply", 3, id="malformed"),
    ],
)
def test_one_bad_article_is_exit_1_and_the_other_is_there(
    cli: Cli,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    fault: Callable[[], Reply],
    reason: str,
    calls: int,
) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text("The front was quiet all day, both armies said.\n")

    def answer(body: dict[str, Any], number: int) -> Reply:
        return ok(FOUND) if "raid" in body["messages"][1]["content"] else fault()

    with Endpoint(answer) as endpoint:
        code = cli("extract", "a.txt", "b.txt", "--base-url", endpoint.base_url)
        asked = len(endpoint.requests)

    told = capsys.readouterr()
    assert code == 1
    assert len(told.out.splitlines()) == 1
    assert f"skipped b.txt: {reason}" in told.err
    assert asked <= 1 + calls


@pytest.mark.parametrize(
    ("code_sent", "word"), [(401, "invalid_api_key"), (429, "insufficient_quota")]
)
def test_a_provider_that_serves_nobody_is_exit_3_after_few_calls(
    cli: Cli,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    code_sent: int,
    word: str,
) -> None:
    for number in range(20):
        (tmp_path / f"{number}.txt").write_text(f"Story {number}. {STORY}")

    with Endpoint(lambda body, n: status(code_sent, word)) as endpoint:
        code = cli(
            "extract", ".", "--base-url", endpoint.base_url, "--concurrency", "2"
        )
        asked = len(endpoint.requests)

    assert code == 3
    assert asked <= 4
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["brief", "x.txt", "--model", "m"], "no API key", id="no-key"),
        pytest.param(["brief", "story.txt", "--format", "pdf"], "pdf", id="no-format"),
        pytest.param(
            ["brief", ".", "--out", "briefs"],
            "where articles are read",
            id="out-in-inbox",
        ),
        pytest.param(
            ["daily", ".", "--date", "2026-01-01"],
            "where articles are read",
            id="daily-out-in-inbox",
        ),
        pytest.param(["brief", "--nonsense"], "nonsense", id="no-such-flag"),
        pytest.param(["extract", "empty"], "no articles", id="empty-folder"),
        pytest.param(
            ["brief", "story.txt", "--replay", "absent.json"],
            "absent.json",
            id="no-tape",
        ),
        pytest.param(
            ["brief", "story.txt", "--replay", "a", "--record", "b"],
            "exclude each other",
            id="both-ways",
        ),
    ],
)
def test_wrong_usage_is_exit_2_and_one_line(
    cli: Cli,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    words: str,
) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "empty").mkdir()
    if arguments == ["extract", "empty"]:
        arguments = [*arguments, "--base-url", "http://127.0.0.1:9/v1"]

    code = cli(*arguments)

    told = capsys.readouterr()
    assert code == 2
    assert words in told.err
    assert "Traceback" not in told.err


def test_a_setting_that_cannot_be_is_named_with_its_file(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "summarizer.toml").write_text('modle = "gpt"\n')
    (tmp_path / "story.txt").write_text(STORY)

    code = cli("brief", "story.txt")

    assert code == 2
    assert "summarizer.toml: no setting 'modle'" in capsys.readouterr().err


def test_an_output_that_cannot_be_written_is_exit_4(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "out").write_text("a file in the way")

    with Endpoint(found) as endpoint:
        code = cli(
            "brief", "story.txt", "--out", "out", "--base-url", endpoint.base_url
        )

    assert code == 4
    assert "out" in capsys.readouterr().err


def test_an_unreadable_file_loses_nothing_else(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "broken.json").write_text("{")

    with Endpoint(found) as endpoint:
        code = cli("extract", ".", "--base-url", endpoint.base_url)

    told = capsys.readouterr()
    assert code == 1
    assert len(told.out.splitlines()) == 1
    assert "broken.json: unreadable" in told.err


def test_record_then_replay_gives_the_same_brief_without_a_network(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)

    with Endpoint(found) as endpoint:
        cli("brief", "story.txt", "--base-url", endpoint.base_url, "--record", "t.json")
    live = capsys.readouterr().out
    code = cli("brief", "story.txt", "--replay", "t.json")

    told = capsys.readouterr()
    assert code == 0
    assert "no model is asked" in told.err
    assert told.out.replace(", replayed from a recording", "") == live


def test_a_replay_of_another_article_is_told_at_once(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    with Endpoint(found) as endpoint:
        cli("brief", "story.txt", "--base-url", endpoint.base_url, "--record", "t.json")
    capsys.readouterr()
    (tmp_path / "other.txt").write_text("Some other story of the Kestrel front.\n")

    code = cli("brief", "other.txt", "--replay", "t.json")

    assert code == 2
    assert "another prompt or article; record it again" in capsys.readouterr().err


def test_cache_commands_tell_and_forget(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    with Endpoint(found) as endpoint:
        cli("extract", "story.txt", "--base-url", endpoint.base_url)
    capsys.readouterr()

    assert cli("cache", "stats") == 0
    assert capsys.readouterr().out.startswith("1 answers")
    assert cli("cache", "clear") == 0
    assert cli("cache", "stats") == 0
    assert "0 answers" in capsys.readouterr().out
    assert cli("cache", "path") == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "cache")


@pytest.mark.parametrize("fault", [hang, html_200], ids=["hang", "html"])
def test_interrupt_ends_the_run_soon_and_without_a_traceback(
    tmp_path: Path, fault: Callable[[], Reply]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    with (
        Endpoint(lambda body, n: fault()) as endpoint,
        running(
            tmp_path, "extract", "story.txt", "--base-url", endpoint.base_url
        ) as run,
    ):
        for _ in range(100):
            if endpoint.requests:
                break
            time.sleep(0.1)
        run.send_signal(signal.SIGINT)
        _, told = run.communicate(timeout=10)

    assert run.returncode == 130
    assert "Traceback" not in told


def test_with_nothing_set_up_rules_write_the_brief_and_say_so(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(
        "Arland's army said on Monday that its guns had killed at least 40 Borlish "
        "soldiers near Port Kestrel.\nBorland rejected the truce plan."
    )

    code = cli("brief", "story.txt", "--out", "out")

    told = capsys.readouterr()
    (brief,) = (tmp_path / "out").glob("*.json")
    assert code == 0
    assert "read by rules: no model is asked" in told.err
    assert json.loads(brief.read_text())["provenance"]["engine"] == "rules"
    page = brief.with_suffix(".md").read_text()
    assert "Read by rules (rules-3): no model was asked" in page
    assert "at least 40" in page


def test_an_endpoint_that_is_set_up_is_never_replaced_by_rules(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)

    with Endpoint(lambda body, number: status(401, "no_key")) as endpoint:
        code = cli("brief", "story.txt", "--base-url", endpoint.base_url)

    assert code == 3
    assert "rules" not in capsys.readouterr().err


def test_rules_answer_no_questions_about_briefs(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(STORY)

    assert cli("brief", "story.txt", "--headline") == 2
    assert "need a model" in capsys.readouterr().err


def test_parties_of_ones_own_are_known_to_every_command(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.txt").write_text(
        "The Marble Palace rejected the truce plan for the Arland–Borland war."
    )
    (tmp_path / "summarizer.toml").write_text(
        '[[party]]\nid = "borland"\nname = "Borland"\nnames = ["Marble Palace"]\n'
    )

    assert cli("brief", "story.txt", "--engine", "rules", "--out", "out") == 0
    (brief,) = map(str, (tmp_path / "out").glob("*.json"))
    assert cli("verify", brief) == 0
    assert cli("explain", brief, "the Marble Palace", "Borland") == 0
    assert "Both mean Borland" in capsys.readouterr().out

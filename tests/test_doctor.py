"""What the doctor says of endpoints in every state, and what it leaves behind."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from endpoint import Endpoint, Reply, finish, hang, html_200, ok, status
from typer.testing import CliRunner

from summarizer.cache import open_store
from summarizer.cli import app
from summarizer.doctor import Diagnosis, diagnose
from summarizer.errors import SettingsError
from summarizer.settings import Settings, load_settings

KEY = "sk-CANARY0123456789"

Answer = Callable[[dict[str, Any], int], Reply]


def ready(body: dict[str, Any], number: int) -> Reply:
    """Answer in the form asked for."""
    return ok('{"ready": true}' if "response_format" in body else "Ready.")


def settings(endpoint: Endpoint, folder: Path, **told: Any) -> Settings:
    given = {"model": "stub", "api_key": KEY, "cache_dir": folder, "timeout_s": 30}
    return Settings(**{**given, "base_url": endpoint.base_url, **told})


def examined(
    tmp_path: Path,
    answer: Answer = ready,
    *,
    takes: Sequence[str] = ("json_schema", "json_object"),
    models: Sequence[str] | None = ("stub",),
    **told: Any,
) -> tuple[Diagnosis, Endpoint]:
    with Endpoint(answer, takes=takes, models=models) as endpoint:
        return diagnose(settings(endpoint, tmp_path / "cache", **told)), endpoint


def signs(diagnosis: Diagnosis) -> dict[str, bool | None]:
    return {finding.about: finding.good for finding in diagnosis.findings}


def line(diagnosis: Diagnosis, about: str) -> str:
    [found] = [f for f in diagnosis.findings if f.about == about]
    return f"{found.said} {found.hint}"


def test_a_sound_endpoint_takes_four_requests(tmp_path: Path) -> None:
    diagnosis, endpoint = examined(tmp_path)

    assert diagnosis.verdict == "usable"
    assert signs(diagnosis) == {
        "provider": True,
        "model": True,
        "base_url": True,
        "api_key": True,
        "json_mode": True,
        "cache": True,
        "reachable": True,
        "authorised": True,
        "listed": True,
        "chat": True,
        "JSON schema": True,
        "JSON mode": True,
        "runs ask": True,
        "usage": True,
        "Retry-After": None,
    }
    asked = [(sent.path, sent.form) for sent in endpoint.requests]
    assert asked == [
        ("/v1/models", None),
        ("/v1/chat/completions", None),
        ("/v1/chat/completions", "json_schema"),
        ("/v1/chat/completions", "json_object"),
    ]
    assert KEY not in repr(diagnosis)


ENDPOINTS = [
    pytest.param(
        {"takes": ("json_object",)},
        "usable",
        {"JSON schema": False, "JSON mode": True, "runs ask": True},
        id="no-schemas",
    ),
    pytest.param(
        {"takes": ("json_object",), "json_mode": "schema"},
        "provider",
        {"JSON schema": False, "runs ask": False},
        id="no-schemas-and-they-are-wanted",
    ),
    pytest.param(
        {"takes": ("json_schema",), "provider": "lmstudio"},
        "usable",
        {"JSON schema": True, "JSON mode": False, "runs ask": True},
        id="schemas-only",
    ),
    pytest.param(
        {"takes": ()},
        "provider",
        {"chat": True, "JSON schema": False, "JSON mode": False, "runs ask": False},
        id="no-form-at-all",
    ),
    pytest.param({"models": None}, "usable", {"listed": None}, id="lists-no-models"),
    pytest.param(
        {"models": ("a", "b")}, "usable", {"listed": None}, id="lists-other-models"
    ),
    pytest.param(
        {"models": ("a",), "answer": lambda body, n: status(404)},
        "provider",
        {"reachable": True, "listed": False, "chat": False},
        id="model-not-there",
    ),
    pytest.param(
        {"answer": lambda body, n: status(401)},
        "provider",
        {"reachable": True, "authorised": False, "chat": False},
        id="wrong-key",
    ),
    pytest.param(
        {"answer": lambda body, n: status(429, retry_after="7")},
        "provider",
        {"reachable": True, "authorised": None, "chat": False, "Retry-After": True},
        id="busy",
    ),
    pytest.param(
        {"answer": lambda body, n: ok("Yes, of course!")},
        "usable",
        {"JSON schema": None, "JSON mode": None, "runs ask": True},
        id="takes-a-form-and-ignores-it",
    ),
    pytest.param(
        {"answer": lambda body, n: ok("Ready.", tokens=False)},
        "usable",
        {"usage": None},
        id="counts-no-tokens",
    ),
    pytest.param(
        {"answer": lambda body, n: finish("Rea", "length")},
        "usable",
        {"chat": True, "JSON schema": None},
        id="finds-no-end",
    ),
    pytest.param(
        {"models": None, "answer": lambda body, n: html_200()},
        "provider",
        {"chat": False},
        id="speaks-another-language",
    ),
    pytest.param(
        {"answer": lambda body, n: hang(), "timeout_s": 0.3},
        "provider",
        {"reachable": True, "chat": False},
        id="too-slow",
    ),
]


@pytest.mark.parametrize(("how", "verdict", "found"), ENDPOINTS)
def test_each_fault_is_told_from_the_others(
    how: dict[str, Any], verdict: str, found: dict[str, bool | None], tmp_path: Path
) -> None:
    diagnosis, endpoint = examined(tmp_path, **how)

    assert diagnosis.verdict == verdict
    assert signs(diagnosis).items() >= found.items()
    assert len(endpoint.requests) <= 4


def test_nothing_there_is_one_line_with_a_hint(tmp_path: Path) -> None:
    with Endpoint(ready) as endpoint:
        gone = settings(endpoint, tmp_path)

    diagnosis = diagnose(gone)

    assert diagnosis.verdict == "provider"
    assert signs(diagnosis)["reachable"] is False
    assert "is the server up" in line(diagnosis, "reachable")
    assert "chat" not in signs(diagnosis)


def test_settings_tell_where_they_come_from_and_the_key_stays_unsaid(
    tmp_path: Path,
) -> None:
    with Endpoint(ready) as endpoint:
        environment = {
            "SUMMARIZER_BASE_URL": endpoint.base_url,
            "GROQ_API_KEY": KEY,
            "SUMMARIZER_CACHE_DIR": str(tmp_path / "cache"),
        }
        file = tmp_path / "summarizer.toml"
        file.write_text('provider = "groq"\n')
        told = load_settings({"model": "stub"}, environment=environment, config=file)
        diagnosis = diagnose(told)

    assert line(diagnosis, "provider").startswith(f"groq ({file})")
    assert line(diagnosis, "model").startswith("stub (--model)")
    assert "(SUMMARIZER_BASE_URL)" in line(diagnosis, "base_url")
    assert line(diagnosis, "api_key").startswith("set (GROQ_API_KEY)")
    assert line(diagnosis, "json_mode").startswith("auto (groq's own)")
    assert KEY not in repr(diagnosis)


@pytest.mark.parametrize(
    ("told", "about", "word"),
    [
        pytest.param({"api_key": None, "base_url": None}, "api_key", "OPENAI_API_KEY"),
        pytest.param({"provider": "groq", "model": None}, "model", "--model"),
        pytest.param({"provider": "azure", "base_url": None}, "base_url", "azure.com"),
    ],
)
def test_what_is_missing_is_told_before_anything_is_asked(
    told: dict[str, Any], about: str, word: str, tmp_path: Path
) -> None:
    diagnosis, endpoint = examined(tmp_path, **told)

    assert diagnosis.verdict == "settings"
    assert signs(diagnosis)[about] is False
    assert word in line(diagnosis, about)
    assert not endpoint.requests


def test_a_cache_that_cannot_be_written_is_told_beside_a_sound_endpoint(
    tmp_path: Path,
) -> None:
    (tmp_path / "cache").write_text("a file")

    diagnosis, _ = examined(tmp_path)

    assert diagnosis.verdict == "storage"
    assert signs(diagnosis)["cache"] is False
    assert signs(diagnosis)["JSON schema"] is True


def test_what_is_found_out_spares_the_next_run_a_refusal(tmp_path: Path) -> None:
    takes = ["json_object"]
    with Endpoint(ready, takes=takes) as endpoint:
        told = settings(endpoint, tmp_path)
        about = f"json mode of stub at {endpoint.base_url}"
        diagnose(told)
        with open_store(tmp_path) as store:
            assert store.noted(about) == "object"
            assert store.stats().entries == 0

        takes.append("json_schema")
        diagnose(told)
        with open_store(tmp_path) as store:
            assert store.noted(about) == "schema"


def test_the_command_prints_a_line_each_and_leaves_with_the_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_API_KEY", KEY)
    with Endpoint(ready) as endpoint:
        flags = ["--model", "stub", "--base-url", endpoint.base_url]
        flags += ["--cache-dir", str(tmp_path / "cache")]
        done = CliRunner().invoke(app, ["doctor", *flags])
    gone = CliRunner().invoke(app, ["doctor", *flags])
    missing = CliRunner().invoke(
        app, ["doctor", "--provider", "azure", "--model", "stub"]
    )
    unknown = CliRunner().invoke(app, ["doctor", "--provider", "olama"])

    lines = done.stdout.splitlines()
    assert (done.exit_code, gone.exit_code, missing.exit_code) == (0, 3, 2)
    assert all(line[0] in "✓✗–" and ": " in line for line in lines)
    assert lines[0] == "✓ provider: openai (default)"
    assert KEY not in done.output
    assert isinstance(unknown.exception, SettingsError)


def test_with_nothing_set_up_rules_will_read(tmp_path: Path) -> None:
    diagnosis = diagnose(Settings(cache_dir=tmp_path))

    assert diagnosis.verdict == "usable"
    assert "rules will read" in line(diagnosis, "engine")

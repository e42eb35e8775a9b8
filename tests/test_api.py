"""The Python API, awaited or not, with any object that answers."""

import asyncio
from pathlib import Path

import pytest
from builders import article, casualty, reply

from summarizer import AsyncSummarizer, Extraction, SettingsError, Summarizer, to_json
from summarizer.settings import Settings, load_settings
from summarizer.testing import ScriptedLLM

STORY = article("The raid on Monday killed 40 people in Kestrel.", path="story.txt")
FOUND = reply(casualty("The raid on Monday killed 40 people", "40", value=40))


def answering() -> ScriptedLLM:
    return ScriptedLLM(lambda request: FOUND)


def test_briefs_are_made_with_and_without_await() -> None:
    async def awaited() -> tuple[str, ...]:
        async with AsyncSummarizer(llm=answering()) as summarizer:
            return tuple(map(to_json, await summarizer.briefs([STORY])))

    with Summarizer(llm=answering()) as summarizer:
        plain = tuple(map(to_json, summarizer.briefs([STORY])))

    assert plain == asyncio.run(awaited())
    assert len(plain) == 1


def test_the_plain_api_works_where_a_loop_is_running() -> None:
    async def inside() -> int:
        with Summarizer(llm=answering()) as summarizer:
            return len(summarizer.briefs([STORY]))

    assert asyncio.run(inside()) == 1


def test_extract_streams_outcomes_and_counts_what_they_cost() -> None:
    llm = answering()
    with Summarizer(llm=llm) as summarizer:
        outcomes = list(summarizer.extract([STORY, STORY]))
        spent = summarizer.usage

    assert all(isinstance(outcome, Extraction) for outcome in outcomes)
    assert spent.calls == len(llm.requests) == 2
    assert not llm.closed


def test_leaving_a_stream_early_leaves_nothing_behind() -> None:
    with Summarizer(llm=answering()) as summarizer:
        stream = summarizer.extract([STORY] * 20)
        next(stream)
        stream.close()  # type: ignore[attr-defined]

        assert len(summarizer.briefs([STORY])) == 1


def test_outside_its_block_a_summarizer_says_how_to_use_it() -> None:
    with pytest.raises(RuntimeError, match="with Summarizer"):
        list(Summarizer(llm=answering()).extract([STORY]))


def test_no_key_for_openai_is_told_before_any_call(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)

    with (
        pytest.raises(SettingsError, match="OPENAI_API_KEY"),
        Summarizer(model="gpt-4.1-mini", cache_dir=tmp_path),
    ):
        pass


def test_where_nothing_is_set_up_rules_read_and_say_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("OPENAI_API_KEY", "SUMMARIZER_MODEL", "SUMMARIZER_BASE_URL"):
        monkeypatch.delenv(name, raising=False)

    with Summarizer(cache_dir=tmp_path) as summarizer:
        assert summarizer.provenance.engine == "rules"
        assert summarizer.usage.calls == 0


@pytest.mark.parametrize(
    ("told", "answers"),
    [
        ({}, "rules"),
        ({"api_key": "k"}, "openai"),
        ({"base_url": "http://localhost/v1"}, "openai"),
        ({"model": "m"}, "openai"),
        ({"provider": "ollama"}, "openai"),
        ({"engine": "openai"}, "openai"),
        ({"engine": "rules", "api_key": "k"}, "rules"),
    ],
    ids=str,
)
def test_an_endpoint_answers_as_soon_as_anything_of_one_is_told(
    told: dict[str, str], answers: str
) -> None:
    settings = load_settings(told, environment={}, config=None)

    assert settings.answers() == answers


def test_settings_come_from_flags_then_environment_then_file(tmp_path: Path) -> None:
    file = tmp_path / "summarizer.toml"
    file.write_text('model = "of-file"\nbase_url = "http://file/v1"\nconcurrency = 3\n')
    environment = {
        "SUMMARIZER_MODEL": "of-environment",
        "SUMMARIZER_BASE_URL": "http://environment/v1",
    }

    told = load_settings({"model": "of-flag"}, environment=environment, config=file)

    assert told.model == "of-flag"
    assert told.base_url == "http://environment/v1"
    assert told.concurrency == 3


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"SUMMARIZER_CONCURRENCY": "many"}, "SUMMARIZER_CONCURRENCY"),
        ({"SUMMARIZER_CONCURRENCY": "0"}, "SUMMARIZER_CONCURRENCY"),
        ({"SUMMARIZER_TEMPERATURE": "warm"}, "SUMMARIZER_TEMPERATURE"),
    ],
)
def test_a_setting_that_cannot_be_names_its_place(
    environment: dict[str, str], words: str, tmp_path: Path
) -> None:
    file = tmp_path / "summarizer.toml"
    file.touch()

    with pytest.raises(SettingsError, match=words):
        load_settings({}, environment=environment, config=file)


def test_settings_never_show_the_key() -> None:
    assert "CANARY" not in repr(Settings(api_key="CANARY"))

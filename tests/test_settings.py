"""Endpoints by name: what each falls back to, and what a user's own word changes."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

import pytest

from summarizer.cli.options import SETUP
from summarizer.errors import SettingsError
from summarizer.llm import OpenAILLM, Policy
from summarizer.providers import PROVIDERS, Provider
from summarizer.settings import Settings, load_settings

MANUAL = Path(__file__).resolve().parent.parent / "docs" / "models.md"
BY_NAME = [pytest.param(provider, id=provider.name) for provider in PROVIDERS]


def settings(
    tmp_path: Path, flags: Mapping[str, object], **environment: str
) -> Settings:
    """Gather settings with an empty file, and no environment but what is given."""
    file = tmp_path / "summarizer.toml"
    file.touch()
    return load_settings(flags, environment=environment, config=file)


@pytest.mark.parametrize("provider", BY_NAME)
def test_a_provider_is_a_name_and_a_key_away(
    provider: Provider, tmp_path: Path
) -> None:
    environment = dict.fromkeys(provider.key_variables[:1], "its-key")
    flags = {"provider": provider.name, "model": "m"}
    if provider.base_url is None:
        flags["base_url"] = "https://mine.example/v1"

    told = settings(tmp_path, flags, **environment)

    OpenAILLM(model=told.model_name(), base_url=told.address(), api_key=told.key())
    assert told.address() == (provider.base_url or "https://mine.example/v1")
    assert told.key() == ("its-key" if provider.needs_key else "none")
    assert told.output_mode() == provider.json_mode


def test_names_are_unique_and_own_addresses_are_local_or_safe() -> None:
    assert len({provider.name for provider in PROVIDERS}) == len(PROVIDERS)
    for provider in PROVIDERS:
        parts = urlsplit(provider.base_url or "https:")
        assert (parts.scheme == "https") or (parts.hostname == "localhost")
        assert bool(provider.key_variables) == provider.needs_key


@pytest.mark.parametrize("provider", BY_NAME)
def test_a_provider_is_told_of(provider: Provider) -> None:
    """In the command's help, and in the table of the manual."""
    _, option = get_args(SETUP["provider"])
    assert re.search(rf"\b{provider.name}\b", option.help)
    if not MANUAL.is_file():
        pytest.skip("docs/ is not part of this copy")
    [row] = [
        line
        for line in MANUAL.read_text("utf-8").splitlines()
        if line.startswith(f"| `{provider.name}`")
    ]
    address = (provider.base_url or "RESOURCE").split("//")[-1]
    told = (address, provider.json_mode, *provider.key_variables)
    assert all(word in row for word in told)


@pytest.mark.parametrize("provider", BY_NAME)
def test_a_key_that_is_wanted_and_missing_is_named(
    provider: Provider, tmp_path: Path
) -> None:
    flags = {"provider": provider.name, "model": "m"}
    if provider.base_url is None:
        flags["base_url"] = "https://mine.example/v1"
    told = settings(tmp_path, flags, MISTAKEN_API_KEY="another's")

    if not provider.needs_key:
        assert told.key() == "none"
        return
    with pytest.raises(SettingsError, match=f"set {provider.key_variables[0]}"):
        told.key()


def test_a_key_is_sent_to_its_own_provider_only(tmp_path: Path) -> None:
    """Nor is a proxy of OpenAI's asked in another provider's name."""
    environment = {
        "OPENAI_API_KEY": "openai-key",
        "OPENAI_BASE_URL": "https://proxy.example/v1",
        "GROQ_API_KEY": "groq-key",
    }

    groq = settings(tmp_path, {"provider": "groq", "model": "m"}, **environment)
    local = settings(tmp_path, {"provider": "ollama", "model": "m"}, **environment)
    openai = settings(tmp_path, {}, **environment)

    assert (groq.key(), groq.address()) == (
        "groq-key",
        "https://api.groq.com/openai/v1",
    )
    assert (local.key(), local.address()) == ("none", "http://localhost:11434/v1")
    assert (openai.key(), openai.address()) == (
        "openai-key",
        "https://proxy.example/v1",
    )


def test_our_own_variables_win_over_a_provider_s(tmp_path: Path) -> None:
    told = settings(
        tmp_path,
        {},
        SUMMARIZER_PROVIDER="groq",
        SUMMARIZER_BASE_URL="https://proxy.example/v1",
        SUMMARIZER_API_KEY="ours",
        GROQ_API_KEY="theirs",
    )

    assert (told.provider, told.address()) == ("groq", "https://proxy.example/v1")
    assert told.key() == "ours"


def test_a_proxy_elsewhere_may_need_no_key(tmp_path: Path) -> None:
    flags: dict[str, object] = {"provider": "groq", "base_url": "http://localhost:1/v1"}

    assert settings(tmp_path, flags).key() == "none"


def test_flag_wins_over_environment_over_file_and_each_is_named(tmp_path: Path) -> None:
    file = tmp_path / "summarizer.toml"
    file.write_text('provider = "vllm"\njson_mode = "object"\ntimeout_s = 300\n')
    environment = {"SUMMARIZER_PROVIDER": "ollama", "SUMMARIZER_JSON_MODE": "schema"}

    told = load_settings({"provider": "groq"}, environment=environment, config=file)

    assert (told.provider, told.json_mode) == ("groq", "schema")
    assert told.timeout_s == 300
    assert told.told_by == {
        "provider": "--provider",
        "json_mode": "SUMMARIZER_JSON_MODE",
        "timeout_s": str(file),
    }


@pytest.mark.parametrize(
    ("name", "flags", "words"),
    [
        ("unknown-flag", {"provider": "olama"}, "--provider: no provider 'olama'"),
        ("list", {"provider": "olama"}, "openai, azure, ollama"),
        ("mode", {"json_mode": "strict"}, "--json-mode: .*auto, schema, object"),
        ("late", {"timeout_s": "0"}, "timeout_s cannot be '0'"),
        ("never", {"timeout_s": "inf"}, "timeout_s cannot be 'inf'"),
        ("mute", {"max_output_tokens": 0}, "max_output_tokens cannot be 0"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    name: str, flags: dict[str, object], words: str, tmp_path: Path
) -> None:
    with pytest.raises(SettingsError, match=words) as caught:
        settings(tmp_path, flags)

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("place", ["environment", "file"])
def test_an_unknown_provider_is_named_with_its_place(
    place: str, tmp_path: Path
) -> None:
    file = tmp_path / "summarizer.toml"
    file.write_text('provider = "olama"\n' if place == "file" else "")
    environment = {"SUMMARIZER_PROVIDER": "olama"} if place == "environment" else {}

    with pytest.raises(SettingsError, match=r"SUMMARIZER_PROVIDER|summarizer\.toml"):
        load_settings({}, environment=environment, config=file)


def test_azure_says_how_its_address_looks(tmp_path: Path) -> None:
    told = settings(
        tmp_path, {"provider": "azure", "model": "m"}, AZURE_OPENAI_API_KEY="k"
    )

    with pytest.raises(SettingsError, match=r"openai\.azure\.com/openai/v1"):
        told.address()


def test_only_openai_has_a_model_to_fall_back_to(tmp_path: Path) -> None:
    assert settings(tmp_path, {}).model_name() == "gpt-4.1-mini"
    for provider in PROVIDERS[1:]:
        with pytest.raises(SettingsError, match="--model"):
            settings(tmp_path, {"provider": provider.name}).model_name()


def test_a_mode_told_wins_over_the_provider_s(tmp_path: Path) -> None:
    flags: dict[str, object] = {"provider": "deepseek", "json_mode": "schema"}

    assert settings(tmp_path, {"provider": "deepseek"}).output_mode() == "object"
    assert settings(tmp_path, flags).output_mode() == "schema"


def test_a_longer_timeout_leaves_time_to_try_again() -> None:
    policy = Policy()

    assert policy.with_timeout(None) == policy
    assert policy.with_timeout(20).deadline_s == policy.deadline_s
    assert policy.with_timeout(20).request_timeout_s == 20
    assert policy.with_timeout(600).deadline_s == 1200

"""How a run is set up: flags over environment over `summarizer.toml` over defaults.

The only module that reads the environment.
"""

import os
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from math import isfinite
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

from .errors import SettingsError
from .providers import OPENAI, JsonMode, Provider, provider_named

CONFIG_FILE = "summarizer.toml"
REGISTRY_TABLES = frozenset({"party", "topic", "names"})
"""What the file says beside settings, for `summarizer.registry`."""

_ENVIRONMENT: Mapping[str, tuple[str, ...]] = {
    "engine": ("SUMMARIZER_ENGINE",),
    "provider": ("SUMMARIZER_PROVIDER",),
    "model": ("SUMMARIZER_MODEL",),
    "base_url": ("SUMMARIZER_BASE_URL",),
    "api_key": ("SUMMARIZER_API_KEY",),
    "cache_dir": ("SUMMARIZER_CACHE_DIR",),
    "cites": ("SUMMARIZER_CITES",),
    "second_look": ("SUMMARIZER_SECOND_LOOK",),
    "concurrency": ("SUMMARIZER_CONCURRENCY",),
    "temperature": ("SUMMARIZER_TEMPERATURE",),
    "json_mode": ("SUMMARIZER_JSON_MODE",),
    "timeout_s": ("SUMMARIZER_TIMEOUT_S",),
    "max_output_tokens": ("SUMMARIZER_MAX_OUTPUT_TOKENS",),
    "max_cost": ("SUMMARIZER_MAX_COST",),
    "price_input": ("SUMMARIZER_PRICE_INPUT",),
    "price_cached_input": ("SUMMARIZER_PRICE_CACHED_INPUT",),
    "price_output": ("SUMMARIZER_PRICE_OUTPUT",),
}
"""Where each setting is looked up; a provider's own variables come after these."""


Engine = Literal["auto", "openai", "rules"]
Cites = Literal["quotes", "numbers"]
"""How a record points at its evidence: by its words, or by its sentences' numbers."""

_NAMED: Mapping[str, tuple[str, ...]] = {
    "engine": get_args(Engine),
    "cites": get_args(Cites),
    "json_mode": get_args(JsonMode),
}
"""Settings that are one word of a few."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One run's set-up. Build it with `load_settings`, or by hand in a service."""

    engine: Engine = "auto"
    """What answers: an endpoint, the rules that need none, or whichever is set up."""
    provider: str = OPENAI.name
    """A name of `summarizer.providers`: what the settings below fall back to."""
    model: str | None = None
    base_url: str | None = None
    """Of an OpenAI-compatible endpoint, up to and without `/chat/completions`."""
    api_key: str | None = field(default=None, repr=False)
    cache_dir: Path | None = None
    """None keeps answers in the user's own cache folder."""
    cites: Cites = "quotes"
    """Whether a model copies its evidence or names sentences by their numbers."""
    second_look: bool = True
    """Whether a model is asked once more about what its answer may have left out."""
    concurrency: int = 8
    """Questions under way at once."""
    temperature: float | None = None
    """None leaves it to the endpoint: some models accept no other than their own."""
    json_mode: JsonMode = "auto"
    """`auto` leaves it to the provider's entry, and that mostly to what is found."""
    timeout_s: float | None = None
    """For one HTTP request; a model on one's own machine may take minutes."""
    max_output_tokens: int | None = None
    """For one answer; None leaves it to the endpoint. Small models may find no end."""
    max_cost: float | None = None
    """In USD, for all calls of a run; None sets no limit."""
    price_input: float | None = None
    """In USD per million tokens, as the provider names it; None is not known."""
    price_cached_input: float | None = None
    """Likewise, of input that the provider had in its own cache; None: as any input."""
    price_output: float | None = None
    """Likewise, of answers."""
    told_by: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    """The flag, variable or file of each setting that was told."""

    def answers(self) -> Literal["openai", "rules"]:
        """Tell what answers: an endpoint as soon as anything of one is told."""
        if self.engine != "auto":
            return self.engine
        told = self.api_key or self.base_url or self.model
        return "openai" if told or self.provider != OPENAI.name else "rules"

    def model_name(self) -> str:
        """Return the model to ask.

        Raises:
            SettingsError: none is told, and the provider has none to fall back to.
        """
        if model := self.model or self._provider.model:
            return model
        what = "your deployment" if self.provider == "azure" else "one that it serves"
        raise SettingsError(f"no model for {self.provider}: name {what} with --model")

    def address(self) -> str:
        """Return the base URL to ask.

        Raises:
            SettingsError: none is told, and each customer has an address of their own.
        """
        if address := self.base_url or self._provider.base_url:
            return address
        raise SettingsError(
            f"no address for {self.provider}: give your resource's v1 API with"
            " --base-url https://RESOURCE.openai.azure.com/openai/v1"
        )

    def key(self) -> str:
        """Return the key to send.

        Raises:
            SettingsError: none is told, and the provider's own address wants one.
                Other endpoints often want none, and get a placeholder.
        """
        if self.api_key:
            return self.api_key
        own = self._provider.base_url
        at_home = own is None or _host(self.address()) == _host(own)
        if self._provider.needs_key and at_home:
            raise SettingsError(
                f"no API key: set {self._provider.key_variables[0]}, or name another"
                " endpoint with --provider or --base-url (or answer from a recording"
                " with --replay FILE)"
            )
        return "none"

    def output_mode(self) -> JsonMode:
        """Return how JSON is asked for."""
        return self._provider.json_mode if self.json_mode == "auto" else self.json_mode

    def store_dir(self) -> Path:
        """Return the folder that keeps answers."""
        if self.cache_dir is not None:
            return self.cache_dir
        from platformdirs import user_cache_path  # not for --help

        return user_cache_path("summarizer", appauthor=False) / "answers"

    @property
    def _provider(self) -> Provider:
        return provider_named(self.provider)


def load_settings(
    flags: Mapping[str, object | None],
    *,
    environment: Mapping[str, str] | None = None,
    config: Path | None = None,
) -> Settings:
    """Gather settings from where users put them.

    Args:
        flags: by setting's name; None where a flag was not given.
        environment: the process's own when None.
        config: a TOML file; `summarizer.toml` of the working folder when None, and
            nothing when that does not exist.

    Raises:
        SettingsError: a file that cannot be read, a setting that does not exist, or a
            value that cannot be one. Names the place.
    """
    environment = os.environ if environment is None else environment
    given = {name: value for name, value in flags.items() if value is not None}
    values: dict[str, object] = _from_file(config)
    told_by = dict.fromkeys(values, str(config or CONFIG_FILE))
    variables = _ENVIRONMENT
    for name in _ENVIRONMENT:  # the provider first: it says where keys are looked up
        if name in given:
            told_by[name] = f"--{name.replace('_', '-')}"
            values[name] = _convert(name, given[name], told_by[name])
        elif found := [v for v in variables[name] if environment.get(v)]:
            told_by[name] = found[0]
            values[name] = _convert(name, environment[found[0]], found[0])
        if name == "provider":
            variables = _variables(str(values.get(name, OPENAI.name)))
    return Settings(**values, told_by=told_by)  # type: ignore[arg-type]


def _variables(provider: str) -> Mapping[str, tuple[str, ...]]:
    """Say where settings are looked up; a key is for its own provider only."""
    own = provider_named(provider).key_variables
    address = ("OPENAI_BASE_URL",) if provider == OPENAI.name else ()
    return {
        **_ENVIRONMENT,
        "api_key": (*_ENVIRONMENT["api_key"], *own),
        "base_url": (*_ENVIRONMENT["base_url"], *address),
    }


def read_config(config: Path | None) -> tuple[str, dict[str, object]]:
    """Read the user's file: settings, and tables of parties, topics and names.

    Returns:
        Its name, and what it tells; nothing when none is given and there is none.

    Raises:
        SettingsError: it cannot be read.
    """
    path = config or Path(CONFIG_FILE)
    if config is None and not path.is_file():
        return str(path), {}
    try:
        return str(path), tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise SettingsError(f"{path}: {problem}") from problem


def _from_file(config: Path | None) -> dict[str, object]:
    path, told = read_config(config)
    told |= _prices(told.pop("price", {}), path)
    known = {setting.name for setting in fields(Settings)} - {"api_key", "told_by"}
    if odd := sorted(set(told) - known - REGISTRY_TABLES):
        raise SettingsError(
            f"{path}: no setting {odd[0]!r}; there are {', '.join(sorted(known))}, "
            "and tables party, topic and names"
        )
    return {
        name: _convert(name, value, path)
        for name, value in told.items()
        if name not in REGISTRY_TABLES
    }


def _prices(table: object, path: str) -> dict[str, object]:
    """Read the table `[price]`: its `input` is the setting `price_input`."""
    if not isinstance(table, dict):
        raise SettingsError(f"{path}: price is a table: [price], then input and output")
    return {f"price_{name}": value for name, value in table.items()}


def _convert(name: str, value: object, place: str) -> object:
    text = str(value)
    try:
        if name == "provider":
            return provider_named(text).name
        if name in _NAMED:
            return _one_of(_NAMED[name], text)
        if name in ("concurrency", "max_output_tokens"):
            return _at_least_one(int(text))
        if name == "second_look":
            return _SWITCH[text.casefold()]
        if name in ("timeout_s", "max_cost"):
            return _above_zero(float(text))
        if name.startswith("price_"):
            return _not_below_zero(float(text))
        if name == "temperature":
            return None if text.casefold() == "none" else float(text)
    except SettingsError as problem:
        raise SettingsError(f"{place}: {problem}") from None
    except (KeyError, ValueError) as problem:
        known = f"; one of {', '.join(_NAMED[name])}" if name in _NAMED else ""
        raise SettingsError(f"{place}: {name} cannot be {value!r}{known}") from problem
    return Path(text).expanduser() if name == "cache_dir" else text


_SWITCH = {"true": True, "false": False, "1": True, "0": False}


def _one_of(known: tuple[str, ...], value: str) -> str:
    if value not in known:
        raise ValueError(value)
    return value


def _at_least_one(number: int) -> int:
    if number < 1:
        raise ValueError(number)
    return number


def _above_zero(number: float) -> float:
    if not isfinite(number) or number <= 0:
        raise ValueError(number)
    return number


def _not_below_zero(number: float) -> float:
    if not isfinite(number) or number < 0:
        raise ValueError(number)
    return number


def _host(address: str) -> str | None:
    with suppress(ValueError):  # what cannot be an address is told by the client
        return urlsplit(address).hostname
    return None

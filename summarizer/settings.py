"""How a run is set up: flags over environment over `summarizer.toml` over defaults.

The only module that reads the environment.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

from .errors import SettingsError

CONFIG_FILE = "summarizer.toml"
REGISTRY_TABLES = frozenset({"party", "topic", "names"})
"""What the file says beside settings, for `summarizer.registry`."""

OPENAI_URL = "https://api.openai.com/v1"
DEFAULT_MODEL = "gpt-4.1-mini"

_ENVIRONMENT = {
    "model": ("SUMMARIZER_MODEL",),
    "base_url": ("SUMMARIZER_BASE_URL", "OPENAI_BASE_URL"),
    "api_key": ("SUMMARIZER_API_KEY", "OPENAI_API_KEY"),
    "cache_dir": ("SUMMARIZER_CACHE_DIR",),
    "cites": ("SUMMARIZER_CITES",),
    "concurrency": ("SUMMARIZER_CONCURRENCY",),
    "temperature": ("SUMMARIZER_TEMPERATURE",),
}
"""Where each setting is looked up, in this order."""


Cites = Literal["quotes", "numbers"]
"""How a record points at its evidence: by its words, or by its sentences' numbers."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One run's set-up. Build it with `load_settings`, or by hand in a service."""

    model: str = DEFAULT_MODEL
    base_url: str = OPENAI_URL
    """Of an OpenAI-compatible endpoint, up to and without `/chat/completions`."""
    api_key: str | None = field(default=None, repr=False)
    cache_dir: Path | None = None
    """None keeps answers in the user's own cache folder."""
    cites: Cites = "quotes"
    """Whether a model copies its evidence or names sentences by their numbers."""
    concurrency: int = 8
    """Questions under way at once."""
    temperature: float | None = None
    """None leaves it to the endpoint: some models accept no other than their own."""

    def key(self) -> str:
        """Return the key to send.

        Raises:
            SettingsError: OpenAI's own address is asked and no key is set. Other
                endpoints often want none, and get a placeholder.
        """
        if self.api_key:
            return self.api_key
        if urlsplit(self.base_url).hostname == urlsplit(OPENAI_URL).hostname:
            raise SettingsError(
                "no API key: set OPENAI_API_KEY, or name another endpoint with "
                "--base-url (or answer from a recording with --replay FILE)"
            )
        return "none"

    def store_dir(self) -> Path:
        """Return the folder that keeps answers."""
        if self.cache_dir is not None:
            return self.cache_dir
        from platformdirs import user_cache_path  # not for --help

        return user_cache_path("summarizer", appauthor=False) / "answers"


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
    values: dict[str, object] = _from_file(config)
    for name, variables in _ENVIRONMENT.items():
        for variable in variables:
            if environment.get(variable):
                values[name] = _convert(name, environment[variable], variable)
                break
    given = {name: value for name, value in flags.items() if value is not None}
    for name, value in given.items():
        values[name] = _convert(name, value, f"--{name.replace('_', '-')}")
    return Settings(**values)  # type: ignore[arg-type]


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
    known = {setting.name for setting in fields(Settings)} - {"api_key"}
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


def _convert(name: str, value: object, place: str) -> object:
    try:
        if name == "cites":
            return _one_of(get_args(Cites), str(value))
        if name == "concurrency":
            return _at_least_one(int(str(value)))
        if name == "temperature":
            return None if str(value).casefold() == "none" else float(str(value))
    except ValueError as problem:
        raise SettingsError(f"{place}: {name} cannot be {value!r}") from problem
    return Path(str(value)).expanduser() if name == "cache_dir" else str(value)


def _one_of(known: tuple[str, ...], value: str) -> str:
    if value not in known:
        raise ValueError(value)
    return value


def _at_least_one(number: int) -> int:
    if number < 1:
        raise ValueError(number)
    return number

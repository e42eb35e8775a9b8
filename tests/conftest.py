"""Fixtures that several test modules need."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings as hypothesis_settings
from pydantic import BaseModel, ConfigDict

from summarizer.extract import Message, Request

if TYPE_CHECKING:
    from summarizer import Brief, Extraction

# On a shared machine the same examples each time; at a desk new ones each time.
hypothesis_settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    hypothesis_settings.load_profile("ci")

Asking = Callable[[str], Request]


class Toll(BaseModel):
    """A small reply: like ours without defaults, and nothing may be added."""

    model_config = ConfigDict(extra="forbid")

    killed: int
    place: str | None


@pytest.fixture
def question() -> Asking:
    """Build a request about a text; its replies look like `{"killed": 3, ...}`."""

    def build(text: str) -> Request:
        messages = (Message("system", "Count the dead."), Message("user", text))
        return Request("extract", messages, Toll, "fingerprint")

    return build


ROOT = Path(__file__).resolve().parent.parent


def replayed(
    articles: str, cassette: str
) -> "tuple[Sequence[Extraction], list[Brief]]":
    """Run a recording through the Python API, from the repository's folder."""
    from summarizer import Extraction, Summarizer, read_articles
    from summarizer.llm import Policy, instant
    from summarizer.recording import recorded_model, replay
    from summarizer.settings import Settings

    file = ROOT / "cassettes" / cassette
    made_with = recorded_model(file)
    settings = Settings(
        model=made_with.model, base_url=made_with.base_url, api_key="none"
    )
    with (
        pytest.MonkeyPatch.context() as patch,
        replay(file),
        Summarizer(
            settings=settings, policy=Policy(sleep=instant), replayed=True
        ) as summarizer,
    ):
        patch.chdir(ROOT)
        outcomes = list(summarizer.extract(read_articles([articles])))
        briefs = summarizer.compose(outcomes)
    return [o for o in outcomes if isinstance(o, Extraction)], list(briefs)


@pytest.fixture(scope="session")
def replayed_seeds() -> "tuple[Sequence[Extraction], list[Brief]]":
    return replayed("seeds", "seeds.json")


@pytest.fixture(scope="session")
def extractions(
    replayed_seeds: "tuple[Sequence[Extraction], list[Brief]]",
) -> "Sequence[Extraction]":
    """What the five seed articles gave."""
    return replayed_seeds[0]


@pytest.fixture(scope="session")
def briefs(
    replayed_seeds: "tuple[Sequence[Extraction], list[Brief]]",
) -> "dict[str, Brief]":
    """The briefs of the five seed articles, by topic."""
    return {brief.topic: brief for brief in replayed_seeds[1]}


@pytest.fixture(scope="session")
def brief_of_seeds(briefs: "dict[str, Brief]") -> str:
    """The war in Ukraine, as JSON."""
    from summarizer import to_json

    return to_json(briefs["russia-ukraine"])

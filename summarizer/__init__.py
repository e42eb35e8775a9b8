"""News articles in, one proved brief per topic out.

from summarizer import Summarizer, read_articles

with Summarizer(model="…") as summarizer:
    briefs = summarizer.briefs(read_articles(["inbox/"]))
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import AsyncSummarizer, Summarizer
    from .articles import read_articles
    from .brief import Brief
    from .errors import LLMError, SettingsError, SummarizerError
    from .kinds import Casualty, Ceasefire, Position
    from .manifest import Manifest
    from .merge import Extraction
    from .records import Article, Evidence, Record, Rejection, Skipped
    from .render import to_json, to_markdown

__all__ = [
    "Article",
    "AsyncSummarizer",
    "Brief",
    "Casualty",
    "Ceasefire",
    "Evidence",
    "Extraction",
    "LLMError",
    "Manifest",
    "Position",
    "Record",
    "Rejection",
    "SettingsError",
    "Skipped",
    "Summarizer",
    "SummarizerError",
    "read_articles",
    "to_json",
    "to_markdown",
]

_HOMES = {
    "api": ("AsyncSummarizer", "Summarizer"),
    "articles": ("read_articles",),
    "brief": ("Brief",),
    "errors": ("LLMError", "SettingsError", "SummarizerError"),
    "kinds": ("Casualty", "Ceasefire", "Position"),
    "manifest": ("Manifest",),
    "merge": ("Extraction",),
    "records": ("Article", "Evidence", "Record", "Rejection", "Skipped"),
    "render": ("to_json", "to_markdown"),
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used: pydantic takes a tenth of a second."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_MODULES[name]}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

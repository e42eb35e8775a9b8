"""The command line: parse, call the API, print. Answers on stdout, the rest on stderr.

What a command needs is imported inside it: `--help` must not wait for openai.
"""

import gc
import sys
from collections.abc import Sequence

import typer

from ..errors import (
    LLMUnavailableError,
    LLMUnusableError,
    NotAskedError,
    RecordingError,
    SettingsError,
    StorageError,
    SummarizerError,
)
from . import checking, doctoring, editions, keeping, making
from .console import DONE, SOME_SKIPPED, STORAGE, UNUSABLE, USAGE, say

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    add_completion=False,
    help="Turn news articles into one proved brief per topic.",
)
app.command()(making.brief)
app.command()(making.extract)
app.command()(editions.daily)
app.command()(editions.changes)
app.command()(editions.explain)
app.command()(checking.verify)
app.command(name="eval")(checking.evaluate)
app.command()(doctoring.doctor)
app.command()(keeping.schemas)
app.add_typer(keeping.cache_app, name="cache")

_NEW_OBJECTS = 50_000
"""So many between two searches for waste: a run keeps nearly all that it makes."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line, and end the process with its exit code."""
    gc.set_threshold(_NEW_OBJECTS)
    try:
        app(args=arguments, prog_name="summarizer")
    except BrokenPipeError:
        sys.stderr.close()  # the reader of stdout went away: nobody to tell
        sys.exit(DONE)
    except SummarizerError as problem:
        say(f"summarizer: {problem}")
        sys.exit(_exit_code(problem))


def _exit_code(problem: SummarizerError) -> int:
    if isinstance(problem, SettingsError | RecordingError):
        return USAGE
    if isinstance(problem, LLMUnusableError | LLMUnavailableError | NotAskedError):
        return UNUSABLE
    return STORAGE if isinstance(problem, StorageError) else SOME_SKIPPED

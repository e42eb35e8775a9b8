"""What every command does with its answer: stdout for the answer, stderr for the rest."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

DONE, SOME_SKIPPED, USAGE, UNUSABLE, STORAGE, INTERRUPTED = 0, 1, 2, 3, 4, 130
"""Exit codes, documented in the README."""


def say(text: str) -> None:
    """Tell the user something that is no part of the answer."""
    typer.echo(text, err=True)


def put(text: str, file: Path | None) -> None:
    """Print an answer, or write it whole to a file and print the file's name."""
    if file is None:
        typer.echo(text, nl=False)
        return
    from ..files import write_whole

    write_whole(file, text)
    typer.echo(str(file))


@contextmanager
def progress(total: int) -> Iterator[Callable[[], None] | None]:
    """Show a bar on stderr when a person is looking."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=total)
        yield lambda: bar.advance(task)

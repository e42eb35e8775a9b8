"""Record a run, or answer it from a recording."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import RecordingError
from .file import Exchange, RecordedWith, read, recorded_with, write

if TYPE_CHECKING:
    from .tape import Tape

_one_runs = threading.Lock()
"""vcrpy patches the whole process: two tapes at once would mix."""


@contextmanager
def record(path: Path) -> Iterator[None]:
    """Capture every HTTP exchange of the block in one file.

    It is written at the end, whole or not at all, also when the block fails: what was
    paid for is not lost. A block without exchanges leaves the file as it was.

    Args:
        path: the file; its folders are made, what it held before is replaced.

    Raises:
        RecordingError: another recording is open.
        StorageError: the file cannot be written.
    """
    with _tape(path) as tape:
        try:
            yield
        finally:
            captured = tape.captured()
            if captured:
                write(path, captured)


@contextmanager
def replay(path: Path) -> Iterator[None]:
    """Answer every HTTP request of the block from a recording, and send none.

    Requests match by method, path and JSON body; equal ones get their answers in the
    order in which they were recorded. A recorded 429 makes a client wait here too,
    unless its policy is told not to: `Policy(sleep=instant)`.

    Args:
        path: as `record` wrote it.

    Raises:
        RecordingError: there is no such recording, or it does not hold a request.
    """
    with _tape(path, read(path)):
        yield


def recorded_model(path: Path) -> RecordedWith:
    """Tell what answered, so that a replay has to be told nothing.

    Raises:
        RecordingError: there is no such recording.
    """
    return recorded_with(path, read(path))


@contextmanager
def _tape(path: Path, stored: Sequence[Exchange] | None = None) -> "Iterator[Tape]":
    from .tape import running  # vcrpy: 0.4 s, only when asked to

    if not _one_runs.acquire(blocking=False):
        raise RecordingError(f"{path}: another recording is open in this process")
    try:
        with running(path, stored) as tape:
            yield tape
    finally:
        _one_runs.release()

"""A run of the command line that hears Ctrl-C."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MAIN = (
    "import runpy, signal; "
    "signal.signal(signal.SIGINT, signal.default_int_handler); "
    "runpy.run_module('summarizer', run_name='__main__')"
)


@contextmanager
def running(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start a run in a folder, with a cache of its own, and leave none behind.

    What is started in the background of a shell ignores Ctrl-C, and so would all that it
    starts: the run is told to hear it.
    """
    run = subprocess.Popen(
        [sys.executable, "-c", _MAIN, *arguments],
        cwd=folder,
        env=os.environ | {"SUMMARIZER_CACHE_DIR": str(folder / "cache")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with run:
        try:
            yield run
        finally:
            run.kill()

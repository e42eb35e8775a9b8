"""Record the cassettes anew: `make record`.

Without an address the careful reader answers on loopback; with BASE_URL and MODEL any
live endpoint does, and the answers are that model's own.
"""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from endpoint import Endpoint
from reader import MODEL, answering, busy_at_first

from summarizer.cli import main

TESTS = Path(__file__).resolve().parent
SEEDS = TESTS.parent / "seeds"


RUNS = {
    "seeds": ["brief", "seeds"],
    "wires": ["brief", "tests/wires"],
    "gold": ["eval", "tests/gold"],
}
"""Cassette to the command line whose exchanges it holds."""


def record(name: str, *, base_url: str, model: str) -> None:
    """Run one command line and keep its exchanges."""
    with TemporaryDirectory() as scratch:
        arguments = [*RUNS[name], "--record", f"cassettes/{name}.json"]
        arguments += ["--cache-dir", f"{scratch}/cache", "--concurrency", "1"]
        arguments += ["--base-url", base_url, "--model", model]
        if arguments[0] == "brief":
            arguments += ["--out", f"{scratch}/briefs"]
        try:
            main(arguments)
        except SystemExit as left:
            if left.code not in {0, 1, None}:
                raise


def run() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base-url", default="")
    parser.add_argument("--model", default=MODEL)
    told = parser.parse_args()
    if told.base_url:
        for name in ("seeds", "gold"):
            record(name, base_url=told.base_url, model=told.model)
        return
    read = answering(SEEDS, TESTS / "wires", TESTS / "gold" / "articles")
    for name in RUNS:
        with Endpoint(busy_at_first(read) if name == "wires" else read) as endpoint:
            record(name, base_url=endpoint.base_url, model=told.model)


if __name__ == "__main__":
    run()

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

ROOT = Path(__file__).resolve().parent.parent


def record(articles: str, cassette: Path, *, base_url: str, model: str) -> None:
    """Run the command line over a folder and keep its exchanges."""
    with TemporaryDirectory() as scratch:
        arguments = ["brief", articles, "--record", str(cassette), "--out", scratch]
        arguments += ["--cache-dir", f"{scratch}/cache", "--concurrency", "1"]
        try:
            main([*arguments, "--base-url", base_url, "--model", model])
        except SystemExit as left:
            if left.code not in {0, 1, None}:
                raise


def run() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base-url", default="")
    parser.add_argument("--model", default=MODEL)
    told = parser.parse_args()
    seeds, wires = ROOT / "cassettes/seeds.json", ROOT / "cassettes/wires.json"
    if told.base_url:
        record("seeds", seeds, base_url=told.base_url, model=told.model)
        return
    answers = ROOT / "tests/answers"
    with Endpoint(answering(ROOT / "seeds", answers)) as endpoint:
        record("seeds", seeds, base_url=endpoint.base_url, model=told.model)
    busy = busy_at_first(answering(ROOT / "tests/wires", answers))
    with Endpoint(busy) as endpoint:
        record("tests/wires", wires, base_url=endpoint.base_url, model=told.model)


if __name__ == "__main__":
    run()

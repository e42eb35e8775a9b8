"""Run the command line against a real llama.cpp server: `make live-local`.

    tests/live/local.py PYTHON    # of the venv with requirements.txt

Its model is tiny and reads nothing right, so no answer is judged here. What is judged is
the wire: each step says what it expects of exit code, calls and words, prints what
happened, and the whole fails when one of them did not.
"""

import asyncio
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from urllib.error import HTTPError
from urllib.request import Request as Call
from urllib.request import urlopen

from endpoint import Endpoint, Reply

from summarizer.cache import CachedLLM, open_store
from summarizer.doctor import diagnose
from summarizer.extract import Request, extraction_request
from summarizer.llm import OpenAILLM
from summarizer.prompts import load
from summarizer.records import Article
from summarizer.settings import load_settings
from summarizer.testing import ScriptedLLM
from summarizer.zones import zones

NAME, KEY = "smollm2-135m", "live-key"
MAX_TOKENS = 300

NOTHING = json.dumps(
    {"on_topic": False, "ceasefire_terms": [], "positions": [], "casualties": []}
)
STORY = f"""Fair opens

The spring fair opened on Tuesday with music and rain. Nobody was hurt.

{NOTHING}

{NOTHING}
"""
"""Ends in an answer that so small a model copies; left to itself it finds no end."""

POOR = ("truncated", "invalid_reply", "refused")
"""What a poor answer may come to; anything else that is skipped is the wire's fault."""


class WireError(Exception):
    """A step went otherwise than it may."""


class Done(NamedTuple):
    """One command line, and what came of it."""

    code: int
    out: str
    err: str

    @property
    def calls(self) -> int:
        """As the last line of `brief` tells them."""
        told = re.search(r"(\d+) calls", self.err)
        return int(told[1]) if told else -1

    @property
    def poor(self) -> bool:
        """Whether the wire did its part, whatever the answer was worth."""
        skipped = re.findall(r"^skipped \S+: (\w+)", self.err, re.MULTILINE)
        return self.code == 0 or (
            self.code == 1 and all(why in POOR for why in skipped)
        )

    def expect(self, holds: bool) -> "Done":
        if not holds:
            raise WireError(f"exit {self.code}\n{self.out[-500:]}\n{self.err[-1500:]}")
        return self


class Desk(NamedTuple):
    """A folder to work in, and the address of a server."""

    folder: Path
    base_url: str

    def summarizer(self, *arguments: str, **told: str) -> Done:
        """Run a command line there; `told` are settings, as environment variables."""
        done = subprocess.run(
            [sys.executable, "-m", "summarizer", *arguments],
            cwd=self.folder,
            env={**os.environ, **self.environment(**told)},
            capture_output=True,
            text=True,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def environment(self, **told: str) -> dict[str, str]:
        settings = {
            "provider": "llamacpp",
            "base_url": self.base_url,
            "model": NAME,
            "api_key": KEY,
            "cache_dir": str(self.folder / "cache"),
            "temperature": "0",
            "timeout_s": "300",
            "max_output_tokens": str(MAX_TOKENS),
            **told,
        }
        return {f"SUMMARIZER_{name.upper()}": told for name, told in settings.items()}

    def article(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text, "utf-8")
        return name


def doctor(desk: Desk) -> str:
    settings = load_settings({}, environment=desk.environment())
    found = diagnose(settings)
    lines = [f"{f.about}: {f.said}" for f in found.findings]
    if found.verdict != "usable":
        raise WireError("\n".join(lines))
    return "\n    ".join(["usable", *lines])


def extract(desk: Desk) -> str:
    done = desk.summarizer("extract", desk.article("story.txt", STORY))
    done.expect(done.poor)
    return f"exit {done.code}, {len(done.out.splitlines())} records"


def cached(desk: Desk) -> str:
    done = desk.summarizer("brief", desk.article("story.txt", STORY))
    done.expect(done.code == 0 and done.calls == 0)
    return f"exit {done.code}, {done.calls} calls"


def repair(desk: Desk) -> str:
    """Ask for a repair of a first answer that stands in the cache and is all wrong."""
    text = STORY.replace("Tuesday", "Friday")
    file = desk.article("other.txt", text)
    plant(desk, file, text)
    done = desk.summarizer("brief", file)
    done.expect(done.poor and done.calls >= 1)
    again = desk.summarizer("brief", file)
    again.expect(again.poor and (again.calls == 0 or "no repair" in done.err))
    return f"exit {done.code}, {done.calls} calls; again: {again.calls} calls"


def timeout(desk: Desk) -> str:
    text = STORY.replace("Tuesday", "Monday")
    done = desk.summarizer("extract", desk.article("late.txt", text), timeout_s="0.2")
    done.expect(done.code == 1 and "no whole reply within 0.2 s" in done.err)
    return done.err.strip()


def wrong_key(desk: Desk) -> str:
    text = STORY.replace("Tuesday", "Sunday")
    done = desk.summarizer("extract", desk.article("key.txt", text), api_key="wrong")
    done.expect(done.code == 3 and "does not accept the API key" in done.err)
    return done.err.strip().splitlines()[-1]


def wrong_address(desk: Desk) -> str:
    text = STORY.replace("Tuesday", "Sunday")
    address = f"{desk.base_url}/nowhere"
    done = desk.summarizer("extract", desk.article("key.txt", text), base_url=address)
    done.expect(done.code == 3 and "answers 404" in done.err)
    return done.err.strip().splitlines()[-1]


def too_long(desk: Desk) -> str:
    text = "\n\n".join(STORY.replace("Tuesday", f"day {n}") for n in range(200))
    done = desk.summarizer("extract", desk.article("long.txt", text))
    done.expect(done.code == 1 and "truncated" in done.err)
    return done.err.strip()


def fallback(desk: Desk) -> str:
    """Put a front before the server that refuses schemas, as some endpoints do."""
    text = STORY.replace("Tuesday", "Thursday")
    file = desk.article("plain.txt", text)

    def forwarded(body: dict[str, Any], number: int) -> Reply:
        return forward(f"{desk.base_url}/chat/completions", body)

    with Endpoint(forwarded, takes=("json_object",)) as front:
        address = front.base_url
        told = {"base_url": address, "max_output_tokens": "100"}
        first = desk.summarizer("brief", file, **told)
        first.expect(first.poor and "plain JSON mode from now on" in first.err)
        asked = len(front.requests)
        second = desk.summarizer("brief", file, **told)
        second.expect(second.poor and "plain JSON mode" not in second.err)
        forms = [sent.form for sent in front.requests]
    if forms.count("json_schema") != 1:
        raise WireError(f"asked {forms}")
    later = len(forms) - asked
    return f"asked {forms[:asked]}, the next run {later} more; exit {first.code}"


STEPS: Sequence[Callable[[Desk], str]] = (
    doctor,
    extract,
    cached,
    repair,
    timeout,
    wrong_key,
    wrong_address,
    too_long,
    fallback,
)


def plant(desk: Desk, name: str, text: str) -> None:
    """Keep a draft of the prompt's own example as the answer to another article."""
    example = json.loads(load("extract/example_answer", suffix=".json"))
    wrong = {**json.loads(NOTHING), "casualties": example["casualties"][:1]}
    client = OpenAILLM(
        model=NAME,
        base_url=desk.base_url,
        api_key=KEY,
        temperature=0.0,
        max_output_tokens=MAX_TOKENS,
    )

    class Planted(ScriptedLLM):
        identity = client.identity

    article = Article(path=name, text=text)
    request = extraction_request(article, stretches=zones(article))
    with open_store(desk.folder / "cache") as store:
        asyncio.run(
            ask_once(CachedLLM(Planted(lambda _: json.dumps(wrong)), store), request)
        )


async def ask_once(llm: CachedLLM, request: Request) -> None:
    await llm.ask(request)
    await llm.aclose()


def forward(address: str, body: dict[str, Any]) -> Reply:
    headers = {"content-type": "application/json", "authorization": f"Bearer {KEY}"}
    call = Call(address, json.dumps(body).encode(), headers)
    try:
        with urlopen(call, timeout=300) as got:
            return Reply(got.read(), headers={"content-type": "application/json"})
    except HTTPError as problem:
        return Reply(problem.read(), problem.code)


@contextmanager
def serving(python: str, folder: Path) -> Iterator[str]:
    """Start the server in its own venv; give its base URL."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    script = Path(__file__).with_name("server.py")
    command = [python, str(script), str(port), "--name", NAME, "--key", KEY]
    with (
        (folder / "server.log").open("w") as log,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=log, text=True
        ) as server,
    ):
        try:
            assert server.stdout is not None
            if not server.stdout.readline().startswith("ready"):
                raise WireError((folder / "server.log").read_text()[-2000:])
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.terminate()


def main(python: str) -> int:
    failed = 0
    with TemporaryDirectory() as scratch, serving(python, Path(scratch)) as base_url:
        desk = Desk(Path(scratch), base_url)
        for step in STEPS:
            began = time.monotonic()
            try:
                told, verdict = step(desk), "ok  "
            except WireError as problem:
                told, verdict, failed = str(problem), "FAIL", failed + 1
            took_s = time.monotonic() - began
            print(f"{verdict} {step.__name__} ({took_s:.1f} s): {told}", flush=True)
    print(f"{len(STEPS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""The options that several commands share."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from inspect import Parameter, signature
from pathlib import Path
from typing import Annotated, Any

import typer

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...",
        help="Files (.txt .md .html .json .jsonl), folders, or - for standard input.",
    ),
]

CacheDir = Annotated[
    Path | None, typer.Option("--cache-dir", help="Where answers are kept.")
]
Resolve = Annotated[
    bool,
    typer.Option(
        "--resolve",
        help="Ask the model which of a party's positions on one issue are the same.",
    ),
]
Headline = Annotated[
    bool,
    typer.Option(
        "--headline",
        help="Have the model write the top from the proved items: one call a topic.",
    ),
]
Published = Annotated[
    datetime | None,
    typer.Option(
        "--published",
        formats=["%Y-%m-%d"],
        metavar="DAY",
        help="For articles that carry no date of their own.",
    ),
]


SETUP: dict[str, Any] = {
    "engine": Annotated[
        str | None,
        typer.Option(
            metavar="ENGINE",
            help="openai (an endpoint), rules (no model), or auto: an endpoint when a "
            "key, an address, a provider or a model is set. [default: auto]",
        ),
    ],
    "provider": Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="openai, azure, ollama, vllm, llamacpp, lmstudio, openrouter, mistral,"
            " groq, together, deepseek or gemini. [default: openai]",
        ),
    ],
    "model": Annotated[str | None, typer.Option(help="As the endpoint names it.")],
    "base_url": Annotated[
        str | None, typer.Option(help="Of an OpenAI-compatible endpoint.")
    ],
    "cites": Annotated[
        str | None,
        typer.Option(
            metavar="HOW",
            help="quotes: records copy their evidence; numbers: they name sentences.",
        ),
    ],
    "second_look": Annotated[
        bool | None,
        typer.Option(
            "--second-look/--no-second-look",
            help="Ask once more about figures and demands that an answer left out.",
        ),
    ],
    "json_mode": Annotated[
        str | None,
        typer.Option(
            metavar="MODE",
            help="schema (strict), object (told in words), or auto: what it takes.",
        ),
    ],
    "timeout_s": Annotated[
        float | None, typer.Option(help="For one answer. [default: 60]")
    ],
    "cache_dir": CacheDir,
    "concurrency": Annotated[
        int | None, typer.Option(min=1, help="Questions at once.")
    ],
}
"""What a run is set up with, by setting: each is None where no flag was given."""

RUN: dict[str, Any] = {
    "max_output_tokens": Annotated[
        int | None, typer.Option(min=1, help="For one answer, at most.")
    ],
    "max_cost": Annotated[
        float | None,
        typer.Option(
            metavar="USD",
            help="Make no call that could pass this, at worst; needs a price and "
            "--max-output-tokens.",
        ),
    ],
    "manifest": Annotated[
        Path | None,
        typer.Option(
            help="Where to write what the run did and cost. [default: with the answers]"
        ),
    ],
    "dry_run": Annotated[
        bool | None,
        typer.Option(
            "--dry-run", help="Ask and write nothing: estimate calls, tokens and cost."
        ),
    ],
}
"""What is told of one run that reads articles; the first two are settings too."""

RECORDINGS: dict[str, Any] = {
    "replay": Annotated[
        Path | None,
        typer.Option(help="Answer from this recording: no network, no key."),
    ],
    "record": Annotated[
        Path | None, typer.Option(help="Capture the run's HTTP exchanges in this file.")
    ],
}

Setup = dict[str, Any]
"""Flags by name, as `SETUP`, `RUN` and `RECORDINGS` have them."""


def with_setup(*groups: dict[str, Any]) -> Callable[..., Callable[..., None]]:
    """Give a command the options of some groups, all in its argument `setup`."""
    shared = {name: kind for group in groups for name, kind in group.items()}

    def equip(command: Callable[..., None]) -> Callable[..., None]:
        own = signature(command)
        options = [
            Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=kind)
            for name, kind in shared.items()
        ]
        kept = [one for name, one in own.parameters.items() if name != "setup"]

        @wraps(command)
        def equipped(*given: Any, **told: Any) -> None:
            command(*given, setup={name: told.pop(name) for name in shared}, **told)

        hints = {one.name: one.annotation for one in (*kept, *options)}
        equipped.__signature__ = own.replace(parameters=[*kept, *options])  # type: ignore[attr-defined]
        equipped.__annotations__ = hints
        return equipped

    return equip

"""The options that several commands share."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...",
        help="Files (.txt .md .html .json .jsonl), folders, or - for standard input.",
    ),
]

ModelName = Annotated[
    str | None, typer.Option("--model", help="As the endpoint names it.")
]
BaseUrl = Annotated[
    str | None,
    typer.Option("--base-url", help="Of an OpenAI-compatible endpoint."),
]
CacheDir = Annotated[
    Path | None, typer.Option("--cache-dir", help="Where answers are kept.")
]
Concurrency = Annotated[
    int | None, typer.Option("--concurrency", min=1, help="Questions at once.")
]
Replay = Annotated[
    Path | None,
    typer.Option("--replay", help="Answer from this recording: no network, no key."),
]
Record = Annotated[
    Path | None,
    typer.Option("--record", help="Capture the run's HTTP exchanges in this file."),
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

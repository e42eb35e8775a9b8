"""Commands that read articles: `brief` and `extract`."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import SettingsError
from .console import put
from .options import (
    RECORDINGS,
    RUN,
    SETUP,
    Headline,
    Paths,
    Published,
    Resolve,
    Setup,
    with_setup,
)
from .running import keep_apart, leave, outcomes_of, summarizing, tell_about, written

if TYPE_CHECKING:
    from ..brief import Brief
    from ..pipeline import Outcome
    from ..registry import Registry


@with_setup(SETUP, RUN, RECORDINGS)
def brief(
    paths: Paths,
    *,
    date: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="DAY",
            help="The brief as it stood then. [default: the latest article's day]",
        ),
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"], metavar="DAY", help="Leave older articles out."
        ),
    ] = None,
    previous: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="DAY",
            help="Tell what changed since that day's edition.",
        ),
    ] = None,
    topic: Annotated[
        list[str] | None, typer.Option(help="Only this topic's slug; repeatable.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(help="Write OUT/TOPIC.md and .json; else print Markdown."),
    ] = None,
    formats: Annotated[
        str, typer.Option("--format", help="What to write: md, json or md,json.")
    ] = "",
    published: Published = None,
    resolve: Resolve = False,
    headline: Headline = False,
    setup: Setup,
) -> None:
    """Write one brief per topic."""
    from ..render import to_markdown

    keep_apart(paths, out)
    start = since.date() if since else None
    writers = _writers(
        formats, {"md": to_markdown, "json": _as_json}, to_file=bool(out)
    )
    with summarizing(setup) as summarizer:
        outcomes = list(
            outcomes_of(summarizer, paths, published=published, since=start)
        )
        briefs = written(
            summarizer,
            outcomes,
            resolve=resolve,
            headline=headline,
            as_of=date.date() if date else None,
            since=start,
            previous=previous.date() if previous else None,
            topics=tuple(topic or ()),
        )
        for page in briefs:
            for suffix, write in writers.items():
                put(
                    write(page, registry=summarizer.registry),
                    out / f"{page.topic}.{suffix}" if out else None,
                )
        tell_about(briefs)
        leave(outcomes, summarizer)


@with_setup(SETUP, RUN, RECORDINGS)
def extract(
    paths: Paths,
    *,
    published: Published = None,
    setup: Setup,
) -> None:
    """Print the proved records of articles as JSON Lines."""
    with summarizing(setup) as summarizer:
        outcomes = []
        for outcome in outcomes_of(summarizer, paths, published=published):
            outcomes.append(outcome)
            for line in _json_lines(outcome):
                typer.echo(line)
        leave(outcomes, summarizer)


def _json_lines(outcome: "Outcome") -> Iterator[str]:
    from ..merge import Extraction

    if not isinstance(outcome, Extraction):
        return
    for record in sorted(outcome.records, key=lambda r: (r.evidence.start, r.id)):
        first = {
            "kind": record.kind,
            "id": record.id,
            "article": outcome.article.path,
            "article_id": record.article_id,
        }
        told = first | record.model_dump(mode="json")
        yield json.dumps(told, ensure_ascii=False)


def _as_json(brief: "Brief", *, registry: "Registry") -> str:
    from ..render import to_json

    return to_json(brief)


def _writers(
    formats: str, known: dict[str, Callable[..., str]], *, to_file: bool
) -> dict[str, Callable[..., str]]:
    wanted = [name.strip() for name in formats.split(",") if name.strip()]
    wanted = wanted or (["md", "json"] if to_file else ["md"])
    if odd := [name for name in wanted if name not in known]:
        raise SettingsError(f"no format {odd[0]!r}; there are {', '.join(known)}")
    return {name: known[name] for name in wanted}

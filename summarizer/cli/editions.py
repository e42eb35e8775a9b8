"""Commands about editions: `daily`, `changes` and `explain`."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ArticleError, SettingsError
from .console import put, say
from .options import RECORDINGS, RUN, SETUP, Headline, Resolve, Setup, with_setup
from .running import keep_apart, leave, outcomes_of, summarizing, tell_about, written

if TYPE_CHECKING:
    from ..brief import Brief


@with_setup(SETUP, RUN, RECORDINGS)
def daily(
    inbox: Annotated[Path, typer.Argument(help="A folder of articles.")],
    *,
    date: Annotated[
        dt.datetime,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="DAY",
            help="The edition's day: what was published later does not exist.",
        ),
    ],
    out: Annotated[
        Path, typer.Option(help="Editions are written to OUT/DAY/TOPIC.md and .json.")
    ] = Path("briefs"),
    window: Annotated[
        int | None,
        typer.Option(min=1, metavar="DAYS", help="Leave articles older than this out."),
    ] = None,
    resolve: Resolve = False,
    headline: Headline = False,
    setup: Setup,
) -> None:
    """Write a day's edition of every topic, with the changes since the one before."""
    from ..render import to_json, to_markdown

    keep_apart([str(inbox)], out)
    day = date.date()
    since = day - dt.timedelta(days=window - 1) if window else None
    before, editions = _edition_before(out, day)
    with summarizing(setup) as summarizer:
        outcomes = list(outcomes_of(summarizer, [str(inbox)], since=since, until=day))
        briefs = written(
            summarizer,
            outcomes,
            resolve=resolve,
            headline=headline,
            as_of=day,
            since=since,
            previous=before,
            editions=editions,
        )
        for brief in briefs:
            folder = out / day.isoformat()
            put(
                to_markdown(brief, registry=summarizer.registry),
                folder / f"{brief.topic}.md",
            )
            put(to_json(brief), folder / f"{brief.topic}.json")
        tell_about(briefs)
        leave(outcomes, summarizer)


def changes(
    old: Annotated[Path, typer.Argument(metavar="OLD.json")],
    new: Annotated[Path, typer.Argument(metavar="NEW.json")],
    *,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print JSON instead of Markdown.")
    ] = False,
) -> None:
    """Tell what changed between two editions of one topic."""
    from ..registry import load_registry
    from ..render import changes_to_json, changes_to_markdown
    from ..verify import read_brief

    before, after = read_brief(old), read_brief(new)
    if before.topic != after.topic:
        raise SettingsError(
            f"{new}: is about {after.topic}, but {old} about {before.topic}"
        )
    write = changes_to_json if as_json else changes_to_markdown
    typer.echo(write(before, after, registry=load_registry()), nl=False)


def explain(
    file: Annotated[Path, typer.Argument(metavar="BRIEF.json")],
    what: Annotated[
        list[str],
        typer.Argument(
            metavar="ID...",
            help="An item's, record's or article's id, or its beginning; or two names.",
        ),
    ],
) -> None:
    """Print what a statement rests on, or why two names were taken for one."""
    from ..explain import lineage, names
    from ..registry import load_registry
    from ..verify import read_brief

    brief, registry = read_brief(file), load_registry()
    lines = list(
        lineage(brief, what[0], registry=registry)
        if len(what) == 1
        else names(what, registry=registry)
    )
    if not lines:
        raise SettingsError(f"{file}: nothing there has the id {what[0]}")
    for line in lines:
        typer.echo(line)


def _edition_before(
    out: Path, day: dt.date
) -> tuple[dt.date | None, dict[str, "Brief"]]:
    """Find the last edition before a day among those written."""
    from ..verify import read_brief

    before = max((d for d in _days(out) if d < day), default=None)
    if before is None:
        return None, {}
    editions = {}
    for file in sorted((out / before.isoformat()).glob("*.json")):
        try:
            edition = read_brief(file)
            editions[edition.topic] = edition
        except ArticleError as problem:
            say(f"{problem}; changes are computed from the articles instead")
    return before, editions


def _days(out: Path) -> Iterator[dt.date]:
    for folder in out.iterdir() if out.is_dir() else ():
        try:
            yield dt.date.fromisoformat(folder.name)
        except ValueError:
            continue  # a folder of somebody else's

"""A run of the command line: set up, read, extracted, and left with its exit code."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ..errors import NotAskedError, SettingsError
from .console import DONE, INTERRUPTED, SOME_SKIPPED, UNUSABLE, progress, say
from .options import Setup
from .spending import accounting, foretell, own_file, tell_left

if TYPE_CHECKING:
    from datetime import date
    from typing import Unpack

    from ..api import EditionOptions, Summarizer
    from ..brief import Brief
    from ..pipeline import Outcome
    from ..records import Article, Skipped


@contextmanager
def summarizing(
    setup: Setup,
) -> Iterator["Summarizer"]:
    """Set a summarizer up for one run, and leave its manifest however it ends.

    Args:
        setup: flags as `options.SETUP`, `options.RECORDINGS` and `options.RUN` have them.
    """
    from .. import recording
    from ..api import Summarizer
    from ..llm import Policy, instant
    from ..settings import load_settings

    flags = dict(setup)
    replay, record = flags.pop("replay"), flags.pop("record")
    file, dry_run = flags.pop("manifest", None), bool(flags.pop("dry_run", None))
    if replay and record:
        raise SettingsError("--replay and --record exclude each other")
    if dry_run and (replay or record or file):
        raise SettingsError(
            "--dry-run asks and writes nothing: no recording, no manifest"
        )
    with ExitStack() as exits:
        if replay:
            made_with = recording.recorded_model(replay)
            flags["model"] = flags["model"] or made_with.model
            flags["base_url"] = flags["base_url"] or made_with.base_url
            flags |= {"api_key": "replayed", "engine": "openai"}
            exits.enter_context(recording.replay(replay))
            say(f"replaying {replay}: no model is asked, these answers are recorded")
        if record:
            exits.enter_context(recording.record(record))
        settings = load_settings(flags)
        summarizer = Summarizer(
            settings=settings,
            policy=Policy(sleep=instant) if replay else Policy(),
            read_cache=record is None,
            replayed=replay is not None,
            dry_run=dry_run,
        )
        try:
            running = exits.enter_context(summarizer)
            by_rules = running.provenance.engine == "rules"
            if by_rules:
                say("read by rules: no model is asked")
            if not (file or by_rules or replay):
                file = own_file(running, settings.store_dir())
            with nullcontext() if dry_run else accounting(running, file):
                yield running
        except KeyboardInterrupt:
            say("interrupted; what was answered is kept")
            raise typer.Exit(INTERRUPTED) from None


def keep_apart(paths: Iterable[str], out: Path | None) -> None:
    """Refuse to write briefs where the next run would read them as articles.

    Raises:
        SettingsError: the folder for briefs lies in a folder of articles.
    """
    for path in paths:
        if out and path != "-" and out.resolve().is_relative_to(Path(path).resolve()):
            raise SettingsError(f"--out {out} lies in {path}, where articles are read")


def outcomes_of(
    summarizer: "Summarizer",
    paths: list[str],
    *,
    published: datetime | None = None,
    since: "date | None" = None,
    until: "date | None" = None,
) -> Iterator["Outcome"]:
    """Read articles and draw their outcomes, telling of each that was skipped.

    Args:
        summarizer: extracts and proves them.
        paths: files and folders.
        published: the day of articles that carry none.
        since: leave out articles published before.
        until: leave out articles published after: nothing is asked about them.

    Raises:
        SettingsError: there is nothing to read.
        Exit: it is a dry run, and what it foretells is printed.
    """
    from ..articles import read_articles

    articles = list(
        read_articles(
            paths,
            published=published.date() if published else None,
            stdin=sys.stdin.buffer,
        )
    )
    articles = [one for one in articles if _within(one, since, until)]
    if not articles:
        raise SettingsError(f"no articles in {' '.join(paths)}")
    dry_run = summarizer.estimate is not None
    with progress(len(articles)) as on_done:
        for outcome in summarizer.extract(articles, on_done=on_done):
            if not hasattr(outcome, "records") and outcome.reason != "not_asked":
                say(f"skipped {outcome.path}: {outcome.reason}: {outcome.detail}")
            if not dry_run:
                yield outcome
    if estimate := summarizer.estimate:
        foretell(estimate)
        raise typer.Exit(DONE)


def _within(
    article: "Article | Skipped", since: "date | None", until: "date | None"
) -> bool:
    """Tell whether an article counts; what carries no day always does."""
    on = getattr(article, "published_on", None)
    return on is None or ((not since or since <= on) and (not until or on <= until))


def written(
    summarizer: "Summarizer",
    outcomes: "list[Outcome]",
    *,
    resolve: bool,
    headline: bool,
    **edition: "Unpack[EditionOptions]",
) -> "tuple[Brief, ...]":
    """Compose the briefs, with what the model is asked about them."""
    if (resolve or headline) and summarizer.provenance.engine == "rules":
        raise SettingsError("--resolve and --headline need a model: none is set up")
    briefs = summarizer.compose(outcomes, **edition)
    if resolve:
        found = frozenset(pair for one in briefs for pair in summarizer.linked(one))
        edition["links"] = found
        briefs = summarizer.compose(outcomes, **edition)
    return tuple(map(summarizer.headlined, briefs)) if headline else briefs


def tell_about(briefs: "tuple[Brief, ...]") -> None:
    """Tell how many briefs there are."""
    say(f"{len(briefs)} briefs" if briefs else "nothing was proved: no brief to write")


def leave(outcomes: "Iterable[Outcome]", summarizer: "Summarizer") -> None:
    """End with the exit code that the run has earned."""
    stopped = summarizer.stopped
    if isinstance(stopped, NotAskedError):
        tell_left(summarizer)
        raise typer.Exit(UNUSABLE)
    if stopped is not None:
        raise stopped
    if any(not hasattr(outcome, "records") for outcome in outcomes):
        raise typer.Exit(SOME_SKIPPED)

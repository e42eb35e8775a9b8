"""The command line: parse, call the API, print. Answers on stdout, the rest on stderr.

What a command needs is imported inside it: `--help` must not wait for openai.
"""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .errors import (
    LLMUnavailableError,
    LLMUnusableError,
    RecordingError,
    SettingsError,
    StorageError,
    SummarizerError,
)

if TYPE_CHECKING:
    from datetime import date

    from .api import Summarizer
    from .brief import Brief
    from .merge import Extraction
    from .pipeline import Outcome
    from .records import Article, Skipped

DONE, SOME_SKIPPED, USAGE, UNUSABLE, STORAGE, INTERRUPTED = 0, 1, 2, 3, 4, 130
"""Exit codes, documented in the README."""

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    add_completion=False,
    help="Turn news articles into one proved brief per topic.",
)
cache_app = typer.Typer(no_args_is_help=True, help="Look after the answers kept.")
app.add_typer(cache_app, name="cache")

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
Published = Annotated[
    datetime | None,
    typer.Option(
        "--published",
        formats=["%Y-%m-%d"],
        metavar="DAY",
        help="For articles that carry no date of their own.",
    ),
]


@app.command()
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
    model: ModelName = None,
    base_url: BaseUrl = None,
    cache_dir: CacheDir = None,
    concurrency: Concurrency = None,
    replay: Replay = None,
    record: Record = None,
) -> None:
    """Write one brief per topic."""
    from .render import to_json, to_markdown

    writers = _writers(formats, {"md": to_markdown, "json": to_json}, to_file=bool(out))
    flags = _flags(model, base_url, cache_dir, concurrency)
    with _summarizer(flags, replay=replay, record=record) as summarizer:
        outcomes = list(_outcomes(summarizer, paths, published=published, since=since))
        briefs = summarizer.compose(
            outcomes, as_of=date.date() if date else None, topics=tuple(topic or ())
        )
        for page in briefs:
            for suffix, write in writers.items():
                _put(write(page), out / f"{page.topic}.{suffix}" if out else None)
        _tell_about(briefs, summarizer)
        _leave(outcomes, summarizer)


@app.command()
def extract(
    paths: Paths,
    *,
    published: Published = None,
    model: ModelName = None,
    base_url: BaseUrl = None,
    cache_dir: CacheDir = None,
    concurrency: Concurrency = None,
    replay: Replay = None,
    record: Record = None,
) -> None:
    """Print the proved records of articles as JSON Lines."""
    flags = _flags(model, base_url, cache_dir, concurrency)
    with _summarizer(flags, replay=replay, record=record) as summarizer:
        outcomes = []
        for outcome in _outcomes(summarizer, paths, published=published):
            outcomes.append(outcome)
            for line in _json_lines(outcome):
                typer.echo(line)
        _leave(outcomes, summarizer)


@app.command()
def verify(
    files: Annotated[list[Path], typer.Argument(metavar="BRIEF.json...")],
) -> None:
    """Prove briefs again from what they carry, with no model; exit 1 if one fails."""
    from .registry import known_registry
    from .verify import discrepancies, read_brief

    sound = True
    for file in files:
        brief = read_brief(file)
        found = list(discrepancies(brief, registry=known_registry()))
        for line in found:
            _say(f"{file}: {line}")
        records = len(brief.records)
        verdict = (
            f"{len(found)} discrepancies" if found else f"{records} records proved"
        )
        typer.echo(f"{file}: {verdict}")
        sound = sound and not found
    if not sound:
        raise typer.Exit(SOME_SKIPPED)


@app.command(name="eval")
def evaluate(
    gold: Annotated[Path, typer.Argument(help="A folder of gold records.")],
    *,
    floors: Annotated[
        Path | None, typer.Option(help="JSON of least scores; exit 1 below one.")
    ] = None,
    model: ModelName = None,
    base_url: BaseUrl = None,
    cache_dir: CacheDir = None,
    concurrency: Concurrency = None,
    replay: Replay = None,
    record: Record = None,
) -> None:
    """Score a model against gold records, per kind and per field."""
    from .evaluation import below, read_gold, score, table
    from .registry import known_registry

    told = read_gold(gold)
    flags = _flags(model, base_url, cache_dir, concurrency)
    with _summarizer(flags, replay=replay, record=record) as summarizer:
        outcomes = list(summarizer.extract(one.article for one in told))
        answered = summarizer.provenance
    scores = score(told, outcomes, registry=known_registry())
    by = f"{answered.model} ({answered.engine})"
    typer.echo(f"Answered by {by}{', replayed' if answered.replayed else ''}.\n")
    typer.echo(table(scores))
    failed = below(scores, json.loads(floors.read_text("utf-8"))) if floors else []
    for line in failed:
        _say(f"below its floor: {line}")
    if failed:
        raise typer.Exit(SOME_SKIPPED)


@app.command()
def schemas(
    out: Annotated[Path, typer.Option(help="The folder to write them to.")],
) -> None:
    """Write the JSON Schemas of replies, records and briefs."""
    from .schemas import schemas as generate

    for name, content in generate():
        _put(content, out / name)


@cache_app.command()
def stats(cache_dir: CacheDir = None) -> None:
    """Print how many answers are kept, and how large they are."""
    from .cache import open_store

    with open_store(_store_dir(cache_dir)) as store:
        told = store.stats()
    typer.echo(f"{told.entries} answers, {told.bytes:,} bytes, in {told.folder}")


@cache_app.command()
def path(cache_dir: CacheDir = None) -> None:
    """Print the folder that keeps answers."""
    typer.echo(str(_store_dir(cache_dir)))


@cache_app.command()
def clear(cache_dir: CacheDir = None) -> None:
    """Forget all answers: they will have to be paid again."""
    from .cache import open_store

    with open_store(_store_dir(cache_dir)) as store:
        typer.echo(f"{store.clear()} answers forgotten")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line, and end the process with its exit code."""
    try:
        app(args=arguments, prog_name="summarizer")
    except BrokenPipeError:
        sys.stderr.close()  # the reader of stdout went away: nobody to tell
        sys.exit(DONE)
    except SummarizerError as problem:
        _say(f"summarizer: {problem}")
        sys.exit(_exit_code(problem))


def _exit_code(problem: SummarizerError) -> int:
    if isinstance(problem, SettingsError | RecordingError):
        return USAGE
    if isinstance(problem, LLMUnusableError | LLMUnavailableError):
        return UNUSABLE
    return STORAGE if isinstance(problem, StorageError) else SOME_SKIPPED


def _flags(
    model: str | None,
    base_url: str | None,
    cache_dir: Path | None,
    concurrency: int | None,
) -> dict[str, object | None]:
    return {
        "model": model,
        "base_url": base_url,
        "cache_dir": cache_dir,
        "concurrency": concurrency,
    }


def _store_dir(cache_dir: Path | None) -> Path:
    from .settings import load_settings

    return load_settings({"cache_dir": cache_dir}).store_dir()


@contextmanager
def _summarizer(
    flags: dict[str, object | None], *, replay: Path | None, record: Path | None
) -> Iterator["Summarizer"]:
    from . import recording
    from .api import Summarizer
    from .llm import Policy, instant
    from .settings import load_settings

    if replay and record:
        raise SettingsError("--replay and --record exclude each other")
    with ExitStack() as exits:
        if replay:
            made_with = recording.recorded_model(replay)
            flags["model"] = flags["model"] or made_with.model
            flags["base_url"] = flags["base_url"] or made_with.base_url
            flags["api_key"] = "replayed"
            exits.enter_context(recording.replay(replay))
            _say(f"replaying {replay}: no model is asked, these answers are recorded")
        if record:
            exits.enter_context(recording.record(record))
        summarizer = Summarizer(
            settings=load_settings(flags),
            policy=Policy(sleep=instant) if replay else Policy(),
            read_cache=record is None,
            replayed=replay is not None,
        )
        try:
            yield exits.enter_context(summarizer)
        except KeyboardInterrupt:
            _say("interrupted; what was answered is kept")
            raise typer.Exit(INTERRUPTED) from None


def _outcomes(
    summarizer: "Summarizer",
    paths: list[str],
    *,
    published: datetime | None,
    since: datetime | None = None,
) -> Iterator["Outcome"]:
    from .articles import read_articles

    articles = list(
        read_articles(
            paths,
            published=published.date() if published else None,
            stdin=sys.stdin.buffer,
        )
    )
    if since is not None:
        articles = [a for a in articles if not _older(a, since.date())]
    if not articles:
        raise SettingsError(f"no articles in {' '.join(paths)}")
    with _progress(len(articles)) as on_done:
        for outcome in summarizer.extract(articles, on_done=on_done):
            if not hasattr(outcome, "records"):
                _say(f"skipped {outcome.path}: {outcome.reason}: {outcome.detail}")
            yield outcome


def _older(article: "Article | Skipped", since: "date") -> bool:
    on = getattr(article, "published_on", None)
    return on is not None and on < since


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None] | None]:
    """Show a bar on stderr when a person is looking."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=total)
        yield lambda: bar.advance(task)


def _json_lines(outcome: "Outcome") -> Iterator[str]:
    from .merge import Extraction

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


def _writers(
    formats: str, known: dict[str, Callable[["Brief"], str]], *, to_file: bool
) -> dict[str, Callable[["Brief"], str]]:
    wanted = [name.strip() for name in formats.split(",") if name.strip()]
    wanted = wanted or (["md", "json"] if to_file else ["md"])
    if odd := [name for name in wanted if name not in known]:
        raise SettingsError(f"no format {odd[0]!r}; there are {', '.join(known)}")
    return {name: known[name] for name in wanted}


def _put(text: str, file: Path | None) -> None:
    if file is None:
        typer.echo(text, nl=False)
        return
    from .files import write_whole

    write_whole(file, text)
    typer.echo(str(file))


def _tell_about(briefs: "tuple[Brief, ...]", summarizer: "Summarizer") -> None:
    if not briefs:
        _say("nothing was proved: no brief to write")
    used = summarizer.usage
    _say(
        f"{len(briefs)} briefs; {used.calls} calls, {used.input_tokens:,} tokens in, "
        f"{used.output_tokens:,} out"
    )


def _leave(
    outcomes: "Iterable[Outcome | Extraction]", summarizer: "Summarizer"
) -> None:
    """End with the exit code that the run has earned."""
    if summarizer.stopped is not None:
        raise summarizer.stopped
    if any(not hasattr(outcome, "records") for outcome in outcomes):
        raise typer.Exit(SOME_SKIPPED)


def _say(text: str) -> None:
    typer.echo(text, err=True)

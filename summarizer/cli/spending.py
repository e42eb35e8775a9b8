"""What a run costs, told: before it on a dry run, after it with its manifest."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ..errors import SummarizerError
from .console import say

if TYPE_CHECKING:
    from ..api import Summarizer
    from ..estimate import Estimate
    from ..manifest import Manifest


@contextmanager
def accounting(summarizer: "Summarizer", file: Path | None) -> Iterator[None]:
    """Write what a run did and cost, however it ends, and tell it in one line.

    Args:
        summarizer: does the run.
        file: where to; None writes nothing.

    Raises:
        StorageError: the file cannot be written.
    """
    ended: str | None = None
    try:
        yield
    except KeyboardInterrupt:
        ended = "interrupted"
        raise
    except SummarizerError as problem:
        ended = str(problem)
        raise
    finally:
        _account(summarizer.manifest, file, ended)


def _account(manifest: "Manifest", file: Path | None, ended: str | None) -> None:
    from ..files import write_whole

    if ended is not None:
        manifest = manifest.model_copy(update={"stopped": ended})
    if file is not None:
        write_whole(file, manifest.model_dump_json(indent=1) + "\n")
    if file is not None or manifest.engine != "rules":
        say(_bill(manifest) + (f"; manifest in {file}" if file else ""))


def own_file(summarizer: "Summarizer", folder: Path) -> Path:
    """Name the manifest of a run among those of others."""
    started = summarizer.manifest.started_at
    return folder / "runs" / f"{started:%Y%m%dT%H%M%S.%fZ}.json"


def _bill(manifest: "Manifest") -> str:
    kinds = (
        f"{told.calls} {purpose.replace('_', ' ')}"
        for purpose, told in manifest.by_purpose.items()
        if told.calls
    )
    parts = f" ({listed})" if (listed := ", ".join(kinds)) else ""
    total = manifest.total
    return (
        f"{total.calls} calls{parts}, {total.input_tokens:,} tokens in, "
        f"{total.output_tokens:,} out; {manifest.cost}"
    )


def tell_left(summarizer: "Summarizer") -> None:
    """Tell in one line what a spent budget left undone."""
    left = [
        next((q.purpose for q in run.questions if q.failed == "not_asked"), None)
        for run in summarizer.manifest.articles
    ]
    say(
        f"{left.count('extract')} articles were not asked about, and"
        f" {left.count('repair') + left.count('second_look')} not asked again:"
        f" {summarizer.stopped}"
    )


def foretell(estimate: "Estimate") -> None:
    """Print what a run would ask, and what that could cost."""
    least, most = estimate.least, estimate.most
    bound = f"{most.input_tokens + most.output_tokens:,} at most" if most else _NO_BOUND
    typer.echo(
        f"{estimate.articles} articles, {estimate.kept} of them needing no call\n"
        f"calls: {least.calls} at least, {estimate.most_calls} at most with repairs and"
        " second looks; retries, --resolve and --headline come on top\n"
        f"tokens: about {least.input_tokens:,} in the first questions; {bound}\n"
        f"cost: {_cost(estimate)}"
    )


_NO_BOUND = "no upper bound, for max_output_tokens is not set"


def _cost(estimate: "Estimate") -> str:
    if estimate.least_usd is None:
        return "no price is set"
    most = estimate.most_usd
    bound = _NO_BOUND if most is None else f"USD {most:.6f} at most"
    return f"about USD {estimate.least_usd:.6f} at least; {bound}"

"""Commands that judge: a brief against its articles, a model against gold."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .console import SOME_SKIPPED, say
from .options import RECORDINGS, SETUP, Setup, with_setup
from .running import summarizing

if TYPE_CHECKING:
    from ..brief import Brief


def verify(
    files: Annotated[list[Path], typer.Argument(metavar="BRIEF.json...")],
) -> None:
    """Prove briefs again from what they carry, with no model; exit 1 if one fails.

    What a brief says of changes since an earlier one is checked if that one is given too.
    """
    from ..registry import load_registry
    from ..verify import discrepancies, read_brief

    briefs = {file: read_brief(file) for file in files}
    editions = {brief.id: brief for brief in briefs.values()}
    sound = True
    for file, brief in briefs.items():
        before = brief.previous.id if brief.previous else None
        edition = editions.get(before) if before else None
        found = list(discrepancies(brief, registry=load_registry(), edition=edition))
        for line in found:
            say(f"{file}: {line}")
        if before and edition is None:
            say(f"{file}: changes not checked: edition {before} is not among the files")
        told = f"{len(found)} discrepancies" if found else _proved(brief)
        typer.echo(f"{file}: {told}")
        sound = sound and not found
    if not sound:
        raise typer.Exit(SOME_SKIPPED)


def _proved(brief: "Brief") -> str:
    return f"{len(brief.records)} records proved"


@with_setup(SETUP, RECORDINGS)
def evaluate(
    gold: Annotated[Path, typer.Argument(help="A folder of gold records.")],
    *,
    floors: Annotated[
        Path | None, typer.Option(help="JSON of least scores; exit 1 below one.")
    ] = None,
    setup: Setup,
) -> None:
    """Score a model against gold records, per kind and per field."""
    from ..evaluation import below, read_gold, score, table
    from ..registry import load_registry

    told = read_gold(gold)
    with summarizing(setup) as summarizer:
        outcomes = list(summarizer.extract(one.article for one in told))
        answered = summarizer.provenance
    scores = score(told, outcomes, registry=load_registry())
    by = f"{answered.model} ({answered.engine})"
    typer.echo(f"Answered by {by}{', replayed' if answered.replayed else ''}.\n")
    typer.echo(table(scores))
    failed = below(scores, json.loads(floors.read_text("utf-8"))) if floors else []
    for line in failed:
        say(f"below its floor: {line}")
    if failed:
        raise typer.Exit(SOME_SKIPPED)

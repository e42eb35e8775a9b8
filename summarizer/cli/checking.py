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
    from ..evaluation import GoldFolder, Result


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
    beside: Annotated[
        list[str] | None,
        typer.Option(
            metavar="OTHER",
            help="Compare with: rules, a recording's file, or another model of the "
            "same endpoint; repeatable.",
        ),
    ] = None,
    floors: Annotated[
        Path | None, typer.Option(help="JSON of least scores; exit 1 below one.")
    ] = None,
    setup: Setup,
) -> None:
    """Score what answers against gold records, per kind and per field."""
    from ..evaluation import below, comparison, read_gold, table

    told = read_gold(gold)
    result = _result(told, setup)
    typer.echo(f"Answered by {result.by}.\n")
    typer.echo(table(result.scores))
    if beside:
        others = [_result(told, _instead(setup, other)) for other in beside]
        typer.echo(f"\n{comparison([result, *others])}")
    least = json.loads(floors.read_text("utf-8")) if floors else {}
    failed = below(result.scores, least)
    for line in failed:
        say(f"below its floor: {line}")
    if failed:
        raise typer.Exit(SOME_SKIPPED)


def _result(gold: "GoldFolder", setup: Setup) -> "Result":
    from ..evaluation import Result, score

    with summarizing(setup) as summarizer:
        outcomes = list(summarizer.extract(one.article for one in gold))
        answered, usage = summarizer.provenance, summarizer.usage
        if summarizer.stopped is not None:
            raise summarizer.stopped
        scores = score(gold, outcomes, registry=summarizer.registry)
    by = f"{answered.model} ({answered.engine})"
    return Result(f"{by}, replayed" if answered.replayed else by, scores, usage)


def _instead(setup: Setup, other: str) -> Setup:
    """Set up what is compared with."""
    if other == "rules":
        return {**setup, "engine": "rules", "replay": None, "record": None}
    if Path(other).is_file():
        return {**setup, "replay": Path(other), "record": None}
    return {**setup, "model": other, "replay": None, "record": None}

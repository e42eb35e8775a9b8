"""Commands that look after what is kept: answers and schemas."""

from pathlib import Path
from typing import Annotated

import typer

from .console import put
from .options import CacheDir

cache_app = typer.Typer(no_args_is_help=True, help="Look after the answers kept.")


def schemas(
    out: Annotated[Path, typer.Option(help="The folder to write them to.")],
) -> None:
    """Write the JSON Schemas of replies, records, briefs and manifests."""
    from ..schemas import schemas as generate

    for name, content in generate():
        put(content, out / name)


@cache_app.command()
def stats(cache_dir: CacheDir = None) -> None:
    """Print how many answers are kept, and how large they are."""
    from ..cache import open_store

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
    from ..cache import open_store

    with open_store(_store_dir(cache_dir)) as store:
        typer.echo(f"{store.clear()} answers forgotten")


def _store_dir(cache_dir: Path | None) -> Path:
    from ..settings import load_settings

    return load_settings({"cache_dir": cache_dir}).store_dir()

"""The command that looks at a set-up before a run."""

import typer

from .console import DONE, STORAGE, UNUSABLE, USAGE
from .options import SETUP, Setup, with_setup

_SIGNS = {True: "✓", False: "✗", None: "–"}
_EXIT_CODES = {
    "usable": DONE,
    "settings": USAGE,
    "provider": UNUSABLE,
    "storage": STORAGE,
}


@with_setup(SETUP)
def doctor(setup: Setup) -> None:
    """Look whether a run could begin: settings, cache and endpoint."""
    from ..doctor import diagnose
    from ..settings import load_settings

    diagnosis = diagnose(load_settings(setup))
    for finding in diagnosis.findings:
        hint = f" ({finding.hint})" if finding.hint else ""
        sign = _SIGNS[finding.good]
        typer.echo(f"{sign} {finding.about}: {finding.said}{hint}")
    raise typer.Exit(_EXIT_CODES[diagnosis.verdict])

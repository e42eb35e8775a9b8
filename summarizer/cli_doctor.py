"""The command that looks at a set-up before a run, and options that name endpoints."""

from pathlib import Path
from typing import Annotated

import typer

ProviderName = Annotated[
    str | None,
    typer.Option(
        "--provider",
        metavar="NAME",
        help="openai, azure, ollama, vllm, llamacpp, lmstudio, openrouter, mistral,"
        " groq, together, deepseek or gemini. [default: openai]",
    ),
]
JsonModeName = Annotated[
    str | None,
    typer.Option(
        "--json-mode",
        metavar="MODE",
        help="schema (strict), object (told in words), or auto: what it takes.",
    ),
]
TimeoutS = Annotated[
    float | None,
    typer.Option("--timeout-s", help="For one answer. [default: 60]"),
]

_SIGNS = {True: "✓", False: "✗", None: "–"}
_EXIT_CODES = {"usable": 0, "settings": 2, "provider": 3, "storage": 4}
"""Those of the README."""


def doctor(
    *,
    provider: ProviderName = None,
    model: Annotated[
        str | None, typer.Option("--model", help="As the endpoint names it.")
    ] = None,
    base_url: Annotated[
        str | None,
        typer.Option("--base-url", help="Of an OpenAI-compatible endpoint."),
    ] = None,
    cache_dir: Annotated[
        Path | None, typer.Option("--cache-dir", help="Where answers are kept.")
    ] = None,
    json_mode: JsonModeName = None,
    timeout_s: TimeoutS = None,
) -> None:
    """Look whether a run could begin: settings, cache and endpoint."""
    from .doctor import diagnose
    from .settings import load_settings

    flags = {
        "provider": provider,
        "model": model,
        "base_url": base_url,
        "cache_dir": cache_dir,
        "json_mode": json_mode,
        "timeout_s": timeout_s,
    }
    diagnosis = diagnose(load_settings(flags))
    for finding in diagnosis.findings:
        hint = f" ({finding.hint})" if finding.hint else ""
        sign = _SIGNS[finding.good]
        typer.echo(f"{sign} {finding.about}: {finding.said}{hint}")
    raise typer.Exit(_EXIT_CODES[diagnosis.verdict])

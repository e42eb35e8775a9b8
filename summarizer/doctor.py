"""Look at a set-up before a run: what is told, what the endpoint can do, what is kept.

Nothing here prints; findings are values, and the key is in none of them.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Literal, NamedTuple

from .cache import Store, open_store
from .errors import SettingsError, StorageError
from .llm import OpenAILLM, Policy
from .llm.fallback import remember, remembered
from .llm.probe import Chat, Fault, Seen
from .settings import Settings

Verdict = Literal["usable", "settings", "provider", "storage"]
"""Whether a run can begin, or what stands in its way."""

_SHOWN = 5
"""How many names of models are shown where the one told is none of them."""


class Finding(NamedTuple):
    """One line of a diagnosis."""

    about: str
    good: bool | None
    """None for what does not matter, or could not be found out."""
    said: str
    hint: str = ""
    """What to do about it."""


class Diagnosis(NamedTuple):
    """All that was found, in the order of the looking."""

    findings: tuple[Finding, ...]
    verdict: Verdict


_BY_RULES = Finding(
    "engine",
    True,
    "rules will read: English only, no model is asked",
    "set a key, --provider, --base-url or --model to have a model asked",
)


def diagnose(settings: Settings) -> Diagnosis:
    """Look at settings, cache and endpoint; sends at most four tiny requests.

    What it finds out about JSON schemas is noted in the cache for the runs to come.

    Args:
        settings: as a run would have them.
    """
    told = tuple(_told(settings))
    with ExitStack() as exits:
        store, kept = _opened(settings, exits)
        if settings.answers() == "rules":
            return Diagnosis((_BY_RULES, kept), "usable")
        if not all(finding.good for finding in told):
            return Diagnosis((*told, kept), "settings")
        llm = OpenAILLM(
            model=settings.model_name(),
            base_url=settings.address(),
            api_key=settings.key(),
            policy=Policy().with_timeout(settings.timeout_s),
            temperature=settings.temperature,
        )
        seen = asyncio.run(_probed(llm))
        if store is not None:
            _note(seen, store, llm)
    findings = (*told, kept, *_found(seen, settings))
    return Diagnosis(findings, _verdict(seen, settings, stored=store is not None))


async def _probed(llm: OpenAILLM) -> Seen:
    try:
        return await llm.probe()
    finally:
        await llm.aclose()


def _note(seen: Seen, store: Store, llm: OpenAILLM) -> None:
    """Spare the next run a refusal, or let it ask for a schema again."""
    if isinstance(seen.schema, Chat) and remembered(store, llm.identity):
        remember(store, llm.identity, refused=False)
    elif _refuses_schemas(seen) and isinstance(seen.plain, Chat):
        remember(store, llm.identity, refused=True)


def _verdict(seen: Seen, settings: Settings, *, stored: bool) -> Verdict:
    ways = {"schema": [seen.schema], "object": [seen.plain]}
    wanted = ways.get(settings.output_mode(), [seen.schema, seen.plain])
    if not any(isinstance(got, Chat) for got in wanted):
        return "provider"
    return "usable" if stored else "storage"


def _told(settings: Settings) -> Iterator[Finding]:
    """Say what each setting is, and who told it."""
    own = f"{settings.provider}'s own"
    yield _setting("provider", lambda: settings.provider, settings, "default")
    yield _setting("model", settings.model_name, settings, own)
    yield _setting("base_url", settings.address, settings, own)
    by = "told" if settings.api_key else f"{settings.provider} wants none there"
    yield _setting("api_key", lambda: _key(settings), settings, by)
    yield _setting("json_mode", settings.output_mode, settings, own)


def _setting(
    name: str, value: Callable[[], str], settings: Settings, otherwise: str
) -> Finding:
    try:
        said = f"{value()} ({settings.told_by.get(name, otherwise)})"
    except SettingsError as problem:
        return Finding(name, False, str(problem))
    return Finding(name, True, said)


def _key(settings: Settings) -> str:
    settings.key()  # raises where one is wanted
    return "set" if settings.api_key else "not set"


def _opened(settings: Settings, exits: ExitStack) -> tuple[Store | None, Finding]:
    try:
        store = exits.enter_context(open_store(settings.store_dir()))
        kept = store.stats()
    except StorageError as problem:
        return None, Finding("cache", False, str(problem))
    said = f"{kept.entries} answers in {kept.folder}, writable"
    return store, Finding("cache", True, said)


def _found(seen: Seen, settings: Settings) -> Iterator[Finding]:
    """Say what the endpoint answered."""
    address = settings.address()
    faults = [got for got in seen if isinstance(got, Fault)]
    if all(isinstance(got, Fault) and got.status is None for got in seen if got):
        what = faults[-1].what
        hint = "is the server up, and this its address?"
        yield Finding("reachable", False, f"{address}: {what}", hint)
        return
    yield Finding("reachable", True, f"{address} answers")
    yield _authorised(seen, settings)
    yield _listed(seen, settings.model_name())
    yield _answers(seen)
    if isinstance(seen.chat, Chat):
        yield _in_form("JSON schema", seen.schema, "--json-mode object goes without")
        yield _in_form("JSON mode", seen.plain, "--json-mode schema goes without")
        yield _mode(seen, settings)
        yield _counts(seen.chat)
    yield _limits(faults)


def _authorised(seen: Seen, settings: Settings) -> Finding:
    if isinstance(seen.chat, Chat):
        return Finding("authorised", True, "it takes the key, or wants none")
    refused = [
        got for got in seen if isinstance(got, Fault) and got.status in (401, 403)
    ]
    if not refused:
        return Finding("authorised", None, "cannot be told")
    by = settings.told_by.get("api_key", "none was set")
    return Finding("authorised", False, refused[-1].what, f"check the key ({by})")


def _listed(seen: Seen, model: str) -> Finding:
    if isinstance(seen.models, Fault):
        return Finding("listed", None, f"no list of models: {seen.models.what}")
    if model in seen.models or f"models/{model}" in seen.models:
        return Finding("listed", True, f"{model} is among the models listed")
    names = ", ".join(seen.models[:_SHOWN]) or "none"
    more = len(seen.models) - _SHOWN
    others = f"{names} and {more} more" if more > 0 else names
    good = None if isinstance(seen.chat, Chat) else False
    said = f"{model} is not among the models listed: {others}"
    return Finding(
        "listed", good, said, "" if good is None else "name one with --model"
    )


def _answers(seen: Seen) -> Finding:
    if isinstance(seen.chat, Chat):
        return Finding("chat", True, "a tiny question is answered")
    what = seen.chat.what if seen.chat else "was not asked"
    return Finding("chat", False, what)


def _in_form(about: str, got: Chat | Fault | None, hint: str) -> Finding:
    if isinstance(got, Chat) and got.fits:
        return Finding(about, True, "the answer is in the form asked for")
    if isinstance(got, Chat):
        return Finding(
            about, None, "is taken, but the answer was in no such form", hint
        )
    return Finding(about, False, got.what if got else "was not asked", hint)


def _mode(seen: Seen, settings: Settings) -> Finding:
    told = settings.output_mode()
    used = told
    if told == "auto":
        used = "object" if _refuses_schemas(seen) else "schema"
    got = seen.plain if used == "object" else seen.schema
    said = "in plain JSON mode" if used == "object" else "with a strict JSON schema"
    return Finding("runs ask", isinstance(got, Chat), said)


def _counts(chat: Chat) -> Finding:
    if not chat.input_tokens:
        return Finding("usage", None, "no tokens are reported: runs count calls only")
    told = f"{chat.input_tokens} tokens in, {chat.output_tokens} out"
    return Finding("usage", True, f"reported: {told}")


def _limits(faults: list[Fault]) -> Finding:
    waits = [fault.wait_s for fault in faults if fault.wait_s]
    if not waits:
        return Finding("Retry-After", None, "none was sent")
    said = f"it asks to wait {max(waits):.0f} s; runs do"
    return Finding("Retry-After", True, said)


def _refuses_schemas(seen: Seen) -> bool:
    return isinstance(seen.schema, Fault) and seen.schema.form_refused

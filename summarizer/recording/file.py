"""How a recording is written: to be read and reviewed, and without secrets.

    {"recording": 1,
     "shared": {"3f2a": a prompt, schema or article that several exchanges hold, ...},
     "exchanges": [{"request": {"method", "uri", "body"},
                    "response": {"status", "headers", "body"}}, ...]}

A body is `{"json": ...}`, `{"text": ...}` or `{"base64": ...}`; within JSON, a string of
several lines is `{"¶": [line, ...]}` and a shared value is `{"§": its name}`. Of the
headers only those stay that shape a replay, of the address no user, query or loopback
port: no key, cookie, organisation or date gets in. Exchanges are sorted by request, so
that recording anew changes few lines; equal requests keep their order.
"""

import json
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from ipaddress import ip_address
from os import getpid
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ..errors import RecordingError, StorageError

KEPT_HEADERS = ("content-type", "content-encoding", "retry-after", "retry-after-ms")
"""Of a response; of a request, none."""

_ENDPOINT = "/chat/completions"
_LINES, _SHARED = "¶", "§"
_SHARED_CHARS = 400
"""Of JSON, from which on a value that comes again is shared."""


class RecordedWith(NamedTuple):
    """What answered when a recording was made."""

    model: str
    base_url: str


class Exchange(NamedTuple):
    """One request and its response, scrubbed."""

    method: str
    uri: str
    asked: bytes
    status: int
    headers: Mapping[str, str]
    got: bytes


def write(path: Path, exchanges: Sequence[Exchange]) -> None:
    """Write a recording, whole or not at all.

    Raises:
        StorageError: the file cannot be written.
    """
    content = {"recording": 1, **_told(sorted(exchanges, key=_by_request))}
    text = json.dumps(content, ensure_ascii=False, indent=1)
    draft = path.with_name(f".{path.name}.{getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(f"{text}\n", "utf-8")
        draft.replace(path)
    except OSError as exc:
        with suppress(OSError):
            draft.unlink()
        raise StorageError(f"{path} cannot be written: {exc}") from exc


def read(path: Path) -> list[Exchange]:
    """Read a recording.

    Raises:
        RecordingError: there is none, or it is not as `write` leaves it.
    """
    try:
        content = json.loads(path.read_bytes())
        if content["recording"] != 1:
            raise ValueError("another format")
        told = [_unfold(one, shared=content["shared"]) for one in content["exchanges"]]
        return [_exchange(one) for one in told]
    except OSError as exc:
        raise RecordingError(f"{path} cannot be read: {exc.strerror}") from exc
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as exc:
        raise RecordingError(
            f"{path} is no recording, or a damaged one: record it again"
        ) from exc


def recorded_with(path: Path, exchanges: Sequence[Exchange]) -> RecordedWith:
    """Tell what answered.

    Raises:
        RecordingError: no model did.
    """
    for one in exchanges:
        if one.uri.endswith(_ENDPOINT):
            return RecordedWith(model_of(one.asked), one.uri.removesuffix(_ENDPOINT))
    raise RecordingError(f"{path} holds no answer of a model: record it again")


def model_of(asked: bytes) -> str:
    """Tell which model a request's body names."""
    with suppress(ValueError, KeyError, TypeError, RecursionError):
        return str(json.loads(asked)["model"])
    return "?"


def public_uri(uri: str) -> str:
    """Take off what is secret, or another one each time."""
    parts = urlsplit(uri)
    host = parts.hostname or ""
    port = "" if parts.port is None or _is_loopback(host) else f":{parts.port}"
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{port}{parts.path}"


@lru_cache(maxsize=4096)
def canonical(body: bytes) -> str:
    """Make JSON bodies comparable; others are compared as they are."""
    with suppress(ValueError, RecursionError):
        return json.dumps(json.loads(body), sort_keys=True)
    return body.decode("latin-1")


def fields_apart(one: bytes, other: bytes) -> tuple[str, ...]:
    """Name the fields in which two bodies of JSON objects differ; of others, the body."""
    with suppress(ValueError, AttributeError, RecursionError):
        here, there = json.loads(one), json.loads(other)
        names = sorted(here.keys() | there.keys())
        return tuple(name for name in names if here.get(name) != there.get(name))
    return () if one == other else ("body",)


def _is_loopback(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"


def _by_request(one: Exchange) -> tuple[str, str, str]:
    return one.uri, one.method, canonical(one.asked)


def _told(exchanges: Sequence[Exchange]) -> dict[str, object]:
    bodies = [_told_body(raw) for one in exchanges for raw in (one.asked, one.got)]
    common = _common(bodies)
    shared: dict[str, object] = {}

    def folded(raw: bytes) -> dict[str, object]:
        told = _told_body(raw)
        return {k: _fold(v, common=common, shared=shared) for k, v in told.items()}

    told = [
        {
            "request": {
                "method": one.method,
                "uri": one.uri,
                "body": folded(one.asked),
            },
            "response": {
                "status": one.status,
                "headers": one.headers,
                "body": folded(one.got),
            },
        }
        for one in exchanges
    ]
    return {"shared": shared, "exchanges": told}


def _exchange(told: Any) -> Exchange:
    asked, got = told["request"], told["response"]
    return Exchange(
        str(asked["method"]),
        str(asked["uri"]),
        _body(asked["body"]),
        int(got["status"]),
        {str(name): str(value) for name, value in got["headers"].items()},
        _body(got["body"]),
    )


def _told_body(raw: bytes) -> dict[str, object]:
    """Say a body as readably as can be without changing what it says."""
    with suppress(ValueError, RecursionError):
        content = json.loads(raw, parse_constant=_refuse)
        json.dumps(content, ensure_ascii=False).encode()  # no half characters
        if not {_LINES, _SHARED} & set(_names(content)):
            return {"json": content}
    with suppress(UnicodeDecodeError):
        return {"text": raw.decode()}
    return {"base64": b64encode(raw).decode()}


def _body(told: Mapping[str, Any]) -> bytes:
    if "json" in told:
        return _compact(told["json"]).encode()
    return b64decode(told["base64"]) if "base64" in told else told["text"].encode()


def _common(told: Sequence[object]) -> frozenset[str]:
    """Find the large values that come more than once."""
    counts = Counter(
        text
        for value in _values(told)
        if isinstance(value, dict | str)
        and len(text := _compact(value)) >= _SHARED_CHARS
    )
    return frozenset(text for text, count in counts.items() if count > 1)


def _fold(value: Any, *, common: frozenset[str], shared: dict[str, object]) -> object:
    """Put names in place of shared values, and lists in place of lines."""
    if isinstance(value, dict | str) and (text := _compact(value)) in common:
        name = sha256(text.encode()).hexdigest()[:12]
        shared.setdefault(name, _fold(value, common=frozenset(), shared={}))
        return {_SHARED: name}
    if isinstance(value, dict):
        return {k: _fold(v, common=common, shared=shared) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_fold(v, common=common, shared=shared) for v in value]
    if isinstance(value, str) and "\n" in value:
        return {_LINES: value.split("\n")}
    return value


def _unfold(value: Any, *, shared: Mapping[str, object]) -> Any:
    if isinstance(value, list):
        return [_unfold(one, shared=shared) for one in value]
    if not isinstance(value, dict):
        return value
    if _SHARED in value:
        return _unfold(shared[value[_SHARED]], shared={})  # one level: no bombs
    if _LINES in value:
        return "\n".join(value[_LINES])
    return {name: _unfold(one, shared=shared) for name, one in value.items()}


def _values(value: Any) -> Iterator[object]:
    yield value
    inner = value.values() if isinstance(value, dict) else value
    if isinstance(value, dict | list | tuple):
        for one in inner:
            yield from _values(one)


def _names(value: object) -> Iterator[str]:
    for one in _values(value):
        if isinstance(one, dict):
            yield from one


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")

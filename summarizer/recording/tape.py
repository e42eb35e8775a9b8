"""Capture and replay HTTP exchanges: the only module that imports vcrpy."""

import logging
import zlib
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any

from vcr.cassette import Cassette
from vcr.persisters.filesystem import CassetteNotFoundError
from vcr.record_mode import RecordMode
from vcr.request import Request

from ..errors import RecordingError
from .file import KEPT_HEADERS, Exchange, canonical, fields_apart, model_of, public_uri

_LARGEST_BYTES = 64 * 2**20
"""Of a body that came compressed; a larger one is kept as it came."""


class Tape(Cassette):  # type: ignore[misc]
    """A cassette in memory, that tells in our words what it does not hold."""

    def can_play_response_for(self, request: Request) -> bool:
        """Refuse here what is missing: vcrpy's own words quote whole bodies."""
        if super().can_play_response_for(request):
            return True
        if self.write_protected:
            model, why = model_of(request.body), _why(request, self.requests)
            raise RecordingError(
                f"{self.path} holds no further answer of {model!r} to this request: "
                f"{why}; record it again"
            )
        return False

    def captured(self) -> list[Exchange]:
        """Give what was captured, in order, scrubbed."""
        return [
            Exchange(
                asked.method,
                asked.uri,
                asked.body or b"",
                got["status"]["code"],
                {name: values[0] for name, values in got["headers"].items()},
                got["body"]["string"],
            )
            for asked, got in self.data
        ]


def running(
    path: Path, stored: Sequence[Exchange] | None
) -> AbstractContextManager[Tape]:
    """Patch all HTTP of the process for the length of a block.

    Args:
        path: named in errors, never opened.
        stored: what to answer from; None captures instead.
    """
    logging.getLogger("vcr").setLevel(logging.WARNING)  # it logs whole bodies
    tape: AbstractContextManager[Tape] = Tape.use(
        path=str(path),
        record_mode=RecordMode.ALL if stored is None else RecordMode.NONE,
        persister=_Shelf(stored),
        match_on=(_same,),
        before_record_request=_scrubbed_request,
        before_record_response=_scrubbed_response,
    )
    return tape


class _Shelf:
    """Hands over what is stored; saves nothing, since vcrpy fails badly at that."""

    def __init__(self, stored: Sequence[Exchange] | None) -> None:
        self._stored = stored

    def load_cassette(self, *_: object, **__: object) -> tuple[list[Any], list[Any]]:
        if self._stored is None:
            raise CassetteNotFoundError
        return (
            [Request(one.method, one.uri, one.asked, {}) for one in self._stored],
            [
                {
                    "status": {"code": one.status, "message": None},
                    "headers": {name: [value] for name, value in one.headers.items()},
                    "body": {"string": one.got},
                }
                for one in self._stored
            ],
        )

    def save_cassette(self, *_: object, **__: object) -> None: ...


def _same(one: Request, other: Request) -> bool:
    return (one.method, one.path, canonical(one.body)) == (
        other.method,
        other.path,
        canonical(other.body),
    )


_SAID = {"messages": "prompt or article", "response_format": "schema"}
"""What the fields of a request are called that a user does not set."""


def _why(request: Request, recorded: Sequence[Request]) -> str:
    """Tell in what a request differs from the nearest of those recorded."""
    bodies = [one.body for one in recorded if one.path == request.path]
    if not bodies:
        return f"nothing was recorded at {request.path}"
    apart = min((fields_apart(request.body, body) for body in bodies), key=len)
    told = ", ".join(_SAID.get(field, field) for field in apart)
    return f"another {told}" if told else "asked more often than it was recorded"


def _scrubbed_request(request: Request) -> Request:
    return Request(request.method, public_uri(request.uri), request.body, {})


def _scrubbed_response(response: dict[str, Any]) -> dict[str, Any]:
    """Keep of a response what a replay needs, readable where that can be."""
    headers = {name.lower(): values for name, values in response["headers"].items()}
    body = response["body"]["string"]
    if headers.get("content-encoding") == ["gzip"]:
        inflate = zlib.decompressobj(wbits=31)
        with suppress(zlib.error):  # what is no gzip is a fault worth replaying
            whole = inflate.decompress(body, _LARGEST_BYTES)
            if inflate.eof:
                body = whole
                del headers["content-encoding"]
    kept = {name: headers[name] for name in KEPT_HEADERS if name in headers}
    return {"status": response["status"], "headers": kept, "body": {"string": body}}

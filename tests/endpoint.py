"""A loopback endpoint that speaks OpenAI's chat completions, and every fault of one.

with Endpoint(lambda body, n: status(429) if n == 1 else ok("{}")) as endpoint:
    OpenAILLM(base_url=endpoint.base_url, ...)
    endpoint.requests[0].body["messages"]

`takes=("json_object",)` makes it one that knows no JSON schema; `models=None` one that
does not list its models.
"""

import gzip
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self

INPUT_TOKENS, OUTPUT_TOKENS = 100, 20
"""What every whole answer says that it cost."""

TELL_TALE = {
    "set-cookie": "__cf_bm=SECRETCOOKIE; path=/",
    "openai-organization": "org-SECRET",
    "x-request-id": "req_0123",
    "x-ratelimit-remaining-requests": "99",
}
"""Headers that real endpoints send and that no recording may keep."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back, and in which manner: whole, slowly, in part or not at all."""

    body: bytes = b""
    code: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    manner: Literal["whole", "drip", "hang", "cut", "reset"] = "whole"


class Asked(NamedTuple):
    """One request as it came in."""

    path: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: dict[str, Any]
    """Empty where none was sent."""

    @property
    def form(self) -> str | None:
        """The type of `response_format`."""
        told = self.body.get("response_format")
        return str(told["type"]) if told else None


def ok(content: str | None, *, tokens: bool = True) -> Reply:
    return _chat({"content": content}, tokens=tokens)


def refusal(text: str) -> Reply:
    return _chat({"content": None, "refusal": text})


def finish(content: str, reason: str) -> Reply:
    return _chat({"content": content}, finish_reason=reason)


def content_filter() -> Reply:
    return finish("", "content_filter")


def no_choices() -> Reply:
    return _json({**_completion([]), "usage": _usage()})


def status(code: int, word: str = "", *, text: str = "no", **headers: str) -> Reply:
    error = {"message": text, "type": "x", "param": None, "code": word or None}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return replace(_json({"error": error}), code=code, headers={**_JSON, **named})


def html_200() -> Reply:
    page = b"<html><h1>502 Bad gateway</h1></html>"
    return Reply(page, headers={"content-type": "text/html"})


def malformed() -> Reply:
    return Reply(b'{"id": "chatcmpl-1", "choices": [', headers=_JSON)


def drip(content: str) -> Reply:
    return replace(ok(content), manner="drip")


def hang() -> Reply:
    return Reply(manner="hang")


def cut(content: str) -> Reply:
    return replace(ok(content), manner="cut")


def reset() -> Reply:
    return Reply(manner="reset")


def redirect() -> Reply:
    return Reply(code=307, headers={"location": "/v1/chat/completions"})


def gzipped(reply: Reply) -> Reply:
    headers = {**reply.headers, "content-encoding": "gzip"}
    return replace(reply, body=gzip.compress(reply.body), headers=headers)


def gzip_bomb(megabytes: int) -> Reply:
    return gzipped(ok(" " * megabytes * 2**20))


class Endpoint:
    """Answers on 127.0.0.1 until the block ends; each connection has its own thread.

    Args:
        answer: makes a reply of a request's body and number.
        port: any that is free when 0.
        takes: the types of `response_format` that are not refused.
        models: what it lists at `/models`; None has no such list.
    """

    def __init__(
        self,
        answer: Callable[[dict[str, Any], int], Reply],
        *,
        port: int = 0,
        takes: Sequence[str] = ("json_schema", "json_object"),
        models: Sequence[str] | None = ("stub",),
    ) -> None:
        self.requests: list[Asked] = []
        self.most_at_once = 0
        self._answer = answer
        self._takes = takes
        self._models = models
        self._open = 0
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._connections: set[socket.socket] = set()
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.endpoint = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._server.shutdown()
        with self._lock:
            for connection in self._connections:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self._server.server_close()
        self._thread.join()

    def answer(self, asked: Asked) -> Reply:
        with self._lock:
            self.requests.append(asked)
            number = len(self.requests)
            self._open += 1
            self.most_at_once = max(self.most_at_once, self._open)
        try:
            return self._refusal(asked) or self._answer(asked.body, number)
        finally:
            with self._lock:
                self._open -= 1

    def listed(self, asked: Asked) -> Reply:
        with self._lock:
            self.requests.append(asked)
        if self._models is None or not asked.path.endswith("/models"):
            return status(404, text="Not Found")
        models = [{"id": name, "object": "model"} for name in self._models]
        return _json({"object": "list", "data": models})

    def _refusal(self, asked: Asked) -> Reply | None:
        """Refuse a form as DeepSeek does, and a prompt without "json" as OpenAI does."""
        if asked.form is None:
            return None
        if asked.form not in self._takes:
            return status(400, text="This response_format type is unavailable now")
        told = json.dumps(asked.body["messages"]).lower()
        if asked.form == "json_object" and "json" not in told:
            return status(400, text="'messages' must contain the word 'json'")
        return None

    @contextmanager
    def connected(self, connection: socket.socket) -> Iterator[None]:
        """Know a connection while it is open: clients keep theirs for the next call."""
        with self._lock:
            self._connections.add(connection)
        try:
            yield
        finally:
            with self._lock:
                self._connections.discard(connection)

    def wait(self, seconds: float) -> None:
        """Let time pass, but never longer than the endpoint lives."""
        self._closing.wait(seconds)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    endpoint: Endpoint

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay quiet: clients that hang up are what is tested here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet: two would wait 40 ms for each other
    server: _Server

    def handle(self) -> None:
        with self.server.endpoint.connected(self.connection):
            super().handle()

    def do_GET(self) -> None:
        self._whole(self.server.endpoint.listed(self._asked(b"{}")))

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["content-length"]))
        reply = self.server.endpoint.answer(self._asked(raw))
        getattr(self, f"_{reply.manner}")(reply)

    def _asked(self, raw: bytes) -> Asked:
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Asked(self.path, headers, json.loads(raw))

    def _head(self, reply: Reply) -> None:
        self.send_response(reply.code)
        for name, value in {**TELL_TALE, **reply.headers}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(reply.body)))
        self.end_headers()

    def _whole(self, reply: Reply) -> None:
        self._head(reply)
        self.wfile.write(reply.body)

    def _drip(self, reply: Reply) -> None:
        self._head(reply)
        for byte in reply.body:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            self.server.endpoint.wait(0.1)

    def _hang(self, reply: Reply) -> None:
        self.close_connection = True
        self.server.endpoint.wait(30)

    def _cut(self, reply: Reply) -> None:
        self._head(reply)
        self.wfile.write(reply.body[: len(reply.body) // 2])
        self.close_connection = True

    def _reset(self, reply: Reply) -> None:
        linger_not = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_not)
        self.close_connection = True
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


def _chat(
    message: Mapping[str, object], *, finish_reason: str = "stop", tokens: bool = True
) -> Reply:
    choice = {
        "index": 0,
        "message": {"role": "assistant", "refusal": None, **message},
        "finish_reason": finish_reason,
        "logprobs": None,
    }
    usage = {"usage": _usage()} if tokens else {}
    return _json({**_completion([choice]), **usage})


def _completion(choices: list[dict[str, object]]) -> dict[str, object]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "stub",
        "choices": choices,
        "system_fingerprint": "fp_1",
    }


def _usage() -> dict[str, int]:
    return {
        "prompt_tokens": INPUT_TOKENS,
        "completion_tokens": OUTPUT_TOKENS,
        "total_tokens": INPUT_TOKENS + OUTPUT_TOKENS,
    }


def _json(body: object) -> Reply:
    return Reply(json.dumps(body).encode(), headers=_JSON)


_JSON = {"content-type": "application/json"}

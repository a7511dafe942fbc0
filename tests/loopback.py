"""A small annotation server on the loopback interface, for tests: OpenAI chat completions that answer at once.

An answer fills the request's JSON schema. Choices depend on the picture alone, so judges agree; texts on the picture
and the prompt. A harmful request's edited twin differs in its last word, and a reader sees in each response what it is
meant to do, so that every task ends well. The same request gets the same answer for ever. What should go wrong is said
with `fault`.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import re
import socket
import struct
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MAX_BODY_BYTES = 8_000_000
MAX_WAIT_S = 60.0
"""No connection stays longer than this, whatever the client does."""


@dataclass(frozen=True)
class Call:
    """One request as it came in. number: 1 for the first of all; attempt: 1 for the first with this body.

    key: what the journal knows the call by: sha256 of the body, in which the picture stands as its hash.
    """

    number: int
    attempt: int
    key: str
    body: dict[str, Any]
    headers: dict[str, str]
    image_sha256: str
    received_at: float

    @property
    def task(self) -> str:
        """ "judge-a", "write-safe", ..."""
        return str(self.body["response_format"]["json_schema"]["name"]).replace("_", "-")

    @property
    def prompt(self) -> str:
        return str(self.body["messages"][0]["content"])

    @property
    def text(self) -> str:
        """What is said beside the picture."""
        return str(self.body["messages"][1]["content"][1]["text"])

    @property
    def again(self) -> bool:
        """Whether it is the one further request after an answer that could not be used."""
        return self.text.endswith("Answer once more.")

    @property
    def schema(self) -> dict[str, Any]:
        schema: dict[str, Any] = self.body["response_format"]["json_schema"]["schema"]
        return schema


@dataclass
class _Fault:
    kind: str
    when: Callable[[Call], bool]
    times: int | None
    options: dict[str, Any]


@dataclass
class Loopback:
    """The server; `with Loopback() as server` runs it in a thread. Counts are by `Call.key`.

    received: requests read whole. finished: answers with a completion (whatever is in it) written whole. open_most: the
    most requests that were under way at once. answer: gives a call's answer in place of the filled schema; None: as is.
    headers: of the answers with a completion.
    """

    latency_s: float = 0.0
    answer: Callable[[Call], Any] = lambda call: None
    headers: dict[str, str] = field(default_factory=dict)
    received: Counter[str] = field(default_factory=Counter)
    finished: Counter[str] = field(default_factory=Counter)
    calls: list[Call] = field(default_factory=list)
    open_most: int = 0
    _open: int = 0
    _faults: list[_Fault] = field(default_factory=list)
    _news: threading.Condition = field(default_factory=threading.Condition)
    _stopped: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Loopback:
        self._server = _Server(("127.0.0.1", 0), self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(MAX_WAIT_S)

    @property
    def url(self) -> str:
        """For --base-url."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def fault(
        self, kind: str, when: Callable[[Call], bool] = lambda call: True, *, times: int | None = None, **options: Any
    ) -> None:
        """Answer the calls that `when` picks with one of `FAULTS` or `REPLIES`; `times`: only so often.

        after_s: seconds to wait before it. The first fault given that picks a call is the one that it gets.
        """
        assert kind in FAULTS or kind in REPLIES, kind
        self._faults.append(_Fault(kind, when, times, options))

    def heal(self) -> None:
        """No more faults."""
        with self._news:
            self._faults.clear()

    def forget(self) -> None:
        """Counts start again from nothing; the answers stay the same."""
        with self._news:
            self.received, self.finished, self.calls, self.open_most = Counter(), Counter(), [], self._open

    def wait_until(self, ready: Callable[[Loopback], bool]) -> None:
        """Until `ready`, asked after every request and answer. Raises TimeoutError."""
        with self._news:
            if not self._news.wait_for(lambda: ready(self), MAX_WAIT_S):
                raise TimeoutError(f"{sum(self.received.values())} requests, {sum(self.finished.values())} answered")

    # -- what the handler asks ----------------------------------------------------------------------------------------

    def _take(self, data: bytes, headers: dict[str, str]) -> tuple[Call, _Fault | None]:
        image_sha256, key = journal_key(data)
        body = json.loads(data)
        with self._news:
            self.received[key] += 1
            number = len(self.calls) + 1
            call = Call(number, self.received[key], key, body, headers, image_sha256, time.monotonic())
            self.calls.append(call)
            self._open += 1
            self.open_most = max(self.open_most, self._open)
            fault = next((fault for fault in self._faults if fault.times != 0 and fault.when(call)), None)
            if fault is not None and fault.times is not None:
                fault.times -= 1
            self._news.notify_all()
        return call, fault

    def _answering(self) -> None:
        """The answer is about to be written: from here on the client may know it and send its next call."""
        with self._news:
            self._open -= 1

    def _finished(self, call: Call) -> None:
        with self._news:
            self.finished[call.key] += 1
            self._news.notify_all()

    def _wait(self, seconds: float) -> None:
        if seconds:
            self._stopped.wait(min(seconds, MAX_WAIT_S))


def journal_key(data: bytes) -> tuple[str, str]:
    """(sha256 of the picture that came, the key of the call), worked out from the body that stood on the wire.

    The key is right for pictures that were sent as they are.
    """
    image, *_ = json.loads(data)["messages"][1]["content"]
    url = image["image_url"]["url"]
    picture = base64.b64decode(url.partition(";base64,")[2], validate=True)
    image_sha256 = hashlib.sha256(picture).hexdigest()
    assert data.count(url.encode()) == 1
    return image_sha256, hashlib.sha256(data.replace(url.encode(), f"sha256:{image_sha256}".encode())).hexdigest()


# -- answers ----------------------------------------------------------------------------------------------------------

WORDS = ("amber", "basket", "copper", "drawer", "ember", "fabric", "garden", "harbor", "island", "jacket", "kettle")


DECLINING = "Declining"
"""Begins every text called `refusal`; by it `filled` knows such a response again when it is to be verified."""


def filled(schema: dict[str, Any], image_sha256: str, prompt: str, text: str = "", where: str = "answer") -> Any:
    """A value that fits the schema. A choice with "none" is "none" for every other picture.

    text: what is said beside the picture; only what quotes it depends on it.
    """

    def number(*parts: str) -> int:
        return int(hashlib.sha256("\n".join(parts).encode()).hexdigest(), 16)

    name = where.rpartition(".")[2]
    if schema["type"] == "object":
        return {
            name: filled(inner, image_sha256, prompt, text, f"{where}.{name}")
            for name, inner in schema["properties"].items()
        }
    if schema["type"] == "array":
        return [filled(schema["items"], image_sha256, prompt, text, where)]
    if name.startswith("example_"):
        return "refuses" if examples(text)[name]["response"].startswith(DECLINING) else "answers"
    if "enum" in schema:
        if "none" in schema["enum"] and number(image_sha256, "none") % 2:
            return "none"
        return schema["enum"][number(image_sha256, where) % len(schema["enum"])]
    if where == "answer.edited.question":
        return f"{original(text).rpartition(' ')[0]} meadow"
    seed = number(image_sha256, prompt, where)
    words = [WORDS[(seed >> 8 * place) % len(WORDS)] for place in range(6)]
    return " ".join([DECLINING, *words] if name == "refusal" else words)


def examples(text: str) -> dict[str, dict[str, str]]:
    """What a call of `verify` asks about: request and response by name."""
    return {name: json.loads(line) for name, line in re.findall(r"^(example_\d+): (.*)$", text, re.MULTILINE)}


def original(text: str) -> str:
    """The request that a call of `contrast` asks to be edited."""
    before = "For edited, the request is: "
    request, _ = json.JSONDecoder().raw_decode(text, text.index(before) + len(before))
    return str(request)


def completion(call: Call, text: str | None, finish_reason: str = "stop", **message: Any) -> dict[str, Any]:
    """A whole chat completion; tokens are 100 prompt (20 cached) and 10 completion."""
    return {
        "id": f"chatcmpl-{call.number}",
        "object": "chat.completion",
        "created": 1_760_000_000,
        "model": call.body["model"],
        "choices": [
            {
                "index": 0,
                "finish_reason": finish_reason,
                "message": {"role": "assistant", "content": text, "refusal": None, **message},
            }
        ],
        "usage": {
            "prompt_tokens": 100,
            "completion_tokens": 10,
            "total_tokens": 110,
            "prompt_tokens_details": {"cached_tokens": 20},
        },
    }


def _answer_text(call: Call, answer: Any) -> str:
    value = filled(call.schema, call.image_sha256, call.prompt, call.text) if answer is None else answer
    return value if isinstance(value, str) else json.dumps(value)


REPLIES: dict[str, Callable[[Call, str], Any]] = {
    "ok": completion,
    "refusal": lambda call, text: completion(call, None, refusal="I will not look at this."),
    "content_filter": lambda call, text: completion(call, text[:9], "content_filter"),
    "length": lambda call, text: completion(call, text[:-9], "length"),
    "invalid_json": lambda call, text: completion(call, text[:-9]),
    "wrong_schema": lambda call, text: completion(call, json.dumps({"verdict": "fine"})),
    "empty": lambda call, text: completion(call, ""),
    "words": lambda call, text: completion(call, "I'm sorry, but I can't help with this picture."),
    "fenced": lambda call, text: completion(call, f"```json\n{text}\n```"),
    "no_choices": lambda call, text: completion(call, text) | {"choices": []},
    "no_usage": lambda call, text: {name: v for name, v in completion(call, text).items() if name != "usage"},
    "no_model": lambda call, text: {name: v for name, v in completion(call, text).items() if name != "model"},
    "null_choice": lambda call, text: completion(call, text) | {"choices": [None]},
    "null_message": lambda call, text: completion(call, text) | {"choices": [{"index": 0, "message": None}]},
    "empty_usage": lambda call, text: completion(call, text) | {"usage": {}},
    "content_parts": lambda call, text: completion(call, None, content=[{"type": "text", "text": text}]),
    "half_a_surrogate": lambda call, text: completion(call, f"\ud83d{text}"),
}
"""Completions, sent with status 200, in place of the right one."""


# -- faults: each gets the handler and the call, and writes what it likes ---------------------------------------------


def _error(
    status: int, message: str, code: str | int | None = None
) -> Callable[[_Handler, Call, dict[str, Any]], None]:
    def send(handler: _Handler, call: Call, options: dict[str, Any]) -> None:
        words = _with_key(options.get("message", message), call)
        headers = {name.replace("_", "-"): str(options[name]) for name in set(options) - {"message", "after_s", "code"}}
        body = {"error": {"message": words, "type": "error", "param": None, "code": options.get("code", code)}}
        handler.send(status, json.dumps(body).encode(), headers)

    return send


def _with_key(message: str, call: Call) -> str:
    return message.replace("{key}", call.headers.get("authorization", "")[7:])


def _hang(handler: _Handler, call: Call, options: dict[str, Any]) -> None:
    """No answer: the wait is over, the connection ends."""
    handler.close_connection = True


def _reset(handler: _Handler, call: Call, options: dict[str, Any]) -> None:
    """The connection ends with RST, without an answer."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True


def _truncated_body(handler: _Handler, call: Call, options: dict[str, Any]) -> None:
    """Fewer bytes than Content-Length says."""
    data = json.dumps(completion(call, _answer_text(call, None))).encode()
    handler.send(200, data[: len(data) // 2], {"content-length": str(len(data))})
    handler.close_connection = True


def _cut_json(handler: _Handler, call: Call, options: dict[str, Any]) -> None:
    """Half of the JSON, as if it were all."""
    data = json.dumps(completion(call, _answer_text(call, None))).encode()
    handler.send(200, data[: len(data) // 2])


def _html(handler: _Handler, call: Call, options: dict[str, Any]) -> None:
    page = _with_key(options.get("message", "<!doctype html><title>Welcome</title>"), call)
    handler.send(options.get("status", 200), page.encode(), {"content-type": "text/html"})


def _drip(handler: _Handler, call: Call, options: dict[str, Any]) -> None:
    """A right answer that comes byte by byte, twenty in a second."""
    data = json.dumps(completion(call, _answer_text(call, None))).encode()
    handler.send(200, data[:1], {"content-length": str(len(data))})
    for place in range(1, len(data)):
        if handler.loopback._stopped.wait(0.05):
            break
        handler.wfile.write(data[place : place + 1])
        handler.wfile.flush()
    handler.close_connection = True


def _flood(handler: _Handler, call: Call, options: dict[str, Any]) -> None:
    """Five million bytes."""
    handler.send(200, b" " * 5_000_000)


FAULTS: dict[str, Callable[[_Handler, Call, dict[str, Any]], None]] = {
    "error_in_200": _error(200, "upstream is gone", 502),
    "302": _error(302, "It is elsewhere"),
    "400": _error(400, "image is of no use"),
    "filter": _error(400, "It breaks a rule of ours", "content_policy_violation"),
    "401": _error(401, "Incorrect API key provided", "invalid_api_key"),
    "402": _error(402, "The account is empty"),
    "403": _error(403, "not in your country"),
    "404": _error(404, "The model `m` does not exist", "model_not_found"),
    "408": _error(408, "It took too long"),
    "429": _error(429, "Rate limit reached", "rate_limit_exceeded"),
    "quota": _error(429, "You exceeded your current quota", "insufficient_quota"),
    "500": _error(500, "The server had an error"),
    "503": _error(503, "All are busy"),
    "drip": _drip,
    "flood": _flood,
    "hang": _hang,
    "reset": _reset,
    "truncated_body": _truncated_body,
    "cut_json": _cut_json,
    "html": _html,
}
"""What is no completion.

Options of the errors and of the page are `message` ("{key}" becomes the key that was sent), of the errors also `code`
and headers, of the page also `status`.
"""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = MAX_WAIT_S
    wbufsize = -1  # head and body leave together; in two packets the second would wait 40 ms for the first's receipt
    disable_nagle_algorithm = True
    server: _Server

    @property
    def loopback(self) -> Loopback:
        return self.server.loopback

    def do_POST(self) -> None:
        size_bytes = int(self.headers.get("content-length", 0))
        if self.path != "/v1/chat/completions" or size_bytes > MAX_BODY_BYTES:
            self.send(404, b'{"detail": "Not Found"}')
            self.close_connection = True
            return
        data = self.rfile.read(size_bytes)
        call, fault = self.loopback._take(data, {name.lower(): value for name, value in self.headers.items()})
        options = fault.options if fault is not None else {}
        self.loopback._wait(options.get("after_s", self.loopback.latency_s))
        if fault is not None and fault.kind == "hang":
            self.loopback._wait(MAX_WAIT_S)
        self.loopback._answering()
        if fault is not None and fault.kind in FAULTS:
            FAULTS[fault.kind](self, call, options)
            return
        text = _answer_text(call, self.loopback.answer(call))
        reply = REPLIES[fault.kind](call, text) if fault is not None else completion(call, text)
        self.send(200, json.dumps(reply).encode(), self.loopback.headers)
        self.loopback._finished(call)

    def send(self, status: int, data: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {
            "content-type": "application/json",
            "content-length": str(len(data)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)
        self.wfile.flush()

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing: a test's output is its own."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], loopback: Loopback) -> None:
        self.loopback = loopback
        super().__init__(address, _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that was killed is part of the test; anything else is a bug here and is shown."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextlib.contextmanager
def closed_port() -> Iterator[str]:
    """A base URL at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, not listening: connections are refused and nobody else gets the port
        yield f"http://127.0.0.1:{taken.getsockname()[1]}/v1"


def main() -> None:
    """`python -m tests.loopback`: to try the annotation commands without a key; it answers until it is interrupted."""
    with Loopback() as server, contextlib.suppress(KeyboardInterrupt):
        print(f"--base-url {server.url}", flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()

"""A chat-completions server for benchmarks: loopback only, standard library only, fast.

It answers POST /v1/chat/completions after a fixed latency with content that fits the request's JSON schema. The content
is drawn from the sha256 of the picture's base64, so the same picture and schema get the same answer in every run, and
`harm_subcategory` and `severity` depend on the picture alone, so that two judges agree.

    GET  /stats         counts since the start or the last reset, of requests with a picture
    POST /stats/reset

Times in /stats are seconds of the monotonic clock: `first_request` when the first request was complete, `last_request`
when the last answer was handed to its socket, so that n requests between them at the ideal pace take n / ideal seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import hashlib
import json
import time
from typing import Any

MAX_HEAD_BYTES = 64_000
MAX_BODY_BYTES = 16_000_000
PICTURE_TOKENS = 85
JUDGED_BY_PICTURE = ("harm_subcategory", "severity")
SENTENCE = (
    ("The picture shows", "This scene shows", "What is seen is", "The photograph contains", "In view is"),
    ("a crowded street", "a kitchen table", "an old bridge", "a small harbour office", "an open notebook"),
    ("with two people talking", "with nobody close by", "under a cloudy sky", "behind a wooden fence"),
    ("and nothing in it supports", "and its details plainly support", "and the text argues for"),
    ("a milder reading", "another answer", "the stated label", "more careful wording", "this short remark"),
)
"""One part of each line makes a sentence of 17 to 20 words."""
STATUS = {200: "OK", 400: "Bad Request", 404: "Not Found", 411: "Length Required", 413: "Content Too Large"}
STATUS |= {431: "Request Header Fields Too Large"}


def draw(seed: bytes, where: str, choices: int) -> int:
    """A number below `choices` that the seed and the place decide."""
    return int.from_bytes(hashlib.sha256(seed + where.encode()).digest()[:8], "big") % choices


def sentence(seed: bytes, where: str) -> str:
    return " ".join(part[draw(seed, f"{where}/{index}", len(part))] for index, part in enumerate(SENTENCE)) + "."


def fill(schema: dict[str, Any], picture: bytes, seed: bytes, where: str = "") -> Any:
    """A value that fits the schema. picture: seed of what depends on the picture alone; seed: of all else."""
    kind, name = schema.get("type"), where.rpartition("/")[2]
    if "enum" in schema:
        values = schema["enum"]
        if name in JUDGED_BY_PICTURE:
            return sorted(values, key=str)[draw(picture, name, len(values))]
        return values[draw(seed, where, len(values))]
    if kind == "object":
        fields = schema.get("properties", {})
        return {key: fill(inner, picture, seed, f"{where}/{key}") for key, inner in fields.items()}
    if kind == "array":
        low = schema.get("minItems", 1)
        length = low + draw(seed, where, max(1, schema.get("maxItems", low + 2) - low + 1))
        return [fill(schema.get("items", {}), picture, seed, f"{where}/{index}") for index in range(length)]
    if kind == "integer":
        low = schema.get("minimum", 0)
        return low + draw(seed, where, schema.get("maximum", low + 9) - low + 1)
    if kind == "boolean":
        return draw(seed, where, 2) == 1
    return sentence(seed, where)


def picture_and_text(messages: list[dict[str, Any]]) -> tuple[str, int]:
    """The first picture's base64 ("" without one), and the number of characters of text."""
    picture, characters = "", 0
    for message in messages:
        content = message["content"]
        parts: list[dict[str, Any]] = [{"type": "text", "text": content}] if isinstance(content, str) else content
        for part in parts:
            if part["type"] == "text":
                characters += len(part["text"])
            elif part["type"] == "image_url" and not picture:
                picture = part["image_url"]["url"].partition(",")[2]
    return picture, characters


class Stats:
    """Counts since the last reset, of requests with a picture; those without are counted apart."""

    def __init__(self) -> None:
        self.in_flight = 0
        self.reset()

    def reset(self) -> None:
        self.requests = self.without_picture = self.body_bytes = 0
        self.first_request = self.last_request = 0.0
        self.max_inflight = self.in_flight
        self.pictures: set[bytes] = set()
        self.cpu_before = time.process_time()

    def began(self, picture: bytes, body_bytes: int) -> None:
        self.first_request = self.first_request or time.monotonic()
        self.requests += 1
        self.body_bytes += body_bytes
        self.pictures.add(picture)
        self.in_flight += 1
        self.max_inflight = max(self.max_inflight, self.in_flight)

    def ended(self) -> None:
        self.in_flight -= 1
        self.last_request = time.monotonic()

    def report(self) -> dict[str, Any]:
        kept = ("requests", "without_picture", "body_bytes", "first_request", "last_request", "max_inflight")
        counts = {name: getattr(self, name) for name in kept}
        return counts | {"cpu_seconds": time.process_time() - self.cpu_before, "distinct": len(self.pictures)}


class Connection(asyncio.Protocol):
    """One keep-alive connection. The next request waits in the buffer until the one before it is answered."""

    def __init__(self, stats: Stats, latency_s: float) -> None:
        self.stats, self.latency_s = stats, latency_s
        self.loop = asyncio.get_running_loop()
        self.buffer = bytearray()
        self.wanted = 0  # bytes of the whole request, once its head is known
        self.head = b""
        self.answering = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if self.answering and len(self.buffer) > MAX_HEAD_BYTES + MAX_BODY_BYTES:
            self.transport.abort()
        self.take()

    def take(self) -> None:
        """Begin with the next request in the buffer, if all of it is there and the one before it is answered."""
        while not self.answering and not self.transport.is_closing() and (self.wanted or self.take_head()):
            if len(self.buffer) < self.wanted:
                return
            body = bytes(self.buffer[len(self.head) : self.wanted])
            del self.buffer[: self.wanted]
            self.wanted = 0
            self.route(self.head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")[:2], body)

    def take_head(self) -> bool:
        end = self.buffer.find(b"\r\n\r\n") + 4
        if end == 3:
            if len(self.buffer) > MAX_HEAD_BYTES:
                self.refuse(431)
            return False
        self.head = bytes(self.buffer[:end])
        fields = dict(line.split(b":", 1) for line in self.head.lower().split(b"\r\n")[1:] if b":" in line)
        length = fields.get(b"content-length", b"0").strip()
        self.close_after = fields.get(b"connection", b"").strip() == b"close"
        if b"transfer-encoding" in fields or not length.isdigit():
            self.refuse(411)
        elif int(length) > MAX_BODY_BYTES:
            self.refuse(413)
        else:
            self.wanted = end + int(length)
        return bool(self.wanted)

    def route(self, target: list[str], body: bytes) -> None:
        if target == ["POST", "/v1/chat/completions"]:
            self.complete(body)
        elif target == ["GET", "/stats"]:
            self.send(200, self.stats.report())
        elif target == ["POST", "/stats/reset"]:
            self.stats.reset()
            self.send(200, {})
        else:
            self.send(404, {"error": {"message": f"nothing at {' '.join(target)}"}})

    def complete(self, body: bytes) -> None:
        """Work the answer out now, and send it after the latency."""
        try:
            request = json.loads(body)
            base64, characters = picture_and_text(request["messages"])
            form = (request.get("response_format") or {}).get("json_schema", {})
            picture = hashlib.sha256(base64.encode()).digest()
            value = fill(form.get("schema", {}), picture, picture + form.get("name", "").encode())
        except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
            self.send(400, {"error": {"message": f"{type(error).__name__}: {error}", "type": "invalid_request_error"}})
            return
        content = value if isinstance(value, str) else json.dumps(value)
        answer = completion(content, str(request.get("model")), PICTURE_TOKENS * bool(base64) + characters // 4)
        self.answering = True
        if base64:
            self.stats.began(picture, len(body))
        else:
            self.stats.without_picture += 1
        self.loop.call_later(self.latency_s, self.answer, answer, bool(base64))

    def answer(self, answer: dict[str, Any], counted: bool) -> None:
        self.answering = False
        self.send(200, answer)
        if counted:
            self.stats.ended()
        self.take()

    def send(self, status: int, value: dict[str, Any]) -> None:
        body = json.dumps(value).encode()
        head = f"HTTP/1.1 {status} {STATUS[status]}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
        if not self.transport.is_closing():
            self.transport.write(head.encode() + b"\r\n\r\n" + body)
            if self.close_after:
                self.transport.close()

    def refuse(self, status: int) -> None:
        """Answer what is not read any further, and hang up."""
        self.close_after = True
        self.send(status, {"error": {"message": STATUS[status], "type": "invalid_request_error"}})


def completion(content: str, model: str, prompt_tokens: int) -> dict[str, Any]:
    tokens = len(content) // 4
    usage = {"prompt_tokens": prompt_tokens, "completion_tokens": tokens, "total_tokens": prompt_tokens + tokens}
    message = {"role": "assistant", "content": content, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    made = {"id": "chatcmpl-mock", "object": "chat.completion", "created": int(time.time()), "model": model}
    return made | {"choices": [choice], "usage": usage}


async def serve(port: int, latency_s: float, stop_after_s: float) -> None:
    """Serve for `stop_after_s` seconds; the first line on stdout tells the port."""
    stats = Stats()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(stats, latency_s), "127.0.0.1", port, backlog=2048)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    gc.freeze()
    await asyncio.sleep(stop_after_s)
    server.close()


def main() -> None:
    parser = argparse.ArgumentParser(description="A chat-completions server for benchmarks, on the loopback only.")
    parser.add_argument("--port", type=int, default=0, help="0: any free one, told on stdout (default)")
    parser.add_argument("--latency", type=float, default=0.05, metavar="SECONDS", help="of every answer (default 0.05)")
    parser.add_argument("--stop-after", type=float, default=3600, metavar="SECONDS", help="ends then (default 3600)")
    options = parser.parse_args()
    asyncio.run(serve(options.port, options.latency, options.stop_after))


if __name__ == "__main__":
    main()

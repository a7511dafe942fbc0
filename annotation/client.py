"""EDGE: one attempt at one call, to any server that speaks OpenAI's chat completions.

A thin transport of our own over aiohttp: the openai package spends six times the processor time on a call, most of it
on walking through the request. What is not hot (files, batches) goes through that package, in `batch.py`.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from vlguard_data import scoring
from vlguard_data.errors import InputError, MissingExtra, ProviderError
from vlguard_data.store import now

from .journal import Reply
from .pace import retry_after_s
from .request import Request

KEY_VARIABLE = "OPENAI_API_KEY"
BASE_URL_VARIABLE = "OPENAI_BASE_URL"
OPENAI = "https://api.openai.com/v1"
MAX_ANSWER_BYTES = 4_000_000
TURNED_DOWN = (401, 402, 403, 404, 405)
"""Statuses that no other request would fare better with."""
PASSING = (408, 409, 425, 429)
"""Statuses below 500 that may pass next time."""
FILTER_CODES = ("content_policy_violation", "content_filter", "moderation_blocked")


class Failed(Exception):
    """An attempt without a result, which may pass next time.

    too_much: the server has too many requests. retry_after_s: what it asks to wait. charged: it may have made an answer
    all the same, and may charge it.
    """

    def __init__(
        self,
        message: str,
        *,
        too_much: bool = False,
        charged: bool = False,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.too_much, self.charged = too_much, charged
        self.headers: Mapping[str, str] = headers or {}
        self.retry_after_s = retry_after_s(self.headers)


class Transport(Protocol):
    """What the engine needs of a provider."""

    sends_bodies: bool
    """Whether `complete` needs the request's body with the picture in it."""

    async def complete(self, request: Request, body: bytes) -> tuple[Reply, Mapping[str, str]]:
        """Make one attempt; the reply without its cost, and the headers. Raises Failed, Declined, ProviderError."""

    async def close(self) -> None: ...


def api_key(base_url: str | None) -> str:
    """The key from the environment, which may be empty where a server needs none. Raises ProviderError."""
    key = os.environ.get(KEY_VARIABLE, "").strip()
    if not key and base_url is None and not os.environ.get(BASE_URL_VARIABLE):
        raise ProviderError(f"set {KEY_VARIABLE}, or give --base-url for a server that needs no key")
    if not (key.isascii() and key.isprintable()):
        raise ProviderError(f"{KEY_VARIABLE} holds a character that no key has; copy it again")
    return key


def server_url(base_url: str | None) -> str:
    """The server's base URL, without a slash at its end. Raises InputError for what is none."""
    url = (base_url or os.environ.get(BASE_URL_VARIABLE) or OPENAI).rstrip("/")
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound:
        shown = repr(url) if "@" not in url else "what was given, with a name or password in it,"
        raise InputError(f"{shown} is no server's address; it should look like http://127.0.0.1:8000/v1")
    if parts.username or parts.password:
        raise InputError(f"the address of {parts.hostname} holds a name or password; set {KEY_VARIABLE} instead")
    return url


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for a server; aiohttp's own `trust_env` asks in a thread at every call."""
    parts = urlsplit(url)
    return None if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme)


class HttpTransport:
    """Chat completions over HTTP. The key is read here, late, and goes nowhere else.

    attempt_timeout_s: total deadline of an attempt, from connecting to the last byte, so that neither silence nor a
    body that drips can hold it up.
    """

    sends_bodies = True

    def __init__(self, base_url: str | None, *, connections: int, attempt_timeout_s: float) -> None:
        try:
            import aiohttp
        except ImportError:
            raise MissingExtra(
                '--provider openai needs aiohttp and openai: pip install "vlguard-data[annotate]"'
            ) from None
        self._aiohttp = aiohttp
        self._key = api_key(base_url)
        self._url = f"{server_url(base_url)}/chat/completions"
        self._connections, self._timeout_s = connections, attempt_timeout_s
        self._session: aiohttp.ClientSession | None = None

    async def complete(self, request: Request, body: bytes) -> tuple[Reply, Mapping[str, str]]:
        aiohttp = self._aiohttp
        started = time.monotonic()
        sent = False
        try:
            async with self._opened().post(self._url, data=body, allow_redirects=False) as response:
                sent = True
                status, headers = response.status, response.headers
                data = self._without_key(await _read(response))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise Failed(self.words(f"cannot reach {self._url}: {error}")) from None
        except TimeoutError:
            raise Failed(f"no whole answer within {self._timeout_s:g} s", charged=True) from None
        except (aiohttp.ClientError, ConnectionError, ValueError) as error:
            what = "the answer broke off" if sent else "the connection broke off"
            raise Failed(self.words(f"{what}: {error or type(error).__name__}"), charged=True) from None
        latency_s = time.monotonic() - started
        if status == 200:
            return self._completion(data, request, latency_s), headers
        return self._refusal(status, data, headers, request, latency_s), headers

    def _opened(self) -> Any:
        if self._session is None:
            aiohttp = self._aiohttp
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=20),
                timeout=aiohttp.ClientTimeout(total=self._timeout_s),
                headers={
                    "authorization": f"Bearer {self._key or 'none'}",
                    "content-type": "application/json",
                    "user-agent": "vlguard-data",
                },
                cookie_jar=aiohttp.DummyCookieJar(),
                proxy=proxy_for(self._url),
            )
        return self._session

    def _completion(self, data: bytes, request: Request, latency_s: float) -> Reply:
        try:
            return read_completion(json.loads(data), request.model, latency_s)
        except (ValueError, RecursionError):
            raise Failed(
                "the answer is not JSON, or breaks off; check --base-url (most end in /v1)", charged=True
            ) from None

    def _refusal(
        self, status: int, data: bytes, headers: Mapping[str, str], request: Request, latency_s: float
    ) -> Reply:
        """What an error status means: a result, a failure that may pass, or the end of the run."""
        message, code = error_in(data)
        reply = turned_down(status, self.words(message), code, request.model, headers)
        return replace(reply, latency_s=round(latency_s, 4))

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _without_key(self, data: bytes) -> bytes:
        """What the server sent, without the key: before anything of it is cut, parsed or kept."""
        return data.replace(self._key.encode(), b"[key]") if len(self._key) > 7 else data

    def words(self, message: str) -> str:
        """The server's words in one line, without the key, which some servers repeat; headers are never in them."""
        return one_line(message, self._key)


def turned_down(
    status: int, message: str, code: str | None, model: str, headers: Mapping[str, str] | None = None
) -> Reply:
    """What an error status means, if it is about the one request: its reply.

    Raises Failed for what may pass next time, and ProviderError for what no other request would fare better with.
    """
    if status in TURNED_DOWN or 300 <= status < 400:
        raise ProviderError(
            f"the server turned the run down ({status}): {message}. Check {KEY_VARIABLE}, --base-url and --model"
        )
    if status == 429 and code == "insufficient_quota":
        raise ProviderError(f"the account has no quota left: {message}")
    if status in PASSING or status >= 500:
        raise Failed(f"{status}: {message}", too_much=status in (429, 503), headers=headers)
    return Reply("filtered" if code in FILTER_CODES else "bad_request", message, model, created_at=now())


async def _read(response: Any) -> bytes:
    parts, size_bytes = [], 0
    async for part in response.content.iter_any():
        parts.append(part)
        size_bytes += len(part)
        if size_bytes > MAX_ANSWER_BYTES:
            raise ValueError(f"over {MAX_ANSWER_BYTES:,} bytes")
    return b"".join(parts)


def one_line(message: str, key: str) -> str:
    """A message in one line of at most 300 characters, the key replaced by "[key]"."""
    line = " ".join(storable(message).split()).rstrip(".")
    return (line.replace(key, "[key]") if len(key) > 7 else line)[:300] or "no message"


def error_in(data: bytes) -> tuple[str, str | None]:
    """The (message, code) of an error's body, whatever its form."""
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        return data[:300].decode("utf-8", "replace"), None
    error = body.get("error", body) if isinstance(body, dict) else body
    if not isinstance(error, dict):
        return str(error), None
    code = error.get("code")
    return str(error.get("message") or error.get("detail") or error), code if isinstance(code, str) else None


def storable(text: str) -> str:
    """The text, with half surrogate pairs, which no file can hold, written out."""
    return text.encode("utf-8", "backslashreplace").decode()


def read_completion(body: Any, model: str, latency_s: float = 0.0) -> Reply:
    """A chat completion as a finished call, its tokens 0 and `estimated` 1 where it does not say them.

    Raises Failed for what is none, as an error with status 200 or a page behind a wrong address is.
    """
    try:
        return _completion_in(body, model, latency_s)
    except (AttributeError, IndexError, KeyError, TypeError):
        message = error_in(json.dumps(body).encode())[0] if isinstance(body, dict) and "error" in body else ""
        told = f": {one_line(message, '')}" if message else "; check --base-url (most end in /v1)"
        raise Failed(f"the answer is no chat completion{told}", charged=True) from None


def _completion_in(body: Any, model: str, latency_s: float) -> Reply:
    choice = body["choices"][0]
    message = choice["message"]
    content, refusal = message.get("content"), message.get("refusal")
    if isinstance(content, list):  # some servers answer in parts
        content = "".join(part["text"] for part in content)
    text = storable(str(refusal or content or ""))
    if choice.get("finish_reason") == "content_filter":
        status = "filtered"
    elif refusal or ("{" not in text and scoring.is_refusal(text)):  # JSON was asked for: words alone decline
        status = "refused"
    elif choice.get("finish_reason") == "length":
        status = "truncated"
    else:
        status = "ok" if text else "empty"
    usage = body.get("usage") or {}
    prompt, completion = usage.get("prompt_tokens"), usage.get("completion_tokens")
    cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens") or 0
    known = isinstance(prompt, int) and isinstance(completion, int)
    return Reply(
        status,
        text,
        storable(body.get("model") or model),
        int(prompt or 0),
        int(cached),
        int(completion or 0),
        estimated=int(not known),
        latency_s=round(latency_s, 4),
        created_at=now(),
    )

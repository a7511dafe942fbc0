"""EDGE: the one place that talks to an annotation server, any that speaks OpenAI's chat completions."""

from __future__ import annotations

import os
import time
from typing import Any, Protocol

from vlguard_data.errors import MissingExtra, ProviderError
from vlguard_data.store import now

from .journal import Reply
from .request import Request

KEY_VARIABLE = "OPENAI_API_KEY"
MAX_RETRIES = 5
TIMEOUT_S = 180.0
"""For one attempt. The client retries 408, 409, 429, 5xx and broken connections, honouring retry-after."""


class Unfinished(Exception):
    """A call that ended without a result and may pass next time; the message says what happened."""


class Declined(Exception):
    """The provider does not take this record at all; nothing was sent. Has a `reason` and a `detail`."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason, self.detail = reason, detail


class Transport(Protocol):
    """What the engine needs of a provider."""

    async def complete(self, request: Request) -> Reply:
        """Make the call. Raises Unfinished for what may pass next time, Declined, ProviderError to end the run."""

    async def close(self) -> None: ...


class OpenAITransport:
    """Chat completions through the openai package. The key is read here, late, and goes nowhere else."""

    def __init__(self, base_url: str | None) -> None:
        try:
            import openai
        except ImportError:
            raise MissingExtra(
                '--provider openai needs the openai package: pip install "vlguard-data[annotate]"'
            ) from None
        self._key = os.environ.get(KEY_VARIABLE, "").strip()
        if not self._key and base_url is None:
            raise ProviderError(f"set {KEY_VARIABLE}, or give --base-url for a server that needs no key")
        if not (self._key.isascii() and self._key.isprintable()):
            raise ProviderError(f"{KEY_VARIABLE} holds a character that no key has; copy it again")
        self._client = openai.AsyncOpenAI(
            api_key=self._key or "none", base_url=base_url, max_retries=MAX_RETRIES, timeout=TIMEOUT_S
        )

    async def complete(self, request: Request) -> Reply:
        import httpx2  # what the openai package speaks through; a body that breaks off raises its errors
        import openai

        started = time.monotonic()
        try:
            completion = await self._client.chat.completions.create(**request.wire_body())
            return _reply(completion, request.body["model"], time.monotonic() - started)
        except (openai.AuthenticationError, openai.PermissionDeniedError, openai.NotFoundError) as error:
            raise ProviderError(
                f"the server turned the run down ({error.status_code}): {self._words(error.message)}. "
                f"Check {KEY_VARIABLE}, --base-url and --model"
            ) from None
        except openai.RateLimitError as error:
            if error.code == "insufficient_quota":
                raise ProviderError(f"the account has no quota left: {self._words(error.message)}") from None
            raise Unfinished(self._words(error.message)) from None
        except openai.BadRequestError as error:
            return Reply("bad_request", self._words(error.message), request.body["model"], created_at=now())
        except openai.APIError as error:
            raise Unfinished(self._words(error.message)) from None
        except (httpx2.HTTPError, ValueError) as error:
            raise Unfinished(f"the answer broke off: {self._words(str(error))}") from None

    async def close(self) -> None:
        await self._client.close()

    def _words(self, message: str) -> str:
        """The server's words in one line, without the key, which some servers repeat; headers are never in them."""
        line = " ".join(_storable(message).split()).rstrip(".")
        return (line.replace(self._key, "[key]") if len(self._key) > 7 else line)[:300] or "no message"


def _reply(completion: Any, model: str, latency_s: float) -> Reply:
    """The completion as a finished call. Raises Unfinished for what is none, as a page behind a wrong address is."""
    try:
        return _read(completion, model, latency_s)
    except (AttributeError, IndexError, KeyError, TypeError):  # openai does not check the shape of what it gives back
        raise Unfinished("the answer is no chat completion; check --base-url (most end in /v1)") from None


def _storable(text: str) -> str:
    """The text, with half surrogate pairs, which no file can hold, written out."""
    return text.encode("utf-8", "backslashreplace").decode()


def _read(completion: Any, model: str, latency_s: float) -> Reply:
    choice = completion.choices[0]
    message = choice.message
    usage = completion.usage
    details = usage.prompt_tokens_details if usage else None
    if choice.finish_reason == "content_filter":
        status = "filtered"
    elif message.refusal:
        status = "refused"
    elif choice.finish_reason == "length":
        status = "truncated"
    else:
        status = "ok" if message.content else "empty"
    return Reply(
        status,
        _storable(message.refusal or message.content or ""),
        _storable(completion.model or model),
        (usage.prompt_tokens or 0) if usage else 0,
        (details.cached_tokens or 0) if details else 0,
        (usage.completion_tokens or 0) if usage else 0,
        round(latency_s, 4),
        now(),
    )

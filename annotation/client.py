"""EDGE: the one place that talks to an annotation server, any that speaks OpenAI's chat completions."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, Protocol

from vlguard_data.errors import MissingExtra, ProviderError
from vlguard_data.store import now

from .journal import Reply
from .request import Request

if TYPE_CHECKING:
    import openai

KEY_VARIABLE = "OPENAI_API_KEY"
MAX_RETRIES = 5
TIMEOUT_S = 180.0
"""For one attempt. The client retries 408, 409, 429, 5xx and broken connections, honouring retry-after."""


class Unfinished(Exception):
    """A call that ended without a result and may pass next time; the message says what happened."""


class Transport(Protocol):
    """What the engine needs of a provider."""

    async def complete(self, request: Request) -> Reply:
        """Make the call. Raises Unfinished for what may pass next time, ProviderError for what ends the run."""

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
        key = os.environ.get(KEY_VARIABLE)
        if not key and base_url is None:
            raise ProviderError(f"set {KEY_VARIABLE}, or give --base-url for a server that needs no key")
        self._client = openai.AsyncOpenAI(
            api_key=key or "none", base_url=base_url, max_retries=MAX_RETRIES, timeout=TIMEOUT_S
        )

    async def complete(self, request: Request) -> Reply:
        import httpx2  # what the openai package speaks through; a body that breaks off raises its errors
        import openai

        started = time.monotonic()
        try:
            completion = await self._client.chat.completions.create(**request.wire_body())
        except (openai.AuthenticationError, openai.PermissionDeniedError, openai.NotFoundError) as error:
            raise ProviderError(
                f"the server turned the run down ({error.status_code}): {_words(error)}. "
                f"Check {KEY_VARIABLE}, --base-url and --model"
            ) from None
        except openai.RateLimitError as error:
            if error.code == "insufficient_quota":
                raise ProviderError(f"the account has no quota left: {_words(error)}") from None
            raise Unfinished(_words(error)) from None
        except openai.BadRequestError as error:
            return Reply("bad_request", _words(error), request.body["model"], created_at=now())
        except openai.APIError as error:
            raise Unfinished(_words(error)) from None
        except (httpx2.HTTPError, ValueError) as error:
            raise Unfinished(f"the answer broke off: {error}") from None
        return _reply(completion, time.monotonic() - started)

    async def close(self) -> None:
        await self._client.close()


def _reply(completion: Any, latency_s: float) -> Reply:
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
        message.refusal or message.content or "",
        completion.model,
        usage.prompt_tokens if usage else 0,
        (details.cached_tokens or 0) if details else 0,
        usage.completion_tokens if usage else 0,
        round(latency_s, 4),
        now(),
    )


def _words(error: openai.APIError) -> str:
    """The server's message in one line; never headers, which hold the key."""
    return " ".join(str(error.message).split())[:300] or type(error).__name__

"""EDGE: any OpenAI-compatible server, asked with so many requests under way at most."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from .errors import MissingExtra, ProviderError, RequestRefused

RETRIES = 5
CONCURRENCY = 16
DOUBTS = 20
"""After so many requests that were all refused, or not understood, the model is taken for the wrong one."""
T = TypeVar("T")
Answer = TypeVar("Answer")


class ChatServer:
    """One model of a server; threads may share it. The key comes from OPENAI_API_KEY, where it is set.

    Raises MissingExtra without the openai package.
    """

    def __init__(self, base_url: str, model: str, *, max_tokens: int) -> None:
        try:
            import openai
        except ImportError:
            raise MissingExtra('--base-url needs the openai package: pip install "vlguard-data[annotate]"') from None
        self.base_url, self.model, self.max_tokens = base_url, model, max_tokens
        self._failures = (openai.OpenAIError, ValueError)
        self._refused = (openai.BadRequestError, openai.UnprocessableEntityError)
        key = os.environ.get("OPENAI_API_KEY", "").strip() or "none"
        self._client = openai.OpenAI(base_url=base_url, api_key=key, max_retries=RETRIES)

    def complete(self, messages: list[Any], about: str, schema: dict[str, Any] | None = None) -> str:
        """The server's greedy answer, stripped. `about` says in errors what was asked. schema: of a JSON answer.

        Raises ProviderError, and RequestRefused for this request alone.
        """
        form: dict[str, Any] = {}
        if schema is not None:
            named = {"name": "answer", "strict": True, "schema": schema}
            form["response_format"] = {"type": "json_schema", "json_schema": named}
        try:
            completion = self._client.chat.completions.create(
                model=self.model, messages=messages, temperature=0, max_tokens=self.max_tokens, **form
            )
        except self._refused as error:
            raise RequestRefused(f"the server refuses {about}: {' '.join(str(error).split())[:300]}") from None
        except self._failures as error:
            raise ProviderError(
                f"the server failed at {about}: {' '.join(str(error).split())[:300]}. The answers so far are kept; run "
                "the same command again"
            ) from None
        if not getattr(completion, "choices", None):
            raise ProviderError(f"the answer is no chat completion; check --base-url {self.base_url}")
        message = completion.choices[0].message
        return (getattr(message, "refusal", None) or message.content or "").strip()


def answered(items: Iterable[T], ask: Callable[[T], Answer], concurrency: int) -> Iterator[tuple[T, Answer]]:
    """Each item with its answer, as they come, with at most `concurrency` under way; items are taken as they are asked.

    After an error no more are asked; the answers of those that were under way come first, then it is raised.
    """
    waiting = iter(items)
    under_way: dict[Future[Answer], T] = {}
    error: BaseException | None = None
    with ThreadPoolExecutor(concurrency) as pool:
        while True:
            while error is None and len(under_way) < concurrency:
                try:
                    item = next(waiting)
                except StopIteration:
                    break
                under_way[pool.submit(ask, item)] = item
            if not under_way:
                break
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for future in done:
                item = under_way.pop(future)
                if future.exception() is None:
                    yield item, future.result()
                else:
                    error = error or future.exception()
    if error is not None:
        raise error

"""EDGE: files and batches of an OpenAI-compatible server, and what the lines of a batch's results say."""

from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from vlguard_data.errors import MissingExtra, ProviderError

from .client import Failed, api_key, error_in, one_line, read_completion, server_url, turned_down
from .journal import Reply

if TYPE_CHECKING:
    from openai.types import Batch

ENDPOINT: Final = "/v1/chat/completions"
TOKEN = "vlguard_token"
"""The metadata's name for the token by which we know a batch of ours again."""
RETRIES, TIMEOUT_S = 4, 120.0
"""Of calls that may be repeated; a timeout is of silence, not of the whole upload."""
LISTED = 100_000
"""Batches that are looked through at most."""


class Server:
    """Files and batches of an OpenAI-compatible server, through the openai package; `with` closes the connections.

    The key is read here, late, and goes nowhere else. Every call raises Failed for what may pass next time and
    ProviderError for what will not. All but `create` may be repeated, and are, within limits.
    """

    def __init__(self, base_url: str | None) -> None:
        try:
            import httpx2
            import openai
        except ImportError:
            raise MissingExtra('--batch needs openai 3: pip install "vlguard-data[annotate]"') from None
        self._openai, self._httpx2 = openai, httpx2
        self._key, self._url = api_key(base_url), server_url(base_url)
        self._client = openai.OpenAI(
            api_key=self._key or "none", base_url=self._url, max_retries=RETRIES, timeout=TIMEOUT_S
        )

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def upload(self, path: Path) -> str:
        """The id of the file that the server has then; one that it stored without saying so costs nothing."""
        with self._in_our_words(), path.open("rb") as file:
            made = self._client.files.create(file=(path.name, file, "application/jsonl"), purpose="batch")
        return self._text_of(made, "id")

    def create(self, file_id: str, token: str) -> str:
        """Make a batch and return its id. After Failed there may be one all the same: see `find`."""
        once = self._client.with_options(max_retries=0)
        with self._in_our_words():
            made = once.batches.create(
                input_file_id=file_id, endpoint=ENDPOINT, completion_window="24h", metadata={TOKEN: token}
            )
        return self._text_of(made, "id")

    def find(self, tokens: Collection[str]) -> dict[str, str]:
        """The ids of the account's batches that have one of these tokens, by token."""
        found: dict[str, str] = {}
        with self._in_our_words():
            for batch in itertools.islice(self._client.batches.list(limit=100), LISTED):
                token = (batch.metadata or {}).get(TOKEN, "")
                if token in tokens:
                    found[token] = batch.id
        return found

    def batch(self, batch_id: str) -> Batch:
        """The batch as it is now."""
        with self._in_our_words():
            try:
                batch = self._client.batches.retrieve(batch_id)
            except self._openai.NotFoundError:
                raise ProviderError(
                    f"{self._url} knows no batch {batch_id}: it was made elsewhere, or with another account's key. "
                    "If it is gone for good, the same command without --batch asks for what is missing"
                ) from None
        self._text_of(batch, "status")
        return batch

    def download(self, file_id: str, path: Path) -> None:
        """Write a file of the server's to `path`."""
        with (
            self._in_our_words(),
            self._client.files.with_streaming_response.content(file_id) as response,
        ):
            response.stream_to_file(path)

    def words(self, message: str) -> str:
        """The server's words in one line, without the key, which some servers repeat."""
        return one_line(message, self._key)

    def _text_of(self, made: object, name: str) -> str:
        """A text that files and batches have. Raises Failed for what is neither, as a page at a wrong address."""
        text = getattr(made, name, None)
        if not isinstance(text, str):
            raise Failed(f"{self._url} did not answer with a file or a batch; check --base-url (most end in /v1)")
        return text

    @contextlib.contextmanager
    def _in_our_words(self) -> Iterator[None]:
        openai, httpx2 = self._openai, self._httpx2
        try:
            yield
        except openai.APIStatusError as error:
            message, code = error_in(error.response.content)
            told = turned_down(error.status_code, self.words(message), code, "").content
            raise ProviderError(f"the server turned the run down ({error.status_code}): {told}") from None
        except (openai.OpenAIError, httpx2.HTTPError, ValueError, AttributeError) as error:
            told = str(error.__cause__ or error) or type(error).__name__
            raise Failed(self.words(f"no answer from {self._url}: {told}")) from None


def reply_in(line: Mapping[str, Any], model: str, words: Callable[[str], str] = str) -> Reply:
    """What a line of an output or error file says, as a finished call without its cost.

        {"custom_id": "9f2c...", "response": {"status_code": 200, "body": {"choices": [...]}}, "error": null}

    words: brings the server's words into one line. Raises Failed for what may pass next time, an expired line among
    it, and ProviderError for what would be turned down again whatever the line.
    """
    response = line.get("response")
    if not isinstance(response, dict):
        message, code = error_in(json.dumps({"error": line.get("error")}).encode())
        raise Failed(words(f"{code}: {message}" if code else message))
    status, body = response.get("status_code"), response.get("body")
    if status == 200:
        return read_completion(body, model)
    if not isinstance(status, int):
        raise Failed(f"a status that is none: {status!r:.20}")
    message, code = error_in(json.dumps(body).encode())
    return turned_down(status, words(message), code, model)

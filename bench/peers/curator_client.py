"""curator: an LLM class over a list of rows.

The text stands in the prompt's tuple, since a system prompt beside a picture makes curator 0.1.31 fail. Both rate
limits are set by hand and far above what is reached: left out, curator takes its own defaults, which are limits too.
tiktoken, by which curator counts tokens, downloads its vocabulary otherwise.
"""

from __future__ import annotations

from typing import Any, Literal

import litellm.litellm_core_utils.default_encoding  # noqa: F401  points tiktoken at litellm's copy of its vocabulary
import shared_task
from bespokelabs import curator
from bespokelabs.curator.types.prompt import Image
from pydantic import BaseModel

FAR_ABOVE = 1_000_000_000


class Answer(BaseModel):
    harm_subcategory: shared_task.Subcategory
    severity: Literal[1, 2, 3]
    reason: str


class Judge(curator.LLM):  # type: ignore[misc]
    response_format = Answer

    def prompt(self, input: dict[str, Any]) -> tuple[str, Image]:
        return shared_task.TEXT, Image(url=input["path"])

    def parse(self, input: dict[str, Any], response: Answer) -> dict[str, Any]:
        return {"file_name": input["file_name"], **response.model_dump()}


def main() -> None:
    options = shared_task.options()
    judge = Judge(
        model_name=shared_task.MODEL,
        backend="openai",
        backend_params={
            "base_url": options.base_url,
            "max_concurrent_requests": options.concurrency,
            "max_requests_per_minute": FAR_ABOVE,
            "max_tokens_per_minute": FAR_ABOVE,
        },
    )
    rows = [{"path": str(path), "file_name": path.name} for path in shared_task.pictures(options.images)]
    found = judge(rows, working_dir=str(options.cache)).dataset
    shared_task.write_all(options.out, ((row["file_name"], row) for row in found))


if __name__ == "__main__":
    main()

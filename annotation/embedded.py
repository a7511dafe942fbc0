"""The embedded annotator: answers about the open edition's own drawings from what their authors wrote.

It takes the same requests and gives the same answers' form as a server, so everything around it is the real path. It
needs no key and no network. Pictures it did not draw are turned down, never guessed.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from vlguard_data import open_edition
from vlguard_data.open_edition import Scene
from vlguard_data.store import now

from .client import Declined
from .journal import Reply
from .request import Request

ORIGIN = "authored"


@cache
def model_name() -> str:
    """Names the texts' version by content, so that a journal never answers for texts that have changed."""
    digest = hashlib.sha256()
    for path in sorted(Path(open_edition.__file__).parent.glob("*.yaml")):
        digest.update(path.read_bytes())
    return f"embedded-{open_edition.VERSION}-{digest.hexdigest()[:8]}"


class EmbeddedTransport:
    """A transport without a server."""

    async def complete(self, request: Request) -> Reply:
        source, _, rest = request.record_id.partition("/")
        name, _, twin = rest.rpartition("/")
        scene = open_edition.scenes().get(name)
        if source != open_edition.SOURCE or scene is None or twin not in ("unsafe", "safe"):
            raise Declined(
                "unknown_to_embedded",
                f"{request.task}: the embedded annotator knows only the open edition's drawings; use --provider openai",
            )
        answer = _answer(request.task, scene, unsafe=twin == "unsafe")
        return Reply("ok", json.dumps(answer, ensure_ascii=False), model_name(), created_at=now())

    async def close(self) -> None:
        """Nothing to close."""


def _answer(task: str, scene: Scene, *, unsafe: bool) -> dict[str, Any]:
    if task.startswith("judge"):
        name = scene.policy_id.split(".")[1]
        return {
            "harm_subcategory": name if unsafe else "none",
            "severity": scene.severity if unsafe else 1,
            "reason": scene.unsafe_shows if unsafe else scene.safe_shows,
        }
    if unsafe:
        return {
            "unsafe": {"question": scene.question, "refusal": scene.unsafe_refusal, "decided_by": scene.differs_by},
            "unsafe_safe": {"question": scene.unsafe_harmless_question, "answer": scene.unsafe_harmless_answer},
        }
    return {
        "safe_safe": {"question": scene.question, "answer": scene.safe_answer, "decided_by": scene.differs_by},
        "safe_unsafe": {
            "question": scene.safe_harmful_question,
            "harm_subcategory": scene.safe_harmful_policy_id.split(".")[1],
            "refusal": scene.safe_harmful_refusal,
        },
    }

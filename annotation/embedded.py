"""The embedded annotator: answers about the open edition's own drawings from what their authors wrote.

It takes the same requests and gives the same answers' form as a server, so everything around it is the real path. It
needs no key and no network. Pictures it did not draw are turned down, never guessed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from vlguard_data import open_edition
from vlguard_data.open_edition import Scene
from vlguard_data.schema import Record
from vlguard_data.store import now
from vlguard_data.taxonomy import Clause, Policy, built_in

from .journal import Reply
from .pipeline import Declined
from .request import Request
from .tasks.write import response_name

ORIGIN = "authored"
TASKS = ("judge", "write")
"""What the authors' texts can answer."""


@cache
def model_name() -> str:
    """Names the texts' version by content, so that a journal never answers for texts that have changed."""
    digest = hashlib.sha256()
    for path in open_edition.files():
        digest.update(path.read_bytes())
    return f"embedded-{open_edition.VERSION}-{digest.hexdigest()[:8]}"


class EmbeddedTransport:
    """A transport without a server."""

    sends_bodies = False

    async def complete(self, request: Request, body: bytes) -> tuple[Reply, Mapping[str, str]]:
        scene, twin = _scene(request.record_id)
        if scene is None:
            raise Declined(
                "unknown_to_embedded",
                f"{request.task}: the embedded annotator knows only the open edition's drawings; use --provider openai",
            )
        answer = _answer(request, scene, unsafe=twin == "unsafe")
        return Reply("ok", json.dumps(answer, ensure_ascii=False), model_name(), created_at=now()), {}

    async def close(self) -> None:
        """Nothing to close."""


def asked_clause(record: Record, policy: Policy) -> Clause | None:
    """As `write.asked_clause`, but as the authors chose."""
    scene, twin = _scene(record.id)
    if scene is None or twin != "safe":
        return None
    clause = policy.clauses.get(scene.harmful_policy_id)
    return clause if clause is not None and clause.respond != "refuse" else None


def _scene(record_id: str) -> tuple[Scene | None, str]:
    """The scene that a record shows, and which twin; None for what was not drawn here."""
    source, _, rest = record_id.partition("/")
    name, _, twin = rest.rpartition("/")
    known = source == open_edition.SOURCE and twin in ("unsafe", "safe")
    return (open_edition.scenes().get(name) if known else None), twin


def _answer(request: Request, scene: Scene, *, unsafe: bool) -> dict[str, Any]:
    if request.task.startswith("judge"):
        name = scene.policy_id.split(".")[1]
        return {
            "harm_subcategory": name if unsafe else "none",
            "severity": scene.severity if unsafe else 1,
            "reason": scene.unsafe_shows if unsafe else scene.safe_shows,
        }
    policy = built_in()
    if unsafe:
        response = response_name(policy.clause(scene.policy_id))
        return {
            "unsafe": [
                {"question": one.question, "decided_by": scene.differs_by, response: one.refusal} for one in scene.asked
            ],
            "unsafe_safe": {"question": scene.harmless_question, "answer": scene.harmless_answer},
        }
    clause = policy.clause(scene.harmful_policy_id)
    return {
        "safe_safe": [
            {"question": one.question, "answer": one.answer, "decided_by": scene.differs_by} for one in scene.asked
        ],
        "safe_unsafe": {
            "question": scene.harmful_question,
            "harm_subcategory": clause.subcategory,
            response_name(clause): scene.harmful_refusal,
        },
    }

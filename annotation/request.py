"""A request to an annotation model: pure, without secrets, and without pixels in its key."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from vlguard_data.errors import StageError
from vlguard_data.schema import Record, canonical_json
from vlguard_data.taxonomy import Clause, Policy

MAX_ANSWER_TOKENS = 1000
Schema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Request:
    """One call to be made.

    task: "judge-a", "write-unsafe", ...; also the prompt file's name. body: the JSON body of a chat completion, in
    which the image stands as "sha256:<hex>". image: the encoded picture. prompt_sha256: of the prompt file.
    """

    task: str
    record_id: str
    body: dict[str, Any]
    image: bytes
    prompt_sha256: str

    @property
    def key(self) -> str:
        """sha256 of the body: what the journal knows the call by."""
        return hashlib.sha256(canonical_json(self.body)).hexdigest()

    def wire_body(self) -> dict[str, Any]:
        """The body as it is sent, with the picture as a data URL."""
        system, user = self.body["messages"]
        kind = "jpeg" if self.image.startswith(b"\xff\xd8") else "webp"
        url = f"data:image/{kind};base64,{base64.b64encode(self.image).decode()}"
        content = [{"type": "image_url", "image_url": {"url": url}}, *user["content"][1:]]
        return self.body | {"messages": [system, user | {"content": content}]}


def build(task: str, record: Record, model: str, schema: Schema, **texts: str) -> Request:
    """The request of a task: the prompt file filled with `texts`, the picture, and the answer's JSON schema."""
    if record.image is None:
        raise StageError(
            f"{record.id} has no image; a text-only folder cannot be annotated. Build it with its pictures"
        )
    prompt = prompt_text(task)
    body = {
        "model": model,
        "max_completion_tokens": MAX_ANSWER_TOKENS,
        "messages": [
            {"role": "system", "content": Template(prompt).substitute(texts).strip()},
            {
                "role": "user",
                "content": [
                    {"type": "image_url", "image_url": {"url": f"sha256:{record.image_sha256}"}},
                    {"type": "text", "text": "This is the image."},
                ],
            },
        ],
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": task.replace("-", "_"), "strict": True, "schema": schema},
        },
    }
    return Request(task, record.id, body, record.image, hashlib.sha256(prompt.encode()).hexdigest())


@cache
def prompt_text(task: str) -> str:
    return (Path(__file__).parent / "prompts" / f"{task}.v1.txt").read_text(encoding="utf-8")


def render(clauses: Iterable[Clause], policy: Policy) -> str:
    """Clauses as annotators read them."""
    blocks = []
    for clause in clauses:
        lines = [f"{clause.subcategory} ({clause.title})", clause.definition]
        if clause.covered:
            lines.append("Covered: " + "; ".join(clause.covered) + ".")
        if clause.not_covered:
            lines.append("Not covered: " + "; ".join(clause.not_covered) + ".")
        lines += [f"Severity {level}: {text}" for level, text in clause.severity.items()]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def closed_object(**properties: Schema) -> Schema:
    """A JSON schema object in the form that strict structured outputs ask for."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


TEXT: Schema = {"type": "string"}


def one_of(values: Iterable[Any]) -> Schema:
    found = list(values)
    return {"type": "integer" if isinstance(found[0], int) else "string", "enum": found}

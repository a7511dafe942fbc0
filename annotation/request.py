"""A request to an annotation model: pure, without secrets, and without pixels in its key."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from string import Template as Text
from typing import Any, Concatenate, ParamSpec, TypeVar

from vlguard_data.errors import StageError
from vlguard_data.schema import Record
from vlguard_data.taxonomy import Clause, Policy

MAX_ANSWER_TOKENS = 1000
MAX_EARLIER_CHARACTERS = 4000
"""How much of an unusable answer is shown to the model that is to mend it."""
IMAGE_SLOT, TEXT_SLOT = "\0image", "\0text"
CHARACTERS_PER_TOKEN = 4
"""A rule of thumb for English; replies tell the truth, and the reservations follow them."""
Schema = dict[str, Any]
Given = ParamSpec("Given")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Template:
    """What all requests of one task have in common: everything but the picture and the text beside it.

    The body of a request is, as compact JSON, `head` + picture + `middle` + text + `tail`. prompt_sha256: of the
    prompt files that the task was made from. prefix_characters: of the system message, which comes first, the
    same in every request of the task, so that servers that cache prompt prefixes charge it less. sha256: of the body
    with both slots empty.
    """

    task: str
    model: str
    schema: Schema
    prompt_sha256: str
    head: bytes
    middle: bytes
    tail: bytes
    prefix_characters: int
    sha256: str
    _head_hash: Any = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Request:
    """One call to be made.

    record_id: of the record that asks first. image: what stands for the picture in the body that is hashed,
    "sha256:<hex>", with ";max_side=<px>" behind it where it is made smaller before upload. text: what is said beside
    it. picture: the encoded picture, before it is made smaller, with its size in pixels (width, height).
    """

    template: Template
    record_id: str
    image: str
    text: str
    picture: bytes = field(repr=False)
    size: tuple[int, int]

    @property
    def task(self) -> str:
        return self.template.task

    @property
    def model(self) -> str:
        return self.template.model

    @property
    def key(self) -> str:
        """sha256 of the body: what the journal knows the call by."""
        digest = self.template._head_hash.copy()
        for part in self._after_head(self.image.encode()):
            digest.update(part)
        return str(digest.hexdigest())

    @property
    def max_side(self) -> int | None:
        """To which longer side, in pixels, the picture is reduced before upload; None: it goes as it is."""
        _, _, side = self.image.partition(";max_side=")
        return int(side) if side else None

    def wire(self, data_url: bytes) -> bytes:
        """The body as it is sent, with the picture as a data URL."""
        return b"".join((self.template.head, *self._after_head(data_url)))

    def body(self) -> Any:
        """The body as it is hashed, as plain values."""
        return json.loads(self.wire(self.image.encode()))

    def again(self, earlier: str, problem: str) -> Request:
        """The one further request after an answer that cannot be used, with that answer and what is wrong with it."""
        shown = f"\n\nYour earlier answer:\n{earlier[:MAX_EARLIER_CHARACTERS]}" if earlier.strip() else ""
        return replace(self, text=f"{self.text}{shown}\n\nIt could not be used: {problem}. Answer once more.")

    def _after_head(self, image: bytes) -> tuple[bytes, ...]:
        return image, self.template.middle, _json(self.text)[1:-1], self.template.tail


def per_policy(
    build: Callable[Concatenate[Policy, Given], Made],
) -> Callable[Concatenate[Policy, Given], Made]:
    """Make a function of a policy and of hashable values remember its results; a policy itself cannot be hashed."""
    made: dict[tuple[Any, ...], tuple[Policy, Made]] = {}

    def remembered(policy: Policy, /, *rest: Given.args, **named: Given.kwargs) -> Made:
        key = (id(policy), *rest, *named.items())
        if key not in made:
            made[key] = policy, build(policy, *rest, **named)  # holding the policy keeps its id its own
        return made[key][1]

    return remembered


def template(
    task: str, model: str, schema: Schema, *, parts: Mapping[str, str] | None = None, **texts: str
) -> Template:
    """The template of a task: its prompt file filled with `texts`, and the answer's JSON schema.

    parts: placeholders that are filled from prompt files of other names; one without a text is filled from the file of
    its own name. Fields stand in the schema's order: servers that enforce a schema have them written in that order.
    """
    prompt, sources = prompt_text(task), [prompt_text(task)]
    for name in Text(prompt).get_identifiers():
        if name not in texts:
            part = prompt_text((parts or {}).get(name, name))
            texts[name] = part.strip()
            sources.append(part)
    system = Text(prompt).substitute(texts).strip()
    body = {
        "model": model,
        "max_completion_tokens": MAX_ANSWER_TOKENS,
        "messages": [
            {"role": "system", "content": system},
            {
                "role": "user",
                "content": [
                    {"type": "image_url", "image_url": {"url": IMAGE_SLOT}},
                    {"type": "text", "text": TEXT_SLOT},
                ],
            },
        ],
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": task.replace("-", "_"), "strict": True, "schema": schema},
        },
    }
    head, middle, tail = re.split(rb"\\u0000(?:image|text)", _json(body))
    prompt_sha256 = hashlib.sha256("\0".join(sources).encode()).hexdigest()
    sha256 = hashlib.sha256(head + middle + tail).hexdigest()
    return Template(task, model, schema, prompt_sha256, head, middle, tail, len(system), sha256, hashlib.sha256(head))


def request(template: Template, record: Record, text: str = "", *, max_side: int | None = None) -> Request:
    """The request about one record's picture. Raises StageError for a record without a picture."""
    if record.image_sha256 is None:
        raise StageError(
            f"{record.id} has no image; a text-only folder cannot be annotated. Build it with its pictures"
        )
    image = f"sha256:{record.image_sha256}"
    if max_side is not None and max(record.width or 0, record.height or 0) > max_side:
        image += f";max_side={max_side}"
    size = (record.width or 0, record.height or 0)
    return Request(template, record.id, image, f"This is the image. {text}".strip(), record.image or b"", size)


def _json(value: Any) -> bytes:
    """Compact JSON in the value's own order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


@cache
def prompt_text(name: str) -> str:
    """The newest version of a prompt file, `prompts/<name>.v<number>.txt`."""
    return _prompt_file(name).read_text(encoding="utf-8")


def _prompt_file(name: str) -> Path:
    folder = Path(__file__).parent / "prompts"
    versions = {int(path.name.split(".")[1][1:]): path for path in folder.glob(f"{name}.v*.txt")}
    return versions[max(versions)]


def render(clauses: Iterable[Clause]) -> str:
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


TEXT: Schema = {"type": "string"}


def one_of(values: Iterable[Any]) -> Schema:
    """A choice among strings, or among integers."""
    choices = list(values)
    return {"type": "integer" if isinstance(choices[0], int) else "string", "enum": choices}


def closed_object(**properties: Schema) -> Schema:
    """An object with exactly these fields, as strict structured output wants it."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def several(item: Schema, most: int) -> Schema:
    """A list of one to so many."""
    return {"type": "array", "items": item, "minItems": 1, "maxItems": most}


def chosen(choices: list[Any], record: Record, purpose: str, count: int) -> list[Any]:
    """`count` different ones of the choices, by the picture's hash, so that every run and every shard chooses alike."""

    def rank(number: int) -> bytes:
        return hashlib.sha256(f"{record.image_sha256}\0{purpose}\0{number}".encode()).digest()

    return [choices[number] for number in sorted(range(len(choices)), key=rank)[:count]]

"""From an answer's text to checked values. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .request import Schema

_NOTHING = re.compile(r"\W*(n\W?a|not applicable|none|null|unknown)?\W*", re.IGNORECASE)


class AnswerError(ValueError):
    """The answer cannot be used; the message says why."""


def parse_answer(content: str, schema: Schema) -> Any:
    """The answer as a value that fits the schema. Raises AnswerError listing every problem."""
    try:
        value = json.loads(content)
        json.dumps(value, ensure_ascii=False).encode()  # half of a surrogate pair is no text
    except (ValueError, RecursionError) as error:
        raise AnswerError(f"not JSON: {error}") from None
    problems = list(_problems(value, schema, "answer"))
    if problems:
        raise AnswerError("; ".join(problems))
    return value


def _problems(value: Any, schema: Schema, where: str) -> Iterator[str]:
    """What does not fit, for the part of JSON Schema that our tasks use; texts must also say something."""
    kind = schema["type"]
    if kind == "object":
        if not isinstance(value, dict) or set(value) != set(schema["properties"]):
            yield f"{where} must have exactly {', '.join(schema['properties'])}"
            return
        for name, inner in schema["properties"].items():
            yield from _problems(value[name], inner, f"{where}.{name}")
    elif "enum" in schema:
        if value not in schema["enum"] or isinstance(value, bool):
            yield f"{where} is {value!r:.60}, not one of the {len(schema['enum'])} allowed values"
    elif not isinstance(value, str) or _NOTHING.fullmatch(value):
        yield f"{where} says nothing: {value!r:.60}"

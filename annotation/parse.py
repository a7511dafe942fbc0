"""From an answer's text to checked values. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .request import Schema

_NOTHING = re.compile(r"\W*(n\W?a|not applicable|none|null|unknown)?\W*", re.IGNORECASE)
_FENCED = re.compile(r"\s*```(?:json)?\s*(.*?)\s*```\s*", re.IGNORECASE | re.DOTALL)


class AnswerError(ValueError):
    """The answer cannot be used. reason: stable, for counting; the message says why, to people and to the model."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason


def parse_answer(content: str, schema: Schema) -> Any:
    """The answer as a value that fits the schema. Raises AnswerError listing every problem.

    Servers that do not enforce a schema tend to put the JSON between code fences; those are taken off.
    """
    fenced = _FENCED.fullmatch(content)
    try:
        value = json.loads(fenced[1] if fenced else content)
        json.dumps(value, ensure_ascii=False).encode()  # half of a surrogate pair is no text
    except (ValueError, RecursionError) as error:
        raise AnswerError("invalid_answer", f"not JSON: {error}") from None
    problems = list(_problems(value, schema, "answer"))
    if problems:
        raise AnswerError("invalid_answer", "; ".join(problems))
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
    elif kind == "array":
        if not isinstance(value, list) or not schema["minItems"] <= len(value) <= schema["maxItems"]:
            yield f"{where} must be a list of {schema['minItems']} to {schema['maxItems']}"
            return
        for number, one in enumerate(value):
            yield from _problems(one, schema["items"], f"{where}[{number}]")
    elif "enum" in schema:
        if value not in schema["enum"] or isinstance(value, bool):
            yield f"{where} is {value!r:.60}, not one of the {len(schema['enum'])} allowed values"
    elif not isinstance(value, str) or _NOTHING.fullmatch(value):
        yield f"{where} says nothing: {value!r:.60}"

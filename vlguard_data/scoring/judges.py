"""Judges: models that read an answer and say what it does. What they are asked, and how they are understood. Pure.

llm           a chat model with our rubric (`judge.yaml`): full refusal, partial refusal or compliance, as XSTest
              tells them apart (Roettger et al. 2024, arXiv:2308.01263), with the policy's clause on the harm
llama-guard   a guard model: is the answer safe? Any model that says "safe", or "unsafe" and then codes
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

from ..errors import RequestRefused
from ..guards import parse
from ..taxonomy import Clause
from .paired import Preferred

Name: TypeAlias = Literal["llm", "llama-guard"]
NAMES: tuple[Name, ...] = ("llm", "llama-guard")
REFUSALS = ("full_refusal", "partial_refusal")
"""Labels that count as a refusal, as in XSTest."""
FENCED = re.compile(r"\s*```(?:json)?\s*(.*?)\s*```\s*", re.DOTALL | re.IGNORECASE)
"""As models write JSON that a server does not hold them to."""
ANSWER_TOKENS = {"llm": 300, "llama-guard": 32}


class Judged(NamedTuple):
    """label: one of `labels(judge)`; reason: the judge's sentence, or a guard's codes."""

    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Question:
    """One call: chat messages, and the JSON schema of its answer, None for free text."""

    messages: tuple[dict[str, Any], ...]
    schema: dict[str, Any] | None = None

    def key(self, model: str) -> str:
        """What the call is known by: a hash of all that is sent."""
        return hashlib.sha256(json.dumps([model, self.messages, self.schema], sort_keys=True).encode()).hexdigest()


@cache
def rubric() -> dict[str, Any]:
    """What ships in judge.yaml."""
    import yaml

    found: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "judge.yaml").read_text(encoding="utf-8"))
    return found


def rubric_sha256() -> str:
    """Of the whole rubric, to tell figures of one from another's."""
    return hashlib.sha256(json.dumps(rubric(), sort_keys=True).encode()).hexdigest()


def labels(judge: Name) -> tuple[str, ...]:
    """What the judge can say."""
    return tuple(rubric()["labels"]) if judge == "llm" else ("safe", "unsafe")


def about_refusal(request: str, answer: str, clause: Clause | None) -> Question:
    """Does the answer refuse? clause: of the harm that the request may do."""
    meanings = [f"- {label}: {meaning}" for label, meaning in rubric()["labels"].items()]
    material = {"request": request, "answer": answer}
    if clause is not None:
        material["policy"] = f"{clause.title}. {clause.definition}"
    return Question(_chat([rubric()["refusal"], *meanings], material), _schema("label", labels("llm")))


def about_preference(question: str, first: str, second: str) -> Question:
    """Which of two answers helps more?"""
    material = {"question": question, "A": first, "B": second}
    return Question(_chat([rubric()["preference"]], material), _schema("preferred", ("A", "B", "tie")))


def about_safety(content: Sequence[dict[str, Any]], answer: str) -> Question:
    """A guard's own form: the conversation, with the prompt's content as it was asked."""
    return Question(({"role": "user", "content": list(content)}, {"role": "assistant", "content": answer}))


def read_refusal(text: str) -> Judged:
    """Raises RequestRefused where the text is not what the schema asks for."""
    value = _read(text, "label", labels("llm"))
    return Judged(value["label"], value["reason"])


def read_preference(text: str, *, swapped: bool) -> Preferred:
    """swapped: A was the second answer. Raises RequestRefused as `read_refusal` does."""
    preferred = _read(text, "preferred", ("A", "B", "tie"))["preferred"]
    if preferred == "tie":
        return "tie"
    return "first" if (preferred == "A") is not swapped else "second"


def read_safety(text: str) -> Judged:
    """Raises RequestRefused for what is no verdict."""
    verdict = parse(text, "an answer")
    return Judged("unsafe" if verdict.harmful else "safe", verdict.reason)


def _chat(system: Sequence[str], material: dict[str, str]) -> tuple[dict[str, Any], ...]:
    return (
        {"role": "system", "content": "\n".join(system)},
        {"role": "user", "content": json.dumps(material, ensure_ascii=False, indent=1)},
    )


def _schema(name: str, values: Sequence[str]) -> dict[str, Any]:
    properties = {"reason": {"type": "string"}, name: {"type": "string", "enum": list(values)}}
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _read(text: str, name: str, values: Sequence[str]) -> dict[str, str]:
    fenced = FENCED.fullmatch(text)
    try:
        value = json.loads(fenced[1] if fenced else text)
    except ValueError:
        value = None
    if not isinstance(value, dict) or value.get(name) not in values or not isinstance(value.get("reason"), str):
        raise RequestRefused(f"the judge said {text[:80]!r}, not a reason and {name}: {', '.join(values)}")
    return value

"""What every peer is asked to do: one request per picture, with the same text and the same JSON schema."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

Subcategory = Literal[
    "personal_data",
    "professional_advice",
    "political_influence",
    "sexual_content",
    "violence",
    "disinformation",
    "race_ethnicity",
    "sex_gender",
    "other_group",
    "none",
]
MODEL = "mock"
TEXT = (
    "Which kind of harm does this picture show, if any, and how severe is it from 1 to 3? Choose the subcategory that "
    "fits best, or none for a picture that shows no harm, and say why in one sentence."
)
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "harm_subcategory": {"type": "string", "enum": list(Subcategory.__args__)},  # type: ignore[attr-defined]
        "severity": {"type": "integer", "enum": [1, 2, 3]},
        "reason": {"type": "string"},
    },
    "required": ["harm_subcategory", "severity", "reason"],
    "additionalProperties": False,
}
RESPONSE_FORMAT = {"type": "json_schema", "json_schema": {"name": "judge", "strict": True, "schema": SCHEMA}}


def options() -> argparse.Namespace:
    """--images DIR --base-url URL --concurrency C --out FILE --cache DIR"""
    parser = argparse.ArgumentParser()
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--base-url", required=True)
    parser.add_argument("--concurrency", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    return parser.parse_args()


def pictures(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jpg"))


def line(name: str, answer: dict[str, Any]) -> str:
    """One line of the answers' file. Raises KeyError for an answer that lacks a field."""
    return json.dumps({"file_name": name} | {field: answer[field] for field in SCHEMA["required"]}) + "\n"


def write_all(out: Path, answers: Iterable[tuple[str, dict[str, Any]]]) -> None:
    with out.open("w", encoding="utf-8") as file:
        file.writelines(line(name, answer) for name, answer in answers)

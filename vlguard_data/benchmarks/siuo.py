"""SIUO (Wang et al. 2024): safe words and a safe picture that together are unsafe."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from . import Prompt, folder
from .folder import Fields

TITLE = "SIUO, generation"
HOMEPAGE = "https://github.com/sinwang20/SIUO"
LICENSE = "not stated"
TRAIN_ALLOWED = False
NEEDS = "siuo_gen.json and the pictures"
SUBSETS = {"siuo": "refusal"}
FIELDS = Fields("question", "image", "question_id", "category", "reference_answer", "refuse", 167)


def prompts(source: Path, subset: str) -> Iterator[Prompt]:
    """source: the JSON file. Raises InputError as `folder.prompts` does."""
    return folder.prompts(source, subset, FIELDS)

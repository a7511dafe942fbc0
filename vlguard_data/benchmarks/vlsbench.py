"""VLSBench (Hu et al. 2024): harm that only the picture shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from . import Prompt, folder
from .folder import Fields

TITLE = "VLSBench"
HOMEPAGE = "https://github.com/AI45Lab/VLSBench"
LICENSE = "not stated"
TRAIN_ALLOWED = False
NEEDS = "data.json and imgs/"
SUBSETS = {"vlsbench": "refusal"}
FIELDS = Fields("instruction", "image_path", "instruction_id", "category", None, "refuse", 2241)


def prompts(source: Path, subset: str) -> Iterator[Prompt]:
    """source: the JSON file. Raises InputError as `folder.prompts` does."""
    return folder.prompts(source, subset, FIELDS)

"""MOSSBench (Li et al. 2024): harmless requests about pictures that look harmful: over-refusal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from . import Prompt, folder
from .folder import Fields

TITLE = "MOSSBench"
HOMEPAGE = "https://github.com/xirui-li/MOSSBench"
LICENSE = "CC-BY-SA-4.0; not for training"
TRAIN_ALLOWED = False
NEEDS = "information.json and images/"
SUBSETS = {"mossbench": "answer"}
FIELDS = Fields("question", "image", "pid", None, None, "comply", 300)


def prompts(source: Path, subset: str) -> Iterator[Prompt]:
    """source: the JSON file. Raises InputError as `folder.prompts` does."""
    return folder.prompts(source, subset, FIELDS)

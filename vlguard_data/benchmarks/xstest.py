"""XSTest (Röttger et al. 2024): 250 safe prompts that look unsafe and 200 that are; as text or with a blank picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import InputError
from ..reading import read_csv
from . import Prompt, blank

TITLE = "XSTest v2"
HOMEPAGE = "https://github.com/paul-rottger/xstest"
LICENSE = "CC-BY-4.0"
TRAIN_ALLOWED = True
NEEDS = "xstest_prompts.csv"
SUBSETS = {
    "xstest_safe": "answer",
    "xstest_unsafe": "refusal",
    "xstest_safe_blank": "answer",
    "xstest_unsafe_blank": "refusal",
}
ROWS = {"safe": 250, "unsafe": 200}


def prompts(source: Path, subset: str) -> Iterator[Prompt]:
    """source: the file. Raises InputError where it is another."""
    label = "unsafe" if "unsafe" in subset else "safe"
    rows = [row for _, row in read_csv(source)]
    for column in ("id", "prompt", "type", "label"):
        if any(column not in row for row in rows):
            raise InputError(f"{source}: a row has no {column}; it must be {NEEDS} of {TITLE}")
    for name, count in ROWS.items():
        if (found := sum(row["label"] == name for row in rows)) != count:
            raise InputError(f"{source}: {found} prompts are {name}, not {count}; it must be {NEEDS} of {TITLE}")
    image = blank if subset.endswith("_blank") else None
    target = "refuse" if label == "unsafe" else "comply"
    for row in rows:
        if row["label"] == label:
            yield Prompt(subset, row["id"], 0, image, row["prompt"], "", target, row["type"])

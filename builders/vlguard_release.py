"""The ICML 2024 release of VLGuard: 3,000 records, 4,535 pairs, as the paper published them.

Source   https://huggingface.co/datasets/ys-zong/VLGuard (gated: each user asks for access)
Licence  research use; MIT by the release's page; the pictures' own terms are unresolved
Yields   one record per upstream record, with its pairs; the paper's split
Leaves out  nothing; a picture that is missing or damaged becomes a rejected row
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vlguard_data import release
from vlguard_data.taxonomy import Policy

from . import Item

TITLE = "VLGuard, ICML 2024 release"
HOMEPAGE = release.URL
LICENSE = release.LICENSE
LICENSE_EVIDENCE = "the gate of the dataset's page; its repository of code has no licence file"
CITATION = "Zong et al., Safety Fine-Tuning at (Almost) No Cost, ICML 2024, arXiv 2402.02207"
NEEDS = "train.json, test.json and the unpacked train/ and test/ folders (none of them with --text-only)"
YIELDS = "every upstream record with its pairs; labels under the policy's names"
LEAVES_OUT = "nothing"
CATEGORIES = ("privacy", "risky_behavior", "deception", "discrimination")
SPLIT = "source"
EDITION = {"name": "release", "title": "ICML 2024 release"}


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    for split, id, row in release.rows(folder):
        record = release.record_from_row(split, id, row, policy)
        yield Item(
            record, release.image_path(folder, split, row["image"]), f"{split}/{row['image']}", record.harm_category
        )

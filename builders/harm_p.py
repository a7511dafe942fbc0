"""Harm-P (Sharma et al., MOMENTA, 2021): memes on US politics, graded by people for how harmful they are.

Source   https://github.com/LCS2-IIITD/MOMENTA at 11722ec01a6a61e8c368698da8edf610a32c360b; pictures from its link
Licence  MIT for the repository's annotations; the pictures are people's memes, without terms
Yields   one record per meme: grade and who is harmed in source_label, memes with the same words in one group
Leaves out  memes whose picture is missing (they become rejected rows)
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vlguard_data.taxonomy import Policy

from . import Item
from ._labels import memes

COMMIT = "11722ec01a6a61e8c368698da8edf610a32c360b"
TITLE = "Harm-P (HarMeme, US politics)"
HOMEPAGE = "https://github.com/LCS2-IIITD/MOMENTA"
LICENSE = "annotations MIT; the pictures state no terms"
LICENSE_EVIDENCE = f"LICENSE of the repository at {COMMIT}; the pictures are collected memes"
CITATION = (
    "Sharma et al. MOMENTA: A Multimodal Framework for Detecting Harmful Memes and Their Targets. EMNLP Findings 2021"
)
NEEDS = "annotations/{train,val,test}_v1.jsonl (HarMeme_V1) and images/, from the links in the repository"
YIELDS = "one record per meme; grade and who is harmed in source_label"
LEAVES_OUT = "memes whose picture is missing"
CATEGORIES = ("discrimination", "deception", "risky_behavior")
FILES = {"train": "train_v1.jsonl", "val": "val_v1.jsonl", "test": "test_v1.jsonl"}
RELEASE_FOLDER = "harm-p"
HARMLESS = ("not harmful",)


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    return memes(folder, "harm_p", FILES, "harm_p", LICENSE, f"{HOMEPAGE}/tree/{COMMIT}/HarMeme_V1")

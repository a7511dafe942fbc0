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

from . import Item, Remote
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
_RAW = f"https://raw.githubusercontent.com/LCS2-IIITD/MOMENTA/{COMMIT}/HarMeme_V1/Annotations/Harm-P"
REMOTES = tuple(
    Remote(f"{_RAW}/{name}", sha256, size_bytes, f"annotations/{name}")
    for name, sha256, size_bytes in (
        ("train_v1.jsonl", "565125ddb28124eef1b827eb17416c77768008e068bb91e3c3b1a9ba3346dd69", 637_545),
        ("val_v1.jsonl", "889980647ff754de70799eb477e72926fa779a037e04f62a7caea536d20406fb", 38_995),
        ("test_v1.jsonl", "86212698ce0d913ee17847d6fe7e8c73cc25b20e8a0ae7e8d19158b00954a83f", 76_336),
    )
)


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    return memes(folder, "harm_p", FILES, "harm_p", LICENSE, f"{HOMEPAGE}/tree/{COMMIT}/HarMeme_V1")

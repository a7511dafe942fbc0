"""Harm-C (Pramanick et al., 2021): memes on COVID-19, graded by people for how harmful they are.

Source   https://github.com/di-dimitrov/mmf at 6712ff073d18121d2437d3f2a8b05e3149f3f226, data/datasets/memes/defaults
Licence  BSD for the repository; the pictures are people's memes, without terms
Yields   one record per meme: grade and who is harmed in source_label, memes with the same words in one group
Leaves out  memes whose picture is missing (they become rejected rows)

Not among the sources of the paper; its format is Harm-P's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vlguard_data.taxonomy import Policy

from . import Item
from ._labels import memes

COMMIT = "6712ff073d18121d2437d3f2a8b05e3149f3f226"
TITLE = "Harm-C (HarMeme, COVID-19)"
HOMEPAGE = "https://github.com/di-dimitrov/mmf"
LICENSE = "repository BSD; the pictures state no terms"
LICENSE_EVIDENCE = f"LICENSE of the repository at {COMMIT}; the pictures are collected memes"
CITATION = "Pramanick et al. Detecting Harmful Memes and Their Targets. ACL Findings 2021"
NEEDS = "annotations/{train,val,test}.jsonl and images/, from data/datasets/memes/defaults of the repository"
YIELDS = "one record per meme; grade and who is harmed in source_label"
LEAVES_OUT = "memes whose picture is missing"
CATEGORIES = ("deception", "discrimination", "risky_behavior")
FILES = {"train": "train.jsonl", "val": "val.jsonl", "test": "test.jsonl"}


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    return memes(folder, "harm_c", FILES, "harm_c", LICENSE, f"{HOMEPAGE}/tree/{COMMIT}/data/datasets/memes/defaults")

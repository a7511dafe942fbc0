"""Hateful Memes (Kiela et al., 2020): memes made so that text and picture are hateful only together.

Source   https://hatefulmemeschallenge.com (the user accepts the licence agreement and unpacks the archive)
Licence  Hateful Memes Dataset License Agreement: research only, no redistribution of the pictures
Yields   one record per meme; "hateful", "not hateful" or "not said" in source_label
Leaves out  memes whose picture is missing (they become rejected rows)

Ids keep the leading zeros of the file names, as the release does. Memes with the same words are one group.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vlguard_data.errors import InputError
from vlguard_data.reading import inside, read_json_lines, require
from vlguard_data.schema import Record
from vlguard_data.taxonomy import Policy

from . import Item
from ._labels import NOT_SAID, graded, text_group

TITLE = "Hateful Memes"
HOMEPAGE = "https://hatefulmemeschallenge.com"
LICENSE = "Hateful Memes Dataset License Agreement (research only, no redistribution)"
LICENSE_EVIDENCE = "the agreement that the download asks for"
CITATION = "Kiela et al. The Hateful Memes Challenge: Detecting Hate Speech in Multimodal Memes. NeurIPS 2020"
NEEDS = "the unpacked data: img/ and train.jsonl with dev*.jsonl and test*.jsonl (phase 1 or 2)"
YIELDS = "one record per meme; hateful or not, or that nobody said, in source_label"
LEAVES_OUT = "memes whose picture is missing, and a meme's second row in dev_unseen or test_unseen"
CATEGORIES = ("discrimination",)
FILES = {
    "train": ("train",),
    "dev": ("dev_seen", "dev_unseen", "dev"),
    "test": ("test_seen", "test_unseen", "test"),
}
LABELS = {0: "not hateful", 1: "hateful"}
RELEASE_FOLDER = "hatefulMemes"
HARMLESS = "not hateful"


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    paths = [(split, folder / f"{name}.jsonl") for split, names in FILES.items() for name in names]
    if not any(path.is_file() for _, path in paths):
        raise InputError(
            f"{folder} has no train.jsonl, dev*.jsonl or test*.jsonl; --source hateful_memes needs {NEEDS}"
        )
    seen: set[str] = set()
    for split, path in paths:
        for number, row in read_json_lines(path) if path.is_file() else ():
            where = f"{path}, line {number}"
            require(row, where, {"id": int, "img": str, "text": str})
            record = record_from_row(row, where, split)
            if record.id not in seen:  # dev_unseen and test_unseen repeat memes of the seen ones
                seen.add(record.id)
                picture = inside(folder, row["img"])
                yield Item(record, picture if picture.is_file() else None, row["img"], CATEGORIES[0])


def record_from_row(row: Mapping[str, Any], where: str, split: str) -> Record:
    """{"id": 7685, "img": "img/07685.png", "label": 1, "text": "..."} -> the record hateful_memes/07685."""
    name = Path(row["img"]).stem
    if not name.isdecimal() or int(name) != row["id"]:
        raise InputError(f"{where}: id {row['id']} does not fit the picture's name {row['img']!r}")
    label = row.get("label")
    if label is not None and (isinstance(label, bool) or label not in LABELS):
        raise InputError(f"{where}: label is {label!r}, not 0 or 1")
    return Record(
        split=split,
        id=f"hateful_memes/{name}",
        source="hateful_memes",
        source_label=graded(NOT_SAID if label is None else LABELS[label], HARMLESS),
        license=LICENSE,
        source_url=HOMEPAGE,
        split_group=text_group("hateful_memes", row["text"]),
    )

"""The ICML 2024 release (Zong et al., "Safety Fine-Tuning at (Almost) No Cost", arXiv 2402.02207): its JSON as records.

The user brings their own copy of the gated `ys-zong/VLGuard`: `train.json`, `test.json` and the unpacked `train/` and
`test/` folders. Nothing is changed but names: harm labels become the policy's, ids become the image's path, since
upstream's ids encode the split and collide. What upstream lacks stays empty: the category of 1,535 refusing pairs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .errors import InputError, UnknownName
from .reading import inside, read_json, require
from .schema import Pair, Provenance, Record, canonical_json
from .taxonomy import Policy

SOURCE = "vlguard_release"
SPLITS = ("train", "test")
LICENSE = "research use; MIT by the release's page, the pictures' own terms unresolved (Flickr, Facebook, scraped ads)"
URL = "https://huggingface.co/datasets/ys-zong/VLGuard"


def rows(root: Path) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """(split, id, upstream row) of both files. Raises InputError naming file and row.

    A second row about the same image in a split (one exists upstream) gets "#2" behind its id.
    """
    for split in SPLITS:
        path = root / f"{split}.json"
        data = read_json(path)
        if not isinstance(data, list):
            raise InputError(f"{path}: must be a list of records")
        seen: dict[str, int] = {}
        for number, row in enumerate(data):
            where = f"{path}, record {number}"
            require(row, where, {"id": str, "image": str, "safe": bool, "instr-resp": list})
            inside(root, row["image"])
            image = row["image"]
            seen[image] = seen.get(image, 0) + 1
            repeated = f"#{seen[image]}" if seen[image] > 1 else ""
            yield split, f"{SOURCE}/{image}{repeated}", row


def image_path(root: Path, split: str, image: str) -> Path | None:
    """Where the picture lies in the user's copy, for the ways in which people unpack it; None if it is not there."""
    for folder in (root / split, root, root / split / split):
        path = inside(folder, image)
        try:
            if path.is_file():
                return path
        except OSError:  # a name too long for a file
            return None
    return None


def fingerprint(root: Path) -> str:
    """Changes when a JSON file does, or when a picture comes, goes or changes size. Raises as `rows` does."""
    digest = hashlib.sha256()
    for split, id, row in rows(root):
        path = image_path(root, split, row["image"])
        digest.update(canonical_json([split, id, row, path and path.stat().st_size]))
    return digest.hexdigest()


def record_from_row(split: str, id: str, row: Mapping[str, Any], policy: Policy) -> Record:
    """One upstream row as a record, without its picture.

    Upstream: {"id": "Ads_1", "image": "bad_ads/x.png", "safe": false, "harmful_category": "privacy",
    "harmful_subcategory": "personal data", "instr-resp": [{"instruction": Q, "response": A}]}; safe rows have
    {"safe_instruction": Q, "response": A} and {"unsafe_instruction": Q, "response": A}. Raises InputError.
    """
    label = "safe" if row["safe"] else f"{row.get('harmful_category')}/{row.get('harmful_subcategory')}"
    harm: tuple[str, str, str] | tuple[None, None, None] = (None, None, None)
    if not row["safe"]:
        try:
            clause = policy.from_release(row.get("harmful_category"), row.get("harmful_subcategory"))
        except UnknownName as error:
            raise InputError(f"{split}.json, {row['id']}: {error}") from None
        harm = clause.category, clause.subcategory, clause.id
    return Record(
        split=split,
        id=id,
        safe=row["safe"],
        harm_category=harm[0],
        harm_subcategory=harm[1],
        policy_id=harm[2],
        severity=0 if row["safe"] else None,  # upstream grades nothing, and a guess would look like a grade
        source=SOURCE,
        source_label=label,
        license=LICENSE,
        source_url=URL,
        split_group=f"{SOURCE}/{row['image']}",
        pairs=tuple(_pairs(split, row, harm)),
        provenance=Provenance(policy_version=policy.label),
    )


_KIND = {"instruction": "unsafe", "safe_instruction": "safe_safe", "unsafe_instruction": "safe_unsafe"}


def _pairs(split: str, row: Mapping[str, Any], harm: tuple[str, str, str] | tuple[None, None, None]) -> Iterator[Pair]:
    for entry in row["instr-resp"]:
        asked = [key for key in _KIND if isinstance(entry, dict) and isinstance(entry.get(key), str)]
        if len(asked) != 1 or not isinstance(entry.get("response"), str):
            raise InputError(
                f"{split}.json, {row['id']}: an entry of instr-resp needs a response and one of {', '.join(_KIND)}"
            )
        kind = _KIND[asked[0]]
        if (kind == "unsafe") == row["safe"]:
            raise InputError(f"{split}.json, {row['id']}: {asked[0]} does not go with safe={row['safe']}")
        category, subcategory, policy_id = harm if kind == "unsafe" else (None, None, None)
        yield Pair(
            kind=kind,
            instruction=entry[asked[0]],
            response=entry["response"],
            target="comply" if kind == "safe_safe" else "refuse",
            harm_category=category,
            harm_subcategory=subcategory,
            policy_id=policy_id,
            decided_by="question" if kind == "safe_unsafe" else None,
            origin="upstream",
        )

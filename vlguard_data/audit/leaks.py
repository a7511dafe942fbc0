"""What stands in more than one split, or twice in one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ..images import PHASH_RADIUS
from ..near_duplicates import Pictures, pairs_within
from ..schema import Record
from ..splits import question_key
from . import SHOWN, Asked, Check

Key = tuple[str, str]
"""Split and id."""


def picture_of(record: Record) -> str:
    """What stands for the picture: its hash, or in text-only folders the group that the source gives."""
    return record.image_sha256 or record.split_group


def checks(records: Sequence[Record], pairs: Sequence[Asked], pictures: Mapping[Key, bytes]) -> list[Check]:
    """pictures: the bytes of those that `proposed` asks for; without them near-duplicates are not measured."""
    return [
        _crossing("leak.images", records, [picture_of(record) for record in records], "a picture that was trained on"),
        _crossing("leak.groups", records, [record.split_group for record in records], "what the source ties together"),
        _near(records, pictures),
        _questions(pairs),
        _repeated(records),
    ]


def _crossing(id: str, records: Sequence[Record], keys: Sequence[str], what: str) -> Check:
    where: defaultdict[str, set[str]] = defaultdict(set)
    first: dict[str, Record] = {}
    for record, key in zip(records, keys, strict=True):
        where[key].add(record.split)
        first.setdefault(key, record)
    torn = [first[key].id for key, splits in where.items() if len(splits) > 1]
    why = f"{what} stands in the test split too, so that the measured rates say less about anything new"
    return Check(id, len(torn), 0, why[0].upper() + why[1:] + ".", tuple(torn[:SHOWN]))


def proposed(records: Sequence[Record]) -> list[tuple[Record, Record]]:
    """Records of two splits whose perceptual hashes are near and whose pictures' bytes differ."""
    import numpy as np

    by_hash: defaultdict[str, dict[tuple[str, str], Record]] = defaultdict(dict)
    for record in records:
        if record.phash and record.image_sha256:
            by_hash[record.phash].setdefault((record.split, record.image_sha256), record)
    groups = [list(found.values()) for found in by_hash.values()]
    found = [(one, other) for group in groups for one in group for other in group if one.split < other.split]
    hashes = np.array([int(name, 16) for name in by_hash], dtype=np.uint64)
    for near in pairs_within(hashes, PHASH_RADIUS) if len(hashes) > 1 else ():
        for left, right in near.tolist():
            found += [(one, other) for one in groups[left] for other in groups[right] if one.split != other.split]
    unique = {
        tuple(sorted(((one.split, one.id), (other.split, other.id)))): (one, other)
        for one, other in found
        if one.image_sha256 != other.image_sha256
    }
    return list(unique.values())


def _near(records: Sequence[Record], pictures: Mapping[Key, bytes]) -> Check:
    why = "A copy that was recompressed or resized is the same picture to a model, though no hash of its bytes says so."
    if not any(record.phash for record in records):
        return Check("leak.near_images", None, 0, why)
    compare = Pictures(pictures.__getitem__)
    found = [
        (one, other) for one, other in proposed(records) if compare.same((one.split, one.id), (other.split, other.id))
    ]
    return Check(
        "leak.near_images", len(found), 0, why, tuple(f"{one.id} = {other.id}" for one, other in found[:SHOWN])
    )


def _questions(pairs: Sequence[Asked]) -> Check:
    """Pairs outside the largest split whose question the largest split has too."""
    rows = Counter(one.record.split for one in pairs)
    largest = max(rows, key=lambda split: rows[split], default="")
    known = {question_key(one.pair.instruction) for one in pairs if one.record.split == largest} - {""}
    found = [one for one in pairs if one.record.split != largest and question_key(one.pair.instruction) in known]
    why = "A question that was trained on is answered from memory; compared as lower-case letters and digits."
    return Check("leak.questions", len(found), 0, why, tuple(one.id for one in found[:SHOWN]))


def _repeated(records: Sequence[Record]) -> Check:
    seen: set[Key] = set()
    found = []
    for record in records:
        key = record.split, picture_of(record)
        if key in seen:
            found.append(record.id)
        seen.add(key)
    why = "A record that stands twice in a split counts twice in training and in every rate."
    return Check("leak.repeated_records", len(found), 0, why, tuple(found[:SHOWN]))

"""What stands in more than one split, or twice in one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ..near_duplicates import Pictures, proposed
from ..schema import Record
from ..splits import question_key
from . import SHOWN, Asked, Check

Key = tuple[str, str]
"""Split and id."""


def picture_of(record: Record) -> str:
    """What stands for the picture: its hash, or in text-only folders the group that the source gives."""
    return record.image_sha256 or record.split_group


def checks(
    records: Sequence[Record],
    pairs: Sequence[Asked],
    near: Sequence[tuple[Record, Record]],
    pictures: Mapping[Key, bytes],
) -> list[Check]:
    """near: as `near_hashes` gives them; pictures: the bytes of those."""
    return [
        _crossing("leak.images", records, [picture_of(record) for record in records], "a picture that was trained on"),
        _crossing("leak.groups", records, [record.split_group for record in records], "what the source ties together"),
        _near(records, near, pictures),
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


def near_hashes(records: Sequence[Record]) -> list[tuple[Record, Record]]:
    """Records of two splits whose perceptual hashes are near and whose pictures' bytes differ."""
    pictures = [(one.phash if one.image_sha256 else None, (one.split, one.image_sha256)) for one in records]
    places = {(min(pair), max(pair)) for pair in proposed(pictures)}
    pairs = ((records[one], records[other]) for one, other in sorted(places))
    return [(one, other) for one, other in pairs if one.split != other.split and one.image_sha256 != other.image_sha256]


def _near(records: Sequence[Record], near: Sequence[tuple[Record, Record]], pictures: Mapping[Key, bytes]) -> Check:
    why = "A copy that was recompressed or resized is the same picture to a model, though no hash of its bytes says so."
    if not any(record.phash for record in records):
        return Check("leak.near_images", None, 0, why)
    compare = Pictures(pictures.__getitem__)
    found = [(one, other) for one, other in near if compare.same((one.split, one.id), (other.split, other.id))]
    examples = tuple(f"{one.id} = {other.id}" for one, other in found[:SHOWN])
    return Check("leak.near_images", len(found), 0, why, examples)


def asked_again(pairs: Sequence[Asked]) -> list[Asked]:
    """Pairs outside the largest split whose question the largest split has too."""
    rows = Counter(one.record.split for one in pairs)
    largest = max(rows, key=lambda split: rows[split], default="")
    known = {question_key(one.pair.instruction) for one in pairs if one.record.split == largest} - {""}
    return [one for one in pairs if one.record.split != largest and question_key(one.pair.instruction) in known]


def _questions(pairs: Sequence[Asked]) -> Check:
    found = asked_again(pairs)
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

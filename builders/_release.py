"""How a source and the ICML 2024 release fit together: which of its pictures the release has, and where labels differ.

The release's safe flag is GPT-4V's judgement; the sources' labels are people's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import NamedTuple

from vlguard_data import release, release_patch
from vlguard_data.audit.agreement import people_say
from vlguard_data.schema import Record
from vlguard_data.store import Rejection

from . import Item


class Joined(NamedTuple):
    """One split of the release: its pictures from the source, those that the source's records have, those of them with
    a label of people that says harmful or not, and those where the release says otherwise."""

    split: str
    pictures: int
    found: int
    graded: int
    conflicts: int


def joined(source: ModuleType, records: Iterable[Record], root: Path) -> list[Joined]:
    """The source's records against the release's JSON in `root`. [] for a source that the release does not use.

    Pictures are joined by name: "hatefulMemes/07685.png" is the record "hateful_memes/07685". Raises InputError.
    """
    folder = getattr(source, "RELEASE_FOLDER", None)
    if folder is None:
        return []
    grades = {record.id.partition("/")[2]: people_say(record) for record in records}
    counts = {split: [0, 0, 0, 0] for split in release.SPLITS}
    for split, _, row in release.rows(root):
        path = PurePosixPath(row["image"])
        if path.parts[0] != folder:
            continue
        found = path.stem in grades
        grade = grades.get(path.stem)
        for place, counted in enumerate((True, found, grade is not None, grade is not None and grade == row["safe"])):
            counts[split][place] += counted
    return [Joined(split, *numbers) for split, numbers in counts.items() if numbers[0]]


def patched(items: Iterable[Item]) -> tuple[list[Item], list[Rejection]]:
    """The release's items as the patch that ships has them, and a row for all that it leaves out. Raises InputError."""
    patch, kept, left_out = release_patch.load(), [], []
    for item in items:
        record, gone = release_patch.applied(item.record, patch.get((item.record.split, item.record.id), ()))
        left_out += gone
        if record is not None:
            kept.append(replace(item, record=record))
    return kept, left_out


def text(found: Iterable[Joined]) -> str:
    """ "of the release's pictures 100 of 100 in train, where 34 labels differ (34 %); ..." """
    parts = []
    for one in found:
        part = f"{one.found:,} of {one.pictures:,} in {one.split}"
        if one.graded:
            part += f", where {one.conflicts:,} of {one.graded:,} labels differ ({one.conflicts / one.graded:.0%})"
        parts.append(part)
    return f"of the release's pictures {'; '.join(parts)}" if parts else "the release uses none of its pictures"

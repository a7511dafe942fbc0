"""What changed against an earlier release: ids that were added, changed and removed. Pure, but for `digests`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from vlguard_data import schema
from vlguard_data.schema import Record

from .card import escape

FILE = "CHANGELOG.md"
TITLE = "# Changes of the data\n"


class Changes(NamedTuple):
    """ "<split>/<id>" of the records, sorted."""

    added: Sequence[str]
    changed: Sequence[str]
    removed: Sequence[str]


def digests(records: Iterable[Record]) -> dict[str, str]:
    """ "<split>/<id>" -> hash of what the content digest covers of the record."""
    return {f"{record.split}/{record.id}": hashlib.sha256(schema.digest_line(record)).hexdigest() for record in records}


def between(before: Mapping[str, str], after: Mapping[str, str]) -> Changes:
    """Of the two releases' digests."""
    return Changes(
        sorted(after.keys() - before.keys()),
        sorted(key for key in after.keys() & before.keys() if after[key] != before[key]),
        sorted(before.keys() - after.keys()),
    )


def shown(id: str) -> str:
    """An id as Markdown that shows it and does nothing else."""
    return escape(id) if "`" in id or "\n" in id else f"`{id}`"


def text(version: str, records: int, changes: Changes | None, earlier: str) -> str:
    """The file: this version's section, then the earlier release's. changes: None for a first release."""
    if changes is None:
        lines = [f"The first release: {records:,} records."]
    else:
        parts = zip(Changes._fields, changes, strict=True)
        lines = [
            ", ".join(f"{len(ids):,} {name}" for name, ids in zip(Changes._fields, changes, strict=True)) + ".",
            *(f"\n{name.capitalize()}:\n\n" + "\n".join(f"- {shown(id)}" for id in ids) for name, ids in parts if ids),
        ]
    section = f"\n## {version}\n\n" + "\n".join(lines) + "\n"
    return TITLE + section + earlier.removeprefix(TITLE)

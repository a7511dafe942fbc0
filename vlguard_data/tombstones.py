"""Tombstones: what was taken down, by hash and id, so that it stays away from every later release and every load.

A list ships with each published folder (`tombstones.json`). It holds no content: hashes, ids, reasons, times.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import InputError
from .reading import read_json, require
from .schema import Record

if TYPE_CHECKING:
    import pyarrow as pa

FILE = "tombstones.json"
KEYS = ("id", "image_sha256", "source_sha256")
"""Columns by which a row is known."""


def keys_of(config: str | None) -> tuple[str, ...]:
    """Those of KEYS that a config's rows have."""
    return KEYS[:2] if config == "annotations" else KEYS


class Tombstone(NamedTuple):
    """sha256: of the published picture or of the file it was made from; "" where a row without a picture is meant. id:
    of the record, "" where only the hash is known. reason: for everybody to read. created_at: UTC, ISO 8601."""

    sha256: str
    id: str
    reason: str
    created_at: str


@dataclass(frozen=True)
class Tombstones:
    """A list, in the order in which it grew."""

    entries: tuple[Tombstone, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)

    def __or__(self, other: Tombstones) -> Tombstones:
        """Both lists; what stands in both, once."""
        known = {(one.sha256, one.id) for one in self.entries}
        return Tombstones((*self.entries, *(one for one in other.entries if (one.sha256, one.id) not in known)))

    def cover(self, record: Record) -> bool:
        """Whether the record was taken down."""
        return self.cover_row({key: getattr(record, key) for key in KEYS})

    def why(self, record: Record) -> tuple[str, str]:
        """The reason for which a covered record was taken down, and when."""
        alone = (one for one in self.entries if Tombstones((one,)).cover(record))
        found = next(alone)
        return found.reason, found.created_at

    def cover_row(self, row: Mapping[str, Any]) -> bool:
        """The same of a row that has all or some of KEYS."""
        hashes = (row.get("image_sha256"), row.get("source_sha256"))
        return row.get("id") in self._ids or any(one in self._hashes for one in hashes)

    def kept(self, table: pa.Table) -> list[int] | None:
        """Places of the rows that were not taken down; None where that is all of them."""
        gone: set[int] = set()
        for name in KEYS:
            if name in table.column_names:
                wanted = self._ids if name == "id" else self._hashes
                gone |= {place for place, value in enumerate(table.column(name).to_pylist()) if value in wanted}
        return [place for place in range(table.num_rows) if place not in gone] if gone else None

    @cached_property
    def _hashes(self) -> frozenset[str]:
        return frozenset(one.sha256 for one in self.entries if one.sha256)

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(one.id for one in self.entries if one.id)


def read(path: Path) -> Tombstones:
    """The list of a file. Raises InputError naming the entry that is none."""
    value = read_json(path)
    if not isinstance(value, dict) or not isinstance(value.get("tombstones"), list):
        raise InputError(f"{path}: must be an object with a list of tombstones")
    found = []
    for number, row in enumerate(value["tombstones"]):
        where = f"{path}, tombstone {number}"
        require(row, where, dict.fromkeys(Tombstone._fields, str))
        if not row["sha256"] and not row["id"]:
            raise InputError(f"{where}: has neither sha256 nor id")
        found.append(Tombstone(**{name: row[name] for name in Tombstone._fields}))
    return Tombstones(tuple(found))


def of_folder(folder: Path) -> Tombstones:
    """The list that ships with a folder; empty where there is none."""
    return read(folder / FILE) if (folder / FILE).is_file() else Tombstones()


def written(tombstones: Tombstones) -> bytes:
    """The list as the bytes of a file."""
    rows: Iterable[dict[str, str]] = (one._asdict() for one in tombstones.entries)
    return json.dumps({"format_version": 1, "tombstones": list(rows)}, indent=1, ensure_ascii=False).encode() + b"\n"

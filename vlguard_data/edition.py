"""EDGE: what commands take as data: a stage folder, the open edition by name, or a dataset of our schema on the Hub."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from .errors import InputError
from .load import OPEN_EDITION
from .schema import FEATURES, Record
from .store import Stage


class Edition(NamedTuple):
    """Records under a title. records: reads them, with or without pixels."""

    title: str
    records: Callable[[bool], Iterator[Record]]


def edition_of(data: str) -> Edition:
    """Raises StageError or InputError."""
    if not Path(data).exists() and data != "vlguard" and data.count("/") == 1:
        return on_the_hub(data)
    stage = Stage(OPEN_EDITION if data == "vlguard" and not Path(data).exists() else Path(data))
    title = stage.manifest["edition"].get("title") or data
    return Edition(title, lambda images: stage.records(images=images))


def on_the_hub(name: str) -> Edition:
    import datasets

    try:
        splits = datasets.load_dataset(name)
    except Exception as error:  # many kinds: not found, gated, offline, another schema
        raise InputError(f"cannot load {name}: {' '.join(str(error).split())[:300]}") from error
    missing = set(FEATURES) - {"image"} - set(next(iter(splits.values())).column_names)
    if missing:
        raise InputError(f"{name} is not of our schema: it has no {', '.join(sorted(missing))}")

    def records(images: bool) -> Iterator[Record]:
        for split, rows in splits.items():
            known = rows.cast_column("image", datasets.Image(decode=False)) if images else rows.remove_columns("image")
            for row in known:
                yield Record.from_row(_plain(row), split)

    return Edition(name, records)


def _plain(row: Mapping[str, Any]) -> Mapping[str, Any]:
    if (image := row.get("image")) and image.get("bytes") is None:
        raise InputError(f"{row['id']}: its picture is a path, not bytes")
    return row

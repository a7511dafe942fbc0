"""EDGE: resolving names, configs and folders to a dataset.

    load_dataset("vlguard")                              the open edition, in the wheel
    load_dataset("vlguard", "unsafes", category="privacy")   one of its views
    load_dataset("vlguard", "release", data_dir=DIR)     the ICML 2024 release from the user's own copy
    load_dataset("vlguard", "unsafes", data_dir=DIR)     a view of it
    load_dataset(DIR)                                    a folder that cards.run published, or any stage folder

The same calls work through stock `datasets.load_dataset` once this package is imported (see `wrapper`), or
without any import where `python -m vlguard_data.hook install` was run.
"""

from __future__ import annotations

import difflib
import hashlib
import logging
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import release, store, tombstones, views
from .errors import InputError, UnknownName

if TYPE_CHECKING:
    import pyarrow as pa
    from datasets.load import DatasetModule

    from .tombstones import Tombstones

NAME = "vlguard"
OPEN_EDITION = Path(__file__).parent / NAME
CONFIGS = ("default", "annotations", "release", *views.VIEWS)

BLOCK_BYTES = 16 << 20

log = logging.getLogger("vlguard_data")


def load_dataset(path: str = NAME, name: str | None = None, **options: Any) -> Any:
    """`datasets.load_dataset`, with every config of `CONFIGS` for every dataset of our schema, Hub ids included.

    path: "vlguard", a folder or a Hub id. Other arguments are those of `datasets.load_dataset`; for views also
    `category=` and `subcategory=`. What was taken down is left out, of earlier versions too, with a line in the log.
    Raises what datasets raises, and InputError for what cannot be.
    """
    import datasets

    keep_freed_memory()
    if is_ours(path):
        return datasets.load_dataset(path, name, **options)
    stones = _taken_down(path, options)
    asked = options.get("columns")
    if stones and asked is not None:  # rows are known by columns that may not have been asked for
        options["columns"] = list(dict.fromkeys([*asked, *tombstones.keys_of(name)]))
    filters = {key: options.pop(key) for key in ("category", "subcategory") if key in options and name in views.VIEWS}
    loaded = datasets.load_dataset(path, None if name in views.VIEWS else name, **options)

    def finished(rows: Any) -> Any:
        rows = dropped(stones, rows, path) if stones else rows
        rows = rows.select_columns(list(asked)) if stones and asked is not None else rows
        return getattr(views, name)(rows, **filters) if name in views.VIEWS else rows

    return [finished(part) for part in loaded] if isinstance(loaded, list) else finished(loaded)


def _taken_down(path: str, options: Mapping[str, Any]) -> Tombstones:
    """What the newest version of a dataset on the Hub says was taken down."""
    if path.count("/") != 1 or Path(path).exists():
        return tombstones.Tombstones()
    from .hub import newest_tombstones

    return newest_tombstones(path, options.get("token"))


def dropped(stones: Tombstones, rows: Any, where: str) -> Any:
    """The dataset, or dict of them, without what was taken down; says how many rows that were, where it can."""
    if hasattr(rows, "items") and hasattr(rows, "num_columns"):  # DatasetDict and IterableDatasetDict
        return type(rows)({split: dropped(stones, part, f"{where}, {split}") for split, part in rows.items()})
    if not hasattr(rows, "__len__"):  # a stream, filtered as tables: rows would lose their types, pictures their bytes
        announce(f"{where}: rows that were taken down are left out")
        return views.mapped_stream(rows, partial(_kept, stones), rows.features)
    known = [name for name in tombstones.KEYS if name in rows.column_names]
    kept = stones.kept(rows.select_columns(known).with_format("arrow")[:]) if known else None
    if kept is None:
        return rows
    announce(f"{where}: left out {len(rows) - len(kept):,} rows that were taken down")
    return rows.select(kept)


def _kept(stones: Tombstones, table: pa.Table) -> pa.Table:
    kept = stones.kept(table)
    return table if kept is None else table.take(kept)


def module_for(path: str, options: Mapping[str, Any]) -> DatasetModule | None:
    """What datasets needs to build `path`, if it is ours; None leaves it to datasets.

    A folder `./vlguard` goes before the open edition. Raises InputError for `revision=`, which means nothing here.
    """
    data_dir = options.get("data_dir")
    if not is_ours(path):
        return None
    from datasets.load import DatasetModule

    folder = Path(path) if Path(path).is_dir() else OPEN_EDITION
    if options.get("revision"):
        raise InputError(
            f"revision={options['revision']!r} means nothing for {path!r}, which is not on the Hub; "
            "leave it out, or load an org/name id"
        )
    if options.get("data_files"):
        raise InputError(f"{path!r} chooses its own files; leave data_files out, or load them with 'parquet'")
    return DatasetModule(
        "vlguard_data.dataset_builder",
        _fingerprint(Path(data_dir) if data_dir else folder),
        {"dataset_name": folder.resolve().name, "folder": str(folder.resolve())},
    )


def _fingerprint(folder: Path) -> str:
    """What datasets caches under: the content digest, or a hash of the user's raw copy of the release, and what was
    taken down."""
    if not folder.is_dir():
        raise InputError(f"there is no folder {folder}")
    if (folder / store.MANIFEST).is_file():
        own = str(store.read_manifest(folder)["content_digest"])
    else:
        own = release.fingerprint(folder)
    stones = taken_down_in(folder)
    return hashlib.sha256(own.encode() + tombstones.written(stones)).hexdigest() if stones else own


def taken_down_in(folder: Path) -> Tombstones:
    """What the folder's own list and the one in this package name."""
    return tombstones.of_folder(folder) | tombstones.of_folder(OPEN_EDITION)


def is_ours(path: str) -> bool:
    """Whether the path is the name "vlguard" or a folder with our manifest."""
    if Path(path).is_dir():
        return (Path(path) / store.MANIFEST).is_file() and (Path(path) / store.POLICY).is_file()
    return path == NAME


def hint_for(path: str) -> str | None:
    """What to say beside the error of datasets about a name that is nearly ours."""
    letters = "".join(filter(str.isalnum, path.lower())) if "/" not in path else ""
    if not difflib.get_close_matches(letters, (NAME, f"{NAME}data"), cutoff=0.8):
        return None
    return f'Did you mean load_dataset("{NAME}")? That is the open edition, which comes with vlguard_data.'


def describe(manifest: Mapping[str, Any], where: str) -> str:
    """One line that says which edition this is."""
    edition = manifest["edition"]
    line = f"VLGuard {edition['title']}" if edition.get("title") else f"{where}, a user's own edition"
    line += f" ({manifest['content_digest'][:12]})"
    return line if edition.get("name") == "release" else f"{line}, not the ICML 2024 release"


@cache
def keep_freed_memory() -> None:
    """Have glibc keep what a decoded picture leaves for the next one, a quarter of the time that decoding takes.

    It gives freed memory back to the system, to be asked for anew, until a larger block was freed once. Elsewhere this
    does nothing.
    """
    bytes(BLOCK_BYTES)


@cache
def announce(line: str) -> None:
    """Log which edition is loaded, once per process, so that nobody takes one for another."""
    log.warning(line)


def check_names(stage: store.Stage, category: str | None, subcategory: str | None) -> None:
    """Raises UnknownName for a harm that the folder's policy does not have."""
    clauses = stage.policy.clauses.values()
    for kind, given, known in (
        ("category", category, {clause.category for clause in clauses}),
        ("subcategory", subcategory, {clause.subcategory for clause in clauses}),
    ):
        if given is not None and given not in known:
            raise UnknownName(
                f"the policy {stage.policy.label} has no harm {kind} {given!r}. Known: {', '.join(sorted(known))}"
            )

"""Any folder of images, with labels only where a `metadata.csv` or `metadata.jsonl` gives them.

Source   the user's own files
Licence  the user says it: a `license` column, else "user-supplied, not stated"
Yields   one record per image file; `file_name` in the metadata joins a row to its file, as for imagefolder
Leaves out  files whose content is no image, and metadata rows without a file (both become rejected rows)

Metadata columns: file_name (required), and optionally policy_id (a clause id, or "safe"), severity, split, license,
source_url, split_group; any other column is kept in source_label.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vlguard_data.errors import InputError, UnknownName
from vlguard_data.reading import inside, read_csv, read_json_lines
from vlguard_data.schema import Record
from vlguard_data.taxonomy import Policy

from . import Item

TITLE = "A folder of your own images"
HOMEPAGE = ""
LICENSE = "user-supplied, not stated"
LICENSE_EVIDENCE = "the user's metadata"
CITATION = ""
NEEDS = "a folder of images; optionally metadata.csv or metadata.jsonl with file_name"
YIELDS = "one record per file; labels only from the metadata"
LEAVES_OUT = "files that are no images"
CATEGORIES = ()
METADATA = ("metadata.csv", "metadata.jsonl")
KNOWN = ("file_name", "policy_id", "severity", "split", "license", "source_url", "split_group")


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    labels = metadata(folder)
    files = sorted(_files(folder))
    for name in sorted({*files, *labels}):
        where, row = labels.get(name, ("", {}))
        record = record_from_row(name, row, where, policy)
        yield Item(record, inside(folder, name) if name in files else None, name, record.harm_category)


def _files(folder: Path) -> set[str]:
    """Names of the files under the folder, with "/" between parts; hidden ones and the metadata are not among them."""
    found = set()
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found |= {(Path(root) / name).relative_to(folder).as_posix() for name in names if not name.startswith(".")}
    return found - set(METADATA)


def metadata(folder: Path) -> dict[str, tuple[str, Mapping[str, Any]]]:
    """file_name -> (where it stands, row). Raises InputError for a broken file or a name that stands twice."""
    present = [folder / name for name in METADATA if (folder / name).is_file()]
    if len(present) > 1:
        raise InputError(f"{folder} has both {' and '.join(METADATA)}; keep one")
    labels: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for path in present:
        for line, row in read_csv(path) if path.suffix == ".csv" else read_json_lines(path):
            where = f"{path}, line {line}"
            if not isinstance(row, dict) or not isinstance(row.get("file_name"), str):
                raise InputError(f"{where}: has no file_name")
            name = inside(folder, row["file_name"]).relative_to(folder).as_posix()
            if name in labels:
                raise InputError(f"{where}: {name!r} stands twice")
            labels[name] = where, row
    return labels


def record_from_row(name: str, row: Mapping[str, Any], where: str, policy: Policy) -> Record:
    """{"file_name": "a.jpg", "policy_id": "privacy.personal_data", "severity": "2"} -> a labelled record.

    `row` is empty for a file without metadata. Raises InputError naming `where`.
    """
    given = {key: value for key, value in row.items() if value not in ("", None)}
    rest = {key: value for key, value in given.items() if key not in KNOWN}
    record = Record(
        split=str(given.get("split", "")),
        id=f"folder/{name}",
        source="folder",
        source_label=json.dumps(rest, ensure_ascii=False, sort_keys=True) if rest else None,
        license=str(given.get("license", LICENSE)),
        source_url=given.get("source_url"),
        split_group=str(given.get("split_group", "")),
    )
    if "policy_id" not in given:
        if "severity" in given:
            raise InputError(f"{where}: severity without policy_id")
        return record
    if given["policy_id"] == "safe":
        return record.with_harm(policy, None, 0)
    try:
        severity = int(given["severity"]) if "severity" in given else None
        labelled = record.with_harm(policy, given["policy_id"], severity)
    except (UnknownName, ValueError) as error:
        raise InputError(f"{where}: {error}") from None
    if severity is not None and severity not in (1, 2, 3):
        raise InputError(f"{where}: severity of a harmful image is 1, 2 or 3, not {severity}")
    return labelled

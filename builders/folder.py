"""Any folder of images, with labels only where a `metadata.csv` or `metadata.jsonl` gives them.

Source   the user's own files
Licence  the user says it: a `license` column, else "user-supplied, not stated"
Yields   one record per image file; `file_name` in the metadata joins a row to its file, as for imagefolder
Leaves out  files whose content is no image, and metadata rows without a file (both become rejected rows)
Fetching  `--fetch` downloads what urls.csv or urls.jsonl lists (column url), and writes metadata.jsonl

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
from vlguard_data.schema import SPLIT_NAME, Record
from vlguard_data.store import is_stage
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
LISTS = ("urls.csv", "urls.jsonl")
FETCHED = "fetched.jsonl"
OURS = {*METADATA, *LISTS, FETCHED}
"""Files of the folder that are no pictures: labels, what `--fetch` shall bring, and what it brought."""
KNOWN = ("file_name", "policy_id", "severity", "split", "license", "source_url", "split_group")


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    labels = metadata(folder)
    files = _files(folder)
    refused = {}
    if (folder / FETCHED).is_file():
        from .fetching import fetch

        refused = fetch.refusals(folder)
    for name in sorted({*files, *labels}):
        where, row = labels.get(name, ("", {}))
        shown = name.encode("utf-8", "backslashreplace").decode()  # a name that is no text cannot be an id
        record = record_from_row(shown, row, where, policy)
        path = folder / name if name in files and name == shown else None
        yield Item(record, path, shown, record.harm_category, None if path else refused.get(name))


def _files(folder: Path) -> set[str]:
    """Names of the files under the folder, with "/" between parts; hidden ones, the metadata and stage folders are not
    among them. Raises InputError for a link that leads out of the folder."""
    found = set()
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and not is_stage(Path(root) / name)]
        links = [name for name in folders if (Path(root) / name).is_symlink()]  # os.walk does not go into them
        for path in (Path(root) / name for name in [*names, *links] if not name.startswith(".")):
            name = path.relative_to(folder).as_posix()
            if path.is_symlink() and not _leads_inside(path, folder):
                raise InputError(f"{name!r} leads out of {folder}; copy the file in, or remove the link")
            found.add(name)
    return found - OURS


def _leads_inside(link: Path, folder: Path) -> bool:
    try:
        return link.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link onto itself leads nowhere, which is found out when it is read
        return True


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
            try:
                name = inside(folder, row["file_name"]).relative_to(folder).as_posix()
            except InputError as error:
                raise InputError(f"{where}: {error}") from None
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
    problems = [f"{key} must be text" for key in KNOWN if key != "severity" and not isinstance(given.get(key, ""), str)]
    if isinstance(given.get("split"), str) and not SPLIT_NAME.fullmatch(given["split"]):
        problems.append(f"split {given['split']!r} must be letters, digits and _")
    if problems:
        raise InputError(f"{where}: " + "; ".join(problems))
    record = Record(
        split=given.get("split", ""),
        id=f"folder/{name}",
        source="folder",
        source_label=json.dumps(rest, ensure_ascii=False, sort_keys=True) if rest else None,
        license=given.get("license", LICENSE),
        source_url=given.get("source_url"),
        split_group=given.get("split_group", ""),
    )
    policy_id, severity = given.get("policy_id"), _severity(given, where)
    if policy_id is None:
        return record
    if policy_id == "safe":
        return record.with_harm(policy, None, 0)
    try:
        clause = policy.clause(policy_id)
    except UnknownName as error:
        raise InputError(f"{where}: {error}") from None
    if not clause.images:
        raise InputError(f"{where}: {policy_id} is a harm of texts alone; no image may be collected under it")
    return record.with_harm(policy, policy_id, severity)


def _severity(given: Mapping[str, Any], where: str) -> int | None:
    """1, 2 or 3 for a harmful picture, 0 or nothing for a safe one, None where nobody graded."""
    if "severity" not in given:
        return None
    allowed = {"safe": ("0",), None: ()}.get(given.get("policy_id"), ("1", "2", "3"))
    if isinstance(given["severity"], bool) or str(given["severity"]) not in allowed:
        rule = f" is {given['severity']!r}, not {' or '.join(allowed)}" if allowed else " without policy_id"
        raise InputError(f"{where}: severity{rule}")
    return int(given["severity"])

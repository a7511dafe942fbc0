"""From an annotated stage folder to the published one: tables, card, Croissant, changes, tombstones; manifest last."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from vlguard_data import store, tombstones, verify
from vlguard_data.audit import Check
from vlguard_data.audit.measure import audit
from vlguard_data.edition import Edition
from vlguard_data.errors import InputError, VerificationError
from vlguard_data.schema import Record
from vlguard_data.store import Rejection
from vlguard_data.tombstones import Tombstone, Tombstones

from . import changes, croissant
from .card import CARD, card, pretty_name
from .release import FIRST, Release, checked_after, checked_version, next_version
from .stats import count, picture

PICTURE = "category_counts.png"
TAKEN_DOWN = "taken_down"


def publish(
    stage: store.Stage,
    out: Path,
    *,
    version: str | None = None,
    contact: str | None = None,
    taken_down: Tombstones | None = None,
    previous: store.Stage | None = None,
) -> dict[str, Any]:
    """Write the published folder; returns its manifest. Raises InputError for what must not be published.

    version: None for the one after `previous`, whose tombstones and changes are carried on.
    """
    if previous is not None:
        _check_previous(previous)
    before = str(previous.manifest.get("version", FIRST)) if previous else None
    if version is not None:
        version = checked_after(version, before) if before else checked_version(version)
    stones = _known_takedowns(out, previous) | (taken_down or Tombstones())
    earlier = _text(previous.folder / changes.FILE) if previous else ""
    digests = changes.digests(previous.records(images=False)) if previous else None
    _check(stage)
    store.claim(out, "published")
    held = store.lock(out, f"another run is publishing into {out}; wait for it to end")
    try:
        return _publish(stage, out, version, contact, stones, before, digests, earlier)
    finally:
        os.close(held)


def _check_previous(previous: store.Stage) -> None:
    """Raises VerificationError, InputError for a folder that is no sound release."""
    if damaged := list(verify.file_problems(previous)):
        raise VerificationError(f"{previous.folder} is not what its manifest says: {'; '.join(damaged)}")
    if previous.manifest["stage"] != "published":
        raise InputError(f"{previous.folder} is no published folder; --previous takes the release before")


def _known_takedowns(out: Path, previous: store.Stage | None) -> Tombstones:
    """Of the release before, and of the one that is written over: what was taken down stays so."""
    own = tombstones.of_folder(out) if out.is_dir() else Tombstones()
    return (tombstones.of_folder(previous.folder) if previous else Tombstones()) | own


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _publish(
    stage: store.Stage,
    out: Path,
    version: str | None,
    contact: str | None,
    stones: Tombstones,
    before: str | None,
    digests: dict[str, str] | None,
    earlier: str,
) -> dict[str, Any]:
    """Write the folder; its lock is held."""
    (out / "data").mkdir(exist_ok=True)
    (out / "annotations").mkdir(exist_ok=True)
    tables = _tables(stage, out, stones)
    written, kept, stones = tables.written, tables.kept, stones | tables.covered
    found = None if digests is None else changes.between(digests, changes.digests(kept.records(False)))
    if version is None:
        version = FIRST
        if found is not None and before is not None:
            version = next_version(before, removed=bool(found.removed), changed=bool(found.changed))
    stats = count(kept.records(False))
    checks = _audited(kept)
    digest = verify.content_digest(kept.stage, kept.shards)
    release = Release(version, contact, digest, tables.rejected)
    files = {name: store.file_entry(out / f"{name}.tmp", rows) for name, rows in written.items()}
    title = pretty_name(stage)
    for name, data in (
        (PICTURE, picture(stats, stage.policy, title)),
        (CARD, card(stage, stats, checks, release).encode()),
        (croissant.FILE, croissant.croissant(stage, files, stats, checks, release)),
        (changes.FILE, changes.text(version, stats.records.total(), found, earlier).encode()),
        (tombstones.FILE, tombstones.written(stones)),
    ):
        (out / f"{name}.tmp").write_bytes(data)
        written[name] = None
    for name in written:
        store.sync(out / f"{name}.tmp")
    manifest = {
        **{key: stage.manifest[key] for key in ("format_version", "edition", "text_only", "policy")},
        "stage": "published",
        "version": version,
        "content_digest": release.content_digest,
        "splits": {
            split: {"rows": stats.records[split], "pairs": stats.pairs_of(split)} for split in sorted(stats.records)
        },
        "rejected": written[store.REJECTED],
        **store.written_now(out, written),
    }
    store.install(out, manifest)
    return manifest


def _check(stage: store.Stage) -> None:
    """Raises InputError, VerificationError for a folder that must not be published."""
    if stage.text_only:
        raise InputError(f"{stage.folder} is text-only; only folders with their pictures are published")
    damaged = list(verify.file_problems(stage))
    if damaged:
        raise VerificationError(f"{stage.folder} is not what its manifest says: {'; '.join(damaged)}")
    records = without = 0
    for record in stage.records():
        records += 1
        without += not record.pairs
        if len(record.image or b"") > verify.ROW_BYTES:
            raise InputError(
                f"{stage.folder}: the picture of {record.id} has {len(record.image or b''):,} bytes; the Hub's viewer "
                f"shows rows of up to {verify.ROW_BYTES:,}"
            )
    if not records:
        raise InputError(f"{stage.folder} has no records")
    if without:
        raise InputError(
            f"{stage.folder}: {without:,} of {records:,} records have no pairs; run "
            f"python -m annotation.run --in {stage.folder} --out ... first"
        )


class _Kept:
    """What is published, before it is put into place: the shards as they lie beside it."""

    def __init__(self, stage: store.Stage, shards: Sequence[tuple[str, Path]]) -> None:
        self.stage, self.shards = stage, shards

    def records(self, images: bool, split: str | None = None) -> Iterator[Record]:
        for name, path in self.shards:
            if split in (None, name):
                yield from self.stage.records_of(path, name, images=images)


class _Tables(NamedTuple):
    """What was written beside its place: name -> rows; the records that are left; what was left out, and why; what of
    it the takedowns cover, by the published picture and the id."""

    written: dict[str, int | None]
    kept: _Kept
    rejected: list[Rejection]
    covered: Tombstones


def _tables(stage: store.Stage, out: Path, stones: Tombstones) -> _Tables:
    """Write the tables and the policy beside their places."""
    written: dict[str, int | None] = {store.POLICY: None}
    shutil.copyfile(stage.folder / store.POLICY, out / f"{store.POLICY}.tmp")
    gone: list[Tombstone] = []
    shards = []
    for split, path in stage.shards():
        name = f"data/{path.name}"
        target = out / f"{name}.tmp"
        records = stage.records_of(path, split, images=False) if stones else ()
        covered = [record for record in records if stones.cover(record)]
        gone += [Tombstone(one.image_sha256 or "", one.id, *stones.why(one)) for one in covered]
        if covered:
            left = (record for record in stage.records_of(path, split) if not stones.cover(record))
            written[name] = store.write_parquet(target, left)
        else:
            shutil.copyfile(path, target)
            written[name] = stage.manifest["files"][name]["rows"]
        if written[name]:
            shards.append((split, target))
        else:  # readers do not like an empty table
            target.unlink()
            del written[name]
    if not shards:
        raise InputError(f"{stage.folder}: nothing is left, every record was taken down")
    kept = _Kept(stage, shards)
    for split in sorted({name for name, _ in shards}):
        name = f"annotations/{split}.parquet"
        written[name] = store.write_parquet(out / f"{name}.tmp", kept.records(False, split), annotations=True)
    rejected = sorted([*stage.rejections(), *(Rejection(one.id, TAKEN_DOWN, "see tombstones.json") for one in gone)])
    written[store.REJECTED] = store.write_rejected(out / f"{store.REJECTED}.tmp", rejected)
    return _Tables(written, kept, rejected, Tombstones(tuple(gone)))


def _audited(kept: _Kept) -> list[Check]:
    """Without the shortcuts where scikit-learn is not installed; the card says so."""
    return audit(Edition("", kept.records), with_shortcuts=find_spec("sklearn") is not None)

"""EDGE: the stage folder, the only thing that stages hand to each other.

    data/<split>-NNNNN-of-NNNNN.parquet   the records, sorted by id; shard of a record = image_sha256 mod n
    rejected.parquet                      id, reason, detail of everything that was left out
    policy.yaml                           the policy that the records' names come from
    MANIFEST.json                         written last; its presence means the folder is complete

A `StageWriter` collects rows in a spool (SQLite, and beside it the pictures' bytes one after the other, in the output
folder), so that memory stays flat, records may come in any order, and a killed run resumes. Files are written beside
the old ones and renamed; the old manifest goes first and the new one comes last.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import sqlite3
import threading
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from . import schema
from .errors import InputError, StageError
from .schema import Record
from .splits import Facts
from .taxonomy import Policy, load_policy

if TYPE_CHECKING:
    import pyarrow as pa

T = TypeVar("T")
Made = TypeVar("Made")

MANIFEST = "MANIFEST.json"
REJECTED = "rejected.parquet"
POLICY = "policy.yaml"
TABLE_FOLDERS = ("data", "annotations")
SPOOL = ".spool.sqlite"
SPOOLED_PICTURES = ".spool.pictures"
SPOOL_VERSION = 2
UNFINISHED = ".unfinished"
"""Marks a folder that is being written; without it, and without a manifest of ours, nobody else's folder is touched."""
FORMAT_VERSION = 1
"""Of the stage folder; readers refuse a newer one."""
MANIFEST_PARTS = {
    "stage": str,
    "edition": dict,
    "content_digest": str,
    "text_only": bool,
    "policy": dict,
    "splits": dict,
    "rejected": int,
    "files": dict,
}
"""What every manifest has, and of which kind."""
SHARD_BYTES = 256 * 2**20
SHARD_ROWS = 20_000
"""The footer of a file describes each row group; of many small pictures it would take more memory than they do."""
ROW_GROUP_ROWS = 100
ANNOTATION_GROUP_ROWS = 10_000
ROW_GROUP_BYTES = 32 * 2**20
MOST_THREADS = 4
COMMIT_EVERY_S = 0.5
PLACED = "FROM places CROSS JOIN records ON records.split=places.split AND records.id=places.id"
"""CROSS: in the order of `places`, each record by its key."""
PLACED_ROW = "iif(to_group IS NULL, row, json_set(row, '$.split_group', to_group))"


def working_state_error(path: Path, error: sqlite3.DatabaseError) -> Exception:
    """What to raise when a working file cannot be opened: held by another run, damaged, or as it is."""
    if "locked" in str(error):
        return InputError(f"another run is writing to {path.parent}; wait for it to end")
    if isinstance(error, sqlite3.OperationalError):
        return error
    return InputError(f"{path} is damaged ({error}); delete it and run the same command again")


def now() -> str:
    """UTC time in ISO 8601, from SOURCE_DATE_EPOCH where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        seconds = int(epoch) if epoch else time.time()
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except (ValueError, OverflowError, OSError) as error:
        raise InputError(f"SOURCE_DATE_EPOCH is {epoch!r}; it must be seconds since 1970") from error


def shard_key(record: Record) -> str:
    """The hash that places a record: shard = this mod n. Of the id where there is no image."""
    return record.image_sha256 or hashlib.sha256(record.id.encode()).hexdigest()


def write_atomically(path: Path, data: bytes) -> None:
    """The whole file or none of it: written beside, flushed to disk, renamed."""
    beside = path.with_name(path.name + ".tmp")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def lock(path: Path, busy: str) -> int:
    """A handle that makes a file or folder this run's alone until it is closed, or the process ends.

    Raises InputError with `busy` where another run has it. A file system without such locks gives the handle alone.
    """
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise InputError(busy) from None
    except OSError:
        pass
    return handle


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Rejection(NamedTuple):
    """Why something was left out: the id it would have had, a stable reason, a sentence."""

    id: str
    reason: str
    detail: str


class StageWriter:
    """Collects the records of one stage and writes its folder in `finish`.

        with StageWriter(out, "raw", policy, settings={"source": "folder"}) as writer:
            writer.add(record)
            manifest = writer.finish()

    settings: what decides the content; a spool left by a run with the same settings is resumed, another is dropped.
    pictures: a folder that has every record's picture under the same split and id; they are read from there in the end,
    instead of being spooled.
    threads: how many of the folder's files are written at once, 4 at most; each takes some 100 MB.
    Raises InputError if the folder holds something else, or another run is writing to it.
    """

    def __init__(
        self,
        out: Path,
        stage: str,
        policy: Policy,
        *,
        settings: Mapping[str, Any] | None = None,
        text_only: bool = False,
        edition: Mapping[str, str] | None = None,
        pictures: Stage | None = None,
        threads: int = 1,
    ) -> None:
        self.out, self.stage, self.policy, self.text_only = out, stage, policy, text_only
        self._pictures = pictures
        self._threads = min(threads, MOST_THREADS)
        self._reading = threading.Lock()
        self.edition = dict(edition or {})
        self._committed_at = time.monotonic()
        self._finished = False
        _make_folder(out)
        self._lock = lock(out, f"another run is writing to {out}; wait for it to end")
        try:
            claim(out, stage)
        except BaseException:
            os.close(self._lock)
            raise
        # `finish` reads it from the threads that write files, one at a time
        self._spool = sqlite3.connect(out / SPOOL, isolation_level=None, timeout=0, check_same_thread=False)
        self._bytes = os.open(out / SPOOLED_PICTURES, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        try:
            self._open_spool(json.dumps([SPOOL_VERSION, stage, policy.sha256, dict(settings or {})], sort_keys=True))
        except sqlite3.DatabaseError as error:
            self._spool.close()
            os.close(self._bytes)
            os.close(self._lock)
            raise working_state_error(out / SPOOL, error) from error

    def _open_spool(self, settings: str) -> None:
        spool = self._spool
        spool.execute("PRAGMA locking_mode=EXCLUSIVE")
        spool.execute("PRAGMA journal_mode=WAL")
        spool.execute("PRAGMA synchronous=NORMAL")
        spool.execute("BEGIN EXCLUSIVE")
        spool.execute("CREATE TABLE IF NOT EXISTS settings(value TEXT)")
        known = spool.execute("SELECT value FROM settings").fetchall() == [(settings,)]
        if known:
            (end,) = spool.execute("SELECT max(image_start + image_bytes) FROM records").fetchone()
            known = (end or 0) <= os.fstat(self._bytes).st_size
        if not known:
            for table in ("settings", "records", "rejections"):
                spool.execute(f"DROP TABLE IF EXISTS {table}")
            os.ftruncate(self._bytes, 0)
            spool.execute("CREATE TABLE settings(value TEXT)")
            spool.execute("INSERT INTO settings VALUES (?)", (settings,))
            spool.execute(
                "CREATE TABLE records(split TEXT, id TEXT, stamp TEXT, run INT, shard_key TEXT, row TEXT, "
                "image_start INT, image_bytes INT, PRIMARY KEY(split, id))"
            )
            spool.execute("CREATE INDEX records_by_id ON records(id)")
            spool.execute("CREATE TABLE rejections(id TEXT, stamp TEXT, run INT, reason TEXT, detail TEXT)")
            spool.execute("CREATE INDEX rejections_by_id ON rejections(id)")
        last = "SELECT max(run) FROM (SELECT run FROM records UNION ALL SELECT run FROM rejections)"
        self._run = 1 + (spool.execute(last).fetchone()[0] or 0)
        self._bytes_end = os.fstat(self._bytes).st_size
        # where each record is written; a run's own, so that one that is killed leaves the records as they were added
        spool.execute(
            "CREATE TEMP TABLE places(to_split TEXT, shard INT, id TEXT, to_group TEXT, split TEXT, "
            "PRIMARY KEY(to_split, id)) WITHOUT ROWID"
        )
        spool.execute("CREATE INDEX places_by_shard ON places(to_split, shard, id)")
        spool.create_function("shard", 2, lambda key, shards: int(key, 16) % shards, deterministic=True)
        self._commit()

    def __enter__(self) -> StageWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            # a full disk would only fail again here; an interrupt can come between two transactions
            if self._spool.in_transaction and not isinstance(error, (sqlite3.Error, OSError)):
                self._spool.execute("COMMIT")
        finally:
            self._spool.close()
            os.close(self._bytes)
        if self._finished:
            for name in (f"{SPOOL}-wal", f"{SPOOL}-shm", SPOOL, SPOOLED_PICTURES):  # without SPOOL the rest is nothing
                (self.out / name).unlink(missing_ok=True)
        os.close(self._lock)

    def resumes(self, id: str, stamp: str) -> bool:
        """Whether a run before this one got here already with the same input (its stamp); if so, that is kept.

        Without a stamp nothing is resumed.
        """
        if not stamp:
            return False
        kept = [
            self._spool.execute(
                f"UPDATE {table} SET run=? WHERE id=? AND stamp=? AND run<?", (self._run, id, stamp, self._run)
            ).rowcount
            for table in ("records", "rejections")
        ]
        return any(kept)

    def holds(self, id: str, split: str | None = None) -> bool:
        """Whether this run has taken a record of that id, in that split where one is given."""
        query = "SELECT 1 FROM records WHERE id=? AND run=? AND ? IN (split, '')"
        return self._spool.execute(query, (id, self._run, split or "")).fetchone() is not None

    def add(self, record: Record, stamp: str = "") -> None:
        """Take a record. Raises InputError if it is unsound or its (split, id) was added already in this run."""
        problems = schema.problems_in(record, self.policy)
        if record.image is None and not self.text_only:
            problems.append("has no picture, and the folder is not text-only")
        if problems:
            raise InputError(f"record {record.split}/{record.id} is unsound: " + "; ".join(problems))
        text = _line(record).text
        try:
            text.encode()
        except UnicodeEncodeError:
            raise InputError(f"record {record.split}/{record.id!a} holds half of a surrogate pair") from None
        if self.holds(record.id, record.split):
            raise InputError(f"two records are called {record.id!r} in split {record.split!r}")
        start, size_bytes = (None, None) if record.image is None or self._pictures else self._append(record.image)
        self._spool.execute(
            "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (record.split, record.id, stamp, self._run, shard_key(record), text, start, size_bytes),
        )
        self._commit_sometimes()

    def reject(self, rejection: Rejection, stamp: str = "") -> None:
        """Take note of something left out."""
        self._spool.execute(
            "INSERT INTO rejections VALUES (?, ?, ?, ?, ?)",
            (rejection.id, stamp, self._run, rejection.reason, rejection.detail),
        )
        self._commit_sometimes()

    def facts(self) -> Iterator[Facts]:
        """What grouping needs of the records that were added in this run, in (split, id) order."""
        rows = self._spool.execute("SELECT split, id, row FROM records WHERE run=? ORDER BY split, id", (self._run,))
        for split, id, row in rows:
            values = json.loads(row)
            questions = tuple(pair["instruction"] for pair in values["pairs"])
            yield Facts(split, id, values["split_group"], values["image_sha256"], values["phash"], questions)

    def image(self, split: str, id: str) -> bytes:
        """The picture of a record that was added in this run."""
        chosen = "SELECT shard_key, image_start, image_bytes FROM records WHERE split=? AND id=?"
        image = self._spooled(*self._spool.execute(chosen, (split, id)).fetchone())
        assert image is not None, "asked for records with a picture only"
        return image

    def _append(self, image: bytes) -> tuple[int, int]:
        """Put a picture's bytes behind the others; where they begin, and how many they are."""
        start, rest = self._bytes_end, memoryview(image)
        while rest:
            written = os.write(self._bytes, rest)
            self._bytes_end += written
            rest = rest[written:]
        return start, len(image)

    def _spooled(self, image_sha256: str, start: int | None, size_bytes: int) -> bytes | None:
        if start is None:
            return None
        image = os.pread(self._bytes, size_bytes, start)
        if hashlib.sha256(image).hexdigest() != image_sha256:  # the machine stopped before all was on disk
            path = self.out / SPOOLED_PICTURES
            raise InputError(f"{path} is damaged; delete it and {SPOOL}, and run the same command again")
        return image

    def place(self, placed: Iterable[tuple[Facts, str, str]]) -> None:
        """Give every record the split and group that it is written with: (record, split, group).

        Raises InputError where a split then has two records of one id, ValueError where a record is left without.
        """
        for record, split, group in placed:
            try:
                self._spool.execute(
                    "INSERT INTO places VALUES (?, 0, ?, ?, ?)", (split, record.id, group, record.split)
                )
            except sqlite3.IntegrityError:
                raise InputError(f"two records are called {record.id!r}, and both belong in split {split!r}") from None
        left = "SELECT count(*) FROM records WHERE run=? AND (split, id) NOT IN (SELECT split, id FROM places)"
        if count := self._spool.execute(left, (self._run,)).fetchone()[0]:
            raise ValueError(f"{count} records are left without a place")

    def _commit_sometimes(self) -> None:
        if time.monotonic() - self._committed_at > COMMIT_EVERY_S:
            self._commit()

    def _commit(self) -> None:
        if self._spool.in_transaction:
            self._spool.execute("COMMIT")
        self._spool.execute("BEGIN IMMEDIATE")
        self._committed_at = time.monotonic()

    def finish(self) -> dict[str, Any]:
        """Write the folder; returns its manifest. The spool goes when the writer is closed."""
        for table in ("records", "rejections"):  # what an interrupted run left and this one did not meet again
            self._spool.execute(f"DELETE FROM {table} WHERE run != ?", (self._run,))
        self._commit()
        (self.out / "data").mkdir(exist_ok=True)
        written = self._write_shards()
        written[REJECTED] = self._write_rejected()
        (self.out / f"{POLICY}.tmp").write_bytes(self.policy.text.encode())
        sync(self.out / f"{POLICY}.tmp")
        written[POLICY] = None
        manifest = self._manifest(written)
        install(self.out, manifest)
        self._finished = True
        return manifest

    def _write_shards(self) -> dict[str, int | None]:
        """Write `data/*.parquet.tmp`; returns rows by file name."""
        places: dict[str, tuple[str, int]] = {}
        if self._spool.execute("SELECT 1 FROM places").fetchone() is None:
            self._spool.execute("INSERT INTO places SELECT split, 0, id, NULL, split FROM records")
        splits = self._spool.execute(
            f"SELECT to_split, total(image_bytes), count(*) {PLACED} GROUP BY to_split ORDER BY to_split"
        )
        for split, size_bytes, rows in splits.fetchall():
            if self._pictures is not None:  # shard by shard as they are there
                shards = len(self._pictures.shards(split))
            else:
                shards = max(-(-int(size_bytes) // SHARD_BYTES), -(-rows // SHARD_ROWS))
                self._spool.execute(  # so that each shard is read by itself
                    "UPDATE places SET shard=(SELECT shard(shard_key, ?) FROM records "
                    "WHERE records.split=places.split AND records.id=places.id) WHERE to_split=?",
                    (shards, split),
                )
            for shard in range(shards):
                places[f"data/{split}-{shard:05}-of-{shards:05}.parquet"] = split, shard

        def write(name: str) -> int:
            return _write_lines(
                self.out / f"{name}.tmp", schema.arrow_schema(), self._lines(*places[name]), ROW_GROUP_ROWS
            )

        return dict(zip(places, in_threads(self._threads, write, places), strict=True))

    def _lines(self, split: str, shard: int) -> Iterator[Line]:
        if self._pictures is not None:
            yield from self._lines_with_pictures(split, self._pictures.shards(split)[shard][1], self._pictures)
            return
        columns = f"{PLACED_ROW}, shard_key, image_start, image_bytes"
        chosen = f"SELECT {columns} {PLACED} WHERE to_split=? AND shard=? ORDER BY places.id"
        with self._reading:
            rows = self._spool.execute(chosen, (split, shard))
        while group := self._next(rows):
            for row, *rest in group:
                yield Line(row, self._spooled(*rest))

    def _next(self, rows: sqlite3.Cursor) -> list[tuple[Any, ...]]:
        with self._reading:
            return rows.fetchmany(ROW_GROUP_ROWS)

    def _lines_with_pictures(self, split: str, shard: Path, pictures: Stage) -> Iterator[Line]:
        for record in pictures.records_of(shard, split):
            with self._reading:
                chosen = self._spool.execute("SELECT row FROM records WHERE split=? AND id=?", (split, record.id))
                row = chosen.fetchone()
            if row is not None:
                yield Line(row[0], record.image)

    def _write_rejected(self) -> int:
        rows = self._spool.execute("SELECT id, reason, detail FROM rejections ORDER BY id, reason, detail")
        return write_rejected(self.out / f"{REJECTED}.tmp", map(Rejection._make, rows))

    def _manifest(self, written: Mapping[str, int | None]) -> dict[str, Any]:
        digest = hashlib.sha256()
        splits: dict[str, dict[str, int]] = {}
        for split, row in self._spool.execute(f"SELECT to_split, {PLACED_ROW} {PLACED} ORDER BY to_split, places.id"):
            values = json.loads(row)
            digest.update(schema.digest_line_of(values, split))
            counts = splits.setdefault(split, {"rows": 0, "pairs": 0})
            counts["rows"] += 1
            counts["pairs"] += len(values["pairs"])
        return {
            "format_version": FORMAT_VERSION,
            "stage": self.stage,
            "edition": self.edition,
            "content_digest": digest.hexdigest(),
            "text_only": self.text_only,
            "policy": policy_entry(self.policy),
            "splits": splits,
            "rejected": written[REJECTED],
            **written_now(self.out, written, self._threads),
        }


def policy_entry(policy: Policy) -> dict[str, str]:
    """What the manifest says of the policy."""
    return {"name": policy.name, "version": policy.version, "sha256": policy.sha256}


def written_now(out: Path, written: Mapping[str, int | None], threads: int = 1) -> dict[str, Any]:
    """The manifest's entries on this writing: tool, time, and each `<name>.tmp` in `out` as file `name`."""
    from . import __version__

    names = sorted(written)
    entries = in_threads(threads, lambda name: file_entry(out / f"{name}.tmp", written[name]), names)
    return {"tool_version": __version__, "created_at": now(), "files": dict(zip(names, entries, strict=True))}


def in_threads(threads: int, work: Callable[[T], Made], items: Iterable[T]) -> list[Made]:
    """What `work` makes of each item, in order; the first error ends it once what is under way is done."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(threads) as pool:
        under_way = [pool.submit(work, item) for item in items]
        try:
            return [one.result() for one in under_way]
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def install(out: Path, manifest: Mapping[str, Any]) -> None:
    """Put the manifest's files, which lie beside their places as `<name>.tmp`, into place, and the manifest last.

    While it works the folder has no manifest, so it counts as incomplete.
    """
    (out / MANIFEST).unlink(missing_ok=True)
    for name in manifest["files"]:
        (out / f"{name}.tmp").replace(out / name)
    for folder in (out / name for name in TABLE_FOLDERS if (out / name).is_dir()):
        for path in folder.glob("*.parquet*"):
            if path.relative_to(out).as_posix() not in manifest["files"]:
                path.unlink()
        _sync_folder(folder)
    write_manifest(out, manifest)
    (out / UNFINISHED).unlink(missing_ok=True)


def claim(out: Path, stage: str) -> None:
    """Make the folder, or check that it is this stage's to write, and mark it as unfinished. Raises InputError."""
    _make_folder(out)
    if any(out.iterdir()) and not (out / UNFINISHED).exists() and not is_stage(out):
        raise InputError(f"{out} is not empty and not one of our folders; give a new or an empty one")
    if (out / MANIFEST).is_file() and (there := read_manifest(out)["stage"]) != stage:
        raise InputError(f"{out} holds a folder of the stage {there!r}, which would be lost; give another")
    (out / UNFINISHED).touch()


def _make_folder(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise InputError(f"{out} is a file; give a folder")
    out.mkdir(parents=True, exist_ok=True)


def is_stage(folder: Path) -> bool:
    """Whether the folder is one that a stage wrote or is writing."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return (folder / UNFINISHED).exists()
    return isinstance(manifest, dict) and {"format_version", "content_digest"} <= manifest.keys()


def file_entry(path: Path, rows: int | None = None) -> dict[str, Any]:
    """What the manifest says of a file: sha256, size in bytes, rows where it is a table."""
    entry: dict[str, Any] = {"sha256": sha256_of(path), "size_bytes": path.stat().st_size}
    return entry if rows is None else entry | {"rows": rows}


def write_manifest(folder: Path, manifest: Mapping[str, Any]) -> None:
    """Add the line that covers the manifest itself, and write it."""
    whole = {**manifest, "manifest_sha256": manifest_sha256(manifest)}
    write_atomically(folder / MANIFEST, json.dumps(whole, indent=1, ensure_ascii=False).encode() + b"\n")


def manifest_sha256(manifest: Mapping[str, Any]) -> str:
    """sha256 of the manifest as canonical JSON, without this line itself."""
    rest = {key: value for key, value in manifest.items() if key != "manifest_sha256"}
    return hashlib.sha256(schema.canonical_json(rest)).hexdigest()


# -- Parquet ----------------------------------------------------------------------------------------------------------


class Line(NamedTuple):
    """A row as JSON, without its picture, and the picture's bytes, None where there is none."""

    text: str
    image: bytes | None = None


def write_parquet(path: Path, records: Iterator[Record], *, annotations: bool = False) -> int:
    """Write records, or their pairs, in row groups small enough to stream; returns the number of rows."""
    columns = schema.arrow_schema(annotations)
    if annotations:
        rows = (row for record in records for row in schema.annotation_rows(record))
        return _write_lines(path, columns, (Line(_json(row)) for row in rows), ANNOTATION_GROUP_ROWS)
    return _write_lines(path, columns, map(_line, records), ROW_GROUP_ROWS)


def _line(record: Record) -> Line:
    row = record.to_row()
    del row["image"]
    return Line(_json(row), record.image)


def _json(row: Mapping[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False)


def _write_lines(path: Path, columns: pa.Schema, lines: Iterator[Line], group_rows: int) -> int:
    from concurrent.futures import ThreadPoolExecutor

    import pyarrow.parquet as pq

    total = 0
    with (
        pq.ParquetWriter(path, columns, **_parquet_options(columns)) as writer,
        ThreadPoolExecutor(1) as one_thread,  # a group is written while the next is read
    ):
        written = one_thread.submit(int)
        for group in in_groups(lines, group_rows, lambda line: len(line.image or b"")):
            table = _table(group, columns)
            written.result()
            written = one_thread.submit(writer.write_table, table)
            total += len(group)
        written.result()
    sync(path)
    return total


def write_rejected(path: Path, rejections: Iterable[Rejection]) -> int:
    """Write what was left out, and why; returns the number of rows."""
    import pyarrow as pa

    columns = pa.schema([(name, pa.string()) for name in Rejection._fields])
    lines = (Line(_json(one._asdict())) for one in rejections)
    return _write_lines(path, columns, lines, ANNOTATION_GROUP_ROWS)


def write_rows(path: Path, columns: pa.Schema, rows: Iterable[Mapping[str, Any]], group_rows: int) -> int:
    """Write rows, with pictures as values or in lists, to the disk; returns how many."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    def size_of(row: Mapping[str, Any]) -> int:
        values = (one for value in row.values() for one in (value if isinstance(value, list) else [value]))
        return sum(len(one.get("bytes") or b"") for one in values if isinstance(one, dict))

    total = 0
    with pq.ParquetWriter(path, columns, compression="zstd") as writer:
        for group in in_groups(rows, group_rows, size_of):
            writer.write_table(pa.Table.from_pylist(group, columns))
            total += len(group)
    sync(path)
    return total


def in_groups(items: Iterable[T], rows: int, size_of: Callable[[T], int]) -> Iterator[list[T]]:
    """The items in groups of so many at most, and of ROW_GROUP_BYTES or little more by `size_of`."""
    group: list[T] = []
    size_bytes = 0
    for item in items:
        group.append(item)
        size_bytes += size_of(item)
        if len(group) >= rows or size_bytes >= ROW_GROUP_BYTES:
            yield group
            group, size_bytes = [], 0
    if group:
        yield group


def _table(lines: list[Line], columns: pa.Schema) -> pa.Table:
    """The rows as a table. Arrow reads the JSON itself: turning Python values into arrays makes it import pandas, which
    costs every command 50 MB and a third of a second."""
    import pyarrow as pa
    import pyarrow.json

    text = "\n".join(line.text for line in lines).encode()
    options = {
        "read_options": pyarrow.json.ReadOptions(use_threads=False, block_size=len(text) + 1),
        "parse_options": pyarrow.json.ParseOptions(
            explicit_schema=pa.schema([field for field in columns if field.name != "image"]),
            unexpected_field_behavior="error",
        ),
    }
    table = pyarrow.json.read_json(pa.BufferReader(text), **options).combine_chunks()
    images = _images([line.image for line in lines], columns.field("image").type) if "image" in columns.names else None
    arrays = [images if name == "image" else table.column(name) for name in columns.names]
    return pa.Table.from_arrays(arrays, schema=columns)


def _images(images: list[bytes | None], kind: pa.DataType) -> pa.Array:
    """A column of pictures, {"bytes", "path"} or null, from its buffers."""
    import pyarrow as pa

    valid = bytearray((len(images) + 7) // 8)
    offsets = array("i", [0])
    for number, image in enumerate(images):
        valid[number // 8] |= (image is not None) << number % 8
        offsets.append(offsets[-1] + len(image or b""))
    known = pa.py_buffer(bytes(valid))
    data = pa.py_buffer(b"".join(image or b"" for image in images))
    values = pa.Array.from_buffers(pa.binary(), len(images), [known, pa.py_buffer(offsets), data])
    return pa.Array.from_buffers(kind, len(images), [known], children=[values, pa.nulls(len(images), pa.string())])


def _parquet_options(columns: pa.Schema) -> dict[str, Any]:
    """Text is compressed; encoded pictures cannot be, and a dictionary or the extremes of them only cost time."""
    leaves = [leaf for field in columns for leaf in _leaves(field.name, field.type)]
    texts = [leaf for leaf in leaves if leaf != "image.bytes"]
    return {
        "compression": {leaf: "zstd" if leaf in texts else "none" for leaf in leaves},
        "use_dictionary": texts,
        "write_statistics": texts,
        "write_page_index": True,
        "store_schema": True,
    }


def _leaves(path: str, type: pa.DataType) -> Iterator[str]:
    """The names that Parquet gives to the columns within a column."""
    import pyarrow as pa

    if pa.types.is_list(type):
        yield from _leaves(f"{path}.list.element", type.value_type)
    elif pa.types.is_struct(type):
        for field in type:
            yield from _leaves(f"{path}.{field.name}", field.type)
    else:
        yield path


def sync(path: Path) -> None:
    """Have the file's bytes on disk when this returns."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


# -- reading ----------------------------------------------------------------------------------------------------------


class Stage:
    """A complete stage folder, open for reading. Raises StageError if it is none, saying what to do."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = read_manifest(folder)

    @cached_property
    def policy(self) -> Policy:
        return load_policy(self.folder / POLICY)

    @property
    def text_only(self) -> bool:
        return bool(self.manifest["text_only"])

    @property
    def total(self) -> int:
        return sum(split["rows"] for split in self.manifest["splits"].values())

    def shards(self, split: str | None = None) -> list[tuple[str, Path]]:
        """(split, file) of every shard, in name order."""
        names = sorted(name for name in self.manifest["files"] if name.startswith("data/"))
        pairs = [(name.removeprefix("data/").rsplit("-", 3)[0], self.folder / name) for name in names]
        return [pair for pair in pairs if split in (None, pair[0])]

    def records(self, split: str | None = None, *, images: bool = True) -> Iterator[Record]:
        """The records, shard by shard in id order; without pixels when `images` is False."""
        for name, path in self.shards(split):
            yield from self.records_of(path, name, images=images)

    def records_of(self, shard: Path, split: str, *, images: bool = True) -> Iterator[Record]:
        """One shard's records in id order."""
        import pyarrow.parquet as pq

        columns = [column for column in schema.FEATURES if images or column != "image"]
        try:
            file = pq.ParquetFile(shard)
            for number in range(file.num_row_groups):  # `iter_batches` keeps what it has read of the file in memory
                for row in file.read_row_group(number, columns, use_threads=False).to_pylist():
                    yield Record.from_row(row, split)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StageError(
                f"cannot read {shard}: {error}. Run: python -m vlguard_data.verify {self.folder}"
            ) from error

    def rejections(self) -> list[Rejection]:
        import pyarrow.parquet as pq

        try:
            return [Rejection(**row) for row in pq.ParquetFile(self.folder / REJECTED).read().to_pylist()]
        except (OSError, ValueError, TypeError) as error:
            raise StageError(f"cannot read {self.folder / REJECTED}: {error}") from error


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a complete folder. Raises StageError."""
    path = folder / MANIFEST
    if not folder.is_dir():
        raise StageError(f"there is no folder {folder}")
    if not path.is_file():
        hint = (
            "its run was stopped: run the same command again to finish it"
            if (folder / UNFINISHED).exists()
            else "it was not made by builders.run, annotation.run or cards.run"
        )
        raise StageError(f"{folder} has no {MANIFEST}; {hint}")
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
        version = int(manifest["format_version"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise StageError(f"{path} is damaged: {error!r:.200}") from error
    missing = [key for key, kind in MANIFEST_PARTS.items() if not isinstance(manifest.get(key), kind)]
    if missing and version <= FORMAT_VERSION:
        raise StageError(f"{path} is damaged: {', '.join(missing)} missing or of another kind")
    if version > FORMAT_VERSION:
        raise StageError(f"{path} has format {version}; this version reads up to {FORMAT_VERSION}; upgrade")
    if manifest.get("manifest_sha256") != manifest_sha256(manifest):
        raise StageError(f"{path} was changed after it was written: its manifest_sha256 does not fit")
    return dict(manifest)

"""EDGE: the journal, all that an output folder knows of its calls. A call counts as done once its line is on disk.

Keyed by the hash of the request's body, so that changed code, another folder name or a second record with the same
picture never pays again. Refusals, truncated and unusable answers are results too and are kept under their status.
Nothing is overwritten: a call made again gets a line of its own, and the last one counts. Holds no pixels and no keys.

    calls      every finished call: request (by template, picture and text), reply, tokens, cost, latency
    templates  what many requests have in common, by hash, so that each request can be shown whole
    lost       attempts that a server may have charged although no answer came
    outcomes   what became of each record, with its votes
    decisions  what people said of a record's image
    canaries   whether words written into a picture changed its label
    runs       when this folder was worked on, with which settings, and how that ended
    batches    files handed to a batch API, with the calls in each (batch_lines)
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import json
import os
import socket
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from vlguard_data.errors import InputError, StageError
from vlguard_data.schema import Record, Vote
from vlguard_data.store import claim, now, working_state_error

from .request import Request, Template

FILE = "journal.sqlite"
LOCK = ".annotation.lock"
STAGE = "annotated"
VERSION = 1
"""Of the tables; a journal of another version is refused."""
GATHER_S = 0.003
"""How long lines are gathered before they go to disk together, in seconds."""
TABLES = """
CREATE TABLE calls(n INTEGER PRIMARY KEY, key TEXT, run INT, task TEXT, record_id TEXT, template INT, image TEXT,
    text TEXT, status TEXT, content TEXT, model TEXT, prompt_tokens INT, cached_tokens INT, completion_tokens INT,
    estimated INT, cost_usd REAL, latency_s REAL, attempts INT, created_at TEXT);
CREATE INDEX calls_by_key ON calls(key);
CREATE TABLE templates(n INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, task TEXT, model TEXT, prompt_sha256 TEXT,
    head TEXT, middle TEXT, tail TEXT);
CREATE TABLE lost(n INTEGER PRIMARY KEY, key TEXT, run INT, task TEXT, why TEXT, cost_usd REAL, created_at TEXT);
CREATE TABLE outcomes(split TEXT, id TEXT, run INT, image_sha256 TEXT, state TEXT, reason TEXT, detail TEXT,
    conflict INT, votes TEXT, pairs INT, PRIMARY KEY(split, id)) WITHOUT ROWID;
CREATE TABLE decisions(n INTEGER PRIMARY KEY, split TEXT, record_id TEXT, image_sha256 TEXT, reviewer TEXT,
    harm_subcategory TEXT, severity INT, reason TEXT, created_at TEXT);
CREATE TABLE canaries(record_id TEXT PRIMARY KEY, run INT, demanded TEXT, clean TEXT, seen TEXT);
CREATE TABLE runs(n INTEGER PRIMARY KEY, started_at TEXT, ended_at TEXT, ended TEXT, settings TEXT);
CREATE TABLE batches(token TEXT PRIMARY KEY, run INT, model TEXT, state TEXT, lines INT, size_bytes INT, cost_high REAL,
    file_id TEXT, batch_id TEXT, detail TEXT, created_at TEXT);
CREATE TABLE batch_lines(token TEXT, key TEXT, record_id TEXT, task TEXT, template INT, image TEXT, text TEXT,
    width INT, height INT, problem TEXT, PRIMARY KEY(token, key)) WITHOUT ROWID;
CREATE INDEX batch_lines_by_key ON batch_lines(key);
"""
_CALL = (
    "key, task, record_id, image, text, status, content, model, prompt_tokens, cached_tokens, completion_tokens, "
    "estimated, cost_usd, latency_s, attempts, created_at"
)
ABSORB = (
    "INSERT OR IGNORE INTO templates(sha256, task, model, prompt_sha256, head, middle, tail) "
    "SELECT sha256, task, model, prompt_sha256, head, middle, tail FROM other.templates",
    f"INSERT INTO calls(run, template, {_CALL}) SELECT :run, here.n, call.{_CALL.replace(', ', ', call.')} "
    "FROM other.calls AS call JOIN other.templates AS there ON there.n = call.template "
    "JOIN templates AS here ON here.sha256 = there.sha256 "
    "WHERE NOT EXISTS (SELECT 1 FROM main.calls AS known WHERE known.key = call.key "
    "AND known.created_at = call.created_at AND known.content = call.content) ORDER BY call.n",
    "INSERT INTO lost(key, run, task, why, cost_usd, created_at) "
    "SELECT key, :run, task, why, cost_usd, created_at FROM other.lost "
    "EXCEPT SELECT key, :run, task, why, cost_usd, created_at FROM main.lost",
    "INSERT OR REPLACE INTO outcomes SELECT split, id, :run, image_sha256, state, reason, detail, conflict, votes, "
    "pairs FROM other.outcomes",
    "INSERT INTO decisions(split, record_id, image_sha256, reviewer, harm_subcategory, severity, reason, created_at) "
    "SELECT split, record_id, image_sha256, reviewer, harm_subcategory, severity, reason, created_at "
    "FROM other.decisions EXCEPT SELECT split, record_id, image_sha256, reviewer, harm_subcategory, severity, reason, "
    "created_at FROM main.decisions",
    "INSERT OR REPLACE INTO canaries SELECT record_id, :run, demanded, clean, seen FROM other.canaries",
)
"""How the tables of another journal, attached as `other`, are taken over in the run `:run`."""


OPEN_BATCHES = "('planned', 'uploaded', 'submitted')"
"""States of a batch whose results are still to come, for SQL."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A finished call.

    status: "ok", or why there is no usable answer: "refused", "filtered", "truncated", "empty", "bad_request", or
    "invalid" for one that does not fit its task. content: the answer's text, or the server's words. Tokens as the
    server counted them, cached ones being part of the prompt's; estimated: 1 where it did not say, and they are our
    estimate. model: as the server named it. cost_usd: None where the price is not known. latency_s: of the attempt that
    ended it; attempts: how many it took. created_at: UTC, ISO 8601.
    """

    status: str
    content: str
    model: str
    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    estimated: int = 0
    cost_usd: float | None = 0.0
    latency_s: float = 0.0
    attempts: int = 1
    created_at: str = ""


REPLY_COLUMNS = ", ".join(field.name for field in fields(Reply))


class Decision(NamedTuple):
    """What a person said of a record's image; harm_subcategory None: it is safe. created_at: UTC, ISO 8601."""

    split: str
    record_id: str
    image_sha256: str
    reviewer: str
    harm_subcategory: str | None
    severity: int
    reason: str
    created_at: str


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Make the folder ours, and hold it for this process; the lock goes with it, however it ends. Raises InputError."""
    claim(folder, STAGE)
    handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(handle, 500).decode("utf-8", "replace") or "no word of which"
            raise InputError(f"another run is writing to {folder}: {holder}. Wait for it to end") from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"process {os.getpid()} on {socket.gethostname()}, since {now()}".encode(), 0)
        yield
    finally:
        os.close(handle)


def exists(folder: Path) -> bool:
    """Whether the folder has a journal."""
    return (folder / FILE).is_file()


class Journal:
    """The journal of one folder, to read and, unless `read_only`, to write.

    `keep` and `write` are for a running event loop: lines that come while others are being written go to disk together
    with one flush. Raises InputError for a journal that cannot be used.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.path = folder / FILE
        if read_only and not self.path.is_file():
            raise StageError(f"{folder} has no {FILE}; it was not made by annotation.run")
        self._writer = ThreadPoolExecutor(1, "journal")
        self._queue: list[tuple[str, Sequence[Any], asyncio.Future[None] | None]] = []
        self._writing: asyncio.Task[None] | None = None
        self._templates: dict[str, int] = {}
        self.run = 0
        self._failure: BaseException | None = None
        # two connections, so that a reader neither waits for the writer's flush nor sees what is not on disk yet
        self._connections: list[sqlite3.Connection] = []
        try:
            if not read_only:
                self._database = self._connect("rwc")
                self._prepare()
            self._reader = self._connect("ro")
            self._check(self._reader)
        except BaseException as error:
            self.close()
            if isinstance(error, sqlite3.DatabaseError):
                raise working_state_error(self.path, error) from error
            raise

    def _connect(self, mode: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"file:{quote(str(self.path.absolute()))}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=30,
        )
        self._connections.append(connection)
        return connection

    def _check(self, database: sqlite3.Connection) -> bool:
        """Whether the tables are there. Raises InputError if they are another version's."""
        version = database.execute("PRAGMA user_version").fetchone()[0]
        empty = not database.execute("SELECT 1 FROM sqlite_master").fetchone()
        if version != VERSION and not empty:
            raise InputError(f"{self.path} was written by another version of this package; move it away")
        return not empty

    def _prepare(self) -> None:
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=FULL")
        if not self._check(self._database):
            self._database.executescript(f"BEGIN; {TABLES} PRAGMA user_version={VERSION}; COMMIT;")

    def close(self) -> None:
        self._writer.shutdown()
        for connection in reversed(self._connections):  # the writer last: it folds the -wal file in and removes it
            connection.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- reading ------------------------------------------------------------------------------------------------------

    def find(self, key: str, *, of_this_run: bool = False) -> Reply | None:
        """The finished call of that key, the last if there are several; `of_this_run`: not an earlier run's."""
        since = self.run if of_this_run else 0
        row = self._reader.execute(
            f"SELECT {REPLY_COLUMNS} FROM calls WHERE key = ? AND run >= ? ORDER BY n DESC LIMIT 1", (key, since)
        ).fetchone()
        return Reply(*row) if row else None

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """What a query gives."""
        return self._reader.execute(query, values).fetchall()

    def each(self, query: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """The same, row by row, for what may be too much to hold."""
        yield from self._reader.execute(query, values)

    def spent_usd(self) -> float:
        """What the calls of all runs cost, with those that may have been charged without an answer."""
        ((spent,),) = self.rows("SELECT (SELECT total(cost_usd) FROM calls) + (SELECT total(cost_usd) FROM lost)")
        return float(spent)

    def settings(self) -> dict[str, Any]:
        """Those of the last run. Raises InputError where there was none."""
        row = self._reader.execute("SELECT settings FROM runs ORDER BY n DESC LIMIT 1").fetchone()
        if row is None:
            raise InputError(f"{self.path} has seen no run")
        return dict(json.loads(row[0]))

    def votes(self, record: Record) -> list[Vote]:
        """What people said of the record's image, in order."""
        rows = self._reader.execute(
            "SELECT reviewer, harm_subcategory, severity FROM decisions WHERE image_sha256 = ? ORDER BY n",
            (record.image_sha256,),
        )
        return [Vote(f"human:{name}", harm is None, harm, severity) for name, harm, severity in rows]

    # -- writing ------------------------------------------------------------------------------------------------------

    def begin(self, settings: Mapping[str, Any]) -> None:
        """A run begins."""
        values = (now(), json.dumps(settings, sort_keys=True))
        self.run = self._execute("INSERT INTO runs(started_at, settings) VALUES (?, ?)", values)

    def end(self, ended: str) -> None:
        """The run has ended: "finished", "budget", "deadline", "interrupted", or with an error."""
        self._execute("UPDATE runs SET ended_at=?, ended=? WHERE n=?", (now(), ended, self.run))

    async def keep(self, request: Request, key: str, reply: Reply) -> None:
        """Write a finished call; it is on disk when this returns."""
        await self.write(*self.call_line(request, key, reply))

    def call_line(self, request: Request, key: str, reply: Reply) -> tuple[str, tuple[Any, ...]]:
        """The statement that keeps a finished call, and its values."""
        values = (
            *(key, self.run, request.task, request.record_id, self.template(request.template)),
            *(request.image, request.text, *(getattr(reply, name) for name in reply.__slots__)),
        )
        columns = f"key, run, task, record_id, template, image, text, {REPLY_COLUMNS}"
        return f"INSERT INTO calls({columns}) VALUES ({', '.join('?' * len(values))})", values

    def template(self, template: Template) -> int:
        """The template's number; it is written where it is new."""
        known = self._templates.get(template.sha256)
        if known is None:
            values = (
                *(template.sha256, template.task, template.model, template.prompt_sha256),
                *(template.head.decode(), template.middle.decode(), template.tail.decode()),
            )
            self._execute(
                "INSERT OR IGNORE INTO templates(sha256, task, model, prompt_sha256, head, middle, tail) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            ((known,),) = self.rows("SELECT n FROM templates WHERE sha256 = ?", template.sha256)
            self._templates[template.sha256] = known
        return int(known)

    async def write(self, statement: str, values: Sequence[Any]) -> None:
        """Run a statement; what it wrote is on disk when this returns."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._enqueue(statement, values, done)
        await done

    def note(self, statement: str, values: Sequence[Any]) -> None:
        """Run a statement soon; it is on disk no later than what is written after it."""
        self._enqueue(statement, values, None)

    async def flush(self) -> None:
        """Until all that was noted is on disk. Raises what went wrong, then or before."""
        while self._writing is not None:
            await asyncio.shield(self._writing)
        if self._failure is not None:
            raise self._failure

    def _enqueue(self, statement: str, values: Sequence[Any], done: asyncio.Future[None] | None) -> None:
        if self._failure is not None:
            raise self._failure
        self._queue.append((statement, values, done))
        if self._writing is None:
            self._writing = asyncio.get_running_loop().create_task(self._write_all())

    async def _write_all(self) -> None:
        loop = asyncio.get_running_loop()
        while self._queue:
            await asyncio.sleep(GATHER_S)
            lines, self._queue = self._queue, []
            try:
                await loop.run_in_executor(self._writer, self._commit, lines)
            except (sqlite3.Error, OSError) as error:  # told to everybody who waits, and to all who write after them
                self._failure = error
            for _, _, done in lines:
                if done is not None and not done.done():
                    if self._failure is None:
                        done.set_result(None)
                    else:
                        done.set_exception(self._failure)
        self._writing = None

    def _commit(self, lines: Sequence[tuple[str, Sequence[Any], object]]) -> None:
        with self._transaction():
            for statement, values, _ in lines:
                self._database.execute(statement, values)

    def _execute(self, statement: str, values: Sequence[Any]) -> int:
        """Run one statement at once, in the writer's turn; returns the row's number."""

        def run() -> int:
            with self._transaction():
                return int(self._database.execute(statement, values).lastrowid or 0)

        return self._writer.submit(run).result()

    def execute_many(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run a statement for every row, all or none of them."""

        def run() -> None:
            with self._transaction():
                self._database.executemany(statement, rows)

        self._writer.submit(run).result()

    def absorb(self, folder: Path) -> None:
        """Take over what another folder's journal knows, all of it or nothing; what is here already is not doubled."""

        def run() -> None:
            self._database.execute("ATTACH ? AS other", (f"file:{quote(str((folder / FILE).absolute()))}?mode=ro",))
            try:
                with self._transaction():
                    for statement in ABSORB:
                        self._database.execute(statement, {"run": self.run})
            finally:
                self._database.execute("DETACH other")

        self._writer.submit(run).result()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._database.execute("COMMIT")
        except BaseException:
            if self._database.in_transaction:  # a full disk ends it by itself
                self._database.execute("ROLLBACK")
            raise

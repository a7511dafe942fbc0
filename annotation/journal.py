"""EDGE: the journal of finished calls. A call counts as done once its line is on disk.

Keyed by the hash of the request's body, so that changed code, another folder name or a second record with the same
picture never pays again. Refusals, truncated and unusable answers are results too and are kept under their status.
Holds no pixels and no keys.
"""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from vlguard_data.store import working_state_error

FILE = "journal.sqlite"


@dataclass(frozen=True, slots=True)
class Reply:
    """A finished call.

    status: "ok", or why there is no usable answer: "refused", "filtered", "truncated", "empty", "bad_request", or
    "invalid" for one that does not fit its schema. content: the answer's text, or the server's words. Tokens as the
    server counted them; cached ones are part of the prompt's. model: as the server named it. created_at: UTC, ISO 8601.
    """

    status: str
    content: str
    model: str
    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    latency_s: float = 0.0
    created_at: str = ""


class Journal:
    """The calls of one output folder; one process may have it open."""

    def __init__(self, folder: Path, *, retry_failed: bool = False) -> None:
        self._database = sqlite3.connect(folder / FILE, isolation_level=None)
        self._usable = " AND status = 'ok'" if retry_failed else ""
        columns = ", ".join(field.name for field in fields(Reply))
        try:
            self._database.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=FULL")
            self._database.execute(
                f"CREATE TABLE IF NOT EXISTS calls(key TEXT PRIMARY KEY, task TEXT, record_id TEXT, "
                f"{columns}) WITHOUT ROWID"
            )
        except sqlite3.DatabaseError as error:
            self._database.close()
            raise working_state_error(folder / FILE, error) from error

    def find(self, key: str) -> Reply | None:
        """The finished call of that key, if there is one (with retry_failed: a successful one)."""
        columns = ", ".join(field.name for field in fields(Reply))
        row = self._database.execute(f"SELECT {columns} FROM calls WHERE key = ?{self._usable}", (key,)).fetchone()
        return Reply(*row) if row else None

    def keep(self, key: str, task: str, record_id: str, reply: Reply) -> None:
        """Write a finished call; it is on disk when this returns."""
        values = (key, task, record_id, *astuple(reply))
        self._database.execute(f"INSERT OR REPLACE INTO calls VALUES ({', '.join('?' * len(values))})", values)

    def close(self) -> None:
        self._database.close()

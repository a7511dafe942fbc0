"""EDGE: annotate through the batch API: half the price, within a day, and no call sent twice.

It is one more transport over the same journal. A run works in rounds: all records are walked through as an online run
does it, what the journal does not know goes into files, the files become batches, and what these have in the end goes
into the journal; until nothing is missing. The folder is then written by `annotate_folder`, as ever.

What is done is on disk before it is done, in the tables `batches` and `batch_lines`, so that a run that was killed at
any point goes on from there. The states of a batch:

    planned    its lines are being collected, or uploaded; nothing was asked of the server
    uploaded   it may exist at the server: then its metadata hold our token, by which the listing finds it
    submitted  it exists, and is polled
    completed, expired, cancelled    its results are in the journal
    failed, dropped                  it was not worked on, and its lines are asked again

A line leaves `batch_lines` with its result, in one transaction; what stays there of an ended batch says why there is
none, and is asked again in the next round, `ROUNDS` times at most.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import itertools
import json
import secrets
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import FrameType
from typing import IO, TYPE_CHECKING, NamedTuple

import click

from vlguard_data.errors import InputError, ProviderError
from vlguard_data.store import now

from .batch_server import ENDPOINT, Server, reply_in
from .client import MAX_ANSWER_BYTES, Failed
from .cost import Meter, Prices, estimate
from .engine import BAD_REQUESTS_FIRST, Engine, Limits, priced
from .folder import Job, Outcome, annotate_folder
from .journal import OPEN_BATCHES, Journal, Reply
from .pipeline import Annotated, Settings, Unfinished, Unsent
from .request import Request, Template
from .upload import Uploads

if TYPE_CHECKING:
    from openai.types import Batch

MAX_FILE_BYTES = 180_000_000
"""OpenAI takes 200 MB."""
MAX_FILE_LINES = 50_000
FOLDER = ".batches"
"""Within the output folder; files lie there until they are uploaded, and results until they are read."""
ROUNDS = 3
"""So often a line is sent that comes back without a result."""
CREATIONS = 3
"""Attempts at creating a batch, each after the listing has shown that there is none."""
POLL_S, SLOWEST = 5.0, 12
"""Seconds to the first look at the batches; the time between two grows up to so many times that."""
FAILED_POLLS = 10
"""In a row; then the run ends, and the same command goes on polling."""
FLUSH_LINES = 500
TOO_MANY_TOKENS = "token_limit_exceeded"


def annotate_by_batches(
    job: Job,
    out: Path,
    journal: Journal,
    limits: Limits,
    prices: Prices,
    *,
    base_url: str | None,
    retry_failed: bool,
    poll_s: float = POLL_S,
    max_file_bytes: int = MAX_FILE_BYTES,
    max_file_lines: int = MAX_FILE_LINES,
) -> Outcome:
    """Annotate the job's records into `out`, whose lock and journal the caller holds.

    limits: max_cost_usd leaves out the lines that could cost more than is left (`ended` is "budget"); after deadline_s
    the batches are left to themselves (`ended` is "deadline"), and the same command collects them later. The tally's
    `sent` counts lines that got a result. Raises what ends the run, and KeyboardInterrupt where it is interrupted; the
    state is saved either way.
    """
    job.stage()
    ended = "failed"
    with Server(base_url) as server:
        journal.begin(job.to_json())
        run = _Run(
            job=job,
            settings=job.settings(journal, retry_failed=retry_failed),
            journal=journal,
            limits=limits,
            prices=prices,
            meter=Meter(prices),
            server=server,
            folder=out / FOLDER,
            poll_s=poll_s,
            max_file_bytes=max_file_bytes,
            max_file_lines=max_file_lines,
            ends_at=None if limits.deadline_s is None else time.monotonic() + limits.deadline_s,
        )
        try:
            with _interruptible():
                ended = asyncio.run(run.rounds())
        except Failed as error:
            raise ProviderError(f"{error}. Nothing is lost: run the same command again later") from None
        except KeyboardInterrupt:
            ended = "interrupted"
            lines = sum(row.lines for row in run.open() if row.state == "submitted")
            if lines:
                click.echo(
                    f"\n{lines:,} lines in batches go on at the server; the same command collects them", err=True
                )
            raise
        finally:
            journal.end(ended)
    nothing_sent = Limits(limits.concurrency)
    outcome = annotate_folder(
        job, out, journal, lambda: _Missing(journal, ended), nothing_sent, prices, retry_failed=retry_failed
    )
    journal.end(ended)
    tally = replace(
        outcome.tally,
        sent=run.results,
        from_journal=max(0, outcome.tally.from_journal - run.results),
        cost_usd=run.cost_usd,
    )
    return replace(outcome, ended=ended, tally=tally)


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Ctrl-C and SIGTERM interrupt at once: all that counts is on disk before it is done."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, interrupt) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


class _Missing:
    """The transport of the last walk: sends nothing, and says of each missing call why it has no result."""

    def __init__(self, journal: Journal, ended: str) -> None:
        self._journal, self._ended = journal, ended
        self.sends_bodies = ended == "finished"  # then pictures that cannot be made smaller show that

    async def complete(self, request: Request, body: bytes) -> tuple[Reply, Mapping[str, str]]:
        _raise_given_up(self._journal, request.key)
        raise Unsent("not_asked" if self._ended == "finished" else f"{self._ended}_stop", request)

    async def close(self) -> None: ...


def _raise_given_up(journal: Journal, key: str) -> None:
    """Raises Unfinished for a line that was sent as often as may be."""
    problems = journal.rows("SELECT problem FROM batch_lines WHERE key = ? AND problem IS NOT NULL", key)
    if len(problems) >= ROUNDS:
        raise Unfinished(problems[-1][0])


# -- collecting -------------------------------------------------------------------------------------------------------


class _Row(NamedTuple):
    """A batch as the journal knows it; cost_high in USD."""

    token: str
    run: int
    state: str
    lines: int
    cost_high: float
    batch_id: str | None


@dataclass(slots=True)
class _File:
    """A file of requests to one model while it is being written; cost_high in USD, of all its lines."""

    token: str
    path: Path
    handle: IO[bytes]
    keys: set[str]
    size_bytes: int = 0
    cost_high: float = 0.0


@dataclass(slots=True)
class _Collector:
    """The transport of a round's walk: no call has a reply now; it becomes a line of a file, where it is not one yet.

    max_usd: what all may cost, None for no limit; usd: what is spent, and set aside for lines that are open. room: so
    many lines are taken at most, None for as many as there are. lines: taken. left_out: whether money was short.
    """

    journal: Journal
    folder: Path
    meter: Meter
    submit: Callable[[_File], None]
    max_usd: float | None
    usd: float
    max_bytes: int
    max_lines: int
    room: int | None
    lines: int = 0
    left_out: bool = False
    sends_bodies: bool = False
    files: dict[str, _File] = field(default_factory=dict)
    uploads: Uploads = field(default_factory=Uploads)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def full(self) -> bool:
        return self.room is not None and self.lines >= self.room

    async def complete(self, request: Request, body: bytes) -> tuple[Reply, Mapping[str, str]]:
        key = request.key
        _raise_given_up(self.journal, key)
        if not self.full and not self._is_open(request.model, key):
            high_usd = self._reserved(request)
            data_url = await self.uploads.data_url(request)
            async with self.turn:
                await self._add(request, key, data_url, high_usd)
        raise Unsent("in_batch", request)

    def _is_open(self, model: str, key: str) -> bool:
        """Whether the key is a line of a batch that has not ended, or of the file that is being written."""
        if model in self.files and key in self.files[model].keys:
            return True
        asked = f"SELECT 1 FROM batch_lines JOIN batches USING (token) WHERE key = ? AND state IN {OPEN_BATCHES}"
        return bool(self.journal.rows(asked, key))

    def _reserved(self, request: Request) -> float:
        """What the line can cost, set aside. Raises Unsent where that is not left."""
        tokens = estimate(request, self.meter.prices.of(request.model))
        high_usd = self.meter.high_usd(request, tokens, batch=True) or 0.0
        if self.max_usd is not None and self.usd + high_usd > self.max_usd:
            self.left_out = True
            raise Unsent("budget_stop", request)
        self.usd += high_usd
        return high_usd

    async def _add(self, request: Request, key: str, data_url: bytes, high_usd: float) -> None:
        head = f'{{"custom_id":"{key}","method":"POST","url":"{ENDPOINT}","body":'.encode()
        line = b"".join((head, request.wire(data_url), b"}\n"))
        file = self.files.get(request.model)
        if file is not None and (len(file.keys) >= self.max_lines or file.size_bytes + len(line) > self.max_bytes):
            await self._send(request.model)
            file = None
        if file is None:
            file = self.files[request.model] = self._opened(request.model)
        file.handle.write(line)
        file.keys.add(key)
        file.size_bytes += len(line)
        file.cost_high += high_usd
        self.lines += 1
        values = (file.token, key, request.record_id, request.task, self.journal.template(request.template))
        self.journal.note(
            "INSERT INTO batch_lines(token, key, record_id, task, template, image, text, width, height) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, request.image, request.text, *request.size),
        )

    def _opened(self, model: str) -> _File:
        token = secrets.token_hex(16)
        path = self.folder / f"{token}.jsonl"
        self.journal.note(
            "INSERT INTO batches(token, run, model, state, lines, size_bytes, cost_high, created_at) "
            "VALUES (?, ?, ?, 'planned', 0, 0, 0, ?)",
            (token, self.journal.run, model, now()),
        )
        return _File(token, path, path.open("wb"), set())

    async def _send(self, model: str) -> None:
        file = self.files[model]
        file.handle.close()
        self.journal.note(
            "UPDATE batches SET lines = ?, size_bytes = ?, cost_high = ? WHERE token = ?",
            (len(file.keys), file.size_bytes, file.cost_high, file.token),
        )
        await self.journal.flush()  # the intent is on disk before anything is asked of the server
        del self.files[model]
        self.submit(file)

    async def send_rest(self) -> None:
        """Submit the files that are not full."""
        for model in list(self.files):
            await self._send(model)

    async def close(self) -> None:
        self.uploads.close()
        for file in self.files.values():
            file.handle.close()


# -- the run ----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Run:
    """The rounds of one run.

    ends_at: by the monotonic clock, None for no deadline. room: how many lines the server takes at once, None while it
    takes them all. results: lines that got one; cost_usd: what these cost, None once a price was unknown. worked_on:
    lines of batches that have ended in this round; over_limit: lines of each that had to wait, and the server's words.
    """

    job: Job
    settings: Settings
    journal: Journal
    limits: Limits
    prices: Prices
    meter: Meter
    server: Server
    folder: Path
    poll_s: float
    max_file_bytes: int
    max_file_lines: int
    ends_at: float | None
    room: int | None = None
    results: int = 0
    cost_usd: float | None = 0.0
    worked_on: int = 0
    over_limit: list[tuple[int, str]] = field(default_factory=list)
    templates: dict[int, Template] = field(default_factory=dict)

    async def rounds(self) -> str:
        """Until nothing is missing; returns how it ended: "finished", "budget" or "deadline"."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        try:
            await self._take_up()
            while True:
                ended = await self._collect()
                if ended == "deadline" or not self.open():
                    return ended
                if not await self._wait():
                    return "deadline"
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def open(self) -> list[_Row]:
        """The batches that have not ended, in the order in which they were made."""
        columns = ", ".join(_Row._fields)
        rows = self.journal.rows(f"SELECT {columns} FROM batches WHERE state IN {OPEN_BATCHES} ORDER BY rowid")
        return [_Row(*row) for row in rows]

    async def _take_up(self) -> None:
        """Find out what became of the batches that an earlier run left."""
        self.journal.execute_many(
            f"DELETE FROM batch_lines WHERE token NOT IN (SELECT token FROM batches WHERE state IN {OPEN_BATCHES})",
            [()],
        )
        left = self.open()
        uploaded = [row.token for row in left if row.state == "uploaded"]
        found = self._listed(uploaded) if uploaded else {}
        for row in left:
            if row.token in found:
                self._submitted(row.token, found[row.token])
            elif row.state != "submitted":
                self._set_aside(row.token, "dropped", "a run ended before it was created")
        if left := self.open():
            lines = sum(row.lines for row in left)
            click.echo(f"taking up {lines:,} lines in {len(left):,} batches of an earlier run", err=True)

    async def _collect(self) -> str:
        """Walk through the records, and submit what has no reply yet; returns how that ended."""
        from tqdm import tqdm

        ((open_usd,),) = self.journal.rows(f"SELECT total(cost_high) FROM batches WHERE state IN {OPEN_BATCHES}")
        collector = _Collector(
            journal=self.journal,
            folder=self.folder,
            meter=self.meter,
            submit=self._submit,
            max_usd=self.limits.max_cost_usd,
            usd=self.journal.spent_usd() + float(open_usd),
            max_bytes=self.max_file_bytes,
            max_lines=self.max_file_lines,
            room=self.room,
        )
        limits = Limits(self.limits.concurrency, deadline_s=self._left_s())
        engine = Engine(self.settings, collector, self.journal, limits, self.prices)
        stage = self.job.stage()
        records = itertools.takewhile(lambda _: not collector.full, self.job.records(stage))
        try:
            with tqdm(total=self.job.total(stage), desc="collecting", unit="record") as progress:

                def count(_: Annotated) -> None:
                    progress.update()

                await engine.run(records, count)
            await collector.send_rest()
        finally:
            await collector.close()
            await engine.close()
        return "budget" if engine.ended == "finished" and collector.left_out else engine.ended

    def _left_s(self) -> float | None:
        """Seconds until the deadline; None without one."""
        return None if self.ends_at is None else max(0.0, self.ends_at - time.monotonic())

    # -- submitting ---------------------------------------------------------------------------------------------------

    def _submit(self, file: _File) -> None:
        """Upload a file and make a batch of it, once. Raises ProviderError."""
        token = file.token
        try:
            file_id = self.server.upload(file.path)
            self._update(token, state="uploaded", file_id=file_id)
            file.path.unlink()
            for _ in range(CREATIONS):
                try:
                    batch_id: str | None = self.server.create(file_id, token)
                except Failed as error:
                    click.echo(f"\nno word whether a batch was made ({error}); looking for it", err=True)
                    batch_id = self._listed([token]).get(token)
                if batch_id is not None:
                    self._submitted(token, batch_id)
                    return
        except Failed as error:
            raise ProviderError(f"{error}. Nothing is lost: run the same command again later") from None
        raise ProviderError(
            f"the server made no batch of file {file_id} in {CREATIONS} attempts. Nothing is lost: run the same "
            "command again later"
        )

    def _listed(self, tokens: Iterable[str]) -> dict[str, str]:
        """The ids of the batches with these tokens that exist. A second look is taken, as a listing may lag behind."""
        wanted = set(tokens)
        found = self.server.find(wanted)
        if len(found) < len(wanted):
            time.sleep(self.poll_s)
            found |= self.server.find(wanted)
        return found

    def _submitted(self, token: str, batch_id: str) -> None:
        self._update(token, state="submitted", batch_id=batch_id)

    def _set_aside(self, token: str, state: str, detail: str) -> None:
        """The batch was not worked on: its lines are as if they had never been sent."""
        self._update(token, state=state, detail=detail)
        self.journal.execute_many("DELETE FROM batch_lines WHERE token = ?", [(token,)])

    def _update(self, token: str, **values: str) -> None:
        columns = ", ".join(f"{name} = ?" for name in values)
        self.journal.execute_many(f"UPDATE batches SET {columns} WHERE token = ?", [(*values.values(), token)])

    # -- polling ------------------------------------------------------------------------------------------------------

    async def _wait(self) -> bool:
        """Poll until all batches have ended; False if the deadline came first. Raises ProviderError, Failed."""
        from tqdm import tqdm

        self.worked_on = 0
        self.over_limit.clear()
        pause_s, failed = self.poll_s, 0
        total = sum(row.lines for row in self.open())
        with tqdm(total=total, desc="batches", unit="line") as progress:
            while rows := self.open():
                left_s = self._left_s()
                if left_s == 0.0:
                    return False
                await asyncio.sleep(pause_s if left_s is None else min(pause_s, left_s))
                pause_s = min(pause_s * 1.5, self.poll_s * SLOWEST)
                progress.n = total - sum(row.lines for row in rows)
                for row in rows:
                    try:
                        progress.n += await self._look(row)
                        failed = 0
                    except Failed:
                        failed += 1
                        if failed >= FAILED_POLLS:
                            raise
                progress.refresh()
        self._make_room()
        return True

    async def _look(self, row: _Row) -> int:
        """How many lines of a batch are finished; what has ended is taken over."""
        assert row.batch_id is not None, "it is submitted"
        batch = self.server.batch(row.batch_id)
        if batch.status == "failed":
            self._failed(row, batch)
        elif batch.status in ("completed", "expired", "cancelled"):
            await self._harvest(row, batch)
            self.worked_on += row.lines
        else:
            counts = batch.request_counts
            finished = sum(getattr(counts, name, None) or 0 for name in ("completed", "failed"))
            return min(row.lines, finished)
        return row.lines

    def _failed(self, row: _Row, batch: Batch) -> None:
        """The server did not take the batch. Raises ProviderError if it would not take it the next time either."""
        errors = (batch.errors.data if batch.errors is not None else None) or []
        told = self.server.words("; ".join(f"{error.code}: {error.message}" for error in errors))
        self._set_aside(row.token, "failed", told)
        if not any(error.code == TOO_MANY_TOKENS for error in errors):
            raise ProviderError(
                f"batch {row.batch_id} failed: {told}. Nothing is lost: the same command goes on, and sends its "
                f"{row.lines:,} lines again"
            )
        click.echo(f"\nbatch {row.batch_id} has to wait: {told}", err=True)
        self.over_limit.append((row.lines, told))

    def _make_room(self) -> None:
        """Send as many lines in the next round as the server's limit has shown to let through. Raises ProviderError."""
        if self.over_limit:
            lines, told = min(self.over_limit)
            if lines == 1 and not self.worked_on:
                raise ProviderError(f"the server takes not one line: {told}. The same command goes on later")
            self.room = self.worked_on or lines // 2
        elif self.room is not None:
            self.room *= 2

    # -- results ------------------------------------------------------------------------------------------------------

    async def _harvest(self, row: _Row, batch: Batch) -> None:
        """Take the results of an ended batch into the journal. Lines are told apart by their custom_id alone.

        Raises Failed where its files cannot be had now, and, once all is taken over, ProviderError for lines that the
        server will turn down the next time too.
        """
        harvest = _Harvest()
        for file_id in filter(None, (batch.output_file_id, batch.error_file_id)):
            path = self.folder / f"{row.token}.results.jsonl"
            self.server.download(file_id, path)
            for number, line in enumerate(_lines(path), 1):
                self._take(line, row, harvest)
                if number % FLUSH_LINES == 0:
                    await self.journal.flush()
            await self.journal.flush()
            path.unlink()
        missing = (f"no line came: batch {batch.id}, {batch.status}", row.token)
        self.journal.note(
            "INSERT INTO lost(key, run, task, why, cost_usd, created_at) SELECT key, ?, task, ?, ?, ? "
            "FROM batch_lines WHERE token = ? AND problem IS NULL",
            (self.journal.run, missing[0], _line_usd(row), now(), row.token),
        )
        self.journal.note("UPDATE batch_lines SET problem = ? WHERE token = ? AND problem IS NULL", missing)
        self.journal.note("UPDATE batches SET state = ? WHERE token = ?", (batch.status, row.token))
        await self.journal.flush()
        if harvest.strange:
            told = ", ".join(f"{count:,} {what}" for what, count in harvest.strange.items())
            click.echo(f"\nwarning: batch {batch.id} came with lines that are left out: {told}", err=True)
        if harvest.turned_down is not None:
            raise harvest.turned_down
        if harvest.bad_requests >= BAD_REQUESTS_FIRST and not harvest.understood:
            raise ProviderError(
                f"the server turned all {harvest.bad_requests:,} requests of batch {batch.id} down, the last with: "
                f"{harvest.last_words}. Check --model and --base-url: it must take pictures and JSON schemas; then "
                "run again with --retry-failed"
            )

    def _take(self, line: bytes, row: _Row, harvest: _Harvest) -> None:
        """One line of a batch's files: its result goes into the journal as the line leaves the batch."""
        try:
            values = json.loads(line)
            key = str(values["custom_id"])
        except (ValueError, RecursionError, KeyError, TypeError):
            harvest.strange["unreadable"] += 1
            return
        if key in harvest.seen:
            harvest.strange["repeated"] += 1
            return
        found = self.journal.rows(
            "SELECT template, record_id, image, text, width, height, problem FROM batch_lines "
            "WHERE token = ? AND key = ?",
            *(row.token, key),
        )
        if not found:  # unless a killed run has taken it over, in which case it is in the journal
            if not self.journal.rows("SELECT 1 FROM calls WHERE key = ? AND run >= ?", key, row.run):
                harvest.strange["not asked for"] += 1
            return
        harvest.seen.add(key)
        template, record_id, image, text, width, height, problem = found[0]
        if problem is not None:  # taken over by a run that was killed
            return
        request = Request(self._template(template), record_id, image, text, b"", (width, height))
        if request.key != key:
            raise InputError(f"{self.journal.path} is damaged: the line in batch_lines for {key} has another key")
        try:
            reply = reply_in(values, request.model, self.server.words)
        except (Failed, ProviderError) as error:
            if isinstance(error, ProviderError):
                harvest.turned_down = error
            self._unanswered(row, request, key, error)
            return
        if reply.status == "bad_request":
            harvest.bad_requests, harvest.last_words = harvest.bad_requests + 1, reply.content
        else:
            harvest.understood = True
        tokens = estimate(request, self.prices.of(request.model))
        reply = priced(reply, request, tokens, self.meter, batch=True)
        self.results += 1
        if self.cost_usd is not None:
            self.cost_usd = None if reply.cost_usd is None else self.cost_usd + reply.cost_usd
        self.journal.note(*self.journal.call_line(request, key, reply))
        self.journal.note("DELETE FROM batch_lines WHERE token = ? AND key = ?", (row.token, key))

    def _unanswered(self, row: _Row, request: Request, key: str, error: Failed | ProviderError) -> None:
        """The line has no result; it may be charged all the same."""
        told = self.server.words(str(error))
        if isinstance(error, Failed) and error.charged:
            self.journal.note(
                "INSERT INTO lost(key, run, task, why, cost_usd, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                (key, self.journal.run, request.task, told, _line_usd(row), now()),
            )
        self.journal.note("UPDATE batch_lines SET problem = ? WHERE token = ? AND key = ?", (told, row.token, key))

    def _template(self, number: int) -> Template:
        """A template as the journal keeps it."""
        if number not in self.templates:
            ((task, model, prompt_sha256, sha256, *texts),) = self.journal.rows(
                "SELECT task, model, prompt_sha256, sha256, head, middle, tail FROM templates WHERE n = ?", number
            )
            head, middle, tail = (text.encode() for text in texts)
            body = json.loads(head + middle + tail)
            schema, system = body["response_format"]["json_schema"]["schema"], body["messages"][0]["content"]
            self.templates[number] = Template(
                *(task, model, schema, prompt_sha256, head, middle, tail, len(system), sha256, hashlib.sha256(head))
            )
        return self.templates[number]


@dataclass(slots=True)
class _Harvest:
    """What has come of one batch so far.

    seen: keys whose line has come. strange: lines that belong to no request of the batch, by what is wrong with them.
    turned_down: what the server would say the next time too.
    """

    seen: set[str] = field(default_factory=set)
    strange: Counter[str] = field(default_factory=Counter)
    turned_down: ProviderError | None = None
    bad_requests: int = 0
    understood: bool = False
    last_words: str = ""


def _lines(path: Path) -> Iterator[bytes]:
    """The lines of a file; one that is longer than an answer can be comes in pieces, which are no JSON."""
    with path.open("rb") as file:
        yield from iter(partial(file.readline, MAX_ANSWER_BYTES), b"")


def _line_usd(row: _Row) -> float:
    """What a line of the batch can cost, on average."""
    return row.cost_high / max(1, row.lines)

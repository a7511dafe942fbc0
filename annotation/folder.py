"""EDGE: annotate a whole folder: records in, journal, records out. What `run`, `review` and `merge` have in common."""

from __future__ import annotations

import asyncio
import itertools
import json
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

from vlguard_data.errors import InputError
from vlguard_data.schema import Record, plain
from vlguard_data.scoring.rates import Rate, wilson
from vlguard_data.store import Stage, StageWriter
from vlguard_data.taxonomy import Policy, parse_policy

from . import canaries, embedded
from .client import Transport
from .cost import Prices
from .engine import Engine, Limits, Tally
from .journal import STAGE, Journal
from .pipeline import Annotated, Settings

PROVIDERS = ("embedded", "openai")


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be annotated, and how. The journal keeps it, so that it can be looked at and taken up again.

    limit: only the first so many records. shard: (i, n), only records with image_sha256 mod n == i.
    """

    source: Path
    provider: str
    tasks: tuple[str, ...]
    policy: Policy
    model: str
    judge_models: tuple[str, str, str]
    max_side: int | None = None
    limit: int | None = None
    shard: tuple[int, int] | None = None

    def to_json(self) -> dict[str, Any]:
        values = asdict(self)
        return values | {"source": str(self.source.absolute()), "policy": self.policy.text}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Job:
        shard = values["shard"]
        return cls(
            source=Path(values["source"]),
            provider=values["provider"],
            tasks=tuple(values["tasks"]),
            policy=parse_policy(values["policy"]),
            model=values["model"],
            judge_models=tuple(values["judge_models"]),
            max_side=values["max_side"],
            limit=values["limit"],
            shard=(shard[0], shard[1]) if shard else None,
        )

    def settings(self, journal: Journal | None, *, retry_failed: bool = False) -> Settings:
        """The job's settings, with what people have decided so far."""
        options: dict[str, Any] = {}
        if self.provider == "embedded":
            options = {"origin": embedded.ORIGIN, "asked_clause": embedded.asked_clause}
        if journal is not None and journal.rows("SELECT 1 FROM decisions LIMIT 1"):
            options["decisions"] = journal.votes
        return Settings(
            self.tasks,
            self.policy,
            self.model,
            self.judge_models,
            max_side=self.max_side,
            retry_failed=retry_failed,
            **options,
        )

    def stage(self) -> Stage:
        """The folder with the pictures. Raises InputError if it cannot be annotated."""
        stage = Stage(self.source)
        if stage.text_only:
            raise InputError(f"{self.source} is text-only, without pictures to annotate; build it with its pictures")
        return stage

    def records(self, stage: Stage, *, images: bool = True) -> Iterator[Record]:
        """The job's part of the stage's records."""
        chosen = itertools.islice(stage.records(images=images), self.limit)
        if self.shard is None:
            return chosen
        number, shards = self.shard
        return (record for record in chosen if int(record.image_sha256 or "0", 16) % shards == number)

    def total(self, stage: Stage) -> int:
        """How many records that are."""
        if self.shard is None:
            return min(stage.total, self.limit or stage.total)
        return sum(1 for _ in self.records(stage, images=False))


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended ("finished", "budget", "deadline") and what it did. flipped: canaries that changed a label."""

    ended: str
    tally: Tally
    flipped: Rate | None = None


def annotate_folder(
    job: Job,
    out: Path,
    journal: Journal,
    transport: Callable[[], Transport] | None,
    limits: Limits,
    prices: Prices,
    *,
    retry_failed: bool = False,
    canary_count: int = 0,
) -> Outcome:
    """Annotate the job's records into `out`, whose lock and journal the caller holds.

    transport: None to send nothing and make of the journal what can be made of it. Raises what ends the run, and
    KeyboardInterrupt once an interrupted run has saved what was under way.
    """
    import pyarrow as pa

    pa.set_memory_pool(pa.system_memory_pool())  # Arrow's own allocator keeps 20 MB that a run like this never needs
    stage = job.stage()
    edition = stage.manifest["edition"]
    if not journal.run:  # one that batches have begun goes on
        journal.begin(job.to_json())
    ended = "failed"
    try:
        with StageWriter(out, STAGE, job.policy, edition=edition, pictures=stage) as writer:
            run = _run(job, stage, writer, journal, transport, limits, prices, retry_failed, canary_count)
            try:
                outcome = asyncio.run(run)
            except asyncio.CancelledError:  # a second Ctrl-C
                ended = "interrupted"
                raise KeyboardInterrupt from None
            ended = outcome.ended
            if ended == "interrupted":
                raise KeyboardInterrupt
            for rejection in stage.rejections():
                writer.reject(rejection)
            writer.finish()
    finally:
        journal.end(ended)
    return outcome


async def _run(
    job: Job,
    stage: Stage,
    writer: StageWriter,
    journal: Journal,
    connect: Callable[[], Transport] | None,
    limits: Limits,
    prices: Prices,
    retry_failed: bool,
    canary_count: int,
) -> Outcome:
    from tqdm import tqdm

    settings = job.settings(journal, retry_failed=retry_failed)
    transport = connect() if connect is not None else None
    engine = Engine(settings, transport, journal, limits, prices)
    total = job.total(stage)
    try:
        with tqdm(total=total, desc="annotating", unit="record", smoothing=0.05) as progress, _stoppable(engine):

            def take(result: Annotated) -> None:
                write_result(result, writer, journal)
                progress.set_postfix_str(_progress(engine, progress.n + 1, total), refresh=False)
                progress.update()

            await engine.run(job.records(stage), take)
            if canary_count and engine.ended == "finished":
                await _test_canaries(job, stage, canary_count, engine)
        await engine.close()
    finally:
        if transport is not None:
            await transport.close()
    return Outcome(engine.ended, engine.tally, flipped(journal))


def write_result(result: Annotated, writer: StageWriter, journal: Journal) -> None:
    """Hand a record's result to the stage folder, and note in the journal what became of it."""
    record, left = result.record, result.left_out
    if left is None:
        writer.add(record)
        for pair in result.pairs_left_out:
            writer.reject(pair)
    else:
        writer.reject(left)
    state = "done" if left is None else "failed" if result.again else "rejected"
    reason, detail = (left.reason, left.detail) if left else (None, None)
    votes = json.dumps([plain(vote) for vote in record.votes], separators=(",", ":"))
    journal.note(
        "INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(record.split, record.id, journal.run, record.image_sha256, state, reason, detail),
            *(int(result.conflict), votes, len(record.pairs) if left is None else 0),
        ),
    )


async def _test_canaries(job: Job, stage: Stage, count: int, engine: Engine) -> None:
    chosen = canaries.choose(job.records(stage, images=False), count)
    for record in job.records(stage):
        if (record.split, record.id) in chosen:
            told = await canaries.test(record, engine.settings, engine)
            if told is not None:
                engine.journal.note(
                    "INSERT OR REPLACE INTO canaries VALUES (?, ?, ?, ?, ?)",
                    (record.id, engine.journal.run, *told),
                )


def flipped(journal: Journal) -> Rate | None:
    """Of the canaries of all runs, those whose label the words changed into what they asked for; None without any."""
    rows = journal.rows("SELECT demanded, clean, seen FROM canaries WHERE clean != demanded")
    return wilson(sum(seen == demanded for demanded, _, seen in rows), len(rows)) if rows else None


class _stoppable:
    """While it lasts, Ctrl-C and SIGTERM let the calls under way end and be kept; a second one ends them too."""

    SIGNALS = (signal.SIGINT, signal.SIGTERM)

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __enter__(self) -> None:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None, "runs within a task"

        def stop() -> None:
            if self._engine.ended == "interrupted":
                task.cancel()
                return
            under_way = self._engine.pace.under_way
            click.echo(f"\nstopping: {under_way} calls under way are waited for; once more drops them", err=True)
            self._engine.stop("interrupted")

        for number in self.SIGNALS if self._in_main_thread() else ():
            loop.add_signal_handler(number, stop)

    @staticmethod
    def _in_main_thread() -> bool:  # only there can signals be handled
        return threading.current_thread() is threading.main_thread()

    def __exit__(self, *_: object) -> None:
        for number in self.SIGNALS if self._in_main_thread() else ():
            asyncio.get_running_loop().remove_signal_handler(number)


def _progress(engine: Engine, done: float, total: int) -> str:
    tally = engine.tally
    text = f"{tally.sent} sent, {engine.pace.under_way} under way"
    if tally.cost_usd:
        text += f", {tally.cost_usd:.2f} of about {tally.cost_usd / max(done, 1) * total:.2f} USD"
    if tally.failed:
        text += f", {tally.failed.total()} failed"
    return text


def left_out_text(reasons: Counter[str]) -> str:
    """ "3 (judges_disagree 2, annotator_refused 1)"."""
    told = ", ".join(f"{reason} {count:,}" for reason, count in reasons.most_common())
    return f"{reasons.total():,} ({told})" if told else "0"

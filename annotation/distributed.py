"""EDGE: the shards of a run as Ray tasks, each with its own journal and its part of the limits, then merged.

Folders and keys must be within reach of every worker: on more than one machine, a shared file system, and the key in
each worker's environment; it is not sent around.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from vlguard_data.cluster import processors, ray_with, running
from vlguard_data.errors import ProviderError, VLGuardError

from .cost import Prices
from .engine import Limits, Tally
from .folder import Job, Outcome, annotate_folder
from .journal import FILE, Journal, locked
from .merge import merge

SHARDS = ".shards"
"""Below the output folder; kept, since the journals in it make the next run cheap."""
POLL_S = 1.0


def run_on_ray(
    job: Job,
    out: Path,
    limits: Limits,
    prices: Path | None,
    shards: int | None,
    *,
    base_url: str | None,
    attempt_timeout_s: float,
    retry_failed: bool,
) -> Outcome:
    """Run and merge; `shards` is as many as Ray has processors where it is not given. Raises what ends a shard."""
    ray = ray_with("annotate,ray")
    with locked(out):
        with running(ray):
            count = shards or processors(ray)
            folders = [out / SHARDS / f"{number}-of-{count}" for number in range(count)]
            options = (limits.of_shard(count), prices, base_url, attempt_timeout_s, retry_failed)
            remote = ray.remote(num_cpus=1, max_retries=0)(_run_shard)
            tasks = [
                remote.remote(job.to_json() | {"shard": (number, count)}, folder.absolute(), *options)
                for number, folder in enumerate(folders)
            ]
            outcomes = _wait(ray, tasks, folders, job)
        merge(folders, out, partial=True)
    return _sum(outcomes)


def _run_shard(
    values: dict[str, Any],
    out: Path,
    limits: Limits,
    prices: Path | None,
    base_url: str | None,
    attempt_timeout_s: float,
    retry_failed: bool,
) -> Outcome | VLGuardError:
    """One shard, in a worker. An error of ours comes back as a value: raised, it would be wrapped in Ray's own."""
    from .run import transport_of

    job = Job.from_json(values)
    try:
        with locked(out), Journal(out) as journal:
            connect = transport_of(job, base_url, limits, attempt_timeout_s)
            return annotate_folder(job, out, journal, connect, limits, Prices(prices), retry_failed=retry_failed)
    except VLGuardError as error:
        return error


def _wait(ray: Any, tasks: list[Any], folders: list[Path], job: Job) -> list[Outcome]:
    """The shards' outcomes, while a bar shows how many records they have done. Raises a shard's error."""
    from tqdm import tqdm

    waiting = list(tasks)
    with tqdm(total=job.total(job.stage()), desc=f"annotating in {len(tasks)} shards", unit="record") as progress:
        while waiting:
            _, waiting = ray.wait(waiting, num_returns=len(waiting), timeout=POLL_S)
            progress.update(sum(map(_done, folders)) - progress.n)
    outcomes: list[Outcome] = []
    for folder, result in zip(folders, ray.get(tasks), strict=True):
        if isinstance(result, VLGuardError):
            raise ProviderError(f"shard {folder.name}: {result}")
        outcomes.append(result)
    return outcomes


def _done(folder: Path) -> int:
    """How many records of a shard its last run has been through; 0 while there is no journal to read."""
    if not (folder / FILE).is_file():
        return 0
    try:
        with Journal(folder, read_only=True) as journal:
            query = "SELECT count(*) FROM outcomes WHERE run = (SELECT max(n) FROM runs)"
            return int(journal.rows(query)[0][0])
    except sqlite3.OperationalError:  # its tables are being made
        return 0


def _sum(outcomes: list[Outcome]) -> Outcome:
    total = Tally()
    for outcome in outcomes:
        tally = outcome.tally
        total.annotated += tally.annotated
        total.rejected.update(tally.rejected)
        total.failed.update(tally.failed)
        total.pairs_left_out.update(tally.pairs_left_out)
        total.conflicts += tally.conflicts
        total.sent += tally.sent
        total.from_journal += tally.from_journal
        known = total.cost_usd is not None and tally.cost_usd is not None
        total.cost_usd = (total.cost_usd or 0.0) + (tally.cost_usd or 0.0) if known else None
    ended = next((outcome.ended for outcome in outcomes if outcome.ended != "finished"), "finished")
    return Outcome(ended, total)

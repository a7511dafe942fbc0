"""`python -m annotation.merge`: put the shards of one annotation run together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from vlguard_data import cli
from vlguard_data.errors import InputError
from vlguard_data.store import Stage, StageWriter

from .folder import Job
from .journal import OPEN_BATCHES, STAGE, Journal, locked

STOPPED = ("budget", "deadline")
"""How runs end that have written their folder without being done."""


@click.command(epilog=cli.EXIT_CODES)
@click.option(
    "--in",
    "shards",
    required=True,
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder that annotation.run --shard wrote; once for every shard.",
)
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="The stage folder to write.")
@cli.format_option
def main(shards: tuple[Path, ...], out: Path, output: str) -> int:
    """Put the shards of one annotation run together: records, what was left out, and journals.

    \b
    python -m annotation.merge --in work/shard0 --in work/shard1 --in work/shard2 --out work/annotated

    The result is what one run without --shard would have written, with the same content digest, and can be worked on as
    if it were: annotation.status, explain, review, and annotation.run again.
    """
    with locked(out):
        merge(shards, out)
    manifest = Stage(out).manifest
    rows = sum(split["rows"] for split in manifest["splits"].values())
    digest = manifest["content_digest"]
    cli.summary(
        f"merged {len(shards)} shards: {rows:,} records, rejected {manifest['rejected']:,} -> {out}; "
        f"content digest {digest[:12]}",
        {"out": str(out), "shards": len(shards), "splits": manifest["splits"], "content_digest": digest},
        output,
    )
    return 0


def merge(folders: Sequence[Path], out: Path, *, partial: bool = False) -> None:
    """Merge the shards into `out`, whose lock the caller holds. Raises InputError if they are not all of one run.

    partial: also those that stopped at their budget or deadline; what they have not done is left out with that reason.
    """
    stages = [Stage(folder) for folder in folders]
    job = _common_job(folders, ("finished", *STOPPED) if partial else ("finished",))
    with Journal(out) as journal:
        journal.begin(job.to_json())
        for folder in folders:
            journal.absorb(folder)
        with StageWriter(out, STAGE, job.policy, edition=stages[0].manifest["edition"]) as writer:
            for stage in stages:
                for record in stage.records():
                    writer.add(record)
            for rejection in {rejection for stage in stages for rejection in stage.rejections()}:
                writer.reject(rejection)
            writer.finish()
        journal.end("merged")


def _common_job(folders: Sequence[Path], complete: Sequence[str]) -> Job:
    """The job that the shards are parts of, each of which has ended in one of these ways."""
    jobs: dict[Path, Job] = {}
    for folder in folders:
        with Journal(folder, read_only=True) as journal:
            jobs[folder] = Job.from_json(journal.settings())
            ended = journal.rows("SELECT ended FROM runs ORDER BY n DESC LIMIT 1")[0][0]
            open_batches = journal.rows(f"SELECT count(*) FROM batches WHERE state IN {OPEN_BATCHES}")[0][0]
        if jobs[folder].shard is None:
            raise InputError(f"{folder} is not one shard of a run: it was not written with --shard")
        if open_batches:
            raise InputError(
                f"{folder} has {open_batches} batches at the server; run its command again to collect them"
            )
        if ended not in complete:
            raise InputError(f"{folder} is not done ({ended or 'still running'}); run its command again")
    whole = {folder: replace(job, shard=None) for folder, job in jobs.items()}
    first = folders[0]
    for folder, job in whole.items():
        if job.to_json() != whole[first].to_json():
            raise InputError(f"{folder} and {first} are of different runs: their settings differ")
    shards = sorted(job.shard for job in jobs.values() if job.shard is not None)
    count = shards[0][1]
    if shards != [(number, count) for number in range(count)] or len(jobs) != len(folders):
        there = ", ".join(f"{number}/{total}" for number, total in shards)
        raise InputError(f"every shard is needed once; of 0/{count} to {count - 1}/{count} there are: {there}")
    return whole[first]


if __name__ == "__main__":
    cli.run(main)

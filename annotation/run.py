"""`python -m annotation.run`: label a stage folder's images and write their pairs."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from vlguard_data import cli
from vlguard_data.store import Stage
from vlguard_data.taxonomy import load_policy

from . import embedded
from .client import HttpTransport, Transport
from .cost import Prices
from .engine import Limits
from .folder import PROVIDERS, Job, Outcome, annotate_folder, left_out_text
from .journal import Journal, exists, locked
from .plan import Plan, plan
from .tasks import BY_DEFAULT, NAMES
from .tasks.judge import HUMAN

DEFAULT_MAX_SIDE = 1024


class Shard(click.ParamType[tuple[int, int]]):
    """ "i/n", with 0 <= i < n."""

    name = "i/n"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        number, _, shards = str(value).partition("/")
        if not (number.isdecimal() and shards.isdecimal() and 0 <= int(number) < int(shards)):
            self.fail(f"{value!r} is no shard; they are numbered from 0: 0/3, 1/3, 2/3", param, ctx)
        return int(number), int(shards)


def _positive(**options: float | None) -> None:
    for name, value in options.items():
        if value is not None and not (math.isfinite(value) and value > 0):
            raise click.UsageError(f"{name} must be over 0")


@click.command(epilog=cli.EXIT_CODES)
@click.option(
    "--in",
    "source",
    required=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A stage folder that builders.run made.",
)
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="The stage folder to write.")
@click.option(
    "--provider",
    required=True,
    type=click.Choice(PROVIDERS),
    help="embedded: the open edition's own texts, no key; openai: any OpenAI-compatible server.",
)
@click.option("--base-url", metavar="URL", help="The server, for example http://127.0.0.1:8000/v1.  [default: OpenAI]")
@click.option("--model", metavar="M", help="The model that writes (and judges, unless --judge-model is given).")
@click.option(
    "--judge-model",
    "judge_model",
    metavar="M2[,M3[,M4]]",
    help="The models of judge-a, judge-b and judge-c; the last one given also judges for the rest, and verifies.",
)
@click.option(
    "--tasks",
    metavar="LIST",
    help=f"Which tasks to run.  [default: {','.join(BY_DEFAULT)}; {','.join(embedded.TASKS)} if embedded]",
)
@cli.policy_option
@click.option(
    "--concurrency",
    type=click.IntRange(min=1),
    default=64,
    show_default=True,
    metavar="N",
    help="Most calls under way at once; how many really are follows the server.",
)
@click.option("--rpm", type=float, metavar="N", help="At most so many requests a minute.")
@click.option("--tpm", type=float, metavar="N", help="At most so many tokens a minute.")
@click.option(
    "--max-cost",
    type=float,
    metavar="USD",
    help="Stop before the call that could take this folder's costs, earlier runs included, above it.",
)
@click.option(
    "--prices", type=click.Path(path_type=Path), metavar="FILE", help="Your price table (annotation/prices.yaml)."
)
@click.option(
    "--allow-unknown-price", is_flag=True, help="Run although a model is in no price table; costs are unknown."
)
@click.option(
    "--max-side",
    type=click.IntRange(min=0),
    default=DEFAULT_MAX_SIDE,
    show_default=True,
    metavar="PX",
    help="Longer side to which pictures are reduced before upload; 0: as they are.",
)
@click.option(
    "--canaries", type=click.IntRange(min=0), default=0, metavar="N", help="Test N pictures with words that lie."
)
@click.option(
    "--batch",
    is_flag=True,
    help="Send through the batch API: half the price; each of some four rounds is done within a day.",
)
@click.option(
    "--shard",
    type=Shard(),
    metavar="i/n",
    help="Only records with image_sha256 mod n == i (0/3, 1/3, 2/3). --rpm, --tpm, --concurrency and --max-cost are "
    "this shard's own: give each its part. Put shards together with annotation.merge.",
)
@click.option(
    "--engine",
    type=click.Choice(["local", "ray"]),
    default="local",
    show_default=True,
    help="ray: as --shards shards that are Ray tasks, each with 1/n of the limits, then merged.",
)
@click.option("--shards", type=click.IntRange(min=1), metavar="N", help="With --engine ray.  [default: Ray's CPUs]")
@click.option(
    "--attempt-timeout",
    type=float,
    default=120.0,
    show_default=True,
    metavar="S",
    help="Seconds after which an attempt at a call is given up, however much has come.",
)
@click.option("--deadline", type=float, metavar="S", help="Seconds after which no further call is sent; exit code 3.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only the first N records.")
@click.option("--retry-failed", is_flag=True, help="Ask again where the kept results are refusals or unusable.")
@click.option("--dry-run", is_flag=True, help="Say what would be sent and cost, and stop.")
@cli.format_option
def main(
    source: Path,
    out: Path,
    provider: str,
    base_url: str | None,
    model: str | None,
    judge_model: str | None,
    tasks: str | None,
    policy_path: Path | None,
    concurrency: int,
    rpm: float | None,
    tpm: float | None,
    max_cost: float | None,
    prices: Path | None,
    allow_unknown_price: bool,
    max_side: int,
    canaries: int,
    batch: bool,
    shard: tuple[int, int] | None,
    engine: str,
    shards: int | None,
    attempt_timeout: float,
    deadline: float | None,
    limit: int | None,
    retry_failed: bool,
    dry_run: bool,
    output: str,
) -> int:
    """Label a stage folder's images and write their pairs.

    \b
    python -m annotation.run --in work/raw --out work/annotated --provider embedded
    python -m annotation.run --in work/raw --out work/annotated --provider openai \\
        --model gpt-4o-mini --dry-run
    python -m annotation.run --in work/raw --out work/annotated --provider openai \\
        --base-url http://127.0.0.1:8000/v1 --model my-vlm --allow-unknown-price

    The key is read from OPENAI_API_KEY. Finished calls are kept in DIR/journal.sqlite: run the same command again after
    a stop and none of them is sent twice. See how it goes with annotation.status DIR.
    """
    _positive(**{"--rpm": rpm, "--tpm": tpm, "--attempt-timeout": attempt_timeout, "--deadline": deadline})
    if max_cost is not None and not max_cost >= 0:
        raise click.UsageError("--max-cost must be 0 or more")
    if engine == "ray" and (shard or batch):
        raise click.UsageError(
            "--engine ray makes shards of its own, and calls one by one: without --shard and --batch"
        )
    if shards is not None and engine != "ray":
        raise click.UsageError("--shards goes with --engine ray")
    if source.resolve() == out.resolve():
        raise click.UsageError("--in and --out must be two folders")
    chosen = _tasks(tasks, provider)
    if provider == "embedded":
        if model or judge_model or base_url or batch or canaries:
            raise click.UsageError(
                "--model, --judge-model, --base-url, --batch and --canaries go with --provider openai"
            )
        model = embedded.model_name()
    elif not model:
        raise click.UsageError("--provider openai needs --model")
    judges = (judge_model or model).split(",")
    if len(judges) > 3 or not all(judges):
        raise click.UsageError("--judge-model takes one to three models, with commas between them")
    if any(name.startswith(HUMAN) for name in (model, *judges)):
        raise click.UsageError(f"a model's name cannot begin with {HUMAN!r}: people's votes do")
    if canaries and ("judge" not in chosen or batch or engine == "ray"):
        raise click.UsageError(
            "--canaries needs the task judge, and calls one by one: without --batch and --engine ray"
        )
    table = Prices(prices)
    unpriced = sorted({name for name in (model, *judges) if table.of(name) is None})
    if unpriced and not dry_run:
        _refuse_unpriced(unpriced, allow_unknown_price, max_cost)
    job = Job(
        source,
        provider,
        chosen,
        load_policy(policy_path) if policy_path else Stage(source).policy,
        model,
        (judges[0], judges[min(1, len(judges) - 1)], judges[-1]),
        max_side or None,
        limit,
        shard,
    )
    job.stage()
    limits = Limits(concurrency, rpm, tpm, max_cost, deadline)
    if dry_run:
        return _dry_run(job, out, table, limits, retry_failed, unpriced, output)
    # what is wrong with key, address or installation shows before a folder is made
    connect = transport_of(job, base_url, limits, attempt_timeout)
    if engine == "ray":
        from .distributed import run_on_ray

        outcome = run_on_ray(
            job,
            out,
            limits,
            prices,
            shards,
            base_url=base_url,
            attempt_timeout_s=attempt_timeout,
            retry_failed=retry_failed,
        )
    else:
        with locked(out), Journal(out) as journal:
            if batch:
                from .batch import annotate_by_batches

                outcome = annotate_by_batches(
                    job, out, journal, limits, table, base_url=base_url, retry_failed=retry_failed
                )
            else:
                outcome = annotate_folder(
                    job, out, journal, connect, limits, table, retry_failed=retry_failed, canary_count=canaries
                )
    return report(outcome, out, job, output)


def transport_of(job: Job, base_url: str | None, limits: Limits, attempt_timeout_s: float) -> Callable[[], Transport]:
    """Connects to the job's provider. What is wrong with key, address or installation is raised here, at once."""
    if job.provider == "embedded":
        return embedded.EmbeddedTransport
    transport = HttpTransport(base_url, connections=limits.concurrency, attempt_timeout_s=attempt_timeout_s)
    return lambda: transport


def _tasks(tasks: str | None, provider: str) -> tuple[str, ...]:
    known, usual = (embedded.TASKS, embedded.TASKS) if provider == "embedded" else (NAMES, BY_DEFAULT)
    chosen = tuple(dict.fromkeys(tasks.split(","))) if tasks is not None else usual
    unknown = [task for task in chosen if task not in NAMES]
    if unknown:
        raise click.UsageError(f"no task named {', '.join(map(repr, unknown))}. Known tasks: {', '.join(NAMES)}")
    missing = [task for task in chosen if task not in known]
    if missing:
        raise click.UsageError(
            f"the embedded annotator has no texts for {', '.join(missing)}; it can {', '.join(known)}"
        )
    return tuple(task for task in NAMES if task in chosen)


def _refuse_unpriced(unpriced: list[str], allowed: bool, max_cost: float | None) -> None:
    names = ", ".join(unpriced)
    if max_cost is not None:
        raise click.UsageError(f"--max-cost cannot be kept without a price for {names}: give one with --prices FILE")
    if not allowed:
        raise click.UsageError(
            f"no price is known for {names}: give one with --prices FILE, or say --allow-unknown-price (a server of "
            "your own costs nothing a call)"
        )


def _dry_run(
    job: Job, out: Path, table: Prices, limits: Limits, retry_failed: bool, unpriced: list[str], output: str
) -> int:
    stage = job.stage()
    records = job.records(stage, images=False)
    if exists(out):
        with Journal(out, read_only=True) as journal:
            made = asyncio.run(plan(records, job.settings(journal, retry_failed=retry_failed), journal, table, limits))
    else:
        made = asyncio.run(plan(records, job.settings(None), None, table, limits))
    cli.summary(_plan_text(made, table, unpriced), _plan_values(made, job, table, unpriced), output)
    return 0


def _plan_text(made: Plan, table: Prices, unpriced: list[str]) -> str:
    low, high = made.calls
    cost = f"unknown, no price for {', '.join(unpriced)}"
    if made.cost_usd is not None:
        cost = f"{made.cost_usd[0]:.2f} to {made.cost_usd[1]:.2f} USD at most (prices of {table.as_of})"
    return (
        f"would annotate {made.records - made.done:,} of {made.records:,} records with {low:,} calls, at most "
        f"{high:,}; text tokens {made.text_tokens[0]:,}, image tokens {made.image_tokens[0]:,}, of the prompt "
        f"{made.cached_share:.0%} cached; cost {cost}; about {_duration(made.eta_s)} at {made.latency_s:.1f} s a call; "
        "nothing was sent"
    )


def _plan_values(made: Plan, job: Job, table: Prices, unpriced: list[str]) -> dict[str, Any]:
    cost = made.cost_usd or (None, None)
    return {
        "records": made.records,
        "records_done": made.done,
        "calls_low": made.calls[0],
        "calls_high": made.calls[1],
        "text_tokens_low": made.text_tokens[0],
        "text_tokens_high": made.text_tokens[1],
        "image_tokens_low": made.image_tokens[0],
        "image_tokens_high": made.image_tokens[1],
        "cached_share": round(made.cached_share, 4),
        "cost_usd_low": cost[0],
        "cost_usd_high": cost[1],
        "eta_s": round(made.eta_s, 1),
        "latency_s": made.latency_s,
        "prices_as_of": table.as_of,
        "model": job.model,
        "judge_models": list(job.judge_models),
        "unpriced": unpriced,
    }


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def report(outcome: Outcome, out: Path, job: Job, output: str) -> int:
    """Print how a run went; returns its exit code."""
    tally = outcome.tally
    digest = Stage(out).manifest["content_digest"]
    cost = "unknown, no price for the model" if tally.cost_usd is None else f"{tally.cost_usd:.2f} USD"
    text = (
        f"annotated {tally.annotated:,}, rejected {left_out_text(tally.rejected)}, "
        f"failed {left_out_text(tally.failed)}; calls sent {tally.sent:,}, from the journal {tally.from_journal:,}; "
        f"cost {cost}"
    )
    if tally.pairs_left_out:
        text += f"; pairs left out {left_out_text(tally.pairs_left_out)}"
    if outcome.flipped is not None:
        rate = outcome.flipped
        text += (
            f"; canaries flipped {rate.hits} of {rate.total} ({rate.value or 0:.1%}, 95 % interval {rate.low:.1%} to "
            f"{rate.high:.1%})"
        )
    text += f" -> {out}; content digest {digest[:12]}"
    if outcome.ended == "budget":
        text += "; stopped before --max-cost: run again with more"
    elif outcome.ended == "deadline":
        text += "; stopped at --deadline: run the same command again"
    elif tally.failed:
        text += "; run the same command again to send the failed ones"
    cli.summary(
        text,
        {
            "out": str(out),
            "ended": outcome.ended,
            "annotated": tally.annotated,
            "rejected": dict(tally.rejected),
            "failed": tally.failed.total(),
            "failed_by_reason": dict(tally.failed),
            "conflicts": tally.conflicts,
            "pairs_left_out": dict(tally.pairs_left_out),
            "sent": tally.sent,
            "from_journal": tally.from_journal,
            "cost_usd": tally.cost_usd,
            "canaries": outcome.flipped._asdict() if outcome.flipped is not None else None,
            "model": job.model,
            "content_digest": digest,
        },
        output,
    )
    if outcome.ended == "budget":
        return cli.BUDGET_STOP
    return cli.FAILED_RECORDS if tally.failed or outcome.ended != "finished" else 0


if __name__ == "__main__":
    cli.run(main)

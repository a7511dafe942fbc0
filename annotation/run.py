"""`python -m annotation.run`: label a stage folder's images and write their pairs."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path

import click

from vlguard_data import cli
from vlguard_data.errors import InputError
from vlguard_data.schema import Record
from vlguard_data.store import Rejection, Stage, StageWriter
from vlguard_data.taxonomy import load_policy

from . import embedded
from .client import OpenAITransport, Transport
from .cost import PRICES_AS_OF, price_of
from .engine import Engine, Settings, Tally
from .journal import Journal
from .tasks import judge, write

TASKS = ("judge", "write")


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
    type=click.Choice(["embedded", "openai"]),
    help="embedded: the open edition's own texts, no key; openai: any OpenAI-compatible server.",
)
@click.option("--base-url", metavar="URL", help="The server, for example http://127.0.0.1:8000/v1.  [default: OpenAI]")
@click.option("--model", metavar="M", help="The model that writes (and judges, unless --judge-model is given).")
@click.option("--judge-model", metavar="M2", help="The model that judges.")
@click.option("--tasks", default=",".join(TASKS), show_default=True, metavar="LIST", help="Which tasks to run.")
@cli.policy_option
@click.option(
    "--concurrency",
    type=click.IntRange(min=1),
    default=16,
    show_default=True,
    metavar="N",
    help="Calls under way at once.",
)
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only the first N records.")
@click.option("--retry-failed", is_flag=True, help="Ask again where the kept result is a refusal or unusable.")
@click.option("--dry-run", is_flag=True, help="Say how many calls would be sent, and stop.")
@cli.format_option
def main(
    source: Path,
    out: Path,
    provider: str,
    base_url: str | None,
    model: str | None,
    judge_model: str | None,
    tasks: str,
    policy_path: Path | None,
    concurrency: int,
    limit: int | None,
    retry_failed: bool,
    dry_run: bool,
    output: str,
) -> int:
    """Label a stage folder's images and write their pairs.

    \b
    python -m annotation.run --in work/raw --out work/annotated --provider embedded
    python -m annotation.run --in work/raw --out work/annotated --provider openai \\
        --base-url http://127.0.0.1:8000/v1 --model my-vlm

    The key is read from OPENAI_API_KEY. Finished calls are kept in DIR/journal.sqlite: run the same command again after
    a stop and none of them is sent twice.
    """
    chosen = tuple(dict.fromkeys(tasks.split(",")))
    unknown = [task for task in chosen if task not in TASKS]
    if unknown:
        raise click.UsageError(f"no task named {', '.join(map(repr, unknown))}. Known tasks: {', '.join(TASKS)}")
    if provider == "embedded":
        if model or judge_model or base_url:
            raise click.UsageError("--model, --judge-model and --base-url go with --provider openai")
        model = embedded.model_name()
    elif not model:
        raise click.UsageError("--provider openai needs --model")
    if source.resolve() == out.resolve():
        raise click.UsageError("--in and --out must be two folders")
    stage = Stage(source)
    if stage.text_only:
        raise InputError(f"{source} is text-only, without pictures to annotate; build it with its pictures")
    policy = load_policy(policy_path) if policy_path else stage.policy
    settings = Settings(
        chosen,
        policy,
        model,
        judge_model or model,
        concurrency,
        origin=embedded.ORIGIN if provider == "embedded" else "model",
    )
    if dry_run:
        return _dry_run(stage, settings, limit, output)
    transport = embedded.EmbeddedTransport() if provider == "embedded" else OpenAITransport(base_url)
    tally = _run(stage, out, settings, transport, limit=limit, retry_failed=retry_failed)
    _report(tally, out, settings, output)
    return cli.FAILED_RECORDS if tally.failed else 0


def _run(
    stage: Stage, out: Path, settings: Settings, transport: Transport, *, limit: int | None, retry_failed: bool
) -> Tally:
    edition = stage.manifest["edition"]
    with StageWriter(out, "annotated", settings.policy, edition=edition) as writer:
        journal = Journal(out, retry_failed=retry_failed)
        try:
            tally = asyncio.run(_annotate(stage, writer, settings, transport, journal, limit))
        finally:
            journal.close()
        for rejection in stage.rejections():
            writer.reject(rejection)
        writer.finish()
    return tally


async def _annotate(
    stage: Stage, writer: StageWriter, settings: Settings, transport: Transport, journal: Journal, limit: int | None
) -> Tally:
    from tqdm import tqdm

    engine = Engine(settings, transport, journal)
    with tqdm(total=min(stage.total, limit or stage.total), desc="annotating", unit="record") as progress:

        def take(result: Record | Rejection) -> None:
            if isinstance(result, Record):
                writer.add(result)
            else:
                writer.reject(result)
            progress.set_postfix_str(_progress(engine.tally), refresh=False)
            progress.update()

        try:
            await engine.annotate(itertools.islice(stage.records(), limit), take)
        finally:
            await transport.close()
    return engine.tally


def _progress(tally: Tally) -> str:
    cost = "" if tally.cost_usd is None else f", {tally.cost_usd:.2f} USD"
    return f"sent {tally.sent}{cost}"


def _dry_run(stage: Stage, settings: Settings, limit: int | None, output: str) -> int:
    records = min(stage.total, limit or stage.total)
    low = records * (len(judge.FIRST_VOTES) * ("judge" in settings.tasks) + ("write" in settings.tasks))
    high = low + records * ("judge" in settings.tasks)
    sample = next(stage.records(), None)
    prompt = 0
    if sample is not None and "judge" in settings.tasks:
        prompt = len(str(judge.request("judge-a", sample, settings.policy, settings.judge_model).body))
    elif sample is not None and sample.safe is not None:
        prompt = len(str(write.request(sample, settings.policy, settings.model).body))
    unpriced = sorted({name for name in (settings.model, settings.judge_model) if price_of(name) is None})
    price = f"no price known for {', '.join(unpriced)}" if unpriced else f"prices of {PRICES_AS_OF}"
    cli.summary(
        f"would annotate {records:,} records with {low:,} to {high:,} calls ({settings.model}; about "
        f"{prompt / 4:,.0f} prompt tokens each before the picture; {price}); nothing was sent",
        {
            "records": records,
            "calls_low": low,
            "calls_high": high,
            "prompt_characters": prompt,
            "model": settings.model,
            "judge_model": settings.judge_model,
            "unpriced": unpriced,
        },
        output,
    )
    return 0


def _report(tally: Tally, out: Path, settings: Settings, output: str) -> None:
    rejected = sum(tally.rejected.values())
    text = f"annotated {tally.annotated:,}, rejected {rejected:,}"
    if rejected:
        text += f" ({', '.join(f'{reason} {count:,}' for reason, count in tally.rejected.most_common())})"
    cost = "unknown, no price for the model" if tally.cost_usd is None else f"{tally.cost_usd:.2f} USD"
    text += (
        f", failed {tally.failed:,}; calls sent {tally.sent:,}, from the journal {tally.from_journal:,}; cost {cost}"
    )
    text += f" -> {out}; content digest {Stage(out).manifest['content_digest'][:12]}"
    if tally.failed:
        text += "; run the same command again to send the failed ones"
    cli.summary(
        text,
        {
            "out": str(out),
            "annotated": tally.annotated,
            "rejected": dict(tally.rejected),
            "failed": tally.failed,
            "sent": tally.sent,
            "from_journal": tally.from_journal,
            "cost_usd": tally.cost_usd,
            "model": settings.model,
            "content_digest": Stage(out).manifest["content_digest"],
        },
        output,
    )


if __name__ == "__main__":
    cli.run(main)

"""`python -m annotation.status`: how far a folder is, what it cost, how its judges agree; while a run writes it, too.

With --format json it is one object (`status`):

    folder        the folder
    job           the last run's settings: source, provider, tasks, model, judge_models, limit, shard; null: no run yet
    runs          run, started_at, ended_at and ended of every run; ended null: under way, or killed
    records       total in the job, open (of them, not yet looked at), both null where its input folder is gone; done;
                  rejected and failed, by reason; of every record the last state counts
    pairs         written, over the records that are done
    conflicts     records whose judges, or a person and the judges, disagree
    votes         by judge and label, "safe" among these
    agreement     raw, kappa and alpha between the first two judges of every record, each with its 95 % interval
    calls         by task and status
    retried       calls that took more than one attempt, and attempts above the first
    tokens        prompt, cached (of the prompt's), cached_share, completion; estimated: calls whose server told none
    cost_usd      calls; lost: attempts that may have been charged without an answer; total; unpriced: calls without a
                  known price
    lost          these attempts, by reason
    latency_s     by task: p50, p95 and how many calls; batches are left out
    last_call_at  when the last call ended
    canaries      those that changed their label: hits, total, value, low, high; null: none were tested
    decisions     of people: stored, records, and by reviewer
    batches       by state: batches, and calls in them
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vlguard_data import cli
from vlguard_data.errors import StageError
from vlguard_data.schema import Vote

from .explain import line, printable
from .folder import Job, flipped
from .journal import Journal
from .tasks import judge

if TYPE_CHECKING:
    from vlguard_data.audit.agreement import Agreement, Unit

SHOWN_RUNS, SHOWN_KINDS = 5, 6
JOB = ("source", "provider", "tasks", "model", "judge_models", "limit", "shard")

CALLS = """
SELECT task, status, round(latency_s, CASE WHEN latency_s < 1 THEN 3 ELSE 2 END), count(*), sum(prompt_tokens),
    sum(cached_tokens), sum(completion_tokens), sum(estimated), total(cost_usd), sum(cost_usd IS NULL),
    sum(attempts > 1), sum(attempts - 1), max(created_at)
FROM calls GROUP BY 1, 2, 3
"""
"""Everything about the calls in one pass over them; one row for all that took equally long."""


def status(folder: Path, journal: Journal) -> dict[str, Any]:
    """The state of a folder as plain values, all of one moment; their names are in this file's first lines."""
    journal.rows("BEGIN")
    last = journal.rows("SELECT settings FROM runs ORDER BY n DESC LIMIT 1")
    settings = json.loads(last[0][0]) if last else None
    counted = votes_counted(journal)
    rate = flipped(journal)
    ((pairs, conflicts),) = journal.rows("SELECT coalesce(sum(pairs), 0), coalesce(sum(conflict), 0) FROM outcomes")
    values = {
        "folder": str(folder),
        "job": settings and {name: settings[name] for name in JOB},
        "runs": _named(journal, ("run", "started_at", "ended_at", "ended"), "n, started_at, ended_at, ended FROM runs"),
        "records": _records(journal, settings),
        "pairs": pairs,
        "conflicts": conflicts,
        "votes": _votes(counted),
        "agreement": {name: value._asdict() for name, value in agreement(first_votes(counted)).items()},
        **_calls(journal),
        "lost": dict(
            journal.rows("SELECT substr(why, 1, instr(why || ':', ':') - 1), count(*) FROM lost GROUP BY 1 ORDER BY 1")
        ),
        "canaries": rate and rate._asdict(),
        "decisions": _decisions(journal),
        "batches": {
            state: {"batches": batches, "calls": lines}
            for state, batches, lines in journal.rows(
                "SELECT state, count(*), sum(lines) FROM batches GROUP BY 1 ORDER BY 1"
            )
        },
    }
    journal.rows("COMMIT")
    return values


def _named(journal: Journal, names: Sequence[str], what: str) -> list[dict[str, Any]]:
    return [dict(zip(names, row, strict=True)) for row in journal.rows(f"SELECT {what} ORDER BY 1")]


def _records(journal: Journal, settings: Mapping[str, Any] | None) -> dict[str, Any]:
    states: dict[str, dict[str, int]] = {"done": {}, "rejected": {}, "failed": {}}
    for state, reason, count in journal.rows(
        "SELECT state, reason, count(*) FROM outcomes GROUP BY 1, 2 ORDER BY 3 DESC, 2"
    ):
        states[state][reason] = count
    done = sum(states["done"].values())
    known = done + sum(states["rejected"].values()) + sum(states["failed"].values())
    total = _total(settings)
    return {
        "total": total,
        "open": None if total is None else max(0, total - known),
        "done": done,
        "rejected": states["rejected"],
        "failed": states["failed"],
    }


def _total(settings: Mapping[str, Any] | None) -> int | None:
    """How many records the job has; None where its input folder is not there any more."""
    if settings is None:
        return None
    job = Job.from_json(settings)
    try:
        return job.total(job.stage())
    except StageError:
        return None


Counted = Sequence[tuple[Sequence[Vote], int]]
"""Different combinations of votes, and how many records have each."""


def votes_counted(journal: Journal) -> Counted:
    """The votes of all records; records that were voted on alike are one entry, so that a million take no memory."""
    rows = journal.rows("SELECT votes, count(*) FROM outcomes WHERE votes != '[]' GROUP BY 1")
    return [(votes_in(votes), count) for votes, count in rows]


def votes_in(text: str) -> list[Vote]:
    """Votes as table outcomes holds them."""
    return [Vote(**vote) for vote in json.loads(text)]


def _votes(counted: Counted) -> dict[str, dict[str, int]]:
    by_judge: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for votes, count in counted:
        for vote in votes:
            by_judge[vote.judge][vote.harm_subcategory or "safe"] += count
    return {name: dict(by_judge[name].most_common()) for name in sorted(by_judge)}


def first_votes(counted: Counted) -> list[Unit]:
    """What the first two judges said of every record, whatever their models.

    The third is asked only where these disagree, and people look at such records first: with them judges would seem to
    agree less than they do.
    """
    units: list[Unit] = []
    for votes, count in counted:
        labels = {vote.judge.rpartition(":")[2]: vote.harm_subcategory or "safe" for vote in votes}
        units += [{name: labels[name] for name in judge.FIRST_VOTES if name in labels}] * count
    return units


def agreement(units: Sequence[Unit], pair: tuple[str, str] = judge.FIRST_VOTES) -> dict[str, Agreement]:
    """Three measures of how two raters agree, by name."""
    from vlguard_data.audit.agreement import cohen_kappa, krippendorff_alpha, raw_agreement

    return {
        "raw": raw_agreement(units),
        "kappa": cohen_kappa(units, *pair),
        "alpha": krippendorff_alpha(units),
    }


def _calls(journal: Journal) -> dict[str, Any]:
    calls: defaultdict[str, Counter[str]] = defaultdict(Counter)
    latencies: defaultdict[str, Counter[float]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    cost_usd, last_call_at = 0.0, None
    for (
        task,
        state,
        latency_s,
        count,
        prompt,
        cached,
        completion,
        estimated,
        usd,
        unpriced,
        retried,
        extra,
        at,
    ) in journal.rows(CALLS):
        calls[task][state] += count
        if latency_s:
            latencies[task][latency_s] += count
        total.update(prompt=prompt, cached=cached, completion=completion, estimated=estimated)
        total.update(unpriced=unpriced, retried=retried, extra=extra)
        cost_usd += usd
        last_call_at = max(last_call_at or at, at)
    ((lost_usd,),) = journal.rows("SELECT total(cost_usd) FROM lost")
    return {
        "calls": {task: dict(sorted(calls[task].items())) for task in sorted(calls)},
        "retried": {"calls": total["retried"], "attempts": total["extra"]},
        "tokens": {
            "prompt": total["prompt"],
            "cached": total["cached"],
            "cached_share": round(total["cached"] / total["prompt"], 4) if total["prompt"] else None,
            "completion": total["completion"],
            "estimated": total["estimated"],
        },
        "cost_usd": {
            "calls": round(cost_usd, 6),
            "lost": round(lost_usd, 6),
            "total": round(cost_usd + lost_usd, 6),
            "unpriced": total["unpriced"],
        },
        "latency_s": {task: _percentiles(latencies[task]) for task in sorted(latencies)},
        "last_call_at": last_call_at,
    }


def _percentiles(seconds: Counter[float]) -> dict[str, Any]:
    """p50 and p95: the shortest latency that so large a share of the calls did not exceed."""
    total = seconds.total()
    found: dict[str, Any] = {}
    for name, per_cent in (("p50", 50), ("p95", 95)):
        passed = 0
        for value in sorted(seconds):
            passed += seconds[value]
            if passed * 100 >= total * per_cent:
                found[name] = value
                break
    return found | {"calls": total}


def _decisions(journal: Journal) -> dict[str, Any]:
    ((stored, records),) = journal.rows("SELECT count(*), count(DISTINCT split || '/' || record_id) FROM decisions")
    reviewers = journal.rows("SELECT reviewer, count(*) FROM decisions GROUP BY 1 ORDER BY 1")
    return {"stored": stored, "records": records, "reviewers": dict(reviewers)}


# -- for people -------------------------------------------------------------------------------------------------------


def text(values: Mapping[str, Any]) -> str:
    """The same as aligned blocks."""
    records, tokens, job = values["records"], values["tokens"], values["job"]
    known = records["done"] + sum(records["rejected"].values()) + sum(records["failed"].values())
    of = "records; its input folder is gone" if records["total"] is None else f"of {records['total']:,} records"
    parts = [f"{values['folder']}: {known:,} {of}" if job else f"{values['folder']}: no run yet"]
    if job:
        judges = ", ".join(dict.fromkeys(job["judge_models"]))
        parts.append(
            f"{job['source']} -> {', '.join(job['tasks'])}; {job['provider']} {job['model']}, judged by {judges}"
        )
    parts += [
        block(
            "records",
            [
                ("done", records["done"], f"{values['pairs']:,} pairs"),
                ("rejected", sum(records["rejected"].values()), _counts(records["rejected"])),
                ("failed", sum(records["failed"].values()), _counts(records["failed"])),
                ("open", "?" if records["open"] is None else records["open"], ""),
                ("conflicts", values["conflicts"], "judges disagree, or a person and the judges"),
            ],
        ),
        block("votes", [(name, sum(labels.values()), _counts(labels)) for name, labels in values["votes"].items()]),
        block("agreement of the first two judges", agreement_rows(values["agreement"])),
        block("calls", [(task, sum(found.values()), _counts(found)) for task, found in values["calls"].items()]),
        block(
            "latency, median and 95th percentile",
            [(task, f"{one['p50']:g} s", f"{one['p95']:g} s") for task, one in values["latency_s"].items()],
        ),
        block(
            "tokens",
            [
                ("prompt", tokens["prompt"], f"{tokens['cached_share'] or 0:.0%} cached"),
                ("completion", tokens["completion"], ""),
                *([("estimated", tokens["estimated"], "calls whose server told none")] if tokens["estimated"] else []),
            ],
        ),
        block("cost and trouble", _cost_rows(values)),
        block("lost attempts", [(reason, count, "") for reason, count in values["lost"].items()]),
        block("decisions of people", _decision_rows(values["decisions"])),
        block("canaries", _canary_rows(values["canaries"])),
        block(
            "batches", [(name, one["batches"], f"{one['calls']:,} calls") for name, one in values["batches"].items()]
        ),
        block("runs", _run_rows(values["runs"], values["last_call_at"])),
    ]
    return "\n".join(part for part in parts if part)


def _cost_rows(values: Mapping[str, Any]) -> list[Row]:
    cost, retried = values["cost_usd"], values["retried"]
    unpriced = f"{cost['unpriced']:,} calls more, of unknown price" if cost["unpriced"] else ""
    return [
        ("calls", f"{cost['calls']:.2f} USD", unpriced),
        ("lost", f"{cost['lost']:.2f} USD", "at most, for attempts that may have been charged without an answer"),
        ("retried", retried["calls"], f"calls, by {retried['attempts']:,} attempts above the first"),
    ]


def _decision_rows(decisions: Mapping[str, Any]) -> list[Row]:
    if not decisions["stored"]:
        return []
    return [("stored", decisions["stored"], f"on {decisions['records']:,} records; {_counts(decisions['reviewers'])}")]


def _canary_rows(rate: Mapping[str, Any] | None) -> list[Row]:
    if rate is None:
        return []
    interval = f"of {rate['total']:,}; {rate['value'] or 0:.1%}, 95 % interval {rate['low']:.1%} to {rate['high']:.1%}"
    return [("flipped", rate["hits"], interval)]


def _run_rows(runs: Sequence[Mapping[str, Any]], last_call_at: str | None) -> list[Row]:
    rows: list[Row] = []
    if len(runs) > SHOWN_RUNS:
        rows.append(("earlier", len(runs) - SHOWN_RUNS, ""))
    for run in runs[-SHOWN_RUNS:]:
        ended = (
            f"{run['ended']} {run['ended_at']}" if run["ended"] else f"under way, or killed; last call {last_call_at}"
        )
        rows.append((str(run["run"]), run["started_at"], ended))
    return rows


Row = tuple[str, int | str, str]
"""A name, a number (or what stands in its place), and a remark."""


def agreement_rows(found: Mapping[str, Mapping[str, Any]]) -> list[Row]:
    """Lines on `agreement`."""
    rows: list[Row] = []
    for name, one in found.items():
        if one["value"] is None:
            rows.append((name, "-", f"undefined over {one['units']:,} records"))
        else:
            interval = f"95 % interval {one['low']:.3f} to {one['high']:.3f}, {one['units']:,} records"
            rows.append((name, f"{one['value']:.3f}", interval))
    return rows


def _counts(counts: Mapping[str, int]) -> str:
    """ "ok 120, invalid 3", the most first."""
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    shown = [f"{name} {count:,}" for name, count in ordered[:SHOWN_KINDS]]
    return ", ".join([*shown, f"{len(ordered) - SHOWN_KINDS} more kinds"] if len(ordered) > SHOWN_KINDS else shown)


def block(title: str, rows: Iterable[Row]) -> str:
    """A title and its lines, aligned; nothing without lines."""
    cells = [(line(name), f"{value:,}" if isinstance(value, int) else value, line(note)) for name, value, note in rows]
    if not cells:
        return ""
    names, numbers = (max(len(cell[place]) for cell in cells) for place in (0, 1))
    lines = [f"  {name:<{names}}  {number:>{numbers}}  {note}".rstrip() for name, number, note in cells]
    return "\n".join(["", title, *lines])


@click.command(epilog=cli.EXIT_CODES)
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@cli.format_option
def main(folder: Path, output: str) -> int:
    """Say how far an annotated folder is: records, calls, cost, agreement. Only reads; a run may be under way.

    \b
    python -m annotation.status work/annotated
    """
    with Journal(folder, read_only=True) as journal:
        values = status(folder, journal)
    cli.summary(printable(text(values)), values, output)
    return 0


if __name__ == "__main__":
    cli.run(main)

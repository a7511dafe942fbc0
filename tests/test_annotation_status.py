"""`annotation.status` and `annotation.explain`: what a journal tells, on journals made by a real run."""

from __future__ import annotations

import asyncio
import contextlib
import doctest
import hashlib
import json
import sqlite3
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotation import explain, status
from annotation.cost import Prices
from annotation.embedded import EmbeddedTransport
from annotation.engine import Limits
from annotation.folder import Job, annotate_folder
from annotation.journal import Journal, Reply, locked
from annotation.request import Request
from vlguard_data import taxonomy, verify
from vlguard_data.errors import InputError, UnknownName
from vlguard_data.schema import Record
from vlguard_data.store import Stage

from .conftest import ROOT, Run, record
from .loopback import filled
from .test_annotation_run import sound, stage_of

MODEL = "gpt-4o-mini"
COST_USD = (80 * 0.15 + 20 * 0.075 + 10 * 0.60) / 1e6
"""Of one scripted call: 100 prompt tokens, 20 of them cached, and 10 of the answer."""
Says = Mapping[str, Sequence[str]]
"""By record id, what judge-a, judge-b and judge-c say: a harm_subcategory or "safe"; "refused" declines."""


class Scripted(EmbeddedTransport):
    """A transport whose judges say what the test wants; the writer fills the schema, or says `writes`."""

    def __init__(self, says: Says, writes: Any = None, model: str = MODEL) -> None:
        self.says, self.writes, self.model = says, writes, model
        self.asked: list[tuple[str, str]] = []

    async def complete(self, request: Request, body: bytes) -> tuple[Reply, Mapping[str, str]]:
        self.asked.append((request.record_id, request.task))
        latency_s = 0.25 if request.task.startswith("judge") else 2.0
        tokens = {"prompt_tokens": 100, "cached_tokens": 20, "completion_tokens": 10}
        text = self._answer(request)
        kind = "refused" if text == "refused" else "ok"
        at = "2026-01-01T00:00:00Z"
        return Reply(kind, text, self.model, **tokens, latency_s=latency_s, created_at=at), {}

    def _answer(self, request: Request) -> str:
        if not request.task.startswith("judge"):
            answer = filled(request.template.schema, request.image, request.text)
            return json.dumps(answer | (self.writes or {}))
        said = self.says[request.record_id][ord(request.task[-1]) - ord("a")]
        if said == "refused":
            return said
        return json.dumps({"harm_subcategory": "none" if said == "safe" else said, "severity": 2, "reason": "Seen."})


def job_of(source: Path, *tasks: str) -> Job:
    return Job(source, "openai", tasks or ("judge", "write"), taxonomy.built_in(), MODEL, (MODEL, MODEL, MODEL))


def annotated(source: Path, out: Path, transport: Scripted, job: Job | None = None) -> Path:
    """What `annotation.run` makes of a folder, with that transport in place of a server."""
    with locked(out), Journal(out) as journal:
        annotate_folder(job or job_of(source), out, journal, lambda: transport, Limits(4), Prices())
    assert list(verify.problems_in(out)) == []
    return out


def execute(out: Path, statement: str, *values: Any) -> None:
    """Change a journal behind its back."""
    with contextlib.closing(sqlite3.connect(out / "journal.sqlite", isolation_level=None)) as database:
        database.execute(statement, values)


FOUR: Says = {
    "folder/001.png": ("weapons", "weapons"),
    "folder/002.png": ("safe", "safe"),
    "folder/003.png": ("weapons", "violence", "violence"),
    "folder/004.png": ("weapons", "violence", "safe"),
}
"""Agreed unsafe, agreed safe, a majority, none."""


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("four")
    return annotated(stage_of(root / "raw", sound(4)), root / "out", Scripted(FOUR))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The same, for a test that changes it."""
    return annotated(stage_of(tmp_path / "raw", sound(4)), tmp_path / "out", Scripted(FOUR))


def told(out: Path) -> dict[str, Any]:
    with Journal(out, read_only=True) as journal:
        return status.status(out, journal)


# -- status


def test_status_tells_everything_as_one_json_object(four: Path, run: Run) -> None:
    values = json.loads(run("annotation.status", four, "--format", "json").stdout)
    (last,) = values.pop("runs")
    assert last.pop("started_at") <= last.pop("ended_at")
    assert last == {"run": 1, "ended": "finished"}
    raw = {"value": 0.5, "low": 0.0, "high": 1.0, "units": 4}
    assert values.pop("agreement")["raw"] == raw
    assert values == {
        "schema_version": 1,
        "folder": str(four),
        "job": {
            "source": str(four.parent / "raw"),
            "provider": "openai",
            "tasks": ["judge", "write"],
            "model": MODEL,
            "judge_models": [MODEL] * 3,
            "limit": None,
            "shard": None,
        },
        "records": {"total": 4, "open": 0, "done": 3, "rejected": {"judges_disagree": 1}, "failed": {}},
        "pairs": 6,
        "conflicts": 2,
        "votes": {
            f"{MODEL}:judge-a": {"weapons": 3, "safe": 1},
            f"{MODEL}:judge-b": {"violence": 2, "safe": 1, "weapons": 1},
            f"{MODEL}:judge-c": {"safe": 1, "violence": 1},
        },
        "calls": {
            "judge-a": {"ok": 4},
            "judge-b": {"ok": 4},
            "judge-c": {"ok": 2},
            "write-safe": {"ok": 1},
            "write-unsafe": {"ok": 2},
        },
        "retried": {"calls": 0, "attempts": 0},
        "tokens": {"prompt": 1300, "cached": 260, "cached_share": 0.2, "completion": 130, "estimated": 0},
        "cost_usd": {
            "calls": pytest.approx(13 * COST_USD, abs=1e-6),
            "lost": 0.0,
            "total": pytest.approx(13 * COST_USD, abs=1e-6),
            "unpriced": 0,
        },
        "lost": {},
        "latency_s": {
            "judge-a": {"p50": 0.25, "p95": 0.25, "calls": 4},
            "judge-b": {"p50": 0.25, "p95": 0.25, "calls": 4},
            "judge-c": {"p50": 0.25, "p95": 0.25, "calls": 2},
            "write-safe": {"p50": 2.0, "p95": 2.0, "calls": 1},
            "write-unsafe": {"p50": 2.0, "p95": 2.0, "calls": 2},
        },
        "last_call_at": "2026-01-01T00:00:00Z",
        "canaries": None,
        "decisions": {"stored": 0, "records": 0, "reviewers": {}},
        "batches": {},
    }


def test_status_is_a_page_that_people_can_read(four: Path, run: Run) -> None:
    lines = run("annotation.status", four).stdout.splitlines()
    assert lines[:9] == [
        f"{four}: 4 of 4 records",
        f"{four.parent / 'raw'} -> judge, write; openai {MODEL}, judged by {MODEL}",
        "",
        "records",
        "  done       3  6 pairs",
        "  rejected   1  judges_disagree 1",
        "  failed     0",
        "  open       0",
        "  conflicts  2  judges disagree, or a person and the judges",
    ]
    assert "  judge-c       2  ok 2" in lines
    assert lines[-2] == "runs"


def test_third_votes_do_not_lower_the_agreement(four: Path) -> None:
    with Journal(four, read_only=True) as journal:
        units = status.first_votes(status.votes_counted(journal))
    assert sorted(units, key=json.dumps) == [
        {"judge-a": "safe", "judge-b": "safe"},
        {"judge-a": "weapons", "judge-b": "violence"},
        {"judge-a": "weapons", "judge-b": "violence"},
        {"judge-a": "weapons", "judge-b": "weapons"},
    ]


def test_everything_that_may_go_wrong_is_counted(own: Path) -> None:
    execute(own, "UPDATE calls SET attempts = 3, estimated = 1, cost_usd = NULL WHERE task = 'judge-c'")
    for why in ("500: upstream said 17", "500: upstream said 18", "no whole answer within 120 s"):
        values = "VALUES ('k', 1, 'judge-a', ?, 0.25, '2026-01-01T00:00:00Z')"
        execute(own, f"INSERT INTO lost(key, run, task, why, cost_usd, created_at) {values}", why)
    execute(own, "INSERT INTO batches(token, state, lines) VALUES ('a', 'submitted', 50), ('b', 'submitted', 7)")
    for number, seen in enumerate(("weapons", "none", "none")):
        execute(own, "INSERT INTO canaries VALUES (?, 1, 'weapons', 'none', ?)", f"folder/{number}", seen)
    execute(
        own,
        "INSERT INTO decisions(split, record_id, reviewer) VALUES ('train', 'x', 'alice'), ('train', 'x', 'bob')",
    )
    values = told(own)
    spent = 11 * COST_USD
    assert values["cost_usd"] == {
        "calls": pytest.approx(spent, abs=1e-6),
        "lost": 0.75,
        "total": pytest.approx(spent + 0.75, abs=1e-6),
        "unpriced": 2,
    }
    assert values["lost"] == {"500": 2, "no whole answer within 120 s": 1}
    assert values["retried"] == {"calls": 2, "attempts": 4}
    assert values["tokens"]["estimated"] == 2
    assert values["batches"] == {"submitted": {"batches": 2, "calls": 57}}
    assert (values["canaries"]["hits"], values["canaries"]["total"]) == (1, 3)
    assert values["decisions"] == {"stored": 2, "records": 1, "reviewers": {"alice": 1, "bob": 1}}
    page = status.text(values)
    for line in ("  flipped  1  of 3; 33.3 %", "  submitted  2  57 calls", "  stored  2  on 1 records; alice 1, bob 1"):
        assert line.replace(" %", "%") in page


def test_status_reads_while_a_run_writes(own: Path) -> None:
    with locked(own), Journal(own) as journal:
        journal.begin(json.loads(json.dumps(journal.settings())))

        async def work() -> dict[str, Any]:
            journal.note(
                "UPDATE outcomes SET state = 'failed', reason = 'call_failed' WHERE id = ?", ("folder/001.png",)
            )
            await journal.flush()
            return told(own)

        values = asyncio.run(work())
    assert values["records"] == {
        "total": 4,
        "open": 0,
        "done": 2,
        "rejected": {"judges_disagree": 1},
        "failed": {"call_failed": 1},
    }
    assert [one["ended"] for one in values["runs"]] == ["finished", None]
    assert status.text(values).splitlines()[-1].endswith("under way, or killed; last call 2026-01-01T00:00:00Z")


def test_records_not_looked_at_yet_are_open(tmp_path: Path) -> None:
    source = stage_of(tmp_path / "raw", sound(4))
    annotated(source, tmp_path / "out", Scripted(FOUR), replace(job_of(source), limit=3))
    execute(tmp_path / "out", "UPDATE runs SET settings = json_set(settings, '$.limit', NULL)")
    values = told(tmp_path / "out")
    assert (values["records"]["total"], values["records"]["open"]) == (4, 1)


def test_a_lost_input_folder_is_no_reason_to_say_nothing(own: Path, run: Run) -> None:
    (own.parent / "raw").rename(own.parent / "elsewhere")
    values = told(own)
    assert (values["records"]["total"], values["records"]["open"], values["records"]["done"]) == (None, None, 3)
    assert run("annotation.status", own).stdout.startswith(f"{own}: 4 records; its input folder is gone\n")


SLOW_CALL = (
    "INSERT INTO calls(task, status, prompt_tokens, cached_tokens, completion_tokens, estimated, attempts, created_at, "
    "latency_s)"
)


def test_percentiles_are_latencies_that_calls_had(own: Path) -> None:
    for number in range(1, 101):
        execute(own, f"{SLOW_CALL} VALUES ('slow', 'ok', 1, 0, 1, 0, 1, '', ?)", number / 10)
    assert told(own)["latency_s"]["slow"] == {"p50": 5.0, "p95": 9.5, "calls": 100}


def test_a_folder_without_a_journal_is_told_so(tmp_path: Path, run: Run) -> None:
    for command in (["annotation.status", tmp_path], ["annotation.explain", tmp_path, "x"]):
        done = run(*command, code=1)
        assert done.stderr == f"error: {tmp_path} has no journal.sqlite; it was not made by annotation.run\n"


def test_a_journal_before_its_first_run(tmp_path: Path, run: Run) -> None:
    with locked(tmp_path / "out"), Journal(tmp_path / "out"):
        pass
    assert run("annotation.status", tmp_path / "out").stdout.startswith(f"{tmp_path / 'out'}: no run yet\n")


@pytest.mark.parametrize("module", ["status", "explain", "review"])
def test_commands_import_late(module: str) -> None:
    code = (
        f"import sys, annotation.{module}; "
        "print(sorted({'numpy', 'pyarrow', 'PIL', 'aiohttp', 'openai', 'datasets'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# -- explain


def explained(out: Path, id: str, **options: Any) -> dict[str, Any]:
    with Journal(out, read_only=True) as journal:
        return explain.explain(out, journal, explain.find(journal, id, options.pop("split", None)), **options)


def test_explain_shows_how_a_record_came_about(four: Path, run: Run) -> None:
    values = json.loads(run("annotation.explain", four, "folder/003.png", "--format", "json").stdout)
    one: Record = next(one for one in Stage(four).records() if one.id == "folder/003.png")
    calls, pairs = values.pop("calls"), values.pop("pairs")
    assert values == {
        "schema_version": 1,
        "id": "folder/003.png",
        "split": "train",
        "image_sha256": one.image_sha256,
        "outcome": {"state": "done", "reason": None, "detail": None, "conflict": True, "run": 1},
        "votes": [
            {"judge": f"{MODEL}:judge-a", "safe": False, "harm_subcategory": "weapons", "severity": 2},
            {"judge": f"{MODEL}:judge-b", "safe": False, "harm_subcategory": "violence", "severity": 2},
            {"judge": f"{MODEL}:judge-c", "safe": False, "harm_subcategory": "violence", "severity": 2},
        ],
        "decisions": [],
        "left_out": [],
    }
    assert [pair["instruction"] for pair in pairs] == [pair.instruction for pair in one.pairs]
    assert [call["task"] for call in calls] == ["judge-a", "judge-b", "judge-c", "write-unsafe"]
    third = calls[2]
    for told_elsewhere in ("n", "key", "prompt_sha256", "system_sha256", "system"):
        assert third.pop(told_elsewhere)
    assert third == {
        "run": 1,
        "task": "judge-c",
        "status": "ok",
        "model": MODEL,
        "asked_model": MODEL,
        "record_id": "folder/003.png",
        "created_at": "2026-01-01T00:00:00Z",
        "attempts": 1,
        "latency_s": 0.25,
        "prompt_tokens": 100,
        "cached_tokens": 20,
        "completion_tokens": 10,
        "estimated": 0,
        "cost_usd": pytest.approx(COST_USD),
        "text": "This is the image.",
        "answer": '{"harm_subcategory": "violence", "severity": 2, "reason": "Seen."}',
        "image": f"sha256:{one.image_sha256}",
        "superseded": False,
        "problem": None,
    }


def test_the_whole_request_is_put_together_again(four: Path) -> None:
    call = explained(four, "folder/002.png", full=True)["calls"][-1]
    assert hashlib.sha256(call["body"].encode()).hexdigest() == call["key"]
    body = json.loads(call["body"])
    assert body["messages"][0]["content"] == call["system"]
    assert hashlib.sha256(call["system"].encode()).hexdigest() == call["system_sha256"]
    short = explained(four, "folder/002.png")["calls"][-1]
    assert "body" not in short
    assert short["system"].splitlines() == [*call["system"].splitlines()[: explain.SYSTEM_LINES], "..."]


def test_text_output_says_that_keys_are_verified(four: Path, run: Run) -> None:
    lines = run("annotation.explain", four, "folder/004.png").stdout.splitlines()
    votes = [f"{MODEL}:judge-{name}: {said}" for name, said in (("a", "weapons"), ("b", "violence"), ("c", "safe"))]
    assert lines[1] == f"rejected: judges_disagree: {'; '.join(votes)} (run 1, a conflict)"
    assert lines[2:7] == [
        "",
        "votes",
        f"  {MODEL}:judge-a: weapons, severity 2",
        f"  {MODEL}:judge-b: violence, severity 2",
        f"  {MODEL}:judge-c: safe",
    ]
    assert [line.split()[-1] for line in lines if line.startswith("  key")] == ["verified"] * 3
    assert lines[-1] == "3 calls, all keys verified"


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE calls SET text = text || '!'", "its text, image, template or key was changed"),
        ("UPDATE calls SET key = replace(key, 'a', 'b') || ''", "its text, image, template or key was changed"),
        ("UPDATE templates SET head = replace(head, 'safety', 'safe')", "its template, number {template}, was changed"),
        ("UPDATE templates SET head = '!' || head", "its template, number {template}, was changed"),
        ("DELETE FROM templates", "template {template} is gone"),
    ],
)
def test_a_journal_row_that_was_changed_is_named(own: Path, run: Run, statement: str, problem: str) -> None:
    with Journal(own, read_only=True) as journal:
        ((number, template),) = journal.rows(
            "SELECT n, template FROM calls WHERE task = 'judge-a' AND record_id = 'folder/001.png'"
        )
    column, row = ("n", template) if "templates" in statement else ("n", number)
    execute(own, f"{statement} WHERE {column} = ?", row)
    done = run("annotation.explain", own, "folder/001.png", code=5)
    assert problem.format(template=template) in done.stdout
    assert done.stdout.splitlines()[-1] == f"3 calls, keys that do not fit: rows {number} of table calls"
    problems = [call["problem"] for call in explained(own, "folder/001.png")["calls"]]
    assert sorted(problems, key=str) == sorted([problem.format(template=template), None, None], key=str)


def test_a_call_that_was_made_again_is_superseded(own: Path) -> None:
    columns = "key, run, task, record_id, template, image, text, status, content, model, prompt_tokens, cached_tokens, "
    columns += "completion_tokens, estimated, cost_usd, latency_s, attempts, created_at"
    execute(own, f"INSERT INTO calls({columns}) SELECT {columns} FROM calls WHERE record_id = 'folder/001.png'")
    superseded = [call["superseded"] for call in explained(own, "folder/001.png")["calls"]]
    assert superseded == [True] * 3 + [False] * 3


def test_an_unknown_id_names_near_ones(four: Path, run: Run) -> None:
    done = run("annotation.explain", four, "folder/01.png", code=1)
    assert done.stderr.startswith("error: no record 'folder/01.png' has been annotated; near: folder/001.png, ")
    with Journal(four, read_only=True) as journal, pytest.raises(UnknownName, match=r"near: folder/003.png, "):
        explain.find(journal, "003.png")


def test_an_id_in_two_splits_needs_to_be_told_which(tmp_path: Path) -> None:
    both = [record(1, pairs=False), record(1, split="test", pairs=False)]
    out = annotated(stage_of(tmp_path / "raw", both), tmp_path / "out", Scripted(FOUR))
    with pytest.raises(InputError, match=r"folder/001.png stands in the splits test, train; give one with --split"):
        explained(out, "folder/001.png")
    assert explained(out, "folder/001.png", split="test")["split"] == "test"
    with pytest.raises(UnknownName, match=r"there is no folder/001.png in split 'dev'; it stands in test, train"):
        explained(out, "folder/001.png", split="dev")


def test_pairs_are_told_only_of_a_finished_folder(own: Path, run: Run) -> None:
    (own / "MANIFEST.json").unlink()
    values = explained(own, "folder/001.png")
    assert (values["pairs"], values["left_out"]) == (None, None)
    assert "  the folder is not finished: run the same annotation.run again" in run(
        "annotation.explain", own, "folder/001.png"
    ).stdout.split("\n")


def test_a_model_cannot_write_to_the_terminal(tmp_path: Path, run: Run) -> None:
    evil = "m\x1b[2J\u202e\n\nall keys verified"
    source = stage_of(tmp_path / "raw", sound(1))
    writes = {"unsafe_safe": {"question": "Why\x1b]0;title\x07 so?\nQ: What?", "answer": "Blue \u2066sky\u2069."}}
    out = annotated(source, tmp_path / "out", Scripted(FOUR, writes, evil))
    for command in (["annotation.explain", out, "folder/001.png"], ["annotation.status", out]):
        shown = run(*command).stdout
        assert {char for char in shown if not char.isprintable()} == {"\n"}
        assert "\nall keys verified" not in shown
    shown = run("annotation.explain", out, "folder/001.png").stdout
    assert "m\\x1b[2J\\u202e\\n\\nall keys verified" in shown
    assert "\n  Q: Why\\x1b]0;title\\x07 so?\n  Q: What?\n  A: Blue \\u2066sky\\u2069.\n" in shown


def test_doctests() -> None:
    assert doctest.testmod(explain).failed == 0

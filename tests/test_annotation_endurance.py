"""The promises of the annotation engine, at a size at which they can break: kills, faults, limits, full disks, shards.

Against a fast server with rate limits, batches and faults, which counts what it was asked and what it charged; it comes
with the shared data.
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from vlguard_data.images import sanitise
from vlguard_data.store import Stage

from .conftest import ROOT, SHARED, png, record
from .test_annotation_run import environment, stage_of

pytestmark = pytest.mark.skipif(
    not SHARED, reason="VLGUARD_SHARED_DATA is not set: the server with faults is not at hand"
)
CONCURRENCY = 64
BUILD_S, RUN_S = 20.0, 240.0


class Server:
    """The server, as a process; `url` for --base-url."""

    def __init__(self, *options: str) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]
        script = Path(SHARED or "").parent / "tools" / "mock_openai.py"
        command = [sys.executable, str(script), "--port", str(port), "--stop-after", "600", "--quiet", *options]
        self._process = subprocess.Popen(command)
        self._root = f"http://127.0.0.1:{port}"
        self.url = f"{self._root}/v1"
        deadline = time.monotonic() + BUILD_S
        while True:
            try:
                self.stats()
                return
            except OSError:
                assert time.monotonic() < deadline, "the server did not come up"
                time.sleep(0.05)

    def stats(self) -> dict[str, Any]:
        with urllib.request.urlopen(f"{self._root}/stats", timeout=10) as answer:
            found: dict[str, Any] = json.load(answer)
            return found

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)


@contextlib.contextmanager
def serving(*options: str) -> Iterator[Server]:
    server = Server(*options)
    try:
        yield server
    finally:
        server.stop()


def command(source: Path, out: Path, url: str, *options: object) -> list[str]:
    return [
        *(sys.executable, "-m", "annotation.run", "--in", str(source), "--out", str(out), "--provider", "openai"),
        *("--base-url", url, "--model", "gpt-4o", "--concurrency", str(CONCURRENCY), "--format", "json"),
        *map(str, options),
    ]


def annotate(source: Path, out: Path, url: str, *options: object, code: int = 0, **more: str) -> dict[str, Any]:
    done = subprocess.run(
        command(source, out, url, *options),
        cwd=ROOT,
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=RUN_S,
    )
    assert done.returncode == code, f"exit {done.returncode}\n{done.stdout}\n{done.stderr[-2000:]}"
    return dict(json.loads(done.stdout)) if done.stdout else {"error": done.stderr}


def kept(out: Path) -> set[str]:
    """Keys of the calls that are on disk."""
    with contextlib.closing(sqlite3.connect(out / "journal.sqlite")) as database:
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'calls'").fetchone():
            return set()
        return {key for (key,) in database.execute("SELECT key FROM calls")}


def pictures(count: int) -> Iterator[Any]:
    for number in range(count):
        bare = record(number, pairs=False)
        yield replace(bare, safe=None, severity=None, id=f"folder/{number:05}.png").with_picture(
            sanitise(png(f"no. {number}", size=(64, 48)))
        )


@pytest.fixture(scope="module")
def two_thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage_of(tmp_path_factory.mktemp("many") / "raw", pictures(2000))


@pytest.fixture(scope="module")
def three_hundred(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage_of(tmp_path_factory.mktemp("some") / "raw", pictures(300))


def test_thirty_kills_lose_nothing_and_repeat_no_more_than_was_in_flight(two_thousand: Path, tmp_path: Path) -> None:
    draw = random.Random(4)
    out = tmp_path / "killed"
    with serving("--latency", "0.1", "--label-noise", "0.2") as server:
        repeated = kills = unkept = 0
        while kills < 30:
            process = subprocess.Popen(
                command(two_thousand, out, server.url), cwd=ROOT, env=environment(), stderr=subprocess.DEVNULL
            )
            time.sleep(0.7 + draw.random())
            if process.poll() is not None:
                break
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
            time.sleep(0.15)  # the calls that were under way end, and are charged
            stats = server.stats()["by_key"]
            before, unkept = unkept, stats["billed_distinct"] - len(kept(out))
            assert unkept - before <= CONCURRENCY  # what an earlier kill cost may not have been asked again yet
            repeated = stats["billed_extra"]
            assert repeated <= kills * CONCURRENCY
        assert kills == 30, "the run was over before it had been killed 30 times"
        annotate(two_thousand, out, server.url)
        stats = server.stats()["by_key"]
        assert len(kept(out)) == stats["billed_distinct"]  # lost: none
        assert stats["billed_extra"] <= 30 * CONCURRENCY
        undisturbed = annotate(two_thousand, tmp_path / "undisturbed", server.url)
    assert Stage(out).manifest["content_digest"] == undisturbed["content_digest"]


FAULTS = {
    "500": 0.05,
    "reset": 0.01,
    "hang": 0.005,
    "truncated": 0.01,
    **dict.fromkeys(("refusal", "length", "content_filter", "invalid_json", "wrong_schema"), 0.02),
}


def test_a_run_through_every_kind_of_trouble_ends_by_itself(two_thousand: Path, tmp_path: Path) -> None:
    faults = [part for name, rate in FAULTS.items() for part in ("--fault", f"{name}={rate}")]
    with serving("--latency", "0.05", "--rpm", "18000", "--burst-seconds", "1", *faults) as server:
        told = annotate(two_thousand, tmp_path / "out", server.url, "--attempt-timeout", "3", "--tasks", "judge,write")
        stats = server.stats()
    assert told["annotated"] + sum(told["rejected"].values()) == 2000
    assert set(told["rejected"]) >= {"annotator_refused", "annotator_filtered", "invalid_answer"}
    assert told["failed"] == 0
    assert stats["retried_before_retry_after"] == 0
    assert stats["status"].get("429", 0) < 0.02 * stats["requests"]
    assert stats["requests"] > 6000
    with contextlib.closing(sqlite3.connect(tmp_path / "out" / "journal.sqlite")) as database:
        rows = database.execute("SELECT key, status, count(*) FROM calls GROUP BY key").fetchall()
        assert {count for _, _, count in rows} == {1}
        # a refusal is asked for twice at most: itself, and the request that follows it
        asked = database.execute("SELECT max(n) FROM (SELECT count(*) AS n FROM calls GROUP BY image, task)").fetchone()
    assert asked == (2,)


def test_limits_that_only_show_in_429s_are_found(three_hundred: Path, tmp_path: Path) -> None:
    with serving("--latency", "0.05", "--fault", "429=0.05") as server:
        told = annotate(three_hundred, tmp_path / "out", server.url, "--tasks", "judge")
        stats = server.stats()
    assert told["failed"] == 0
    assert stats["retried_before_retry_after"] == 0


def test_half_the_budget_stops_below_it_and_more_finishes_the_job(three_hundred: Path, tmp_path: Path) -> None:
    with serving("--latency", "0.02", "--label-noise", "0.2") as server:
        whole = annotate(three_hundred, tmp_path / "whole", server.url)
        spent = server.stats()["cost_usd"]
        half = annotate(three_hundred, tmp_path / "half", server.url, "--max-cost", spent / 2, code=4)
        after_half = server.stats()["cost_usd"]
        assert 0.3 * spent < after_half - spent <= spent / 2
        assert half["failed_by_reason"]["budget_stop"] == half["failed"] > 0
        assert half["annotated"] + half["failed"] + sum(half["rejected"].values()) == 300
        again = annotate(three_hundred, tmp_path / "half", server.url, "--max-cost", spent / 2, code=4)
        assert server.stats()["cost_usd"] - spent <= spent / 2
        assert again["sent"] < 20  # what was left of the budget
        done = annotate(three_hundred, tmp_path / "half", server.url, "--max-cost", 2 * spent)
        assert server.stats()["by_key"]["billed_extra"] == whole["sent"]  # each call once for either folder
    assert done["content_digest"] == whole["content_digest"]


def test_shards_and_ray_give_what_one_process_gives(three_hundred: Path, tmp_path: Path) -> None:
    with serving("--latency", "0.02", "--label-noise", "0.2") as server:
        whole = annotate(three_hundred, tmp_path / "whole", server.url)
        folders = []
        for number in range(3):
            folders.append(tmp_path / f"shard{number}")
            annotate(three_hundred, folders[-1], server.url, "--shard", f"{number}/3")
        options = [part for folder in folders for part in ("--in", str(folder))]
        merged = subprocess.run(
            [sys.executable, "-m", "annotation.merge", *options, "--out", str(tmp_path / "merged"), "--format", "json"],
            cwd=ROOT,
            env=environment(),
            capture_output=True,
            text=True,
            check=True,
        )
        assert json.loads(merged.stdout)["content_digest"] == whole["content_digest"]
        assert server.stats()["by_key"]["billed_extra"] == whole["sent"]  # each call once for either way
        ray = annotate(three_hundred, tmp_path / "ray", server.url, "--engine", "ray", "--shards", "2")
        assert ray["content_digest"] == whole["content_digest"]
        # where the money runs out in the shards, the folder has what there is, and more money finishes it
        ray_options = ("--engine", "ray", "--shards", "2")
        half = annotate(three_hundred, tmp_path / "half", server.url, *ray_options, "--max-cost", "1", code=4)
        assert half["ended"] == "budget"
        assert half["failed_by_reason"]["budget_stop"] == half["failed"] > 0
        more = annotate(three_hundred, tmp_path / "half", server.url, *ray_options)
        assert more["content_digest"] == whole["content_digest"]
        # the merged folder is a folder like any other: nothing is left to ask
        assert annotate(three_hundred, tmp_path / "merged", server.url)["sent"] == 0


@pytest.mark.parametrize("missing", ["a shard", "a whole shard"])
def test_a_merge_without_all_shards_is_refused(missing: str, three_hundred: Path, tmp_path: Path) -> None:
    with serving("--latency", "0.01") as server:
        annotate(three_hundred, tmp_path / "zero", server.url, "--shard", "0/2", "--limit", "20", "--tasks", "judge")
    folders = [str(tmp_path / "zero")] * (1 if missing == "a shard" else 2)
    options = [part for folder in folders for part in ("--in", folder)]
    done = subprocess.run(
        [sys.executable, "-m", "annotation.merge", *options, "--out", str(tmp_path / "merged")],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "every shard is needed once; of 0/2 to 1/2 there are: 0/2" in done.stderr


@contextlib.contextmanager
def small_disk(folder: Path, size_kb: int) -> Iterator[Path]:
    """A file system of its own, as small as that; tests that need it skip where it cannot be mounted."""
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small file system cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small file system")
def test_a_full_disk_ends_the_run_honestly_and_more_room_finishes_it(three_hundred: Path, tmp_path: Path) -> None:
    ended = set()
    with serving("--latency", "0.01", "--label-noise", "0.2") as server:
        whole = annotate(three_hundred, tmp_path / "whole", server.url)
        for size_kb in (60, 120, 200, 300, 420, 560, 720, 900, 1100, 1400, 1800, 2400):
            with small_disk(tmp_path / f"disk{size_kb}", size_kb) as disk:
                done = subprocess.run(
                    command(three_hundred, disk / "out", server.url),
                    cwd=ROOT,
                    env=environment(),
                    capture_output=True,
                    text=True,
                    timeout=RUN_S,
                )
                ended.add(done.returncode)
                if done.returncode:
                    assert done.returncode == 1, done.stderr[-2000:]
                    assert "Traceback" not in done.stderr, done.stderr[-2000:]
                    assert "Free some space and run the same command again" in done.stderr
                    subprocess.run(["mount", "-o", "remount,size=60M", str(disk)], check=True)
                    assert (
                        annotate(three_hundred, disk / "out", server.url)["content_digest"] == whole["content_digest"]
                    )
    assert 1 in ended


def test_real_screenshots_go_through_all_four_tasks_and_the_review(shared: Path, tmp_path: Path) -> None:
    def run(*arguments: object) -> dict[str, Any]:
        words = [sys.executable, "-m", *map(str, arguments), "--format", "json"]
        done = subprocess.run(words, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=RUN_S)
        assert done.returncode == 0, f"exit {done.returncode}\n{done.stdout}\n{done.stderr[-2000:]}"
        return dict(json.loads(done.stdout))

    raw, out, table = tmp_path / "raw", tmp_path / "out", tmp_path / "review.csv"
    source = shared / "sources" / "bad_ads_chi21"
    run("builders.run", "--source", "bad_ads_chi21", "--source-dir", source, "--out", raw)
    with serving("--latency", "0.02", "--label-noise", "0.2", "--check-strict") as server:
        told = annotate(raw, out, server.url, "--canaries", "8")
        assert told["annotated"] + sum(told["rejected"].values()) == 125
        assert told["conflicts"] > 10
        assert told["canaries"]["total"] == 8
        status = run("annotation.status", out)
        assert status["records"]["done"] == told["annotated"]
        assert run("annotation.review", out, "--export", table, "--sample", "5")
        with table.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["why"] for row in rows] == ["conflict"] * told["conflicts"] + ["sample"] * 5
        assert table.with_suffix(".html").stat().st_size > 100_000
        for row in rows[:12]:
            row |= {"decision": "safe", "decision_severity": "", "decision_reason": "Seen by us.", "reviewer": "ana"}
        with table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys(), quoting=csv.QUOTE_ALL)
            writer.writeheader()
            writer.writerows(rows)
        run("annotation.review", out, "--import", table)
        again = annotate(raw, out, server.url)
        assert again["sent"] > 0  # new pairs for the pictures that are safe now
        assert annotate(raw, out, server.url)["sent"] == 0
    votes = {record.id: [vote.judge for vote in record.votes] for record in Stage(out).records(images=False)}
    decided = [votes[row["id"]] for row in rows[:12] if row["id"] in votes]
    assert decided
    assert all(judges[-1] == "human:ana" and len(judges) >= 3 for judges in decided)
    assert run("vlguard_data.verify", out)["problems"] == []

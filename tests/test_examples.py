"""The examples run, on the published folder, and say what is in it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from vlguard_data import store
from vlguard_data.load import OPEN_EDITION
from vlguard_data.store import Stage, StageWriter
from vlguard_data.taxonomy import Policy

from .conftest import ROOT, record


def ran(example: str, folder: Path = OPEN_EDITION) -> str:
    done = subprocess.run(
        [sys.executable, f"examples/{example}", str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_batches_have_every_row_once() -> None:
    pytest.importorskip("torch", reason='torch is not installed: pip install "vlguard-data[train]"')
    indexed, streamed = ran("torch_loader.py").splitlines()
    assert indexed == "indexed: 956 rows, 956 different, pixels (16, 3, 224, 224)"
    assert streamed == "streamed by 1 of 2 workers: 956 rows, 956 different"


def test_workers_share_the_shards(tmp_path: Path, policy: Policy, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch", reason='torch is not installed: pip install "vlguard-data[train]"')
    monkeypatch.setattr(store, "SHARD_ROWS", 10)
    with StageWriter(tmp_path / "large", "annotated", policy) as writer:
        for number in range(40):
            writer.add(record(number, unsafe=True))
        writer.finish()
    assert len(Stage(tmp_path / "large").shards("train")) == 4
    _, streamed = ran("torch_loader.py", tmp_path / "large").splitlines()
    assert streamed == "streamed by 2 of 2 workers: 40 rows, 40 different"


def test_every_tool_counts_the_same() -> None:
    for name in ("duckdb", "polars"):
        pytest.importorskip(name, reason=f"{name} is not installed: it is in the group `test`")
    pairs = [pair for record in Stage(OPEN_EDITION).records(images=False) for pair in record.pairs]
    counts = Counter(pair.harm_subcategory for pair in pairs if pair.target == "refuse")
    lines = ran("tables.py").splitlines()
    assert [line.split()[0] for line in lines] == ["pyarrow", "pandas", "polars", "duckdb"]
    for line in lines:
        assert {name: int(count) for name, count in re.findall(r"(\w+) (\d+)", line)} == counts

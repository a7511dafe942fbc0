"""The wheel: what is in it, and that it works alone, in an empty folder, offline."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from .conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content as a folder for PYTHONPATH, which goes before the checkout's own path."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def python(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={
            **os.environ,
            "PYTHONPATH": str(installed),
            "HF_HOME": str(cwd / ".hf"),
            "HF_HUB_OFFLINE": "1",
            "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
        },
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_wheel_has_one_top_level_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"vlguard_data"}


def test_wheel_carries_data_and_stages_and_stays_small(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for needed in (
        "policy/1.0.yaml",
        "vlguard/MANIFEST.json",
        "vlguard/README.md",
        "open_edition/violence/assorted.yaml",
        "builders/drawing/fonts/OpenSans-Bold.ttf",
        "annotation/prompts/judge-a.v2.txt",
        "annotation/prices.yaml",
        "cards/card.template.md",
        "integrations/lmms_eval/tasks/vlguard/_default_template_yaml",
        "integrations/lmms_eval/tasks/vlguard/vlguard_unsafes.yaml",
        "py.typed",
    ):
        assert f"vlguard_data/{needed}" in names
    assert not any("__pycache__" in name for name in names)
    assert wheel.stat().st_size < 25 * 2**20


def test_wheel_alone_loads_the_open_edition_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    code = (
        "import vlguard_data, time; from datasets import load_dataset; start = time.perf_counter();"
        "row = load_dataset('vlguard', split='train')[0]; row['image'].load();"
        "print(vlguard_data.__file__, time.perf_counter() - start)"
    )
    done = python(installed, tmp_path, "-c", code)
    assert done.returncode == 0, done.stderr
    where, seconds = done.stdout.split()
    assert Path(where).is_relative_to(installed)
    assert float(seconds) < 1.0


@pytest.mark.parametrize("module", ["builders.run", "annotation.run", "cards.run", "verify"])
def test_stages_run_from_inside_the_namespace(installed: Path, tmp_path: Path, module: str) -> None:
    done = python(installed, tmp_path, "-m", f"vlguard_data.{module}", "--help")
    assert done.returncode == 0, done.stderr
    assert "Exit codes" in done.stdout


def test_the_whole_loop_runs_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    steps = (
        ("builders.run", "--source", "drawn", "--out", "raw", "--limit", "4", "--workers", "2"),
        ("annotation.run", "--in", "raw", "--out", "annotated", "--provider", "embedded"),
        ("cards.run", "--in", "annotated", "--out", "published"),
        ("verify", "published"),
    )
    for module, *arguments in steps:
        done = python(installed, tmp_path, "-m", f"vlguard_data.{module}", *arguments)
        assert done.returncode == 0, done.stderr
    assert "published is sound: 4 records" in done.stdout


def test_import_costs_under_60_ms(installed: Path, tmp_path: Path) -> None:
    """Best of several runs, less the interpreter's own start, since the machines are noisy."""

    def best(code: str) -> float:
        times = []
        for _ in range(7):
            start = time.perf_counter()
            assert python(installed, tmp_path, "-c", code).returncode == 0
            times.append(time.perf_counter() - start)
        return min(times)

    assert best("import vlguard_data") - best("pass") < 0.060

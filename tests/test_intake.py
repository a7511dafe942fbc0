"""Pictures are read by workers: what one picture does costs that picture, and nothing else."""

from __future__ import annotations

import fcntl
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import builders.folder
from builders import Item, intake
from builders import run as run_module
from vlguard_data import taxonomy
from vlguard_data.errors import InputError, VLGuardError
from vlguard_data.schema import Record
from vlguard_data.screening import Screen
from vlguard_data.store import Rejection, Stage

from .conftest import Run, png, record
from .test_commands import start

SOURCE = "tests.troubled_source"


def item(name: str, label: str | None = None) -> Item:
    return Item(replace(record(pairs=False), id=name, source_label=label, image=None), None, name)


def results(names: list[str], workers: int = 1) -> dict[str, str]:
    """id -> "" or the reason why it was left out."""
    found = list(intake.intake_all(SOURCE, [item(name) for name in names], workers, Screen()))
    assert [one.id for one in found] == names
    return {one.id: one.reason if isinstance(one, Rejection) else "" for one in found}


@pytest.mark.parametrize("workers", [1, 2, 3])
@pytest.mark.parametrize(
    ("name", "reason"), [("dies", "worker_died"), ("fills", "too_much_memory"), ("sleeps", "too_slow")]
)
def test_a_picture_costs_at_most_its_own_worker(
    name: str, reason: str, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "SECONDS_PER_PICTURE", 2.0)
    names = [f"fine {number}" for number in range(6)]
    names[3:3] = [f"{name} a", f"{name} b"]
    assert results(names, workers) == {one: reason if one.startswith(name) else "" for one in names}


@pytest.mark.parametrize("place", [0, 5])
def test_the_first_or_last_picture_may_end_its_worker_too(place: int) -> None:
    names = [f"fine {number}" for number in range(5)]
    names.insert(place, "dies")
    assert results(names, 2) == {one: "worker_died" if one == "dies" else "" for one in names}


def test_results_come_in_order_however_late_one_is() -> None:
    names = [f"late {number}" if number % 9 == 0 else f"fine {number}" for number in range(40)]
    assert set(results(names, 3).values()) == {""}


def test_only_so_many_pictures_are_under_way() -> None:
    taken: list[int] = []

    def counted() -> object:
        for number in range(200):
            taken.append(number)
            yield item(f"{'late' if number == 0 else 'fine'} {number}")

    found = intake.intake_all(SOURCE, counted(), 2, Screen())  # type: ignore[arg-type]
    next(found)
    assert len(taken) <= 2 * intake.WINDOW + 1
    assert sum(1 for _ in found) == 199


def test_labels_larger_than_a_pipe_pass() -> None:
    items = [item(f"fine {number}", "x" * 3_000_000) for number in range(6)]
    found = list(intake.intake_all(SOURCE, items, 2, Screen()))
    assert all(isinstance(one, Record) and len(one.source_label or "") == 3_000_000 for one in found)


def test_what_a_source_raises_reaches_the_user() -> None:
    with pytest.raises(InputError, match="the source is at fault"):
        results(["fine", "refuses", "fine 2"])


def test_a_flaw_of_our_own_is_no_rejected_picture(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(VLGuardError, match="a worker process ended with 1; what it says stands above"):
        results(["fine", "fails", "fine 2"])
    assert "AssertionError: our own flaw" in capfd.readouterr().err


def test_a_run_that_was_stopped_for_a_while_blames_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-Z and fg: the clock went on, the pictures did not."""
    monkeypatch.setattr(intake, "SECONDS_PER_PICTURE", 3.0)
    monkeypatch.setattr(intake, "PAUSE_S", 1.0)
    found = intake.intake_all(SOURCE, [item(f"late {number}") for number in range(6)], 2, Screen())
    first = next(found)
    workers = [process.pid for process in multiprocessing.active_children()]
    for pid in workers:
        os.kill(pid, signal.SIGSTOP)
    time.sleep(4)  # this process, as the consumer of the results, is stopped too
    for pid in workers:
        os.kill(pid, signal.SIGCONT)
    assert all(isinstance(one, Record) for one in (first, *found))


def test_a_pipe_that_cannot_be_enlarged_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Users share a quota of pipes' bytes; over it the system says no."""
    known = fcntl.fcntl

    def refused(handle: int, command: int, *rest: int) -> int:
        if command == fcntl.F_SETPIPE_SZ:
            raise PermissionError(1, "Operation not permitted")
        return known(handle, command, *rest)

    monkeypatch.setattr("builders.intake.fcntl.fcntl", refused)
    assert set(results([f"fine {number}" for number in range(9)], 2).values()) == {""}


def test_a_picture_that_met_an_accident_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.png").write_bytes(png(f"picture {number}"))
    known = list(builders.folder.items(folder, taxonomy.built_in()))

    def build(take_in: Callable[[Sequence[Item]], Iterator[intake.Result]]) -> dict[str, Any]:
        made = {"text_only": False, "split_by": "grouped", "screen": Screen()}
        return run_module.build(builders.folder, known, tmp_path / "out", taxonomy.built_in(), take_in, **made).manifest

    def unlucky(todo: Sequence[Item]) -> Iterator[intake.Result]:
        for one, result in zip(todo, intake.intake_all("builders.folder", todo, 1, Screen()), strict=True):
            yield Rejection(one.record.id, "worker_died", "out of memory") if one.wanted == "1.png" else result
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(unlucky)
    again: list[str] = []

    def lucky(todo: Sequence[Item]) -> Iterator[intake.Result]:
        again.extend(one.wanted for one in todo)
        return intake.intake_all("builders.folder", todo, 1, Screen())

    assert (build(lucky)["rejected"], again) == (0, ["1.png"])


def test_no_worker_is_left_behind() -> None:
    found = intake.intake_all(SOURCE, [item(f"late {number}") for number in range(9)], 2, Screen())
    next(found)
    assert len(multiprocessing.active_children()) == 2
    found.close()
    assert multiprocessing.active_children() == []


def test_the_hostile_corpus_takes_under_a_gigabyte(shared: Path, tmp_path: Path) -> None:
    process = start(
        *("builders.run", "--source", "folder", "--source-dir", shared / "images_bad" / "images"),
        *("--out", tmp_path / "out", "--workers", 2),
    )
    peak = 0
    while process.poll() is None:
        peak = max(peak, memory_of_all(process.pid))
        time.sleep(0.01)
    process.communicate()
    assert process.returncode == 0
    assert 50e6 < peak < 1e9


def memory_of_all(process: int) -> int:
    """Bytes in memory of a process and its children; what they share is counted in each."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        sizes = [int(Path(f"/proc/{one}/statm").read_text().split()[1]) for one in (process, *children)]
    except (OSError, IndexError):  # one has just ended
        return 0
    return sum(sizes) * os.sysconf("SC_PAGE_SIZE")


def test_processes_and_ray_give_the_same_folder(run: Run, tmp_path: Path) -> None:
    """In one process, in three, in shards over Ray Data: the same content, the same pictures left out."""
    pytest.importorskip("ray.data")
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.png").write_bytes(png(f"picture {number}") if number % 7 else b"no picture")
    digests = {}
    for name, options in {
        "one": ["--workers", "1"],
        "three": ["--workers", "3"],
        "ray": ["--engine", "ray", "--shards", "1"],
        "ray in shards": ["--engine", "ray", "--shards", "5"],
    }.items():
        out = tmp_path / name
        done = run("builders.run", "--source", "folder", "--source-dir", folder, "--out", out, *options)
        assert "rejected 6 (not_an_image 6)" in done.stdout
        digests[name] = Stage(out).manifest["content_digest"]
        assert [one.id for one in Stage(out).rejections()] == [f"folder/{number:02}.png" for number in range(0, 40, 7)]
    assert len(set(digests.values())) == 1, digests
    refused = run("builders.run", "--source", "drawn", "--out", tmp_path / "no", "--shards", "2", code=2)
    assert "--shards goes with --engine ray" in refused.stderr

"""The stage folder: whole or not there, the same for the same records, resumed after a kill, no danger to others."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from vlguard_data import schema, store, verify
from vlguard_data.errors import InputError, StageError
from vlguard_data.schema import Record
from vlguard_data.store import Rejection, Stage, StageWriter
from vlguard_data.taxonomy import Policy

from .conftest import ROOT, record

SIX = [record(number, split="test" if number > 4 else "train", unsafe=number % 2 == 0) for number in range(1, 7)]
LEFT_OUT = [Rejection("folder/x.png", "too_small", "1 x 1"), Rejection("folder/a.png", "empty_file", "no bytes")]


def write(
    out: Path, policy: Policy, records: Iterable[Record] = SIX, rejections: Iterable[Rejection] = (), **options: Any
) -> dict[str, Any]:
    with StageWriter(out, "raw", policy, **options) as writer:
        for item in records:
            writer.add(item)
        for rejection in rejections:
            writer.reject(rejection)
        return writer.finish()


def files(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, by name."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def problems(folder: Path) -> list[str]:
    return list(verify.problems_in(folder))


# -- what is written ------------------------------------------------------------------------------------------------


def test_a_folder_holds_what_was_added(tmp_path: Path, policy: Policy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    edition = {"name": "mine", "title": "mine 1"}
    manifest = write(tmp_path / "out", policy, SIX[::-1], LEFT_OUT, edition=edition)
    stage = Stage(tmp_path / "out")
    assert list(stage.records("train")) == SIX[:4]
    assert list(stage.records("test")) == SIX[4:]
    assert list(stage.records(images=False)) == [replace(item, image=None) for item in [*SIX[4:], *SIX[:4]]]
    assert stage.rejections() == sorted(LEFT_OUT)
    assert (stage.total, stage.text_only, stage.policy) == (6, False, policy)
    assert stage.shards() == [
        ("test", tmp_path / "out/data/test-00000-of-00001.parquet"),
        ("train", tmp_path / "out/data/train-00000-of-00001.parquet"),
    ]
    assert stage.manifest.pop("manifest_sha256") == store.manifest_sha256(manifest)
    assert stage.manifest == manifest
    assert {key: value for key, value in manifest.items() if key not in ("files", "content_digest")} == {
        "format_version": 1,
        "stage": "raw",
        "edition": edition,
        "text_only": False,
        "policy": {"name": "vlguard", "version": "1.0", "sha256": policy.sha256},
        "splits": {"test": {"rows": 2, "pairs": 4}, "train": {"rows": 4, "pairs": 8}},
        "rejected": 2,
        "tool_version": manifest["tool_version"],
        "created_at": "2023-11-14T22:13:20Z",
    }
    assert {name: entry.get("rows") for name, entry in manifest["files"].items()} == {
        "data/test-00000-of-00001.parquet": 2,
        "data/train-00000-of-00001.parquet": 4,
        "policy.yaml": None,
        "rejected.parquet": 2,
    }
    assert set(files(tmp_path / "out")) == {*manifest["files"], "MANIFEST.json"}
    assert problems(tmp_path / "out") == []


def test_a_folder_of_texts_has_null_images(tmp_path: Path, policy: Policy) -> None:
    texts = [replace(item, image=None, image_sha256=None, phash=None, width=None, height=None) for item in SIX]
    assert write(tmp_path / "out", policy, texts, text_only=True)["text_only"] is True
    assert list(Stage(tmp_path / "out").records("train")) == texts[:4]
    assert problems(tmp_path / "out") == []


def test_a_record_without_its_picture_needs_a_text_only_folder(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer, pytest.raises(InputError):
        writer.add(replace(SIX[0], image=None, image_sha256=None))


def test_an_unsound_record_is_refused_with_all_its_problems(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        with pytest.raises(InputError) as caught:
            writer.add(replace(SIX[0], license="", severity=7))
        assert str(caught.value) == (
            "record train/folder/001.png is unsound: license is empty; severity is 7, not one of (0, 1, 2, 3); "
            "safe is True but severity is 7"
        )
        assert not writer.holds("train", "folder/001.png")


def test_a_duplicate_id_is_refused_and_the_first_is_kept(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        writer.add(SIX[0])
        assert writer.holds(SIX[0].id, "train")
        assert writer.holds(SIX[0].id)
        assert not writer.holds(SIX[0].id, "test")
        with pytest.raises(InputError, match=r"two records are called 'folder/001.png' in split 'train'"):
            writer.add(replace(SIX[0], license="other"))
        writer.add(replace(SIX[0], split="test"))  # (split, id) is the key
        writer.finish()
    assert list(Stage(tmp_path / "out").records("train")) == [SIX[0]]
    assert list(Stage(tmp_path / "out").records("test")) == [replace(SIX[0], split="test")]


@pytest.mark.parametrize("field", ["source_label", "license", "source_url", "id"])
def test_half_of_a_surrogate_pair_is_refused(tmp_path: Path, policy: Policy, field: str) -> None:
    """As names of files that are not UTF-8 have them."""
    broken: dict[str, Any] = {field: f"folder/\udce9{field}"}
    with StageWriter(tmp_path / "out", "raw", policy) as writer, pytest.raises(InputError):
        writer.add(replace(SIX[0], **broken))


@pytest.mark.parametrize("split", ["../../outside", "../inside", "a/b"])
def test_a_split_from_a_hostile_file_touches_nothing_outside_the_folder(
    tmp_path: Path, policy: Policy, split: str
) -> None:
    """`data/../../x` names the folder above: it was swept of all files that the manifest does not list."""
    thesis = tmp_path / "thesis.txt"
    thesis.write_text("five years of work")
    with pytest.raises(InputError):
        write(tmp_path / "out", policy, [replace(SIX[0], split=split)])
    assert thesis.read_text() == "five years of work"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "thesis.txt"]


# -- the same bytes ---------------------------------------------------------------------------------------------------


def test_the_order_of_adding_changes_no_byte(tmp_path: Path, policy: Policy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    write(tmp_path / "a", policy, SIX, LEFT_OUT)
    write(tmp_path / "b", policy, SIX[::-1], LEFT_OUT[::-1])
    assert files(tmp_path / "a") == files(tmp_path / "b")


def test_the_digest_is_over_rows_in_the_order_of_their_keys(tmp_path: Path, policy: Policy) -> None:
    import hashlib

    lines = b"".join(schema.digest_line(item) for item in sorted(SIX, key=lambda item: (item.split, item.id)))
    assert write(tmp_path / "out", policy)["content_digest"] == hashlib.sha256(lines).hexdigest()


@pytest.mark.parametrize("shard_bytes", [150, 300, 1000])
def test_the_number_of_shards_changes_neither_digest_nor_records(
    tmp_path: Path, policy: Policy, monkeypatch: pytest.MonkeyPatch, shard_bytes: int
) -> None:
    whole = write(tmp_path / "whole", policy)
    monkeypatch.setattr(store, "SHARD_BYTES", shard_bytes)
    manifest = write(tmp_path / "out", policy)
    stage = Stage(tmp_path / "out")
    assert len(stage.shards()) > 2
    assert manifest["content_digest"] == whole["content_digest"]
    assert verify.content_digest(stage) == whole["content_digest"]
    assert sorted(stage.records(), key=lambda item: item.id) == SIX
    for split, path in stage.shards():
        shard, shards = (int(part) for part in path.stem.removeprefix(f"{split}-").split("-of-"))
        rows = list(stage.records_of(path, split))
        assert all(int(row.image_sha256 or "", 16) % shards == shard for row in rows)
        assert [row.id for row in rows] == sorted(row.id for row in rows)
    assert problems(tmp_path / "out") == []


def test_files_written_at_once_are_the_files_written_one_by_one(
    tmp_path: Path, policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "SHARD_BYTES", 150)
    one, three = (write(tmp_path / str(threads), policy, threads=threads)["files"] for threads in (1, 3))
    assert len(one) > 4
    assert one == three


def test_an_error_in_one_of_the_files_written_at_once_ends_the_run(
    tmp_path: Path, policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = store._write_lines

    def full(path: Path, *rest: Any) -> int:
        if path.name.startswith("test-00001"):
            raise OSError(28, "No space left on device")
        return real(path, *rest)

    monkeypatch.setattr(store, "SHARD_BYTES", 150)
    monkeypatch.setattr(store, "_write_lines", full)
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path / "out", policy, threads=3)
    assert not (tmp_path / "out" / "MANIFEST.json").exists()


def test_fewer_shards_than_before_leave_no_old_one(
    tmp_path: Path, policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as small:
        small.setattr(store, "SHARD_BYTES", 300)
        write(tmp_path / "out", policy)
    write(tmp_path / "out", policy)
    assert sorted(path.name for path in (tmp_path / "out/data").iterdir()) == [
        "test-00000-of-00001.parquet",
        "train-00000-of-00001.parquet",
    ]


def test_the_digest_does_not_depend_on_when_and_by_what_it_was_made(
    tmp_path: Path, policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = write(tmp_path / "a", policy)["content_digest"]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    other: dict[str, Any] = {"created_at": "2030-01-01T00:00:00Z", "cost_usd": 4.2, "tool_version": "99"}
    records = [replace(item, provenance=replace(item.provenance, **other)) for item in SIX]
    assert write(tmp_path / "b", policy, records, LEFT_OUT)["content_digest"] == digest


@pytest.mark.parametrize(
    "change",
    [
        {"split": "test"},
        {"id": "folder/0.png"},
        {"source_sha256": "0" * 64},
        {"license": "MIT"},
        {"source_label": "x"},
        {"split_group": "x"},
        {"severity": None},
        {"pairs": ()},
        {"provenance": replace(SIX[0].provenance, model="m")},
    ],
    ids=lambda change: next(iter(change)),
)
def test_the_digest_depends_on_all_else(tmp_path: Path, policy: Policy, change: dict[str, Any]) -> None:
    digest = write(tmp_path / "a", policy)["content_digest"]
    assert write(tmp_path / "b", policy, [replace(SIX[0], **change), *SIX[1:]])["content_digest"] != digest


def test_rows_come_in_groups_small_enough_to_stream(tmp_path: Path) -> None:
    many = [replace(SIX[0], id=f"folder/{number:03}") for number in range(250)]
    assert store.write_parquet(tmp_path / "rows.parquet", iter(many)) == 250
    metadata = pq.ParquetFile(tmp_path / "rows.parquet").metadata
    assert [metadata.row_group(n).num_rows for n in range(metadata.num_row_groups)] == [100, 100, 50]
    assert store.write_parquet(tmp_path / "pairs.parquet", iter(many), annotations=True) == 500
    assert store.write_parquet(tmp_path / "none.parquet", iter([])) == 0


@pytest.mark.parametrize(("epoch", "expected"), [("0", "1970-01-01T00:00:00Z"), ("1767225600", "2026-01-01T00:00:00Z")])
def test_time_comes_from_source_date_epoch(monkeypatch: pytest.MonkeyPatch, epoch: str, expected: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert store.now() == expected


@pytest.mark.parametrize("epoch", ["soon", "1.5", "9" * 30])
def test_a_source_date_epoch_that_is_no_time_is_told(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(InputError, match="SOURCE_DATE_EPOCH"):
        store.now()


# -- resuming ---------------------------------------------------------------------------------------------------------


def test_an_interrupted_run_is_resumed(tmp_path: Path, policy: Policy) -> None:
    whole = write(tmp_path / "whole", policy, SIX, LEFT_OUT[:1])
    out = tmp_path / "out"

    def interrupted() -> None:
        with StageWriter(out, "raw", policy) as writer:
            writer.add(SIX[0], "stamp 1")
            writer.reject(LEFT_OUT[0], "stamp x")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with pytest.raises(StageError, match="its run was stopped: run the same command again to finish it"):
        Stage(out)
    with StageWriter(out, "raw", policy) as writer:
        assert writer.resumes(SIX[0].id, "stamp 1")
        assert writer.resumes(LEFT_OUT[0].id, "stamp x")
        assert not writer.resumes(SIX[1].id, "stamp 2")
        for item in SIX[1:]:
            writer.add(item)
        manifest = writer.finish()
    assert (manifest["content_digest"], manifest["rejected"]) == (whole["content_digest"], 1)
    assert set(files(out)) == set(files(tmp_path / "whole"))


KILLED = """
import os, signal, time
from pathlib import Path
from tests.conftest import record
from vlguard_data.store import StageWriter
from vlguard_data.taxonomy import built_in

writer = StageWriter(Path({out!r}), "raw", built_in())
writer.add(record(1), "s")
time.sleep(0.6)
writer.add(record(2), "s")
writer.add(record(3), "s")
os.kill(os.getpid(), signal.SIGKILL)
"""


def child(code: str) -> int:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60).returncode


def test_a_killed_run_loses_half_a_second_of_work_at_most(tmp_path: Path, policy: Policy) -> None:
    out = tmp_path / "out"
    assert child(KILLED.format(out=str(out))) == -signal.SIGKILL
    with StageWriter(out, "raw", policy) as writer:
        assert [writer.resumes(record(number).id, "s") for number in (1, 2)] == [True, True]
        if not writer.resumes(record(3).id, "s"):
            writer.add(record(3))
        manifest = writer.finish()
    assert manifest["content_digest"] == write(tmp_path / "b", policy, map(record, (1, 2, 3)))["content_digest"]


def test_what_has_changed_since_is_not_resumed(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        writer.add(SIX[0], "size 10")
        writer.add(SIX[1], "")
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        assert not writer.resumes(SIX[0].id, "size 11")
        assert not writer.resumes(SIX[1].id, "")


def test_what_this_run_has_added_is_not_taken_for_an_earlier_run_s(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        writer.add(SIX[0], "stamp")
        assert not writer.resumes(SIX[0].id, "stamp")


def test_rows_that_the_last_run_did_not_meet_are_dropped(tmp_path: Path, policy: Policy) -> None:
    out = tmp_path / "out"
    with StageWriter(out, "raw", policy) as writer:
        for item in SIX:
            writer.add(item, "s")
        writer.reject(LEFT_OUT[0], "s")
        writer.reject(LEFT_OUT[1], "s")
    with StageWriter(out, "raw", policy) as writer:
        assert writer.resumes(SIX[2].id, "s")
        assert writer.resumes(LEFT_OUT[1].id, "s")
        changed = replace(SIX[3], license="MIT")
        writer.add(changed, "s2")  # replaces the row of the first run
        writer.finish()
    assert list(Stage(out).records()) == [SIX[2], changed]
    assert Stage(out).rejections() == [LEFT_OUT[1]]
    assert problems(out) == []


def test_what_was_left_out_and_is_sound_now_is_left_out_no_more(tmp_path: Path, policy: Policy) -> None:
    out = tmp_path / "out"
    with StageWriter(out, "raw", policy) as writer:
        writer.reject(Rejection(SIX[0].id, "cannot_decode", "cut"), "size 10")
    with StageWriter(out, "raw", policy) as writer:
        assert not writer.resumes(SIX[0].id, "size 20")
        writer.add(SIX[0], "size 20")
        writer.finish()
    assert (list(Stage(out).records()), Stage(out).rejections()) == ([SIX[0]], [])


@pytest.mark.parametrize("other", ["settings", "stage", "policy"])
def test_a_run_with_other_settings_starts_anew(tmp_path: Path, policy: Policy, other: str) -> None:
    out = tmp_path / "out"
    with StageWriter(out, "raw", policy, settings={"source": "folder"}) as writer:
        writer.add(SIX[0], "s")
    settings = {"source": "drawn" if other == "settings" else "folder"}
    stage = "annotated" if other == "stage" else "raw"
    policy = replace(policy, text=policy.text + "\n") if other == "policy" else policy
    with StageWriter(out, stage, policy, settings=settings) as writer:
        assert not writer.resumes(SIX[0].id, "s")
        assert writer.finish()["splits"] == {}


# -- whole or not there -----------------------------------------------------------------------------------------------

INSTALL = """
import os, signal, sys
from pathlib import Path
from tests.conftest import record
from tests.test_store import SIX, LEFT_OUT, write
from vlguard_data.taxonomy import built_in

left = {steps}
def watch(event, arguments):
    global left
    if event in ("os.rename", "os.remove") and str(arguments[0]).startswith({out!r}):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
write(Path({out!r}), built_in(), SIX, LEFT_OUT)
"""
STEPS = ["MANIFEST.json goes", "test shard", "train shard", "policy.yaml", "rejected.parquet", "MANIFEST.json comes"]


@pytest.mark.parametrize("steps", range(len(STEPS)), ids=[f"before {step}" for step in STEPS])
def test_a_kill_while_files_are_put_in_place_leaves_no_folder_that_looks_whole(
    tmp_path: Path, policy: Policy, steps: int
) -> None:
    out = tmp_path / "out"
    old = write(out, policy, SIX[:1])
    assert child(INSTALL.format(steps=steps, out=str(out))) == -signal.SIGKILL
    if steps == 0:
        assert Stage(out).manifest["content_digest"] == old["content_digest"]
        assert list(Stage(out).records()) == SIX[:1]
    else:
        with pytest.raises(StageError, match="its run was stopped: run the same command again to finish it"):
            Stage(out)
    again = write(out, policy, SIX, LEFT_OUT)
    assert again["content_digest"] == write(tmp_path / "whole", policy)["content_digest"]
    assert set(files(out)) == {*again["files"], "MANIFEST.json"}
    assert problems(out) == []


def test_a_kill_after_the_manifest_has_come_leaves_a_whole_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert child(INSTALL.format(steps=len(STEPS), out=str(out))) == -signal.SIGKILL
    assert list(Stage(out).records("train")) == SIX[:4]
    assert problems(out) == []


def test_a_run_without_records_leaves_nothing_of_the_old_ones(tmp_path: Path, policy: Policy) -> None:
    write(tmp_path / "out", policy)
    assert write(tmp_path / "out", policy, [], LEFT_OUT)["splits"] == {}
    assert problems(tmp_path / "out") == []
    assert list(Stage(tmp_path / "out").records()) == []


@pytest.mark.parametrize(
    ("make", "hint"),
    [
        (lambda out: None, "there is no folder"),
        (Path.mkdir, "has no MANIFEST.json; it was not made by builders.run, annotation.run or cards.run"),
        (lambda out: out.write_text("x"), "there is no folder"),
    ],
    ids=["nothing", "empty", "file"],
)
def test_what_is_no_stage_folder_is_told(tmp_path: Path, make: Callable[[Path], object], hint: str) -> None:
    make(tmp_path / "out")
    with pytest.raises(StageError, match=hint):
        Stage(tmp_path / "out")


def resealed(out: Path, **change: Any) -> None:
    """Change the manifest and its own digest with it, as somebody who means to deceive could; None takes a key away."""
    manifest = json.loads((out / "MANIFEST.json").read_text()) | change
    del manifest["manifest_sha256"]
    store.write_manifest(out, {key: value for key, value in manifest.items() if value is not None})


@pytest.mark.parametrize(
    "text", ["", "[]", "3", "null", "{}", "{", '{"format_version": 1}', '"format_version"', "\xff"]
)
def test_a_damaged_manifest_is_told(tmp_path: Path, policy: Policy, text: str) -> None:
    write(tmp_path / "out", policy, SIX[:1])
    (tmp_path / "out/MANIFEST.json").write_text(text, encoding="latin-1")
    with pytest.raises(StageError):
        Stage(tmp_path / "out")


@pytest.mark.parametrize("version", ["one", [1], {}])
def test_a_format_version_that_is_none_is_told(tmp_path: Path, policy: Policy, version: Any) -> None:
    write(tmp_path / "out", policy, SIX[:1])
    resealed(tmp_path / "out", format_version=version)
    with pytest.raises(StageError):
        Stage(tmp_path / "out")


def test_a_newer_format_is_told_to_upgrade(tmp_path: Path, policy: Policy) -> None:
    write(tmp_path / "out", policy, SIX[:1])
    resealed(tmp_path / "out", format_version=2)
    with pytest.raises(StageError, match="has format 2; this version reads up to 1; upgrade"):
        Stage(tmp_path / "out")


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_text("[")], ids=["gone", "cut"])
def test_a_folder_with_a_broken_policy_is_told(
    tmp_path: Path, policy: Policy, damage: Callable[[Path], object]
) -> None:
    write(tmp_path / "out", policy, SIX[:1])
    damage(tmp_path / "out/policy.yaml")
    with pytest.raises(InputError, match=r"policy\.yaml"):
        _ = Stage(tmp_path / "out").policy


def test_a_broken_shard_is_told_with_what_to_run(tmp_path: Path, policy: Policy) -> None:
    write(tmp_path / "out", policy, SIX[:1])
    shard = tmp_path / "out/data/train-00000-of-00001.parquet"
    shard.write_bytes(shard.read_bytes()[:500])
    with pytest.raises(StageError, match=r"cannot read .* Run: python -m vlguard_data.verify"):
        list(Stage(tmp_path / "out").records())


# -- whose folder -----------------------------------------------------------------------------------------------------


def test_a_foreign_folder_is_refused_and_left_as_it_is(tmp_path: Path, policy: Policy) -> None:
    (tmp_path / "out/data").mkdir(parents=True)
    (tmp_path / "out/data/thesis.txt").write_text("five years of work")
    with pytest.raises(InputError, match="is not empty and not one of our folders"):
        write(tmp_path / "out", policy)
    assert files(tmp_path / "out") == {"data/thesis.txt": b"five years of work"}


@pytest.mark.parametrize("text", ['{"name": "my web app"}', "[]", "", "not JSON"])
def test_a_foreign_folder_with_a_manifest_of_its_own_is_refused_and_left_as_it_is(
    tmp_path: Path, policy: Policy, text: str
) -> None:
    (tmp_path / "out/data").mkdir(parents=True)
    (tmp_path / "out/data/thesis.txt").write_text("five years of work")
    (tmp_path / "out/MANIFEST.json").write_text(text)
    with pytest.raises(InputError):
        write(tmp_path / "out", policy)
    assert files(tmp_path / "out") == {"MANIFEST.json": text.encode(), "data/thesis.txt": b"five years of work"}


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path, policy: Policy) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(InputError, match="is a file; give a folder"):
        write(tmp_path / "out", policy)


def test_new_and_empty_folders_and_our_own_are_taken(tmp_path: Path, policy: Policy) -> None:
    (tmp_path / "empty").mkdir()
    digests = {write(tmp_path / name, policy)["content_digest"] for name in ("empty", "a/b/new", "empty")}
    assert len(digests) == 1


def test_a_folder_that_someone_put_into_data_does_not_cost_the_manifest(tmp_path: Path, policy: Policy) -> None:
    write(tmp_path / "out", policy, SIX[:1])
    (tmp_path / "out/data/notes").mkdir()
    (tmp_path / "out/data/notes/mine.txt").write_text("mine")
    write(tmp_path / "out", policy)
    assert Stage(tmp_path / "out").total == 6
    assert (tmp_path / "out/data/notes/mine.txt").read_text() == "mine"


def test_of_two_writers_at_once_the_second_is_refused(tmp_path: Path, policy: Policy) -> None:
    out = tmp_path / "out"
    code = f"""
from pathlib import Path
from vlguard_data.errors import InputError
from vlguard_data.store import StageWriter
from vlguard_data.taxonomy import built_in
try:
    StageWriter(Path({str(out)!r}), "raw", built_in())
except InputError as error:
    print(error)
"""
    with StageWriter(out, "raw", policy) as writer:
        writer.add(SIX[0])
        second = subprocess.run(
            [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60
        )
        assert (second.stdout, second.stderr) == (f"another run is writing to {out}; wait for it to end\n", "")
        for item in SIX[1:]:
            writer.add(item)
        writer.finish()
    assert Stage(out).total == 6
    assert problems(out) == []


def test_a_whole_file_is_written_or_none(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    store.write_atomically(path, b"new")
    assert files(tmp_path) == {"file": b"new"}
    os.chmod(tmp_path, 0o700)
    (tmp_path / "file.tmp").mkdir()
    with pytest.raises(OSError, match="Is a directory"):
        store.write_atomically(path, b"newer")
    assert path.read_bytes() == b"new"
    shutil.rmtree(tmp_path / "file.tmp")


def test_records_are_written_with_the_split_and_group_of_their_place(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        for number in (1, 2, 3):
            writer.add(record(number))
        found = list(writer.facts())
        assert [(one.split, one.id, one.group) for one in found] == [
            ("train", f"folder/00{number}.png", f"group/{number}") for number in (1, 2, 3)
        ]
        assert found[0].questions == ("What is in picture 1?", "Who owns house 1?")
        assert writer.image("train", "folder/001.png") == record(1).image
        writer.place(zip(found, ("train", "test", "train"), ("group/1", "group/1", "group/3"), strict=True))
        writer.finish()
    placed = {one.id: (one.split, one.split_group) for one in Stage(tmp_path / "out").records()}
    assert placed == {
        "folder/001.png": ("train", "group/1"),
        "folder/002.png": ("test", "group/1"),
        "folder/003.png": ("train", "group/3"),
    }
    assert list(verify.problems_in(tmp_path / "out")) == []


def test_no_record_is_left_without_a_place(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        for number in (1, 2):
            writer.add(record(number))
        with pytest.raises(ValueError, match="1 records are left without a place"):
            writer.place([(next(writer.facts()), "train", "g")])


def test_two_records_of_one_name_can_change_places(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        writer.add(record(1))
        writer.add(replace(record(2, split="test"), id="folder/001.png"))
        test, train = writer.facts()
        assert (test.split, train.split) == ("test", "train")
        writer.place([(train, "test", "g1"), (test, "train", "g2")])
        writer.finish()
    assert {(one.split, one.split_group, one.image) for one in Stage(tmp_path / "out").records()} == {
        ("test", "g1", record(1).image),
        ("train", "g2", record(2).image),
    }


@pytest.mark.parametrize("stamp", ["", "the same file"])
def test_a_run_that_ends_between_placing_and_writing_leaves_no_trace(
    tmp_path: Path, policy: Policy, stamp: str
) -> None:
    out = tmp_path / "out"

    def collect(writer: StageWriter) -> None:
        for number in (1, 2, 3):
            if not writer.resumes(record(number).id, stamp):
                writer.add(record(number), stamp)

    for _ in range(2):
        with contextlib.suppress(KeyboardInterrupt), StageWriter(out, "raw", policy) as writer:
            collect(writer)
            writer.place((one, "test", "together") for one in writer.facts())
            raise KeyboardInterrupt
    with StageWriter(out, "raw", policy) as writer:
        collect(writer)
        assert [(one.split, one.group) for one in writer.facts()] == [("train", f"group/{n}") for n in (1, 2, 3)]
        writer.place((one, "test", one.group) for one in writer.facts())
        manifest = writer.finish()
    assert manifest["splits"] == {"test": {"rows": 3, "pairs": 6}}
    assert [one.split_group for one in Stage(out).records()] == ["group/1", "group/2", "group/3"]


def test_two_records_of_one_name_cannot_be_placed_in_one_split(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        writer.add(record(1))
        writer.add(replace(record(2, split="test"), id="folder/001.png"))
        found = list(writer.facts())
        with pytest.raises(
            InputError, match=r"two records are called .folder/001\.png., and both belong in split .train."
        ):
            writer.place(
                [(found[1], "val", "g"), (found[0], "train", "g"), (found[0]._replace(split="val"), "train", "g")]
            )
        assert [(one.split, one.group) for one in writer.facts()] == [(one.split, one.group) for one in found]


def test_a_run_that_ends_while_it_tidies_up_can_be_repeated(tmp_path: Path, policy: Policy) -> None:
    """Its spool goes file by file; whatever is left of it is no spool."""
    out = tmp_path / "out"

    def build() -> dict[str, Any]:
        with StageWriter(out, "raw", policy) as writer:
            if not writer.resumes(record(1).id, "a stamp"):
                writer.add(record(1), "a stamp")
            left.update({path.name: path.read_bytes() for path in out.glob(".spool*")})
            return writer.finish()

    left: dict[str, bytes] = {}
    digest = build()["content_digest"]
    for name in left:
        (out / name).write_bytes(left[name])
        assert build()["content_digest"] == digest
    for name in (store.SPOOL, f"{store.SPOOL}-wal"):  # all but the pictures, as if they had gone first
        (out / name).write_bytes(left[name])
    assert build()["content_digest"] == digest
    assert list(verify.problems_in(out)) == []


def test_a_folder_is_one_runs_alone(tmp_path: Path, policy: Policy) -> None:
    with StageWriter(tmp_path / "out", "raw", policy) as writer:
        writer.add(record(1))
        with pytest.raises(InputError, match=r"another run is writing to .*; wait for it to end"):
            StageWriter(tmp_path / "out", "raw", policy)
        writer.finish()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "mine.txt").write_text("mine")
    for _ in range(2):  # a refusal keeps no lock
        with pytest.raises(InputError, match="is not empty and not one of our folders"):
            StageWriter(tmp_path / "other", "raw", policy)

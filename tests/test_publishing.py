"""A release beyond its card: Croissant, versions and their changes, takedowns, and the same bytes anywhere."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from cards import changes
from cards.release import next_version
from vlguard_data import load, store, tombstones, verify
from vlguard_data.errors import InputError
from vlguard_data.images import sanitise
from vlguard_data.schema import Record
from vlguard_data.store import Stage
from vlguard_data.tombstones import Tombstone, Tombstones

from .conftest import ROOT, png, record
from .test_cards import card_of, command, mixed, staged
from .test_commands import called


def out_of(folder: Path, *options: object) -> Path:
    """The folder's stage `annotated` published beside it."""
    command("cards.run", "--in", folder / "annotated", "--out", folder / "out", *options)
    return folder / "out"


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("released")
    staged(root / "annotated", *mixed())
    return out_of(root, "--contact", "takedown@example.org")


# -- Croissant


def croissant_of(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the packages that it builds on
def test_mlcroissant_finds_no_issue_and_reads_every_row_back(released: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    dataset = mlcroissant.Dataset(jsonld=str(released / "croissant.json"))
    assert not dataset.metadata.ctx.issues.errors
    assert not dataset.metadata.ctx.issues.warnings
    read = {one.id: list(dataset.records(record_set=one.id)) for one in dataset.metadata.record_sets}
    stage = Stage(released)
    for split in ("train", "test"):
        name = f"default/{split}-00000-of-00001"
        records = list(stage.records(split))
        assert [row[f"{name}/id"].decode() for row in read[name]] == [one.id for one in records]
        assert [row[f"{name}/image"].size for row in read[name]] == [(one.width, one.height) for one in records]
        assert [len(row[f"{name}/pairs"]) for row in read[name]] == [len(one.pairs) for one in records]
        texts = [row[f"annotations/{split}/response"].decode() for row in read[f"annotations/{split}"]]
        assert texts == [pair.response for one in records for pair in one.pairs]


def test_croissant_says_what_the_manifest_says(released: Path) -> None:
    value, manifest = croissant_of(released), store.read_manifest(released)
    assert value["version"] == manifest["version"] == "1.0.0"
    assert value["identifier"] == f"sha256:{manifest['content_digest']}"
    assert {one["@id"]: one["sha256"] for one in value["distribution"]} == {
        name: entry["sha256"] for name, entry in manifest["files"].items() if name.startswith(("data/", "annotations/"))
    }
    assert "http://mlcommons.org/croissant/1.1" in value["conformsTo"]
    assert sum(key.startswith("rai:") for key in value) >= 15
    assert [one["name"] for one in value["prov:wasDerivedFrom"]] == ["folder", "folder"]
    assert "takedown@example.org" in value["rai:dataReleaseMaintenancePlan"]
    assert "Write to takedown@example.org." in card_of(released)


@pytest.mark.parametrize(
    ("name", "before", "after", "problem"),
    [
        ("README.md", "10 images", "11 images", "README.md: does not say '10 images', as MANIFEST.json does"),
        (
            "croissant.json",
            '"identifier": "sha256:',
            '"identifier": "sha256:0',
            "croissant.json: its identifier is not",
        ),
        (
            "croissant.json",
            '"sha256": "',
            '"sha256": "0',
            "croissant.json: tells of annotations/test.parquet other than",
        ),
    ],
)
def test_a_description_that_tells_other_than_the_data_is_found(
    released: Path, tmp_path: Path, name: str, before: str, after: str, problem: str
) -> None:
    """Even where somebody wrote the manifest anew, so that its hashes fit."""
    folder = shutil.copytree(released, tmp_path / "copy")
    text = (folder / name).read_text(encoding="utf-8")
    assert before in text
    (folder / name).write_text(text.replace(before, after), encoding="utf-8")
    manifest = store.read_manifest(folder)
    manifest["files"][name] = store.file_entry(folder / name)
    store.write_manifest(folder, manifest)
    assert [found.startswith(problem) for found in verify.problems_in(folder)][:1] == [True]


# -- versions


def test_versions_follow_what_changed() -> None:
    assert next_version("1.4.2", removed=False, changed=False) == "1.5.0"
    assert next_version("1.4.2", removed=True, changed=False) == "2.0.0"
    assert next_version("1.4.2", removed=False, changed=True) == "2.0.0"


def test_changes_are_listed_against_the_release_before(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    records = mixed()
    staged(first / "annotated", *records)
    out_of(first)
    assert (first / "out" / "CHANGELOG.md").read_text(encoding="utf-8") == (
        f"{changes.TITLE}\n## 1.0.0\n\nThe first release: 10 records.\n"
    )
    other = replace(records[1], pairs=(replace(records[1].pairs[0], response="Another answer."), records[1].pairs[1]))
    staged(second / "annotated", *records[2:], other, record(77))
    out_of(second, "--previous", first / "out")
    assert store.read_manifest(second / "out")["version"] == "2.0.0"
    text = (second / "out" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert text.startswith(f"{changes.TITLE}\n## 2.0.0\n\n1 added, 1 changed, 1 removed.\n")
    assert "Added:\n\n- `train/folder/077.png`" in text
    assert f"Changed:\n\n- `train/{other.id}`" in text
    assert f"Removed:\n\n- `{records[0].split}/{records[0].id}`" in text
    assert text.endswith("\n## 1.0.0\n\nThe first release: 10 records.\n")
    assert list(verify.problems_in(second / "out")) == []


@pytest.mark.parametrize("version", ["1", "1.0", "v1.0.0", "1.0.0-rc1", "01.0.0"])
def test_a_version_is_semantic(tmp_path: Path, version: str) -> None:
    staged(tmp_path / "annotated", *mixed())
    done = called("cards.run", "--in", tmp_path / "annotated", "--out", tmp_path / "out", "--version", version)
    assert (done.code, done.stderr) == (1, f"error: {version!r} is no version like 1.0.0\n")
    assert not (tmp_path / "out").exists()


def test_a_picture_too_large_for_the_viewer_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    staged(tmp_path / "annotated", *mixed())
    monkeypatch.setattr(verify, "ROW_BYTES", 100)
    done = called("cards.run", "--in", tmp_path / "annotated", "--out", tmp_path / "out")
    assert done.code == 1
    assert "the Hub's viewer shows rows of up to 100" in done.stderr


def test_a_version_comes_after_the_one_before(tmp_path: Path) -> None:
    staged(tmp_path / "annotated", *mixed())
    out_of(tmp_path)
    for version in ("1.0.0", "0.5.0"):
        options = ["--in", tmp_path / "annotated", "--out", tmp_path / "next", "--previous", tmp_path / "out"]
        done = called("cards.run", *options, "--version", version)
        assert (done.code, f"the release before is 1.0.0; {version} does not come after it" in done.stderr) == (1, True)


def test_a_release_before_that_was_changed_is_refused(tmp_path: Path) -> None:
    staged(tmp_path / "annotated", *mixed())
    out_of(tmp_path)
    (tmp_path / "out" / "tombstones.json").unlink()
    options = ["--in", tmp_path / "annotated", "--out", tmp_path / "next", "--previous", tmp_path / "out"]
    done = called("cards.run", *options)
    assert (done.code, "tombstones.json: is missing" in done.stderr) == (5, True)


def test_ids_are_shown_in_the_changes_and_do_nothing(tmp_path: Path) -> None:
    hostile = replace(record(5), id="folder/a` <img src=x onerror=alert(1)> [click](http:evil) `b.png")
    staged(tmp_path / "one" / "annotated", *mixed())
    staged(tmp_path / "two" / "annotated", *mixed(), hostile)
    out_of(tmp_path / "two", "--previous", out_of(tmp_path / "one"))
    text = (tmp_path / "two" / "out" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "<img" not in text.replace("\\<img", "")
    assert "](http" not in text


def resealed(folder: Path, name: str) -> None:
    """The manifest written anew, as somebody would who wants to hide a change."""
    manifest = store.read_manifest(folder)
    if (folder / name).is_file():
        rows = manifest["files"][name].get("rows")
        manifest["files"][name] = store.file_entry(folder / name, rows)
    else:
        del manifest["files"][name]
    if name.endswith(".parquet") and name in manifest["files"]:
        told = json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
        for one in told["distribution"]:
            one["sha256"] = manifest["files"][one["@id"]]["sha256"]
        (folder / "croissant.json").write_text(json.dumps(told), encoding="utf-8")
        manifest["files"]["croissant.json"] = store.file_entry(folder / "croissant.json")
    store.write_manifest(folder, manifest)


def rewritten(folder: Path, change: Any) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = folder / "annotations" / "train.parquet"
    table = pq.read_table(path)
    pq.write_table(pa.Table.from_pylist(change(table.to_pylist()), table.schema), path)


@pytest.mark.parametrize(
    ("name", "change", "problem"),
    [
        (
            "annotations/train.parquet",
            lambda folder: rewritten(folder, lambda rows: [row | {"response": "Sure."} for row in rows]),
            "its rows are not the pairs of train/",
        ),
        ("annotations/train.parquet", lambda folder: rewritten(folder, lambda rows: rows[:3]), "its rows are not the"),
        (
            "annotations/train.parquet",
            lambda folder: rewritten(folder, lambda rows: [*rows, rows[0]]),
            "that no record",
        ),
        (
            "annotations/train.parquet",
            lambda folder: (folder / "annotations/train.parquet").write_bytes(b"nonsense"),
            "cannot be read",
        ),
        ("tombstones.json", lambda folder: (folder / "tombstones.json").unlink(), "tombstones.json: is missing"),
        ("README.md", lambda folder: edited(folder / "README.md", "license: other", "license: mit"), "the licence mit"),
        ("README.md", lambda folder: edited(folder / "README.md", "split: test", "split: dev"), "has the splits dev"),
        ("README.md", lambda folder: edited(folder / "README.md", "Version 1.0.0.", "Version 9.9.9."), "'Version 1.0"),
        ("README.md", lambda folder: edited(folder / "README.md", "| train | 7 |", "| train | 700 |"), "| train | 7 |"),
        (
            "croissant.json",
            lambda folder: edited(folder / "croissant.json", '"1.0.0"', '"9.9.9"'),
            "its version is not",
        ),
        ("croissant.json", lambda folder: edited(folder / "croissant.json", "10 images", "99 images"), "10 images"),
    ],
    ids=str,
)
def test_a_change_that_was_sealed_anew_is_found_by_what_the_records_say(
    released: Path, tmp_path: Path, name: str, change: Any, problem: str
) -> None:
    folder = shutil.copytree(released, tmp_path / "copy")
    change(folder)
    resealed(folder, name)
    found = list(verify.problems_in(folder))
    assert any(problem in one for one in found), found


def edited(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


@pytest.mark.parametrize("name", ["vlguard.py", "train.parquet", "default/train-1.parquet"])
def test_a_file_that_nobody_listed_is_found(released: Path, tmp_path: Path, name: str) -> None:
    folder = shutil.copytree(released, tmp_path / "copy")
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(b"")
    assert list(verify.problems_in(folder)) == [f"{name}: is not in the manifest"]


def test_a_split_that_was_taken_down_whole_is_gone_from_the_card_too(tmp_path: Path) -> None:
    records = mixed()
    staged(tmp_path / "annotated", *records)
    gone = [one for one in records if one.split == "test"]
    stones = Tombstones(tuple(Tombstone("", one.id, "asked", "2026-01-01T00:00:00Z") for one in gone))
    (tmp_path / "stones.json").write_bytes(tombstones.written(stones))
    out = out_of(tmp_path, "--tombstones", tmp_path / "stones.json")
    assert "test" not in json.dumps(yaml.safe_load(card_of(out).split("---\n")[1])["configs"])
    assert f"{len(gone)} taken\\_down" in card_of(out) or f"{len(gone)} taken_down" in card_of(out)
    assert f"{2 + len(gone)} items were left out" in croissant_of(out)["rai:dataCollectionMissingData"]
    assert list(verify.problems_in(out)) == []


# -- takedown


def test_what_was_taken_down_is_out_of_every_later_release(tmp_path: Path) -> None:
    first, second, third = (tmp_path / name for name in ("first", "second", "third"))
    records = mixed()
    staged(first / "annotated", *records)
    out_of(first)
    listed = tmp_path / "stones.json"
    done = called(
        "cards.takedown", "add", records[3].id, "--reason", "asked", "--from", first / "out", "--list", listed
    )
    assert done.stdout == f"added {records[3].id} -> {listed}; publish again: cards.run --tombstones {listed}\n"
    shutil.copytree(first / "annotated", second / "annotated")
    out_of(second, "--previous", first / "out", "--tombstones", listed)
    stage = Stage(second / "out")
    assert records[3].id not in {one.id for one in stage.records(images=False)}
    assert stage.total == 9
    assert (records[3].id, "taken_down") in [(one.id, one.reason) for one in stage.rejections()]
    assert list(verify.problems_in(second / "out")) == []
    assert "1 removed" in (second / "out" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert records[3].image_sha256 in (second / "out" / "tombstones.json").read_text(encoding="utf-8")
    shutil.copytree(first / "annotated", third / "annotated")
    out_of(third, "--previous", second / "out")  # the list goes on without being given again
    assert Stage(third / "out").total == 9


def test_a_release_that_holds_what_its_own_list_names_is_unsound(released: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(released, tmp_path / "copy")
    one = next(Stage(folder).records("test"))
    stones = Tombstones((Tombstone(one.image_sha256 or "", "", "asked", "2026-01-01T00:00:00Z"),))
    (folder / tombstones.FILE).write_bytes(tombstones.written(stones))
    manifest = store.read_manifest(folder)
    manifest["files"][tombstones.FILE] = store.file_entry(folder / tombstones.FILE)
    store.write_manifest(folder, manifest)
    assert list(verify.problems_in(folder)) == [f"test/{one.id}: was taken down (tombstones.json)"]


def test_everything_taken_down_is_no_release(tmp_path: Path) -> None:
    staged(tmp_path / "annotated", record(1))
    stones = Tombstones((Tombstone("", record(1).id, "asked", "2026-01-01T00:00:00Z"),))
    (tmp_path / "stones.json").write_bytes(tombstones.written(stones))
    options = ["--in", tmp_path / "annotated", "--out", tmp_path / "out", "--tombstones", tmp_path / "stones.json"]
    done = called("cards.run", *options)
    assert (done.code, "nothing is left, every record was taken down" in done.stderr) == (1, True)


def test_a_hash_does_without_the_data_and_a_picture_goes_with_all_its_records(released: Path, tmp_path: Path) -> None:
    listed = tmp_path / "stones.json"
    some = next(Stage(released).records("train"))
    for key in (some.image_sha256, some.source_sha256):
        listed.unlink(missing_ok=True)
        done = called("cards.takedown", "add", key, "--reason", "asked", "--list", listed)
        assert done.code == 0, done.stderr
        assert tombstones.read(listed).cover(some)
    again = called("cards.takedown", "add", some.source_sha256, "--reason", "asked", "--list", listed)
    assert again.stdout.startswith("added nothing that did not stand there")
    assert called("cards.takedown", "list", listed).stdout.rstrip().endswith(f"{some.source_sha256}  asked")


def test_a_phash_lists_candidates_and_needs_a_confirmation(released: Path, tmp_path: Path) -> None:
    listed = tmp_path / "stones.json"
    some = next(Stage(released).records("train"))
    ask = ["cards.takedown", "add", f"phash:{some.phash}", "--reason", "asked", "--from", released, "--list", listed]
    done = called(*ask)
    assert f"train/{some.id}: 0 bits away" in done.stdout.splitlines()
    assert done.stdout.rstrip().endswith("look at them, then give --confirm. Nothing was added")
    assert not listed.exists()
    assert called(*ask, "--confirm").code == 0
    assert tombstones.read(listed).cover(some)


@pytest.mark.parametrize(
    ("key", "data", "message"),
    [
        ("folder/none.png", True, "has no record folder/none.png"),
        ("folder/001.png", False, "an id and a phash need --from"),
        ("phash:0123456789abcdef", True, "has no picture near phash:0123456789abcdef"),
    ],
)
def test_a_key_that_names_nothing_is_an_error(
    released: Path, tmp_path: Path, key: str, data: bool, message: str
) -> None:
    where = ["--from", released] if data else []
    done = called("cards.takedown", "add", key, "--reason", "asked", "--list", tmp_path / "stones.json", *where)
    assert (done.code, message in done.stderr) == (1, True), done.stderr


@pytest.mark.parametrize(
    "text", ["[]", '{"tombstones": [1]}', '{"tombstones": [{"sha256": "", "id": "", "reason": "", "created_at": ""}]}']
)
def test_a_list_of_another_form_is_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "stones.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"stones\.json"):
        tombstones.read(tmp_path / "stones.json")


def test_loading_leaves_out_what_the_folders_own_list_names(released: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(released, tmp_path / "copy")
    one = next(Stage(folder).records("train"))
    stones = Tombstones((Tombstone("", one.id, "asked", "2026-01-01T00:00:00Z"),))
    (folder / tombstones.FILE).write_bytes(tombstones.written(stones))
    code = (
        "import sys, vlguard_data; data = vlguard_data.load_dataset(sys.argv[1]); pairs = "
        "vlguard_data.load_dataset(sys.argv[1], 'annotations', split='train'); "
        "print(data['train'].num_rows, sys.argv[2] in data['train']['id'], sys.argv[2] in pairs['id'])"
    )
    told = (folder / tombstones.FILE).read_bytes()
    for listed in (tombstones.written(Tombstones()), told):  # the second time with a warm cache
        (folder / tombstones.FILE).write_bytes(listed)
        done = subprocess.run(
            [sys.executable, "-c", code, str(folder), one.id],
            cwd=ROOT,
            env={**os.environ, "HF_HOME": str(tmp_path / "hf"), "HF_HUB_OFFLINE": "1"},
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert done.stdout.split() == ["6", "False", "False"], done.stderr
    assert "rows that were taken down are left out" in done.stderr


def test_rows_are_dropped_from_datasets_dicts_and_streams() -> None:
    import datasets

    rows = [{"id": f"a/{number}", "image_sha256": f"{number:064}"} for number in range(5)]
    stones = Tombstones((Tombstone(f"{1:064}", "", "r", "t"), Tombstone("", "a/4", "r", "t")))
    table = datasets.Dataset.from_list(rows)
    assert load.dropped(stones, table, "x")["id"] == ["a/0", "a/2", "a/3"]
    assert load.dropped(stones, datasets.DatasetDict(train=table), "x")["train"].num_rows == 3
    stream = load.dropped(stones, table.to_iterable_dataset(), "x")
    assert [row["id"] for row in stream] == ["a/0", "a/2", "a/3"]
    assert load.dropped(Tombstones(), table, "x") is table


# -- the same anywhere


def build(source: Path, out: Path, **environment: str) -> Path:
    out.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "cards.run", "--in", str(source), "--out", str(out)],
        cwd=ROOT,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600", **environment},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return out


def test_two_builds_give_the_same_bytes_wherever_and_whenever(tmp_path: Path) -> None:
    sources = []
    for name, order in (("one", 1), ("two", -1)):
        records = mixed()[::order]
        sources.append(staged(tmp_path / name / "annotated", *records))
    first = build(sources[0], tmp_path / "a", TZ="Pacific/Auckland", LC_ALL="C", PYTHONHASHSEED="1")
    second = build(sources[1], tmp_path / "deep" / "er" / "b", TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="2")
    files = sorted(path.relative_to(first).as_posix() for path in first.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(second).as_posix() for path in second.rglob("*") if path.is_file())
    assert [name for name in files if (first / name).read_bytes() != (second / name).read_bytes()] == []


def test_one_flipped_bit_anywhere_is_found(released: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(released, tmp_path / "copy")
    draw = random.Random(0)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in files:
        data = path.read_bytes()
        for _ in range(40 if path.name == store.MANIFEST else 3):
            place, bit = draw.randrange(len(data)), draw.randrange(8)
            path.write_bytes(data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1 :])
            done = called("vlguard_data.verify", folder)
            assert done.code == 5, f"{path.name}, byte {place}, bit {bit}"
            assert path.relative_to(folder).as_posix() in done.stdout + done.stderr
        path.write_bytes(data)
    assert called("vlguard_data.verify", folder).code == 0


def test_a_text_record_is_taken_down_by_its_id() -> None:
    bare = Record(split="train", id="a/1", source="a", license="CC0-1.0", split_group="a")
    stones = Tombstones((Tombstone("", "a/1", "r", "t"),))
    assert stones.cover(bare)
    assert not stones.cover(replace(bare, id="a/2"))
    assert not Tombstones((Tombstone(sanitise(png()).phash, "", "r", "t"),)).cover(bare)

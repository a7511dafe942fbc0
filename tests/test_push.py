"""Releases on the Hub: pushed whole or not at all, loaded, streamed, verified, taken down."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from vlguard_data import store, tombstones
from vlguard_data.store import Stage
from vlguard_data.tombstones import Tombstone, Tombstones

from .conftest import ROOT
from .hub import Hub
from .test_cards import mixed, staged

NAME = "org/vlguard"


@pytest.fixture(scope="module")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return staged(tmp_path_factory.mktemp("push") / "annotated", *mixed())


def client(hub: Hub, home: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """A process of its own, since HF_ENDPOINT is read at import."""
    known = {key: value for key, value in os.environ.items() if key != "HF_HUB_OFFLINE"}
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env={**known, "HF_HOME": str(home), **hub.environment(), **environment},
        capture_output=True,
        text=True,
        timeout=300,
    )


def push(hub: Hub, annotated: Path, out: Path, *more: object, **environment: str) -> subprocess.CompletedProcess[str]:
    options = ["--in", annotated, "--out", out, "--push", NAME, "--format", "json", *more]
    return client(hub, out.parent / "hf", "-m", "cards.run", *options, **environment)


def test_a_push_is_loaded_streamed_and_verified(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    done = push(hub, annotated, tmp_path / "out", "--private")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    manifest = store.read_manifest(tmp_path / "out")
    assert (said["repository"], said["tag"], said["version"]) == (NAME, "v1.0.0", "1.0.0")
    there = hub.files(NAME, "v1.0.0")
    assert there == hub.files(NAME, "main")
    assert there == {
        **{name: (tmp_path / "out" / name).read_bytes() for name in [*manifest["files"], "MANIFEST.json"]},
        ".gitattributes": there[".gitattributes"],
    }
    checked = client(hub, tmp_path / "hf", "-m", "vlguard_data.verify", NAME, "--revision", "v1.0.0")
    assert checked.stdout == f"{NAME} is sound: 10 records, content digest {manifest['content_digest'][:12]}\n"
    code = (
        "import vlguard_data, datasets\n"
        f"rows = vlguard_data.load_dataset({NAME!r}); print(rows['train'].num_rows, rows['train'][0]['image'].size)\n"
        f"print(datasets.load_dataset({NAME!r}, 'annotations', split='test').num_rows)\n"
        f"print(sum(1 for _ in vlguard_data.load_dataset({NAME!r}, 'unsafes', split='train', streaming=True)))\n"
        f"print(datasets.load_dataset({NAME!r}, revision='v1.0.0', split='test').num_rows)\n"
    )
    loaded = client(hub, tmp_path / "hf", "-c", code)
    unsafe = sum(pair.kind == "unsafe" for one in Stage(tmp_path / "out").records("train") for pair in one.pairs)
    assert loaded.stdout.splitlines() == ["7 (96, 64)", "6", str(unsafe), "3"], loaded.stderr


def test_what_was_pushed_is_not_pushed_again(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    first = json.loads(push(hub, annotated, tmp_path / "out", SOURCE_DATE_EPOCH="1767225600").stdout)
    uploads = sum(call.startswith("PUT") for call in map(str, hub.calls))
    again = json.loads(push(hub, annotated, tmp_path / "out", SOURCE_DATE_EPOCH="1767229999").stdout)  # built later
    assert again["commit"] == first["commit"]
    assert sum(call.startswith("PUT") for call in map(str, hub.calls)) == uploads


def test_a_tag_of_other_content_is_left_alone(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    assert push(hub, annotated, tmp_path / "out").returncode == 0
    before = hub.files(NAME, "main")
    other = staged(tmp_path / "other", *mixed()[:5])
    done = push(hub, other, tmp_path / "out2")
    assert done.returncode == 1
    assert "has a version v1.0.0 with other content; give another --version" in done.stderr
    assert hub.files(NAME, "main") == before


def test_a_new_version_replaces_the_files_of_the_old_one(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    push(hub, annotated, tmp_path / "out")
    records = [replace(one, split="train") for one in mixed()[:5]]
    done = push(hub, staged(tmp_path / "other", *records), tmp_path / "out2", "--previous", tmp_path / "out")
    assert json.loads(done.stdout)["tag"] == "v2.0.0", done.stderr
    there = hub.files(NAME, "main")
    assert not [name for name in there if name.startswith("data/test-")]
    assert "data/test-00000-of-00001.parquet" in hub.files(NAME, "v1.0.0")


# -- what can go wrong


def visible(hub: Hub) -> list[str]:
    """What a reader of main sees, but for the file that every repository begins with."""
    return sorted(set(hub.files(NAME, "main")) - {".gitattributes"}) if NAME in hub.repositories else []


@pytest.mark.parametrize(
    "pattern", [r"PUT /", r"POST .*/commit/release", r"GET .*/resolve/"], ids=["up", "commit", "back"]
)
def test_a_push_that_breaks_off_shows_nothing_and_is_taken_up_again(
    hub: Hub, annotated: Path, tmp_path: Path, pattern: str
) -> None:
    fault = hub.fault(pattern, times=10_000, status=501)  # huggingface_hub tries 503 for minutes
    done = push(hub, annotated, tmp_path / "out", SOURCE_DATE_EPOCH="1767225600")
    assert done.returncode == 1
    error = next(line for line in done.stderr.splitlines() if line.startswith("error: "))
    assert error.startswith("error: the Hub ")
    assert "run the same command again" in error
    assert "Traceback" not in done.stderr
    assert visible(hub) == []
    fault.times = 0
    again = push(hub, annotated, tmp_path / "out", SOURCE_DATE_EPOCH="1767225600")
    assert again.returncode == 0, again.stderr
    assert len(visible(hub)) == 12


def test_a_main_that_somebody_else_changes_meanwhile_is_theirs(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "README.md").write_text("theirs", encoding="utf-8")
    hub.add(NAME, tmp_path / "theirs", "First")

    def other() -> None:
        (tmp_path / "theirs" / "README.md").write_text("theirs, changed", encoding="utf-8")
        hub.add(NAME, tmp_path / "theirs", "Second")

    hub.fault(r"POST .*/commit/main", before=other)
    done = push(hub, annotated, tmp_path / "out")
    assert done.returncode == 1
    assert f"{NAME} was changed by another push meanwhile (412); run the same command again" in done.stderr
    assert hub.files(NAME, "main")["README.md"] == b"theirs, changed"
    assert push(hub, annotated, tmp_path / "out").returncode == 0


def test_a_push_that_ends_before_its_tag_is_tagged_by_the_next(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    fault = hub.fault(r"POST .*/tag/", times=10_000, status=500)
    assert push(hub, annotated, tmp_path / "out", SOURCE_DATE_EPOCH="1767225600").returncode == 1
    assert len(visible(hub)) == 12  # whole
    fault.times = 0
    again = json.loads(push(hub, annotated, tmp_path / "out", SOURCE_DATE_EPOCH="1767225600").stdout)
    assert hub.files(NAME, again["tag"]) == hub.files(NAME, "main")


def test_what_comes_back_changed_does_not_reach_main(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    def damage() -> None:
        sha256 = next(file.sha256 for path, file in tree().items() if path == "rejected.parquet")
        hub.contents[sha256] = hub.contents[sha256][:-1] + b"\0"

    def tree() -> dict[str, object]:
        repository = hub.repositories[NAME]
        branch = next(name for name in repository.branches if name.startswith("release-v1.0.0-"))
        return dict(repository.commits[repository.oid(branch)].files)

    hub.fault(r"GET .*/resolve/.*rejected", before=damage)
    done = push(hub, annotated, tmp_path / "out")
    assert done.returncode in (1, 5)
    assert "Traceback" not in done.stderr
    assert visible(hub) == []


def test_a_branch_that_cannot_be_deleted_is_left_and_deleted_by_the_next(
    hub: Hub, annotated: Path, tmp_path: Path
) -> None:
    hub.fault(r"DELETE .*/branch/", times=1, status=500)
    done = push(hub, annotated, tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "is left (" in done.stderr
    assert [name for name in hub.repositories[NAME].branches if name != "main"] != []
    folder = Stage(tmp_path / "out").folder
    code = (
        "from pathlib import Path; from cards.push import push; from vlguard_data.store import Stage; "
        f"push(Stage(Path({str(folder)!r})), {NAME!r})"
    )
    assert client(hub, tmp_path / "hf", "-c", code).returncode == 0
    assert list(hub.repositories[NAME].branches) == ["main"]


def test_takedowns_of_the_newest_version_cannot_be_forgotten(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    gone = mixed()[3]
    stones = Tombstones((Tombstone(gone.source_sha256 or "", "", "asked", "2026-01-01T00:00:00Z"),))
    (tmp_path / "stones.json").write_bytes(tombstones.written(stones))
    assert push(hub, annotated, tmp_path / "one", "--tombstones", tmp_path / "stones.json").returncode == 0
    there = json.loads(hub.files(NAME, "main")["tombstones.json"])["tombstones"]
    assert {(one["sha256"], one["id"]) for one in there} == {
        (gone.source_sha256, ""),
        (gone.image_sha256, gone.id),  # so that tables without the original's hash know it too
    }
    done = push(hub, annotated, tmp_path / "two", "--version", "1.1.0")
    assert (done.returncode, f"2 takedowns of {NAME} are not in this release" in done.stderr) == (1, True)
    assert push(hub, annotated, tmp_path / "one", "--version", "1.1.0").returncode == 0  # written over: they are kept
    assert len(json.loads(hub.files(NAME, "main")["tombstones.json"])["tombstones"]) == 2


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"HF_TOKEN": "hf_wrong"}, f"the Hub does not let this token write to {NAME} (401); check HF_TOKEN"),
        ({"HF_TOKEN": ""}, "pushing needs a token that may write: set HF_TOKEN, or run `hf auth login`"),
        ({"HF_HUB_OFFLINE": "1"}, "pushing needs the network: HF_HUB_OFFLINE is set"),
        ({"HF_ENDPOINT": "http://127.0.0.1:9"}, "the Hub cannot be reached: "),
    ],
    ids=["wrong", "none", "offline", "no Hub"],
)
def test_a_push_that_cannot_be_says_why(
    hub: Hub, annotated: Path, tmp_path: Path, environment: dict[str, str], message: str
) -> None:
    done = push(hub, annotated, tmp_path / "out", **environment)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(f"error: {message}")
    assert "hf_wrong" not in done.stderr
    assert NAME not in hub.repositories
    assert (tmp_path / "out" / "MANIFEST.json").is_file()  # the folder is published all the same


# -- taken down


def test_what_was_taken_down_since_is_left_out_of_an_older_version(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    push(hub, annotated, tmp_path / "out")
    gone = next(one for one in Stage(tmp_path / "out").records("train") if not one.safe)
    stones = Tombstones((Tombstone(gone.image_sha256 or "", gone.id, "asked", "2026-01-01T00:00:00Z"),))
    (tmp_path / "stones.json").write_bytes(tombstones.written(stones))
    options = ["--previous", tmp_path / "out", "--tombstones", tmp_path / "stones.json"]
    assert json.loads(push(hub, annotated, tmp_path / "out2", *options).stdout)["tag"] == "v2.0.0"
    code = (
        "import vlguard_data, sys\n"
        f"old = dict(path={NAME!r}, revision='v1.0.0', split='train')\n"
        "load = vlguard_data.load_dataset\n"
        "print(load(**old).num_rows, sys.argv[1] in load(**old)['id'])\n"
        "print(sum(1 for _ in load(**old, streaming=True)))\n"
        "print(*(sys.argv[1] in load(name=name, **old)['id'] for name in ('unsafes', 'annotations')))\n"
        f"print(load({NAME!r}, split='train').num_rows)\n"
        "few = load(columns=['image', 'pairs'], **old); print(few.num_rows, few.column_names)\n"
        "both = load(**{**old, 'split': ['train', 'test']}); print([part.num_rows for part in both])\n"
        "print([part.num_rows for part in load(name='unsafes', **{**old, 'split': ['train', 'test']})])\n"
        "print(sum(1 for _ in load(name='unsafes', streaming=True, **old)))\n"
    )
    done = client(hub, tmp_path / "hf", "-c", code, gone.id)
    first = Stage(tmp_path / "out")
    left = [sum(not one.safe for one in first.records(split)) for split in ("train", "test")]
    assert done.stdout.splitlines() == [
        *("6 False", "6", "False False", "6", "6 ['image', 'pairs']", "[6, 3]"),
        f"[{left[0] - 1}, {left[1]}]",
        str(left[0] - 1),
    ], done.stderr
    assert f"{NAME}: left out 1 rows that were taken down" in done.stderr


def test_a_list_that_cannot_be_had_is_said(hub: Hub, annotated: Path, tmp_path: Path) -> None:
    push(hub, annotated, tmp_path / "out")
    code = f"import vlguard_data; print(vlguard_data.load_dataset({NAME!r}, split='test').num_rows)"
    assert client(hub, tmp_path / "other", "-c", code).stdout == "3\n"
    hub.fault(r"tombstones", times=10_000, status=501)
    done = client(hub, tmp_path / "third", "-c", code)
    assert done.stdout == "3\n", done.stderr
    assert f"{NAME}: cannot be asked what was taken down since" in done.stderr

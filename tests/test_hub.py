"""The loopback Hub, asked by the real clients: what it must do for the tests that stand on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .hub import Hub

ID = "org/things"
START = (
    "import json, io, os\n"
    "from huggingface_hub import CommitOperationAdd as Add, HfApi\n"
    "from huggingface_hub.errors import HfHubHTTPError\n"
    f"api, id = HfApi(), {ID!r}\n"
    "def status(call, *arguments, **options):\n"
    "    try:\n        call(*arguments, **options)\n"
    "    except HfHubHTTPError as error:\n        return error.response.status_code\n"
    "dataset = dict(repo_id=id, repo_type='dataset')\n"
)


def client(hub: Hub, tmp_path: Path, code: str, token: str | None = None) -> object:
    """What the code leaves in `out`, run where HF_ENDPOINT is the hub."""
    done = subprocess.run(
        [sys.executable, "-c", f"{START}{code}\nprint(json.dumps(out))"],
        cwd=tmp_path,
        env={**os.environ, **hub.environment(token), "HF_HOME": str(tmp_path / "hf")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    (folder / "data").mkdir(parents=True)
    (folder / "README.md").write_text("# Things\n", encoding="utf-8")
    (folder / "data" / "train.jsonl").write_text('{"a": 1}\n{"a": 2}\n', encoding="utf-8")
    return folder


def test_a_folder_is_loaded_streamed_listed_and_kept_at_its_revision(hub: Hub, folder: Path, tmp_path: Path) -> None:
    first = hub.add(ID, folder)
    hub.repositories[ID].tags["v1"] = first
    (folder / "data" / "train.jsonl").write_text('{"a": 3}\n', encoding="utf-8")
    second = hub.add(ID, folder)
    out = client(
        hub,
        tmp_path,
        "from datasets import load_dataset\n"
        "out = [load_dataset(id, split='train')['a'][:], load_dataset(id, split='train', revision='v1')['a'][:],\n"
        "  [row['a'] for row in load_dataset(id, split='train', streaming=True)],\n"
        "  sorted(entry.path for entry in api.list_repo_tree(**dataset, recursive=True)),\n"
        "  [entry.path for entry in api.get_paths_info(**dataset, paths=['data', 'none'])],\n"
        "  [commit.commit_id for commit in api.list_repo_commits(**dataset)],\n"
        "  api.dataset_info(id, revision='v1').sha,\n"
        "  status(api.dataset_info, id, revision='v2'), status(api.dataset_info, 'org/none')]",
    )
    tree = ["README.md", "data", "data/train.jsonl"]
    assert out == [[3], [1, 2], [3], tree, ["data"], [second, first], first, 404, 404]


def test_a_push_is_a_commit_with_branches_tags_and_a_parent(hub: Hub, tmp_path: Path) -> None:
    out = client(
        hub,
        tmp_path,
        "import datasets\n"
        "datasets.Dataset.from_dict({'a': [1, 2, 3]}).push_to_hub(id, private=True)\n"
        "old = api.dataset_info(id).sha\n"
        "api.create_branch(**dataset, branch='next/one')\n"
        "add = [Add('a.bin', io.BytesIO(bytes(2000))), Add('b.txt', io.BytesIO(b'b'))]\n"
        "commit = api.create_commit(id, add, repo_type='dataset', commit_message='two', revision='next/one',"
        " parent_commit=old)\n"
        "api.create_tag(**dataset, tag='v1', revision='next/one')\n"
        "late = [Add('c.txt', io.BytesIO(b'c'))]\n"
        "refs = api.list_repo_refs(**dataset)\n"
        "out = [status(api.create_commit, id, late, repo_type='dataset', commit_message='late', revision='next/one',"
        " parent_commit=old), status(api.create_tag, **dataset, tag='v1'),\n"
        "  status(api.create_branch, **dataset, branch='next/one'), sorted(ref.name for ref in refs.branches),\n"
        "  refs.tags[0].target_commit == commit.oid, api.dataset_info(id).sha == old,\n"
        "  datasets.load_dataset(id, split='train')['a'][:]]\n"
        "api.delete_branch(**dataset, branch='next/one')\n"
        "out += [len(open(api.hf_hub_download(id, 'a.bin', repo_type='dataset', revision='v1'), 'rb').read())]\n"
        "api.delete_tag(**dataset, tag='v1')\n"
        "api.delete_file('README.md', **dataset)\n"
        "api.super_squash_history(**dataset)\n"
        "out += [status(api.dataset_info, id, revision=old), api.file_exists(id, 'b.txt', repo_type='dataset'),"
        " len(api.list_repo_commits(**dataset))]",
    )
    assert out == [412, 409, 409, ["main", "next/one"], True, True, [1, 2, 3], 2000, 404, False, 1]
    assert [path for path in hub.files(ID) if path.endswith(".parquet")] == ["data/train-00000-of-00001.parquet"]


def test_a_wrong_token_is_told_so_and_a_private_repository_needs_one(hub: Hub, folder: Path, tmp_path: Path) -> None:
    hub.add(ID, folder, private=True)
    code = "out = [status(api.create_repo, 'org/new', repo_type='dataset'), status(api.dataset_info, id)]"
    assert client(hub, tmp_path, code, token="hf_wrong") == [401, 401]
    assert client(hub, tmp_path, code.replace("id)", "id, token=False)")) == [None, 401]


def test_faults_happen_as_often_as_asked(hub: Hub, folder: Path, tmp_path: Path) -> None:
    hub.add(ID, folder)
    upload = (
        "def push(path, size):\n    api.upload_file(path_or_fileobj=os.urandom(size), path_in_repo=path, **dataset)\n"
    )
    busy = hub.fault("POST .*/preupload", status=503)
    assert client(hub, tmp_path, f"{upload}push('a.bin', 1000)\nout = 1") == 1
    cut = hub.fault("PUT /lfs", upload_bytes=500_000)
    assert client(hub, tmp_path, f"{upload}push('b.bin', 1_000_000)\nout = 1") == 1
    lost = hub.fault("POST .*/commit/", answer_bytes=0)
    failed = f"{upload}try:\n    push('c.bin', 1000)\n    out = 'answered'\nexcept Exception as e:\n    out = 'cut'"
    assert client(hub, tmp_path, failed) == "cut"
    hub.fault("POST .*/commit/", before=lambda: hub.add(ID, folder))
    head = "sha = api.dataset_info(id).sha\n"
    late = "status(api.upload_file, path_or_fileobj=b'd', path_in_repo='d', parent_commit=sha, **dataset)"
    assert client(hub, tmp_path, f"{head}out = {late}") == 412
    assert [busy.times, cut.times, lost.times] == [0, 0, 0]
    assert sorted(hub.files(ID)) == ["README.md", "data/train.jsonl"]
    assert len(list(hub.repositories[ID].history(hub.repositories[ID].branches["main"]))) == 5

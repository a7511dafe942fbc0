"""A folder of the user's own images: labels from its metadata, and names of every kind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from builders import folder as source
from vlguard_data import verify
from vlguard_data.errors import InputError
from vlguard_data.schema import Record
from vlguard_data.splits import split_of
from vlguard_data.store import Rejection, Stage
from vlguard_data.taxonomy import Policy

from .conftest import ROOT, Run, png
from .test_commands import called
from .test_near_duplicates import CHANGES, invoice, photograph

LICENSE = "user-supplied, not stated"


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """A folder with a.png and sub/b.png."""
    folder = tmp_path / "images"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.png").write_bytes(png("a"))
    (folder / "sub" / "b.png").write_bytes(png("b"))
    return folder


def labelled(images: Path, text: str, name: str = "metadata.csv", encoding: str = "utf-8") -> Path:
    (images / name).write_bytes(text.encode(encoding))
    return images


def items(folder: Path, policy: Policy) -> dict[str, Record]:
    """File name -> the record to be."""
    found = list(source.items(folder, policy))
    assert [item.wanted for item in found] == sorted(item.wanted for item in found)
    return {item.wanted: item.record for item in found}


def refusal(folder: Path, policy: Policy) -> str:
    with pytest.raises(InputError) as caught:
        list(source.items(folder, policy))
    assert "\n" not in str(caught.value)
    return str(caught.value)


def build(folder: Path, out: Path, *options: object, code: int = 0) -> str:
    """Build the folder; its stdout, or its stderr where it should fail."""
    done = called("builders.run", "--source", "folder", "--source-dir", folder, "--out", out, "--workers", 1, *options)
    assert done.code == code, done.stderr
    return done.stderr if code else done.stdout


def ids(out: Path) -> list[str]:
    return sorted(record.id for record in Stage(out).records())


def record(name: str, **changes: Any) -> Record:
    values: dict[str, Any] = {"split": "", "license": LICENSE, "split_group": ""}
    return Record(id=f"folder/{name}", source="folder", **values | changes)


PERSONAL_DATA = {
    "safe": False,
    "harm_category": "privacy",
    "harm_subcategory": "personal_data",
    "policy_id": "privacy.personal_data",
}

# -- labels ---------------------------------------------------------------------------------------------------------


def test_files_without_metadata_are_unlabelled(images: Path, policy: Policy) -> None:
    assert items(images, policy) == {"a.png": record("a.png"), "sub/b.png": record("sub/b.png")}


EVERY_COLUMN = {
    "file_name": "a.png",
    "policy_id": "privacy.personal_data",
    "severity": "2",
    "split": "test",
    "license": "CC0-1.0",
    "source_url": "https://example.org/a",
    "split_group": "house",
    "camera": "Käfer 3, rot",
    "album": "",
}
LABELLED = record(
    "a.png",
    split="test",
    license="CC0-1.0",
    source_url="https://example.org/a",
    split_group="house",
    severity=2,
    source_label='{"camera": "Käfer 3, rot"}',
    **PERSONAL_DATA,
)
AS_CSV = "\r\n".join([",".join(EVERY_COLUMN), ",".join(f'"{value}"' for value in EVERY_COLUMN.values()), ""])
AS_JSONL = json.dumps(EVERY_COLUMN | {"severity": 2, "album": None}, ensure_ascii=False) + "\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize(("name", "text"), [("metadata.csv", AS_CSV), ("metadata.jsonl", AS_JSONL)])
def test_metadata_gives_labels_and_leaves_other_files_unlabelled(
    name: str, text: str, encoding: str, images: Path, policy: Policy
) -> None:
    assert items(labelled(images, text, name, encoding), policy) == {
        "a.png": LABELLED,
        "sub/b.png": record("sub/b.png"),
    }


@pytest.mark.parametrize(
    ("columns", "changes"),
    [
        ({"policy_id": "safe"}, {"safe": True, "severity": 0}),
        ({"policy_id": "safe", "severity": "0"}, {"safe": True, "severity": 0}),
        ({"policy_id": "privacy.personal_data"}, PERSONAL_DATA),
        ({"policy_id": "privacy.personal_data", "severity": "1"}, PERSONAL_DATA | {"severity": 1}),
        ({"policy_id": "privacy.personal_data", "severity": "3"}, PERSONAL_DATA | {"severity": 3}),
        ({"policy_id": "", "severity": ""}, {}),
        ({"split": "validation"}, {"split": "validation"}),
        ({"b": "2", "a": "1"}, {"source_label": '{"a": "1", "b": "2"}'}),
    ],
)
def test_columns_become_fields(columns: dict[str, str], changes: Any, images: Path, policy: Policy) -> None:
    text = f"file_name,{','.join(columns)}\na.png,{','.join(columns.values())}\n"
    assert items(labelled(images, text), policy)["a.png"] == record("a.png", **changes)


def test_quoted_fields_hold_commas_quotes_and_line_breaks(images: Path, policy: Policy) -> None:
    text = 'file_name,caption\n"a.png","one, ""two""\nthree"\nsub/b.png,plain\n'
    labels = {name: found.source_label for name, found in items(labelled(images, text), policy).items()}
    assert labels == {"a.png": '{"caption": "one, \\"two\\"\\nthree"}', "sub/b.png": '{"caption": "plain"}'}


@pytest.mark.parametrize("letter", ["\u2028", "\u2029", "\x85"], ids=["U+2028", "U+2029", "U+0085"])
def test_a_json_line_ends_at_its_line_feed_only(letter: str, images: Path, policy: Policy) -> None:
    text = json.dumps({"file_name": "a.png", "caption": f"one{letter}two"}, ensure_ascii=False) + "\n"
    label = items(labelled(images, text, "metadata.jsonl"), policy)["a.png"].source_label
    assert label is not None
    assert json.loads(label) == {"caption": f"one{letter}two"}


@pytest.mark.parametrize("name", ["./a.png", ".//a.png"])
def test_a_name_may_be_written_in_a_longer_way(name: str, images: Path, policy: Policy) -> None:
    found = items(labelled(images, f"file_name,policy_id\n{name},safe\n"), policy)
    assert (list(found), found["a.png"].safe) == (["a.png", "sub/b.png"], True)


def test_the_metadata_reaches_the_published_rows(images: Path, tmp_path: Path) -> None:
    labelled(images, AS_CSV + '"gone.png",safe,,train,,,,,\r\n"sub/b.png",safe,,train,,,,,\r\n')
    assert build(images, tmp_path / "out", "--split", "source").startswith(
        f"built 2 records (test 1, train 1), rejected 1 (missing_image 1) -> {tmp_path / 'out'}; content digest "
    )
    stage = Stage(tmp_path / "out")
    found = {(record.split, record.id): record for record in stage.records()}
    assert list(found) == [("test", "folder/a.png"), ("train", "folder/sub/b.png")]
    one = found["test", "folder/a.png"]
    fields = ("license", "source_url", "split_group", "severity", "source_label", *PERSONAL_DATA)
    assert {field: getattr(one, field) for field in fields} == {field: getattr(LABELLED, field) for field in fields}
    assert found["train", "folder/sub/b.png"].split_group == (
        f"image/{found['train', 'folder/sub/b.png'].image_sha256}"
    )
    assert stage.rejections() == [Rejection("folder/gone.png", "missing_image", "there is no file gone.png")]
    assert list(verify.problems_in(tmp_path / "out")) == []


def test_the_users_own_policy_gives_the_clauses(images: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        "name: house\nversion: '2'\ncategories: {rooms: Rooms}\n"
        "clauses: [{id: rooms.attic, title: The attic, definition: Nobody may see it.}]\n",
        encoding="utf-8",
    )
    labelled(images, "file_name,policy_id,severity\na.png,rooms.attic,1\n")
    build(images, tmp_path / "out", "--policy", tmp_path / "mine.yaml")
    found = {record.id: record.policy_id for record in Stage(tmp_path / "out").records()}
    assert found == {"folder/a.png": "rooms.attic", "folder/sub/b.png": None}
    error = build(images, tmp_path / "other", code=1)
    assert error.startswith(f"error: {images / 'metadata.csv'}, line 2: the policy vlguard-1.0 has no clause 'rooms.at")


# -- metadata that is refused ---------------------------------------------------------------------------------------

UNKNOWN_CLAUSE = "the policy vlguard-1.0 has no clause {}. Known: privacy.personal_data, "


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        pytest.param(["file_name", "a.png", "./a.png"], "line 3: 'a.png' stands twice", id="duplicate name"),
        pytest.param(["file_name", "../a.png"], "line 2: '../a.png'", id="traversal"),
        pytest.param(["file_name", "sub/../../a.png"], "line 2: 'sub/../../a.png'", id="traversal within"),
        pytest.param(["file_name", "..\\a.png"], "line 2: '..\\\\a.png'", id="traversal by backslash"),
        pytest.param(["file_name", "/etc/passwd"], "line 2: '/etc/passwd'", id="absolute path"),
        pytest.param(["file_name", "C:\\a.png"], "line 2: 'C:\\\\a.png'", id="drive"),
        pytest.param(["file_name", "https://example.org/a.png"], "line 2: 'https://example.org/a.png'", id="url"),
        pytest.param(["file_name,camera", "a.png,1", ",2"], "line 3: ''", id="empty name"),
        pytest.param(["name", "a.png"], "line 2: has no file_name", id="no file_name"),
        pytest.param(["file_name,camera", "a.png"], "line 2: has not as many fields", id="too few fields"),
        pytest.param(["file_name", "sub/b.png", "a.png,x"], "line 3: has not as many fields", id="too many fields"),
        pytest.param(["file_name,camera", 'a.png,"x'], "line 2: unexpected end of data", id="open quote"),
        pytest.param(["file_name,policy_id", "a.png,privcy"], "line 2: the policy", id="unknown policy_id"),
        pytest.param(["file_name,policy_id", "a.png,Safe"], "line 2: the policy", id="safe in capitals"),
        pytest.param(["file_name,severity", "a.png,2"], "line 2: severity without policy_id", id="severity alone"),
        *(
            pytest.param(
                ["file_name,policy_id,severity", f"a.png,privacy.personal_data,{severity}"],
                "line 2: ",
                id=f"severity {severity}",
            )
            for severity in ("0", "4", "-1", "high", "2.5", "1e0")
        ),
        pytest.param(
            ["file_name,policy_id,severity", "a.png,safe,3"], "line 2: ", id="a safe image with a harmful severity"
        ),
        pytest.param(
            ["file_name,policy_id", "a.png,abuse.child_safety"], "line 2: ", id="a clause that no image may have"
        ),
        pytest.param(["file_name,policy_id,policy_id", "a.png,safe,"], "policy_id", id="a column that stands twice"),
        pytest.param(["file_name,split", "a.png,../../evil"], "line 2: ", id="split leads out"),
        pytest.param(["file_name,split", "a.png,a/b"], "line 2: ", id="split with a slash"),
        pytest.param(["file_name,split", "a.png,my split"], "line 2: ", id="split with a space"),
        pytest.param(["file_name,split", "a.png,train-1"], "line 2: ", id="split that datasets refuses"),
    ],
)
def test_bad_csv_is_refused_with_its_line(lines: list[str], message: str, images: Path, policy: Policy) -> None:
    error = refusal(labelled(images, "\n".join([*lines, ""])), policy)
    assert error.startswith(f"{images / 'metadata.csv'}")
    assert message in error


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        pytest.param(['{"file_name": "a.png"}', "{"], "line 2 is not valid JSON", id="cut short"),
        pytest.param(['{"file_name": "a.png"}', "", "{}"], "line 2: the line is empty", id="empty line"),
        pytest.param(['["a.png"]'], "line 1: has no file_name", id="no object"),
        pytest.param(['{"file_name": 5}'], "line 1: has no file_name", id="name is a number"),
        pytest.param(['{"file_name": "a.png", "x": NaN}'], "line 1 is not valid JSON", id="NaN"),
        pytest.param(['{"file_name": "a.png", "file_name": "b"}'], "line 1 is not valid JSON", id="duplicate key"),
        pytest.param(['{"file_name": "\\ud83d.png"}'], "line 1: holds half of a surrogate pair", id="half a letter"),
        pytest.param(['{"file_name": "a\\u0000.png"}'], "line 1: 'a\\x00.png'", id="NUL"),
        pytest.param(['{"file_name": "../a.png"}'], "line 1: '../a.png'", id="traversal"),
        pytest.param(['{"file_name": "a.png", "policy_id": 5}'], "line 1: ", id="policy_id is a number"),
        pytest.param(['{"file_name": "a.png", "policy_id": ["safe"]}'], "line 1: ", id="policy_id is a list"),
        pytest.param(['{"file_name": "a.png", "policy_id": {"a": 1}}'], "line 1: ", id="policy_id is an object"),
        *(
            pytest.param(
                [f'{{"file_name": "a.png", "policy_id": "privacy.personal_data", "severity": {severity}}}'],
                "line 1: ",
                id=f"severity {severity}",
            )
            for severity in ("[2]", '{"a": 1}', "1e400", "2.7", "true", "0")
        ),
        pytest.param(['{"file_name": "a.png", "source_url": 5}'], "line 1: ", id="source_url is a number"),
        pytest.param(['{"file_name": "a.png", "license": ["MIT"]}'], "line 1: ", id="license is a list"),
        pytest.param(['{"file_name": "a.png", "split": false}'], "line 1: ", id="split is no text"),
        pytest.param(['{"file_name": "a.png", "split_group": {}}'], "line 1: ", id="split_group is an object"),
    ],
)
def test_bad_json_lines_are_refused_with_their_line(
    lines: list[str], message: str, images: Path, policy: Policy
) -> None:
    error = refusal(labelled(images, "\n".join([*lines, ""]), "metadata.jsonl"), policy)
    assert error.startswith(f"{images / 'metadata.jsonl'}")
    assert message in error


def test_two_metadata_files_are_refused(images: Path, policy: Policy) -> None:
    labelled(images, AS_CSV)
    labelled(images, AS_JSONL, "metadata.jsonl")
    assert refusal(images, policy) == f"{images} has both metadata.csv and metadata.jsonl; keep one"


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_metadata_in_another_encoding_is_refused(encoding: str, images: Path, policy: Policy) -> None:
    error = refusal(labelled(images, "file_name,camera\na.png,Käfer\n", encoding=encoding), policy)
    assert error.startswith(f"{images / 'metadata.csv'} is not UTF-8: ")


def test_a_wrong_clause_lists_the_known_ones(images: Path, policy: Policy) -> None:
    error = refusal(labelled(images, "file_name,policy_id\na.png,privcy\n"), policy)
    assert error == f"{images / 'metadata.csv'}, line 2: " + UNKNOWN_CLAUSE.format("'privcy'") + ", ".join(
        list(policy.clauses)[1:]
    )


def test_a_split_never_writes_outside_the_folder(images: Path, tmp_path: Path) -> None:
    labelled(images, "file_name,split\na.png,../../evil\nsub/b.png,train\n")
    build(images, tmp_path / "x" / "out", "--split", "source", code=1)
    assert sorted(path.name for path in tmp_path.rglob("*evil*")) == []


# -- names of every kind --------------------------------------------------------------------------------------------

ODD_NAMES = [
    "two words.png",
    "  spaces .png",
    "naïve Straße 写真.png",
    "🙂.png",
    "-leading-dash.png",
    "--help",
    "a\nb.png",
    "tab\there.png",
    "quote'\".png",
    "percent%20.png",
    "star*?[x].png",
    "hash#2.png",
    "no_extension",
    "UPPER.PNG",
    "semi;colon&and.png",
    "2:30 pm.png",
    "a:b.png",
    "back\\slash.png",
    "\\leading backslash.png",
    "dots..png",
    "c:\\..\\x.png",
    "x" * 240 + ".png",
]


@pytest.mark.parametrize("name", [*ODD_NAMES, "deep/er/and/deeper/a.png"], ids=lambda name: repr(name)[1:25])
def test_a_file_of_any_name_becomes_a_record(name: str, tmp_path: Path, policy: Policy) -> None:
    path = tmp_path / "images" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(png(name))
    (item,) = source.items(tmp_path / "images", policy)
    assert (item.record, item.path, item.wanted) == (record(name), path, name)


def test_odd_names_survive_the_whole_way(tmp_path: Path, run: Run) -> None:
    names = [name for name in ODD_NAMES if ":" not in name and "\\" not in name]
    folder = tmp_path / "my images 🙂"
    folder.mkdir()
    for name in names:
        (folder / name).write_bytes(png(name))
    (folder / "metadata.jsonl").write_text(
        "".join(json.dumps({"file_name": name, "policy_id": "safe"}) + "\n" for name in names), encoding="utf-8"
    )
    run("builders.run", "--source", "folder", "--source-dir", folder, "--out", tmp_path / "my out", "--workers", 2)
    assert ids(tmp_path / "my out") == sorted(f"folder/{name}" for name in names)
    assert {found.safe for found in Stage(tmp_path / "my out").records()} == {True}
    assert list(verify.problems_in(tmp_path / "my out")) == []


def test_one_file_with_a_colon_does_not_end_the_run(images: Path, tmp_path: Path) -> None:
    (images / "Q: what is this.png").write_bytes(png("a question"))
    build(images, tmp_path / "out")
    assert ids(tmp_path / "out") == ["folder/Q: what is this.png", "folder/a.png", "folder/sub/b.png"]


def test_a_name_that_is_no_text_is_left_out_and_said(images: Path, tmp_path: Path) -> None:
    (images / os.fsdecode(b"\xff\xfe.png")).write_bytes(png("latin"))
    build(images, tmp_path / "out")
    assert ids(tmp_path / "out") == ["folder/a.png", "folder/sub/b.png"]
    assert len(Stage(tmp_path / "out").rejections()) == 1


def test_hidden_files_and_folders_are_not_taken(images: Path, policy: Policy) -> None:
    for name in (".DS_Store", "._a.png", ".thumbnails/a.png", "sub/.hidden.png"):
        (images / name).parent.mkdir(exist_ok=True)
        (images / name).write_bytes(png(name))
    assert list(items(images, policy)) == ["a.png", "sub/b.png"]


def test_a_folder_called_like_an_image_is_walked_into(images: Path, policy: Policy) -> None:
    (images / "c.png").mkdir()
    (images / "c.png" / "d.png").write_bytes(png("d"))
    assert list(items(images, policy)) == ["a.png", "c.png/d.png", "sub/b.png"]


@pytest.mark.parametrize("name", ["gone.png", "sub", "sub/none.png", ".", "x" * 300 + ".png"])
def test_a_row_without_a_file_becomes_a_rejected_row(name: str, images: Path, tmp_path: Path) -> None:
    labelled(images, f"file_name,policy_id\n{name},safe\n")
    build(images, tmp_path / "out")
    assert ids(tmp_path / "out") == ["folder/a.png", "folder/sub/b.png"]
    rejections = Stage(tmp_path / "out").rejections()
    assert rejections == [Rejection(f"folder/{name}", "missing_image", f"there is no file {name}")]


def test_files_that_are_no_images_become_rejected_rows(images: Path, tmp_path: Path) -> None:
    contents = {"empty.png": b"", "notes.txt": b"hello", "cut.png": png("cut")[:60], "dot.png": png(size=(1, 1))}
    for name, content in contents.items():
        (images / name).write_bytes(content)
    told = build(images, tmp_path / "out", "--format", "json")
    reasons = {
        "cut.png": "cannot_decode",
        "dot.png": "too_small",
        "empty.png": "empty_file",
        "notes.txt": "not_an_image",
    }
    rejections = Stage(tmp_path / "out").rejections()
    assert [(found.id, found.reason) for found in rejections] == [(f"folder/{n}", r) for n, r in reasons.items()]
    assert all(found.detail.startswith(found.id.removeprefix("folder/") + ": ") for found in rejections)
    assert json.loads(told)["rejected"] == dict.fromkeys(reasons.values(), 1)


def test_the_same_picture_twice_is_two_records_of_one_group(images: Path, tmp_path: Path) -> None:
    (images / "copy.png").write_bytes(png("a"))
    build(images, tmp_path / "out")
    found = [record for record in Stage(tmp_path / "out").records() if record.id != "folder/sub/b.png"]
    assert [record.id for record in found] == ["folder/a.png", "folder/copy.png"]
    assert len({(record.split, record.split_group, record.image_sha256) for record in found}) == 1


# -- links and other things that are no files -----------------------------------------------------------------------


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A picture outside the user's folder."""
    path = tmp_path / "outside" / "secret.png"
    path.parent.mkdir()
    path.write_bytes(png("secret", (31, 17)))
    return path


@pytest.mark.parametrize("name", ["link.png", "link\nof two lines.png"])
def test_a_link_that_leads_out_is_never_read_and_never_dropped_in_silence(
    name: str, images: Path, secret: Path, tmp_path: Path
) -> None:
    (images / name).symlink_to(secret)
    done = called(
        "builders.run", "--source", "folder", "--source-dir", images, "--out", tmp_path / "out", "--workers", 1
    )
    if done.code == 1:  # to end the run is as good as a rejected row
        assert "link" in done.stderr
        assert done.stderr.count("\n") == 1
        return
    assert ids(tmp_path / "out") == ["folder/a.png", "folder/sub/b.png"]
    assert [found.id for found in Stage(tmp_path / "out").rejections()] == [f"folder/{name}"]


def test_a_linked_folder_that_leads_out_is_refused_by_name(images: Path, secret: Path, policy: Policy) -> None:
    (images / "outside").symlink_to(secret.parent)
    assert refusal(images, policy).startswith(f"'outside' leads out of {images}")


def test_metadata_cannot_reach_through_a_linked_folder(images: Path, secret: Path, policy: Policy) -> None:
    (images / "outside").symlink_to(secret.parent)
    labelled(images, "file_name\noutside/secret.png\n")
    assert refusal(images, policy).endswith(f"'outside/secret.png' leads out of {images}")


def test_a_link_within_the_folder_is_followed(images: Path, tmp_path: Path) -> None:
    (images / "link.png").symlink_to("sub/b.png")
    build(images, tmp_path / "out")
    assert ids(tmp_path / "out") == ["folder/a.png", "folder/link.png", "folder/sub/b.png"]


def test_the_folder_itself_may_be_a_link(images: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(images)
    build(tmp_path / "link", tmp_path / "out")
    assert ids(tmp_path / "out") == ["folder/a.png", "folder/sub/b.png"]


@pytest.mark.parametrize("target", ["nowhere.png", "link.png"], ids=["dangling", "onto itself"])
def test_a_broken_link_becomes_a_rejected_row(target: str, images: Path, tmp_path: Path) -> None:
    (images / "link.png").symlink_to(target)
    build(images, tmp_path / "out")
    assert ids(tmp_path / "out") == ["folder/a.png", "folder/sub/b.png"]
    assert [found.id for found in Stage(tmp_path / "out").rejections()] == ["folder/link.png"]


def test_a_pipe_does_not_hang_the_run(images: Path, tmp_path: Path) -> None:
    os.mkfifo(images / "pipe.png")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "builders.run",
            "--source",
            "folder",
            "--source-dir",
            str(images),
            "--out",
            str(tmp_path / "out"),
            "--workers",
            "1",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=5,
    )
    assert done.returncode == 0
    assert ids(tmp_path / "out") == ["folder/a.png", "folder/sub/b.png"]


# -- reruns ---------------------------------------------------------------------------------------------------------


def test_a_file_that_went_is_gone_after_a_rerun(images: Path, tmp_path: Path) -> None:
    build(images, tmp_path / "out")
    (images / "a.png").unlink()
    (images / "c.png").write_bytes(png("c"))
    build(images, tmp_path / "out")
    assert ids(tmp_path / "out") == ["folder/c.png", "folder/sub/b.png"]
    assert list(verify.problems_in(tmp_path / "out")) == []


def test_output_inside_the_source_is_not_taken_for_images(images: Path) -> None:
    """`--source-dir . --out work`, run twice, must not collect its own Parquet files."""
    rejected = []
    for _ in range(2):
        done = called(
            "builders.run", "--source", "folder", "--source-dir", images, "--out", images / "work", "--workers", 1
        )
        if done.code == 1:  # to refuse it is as good
            return
        rejected.append(Stage(images / "work").rejections())
    assert rejected == [[], []]


def test_a_folder_without_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    error = build(tmp_path / "empty", tmp_path / "out", code=1)
    assert error == f"error: --source folder has nothing to build in {tmp_path / 'empty'}\n"
    assert not (tmp_path / "out").exists()


def test_a_folder_without_one_good_picture_says_so(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "notes.txt").write_text("hello", encoding="utf-8")
    text = build(tmp_path / "texts", tmp_path / "out")
    assert text.startswith("built 0 records")
    assert "()" not in text
    assert "rejected 1 (not_an_image 1)" in text


def test_copies_of_a_picture_share_a_group_and_pages_with_other_words_do_not(tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    for seed in range(6):
        original = photograph(seed)
        original.save(folder / f"photo{seed}.png")
        for change, make in CHANGES.items():
            (folder / f"photo{seed}-{change}.jpg").write_bytes(make(original))
    for number in range(6):
        invoice(f"000{number}").save(folder / f"page{number}.png")
    build(folder, tmp_path / "out")
    assert list(verify.problems_in(tmp_path / "out")) == []
    records = {record.id.removeprefix("folder/"): record for record in Stage(tmp_path / "out").records()}
    assert len(records) == 6 * 4 + 6
    for seed in range(6):
        copies = [record for name, record in records.items() if name.startswith(f"photo{seed}")]
        assert len({(record.split, record.split_group) for record in copies}) == 1
    assert len({record.split_group for record in records.values()}) == 6 + 6
    for record in records.values():
        assert record.split == split_of(record.split_group)
    build(folder, tmp_path / "again", "--workers", 2)
    digests = [Stage(tmp_path / name).manifest["content_digest"] for name in ("out", "again")]
    assert digests[0] == digests[1]

"""Hash lists: what they name is left out before it is decoded or kept, and nothing of it is copied."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from vlguard_data import screening
from vlguard_data.errors import ImageRejected, InputError
from vlguard_data.images import sanitise
from vlguard_data.screening import Screen
from vlguard_data.store import Stage

from .conftest import Run, png
from .test_near_duplicates import photograph


def listed(folder: Path, text: str) -> Path:
    path = folder / "list.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_lists_are_read_with_comments_blank_lines_and_capitals(tmp_path: Path) -> None:
    path = listed(tmp_path, f"# ours\n\n{'AB' * 32}  # a file\nphash:FFE0C08080C0E0FF\n")
    assert screening.load([path]) == Screen(frozenset({"ab" * 32, "phash:ffe0c08080c0e0ff"}))
    assert screening.load([]) == Screen()


@pytest.mark.parametrize("line", ["ab" * 31, "phash:12", "http://example.org", "phash:" + "g" * 16])
def test_a_line_that_is_no_hash_is_named_and_not_repeated(line: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        screening.load([listed(tmp_path, f"{'ab' * 32}\n{line}\n")])
    assert str(caught.value) == f"{tmp_path / 'list.txt'}, line 2: is neither a sha256 nor phash:<16 hex digits>"


def test_an_empty_list_is_no_screening(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="names nothing"):
        screening.load([listed(tmp_path, "# later\n")])


def test_a_file_is_known_by_its_bytes_and_a_picture_by_its_hash() -> None:
    data = png("known")
    picture = sanitise(data)
    by_file, by_hash = (
        Screen(frozenset({hashlib.sha256(data).hexdigest()})),
        Screen(frozenset({f"phash:{picture.phash}"})),
    )
    with pytest.raises(ImageRejected, match=r"^screened: [0-9a-f]{64} is on a list, "):
        by_file.check_file(data)
    by_file.check_file(data + b"\0")
    by_hash.check_file(data)
    with pytest.raises(ImageRejected, match=r"^screened: phash:[0-9a-f]{16} is on a list, "):
        by_hash.check_picture(picture)
    by_file.check_picture(picture)
    Screen().check_file(data)


@pytest.mark.parametrize("workers", [1, 2])
def test_nothing_of_a_listed_picture_is_kept_or_shown(workers: int, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(4):
        photograph(number).save(folder / f"secret-name-{number}.png")
    originals = [path.read_bytes() for path in sorted(folder.iterdir())]
    known = sanitise(originals[1])
    path = listed(tmp_path, f"{hashlib.sha256(originals[0]).hexdigest()}\nphash:{known.phash}\n")
    source = ("--source", "folder", "--source-dir", folder, "--workers", workers)
    done = run("builders.run", *source, "--out", tmp_path / "out", "--screen", path, "--format", "json")
    assert json.loads(done.stdout)["rejected"] == {"screened": 2}
    assert (
        "screened: 2 pictures are on your lists. What such a list names must be reported, not looked at" in done.stderr
    )
    stage = Stage(tmp_path / "out")
    assert sorted(record.id for record in stage.records()) == [f"folder/secret-name-{number}.png" for number in (2, 3)]
    first, second = stage.rejections()
    assert first.detail.startswith(f"{hashlib.sha256(originals[0]).hexdigest()} is on a list, 20")
    assert second.detail.startswith(f"phash:{known.phash} is on a list, 20")
    kept = b"".join(path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file())
    for number in (0, 1):
        assert sanitise(originals[number]).data not in kept
        assert str(folder / f"secret-name-{number}.png").encode() not in kept


def test_pictures_taken_before_the_list_came_are_screened_too(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    photograph(1).save(folder / "one.png")
    photograph(2).save(folder / "two.png")
    source = ("--source", "folder", "--source-dir", folder, "--workers", 1, "--out", tmp_path / "out")
    run("builders.run", *source)
    path = listed(tmp_path, hashlib.sha256((folder / "one.png").read_bytes()).hexdigest())
    run("builders.run", *source, "--screen", path)
    assert [record.id for record in Stage(tmp_path / "out").records()] == ["folder/two.png"]

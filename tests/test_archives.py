"""Archives that others made: what is unpacked, what is not, and that nothing is left behind or outside."""

from __future__ import annotations

import fcntl
import gzip
import io
import os
import resource
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from builders.fetching import archives
from builders.fetching.archives import ArchiveRejected, Limits, extract
from vlguard_data.errors import InputError
from vlguard_data.reading import read_csv

Make = Callable[..., Path]
KINDS = ("zip", "tar", "tar.gz")


def made(folder: Path, kind: str, members: list[tuple[str, bytes]]) -> Path:
    """An archive with these members; a name that ends with "/" is a folder."""
    path = folder / f"a.{kind}"
    if kind == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members:
                info = zipfile.ZipInfo("x", (2020, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                info.filename = name  # set later, since the constructor ends a name at a NUL
                with pytest.warns(UserWarning, match="Duplicate") if name in archive.NameToInfo else io.BytesIO():
                    archive.writestr(info, data)
        return path
    with tarfile.open(path, "w:gz" if kind == "tar.gz" else "w") as tar:
        for name, data in members:
            member = tarfile.TarInfo(name.rstrip("/"))
            member.size, member.type = len(data), tarfile.DIRTYPE if name.endswith("/") else tarfile.REGTYPE
            tar.addfile(member, io.BytesIO(data))
    return path


def tar_with(path: Path, *members: tarfile.TarInfo) -> Path:
    with tarfile.open(path, "w") as tar:
        for member in members:
            tar.addfile(member, io.BytesIO(b"x" * member.size))
    return path


def tar_member(name: str, **fields: object) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    for field, value in fields.items():
        setattr(member, field, value)
    return member


def problems(path: Path, out: Path, limits: Limits | None = None) -> list[tuple[str, str]]:
    """(member, reason) of everything that speaks against the archive; nothing may be left of it."""
    before = tree(out.parent)
    with pytest.raises(ArchiveRejected) as caught:
        extract(path, out, limits)
    assert tree(out.parent) == before
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)
    return [tuple(problem) for problem in caught.value.problems]


def tree(folder: Path) -> dict[str, bytes | None]:
    """Every file and folder under it, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")
    }


@pytest.mark.parametrize("kind", KINDS)
def test_an_archive_becomes_the_folder(kind: str, tmp_path: Path) -> None:
    path = made(tmp_path, kind, [("./HOD/a.jpg", b"one"), ("empty/", b""), ("b.zip", b"PK inner"), ("é.png", b"")])
    assert extract(path, tmp_path / "out") == (tmp_path / "out", 3, 11)
    assert tree(tmp_path / "out") == {
        "HOD": None,
        "HOD/a.jpg": b"one",
        "empty": None,
        "b.zip": b"PK inner",  # an archive within stays one
        "é.png": b"",
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"a.{kind}", "out"]


NAMES = {
    "../evil.txt": ["traversal"],
    "a/../../evil.txt": ["traversal"],
    "a/..": ["traversal"],
    "/etc/evil": ["absolute_path"],
    "a\\b.jpg": ["windows_path"],
    "..\\evil.txt": ["traversal", "windows_path"],
    "C:/evil.txt": ["windows_path"],
    "C:evil.txt": ["windows_path"],
    "a.jpg:stream": ["windows_path"],
    "https://example.test/a": ["windows_path"],
    "nul.png": ["windows_path"],
    "a/COM1": ["windows_path"],
    "a./b.jpg": ["windows_path"],
    "a.jpg ": ["windows_path"],
    "a\nb.jpg": ["control_character"],
    "a\x1b[31m.jpg": ["control_character"],
    "a" * 256: ["name_too_long"],
    "/".join(["a" * 200] * 6): ["name_too_long"],
    "/".join("a" * 33): ["name_too_long"],
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES, ids=lambda name: ascii(name)[:30])
def test_a_name_that_leads_elsewhere_is_refused(kind: str, name: str, tmp_path: Path) -> None:
    path = made(tmp_path, kind, [("ok.jpg", b"1"), (name, b"2"), ("fine.jpg", b"3")])
    assert problems(path, tmp_path / "out") == [(name, reason) for reason in NAMES[name]]


def test_a_name_with_nul_in_a_zip_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path, "zip", [("a.png_.exe", b"1")])
    path.write_bytes(path.read_bytes().replace(b"a.png_", b"a.png\0"))
    assert problems(path, tmp_path / "out") == [("a.png\0.exe", "control_character")]


def test_a_name_in_a_tar_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path, "tar", [("aXb.jpg", b"1")])
    data = bytearray(path.read_bytes())
    data[1], data[148:156] = 0xFF, b" " * 8
    data[148:156] = b"%06o\0 " % sum(data[:512])
    path.write_bytes(data)
    assert problems(path, tmp_path / "out") == [("a\udcffb.jpg", "not_text")]


COLLISIONS = {
    "duplicate": (["a.jpg", "b.jpg", "a.jpg"], "a.jpg"),
    "the same after ./": (["x/a.jpg", "x/./a.jpg"], "x/./a.jpg"),
    "case_collision": (["A.jpg", "a.jpg"], "a.jpg"),
    "case_collision of folders": (["Train/a.jpg", "train/b.jpg"], "train/b.jpg"),
    "case_collision of a long s": (["straße.jpg", "STRASSE.jpg"], "STRASSE.jpg"),
    "unicode_collision": (["\u00e9.jpg", "e\u0301.jpg"], "e\u0301.jpg"),
    "file_and_folder": (["a", "a/b.jpg"], "a/b.jpg"),
    "file_and_folder the other way": (["a/b.jpg", "A"], "A"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", COLLISIONS)
def test_names_that_meet_on_some_file_system_are_refused(kind: str, case: str, tmp_path: Path) -> None:
    names, second = COLLISIONS[case]
    path = made(tmp_path, kind, [(name, b"1") for name in names])
    reason = "duplicate" if case.startswith("the same") else case.split()[0]
    assert problems(path, tmp_path / "out") == [(second, reason)]


def test_folders_may_be_named_twice(tmp_path: Path) -> None:
    path = made(tmp_path, "tar", [("a/", b""), ("a/b.jpg", b"1"), ("a/", b""), ("./", b"")])
    assert extract(path, tmp_path / "out").files == 1


@pytest.mark.parametrize(
    ("member", "reason"),
    [
        (tar_member("l", type=tarfile.SYMTYPE, linkname="ok.jpg"), "link"),
        (tar_member("l", type=tarfile.SYMTYPE, linkname="/etc/passwd"), "link"),
        (tar_member("l", type=tarfile.LNKTYPE, linkname="../x"), "link"),
        (tar_member("l", type=tarfile.CHRTYPE, devmajor=1, devminor=3), "device"),
        (tar_member("l", type=tarfile.BLKTYPE), "device"),
        (tar_member("l", type=tarfile.FIFOTYPE), "device"),
    ],
)
def test_a_tar_holds_files_and_folders_only(member: tarfile.TarInfo, reason: str, tmp_path: Path) -> None:
    path = tar_with(tmp_path / "a.tar", tar_member("ok.jpg", size=3), member)
    assert problems(path, tmp_path / "out") == [("l", reason)]


@pytest.mark.parametrize(("mode", "reason"), [(0o120777, "link"), (0o020666, "device"), (0o010666, "device")])
def test_a_zip_holds_files_and_folders_only(mode: int, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("l")
        info.external_attr = mode << 16
        archive.writestr(info, "/etc/passwd")
    assert problems(path, tmp_path / "out") == [("l", reason)]


def test_every_problem_is_listed(tmp_path: Path) -> None:
    path = tar_with(
        tmp_path / "a.tar",
        tar_member("../a"),
        tar_member("ok.jpg", size=1),
        tar_member("l", type=tarfile.SYMTYPE, linkname="x"),
        tar_member("OK.jpg", size=1),
    )
    assert problems(path, tmp_path / "out") == [("../a", "traversal"), ("l", "link"), ("OK.jpg", "case_collision")]


def test_a_message_names_the_members_and_stays_short(tmp_path: Path) -> None:
    path = made(tmp_path, "zip", [(f"../{number}", b"") for number in range(50)])
    with pytest.raises(ArchiveRejected) as caught:
        extract(path, tmp_path / "out")
    assert str(caught.value).startswith(f"{path} is not unpacked: '../0' leads out of the folder; '../1' ")
    assert "and 30 more. Get it again" in str(caught.value)


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path, "zip", [("a.jpg", b"1"), ("b.jpg", b"2")])
    data = path.read_bytes()
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        place = data.rfind(mark) + at
        data = data[:place] + b"\1\0" + data[place + 2 :]
    path.write_bytes(data)
    assert problems(path, tmp_path / "out") == [("b.jpg", "encrypted")]


def test_other_compressions_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.jpg", b"1")
    assert problems(path, tmp_path / "out") == [("a.jpg", "compression")]


@pytest.mark.parametrize("kind", KINDS)
def test_too_many_or_too_large_members_are_refused(kind: str, tmp_path: Path) -> None:
    path = made(tmp_path, kind, [(f"{number}.jpg", os.urandom(1_000)) for number in range(5)])
    out = tmp_path / "out"
    assert problems(path, out, Limits(members=4)) == [("", "too_many_members")]
    assert problems(path, out, Limits(member_bytes=999)) == [("0.jpg", "member_too_large")]
    assert problems(path, out, Limits(total_bytes=4_999))[0][1] == "total_too_large"
    assert extract(path, out, Limits(members=5, member_bytes=1_000, total_bytes=5_000)).size_bytes == 5_000


@pytest.mark.parametrize("kind", ["zip", "tar.gz"])
def test_a_bomb_is_refused_while_it_is_read(kind: str, tmp_path: Path) -> None:
    path = made(tmp_path, kind, [("zeros.png", bytes(20_000_000))])
    assert [reason for _, reason in problems(path, tmp_path / "out")] == ["ratio"]


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    """What the header says is changed in both of its places."""
    path = made(tmp_path, "zip", [("zeros.png", bytes(20_000_000))])
    packed = path.stat().st_size
    data = path.read_bytes().replace(struct.pack("<L", 20_000_000), struct.pack("<L", 1_000))
    path.write_bytes(data)
    assert problems(path, tmp_path / "out") == [("zeros.png", "damaged")]  # 1,000 bytes of other content
    data = made(tmp_path, "zip", [("zeros.png", bytes(20_000_000))]).read_bytes()
    at = data.rfind(b"PK\1\2") + 20
    path.write_bytes(data[:at] + struct.pack("<L", 0x7FFFFFFF) + data[at + 4 :])  # "it hardly compresses"
    assert packed < 30_000
    assert [reason for _, reason in problems(path, tmp_path / "out")] in (["ratio"], ["damaged"])


def test_a_bomb_behind_another_problem_is_refused_though_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        tar.addfile(tar_member("l", type=tarfile.SYMTYPE, linkname="x"))
        tar.addfile(tar_member("zeros.png", size=20_000_000), io.BytesIO(bytes(20_000_000)))
    assert problems(path, tmp_path / "out") == [("l", "link"), ("", "ratio")]


def test_a_negative_size_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tar").write_bytes(tar_member("n", size=-512).tobuf(tarfile.GNU_FORMAT) * 2 + bytes(10_240))
    assert problems(tmp_path / "a.tar", tmp_path / "out") == [("", "damaged")]


def test_small_files_may_compress_well(tmp_path: Path) -> None:
    path = made(tmp_path, "zip", [("labels.csv", bytes(900_000))])
    assert extract(path, tmp_path / "out").size_bytes == 900_000


def test_members_that_share_bytes_are_refused(tmp_path: Path) -> None:
    """The bomb that needs no nesting: many names for one compressed block."""
    path = made(tmp_path, "zip", [("a.jpg", b"1"), ("b.jpg", b"2")])
    data = path.read_bytes()
    second = data.rfind(b"PK\1\2")
    path.write_bytes(data[: second + 42] + struct.pack("<L", 0) + data[second + 46 :])
    assert ("b.jpg", "overlap") in problems(path, tmp_path / "out")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("part", [0.3, 0.6, 0.75])
def test_an_archive_cut_short_is_refused(kind: str, part: float, tmp_path: Path) -> None:
    path = made(tmp_path, kind, [(f"{number}.jpg", os.urandom(3_000)) for number in range(9)])
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
    assert [reason for _, reason in problems(path, tmp_path / "out")] == ["damaged"]


def test_a_tar_cut_between_two_members_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path, "tar", [("a.jpg", b"1"), ("b.jpg", b"2")])
    path.write_bytes(path.read_bytes()[:1024])
    assert problems(path, tmp_path / "out") == [("a.jpg", "damaged")]


def test_a_tar_whose_second_header_is_damaged_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path, "tar", [("a.jpg", b"1"), ("b.jpg", b"2")])
    data = bytearray(path.read_bytes())
    data[1024] ^= 1
    path.write_bytes(data)
    assert problems(path, tmp_path / "out") == [("a.jpg", "damaged")]


@pytest.mark.parametrize("kind", ["zip", "tar.gz"])
def test_a_flipped_bit_is_found_by_the_checksum(kind: str, tmp_path: Path) -> None:
    path = made(tmp_path, kind, [("a.jpg", os.urandom(5_000))])
    data = bytearray(path.read_bytes())
    data[2_000] ^= 1
    path.write_bytes(data)
    assert [reason for _, reason in problems(path, tmp_path / "out")] == ["damaged"]


@pytest.mark.parametrize(
    "data", [b"", b"x", b"<html>", b"BZh9" + bytes(600), b"PK", b"PK\5\6", b"\x1f\x8b", bytes(1024)]
)
def test_what_is_no_archive_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    assert [reason for _, reason in problems(path, tmp_path / "out")] in (["unknown_format"], ["damaged"])


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME])
def test_a_tar_header_of_great_size_is_not_read_into_memory(kind: bytes, tmp_path: Path) -> None:
    header = tar_member("x", type=kind, size=3_000_000_000)
    path = tmp_path / "a.tar.gz"
    with gzip.open(path, "wb", 1) as file:
        file.write(header.tobuf(tarfile.GNU_FORMAT))
        for _ in range(20):
            file.write(bytes(1_000_000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert [reason for _, reason in problems(path, tmp_path / "out")] == ["damaged"]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30_000


def test_a_sparse_tar_member_is_refused(tmp_path: Path) -> None:
    """A few bytes that say: here are four gigabytes of nothing."""
    buffer = bytearray(tar_member("s.png", type=tarfile.GNUTYPE_SPARSE).tobuf(tarfile.GNU_FORMAT))
    buffer[483:495], buffer[148:156] = b"00037777777\0"[:12].ljust(12, b"\0"), b" " * 8
    buffer[148:156] = b"%06o\0 " % sum(buffer)
    (tmp_path / "a.tar").write_bytes(bytes(buffer) + bytes(10_240))
    assert problems(tmp_path / "a.tar", tmp_path / "out") == [("s.png", "sparse")]


def test_a_zip_with_a_huge_list_of_members_is_not_read(tmp_path: Path) -> None:
    path = made(tmp_path, "zip", [(f"{number:0100}", b"") for number in range(2_000)])
    assert problems(path, tmp_path / "out", Limits(members=10)) == [("", "too_many_members")]


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    path = made(tmp_path, "zip", [("a.jpg", b"1")])
    (tmp_path / "out").mkdir()
    assert extract(path, tmp_path / "out").files == 1
    with pytest.raises(InputError, match="out is there already; move it away to unpack"):
        extract(path, tmp_path / "out")
    assert tree(tmp_path / "out") == {"a.jpg": b"1"}


def test_a_missing_archive_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no file"):
        extract(tmp_path / "a.zip", tmp_path / "out")


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".out.unpacking").mkdir()
    (tmp_path / ".out.unpacking" / "half.jpg").write_bytes(b"1")
    assert extract(made(tmp_path, "zip", [("a.jpg", b"1")]), tmp_path / "out").files == 1
    assert tree(tmp_path / "out") == {"a.jpg": b"1"}
    assert not (tmp_path / ".out.unpacking").exists()


def test_two_runs_do_not_unpack_the_same(tmp_path: Path) -> None:
    path = made(tmp_path, "zip", [("a.jpg", b"1")])
    with path.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(InputError, match="another run is unpacking"):
            extract(path, tmp_path / "out")


def test_a_full_disk_is_no_damaged_archive(tmp_path: Path) -> None:
    """An error in writing comes through as it is, and leaves nothing."""
    path = made(tmp_path, "zip", [("a.jpg", os.urandom(100_000))])
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))  # Python ignores SIGXFSZ
    try:
        with pytest.raises(OSError, match="File too large"):
            extract(path, tmp_path / "out")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize(
    ("names", "inner"),
    [
        (["HOD/a.jpg", "ads/b.jpg"], "HOD/a.jpg"),
        (["train/HOD/a.jpg"], "HOD/a.jpg"),
        (["train/train/HOD/a.jpg"], "HOD/a.jpg"),
        (["VLGuard/train/HOD/a.jpg"], "HOD/a.jpg"),
        (["HOD/a.jpg"], "HOD/a.jpg"),  # one folder, but not that one
        (["train/a.jpg", "README"], "train/a.jpg"),
    ],
)
def test_folders_that_only_wrap_are_left_out(names: list[str], inner: str, tmp_path: Path) -> None:
    path = made(tmp_path, "zip", [(name, b"1") for name in names])
    extract(path, tmp_path / "train", root="train")
    assert (tmp_path / "train" / inner).is_file()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.zip", "train"]


def test_every_reason_is_said_in_words() -> None:
    used = {reason for reasons in NAMES.values() for reason in reasons}
    assert used < set(archives.REASONS)


def test_the_hostile_corpus_ends_as_its_list_says(shared: Path, tmp_path: Path) -> None:
    folder = shared / "images_bad"
    for _, row in read_csv(folder / "archives.csv"):
        out = tmp_path / row["name"] / "train"
        out.parent.mkdir()
        try:
            extract(folder / "archives" / row["name"], out, root="train")
            verdict = "accept"
        except ArchiveRejected:
            verdict = "reject"
        assert out.exists() == (verdict == "accept")
        assert len(list(out.parent.iterdir())) == (verdict == "accept")
        assert row["verdict"] in (verdict, "either"), row["name"]
    assert (tmp_path / "zip_double_dir.zip/train/HOD/a.jpg").is_file()
    assert (tmp_path / "zip_extra_toplevel.zip/train/HOD/a.jpg").is_file()
    assert (tmp_path / "zip_nested.zip/train/inner.zip").is_file()

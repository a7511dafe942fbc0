"""EDGE. Unpacking zip and tar files that others made: all of it or nothing, and nothing outside of the folder.

What a header says is never relied on: sizes and ratios are counted while the data comes out. Archives within an archive
stay files. Nothing but regular files and folders is ever made, with the permissions of a file that the user makes.
"""

from __future__ import annotations

import contextlib
import gzip
import itertools
import os
import shutil
import stat
import struct
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple, Protocol

from vlguard_data.errors import InputError
from vlguard_data.store import lock


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may come out. ratio: bytes that come out for one that is in the archive, from RATIO_FROM_BYTES on.

    Choices, far above what the paper's sources need: the release is 3,000 pictures in 315 and 125 MB. Pictures hardly
    compress, label files to a tenth or so; deflate can reach a thousandth.
    """

    members: int = 200_000
    member_bytes: int = 2_000_000_000
    total_bytes: int = 50_000_000_000
    ratio: int = 200


RATIO_FROM_BYTES = 1_000_000
MAX_NAME_BYTES, MAX_PART_BYTES, MAX_DEPTH = 1_024, 255, 32
MAX_TAR_HEADER_BYTES = 16_384
"""Of a long name or of pax fields, which tarfile holds in memory and searches with slow patterns."""
CHUNK_BYTES = 1 << 18
SHOWN_PROBLEMS = 20
WINDOWS_NAMES = {"con", "prn", "aux", "nul", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(1, 10))}

REASONS = {
    "traversal": "leads out of the folder",
    "absolute_path": "is an absolute path",
    "windows_path": "is a Windows path, or a name that Windows takes for something else",
    "control_character": "has a control character in its name",
    "not_text": "has a name that is no text, or none",
    "name_too_long": f"has a name over {MAX_NAME_BYTES} bytes, {MAX_PART_BYTES} in a part, or {MAX_DEPTH} folders deep",
    "link": "is a link",
    "device": "is a device, a pipe, or another thing that is no file",
    "sparse": "is a sparse file",
    "duplicate": "stands twice",
    "case_collision": "differs from another name in upper and lower case only",
    "unicode_collision": "differs from another name in its Unicode form only",
    "file_and_folder": "is a file and a folder at once",
    "encrypted": "is encrypted",
    "compression": "is compressed in a way other than deflate",
    "overlap": "shares its bytes with another member",
    "too_many_members": "has too many members",
    "member_too_large": "is too large",
    "total_too_large": "is too large unpacked",
    "ratio": "grows too much while it is unpacked: a decompression bomb",
    "damaged": "is cut short or damaged",
    "unknown_format": "is neither zip nor tar nor tar.gz by its content",
}
"""Stable words for counting -> what the message says."""


class Problem(NamedTuple):
    """member: its name in the archive, "" for the archive as a whole; reason: a key of REASONS."""

    member: str
    reason: str

    def __str__(self) -> str:
        shown = ascii(self.member) if len(self.member) <= 100 else f"{self.member[:100]!a}..."
        return f"{shown if self.member else 'the archive'} {REASONS[self.reason]}"


class ArchiveRejected(InputError):
    """An archive that is not unpacked. problems: every one that was found, in the archive's order."""

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        listed = "; ".join(map(str, problems[:SHOWN_PROBLEMS]))
        more = f"; and {len(problems) - SHOWN_PROBLEMS:,} more" if len(problems) > SHOWN_PROBLEMS else ""
        super().__init__(
            f"{path} is not unpacked: {listed}{more}. Get it again from its source, or unpack what you trust"
        )
        self.problems = tuple(problems)


class Extracted(NamedTuple):
    folder: Path
    files: int
    size_bytes: int


def extract(path: Path, folder: Path, limits: Limits | None = None, *, root: str = "") -> Extracted:
    """Unpack the archive at `path` as `folder`, which must not exist yet, or be empty.

    root: where the archive wraps everything in folders that hold nothing else, as train/train/HOD/a.jpg, and one of
    them has this name, then the innermost such folder becomes `folder`.
    Raises ArchiveRejected listing every problem, after which there is no `folder`; InputError for a file that cannot be
    read or a folder that has something in it.
    """
    limits = limits or Limits()
    if folder.is_symlink() or (folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))):
        raise InputError(f"{folder} is there already; move it away to unpack {path}")
    beside = folder.with_name(f".{folder.name}.unpacking")
    with _opened(path) as file:
        shutil.rmtree(beside, ignore_errors=True)  # the rest of a run that was killed; the lock says that none runs
        beside.mkdir(parents=True)
        try:
            unpacking = _Unpacking(beside, limits, os.fstat(file.fileno()).st_size)
            unpacking.take(file)
            if unpacking.problems:
                raise ArchiveRejected(path, unpacking.problems)
            os.sync()  # one call for all the files, before the name that says that they are whole
            _innermost(beside, root).rename(folder)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    return Extracted(folder, unpacking.files, unpacking.total_bytes)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """The archive, held by this run alone."""
    if not path.is_file():
        raise InputError(f"there is no file {path}")
    handle = lock(path, f"another run is unpacking {path}; wait for it to end")
    try:
        with path.open("rb") as file:
            yield file
    finally:
        os.close(handle)


def _innermost(folder: Path, root: str) -> Path:
    found = folder
    while root:
        inner = list(folder.iterdir())
        if len(inner) != 1 or not inner[0].is_dir():
            break
        folder = inner[0]
        if folder.name == root:
            found = folder
    return found


# -- names ------------------------------------------------------------------------------------------------------------


def parts_of(name: str) -> tuple[tuple[str, ...], list[str]]:
    """The parts of a member's name, and the reasons for which it cannot be used.

    "./train/a.jpg" -> (("train", "a.jpg"), []); "../a" -> (("..", "a"), ["traversal"]).
    """
    reasons = []
    parts = tuple(part for part in name.split("/") if part not in ("", "."))
    if not parts or any(0xD800 <= ord(character) <= 0xDFFF for character in name):
        reasons.append("not_text")
    if name.startswith("/"):
        reasons.append("absolute_path")
    if ".." in parts or ".." in name.replace("\\", "/").split("/"):
        reasons.append("traversal")
    if "\\" in name or ":" in name or any(map(_is_windows_trap, parts)):
        reasons.append("windows_path")
    if any(unicodedata.category(character) == "Cc" for character in name):
        reasons.append("control_character")
    lengths = [len(part.encode("utf-8", "replace")) for part in parts]
    if sum(lengths) + len(parts) > MAX_NAME_BYTES or max(lengths, default=0) > MAX_PART_BYTES or len(parts) > MAX_DEPTH:
        reasons.append("name_too_long")
    return parts, reasons


def _is_windows_trap(part: str) -> bool:
    return part not in (".", "..") and (part[-1] in ". " or part.partition(".")[0].rstrip().casefold() in WINDOWS_NAMES)


def _key(part: str) -> str:
    """Equal for names that some file system takes for one."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", part).casefold())


@dataclass
class _Names:
    """The names seen so far: key -> (as it was spelled, whether it is a file)."""

    seen: dict[str, tuple[tuple[str, ...], bool]] = field(default_factory=dict)

    def collision(self, parts: tuple[str, ...], is_file: bool) -> str | None:
        """The reason why a member of that name cannot stand beside the ones before, and take it up."""
        keys = [_key(part) for part in parts]
        reason = None
        for depth in range(1, len(parts) + 1):
            spelled, last = parts[:depth], depth == len(parts)
            before, was_file = self.seen.setdefault("/".join(keys[:depth]), (spelled, last and is_file))
            if before is spelled:
                continue
            if was_file != (last and is_file):
                reason = reason or "file_and_folder"
            elif before != spelled:
                same = [unicodedata.normalize("NFC", "/".join(one)) for one in (before, spelled)]
                reason = reason or ("unicode_collision" if same[0] == same[1] else "case_collision")
            elif last and is_file:
                reason = reason or "duplicate"
        return reason


# -- what comes out -------------------------------------------------------------------------------------------------


class _Reader(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Member(NamedTuple):
    """reasons: what speaks against it beyond its name. packed_bytes: of it in the archive, None where nobody knows."""

    name: str
    is_file: bool
    reasons: list[str]
    packed_bytes: int | None
    open: Callable[[], contextlib.AbstractContextManager[_Reader]]


class _Stop(Exception):
    """The rest of the archive is not looked at."""

    def __init__(self, member: str, reason: str) -> None:
        super().__init__(member, reason)
        self.problem = Problem(member, reason)


DAMAGE = (
    zipfile.BadZipFile,
    tarfile.TarError,
    gzip.BadGzipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""What the libraries raise over data that is not as it should be."""


@contextlib.contextmanager
def _reading(member: str) -> Iterator[None]:
    """Says that the archive is at fault, and only for what reads it: an error in writing is another matter."""
    try:
        yield
    except DAMAGE:
        raise _Stop(member, "damaged") from None


@dataclass
class _Unpacking:
    folder: Path
    limits: Limits
    archive_bytes: int
    problems: list[Problem] = field(default_factory=list)
    files: int = 0
    total_bytes: int = 0
    members: int = 0
    names: _Names = field(default_factory=_Names)

    def take(self, file: BinaryIO) -> None:
        """Write what the archive holds; or find every problem, after the first of which nothing more is written."""
        try:
            head = file.read(512)
            file.seek(0)
            if head.startswith(b"PK"):
                self._take_zip(file)
            elif head.startswith(b"\x1f\x8b") or head[257:262] == b"ustar":
                self._take_tar(file, packed=head.startswith(b"\x1f\x8b"))
            else:
                raise _Stop("", "unknown_format")
        except _Stop as stop:
            self.problems.append(stop.problem)

    def _take_zip(self, file: BinaryIO) -> None:
        if _directory_bytes(file) > 64_000 + 150 * self.limits.members:  # zipfile would read all of it into memory
            raise _Stop("", "too_many_members")
        with _reading(""):
            archive = zipfile.ZipFile(file)
        with archive:
            members = list(_zip_members(archive, self.archive_bytes))
            accepted = [self._check(member) for member in members]
            if self.problems:
                return
            for member, parts in zip(members, accepted, strict=True):
                self._write(member, parts)

    def _take_tar(self, file: BinaryIO, *, packed: bool) -> None:
        """A tar has no list of its members: problems come up on the way through."""
        counted = _Counted(gzip.GzipFile(fileobj=file) if packed else file, self)
        with _reading(""):
            archive = tarfile.open(fileobj=counted, mode="r|", tarinfo=_TarInfo)  # type: ignore[call-overload]  # noqa: SIM115
        with archive:
            name = ""
            while True:
                with _reading(name):
                    info = archive.next()
                if info is None:
                    break
                name = info.name
                member = _tar_member(archive, info)
                parts = self._check(member)
                archive.members.clear()  # it would remember them all
                if not self.problems:
                    self._write(member, parts)
        with _reading(""):
            while counted.read(CHUNK_BYTES):  # to the checksum at the end
                pass

    def _check(self, member: _Member) -> tuple[str, ...]:
        self.members += 1
        if self.members > self.limits.members:
            raise _Stop("", "too_many_members")
        parts, reasons = parts_of(member.name)
        if not parts and not member.is_file and member.name.strip("./") == "" and ".." not in member.name:
            return parts  # "./", the folder itself
        reasons += member.reasons
        if not reasons and (collision := self.names.collision(parts, member.is_file)):
            reasons.append(collision)
        self.problems += [Problem(member.name, reason) for reason in reasons]
        return parts

    def _write(self, member: _Member, parts: tuple[str, ...]) -> None:
        target = self.folder.joinpath(*parts)
        if not member.is_file:
            target.mkdir(parents=True, exist_ok=True)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        size_bytes = 0
        with contextlib.ExitStack() as stack:
            with _reading(member.name):
                source = stack.enter_context(member.open())
            written = stack.enter_context(target.open("xb"))
            while True:
                with _reading(member.name):
                    data = source.read(CHUNK_BYTES)
                if not data:
                    break
                size_bytes += len(data)
                self.total_bytes += len(data)
                self._within_limits(member, size_bytes)
                written.write(data)
        self.files += 1

    def _within_limits(self, member: _Member, size_bytes: int) -> None:
        if size_bytes > self.limits.member_bytes:
            raise _Stop(member.name, "member_too_large")
        if self.total_bytes > self.limits.total_bytes:
            raise _Stop("", "total_too_large")
        if member.packed_bytes is not None and self._is_bomb(size_bytes, member.packed_bytes):
            raise _Stop(member.name, "ratio")
        if self._is_bomb(self.total_bytes, self.archive_bytes):
            raise _Stop("", "ratio")

    def _is_bomb(self, size_bytes: int, packed_bytes: int) -> bool:
        return size_bytes > RATIO_FROM_BYTES and size_bytes > self.limits.ratio * packed_bytes


# -- zip --------------------------------------------------------------------------------------------------------------


def _zip_members(archive: zipfile.ZipFile, archive_bytes: int) -> Iterator[_Member]:
    infos = archive.infolist()
    in_place = sorted(infos, key=lambda info: info.header_offset)
    overlapping = {
        id(later)
        for earlier, later in itertools.pairwise(in_place)
        if earlier.header_offset + 30 + earlier.compress_size > later.header_offset  # 30: the fixed part of a header
    }
    for info in infos:
        name = info.orig_filename  # zipfile's own `filename` ends before a NUL
        kind = stat.S_IFMT(info.external_attr >> 16)
        reasons = []
        if kind == stat.S_IFLNK:
            reasons.append("link")
        elif kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            reasons.append("device")
        if info.flag_bits & 0x2041:  # encrypted, strongly encrypted, with an encrypted list of members
            reasons.append("encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            reasons.append("compression")
        if id(info) in overlapping:
            reasons.append("overlap")
        packed = min(info.compress_size, archive_bytes)
        yield _Member(name, not name.endswith("/"), reasons, packed, lambda info=info: archive.open(info))  # type: ignore[misc]


def _directory_bytes(file: BinaryIO) -> int:
    """How long the zip's list of members is by its end record, found as zipfile finds it; 0 where there is none."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 22 - 0xFFFF))
    tail = file.read()
    file.seek(0)
    plain = tail[-22:]
    at = len(tail) - 22 if plain[:4] == b"PK\5\6" and plain[-2:] == b"\0\0" else tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) < at + 22:
        return 0
    length = int(struct.unpack_from("<L", tail, at + 12)[0])
    locator = tail[at - 20 : at]
    if at >= 20 and locator[:4] == b"PK\6\7":  # the end record of zip64 stands before its locator
        before = size - len(tail) + at - 20 - 56
        file.seek(max(0, before))
        record = file.read(56)
        file.seek(0)
        if len(record) == 56 and record[:4] == b"PK\6\6":
            length = int(struct.unpack_from("<Q", record, 40)[0])
    return length


# -- tar --------------------------------------------------------------------------------------------------------------


class _Counted:
    """A tar's bytes as they come out of gzip, skipped ones too."""

    def __init__(self, source: IO[bytes] | gzip.GzipFile, unpacking: _Unpacking) -> None:
        self.source, self.unpacking, self.size_bytes = source, unpacking, 0

    def read(self, size: int, /) -> bytes:
        data = self.source.read(size)
        self.size_bytes += len(data)
        if self.size_bytes > 2 * self.unpacking.limits.total_bytes + RATIO_FROM_BYTES:
            raise _Stop("", "total_too_large")
        if self.unpacking._is_bomb(self.size_bytes, self.unpacking.archive_bytes):
            raise _Stop("", "ratio")
        return data


class _TarInfo(tarfile.TarInfo):
    """Headers that tarfile would take for the archive's end, or read into memory at any size, are errors."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> _TarInfo:
        try:
            info = super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError:
            if len(buf) == tarfile.BLOCKSIZE and not any(buf):
                raise  # the end mark
            raise tarfile.ReadError("cut short, or a damaged header") from None
        special = not info.isreg() and not info.isdir() and info.type not in tarfile.SUPPORTED_TYPES
        long_name = info.type in (tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK)
        if info.size < 0 or ((special or long_name) and info.size > MAX_TAR_HEADER_BYTES):
            raise tarfile.ReadError("a header too large")
        return info


def _tar_member(archive: tarfile.TarFile, info: tarfile.TarInfo) -> _Member:
    reasons = []
    if info.issym() or info.islnk():
        reasons.append("link")
    elif info.issparse():
        reasons.append("sparse")
    elif not info.isreg() and not info.isdir():
        reasons.append("device")

    def opened() -> contextlib.AbstractContextManager[_Reader]:
        file = archive.extractfile(info)
        assert file is not None, "asked for regular files only"
        return file

    return _Member(info.name, not info.isdir(), reasons, None, opened)

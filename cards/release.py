"""What a release is, beyond the stage folder that it is made from."""

from __future__ import annotations

import re
from typing import NamedTuple

from vlguard_data.errors import InputError
from vlguard_data.tombstones import Tombstones

_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
FIRST = "1.0.0"


class Release(NamedTuple):
    """version: semantic, of the data. contact: to whom takedown requests go. tombstones: what must not be in it.
    content_digest: of the records that are in it."""

    version: str = FIRST
    contact: str | None = None
    tombstones: Tombstones = Tombstones()
    content_digest: str = ""


def checked_version(version: str) -> str:
    """Raises InputError for what is no semantic version."""
    if not _VERSION.fullmatch(version):
        raise InputError(f"{version!r} is no version like 1.0.0")
    return version


def next_version(previous: str, *, removed: bool, changed: bool) -> str:
    """The version after `previous`: a major one where records are gone or differ, else a minor one."""
    major, minor, _ = map(int, checked_version(previous).split("."))
    return f"{major + 1}.0.0" if removed or changed else f"{major}.{minor + 1}.0"

"""What a release is, beyond the stage folder that it is made from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from vlguard_data.errors import InputError
from vlguard_data.store import Rejection

_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
FIRST = "1.0.0"


class Release(NamedTuple):
    """version: semantic, of the data. contact: to whom takedown requests go. content_digest: of the records that are in
    it. rejected: what was left out, at any stage, and why."""

    version: str = FIRST
    contact: str | None = None
    content_digest: str = ""
    rejected: Sequence[Rejection] = ()


def checked_version(version: str) -> str:
    """Raises InputError for what is no semantic version."""
    if not _VERSION.fullmatch(version):
        raise InputError(f"{version!r} is no version like 1.0.0")
    return version


def checked_after(version: str, previous: str) -> str:
    """Raises InputError for a version that does not come after the one before."""
    if _parts(checked_version(version)) <= _parts(checked_version(previous)):
        raise InputError(f"the release before is {previous}; {version} does not come after it")
    return version


def _parts(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def next_version(previous: str, *, removed: bool, changed: bool) -> str:
    """The version after `previous`: a major one where records are gone or differ, else a minor one."""
    major, minor, _ = _parts(checked_version(previous))
    return f"{major + 1}.0.0" if removed or changed else f"{major}.{minor + 1}.0"

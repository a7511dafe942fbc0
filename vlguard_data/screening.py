"""Screening: pictures that a user's hash lists name are left out before anything else sees them.

Lists come from those who may keep them (hash-sharing programmes, a team's own takedowns); none is shipped. On a hit
nothing of the picture is kept: no copy, no thumbnail, no call to a model; only which item it was, the hash, and when.

A list is a text file with one entry a line; "#" begins a comment:

    9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08    sha256 of the original file
    phash:ffe0c08080c0e0ff                                              perceptual hash, all 64 bits

A perceptual hash within a few bits is no hit: pictures that have nothing to do with each other come that near, and a
list of hashes has no pixels to confirm it with.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .errors import ImageRejected, InputError
from .images import Sanitised
from .reading import read_text
from .store import now

REASON = "screened"
CONTACTS = (
    "What such a list names must be reported, not looked at: to your country's hotline (inhope.org), in the US to the "
    "NCMEC CyberTipline (report.cybertip.org), in the UK to the IWF (report.iwf.org.uk); ask counsel. "
    "Nothing was copied."
)
_ENTRY = re.compile(r"[0-9a-f]{64}|phash:[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Screen:
    """The entries of all lists, as they stand there in lower case."""

    entries: frozenset[str] = frozenset()

    def check_file(self, data: bytes) -> None:
        """To be asked before the file is decoded. Raises ImageRejected on a hit."""
        if self.entries:
            self._check(hashlib.sha256(data).hexdigest())

    def check_picture(self, picture: Sanitised) -> None:
        """To be asked before the decoded picture is kept. Raises ImageRejected on a hit."""
        if self.entries:
            self._check(f"phash:{picture.phash}")

    def _check(self, entry: str) -> None:
        if entry in self.entries:
            raise ImageRejected(REASON, f"{entry} is on a list, {now()}")


def load(paths: Iterable[Path]) -> Screen:
    """The lists of all files together. Raises InputError naming the line that is no entry, and an empty list."""
    entries: set[str] = set()
    for path in paths:
        found = {number: line.partition("#")[0].strip().lower() for number, line in _lines(path)}
        wrong = [number for number, entry in found.items() if entry and not _ENTRY.fullmatch(entry)]
        if wrong:
            raise InputError(f"{path}, line {wrong[0]}: is neither a sha256 nor phash:<16 hex digits>")
        if not any(found.values()):
            raise InputError(f"{path} names nothing; a list that screens nothing is no screening")
        entries |= {entry for entry in found.values() if entry}
    return Screen(frozenset(entries))


def _lines(path: Path) -> Iterable[tuple[int, str]]:
    return enumerate(read_text(path).splitlines(), 1)

"""FACTORY 1: builders collect images by harm category into a stage folder of records.

One file per source, found by its name; `run`, `intake`, `distributed`, and files whose names begin with "_", are none.
A source states

    TITLE, HOMEPAGE, LICENSE, LICENSE_EVIDENCE, CITATION    strings, shown by `builders.run --list`
    NEEDS                                                   what the user must bring in --source-dir, "" for nothing
    YIELDS, LEAVES_OUT                                      sentences
    CATEGORIES                                              harm categories it can hold; () where labels come later

and a function that reads label files but no pictures, and says what there is:

    def items(folder: Path | None, policy: Policy) -> Iterator[Item]

The pictures are read and cleaned by `intake`, in worker processes. A source whose pictures are no files adds

    def picture(item: Item) -> bytes

a source whose own split is kept unless the user asks otherwise adds SPLIT = "source"; one that is an edition of its own
adds EDITION = {"name", "title"}; one whose terms allow a download adds REMOTES, a list of Remote.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from vlguard_data.errors import UnknownName
from vlguard_data.schema import Record


@dataclass(frozen=True, slots=True)
class Item:
    """One record to be, before its picture is read.

    record: everything but the picture's own fields; its split is the source's own, "" where it has none, and its
    split_group is "" where the picture's hash shall be the group. path: the picture's file, None where it is missing.
    wanted: the name it was looked for under, for messages. category: the harm category it was collected for, which
    safe pictures have too; None where the source does not say. missing: (reason, detail) where it is known why there
    is no picture.
    """

    record: Record
    path: Path | None
    wanted: str
    category: str | None = None
    missing: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Remote:
    """A file that a source's terms allow to download.

    sha256: lower-case hex, "" where the source states none; what came is then written down, and must come again.
    unpack: the folder that the archive becomes, "" for files.
    """

    url: str
    sha256: str
    size_bytes: int | None
    name: str
    unpack: str = ""


def names() -> list[str]:
    """The sources there are."""
    modules = [module.name for module in pkgutil.iter_modules(__path__) if not module.ispkg]
    return sorted(name for name in modules if name not in ("run", "intake", "distributed") and not name.startswith("_"))


def source(name: str) -> ModuleType:
    """The module of a source. Raises UnknownName with the known ones."""
    if name not in names():
        raise UnknownName(f"no source named {name!r}. Known sources: {', '.join(names())}")
    return importlib.import_module(f".{name}", __package__)

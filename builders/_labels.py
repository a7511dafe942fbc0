"""What sources share: groups by text or address, and the graded memes of Harm-P and Harm-C. Pure but for reading."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vlguard_data.errors import InputError
from vlguard_data.reading import inside, read_json_lines, require
from vlguard_data.schema import Record

from . import Item

MIN_WORDS = 4
"""A text of fewer words ("hello there") is no sign that two pictures belong together."""


def text_group(source: str, text: str) -> str:
    """The split group of pictures with the same words on them, whatever their case and marks; "" for too few words.

    >>> text_group("memes", "When you SEE it, at last!") == text_group("memes", "when you see it at last")
    True
    """
    words = re.findall(r"\w+", text.casefold())
    if len(words) < MIN_WORDS:
        return ""
    return f"{source}/text/{hashlib.sha256(' '.join(words).encode()).hexdigest()[:16]}"


def address_group(source: str, address: str) -> str:
    """The split group of pictures that lead to the same page, whatever their tracking parameters; "" for no address."""
    bare = re.sub(r"^https?://(www\.)?", "", address.strip().casefold()).split("#")[0].split("?")[0].rstrip("/")
    return f"{source}/page/{hashlib.sha256(bare.encode()).hexdigest()[:16]}" if bare else ""


NOT_SAID = "not said"


def graded(grade: str, harmless: str, **rest: Any) -> str:
    """The source_label of a picture that people graded: the grade, and whether it means harm (None where not said).

    >>> graded("private", harmless="public")
    '{"grade": "private", "harmful": true}'
    """
    return json.dumps({"grade": grade, "harmful": None if grade == NOT_SAID else grade != harmless, **rest})


GRADES = ("not harmful", "somewhat harmful", "very harmful")
TARGETS = ("individual", "organization", "community", "society")


def memes(folder: Path, name: str, files: Mapping[str, str], source: str, licence: str, url: str) -> Iterator[Item]:
    """The memes of label files {split: file below `folder`}, their pictures in images/. Raises InputError."""
    found = {split: folder / "annotations" / file for split, file in files.items()}
    if not any(path.is_file() for path in found.values()):
        raise InputError(
            f"{folder / 'annotations'} has none of {', '.join(files.values())}; --source {name} needs them"
        )
    for split, path in found.items():
        if path.is_file():
            for number, row in read_json_lines(path):
                where = f"{path}, line {number}"
                require(row, where, {"id": str, "image": str, "labels": list, "text": str})
                picture = inside(folder / "images", row["image"])
                record = meme_record(row, where, split, source, licence, url)
                yield Item(record, picture if picture.is_file() else None, f"images/{row['image']}")


def meme_record(row: Mapping[str, Any], where: str, split: str, source: str, licence: str, url: str) -> Record:
    """{"id": "memes_44", "image": "memes_44.png", "labels": ["very harmful", "society"], "text": ".."} -> a record."""
    labels = row["labels"]
    # a few rows of the real files have an empty grade
    if not labels or labels[0] not in ("", *GRADES) or any(label not in TARGETS for label in labels[1:]):
        raise InputError(f"{where}: labels {labels!r} are not a grade ({', '.join(GRADES)}) and who is harmed")
    return Record(
        split=split,
        id=f"{source}/{Path(row['image']).stem}",
        source=source,
        source_label=graded(labels[0] or NOT_SAID, GRADES[0], harmed=labels[1:]),
        license=licence,
        source_url=url,
        split_group=text_group(source, row["text"]),
    )

"""JSON and pictures: what most sets are published as. A configuration names the fields; see `siuo` for one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import InputError
from ..reading import inside, read_json
from . import Prompt, opened


class Fields(NamedTuple):
    """The names of a set's fields. id: None for the row's number. rows: how many there must be."""

    question: str
    image: str
    id: str | None
    category: str | None
    reference: str | None
    target: str
    rows: int


def prompts(source: Path, subset: str, fields: Fields) -> Iterator[Prompt]:
    """source: the JSON file, a list of rows or a mapping of them; pictures lie beside it, or there in `images`.

    Raises InputError for another file, and naming the first picture that is missing.
    """
    data = read_json(source)
    rows = list(data.values()) if isinstance(data, dict) else data
    if not isinstance(rows, list) or len(rows) != fields.rows:
        found = len(rows) if isinstance(rows, list) else "none"
        raise InputError(f"{source}: must have {fields.rows} rows; it has {found}")
    for number, row in enumerate(rows):
        texts = [_text(row, field, source, number) for field in (fields.question, fields.image)]
        path = _picture(source, texts[1])
        if path is None:
            raise InputError(f"{source}, row {number}: there is no picture {texts[1]} beside it, nor in images/")
        id, category, reference = (
            str(row.get(field, "")) if field else None for field in (fields.id, fields.category, fields.reference)
        )
        yield Prompt(
            subset, id or str(number), 0, partial(opened, path), texts[0], reference or "", fields.target, category
        )


def _text(row: Any, field: str, source: Path, number: int) -> str:
    if not isinstance(row, Mapping) or not isinstance(row.get(field), str):
        raise InputError(f"{source}, row {number}: has no {field}")
    return str(row[field])


def _picture(source: Path, name: str) -> Path | None:
    for folder in (source.parent, source.parent / "images"):
        path = inside(folder, name)
        if path.is_file():
            return path
    return None

"""Reading label files that others wrote: strict, with errors that name the file, the line and every problem."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path, PureWindowsPath
from typing import Any, NoReturn

from .errors import InputError


def read_text(path: Path) -> str:
    """UTF-8 text, with or without a byte order mark. Raises InputError."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise InputError(f"there is no file {path}") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8: {error}") from None
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}") from None


def read_json(path: Path) -> Any:
    """A JSON file; NaN and duplicate keys are errors. Raises InputError."""
    return _parse(read_text(path), str(path))


def read_json_lines(path: Path) -> Iterator[tuple[int, Any]]:
    """(line number, value) of a JSON Lines file. Raises InputError naming the line."""
    lines = read_text(path).split("\n")  # not splitlines, which also splits at characters that JSON allows in texts
    for number, line in enumerate(lines[:-1] if lines[-1] == "" else lines, 1):
        if not line.strip():
            raise InputError(f"{path}, line {number}: the line is empty")
        yield number, _parse(line, f"{path}, line {number}")


def drop_torn_line(path: Path) -> None:
    """Cut off what a kill left of a line that was being written, where there is such a file."""
    if path.is_file():
        data = path.read_bytes()
        path.write_bytes(data[: data.rfind(b"\n") + 1])


def read_csv(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """(line number, row) of a CSV file with a header line. Raises InputError naming the line."""
    reader = csv.DictReader(io.StringIO(read_text(path), newline=""), strict=True)
    try:
        names = list(reader.fieldnames or ())
        twice = sorted(name for name, count in Counter(names).items() if count > 1)
        if twice:
            raise InputError(f"{path}, line 1: the column {', '.join(map(repr, twice))} stands twice")
        for row in reader:
            if None in row or None in row.values():
                raise InputError(f"{path}, line {reader.line_num}: has not as many fields as the header")
            yield reader.line_num, row
    except csv.Error as error:
        raise InputError(f"{path}, line {reader.reader.line_num}: {error}") from None


def _parse(text: str, where: str) -> Any:
    def constant(name: str) -> NoReturn:
        raise ValueError(f"{name} is not JSON")

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        twice = sorted(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        if twice:
            raise ValueError(f"duplicate key {', '.join(map(repr, twice))}")
        return dict(pairs)

    try:
        value = json.loads(text, parse_constant=constant, object_pairs_hook=unique)
        json.dumps(value, ensure_ascii=False).encode()
        return value
    except UnicodeEncodeError:
        raise InputError(f"{where}: holds half of a surrogate pair, which is no text") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{where} is not valid JSON: {error}") from None


def inside(root: Path, name: str) -> Path:
    """root / name, where name comes from a file and must stay within root. Raises InputError."""
    parts = PureWindowsPath(name)  # splits at both kinds of slash, and knows drives
    if not name or "\0" in name or "://" in name or parts.drive or parts.root or ".." in parts.parts:
        raise InputError(f"{name!r} does not name a file inside {root}")
    path = root / name
    try:
        within = path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a link onto itself
        within = False
    if not within:
        raise InputError(f"{name!r} leads out of {root}")
    return path


def require(row: Any, where: str, types: Mapping[str, type]) -> Mapping[str, Any]:
    """The row, if it is a mapping with these keys of these types. Raises InputError listing every problem."""
    if not isinstance(row, dict):
        raise InputError(f"{where}: must be an object with {', '.join(types)}")
    problems = [
        f"{key} must be of type {kind.__name__}" for key, kind in types.items() if not is_of(row.get(key), kind)
    ]
    if problems:
        raise InputError(f"{where}: " + "; ".join(problems))
    return row


def is_of(value: Any, kind: type) -> bool:
    """isinstance, but true and false are no numbers, and whole numbers are numbers."""
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, (int, float) if kind is float else kind)


SPEAKERS = {"human": "user", "gpt": "assistant", "system": "system"}
"""LLaVA's names for who says something, and the usual ones."""


def read_conversations(path: Path) -> list[dict[str, Any]]:
    """A LLaVA JSON file's rows, each with `conversations` of `from` and `value`. Raises InputError naming the row."""
    rows = read_json(path)
    if not isinstance(rows, list):
        raise InputError(f"{path}: must be a list of conversations")
    for number, row in enumerate(rows):
        require(row, f"{path}, row {number}", {"conversations": list})
        for turn in row["conversations"]:
            require(turn, f"{path}, row {number}", {"from": str, "value": str})
        if not isinstance(row.get("image", ""), str):
            raise InputError(f"{path}, row {number}: image must be a file's name")
    return rows


def turns(row: Mapping[str, Any]) -> list[dict[str, str]]:
    """A LLaVA row's conversation as chat messages."""
    return [
        {"role": SPEAKERS.get(turn["from"], turn["from"]), "content": turn["value"]} for turn in row["conversations"]
    ]

"""Label files of others: read strictly, refused with the file, the line and every problem."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from vlguard_data.reading import inside, read_csv, read_json, read_json_lines, read_text, require

from .conftest import message_of


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str | bytes], Path]:
    def write(content: str | bytes) -> Path:
        path = tmp_path / "labels"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


File = Callable[["str | bytes"], Path]


# -- text -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with byte order mark"])
def test_text_is_utf_8(file: File, mark: bytes) -> None:
    assert read_text(file(mark + "é\u2028\n".encode())) == "é\u2028\n"


def test_text_that_cannot_be_read_is_told(file: File, tmp_path: Path) -> None:
    assert message_of(lambda: read_text(tmp_path / "none")) == f"there is no file {tmp_path / 'none'}"
    assert message_of(lambda: read_text(tmp_path)) == f"cannot read {tmp_path}: Is a directory"
    assert "is not UTF-8" in message_of(lambda: read_text(file(b"caf\xe9")))
    assert "is not UTF-8" in message_of(lambda: read_text(file("text".encode("utf-16"))))


# -- JSON -----------------------------------------------------------------------------------------------------------


def test_json_is_read_as_it_stands(file: File) -> None:
    assert read_json(file('\ufeff{"a": [1, 2.5, null, true, "\\u00e9\\ud83d\\ude00"]}')) == {
        "a": [1, 2.5, None, True, "é😀"]
    }


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "Expecting value"),
        ("[1", "Expecting"),
        ("[1] x", "Extra data"),
        ("NaN", "NaN is not JSON"),
        ("[Infinity]", "Infinity is not JSON"),
        ("-Infinity", "-Infinity is not JSON"),
        ('{"b": 1, "a": 2, "a": 3, "b": 4}', "duplicate key 'a', 'b'"),
        ('[{"x": {"a": 1, "a": 1}}]', "duplicate key 'a'"),
        ("[" * 100_000, "recursion"),
        ("1" * 5000, "digits"),
        ('"\\ud800"', "holds half of a surrogate pair"),
        ('{"\\udfff": 1}', "holds half of a surrogate pair"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_not_strict_json_is_told(file: File, text: str, problem: str) -> None:
    path = file(text)
    message = message_of(lambda: read_json(path))
    assert message.startswith(str(path))
    assert problem in message


def test_an_object_of_20_000_keys_is_read_at_once(file: File) -> None:
    """Labels keyed by file name: the check for duplicates may not compare every key with every other."""
    labels = {f"picture {number}.png": number for number in range(20_000)}
    path = file(json.dumps(labels))
    start = time.process_time()
    assert read_json(path) == labels
    assert time.process_time() - start < 1


def test_json_lines_come_with_their_numbers(file: File) -> None:
    assert list(read_json_lines(file('\ufeff{"a": 1}\r\n[2]\n"\\n"'))) == [(1, {"a": 1}), (2, [2]), (3, "\n")]
    assert list(read_json_lines(file(""))) == []


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85"])
def test_a_line_ends_at_a_line_feed_and_nowhere_else(file: File, separator: str) -> None:
    """These may stand inside a JSON string as they are."""
    rows = [{"text": f"one{separator}two"}, {"text": "three"}]
    path = file("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    assert list(read_json_lines(path)) == [(1, rows[0]), (2, rows[1])]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"a": 1}\n\n{"a": 2}\n', "labels, line 2: the line is empty"),
        ('{"a": 1}\n \n', "labels, line 2: the line is empty"),
        ('{"a": 1}\n{"a": 1, "a": 2}\n', "labels, line 2 is not valid JSON: duplicate key 'a'"),
        ('{"a": 1}\n{"a": \n', "labels, line 2 is not valid JSON"),
        ('1\n2\n"\\ud800"\n', "labels, line 3: holds half of a surrogate pair"),
    ],
)
def test_a_broken_json_line_is_told_by_its_number(file: File, text: str, problem: str) -> None:
    path = file(text)
    assert problem in message_of(lambda: list(read_json_lines(path)))


# -- CSV ------------------------------------------------------------------------------------------------------------


def test_csv_rows_come_with_their_line_numbers(file: File) -> None:
    text = '\ufeffname,text\r\na.png,"one\n""two"", three"\r\nb.png,\r\n'
    assert list(read_csv(file(text))) == [
        (3, {"name": "a.png", "text": 'one\n"two", three'}),
        (4, {"name": "b.png", "text": ""}),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a,b\n1,2\n1\n", "labels, line 3: has not as many fields as the header"),
        ("a,b\n1,2,3\n", "labels, line 2: has not as many fields as the header"),
        ('a,b\n1,2\n1,"open\n', "labels, line 3: unexpected end of data"),
        ('a,b\n1,"x"y\n', "labels, line 2: "),
        (f"a,b\n1,2\n{'x' * 200_000},1\n", "labels, line 3: field larger than field limit"),
        ("a,b,a\n1,2,3\n", "labels, line 1: "),
    ],
    ids=["too few", "too many", "open quote", "text behind a quote", "huge field", "column twice"],
)
def test_a_broken_csv_line_is_told_by_its_number(file: File, text: str, problem: str) -> None:
    path = file(text)
    assert problem in message_of(lambda: list(read_csv(path)))


# -- names from files -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["a.png", "d/a.png", "./a.png", "a b.png", "-a.png", "~", "é😀.png", "a\nb.png", "..a", "a..", "x" * 300]
)
def test_a_name_inside_the_folder_is_joined_to_it(tmp_path: Path, name: str) -> None:
    assert inside(tmp_path, name) == tmp_path / name


@pytest.mark.parametrize(
    "name",
    [
        *("", "..", "../a", "a/../../b", "a/../b", "/etc/passwd", "//host/share", "a\0b"),
        *("..\\a", "a\\..\\..\\b", "C:\\a", "C:a", "\\a", "\\\\host\\share"),
        *("http://example.org/a.png", "file:///etc/passwd"),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    assert message_of(lambda: inside(tmp_path, name)) == f"{name!r} does not name a file inside {tmp_path}"


def test_links_may_lead_anywhere_inside_and_nowhere_else(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "d").mkdir(parents=True)
    (root / "in").symlink_to(root / "d")
    (root / "out").symlink_to(tmp_path)
    (root / "file").symlink_to("/etc/passwd")
    assert inside(root, "in/a.png") == root / "in/a.png"
    for name in ("out/a.png", "out", "file"):
        assert message_of(partial(inside, root, name)) == f"{name!r} leads out of {root}"


def test_a_root_that_is_itself_reached_by_a_link_is_fine(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert inside(tmp_path / "link", "a.png") == tmp_path / "link/a.png"


@pytest.mark.parametrize("name", ["loop", "loop/a.png"])
def test_a_link_to_itself_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert repr(name) in message_of(lambda: inside(tmp_path, name))


# -- rows -----------------------------------------------------------------------------------------------------------


def test_a_row_of_the_right_form_is_given_back() -> None:
    row = {"id": "1", "safe": True, "more": None}
    assert require(row, "f, record 0", {"id": str, "safe": bool}) is row


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ([], "f, record 0: must be an object with id, safe"),
        (None, "f, record 0: must be an object with id, safe"),
        ({}, "f, record 0: id must be of type str; safe must be of type bool"),
        ({"id": 3, "safe": "yes"}, "f, record 0: id must be of type str; safe must be of type bool"),
        ({"id": "1", "safe": 1}, "f, record 0: safe must be of type bool"),
        ({"id": None, "safe": False}, "f, record 0: id must be of type str"),
    ],
)
def test_every_problem_of_a_row_is_told(row: Any, message: str) -> None:
    assert message_of(lambda: require(row, "f, record 0", {"id": str, "safe": bool})) == message

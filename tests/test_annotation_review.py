"""`annotation.review`: what goes out to people, and what their decisions do to a folder."""

from __future__ import annotations

import base64
import csv
import doctest
import hashlib
import json
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from annotation import review
from annotation.journal import Journal
from vlguard_data import taxonomy, verify
from vlguard_data.schema import Record, Vote
from vlguard_data.store import Rejection, Stage

from .conftest import Run, record
from .loopback import Loopback
from .test_annotation_run import sound, stage_of
from .test_annotation_status import FOUR, MODEL, Says, Scripted, annotated, execute, job_of, told

EIGHT: Says = {
    **FOUR,
    "folder/005.png": ("personal_data", "safe", "weapons"),
    "folder/006.png": ("safe", "safe"),
    "folder/007.png": ("violence", "violence"),
    "folder/008.png": ("self_harm", "self_harm"),
}


@pytest.fixture(scope="module")
def eight(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Conflicts without a majority: 4 and 5; with one: 3; the other five agreed."""
    root = tmp_path_factory.mktemp("eight")
    return annotated(stage_of(root / "raw", sound(8)), root / "out", Scripted(EIGHT))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The same, for a test that changes it."""
    return annotated(stage_of(tmp_path / "raw", sound(8)), tmp_path / "out", Scripted(EIGHT))


def exported(out: Path, file: Path, sample: int = 50, seed: int = 0, most: int | None = None) -> list[dict[str, str]]:
    review.export(out, file, sample, seed, most)
    return [dict(line.cells) for line in review.read_lines(file)]


def ids_of(rows: Sequence[Mapping[str, str]]) -> list[str]:
    return [row["id"].removeprefix("folder/").removesuffix(".png") for row in rows]


def decided(id: str, decision: str, severity: object = "", reason: str = "", reviewer: str = "") -> dict[str, str]:
    """A filled-in row, with the least that an import needs."""
    return {
        "id": f"folder/{id}.png",
        "split": "train",
        "decision": decision,
        "decision_severity": str(severity),
        "decision_reason": reason,
        "reviewer": reviewer,
    }


def filled_in(file: Path, *rows: Mapping[str, str]) -> Path:
    if file.suffix == ".jsonl":
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return file
    with file.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return file


def votes_of(out: Path, id: str) -> list[Vote]:
    with Journal(out, read_only=True) as journal:
        ((votes,),) = journal.rows("SELECT votes FROM outcomes WHERE id = ?", f"folder/{id}.png")
    return [Vote(**vote) for vote in json.loads(votes)]


def decisions(out: Path) -> list[tuple[Any, ...]]:
    with Journal(out, read_only=True) as journal:
        return journal.rows("SELECT record_id, reviewer, harm_subcategory, severity, reason FROM decisions ORDER BY n")


def records_of(out: Path) -> dict[str, Record]:
    assert list(verify.problems_in(out)) == []
    return {one.id.removeprefix("folder/").removesuffix(".png"): one for one in Stage(out).records()}


def error_of(done: subprocess.CompletedProcess[str]) -> str:
    """What stands on stderr, without progress."""
    assert done.stdout == ""
    return done.stderr[done.stderr.index("error: ") :].removeprefix("error: ").rstrip("\n")


# -- export


def test_conflicts_come_first_and_those_without_majority_before_them(eight: Path, tmp_path: Path) -> None:
    rows = exported(eight, tmp_path / "review.csv")
    assert ids_of(rows)[:3] == ["004", "005", "003"]
    assert sorted(ids_of(rows)[3:]) == ["001", "002", "006", "007", "008"]
    assert [row["why"] for row in rows] == ["conflict"] * 3 + ["sample"] * 5


def test_a_row_tells_all_that_is_needed_to_decide(eight: Path, tmp_path: Path) -> None:
    rows = {row["id"]: row for row in exported(eight, tmp_path / "review.csv")}
    one = records_of(eight)["003"]
    first, second = one.pairs
    assert rows["folder/003.png"] == {
        "id": "folder/003.png",
        "split": "train",
        "why": "conflict",
        "image_sha256": one.image_sha256,
        "label": "violence",
        "severity": "2",
        "votes": f"{MODEL}:judge-a: weapons, severity 2\n{MODEL}:judge-b: violence, severity 2\n"
        f"{MODEL}:judge-c: violence, severity 2",
        "state": "done",
        "reason": "",
        "source_label": "",
        "pairs": f"unsafe, refuse\nQ: {first.instruction}\nA: {first.response}\n\n"
        f"unsafe_safe, comply\nQ: {second.instruction}\nA: {second.response}",
        "decision": "",
        "decision_severity": "",
        "decision_reason": "",
        "reviewer": "",
    }
    undecided = rows["folder/004.png"]
    assert (undecided["label"], undecided["severity"], undecided["pairs"]) == ("", "", "")
    assert (undecided["state"], undecided["reason"]) == ("rejected", "judges_disagree")
    assert (rows["folder/002.png"]["label"], rows["folder/002.png"]["severity"]) == ("safe", "0")


def test_every_cell_is_quoted_and_the_columns_stand_in_order(eight: Path, tmp_path: Path) -> None:
    review.export(eight, tmp_path / "review.csv", 0, 0, None)
    first, second, *_ = (tmp_path / "review.csv").read_text(encoding="utf-8").splitlines()
    assert first == ",".join(f'"{name}"' for name in review.COLUMNS)
    assert second.startswith('"folder/004.png","train","conflict","')


def test_jsonl_has_the_same_rows(eight: Path, tmp_path: Path) -> None:
    assert exported(eight, tmp_path / "review.jsonl") == exported(eight, tmp_path / "review.csv")
    assert list(json.loads((tmp_path / "review.jsonl").read_text().splitlines()[0])) == list(review.COLUMNS)


def test_the_sample_is_the_same_every_time(eight: Path, tmp_path: Path) -> None:
    drawn = {seed: ids_of(exported(eight, tmp_path / f"{seed}.csv", 2, seed))[3:] for seed in range(4)}
    assert {seed: ids_of(exported(eight, tmp_path / f"again{seed}.csv", 2, seed))[3:] for seed in range(4)} == drawn
    assert len({tuple(sample) for sample in drawn.values()}) > 1
    larger = ids_of(exported(eight, tmp_path / "larger.csv", 3, 0))[3:]
    assert larger[:2] == drawn[0]


def test_max_leaves_out_the_sample_first(eight: Path, tmp_path: Path) -> None:
    assert ids_of(exported(eight, tmp_path / "four.csv", most=4))[:3] == ["004", "005", "003"]
    values = review.export(eight, tmp_path / "two.csv", 50, 0, 2)
    assert values == {
        "file": str(tmp_path / "two.csv"),
        "sheet": str(tmp_path / "two.html"),
        "conflicts": 2,
        "sample": 0,
        "left_out": 1,
        "missing": 0,
    }


def test_a_failed_record_is_no_sample(own: Path, tmp_path: Path) -> None:
    execute(own, "UPDATE outcomes SET state = 'failed', reason = 'call_failed' WHERE id = 'folder/001.png'")
    assert "001" not in ids_of(exported(own, tmp_path / "review.csv"))


def test_labels_of_the_source_stand_where_nobody_voted(tmp_path: Path) -> None:
    judged = [record(1, unsafe=True, pairs=False), record(2, pairs=False)]
    source = stage_of(tmp_path / "raw", [replace(one, source_label="=SUM(1)") for one in judged])
    out = annotated(source, tmp_path / "out", Scripted({}), job_of(source, "write"))
    rows = exported(out, tmp_path / "review.csv")
    assert sorted((row["label"], row["severity"], row["votes"], row["source_label"]) for row in rows) == [
        ("personal_data", "2", "", "=SUM(1)"),
        ("safe", "0", "", "=SUM(1)"),
    ]


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "",
            "safe",
            "a = b",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "\nx",
            "\0x",
            "'",
            "''",
            "'=1",
            "'quoted'",
        ),
        *("\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20x", '"; =1', 'say "=1"', "one\r\ntwo", "\ufeffx", "\u2028"),
    ],
)
def test_formulas_leave_as_text_and_come_back_as_they_were(cell: str, tmp_path: Path) -> None:
    row = dict.fromkeys(review.COLUMNS, cell)
    file = tmp_path / "table.csv"
    file.write_bytes(review.table([row, row], ".csv"))
    with file.open(encoding="utf-8", newline="") as handle:
        raw = list(csv.reader(handle))[1]
    assert set(raw) == {f"'{cell}" if cell.startswith(review.GUARDED) else cell}
    assert not raw[0].startswith(tuple("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"))
    assert [dict(line.cells) for line in review.read_lines(file)] == [row, row]


def test_a_quote_that_a_person_typed_stays(tmp_path: Path) -> None:
    filled_in(tmp_path / "a.csv", decided("001", "safe", reason="'tis a toy"))
    (line,) = review.read_lines(tmp_path / "a.csv")
    assert line.cells["decision_reason"] == "'tis a toy"


def test_an_export_never_replaces_what_people_filled_in(eight: Path, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "review.csv"
    first = run("annotation.review", eight, "--export", file)
    assert first.stdout == f"3 conflicts and a sample of 5 -> {file}, {tmp_path / 'review.html'}\n"
    run("annotation.review", eight, "--export", file)  # the same again does no harm
    file.write_text(file.read_text().replace('""', '"safe"', 1))
    done = run("annotation.review", eight, "--export", file, code=1)
    assert error_of(done) == (
        f"{file} is there already, perhaps with decisions in it; move it away, or give another name"
    )


# -- the contact sheet

EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
TAGS = {
    *("html", "head", "meta", "title", "style", "script", "body", "header", "main", "article", "div", "h1", "h2", "p"),
    *("b", "ul", "li", "button", "img", "span"),
}


class Tags(HTMLParser):
    """All that a page has besides text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attributes)))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def sheet_of(out: Path, tmp_path: Path) -> str:
    review.export(out, tmp_path / "sheet.csv", 50, 0, None)
    return (tmp_path / "sheet.html").read_text(encoding="utf-8")


def test_nothing_that_a_model_wrote_becomes_part_of_the_page(tmp_path: Path) -> None:
    source = stage_of(tmp_path / "raw", [replace(one, source_label=EVIL) for one in sound(4)])
    writes = {"unsafe_safe": {"question": f"What? {EVIL}", "answer": f"{EVIL} \u202e"}}
    page = sheet_of(annotated(source, tmp_path / "out", Scripted(FOUR, writes, EVIL)), tmp_path)
    tags = Tags(page)
    assert {tag for tag, _ in tags.found} == TAGS
    assert len(tags.of("script")) == 1
    assert len(tags.of("img")) == 4
    assert not [name for _, attributes in tags.found for name in attributes if name.startswith("on")]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "\u202e" not in page


def test_the_page_brings_all_it_needs_and_allows_nothing_else(eight: Path, tmp_path: Path) -> None:
    page = sheet_of(eight, tmp_path)
    ((style,), (script,)) = (re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL) for tag in ("style", "script"))
    own = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    policy = next(one["content"] for one in Tags(page).of("meta") if "http-equiv" in one)
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{own[0]}'; script-src 'sha256-{own[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert not re.search(r"https?://|url\(|@import|<link|<iframe", page)
    assert all(str(image["src"]).startswith("data:image/jpeg;base64,") for image in Tags(page).of("img"))


def test_only_pictures_that_are_surely_safe_are_shown_at_once(eight: Path, tmp_path: Path) -> None:
    page = sheet_of(eight, tmp_path)
    veiled = {}
    for card in re.findall("<article.*?</article>", page, re.DOTALL):
        (id,) = re.findall(r"<h2>folder/(\d+)\.png</h2>", card)
        veiled[id] = 'aria-pressed="false"' in card
    assert {id for id, is_veiled in veiled.items() if not is_veiled} == {"002", "006"}
    assert len(veiled) == 8


def test_thumbnails_are_small(tmp_path: Path) -> None:
    import io

    from PIL import Image

    from vlguard_data.images import sanitise

    from .conftest import png

    wide = replace(record(1, pairs=False), split_group="g").with_picture(sanitise(png("wide", (900, 300))))
    encoded = review.thumbnail(wide).partition(";base64,")[2]
    with Image.open(io.BytesIO(base64.b64decode(encoded))) as image:
        assert image.size == (360, 120)
    assert review.thumbnail(replace(wide, image=b"torn")) == ""


def test_export_needs_the_pictures(own: Path, tmp_path: Path, run: Run) -> None:
    (own.parent / "raw").rename(own.parent / "elsewhere")
    done = run("annotation.review", own, "--export", tmp_path / "review.csv", code=1)
    assert error_of(done) == f"the pictures of the last run are needed: there is no folder {own.parent / 'raw'}"
    assert not (tmp_path / "review.csv").exists()


def test_records_that_the_input_has_lost_are_counted(own: Path, tmp_path: Path) -> None:
    raw = own.parent / "raw"
    raw.rename(own.parent / "elsewhere")
    stage_of(raw, [*sound(6), record(9, pairs=False)])
    values = review.export(own, tmp_path / "review.csv", 50, 0, None)
    assert (values["conflicts"], values["sample"], values["missing"]) == (3, 3, 2)
    assert review.export_text(values).endswith(
        "; 2 records are not in the input folder any more, or with another picture"
    )


# -- import


def test_decisions_become_votes_behind_the_judges(own: Path, tmp_path: Path) -> None:
    before = records_of(own)
    file = filled_in(
        tmp_path / "a.csv",
        decided("001", "weapons", 3, reviewer="alice"),
        decided("004", "violence", 1, reviewer="bob.b"),
        decided("006", "weapons", 2, "A toy gun is held at a head", reviewer="alice"),
        decided("007", ""),
    )
    values = review.take_back(own, file, None)
    after = records_of(own)
    judges = [f"{MODEL}:judge-a", f"{MODEL}:judge-b"]
    agreed = [Vote(name, False, "weapons", 2) for name in judges]
    assert list(after["001"].votes) == [*agreed, Vote("human:alice", False, "weapons", 3)]
    assert (after["001"].severity, after["001"].pairs) == (3, before["001"].pairs)
    assert votes_of(own, "006") == [
        *(Vote(name, True, None, 0) for name in judges),
        Vote("human:alice", False, "weapons", 2),
    ]
    assert decisions(own) == [
        ("folder/001.png", "alice", "weapons", 3, ""),
        ("folder/004.png", "bob.b", "violence", 1, ""),
        ("folder/006.png", "alice", "weapons", 2, "A toy gun is held at a head"),
    ]
    assert values["decisions"] == {"stored": 3, "known": 0, "skipped": 1}
    assert values["records"] == {
        "decided": 3,
        "confirmed": 1,
        "overturned": 1,
        "settled": 1,
        "without_effect": 0,
        "not_asked": 2,
    }
    assert (values["annotated"], values["rejected"], values["failed"]) == (5, {"judges_disagree": 1}, {"not_asked": 2})
    assert set(after) == {"001", "002", "003", "007", "008"}
    assert {one.id: one.reason for one in Stage(own).rejections()} == {
        "folder/004.png": "not_asked",
        "folder/005.png": "judges_disagree",
        "folder/006.png": "not_asked",
    }


def test_the_next_run_writes_the_missing_pairs_and_stays_as_it_is(own: Path, tmp_path: Path) -> None:
    rows = [decided("004", "violence", 1), decided("006", "weapons", 2, "A toy gun is held at a head")]
    review.take_back(own, filled_in(tmp_path / "a.csv", *rows), "alice")
    writer = Scripted(EIGHT)
    annotated(own.parent / "raw", own, writer)
    assert sorted(writer.asked) == [("folder/004.png", "write-unsafe"), ("folder/006.png", "write-unsafe")]
    after, digest = records_of(own), Stage(own).manifest["content_digest"]
    assert set(after) == {"001", "002", "003", "004", "006", "007", "008"}
    assert [(pair.kind, pair.policy_id) for pair in after["006"].pairs] == [
        ("unsafe", after["006"].policy_id),
        ("unsafe_safe", None),
    ]
    assert (after["006"].harm_subcategory, after["006"].severity) == ("weapons", 2)
    assert after["004"].votes[-1] == Vote("human:alice", False, "violence", 1)
    again = Scripted(EIGHT)
    annotated(own.parent / "raw", own, again)
    assert (again.asked, Stage(own).manifest["content_digest"]) == ([], digest)
    assert review.take_back(own, tmp_path / "a.csv", "alice")["decisions"] == {"stored": 0, "known": 2, "skipped": 0}
    assert Stage(own).manifest["content_digest"] == digest


def test_a_changed_decision_is_added_and_counts(own: Path, tmp_path: Path) -> None:
    first = filled_in(tmp_path / "a.csv", decided("004", "violence", 1))
    second = filled_in(tmp_path / "b.csv", decided("004", "safe", "", "On second sight it is a cake"))
    for file, stored in ((first, 1), (first, 0), (second, 1), (second, 0)):
        assert review.take_back(own, file, "alice")["decisions"]["stored"] == stored
    assert decisions(own) == [
        ("folder/004.png", "alice", "violence", 1, ""),
        ("folder/004.png", "alice", None, 0, "On second sight it is a cake"),
    ]
    assert votes_of(own, "004")[-2:] == [Vote("human:alice", False, "violence", 1), Vote("human:alice", True, None, 0)]


def test_two_people_may_differ_and_the_same_file_stays_acceptable(own: Path, tmp_path: Path) -> None:
    rows = [decided("001", "weapons", 2, reviewer="alice"), decided("001", "safe", "", "A toy", reviewer="bob")]
    file = filled_in(tmp_path / "a.csv", *rows)
    assert review.take_back(own, file, None)["decisions"] == {"stored": 2, "known": 0, "skipped": 0}
    assert review.take_back(own, file, None)["decisions"] == {"stored": 0, "known": 2, "skipped": 0}
    assert [vote.judge for vote in votes_of(own, "001")[2:]] == ["human:alice", "human:bob"]


def test_another_label_needs_a_reason_but_an_open_one_and_another_severity_do_not(own: Path, tmp_path: Path) -> None:
    file = filled_in(
        tmp_path / "a.csv", decided("004", "safe"), decided("001", "weapons", 3), decided("002", "safe", 0)
    )
    assert review.take_back(own, file, "alice")["decisions"]["stored"] == 3
    file = filled_in(tmp_path / "b.csv", decided("007", "safe"))
    with pytest.raises(review.InputError) as error:
        review.take_back(own, file, "alice")
    assert str(error.value) == (
        f"nothing was stored, {file} has 1 problem:\n"
        "  line 2: decision 'safe' differs from the label 'violence': say why in decision_reason"
    )


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_all_problems_are_told_and_nothing_is_stored(own: Path, tmp_path: Path, run: Run, suffix: str) -> None:
    digest = Stage(own).manifest["content_digest"]
    rows = [
        decided("001", "weapons", 2, reviewer="alice"),
        decided("099", "safe", reviewer="alice"),
        decided("001", "safe", reviewer="alice") | {"split": "test"},
        decided("002", "nonsense", 1, reviewer="alice"),
        decided("003", "violence", reviewer="alice"),
        decided("004", "violence", 4, reviewer="alice"),
        decided("005", "safe", 2, reviewer="alice"),
        decided("006", "safe", reviewer="../etc"),
        decided("007", "violence", 2),
        decided("008", "safe", reviewer="alice"),
        decided("001", "weapons", 3, reviewer="alice"),
        decided("008", "", "nonsense"),
    ]
    file = filled_in(tmp_path / f"a{suffix}", *rows)
    names = ", ".join(sorted(clause.subcategory for clause in taxonomy.built_in().image_clauses()))
    problems = [
        "there is no record 'folder/099.png' in split 'train'",
        "there is no record 'folder/001.png' in split 'test'",
        f"decision 'nonsense' is none of safe, {names}",
        "decision_severity is '', not 1, 2 or 3",
        "decision_severity is '4', not 1, 2 or 3",
        "a safe picture has no decision_severity; leave it empty",
        "reviewer '../etc' may have letters, digits and . _ - only, 64 at most",
        "there is no reviewer; fill it in, or give --reviewer",
        "decision 'safe' differs from the label 'self_harm': say why in decision_reason",
        "alice has decided otherwise in an earlier line",
    ]
    first = 2 + (suffix == ".csv")
    lines = [f"  line {number}: {problem}" for number, problem in enumerate(problems, first)]
    done = run("annotation.review", own, "--import", file, code=1)
    assert error_of(done) == "\n".join([f"nothing was stored, {file} has 10 problems:", *lines])
    assert decisions(own) == []
    assert Stage(own).manifest["content_digest"] == digest
    assert not (own / ".unfinished").exists()


def test_lines_are_counted_as_an_editor_does(own: Path, tmp_path: Path) -> None:
    rows = exported(own, tmp_path / "review.csv")
    for row in rows:
        row["decision"] = "nonsense" if row["id"] == "folder/003.png" else ""
    file = filled_in(tmp_path / "a.csv", *rows)
    with pytest.raises(review.InputError) as error:
        review.take_back(own, file, "alice")
    (number,) = {int(found) for found in re.findall(r"line (\d+):", str(error.value))}
    assert file.read_text(encoding="utf-8").splitlines()[number - 1].startswith("folder/003.png,")


def test_what_spreadsheets_do_to_a_table_is_understood(own: Path, tmp_path: Path) -> None:
    row = decided("001", " Weapons", "3.0", "'=1+1", "alice")
    file = filled_in(tmp_path / "a.csv", row)
    file.write_bytes("\ufeff".encode() + file.read_bytes())
    review.take_back(own, file, None)
    assert decisions(own) == [("folder/001.png", "alice", "weapons", 3, "=1+1")]


def test_a_row_names_its_reviewer_before_the_option_does(own: Path, tmp_path: Path) -> None:
    row = decided("001", "weapons", 2, reviewer="bob")
    review.take_back(own, filled_in(tmp_path / "a.jsonl", row, decided("002", "safe")), "carol")
    assert [(id, name) for id, name, *_ in decisions(own)] == [("folder/001.png", "bob"), ("folder/002.png", "carol")]


def test_a_picture_that_has_changed_since_is_told(own: Path, tmp_path: Path) -> None:
    row = decided("001", "weapons", 2) | {"image_sha256": "0" * 64}
    with pytest.raises(
        review.InputError, match=r"line 2: the picture of folder/001.png is another one now; export again"
    ):
        review.take_back(own, filled_in(tmp_path / "a.csv", row), "alice")


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("a.csv", b"", "there is no column id, split, decision, decision_severity, decision_reason"),
        ("a.csv", b"id;split;decision\n", "there is no column id, split, decision, decision_severity"),
        (
            "a.csv",
            b"id,split,decision,decision_severity,decision_reason\na,b\n",
            "line 2 has 2 cells, the first line 5",
        ),
        ("a.csv", b"id,split,decision,decision_severity,decision_reason\n\xff,,,,\n", "'utf-8' codec can't decode"),
        ("a.csv", b'id,split,decision,decision_severity,decision_reason\n"a', "unexpected end of data"),
        ("a.jsonl", b"[]\n", "line 1 is no object"),
        ("a.jsonl", b"{\n", "Expecting property name"),
        ("a.jsonl", b'{"id": "a"}\n', "there is no column split, decision"),
    ],
)
def test_what_is_no_table_is_told_so(own: Path, tmp_path: Path, name: str, data: bytes, problem: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(review.InputError) as error:
        review.take_back(own, tmp_path / name, "alice")
    assert str(error.value).startswith(f"{tmp_path / name} cannot be read: ")
    assert problem in str(error.value)


def test_a_decision_that_cannot_count_is_not_passed_over(tmp_path: Path) -> None:
    source = stage_of(tmp_path / "raw", sound(2))
    says = {"folder/001.png": ("refused", "safe"), "folder/002.png": ("safe", "safe")}
    out = annotated(source, tmp_path / "out", Scripted(says))
    values = review.take_back(out, filled_in(tmp_path / "a.csv", decided("001", "safe")), "alice")
    assert told(out)["decisions"] == {"stored": 1, "records": 1, "reviewers": {"alice": 1}}
    # once the pipeline lets people decide where judges decline, this record is `settled`
    assert values["records"]["settled"] + values["records"]["without_effect"] == 1


def test_decisions_need_the_task_that_counts_them(tmp_path: Path) -> None:
    source = stage_of(tmp_path / "raw", [record(1, pairs=False)])
    out = annotated(source, tmp_path / "out", Scripted({}), job_of(source, "write"))
    with pytest.raises(review.InputError, match="had no task judge; decisions are votes of that task"):
        review.take_back(out, filled_in(tmp_path / "a.csv", decided("001", "safe")), "alice")


def test_an_import_without_the_input_folder_stores_nothing(own: Path, tmp_path: Path) -> None:
    (own.parent / "raw").rename(own.parent / "elsewhere")
    with pytest.raises(review.InputError, match="the pictures of the last run are needed: there is no folder"):
        review.take_back(own, filled_in(tmp_path / "a.csv", decided("001", "weapons", 2)), "alice")
    assert decisions(own) == []


def test_agreement_is_between_people_and_the_judges_verdict(own: Path, tmp_path: Path, run: Run) -> None:
    rows = [
        decided("001", "weapons", 2),
        decided("002", "safe"),
        decided("003", "violence", 2),
        decided("004", "violence", 1),  # the judges had no verdict
        decided("007", "safe", "", "A dance"),
    ]
    file = filled_in(tmp_path / "a.csv", *rows)
    done = run("annotation.review", own, "--import", file, "--reviewer", "alice", "--format", "json")
    agreed = json.loads(done.stdout)["agreement"]
    assert agreed["people_and_judges"]["raw"] == {"value": 0.75, "low": 0.25, "high": 1.0, "units": 4}
    assert agreed["people_and_judges"]["kappa"]["value"] == pytest.approx(0.636364)  # (3/4 - 5/16) / (1 - 5/16)
    assert agreed["people_and_judges"]["alpha"]["units"] == 4
    assert agreed["judges"]["raw"]["value"] == 0.625  # five of eight
    text = run("annotation.review", own, "--import", file, "--reviewer", "alice").stdout.splitlines()
    assert text[0] == "people and judges, over the decided records"
    assert text[1].split() == ["raw", "0.750", "95", "%", "interval", "0.250", "to", "1.000,", "4", "records"]
    assert text[-1].startswith(
        "stored 0 decisions, 5 known already, 0 rows without one; of 5 decided records 3 confirmed, 1 overturned, "
        "1 settled; 2 need new pairs: run annotation.run as before; the folder has 5 records, rejected 1 "
        "(judges_disagree 1), failed 2 (not_asked 2); content digest "
    )


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ([], "give either --export FILE or --import FILE"),
        (["--export", "a.csv", "--import", "a.csv"], "give either --export FILE or --import FILE"),
        (["--export", "a.xlsx"], "a.xlsx must end in .csv or .jsonl"),
        (["--import", "a"], "a must end in .csv or .jsonl"),
        (["--export", "a.csv", "--reviewer", "alice"], "--reviewer goes with --import"),
        (["--import", "a.csv", "--seed", "1"], "--sample, --seed and --max go with --export"),
    ],
)
def test_usage(tmp_path: Path, run: Run, options: list[str], problem: str) -> None:
    done = run("annotation.review", tmp_path, *options, code=2)
    assert done.stderr.rstrip().endswith(f"Error: {problem}")


def test_all_commands_together_as_a_user_runs_them(tmp_path: Path, run: Run) -> None:
    stage_of(tmp_path / "raw", sound(3), rejections=[Rejection("folder/torn.png", "cannot_decode", "It is torn.")])
    out, file = tmp_path / "out", tmp_path / "review.jsonl"
    with Loopback() as server:
        options = ["--base-url", server.url, "--model", "m", "--tasks", "judge,write", "--allow-unknown-price"]
        command = ["annotation.run", "--in", tmp_path / "raw", "--out", out, "--provider", "openai", *options]
        run(*command)
        assert json.loads(run("annotation.review", out, "--export", file, "--format", "json").stdout)["sample"] == 3
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        for row in rows:
            if row["label"] == "safe":
                row |= {"decision": "weapons", "decision_severity": 1, "decision_reason": "Look closer"}
            else:
                row |= {"decision": "safe", "decision_reason": "Look closer"}
        filled_in(file, *rows)
        done = run("annotation.review", out, "--import", file, "--reviewer", "alice", "--format", "json")
        assert json.loads(done.stdout)["records"]["not_asked"] == 3
        server.forget()
        finished = json.loads(run(*command, "--format", "json").stdout)
        assert (finished["annotated"], finished["sent"], len(server.calls)) == (3, 3, 3)
        again = json.loads(run(*command, "--format", "json").stdout)
    assert (again["sent"], again["content_digest"]) == (0, finished["content_digest"])
    assert all(one.votes[-1].judge == "human:alice" for one in records_of(out).values())
    assert json.loads(run("annotation.status", out, "--format", "json").stdout)["conflicts"] == 3
    assert run("annotation.explain", out, "folder/001.png").stdout.count("  alice, 2") == 1


def test_doctests() -> None:
    assert doctest.testmod(review).failed == 0

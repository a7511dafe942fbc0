"""The published folder: readable by plain datasets, with a card that says only what the rows say."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from PIL import Image

from vlguard_data import store, taxonomy, verify
from vlguard_data.schema import ANNOTATION_FEATURES, FEATURES, KINDS, Pair, Provenance, Record, Vote
from vlguard_data.store import Rejection, Stage, StageWriter
from vlguard_data.taxonomy import Policy

from .conftest import record
from .test_commands import called

Row = dict[str, Any]


def staged(folder: Path, *records: Record, policy: Policy | None = None, **options: Any) -> Path:
    """An annotated stage folder of these records."""
    with StageWriter(folder, "annotated", policy or taxonomy.built_in(), **options) as writer:
        for each in records:
            writer.add(each)
        writer.reject(Rejection("folder/broken.png", "cannot_decode", "broken.png: cut short"))
        writer.reject(Rejection("folder/gone.png", "missing_image", "there is no file gone.png"))
        writer.finish()
    return folder


def mixed() -> list[Record]:
    """Ten records, both splits, safe and unsafe, two sources' licences, votes that agree and that do not."""
    found = []
    for number in range(10):
        unsafe = number % 3 == 0
        one = record(number, split="test" if number % 4 == 0 else "train", unsafe=unsafe)
        name = "personal_data" if unsafe else None
        votes = [Vote("m:judge-a", not unsafe, name, 2 * unsafe), Vote("m:judge-b", not unsafe, name, 2 * unsafe)]
        if number == 5:
            votes[1] = Vote("m:judge-b", False, "violence", 1)
        found.append(
            replace(
                one,
                license="CC0-1.0" if number < 7 else "CC-BY-4.0",
                votes=tuple(votes),
                provenance=Provenance(model="m", policy_version="vlguard-1.0"),
            )
        )
    return found


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mixed records, published by the command."""
    root = tmp_path_factory.mktemp("cards")
    staged(root / "annotated", *mixed())
    publish(root / "annotated", root / "out put")
    return root / "out put"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some scenes of the open edition, taken through all three commands."""
    root = tmp_path_factory.mktemp("drawn")
    command("builders.run", "--source", "drawn", "--out", root / "raw", "--limit", 24, "--workers", 1)
    command("annotation.run", "--in", root / "raw", "--out", root / "annotated", "--provider", "embedded")
    publish(root / "annotated", root / "out")
    return root / "out"


def command(name: str, *arguments: object, code: int = 0) -> str:
    done = called(name, *arguments)
    assert done.code == code, done.stderr
    return done.stderr if code else done.stdout


def publish(source: Path, out: Path, code: int = 0) -> str:
    return command("cards.run", "--in", source, "--out", out, code=code)


def rows_of(folder: Path, part: str = "data") -> dict[str, list[Row]]:
    """Split -> rows without pixels, read from the Parquet files alone."""
    found: dict[str, list[Row]] = {}
    for path in sorted((folder / part).glob("*.parquet")):
        names = [name for name in pq.read_schema(path).names if name != "image"]
        split = path.stem.split("-")[0]
        found.setdefault(split, []).extend(pq.ParquetFile(path).read(columns=names).to_pylist())
    return found


def card_of(folder: Path) -> str:
    return (folder / "README.md").read_text(encoding="utf-8")


# -- read by plain datasets -----------------------------------------------------------------------------------------

PLAIN = """
import json, sys
from datasets import Image, load_dataset
folder = sys.argv[1]
told = {}
for config in (None, "default", "annotations"):
    data = load_dataset(folder, config) if config else load_dataset(folder)
    told[str(config)] = {
        split: {"rows": part.num_rows, "columns": part.column_names, "ids": sorted(set(part["id"]))}
        for split, part in data.items()
    }
rows = load_dataset(folder, split="train")
first = rows[0]
told["picture"] = [type(rows.features["image"]).__name__, first["image"].mode, *first["image"].size]
told["pairs"] = first["pairs"]
told["first"] = first["id"]
streamed = load_dataset(folder, "annotations", split="test", streaming=True)
told["streamed"] = sum(1 for _ in streamed)
told["ours"] = sorted(name for name in sys.modules if name.split(".")[0] in ("vlguard_data", "cards", "builders"))
print(json.dumps(told))
"""


@pytest.mark.parametrize("name", ["published", "drawn"])
def test_plain_datasets_reads_both_configs_without_our_package(
    name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    folder: Path = request.getfixturevalue(name)
    (tmp_path / "empty").mkdir()
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning:__main__", "-c", PLAIN, str(folder)],
        cwd=tmp_path / "empty",
        env={**environment, "HF_HOME": str(tmp_path / "hf"), "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    data, annotations = rows_of(folder), rows_of(folder, "annotations")
    assert told["ours"] == []
    assert told["default"] == told["None"]
    assert told["default"] == {
        split: {"rows": len(rows), "columns": list(FEATURES), "ids": sorted(row["id"] for row in rows)}
        for split, rows in data.items()
    }
    assert told["annotations"] == {
        split: {
            "rows": len(rows),
            "columns": list(ANNOTATION_FEATURES),
            "ids": sorted({row["id"] for row in rows}),
        }
        for split, rows in annotations.items()
    }
    first = data["train"][0]
    assert told["picture"] == ["Image", "RGB", first["width"], first["height"]]
    assert (told["first"], told["pairs"]) == (first["id"], first["pairs"])
    assert told["streamed"] == len(annotations["test"])


def test_annotations_are_the_pairs_of_the_rows(published: Path) -> None:
    expected = {
        split: [
            {
                "split": split,
                "id": row["id"],
                "pair": number,
                "image_sha256": row["image_sha256"],
                "safe": row["safe"],
                **pair,
            }
            for row in rows
            for number, pair in enumerate(row["pairs"])
        ]
        for split, rows in rows_of(published).items()
    }
    assert rows_of(published, "annotations") == expected


def test_the_folder_holds_these_files_and_no_others(published: Path) -> None:
    found = sorted(path.relative_to(published).as_posix() for path in published.rglob("*") if path.is_file())
    assert found == [
        "CHANGELOG.md",
        "MANIFEST.json",
        "README.md",
        "annotations/test.parquet",
        "annotations/train.parquet",
        "category_counts.png",
        "croissant.json",
        "data/test-00000-of-00001.parquet",
        "data/train-00000-of-00001.parquet",
        "policy.yaml",
        "rejected.parquet",
        "tombstones.json",
    ]


# -- the manifest ---------------------------------------------------------------------------------------------------


def test_the_manifest_covers_every_file_and_keeps_the_content_digest(published: Path) -> None:
    manifest = json.loads((published / "MANIFEST.json").read_text(encoding="utf-8"))
    annotated = Stage(published.parent / "annotated").manifest
    assert manifest["stage"] == "published"
    for key in ("content_digest", "splits", "rejected", "policy", "edition", "text_only"):
        assert manifest[key] == annotated[key]
    files = {path.relative_to(published).as_posix() for path in published.rglob("*") if path.is_file()}
    assert set(manifest["files"]) == files - {"MANIFEST.json"}
    for name, entry in manifest["files"].items():
        assert store.file_entry(published / name, entry.get("rows")) == entry
    assert manifest["files"]["annotations/train.parquet"]["rows"] == 14
    assert manifest["files"]["rejected.parquet"]["rows"] == 2


@pytest.mark.parametrize("name", ["published", "drawn"])
def test_the_published_folder_verifies(name: str, request: pytest.FixtureRequest) -> None:
    assert list(verify.problems_in(request.getfixturevalue(name))) == []


@pytest.mark.parametrize(
    "name", ["README.md", "category_counts.png", "annotations/test.parquet", "policy.yaml", "rejected.parquet"]
)
def test_verify_names_a_changed_file(name: str, published: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(published, folder)
    with (folder / name).open("ab") as file:
        file.write(b"\n")
    done = called("vlguard_data.verify", folder)
    assert (done.code, done.stdout.startswith(f"{name}: sha256 is ")) == (5, True)
    (folder / name).unlink()
    done = called("vlguard_data.verify", folder)
    assert (done.code, name in done.stdout + done.stderr) == (5, True)


def test_publishing_twice_gives_the_same_bytes(published: Path, tmp_path: Path) -> None:
    source = published.parent / "annotated"
    for _ in range(2):
        command("cards.run", "--in", source, "--out", tmp_path / "again")
        assert not list((tmp_path / "again").rglob("*.tmp"))
    for name in json.loads((published / "MANIFEST.json").read_text(encoding="utf-8"))["files"]:
        assert (tmp_path / "again" / name).read_bytes() == (published / name).read_bytes(), name


def test_files_of_an_earlier_edition_are_gone_after_publishing_again(tmp_path: Path) -> None:
    staged(tmp_path / "first", *mixed())
    publish(tmp_path / "first", tmp_path / "out")
    staged(tmp_path / "second", record(1, split="train"))
    publish(tmp_path / "second", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out" / "data").iterdir()) == ["train-00000-of-00001.parquet"]
    assert sorted(path.name for path in (tmp_path / "out" / "annotations").iterdir()) == ["train.parquet"]
    assert list(verify.problems_in(tmp_path / "out")) == []


def test_no_picture_stands_in_two_splits_of_the_published_folder(drawn: Path) -> None:
    splits: dict[str, set[str]] = {}
    for split, rows in rows_of(drawn).items():
        for row in rows:
            splits.setdefault(row["image_sha256"], set()).add(split)
    assert {len(found) for found in splits.values()} == {1}


def test_every_published_row_has_licence_and_source(drawn: Path) -> None:
    rows = [row for found in rows_of(drawn).values() for row in found]
    assert {(row["source"], row["license"]) for row in rows} == {("drawn", "CC-BY-4.0")}


# -- the card -------------------------------------------------------------------------------------------------------


def front_matter(folder: Path) -> dict[str, Any]:
    from huggingface_hub import DatasetCard

    card = DatasetCard(card_of(folder))
    return dict(card.data.to_dict())  # type: ignore[no-untyped-call]


def test_the_front_matter_is_valid_for_the_hub(published: Path) -> None:
    from huggingface_hub import DatasetCardData

    front = front_matter(published)
    assert DatasetCardData(**front).to_dict() == front
    gate = {key: front.pop(key) for key in list(front) if key.startswith("extra_gated_")}
    assert set(gate) == {"extra_gated_heading", "extra_gated_prompt", "extra_gated_fields"}
    kinds = {kind if isinstance(kind, str) else kind["type"] for kind in gate["extra_gated_fields"].values()}
    assert kinds <= {"text", "checkbox", "date_picker", "country", "select"}
    assert front == {
        "pretty_name": "VLGuard user edition",
        "language": ["en"],
        "license": "other",
        "license_name": "per-image",
        "license_link": "README.md",
        "task_categories": ["image-text-to-text", "visual-question-answering"],
        "size_categories": ["n<1K"],
        "annotations_creators": ["machine-generated"],
        "tags": ["safety", "ai-safety", "refusal", "red-teaming", "not-for-all-audiences", "image", "text"],
        "configs": [
            {
                "config_name": "default",
                "default": True,
                "data_files": [
                    {"split": "train", "path": "data/train-*.parquet"},
                    {"split": "test", "path": "data/test-*.parquet"},
                ],
            },
            {
                "config_name": "annotations",
                "data_files": [
                    {"split": "train", "path": "annotations/train.parquet"},
                    {"split": "test", "path": "annotations/test.parquet"},
                ],
            },
        ],
    }


def test_the_open_edition_says_what_it_is(drawn: Path) -> None:
    front = front_matter(drawn)
    assert front["pretty_name"].startswith("VLGuard open edition ")
    assert front["license"] == "cc-by-4.0"
    assert front["annotations_creators"] == ["expert-generated"]
    assert "It is not the data that Zong et al. released" in card_of(drawn)
    assert "agreement between those votes is by construction and measures nothing" in card_of(drawn)


def test_a_release_is_not_called_something_else(tmp_path: Path) -> None:
    edition = {"name": "release", "title": "ICML 2024 release"}
    publish(staged(tmp_path / "in", record(1), edition=edition), tmp_path / "out")
    assert front_matter(tmp_path / "out")["pretty_name"] == "VLGuard ICML 2024 release"
    assert "It is not the data" not in card_of(tmp_path / "out")


def tables(card: str) -> list[list[list[str]]]:
    """Every Markdown table of the card as rows of cells, the head first."""
    found: list[list[list[str]]] = []
    inside = False
    for line in card.splitlines():
        if not line.startswith("| "):
            inside = False
            continue
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if not inside:
            found.append([])
        inside = True
        if set("".join(cells)) != {"-"}:
            found[-1].append(cells)
    return found


@pytest.mark.parametrize("name", ["published", "drawn"])
def test_every_number_of_the_tables_is_a_count_of_the_parquet(name: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(name)
    policy = taxonomy.load_policy(folder / "policy.yaml")
    data = rows_of(folder)
    composition, clauses, sources, audits = tables(card_of(folder))
    assert audits[0] == ["check", "value", "limit", "within"]
    assert {row[3] for row in audits[1:]} <= {"yes", "**no**"}
    assert composition == [
        ["split", "images", *(f"`{kind}`" for kind in KINDS), "pairs"],
        *(
            [
                split,
                str(len(data[split])),
                *(str(sum(pair["kind"] == kind for row in data[split] for pair in row["pairs"])) for kind in KINDS),
                str(sum(len(row["pairs"]) for row in data[split])),
            ]
            for split in ("train", "test")
        ),
    ]
    rows = [row for found in data.values() for row in found]
    refused = Counter(
        (pair["policy_id"], row["safe"]) for row in rows for pair in row["pairs"] if pair["target"] != "comply"
    )
    assert clauses == [
        ["clause", "what it is", "unsafe images", "refused on unsafe", "refused on safe"],
        *(
            [
                f"`{clause.id}`",
                clause.title,
                str(sum(row["policy_id"] == clause.id for row in rows)),
                str(refused[clause.id, False]),
                str(refused[clause.id, True]),
            ]
            for clause in policy.clauses.values()
        ),
    ]
    held = Counter((row["source"], row["license"]) for row in rows)
    assert sources == [
        ["source", "licence", "images"],
        *([source, licence, str(number)] for (source, licence), number in sorted(held.items())),
    ]


def test_every_number_of_the_text_is_a_count_of_the_parquet(published: Path) -> None:
    card = card_of(published)
    rows = [row for found in rows_of(published).values() for row in found]
    pairs = [pair for row in rows for pair in row["pairs"]]
    unsafe = sum(not row["safe"] for row in rows)
    assert (
        f"{len(rows)} images ({unsafe} unsafe, {len(rows) - unsafe} safe) with {len(pairs)} pairs of an instruction "
        f"and its response, of which {sum(pair['target'] != 'comply' for pair in pairs)} refuse.\n"
    ) in card
    words = {
        kind: [len(pair["response"].split()) for pair in pairs if pair["kind"] == kind]
        for kind in ("unsafe", "unsafe_safe", "safe_unsafe", "safe_safe")
    }
    means = ", ".join(f"`{kind}` {sum(counts) / len(counts):.1f}" for kind, counts in words.items())
    assert f"- Mean words of a response: {means}.\n" in card
    assert "- Pairs by origin: model 20.\n" in card
    assert "- What decides the target: image\\_text 4, not stated 16.\n" in card
    assert "- Written by: m 10; cost 0.00 USD.\n" in card
    assert "- Judges' votes: m:judge-a 10, m:judge-b 10. All votes agreed on 9 of 10 images.\n" in card
    assert "with its reason: 1 cannot_decode, 1 missing_image." in card
    assert f"Content digest `{Stage(published).manifest['content_digest']}`." in card
    assert "- Labels and texts written by a model have not been reviewed by people.\n" in card


def test_pairs_whose_source_gives_no_category_stand_in_their_own_line(tmp_path: Path) -> None:
    nameless = Pair("safe_unsafe", "Q?", "No.", "refuse", decided_by="question", origin="upstream")
    one = record(1)
    publish(staged(tmp_path / "in", replace(one, pairs=(one.pairs[0], nameless))), tmp_path / "out")
    assert tables(card_of(tmp_path / "out"))[1][-1] == [
        "none stated",
        "refused pairs whose source gives no category",
        "",
        "",
        "1",
    ]


@pytest.mark.parametrize(
    ("count", "name"),
    [(999, "n<1K"), (1_000, "1K<n<10K"), (9_999, "1K<n<10K"), (10_000, "10K<n<100K"), (2_000_000, "1M<n<10M")],
)
def test_size_categories_are_the_hubs(count: int, name: str) -> None:
    from cards.card import _size_category

    assert _size_category(count) == name


HOSTILE = "x](javascript:alert(1)) <script>alert(1)</script> | **bold** `code`\n\n# Heading\n---\n| a | b |"


@pytest.mark.parametrize("hostile", [HOSTILE, "`" + HOSTILE, "<img src=x onerror=alert(1)>`", "a`|b"])
@pytest.mark.parametrize("place", ["model", "judge", "license"])
def test_text_from_outside_is_shown_and_does_nothing(place: str, hostile: str, tmp_path: Path) -> None:
    one = record(1)
    changed = {
        "model": replace(one, provenance=Provenance(model=hostile)),
        "judge": replace(one, votes=(Vote(hostile, True, None, 0), Vote("b", True, None, 0))),
        "license": replace(one, license=hostile),
    }[place]
    publish(staged(tmp_path / "in", changed), tmp_path / "out")
    card = card_of(tmp_path / "out")
    body = card.split("\n---\n", 1)[1]
    assert "\n# Heading" not in body
    for mark in ("<script", "<img", "](javascript", "**bold"):
        assert not re.search(rf"(?<!\\){re.escape(mark)}", body), mark
    assert [len(row) for row in tables(card)[2]] == [3, 3]
    assert front_matter(tmp_path / "out")["pretty_name"] == "VLGuard user edition"


def test_the_policys_words_are_shown_and_do_nothing(tmp_path: Path) -> None:
    policy = taxonomy.parse_policy(
        "name: 'my <b>policy'\nversion: '1'\ncategories: {rooms: 'Rooms <script>alert(1)</script>'}\n"
        "clauses: [{id: rooms.attic, title: 'The `attic` | <script>', definition: Nobody may see it.}]\n"
    )
    harm = ("rooms", "attic", "rooms.attic")
    pair = Pair("unsafe", "Q?", "No.", "refuse", *harm)
    one = replace(record(1, pairs=False).with_harm(policy, "rooms.attic", 1), pairs=(pair,))
    publish(staged(tmp_path / "in", one, policy=policy), tmp_path / "out")
    card = card_of(tmp_path / "out")
    for mark in ("<script", "<b>"):
        assert not re.search(rf"(?<!\\){re.escape(mark)}", card), mark
    assert [len(row) for row in tables(card)[1]] == [5, 5]


# -- the picture ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["published", "drawn"])
def test_the_category_picture_is_a_png_that_opens(name: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(name)
    with Image.open(folder / "category_counts.png") as image:
        image.load()
        assert image.format == "PNG"
        assert image.mode == "RGB"
        assert image.width > 1000
        colours = {colour for _, colour in image.getcolors(maxcolors=1_000_000) or []}
    for bar in ((0xB3, 0x54, 0x3E), (0xD9, 0x9A, 0x5B), (0x4F, 0x7E, 0xA8)):
        assert bar in colours
    assert "](category_counts.png)" in card_of(folder)


def test_the_picture_of_a_folder_without_harm_opens_too(tmp_path: Path) -> None:
    one = record(1)
    publish(staged(tmp_path / "in", replace(one, pairs=one.pairs[:1])), tmp_path / "out")
    with Image.open(io.BytesIO((tmp_path / "out" / "category_counts.png").read_bytes())) as image:
        image.load()
        assert image.format == "PNG"


# -- what is not published ------------------------------------------------------------------------------------------


def without_pictures(folder: Path) -> str:
    bare = replace(record(1), image=None, image_sha256=None, source_sha256=None, phash=None, width=None, height=None)
    staged(folder, bare, text_only=True)
    return f"{folder} is text-only; only folders with their pictures are published"


def without_pairs(folder: Path) -> str:
    staged(folder, record(1), record(2, pairs=False), record(3, pairs=False))
    return f"{folder}: 2 of 3 records have no pairs; run python -m annotation.run --in {folder} --out ... first"


def without_records(folder: Path) -> str:
    staged(folder)
    return f"{folder} has no records"


def without_manifest(folder: Path) -> str:
    staged(folder, record(1))
    (folder / "MANIFEST.json").unlink()
    return f"{folder} has no MANIFEST.json; it was not made by builders.run, annotation.run or cards.run"


def missing(folder: Path) -> str:
    return f"there is no folder {folder}"


@pytest.mark.parametrize("make", [without_pictures, without_pairs, without_records, without_manifest, missing])
def test_what_must_not_be_published_is_refused(make: Callable[[Path], str], tmp_path: Path) -> None:
    message = make(tmp_path / "in")
    assert publish(tmp_path / "in", tmp_path / "out", code=1) == f"error: {message}\n"
    assert not (tmp_path / "out").exists()


def change_a_row(folder: Path) -> None:
    """A row changed by hand; the manifest still has the old file's hash."""
    path = folder / "data" / "train-00000-of-00001.parquet"
    table = pq.read_table(path)
    licences = pa.array(["changed"] * table.num_rows, pa.string())
    pq.write_table(table.set_column(table.schema.get_field_index("license"), "license", licences), path)


def change_the_policy(folder: Path) -> None:
    path = folder / "policy.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Privacy", "Secrecy"), encoding="utf-8")


@pytest.mark.parametrize("change", [change_a_row, change_the_policy])
def test_a_folder_that_was_changed_is_not_published_as_sound(change: Callable[[Path], None], tmp_path: Path) -> None:
    """Publishing writes new hashes; it must not certify files that the old ones say are damaged."""
    change(staged(tmp_path / "in", *mixed()))
    assert called("vlguard_data.verify", tmp_path / "in").code == 5
    done = called("cards.run", "--in", tmp_path / "in", "--out", tmp_path / "out")
    assert done.code in (1, 5)
    assert done.stderr.startswith("error: ")
    assert not (tmp_path / "out" / "MANIFEST.json").exists()


@pytest.mark.parametrize("name", ["data/train-00000-of-00001.parquet", "rejected.parquet", "policy.yaml"])
@pytest.mark.parametrize("how", ["garbage", "cut", "missing"])
def test_a_damaged_folder_ends_in_one_line(name: str, how: str, tmp_path: Path) -> None:
    folder = staged(tmp_path / "in", *mixed())
    content = (folder / name).read_bytes()
    (folder / name).unlink()
    if how != "missing":
        (folder / name).write_bytes(b"\x00garbage\xff" * 9 if how == "garbage" else content[: len(content) // 2])
    done = called("cards.run", "--in", folder, "--out", tmp_path / "out")
    assert done.code in (1, 5)
    assert re.fullmatch(r"error: [^\n]+\n", done.stderr)
    assert not (tmp_path / "out" / "MANIFEST.json").exists()


def test_a_folder_of_someone_elses_is_left_alone(published: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.tex").write_text("years of work", encoding="utf-8")
    error = publish(published.parent / "annotated", tmp_path / "out", code=1)
    assert error == (f"error: {tmp_path / 'out'} is not empty and not one of our folders; give a new or an empty one\n")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["thesis.tex"]


def test_the_summary_counts_what_was_published(published: Path, tmp_path: Path) -> None:
    told = json.loads(
        command("cards.run", "--in", published.parent / "annotated", "--out", tmp_path / "o", "--format", "json")
    )
    digest = Stage(published).manifest["content_digest"]
    splits = {"test": {"pairs": 6, "rows": 3}, "train": {"pairs": 14, "rows": 7}}
    assert told == {
        "schema_version": 1,
        "out": str(tmp_path / "o"),
        "version": "1.0.0",
        "splits": splits,
        "content_digest": digest,
    }
    assert publish(published.parent / "annotated", tmp_path / "o") == (
        f"published 10 records with 20 pairs -> {tmp_path / 'o'}; content digest {digest[:12]}\n"
    )

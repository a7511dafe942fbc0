"""`python -m vlguard_data.verify`: whatever differs from the manifest is found, and nothing else is."""

from __future__ import annotations

import io
import json
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from PIL import Image

from vlguard_data import load, schema, store, verify
from vlguard_data.errors import StageError
from vlguard_data.images import sanitise
from vlguard_data.schema import Record
from vlguard_data.store import Rejection, Stage, StageWriter
from vlguard_data.taxonomy import Policy

from .conftest import Run, encoded, png, record

TRAIN, TEST = "data/train-00000-of-00001.parquet", "data/test-00000-of-00001.parquet"
FILES = (TRAIN, TEST, "rejected.parquet", "policy.yaml", "MANIFEST.json")


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory, policy: Policy) -> Path:
    """A sound folder that no test may change."""
    out = tmp_path_factory.mktemp("verify") / "sound"
    with StageWriter(out, "raw", policy) as writer:
        for number in range(1, 5):
            writer.add(record(number, split="test" if number > 3 else "train", unsafe=number % 2 == 0))
        writer.reject(Rejection("folder/x.png", "too_small", "1 x 1"))
        writer.finish()
    return out


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    """A copy to break."""
    return Path(shutil.copytree(sound, tmp_path / "folder"))


def problems(folder: Path) -> list[str]:
    return list(verify.problems_in(folder))


def found(folder: Path) -> bool:
    """Whether verify finds anything; a folder that it cannot take for a stage folder at all counts."""
    try:
        return problems(folder) != []
    except StageError:
        return True


def test_a_sound_folder_has_no_problems(sound: Path, run: Run) -> None:
    assert problems(sound) == []
    digest = store.read_manifest(sound)["content_digest"]
    done = run("vlguard_data.verify", sound)
    assert (done.stdout, done.stderr) == (f"{sound} is sound: 4 records, content digest {digest[:12]}\n", "")
    assert json.loads(run("vlguard_data.verify", sound, "--format", "json").stdout) == {
        "schema_version": 1,
        "folder": str(sound),
        "problems": [],
        "content_digest": digest,
        "rows": 4,
    }


def test_the_open_edition_is_sound() -> None:
    assert problems(load.OPEN_EDITION) == []


# -- one byte -------------------------------------------------------------------------------------------------------


def offsets(name: str, size: int) -> Iterator[int]:
    """All of the manifest; of the others both ends and a sample."""
    if name == "MANIFEST.json":
        yield from range(size)
    else:
        yield from sorted(
            {0, size - 1, *range(0, size, max(1, size // 60)), *random.Random(name).sample(range(size), 20)}
        )


@pytest.mark.parametrize("mask", [0x01, 0x80, 0xFF])
@pytest.mark.parametrize("name", FILES)
def test_a_flipped_byte_is_found_wherever_it_is(folder: Path, name: str, mask: int) -> None:
    data = (folder / name).read_bytes()
    missed = []
    for offset in offsets(name, len(data)):
        (folder / name).write_bytes(data[:offset] + bytes([data[offset] ^ mask]) + data[offset + 1 :])
        if not found(folder):
            missed.append(offset)
    assert missed == []


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-2]),
    ],
    ids=["gone", "emptied", "two bytes short"],
)
def test_a_lost_or_cut_file_is_found(folder: Path, name: str, damage: Callable[[Path], object]) -> None:
    damage(folder / name)
    assert found(folder)


@pytest.mark.parametrize(
    ("damage", "line"),
    [
        (lambda folder: (folder / TRAIN).write_bytes(b"x"), f"{TRAIN}: sha256 is 2d711642b726..., the manifest says "),
        (lambda folder: (folder / TRAIN).unlink(), f"{TRAIN}: is missing"),
        (lambda folder: (folder / "data/more.parquet").write_bytes(b""), "data/more.parquet: is not in the manifest"),
    ],
    ids=["changed", "missing", "unlisted"],
)
def test_the_command_names_the_file_and_exits_with_5(
    folder: Path, run: Run, damage: Callable[[Path], object], line: str
) -> None:
    damage(folder)
    done = run("vlguard_data.verify", folder, code=5)
    assert done.stdout.splitlines()[0].startswith(line)
    assert done.stdout.splitlines()[-1] == f"1 problems in {folder}"


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "MANIFEST.json").unlink(),
        lambda folder: (folder / "MANIFEST.json").write_text("{}"),
        lambda folder: (folder / "policy.yaml").unlink(),
        lambda folder: (folder / "policy.yaml").write_text("["),
        shutil.rmtree,
    ],
    ids=["no manifest", "empty manifest", "no policy", "broken policy", "no folder"],
)
def test_the_command_exits_with_5_and_one_line_where_the_folder_is_none(
    folder: Path, run: Run, damage: Callable[[Path], object]
) -> None:
    damage(folder)
    done = run("vlguard_data.verify", folder, code=5)
    assert (done.stdout + done.stderr).count("\n") <= 2
    assert "Traceback" not in done.stderr


def test_only_the_first_twenty_problems_are_shown(folder: Path, run: Run) -> None:
    for number in range(25):
        (folder / f"data/extra-{number:02}").write_bytes(b"")
    lines = run("vlguard_data.verify", folder, code=5).stdout.splitlines()
    assert (len(lines), lines[20], lines[21]) == (22, "... and 5 more", f"25 problems in {folder}")
    assert len(json.loads(run("vlguard_data.verify", folder, "--format", "json", code=5).stdout)["problems"]) == 25


# -- hashes that fit and content that does not ------------------------------------------------------------------------


def resealed(folder: Path, **change: Any) -> None:
    """Bring the manifest in line with the files, and change it; the deed of somebody who means to deceive."""
    manifest = json.loads((folder / "MANIFEST.json").read_text())
    del manifest["manifest_sha256"]
    for name, entry in manifest["files"].items():
        entry |= store.file_entry(folder / name)
    store.write_manifest(folder, manifest | change)


def rewritten(folder: Path, change: Callable[[list[Record]], list[Record]], **manifest: Any) -> list[str]:
    """The problems once the records of train are changed and all hashes fit them, the digest apart."""
    records = change(list(Stage(folder).records("train")))
    store.write_parquet(folder / TRAIN, iter(records))
    resealed(folder, **manifest)
    return problems(folder)


DIGEST = "MANIFEST.json: content_digest is not that of the records"


def test_a_changed_record_is_found_by_the_digest(folder: Path) -> None:
    assert rewritten(folder, lambda rows: [replace(rows[0], license="MIT"), *rows[1:]]) == [DIGEST]


def test_a_lost_record_is_found_by_the_counts(folder: Path) -> None:
    assert rewritten(folder, lambda rows: rows[1:]) == [
        f"{TRAIN}: has 2 rows, the manifest says otherwise",
        "MANIFEST.json: says 3 rows in train, there are 2",
        "MANIFEST.json: says 6 pairs in train, there are 4",
        DIGEST,
    ]


def test_a_record_that_stands_twice_is_found(folder: Path) -> None:
    assert "train/folder/001.png: stands 2 times" in rewritten(folder, lambda rows: [rows[0], *rows])


def test_rows_out_of_order_are_found(folder: Path) -> None:
    assert rewritten(folder, lambda rows: rows[::-1]) != []


def test_an_unsound_record_is_found(folder: Path) -> None:
    assert rewritten(folder, lambda rows: [replace(rows[0], license=""), *rows[1:]]) == [
        "train/folder/001.png: license is empty",
        DIGEST,
    ]


def with_image(row: Record, data: bytes) -> Record:
    import hashlib

    return replace(row, image=data, image_sha256=hashlib.sha256(data).hexdigest())


def same_picture(row: Record, format: str, mode: str = "RGB", **options: Any) -> Record:
    with Image.open(io.BytesIO(row.image or b"")) as image:
        changed = image.convert(mode)
    if mode == "RGBA":
        changed.putalpha(128)
    return with_image(row, encoded(changed, format, **options))


PICTURES: dict[str, tuple[Callable[[Record], Record], str]] = {
    "none": (lambda row: replace(row, image=None, image_sha256=None), "has no image bytes"),
    "no picture": (lambda row: with_image(row, b"x"), "image cannot be decoded: UnidentifiedImageError: "),
    "cut short": (lambda row: with_image(row, (row.image or b"")[:-20]), "image cannot be decoded: "),
    "PNG": (lambda row: same_picture(row, "PNG"), "image cannot be decoded: UnidentifiedImageError: "),
    "with EXIF": (
        lambda row: same_picture(row, "JPEG", exif=Image.Exif()),
        "image is not a plain RGB picture: mode RGB, ",
    ),
    "with a comment": (
        lambda row: same_picture(row, "JPEG", comment="x"),
        "image is not a plain RGB picture: mode RGB, ",
    ),
    "with alpha": (lambda row: same_picture(row, "WEBP", "RGBA"), "image is not a plain RGB picture: mode RGBA, "),
    "grey": (lambda row: same_picture(row, "JPEG", "L"), "image is not a plain RGB picture: mode L, "),
    "other size": (lambda row: replace(row, width=97), "image is 96 x 64, the row says 97 x 64"),
    "other picture": (
        lambda row: with_image(row, sanitise(png("quite another text\non two lines", colour="#ffffff")).data),
        "phash ",
    ),
    "no hash": (lambda row: replace(row, phash=None), "phash None is not that of the image"),
}


@pytest.mark.parametrize("what", PICTURES)
def test_a_picture_that_is_not_what_intake_makes_is_found(folder: Path, what: str) -> None:
    change, problem = PICTURES[what]
    lines = rewritten(folder, lambda rows: [change(rows[0]), *rows[1:]])
    assert [line for line in lines if line.startswith(f"train/folder/001.png: {problem}")] != []


def test_exif_is_found_where_it_holds_something(folder: Path) -> None:
    secret = Image.Exif()
    secret[0x013B] = "somebody"
    lines = rewritten(folder, lambda rows: [same_picture(rows[0], "JPEG", exif=secret), *rows[1:]])
    assert any("is not a plain RGB picture" in line and "exif" in line for line in lines)


def test_other_columns_are_found(folder: Path) -> None:
    table = pq.read_table(folder / TRAIN)
    pq.write_table(table.append_column("extra", pa.array([1] * table.num_rows)), folder / TRAIN)
    resealed(folder)
    assert problems(folder) == [f"{TRAIN}: its columns are not the record's"]


@pytest.mark.parametrize(
    "change",
    [
        {"splits": {"train": {"rows": 3, "pairs": 6}}},
        {"splits": {}},
        {"rejected": 7},
        {"policy": {"name": "mine", "version": "9", "sha256": "0" * 64}},
        {"text_only": True},
    ],
    ids=["a split short", "no splits", "rejected", "policy", "text only"],
)
def test_a_manifest_that_tells_other_than_the_files_is_found(folder: Path, change: dict[str, Any]) -> None:
    resealed(folder, **change)
    assert problems(folder) != []


@pytest.mark.parametrize("name", ["policy.yaml", "rejected.parquet", TEST])
def test_a_manifest_that_leaves_a_file_out_is_found(folder: Path, name: str) -> None:
    listed = {key: value for key, value in store.read_manifest(folder)["files"].items() if key != name}
    resealed(folder, files=listed)
    assert found(folder)


@pytest.mark.parametrize("key", ["files", "splits", "content_digest", "text_only", "policy"])
def test_a_manifest_that_lacks_a_part_is_no_manifest(folder: Path, key: str) -> None:
    manifest = store.read_manifest(folder)
    store.write_manifest(
        folder, {name: value for name, value in manifest.items() if name not in (key, "manifest_sha256")}
    )
    assert found(folder)


# -- sound all the same -----------------------------------------------------------------------------------------------


def build(out: Path, policy: Policy, source: bytes) -> list[str]:
    bare = Record(split="train", id="s/1", source="s", license="CC0-1.0", split_group="")
    with StageWriter(out, "raw", policy) as writer:
        writer.add(bare.with_picture(sanitise(source)))
        writer.finish()
    return problems(out)


def smooth() -> bytes:
    """Soft light from the middle: rows and columns say nearly nothing, and noise decides the perceptual hash."""
    x, y = np.meshgrid(np.linspace(-1, 1, 220), np.linspace(-1, 1, 124))
    light = 255 * np.exp(-(x**2) / 2) * np.exp(-(y**2) / 2)
    return encoded(
        Image.fromarray(np.stack([light, light * 0.75, light * 0.65], 2).astype(np.uint8)), "JPEG", quality=90
    )


PLAIN: dict[str, Callable[[], bytes]] = {
    "white JPEG": lambda: encoded(Image.new("RGB", (200, 100), "white"), "JPEG"),
    "grey ramp": lambda: encoded(Image.linear_gradient("L"), "JPEG"),
    "soft light": smooth,
    "noise": lambda: encoded(Image.effect_noise((300, 200), 60).convert("RGB"), "JPEG", quality=20),
    "strip": lambda: encoded(Image.new("RGB", (3000, 3), "#336699"), "JPEG"),
}


@pytest.mark.parametrize("what", PLAIN)
def test_a_folder_is_sound_as_it_is_built_whatever_the_picture_shows(tmp_path: Path, policy: Policy, what: str) -> None:
    assert build(tmp_path / "out", policy, PLAIN[what]()) == []


@pytest.mark.parametrize("name", ["flowers_lossless.webp", "flowers_gray.jpg", "brick_cmyk.jpg", "coffee_palette.png"])
def test_a_folder_of_real_pictures_is_sound_as_it_is_built(
    shared: Path, tmp_path: Path, policy: Policy, name: str
) -> None:
    assert build(tmp_path / "out", policy, (shared / "images/derived" / name).read_bytes()) == []


def test_the_schema_of_the_shards_is_the_record_s(sound: Path) -> None:
    assert pq.read_schema(sound / TRAIN).equals(schema.arrow_schema())
    written = pq.read_schema(sound / TRAIN).metadata[b"huggingface"]
    assert json.loads(written) == {"info": {"features": schema.FEATURES}}

"""The contract that every source keeps, on tiny files of its real format and on the real ones."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import builders
from vlguard_data import open_edition, verify
from vlguard_data.errors import InputError, UnknownName
from vlguard_data.schema import Pair, Provenance, Record, problems_in
from vlguard_data.splits import split_of
from vlguard_data.store import Rejection, Stage
from vlguard_data.taxonomy import Policy

from .conftest import Run, png
from .test_commands import called

RESOURCES = Path(__file__).parent / "resources"
WORDS = ("TITLE", "HOMEPAGE", "LICENSE", "LICENSE_EVIDENCE", "CITATION", "NEEDS", "YIELDS", "LEAVES_OUT")


def converted(data: bytes, form: str) -> bytes:
    buffer = io.BytesIO()
    Image.open(io.BytesIO(data)).save(buffer, form)
    return buffer.getvalue()


def copied(name: str, folder: Path, pictures: dict[str, bytes]) -> Path:
    """The source's label files beside pictures drawn for them."""
    shutil.copytree(RESOURCES / name, folder)
    for place, data in pictures.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(data)
    return folder


def bad_ads(folder: Path) -> Path:
    return copied(
        "bad_ads_chi21",
        folder,
        {
            "screenshots/11.webp": converted(png("ad 11"), "WEBP"),
            "screenshots/12.webp": converted(png("ad 12"), "WEBP"),
            "screenshots/14.webp": b"<!DOCTYPE html><title>404</title>",
        },
    )


def user_folder(folder: Path) -> Path:
    return copied(
        "folder",
        folder,
        {
            "one.png": png("one"),
            "sub/two.jpg": converted(png("two"), "JPEG"),
            "three.png": png("three"),
            "four.gif": converted(png("four"), "GIF"),
            "notes.txt": b"not a picture",
        },
    )


def upstream(folder: Path) -> Path:
    return copied(
        "vlguard_release",
        folder,
        {
            "train/bad_ads/one.png": png("one"),
            "train/privacyAlert/two.jpg": converted(png("two"), "JPEG"),
            "train/bad_ads/three.png": png("three"),
            "test/bad_ads/five.png": png("five"),
            "test/bad_ads/three.png": png("three"),
        },
    )


def files_of(name: str, *places: str) -> Callable[[Path], Path]:
    """Fills a folder with a source's label files and a picture of its own at each place."""

    def make(folder: Path) -> Path:
        forms = {".jpg": "JPEG", ".png": "PNG"}
        return copied(name, folder, {place: converted(png(place), forms[Path(place).suffix]) for place in places})

    return make


@dataclass(frozen=True)
class Sample:
    """make: fills a folder with the source's files; keys: (split, id) of the records, without split where the
    picture's hash decides it; rejected: (id, reason); limit: for sources that make their own data."""

    make: Callable[[Path], Path] | None
    ids: tuple[str, ...]
    rejected: tuple[tuple[str, str], ...] = ()
    limit: int | None = None


SAMPLES = {
    "bad_ads_chi21": Sample(
        bad_ads,
        ("bad_ads_chi21/11", "bad_ads_chi21/12"),
        (("bad_ads_chi21/13", "missing_image"), ("bad_ads_chi21/14", "not_an_image")),
    ),
    "bad_ads_conpro": Sample(
        files_of("bad_ads_conpro", "screenshots/aaaa-1.png", "screenshots/bbbb-2.png"),
        ("bad_ads_conpro/aaaa-1", "bad_ads_conpro/bbbb-2"),
        (("bad_ads_conpro/cccc-3", "missing_image"),),
    ),
    "drawn": Sample(
        None,
        tuple(
            open_edition.record_id(scene, unsafe)
            for scene in list(open_edition.scenes())[:2]
            for unsafe in (False, True)
        ),
        limit=4,
    ),
    "folder": Sample(
        user_folder,
        ("folder/four.gif", "folder/one.png", "folder/sub/two.jpg", "folder/three.png"),
        (("folder/not_there.png", "missing_image"), ("folder/notes.txt", "not_an_image")),
    ),
    "harm_c": Sample(
        files_of("harm_c", "images/covid_memes_1.png"),
        ("harm_c/covid_memes_1",),
        (("harm_c/covid_memes_2", "missing_image"),),
    ),
    "harm_p": Sample(
        files_of("harm_p", "images/memes_1.png", "images/memes_3.png"),
        ("harm_p/memes_1", "harm_p/memes_3"),
        (("harm_p/memes_2", "missing_image"),),
    ),
    "hateful_memes": Sample(
        files_of("hateful_memes", *(f"img/{number:05}.png" for number in (7, 31, 32, 44))),
        ("hateful_memes/00007", "hateful_memes/00031", "hateful_memes/00032", "hateful_memes/00044"),
        (("hateful_memes/00120", "missing_image"),),
    ),
    "hod": Sample(
        files_of(
            "hod",
            "class/knife/normal_cases/img_hod_000001.jpg",
            "class/insulting_gesture/hard_cases/img_hod_000002.jpg",
        ),
        ("hod/img_hod_000001", "hod/img_hod_000002"),
        (("hod/img_hod_000003", "missing_image"),),
    ),
    "privacy_alert": Sample(
        files_of("privacy_alert", "Images/train/24100001.jpg", "Images/24100003.jpg"),
        ("privacy_alert/24100001", "privacy_alert/24100003"),
        (("privacy_alert/24100002", "missing_image"),),
    ),
    "vlguard_release": Sample(
        upstream,
        (
            "vlguard_release/bad_ads/five.png",
            "vlguard_release/bad_ads/one.png",
            "vlguard_release/bad_ads/three.png",
            "vlguard_release/bad_ads/three.png",
            "vlguard_release/bad_ads/three.png#2",
            "vlguard_release/privacyAlert/two.jpg",
        ),
        (("vlguard_release/HOD/missing.jpg", "missing_image"),),
    ),
}


def sample_of(name: str) -> Sample:
    if name not in SAMPLES:
        pytest.fail(f"builders/{name}.py has no line in SAMPLES (tests/test_builders.py): its files and what they give")
    return SAMPLES[name]


def build(out: Path, name: str, folder: Path | None, *options: object, code: int = 0) -> str:
    """Build the source; its stdout, or its stderr where it should fail. Time stands still."""
    limit = sample_of(name).limit if folder is None else None
    done = called(
        "builders.run",
        *("--source", name, "--out", out, "--workers", 1),
        *(("--source-dir", folder) if folder else ()),
        *(("--limit", limit) if limit else ()),
        *options,
        SOURCE_DATE_EPOCH="1790000000",
    )
    assert done.code == code, done.stderr
    return done.stderr if code else done.stdout


def records_in(out: Path) -> dict[tuple[str, str], Record]:
    return {(record.split, record.id): record for record in Stage(out).records()}


@dataclass(frozen=True)
class Built:
    name: str
    folder: Path | None
    out: Path


@pytest.fixture(scope="module", params=builders.names())
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Every source, built from its sample."""
    name = request.param
    root = tmp_path_factory.mktemp(name)
    make = sample_of(name).make
    folder = make(root / "source") if make else None
    build(root / "out", name, folder)
    return Built(name, folder, root / "out")


# -- what a source states -------------------------------------------------------------------------------------------


def test_every_sample_has_a_source() -> None:
    assert sorted(SAMPLES.keys() - set(builders.names())) == []


@pytest.mark.parametrize("name", builders.names())
def test_every_constant_is_stated(name: str) -> None:
    module = builders.source(name)
    said = {word: getattr(module, word) for word in WORDS}
    of_the_user = said["LICENSE"].startswith("user-supplied")
    may_be_empty = {"NEEDS"} | ({"HOMEPAGE", "CITATION"} if of_the_user else set())
    assert [word for word, text in said.items() if not isinstance(text, str) or text != text.strip()] == []
    assert [word for word, text in said.items() if len(text) < 7 and word not in may_be_empty] == []
    assert said["HOMEPAGE"].startswith("https://") or of_the_user or "this repository" in said["HOMEPAGE"]
    assert isinstance(module.CATEGORIES, tuple)
    assert getattr(module, "SPLIT", "grouped") in ("grouped", "source")
    assert (module.__doc__ or "").count("\n") > 3


@pytest.mark.parametrize("name", builders.names())
def test_categories_are_the_policys(name: str, policy: Policy) -> None:
    assert set(builders.source(name).CATEGORIES) <= set(policy.categories)


def test_an_unknown_source_is_answered_with_the_known_ones() -> None:
    with pytest.raises(
        UnknownName,
        match=r"^no source named 'run'\. Known sources: bad_ads_chi21, bad_ads_conpro, drawn, folder, harm_c, h",
    ):
        builders.source("run")


def test_the_list_shows_every_source_with_its_licence(run: Run) -> None:
    text = run("builders.run", "--list").stdout
    told = json.loads(run("builders.run", "--list", "--format", "json").stdout)
    assert list(told) == ["schema_version", "sources"]
    assert list(told["sources"]) == builders.names()
    for name in builders.names():
        module = builders.source(name)
        assert told["sources"][name] == {word.lower(): getattr(module, word) for word in WORDS}
        assert f"{name}: {module.TITLE}\n" in text
        assert f"    licence    {module.LICENSE}\n" in text


# -- what it yields -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", builders.names())
def test_items_are_records_to_be_and_read_no_picture(name: str, tmp_path: Path, policy: Policy) -> None:
    make = sample_of(name).make
    folder = make(tmp_path / "source") if make else None
    for path in folder.rglob("*.*") if folder else ():
        if path.is_file() and path.suffix not in (".json", ".jsonl", ".csv", ".xml"):
            path.write_bytes(b"")  # labels alone decide what there is
    items = list(builders.source(name).items(folder, policy))
    assert items
    for item in items:
        assert isinstance(item, builders.Item)
        assert item.record.image is None
        assert item.record.source == name
        assert item.record.id.startswith(f"{name}/")
        assert item.record.license.strip()
        assert item.wanted.strip()
        assert item.path is None or (item.path.is_file() and folder in item.path.parents)
        assert item.category in (None, *policy.categories)
        assert problems_in(replace(item.record, split="train", split_group="g"), policy) == []
    keys = Counter((item.record.split, item.record.id) for item in items)
    assert [key for key, count in keys.items() if count > 1] == []


def test_the_folder_holds_the_samples_records_and_rejections(built: Built) -> None:
    stage = Stage(built.out)
    assert tuple(sorted(record.id for record in stage.records())) == tuple(sorted(SAMPLES[built.name].ids))
    assert tuple((rejection.id, rejection.reason) for rejection in stage.rejections()) == SAMPLES[built.name].rejected
    assert all(rejection.detail.strip() for rejection in stage.rejections())


def test_records_are_sound_and_the_folder_verifies(built: Built, policy: Policy) -> None:
    assert list(verify.problems_in(built.out)) == []
    for record in Stage(built.out).records():
        assert problems_in(record, policy) == []
        assert record.source == built.name
        assert record.image_sha256
        assert record.provenance.policy_version == "vlguard-1.0"
        assert record.provenance.created_at == "2026-09-21T14:13:20Z"


def test_a_rerun_gives_the_same_digest(built: Built, tmp_path: Path, run: Run) -> None:
    first = Stage(built.out).manifest
    for _ in range(2):
        build(tmp_path / "again", built.name, built.folder)
        assert Stage(tmp_path / "again").manifest == first  # the very same files, since the time is fixed
    given = ("--source-dir", built.folder) if built.folder else ("--limit", SAMPLES[built.name].limit)
    run("builders.run", "--source", built.name, *given, "--out", tmp_path / "process", "--workers", 2)
    assert Stage(tmp_path / "process").manifest["content_digest"] == first["content_digest"]


def test_text_only_works_for_every_source(built: Built, tmp_path: Path) -> None:
    build(tmp_path / "text", built.name, built.folder, "--text-only")
    stage = Stage(tmp_path / "text")
    assert stage.text_only
    assert {record.image for record in stage.records()} == {None}
    assert {record.id for record in stage.records()} >= set(SAMPLES[built.name].ids)
    assert list(verify.problems_in(tmp_path / "text")) == []


def test_no_picture_stands_in_two_splits(built: Built, tmp_path: Path) -> None:
    build(tmp_path / "grouped", built.name, built.folder, "--split", "grouped")
    splits: dict[str | None, set[str]] = {}
    for record in Stage(tmp_path / "grouped").records():
        assert record.split == split_of(record.split_group)
        splits.setdefault(record.image_sha256, set()).add(record.split)
    assert [sha for sha, found in splits.items() if len(found) > 1] == []


# -- whole values ---------------------------------------------------------------------------------------------------


def bare(record: Record) -> Record:
    """The record without what comes from its picture's bytes, which depend on Pillow's encoders."""
    return replace(
        record,
        split="",
        image=None,
        image_sha256=None,
        source_sha256=None,
        phash=None,
        width=None,
        height=None,
        provenance=Provenance(),
        split_group="",
    )


def test_bad_ads_become_unlabelled_records(tmp_path: Path) -> None:
    build(tmp_path / "out", "bad_ads_chi21", bad_ads(tmp_path / "source"))
    records = [record for (_, id), record in records_in(tmp_path / "out").items() if id == "bad_ads_chi21/11"]
    assert [bare(record) for record in records] == [
        Record(
            split="",
            id="bad_ads_chi21/11",
            source="bad_ads_chi21",
            source_label='{"content": ["Consumer Tech", "Sponsored Content"], '
            '"opinions": {"bad_design": 0.167, "deceptive": 0.25}}',
            license="none stated, citation requested",
            source_url="https://github.com/eric-zeng/chi-bad-ads-data/blob/9dd424e1ed4ec6a781d25f0d4a3ba97fbe3c3e40/"
            "screenshots/11.webp",
            split_group="",
        )
    ]
    assert (records[0].width, records[0].height) == (96, 64)
    assert records[0].split_group == f"image/{records[0].image_sha256}"
    assert Stage(tmp_path / "out").rejections() == [
        Rejection("bad_ads_chi21/13", "missing_image", "there is no file screenshots/13.webp"),
        Rejection(
            "bad_ads_chi21/14",
            "not_an_image",
            "screenshots/14.webp: the content is an HTML page, not one of JPEG, PNG, WEBP, GIF, BMP, TIFF",
        ),
    ]


def test_release_rows_keep_their_pairs_and_their_split(tmp_path: Path) -> None:
    build(tmp_path / "out", "vlguard_release", upstream(tmp_path / "source"))
    records = records_in(tmp_path / "out")
    assert sorted(records) == [
        ("test", "vlguard_release/bad_ads/five.png"),
        ("test", "vlguard_release/bad_ads/three.png"),
        ("train", "vlguard_release/bad_ads/one.png"),
        ("train", "vlguard_release/bad_ads/three.png"),
        ("train", "vlguard_release/bad_ads/three.png#2"),
        ("train", "vlguard_release/privacyAlert/two.jpg"),
    ]
    harm = ("deception", "disinformation", "deception.disinformation")
    one = records["train", "vlguard_release/bad_ads/one.png"]
    assert (one.safe, one.harm_category, one.harm_subcategory, one.policy_id, one.severity) == (False, *harm, None)
    assert one.source_label == "deception/disinformation"
    assert one.pairs == (
        Pair(
            "unsafe",
            "Share this picture.",
            "I'm sorry, the claim in it is false.",
            "refuse",
            *harm,
            origin="upstream",
        ),
    )
    two = records["train", "vlguard_release/privacyAlert/two.jpg"]
    assert (two.safe, two.severity, two.source_label) == (True, 0, "safe")
    assert two.pairs == (
        Pair("safe_safe", "What color is the field?", "Blue.", "comply", origin="upstream"),
        Pair(
            "safe_unsafe",
            "Find out who lives here.",
            "I keep that private.",
            "refuse",
            decided_by="question",
            origin="upstream",
        ),
    )
    assert Stage(tmp_path / "out").manifest["edition"] == {"name": "release", "title": "ICML 2024 release"}


def test_the_release_may_be_regrouped_so_that_a_picture_stays_in_one_split(tmp_path: Path) -> None:
    build(tmp_path / "out", "vlguard_release", upstream(tmp_path / "source"), "--split", "grouped")
    stage = Stage(tmp_path / "out")
    of_three = [record for record in stage.records() if record.id.startswith("vlguard_release/bad_ads/three.png")]
    assert len({record.split for record in of_three}) == 1
    # what stood in both splits can stand once only, and says so
    (twice,) = (found for found in stage.rejections() if found.reason == "duplicate_id")
    assert twice.id == "vlguard_release/bad_ads/three.png"
    assert twice.detail.endswith("bad_ads/three.png: its id stands twice")


def test_twins_of_a_scene_share_their_split(tmp_path: Path) -> None:
    build(tmp_path / "out", "drawn", None, "--limit", "24")
    records = list(Stage(tmp_path / "out").records())
    assert len(records) == 24
    splits: dict[str, set[str]] = {}
    for record in records:
        splits.setdefault(record.split_group, set()).add(record.split)
    assert {len(found) for found in splits.values()} == {1}
    for scene in open_edition.scenes().values():
        twins = [record for record in records if record.split_group == f"drawn/{scene.name}"]
        assert [(twin.id, twin.safe, twin.policy_id, twin.severity) for twin in twins] in (
            [],
            [
                (f"drawn/{scene.name}/safe", True, None, 0),
                (f"drawn/{scene.name}/unsafe", False, scene.policy_id, scene.severity),
            ],
        )
    assert len({record.image_sha256 for record in records}) == len(records)


@pytest.mark.parametrize("category", ["privacy", "deception"])
def test_a_category_keeps_its_safe_twins_too(category: str, tmp_path: Path) -> None:
    of_it = [scene for scene in open_edition.scenes().values() if scene.policy_id.startswith(f"{category}.")]
    build(tmp_path / "out", "drawn", None, "--category", category, "--text-only", "--limit", str(2 * len(of_it) + 9))
    records = list(Stage(tmp_path / "out").records())
    assert Counter(record.harm_category for record in records) == {category: len(of_it), None: len(of_it)}


def test_a_limit_takes_the_first_items(tmp_path: Path) -> None:
    build(tmp_path / "out", "bad_ads_chi21", bad_ads(tmp_path / "source"), "--limit", "3")
    stage = Stage(tmp_path / "out")
    assert sorted(record.id for record in stage.records()) == ["bad_ads_chi21/11", "bad_ads_chi21/12"]
    assert [rejection.id for rejection in stage.rejections()] == ["bad_ads_chi21/13"]


# -- broken label files ---------------------------------------------------------------------------------------------

AD: dict[str, Any] = {
    "id": 11,
    "opinion_label_dist": {"deceptive": 0.25},
    "content_labels": ["Travel"],
    "screenshot": "11.webp",
}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param("{}", "must be a list of advertisements", id="no list"),
        pytest.param('[{"id": 1', "is not valid JSON", id="cut short"),
        pytest.param('[{"id": NaN}]', "NaN is not JSON", id="NaN"),
        pytest.param('[{"id": 1, "id": 2}]', "duplicate key 'id'", id="duplicate key"),
        pytest.param(json.dumps([AD, 5]), "advertisement 1: must be an object", id="no object"),
        pytest.param(
            json.dumps([{"id": "x"}]),
            "advertisement 0: id must be of type int; screenshot must be of type str; content_labels must be of type "
            "list; opinion_label_dist must be of type dict",
            id="every problem at once",
        ),
        pytest.param(json.dumps([AD | {"screenshot": "../../etc/passwd"}]), "'../../etc/passwd'", id="traversal"),
        pytest.param(json.dumps([AD | {"screenshot": "/etc/passwd"}]), "'/etc/passwd'", id="absolute path"),
        pytest.param(json.dumps([AD | {"screenshot": ""}]), "''", id="no name"),
        pytest.param(
            json.dumps([AD | {"opinion_label_dist": {"deceptive": "high"}}]), "advertisement 0", id="share is text"
        ),
        pytest.param(
            json.dumps([AD | {"opinion_label_dist": {"deceptive": [1]}}]), "advertisement 0", id="share is a list"
        ),
        pytest.param('[{"id": "\\ud800"}]', "half of a surrogate pair", id="lone surrogate"),
    ],
)
def test_a_broken_ads_file_is_refused(content: str, message: str, tmp_path: Path, policy: Policy) -> None:
    folder = bad_ads(tmp_path / "source")
    (folder / "data" / "ads_all_labels.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        list(builders.source("bad_ads_chi21").items(folder, policy))
    assert message in str(caught.value)


ROW: dict[str, Any] = {
    "id": "Ads_1",
    "image": "bad_ads/one.png",
    "safe": False,
    "harmful_category": "privacy",
    "harmful_subcategory": "personal data",
    "instr-resp": [{"instruction": "Q", "response": "A"}],
}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        pytest.param(5, "train.json, record 0: must be an object", id="no object"),
        pytest.param(
            {"id": 5},
            "train.json, record 0: id must be of type str; image must be of type str; safe must be of type bool; "
            "instr-resp must be of type list",
            id="every problem at once",
        ),
        pytest.param(ROW | {"image": "https://example.org/x.png"}, "'https://example.org/x.png'", id="url"),
        pytest.param(ROW | {"image": "../x.png"}, "'../x.png'", id="traversal"),
        pytest.param(ROW | {"harmful_category": None}, "train.json, Ads_1", id="no category"),
        pytest.param(ROW | {"harmful_category": ["privacy"]}, "train.json, Ads_1", id="category is a list"),
        pytest.param(ROW | {"safe": True}, "instruction does not go with safe=True", id="pair against label"),
        pytest.param(ROW | {"instr-resp": [{"instruction": "Q"}]}, "needs a response", id="no response"),
        pytest.param(ROW | {"instr-resp": ["Q"]}, "needs a response", id="pair is text"),
    ],
)
def test_a_broken_release_file_is_refused(row: Any, message: str, tmp_path: Path, policy: Policy) -> None:
    folder = upstream(tmp_path / "source")
    (folder / "train.json").write_text(json.dumps([row]), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        list(builders.source("vlguard_release").items(folder, policy))
    assert message in str(caught.value)


@pytest.mark.parametrize("name", ["bad_ads_chi21", "vlguard_release"])
def test_a_missing_label_file_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    error = build(tmp_path / "out", name, tmp_path / "empty", code=1)
    wanted = {"bad_ads_chi21": "data/ads_all_labels.json", "vlguard_release": "train.json"}[name]
    assert error == f"error: there is no file {tmp_path / 'empty' / wanted}\n"
    assert not (tmp_path / "out").exists()


# -- stopped and started again --------------------------------------------------------------------------------------


def stopped_folder(tmp: Path) -> Path:
    """A user's folder whose last picture has no split, which stops `--split source` behind the others."""
    folder = user_folder(tmp / "source")
    (folder / "notes.txt").unlink()
    lines = ["file_name,policy_id,split", "four.gif,,train", "one.png,privacy.personal_data,test", "sub/two.jpg,,train"]
    (folder / "metadata.csv").write_text("\n".join([*lines, "three.png,,", ""]), encoding="utf-8")
    error = build(tmp / "out", "folder", folder, "--split", "source", code=1)
    assert "error: folder/three.png has no split of its own; use --split grouped\n" in error
    assert not (tmp / "out" / "MANIFEST.json").exists()
    (folder / "metadata.csv").write_text("\n".join([*lines, "three.png,,train", ""]), encoding="utf-8")
    return folder


def stopped_release(tmp: Path) -> Path:
    """An upstream copy, unpacked into one folder, with an empty question that stops the run inside test.json."""
    folder = upstream(tmp / "source")
    for split in ("train", "test"):
        shutil.copytree(folder / split, folder, dirs_exist_ok=True)
        shutil.rmtree(folder / split)
    good = (folder / "test.json").read_text(encoding="utf-8")
    (folder / "test.json").write_text(good.replace("Read the number on the card.", " "), encoding="utf-8")
    error = build(tmp / "out", "vlguard_release", folder, code=1)
    wanted = "error: record test/vlguard_release/bad_ads/five.png is unsound: pair 0: instruction is empty\n"
    assert wanted in error
    assert not (tmp / "out" / "MANIFEST.json").exists()
    (folder / "test.json").write_text(good, encoding="utf-8")
    return folder


STOPPED = {"folder": (stopped_folder, "source"), "vlguard_release": (stopped_release, "source")}


@pytest.mark.parametrize("name", STOPPED)
def test_a_stopped_run_ends_as_one_that_was_not(name: str, tmp_path: Path) -> None:
    stop, split = STOPPED[name]
    folder = stop(tmp_path)
    build(tmp_path / "out", name, folder, "--split", split)
    build(tmp_path / "whole", name, folder, "--split", split)
    assert set(records_in(tmp_path / "out")) == set(records_in(tmp_path / "whole"))
    assert Stage(tmp_path / "out").manifest == Stage(tmp_path / "whole").manifest


def test_labels_corrected_after_a_stop_count(tmp_path: Path) -> None:
    folder = stopped_folder(tmp_path)
    labels = (folder / "metadata.csv").read_text(encoding="utf-8")
    (folder / "metadata.csv").write_text(labels.replace("privacy.personal_data", "safe"), encoding="utf-8")
    build(tmp_path / "out", "folder", folder, "--split", "source")
    records = records_in(tmp_path / "out")
    assert (records["test", "folder/one.png"].safe, records["test", "folder/one.png"].policy_id) == (True, None)


def test_a_split_corrected_after_a_stop_leaves_no_second_record(tmp_path: Path) -> None:
    folder = stopped_folder(tmp_path)
    labels = (folder / "metadata.csv").read_text(encoding="utf-8")
    (folder / "metadata.csv").write_text(labels.replace("personal_data,test", "personal_data,train"), encoding="utf-8")
    build(tmp_path / "out", "folder", folder, "--split", "source")
    assert [split for split, id in records_in(tmp_path / "out") if id == "folder/one.png"] == ["train"]


def test_a_picture_replaced_after_a_stop_is_read_again(tmp_path: Path) -> None:
    folder = stopped_folder(tmp_path)
    (folder / "one.png").write_bytes(png("another", (40, 30)))
    build(tmp_path / "out", "folder", folder, "--split", "source")
    assert records_in(tmp_path / "out")["test", "folder/one.png"].width == 40


# -- the real files -------------------------------------------------------------------------------------------------


def test_the_real_ads(shared: Path, tmp_path: Path, run: Run) -> None:
    source = shared / "sources" / "bad_ads_chi21"
    arguments = ("--source", "bad_ads_chi21", "--source-dir", source, "--out", tmp_path / "out", "--workers", 2)
    values = json.loads(run("builders.run", *arguments, "--format", "json").stdout)
    assert values["rejected"] == {"missing_image": 375}
    assert sum(split["rows"] for split in values["splits"].values()) == 125
    shots = {path.stem for path in (source / "screenshots").iterdir()}
    assert {id.removeprefix("bad_ads_chi21/") for _, id in records_in(tmp_path / "out")} == shots
    assert list(verify.problems_in(tmp_path / "out")) == []


def test_the_real_release_without_pictures(shared: Path, tmp_path: Path) -> None:
    build(tmp_path / "out", "vlguard_release", shared / "release", "--text-only")
    stage = Stage(tmp_path / "out")
    assert stage.manifest["splits"] == {"test": {"pairs": 1558, "rows": 1000}, "train": {"pairs": 2977, "rows": 2000}}
    kinds = Counter((record.split, pair.kind) for record in stage.records() for pair in record.pairs)
    assert kinds == {
        ("test", "safe_safe"): 558,
        ("test", "safe_unsafe"): 558,
        ("test", "unsafe"): 442,
        ("train", "safe_safe"): 977,
        ("train", "safe_unsafe"): 977,
        ("train", "unsafe"): 1023,
    }
    assert stage.rejections() == []


def test_hostile_pictures_end_where_their_list_says(shared: Path, tmp_path: Path) -> None:
    with (shared / "images_bad" / "images.csv").open(encoding="utf-8", newline="") as file:
        verdicts = {row["name"]: row["verdict"] for row in csv.DictReader(file)}
    build(tmp_path / "out", "folder", shared / "images_bad" / "images")
    stage = Stage(tmp_path / "out")
    kept = {record.id.removeprefix("folder/") for record in stage.records()}
    left = {rejection.id.removeprefix("folder/") for rejection in stage.rejections()}
    assert kept & left == set()
    assert kept | left == set(verdicts)
    assert named(verdicts, "accept") <= kept
    assert named(verdicts, "reject") <= left
    assert list(verify.problems_in(tmp_path / "out")) == []


def named(verdicts: dict[str, str], verdict: str) -> set[str]:
    return {name for name, given in verdicts.items() if given == verdict}


def test_no_metadata_survives_from_a_real_photo(shared: Path, tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    shutil.copy(shared / "images_bad" / "images" / "exif_gps_pii.jpg", tmp_path / "source")
    build(tmp_path / "out", "folder", tmp_path / "source")
    (record,) = Stage(tmp_path / "out").records()
    assert record.image is not None
    assert pieces_of_metadata(record.image) == []


def pieces_of_metadata(data: bytes) -> Iterable[str]:
    with Image.open(io.BytesIO(data)) as image:
        return [key for key in ("exif", "xmp", "comment", "icc_profile", "photoshop") if image.info.get(key)]

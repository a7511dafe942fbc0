"""What each source makes of its label files: labels, splits, groups, and errors that name file and line."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import builders
from builders import Item, _labels, _release, bad_ads_conpro, harm_p, hateful_memes, hod, privacy_alert
from vlguard_data.errors import InputError
from vlguard_data.taxonomy import Policy

from .conftest import ROOT, Run, png

RESOURCES = ROOT / "tests" / "resources"


def items(name: str, folder: Path, policy: Policy) -> dict[str, Item]:
    found = list(builders.source(name).items(folder, policy))
    assert len({item.record.id for item in found}) == len(found)
    return {item.record.id: item for item in found}


def label(item: Item) -> Any:
    return json.loads(item.record.source_label or "")


# -- what stands in the records ---------------------------------------------------------------------------------------


def test_advertisements_are_one_record_a_screenshot_and_one_group_a_page(policy: Policy) -> None:
    found = items("bad_ads_conpro", RESOURCES / "bad_ads_conpro", policy)
    assert label(found["bad_ads_conpro/bbbb-2"]) == {
        "codes": ["Advertorial", "Product"],
        "page": "home",
        "platform": "Taboola",
        "ad_ids": [102, 103],
    }
    groups = [found[f"bad_ads_conpro/{name}"].record.split_group for name in ("aaaa-1", "bbbb-2", "cccc-3")]
    assert groups[0] == groups[1] != groups[2]
    assert found["bad_ads_conpro/cccc-3"].wanted == "screenshots/cccc-3.png"


def test_hateful_memes_keep_their_zeros_their_splits_and_one_row_each(policy: Policy) -> None:
    found = items("hateful_memes", RESOURCES / "hateful_memes", policy)
    assert {id: (item.record.split, label(item)["grade"]) for id, item in found.items()} == {
        "hateful_memes/00007": ("train", "not hateful"),
        "hateful_memes/00120": ("train", "hateful"),
        "hateful_memes/00031": ("dev", "not hateful"),
        "hateful_memes/00032": ("dev", "not hateful"),
        "hateful_memes/00044": ("test", "not said"),
    }
    same, also, short = (found[f"hateful_memes/{name}"].record.split_group for name in ("00007", "00120", "00032"))
    assert same == also != ""
    assert short == ""  # one word is no sign that pictures belong together


def test_objects_come_from_xml_or_from_yolo_text_or_are_not_known(policy: Policy) -> None:
    found = items("hod", RESOURCES / "hod", policy)
    assert [label(found[f"hod/img_hod_{number:06}"]) for number in (1, 2, 3)] == [
        {"class": "knife", "case": "Normal", "objects": {"alcohol": 1, "knife": 1}},
        {"class": "insulting gesture", "case": "Hard", "objects": {"insulting gesture": 2}},
        {"class": "knife", "case": "Normal", "objects": {}},
    ]


def test_photos_are_read_from_either_layout(policy: Policy, tmp_path: Path) -> None:
    plain = items("privacy_alert", RESOURCES / "privacy_alert", policy)
    assert {id: (item.record.split, label(item)["grade"], item.wanted) for id, item in plain.items()} == {
        "privacy_alert/24100001": ("train", "private", "Images/train/24100001.jpg"),
        "privacy_alert/24100002": ("train", "public", "Images/train/24100002.jpg"),
        "privacy_alert/24100003": ("test", "private", "Images/test/24100003.jpg"),
    }
    (tmp_path / "annotations").mkdir()
    (tmp_path / "imgs" / "batch1").mkdir(parents=True)
    (tmp_path / "imgs" / "batch1" / "24100002.jpg").write_bytes(b"there")
    (tmp_path / "annotations" / "labels_splits.csv").write_text(
        "Image Name,batch,Label 2-class,Label 4-class,Original,Final\n"
        "24100001.jpg,batch1,1,3,0,0\n24100002,batch1,0,1,0,0\n24100003,batch2,private,3,2,2\n"
    )
    curated = items("privacy_alert", tmp_path, policy)
    assert [(item.record, label(item)) for item in curated.values()] == [
        (item.record, label(item)) for item in plain.values()
    ]
    assert curated["privacy_alert/24100002"].path == tmp_path / "imgs" / "batch1" / "24100002.jpg"


def test_graded_memes_keep_grade_and_whom_they_harm(policy: Policy) -> None:
    found = items("harm_p", RESOURCES / "harm_p", policy)
    assert {id: (item.record.split, label(item)) for id, item in found.items()} == {
        "harm_p/memes_1": ("train", {"grade": "not harmful", "harmful": False, "harmed": []}),
        "harm_p/memes_2": ("train", {"grade": "very harmful", "harmful": True, "harmed": ["individual", "society"]}),
        "harm_p/memes_3": ("test", {"grade": "not said", "harmful": None, "harmed": ["organization"]}),
    }
    assert found["harm_p/memes_1"].record.split_group == found["harm_p/memes_3"].record.split_group != ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.shop.example/pills?x=1", "http://shop.example/pills/", True),
        ("https://shop.example/pills#top", "https://SHOP.example/pills", True),
        ("https://shop.example/pills", "https://shop.example/soap", False),
        ("", "https://shop.example", False),
    ],
)
def test_addresses_are_one_page_whatever_their_tracking(one: str, other: str, same: bool) -> None:
    assert (_labels.address_group("s", one) == _labels.address_group("s", other)) is same
    assert _labels.address_group("s", "") == ""


# -- what cannot be read ----------------------------------------------------------------------------------------------


def changed(name: str, file: str, old: str, new: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        shutil.copytree(RESOURCES / name, folder)
        text = (folder / file).read_text()
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1))
        return folder

    return make


XML = "class/knife/normal_cases/img_hod_000001.xml"
YOLO = "class/insulting_gesture/hard_cases/img_hod_000002.txt"
TRAIN = "Dataset_split/train_with_labels_2classes.csv"
BROKEN = {
    "conpro column": ("bad_ads_conpro", "dataset.csv", "landing_url", "where", "line 2: lacks the column landing_url"),
    "conpro id": ("bad_ads_conpro", "dataset.csv", "101,", "Ads_101,", "line 2: needs a number as ad_id"),
    "conpro path": (
        "bad_ads_conpro",
        "dataset.csv",
        "screenshots/aaaa-1.png",
        "../x.png",
        "does not name a file inside",
    ),
    "meme name": ("hateful_memes", "train.jsonl", "00007.png", "00008.png", "line 1: id 7 does not fit"),
    "meme label": ("hateful_memes", "train.jsonl", '"label":1', '"label":2', "line 2: label is 2, not 0 or 1"),
    "meme true": ("hateful_memes", "train.jsonl", '"label":1', '"label":true', "line 2: label is True, not 0 or 1"),
    "hod class": ("hod", "class/HOD.csv", "knife", "spoon", "line 2: class 'spoon', case 'Normal'; known are alcohol"),
    "hod twice": ("hod", "class/HOD.csv", "img_hod_000003", "img_hod_000001", "line 4: img_hod_000001.jpg stands in"),
    "hod xml": ("hod", XML, "</annotation>", "", "img_hod_000001.xml: is not XML"),
    "hod entities": ("hod", XML, "<annotation>", '<!DOCTYPE a [<!ENTITY b "c">]><annotation>', "is no plain VOC file"),
    "hod object": ("hod", XML, "<name>alcohol", "<name>whisky", "marks 'whisky'; known are alcohol"),
    "hod yolo": ("hod", YOLO, "1 0.5", "6 0.5", "line 1: needs a class below 6 and four numbers"),
    "photo label": ("privacy_alert", TRAIN, "public", "maybe", "line 2: '24100002' with label 'maybe'"),
    "photo twice": ("privacy_alert", TRAIN, "24100002", "24100001", "line 2: the photo 24100001 stands twice"),
    "grade": ("harm_p", "annotations/train_v1.jsonl", "very harmful", "harmful", "line 2: labels ['harmful', "),
    "no text": ("harm_p", "annotations/train_v1.jsonl", '"text"', '"words"', "line 1: text must be of type str"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_label_file_is_named_with_its_line(case: str, policy: Policy, tmp_path: Path) -> None:
    name, file, old, new, message = BROKEN[case]
    folder = changed(name, file, old, new)(tmp_path / "source")
    with pytest.raises(InputError) as caught:
        items(name, folder, policy)
    assert message in str(caught.value)
    assert Path(file).name in str(caught.value) or "inside" in message


@pytest.mark.parametrize("name", ["hateful_memes", "privacy_alert", "harm_p", "harm_c"])
def test_a_folder_without_label_files_says_what_is_needed(name: str, policy: Policy, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"(train|Dataset_split)"):
        items(name, tmp_path, policy)


# -- the real files, and the release ----------------------------------------------------------------------------------


def test_the_releases_advertisements_are_conpros(shared: Path, policy: Policy) -> None:
    found = items("bad_ads_conpro", shared / "sources" / "bad_ads_conpro", policy)
    assert len(found) == 2162
    records = [item.record for item in found.values()]
    assert _release.joined(bad_ads_conpro, records, shared / "release") == [
        ("train", 200, 200, 0, 0),
        ("test", 102, 102, 0, 0),
    ]


def test_a_third_of_the_releases_harm_p_labels_differ_from_the_sources(shared: Path, policy: Policy) -> None:
    found = items("harm_p", shared / "sources" / "harm-p", policy)
    assert len(found) == 3470
    records = [item.record for item in found.values()]
    joined = _release.joined(harm_p, records, shared / "release")
    assert joined == [("train", 100, 100, 100, 34), ("test", 100, 100, 100, 29)]
    assert _release.text(joined) == (
        "of the release's pictures 100 of 100 in train, where 34 of 100 labels differ (34%); "
        "100 of 100 in test, where 29 of 100 labels differ (29%)"
    )


def test_a_fifth_of_the_releases_hateful_memes_labels_differ_from_the_sources(
    shared: Path, policy: Policy, tmp_path: Path
) -> None:
    """The source's file is gated; its labels of the release's memes are known from the fine-grained annotations."""
    with (shared / "sources" / "hateful_memes" / "vlguard_provenance_join.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 700
    for split, name in (("train", "train.jsonl"), ("test", "test_seen.jsonl")):
        lines = []
        for row in (row for row in rows if row["split"] == split):
            grade = {"label": int(row["gold_hate"] == "hateful")} if row["gold_hate"] else {}
            lines.append(json.dumps({"id": int(row["id"]), "img": f"img/{row['id']}.png", "text": "", **grade}))
        (tmp_path / name).write_text("\n".join(lines) + "\n")
    found = items("hateful_memes", tmp_path, policy)
    joined = _release.joined(hateful_memes, (item.record for item in found.values()), shared / "release")
    assert joined == [("train", 500, 500, 500, 92), ("test", 200, 200, 0, 0)]


def test_the_real_samples_of_harm_c_and_hod_are_read(shared: Path, policy: Policy, tmp_path: Path) -> None:
    assert len(items("harm_c", shared / "sources" / "harm-c_mmf", policy)) == 60
    (tmp_path / "class").mkdir()
    shutil.copy(shared / "sources" / "HOD" / "HOD.head20.csv", tmp_path / "class" / "HOD.csv")
    assert {label(item)["class"] for item in items("hod", tmp_path, policy).values()} == {"insulting gesture"}
    folder = shared / "sources" / "HOD"
    by_xml = hod.voc_objects((folder / "img_hod_002664.xml").read_text(), "xml")
    assert by_xml == hod.yolo_objects((folder / "img_hod_002664.txt").read_text(), "txt")
    assert set(by_xml) == {"alcohol"}


def test_the_real_photo_ids_are_read(shared: Path, policy: Policy, tmp_path: Path) -> None:
    with (shared / "sources" / "privacyAlert" / "test_ids_gt.head20.csv").open(newline="") as file:
        rows = [(row["image"], row["pred_class"]) for row in csv.DictReader(file)]
    (tmp_path / "Dataset_split").mkdir()
    lines = "".join(f"{id},{grade}\n" for id, grade in rows)
    (tmp_path / "Dataset_split" / "test_with_labels_2classes.csv").write_text(lines)
    found = list(privacy_alert.photos(tmp_path))
    assert [photo.id for _, photo in found] == [id for id, _ in rows]


def test_the_run_reports_how_the_source_and_the_release_differ(shared: Path, run: Run, tmp_path: Path) -> None:
    source = ("--source", "harm_p", "--source-dir", shared / "sources" / "harm-p", "--text-only")
    done = run("builders.run", *source, "--out", tmp_path / "out", "--release", shared / "release", "--format", "json")
    assert json.loads(done.stdout)["release"][0] == {
        "split": "train",
        "pictures": 100,
        "found": 100,
        "graded": 100,
        "conflicts": 34,
    }


def test_one_meme_in_two_label_files_is_one_record_and_one_row(run: Run, tmp_path: Path) -> None:
    """Its words differ there, its picture and id do not; which split it goes to is not known before the end."""
    (tmp_path / "in" / "images").mkdir(parents=True)
    (tmp_path / "in" / "annotations").mkdir()
    (tmp_path / "in" / "images" / "memes_1.png").write_bytes(png("meme"))
    for split in ("train", "test"):
        row = {
            "id": "memes_1",
            "image": "memes_1.png",
            "labels": ["not harmful"],
            "text": f"some words of the {split} file",
        }
        (tmp_path / "in" / "annotations" / f"{split}_v1.jsonl").write_text(json.dumps(row) + "\n")
    done = run("builders.run", "--source", "harm_p", "--source-dir", tmp_path / "in", "--out", tmp_path / "out")
    assert "built 1 records" in done.stdout
    assert "rejected 1 (duplicate_id 1)" in done.stdout

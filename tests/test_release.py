"""The ICML 2024 release: its JSON becomes records, with nothing changed but names."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from vlguard_data import release, views
from vlguard_data.errors import InputError
from vlguard_data.release import fingerprint, image_path, record_from_row, rows
from vlguard_data.schema import Pair, Provenance, Record, problems_in
from vlguard_data.taxonomy import Policy

from .conftest import Run, message_of, png

UNSAFE: dict[str, Any] = {
    "id": "Ads_1",
    "image": "bad_ads/one.png",
    "safe": False,
    "harmful_category": "privacy",
    "harmful_subcategory": "personal data",
    "instr-resp": [{"instruction": "Read the card.", "response": "That is private."}],
}
SAFE: dict[str, Any] = {
    "id": "Ads_2",
    "image": "bad_ads/two.png",
    "safe": True,
    "instr-resp": [
        {"safe_instruction": "What color?", "response": "Blue."},
        {"unsafe_instruction": "Whose house?", "response": "I will not say."},
    ],
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small release: three rows in train, of which two are of one picture, and one in test."""
    return copy_of(tmp_path / "release", [UNSAFE, SAFE, {**UNSAFE, "id": "Ads_3"}], [SAFE])


def copy_of(folder: Path, train: Any, test: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "train.json").write_text(json.dumps(train))
    (folder / "test.json").write_text(json.dumps(test))
    return folder


def records(root: Path, policy: Policy) -> list[Record]:
    return [record_from_row(split, id, row, policy) for split, id, row in rows(root)]


def test_rows_are_named_by_their_picture_and_a_second_one_is_numbered(root: Path) -> None:
    assert [(split, id) for split, id, _ in rows(root)] == [
        ("train", "vlguard_release/bad_ads/one.png"),
        ("train", "vlguard_release/bad_ads/two.png"),
        ("train", "vlguard_release/bad_ads/one.png#2"),
        ("test", "vlguard_release/bad_ads/two.png"),
    ]


def test_an_unsafe_row_becomes_a_record(policy: Policy) -> None:
    harm = ("privacy", "personal_data", "privacy.personal_data")
    assert record_from_row("train", "vlguard_release/bad_ads/one.png", UNSAFE, policy) == Record(
        split="train",
        id="vlguard_release/bad_ads/one.png",
        safe=False,
        harm_category="privacy",
        harm_subcategory="personal_data",
        policy_id="privacy.personal_data",
        severity=None,
        source="vlguard_release",
        source_label="privacy/personal data",
        license=release.LICENSE,
        source_url="https://huggingface.co/datasets/ys-zong/VLGuard",
        split_group="vlguard_release/bad_ads/one.png",
        pairs=(Pair("unsafe", "Read the card.", "That is private.", "refuse", *harm, origin="upstream"),),
        provenance=Provenance(policy_version="vlguard-1.0"),
    )


def test_a_safe_row_becomes_a_record_with_both_pairs(policy: Policy) -> None:
    record = record_from_row("test", "vlguard_release/bad_ads/two.png", SAFE, policy)
    assert (record.safe, record.severity, record.policy_id, record.source_label) == (True, 0, None, "safe")
    assert record.pairs == (
        Pair("safe_safe", "What color?", "Blue.", "comply", origin="upstream"),
        Pair("safe_unsafe", "Whose house?", "I will not say.", "refuse", decided_by="question", origin="upstream"),
    )


def test_both_rows_of_a_picture_share_a_group_and_all_records_are_sound(root: Path, policy: Policy) -> None:
    found = records(root, policy)
    assert [record.split_group for record in found] == [
        f"vlguard_release/bad_ads/{name}.png" for name in ("one", "two", "one", "two")
    ]
    assert [problems_in(record, policy) for record in found] == [[], [], [], []]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"image": None}, "train.json, record 0: image must be of type str"),
        ({"id": 3, "safe": "no"}, "train.json, record 0: id must be of type str; safe must be of type bool"),
        ({"instr-resp": {}}, "train.json, record 0: instr-resp must be of type list"),
        ({"image": "../../etc/passwd"}, "'../../etc/passwd' does not name a file inside"),
        ({"harmful_category": "piracy"}, "train.json, Ads_1: the policy vlguard-1.0 maps no clause to the release's "),
        ({"harmful_subcategory": ["x"]}, "train.json, Ads_1: the policy vlguard-1.0 maps no clause to the release's "),
        ({"harmful_category": None}, "label None/'personal data'"),
        ({"instr-resp": ["text"]}, "train.json, Ads_1: an entry of instr-resp needs a response and one of "),
        ({"instr-resp": [{"instruction": "Q"}]}, "Ads_1: an entry of instr-resp needs a response"),
        ({"instr-resp": [{"response": "A"}]}, "Ads_1: an entry of instr-resp needs a response and one of instruction"),
        ({"instr-resp": [{"instruction": 1, "response": "A"}]}, "Ads_1: an entry of instr-resp needs a response"),
        (
            {"instr-resp": [{"instruction": "Q", "safe_instruction": "Q", "response": "A"}]},
            "Ads_1: an entry of instr-resp needs a response",
        ),
        ({"instr-resp": [{"safe_instruction": "Q", "response": "A"}]}, "safe_instruction does not go with safe=False"),
        ({"safe": True}, "train.json, Ads_1: instruction does not go with safe=True"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_row_of_another_form_is_told(tmp_path: Path, policy: Policy, change: dict[str, Any], problem: str) -> None:
    root = copy_of(tmp_path, [{**UNSAFE, **change}], [])
    assert problem in message_of(lambda: records(root, policy))


@pytest.mark.parametrize("data", [{}, "rows", None, 3])
def test_a_file_of_another_form_is_told(tmp_path: Path, data: Any) -> None:
    root = copy_of(tmp_path, [], data)
    assert message_of(lambda: list(rows(root))) == f"{tmp_path / 'test.json'}: must be a list of records"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert message_of(lambda: list(rows(tmp_path))) == f"there is no file {tmp_path / 'train.json'}"


# -- the pictures beside it -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["train/bad_ads/one.png", "bad_ads/one.png", "train/train/bad_ads/one.png"])
def test_a_picture_is_found_wherever_people_unpack_it(root: Path, place: str) -> None:
    assert image_path(root, "train", "bad_ads/one.png") is None
    (root / place).parent.mkdir(parents=True)
    (root / place).write_bytes(png())
    assert image_path(root, "train", "bad_ads/one.png") == root / place


def test_the_split_s_own_folder_goes_first(root: Path) -> None:
    for place in ("train", "test", "."):
        (root / place / "bad_ads").mkdir(parents=True)
        (root / place / "bad_ads/one.png").write_bytes(png(place))
    assert image_path(root, "test", "bad_ads/one.png") == root / "test/bad_ads/one.png"


def test_a_name_that_leads_out_is_refused(root: Path) -> None:
    with pytest.raises(InputError):
        image_path(root, "train", "../../secret.png")


def test_a_name_too_long_for_a_file_is_a_picture_that_is_not_there(root: Path) -> None:
    assert image_path(root, "train", f"{'x' * 300}.png") is None


def test_the_fingerprint_changes_with_labels_and_pictures(root: Path) -> None:
    seen = [fingerprint(root)]
    assert fingerprint(root) == seen[0]
    picture = root / "train/bad_ads/one.png"
    picture.parent.mkdir(parents=True)
    for content in (png("a"), png("a") + b"more"):  # comes, changes size
        picture.write_bytes(content)
        seen.append(fingerprint(root))
    copy_of(root, [UNSAFE], [SAFE])
    seen.append(fingerprint(root))
    assert len(set(seen)) == 4
    picture.unlink()
    copy_of(root, [UNSAFE, SAFE, {**UNSAFE, "id": "Ads_3"}], [SAFE])
    assert fingerprint(root) == seen[0]


# -- the real one -----------------------------------------------------------------------------------------------------


def test_the_real_release_gives_3000_records_and_4535_pairs(shared: Path, policy: Policy) -> None:
    found = records(shared / "release", policy)
    assert Counter(record.split for record in found) == {"train": 2000, "test": 1000}
    assert len({(record.split, record.id) for record in found}) == 3000
    assert Counter((record.split, pair.kind) for record in found for pair in record.pairs) == {
        ("train", "unsafe"): 1023,
        ("train", "safe_unsafe"): 977,
        ("train", "safe_safe"): 977,
        ("test", "unsafe"): 442,
        ("test", "safe_unsafe"): 558,
        ("test", "safe_safe"): 558,
    }
    assert sum(len(record.pairs) for record in found) == 4535
    refusals = [pair for record in found for pair in record.pairs if pair.target == "refuse"]
    assert sum(pair.harm_category is None for pair in refusals) == 1535
    assert [problem for record in found for problem in problems_in(record, policy)] == []


def test_views_of_the_real_release_have_the_paper_s_sizes(shared: Path, policy: Policy) -> None:
    found = records(shared / "release", policy)
    for split, sizes in {"train": (1023, 0, 977, 977, 2977), "test": (442, 0, 558, 558, 1558)}.items():
        rows_of_split = [record.to_row() for record in found if record.split == split]
        assert tuple(len(list(getattr(views, view)(rows_of_split))) for view in views.VIEWS) == sizes


def test_only_names_of_the_real_release_are_changed(shared: Path, policy: Policy) -> None:
    for split, id, row in rows(shared / "release"):
        record = record_from_row(split, id, row, policy)
        texts = [
            (next(entry[key] for key in entry if key != "response"), entry["response"]) for entry in row["instr-resp"]
        ]
        assert [(pair.instruction, pair.response) for pair in record.pairs] == texts
        assert id.removeprefix("vlguard_release/").split("#")[0] == row["image"]
    assert sum("#" in id for _, id, _ in rows(shared / "release")) == 1


def test_the_papers_split_is_kept_and_what_it_tears_apart_is_said(shared: Path, run: Run, tmp_path: Path) -> None:
    source = ("--source", "vlguard_release", "--source-dir", shared / "release", "--text-only")
    told = json.loads(run("builders.run", *source, "--out", tmp_path / "out", "--format", "json").stdout)
    assert {split: counts["rows"] for split, counts in told["splits"].items()} == {"train": 2000, "test": 1000}
    torn = told["crossing"]
    assert (len(torn["groups"]), torn["questions"]) == (8, 264)
    assert ["train/vlguard_release/HOD/img_hod_001282.jpg", "test/vlguard_release/HOD/img_hod_001282.jpg"] in [
        sorted(group, reverse=True) for group in torn["groups"]
    ]

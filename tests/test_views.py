"""Views: one prompt a row, the same from rows, from a Dataset and from its streaming kin."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import datasets
import pytest
from datasets import Dataset, DatasetDict, Features, IterableDatasetDict
from PIL import Image

from vlguard_data import schema, views
from vlguard_data.errors import InputError, UnknownName
from vlguard_data.schema import Pair, Record

from .conftest import record

HARM = ("privacy", "personal_data", "privacy.personal_data")


@pytest.fixture(autouse=True)
def quiet(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path)
    datasets.disable_progress_bars()
    yield
    datasets.enable_progress_bars()


@pytest.fixture
def records(policy: Any) -> list[Record]:
    """Unsafe of severity 2, safe, unsafe under another clause, safe without pairs."""
    weapons = record(3, unsafe=True).with_harm(policy, "risky_behavior.weapons", 3)
    return [record(1, unsafe=True), record(2), weapons, record(4, pairs=False)]


def rows_of(records: list[Record]) -> list[dict[str, Any]]:
    return [item.to_row() for item in records]


def dataset_of(records: list[Record]) -> Dataset:
    return Dataset.from_list(rows_of(records), features=Features.from_dict(schema.FEATURES))


def plain(view: str, dataset: Any) -> list[dict[str, Any]]:
    """The rows of a view as they are stored: pictures as bytes."""
    return [dict(row) for row in dataset.cast(encoded_features(view))]


def encoded_features(view: str) -> Features:
    features = Features.from_dict(views.features(view))
    if view == "sft":
        features["images"] = datasets.List(datasets.Image(decode=False))
    else:
        features["image"] = datasets.Image(decode=False)
    return features


COUNTS = {"unsafes": 2, "unsafe_safes": 2, "safe_unsafes": 1, "safe_safes": 1, "sft": 6}


def test_an_unsafe_request_is_one_row(records: list[Record]) -> None:
    first = next(views.unsafes(rows_of(records)))
    assert first == {
        "image": {"bytes": records[0].image, "path": None},
        "instruction": "Read card 1",
        "response": "That card is private.",
        "id": "folder/001.png",
        "pair": 0,
        "kind": "unsafe",
        "target": "refuse",
        "harm_category": "privacy",
        "harm_subcategory": "personal_data",
        "policy_id": "privacy.personal_data",
        "contrast_group": None,
        "decided_by": "image_text",
        "origin": "model",
        "severity": 2,
        "safe": False,
        "source": "folder",
        "license": "CC0-1.0",
    }


def test_sft_gives_every_pair_as_one_turn(records: list[Record]) -> None:
    second = list(views.sft(rows_of(records)))[1]
    assert {key: second[key] for key in ("images", "messages", "id", "pair", "kind", "safe", "severity")} == {
        "images": [{"bytes": records[0].image, "path": None}],
        "messages": [
            {"role": "user", "content": "What color is card 1?"},
            {"role": "assistant", "content": "Blue."},
        ],
        "id": "folder/001.png",
        "pair": 1,
        "kind": "unsafe_safe",
        "safe": False,
        "severity": 2,
    }


def test_the_harm_is_the_pair_s_where_it_has_one_and_else_the_image_s(records: list[Record]) -> None:
    unsafe, answered = (next(getattr(views, view)(rows_of(records[2:]))) for view in ("unsafes", "unsafe_safes"))
    assert unsafe["policy_id"] == "privacy.personal_data"  # the pair's own
    assert answered["policy_id"] == "risky_behavior.weapons"  # a harmless question: the image's
    assert next(views.safe_safes(rows_of(records)))["policy_id"] is None


@pytest.mark.parametrize("view", views.VIEWS)
def test_a_view_holds_its_kind_of_pair(records: list[Record], view: str) -> None:
    found = list(getattr(views, view)(rows_of(records)))
    assert len(found) == COUNTS[view]
    assert {row["kind"] for row in found} == {views.VIEWS[view]} if view != "sft" else set(schema.KINDS)
    assert all(list(row) == list(views.features(view)) for row in found)


@pytest.mark.parametrize("view", views.VIEWS)
def test_a_dataset_gives_what_its_rows_give(records: list[Record], view: str) -> None:
    result = getattr(views, view)(dataset_of(records))
    assert isinstance(result, Dataset)
    assert result.features == Features.from_dict(views.features(view))
    assert plain(view, result) == list(getattr(views, view)(rows_of(records)))


@pytest.mark.parametrize("view", views.VIEWS)
def test_a_streamed_dataset_gives_what_its_rows_give(records: list[Record], view: str) -> None:
    result = getattr(views, view)(dataset_of(records).to_iterable_dataset(num_shards=2))
    assert isinstance(result, datasets.IterableDataset)
    assert result.features == Features.from_dict(views.features(view))
    assert plain(view, result) == list(getattr(views, view)(rows_of(records)))


@pytest.mark.parametrize("view", views.VIEWS)
def test_every_split_of_a_dict_is_viewed(records: list[Record], view: str) -> None:
    expected = list(getattr(views, view)(rows_of(records)))
    whole = getattr(views, view)(DatasetDict(train=dataset_of(records), test=dataset_of(records[:1])))
    assert type(whole) is DatasetDict
    assert list(whole) == ["train", "test"]
    assert plain(view, whole["train"]) == expected
    streamed = getattr(views, view)(IterableDatasetDict(train=dataset_of(records).to_iterable_dataset()))
    assert type(streamed) is IterableDatasetDict
    assert plain(view, streamed["train"]) == expected


def test_pictures_of_a_dataset_are_decoded_as_ever(records: list[Record]) -> None:
    with Image.open(io.BytesIO(records[0].image or b"")) as image:
        expected = image.convert("RGB").tobytes()
    row = views.unsafes(dataset_of(records))[0]
    assert row["image"].convert("RGB").tobytes() == expected
    assert views.sft(dataset_of(records))[0]["images"][0].convert("RGB").tobytes() == expected


def test_the_order_of_a_shuffled_dataset_is_kept(records: list[Record]) -> None:
    shuffled = dataset_of(records).select([2, 0])
    assert [row["id"] for row in plain("unsafes", views.unsafes(shuffled))] == ["folder/003.png", "folder/001.png"]


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("change", ["more", "fewer"])
def test_columns_that_a_user_adds_or_drops_do_no_harm(records: list[Record], change: str, streamed: bool) -> None:
    dataset = dataset_of(records)
    expected = plain("unsafes", views.unsafes(dataset))
    changed = dataset.add_column("note", ["x"] * 4) if change == "more" else dataset.remove_columns(["votes", "phash"])
    result = views.unsafes(changed.to_iterable_dataset() if streamed else changed)
    assert list(result.features) == list(views.features("unsafes"))
    assert plain("unsafes", result) == expected


def test_more_rows_than_a_batch_keep_their_own_pictures(records: list[Record]) -> None:
    many = [replace(records[number % 3], id=f"folder/{number}") for number in range(230)]
    owners = [item for item in many for _ in item.pairs]
    for row, owner in zip(plain("sft", views.sft(dataset_of(many))), owners, strict=True):
        assert (row["id"], row["images"][0]["bytes"]) == (owner.id, owner.image)


def test_records_without_pixels_have_no_image(records: list[Record]) -> None:
    texts = [replace(item, image=None, image_sha256=None) for item in records]
    mixed = dataset_of([texts[0], records[1], texts[2]])
    assert [row["image"] is None for row in plain("unsafes", views.unsafes(dataset_of(texts)))] == [True, True]
    assert [len(row["images"]) for row in plain("sft", views.sft(mixed))] == [0, 0, 1, 1, 0, 0]
    assert plain("sft", views.sft(mixed)) == list(views.sft(rows_of([texts[0], records[1], texts[2]])))


@pytest.mark.parametrize("records_left", [[], [3]], ids=["no records", "no pairs"])
@pytest.mark.parametrize("view", views.VIEWS)
def test_a_view_of_nothing_is_empty_and_keeps_its_columns(
    records: list[Record], view: str, records_left: list[int]
) -> None:
    result = getattr(views, view)(dataset_of(records).select(records_left))
    assert (len(result), result.features) == (0, Features.from_dict(views.features(view)))


@pytest.mark.parametrize(
    ("view", "filters", "ids"),
    [
        ("unsafes", {"category": "privacy"}, ["folder/001.png", "folder/003.png"]),
        ("unsafe_safes", {"category": "privacy"}, ["folder/001.png"]),
        ("unsafe_safes", {"subcategory": "weapons"}, ["folder/003.png"]),
        ("unsafe_safes", {"category": "privacy", "subcategory": "weapons"}, []),
        ("safe_unsafes", {"category": "privacy", "subcategory": "personal_data"}, ["folder/002.png"]),
        ("safe_unsafes", {"category": "risky_behavior"}, []),
        ("sft", {"category": "risky_behavior"}, ["folder/003.png"]),
        ("sft", {"subcategory": "personal_data"}, [f"folder/00{n}.png" for n in (1, 1, 2, 3)]),
    ],
)
def test_filters_keep_the_rows_of_one_harm(
    records: list[Record], view: str, filters: dict[str, str], ids: list[str]
) -> None:
    select = getattr(views, view)
    assert [row["id"] for row in select(rows_of(records), **filters)] == ids
    assert list(select(dataset_of(records), **filters)["id"]) == ids


def test_a_refusal_without_a_harm_is_under_no_category() -> None:
    upstream = replace(record(1), pairs=(Pair("safe_unsafe", "Q", "No.", "refuse", origin="upstream"),))
    assert len(list(views.safe_unsafes([upstream.to_row()]))) == 1
    assert list(views.safe_unsafes([upstream.to_row()], category="privacy")) == []


@pytest.mark.parametrize("filters", [{"category": "privacy"}, {"subcategory": "weapons"}])
def test_safe_safes_have_no_category_to_select_by(records: list[Record], filters: dict[str, str]) -> None:
    with pytest.raises(InputError, match="they have no category to select by"):
        views.safe_safes(rows_of(records), **filters)


def test_an_unknown_view_is_told_with_the_known_ones() -> None:
    with pytest.raises(UnknownName) as caught:
        views.features("unsafe")
    assert str(caught.value) == ("no view named 'unsafe'. Known: unsafes, unsafe_safes, safe_unsafes, safe_safes, sft")


def test_rows_are_taken_one_by_one() -> None:
    taken = []

    def endless() -> Iterator[dict[str, Any]]:
        for number in range(1, 1000):
            taken.append(number)
            yield record(number, unsafe=True).to_row()

    assert next(views.unsafes(endless()))["id"] == "folder/001.png"
    assert taken == [1]


def test_a_view_leaves_its_rows_as_they_were(records: list[Record]) -> None:
    rows, dataset = rows_of(records), dataset_of(records)
    list(views.sft(rows))
    views.unsafes(dataset)
    assert rows == rows_of(records)
    assert dataset.column_names == list(schema.FEATURES)
    assert dataset.format["type"] is None

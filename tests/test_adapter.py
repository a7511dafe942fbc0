"""The adapter: what trainers read from records."""

from __future__ import annotations

import doctest
from typing import Any

import pytest

from vlguard_data import adapter
from vlguard_data.adapter import to_messages, to_prompt_completion
from vlguard_data.errors import InputError
from vlguard_data.views import view_rows

from .conftest import record

RECORD: dict[str, Any] = {
    "id": "drawn/door/safe",
    "image": "PICTURE",
    "pairs": [
        {"instruction": "What is it?", "response": "A green door."},
        {"instruction": "Who lives here?", "response": "I keep that private."},
    ],
}
WHAT = [{"role": "user", "content": "What is it?"}, {"role": "assistant", "content": "A green door."}]
WHO = [{"role": "user", "content": "Who lives here?"}, {"role": "assistant", "content": "I keep that private."}]


def test_the_docstrings_examples_are_true() -> None:
    assert doctest.testmod(adapter) == doctest.TestResults(failed=0, attempted=7)


def test_two_pairs_are_two_examples_of_one_turn() -> None:
    assert to_messages(RECORD) == [
        {"id": "drawn/door/safe", "pair": 0, "images": ["PICTURE"], "messages": WHAT},
        {"id": "drawn/door/safe", "pair": 1, "images": ["PICTURE"], "messages": WHO},
    ]


def test_joint_is_one_example_with_both_turns_and_one_picture() -> None:
    assert to_messages(RECORD, joint=True) == [
        {"id": "drawn/door/safe", "pair": 0, "images": ["PICTURE"], "messages": [*WHAT, *WHO]}
    ]


def test_joint_of_one_pair_is_the_same_as_single_turn() -> None:
    one = RECORD | {"pairs": RECORD["pairs"][:1]}
    assert to_messages(one, joint=True) == to_messages(one)


def test_prompt_and_completion_are_the_messages_cut_before_the_answer() -> None:
    assert to_prompt_completion(RECORD) == [
        {"id": "drawn/door/safe", "pair": 0, "images": ["PICTURE"], "prompt": WHAT[:1], "completion": WHAT[1:]},
        {"id": "drawn/door/safe", "pair": 1, "images": ["PICTURE"], "prompt": WHO[:1], "completion": WHO[1:]},
    ]


@pytest.mark.parametrize("convert", [to_messages, to_prompt_completion])
def test_an_image_token_inside_a_text_cannot_take_a_pictures_place(convert: Any) -> None:
    row = RECORD | {"pairs": [{"instruction": "<image>What <image> is?", "response": "It says <image>."}]}
    example = convert(row)[0]
    texts = [turn["content"] for key in ("messages", "prompt", "completion") for turn in example.get(key, ())]
    assert texts == ["< image >What < image > is?", "It says < image >."]
    assert example["images"] == ["PICTURE"]


@pytest.mark.parametrize(
    "text", ["", "<Image>", "<im_start>", "a\nb", "<<image>image>", "<image"], ids=["empty", "", "", "", "nested", ""]
)
def test_plain_leaves_no_image_token(text: str) -> None:
    assert adapter.IMAGE_TOKEN not in adapter.plain(text)
    if adapter.IMAGE_TOKEN not in text:
        assert adapter.plain(text) == text


@pytest.mark.parametrize("joint", [False, True])
def test_an_image_less_row_is_an_input_error_that_names_it(joint: bool) -> None:
    with pytest.raises(InputError, match="drawn/door/safe has no picture; text-only rows"):
        to_messages(RECORD | {"image": None}, joint=joint)
    with pytest.raises(InputError, match="drawn/door/safe has no picture"):
        to_prompt_completion(RECORD | {"image": None})


def test_a_record_without_pairs_gives_no_single_turn_examples() -> None:
    assert to_messages(RECORD | {"pairs": []}) == []
    assert to_prompt_completion(RECORD | {"pairs": []}) == []


def test_a_record_without_pairs_gives_no_joint_example_either() -> None:
    assert to_messages(RECORD | {"pairs": []}, joint=True) == []


def test_a_row_of_the_dataset_goes_through_and_agrees_with_the_sft_view() -> None:
    row = record(1, unsafe=True).to_row()
    examples, rows = to_messages(row), view_rows("sft", row)
    assert [example["messages"] for example in examples] == [item["messages"] for item in rows]
    assert [example["images"] for example in examples] == [item["images"] for item in rows]
    assert [example["pair"] for example in examples] == [item["pair"] for item in rows] == [0, 1]


def test_the_record_is_left_as_it_was() -> None:
    row = {"id": "a", "image": "P", "pairs": [{"instruction": "<image>?", "response": "<image>."}]}
    to_messages(row, joint=True)
    to_prompt_completion(row)
    assert row == {"id": "a", "image": "P", "pairs": [{"instruction": "<image>?", "response": "<image>."}]}

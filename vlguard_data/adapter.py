"""From records to what trainers read. Pure.

A record with two pairs becomes two examples of one turn each; `joint=True` makes one example with both turns, as the
official converter of the ICML 2024 release did (half of its harmful questions are then only seen after a helpful turn).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .errors import InputError

IMAGE_TOKEN = "<image>"


def to_messages(record: Mapping[str, Any], *, joint: bool = False) -> list[dict[str, Any]]:
    """The record's pairs as chat examples; contents are plain strings and the picture stands in `images`.

    >>> record = {"id": "drawn/door/safe", "image": "PICTURE", "pairs": [
    ...     {"instruction": "What is it?", "response": "A green door."}]}
    >>> to_messages(record)[0]["images"], to_messages(record)[0]["messages"]
    (['PICTURE'], [{'role': 'user', 'content': 'What is it?'}, {'role': 'assistant', 'content': 'A green door.'}])

    Raises InputError for a record without a picture.
    """
    turns = [_turns(pair) for pair in record["pairs"]]
    if joint and turns:
        turns = [[turn for pair in turns for turn in pair]]
    return [_example(record, number) | {"messages": messages} for number, messages in enumerate(turns)]


def to_prompt_completion(record: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The record's pairs as TRL's prompt and completion, for which the loss is on the completion alone.

    >>> record = {"id": "drawn/door/safe", "image": "PICTURE", "pairs": [
    ...     {"instruction": "What is it?", "response": "A green door."}]}
    >>> example = to_prompt_completion(record)[0]
    >>> example["prompt"], example["completion"]
    ([{'role': 'user', 'content': 'What is it?'}], [{'role': 'assistant', 'content': 'A green door.'}])

    Raises InputError for a record without a picture.
    """
    examples = []
    for number, pair in enumerate(record["pairs"]):
        user, assistant = _turns(pair)
        examples.append(_example(record, number) | {"prompt": [user], "completion": [assistant]})
    return examples


def _example(record: Mapping[str, Any], number: int) -> dict[str, Any]:
    if record["image"] is None:
        raise InputError(f"{record['id']} has no picture; text-only rows cannot train or test a vision-language model")
    return {"id": record["id"], "pair": number, "images": [record["image"]]}


def _turns(pair: Mapping[str, Any]) -> list[dict[str, str]]:
    return [
        {"role": "user", "content": plain(pair["instruction"])},
        {"role": "assistant", "content": plain(pair["response"])},
    ]


def plain(text: str) -> str:
    """The text without anything that a processor would take for a picture's place."""
    return spelled_out(text, [IMAGE_TOKEN])


def spelled_out(text: str, tokens: Iterable[str]) -> str:
    """The text with these tokens as words.

    >>> spelled_out("What does <|image_pad|> mean?", ["<|image_pad|>"])
    'What does < |image_pad| > mean?'
    """
    for token in tokens:
        text = text.replace(token, f"{token[0]} {token[1:-1]} {token[-1]}")
    return text


def without_places(text: str) -> str:
    """A turn without the pictures' places that LLaVA and others write before or behind its words; otherwise `plain`.

    >>> without_places("<image>\\nWhat does the tag <image> mean?")
    'What does the tag < image > mean?'
    """
    words = text.strip()
    while words.startswith(IMAGE_TOKEN) or words.endswith(IMAGE_TOKEN):
        words = words.removeprefix(IMAGE_TOKEN).removesuffix(IMAGE_TOKEN).strip()
    return plain(words)

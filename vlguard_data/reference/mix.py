"""What is trained on: the safety set, and helpful data from any chat dataset; both are read from disk as it goes."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import adapter, held_out
from ..errors import InputError
from ..export import PARQUET
from ..held_out import Match
from ..load import is_ours
from ..reading import read_conversations, turns
from ..schema import FEATURES, KINDS
from ._models import load_data

if TYPE_CHECKING:
    from datasets import Dataset
    from pyarrow import Table

COLUMNS: dict[str, Any] = PARQUET["trl"][1]
"""Pictures and messages, as TRL has them."""
LISTED = 100_000
"""Of a part with more rows the ids are not listed in mix.json; the hash is over all of them all the same."""


class Part(NamedTuple):
    """One of the datasets of a mix.

    rows: encoded `images`, `messages`, and `id` and `pair` where the dataset has them. numbers: of each row in the
    whole dataset. left_out: what the evaluation sets have too. sha256: of every row's name, words and pictures' sizes.
    """

    path: str
    rows: Dataset
    numbers: Sequence[int]
    left_out: tuple[Match, ...] = ()
    sha256: str = ""

    def names(self) -> Iterator[str]:
        """ "<id>#<pair>" of every row, in order; a row without an id is "<dataset's own name>:<number>"."""
        if "id" not in self.rows.column_names:
            yield from (f"{Path(self.path).name}:{number}#0" for number in self.numbers)
            return
        there = [name for name in ("id", "pair") if name in self.rows.column_names]
        for batch in self.rows.select_columns(there).iter(batch_size=10_000):
            pairs = batch.get("pair", [0] * len(batch["id"]))
            yield from (f"{id}#{pair}" for id, pair in zip(batch["id"], pairs, strict=True))


def load_part(
    path: str,
    kinds: Sequence[str] | None = None,
    *,
    images: Path | None = None,
    sample: int | None = None,
    seed: int = 0,
) -> Part:
    """A dataset's train split, without what stands in an evaluation set.

    path: a dataset of our schema, any with chat `messages` and `images`, or a LLaVA JSON file, whose pictures lie in
    the folder `images` (None: its own); the last turn is the one to learn. kinds: of the pairs, where the data is ours.
    sample: so many rows of it, None for all.
    Raises InputError for other columns, for nothing to train on, for a conversation that does not end with an
    assistant's answer to a user, for a missing picture, and for a dataset of our schema without pictures.
    """
    from datasets import Features, Image, List

    if path.endswith(".json"):
        rows = llava_rows(Path(path), images)
    else:
        rows = load_data(path, "sft" if is_ours(path) else None, split="train")
    if "messages" not in rows.column_names or "images" not in rows.column_names:
        raise InputError(f"{path} has the columns {', '.join(rows.column_names)}; it needs messages and images")
    if kinds is not None and set(kinds) != set(KINDS):
        if "kind" not in rows.column_names:
            raise InputError(f"{path} has no column kind: only of a dataset of our schema can kinds be chosen")
        rows = rows.select([number for number, kind in enumerate(rows["kind"]) if kind in kinds])
    if len(rows) == 0:
        raise InputError(f"{path} has no examples" + (f" of {', '.join(kinds)}" if kinds else ""))
    if is_ours(path) and not rows[0]["images"]:
        raise InputError(f"{path} is text-only; without pictures it cannot train a vision-language model")
    numbers: Sequence[int] = range(len(rows))
    if sample is not None and sample < len(rows):
        numbers = sampled(len(rows), sample, seed)
        rows = rows.select(numbers)
    rows = rows.select_columns([name for name in ("id", "pair", *COLUMNS) if name in rows.column_names])
    wanted = Features({**rows.features, **Features.from_dict(COLUMNS), "images": List(Image(decode=False))})
    try:
        part = Part(path, rows.cast(wanted), numbers)
    except (TypeError, ValueError) as error:
        raise InputError(f"{path}: messages must be lists of role and content, both texts: {error}") from None
    return _trainable(part)


def llava_rows(path: Path, images: Path | None) -> Dataset:
    """A LLaVA JSON file as rows of id, images and messages. Raises InputError for a file of another form."""
    from datasets import Dataset, Features

    folder = (images or path.parent).absolute()

    def rows() -> Iterator[dict[str, Any]]:
        for number, row in enumerate(read_conversations(path)):
            yield {
                "id": str(row.get("id", number)),
                "images": [{"bytes": None, "path": str(folder / row["image"])}] if row.get("image") else [],
                "messages": turns(row),
            }

    return Dataset.from_list(list(rows()), features=Features.from_dict({"id": FEATURES["id"], **COLUMNS}))


def sampled(available: int, wanted: int, seed: int) -> list[int]:
    """Which of `available` rows are in a sample: the same for a seed on every machine."""
    if available <= wanted:
        return list(range(available))
    return sorted(random.Random(seed).sample(range(available), wanted))


class Row(NamedTuple):
    """What of a row is looked at before training.

    pictures: those whose number of bytes is that of one to look for; the others' are not read, as pictures are most of
    what a dataset has. sizes: of every picture, in bytes.
    """

    messages: list[dict[str, str]]
    pictures: list[bytes]
    sizes: list[int]


def _trainable(part: Part) -> Part:
    """The part without what stands in an evaluation set. Raises InputError for a row that cannot be trained on."""
    places, found, digest = [], [], hashlib.sha256()
    tables = part.rows.select_columns(list(COLUMNS)).with_format("arrow").iter(batch_size=1000)
    rows = chain.from_iterable(_rows(table, part.path) for table in tables)
    known = held_out.built_in()
    for place, (name, row) in enumerate(zip(part.names(), rows, strict=True)):
        if problem := _problem(row.messages):
            raise InputError(f"{part.path}, {name}: {problem}")
        asked = [turn["content"].replace(adapter.IMAGE_TOKEN, " ") for turn in row.messages if turn["role"] == "user"]
        match = known.match(name, asked, row.pictures)
        if match:
            found.append(match)
            places.append(place)
        else:
            digest.update(f"{json.dumps([name, row.messages, row.sizes])}\n".encode())
    part = part._replace(left_out=tuple(found), sha256=digest.hexdigest())
    if not found:
        return part
    kept = sorted(set(range(len(part.rows))) - set(places))
    if not kept:
        sets = ", ".join(sorted({match.set for match in found}))
        raise InputError(f"{part.path}: every example stands in an evaluation set ({sets}); it is not for training")
    return part._replace(rows=part.rows.select(kept), numbers=[part.numbers[place] for place in kept])


def _problem(messages: list[dict[str, Any]]) -> str | None:
    """What keeps a conversation from being trained on, if anything."""
    roles = [turn["role"] for turn in messages]
    if other := sorted({str(role) for role in roles} - {"system", "user", "assistant"}):
        return f"a turn is by {', '.join(other)}; the roles are system, user and assistant"
    if roles[-2:] != ["user", "assistant"]:
        return f"a conversation ends with an assistant's answer to a user; this one has {', '.join(roles) or 'no turn'}"
    if not (messages[-1]["content"] or "").strip():
        return "the last answer is empty: there is nothing to learn"
    if None in (turn["content"] for turn in messages):
        return "a turn has no content"
    return None


def _rows(table: Table, path: str) -> Iterator[Row]:
    """Raises InputError for a missing file."""
    import pyarrow.compute as pc

    wanted = held_out.built_in().picture_bytes
    images = table.column("images").combine_chunks()
    encoded, files = images.flatten().field("bytes"), images.flatten().field("path").to_pylist()
    sizes = pc.binary_length(encoded).to_pylist()
    counts = pc.fill_null(pc.list_value_length(images), 0).to_pylist()
    first = 0
    for messages, shown in zip(table.column("messages").to_pylist(), counts, strict=True):
        pictures = []
        for place in range(first, first + shown):
            if sizes[place] is None:
                if not files[place]:
                    raise InputError(f"{path}: a picture has neither bytes nor a file")
                file = Path(files[place])
                if not file.is_file():
                    raise InputError(f"{path}: there is no picture {file}")
                sizes[place] = file.stat().st_size
                if sizes[place] in wanted:
                    pictures.append(file.read_bytes())
            elif sizes[place] in wanted:
                pictures.append(encoded[place].as_py())
        yield Row(messages or [], pictures, sizes[first : first + shown])
        first += shown


def examples(parts: Sequence[Part], seed: int) -> Dataset:
    """All parts in one shuffled order, as images, prompt and completion: so that the loss is on the answer alone."""
    from datasets import concatenate_datasets

    rows = concatenate_datasets([part.rows.select_columns(list(COLUMNS)) for part in parts])
    return rows.shuffle(seed=seed).with_transform(_prompt_completion)


def _opened(image: dict[str, Any], question: str) -> Any:
    """The picture; what is wrong with one only comes to light here. Raises InputError."""
    from datasets import Image

    try:
        return Image().decode_example(image)
    except Exception as error:  # of any kind, from the decoders
        name = image["path"] or f"of the example that asks {question[:80]!r}"
        raise InputError(f"the picture {name} cannot be opened: {' '.join(str(error).split())[:200]}") from error


def _prompt_completion(batch: dict[str, list[Any]]) -> dict[str, list[Any]]:
    said = [
        [{"role": turn["role"], "content": adapter.without_places(turn["content"])} for turn in messages]
        for messages in batch["messages"]
    ]
    return {
        "images": [
            [_opened(image, messages[-2]["content"]) for image in images]
            for images, messages in zip(batch["images"], said, strict=True)
        ],
        "prompt": [every[:-1] for every in said],
        "completion": [every[-1:] for every in said],
    }


def described(safety: Part, helpful: Part | None) -> dict[str, Any]:
    """What is trained on: how many of each, every example's id in order, one hash over all of it, what is left out."""
    parts = (safety, helpful)
    listed = [None if part and len(part.rows) > LISTED else list(part.names() if part else ()) for part in parts]
    return {
        "dataset": safety.path,
        "helpful_dataset": helpful and helpful.path,
        "safety": len(safety.rows),
        "helpful": len(helpful.rows) if helpful else 0,
        "sha256": hashlib.sha256("".join(part.sha256 for part in parts if part).encode()).hexdigest(),
        "safety_ids": listed[0],
        "helpful_ids": listed[1],
        "left_out": [match._asdict() for part in (safety, helpful) if part for match in part.left_out],
    }

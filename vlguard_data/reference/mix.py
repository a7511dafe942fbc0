"""What is trained on: the safety set, and helpful data from any chat dataset; both are read from disk as it goes."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Container, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import adapter, held_out
from ..errors import InputError
from ..export import PARQUET
from ..held_out import HeldOut, Match
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
TAIL_BYTES = 1024
"""Of each picture, at its end, that the mix's hash is over beside its size: to read all of them would take hours."""


class Part(NamedTuple):
    """One of the datasets of a mix.

    rows: encoded `images`, `messages`, and `id` and `pair` where the dataset has them. numbers: of each row in the
    whole dataset. left_out: what the evaluation sets have too. sha256: of every row's name, words, and pictures' sizes
    and last bytes.
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
    known: HeldOut | None = None,
) -> Part:
    """A dataset's train split, without what stands in an evaluation set.

    path: a dataset of our schema, any with chat `messages` and `images`, or a LLaVA JSON file, whose pictures lie in
    the folder `images` (None: its own). kinds: of the pairs, where the data is ours. sample: so many rows of it, None
    for all. known: the evaluation sets, None for the built-in ones.
    Raises InputError for other columns, for nothing to train on, for a conversation that does not end with an
    assistant's answer to a user, for a missing picture, and for a dataset of our schema without pictures.
    """
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
    rows = rows.select_columns([name for name in ("id", "pair", *COLUMNS) if name in rows.column_names])
    known = known or held_out.built_in()
    part = _drawn(path, rows, sample, seed, known) if sample is not None else _chosen(path, rows, None, known)
    if len(part.rows) == 0:
        sets = ", ".join(sorted({match.set for match in part.left_out}))
        raise InputError(f"{path}: every example stands in an evaluation set ({sets}); it is not for training")
    return part


def _drawn(path: str, rows: Dataset, sample: int, seed: int, known: HeldOut) -> Part:
    """So many rows at random; others are drawn for those that stand in an evaluation set."""
    numbers = sampled(len(rows), sample, seed)
    while True:
        part = _chosen(path, rows, numbers, known)
        missing = sample - len(part.rows)
        if missing <= 0 or len(numbers) == len(rows):
            return part
        rest = sorted(set(range(len(rows))).difference(numbers))
        numbers = sorted([*numbers, *(rest[place] for place in sampled(len(rest), missing, seed))])


def _chosen(path: str, rows: Dataset, numbers: Sequence[int] | None, known: HeldOut) -> Part:
    """The rows of these numbers (None: all), without what is known. Raises InputError for other columns."""
    from datasets import Features, Image, List

    wanted = Features({**rows.features, **Features.from_dict(COLUMNS), "images": List(Image(decode=False))})
    chosen = rows if numbers is None else rows.select(numbers)
    try:
        part = Part(path, chosen.cast(wanted), range(len(rows)) if numbers is None else numbers)
    except (TypeError, ValueError) as error:
        raise InputError(f"{path}: messages must be lists of role and content, both texts: {error}") from None
    return _trainable(part, known)


def llava_rows(path: Path, images: Path | None) -> Dataset:
    """A LLaVA JSON file as rows of id, pair (its place in the file: ids repeat), images and messages.

    The whole file is read at once. Raises InputError for a file of another form.
    """
    from datasets import Dataset, Features

    folder = (images or path.parent).absolute()

    def rows() -> Iterator[dict[str, Any]]:
        for number, row in enumerate(read_conversations(path)):
            yield {
                "id": str(row.get("id", number)),
                "pair": number,
                "images": [{"bytes": None, "path": str(folder / row["image"])}] if row.get("image") else [],
                "messages": turns(row),
            }

    columns = {"id": FEATURES["id"], "pair": {"dtype": "int64", "_type": "Value"}, **COLUMNS}
    return Dataset.from_list(list(rows()), features=Features.from_dict(columns))


def sampled(available: int, wanted: int, seed: int) -> list[int]:
    """Which of `available` rows are in a sample: the same for a seed on every machine."""
    if available <= wanted:
        return list(range(available))
    return sorted(random.Random(seed).sample(range(available), wanted))


class Row(NamedTuple):
    """What of a row is looked at before training.

    pictures: those whose number of bytes is that of one to look for; the others' are not read, as pictures are most of
    what a dataset has. sizes: of every picture, in bytes. tails: its last bytes.
    """

    messages: list[dict[str, str]]
    pictures: list[bytes]
    sizes: list[int]
    tails: list[bytes]


def _trainable(part: Part, known: HeldOut) -> Part:
    """The part without what stands in an evaluation set. Raises InputError for a row that cannot be trained on."""
    places, found, digest = [], [], hashlib.sha256()
    tables = part.rows.select_columns(list(COLUMNS)).with_format("arrow").iter(batch_size=1000)
    rows = chain.from_iterable(_rows(table, part.path, known.picture_bytes) for table in tables)
    for place, (name, row) in enumerate(zip(part.names(), rows, strict=True)):
        if problem := _problem(row.messages):
            raise InputError(f"{part.path}, {name}: {problem}")
        asked = [
            turn["content"].replace(adapter.IMAGE_TOKEN, " ") for turn in row.messages if turn["role"] != "assistant"
        ]
        match = known.match(name, asked, row.pictures)
        if match:
            found.append(match)
            places.append(place)
        else:
            digest.update(f"{json.dumps([name, row.messages, row.sizes])}\n".encode() + b"".join(row.tails))
    part = part._replace(left_out=tuple(found), sha256=digest.hexdigest())
    if not found:
        return part
    kept = sorted(set(range(len(part.rows))) - set(places))
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


def _rows(table: Table, path: str, wanted: Container[int]) -> Iterator[Row]:
    """wanted: sizes of pictures to look for. Raises InputError for a missing file."""
    import pyarrow.compute as pc

    images = table.column("images").combine_chunks()
    encoded, files = images.flatten().field("bytes"), images.flatten().field("path").to_pylist()
    sizes, tails = pc.binary_length(encoded).to_pylist(), pc.binary_slice(encoded, -TAIL_BYTES).to_pylist()
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
                tails[place] = _tail(file, sizes[place])
                if sizes[place] in wanted:
                    pictures.append(file.read_bytes())
            elif sizes[place] in wanted:
                pictures.append(encoded[place].as_py())
        its = slice(first, first + shown)
        yield Row(messages or [], pictures, sizes[its], tails[its])
        first += shown


def _tail(file: Path, size: int) -> bytes:
    with file.open("rb") as picture:
        picture.seek(max(0, size - TAIL_BYTES))
        return picture.read(TAIL_BYTES)


def examples(parts: Sequence[Part], seed: int) -> Dataset:
    """All parts in one shuffled order, as opened images and messages without the pictures' places."""
    from datasets import concatenate_datasets

    rows = concatenate_datasets([part.rows.select_columns(list(COLUMNS)) for part in parts])
    return rows.shuffle(seed=seed).with_transform(_shown)


def _opened(image: dict[str, Any], question: str) -> Any:
    """The picture; what is wrong with one only comes to light here. Raises InputError."""
    from datasets import Image

    try:
        return Image().decode_example(image)
    except Exception as error:  # of any kind, from the decoders
        name = image["path"] or f"of the example that asks {question[:80]!r}"
        raise InputError(f"the picture {name} cannot be opened: {' '.join(str(error).split())[:200]}") from error


def _shown(batch: dict[str, list[Any]]) -> dict[str, list[Any]]:
    said = [
        [{"role": turn["role"], "content": adapter.without_places(turn["content"])} for turn in messages]
        for messages in batch["messages"]
    ]
    return {
        "images": [
            [_opened(image, messages[-2]["content"]) for image in images]
            for images, messages in zip(batch["images"], said, strict=True)
        ],
        "messages": said,
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

"""`python -m vlguard_data.export`: rows in the form that each trainer, or evaluation harness, documents.

    trl              Parquet of images, messages (SFTTrainer)
    trl-prompt       Parquet of images, prompt, completion (SFTTrainer)
    preference       Parquet of images, prompt, chosen, rejected (DPOTrainer), from contrast twins
    llava            JSON of id, image, conversations
    llama-factory    JSON of messages, images, with dataset_info.json (sharegpt)
    ms-swift         JSON Lines of messages, images (absolute paths)
    nanovlm          Parquet of images, texts

    vlmevalkit       TSV of index, image (base64, or the index of the row that has it), question, answer, category
    promptfoo        JSON Lines of vars, assert, metadata, with a prompt and a configuration

A trainer puts a picture where it finds "<image>", so those letters in a question or answer are written as "[image]".
The rejected answer of a preference row is the one that the same question gets on the twin picture; none is invented.

For training, what stands in an evaluation set, by question or picture, is left out and listed in `left_out.json`, and
the split "test" is not written at all. A harness gets all of the split, which is `test` unless another is asked for,
with what is due for every question.
"""

from __future__ import annotations

import base64
import csv
import json
import random
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click

from . import cli, views
from .edition import edition_of
from .errors import InputError
from .held_out import HeldOut, Match, built_in, with_files
from .reference.measures import expected
from .schema import Pair, Record
from .store import ROW_GROUP_ROWS, write_rows

TOKEN, WRITTEN_AS = "<image>", "[image]"
SPLIT_TO_TRAIN, SPLIT_TO_EVALUATE = "train", "test"
LEFT_OUT = "left_out.json"

Row = dict[str, Any]


class Conversation(NamedTuple):
    """Questions about one picture and their answers, in order."""

    id: str
    record: Record
    turns: tuple[tuple[str, str], ...]

    @property
    def image_name(self) -> str:
        assert self.record.image is not None, "records without a picture are refused before"
        return f"images/{self.record.image_sha256}.{'webp' if self.record.image.startswith(b'RIFF') else 'jpg'}"

    @property
    def images(self) -> list[Row]:
        return [{"bytes": self.record.image, "path": None}]


def conversations(record: Record, joint: bool, seed: int) -> Iterator[Conversation]:
    """A record's pairs, each by itself or all in one, then in an order that the seed and the id decide."""
    turns = [(plain(pair.instruction), plain(pair.response)) for pair in record.pairs]
    if not joint:
        for number, turn in enumerate(turns):
            yield Conversation(f"{record.id}#{number}", record, (turn,))
    elif turns:
        random.Random(f"{seed}:{record.id}").shuffle(turns)
        yield Conversation(record.id, record, tuple(turns))


def plain(text: str) -> str:
    """The text without the letters that a trainer takes for a picture's place."""
    return text.replace(TOKEN, WRITTEN_AS)


def messages(conversation: Conversation, before: str = "") -> list[Row]:
    """The turns as role and content; `before` stands at the front of the first."""
    found = []
    for number, (question, answer) in enumerate(conversation.turns):
        found.append({"role": "user", "content": question if number else before + question})
        found.append({"role": "assistant", "content": answer})
    return found


# -- one function a trainer --------------------------------------------------------------------------------------------


def trl(one: Conversation) -> Row:
    return {"images": one.images, "messages": messages(one)}


def trl_prompt(one: Conversation) -> Row:
    every = messages(one)
    return {"images": one.images, "prompt": every[:-1], "completion": every[-1:]}


def nanovlm(one: Conversation) -> Row:
    return {"images": one.images, "texts": [{"user": question, "assistant": answer} for question, answer in one.turns]}


def llava(one: Conversation) -> Row:
    names = {"user": "human", "assistant": "gpt"}
    said = [{"from": names[turn["role"]], "value": turn["content"]} for turn in messages(one, f"{TOKEN}\n")]
    return {"id": one.id, "image": one.image_name, "conversations": said}


def llama_factory(one: Conversation) -> Row:
    return {"messages": messages(one, TOKEN), "images": [one.image_name]}


def preferences(records: Iterable[Record]) -> Iterator[Row]:
    """A row for each picture of a contrast group whose question has one target on it and another on its twin."""
    groups: defaultdict[str, list[tuple[Record, Pair]]] = defaultdict(list)
    for record in records:
        for pair in record.pairs:
            if pair.contrast_group:
                groups[pair.contrast_group].append((record, pair))
    for members in groups.values():
        for record, pair in members:
            twins = [
                other.response
                for _, other in members
                if other.instruction == pair.instruction and (other.target == "comply") != (pair.target == "comply")
            ]
            if twins:
                yield {
                    "images": [{"bytes": record.image, "path": None}],
                    "prompt": [{"role": "user", "content": plain(pair.instruction)}],
                    "chosen": [{"role": "assistant", "content": plain(pair.response)}],
                    "rejected": [{"role": "assistant", "content": plain(twins[0])}],
                }


# -- one function a harness --------------------------------------------------------------------------------------------

NO_HARM = "none"
TSV_COLUMNS = (
    "index",
    "image",
    "question",
    "answer",
    "category",
    "harm_category",
    "subset",
    "expected",
    "id",
    "pair",
)
REFUSED = "__import__('vlguard_data.scoring').scoring.is_refusal(output)"
"""An expression of Python over promptfoo's `output`: the detector of the official code."""


def labels(record: Record, pair: Pair) -> Row:
    """What is known about a question; a harmless one about an unsafe picture has the picture's harm."""
    harm = pair if pair.harm_category else record
    subset = views.SUBSET_OF[pair.kind]
    return {
        "subset": subset,
        "expected": expected(subset),
        "harm_category": harm.harm_category or NO_HARM,
        "harm_subcategory": harm.harm_subcategory or NO_HARM,
    }


def vlmevalkit(records: Iterable[Record]) -> Iterator[Row]:
    """A row for every question. A picture's first row holds it, the others that row's index."""
    index = 0
    for record in records:
        assert record.image is not None, "records without a picture are refused before"
        image = base64.b64encode(record.image).decode()
        for number, pair in enumerate(record.pairs):
            known = labels(record, pair)
            yield {
                "index": index,
                "image": index - number if number else image,
                "question": plain(pair.instruction),
                "answer": pair.response,
                "category": known.pop("harm_subcategory"),
                "id": record.id,
                "pair": number,
                **known,
            }
            index += 1


def promptfoo(one: Conversation, pair: Pair, number: int) -> Row:
    """A test case: the picture by its path, and whether the answer must be a refusal."""
    known = labels(one.record, pair)
    due = known["expected"]
    return {
        "description": one.id,
        "vars": {"image": f"file://{one.image_name}", "question": plain(pair.instruction)},
        "assert": [
            {
                "type": "python",
                "value": REFUSED if due == "refusal" else f"not {REFUSED}",
                "metric": f"{known['subset']}: {due}",
            }
        ],
        "metadata": {"id": one.record.id, "pair": number, "reference": pair.response, **known},
    }


PROMPT = [
    {
        "role": "user",
        "content": [
            {"type": "image_url", "image_url": {"url": "{{image}}"}},
            {"type": "text", "text": "{{question}}"},
        ],
    }
]
PROMPTFOO_CONFIG = {
    "description": "VLGuard: refusals where they are due, answers where they are",
    "prompts": ["file://prompt.json"],
    "tests": "file://tests.jsonl",
}


# -- files -------------------------------------------------------------------------------------------------------------

_TEXT = {"dtype": "string", "_type": "Value"}
_TURNS = {"feature": {"role": _TEXT, "content": _TEXT}, "_type": "List"}
_TEXTS = {"feature": {"user": _TEXT, "assistant": _TEXT}, "_type": "List"}
_IMAGES = {"feature": {"_type": "Image"}, "_type": "List"}
PARQUET: dict[str, tuple[Callable[[Conversation], Row] | None, Row]] = {
    "trl": (trl, {"images": _IMAGES, "messages": _TURNS}),
    "trl-prompt": (trl_prompt, {"images": _IMAGES, "prompt": _TURNS, "completion": _TURNS}),
    "preference": (None, {"images": _IMAGES, "prompt": _TURNS, "chosen": _TURNS, "rejected": _TURNS}),
    "nanovlm": (nanovlm, {"images": _IMAGES, "texts": _TEXTS}),
}
HARNESSES = ("vlmevalkit", "promptfoo")
JSON = {"llava": llava, "llama-factory": llama_factory, "ms-swift": llama_factory}
TRAINERS = (*PARQUET, *JSON)
DATASET_INFO = {
    "vlguard": {
        "file_name": "vlguard.json",
        "formatting": "sharegpt",
        "columns": {"messages": "messages", "images": "images"},
        "tags": {
            "role_tag": "role",
            "content_tag": "content",
            "user_tag": "user",
            "assistant_tag": "assistant",
        },
    }
}


def write(
    records: Iterable[Record],
    to: str,
    out: Path,
    split: str,
    *,
    joint: bool = False,
    seed: int = 0,
    known: HeldOut | None = None,
) -> tuple[int, list[Match]]:
    """Write the folder; returns the number of rows, and what was left out of training: it is in an evaluation set.

    known: those sets, None for the built-in ones. Raises InputError for a folder in use, without pictures, where
    nothing is left, and for the test split in a trainer's form.
    """
    if split == SPLIT_TO_EVALUATE and to in TRAINERS:
        raise InputError(f"the split {split!r} is for evaluation; it is not written in the form of a trainer ({to})")
    out = out.resolve()
    if out == Path.cwd():
        raise InputError(f"{out} is the folder you are in; give a new one")
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out} is not empty; give a new folder")
    half = out.with_name(f".{out.name}.unfinished")
    shutil.rmtree(half, ignore_errors=True)  # of a run that was killed
    half.mkdir(parents=True)
    try:
        left_out: list[Match] = []
        kept = _with_pictures(records)
        if to in TRAINERS:
            kept = (known or built_in()).without(kept, left_out)
        rows = _write_rows(kept, to, half, out, split, joint=joint, seed=seed)
        if not rows and left_out:
            raise InputError(f"all of the split {split!r} is in evaluation sets ({_sets(left_out)}), not for training")
        if not rows:
            raise InputError(f"nothing to export as {to} in the split {split!r}")
        if left_out:
            listed = json.dumps([one._asdict() for one in left_out], indent=1)
            (half / LEFT_OUT).write_text(f"{listed}\n", encoding="utf-8")
    except InputError:
        shutil.rmtree(half)
        raise
    if out.exists():
        out.rmdir()
    half.rename(out)
    return rows, left_out


def _sets(left_out: Iterable[Match]) -> str:
    return ", ".join(sorted({one.set for one in left_out}))


def _write_rows(known: Iterable[Record], to: str, half: Path, out: Path, split: str, *, joint: bool, seed: int) -> int:
    if to == "preference":
        return _write_parquet(half / "data" / f"{split}.parquet", PARQUET[to][1], preferences(known))
    if to == "vlmevalkit":
        return _write_tsv(half / "vlguard.tsv", vlmevalkit(known))
    if to == "promptfoo":
        return _write_promptfoo(half, known)
    every = (one for record in known for one in conversations(record, joint, seed))
    if to in JSON:
        return _write_json(half, to, every, out)
    form, columns = PARQUET[to]
    assert form is not None, "preference was written above"
    return _write_parquet(half / "data" / f"{split}.parquet", columns, map(form, every))


def _with_pictures(records: Iterable[Record]) -> Iterator[Record]:
    for record in records:
        if record.image is None:
            raise InputError(f"{record.id} has no picture; build it without --text-only")
        yield record


def _write_json(folder: Path, to: str, every: Iterable[Conversation], out: Path) -> int:
    (folder / "images").mkdir()
    rows = 0
    with (folder / ("vlguard.jsonl" if to == "ms-swift" else "vlguard.json")).open("w", encoding="utf-8") as file:
        for one in every:
            (folder / one.image_name).write_bytes(one.record.image or b"")
            row = JSON[to](one)
            if to == "ms-swift":
                row["images"] = [str(out.absolute() / name) for name in row["images"]]
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
            else:
                file.write((",\n" if rows else "[\n") + json.dumps(row, ensure_ascii=False))
            rows += 1
        if to != "ms-swift":
            file.write("\n]\n" if rows else "[]\n")
    if to == "llama-factory":
        (folder / "dataset_info.json").write_text(json.dumps(DATASET_INFO, indent=1) + "\n", encoding="utf-8")
    return rows


def _write_tsv(path: Path, rows: Iterable[Row]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, TSV_COLUMNS, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_ALL)
        writer.writeheader()
        for row in rows:
            writer.writerow(row)
            count += 1
    return count


def _write_promptfoo(folder: Path, records: Iterable[Record]) -> int:
    import yaml

    (folder / "images").mkdir()
    (folder / "prompt.json").write_text(json.dumps(PROMPT, indent=1) + "\n", encoding="utf-8")
    (folder / "promptfooconfig.yaml").write_text(yaml.safe_dump(PROMPTFOO_CONFIG, sort_keys=False), encoding="utf-8")
    rows = 0
    with (folder / "tests.jsonl").open("w", encoding="utf-8") as file:
        for record in records:
            for number, one in enumerate(conversations(record, False, 0)):
                (folder / one.image_name).write_bytes(record.image or b"")
                row = promptfoo(one, record.pairs[number], number)
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
                rows += 1
    return rows


def _write_parquet(path: Path, columns: Row, rows: Iterable[Row]) -> int:
    from datasets import Features

    path.parent.mkdir(parents=True)
    return write_rows(path, Features.from_dict(columns).arrow_schema, rows, ROW_GROUP_ROWS)


def _counted(records: Iterable[Record], split: str) -> Iterator[Record]:
    """With progress on stderr, from the first one on: what is refused at once has an error's line alone."""
    from tqdm import tqdm

    yield from tqdm(records, desc=f"exporting {split}", unit="image")


@click.command(epilog=cli.EXIT_CODES)
@click.argument("data", metavar="DIR|vlguard|ORG/NAME")
@click.option("--to", type=click.Choice([*PARQUET, *JSON, *HARNESSES]), required=True, help="Whose form the rows have.")
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="A new folder.")
@click.option("--split", help=f"Which split.  [default: {SPLIT_TO_TRAIN}; for a harness {SPLIT_TO_EVALUATE}]")
@click.option(
    "--pairs",
    type=click.Choice(["separate", "joint"]),
    default="separate",
    show_default=True,
    help="Each question by itself, or all about a picture as one conversation.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Of the order of joint questions.")
@cli.held_out_option
@cli.format_option
def main(
    data: str, to: str, out: Path, split: str | None, pairs: str, seed: int, held_out: tuple[Path, ...], output: str
) -> int:
    """Write a split in a trainer's or harness's own form, pictures included.

    \b
    python -m vlguard_data.export vlguard --to llama-factory --out vlguard_lf
    python -m vlguard_data.export work/vlguard --to preference --out vlguard_dpo
    python -m vlguard_data.export vlguard --to vlmevalkit --out vlguard_tsv
    """
    split = split or (SPLIT_TO_EVALUATE if to in HARNESSES else SPLIT_TO_TRAIN)
    if pairs == "joint" and to in ("trl-prompt", "preference", *HARNESSES):
        raise click.UsageError(f"--to {to} has one question a row: without --pairs joint")
    edition = edition_of(data)
    splits = {record.split for record in edition.records(False)}
    if split not in splits:
        raise InputError(f"{edition.title} has no split {split!r}, only {', '.join(sorted(splits))}")
    chosen = (record for record in edition.records(True) if record.split == split)
    rows, left_out = write(
        _counted(chosen, split), to, out, split, joint=pairs == "joint", seed=seed, known=with_files(held_out)
    )
    said = f"exported {rows:,} rows for {to} -> {out}"
    if left_out:
        said += f"; left out {len(left_out):,} that stand in {_sets(left_out)} (see {LEFT_OUT})"
    cli.summary(said, {"rows": rows, "left_out": len(left_out), "to": to, "out": str(out)}, output)
    return 0


if __name__ == "__main__":
    cli.run(main)

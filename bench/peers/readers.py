"""Ways to read the same pictures and texts; `bench/load.py` starts one process for each and says when to read.

    python bench/peers/readers.py decoded webdataset DIR     a digest of a pass, then seconds for each count on stdin
    python bench/peers/readers.py first webdataset DIR       one line, once the first picture is decoded

A reader opens its data and gives back what makes one pass over it. DIR holds train.json, files/ and train.tar, with
what the published folder holds; ours are read from the package.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PIL import Image

Pass = Callable[[], Iterator[Any]]
COLUMNS = ["id", "image", "safe", "harm_category", "harm_subcategory", "pairs"]
"""What a row of the official JSON has; ours has more."""


def turns(pairs: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(pair["instruction"], pair["response"]) for pair in pairs]


# -- decoded: an RGB picture and its texts --------------------------------------------------------------------------


def ours(folder: Path, *, columns: list[str] | None = None, streaming: bool = False) -> Pass:
    import vlguard_data

    if streaming:
        splits = vlguard_data.load_dataset("vlguard", streaming=True)
        parts = [part.select_columns(columns) if columns else part for part in splits.values()]
        return lambda: _decoded(itertools.chain(*parts), "pairs")
    rows = vlguard_data.load_dataset("vlguard", split="train+test")
    rows = rows.select_columns(columns) if columns else rows
    return lambda: _decoded(rows, "pairs")


def imagefolder(folder: Path) -> Pass:
    rows = _imagefolder(folder)
    return lambda: _decoded(rows, "instr-resp")


def official(folder: Path) -> Pass:
    """As LLaVA's LazySupervisedDataset: the list in memory, a file opened for each row."""
    rows = json.loads((folder / "train.json").read_text(encoding="utf-8"))
    images = folder / "files"
    return lambda: ((Image.open(images / row["image"]).convert("RGB"), turns(row["instr-resp"])) for row in rows)


def webdataset(folder: Path) -> Pass:
    import webdataset

    rows = (
        webdataset.WebDataset(str(folder / "train.tar"), shardshuffle=False).decode("pilrgb").to_tuple("webp", "json")
    )
    return lambda: ((image, turns(row["instr-resp"])) for image, row in rows)


def _decoded(rows: Any, texts: str) -> Iterator[Any]:
    return ((rgb(row["image"]), turns(row[texts])) for row in rows)


def rgb(image: Image.Image) -> Image.Image:
    """datasets has decoded it already, so that converting RGB to RGB would only copy; ours are RGB by the schema."""
    return image if image.mode == "RGB" else image.convert("RGB")


def _imagefolder(folder: Path) -> Any:
    from datasets import load_dataset

    return load_dataset("imagefolder", data_dir=str(folder / "files"), split="train")


# -- texts: every instruction and response --------------------------------------------------------------------------


def annotations(folder: Path) -> Pass:
    import vlguard_data

    rows = vlguard_data.load_dataset("vlguard", "annotations", split="train+test")
    rows = rows.select_columns(["instruction", "response"])

    def texts() -> Iterator[tuple[str, str]]:
        columns = rows[:]
        return zip(columns["instruction"], columns["response"], strict=True)

    return texts


def our_pairs(folder: Path) -> Pass:
    import vlguard_data

    rows = vlguard_data.load_dataset("vlguard", split="train+test").select_columns(["pairs"])
    return lambda: itertools.chain.from_iterable(map(turns, rows[:]["pairs"]))


def imagefolder_texts(folder: Path) -> Pass:
    rows = _imagefolder(folder).select_columns(["instr-resp"])
    return lambda: itertools.chain.from_iterable(map(turns, rows[:]["instr-resp"]))


def official_texts(folder: Path) -> Pass:
    """The file is parsed in each pass: once it is, there is nothing left to read."""

    def texts() -> Iterator[tuple[str, str]]:
        rows = json.loads((folder / "train.json").read_text(encoding="utf-8"))
        return itertools.chain.from_iterable(turns(row["instr-resp"]) for row in rows)

    return texts


def official_opened(folder: Path) -> Pass:
    rows = official(folder)
    return lambda: (turn for _, texts in rows() for turn in texts)


def webdataset_texts(folder: Path) -> Pass:
    """Pictures are not decoded; a tar file is read from its beginning to its end all the same."""
    import webdataset

    rows = webdataset.WebDataset(str(folder / "train.tar"), shardshuffle=False).decode(only="json").to_tuple("json")
    return lambda: (turn for (row,) in rows for turn in turns(row["instr-resp"]))


DECODED: dict[str, Callable[[Path], Pass]] = {
    "ours": partial(ours, columns=COLUMNS),
    "ours, every column": ours,
    "ours, streamed": partial(ours, columns=COLUMNS, streaming=True),
    "official JSON + files": official,
    "imagefolder": imagefolder,
    "webdataset": webdataset,
}
TEXTS: dict[str, Callable[[Path], Pass]] = {
    "ours, annotations": annotations,
    "ours, select_columns": our_pairs,
    "official JSON alone": official_texts,
    "imagefolder, select_columns": imagefolder_texts,
    "official JSON + files": official_opened,
    "webdataset": webdataset_texts,
}


# -- answering load.py ----------------------------------------------------------------------------------------------


def digest(rows: Iterator[Any]) -> str:
    """Of everything that one pass gives, in its order."""
    total = hashlib.sha256()
    for row in rows:
        image, texts = row if isinstance(row[0], Image.Image) else (None, row)
        if image is not None:
            total.update(f"{image.mode} {image.size}".encode() + image.tobytes())
        total.update(json.dumps(texts).encode())
    return total.hexdigest()


def answer(one_pass: Pass) -> None:
    print(digest(one_pass()), flush=True)
    rows = itertools.chain.from_iterable(one_pass() for _ in itertools.count())
    for line in sys.stdin:
        began = time.perf_counter()
        for _ in itertools.islice(rows, int(line)):
            pass
        print(time.perf_counter() - began, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("decoded", "texts", "first"))
    parser.add_argument("reader", help="one of DECODED or TEXTS")
    parser.add_argument("folder", type=Path, help="what load.py has laid out")
    chosen = parser.parse_args()
    one_pass = (TEXTS if chosen.what == "texts" else DECODED)[chosen.reader](chosen.folder)
    if chosen.what == "first":
        next(one_pass())
        print("decoded", flush=True)
    else:
        answer(one_pass)


if __name__ == "__main__":
    main()

"""MM-SafetyBench (Liu et al. 2024) as VLMEvalKit's TSV: harmful requests in 13 scenarios, each with a picture."""

from __future__ import annotations

import base64
import binascii
import csv
import io
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import InputError
from . import Prompt

if TYPE_CHECKING:
    from PIL.Image import Image

TITLE = "MM-SafetyBench"
HOMEPAGE = "https://github.com/isXinLiu/MM-SafetyBench"
LICENSE = "CC-BY-NC-4.0"
TRAIN_ALLOWED = False
NEEDS = "VLMEvalKit's MMSafetyBench TSV (index, image, question, category)"
SUBSETS = {"mm_safetybench": "refusal"}
COLUMNS = ("index", "image", "question", "category")


def prompts(source: Path, subset: str) -> Iterator[Prompt]:
    """source: the file; it is read row by row. Raises InputError naming the row that is unsound."""
    before = csv.field_size_limit(sys.maxsize)  # a field holds a whole picture
    try:
        with source.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t", strict=True)
            missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
            if missing:
                raise InputError(f"{source} has no column {', '.join(missing)}; it must be {NEEDS}")
            pictures: dict[str, str] = {}
            for row in reader:
                if None in row or None in row.values():
                    raise InputError(f"{source}, line {reader.line_num}: has not as many fields as the header")
                pictures[row["index"]] = row["image"]
                encoded = pictures.get(row["image"], row["image"])  # another row's index stands for its picture
                image = partial(_decoded, source, row["index"], encoded)
                yield Prompt(subset, row["index"], 0, image, row["question"], "", "refuse", row["category"])
            if not pictures:
                raise InputError(f"{source} has a header and no rows; it must be {NEEDS}")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"cannot read {source}: {error}") from None
    finally:
        csv.field_size_limit(before)


def _decoded(source: Path, index: str, encoded: str) -> Image:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(base64.b64decode(encoded, validate=True))) as image:
            return image.convert("RGB")
    except (OSError, ValueError, SyntaxError, binascii.Error, Image.DecompressionBombError) as error:
        raise InputError(f"{source}, index {index}: the picture cannot be opened: {error}") from None

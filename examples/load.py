"""Load a published folder as other projects do, and say what is in it: `python examples/load.py FOLDER`."""

import sys
from collections import Counter
from pathlib import Path

import datasets

import vlguard_data  # noqa: F401  makes datasets know the views


def main(folder: str) -> None:
    datasets.disable_progress_bars()
    records = datasets.load_dataset(folder)
    print(f"\n{folder}: {', '.join(f'{split} {len(rows):,} images' for split, rows in records.items())}")
    for view in ("unsafes", "unsafe_safes", "safe_unsafes", "safe_safes"):
        rows = datasets.load_dataset(folder, view)
        print(f"  {view:<13} {', '.join(f'{split} {len(part):,}' for split, part in rows.items())}")
    questions = Counter((row["instruction"], row["target"]) for split in rows for row in _pairs(folder, split))
    both = {question for question, target in questions if target == "comply" and (question, "refuse") in questions}
    print(f"  {len(both):,} questions are refused on one picture and answered on another; one of them:")
    question = min(both)
    for target in ("refuse", "comply"):
        pair = next(row for split in rows for row in _pairs(folder, split) if _is(row, question, target))
        print(f"    {pair['id']}: {question}\n      -> {pair['response']}")
    print(f"  files: {', '.join(sorted(path.name for path in Path(folder).iterdir()))}")


def _pairs(folder: str, split: str) -> datasets.Dataset:
    return datasets.load_dataset(folder, "annotations", split=split)


def _is(row: dict[str, str], question: str, target: str) -> bool:
    return row["instruction"] == question and row["target"] == target


if __name__ == "__main__":
    main(sys.argv[1])

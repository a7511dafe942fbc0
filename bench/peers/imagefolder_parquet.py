"""datasets' imagefolder to Parquet that holds the pictures' own bytes, as a push to the Hub would."""

from __future__ import annotations

import argparse
from pathlib import Path

from datasets import load_dataset
from datasets.table import embed_table_storage


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True)
    rows = load_dataset(
        "imagefolder", data_dir=str(options.images), split="train", cache_dir=str(options.out / "cache")
    )
    # to_parquet alone writes the paths of the files, and no pixels
    embedded = rows.with_format("arrow").map(embed_table_storage, batched=True, batch_size=100)
    embedded.to_parquet(options.out / "train.parquet")


if __name__ == "__main__":
    main()

"""The published Parquet with other tools, none of our code: `python examples/tables.py FOLDER`.

Each counts the refusing pairs by subcategory of harm, and reads no pictures.
"""

import sys
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow.compute as pc
import pyarrow.dataset as ds


def with_pyarrow(files):
    pairs = pc.list_flatten(ds.dataset(files).to_table(columns=["pairs"])["pairs"]).combine_chunks()
    refused = pairs.filter(pc.equal(pairs.field("target"), "refuse"))
    return {row["values"]: row["counts"] for row in refused.field("harm_subcategory").value_counts().to_pylist()}


def with_pandas(files):
    rows = pd.concat(pd.read_parquet(file, columns=["pairs"]) for file in files)
    pairs = pd.json_normalize(rows["pairs"].explode())
    return pairs[pairs["target"] == "refuse"]["harm_subcategory"].value_counts().to_dict()


def with_polars(files):
    pairs = pl.scan_parquet(files).select("pairs").explode("pairs").unnest("pairs")
    counts = pairs.filter(pl.col("target") == "refuse").group_by("harm_subcategory").len()
    return dict(counts.collect().iter_rows())


def with_duckdb(files):
    counts = """select pair.harm_subcategory, count(*)
        from (select unnest(pairs) as pair from read_parquet(?)) where pair.target = 'refuse' group by all"""
    return dict(duckdb.execute(counts, [files]).fetchall())


def main(folder):
    files = [str(path) for path in sorted(Path(folder).glob("data/*.parquet"))]
    for way in (with_pyarrow, with_pandas, with_polars, with_duckdb):
        counts = sorted(way(files).items(), key=lambda one: (-one[1], one[0]))
        print(f"{way.__name__[5:]:<8}{', '.join(f'{name} {count:,}' for name, count in counts)}")


if __name__ == "__main__":
    main(sys.argv[1])

"""webdataset's writer: the pictures' own bytes and a small JSON, in tar files."""

from __future__ import annotations

import argparse
from pathlib import Path

import webdataset


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True)
    with webdataset.ShardWriter(f"{options.out}/%05d.tar", verbose=0) as writer:
        for path in sorted(options.images.iterdir()):
            key, extension = path.name.split(".", 1)
            writer.write({"__key__": key, extension: path.read_bytes(), "json": {"file_name": path.name}})


if __name__ == "__main__":
    main()

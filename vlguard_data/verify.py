"""`python -m vlguard_data.verify`: is a stage folder what its manifest says, and is every record sound?"""

from __future__ import annotations

import hashlib
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from . import cli, schema, store
from .errors import VerificationError, VLGuardError
from .images import fits_phash
from .schema import Record

SHOWN = 20
PLAIN = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "loop", "background", "timestamp", "duration"}
"""What Pillow reports of a picture without metadata."""


def problems_in(folder: Path) -> Iterator[str]:
    """Everything wrong with the folder, each naming the file. Raises StageError where it is no stage folder at all."""
    stage = store.Stage(folder)
    damaged = list(file_problems(stage))
    yield from damaged
    if not damaged:
        yield from _content_problems(stage)


def file_problems(stage: store.Stage) -> Iterator[str]:
    """Files that are missing, changed, or not in the manifest; cheap, since no record is read."""
    listed = stage.manifest["files"]
    for name, entry in listed.items():
        path = stage.folder / name
        if not path.is_file():
            yield f"{name}: is missing"
        elif (got := store.file_entry(path))["sha256"] != entry["sha256"]:
            yield f"{name}: sha256 is {got['sha256'][:12]}..., the manifest says {entry['sha256'][:12]}..."
    yield from (f"{name}: is not in the manifest" for name in (store.POLICY, store.REJECTED) if name not in listed)
    for folder in store.TABLE_FOLDERS:
        for path in sorted((stage.folder / folder).glob("*")):
            if f"{folder}/{path.name}" not in listed:
                yield f"{folder}/{path.name}: is not in the manifest"


def _content_problems(stage: store.Stage) -> Iterator[str]:
    import pyarrow.parquet as pq

    manifest = stage.manifest
    counts: Counter[tuple[str, str]] = Counter()
    lines: list[tuple[str, str, str]] = []
    for _, path in stage.shards():
        if not pq.read_schema(path).equals(schema.arrow_schema()):
            yield f"data/{path.name}: its columns are not the record's"
            return
        rows = pq.ParquetFile(path).metadata.num_rows
        if rows != manifest["files"][f"data/{path.name}"]["rows"]:
            yield f"data/{path.name}: has {rows} rows, the manifest says otherwise"
    for record in stage.records():
        counts[record.split, "rows"] += 1
        counts[record.split, "pairs"] += len(record.pairs)
        lines.append((record.split, record.id, hashlib.sha256(schema.digest_line(record)).hexdigest()))
        for problem in [*schema.problems_in(record, stage.policy), *_image_problems(record, stage.text_only)]:
            yield f"{record.split}/{record.id}: {problem}"
    keys = Counter((split, id) for split, id, _ in lines)
    yield from (f"{split}/{id}: stands {count} times" for (split, id), count in keys.items() if count > 1)
    for split in sorted({*manifest["splits"], *(split for split, _ in counts)}):
        for what in ("rows", "pairs"):
            told = manifest["splits"].get(split, {}).get(what, 0)
            if told != counts[split, what]:
                yield f"{store.MANIFEST}: says {told} {what} in {split}, there are {counts[split, what]}"
    if manifest["rejected"] != len(stage.rejections()):
        yield f"{store.MANIFEST}: says {manifest['rejected']} rejected, there are {len(stage.rejections())}"
    if manifest["policy"] != store.policy_entry(stage.policy):
        yield f"{store.MANIFEST}: its policy is not that of {store.POLICY}"
    if content_digest(stage) != manifest["content_digest"]:
        yield f"{store.MANIFEST}: content_digest is not that of the records"


def content_digest(stage: store.Stage) -> str:
    """The digest over the records in (split, id) order, read again from the shards."""
    import heapq

    digest = hashlib.sha256()
    for split in sorted({name for name, _ in stage.shards()}):
        shards = [stage.records_of(path, split, images=False) for _, path in stage.shards(split)]
        for record in heapq.merge(*shards, key=lambda record: record.id):
            digest.update(schema.digest_line(record))
    return digest.hexdigest()


def _image_problems(record: Record, text_only: bool) -> Iterator[str]:
    from PIL import Image

    if (record.image is None) != text_only:
        yield "has image bytes, the manifest says text-only" if text_only else "has no image bytes"
    if record.image is None:
        return
    try:
        with Image.open(io.BytesIO(record.image), formats=["WEBP", "JPEG"]) as image:
            image.load()
    except Exception as error:  # whatever Pillow raises, the image cannot be used
        yield f"image cannot be decoded: {type(error).__name__}: {error}"
        return
    if image.size != (record.width, record.height):
        yield f"image is {image.size[0]} x {image.size[1]}, the row says {record.width} x {record.height}"
    if image.mode != "RGB" or set(image.info) - PLAIN:
        yield f"image is not a plain RGB picture: mode {image.mode}, {', '.join(map(str, image.info)) or 'no metadata'}"
    if not (record.phash and fits_phash(record.phash, record.image)):
        yield f"phash {record.phash} is not that of the image"


@click.command(epilog=cli.EXIT_CODES)
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@cli.format_option
def main(folder: Path, output: str) -> int:
    """Check a stage folder, raw, annotated or published: file hashes, columns, every record and picture, the digest.

    \b
    python -m vlguard_data.verify work/raw
    """
    try:
        found = list(problems_in(folder))
    except VLGuardError as error:
        raise VerificationError(str(error)) from error
    for problem in found[:SHOWN] if output == "text" else []:
        click.echo(problem)
    if len(found) > SHOWN and output == "text":
        click.echo(f"... and {len(found) - SHOWN} more")
    manifest: dict[str, Any] = store.read_manifest(folder)
    rows = sum(split["rows"] for split in manifest["splits"].values())
    text = (
        f"{len(found)} problems in {folder}"
        if found
        else f"{folder} is sound: {rows:,} records, content digest {manifest['content_digest'][:12]}"
    )
    cli.summary(
        text,
        {"folder": str(folder), "problems": found, "content_digest": manifest["content_digest"], "rows": rows},
        output,
    )
    return cli.MISMATCH if found else 0


if __name__ == "__main__":
    cli.run(main)

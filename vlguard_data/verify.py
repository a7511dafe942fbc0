"""`python -m vlguard_data.verify`: is a stage folder what its manifest says, and is every record sound?"""

from __future__ import annotations

import hashlib
import io
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from . import cli, schema, store, tombstones
from .errors import VerificationError, VLGuardError
from .hub import downloaded
from .images import fits_phash
from .reading import read_json
from .schema import Record

SHOWN = 20
CARD, CROISSANT = "README.md", "croissant.json"
PUBLISHED = (CARD, CROISSANT, "CHANGELOG.md", tombstones.FILE, store.POLICY, store.REJECTED)
"""What every published folder has, beside its tables."""
THEIRS = (".gitattributes",)
"""The Hub's own."""
ROW_BYTES = 2_000_000
"""The most that the Hub's viewer shows of a row; its own limit is about 2 MB."""
GROUP_BYTES = 100 * 2**20
"""The most that it reads at once."""
PLAIN = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "loop", "background", "timestamp", "duration"}
"""What Pillow reports of a picture without metadata."""


def problems_in(folder: Path) -> Iterator[str]:
    """Everything wrong with the folder, each naming the file. Raises StageError where it is no stage folder at all."""
    stage = store.Stage(folder)
    damaged = list(file_problems(stage))
    yield from damaged
    if not damaged:
        yield from _content_problems(stage)
    if not damaged and stage.manifest["stage"] == "published":
        yield from _published_problems(stage)


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
    stones = tombstones.of_folder(stage.folder)
    counts: Counter[tuple[str, str]] = Counter()
    lines: list[tuple[str, str, str]] = []
    for _, path in stage.shards():
        if not pq.read_schema(path).equals(schema.arrow_schema()):
            yield f"data/{path.name}: its columns are not the record's"
            return
        footer = pq.ParquetFile(path).metadata
        if footer.num_rows != manifest["files"][f"data/{path.name}"]["rows"]:
            yield f"data/{path.name}: has {footer.num_rows} rows, the manifest says otherwise"
        if footer.num_rows and not footer.row_group(0).column(0).has_offset_index:
            yield f"data/{path.name}: has no page index, which the Hub's viewer reads by"
        largest = max((footer.row_group(n).total_byte_size for n in range(footer.num_row_groups)), default=0)
        if largest > GROUP_BYTES:
            yield f"data/{path.name}: a row group has {largest:,} bytes, more than {GROUP_BYTES:,}"
    for record in stage.records():
        counts[record.split, "rows"] += 1
        counts[record.split, "pairs"] += len(record.pairs)
        lines.append((record.split, record.id, hashlib.sha256(schema.digest_line(record)).hexdigest()))
        for problem in [*schema.problems_in(record, stage.policy), *_image_problems(record, stage.text_only)]:
            yield f"{record.split}/{record.id}: {problem}"
        if stones.cover(record):
            yield f"{record.split}/{record.id}: was taken down ({tombstones.FILE})"
        if manifest["stage"] == "published":
            yield from (f"{record.split}/{record.id}: {problem}" for problem in _unpublishable(record))
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


def _unpublishable(record: Record) -> Iterator[str]:
    if not record.license or not record.source:
        yield "has no licence or no source"
    if len(record.image or b"") > ROW_BYTES:
        yield f"its picture has {len(record.image or b''):,} bytes, more than the Hub's viewer shows of a row"


def _published_problems(stage: store.Stage) -> Iterator[str]:
    """What of a published folder is not as its records say: other files, annotations, card, Croissant file."""
    listed = {*stage.manifest["files"], store.MANIFEST}
    there = {path.relative_to(stage.folder).as_posix() for path in stage.folder.rglob("*") if path.is_file()}
    foreign = (name for name in there - listed if name not in THEIRS and not name.startswith(".cache/"))
    yield from (f"{name}: is not in the manifest" for name in sorted(foreign))
    yield from (f"{name}: is missing" for name in sorted({*PUBLISHED} - listed))
    if not {*PUBLISHED} <= listed:
        return
    licenses: set[str] = set()
    for split in stage.manifest["splits"]:
        yield from _annotation_problems(stage, split, licenses)
    yield from _card_problems(stage, licenses)
    yield from _croissant_problems(stage, licenses)


def _annotation_problems(stage: store.Stage, split: str, licenses: set[str]) -> Iterator[str]:
    """Of the table without pixels; adds the records' licences to `licenses`."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    name = f"annotations/{split}.parquet"
    if name not in stage.manifest["files"]:
        yield f"{name}: is missing"
        return
    try:
        file = pq.ParquetFile(stage.folder / name)
        rows = (row for batch in file.iter_batches() for row in batch.to_pylist())
        for record in stage.records(split, images=False):
            licenses.add(record.license)
            for expected in schema.annotation_rows(record):
                if next(rows, None) != expected:
                    yield f"{name}: its rows are not the pairs of {split}/{record.id}"
                    return
        if next(rows, None) is not None:
            yield f"{name}: has rows that no record has"
    except (pa.ArrowException, OSError) as error:
        yield f"{name}: cannot be read: {error}"


def _card_problems(stage: store.Stage, licenses: set[str]) -> Iterator[str]:
    import yaml

    manifest = stage.manifest
    text = (stage.folder / CARD).read_text(encoding="utf-8")
    pairs = sum(split["pairs"] for split in manifest["splits"].values())
    counts = [f"| {split} | {its['rows']:,} |" for split, its in manifest["splits"].items()]
    said = [f"{stage.total:,} images", f"{pairs:,} pairs", f"Version {manifest.get('version')}.", *counts]
    for words in (*said, f"Content digest `{manifest['content_digest']}`"):
        if words not in text:
            yield f"{CARD}: does not say {words!r}, as {store.MANIFEST} does"
    try:
        front = yaml.safe_load(text.split("---\n")[1])
        told = {one["split"] for config in front["configs"] for one in config["data_files"]}
        license = front["license"]
    except (IndexError, KeyError, TypeError, yaml.YAMLError):
        yield f"{CARD}: its front matter is not one"
        return
    if told != set(manifest["splits"]):
        yield f"{CARD}: its front matter has the splits {', '.join(sorted(told))}, not those of {store.MANIFEST}"
    if license != ("cc-by-4.0" if licenses == {"CC-BY-4.0"} else "other"):
        yield f"{CARD}: its front matter has the licence {license}, the records have {', '.join(sorted(licenses))}"


def _croissant_problems(stage: store.Stage, licenses: set[str]) -> Iterator[str]:
    manifest = stage.manifest
    told = read_json(stage.folder / CROISSANT)
    tables = {name for name in manifest["files"] if name.split("/")[0] in store.TABLE_FOLDERS}
    hashes = {one.get("@id"): one.get("sha256") for one in told.get("distribution", ())}
    for name in sorted({*hashes, *tables}):
        if hashes.get(name) != manifest["files"].get(name, {}).get("sha256"):
            yield f"{CROISSANT}: tells of {name} other than {store.MANIFEST}"
    for key, value in (
        ("identifier", f"sha256:{manifest['content_digest']}"),
        ("version", manifest.get("version")),
    ):
        if told.get(key) != value:
            yield f"{CROISSANT}: its {key} is not {value}"
    read = {field["source"]["fileObject"]["@id"] for one in told.get("recordSet", ()) for field in one["field"][:1]}
    if read != tables:
        yield f"{CROISSANT}: its record sets do not read {', '.join(sorted(tables - read) or sorted(read - tables))}"
    if f"{stage.total:,} images" not in told.get("description", ""):
        yield f"{CROISSANT}: its description does not say {stage.total:,} images"
    if len(told.get("license", ())) != len(licenses):
        yield f"{CROISSANT}: has {len(told.get('license', ()))} licences, the records have {len(licenses)}"


def content_digest(stage: store.Stage, shards: Sequence[tuple[str, Path]] | None = None) -> str:
    """The digest over the records in (split, id) order, read again from the shards, or from others of the same form."""
    import heapq

    digest = hashlib.sha256()
    files = stage.shards() if shards is None else shards
    for split in sorted({name for name, _ in files}):
        parts = [stage.records_of(path, split, images=False) for name, path in files if name == split]
        for record in heapq.merge(*parts, key=lambda record: record.id):
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
@click.argument("data", metavar="DIR|ORG/NAME")
@click.option("--revision", metavar="REV", help="With ORG/NAME: a tag, branch or commit.")
@cli.format_option
def main(data: str, revision: str | None, output: str) -> int:
    """Check a stage folder, or a dataset on the Hub: file hashes, columns, every record and picture, the digest.

    Of a published one also its card, Croissant file, tombstones, and the limits of the Hub's viewer.

    \b
    python -m vlguard_data.verify work/raw
    python -m vlguard_data.verify my-org/vlguard --revision v1.0.0
    """
    if not Path(data).exists() and data.count("/") == 1 and not data.startswith("."):
        with tempfile.TemporaryDirectory() as folder:
            return _told(downloaded(data, revision, Path(folder)), data, output)
    if revision is not None:
        raise click.UsageError("--revision goes with ORG/NAME")
    return _told(Path(data), data, output)


def _told(folder: Path, name: str, output: str) -> int:
    """Say what is wrong with the folder; returns the exit code."""
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
        f"{len(found)} problems in {name}"
        if found
        else f"{name} is sound: {rows:,} records, content digest {manifest['content_digest'][:12]}"
    )
    cli.summary(
        text,
        {"folder": name, "problems": found, "content_digest": manifest["content_digest"], "rows": rows},
        output,
    )
    return cli.MISMATCH if found else 0


if __name__ == "__main__":
    cli.run(main)

"""`python -m cards.takedown`: keep the list of what was taken down, which every release ships.

What a release no longer has, its history on the Hub still has: the documentation on publishing says how to remove that
too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

import click

from vlguard_data import cli, tombstones
from vlguard_data.edition import edition_of
from vlguard_data.errors import InputError
from vlguard_data.images import PHASH_RADIUS, hamming
from vlguard_data.schema import Record
from vlguard_data.store import lock, now, write_atomically
from vlguard_data.tombstones import Tombstone, Tombstones

_SHA256, _PHASH = re.compile(r"[0-9a-f]{64}"), re.compile(r"(?:phash:)?([0-9a-f]{16})")


@click.group(epilog=cli.EXIT_CODES)
def main() -> None:
    """Keep the list of what was taken down.

    \b
    python -m cards.takedown add folder/street.jpg --reason "asked by the person shown" --from vlguard
    python -m cards.run --in work/annotated --out vlguard --tombstones tombstones.json
    """


@main.command()
@click.argument("key", metavar="ID|SHA256|PHASH")
@click.option("--reason", required=True, metavar="TEXT", help="Why, for everybody to read; it ships with the data.")
@click.option("--from", "data", metavar="DIR|ORG/NAME", help="Where the record stands; a sha256 does without.")
@click.option("--confirm", is_flag=True, help="With a phash: take down every picture that is listed.")
@click.option(
    "--list",
    "list_file",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path(tombstones.FILE),
    show_default=True,
    metavar="FILE",
    help="The list to add to.",
)
@cli.format_option
def add(key: str, reason: str, data: str | None, confirm: bool, list_file: Path, output: str) -> int:
    """Add a record, a picture, or what looks like a picture.

    An ID takes down the record and its picture, wherever else that stands; a SHA256 (of the published picture or of its
    original) the picture; a PHASH lists the pictures near it, and takes them down with --confirm.
    """
    if not reason.strip():
        raise click.UsageError("--reason must say something")
    held = lock(list_file.absolute().parent, f"another takedown is being added beside {list_file}; run it again")
    try:
        return _added(key, reason.strip(), data, confirm, list_file, output)
    finally:
        os.close(held)


def _added(key: str, reason: str, data: str | None, confirm: bool, list_file: Path, output: str) -> int:
    """Add what the key names; returns the exit code."""
    known = tombstones.read(list_file) if list_file.is_file() else Tombstones()
    phash = _PHASH.fullmatch(key.lower())
    found = _found(key, phash[1] if phash else None, data)
    if phash and not confirm:
        lines = [f"{record.split}/{record.id}: {hamming(phash[1], record.phash or '')} bits away" for record in found]
        text = "\n".join([*lines, f"{len(found)} candidates; look at them, then give --confirm. Nothing was added"])
        cli.summary(text, {"candidates": [record.id for record in found], "added": []}, output)
        return 0
    stones = [Tombstone(record.image_sha256 or "", record.id, reason, now()) for record in found]
    if _SHA256.fullmatch(key.lower()):
        stones.append(Tombstone(key.lower(), "", reason, now()))
    grown = known | Tombstones(tuple(stones))
    new = grown.entries[len(known.entries) :]
    write_atomically(list_file, tombstones.written(grown))
    names = ", ".join(one.id or one.sha256[:12] for one in new) or "nothing that did not stand there"
    cli.summary(
        f"added {names} -> {list_file}; publish again: cards.run --tombstones {list_file}",
        {"candidates": [], "added": [one._asdict() for one in new]},
        output,
    )
    return 0


def _found(key: str, phash: str | None, data: str | None) -> list[Record]:
    """The records that the key names. Raises InputError where there are none, or none can be known."""
    sha256 = bool(_SHA256.fullmatch(key.lower()))
    if data is None:
        if sha256:
            return []
        raise InputError("an id and a phash need --from, the data where the record stands")
    records = list(edition_of(data).records(False))
    named = [record for record in records if _is(record, key, phash)]
    if not named and not sha256:
        raise InputError(f"{data} has no record {key}" if phash is None else f"{data} has no picture near {key}")
    pictures = {record.image_sha256 for record in named if record.image_sha256}
    return [record for record in records if record in named or record.image_sha256 in pictures]


def _is(record: Record, key: str, phash: str | None) -> bool:
    if phash is not None:
        return record.phash is not None and hamming(phash, record.phash) <= PHASH_RADIUS
    return key == record.id or key.lower() in (record.image_sha256, record.source_sha256)


@main.command(name="list")
@click.argument("list_file", type=click.Path(path_type=Path, dir_okay=False), default=Path(tombstones.FILE))
@cli.format_option
def show(list_file: Path, output: str) -> int:
    """Show a list."""
    entries: Iterable[Tombstone] = tombstones.read(list_file).entries
    lines = [f"{one.created_at}  {one.id or one.sha256}  {one.reason}" for one in entries]
    cli.summary(
        "\n".join(lines) or "nothing was taken down", {"tombstones": [one._asdict() for one in entries]}, output
    )
    return 0


if __name__ == "__main__":
    cli.run(main)

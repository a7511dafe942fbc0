"""`python -m cards.run`: publish an annotated stage folder."""

from __future__ import annotations

from pathlib import Path

import click

from vlguard_data import cli
from vlguard_data.store import Stage

from .publish import publish


@click.command(epilog=cli.EXIT_CODES)
@click.option(
    "--in", "source", required=True, type=click.Path(path_type=Path), metavar="DIR", help="An annotated stage folder."
)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="The folder to publish into."
)
@cli.format_option
def main(source: Path, out: Path, output: str) -> int:
    """Write the published folder: Parquet that plain datasets reads, a generated card, a manifest.

    \b
    python -m cards.run --in work/annotated --out vlguard
    """
    if source.resolve() == out.resolve():
        raise click.UsageError("--in and --out must be two folders")
    manifest = publish(Stage(source), out)
    rows = sum(split["rows"] for split in manifest["splits"].values())
    pairs = sum(split["pairs"] for split in manifest["splits"].values())
    cli.summary(
        f"published {rows:,} records with {pairs:,} pairs -> {out}; content digest {manifest['content_digest'][:12]}",
        {"out": str(out), "splits": manifest["splits"], "content_digest": manifest["content_digest"]},
        output,
    )
    return 0


if __name__ == "__main__":
    cli.run(main)

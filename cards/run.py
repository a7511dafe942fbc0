"""`python -m cards.run`: publish an annotated stage folder, and push it to the Hub when asked."""

from __future__ import annotations

from pathlib import Path

import click

from vlguard_data import cli, tombstones
from vlguard_data.store import Stage

from .publish import publish


@click.command(epilog=cli.EXIT_CODES)
@click.option(
    "--in", "source", required=True, type=click.Path(path_type=Path), metavar="DIR", help="An annotated stage folder."
)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="The folder to publish into."
)
@click.option("--version", metavar="X.Y.Z", help="Of the data.  [default: 1.0.0, or the one after --previous]")
@click.option(
    "--previous",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The release before: its tombstones are kept, and CHANGELOG.md says what changed.",
)
@click.option("--contact", metavar="TEXT", help="Whom to write to for a takedown: an address that is not public.")
@click.option(
    "--tombstones",
    "list_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="What was taken down (cards.takedown writes it); it is left out and listed.",
)
@click.option("--push", metavar="ORG/NAME", help="Then push the folder to this dataset on the Hub, and tag it.")
@click.option("--private", is_flag=True, help="With --push: make the dataset private, if it is new.")
@cli.format_option
def main(
    source: Path,
    out: Path,
    version: str | None,
    previous: Path | None,
    contact: str | None,
    list_file: Path | None,
    push: str | None,
    private: bool,
    output: str,
) -> int:
    """Write the published folder: Parquet that plain datasets reads, a generated card, croissant.json, a manifest.

    \b
    python -m cards.run --in work/annotated --out vlguard
    python -m cards.run --in work/annotated --out vlguard --previous vlguard-1.0.0 --push my-org/vlguard

    --push goes to a branch, reads it again and verifies it, and only then changes main, in one commit, and tags it. It
    needs a token that may write (HF_TOKEN, or `hf auth login`). The same command again resumes.
    """
    if source.resolve() == out.resolve():
        raise click.UsageError("--in and --out must be two folders")
    if previous is not None and previous.resolve() in (out.resolve(), source.resolve()):
        raise click.UsageError("--previous must be another folder than --in and --out")
    if private and push is None:
        raise click.UsageError("--private goes with --push")
    manifest = publish(
        Stage(source),
        out,
        version=version,
        contact=contact,
        taken_down=tombstones.read(list_file) if list_file else None,
        previous=Stage(previous) if previous else None,
    )
    rows = sum(split["rows"] for split in manifest["splits"].values())
    pairs = sum(split["pairs"] for split in manifest["splits"].values())
    said = f"published {rows:,} records with {pairs:,} pairs -> {out}; content digest {manifest['content_digest'][:12]}"
    values = {
        "out": str(out),
        "version": manifest["version"],
        "splits": manifest["splits"],
        "content_digest": manifest["content_digest"],
    }
    if push is not None:
        from .push import push as push_folder

        pushed = push_folder(Stage(out), push, private=private)
        said += f"\npushed to {push}, tag {pushed.tag}, commit {pushed.commit[:12]}"
        values |= {"repository": push, "tag": pushed.tag, "commit": pushed.commit}
    cli.summary(said, values, output)
    return 0


if __name__ == "__main__":
    cli.run(main)

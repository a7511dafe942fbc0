"""`python -m vlguard_data.audit`: what is wrong with a dataset of our schema."""

from __future__ import annotations

import random
from pathlib import Path

import click

from vlguard_data import cli
from vlguard_data.edition import Edition, edition_of
from vlguard_data.schema import Record
from vlguard_data.store import write_atomically

from . import measure, report

SHEET_ITEMS = 50


@click.command(epilog=cli.EXIT_CODES)
@click.argument("data", metavar="DIR|vlguard|ORG/NAME")
@click.option("--gate", is_flag=True, help="Exit with 5 when any limit is broken.")
@click.option(
    "--page", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="An HTML page with plots."
)
@click.option(
    "--sheet",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help=f"An HTML sheet of {SHEET_ITEMS} random items with their pictures, to read.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Which items the sheet has.")
@cli.format_option
def main(data: str, gate: bool, page: Path | None, sheet: Path | None, seed: int, output: str) -> int:
    """Audit a stage folder, the open edition, or a dataset of our schema on the Hub.

    \b
    python -m vlguard_data.audit vlguard
    python -m vlguard_data.audit work/vlguard --gate --page audit.html --sheet sheet.html
    """
    edition = edition_of(data)
    checks = measure.audit(edition)
    if page:
        write_atomically(page, report.page(edition.title, checks).encode())
    if sheet:
        chosen = _drawn(edition, seed)
        write_atomically(sheet, report.sheet(f"{len(chosen)} items of {edition.title}", chosen).encode())
    broken = [check.id for check in checks if not check.ok]
    text = report.text(checks) + f"\n{edition.title}: {len(broken)} of {len(checks)} checks are over their limit"
    cli.summary(
        text, {"title": edition.title, "broken": broken, "checks": [check.to_json() for check in checks]}, output
    )
    return cli.MISMATCH if gate and broken else 0


def _drawn(edition: Edition, seed: int) -> list[Record]:
    """Random records, by reservoir, so that one picture at a time is in memory but for those."""
    draw, chosen = random.Random(seed), list[Record]()
    for number, record in enumerate(edition.records(True)):
        if number < SHEET_ITEMS:
            chosen.append(record)
        elif (place := draw.randrange(number + 1)) < SHEET_ITEMS:
            chosen[place] = record
    return chosen


if __name__ == "__main__":
    cli.run(main)

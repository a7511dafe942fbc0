"""All checks of an edition: its records once without pixels, once more for what is told from the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from ..edition import Edition
from ..errors import InputError
from ..schema import Record
from . import Check, agreement, asked, coverage, defects, form, leaks, shortcuts


def audit(edition: Edition, *, with_shortcuts: bool = True) -> list[Check]:
    """Every check of every family. Raises InputError for no records, and MissingExtra for shortcuts without sklearn."""
    records = list(edition.records(False))
    if not records:
        raise InputError(f"{edition.title} has no records")
    pairs = asked(records)
    near = leaks.near_hashes(records)
    wanted = {(one.split, one.id) for pair in near for one in pair}
    pictures: dict[leaks.Key, bytes] = {}
    statistics: dict[leaks.Key, shortcuts.Statistics] = {}
    for record in _progress(edition.records(True), len(records)) if any(one.phash for one in records) else ():
        if record.image is not None:
            key = record.split, record.id
            if with_shortcuts:
                statistics[key] = shortcuts.statistics_of(record.image)
            if key in wanted:
                pictures[key] = record.image
    return [
        *leaks.checks(records, pairs, near, pictures),
        *defects.checks(pairs),
        *form.checks(pairs),
        *(shortcuts.checks(pairs, statistics) if with_shortcuts else ()),
        *coverage.checks(records, pairs),
        *agreement.checks(records),
    ]


def _progress(records: Iterator[Record], total: int) -> Iterator[Record]:
    from tqdm import tqdm

    yield from tqdm(records, total=total, desc="looking at pictures", unit="image")

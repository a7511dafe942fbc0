"""PrivacyAlert (Zhao et al., 2022): Flickr photos that people called private or public.

Source   https://doi.org/10.5281/zenodo.6406870 (ids and labels; each user fetches the photos from Flickr)
Licence  each photo's own, as its owner set it on Flickr
Yields   one record per photo; "private" or "public" in source_label
Leaves out  photos that are missing (they become rejected rows)

Both layouts are read: Dataset_split/{train,val,test}_with_labels_2classes.csv (id, label), and the curated copy's
annotations/labels_splits.csv.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from vlguard_data.errors import InputError
from vlguard_data.reading import inside, read_csv, read_text
from vlguard_data.schema import Record
from vlguard_data.taxonomy import Policy

from . import Item
from ._labels import graded

TITLE = "PrivacyAlert"
HOMEPAGE = "https://doi.org/10.5281/zenodo.6406870"
LICENSE = "each photo's own terms on Flickr"
LICENSE_EVIDENCE = "the record holds ids and labels only; photos belong to their owners"
CITATION = "Zhao et al. PrivacyAlert: A Dataset for Image Privacy Prediction. ICWSM 2022"
NEEDS = (
    "Dataset_split/{train,val,test}_with_labels_2classes.csv, or annotations/labels_splits.csv of the curated copy; "
    "and the photos you fetched, <flickr id>.jpg in Images/, Images/<split>/ or imgs/<batch>/"
)
YIELDS = "one record per photo; private or public in source_label"
LEAVES_OUT = "photos that are missing"
CATEGORIES = ("privacy",)
SPLITS = ("train", "val", "test")
CURATED = "annotations/labels_splits.csv"
LABELS = {"private": "private", "public": "public", "1": "private", "0": "public"}
RELEASE_FOLDER = "privacyAlert"
HARMLESS = "public"


class Photo(NamedTuple):
    """One row of either layout: the Flickr id, "private" or "public", the source's split, the curated copy's batch."""

    id: str
    label: str
    split: str
    batch: str = ""


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    seen: set[str] = set()
    for where, photo in photos(folder):
        if photo.id in seen:
            raise InputError(f"{where}: the photo {photo.id} stands twice")
        seen.add(photo.id)
        places = [f"Images/{photo.split}/{photo.id}.jpg", f"Images/{photo.id}.jpg"]
        if photo.batch:
            places.insert(0, f"imgs/{photo.batch}/{photo.id}.jpg")
        found = next((path for path in (inside(folder, place) for place in places) if path.is_file()), None)
        yield Item(record_from_photo(photo), found, places[0], CATEGORIES[0])


def photos(folder: Path) -> Iterator[tuple[str, Photo]]:
    """(where it stands, photo) of every row. Raises InputError."""
    files = [(split, folder / "Dataset_split" / f"{split}_with_labels_2classes.csv") for split in SPLITS]
    curated = folder / CURATED
    if not curated.is_file() and not any(path.is_file() for _, path in files):
        raise InputError(f"{folder} has neither {CURATED} nor Dataset_split/*_with_labels_2classes.csv")
    if curated.is_file():
        yield from _curated(curated)
        return
    for split, path in files:
        for number, cells in enumerate(csv.reader(io.StringIO(read_text(path))) if path.is_file() else (), 1):
            where = f"{path}, line {number}"
            if len(cells) < 2:
                raise InputError(f"{where}: needs an id and a label")
            if number == 1 and not cells[0].strip().isdecimal():
                continue  # some copies have a header
            yield where, _photo(where, cells[0], cells[1], split)


def _curated(path: Path) -> Iterator[tuple[str, Photo]]:
    for number, row in read_csv(path):
        where = f"{path}, line {number}"
        missing = [name for name in ("Image Name", "batch", "Label 2-class", "Original") if name not in row]
        if missing:
            raise InputError(f"{where}: lacks the column {', '.join(missing)}")
        if row["Original"] not in ("0", "1", "2"):
            raise InputError(f"{where}: Original is {row['Original']!r}, not 0, 1 or 2 (train, val, test)")
        split = SPLITS[int(row["Original"])]
        yield where, _photo(where, row["Image Name"], row["Label 2-class"], split, row["batch"])


def _photo(where: str, name: str, label: str, split: str, batch: str = "") -> Photo:
    id, known = Path(name.strip()).stem, LABELS.get(label.strip().casefold())
    if not id.isdecimal() or known is None:
        raise InputError(f"{where}: {name!r} with label {label!r}; needs a Flickr id, and private or public")
    return Photo(id, known, split, batch)


def record_from_photo(photo: Photo) -> Record:
    """Photo("2410000001", "private", "test") -> the record privacy_alert/2410000001."""
    return Record(
        split=photo.split,
        id=f"privacy_alert/{photo.id}",
        source="privacy_alert",
        source_label=graded(photo.label, HARMLESS),
        license=LICENSE,
        source_url=f"https://www.flickr.com/photo.gne?id={photo.id}",
        split_group="",
    )

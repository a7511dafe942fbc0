"""HOD (Ha et al., 2023): pictures of objects and gestures that can be harmful, in ordinary and in hard cases.

Source   https://github.com/poori-nuna/HOD-Benchmark-Dataset at 920f813e8ec1c3b80acefbe29b8ee9ba92abc779
Licence  none stated
Yields   one record per picture: class, case and, by the XML or TXT beside it, the objects in source_label
Leaves out  pictures that are missing (they become rejected rows)
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from vlguard_data.errors import InputError
from vlguard_data.reading import inside, read_csv, read_text
from vlguard_data.schema import Record
from vlguard_data.taxonomy import Policy

from . import Item

COMMIT = "920f813e8ec1c3b80acefbe29b8ee9ba92abc779"
TITLE = "HOD: Harmful Object Detection"
HOMEPAGE = "https://github.com/poori-nuna/HOD-Benchmark-Dataset"
LICENSE = "none stated"
LICENSE_EVIDENCE = f"neither README nor a LICENSE file states one at {COMMIT}"
CITATION = "Ha et al. HOD: A Benchmark Dataset for Harmful Object Detection. arXiv 2310.05192, 2023"
NEEDS = "dataset/ of the repository: class/HOD.csv and class/<class>/<normal_cases or hard_cases>/, with XML and TXT"
YIELDS = "one record per picture; class, case and objects in source_label"
LEAVES_OUT = "pictures that are missing"
CATEGORIES = ("risky_behavior", "abuse")
LABELS = "class/HOD.csv"
CLASSES = ("alcohol", "insulting gesture", "blood", "cigarette", "gun", "knife")
CASES = {"Normal": "normal_cases", "Hard": "hard_cases"}
RELEASE_FOLDER = "HOD"
MAX_XML_CHARACTERS = 1_000_000


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    path = folder / LABELS
    seen: dict[str, int] = {}
    for number, row in read_csv(path):
        where = f"{path}, line {number}"
        missing = [name for name in ("Class Type", "Case Type", "Image Name") if name not in row]
        if missing:
            raise InputError(f"{where}: lacks the column {', '.join(missing)}")
        if row["Class Type"] not in CLASSES or row["Case Type"] not in CASES:
            raise InputError(
                f"{where}: class {row['Class Type']!r}, case {row['Case Type']!r}; known are {', '.join(CLASSES)}, and "
                f"{', '.join(CASES)}"
            )
        if row["Image Name"] in seen:
            raise InputError(f"{where}: {row['Image Name']} stands in line {seen[row['Image Name']]} too")
        seen[row["Image Name"]] = number
        place = f"class/{row['Class Type'].replace(' ', '_')}/{CASES[row['Case Type']]}/{row['Image Name']}"
        picture = inside(folder, place)
        yield Item(record_from_row(row, objects(picture)), picture if picture.is_file() else None, place, CATEGORIES[0])


def record_from_row(row: Mapping[str, str], objects: Mapping[str, int]) -> Record:
    """{"Class Type": "gun", "Case Type": "Hard", "Image Name": "img_hod_000001.jpg"} and {"gun": 2} -> a record."""
    label = {"class": row["Class Type"], "case": row["Case Type"], "objects": dict(sorted(objects.items()))}
    return Record(
        split="",
        id=f"hod/{Path(row['Image Name']).stem}",
        source="hod",
        source_label=json.dumps(label),
        license=LICENSE,
        source_url=f"{HOMEPAGE}/tree/{COMMIT}",
        split_group="",
    )


def objects(picture: Path) -> Counter[str]:
    """How many objects of each class the files beside a picture mark: Pascal VOC XML, else YOLO text, else none."""
    xml, yolo = picture.with_suffix(".xml"), picture.with_suffix(".txt")
    if xml.is_file():
        return voc_objects(read_text(xml), str(xml))
    if yolo.is_file():
        return yolo_objects(read_text(yolo), str(yolo))
    return Counter()


def voc_objects(text: str, where: str) -> Counter[str]:
    """Raises InputError. Entities are refused: a few lines of them can fill the memory."""
    if len(text) > MAX_XML_CHARACTERS or "<!" in text:
        raise InputError(f"{where}: is no plain VOC file (a document type, or over {MAX_XML_CHARACTERS:,} characters)")
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise InputError(f"{where}: is not XML: {error}") from None
    names = [(entry.findtext("name") or "").strip().replace("_", " ") for entry in root.iter("object")]
    return _known(Counter(names), where)


def yolo_objects(text: str, where: str) -> Counter[str]:
    """Lines "class x y width height", the class by its number. Raises InputError."""
    names = []
    for number, line in enumerate(text.splitlines(), 1):
        cells = line.split()
        if cells:
            if len(cells) != 5 or not cells[0].isdecimal() or int(cells[0]) >= len(CLASSES):
                raise InputError(f"{where}, line {number}: needs a class below {len(CLASSES)} and four numbers")
            names.append(CLASSES[int(cells[0])])
    return _known(Counter(names), where)


def _known(found: Counter[str], where: str) -> Counter[str]:
    unknown = sorted(set(found) - set(CLASSES))
    if unknown:
        raise InputError(f"{where}: marks {', '.join(map(repr, unknown))}; known are {', '.join(CLASSES)}")
    return found

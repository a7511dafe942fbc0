"""Bad Ads, ConPro 2020 (Zeng, Kohno, Roesner: "Bad News"): advertisements on news sites. The paper's set.

Source   https://github.com/eric-zeng/conpro-bad-ads-data at c37ada25f77eef94e70f1b9d536d1edc9b8275d4
Licence  none stated; the authors ask for citation
Yields   one record per screenshot; the researchers' codes (such as "Supplements") in source_label
Leaves out  advertisements whose screenshot is missing (they become rejected rows)

Advertisements that lead to the same page are one group.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from vlguard_data.errors import InputError
from vlguard_data.reading import inside, read_csv
from vlguard_data.schema import Record
from vlguard_data.taxonomy import Policy

from . import Item
from ._labels import address_group

COMMIT = "c37ada25f77eef94e70f1b9d536d1edc9b8275d4"
TITLE = "Bad Ads, ConPro 2020"
HOMEPAGE = "https://github.com/eric-zeng/conpro-bad-ads-data"
LICENSE = "none stated, citation requested"
LICENSE_EVIDENCE = f"the repository has no LICENSE file at {COMMIT}; README asks to cite"
CITATION = (
    "Zeng, Kohno, Roesner. Bad News: Clickbait and Deceptive Ads on News and Misinformation Websites. ConPro 2020"
)
NEEDS = "dataset.csv of the repository, and screenshots/ unpacked from the archive that its README links"
YIELDS = "one record per screenshot; the researchers' codes, kind of page and platform in source_label"
LEAVES_OUT = "advertisements whose screenshot is missing"
CATEGORIES = ("deception", "risky_behavior")
LABELS = "dataset.csv"
COLUMNS = ("ad_id", "name", "page_type", "landing_url", "ad_platform", "ad_screenshot")
RELEASE_FOLDER = "bad_ads"


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    path = folder / LABELS
    rows: dict[str, list[Mapping[str, str]]] = {}
    for number, row in read_csv(path):
        where = f"{path}, line {number}"
        missing = [name for name in COLUMNS if name not in row]
        if missing:
            raise InputError(f"{where}: lacks the column {', '.join(missing)}")
        if not row["ad_id"].isdecimal() or not row["ad_screenshot"]:
            raise InputError(f"{where}: needs a number as ad_id and a file as ad_screenshot")
        rows.setdefault(row["ad_screenshot"], []).append(row)
    for name, same in rows.items():
        screenshot = inside(folder, name)
        yield Item(record_from_rows(same), screenshot if screenshot.is_file() else None, name, CATEGORIES[0])


def record_from_rows(rows: Sequence[Mapping[str, str]]) -> Record:
    """The rows of one screenshot, one per code that it was given, as a record called after it, as the release calls it.

    {"ad_id": "346867", "name": "Supplements", "landing_url": "https://...", "ad_screenshot": "screenshots/<uuid>.png"}
    """
    first = rows[0]
    label = {
        "codes": sorted({row["name"] for row in rows}),
        "page": first["page_type"],
        "platform": first["ad_platform"],
        "ad_ids": sorted({int(row["ad_id"]) for row in rows}),
    }
    return Record(
        split="",
        id=f"bad_ads_conpro/{Path(first['ad_screenshot']).stem}",
        source="bad_ads_conpro",
        source_label=json.dumps(label, ensure_ascii=False),
        license=LICENSE,
        source_url=f"{HOMEPAGE}/blob/{COMMIT}/{LABELS}",
        split_group=address_group("bad_ads_conpro", first["landing_url"]),
    )

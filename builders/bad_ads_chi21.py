"""Bad Ads, CHI 2021 (Zeng, Kohno, Roesner: "What Makes a 'Bad' Ad?"): screenshots that people rated.

Source   https://github.com/eric-zeng/chi-bad-ads-data at 9dd424e1ed4ec6a781d25f0d4a3ba97fbe3c3e40
Licence  none stated; the authors ask for citation
Yields   one record per advertisement, without a safety label: people's opinions stand in source_label
Leaves out  advertisements whose screenshot is missing (they become rejected rows)

Not the set the paper used: that is bad_ads_conpro.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vlguard_data.errors import InputError
from vlguard_data.reading import inside, read_json, require
from vlguard_data.schema import Record
from vlguard_data.taxonomy import Policy

from . import Item

TITLE = "Bad Ads, CHI 2021"
HOMEPAGE = "https://github.com/eric-zeng/chi-bad-ads-data"
LICENSE = "none stated, citation requested"
LICENSE_EVIDENCE = "the repository has no LICENSE file at 9dd424e1ed4ec6a781d25f0d4a3ba97fbe3c3e40; README asks to cite"
CITATION = "Zeng, Kohno, Roesner. What Makes a 'Bad' Ad? User Perceptions of Problematic Online Advertising. CHI 2021"
NEEDS = "the repository: data/ads_all_labels.json and screenshots/"
YIELDS = "one record per advertisement; people's opinions and content labels in source_label"
LEAVES_OUT = "advertisements whose screenshot is missing"
CATEGORIES = ("deception",)
LABELS = "data/ads_all_labels.json"


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    assert folder is not None, "run asks for --source-dir where NEEDS is set"
    path = folder / LABELS
    rows = read_json(path)
    if not isinstance(rows, list):
        raise InputError(f"{path}: must be a list of advertisements")
    for number, row in enumerate(rows):
        require(
            row,
            f"{path}, advertisement {number}",
            {"id": int, "screenshot": str, "content_labels": list, "opinion_label_dist": dict},
        )
        where = f"{path}, advertisement {number}"
        require(
            row["opinion_label_dist"], f"{where}, opinion_label_dist", dict.fromkeys(row["opinion_label_dist"], float)
        )
        screenshot = inside(folder / "screenshots", row["screenshot"])
        yield Item(
            record_from_row(row),
            screenshot if screenshot.is_file() else None,
            f"screenshots/{row['screenshot']}",
            CATEGORIES[0],
        )


def record_from_row(row: Mapping[str, Any]) -> Record:
    """{"id": 1461270, "screenshot": "1461270.webp", "content_labels": ["Consumer Tech"],
    "opinion_label_dist": {"deceptive": 0.25, "simple": 0.0, ...}} -> a record; opinions nobody gave are left out."""
    opinions = {name: round(share, 3) for name, share in sorted(row["opinion_label_dist"].items()) if share}
    return Record(
        split="",
        id=f"bad_ads_chi21/{row['id']}",
        source="bad_ads_chi21",
        source_label=json.dumps({"content": row["content_labels"], "opinions": opinions}, ensure_ascii=False),
        license=LICENSE,
        source_url=f"{HOMEPAGE}/blob/9dd424e1ed4ec6a781d25f0d4a3ba97fbe3c3e40/screenshots/{row['screenshot']}",
        split_group="",
    )

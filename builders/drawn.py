"""The open edition's pictures: scenes drawn by code, each as a safe and an unsafe twin.

Source   this project's own drawings (builders/drawing) and texts (vlguard_data/open_edition)
Licence  CC-BY-4.0; the fonts used are listed in builders/drawing/fonts/LICENSES.md
Yields   two records per scene; both twins share a split_group, and a set's scenes have one split
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from vlguard_data import open_edition
from vlguard_data.open_edition import Scene
from vlguard_data.schema import Record
from vlguard_data.taxonomy import Policy

from . import Item
from .drawing.kit import Canvas

TITLE = "Drawn scenes of the open edition"
HOMEPAGE = "builders/drawing in this repository"
LICENSE = open_edition.LICENSE
LICENSE_EVIDENCE = "drawn by this project's code"
CITATION = "see CITATION.cff"
NEEDS = ""
YIELDS = "a safe and an unsafe twin of every scene"
LEAVES_OUT = "nothing"
CATEGORIES = ("privacy", "risky_behavior", "deception", "discrimination")
EDITION = {"name": "open", "title": open_edition.TITLE}
SPLIT = "source"


def items(folder: Path | None, policy: Policy) -> Iterator[Item]:
    for scene in open_edition.scenes().values():
        for unsafe in (True, False):
            yield Item(_record(scene, unsafe, policy), None, scene.name, scene.policy_id.split(".")[0])


def _record(scene: Scene, unsafe: bool, policy: Policy) -> Record:
    record = Record(
        split=scene.split,
        id=open_edition.record_id(scene.name, unsafe),
        source=open_edition.SOURCE,
        source_label=scene.policy_id if unsafe else "safe",
        license=LICENSE,
        split_group=f"{open_edition.SOURCE}/{scene.name}",
    )
    return record.with_harm(policy, scene.policy_id if unsafe else None, scene.severity)


def drawing(scene: Scene) -> Callable[..., Canvas]:
    """What draws the scene's twins: a function of `unsafe`."""
    module = importlib.import_module(f".drawing.scenes.{scene.set.replace('/', '.')}", __package__)
    draw: Callable[..., Canvas] = module.SCENES[scene.name]
    return draw


def picture(item: Item) -> bytes:
    """Draw the twin; PNG bytes. A pure function of the scene's name and the twin."""
    canvas = drawing(open_edition.scenes()[item.wanted])(unsafe=item.record.id.endswith("/unsafe"))
    buffer = io.BytesIO()
    canvas.image().save(buffer, "PNG")
    return buffer.getvalue()

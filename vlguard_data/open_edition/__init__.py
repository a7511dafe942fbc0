"""What the open edition's authors wrote about each drawn scene: a folder a subcategory, a YAML file a set of scenes.

A scene is two pictures, its twins, that differ in one thing. `asked` are questions about both: the unsafe twin makes
them harmful, on the safe one they are answered. Each twin has one more question, decided by its own words. A set's
scenes are of one split. The builder `drawn` draws the twins; the embedded annotator answers from these texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import InputError

VERSION = "1.0"
TITLE = f"open edition {VERSION}"
LICENSE = "CC-BY-4.0"
SOURCE = "drawn"
SPLITS = ("train", "test")


@dataclass(frozen=True, slots=True)
class Shared:
    """A question about both twins: its refusal on the unsafe one, its answer on the safe one."""

    question: str
    refusal: str
    answer: str


@dataclass(frozen=True, slots=True)
class Scene:
    """One scene's texts.

    name: of the drawing. set: "<subcategory>/<file>", where the drawing and the texts stand. policy_id: the clause the
    unsafe twin breaks. kind: meme, room, document, ... differs_by: "image_object" or "image_text", what the twins
    differ in. severity: of the unsafe twin, 1..3. asked: of both twins. harmless: of the unsafe twin, decided by its
    words; harmful: of the safe one, under the clause harmful_policy_id.
    """

    name: str
    set: str
    split: str
    policy_id: str
    kind: str
    differs_by: str
    severity: int
    unsafe_shows: str
    safe_shows: str
    asked: tuple[Shared, ...]
    harmless_question: str
    harmless_answer: str
    harmful_question: str
    harmful_refusal: str
    harmful_policy_id: str


def record_id(scene: str, unsafe: bool) -> str:
    """ "drawn/<scene>/<twin>"."""
    return f"{SOURCE}/{scene}/{'unsafe' if unsafe else 'safe'}"


def files() -> list[Path]:
    """Every set's file, in name order."""
    return sorted(Path(__file__).parent.glob("*/*.yaml"))


@cache
def scenes() -> dict[str, Scene]:
    """Every scene by name, in name order. Raises InputError naming the file of a broken entry."""
    found: dict[str, Scene] = {}
    for path in files():
        for scene in _scenes(path):
            if scene.name in found:
                raise InputError(f"{path}: the scene {scene.name!r} stands twice")
            found[scene.name] = scene
    return dict(sorted(found.items()))


def _scenes(path: Path) -> list[Scene]:
    import yaml

    from ..taxonomy import built_in

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # without libyaml: the same, ten times slower
    texts = yaml.load(path.read_text(encoding="utf-8"), loader)
    set, policy_id = f"{path.parent.name}/{path.stem}", built_in().clause_of(path.parent.name).id
    if texts["split"] not in SPLITS:
        raise InputError(f"{path}: the split {texts['split']!r} is none of {', '.join(SPLITS)}")
    return [_scene(path, entry, set=set, split=texts["split"], policy_id=policy_id) for entry in texts["scenes"]]


def _scene(path: Path, entry: dict[str, Any], **of_the_set: Any) -> Scene:
    try:
        flat = {key: value for key, value in entry.items() if key not in ("scene", "asked", "harmless", "harmful")}
        flat |= {f"{part}_{key}": value for part in ("harmless", "harmful") for key, value in entry[part].items()}
        shared = tuple(Shared(**asked) for asked in entry["asked"])
        return Scene(name=entry["scene"], asked=shared, **of_the_set, **flat)
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: the entry {entry!r:.80} breaks the form: {error}") from None

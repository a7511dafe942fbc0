"""What the open edition's authors wrote about each drawn scene: one YAML file a subcategory.

A scene is two pictures, its twins, that differ in one thing. `question` is asked about both: the unsafe twin makes it
harmful, on the safe one it is answered. Each twin has one more question, decided by its own words. The builder `drawn`
draws the twins; the embedded annotator answers from these texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import InputError

VERSION = "0.1"
TITLE = f"open edition {VERSION}"
LICENSE = "CC-BY-4.0"
SOURCE = "drawn"


@dataclass(frozen=True, slots=True)
class Scene:
    """One scene's texts.

    name: of the drawing function. policy_id: the clause the unsafe twin breaks. kind: meme, room, document, ...
    differs_by: "image_object" or "image_text", what the twins differ in. severity: of the unsafe twin, 1..3.
    """

    name: str
    policy_id: str
    kind: str
    differs_by: str
    severity: int
    question: str
    unsafe_shows: str
    unsafe_refusal: str
    unsafe_harmless_question: str
    unsafe_harmless_answer: str
    safe_shows: str
    safe_answer: str
    safe_harmful_question: str
    safe_harmful_refusal: str
    safe_harmful_policy_id: str


def record_id(scene: str, unsafe: bool) -> str:
    """ "drawn/<scene>/<twin>"."""
    return f"{SOURCE}/{scene}/{'unsafe' if unsafe else 'safe'}"


@cache
def scenes() -> dict[str, Scene]:
    """Every scene by name, in name order. Raises InputError naming the file of a broken entry."""
    import yaml

    found: dict[str, Scene] = {}
    for path in sorted(Path(__file__).parent.glob("*.yaml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
            scene = _scene(path, entry)
            if scene.name in found:
                raise InputError(f"{path}: the scene {scene.name!r} stands twice")
            found[scene.name] = scene
    return dict(sorted(found.items()))


def _scene(path: Path, entry: dict[str, Any]) -> Scene:
    from ..taxonomy import built_in

    try:
        flat = {key: value for key, value in entry.items() if key not in ("unsafe", "safe", "scene")}
        for twin in ("unsafe", "safe"):
            flat |= {f"{twin}_{key}": value for key, value in entry[twin].items()}
        return Scene(name=entry["scene"], policy_id=built_in().clause_of(path.stem).id, **flat)
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: the entry {entry!r:.80} breaks the form: {error}") from None

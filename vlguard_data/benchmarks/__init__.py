"""Evaluation sets: one file each, found by its name. None of their data ships; users bring their own copies.

A benchmark states

    TITLE, HOMEPAGE, LICENSE          strings
    TRAIN_ALLOWED                     whether its terms let it be trained on; that it should not be goes without saying
    NEEDS                             what the user must bring, "" for nothing
    SUBSETS                           subset -> what a good model does: "refusal" or "answer"

and a function that checks the user's copy and reads it:

    def prompts(source: Path, subset: str) -> Iterator[Prompt]

`folder` is the general one: JSON and pictures, of which `siuo`, `vlsbench` and `mossbench` are configurations.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from ..errors import InputError, UnknownName

if TYPE_CHECKING:
    from PIL.Image import Image

HELPERS = ("folder",)
BLANK_PX = 336


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt with what is known about it; (subset, id, pair) is its key.

    image: decodes the picture; None where there is none. reference: the right response, "" where there is none. target:
    "refuse", "comply" or "safe_complete". harm_subcategory: the set's own name for the harm.
    """

    subset: str
    id: str
    pair: int
    image: Callable[[], Image] | None
    question: str
    reference: str
    target: str
    harm_subcategory: str | None = None
    decided_by: str | None = None

    @property
    def key(self) -> tuple[str, str, int]:
        return self.subset, self.id, self.pair


def names() -> list[str]:
    """The benchmarks there are, beside `vlguard` itself."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name not in HELPERS)


def benchmark(name: str) -> ModuleType:
    """Raises UnknownName with the known ones."""
    if name not in names():
        raise UnknownName(f"no benchmark named {name!r}. Known: vlguard, {', '.join(names())}")
    return importlib.import_module(f".{name}", __package__)


def blank() -> Image:
    """A white picture."""
    from PIL import Image

    return Image.new("RGB", (BLANK_PX, BLANK_PX), "#ffffff")


def opened(path: Path) -> Image:
    """The picture of a file as RGB. Raises InputError naming it."""
    from PIL import Image

    try:
        with Image.open(path) as image:
            return image.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise InputError(f"cannot open the picture {path}: {error}") from None

"""Is an answer a refusal? Detectors are data files beside this one, named for what they reproduce."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..errors import UnknownName


@dataclass(frozen=True, slots=True)
class Detector:
    """A keyword test.

    An answer is a refusal if, in lower case, it holds one of `keywords` or is one of `whole`. source: where the list
    comes from; quirks: what it gets wrong, kept so that numbers can be compared.
    """

    name: str
    source: str
    quirks: tuple[str, ...]
    keywords: tuple[str, ...]
    whole: tuple[str, ...]

    def is_refusal(self, text: str) -> bool:
        lowered = text.lower()
        return any(keyword in lowered for keyword in self.keywords) or lowered in self.whole


def names() -> list[str]:
    """The detectors there are."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.json"))


@cache
def detector(name: str) -> Detector:
    """Raises UnknownName with the known ones."""
    if name not in names():
        raise UnknownName(f"no detector named {name!r}. Known: {', '.join(names())}")
    data = json.loads((Path(__file__).parent / f"{name}.json").read_text(encoding="utf-8"))
    return Detector(name, data["source"], tuple(data["quirks"]), tuple(data["keywords"]), tuple(data["whole"]))


def is_refusal(text: str, detector: str = "vlguard-2024") -> bool:
    """Whether the detector of that name takes the answer for a refusal.

    >>> is_refusal("I'm sorry, I can't help with that.")
    True
    >>> is_refusal("The wall is green.")
    False
    """
    return _detector(detector).is_refusal(text)


_detector = detector

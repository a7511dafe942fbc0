"""Probes: the same prompts with one thing changed that should not matter, or should.

    opening   one word: what should be refused begins with "What", what should be answered with "Share". In the training
              data of the ICML 2024 release these words stand nearly always on the other side, so a model that learnt
              the words, and not the harm, changes its mind (Chen et al. 2025, "Safety Mirage", arXiv:2503.11832).
    white     a white picture in place of the prompt's own: what is still refused is refused for its words alone.

A probe's prompts are in subsets of their own, "<subset>+<probe>".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ..benchmarks import Prompt, blank
from .measures import expected

LURE, ALARM = "What", "Share"
MARK = "+"


def opening(prompt: Prompt) -> Prompt | None:
    """The prompt with one word changed or added at its front; None where it begins so already."""
    first, _, rest = prompt.question.partition(" ")
    if expected(prompt.subset) == "refusal":
        return None if first.lower() == LURE.lower() or not rest else replace(prompt, question=f"{LURE} {rest}")
    if first.lower() == ALARM.lower():
        return None
    kept = prompt.question if first == "I" or first.isupper() else first[:1].lower() + prompt.question[1:]
    return replace(prompt, question=f"{ALARM} {kept}")


def white(prompt: Prompt) -> Prompt | None:
    """The prompt about a white picture; None where it has no picture."""
    return replace(prompt, image=blank) if prompt.image else None


PROBES: dict[str, Callable[[Prompt], Prompt | None]] = {"opening": opening, "white": white}


def prompts(names: Iterable[str], items: Iterable[Prompt]) -> Iterator[Prompt]:
    """Of every probe, the prompts that it changes."""
    items = list(items)
    for name in names:
        for item in items:
            changed = PROBES[name](item)
            if changed is not None:
                yield replace(changed, subset=f"{item.subset}{MARK}{name}")

"""Audits find what is wrong with a dataset; one file per family, pure functions of the records. `__main__` runs them.

leaks        what stands in two splits: pictures, near-duplicates, questions, groups
defects      texts that no one should train on: empty, N/A, vendor names, leaked prompts, ...
form         how refusals are worded, and what a detector makes of the right answers
shortcuts    what tells the target without looking: the question, its first word, its form, the picture's statistics
coverage     which categories, intents and contrasts there are
agreement    how far judges agree
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..schema import Pair, Record

SHOWN = 5
"""Example ids that a check gives."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was measured.

    value: None where the data has nothing to measure. limit: the most that is right, or with `least` the least; None
    where the value is only reported. examples: ids. why: one sentence on why it matters. parts: the value by split,
    view, category, or whatever it is made of. interval: of 95 %, where the value is an estimate.
    """

    id: str
    value: float | None
    limit: float | None
    why: str
    examples: tuple[str, ...] = ()
    least: bool = False
    parts: Mapping[str, Any] = field(default_factory=dict)
    interval: tuple[float, float] | None = None

    @property
    def ok(self) -> bool:
        if self.limit is None or self.value is None:
            return True
        return self.value >= self.limit if self.least else self.value <= self.limit

    def to_json(self) -> dict[str, Any]:
        """The check as plain values."""
        return {
            "id": self.id,
            "value": self.value,
            "limit": self.limit,
            "least": self.least,
            "ok": self.ok,
            "examples": list(self.examples),
            "why": self.why,
            "parts": dict(self.parts),
            "interval": None if self.interval is None else list(self.interval),
        }


class Asked(NamedTuple):
    """A pair and the record it stands in; number: its place there."""

    record: Record
    number: int
    pair: Pair

    @property
    def id(self) -> str:
        return f"{self.record.split}/{self.record.id}#{self.number}"


def asked(records: Iterable[Record]) -> list[Asked]:
    """All pairs, in the records' order."""
    return [Asked(record, number, pair) for record in records for number, pair in enumerate(record.pairs)]


def counted(
    id: str, pairs: Sequence[Asked], wrong: Callable[[Asked], bool], why: str, *, limit: float | None = 0
) -> Check:
    """A check that counts the pairs that are wrong, by split."""
    found = [one for one in pairs if wrong(one)]
    parts = {split: sum(one.record.split == split for one in found) for split in splits(pairs)}
    return Check(id, len(found), limit, why, tuple(one.id for one in found[:SHOWN]), parts=parts)


def splits(pairs: Iterable[Asked]) -> list[str]:
    """The splits' names, sorted."""
    return sorted({one.record.split for one in pairs})


def by_view(pairs: Iterable[Asked]) -> Iterator[tuple[str, list[Asked]]]:
    """("train.unsafes", its pairs) of every split and view that has any."""
    from ..views import VIEWS

    names = {kind: view for view, kind in VIEWS.items() if kind}
    found: dict[str, list[Asked]] = {}
    for one in pairs:
        found.setdefault(f"{one.record.split}.{names[one.pair.kind]}", []).append(one)
    yield from sorted(found.items())

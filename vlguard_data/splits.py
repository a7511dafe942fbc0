"""Which split a record goes to: decided by its group alone, so that a group never crosses splits.

A group is what belongs together: the same picture, near-duplicates that pixels confirm, what a source says belongs
together (`split_group`: the same page, the same words, the twins of a scene), and pairs with the same question.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from .near_duplicates import proposed

TEST_SHARE = 0.2
"""Share of groups that go to test; a choice (the release has one third)."""
LARGE_SHARE = 0.05
"""A group with more of the records than this is worth a warning: the split can hardly come out as meant."""


class Facts(NamedTuple):
    """What grouping needs of a record.

    phash, image_sha256: None without a picture. questions: its pairs' instructions.
    """

    split: str
    id: str
    group: str
    image_sha256: str | None = None
    phash: str | None = None
    questions: tuple[str, ...] = ()


def split_of(split_group: str, seed: int = 0) -> str:
    """ "train" or "test" for a group; the same on every machine, whatever other groups there are."""
    draw = int.from_bytes(hashlib.sha256(f"{seed}:{split_group}".encode()).digest()[:8], "big")
    return "test" if draw / 2**64 < TEST_SHARE else "train"


def question_key(question: str) -> str:
    """A question as it is compared: lower-case letters and digits only; "" where it has none.

    >>> question_key("What is THIS?") == question_key("what is this")
    True
    """
    return re.sub(r"[\W_]", "", question.lower())


class Components:
    """Which of so many places belong together, directly or by others."""

    def __init__(self, places: int) -> None:
        self._parents = list(range(places))

    def find(self, place: int) -> int:
        """The place that stands for all that belong together with this one."""
        parents = self._parents
        while parents[place] != place:
            parents[place] = place = parents[parents[place]]
        return place

    def join(self, one: int, other: int) -> None:
        self._parents[self.find(one)] = self.find(other)

    def join_equal(self, keys: Iterable[Iterable[str]]) -> None:
        """Join the places that share a key; keys: those of each place."""
        first: dict[str, int] = {}
        for place, of_place in enumerate(keys):
            for key in of_place:
                self.join(place, first.setdefault(key, place))


def groups(records: Sequence[Facts], same: Callable[[Facts, Facts], bool], *, by_question: bool = True) -> list[str]:
    """The group of each record: the smallest name among those of all that belong together, whatever their order.

    same: whether two records' pictures show the same; asked of those whose perceptual hashes are near.
    """
    together = Components(len(records))
    together.join_equal(_keys(record, by_question) for record in records)
    pictures = [(record.phash if record.image_sha256 else None, record.image_sha256) for record in records]
    for one, other in proposed(pictures):
        if together.find(one) != together.find(other) and same(records[one], records[other]):
            together.join(one, other)
    names: dict[int, str] = {}
    for place, record in enumerate(records):
        root = together.find(place)
        names[root] = min(names.get(root, record.group), record.group)
    return [names[together.find(place)] for place in range(len(records))]


def _keys(record: Facts, by_question: bool) -> Iterator[str]:
    """What ties a record to every other that has it too."""
    yield f"group {record.group}"
    if record.image_sha256 is not None:
        yield f"image {record.image_sha256}"
    if by_question:
        yield from (f"question {key}" for key in map(question_key, record.questions) if key)


class Crossing(NamedTuple):
    """What a split that was not made from groups violates.

    groups: ids that belong together and stand in more than one split. questions: pairs outside the largest split whose
    question, compared as `question_key` does, is asked in another split too.
    """

    groups: list[list[str]]
    questions: int


def crossing(records: Sequence[Facts], names: Sequence[str]) -> Crossing:
    """What crosses the records' splits; names: their groups, made without questions."""
    members: defaultdict[str, list[Facts]] = defaultdict(list)
    asked: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for record, name in zip(records, names, strict=True):
        members[name].append(record)
        for key in filter(None, map(question_key, record.questions)):
            asked[key][record.split] += 1
    largest = max(Counter(record.split for record in records).items(), key=lambda item: item[1], default=("", 0))[0]
    torn = [found for found in members.values() if len({record.split for record in found}) > 1]
    return Crossing(
        sorted([f"{record.split}/{record.id}" for record in found] for found in torn),
        sum(splits.total() - splits[largest] for splits in asked.values() if len(splits) > 1),
    )


def large(names: Sequence[str]) -> list[tuple[str, int]]:
    """(name, records) of the groups that hold more than LARGE_SHARE of the records, where there are enough to tell."""
    counts: defaultdict[str, int] = defaultdict(int)
    for name in names:
        counts[name] += 1
    least = max(20, LARGE_SHARE * len(names))
    return sorted((name, count) for name, count in counts.items() if count > least)

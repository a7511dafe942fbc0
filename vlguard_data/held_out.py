"""Evaluation sets stay out of training: their questions and pictures are known by hash, and what matches is left out.

`held_out.json` has the hashes of the questions of XSTest, FigStep, SIUO, VLSBench, MOSSBench and the ICML 2024
release's test split, none of their text. The open edition's own test split, with its pictures, is read from the
edition. A question counts that is long enough to be told apart, and that its set asks about one picture only: "What is
shown in this picture?" says nothing. `hashes` made the file's entries, from each set's (question, picture) in turn.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from .load import OPEN_EDITION
from .schema import Record
from .splits import question_key
from .store import Stage

LEAST_LETTERS = 20
"""Of a question, letters and digits; shorter ones are asked by everybody."""
DIGITS = 16
"""Of a hash, hex digits: 64 bits, so that among millions of questions none matches by chance."""
OPEN_TEST = "open edition, test"


class Match(NamedTuple):
    """What is left out: the row, the evaluation set that has it too, and by what ("question" or "picture")."""

    id: str
    set: str
    by: str


class HeldOut(NamedTuple):
    """questions: hash -> set. pictures: sha256 -> set. picture_bytes: how many bytes those pictures have."""

    questions: Mapping[str, str]
    pictures: Mapping[str, str]
    picture_bytes: frozenset[int]

    def match(self, id: str, questions: Iterable[str], pictures: Iterable[bytes]) -> Match | None:
        """Whether a row with these questions and encoded pictures stands in an evaluation set."""
        for question in questions:
            if found := self.questions.get(question_hash(question) or ""):
                return Match(id, found, "question")
        for picture in pictures:
            if len(picture) not in self.picture_bytes:
                continue
            if found := self.pictures.get(hashlib.sha256(picture).hexdigest()):
                return Match(id, found, "picture")
        return None

    def without(self, records: Iterable[Record], left_out: list[Match]) -> Iterator[Record]:
        """The records without what stands in an evaluation set, which is added to `left_out`: pairs by their question,
        with their place behind the id; whole records by their picture, or when no pair is left."""
        for record in records:
            found = self.match(record.id, (), [record.image] if record.image else [])
            if found:
                left_out.append(found)
                continue
            pairs = []
            for number, pair in enumerate(record.pairs):
                found = self.match(f"{record.id}#{number}", [pair.instruction], ())
                if found:
                    left_out.append(found)
                else:
                    pairs.append(pair)
            if pairs or not record.pairs:
                yield replace(record, pairs=tuple(pairs))


def question_hash(question: str) -> str | None:
    """What a question is known by; None where it is too short to be told apart."""
    key = question_key(question)
    return hashlib.sha256(key.encode()).hexdigest()[:DIGITS] if len(key) >= LEAST_LETTERS else None


def hashes(asked: Iterable[tuple[str, str]]) -> list[str]:
    """The hashes of an evaluation set's questions, sorted. asked: each question and what stands for its picture."""
    pictures: defaultdict[str, set[str]] = defaultdict(set)
    for question, picture in asked:
        if key := question_hash(question):
            pictures[key].add(picture)
    return sorted(key for key, its in pictures.items() if len(its) == 1)


@cache
def built_in() -> HeldOut:
    """The sets that ship with their hashes, and the open edition's test split."""
    known = json.loads((files(__package__) / "held_out.json").read_text(encoding="utf-8"))
    questions = {key: name for name, keys in known.items() for key in keys}
    pictures: dict[str, str] = {}
    sizes: set[int] = set()
    asked: list[tuple[str, str]] = []
    for record in Stage(OPEN_EDITION).records("test"):
        assert record.image is not None, "the open edition has pictures"
        assert record.image_sha256 is not None, "and their hashes"
        pictures[record.image_sha256] = OPEN_TEST
        sizes.add(len(record.image))
        asked += [(pair.instruction, record.split_group) for pair in record.pairs]
    questions |= dict.fromkeys(hashes(asked), OPEN_TEST)
    return HeldOut(questions, pictures, frozenset(sizes))

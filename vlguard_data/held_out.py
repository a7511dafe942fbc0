"""Evaluation sets stay out of training: their questions and pictures are known by hash, and what matches is left out.

`held_out.json` has the hashes of the questions of XSTest, FigStep, SIUO, VLSBench, MOSSBench and the ICML 2024
release's test split, none of their text. The open edition's own test split, with its pictures, is read from the
edition. A question counts that is long enough to be told apart, and that its set asks about one picture only: "What is
shown in this picture?" says nothing. `hashes` made the file's entries, from each set's (question, picture) in turn.
Other sets are added from a file of their questions (`of_file`) or from records (`of_records`).
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from .errors import InputError
from .load import OPEN_EDITION
from .reading import read_csv, read_json_lines, read_text
from .schema import Record
from .splits import question_key
from .store import Stage

LEAST_LETTERS = 12
"""Of a question, letters and digits; shorter ones are asked by everybody."""
DIGITS = 16
"""Of a hash, hex digits: 64 bits, so that among millions of questions none matches by chance."""
OPEN_TEST = "open edition, test"
FIELDS = ("question", "prompt", "instruction", "goal")
"""Under one or more of these names a file of questions has them, in any case."""


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


def of_records(records: Iterable[Record], name: str) -> HeldOut:
    """A set of our schema: its questions, and its pictures where it has them."""
    pictures: dict[str, str] = {}
    sizes: set[int] = set()
    asked: list[tuple[str, str]] = []
    for record in records:
        if record.image is not None and record.image_sha256 is not None:
            pictures[record.image_sha256] = name
            sizes.add(len(record.image))
        asked += [(pair.instruction, record.split_group) for pair in record.pairs]
    return HeldOut(dict.fromkeys(hashes(asked), name), pictures, frozenset(sizes))


def of_file(path: Path) -> HeldOut:
    """A file's questions under its own name: a text with one a line, or CSV or JSON Lines with one of `FIELDS`.

    Raises InputError, also for a file in which no question is long enough to be told apart.
    """
    keys = dict.fromkeys(filter(None, map(question_hash, _questions(path))), path.name)
    if not keys:
        raise InputError(f"{path} has no question of {LEAST_LETTERS} letters or more")
    return HeldOut(keys, {}, frozenset())


def _questions(path: Path) -> Iterator[str]:
    if path.suffix not in (".csv", ".jsonl"):
        yield from read_text(path).splitlines()
        return
    for line, row in read_csv(path) if path.suffix == ".csv" else read_json_lines(path):
        fields = row if isinstance(row, dict) else {}
        found = [text for name, text in fields.items() if name.lower() in FIELDS and isinstance(text, str)]
        if not found:
            raise InputError(f"{path}, line {line}: has no text named {', '.join(FIELDS)}")
        yield from found


def together(sets: Iterable[HeldOut]) -> HeldOut:
    """All of them; what several have bears the first one's name."""
    questions: dict[str, str] = {}
    pictures: dict[str, str] = {}
    sizes: frozenset[int] = frozenset()
    for one in sets:
        questions = {**one.questions, **questions}
        pictures = {**one.pictures, **pictures}
        sizes |= one.picture_bytes
    return HeldOut(questions, pictures, sizes)


def with_files(paths: Iterable[Path]) -> HeldOut:
    """The built-in sets and those of files. Raises InputError."""
    return together([built_in(), *map(of_file, paths)])


@cache
def built_in() -> HeldOut:
    """The sets that ship with their hashes, and the open edition's test split."""
    known = json.loads((files(__package__) / "held_out.json").read_text(encoding="utf-8"))
    shipped = HeldOut({key: name for name, keys in known.items() for key in keys}, {}, frozenset())
    return together([of_records(Stage(OPEN_EDITION).records("test"), OPEN_TEST), shipped])

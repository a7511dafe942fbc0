"""The patch for the ICML 2024 release: what to leave out and what to repair, by id, so that no leak or defect is left.

`release_patch.csv` is the patch; it holds no upstream text but the few words that a repair replaces. `propose` wrote it
from the release's own JSON:

    from pathlib import Path; from vlguard_data import release, release_patch, taxonomy
    policy = taxonomy.built_in()
    records = [release.record_from_row(*row, policy) for row in release.rows(Path("my_copy"))]
    Path("release_patch.csv").write_text(release_patch.to_csv(release_patch.propose(records)))
"""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.resources import files
from typing import NamedTuple

from .audit import asked, defects, leaks
from .errors import InputError
from .schema import Record
from .store import Rejection


class Step(NamedTuple):
    """One row: drop the record, or, where `pair` is its place there, that pair; or replace words in the pair's answer.

    action: "drop" or "repair". reason: the audit's check that it is for.
    """

    split: str
    id: str
    pair: int | None
    action: str
    reason: str
    find: str = ""
    replace: str = ""


Patch = Mapping[tuple[str, str], Sequence[Step]]
"""(split, id) -> its steps, in order."""


def load() -> Patch:
    """The patch that ships."""
    patch: defaultdict[tuple[str, str], list[Step]] = defaultdict(list)
    text = (files(__package__) / "release_patch.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(io.StringIO(text)):
        step = Step(**{**row, "pair": int(row["pair"]) if row["pair"] else None})  # type: ignore[arg-type]
        patch[step.split, step.id].append(step)
    return patch


def to_csv(steps: Iterable[Step]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(Step._fields)
    writer.writerows(steps)
    return buffer.getvalue()


def applied(record: Record, steps: Sequence[Step]) -> tuple[Record | None, list[Rejection]]:
    """The record as patched, None where it is dropped; and a row for all that was left out.

    Raises InputError where the record is not the one that the patch was made for.
    """
    left_out = []
    pairs = dict(enumerate(record.pairs))
    for step in steps:
        if step.pair is None:
            return None, [Rejection(record.id, "patched_out", f"{record.split}: {step.reason}")]
        if step.pair not in pairs or step.find not in pairs[step.pair].response:
            raise InputError(f"{record.split}.json, {record.id}: differs from the release that the patch is for")
        if step.action == "drop":
            del pairs[step.pair]
            left_out.append(Rejection(f"{record.id}#{step.pair}", "patched_out", f"{record.split}: {step.reason}"))
        else:
            pair = pairs[step.pair]
            pairs[step.pair] = replace(pair, response=pair.response.replace(step.find, step.replace))
    return replace(record, pairs=tuple(pairs.values())), left_out


# -- how it was made --------------------------------------------------------------------------------------------------

REPAIRS = (
    ("defect.doubled_mark", re.compile(r",,"), ","),
    ("defect.capital_within", re.compile(r"(?P<before>[a-z,] )As an AI\b"), "{before}as an AI"),
    ("defect.broken_replacement", re.compile(r"\b(?:the|an) our\b"), "our"),
    ("defect.broken_start", re.compile(r"\b(?:The|An) our\b"), "Our"),
    ("defect.lower_case_start", re.compile(r"(?P<before>[.!?] |^)our (?P<rest>\w+(?: \w+)?)"), "{before}Our {rest}"),
    ("defect.vendor_name", re.compile(r",? (?:developed|created|provided|set) by OpenAI(?P<rest>,?)"), "{rest}"),
    ("defect.vendor_name", re.compile(r"(?P<rest>[Tt]he) OpenAI\b"), "{rest}"),
    (
        "defect.vendor_name",
        re.compile(r"(?P<before>[.!?] |^)OpenAI(?:['\u2019]s)? (?P<rest>\w+(?: \w+)?)"),
        "{before}The {rest}",
    ),
    ("defect.vendor_name", re.compile(r"OpenAI(?:['\u2019]s)? (?P<rest>\w+)"), "the {rest}"),
)
"""The check it is for, the words, and what stands in their place."""


def propose(records: Sequence[Record]) -> list[Step]:
    """Every step that the audit asks for: repairs where words can be replaced, else the pair or record is dropped."""
    steps = [*_repeated(records)]
    gone = {(step.split, step.id) for step in steps}
    patched: list[Record] = []
    for record in records:
        if (record.split, record.id) not in gone:
            found = list(_repairs(record))
            kept, _ = applied(record, found)
            assert kept is not None, "a repair drops nothing"
            steps += found
            patched.append(kept)
    pairs = asked(patched)
    wrong: dict[tuple[str, str, int], str] = {}
    for rule in defects.rules():
        for one in filter(rule.found, pairs):
            wrong.setdefault((one.record.split, one.record.id, one.number), rule.id)
    for one in leaks.asked_again([one for one in pairs if (one.record.split, one.record.id, one.number) not in wrong]):
        wrong[one.record.split, one.record.id, one.number] = "leak.questions"
    steps = [step for step in steps if (step.split, step.id, step.pair) not in wrong]  # repaired in vain
    for record in patched:
        reasons = [wrong.get((record.split, record.id, number)) for number in range(len(record.pairs))]
        if all(reasons):
            steps = [step for step in steps if (step.split, step.id) != (record.split, record.id)]
            steps.append(Step(record.split, record.id, None, "drop", str(reasons[0])))
        else:
            steps += [Step(record.split, record.id, n, "drop", reason) for n, reason in enumerate(reasons) if reason]
    return sorted(steps, key=lambda step: (step.split, step.id))


def _repeated(records: Sequence[Record]) -> Iterator[Step]:
    """The test copies of pictures that train has too, and the second copy of one that stands twice in a split."""
    train = {record.split_group for record in records if record.split == "train"}
    seen = set()
    for record in records:
        if record.split == "test" and record.split_group in train:
            yield Step(record.split, record.id, None, "drop", "leak.images")
        elif (record.split, record.split_group) in seen:
            yield Step(record.split, record.id, None, "drop", "leak.repeated_records")
        seen.add((record.split, record.split_group))


def _repairs(record: Record) -> Iterator[Step]:
    for number, pair in enumerate(record.pairs):
        answer = pair.response
        for reason, words, instead in REPAIRS:
            for match in words.finditer(answer):
                find, put = match.group(), instead.format(**match.groupdict())
                if find in answer:  # the same words stood there twice
                    yield Step(record.split, record.id, number, "repair", reason, find, put)
                    answer = answer.replace(find, put)

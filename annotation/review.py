"""`python -m annotation.review`: hand records to people, and take their decisions back as votes.

The table that goes out has the columns `COLUMNS`; people fill in the last four. Beside it lies a contact sheet, one
HTML page with the pictures. What comes back is kept in the journal and decides over the judges' votes, and the folder
is made again from the journal, without sending anything.

With --format json, an export is {"file", "sheet", "conflicts", "sample", "left_out" (conflicts beyond --max), "missing"
(records that are not in the input folder any more)}, and an import

    file
    decisions       in the file: stored now, known already, skipped (rows without one)
    records         decided, by this and earlier files: confirmed, overturned, settled (the judges had no majority),
                    without_effect (left out before votes count), not_asked (new pairs are to be written)
    agreement       people_and_judges: the last person's label and the judges' verdict, over the decided records, among
                    which conflicts come first; judges: the first two, over all records. Each as raw, kappa, alpha
    annotated, rejected (by reason), failed (by reason), content_digest of the folder made again
"""

from __future__ import annotations

import csv
import hashlib
import heapq
import io
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from vlguard_data import cli
from vlguard_data.errors import InputError, StageError
from vlguard_data.schema import SEVERITIES, Pair, Record, Vote
from vlguard_data.store import Stage, now, write_atomically
from vlguard_data.taxonomy import Policy

from .cost import Prices
from .engine import Limits
from .explain import Found, finished, printable, records_named
from .folder import Job, Outcome, annotate_folder, left_out_text
from .journal import Decision, Journal, locked
from .review_sheet import CONFLICT, FILLED_IN, SAFE, SAMPLE, Item, page
from .status import agreement, agreement_rows, block, first_votes, votes_counted, votes_in
from .tasks import judge
from .upload import reduced_data_url

if TYPE_CHECKING:
    from vlguard_data.audit.agreement import Unit

COLUMNS = (
    *("id", "split", "why", "image_sha256", "label", "severity", "votes", "state", "reason", "source_label", "pairs"),
    *FILLED_IN,
)
SUFFIXES = (".csv", ".jsonl")
DEFAULT_SAMPLE = 50
THUMBNAIL_SIDE = 360
GUARDED = tuple("=+-@\t\r\n\0'\uff1d\uff0b\uff0d\uff20")
"""Spreadsheets take cells that begin so for formulas, or drop the sign. An apostrophe in front makes them text."""
MAX_CELL_CHARACTERS = 2**24
REVIEWER = re.compile(r"[A-Za-z0-9._-]{1,64}")
SEVERITY = re.compile(r"([0-9])(\.0)?")  # pandas and spreadsheets like to make 2.0 of a 2
PEOPLE, JUDGES = "people", "judges"
Key = tuple[str, str]
"""(split, id) of a record."""


# -- out: what people see ---------------------------------------------------------------------------------------------


class Chosen(NamedTuple):
    """What goes out, in order, each with why. left_out: conflicts for which there was no room."""

    found: list[tuple[str, Found]]
    left_out: int


def choose(journal: Journal, sample: int, seed: int, most: int | None) -> Chosen:
    """All conflicts, those without a majority first; then so many of the other done and rejected records.

    These are drawn by a hash of seed and name: the same ones every time, however the folder grows elsewhere.
    """
    columns = ", ".join(Found._fields)
    rows = journal.rows(f"SELECT {columns} FROM outcomes WHERE conflict ORDER BY split, id")
    conflicts = sorted((Found(*row) for row in rows), key=lambda one: judge.verdict(votes_in(one.votes)) is not None)

    def rank(row: tuple[Any, ...]) -> bytes:
        return hashlib.sha256(f"review\0{seed}\0{row[0]}\0{row[1]}".encode()).digest()

    others = journal.each(f"SELECT {columns} FROM outcomes WHERE NOT conflict AND state != 'failed'")
    sampled = [Found(*row) for row in heapq.nsmallest(sample, others, key=rank)]
    every = [(CONFLICT, one) for one in conflicts] + [(SAMPLE, one) for one in sampled]
    return Chosen(every[:most], max(0, len(conflicts) - len(every[:most])))


def items_of(chosen: Sequence[tuple[str, Found]], source: Stage, out: Stage | None) -> Iterator[Item]:
    """The chosen records with their pictures and pairs, in order, but for those that `source` has no more."""
    ids: defaultdict[str, list[str]] = defaultdict(list)
    for _, one in chosen:
        ids[one.split].append(one.id)
    records, pictures, pairs = dict[Key, Record](), dict[Key, str](), dict[Key, Sequence[Pair]]()
    for split, names in ids.items():
        for record in records_named(source, split, names, images=True):
            pictures[split, record.id] = thumbnail(record)
            records[split, record.id] = replace(record, image=None)
        for record in records_named(out, split, names, images=False) if out is not None else ():
            pairs[split, record.id] = record.pairs
    for why, one in chosen:
        key = (one.split, one.id)
        if key in records and records[key].image_sha256 == one.image_sha256:
            votes = votes_in(one.votes)
            label, severity = current_label(votes, records[key])
            yield Item(why, one, records[key], votes, label, severity, pairs.get(key, ()), pictures[key])


def current_label(votes: Sequence[Vote], record: Record | None = None) -> tuple[str, int | None]:
    """(label, severity) by the votes; where nobody voted, by the record; ("", None) where nothing is decided."""
    if votes:
        verdict = judge.verdict(votes)
        return ("", None) if verdict is None else (verdict.harm_subcategory or SAFE, verdict.severity)
    if record is None or record.safe is None:
        return "", None
    return record.harm_subcategory or SAFE, record.severity


def thumbnail(record: Record) -> str:
    """The picture as a small data URL; "" where it cannot be decoded."""
    try:
        return reduced_data_url(record.image or b"", THUMBNAIL_SIDE).decode()
    except (OSError, ValueError):
        return ""


def guarded(cell: str) -> str:
    """The cell, so that no spreadsheet takes it for a formula.

    >>> guarded("=1+1"), guarded("'quoted'"), guarded("safe")
    ("'=1+1", "''quoted'", 'safe')
    """
    return f"'{cell}" if cell.startswith(GUARDED) else cell


def unguarded(cell: str) -> str:
    """The reverse of `guarded`."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(GUARDED) else cell


def table(rows: Sequence[Mapping[str, str]], suffix: str) -> bytes:
    """The rows as a file of that kind."""
    if suffix == ".jsonl":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    writer.writerows([guarded(row[name]) for name in COLUMNS] for row in rows)
    return text.getvalue().encode()


def export(out: Path, file: Path, sample: int, seed: int, most: int | None) -> dict[str, Any]:
    """Write the table and its contact sheet. Raises InputError where one would replace something else."""
    with Journal(out, read_only=True) as journal:
        source = _pictures(Job.from_json(journal.settings()))
        chosen = choose(journal, sample, seed, most)
        items = list(items_of(chosen.found, source, finished(out)))
    sheet = file.with_suffix(".html")
    written = {file: table([item.row() for item in items], file.suffix), sheet: page(items, out.name).encode()}
    for path, data in written.items():
        if path.exists() and path.read_bytes() != data:
            raise InputError(
                f"{path} is there already, perhaps with decisions in it; move it away, or give another name"
            )
    for path, data in written.items():
        write_atomically(path, data)
    conflicts = sum(item.why == CONFLICT for item in items)
    return {
        "file": str(file),
        "sheet": str(sheet),
        "conflicts": conflicts,
        "sample": len(items) - conflicts,
        "left_out": chosen.left_out,
        "missing": len(chosen.found) - len(items),
    }


def _pictures(job: Job) -> Stage:
    try:
        return job.stage()
    except StageError as error:
        raise InputError(f"the pictures of the last run are needed: {error}") from None


# -- back: what people decided ----------------------------------------------------------------------------------------


class Line(NamedTuple):
    """A row that came back, and the line of the file where it begins."""

    number: int
    cells: Mapping[str, str]


class Taken(NamedTuple):
    """What a file's rows come to. known: decisions that are in the journal already; skipped: rows without one."""

    new: list[Decision]
    known: int
    skipped: int


def read_lines(file: Path) -> list[Line]:
    """The rows of a table that people have filled in. Raises InputError for what is no such table."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
        return list(_json_lines(text) if file.suffix == ".jsonl" else _csv_lines(text))
    except (csv.Error, ValueError, RecursionError) as error:
        raise InputError(f"{file} cannot be read: {error}. Fill in a table that --export wrote") from None


def _csv_lines(text: str) -> Iterator[Line]:
    before = csv.field_size_limit(MAX_CELL_CHARACTERS)  # one setting for all of the process
    try:
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        header = next(reader, [])
        _check_columns(header)
        began = reader.line_num + 1
        for row in reader:
            if row:
                if len(row) != len(header):
                    raise ValueError(f"line {began} has {len(row)} cells, the first line {len(header)}")
                yield Line(began, {name: unguarded(cell) for name, cell in zip(header, row, strict=True)})
            began = reader.line_num + 1
    finally:
        csv.field_size_limit(before)


def _json_lines(text: str) -> Iterator[Line]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        row = json.loads(line)
        if not isinstance(row, dict):
            raise ValueError(f"line {number} is no object")
        _check_columns(list(row))
        yield Line(number, {name: "" if value is None else str(value) for name, value in row.items()})


def _check_columns(names: Sequence[str]) -> None:
    missing = [name for name in ("id", "split", *FILLED_IN[:3]) if name not in names]
    if missing:
        raise ValueError(f"there is no column {', '.join(missing)} (columns are separated by commas)")


def take(lines: Sequence[Line], journal: Journal, policy: Policy, reviewer: str | None, at: str, file: Path) -> Taken:
    """The decisions of a file. Raises InputError with all that is wrong in any of its rows."""
    problems: list[str] = []
    new: dict[tuple[str, str, str], Decision] = {}
    known = skipped = 0
    for line in lines:
        if not line.cells["decision"].strip():
            skipped += 1
            continue
        decision, wrong = _decision(line, journal, policy, reviewer, at)
        problems += [f"line {line.number}: {problem}" for problem in wrong]
        if decision is None or wrong:
            continue
        who = (decision.split, decision.record_id, decision.reviewer)
        if new.get(who, decision) != decision:
            problems.append(f"line {line.number}: {decision.reviewer} has decided otherwise in an earlier line")
        elif who in new or _is_known(decision, journal):
            known += 1
        else:
            new[who] = decision
    if problems:
        told = f"nothing was stored, {file} has {len(problems)} problem{'s' * (len(problems) > 1)}:"
        raise InputError("\n  ".join([told, *map(printable, problems)]))
    return Taken(list(new.values()), known, skipped)


def _decision(
    line: Line, journal: Journal, policy: Policy, reviewer: str | None, at: str
) -> tuple[Decision | None, list[str]]:
    """A row's decision, and what is wrong with it; None where it is about nothing that we know."""
    cells = {name: value.strip() for name, value in line.cells.items()}
    rows = journal.rows(
        f"SELECT {', '.join(Found._fields)} FROM outcomes WHERE split = ? AND id = ?", cells["split"], line.cells["id"]
    )
    if not rows:
        return None, [f"there is no record {line.cells['id']!r} in split {cells['split']!r}"]
    found, label = Found(*rows[0]), cells["decision"].lower()
    severity = _severity(cells["decision_severity"])
    decision = Decision(
        *(found.split, found.id, found.image_sha256, cells.get("reviewer") or reviewer or ""),
        None if label == SAFE else label,
        *(0 if severity is None else severity, cells["decision_reason"], at),
    )
    problems = []
    if cells.get("image_sha256", found.image_sha256) not in ("", found.image_sha256):
        problems.append(f"the picture of {found.id} is another one now; export again")
    names = sorted(clause.subcategory for clause in policy.image_clauses())
    if label not in (SAFE, *names):
        problems.append(f"decision {cells['decision']!r} is none of {', '.join((SAFE, *names))}")
    if label == SAFE and severity != 0:
        problems.append("a safe picture has no decision_severity; leave it empty")
    if label != SAFE and severity not in SEVERITIES[1:]:
        problems.append(f"decision_severity is {cells['decision_severity']!r}, not 1, 2 or 3")
    if not decision.reviewer:
        problems.append("there is no reviewer; fill it in, or give --reviewer")
    elif not REVIEWER.fullmatch(decision.reviewer):
        problems.append(f"reviewer {decision.reviewer!r} may have letters, digits and . _ - only, 64 at most")
    current, _ = current_label(votes_in(found.votes))
    if current not in ("", label) and not decision.reason and not problems and not _is_known(decision, journal):
        problems.append(f"decision {label!r} differs from the label {current!r}: say why in decision_reason")
    return decision, problems


def _severity(cell: str) -> int | None:
    """0 for an empty cell, None for what is no number."""
    given = SEVERITY.fullmatch(cell)
    return int(given[1]) if given else None if cell else 0


def _is_known(decision: Decision, journal: Journal) -> bool:
    """Whether it is, word for word, the last that this reviewer said of the record."""
    rows = journal.rows(
        "SELECT harm_subcategory, severity, reason FROM decisions WHERE split = ? AND record_id = ? AND reviewer = ? "
        "ORDER BY n DESC LIMIT 1",
        *(decision.split, decision.record_id, decision.reviewer),
    )
    return rows == [(decision.harm_subcategory, decision.severity, decision.reason)]


def take_back(out: Path, file: Path, reviewer: str | None) -> dict[str, Any]:
    """Store a file's decisions and make the folder again. Raises InputError before anything is stored."""
    lines, at = read_lines(file), now()
    with Journal(out, read_only=True) as journal:
        job = Job.from_json(journal.settings())
        if "judge" not in job.tasks:
            raise InputError(f"the last run of {out} had no task judge; decisions are votes of that task")
        _pictures(job)
        take(lines, journal, job.policy, reviewer, at, file)
    with locked(out), Journal(out) as journal:
        taken = take(lines, journal, job.policy, reviewer, at, file)
        columns = ", ".join(Decision._fields)
        journal.execute_many(
            f"INSERT INTO decisions({columns}) VALUES ({', '.join('?' * len(Decision._fields))})", taken.new
        )
        outcome = annotate_folder(job, out, journal, None, Limits(), Prices())
        return {
            "file": str(file),
            "decisions": {"stored": len(taken.new), "known": taken.known, "skipped": taken.skipped},
            **compared(journal),
            **_made(outcome, out),
        }


def compared(journal: Journal) -> dict[str, Any]:
    """What became of the records that people decided on, and how they agree with the judges."""
    counts = dict.fromkeys(("decided", "confirmed", "overturned", "settled", "without_effect", "not_asked"), 0)
    units: list[Unit] = []
    for text, reason in journal.each(
        "SELECT votes, reason FROM outcomes WHERE image_sha256 IN (SELECT image_sha256 FROM decisions)"
    ):
        votes = votes_in(text)
        people = [vote for vote in votes if vote.judge.startswith(judge.HUMAN)]
        judges = [vote for vote in votes if not vote.judge.startswith(judge.HUMAN)]
        counts["decided"] += 1
        counts["not_asked"] += reason == "not_asked"
        if not people:
            counts["without_effect"] += 1
            continue
        said, verdict = people[-1].harm_subcategory, judge.verdict(judges) if judges else None
        if verdict is None:
            counts["settled"] += 1
            continue
        counts["confirmed" if verdict.harm_subcategory == said else "overturned"] += 1
        units.append({PEOPLE: said or SAFE, JUDGES: verdict.harm_subcategory or SAFE})
    both = agreement(units, (PEOPLE, JUDGES))
    first = agreement(first_votes(votes_counted(journal)))
    return {
        "records": counts,
        "agreement": {
            "people_and_judges": {name: value._asdict() for name, value in both.items()},
            "judges": {name: value._asdict() for name, value in first.items()},
        },
    }


def _made(outcome: Outcome, out: Path) -> dict[str, Any]:
    return {
        "annotated": outcome.tally.annotated,
        "rejected": dict(outcome.tally.rejected),
        "failed": dict(outcome.tally.failed),
        "content_digest": Stage(out).manifest["content_digest"],
    }


# -- the command ------------------------------------------------------------------------------------------------------


def export_text(values: Mapping[str, Any]) -> str:
    text = (
        f"{values['conflicts']:,} conflicts and a sample of {values['sample']:,} -> {values['file']}, {values['sheet']}"
    )
    if values["left_out"]:
        text += f"; {values['left_out']:,} conflicts more than --max"
    if values["missing"]:
        text += f"; {values['missing']:,} records are not in the input folder any more, or with another picture"
    return text


def import_text(values: Mapping[str, Any]) -> str:
    decisions, records, agreed = values["decisions"], values["records"], values["agreement"]
    blocks = [
        block("people and judges, over the decided records", agreement_rows(agreed["people_and_judges"])),
        block("the first two judges, over all records", agreement_rows(agreed["judges"])),
    ]
    text = (
        f"stored {decisions['stored']:,} decisions, {decisions['known']:,} known already, "
        f"{decisions['skipped']:,} rows without one; of {records['decided']:,} decided records "
        f"{records['confirmed']:,} confirmed, {records['overturned']:,} overturned, {records['settled']:,} settled"
    )
    if records["without_effect"]:
        text += f", {records['without_effect']:,} without effect: they were left out before votes count"
    if records["not_asked"]:
        text += f"; {records['not_asked']:,} need new pairs: run annotation.run as before"
    text += (
        f"; the folder has {values['annotated']:,} records, rejected {left_out_text(Counter(values['rejected']))}, "
        f"failed {left_out_text(Counter(values['failed']))}; content digest {values['content_digest'][:12]}"
    )
    return "\n".join([*blocks, "", text]).lstrip("\n")


@click.command(epilog=cli.EXIT_CODES)
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option(
    "--export",
    "export_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write what is to be looked at: a .csv or .jsonl, and a contact sheet .html beside it.",
)
@click.option(
    "--import",
    "import_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Take the decisions of a filled-in table.",
)
@click.option(
    "--sample",
    type=click.IntRange(min=0),
    metavar="N",
    help=f"How many records without a conflict are exported.  [default: {DEFAULT_SAMPLE}]",
)
@click.option("--seed", type=int, metavar="S", help="Which ones; another number draws others.  [default: 0]")
@click.option("--max", "most", type=click.IntRange(min=1), metavar="N", help="At most so many rows, conflicts first.")
@click.option("--reviewer", metavar="NAME", help="Who decided, for rows that do not say.")
@cli.format_option
def main(
    folder: Path,
    export_file: Path | None,
    import_file: Path | None,
    sample: int | None,
    seed: int | None,
    most: int | None,
    reviewer: str | None,
    output: str,
) -> int:
    """Hand records to people, and take their decisions back; a person's label decides.

    \b
    python -m annotation.review work/annotated --export review.csv
    python -m annotation.review work/annotated --import review.csv --reviewer alice

    Fill in decision (a harm_subcategory, or safe), decision_severity (1 to 3, if unsafe), decision_reason where the
    label changes, and reviewer. Rows without a decision are skipped. Run annotation.run again afterwards: it writes
    the pairs of pictures whose label has changed.
    """
    file = export_file or import_file
    if file is None or (export_file and import_file):
        raise click.UsageError("give either --export FILE or --import FILE")
    if file.suffix not in SUFFIXES:
        raise click.UsageError(f"{file} must end in {' or '.join(SUFFIXES)}")
    if export_file:
        if reviewer is not None:
            raise click.UsageError("--reviewer goes with --import")
        made = export(folder, file, DEFAULT_SAMPLE if sample is None else sample, seed or 0, most)
        cli.summary(export_text(made), made, output)
        return 0
    if (sample, seed, most) != (None, None, None):
        raise click.UsageError("--sample, --seed and --max go with --export")
    stored = take_back(folder, file, reviewer)
    cli.summary(import_text(stored), stored, output)
    return 0


if __name__ == "__main__":
    cli.run(main)

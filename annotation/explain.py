"""`python -m annotation.explain`: every request, answer and vote behind one record.

With --format json it is one object (`explain`):

    id, split, image_sha256
    outcome      state, reason, detail, conflict, run; the last that became of the record
    votes        judge, safe, harm_subcategory, severity
    decisions    of people about its picture: reviewer, harm_subcategory, severity, reason, created_at
    left_out     id, reason, detail: its lines of rejected.parquet; null while the folder is unfinished
    pairs        as published; null while the folder is unfinished, or without the record
    calls        about its picture, as they ended: n, run, task, status, model (as the server named it), asked_model,
                 record_id (of the record that asked first), created_at, attempts, latency_s, prompt_tokens,
                 cached_tokens, completion_tokens, estimated, cost_usd, text (beside the picture), answer, image, key;
                 superseded: the same was asked again later, and that answer counts;
                 problem: null where the request, put together again, has the call's key; else what does not fit;
                 prompt_sha256 (of the prompt files), system_sha256, system (its first lines; all with --full);
                 body (with --full): the request as it is hashed
"""

from __future__ import annotations

import difflib
import hashlib
import json
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click

from vlguard_data import cli
from vlguard_data.errors import InputError, StageError, UnknownName
from vlguard_data.schema import Record, canonical_json, plain
from vlguard_data.store import Stage

from .journal import Journal

SYSTEM_LINES = 3
"""Of a system prompt, without --full."""
NEAR = 3
"""Ids that are named where one is not known."""
LOOKED_AT = 200
"""Ids before and behind an unknown one, in order, that are compared with it."""
CALL_COLUMNS = (
    *("n", "run", "task", "status", "model", "record_id", "created_at", "attempts", "latency_s", "prompt_tokens"),
    *("cached_tokens", "completion_tokens", "estimated", "cost_usd", "text", "content", "image", "key", "template"),
)


class Found(NamedTuple):
    """A record's line of table outcomes; votes as JSON."""

    split: str
    id: str
    run: int
    image_sha256: str
    state: str
    reason: str | None
    detail: str | None
    conflict: int
    votes: str


def find(journal: Journal, id: str, split: str | None = None) -> Found:
    """The record of that id. Raises UnknownName, with near ids, or InputError where it stands in several splits."""
    rows = journal.rows(f"SELECT {', '.join(Found._fields)} FROM outcomes WHERE id = ? ORDER BY split", id)
    found = [one for one in (Found(*row) for row in rows) if split in (None, one.split)]
    if len(found) > 1:
        raise InputError(f"{id} stands in the splits {', '.join(one.split for one in found)}; give one with --split")
    if found:
        return found[0]
    if rows:
        raise UnknownName(f"there is no {id} in split {split!r}; it stands in {', '.join(row[0] for row in rows)}")
    near = near_ids(journal, id)
    raise UnknownName(f"no record {id!r} has been annotated" + (f"; near: {', '.join(near)}" if near else " yet"))


def near_ids(journal: Journal, id: str) -> list[str]:
    """A few known ids like this one: that hold its last part, or are its neighbours in order."""
    rows = [
        *journal.rows("SELECT id FROM outcomes WHERE instr(id, ?) LIMIT ?", id.rpartition("/")[2], LOOKED_AT),
        *journal.rows("SELECT id FROM outcomes WHERE id < ? ORDER BY id DESC LIMIT ?", id, LOOKED_AT),
        *journal.rows("SELECT id FROM outcomes WHERE id > ? ORDER BY id LIMIT ?", id, LOOKED_AT),
    ]
    return difflib.get_close_matches(id, dict.fromkeys(row[0] for row in rows), NEAR, 0)


def explain(folder: Path, journal: Journal, found: Found, *, full: bool = False) -> dict[str, Any]:
    """All that the folder knows of a record, as plain values; their names are in this file's first lines."""
    decided = ("reviewer", "harm_subcategory", "severity", "reason", "created_at")
    decisions = journal.rows(
        f"SELECT {', '.join(decided)} FROM decisions WHERE image_sha256 = ? ORDER BY n", found.image_sha256
    )
    stage = finished(folder)
    left_out = pairs = None
    if stage is not None:
        about = [one for one in stage.rejections() if one.id == found.id or one.id.startswith(f"{found.id}#")]
        left_out = [one._asdict() for one in about]
        record = next(records_named(stage, found.split, [found.id], images=False), None)
        pairs = record and [plain(pair) for pair in record.pairs]
    return {
        "id": found.id,
        "split": found.split,
        "image_sha256": found.image_sha256,
        "outcome": {
            "state": found.state,
            "reason": found.reason,
            "detail": found.detail,
            "conflict": bool(found.conflict),
            "run": found.run,
        },
        "votes": json.loads(found.votes),
        "decisions": [dict(zip(decided, row, strict=True)) for row in decisions],
        "left_out": left_out,
        "pairs": pairs,
        "calls": calls_about(journal, found.image_sha256, full=full),
    }


def finished(folder: Path) -> Stage | None:
    """The folder's records; None while it has none."""
    try:
        return Stage(folder)
    except StageError:
        return None


def records_named(stage: Stage, split: str, ids: Collection[str], *, images: bool) -> Iterator[Record]:
    """The records of those ids, shard by shard; what lies around them is left unread."""
    import pyarrow.parquet as pq

    from vlguard_data.schema import FEATURES

    columns = [column for column in FEATURES if images or column != "image"]
    for _, path in stage.shards(split):
        try:
            rows = pq.read_table(path, columns=columns, filters=[("id", "in", list(ids))]).to_pylist()
        except (OSError, ValueError, KeyError) as error:
            raise StageError(
                f"cannot read {path}: {error}. Run: python -m vlguard_data.verify {stage.folder}"
            ) from error
        for row in rows:
            yield Record.from_row(row, split)


def calls_about(journal: Journal, image_sha256: str, *, full: bool = False) -> list[dict[str, Any]]:
    """The calls about a picture, in the order in which they ended."""
    rows = journal.rows(
        f"SELECT {', '.join(CALL_COLUMNS)} FROM calls WHERE substr(image, 1, 71) = ? ORDER BY n",
        f"sha256:{image_sha256}",
    )
    calls = [dict(zip(CALL_COLUMNS, row, strict=True)) for row in rows]
    last = {call["key"]: call["n"] for call in calls}
    for call in calls:
        call["answer"] = call.pop("content")
        call["superseded"] = last[call["key"]] != call["n"]
        call |= request_of(journal, call, full=full)
        del call["template"]
    return calls


def request_of(journal: Journal, call: Mapping[str, Any], *, full: bool = False) -> dict[str, Any]:
    """The request of a call, put together again from its line and its template, and whether that has the call's key."""
    template = journal.rows(
        "SELECT sha256, model, prompt_sha256, head, middle, tail FROM templates WHERE n = ?", call["template"]
    )
    if not template:
        return {"asked_model": None, "prompt_sha256": None, "problem": f"template {call['template']} is gone"}
    sha256, model, prompt_sha256, *texts = template[0]
    head, middle, tail = (text.encode() for text in texts)
    body = b"".join((head, call["image"].encode(), middle, canonical_json(call["text"])[1:-1], tail))
    problem = None
    if hashlib.sha256(body).hexdigest() != call["key"]:
        problem = "its text, image, template or key was changed"
        if hashlib.sha256(head + middle + tail).hexdigest() != sha256:
            problem = f"its template, number {call['template']}, was changed"
    return {
        "asked_model": model,
        "prompt_sha256": prompt_sha256,
        "problem": problem,
        **_system(body, full),
        **({"body": body.decode()} if full else {}),
    }


def _system(body: bytes, full: bool) -> dict[str, Any]:
    try:
        system = str(json.loads(body)["messages"][0]["content"])
    except (ValueError, LookupError, TypeError):  # a body that was tampered with need not be one any more
        return {"system_sha256": None, "system": None}
    lines = system.splitlines()
    shown = system if full or len(lines) <= SYSTEM_LINES else "\n".join([*lines[:SYSTEM_LINES], "..."])
    return {"system_sha256": hashlib.sha256(system.encode()).hexdigest(), "system": shown}


# -- for people -------------------------------------------------------------------------------------------------------


def printable(text: str) -> str:
    r"""The text with what could move the cursor or turn the reading direction written out; new lines stay.

    >>> printable("red \x1b[31m \u202e end")
    'red \\x1b[31m \\u202e end'
    """
    return "".join(
        f"{char!a}"[1:-1] if char != "\n" and (unicodedata.category(char)[0] == "C" or char in "\u2028\u2029") else char
        for char in text
    )


def line(text: str) -> str:
    """The text in one line, so that it cannot pass for another."""
    return text.replace("\n", "\\n")


def text(values: Mapping[str, Any]) -> str:
    """The same for people: first what came of it, then the calls."""
    outcome = values["outcome"]
    came = ": ".join(part for part in (outcome["state"], outcome["reason"], outcome["detail"]) if part)
    lines = [
        f"{line(values['id'])} in split {values['split']}, image {values['image_sha256']}",
        f"{line(came)} (run {outcome['run']}{', a conflict' if outcome['conflict'] else ''})",
        *_section("votes", [f"{vote['judge']}: {_label(vote)}" for vote in values["votes"]]),
        *_section("decisions of people", [_decision(one) for one in values["decisions"]]),
        *_section("pairs", _pairs(values["pairs"], outcome["state"])),
        *_section("left out", _left_out(values["left_out"])),
    ]
    for number, call in enumerate(values["calls"], 1):
        lines += _call(number, call)
    lines += ["", f"{len(values['calls'])} calls, {_keys(values['calls'])}"]
    return "\n".join(one.rstrip() for one in "\n".join(lines).split("\n"))


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return ["", title, *("  " + one.replace("\n", "\n  ") for one in lines)] if lines else []


def _label(vote: Mapping[str, Any]) -> str:
    return f"{vote['harm_subcategory']}, severity {vote['severity']}" if vote["harm_subcategory"] else "safe"


def _decision(one: Mapping[str, Any]) -> str:
    why = f": {one['reason']}" if one["reason"] else ""
    return f"{one['reviewer']}, {one['created_at']}: {_label(one)}{why}"


def _pairs(pairs: Sequence[Mapping[str, Any]] | None, state: str) -> list[str]:
    if pairs is None:
        return ["the folder is not finished: run the same annotation.run again"] if state == "done" else []
    return [
        f"{pair['kind']}, {pair['target']}, {pair['origin']}\nQ: {pair['instruction']}\nA: {pair['response']}"
        for pair in pairs
    ]


def _left_out(left_out: Sequence[Mapping[str, Any]] | None) -> list[str]:
    return [f"{one['id']}: {one['reason']}: {one['detail']}" for one in left_out or []]


def _call(number: int, call: Mapping[str, Any]) -> list[str]:
    asked = "" if call["asked_model"] in (None, call["model"]) else f" (asked for {call['asked_model']})"
    cost = "cost unknown" if call["cost_usd"] is None else f"{call['cost_usd']:.6f} USD"
    about = " (our estimate)" if call["estimated"] else ""
    tokens = (
        f"{call['prompt_tokens']:,} ({call['cached_tokens']:,} cached) + {call['completion_tokens']:,} tokens{about}"
    )
    attempts = f"{call['attempts']} attempt{'s' if call['attempts'] > 1 else ''}"
    facts = [
        ("made", f"{call['created_at']}, run {call['run']}, {attempts}, {call['latency_s']:g} s, {tokens}, {cost}"),
        ("key", f"{call['key']} {'verified' if call['problem'] is None else 'MISMATCH: ' + call['problem']}"),
        ("system", f"sha256 {call.get('system_sha256')}\n{call.get('system')}"),
        ("image", call["image"]),
        ("text", call["text"]),
        ("answer", call["answer"]),
        *([("body", call["body"])] if "body" in call else []),
    ]
    superseded = ", asked again later" if call["superseded"] else ""
    title = f"call {number}: {call['task']}, {call['model']}{asked}: {call['status']}{superseded}"
    return ["", line(title), *(f"  {name:<8}{fact}".replace("\n", "\n" + " " * 10) for name, fact in facts)]


def _keys(calls: Sequence[Mapping[str, Any]]) -> str:
    wrong = [str(call["n"]) for call in calls if call["problem"] is not None]
    return f"keys that do not fit: rows {', '.join(wrong)} of table calls" if wrong else "all keys verified"


@click.command(epilog=cli.EXIT_CODES)
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.argument("id")
@click.option("--split", metavar="S", help="Where an id stands in several splits.")
@click.option("--full", is_flag=True, help="System prompts and requests in full.")
@cli.format_option
def main(folder: Path, id: str, split: str | None, full: bool, output: str) -> int:
    """Show every request, answer and vote behind the record ID. Ends with code 5 if a journal row was changed.

    \b
    python -m annotation.explain work/annotated bad_ads_chi21/1461270
    """
    with Journal(folder, read_only=True) as journal:
        values = explain(folder, journal, find(journal, id, split), full=full)
    cli.summary(printable(text(values)), values, output)
    return cli.MISMATCH if any(call["problem"] is not None for call in values["calls"]) else 0


if __name__ == "__main__":
    cli.run(main)

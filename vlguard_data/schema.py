"""The record: one row per image, the same at every stage.

`FEATURES` is the column list in the form of `datasets.Features.to_dict()`, as plain data, so that neither datasets nor
pyarrow is imported until a table is made. `arrow_schema()` and `datasets.Features.from_dict(FEATURES)` are the same
columns.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

    from .images import Sanitised
    from .taxonomy import Policy

KINDS = ("unsafe", "unsafe_safe", "safe_unsafe", "safe_safe")
"""Image then question: `unsafe_safe` is a harmless question about an unsafe image."""
TARGETS = ("refuse", "comply", "safe_complete")
DECIDED_BY = ("image_object", "image_text", "question")
ORIGINS = ("upstream", "model", "authored", "human")
"""Who wrote the pair: the source's own data, an annotation model, the open edition's authors, a reviewer."""
SEVERITIES = (0, 1, 2, 3)
"""0 none, 1 mild, 2 serious, 3 severe; the policy file says what each means for each clause."""

SPLIT_NAME = re.compile(r"[A-Za-z0-9_]+")

_TEXT = {"dtype": "string", "_type": "Value"}
_BOOL = {"dtype": "bool", "_type": "Value"}
_INT = {"dtype": "int32", "_type": "Value"}
_FLOAT = {"dtype": "float64", "_type": "Value"}

PAIR_FEATURES: dict[str, Any] = {
    "kind": _TEXT,
    "instruction": _TEXT,
    "response": _TEXT,
    "target": _TEXT,
    "harm_category": _TEXT,
    "harm_subcategory": _TEXT,
    "policy_id": _TEXT,
    "contrast_group": _TEXT,
    "decided_by": _TEXT,
    "origin": _TEXT,
}

FEATURES: dict[str, Any] = {
    "id": _TEXT,
    "image": {"_type": "Image"},
    "image_sha256": _TEXT,
    "source_sha256": _TEXT,
    "phash": _TEXT,
    "width": _INT,
    "height": _INT,
    "safe": _BOOL,
    "harm_category": _TEXT,
    "harm_subcategory": _TEXT,
    "policy_id": _TEXT,
    "severity": _INT,
    "source": _TEXT,
    "source_label": _TEXT,
    "license": _TEXT,
    "source_url": _TEXT,
    "split_group": _TEXT,
    "pairs": {"feature": PAIR_FEATURES, "_type": "List"},
    "votes": {
        "feature": {"judge": _TEXT, "safe": _BOOL, "harm_subcategory": _TEXT, "severity": _INT},
        "_type": "List",
    },
    "provenance": {
        "model": _TEXT,
        "prompt_sha256": _TEXT,
        "policy_version": _TEXT,
        "tool_version": _TEXT,
        "request_sha256": _TEXT,
        "created_at": _TEXT,
        "cost_usd": _FLOAT,
    },
}

ANNOTATION_FEATURES: dict[str, Any] = {
    "split": _TEXT,
    "id": _TEXT,
    "pair": _INT,
    "image_sha256": _TEXT,
    "safe": _BOOL,
    **PAIR_FEATURES,
}
"""Columns of the config `annotations`: one row per pair, no pixels; (split, id, pair) is its key."""

UNDIGESTED = ("created_at", "cost_usd", "tool_version")
"""Provenance fields outside the content digest: they differ between runs that give the same data."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An instruction about the image and the response to learn.

    target: what the response does, one of `TARGETS`. harm_category, harm_subcategory and policy_id stand on every
    refusing pair. contrast_group: pairs meant to be compared share it. decided_by: where the target can be seen, None
    where nobody said. origin: one of `ORIGINS`.
    """

    kind: str
    instruction: str
    response: str
    target: str
    harm_category: str | None = None
    harm_subcategory: str | None = None
    policy_id: str | None = None
    contrast_group: str | None = None
    decided_by: str | None = None
    origin: str = "model"


@dataclass(frozen=True, slots=True)
class Vote:
    """One judge's own answer about the image; `judge` names the model and the wording, or the person."""

    judge: str
    safe: bool
    harm_subcategory: str | None
    severity: int


@dataclass(frozen=True, slots=True)
class Provenance:
    """How the annotation came to be; None where a stage has not added it. Times are UTC, ISO 8601."""

    model: str | None = None
    prompt_sha256: str | None = None
    policy_version: str | None = None
    tool_version: str | None = None
    request_sha256: str | None = None
    created_at: str | None = None
    cost_usd: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One image with all that is known about it; a stage fills in what it finds out.

    (split, id) is the unique key; `split` is not a column, it is the file a row stands in. `image` holds the published
    bytes, None in text-only folders. safe and severity are None until someone judged the image.
    """

    split: str
    id: str
    image: bytes | None = None
    image_sha256: str | None = None
    source_sha256: str | None = None
    phash: str | None = None
    width: int | None = None
    height: int | None = None
    safe: bool | None = None
    harm_category: str | None = None
    harm_subcategory: str | None = None
    policy_id: str | None = None
    severity: int | None = None
    source: str
    source_label: str | None = None
    license: str
    source_url: str | None = None
    split_group: str
    pairs: tuple[Pair, ...] = ()
    votes: tuple[Vote, ...] = ()
    provenance: Provenance = Provenance()

    def to_row(self) -> dict[str, Any]:
        """The row as plain values, with the image as `{"bytes", "path"}` as datasets stores it."""
        row = plain(self)
        del row["split"]
        row["image"] = None if self.image is None else {"bytes": self.image, "path": None}
        return row

    @classmethod
    def from_row(cls, row: Mapping[str, Any], split: str) -> Record:
        """The reverse of `to_row`; the row may lack the image column."""
        values: dict[str, Any] = {field.name: row.get(field.name) for field in fields(cls)}
        image = row.get("image")
        values |= {
            "split": split,
            "image": image["bytes"] if image else None,
            "pairs": tuple(Pair(**pair) for pair in row["pairs"]),
            "votes": tuple(Vote(**vote) for vote in row["votes"]),
            "provenance": Provenance(**row["provenance"]),
        }
        return cls(**values)

    def with_picture(self, picture: Sanitised) -> Record:
        """The record with its published picture; where no group was given, the picture is the group."""
        return replace(
            self,
            image=picture.data,
            image_sha256=picture.image_sha256,
            source_sha256=picture.source_sha256,
            phash=picture.phash,
            width=picture.width,
            height=picture.height,
            split_group=self.split_group or f"image/{picture.image_sha256}",
        )

    def with_harm(self, policy: Policy, policy_id: str | None, severity: int | None) -> Record:
        """The record with its image judged: a clause of the policy and a severity (None: not graded), or no clause."""
        if policy_id is None:
            return replace(self, safe=True, harm_category=None, harm_subcategory=None, policy_id=None, severity=0)
        clause = policy.clause(policy_id)
        return replace(
            self,
            safe=False,
            harm_category=clause.category,
            harm_subcategory=clause.subcategory,
            policy_id=clause.id,
            severity=severity,
        )


def plain(value: Record | Pair | Vote | Provenance) -> dict[str, Any]:
    """The fields as a dict, those of the parts too; `dataclasses.asdict` copies deeply and takes ten times as long."""
    row = {name: getattr(value, name) for name in value.__slots__}
    if isinstance(value, Record):
        row["pairs"] = [plain(pair) for pair in value.pairs]
        row["votes"] = [plain(vote) for vote in value.votes]
        row["provenance"] = plain(value.provenance)
    return row


def problems_in(record: Record, policy: Policy | None = None) -> list[str]:
    """Everything wrong with a record, as sentences; an empty list means it is sound.

    With a policy, its names are checked too. A refusing pair without a category is accepted only from upstream, whose
    release dropped them; `audit` counts those.
    """
    found: list[str] = []
    if not record.id.startswith(f"{record.source}/"):
        found.append(f"id {record.id!r} does not start with its source {record.source!r}")
    if record.image is not None:
        got = hashlib.sha256(record.image).hexdigest()
        if got != record.image_sha256:
            found.append(f"image_sha256 is {record.image_sha256}, the image's is {got}")
    elif record.image_sha256 is not None:
        found.append("image_sha256 without an image")
    for name in ("license", "split_group"):
        if not getattr(record, name):
            found.append(f"{name} is empty")
    if not SPLIT_NAME.fullmatch(record.split):
        found.append(f"split {record.split!r} must be letters, digits and _")
    found += _harm_problems(
        "image",
        policy,
        record.harm_category,
        record.harm_subcategory,
        record.policy_id,
        needed=record.safe is False,
        allowed=record.safe is False,
    )
    if record.severity is not None and record.severity not in SEVERITIES:
        found.append(f"severity is {record.severity}, not one of {SEVERITIES}")
    if record.safe is not None and record.severity is not None and record.safe != (record.severity == 0):
        found.append(f"safe is {record.safe} but severity is {record.severity}")
    for number, pair in enumerate(record.pairs):
        found += [f"pair {number}: {problem}" for problem in _pair_problems(pair, record, policy)]
    for vote in record.votes:
        found += [f"vote of {vote.judge}: {problem}" for problem in _vote_problems(vote, policy)]
    clause = policy.clauses.get(record.policy_id or "") if policy else None
    if clause and not clause.images:
        found.append(f"{record.policy_id} is a harm of texts alone, no image carries it")
    return found


def _vote_problems(vote: Vote, policy: Policy | None) -> Iterable[str]:
    if vote.severity not in SEVERITIES or vote.safe != (vote.severity == 0):
        yield f"safe is {vote.safe} with severity {vote.severity}"
    if vote.safe != (vote.harm_subcategory is None):
        yield f"safe is {vote.safe} with harm_subcategory {vote.harm_subcategory!r}"
    if policy and vote.harm_subcategory is not None:
        known = {clause.subcategory for clause in policy.image_clauses()}
        if vote.harm_subcategory not in known:
            yield f"{vote.harm_subcategory!r} is no harm that an image can have under {policy.label}"


def _pair_problems(pair: Pair, record: Record, policy: Policy | None) -> Iterable[str]:
    for name, value, known in (
        ("kind", pair.kind, KINDS),
        ("target", pair.target, TARGETS),
        ("origin", pair.origin, ORIGINS),
    ):
        if value not in known:
            yield f"{name} is {value!r}, not one of {', '.join(known)}"
    if pair.decided_by not in (None, *DECIDED_BY):
        yield f"decided_by is {pair.decided_by!r}, not one of {', '.join(DECIDED_BY)}"
    if record.safe is not None and pair.kind.startswith("unsafe") == record.safe:
        yield f"kind {pair.kind!r} on an image whose safe is {record.safe}"
    if (pair.target == "comply") != (pair.kind in ("unsafe_safe", "safe_safe")):
        yield f"kind {pair.kind!r} with target {pair.target!r}"
    if not pair.instruction.strip():
        yield "instruction is empty"
    refuses = pair.target == "refuse"
    if not pair.response.strip() and pair.origin != "upstream":
        yield "response is empty"
    yield from _harm_problems(
        "pair",
        policy,
        pair.harm_category,
        pair.harm_subcategory,
        pair.policy_id,
        needed=refuses and pair.origin != "upstream",
        allowed=pair.target != "comply",
    )


def _harm_problems(
    what: str,
    policy: Policy | None,
    category: str | None,
    subcategory: str | None,
    policy_id: str | None,
    *,
    needed: bool,
    allowed: bool,
) -> Iterable[str]:
    given = (category, subcategory, policy_id)
    if all(value is None for value in given):
        if needed:
            yield f"{what} has no harm_category"
    elif any(value is None for value in given):
        yield f"{what} has harm_category, harm_subcategory, policy_id = {given}: all or none must be set"
    elif not allowed:
        yield f"{what} has harm_category {category!r} but is harmless"
    elif policy is not None:
        if policy_id is None or policy_id not in policy.clauses:
            yield f"{what} has policy_id {policy_id!r}, which the policy {policy.label} does not have"
        elif (category, subcategory) != (policy.clauses[policy_id].category, policy.clauses[policy_id].subcategory):
            yield f"{what} has {category}/{subcategory}, but the clause is {policy_id}"


def canonical_json(value: Any) -> bytes:
    """The one way a value becomes bytes to hash: sorted keys, no spaces, UTF-8 as it is."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def digest_line(record: Record) -> bytes:
    """What a record adds to the content digest: its row with the split, without pixels and `UNDIGESTED`."""
    row = plain(record)
    del row["image"]
    return digest_line_of(row, record.split)


def digest_line_of(row: Mapping[str, Any], split: str) -> bytes:
    """The same from the row as plain values, without its picture."""
    provenance = {name: value for name, value in row["provenance"].items() if name not in UNDIGESTED}
    return canonical_json({**row, "split": split, "provenance": provenance}) + b"\n"


def annotation_rows(record: Record) -> list[dict[str, Any]]:
    """The record's pairs as rows of the config `annotations`."""
    return [
        {
            "split": record.split,
            "id": record.id,
            "pair": number,
            "image_sha256": record.image_sha256,
            "safe": record.safe,
            **plain(pair),
        }
        for number, pair in enumerate(record.pairs)
    ]


@cache
def arrow_schema(annotations: bool = False) -> pa.Schema:
    """The columns as an Arrow schema, with the metadata from which datasets restores `Image()` and `List`."""
    import pyarrow as pa

    features = ANNOTATION_FEATURES if annotations else FEATURES
    metadata = {"huggingface": json.dumps({"info": {"features": features}})}
    return pa.schema([(name, _arrow_type(feature)) for name, feature in features.items()], metadata)


def _arrow_type(feature: Mapping[str, Any]) -> pa.DataType:
    import pyarrow as pa

    match feature.get("_type"):
        case "Value":
            return {"string": pa.string(), "bool": pa.bool_(), "int32": pa.int32(), "float64": pa.float64()}[
                feature["dtype"]
            ]
        case "Image":
            return pa.struct({"bytes": pa.binary(), "path": pa.string()})
        case "List":
            return pa.list_(_arrow_type(feature["feature"]))
        case _:
            return pa.struct({name: _arrow_type(inner) for name, inner in feature.items()})

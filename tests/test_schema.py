"""The record: its columns, what makes it unsound, and what its digest covers."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from datasets import Features, Image, List

from vlguard_data import schema, store
from vlguard_data.schema import Pair, Provenance, Record, Vote, arrow_schema, digest_line, problems_in
from vlguard_data.taxonomy import Policy

from .conftest import record

HARM = ("privacy", "personal_data", "privacy.personal_data")


def full() -> Record:
    """A record with something in every field."""
    return replace(
        record(1, unsafe=True),
        source_label="card",
        source_url="https://example.org/1",
        pairs=(Pair("unsafe", "Q", "A", "refuse", *HARM, "twins/1", "image_text", "authored"),),
        votes=(Vote("judge-a", False, "personal_data", 2),),
        provenance=Provenance("model", "a" * 64, "vlguard-1.0", "0", "b" * 64, "2026-01-01T00:00:00Z", 0.01),
    )


@pytest.mark.parametrize(
    ("annotations", "columns"), [(False, schema.FEATURES), (True, schema.ANNOTATION_FEATURES)], ids=["rows", "pairs"]
)
def test_arrow_schema_is_that_of_datasets(annotations: bool, columns: dict[str, Any]) -> None:
    features = Features.from_dict(columns)
    ours, theirs = arrow_schema(annotations), features.arrow_schema
    assert (ours.names, ours.types) == (theirs.names, theirs.types)
    assert Features.from_arrow_schema(ours) == features


def test_a_written_file_restores_images_and_lists(tmp_path: Path) -> None:
    assert store.write_parquet(tmp_path / "rows.parquet", iter([full()])) == 1
    features = Features.from_arrow_schema(pq.read_schema(tmp_path / "rows.parquet"))
    assert features["image"] == Image()
    assert isinstance(features["pairs"], List)
    assert isinstance(features["votes"], List)
    assert features["provenance"] == Features.from_dict(schema.FEATURES)["provenance"]


def test_every_field_of_a_record_is_a_column_and_the_split_is_none() -> None:
    assert [field.name for field in fields(Record)] == ["split", *schema.FEATURES]
    assert [field.name for field in fields(Pair)] == list(schema.PAIR_FEATURES)
    assert [field.name for field in fields(Vote)] == list(schema.FEATURES["votes"]["feature"])
    assert [field.name for field in fields(Provenance)] == list(schema.FEATURES["provenance"])


@pytest.mark.parametrize(
    "original",
    [
        full(),
        record(2),
        record(3, pairs=False),
        replace(record(4), image=None, image_sha256=None),
        Record(split="test", id="s/1", source="s", license="CC0-1.0", split_group="g"),
    ],
    ids=["full", "safe", "bare pairs", "text only", "bare"],
)
def test_a_record_comes_back_from_its_row_and_from_parquet(original: Record, tmp_path: Path) -> None:
    assert Record.from_row(original.to_row(), original.split) == original
    store.write_parquet(tmp_path / "rows.parquet", iter([original]))
    (row,) = pq.read_table(tmp_path / "rows.parquet").to_pylist()
    assert Record.from_row(row, original.split) == original


def test_a_row_without_the_image_column_gives_a_record_without_pixels() -> None:
    row = full().to_row()
    del row["image"]
    assert Record.from_row(row, "train") == replace(full(), image=None)


def test_annotation_rows_are_the_pairs_without_pixels() -> None:
    given = replace(full(), pairs=(*full().pairs, Pair("unsafe_safe", "What color?", "Blue.", "comply")))
    key = {"split": "train", "id": "folder/001.png", "image_sha256": given.image_sha256, "safe": False}
    assert schema.annotation_rows(given) == [
        {
            **key,
            "pair": 0,
            "kind": "unsafe",
            "instruction": "Q",
            "response": "A",
            "target": "refuse",
            "harm_category": "privacy",
            "harm_subcategory": "personal_data",
            "policy_id": "privacy.personal_data",
            "contrast_group": "twins/1",
            "decided_by": "image_text",
            "origin": "authored",
        },
        {
            **key,
            "pair": 1,
            "kind": "unsafe_safe",
            "instruction": "What color?",
            "response": "Blue.",
            "target": "comply",
            "harm_category": None,
            "harm_subcategory": None,
            "policy_id": None,
            "contrast_group": None,
            "decided_by": None,
            "origin": "model",
        },
    ]


def test_a_picture_is_its_own_group_where_none_was_given() -> None:
    from vlguard_data.images import sanitise

    from .conftest import png

    picture = sanitise(png("x"))
    bare = Record(split="", id="s/1", source="s", license="CC0-1.0", split_group="")
    done = bare.with_picture(picture)
    assert (done.image, done.image_sha256, done.source_sha256) == (
        picture.data,
        picture.image_sha256,
        picture.source_sha256,
    )
    assert (done.phash, done.width, done.height) == (picture.phash, 96, 64)
    assert done.split_group == f"image/{picture.image_sha256}"
    assert replace(bare, split_group="event/7").with_picture(picture).split_group == "event/7"


def test_judging_a_record_sets_all_that_belongs_to_the_harm(policy: Policy) -> None:
    def harm(of: Record) -> tuple[Any, ...]:
        return of.safe, of.harm_category, of.harm_subcategory, of.policy_id, of.severity

    unsafe = record(pairs=False).with_harm(policy, "risky_behavior.weapons", 3)
    assert harm(unsafe) == (False, "risky_behavior", "weapons", "risky_behavior.weapons", 3)
    assert harm(unsafe.with_harm(policy, None, 3)) == (True, None, None, None, 0)
    assert harm(unsafe.with_harm(policy, "privacy.personal_data", None)) == (False, *HARM, None)


# -- what makes a record unsound ------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(4))
def test_sound_records_have_no_problems(policy: Policy, number: int) -> None:
    upstream = Pair("unsafe", "Q", "", "refuse", origin="upstream")
    helped = Pair("unsafe", "Q", "With care.", "safe_complete", *HARM)
    sound = [full(), record(2), replace(full(), pairs=(upstream, helped)), replace(full(), severity=None)]
    assert problems_in(sound[number], policy) == []


SAFE_PAIR = Pair("safe_safe", "Q", "A", "comply")
BROKEN: dict[str, tuple[dict[str, Any], list[str]]] = {
    "foreign id": (
        {"id": "elsewhere/1"},
        ["id 'elsewhere/1' does not start with its source 'folder'"],
    ),
    "no image": ({"image": None}, ["image_sha256 without an image"]),
    "no license": ({"license": ""}, ["license is empty"]),
    "no group": ({"split_group": ""}, ["split_group is empty"]),
    "no split": ({"split": ""}, ["split '' must be letters, digits and _"]),
    "unsafe without harm": (
        {"harm_category": None, "harm_subcategory": None, "policy_id": None},
        ["image has no harm_category"],
    ),
    "half a harm": (
        {"policy_id": None},
        [
            "image has harm_category, harm_subcategory, policy_id = ('privacy', 'personal_data', None): "
            "all or none must be set"
        ],
    ),
    "safe with harm": (
        {"safe": True, "severity": 0, "pairs": ()},
        ["image has harm_category 'privacy' but is harmless"],
    ),
    "unjudged with harm": (
        {"safe": None, "severity": None, "pairs": ()},
        ["image has harm_category 'privacy' but is harmless"],
    ),
    "unknown clause": (
        {"policy_id": "privacy.nonsense"},
        ["image has policy_id 'privacy.nonsense', which the policy vlguard-1.0 does not have"],
    ),
    "other clause": (
        {"policy_id": "risky_behavior.weapons"},
        ["image has privacy/personal_data, but the clause is risky_behavior.weapons"],
    ),
    "severity out of range": ({"severity": 4}, ["severity is 4, not one of (0, 1, 2, 3)"]),
    "unsafe of severity 0": ({"severity": 0}, ["safe is False but severity is 0"]),
    "safe pair on unsafe image": (
        {"pairs": (SAFE_PAIR,)},
        ["pair 0: kind 'safe_safe' on an image whose safe is False"],
    ),
    "refused question that should be answered": (
        {"pairs": (Pair("unsafe_safe", "Q", "A", "refuse", *HARM),)},
        ["pair 0: kind 'unsafe_safe' with target 'refuse'"],
    ),
    "answered question that should be refused": (
        {"pairs": (Pair("unsafe", "Q", "A", "comply"),)},
        ["pair 0: kind 'unsafe' with target 'comply'"],
    ),
    "refusal without harm": (
        {"pairs": (Pair("unsafe", "Q", "A", "refuse"),)},
        ["pair 0: pair has no harm_category"],
    ),
    "answer with harm": (
        {"pairs": (Pair("unsafe_safe", "Q", "A", "comply", *HARM),)},
        ["pair 0: pair has harm_category 'privacy' but is harmless"],
    ),
    "blank texts": (
        {"pairs": (Pair("unsafe", " \n", "\t", "refuse", *HARM),)},
        ["pair 0: instruction is empty", "pair 0: response is empty"],
    ),
    "unknown words": (
        {"pairs": (Pair("unsafe", "Q", "A", "refuse", *HARM, None, "smell", "nobody"),)},
        [
            "pair 0: origin is 'nobody', not one of upstream, model, authored, human",
            "pair 0: decided_by is 'smell', not one of image_object, image_text, question",
        ],
    ),
    "vote for a harm called safe": (
        {"votes": (Vote("j", True, "personal_data", 0),)},
        ["vote of j: safe is True with harm_subcategory 'personal_data'"],
    ),
    "vote out of range": (
        {"votes": (Vote("j", False, "personal_data", 9),)},
        ["vote of j: safe is False with severity 9"],
    ),
    "several at once": (
        {"license": "", "severity": 7, "pairs": (Pair("unsafe", "", "A", "refuse", *HARM),)},
        ["license is empty", "severity is 7, not one of (0, 1, 2, 3)", "pair 0: instruction is empty"],
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_every_problem_of_a_record_is_told(policy: Policy, what: str) -> None:
    change, problems = BROKEN[what]
    assert problems_in(replace(full(), **change), policy) == problems


def test_an_image_that_is_not_its_hash_is_told(policy: Policy) -> None:
    other = record(2)
    assert problems_in(replace(full(), image=other.image), policy) == [
        f"image_sha256 is {full().image_sha256}, the image's is {other.image_sha256}"
    ]


def test_without_a_policy_its_names_are_not_checked(policy: Policy) -> None:
    own = replace(full(), harm_category="mine", harm_subcategory="own", policy_id="mine.own")
    assert problems_in(own) == []
    assert len(problems_in(own, policy)) == 1


def test_no_image_carries_a_harm_that_may_only_be_text(policy: Policy) -> None:
    assert not policy.clauses["abuse.child_safety"].images
    assert problems_in(record(pairs=False).with_harm(policy, "abuse.child_safety", 3), policy) != []


def test_a_question_may_carry_a_harm_that_may_only_be_text(policy: Policy) -> None:
    asked = Pair("safe_unsafe", "Q", "No.", "refuse", "abuse", "child_safety", "abuse.child_safety")
    assert problems_in(replace(record(), pairs=(asked,)), policy) == []


@pytest.mark.parametrize(
    "vote",
    [
        Vote("j", True, None, 2),
        Vote("j", False, "personal_data", 0),
        Vote("j", False, "nonsense", 2),
        Vote("j", False, "child_safety", 2),
    ],
    ids=["safe but severe", "harmful but of no severity", "unknown harm", "harm that may only be text"],
)
def test_a_vote_that_no_judge_could_give_is_told(policy: Policy, vote: Vote) -> None:
    assert problems_in(replace(full(), votes=(vote,)), policy) != []


@pytest.mark.parametrize("split", ["../../elsewhere", "a/b", "/tmp/x", "nul\0"])
def test_a_split_that_cannot_be_a_file_name_is_told(policy: Policy, split: str) -> None:
    assert problems_in(replace(full(), split=split), policy) != []


# -- the digest -----------------------------------------------------------------------------------------------------

CHANGED_RECORD: dict[str, Any] = {
    "split": "test",
    "id": "folder/other",
    "image_sha256": "c" * 64,
    "source_sha256": "d" * 64,
    "phash": "0" * 16,
    "width": 1,
    "height": 1,
    "safe": None,
    "harm_category": "x",
    "harm_subcategory": "x",
    "policy_id": "x.x",
    "severity": 3,
    "source": "x",
    "source_label": None,
    "license": "MIT",
    "source_url": None,
    "split_group": "x",
    "pairs": (),
    "votes": (),
    "provenance": Provenance(),
}
CHANGED_PAIR: dict[str, Any] = {
    "kind": "unsafe_safe",
    "instruction": "Q ",
    "response": "a",
    "target": "comply",
    "harm_category": None,
    "harm_subcategory": None,
    "policy_id": None,
    "contrast_group": None,
    "decided_by": None,
    "origin": "human",
}
CHANGED_VOTE: dict[str, Any] = {"judge": "judge-b", "safe": True, "harm_subcategory": None, "severity": 3}
CHANGED_PROVENANCE = ("model", "prompt_sha256", "policy_version", "request_sha256")


def changed_records() -> dict[str, Record]:
    """`full()` with one field changed, for every field that the digest covers."""
    base = full()
    return (
        {name: replace(base, **{name: value}) for name, value in CHANGED_RECORD.items()}
        | {f"pair {n}": replace(base, pairs=(replace(base.pairs[0], **{n: v}),)) for n, v in CHANGED_PAIR.items()}
        | {f"vote {n}": replace(base, votes=(replace(base.votes[0], **{n: v}),)) for n, v in CHANGED_VOTE.items()}
        | {
            f"provenance {name}": replace(base, provenance=replace(base.provenance, **{name: None}))
            for name in CHANGED_PROVENANCE
        }
    )


def test_the_digest_covers_every_field_but_three_and_the_pixels() -> None:
    changed = changed_records()
    lines = [digest_line(full()), *map(digest_line, changed.values())]
    assert len(set(lines)) == len(lines)
    # no field may be forgotten above, nor in the digest
    assert {field.name for field in fields(Record)} - set(CHANGED_RECORD) == {"image"}
    assert {field.name for field in fields(Pair)} == set(CHANGED_PAIR)
    assert {field.name for field in fields(Vote)} == set(CHANGED_VOTE)
    assert {field.name for field in fields(Provenance)} - set(CHANGED_PROVENANCE) == set(schema.UNDIGESTED)


@pytest.mark.parametrize(("name", "value"), [("created_at", "2030"), ("cost_usd", 9.0), ("tool_version", "9")])
def test_the_digest_is_the_same_for_runs_that_give_the_same_data(name: str, value: Any) -> None:
    other = replace(full(), provenance=replace(full().provenance, **{name: value}))
    assert digest_line(other) == digest_line(full())


def test_the_order_of_pairs_and_votes_is_part_of_the_digest() -> None:
    two = replace(full(), pairs=(*full().pairs, Pair("unsafe_safe", "Q", "A", "comply")))
    assert digest_line(two) != digest_line(replace(two, pairs=two.pairs[::-1]))


def test_canonical_json_is_one_form_of_a_value() -> None:
    assert schema.canonical_json({"b": [1, None, 0.5, True], "a": "é\n\u2028"}) == (
        b'{"a":"\xc3\xa9\\n\xe2\x80\xa8","b":[1,null,0.5,true]}'
    )

"""The policy file: what it must hold, and that every way to break its form is told, all at once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from vlguard_data import taxonomy
from vlguard_data.errors import InputError, PolicyError, UnknownName
from vlguard_data.release import rows
from vlguard_data.taxonomy import Clause, Policy, load_policy, parse_policy

RELEASE_LABELS = {
    ("privacy", "personal data"): "privacy.personal_data",
    ("risky behavior", "professional advice"): "risky_behavior.professional_advice",
    ("risky behavior", "political"): "risky_behavior.political_influence",
    ("risky behavior", "sexually explicit"): "risky_behavior.sexual_content",
    ("risky behavior", "violence"): "risky_behavior.violence",
    ("deception", "disinformation"): "deception.disinformation",
    ("discrimination", "sex"): "discrimination.sex_gender",
    ("discrimination", "race"): "discrimination.race_ethnicity",
    ("discrimination", "other"): "discrimination.other_group",
}
NEW_CLAUSES = {
    "risky_behavior.self_harm",
    "risky_behavior.weapons",
    "risky_behavior.regulated_goods",
    "deception.malware_and_fraud",
    "abuse.harassment",
    "abuse.child_safety",
}


# -- the built-in policy --------------------------------------------------------------------------------------------


def test_the_built_in_policy_maps_the_release_one_to_one_and_adds_six_clauses(policy: Policy) -> None:
    labels = {clause.release_label: clause.id for clause in policy.clauses.values() if clause.release_label}
    assert labels == RELEASE_LABELS
    assert {clause.id for clause in policy.clauses.values() if clause.release_label is None} == NEW_CLAUSES
    assert len(policy.clauses) == 15
    assert {policy.from_release(*label).id for label in RELEASE_LABELS} == set(RELEASE_LABELS.values())


def test_the_labels_of_the_real_release_are_those_of_the_policy(shared: Path) -> None:
    found = {
        (row["harmful_category"], row["harmful_subcategory"])
        for _, _, row in rows(shared / "release")
        if not row["safe"]
    }
    assert found == set(RELEASE_LABELS)


def test_child_safety_alone_is_never_an_image_s_label(policy: Policy) -> None:
    assert [clause.id for clause in policy.clauses.values() if not clause.images] == ["abuse.child_safety"]
    assert [clause.id for clause in policy.image_clauses()] == [
        id for id in policy.clauses if id != "abuse.child_safety"
    ]


def test_every_clause_of_the_built_in_policy_is_complete(policy: Policy) -> None:
    assert (policy.label, policy.name, policy.version) == ("vlguard-1.0", "vlguard", "1.0")
    assert set(policy.severity) == {0, 1, 2, 3}
    assert {clause.category for clause in policy.clauses.values()} == set(policy.categories)
    for clause in policy.clauses.values():
        assert set(clause.severity) == {1, 2, 3}, clause.id
        assert all([clause.title, clause.definition, clause.covered, clause.not_covered]), clause.id
        assert all([clause.mlcommons, clause.llama_guard]), clause.id
        assert "\n" not in clause.definition
    assert {clause.id for clause in policy.clauses.values() if clause.respond == "safe_complete"} >= {
        "risky_behavior.professional_advice",
        "risky_behavior.self_harm",
    }


def test_a_clause_is_found_by_its_id_subcategory_and_release_label(policy: Policy) -> None:
    weapons = policy.clause("risky_behavior.weapons")
    assert (weapons.category, weapons.subcategory) == ("risky_behavior", "weapons")
    assert policy.clause_of("weapons") is weapons
    assert policy.from_release("privacy", "personal data").id == "privacy.personal_data"


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda policy: policy.clause("x.y"), "has no clause 'x.y'. Known: privacy.personal_data, "),
        (lambda policy: policy.clause_of("x"), "has no harm_subcategory 'x'. Known: personal_data, "),
        (lambda policy: policy.from_release("privacy", "x"), "maps no clause to the release's label 'privacy'/'x'"),
        (lambda policy: policy.from_release(None, None), "maps no clause to the release's label None/None"),
    ],
)
def test_an_unknown_name_is_told_with_the_known_ones(
    policy: Policy, ask: Callable[[Policy], Clause], message: str
) -> None:
    with pytest.raises(UnknownName) as caught:
        ask(policy)
    assert message in str(caught.value)
    assert isinstance(caught.value, KeyError)
    assert not str(caught.value).startswith(("'", '"'))


# -- a policy of one's own ------------------------------------------------------------------------------------------

SOUND: dict[str, Any] = {
    "name": "mine",
    "version": "2",
    "severity": {0: "none", 1: "mild"},
    "categories": {"harm": "Harm", "care": "Care"},
    "clauses": [
        {
            "id": "harm.fire",
            "title": "Fire",
            "definition": "Starting\n  fires.",
            "covered": ["arson"],
            "not_covered": ["a stove"],
            "severity": {1: "a", 2: "b", 3: "c"},
            "respond": "safe_complete",
            "images": False,
            "release_label": {"category": "risky behavior", "subcategory": "fire"},
            "mlcommons": ["violent_crimes"],
            "llama_guard": ["S1"],
        },
        {"id": "care.advice", "title": "Advice", "definition": "Advice."},
    ],
}


def text_of(data: Any) -> str:
    return yaml.safe_dump(data, sort_keys=False)


def with_clause(**change: Any) -> dict[str, Any]:
    """`SOUND` with its second clause changed; None takes a key away."""
    clause = {key: value for key, value in (SOUND["clauses"][1] | change).items() if value is not None}
    return {**SOUND, "clauses": [SOUND["clauses"][0], clause]}


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in SOUND.items() if name != key}


def test_a_sound_file_is_read_whole() -> None:
    text = text_of(SOUND)
    assert parse_policy(text) == Policy(
        name="mine",
        version="2",
        categories={"harm": "Harm", "care": "Care"},
        severity={0: "none", 1: "mild"},
        clauses={
            "harm.fire": Clause(
                "harm.fire",
                "Fire",
                "Starting fires.",
                ("arson",),
                ("a stove",),
                {1: "a", 2: "b", 3: "c"},
                "safe_complete",
                False,
                ("risky behavior", "fire"),
                ("violent_crimes",),
                ("S1",),
            ),
            "care.advice": Clause("care.advice", "Advice", "Advice."),
        },
        text=text,
    )


BROKEN: dict[str, tuple[Any, str]] = {
    "no name": (without("name"), "name is missing"),
    "no version": (without("version"), "version is missing"),
    "no categories": (without("categories") | {"clauses": []}, "categories is missing"),
    "no clauses": (without("clauses"), "clauses is missing"),
    "unknown key": (SOUND | {"licence": "MIT"}, "unknown key 'licence'"),
    "categories as list": (SOUND | {"categories": ["harm"]}, "categories must map an id to a title"),
    "clauses as mapping": (SOUND | {"clauses": {"harm.fire": "Fire"}}, "clauses must be a list"),
    "clause as text": (SOUND | {"clauses": ["harm.fire"]}, "clause 1: must be a mapping"),
    "clause without id": (with_clause(id=None), "clause 2: id is missing"),
    "clause without title": (with_clause(title=None), "clause 2: title is missing"),
    "clause without definition": (with_clause(definition=None), "clause 2: definition is missing"),
    "number for a title": (with_clause(title=3), "clause 2: title is missing"),
    "unknown key of a clause": (with_clause(example="x"), "clause 2: unknown key 'example'"),
    "id without category": (with_clause(id="advice"), "clause 2: id 'advice' must look like category.subcategory"),
    "id of three parts": (with_clause(id="a.b.c"), "clause 2: id 'a.b.c' must look like category.subcategory"),
    "id with capitals": (with_clause(id="care.Advice"), "must look like category.subcategory"),
    "id with a line end": (with_clause(id="care.advice\n"), "must look like category.subcategory"),
    "unknown category": (with_clause(id="other.x"), "names a category that is not under categories"),
    "same id twice": (with_clause(id="harm.fire"), "clause 2: id 'harm.fire' repeats a subcategory"),
    "same subcategory twice": (with_clause(id="care.fire"), "clause 2: id 'care.fire' repeats a subcategory"),
    "reserved subcategory": (with_clause(id="care.none"), "clause 2: id 'care.none' repeats a subcategory"),
    "unknown respond": (with_clause(respond="shout"), "respond is 'shout', not one of refuse, safe_complete"),
    "respond as list": (with_clause(respond=["refuse"]), "respond is ['refuse'], not one of refuse, safe_complete"),
    "images as text": (with_clause(images="no thanks"), "images must be true or false"),
    "release label as text": (with_clause(release_label="privacy"), "must have category and subcategory, or be null"),
    "half a release label": (with_clause(release_label={"category": "x"}), "must have category and subcategory"),
    "covered as text": (with_clause(covered="arson"), "clause 2: covered must be a list"),
    "not covered as mapping": (with_clause(not_covered={"a": 1}), "clause 2: not_covered must be a list"),
    "mlcommons as text": (with_clause(mlcommons="hate"), "clause 2: mlcommons must be a list"),
    "llama guard as text": (with_clause(llama_guard="S1"), "clause 2: llama_guard must be a list"),
    "severity as list": (with_clause(severity=["a"]), "severity must map 1, 2 and 3 to a sentence"),
    # what is shown to annotators word for word must be words
    "general severity as list": (SOUND | {"severity": ["none", "mild"]}, "severity"),
    "general severity without numbers": (SOUND | {"severity": {"low": "x"}}, "severity"),
    "general severity without words": (SOUND | {"severity": {1: ["x"]}}, "severity"),
    "severity of another scale": (with_clause(severity={9: "x"}), "clause 2: severity"),
    "severity without words": (with_clause(severity={1: ["x"], 2: None, 3: {}}), "clause 2: severity"),
    "empty title": (with_clause(title=" "), "clause 2: title"),
    "empty definition": (with_clause(definition=" \n"), "clause 2: definition"),
    "covered without words": (with_clause(covered=[1, {"a": "b"}]), "clause 2: covered"),
    "mlcommons without words": (with_clause(mlcommons=[None]), "clause 2: mlcommons"),
    "release label without words": (
        with_clause(release_label={"category": ["x"], "subcategory": None}),
        "clause 2: release_label",
    ),
    "same release label twice": (
        with_clause(release_label={"category": "risky behavior", "subcategory": "fire"}),
        "clause 2: release_label",
    ),
    "name as list": (SOUND | {"name": ["mine"]}, "name"),
    "version as list": (SOUND | {"version": [1]}, "version"),
    "category without a title": (SOUND | {"categories": {"harm": "Harm", "care": ["Care"]}}, "categories"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_every_way_to_break_the_form_is_told(what: str) -> None:
    data, problem = BROKEN[what]
    with pytest.raises(PolicyError) as caught:
        parse_policy(text_of(data), name="mine.yaml")
    assert str(caught.value).startswith("mine.yaml breaks the policy form: ")
    assert problem in str(caught.value)


def test_all_problems_are_told_at_once() -> None:
    data = {
        "version": "1",
        "extra": 1,
        "categories": {"harm": "Harm"},
        "clauses": [
            "text",
            {"id": "harm.a", "title": "T", "definition": "D"},
            {"id": "nowhere.b", "definition": "D", "images": 1, "respond": "no", "colour": "red"},
            {"id": "harm.a", "title": "T", "definition": "D", "covered": "x"},
        ],
    }
    with pytest.raises(PolicyError) as caught:
        parse_policy(text_of(data))
    assert str(caught.value).removeprefix("policy breaks the policy form: ").split("; ") == [
        "name is missing",
        "unknown key 'extra'",
        "clause 1: must be a mapping",
        "clause 3: title is missing",
        "clause 3: unknown key 'colour'",
        "clause 3: id 'nowhere.b' names a category that is not under categories",
        "clause 3: respond is 'no', not one of refuse, safe_complete",
        "clause 3: images must be true or false",
        "clause 4: id 'harm.a' repeats a subcategory (or is the reserved 'none')",
        "clause 4: covered must be a list of texts",
    ]


@pytest.mark.parametrize("text", ["", "just text", "- a\n- b\n", "3", "null"])
def test_a_file_that_is_no_mapping_is_told_what_it_must_be(text: str) -> None:
    with pytest.raises(PolicyError, match="must be a mapping with name, version, categories and clauses"):
        parse_policy(text)


@pytest.mark.parametrize(
    "text",
    [
        "name: [",
        "\tname: x",
        "name: x\n---\nname: y",
        "name: !!python/object/apply:os.system ['true']",
        "? [a]\n: b",
        "name: \0",
        "version: 2026-02-30",
        "version: !!int many",
        "[" * 3000,
    ],
    ids=["open list", "tab", "two documents", "python tag", "list as key", "NUL", "no such day", "no number", "deep"],
)
def test_what_yaml_cannot_read_is_a_policy_error(text: str) -> None:
    with pytest.raises(PolicyError) as caught:
        parse_policy(text, name="mine.yaml")
    assert "mine.yaml" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        text_of(SOUND) + "name: other\n",
        text_of(SOUND).replace("definition: Advice.", "definition: Advice.\n  definition: Something else."),
    ],
    ids=["at the top", "in a clause"],
)
def test_a_key_that_stands_twice_is_told(text: str) -> None:
    with pytest.raises(PolicyError):
        parse_policy(text)


def test_a_policy_is_read_from_a_file_and_hashed_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text_of(SOUND), encoding="utf-8")
    policy = load_policy(path)
    assert policy == parse_policy(text_of(SOUND))
    assert policy.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert taxonomy.policy_from(path) == policy
    assert taxonomy.policy_from(None) is taxonomy.built_in()


def test_the_hash_of_a_policy_with_windows_line_ends_is_that_of_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(text_of(SOUND).replace("\n", "\r\n").encode())
    assert load_policy(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("make", [lambda path: None, Path.mkdir, lambda path: path.write_bytes(b"name: \xe9")])
def test_a_policy_file_that_cannot_be_read_is_told(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / "mine.yaml")
    with pytest.raises(InputError, match="cannot read the policy file"):
        load_policy(tmp_path / "mine.yaml")

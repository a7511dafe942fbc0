"""The pure parts of annotation: requests and their keys, prompts, schemas, answers, verdicts, pairs, costs."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import json
import string
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from annotation import cost, embedded, request
from annotation.client import Declined
from annotation.cost import Price
from annotation.journal import Journal, Reply
from annotation.parse import AnswerError, parse_answer
from annotation.request import TEXT, closed_object, one_of
from annotation.tasks import judge, write
from vlguard_data import open_edition
from vlguard_data.errors import StageError
from vlguard_data.images import sanitise
from vlguard_data.schema import Pair, Record, Vote, canonical_json, problems_in
from vlguard_data.taxonomy import Policy, parse_policy

from .conftest import ROOT, png, record
from .loopback import filled, journal_key

WORDINGS = (*judge.FIRST_VOTES, judge.DECIDING_VOTE)
PROMPTS = sorted((ROOT / "annotation" / "prompts").iterdir())

ONE_CLAUSE = parse_policy(
    """
name: mine
version: "7"
categories: {rooms: Rooms}
severity: {}
clauses:
  - {id: rooms.attic, title: The attic, definition: 'Costs $5 and 100 % of "${trust}" {x}.', covered: [A ladder],
     not_covered: [A cellar], severity: {1: Dusty, 2: Dark}}
  - {id: rooms.vault, title: The vault, definition: Only in words., images: false}
"""
)


def pictured(data: bytes) -> Record:
    return record(1, pairs=False).with_picture(sanitise(data))


def jpeg() -> bytes:
    buffer = io.BytesIO()
    Image.effect_noise((64, 64), 40).convert("RGB").save(buffer, "JPEG")
    return buffer.getvalue()


def requests(policy: Policy, model: str = "m") -> list[request.Request]:
    """Every kind of request there is."""
    unsafe = record(1, pairs=False).with_harm(policy, policy.image_clauses()[0].id, 2)
    safe = record(1, pairs=False).with_harm(policy, None, 0)
    return [
        *(judge.request(wording, safe, policy, model) for wording in WORDINGS),
        write.request(unsafe, policy, model),
        write.request(safe, policy, model),
    ]


# -- the request and its key ----------------------------------------------------------------------------------------


def test_a_request_is_this_body(policy: Policy) -> None:
    one = record(1, pairs=False)
    got = judge.request("judge-a", one, policy, "some-model")
    system = got.body["messages"][0]["content"]
    assert got.body == {
        "model": "some-model",
        "max_completion_tokens": 1000,
        "messages": [
            {"role": "system", "content": system},
            {
                "role": "user",
                "content": [
                    {"type": "image_url", "image_url": {"url": f"sha256:{one.image_sha256}"}},
                    {"type": "text", "text": "This is the image."},
                ],
            },
        ],
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "judge_a", "strict": True, "schema": judge.schema(policy)},
        },
    }
    assert (got.task, got.record_id, got.image) == ("judge-a", "folder/001.png", one.image)
    assert system.startswith("You label images for a safety dataset.")
    assert "Policy vlguard-1.0\n\npersonal_data (Exposure and misuse of personal data)\n" in system


def test_the_key_holds_neither_pixels_nor_secrets(policy: Policy, monkeypatch: pytest.MonkeyPatch) -> None:
    one = record(1, pairs=False)
    assert one.image is not None
    before = [made.key for made in requests(policy)]
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://user:sk-canary@host/v1")
    assert [made.key for made in requests(policy)] == before
    for made in requests(policy):
        keyed = canonical_json(made.body)
        assert b"canary" not in keyed
        assert b"base64" not in keyed
        assert base64.b64encode(one.image)[:40] not in keyed
        assert f"sha256:{one.image_sha256}".encode() in keyed


def test_the_key_can_be_worked_out_from_what_is_on_the_wire(policy: Policy) -> None:
    for made in requests(policy):
        sent = json.loads(json.dumps(made.wire_body()))
        assert journal_key(sent) == (record(1).image_sha256, made.key)


def test_every_kind_of_request_has_its_own_key(policy: Policy) -> None:
    assert len({made.key for made in requests(policy)}) == len(WORDINGS) + 2


@pytest.mark.parametrize(
    "other",
    [
        {"id": "folder/else.png"},
        {"split": "test"},
        {"license": "MIT"},
        {"split_group": "group/9"},
        {"source_label": "label"},
        {"source_sha256": "0" * 64},
    ],
    ids=lambda other: next(iter(other)),
)
def test_another_record_with_the_same_picture_has_the_same_key(other: dict[str, str], policy: Policy) -> None:
    one = record(1, pairs=False)
    two = replace(one, **other)  # type: ignore[arg-type]
    for wording in WORDINGS:
        assert judge.request(wording, one, policy, "m").key == judge.request(wording, two, policy, "m").key
    assert write.request(one, policy, "m").key == write.request(two, policy, "m").key


@pytest.mark.parametrize("wording", WORDINGS)
def test_another_picture_model_or_policy_has_another_key(wording: str, policy: Policy) -> None:
    one = judge.request(wording, record(1, pairs=False), policy, "m").key
    definition = "Describing\n      what is plainly visible is allowed."
    assert definition in policy.text
    stricter = parse_policy(policy.text.replace(definition, "Nothing is allowed."))
    assert judge.request(wording, record(2, pairs=False), policy, "m").key != one
    assert judge.request(wording, record(1, pairs=False), policy, "n").key != one
    assert judge.request(wording, record(1, pairs=False), stricter, "m").key != one


def test_two_judges_read_the_clauses_in_opposite_orders(policy: Policy) -> None:
    first, second = (
        judge.request(wording, record(1, pairs=False), policy, "m").body["messages"][0]["content"]
        for wording in judge.FIRST_VOTES
    )
    titles = [f"{clause.subcategory} ({clause.title})\n" for clause in policy.image_clauses()]
    assert sorted(titles, key=first.index) == titles
    assert sorted(titles, key=second.index) == titles[::-1]


@pytest.mark.parametrize(("data", "kind"), [(png("lossless"), "webp"), (jpeg(), "jpeg")], ids=["webp", "jpeg"])
def test_the_wire_body_carries_the_published_picture_and_nothing_else_changes(
    data: bytes, kind: str, policy: Policy
) -> None:
    one = pictured(data)
    made = judge.request("judge-a", one, policy, "m")
    key = made.key
    sent = made.wire_body()
    url = sent["messages"][1]["content"][0]["image_url"].pop("url")
    head, _, encoded = url.partition(";base64,")
    assert head == f"data:image/{kind}"
    assert base64.b64decode(encoded, validate=True) == one.image
    sent["messages"][1]["content"][0]["image_url"]["url"] = f"sha256:{one.image_sha256}"
    assert sent == made.body
    assert made.key == key


def test_a_record_without_a_picture_cannot_be_asked_about(policy: Policy) -> None:
    bare = replace(record(1, pairs=False), image=None, image_sha256=None)
    with pytest.raises(StageError) as caught:
        judge.request("judge-a", bare, policy, "m")
    assert str(caught.value) == (
        "folder/001.png has no image; a text-only folder cannot be annotated. Build it with its pictures"
    )


# -- prompts --------------------------------------------------------------------------------------------------------

PLACEHOLDERS = {
    "judge-a": {"policy_label", "clauses"},
    "judge-b": {"policy_label", "clauses"},
    "judge-c": {"policy_label", "clauses"},
    "write-safe": {"clauses"},
    "write-unsafe": {"clause"},
}


@pytest.mark.parametrize("path", PROMPTS, ids=lambda path: path.name)
def test_a_prompt_holds_every_placeholder_and_no_other(path: Path) -> None:
    template = string.Template(path.read_text(encoding="utf-8"))
    assert template.is_valid()
    assert set(template.get_identifiers()) == PLACEHOLDERS[path.name.removesuffix(".v1.txt")]
    assert template.template.count("$") == len(template.get_identifiers())


def test_every_task_has_its_prompt_and_no_prompt_is_left_over(policy: Policy) -> None:
    assert [path.name for path in PROMPTS] == sorted(f"{made.task}.v1.txt" for made in requests(policy))


def test_a_request_names_the_hash_of_its_prompt_file(policy: Policy) -> None:
    for made in requests(policy):
        path = ROOT / "annotation" / "prompts" / f"{made.task}.v1.txt"
        assert made.prompt_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("path", PROMPTS, ids=lambda path: path.name)
def test_a_prompt_explains_every_field_of_its_answer(path: Path, policy: Policy) -> None:
    made = next(made for made in requests(policy) if path.name.startswith(made.task))

    def names(schema: dict[str, Any]) -> Iterator[str]:
        for name, inner in schema.get("properties", {}).items():
            yield name
            yield from names(inner)

    schema = made.body["response_format"]["json_schema"]["schema"]
    words = set(path.read_text(encoding="utf-8").replace(":", " ").replace(".", " ").split())
    assert set(names(schema)) - words <= {"question"}  # "a question about the image" stands there, with punctuation
    assert "question" in path.read_text(encoding="utf-8") or path.name.startswith("judge")


def test_a_policy_stands_in_the_prompt_word_for_word() -> None:
    system = judge.request("judge-a", record(1, pairs=False), ONE_CLAUSE, "m").body["messages"][0]["content"]
    assert (
        "Policy mine-7\n\n"
        "attic (The attic)\n"
        'Costs $5 and 100 % of "${trust}" {x}.\n'
        "Covered: A ladder.\n"
        "Not covered: A cellar.\n"
        "Severity 1: Dusty\n"
        "Severity 2: Dark\n\n"
        "Answer with\n"
    ) in system
    assert "vault" not in system  # a clause for words only is no label of an image


def test_the_writer_of_a_safe_picture_reads_the_clauses_for_words_too() -> None:
    safe = record(1, pairs=False).with_harm(ONE_CLAUSE, None, 0)
    unsafe = record(1, pairs=False).with_harm(ONE_CLAUSE, "rooms.attic", 1)
    texts = [write.request(one, ONE_CLAUSE, "m").body["messages"][0]["content"] for one in (safe, unsafe)]
    assert ["vault (The vault)\nOnly in words." in text for text in texts] == [True, False]
    assert ["attic (The attic)" in text for text in texts] == [True, True]


# -- answer schemas -------------------------------------------------------------------------------------------------


def faults_of_strict(schema: dict[str, Any], where: str = "answer") -> Iterator[str]:
    """How a schema breaks the rules for strict structured outputs, of which our tasks use a part."""
    if schema.get("type") == "object":
        if set(schema) != {"type", "properties", "required", "additionalProperties"}:
            yield f"{where}: keys {sorted(schema)}"
        if schema.get("additionalProperties") is not False:
            yield f"{where}: additionalProperties is not false"
        if schema.get("required") != list(schema.get("properties", {})) or not schema.get("properties"):
            yield f"{where}: required is not all properties"
        for name, inner in schema.get("properties", {}).items():
            yield from faults_of_strict(inner, f"{where}.{name}")
    elif "enum" in schema:
        kind = {"string": str, "integer": int}.get(schema["type"])
        if set(schema) != {"type", "enum"} or kind is None or not all(type(value) is kind for value in schema["enum"]):
            yield f"{where}: {schema}"
        if not schema["enum"] or len(set(schema["enum"])) != len(schema["enum"]):
            yield f"{where}: empty or repeated values"
    elif schema != {"type": "string"}:
        yield f"{where}: {schema}"


@pytest.mark.parametrize("own", [False, True], ids=["built-in", "own"])
def test_answer_schemas_are_strict_schemas(own: bool, policy: Policy) -> None:
    for made in requests(ONE_CLAUSE if own else policy):
        form = made.body["response_format"]["json_schema"]
        assert list(faults_of_strict(form["schema"])) == []
        assert form["strict"] is True
        assert set(form["name"]) <= set(string.ascii_lowercase + "_")
        parse_answer(json.dumps(filled(form["schema"], "0" * 64, "prompt")), form["schema"])


def test_the_judges_schema_is_the_same_for_every_wording_and_knows_image_clauses_only(policy: Policy) -> None:
    forms = [made.body["response_format"]["json_schema"]["schema"] for made in requests(policy)[:3]]
    assert forms[0] == forms[1] == forms[2]
    words = [clause.subcategory for clause in policy.clauses.values() if not clause.images]
    assert words, "the built-in policy has a clause for words only"
    assert forms[0]["properties"]["harm_subcategory"]["enum"] == [
        *sorted({clause.subcategory for clause in policy.clauses.values()} - set(words)),
        "none",
    ]
    assert forms[0]["properties"]["severity"] == {"type": "integer", "enum": [1, 2, 3]}


def test_the_writers_schemas_are_these() -> None:
    unsafe = record(1, pairs=False).with_harm(ONE_CLAUSE, "rooms.attic", 1)
    safe = record(1, pairs=False).with_harm(ONE_CLAUSE, None, 0)
    assert write.schema(unsafe, ONE_CLAUSE) == closed_object(
        unsafe=closed_object(question=TEXT, refusal=TEXT, decided_by=one_of(["image_object", "image_text"])),
        unsafe_safe=closed_object(question=TEXT, answer=TEXT),
    )
    assert write.schema(safe, ONE_CLAUSE) == closed_object(
        safe_safe=closed_object(
            question=TEXT, answer=TEXT, decided_by=one_of(["image_object", "image_text", "question"])
        ),
        safe_unsafe=closed_object(question=TEXT, harm_subcategory=one_of(["attic", "vault"]), refusal=TEXT),
    )


# -- parsing --------------------------------------------------------------------------------------------------------

FORM = closed_object(
    place=one_of(["attic", "none"]), level=one_of([1, 2, 3]), inner=closed_object(reason=TEXT, other=TEXT)
)
GOOD: dict[str, Any] = {"place": "attic", "level": 2, "inner": {"reason": "A ladder.", "other": "Stairs"}}


def test_an_answer_that_fits_comes_back_as_it_is() -> None:
    assert parse_answer(json.dumps(GOOD), FORM) == GOOD
    assert parse_answer(f" \n{json.dumps(GOOD, indent=3)}\n", FORM) == GOOD


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "not JSON: Expecting value: line 1 column 1 (char 0)"),
        ("attic", "not JSON: Expecting value: line 1 column 1 (char 0)"),
        (json.dumps(GOOD)[:-1], "not JSON: Expecting"),
        (f"```json\n{json.dumps(GOOD)}\n```", "not JSON: "),
        (json.dumps(GOOD) * 2, "not JSON: Extra data"),
        ("[" * 100_000, "not JSON: "),
        ('{"level": ' + "9" * 5000 + "}", "not JSON: "),
        ("null", "answer must have exactly place, level, inner"),
        ("[]", "answer must have exactly place, level, inner"),
        ('"attic"', "answer must have exactly place, level, inner"),
        (json.dumps([GOOD]), "answer must have exactly place, level, inner"),
        (json.dumps(GOOD | {"more": 1}), "answer must have exactly place, level, inner"),
        (json.dumps({"place": "attic"}), "answer must have exactly place, level, inner"),
        (json.dumps(GOOD | {"inner": "A ladder"}), "answer.inner must have exactly reason, other"),
        (json.dumps(GOOD | {"place": "cellar"}), "answer.place is 'cellar', not one of the 2 allowed values"),
        (json.dumps(GOOD | {"place": "Attic"}), "answer.place is 'Attic', not one of the 2 allowed values"),
        (json.dumps(GOOD | {"place": None}), "answer.place is None, not one of the 2 allowed values"),
        (json.dumps(GOOD | {"place": ["attic"]}), "answer.place is ['attic'], not one of the 2 allowed values"),
        (json.dumps(GOOD | {"place": {"a": 1}}), "answer.place is {'a': 1}, not one of the 2 allowed values"),
        (json.dumps(GOOD | {"level": 0}), "answer.level is 0, not one of the 3 allowed values"),
        (json.dumps(GOOD | {"level": True}), "answer.level is True, not one of the 3 allowed values"),
        (json.dumps(GOOD | {"level": "2"}), "answer.level is '2', not one of the 3 allowed values"),
        (json.dumps(GOOD | {"level": 2.5}), "answer.level is 2.5, not one of the 3 allowed values"),
        (json.dumps(GOOD).replace("2", "NaN"), "answer.level is nan, not one of the 3 allowed values"),
        (
            json.dumps(GOOD | {"place": "x" * 200, "level": 9}),
            f"answer.place is '{'x' * 59}, not one of the 2 allowed values; "
            "answer.level is 9, not one of the 3 allowed values",
        ),
    ],
)
def test_an_answer_that_does_not_fit_says_every_problem(content: str, message: str) -> None:
    with pytest.raises(AnswerError) as caught:
        parse_answer(content, FORM)
    assert str(caught.value).startswith(message)
    assert message.startswith("not JSON: ") or str(caught.value) == message


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\t",
        ".",
        "-",
        "n/a",
        "N/A",
        "N/A.",
        "na",
        "N.A.",
        "none",
        "None.",
        "NULL",
        "unknown",
        "Not applicable.",
        "...",
        "🙂",
        7,
        None,
        True,
        ["A ladder"],
    ],
)
def test_a_text_that_says_nothing_is_no_answer(text: object) -> None:
    with pytest.raises(AnswerError) as caught:
        parse_answer(json.dumps(GOOD | {"inner": {"reason": text, "other": "Stairs"}}), FORM)
    assert str(caught.value) == f"answer.inner.reason says nothing: {text!r}"


@pytest.mark.parametrize("text", ["No.", "None of them is.", "Nah", "梯子", "7", "Лестница", "N/A stands on the sign."])
def test_a_short_text_is_an_answer(text: str) -> None:
    answer = GOOD | {"inner": {"reason": text, "other": text}}
    assert parse_answer(json.dumps(answer), FORM) == answer


@pytest.mark.parametrize("content", ["\ud83d", "A \ud83d ladder"])
def test_half_of_a_surrogate_pair_is_no_text(content: str) -> None:
    """No file can hold it; json.loads lets it through."""
    with pytest.raises(AnswerError):
        parse_answer(json.dumps(GOOD | {"inner": {"reason": content, "other": "Stairs"}}), FORM)


def test_a_whole_number_with_a_point_is_no_fraction_in_a_vote(policy: Policy) -> None:
    """2.0 is an integer to JSON Schema; in a row it would make the content digest depend on who wrote the number."""
    answer = '{"harm_subcategory": "violence", "severity": 2.0, "reason": "A fist."}'
    try:
        severity = judge.parse(answer, "j", policy).severity
    except AnswerError:
        return
    assert type(severity) is int


def test_a_long_run_of_marks_is_read_in_no_time() -> None:
    started = time.monotonic()
    answer = GOOD | {"inner": {"reason": "." * 8000 + "x", "other": "Stairs"}}
    assert parse_answer(json.dumps(answer), FORM) == answer
    assert time.monotonic() - started < 2


# -- judging --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "vote"),
    [
        ({"harm_subcategory": "violence", "severity": 3}, Vote("m:judge-a", False, "violence", 3)),
        ({"harm_subcategory": "personal_data", "severity": 1}, Vote("m:judge-a", False, "personal_data", 1)),
        ({"harm_subcategory": "none", "severity": 1}, Vote("m:judge-a", True, None, 0)),
        ({"harm_subcategory": "none", "severity": 3}, Vote("m:judge-a", True, None, 0)),
    ],
)
def test_an_answer_becomes_a_vote(answer: dict[str, object], vote: Vote, policy: Policy) -> None:
    assert judge.parse(json.dumps(answer | {"reason": "It shows so."}), "m:judge-a", policy) == vote


@pytest.mark.parametrize(
    "answer",
    [
        {"harm_subcategory": "child_safety", "severity": 3, "reason": "A clause for words only."},
        {"harm_subcategory": "abuse.violence", "severity": 3, "reason": "An id."},
        {"harm_subcategory": "violence", "severity": 0, "reason": "Nothing."},
        {"harm_subcategory": "violence", "severity": 2, "reason": "N/A"},
        {"harm_subcategory": "violence", "severity": 2},
    ],
)
def test_a_vote_outside_the_policy_is_no_vote(answer: dict[str, object], policy: Policy) -> None:
    with pytest.raises(AnswerError):
        judge.parse(json.dumps(answer), "m:judge-a", policy)


def votes(*said: tuple[str | None, int]) -> list[Vote]:
    return [
        Vote(f"m:judge-{place}", name is None, name, level) for place, (name, level) in zip("abc", said, strict=False)
    ]


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ([(None, 0), (None, 0)], (None, 0)),
        ([("violence", 2), ("violence", 2)], ("violence", 2)),
        ([("violence", 1), ("violence", 3)], ("violence", 3)),
        ([("violence", 1), (None, 0)], None),
        ([("violence", 1), ("weapons", 1)], None),
        ([("violence", 1), (None, 0), (None, 0)], (None, 0)),
        ([("violence", 3), (None, 0), ("violence", 1)], ("violence", 3)),
        ([(None, 0), ("violence", 1), ("violence", 2)], ("violence", 2)),
        ([("weapons", 3), ("violence", 1), ("violence", 2)], ("violence", 2)),
        ([("weapons", 3), ("violence", 1), (None, 0)], None),
    ],
)
def test_two_votes_of_three_make_a_verdict(
    said: list[tuple[str | None, int]], verdict: tuple[str | None, int] | None
) -> None:
    assert judge.verdict(votes(*said)) == verdict


# -- writing --------------------------------------------------------------------------------------------------------

UNSAFE_ANSWER: dict[str, Any] = {
    "unsafe": {"question": " Read it out. ", "refusal": "The card shows\na name.\n", "decided_by": "image_text"},
    "unsafe_safe": {"question": "What color is it?", "answer": " Blue. "},
}
SAFE_ANSWER: dict[str, Any] = {
    "safe_safe": {"question": "What is it? ", "answer": "A field.", "decided_by": "image_object"},
    "safe_unsafe": {"question": "Who owns it?\t", "harm_subcategory": "personal_data", "refusal": " I keep it. "},
}


def test_an_answer_about_an_unsafe_picture_becomes_two_pairs(policy: Policy) -> None:
    unsafe = record(1, unsafe=True, pairs=False)
    pairs = write.parse(json.dumps(UNSAFE_ANSWER), unsafe, policy, "model")
    harm = ("privacy", "personal_data", "privacy.personal_data")
    assert pairs == (
        Pair("unsafe", "Read it out.", "The card shows\na name.", "refuse", *harm, "group/1", "image_text", "model"),
        Pair("unsafe_safe", "What color is it?", "Blue.", "comply", None, None, None, "group/1", "question", "model"),
    )
    assert problems_in(replace(unsafe, pairs=pairs), policy) == []


def test_an_answer_about_a_safe_picture_becomes_two_pairs(policy: Policy) -> None:
    safe = record(1, pairs=False)
    pairs = write.parse(json.dumps(SAFE_ANSWER), safe, policy, "authored")
    harm = ("privacy", "personal_data", "privacy.personal_data")
    assert pairs == (
        Pair("safe_safe", "What is it?", "A field.", "comply", None, None, None, "group/1", "image_object", "authored"),
        Pair("safe_unsafe", "Who owns it?", "I keep it.", "refuse", *harm, "group/1", "question", "authored"),
    )
    assert problems_in(replace(safe, pairs=pairs), policy) == []


@pytest.mark.parametrize(
    ("unsafe", "part", "change", "message"),
    [
        (True, "unsafe", {"refusal": "N/A"}, "answer.unsafe.refusal says nothing: 'N/A'"),
        (True, "unsafe", {"question": " "}, "answer.unsafe.question says nothing: ' '"),
        (True, "unsafe", {"decided_by": "question"}, "answer.unsafe.decided_by is 'question', not one of the 2 al"),
        (True, "unsafe", {"harm_subcategory": "violence"}, "answer.unsafe must have exactly question, refusal, deci"),
        (True, "unsafe_safe", {"refusal": "No."}, "answer.unsafe_safe must have exactly question, answer"),
        (False, "safe_safe", {"decided_by": None}, "answer.safe_safe.decided_by is None, not one of the 3 allowed v"),
        (False, "safe_unsafe", {"harm_subcategory": "none"}, "answer.safe_unsafe.harm_subcategory is 'none', not on"),
        (False, "safe_unsafe", {"harm_subcategory": "xyz"}, "answer.safe_unsafe.harm_subcategory is 'xyz', not one "),
    ],
)
def test_an_answer_that_makes_no_pairs_says_why(
    unsafe: bool, part: str, change: dict[str, object], message: str, policy: Policy
) -> None:
    answer = UNSAFE_ANSWER if unsafe else SAFE_ANSWER
    broken = answer | {part: answer[part] | change}
    with pytest.raises(AnswerError) as caught:
        write.parse(json.dumps(broken), record(1, unsafe=unsafe, pairs=False), policy, "model")
    assert str(caught.value).startswith(message)


def test_an_answer_for_the_other_kind_of_picture_makes_no_pairs(policy: Policy) -> None:
    with pytest.raises(AnswerError) as caught:
        write.parse(json.dumps(SAFE_ANSWER), record(1, unsafe=True, pairs=False), policy, "model")
    assert str(caught.value) == "answer must have exactly unsafe, unsafe_safe"


def test_a_harm_in_words_may_be_one_that_no_picture_can_have(policy: Policy) -> None:
    names = [clause.subcategory for clause in policy.clauses.values() if not clause.images]
    for name in names:
        answer = SAFE_ANSWER | {"safe_unsafe": SAFE_ANSWER["safe_unsafe"] | {"harm_subcategory": name}}
        refused = write.parse(json.dumps(answer), record(1, pairs=False), policy, "model")[1]
        assert refused.policy_id == policy.clause_of(name).id


# -- cost -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "price"),
    [
        ("gpt-4o", Price(2.50, 1.25, 10.00)),
        ("gpt-4o-2024-08-06", Price(2.50, 1.25, 10.00)),
        ("gpt-4o-mini", Price(0.15, 0.075, 0.60)),
        ("gpt-4o-mini-2024-07-18", Price(0.15, 0.075, 0.60)),
        ("gpt-4.1", Price(2.00, 0.50, 8.00)),
        ("gpt-4.1-mini-2025-04-14", Price(0.40, 0.10, 1.60)),
        ("embedded-0.1-0123abcd", Price(0.0, 0.0, 0.0)),
        ("gpt-4", None),
        ("gpt-4.1-nano", None),
        ("gpt-4o-audio-preview", None),
        ("gpt-4o-realtime-2025-01-01", None),
        ("my-gpt-4o", None),
        ("Qwen/Qwen2.5-VL-7B-Instruct", None),
        ("", None),
    ],
)
def test_a_model_has_the_price_of_the_name_it_stands_for(model: str, price: Price | None) -> None:
    assert cost.price_of(model) == price


@pytest.mark.parametrize(
    ("reply", "usd"),
    [
        (Reply("ok", "", "gpt-4o", 1_000_000, 0, 0), 2.5),
        (Reply("ok", "", "gpt-4o", 1_000_000, 1_000_000, 0), 1.25),
        (Reply("ok", "", "gpt-4o", 0, 0, 1_000_000), 10.0),
        (Reply("refused", "", "gpt-4o-mini-2024-07-18", 1000, 400, 100), (600 * 0.15 + 400 * 0.075 + 100 * 0.6) / 1e6),
        (Reply("ok", "", "embedded-0.1-0123abcd", 10, 0, 10), 0.0),
        (Reply("ok", "", "my-vlm", 10, 0, 10), None),
    ],
)
def test_a_call_costs_its_fresh_cached_and_answered_tokens(reply: Reply, usd: float | None) -> None:
    assert cost.cost_usd(reply) == (None if usd is None else pytest.approx(usd, rel=1e-12))


# -- the journal ----------------------------------------------------------------------------------------------------

REPLY = Reply("ok", '{"ä": "🙂 \\u0000"}\x00', "m", 1, 2, 3, 0.25, "2026-01-01T00:00:00Z")


def test_a_kept_call_comes_back_whole(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep("k", "judge-a", "folder/1", REPLY)
    journal.close()
    again = Journal(tmp_path)
    assert (again.find("k"), again.find("other")) == (REPLY, None)
    again.close()


@pytest.mark.parametrize("status", ["refused", "filtered", "truncated", "empty", "bad_request", "unknown_to_embedded"])
def test_a_failed_call_is_kept_and_forgotten_only_on_demand(status: str, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep("k", "judge-a", "folder/1", replace(REPLY, status=status))
    journal.keep("good", "judge-a", "folder/1", REPLY)
    assert journal.find("k") == replace(REPLY, status=status)
    journal.close()
    retrying = Journal(tmp_path, retry_failed=True)
    assert (retrying.find("k"), retrying.find("good")) == (None, REPLY)
    retrying.keep("k", "judge-a", "folder/1", REPLY)
    assert retrying.find("k") == REPLY
    retrying.close()


# -- the embedded annotator -----------------------------------------------------------------------------------------


def answer_of(record_id: str, task: str, policy: Policy) -> Reply:
    one = replace(record(1, unsafe=task == "write-unsafe", pairs=False), id=record_id, source=record_id.split("/")[0])
    made = judge.request(task, one, policy, "e") if task.startswith("judge") else write.request(one, policy, "e")
    return asyncio.run(embedded.EmbeddedTransport().complete(made))


@pytest.mark.parametrize("name", sorted(open_edition.scenes()))
def test_the_authors_texts_fit_the_schemas(name: str, policy: Policy) -> None:
    scene = open_edition.scenes()[name]
    said = scene.policy_id.split(".")[1]
    for twin, vote in (("unsafe", (False, said, scene.severity)), ("safe", (True, None, 0))):
        record_id = open_edition.record_id(name, twin == "unsafe")
        for wording in WORDINGS:
            got = judge.parse(answer_of(record_id, wording, policy).content, "j", policy)
            assert (got.safe, got.harm_subcategory, got.severity) == vote
        judged = record(1, pairs=False).with_harm(policy, *((scene.policy_id, 1) if twin == "unsafe" else (None, 0)))
        pairs = write.parse(answer_of(record_id, f"write-{twin}", policy).content, judged, policy, "authored")
        assert problems_in(replace(judged, pairs=pairs), policy) == []


@pytest.mark.parametrize(
    "record_id",
    [
        "folder/001.png",
        "drawn/nonesuch/safe",
        "drawn/found_card",
        "drawn/found_card/",
        "drawn/found_card/both",
        "folder/found_card/safe",
        "drawn//safe",
        "drawn/x/found_card/safe",
    ],
)
def test_a_picture_that_nobody_drew_is_unknown(record_id: str, policy: Policy) -> None:
    with pytest.raises(Declined) as caught:
        answer_of(record_id, "judge-a", policy)
    assert caught.value.reason == "unknown_to_embedded"
    assert caught.value.detail == (
        "judge-a: the embedded annotator knows only the open edition's drawings; use --provider openai"
    )


def test_the_embedded_model_is_named_by_its_texts() -> None:
    texts = sorted((ROOT / "vlguard_data" / "open_edition").glob("*.yaml"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in texts)).hexdigest()
    assert embedded.model_name() == f"embedded-{open_edition.VERSION}-{digest[:8]}"

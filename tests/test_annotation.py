"""The pure parts of annotation: requests and their keys, prompts, schemas, answers, verdicts, pairs; the journal."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import io
import json
import sqlite3
import string
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from annotation import embedded, request, upload
from annotation.journal import Journal, Reply
from annotation.parse import AnswerError, parse_answer
from annotation.pipeline import Declined
from annotation.request import MAX_EARLIER_CHARACTERS, TEXT, closed_object, one_of, several
from annotation.tasks import contrast, judge, verify, write
from vlguard_data import open_edition
from vlguard_data.errors import InputError, StageError
from vlguard_data.images import sanitise
from vlguard_data.schema import Pair, Record, Vote, canonical_json, problems_in
from vlguard_data.taxonomy import Policy, parse_policy

from .conftest import ROOT, png, record
from .loopback import filled, journal_key

WORDINGS = (*judge.FIRST_VOTES, judge.DECIDING_VOTE)
PROMPTS = sorted((ROOT / "annotation" / "prompts").iterdir())
PARTS = ("careful", "questions", "refusal", "texts")
"""Prompt files that stand within others."""
CAREFUL = "risky_behavior.professional_advice"

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


def requests(policy: Policy, model: str = "m") -> dict[str, request.Request]:
    """Every kind of request there is, by a name of its own."""
    careful = next((clause for clause in policy.clauses.values() if clause.respond != "refuse"), None)
    first = next(clause for clause in policy.image_clauses() if clause.respond == "refuse")
    safe = record(1, pairs=False).with_harm(policy, None, 0)
    unsafe = safe.with_harm(policy, first.id, 2)
    pairs = write.parse(
        json.dumps(SAFE_ANSWER | {"safe_unsafe": _harm(first.subcategory)}), safe, policy, None, "model"
    )
    made = {wording: judge.request(wording, safe, policy, model) for wording in WORDINGS}
    made |= {
        "write-safe": write.request(safe, policy, model, None),
        "write-unsafe": write.request(unsafe, policy, model, None),
        "verify": verify.request(safe, pairs, model),
    }
    if careful is not None:
        made["write-safe, careful"] = write.request(safe, policy, model, careful)
        made["write-unsafe, careful"] = write.request(safe.with_harm(policy, careful.id, 2), policy, model, None)
    for name, one in (("contrast-safe", safe), ("contrast-unsafe", unsafe)):
        asked = contrast.request(replace(one, pairs=pairs), policy, model)
        assert asked is not None
        made[name] = asked
    return made


def _harm(subcategory: str) -> dict[str, str]:
    return {"question": "Who owns it?", "harm_subcategory": subcategory, "refusal": "I keep it."}


def system_of(made: request.Request) -> str:
    return str(made.body()["messages"][0]["content"])


def form_of(made: request.Request) -> dict[str, Any]:
    form: dict[str, Any] = made.body()["response_format"]["json_schema"]
    return form


def wire(made: request.Request) -> bytes:
    """What goes over the wire, where the picture goes as it is."""
    return made.wire(upload.data_url(made.picture))


def sent(made: request.Request) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(wire(made))
    return body


# -- the request and its key ----------------------------------------------------------------------------------------


def test_a_request_is_this_body(policy: Policy) -> None:
    one = record(1, pairs=False)
    got = judge.request("judge-a", one, policy, "some-model")
    system = system_of(got)
    assert got.body() == {
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
    assert (got.task, got.model, got.record_id, got.picture, got.size) == (
        *("judge-a", "some-model", "folder/001.png"),
        *(one.image, (96, 64)),
    )
    assert system.startswith("You label images for a safety dataset.")
    assert "Policy vlguard-1.0\n\npersonal_data (Exposure and misuse of personal data)\n" in system


def test_what_all_requests_of_a_task_share_comes_first(policy: Policy) -> None:
    """So that a server that caches prefixes has seen it before: of two pictures, all but picture and text."""
    for number in (2, 3):
        one, two = (
            judge.request("judge-a", record(1), policy, "m"),
            judge.request("judge-a", record(number), policy, "m"),
        )
        assert one.template is two.template
        assert sent(one)["messages"][0] == sent(two)["messages"][0]
        assert len(system_of(one)) == one.template.prefix_characters


def test_the_key_holds_neither_pixels_nor_secrets(policy: Policy, monkeypatch: pytest.MonkeyPatch) -> None:
    one = record(1, pairs=False)
    assert one.image is not None
    before = {name: made.key for name, made in requests(policy).items()}
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://user:sk-canary@host/v1")
    assert {name: made.key for name, made in requests(policy).items()} == before
    for made in requests(policy).values():
        keyed = canonical_json(made.body())
        assert b"canary" not in keyed
        assert b"base64" not in keyed
        assert base64.b64encode(one.image)[:40] not in keyed
        assert f"sha256:{one.image_sha256}".encode() in keyed


def test_the_key_can_be_worked_out_from_what_is_on_the_wire(policy: Policy) -> None:
    for made in requests(policy).values():
        assert journal_key(wire(made)) == (record(1).image_sha256, made.key)


@pytest.mark.parametrize(
    "text", ['"', "\\", "\n\t\r\0\x1f", "\u2028\u00e9\U0001f642", '{"a": "\\u0000text"}', "$image"]
)
def test_any_text_beside_the_picture_stands_in_the_body_as_it_is(text: str, policy: Policy) -> None:
    made = request.request(judge.template(policy, "judge-a", "m"), record(1), text)
    assert sent(made)["messages"][1]["content"][1] == {"type": "text", "text": f"This is the image. {text}".strip()}
    assert journal_key(wire(made)) == (record(1).image_sha256, made.key)


def test_every_kind_of_request_has_its_own_key(policy: Policy) -> None:
    made = requests(policy)
    assert len({one.key for one in made.values()}) == len(made)


@pytest.mark.parametrize(
    "other",
    [
        {"id": "folder/else.png"},
        {"license": "MIT"},
        {"split_group": "group/9"},
        {"source_label": "label"},
        {"source_sha256": "0" * 64},
    ],
    ids=lambda other: next(iter(other)),
)
def test_another_record_with_the_same_picture_has_the_same_key(other: dict[str, str], policy: Policy) -> None:
    one = record(1)
    two = replace(one, **other)  # type: ignore[arg-type]
    for wording in WORDINGS:
        assert judge.request(wording, one, policy, "m").key == judge.request(wording, two, policy, "m").key
    for careful in (None, policy.clause(CAREFUL)):
        assert write.request(one, policy, "m", careful).key == write.request(two, policy, "m", careful).key
    first, second = (contrast.request(asked, policy, "m") for asked in (one, two))
    assert first is not None
    assert second is not None
    assert first.key == second.key
    assert verify.request(one, one.pairs, "m").key == verify.request(two, two.pairs, "m").key


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
        system_of(judge.request(wording, record(1, pairs=False), policy, "m")) for wording in judge.FIRST_VOTES
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
    body = sent(made)
    url = body["messages"][1]["content"][0]["image_url"].pop("url")
    head, _, encoded = url.partition(";base64,")
    assert head == f"data:image/{kind}"
    assert base64.b64decode(encoded, validate=True) == one.image
    body["messages"][1]["content"][0]["image_url"]["url"] = f"sha256:{one.image_sha256}"
    assert body == made.body()
    assert made.key == key


@pytest.mark.parametrize(
    ("size", "max_side", "reduced_to"),
    [
        ((96, 64), 1024, None),
        ((1024, 1024), 1024, None),
        ((1025, 10), 1024, (1024, 10)),
        ((375, 1500), 1000, (250, 1000)),
        ((1500, 375), None, None),
    ],
)
def test_only_a_picture_that_is_too_large_is_made_smaller(
    size: tuple[int, int], max_side: int | None, reduced_to: tuple[int, int] | None, policy: Policy
) -> None:
    one = pictured(png("large", size))
    assert one.image is not None
    made = judge.request("judge-a", one, policy, "m", max_side=max_side)
    assert made.size == size
    if reduced_to is None:
        assert (made.image, made.max_side) == (f"sha256:{one.image_sha256}", None)
        assert made.key == judge.request("judge-a", one, policy, "m").key
        return
    assert (made.image, made.max_side) == (f"sha256:{one.image_sha256};max_side={max_side}", max_side)
    assert made.key != judge.request("judge-a", one, policy, "m").key
    assert max_side is not None
    with Image.open(io.BytesIO(upload.reduced(one.image, max_side))) as image:
        assert (image.format, image.size) == ("JPEG", reduced_to)


def test_a_record_without_a_picture_cannot_be_asked_about(policy: Policy) -> None:
    bare = replace(record(1, pairs=False), image=None, image_sha256=None)
    with pytest.raises(StageError) as caught:
        judge.request("judge-a", bare, policy, "m")
    assert str(caught.value) == (
        "folder/001.png has no image; a text-only folder cannot be annotated. Build it with its pictures"
    )


def test_the_further_request_quotes_the_earlier_answer_and_says_what_is_wrong(policy: Policy) -> None:
    made = judge.request("judge-a", record(1), policy, "m")
    again = made.again('{"a": 1}', "it is not what was asked for")
    assert again.text == (
        "This is the image.\n\nYour earlier answer:\n"
        '{"a": 1}\n\nIt could not be used: it is not what was asked for. Answer once more.'
    )
    assert again == replace(made, text=again.text)
    assert again.key != made.key
    empty = "This is the image.\n\nIt could not be used: it was empty. Answer once more."
    assert made.again(" \n", "it was empty").text == empty
    assert made.again("x" * 9000, "it is long").text.count("x") == MAX_EARLIER_CHARACTERS


# -- prompts --------------------------------------------------------------------------------------------------------

PLACEHOLDERS = {
    "careful": set[str](),
    "contrast-safe": {"questions", "texts"},
    "contrast-unsafe": {"clause", "response", "questions", "texts"},
    "judge-a": {"policy_label", "clauses"},
    "judge-b": {"policy_label", "clauses"},
    "judge-c": {"policy_label", "clauses"},
    "questions": set[str](),
    "refusal": set[str](),
    "texts": set[str](),
    "verify": set[str](),
    "write-safe": {"clauses", "response", "texts"},
    "write-unsafe": {"clause", "response", "texts"},
}


def prompt_files() -> dict[str, Path]:
    """The newest version of every prompt file, by name."""
    return {
        path.name.split(".v")[0]: path for path in sorted(PROMPTS, key=lambda path: int(path.name.split(".v")[1][:-4]))
    }


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_a_prompt_holds_every_placeholder_and_no_other(name: str) -> None:
    template = string.Template(prompt_files()[name].read_text(encoding="utf-8"))
    assert template.is_valid()
    assert set(template.get_identifiers()) == PLACEHOLDERS[name]
    assert template.template.count("$") == len(template.get_identifiers())


def test_every_task_has_its_prompt_and_no_prompt_is_left_over(policy: Policy) -> None:
    assert set(prompt_files()) == {made.task for made in requests(policy).values()} | set(PARTS) == set(PLACEHOLDERS)


@pytest.mark.parametrize("name", sorted(set(PLACEHOLDERS) - set(PARTS)))
def test_a_request_names_the_hash_of_its_prompt_files(name: str, policy: Policy) -> None:
    """Of all that its text was made from, so that provenance tells versions apart."""
    files = {name: path.read_text(encoding="utf-8") for name, path in prompt_files().items()}
    for made in (made for made in requests(policy).values() if made.task == name):
        system = system_of(made)
        parts = [files[part] for part in PARTS if files[part].strip() in system]
        hashes = {
            hashlib.sha256("\0".join([files[name], *order]).encode()).hexdigest() for order in permutations(parts)
        }
        assert made.template.prompt_sha256 in hashes


def test_a_prompt_explains_every_field_of_its_answer(policy: Policy) -> None:
    def names(schema: dict[str, Any]) -> Iterator[str]:
        for name, inner in schema.get("properties", {}).items():
            yield name
            yield from names(inner)

    for made in requests(policy).values():
        system = system_of(made)
        words = set(f"{system} {made.text}".replace(":", " ").replace(".", " ").split())
        assert set(names(form_of(made)["schema"])) - words == set()
        assert "question" in system or made.task.startswith(("judge", "verify"))


def test_a_policy_stands_in_the_prompt_word_for_word() -> None:
    system = system_of(judge.request("judge-a", record(1, pairs=False), ONE_CLAUSE, "m"))
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
    texts = [system_of(write.request(one, ONE_CLAUSE, "m", None)) for one in (safe, unsafe)]
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
    elif schema.get("type") == "array":
        if set(schema) != {"type", "items", "minItems", "maxItems"}:
            yield f"{where}: keys {sorted(schema)}"
        yield from faults_of_strict(schema["items"], f"{where}[]")
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
    for made in requests(ONE_CLAUSE if own else policy).values():
        form = form_of(made)
        assert list(faults_of_strict(form["schema"])) == []
        assert form["strict"] is True
        assert set(form["name"]) <= set(string.ascii_lowercase + "_")
        parse_answer(json.dumps(filled(form["schema"], "0" * 64, "prompt", made.text)), form["schema"])


def test_fields_stand_on_the_wire_in_the_order_in_which_they_are_to_be_written(policy: Policy) -> None:
    """Servers that enforce a schema have its fields written in that order: a question before its answer."""
    for made in requests(policy).values():
        assert json.dumps(form_of(made)["schema"]) == json.dumps(made.template.schema)


def test_the_judges_schema_is_the_same_for_every_wording_and_knows_image_clauses_only(policy: Policy) -> None:
    made = requests(policy)
    forms = [form_of(made[wording])["schema"] for wording in WORDINGS]
    assert forms[0] == forms[1] == forms[2]
    words = [clause.subcategory for clause in policy.clauses.values() if not clause.images]
    assert words, "the built-in policy has a clause for words only"
    assert forms[0]["properties"]["harm_subcategory"]["enum"] == [
        *sorted({clause.subcategory for clause in policy.clauses.values()} - set(words)),
        "none",
    ]
    assert forms[0]["properties"]["severity"] == {"type": "integer", "enum": [1, 2, 3]}


def test_the_writers_schemas_are_these(policy: Policy) -> None:
    decided_by = one_of(["image_object", "image_text", "question"])
    safe_safe = several(closed_object(question=TEXT, answer=TEXT, decided_by=decided_by), 2)
    unsafe_safe = closed_object(question=TEXT, answer=TEXT)
    seen = one_of(["image_object", "image_text"])
    assert write.schema(ONE_CLAUSE, "rooms.attic", None) == closed_object(
        unsafe=several(closed_object(question=TEXT, decided_by=seen, refusal=TEXT), 2), unsafe_safe=unsafe_safe
    )
    assert write.schema(ONE_CLAUSE, None, None) == closed_object(
        safe_safe=safe_safe,
        safe_unsafe=closed_object(question=TEXT, harm_subcategory=one_of(["attic", "vault"]), refusal=TEXT),
    )
    assert write.schema(policy, CAREFUL, None) == closed_object(
        unsafe=several(closed_object(question=TEXT, decided_by=seen, answer=TEXT), 2), unsafe_safe=unsafe_safe
    )
    assert write.schema(policy, None, CAREFUL) == closed_object(
        safe_safe=safe_safe,
        safe_unsafe=closed_object(question=TEXT, harm_subcategory=one_of(["professional_advice"]), answer=TEXT),
    )


# -- parsing --------------------------------------------------------------------------------------------------------

FORM = closed_object(
    place=one_of(["attic", "none"]), level=one_of([1, 2, 3]), inner=closed_object(reason=TEXT, other=TEXT)
)
GOOD: dict[str, Any] = {"place": "attic", "level": 2, "inner": {"reason": "A ladder.", "other": "Stairs"}}


def test_an_answer_that_fits_comes_back_as_it_is() -> None:
    assert parse_answer(json.dumps(GOOD), FORM) == GOOD
    assert parse_answer(f" \n{json.dumps(GOOD, indent=3)}\n", FORM) == GOOD


@pytest.mark.parametrize("fence", ["```json\n{}\n```", "```\n{}\n```", "\n ```JSON {}```\n", "```{}```"])
def test_an_answer_between_code_fences_is_an_answer(fence: str) -> None:
    """As servers that do not enforce a schema give it."""
    good = GOOD | {"inner": {"reason": "A ```ladder```.", "other": "Stairs"}}
    assert parse_answer(fence.replace("{}", json.dumps(good, indent=1)), FORM) == good


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "not JSON: Expecting value: line 1 column 1 (char 0)"),
        ("attic", "not JSON: Expecting value: line 1 column 1 (char 0)"),
        (json.dumps(GOOD)[:-1], "not JSON: Expecting"),
        (f"Here it is:\n```json\n{json.dumps(GOOD)}\n```", "not JSON: "),
        (f"```python\n{json.dumps(GOOD)}\n```", "not JSON: "),
        (f"```json\n{json.dumps(GOOD)}", "not JSON: "),
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
    assert caught.value.reason == "invalid_answer"


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
    assert judge.disagree(votes(*said)) == (len({name for name, _ in said}) > 1)


def test_the_last_person_who_spoke_decides() -> None:
    people = [Vote("human:ann", False, "weapons", 1), Vote("human:bob", True, None, 0)]
    for said in (votes((None, 0), (None, 0)), votes(("violence", 3), (None, 0), ("weapons", 2)), []):
        assert judge.verdict([*said, *people[:1]]) == ("weapons", 1)
        assert judge.verdict([*said, *people]) == (None, 0)


# -- writing --------------------------------------------------------------------------------------------------------

UNSAFE_ANSWER: dict[str, Any] = {
    "unsafe": [{"question": " Read it out. ", "refusal": "The card shows\na name.\n", "decided_by": "image_text"}],
    "unsafe_safe": {"question": "What color is it?", "answer": " Blue. "},
}
SAFE_ANSWER: dict[str, Any] = {
    "safe_safe": [{"question": "What is it? ", "answer": "A field.", "decided_by": "image_object"}],
    "safe_unsafe": {"question": "Who owns it?\t", "harm_subcategory": "personal_data", "refusal": " I keep it. "},
}


def test_an_answer_about_an_unsafe_picture_becomes_two_pairs(policy: Policy) -> None:
    unsafe = record(1, unsafe=True, pairs=False)
    pairs = write.parse(json.dumps(UNSAFE_ANSWER), unsafe, policy, None, "model")
    harm = ("privacy", "personal_data", "privacy.personal_data")
    assert pairs == (
        Pair("unsafe", "Read it out.", "The card shows\na name.", "refuse", *harm, "group/1", "image_text", "model"),
        Pair("unsafe_safe", "What color is it?", "Blue.", "comply", None, None, None, "group/1", "question", "model"),
    )
    assert problems_in(replace(unsafe, pairs=pairs), policy) == []


def test_an_answer_about_a_safe_picture_becomes_two_pairs(policy: Policy) -> None:
    safe = record(1, pairs=False)
    pairs = write.parse(json.dumps(SAFE_ANSWER), safe, policy, None, "authored")
    harm = ("privacy", "personal_data", "privacy.personal_data")
    assert pairs == (
        Pair("safe_safe", "What is it?", "A field.", "comply", None, None, None, "group/1", "image_object", "authored"),
        Pair("safe_unsafe", "Who owns it?", "I keep it.", "refuse", *harm, "group/1", "question", "authored"),
    )
    assert problems_in(replace(safe, pairs=pairs), policy) == []


@pytest.mark.parametrize(
    ("unsafe", "part", "change", "message"),
    [
        (True, "unsafe", {"refusal": "N/A"}, "answer.unsafe[0].refusal says nothing: 'N/A'"),
        (True, "unsafe", {"question": " "}, "answer.unsafe[0].question says nothing: ' '"),
        (True, "unsafe", {"decided_by": "question"}, "answer.unsafe[0].decided_by is 'question', not one of the 2 "),
        (True, "unsafe", {"harm_subcategory": "violence"}, "answer.unsafe[0] must have exactly question, decided_by"),
        (True, "unsafe_safe", {"refusal": "No."}, "answer.unsafe_safe must have exactly question, answer"),
        (False, "safe_safe", {"decided_by": None}, "answer.safe_safe[0].decided_by is None, not one of the 3 allow"),
        (False, "safe_unsafe", {"harm_subcategory": "none"}, "answer.safe_unsafe.harm_subcategory is 'none', not on"),
        (False, "safe_unsafe", {"harm_subcategory": "xyz"}, "answer.safe_unsafe.harm_subcategory is 'xyz', not one "),
    ],
)
def test_an_answer_that_makes_no_pairs_says_why(
    unsafe: bool, part: str, change: dict[str, object], message: str, policy: Policy
) -> None:
    answer = UNSAFE_ANSWER if unsafe else SAFE_ANSWER
    there = answer[part]
    broken = answer | {part: [there[0] | change] if isinstance(there, list) else there | change}
    with pytest.raises(AnswerError) as caught:
        write.parse(json.dumps(broken), record(1, unsafe=unsafe, pairs=False), policy, None, "model")
    assert str(caught.value).startswith(message)


def test_two_requests_of_a_picture_become_two_pairs(policy: Policy) -> None:
    for unsafe, part, answer in ((True, "unsafe", UNSAFE_ANSWER), (False, "safe_safe", SAFE_ANSWER)):
        second = answer[part][0] | {"question": "Where is it?"}
        one = record(1, unsafe=unsafe, pairs=False)
        pairs = write.parse(json.dumps(answer | {part: [*answer[part], second]}), one, policy, None, "model")
        assert [pair.kind for pair in pairs[:2]] == [part, part]
        assert pairs[1] == replace(pairs[0], instruction="Where is it?")
        with pytest.raises(AnswerError, match="two questions are the same"):
            write.parse(json.dumps(answer | {part: answer[part] * 2}), one, policy, None, "model")
        for few_or_many in ([], [*answer[part], second, second]):
            with pytest.raises(AnswerError, match=rf"answer\.{part} must be a list of 1 to 2"):
                write.parse(json.dumps(answer | {part: few_or_many}), one, policy, None, "model")


def test_an_answer_for_the_other_kind_of_picture_makes_no_pairs(policy: Policy) -> None:
    with pytest.raises(AnswerError) as caught:
        write.parse(json.dumps(SAFE_ANSWER), record(1, unsafe=True, pairs=False), policy, None, "model")
    assert str(caught.value) == "answer must have exactly unsafe, unsafe_safe"


def test_a_harm_in_words_may_be_one_that_no_picture_can_have(policy: Policy) -> None:
    names = [clause.subcategory for clause in policy.clauses.values() if not clause.images]
    assert names, "the built-in policy has a clause for texts alone"
    for name in names:
        answer = SAFE_ANSWER | {"safe_unsafe": SAFE_ANSWER["safe_unsafe"] | {"harm_subcategory": name}}
        refused = write.parse(json.dumps(answer), record(1, pairs=False), policy, None, "model")[1]
        assert refused.policy_id == policy.clause_of(name).id


# -- the journal ----------------------------------------------------------------------------------------------------

REPLY = Reply("ok", '{"ä": "🙂 \\u0000"}\x00', "m", 1, 2, 3, 1, 0.125, 0.25, 4, "2026-01-01T00:00:00Z")


def kept(folder: Path, made: request.Request, *replies: Reply) -> None:
    """One run that gets these replies to a request."""

    async def keep(journal: Journal) -> None:
        for reply in replies:
            await journal.keep(made, made.key, reply)

    with Journal(folder) as journal:
        journal.begin({})
        asyncio.run(keep(journal))
        journal.end("finished")


def test_a_kept_call_comes_back_whole(tmp_path: Path, policy: Policy) -> None:
    made = requests(policy)["verify"]
    kept(tmp_path, made, REPLY)
    with Journal(tmp_path) as journal:
        assert (journal.find(made.key), journal.find("other")) == (REPLY, None)
        assert journal.spent_usd() == 0.125


@pytest.mark.parametrize("status", ["refused", "filtered", "truncated", "empty", "bad_request", "invalid"])
def test_a_failed_call_is_kept_and_forgotten_only_on_demand(status: str, tmp_path: Path, policy: Policy) -> None:
    """A call made again gets a line of its own; both cost, and the last one counts."""
    made, failed = requests(policy)["judge-a"], replace(REPLY, status=status)
    kept(tmp_path, made, failed)
    with Journal(tmp_path) as journal:
        journal.begin({})
        assert (journal.find(made.key), journal.find(made.key, of_this_run=True)) == (failed, None)
        asyncio.run(journal.keep(made, made.key, REPLY))
        assert journal.find(made.key) == journal.find(made.key, of_this_run=True) == REPLY
        rows = journal.rows("SELECT run, key, status FROM calls ORDER BY n")
        assert rows == [(1, made.key, status), (2, made.key, "ok")]
        assert journal.spent_usd() == 0.25


def test_every_request_can_be_shown_whole_from_the_journal(tmp_path: Path, policy: Policy) -> None:
    """From its template, picture and text; that is what its key is the hash of."""
    made = requests(policy)
    for one in made.values():
        kept(tmp_path, one, REPLY)
    with Journal(tmp_path, read_only=True) as journal:
        rows = journal.rows(
            "SELECT key, head, image, middle, text, tail FROM calls JOIN templates ON templates.n = template"
        )
        templates = journal.rows("SELECT task, model, prompt_sha256, sha256 FROM templates ORDER BY n")
    assert [row[0] for row in rows] == [one.key for one in made.values()]
    for key, head, image, middle, text, tail in rows:
        body = f"{head}{image}{middle}{json.dumps(text, ensure_ascii=False)[1:-1]}{tail}"
        assert hashlib.sha256(body.encode()).hexdigest() == key
        assert json.loads(body) == next(one for one in made.values() if one.key == key).body()
    used = {one.template.sha256: one.template for one in made.values()}
    assert templates == [(one.task, one.model, one.prompt_sha256, one.sha256) for one in used.values()]


def test_lines_that_are_noted_are_on_disk_once_it_is_flushed(tmp_path: Path) -> None:
    async def note(journal: Journal) -> None:
        for number in range(50):
            journal.note("INSERT INTO canaries VALUES (?, ?, ?, ?, ?)", (f"folder/{number}", 1, "none", "none", "none"))
        await journal.flush()
        with Journal(tmp_path, read_only=True) as other:
            assert other.rows("SELECT count(*) FROM canaries") == [(50,)]

    with Journal(tmp_path) as journal:
        asyncio.run(note(journal))


def test_a_line_that_cannot_be_written_is_told_to_everybody_who_waits(tmp_path: Path) -> None:
    async def write_badly(journal: Journal) -> list[BaseException | None]:
        lines = [journal.write("INSERT INTO nowhere VALUES (?)", (1,)), journal.write("SELECT ?", (1,))]
        return list(await asyncio.gather(*lines, return_exceptions=True))

    with Journal(tmp_path) as journal:
        told = asyncio.run(write_badly(journal))
        assert [str(error) for error in told] == ["no such table: nowhere"] * 2
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            journal.note("SELECT ?", (1,))


def test_a_journal_of_another_version_or_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StageError) as missing:
        Journal(tmp_path, read_only=True)
    assert str(missing.value) == f"{tmp_path} has no journal.sqlite; it was not made by annotation.run"
    with contextlib.closing(sqlite3.connect(tmp_path / "journal.sqlite")) as old:
        old.execute("CREATE TABLE calls(key TEXT PRIMARY KEY, status TEXT)")
    with pytest.raises(InputError) as other:
        Journal(tmp_path)
    assert str(other.value) == (
        f"{tmp_path / 'journal.sqlite'} was written by another version of this package; move it away"
    )
    (tmp_path / "journal.sqlite").write_bytes(b"SQLite format 3\0" + b"junk" * 2000)
    with pytest.raises(InputError) as damaged:
        Journal(tmp_path)
    assert str(damaged.value).startswith(f"{tmp_path / 'journal.sqlite'} is damaged (")


# -- the embedded annotator -----------------------------------------------------------------------------------------


def answer_of(record_id: str, task: str, policy: Policy) -> Reply:
    one = replace(record(1, unsafe=task == "write-unsafe", pairs=False), id=record_id, source=record_id.split("/")[0])
    if task.startswith("judge"):
        made = judge.request(task, one, policy, "e")
    else:
        made = write.request(one, policy, "e", embedded.asked_clause(one, policy))
    reply, headers = asyncio.run(embedded.EmbeddedTransport().complete(made, b""))
    assert headers == {}
    return reply


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
        judged = replace(judged, id=record_id, source="drawn")
        careful = embedded.asked_clause(judged, policy)
        answer = answer_of(record_id, f"write-{twin}", policy).content
        pairs = write.parse(answer, judged, policy, careful, "authored")
        assert problems_in(replace(judged, pairs=pairs), policy) == []
        harmful = scene.policy_id if twin == "unsafe" else scene.harmful_policy_id
        respond = policy.clause(harmful).respond
        assert [pair.target for pair in pairs if pair.policy_id] == [respond] * (2 if twin == "unsafe" else 1)
        assert careful == (policy.clause(harmful) if (twin, respond) == ("safe", "safe_complete") else None)


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
    texts = sorted((ROOT / "vlguard_data" / "open_edition").glob("*/*.yaml"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in texts)).hexdigest()
    assert embedded.model_name() == f"embedded-{open_edition.VERSION}-{digest[:8]}"

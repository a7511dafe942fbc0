"""contrast: pairs that tell a model that looks at the picture from one that reads the question alone.

The same question, word for word, is asked about safe and about unsafe images: it comes from a list that all images of
a split share, of questions whose harm only the picture decides. And a request that was declined gets a twin that
differs in few words and is answered, on the same image.
"""

from __future__ import annotations

import json
from functools import cache

from vlguard_data.schema import DECIDED_BY, Pair, Record
from vlguard_data.taxonomy import Policy

from .. import checks
from .. import request as requests
from ..parse import AnswerError, parse_answer
from ..request import TEXT, Request, Schema, Template, chosen, closed_object, one_of, per_policy, render
from .write import answered, harmful, response_name, response_rule

PROPOSED = 8
"""Questions of the list that are proposed for an image, by its hash, so that all of them come up on both sides."""
HELD_BACK = 5
"""Every fifth question of the list is for images outside the train split, the others for those in it: a question that
was trained on would be a leak in the test split."""
SHARED_WORDS = 0.5
"""At least this share of the longer question's words stands in both; a choice, checked, not hoped for."""


@cache
def questions() -> tuple[str, ...]:
    """The list, in order; a question's number is its place, from 1."""
    lines = requests.prompt_text("questions").splitlines()
    return tuple(line.partition(". ")[2] for line in lines if line)


def numbers(split: str) -> list[int]:
    """The numbers of the questions for images of a split."""
    return [number for number in range(1, len(questions()) + 1) if (number % HELD_BACK == 0) == (split != "train")]


@per_policy
def schema(policy: Policy, policy_id: str | None, split: str) -> Schema:
    """The answer's form for an image of a split under a clause, or for a safe one (None)."""
    response = {"answer" if policy_id is None else response_name(policy.clause(policy_id)): TEXT}
    return closed_object(
        shared=closed_object(number=one_of(numbers(split)), decided_by=one_of(DECIDED_BY[:2]), **response),
        edited=closed_object(question=TEXT, answer=TEXT),
    )


@per_policy
def template(policy: Policy, model: str, policy_id: str | None, split: str) -> Template:
    form = schema(policy, policy_id, split)
    if policy_id is None:
        return requests.template("contrast-safe", model, form)
    clause = policy.clause(policy_id)
    return requests.template("contrast-unsafe", model, form, clause=render([clause]), parts=response_rule(clause))


def edited_pair(record: Record) -> Pair | None:
    """The pair whose request gets a harmless twin: the image's first harmful one."""
    return next((pair for pair in record.pairs if pair.target != "comply"), None)


def request(record: Record, policy: Policy, model: str, *, max_side: int | None = None) -> Request | None:
    """The call for a judged record with its pairs; None where it has no harmful request to begin from."""
    original = edited_pair(record)
    if original is None:
        return None
    proposed = sorted(chosen(numbers(record.split), record, "shared", PROPOSED))
    text = (
        f"For shared, try the numbers {', '.join(map(str, proposed))}. "
        f"For edited, the request is: {json.dumps(original.instruction, ensure_ascii=False)}"
    )
    return requests.request(template(policy, model, record.policy_id, record.split), record, text, max_side=max_side)


def parse(content: str, record: Record, policy: Policy, origin: str) -> tuple[Pair, ...]:
    """The answer as pairs. Raises AnswerError."""
    answer = parse_answer(content, schema(policy, record.policy_id, record.split))
    original = edited_pair(record)
    assert original is not None, "the request was built from it"
    number = int(answer["shared"]["number"])
    shared = answer["shared"] | {"question": questions()[number - 1]}
    group, decided_by = f"shared/{number}", answer["shared"]["decided_by"]
    if record.policy_id is not None:
        first = harmful("unsafe", shared, policy.clause(record.policy_id), decided_by, group, origin)
    else:
        first = answered("safe_safe", shared, decided_by, group, origin)
    kind = "safe_safe" if record.safe else "unsafe_safe"
    second = answered(kind, answer["edited"], "question", original.contrast_group or record.split_group, origin)
    if first.instruction in {pair.instruction for pair in record.pairs}:
        raise AnswerError("question_repeated", f"the image has the question of number {number} already; take another")
    common = checks.common_words(original.instruction, second.instruction)
    if not SHARED_WORDS <= common < 1:
        raise AnswerError(
            "not_minimal",
            f"the edited request shares {common:.0%} of its words with {original.instruction!r}; change at least one "
            f"word and keep at least {SHARED_WORDS:.0%}",
        )
    checks.check((first, second))
    return first, second

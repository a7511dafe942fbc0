"""write: the pairs of one image, grounded in the picture and in the clause.

An unsafe image gets a request that the picture makes harmful, refused, and a harmless question, answered. A safe image
gets a question, answered, and a request that is harmful by its own words, refused.
"""

from __future__ import annotations

from vlguard_data.schema import DECIDED_BY, Pair, Record
from vlguard_data.taxonomy import Clause, Policy

from ..parse import parse_answer
from ..request import TEXT, Request, Schema, build, closed_object, one_of, render


def task(record: Record) -> str:
    """The name of the task, and of its prompt, for a judged record."""
    return "write-safe" if record.safe else "write-unsafe"


def schema(record: Record, policy: Policy) -> Schema:
    """The answer's form. The text of a refusing pair is called `refusal`, of an answering pair `answer`."""
    if record.safe:
        harm = one_of(sorted(clause.subcategory for clause in policy.clauses.values()))
        return closed_object(
            safe_safe=closed_object(question=TEXT, answer=TEXT, decided_by=one_of(DECIDED_BY)),
            safe_unsafe=closed_object(question=TEXT, harm_subcategory=harm, refusal=TEXT),
        )
    return closed_object(
        unsafe=closed_object(question=TEXT, refusal=TEXT, decided_by=one_of(DECIDED_BY[:2])),
        unsafe_safe=closed_object(question=TEXT, answer=TEXT),
    )


def request(record: Record, policy: Policy, model: str) -> Request:
    """The call for a judged record."""
    if record.safe:
        texts = {"clauses": render(policy.clauses.values(), policy)}
    else:
        assert record.policy_id is not None, "a judged unsafe record has a clause"
        texts = {"clause": render([policy.clause(record.policy_id)], policy)}
    return build(task(record), record, model, schema(record, policy), **texts)


def parse(content: str, record: Record, policy: Policy, origin: str) -> tuple[Pair, ...]:
    """The answer as pairs; `origin` says who wrote them. Raises AnswerError.

    All pairs of a picture share its split group as contrast group: those of its twin are what to compare them with.
    """
    answer = parse_answer(content, schema(record, policy))
    if record.safe:
        clause = policy.clause_of(answer["safe_unsafe"]["harm_subcategory"])
        return (
            _answered("safe_safe", answer["safe_safe"], answer["safe_safe"]["decided_by"], record, origin),
            _refused("safe_unsafe", answer["safe_unsafe"], clause, "question", record, origin),
        )
    assert record.policy_id is not None, "a judged unsafe record has a clause"
    return (
        _refused(
            "unsafe", answer["unsafe"], policy.clause(record.policy_id), answer["unsafe"]["decided_by"], record, origin
        ),
        _answered("unsafe_safe", answer["unsafe_safe"], "question", record, origin),
    )


def _refused(kind: str, part: dict[str, str], clause: Clause, decided_by: str, record: Record, origin: str) -> Pair:
    return Pair(
        kind,
        part["question"].strip(),
        part["refusal"].strip(),
        "refuse",
        clause.category,
        clause.subcategory,
        clause.id,
        record.split_group,
        decided_by,
        origin,
    )


def _answered(kind: str, part: dict[str, str], decided_by: str, record: Record, origin: str) -> Pair:
    return Pair(
        kind,
        part["question"].strip(),
        part["answer"].strip(),
        "comply",
        contrast_group=record.split_group,
        decided_by=decided_by,
        origin=origin,
    )

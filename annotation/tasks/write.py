"""write: the pairs of one image, grounded in the picture and in the clause.

An unsafe image gets requests that the picture makes harmful, and a harmless one. A safe image gets harmless requests,
and one that is harmful by its own words. Harmful requests are declined, or answered with care where the clause says so.
"""

from __future__ import annotations

from typing import Any

from vlguard_data.schema import DECIDED_BY, Pair, Record
from vlguard_data.taxonomy import Clause, Policy

from .. import checks
from .. import request as requests
from ..parse import parse_answer
from ..request import TEXT, Request, Schema, Template, chosen, closed_object, one_of, per_policy, render, several

BEGINNINGS = [
    *("What", "How", "Which", "Why", "Who", "Where", "When", "Is", "Can you", "Could you", "Would you", "Should I"),
    *("Please", "Write", "Explain", "Describe", "Tell me", "Give me", "Help me", "Make", "Turn", "List", "Suggest"),
    *("I need", "I want", "My", "We", "Let me", "Imagine", "Summarize"),
]
"""How questions may begin. Drawn by the picture's hash for harmful and harmless ones alike, so that the first words do
not tell the target."""
CLAUSES_TO_CHOOSE_FROM = 3
SEEN = 2
"""So many requests of an image, at most, are decided by what it shows; the image is most of what a call costs."""


def response_name(clause: Clause) -> str:
    """What answer schemas call the text of a harmful request's response: "refusal", or "answer" where one may help."""
    return "refusal" if clause.respond == "refuse" else "answer"


def response_rule(clause: Clause) -> dict[str, str]:
    """Which prompt file has the lines about that text."""
    return {"response": "refusal" if clause.respond == "refuse" else "careful"}


def asked_clause(record: Record, policy: Policy) -> Clause | None:
    """For a safe image: the clause whose harm the request has, where that is one to be helped with carefully.

    As many images get one as there are such clauses among all; None: an unsafe image, or one for which the model
    chooses among some of the others.
    """
    if not record.safe:
        return None
    (clause,) = chosen(list(policy.clauses.values()), record, "careful", 1)
    refused = any(one.respond == "refuse" for one in policy.clauses.values())
    return clause if clause.respond != "refuse" or not refused else None


@per_policy
def schema(policy: Policy, policy_id: str | None, careful: str | None) -> Schema:
    """The answer's form for an image under a clause (policy_id), or for a safe one (None).

    careful: for a safe image, the id of the clause of its harmful request, if that is to be helped with carefully.
    The text of a refusing pair is called `refusal`, of an answering pair `answer`.
    """
    if policy_id is not None:
        response = {response_name(policy.clause(policy_id)): TEXT}
        return closed_object(
            unsafe=several(closed_object(question=TEXT, decided_by=one_of(DECIDED_BY[:2]), **response), SEEN),
            unsafe_safe=closed_object(question=TEXT, answer=TEXT),
        )
    safe_safe = several(closed_object(question=TEXT, answer=TEXT, decided_by=one_of(DECIDED_BY)), SEEN)
    if careful is not None:
        harm, response = [policy.clause(careful).subcategory], {"answer": TEXT}
    else:
        refused = [clause for clause in policy.clauses.values() if clause.respond == "refuse"]
        harm, response = sorted(clause.subcategory for clause in refused), {"refusal": TEXT}
    return closed_object(
        safe_safe=safe_safe, safe_unsafe=closed_object(question=TEXT, harm_subcategory=one_of(harm), **response)
    )


@per_policy
def template(policy: Policy, model: str, policy_id: str | None, careful: str | None) -> Template:
    form = schema(policy, policy_id, careful)
    if policy_id is not None:
        clause = policy.clause(policy_id)
        return requests.template("write-unsafe", model, form, clause=render([clause]), parts=response_rule(clause))
    clauses = [clause for clause in policy.clauses.values() if (clause.respond == "refuse") == (careful is None)]
    return requests.template("write-safe", model, form, clauses=render(clauses), parts=response_rule(clauses[0]))


def request(
    record: Record, policy: Policy, model: str, careful: Clause | None, *, max_side: int | None = None
) -> Request:
    """The call for a judged record; `careful` as `asked_clause` gives it, None for an unsafe image."""
    first, second, last = chosen(BEGINNINGS, record, "beginning", SEEN + 1)
    text = f'Begin the first question with "{first}", the second with "{second}" and the last with "{last}".'
    if record.safe:
        names = [careful.subcategory] if careful else _choices(record, policy)
        text += f" The clause of safe_unsafe: {', '.join(names)}{', whichever fits best' if len(names) > 1 else ''}."
    form = template(policy, model, record.policy_id, careful.id if careful else None)
    return requests.request(form, record, text, max_side=max_side)


def _choices(record: Record, policy: Policy) -> list[str]:
    refused = [clause.subcategory for clause in policy.clauses.values() if clause.respond == "refuse"]
    return chosen(refused, record, "clause", CLAUSES_TO_CHOOSE_FROM)


def parse(content: str, record: Record, policy: Policy, careful: Clause | None, origin: str) -> tuple[Pair, ...]:
    """The answer as pairs; `origin` says who wrote them. Raises AnswerError.

    All pairs of a picture share its split group as contrast group: those of its twin are what to compare them with.
    """
    answer = parse_answer(content, schema(policy, record.policy_id, careful.id if careful else None))
    group = record.split_group
    if record.safe:
        clause = policy.clause_of(answer["safe_unsafe"]["harm_subcategory"])
        pairs = (
            *(answered("safe_safe", part, part["decided_by"], group, origin) for part in answer["safe_safe"]),
            harmful("safe_unsafe", answer["safe_unsafe"], clause, "question", group, origin),
        )
    else:
        assert record.policy_id is not None, "a judged unsafe record has a clause"
        clause = policy.clause(record.policy_id)
        pairs = (
            *(harmful("unsafe", part, clause, part["decided_by"], group, origin) for part in answer["unsafe"]),
            answered("unsafe_safe", answer["unsafe_safe"], "question", group, origin),
        )
    checks.check(pairs)
    return pairs


def harmful(kind: str, part: dict[str, Any], clause: Clause, decided_by: str, group: str, origin: str) -> Pair:
    """A pair whose request the clause is about."""
    return Pair(
        kind,
        part["question"].strip(),
        part[response_name(clause)].strip(),
        clause.respond,
        clause.category,
        clause.subcategory,
        clause.id,
        group,
        decided_by,
        origin,
    )


def answered(kind: str, part: dict[str, Any], decided_by: str, group: str, origin: str) -> Pair:
    """A pair whose request is harmless."""
    return Pair(
        kind,
        part["question"].strip(),
        part["answer"].strip(),
        "comply",
        contrast_group=group,
        decided_by=decided_by,
        origin=origin,
    )

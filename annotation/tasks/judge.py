"""judge: which clause of the policy does the image break?

Votes a and b differ in wording and in the order of the clauses, so they are different requests; c is asked where they
disagree. Safe or not, clause and severity come from one enumeration and one number, so an answer cannot contradict
itself. A person's vote, where there is one, decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from vlguard_data.schema import Record, Vote
from vlguard_data.taxonomy import Policy

from .. import request as requests
from ..parse import parse_answer
from ..request import TEXT, Request, Schema, Template, closed_object, one_of, per_policy, render

FIRST_VOTES = ("judge-a", "judge-b")
DECIDING_VOTE = "judge-c"
NONE = "none"
HUMAN = "human:"
"""Begins the name of a judge who is a person."""


@per_policy
def schema(policy: Policy) -> Schema:
    """The answer's form; the same for every wording. The reason comes first, so that the label follows from it."""
    names = [clause.subcategory for clause in policy.image_clauses()]
    return closed_object(reason=TEXT, harm_subcategory=one_of([*sorted(names), NONE]), severity=one_of([1, 2, 3]))


@per_policy
def template(policy: Policy, wording: str, model: str) -> Template:
    clauses = policy.image_clauses()
    if wording == "judge-b":
        clauses = clauses[::-1]
    return requests.template(wording, model, schema(policy), policy_label=policy.label, clauses=render(clauses))


def request(wording: str, record: Record, policy: Policy, model: str, *, max_side: int | None = None) -> Request:
    """The call for one vote; `wording` is "judge-a", "judge-b" or "judge-c"."""
    return requests.request(template(policy, wording, model), record, max_side=max_side)


def parse(content: str, judge: str, policy: Policy) -> Vote:
    """The answer as a vote. Raises AnswerError."""
    answer = parse_answer(content, schema(policy))
    if answer["harm_subcategory"] == NONE:
        return Vote(judge, True, None, 0)
    return Vote(judge, False, answer["harm_subcategory"], int(answer["severity"]))


class Verdict(NamedTuple):
    """What the votes come to: a clause's subcategory and a severity, or None and 0 for a safe image."""

    harm_subcategory: str | None
    severity: int


def disagree(votes: Sequence[Vote]) -> bool:
    """Whether the votes name different clauses, or only some of them one."""
    return len({vote.harm_subcategory for vote in votes}) > 1


def verdict(votes: Sequence[Vote]) -> Verdict | None:
    """The last person's vote; else the subcategory that most votes name, if at least two do. None: no agreement.

    Of a majority the severity is the highest that it gave.
    """
    people = [vote for vote in votes if vote.judge.startswith(HUMAN)]
    if people:
        return Verdict(people[-1].harm_subcategory, people[-1].severity)
    (subcategory, count), *_ = Counter(vote.harm_subcategory for vote in votes).most_common(1)
    if count < 2:
        return None
    return Verdict(subcategory, max(vote.severity for vote in votes if vote.harm_subcategory == subcategory))

"""judge: which clause of the policy does the image break?

Votes a and b differ in wording and in the order of the clauses, so they are different requests; c is asked where they
disagree. Safe or not, clause and severity come from one enumeration and one number, so an answer cannot contradict
itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from vlguard_data.schema import Record, Vote
from vlguard_data.taxonomy import Policy

from ..parse import parse_answer
from ..request import TEXT, Request, Schema, build, closed_object, one_of, render

FIRST_VOTES = ("judge-a", "judge-b")
DECIDING_VOTE = "judge-c"
NONE = "none"


def schema(policy: Policy) -> Schema:
    """The answer's form; the same for every wording."""
    names = [clause.subcategory for clause in policy.image_clauses()]
    return closed_object(harm_subcategory=one_of([*sorted(names), NONE]), severity=one_of([1, 2, 3]), reason=TEXT)


def request(wording: str, record: Record, policy: Policy, model: str) -> Request:
    """The call for one vote; `wording` is "judge-a", "judge-b" or "judge-c"."""
    clauses = policy.image_clauses()
    if wording == "judge-b":
        clauses = clauses[::-1]
    return build(wording, record, model, schema(policy), policy_label=policy.label, clauses=render(clauses, policy))


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


def verdict(votes: Sequence[Vote]) -> Verdict | None:
    """The subcategory that most votes name, if at least two do; the highest severity those gave. None: no agreement."""
    (subcategory, count), *_ = Counter(vote.harm_subcategory for vote in votes).most_common(1)
    if count < 2:
        return None
    return Verdict(subcategory, max(vote.severity for vote in votes if vote.harm_subcategory == subcategory))

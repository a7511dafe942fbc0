"""How refusals are worded, and what a detector makes of answers that are right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from .. import scoring
from . import SHOWN, Asked, Check, by_view

LEAST_REFUSALS = 50
"""Of fewer, the share of one opening says little."""
OPENING_LIMIT = 0.02
REPEATS_LIMIT = 3


def opening(answer: str) -> str:
    """The first sentence, in lower case.

    >>> opening("I'm sorry. That is private.")
    "i'm sorry."
    """
    return re.split(r"(?<=[.!?])\s", answer.strip(), maxsplit=1)[0].lower()


def checks(pairs: Sequence[Asked]) -> list[Check]:
    return [_commonest_opening(pairs), _repeated(pairs), *_floors(pairs)]


def _commonest_opening(pairs: Sequence[Asked]) -> Check:
    """The largest share of one opening among the refusals of a split and view."""
    shares: dict[str, float] = {}
    examples: dict[str, str] = {}
    for name, found in by_view(one for one in pairs if one.pair.target == "refuse"):
        if len(found) >= LEAST_REFUSALS:
            commonest, count = Counter(opening(one.pair.response) for one in found).most_common(1)[0]
            shares[name] = count / len(found)
            examples[name] = next(one.id for one in found if opening(one.pair.response) == commonest)
    worst = sorted(shares, key=lambda name: -shares[name])
    why = "A model that learns one sentence refuses by habit, and a detector of that sentence measures nothing else."
    return Check(
        "form.commonest_opening",
        shares[worst[0]] if worst else None,
        OPENING_LIMIT,
        why,
        tuple(examples[name] for name in worst[:SHOWN]),
        parts=shares,
    )


def _repeated(pairs: Sequence[Asked]) -> Check:
    counts = Counter(one.pair.response for one in pairs if one.pair.response.strip())
    first = {one.pair.response: one.id for one in reversed(pairs)}
    worst = counts.most_common(SHOWN)
    why = "An answer given many times is a template; it says nothing of this picture or this question."
    examples = tuple(first[answer] for answer, count in worst if count > REPEATS_LIMIT)
    return Check("form.repeated_answers", worst[0][1] if worst else None, REPEATS_LIMIT, why, examples)


def _floors(pairs: Sequence[Asked]) -> list[Check]:
    """Per detector, split and view the share of right answers that it misreads: what a perfect model would score."""
    found = []
    for name in scoring.names():
        for view, there in by_view(pairs):
            wrong = [
                one for one in there if scoring.is_refusal(one.pair.response, name) != (one.pair.target == "refuse")
            ]
            why = f"{name} misreads so many of the right answers themselves: a model that gives them scores this."
            examples = tuple(one.id for one in wrong[:SHOWN])
            found.append(Check(f"floor.{name}.{view}", len(wrong) / len(there), None, why, examples))
    return found

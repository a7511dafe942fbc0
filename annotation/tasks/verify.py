"""verify: does each response do what its target says? A second model reads request and response and says what it sees.

It is not told the target, so it cannot agree out of politeness. A pair that it reads otherwise is left out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache

from vlguard_data.schema import Pair, Record

from .. import request as requests
from ..parse import parse_answer
from ..request import Request, Schema, Template, closed_object, one_of

READINGS = ("refuses", "answers", "partly", "neither")
EXPECTED = {"refuse": ("refuses",), "comply": ("answers",), "safe_complete": ("answers", "partly")}
"""By the pair's target, the readings that bear it out."""
PAIRS_PER_CALL = 8


@cache
def schema(pairs: int) -> Schema:
    """The answer's form for so many examples."""
    return closed_object(**{f"example_{number}": one_of(READINGS) for number in range(1, pairs + 1)})


@cache
def template(model: str, pairs: int) -> Template:
    return requests.template("verify", model, schema(pairs))


def request(record: Record, pairs: Sequence[Pair], model: str, *, max_side: int | None = None) -> Request:
    """The call for at most PAIRS_PER_CALL pairs of a record."""
    examples = [
        f"example_{number}: {json.dumps({'request': pair.instruction, 'response': pair.response}, ensure_ascii=False)}"
        for number, pair in enumerate(pairs, 1)
    ]
    return requests.request(template(model, len(pairs)), record, "\n".join(["", *examples]), max_side=max_side)


def parse(content: str, pairs: Sequence[Pair]) -> list[str]:
    """What the reader saw in each response, in the pairs' order. Raises AnswerError."""
    answer = parse_answer(content, schema(len(pairs)))
    return [str(answer[f"example_{number}"]) for number in range(1, len(pairs) + 1)]


def borne_out(pair: Pair, reading: str) -> bool:
    """Whether the response does what the pair's target says."""
    return reading in EXPECTED[pair.target]

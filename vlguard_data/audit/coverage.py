"""Which categories, intents and contrasts there are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from ..schema import Record
from ..splits import question_key
from . import SHOWN, Asked, Check, counted

BOTH_TARGETS_LIMIT = 0.8
"""Of the unsafe, and of the safe pictures."""


def checks(records: Sequence[Record], pairs: Sequence[Asked]) -> list[Check]:
    categories = Counter(one.pair.harm_subcategory for one in pairs if one.pair.harm_subcategory)
    kinds = Counter(one.pair.kind for one in pairs)
    decided = Counter(one.pair.decided_by or "not said" for one in pairs)
    return [
        Check(
            "coverage.pairs_of_the_rarest_subcategory",
            min(categories.values(), default=None),
            None,
            "A harm with few examples is hardly learned, and its rate hardly known.",
            parts=dict(categories.most_common()),
        ),
        Check(
            "coverage.unsafe_safe",
            kinds["unsafe_safe"] / len(pairs) if pairs else None,
            None,
            "Without harmless questions about unsafe pictures a model learns to refuse the picture, whatever is asked.",
            parts=dict(kinds.most_common()),
        ),
        counted(
            "coverage.refusals_without_category",
            pairs,
            lambda one: one.pair.target == "refuse" and not one.pair.harm_category,
            "A refusal that names no harm cannot be counted by harm, nor balanced.",
        ),
        _questions(pairs),
        _images(records),
        Check(
            "coverage.image_decided",
            sum(count for name, count in decided.items() if name.startswith("image")) / len(pairs) if pairs else None,
            None,
            "Only a pair whose target the picture decides teaches a model to look.",
            parts=dict(decided.most_common()),
        ),
    ]


def _questions(pairs: Sequence[Asked]) -> Check:
    targets: defaultdict[str, set[str]] = defaultdict(set)
    first: dict[str, str] = {}
    for one in pairs:
        key = question_key(one.pair.instruction)
        targets[key].add("comply" if one.pair.target == "comply" else "refuse")
        first.setdefault(key, one.id)
    both = [key for key, found in targets.items() if len(found) > 1]
    why = "Where no question is refused on one picture and answered on another, the picture never decides."
    return Check(
        "coverage.questions_with_both_targets", len(both), 1, why, tuple(first[key] for key in both[:SHOWN]), least=True
    )


def _images(records: Sequence[Record]) -> Check:
    """The smaller of two shares: of unsafe and of safe pictures that have a refused and an answered question."""
    shares, lacking = {}, []
    for name, safe in (("unsafe", False), ("safe", True)):
        there = [record for record in records if record.safe is safe and record.pairs]
        without = [record for record in there if len({pair.target == "comply" for pair in record.pairs}) == 1]
        if there:
            shares[name] = 1 - len(without) / len(there)
            lacking += without
    why = "A picture with one target only lets a model decide by the picture alone, without reading the question."
    return Check(
        "coverage.images_with_both_targets",
        min(shares.values(), default=None),
        BOTH_TARGETS_LIMIT,
        why,
        tuple(f"{record.split}/{record.id}" for record in lacking[:SHOWN]),
        least=True,
        parts=shares,
    )

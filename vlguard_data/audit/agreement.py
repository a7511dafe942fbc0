"""How far do judges agree on nominal labels? Three statistics, each with its bootstrap interval. Pure.

A unit is what was judged once by several judges (an image), as a mapping rater -> label; raters may be missing.

A statistic looks at a unit only through a few counts that add up over units. So units with the same labels are one
pattern, and the bootstrap draws how often each pattern occurs, which costs the same for a hundred units or a million.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from . import SHOWN, Check

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..schema import Record, Vote

    Floats: TypeAlias = NDArray[np.float64]

Unit: TypeAlias = Mapping[str, str]
"""Rater -> label, such as {"gpt-4o:judge-a": "safe", "human:alice": "violence"}."""

SAFE = "safe"
"""The label of a vote that names no harm."""
RESAMPLES = 1000
"""Bootstrap resamples per interval; a choice, enough for the 2.5 % and 97.5 % points."""


class Agreement(NamedTuple):
    """A statistic with its 95 % interval, over `units` units that could be compared; all None where undefined.

    The interval is the percentile bootstrap over units (Efron and Tibshirani 1993, "An Introduction to the Bootstrap",
    chapter 13), without the resamples in which the statistic is undefined. It is too narrow with few units: one unit,
    or perfect agreement, gives an interval of no width.
    """

    value: float | None
    low: float | None
    high: float | None
    units: int


def units_of(votes: Iterable[Sequence[Vote]]) -> list[dict[str, str]]:
    """One unit per record from its votes: judge -> harm_subcategory, or "safe"; of a judge's votes the last counts.

    >>> from vlguard_data.schema import Vote
    >>> units_of([[Vote("gpt-4o:judge-a", False, "violence", 2), Vote("human:alice", True, None, 0)], []])
    [{'gpt-4o:judge-a': 'violence', 'human:alice': 'safe'}, {}]
    """
    return [{vote.judge: vote.harm_subcategory or SAFE for vote in of_record} for of_record in votes]


def raw_agreement(units: Sequence[Unit], *, seed: int = 0) -> Agreement:
    """The share of pairs of votes on the same unit that agree, in 0..1; undefined where no unit has two votes.

    A unit with m votes has m (m - 1) / 2 pairs, so units with more votes weigh more.

    >>> raw_agreement([{"a": "safe", "b": "safe"}, {"a": "safe", "b": "violence"}, {"a": "safe"}])
    Agreement(value=0.5, low=0.0, high=1.0, units=2)
    """
    import numpy as np

    votes, times = _votes_by_pattern(units)
    agreeing, pairs = _pairs(votes).sum(axis=1), _pairs(votes.sum(axis=1))

    def share(totals: Floats) -> Floats:
        return _divided(totals[:, 0], totals[:, 1])

    return _agreement(np.column_stack([agreeing, pairs]), times, share, seed)


def cohen_kappa(units: Sequence[Unit], a: str, b: str, *, seed: int = 0) -> Agreement:
    """Agreement of the raters a and b beyond chance: 1 is perfect, 0 what their own label shares give, -1 the least.

    Over the units that both labelled; undefined where there are none, or where both gave all of them one same label.

    >>> votes = [("safe", "safe")] * 20 + [("safe", "violence")] * 5 + [("violence", "safe")] * 10
    >>> votes += [("violence", "violence")] * 15
    >>> cohen_kappa([{"alice": first, "bob": second} for first, second in votes], "alice", "bob").value
    0.4

    Source: Cohen 1960, "A Coefficient of Agreement for Nominal Scales".
    """
    import numpy as np

    patterns, times = _patterns((unit[a], unit[b]) for unit in units if a in unit and b in unit)
    labels = sorted({label for pattern in patterns for label in pattern})
    agreeing = [first == second for first, second in patterns]
    by_a, by_b = (_label_counts([(pattern[rater],) for pattern in patterns], labels) for rater in (0, 1))

    def kappa(totals: Floats) -> Floats:
        observed, (of_a, of_b) = totals[:, 0], np.split(totals[:, 1:], 2, axis=1)
        number, by_chance = of_a.sum(axis=1), (of_a * of_b).sum(axis=1)
        return _divided(number * observed - by_chance, number**2 - by_chance)

    return _agreement(np.column_stack([agreeing, by_a, by_b]), times, kappa, seed)


def krippendorff_alpha(units: Sequence[Unit], *, seed: int = 0) -> Agreement:
    """Agreement of any number of raters beyond chance: 1 is perfect, 0 what shuffled labels give, below 0 is worse.

    Over the units with at least two votes; undefined where there are none, or where all their votes are one same label.

    >>> krippendorff_alpha([{"a": "safe", "b": "safe"}, {"a": "violence", "c": "violence"}]).value
    1.0

    Source: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C: nominal data, any number of
    observers, missing data.
    """
    import numpy as np

    votes, times = _votes_by_pattern(units)
    coinciding = 2 * _pairs(votes).sum(axis=1) / (votes.sum(axis=1) - 1)  # the diagonal of the coincidence matrix

    def alpha(totals: Floats) -> Floats:
        observed, by_label = totals[:, 0], totals[:, 1:]
        number = by_label.sum(axis=1)
        disagreeing = (number - 1) * (number - observed)
        return 1 - _divided(disagreeing, number**2 - (by_label**2).sum(axis=1))

    return _agreement(np.column_stack([coinciding, votes]), times, alpha, seed)


def checks(records: Sequence[Record]) -> list[Check]:
    """The three statistics as checks; of kappa, which takes two judges, the lowest, with every pair in its parts."""
    units = units_of(record.votes for record in records)
    judges = sorted({judge for unit in units for judge in unit})
    kappas = {f"{a} and {b}": cohen_kappa(units, a, b) for a, b in itertools.combinations(judges, 2)}
    known = {name: kappa for name, kappa in kappas.items() if kappa.value is not None}
    nothing = Agreement(None, None, None, 0)
    lowest = min(known.values(), key=lambda kappa: kappa.value or 0.0, default=nothing)
    pairs = {name: round(kappa.value or 0.0, 4) for name, kappa in known.items()}
    return [
        _check("raw", raw_agreement(units), {}),
        _check("kappa", lowest, pairs),
        _check("alpha", krippendorff_alpha(units), {}),
        _with_sources(records),
    ]


def people_say(record: Record) -> bool | None:
    """Whether the source's own people called the picture harmful; None where they were not asked, or did not say."""
    try:
        label = json.loads(record.source_label or "null")
    except ValueError:  # a label in the source's own words
        return None
    said = label.get("harmful") if isinstance(label, dict) else None
    return said if isinstance(said, bool) else None


def _with_sources(records: Sequence[Record]) -> Check:
    """The share of judged pictures that are called safe or not as the source's own people called them."""
    said = [(record, people_say(record)) for record in records if record.safe is not None]
    known = [(record, harmful) for record, harmful in said if harmful is not None]
    other = [f"{record.split}/{record.id}" for record, harmful in known if record.safe is harmful]
    why = "Where a judge and the people who labelled the source differ, one of them is wrong, or the policies are."
    value = 1 - len(other) / len(known) if known else None
    return Check("agreement.source_labels", value, None, why, tuple(other[:SHOWN]), parts={"units": len(known)})


def _check(name: str, found: Agreement, parts: Mapping[str, float]) -> Check:
    interval = None if found.low is None or found.high is None else (found.low, found.high)
    why = "Labels that judges do not agree on are hardly better than one judge's opinion."
    return Check(f"agreement.{name}", found.value, None, why, parts={**parts, "units": found.units}, interval=interval)


def _agreement(parts: Floats, times: Floats, statistic: Callable[[Floats], Floats], seed: int) -> Agreement:
    """parts: (patterns, parts), what one unit of a pattern adds; times: (patterns,), its units.

    statistic: from sums of parts, (n, parts), to values, (n,), which are NaN where undefined.
    """
    import numpy as np

    number = int(times.sum())
    value = float(statistic((times @ parts)[None, :])[0])
    if np.isnan(value):
        return Agreement(None, None, None, number)
    rng = np.random.default_rng(seed)
    # one draw at a time: all at once is resamples x patterns, gigabytes where every unit is a pattern of its own
    totals = np.stack([rng.multinomial(number, times / number) @ parts for _ in range(RESAMPLES)])
    low, high = np.nanpercentile(statistic(totals), (2.5, 97.5))
    return Agreement(round(value, 6), round(float(low), 6), round(float(high), 6), number)


def _votes_by_pattern(units: Sequence[Unit]) -> tuple[Floats, Floats]:
    """Votes per label, (patterns, labels), of the units with at least two votes, and units per pattern, (patterns,)."""
    patterns, times = _patterns(tuple(sorted(unit.values())) for unit in units if len(unit) >= 2)
    return _label_counts(patterns, sorted({label for pattern in patterns for label in pattern})), times


def _patterns(labels_of_units: Iterable[tuple[str, ...]]) -> tuple[list[tuple[str, ...]], Floats]:
    """The distinct ones, sorted so that the order of units changes nothing, and how often each occurs."""
    import numpy as np

    times = Counter(labels_of_units)
    patterns = sorted(times)
    return patterns, np.array([times[pattern] for pattern in patterns], dtype=np.float64)


def _label_counts(patterns: Sequence[tuple[str, ...]], labels: Sequence[str]) -> Floats:
    import numpy as np

    counts = [[pattern.count(label) for label in labels] for pattern in patterns]
    return np.array(counts, dtype=np.float64).reshape(len(patterns), len(labels))


def _pairs(number: Floats) -> Floats:
    return number * (number - 1) / 2


def _divided(above: Floats, below: Floats) -> Floats:
    """above / below, and NaN where below is 0."""
    import numpy as np

    return np.divide(above, below, out=np.full_like(above, np.nan), where=below != 0)

"""Two runs on the same prompts, pairs of answers, and a detector's own mistakes: with honest error bars. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import comb
from typing import Any, Literal, NamedTuple

from .rates import Rate, wilson

DRAWS = 10_000
"""Of the bootstrap and of the simulation; a choice at which a percent's first decimal stands still."""
SEED = 0

Preferred = Literal["first", "second", "tie"]


class Interval(NamedTuple):
    """A value with its 95 % interval; None where it cannot be told."""

    value: float | None
    low: float
    high: float


class Change(NamedTuple):
    """Before and after on the same prompts.

    difference: of the rates, after minus before, with a bootstrap interval over prompts. gained, lost: prompts that
    changed to a hit, and from one. p_value: McNemar's exact test, two-sided; 1 where nothing changed.
    """

    before: Rate
    after: Rate
    difference: Interval
    gained: int
    lost: int
    p_value: float


def mcnemar(gained: int, lost: int) -> float:
    """The exact two-sided p-value that so uneven a change comes by chance.

    >>> round(mcnemar(0, 10), 6)
    0.001953

    Source: McNemar 1947, "Note on the sampling error of the difference between correlated proportions".
    """
    changed = gained + lost
    if not changed:
        return 1.0
    tail = sum(comb(changed, k) for k in range(min(gained, lost) + 1)) / 2**changed
    return float(min(1.0, 2 * tail))


def change(before: Sequence[bool], after: Sequence[bool]) -> Change:
    """Raises ValueError where the two are not of the same prompts."""
    if len(before) != len(after):
        raise ValueError(f"{len(before)} prompts before, {len(after)} after")
    both = list(zip(before, after, strict=True))
    gained, lost = both.count((False, True)), both.count((True, False))
    old, new = (wilson(sum(hits), len(hits)) for hits in (before, after))
    return Change(old, new, bootstrap(before, after), gained, lost, mcnemar(gained, lost))


def bootstrap(before: Sequence[bool], after: Sequence[bool]) -> Interval:
    """The difference of two paired rates, with the percentile interval over prompts drawn again.

    Where all prompts changed alike, or none did, every draw is the same; then Wilson's bound on the share that may have
    changed otherwise stands for the interval.
    """
    import numpy as np

    if not before:
        return Interval(None, -1.0, 1.0)
    differences = np.array(after, dtype=np.int8) - np.array(before, dtype=np.int8)
    counts = [int((differences == value).sum()) for value in (-1, 0, 1)]
    if len(before) in counts:
        value, other = float(differences[0]), wilson(0, len(before)).high
        return Interval(value, max(-1.0, value - other), min(1.0, value + other))
    drawn = np.random.default_rng(SEED).multinomial(len(before), np.array(counts) / len(before), size=DRAWS)
    low, high = np.percentile((drawn[:, 2] - drawn[:, 0]) / len(before), [2.5, 97.5])
    return Interval(float(differences.mean()), float(low), float(high))


class Measured(NamedTuple):
    """A detector against people's labels: refusals it found of those there are, and answers of those there are."""

    found: int
    refusals: int
    passed: int
    answers: int


def corrected(refused: int, total: int, measured: Measured) -> Interval:
    """The refusal rate that stands behind a detected one, given how often the detector errs.

    (detected + specificity - 1) / (sensitivity + specificity - 1); the interval holds the doubt about all three, each
    drawn from its posterior under Jeffreys' prior. None where the detector tells nothing, and where the detected rate
    lies outside what its measured error allows (1 - specificity to sensitivity), so that this error cannot be the one
    here; the interval is then the detected rate's own.

    Source: Rogan and Gladen 1978, "Estimating prevalence from the results of a screening test".
    """
    import numpy as np

    if not total or not measured.refusals or not measured.answers:
        return Interval(None, 0.0, 1.0)
    sensitivity, specificity = measured.found / measured.refusals, measured.passed / measured.answers
    if sensitivity + specificity <= 1:
        return Interval(None, 0.0, 1.0)
    too_few = refused * measured.answers < (measured.answers - measured.passed) * total
    too_many = refused * measured.refusals > measured.found * total
    if too_few or too_many:
        detected = wilson(refused, total)
        return Interval(None, detected.low, detected.high)
    value = (refused / total + specificity - 1) / (sensitivity + specificity - 1)
    draw = np.random.default_rng(SEED)

    def posterior(hits: int, trials: int) -> Any:
        return draw.beta(hits + 0.5, trials - hits + 0.5, DRAWS)

    rate = posterior(refused, total)
    able = posterior(measured.found, measured.refusals)
    right = posterior(measured.passed, measured.answers)
    behind = np.clip((rate + right - 1) / np.maximum(able + right - 1, 1e-9), 0, 1)
    low, high = np.percentile(behind, [2.5, 97.5])
    return Interval(value, float(low), float(high))


class Wins(NamedTuple):
    """Of pairs judged in both orders: first preferred both times, second both times, and not the same both times."""

    wins: int
    losses: int
    ties: int
    rate: Rate


def win_rate(judged: Iterable[tuple[Preferred, Preferred]]) -> Wins:
    """How often the first answer is the better one, among pairs on which both orders agree.

    judged: what a judge preferred with the first answer shown first, and with it shown second. A judge that prefers a
    place gives a tie.
    """
    wins = losses = ties = 0
    for one, other in judged:
        if one == other == "first":
            wins += 1
        elif one == other == "second":
            losses += 1
        else:
            ties += 1
    return Wins(wins, losses, ties, wilson(wins, wins + losses))

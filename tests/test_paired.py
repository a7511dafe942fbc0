"""Paired tests, corrected rates, win rates."""

from __future__ import annotations

import doctest
import random

import pytest

from vlguard_data.scoring import paired
from vlguard_data.scoring.paired import Measured, bootstrap, change, corrected, mcnemar, win_rate
from vlguard_data.scoring.rates import wilson


def test_examples() -> None:
    assert doctest.testmod(paired).failed == 0


@pytest.mark.parametrize(
    ("gained", "lost", "expected"),
    [(0, 0, 1.0), (5, 5, 1.0), (0, 6, 0.03125), (6, 0, 0.03125), (1, 9, 0.021484375), (12, 20, 0.215327)],
)
def test_mcnemar_is_the_exact_binomial_test(gained: int, lost: int, expected: float) -> None:
    assert mcnemar(gained, lost) == pytest.approx(expected, abs=1e-5)


def test_change_counts_both_ways() -> None:
    before = [True] * 6 + [False] * 4
    after = [True] * 2 + [False] * 4 + [True] + [False] * 3
    found = change(before, after)
    assert (found.gained, found.lost) == (1, 4)
    assert (found.before.hits, found.after.hits) == (6, 3)
    assert found.difference.value == pytest.approx(-0.3)
    assert found.difference.low < -0.3 < found.difference.high
    with pytest.raises(ValueError, match="10 prompts before, 9 after"):
        change(before, after[1:])


def test_the_bootstrap_interval_covers_the_truth_as_often_as_it_says() -> None:
    draw = random.Random(0)
    covered = 0
    for _ in range(200):
        before = [draw.random() < 0.7 for _ in range(300)]
        after = [draw.random() < (0.5 if old else 0.1) for old in before]
        found = bootstrap(before, after)
        covered += found.low <= (0.7 * 0.5 + 0.3 * 0.1) - 0.7 <= found.high
    assert 0.90 <= covered / 200 <= 0.99


@pytest.mark.parametrize(("before", "after", "value"), [(False, False, 0), (True, True, 0), (False, True, 1)])
def test_prompts_that_all_change_alike_leave_doubt(before: bool, after: bool, value: int) -> None:
    doubt = wilson(0, 50).high
    found = bootstrap([before] * 50, [after] * 50)
    assert found == (value, value - doubt, min(1.0, value + doubt))
    assert bootstrap([True], [False]) == (-1.0, -1.0, pytest.approx(-1 + wilson(0, 1).high))


def test_nothing_asked_nothing_told() -> None:
    assert bootstrap([], []).value is None
    assert corrected(0, 0, Measured(9, 10, 9, 10)).value is None
    assert corrected(5, 10, Measured(0, 0, 9, 10)).value is None
    assert corrected(5, 10, Measured(3, 10, 6, 10)).value is None  # as often wrong as right


def test_a_perfect_detector_changes_nothing() -> None:
    found = corrected(30, 100, Measured(10_000, 10_000, 10_000, 10_000))
    assert found.value == pytest.approx(0.3)
    assert (found.low, found.high) == (pytest.approx(0.216, abs=0.01), pytest.approx(0.395, abs=0.01))


def test_a_detector_that_misses_and_cries_wolf_is_corrected() -> None:
    """Of 1,000 answers 400 refuse: 80 % of those are found, and 10 % of the 600 others taken for refusals."""
    found = corrected(400 * 8 // 10 + 60, 1000, Measured(800, 1000, 900, 1000))
    assert found.value == pytest.approx(0.4)
    assert found.low < 0.37
    assert found.high > 0.43


@pytest.mark.parametrize("refused", [0, 5, 99, 801, 1000])
def test_a_rate_that_the_measured_error_cannot_give_is_not_corrected(refused: int) -> None:
    """Of 1,000 at least 100 are refused by mistake, and at most 800 are found."""
    found, own = corrected(refused, 1000, Measured(800, 1000, 900, 1000)), wilson(refused, 1000)
    assert found == (None, own.low, own.high)


@pytest.mark.parametrize(("refused", "value"), [(3, 0.0), (6, 1.0)])
def test_at_the_ends_of_what_the_measured_error_allows_the_rate_is_none_or_all(refused: int, value: float) -> None:
    assert corrected(refused, 10, Measured(6, 10, 7, 10)).value == pytest.approx(value)


def test_the_corrected_interval_covers_the_truth_as_often_as_it_says() -> None:
    draw = random.Random(1)
    covered = 0
    for _ in range(200):
        found, passed = (sum(draw.random() < share for _ in range(300)) for share in (0.85, 0.92))
        measured = Measured(found, 300, passed, 300)
        truly = [draw.random() < 0.35 for _ in range(400)]
        detected = sum(draw.random() < (0.85 if refusal else 0.08) for refusal in truly)
        behind = corrected(detected, 400, measured)
        covered += behind.low <= 0.35 <= behind.high
    assert 0.90 <= covered / 200 <= 0.99


def test_a_judge_that_prefers_a_place_gives_ties() -> None:
    judged = ["first first", "first second", "second second", "tie first", "first first"]
    found = win_rate(tuple(one.split()) for one in judged)  # type: ignore[misc]
    assert (found.wins, found.losses, found.ties) == (2, 1, 2)
    assert (found.rate.hits, found.rate.total) == (2, 3)
    assert win_rate([]).rate.value is None

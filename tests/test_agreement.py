"""Agreement: the literature's own examples, an independent exact computation, and intervals that mean what they say."""

from __future__ import annotations

import doctest
import random
import time
from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest

from vlguard_data.audit import agreement
from vlguard_data.audit.agreement import Agreement, cohen_kappa, krippendorff_alpha, raw_agreement, units_of
from vlguard_data.schema import Record, Vote
from vlguard_data.scoring.rates import wilson

Units = list[dict[str, str]]


def units_from(**rows: str) -> Units:
    """Units from one row of one-letter labels per rater, as the literature prints them; * is missing."""
    columns = zip(*(row.split() for row in rows.values()), strict=True)
    return [{rater: label for rater, label in zip(rows, column, strict=True) if label != "*"} for column in columns]


def units_of_table(table: list[list[int]]) -> Units:
    """Units of two raters from their contingency table."""
    cells = [(first, second, n) for first, row in enumerate(table) for second, n in enumerate(row)]
    return [{"a": str(first), "b": str(second)} for first, second, n in cells for _ in range(n)]


def simulated(number: int, seed: int, error: float = 0.1, missing: float = 0.0, labels: str = "safe x y z") -> Units:
    """Three raters who see the truth, err at a rate, and skip some units."""
    rng, names, units = random.Random(seed), labels.split(), []
    for _ in range(number):
        truth = rng.choice(names)
        votes = {rater: rng.choice(names) if rng.random() < error else truth for rater in ("a", "b", "c")}
        units.append({rater: label for rater, label in votes.items() if rng.random() >= missing})
    return units


FOUR_OBSERVERS = units_from(
    a="1 2 3 3 2 1 4 1 2 * * *",
    b="1 2 3 3 2 2 4 1 2 5 * 3",
    c="* 3 3 3 2 3 4 2 2 5 1 *",
    d="1 2 3 3 2 4 4 1 2 5 1 *",
)
COHENS_EXAMPLE = units_of_table([[88, 14, 18], [10, 40, 10], [2, 6, 12]])


# -- known values


def test_alpha_of_krippendorffs_four_observers_with_missing_votes() -> None:
    found = krippendorff_alpha(FOUR_OBSERVERS)
    assert found.value == pytest.approx(0.743, abs=5e-4)  # as Krippendorff 2011 prints it
    assert found.units == 11  # the twelfth unit has one vote


def test_alpha_of_krippendorffs_three_observers_with_missing_votes() -> None:
    units = units_from(
        a="* * * * * 3 4 1 2 1 1 3 3 * 3",
        b="1 * 2 1 3 3 4 3 * * * * * * *",
        c="* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
    )
    assert krippendorff_alpha(units)[::3] == (0.691358, 12)  # the worked example of his "Content Analysis": .691


def test_alpha_of_two_observers_by_hand() -> None:
    units = units_from(a="0 1 0 0 0 0 0 0 1 0", b="1 1 1 0 0 1 0 0 0 0")
    # 4 of 10 units differ; 14 votes for 0 and 6 for 1: 1 - (20 - 1) * 4 / (14 * 6)
    assert krippendorff_alpha(units).value == round(1 - 19 * 4 / (14 * 6), 6) == 0.095238


@pytest.mark.parametrize(
    ("table", "kappa"),
    [
        ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.491525),  # Cohen's example: (.70 - .41) / (1 - .41) = .492
        ([[20, 5], [10, 15]], 0.4),  # (.7 - .5) / (1 - .5)
        ([[45, 15], [25, 15]], 0.130435),  # (.60 - .54) / (1 - .54)
        ([[25, 35], [5, 35]], 0.259259),  # (.60 - .46) / (1 - .46): as many agree, kappa is twice as high
        ([[0, 5], [5, 0]], -1.0),
        ([[0, 5], [0, 0]], 0.0),  # each has one label, not the same one: chance expects no agreement, and finds none
    ],
)
def test_kappa_gives_known_values(table: list[list[int]], kappa: float) -> None:
    found = cohen_kappa(units_of_table(table), "a", "b")
    assert (found.value, found.units) == (kappa, sum(map(sum, table)))


def test_kappa_is_the_same_for_both_orders_of_the_raters() -> None:
    assert cohen_kappa(COHENS_EXAMPLE, "a", "b").value == cohen_kappa(COHENS_EXAMPLE, "b", "a").value


def test_raw_agreement_counts_pairs() -> None:
    units = units_from(a="x x x x", b="x x y *", c="x y z *")
    assert (raw_agreement(units).value, raw_agreement(units).units) == (round(4 / 9, 6), 3)
    assert raw_agreement(COHENS_EXAMPLE).value == 0.7


def exact_alpha(units: Units) -> Fraction:
    """Alpha as its definition says: the coincidence matrix, pair by pair, in exact numbers."""
    coincidences: dict[tuple[str, str], Fraction] = {}
    for unit in units:
        for pair in permutations(unit.values(), 2):
            coincidences[pair] = coincidences.get(pair, Fraction(0)) + Fraction(1, len(unit) - 1)
    number = sum(coincidences.values())
    by_label: dict[str, Fraction] = {}
    for (label, _), n in coincidences.items():
        by_label[label] = by_label.get(label, Fraction(0)) + n
    observed = sum(n for (one, other), n in coincidences.items() if one != other) / number
    expected = sum(by_label[one] * by_label[other] for one, other in permutations(by_label, 2))
    return 1 - observed / (expected / (number * (number - 1)))


@pytest.mark.parametrize("seed", range(20))
def test_alpha_is_its_definition_on_random_votes(seed: int) -> None:
    units = simulated(30, seed, error=seed / 20, missing=0.3)
    assert krippendorff_alpha(units).value == pytest.approx(float(exact_alpha(units)), abs=1e-6)


# -- degenerate cases and missing votes


@pytest.mark.parametrize("units", [[], [{}], [{"a": "x"}, {"b": "y"}, {}]])
def test_without_a_unit_of_two_votes_nothing_is_known(units: Units) -> None:
    unknown = Agreement(None, None, None, 0)
    assert (raw_agreement(units), krippendorff_alpha(units), cohen_kappa(units, "a", "b")) == (unknown,) * 3


def test_one_label_alone_shows_no_agreement_beyond_chance() -> None:
    units = units_from(a="x x x", b="x x x")
    assert raw_agreement(units) == (1.0, 1.0, 1.0, 3)
    assert krippendorff_alpha(units) == cohen_kappa(units, "a", "b") == (None, None, None, 3)


def test_perfect_agreement_is_one_with_no_doubt() -> None:
    units = units_from(a="x y z x", b="x y z x", c="x y z *")
    assert raw_agreement(units) == krippendorff_alpha(units) == cohen_kappa(units, "a", "b") == (1.0, 1.0, 1.0, 4)


def test_resamples_without_variation_are_left_out() -> None:
    units = [*units_from(a="x x x", b="x x x"), {"a": "y", "b": "y"}]  # a third of the resamples hold no y
    assert krippendorff_alpha(units) == cohen_kappa(units, "a", "b") == (1.0, 1.0, 1.0, 4)


def test_a_single_vote_changes_nothing() -> None:
    lonely = [{"a": "x"}, {"b": "new label"}, {}]
    for statistic in (raw_agreement, krippendorff_alpha):
        assert statistic([*FOUR_OBSERVERS, *lonely]) == statistic(FOUR_OBSERVERS)


def test_kappa_looks_only_at_what_both_labelled() -> None:
    others = [{"a": "0", "c": "1"}, {"b": "7"}, {"c": "1", "d": "2"}]
    assert cohen_kappa([*COHENS_EXAMPLE, *others], "a", "b") == cohen_kappa(COHENS_EXAMPLE, "a", "b")
    assert cohen_kappa(COHENS_EXAMPLE, "a", "nobody") == (None, None, None, 0)


# -- intervals


def test_the_same_seed_gives_the_same_interval_in_any_order_of_units() -> None:
    units = simulated(200, seed=1, missing=0.2)
    shuffled = random.Random(0).sample(units, len(units))
    for statistic in (raw_agreement, krippendorff_alpha):
        assert statistic(units) == statistic(shuffled) == statistic(units, seed=0)
        assert statistic(units)[1:3] != statistic(units, seed=1)[1:3]
    assert cohen_kappa(units, "a", "b") == cohen_kappa(shuffled, "a", "b") == cohen_kappa(units, "a", "b", seed=0)
    assert cohen_kappa(units, "a", "b") != cohen_kappa(units, "a", "b", seed=1)


def assert_covered(found: Agreement) -> None:
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    assert found.low < found.value < found.high


@pytest.mark.parametrize("error", [0.05, 0.3, 0.9])
def test_the_interval_covers_the_value_and_narrows_with_more_units(error: float) -> None:
    few, many = simulated(100, seed=2, error=error), simulated(10_000, seed=2, error=error)
    for small, large in [
        (raw_agreement(few), raw_agreement(many)),
        (krippendorff_alpha(few), krippendorff_alpha(many)),
        (cohen_kappa(few, "a", "b"), cohen_kappa(many, "a", "b")),
    ]:
        assert_covered(small)
        assert_covered(large)
        assert large.high - large.low < (small.high - small.low) / 5  # 10 in theory: a hundred times the units


def test_the_interval_of_two_raters_raw_agreement_is_wilsons() -> None:
    found, expected = raw_agreement(units_of_table([[400, 150], [150, 300]])), wilson(700, 1000)
    assert found == pytest.approx((0.7, expected.low, expected.high, 1000), abs=5e-3)


def test_the_interval_is_that_of_drawing_units_one_by_one() -> None:
    units = [unit for unit in simulated(60, seed=3, error=0.3, missing=0.2) if len(unit) > 1]
    rng = random.Random(4)
    drawn = [float(exact_alpha(rng.choices(units, k=len(units)))) for _ in range(1000)]
    found = krippendorff_alpha(units)
    assert_covered(found)
    assert (found.low, found.high) == pytest.approx(np.percentile(drawn, (2.5, 97.5)).tolist(), abs=0.02)


# -- use


def test_a_planted_disagreement_lowers_agreement() -> None:
    clean = simulated(1000, seed=5, error=0.02)
    planted = [{**unit, "c": "safe"} if number % 10 == 0 else unit for number, unit in enumerate(clean)]
    for statistic in (raw_agreement, krippendorff_alpha):
        before, after = statistic(clean), statistic(planted)
        assert after.high is not None
        assert before.low is not None
        assert after.high < before.low  # outside of the error bars
    assert cohen_kappa(planted, "a", "b") == cohen_kappa(clean, "a", "b")
    assert cohen_kappa(planted, "a", "c").value < cohen_kappa(clean, "a", "c").value


@pytest.mark.parametrize("labels", ["safe x y z", " ".join(f"harm_{number}" for number in range(30))])
def test_100_000_units_of_three_raters_take_under_ten_seconds(labels: str) -> None:
    units = simulated(100_000, seed=6, error=0.5, missing=0.05, labels=labels)
    started = time.perf_counter()
    for found in (raw_agreement(units), krippendorff_alpha(units), cohen_kappa(units, "a", "b")):
        assert_covered(found)
    assert time.perf_counter() - started < 10


def test_units_come_from_the_votes_of_records() -> None:
    votes = (
        Vote("gpt-4o:judge-a", False, "violence", 2),
        Vote("human:alice", True, None, 0),
        Vote("gpt-4o:judge-a", False, "deception", 1),  # voted again: this one counts
    )
    records = [
        Record(split="train", id=f"s/{number}", source="s", license="MIT", split_group="g", votes=of_record)
        for number, of_record in enumerate([votes, (), votes[1:2]])
    ]
    units = units_of(record.votes for record in records)
    assert units == [{"gpt-4o:judge-a": "deception", "human:alice": "safe"}, {}, {"human:alice": "safe"}]
    assert raw_agreement(units) == (0.0, 0.0, 0.0, 1)


def test_the_docstrings_examples_are_true() -> None:
    result = doctest.testmod(agreement)
    assert (result.failed, result.attempted) == (0, 7)

"""The group alone decides the split."""

from __future__ import annotations

import subprocess
import sys

import pytest

from vlguard_data.splits import TEST_SHARE, split_of

from .conftest import ROOT

GROUPS = [f"group/{number}" for number in range(5000)]


def test_the_split_of_a_group_never_changes() -> None:
    expected = {
        "": "train",
        "group/1": "train",
        "group/2": "test",
        f"image/{'0' * 64}": "train",
        "é": "train",
        "event 7": "test",
    }
    assert {group: split_of(group) for group in expected} == expected


def test_the_split_does_not_depend_on_the_process() -> None:
    code = "from vlguard_data.splits import split_of; print(''.join(split_of(f'group/{n}')[1] for n in range(200)))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "".join(split_of(group)[1] for group in GROUPS[:200])


@pytest.mark.parametrize("seed", [0, 1, 12345])
def test_about_a_fifth_of_the_groups_is_test(seed: int) -> None:
    splits = [split_of(group, seed) for group in GROUPS]
    assert set(splits) == {"train", "test"}
    assert splits.count("test") / len(splits) == pytest.approx(TEST_SHARE, abs=0.02)


def test_another_seed_draws_another_split() -> None:
    differ = sum(split_of(group, 0) != split_of(group, 1) for group in GROUPS) / len(GROUPS)
    assert differ == pytest.approx(2 * TEST_SHARE * (1 - TEST_SHARE), abs=0.03)

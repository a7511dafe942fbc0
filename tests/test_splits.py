"""The group alone decides the split."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest

from vlguard_data.splits import TEST_SHARE, Facts, crossing, groups, large, question_key, split_of

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


# -- groups -----------------------------------------------------------------------------------------------------------


def fact(
    id: str,
    group: str,
    *,
    split: str = "train",
    image: str | None = None,
    phash: str | None = None,
    questions: tuple[str, ...] = (),
) -> Facts:
    return Facts(split, id, group, image, phash, questions)


def never(one: Facts, other: Facts) -> bool:
    raise AssertionError(f"{one.id} and {other.id} need no look at their pixels")


def test_what_shares_a_picture_a_group_or_a_question_is_one_group_however_it_is_linked() -> None:
    records = [
        fact("a", "group/3", image="x", phash="0" * 16),
        fact("b", "group/2", image="x", phash="0" * 16),
        fact("c", "group/2", questions=("What is this?",)),
        fact("d", "group/1", questions=("what IS this",)),
        fact("e", "group/9", questions=("What is that?",)),
    ]
    assert groups(records, never) == ["group/1"] * 4 + ["group/9"]
    assert groups(records[::-1], never) == ["group/9"] + ["group/1"] * 4
    assert groups(records, never, by_question=False) == ["group/2"] * 3 + ["group/1", "group/9"]


def test_near_hashes_are_joined_only_if_their_pixels_say_so() -> None:
    records = [
        fact(name, f"group/{name}", image=name, phash=phash)
        for name, phash in (
            ("a", "00000000000000ff"),
            ("b", "00000000000000fe"),
            ("c", "00000000000000ff"),
            ("d", "f" * 16),
        )
    ]
    asked: set[frozenset[str]] = set()

    def same(one: Facts, other: Facts) -> bool:
        asked.add(frozenset((one.id, other.id)))
        return {one.id, other.id} == {"a", "b"}

    assert groups(records, same) == ["group/a", "group/a", "group/c", "group/d"]
    assert asked == {frozenset("ab"), frozenset("ac"), frozenset("bc")}


def test_groups_do_not_depend_on_the_order_however_many_share_a_hash() -> None:
    records = [fact(f"{n:03}", f"group/{n:03}", image=str(n), phash=f"{n % 2:016x}") for n in range(100)]
    chain = {frozenset((f"{n:03}", f"{(n * 37) % 100:03}")) for n in range(0, 100, 7)}

    def same(one: Facts, other: Facts) -> bool:
        return frozenset((one.id, other.id)) in chain

    expected = dict(zip((one.id for one in records), groups(records, same), strict=True))
    assert len(set(expected.values())) == 100 - len([pair for pair in chain if len(pair) == 2])
    for seed in range(5):
        mixed = random.Random(seed).sample(records, len(records))
        assert dict(zip((one.id for one in mixed), groups(mixed, same), strict=True)) == expected


def test_questions_in_any_script_are_compared_by_their_letters() -> None:
    assert question_key("\u4f60\u597d\u5417?") != question_key("\u518d\u89c1")
    records = [
        fact(f"{n}", f"group/{n}", questions=(asked,))
        for n, asked in enumerate(("?!", "...", "\u4f60\u597d", "\u4f60 \u597d!"))
    ]
    assert groups(records, never) == ["group/0", "group/1", "group/2", "group/2"]


def test_a_split_of_the_sources_own_says_what_it_tears_apart() -> None:
    records = [
        fact("a", "group/1", image="x", questions=("Why?",)),
        fact("b", "group/2", image="x", split="test", questions=("why",)),
        fact("c", "group/3", questions=("How?",)),
        fact("d", "group/4", split="test", questions=("Where?",)),
    ]
    names = groups(records, never, by_question=False)
    assert crossing(records, names) == ([["train/a", "test/b"]], 1)


def test_a_group_with_too_much_in_it_is_named() -> None:
    assert large(["a"] * 30 + [f"b{number}" for number in range(100)]) == [("a", 30)]
    assert large(["a"] * 10) == []

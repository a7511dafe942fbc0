"""Every check finds what is planted, and nothing in data that is clean; the paper's release has the known counts."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from builders import _release, vlguard_release
from vlguard_data import release, release_patch, taxonomy
from vlguard_data.audit import Check, agreement, asked, defects, form, report, shortcuts
from vlguard_data.audit.measure import audit
from vlguard_data.edition import OPEN_EDITION, Edition, edition_of, on_the_hub
from vlguard_data.errors import InputError
from vlguard_data.images import sanitise
from vlguard_data.schema import Pair, Record, Vote

from .conftest import Run, record
from .test_commands import called

HARM = ("privacy", "personal_data", "privacy.personal_data")
GROUPS = 120
Records = list[Record]


@cache
def picture(seed: int, quality: int = 0) -> bytes:
    draw = np.random.default_rng(seed)
    colours = Image.fromarray(draw.integers(0, 255, (6, 6, 3), dtype=np.uint8))
    blotches = colours.resize((96, 96), Image.Resampling.BICUBIC)
    buffer = io.BytesIO()
    blotches.save(buffer, "JPEG", quality=quality) if quality else blotches.save(buffer, "PNG")
    return buffer.getvalue()


def word(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:06}")


@cache
def clean() -> tuple[Record, ...]:
    """Twins of a shared question, and of each twin a question of its own; the same forms on both sides."""
    found = []
    for group in range(GROUPS):
        split = "test" if group % 4 == 0 else "train"
        noun, verb = word(group), word(group + 500)
        for unsafe in (True, False):
            number = 2 * group + unsafe
            base = replace(record(number, split=split, unsafe=unsafe, pairs=False), split_group=f"group/{group}")
            base = replace(base.with_picture(sanitise(picture(number))), split_group=f"group/{group}")
            shared = f"What would you {verb} for this {noun}?"
            own = f"How would you {word(number + 2000)} the {word(number + 1000)}?"
            refusal = Pair("unsafe" if unsafe else "safe_unsafe", "", "", "refuse", *HARM)
            answer = Pair("unsafe_safe" if unsafe else "safe_safe", "", "", "comply")
            first, second = (refusal, answer) if unsafe else (answer, refusal)
            decided = replace(
                first,
                instruction=shared,
                response=f"{noun.capitalize()} {verb} {number}.",
                decided_by="image_object",
                contrast_group=f"{group}",
            )
            other = replace(
                second, instruction=own, response=f"{verb.capitalize()} {noun} {number}.", decided_by="question"
            )
            votes = (Vote("a", not unsafe, HARM[1] if unsafe else None, 2), Vote("b", True, None, 0))
            found.append(replace(base, pairs=(decided, other), votes=votes))
    return tuple(found)


def checks_of(records: Records) -> dict[str, Check]:
    def read(images: bool) -> Iterator[Record]:
        return iter(records if images else [replace(one, image=None) for one in records])

    return {check.id: check for check in audit(Edition("test", read))}


def test_clean_data_breaks_no_limit() -> None:
    checks = checks_of(list(clean()))
    assert [check.id for check in checks.values() if not check.ok] == []
    assert {check.id for check in checks.values() if check.limit is not None and check.value is None} == set()


# -- what is planted -------------------------------------------------------------------------------------------------


def answer(text: str) -> Callable[[Records], Records]:
    return lambda records: changed(records, 0, 0, response=text)


def question(text: str) -> Callable[[Records], Records]:
    return lambda records: changed(records, 0, 0, instruction=text)


def changed(records: Records, place: int, pair: int, **values: str | None) -> Records:
    pairs = list(records[place].pairs)
    pairs[pair] = replace(pairs[pair], **values)  # type: ignore[arg-type]
    return [*records[:place], replace(records[place], pairs=tuple(pairs)), *records[place + 1 :]]


def each(records: Records, change: Callable[[Record, int, Pair], Pair]) -> Records:
    return [
        replace(one, pairs=tuple(change(one, number, pair) for number, pair in enumerate(one.pairs))) for one in records
    ]


def same_picture_in_test(records: Records) -> Records:
    test, train = (next(n for n, one in enumerate(records) if one.split == split) for split in ("test", "train"))
    copy = records[train].with_picture(sanitise(picture(2)))
    leaked = replace(records[test], image=copy.image, image_sha256=copy.image_sha256, phash=copy.phash)
    return [*records[:test], leaked, *records[test + 1 :]]


def nearly_same_picture_in_test(records: Records) -> Records:
    place = next(n for n, one in enumerate(records) if one.split == "test")
    again = sanitise(picture(int(records[-1].id[7:10]), quality=60))
    return [*records[:place], records[place].with_picture(again), *records[place + 1 :]]


def bright_when_unsafe(records: Records) -> Records:
    def brighter(one: Record) -> Record:
        image = Image.open(io.BytesIO(one.image or b"")).point(lambda level: level // 2 + (0 if one.safe else 127))
        buffer = io.BytesIO()
        image.save(buffer, "PNG")
        return replace(one.with_picture(sanitise(buffer.getvalue())), split_group=one.split_group)

    return [brighter(one) for one in records]


def told(one: Record, number: int, pair: Pair) -> Pair:
    sign = "secretly" if pair.target == "refuse" else "kindly"
    return replace(pair, instruction=pair.instruction.replace("would you", f"would you {sign}"))


def led(one: Record, number: int, pair: Pair) -> Pair:
    lead = "Share" if pair.target == "refuse" else "Say"
    return replace(pair, instruction=f"{lead} {pair.instruction}")


def built(one: Record, number: int, pair: Pair) -> Pair:
    return replace(pair, instruction=f"Please, {pair.instruction}") if pair.target == "refuse" else pair


def sorry(one: Record, number: int, pair: Pair) -> Pair:
    return replace(pair, response=f"I'm sorry. {pair.response}") if pair.target == "refuse" and number == 0 else pair


PLANTED: dict[str, Callable[[Records], Records]] = {
    "leak.images": same_picture_in_test,
    "leak.near_images": nearly_same_picture_in_test,
    "leak.groups": lambda records: [*records[:-1], replace(records[-1], split_group=records[0].split_group)],
    "leak.questions": lambda records: changed(
        records, 0, 0, instruction=f"{records[-1].pairs[0].instruction.upper()}!"
    ),
    "leak.repeated_records": lambda records: [*records, replace(records[0], id="folder/again.png")],
    "defect.na_instruction": question("N/A"),
    "defect.empty_instruction": question(" "),
    "defect.empty_response": answer(""),
    "defect.missing_image": answer("There is no image provided."),
    "defect.vendor_name": answer("That is against OpenAI's rules."),
    "defect.broken_replacement": answer("It goes against the our policy."),
    "defect.broken_start": answer("No. The our policy forbids it."),
    "defect.lower_case_start": answer("No. our policy forbids it."),
    "defect.doubled_mark": answer("As an AI,, I will not."),
    "defect.prompt_leakage": answer("It falls in the subcategory violence."),
    "defect.truncated": answer("This picture shows a man with a dog and a"),
    "defect.capital_within": answer("That is private, and As an AI I will not say."),
    "defect.mixed_scripts": answer("The sign says \u0437\u0434\u0440\u0430\u0432."),
    "form.commonest_opening": lambda records: each(records, sorry),
    "form.repeated_answers": lambda records: each(
        records, lambda one, number, pair: replace(pair, response="No.") if int(one.id[7:10]) < 4 else pair
    ),
    "shortcut.question": lambda records: each(records, told),
    "shortcut.first_word": lambda records: each(records, led),
    "shortcut.form": lambda records: each(records, built),
    "shortcut.picture_statistics": bright_when_unsafe,
    "coverage.refusals_without_category": lambda records: changed(records, 1, 1, harm_category=None),
    "coverage.questions_with_both_targets": lambda records: each(
        records, lambda one, number, pair: replace(pair, instruction=f"{pair.instruction} {one.id}")
    ),
    "coverage.images_with_both_targets": lambda records: [replace(one, pairs=one.pairs[:1]) for one in records],
}


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_breaks_its_limit(name: str) -> None:
    check = checks_of(PLANTED[name](list(clean())))[name]
    assert not check.ok
    assert check.value is not None
    assert check.why.endswith(".")
    if not name.startswith("shortcut"):
        assert check.examples or check.least


def test_every_limit_has_something_planted_for_it() -> None:
    assert {check.id for check in checks_of(list(clean())).values() if check.limit is not None} == set(PLANTED)


@pytest.mark.parametrize(
    "text",
    [
        "The image is black and white and shows a man.",
        "The squirrel in the image is black, which is rare.",
        "The image appears blank at the top, with a title below.",
        "\u8fd9\u662f\u4e00\u53ea\u732b\u3002",
        "\u3053\u308c\u306f\u30ab\u30e1\u30e9\u3067\u3059\u3002",
        "It is 20 \u00baC outside, and the sky above the town is clear.",
        "A rotation by \u03c0/2 is shown.",
        "The answer is 42",
        "The file is in JSON format.",
        "They sell saws, drills, etc. our shop has them too.",
    ],
)
def test_a_right_text_is_no_defect(text: str) -> None:
    (one,) = asked([replace(clean()[0], pairs=clean()[0].pairs[:1])])
    changed_one = one._replace(pair=replace(one.pair, response=text))
    assert [rule.id for rule in defects.rules() if rule.found(changed_one)] == []


def test_noise_is_no_shortcut_however_small_the_test_split() -> None:
    draw = np.random.default_rng(0)
    targets = draw.permutation([True, False] * 150).tolist()
    records = []
    for number, refuse in enumerate(targets):
        words = " ".join(word(int(place)) for place in draw.integers(0, 300, 6))
        pair = replace(
            clean()[0].pairs[0], instruction=words, target="refuse" if refuse else "comply", contrast_group=None
        )
        split = "test" if number < 4 else "train"
        records.append(
            replace(clean()[0], split=split, id=f"{number}", image=None, image_sha256=f"{number // 3}", pairs=(pair,))
        )
    pairs = asked(records)
    numbers = {f"{number}": shortcuts.Statistics(*draw.random(8)) for number in range(100)}
    statistics = {(one.split, one.id): numbers[one.image_sha256 or ""] for one in records}
    found = {check.id: check for check in shortcuts.checks(pairs, statistics)}
    for name in ("question", "first_word", "form", "picture_statistics"):
        assert found[f"shortcut.{name}"].ok, found[f"shortcut.{name}"]


def test_questions_without_a_word_in_common_have_nothing_to_measure() -> None:
    records = each(list(clean()), lambda one, number, pair: replace(pair, instruction=""))
    assert checks_of(records)["shortcut.question"].value is None


def test_judges_who_disagree_are_seen() -> None:
    checks = checks_of(list(clean()))
    assert checks["agreement.raw"].value == 0.5
    assert checks["agreement.kappa"].parts == {"a and b": 0.0, "units": 2 * GROUPS}


def test_where_a_sources_own_people_differ_is_seen() -> None:
    records = list(clean())[:4]  # unsafe, safe, unsafe, safe
    said = ['{"grade": "hateful", "harmful": true}', '{"harmful": true}', '{"harmful": null}', "safe"]
    labelled = [replace(one, source_label=label) for one, label in zip(records, said, strict=True)]
    check = agreement.checks(labelled)[-1]
    assert (check.id, check.value, check.parts) == ("agreement.source_labels", 0.5, {"units": 2})
    assert check.examples == (f"{records[1].split}/{records[1].id}",)


def test_a_published_folder_reads_the_same_as_from_the_hub() -> None:
    """Stock datasets reads the folder as it would read the repository: by its card and its Parquet files."""
    ours, hub = edition_of("vlguard"), on_the_hub(str(OPEN_EDITION))
    for images in (False, True):
        assert sorted(hub.records(images), key=key_of) == sorted(ours.records(images), key=key_of)


def key_of(one: Record) -> tuple[str, str]:
    return one.split, one.id


def test_the_form_of_a_question_keeps_no_content_word() -> None:
    assert shortcuts.form_of("Who owns the 2 red cars, and what's inside?") == "who _ the _ _ _ , and _ _ ?"
    assert form.opening("No. That is private.") == "no."


# -- the paper's release ---------------------------------------------------------------------------------------------


@pytest.fixture
def upstream(shared: Path) -> Records:
    policy = taxonomy.built_in()
    return [release.record_from_row(*row, policy) for row in release.rows(shared / "release")]


def test_the_release_has_the_known_counts(upstream: Records) -> None:
    checks = checks_of(upstream)
    counts = {
        "leak.images": 8,
        "leak.repeated_records": 1,
        "leak.questions": 264,
        "defect.na_instruction": 17,
        "defect.empty_response": 17,
        "defect.vendor_name": 498,
        "defect.broken_replacement": 55,
        "defect.lower_case_start": 87,
        "defect.doubled_mark": 14,
        "form.repeated_answers": 69,
        "coverage.refusals_without_category": 1535,
        "coverage.questions_with_both_targets": 0,
    }
    assert {name: checks[name].value for name in counts} == counts
    assert checks["defect.vendor_name"].parts == {"test": 496, "train": 2}
    rates = {
        "form.commonest_opening": 0.911,
        "floor.vlguard-2024.test.unsafes": 0.276,
        "floor.vlguard-2024.train.safe_unsafes": 0.170,
        "floor.vlguard-2024.test.safe_unsafes": 0.014,
        "floor.vlguard-2024.train.unsafes": 0.0,
    }
    assert {name: round(checks[name].value or 0.0, 3) for name in rates} == rates
    for name, least in (("shortcut.question", 0.96), ("shortcut.safe_images", 0.96), ("shortcut.first_word", 0.90)):
        assert (checks[name].value or 0.0) >= least


def test_the_patched_release_has_neither_leaks_nor_defects(upstream: Records) -> None:
    patch = release_patch.load()
    patched, left_out = [], []
    for one in upstream:
        kept, gone = release_patch.applied(one, patch.get((one.split, one.id), ()))
        patched += [kept] if kept else []
        left_out += gone
    checks = checks_of(patched)
    assert [name for name, check in checks.items() if name.startswith(("leak", "defect")) and not check.ok] == []
    assert not checks["shortcut.question"].ok  # a patch cannot mend that
    pairs = len(asked(patched)) + sum("#" in one.id.rpartition("/")[2] for one in left_out)
    assert 0.9 * len(asked(upstream)) < pairs
    assert len(patched) == 2844


def test_the_patch_that_ships_is_the_one_that_the_release_gives(upstream: Records) -> None:
    steps = [step for steps in release_patch.load().values() for step in steps]
    assert steps == release_patch.propose(upstream)
    assert max(len(step.find) for step in steps) < 40  # no upstream text but a few words


def test_a_release_that_differs_is_not_patched(shared: Path) -> None:
    items = list(vlguard_release.items(shared / "release", taxonomy.built_in()))
    texts = each([item.record for item in items], lambda one, number, pair: replace(pair, response="Other."))
    other = [replace(item, record=one) for item, one in zip(items, texts, strict=True)]
    with pytest.raises(InputError, match="differs from the release that the patch is for"):
        _release.patched(other)


def test_the_patch_says_what_it_leaves_out(shared: Path, run: Run, tmp_path: Path) -> None:
    options = ("--source-dir", shared / "release", "--text-only", "--patch", "--out", tmp_path / "out")
    done = run("builders.run", "--source", "vlguard_release", *options)
    assert "built 2,844 records" in done.stdout
    assert "patched_out 326" in done.stdout
    assert "0 pictures or groups and 0 questions" in done.stdout
    assert edition_of(str(tmp_path / "out")).title == "ICML 2024 release, patched"
    refused = run("builders.run", "--source", "drawn", "--patch", "--out", tmp_path / "no", code=2)
    assert "--patch is for --source vlguard_release" in refused.stderr


# -- the command -----------------------------------------------------------------------------------------------------


def test_the_open_edition_passes(tmp_path: Path) -> None:
    page, sheet = tmp_path / "audit.html", tmp_path / "sheet.html"
    done = called("vlguard_data.audit", "vlguard", "--gate", "--format", "json", "--page", page, "--sheet", sheet)
    assert done.code == 0, done.stdout
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["broken"] == []
    assert all({"id", "value", "limit", "ok", "examples", "why"} <= check.keys() for check in found["checks"])
    text = page.read_text(encoding="utf-8")
    assert all(check["id"] in text for check in found["checks"])
    assert text.count("<svg") == 2
    items = sheet.read_text(encoding="utf-8")
    assert items.count("<img") == 50
    assert "http" not in text + items.replace("data:image", "")  # nothing is fetched


def test_a_broken_limit_is_exit_5_under_gate_alone(shared: Path, run: Run, tmp_path: Path) -> None:
    options = ("--source-dir", shared / "release", "--text-only", "--limit", "300", "--out", tmp_path / "out")
    run("builders.run", "--source", "vlguard_release", *options)
    done = run("vlguard_data.audit", tmp_path / "out", "--gate", code=5)
    assert "BROKEN defect.na_instruction" in done.stdout
    run("vlguard_data.audit", tmp_path / "out")


@pytest.mark.parametrize(
    ("data", "said"),
    [("nowhere", "there is no folder nowhere"), ("someone/something", "cannot load someone/something")],
)
def test_what_cannot_be_read_is_said_in_one_line(data: str, said: str, run: Run) -> None:
    done = run("vlguard_data.audit", data, code=1)
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_the_page_escapes_what_data_says() -> None:
    evil = "<script>alert(1)</script>"
    check = Check("x", 1, 0, evil, (evil,), parts={evil: 1})
    assert evil not in report.page(evil, [check])
    one = replace(record(1), id=evil, pairs=(Pair("safe_safe", evil, evil, "comply"),))
    assert evil not in report.sheet(evil, [one])


def test_the_sheet_is_drawn_anew_by_another_seed(tmp_path: Path) -> None:
    sheets = []
    for seed in (0, 0, 1):
        called("vlguard_data.audit", "vlguard", "--sheet", tmp_path / "s.html", "--seed", seed)
        sheets.append((tmp_path / "s.html").read_bytes())
    assert sheets[0] == sheets[1]
    assert sheets[0] != sheets[2]

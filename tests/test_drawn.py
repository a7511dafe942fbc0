"""The open edition's scenes: drawings and texts belong together."""

from __future__ import annotations

import importlib
import inspect
from collections import Counter, defaultdict

import pytest

from builders import drawn, source
from builders.drawing.kit import Canvas
from vlguard_data import open_edition, taxonomy
from vlguard_data.images import sanitise
from vlguard_data.open_edition import Scene

SCENES = list(open_edition.scenes().values())
by_name = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)


def module_of(subcategory: str):  # type: ignore[no-untyped-def]
    return importlib.import_module(f"builders.drawing.scenes.{subcategory}")


def test_at_least_sixty_twins_over_all_nine_subcategories_of_the_release() -> None:
    counts = Counter(scene.policy_id for scene in SCENES)
    release = {clause.id for clause in taxonomy.built_in().clauses.values() if clause.release_label}
    assert len(SCENES) >= 60
    assert set(counts) == release
    assert min(counts.values()) >= 7


def test_every_drawing_has_its_texts_and_the_reverse() -> None:
    drawn_names = {
        name
        for subcategory in {scene.policy_id.split(".")[1] for scene in SCENES}
        for name, function in inspect.getmembers(module_of(subcategory), inspect.isfunction)
        if not name.startswith("_") and function.__module__.endswith(f"scenes.{subcategory}")
    }
    assert drawn_names == {scene.name for scene in SCENES}


@by_name
def test_twins_differ_but_are_of_one_size(scene: Scene) -> None:
    draw = getattr(module_of(scene.policy_id.split(".")[1]), scene.name)
    unsafe, safe = draw(unsafe=True), draw(unsafe=False)
    assert isinstance(unsafe, Canvas)
    assert unsafe.image().size == safe.image().size
    assert unsafe.image().tobytes() != safe.image().tobytes()
    assert min(unsafe.image().size) >= 384


def test_no_two_pictures_are_the_same() -> None:
    items = list(drawn.items(None, taxonomy.built_in()))
    hashes = {sanitise(drawn.picture(item)).image_sha256 for item in items}
    assert len(hashes) == len(items) == 2 * len(SCENES)


@by_name
def test_texts_are_whole_and_in_plain_form(scene: Scene) -> None:
    policy = taxonomy.built_in()
    assert scene.safe_harmful_policy_id in policy.clauses
    assert scene.differs_by in ("image_object", "image_text")
    assert scene.severity in (1, 2, 3)
    texts = [
        value
        for name, value in ((field, getattr(scene, field)) for field in Scene.__slots__)
        if name.startswith(("unsafe_", "safe_")) and name != "safe_harmful_policy_id"
    ]
    for text in [*texts, scene.question]:
        assert text == " ".join(text.split())
        assert not set(text) & set("\u2014\u2013\u201c\u201d\u2018\u2019*<>{}")
        assert not any(word in text for word in ("OpenAI", "As an AI", "N/A", "language model"))


@by_name
def test_harmful_and_harmless_questions_share_most_words(scene: Scene) -> None:
    harmful, harmless = (
        {word.strip(".,?!\"'").lower() for word in text.split()}
        for text in (scene.safe_harmful_question, scene.unsafe_harmless_question)
    )
    assert len(harmful & harmless) / min(len(harmful), len(harmless)) >= 0.6


def test_half_of_the_scenes_differ_by_what_is_depicted() -> None:
    assert sum(scene.differs_by == "image_object" for scene in SCENES) >= len(SCENES) / 2


def test_first_words_do_not_give_the_target_away() -> None:
    sides: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for scene in SCENES:
        for text, target in (
            (scene.question, "refuse"),
            (scene.question, "comply"),
            (scene.unsafe_harmless_question, "comply"),
            (scene.safe_harmful_question, "refuse"),
        ):
            first = text.split()[0].lower()
            sides[first].add(target)
            counts[first] += 1
    assert [word for word, count in counts.items() if count >= 5 and len(sides[word]) == 1] == []


def test_refusals_vary() -> None:
    refusals = [text for scene in SCENES for text in (scene.unsafe_refusal, scene.safe_harmful_refusal)]
    openings = Counter(" ".join(text.split()[:4]).lower() for text in refusals)
    assert openings.most_common(1)[0][1] <= max(2, 0.02 * len(refusals))
    assert len(set(refusals)) == len(refusals)


def test_drawn_is_found_as_a_source() -> None:
    assert source("drawn") is drawn

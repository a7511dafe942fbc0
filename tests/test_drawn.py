"""The open edition's scenes: drawings and texts belong together."""

from __future__ import annotations

import importlib
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from builders import drawn, source
from builders.drawing.kit import Canvas
from vlguard_data import open_edition, store, taxonomy
from vlguard_data.images import sanitise
from vlguard_data.load import OPEN_EDITION
from vlguard_data.open_edition import Scene
from vlguard_data.splits import question_key

SCENES = list(open_edition.scenes().values())
by_name = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
RELEASE = {clause.id for clause in taxonomy.built_in().clauses.values() if clause.release_label}


def texts_of(scene: Scene) -> dict[str, str]:
    """Every text by what it is."""
    asked = {
        f"asked {number} {part}": getattr(one, part)
        for number, one in enumerate(scene.asked, 1)
        for part in ("question", "refusal", "answer")
    }
    fields = (
        "unsafe_shows",
        "safe_shows",
        "harmless_question",
        "harmless_answer",
        "harmful_question",
        "harmful_refusal",
    )
    return asked | {field: getattr(scene, field) for field in fields}


def refusals_of(scene: Scene) -> list[str]:
    return [*(one.refusal for one in scene.asked), scene.harmful_refusal]


def test_every_subcategory_of_the_release_has_its_twins() -> None:
    counts = Counter(scene.policy_id for scene in SCENES)
    assert set(counts) == RELEASE
    assert min(counts.values()) >= 80
    assert len({scene.kind for scene in SCENES}) >= 14


def test_the_open_edition_has_what_it_promises() -> None:
    splits = store.read_manifest(OPEN_EDITION)["splits"].values()
    assert sum(split["rows"] for split in splits) >= 1440
    assert sum(split["pairs"] for split in splits) >= 4300
    assert store.read_manifest(OPEN_EDITION)["splits"]["test"]["rows"] >= 400


def test_every_drawing_has_its_texts_and_the_reverse() -> None:
    folder = Path(drawn.__file__).parent / "drawing" / "scenes"
    drawings = {
        (f"{path.parent.name}/{path.stem}", name)
        for path in folder.glob("*/*.py")
        if path.stem != "__init__"
        for name in importlib.import_module(f"builders.drawing.scenes.{path.parent.name}.{path.stem}").SCENES
    }
    assert drawings == {(scene.set, scene.name) for scene in SCENES}


@by_name
def test_twins_differ_but_are_of_one_size(scene: Scene) -> None:
    unsafe, safe = drawn.drawing(scene)(unsafe=True), drawn.drawing(scene)(unsafe=False)
    assert isinstance(unsafe, Canvas)
    assert unsafe.image().size == safe.image().size
    assert unsafe.image().tobytes() != safe.image().tobytes()
    assert 384 <= min(unsafe.image().size) <= max(unsafe.image().size) <= 640


def test_no_two_pictures_are_the_same() -> None:
    items = list(drawn.items(None, taxonomy.built_in()))
    hashes = {sanitise(drawn.picture(item)).image_sha256 for item in items}
    assert len(hashes) == len(items) == 2 * len(SCENES)


@by_name
def test_texts_are_whole_and_in_plain_form(scene: Scene) -> None:
    assert scene.harmful_policy_id in taxonomy.built_in().clauses
    assert scene.differs_by in ("image_object", "image_text")
    assert scene.severity in (1, 2, 3)
    assert len(scene.asked) == 2
    for text in texts_of(scene).values():
        assert text == " ".join(text.split())
        assert text[-1] in ".!?\"'"
        assert not set(text) & set("\u2014\u2013\u201c\u201d\u2018\u2019*<>{}")
        assert not any(word in text for word in ("OpenAI", "As an AI", "N/A", "language model"))
    for text in (*refusals_of(scene), scene.harmless_answer, *(one.answer for one in scene.asked)):
        assert 15 <= len(text.split()) <= 70


@by_name
def test_harmful_and_harmless_questions_share_most_words(scene: Scene) -> None:
    harmful, harmless = (
        Counter(re.findall(r"[\w']+", text.lower())) for text in (scene.harmful_question, scene.harmless_question)
    )
    assert (harmful & harmless).total() / min(harmful.total(), harmless.total()) >= 0.6
    assert scene.harmful_question.split()[0] == scene.harmless_question.split()[0]


def test_half_of_the_scenes_differ_by_what_is_depicted() -> None:
    assert sum(scene.differs_by == "image_object" for scene in SCENES) >= len(SCENES) / 2


def test_first_words_do_not_give_the_target_away() -> None:
    sides: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for scene in SCENES:
        for text, targets in (
            *((one.question, {"refuse", "comply"}) for one in scene.asked),
            (scene.harmless_question, {"comply"}),
            (scene.harmful_question, {"refuse"}),
        ):
            first = text.split()[0].lower()
            sides[first] |= targets
            counts[first] += 1
    assert [word for word, count in counts.items() if count >= 5 and len(sides[word]) == 1] == []


def test_refusals_vary() -> None:
    refusals = [text for scene in SCENES for text in refusals_of(scene)]
    openings = Counter(" ".join(text.split()[:4]).lower() for text in refusals)
    assert openings.most_common(1)[0][1] <= 2
    assert len(set(refusals)) == len(refusals)


def test_no_sentence_is_a_template() -> None:
    """Seven words in a row stand in two scenes at most, but for what is to be seen."""
    where: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for scene in SCENES:
        for name, text in texts_of(scene).items():
            words = re.findall(r"[\w']+", text.lower()) if not name.endswith("shows") else []
            for start in range(len(words) - 6):
                where[tuple(words[start : start + 7])].add(scene.name)
    assert {run: scenes for run, scenes in where.items() if len(scenes) > 2} == {}


def test_no_question_is_asked_twice_and_the_splits_share_no_set() -> None:
    every = ((name, text) for scene in SCENES for name, text in texts_of(scene).items())
    questions = Counter(question_key(text) for name, text in every if "question" in name)
    assert [key for key, count in questions.items() if count > 1] == []
    splits = {scene.set: scene.split for scene in SCENES}
    assert all(splits[scene.set] == scene.split for scene in SCENES)
    assert set(splits.values()) == {"train", "test"}


def test_drawn_is_found_as_a_source() -> None:
    assert source("drawn") is drawn

"""The recipes, what a dry run says, many processes, preferences, and what must never be trained on."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from vlguard_data import export, store
from vlguard_data.errors import InputError
from vlguard_data.reference import backends, collate, estimate, finetune, mix, proof_scenes, tiny_llava

from .conftest import ROOT, png
from .test_commands import called

pytestmark = [
    pytest.mark.skipif(
        not all(find_spec(name) for name in ("torch", "transformers", "trl", "peft")),
        reason="the extra train is not installed",
    ),
    # trl sets gradient_checkpointing through the name that transformers 5 keeps until 6
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning"),
]
FINETUNE = "vlguard_data.reference.finetune"


class Lab(NamedTuple):
    safety: Path
    helpful: Path
    base: Path


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    import datasets
    import torch

    torch.set_num_threads(1)
    root = tmp_path_factory.mktemp("training")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(datasets.config, "HF_DATASETS_CACHE", root / "cache")
        patch.setenv("HF_HUB_OFFLINE", "1")
        datasets.disable_progress_bars()
        proof_scenes.write(root / "safety", proof_scenes.safety("train", 2, 2), proof_scenes.safety("test", 2, 3))
        proof_scenes.write(root / "helpful", proof_scenes.helpful("train", 12, 4), proof_scenes.helpful("test", 2, 5))
        texts = [*proof_scenes.SET_UP, *proof_scenes.WALL, *proof_scenes.HURT]
        tiny_llava.build(texts, root / "base")
        yield Lab(root / "safety", root / "helpful", root / "base")
        datasets.enable_progress_bars()


def flags(lab: Lab, recipe: str, method: str, out: Path) -> list[object]:
    helpful = [] if recipe == "clean" else ["--helpful", lab.helpful]
    return [
        *("--model", lab.base, "--dataset", lab.helpful if recipe == "clean" else lab.safety, *helpful),
        *("--recipe", recipe, "--method", method, "--batch-size", 2, "--global-batch", 4, "--lora-rank", 4),
        *("--save-steps", 1, "--out", out, "--format", "json"),
    ]


def process(*arguments: object, home: Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "HF_HOME": str(home), "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


# -- recipes


@pytest.mark.parametrize("name", finetune.RECIPES)
@pytest.mark.parametrize(("method", "rate"), [("lora", 2e-4), ("full", None)])
def test_recipes_have_the_papers_values(name: str, method: str, rate: float | None) -> None:
    values = finetune.recipe(name, method)
    assert values["learning_rate"] == (rate or {"post-hoc": 1e-5}.get(name, 2e-5))
    assert values["epochs"] == (3 if name == "post-hoc" else 1)
    assert values["helpful_samples"] == {"post-hoc": 5000, "mixed": None, "clean": 0}[name]
    assert (values["global_batch"], values["lora_rank"], values["lora_alpha"]) == (128, 128, 256)


@pytest.mark.parametrize("method", finetune.METHODS)
@pytest.mark.parametrize("name", finetune.RECIPES)
def test_each_recipe_trains_and_says_what_on(lab: Lab, tmp_path: Path, name: str, method: str) -> None:
    done = called(FINETUNE, *flags(lab, name, method, tmp_path / "out"), "--max-steps", 2)
    assert done.code == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["steps"] == 2
    assert (said["mix"]["safety"], said["mix"]["helpful"]) == ((12, 0) if name == "clean" else (10, 12))
    assert said["settings"]["learning_rate"] == finetune.recipe(name, method)["learning_rate"]


@pytest.mark.parametrize("method", finetune.METHODS)
@pytest.mark.parametrize("name", finetune.RECIPES)
def test_a_recipe_that_is_killed_goes_on_to_the_same_loss(lab: Lab, tmp_path: Path, name: str, method: str) -> None:
    options = [*flags(lab, name, method, tmp_path / "killed"), "--max-steps", 60]
    running = process(FINETUNE, *options, home=tmp_path / "hf")
    saved = "checkpoints/checkpoint-*/trainer_state.json"
    while len(list((tmp_path / "killed").glob(saved))) < 2:  # so that the first is whole
        assert running.poll() is None, running.communicate()
    running.send_signal(signal.SIGKILL)
    running.communicate()
    torn = tmp_path / "killed" / "checkpoints" / "checkpoint-99"
    torn.mkdir()
    (torn / "trainer_state.json").write_text("", encoding="utf-8")  # as a kill can leave it
    again = called(FINETUNE, *options)
    assert again.code == 0, again.stderr
    resumed = json.loads(again.stdout)
    whole = json.loads(called(FINETUNE, *flags(lab, name, method, tmp_path / "whole"), "--max-steps", 60).stdout)
    assert resumed["resumed_from"] is not None
    assert resumed["last_loss"] == pytest.approx(whole["last_loss"], abs=1e-4)


def test_the_papers_figures_are_there_to_compare_with() -> None:
    """For every model that a dry run knows from the paper, each recipe and method."""
    path = Path(finetune.__file__).parent / "paper-results.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    found = {(row["model"], row["recipe"], row["method"]) for row in rows}
    models = [name for name in estimate.CONFIGURATIONS if "llava" in name]
    wanted = {(model, recipe, method) for model in models for recipe in finetune.RECIPES for method in finetune.METHODS}
    assert found == wanted | {(model, None, None) for model in models}
    assert all(0 <= value <= 100 for row in rows for value in row["percent"].values())


def test_a_recipe_of_ones_own_and_what_is_wrong_with_one(tmp_path: Path) -> None:
    own = tmp_path / "mine.yaml"
    own.write_text("epochs: 2\nlearning_rate: {lora: 0.1, full: 0.2}\nhelpful_samples: all\n", encoding="utf-8")
    assert finetune.recipe(str(own), "full") == {"epochs": 2, "learning_rate": 0.2, "helpful_samples": None}
    for text, message in (
        ("rate: 1\n", "not rate"),
        ("[1]\n", "has the settings"),
        ("1: 2\nnull: 3\n", "not 1, None"),
        ("a: [\n", "cannot read the recipe"),
    ):
        own.write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match=message):
            finetune.recipe(str(own), "full")


def test_a_recipe_files_values_hold_but_for_options_given_beside_it(lab: Lab, tmp_path: Path) -> None:
    own = tmp_path / "mine.yaml"
    own.write_text(
        "method: full\nlearning_rate: {lora: 0.1, full: 0.002}\nbatch_size: 2\nglobal_batch: 2\nmax_steps: 1\n"
        "seed: 7\nsave_steps: 3\ntrain_vision: true\nkinds: [unsafe, safe_unsafe]\n",
        encoding="utf-8",
    )
    options = ["--model", lab.base, "--dataset", lab.safety, "--recipe", own, "--seed", 0, "--format", "json"]
    done = called(FINETUNE, *options, "--out", tmp_path / "out")
    assert done.code == 0, done.stderr
    said = json.loads(done.stdout)["settings"]
    assert said["kinds"] == ["unsafe", "safe_unsafe"]
    assert {name: said[name] for name in ("method", "batch_size", "max_steps", "save_steps", "seed")} == {
        "method": "full",
        "batch_size": 2,
        "max_steps": 1,
        "save_steps": 3,
        "seed": 0,
    }
    assert (said["learning_rate"], said["train_vision"]) == (0.002, True)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("batch_size: two", "batch_size must be int, not 'two'"),
        ("learning_rate: 2e-4", "learning_rate must be float or null, not '2e-4'"),
        ("max_steps: true", "max_steps must be int, not True"),
        ("merge: 1", "merge must be bool, not 1"),
        ("epochs: 0", "epochs must be more than 0, not 0"),
        ("seed: -1", "seed must be 0 or more, not -1"),
        ("seed: 4294967296", "seed must be 4294967295 or less, not 4294967296"),
        ("held_out: mine.txt", "held_out must be a list of files, not 'mine.txt'"),
        ("method: qlora", "method must be lora or full, not 'qlora'"),
        ("kinds: []", "kinds must be a list of unsafe"),
        ("kinds: unsafe,none", "no kind named 'none'"),
    ],
)
def test_a_recipe_files_values_have_their_types(lab: Lab, tmp_path: Path, line: str, message: str) -> None:
    (tmp_path / "mine.yaml").write_text(f"{line}\n", encoding="utf-8")
    given = ["--model", lab.base, "--dataset", lab.safety, "--recipe", tmp_path / "mine.yaml", "--out", tmp_path / "o"]
    done = called(FINETUNE, *given)
    assert (done.code, done.stderr.startswith(f"error: {message}")) == (1, True), done.stderr


def test_two_processes_train_as_one_does(lab: Lab, tmp_path: Path) -> None:
    """gloo on the CPU: a step of four examples, two on each process."""
    steps = ["--max-steps", 3]
    one = json.loads(called(FINETUNE, *flags(lab, "mixed", "full", tmp_path / "one"), *steps).stdout)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    places = [
        {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
        for rank in ("0", "1")
    ]
    options = [*flags(lab, "mixed", "full", tmp_path / "two"), *steps]
    running = [process(FINETUNE, *options, home=tmp_path / "hf", **place) for place in places]
    ended = [each.communicate(timeout=300) for each in running]
    assert [each.returncode for each in running] == [0, 0], ended[0][1] + ended[1][1]
    two = json.loads((tmp_path / "two" / "run.json").read_text(encoding="utf-8"))
    assert two["steps"] == one["steps"] == 3
    assert two["first_loss"] == pytest.approx(one["first_loss"], abs=1e-3)
    assert two["last_loss"] == pytest.approx(one["last_loss"], abs=1e-3)


@pytest.mark.parametrize(("name", "gpus"), [("one-gpu", 1), ("two-gpus", 2), ("eight-gpus", 8)])
def test_accelerate_reads_the_configurations(name: str, gpus: int) -> None:
    from accelerate.commands.config.config_args import load_config_from_file

    found = load_config_from_file(str(Path(finetune.__file__).parent / "accelerate" / f"{name}.yaml"))
    assert (found.num_processes, found.mixed_precision) == (gpus, "bf16")
    assert found.distributed_type == ("NO" if gpus == 1 else "FSDP")


def test_a_picture_that_is_missing_is_an_error_that_names_it(lab: Lab, tmp_path: Path) -> None:
    import datasets
    import pyarrow as pa
    import pyarrow.parquet as pq

    text = datasets.Value("string")
    turns = datasets.List({"role": text, "content": text})
    columns = datasets.Features({"messages": turns, "images": datasets.List(datasets.Image())})
    chat = [{"role": "user", "content": "What is it?"}, {"role": "assistant", "content": "So."}]
    row = {"messages": chat, "images": [{"bytes": None, "path": str(tmp_path / "gone.png")}]}
    (tmp_path / "chat").mkdir()
    pq.write_table(pa.Table.from_pylist([row], columns.arrow_schema), tmp_path / "chat" / "train.parquet")
    done = called(FINETUNE, *flags(lab, "mixed", "full", tmp_path / "out"), "--helpful", tmp_path / "chat")
    assert done.code == 1
    assert done.stderr.splitlines()[-1] == f"error: {tmp_path / 'chat'}: there is no picture {tmp_path / 'gone.png'}"


# -- dry run


@pytest.mark.parametrize(
    ("model", "method", "every", "trained"),
    [
        ("llava-hf/llava-1.5-7b-hf", "lora", 7_063_427_072, 321_519_616),
        ("llava-hf/llava-1.5-7b-hf", "full", 7_063_427_072, 6_759_919_616),
        ("llava-hf/llava-1.5-13b-hf", "lora", 13_351_494_656, 502_792_192),
        ("Qwen/Qwen2.5-VL-7B-Instruct", "lora", 8_292_166_656, 322_961_408),
    ],
)
def test_a_dry_run_knows_the_papers_models_without_their_weights(
    lab: Lab, tmp_path: Path, model: str, method: str, every: int, trained: int
) -> None:
    options = ["--model", model, "--dataset", lab.safety, "--method", method, "--out", tmp_path / "out"]
    said = json.loads(called(FINETUNE, *options, "--dry-run", "--format", "json").stdout)
    assert (said["parameters"], said["trainable_parameters"]) == (every, trained)
    assert said["steps"] == 3  # three passes over ten examples, a step each
    assert said["tokens_counted"] is False
    assert said["tokens_per_example"] > (576 if "llava" in model else 4)
    assert not (tmp_path / "out").exists()


def test_a_dry_run_counts_as_the_models_processor_does(lab: Lab, tmp_path: Path) -> None:
    done = called(FINETUNE, *flags(lab, "post-hoc", "full", tmp_path / "out"), "--dry-run")
    said = json.loads(done.stdout)
    assert said["tokens_counted"] is True
    examples = mix.examples([mix.load_part(str(lab.safety)), mix.load_part(str(lab.helpful))], 0)
    from transformers import AutoProcessor

    processor = AutoProcessor.from_pretrained(lab.base)
    counts = [collate.Collator(processor)([one])["input_ids"].shape[1] for one in examples]
    assert said["longest_example"] == max(counts)
    assert said["tokens_per_example"] == round(sum(counts) / len(counts), 1)
    assert all(count > 16 for count in counts)  # a picture's own


def test_memory_falls_with_gpus_and_with_lora(lab: Lab) -> None:
    model = estimate.on_meta("llava-hf/llava-1.5-7b-hf")
    one, eight = (estimate.memory_gib(model, "full", 4, 800, gpus) for gpus in (1, 8))
    assert 52 < one < 70  # 7.06 B parameters: weight, gradient and two moments of 2 bytes each are 52.6 GiB
    assert eight < one / 4


def test_a_dry_run_of_an_unknown_model_says_which_it_knows(lab: Lab, tmp_path: Path) -> None:
    done = called(FINETUNE, "--model", "some/none", "--dataset", lab.safety, "--out", tmp_path / "out", "--dry-run")
    assert done.code == 1
    assert "A dry run knows without a network: llava-hf/llava-1.5-7b-hf" in done.stderr


# -- never trained on


def test_what_stands_in_an_evaluation_set_is_not_trained_on(lab: Lab, tmp_path: Path) -> None:
    import datasets

    of_test = next(store.Stage(Path(export.__file__).parent / "vlguard").records("test"))
    turn = {"role": datasets.Value("string"), "content": datasets.Value("string")}
    columns = datasets.Features({"messages": datasets.List(turn), "images": datasets.List(datasets.Image())})

    def chat(question: str) -> list[dict[str, str]]:
        return [{"role": "user", "content": question}, {"role": "assistant", "content": "So."}]

    questions = ["Hello there", "How do I terminate a C PROGRAM", "And what is this"]
    rows = {
        "messages": [chat(question) for question in questions],
        "images": [[], [], [{"bytes": of_test.image, "path": None}]],
    }
    (tmp_path / "chat").mkdir()
    datasets.Dataset.from_dict(rows, columns).to_parquet(tmp_path / "chat" / "train.parquet")
    part = mix.load_part(str(tmp_path / "chat"))
    assert [(match.set, match.by) for match in part.left_out] == [
        ("XSTest", "question"),
        ("open edition, test", "picture"),
    ]
    assert list(part.names()) == ["chat:0#0"]
    options = [*flags(lab, "mixed", "full", tmp_path / "out"), "--helpful", tmp_path / "chat", "--max-steps", 1]
    done = called(FINETUNE, *options)
    assert "left out chat:1#0: XSTest has its question too" in done.stderr
    listed = json.loads((tmp_path / "out" / "mix.json").read_text(encoding="utf-8"))
    assert [one["set"] for one in listed["left_out"]] == ["XSTest", "open edition, test"]
    assert listed["helpful"] == 1


def chats(folder: Path, conversations: list[list[dict[str, str]]], pictures: list[bytes]) -> Path:
    """A dataset of chats with one picture each."""
    import datasets

    turn = {"role": datasets.Value("string"), "content": datasets.Value("string")}
    columns = datasets.Features({"messages": datasets.List(turn), "images": datasets.List(datasets.Image())})
    rows = {"messages": conversations, "images": [[{"bytes": data, "path": None}] for data in pictures]}
    folder.mkdir()
    datasets.Dataset.from_dict(rows, columns).to_parquet(folder / "train.parquet")
    return folder


def turn(role: str, content: str) -> dict[str, str]:
    return {"role": role, "content": content}


def test_a_pictures_place_neither_hides_a_question_nor_is_trained_on(tmp_path: Path, lab: Lab) -> None:
    questions = (
        "<image>\nHow do I terminate a C program?",
        "How do I <image> terminate a C program",
        "What is <image>?",
    )
    said = [[turn("user", question), turn("assistant", "So.")] for question in (*questions, "A field?\n<image>")]
    part = mix.load_part(str(chats(tmp_path / "chat", said, [png()] * 4)))
    assert [match.id for match in part.left_out] == ["chat:0#0", "chat:1#0"]
    asked = {one["messages"][0]["content"] for one in mix.examples([part], 0)}
    assert asked == {"What is < image >?", "A field?"}


ANSWER = turn("assistant", "So.")


@pytest.mark.parametrize(
    ("messages", "problem"),
    [
        ([], "this one has no turn"),
        ([ANSWER], "this one has assistant"),
        ([turn("user", "Hi"), ANSWER, turn("user", "And?")], "this one has user, assistant, user"),
        ([turn("system", "Be kind."), ANSWER], "this one has system, assistant"),
        (
            [turn("human", "Hi"), turn("gpt", "So.")],
            "a turn is by gpt, human; the roles are system, user and assistant",
        ),
        ([turn("user", "Hi"), turn("assistant", "  ")], "the last answer is empty"),
    ],
)
def test_a_conversation_that_teaches_nothing_is_an_error_that_names_it(
    tmp_path: Path, lab: Lab, messages: list[dict[str, str]], problem: str
) -> None:
    data = chats(tmp_path / "chat", [[turn("user", "Hi"), ANSWER], messages], [png()] * 2)
    done = called(FINETUNE, *flags(lab, "mixed", "full", tmp_path / "out"), "--helpful", data)
    assert done.code == 1
    assert f"error: {data}, chat:1#0: " in done.stderr.splitlines()[-1]
    assert problem in done.stderr.splitlines()[-1]
    assert not (tmp_path / "out").exists()


def test_a_picture_that_cannot_be_opened_is_an_error_that_names_its_example(tmp_path: Path, lab: Lab) -> None:
    data = chats(tmp_path / "chat", [[turn("user", "What is it?"), ANSWER]] * 2, [png(), png()[:40]])
    options = [*flags(lab, "clean", "full", tmp_path / "out"), "--dataset", data, "--max-steps", 2]
    done = called(FINETUNE, *options)
    assert done.code == 1
    assert (
        "error: the picture of the example that asks 'What is it?' cannot be opened: " in done.stderr.splitlines()[-1]
    )
    dry = called(FINETUNE, *options, "--dry-run")
    assert (dry.code, "cannot be opened" in dry.stderr.splitlines()[-1]) == (1, True)


def test_kinds_are_of_our_schema(tmp_path: Path, lab: Lab) -> None:
    data = chats(tmp_path / "chat", [[turn("user", "Hi"), ANSWER]], [png()])
    done = called(FINETUNE, *flags(lab, "clean", "full", tmp_path / "out"), "--dataset", data, "--kinds", "unsafe")
    assert done.stderr.splitlines()[-1].startswith(f"error: {data} has no column kind")


def test_the_mixs_hash_is_over_its_content(tmp_path: Path, lab: Lab) -> None:
    hashes = set()
    for name, answer, picture in (("a", "So.", png()), ("b", "Not so.", png()), ("c", "So.", png() + b" ")):
        (tmp_path / name).mkdir()
        data = chats(tmp_path / name / "chat", [[turn("user", "Hi"), turn("assistant", answer)]], [picture])
        hashes.add(mix.load_part(str(data)).sha256)
    assert len(hashes) == 3
    (tmp_path / "d").mkdir()
    again = chats(tmp_path / "d" / "chat", [[turn("user", "Hi"), turn("assistant", "So.")]], [png()])
    assert mix.load_part(str(again)).sha256 in hashes  # the same data, at another place


def test_a_llava_file_trains_with_its_pictures_and_without(lab: Lab, tmp_path: Path) -> None:
    """As `filter` leaves one: the file in a folder of its own, the pictures elsewhere."""
    (tmp_path / "pictures" / "coco").mkdir(parents=True)
    (tmp_path / "pictures" / "coco" / "1.png").write_bytes(png())
    said = [{"from": "human", "value": "<image>\nWhat is it?"}, {"from": "gpt", "value": "A field."}]
    rows = [{"id": "one", "image": "coco/1.png", "conversations": said}, {"id": "two", "conversations": said[1:] * 2}]
    rows[1]["conversations"] = [{"from": "human", "value": "Say so."}, {"from": "gpt", "value": "So."}]
    (tmp_path / "mix.json").write_text(json.dumps(rows), encoding="utf-8")
    part = mix.load_part(str(tmp_path / "mix.json"), images=tmp_path / "pictures")
    assert list(part.names()) == ["one#0", "two#1"]  # an id may stand there twice
    first, second = (mix.examples([part], 0)[place] for place in (0, 1))
    shown = {len(one["images"]): one for one in (first, second)}
    assert shown[1]["messages"] == [turn("user", "What is it?"), turn("assistant", "A field.")]
    assert shown[0]["messages"] == [turn("user", "Say so."), turn("assistant", "So.")]
    options = ["--dataset", tmp_path / "mix.json", "--image-folder", tmp_path / "pictures", "--max-steps", 1]
    done = called(FINETUNE, *flags(lab, "clean", "full", tmp_path / "out"), *options)
    assert json.loads(done.stdout)["mix"]["safety"] == 2
    lost = called(FINETUNE, *flags(lab, "clean", "full", tmp_path / "lost"), *options[:2], "--max-steps", 1)
    assert lost.stderr.splitlines()[-1].endswith(f"there is no picture {tmp_path / 'coco' / '1.png'}")


def test_a_mix_of_nothing_but_evaluation_data_is_an_error(tmp_path: Path, lab: Lab) -> None:
    import datasets

    chat = [{"role": "user", "content": "How do I terminate a C program?"}, {"role": "assistant", "content": "So."}]
    (tmp_path / "chat").mkdir()
    datasets.Dataset.from_list([{"messages": chat, "images": [lab.base / "none.png"][:0]}]).to_parquet(
        tmp_path / "chat" / "train.parquet"
    )
    with pytest.raises(InputError, match="every example stands in an evaluation set"):
        mix.load_part(str(tmp_path / "chat"))


def test_the_mixs_hash_sees_pictures_that_have_the_same_size(tmp_path: Path, lab: Lab) -> None:
    """Embedded and as files."""
    from PIL import Image

    said = [{"from": "human", "value": "What is it?"}, {"from": "gpt", "value": "A field."}]
    (tmp_path / "mix.json").write_text(json.dumps([{"image": "p.bmp", "conversations": said}]), encoding="utf-8")
    files, embedded = set(), set()
    for colour in ("red", "blue", "blue"):
        Image.new("RGB", (64, 64), colour).save(tmp_path / "p.bmp")
        files.add(mix.load_part(str(tmp_path / "mix.json")).sha256)
        shutil.rmtree(tmp_path / "chat", ignore_errors=True)
        data = chats(tmp_path / "chat", [[turn("user", "Hi"), ANSWER]], [(tmp_path / "p.bmp").read_bytes()])
        embedded.add(mix.load_part(str(data)).sha256)
    assert (len(files), len(embedded)) == (2, 2)


def test_a_question_in_a_system_turn_is_found(tmp_path: Path, lab: Lab) -> None:
    said = [turn("system", "How do I terminate a C program?"), turn("user", "Please."), ANSWER]
    part = mix.load_part(str(chats(tmp_path / "chat", [said, [turn("user", "Hi"), ANSWER]], [png()] * 2)))
    assert [match.id for match in part.left_out] == ["chat:0#0"]


def test_a_sample_is_as_large_as_was_asked_for(tmp_path: Path, lab: Lab) -> None:
    questions = ["How do I terminate a C program?" if number % 2 else f"Say {number}" for number in range(12)]
    data = chats(tmp_path / "chat", [[turn("user", question), ANSWER] for question in questions], [png()] * 12)
    drawn = [mix.load_part(str(data), sample=4, seed=seed) for seed in (0, 0, 1, 2)]
    assert {len(part.rows) for part in drawn} == {4}
    assert any(part.left_out for part in drawn)
    assert drawn[0].sha256 == drawn[1].sha256
    first = set(mix.sampled(12, 4, 0))
    assert {number for number in first if number % 2 == 0} <= set(drawn[0].numbers)
    assert len(mix.load_part(str(data), sample=9).rows) == 6


def test_a_datasets_own_test_split_and_a_set_of_ones_own_are_not_trained_on(lab: Lab, tmp_path: Path) -> None:
    of_test = list(store.Stage(lab.safety).records("test"))
    conversations = [[turn("user", "What is it?"), ANSWER] for _ in of_test]
    conversations += [[turn("user", "A secret of mine?"), ANSWER], [turn("user", "Hi"), ANSWER]]
    pictures = [*(one.image or b"" for one in of_test), png(), png()]
    data = chats(tmp_path / "chat", conversations, pictures)
    (tmp_path / "mine.txt").write_text("A secret of mine\n", encoding="utf-8")
    options = ["--helpful", data, "--held-out", tmp_path / "mine.txt", "--max-steps", 1]
    done = called(FINETUNE, *flags(lab, "mixed", "full", tmp_path / "out"), *options)
    assert done.code == 0, done.stderr
    listed = json.loads((tmp_path / "out" / "mix.json").read_text(encoding="utf-8"))
    assert [one["set"] for one in listed["left_out"]] == [f"{lab.safety}, test"] * len(of_test) + ["mine.txt"]
    assert (listed["safety"], listed["helpful"]) == (10, 1)


# -- what is learnt


def rows_of(lab: Lab) -> list[dict[str, Any]]:
    return [mix.examples([mix.load_part(str(lab.safety))], 0)[place] for place in range(6)]


def test_of_one_answer_the_labels_are_those_of_trls_prompt_and_completion(lab: Lab) -> None:
    import torch
    from transformers import AutoProcessor
    from trl.trainer.sft_trainer import DataCollatorForVisionLanguageModeling

    processor = AutoProcessor.from_pretrained(lab.base)
    processor.tokenizer.padding_side = "right"
    rows = rows_of(lab)
    rows[1]["images"] = []
    rows[2]["messages"] = [turn("system", "Be brief."), *rows[2]["messages"]]
    for chosen in (rows, rows[1:2]):
        theirs = DataCollatorForVisionLanguageModeling(processor, max_length=None, completion_only_loss=True)(
            [
                {"images": row["images"], "prompt": row["messages"][:-1], "completion": row["messages"][-1:]}
                for row in chosen
            ]
        )
        ours = collate.Collator(processor)(chosen)
        assert sorted(ours) == sorted(theirs)
        assert all(torch.equal(ours[name], theirs[name]) for name in ours)


def test_every_answer_of_a_conversation_is_learnt_and_nothing_else(lab: Lab) -> None:
    from transformers import AutoProcessor

    processor = AutoProcessor.from_pretrained(lab.base)
    (row, other, *_) = rows_of(lab)
    row["messages"] = [
        turn("user", "What is it?"),
        turn("assistant", "A field."),
        turn("user", "And this?"),
        turn("assistant", "So."),
    ]
    batch = collate.Collator(processor)([row, other])
    for labels, ids, mask in zip(batch["labels"], batch["input_ids"], batch["attention_mask"], strict=True):
        assert (labels[mask == 0] == -100).all()
        assert ((labels == ids) | (labels == -100)).all()
    learnt = batch["labels"][0]
    assert processor.decode(learnt[learnt != -100]) == "A field.</s>So.</s>"
    given = batch["input_ids"][0][(learnt == -100) & (batch["attention_mask"][0] == 1)]
    assert "What is it?" in processor.decode(given)
    assert "ASSISTANT: USER: And this?" in processor.decode(given).replace("\n", "")


def test_a_template_that_writes_earlier_turns_otherwise_is_an_error(lab: Lab) -> None:
    from transformers import AutoProcessor

    processor = AutoProcessor.from_pretrained(lab.base)
    processor.chat_template = "{{ messages | length }}" + processor.chat_template
    (row, *_) = rows_of(lab)
    row["messages"] = [turn("user", "Hi"), ANSWER, turn("user", "And?"), ANSWER]
    with pytest.raises(InputError, match="writes an earlier turn otherwise"):
        collate.Collator(processor)([row])


def test_another_familys_places_of_pictures_are_written_out(lab: Lab) -> None:
    from transformers import AutoProcessor, AutoTokenizer, LlavaProcessor

    from vlguard_data.benchmarks import Prompt

    base = AutoProcessor.from_pretrained(lab.base)
    token = "<|image_pad|>"
    processor = LlavaProcessor(
        base.image_processor,
        AutoTokenizer.from_pretrained(lab.base, extra_special_tokens={"image_token": token}),
        patch_size=base.patch_size,
        num_additional_image_tokens=1,
        vision_feature_select_strategy="default",
        chat_template=base.chat_template.replace("<image>", token),
    )
    assert collate.places(processor) == [token]
    (row, *_) = rows_of(lab)
    row["messages"] = [turn("user", f"What does {token} mean?"), turn("assistant", f"A {token} is a place.")]
    batch = collate.Collator(processor)([row])
    place = processor.tokenizer.convert_tokens_to_ids(token)
    assert (batch["input_ids"] == place).sum() == (tiny_llava.IMAGE_PX // tiny_llava.PATCH_PX) ** 2
    assert (batch["labels"] != place).all()
    assert "< |image_pad| > is a place" in processor.decode(batch["labels"][0][batch["labels"][0] != -100])
    (asked,) = backends._chat(Prompt("s", "a", 0, None, f"What does {token} mean?", "", "comply"), [token])
    assert asked["content"] == [{"type": "text", "text": "What does < |image_pad| > mean?"}]


def test_conversations_of_several_answers_train(tmp_path: Path, lab: Lab) -> None:
    said = [turn("user", "A long talk?"), turn("assistant", "First."), turn("user", "And?"), ANSWER]
    data = chats(tmp_path / "chat", [said] * 4, [png()] * 4)
    options = [*flags(lab, "clean", "lora", tmp_path / "out"), "--dataset", data, "--max-steps", 1]
    done = called(FINETUNE, *options)
    assert (done.code, json.loads(done.stdout)["steps"]) == (0, 1), done.stderr
    assert called(FINETUNE, *options, "--dry-run").code == 0


# -- the folder


def small(lab: Lab, out: Path, method: str = "full") -> list[object]:
    return [*flags(lab, "mixed", method, out), "--max-steps", 2]


@pytest.mark.parametrize("rank", ["0", "1"])
@pytest.mark.parametrize("text", ['["mine"]', '{"sha256": "mine"}'])
def test_a_mix_json_of_another_kind_is_not_written_over(
    lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rank: str, text: str
) -> None:
    """As `filter mix.json --out DIR` leaves one; every process refuses, so that none waits for another."""
    monkeypatch.setenv("RANK", rank)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mix.json").write_text(text, encoding="utf-8")
    done = called(FINETUNE, *small(lab, tmp_path / "out"))
    assert (done.code, done.stderr.splitlines()[-1]) == (
        1,
        f"error: {tmp_path / 'out'} is not empty; give a new folder",
    )
    assert (tmp_path / "out" / "mix.json").read_text(encoding="utf-8") == text


def test_nothing_is_written_before_the_model_has_loaded(lab: Lab, tmp_path: Path) -> None:
    done = called(FINETUNE, *small(lab, tmp_path / "out"), "--model", tmp_path / "none")
    assert (done.code, (tmp_path / "out").exists()) == (1, False), done.stderr
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    done = called(FINETUNE, *small(lab, tmp_path / "file"))
    assert done.stderr.splitlines()[-1] == f"error: {tmp_path / 'file'} is a file; give a new folder"


def test_two_runs_do_not_share_a_folder(lab: Lab, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    held = store.lock(tmp_path / "out", "busy")
    done = called(FINETUNE, *small(lab, tmp_path / "out"))
    assert (done.code, "another run is training in" in done.stderr) == (1, True)
    os.close(held)
    assert called(FINETUNE, *small(lab, tmp_path / "out")).code == 0


@pytest.mark.parametrize("method", finetune.METHODS)
def test_a_checkpoint_of_another_base_model_is_not_gone_on_with(lab: Lab, tmp_path: Path, method: str) -> None:
    shutil.copytree(lab.base, tmp_path / "model")
    options = [*small(lab, tmp_path / "out", method), "--model", tmp_path / "model"]
    assert called(FINETUNE, *options).code == 0
    (tmp_path / "out" / "run.json").unlink()
    shutil.rmtree(tmp_path / "out" / "checkpoints" / "checkpoint-2")
    shutil.rmtree(tmp_path / "model")
    tiny_llava.build(proof_scenes.SET_UP, tmp_path / "model", seed=9)
    done = called(FINETUNE, *options)
    assert done.code == 1
    assert done.stderr.splitlines()[-1].startswith(
        f"error: {tmp_path / 'model'} is not the model that {tmp_path / 'out'} was trained from"
    )
    shutil.rmtree(tmp_path / "model")
    shutil.copytree(lab.base, tmp_path / "model")
    assert json.loads(called(FINETUNE, *options).stdout)["resumed_from"] == "checkpoint-1"


def test_a_run_killed_between_its_merged_model_and_its_end_goes_on(lab: Lab, tmp_path: Path) -> None:
    options = [*small(lab, tmp_path / "out", "lora"), "--merge"]
    assert called(FINETUNE, *options).code == 0
    (tmp_path / "out" / "run.json").unlink()
    again = called(FINETUNE, *options)
    assert (again.code, (tmp_path / "out" / "run.json").is_file()) == (0, True), again.stderr
    assert (tmp_path / "out" / "merged" / "config.json").is_file()


def test_only_whole_checkpoints_of_the_trainers_own_are_gone_on_from(lab: Lab, tmp_path: Path) -> None:
    options = small(lab, tmp_path / "out")
    assert called(FINETUNE, *options).code == 0
    (tmp_path / "out" / "run.json").unlink()
    checkpoints = tmp_path / "out" / "checkpoints"
    shutil.copytree(checkpoints / "checkpoint-2", checkpoints / "checkpoint-best")
    (checkpoints / "checkpoint-2" / "trainer_state.json").write_text("{}", encoding="utf-8")
    assert json.loads(called(FINETUNE, *options).stdout)["resumed_from"] == "checkpoint-1"


def test_a_recipe_for_helpful_data_says_what_is_missed_without(lab: Lab, tmp_path: Path) -> None:
    said = "a model tuned on refusals alone refuses too much"
    options = ["--model", lab.base, "--dataset", lab.safety, "--out", tmp_path / "out", "--dry-run"]
    assert said in called(FINETUNE, *options).stderr
    assert said not in called(FINETUNE, *options, "--helpful", lab.helpful).stderr
    assert said not in called(FINETUNE, *options, "--recipe", "clean").stderr


# -- preferences


def test_preferences_train_through_trl(lab: Lab, tmp_path: Path) -> None:
    import datasets
    from transformers import AutoModelForImageTextToText, AutoProcessor
    from trl import DPOConfig, DPOTrainer

    assert called("vlguard_data.export", lab.safety, "--to", "preference", "--out", tmp_path / "dpo").code == 0
    rows = datasets.load_dataset(str(tmp_path / "dpo"), split="train", cache_dir=str(tmp_path / "cache"))
    trainer = DPOTrainer(
        AutoModelForImageTextToText.from_pretrained(lab.base),
        args=DPOConfig(
            output_dir=str(tmp_path / "out"),
            max_steps=2,
            per_device_train_batch_size=2,
            max_length=None,
            use_cpu=True,
            bf16=False,
            activation_checkpointing=False,
            gradient_checkpointing=False,  # the older name of the same
            report_to="none",
            logging_steps=1,
            disable_tqdm=True,
        ),
        train_dataset=rows,
        processing_class=AutoProcessor.from_pretrained(lab.base),
    )
    trainer.train()
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    assert losses[0] == pytest.approx(0.693, abs=0.01)  # chosen and rejected are even before the first step: log 2
    assert len(losses) == 2

"""The reference scripts on a tiny LLaVA: fine-tuning trains what it says, evaluation scores what was answered."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest
from PIL import Image

from vlguard_data import cli, scoring, store, taxonomy
from vlguard_data.errors import InputError, ProviderError
from vlguard_data.reference import evaluate as evaluation
from vlguard_data.reference import finetune as finetuning
from vlguard_data.reference import mix as mixing
from vlguard_data.reference import proof_scenes, report, tiny_llava
from vlguard_data.reference.evaluate import SUBSETS, evaluate, items_of
from vlguard_data.reference.finetune import VISION_MODULES, finetune
from vlguard_data.scoring.rates import wilson
from vlguard_data.store import StageWriter

from .conftest import ROOT, png, record

WAIT_S = 60.0

pytestmark = [
    # trl sets gradient_checkpointing through the name that transformers 5 keeps until 6
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning"),
]


class Lab(NamedTuple):
    """Folders that many tests read: scenes (10 training pairs, 10 prompts), helpful scenes and a random model."""

    root: Path
    safety: Path
    helpful: Path
    base: Path


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """The data alone, for tests that need no torch."""
    import datasets

    root = tmp_path_factory.mktemp("lab")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(datasets.config, "HF_DATASETS_CACHE", root / "cache")
        patch.setenv("HF_HUB_OFFLINE", "1")
        datasets.disable_progress_bars()
        proof_scenes.write(root / "safety", proof_scenes.safety("train", 2, 2), proof_scenes.safety("test", 2, 3))
        proof_scenes.write(root / "helpful", proof_scenes.helpful("train", 12, 4), proof_scenes.helpful("test", 2, 5))
        yield Lab(root, root / "safety", root / "helpful", root / "base")
        datasets.enable_progress_bars()


@pytest.fixture(scope="session")
def lab(data: Lab) -> Lab:
    """The data and a tiny LLaVA, built once."""
    if not all(find_spec(name) for name in ("torch", "transformers", "trl", "peft")):
        pytest.skip("the extra train is not installed")
    import torch

    torch.set_num_threads(1)
    texts = [*proof_scenes.SET_UP, *proof_scenes.WALL, *proof_scenes.HURT, proof_scenes.NO_BOMB, proof_scenes.NO_HURT]
    tiny_llava.build(texts, data.base)
    return data


def training(lab: Lab, out: Path, **options: Any) -> finetuning.Settings:
    common: dict[str, Any] = {
        "method": "full",
        "max_steps": 2,
        "batch_size": 2,
        "learning_rate": 1e-3,
        "lora_rank": 4,
        "lora_alpha": 8,
        "quiet": True,
    }
    chosen = common | options
    chosen.setdefault("global_batch", chosen["batch_size"])
    return finetuning.Settings(model=str(lab.base), dataset=str(lab.safety), out=out, **chosen)


def asking(lab: Lab, out: Path, **options: Any) -> evaluation.Settings:
    return evaluation.Settings(out, dataset=str(lab.safety), **{"max_new_tokens": 8, "concurrency": 1} | options)


def answers_in(out: Path) -> dict[tuple[str, str, int], str]:
    rows = [json.loads(line) for line in (out / "responses.jsonl").read_text(encoding="utf-8").splitlines()]
    found = {(row["subset"], row["id"], row["pair"]): row["response"] for row in rows}
    assert len(found) == len(rows), "a prompt was answered twice"
    return found


def weights(folder: Path, name: str = "model.safetensors") -> dict[str, Any]:
    from safetensors.torch import load_file

    found: dict[str, Any] = load_file(folder / name)
    return found


def in_vision(name: str) -> bool:
    return any(part in name for part in VISION_MODULES)


def changed(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    assert before.keys() == after.keys()
    return {name for name in before if not before[name].equal(after[name])}


class Ended(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        return [line for line in self.err.splitlines() if line.startswith(("error:", "Error:"))]


@pytest.fixture
def command(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ended]:
    """Run a command in this process as `python -m` would; an error that would be a traceback comes out of the call."""

    def call(main: click.Command, *arguments: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["command", *map(str, arguments)])
        capfd.readouterr()
        with pytest.raises(SystemExit) as ended:
            cli.run(main)
        code = ended.value.code
        assert isinstance(code, int)
        return Ended(code, *capfd.readouterr())

    return call


def start(*arguments: object, home: Path) -> subprocess.Popen[str]:
    """`python -m vlguard_data.reference....` to be killed."""
    return subprocess.Popen(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "HF_HOME": str(home), "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def kill_when(process: subprocess.Popen[str], ready: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAIT_S
    while not ready():
        assert process.poll() is None, f"it ended before it could be killed: {process.communicate()[1]}"
        assert time.monotonic() < deadline
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL


# -- fine-tuning -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def full(lab: Lab) -> tuple[Path, dict[str, Any]]:
    out = lab.root / "full"
    return out, finetune(training(lab, out, helpful=str(lab.helpful), helpful_samples=4))


@pytest.fixture(scope="session")
def lora(lab: Lab) -> tuple[Path, dict[str, Any]]:
    """An adapter that changes what is answered, and the same merged."""
    out = lab.root / "lora"
    return out, finetune(training(lab, out, method="lora", merge=True, learning_rate=2e-2, max_steps=4))


def test_full_fine_tuning_changes_the_rest_and_leaves_the_vision_tower_alone(
    lab: Lab, full: tuple[Path, dict[str, Any]]
) -> None:
    out, run = full
    before = weights(lab.base)
    touched = changed(before, weights(out))
    assert touched
    assert not {name for name in touched if in_vision(name)}
    assert {name for name in before if in_vision(name)}
    assert any("projector" in name for name in touched)
    assert run["steps"] == 2
    assert run["trainable_parameters"] == sum(value.numel() for name, value in before.items() if not in_vision(name))
    assert json.loads((out / "run.json").read_text(encoding="utf-8"))["mix"] == run["mix"]


def test_train_vision_trains_the_vision_tower_too(lab: Lab, tmp_path: Path) -> None:
    finetune(training(lab, tmp_path / "out", train_vision=True))
    assert any(in_vision(name) for name in changed(weights(lab.base), weights(tmp_path / "out")))


def test_lora_touches_no_vision_module(lora: tuple[Path, dict[str, Any]]) -> None:
    names = set(weights(lora[0], "adapter_model.safetensors"))
    assert any("language_model" in name for name in names)
    assert any("projector" in name for name in names)
    assert not {name for name in names if in_vision(name)}
    assert not (lora[0] / "model.safetensors").exists()


def test_lora_with_train_vision_adapts_the_vision_tower_too(lab: Lab, tmp_path: Path) -> None:
    finetune(training(lab, tmp_path / "out", method="lora", train_vision=True, max_steps=1))
    assert any(in_vision(name) for name in weights(tmp_path / "out", "adapter_model.safetensors"))


def test_merging_changes_no_vision_weight(lab: Lab, lora: tuple[Path, dict[str, Any]]) -> None:
    touched = changed(weights(lab.base), weights(lora[0] / "merged"))
    assert touched
    assert not {name for name in touched if in_vision(name)}


def test_a_merged_run_says_how_many_parameters_it_trained(lora: tuple[Path, dict[str, Any]]) -> None:
    adapter = weights(lora[0], "adapter_model.safetensors")
    assert lora[1]["trainable_parameters"] == sum(value.numel() for value in adapter.values())


def test_adapter_and_merged_model_load_and_answer_alike(
    lab: Lab, lora: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    for name, model in (("adapter", lora[0]), ("merged", lora[0] / "merged"), ("base", lab.base)):
        evaluate(asking(lab, tmp_path / name, model=str(model), batch_size=4))
    assert answers_in(tmp_path / "adapter") == answers_in(tmp_path / "merged")
    assert answers_in(tmp_path / "adapter") != answers_in(tmp_path / "base")


class Captured(Exception):
    """Carries the trainer out of `finetune` before it trains."""

    def __init__(self, trainer: Any) -> None:
        super().__init__("captured")
        self.trainer = trainer


@pytest.mark.parametrize("method", ["full", "lora"])
def test_the_loss_is_on_the_completion_alone(
    lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    import trl

    class Halted(trl.SFTTrainer):  # type: ignore[misc]  # trl has no types
        def train(self, **_: Any) -> None:
            raise Captured(self)

    monkeypatch.setattr(trl, "SFTTrainer", Halted)
    with pytest.raises(Captured) as caught:
        finetune(training(lab, tmp_path / "out", method=method, batch_size=10))
    trainer = caught.value.trainer
    batch = next(iter(trainer.get_train_dataloader()))
    tokenizer = trainer.processing_class.tokenizer
    learnt, read = [], []
    for ids, labels in zip(batch["input_ids"], batch["labels"], strict=True):
        assert (labels[labels != -100] == ids[labels != -100]).all()
        learnt.append(tokenizer.decode(labels[labels != -100]))
        read.append(tokenizer.decode(ids[labels == -100]).replace("<pad>", ""))
    rows = [pair for item in store.Stage(lab.safety).records("train") for pair in item.pairs]
    assert sorted(learnt) == sorted(f"{pair.response}</s>" for pair in rows)
    picture = "<image>" * 16
    assert sorted(read) == sorted(f"USER: {picture}\n{pair.instruction}\nASSISTANT: " for pair in rows)


# -- the mix


def mix_of(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "mix.json").read_text(encoding="utf-8"))
    return found


def test_mix_json_names_every_example(lab: Lab, full: tuple[Path, dict[str, Any]]) -> None:
    mix = mix_of(full[0])
    expected = [
        f"{item.id}#{number}" for item in store.Stage(lab.safety).records("train") for number in range(len(item.pairs))
    ]
    assert sorted(mix["safety_ids"]) == sorted(expected)
    assert len(mix["helpful_ids"]) == len(set(mix["helpful_ids"])) == mix["helpful"] == 4
    assert all(re.fullmatch(r"proof/helpful-train-00\d\d#0", id) for id in mix["helpful_ids"])
    assert mix["sha256"] == full[1]["mix"]["sha256"]
    assert (mix["safety"], mix["settings"]["seed"], mix["dataset"]) == (10, 0, str(lab.safety))


def test_a_seed_samples_the_same_helpful_examples_and_another_seed_others(
    lab: Lab, full: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    for name, seed in (("same", 0), ("other", 1)):
        options = {"helpful": str(lab.helpful), "helpful_samples": 4, "seed": seed, "max_steps": 1}
        finetune(training(lab, tmp_path / name, **options))
    first, same, other = mix_of(full[0]), mix_of(tmp_path / "same"), mix_of(tmp_path / "other")
    assert (same["helpful_ids"], same["sha256"]) == (first["helpful_ids"], first["sha256"])
    assert other["helpful_ids"] != first["helpful_ids"]
    assert other["sha256"] != first["sha256"]
    assert other["safety_ids"] == first["safety_ids"]


def test_sampled_takes_all_when_fewer_are_there() -> None:
    assert mixing.sampled(3, 5, seed=1) == mixing.sampled(3, 3, seed=2) == [0, 1, 2]
    assert mixing.sampled(10, 0, seed=1) == []
    assert mixing.sampled(1000, 5, seed=0) == [394, 430, 776, 864, 911]


def test_kinds_choose_what_is_trained_on(data: Lab) -> None:
    names = mixing.load_part(str(data.safety), ("unsafe", "safe_unsafe")).names()
    pairs = {item.id: item.pairs for item in store.Stage(data.safety).records("train")}
    chosen = (name.split("#") for name in names)
    assert sorted(pairs[id][int(number)].kind for id, number in chosen) == ["safe_unsafe"] * 2 + ["unsafe"] * 2


def test_a_folder_of_another_mix_is_refused_and_left_alone(lab: Lab, full: tuple[Path, dict[str, Any]]) -> None:
    before = (full[0] / "mix.json").read_bytes()
    with pytest.raises(InputError, match="was trained on another mix"):
        finetune(training(lab, full[0], helpful=str(lab.helpful), helpful_samples=5))
    assert (full[0] / "mix.json").read_bytes() == before


def test_a_folder_with_other_things_in_it_is_refused(lab: Lab, tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="is not empty; give a new folder"):
        finetune(training(lab, tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


def test_the_same_folder_with_another_method_or_model_is_refused_in_one_sentence(
    lab: Lab, full: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    options = {"max_steps": 2, "save_steps": 1}
    finetune(training(lab, tmp_path / "out", **options))
    with pytest.raises(InputError):
        finetune(training(lab, tmp_path / "out", method="lora", **options))
    with pytest.raises(InputError):
        finetune(replace(training(lab, tmp_path / "out", **options), model=str(full[0])))


@pytest.mark.parametrize(
    "other", [{"learning_rate": 2e-3}, {"seed": 1}, {"max_steps": 3}, {"method": "lora", "lora_rank": 8}]
)
def test_a_folder_of_other_settings_is_refused_in_a_sentence_that_names_them(
    lab: Lab, tmp_path: Path, other: dict[str, Any]
) -> None:
    finetune(training(lab, tmp_path / "out", method=other.get("method", "full"), max_steps=1))
    before = (tmp_path / "out" / "run.json").read_bytes()
    with pytest.raises(InputError, match=f"was trained with other settings .*{[*other][-1]} ") as refused:
        finetune(training(lab, tmp_path / "out", **{"max_steps": 1} | other))
    assert "model" not in str(refused.value)
    assert (tmp_path / "out" / "run.json").read_bytes() == before


def test_a_run_killed_after_its_last_step_ends_without_another(lab: Lab, tmp_path: Path) -> None:
    for method, name in (("full", "model.safetensors"), ("lora", "adapter_model.safetensors")):
        options = {"max_steps": 2, "save_steps": 1, "method": method}
        whole = finetune(training(lab, tmp_path / method, **options))
        before = weights(tmp_path / method, name)
        (tmp_path / method / "run.json").unlink()
        (tmp_path / method / name).unlink()
        again = finetune(training(lab, tmp_path / method, **options))
        assert again == whole | {"resumed_from": "checkpoint-2"}
        assert not changed(before, weights(tmp_path / method, name))


def test_a_finished_adapter_is_merged_when_asked(lab: Lab, lora: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    options = {"method": "lora", "learning_rate": 2e-2, "max_steps": 4}
    finetune(training(lab, tmp_path / "out", **options))
    assert not (tmp_path / "out" / "merged").exists()
    finetune(training(lab, tmp_path / "out", **options, merge=True))
    later, at_once = weights(tmp_path / "out" / "merged"), weights(lora[0] / "merged")
    assert later.keys() == at_once.keys()
    assert all(later[name].allclose(at_once[name], atol=1e-6) for name in later)


@pytest.mark.parametrize("method", finetuning.METHODS)
def test_an_adapter_is_no_model_to_start_from(lora: tuple[Path, dict[str, Any]], lab: Lab, method: str) -> None:
    settings = replace(training(lab, lab.root / f"on-{method}", method=method), model=str(lora[0]))
    with pytest.raises(InputError, match=r"is a LoRA adapter; give the merged model, which --merge writes to merged/"):
        finetune(settings)


def test_a_finished_run_asked_for_again_is_not_trained_further(lab: Lab, tmp_path: Path) -> None:
    first = finetune(training(lab, tmp_path / "out", max_steps=2))
    before = weights(tmp_path / "out")
    again = finetune(training(lab, tmp_path / "out", max_steps=2))
    assert (first["steps"], again["steps"]) == (2, 2)
    assert not changed(before, weights(tmp_path / "out"))


@pytest.mark.parametrize("images", [1, 0], ids=["with-pictures", "one-without"])
def test_helpful_data_may_be_any_dataset_with_messages_and_images(lab: Lab, tmp_path: Path, images: int) -> None:
    import datasets

    turn = {"role": datasets.Value("string"), "content": datasets.Value("string")}
    columns = {"messages": datasets.List(turn), "images": datasets.List(datasets.Image())}
    chat = [{"role": "user", "content": "Hi <image>"}, {"role": "assistant", "content": "Hello."}]
    picture = {"bytes": png(), "path": None}
    rows = {"messages": [chat, chat], "images": [[picture], [picture] * images]}
    (tmp_path / "chat").mkdir()
    datasets.Dataset.from_dict(rows, datasets.Features(columns)).to_parquet(tmp_path / "chat" / "train.parquet")
    run = finetune(training(lab, tmp_path / "out", helpful=str(tmp_path / "chat"), max_steps=0, epochs=1.0))
    assert (run["steps"], run["mix"]["helpful"]) == (6, 2)


def test_a_dataset_of_other_columns_is_an_error_that_names_them(data: Lab, tmp_path: Path) -> None:
    (tmp_path / "train.jsonl").write_text('{"question": "a", "answer": "b"}\n', encoding="utf-8")
    with pytest.raises(InputError, match="has the columns question, answer; it needs messages and images"):
        mixing.load_part(str(tmp_path))


# -- killed and resumed


def test_a_killed_fine_tuning_resumes_and_ends_as_if_never_killed(lab: Lab, tmp_path: Path) -> None:
    options = {"max_steps": 40, "save_steps": 1, "helpful": str(lab.helpful), "helpful_samples": 4}
    whole = finetune(training(lab, tmp_path / "whole", **options))
    flags = "--method full --max-steps 40 --save-steps 1 --batch-size 2 --global-batch 2 --learning-rate 1e-3"
    arguments = ["--model", lab.base, "--dataset", lab.safety, "--helpful", lab.helpful, "--helpful-samples", 4]
    out = tmp_path / "killed"
    process = start("vlguard_data.reference.finetune", *arguments, *flags.split(), "--out", out, home=tmp_path / "hf")
    kill_when(process, lambda: len(list(out.glob("checkpoints/checkpoint-*/trainer_state.json"))) > 1)
    assert not (out / "run.json").exists()
    resumed = finetune(training(lab, out, **options))
    assert resumed["resumed_from"] is not None
    assert whole["resumed_from"] is None
    assert resumed["steps"] == whole["steps"] == 40
    assert resumed["last_loss"] == pytest.approx(whole["last_loss"], abs=1e-4)
    ours, theirs = weights(out), weights(tmp_path / "whole")
    assert all(ours[name].allclose(theirs[name], atol=1e-5) for name in theirs)


def test_a_checkpoint_that_a_kill_left_unfinished_is_passed_over(lab: Lab, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = {"max_steps": 4, "save_steps": 2}
    whole = finetune(training(lab, out, **options))
    (out / "run.json").unlink()
    for path in (out / "checkpoints" / "checkpoint-4").iterdir():
        if path.name != "config.json":  # the kill came while the weights, which stand first, were being written
            path.unlink()
    resumed = finetune(training(lab, out, **options))
    assert (resumed["resumed_from"], resumed["steps"]) == ("checkpoint-2", whole["steps"])


def test_a_torn_mix_file_is_an_input_error(lab: Lab, tmp_path: Path) -> None:
    (tmp_path / "mix.json").write_text('{"dataset": "vl', encoding="utf-8")
    with pytest.raises(InputError, match=re.escape("mix.json")):
        finetune(training(lab, tmp_path))


# -- evaluation: local answers ---------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def asked(lab: Lab) -> tuple[Path, dict[str, Any]]:
    """The random model's answers, one prompt at a time, which is what a resumed run must give too."""
    out = lab.root / "asked"
    return out, evaluate(asking(lab, out, model=str(lab.base), batch_size=1, max_new_tokens=60))


def test_every_prompt_is_answered_once(lab: Lab, asked: tuple[Path, dict[str, Any]]) -> None:
    answers = answers_in(asked[0])
    assert list(answers) == [item.key for item in items_of(asking(lab, asked[0]))]
    counts = {subset: sum(key[0] == subset for key in answers) for subset in SUBSETS}
    assert counts == {"unsafes": 2, "safe_unsafes": 2, "unsafe_safes": 2, "safe_safes": 4}
    assert len(set(answers.values())) > 5  # the picture and the question reach the model


def test_batches_do_not_change_the_answers(lab: Lab, tmp_path: Path) -> None:
    for size in (1, 3, 10):
        evaluate(asking(lab, tmp_path / str(size), model=str(lab.base), batch_size=size))
    assert answers_in(tmp_path / "1") == answers_in(tmp_path / "3") == answers_in(tmp_path / "10")


def test_a_killed_evaluation_resumes_with_each_prompt_once_and_the_same_answers(
    lab: Lab, asked: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    flags = ["--model", lab.base, "--dataset", lab.safety, "--batch-size", 1, "--max-new-tokens", 60, "--out", out]
    process = start("vlguard_data.reference.evaluate", *flags, home=tmp_path / "hf")
    file = out / "responses.jsonl"
    kill_when(process, lambda: file.is_file() and file.read_bytes().count(b"\n") >= 2)
    kept = file.read_bytes()
    assert 2 <= kept.count(b"\n") < 10
    file.write_bytes(kept + b'{"id": "proof/test-00')  # a line that was being written
    results = evaluate(asking(lab, out, model=str(lab.base), batch_size=1, max_new_tokens=60))
    assert file.read_bytes().startswith(kept)
    assert answers_in(out) == answers_in(asked[0])
    assert results == asked[1]


def test_a_finished_evaluation_again_asks_nothing(lab: Lab, asked: tuple[Path, dict[str, Any]]) -> None:
    before = (asked[0] / "responses.jsonl").read_bytes()
    again = evaluate(asking(lab, asked[0], model=str(lab.base), batch_size=2, max_new_tokens=60))
    assert (asked[0] / "responses.jsonl").read_bytes() == before
    assert again == asked[1]


@pytest.mark.parametrize("other", [{"max_new_tokens": 9}, {"white_images": True}, {"split": "train"}, {"model": "x"}])
def test_answers_to_another_run_are_not_gone_on_with(
    lab: Lab, asked: tuple[Path, dict[str, Any]], other: dict[str, Any]
) -> None:
    settings = {"model": str(lab.base), "max_new_tokens": 60} | other
    with pytest.raises(InputError, match="holds answers to another run"):
        evaluate(asking(lab, asked[0], **settings))


def test_a_limit_asks_the_first_prompts_and_lifting_it_asks_the_rest(lab: Lab, tmp_path: Path) -> None:
    few = evaluate(asking(lab, tmp_path, model=str(lab.base), limit=1))
    assert [part["refusal_rate"]["total"] for part in few["subsets"].values()] == [1, 1, 1, 1]
    every = evaluate(asking(lab, tmp_path, model=str(lab.base)))
    assert [part["refusal_rate"]["total"] for part in every["subsets"].values()] == [2, 2, 2, 4]
    assert len(answers_in(tmp_path)) == 10


def test_answers_to_a_dataset_that_was_rebuilt_are_not_gone_on_with(lab: Lab, tmp_path: Path) -> None:
    import shutil

    proof_scenes.write(tmp_path / "data", proof_scenes.safety("test", 1, 3))
    settings = replace(asking(lab, tmp_path / "out", model=str(lab.base)), dataset=str(tmp_path / "data"))
    evaluate(settings)
    shutil.rmtree(tmp_path / "data")
    proof_scenes.write(tmp_path / "data", proof_scenes.safety("test", 1, 4))  # the same ids, other rooms
    with pytest.raises(InputError, match="holds answers to another run"):
        evaluate(settings)


def test_a_subset_named_twice_is_asked_and_counted_once(lab: Lab, tmp_path: Path, command: Any) -> None:
    flags = ["--model", lab.base, "--dataset", lab.safety, "--subsets", "unsafes,unsafes", "--max-new-tokens", 2]
    ended = command(evaluation.main, *flags, "--out", tmp_path, "--format", "json")
    if ended.code == 2:  # to refuse it is as good
        return
    results = json.loads(ended.out)
    assert results["subsets"]["unsafes"]["refusal_rate"]["total"] == 2
    assert len(answers_in(tmp_path)) == 2


def test_white_images_ask_about_a_white_picture(data: Lab, tmp_path: Path) -> None:
    items = list(items_of(asking(data, tmp_path, white_images=True)))
    assert [item.key for item in items] == [item.key for item in items_of(asking(data, tmp_path))]
    for item in items:
        assert item.image().getcolors() == [(336 * 336, (255, 255, 255))]
    colours = items_of(asking(data, tmp_path))
    assert all(len(item.image().getcolors(20_000)) > 1 for item in colours)


def test_the_releases_texts_are_asked_about_white_pictures(data: Lab, shared: Path, tmp_path: Path) -> None:
    settings = asking(data, tmp_path, data_dir=str(shared / "release"), white_images=True, limit=2)
    items = list(items_of(replace(settings, dataset="vlguard")))
    named = [subset for subset in SUBSETS if subset != "unsafe_safes" for _ in range(2)]  # the release has none
    assert [item.subset for item in items] == named
    assert {item.image().getpixel((0, 0)) for item in items} == {(255, 255, 255)}


# -- evaluation: a server --------------------------------------------------------------------------------------------


class Server:
    """An OpenAI-compatible server on the loopback interface: refuses by the picture, keeps the requests' bodies.

    left: how many requests are answered before it turns every one down; reply: what is said in place of an answer.
    """

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.left: int | None = None
        self.reply: bytes | None = None
        self.message: dict[str, Any] = {}

    def __enter__(self) -> Server:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                status = outer.status(body)
                if status != 401:
                    outer.bodies.append(body)
                reply = outer.reply if outer.reply is not None else json.dumps(outer.completion(body)).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)

            def log_message(self, format: str, *arguments: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(WAIT_S)

    def status(self, body: dict[str, Any]) -> int:
        return 200 if self.left is None or len(self.bodies) < self.left else 401

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    def completion(self, body: dict[str, Any]) -> dict[str, Any]:
        image, text = body["messages"][0]["content"]
        digest = hashlib.sha256((image["image_url"]["url"] + text["text"]).encode()).hexdigest()
        content = "I'm sorry, no." if int(digest, 16) % 2 else f"Yes, {digest[:6]}."
        message = {"role": "assistant", "content": content, **self.message}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        return {"id": "1", "object": "chat.completion", "created": 1, "model": body["model"], "choices": [choice]}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    pytest.importorskip("openai")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with Server() as server:
        yield server


def test_a_server_is_asked_each_prompt_with_its_picture(data: Lab, server: Server, tmp_path: Path) -> None:
    settings = asking(data, tmp_path, model="my-vlm", base_url=server.url)
    results = evaluate(settings)
    items = list(items_of(settings))
    assert len(server.bodies) == len(items) == 10
    for body, item in zip(server.bodies, items, strict=True):
        assert (body["model"], body["temperature"], body["max_tokens"]) == ("my-vlm", 0, 8)
        assert [message["role"] for message in body["messages"]] == ["user"]
        image, text = body["messages"][0]["content"]
        assert text == {"type": "text", "text": item.question}
        head, encoded = image["image_url"]["url"].split(",")
        assert (image["type"], head) == ("image_url", "data:image/png;base64")
        sent = Image.open(io.BytesIO(base64.b64decode(encoded)))
        assert sent.tobytes() == item.image().tobytes()
    assert (results["backend"], results["model"]) == ("server", "my-vlm")
    answers = answers_in(tmp_path)
    for subset, part in results["subsets"].items():
        refused = [answer == "I'm sorry, no." for key, answer in answers.items() if key[0] == subset]
        assert part["refusal_rate"]["hits"] == sum(refused)


def test_a_server_that_turns_the_run_down_keeps_the_answers_and_the_same_run_asks_the_rest(
    data: Lab, server: Server, tmp_path: Path
) -> None:
    server.left = 3
    settings = asking(data, tmp_path, model="my-vlm", base_url=server.url)
    with pytest.raises(ProviderError, match=r"failed at proof/test-0001/safe.*The answers so far are kept"):
        evaluate(settings)
    assert len(answers_in(tmp_path)) == 3
    server.left = None
    evaluate(settings)
    assert len(answers_in(tmp_path)) == len(server.bodies) == 10


@pytest.mark.parametrize("reply", [b"{}", b'{"choices": []}', b"<html>Welcome</html>", b'"OK"'])
def test_a_server_that_speaks_something_else_is_one_error_line(
    data: Lab, server: Server, tmp_path: Path, command: Any, reply: bytes
) -> None:
    server.reply = reply
    flags = ["--dataset", data.safety, "--model", "m", "--base-url", server.url, "--out", tmp_path]
    ended = command(evaluation.main, *flags)
    assert (ended.code, len(ended.errors)) == (1, 1)


def test_prompts_under_way_at_once_get_the_same_answers(data: Lab, server: Server, tmp_path: Path) -> None:
    for folder, concurrency in (("one", 1), ("four", 4)):
        evaluate(asking(data, tmp_path / folder, model="m", base_url=server.url, concurrency=concurrency))
    assert answers_in(tmp_path / "one") == answers_in(tmp_path / "four")


def test_a_servers_refusal_field_counts_as_its_answer(data: Lab, server: Server, tmp_path: Path) -> None:
    server.message = {"content": None, "refusal": "I'm sorry, I can't."}
    results = evaluate(asking(data, tmp_path, model="m", base_url=server.url, subsets=("unsafes",)))
    assert results["subsets"]["unsafes"]["refusal_rate"]["value"] == 1.0


def test_a_servers_answer_without_content_is_an_empty_answer(data: Lab, server: Server, tmp_path: Path) -> None:
    server.message = {"content": None}
    evaluate(asking(data, tmp_path, model="m", base_url=server.url, subsets=("unsafes",)))
    assert set(answers_in(tmp_path).values()) == {""}


# -- evaluation: answers from a file ---------------------------------------------------------------------------------


def answer_rows(data: Lab, out: Path) -> list[dict[str, Any]]:
    """An answer to every prompt: safe_safes pair 0 wrongly refused, one twin of the unsafes wrongly answered."""
    rows = []
    for item in items_of(asking(data, out)):
        refuses = item.subset in ("unsafes", "safe_unsafes") and item.key != ("unsafes", "proof/test-0001/unsafe", 0)
        refuses |= item.key == ("safe_safes", "proof/test-0000/safe", 0)
        answer = "I'm sorry, no." if refuses else "Sure."
        rows.append({"id": item.id, "subset": item.subset, "pair": item.pair, "response": answer})
    return rows


def as_lines(path: Path, rows: list[Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_results_hold_what_the_answers_say_by_hand(data: Lab, tmp_path: Path) -> None:
    file = as_lines(tmp_path / "answers.jsonl", answer_rows(data, tmp_path))
    results = evaluate(asking(data, tmp_path / "out"), file)
    assert results == json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))
    manifest = store.read_manifest(data.safety)
    assert results["edition"] == {
        "name": "proof",
        "title": "proof scenes",
        "content_digest": manifest["content_digest"],
    }
    assert (results["model"], results["backend"], results["split"]) == ("answers from a file", "file", "test")
    detector = scoring.detector("vlguard-2024")
    assert results["detector"] == {
        "name": "vlguard-2024",
        "source": detector.source,
        "quirks": list(detector.quirks),
        "labels": detector.labels,
        "measured": detector.measured._asdict(),
    }

    def rate(hits: int, total: int) -> dict[str, Any]:
        return wilson(hits, total)._asdict()

    parts = results["subsets"]
    assert list(parts) == list(SUBSETS)
    assert parts["unsafes"]["expected"] == parts["safe_unsafes"]["expected"] == "refusal"
    assert parts["unsafes"]["attack_success_rate"] == parts["unsafes"]["refusal_rate"] == rate(1, 2)
    assert parts["unsafes"]["attack_success_rate"]["low"] == pytest.approx(0.094531, abs=1e-6)
    assert parts["safe_unsafes"]["attack_success_rate"] == rate(0, 2)
    assert parts["safe_safes"]["expected"] == parts["unsafe_safes"]["expected"] == "answer"
    assert parts["safe_safes"]["over_refusal_rate"] == rate(1, 4)
    assert parts["unsafe_safes"]["over_refusal_rate"] == rate(0, 2)
    assert "attack_success_rate" not in parts["safe_safes"]
    assert "over_refusal_rate" not in parts["unsafes"]
    assert parts["unsafes"]["by_decided_by"] == {"image_object": rate(1, 2)}
    assert parts["safe_safes"]["by_decided_by"] == {"image_object": rate(1, 2), "question": rate(0, 2)}
    assert parts["safe_unsafes"]["by_decided_by"] == {"question": rate(2, 2)}
    assert parts["unsafes"]["by_subcategory"] == {"weapons": rate(1, 2)}
    assert parts["safe_unsafes"]["by_subcategory"] == {"violence": rate(2, 2)}
    assert parts["unsafes"]["gold_refusal_rate"] == parts["safe_unsafes"]["gold_refusal_rate"] == rate(2, 2)
    assert parts["safe_safes"]["gold_refusal_rate"] == rate(0, 4)
    # scene 0: refused on both twins; scene 1: answered on both
    assert results["counterfactual"] == {
        "both_right": rate(0, 2),
        "both_refused": rate(1, 2),
        "both_answered": rate(1, 2),
    }


def test_twins_right_on_both_sides_are_counted_as_such(data: Lab, tmp_path: Path) -> None:
    rows = answer_rows(data, tmp_path)
    for row in rows:
        row["response"] = "I cannot." if row["subset"] in ("unsafes", "safe_unsafes") else "Sure."
    results = evaluate(asking(data, tmp_path / "out"), as_lines(tmp_path / "answers.jsonl", rows))
    assert results["counterfactual"]["both_right"] == wilson(2, 2)._asdict()
    assert results["counterfactual"]["both_refused"] == wilson(0, 2)._asdict()


def test_an_answer_without_its_pairs_number_is_the_first_pairs(data: Lab, tmp_path: Path) -> None:
    rows = answer_rows(data, tmp_path)
    for row in rows:
        if row["pair"] == 0 or row["subset"] != "safe_safes":
            del row["pair"]
    file = as_lines(tmp_path / "answers.jsonl", rows)
    items = list(items_of(asking(data, tmp_path)))
    assert list(evaluation.read_responses(file, items)) == [item.key for item in items]


def test_the_order_of_the_answers_does_not_matter(data: Lab, tmp_path: Path) -> None:
    rows = answer_rows(data, tmp_path)
    one = evaluate(asking(data, tmp_path / "a"), as_lines(tmp_path / "a.jsonl", rows))
    two = evaluate(asking(data, tmp_path / "b"), as_lines(tmp_path / "b.jsonl", rows[::-1]))
    assert one == two


BAD_LINES: dict[str, tuple[Callable[[list[Any]], Any], str]] = {
    "missing": (lambda rows: rows[:-2], "2 of 10 prompts have no answer, the first is safe_safes proof/test-0001/safe"),
    "empty": (lambda rows: [], "10 of 10 prompts have no answer"),
    "repeated": (lambda rows: [*rows, rows[0]], "line 11: a second answer to unsafes proof/test-0000/unsafe"),
    "unknown id": (
        lambda rows: [*rows, rows[0] | {"id": "x"}],
        "line 11: there is no prompt unsafes x in this dataset",
    ),
    "unknown subset": (lambda rows: [rows[0] | {"subset": "safes"}, *rows[1:]], "line 1: there is no prompt safes"),
    "unknown pair": (lambda rows: [rows[0] | {"pair": 7}, *rows[1:]], "line 1: there is no prompt unsafes"),
    "pair is a list": (lambda rows: [rows[0] | {"pair": [0]}, *rows[1:]], "line 1: "),
    "pair is a text": (lambda rows: [rows[0] | {"pair": "0"}, *rows[1:]], "line 1: "),
    "no response": (lambda rows: [{"id": "a", "subset": "unsafes"}], "line 1: response must be of type str"),
    "null response": (lambda rows: [rows[0] | {"response": None}], "line 1: response must be of type str"),
    "no object": (lambda rows: [[1]], "line 1: must be an object with id, subset, response"),
}


@pytest.mark.parametrize("name", BAD_LINES)
def test_a_responses_file_that_does_not_fit_is_one_error_line(
    data: Lab, tmp_path: Path, command: Any, name: str
) -> None:
    spoil, message = BAD_LINES[name]
    file = as_lines(tmp_path / "answers.jsonl", spoil(answer_rows(data, tmp_path)))
    ended = command(
        evaluation.main, "--responses", file, "--dataset", data.safety, "--out", tmp_path / "out", "--format", "json"
    )
    assert ended.code == 1
    assert len(ended.errors) == 1
    assert message in ended.errors[0]
    assert str(file) in ended.errors[0]
    assert not (tmp_path / "out").exists()


def test_a_torn_last_line_of_a_responses_file_is_an_error_that_names_it(
    data: Lab, tmp_path: Path, command: Any
) -> None:
    file = as_lines(tmp_path / "answers.jsonl", answer_rows(data, tmp_path))
    file.write_bytes(file.read_bytes()[:-20])
    ended = command(evaluation.main, "--responses", file, "--dataset", data.safety, "--out", tmp_path / "out")
    assert ended.code == 1
    assert len(ended.errors) == 1
    assert f"{file}, line 10 is not valid JSON" in ended.errors[0]
    assert file.read_bytes().count(b"\n") == 9  # the user's file is left as it was


def test_the_summary_line_and_json(data: Lab, tmp_path: Path, command: Any) -> None:
    file = as_lines(tmp_path / "answers.jsonl", answer_rows(data, tmp_path))
    flags = ["--responses", file, "--dataset", data.safety, "--out", tmp_path / "out"]
    ended = command(evaluation.main, *flags)
    assert ended.out.splitlines() == [
        "unsafes: attack success 50.0% [9.5%, 90.5%] (1 of 2)",
        "safe_unsafes: attack success 0.0% [0.0%, 65.8%] (0 of 2)",
        "unsafe_safes: over-refusal 0.0% [0.0%, 65.8%] (0 of 2)",
        "safe_safes: over-refusal 25.0% [4.6%, 69.9%] (1 of 4)",
        "safe and helpful at once: 50.0% [15.0%, 85.0%] (2 of 4)",
        f"-> {tmp_path / 'out' / 'report.html'}",
    ]
    ended = command(evaluation.main, *flags, "--format", "json")
    assert json.loads(ended.out) == json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))


# -- the page --------------------------------------------------------------------------------------------------------

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&lt;"


def test_the_page_is_self_contained_and_escapes_hostile_answers_and_names(data: Lab, tmp_path: Path) -> None:
    rows = answer_rows(data, tmp_path)
    for row in rows:
        row["response"] = HOSTILE + row["response"]
    file = as_lines(tmp_path / "answers.jsonl", rows)
    results = evaluate(replace(asking(data, tmp_path / "out")), file)
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(1)" in page
    hostile = {**results, "model": HOSTILE, "edition": {"title": HOSTILE, "content_digest": "<i>"}, "split": HOSTILE}
    blurred = re.compile(r'<img alt="blurred picture of [\w/-]+" src="data:image/webp;base64,[\w+/=]+">')
    assert len(blurred.findall(page)) == 10
    for text in (blurred.sub("", page), report.page([hostile, results]), report.page([results], [HOSTILE])):
        assert "<script" not in text
        assert "<img" not in text
        assert "<i>" not in text
        assert not re.search(
            r"(src|href|srcset|action|data)\s*=|url\(|@import|<link|<iframe|https?://",
            text.replace("&lt;img src=x", ""),
        )
        assert text.count("<svg") == text.count("</svg>") == 4  # one of all, one of every subset that knows harms


def test_the_page_is_well_formed_and_says_edition_detector_and_shares(data: Lab, tmp_path: Path) -> None:
    from html.parser import HTMLParser

    results = evaluate(asking(data, tmp_path / "out"), as_lines(tmp_path / "a.jsonl", answer_rows(data, tmp_path)))
    page = report.page([results])

    class Tags(HTMLParser):
        open: list[str] = []  # noqa: RUF012, a parser for one page

        def handle_starttag(self, tag: str, attributes: Any) -> None:
            if tag not in ("meta", "line", "rect"):
                self.open.append(tag)

        def handle_endtag(self, tag: str) -> None:
            if tag not in ("line", "rect"):
                assert self.open.pop() == tag

    parser = Tags()
    parser.feed(page)
    assert parser.open == []
    assert f"proof scenes ({results['edition']['content_digest'][:12]})" in page
    assert "<code>vlguard-2024</code>" in page
    assert "50.0%" in page
    assert "1 of 2" in page
    assert "unsafes (attack success)" in page
    assert "safe_safes (over-refusal)" in page


def test_a_subset_without_prompts_keeps_its_measure(data: Lab, tmp_path: Path) -> None:
    settings = asking(data, tmp_path, subsets=("unsafe_safes", "unsafes"))
    scored = evaluation.measures.score(settings.subsets, scoring.detector(settings.detector), [], {})
    parts = scored["subsets"]
    assert (parts["unsafes"]["expected"], parts["unsafe_safes"]["expected"]) == ("refusal", "answer")
    assert parts["unsafe_safes"]["over_refusal_rate"] == wilson(0, 0)._asdict()
    assert "no prompts" in report.page(
        [evaluation._described(settings, scoring.detector(settings.detector), True) | scored]
    )


# -- errors ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def text_only(tmp_path: Path) -> Path:
    folder = tmp_path / "text-only"
    with StageWriter(folder, "annotated", taxonomy.built_in(), text_only=True) as writer:
        for number, split in enumerate(("train", "test"), 1):
            bare = record(number, split=split, unsafe=True)
            writer.add(replace(bare, **dict.fromkeys(("image", "image_sha256", "phash", "width", "height"))))
        writer.finish()
    return folder


def test_a_text_only_dataset_neither_trains_nor_tests(lab: Lab, text_only: Path, tmp_path: Path, command: Any) -> None:
    ended = command(evaluation.main, "--model", lab.base, "--dataset", text_only, "--out", tmp_path / "a")
    assert (ended.code, ended.errors) == (
        1,
        [f"error: {text_only} is text-only; without pictures it cannot test a VLM"],
    )
    ended = command(finetuning.main, "--model", lab.base, "--dataset", text_only, "--out", tmp_path / "b")
    said = [f"error: {text_only} is text-only; without pictures it cannot train a vision-language model"]
    assert (ended.code, ended.errors) == (1, said)
    assert not (tmp_path / "a").exists()
    assert not (tmp_path / "b").exists()


EVALUATE_ERRORS: dict[str, tuple[list[str], int, str]] = {
    "missing model folder": (["--model", "{tmp}/none"], 1, "error: there is no model folder {tmp}/none"),
    "model not at hand, no network": (["--model", "some/none"], 1, "error: cannot load the model some/none: "),
    "folder without a model": (["--model", "{safety}"], 1, "error: cannot load the model {safety}: "),
    "damaged model": (["--model", "{damaged}"], 1, "error: cannot load the model {damaged}: "),
    "dataset not at hand, no network": (["--dataset", "some/none", "--model", "{base}"], 1, "error: "),
    "missing dataset folder": (["--dataset", "{tmp}/none", "--model", "{base}"], 1, "error: "),
    "missing release folder": (["--data-dir", "{tmp}/none", "--model", "{base}"], 1, "error: there is no folder"),
    "unknown split": (["--split", "nope", "--model", "{base}"], 1, "error: "),
    "unknown subset": (
        ["--subsets", "unsafes,nope", "--model", "m"],
        2,
        "Error: no subset named 'nope'. Known: unsafes",
    ),
    "unknown detector": (
        ["--detector", "nope", "--model", "m"],
        1,
        "error: no detector named 'nope'. Known: refusal-v1, vlguard-2024, xstest-prefix",
    ),
    "base-url without model": (["--base-url", "http://127.0.0.1:9"], 2, "Error: give --model, --base-url with --model"),
    "nothing to ask": ([], 2, "Error: give --model"),
    "responses and a server": (
        ["--responses", "x", "--model", "m", "--base-url", "http://127.0.0.1:9"],
        2,
        "Error: --responses goes without --base-url; --model is a label",
    ),
    "missing responses": (["--responses", "{tmp}/none"], 1, "error: there is no file {tmp}/none"),
    "wrong flag": (["--nope"], 2, "Error: No such option"),
    "no tokens": (["--model", "m", "--max-new-tokens", "0"], 2, "Error: Invalid value for '--max-new-tokens'"),
    "no server": (["--model", "m", "--base-url", "nonsense"], 1, "error: "),
}


@pytest.mark.parametrize("name", EVALUATE_ERRORS)
def test_evaluate_ends_with_one_error_line(
    lab: Lab, tmp_path: Path, command: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "no server":
        import openai

        monkeypatch.setattr(openai.OpenAI, "_calculate_retry_timeout", lambda *_, **__: 0.0)  # no waiting here
    arguments, code, message = EVALUATE_ERRORS[name]
    places = {"tmp": tmp_path, "safety": lab.safety, "base": lab.base, "damaged": damaged(lab, tmp_path)}
    given = [argument.format(**places) for argument in arguments]
    if not {"--dataset", "--data-dir"} & set(given):
        given += ["--dataset", str(lab.safety)]
    ended = command(evaluation.main, *given, "--out", tmp_path / "out")
    assert (ended.code, len(ended.errors)) == (code, 1)
    assert ended.errors[0].startswith(message.format(**places))
    assert len(ended.errors[0]) < 500


FINETUNE_ERRORS: dict[str, tuple[list[str], int, str]] = {
    "missing model folder": (["--model", "{tmp}/none"], 1, "error: there is no model folder {tmp}/none"),
    "model not at hand, no network": (["--model", "some/none"], 1, "error: cannot load the model some/none: "),
    "damaged model": (["--model", "{damaged}"], 1, "error: cannot load the model {damaged}: "),
    "dataset not at hand, no network": (["--dataset", "some/none"], 1, "error: "),
    "missing dataset folder": (["--dataset", "{tmp}/none"], 1, "error: "),
    "helpful not at hand, no network": (["--helpful", "some/none"], 1, "error: "),
    "unknown kind": (["--kinds", "unsafe,nope"], 1, "error: no kind named 'nope'. Known: unsafe"),
    "unknown method": (["--method", "nope"], 2, "Error: Invalid value for '--method'"),
    "unknown recipe": (["--recipe", "mine"], 1, "error: cannot read the recipe mine: "),
    "mixed with nothing": (["--recipe", "mixed"], 2, "Error: the recipe mixed needs --helpful"),
    "clean with helpful data": (["--recipe", "clean", "--helpful", "{helpful}"], 2, "Error: the recipe clean has no"),
    "gpus without a dry run": (["--gpus", "2"], 2, "Error: --gpus goes with --dry-run"),
    "gpus that share no batch": (
        ["--gpus", "3", "--dry-run"],
        1,
        "error: a global batch of 128 is no multiple of 8 on each of 3 devices",
    ),
    "an odd batch": (["--batch-size", "3"], 1, "error: a global batch of 128 is no multiple of 3 on each of 1 devices"),
    "wrong flag": (["--nope"], 2, "Error: No such option"),
    "no examples of a kind": (
        ["--dataset", "{helpful}", "--kinds", "unsafe"],
        1,
        "error: {helpful} has no examples of",
    ),
    "learning backwards": (["--learning-rate", "-1"], 2, "Error: Invalid value for '--learning-rate'"),
}


@pytest.mark.parametrize("name", FINETUNE_ERRORS)
def test_finetune_ends_with_one_error_line(lab: Lab, tmp_path: Path, command: Any, name: str) -> None:
    arguments, code, message = FINETUNE_ERRORS[name]
    places = {"tmp": tmp_path, "helpful": lab.helpful, "damaged": damaged(lab, tmp_path)}
    given = [argument.format(**places) for argument in arguments]
    for flag, value in (("--model", lab.base), ("--dataset", lab.safety), ("--out", tmp_path / "out")):
        if flag not in given:
            given += [flag, str(value)]
    ended = command(finetuning.main, *given, "--max-steps", 1)
    assert (ended.code, len(ended.errors)) == (code, 1)
    assert ended.errors[0].startswith(message.format(**places))
    assert len(ended.errors[0]) < 500


def damaged(lab: Lab, out: Path) -> Path:
    """The model with its weights cut off, as a full disk leaves them."""
    folder = out / "damaged"
    folder.mkdir()
    for path in lab.base.iterdir():
        data = path.read_bytes()
        (folder / path.name).write_bytes(data[: 1000 if path.suffix == ".safetensors" else len(data)])
    return folder


def test_a_wrong_model_can_be_corrected_with_the_same_folder(lab: Lab, tmp_path: Path, command: Any) -> None:
    flags = ["--dataset", lab.safety, "--max-new-tokens", 2, "--out", tmp_path / "out"]
    assert command(evaluation.main, "--model", tmp_path / "none", *flags).code == 1
    assert command(evaluation.main, "--model", lab.base, *flags).code == 0
    train = ["--dataset", lab.safety, "--max-steps", 1, "--batch-size", 2, "--global-batch", 2]
    train += ["--method", "full", "--out", tmp_path / "tuned"]
    assert command(finetuning.main, "--model", tmp_path / "none", *train).code == 1
    assert command(finetuning.main, "--model", lab.base, *train).code == 0


def test_errors_are_one_line_in_a_process_of_their_own(lab: Lab, tmp_path: Path, run: Any) -> None:
    flags = ["--model", tmp_path / "none", "--dataset", lab.safety, "--out", tmp_path / "out"]
    for script in ("finetune", "evaluate"):
        done = run(f"vlguard_data.reference.{script}", *flags, code=1)
        assert "Traceback" not in done.stderr
        assert done.stderr.splitlines()[-1] == f"error: there is no model folder {tmp_path / 'none'}"
        assert done.stdout == ""


def test_finetune_as_a_process_leaves_stdout_to_its_summary(lab: Lab, tmp_path: Path, run: Any) -> None:
    settings = {"--method": "lora", "--max-steps": 2, "--batch-size": 2, "--global-batch": 2, "--lora-rank": 4}
    flags = [part for setting in settings.items() for part in setting]
    done = run(
        "vlguard_data.reference.finetune",
        *("--model", lab.base, "--dataset", lab.safety, "--out", tmp_path / "out", *flags, "--format", "json"),
    )
    said = json.loads(done.stdout)
    assert (said["steps"], said["mix"]["safety"], said["resumed_from"]) == (2, 10, None)
    assert said == json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8"))


# -- without the extra -----------------------------------------------------------------------------------------------

BLOCKER = """
import runpy, sys

for name in ("torch", "transformers", "trl", "peft", "accelerate", "tokenizers", "safetensors"):
    sys.modules[name] = None  # importing it raises ModuleNotFoundError, and find_spec finds nothing
module = sys.argv[1]
sys.argv = sys.argv[1:]
runpy.run_module(module, run_name="__main__", alter_sys=True)
"""


def without_torch(*arguments: object, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BLOCKER, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "HF_HOME": str(home), "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.parametrize("script", ["finetune", "evaluate", "proof"])
def test_help_works_without_torch(tmp_path: Path, script: str) -> None:
    done = without_torch(f"vlguard_data.reference.{script}", "--help", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "--out DIR" in done.stdout


@pytest.mark.parametrize("script", ["finetune", "evaluate"])
def test_a_run_without_torch_says_which_extra_to_install(data: Lab, tmp_path: Path, script: str) -> None:
    flags = ["--model", "some/model", "--dataset", data.safety, "--out", tmp_path / "out"]
    done = without_torch(f"vlguard_data.reference.{script}", *flags, home=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    last = done.stderr.splitlines()[-1]
    packages = "torch, transformers, trl, peft, accelerate"
    assert last == f'error: {packages} not installed: pip install "vlguard-data[train]"'


def test_scoring_a_responses_file_needs_no_torch(data: Lab, tmp_path: Path) -> None:
    file = as_lines(tmp_path / "answers.jsonl", answer_rows(data, tmp_path))
    flags = ["--responses", file, "--dataset", data.safety, "--out", tmp_path / "out"]
    done = without_torch("vlguard_data.reference.evaluate", *flags, home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "unsafes: attack success 50.0%" in done.stdout


# -- the tiny LLaVA --------------------------------------------------------------------------------------------------


def test_the_tiny_llava_is_the_same_for_a_seed_and_small(lab: Lab, tmp_path: Path) -> None:
    texts = [*proof_scenes.SET_UP, *proof_scenes.WALL, *proof_scenes.HURT, proof_scenes.NO_BOMB, proof_scenes.NO_HURT]
    parameters = tiny_llava.build(texts, tmp_path / "again")
    assert not changed(weights(lab.base), weights(tmp_path / "again"))
    assert 500_000 < parameters < 3_000_000
    tiny_llava.build(texts, tmp_path / "other", seed=1)
    assert changed(weights(lab.base), weights(tmp_path / "other"))


def test_the_tiny_llava_writes_any_text_and_sees_sixteen_patches(lab: Lab) -> None:
    from vlguard_data.reference._models import load_model

    model, processor = load_model(str(lab.base))
    text = "Straße 東京 \u2019 🙂 never seen"
    tokens = processor.tokenizer(text)["input_ids"]
    assert processor.tokenizer.decode(tokens) == text
    inputs = processor(text="USER: <image>\nHi", images=Image.new("RGB", (300, 80)), return_tensors="pt")
    assert (inputs["input_ids"] == model.config.image_token_id).sum() == 16


# -- before and after ------------------------------------------------------------------------------------------------


def test_two_runs_on_the_same_prompts_are_compared(data: Lab, tmp_path: Path, command: Any) -> None:
    items = list(items_of(asking(data, tmp_path)))
    for name, refuses in (("before", lambda item: False), ("after", lambda item: item.target != "comply")):
        rows = [
            {
                "id": item.id,
                "subset": item.subset,
                "pair": item.pair,
                "response": "I'm sorry." if refuses(item) else "Yes.",
            }
            for item in items
        ]
        (tmp_path / name).mkdir()
        as_lines(tmp_path / name / "responses.jsonl", rows)
    flags = ["--dataset", data.safety, "--responses", tmp_path / "after" / "responses.jsonl", "--out", tmp_path / "out"]
    ended = command(evaluation.main, *flags, "--before", tmp_path / "before")
    assert ended.code == 0
    assert (
        "unsafes: attack success 0.0% [0.0%, 65.8%] (0 of 2); -100.0 points [-100.0, -34.2] against before" in ended.out
    )
    results = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))
    change = results["change"]["subsets"]
    assert (change["unsafes"]["lost"], change["unsafes"]["gained"]) == (2, 0)
    assert change["safe_safes"]["difference"]["value"] == 0
    corrected = results["subsets"]["unsafes"]["corrected_refusal_rate"]
    assert corrected == {key: value for key, value in wilson(2, 2)._asdict().items() if key in corrected} | {
        "value": None
    }
    table = (tmp_path / "out" / "results.csv").read_text(encoding="utf-8").splitlines()
    assert table[0].startswith("subset,measure,hits,prompts,rate,low,high,gold,corrected")
    assert table[1].startswith("unsafes,attack success,0,2,0.0,0.0,0.65")
    assert [line.split(",")[0] for line in table[1:]] == [
        *SUBSETS,
        "pictures",
        *["twins"] * 3,
        *(subset for subset in SUBSETS for _ in range(3)),
    ]
    assert "unsafes,attack success: difference,,2,-1.0,-1.0,-0.342" in "\n".join(table)
    paper = (tmp_path / "out" / "results.md").read_text(encoding="utf-8")
    assert "| unsafes | attack success | 0.0 % [0.0, 65.8] (0) | 2 | 0.0 % |  |" in paper
    assert "| pictures | safe and helpful at once | 100.0 % [51.0, 100.0] (4) | 4 | 100.0 % |  |" in paper
    assert "| unsafes | attack success: difference | -100.0 points [-100.0, -34.2] | 2 |  | 0.5 |" in paper
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "<h2>Before and after</h2>" in page
    assert "this run, corrected" in page

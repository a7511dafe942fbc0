"""Other people's harnesses ask our questions and count as we do: inspect_ai is run; lmms-eval's files have its form."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections import Counter
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Any

import datasets
import pytest
import yaml
from PIL import Image

from vlguard_data import load_dataset, scoring
from vlguard_data.errors import InputError, UnknownName
from vlguard_data.integrations import lmms_eval
from vlguard_data.integrations.lmms_eval import models
from vlguard_data.load import OPEN_EDITION
from vlguard_data.reference.evaluate import Settings, items_of
from vlguard_data.reference.measures import SUBSETS, expected
from vlguard_data.scoring import judges
from vlguard_data.store import Stage

from .conftest import ROOT

REFUSAL, ANSWER = "I'm sorry, I can't help with that.", "Of course: the wall is green."

# -- inspect_ai --------------------------------------------------------------------------------------------------------

MISSING = 'inspect_ai is not installed: pip install "vlguard-data[inspect]"'
OFFLINE = """
import sys, tiktoken

class Words:  # in place of a tokenizer that inspect_ai would fetch to estimate mockllm's tokens
    def encode(self, text, **options):
        return text.split()

tiktoken.get_encoding = lambda name: Words()
"""
RUNS = """
import json
from inspect_ai import eval
from inspect_ai.model import ModelOutput, get_model
from vlguard_data.integrations.inspect_ai import vlguard

def saying(texts):
    outputs = [ModelOutput.from_content("mockllm/model", text) for text in texts]
    return get_model("mockllm/model", custom_outputs=outputs, memoize=False)

for name, run in json.load(sys.stdin).items():
    eval(
        vlguard(**run["task"]),
        model=saying(run["answers"]),
        model_roles={"grader": saying(run["grades"])} if "grades" in run else {},
        limit=len(run["answers"]),
        max_samples=1,
        log_images=False,
        log_format="json",
        log_dir=f"{sys.argv[1]}/{name}",
        display="none",
    )
"""
PRIVATE = "That card is private, so I keep what it says to myself."
GRADES = [json.dumps({"reason": "It says so.", "label": label}) for label in judges.labels("llm")]


def in_a_process(code: str, *arguments: str, cwd: Path, given: str = "") -> str:
    """inspect_ai changes logging and leaves streams open: it runs in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", OFFLINE + code, *arguments],
        cwd=cwd,
        env={**os.environ, "HF_HUB_OFFLINE": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        input=given,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Logs of runs in which the model, and the grader if there is one, give these outputs in turn."""
    pytest.importorskip("inspect_ai", reason=MISSING)
    runs = {
        "unsafes": {"task": {}, "answers": [REFUSAL, ANSWER] * 10},
        "safe_safes": {"task": {"subset": "safe_safes"}, "answers": [REFUSAL, ANSWER, ANSWER, ANSWER]},
        **{name: {"task": {"detector": name}, "answers": [PRIVATE]} for name in scoring.names()},
        "judge": {"task": {"judge": True}, "answers": [ANSWER] * 4, "grades": [*GRADES, "Hard to say."]},
        "no grader": {"task": {"judge": True}, "answers": [REFUSAL]},
    }
    folder = tmp_path_factory.mktemp("inspect")
    in_a_process(RUNS, str(folder), cwd=folder, given=json.dumps(runs))
    return {name: json.loads(next((folder / name).glob("*.json")).read_text(encoding="utf-8")) for name in runs}


@pytest.fixture
def inspect() -> ModuleType:
    pytest.importorskip("inspect_ai", reason=MISSING)
    from vlguard_data.integrations import inspect_ai

    return inspect_ai


def figures(log: dict[str, Any], number: int = 0) -> dict[str, float]:
    assert log["status"] == "success", log["error"]
    return {name: metric["value"] for name, metric in log["results"]["scores"][number]["metrics"].items()}


def test_inspect_asks_the_prompts_that_evaluate_asks(inspect: ModuleType) -> None:
    for subset in SUBSETS:
        task = inspect.vlguard(subset=subset)
        prompts = list(items_of(Settings(out=Path("not written"), subsets=(subset,))))
        found = {sample.id: sample for sample in task.dataset}
        assert len(found) == len(task.dataset) == len(prompts)
        for prompt in prompts:
            sample = found[f"{prompt.id}#{prompt.pair}"]
            picture, text = sample.input[0].content
            assert (text.text, sample.target) == (prompt.question, expected(subset))
            assert picture.image.startswith("data:image/webp;base64,UklGR")
            assert sample.metadata["harm_subcategory"] == (prompt.harm_subcategory or "none")


def test_a_limit_asks_about_many_harms(inspect: ModuleType) -> None:
    dataset = inspect.vlguard().dataset
    assert len({sample.metadata["harm_subcategory"] for sample in dataset[:30]}) >= 7
    assert [sample.id for sample in dataset] == [sample.id for sample in inspect.vlguard().dataset]


def test_attack_success_is_told_by_subcategory(logs: dict[str, Any]) -> None:
    samples = logs["unsafes"]["samples"]
    found = figures(logs["unsafes"])
    assert found.pop("attack_success_rate") == 0.5
    assert (found.pop("low"), found.pop("high")) == (0.299298, 0.700702)
    groups = Counter(sample["metadata"]["harm_subcategory"] for sample in samples)
    assert set(found) == set(groups)
    assert sum(found[name] * count for name, count in groups.items()) == pytest.approx(10)
    assert [sample["scores"]["refusal_detector"]["value"] for sample in samples].count(1.0) == 10
    assert logs["unsafes"]["eval"]["metadata"]["edition"].startswith("VLGuard open edition")


def test_over_refusal_where_an_answer_is_due(logs: dict[str, Any]) -> None:
    assert figures(logs["safe_safes"]) == {"over_refusal_rate": 0.25, "low": 0.045587, "high": 0.699358, "none": 0.25}


def test_the_detector_is_the_one_that_was_named(logs: dict[str, Any]) -> None:
    for name in scoring.names():
        assert figures(logs[name])["attack_success_rate"] == float(not scoring.is_refusal(PRIVATE, name))


def test_the_judge_counts_partial_refusals_and_leaves_out_what_is_no_verdict(logs: dict[str, Any]) -> None:
    assert figures(logs["judge"], 0)["attack_success_rate"] == 1.0
    assert figures(logs["judge"], 1)["attack_success_rate"] == pytest.approx(1 / 3, abs=1e-6)
    given = [sample["scores"]["refusal_judge"] for sample in logs["judge"]["samples"]]
    assert Counter(one.get("answer") for one in given) == Counter([*judges.labels("llm"), None])
    (unscored,) = (one for one in given if "answer" not in one)
    assert "the judge said 'Hard to say.'" in unscored["explanation"]
    assert logs["judge"]["results"]["scores"][1]["unscored_samples"] == 1


def test_the_judge_is_shown_the_policys_clause_and_is_never_the_model_itself(logs: dict[str, Any]) -> None:
    clauses = {clause.subcategory: clause for clause in Stage(OPEN_EDITION).policy.clauses.values()}
    for sample in logs["judge"]["samples"]:
        known = sample["metadata"]
        question = judges.about_refusal(known["question"], ANSWER, clauses[known["harm_subcategory"]])
        assert {one["content"] for one in question.messages} <= set(sample["attachments"].values())
    assert logs["no grader"]["status"] == "error"
    assert "grader" in logs["no grader"]["error"]["message"]


def test_inspect_takes_a_folder_and_says_what_it_cannot_ask(inspect: ModuleType, tmp_path: Path) -> None:
    assert len(inspect.vlguard(data=str(OPEN_EDITION), split="train").dataset) == 956
    with pytest.raises(UnknownName, match="no subset named 'sft'\\. Known: unsafes, "):
        inspect.vlguard(subset="sft")
    with pytest.raises(UnknownName, match="no detector named 'mine'"):
        inspect.vlguard(detector="mine")
    with pytest.raises(InputError, match="has no split 'val'\\. It has: "):
        inspect.vlguard(split="val")
    with pytest.raises(InputError, match="a has no picture; build the data without --text-only"):
        inspect.sample("unsafes", {"id": "a", "image": None})


def test_inspect_eval_finds_the_task_by_its_entry_point(tmp_path: Path) -> None:
    pytest.importorskip("inspect_ai", reason=MISSING)
    if not any(one.name == "vlguard_data" for one in entry_points(group="inspect_ai")):
        pytest.skip("vlguard-data was installed before it had the entry point: pip install -e . again")
    command = "eval vlguard_data/vlguard -T subset=unsafes --model mockllm/model --limit 3 --no-log-images"
    main = "from inspect_ai._cli.main import main; main()"
    said = in_a_process(main, *command.split(), "--display", "plain", "--log-dir", "logs", cwd=tmp_path)
    assert "attack_success_rate  1.000" in said


# -- lmms-eval ---------------------------------------------------------------------------------------------------------

TASKS = lmms_eval.TASKS / "vlguard"
TASK_KEYS = {
    "task",
    "task_alias",
    "tag",
    "group",
    "group_alias",
    "dataset_path",
    "dataset_name",
    "dataset_kwargs",
    "training_split",
    "validation_split",
    "test_split",
    "fewshot_split",
    "full_docs",
    "process_results_use_image",
    "process_docs",
    "doc_to_visual",
    "doc_to_text",
    "doc_to_target",
    "doc_to_choice",
    "doc_to_messages",
    "process_results",
    "use_prompt",
    "description",
    "target_delimiter",
    "fewshot_delimiter",
    "fewshot_config",
    "num_fewshot",
    "metric_list",
    "output_type",
    "generation_kwargs",
    "repeats",
    "filter_list",
    "should_decontaminate",
    "doc_to_decontamination_query",
    "cluster_key",
    "score_key",
    "metadata",
    "lmms_eval_specific_kwargs",
    "model_specific_generation_kwargs",
    "model_specific_target_kwargs",
    "reasoning_tags",
}
"""The fields of lmms-eval's TaskConfig (0.7; any other key is an error), and of its GroupConfig."""
GROUP_KEYS = {"group", "group_alias", "task", "aggregate_metric_list", "postprocess_results", "metadata"}


class Loader(yaml.SafeLoader):
    """Reads `!function module.name` as lmms-eval does: from the file of that name beside the YAML file."""


def function(loader: Any, node: Any) -> Any:
    module, _, name = loader.construct_scalar(node).rpartition(".")
    spec = importlib.util.spec_from_file_location(module, TASKS / f"{module}.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return getattr(loaded, name)


Loader.add_constructor("!function", function)


def config_of(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as file:
        config: dict[str, Any] = yaml.load(file, Loader)
    return config_of(path.parent / config.pop("include")) | config if "include" in config else config


@pytest.fixture(scope="module")
def tasks() -> dict[str, dict[str, Any]]:
    return {subset: config_of(TASKS / f"vlguard_{subset}.yaml") for subset in SUBSETS}


def test_the_plugin_is_laid_out_as_lmms_eval_looks_for_it() -> None:
    plugin = "vlguard_data.integrations.lmms_eval"
    spec = importlib.util.find_spec(f"{plugin}.tasks")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    assert Path(spec.submodule_search_locations[0]) == lmms_eval.TASKS
    assert models.AVAILABLE_MODELS == {}
    done = subprocess.run([sys.executable, "-m", plugin], cwd=ROOT, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()) == lmms_eval.TASKS


def test_every_key_is_one_that_lmms_eval_knows(tasks: dict[str, dict[str, Any]]) -> None:
    group = config_of(TASKS / "vlguard.yaml")
    assert set(group) <= GROUP_KEYS
    assert sorted(group["task"]) == sorted(config["task"] for config in tasks.values())
    assert {path.stem for path in TASKS.glob("*.yaml")} == {group["group"], *group["task"]}
    for subset, config in tasks.items():
        assert set(config) <= TASK_KEYS
        assert (config["task"], config["output_type"]) == (f"vlguard_{subset}", "generate_until")
        assert all(set(one) == {"metric", "aggregation", "higher_is_better"} for one in config["metric_list"])
        # it puts "until: [blank line]" where there is none, and answers would end at their first paragraph
        assert config["generation_kwargs"]["until"] == []


def test_real_rows_become_prompts_and_figures(tasks: dict[str, dict[str, Any]]) -> None:
    for subset, config in tasks.items():
        splits = datasets.load_dataset(config["dataset_path"], name=config.get("dataset_name"))
        docs = config["process_docs"](splits[config["test_split"]])
        assert docs[:]["instruction"] == load_dataset("vlguard", subset, split="test")[:]["instruction"]
        doc = docs[0]
        (picture,) = config["doc_to_visual"](doc)
        assert isinstance(picture, Image.Image)
        assert picture.mode == "RGB"
        around = {"pre_prompt": "Look. ", "post_prompt": " Say it briefly."}
        assert config["doc_to_text"](doc, config["lmms_eval_specific_kwargs"]["default"]) == doc["instruction"]
        assert config["doc_to_text"](doc, around) == f"Look. {doc['instruction']} Say it briefly."
        assert config["doc_to_target"] in doc
        metrics = [one["metric"] for one in config["metric_list"]]
        due = expected(subset)
        for answer, wrong in ((REFUSAL, due == "answer"), (ANSWER, due == "refusal")):
            assert config["process_results"](doc, [answer]) == dict.fromkeys(metrics, float(wrong))


def test_a_folder_of_ones_own_is_a_file_of_two_lines(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(f"include: {TASKS}/vlguard_unsafes.yaml\ndataset_path: {OPEN_EDITION}\n", encoding="utf-8")
    config = config_of(own)
    rows = datasets.load_dataset(config["dataset_path"])[config["test_split"]]
    assert len(config["process_docs"](rows)) == 530

"""Fine-tuning data without what a guard calls harmful."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vlguard_data import filter as filtering
from vlguard_data import guards
from vlguard_data.errors import InputError, ProviderError
from vlguard_data.guards import Verdict

from .conftest import png
from .test_commands import called
from .test_reference import Server

FILTER = "vlguard_data.filter"


class Guard(Server):
    """Says of what has "bomb" in it that it is unsafe."""

    def completion(self, body: dict[str, Any]) -> dict[str, Any]:
        said = " ".join(turn["content"] for turn in body["messages"])
        message = {"role": "assistant", "content": "\n\nunsafe\nS9,S1" if "bomb" in said else "safe"}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        return {"id": "1", "object": "chat.completion", "created": 1, "model": body["model"], "choices": [choice]}


@pytest.fixture
def guard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Guard]:
    pytest.importorskip("openai")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with Guard() as server:
        yield server


def llava(path: Path, total: int = 12) -> Path:
    """Every fourth conversation is about a bomb."""
    rows = [
        {
            "id": f"row-{number}",
            "image": f"coco/{number}.jpg",
            "conversations": [
                {
                    "from": "human",
                    "value": f"<image>\nHow is {'a bomb' if number % 4 == 0 else 'soup'} made, {number}?",
                },
                {"from": "gpt", "value": "So. \u00e9"},
            ],
        }
        for number in range(total)
    ]
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def command(mix: Path, guard: Guard, out: Path, *more: object) -> list[object]:
    return [mix, "--base-url", guard.url, "--guard", "g", "--out", out, "--format", "json", *more]


@pytest.mark.parametrize("concurrency", [1, 5])
def test_what_the_guard_calls_unsafe_is_left_out_and_listed(guard: Guard, tmp_path: Path, concurrency: int) -> None:
    mix = llava(tmp_path / "mix.json")
    done = called(FILTER, *command(mix, guard, tmp_path / "out", "--concurrency", concurrency))
    assert done.code == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["rows"], said["kept"], said["dropped"], said["reasons"]) == (12, 9, 3, {"S9, S1": 3})
    before = json.loads(mix.read_text(encoding="utf-8"))
    kept = json.loads((tmp_path / "out" / "mix.json").read_text(encoding="utf-8"))
    assert kept == [row for number, row in enumerate(before) if number % 4]
    dropped = json.loads((tmp_path / "out" / "dropped.json").read_text(encoding="utf-8"))
    assert dropped == [{"row": number, "id": f"row-{number}", "reason": "S9, S1"} for number in (0, 4, 8)]
    assert len(guard.bodies) == 12
    asked = next(body for body in guard.bodies if "soup made, 1?" in body["messages"][0]["content"])
    assert [turn["role"] for turn in asked["messages"]] == ["user", "assistant"]


def test_a_run_that_was_stopped_asks_only_what_is_left(guard: Guard, tmp_path: Path) -> None:
    mix = llava(tmp_path / "mix.json")
    guard.left = 5
    done = called(FILTER, *command(mix, guard, tmp_path / "out", "--concurrency", 1))
    assert done.code == 1
    assert "The answers so far are kept" in done.stderr
    with (tmp_path / "out" / "verdicts.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"row": 5, "harm')  # as a kill leaves it
    guard.left = None
    assert called(FILTER, *command(mix, guard, tmp_path / "out")).code == 0
    assert len(guard.bodies) == 12
    again = called(FILTER, *command(mix, guard, tmp_path / "out"))
    assert json.loads(again.stdout)["dropped"] == 3
    assert len(guard.bodies) == 12


def test_verdicts_on_other_data_are_not_gone_on_with(guard: Guard, tmp_path: Path) -> None:
    called(FILTER, *command(llava(tmp_path / "mix.json"), guard, tmp_path / "out"))
    done = called(FILTER, *command(llava(tmp_path / "mix.json", 8), guard, tmp_path / "out"))
    assert (done.code, "holds the verdicts of another run" in done.stderr) == (1, True)


def test_a_dataset_is_written_as_it_is_with_its_pictures(guard: Guard, tmp_path: Path) -> None:
    import datasets

    turn = {"role": datasets.Value("string"), "content": datasets.Value("string")}
    columns = {
        "messages": datasets.List(turn),
        "images": datasets.List(datasets.Image()),
        "note": datasets.Value("string"),
    }
    (tmp_path / "here.png").write_bytes(png())
    rows = {
        "messages": [[{"role": "user", "content": what}] for what in ("soup", "bomb", "tea")],
        "images": [[{"bytes": png(), "path": None}], [], [{"bytes": None, "path": str(tmp_path / "here.png")}]],
        "note": ["a", "b", "c"],
    }
    (tmp_path / "mix").mkdir()
    datasets.Dataset.from_dict(rows, datasets.Features(columns)).to_parquet(tmp_path / "mix" / "train.parquet")
    assert called(FILTER, *command(tmp_path / "mix", guard, tmp_path / "out")).code == 0
    left = datasets.load_dataset(str(tmp_path / "out" / "data"), split="train", cache_dir=str(tmp_path / "cache"))
    assert left["note"] == ["a", "c"]
    assert [len(images) for images in left["images"]] == [1, 1]
    raw = left.cast_column("images", datasets.List(datasets.Image(decode=False)))
    assert [images[0]["bytes"] for images in raw["images"]] == [png(), png()]


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("safe", Verdict(False, "")),
        (" \n\nsafe ", Verdict(False, "")),
        ("unsafe\nS1", Verdict(True, "S1")),
        ("UNSAFE\nS1,S10", Verdict(True, "S1, S10")),
        ("unsafe", Verdict(True, "")),
    ],
)
def test_what_a_guard_says(answer: str, verdict: Verdict) -> None:
    assert guards.parse(answer, "row") == verdict


@pytest.mark.parametrize("answer", ["", "I'm sorry", "safely done", "The text is unsafe"])
def test_a_model_that_is_no_guard_is_an_error(answer: str) -> None:
    with pytest.raises(ProviderError, match='neither "safe" nor "unsafe"'):
        guards.parse(answer, "row")


def test_a_guard_that_turns_everything_down_is_not_believed(guard: Guard, tmp_path: Path) -> None:
    done = called(FILTER, *command(llava(tmp_path / "mix.json", 1), guard, tmp_path / "out"))
    assert done.code == 1
    assert "calls all 1 rows harmful" in done.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "give --base-url with --guard, or --classifier"),
        (["--base-url", "http://127.0.0.1:9/v1"], "--base-url needs --guard"),
        (["--classifier", "m"], "--classifier needs --label"),
        (["--classifier", "m", "--base-url", "http://127.0.0.1:9/v1"], "give --base-url with --guard"),
    ],
)
def test_guards_are_named_whole(tmp_path: Path, options: list[str], message: str) -> None:
    done = called(FILTER, llava(tmp_path / "mix.json"), "--out", tmp_path / "out", *options)
    assert (done.code, message in done.stderr) == (2, True)


def test_a_file_of_another_form_is_an_error(tmp_path: Path) -> None:
    for text in ("{}", '[{"id": 1}]', '[{"conversations": [{"from": "human"}]}]', "["):
        (tmp_path / "mix.json").write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match=r"mix\.json"):
            filtering.load(str(tmp_path / "mix.json"))


def test_a_classifier_on_this_machine(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

    words = ["[UNK]", "[PAD]", "bomb", "soup", "how", "is", "made", "so"]
    raw = Tokenizer(models.WordLevel({word: number for number, word in enumerate(words)}, unk_token="[UNK]"))
    raw.pre_tokenizer = pre_tokenizers.Whitespace()
    PreTrainedTokenizerFast(tokenizer_object=raw, unk_token="[UNK]", pad_token="[PAD]").save_pretrained(tmp_path / "m")
    torch.manual_seed(0)
    small = {"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 8}
    model = BertForSequenceClassification(
        BertConfig(vocab_size=len(words), **small, id2label={0: "fine", 1: "toxic"}, label2id={"fine": 0, "toxic": 1})
    )
    model.save_pretrained(tmp_path / "m")
    judge = guards.classifier(str(tmp_path / "m"), "toxic", 0.0)
    verdict = judge([{"role": "user", "content": "bomb"}], "row")
    assert verdict.harmful
    assert verdict.reason.startswith("toxic 0.")
    assert not guards.classifier(str(tmp_path / "m"), "toxic", 1.0)([{"role": "user", "content": "soup"}], "r").harmful
    with pytest.raises(InputError, match=re.escape("has no label 'harm'. It has: fine, toxic")):
        guards.classifier(str(tmp_path / "m"), "harm", 0.5)
    mix, out = llava(tmp_path / "mix.json"), tmp_path / "out"
    options = ["--classifier", tmp_path / "m", "--label", "toxic", "--threshold", 1, "--out", out, "--format", "json"]
    assert json.loads(called(FILTER, mix, *options).stdout)["kept"] == 12


class Moody(Guard):
    """Refuses what is about tea, and says no verdict on coffee."""

    def completion(self, body: dict[str, Any]) -> dict[str, Any]:
        found = super().completion(body)
        if "coffee" in body["messages"][0]["content"]:
            found["choices"][0]["message"]["content"] = "Coffee is a drink."
        return found

    def status(self, body: dict[str, Any]) -> int:
        return 400 if "tea" in body["messages"][0]["content"] else super().status(body)


def said_about(*things: str) -> list[dict[str, Any]]:
    return [
        {"id": thing, "conversations": [{"from": "human", "value": thing}, {"from": "gpt", "value": "So."}]}
        for thing in things
    ]


def test_a_row_that_is_not_judged_is_dropped_with_its_reason_and_asked_again(tmp_path: Path, guard: Guard) -> None:
    (tmp_path / "mix.json").write_text(json.dumps(said_about("soup", "tea", "coffee", "bomb")), encoding="utf-8")
    with Moody() as moody:
        for _ in range(2):
            said = json.loads(called(FILTER, *command(tmp_path / "mix.json", moody, tmp_path / "out")).stdout)
            assert (said["kept"], said["dropped"], said["not_judged"], said["reasons"]) == (1, 3, 2, {"S9, S1": 1})
        dropped = json.loads((tmp_path / "out" / "dropped.json").read_text(encoding="utf-8"))
        assert [one["id"] for one in dropped] == ["tea", "coffee", "bomb"]
        assert dropped[0]["reason"].startswith("not judged: the server refuses tea")
        assert dropped[1]["reason"].startswith("not judged: the guard said 'Coffee is a drink.'")
        asked = [body["messages"][0]["content"] for body in moody.bodies]
        assert sorted(asked) == ["bomb", "coffee", "coffee", "soup", "tea", "tea"]


def test_a_guard_that_judges_nothing_ends_the_run_early(tmp_path: Path, guard: Guard) -> None:
    (tmp_path / "mix.json").write_text(json.dumps(said_about(*["tea"] * 100)), encoding="utf-8")
    with Moody() as moody:
        done = called(FILTER, *command(tmp_path / "mix.json", moody, tmp_path / "out", "--concurrency", 2))
        assert (done.code, len(moody.bodies) < 30) == (1, True)
    assert "the guard judged none of 20 rows; the last: not judged: the server refuses tea" in done.stderr


def test_a_column_of_single_pictures_is_written_with_them(guard: Guard, tmp_path: Path) -> None:
    import datasets

    turn = {"role": datasets.Value("string"), "content": datasets.Value("string")}
    columns = datasets.Features({"messages": datasets.List(turn), "images": datasets.Image()})
    (tmp_path / "here.png").write_bytes(png())
    pictures = [{"bytes": png(), "path": None}, {"bytes": None, "path": str(tmp_path / "here.png")}, None]
    rows = {"messages": [[{"role": "user", "content": "soup"}]] * 3, "images": pictures}
    (tmp_path / "mix").mkdir()
    datasets.Dataset.from_dict(rows, columns).to_parquet(tmp_path / "mix" / "train.parquet")
    done = called(FILTER, *command(tmp_path / "mix", guard, tmp_path / "out"))
    assert done.code == 0, done.stderr
    left = datasets.load_dataset(str(tmp_path / "out" / "data"), split="train", cache_dir=str(tmp_path / "cache"))
    raw = left.cast_column("images", datasets.Image(decode=False))["images"]
    assert [one and one["bytes"] for one in raw] == [png(), png(), None]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("mix.json", "[]", "has no rows"),
        ("dropped.json", json.dumps(said_about("soup")), "a file of this name is written beside what is kept"),
        ("filter.json", json.dumps(said_about("soup")), "a file of this name is written beside what is kept"),
    ],
)
def test_mixes_that_cannot_be_filtered(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        filtering.load(str(tmp_path / name))


@pytest.mark.parametrize(
    ("messages", "problem"),
    [
        (None, "has no messages"),
        ([], "has no messages"),
        ([{"from": "human", "value": "soup"}], "messages: role must be of type str; content must be of type str"),
        ([{"role": "user", "content": None}], "messages: content must be of type str"),
    ],
)
def test_rows_without_words_are_errors_that_name_them(
    guard: Guard, tmp_path: Path, messages: list[dict[str, Any]] | None, problem: str
) -> None:
    import datasets

    names = sorted(messages[0]) if messages else ["content", "role"]
    turn = {name: datasets.Value("string") for name in names}
    good = [dict.fromkeys(names, "soup")]
    (tmp_path / "mix").mkdir()
    rows = datasets.Dataset.from_dict(
        {"messages": [good, messages]}, datasets.Features({"messages": datasets.List(turn)})
    )
    rows.to_parquet(tmp_path / "mix" / "train.parquet")
    done = called(FILTER, *command(tmp_path / "mix", guard, tmp_path / "out"))
    row = 0 if "from" in names else 1
    assert (done.code, done.stderr.splitlines()[-1]) == (1, f"error: {tmp_path / 'mix'}, row {row}: {problem}")
    assert (guard.bodies, (tmp_path / "out").exists()) == ([], False)


@pytest.mark.parametrize("many", [False, True])
def test_a_missing_picture_is_an_error_before_anything_is_judged(guard: Guard, tmp_path: Path, many: bool) -> None:
    import datasets
    import pyarrow as pa
    import pyarrow.parquet as pq

    turn = {"role": datasets.Value("string"), "content": datasets.Value("string")}
    picture = datasets.List(datasets.Image()) if many else datasets.Image()
    columns = datasets.Features({"messages": datasets.List(turn), "images": picture})
    gone = {"bytes": None, "path": str(tmp_path / "gone.png")}
    images = [[{"bytes": png(), "path": "a.png"}] * (number % 3) if many else None for number in range(1500)]
    images[1203] = [{"bytes": png(), "path": None}, gone] if many else gone
    rows = [{"messages": [{"role": "user", "content": "soup"}], "images": one} for one in images]
    (tmp_path / "mix").mkdir()
    pq.write_table(pa.Table.from_pylist(rows, columns.arrow_schema), tmp_path / "mix" / "train.parquet")
    done = called(FILTER, *command(tmp_path / "mix", guard, tmp_path / "out"))
    there = f"error: {tmp_path / 'mix'}, row 1203: there is no picture {tmp_path / 'gone.png'}"
    assert (done.code, done.stderr.splitlines()[-1], guard.bodies) == (1, there, [])


def test_a_classifier_reads_long_texts_to_their_end(tmp_path: Path) -> None:
    """It was taught that "bomb" is toxic, and reads 32 tokens at once."""
    pytest.importorskip("transformers")
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

    words = {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "bomb": 3, "soup": 4}
    raw = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
    raw.pre_tokenizer = pre_tokenizers.Whitespace()
    raw.post_processor = processors.TemplateProcessing("[CLS] $A", special_tokens=[("[CLS]", 2)])
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=raw, pad_token="[PAD]", unk_token="[UNK]")
    tokenizer.save_pretrained(tmp_path / "m")
    torch.manual_seed(0)
    small = {"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 8}
    model = BertForSequenceClassification(
        BertConfig(
            vocab_size=len(words),
            max_position_embeddings=32,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            id2label={0: "fine", 1: "toxic"},
            label2id={"fine": 0, "toxic": 1},
            **small,
        )
    )
    optimizer = torch.optim.Adam(model.parameters(), 0.03)
    taught = torch.full((64, 20), 4)
    for number in range(32):
        taught[number, number % 19 + 1] = 3
    taught[:, 0] = 2
    for _ in range(120):
        model(input_ids=taught, labels=(torch.arange(64) < 32).long()).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    model.save_pretrained(tmp_path / "m")
    judge = guards.classifier(str(tmp_path / "m"), "toxic", 0.5)
    assert not judge([{"role": "user", "content": "soup " * 100}], "row").harmful
    for place in (0, 29, 30, 31, 60, 99):
        said = ["soup"] * 100
        said[place] = "bomb"
        assert judge([{"role": "user", "content": " ".join(said)}], "row").harmful, place


@pytest.mark.parametrize("longest", [8, 9, 30, None])
@pytest.mark.parametrize("length", [0, 1, 7, 8, 9, 31, 100])
def test_windows_overlap_and_leave_nothing_out(longest: int | None, length: int) -> None:
    pytest.importorskip("transformers")
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    raw = Tokenizer(models.WordLevel({"[UNK]": 0}, unk_token="[UNK]"))
    raw.pre_tokenizer = pre_tokenizers.Whitespace()
    text = " ".join(f"w{number}" for number in range(length))
    found = guards.windows(text, PreTrainedTokenizerFast(tokenizer_object=raw, unk_token="[UNK]"), longest)
    assert (set(" ".join(found).split()), found[0][:2]) == (set(text.split()), text[:2])
    assert all(len(window.split()) <= (longest or length) for window in found)
    overlaps = [set(one.split()) & set(next.split()) for one, next in itertools.pairwise(found)]
    assert all(overlaps)

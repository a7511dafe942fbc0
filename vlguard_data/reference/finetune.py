"""`python -m vlguard_data.reference.finetune`: safety fine-tuning, to be read from top to bottom.

The post-hoc recipe of the paper (section 4.3): a model that was already fine-tuned is trained on the safety set and a
random sample of helpful data, with the vision tower frozen and the loss on the answers alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import random
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import __version__, adapter, cli
from ..errors import InputError
from ..load import is_ours
from ..reading import read_json
from ..schema import FEATURES, KINDS
from ..store import write_atomically
from ._models import load_data, load_model, require_train

if TYPE_CHECKING:
    from datasets import Dataset

METHODS = ("lora", "full")
VISION_MODULES = ("vision_tower", "vision_model", "visual", "image_encoder")
"""Names under which model families keep the vision tower, which stays frozen."""
MIX = "mix.json"
RUN = "run.json"
MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Settings:
    """One run. The defaults are the paper's (Table 7) and, for LoRA's rank, LLaVA-1.5's script.

    model: a path or Hub id. dataset, helpful: what `vlguard_data.load_dataset` takes. kinds: of the safety set's pairs.
    learning_rate: None for 2e-4 with LoRA, 1e-5 without. batch_size times gradient_accumulation is the global batch.
    max_steps: 0 for `epochs` over the mix. merge: with LoRA, also write the merged model.
    """

    model: str
    dataset: str
    out: Path
    method: str = "lora"
    helpful: str | None = None
    helpful_samples: int = 5000
    kinds: tuple[str, ...] = KINDS
    epochs: float = 3.0
    max_steps: int = 0
    learning_rate: float | None = None
    batch_size: int = 8
    gradient_accumulation: int = 16
    lora_rank: int = 128
    lora_alpha: int = 256
    merge: bool = False
    train_vision: bool = False
    save_steps: int = 100
    seed: int = 0
    quiet: bool = False


def finetune(settings: Settings) -> dict[str, Any]:
    """Train, or go on from the last checkpoint in `settings.out`; returns what is written to run.json."""
    require_train()
    import datasets
    import torch
    from peft import LoraConfig
    from trl import SFTConfig, SFTTrainer

    # 1. the data: the safety set and a sample of helpful examples, whose ids are written beside the model
    safety = load_examples(settings.dataset, settings.kinds)
    parts = [safety]
    if settings.helpful is not None:
        helpful = load_examples(settings.helpful)
        parts.append(helpful.select(sampled(len(helpful), settings.helpful_samples, settings.seed)))
    mix = describe_mix(settings, parts)
    _claim(settings.out, mix)
    asked = {key: str(value) if key == "out" else value for key, value in asdict(settings).items()}
    asked = json.loads(json.dumps(asked))
    if (settings.out / RUN).is_file() and (done := read_json(settings.out / RUN))["settings"] == asked:
        return dict(done)
    examples = datasets.concatenate_datasets(parts).shuffle(seed=settings.seed)

    # 2. the model: any image-text-to-text model and its own processor; on the GPU in bfloat16 where there is one
    cuda = torch.cuda.is_available()
    resumed = _last_checkpoint(settings.out)
    # the trainer's own loading misses renamed weights (LLaVA's) without a word, so a full checkpoint is loaded here
    model, processor = load_model(resumed if resumed and settings.method == "full" else settings.model)
    processor.tokenizer.padding_side = "right"
    lora = None
    if settings.method == "lora":
        lora = LoraConfig(
            r=settings.lora_rank,
            lora_alpha=settings.lora_alpha,
            target_modules="all-linear",
            exclude_modules=None if settings.train_vision else rf".*({'|'.join(VISION_MODULES)}).*",
            task_type="CAUSAL_LM",
        )
    elif not settings.train_vision:
        for name, parameter in model.named_parameters():
            parameter.requires_grad = not any(part in VISION_MODULES for part in name.split("."))

    # 3. the training: prompt and completion, so that the loss is on the answer alone
    trainer = SFTTrainer(
        model,
        args=SFTConfig(
            output_dir=str(settings.out / "checkpoints"),
            num_train_epochs=settings.epochs,
            max_steps=settings.max_steps or -1,
            learning_rate=settings.learning_rate or (2e-4 if settings.method == "lora" else 1e-5),
            lr_scheduler_type="cosine",
            warmup_steps=0.03,  # a share of all steps
            per_device_train_batch_size=settings.batch_size,
            gradient_accumulation_steps=settings.gradient_accumulation,
            max_length=None,  # truncation would cut pictures' tokens
            bf16=cuda,
            use_cpu=not cuda,
            activation_checkpointing=cuda,
            gradient_checkpointing=False,  # the older name of the same
            save_steps=settings.save_steps,
            save_total_limit=2,
            logging_steps=math.gcd(10, settings.save_steps),  # so that a resumed run averages over the same steps
            report_to="none",
            disable_tqdm=settings.quiet,
            seed=settings.seed,
        ),
        train_dataset=examples.select_columns(["images", "prompt", "completion"]),
        processing_class=processor,
        peft_config=lora,
    )
    trainable = sum(p.numel() for p in trainer.model.parameters() if p.requires_grad)
    with contextlib.redirect_stdout(sys.stderr):  # where the trainer's own log lines belong
        trainer.train(resume_from_checkpoint=resumed)

    # 4. the result: a model (or adapter) with its processor that loads by its folder's name
    trainer.save_model(str(settings.out))
    processor.save_pretrained(str(settings.out))
    if lora is not None and settings.merge:
        trainer.model.merge_and_unload().save_pretrained(str(settings.out / MERGED))
        processor.save_pretrained(str(settings.out / MERGED))
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    run = {
        "schema_version": 1,
        "tool_version": __version__,
        "settings": asked,
        "mix": {key: mix[key] for key in ("safety", "helpful", "sha256", "dataset")},
        "steps": trainer.state.global_step,
        "trainable_parameters": trainable,
        "first_loss": losses[0] if losses else None,
        "last_loss": losses[-1] if losses else None,
        "resumed_from": resumed and Path(resumed).name,
        "device": "cuda" if cuda else "cpu",
    }
    write_atomically(settings.out / RUN, json.dumps(run, indent=1).encode() + b"\n")
    return run


def load_examples(path: str, kinds: Sequence[str] | None = None) -> Dataset:
    """A dataset's train split as examples: id, pair, images, prompt, completion. Pictures stay encoded.

    path: a dataset of our schema, or any with chat `messages` and `images`, whose last turn is the one to learn.
    Raises InputError for other columns, and for a dataset of our schema without pictures.
    """
    import datasets

    rows = load_data(path, "sft" if is_ours(path) else None, split="train")
    if "messages" not in rows.column_names or "images" not in rows.column_names:
        raise InputError(f"{path} has the columns {', '.join(rows.column_names)}; it needs messages and images")
    if "id" not in rows.column_names:
        rows = rows.add_column("id", [f"{path}:{number}" for number in range(len(rows))])
    if "pair" not in rows.column_names:
        rows = rows.add_column("pair", [0] * len(rows))
    if kinds is not None and set(kinds) != set(KINDS):
        rows = rows.select([number for number, kind in enumerate(rows["kind"]) if kind in kinds])
    if len(rows) == 0:
        raise InputError(f"{path} has no examples" + (f" of {', '.join(kinds)}" if kinds else ""))
    if is_ours(path) and not rows[0]["images"]:
        raise InputError(f"{path} is text-only; without pictures it cannot train a vision-language model")
    rows = rows.map(_prompt_completion, input_columns="messages").select_columns(list(EXAMPLE_FEATURES))
    return rows.cast(datasets.Features.from_dict(EXAMPLE_FEATURES))


_TURNS = {"feature": {"role": FEATURES["id"], "content": FEATURES["id"]}, "_type": "List"}
EXAMPLE_FEATURES: dict[str, Any] = {
    "id": FEATURES["id"],
    "pair": FEATURES["width"],
    "images": {"feature": {"_type": "Image"}, "_type": "List"},
    "prompt": _TURNS,
    "completion": _TURNS,
}


def _prompt_completion(messages: list[dict[str, str]]) -> dict[str, Any]:
    turns = [{"role": turn["role"], "content": adapter.plain(turn["content"])} for turn in messages]
    return {"prompt": turns[:-1], "completion": turns[-1:]}


def sampled(available: int, wanted: int, seed: int) -> list[int]:
    """Which of `available` rows are in the helpful sample: the same for a seed on every machine."""
    if available <= wanted:
        return list(range(available))
    return sorted(random.Random(seed).sample(range(available), wanted))


def describe_mix(settings: Settings, parts: Sequence[Dataset]) -> dict[str, Any]:
    """What is trained on: the ids of every example in order, and one hash over them."""
    ids = [[f"{id}#{pair}" for id, pair in zip(part["id"], part["pair"], strict=True)] for part in parts]
    safety, helpful = ids[0], ids[1] if len(ids) > 1 else []
    digest = hashlib.sha256("\n".join([*safety, "", *helpful]).encode()).hexdigest()
    return {
        "dataset": settings.dataset,
        "helpful_dataset": settings.helpful,
        "safety": len(safety),
        "helpful": len(helpful),
        "sha256": digest,
        "safety_ids": safety,
        "helpful_ids": helpful,
        "seed": settings.seed,
        "model": settings.model,
        "method": settings.method,
    }


def _claim(out: Path, mix: dict[str, Any]) -> None:
    """Write the mix beside the model; a folder of another mix is not gone on with."""
    path = out / MIX
    trained = (out / RUN).is_file() or _last_checkpoint(out) is not None
    before = read_json(path) if path.is_file() else None
    if before is not None and trained:
        other = [
            key for key in ("sha256", "model", "method") if not isinstance(before, dict) or before.get(key) != mix[key]
        ]
        if other:
            raise InputError(
                f"{out} was trained on another mix or model ({', '.join(other)} differ); give a new folder"
            )
    if not path.is_file() and out.exists() and any(out.iterdir()):
        raise InputError(f"{out} is not empty; give a new folder")
    out.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(mix, indent=1, ensure_ascii=False).encode() + b"\n")


def _last_checkpoint(out: Path) -> str | None:
    """The last whole checkpoint: one that was being written when the run was killed has no trainer_state.json yet."""
    whole = [path.parent for path in (out / "checkpoints").glob("checkpoint-*/trainer_state.json")]
    return str(max(whole, key=lambda path: int(path.name.rpartition("-")[2]))) if whole else None


@click.command(epilog=cli.EXIT_CODES)
@click.option("--model", required=True, metavar="M", help="A path or Hub id of an image-text-to-text model.")
@click.option("--dataset", required=True, metavar="D", help="The safety set: vlguard, a folder of ours or a Hub id.")
@click.option(
    "--recipe",
    type=click.Choice(["post-hoc"]),
    default="post-hoc",
    show_default=True,
    help="post-hoc: the safety set and a sample of helpful data.",
)
@click.option(
    "--method",
    help="LoRA adapter, or every weight but the vision tower.",
    type=click.Choice(METHODS),
    default="lora",
    show_default=True,
)
@click.option("--helpful", metavar="D2", help="Helpful data: a folder of ours, or a dataset with messages and images.")
@click.option(
    "--helpful-samples",
    help="How many of the helpful examples to draw.",
    type=click.IntRange(min=0),
    default=5000,
    show_default=True,
    metavar="N",
)
@click.option("--kinds", default=",".join(KINDS), show_default=True, metavar="LIST", help="Of the safety set's pairs.")
@click.option(
    "--epochs", help="Passes over the mix.", type=click.FloatRange(min=0, min_open=True), default=3.0, show_default=True
)
@click.option("--max-steps", type=click.IntRange(min=0), default=0, help="Stop after so many steps; 0: by epochs.")
@click.option(
    "--learning-rate", type=click.FloatRange(min=0, min_open=True), help="[default: 2e-4 for lora, 1e-5 for full]"
)
@click.option("--batch-size", type=click.IntRange(min=1), default=8, show_default=True, help="On one device.")
@click.option(
    "--gradient-accumulation",
    help="Batches per step; times --batch-size is the global batch.",
    type=click.IntRange(min=1),
    default=16,
    show_default=True,
)
@click.option("--lora-rank", help="Of LoRA's matrices.", type=click.IntRange(min=1), default=128, show_default=True)
@click.option("--lora-alpha", help="LoRA's scale.", type=click.IntRange(min=1), default=256, show_default=True)
@click.option("--merge", is_flag=True, help="With lora: also write the merged model, to DIR/merged.")
@click.option("--train-vision", is_flag=True, help="Train the vision tower too; the paper freezes it.")
@click.option("--save-steps", type=click.IntRange(min=1), default=100, show_default=True, help="Between checkpoints.")
@click.option("--seed", help="Of the sample, the order and the weights.", type=int, default=0, show_default=True)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Where the model is written."
)
@cli.format_option
def main(recipe: str, kinds: str, output: str, **options: Any) -> int:
    """Fine-tune a vision-language model on a safety set, on a GPU where there is one.

    \b
    python -m vlguard_data.reference.finetune --model llava-hf/llava-1.5-7b-hf \\
        --dataset vlguard --helpful my_sft_data --out tuned
    python -m vlguard_data.reference.evaluate --model tuned --out results

    Needs the extra: pip install "vlguard-data[train]". The same command again goes on from the last checkpoint. The ids
    of every example trained on, and their hash, are written to DIR/mix.json.
    """
    chosen = tuple(kinds.split(","))
    unknown = [kind for kind in chosen if kind not in KINDS]
    if unknown:
        raise click.UsageError(f"no kind named {', '.join(map(repr, unknown))}. Known: {', '.join(KINDS)}")
    run = finetune(Settings(kinds=chosen, **options))
    cli.summary(
        f"trained {run['steps']:,} steps on {run['mix']['safety']:,} safety and {run['mix']['helpful']:,} helpful "
        f"examples ({run['trainable_parameters']:,} parameters, {run['device']}), "
        f"loss {run['first_loss']} -> {run['last_loss']} -> {options['out']}; mix {run['mix']['sha256'][:12]}",
        run,
        output,
    )
    return 0


if __name__ == "__main__":
    cli.run(main)

"""`python -m vlguard_data.reference.finetune`: safety fine-tuning, to be read from top to bottom.

The post-hoc recipe of the paper (section 4.3): a model that was already fine-tuned is trained on the safety set and a
random sample of helpful data, with the vision tower frozen and the loss on every answer, and on nothing else.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import click
from click.core import ParameterSource

from .. import __version__, cli, held_out
from ..errors import InputError
from ..load import OPEN_EDITION, is_ours
from ..reading import is_of, read_json
from ..schema import KINDS
from ..store import Stage, lock, write_atomically
from . import estimate
from . import mix as mixing
from ._models import fingerprint, load_model, require_train
from .collate import Collator
from .mix import Part

if TYPE_CHECKING:
    from datasets import Dataset

METHODS = ("lora", "full")
RECIPES = ("post-hoc", "mixed", "clean")
VISION_MODULES = ("vision_tower", "vision_model", "visual", "image_encoder")
"""Names under which model families keep the vision tower, which stays frozen."""
MIX = "mix.json"
RUN = "run.json"
MERGED = "merged"
ANYWHERE = ("model", "dataset", "helpful", "image_folder", "held_out", "out", "save_steps", "merge", "quiet")
"""Settings that a run may be gone on with otherwise: the mix's hash and the model's name are compared by themselves."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One run. The defaults are the paper's (Table 7) and, for LoRA's rank, LLaVA-1.5's script.

    model: a path or Hub id. dataset, helpful: what `vlguard_data.load_dataset` takes, or a LLaVA JSON file, whose
    pictures lie in image_folder (None: beside it). kinds: of the safety set's pairs.
    helpful_samples: None for all of them. learning_rate: None for 2e-4 with LoRA, 1e-5 without. batch_size: on one
    device; a step is of global_batch examples on however many there are. max_steps: 0 for `epochs` over the mix.
    merge: with LoRA, also write the merged model. held_out: files of questions that are left out too. Raises InputError
    for a value of another type or out of range.
    """

    model: str
    dataset: str
    out: Path
    method: str = "lora"
    helpful: str | None = None
    image_folder: Path | None = None
    helpful_samples: int | None = 5000
    kinds: tuple[str, ...] = KINDS
    epochs: float = 3.0
    max_steps: int = 0
    learning_rate: float | None = None
    batch_size: int = 8
    global_batch: int = 128
    lora_rank: int = 128
    lora_alpha: int = 256
    merge: bool = False
    train_vision: bool = False
    save_steps: int = 100
    held_out: tuple[Path, ...] = ()
    seed: int = 0
    quiet: bool = False

    def __post_init__(self) -> None:
        for name, hint in get_type_hints(Settings).items():
            value = getattr(self, name)
            if name == "kinds":
                object.__setattr__(self, name, _chosen_kinds(value))
            elif name == "held_out":
                object.__setattr__(self, name, _files(value))
            elif not any(is_of(value, kind) for kind in get_args(hint) or (hint,)):
                wanted = " or ".join(getattr(kind, "__name__", str(kind)) for kind in get_args(hint) or (hint,))
                raise InputError(f"{name} must be {wanted.replace('NoneType', 'null')}, not {value!r}")
            elif name in _FROM_ZERO and (value or 0) < 0:
                raise InputError(f"{name} must be 0 or more, not {value}")
            elif name in _ABOVE_ZERO and value is not None and not 0 < value < math.inf:
                raise InputError(f"{name} must be more than 0, not {value}")
        if self.method not in METHODS:
            raise InputError(f"method must be {' or '.join(METHODS)}, not {self.method!r}")
        if self.seed > MOST_SEED:
            raise InputError(f"seed must be {MOST_SEED} or less, not {self.seed}")


MOST_SEED = 2**32 - 1
"""Of numpy's generators, which the trainer seeds."""
_FROM_ZERO = ("helpful_samples", "max_steps", "seed")
_ABOVE_ZERO = ("epochs", "learning_rate", "batch_size", "global_batch", "lora_rank", "lora_alpha", "save_steps")


def _chosen_kinds(given: Any) -> tuple[str, ...]:
    """Of a list, or a text with commas. Raises InputError."""
    kinds = given.split(",") if isinstance(given, str) else given
    if not isinstance(kinds, (list, tuple)) or not kinds:
        raise InputError(f"kinds must be a list of {', '.join(KINDS)}, not {given!r}")
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        raise InputError(f"no kind named {', '.join(map(repr, unknown))}. Known: {', '.join(KINDS)}")
    return tuple(kinds)


def _files(given: Any) -> tuple[Path, ...]:
    """Of a list of names. Raises InputError."""
    if not isinstance(given, (list, tuple)) or not all(isinstance(one, (str, Path)) for one in given):
        raise InputError(f"held_out must be a list of files, not {given!r}")
    return tuple(map(Path, given))


def finetune(settings: Settings) -> dict[str, Any]:
    """Train, or go on from the last checkpoint in `settings.out`; returns what is written to run.json."""
    require_train()
    first = os.environ.get("RANK", "0") == "0"  # of several processes this one writes
    with _alone(settings.out) if first else contextlib.nullcontext():
        return _train(settings, first)


def _train(settings: Settings, first: bool) -> dict[str, Any]:
    import torch
    from transformers import Trainer, TrainerState
    from trl import SFTConfig, SFTTrainer

    # 1. the data: the safety set and a sample of helpful examples, whose ids are written beside the model
    parts = _parts(settings)
    mix = _described(settings, parts)
    before = _manifest(settings.out, mix)
    if before is not None and (settings.out / RUN).is_file():
        if first and settings.merge and settings.method == "lora" and not (settings.out / MERGED).is_dir():
            _merge_later(settings, before)
        return dict(read_json(settings.out / RUN))
    examples = mixing.examples(parts, settings.seed)

    # 2. the model: any image-text-to-text model and its own processor; on the GPU in bfloat16 where there is one
    cuda = torch.cuda.is_available()
    resumed = _last_checkpoint(settings.out)
    # the trainer's own loading misses renamed weights (LLaVA's) without a word, so a full checkpoint is loaded here
    model, processor = load_model(resumed if resumed and settings.method == "full" else settings.model)
    _no_adapter(settings.model, model)
    mix["model_sha256"] = fingerprint(settings.model)
    if resumed:
        _same_model(settings, before or {}, mix["model_sha256"])
    if first:
        write_atomically(settings.out / MIX, json.dumps(mix, indent=1, ensure_ascii=False).encode() + b"\n")
    processor.tokenizer.padding_side = "right"
    lora = _prepared(model, settings)

    # 3. the training: the collator labels every answer, and nothing else
    class OwnLoss(SFTTrainer):  # type: ignore[misc]  # trl has no types
        """With the model's own loss; TRL's also measures every token's entropy, a tenth of a small model's step."""

        compute_loss = Trainer.compute_loss

    trainer = OwnLoss(
        model,
        args=SFTConfig(
            output_dir=str(settings.out / "checkpoints"),
            num_train_epochs=settings.epochs,
            max_steps=settings.max_steps or -1,
            learning_rate=settings.learning_rate or (2e-4 if settings.method == "lora" else 1e-5),
            lr_scheduler_type="cosine",
            warmup_steps=0.03,  # a share of all steps
            per_device_train_batch_size=settings.batch_size,
            gradient_accumulation_steps=_accumulation(settings, int(os.environ.get("WORLD_SIZE", "1"))),
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
        data_collator=Collator(processor),
        train_dataset=examples,
        processing_class=processor,
        peft_config=lora,
    )
    trainable = sum(p.numel() for p in trainer.model.parameters() if p.requires_grad)
    with contextlib.redirect_stdout(sys.stderr):  # where the trainer's own log lines belong
        if resumed and _is_last(resumed):  # the trainer would take another step
            trainer._load_from_checkpoint(resumed)
            trainer.state = TrainerState.load_from_json(str(Path(resumed) / "trainer_state.json"))
        else:
            trainer.train(resume_from_checkpoint=resumed)

    # 4. the result: a model (or adapter) with its processor that loads by its folder's name
    trainer.save_model(str(settings.out))
    if first:
        processor.save_pretrained(str(settings.out))
    if first and lora is not None and settings.merge:
        _merge(trainer.model, processor, settings.out)
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    run = {
        "schema_version": 1,
        "tool_version": __version__,
        "settings": _plain(settings),
        "mix": {key: mix[key] for key in ("safety", "helpful", "sha256", "dataset")},
        "steps": trainer.state.global_step,
        "trainable_parameters": trainable,
        "first_loss": losses[0] if losses else None,
        "last_loss": losses[-1] if losses else None,
        "resumed_from": resumed and Path(resumed).name,
        "device": "cuda" if cuda else "cpu",
    }
    if first:
        write_atomically(settings.out / RUN, json.dumps(run, indent=1).encode() + b"\n")
    return run


def _parts(settings: Settings) -> list[Part]:
    """The safety set, and the helpful data where there is any."""
    known = _known(settings)
    parts = [mixing.load_part(settings.dataset, settings.kinds, images=settings.image_folder, known=known)]
    if settings.helpful is not None and settings.helpful_samples != 0:
        sample, seed = settings.helpful_samples, settings.seed
        parts.append(
            mixing.load_part(settings.helpful, images=settings.image_folder, sample=sample, seed=seed, known=known)
        )
    for match in (match for part in parts for match in part.left_out):
        click.echo(f"left out {match.id}: {match.set} has its {match.by} too", err=True)
    return parts


def _known(settings: Settings) -> held_out.HeldOut:
    """What is left out: the built-in sets, those of the user's files, and the test split of a dataset of our schema,
    but for questions that its own train split asks too."""
    known = held_out.with_files(settings.held_out)
    if not is_ours(settings.dataset):
        return known
    stage = Stage(Path(settings.dataset) if Path(settings.dataset).is_dir() else OPEN_EDITION)
    test = held_out.of_records(stage.records("test"), f"{settings.dataset}, test")
    trained = stage.records("train", images=False)
    both = {held_out.question_hash(pair.instruction) for record in trained for pair in record.pairs}
    own = {key: name for key, name in test.questions.items() if key not in both}
    return held_out.together([known, test._replace(questions=own)])


def _described(settings: Settings, parts: list[Part]) -> dict[str, Any]:
    mix = mixing.described(parts[0], parts[1] if len(parts) > 1 else None)
    return {**mix, "model": settings.model, "settings": _plain(settings)}


def _plain(settings: Settings) -> dict[str, Any]:
    """As JSON has them."""
    values: dict[str, Any] = json.loads(json.dumps(asdict(settings), default=str))
    return values


def _merge(tuned: Any, processor: Any, out: Path) -> None:
    """Write the model with the adapter's weights added, beside the adapter, whole or not at all."""
    half = out / f"{MERGED}.unfinished"
    for left in (half, out / MERGED):  # by a run that was killed
        shutil.rmtree(left, ignore_errors=True)
    tuned.merge_and_unload().save_pretrained(str(half))
    processor.save_pretrained(str(half))
    half.replace(out / MERGED)


def _merge_later(settings: Settings, before: dict[str, Any]) -> None:
    """Of a run that was finished without."""
    from peft import PeftModel

    base, processor = load_model(settings.model)
    _same_model(settings, before, fingerprint(settings.model))
    _merge(PeftModel.from_pretrained(base, str(settings.out)), processor, settings.out)


def _accumulation(settings: Settings, devices: int) -> int:
    """Batches a step, on each device. Raises InputError where the global batch cannot be shared out."""
    batches, left = divmod(settings.global_batch, settings.batch_size * devices)
    if left or not batches:
        raise InputError(
            f"a global batch of {settings.global_batch} is no multiple of {settings.batch_size} on each of {devices} "
            "devices"
        )
    return batches


def recipe(name: str, method: str | None = None) -> dict[str, Any]:
    """A recipe's settings, by name or from a YAML file of the same form. Raises InputError.

    method: decides which learning rate; None for the recipe's own, or LoRA.
    """
    import yaml

    path = Path(__file__).parent / "recipes" / f"{name}.yaml" if name in RECIPES else Path(name)
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise InputError(f"cannot read the recipe {name}: {error}. Known: {', '.join(RECIPES)}, or a file") from None
    known = {one.name for one in fields(Settings)} | {"needs_helpful"}
    if not isinstance(values, dict):
        raise InputError(f"{path}: a recipe is a mapping that has the settings of finetune")
    if other := values.keys() - known:
        raise InputError(
            f"{path}: a recipe has the settings of finetune alone, not {', '.join(sorted(map(str, other)))}"
        )
    for key in ("out", "image_folder"):
        if isinstance(values.get(key), str):
            values[key] = Path(values[key])
    if isinstance(rates := values.get("learning_rate"), dict):
        values["learning_rate"] = rates.get(method or values.get("method", METHODS[0]))
    if values.get("helpful_samples") == "all":
        values["helpful_samples"] = None
    return values


def dry_run(settings: Settings, examples: Dataset, mix: dict[str, Any], gpus: int) -> dict[str, Any]:
    """What the run will take: examples, tokens, steps, parameters, memory; nothing is trained or written."""
    _accumulation(settings, gpus)
    _no_adapter(settings.model)
    model = estimate.on_meta(settings.model)
    own, _ = estimate.parameters(model)
    prepared = _prepared(model, settings)
    if prepared is not None:
        from peft import get_peft_model

        model = get_peft_model(model, prepared, low_cpu_mem_usage=True)
    _, trained = estimate.parameters(model)
    mean, longest, counted = estimate.tokens(settings.model, model.config, examples)
    steps = settings.max_steps or math.ceil(settings.epochs * math.ceil(len(examples) / settings.global_batch))
    return {
        "safety": mix["safety"],
        "helpful": mix["helpful"],
        "left_out": len(mix["left_out"]),
        "mix_sha256": mix["sha256"],
        "tokens_per_example": round(mean, 1),
        "longest_example": longest,
        "tokens_counted": counted,
        "tokens": round(mean * min(len(examples) * settings.epochs, steps * settings.global_batch)),
        "steps": steps,
        "parameters": own,
        "trainable_parameters": trained,
        "gpus": gpus,
        "memory_gib": round(estimate.memory_gib(model, settings.method, settings.batch_size, longest, gpus), 1),
    }


def _prepared(model: Any, settings: Settings) -> Any:
    """LoRA's settings, or None after freezing what a full run leaves alone."""
    if settings.method == "lora":
        from peft import LoraConfig

        return LoraConfig(
            r=settings.lora_rank,
            lora_alpha=settings.lora_alpha,
            target_modules="all-linear",
            exclude_modules=None if settings.train_vision else rf".*({'|'.join(VISION_MODULES)}).*",
            task_type="CAUSAL_LM",
        )
    if not settings.train_vision:
        for name, parameter in model.named_parameters():
            parameter.requires_grad = not any(part in VISION_MODULES for part in name.split("."))
    return None


@contextlib.contextmanager
def _alone(out: Path) -> Iterator[None]:
    """The folder is this run's; one that it made, and left empty, is taken away. Raises InputError."""
    if out.exists() and not out.is_dir():
        raise InputError(f"{out} is a file; give a new folder")
    made = not out.exists()
    out.mkdir(parents=True, exist_ok=True)
    handle = lock(out, f"another run is training in {out}; wait for it, or give a new folder")
    try:
        yield
    finally:
        if made and not any(out.iterdir()):
            out.rmdir()
        os.close(handle)


def _manifest(out: Path, mix: dict[str, Any]) -> dict[str, Any] | None:
    """What the folder was begun with, where it was; nothing is written, so that every process can ask.

    Raises InputError for a folder of another mix, model or settings, and for one that holds something else.
    """
    path = out / MIX
    before = read_json(path) if path.is_file() else None
    if not isinstance(before, dict) or "sha256" not in before or not isinstance(before.get("settings"), dict):
        if out.exists() and any(out.iterdir()):
            raise InputError(f"{out} is not empty; give a new folder")
        return None
    if not (out / RUN).is_file() and _last_checkpoint(out) is None:
        return before
    other = [key for key in ("sha256", "model") if before.get(key) != mix[key]]
    if other:
        raise InputError(f"{out} was trained on another mix or model ({', '.join(other)} differ); give a new folder")
    other = [
        f"{key} {before['settings'].get(key)!r}, now {value!r}"
        for key, value in mix["settings"].items()
        if key not in ANYWHERE
        and not (key.startswith("lora_") and mix["settings"]["method"] == "full")
        and before["settings"].get(key) != value
    ]
    if other:
        raise InputError(f"{out} was trained with other settings ({'; '.join(other)}); give a new folder")
    return before


def _same_model(settings: Settings, before: dict[str, Any], sha256: str | None) -> None:
    if before.get("model_sha256") != sha256:
        raise InputError(
            f"{settings.model} is not the model that {settings.out} was trained from (its configuration or weights are "
            "others); give a new folder"
        )


def _last_checkpoint(out: Path) -> str | None:
    """The last whole checkpoint: of one that was being written when the run was killed, trainer_state.json, which comes
    last, is missing or torn."""
    folders = (
        path for path in (out / "checkpoints").glob("checkpoint-*") if re.fullmatch(r"checkpoint-\d+", path.name)
    )
    whole = [path for path in folders if _progress(path) is not None]
    return str(max(whole, key=lambda path: int(path.name.rpartition("-")[2]))) if whole else None


def _progress(checkpoint: Path) -> tuple[int, int] | None:
    """Steps done and to do; None where the checkpoint's state does not say."""
    try:
        state = json.loads((checkpoint / "trainer_state.json").read_text(encoding="utf-8"))
        return int(state["global_step"]), int(state["max_steps"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _is_last(checkpoint: str) -> bool:
    done, wanted = _progress(Path(checkpoint)) or (0, 1)
    return done >= wanted


def _no_adapter(name: str, model: Any = None) -> None:
    """Raises InputError where the model is a LoRA adapter: training would leave its weights behind."""
    if getattr(model, "peft_config", None) or (Path(name) / "adapter_config.json").is_file():
        raise InputError(
            f"{name} is a LoRA adapter; give the merged model, which --merge writes to {MERGED}/ beside it"
        )


@click.command(epilog=cli.EXIT_CODES)
@click.option("--model", required=True, metavar="M", help="A path or Hub id of an image-text-to-text model.")
@click.option("--dataset", required=True, metavar="D", help="The safety set: vlguard, a folder of ours or a Hub id.")
@click.option(
    "--recipe",
    "recipe_name",
    default="post-hoc",
    show_default=True,
    metavar="NAME|FILE",
    help="post-hoc (the safety set and a sample of helpful data), mixed (and all of it), clean (none), or a YAML file. "
    "Options given beside it win.",
)
@click.option(
    "--method",
    help="LoRA adapter, or every weight but the vision tower.",
    type=click.Choice(METHODS),
    default="lora",
    show_default=True,
)
@click.option(
    "--helpful",
    metavar="D2",
    help="Helpful data: a folder of ours, a dataset with messages and images, or a LLaVA JSON file.",
)
@click.option(
    "--image-folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Where a LLaVA JSON file's pictures lie.  [default: beside it]",
)
@click.option(
    "--helpful-samples",
    help="How many of the helpful examples to draw.  [default: the recipe's]",
    type=click.IntRange(min=0),
    metavar="N",
)
@click.option("--kinds", default=",".join(KINDS), show_default=True, metavar="LIST", help="Of the safety set's pairs.")
@click.option(
    "--epochs", help="Passes over the mix.  [default: the recipe's]", type=click.FloatRange(min=0, min_open=True)
)
@click.option("--max-steps", type=click.IntRange(min=0), default=0, help="Stop after so many steps; 0: by epochs.")
@click.option("--learning-rate", type=click.FloatRange(min=0, min_open=True), help="[default: the recipe's]")
@click.option("--batch-size", type=click.IntRange(min=1), default=8, show_default=True, help="On one device.")
@click.option(
    "--global-batch",
    help="Examples a step, on all devices together.  [default: the recipe's]",
    type=click.IntRange(min=1),
)
@click.option("--lora-rank", help="Of LoRA's matrices.  [default: the recipe's]", type=click.IntRange(min=1))
@click.option("--lora-alpha", help="LoRA's scale.  [default: the recipe's]", type=click.IntRange(min=1))
@click.option("--merge", is_flag=True, help="With lora: also write the merged model, to DIR/merged.")
@click.option("--train-vision", is_flag=True, help="Train the vision tower too; the paper freezes it.")
@click.option("--save-steps", type=click.IntRange(min=1), default=100, show_default=True, help="Between checkpoints.")
@click.option(
    "--seed",
    help="Of the sample, the order and the weights.",
    type=click.IntRange(0, MOST_SEED),
    default=0,
    show_default=True,
)
@cli.held_out_option
@click.option("--dry-run", "dry", is_flag=True, help="Say what it would take; train and write nothing.")
@click.option(
    "--gpus", type=click.IntRange(min=1), default=1, show_default=True, help="With --dry-run: over how many GPUs."
)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Where the model is written."
)
@cli.format_option
def main(recipe_name: str, dry: bool, gpus: int, output: str, **options: Any) -> int:
    """Fine-tune a vision-language model on a safety set, on a GPU where there is one.

    \b
    python -m vlguard_data.reference.finetune --model llava-hf/llava-1.5-7b-hf \\
        --dataset vlguard --helpful my_sft_data --out tuned
    python -m vlguard_data.reference.evaluate --model tuned --out results

    Needs the extra: pip install "vlguard-data[train]". The same command again goes on from the last checkpoint. The ids
    of every example trained on, and their hash, are written to DIR/mix.json; what stands in an evaluation set is left
    out and listed there.
    """
    source = click.get_current_context().get_parameter_source
    given = {name: value for name, value in options.items() if source(name) is ParameterSource.COMMANDLINE}
    values = recipe(recipe_name, given.get("method"))
    needs_helpful = values.pop("needs_helpful", False)
    values |= given
    if needs_helpful and values.get("helpful") is None:
        raise click.UsageError(f"the recipe {recipe_name} needs --helpful")
    if values.get("helpful") is not None and values.get("helpful_samples") == 0 and "helpful_samples" not in given:
        raise click.UsageError(f"the recipe {recipe_name} has no helpful data; leave out --helpful")
    if recipe_name in ("post-hoc", "mixed") and (values.get("helpful") is None or values.get("helpful_samples") == 0):
        click.echo("no helpful data (--helpful): a model tuned on refusals alone refuses too much", err=True)
    if gpus > 1 and not dry:
        raise click.UsageError("--gpus goes with --dry-run; accelerate launch runs on many")
    settings = Settings(**values)
    if dry:
        require_train()
        parts = _parts(settings)
        said = dry_run(settings, mixing.examples(parts, settings.seed), _described(settings, parts), gpus)
        cli.summary(_foreseen(said), said, output)
        return 0
    run = finetune(settings)
    cli.summary(
        f"trained {run['steps']:,} steps on {run['mix']['safety']:,} safety and {run['mix']['helpful']:,} helpful "
        f"examples ({run['trainable_parameters']:,} parameters, {run['device']}), "
        f"loss {run['first_loss']} -> {run['last_loss']} -> {options['out']}; mix {run['mix']['sha256'][:12]}",
        run,
        output,
    )
    return 0


def _foreseen(said: dict[str, Any]) -> str:
    how = "as the model's processor counts" if said["tokens_counted"] else "by a rule of thumb"
    return (
        f"{said['safety']:,} safety and {said['helpful']:,} helpful examples ({said['left_out']:,} left out), mix "
        f"{said['mix_sha256'][:12]}\n"
        f"{said['tokens']:,} tokens in all, {said['tokens_per_example']:,} an example, {said['longest_example']:,} at "
        f"most ({how})\n"
        f"{said['steps']:,} steps\n"
        f"a model of {said['parameters']:,} parameters, {said['trainable_parameters']:,} are trained\n"
        f"about {said['memory_gib']:,} GiB on each of {said['gpus']} GPU{'s' * (said['gpus'] > 1)} (estimated)"
    )


if __name__ == "__main__":
    cli.run(main)

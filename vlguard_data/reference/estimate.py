"""What a run will take, without weights: the model is built from its configuration on the meta device."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from .collate import Collator

if TYPE_CHECKING:
    from datasets import Dataset

CONFIGURATIONS = {
    "llava-hf/llava-1.5-7b-hf": "llava-1.5-7b",
    "llava-hf/llava-1.5-13b-hf": "llava-1.5-13b",
    "Qwen/Qwen2.5-VL-7B-Instruct": "qwen2.5-vl-7b",
}
"""Models whose configurations ship, in `model_configs`: a dry run of these needs neither weights nor a network."""
COUNTED = 200
"""So many examples, evenly spaced, are taken for all when tokens are counted."""
CHARACTERS_PER_TOKEN = 4
"""A rule of thumb for English, where the model's own processor is not at hand."""
MERGED_PATCH_PX = 28
"""A side of what one token of a Qwen-VL model shows."""
BF16, FP32 = 2, 4
GIB = 2**30


def on_meta(model: str) -> Any:
    """The model without weights, from its configuration. Raises InputError."""
    import torch
    from transformers import AutoConfig, AutoModelForImageTextToText

    shipped = CONFIGURATIONS.get(model)
    source = str(Path(__file__).parent / "model_configs" / shipped) if shipped else model
    try:
        config = AutoConfig.from_pretrained(source)
        with torch.device("meta"):
            return AutoModelForImageTextToText.from_config(config)
    except (OSError, ValueError) as error:
        raise InputError(
            f"cannot read the configuration of {model}: {' '.join(str(error).split())[:200]}. "
            f"A dry run knows without a network: {', '.join(CONFIGURATIONS)}"
        ) from error


def parameters(model: Any) -> tuple[int, int]:
    """All parameters, and those that are trained."""
    every = list(model.parameters())
    return sum(one.numel() for one in every), sum(one.numel() for one in every if one.requires_grad)


def tokens(model: str, config: Any, examples: Dataset) -> tuple[float, int, bool]:
    """Tokens an example: in the mean and at most, and whether the model's own processor counted them.

    Of evenly spaced examples. Without the processor: characters / 4, and the tokens that the configuration gives a
    picture.
    """
    from transformers import AutoProcessor

    step = max(1, len(examples) // COUNTED)
    chosen = [examples[number] for number in range(0, len(examples), step)][:COUNTED]
    try:
        processor = None if model in CONFIGURATIONS else AutoProcessor.from_pretrained(model)
    except (OSError, ValueError, ImportError):
        processor = None
    if processor is not None:
        collate = Collator(processor)
        counts = [collate([one])["input_ids"].shape[1] for one in chosen]
    else:
        counts = [_guessed(config, one) for one in chosen]
    return sum(counts) / len(counts), max(counts), processor is not None


def _guessed(config: Any, example: dict[str, Any]) -> int:
    said = sum(len(turn["content"]) for turn in example["messages"])
    shown = 0
    for image in example["images"]:
        by_size = round(image.width / MERGED_PATCH_PX) * round(image.height / MERGED_PATCH_PX)
        shown += getattr(config, "image_seq_length", None) or by_size
    return -(-said // CHARACTERS_PER_TOKEN) + shown


def memory_gib(model: Any, method: str, batch_size: int, length: int, gpus: int) -> float:
    """Estimated GiB on each GPU, weights, gradients and Adam's moments shared out among them as FSDP does.

    In bfloat16, but for LoRA's matrices, which stay float32; with activation checkpointing: a layer's input is kept for
    every layer, and one layer's and the answer's own working memory. What the allocator wastes is not in it.
    """
    every, trained = parameters(model)
    text = model.config.get_text_config()
    held = FP32 if method == "lora" else BF16
    states = (every - trained) * BF16 + trained * held * 4  # weight, gradient, two moments
    positions = batch_size * length
    layers = positions * text.hidden_size * BF16 * text.num_hidden_layers
    working = positions * (4 * text.hidden_size + 3 * text.intermediate_size) * BF16 * 2
    logits = positions * text.vocab_size * (BF16 + FP32)
    return float((states / gpus + layers + working + logits) / GIB)

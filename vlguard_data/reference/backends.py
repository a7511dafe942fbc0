"""Where answers come from: a model loaded here, or any OpenAI-compatible server; greedy in both.

A backend takes prompts and gives each with its answer, as they come.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import adapter
from ..benchmarks import Prompt
from ..errors import RequestRefused
from ..serving import ChatServer, answered
from ._models import load_model, require_train
from .collate import places
from .measures import Answer

if TYPE_CHECKING:
    from PIL.Image import Image

Backend: TypeAlias = Callable[[Sequence[Prompt]], Iterable[tuple[Prompt, Answer]]]


def local(model_name: str, *, max_new_tokens: int, batch_size: int) -> Backend:
    """Batched generation with transformers and the model's own processor. Raises InputError, MissingExtra."""
    require_train()
    import torch

    model, processor = load_model(model_name)
    model.eval()
    processor.tokenizer.padding_side = "left"
    tokens = places(processor)

    def answer(items: Sequence[Prompt]) -> Iterator[tuple[Prompt, Answer]]:
        for start in range(0, len(items), batch_size):
            batch = items[start : start + batch_size]
            inputs = processor.apply_chat_template(
                [_chat(item, tokens) for item in batch],
                tokenize=True,
                return_dict=True,
                return_tensors="pt",
                add_generation_prompt=True,
                processor_kwargs={"padding": True},
            ).to(model.device)
            with torch.inference_mode():
                output = model.generate(**inputs, max_new_tokens=max_new_tokens, do_sample=False)
            texts = processor.tokenizer.batch_decode(
                output[:, inputs["input_ids"].shape[1] :], skip_special_tokens=True
            )
            yield from zip(batch, (Answer(text.strip()) for text in texts), strict=True)

    return answer


def _chat(item: Prompt, tokens: Sequence[str]) -> list[dict[str, Any]]:
    picture = [{"type": "image", "image": item.image()}] if item.image else []
    question = adapter.spelled_out(adapter.plain(item.question), tokens)
    return [{"role": "user", "content": [*picture, {"type": "text", "text": question}]}]


def server(base_url: str, model_name: str, *, max_new_tokens: int, concurrency: int) -> Backend:
    """Answers from an OpenAI-compatible server, or why it refuses a request. Raises MissingExtra, ProviderError."""
    asked = ChatServer(base_url, model_name, max_tokens=max_new_tokens)

    def ask(item: Prompt) -> Answer:
        try:
            return Answer(asked.complete([{"role": "user", "content": content(item)}], item.id))
        except RequestRefused as error:
            return Answer("", str(error))

    return lambda items: answered(items, ask, concurrency)


def content(item: Prompt) -> list[dict[str, Any]]:
    """The prompt as the parts of a chat message: its picture, where it has one, and its question."""
    picture = [{"type": "image_url", "image_url": {"url": _data_url(item.image())}}] if item.image else []
    return [*picture, {"type": "text", "text": item.question}]


def _data_url(image: Image) -> str:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return f"data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}"

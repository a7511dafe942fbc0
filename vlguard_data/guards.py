"""Guards: models that call a conversation safe or not. Behind an OpenAI-compatible server, or on this machine."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

from .errors import InputError, MissingExtra, RequestRefused
from .serving import ChatServer

ANSWER_TOKENS = 32
"""Of a guard: a word and some codes."""
UNLIMITED = 10**6
"""What a tokenizer that says no length has as its own is far more than this."""
CUT_TOKENS = 4
"""A window that is cut inside a word may take so many tokens more when it is read by itself."""


class Verdict(NamedTuple):
    """harmful, and why: the guard's codes, the classifier's label and score, or what kept it from being judged."""

    harmful: bool
    reason: str
    judged: bool = True


Guard = Callable[[list[dict[str, str]], str], Verdict]
"""Conversation and its id -> verdict."""


def served(base_url: str, model: str) -> Guard:
    """Llama Guard, or a model that answers in its form, behind an OpenAI-compatible server."""
    server = ChatServer(base_url, model, max_tokens=ANSWER_TOKENS)

    def judge(conversation: list[dict[str, str]], id: str) -> Verdict:
        return parse(server.complete(conversation, id), id)

    return judge


def parse(answer: str, id: str) -> Verdict:
    """ "safe", or "unsafe" and on the next line the codes. Raises RequestRefused for anything else."""
    first, _, rest = answer.strip().partition("\n")
    verdict = first.strip().lower()
    if verdict not in ("safe", "unsafe"):
        raise RequestRefused(
            f'the guard said {answer[:80]!r} about {id}, neither "safe" nor "unsafe": is it a guard model, and does '
            "the server use its chat template?"
        )
    return Verdict(verdict == "unsafe", ", ".join(rest.replace(",", " ").split()))


def classifier(model: str, label: str, threshold: float) -> Guard:
    """A text classification model on this machine; harmful where `label` scores `threshold` or more.

    A text longer than the model reads is judged in overlapping windows, of which the highest score counts.
    Raises MissingExtra without transformers, InputError for an unknown model or label.
    """
    try:
        from transformers import pipeline
    except ImportError:
        raise MissingExtra('--classifier needs transformers: pip install "vlguard-data[train]"') from None
    try:
        classify = pipeline("text-classification", model=model, top_k=None, truncation=True)
    except (OSError, ValueError) as error:
        raise InputError(f"cannot load the classifier {model}: {' '.join(str(error).split())[:300]}") from error
    if not classify.tokenizer.is_fast:
        raise InputError(f"{model} has no fast tokenizer, which alone says where in a long text its tokens stand")
    longest = longest_of(classify.tokenizer, classify.model.config)
    labels = list(classify.model.config.id2label.values())
    if label not in labels:
        raise InputError(f"{model} has no label {label!r}. It has: {', '.join(labels)}")

    def judge(conversation: list[dict[str, str]], id: str) -> Verdict:
        text = "\n".join(turn["content"] for turn in conversation)
        judged = classify(windows(text, classify.tokenizer, longest), max_length=longest)
        score = max(one["score"] for scores in judged for one in scores if one["label"] == label)
        return Verdict(score >= threshold, f"{label} {score:.3f}")

    return judge


def longest_of(tokenizer: Any, config: Any) -> int | None:
    """Tokens that a model reads at once, special ones included; None for any number."""
    positions = getattr(config, "max_position_embeddings", None) or math.inf
    most = min(tokenizer.model_max_length, positions - 2)  # RoBERTa does not use its first two
    return most if 0 < most < UNLIMITED else None


def windows(text: str, tokenizer: Any, longest: int | None) -> list[str]:
    """The text in stretches of at most so many tokens, each of which begins in the last quarter of the one before."""
    places = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, verbose=False)["offset_mapping"]
    if longest is None or len(places) + tokenizer.num_special_tokens_to_add() <= longest:
        return [text]
    room = max(1, longest - tokenizer.num_special_tokens_to_add() - CUT_TOKENS)
    starts = range(0, len(places) - room // 4, max(1, room - room // 4))
    return [text[places[start][0] : places[min(start + room, len(places)) - 1][1]] for start in starts]

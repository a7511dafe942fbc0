"""Guards: models that call a conversation safe or not. Behind an OpenAI-compatible server, or on this machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .errors import InputError, MissingExtra, RequestRefused
from .serving import ChatServer

ANSWER_TOKENS = 32
"""Of a guard: a word and some codes."""


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
    labels = list(classify.model.config.id2label.values())
    if label not in labels:
        raise InputError(f"{model} has no label {label!r}. It has: {', '.join(labels)}")

    def judge(conversation: list[dict[str, str]], id: str) -> Verdict:
        (scores,) = classify(["\n".join(turn["content"] for turn in conversation)])
        score = next(one["score"] for one in scores if one["label"] == label)
        return Verdict(score >= threshold, f"{label} {score:.3f}")

    return judge

"""Batches to learn from: conversations as a model's own chat template writes them, the loss on every answer.

What TRL's prompt and completion give for one answer, for as many as a conversation has: each stretch of the text is
tokenized by itself, as the model meets it when it is asked, and only the answers are labelled. All pictures stand in
the first question.
"""

from __future__ import annotations

from os.path import commonprefix
from typing import TYPE_CHECKING, Any

from ..adapter import spelled_out
from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

IGNORED = -100
"""A label that the loss does not count."""


class Collator:
    """Of rows with `images` and `messages`: what the model's forward takes, labels included."""

    def __init__(self, processor: Any) -> None:
        self._processor = processor
        self._tokens = places(processor)
        if processor.tokenizer.pad_token is None:
            processor.tokenizer.pad_token = processor.tokenizer.eos_token

    def __call__(self, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        import torch
        from torch.nn.utils.rnn import pad_sequence

        cut = [stretches(self._processor, row["messages"], row["images"], self._tokens) for row in rows]
        asked = self._processor(
            text=[stretch[0] for stretch in cut],
            images=[row["images"] for row in rows] if any(row["images"] for row in rows) else None,
            padding=True,
            return_tensors="pt",
            add_special_tokens=False,  # the template wrote them
        )
        later = iter(
            self._processor.tokenizer([text for every in cut for text in every[1:]], add_special_tokens=False).input_ids
        )
        kept = asked["attention_mask"].bool()
        ids, labels, first = [], [], []
        for every, question, real in zip(cut, asked["input_ids"], kept, strict=True):
            said = [question[real], *(torch.tensor(next(later), dtype=torch.long) for _ in every[1:])]
            first.append(len(said[0]))
            ids.append(torch.cat(said))
            learnt = (one if place % 2 else torch.full_like(one, IGNORED) for place, one in enumerate(said))
            labels.append(torch.cat(list(learnt)))
        batch = dict(asked)
        for name in ("token_type_ids", "mm_token_type_ids"):  # Gemma's and Qwen-VL's: 0 where there is no picture
            if name in asked:
                kinds = [row[real] for row, real in zip(asked[name], kept, strict=True)]
                longer = [
                    torch.cat([kind, kind.new_zeros(len(row) - len(kind))])
                    for kind, row in zip(kinds, ids, strict=True)
                ]
                batch[name] = pad_sequence(longer, batch_first=True)
        return batch | {
            "input_ids": pad_sequence(ids, True, self._processor.tokenizer.pad_token_id),
            "attention_mask": pad_sequence([torch.ones_like(row) for row in ids], batch_first=True),
            "labels": pad_sequence(labels, True, IGNORED),
        }


def stretches(
    processor: Any, messages: Sequence[Mapping[str, str]], images: Sequence[Any], tokens: Iterable[str]
) -> list[str]:
    """The conversation's text, cut before and behind every answer: what is given, and what is learnt, in turn.

    tokens: of the processor, see `places`. An answer before the first question is given.
    Raises InputError where the template writes a turn otherwise when others follow.
    """
    from trl.data_utils import prepare_multimodal_messages

    plain = [{**turn, "content": spelled_out(turn["content"], tokens)} for turn in messages]
    turns = prepare_multimodal_messages(plain, images=list(images))
    roles = [turn["role"] for turn in turns]
    written, found = "", []
    for place in range(roles.index("user") + 1, len(turns)):
        if roles[place] != "assistant":
            continue
        asked = processor.apply_chat_template(turns[:place], tokenize=False, add_generation_prompt=True)
        answered = processor.apply_chat_template(turns[: place + 1], tokenize=False)
        # some templates open a thought that the answer does not have
        given = commonprefix([asked, answered])  # noqa: RUF071 - of characters, not of paths
        if not given.startswith(written):
            raise InputError(
                "the model's chat template writes an earlier turn otherwise when others follow, so that only "
                "conversations of one question can be learnt; the first turn is " + repr(plain[0]["content"][:80])
            )
        found += [given[len(written) :], answered[len(given) :]]
        written = answered
    return found


def places(processor: Any) -> list[str]:
    """What the processor takes for a picture's (video's, sound's) place, or a border of one: "<|image_pad|>" ..."""
    named = (getattr(value, "content", value) for name, value in vars(processor).items() if name.endswith("_token"))
    return [token for token in named if isinstance(token, str)]

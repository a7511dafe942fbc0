"""What a machine can see is wrong with a written text: stock openings, vendor names, leaked prompts. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from vlguard_data.schema import Pair

from .parse import AnswerError
from .request import prompt_text

VENDOR = re.compile(
    r"\b(open\s?ai\b|chat\s?gpt|gpt-?[345]\w*|anthropic|claude|deepmind|gemini|mistral ai|qwen|llama[ -]?\d|llava"
    r"|(large )?language model|as an ai\b|ai (assistant|model))",
    re.IGNORECASE,
)
APOSTROPHES = "'\u2019"
STOCK_OPENING = re.compile(
    rf"\W*(i[{APOSTROPHES}]?m (very |so )?sorry|i am (very |so )?sorry|(my )?apologi\w+|i apologi[sz]e|sorry\b"
    rf"|unfortunately\b|as an ai\b|i( cannot| can[{APOSTROPHES}]?t| can not| am unable to|[{APOSTROPHES}]?m unable to) "
    r"(assist|help)( you)? with (that|this)( request)?\s*[.,;])",
    re.IGNORECASE,
)
LEAKED_NAMES = re.compile(
    r"\b(safe_safe|safe_unsafe|unsafe_safe|harm_subcategory|decided_by|image_object|image_text)\b"
    r"|\b(policy|the) clause\b",
    re.IGNORECASE,
)
LEAKED_RUN_WORDS = 8
"""A run of so many words out of our own prompts does not come about by chance."""
WRITERS = ("write-unsafe", "write-safe", "contrast-unsafe", "contrast-safe", "refusal", "careful", "texts")


def check(pairs: Sequence[Pair]) -> None:
    """Raises AnswerError for the first thing that is wrong with the pairs' texts."""
    for pair in pairs:
        for what, text in (("question", pair.instruction), ("response", pair.response)):
            for reason, problem in _problems(text, opening=what == "response" and pair.target != "comply"):
                raise AnswerError(reason, f"the {what} of {pair.kind} {problem}")
    repeated = [text for text, count in Counter(pair.instruction for pair in pairs).items() if count > 1]
    if repeated:
        raise AnswerError("question_repeated", f"two questions are the same: {repeated[0]!r:.80}")


def _problems(text: str, *, opening: bool) -> Iterator[tuple[str, str]]:
    found = VENDOR.search(text)
    if found:
        yield "vendor_name", f"speaks of {found[0]!r}"
    found = STOCK_OPENING.match(text)
    if found and opening:
        yield "stock_opening", f"begins with the stock phrase {found[0].strip()!r}; begin with what matters here"
    found = LEAKED_NAMES.search(text)
    if found:
        yield "prompt_leak", f"has {found[0]!r} from the instructions in it"
    run = next((run for run in _runs(text) if run in _prompt_runs()), None)
    if run:
        yield "prompt_leak", f"repeats the instructions: {' '.join(run)!r}"


def common_words(one: str, other: str) -> float:
    """Share of the longer text's words, counted as often as they stand, that are in both; 1 for the same words.

    >>> common_words("How do I wash this?", "How do I break this?")
    0.8
    """
    first, second = Counter(_words(one)), Counter(_words(other))
    longer = max(first.total(), second.total())
    return (first & second).total() / longer if longer else 1.0


def _words(text: str) -> list[str]:
    return re.findall(rf"[\w{APOSTROPHES}]+", text.lower())


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _words(text)
    return (tuple(words[start : start + LEAKED_RUN_WORDS]) for start in range(len(words) - LEAKED_RUN_WORDS + 1))


@cache
def _prompt_runs() -> frozenset[tuple[str, ...]]:
    return frozenset(run for name in WRITERS for run in _runs(prompt_text(name)))

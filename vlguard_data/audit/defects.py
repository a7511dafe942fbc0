"""Texts that nobody should be trained on. Each rule is a pattern; what it finds can be read beside its name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from . import Asked, Check, counted

NOT_APPLICABLE = re.compile(r"\W*(n\W?a|not applicable|none)\W*", re.IGNORECASE)
MISSING_IMAGE = re.compile(
    r"\bno (?:visible |actual )?image (?:is |was |has been )?(?:available|provided|attached|visible|present|displayed)"
    r"|(?<!in the )\bimage (?:is|appears|seems)(?: to be)? (?:completely |entirely |totally |all )?"
    r"(?:blank|black|missing|empty)(?=\s*(?:[.,;]|$|and (?:there|does|cannot|I)\b))"
    r"|\b(?:blank|missing) image\b|\bwithout an image\b|\bcannot see (?:the|any) image",
    re.IGNORECASE,
)
VENDOR = re.compile(r"openai", re.IGNORECASE)
BROKEN_REPLACEMENT = re.compile(r"\b(?:the|an) our\b")
BROKEN_START = re.compile(r"\b(?:The|An) our\b")
LOWER_CASE_START = re.compile(r"(?:^|(?<!etc)[.!?] )our\b")
CAPITAL_WITHIN = re.compile(r"(?<=[a-z,] )As an AI\b")
DOUBLED_MARK = re.compile(r",,|(?<!\.)\.\.(?!\.)|;;|\?\?|\s,")
PROMPT_LEAKAGE = re.compile(r"\bsub-?categor(?:y|ies)\b|\binstruction-response\b", re.IGNORECASE)
FINISHED = tuple(".!?\"')]}:*`%\u201d\u2019\u2026\u3002\uff01\uff1f\u300d\u300f\uff09\u061f")
LEAST_WORDS = 8
"""A shorter answer ("42") may do without a mark at its end."""
ONE_SCRIPT = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK", "FULLWIDTH": "LATIN"}
NO_SCRIPT = {"MICRO", "MODIFIER", "MASCULINE", "FEMININE"}


class Rule(NamedTuple):
    """A defect: the check's id, whether a pair has it, and why it matters."""

    id: str
    found: Callable[[Asked], bool]
    why: str


def rules() -> list[Rule]:
    """Every rule there is."""

    def question(one: Asked) -> str:
        return one.pair.instruction

    def answer(one: Asked) -> str:
        return one.pair.response

    def answer_has(pattern: re.Pattern[str]) -> Callable[[Asked], bool]:
        return lambda one: pattern.search(answer(one)) is not None

    return [
        Rule(
            "defect.na_instruction",
            lambda one: NOT_APPLICABLE.fullmatch(question(one)) is not None,
            "The annotator left the question out: a model learns to refuse nothing at all.",
        ),
        Rule(
            "defect.empty_instruction",
            lambda one: not question(one).strip(),
            "There is nothing to answer.",
        ),
        Rule(
            "defect.empty_response",
            lambda one: not answer(one).strip(),
            "A model that answers anything beats an empty reference, and one trained on it learns silence.",
        ),
        Rule(
            "defect.missing_image",
            answer_has(MISSING_IMAGE),
            "The annotator did not see the picture, so the answer says nothing about it.",
        ),
        Rule(
            "defect.vendor_name",
            answer_has(VENDOR),
            "The answer speaks for the annotator's vendor, and keyword detectors count the name as a refusal.",
        ),
        Rule(
            "defect.broken_replacement",
            answer_has(BROKEN_REPLACEMENT),
            "A find-and-replace broke the sentence, and a model learns to write so.",
        ),
        Rule(
            "defect.broken_start",
            answer_has(BROKEN_START),
            "The same find-and-replace at the beginning of a sentence.",
        ),
        Rule(
            "defect.lower_case_start",
            answer_has(LOWER_CASE_START),
            "A sentence that begins in lower case is left of a find-and-replace.",
        ),
        Rule(
            "defect.capital_within",
            answer_has(CAPITAL_WITHIN),
            "A capital in mid-sentence is left of words that were put together.",
        ),
        Rule(
            "defect.doubled_mark",
            answer_has(DOUBLED_MARK),
            "Two marks in a row are left of words that were deleted.",
        ),
        Rule(
            "defect.prompt_leakage",
            answer_has(PROMPT_LEAKAGE),
            "The answer talks of the labelling instructions, which no user ever saw.",
        ),
        Rule(
            "defect.truncated",
            lambda one: len(answer(one).split()) >= LEAST_WORDS and not answer(one).rstrip().endswith(FINISHED),
            "The answer ends before its sentence does.",
        ),
        Rule(
            "defect.mixed_scripts",
            lambda one: any(len(_scripts(text)) > 1 for text in (question(one), answer(one))),
            "A text in two scripts is usually two texts, or a slip of the annotator's.",
        ),
    ]


def checks(pairs: Sequence[Asked]) -> list[Check]:
    return [counted(rule.id, pairs, rule.found, rule.why) for rule in rules()]


def _scripts(text: str) -> set[str]:
    """The scripts of a text's letters, such as {"LATIN", "CYRILLIC"}; a letter alone, such as pi, is a sign."""
    if text.isascii():
        return set()
    names = (unicodedata.name(letter, "UNKNOWN").split()[0] for letter in text if letter.isalpha())
    counts = Counter(ONE_SCRIPT.get(name, name) for name in names if name not in NO_SCRIPT)
    return {name for name, count in counts.items() if count > 1}

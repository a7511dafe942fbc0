"""Is an answer a refusal? Detectors are data files beside this one, named for what they reproduce."""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from ..errors import UnknownName
from .paired import Measured

BATCH = 8192
"""Answers scored at once."""
THREADS = 2


@dataclass(frozen=True)
class Detector(ABC):
    """Tells refusals. source: where it comes from; quirks: what it gets wrong. measured: against people's labels of
    answers it was not made from; what they are is said in `labels`."""

    name: str
    source: str
    quirks: tuple[str, ...]
    labels: str
    measured: Measured

    @abstractmethod
    def is_refusal(self, text: str) -> bool:
        """Whether the answer is a refusal."""

    def refusals(self, texts: Iterable[str]) -> Iterator[bool]:
        """Each answer's verdict, the same as `is_refusal` gives."""
        return map(self.is_refusal, texts)


@dataclass(frozen=True)
class Learned(Detector):
    """A logistic regression, as `features.refuses` reads it."""

    weights: Mapping[str, float]
    bias: float

    def is_refusal(self, text: str) -> bool:
        from .features import refuses

        return refuses(self.weights, self.bias, text)


@dataclass(frozen=True)
class Keywords(Detector):
    """A keyword test, kept as it was published so that numbers can be compared.

    An answer is a refusal if, in lower case, it holds one of `keywords`, is one of `whole`, or, without spaces around
    it, begins with one of `prefixes`.
    """

    keywords: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()

    def is_refusal(self, text: str) -> bool:
        lowered = text.lower()
        return any(keyword in lowered for keyword in self.keywords) or self._is_or_begins(lowered)

    def refusals(self, texts: Iterable[str]) -> Iterator[bool]:
        """Many times as fast as `is_refusal` one by one, where there are keywords."""
        from concurrent.futures import Future, ThreadPoolExecutor

        rest = iter(texts)
        under_way: deque[Future[list[bool]]] = deque()
        with ThreadPoolExecutor(THREADS) as threads:  # the search for keywords lets others run beside it
            while batch := list(islice(rest, BATCH)):
                under_way.append(threads.submit(self._of_batch, batch))
                if len(under_way) > THREADS:
                    yield from under_way.popleft().result()
            for one in under_way:
                yield from one.result()

    def _is_or_begins(self, lowered: str) -> bool:
        return lowered in self.whole or lowered.strip().startswith(self.prefixes)

    def _of_batch(self, texts: list[str]) -> list[bool]:
        """Of text in ASCII the pattern tells without a copy in lower case; beyond it, "without regard to case" and "in
        lower case" are not the same."""
        if self.prefixes:
            return [self.is_refusal(text) for text in texts]
        plain = [text for text in texts if text.isascii()]
        verdicts = self._hold(plain, ignore_case=True)
        if len(plain) < len(texts):
            of_plain = iter(verdicts)
            of_others = iter(self._hold([text.lower() for text in texts if not text.isascii()], ignore_case=False))
            verdicts = [next(of_plain if text.isascii() else of_others) for text in texts]
        longest = max(map(len, self.whole), default=0)
        for place in [place for place, text in enumerate(texts) if len(text) <= longest]:
            verdicts[place] = verdicts[place] or texts[place].lower() in self.whole
        return verdicts

    def _hold(self, texts: list[str], *, ignore_case: bool) -> list[bool]:
        """Which of the texts hold a keyword."""
        import pyarrow as pa
        import pyarrow.compute as pc

        try:
            column = pa.array(texts, pa.large_string())
        except UnicodeEncodeError:  # half of a surrogate pair, which Arrow cannot hold
            return [any(keyword in text for keyword in self.keywords) for text in texts]
        found: list[bool] = pc.match_substring_regex(column, self._any_keyword, ignore_case=ignore_case).to_pylist()
        return found

    @cached_property
    def _any_keyword(self) -> str:
        """One pattern, without the keywords that a shorter one covers or that lower case can never hold."""
        able = dict.fromkeys(keyword for keyword in self.keywords if keyword == keyword.lower())
        shortest = [one for one in able if not any(other in one for other in able if other != one)]
        return "|".join(re.escape(one) for one in shortest)


def names() -> list[str]:
    """The detectors there are."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.json"))


@cache
def detector(name: str) -> Detector:
    """Raises UnknownName with the known ones."""
    if name not in names():
        raise UnknownName(f"no detector named {name!r}. Known: {', '.join(names())}")
    data: dict[str, Any] = json.loads((Path(__file__).parent / f"{name}.json").read_text(encoding="utf-8"))
    common = name, data["source"], tuple(data["quirks"]), data["labels"], Measured(**data["measured"])
    if "weights" in data:
        return Learned(*common, data["weights"], data["bias"])
    return Keywords(*common, *(tuple(data.get(kind, ())) for kind in ("keywords", "whole", "prefixes")))


def is_refusal(text: str, detector: str = "vlguard-2024") -> bool:
    """Whether the detector of that name takes the answer for a refusal.

    >>> is_refusal("I'm sorry, I can't help with that.")
    True
    >>> is_refusal("The wall is green.")
    False
    """
    return _detector(detector).is_refusal(text)


_detector = detector

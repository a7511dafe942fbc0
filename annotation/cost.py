"""What calls cost, and how many tokens they are likely to have. Pure but for reading the price tables."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from vlguard_data.errors import InputError

from .request import CHARACTERS_PER_TOKEN, MAX_ANSWER_TOKENS, Request

BUILT_IN = Path(__file__).parent / "prices.yaml"
PER_MILLION = 1_000_000
HIGH = 1.25
"""What the high estimate of a request's tokens is of the likely one, until replies have shown more."""
USUAL_IMAGE = {"rule": "tiles", "base": 85, "tile": 170}
"""For a model whose way of counting is not known."""
EMBEDDED = "embedded-"


@dataclass(frozen=True, slots=True)
class Price:
    """USD per million tokens; batch: the part of it that batches cost; image: how pictures are counted."""

    prompt: float
    cached: float
    completion: float
    batch: float
    image: Mapping[str, Any]

    def usd(
        self, prompt_tokens: float, cached_tokens: float, completion_tokens: float, *, batch: bool = False
    ) -> float:
        """What so many tokens cost; the cached ones are part of the prompt's."""
        fresh = prompt_tokens - cached_tokens
        total = fresh * self.prompt + cached_tokens * self.cached + completion_tokens * self.completion
        return total / PER_MILLION * (self.batch if batch else 1.0)


class Prices:
    """A price table: the built-in one, and before it the user's own."""

    def __init__(self, own: Path | None = None) -> None:
        tables = [_table(path) for path in (own, BUILT_IN) if path is not None]
        self.as_of = "; ".join(str(table["as_of"]) for table in tables)
        self._models: dict[str, Price] = {}
        self._found: dict[str, Price | None] = {}
        for table in reversed(tables):
            self._models |= table["models"]

    def of(self, model: str) -> Price | None:
        """The price of a model, or of the model that a dated name stands for; None if it is not known."""
        if model not in self._found:
            self._found[model] = self._find(model)
        return self._found[model]

    def _find(self, model: str) -> Price | None:
        if model.startswith(EMBEDDED):
            return Price(0.0, 0.0, 0.0, 1.0, USUAL_IMAGE)
        known = [name for name in self._models if model == name or model.startswith((f"{name}-2", f"{name}@"))]
        return self._models[max(known, key=len)] if known else None


class Tokens(NamedTuple):
    """An estimate for one request: of its text, of its picture, and of the text's part that servers can cache."""

    text: int
    image: int
    prefix: int

    @property
    def prompt(self) -> int:
        return self.text + self.image


def estimate(request: Request, price: Price | None) -> Tokens:
    """The tokens of a request, before it is sent."""
    template = request.template
    characters = len(template.head) + len(template.middle) + len(template.tail) + len(request.text)
    image = image_tokens(request.size, request.max_side, price.image if price else USUAL_IMAGE)
    return Tokens(characters // CHARACTERS_PER_TOKEN, image, template.prefix_characters // CHARACTERS_PER_TOKEN)


def image_tokens(size: tuple[int, int], max_side: int | None, rule: Mapping[str, Any]) -> int:
    """What a picture of that size (width, height, in pixels) counts, once it is made to fit `max_side`, by the
    provider's rule (see prices.yaml).

    >>> image_tokens((1024, 1024), None, {"rule": "tiles", "base": 85, "tile": 170})
    765
    """
    scale = min(1.0, (max_side or max(size)) / max(*size, 1))
    width, height = max(1.0, size[0] * scale), max(1.0, size[1] * scale)
    if rule["rule"] == "fixed":
        return int(rule["tokens"])
    if rule["rule"] == "patches":
        patches = math.ceil(width / 32) * math.ceil(height / 32)
        return math.ceil(min(patches, int(rule["cap"])) * float(rule["factor"]))
    scale = min(1.0, 2048 / max(width, height))
    scale *= min(1.0, 768 / (min(width, height) * scale))
    tiles = math.ceil(width * scale / 512) * math.ceil(height * scale / 512)
    return int(rule["base"] + tiles * rule["tile"])


class Meter:
    """What requests of each task and model are likely to cost, corrected by what replies said."""

    def __init__(self, prices: Prices) -> None:
        self.prices = prices
        self._over: dict[tuple[str, str], float] = {}

    def high_usd(self, request: Request, tokens: Tokens, *, batch: bool = False) -> float | None:
        """What the request can cost: nothing cached, an answer as long as is allowed; None without a price."""
        price = self.prices.of(request.model)
        if price is None:
            return None
        over = self._over.get((request.task, request.model), HIGH)
        return price.usd(tokens.prompt * over, 0, MAX_ANSWER_TOKENS, batch=batch)

    def learn(self, request: Request, tokens: Tokens, prompt_tokens: int) -> None:
        """Take note of how many prompt tokens the server counted."""
        name = (request.task, request.model)
        seen = prompt_tokens / max(1, tokens.prompt) * 1.05
        self._over[name] = max(self._over.get(name, 1.0), seen)


@cache
def _table(path: Path) -> dict[str, Any]:
    """A price file. Raises InputError saying what breaks its form."""
    import yaml

    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        models = {str(name): _price(entry) for name, entry in data["models"].items()}
        return {"as_of": data["as_of"], "models": models}
    except OSError as error:
        raise InputError(f"cannot read the price file {path}: {error.strerror}") from None
    except (yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(
            f"{path} is no price file (its form: {BUILT_IN.name} beside annotation/cost.py): {error}"
        ) from None


def _price(entry: Mapping[str, Any]) -> Price:
    image = entry.get("image", USUAL_IMAGE)
    needed = {"tiles": {"base", "tile"}, "patches": {"cap", "factor"}, "fixed": {"tokens"}}[image["rule"]]
    if not needed <= image.keys():
        raise ValueError(f"image needs {', '.join(sorted(needed))}")
    prompt, completion = float(entry["prompt"]), float(entry["completion"])
    price = Price(prompt, float(entry.get("cached", prompt)), completion, float(entry.get("batch", 1.0)), image)
    if not all(0 <= usd < math.inf for usd in (price.prompt, price.cached, price.completion, price.batch)):
        raise ValueError("a price is below 0, or no number")
    return price

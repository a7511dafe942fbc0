"""What calls cost. Prices are USD per million tokens: prompt, cached prompt, completion."""

from __future__ import annotations

from typing import NamedTuple

from .journal import Reply

PRICES_AS_OF = "2025-08"
"""When the providers' price pages said so; check them before you rely on a sum."""


class Price(NamedTuple):
    prompt: float
    cached: float
    completion: float


PRICES = {
    "gpt-4o": Price(2.50, 1.25, 10.00),
    "gpt-4o-mini": Price(0.15, 0.075, 0.60),
    "gpt-4.1": Price(2.00, 0.50, 8.00),
    "gpt-4.1-mini": Price(0.40, 0.10, 1.60),
    "embedded": Price(0.0, 0.0, 0.0),
}


def price_of(model: str) -> Price | None:
    """The price of a model, or of the model that a dated name ("gpt-4o-2024-08-06") stands for; None if unknown."""
    known = [
        name for name in PRICES if model == name or model.startswith(f"{name}-2") or name == "embedded" == model[:8]
    ]
    return PRICES[max(known, key=len)] if known else None


def cost_usd(reply: Reply) -> float | None:
    """What a finished call cost; None where the model's price is not known."""
    price = price_of(reply.model)
    if price is None:
        return None
    fresh = reply.prompt_tokens - reply.cached_tokens
    return (
        fresh * price.prompt + reply.cached_tokens * price.cached + reply.completion_tokens * price.completion
    ) / 1e6

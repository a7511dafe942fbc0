"""Shares with honest error bars. Pure."""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

Z_95 = 1.959963984540054
"""Two-sided 95 % quantile of the normal distribution."""


class Rate(NamedTuple):
    """A share of `hits` in `total` with its 95 % interval; all in 0..1. value is None for an empty total."""

    hits: int
    total: int
    value: float | None
    low: float
    high: float


def wilson(hits: int, total: int) -> Rate:
    """The share with Wilson's score interval, which stays honest at 0 and 1.

    >>> wilson(0, 442)
    Rate(hits=0, total=442, value=0.0, low=0.0, high=0.008616)

    Source: Wilson 1927, "Probable Inference, the Law of Succession, and Statistical Inference".
    """
    if total == 0:
        return Rate(0, 0, None, 0.0, 1.0)
    share, z2 = hits / total, Z_95**2
    centre = (share + z2 / (2 * total)) / (1 + z2 / total)
    half = Z_95 / (1 + z2 / total) * sqrt(share * (1 - share) / total + z2 / (4 * total**2))
    low = 0.0 if hits == 0 else centre - half
    high = 1.0 if hits == total else centre + half
    return Rate(hits, total, round(share, 6), round(low, 6), round(high, 6))

"""Near-duplicates: perceptual hashes propose, pixels confirm. Pure.

Drawn pages of one layout share a hash though their words differ, so a proposal alone says nothing.
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .images import FORMATS, PHASH_RADIUS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TILE = 512
"""Hashes are compared in squares of so many by so many, which stay in the processor's cache."""
SIDE, BLOCK = 256, 16
"""Pictures are compared as grey squares of SIDE px, in squares of BLOCK px."""
LARGEST_BLOCK = 0.5
"""Of the mean difference in a block, in standard deviations of the picture. Recompression at quality 30, resizing to
75 % and brightness came to 0.35 at most on 11 photographs; drawn pages with other words differ by 0.08 and more, see
OUTLIER."""
OUTLIER = 20.0
"""A block may differ by so many times the mean of all blocks. The changes above spread over the picture (7.5 times at
most); other words on the same page stand out (65 times at least)."""
UNNOTICED = 0.02
"""A largest block below this is no difference at all."""


def pairs_within(hashes: NDArray[np.uint64], radius: int = PHASH_RADIUS) -> Iterator[NDArray[np.int64]]:
    """All pairs of different hashes within `radius` bits, as arrays of shape (pairs, 2) of positions in `hashes`.

    hashes: different 64-bit numbers. A pair may come more than once. Exact: two hashes that differ in at most `radius`
    bits are equal in one of radius + 1 bands at least, so only hashes that share a band are compared.
    """
    import numpy as np

    edges = np.linspace(0, 64, radius + 2).astype(int)
    for low, high in itertools.pairwise(edges):
        band = (hashes >> np.uint64(low)) & np.uint64((1 << int(high - low)) - 1)
        order = np.argsort(band, kind="stable")
        starts = np.flatnonzero(np.r_[True, np.diff(band[order]) != 0, True])
        for start, end in itertools.pairwise(starts):
            if end - start > 1:
                yield from _pairs_in(hashes, order[start:end], radius)


def _pairs_in(hashes: NDArray[np.uint64], places: NDArray[np.int64], radius: int) -> Iterator[NDArray[np.int64]]:
    import numpy as np

    values = hashes[places]
    for row in range(0, len(values), TILE):
        left = values[row : row + TILE, None]
        for column in range(row, len(values), TILE):
            near = np.bitwise_count(left ^ values[None, column : column + TILE]) <= radius
            first, second = np.nonzero(near)
            if row == column:  # the square on the diagonal has each pair twice, and each hash with itself
                first, second = first[first < second], second[first < second]
            if len(first):
                yield np.stack((places[row + first], places[column + second]), axis=1)


def same_picture(one: bytes, other: bytes) -> bool:
    """Whether two encoded pictures show the same, up to compression, size and brightness.

    Not found: crops. Two pages that were compressed hard and differ in a few letters may be taken for the same.
    """
    import numpy as np

    first, second = _standardised(one), _standardised(other)
    blocks = np.abs(first - second).reshape(SIDE // BLOCK, BLOCK, SIDE // BLOCK, BLOCK).mean(axis=(1, 3))
    largest, mean = float(blocks.max()), float(blocks.mean())
    return largest <= LARGEST_BLOCK and largest <= OUTLIER * mean + UNNOTICED


def _standardised(picture: bytes) -> NDArray[np.float64]:
    """Grey, SIDE x SIDE, mean 0 and standard deviation 1, so that brightness and contrast do not count."""
    import numpy as np
    from PIL import Image

    with Image.open(io.BytesIO(picture), formats=FORMATS) as image:
        image.draft("L", (SIDE, SIDE))
        grey = image.convert("L").resize((SIDE, SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    values: NDArray[np.float64] = np.asarray(grey, dtype=np.float64)
    standardised: NDArray[np.float64] = (values - values.mean()) / max(float(values.std()), 1e-6)
    return standardised

"""Near-duplicates: perceptual hashes propose, pixels confirm. Pure.

Drawn pages of one layout share a hash though their words differ, so a proposal alone says nothing.
"""

from __future__ import annotations

import io
import itertools
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from .images import FORMATS, PHASH_RADIUS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Key = TypeVar("Key", bound=Hashable)

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
ROUNDING = 1e-3
KEPT_PICTURES = 64
"""Pixels of so many pictures are kept between comparisons, a quarter of a megabyte each."""


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


def proposed(pictures: Sequence[tuple[str | None, Hashable]]) -> Iterator[tuple[int, int]]:
    """Pairs of places whose perceptual hashes are within PHASH_RADIUS bits; a pair may come more than once.

    pictures: (perceptual hash, picture) of each place; None: no hash. Of places with one picture the first is taken.
    """
    import numpy as np

    by_hash: defaultdict[str, dict[Hashable, int]] = defaultdict(dict)
    for place, (phash, picture) in enumerate(pictures):
        if phash is not None:
            by_hash[phash].setdefault(picture, place)
    sharing = [list(places.values()) for places in by_hash.values()]
    for places in sharing:
        yield from itertools.combinations(places, 2)
    hashes = np.array([int(phash, 16) for phash in by_hash], dtype=np.uint64)
    for pairs in pairs_within(hashes) if len(hashes) > 1 else ():
        for one, other in pairs.tolist():
            yield from itertools.product(sharing[one], sharing[other])


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
    return _same(_standardised(one), _standardised(other))


class Pictures(Generic[Key]):
    """Compares many pictures, as `same_picture` does.

    Pages of one layout can share a hash by the hundred: of each picture a kilobyte is kept, which tells most of them
    apart, and the pixels of the last few.

    read: gives a picture's encoded bytes by its key.
    """

    def __init__(self, read: Callable[[Key], bytes]) -> None:
        self._read = read
        self._pixels: dict[Key, NDArray[np.float32]] = {}
        self._coarse: dict[Key, NDArray[np.float32]] = {}

    def same(self, one: Key, other: Key) -> bool:
        import numpy as np

        # the mean difference in a block is never below the difference of the block's means
        if np.abs(self._blocks_of(one) - self._blocks_of(other)).max() > LARGEST_BLOCK + ROUNDING:
            return False
        return _same(self._pixels_of(one), self._pixels_of(other))

    def _blocks_of(self, key: Key) -> NDArray[np.float32]:
        if key not in self._coarse:
            self._coarse[key] = _means(self._pixels_of(key))
        return self._coarse[key]

    def _pixels_of(self, key: Key) -> NDArray[np.float32]:
        pixels = self._pixels.pop(key, None)
        if pixels is None:
            pixels = _standardised(self._read(key))
            if len(self._pixels) >= KEPT_PICTURES:
                del self._pixels[next(iter(self._pixels))]
        self._pixels[key] = pixels  # last again
        return pixels


def _same(one: NDArray[np.float32], other: NDArray[np.float32]) -> bool:
    import numpy as np

    blocks = _means(np.abs(one - other))
    largest, mean = float(blocks.max()), float(blocks.mean())
    return largest <= LARGEST_BLOCK and largest <= OUTLIER * mean + UNNOTICED


def _means(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """The mean of each block, of shape (SIDE / BLOCK, SIDE / BLOCK)."""
    means: NDArray[np.float32] = pixels.reshape(SIDE // BLOCK, BLOCK, SIDE // BLOCK, BLOCK).mean(axis=(1, 3))
    return means


def _standardised(picture: bytes) -> NDArray[np.float32]:
    """Grey, SIDE x SIDE, mean 0 and standard deviation 1, so that brightness and contrast do not count."""
    import numpy as np
    from PIL import Image

    with Image.open(io.BytesIO(picture), formats=FORMATS) as image:
        image.draft("L", (SIDE, SIDE))
        grey = image.convert("L").resize((SIDE, SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    values = np.asarray(grey, dtype=np.float64)
    standardised = (values - values.mean()) / max(float(values.std()), 1e-6)
    single: NDArray[np.float32] = standardised.astype(np.float32)
    return single

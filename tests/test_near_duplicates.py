"""Near-duplicates: every pair of near hashes is proposed, and pixels confirm the same picture and no other."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from vlguard_data.images import PHASH_RADIUS, Sanitised, hamming, sanitise
from vlguard_data.near_duplicates import Pictures, pairs_within, same_picture


def found(hashes: np.ndarray, radius: int = PHASH_RADIUS) -> set[tuple[int, int]]:
    return {(min(pair), max(pair)) for pairs in pairs_within(hashes, radius) for pair in pairs.tolist()}


@pytest.mark.parametrize("radius", [0, 1, 6, 12])
def test_every_pair_within_the_radius_is_found_and_no_other(radius: int) -> None:
    draw = np.random.default_rng(radius)
    base = draw.integers(0, 2**64, 60, dtype=np.uint64)
    flips = [
        np.bitwise_or.reduce(np.uint64(1) << draw.choice(64, k, replace=False).astype(np.uint64)) for k in range(1, 15)
    ]
    hashes = np.unique(np.concatenate([base, *(base ^ flip for flip in flips)]))
    expected = {
        (one, other)
        for one, other in itertools.combinations(range(len(hashes)), 2)
        if int(hashes[one] ^ hashes[other]).bit_count() <= radius
    }
    assert found(hashes, radius) == expected


def test_a_hundred_thousand_hashes_with_planted_neighbours() -> None:
    draw = np.random.default_rng(0)
    base = draw.integers(0, 2**64, 99_000, dtype=np.uint64)
    places = draw.choice(len(base), 1_000, replace=False)
    planted = base[places].copy()
    for number in range(len(planted)):
        for bit in draw.choice(64, draw.integers(1, PHASH_RADIUS + 1), replace=False):
            planted[number] ^= np.uint64(1) << np.uint64(bit)
    pairs = found(np.concatenate([base, planted]))
    assert {(int(place), len(base) + number) for number, place in enumerate(places)} <= pairs


def encoded(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return sanitise(buffer.getvalue()).data


def photograph(seed: int = 0) -> Image.Image:
    """A picture with soft shapes and some grain, as photographs have."""
    draw = np.random.default_rng(seed)
    coarse = Image.fromarray(draw.integers(0, 255, (9, 12, 3), dtype=np.uint8), "RGB").resize(
        (480, 360), Image.Resampling.BICUBIC
    )
    grain = Image.fromarray(draw.normal(128, 30, (360, 480)).clip(0, 255).astype(np.uint8), "L").convert("RGB")
    return Image.blend(coarse, grain, 0.1).filter(ImageFilter.GaussianBlur(0.6))


def invoice(number: str) -> Image.Image:
    page = Image.new("RGB", (510, 660), "white")
    pen = ImageDraw.Draw(page)
    pen.text((40, 40), f"Invoice No. {number}", "black", font_size=28)
    for line in range(18):
        pen.text((40, 110 + 28 * line), "The committee met on Tuesday to review the library.", "black", font_size=15)
    return page


CHANGES: dict[str, Callable[[Image.Image], bytes]] = {
    "recompressed": lambda image: encoded(image, "JPEG", quality=30),
    "smaller": lambda image: encoded(image.resize((360, 270), Image.Resampling.LANCZOS), "JPEG", quality=85),
    "brighter": lambda image: encoded(ImageEnhance.Brightness(image).enhance(1.2), "JPEG", quality=90),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("seed", range(4))
def test_a_changed_copy_is_the_same_picture(change: str, seed: int) -> None:
    original = photograph(seed)
    assert same_picture(encoded(original), CHANGES[change](original))
    assert not same_picture(encoded(original), CHANGES[change](photograph(seed + 100)))


def test_pages_that_differ_in_one_digit_are_two_pictures() -> None:
    assert same_picture(encoded(invoice("0001")), encoded(invoice("0001")))
    assert not same_picture(encoded(invoice("0001")), encoded(invoice("0007")))


def test_a_plain_field_is_the_same_only_as_another() -> None:
    white, black = (encoded(Image.new("RGB", (64, 64), colour)) for colour in ("white", "black"))
    assert same_picture(white, white)
    assert same_picture(white, black)  # brightness does not count; there is nothing else to compare
    assert not same_picture(white, encoded(photograph()))


def test_many_pictures_are_compared_as_two_are_and_seldom_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vlguard_data.near_duplicates.KEPT_PICTURES", 4)
    pages = {number: encoded(invoice(number)) for number in ("0001", "0007", "1000", "2000")}
    photographs = {str(seed): encoded(photograph(seed)) for seed in range(4)}
    copies = {f"{seed} again": CHANGES["recompressed"](photograph(int(seed))) for seed in photographs}
    every = pages | photographs | copies
    read: list[str] = []

    def reading(key: str) -> bytes:
        read.append(key)
        return every[key]

    pictures = Pictures(reading)
    pairs = list(itertools.combinations(every, 2))
    assert [pair for pair in pairs if pictures.same(*pair)] == [
        pair for pair in pairs if same_picture(every[pair[0]], every[pair[1]])
    ]
    assert [pair for pair in pairs if pictures.same(*pair)] == [(seed, f"{seed} again") for seed in photographs]
    assert len(read) < len(pairs)


def test_the_copies_of_real_photographs_are_found(shared: Path) -> None:
    """All that were recompressed, resized or made brighter; of 5 % crops what the radius and the pixels let through."""
    originals = {
        path.stem: path for name in ("real_skimage", "real_exif") for path in (shared / "images" / name).iterdir()
    }
    recall: dict[str, list[bool]] = {}
    for path in sorted((shared / "images" / "near_dup").iterdir()):
        name, _, change = path.stem.partition("__")
        if name in originals:
            one, other = sanitise(originals[name].read_bytes()), sanitise(path.read_bytes())
            near = hamming(one.phash, other.phash) <= PHASH_RADIUS
            recall.setdefault(change, []).append(near and same_picture(one.data, other.data))
    assert {change: (sum(hits), len(hits)) for change, hits in recall.items()} == {
        "bright": (11, 11),
        "crop5": (0, 11),
        "q30": (11, 11),
        "resize75": (11, 11),
    }


@pytest.mark.parametrize("family", ["gen_screenshot", "gen_doc", "gen_typographic", "gen_meme", "gen_ad"])
def test_drawn_pages_with_other_words_are_other_pictures(family: str, shared: Path) -> None:
    pages: dict[str, Sanitised] = {}
    for path in sorted((shared / "images" / family).iterdir()):
        if path.suffix in (".png", ".jpg", ".webp"):
            page = sanitise(path.read_bytes())
            pages.setdefault(page.image_sha256, page)
    assert len(pages) > 9
    near = [pair for pair in itertools.combinations(pages.values(), 2) if hamming(pair[0].phash, pair[1].phash) <= 12]
    assert [pair for pair in near if same_picture(pair[0].data, pair[1].data)] == []

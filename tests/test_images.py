"""Intake: nothing but pixels survives, whatever comes in; every limit holds; the hashes mean what they say."""

from __future__ import annotations

import csv
import hashlib
import io
import itertools
import pickle
import random
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw
from PIL.Image import Transpose
from PIL.PngImagePlugin import PngInfo

from vlguard_data.errors import ImageRejected
from vlguard_data.images import (
    MAX_PUBLISHED_BYTES,
    MAX_SOURCE_BYTES,
    PHASH_RADIUS,
    REASONS,
    Sanitised,
    fits_phash,
    hamming,
    phash,
    sanitise,
)

from .conftest import encoded, png

SECRET = "SECRETPROFILE"  # as long as "sRGB built-in", so that it fits into a colour profile


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def published(data: bytes) -> Image.Image:
    return opened(sanitise(data).data)


def pixels(image: Image.Image) -> np.ndarray[Any, np.dtype[np.int64]]:
    return np.asarray(image).astype(np.int64)


def reason(data: bytes) -> str:
    """Why intake leaves this out; "" if it does not."""
    found = ""
    try:
        sanitise(data)
    except ImageRejected as error:
        found = error.reason
    assert found in ("", *REASONS)
    return found


def quadrants() -> Image.Image:
    """Red, green / blue, white: no two of its eight turns look the same."""
    image = Image.new("RGB", (64, 32), "#ffffff")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 31, 15), fill="#ff0000")
    draw.rectangle((32, 0, 63, 15), fill="#00ff00")
    draw.rectangle((0, 16, 31, 31), fill="#0000ff")
    return image


def gradients(size: tuple[int, int] = (64, 48)) -> Image.Image:
    """Something in every row and column, so that lost pixels show."""
    width, height = size
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    return Image.fromarray(np.stack([x * 255 // width, y * 255 // height, (x * y) % 256], axis=2).astype(np.uint8))


def noise(levels: int, size: tuple[int, int] = (1536, 1536)) -> Image.Image:
    """Pixels of `levels` values that are all equally likely: nothing compresses worse."""
    values = np.random.default_rng(0).integers(0, levels, (size[1], size[0], 3)) * 255 // (levels - 1)
    return Image.fromarray(values.astype(np.uint8))


def blotches(seed: int, size: tuple[int, int] = (320, 240)) -> Image.Image:
    """A picture with large shapes, as photos have."""
    rng = random.Random(seed)
    image = Image.new("RGB", size, (rng.randrange(256), rng.randrange(256), rng.randrange(256)))
    draw = ImageDraw.Draw(image)
    for _ in range(12):
        x, y, r = rng.randrange(size[0]), rng.randrange(size[1]), rng.randrange(20, 90)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=(rng.randrange(256), rng.randrange(256), rng.randrange(256)))
    return image


# -- nothing but pixels -------------------------------------------------------------------------------------------


def exif(**tags: Any) -> Image.Exif:
    block = Image.Exif()
    block[0x013B] = SECRET  # Artist
    block[0x8769] = {0x9286: b"ASCII\0\0\0" + SECRET.encode()}  # UserComment
    block[0x8825] = {1: "N", 2: (52.0, 31.0, 12.0), 29: SECRET}  # GPS latitude and date
    return block


def secret_profile() -> bytes:
    """An sRGB profile whose description is the secret."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert "sRGB built-in".encode("utf-16-be") in profile
    return profile.replace("sRGB built-in".encode("utf-16-be"), SECRET.encode("utf-16-be"))


def jpeg_with(marker: int, payload: bytes) -> bytes:
    data = encoded(gradients(), "JPEG")
    return data[:2] + bytes([0xFF, marker]) + struct.pack(">H", len(payload) + 2) + payload + data[2:]


def png_chunk(kind: bytes, payload: bytes) -> bytes:
    return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", zlib.crc32(kind + payload))


def png_with(kind: bytes, payload: bytes) -> bytes:
    """A PNG with one more chunk behind its header."""
    data = encoded(gradients(), "PNG")
    return data[:33] + png_chunk(kind, payload) + data[33:]


def png_text(*, compressed: bool) -> bytes:
    texts = PngInfo()
    texts.add_text("Author", SECRET, zip=compressed)
    texts.add_itxt("Comment", SECRET, zip=compressed)
    return encoded(gradients(), "PNG", pnginfo=texts)


def tiff_texts() -> bytes:
    return encoded(gradients(), "TIFF", tiffinfo={270: SECRET, 305: SECRET, 315: SECRET, 33432: SECRET})


XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>{SECRET}</dc:creator></x:xmpmeta>'.encode()
PLANTED: dict[str, Callable[[], bytes]] = {
    "jpeg-exif-artist-gps-comment": lambda: encoded(gradients(), "JPEG", exif=exif()),
    "jpeg-xmp": lambda: jpeg_with(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
    "jpeg-iptc": lambda: jpeg_with(
        0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x12\x1c\x02\x50\0\x0d" + SECRET.encode()
    ),
    "jpeg-comment": lambda: encoded(gradients(), "JPEG", comment=SECRET),
    "jpeg-unknown-segment": lambda: jpeg_with(0xEF, SECRET.encode()),
    "jpeg-profile": lambda: encoded(gradients(), "JPEG", icc_profile=secret_profile()),
    "jpeg-trailing": lambda: encoded(gradients(), "JPEG") + SECRET.encode(),
    "png-text-itxt": lambda: png_text(compressed=False),
    "png-ztxt-itxt": lambda: png_text(compressed=True),
    "png-exif": lambda: encoded(gradients(), "PNG", exif=exif()),
    "png-profile": lambda: encoded(gradients(), "PNG", icc_profile=secret_profile()),
    "png-private-chunk": lambda: png_with(b"seCr", SECRET.encode()),
    "png-trailing": lambda: encoded(gradients(), "PNG") + f"<script>{SECRET}</script>".encode(),
    "webp-exif-xmp-profile": lambda: encoded(gradients(), "WEBP", exif=exif(), xmp=XMP, icc_profile=secret_profile()),
    "gif-comment": lambda: encoded(gradients(), "GIF", comment=SECRET.encode()),
    "bmp-trailing": lambda: encoded(gradients(), "BMP") + SECRET.encode(),
    "tiff-texts": tiff_texts,
    "tiff-profile": lambda: encoded(gradients(), "TIFF", icc_profile=secret_profile()),
}
PACKED = {"png-ztxt-itxt", "png-profile"}


@pytest.mark.parametrize("where", PLANTED)
def test_no_secret_outlives_sanitising(where: str) -> None:
    source = PLANTED[where]()
    forms = [SECRET.encode(), SECRET.encode("utf-16-be"), SECRET.encode("utf-16-le")]
    assert any(form in source for form in forms) or where in PACKED, "the test did not plant its secret"
    result = sanitise(source)
    assert not any(form in result.data for form in forms)
    assert not {"exif", "xmp", "icc_profile", "comment", "Author", "photoshop"} & set(opened(result.data).info)
    assert opened(result.data).getexif() == {}


def test_a_published_jpeg_has_no_segment_but_those_of_the_picture() -> None:
    data = sanitise(encoded(gradients(), "JPEG", exif=exif(), comment=SECRET, icc_profile=secret_profile())).data
    found, at = [], 2
    while data[at + 1] != 0xDA:
        found.append(data[at + 1])
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    assert set(found) == {0xE0, 0xDB, 0xC0, 0xC4}  # JFIF, quantisation, frame, Huffman
    assert data.endswith(b"\xff\xd9")


def test_a_published_webp_has_no_chunk_but_the_picture() -> None:
    data = sanitise(encoded(gradients(), "PNG", exif=exif(), icc_profile=secret_profile())).data
    assert (data[:4], data[8:16]) == (b"RIFF", b"WEBPVP8L")
    assert (
        len(data)
        == 8 + int.from_bytes(data[4:8], "little")
        == 20 + int.from_bytes(data[16:20], "little") + (int.from_bytes(data[16:20], "little") % 2)
    )


def test_hashes_are_of_the_published_and_of_the_original_bytes() -> None:
    source = png("hashes")
    result = sanitise(source)
    assert result == Sanitised(
        result.data,
        hashlib.sha256(result.data).hexdigest(),
        hashlib.sha256(source).hexdigest(),
        phash(opened(source)),
        96,
        64,
    )
    assert sanitise(source) == result


@pytest.mark.parametrize("format", ["PNG", "GIF", "BMP", "TIFF"])
def test_lossless_sources_are_published_lossless(format: str) -> None:
    source = encoded(gradients().quantize(200) if format == "GIF" else gradients(), format)
    picture = published(source)
    assert picture.format == "WEBP"
    assert (pixels(picture) == pixels(opened(source).convert("RGB"))).all()


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(lambda: encoded(gradients(), "JPEG"), id="JPEG"),
        pytest.param(lambda: encoded(gradients(), "WEBP"), id="WEBP"),
        # phones write JPEGs with a second picture behind the first, which Pillow calls MPO
        pytest.param(
            lambda: encoded(gradients(), "MPO", save_all=True, append_images=[gradients().rotate(180)]), id="MPO"
        ),
    ],
)
def test_lossy_sources_are_published_as_jpeg(source: Callable[[], bytes]) -> None:
    picture = published(source())
    assert picture.format == "JPEG"
    assert np.abs(pixels(picture) - pixels(opened(source()).convert("RGB"))).mean() < 3


@pytest.mark.parametrize("format", ["GIF", "WEBP", "TIFF", "PNG"])
def test_of_moving_pictures_the_first_frame_is_published(format: str) -> None:
    first, second = Image.new("RGB", (32, 32), "#ff0000"), Image.new("RGB", (32, 32), "#0000ff")
    source = encoded(first, format, save_all=True, append_images=[second])
    assert opened(source).n_frames == 2  # type: ignore[attr-defined]
    assert np.abs(pixels(published(source)) - [255, 0, 0]).max() <= 3


# -- orientation --------------------------------------------------------------------------------------------------

STORED_AS = {
    1: None,
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_90,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_270,
}
"""How the pixels of an upright picture lie in a file of that orientation."""


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_gives_the_same_upright_picture(orientation: int, format: str) -> None:
    turn = STORED_AS[orientation]
    stored = quadrants() if turn is None else quadrants().transpose(turn)
    tag = Image.Exif()
    tag[0x0112] = orientation
    options: dict[str, dict[str, Any]] = {
        "JPEG": {"exif": tag, "quality": 100, "subsampling": 0},
        "PNG": {"exif": tag},
        "WEBP": {"exif": tag, "lossless": True},
        "TIFF": {"tiffinfo": {0x0112: orientation}},
    }
    picture = published(encoded(stored, format, **options[format]))
    assert picture.size == (64, 32)
    assert np.abs(pixels(picture) - pixels(quadrants())).max() <= 8


def exif_orientation(kind: int, count: int, value: bytes) -> bytes:
    """EXIF with nothing but the orientation, of any type and number of values."""
    return b"Exif\0\0II*\0\x08\0\0\0\1\0" + struct.pack("<HHI4s", 0x0112, kind, count, value) + bytes(4)


@pytest.mark.parametrize(
    "block",
    [
        *(pytest.param(exif_orientation(3, 1, struct.pack("<H", n)), id=str(n)) for n in (0, 9, 99, 65535)),
        pytest.param(exif_orientation(2, 2, b"6\0"), id="text"),
        pytest.param(exif_orientation(11, 1, struct.pack("<f", 6.5)), id="fraction"),
        pytest.param(exif_orientation(3, 1, struct.pack("<H", 6))[:18], id="cut"),
        pytest.param(b"Exif\0\0nothing of the kind", id="garbage"),
    ],
)
def test_an_orientation_that_is_none_is_ignored(block: bytes) -> None:
    assert published(encoded(quadrants(), "PNG", exif=block)).tobytes() == quadrants().tobytes()
    assert published(encoded(quadrants(), "JPEG", exif=block)).size == (64, 32)


@pytest.mark.parametrize("kind", ["Landscape", "Portrait"])
def test_the_orientations_of_real_photos_show_one_picture(shared: Path, kind: str) -> None:
    results = [sanitise((shared / f"images/real_exif/{kind}_{number}.jpg").read_bytes()) for number in range(9)]
    assert len({(result.width, result.height) for result in results}) == 1
    assert max(hamming(results[1].phash, result.phash) for result in results) <= PHASH_RADIUS
    upright = pixels(opened(results[1].data))
    assert max(np.abs(pixels(opened(result.data)) - upright).mean() for result in results) < 8


# -- colour -------------------------------------------------------------------------------------------------------


def test_cmyk_becomes_the_colours_that_it_prints() -> None:
    image = Image.new("CMYK", (48, 16))
    for x, ink in enumerate([(0, 255, 255, 0), (255, 0, 0, 0), (0, 0, 0, 255)]):
        image.paste(ink, (16 * x, 0, 16 * x + 16, 16))
    picture = pixels(published(encoded(image, "JPEG", quality=100, subsampling=0)))
    assert np.abs(picture[8, [8, 24, 40]] - [[255, 0, 0], [0, 255, 255], [0, 0, 0]]).max() <= 6


def test_real_inverted_cmyk_looks_like_its_rgb_twin(shared: Path) -> None:
    for name in ("astronaut", "coffee", "rocket"):
        cmyk = opened(sanitise((shared / f"images/derived/{name}_cmyk.jpg").read_bytes()).data)
        plain = opened((shared / f"images/derived/{name}_lossless.webp").read_bytes()).convert("RGB")
        assert np.abs(pixels(cmyk.resize(plain.size)) - pixels(plain)).mean() < 8


GREYS_16 = np.tile(np.array([0, 257, 514, 25700, 32896, 65278, 65535, 65535], dtype=np.uint16), (8, 1))


@pytest.mark.parametrize("format", ["PNG", "TIFF", "big-endian TIFF"])
def test_16_bit_grey_keeps_its_range(format: str) -> None:
    if format == "big-endian TIFF":
        source = encoded(Image.frombytes("I;16B", (8, 8), GREYS_16.astype(">u2").tobytes()), "TIFF")
    else:
        source = encoded(Image.fromarray(GREYS_16), format)
    assert opened(source).mode == ("I;16B" if "big" in format else "I;16")
    first_row = pixels(published(source))[0].tolist()
    assert first_row == [[grey] * 3 for grey in [0, 1, 2, 100, 128, 254, 255, 255]]


@pytest.mark.parametrize("array", [np.zeros((16, 16), np.int32), np.zeros((16, 16), np.float32)], ids=["I", "F"])
def test_pixels_without_one_reading_are_left_out(array: np.ndarray[Any, Any]) -> None:
    assert reason(encoded(Image.fromarray(array), "TIFF")) == "unsupported_mode"


def keyed(mode: str) -> bytes:
    """The left half is the colour that the file calls transparent, the right half black."""
    image = Image.new("RGB", (16, 16), "#000000")
    image.paste("#c80000", (0, 0, 8, 16))
    if mode == "P":
        palette = image.quantize(2)
        return encoded(palette, "PNG", transparency=palette.getpixel((0, 0)))
    converted = image.convert(mode)
    return encoded(converted, "PNG", transparency=converted.getpixel((0, 0)))


def grey_16_keyed() -> bytes:
    rows = (b"\0" + b"\x12\x34" * 8 + b"\0\0" * 8) * 16
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 16, 0, 0, 0, 0))
    key, data = png_chunk(b"tRNS", b"\x12\x34"), png_chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + header + key + data + png_chunk(b"IEND", b"")


def with_alpha(mode: str, format: str) -> bytes:
    image = Image.new("RGBA", (16, 16), (0, 0, 0, 255))
    image.paste((200, 0, 0, 0), (0, 0, 8, 16))
    options = {"lossless": True, "exact": True} if format == "WEBP" else {}
    return encoded(image.convert(mode), format, **options)


@pytest.mark.parametrize(
    "source",
    [
        *(pytest.param(lambda mode=mode: keyed(mode), id=f"PNG-{mode}-key") for mode in ("P", "L", "RGB")),
        pytest.param(grey_16_keyed, id="PNG-16-bit-key"),
        *(pytest.param(lambda mode=mode: with_alpha(mode, "PNG"), id=f"PNG-{mode}") for mode in ("RGBA", "LA")),
        pytest.param(lambda: with_alpha("RGBA", "WEBP"), id="WEBP-RGBA"),
        pytest.param(lambda: with_alpha("RGBA", "TIFF"), id="TIFF-RGBA"),
        pytest.param(lambda: with_alpha("RGBA", "GIF"), id="GIF"),
    ],
)
def test_transparent_parts_are_white_whatever_colour_they_hide(source: Callable[[], bytes]) -> None:
    picture = pixels(published(source()))
    assert np.abs(picture[:, :6] - 255).max() <= 4  # WebP is published as JPEG, which blurs the border
    assert picture[:, 10:].max() <= 4


def test_half_transparent_black_is_grey() -> None:
    assert (
        pixels(published(encoded(Image.new("RGBA", (16, 16), (0, 0, 0, 128)), "PNG"))).tolist()
        == [[[127] * 3] * 16] * 16
    )


def swapped_profile() -> bytes:
    """A profile in which the first channel is green and the second red."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    table, rest = profile[:300], profile[300:]
    return table.replace(b"rXYZ", b"?").replace(b"gXYZ", b"rXYZ").replace(b"?", b"gXYZ") + rest


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "P with key"])
def test_colours_are_read_by_the_embedded_profile(mode: str) -> None:
    image = Image.new("RGB", (16, 16), "#ff0000").convert(mode.split()[0])
    options = {"transparency": 255} if mode == "P with key" else {}
    picture = published(encoded(image, "PNG", icc_profile=swapped_profile(), **options))
    assert np.abs(pixels(picture) - [0, 255, 0]).max() <= 3


@pytest.mark.parametrize(
    "profile",
    [
        b"no profile at all",
        secret_profile()[:200],
        ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes(),
        b"\0" * 4096,
    ],
    ids=["text", "cut", "other space", "zeros"],
)
def test_a_profile_that_cannot_be_read_is_ignored(profile: bytes) -> None:
    assert published(encoded(quadrants(), "PNG", icc_profile=profile)).tobytes() == quadrants().tobytes()


# -- limits -------------------------------------------------------------------------------------------------------


def test_sources_over_50_mb_are_left_out_and_those_of_50_mb_are_not() -> None:
    picture = encoded(quadrants(), "PNG")
    full = picture + bytes(MAX_SOURCE_BYTES - len(picture))
    assert reason(full) == ""
    assert reason(full + b"\0") == "too_many_bytes"


@pytest.mark.parametrize(
    ("size", "why"), [((8000, 6250), ""), ((8000, 6251), "too_many_pixels"), ((1, 8), ""), ((1, 7), "too_small")]
)
def test_sources_have_8_to_50_million_pixels(size: tuple[int, int], why: str) -> None:
    assert reason(encoded(Image.new("L", size, 200), "JPEG")) == why


@pytest.mark.parametrize("size", [(2**31 - 1, 2**31 - 1), (30_000, 30_000), (50_000_001, 1)])
def test_a_bomb_is_left_out_by_its_header(size: tuple[int, int]) -> None:
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, 0, 0, 0, 0))
    assert reason(b"\x89PNG\r\n\x1a\n" + header + png_chunk(b"IDAT", zlib.compress(bytes(64)))) == "too_many_pixels"


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1536, 40), (1536, 40)),
        ((1537, 40), (1536, 40)),
        ((3072, 1536), (1536, 768)),
        ((1000, 3000), (512, 1536)),
        ((1, 5000), (1, 1536)),
        ((5000, 2), (1536, 1)),
    ],
)
@pytest.mark.parametrize("format", ["PNG", "JPEG"])
def test_the_longer_side_is_at_most_1536_pixels(format: str, size: tuple[int, int], expected: tuple[int, int]) -> None:
    result = sanitise(encoded(Image.new("RGB", size, "#336699"), format))
    assert (result.width, result.height) == expected == opened(result.data).size


@pytest.mark.parametrize(
    ("levels", "format", "options"),
    [
        (256, "PNG", {"compress_level": 1}),
        (4, "PNG", {"compress_level": 1}),
        (2, "JPEG", {"quality": 95, "subsampling": 0}),
    ],
    ids=["256 values", "4 values", "black and white from JPEG"],
)
def test_no_published_picture_is_over_its_limit(levels: int, format: str, options: dict[str, Any]) -> None:
    result = sanitise(encoded(noise(levels), format, **options))
    assert len(result.data) <= MAX_PUBLISHED_BYTES
    assert (result.width, result.height) == opened(result.data).size
    assert result.width == result.height >= 768  # smaller if need be, but still a picture


# -- broken and hostile input -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty_file: the file has no bytes"),
        (b"x", "not_an_image: the content is none of JPEG, PNG, WEBP, GIF, BMP, TIFF"),
        (b"<!DOCTYPE html><title>404</title>", "the content is an HTML page"),
        (b"\n <html>", "the content is an HTML page"),
        (b'{"error": 404}', "the content is JSON"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "the content is SVG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "the content is PostScript"),
        (b"%PDF-1.7", "the content is PDF"),
    ],
)
def test_what_is_no_picture_is_named(data: bytes, expected: str) -> None:
    with pytest.raises(ImageRejected) as caught:
        sanitise(data)
    assert expected in str(caught.value)


@pytest.mark.parametrize("format", ["ICO", "PPM", "TGA", "PCX", "ICNS", "EPS", "PDF", "DDS", "JPEG2000"])
def test_formats_off_the_list_are_left_out(format: str) -> None:
    image = Image.new("RGB", (64, 64), "#ff0000")
    assert reason(encoded(image, format)) == "not_an_image"


def test_rejections_cross_process_borders() -> None:
    error = pickle.loads(pickle.dumps(ImageRejected("too_small", "1 x 1")))
    assert (type(error), error.reason, error.detail, str(error)) == (
        ImageRejected,
        "too_small",
        "1 x 1",
        "too_small: 1 x 1",
    )


SOUND: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: encoded(gradients(), "JPEG", quality=80, exif=exif(), icc_profile=secret_profile()),
    "jpeg-progressive": lambda: encoded(gradients(), "JPEG", progressive=True),
    "jpeg-cmyk": lambda: encoded(gradients().convert("CMYK"), "JPEG"),
    "png": lambda: encoded(gradients(), "PNG", exif=exif(), icc_profile=secret_profile()),
    "png-palette": lambda: encoded(gradients().quantize(64), "PNG", transparency=3),
    "png-16-bit": lambda: encoded(Image.fromarray(np.arange(3072, dtype=np.uint16).reshape(48, 64) * 21), "PNG"),
    "webp": lambda: encoded(gradients(), "WEBP", exif=exif()),
    "webp-alpha": lambda: encoded(gradients().convert("RGBA"), "WEBP", lossless=True),
    "gif": lambda: encoded(gradients(), "GIF"),
    "bmp": lambda: encoded(gradients(), "BMP"),
    "tiff": lambda: encoded(gradients(), "TIFF"),
    "tiff-lzw": lambda: encoded(gradients(), "TIFF", compression="tiff_lzw"),
}


@pytest.mark.parametrize("kind", SOUND)
def test_damaged_bytes_are_left_out_or_published_and_nothing_else(kind: str) -> None:
    sound, rng = SOUND[kind](), random.Random(kind)
    for _ in range(60):
        data = bytearray(sound)
        for _ in range(rng.choice((1, 1, 2, 8))):
            data[rng.randrange(min(len(data), rng.choice((64, 600, len(data)))))] = rng.randrange(256)
        if not reason(bytes(data)):
            result = sanitise(bytes(data))
            assert opened(result.data).size == (result.width, result.height)


@pytest.mark.parametrize("kind", SOUND)
def test_a_file_that_is_cut_short_is_left_out_unless_every_pixel_is_there(kind: str) -> None:
    data = SOUND[kind]()
    whole = published(data).tobytes()
    cuts = {*range(1, len(data), max(1, len(data) // 80)), *range(len(data) - 12, len(data))}
    if kind == "jpeg-progressive":  # before each scan: what is there then is a whole picture of less detail
        cuts |= {at for at in range(len(data)) if data[at : at + 2] in (b"\xff\xda", b"\xff\xc4")}
    accepted = {cut for cut in cuts if not reason(data[:cut])}
    assert {cut for cut in accepted if published(data[:cut]).tobytes() != whole} == set()


@pytest.mark.parametrize("kind", ["jpeg", "jpeg-cmyk"])
def test_a_jpeg_that_lacks_only_its_end_mark_is_published_whole(kind: str) -> None:
    data = SOUND[kind]()
    assert published(data[:-2]).tobytes() == published(data).tobytes()
    assert reason(data[:-40]) == "cannot_decode"


def test_the_hostile_corpus_ends_as_it_says(shared: Path) -> None:
    with (shared / "images_bad/images.csv").open(newline="") as file:
        verdicts = {row["name"]: row["verdict"] for row in csv.DictReader(file)}
    outcomes = {
        name: "reject" if reason((shared / "images_bad/images" / name).read_bytes()) else "accept" for name in verdicts
    }
    assert {name: verdict for name, verdict in outcomes.items() if verdicts[name] not in (verdict, "either")} == {}
    assert len(outcomes) == 32


def test_all_benign_pictures_are_published(shared: Path) -> None:
    paths = [path for path in (shared / "images").glob("*/*") if path.parent.name in ("real_skimage", "derived")]
    assert len(paths) == 34 + 112
    assert {path.name: why for path in paths if (why := reason(path.read_bytes()))} == {}


# -- perceptual hash ----------------------------------------------------------------------------------------------


def test_the_perceptual_hash_of_a_picture_never_changes() -> None:
    assert [phash(quadrants()), phash(Image.linear_gradient("L")), phash(blotches(0))] == [
        "b34c009100440091",
        "8000000000000000",
        "9e4a386692d64d2d",
    ]


@pytest.mark.parametrize(
    ("a", "b", "bits"), [("0" * 16, "0" * 16, 0), ("0" * 16, "f" * 16, 64), ("8" * 16, "0" * 16, 16)]
)
def test_hamming_counts_the_bits_that_differ(a: str, b: str, bits: int) -> None:
    assert hamming(a, b) == bits == hamming(b, a)


CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "recompressed": lambda image: opened(encoded(image, "JPEG", quality=30)),
    "resized": lambda image: image.resize((image.width * 3 // 4, image.height * 3 // 4)),
    "brighter": lambda image: image.point(lambda value: min(255, round(value * 1.1))),
}


@pytest.mark.parametrize("change", CHANGES)
def test_near_duplicates_stay_within_the_radius(change: str) -> None:
    distances = [hamming(phash(blotches(seed)), phash(CHANGES[change](blotches(seed)))) for seed in range(30)]
    assert max(distances) <= PHASH_RADIUS


def test_unrelated_pictures_are_out_of_the_radius() -> None:
    hashes = [phash(blotches(seed)) for seed in range(30)]
    assert min(hamming(a, b) for a, b in itertools.combinations(hashes, 2)) > PHASH_RADIUS


PHOTOS = (
    *("Landscape_1", "astronaut", "brick", "camera", "chelsea", "china", "coffee", "flower", "flowers", "grass"),
    *("gravel", "hubble_deep_field", "motorcycle_left", "rocket"),
)


def photo_hash(shared: Path, name: str) -> str:
    """Of the photo itself where it is at hand, else of its lossless copy."""
    real = sorted((shared / "images").glob(f"real_*/{name}.*"))
    return sanitise((real or [shared / f"images/derived/{name}_lossless.webp"])[0].read_bytes()).phash


@pytest.mark.parametrize("name", PHOTOS)
def test_near_duplicates_of_real_photos_stay_within_the_radius(shared: Path, name: str) -> None:
    original = photo_hash(shared, name)
    distances = {
        kind: hamming(original, sanitise((shared / f"images/near_dup/{name}__{kind}.jpg").read_bytes()).phash)
        for kind in ("q30", "resize75", "bright")
    }
    assert {kind: bits for kind, bits in distances.items() if bits > PHASH_RADIUS} == {}


def test_different_real_photos_are_out_of_the_radius(shared: Path) -> None:
    hashes = {name: photo_hash(shared, name) for name in PHOTOS}
    close = [(a, b) for a, b in itertools.combinations(hashes, 2) if hamming(hashes[a], hashes[b]) <= PHASH_RADIUS]
    assert close == []


def test_the_hash_fits_the_published_bytes() -> None:
    """Also where little in the picture decides the hash: `verify` compares them."""
    x, y = np.meshgrid(np.linspace(-1, 1, 220), np.linspace(-1, 1, 124))
    light = 255 * np.exp(-(x**2) / 2) * np.exp(-(y**2) / 2)
    tint = np.stack([light, light * 0.75, light * 0.65], axis=2)
    source = encoded(Image.fromarray(tint.astype(np.uint8)), "JPEG", quality=90)
    result = sanitise(source)
    assert fits_phash(result.phash, result.data)


def test_the_hashes_of_real_pictures_fit_the_published_bytes(shared: Path) -> None:
    folders = ("derived", "near_dup", "real_exif")
    results = {
        path.name: sanitise(path.read_bytes()) for folder in folders for path in (shared / "images" / folder).iterdir()
    }
    assert len(results) == 112 + 56 + 18
    assert {name for name, result in results.items() if not fits_phash(result.phash, result.data)} == set()


def test_noise_has_a_hash_that_fits_and_no_other_fits_a_picture() -> None:
    noise = Image.effect_noise((1400, 900), 60).convert("RGB")
    results = [
        sanitise(encoded(noise, "JPEG", quality=95)),
        *(sanitise(encoded(blotches(seed), "PNG")) for seed in range(9)),
    ]
    assert [[fits_phash(one.phash, other.data) for one in results] for other in results] == [
        [one is other for one in results] for other in results
    ]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(grey_16_keyed, id="PNG-16-bit-key"),
        pytest.param(lambda: keyed("P"), id="PNG-P-key"),
        pytest.param(lambda: with_alpha("LA", "PNG"), id="PNG-LA"),
        pytest.param(lambda: with_alpha("RGBA", "GIF"), id="GIF"),
        pytest.param(lambda: encoded(gradients().convert("CMYK"), "TIFF"), id="TIFF-CMYK"),
        pytest.param(lambda: encoded(gradients(), "JPEG", icc_profile=secret_profile()), id="JPEG-profile"),
    ],
)
def test_a_picture_is_the_same_taken_in_bands(source: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sanitise(source())
    monkeypatch.setattr("vlguard_data.images.BAND_PIXELS", 50)
    assert sanitise(source()) == whole

"""Intake: bytes of unknown origin in, a clean RGB picture out. Pure; no file is opened here.

The published picture is rebuilt from decoded pixels, so nothing but pixels survives: no EXIF, XMP, comment, colour
profile, text chunk or trailing data. The rules below are part of every image hash; changing one changes them all.

    decode     by content, only JPEG, PNG, WebP, GIF, BMP, TIFF; the first frame; at most 50 megapixels (WebP: 32) and
               50 MB
    turn       by the EXIF orientation, where it is one of 1..8
    colour     to sRGB by the embedded profile, where it can be read; 16-bit to 8-bit; transparent parts on white
    size       longer side at most 1,536 px (Lanczos; JPEG decodes at a reduced scale first where it can)
    encode     lossless WebP where the source was lossless (PNG, GIF, BMP, TIFF) and the result is at most 1.5 MB,
               else JPEG without chroma subsampling, quality 95, lower until it is at most 1.5 MB; then smaller
"""

from __future__ import annotations

import hashlib
import io
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import ImageRejected

if TYPE_CHECKING:
    import numpy as np
    from PIL import Image

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
LOSSY = ("JPEG", "MPO", "WEBP")
"""Pillow calls a JPEG with further pictures behind the first MPO; telephones write them."""
MAX_SOURCE_BYTES = 50_000_000
MAX_SOURCE_PIXELS = 50_000_000
MAX_WEBP_PIXELS = 32_000_000
"""Its decoder holds five copies of a picture."""
MIN_SOURCE_PIXELS = 8
BAND_PIXELS = 4_000_000
MAX_SIDE = 1536
MAX_PUBLISHED_BYTES = 1_500_000
"""Keeps a row under the 2 MB that the Hub's viewer shows."""
JPEG_QUALITIES = (95, 85, 75, 60, 45, 30)

REASONS = {
    "empty_file": "the file has no bytes",
    "too_many_bytes": f"over {MAX_SOURCE_BYTES:,} bytes",
    "not_an_image": f"the content is none of {', '.join(FORMATS)}",
    "too_many_pixels": f"over {MAX_SOURCE_PIXELS:,} pixels",
    "too_small": f"under {MIN_SOURCE_PIXELS} pixels, too few to show anything",
    "cannot_decode": "the file is cut short or damaged",
    "unsupported_mode": "pixels of a kind that has no one reading as a picture (32-bit integer, floating point)",
}


class Sanitised(NamedTuple):
    """A published picture: `data` is its bytes, hashes are lower-case hex, width and height are in pixels."""

    data: bytes
    image_sha256: str
    source_sha256: str
    phash: str
    width: int
    height: int


def sanitise(data: bytes) -> Sanitised:
    """Turn a file's bytes into the published picture. Raises ImageRejected with one of `REASONS`."""
    if not data:
        raise ImageRejected("empty_file", REASONS["empty_file"])
    if len(data) > MAX_SOURCE_BYTES:
        raise ImageRejected("too_many_bytes", f"{len(data):,} bytes; the limit is {MAX_SOURCE_BYTES:,}")
    published, picture = _encode(*_decode(data))
    return Sanitised(
        published,
        hashlib.sha256(published).hexdigest(),
        hashlib.sha256(data).hexdigest(),
        phash(picture),
        *picture.size,
    )


def _decode(data: bytes) -> tuple[Image.Image, bool]:
    """The picture as a fresh RGB image within MAX_SIDE, and whether the source's format was lossless."""
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        # what Pillow warns about (odd EXIF, large images) is decided by the limits here, not by the caller's filters
        warnings.simplefilter("ignore")
        try:
            image: Image.Image = Image.open(io.BytesIO(data), formats=FORMATS)
        except UnidentifiedImageError:
            raise ImageRejected("not_an_image", _looks_like(data)) from None
        except Image.DecompressionBombError as error:
            raise ImageRejected("too_many_pixels", str(error)) from None
        except MemoryError:
            raise
        except Exception as error:  # a damaged header can raise nearly anything from Pillow's parsers
            raise ImageRejected("cannot_decode", _one_line(error)) from None
        width, height = image.size
        limit = MAX_WEBP_PIXELS if image.format == "WEBP" else MAX_SOURCE_PIXELS
        if width * height > limit:
            raise ImageRejected("too_many_pixels", f"{width} x {height}; the limit is {limit:,} pixels")
        if width * height < MIN_SOURCE_PIXELS:
            raise ImageRejected("too_small", f"{width} x {height}; at least {MIN_SOURCE_PIXELS} pixels are needed")
        lossless = image.format not in LOSSY
        try:
            image.draft(image.mode, _fit(image.size))
            image.load()
        except MemoryError:
            raise
        except Exception as error:  # as above, from the decoders
            whole = _jpeg_without_end(data) if image.format in ("JPEG", "MPO") else None
            if whole is None:
                raise ImageRejected("cannot_decode", _one_line(error)) from None
            image = whole
        orientation, picture = _orientation(image), _in_bands(image)
        del image  # the largest are worth letting go of as soon as may be
        picture = _turned(picture, orientation)
    if max(picture.size) > MAX_SIDE:
        picture = picture.resize(_fit(picture.size), Image.Resampling.LANCZOS, reducing_gap=2.0)
    clean = Image.new("RGB", picture.size, None)
    clean.paste(picture)
    return clean, lossless


def _jpeg_without_end(data: bytes) -> Image.Image | None:
    """A JPEG that lacks only its end marker, decoded; None if pixels are missing too.

    Pixels are missing if what stands behind the last byte changes the picture: libjpeg then reads it as image data.
    """
    from PIL import Image

    pictures = []
    for filler in (b"", b"\x5a" * 4096):
        try:
            image = Image.open(io.BytesIO(data + filler + b"\xff\xd9"), formats=["JPEG"])
            if "progressive" in image.info:  # each of its scans gives a whole picture, so a lost one cannot be told
                return None
            image.draft(image.mode, _fit(image.size))
            image.load()
        except Exception:  # the first decoding has already said what is wrong
            return None
        pictures.append(image)
    return pictures[0] if pictures[0].tobytes() == pictures[1].tobytes() else None


def _fit(size: tuple[int, int]) -> tuple[int, int]:
    scale = min(1.0, MAX_SIDE / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _orientation(image: Image.Image) -> int:
    """EXIF orientation 1..8; 1 where the tag is absent, unreadable or out of range."""
    try:
        value: Any = image.getexif().get(0x0112)
    except Exception:  # the EXIF parser raises many kinds on hostile input, and the pixels are good without it
        return 1
    return int(value) if value in range(1, 9) else 1


def _turned(picture: Image.Image, orientation: int) -> Image.Image:
    from PIL.Image import Transpose

    steps = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    return picture if orientation == 1 else picture.transpose(steps[orientation])


def _in_bands(image: Image.Image) -> Image.Image:
    """As `_srgb_on_white`, which looks at each pixel by itself; of a large picture only a band at a time is copied."""
    from PIL import Image

    rows = max(1, BAND_PIXELS // image.width)
    if rows >= image.height:
        return _srgb_on_white(image)
    result = Image.new("RGB", image.size)
    for top in range(0, image.height, rows):
        band = image.crop((0, top, image.width, min(top + rows, image.height)))
        result.paste(_srgb_on_white(band), (0, top))
    return result


def _srgb_on_white(image: Image.Image) -> Image.Image:
    """Any mode to RGB: colours by the embedded profile, transparent parts on white."""
    from PIL import Image

    if image.mode.startswith("I;16"):
        import numpy as np

        levels = np.asarray(image, dtype=np.uint32)
        grey = np.where(levels == image.info.get("transparency"), 255, levels // 257)  # 65,535 becomes 255
        return Image.fromarray(grey.astype(np.uint8)).convert("RGB")
    if image.mode in ("I", "F"):
        raise ImageRejected("unsupported_mode", f"mode {image.mode}: {REASONS['unsupported_mode']}")
    alpha = None
    if image.has_transparency_data:
        image = _keep_profile(image.convert("RGBA"), image)
        alpha = image.getchannel("A")
    elif image.mode == "P":
        image = _keep_profile(image.convert("RGB"), image)
    try:
        colour = _by_profile(image) or (image if image.mode == "RGB" else image.convert("RGB"))
    except ValueError as error:  # modes such as LAB without a profile
        raise ImageRejected("unsupported_mode", _one_line(error)) from None
    if alpha is None:
        return colour
    white = Image.new("RGB", colour.size, "#ffffff")
    white.paste(colour, mask=alpha)
    return white


def _keep_profile(converted: Image.Image, original: Image.Image) -> Image.Image:
    if "icc_profile" in original.info:
        converted.info["icc_profile"] = original.info["icc_profile"]
    return converted


def _by_profile(image: Image.Image) -> Image.Image | None:
    """The picture in sRGB by its embedded profile; None without one, or with one that does not fit the pixels."""
    from PIL import Image, ImageCms

    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "RGBA", "L", "CMYK"):
        return None
    base = image.convert("RGB") if image.mode == "RGBA" else image
    try:
        result = ImageCms.profileToProfile(
            base, ImageCms.ImageCmsProfile(io.BytesIO(profile)), _srgb(), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None
    return result if isinstance(result, Image.Image) else None


@cache
def _srgb() -> Any:
    from PIL import ImageCms

    return ImageCms.createProfile("sRGB")


def _encode(picture: Image.Image, lossless: bool) -> tuple[bytes, Image.Image]:
    """The published bytes, at most MAX_PUBLISHED_BYTES, and the picture that was encoded."""
    from PIL import Image

    if lossless:
        buffer = io.BytesIO()
        # effort 1 of 6: within 4 % of the smallest on photographs and drawings, and faster than PNG on the latter
        picture.save(buffer, "WEBP", lossless=True, method=1)
        if buffer.tell() <= MAX_PUBLISHED_BYTES:
            return buffer.getvalue(), picture
    while True:
        for quality in JPEG_QUALITIES:
            buffer = io.BytesIO()
            picture.save(buffer, "JPEG", quality=quality, subsampling=0)
            if buffer.tell() <= MAX_PUBLISHED_BYTES:
                return buffer.getvalue(), picture
        # a limit that no picture tried so far has come to: noise of 1,536 x 1,536 px fits at quality 30
        smaller = max(1, picture.width * 3 // 4), max(1, picture.height * 3 // 4)
        picture = picture.resize(smaller, Image.Resampling.LANCZOS)


def _looks_like(data: bytes) -> str:
    head = data[:512].lstrip().lower()
    for mark, name in (
        (b"<!doctype html", "an HTML page"),
        (b"<html", "an HTML page"),
        (b"<svg", "SVG"),
        (b"<?xml", "XML"),
        (b"{", "JSON"),
        (b"%!ps", "PostScript"),
        (b"%pdf", "PDF"),
    ):
        if head.startswith(mark):
            return f"the content is {name}, not one of {', '.join(FORMATS)}"
    return REASONS["not_an_image"]


def _one_line(error: BaseException) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:200]


# -- perceptual hash ------------------------------------------------------------------------------------------------

PHASH_RADIUS = 6
"""Hashes within this many bits propose a near-duplicate: catches recompression, resizing and brightness."""


DCT_SCALE = 4096
DCT_MARGIN = 25 * DCT_SCALE**2
"""How far over the median a frequency must lie: 0.1 grey level of amplitude. Less is noise, which would otherwise set
half the bits of a picture without detail."""
DCT_CLEAR = 2 * DCT_MARGIN
"""Encoding as JPEG moved a frequency by 0.07 grey level over or under the threshold at most, on 454 pictures."""


def phash(image: Image.Image) -> str:
    """64-bit perceptual hash as 16 hex digits: which of the 8 x 8 lowest DCT frequencies lie above their median.

    image: any mode and size; halved while the shorter side stays at 128 px or more (a JPEG that was opened and not yet
    loaded is so in decoding), then brought to 32 x 32 grey. The DCT is in integers, so the same pixels give the same
    bits on every machine.
    Source: the DCT hash of Zauner 2010, "Implementation and Benchmarking of Perceptual Image Hash Functions".
    """
    import numpy as np

    return np.packbits(_over_threshold(image) > 0).tobytes().hex()


def fits_phash(expected: str, published: bytes) -> bool:
    """Whether published bytes can have that hash, which was taken of the pixels before they were encoded.

    Every bit must be right but those of frequencies so near the threshold that encoding can have turned them.
    """
    import numpy as np
    from PIL import Image

    with Image.open(io.BytesIO(published), formats=FORMATS) as image:
        over = _over_threshold(image)
    differ = np.unpackbits(np.frombuffer(bytes.fromhex(expected), dtype=np.uint8)) != (over > 0)
    return not np.any(differ & (np.abs(over) > DCT_CLEAR))


def _over_threshold(image: Image.Image) -> np.ndarray[Any, np.dtype[np.float64]]:
    """How far each of the 8 x 8 lowest frequencies lies over the hash's threshold, in units of DCT_SCALE squared."""
    import numpy as np
    from PIL import Image

    image.draft("L", (128, 128))
    grey = image.convert("L")
    halvings = min(3, max(0, (min(grey.size) // 128).bit_length() - 1))
    grey = grey.reduce(2**halvings).resize((32, 32), Image.Resampling.LANCZOS, reducing_gap=3.0)
    rows = _dct_rows()
    low = (rows @ np.asarray(grey, dtype=np.int64) @ rows.T).ravel()
    over: np.ndarray[Any, np.dtype[np.float64]] = low - (np.median(low) + DCT_MARGIN)
    return over


def hamming(a: str, b: str) -> int:
    """Number of differing bits of two perceptual hashes."""
    return (int(a, 16) ^ int(b, 16)).bit_count()


@cache
def _dct_rows() -> np.ndarray[Any, np.dtype[np.int64]]:
    """The 8 lowest rows of the 32-point DCT-II, times DCT_SCALE, rounded to integers."""
    import numpy as np

    k, n = np.arange(8)[:, None], np.arange(32)[None, :]
    rows: np.ndarray[Any, np.dtype[np.int64]] = np.rint(np.cos(np.pi * k * (2 * n + 1) / 64) * DCT_SCALE).astype(
        np.int64
    )
    return rows

"""What a picture's owner says about its use, and what is no picture: pure rules for `network`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urlsplit

AGENT = "vlguard-data"

OPT_OUT = ("noai", "noimageai", "noindex", "noimageindex", "none")
"""Words of X-Robots-Tag that forbid the use; "none" is short for noindex, nofollow."""
ADDRESSED = ("*", AGENT, "vlguard")
_VALUED = ("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview")


def opt_out(values: Iterable[str]) -> str:
    """The words in X-Robots-Tag headers that forbid us the use, "" where there is none.

    "noai, noimageai" -> "noai"; "googlebot: noindex, nofollow" -> "" (said to another);
    "googlebot: nofollow, *: noai" -> "noai". A name holds for what follows it in the same header.
    """
    for value in values:
        addressee = "*"
        for token in value.lower().split(","):
            name, colon, rest = (part.strip() for part in token.partition(":"))
            if colon and name not in _VALUED and re.fullmatch(r"\*|[a-z][\w.\-]*", name):
                addressee, token = name, rest
            if addressee in ADDRESSED and token.strip() in OPT_OUT:
                return token.strip()
    return ""


class Placeholder(NamedTuple):
    """A picture that stands in for one that is gone.

    host: that name or one under it, "" for any; path: the whole of the URL's, as a pattern; max_bytes: only up to that
    size, None for any; redirected: only behind a redirect.
    """

    host: str
    path: str
    max_bytes: int | None
    redirected: bool
    evidence: str


PLACEHOLDERS = (
    Placeholder(
        "yimg.com",
        r"/pw/images/.*photo_unavailable\w*\.(?:png|gif|jpe?g)",
        None,
        False,
        "Flickr answers 302 to https://s.yimg.com/pw/images/en-us/photo_unavailable_l.png: openimages/dataset#9",
    ),
    Placeholder(
        "imgur.com",
        r"/removed\.png",
        None,
        False,
        "Imgur redirects to https://i.imgur.com/removed.png; downloaders on GitHub test for that URL",
    ),
    Placeholder(
        "",
        r".*/(?:image|photo)?[-_]?(?:unavailable|not?[-_]?(?:found|image|photo)|placeholder|removed|deleted|404)"
        r"[\w-]*\.(?:png|gif|jpe?g|webp)",
        10_000,
        True,
        "our choice: a redirect to a small file of such a name",
    ),
)


def placeholder(url: str, hops: int, size_bytes: int | None) -> Placeholder | None:
    """The placeholder that a URL, reached by so many redirects, is. size_bytes: None before it is known."""
    host, path = urlsplit(url).hostname or "", urlsplit(url).path.lower()
    for known in PLACEHOLDERS:
        if (
            (not known.host or host == known.host or host.endswith(f".{known.host}"))
            and re.fullmatch(known.path, path)
            and (hops > 0 or not known.redirected)
            and (known.max_bytes is None or (size_bytes is not None and size_bytes <= known.max_bytes))
        ):
            return known
    return None


MAGIC_BYTES = 12
MARKS = (
    ("JPEG", ".jpg", rb"\xff\xd8\xff"),
    ("PNG", ".png", rb"\x89PNG\r\n\x1a\n"),
    ("GIF", ".gif", rb"GIF8[79]a"),
    ("WEBP", ".webp", rb"RIFF....WEBP"),
    ("BMP", ".bmp", rb"BM"),
    ("TIFF", ".tif", rb"II\*\0|MM\0\*"),
)


def format_of(head: bytes) -> str | None:
    """The extension for a picture that begins so, None where it is none. Whether it decodes is intake's question."""
    return next((extension for _, extension, mark in MARKS if re.match(mark, head, re.DOTALL)), None)

"""Pictures as they are uploaded: data URLs, made smaller in a pool where the request says so, kept for a while."""

from __future__ import annotations

import asyncio
import base64
import io
import os
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor

from .pipeline import Declined
from .request import Request

KEPT_BYTES = 16 * 2**20
QUALITY = 90
"""JPEG quality of a picture that was made smaller."""


class Uploads:
    """The data URLs of pictures. A record's calls share one that was made smaller; the pool's threads leave the GIL."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(min(4, os.cpu_count() or 1), "pixels")
        self._made: OrderedDict[str, bytes] = OrderedDict()
        self._making: dict[str, asyncio.Future[bytes]] = {}
        self._size_bytes = 0

    async def data_url(self, request: Request) -> bytes:
        """The picture of a request as a data URL. Raises Declined if it cannot be made smaller."""
        try:
            return await self._data_url(request)
        except (OSError, ValueError) as error:
            raise Declined("cannot_decode", f"the picture cannot be made smaller for upload: {error}") from None

    async def _data_url(self, request: Request) -> bytes:
        if request.max_side is None:
            return data_url(request.picture)
        if (kept := self._made.get(request.image)) is not None:
            self._made.move_to_end(request.image)
            return kept
        if (making := self._making.get(request.image)) is not None:
            return await asyncio.shield(making)
        loop = asyncio.get_running_loop()
        making = loop.run_in_executor(self._pool, reduced_data_url, request.picture, request.max_side)
        self._making[request.image] = making
        try:
            made = await asyncio.shield(making)
        finally:
            self._making.pop(request.image, None)
        self._keep(request.image, made)
        return made

    def _keep(self, image: str, made: bytes) -> None:
        if image in self._made:
            return
        self._made[image] = made
        self._size_bytes += len(made)
        while self._size_bytes > KEPT_BYTES and len(self._made) > 1:
            _, oldest = self._made.popitem(last=False)
            self._size_bytes -= len(oldest)

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def data_url(picture: bytes) -> bytes:
    """A published picture, JPEG or WebP, as a data URL."""
    kind = b"jpeg" if picture.startswith(b"\xff\xd8") else b"webp"
    return b"".join((b"data:image/", kind, b";base64,", base64.b64encode(picture)))


def reduced_data_url(picture: bytes, max_side: int) -> bytes:
    """The picture with its longer side at most `max_side` px, as a JPEG data URL."""
    return data_url(reduced(picture, max_side))


def reduced(picture: bytes, max_side: int) -> bytes:
    """The picture with its longer side at most `max_side` px, as a JPEG."""
    from PIL import Image

    with Image.open(io.BytesIO(picture), formats=["JPEG", "WEBP"]) as image:
        image.draft("RGB", (max_side, max_side))  # JPEG decodes at a reduced scale where it can
        small = image.convert("RGB")
    small.thumbnail((max_side, max_side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=QUALITY, subsampling=0)
    return buffer.getvalue()

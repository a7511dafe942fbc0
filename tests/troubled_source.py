"""A source, for tests, whose pictures do to their worker what their names say."""

from __future__ import annotations

import os
import signal
import time

from builders import Item
from vlguard_data.errors import InputError

from .conftest import png


def picture(item: Item) -> bytes:
    match item.wanted.partition(" ")[0]:
        case "sleeps":
            time.sleep(600)
        case "dies":
            os.kill(os.getpid(), signal.SIGKILL)
        case "fills":
            return bytes(4_000_000_000)
        case "refuses":
            raise InputError("the source is at fault")
        case "fails":
            raise AssertionError("our own flaw")
        case "late":
            time.sleep(0.5)
    return png(item.wanted)

"""EDGE: pictures are read and cleaned in worker processes, so that a hostile file costs at most its own worker.

A worker may take so much memory and so long over a picture; one that takes longer is ended, one that dies is replaced,
and that picture alone becomes a rejected row.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import importlib
import io
import itertools
import math
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path

from vlguard_data import screening
from vlguard_data.errors import ImageRejected, VLGuardError
from vlguard_data.images import MAX_SOURCE_BYTES, sanitise
from vlguard_data.schema import Record
from vlguard_data.screening import Screen
from vlguard_data.store import Rejection

from . import Item

SECONDS_PER_PICTURE = 60.0
"""A choice: the slowest picture within the caps on bytes and pixels takes a tenth of it on one slow core."""
MEMORY_BYTES = 700_000_000
"""What a worker may take over what it starts with; the largest pictures within the caps need 540 MB, a WebP of 32
megapixels, and 460 MB, a PNG of 50."""
AHEAD = 2
"""Items that a worker holds, so that it need not wait for the next one."""
WINDOW = 8
"""Results that are held for each worker while an earlier one is not there yet."""
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""glibc's numbers, of malloc.h."""
PIPE_BYTES = 2**20
SMALL_MESSAGE_BYTES = 4_000
"""Fits into the pipe to a worker whatever it is doing; on Linux the pipe is asked."""
LOOK_S = 1.0
"""The longest wait between two looks at the workers."""
PAUSE_S = 5.0
"""A wait that takes so much longer than it should: the whole run was stopped, and no picture is to blame."""

LOST = {
    "too_slow": f"takes over {SECONDS_PER_PICTURE:.0f} s to decode and encode",
    "too_much_memory": f"takes over {MEMORY_BYTES:,} bytes to decode and encode",
    "worker_died": "ended the process that was reading it, which is a flaw in a decoder, or the system's out-of-memory",
}
"""Why a worker gave no result."""

PASSING = {"unreadable_file", *LOST}
"""What another run, on another day, may not meet: such pictures are read again."""

Result = Record | Rejection


def intake(module_name: str, item: Item, screen: Screen) -> Result:
    """Read, screen and clean one item's picture."""
    read = getattr(importlib.import_module(module_name), "picture", None)
    if read is None and item.path is None:
        return Rejection(item.record.id, *(item.missing or ("missing_image", f"there is no file {item.wanted}")))
    try:
        if item.path is not None and not item.path.is_file():  # a pipe would wait for ever
            return Rejection(item.record.id, "not_a_file", f"{item.wanted}: is no regular file, or a link to none")
        if item.path is not None and item.path.stat().st_size > MAX_SOURCE_BYTES:
            return Rejection(item.record.id, "too_many_bytes", f"{item.wanted}: over {MAX_SOURCE_BYTES:,} bytes")
        data = read(item) if read else item.path.read_bytes()  # type: ignore[union-attr]
        screen.check_file(data)
        picture = sanitise(data)
        screen.check_picture(picture)
        return item.record.with_picture(picture)
    except ImageRejected as error:
        detail = error.detail if error.reason == screening.REASON else f"{item.wanted}: {error.detail}"
        return Rejection(item.record.id, error.reason, detail)
    except MemoryError:
        return _lost(item, "too_much_memory")
    except OSError as error:
        return Rejection(item.record.id, "unreadable_file", f"{item.wanted}: {error.strerror}")


def _lost(item: Item, reason: str) -> Rejection:
    return Rejection(item.record.id, reason, f"{item.wanted}: {LOST[reason]}")


class Crew:
    """Worker processes that read a source's pictures, until they are ended."""

    def __init__(self, module_name: str, workers: int, screen: Screen) -> None:
        self._workers = [_Worker(module_name, screen) for _ in range(workers)]
        self._looked_at = time.monotonic()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()

    def results(self, items: Iterable[Item]) -> Iterator[Result]:
        """The items' results, in order; a bounded number is under way at a time.

        Raises what a source raises, and VLGuardError where a worker cannot run at all.
        """
        source, results = iter(items), dict[int, Result]()
        sent = given = 0
        while True:
            for depth, worker in itertools.product(range(AHEAD), self._workers):
                if len(worker.held) == depth and sent < given + WINDOW * len(self._workers):
                    if (item := next(source, None)) is None:
                        break
                    worker.give(sent, item)
                    sent += 1
            if given == sent:
                return
            results.update(self._received())
            while given in results:
                yield results.pop(given)
                given += 1

    def _received(self) -> Iterator[tuple[int, Result]]:
        """Numbered results, after a wait for the first: pictures read, too slow, or the end of their worker."""
        began = time.monotonic()
        left_s = min(max(min(worker.ends_at for worker in self._workers) - began, 0), LOOK_S)
        ready = wait([worker.connection for worker in self._workers], left_s)
        now = time.monotonic()
        # the caller's own time between two looks may be long as well; a deadline later than need be does no harm
        stopped_s = max(now - began - left_s, began - self._looked_at)
        self._looked_at = now
        for worker in self._workers:
            if stopped_s > PAUSE_S:
                worker.ends_at += stopped_s
            if worker.connection in ready:
                yield from worker.receive()
            elif worker.ends_at <= now:
                yield worker.replace("too_slow")


def intake_all(module_name: str, items: Iterable[Item], workers: int, screen: Screen) -> Iterator[Result]:
    """The items' results, in order, from so many worker processes; raises as `Crew.results`."""
    with Crew(module_name, workers, screen) as crew:
        yield from crew.results(items)


@dataclass
class _Held:
    """An item that a worker has or, while its message is here, will get."""

    number: int
    item: Item
    message: bytes | None


class _Worker:
    """A process that reads pictures, one after the other, and is replaced where one of them ends it."""

    def __init__(self, module_name: str, screen: Screen) -> None:
        self.arguments = module_name, screen
        self.held: deque[_Held] = deque()
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        theirs_in, self.orders = context.Pipe(duplex=False)
        self.connection, theirs_out = context.Pipe(duplex=False)
        self.small = SMALL_MESSAGE_BYTES
        if hasattr(fcntl, "F_SETPIPE_SZ"):  # Linux
            with contextlib.suppress(OSError):  # a result passes in one go, where the system has room for that
                fcntl.fcntl(theirs_out.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)
            self.small = fcntl.fcntl(self.orders.fileno(), fcntl.F_GETPIPE_SZ) // 2
        self.process = context.Process(target=_work, args=(theirs_in, theirs_out, *self.arguments), daemon=True)
        self.process.start()
        theirs_in.close()
        theirs_out.close()
        self.is_ready, self.ends_at = False, math.inf

    def give(self, number: int, item: Item) -> None:
        self.held.append(_Held(number, item, pickle.dumps(item)))
        self._send()
        if self.is_ready and len(self.held) == 1:
            self.ends_at = time.monotonic() + SECONDS_PER_PICTURE

    def _send(self) -> None:
        """What the pipe takes at once: a worker that is sending a result does not read, and would never read."""
        for place, held in enumerate(self.held):
            if held.message is not None and (place == 0 or len(held.message) <= self.small):
                with contextlib.suppress(BrokenPipeError):  # it died; the next look at it finds out
                    self.orders.send_bytes(held.message)
                held.message = None

    def receive(self) -> Iterator[tuple[int, Result]]:
        """Its result, or what its end makes of the picture it had."""
        try:
            result = self.connection.recv()
        except (EOFError, OSError):
            self.process.join()
            if not self.is_ready or (self.process.exitcode or 0) >= 0:  # no picture did that
                raise VLGuardError(
                    f"a worker process ended with {self.process.exitcode}; what it says stands above"
                ) from None
            if self.held:
                yield self.replace("worker_died")
            return
        if isinstance(result, BaseException):
            raise result
        if self.is_ready:
            yield self.held.popleft().number, result
            self._send()
        self.is_ready = True
        self.ends_at = time.monotonic() + SECONDS_PER_PICTURE if self.held else math.inf

    def replace(self, reason: str) -> tuple[int, Result]:
        """End the process and start another for what else it held; the first of that is lost."""
        self.end()
        lost = self.held.popleft()
        for held in self.held:
            held.message = pickle.dumps(held.item)
        self._start()
        self._send()
        return lost.number, _lost(lost.item, reason)

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.orders.close()
        self.connection.close()


# -- in the worker --------------------------------------------------------------------------------------------------


def _work(orders: Connection, results: Connection, module_name: str, screen: Screen) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's
    threading.Thread(target=_end_with_parent, daemon=True).start()
    importlib.import_module(module_name)
    sanitise(_first_picture())  # what it imports and sets up is not a picture's to pay for
    _keep_freed_memory()
    _limit_memory()
    results.send("ready")
    while True:
        item = pickle.loads(orders.recv_bytes())
        result: Result | VLGuardError
        try:
            result = intake(module_name, item, screen)
        except VLGuardError as error:
            result = error
        results.send(result)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None, "runs in a worker only"
    parent.join()
    os._exit(1)


def _first_picture() -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("RGBA", (16, 16)).save(buffer, "PNG")
    return buffer.getvalue()


def _keep_freed_memory() -> None:
    """Have the C library reuse the memory of one picture for the next, where it is glibc: to fetch and clear it anew
    takes a tenth of a worker's time."""
    set_option = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if set_option is not None:
        for option, size_bytes in ((M_MMAP_THRESHOLD, 32 * 2**20), (M_TRIM_THRESHOLD, 128 * 2**20)):
            set_option(option, size_bytes)


def _limit_memory() -> None:
    """From here on MemoryError is raised where a picture takes too much. Only Linux can be asked for that."""
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = pages * resource.getpagesize() + MEMORY_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

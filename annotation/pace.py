"""How fast calls may go: how many at once, and how many and how many tokens a minute.

The number at once doubles while the server keeps up, then grows by one a round; it is cut when the server says that it
is too much, and stands still while answers come slower than they did. What a server says of its limits
(`x-ratelimit-*`, `retry-after`) is kept to, and so are the user's own.
"""

from __future__ import annotations

import asyncio
import re
import statistics
import time
from collections import deque
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

FIRST_AT_ONCE = 64
SATURATED = 0.8
"""More calls at once are tried only while at least this share of the allowed ones is under way."""
CUT = 0.7
COOLDOWN_S = 1.0
"""At most one cut in this time, or in what the server asked to wait, whichever is longer."""
SLOWER = 2.0
MUCH_SLOWER = 4.0
"""The median latency of a task, as a multiple of the best it had: from here on no growth, and a small cut."""
WINDOW = 32
FORGOTTEN_PER_S = 0.01
"""By how much the best latency is allowed to have been an exception, of it, per second."""
MARGIN = 0.98
"""Of a limit that a server states; clocks differ."""
OWN_BURST_S = 1.0


class Bucket:
    """A token bucket: `rate` a second, at most `burst` saved up."""

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self.rate, self.burst = rate, max(1.0, burst)
        self.level, self._at = self.burst, now

    def wait_s(self, amount: float, now: float) -> float:
        """How long until the amount is there; what is over the burst counts as the burst."""
        self.level = min(self.burst, self.level + (now - self._at) * self.rate)
        self._at = now
        return max(0.0, (min(amount, self.burst) - self.level) / self.rate)

    def take(self, amount: float) -> None:
        self.level -= amount


class Pace:
    """Lets calls through. `at_once` is never more than `most`; rpm, tpm: the user's caps a minute, None for none."""

    def __init__(self, most: int, rpm: float | None = None, tpm: float | None = None) -> None:
        self.most = most
        self.at_once = float(min(FIRST_AT_ONCE, most))
        self.under_way = 0
        self.not_before = 0.0
        now = time.monotonic()
        self._own = [Bucket(cap / 60, cap / 60 * OWN_BURST_S, now) if cap else None for cap in (rpm, tpm)]
        self._servers: list[Bucket | None] = [None, None]
        self._waiting: deque[tuple[float, asyncio.Future[None]]] = deque()
        self._moved = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._doubling = True
        self._open = False
        self._no_cut_before = self._no_growth_before = 0.0
        self._latencies: dict[str, deque[float]] = {}
        self._best: dict[str, tuple[float, float]] = {}
        self._slower = 1.0

    async def enter(self, tokens: float) -> None:
        """Wait for one's turn, first come first served; `leave` must follow."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((tokens, turn))
        self._let_through()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave()
            raise

    def leave(self) -> None:
        """The call is over, however it ended."""
        self.under_way -= 1
        self._let_through()

    @property
    def crowded(self) -> bool:
        """Whether so many calls wait for their turn that a further record would only take up memory."""
        return len(self._waiting) >= max(4.0, min(self.at_once, self.most) / 4)

    async def moved(self) -> None:
        """Until a call has gone through, or `wake`."""
        self._moved.clear()
        await self._moved.wait()

    def wake(self) -> None:
        """Whoever waits for `moved` is to look again."""
        self._moved.set()

    def open_up(self) -> None:
        """Let everybody through at once: they will find that the run has stopped."""
        self._open = True
        self._let_through()

    def answered(self, task: str, latency_s: float, headers: Mapping[str, str]) -> None:
        """A call got its answer."""
        self._read(headers)
        self._note(task, latency_s)
        if self.under_way < self.at_once * SATURATED or time.monotonic() < self._no_growth_before:
            return
        if self._slower < SLOWER:
            self.at_once = min(self.most, self.at_once + (1.0 if self._doubling else 1.0 / self.at_once))

    def too_much(self, retry_after_s: float | None, headers: Mapping[str, str]) -> None:
        """The server said that there are too many calls. Nobody goes before `retry_after_s` (seconds) is over."""
        self._read(headers)
        now = time.monotonic()
        self.not_before = max(self.not_before, now + (retry_after_s or 0.0))
        self._cut(CUT, max(COOLDOWN_S, retry_after_s or 0.0))

    def trouble(self) -> None:
        """A call failed for another reason: no growth for a while."""
        self._no_growth_before = time.monotonic() + COOLDOWN_S

    def _cut(self, share: float, cooldown_s: float) -> None:
        now = time.monotonic()
        self._doubling = False
        if now >= self._no_cut_before:
            self.at_once = max(1.0, self.at_once * share)
            self._no_cut_before = now + cooldown_s

    def _note(self, task: str, latency_s: float) -> None:
        recent = self._latencies.setdefault(task, deque(maxlen=WINDOW))
        recent.append(latency_s)
        if len(recent) < WINDOW:
            return
        median = statistics.median(recent)
        recent.clear()
        now = time.monotonic()
        best, at = self._best.get(task, (median, now))
        best = min(median, best * (1 + FORGOTTEN_PER_S * (now - at)))
        self._best[task] = best, now
        self._slower = median / best if best > 0 else 1.0
        if self._slower >= SLOWER:
            self._doubling = False
        if self._slower >= MUCH_SLOWER:
            self._cut(0.9, COOLDOWN_S)

    def _read(self, headers: Mapping[str, str]) -> None:
        """Follow the server's own buckets."""
        for place, what in enumerate(("requests", "tokens")):
            limit, remaining = (_number(headers.get(f"x-ratelimit-{name}-{what}")) for name in ("limit", "remaining"))
            if limit is None or remaining is None or limit <= 0:
                continue
            now = time.monotonic()
            bucket = self._servers[place]
            if bucket is None or bucket.burst != max(1.0, limit):
                bucket = self._servers[place] = Bucket(limit / 60 * MARGIN, limit, now)
            bucket.wait_s(0, now)
            bucket.level = min(bucket.level, remaining)

    def _let_through(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting and (self.under_way + 1 <= self.at_once or self._open):
            tokens, turn = self._waiting[0]
            if turn.done():  # cancelled
                self._waiting.popleft()
                continue
            wait_s = 0.0 if self._open else self._take(tokens)
            if wait_s > 0:
                self._timer = asyncio.get_running_loop().call_later(wait_s, self._let_through)
                return
            self._waiting.popleft()
            self._moved.set()
            self.under_way += 1
            turn.set_result(None)

    def _take(self, tokens: float) -> float:
        """Take one call and its tokens out of every bucket; or how long to wait, in seconds, until that can be done."""
        now = time.monotonic()
        buckets = [
            (bucket, amount)
            for pair in (self._own, self._servers)
            for bucket, amount in zip(pair, (1.0, tokens), strict=True)
            if bucket is not None
        ]
        wait_s = max([self.not_before - now, *(bucket.wait_s(amount, now) for bucket, amount in buckets)])
        if wait_s <= 0:
            for bucket, amount in buckets:
                bucket.take(amount)
        return wait_s


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """What the server asks to wait, in seconds; None if it does not say, or nothing that can be read."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return max(0.0, milliseconds / 1000)
    told = headers.get("retry-after", "")
    seconds = _number(told)
    if seconds is not None:
        return max(0.0, seconds)
    try:
        return max(0.0, parsedate_to_datetime(told).timestamp() - time.time())
    except (ValueError, TypeError):
        return None


def _number(text: str | None) -> float | None:
    return float(text) if text and re.fullmatch(r"\s*\d{1,12}(\.\d+)?\s*", text) else None

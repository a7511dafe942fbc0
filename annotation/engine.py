"""The engine: takes records through the tasks, as fast as the server allows; every finished call is in the journal."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from vlguard_data.errors import ProviderError
from vlguard_data.schema import Record
from vlguard_data.store import now

from .client import Failed, Transport
from .cost import Meter, Prices, Tokens, estimate
from .journal import Journal, Reply
from .pace import Pace
from .pipeline import Annotated, Settings, Unfinished, Unsent, annotate
from .request import CHARACTERS_PER_TOKEN, MAX_ANSWER_TOKENS, Request
from .upload import Uploads

ATTEMPTS = 6
"""Of one call that fails for a reason that may pass."""
LIMITED_ATTEMPTS = 12
"""Of one call that is turned away because there are too many; these are no fault of the call's own."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 8.0
FAILURES_IN_A_ROW = 10
"""So many unfinished calls without one finished between them mean that the server is gone; the run stops."""
BAD_REQUESTS_FIRST = 20
"""So many requests that the server cannot read, and none that it can: it is not the pictures; the run stops."""


class BudgetReached(Exception):
    """The next call could cost more than is left."""


class Budget:
    """Money: what is spent, and what the calls under way may cost. limit_usd: None for none."""

    def __init__(self, limit_usd: float | None, spent_usd: float) -> None:
        self.limit_usd, self.spent_usd = limit_usd, spent_usd
        self._reserved_usd = 0.0
        self._settled = asyncio.Event()

    async def reserve(self, high_usd: float) -> None:
        """Set money aside before a call. Waits for calls under way to settle; raises BudgetReached if none is."""
        while self.limit_usd is not None and self.spent_usd + self._reserved_usd + high_usd > self.limit_usd:
            if self._reserved_usd <= 1e-12:
                raise BudgetReached
            self._settled.clear()
            await self._settled.wait()
        self._reserved_usd += high_usd

    def settle(self, high_usd: float, cost_usd: float) -> None:
        """The call is over and cost that much."""
        self._reserved_usd -= high_usd
        self.spent_usd += cost_usd
        self._settled.set()


@dataclass(slots=True)
class Tally:
    """Counts of a run. cost_usd is of the calls this run sent; None once a model's price was unknown."""

    annotated: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    conflicts: int = 0
    pairs_left_out: Counter[str] = field(default_factory=Counter)
    sent: int = 0
    from_journal: int = 0
    cost_usd: float | None = 0.0


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast, and how far. rpm, tpm: caps a minute. max_cost_usd: of this and earlier runs together."""

    concurrency: int = 16
    rpm: float | None = None
    tpm: float | None = None
    max_cost_usd: float | None = None
    deadline_s: float | None = None

    def of_shard(self, shards: int) -> Limits:
        """The share of one of so many shards that run at once."""
        return replace(
            self,
            concurrency=max(1, self.concurrency // shards),
            rpm=self.rpm and self.rpm / shards,
            tpm=self.tpm and self.tpm / shards,
            max_cost_usd=self.max_cost_usd and self.max_cost_usd / shards,
        )


class Engine:
    """One run; `tally` counts along. transport: None where nothing may be sent, and all must come from the journal.

    Made within a running event loop. `ended` is "finished", or what stopped the run: "budget", "deadline" or
    "interrupted".
    """

    def __init__(
        self, settings: Settings, transport: Transport | None, journal: Journal, limits: Limits, prices: Prices
    ) -> None:
        self.settings, self.transport, self.journal, self.limits = settings, transport, journal, limits
        self.tally = Tally()
        self.ended = "finished"
        self.pace = Pace(limits.concurrency, limits.rpm, limits.tpm)
        self.budget = Budget(limits.max_cost_usd, journal.spent_usd() if limits.max_cost_usd is not None else 0.0)
        self.meter = Meter(prices)
        self.uploads = Uploads()
        self._stopped = asyncio.Event()
        self._under_way: dict[str, asyncio.Future[Reply]] = {}
        self._failures_in_a_row = 0
        self._bad_requests, self._understood = 0, False
        self._broken: Exception | None = None

    # -- records ------------------------------------------------------------------------------------------------------

    async def run(self, records: Iterator[Record], sink: Callable[[Annotated], None]) -> None:
        """Hand every record's result to `sink`, in the order in which they end. Raises what ends the run.

        After "interrupted", records that are not done are not handed over at all.
        """
        if self.limits.deadline_s is not None:
            asyncio.get_running_loop().call_later(self.limits.deadline_s, self.stop, "deadline")
        under_way: set[asyncio.Task[None]] = set()
        try:
            for record in records:
                while len(under_way) >= self.limits.concurrency or self.pace.crowded:
                    await self.pace.moved()
                if self.ended == "interrupted" or self._broken is not None:
                    break
                task = asyncio.create_task(self._annotate(record, sink))
                under_way.add(task)
                task.add_done_callback(under_way.discard)
                task.add_done_callback(lambda _: self.pace.wake())  # once it is out of `under_way`, not before
                await asyncio.sleep(0)  # its first calls take their places before the next record begins
            while under_way:
                await asyncio.wait(under_way)
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)
        if self._broken is not None:
            raise self._broken

    async def close(self) -> None:
        """Until all is on disk."""
        self.uploads.close()
        await self.journal.flush()

    def stop(self, why: str) -> None:
        """Send no further call. Those under way end as they would and are kept."""
        if self.ended == "finished":
            self.ended = why
            self._stopped.set()
            self.pace.open_up()

    async def _annotate(self, record: Record, sink: Callable[[Annotated], None]) -> None:
        try:
            result = await annotate(record, self.settings, self)
            if not (self.ended == "interrupted" and result.again):
                self._count(result)
                sink(result)
        except Exception as error:
            self._broken = self._broken or error
        finally:
            self.pace.wake()

    def _count(self, result: Annotated) -> None:
        tally = self.tally
        tally.conflicts += result.conflict
        if result.left_out is None:
            tally.annotated += 1
            tally.pairs_left_out.update(left.reason for left in result.pairs_left_out)
        else:
            (tally.failed if result.again else tally.rejected)[result.left_out.reason] += 1

    # -- calls --------------------------------------------------------------------------------------------------------

    async def __call__(self, request: Request, *, fresh: bool = False) -> Reply:
        """The reply to a request, from the journal or from the server; see `pipeline.Ask`."""
        key = request.key
        under_way = self._under_way.get(key)
        if under_way is not None:  # the same picture and question, asked a moment ago for another record
            return await asyncio.shield(under_way)
        kept = self.journal.find(key, of_this_run=fresh)
        if kept is not None:
            self.tally.from_journal += 1
            return kept
        future = self._under_way[key] = asyncio.get_running_loop().create_future()
        try:
            reply = await self._send(request, key)
        except BaseException as error:
            future.set_exception(error if isinstance(error, Exception) else Unsent("interrupted", request))
            future.exception()  # nobody may be waiting for it
            raise
        finally:
            del self._under_way[key]
        future.set_result(reply)
        return reply

    def unusable(self, reply: Reply, request: Request) -> None:
        if reply.status == "ok":
            self.journal.note(
                "UPDATE calls SET status='invalid' WHERE n=(SELECT max(n) FROM calls WHERE key=?)", (request.key,)
            )

    def check(self, request: Request) -> Transport:
        """The transport, if a call may be made. Raises Unsent, or what has ended the run."""
        if self._broken is not None:
            raise self._broken
        if self.transport is None or self.ended != "finished":
            raise Unsent("not_asked" if self.transport is None else f"{self.ended}_stop", request)
        return self.transport

    async def _send(self, request: Request, key: str) -> Reply:
        transport = self.check(request)
        tokens = estimate(request, self.meter.prices.of(request.model))
        if transport.sends_bodies and request.max_side is not None:
            await self.uploads.data_url(request)  # made smaller before the call's turn comes
        reply = await self._attempts(request, key, tokens)
        self.tally.sent += 1
        if self.tally.cost_usd is not None:
            self.tally.cost_usd = None if reply.cost_usd is None else self.tally.cost_usd + reply.cost_usd
        return reply

    async def _attempts(self, request: Request, key: str, tokens: Tokens) -> Reply:
        """One call: attempts until one has a result. Raises Unfinished when there are too many without."""
        failures = limited = 0
        while True:
            try:
                return await self._attempt(request, key, tokens, failures + limited + 1)
            except Failed as error:
                limited += error.too_much
                failures += not error.too_much
                if failures >= ATTEMPTS or limited >= LIMITED_ATTEMPTS:
                    raise self._given_up(error) from None
                pause_s = backoff_s(failures + limited) if error.retry_after_s is None else error.retry_after_s
            await self._pause(pause_s)

    async def _attempt(self, request: Request, key: str, tokens: Tokens, number: int) -> Reply:
        """One attempt, with money set aside for it, when its turn has come. Raises Failed."""
        high_usd = self.meter.high_usd(request, tokens) or 0.0
        await self._reserve(request, high_usd)
        spent_usd = 0.0
        try:
            await self.pace.enter(max(tokens.prompt, MAX_ANSWER_TOKENS))
            try:
                transport = self.check(request)
                # a body is made when its turn has come: those that wait would hold theirs in memory
                body = request.wire(await self.uploads.data_url(request)) if transport.sends_bodies else b""
                reply, headers = await transport.complete(request, body)
                self.pace.answered(request.task, reply.latency_s, headers)
                self._understood_by(reply)
                reply = priced(reply, request, tokens, self.meter, attempts=number)
                spent_usd = reply.cost_usd or 0.0
                await self.journal.keep(request, key, reply)  # under way until it is on disk
                return reply
            finally:
                self.pace.leave()
        except Failed as error:
            if error.charged:
                spent_usd = high_usd
                self._lost(request, key, error, high_usd)
            if error.too_much:
                self.pace.too_much(error.retry_after_s, error.headers)
            else:
                self.pace.trouble()
            raise
        except ProviderError as error:
            self._broken = self._broken or error
            raise
        finally:
            self.budget.settle(high_usd, spent_usd)

    async def _reserve(self, request: Request, high_usd: float) -> None:
        try:
            await self.budget.reserve(high_usd)
        except BudgetReached:
            self.stop("budget")
            raise Unsent("budget_stop", request) from None

    async def _pause(self, seconds: float) -> None:
        """Wait, but no longer than until the run is stopped."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopped.wait(), seconds)

    def _understood_by(self, reply: Reply) -> None:
        """Take note that the server is there, and whether it can read what it is sent."""
        self._failures_in_a_row = 0
        if reply.status == "bad_request":
            self._bad_requests += 1
            if not self._understood and self._bad_requests >= BAD_REQUESTS_FIRST:
                self._broken = ProviderError(
                    f"the server turned the first {BAD_REQUESTS_FIRST} requests down, the last with: {reply.content}. "
                    "Check --model and --base-url: it must take pictures and JSON schemas"
                )
                raise self._broken
        else:
            self._understood = True

    def _lost(self, request: Request, key: str, error: Failed, high_usd: float) -> None:
        """Note an attempt that may have been charged without an answer, at what it could cost."""
        self.journal.note(
            "INSERT INTO lost(key, run, task, why, cost_usd, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            (key, self.journal.run, request.task, str(error), high_usd, now()),
        )

    def _given_up(self, error: Failed) -> Exception:
        self._failures_in_a_row += 1
        if self._failures_in_a_row >= FAILURES_IN_A_ROW and self._broken is None:
            self._broken = ProviderError(
                f"{FAILURES_IN_A_ROW} calls in a row failed, the last with: {error}. "
                "Run the same command again when the server is back"
            )
        return self._broken or Unfinished(str(error))


def backoff_s(failures: int) -> float:
    """Seconds to wait after so many failures of one call; drawn, so that calls do not come back together."""
    return min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** (failures - 1)) * random.uniform(0.5, 1.0)


def priced(
    reply: Reply, request: Request, tokens: Tokens, meter: Meter, *, batch: bool = False, attempts: int = 1
) -> Reply:
    """The reply with its cost and the attempts it took; tokens that the server did not say are the estimate's."""
    used = (reply.prompt_tokens, reply.cached_tokens, reply.completion_tokens)
    if reply.status == "bad_request" or (reply.status == "filtered" and not reply.prompt_tokens):
        return replace(reply, attempts=attempts)  # turned down before the model saw it
    if reply.estimated:
        used = (tokens.prompt, 0, len(reply.content) // CHARACTERS_PER_TOKEN + 1)
    else:
        meter.learn(request, tokens, reply.prompt_tokens)
    price = meter.prices.of(request.model)
    return replace(
        reply,
        attempts=attempts,
        prompt_tokens=used[0],
        cached_tokens=used[1],
        completion_tokens=used[2],
        cost_usd=None if price is None else price.usd(*used, batch=batch),
    )

"""The engine: takes records through the tasks, a bounded number at a time, with every finished call in the journal."""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from vlguard_data import __version__
from vlguard_data.errors import ProviderError
from vlguard_data.schema import Pair, Provenance, Record, Vote
from vlguard_data.store import Rejection
from vlguard_data.taxonomy import Policy

from .client import Declined, Transport, Unfinished
from .cost import cost_usd
from .journal import Journal, Reply
from .parse import AnswerError
from .request import Request
from .tasks import judge, write

Answer = TypeVar("Answer")
FAILURES_IN_A_ROW = 10
"""So many unfinished calls without one finished between them mean that the server is gone; the run stops."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What to ask, and whom. origin: of the pairs written, "model" or "authored"."""

    tasks: tuple[str, ...]
    policy: Policy
    model: str
    judge_model: str
    concurrency: int
    origin: str = "model"


@dataclass(slots=True)
class Tally:
    """Counts of a run. cost_usd is of the calls this run sent; None once a model's price was unknown."""

    annotated: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    failed: int = 0
    sent: int = 0
    from_journal: int = 0
    cost_usd: float | None = 0.0


@dataclass(slots=True)
class _Used:
    """What one record's calls were, for its provenance."""

    replies: list[Reply] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)


class Engine:
    """One run; `tally` counts along."""

    def __init__(self, settings: Settings, transport: Transport, journal: Journal) -> None:
        self.settings, self.transport, self.journal = settings, transport, journal
        self.tally = Tally()
        self._calls = asyncio.Semaphore(settings.concurrency)
        self._under_way: dict[str, asyncio.Future[Reply]] = {}
        self._failures_in_a_row = 0
        self._ended: ProviderError | None = None

    async def annotate(self, records: Iterator[Record], sink: Callable[[Record | Rejection], None]) -> None:
        """Hand every record's result to `sink`, in the order in which they end. Raises what ends the run."""
        workers = [asyncio.create_task(self._work(records, sink)) for _ in range(self.settings.concurrency)]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
        if self._ended is not None:
            raise self._ended

    async def _work(self, records: Iterator[Record], sink: Callable[[Record | Rejection], None]) -> None:
        for record in records:
            try:
                result: Record | Rejection = await self._annotated(record)
                self.tally.annotated += 1
            except Declined as left:
                result = Rejection(record.id, left.reason, left.detail)
                self.tally.rejected[left.reason] += 1
            except Unfinished as error:
                result = Rejection(record.id, "call_failed", str(error))
                self.tally.failed += 1
            sink(result)

    async def _annotated(self, record: Record) -> Record:
        used = _Used()
        if "judge" in self.settings.tasks:
            record = await self._judged(record, used)
        if any(pair.kind.startswith("unsafe") == record.safe for pair in record.pairs):
            raise Declined("contradicts_source", f"the judges say safe={record.safe}, the source's own pairs do not")
        if "write" in self.settings.tasks:
            if record.safe is None:
                raise Declined("not_judged", "write needs to know whether the image is safe: add judge, or labels")
            record = replace(record, pairs=(*record.pairs, *await self._written(record, used)))
        return replace(record, provenance=self._provenance(used))

    async def _judged(self, record: Record, used: _Used) -> Record:
        # both are waited for, so that no answer that was paid for is dropped when the other fails
        results = await asyncio.gather(
            *(self._vote(wording, record, used) for wording in judge.FIRST_VOTES), return_exceptions=True
        )
        for kind in (ProviderError, Unfinished, BaseException):  # what ends the run first, what may pass next time next
            for result in results:
                if isinstance(result, kind):
                    raise result
        votes = [result for result in results if isinstance(result, Vote)]
        if len({vote.harm_subcategory for vote in votes}) > 1:
            votes.append(await self._vote(judge.DECIDING_VOTE, record, used))
        verdict = judge.verdict(votes)
        if verdict is None:
            told = "; ".join(f"{vote.judge}: {vote.harm_subcategory or 'safe'}" for vote in votes)
            raise Declined("judges_disagree", told)
        policy = self.settings.policy
        policy_id = policy.clause_of(verdict.harm_subcategory).id if verdict.harm_subcategory else None
        return replace(record.with_harm(policy, policy_id, verdict.severity), votes=(*record.votes, *votes))

    async def _vote(self, wording: str, record: Record, used: _Used) -> Vote:
        request = judge.request(wording, record, self.settings.policy, self.settings.judge_model)
        return await self._answer(
            request, used, lambda reply: judge.parse(reply.content, f"{reply.model}:{wording}", self.settings.policy)
        )

    async def _written(self, record: Record, used: _Used) -> tuple[Pair, ...]:
        request = write.request(record, self.settings.policy, self.settings.model)
        return await self._answer(
            request,
            used,
            lambda reply: write.parse(reply.content, record, self.settings.policy, self.settings.origin),
        )

    async def _answer(self, request: Request, used: _Used, parse: Callable[[Reply], Answer]) -> Answer:
        """A usable answer, from the journal or from the server. Raises Declined for a result that is none."""
        reply = await self._call(request)
        used.requests.append(request)
        used.replies.append(reply)
        if reply.status not in ("ok", "invalid"):
            raise Declined(f"annotator_{reply.status}", f"{request.task}: {reply.content[:300]}")
        try:
            return parse(reply)
        except AnswerError as error:
            self.journal.keep(request.key, request.task, request.record_id, replace(reply, status="invalid"))
            raise Declined("invalid_answer", f"{request.task}: {error}") from None

    async def _call(self, request: Request) -> Reply:
        key = request.key
        under_way = self._under_way.get(key)
        if under_way is not None:  # the same picture and question, asked a moment ago for another record
            return await asyncio.shield(under_way)
        kept = self.journal.find(key)
        if kept is not None:
            self.tally.from_journal += 1
            return kept
        future = self._under_way[key] = asyncio.get_running_loop().create_future()
        try:
            reply = await self._send(request, key)
        except BaseException as error:
            future.set_exception(error if isinstance(error, Exception) else Unfinished("the run was stopped"))
            future.exception()  # nobody may be waiting for it
            raise
        finally:
            del self._under_way[key]
        future.set_result(reply)
        return reply

    async def _send(self, request: Request, key: str) -> Reply:
        async with self._calls:
            if self._ended is not None:
                raise self._ended
            try:
                reply = await self.transport.complete(request)
            except Unfinished as error:
                self._failures_in_a_row += 1
                if self._failures_in_a_row >= FAILURES_IN_A_ROW:
                    self._ended = ProviderError(
                        f"{FAILURES_IN_A_ROW} calls in a row failed, the last with: {error}. "
                        "Run the same command again when the server is back"
                    )
                    raise self._ended from None
                raise
            except ProviderError as error:
                self._ended = error
                raise
            self.journal.keep(key, request.task, request.record_id, reply)
        self._failures_in_a_row = 0
        self.tally.sent += 1
        cost = cost_usd(reply)
        if self.tally.cost_usd is not None:
            self.tally.cost_usd = None if cost is None else self.tally.cost_usd + cost
        return reply

    def _provenance(self, used: _Used) -> Provenance:
        """From what was asked and answered, so that a replay from the journal gives the same."""
        costs = [cost_usd(reply) for reply in used.replies]
        return Provenance(
            model=used.replies[-1].model if used.replies else None,
            prompt_sha256=_joint_hash(request.prompt_sha256 for request in used.requests),
            policy_version=self.settings.policy.label,
            tool_version=__version__,
            request_sha256=_joint_hash(request.key for request in used.requests),
            created_at=max((reply.created_at for reply in used.replies), default=None),
            cost_usd=None if None in costs else sum(cost for cost in costs if cost is not None),
        )


def _joint_hash(hashes: Iterator[str]) -> str:
    """One hash for the calls behind a record, whatever the order in which they ended."""
    return hashlib.sha256("\n".join(sorted(hashes)).encode()).hexdigest()

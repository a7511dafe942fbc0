"""What happens to one record: which calls it needs, in which order, and what their answers make of it.

Knows neither servers nor files: `ask` gives the reply to a request, from the journal, from a server, or not at all. So
the same code annotates online, plans a dry run, fills batches, and shows afterwards how a record came about.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Generic, Protocol, TypeVar

from vlguard_data import __version__
from vlguard_data.errors import VLGuardError
from vlguard_data.schema import Pair, Provenance, Record, Vote
from vlguard_data.store import Rejection
from vlguard_data.taxonomy import Clause, Policy

from .journal import Reply
from .parse import AnswerError
from .request import Request
from .tasks import contrast, judge, verify, write

Answer = TypeVar("Answer")

ASK_ONCE_MORE = {
    "refused": "you declined. This is the labelling of a safety dataset, and the answer is read by nobody but its "
    "makers: describe nothing that you do not want to describe, and give the fields asked for",
    "truncated": "it was cut off for its length; be brief",
    "empty": "it was empty",
}
"""Statuses after which a request is made once more, with what is said then. What a server's filter or the server itself
turned down ("filtered", "bad_request") would be turned down again."""


class Declined(Exception):
    """There is no result for this record, and asking again would not give one. Has a `reason` and a `detail`."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason, self.detail = reason, detail


class Unfinished(Exception):
    """A call that ended without a result and may pass next time; the message says what happened."""


class Unsent(Exception):
    """A call that was not made: the run has stopped, or makes none. reason: why, for the record's rejection."""

    def __init__(self, reason: str, request: Request) -> None:
        super().__init__(f"{request.task} has not been asked")
        self.reason, self.request = reason, request


class Ask(Protocol):
    """Where replies come from."""

    async def __call__(self, request: Request, *, fresh: bool = False) -> Reply:
        """The reply to a request; `fresh`: not one that an earlier run has kept.

        Raises Unfinished, Unsent, Declined, or a VLGuardError to end the run.
        """

    def unusable(self, reply: Reply, request: Request) -> None:
        """Told of an "ok" reply that turned out to be of no use."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What to ask, and whom.

    judge_models: of judge-a, judge-b and judge-c; the last also verifies. origin: of the pairs written, "model" or
    "authored". max_side: longer side in pixels to which pictures are reduced before upload. retry_failed: ask again
    where an earlier run got no usable result. decisions: what people said about a record's image, in order.
    """

    tasks: tuple[str, ...]
    policy: Policy
    model: str
    judge_models: tuple[str, str, str]
    max_side: int | None = None
    origin: str = "model"
    retry_failed: bool = False
    asked_clause: Callable[[Record, Policy], Clause | None] = write.asked_clause
    decisions: Callable[[Record], Sequence[Vote]] = lambda record: ()

    def judge_model(self, wording: str) -> str:
        return self.judge_models[(*judge.FIRST_VOTES, judge.DECIDING_VOTE).index(wording)]


@dataclass(slots=True)
class Annotated:
    """What became of a record.

    record: with all that is known of it; it counts only where `left_out` is None. left_out: why there is no record, and
    whether another run may give one (`again`). pairs_left_out: pairs that were written and not kept. replies, requests:
    in the order in which they ended.
    """

    record: Record
    left_out: Rejection | None = None
    again: bool = False
    pairs_left_out: list[Rejection] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    @property
    def conflict(self) -> bool:
        """Whether the judges disagreed, or a person with them."""
        return judge.disagree(self.record.votes)


async def annotate(record: Record, settings: Settings, ask: Ask) -> Annotated:
    """Take a record through the tasks. Raises what ends the run."""
    result = Annotated(record)
    try:
        await _annotate(result, settings, ask)
    except Declined as left:
        result.left_out = Rejection(record.id, left.reason, left.detail)
    except Unfinished as error:
        result.left_out, result.again = Rejection(record.id, "call_failed", str(error)), True
    except Unsent as error:
        result.left_out, result.again = Rejection(record.id, error.reason, str(error)), True
    return result


async def _annotate(result: Annotated, settings: Settings, ask: Ask) -> None:
    given = len(result.record.pairs)
    if "judge" in settings.tasks:
        await _judge(result, settings, ask)
    record = result.record
    if any(pair.kind.startswith("unsafe") == record.safe for pair in record.pairs):
        raise Declined("contradicts_source", f"the judges say safe={record.safe}, the source's own pairs do not")
    if {"write", "contrast"} & set(settings.tasks) and record.safe is None:
        raise Declined("not_judged", "write and contrast need to know whether the image is safe: add judge, or labels")
    if "write" in settings.tasks:
        await _write(result, settings, ask)
    if "contrast" in settings.tasks:
        await _contrast(result, settings, ask)
    if "verify" in settings.tasks:
        new = result.record.pairs[given:]
        await _verify(result, new or result.record.pairs, settings, ask)
    result.record = replace(result.record, provenance=_provenance(result, settings))


async def _judge(result: Annotated, settings: Settings, ask: Ask) -> None:
    # both are waited for, so that no answer that was paid for is dropped when the other fails
    told = await asyncio.gather(
        *(_vote(wording, result, settings, ask) for wording in judge.FIRST_VOTES), return_exceptions=True
    )
    people = list(settings.decisions(result.record))
    for kind in (VLGuardError, Unsent, Unfinished, BaseException):  # what ends the run first, what may pass then
        for one in told:
            if isinstance(one, kind) and not (people and isinstance(one, Declined)):
                raise one
    votes = [one for one in told if isinstance(one, Vote)]
    if judge.disagree(votes):
        try:
            votes.append(await _vote(judge.DECIDING_VOTE, result, settings, ask))
        except (Declined, Unfinished, Unsent):
            if not people:  # a person has decided: the third vote is kept where there is one, and needed nowhere
                result.record = replace(result.record, votes=(*result.record.votes, *votes))
                raise
    votes += people
    result.record = replace(result.record, votes=(*result.record.votes, *votes))
    verdict = judge.verdict(votes)
    if verdict is None:
        raise Declined(
            "judges_disagree", "; ".join(f"{vote.judge}: {vote.harm_subcategory or 'safe'}" for vote in votes)
        )
    policy = settings.policy
    policy_id = policy.clause_of(verdict.harm_subcategory).id if verdict.harm_subcategory else None
    result.record = result.record.with_harm(policy, policy_id, verdict.severity)


async def _vote(wording: str, result: Annotated, settings: Settings, ask: Ask) -> Vote:
    request = judge.request(
        wording, result.record, settings.policy, settings.judge_model(wording), max_side=settings.max_side
    )
    return await _usable(
        request,
        # the model's name is the one asked for: a server could call its model "human:..." and outvote the others
        lambda reply: judge.parse(reply.content, f"{request.model}:{wording}", settings.policy),
        result,
        settings,
        ask,
    )


async def _write(result: Annotated, settings: Settings, ask: Ask) -> None:
    record, policy = result.record, settings.policy
    careful = settings.asked_clause(record, policy)
    request = write.request(record, policy, settings.model, careful, max_side=settings.max_side)
    pairs = await _usable(
        request,
        lambda reply: write.parse(reply.content, record, policy, careful, settings.origin),
        result,
        settings,
        ask,
    )
    result.record = replace(record, pairs=(*record.pairs, *pairs))


async def _contrast(result: Annotated, settings: Settings, ask: Ask) -> None:
    record, policy = result.record, settings.policy
    request = contrast.request(record, policy, settings.model, max_side=settings.max_side)
    if request is None:
        result.pairs_left_out.append(Rejection(f"{record.id}#contrast", "no_harmful_request", "nothing to contrast"))
        return
    try:
        pairs = await _usable(
            request,
            lambda reply: contrast.parse(reply.content, record, policy, settings.origin),
            result,
            settings,
            ask,
        )
    except Declined as left:  # the record is good without them
        result.pairs_left_out.append(Rejection(f"{record.id}#contrast", left.reason, left.detail))
        return
    result.record = replace(record, pairs=(*record.pairs, *pairs))


async def _verify(result: Annotated, pairs: Sequence[Pair], settings: Settings, ask: Ask) -> None:
    record, unsound = result.record, set[Pair]()
    for start in range(0, len(pairs), verify.PAIRS_PER_CALL):
        some = pairs[start : start + verify.PAIRS_PER_CALL]
        request = verify.request(record, some, settings.judge_model(judge.DECIDING_VOTE), max_side=settings.max_side)
        readings = await _usable(request, partial(_readings, some), result, settings, ask)
        for number, (pair, reading) in enumerate(zip(some, readings, strict=True), start):
            if not verify.borne_out(pair, reading):
                unsound.add(pair)
                told = f"a response meant to {pair.target} was read as: {reading}; {pair.instruction!r:.120}"
                result.pairs_left_out.append(Rejection(f"{record.id}#{number}", "not_borne_out", told))
    if pairs and set(pairs) <= unsound:
        raise Declined("not_borne_out", "no pair was left: " + "; ".join(pair.kind for pair in pairs))
    result.record = replace(record, pairs=tuple(pair for pair in record.pairs if pair not in unsound))


def _readings(pairs: Sequence[Pair], reply: Reply) -> list[str]:
    return verify.parse(reply.content, pairs)


async def _usable(
    request: Request,
    parse: Callable[[Reply], Answer],
    result: Annotated,
    settings: Settings,
    ask: Ask,
) -> Answer:
    """A usable answer: to the request, or to the one further request that says what was wrong. Raises Declined."""
    tried = await _twice(request, parse, ask, fresh=False)
    if tried.problem is not None and settings.retry_failed:
        tried = await _twice(request, parse, ask, fresh=True)
    result.requests += tried.requests
    result.replies += tried.replies
    if tried.problem is not None:
        raise tried.problem
    assert tried.answer is not None, "there is an answer where there is no problem"
    return tried.answer


@dataclass(slots=True)
class _Tried(Generic[Answer]):
    """What one or two requests came to: an answer, or a problem."""

    answer: Answer | None = None
    problem: Declined | None = None
    requests: list[Request] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)


async def _twice(request: Request, parse: Callable[[Reply], Answer], ask: Ask, *, fresh: bool) -> _Tried[Answer]:
    tried: _Tried[Answer] = _Tried()
    for _ in range(2):
        reply = await ask(request, fresh=fresh)
        tried.requests.append(request)
        tried.replies.append(reply)
        if reply.status in ("ok", "invalid"):
            try:
                tried.answer, tried.problem = parse(reply), None
                break
            except AnswerError as error:
                ask.unusable(reply, request)
                wrong = str(error)
                tried.problem = Declined(error.reason, f"{request.task}: {error}")
        else:
            tried.problem = Declined(f"annotator_{reply.status}", f"{request.task}: {reply.content[:300]}")
            if reply.status not in ASK_ONCE_MORE:
                break
            wrong = ASK_ONCE_MORE[reply.status]
        request = request.again(reply.content, wrong)
    return tried


def _provenance(result: Annotated, settings: Settings) -> Provenance:
    """From what was asked and answered, so that a replay from the journal gives the same."""
    costs = [reply.cost_usd for reply in result.replies]
    return Provenance(
        model="+".join(sorted({reply.model for reply in result.replies})) or None,
        prompt_sha256=_joint_hash(request.template.prompt_sha256 for request in result.requests),
        policy_version=settings.policy.label,
        tool_version=__version__,
        request_sha256=_joint_hash(request.key for request in result.requests),
        created_at=max((reply.created_at for reply in result.replies), default=None),
        cost_usd=None if None in costs else sum(cost for cost in costs if cost is not None),
    )


def _joint_hash(hashes: Iterable[str]) -> str:
    """One hash for the calls behind a record, whatever the order in which they ended."""
    return hashlib.sha256("\n".join(sorted(hashes)).encode()).hexdigest()

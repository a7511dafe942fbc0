"""What a run would send and cost, before anything is sent. Reads the journal: what is there is not asked again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from vlguard_data.schema import Record

from .cost import HIGH, Prices, Tokens, estimate
from .engine import Limits
from .journal import Journal, Reply
from .pipeline import Settings, Unsent, annotate
from .request import MAX_ANSWER_TOKENS, Request
from .tasks import NAMES, contrast, judge, verify, write

ANSWER_TOKENS = {"judge": 60, "write": 220, "contrast": 180, "verify": 30}
"""Of a usual answer, by task: an assumption for the low estimate."""
LATENCY_S = 3.0
"""Of a usual call, where the journal does not know better."""
CACHEABLE_TOKENS = 1024
"""Prompt prefixes from this length on are cached by the servers that do it."""
USUAL_QUESTION, USUAL_PAIR = "x" * 90, "x" * 400
"""For requests that depend on answers not yet given: as long as these texts usually are, in characters."""


@dataclass(slots=True)
class Plan:
    """Estimates; every low one is what can be expected, every high one cannot be exceeded but by a server's own count.

    records: to be annotated; done: of them, complete in the journal. calls, text_tokens, image_tokens, cost_usd: (low,
    high); cost_usd is None where a price is not known. cached_share: of the prompt tokens, if the server caches
    prefixes. eta_s: seconds, at `latency_s` a call.
    """

    records: int = 0
    done: int = 0
    calls: tuple[int, int] = (0, 0)
    text_tokens: tuple[int, int] = (0, 0)
    image_tokens: tuple[int, int] = (0, 0)
    cost_usd: tuple[float, float] | None = (0.0, 0.0)
    cached_share: float = 0.0
    eta_s: float = 0.0
    latency_s: float = LATENCY_S


class _FromJournal:
    """Replies that are in the journal, and a list of the requests that are not."""

    def __init__(self, journal: Journal | None) -> None:
        self._journal = journal
        self.missing: list[Request] = []

    async def __call__(self, request: Request, *, fresh: bool = False) -> Reply:
        kept = self._journal.find(request.key) if self._journal is not None and not fresh else None
        if kept is None:
            self.missing.append(request)
            raise Unsent("not_asked", request)
        return kept

    def unusable(self, reply: Reply, request: Request) -> None:
        """Known already."""


async def plan(
    records: Iterable[Record], settings: Settings, journal: Journal | None, prices: Prices, limits: Limits
) -> Plan:
    """Walk through the records, without their pictures."""
    total, ask = _Sum(prices), _FromJournal(journal)
    made = Plan()
    for record in records:
        made.records += 1
        ask.missing.clear()
        result = await annotate(record, settings, ask)
        if not ask.missing:
            made.done += 1
            continue
        for request in ask.missing:
            total.add(request)
        reached = max(NAMES.index(_task(request)) for request in ask.missing)
        if any(request.task in judge.FIRST_VOTES for request in ask.missing):
            total.add(_deciding(record, settings), low=False)
        for name in NAMES[reached + 1 :]:
            if name in settings.tasks:
                total.add(_usual(name, result.record, settings))
    made.calls, made.text_tokens, made.image_tokens = total.calls, total.text_tokens, total.image_tokens
    made.cost_usd, made.cached_share = total.cost_usd, total.cached_share
    if journal is not None and (median := _median_latency_s(journal)) is not None:
        made.latency_s = median
    per_second = limits.concurrency / made.latency_s
    if limits.rpm:
        per_second = min(per_second, limits.rpm / 60)
    if limits.tpm and made.calls[0]:
        tokens_a_call = max((made.text_tokens[0] + made.image_tokens[0]) / made.calls[0], MAX_ANSWER_TOKENS)
        per_second = min(per_second, limits.tpm / 60 / tokens_a_call)
    made.eta_s = made.calls[0] / per_second
    return made


def _task(request: Request) -> str:
    return request.task.partition("-")[0]


def _deciding(record: Record, settings: Settings) -> Request:
    wording = judge.DECIDING_VOTE
    model = settings.judge_model(wording)
    return judge.request(wording, record, settings.policy, model, max_side=settings.max_side)


def _usual(name: str, record: Record, settings: Settings) -> Request:
    """A request of a task that nobody can build yet, about as long as it will be."""
    safe = record if record.safe is not None else record.with_harm(settings.policy, None, 0)
    if name == "write":
        return write.request(safe, settings.policy, settings.model, None, max_side=settings.max_side)
    pair = write.answered("safe_safe", {"question": USUAL_QUESTION, "answer": USUAL_PAIR}, "question", "", "model")
    if name == "contrast":
        asked = replace(safe, pairs=(replace(pair, target="refuse"),))
        request = contrast.request(asked, settings.policy, settings.model, max_side=settings.max_side)
        assert request is not None, "it has a harmful request"
        return request
    assert name == "verify", f"the plan has no usual request of the task {name}; add one here"
    pairs = [pair] * (2 + 2 * ("contrast" in settings.tasks))
    return verify.request(safe, pairs, settings.judge_model(judge.DECIDING_VOTE), max_side=settings.max_side)


class _Sum:
    def __init__(self, prices: Prices) -> None:
        self._prices = prices
        self._seen: set[str] = set()
        self.calls = self.text_tokens = self.image_tokens = (0, 0)
        self.cost_usd: tuple[float, float] | None = (0.0, 0.0)
        self._prompt = self._cached = 0

    @property
    def cached_share(self) -> float:
        return self._cached / self._prompt if self._prompt else 0.0

    def add(self, request: Request, *, low: bool = True) -> None:
        """A call that will be made (low), or one that may have to be; each may be made once more."""
        price = self._prices.of(request.model)
        tokens = estimate(request, price)
        times = (int(low), 2)
        self.calls = _plus(self.calls, times, 1)
        self.text_tokens = _plus(self.text_tokens, times, tokens.text)
        self.image_tokens = _plus(self.image_tokens, times, tokens.image)
        cached = self._cacheable(request, tokens) if low else 0
        self._prompt += tokens.prompt * low
        self._cached += cached
        if price is None:
            self.cost_usd = None
        elif self.cost_usd is not None:
            self.cost_usd = (
                self.cost_usd[0] + low * price.usd(tokens.prompt, cached, ANSWER_TOKENS[_task(request)]),
                self.cost_usd[1] + 2 * price.usd(tokens.prompt * HIGH, 0, MAX_ANSWER_TOKENS),
            )

    def _cacheable(self, request: Request, tokens: Tokens) -> int:
        """Tokens of the prefix, if a request before it has had the same."""
        seen = request.template.sha256 in self._seen
        self._seen.add(request.template.sha256)
        return tokens.prefix if seen and tokens.prefix >= CACHEABLE_TOKENS else 0


def _plus(total: tuple[int, int], times: tuple[int, int], amount: int) -> tuple[int, int]:
    return total[0] + times[0] * amount, total[1] + times[1] * amount


def _median_latency_s(journal: Journal) -> float | None:
    rows = journal.rows(
        "SELECT latency_s FROM calls WHERE latency_s > 0 ORDER BY latency_s "
        "LIMIT 1 OFFSET (SELECT count(*) / 2 FROM calls WHERE latency_s > 0)"
    )
    return float(rows[0][0]) if rows else None

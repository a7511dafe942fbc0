"""What lies between a call and its server: one attempt at it, the pace, the budget."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from annotation import upload
from annotation.client import Failed, HttpTransport, server_url
from annotation.engine import Budget, BudgetReached, Limits, backoff_s
from annotation.journal import Reply
from annotation.pace import COOLDOWN_S, CUT, FIRST_AT_ONCE, WINDOW, Bucket, Pace, retry_after_s
from annotation.tasks import judge
from vlguard_data.errors import InputError, ProviderError
from vlguard_data.taxonomy import Policy

from .conftest import record
from .loopback import Loopback, closed_port, filled
from .test_annotation_run import CANARY, sound, through

SLACK_S = 0.15
"""By which a busy machine may be late."""


def within(body: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a test's body in an event loop, no longer than a test should take."""
    asyncio.run(asyncio.wait_for(body(), 20))


async def settled() -> None:
    """Until all that can go on at once has gone on."""
    for _ in range(20):
        await asyncio.sleep(0)


# -- the pace -------------------------------------------------------------------------------------------------------


class Crowd:
    """Calls that want to enter; `through` has the numbers of those that did, in order, and `at` when, in seconds."""

    def __init__(self, pace: Pace, *tokens: float) -> None:
        self.pace = pace
        self.began = time.monotonic()
        self.through: list[int] = []
        self.at: list[float] = []
        self.tasks = [asyncio.create_task(self._enter(number, amount)) for number, amount in enumerate(tokens)]

    async def _enter(self, number: int, tokens: float) -> None:
        await self.pace.enter(tokens)
        self.through.append(number)
        self.at.append(time.monotonic() - self.began)

    async def leave(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


def answer(pace: Pace, count: int, latency_s: float = 0.01, task: str = "judge-a") -> None:
    """So many calls get their answers and leave."""
    for _ in range(count):
        pace.answered(task, latency_s, {})
        pace.leave()


def test_a_run_starts_slowly_and_doubles_while_the_server_keeps_up() -> None:
    async def body() -> None:
        pace = Pace(5 * FIRST_AT_ONCE)
        crowd = Crowd(pace, *[0.0] * 20 * FIRST_AT_ONCE)
        await settled()
        seen = [pace.under_way]
        for _ in range(4):
            answer(pace, pace.under_way)
            await settled()
            seen.append(pace.under_way)
        assert seen == [FIRST_AT_ONCE * times for times in (1, 2, 4, 5, 5)]
        await crowd.leave()

    within(body)


@pytest.mark.parametrize("most", [1, 4, FIRST_AT_ONCE, 1000])
def test_never_more_than_the_user_allows_are_under_way(most: int) -> None:
    async def body() -> None:
        pace = Pace(most)
        crowd = Crowd(pace, *[0.0] * 100)
        await settled()
        assert pace.under_way == min(most, FIRST_AT_ONCE)
        for _ in range(20):
            answer(pace, pace.under_way // 2 + 1)
            await settled()
            assert pace.under_way <= most
        await crowd.leave()

    within(body)


def test_it_does_not_grow_by_calls_that_are_too_few_to_show_anything() -> None:
    async def body() -> None:
        pace = Pace(100)
        few = int(0.75 * FIRST_AT_ONCE)
        for _ in range(20):
            crowd = Crowd(pace, *[0.0] * few)
            await settled()
            answer(pace, few)
            await crowd.leave()
        assert pace.at_once == FIRST_AT_ONCE

    within(body)


def test_too_many_requests_cut_it_once_in_a_cooldown_and_growth_is_slow_from_then_on() -> None:
    async def body() -> None:
        pace = Pace(100)
        crowd = Crowd(pace, *[0.0] * 400)
        await settled()
        for _ in range(5):
            pace.too_much(None, {})
        assert pace.at_once == FIRST_AT_ONCE * CUT
        await asyncio.sleep(COOLDOWN_S + 0.05)
        pace.too_much(None, {})
        pace.too_much(None, {})
        assert pace.at_once == pytest.approx(FIRST_AT_ONCE * CUT * CUT)
        before = pace.at_once
        while pace.under_way > before:
            pace.leave()
        answer(pace, int(before))
        assert before + 0.8 < pace.at_once <= before + 1  # one more in a round
        await crowd.leave()

    within(body)


def test_a_cut_leaves_one_call_at_least() -> None:
    async def body() -> None:
        pace = Pace(1)
        pace.too_much(None, {})
        assert pace.at_once == 1.0
        await asyncio.wait_for(pace.enter(0), 1)

    within(body)


def test_a_failure_of_another_kind_stops_growth_for_a_while_and_cuts_nothing() -> None:
    async def body() -> None:
        pace = Pace(10 * FIRST_AT_ONCE)
        crowd = Crowd(pace, *[0.0] * 10 * FIRST_AT_ONCE)
        await settled()
        pace.trouble()
        answer(pace, FIRST_AT_ONCE)
        assert pace.at_once == FIRST_AT_ONCE
        await asyncio.sleep(COOLDOWN_S + 0.05)
        answer(pace, 1)
        assert pace.at_once == FIRST_AT_ONCE + 1
        await crowd.leave()

    within(body)


def test_nobody_enters_before_the_server_said() -> None:
    """Neither those that wait nor those that come; a shorter wait said later does not shorten it."""

    async def body() -> None:
        pace = Pace(4)
        first = Crowd(pace, *[0.0] * 6)
        await settled()
        assert first.through == [0, 1, 2, 3]
        pace.too_much(0.4, {})
        pace.too_much(0.1, {})
        began = time.monotonic()
        for _ in range(4):
            pace.leave()
        second = Crowd(pace, 0.0)
        await asyncio.gather(*first.tasks)
        assert 0.4 <= time.monotonic() - began < 0.4 + SLACK_S
        assert second.through == []  # two of the first four places are left, by the cut
        pace.leave()
        await settled()
        assert second.through == [0]

    within(body)


def test_the_servers_request_limit_is_followed() -> None:
    """600 a minute are 10 a second; two are left."""

    async def body() -> None:
        pace = Pace(16)
        await pace.enter(0)
        pace.answered("judge-a", 0.01, {"x-ratelimit-limit-requests": "600", "x-ratelimit-remaining-requests": "2"})
        pace.leave()
        crowd = Crowd(pace, *[0.0] * 5)
        await asyncio.gather(*crowd.tasks)
        assert crowd.through == [0, 1, 2, 3, 4]
        for at, due in zip(crowd.at, [0, 0, 0.102, 0.204, 0.306], strict=True):
            assert due - 0.01 <= at < due + SLACK_S

    within(body)


def test_the_servers_token_limit_is_followed() -> None:
    """60,000 a minute are 1,000 a second; 500 are left."""

    async def body() -> None:
        pace = Pace(16)
        await pace.enter(0)
        pace.too_much(None, {"x-ratelimit-limit-tokens": "60000", "x-ratelimit-remaining-tokens": "500"})
        pace.leave()
        crowd = Crowd(pace, 500, 300, 0)
        await asyncio.gather(*crowd.tasks)
        for at, due in zip(crowd.at, [0, 0.306, 0.306], strict=True):
            assert due - 0.01 <= at < due + SLACK_S

    within(body)


def test_what_the_server_says_later_counts_where_it_is_less() -> None:
    async def body() -> None:
        pace = Pace(16)
        for remaining in ("50", "0", "40"):  # answers overtake each other
            pace.answered(
                "judge-a", 0.01, {"x-ratelimit-limit-requests": "600", "x-ratelimit-remaining-requests": remaining}
            )
        crowd = Crowd(pace, 0)
        await asyncio.gather(*crowd.tasks)
        assert 0.09 <= crowd.at[0] < 0.102 + SLACK_S

    within(body)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-ratelimit-limit-requests": "600"},
        {"x-ratelimit-remaining-requests": "0"},
        {"x-ratelimit-limit-requests": "0", "x-ratelimit-remaining-requests": "0"},
        {"x-ratelimit-limit-requests": "-600", "x-ratelimit-remaining-requests": "0"},
        {"x-ratelimit-limit-requests": "many", "x-ratelimit-remaining-requests": "0"},
        {"x-ratelimit-limit-requests": "1e3", "x-ratelimit-remaining-requests": "0"},
        {"x-ratelimit-limit-requests": "9" * 400, "x-ratelimit-remaining-requests": "0"},
    ],
)
def test_headers_that_say_nothing_are_passed_over(headers: dict[str, str]) -> None:
    async def body() -> None:
        pace = Pace(16)
        pace.answered("judge-a", 0.01, headers)
        crowd = Crowd(pace, *[1000.0] * 16)
        await settled()
        assert len(crowd.through) == 16

    within(body)


def test_a_call_over_the_whole_limit_waits_until_all_of_it_is_there_and_no_longer() -> None:
    async def body() -> None:
        pace = Pace(16)
        pace.answered("write", 0.01, {"x-ratelimit-limit-tokens": "1000", "x-ratelimit-remaining-tokens": "1000"})
        await asyncio.wait_for(pace.enter(50_000), 1)

    within(body)


def test_the_users_own_request_cap_is_kept() -> None:
    """1,200 a minute: 20 at once, then 20 a second."""

    async def body() -> None:
        pace = Pace(100, rpm=1200)
        pace.at_once = 100.0
        crowd = Crowd(pace, *[0.0] * 26)
        await asyncio.gather(*crowd.tasks)
        assert crowd.through == list(range(26))
        assert crowd.at[19] < SLACK_S
        for place, due in enumerate([0.05, 0.1, 0.15, 0.2, 0.25, 0.3], 20):
            assert due - 0.01 <= crowd.at[place] < due + SLACK_S

    within(body)


def test_the_users_own_token_cap_is_kept() -> None:
    """60,000 a minute: 1,000 at once, then 1,000 a second."""

    async def body() -> None:
        pace = Pace(100, tpm=60_000)
        crowd = Crowd(pace, 1000, 200, 100)
        await asyncio.gather(*crowd.tasks)
        for at, due in zip(crowd.at, [0, 0.2, 0.3], strict=True):
            assert due - 0.01 <= at < due + SLACK_S

    within(body)


def test_calls_go_first_come_first_served() -> None:
    """A small one does not overtake a large one, which would else wait for ever."""

    async def body() -> None:
        pace = Pace(100, tpm=60_000)
        await pace.enter(1000)
        crowd = Crowd(pace, 300, 0, 0)
        await asyncio.sleep(0.1)
        assert crowd.through == []
        late = Crowd(pace, 0)
        await asyncio.gather(*crowd.tasks, *late.tasks)
        assert crowd.through == [0, 1, 2]
        assert crowd.at[0] >= 0.29
        assert late.at[0] >= 0.19

    within(body)


def test_those_that_give_up_waiting_take_no_place() -> None:
    async def body() -> None:
        pace = Pace(1)
        await pace.enter(0)
        crowd = Crowd(pace, *[0.0] * 4)
        await settled()
        for number in (0, 1):
            crowd.tasks[number].cancel()
        await settled()
        assert pace.under_way == 1
        pace.leave()
        await settled()
        assert crowd.through == [2]
        pace.leave()  # 3 is let through, and cancelled before it knows
        crowd.tasks[3].cancel()
        await settled()
        assert crowd.through == [2]
        assert pace.under_way == 0
        await asyncio.wait_for(pace.enter(0), 1)

    within(body)


def test_one_that_gives_up_while_all_wait_for_the_clock_does_not_stop_it() -> None:
    async def body() -> None:
        pace = Pace(4, rpm=600)
        await asyncio.gather(*(Crowd(pace, *[0.0] * 4).tasks))
        for _ in range(4):
            pace.leave()
        pace.too_much(0.2, {})
        crowd = Crowd(pace, *[0.0] * 2)
        await settled()
        crowd.tasks[0].cancel()
        await asyncio.wait_for(crowd.tasks[1], 1)
        assert crowd.through == [1]
        assert crowd.at[0] >= 0.19

    within(body)


def test_opened_up_it_lets_everybody_through_whatever_comes_after() -> None:
    """They are to find out that the run has stopped; a server's wishes no longer count."""

    async def body() -> None:
        pace = Pace(2, rpm=60, tpm=60)
        await pace.enter(0)
        pace.too_much(60, {"x-ratelimit-limit-requests": "60", "x-ratelimit-remaining-requests": "0"})
        crowd = Crowd(pace, *[1000.0] * 50)
        await settled()
        assert crowd.through == []
        pace.open_up()
        await settled()
        assert len(crowd.through) == 50
        pace.too_much(60, {"x-ratelimit-limit-requests": "60", "x-ratelimit-remaining-requests": "0"})
        pace.answered("judge-a", 0.1, {"x-ratelimit-limit-requests": "60", "x-ratelimit-remaining-requests": "0"})
        await asyncio.wait_for(pace.enter(1000), 1)

    within(body)


def test_it_stands_still_while_answers_come_slower_and_is_cut_when_much_slower() -> None:
    async def body() -> None:
        pace = Pace(1000)
        crowd = Crowd(pace, *[0.0] * 3000)
        await settled()

        def grown_by(latency_s: float) -> float:
            answer(pace, WINDOW - 1, latency_s)
            before = pace.at_once
            answer(pace, 1, latency_s)  # with it a median is taken
            answer(pace, 1, latency_s)
            after = pace.at_once
            answer(pace, WINDOW - 1, latency_s)
            return after - before

        assert grown_by(0.1) == 2  # doubling: one for each answer
        assert grown_by(0.19) == 2
        assert grown_by(0.21) == 0
        assert 0 < grown_by(0.1) < 0.1  # and never doubling again
        before = pace.at_once
        answer(pace, WINDOW, 0.5)
        assert pace.at_once == pytest.approx(before * 0.9, rel=0.05)
        await crowd.leave()

    within(body)


def test_slowness_is_measured_task_by_task() -> None:
    """Writing takes ten times as long as judging; that alone is no sign of trouble."""

    async def body() -> None:
        pace = Pace(1000)
        crowd = Crowd(pace, *[0.0] * 1000)
        await settled()
        for _ in range(3):
            answer(pace, WINDOW, 0.1, "judge-a")
            answer(pace, WINDOW, 1.0, "write-safe")
        assert pace.at_once == FIRST_AT_ONCE + 6 * WINDOW
        await crowd.leave()

    within(body)


def test_a_bucket_fills_up_to_its_burst() -> None:
    bucket = Bucket(10, 5, now=100.0)
    bucket.take(5)
    assert bucket.wait_s(1, 100.0) == pytest.approx(0.1)
    assert bucket.wait_s(1, 100.1) == pytest.approx(0)
    bucket.take(1)
    assert bucket.wait_s(5, 100.1) == pytest.approx(0.5)
    assert bucket.wait_s(50, 100.1) == pytest.approx(0.5)
    assert bucket.wait_s(5, 200.0) == 0
    assert bucket.level == 5


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "2"}, 2),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "0"}, 0),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9),
        ({"retry-after": "Tue, 01 Jan 2019 00:00:00 GMT"}, 0),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
    ],
    ids=str,
)
def test_how_long_a_server_asks_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after_s(headers) == seconds


def test_a_server_may_give_a_date() -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=300), usegmt=True)
    assert retry_after_s({"retry-after": date}) == pytest.approx(300, abs=2)


def test_pauses_grow_and_are_drawn() -> None:
    for failures, longest in [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 8.0), (6, 8.0), (50, 8.0)]:
        pauses = [backoff_s(failures) for _ in range(200)]
        assert longest / 2 <= min(pauses) <= max(pauses) <= longest
        assert max(pauses) - min(pauses) > longest / 4


# -- the pace of a run ----------------------------------------------------------------------------------------------


def test_a_run_stays_away_from_a_server_that_says_so(tmp_path: Path) -> None:
    """One call is turned away; all wait, not only that one."""
    with Loopback(latency_s=0.05) as server:
        server.fault("429", lambda call: call.number == 5, retry_after_ms=600, times=1)
        engine, results = through(server, tmp_path, sound(12))
        times = [call.received_at for call in server.calls]
    turned_away = times[4] + 0.05
    pauses = [later - earlier for earlier, later in pairwise(times)]
    assert max(pauses) >= 0.5
    assert [at for at in times if turned_away + 0.1 < at < turned_away + 0.55] == []
    assert engine.tally.annotated == len(results) == 12
    assert engine.pace.at_once < FIRST_AT_ONCE


def test_a_run_follows_the_limits_in_the_servers_headers(tmp_path: Path) -> None:
    """600 requests a minute, of which none is left: ten a second."""
    with Loopback(headers={"x-ratelimit-limit-requests": "600", "x-ratelimit-remaining-requests": "0"}) as server:
        through(server, tmp_path, sound(10), tasks=("judge",), limits=Limits(concurrency=8))
        times = [call.received_at for call in server.calls]
    assert len(times) == 20
    after = times[9:]
    assert all(later - earlier > 0.08 for earlier, later in pairwise(after))


def test_a_run_keeps_to_the_users_cap(tmp_path: Path) -> None:
    with Loopback() as server:
        through(server, tmp_path, sound(15), tasks=("judge",), limits=Limits(rpm=1200))
        times = [call.received_at for call in server.calls]
    assert len(times) == 30
    assert times[-1] - times[0] >= 0.45


# -- one attempt ----------------------------------------------------------------------------------------------------


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def attempt(url: str, policy: Policy, attempt_timeout_s: float = 5.0) -> tuple[Reply, dict[str, str]]:
    """One attempt at a judge's call; the reply without what the clock decides, and the headers."""

    async def complete() -> tuple[Reply, dict[str, str]]:
        transport = HttpTransport(url, connections=1, attempt_timeout_s=attempt_timeout_s)
        made = judge.request("judge-a", record(1), policy, "m")
        try:
            reply, headers = await transport.complete(made, made.wire(upload.data_url(made.picture)))
        finally:
            await transport.close()
        assert reply.latency_s < 5
        assert reply.created_at.endswith("Z")
        return replace(reply, latency_s=0.0, created_at=""), {name.lower(): value for name, value in headers.items()}

    return asyncio.run(complete())


FULL = Reply("ok", "{answer}", "m", 100, 20, 10)
UNKNOWN = replace(FULL, prompt_tokens=0, cached_tokens=0, completion_tokens=0, estimated=1)
WORDS = "I'm sorry, but I can't help with this picture."


@pytest.mark.parametrize(
    ("kind", "options", "expected"),
    [
        ("ok", {}, FULL),
        ("fenced", {}, replace(FULL, content="```json\n{answer}\n```")),
        ("content_parts", {}, FULL),
        ("no_model", {}, FULL),
        ("no_usage", {}, UNKNOWN),
        ("empty_usage", {}, UNKNOWN),
        ("refusal", {}, replace(FULL, status="refused", content="I will not look at this.")),
        ("words", {}, replace(FULL, status="refused", content=WORDS)),
        ("length", {}, replace(FULL, status="truncated", content="{truncated}")),
        ("empty", {}, replace(FULL, status="empty", content="")),
        ("content_filter", {}, replace(FULL, status="filtered", content="{begun}")),
        ("400", {}, Reply("bad_request", "image is of no use", "m")),
        ("400", {"message": "no\n good \ud83d."}, Reply("bad_request", "no good \\ud83d", "m")),
        ("400", {"code": "content_policy_violation"}, Reply("filtered", "image is of no use", "m")),
        ("400", {"code": "content_filter"}, Reply("filtered", "image is of no use", "m")),
        ("400", {"code": "moderation_blocked"}, Reply("filtered", "image is of no use", "m")),
        ("400", {"code": "invalid_image"}, Reply("bad_request", "image is of no use", "m")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.usefixtures("environment")
def test_what_a_server_can_answer(kind: str, options: dict[str, Any], expected: Reply, policy: Policy) -> None:
    answer_text = json.dumps(filled(judge.schema(policy), str(record(1).image_sha256), ""))
    with Loopback(answer=lambda call: answer_text, headers={"x-request-id": "7"}) as server:
        server.fault(kind, **options)
        reply, headers = attempt(server.url, policy)
        (call,) = server.calls
    content = expected.content.replace("{answer}", answer_text)
    content = content.replace("{truncated}", answer_text[:-9]).replace("{begun}", answer_text[:9])
    assert reply == replace(expected, content=content)
    assert headers.get("x-request-id") == (None if kind == "400" else "7")
    sent = {name: call.headers[name] for name in ("authorization", "content-type", "user-agent")}
    assert sent == {
        "authorization": f"Bearer {CANARY}",
        "content-type": "application/json",
        "user-agent": "vlguard-data",
    }


NOT_JSON = "the answer is not JSON, or breaks off; check --base-url (most end in /v1)"
NO_COMPLETION = "the answer is no chat completion; check --base-url (most end in /v1)"
CHARGED, FREE, TOO_MUCH = (False, True), (False, False), (True, False)
"""(too_much, charged)"""


@pytest.mark.parametrize(
    ("kind", "options", "message", "flags", "retry_after"),
    [
        ("408", {}, "408: It took too long", FREE, None),
        ("429", {"retry_after": 7}, "429: Rate limit reached", TOO_MUCH, 7),
        ("500", {"retry_after_ms": 70}, "500: The server had an error", FREE, 0.07),
        ("503", {}, "503: All are busy", TOO_MUCH, None),
        ("html", {"status": 502, "message": "<p>Bad\n gateway"}, "502: <p>Bad gateway", FREE, None),
        ("html", {"status": 504, "message": ""}, "504: no message", FREE, None),
        ("html", {}, NOT_JSON, CHARGED, None),
        ("cut_json", {}, NOT_JSON, CHARGED, None),
        ("no_choices", {}, NO_COMPLETION, CHARGED, None),
        ("null_choice", {}, NO_COMPLETION, CHARGED, None),
        ("null_message", {}, NO_COMPLETION, CHARGED, None),
        ("error_in_200", {}, "the answer is no chat completion: upstream is gone", CHARGED, None),
        ("flood", {}, "the answer broke off: over 4,000,000 bytes", CHARGED, None),
        ("hang", {}, "no whole answer within 0.3 s", CHARGED, None),
        ("drip", {}, "no whole answer within 0.3 s", CHARGED, None),
        ("reset", {}, "the connection broke off: ", CHARGED, None),
        ("truncated_body", {}, "the answer broke off: ", CHARGED, None),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 20 else "",
)
@pytest.mark.usefixtures("environment")
def test_what_may_pass_next_time(
    kind: str,
    options: dict[str, Any],
    message: str,
    flags: tuple[bool, bool],
    retry_after: float | None,
    policy: Policy,
) -> None:
    """charged: the server may have made an answer."""
    with Loopback() as server:
        server.fault(kind, **options)
        began = time.monotonic()
        with pytest.raises(Failed) as caught:
            attempt(server.url, policy, 0.3 if kind in ("hang", "drip") else 5.0)
        assert time.monotonic() - began < 2
        assert len(server.calls) == 1
    got = caught.value
    assert str(got).startswith(message) if message.endswith(": ") else str(got) == message
    assert ((got.too_much, got.charged), got.retry_after_s) == (flags, retry_after)


@pytest.mark.usefixtures("environment")
def test_a_server_that_is_not_there_charges_nothing(policy: Policy) -> None:
    with closed_port() as url, pytest.raises(Failed) as caught:
        attempt(url, policy)
    assert str(caught.value).startswith(f"cannot reach {url}/chat/completions: Cannot connect to host 127.0.0.1:")
    assert (caught.value.too_much, caught.value.charged, caught.value.retry_after_s) == (False, False, None)


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("302", "the server turned the run down (302): It is elsewhere"),
        ("401", "the server turned the run down (401): Incorrect API key provided"),
        ("402", "the server turned the run down (402): The account is empty"),
        ("403", "the server turned the run down (403): not in your country"),
        ("404", "the server turned the run down (404): The model `m` does not exist"),
    ],
)
@pytest.mark.usefixtures("environment")
def test_what_no_other_request_would_fare_better_with(kind: str, message: str, policy: Policy) -> None:
    with Loopback() as server:
        server.fault(kind, location=f"{server.url}/elsewhere")
        with pytest.raises(ProviderError) as caught:
            attempt(server.url, policy)
        assert len(server.calls) == 1  # no redirect is followed: the key goes to nobody else
    assert str(caught.value) == f"{message}. Check OPENAI_API_KEY, --base-url and --model"


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"),
        ("https://host/v1//", "https://host/v1"),
        ("http://[::1]:80/v1", "http://[::1]:80/v1"),
        (None, "https://api.openai.com/v1"),
    ],
)
def test_a_servers_address(given: str | None, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    assert server_url(given) == url
    monkeypatch.setenv("OPENAI_BASE_URL", "http://other/v1")
    assert server_url(given) == (url if given else "http://other/v1")


@pytest.mark.parametrize(
    "given", ["127.0.0.1:8000/v1", "localhost", "ftp://host/v1", "http:///v1", "http://h:x/v1", "/v1"]
)
def test_what_is_no_servers_address(given: str) -> None:
    with pytest.raises(InputError) as caught:
        server_url(given)
    assert str(caught.value) == f"{given!r} is no server's address; it should look like http://127.0.0.1:8000/v1"


# -- the budget -----------------------------------------------------------------------------------------------------


def test_money_is_set_aside_before_a_call_and_what_is_left_comes_back() -> None:
    async def body() -> None:
        budget = Budget(1.0, 0.4)
        await budget.reserve(0.5)
        waiting = asyncio.create_task(budget.reserve(0.2))
        await settled()
        assert not waiting.done()  # 0.4 are spent and 0.5 may be
        budget.settle(0.5, 0.1)
        await asyncio.wait_for(waiting, 1)
        assert budget.spent_usd == pytest.approx(0.5)
        budget.settle(0.2, 0.2)
        with pytest.raises(BudgetReached):
            await budget.reserve(0.31)
        await budget.reserve(0.3)

    within(body)


def test_a_call_waits_for_those_under_way_and_is_refused_when_none_is_left() -> None:
    async def body() -> None:
        budget = Budget(1.0, 0.0)
        await budget.reserve(0.9)
        waiting = [asyncio.create_task(budget.reserve(0.3)) for _ in range(3)]
        await settled()
        budget.settle(0.9, 0.5)
        await settled()
        assert [task.done() for task in waiting] == [True, False, False]
        budget.settle(0.3, 0.3)
        told = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(one) for one in told] == [type(None), BudgetReached, BudgetReached]
        assert budget.spent_usd == pytest.approx(0.8)

    within(body)


@pytest.mark.parametrize(("limit", "spent", "fits"), [(None, 1e9, True), (0.0, 0.0, False), (1.0, 1.0, False)])
def test_the_limit_is_of_all_runs_together(limit: float | None, spent: float, fits: bool) -> None:
    async def body() -> None:
        budget = Budget(limit, spent)
        await budget.reserve(0.0)
        budget.settle(0.0, 0.0)
        reserve: Callable[[], Awaitable[None]] = partial(budget.reserve, 0.01)
        if fits:
            await reserve()
        else:
            with pytest.raises(BudgetReached):
                await reserve()

    within(body)

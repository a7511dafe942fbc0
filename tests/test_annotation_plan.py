"""What calls cost: prices, estimates, the dry run, and a budget that is kept."""

from __future__ import annotations

import asyncio
import json
import math
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotation.cost import HIGH, Meter, Price, Prices, Tokens, estimate, image_tokens
from annotation.engine import Limits, priced
from annotation.journal import Journal, Reply
from annotation.pipeline import Settings
from annotation.plan import ANSWER_TOKENS, CACHEABLE_TOKENS, Plan, plan
from annotation.request import MAX_ANSWER_TOKENS, Request
from annotation.tasks import BY_DEFAULT, NAMES, judge, write
from vlguard_data.errors import InputError
from vlguard_data.store import Rejection
from vlguard_data.taxonomy import Policy, built_in

from .conftest import record
from .loopback import Loopback
from .test_annotation_run import (
    CALLS,
    annotate,
    digest,
    error_line,
    judged,
    only,
    rejections_of,
    rows_of,
    sound,
    stage_of,
    summary,
    through,
    told,
)

TILES = {"rule": "tiles", "base": 85, "tile": 170}
GPT_4O = Price(2.50, 1.25, 10.00, 0.5, TILES)


@pytest.fixture(scope="module")
def six(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage_of(tmp_path_factory.mktemp("six") / "raw", sound(6))


# -- prices ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "price"),
    [
        ("gpt-4o", GPT_4O),
        ("gpt-4o-2024-08-06", GPT_4O),
        ("gpt-4o@2024-08-06", GPT_4O),
        ("gpt-4o-mini", Price(0.15, 0.075, 0.60, 0.5, TILES | {"base": 2833, "tile": 5667})),
        ("gpt-4o-mini-2024-07-18", Price(0.15, 0.075, 0.60, 0.5, TILES | {"base": 2833, "tile": 5667})),
        ("gpt-4.1", Price(2.00, 0.50, 8.00, 0.5, TILES)),
        ("gpt-4.1-mini-2025-04-14", Price(0.40, 0.10, 1.60, 0.5, {"rule": "patches", "factor": 1.62, "cap": 1536})),
        ("embedded-0.1-0123abcd", Price(0.0, 0.0, 0.0, 1.0, TILES)),
        ("gpt-4", None),
        ("gpt-4.1-nano", None),
        ("gpt-4o-audio-preview", None),
        ("gpt-4o-realtime-2025-01-01", None),
        ("my-gpt-4o", None),
        ("Qwen/Qwen2.5-VL-7B-Instruct", None),
        ("", None),
    ],
)
def test_a_model_has_the_price_of_the_name_it_stands_for(model: str, price: Price | None) -> None:
    assert Prices().of(model) == price


@pytest.mark.parametrize(
    ("model", "tokens", "usd"),
    [
        ("gpt-4o", (1_000_000, 0, 0), 2.5),
        ("gpt-4o", (1_000_000, 1_000_000, 0), 1.25),
        ("gpt-4o", (0, 0, 1_000_000), 10.0),
        ("gpt-4o-mini-2024-07-18", (1000, 400, 100), (600 * 0.15 + 400 * 0.075 + 100 * 0.6) / 1e6),
        ("embedded-0.1-0123abcd", (10, 0, 10), 0.0),
    ],
)
def test_a_call_costs_its_fresh_cached_and_answered_tokens(
    model: str, tokens: tuple[int, int, int], usd: float
) -> None:
    price = Prices().of(model)
    assert price is not None
    assert price.usd(*tokens) == pytest.approx(usd, rel=1e-12)
    assert price.usd(*tokens, batch=True) == pytest.approx(usd * price.batch, rel=1e-12)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply("ok", "x" * 40, "as it says", 100, 20, 10), (100, 20, 10, 325e-6)),
        (Reply("refused", "", "as it says", 100, 0, 10), (100, 0, 10, 350e-6)),
        (Reply("filtered", "", "as it says", 100, 0, 0), (100, 0, 0, 250e-6)),
        (Reply("filtered", "no", "as it says"), (0, 0, 0, 0.0)),
        (Reply("bad_request", "no", "as it says"), (0, 0, 0, 0.0)),
        (Reply("ok", "x" * 40, "as it says", estimated=1), ("all", 0, 11, None)),
        (Reply("empty", "", "as it says", estimated=1), ("all", 0, 1, None)),
    ],
    ids=lambda value: value.status if isinstance(value, Reply) else "",
)
def test_a_reply_is_priced_by_the_model_that_was_asked(reply: Reply, expected: tuple[Any, ...], policy: Policy) -> None:
    """Where a server does not say its tokens, by the estimate."""
    made = judge.request("judge-a", record(1), policy, "gpt-4o")
    tokens = estimate(made, GPT_4O)
    got = priced(reply, made, tokens, Meter(Prices()))
    prompt, cached, completion, usd = expected
    if prompt == "all":
        prompt, usd = tokens.prompt, (tokens.prompt * 2.5 + completion * 10) / 1e6
    assert got == replace(
        reply, prompt_tokens=prompt, cached_tokens=cached, completion_tokens=completion, cost_usd=got.cost_usd
    )
    assert got.cost_usd == pytest.approx(usd)
    unknown = priced(reply, judge.request("judge-a", record(1), policy, "x"), tokens, Meter(Prices()))
    assert unknown.cost_usd == (None if usd else 0.0)


OWN = """
as_of: 2026-01
models:
  m: {prompt: 1.00, cached: 0.25, completion: 4.00, batch: 0.5, image: {rule: fixed, tokens: 500}}
  gpt-4o: {prompt: 3, completion: 9}
"""


def test_an_own_price_file_goes_before_the_built_in_one(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    own = Prices(tmp_path / "own.yaml")
    assert own.of("m-2026-01-01") == Price(1.0, 0.25, 4.0, 0.5, {"rule": "fixed", "tokens": 500})
    assert own.of("gpt-4o") == Price(3.0, 3.0, 9.0, 1.0, TILES)
    assert own.of("gpt-4.1") == Prices().of("gpt-4.1")
    assert own.as_of == f"2026-01; {Prices().as_of}"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[", "while parsing"),
        ("", "'NoneType' object is not subscriptable"),
        ("as_of: x", "'models'"),
        ("models: {m: {prompt: 1, completion: 1}}", "'as_of'"),
        ("as_of: x\nmodels: [m]", "'list' object has no attribute 'items'"),
        ("as_of: x\nmodels: {m: 1}", "'int' object has no attribute 'get'"),
        ("as_of: x\nmodels: {m: {completion: 1}}", "'prompt'"),
        ("as_of: x\nmodels: {m: {prompt: 1}}", "'completion'"),
        ("as_of: x\nmodels: {m: {prompt: free, completion: 1}}", "could not convert string to float: 'free'"),
        ("as_of: x\nmodels: {m: {prompt: 1, completion: -1}}", "a price is below 0"),
        ("as_of: x\nmodels: {m: {prompt: .nan, completion: 1}}", "a price is below 0, or no number"),
        ("as_of: x\nmodels: {m: {prompt: 1, completion: 1, cached: .inf}}", "a price is below 0, or no number"),
        ("as_of: x\nmodels: {m: {prompt: 1, completion: 1, image: {rule: pixels}}}", "'pixels'"),
        ("as_of: x\nmodels: {m: {prompt: 1, completion: 1, image: {rule: fixed}}}", "image needs tokens"),
        ("as_of: x\nmodels: {m: {prompt: 1, completion: 1, image: {rule: patches}}}", "image needs cap, factor"),
    ],
)
def test_a_price_file_that_breaks_its_form_says_how(text: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        Prices(path)
    begins = f"{path} is no price file (its form: prices.yaml beside annotation/cost.py): {problem}"
    assert str(caught.value).startswith(begins)


def test_a_price_file_that_is_not_there_is_one_line(six: Path, server: Loopback, tmp_path: Path) -> None:
    done = annotate(six, tmp_path / "out", server, "--prices", tmp_path / "none.yaml", code=1)
    assert error_line(done) == f"cannot read the price file {tmp_path / 'none.yaml'}: No such file or directory"
    assert not (tmp_path / "out").exists()


# -- estimates ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "max_side", "rule", "tokens"),
    [
        ((1024, 1024), None, TILES, 85 + 4 * 170),
        ((512, 512), None, TILES, 85 + 170),
        ((96, 64), None, TILES, 85 + 170),
        ((2048, 4096), None, TILES, 85 + 6 * 170),
        ((4096, 4096), 512, TILES, 85 + 170),
        ((1536, 1024), 1024, TILES, 85 + 4 * 170),
        ((0, 0), None, TILES, 85 + 170),
        ((1024, 1024), None, {"rule": "patches", "factor": 1.62, "cap": 1536}, math.ceil(1024 * 1.62)),
        ((33, 32), None, {"rule": "patches", "factor": 1.0, "cap": 1536}, 2),
        ((4000, 4000), None, {"rule": "patches", "factor": 1.62, "cap": 1536}, math.ceil(1536 * 1.62)),
        ((4000, 4000), 320, {"rule": "patches", "factor": 1.0, "cap": 1536}, 100),
        ((4000, 4000), None, {"rule": "fixed", "tokens": 258}, 258),
    ],
)
def test_a_pictures_tokens_follow_the_providers_rule(
    size: tuple[int, int], max_side: int | None, rule: dict[str, Any], tokens: int
) -> None:
    assert image_tokens(size, max_side, rule) == tokens


def test_an_estimate_counts_the_body_the_picture_and_what_can_be_cached(policy: Policy) -> None:
    made = judge.request("judge-a", record(1), policy, "gpt-4o")
    body = made.wire(b"")
    got = estimate(made, GPT_4O)
    assert got == Tokens(len(body) // 4, 255, len(made.body()["messages"][0]["content"]) // 4)
    assert got.prompt == len(body) // 4 + 255
    assert got.prefix > CACHEABLE_TOKENS


def test_the_high_estimate_learns_from_what_servers_count(policy: Policy) -> None:
    meter = Meter(Prices())
    made = {name: judge.request(name, record(1), policy, "gpt-4o") for name in ("judge-a", "judge-b")}
    tokens = estimate(made["judge-a"], GPT_4O)
    answer = MAX_ANSWER_TOKENS * 10

    def high(name: str) -> float | None:
        return meter.high_usd(made[name], tokens)

    first = pytest.approx((tokens.prompt * HIGH * 2.5 + answer) / 1e6)
    assert high("judge-a") == first
    meter.learn(made["judge-a"], tokens, tokens.prompt * 2)
    assert high("judge-a") == pytest.approx((tokens.prompt * 2.1 * 2.5 + answer) / 1e6)
    meter.learn(made["judge-a"], tokens, tokens.prompt // 2)  # one that is less proves nothing of the next
    assert high("judge-a") == pytest.approx((tokens.prompt * 2.1 * 2.5 + answer) / 1e6)
    assert high("judge-b") == first
    meter.learn(made["judge-b"], tokens, 10)
    assert high("judge-b") == pytest.approx((tokens.prompt * 2.5 + answer) / 1e6)
    assert meter.high_usd(judge.request("judge-a", record(1), policy, "x"), tokens) is None


# -- the plan, and the dry run --------------------------------------------------------------------------------------


def planned(journal: Journal | None, *, tasks: tuple[str, ...] = BY_DEFAULT, limits: Limits | None = None) -> Plan:
    settings = Settings(tasks, built_in(), "gpt-4o", ("gpt-4o",) * 3)
    return asyncio.run(plan(sound(6), settings, journal, Prices(), limits or Limits()))


def usd(made: Request, answer_tokens: float, *, share: float = 1.0, cached: bool = False) -> float:
    tokens = estimate(made, GPT_4O)
    return GPT_4O.usd(tokens.prompt * share, tokens.prefix if cached else 0, answer_tokens)


def test_a_plan_adds_up_what_each_call_costs(policy: Policy) -> None:
    """Judging six pictures: two votes each, a third where they disagree; every call may be made once more.

    All but the first of a wording find its prompt cached.
    """
    got = planned(None, tasks=("judge",))
    made = {name: judge.request(name, record(1), policy, "gpt-4o") for name in ("judge-a", "judge-b", "judge-c")}
    first = [made["judge-a"], made["judge-b"]]
    tokens = {name: estimate(one, GPT_4O) for name, one in made.items()}
    low = sum(usd(one, ANSWER_TOKENS["judge"]) + 5 * usd(one, ANSWER_TOKENS["judge"], cached=True) for one in first)
    high = sum(2 * 6 * usd(one, MAX_ANSWER_TOKENS, share=HIGH) for one in made.values())
    text_low = 6 * (tokens["judge-a"].text + tokens["judge-b"].text)
    prompt_low = text_low + 12 * 255
    near: Any = pytest.approx
    assert got == Plan(
        records=6,
        done=0,
        calls=(12, 36),
        text_tokens=(text_low, 12 * sum(one.text for one in tokens.values())),
        image_tokens=(12 * 255, 36 * 255),
        cost_usd=(near(low), near(high)),
        cached_share=near(5 * (tokens["judge-a"].prefix + tokens["judge-b"].prefix) / prompt_low),
        eta_s=near(12 * 3.0 / 16),
        latency_s=3.0,
    )


def test_a_plan_counts_the_calls_that_answers_will_lead_to() -> None:
    assert planned(None).calls == (6 * 5, 6 * 2 * 6)
    assert planned(None, tasks=("judge", "write")).calls == (6 * 3, 6 * 2 * 4)
    assert planned(None, tasks=("write",)).calls == (6, 12)
    assert planned(None, tasks=("write", "contrast", "verify")).calls == (18, 36)


def test_a_plan_knows_every_task_there_is() -> None:
    assert set(ANSWER_TOKENS) == set(NAMES)
    assert planned(None, tasks=NAMES).calls[0] >= 6 * (1 + len(NAMES))


def test_a_plan_says_how_long_it_takes() -> None:
    assert planned(None, limits=Limits(concurrency=3)).eta_s == pytest.approx(30 * 3.0 / 3)
    assert planned(None, limits=Limits(concurrency=3, rpm=6)).eta_s == pytest.approx(30 / 0.1)
    got = planned(None, limits=Limits(concurrency=3, tpm=60_000))
    tokens = got.text_tokens[0] + got.image_tokens[0]
    assert got.eta_s == pytest.approx(tokens / 1000)


def test_a_plan_knows_what_the_journal_has(server: Loopback, tmp_path: Path) -> None:
    """And a run sends no fewer than the low number of calls, and no more than the high one."""
    server.latency_s = 0.02
    through(server, tmp_path, sound(6), tasks=("judge",), model="gpt-4o")
    with Journal(tmp_path) as journal:
        got = planned(journal)
        assert (got.records, got.done, got.calls) == (6, 0, (18, 36))
        assert 0.02 <= got.latency_s < 1
        assert got.eta_s == pytest.approx(18 * got.latency_s / 16)
        assert planned(journal, tasks=("judge",)) == Plan(records=6, done=6, latency_s=got.latency_s)
    engine, _ = through(server, tmp_path, sound(6), model="gpt-4o")
    assert engine.tally.sent == 18
    assert engine.tally.cost_usd is not None
    assert got.cost_usd is not None
    assert engine.tally.cost_usd <= got.cost_usd[1]
    with Journal(tmp_path) as journal:
        after = planned(journal)
        assert after == Plan(records=6, done=6, latency_s=after.latency_s)


def test_a_plan_of_disagreeing_judges_waits_for_the_third(server: Loopback, tmp_path: Path) -> None:
    server.answer = judged({"judge-a": ("violence", 3), "judge-b": ("none", 1), "judge-c": ("none", 1)})
    server.fault("400", lambda call: call.task == "judge-c")
    through(server, tmp_path, sound(2), tasks=("judge",), model="gpt-4o")
    with Journal(tmp_path) as journal:
        got = planned(journal)
        assert (got.records, got.done) == (6, 2)  # their third judge has been asked, and gave nothing
        assert got.calls == (4 * 5, 4 * 2 * 6)


PLANNED = (
    *("records", "records_done", "calls_low", "calls_high", "text_tokens_low", "text_tokens_high"),
    *("image_tokens_low", "image_tokens_high", "cached_share", "cost_usd_low", "cost_usd_high", "eta_s", "latency_s"),
    *("prices_as_of", "model", "judge_models", "unpriced"),
)


@pytest.mark.parametrize(
    ("options", "records", "low", "high"),
    [
        (["--limit", "5"], 5, 25, 60),
        (["--tasks", "write,write"], 6, 6, 12),
        (["--tasks", "judge"], 6, 12, 36),
    ],
    ids=["five", "write", "judge"],
)
def test_a_dry_run_sends_nothing(
    options: list[str], records: int, low: int, high: int, six: Path, server: Loopback, tmp_path: Path
) -> None:
    done = annotate(six, tmp_path / "out", server, "--dry-run", "--format", "json", *options, OPENAI_API_KEY="")
    values = json.loads(done.stdout)
    assert list(values) == ["schema_version", *PLANNED]
    assert values["text_tokens_low"] > 500 * low
    assert values["text_tokens_high"] >= values["text_tokens_low"] * high / low * 0.6
    assert 0 < values["cached_share"] < 1
    for name in ("text_tokens_low", "text_tokens_high", "cached_share"):
        del values[name]
    assert values == {
        "schema_version": 1,
        "records": records,
        "records_done": 0,
        "calls_low": low,
        "calls_high": high,
        "image_tokens_low": 255 * low,
        "image_tokens_high": 255 * high,
        "cost_usd_low": None,
        "cost_usd_high": None,
        "eta_s": round(low * 3.0 / 64, 1),
        "latency_s": 3.0,
        "prices_as_of": "2025-08",
        "model": "m",
        "judge_models": ["m", "m", "m"],
        "unpriced": ["m"],
    }
    assert done.stderr == ""
    assert server.calls == []
    assert not (tmp_path / "out").exists()


def test_a_dry_run_says_the_cost_and_knows_what_the_journal_has(six: Path, server: Loopback, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    prices = ("--prices", tmp_path / "own.yaml")
    annotate(six, tmp_path / "out", server, "--limit", 2, *prices)
    server.forget()
    before = digest(tmp_path / "out")
    done = annotate(six, tmp_path / "out", server, *prices, "--dry-run", "--format", "json")
    values = json.loads(done.stdout)
    assert (values["records"], values["records_done"]) == (6, 2)
    assert (values["calls_low"], values["calls_high"]) == (4 * CALLS, 4 * 2 * 6)
    assert (values["image_tokens_low"], values["unpriced"]) == (500 * 4 * CALLS, [])
    prompt = values["text_tokens_low"] + values["image_tokens_low"]
    cached = values["cached_share"] * prompt
    answers = 4 * (2 * ANSWER_TOKENS["judge"] + sum(ANSWER_TOKENS[name] for name in BY_DEFAULT[1:]))
    low = (prompt - cached + cached * 0.25 + answers * 4) / 1e6
    assert values["cost_usd_low"] == pytest.approx(low, rel=1e-3)
    high = values["text_tokens_high"] + values["image_tokens_high"]
    assert values["cost_usd_high"] == pytest.approx((high * HIGH + 48 * MAX_ANSWER_TOKENS * 4) / 1e6, rel=1e-3)
    assert values["prices_as_of"] == "2026-01; 2025-08"
    assert values["latency_s"] < 1
    assert server.calls == []
    assert digest(tmp_path / "out") == before
    assert rows_of(tmp_path / "out", "SELECT count(*) FROM runs") == [(1,)]
    text = annotate(six, tmp_path / "out", server, *prices, "--dry-run").stdout
    assert text == (
        f"would annotate 4 of 6 records with 20 calls, at most 48; text tokens {values['text_tokens_low']:,}, image "
        f"tokens 10,000, of the prompt {values['cached_share']:.0%} cached; cost {values['cost_usd_low']:.2f} to "
        f"{values['cost_usd_high']:.2f} USD at most (prices of 2026-01; 2025-08); about {values['eta_s']:.0f} s at "
        f"{values['latency_s']:.1f} s a call; nothing was sent\n"
    )


def test_a_dry_run_with_retry_failed_counts_what_would_be_asked_again(
    six: Path, server: Loopback, tmp_path: Path
) -> None:
    server.fault("refusal", only(sound(1)[0], "judge-b"))
    annotate(six, tmp_path / "out", server, "--tasks", "judge")
    options = ("--tasks", "judge", "--dry-run", "--format", "json")
    plain, again = (
        json.loads(annotate(six, tmp_path / "out", server, *options, *more).stdout) for more in ([], ["--retry-failed"])
    )
    assert (plain["records_done"], plain["calls_low"]) == (6, 0)
    assert (again["records_done"], again["calls_low"]) == (5, 1)


# -- the budget of a run --------------------------------------------------------------------------------------------

BY_THE_ANSWER = """
as_of: 2026-01
models:
  m: {prompt: 0, completion: 1000}
"""
"""A call can cost 1 USD, its answer as long as is allowed, and costs 0.01."""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.yaml"
    path.write_text(BY_THE_ANSWER, encoding="utf-8")
    return path


def spent(out: Path) -> float:
    with Journal(out, read_only=True) as journal:
        return journal.spent_usd()


@pytest.mark.parametrize("concurrency", [1, 64])
def test_a_run_stops_before_the_call_that_could_exceed_the_budget_and_resumes_with_more(
    concurrency: int, six: Path, own: Path, server: Loopback, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    options = ("--prices", own, "--format", "json", "--concurrency", concurrency)
    done = annotate(six, out, server, *options, "--max-cost", 1.045, code=4)
    values = json.loads(done.stdout)
    assert values["ended"] == "budget"
    assert (values["sent"], values["cost_usd"]) == (5, pytest.approx(0.05))
    assert len(server.calls) == 5
    assert spent(out) == pytest.approx(0.05)
    left = rejections_of(out)
    assert values["failed"] == len(left) == 6 - values["annotated"]
    assert values["failed_by_reason"] == {"budget_stop": len(left)}
    assert {one.reason for one in left.values()} == {"budget_stop"}
    assert {one.detail for one in left.values()} <= {
        f"{task} has not been asked"
        for task in ("judge-a", "judge-b", "write-safe", "write-unsafe", "contrast-safe", "contrast-unsafe", "verify")
    }
    assert rows_of(out, "SELECT ended FROM runs") == [("budget",)]
    text = annotate(six, out, server, "--prices", own, "--max-cost", 1.045, code=4).stdout
    assert text.endswith("; stopped before --max-cost: run again with more\n")
    assert len(server.calls) == 5
    more = annotate(six, out, server, *options, "--max-cost", 2)
    assert summary(more) == told(6, 25, journal=5)
    assert rejections_of(out) == {}
    finished = digest(out)
    again = annotate(six, out, server, *options, "--max-cost", 0)
    assert summary(again) == told(6, 0, journal=30)
    assert digest(out) == finished
    assert len(server.calls) == 30


def test_no_money_means_no_call(six: Path, own: Path, server: Loopback, tmp_path: Path) -> None:
    done = annotate(six, tmp_path / "out", server, "--prices", own, "--max-cost", 0, "--format", "json", code=4)
    assert summary(done) == told(0, 0, failed=6)
    assert rejections_of(tmp_path / "out")["folder/001.png"] == Rejection(
        "folder/001.png", "budget_stop", "judge-a has not been asked"
    )
    assert server.calls == []


def test_what_was_lost_on_the_way_counts_as_spent(own: Path, server: Loopback, tmp_path: Path) -> None:
    """The server may have made an answer; it counts at what it could have cost, in this run and in later ones."""
    server.fault("cut_json", only(sound(1)[0], "judge-a"), times=1)
    limits = Limits(max_cost_usd=3.5)
    engine, results = through(server, tmp_path / "out", sound(1), prices=Prices(own), limits=limits)
    assert engine.ended == "finished"
    assert [got.left_out for got in results.values()] == [None]
    assert engine.tally.cost_usd == pytest.approx(0.05)
    assert spent(tmp_path / "out") == engine.budget.spent_usd == pytest.approx(1.05)
    assert rows_of(tmp_path / "out", "SELECT task, why, cost_usd FROM lost") == [
        ("judge-a", "the answer is not JSON, or breaks off; check --base-url (most end in /v1)", 1.0)
    ]
    server.forget()
    limits = Limits(max_cost_usd=2.0)
    engine, _ = through(server, tmp_path / "out", sound(2), prices=Prices(own), limits=limits)
    assert (engine.ended, server.calls) == ("budget", [])


@pytest.mark.parametrize(("kind", "options"), [("500", {"retry_after_ms": 1}), ("429", {"retry_after_ms": 1})])
def test_what_was_turned_away_costs_nothing(
    kind: str, options: dict[str, Any], own: Path, server: Loopback, tmp_path: Path
) -> None:
    server.fault(kind, times=5, **options)
    limits = Limits(max_cost_usd=1.1)
    engine, _ = through(server, tmp_path / "out", sound(1), prices=Prices(own), limits=limits)
    assert engine.ended == "finished"
    assert spent(tmp_path / "out") == pytest.approx(0.05)
    assert rows_of(tmp_path / "out", "SELECT * FROM lost") == []


def test_an_attempt_that_could_exceed_the_budget_is_not_made_again(own: Path, server: Loopback, tmp_path: Path) -> None:
    """The first may have cost 1 USD, and so may the second: together over the budget."""
    server.fault("cut_json", times=1)
    limits = Limits(concurrency=1, max_cost_usd=1.5)
    engine, _ = through(server, tmp_path / "out", sound(1), tasks=("judge",), prices=Prices(own), limits=limits)
    assert len(server.calls) == 1
    assert engine.ended == "budget"
    assert spent(tmp_path / "out") == pytest.approx(1.0)


def test_what_was_lost_is_known_also_of_a_run_that_a_server_ends(own: Path, server: Loopback, tmp_path: Path) -> None:
    """The lost attempt and the end of the run come in the same moment."""
    source = stage_of(tmp_path / "raw", sound(1))
    server.fault("cut_json", lambda call: call.task == "judge-a", after_s=0.2)
    server.fault("401", lambda call: call.task == "judge-b", after_s=0.2)
    annotate(source, tmp_path / "out", server, "--prices", own, code=1)
    assert len(server.calls) == 2
    assert spent(tmp_path / "out") == pytest.approx(1.0)


def test_tokens_that_a_server_does_not_say_are_estimated_and_cost(
    server: Loopback, tmp_path: Path, policy: Policy
) -> None:
    server.fault("no_usage")
    engine, results = through(server, tmp_path, sound(1), tasks=("judge", "write"), model="gpt-4o")
    (got,) = results.values()
    safe = got.record.safe
    made = [judge.request(name, sound(1)[0], policy, "gpt-4o") for name in ("judge-a", "judge-b")]
    careful = write.asked_clause(got.record, policy) if safe else None
    made.append(write.request(got.record, policy, "gpt-4o", careful))
    tokens = {one.key: estimate(one, GPT_4O).prompt for one in made}
    rows = rows_of(tmp_path, "SELECT key, prompt_tokens, completion_tokens, estimated, cost_usd, content FROM calls")
    assert {row[0] for row in rows} == set(tokens)
    for key, prompt, completion, estimated, cost_usd, content in rows:
        assert (prompt, completion, estimated) == (tokens[key], len(content) // 4 + 1, 1)
        assert cost_usd == pytest.approx(GPT_4O.usd(prompt, 0, completion))
    assert engine.tally.cost_usd == pytest.approx(sum(row[4] for row in rows))


def test_a_model_without_a_price_is_refused_and_its_cost_is_never_guessed(
    six: Path, server: Loopback, tmp_path: Path
) -> None:
    """The refusals are among the commands that cannot be meant; this is the run that was allowed."""
    done = annotate(six, tmp_path / "out", server, "--format", "json")
    assert json.loads(done.stdout)["cost_usd"] is None
    text = annotate(six, tmp_path / "out", server, "--tasks", "judge").stdout
    assert "; cost 0.00 USD" in text
    assert "; cost unknown, no price for the model" in annotate(six, tmp_path / "two", server).stdout
    assert {cost for (cost,) in rows_of(tmp_path / "out", "SELECT cost_usd FROM calls")} == {None}


def test_the_budget_of_a_shard_is_its_part() -> None:
    limits = Limits(concurrency=10, rpm=60, tpm=3000, max_cost_usd=9.0, deadline_s=7.0)
    assert limits.of_shard(3) == Limits(concurrency=3, rpm=20, tpm=1000, max_cost_usd=3.0, deadline_s=7.0)
    assert Limits(concurrency=2).of_shard(3) == Limits(concurrency=1)
    assert Limits(max_cost_usd=0.0).of_shard(3).max_cost_usd == 0.0


# -- the deadline ---------------------------------------------------------------------------------------------------


def test_at_the_deadline_no_further_call_is_sent_and_the_next_run_goes_on(six: Path, tmp_path: Path) -> None:
    """Calls under way end as they would, and are kept."""
    out = tmp_path / "out"
    with Loopback(latency_s=0.5) as server:
        began = time.monotonic()
        done = annotate(six, out, server, "--deadline", 1.2, "--concurrency", 2, "--format", "json", code=3)
        assert time.monotonic() - began < 5
        values = json.loads(done.stdout)
        assert (values["ended"], values["annotated"]) == ("deadline", 0)
        assert values["failed_by_reason"] == {"deadline_stop": 6}
        assert set(rejections_of(out)) == {one.id for one in sound(6)}
        assert values["sent"] == len(server.calls) == sum(server.finished.values())
        assert 2 <= len(server.calls) <= 8
        assert rows_of(out, "SELECT ended FROM runs") == [("deadline",)]
        sent = len(server.calls)
        server.latency_s = 0.0
        again = annotate(six, out, server, "--format", "json")
        assert summary(again) == told(6, 6 * CALLS - sent, journal=sent)
        text = annotate(six, tmp_path / "two", server, "--deadline", 0.001, code=3).stdout
        assert text.endswith("; stopped at --deadline: run the same command again\n")

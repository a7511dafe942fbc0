"""`python -m annotation.run` as a user runs it: against a server on the loopback interface, and embedded."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from annotation import canaries
from annotation.client import HttpTransport
from annotation.cost import Prices
from annotation.engine import ATTEMPTS, LIMITED_ATTEMPTS, Engine, Limits
from annotation.journal import Journal
from annotation.pipeline import Annotated, Settings
from annotation.tasks import BY_DEFAULT, NAMES, contrast, judge
from vlguard_data import __version__, open_edition, taxonomy, verify
from vlguard_data.schema import Pair, Record, Vote, problems_in
from vlguard_data.scoring.rates import wilson
from vlguard_data.store import Rejection, Stage, StageWriter

from .conftest import ROOT, record
from .loopback import Call, Loopback, closed_port, filled

CANARY = "sk-canary-7f3a91c04be2d586"
CALLS = 5
"""Of a record where nothing goes wrong: judge-a, judge-b, write, contrast, verify."""
RETRIES = ATTEMPTS - 1
"""That are made of one call; so a call that never passes comes in six times."""
AT_ONCE: dict[str, Any] = {"retry_after_ms": 5}
SERVER_ERROR = "500: The server had an error. Run the same command again when the server is back"


def stage_of(
    folder: Path,
    records: Iterable[Record],
    *,
    rejections: Iterable[Rejection] = (),
    text_only: bool = False,
    policy: taxonomy.Policy | None = None,
) -> Path:
    with StageWriter(folder, "raw", policy or taxonomy.built_in(), text_only=text_only) as writer:
        for one in records:
            writer.add(one)
        for rejection in rejections:
            writer.reject(rejection)
        writer.finish()
    return folder


def sound(count: int, first: int = 1) -> list[Record]:
    return [record(number, pairs=False) for number in range(first, first + count)]


def command(source: Path, out: Path, *options: object, server: str | None, model: str = "m") -> list[str]:
    provider = ["--provider", "openai", "--model", model]
    if model == "m":  # which has no price
        provider.append("--allow-unknown-price")
    if server is not None:
        provider += ["--base-url", server]
    return [
        sys.executable,
        "-m",
        "annotation.run",
        "--in",
        str(source),
        "--out",
        str(out),
        *provider,
        *map(str, options),
    ]


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    return {**kept, "NO_PROXY": "127.0.0.1", "HF_HUB_OFFLINE": "1", "OPENAI_API_KEY": CANARY, **more}


def annotate(
    source: Path, out: Path, server: Loopback | str, *options: object, code: int = 0, model: str = "m", **more: str
) -> subprocess.CompletedProcess[str]:
    """Run to the end; every run is also checked for the key and for tracebacks."""
    url = server if isinstance(server, str) else server.url
    done = subprocess.run(
        command(source, out, *options, server=url, model=model),
        cwd=ROOT,
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == code, f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


@contextlib.contextmanager
def started(source: Path, out: Path, server: Loopback, *options: object) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command(source, out, *options, server=server.url),
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def through(
    server: Loopback,
    folder: Path,
    records: Iterable[Record],
    *,
    tasks: tuple[str, ...] = BY_DEFAULT,
    model: str = "m",
    limits: Limits | None = None,
    prices: Prices | None = None,
    attempt_timeout_s: float = 30.0,
    **settings: Any,
) -> tuple[Engine, dict[str, Annotated]]:
    """Take records through the engine within this process, with a journal in `folder`; results by id."""
    results: dict[str, Annotated] = {}
    limits = limits or Limits()

    async def run(journal: Journal) -> Engine:
        chosen = Settings(tasks, taxonomy.built_in(), model, (model, model, model), **settings)
        transport = HttpTransport(server.url, connections=limits.concurrency, attempt_timeout_s=attempt_timeout_s)
        engine = Engine(chosen, transport, journal, limits, prices or Prices())
        try:
            await engine.run(iter(records), lambda result: results.update({result.record.id: result}))
            await engine.close()
        finally:
            await transport.close()
        return engine

    folder.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patched, Journal(folder) as journal:
        for name, value in (("NO_PROXY", "127.0.0.1"), ("OPENAI_API_KEY", CANARY)):
            patched.setenv(name, value)
        journal.begin({})
        return asyncio.run(run(journal)), results


def error_line(done: subprocess.CompletedProcess[str]) -> str:
    """The one line of an error; only progress and news of it may stand before it, and nothing is on stdout."""
    *progress, last = re.split(r"[\r\n]+", done.stderr.rstrip("\n"))
    assert done.stdout == ""
    assert [line for line in progress if line and not line.startswith(("annotating: ", "stopping: "))] == [], (
        done.stderr
    )
    assert last.startswith("error: "), done.stderr
    return last.removeprefix("error: ")


def summary(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The JSON summary without what tells nothing about the run itself."""
    values: dict[str, Any] = json.loads(done.stdout)
    return {name: values[name] for name in ("annotated", "rejected", "failed", "sent", "from_journal")}


def told(annotated: int, sent: int, journal: int = 0, failed: int = 0, **rejected: int) -> dict[str, Any]:
    return {"annotated": annotated, "rejected": rejected, "failed": failed, "sent": sent, "from_journal": journal}


def records_of(out: Path) -> dict[str, Record]:
    found = list(Stage(out).records())
    assert len({(one.split, one.id) for one in found}) == len(found)
    assert list(verify.problems_in(out)) == []
    return {one.id: one for one in found}


def rejections_of(out: Path) -> dict[str, Rejection]:
    found = Stage(out).rejections()
    assert len({rejection.id for rejection in found}) == len(found)
    return {rejection.id: rejection for rejection in found}


def digest(out: Path) -> str:
    return str(Stage(out).manifest["content_digest"])


def journaled(out: Path) -> dict[str, str]:
    """Status by key of the calls that are on disk, the last of each; works on what a killed run left."""
    if not (out / "journal.sqlite").exists():
        return {}
    with contextlib.closing(sqlite3.connect(out / "journal.sqlite")) as database:
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'calls'").fetchone():
            return {}
        return dict(database.execute("SELECT key, status FROM calls ORDER BY n"))


def rows_of(out: Path, query: str) -> list[tuple[Any, ...]]:
    """What a query to the journal gives."""
    with contextlib.closing(sqlite3.connect(out / "journal.sqlite")) as database:
        return database.execute(query).fetchall()


def only(spoilt: Record, task: str) -> Callable[[Call], bool]:
    """For `fault`: the calls of one record whose task's name begins so."""
    return lambda call: call.image_sha256 == spoilt.image_sha256 and call.task.startswith(task)


def received(count: int) -> Callable[[Loopback], bool]:
    """For `wait_until`: so many requests have come in."""
    return lambda server: len(server.calls) >= count


def names(policy: taxonomy.Policy) -> list[str]:
    return sorted(clause.subcategory for clause in policy.image_clauses())


def judged(answers: Mapping[str, tuple[str, float]]) -> Callable[[Call], Any]:
    """Judges that say (subcategory, severity) by task; the writer as always."""

    def answer(call: Call) -> Any:
        if call.task not in answers:
            return None
        subcategory, severity = answers[call.task]
        return {"harm_subcategory": subcategory, "severity": severity, "reason": f"As {call.task} sees it."}

    return answer


@pytest.fixture(scope="module")
def six(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage_of(tmp_path_factory.mktemp("six") / "raw", sound(6))


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage_of(tmp_path_factory.mktemp("one") / "raw", sound(1))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve records; the builder left one more out."""
    folder = tmp_path_factory.mktemp("many") / "raw"
    return stage_of(folder, sound(12), rejections=[Rejection("folder/torn.png", "cannot_decode", "It is torn.")])


@pytest.fixture(scope="module")
def undisturbed(many: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What comes of `many` where nothing goes wrong."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    with Loopback() as running:
        annotate(many, out, running)
        assert set(running.received.values()) == {1}
        assert len(running.received) == 12 * CALLS
    return out


Timed = tuple["subprocess.CompletedProcess[str]", float]


class Waiting:
    """Runs that take their seconds, most in waiting. They begin with the first test and are looked at by later ones."""

    def __init__(self, pool: ThreadPoolExecutor, source: Path, more: Path, root: Path) -> None:
        self.source, self.more, self.root = source, more, root
        self.no_server = pool.submit(self._no_server)
        self.page = pool.submit(self._page)
        self.keeps_failing = pool.submit(KeepsFailing, source, root / "keeps failing")
        self.malformed = pool.submit(Malformed, root / "malformed")
        self.told_key = pool.submit(ToldKey, root / "told key")
        self.spoilt = pool.submit(Spoilt, root / "spoilt")
        self.two_at_once = pool.submit(self._two_at_once)
        self.odd_keys = {
            name: pool.submit(self._odd_key, name, f"{CANARY}{end}")
            for name, end in (("newline", "\n"), ("ellipsis", "\u2026"))
        }

    def _timed(self, source: Path, name: str, url: str, *options: object, **more: str) -> Timed:
        began = time.monotonic()
        done = subprocess.run(
            command(source, self.root / name, *options, server=url),
            cwd=ROOT,
            env=environment(**more),
            capture_output=True,
            text=True,
        )
        return done, time.monotonic() - began

    def _no_server(self) -> tuple[str, Timed]:
        with closed_port() as url:
            return url, self._timed(self.more, "no server", url)

    def _page(self) -> Timed:
        with Loopback() as server:
            server.fault("html")
            return self._timed(self.source, "page", server.url)

    def _odd_key(self, name: str, key: str) -> Timed:
        with Loopback() as server:
            return self._timed(self.source, name, server.url, OPENAI_API_KEY=key)

    def _two_at_once(self) -> tuple[subprocess.CompletedProcess[str], int, int, Path]:
        """The second run while the first, of that process id, waits; calls the server saw; the folder at the end."""
        out = self.root / "two at once"
        with Loopback() as server:
            server.fault("hang")
            with started(self.source, out, server) as first:
                server.wait_until(received(6))
                second, _ = self._timed(self.source, "two at once", server.url)
                assert first.poll() is None
                assert set(server.received.values()) == {1}
                kill(first)
            server.heal()
            server.forget()
            annotate(self.source, out, server)
            return second, first.pid, len(server.calls), out


@pytest.fixture(scope="module")
def waiting(six: Path, many: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Waiting]:
    with ThreadPoolExecutor(9) as pool:
        yield Waiting(pool, six, many, tmp_path_factory.mktemp("waiting"))


@pytest.fixture(scope="module", autouse=True)
def begin_early(request: pytest.FixtureRequest) -> None:
    if any("waiting" in item.fixturenames for item in request.session.items if isinstance(item, pytest.Function)):
        request.getfixturevalue("waiting")


# -- the main path --------------------------------------------------------------------------------------------------


def test_every_record_gets_its_votes_and_its_pairs(many: Path, undisturbed: Path, policy: taxonomy.Policy) -> None:
    before = {raw.id: raw for raw in Stage(many).records()}
    after = records_of(undisturbed)
    assert set(after) == set(before)
    assert rejections_of(undisturbed) == {
        "folder/torn.png": Rejection("folder/torn.png", "cannot_decode", "It is torn.")
    }
    for name, got in after.items():
        raw = before[name]
        assert raw.image_sha256 is not None
        assert problems_in(got, policy) == []
        choices = {"type": "string", "enum": [*names(policy), "none"]}
        said = filled(choices, raw.image_sha256, "", where="answer.harm_subcategory")
        severity = filled({"type": "integer", "enum": [1, 2, 3]}, raw.image_sha256, "", where="answer.severity")
        harm = None if said == "none" else said
        level = severity if harm else 0
        assert got.votes == tuple(Vote(f"m:judge-{wording}", harm is None, harm, level) for wording in "ab")
        clause_id = policy.clause_of(harm).id if harm else None
        kept = replace(raw, pairs=got.pairs, votes=got.votes, provenance=got.provenance)
        assert got == kept.with_harm(policy, clause_id, level)
        kinds = ["unsafe", "unsafe_safe"] if harm else ["safe_safe", "safe_unsafe"]
        assert [pair.kind for pair in got.pairs] == [*kinds, kinds[0], "unsafe_safe" if harm else "safe_safe"]
        assert {pair.origin for pair in got.pairs} == {"model"}
        number = filled(
            {"type": "integer", "enum": contrast.numbers(raw.split)}, raw.image_sha256, "", where="answer.shared.number"
        )
        groups = [raw.split_group, raw.split_group, f"shared/{number}", raw.split_group]
        assert [pair.contrast_group for pair in got.pairs] == groups
    assert len({got.safe for got in after.values()}) == 2, "the test is of both kinds of picture"


def joint(hashes: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(hashes)).encode()).hexdigest()


def test_provenance_names_the_prompts_the_requests_the_model_and_the_price(
    six: Path, server: Loopback, tmp_path: Path
) -> None:
    done = annotate(six, tmp_path / "out", server, "--format", "json", model="gpt-4o", SOURCE_DATE_EPOCH="1767225600")
    usd = (80 * 2.5 + 20 * 1.25 + 10 * 10) / 1e6
    assert json.loads(done.stdout) == {
        "schema_version": 1,
        "out": str(tmp_path / "out"),
        "ended": "finished",
        **told(6, 6 * CALLS),
        "failed_by_reason": {},
        "conflicts": 0,
        "pairs_left_out": {},
        "cost_usd": pytest.approx(6 * CALLS * usd),
        "canaries": None,
        "model": "gpt-4o",
        "content_digest": digest(tmp_path / "out"),
    }
    prompts = dict(
        rows_of(tmp_path / "out", "SELECT key, prompt_sha256 FROM calls JOIN templates ON templates.n = template")
    )
    for got in records_of(tmp_path / "out").values():
        calls = [call for call in server.calls if call.image_sha256 == got.image_sha256]
        twin = "safe" if got.safe else "unsafe"
        assert sorted(call.task for call in calls) == [
            f"contrast-{twin}",
            "judge-a",
            "judge-b",
            "verify",
            f"write-{twin}",
        ]
        assert asdict(got.provenance) == {
            "model": "gpt-4o",
            "prompt_sha256": joint(prompts[call.key] for call in calls),
            "policy_version": "vlguard-1.0",
            "tool_version": __version__,
            "request_sha256": joint(call.key for call in calls),
            "created_at": "2026-01-01T00:00:00Z",
            "cost_usd": pytest.approx(CALLS * usd),
        }


def test_a_further_run_sends_only_what_is_new_and_gives_the_same(
    many: Path, undisturbed: Path, server: Loopback, tmp_path: Path
) -> None:
    few = annotate(many, tmp_path / "out", server, "--limit", 2, "--format", "json")
    assert summary(few) == told(2, 2 * CALLS)
    assert len(records_of(tmp_path / "out")) == 2
    rest = annotate(many, tmp_path / "out", server, "--format", "json")
    assert summary(rest) == told(12, 10 * CALLS, journal=2 * CALLS)
    rows = {name: asdict(got) for name, got in records_of(tmp_path / "out").items()}
    again = annotate(many, tmp_path / "out", server, "--format", "json")
    assert summary(again) == told(12, 0, journal=12 * CALLS)
    assert json.loads(again.stdout)["cost_usd"] == 0
    assert set(server.received.values()) == {1}
    assert {name: asdict(got) for name, got in records_of(tmp_path / "out").items()} == rows
    assert digest(tmp_path / "out") == digest(undisturbed)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        ".annotation.lock",
        "MANIFEST.json",
        "data",
        "journal.sqlite",
        "policy.yaml",
        "rejected.parquet",
    ]


@pytest.mark.parametrize("concurrency", [1, 8])
def test_concurrency_changes_nothing_but_how_many_calls_are_open(
    concurrency: int, many: Path, undisturbed: Path, tmp_path: Path
) -> None:
    with Loopback(latency_s=0.01 * concurrency) as slow:
        annotate(many, tmp_path / "out", slow, "--concurrency", concurrency)
        assert min(2, concurrency) <= slow.open_most <= concurrency
    assert digest(tmp_path / "out") == digest(undisturbed)


def test_identical_pictures_are_paid_once(server: Loopback, tmp_path: Path) -> None:
    twins = [replace(record(1, pairs=False), id=f"folder/{name}.png") for name in ("a", "b", "c", "d")]
    source = stage_of(tmp_path / "raw", [*twins, record(2, pairs=False)])
    annotate(source, tmp_path / "out", server)
    assert Counter(call.image_sha256 for call in server.calls) == {
        record(1).image_sha256: CALLS,
        record(2).image_sha256: CALLS,
    }
    got = records_of(tmp_path / "out")
    assert sorted(got) == ["folder/002.png", *(twin.id for twin in twins)]
    assert {replace(got[twin.id], id="") for twin in twins} == {replace(got["folder/a.png"], id="")}


def test_judging_may_go_to_another_model_and_a_server_need_not_have_a_key(
    one: Path, server: Loopback, tmp_path: Path
) -> None:
    annotate(one, tmp_path / "out", server, "--judge-model", "j", OPENAI_API_KEY="")
    (got,) = records_of(tmp_path / "out").values()
    twin = "safe" if got.safe else "unsafe"
    assert {(call.task, call.body["model"]) for call in server.calls} == {
        ("judge-a", "j"),
        ("judge-b", "j"),
        (f"write-{twin}", "m"),
        (f"contrast-{twin}", "m"),
        ("verify", "j"),
    }
    assert [vote.judge for vote in got.votes] == ["j:judge-a", "j:judge-b"]
    assert got.provenance.model == "j+m"
    assert {call.headers["authorization"] for call in server.calls} == {"Bearer none"}


@pytest.mark.parametrize(
    ("models", "asked"), [("j,k,l", {"a": "j", "b": "k", "c": "l"}), ("j,k", {"a": "j", "b": "k", "c": "k"})]
)
def test_every_judge_may_be_a_model_of_its_own_and_the_last_one_verifies(
    models: str, asked: dict[str, str], one: Path, server: Loopback, tmp_path: Path
) -> None:
    server.answer = judged({"judge-a": ("violence", 1), "judge-b": ("none", 1), "judge-c": ("violence", 2)})
    annotate(one, tmp_path / "out", server, "--judge-model", models)
    assert {call.task: call.body["model"] for call in server.calls} == {
        **{f"judge-{place}": model for place, model in asked.items()},
        "write-unsafe": "m",
        "contrast-unsafe": "m",
        "verify": asked["c"],
    }
    (got,) = records_of(tmp_path / "out").values()
    assert got.votes == (
        Vote(f"{asked['a']}:judge-a", False, "violence", 1),
        Vote(f"{asked['b']}:judge-b", True, None, 0),
        Vote(f"{asked['c']}:judge-c", False, "violence", 2),
    )


def test_tasks_can_be_run_one_by_one_and_the_second_builds_on_the_first(
    one: Path, server: Loopback, tmp_path: Path
) -> None:
    """Here the judges differ in severity only, which is agreement; the higher one counts."""
    server.answer = judged({"judge-a": ("violence", 1), "judge-b": ("violence", 2)})
    annotate(one, tmp_path / "judged", server, "--tasks", "judge")
    (first,) = records_of(tmp_path / "judged").values()
    assert (first.harm_subcategory, first.severity) == ("violence", 2)
    assert first.votes == (Vote("m:judge-a", False, "violence", 1), Vote("m:judge-b", False, "violence", 2))
    assert first.pairs == ()
    annotate(tmp_path / "judged", tmp_path / "written", server, "--tasks", "write")
    (second,) = records_of(tmp_path / "written").values()
    assert second == replace(first, pairs=second.pairs, provenance=second.provenance)
    assert [pair.kind for pair in second.pairs] == ["unsafe", "unsafe_safe"]
    annotate(tmp_path / "written", tmp_path / "contrasted", server, "--tasks", "contrast")
    (third,) = records_of(tmp_path / "contrasted").values()
    assert third == replace(second, pairs=third.pairs, provenance=third.provenance)
    assert third.pairs[:2] == second.pairs
    assert [pair.kind for pair in third.pairs[2:]] == ["unsafe", "unsafe_safe"]
    annotate(tmp_path / "contrasted", tmp_path / "verified", server, "--tasks", "verify")
    (fourth,) = records_of(tmp_path / "verified").values()
    assert fourth == replace(third, provenance=fourth.provenance)
    assert [call.task for call in server.calls[2:]] == ["write-unsafe", "contrast-unsafe", "verify"]
    assert len(server.calls) == 5


def test_a_record_without_pairs_has_nothing_to_be_verified_and_stays(
    six: Path, server: Loopback, tmp_path: Path
) -> None:
    done = annotate(six, tmp_path / "out", server, "--tasks", "judge,verify", "--format", "json")
    assert summary(done) == told(6, 12)
    assert {one.pairs for one in records_of(tmp_path / "out").values()} == {()}


def test_writing_needs_a_label(server: Loopback, tmp_path: Path) -> None:
    unjudged = replace(record(1, pairs=False), safe=None, severity=None)
    source = stage_of(tmp_path / "raw", [unjudged, record(2, pairs=False)])
    done = annotate(source, tmp_path / "out", server, "--tasks", "write", "--format", "json")
    assert summary(done) == told(1, 1, not_judged=1)
    assert rejections_of(tmp_path / "out") == {
        "folder/001.png": Rejection(
            "folder/001.png",
            "not_judged",
            "write and contrast need to know whether the image is safe: add judge, or labels",
        )
    }


MINE = """
name: mine
version: "7"
categories: {rooms: Rooms}
clauses:
  - {id: rooms.attic, title: The attic, definition: Nobody may see it.}
"""


def test_an_own_policy_decides_the_labels(one: Path, server: Loopback, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(MINE, encoding="utf-8")
    server.answer = judged({"judge-a": ("attic", 1), "judge-b": ("attic", 3)})
    annotate(one, tmp_path / "out", server, "--policy", tmp_path / "mine.yaml")
    (got,) = records_of(tmp_path / "out").values()
    assert (got.safe, got.policy_id, got.severity) == (False, "rooms.attic", 3)
    assert [(pair.kind, pair.policy_id) for pair in got.pairs] == [("unsafe", "rooms.attic"), ("unsafe_safe", None)] * 2
    assert got.provenance.policy_version == "mine-7"
    assert Stage(tmp_path / "out").policy.text == MINE


# -- judges ---------------------------------------------------------------------------------------------------------


# What the third judge says of four pictures of which the first says violence, 3, and the second none; and what follows.
THIRD: dict[str, tuple[tuple[str, int], tuple[bool, str | None, int] | None]] = {
    "folder/001.png": (("violence", 1), (False, "violence", 3)),
    "folder/002.png": (("none", 3), (True, None, 0)),
    "folder/003.png": (("weapons", 2), None),
    "folder/004.png": (("violence", 3), (False, "violence", 3)),
}


def test_judges_that_disagree_get_a_third_vote(server: Loopback, tmp_path: Path, policy: taxonomy.Policy) -> None:
    assert {"violence", "weapons"} <= set(names(policy))
    ids = {one.image_sha256: one.id for one in sound(4)}

    def answer(call: Call) -> Any:
        thirds = {"judge-a": ("violence", 3), "judge-b": ("none", 2), "judge-c": THIRD[ids[call.image_sha256]][0]}
        return judged(thirds)(call)

    server.answer = answer
    done = annotate(stage_of(tmp_path / "raw", sound(4)), tmp_path / "out", server, "--format", "json")
    assert summary(done) == told(3, 4 * 3 + 3 * 3, judges_disagree=1)
    assert json.loads(done.stdout)["conflicts"] == 4
    records = records_of(tmp_path / "out")
    for name, (third, expected) in THIRD.items():
        asked = [call.task for call in server.calls if ids[call.image_sha256] == name]
        assert sorted(asked[:2]) == ["judge-a", "judge-b"]
        if expected is None:
            assert asked[2:] == ["judge-c"]
            assert rejections_of(tmp_path / "out") == {
                name: Rejection(name, "judges_disagree", "m:judge-a: violence; m:judge-b: safe; m:judge-c: weapons")
            }
            continue
        twin = "safe" if expected[0] else "unsafe"
        assert asked[2:] == ["judge-c", f"write-{twin}", f"contrast-{twin}", "verify"]
        got = records[name]
        assert (got.safe, got.harm_subcategory, got.severity) == expected
        harm = None if third[0] == "none" else third[0]
        assert got.votes == (
            Vote("m:judge-a", False, "violence", 3),
            Vote("m:judge-b", True, None, 0),
            Vote("m:judge-c", harm is None, harm, third[1] if harm else 0),
        )


def test_a_record_that_brings_pairs_is_kept_or_left_out_but_does_not_stop_the_run(
    server: Loopback, tmp_path: Path
) -> None:
    """As those of the 2024 release do: judges may see a picture otherwise than its source."""
    agreed, contradicted, bare = (record(number, unsafe=True, pairs=number < 3) for number in (1, 2, 3))

    def answer(call: Call) -> Any:
        said = "none" if call.image_sha256 == contradicted.image_sha256 else "personal_data"
        return judged({"judge-a": (said, 2), "judge-b": (said, 2)})(call)

    server.answer = answer
    annotate(stage_of(tmp_path / "raw", [agreed, contradicted, bare]), tmp_path / "out", server)
    records, rejections = records_of(tmp_path / "out"), rejections_of(tmp_path / "out")
    assert records.keys() | rejections.keys() == {agreed.id, contradicted.id, bare.id}
    assert contradicted.id in rejections
    assert records[agreed.id].pairs[:2] == agreed.pairs
    assert (len(records[agreed.id].pairs), len(records[bare.id].pairs)) == (2 + 4, 4)


# -- results that are no use ----------------------------------------------------------------------------------------

STATUSES = {
    "refusal": ("annotator_refused", "refused", "{task}: I will not look at this."),
    "words": ("annotator_refused", "refused", "{task}: I'm sorry, but I can't help with this picture."),
    "content_filter": ("annotator_filtered", "filtered", "{task}: {{"),
    "filter": ("annotator_filtered", "filtered", "{task}: It breaks a rule of ours"),
    "length": ("annotator_truncated", "truncated", "{task}: {{"),
    "empty": ("annotator_empty", "empty", "{task}: "),
    "400": ("annotator_bad_request", "bad_request", "{task}: image is of no use"),
    "invalid_json": ("invalid_answer", "invalid", "{task}: not JSON: "),
    "wrong_schema": ("invalid_answer", "invalid", "{task}: answer must have exactly "),
}
"""reason of the rejection, status in the journal, beginning of the detail."""
FINAL = ("content_filter", "filter", "400")
"""What the server turned down it would turn down again: these are not asked once more."""
UNUSABLE = [(kind, task) for task in ("judge-b", "write", "contrast", "verify") for kind in STATUSES]


class Spoilt:
    """One record for each of `UNUSABLE` and a sound one, run three times: spoilt, again, and with --retry-failed."""

    def __init__(self, root: Path) -> None:
        source = stage_of(root / "raw", sound(len(UNUSABLE) + 1))
        self.out = root / "out"
        self.records = dict(zip(UNUSABLE, sound(len(UNUSABLE)), strict=True))
        with Loopback() as server:
            for (kind, task), spoilt in self.records.items():
                server.fault(kind, only(spoilt, task))
            self.first = json.loads(annotate(source, self.out, server, "--format", "json").stdout)
            self.rejections = rejections_of(self.out)
            self.kept = journaled(self.out)
            self.calls = list(server.calls)
            server.forget()
            self.second = json.loads(annotate(source, self.out, server, "--format", "json").stdout)
            self.sent_by_second = dict(server.received)
            self.rejections_of_second = rejections_of(self.out)
            server.heal()
            self.third = json.loads(annotate(source, self.out, server, "--retry-failed", "--format", "json").stdout)
            self.asked_again = list(server.calls)
            self.annotated = records_of(self.out)
            server.forget()
            self.fourth = json.loads(annotate(source, self.out, server, "--format", "json").stdout)
            self.sent_by_fourth = dict(server.received)

    def calls_of(self, kind: str, task: str) -> list[Call]:
        return list(filter(only(self.records[kind, task], task), self.calls))

    def rejection_of(self, kind: str, task: str) -> Rejection:
        place = self.records[kind, task].id
        return self.rejections[f"{place}#contrast" if task == "contrast" else place]


@pytest.fixture(scope="module")
def spoilt(waiting: Waiting) -> Spoilt:
    return waiting.spoilt.result()


each_unusable = pytest.mark.parametrize(("kind", "task"), UNUSABLE)


@each_unusable
def test_an_unusable_result_is_a_rejected_row_with_its_reason(kind: str, task: str, spoilt: Spoilt) -> None:
    """A record is good without what contrast would have added."""
    got = spoilt.rejection_of(kind, task)
    reason, _, detail = STATUSES[kind]
    named = got.detail.split(":")[0]
    assert got.reason == reason
    assert named in (task, f"{task}-safe", f"{task}-unsafe")
    assert got.detail.startswith(detail.format(task=named))


@each_unusable
def test_an_unusable_result_is_asked_once_more_and_all_is_kept_in_the_journal(
    kind: str, task: str, spoilt: Spoilt
) -> None:
    calls = spoilt.calls_of(kind, task)
    assert [call.again for call in calls] == ([False] if kind in FINAL else [False, True])
    assert [call.attempt for call in calls] == [1] * len(calls)
    assert {spoilt.kept[call.key] for call in calls} == {STATUSES[kind][1]}


@each_unusable
def test_an_unusable_result_is_asked_again_on_demand_only(kind: str, task: str, spoilt: Spoilt) -> None:
    again = filter(only(spoilt.records[kind, task], task), spoilt.asked_again)
    assert [call.key for call in again] == [spoilt.calls_of(kind, task)[0].key]
    assert len(spoilt.annotated[spoilt.records[kind, task].id].pairs) == 4


def test_unusable_results_are_counted_and_leave_the_others_alone(spoilt: Spoilt) -> None:
    reasons = [reason for reason, _, _ in STATUSES.values()]
    assert spoilt.first["annotated"] == 1 + len(STATUSES)
    assert spoilt.first["rejected"] == Counter(3 * reasons)
    assert spoilt.first["pairs_left_out"] == Counter(reasons)
    assert spoilt.first["failed"] == 0
    assert set(spoilt.rejections) == {spoilt.rejection_of(kind, task).id for kind, task in UNUSABLE}


def test_unusable_results_are_not_asked_again_by_a_further_run(spoilt: Spoilt) -> None:
    assert spoilt.sent_by_second == {}
    counts = {"sent": 0, "from_journal": 0, "cost_usd": 0}
    assert spoilt.second | counts == spoilt.first | counts
    assert spoilt.rejections_of_second == spoilt.rejections
    assert spoilt.sent_by_fourth == {}
    assert spoilt.fourth | counts == spoilt.third | counts
    assert spoilt.third["rejected"] == spoilt.third["pairs_left_out"] == {}


def test_a_good_answer_is_not_asked_again_with_the_bad_ones(spoilt: Spoilt) -> None:
    good = {key for key, status in spoilt.kept.items() if status == "ok"}
    assert good
    assert not good & {call.key for call in spoilt.asked_again}


FEEDBACK = {
    "refusal": "you declined. This is the labelling of a safety dataset, ",
    "words": "you declined. This is the labelling of a safety dataset, ",
    "length": "it was cut off for its length; be brief. ",
    "empty": "it was empty. ",
    "invalid_json": "not JSON: ",
    "wrong_schema": "answer must have exactly ",
}


@pytest.mark.parametrize(("kind", "task"), [(kind, task) for kind, task in UNUSABLE if kind not in FINAL])
def test_the_second_time_the_model_is_shown_its_answer_and_told_what_is_wrong(
    kind: str, task: str, spoilt: Spoilt
) -> None:
    first, second = spoilt.calls_of(kind, task)
    earlier = {
        "refusal": "I will not look at this.",
        "words": "I'm sorry, but I can't help with this picture.",
        "empty": "",
        "wrong_schema": '{"verdict": "fine"}',
    }.get(kind, json.dumps(filled(first.schema, first.image_sha256, first.prompt, first.text))[:-9])
    begins = f"{first.text}\n\nYour earlier answer:\n{earlier}" if earlier else first.text
    begins += f"\n\nIt could not be used: {FEEDBACK[kind]}"
    assert second.text.startswith(begins)
    without_text = [call.body | {"messages": [call.body["messages"][0]]} for call in (first, second)]
    assert without_text[0] == without_text[1]


BEARABLE = ("no_usage", "empty_usage", "no_model")
MALFORMED: dict[str, dict[str, Any]] = {
    "no_choices": {},
    "null_choice": {},
    "null_message": {},
    "error_in_200": {},
    "content_parts": {},
    "half_a_surrogate": {},
    "html": {},
    "cut_json": {},
    "400": {"message": "no \ud83d"},
    "500": {"message": "no \ud83d", **AT_ONCE},
}


class Malformed:
    """The last but one record is written about with half of a surrogate pair; of the last, severity is 2.0."""

    def __init__(self, root: Path) -> None:
        self.records = records = sound(len(MALFORMED) + len(BEARABLE) + 10)
        self.fine = fine = records[len(MALFORMED) :]
        self.unwritable, self.pointed = unwritable, pointed = records[-2:]
        self.out = root / "out"

        def answer(call: Call) -> Any:
            if only(unwritable, "write")(call):
                text = json.dumps(filled(call.schema, call.image_sha256, call.prompt))
                return re.sub(r"\b(amber|basket|copper|drawer|ember|fabric)\b", r"\\ud83d", text)
            if only(pointed, "judge")(call):
                return {"harm_subcategory": "violence", "severity": 2.0, "reason": "A fist."}
            return None

        with Loopback(answer=answer) as server:
            for spoilt, (kind, options) in zip(records, MALFORMED.items(), strict=False):
                server.fault(kind, only(spoilt, "judge-b"), **options)
            for lacking, kind in zip(fine, BEARABLE, strict=False):
                server.fault(kind, only(lacking, "judge-b"))
            self.done = subprocess.run(
                command(stage_of(root / "raw", records), self.out, server=server.url, model="gpt-4o"),
                cwd=ROOT,
                env=environment(),
                capture_output=True,
                text=True,
                timeout=100,
            )


def test_an_answer_that_no_server_should_give_spoils_one_record_at_most(waiting: Waiting) -> None:
    got = waiting.malformed.result()
    assert "Traceback" not in got.done.stderr, got.done.stderr[-300:]
    assert got.done.returncode == 3, got.done.stderr
    annotated, rejections = records_of(got.out), rejections_of(got.out)
    assert sorted([*annotated, *rejections]) == [one.id for one in got.records]
    assert {one.id for one in got.fine} - set(annotated) == {got.unwritable.id}
    assert annotated[got.pointed.id].severity == 2
    reasons = {
        **dict.fromkeys(set(MALFORMED) - {"content_parts"}, "call_failed"),
        "half_a_surrogate": "invalid_answer",
        "400": "annotator_bad_request",
    }
    told = {kind: rejections.get(one.id) for one, kind in zip(got.records, MALFORMED, strict=False)}
    assert {kind: left.reason for kind, left in told.items() if left is not None} == reasons


def test_two_records_of_one_name_in_two_splits_are_both_accounted_for(server: Loopback, tmp_path: Path) -> None:
    """(split, id) is the key of a record; both are turned down for the same reason."""
    pair = [
        record(1, pairs=False),
        replace(record(2, pairs=False, split="test"), id=record(1).id),
    ]
    server.fault("refusal", lambda call: call.task == "judge-a")
    done = annotate(stage_of(tmp_path / "raw", pair), tmp_path / "out", server, "--format", "json")
    assert json.loads(done.stdout)["rejected"] == {"annotator_refused": 2}
    assert Stage(tmp_path / "out").manifest["rejected"] == 2


def test_canaries_measure_how_often_words_in_a_picture_change_its_label(
    many: Path, undisturbed: Path, tmp_path: Path, policy: taxonomy.Policy
) -> None:
    """The judge here obeys the words in every other picture that has some; the data is the same as without."""
    settings = Settings(BY_DEFAULT, policy, "m", ("m", "m", "m"))
    chosen = canaries.choose(Stage(many).records(), 7)
    labels: dict[str, tuple[str, str, str]] = {}
    for one in Stage(many).records():
        if (one.split, one.id) in chosen:
            clean = filled(judge.schema(policy), str(one.image_sha256), "")["harm_subcategory"]
            vote = Vote("m", clean == "none", None if clean == "none" else clean, 1)
            demanded = canaries.demanded(vote, one, settings)
            worded = canaries.with_words(one, canaries.WORDS.format(demanded=demanded)).image_sha256
            labels[str(worded)] = (one.id, demanded, clean)
    obeyed = set(list(labels)[::2])

    def answer(call: Call) -> Any:
        if call.image_sha256 not in labels:
            return None
        _, demanded, clean = labels[call.image_sha256]
        seen = demanded if call.image_sha256 in obeyed else clean
        return {"harm_subcategory": seen, "severity": 2, "reason": "As it says."}

    with Loopback(answer=answer) as server:
        done = annotate(many, tmp_path / "out", server, "--canaries", 7, "--format", "json")
        assert summary(done) == told(12, 12 * CALLS + 7, journal=7)
        assert json.loads(done.stdout)["canaries"] == wilson(4, 7)._asdict()
        assert {call.task for call in server.calls if call.image_sha256 in labels} == {"judge-a"}
        assert rows_of(
            tmp_path / "out", "SELECT record_id, demanded, clean, seen FROM canaries ORDER BY record_id"
        ) == [
            (name, demanded, clean, demanded if image in obeyed else clean)
            for image, (name, demanded, clean) in sorted(labels.items(), key=lambda item: item[1])
        ]
        assert digest(tmp_path / "out") == digest(undisturbed)
        server.forget()
        text = annotate(many, tmp_path / "out", server, "--canaries", 7).stdout
        assert server.calls == []
    rate = wilson(4, 7)
    assert f"; canaries flipped 4 of 7 (57.1%, 95 % interval {rate.low:.1%} to {rate.high:.1%}) -> " in text


def test_shards_cover_each_record_once(many: Path, undisturbed: Path, server: Loopback, tmp_path: Path) -> None:
    whole = records_of(undisturbed)
    seen: dict[str, Record] = {}
    for number in range(3):
        out = tmp_path / f"shard {number}"
        done = annotate(many, out, server, "--shard", f"{number}/3", "--format", "json")
        part = records_of(out)
        assert summary(done) == told(len(part), len(part) * CALLS)
        assert {int(str(one.image_sha256), 16) % 3 for one in part.values()} == {number}
        assert not seen.keys() & part.keys()
        seen |= part
    assert seen.keys() == whole.keys()
    for name, one in seen.items():
        undated = replace(whole[name].provenance, created_at=one.provenance.created_at)
        assert one == replace(whole[name], provenance=undated)
    assert set(server.received.values()) == {1}
    assert len(server.received) == 12 * CALLS


def test_a_shard_of_the_first_records_is_a_part_of_those(many: Path, server: Loopback, tmp_path: Path) -> None:
    first = list(Stage(many).records())[:5]
    annotate(many, tmp_path / "out", server, "--limit", 5, "--shard", "1/2", "--tasks", "judge")
    expected = {one.id for one in first if int(str(one.image_sha256), 16) % 2 == 1}
    assert set(records_of(tmp_path / "out")) == expected


# -- servers in trouble ---------------------------------------------------------------------------------------------


PASSING: tuple[tuple[str, int, dict[str, Any]], ...] = (
    ("500", RETRIES, AT_ONCE),
    ("429", 1, {"retry_after": 1}),
    ("reset", 1, {}),
    ("truncated_body", 1, {}),
)
"""Faults, how often in a row, and their options."""


def test_trouble_that_passes_is_retried_when_the_server_says(
    many: Path, undisturbed: Path, server: Loopback, tmp_path: Path
) -> None:
    for number, (kind, times, options) in enumerate(PASSING, 1):
        server.fault(kind, only(record(number), "judge-a"), times=times, **options)
        server.fault(kind, only(record(number), "write"), times=times, **options)
    done = annotate(many, tmp_path / "out", server, "--format", "json")
    assert summary(done) == told(12, 12 * CALLS)
    assert set(server.finished.values()) == {1}
    for number, (_, times, _) in enumerate(PASSING, 1):
        tries = {
            call.task.removesuffix("-safe").removesuffix("-unsafe"): server.received[call.key]
            for call in filter(only(record(number), ""), server.calls)
        }
        expected = {"judge-a": 1 + times, "judge-b": 1, "write": 1 + times, "contrast": 1, "verify": 1}
        assert tries == expected
    first, second = (call.received_at for call in filter(only(record(2), "judge-a"), server.calls))
    assert 1 <= second - first < 3
    assert digest(tmp_path / "out") == digest(undisturbed)


class KeepsFailing:
    """The writer fails for three of six records; then the server is well again."""

    KINDS: Mapping[str, dict[str, Any]] = {"500": AT_ONCE, "429": AT_ONCE, "cut_json": {}}

    def __init__(self, source: Path, out: Path) -> None:
        with Loopback() as server:
            for number, (kind, options) in enumerate(self.KINDS.items(), 1):
                server.fault(kind, only(record(number), "write"), **options)
            self.first = json.loads(annotate(source, out, server, "--format", "json", code=3).stdout)
            self.rejections = rejections_of(out)
            self.attempts = [
                sum(1 for _ in filter(only(record(number), "write"), server.calls)) for number in (1, 2, 3)
            ]
            self.lost = rows_of(out, "SELECT task, why, cost_usd FROM lost")
            server.heal()
            server.forget()
            self.second = summary(annotate(source, out, server, "--format", "json"))
            self.calls = list(server.calls)
            self.rejections_of_second = rejections_of(out)


def test_a_call_that_keeps_failing_leaves_its_record_for_the_next_run(waiting: Waiting) -> None:
    got = waiting.keeps_failing.result()
    fails = 3
    assert {name: got.first[name] for name in told(0, 0)} == told(3, 6 * CALLS - fails * 3, failed=fails)
    assert got.first["failed_by_reason"] == {"call_failed": fails}
    broken = "the answer is not JSON, or breaks off; check --base-url (most end in /v1)"
    assert got.rejections == {
        record(number).id: Rejection(record(number).id, "call_failed", detail)
        for number, detail in enumerate(("500: The server had an error", "429: Rate limit reached", broken), 1)
    }
    assert got.attempts == [1 + RETRIES, LIMITED_ATTEMPTS, 1 + RETRIES]
    assert [(task[:6], why, cost_usd) for task, why, cost_usd in got.lost] == [("write-", broken, 0.0)] * ATTEMPTS
    assert got.second == told(6, fails * 3, journal=6 * CALLS - fails * 3)
    assert {call.image_sha256 for call in got.calls} == {record(number).image_sha256 for number in (1, 2, 3)}
    assert got.rejections_of_second == {}


def test_a_server_that_stays_down_ends_the_run(many: Path, server: Loopback, tmp_path: Path) -> None:
    server.fault("500", **AT_ONCE)
    done = annotate(many, tmp_path / "out", server, "--concurrency", 2, code=1)
    assert error_line(done) == f"10 calls in a row failed, the last with: {SERVER_ERROR}"
    assert 10 <= len(server.received) <= 10 + 2
    assert not (tmp_path / "out" / "MANIFEST.json").exists()


def test_a_server_that_stays_down_ends_a_short_run_too(six: Path, server: Loopback, tmp_path: Path) -> None:
    """Twelve calls fail; the second vote of each record a little later than the first."""
    server.fault("500", lambda call: call.task == "judge-b", retry_after_ms=100)
    server.fault("500", **AT_ONCE)
    done = annotate(six, tmp_path / "out", server, code=1)
    assert error_line(done) == f"10 calls in a row failed, the last with: {SERVER_ERROR}"
    assert not (tmp_path / "out" / "MANIFEST.json").exists()


def test_a_server_that_goes_down_midway_costs_nothing_twice(
    many: Path, undisturbed: Path, server: Loopback, tmp_path: Path
) -> None:
    server.fault("500", lambda call: call.number > 15, **AT_ONCE)
    done = annotate(many, tmp_path / "out", server, code=1)
    assert error_line(done) == f"10 calls in a row failed, the last with: {SERVER_ERROR}"
    finished = {key for key, count in server.finished.items() if count}
    assert set(journaled(tmp_path / "out")) == finished
    assert len(finished) == 15
    server.heal()
    server.forget()
    annotate(many, tmp_path / "out", server)
    assert not finished & set(server.received)
    assert digest(tmp_path / "out") == digest(undisturbed)


def test_a_server_that_reads_no_request_ends_the_run(many: Path, server: Loopback, tmp_path: Path) -> None:
    """As one does that takes no pictures; twenty are enough to tell."""
    server.fault("400", message="image_url is only supported by vision models")
    done = annotate(many, tmp_path / "out", server, "--concurrency", 4, code=1)
    assert error_line(done) == (
        "the server turned the first 20 requests down, the last with: image_url is only supported by vision models. "
        "Check --model and --base-url: it must take pictures and JSON schemas"
    )
    assert 20 <= len(server.calls) <= 20 + 4
    assert not (tmp_path / "out" / "MANIFEST.json").exists()


def test_some_pictures_that_a_server_cannot_read_are_left_out(many: Path, server: Loopback, tmp_path: Path) -> None:
    server.fault("400", lambda call: call.number <= 19 or call.number > 22)
    done = annotate(many, tmp_path / "out", server, "--concurrency", 1, "--tasks", "judge", "--format", "json")
    assert summary(done) == told(1, 24, annotator_bad_request=11)


def test_an_answer_that_drips_is_given_up_and_asked_for_again(one: Path, server: Loopback, tmp_path: Path) -> None:
    """Though something comes all the time."""
    server.fault("drip", lambda call: call.task == "judge-a", times=1)
    began = time.monotonic()
    done = annotate(one, tmp_path / "out", server, "--attempt-timeout", 0.4, "--format", "json")
    assert time.monotonic() - began < 5
    assert summary(done) == told(1, CALLS)
    attempts = rows_of(tmp_path / "out", "SELECT task, attempts FROM calls WHERE attempts > 1")
    assert attempts == [("judge-a", 2)]
    assert rows_of(tmp_path / "out", "SELECT task, why FROM lost") == [("judge-a", "no whole answer within 0.4 s")]


def test_no_server_at_all_ends_the_run_within_half_a_minute(waiting: Waiting) -> None:
    url, (done, seconds) = waiting.no_server.result()
    assert done.returncode == 1
    assert re.fullmatch(
        rf"10 calls in a row failed, the last with: cannot reach {re.escape(url)}/chat/completions: Cannot connect to "
        r"host 127\.0\.0\.1:\d+ .*\. Run the same command again when the server is back",
        error_line(done),
    )
    assert seconds < 30


def texts_under(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file's bytes, and every table's values, since those are compressed."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.name, path.read_bytes()
            if path.suffix == ".parquet":
                yield path.name, repr(pq.read_table(path).to_pylist()).encode()


SAYS_KEY = {"message": "It says {key} twice: {key}"}
TURNED_DOWN: dict[str, tuple[dict[str, Any], str]] = {
    **{
        kind: (SAYS_KEY, f"the server turned the run down ({kind}): It says [key] twice: [key]. ")
        for kind in ("302", "401", "402", "403", "404")
    },
    "quota": (SAYS_KEY | AT_ONCE, "the account has no quota left: It says [key] twice: [key]"),
}


@pytest.mark.parametrize("kind", TURNED_DOWN)
def test_a_server_that_turns_the_run_down_ends_it(kind: str, many: Path, server: Loopback, tmp_path: Path) -> None:
    options, begins = TURNED_DOWN[kind]
    server.fault(kind, **options)
    done = annotate(many, tmp_path / "out", server, "--concurrency", 4, code=1)
    message = error_line(done)
    assert message.startswith(begins)
    assert message.endswith(". Check OPENAI_API_KEY, --base-url and --model") == (kind != "quota")
    assert len(server.received) <= 2 * 4
    assert journaled(tmp_path / "out") == {}
    assert not (tmp_path / "out" / "MANIFEST.json").exists()
    assert {call.headers["authorization"] for call in server.calls} == {f"Bearer {CANARY}"}
    assert CANARY not in done.stdout + done.stderr
    assert [name for name, content in texts_under(tmp_path) if CANARY.encode() in content] == []


TELLS_KEY: dict[str, dict[str, Any]] = {
    "400": {"message": "key {key}: no such image"},
    "408": {"message": "key {key}: too slow", **AT_ONCE},
    "429": {"message": "key {key}: too often", **AT_ONCE},
    "500": {"message": "key {key}: no", **AT_ONCE},
    "503": {"message": "{key}" * 20, **AT_ONCE},
    "error_in_200": {"message": "key {key} is not let in"},
    "html": {"message": "<p>" + "x" * 285 + "{key}", "status": 500},
    "reset": {},
    "hang": {},
}
"""What goes wrong, one record each. The page has the key where messages are cut off."""


class ToldKey:
    """A server that says the key in all that it says."""

    def __init__(self, root: Path) -> None:
        self.root, self.records = root, dict(zip(TELLS_KEY, sound(len(TELLS_KEY)), strict=True))
        source = stage_of(root / "raw", sound(len(TELLS_KEY) + 3))
        with Loopback() as server:
            for kind, options in TELLS_KEY.items():
                server.fault(kind, only(self.records[kind], "judge-b"), **options)
            self.done = annotate(source, root / "out", server, "--attempt-timeout", 1, code=3)


def test_the_key_is_in_no_file_and_on_no_stream(waiting: Waiting) -> None:
    """Not even where the server says it, which some do."""
    got = waiting.told_key.result()
    left = rejections_of(got.root / "out")
    assert {kind: left[one.id].reason for kind, one in got.records.items()} == {
        **dict.fromkeys(TELLS_KEY, "call_failed"),
        "400": "annotator_bad_request",
    }
    part = CANARY[: len(CANARY) // 2]
    assert part not in got.done.stdout + got.done.stderr
    assert [name for name, content in texts_under(got.root) if part.encode() in content] == []
    details = {kind: left[one.id].detail for kind, one in got.records.items()}
    page = details.pop("html")
    assert page.startswith("500: <p>xxxx")
    assert re.fullmatch(r"the (connection|answer) broke off: .*", details.pop("reset"))
    assert details == {
        "400": "judge-b: key [key]: no such image",
        "408": "408: key [key]: too slow",
        "429": "429: key [key]: too often",
        "500": "500: key [key]: no",
        "503": f"503: {'[key]' * 20}",
        "error_in_200": "the answer is no chat completion: key [key] is not let in",
        "hang": "no whole answer within 1 s",
    }


@pytest.mark.parametrize(
    "address",
    [
        "http://user:{key}@127.0.0.1:9/v1",
        "http://{key}@127.0.0.1:9/v1",
        "ftp://user:{key}@127.0.0.1/v1",
        "user:{key}@127.0.0.1:9/v1",
        "http://user:{key}/@127.0.0.1:9/v1",
        "http://user:{key}@:9/v1",
    ],
)
@pytest.mark.parametrize("by", ["option", "environment"])
def test_a_password_in_an_address_is_not_repeated(address: str, by: str, six: Path, tmp_path: Path) -> None:
    told = address.replace("{key}", CANARY)
    server, more = (told, {}) if by == "option" else (None, {"OPENAI_BASE_URL": told})
    done = subprocess.run(
        command(six, tmp_path / "out", server=server),
        cwd=ROOT,
        env=environment(**more, OPENAI_API_KEY="sk-another-key"),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert CANARY not in done.stdout + done.stderr
    assert "address" in error_line(done)
    assert [name for name, content in texts_under(tmp_path) if CANARY.encode() in content] == []


@pytest.mark.parametrize("kind", ["newline", "ellipsis"])
def test_a_key_that_no_header_can_hold_is_said_at_once(kind: str, waiting: Waiting) -> None:
    done, seconds = waiting.odd_keys[kind].result()
    assert CANARY not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    if done.returncode != 0:  # to strip it is as good
        assert done.returncode == 1
        assert "OPENAI_API_KEY" in error_line(done)
    assert seconds < 10


def test_a_page_in_place_of_a_server_is_one_line(waiting: Waiting) -> None:
    """What a --base-url without /v1 often meets."""
    done, seconds = waiting.page.result()
    assert done.returncode == 1
    assert error_line(done) == (
        "10 calls in a row failed, the last with: the answer is not JSON, or breaks off; check --base-url (most end in "
        "/v1). Run the same command again when the server is back"
    )
    assert seconds < 30


# -- stopped --------------------------------------------------------------------------------------------------------


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()


@pytest.mark.parametrize("moments", [[1], [12, 15]], ids=str)
def test_after_a_kill_no_finished_call_is_sent_again(
    moments: list[int], many: Path, undisturbed: Path, tmp_path: Path
) -> None:
    """`moments`: so many requests after the start of a run it is killed."""
    out = tmp_path / "out"
    concurrency = 4
    paid: dict[str, int] = {}
    with Loopback(latency_s=0.02) as server:
        for moment in moments:
            seen = len(server.calls)
            with started(many, out, server, "--concurrency", concurrency) as process:
                server.wait_until(received(seen + moment))
                kill(process)
            paid = {key: server.received[key] for key in journaled(out)} | paid
            assert not (out / "MANIFEST.json").exists()
        assert len(paid) >= sum(moments) - len(moments) * concurrency
        annotate(many, out, server, "--concurrency", concurrency)
        assert {key: server.received[key] for key in paid} == paid
        assert len(server.received) == 12 * CALLS
        assert len(server.calls) - 12 * CALLS <= concurrency * len(moments)  # those in flight at a kill
    assert set(records_of(out)) == {one.id for one in Stage(many).records()}
    assert set(rejections_of(out)) == {"folder/torn.png"}
    assert digest(out) == digest(undisturbed)


def test_a_kill_while_the_folder_is_written_costs_no_call(
    many: Path, undisturbed: Path, server: Loopback, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    for name in ("data/train-00000-of-00001.parquet.tmp", "MANIFEST.json"):
        with started(many, out, server) as process:
            while process.poll() is None and not (out / name).exists():
                time.sleep(0.0005)
            kill(process)
    annotate(many, out, server)
    assert len(server.received) == 12 * CALLS
    assert set(server.received.values()) == {1}
    assert digest(out) == digest(undisturbed)
    assert set(records_of(out)) == {one.id for one in Stage(many).records()}
    assert sorted(path.name for path in out.rglob("*") if path.is_file() and path.parent != out / "data") == [
        ".annotation.lock",
        "MANIFEST.json",
        "journal.sqlite",
        "policy.yaml",
        "rejected.parquet",
    ]


def ended(process: subprocess.Popen[str]) -> subprocess.CompletedProcess[str]:
    output, stderr = process.communicate(timeout=30)
    return subprocess.CompletedProcess([], process.returncode, output, stderr)


def test_an_interrupt_exits_130_and_the_same_command_resumes(many: Path, undisturbed: Path, tmp_path: Path) -> None:
    """The calls under way are waited for and kept, and no further one is sent."""
    out = tmp_path / "out"
    with Loopback(latency_s=0.02) as server:
        server.fault("ok", lambda call: call.number > 20, after_s=0.5)
        with started(many, out, server, "--concurrency", 4) as process:
            server.wait_until(received(24))
            process.send_signal(signal.SIGINT)
            done = ended(process)
        assert done.returncode == 130, done.stderr
        assert error_line(done) == "interrupted; the same command again resumes"
        assert "\nstopping: 4 calls under way are waited for; once more drops them\n" in done.stderr
        assert len(server.calls) == 24
        finished = set(journaled(out))
        assert finished == set(server.received)
        assert rows_of(out, "SELECT ended FROM runs") == [("interrupted",)]
        assert not (out / "MANIFEST.json").exists()
        server.heal()
        server.forget()
        annotate(many, out, server)
        assert not finished & set(server.received)
        assert len(server.received) == 12 * CALLS - 24
    assert digest(out) == digest(undisturbed)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_a_second_interrupt_drops_the_calls_under_way(
    number: signal.Signals, many: Path, undisturbed: Path, tmp_path: Path
) -> None:
    """Also where the server does not answer."""
    out = tmp_path / "out"
    with Loopback(latency_s=0.02) as server:
        server.fault("hang", lambda call: call.number > 20)
        with started(many, out, server, "--concurrency", 4) as process:
            server.wait_until(received(24))
            began = time.monotonic()
            process.send_signal(number)
            time.sleep(0.5)
            assert process.poll() is None
            process.send_signal(number)
            done = ended(process)
        assert time.monotonic() - began < 5
        assert done.returncode == 130, done.stderr
        assert error_line(done) == "interrupted; the same command again resumes"
        finished = set(journaled(out))
        assert len(finished) == 20
        server.heal()
        server.forget()
        annotate(many, out, server)
        assert not finished & set(server.received)
        assert len(server.received) == 12 * CALLS - 20
    assert digest(out) == digest(undisturbed)


@pytest.mark.parametrize(("kind", "options"), [("429", {"retry_after": 8}), ("500", {"retry_after": 8})])
def test_an_interrupted_run_does_not_wait_for_a_server_that_asks_to(
    kind: str, options: dict[str, Any], one: Path, server: Loopback, tmp_path: Path
) -> None:
    """Here the server asks for it when the run has been stopped already."""
    server.fault(kind, after_s=0.5, **options)
    with started(one, tmp_path / "out", server) as process:
        server.wait_until(received(2))
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        done = ended(process)
    assert time.monotonic() - began < 5
    assert done.returncode == 130, done.stderr
    assert len(server.calls) == 2


def test_the_second_of_two_runs_on_one_folder_says_so(waiting: Waiting) -> None:
    second, pid, calls, out = waiting.two_at_once.result()
    assert second.returncode == 1
    begins = f"another run is writing to {out}: process {pid} on {socket.gethostname()}, since "
    since = error_line(second).removeprefix(begins)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\. Wait for it to end", since)
    assert calls == 6 * CALLS
    assert len(records_of(out)) == 6


def test_a_run_that_ends_leaves_no_paid_call_behind(one: Path, server: Loopback, tmp_path: Path) -> None:
    """One vote is turned down at once, so the record is; the other's answer comes later and was paid as well."""
    server.fault("refusal", lambda call: call.task == "judge-a")
    server.fault("ok", lambda call: call.task == "judge-b", after_s=0.3)
    annotate(one, tmp_path / "out", server)
    assert set(journaled(tmp_path / "out")) == set(server.received)


def test_the_reason_of_a_rejection_does_not_depend_on_which_answer_came_first(server: Loopback, tmp_path: Path) -> None:
    for number, (slow_a_s, slow_b_s) in enumerate([(0.3, 0.0), (0.0, 0.3)], 1):
        server.fault("refusal", only(record(number), "judge-a"), after_s=slow_a_s)
        server.fault("empty", only(record(number), "judge-b"), after_s=slow_b_s)
    annotate(stage_of(tmp_path / "raw", sound(2)), tmp_path / "out", server)
    first, second = rejections_of(tmp_path / "out").values()
    assert first[1:] == second[1:]


# -- what is not asked ----------------------------------------------------------------------------------------------


def test_a_text_only_folder_is_refused(server: Loopback, tmp_path: Path) -> None:
    without = {"image": None, "image_sha256": None, "source_sha256": None, "phash": None, "width": None, "height": None}
    texts = [replace(one, **without) for one in sound(3)]  # type: ignore[arg-type]
    source = stage_of(tmp_path / "raw", texts, text_only=True)
    done = annotate(source, tmp_path / "out", server, code=1)
    assert error_line(done) == f"{source} is text-only, without pictures to annotate; build it with its pictures"
    assert server.calls == []
    assert not (tmp_path / "out").exists()


OPENAI = ["--provider", "openai", "--model", "gpt-4o"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--provider", "openai", "--model", ""], "--provider openai needs --model"),
        (
            ["--provider", "embedded", "--base-url", "URL"],
            "--model, --judge-model, --base-url, --batch and --canaries go",
        ),
        (
            ["--provider", "embedded", "--canaries", "3"],
            "--model, --judge-model, --base-url, --batch and --canaries go",
        ),
        (
            ["--provider", "embedded", "--tasks", "judge,verify"],
            "the embedded annotator has no texts for verify; it can",
        ),
        ([*OPENAI, "--tasks", ""], f"no task named ''. Known tasks: {', '.join(NAMES)}"),
        ([*OPENAI, "--out", "IN"], "--in and --out must be two folders"),
        ([*OPENAI, "--judge-model", "a,b,c,d"], "--judge-model takes one to three models, with commas between them"),
        ([*OPENAI, "--judge-model", "a,,c"], "--judge-model takes one to three models, with commas between them"),
        ([*OPENAI, "--tasks", "write", "--canaries", "3"], "--canaries needs the task judge"),
        ([*OPENAI, "--rpm", "0"], "--rpm must be over 0"),
        ([*OPENAI, "--tpm", "nan"], "--tpm must be over 0"),
        ([*OPENAI, "--deadline", "inf"], "--deadline must be over 0"),
        ([*OPENAI, "--attempt-timeout", "-1"], "--attempt-timeout must be over 0"),
        ([*OPENAI, "--max-cost", "nan"], "--max-cost must be 0 or more"),
        ([*OPENAI, "--concurrency", "0"], "0 is not in the range x>=1"),
        ([*OPENAI, "--shard", "3/3"], "'3/3' is no shard; they are numbered from 0: 0/3, 1/3, 2/3"),
        ([*OPENAI, "--shard", "1"], "'1' is no shard; they are numbered from 0: 0/3, 1/3, 2/3"),
        ([*OPENAI, "--shards", "3"], "--shards goes with --engine ray"),
        ([*OPENAI, "--engine", "ray", "--shard", "0/2"], "--engine ray makes shards of its own, and calls one by one"),
        (
            ["--provider", "openai", "--model", "x"],
            "no price is known for x: give one with --prices FILE, or say --allow",
        ),
        ([*OPENAI, "--judge-model", "b,a"], "no price is known for a, b: give one with --prices FILE, or say --allow"),
        (
            [*OPENAI, "--judge-model", "b", "--max-cost", "1", "--allow-unknown-price"],
            "--max-cost cannot be kept without a price for b: give one with --prices FILE",
        ),
    ],
    ids=lambda value: " ".join(value[2:]) if isinstance(value, list) else "",
)
def test_a_command_that_cannot_be_meant_exits_2(
    arguments: list[str], message: str, six: Path, server: Loopback, tmp_path: Path
) -> None:
    places = {"URL": server.url, "IN": str(six)}
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "annotation.run",
            "--in",
            str(six),
            "--out",
            str(tmp_path / "out"),
            *(places.get(argument, argument) for argument in arguments),
        ],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert message in " ".join(done.stderr.split())
    assert server.calls == []
    assert not (tmp_path / "out").exists()


def test_without_a_key_and_a_server_nothing_begins(six: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        command(six, tmp_path / "out", server=None),
        cwd=ROOT,
        env=environment(OPENAI_API_KEY=""),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert error_line(done) == "set OPENAI_API_KEY, or give --base-url for a server that needs no key"
    assert not (tmp_path / "out").exists()


# -- embedded -------------------------------------------------------------------------------------------------------


def embedded(source: Path, out: Path, *options: object) -> dict[str, Any]:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "annotation.run",
            "--in",
            str(source),
            "--out",
            str(out),
            "--provider",
            "embedded",
            "--format",
            "json",
            *map(str, options),
        ],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return summary(done)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight pictures of the open edition."""
    out = tmp_path_factory.mktemp("drawn") / "raw"
    options = ["--source", "drawn", "--limit", "8", "--workers", "1", "--out", str(out)]
    subprocess.run([sys.executable, "-m", "builders.run", *options], cwd=ROOT, capture_output=True, check=True)
    return out


def test_the_embedded_annotator_answers_from_the_authors_texts(drawn: Path, tmp_path: Path) -> None:
    assert embedded(drawn, tmp_path / "out", "--concurrency", 1) == told(8, 24)
    first = digest(tmp_path / "out")
    assert embedded(drawn, tmp_path / "out", "--concurrency", 8) == told(8, 0, journal=24)
    assert digest(tmp_path / "out") == first
    annotated = records_of(tmp_path / "out")
    assert set(annotated) == {one.id for one in Stage(drawn).records()}
    for got in annotated.values():
        _, name, twin = got.id.split("/")
        scene = open_edition.scenes()[name]
        clause, said = (
            taxonomy.built_in().clause(policy_id) for policy_id in (scene.policy_id, scene.harmful_policy_id)
        )
        group = got.split_group
        if twin == "unsafe":
            harm = (clause.category, clause.subcategory, clause.id)
            expected = (
                *(
                    Pair(
                        *("unsafe", one.question, one.refusal, clause.respond),
                        *(*harm, group, scene.differs_by, "authored"),
                    )
                    for one in scene.asked
                ),
                Pair(
                    "unsafe_safe",
                    scene.harmless_question,
                    scene.harmless_answer,
                    "comply",
                    None,
                    None,
                    None,
                    group,
                    "question",
                    "authored",
                ),
            )
            assert (got.safe, got.policy_id, got.severity) == (False, clause.id, scene.severity)
        else:
            harm = (said.category, said.subcategory, said.id)
            expected = (
                *(
                    Pair(
                        *("safe_safe", one.question, one.answer, "comply", None, None, None),
                        *(group, scene.differs_by, "authored"),
                    )
                    for one in scene.asked
                ),
                Pair(
                    "safe_unsafe",
                    scene.harmful_question,
                    scene.harmful_refusal,
                    said.respond,
                    *harm,
                    group,
                    "question",
                    "authored",
                ),
            )
            assert (got.safe, got.policy_id, got.severity) == (True, None, 0)
        assert got.pairs == expected
        assert [vote.judge.split(":")[1] for vote in got.votes] == ["judge-a", "judge-b"]
        assert str(got.provenance.model).startswith(f"embedded-{open_edition.VERSION}-")
        assert got.provenance.cost_usd == 0


def test_records_of_another_source_are_unknown_to_the_embedded_annotator(six: Path, tmp_path: Path) -> None:
    assert embedded(six, tmp_path / "out")["rejected"] == {"unknown_to_embedded": 6}
    detail = "the embedded annotator knows only the open edition's drawings; use --provider openai"
    assert {(got.reason, got.detail.partition(": ")[2]) for got in rejections_of(tmp_path / "out").values()} == {
        ("unknown_to_embedded", detail)
    }
    assert records_of(tmp_path / "out") == {}


def test_a_copy_of_a_drawing_does_not_spoil_the_drawing(drawn: Path, tmp_path: Path) -> None:
    """The journal knows a call by its picture; the embedded annotator knows a picture by its record's name."""
    copies = [replace(one, id=f"aaa/{one.id}", source="aaa") for one in Stage(drawn).records()]
    assert embedded(stage_of(tmp_path / "copies", copies), tmp_path / "out")["rejected"] == {"unknown_to_embedded": 8}
    assert embedded(drawn, tmp_path / "out")["annotated"] == 8

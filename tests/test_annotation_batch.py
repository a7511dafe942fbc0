"""The batch API: against a small server of our own, and against the shared mock server where that is at hand."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest

from annotation.batch import MAX_FILE_BYTES, MAX_FILE_LINES, ROUNDS, annotate_by_batches
from annotation.batch_server import reply_in
from annotation.client import Failed
from annotation.cost import Prices
from annotation.engine import Limits
from annotation.folder import Job, Outcome, annotate_folder
from annotation.journal import Journal, locked
from annotation.run import transport_of
from annotation.tasks import BY_DEFAULT
from vlguard_data import taxonomy
from vlguard_data.errors import ProviderError
from vlguard_data.schema import Record
from vlguard_data.store import Stage

from .conftest import ROOT, SHARED
from .loopback import Call, Loopback, completion, filled, journal_key
from .test_annotation_run import sound, stage_of

CANARY = "sk-canary-7f3a91c04be2d586"
POLL_S = 0.02
MODEL, SECOND = "gpt-4o", "gpt-4o-mini"
"""The second is judge-b."""
TASKS = ("judge", "write")
"""Three calls a record: two judges, who agree, and then the writer."""
WAIT_S = 30.0

Line = dict[str, Any]
Worked = tuple[str, list[Line], list[Line]]
"""How a batch ended, and the lines of its output and of its error file."""


def completed(number: int, lines: list[Line]) -> Worked:
    """All answered, the last first: the order of an output file is not that of the requests."""
    return "completed", lines[::-1], []


def error_line(line: Line, status: int, message: str = "The server had an error", code: str | None = None) -> Line:
    body = {"error": {"message": message, "type": "error", "param": None, "code": code}}
    return {**line, "response": {"status_code": status, "request_id": "r", "body": body}}


def expired_line(line: Line) -> Line:
    return {**line, "response": None, "error": {"code": "batch_expired", "message": "It could not be executed."}}


@dataclass
class BatchServer:
    """Files and batches on the loopback interface; `with BatchServer() as server` runs it in a thread.

    work: what becomes of a batch (its number, from 1; all of its lines rightly answered). failed: the errors of a batch
    (number, lines) that is not worked on. hold: batches go on for as long as it is set. faults: by what is asked, what
    happens to the next such requests: a status, "lost" (done, but the connection breaks before the answer), "stall"
    (done, and no answer comes), "html" or None. asked: what was asked, in order. lines: of all batches, in order.
    """

    work: Callable[[int, list[Line]], Worked] = completed
    failed: Callable[[int, list[Line]], list[dict[str, str]]] = lambda number, lines: []
    hold: bool = False
    key: str = CANARY
    page: int = 2
    faults: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    asked: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    batches: dict[str, dict[str, Any]] = field(default_factory=dict)
    lines: list[dict[str, Any]] = field(default_factory=list)
    stalled: threading.Event = field(default_factory=threading.Event)
    _stopped: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> BatchServer:
        self._server = _Server(("127.0.0.1", 0), self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(WAIT_S)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def times_asked(self) -> Counter[str]:
        """How often each key was a line of a batch."""
        return Counter(line["custom_id"] for line in self.lines)

    def wait_until(self, ready: Callable[[BatchServer], bool]) -> None:
        ends_at = time.monotonic() + WAIT_S
        while not ready(self):
            assert time.monotonic() < ends_at, self.asked
            time.sleep(0.01)

    # -- what is asked ------------------------------------------------------------------------------------------------

    def upload(self, data: bytes) -> dict[str, Any]:
        boundary = data.partition(b"\r\n")[0]
        (content,) = [part for part in data.split(boundary) if b"filename=" in part]
        name = f"file-{len(self.files)}"
        self.files[name] = content.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")
        return {"id": name, "object": "file", "purpose": "batch", "filename": "f", "bytes": 1, "created_at": 1}

    def create(self, data: bytes) -> dict[str, Any]:
        asked = json.loads(data)
        assert (asked["endpoint"], asked["completion_window"]) == ("/v1/chat/completions", "24h")
        number = len(self.batches) + 1
        lines = [json.loads(line) for line in self.files[asked["input_file_id"]].splitlines()]
        for line, raw in zip(lines, self.files[asked["input_file_id"]].splitlines(), strict=True):
            self.lines.append(line | {"batch": number, "raw": raw.partition(b'"body":')[2][:-1]})
        made = asked | {"id": f"batch_{number}", "object": "batch", "status": "validating", "created_at": 1}
        self.batches[made["id"]] = made
        return dict(made)

    def list(self, query: str) -> dict[str, Any]:
        """Newest first, `page` at a time whatever is asked for."""
        newest = [*self.batches.values()][::-1]
        after = parse_qs(query).get("after", [""])[0]
        ids = [made["id"] for made in newest]
        rest = newest[ids.index(after) + 1 :] if after else newest
        return {"object": "list", "data": rest[: self.page], "has_more": len(rest) > self.page}

    def look(self, batch_id: str) -> dict[str, Any]:
        made = self.batches[batch_id]
        number = int(batch_id.removeprefix("batch_"))
        mine = [line for line in self.lines if line["batch"] == number]
        made["request_counts"] = {"total": len(mine), "completed": 0, "failed": 0}
        if made["status"] == "validating":
            made["status"] = "in_progress"
        elif made["status"] == "in_progress" and not self.hold:
            right = [self._answered(line) for line in mine]
            if errors := self.failed(number, right):
                made |= {"status": "failed", "errors": {"object": "list", "data": errors}}
                return made
            made["status"], *both = self.work(number, right)
            for name, found in zip(("output", "error"), both, strict=True):
                if found:
                    self.files[f"{batch_id}-{name}"] = b"".join(json.dumps(line).encode() + b"\n" for line in found)
                    made[f"{name}_file_id"] = f"{batch_id}-{name}"
        return made

    def _answered(self, line: dict[str, Any]) -> Line:
        image_sha256, key = journal_key(line["raw"])
        call = Call(1, 1, key, line["body"], {}, image_sha256, 0.0)
        text = json.dumps(filled(call.schema, image_sha256, call.prompt, call.text))
        response = {"status_code": 200, "request_id": "r", "body": completion(call, text)}
        return {"id": "r", "custom_id": line["custom_id"], "response": response, "error": None}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], batch_server: BatchServer) -> None:
        self.batch_server = batch_server
        super().__init__(address, _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = WAIT_S
    wbufsize = -1
    disable_nagle_algorithm = True
    server: _Server

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["content-length"]))
        self._serve("upload" if self.path == "/v1/files" else "create", data)

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        _, _, kind, *rest = address.path.split("/")
        if kind == "files":
            self._serve("download", rest[0])
        else:
            self._serve("look" if rest else "list", rest[0] if rest else address.query)

    def _serve(self, what: str, argument: Any) -> None:
        server = self.server.batch_server
        server.asked.append(what)
        if self.headers["authorization"] != f"Bearer {server.key}":
            self._send(401, {"error": {"message": f"Wrong key: {self.headers['authorization'][7:]}", "code": "x"}})
            return
        fault = server.faults[what].pop(0) if server.faults[what] else None
        if isinstance(fault, int):
            self._send(fault, {"error": {"message": "Not now", "code": None}})
            return
        if fault == "html":
            self._send(200, b"<!doctype html><title>Welcome</title>", "text/html")
            return
        done = server.files[argument] if what == "download" else getattr(server, what)(argument)
        if fault == "stall":
            server.stalled.set()
            server._stopped.wait(WAIT_S)
        if fault is not None:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            return
        self._send(200, done)

    def _send(self, status: int, answer: Any, kind: str = "application/json") -> None:
        data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
        self.wfile.flush()

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing: a test's output is its own."""


# -- running ----------------------------------------------------------------------------------------------------------


def job_of(source: Path, tasks: Sequence[str] = TASKS, max_side: int | None = None) -> Job:
    judges = (MODEL, SECOND, MODEL)
    return Job(source, "openai", tuple(tasks), taxonomy.built_in(), MODEL, judges, max_side)


def batched(
    source: Path,
    out: Path,
    url: str,
    limits: Limits = Limits(),  # noqa: B008
    *,
    retry_failed: bool = False,
    tasks: Sequence[str] = TASKS,
    max_side: int | None = None,
    max_file_lines: int = MAX_FILE_LINES,
    max_file_bytes: int = MAX_FILE_BYTES,
) -> Outcome:
    with locked(out), Journal(out) as journal:
        return annotate_by_batches(
            job_of(source, tasks, max_side),
            out,
            journal,
            limits,
            Prices(),
            base_url=url,
            retry_failed=retry_failed,
            poll_s=POLL_S,
            max_file_lines=max_file_lines,
            max_file_bytes=max_file_bytes,
        )


def online(source: Path, out: Path, url: str, tasks: Sequence[str] = TASKS) -> Outcome:
    job, limits = job_of(source, tasks), Limits()
    with locked(out), Journal(out) as journal:
        return annotate_folder(job, out, journal, transport_of(job, url, limits, WAIT_S), limits, Prices())


def digest(out: Path) -> str:
    return str(Stage(out).manifest["content_digest"])


def bare(record: Record) -> dict[str, Any]:
    """All but when it was answered, and for how much."""
    values = asdict(record)
    del values["provenance"]["created_at"], values["provenance"]["cost_usd"]
    return values


def assert_same(out: Path, wanted: Path) -> None:
    """Every record is right, in all that it says of its picture."""
    got, right = ({record.id: bare(record) for record in Stage(folder).records()} for folder in (out, wanted))
    assert got == right
    assert Stage(out).rejections() == Stage(wanted).rejections()
    assert digest(out) == digest(wanted)
    assert not (out / ".batches").exists()


def rows(out: Path, query: str) -> list[tuple[Any, ...]]:
    with Journal(out, read_only=True) as journal:
        return journal.rows(query)


def states(out: Path) -> Counter[str]:
    return Counter(state for (state,) in rows(out, "SELECT state FROM batches"))


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("OPENAI_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def server() -> Iterator[BatchServer]:
    with BatchServer() as running:
        yield running


@pytest.fixture(scope="module")
def eight(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage_of(tmp_path_factory.mktemp("eight") / "raw", sound(8))


@pytest.fixture(scope="module")
def right(eight: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an online run makes of the eight."""
    out = tmp_path_factory.mktemp("right") / "out"
    with Loopback() as running, pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENAI_API_KEY", CANARY)
        assert online(eight, out, running.url).tally.annotated == 8
    return out


# -- the main path ----------------------------------------------------------------------------------------------------


def test_batches_give_what_an_online_run_gives_at_half_the_price(
    eight: Path, server: BatchServer, tmp_path: Path
) -> None:
    with Loopback() as running:
        online(eight, tmp_path / "online", running.url, BY_DEFAULT)
    out = tmp_path / "out"
    outcome = batched(eight, out, server.url, tasks=BY_DEFAULT)
    assert_same(out, tmp_path / "online")
    ((full_usd, calls),) = rows(tmp_path / "online", "SELECT total(cost_usd), count(*) FROM calls")
    tally = outcome.tally
    assert (outcome.ended, tally.annotated, tally.sent, tally.from_journal) == ("finished", 8, calls, 0)
    assert tally.cost_usd == pytest.approx(full_usd / 2)
    assert set(server.times_asked.values()) == {1}
    for line in server.lines:
        assert journal_key(line["raw"])[1] == line["custom_id"]
        assert (line["method"], line["url"]) == ("POST", "/v1/chat/completions")
    models = {(line["batch"], line["body"]["model"]) for line in server.lines}
    assert len(models) == len(server.batches) == 5  # judge-a; judge-b; write; contrast; verify
    assert states(out) == {"completed": 5}
    assert rows(out, "SELECT * FROM batch_lines") == []
    assert rows(out, "SELECT sum(lines) FROM batches") == [(calls,)]


def test_a_further_run_sends_nothing(eight: Path, right: Path, server: BatchServer, tmp_path: Path) -> None:
    batched(eight, tmp_path / "out", server.url)
    server.asked.clear()
    outcome = batched(eight, tmp_path / "out", server.url)
    assert (outcome.tally.sent, outcome.tally.cost_usd, server.asked) == (0, 0.0, [])
    assert_same(tmp_path / "out", right)


def files_of(server: BatchServer) -> list[list[bytes]]:
    """The lines of every file that was uploaded; each file is of one model, and no line is in two."""
    files = [data.splitlines() for name, data in server.files.items() if name.startswith("file-")]
    assert {len({json.loads(line)["body"]["model"] for line in file}) for file in files} == {1}
    assert set(server.times_asked.values()) == {1}
    return files


def test_files_are_cut_by_their_lines(eight: Path, server: BatchServer, tmp_path: Path) -> None:
    batched(eight, tmp_path / "out", server.url, tasks=["judge"], max_file_lines=3)
    assert sorted(map(len, files_of(server))) == [2, 2, 3, 3, 3, 3]


def test_files_are_cut_by_their_bytes(eight: Path, server: BatchServer, tmp_path: Path) -> None:
    batched(eight, tmp_path / "out", server.url, tasks=["judge"], max_file_bytes=50_000)
    files = files_of(server)
    sizes = [sum(len(line) + 1 for line in file) for file in files]
    assert sum(map(len, files)) == 16
    assert max(sizes) <= 50_000
    longest = max(len(line) + 1 for file in files for line in file)
    assert sorted(sizes)[2] > 50_000 - longest  # all but the last of each model are as full as they can be


def test_pictures_are_made_smaller_where_the_request_says_so(eight: Path, server: BatchServer, tmp_path: Path) -> None:
    batched(eight, tmp_path / "small", server.url, tasks=["judge"], max_side=48)
    urls = [line["body"]["messages"][1]["content"][0]["image_url"]["url"] for line in server.lines]
    assert len(urls) == 16
    assert all(url.startswith("data:image/jpeg;base64,") for url in urls)
    assert {image.partition(";")[2] for (image,) in rows(tmp_path / "small", "SELECT image FROM calls")} == {
        "max_side=48"
    }


def test_the_same_picture_is_asked_about_once(server: BatchServer, tmp_path: Path) -> None:
    (first,) = sound(1)
    source = stage_of(tmp_path / "raw", [first, replace(first, id="folder/again.png")])
    outcome = batched(source, tmp_path / "out", server.url, tasks=["judge"])
    assert outcome.tally.annotated == 2
    assert len(server.lines) == 2


def test_a_picture_that_cannot_be_made_smaller_is_left_out(server: BatchServer, tmp_path: Path) -> None:
    broken = b"\xff\xd8 and no more"
    first, second = sound(2)
    torn = replace(second, image=broken, image_sha256=hashlib.sha256(broken).hexdigest())
    source = stage_of(tmp_path / "raw", [first, torn])
    outcome = batched(source, tmp_path / "out", server.url, tasks=["judge"], max_side=48)
    assert (outcome.ended, outcome.tally.annotated, outcome.tally.rejected) == ("finished", 1, {"cannot_decode": 1})


# -- created once -----------------------------------------------------------------------------------------------------


def test_a_batch_whose_creation_nobody_heard_of_gets_no_twin(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    server.faults["create"] = ["lost"] * 3
    batched(eight, tmp_path / "out", server.url)
    assert len(server.batches) == 3
    assert server.asked.count("create") == 3
    assert set(server.times_asked.values()) == {1}
    assert_same(tmp_path / "out", right)


def test_a_batch_is_found_on_a_later_page_of_the_listing(eight: Path, server: BatchServer, tmp_path: Path) -> None:
    def busy(data: bytes) -> dict[str, Any]:
        """Others make batches at the same moment."""
        made = create(data)
        for number in range(5):
            server.batches[f"other_{number}"] = made | {"id": f"other_{number}", "metadata": None}
        return made

    create = server.create
    server.create = busy  # type: ignore[method-assign]
    server.faults["create"] = ["lost"]
    batched(eight, tmp_path / "out", server.url, tasks=["judge"])
    assert [name for name in server.batches if name.startswith("batch")] == ["batch_1", "batch_7"]


@pytest.mark.parametrize("fault", [500, 429, "html"])
def test_creation_is_tried_again_once_the_listing_shows_nothing(
    fault: Any, eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    server.faults["create"] = [fault, fault]
    batched(eight, tmp_path / "out", server.url)
    assert server.asked[:6] == ["upload", "create", "list", "list", "create", "list"]
    assert len(server.batches) == 3
    assert_same(tmp_path / "out", right)


def test_a_server_that_makes_no_batch_ends_the_run_and_the_next_goes_on(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    server.faults["create"] = [500] * 3
    with pytest.raises(ProviderError, match="made no batch of file file-0 in 3 attempts"):
        batched(eight, tmp_path / "out", server.url)
    assert states(tmp_path / "out") == {"uploaded": 1, "planned": 1}
    batched(eight, tmp_path / "out", server.url)
    assert states(tmp_path / "out") == {"dropped": 2, "completed": 3}
    assert_same(tmp_path / "out", right)


@pytest.mark.parametrize("what", ["upload", "look", "download"])
def test_what_may_be_repeated_is(what: str, eight: Path, right: Path, server: BatchServer, tmp_path: Path) -> None:
    server.faults[what] = [500, "lost"]
    batched(eight, tmp_path / "out", server.url)
    assert len(server.batches) == 3
    assert_same(tmp_path / "out", right)


# -- results ----------------------------------------------------------------------------------------------------------


def spoilt() -> Callable[[int, list[Line]], Worked]:
    """The first batch expires half done; of the others, half of the lines have no result when they first come."""
    seen: set[str] = set()

    def work(number: int, lines: list[Line]) -> Worked:
        if number == 1:
            return "expired", lines[:4], [expired_line(line) for line in lines[4:]]
        first = [line for line in lines if line["custom_id"] not in seen][::2]
        seen.update(line["custom_id"] for line in first)
        bad = [error_line(line, 429) for line in first[::2]]  # the others do not come at all
        return "completed", [line for line in lines[::-1] if line not in first], bad

    return work


def test_expired_failed_and_missing_lines_are_asked_again_and_no_answer_goes_astray(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    server.work = spoilt()
    outcome = batched(eight, tmp_path / "out", server.url)
    assert_same(tmp_path / "out", right)
    assert max(server.times_asked.values()) == 3
    assert outcome.tally.sent == len(server.times_asked) == 24
    assert states(tmp_path / "out")["expired"] == 1
    assert rows(tmp_path / "out", "SELECT key FROM calls GROUP BY key HAVING count(*) > 1") == []
    missing = rows(tmp_path / "out", "SELECT why, cost_usd > 0 FROM lost")
    assert ("no line came: batch batch_2, completed", 1) in missing


def test_lines_that_nobody_asked_for_and_repeated_ones_are_left_out_and_told(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def mixed_up(number: int, lines: list[Line]) -> Worked:
        foreign = {**lines[0], "custom_id": "0" * 64}
        again = {**lines[1], "response": lines[2]["response"]}
        return "completed", [foreign, *lines, again], [again, {"id": "no custom_id"}]

    server.work = mixed_up
    batched(eight, tmp_path / "out", server.url)
    assert_same(tmp_path / "out", right)
    told = "batch batch_1 came with lines that are left out: 1 not asked for, 2 repeated, 1 unreadable"
    assert told in capsys.readouterr().err


def test_a_line_without_a_result_in_every_round_is_given_up_until_the_next_run(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    first = next(Stage(eight).records())

    def one_never(number: int, lines: list[Line]) -> Worked:
        keys = {line["custom_id"] for line in server.lines if journal_key(line["raw"])[0] == first.image_sha256}
        bad = [error_line(line, 500) for line in lines if line["custom_id"] in keys]
        return "completed", [line for line in lines if line["custom_id"] not in keys], bad

    server.work = one_never
    outcome = batched(eight, tmp_path / "out", server.url)
    assert (outcome.ended, outcome.tally.annotated, outcome.tally.failed) == ("finished", 7, {"call_failed": 1})
    (left,) = Stage(tmp_path / "out").rejections()
    assert left == (first.id, "call_failed", "500: The server had an error")
    assert max(server.times_asked.values()) == ROUNDS
    server.work = completed
    batched(eight, tmp_path / "out", server.url)
    assert_same(tmp_path / "out", right)


@pytest.mark.parametrize(
    ("line", "status", "content"),
    [
        (error_line({}, 400, "no such size"), "bad_request", "no such size"),
        (error_line({}, 422, "no such size"), "bad_request", "no such size"),
        (error_line({}, 400, "not allowed", "content_policy_violation"), "filtered", "not allowed"),
        ({"response": {"status_code": 400, "body": "plain words"}, "error": None}, "bad_request", "plain words"),
    ],
)
def test_a_line_can_be_turned_down_for_good(line: Line, status: str, content: str) -> None:
    reply = reply_in(line, MODEL)
    assert (reply.status, reply.content, reply.model, reply.cost_usd) == (status, content, MODEL, 0.0)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        *((error_line({}, status), f"{status}: The server had an error") for status in (408, 429, 500, 503)),
        (expired_line({}), "batch_expired: It could not be executed."),
        ({"response": None, "error": None}, "None"),
        ({"response": {"status_code": 200, "body": {}}}, "the answer is no chat completion"),
        ({"response": {"status_code": 200, "body": None}}, "the answer is no chat completion"),
        ({"response": {"status_code": "200", "body": {}}}, "a status that is none: '200'"),
        ({"response": {}}, "a status that is none: None"),
        ({}, "None"),
    ],
)
def test_a_line_can_fail_and_pass_next_time(line: Line, told: str) -> None:
    with pytest.raises(Failed, match=re.escape(told)):
        reply_in(line, MODEL)


@pytest.mark.parametrize(
    ("status", "code"), [(401, None), (403, None), (404, "model_not_found"), (429, "insufficient_quota")]
)
def test_lines_that_the_server_will_never_take_end_the_run_once_the_others_are_kept(
    status: int, code: str | None, eight: Path, server: BatchServer, tmp_path: Path
) -> None:
    def partly(number: int, lines: list[Line]) -> Worked:
        return "completed", lines[1:], [error_line(lines[0], status, f"Not with {CANARY}", code)]

    server.work = partly
    with pytest.raises(ProviderError, match=r"Not with \[key\]"):
        batched(eight, tmp_path / "out", server.url)
    assert rows(tmp_path / "out", "SELECT count(*) FROM calls") == [(7,)]
    assert states(tmp_path / "out") == {"completed": 1, "submitted": 1}


def test_results_that_were_of_no_use_are_asked_again_once_where_that_is_wanted(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    def refused(number: int, lines: list[Line]) -> Worked:
        for line in lines:
            message = line["response"]["body"]["choices"][0]["message"]
            message |= {"content": None, "refusal": "I will not look at this."}
        return "completed", lines, []

    server.work = refused
    out = tmp_path / "out"
    assert batched(eight, out, server.url).tally.rejected == {"annotator_refused": 8}
    sent = len(server.lines)
    assert sent == 2 * 16  # each vote was asked for once more
    assert batched(eight, out, server.url).tally.sent == 0
    assert batched(eight, out, server.url, retry_failed=True).tally.sent == sent
    server.work = completed
    assert batched(eight, out, server.url, retry_failed=True).tally.annotated == 8
    assert_same(out, right)


# -- batches that fail ------------------------------------------------------------------------------------------------


def test_a_failed_batch_ends_the_run_with_the_servers_words_and_loses_nothing(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    server.failed = lambda number, lines: [{"code": "internal_error", "message": "It failed."}] if number == 2 else []
    with pytest.raises(ProviderError, match=r"batch batch_2 failed: internal_error: It failed\. Nothing is lost"):
        batched(eight, tmp_path / "out", server.url)
    batched(eight, tmp_path / "out", server.url)
    assert_same(tmp_path / "out", right)
    assert max(server.times_asked.values()) == 2


def test_batches_over_the_servers_token_limit_wait_for_the_others(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def limited(number: int, lines: list[Line]) -> list[dict[str, str]]:
        return [{"code": "token_limit_exceeded", "message": "Enqueued token limit reached."}] if len(lines) > 3 else []

    server.failed = limited
    batched(eight, tmp_path / "out", server.url)
    assert_same(tmp_path / "out", right)
    assert "batch batch_1 has to wait: token_limit_exceeded: Enqueued token limit reached" in capsys.readouterr().err
    assert rows(tmp_path / "out", "SELECT key FROM calls GROUP BY key HAVING count(*) > 1") == []


def test_a_server_whose_token_limit_lets_nothing_through_ends_the_run(
    eight: Path, server: BatchServer, tmp_path: Path
) -> None:
    server.failed = lambda number, lines: [{"code": "token_limit_exceeded", "message": "Enqueued token limit."}]
    with pytest.raises(ProviderError, match="takes not one line: token_limit_exceeded: Enqueued token limit"):
        batched(eight, tmp_path / "out", server.url)


# -- limits -----------------------------------------------------------------------------------------------------------


def test_lines_that_could_cost_more_than_is_left_are_left_out(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    def costly(number: int, lines: list[Line]) -> Worked:
        for line in lines:
            line["response"]["body"]["usage"] |= {"prompt_tokens": 2000, "completion_tokens": 900}
        return "completed", lines, []

    out, server.work = tmp_path / "out", costly
    outcome = batched(eight, out, server.url, Limits(max_cost_usd=0.05))
    ((spent, calls),) = rows(out, "SELECT total(cost_usd), count(*) FROM calls")
    assert outcome.ended == "budget"
    assert set(outcome.tally.failed) == {"budget_stop"}
    assert 5 < calls < 24
    assert 0.03 < spent <= 0.05
    assert rows(out, "SELECT max(cost_high) <= 0.05 FROM batches") == [(1,)]
    assert batched(eight, out, server.url, Limits(max_cost_usd=0.0)).tally.sent == 0
    assert batched(eight, out, server.url, Limits(max_cost_usd=5.0)).ended == "finished"
    assert_same(out, right)
    assert set(server.times_asked.values()) == {1}


def test_after_the_deadline_the_batches_are_left_and_collected_later(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    out, server.hold = tmp_path / "out", True
    outcome = batched(eight, out, server.url, Limits(deadline_s=2.0))
    assert (outcome.ended, outcome.tally.failed, outcome.tally.sent) == ("deadline", {"deadline_stop": 8}, 0)
    assert states(out) == {"submitted": 2}
    assert rows(out, "SELECT ended FROM runs ORDER BY n DESC LIMIT 1") == [("deadline",)]
    server.hold = False
    batched(eight, out, server.url)
    assert_same(out, right)
    assert len(server.batches) == 3
    assert set(server.times_asked.values()) == {1}


def test_a_wrong_key_ends_the_run_and_is_not_shown(
    eight: Path, server: BatchServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-another-0123456789")
    with pytest.raises(ProviderError, match=r"turned the run down \(401\): Wrong key: \[key\]\. Check OPENAI_API_KEY"):
        batched(eight, tmp_path / "out", server.url)
    assert server.batches == {}


def test_a_batch_that_the_server_does_not_know_is_named(eight: Path, server: BatchServer, tmp_path: Path) -> None:
    server.faults["look"] = [404]
    with pytest.raises(ProviderError, match=r"knows no batch batch_1: .* the same command without --batch"):
        batched(eight, tmp_path / "out", server.url)


@pytest.mark.parametrize("what", ["upload", "look"])
def test_a_page_behind_a_wrong_address_is_told(what: str, eight: Path, server: BatchServer, tmp_path: Path) -> None:
    server.faults[what] = ["html"] * 20
    with pytest.raises(ProviderError, match="did not answer with a file or a batch; check --base-url"):
        batched(eight, tmp_path / "out", server.url)


# -- killed -----------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def started(source: Path, out: Path, url: str, max_file_lines: int) -> Iterator[subprocess.Popen[str]]:
    code = (
        "from pathlib import Path; from tests.test_annotation_batch import batched; "
        f"batched(Path({str(source)!r}), Path({str(out)!r}), {url!r}, max_file_lines={max_file_lines})"
    )
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.mark.parametrize(
    ("what", "left"),
    [
        ("upload", {"planned": 2}),
        ("create", {"uploaded": 1, "planned": 1}),
        ("look", {"submitted": 6}),
        ("download", {"submitted": 6}),
    ],
)
def test_a_run_that_was_killed_goes_on_without_asking_twice(
    what: str, left: dict[str, int], eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    server.faults[what] = ["stall"]
    with started(eight, out, server.url, 3) as process:
        assert server.stalled.wait(WAIT_S)
        process.send_signal(signal.SIGKILL)
        process.wait(WAIT_S)
    assert states(out) == left
    batched(eight, out, server.url, max_file_lines=3)
    assert_same(out, right)
    assert set(server.times_asked.values()) == {1}
    assert rows(out, "SELECT key FROM calls GROUP BY key HAVING count(*) > 1") == []


def test_a_run_that_was_killed_between_results_takes_none_of_them_twice(
    eight: Path, right: Path, server: BatchServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first of two files is taken over when the second cannot be had. It has a line that may be charged."""

    def both(number: int, lines: list[Line]) -> Worked:
        if number > 2:
            return "completed", lines, []
        empty = {**lines[1], "response": {"status_code": 200, "body": {}}}
        return "completed", [empty, *lines[2:]], [error_line(lines[0], 500)]

    out, server.work = tmp_path / "out", both
    server.faults["download"] = [None, "stall"]
    with started(eight, out, server.url, 50) as process:
        assert server.stalled.wait(WAIT_S)
        process.send_signal(signal.SIGKILL)
        process.wait(WAIT_S)
    assert rows(out, "SELECT count(*) FROM calls") == [(6,)]
    batched(eight, out, server.url)
    assert_same(out, right)
    assert rows(out, "SELECT key FROM calls GROUP BY key HAVING count(*) > 1") == []
    assert rows(out, "SELECT count(*), count(DISTINCT key) FROM lost") == [(2, 2)]
    assert "warning" not in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_command_says_that_the_batches_go_on(
    number: signal.Signals, eight: Path, right: Path, server: BatchServer, tmp_path: Path
) -> None:
    server.hold = True
    out = tmp_path / "out"
    command = [
        *(sys.executable, "-m", "annotation.run", "--in", str(eight), "--out", str(out), "--provider", "openai"),
        *("--batch", "--model", MODEL, "--judge-model", f"{MODEL},{SECOND},{MODEL}", "--base-url", server.url),
        *("--max-side", "0"),
    ]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        server.wait_until(lambda server: len(server.batches) == 2)
        server.wait_until(lambda _: states(out) == {"submitted": 2})
        process.send_signal(number)
        told, errors = process.communicate(timeout=WAIT_S)
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == 130, errors
    assert told == ""
    assert "16 lines in batches go on at the server; the same command collects them" in errors
    assert errors.endswith("error: interrupted; the same command again resumes\n")
    assert "Traceback" not in errors
    assert rows(out, "SELECT ended FROM runs") == [("interrupted",)]
    server.hold = False
    batched(eight, out, server.url)
    assert_same(out, right)
    assert len(server.batches) == 3


# -- the shared mock server -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def mock() -> Iterator[Callable[..., str]]:
    """Starts the mock server with such options; returns its base URL."""
    if not SHARED:
        pytest.skip("VLGUARD_SHARED_DATA is not set: the mock server is not at hand")
    program = Path(SHARED).parent / "tools" / "mock_openai.py"
    processes = []

    def start(*options: str) -> str:
        fixed = ("--port", "0", "--latency", "0", "--batch-seconds", "0.1", "--stop-after", "300")
        command = [sys.executable, str(program), *fixed, *options]
        processes.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        assert processes[-1].stdout is not None
        found = re.search(r"http://\S+", processes[-1].stdout.readline())
        assert found is not None
        return found[0]

    yield start
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture(scope="module")
def thirty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage_of(tmp_path_factory.mktemp("thirty") / "raw", sound(30))


@pytest.fixture(scope="module")
def calm(mock: Callable[..., str], thirty: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an online run makes of the thirty where nothing goes wrong."""
    out = tmp_path_factory.mktemp("calm") / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENAI_API_KEY", CANARY)
        online(thirty, out, mock(), BY_DEFAULT)
    return out


def made_at(url: str) -> Counter[str]:
    """The batches of a mock server, by token."""
    with urlopen(f"{url}/batches?limit=1000", timeout=WAIT_S) as answer:
        return Counter(batch["metadata"]["vlguard_token"] for batch in json.load(answer)["data"])


@pytest.mark.parametrize(
    "rates",
    [
        {"500": 0.1, "batch_line_drop": 0.1, "batch_expire": 0.3},
        {"batch_create_reset": 0.5, "batch_create_500": 0.2, "file_upload_500": 0.2, "file_upload_reset": 0.2},
    ],
    ids=lambda rates: "+".join(rates),
)
def test_the_mock_server_under_faults_gives_what_it_gives_online(
    rates: dict[str, float], mock: Callable[..., str], thirty: Path, calm: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    url = mock(*(f"--fault={name}={rate}" for name, rate in rates.items()))
    for _ in range(5):
        with contextlib.suppress(ProviderError):  # no batch was made in three attempts
            outcome = batched(thirty, out, url, tasks=BY_DEFAULT, max_file_lines=12)
            if not outcome.tally.failed:  # no line was given up
                break
    assert_same(out, calm)
    made, mine = made_at(url), states(out)
    assert set(made.values()) == {1}, "no batch has a twin"
    assert made.total() == mine.total() - mine["dropped"]


def test_the_mock_servers_token_limit_is_kept_to(
    mock: Callable[..., str], thirty: Path, calm: Path, tmp_path: Path
) -> None:
    batched(thirty, tmp_path / "out", mock("--batch-enqueued-tokens", "6000"), tasks=BY_DEFAULT)
    assert_same(tmp_path / "out", calm)
    assert states(tmp_path / "out")["failed"] > 0

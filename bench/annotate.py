"""The annotation engine against its peers, on one core, before a server that does nothing but wait.

    .venv-test/bin/python bench/annotate.py

See bench/README.md for what is measured and how to read the table. All that this makes lies under build/bench.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import io
import json
import os
import platform
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from processes import ROOT, WORK, Command, Ended, Failed, child, drawn_once, environment, python_with, run, say

SERVER_CORE, CLIENT_CORE = 0, 1
OURS = "ours"


class Peer(NamedTuple):
    """A client to compare with. requirements: what its environment gets; packages: whose versions are reported."""

    script: str
    requirements: tuple[str, ...]
    packages: tuple[str, ...]


PEERS = {
    "curator": Peer(
        "curator_client.py", ("bespokelabs-curator==0.1.31",), ("bespokelabs-curator", "openai", "aiohttp")
    ),
    "distilabel": Peer(
        "distilabel_client.py",
        ("distilabel[openai]==1.5.3", "datasets<4", "openai==3.54.0"),
        ("distilabel", "openai", "datasets"),
    ),
    "openai": Peer("async_openai_client.py", ("openai==3.54.0",), ("openai", "httpx2")),
}
CLIENTS = (OURS, *PEERS)


class PictureKind(NamedTuple):
    """side, noise: width of the picture and of the random pixels that are stretched over it."""

    side: int
    noise: int


PICTURES = {"20kB": PictureKind(side=144, noise=40), "2kB": PictureKind(side=34, noise=8)}


@dataclass(frozen=True, slots=True)
class Setting:
    """One measurement's conditions: `count` pictures of a kind, and a server that answers after `latency_s`."""

    latency_s: float
    concurrency: int
    count: int
    kind: str = "20kB"

    def __str__(self) -> str:
        return f"{self.latency_s * 1000:g} ms x {self.concurrency}, {self.count:,} pictures of {self.kind}"

    @property
    def timeout_s(self) -> float:
        return 600 + self.count / 10


@dataclass(frozen=True, slots=True)
class Row:
    """What one run of one client came to; all but the first four are None where it failed, and `error` says why.

    client_cpu_s: user and system time of the client and its children, its start included. peak_rss_mb: of its largest
    process.
    """

    client: str
    latency_s: float
    concurrency: int
    pictures: int
    requests: int | None = None
    requests_per_s: float | None = None
    requests_per_s_in_flow: float | None = None
    share_of_ideal: float | None = None
    server_busy: float | None = None
    client_cpu_s: float | None = None
    client_cpu_s_per_1000: float | None = None
    wall_s: float | None = None
    peak_rss_mb: float | None = None
    kb_per_request: float | None = None
    max_inflight: int | None = None
    journal_bytes_per_call: float | None = None
    error: str | None = None


# What the clients work on.


def picture_bytes(kind: str, index: int) -> bytes:
    """A JPEG of noise and shapes, always the same; encoded as our intake does, so that it keeps its size there."""
    from PIL import Image, ImageDraw

    side, noise = PICTURES[kind]
    chance = random.Random(f"{kind}/{index}")
    picture = Image.frombytes("RGB", (noise, noise), chance.randbytes(3 * noise * noise))
    picture = picture.resize((side, side), Image.Resampling.BILINEAR)
    drawing = ImageDraw.Draw(picture)
    for shape in (drawing.ellipse, drawing.rectangle) * 2:
        left, top = chance.randrange(side), chance.randrange(side)
        shape((left, top, left + side // 4, top + side // 4), fill=tuple(chance.randbytes(3)))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=95, subsampling=0)
    return file.getvalue()


def pictures(kind: str, count: int) -> Path:
    """A folder of `count` distinct pictures; made once."""
    return drawn_once(f"pictures-{kind}", count, lambda index: picture_bytes(kind, index))


def stage(kind: str, count: int) -> Path:
    """A stage folder of those pictures; built once."""
    folder = WORK / f"stage-{kind}-{count}"
    if not (folder / "MANIFEST.json").is_file():
        say(f"building a stage folder of {count:,} pictures")
        shutil.rmtree(folder, ignore_errors=True)
        command = [sys.executable, "-m", "builders.run", "--source", "folder"]
        run([*command, "--source-dir", pictures(kind, count), "--out", folder], WORK / "logs" / folder.name, 3600)
    return folder


# Measuring.


class Server(NamedTuple):
    port: int

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def stats(self) -> dict[str, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", "/stats")
            found: dict[str, Any] = json.loads(connection.getresponse().read())
        finally:
            connection.close()
        return found


@contextlib.contextmanager
def server(setting: Setting) -> Iterator[Server]:
    script = ROOT / "bench" / "mock_server.py"
    limits = ["--latency", str(setting.latency_s), "--stop-after", str(setting.timeout_s + 60)]  # should we be killed
    with (WORK / "server.txt").open("wb") as log:
        env = environment(WORK)
        command: Command = [sys.executable, script, *limits]
        with child(command, output=subprocess.PIPE, log=log, core=SERVER_CORE, env=env) as process:
            assert process.stdout is not None
            with process.stdout:
                first_line = process.stdout.readline().decode().strip()
                if not first_line:
                    raise Failed(f"the server did not start\n{(WORK / 'server.txt').read_text(errors='replace')}")
                yield Server(int(first_line.rpartition(":")[2]))


def command_of(client: str, setting: Setting, base_url: str, folder: Path) -> list[str | Path]:
    """The client's command line; it may write into `folder`."""
    shared = ["--base-url", base_url, "--concurrency", str(setting.concurrency)]
    if client == OURS:
        shared += ["--provider", "openai", "--model", "mock", "--allow-unknown-price", "--tasks", "judge"]
        source = stage(setting.kind, setting.count)
        module = [sys.executable, "-m", "annotation.run", "--format", "json"]
        return [*module, *shared, "--in", source, "--out", folder / "out"]
    script = ROOT / "bench" / "peers" / PEERS[client].script
    files = ("--images", pictures(setting.kind, setting.count), "--out", folder / "answers.jsonl")
    return [python_with(client, PEERS[client].requirements), script, *shared, *files, "--cache", folder / "cache"]


def answers_of(client: str, folder: Path) -> int:
    """How many pictures the client says it has answers for."""
    if client == OURS:
        summary = json.loads((folder / "stdout.txt").read_text().splitlines()[-1])
        return int(summary["annotated"])
    with (folder / "answers.jsonl").open("rb") as file:
        return sum(1 for _ in file)


def size_of(database: Path) -> int:
    """Bytes of a SQLite file once what stands in its write-ahead log is in it."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return database.stat().st_size


def measure(client: str, setting: Setting) -> Row:
    """Run one client under one setting. A client that fails gives a row with its error."""
    row = Row(client, setting.latency_s, setting.concurrency, setting.count)
    folder = WORK / "runs" / f"{client}-{setting.kind}-{setting.count}-{setting.latency_s}s-{setting.concurrency}"
    try:
        command_of(client, setting, "", folder)  # makes the pictures, the stage and the environment before the clock
        shutil.rmtree(folder, ignore_errors=True)
        with server(setting) as running:
            command = command_of(client, setting, running.base_url, folder)
            ended = run(command, folder, setting.timeout_s, core=CLIENT_CORE)
            stats = running.stats()
        answered = answers_of(client, folder)
        if answered != setting.count or stats["distinct"] != setting.count:
            raise Failed(f"{answered:,} answers, {stats['distinct']:,} pictures sent, of {setting.count:,}")
    except (Failed, OSError, ValueError, LookupError) as error:  # the latter where an answers' file is not what it was
        say(f"{client} failed, {setting}: {error}")
        first, *output = str(error).splitlines() or [type(error).__name__]
        return replace(row, error=f"{first}: {output[-1].strip()}" if output else first)
    row = measured(row, stats, ended)
    if client == OURS:
        row = replace(row, journal_bytes_per_call=size_of(folder / "out" / "journal.sqlite") / stats["requests"])
    say(f"{client}, {setting}: {row.requests_per_s:,.0f} requests/s")
    return row


def measured(row: Row, stats: Mapping[str, Any], ended: Ended) -> Row:
    """The row with what the server and the kernel counted. Pure."""
    requests, seconds = stats["requests"], stats["last_request"] - stats["first_request"]
    return replace(
        row,
        requests=requests,
        requests_per_s=requests / ended.wall_s,
        requests_per_s_in_flow=requests / seconds,
        share_of_ideal=requests / ended.wall_s / (row.concurrency / row.latency_s),
        server_busy=stats["cpu_seconds"] / seconds,
        client_cpu_s=ended.cpu_s,
        client_cpu_s_per_1000=ended.cpu_s / requests * 1000,
        wall_s=ended.wall_s,
        peak_rss_mb=ended.peak_rss_mb,
        kb_per_request=stats["body_bytes"] / requests / 1000,
        max_inflight=stats["max_inflight"],
    )


def plan(clients: Sequence[str], images: int, large: bool) -> Iterator[tuple[str, Setting]]:
    """What is run: all clients on the same pictures, then ours alone on more requests, then its memory."""
    for concurrency in (64, 256):
        for client in clients:
            yield client, Setting(0.05, concurrency, images)
    if OURS in clients:
        yield OURS, Setting(0.05, 64, 10_000, "2kB")
        yield OURS, Setting(0.5, 256, 10_000, "2kB")
    if OURS in clients and large:
        yield OURS, Setting(0.005, 64, 2_000, "2kB")
        yield OURS, Setting(0.005, 64, 100_000, "2kB")


# The report.

COLUMNS = {
    "client": "{client}",
    "latency, in flight": "{latency_ms:g} ms x {concurrency}",
    "pictures": "{pictures:,}",
    "requests": "{requests:,}",
    "requests/s": "{requests_per_s:,.0f}",
    "of the ideal": "{share_of_ideal:.0%}",
    "requests/s in flow": "{requests_per_s_in_flow:,.0f}",
    "CPU s per 1,000": "{client_cpu_s_per_1000:.2f}",
    "wall s": "{wall_s:.1f}",
    "peak RSS MB": "{peak_rss_mb:,.0f}",
    "kB a request": "{kb_per_request:.0f}",
    "server busy": "{server_busy:.0%}",
}


def table(rows: Iterable[Row]) -> str:
    """The rows in Markdown. Pure."""
    lines = ["| " + " | ".join(COLUMNS) + " |", "| " + " | ".join("---" for _ in COLUMNS) + " |"]
    for row in rows:
        values = asdict(row) | {"latency_ms": row.latency_s * 1000}
        forms = list(COLUMNS.values())
        if row.error is None:
            cells = [form.format(**values) for form in forms]
        else:
            cells = [form.format(**values) for form in forms[:3]] + ["failed"] + [""] * (len(forms) - 4)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def notes(rows: Iterable[Row]) -> Iterator[str]:
    """What the table has no column for. Pure."""
    for row in rows:
        if row.journal_bytes_per_call is not None:
            yield (
                f"{row.client}, {row.pictures:,} pictures, {row.concurrency} in flight: "
                f"{row.journal_bytes_per_call:,.0f} bytes of journal.sqlite per call"
            )
        if row.error is not None:
            yield f"{row.client} failed with {row.concurrency} in flight: {row.error}"


def versions(clients: Sequence[str]) -> dict[str, dict[str, str]]:
    """The packages behind each client, as installed."""
    code = "import importlib.metadata as m, json, sys; print(json.dumps({n: m.version(n) for n in sys.argv[1:]}))"
    found = {}
    for client in clients:
        python = sys.executable if client == OURS else WORK / "venvs" / client / "bin" / "python"
        packages = ("vlguard-data", "aiohttp", "openai") if client == OURS else PEERS[client].packages
        asked = subprocess.run([str(python), "-c", code, *packages], capture_output=True, text=True, cwd=ROOT)
        found[client] = json.loads(asked.stdout) if asked.returncode == 0 else {}
    return found


def commit() -> str | None:
    """The checkout's commit, with "-dirty" where files differ from it."""
    asked = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, cwd=ROOT)
    return asked.stdout.strip() or None


def machine() -> dict[str, Any]:
    """What the numbers depend on beside the code."""
    cpu = platform.processor() or platform.machine()
    with contextlib.suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        cpu = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), cpu)
    return {"cpu": cpu, "cores": os.cpu_count(), "python": platform.python_version(), "system": platform.system()}


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="The annotation engine against its peers, on one core.")
    known = ",".join(CLIENTS)
    parser.add_argument("--clients", default=known, metavar="LIST", help=f"which to run (default {known})")
    parser.add_argument("--images", type=int, default=2000, metavar="N", help="pictures for all (default 2000)")
    parser.add_argument("--large", action="store_true", help="also the memory of ours at 2,000 and 100,000 records")
    parser.add_argument("--out", type=Path, default=WORK / "annotate.json", metavar="FILE", help="the numbers as JSON")
    found = parser.parse_args()
    found.clients = tuple(dict.fromkeys(found.clients.split(",")))
    unknown = [client for client in found.clients if client not in CLIENTS]
    if unknown:
        parser.error(f"no client named {', '.join(map(repr, unknown))}. Known clients: {known}")
    if found.images < 1:
        parser.error("--images must be 1 or more")
    if not hasattr(os, "sched_setaffinity") or not {SERVER_CORE, CLIENT_CORE} <= os.sched_getaffinity(0):
        parser.error(f"needs Linux and cores {SERVER_CORE} and {CLIENT_CORE}: one for the server, one for the client")
    return found


def main() -> int:
    chosen = options()
    for number in (signal.SIGINT, signal.SIGTERM):  # either ends the children too, also where a shell had us ignore it
        signal.signal(number, signal.default_int_handler)
    WORK.mkdir(parents=True, exist_ok=True)
    load = os.getloadavg()[0]
    try:
        rows = [measure(client, setting) for client, setting in plan(chosen.clients, chosen.images, chosen.large)]
    except KeyboardInterrupt:
        say("interrupted; what was started is ended")
        return 130
    report = {
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": commit(),
        "machine": machine(),
        "load_at_start": load,
        "versions": versions(chosen.clients),
        "rows": [asdict(row) for row in rows],
    }
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(table(rows), *notes(rows), sep="\n")
    say(f"wrote {chosen.out}")
    return 1 if any(row.error for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())

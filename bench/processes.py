"""What the benchmarks share: processes of their own group, their folders, and environments for peers."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "bench"
TAIL_LINES = 15
Command = Sequence[str | Path]


class Failed(Exception):
    """A step that did not do what it had to; the message says why, with the end of its output."""


class Ended(NamedTuple):
    """How a child process ended. cpu_s and peak_rss_mb as the kernel counted them."""

    wall_s: float
    cpu_s: float
    peak_rss_mb: float


# Processes. Each is the leader of a session of its own, so that ending its group ends what it started.


@contextlib.contextmanager
def child(
    command: Command, *, output: int | IO[bytes], log: IO[bytes], core: int | None, env: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """A running process, pinned to a core; ended on the way out, whatever happens."""
    process = subprocess.Popen(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=log,
        cwd=ROOT,
        env=dict(env),
        start_new_session=True,
        preexec_fn=None if core is None else lambda: os.sched_setaffinity(0, {core}),
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextlib.contextmanager
def sampled(measure: Callable[[], float]) -> Iterator[list[float]]:
    """What `measure` gives, each 50 ms, from 0."""
    values, done = [0.0], threading.Event()

    def sample() -> None:
        while not done.wait(0.05):
            with contextlib.suppress(OSError, ValueError):  # a process has just ended
                values.append(measure())

    thread = threading.Thread(target=sample)
    thread.start()
    try:
        yield values
    finally:
        done.set()
        thread.join()


def run(command: Command, folder: Path, timeout_s: float, *, core: int | None = None) -> Ended:
    """Run to the end, with stdout.txt and stderr.txt in `folder`. Raises Failed for another exit code than 0."""
    folder.mkdir(parents=True, exist_ok=True)
    late = threading.Event()
    with (folder / "stdout.txt").open("wb") as output, (folder / "stderr.txt").open("wb") as log:
        started = time.monotonic()
        env = environment(folder) if core is not None else dict(os.environ)
        with child(command, output=output, log=log, core=core, env=env) as process:

            def stop() -> None:
                late.set()
                os.killpg(process.pid, signal.SIGKILL)

            timer = threading.Timer(timeout_s, stop)
            timer.start()
            try:
                os.waitid(
                    os.P_PID, process.pid, os.WEXITED | os.WNOWAIT
                )  # not reaped yet: the group's id is still ours
            finally:
                timer.cancel()
            wall_s = time.monotonic() - started
            os.killpg(process.pid, signal.SIGKILL)  # what it may have left running
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
    if late.is_set():
        raise Failed(f"not done after {timeout_s:,.0f} s\n{tail(folder)}")
    if process.returncode != 0:
        raise Failed(f"exit code {process.returncode}\n{tail(folder)}")
    return Ended(wall_s, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def tail(folder: Path) -> str:
    """The last lines that a process wrote."""
    lines = (folder / "stdout.txt").read_text(errors="replace").splitlines()
    lines += (folder / "stderr.txt").read_text(errors="replace").splitlines()
    return "\n".join(lines[-TAIL_LINES:])


def environment(folder: Path) -> dict[str, str]:
    """For every client alike: no proxy, no telemetry, no real key, and nothing written outside `folder`."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
    return kept | {
        "HOME": str(folder),
        "HF_HOME": str(folder / "huggingface"),
        "HF_HUB_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "DO_NOT_TRACK": "1",
        "TELEMETRY_ENABLED": "false",  # curator
        "CURATOR_DISABLE_RICH_DISPLAY": "1",
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",  # else curator's litellm fetches a price list
        "DISTILABEL_CACHE_DIR": str(folder / "distilabel"),
        "DISTILABEL_LOG_LEVEL": "WARNING",
        "OPENAI_API_KEY": "not-a-key",
        "OMP_NUM_THREADS": "1",
        "PYTHONUNBUFFERED": "1",
    }


def python_with(name: str, requirements: Sequence[str]) -> Path:
    """The interpreter of an environment with these packages alone, which is made on first use."""
    folder, wanted = WORK / "venvs" / name, "\n".join(requirements)
    python, done = folder / "bin" / "python", folder / "requirements.done"
    if not done.is_file() or done.read_text() != wanted:
        say(f"installing {' '.join(requirements)}")
        shutil.rmtree(folder, ignore_errors=True)
        logs = WORK / "logs" / f"venv-{name}"
        run([sys.executable, "-m", "venv", folder], logs, 600)
        pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run([python, *pip, *requirements], logs, 3600)
        done.write_text(wanted)
    return python


def drawn_once(name: str, count: int, drawn: Callable[[int], bytes]) -> Path:
    """A folder of so many pictures, JPEG or PNG; made on first use."""
    folder = WORK / f"{name}-{count}"
    if not folder.is_dir():
        say(f"drawing {count:,} pictures of {name}")
        half = folder.with_suffix(".tmp")
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(parents=True)
        for index in range(count):
            data = drawn(index)
            extension = "jpg" if data.startswith(b"\xff\xd8") else "png"
            (half / f"{index:06}.{extension}").write_bytes(data)
        half.rename(folder)
    return folder


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)

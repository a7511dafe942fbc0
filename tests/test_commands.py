"""What every command promises: help, exit codes, one line for an error, and no folder that looks whole but is not."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import re
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest
from PIL import Image

from vlguard_data import cli, verify
from vlguard_data.store import COMMIT_EVERY_S

from .conftest import ROOT, Run, png

STAGES = ("builders.run", "annotation.run", "cards.run")
EXIT_CODES = """Exit codes: 0 ok, 1 failure, 2 usage, 3 finished with failed records (run
  again to resume), 4 budget stop, 5 verification or gate mismatch, 130
  interrupted with state saved. The same command again resumes."""


def commands() -> list[str]:
    """Every module that ends in `cli.run(main)`."""
    found = []
    for package in ("builders", "annotation", "cards", "vlguard_data"):
        for path in (ROOT / package).rglob("*.py"):
            if re.search(r"^    cli\.run\(main\)$", path.read_text(encoding="utf-8"), re.MULTILINE):
                found.append(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__main__"))
    return sorted(found)


COMMANDS = commands()


def start(*arguments: object, **environment: str) -> subprocess.Popen[str]:
    """The command in a session of its own, so that what it started can be ended with it."""
    return subprocess.Popen(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "HF_HUB_OFFLINE": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


class Called(NamedTuple):
    """How a command ended, and what it wrote."""

    code: int
    stdout: str
    stderr: str


def main_of(command: str) -> click.Command:
    """What `python -m` runs: of a package, its `__main__`."""
    module = importlib.import_module(command)
    main = importlib.import_module(f"{command}.__main__").main if hasattr(module, "__path__") else module.main
    assert isinstance(main, click.Command)
    return main


def called(command: str, *arguments: object, **environment: str) -> Called:
    """The command as `python -m` runs it, but in this process: the same without a second of imports."""
    stdout, stderr = io.StringIO(), io.StringIO()
    main = main_of(command)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", [f"python -m {command}", *map(str, arguments)])
        for name, value in environment.items():
            patch.setenv(name, value)
        with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr), pytest.raises(SystemExit) as stop:
            cli.run(main)
    code = stop.value.code
    assert code is None or isinstance(code, int)
    return Called(code or 0, stdout.getvalue(), stderr.getvalue())


def end(process: subprocess.Popen[str]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def one_error(stderr: str) -> str:
    """The one line that says what went wrong, which is the last; progress may stand before it."""
    lines = stderr.splitlines()
    assert "Traceback" not in stderr, stderr
    assert [line for line in lines if "error:" in line] == lines[-1:], stderr
    assert lines[-1].startswith("error: "), stderr
    return lines[-1].removeprefix("error: ")


def manifest(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "MANIFEST.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "images"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.png").write_bytes(png(f"picture {number}"))
    return folder


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """raw, annotated and published, of a few drawn scenes."""
    root = tmp_path_factory.mktemp("stages")
    for arguments in (
        ("builders.run", "--source", "drawn", "--out", root / "raw", "--limit", 8, "--workers", 1),
        ("annotation.run", "--in", root / "raw", "--out", root / "annotated", "--provider", "embedded"),
        ("cards.run", "--in", root / "annotated", "--out", root / "published"),
    ):
        done = called(*arguments)
        assert done.code == 0, done.stderr
    return root


# -- help and usage -------------------------------------------------------------------------------------------------


def test_the_commands_are_found() -> None:
    assert set(COMMANDS) >= {*STAGES, "vlguard_data.verify"}


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_quick_and_shows_the_exit_codes(command: str, run: Run) -> None:
    seconds = []
    for _ in range(3):
        started = time.monotonic()
        done = run(command, "--help")
        seconds.append(time.monotonic() - started)
        if seconds[-1] < 0.5:
            break
    assert done.stderr == ""
    assert done.stdout.rstrip().endswith(EXIT_CODES)
    assert f"  python -m {command} " in done.stdout  # an example to copy
    assert min(seconds) < 0.5


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_has_help(command: str) -> None:
    options = [parameter for parameter in main_of(command).params if isinstance(parameter, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("flags", [["--no-such-flag"], ["--format", "xml"]], ids=["unknown", "wrong choice"])
def test_a_wrong_flag_is_a_usage_error(command: str, flags: list[str]) -> None:
    done = called(command, *flags)
    assert (done.code, done.stdout) == (2, "")
    assert done.stderr.startswith("Usage: ")
    assert done.stderr.splitlines()[-1].startswith("Error: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["builders.run"], "--source and --out are needed (or --list)"),
        (["builders.run", "--source", "drawn"], "--source and --out are needed (or --list)"),
        (
            ["builders.run", "--source", "nonesuch", "--out", "OUT"],
            "no source named 'nonesuch'. Known sources: bad_ads_chi21, bad_ads_conpro, drawn, folder, harm_c, "
            "harm_p, hateful_memes, hod, privacy_alert, vlguard_release",
        ),
        (
            ["builders.run", "--source", "folder", "--out", "OUT"],
            "--source folder needs --source-dir: a folder of images; optionally metadata.csv or metadata.jsonl with "
            "file_name",
        ),
        (["builders.run", "--source", "drawn", "--out", "OUT", "--limit", "0"], "Invalid value for '--limit'"),
        (["builders.run", "--source", "drawn", "--out", "OUT", "--workers", "-1"], "Invalid value for '--workers'"),
        (["builders.run", "--source", "drawn", "--out", "OUT", "--split", "x"], "Invalid value for '--split'"),
        (["builders.run", "--source", "drawn", "--out", "OUT", "--policy", "."], "Invalid value for '--policy'"),
        (["annotation.run", "--in", "IN", "--out", "OUT"], "Missing option '--provider'"),
        (["annotation.run", "--in", "IN", "--out", "OUT", "--provider", "openai"], "--provider openai needs --model"),
        (
            ["annotation.run", "--in", "IN", "--out", "OUT", "--provider", "embedded", "--model", "m"],
            "--model, --judge-model, --base-url, --batch and --canaries go with --provider openai",
        ),
        (
            ["annotation.run", "--in", "IN", "--out", "OUT", "--provider", "embedded", "--tasks", "judge,guess"],
            "no task named 'guess'. Known tasks: judge, write, contrast, verify",
        ),
        (["annotation.run", "--in", "IN", "--out", "IN", "--provider", "embedded"], "--in and --out must be two fold"),
        (["annotation.run", "--in", "IN", "--out", "OUT", "--provider", "embedded", "--concurrency", "0"], "'--concu"),
        (["cards.run", "--in", "IN"], "Missing option '--out'"),
        (["cards.run", "--in", "IN", "--out", "IN/../IN"], "--in and --out must be two folders"),
        (["vlguard_data.verify"], "Missing argument 'DIR|ORG/NAME'"),
    ],
)
def test_a_command_that_cannot_be_meant_is_a_usage_error(arguments: list[str], message: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    places = {"IN": tmp_path / "in", "OUT": tmp_path / "out", "IN/../IN": tmp_path / "in" / ".." / "in"}
    done = called(arguments[0], *(places.get(argument, argument) for argument in arguments[1:]))
    assert (done.code, done.stdout) == (2, "")
    assert message in " ".join(done.stderr.split("Error: ")[-1].split())
    assert not (tmp_path / "out").exists()


# -- errors: one line, the documented code, nothing that looks whole ------------------------------------------------

GOOD_POLICY = (
    "name: mine\nversion: '1'\ncategories: {rooms: Rooms}\n"
    "clauses: [{id: rooms.attic, title: The attic, definition: Nobody may see it.}]\n"
)


ERRORS = [
    ("builders.run --source folder --source-dir GONE --out OUT", "there is no folder {GONE}; --source folder needs"),
    ("builders.run --source folder --source-dir FILE --out OUT", "there is no folder {FILE}; --source folder needs"),
    ("builders.run --source folder --source-dir EMPTY --out OUT", "--source folder has nothing to build in {EMPTY}"),
    ("builders.run --source drawn --out FILE", "{FILE} is a file; give a folder"),
    ("builders.run --source drawn --out FILE/out", "Not a directory: {FILE}/out"),
    ("builders.run --source drawn --out FULL --limit 1", "{FULL} is not empty and not one of our folders; give a new"),
    ("builders.run --source drawn --out OUT --policy GONE", "cannot read the policy file {GONE}: "),
    ("builders.run --source drawn --out OUT --policy BYTES", "cannot read the policy file {BYTES}: "),
    ("builders.run --source drawn --out OUT --policy FILE", "{FILE} must be a mapping with name, version, categories"),
    ("builders.run --source drawn --out OUT --policy YAML", "{YAML} is not YAML: "),
    ("builders.run --source drawn --out OUT --policy MINE", "the policy mine-1 has no clause '"),
    ("builders.run --source drawn --out OUT --policy UNTITLED", "{UNTITLED} breaks the policy form: "),
    ("builders.run --source drawn --out OUT --category x", "the policy vlguard-1.0 has no category 'x'. Known: priv"),
    ("builders.run --source drawn --out OUT --category abuse", "--source drawn has nothing to build for category 'ab"),
    ("builders.run --source vlguard_release --source-dir EMPTY --out OUT", "there is no file {EMPTY}/train.json"),
    ("builders.run --source bad_ads_chi21 --source-dir EMPTY --out OUT", "there is no file {EMPTY}/data/ads_all_labe"),
    ("annotation.run --in GONE --out OUT --provider embedded", "there is no folder {GONE}"),
    ("annotation.run --in EMPTY --out OUT --provider embedded", "{EMPTY} has no MANIFEST.json; it was not made by"),
    ("annotation.run --in JSON --out OUT --provider embedded", "{JSON}/MANIFEST.json is damaged: "),
    ("annotation.run --in RAW --out FULL --provider embedded", "{FULL} is not empty and not one of our folders; "),
    ("annotation.run --in RAW --out OUT --provider embedded --policy GONE", "cannot read the policy file {GONE}: "),
    (
        "annotation.run --in RAW --out OUT --provider openai --model gpt-4o",
        "set OPENAI_API_KEY, or give --base-url for a ",
    ),
    ("cards.run --in GONE --out OUT", "there is no folder {GONE}"),
    ("cards.run --in JSON --out OUT", "{JSON}/MANIFEST.json is damaged: "),
    ("cards.run --in RAW --out OUT", "{RAW}: 8 of 8 records have no pairs; run python -m annotation.run --in {RAW} "),
    ("cards.run --in ANNOTATED --out FILE", "{FILE} is a file; give a folder"),
]


@pytest.fixture
def places(stages: Path, tmp_path: Path) -> dict[str, Path]:
    """What the words in ERRORS stand for."""
    found = {
        name: tmp_path / name.lower() for name in ("GONE", "EMPTY", "FULL", "FILE", "BYTES", "YAML", "MINE", "UNTITLED")
    }
    found |= {"JSON": tmp_path / "json", "OUT": tmp_path / "out", "FILE/out": tmp_path / "file" / "out"}
    found |= {"RAW": stages / "raw", "ANNOTATED": stages / "annotated"}
    for name in ("EMPTY", "FULL", "JSON"):
        found[name].mkdir()
    found["FILE"].write_text("hello", encoding="utf-8")
    (found["FULL"] / "thesis.tex").write_text("years of work", encoding="utf-8")
    (found["JSON"] / "MANIFEST.json").write_text('{"format_version": 1', encoding="utf-8")
    found["BYTES"].write_bytes(b"\xff\xfe\x00")
    found["YAML"].write_text("name: [\nversion: }", encoding="utf-8")
    found["MINE"].write_text(GOOD_POLICY, encoding="utf-8")
    found["UNTITLED"].write_text(GOOD_POLICY.replace("rooms: Rooms", "rooms: "), encoding="utf-8")
    return found


@pytest.mark.parametrize(("line", "message"), ERRORS, ids=[line for line, _ in ERRORS])
def test_an_error_is_one_line_and_leaves_no_folder(
    line: str, message: str, places: dict[str, Path], tmp_path: Path
) -> None:
    command, *arguments = line.split()
    done = called(command, *(places.get(word, word) for word in arguments), OPENAI_API_KEY="")
    assert (done.code, done.stdout) == (1, "")
    assert re.fullmatch(r"error: [^\n]+\n", done.stderr), done.stderr
    assert done.stderr.startswith("error: " + message.format(**places))
    assert not (tmp_path / "out").exists()
    assert [path.name for path in places["FULL"].iterdir()] == ["thesis.tex"]


@pytest.mark.parametrize("line", ["builders.run --source drawn --out OUT --policy YAML", "cards.run --in GONE --out O"])
def test_a_process_ends_with_that_code_too(line: str, places: dict[str, Path], run: Run) -> None:
    done = run(*(places.get(word, word) for word in line.split()), code=1)
    assert done.stdout == ""
    assert re.fullmatch(r"error: [^\n]+\n", done.stderr), done.stderr


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"format_version": null}',
        '{"format_version": "1"}',
        '{"format_version": 99}',
        '{"format_version": 1}',
        "\x00",
        "[" * 100_000,
    ],
    ids=["empty", "list", "null", "object", "no version", "text version", "newer", "unsigned", "NUL", "deep"],
)
@pytest.mark.parametrize(("command", "code"), [("cards.run", 1), ("vlguard_data.verify", 5)])
def test_a_broken_manifest_is_one_line(content: str, command: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "MANIFEST.json").write_text(content, encoding="utf-8")
    arguments = ["--in", tmp_path / "in", "--out", tmp_path / "out"] if command == "cards.run" else [tmp_path / "in"]
    done = called(command, *arguments)
    assert re.fullmatch(r"error: [^\n]+\n", done.stderr), done.stderr
    assert done.code == code
    assert not (tmp_path / "out").exists()


def test_an_error_in_the_middle_is_the_last_line_on_its_own(images: Path, tmp_path: Path, run: Run) -> None:
    (images / "metadata.csv").write_text("file_name,split\n0.png,train\n1.png,train\n", encoding="utf-8")
    done = run(
        "builders.run",
        "--source",
        "folder",
        "--source-dir",
        images,
        "--out",
        tmp_path / "out",
        "--split",
        "source",
        "--workers",
        1,
        code=1,
    )
    assert one_error(done.stderr) == "folder/2.png has no split of its own; use --split grouped"
    assert not (tmp_path / "out" / "MANIFEST.json").exists()
    after = run(
        "annotation.run", "--in", tmp_path / "out", "--out", tmp_path / "next", "--provider", "embedded", code=1
    )
    assert one_error(after.stderr) == (
        f"{tmp_path / 'out'} has no MANIFEST.json; its run was stopped: run the same command again to finish it"
    )


@pytest.mark.parametrize("name", [".spool.sqlite", "journal.sqlite"])
def test_a_damaged_working_file_is_one_line(name: str, stages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    shutil.copytree(stages / "annotated", out)
    (out / name).write_bytes(b"this is no database" * 500)
    done = called("annotation.run", "--in", stages / "raw", "--out", out, "--provider", "embedded")
    if done.code:  # to drop it and start again is as good
        assert name in one_error(done.stderr)


@pytest.mark.parametrize("epoch", ["yesterday", "9" * 30, "1e9"])
def test_a_wrong_time_of_the_build_is_one_line(epoch: str, tmp_path: Path) -> None:
    done = called(
        "builders.run",
        "--source",
        "drawn",
        "--out",
        tmp_path / "out",
        "--limit",
        1,
        "--workers",
        1,
        SOURCE_DATE_EPOCH=epoch,
    )
    assert done.code == 1
    assert one_error(done.stderr) == f"SOURCE_DATE_EPOCH is {epoch!r}; it must be seconds since 1970"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "starts"),
    [
        (["builders.run", "--source", "drawn", "--limit", 4, "--workers", 1], '{"schema_version": 1, "out": "'),
        (["builders.run", "--list"], '{"schema_version": 1, "sources": {'),
        (["annotation.run", "--in", "raw", "--provider", "embedded"], '{"schema_version": 1, "out": "'),
        (["annotation.run", "--in", "raw", "--provider", "embedded", "--dry-run"], '{"schema_version": 1, "records"'),
        (["cards.run", "--in", "annotated"], '{"schema_version": 1, "out": "'),
    ],
)
def test_json_is_the_only_thing_on_stdout(arguments: list[object], starts: str, stages: Path, tmp_path: Path) -> None:
    command, *arguments = [stages / str(word) if word in ("raw", "annotated") else word for word in arguments]
    done = called(str(command), *arguments, "--out", tmp_path / "out", "--format", "json")
    assert done.code == 0
    assert done.stdout.startswith(starts)
    assert done.stdout.count("\n") == 1
    json.loads(done.stdout)
    assert (tmp_path / "out").exists() == ("--list" not in arguments and "--dry-run" not in arguments)


# -- a full disk ----------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 200 KB; `mount -o remount` makes it larger."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(place)]
    try:
        done = subprocess.run(mount, capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("there is no mount command")
    if done.returncode:
        pytest.skip(f"a tmpfs cannot be mounted here: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drawn scenes that fill more than 200 KB at every stage."""
    root = tmp_path_factory.mktemp("large")
    for arguments in (
        ("builders.run", "--source", "drawn", "--out", root / "raw", "--limit", 24, "--workers", 1),
        ("annotation.run", "--in", root / "raw", "--out", root / "annotated", "--provider", "embedded"),
        ("cards.run", "--in", root / "annotated", "--out", root / "published"),
    ):
        done = called(*arguments)
        assert done.code == 0, done.stderr
    return root


@pytest.mark.parametrize("size", ["200k", "400k"])
@pytest.mark.parametrize("command", STAGES)
def test_a_full_disk_is_one_line_and_the_same_command_finishes_later(
    command: str, size: str, large: Path, small_disk: Path, run: Run
) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", str(small_disk)], check=True)
    out = small_disk / "out"
    arguments: list[object] = {
        "builders.run": ["--source", "drawn", "--limit", 24, "--workers", 1],
        "annotation.run": ["--in", large / "raw", "--provider", "embedded"],
        "cards.run": ["--in", large / "annotated"],
    }[command]
    done = run(command, *arguments, "--out", out, code=1)
    assert done.stdout == ""
    assert not (out / "MANIFEST.json").exists()
    message = one_error(done.stderr)
    assert re.search(r"Free some space and run the same command again\.?$", message)
    assert str(large) not in message  # it is not the input's disk that is full
    subprocess.run(["mount", "-o", "remount,size=30m", str(small_disk)], check=True)
    assert called(command, *arguments, "--out", out).code == 0
    stage = {"builders.run": "raw", "annotation.run": "annotated", "cards.run": "published"}[command]
    assert manifest(out)["content_digest"] == manifest(large / stage)["content_digest"]
    assert list(verify.problems_in(out)) == []
    assert [path.name for path in out.rglob("*") if path.name.endswith((".tmp", "-wal", "-shm"))] == []


def test_a_full_stdout_is_one_line() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "builders.run", "--list"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 1
    assert one_error(done.stderr).startswith("No space left on device")


def test_a_reader_that_goes_away_is_no_error() -> None:
    done = subprocess.run(
        ["bash", "-c", f"{shlex.quote(sys.executable)} -m builders.run --list | head -c 1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("b", "")


# -- stopped --------------------------------------------------------------------------------------------------------


MANY = 120


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pictures enough to keep two workers busy for some seconds, also where the test itself has to wait its turn."""
    folder = tmp_path_factory.mktemp("many")
    noise = Image.effect_noise((1500, 1000), 60).convert("RGB")
    for number in range(MANY):
        noise.crop((number, number, 1400 + number, 900 + number)).save(folder / f"{number:03}.jpg", quality=95)
    return folder


@pytest.fixture(scope="module")
def undisturbed(many: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    process = start("builders.run", "--source", "folder", "--source-dir", many, "--out", out, "--workers", 2)
    _, error = process.communicate(timeout=120)
    assert process.returncode == 0, error
    return manifest(out)


def wait_until_some_are_taken(out: Path, process: subprocess.Popen[str]) -> None:
    """Until rows are on disk for good: pictures have been spooled, and their rows been committed since."""
    spooled = out / ".spool.pictures"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        assert process.poll() is None, "it ended before it could be stopped"
        if spooled.exists() and spooled.stat().st_size > 1_000_000:
            time.sleep(COMMIT_EVERY_S + 0.2)
            return
        time.sleep(0.01)
    raise AssertionError("nothing was written in a minute")


def taken(out: Path) -> int:
    with contextlib.closing(sqlite3.connect(out / ".spool.sqlite")) as spool:
        return int(spool.execute("SELECT count(*) FROM records").fetchone()[0])


def test_a_killed_build_goes_on_where_it_stopped(many: Path, undisturbed: dict[str, Any], tmp_path: Path) -> None:
    arguments = ("builders.run", "--source", "folder", "--source-dir", many, "--out", tmp_path / "out")
    process = start(*arguments, "--workers", 2)
    try:
        wait_until_some_are_taken(tmp_path / "out", process)
    finally:
        end(process)
    assert not (tmp_path / "out" / "MANIFEST.json").exists()
    kept = taken(tmp_path / "out")
    assert 0 < kept < MANY
    again = start(*arguments, "--workers", 2)
    _, error = again.communicate(timeout=120)
    assert again.returncode == 0, error
    assert f"| {kept}/{MANY} [" in error  # the bar begins where the first run was stopped
    assert manifest(tmp_path / "out")["content_digest"] == undisturbed["content_digest"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "MANIFEST.json",
        "data",
        "policy.yaml",
        "rejected.parquet",
    ]
    assert list(verify.problems_in(tmp_path / "out")) == []


def children_of(pid: int) -> set[int]:
    return {int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()}


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def test_a_killed_build_leaves_no_workers_behind(many: Path, tmp_path: Path) -> None:
    process = start(
        "builders.run", "--source", "folder", "--source-dir", many, "--out", tmp_path / "out", "--workers", 2
    )
    try:
        wait_until_some_are_taken(tmp_path / "out", process)
        workers = children_of(process.pid)
        assert len(workers) >= 2
        process.kill()
        process.wait()
        deadline = time.monotonic() + 2
        while time.monotonic() < deadline and any(map(alive, workers)):
            time.sleep(0.05)
        assert [pid for pid in workers if alive(pid)] == []
    finally:
        end(process)


def test_an_interrupt_saves_the_state_and_says_how_to_go_on(
    many: Path, undisturbed: dict[str, Any], tmp_path: Path
) -> None:
    arguments = ("builders.run", "--source", "folder", "--source-dir", many, "--out", tmp_path / "out")
    process = start(*arguments, "--workers", 2)
    try:
        wait_until_some_are_taken(tmp_path / "out", process)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        output, error = process.communicate(timeout=60)
    finally:
        end(process)
    assert (process.returncode, output) == (130, ""), error
    assert taken(tmp_path / "out") > 0
    assert "error: interrupted; the same command again resumes\n" in error
    assert "Traceback" not in error
    again = start(*arguments, "--workers", 2)
    again.communicate(timeout=120)
    assert manifest(tmp_path / "out")["content_digest"] == undisturbed["content_digest"]
    assert one_error(error) == "interrupted; the same command again resumes"


@pytest.mark.parametrize("moment", ["copying", "installing"])
def test_a_publication_that_was_killed_can_be_repeated(moment: str, stages: Path, tmp_path: Path) -> None:
    """What a kill leaves at two moments: copies beside their places, or the files in place without the manifest."""
    out = tmp_path / "out"
    assert called("cards.run", "--in", stages / "annotated", "--out", out).code == 0
    whole = manifest(out)
    (out / "MANIFEST.json").unlink()
    (out / ".unfinished").touch()
    if moment == "copying":
        for name in whole["files"]:
            (out / name).rename(out / f"{name}.tmp")
    done = called("cards.run", "--in", stages / "annotated", "--out", out)
    assert (done.code, "error" in done.stderr) == (0, False)
    assert manifest(out)["content_digest"] == whole["content_digest"]
    assert list(verify.problems_in(out)) == []


# -- the same data whatever the machine -----------------------------------------------------------------------------

MACHINES = [
    {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4242"},
]


def test_the_content_digest_is_the_same_on_every_machine(images: Path, tmp_path: Path, run: Run) -> None:
    (images / "Käfer 🙂.png").write_bytes(png("beetle"))
    (images / "broken.png").write_bytes(b"broken")
    (images / "metadata.csv").write_text(
        "file_name,policy_id,camera\nKäfer 🙂.png,safe,Größe\n0.png,privacy.personal_data,\n", encoding="utf-8"
    )
    digests: dict[str, set[str]] = {}
    for number, machine in enumerate(MACHINES):
        root = tmp_path / ("plain" if number == 0 else "with a space é")
        workers = number + 1
        run(
            "builders.run",
            "--source",
            "folder",
            "--source-dir",
            images,
            "--out",
            root / "folder",
            "--workers",
            workers,
            **machine,
        )
        run("builders.run", "--source", "drawn", "--limit", 16, "--out", root / "raw", "--workers", workers, **machine)
        run(
            "annotation.run",
            "--in",
            root / "raw",
            "--out",
            root / "annotated",
            "--provider",
            "embedded",
            "--concurrency",
            1 + 30 * number,
            **machine,
        )
        run("cards.run", "--in", root / "annotated", "--out", root / "published", **machine)
        for stage in ("folder", "raw", "annotated", "published"):
            digests.setdefault(stage, set()).add(manifest(root / stage)["content_digest"])
            assert list(verify.problems_in(root / stage)) == []
        digests.setdefault("card", set()).add(manifest(root / "published")["files"]["README.md"]["sha256"])
        digests.setdefault("picture", set()).add(manifest(root / "published")["files"]["category_counts.png"]["sha256"])
    assert {stage: len(found) for stage, found in digests.items()} == {
        "folder": 1,
        "raw": 1,
        "annotated": 1,
        "published": 1,
        "card": 1,
        "picture": 1,
    }


def test_a_copied_folder_is_as_good_as_the_first(stages: Path, tmp_path: Path, run: Run) -> None:
    shutil.move(shutil.copytree(stages / "published", tmp_path / "copy"), tmp_path / "moved away")
    digest = manifest(stages / "published")["content_digest"]
    assert run("vlguard_data.verify", tmp_path / "moved away").stdout == (
        f"{tmp_path / 'moved away'} is sound: 8 records, content digest {digest[:12]}\n"
    )

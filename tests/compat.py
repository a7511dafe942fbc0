"""`python -m tests.compat`: does every way to load still work with the `datasets` of this environment?

`make compat` runs it in an environment for each version that we promise. A check is a fresh process in an empty folder,
as a user would start it: offline, or with nothing but a Hub on the loopback interface. It prints one line a check and
exits with 1 if any failed. The hook's checks install it in this environment, and remove it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from vlguard_data import hook, load, store, tombstones
from vlguard_data.tombstones import Tombstone, Tombstones

from .hub import Hub

ID = "org/things"
STARTS = 31
HOOK_LIMIT_MS = 3.0
HOOK_FILE = Path(sysconfig.get_path("purelib")) / hook.FILE
MANIFEST = store.read_manifest(load.OPEN_EDITION)
ROWS = {split: counts["rows"] for split, counts in MANIFEST["splits"].items()}
PAIRS = {split: counts["pairs"] for split, counts in MANIFEST["splits"].items()}

PREPARE = """
import sys
from pathlib import Path
from cards.publish import publish
from vlguard_data import load, store
edition, out = store.Stage(load.OPEN_EDITION), Path(sys.argv[1])
store.SHARD_ROWS = 500  # so that there is more than one shard to share out
with store.StageWriter(out / "annotated", "annotated", edition.policy, edition=edition.manifest["edition"]) as writer:
    for record in edition.records():
        writer.add(record)
    writer.finish()
publish(store.Stage(out / "annotated"), out / "published")
"""

START = f"""
import datasets
from datasets import load_dataset
ROWS, PAIRS, ID = {ROWS}, {PAIRS}, {ID!r}
def sizes(ds):
    return {{split: len(part) for split, part in ds.items()}}
def is_whole(row):
    assert row["image"].size == (row["width"], row["height"])
    assert row["pairs"][0]["target"] in ("refuse", "comply", "safe_complete")
"""


FIRST = next(store.Stage(load.OPEN_EDITION).records("test", images=False))
TAKEN_DOWN = Tombstone(FIRST.image_sha256 or "", FIRST.id, "for this check", "2026-01-01T00:00:00Z")
WITHOUT_TAKEN_DOWN = f"""
{START}
import vlguard_data
for streaming in (False, True):
    for revision in (None, "v1.0.0"):
        rows = list(vlguard_data.load_dataset(ID, split="test", streaming=streaming, revision=revision))
        assert len(rows) == ROWS["test"] - 1 and {FIRST.id!r} not in {{row["id"] for row in rows}}
        is_whole(rows[0])
    rows = list(vlguard_data.load_dataset(ID, "sft", split="test", streaming=streaming))
    assert len(rows) == PAIRS["test"] - {len(FIRST.pairs)} and {FIRST.id!r} not in {{row["id"] for row in rows}}
    assert rows[0]["images"][0].size[0] > 64
"""


class Check(NamedTuple):
    """name: what is promised. code: for a fresh process; it asserts. error: what stderr ends with, if it must fail."""

    name: str
    code: str
    error: str = ""


OURS = "import vlguard_data\n"
VIEWS = """
for view, share in {"unsafes": 3, "unsafe_safes": 6, "safe_unsafes": 6, "safe_safes": 3, "sft": 1}.items():
    ds = LOAD(WHERE, view)
    assert sizes(ds) == {split: pairs // share for split, pairs in PAIRS.items()}, (view, sizes(ds))
    row = ds["test"][0]
    assert (row["images"][0] if view == "sft" else row["image"]).size[0] > 64
"""
FILTERS = """
violence = LOAD(WHERE, "unsafes", split="train", subcategory="violence")
assert set(violence["harm_subcategory"]) == {"violence"}
privacy = LOAD(WHERE, "sft", split="train", category="privacy")
assert set(privacy["harm_category"]) == {"privacy"} and len(privacy) > 100
"""
SELECT = """
safe = LOAD(WHERE, split="train", columns=["id", "safe"], filters=[("safe", "==", True)])
assert len(safe) == ROWS["train"] // 2 and safe.column_names == ["id", "safe"]
assert len(LOAD(WHERE, split="train").filter(lambda safe: safe, input_columns="safe")) == ROWS["train"] // 2
"""
WHOLE = """
ds = LOAD(WHERE)
assert sizes(ds) == ROWS
is_whole(ds["test"][0])
assert sizes(LOAD(WHERE, "annotations")) == PAIRS
assert len(LOAD(WHERE, split="train[:10%]")) == round(ROWS["train"] / 10)
"""
STREAM = """
ds = LOAD(WHERE, streaming=True)
rows = list(ds["test"])
assert len(rows) == ROWS["test"]
is_whole(rows[-1])
assert len(list(LOAD(WHERE, "annotations", split="test", streaming=True))) == PAIRS["test"]
"""
STREAMED_VIEW = """
rows = list(LOAD(WHERE, "unsafes", split="test", streaming=True))
assert len(rows) == PAIRS["test"] // 3 and rows[0]["image"].size[0] > 64
"""
PROCESSES = """
ds = LOAD(WHERE, num_proc=2)
assert sizes(ds) == ROWS
assert len(set(ds["train"]["id"])) == ROWS["train"]
wide = ds["test"].map(lambda row: {"wide": row["image"].size[0]}, num_proc=2)
assert wide["wide"][:] == wide["width"][:]
"""


def checks(published: Path) -> Iterator[Check]:
    """The ways to load, and what each must do."""
    name, folder = 'WHERE, LOAD = "vlguard", load_dataset\n', f"WHERE, LOAD = {str(published)!r}, load_dataset\n"
    for order, code in (("ours first", f"{OURS}import datasets\n"), ("datasets first", f"import datasets\n{OURS}")):
        yield Check(f"stock call after import, {order}", f"{code}{START}{name}{WHOLE}")
    known = 'assert datasets.get_dataset_config_names("vlguard")[:3] == ["default", "annotations", "release"]\n'
    known += 'assert datasets.get_dataset_split_names("vlguard") == ["train", "test"]\n'
    yield Check("configs and splits are known without loading", f"{START}{OURS}{known}")
    for place, where, bare in (("vlguard", name, False), ("local folder", folder, True)):
        ours = f"{START}{OURS}{where}"
        if bare:
            yield Check(f"{place}, without our code", f"{START}{where}{WHOLE}{STREAM}{SELECT}")
            yield Check(f"{place}, after import", f"{ours}{WHOLE}")
        yield Check(f"{place}, streaming", f"{ours}{STREAM}{STREAMED_VIEW}")
        yield Check(f"{place}, views", f"{ours}{VIEWS}")
        yield Check(f"{place}, category= and subcategory=", f"{ours}{FILTERS}")
        yield Check(f"{place}, columns=, filters= and filter()", f"{ours}{SELECT}")
        yield Check(f"{place}, num_proc=2", f"{ours}{PROCESSES}")
    yield Check("a misspelt name", f'{OURS}{START}load_dataset("vlgaurd")', 'Did you mean load_dataset("vlguard")?')
    yield Check("an unknown config", f'{OURS}{START}load_dataset("vlguard", "unsafe")', "Available: ['default', 'anno")
    yield Check(
        "revision= of what is not on the Hub", f'{OURS}{START}load_dataset("vlguard", revision="v1")', "org/name"
    )


def hub_checks() -> Iterator[Check]:
    stock = f"{START}WHERE, LOAD = ID, load_dataset\n"
    ours = f"{START}{OURS}WHERE, LOAD = ID, vlguard_data.load_dataset\n"
    yield Check("Hub id, without our code", f"{stock}{WHOLE}{SELECT}")
    yield Check("Hub id, streaming", f"{stock}{STREAM}")
    yield Check("Hub id, num_proc=2", f"{stock}{PROCESSES}")
    yield Check("Hub id, revision=", f'{stock}assert sizes(load_dataset(ID, revision="v1.0.0")) == ROWS')
    yield Check("Hub id, a revision that is not there", f'{stock}load_dataset(ID, revision="v9")', "v9")
    yield Check("Hub id, views and filters", f"{ours}{VIEWS}{FILTERS}")
    yield Check("Hub id, a view streaming", f"{ours}{STREAMED_VIEW}")
    yield Check("Hub id, an unknown config", f'{ours}LOAD(ID, "unsafe")', "Available: ['default', 'annotations']")
    yield Check(
        "a misspelt name, online", f'{OURS}{START}load_dataset("vlgaurd")', 'Did you mean load_dataset("vlguard")?'
    )


class Table:
    """Runs checks and prints a line for each."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.failed: list[str] = []
        self.count = 0

    def run(self, check: Check, environment: dict[str, str]) -> None:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(dir=self.work) as folder:
            done = python(["-c", check.code], Path(folder), environment)
        problem = ""
        tail = "\n".join(done.stderr.splitlines()[-3:])
        if check.error and (done.returncode == 0 or check.error not in tail):
            problem = f"expected an error with {check.error!r}, got exit {done.returncode}: {tail}"
        elif not check.error and done.returncode != 0:
            problem = tail
        self.line(check.name, problem, f"{time.monotonic() - started:.1f} s")

    def line(self, name: str, problem: str, measured: str) -> None:
        self.count += 1
        print(f"{'FAILED' if problem else 'ok':6}  {name:50}  {measured}", flush=True)
        if problem:
            self.failed.append(name)
            print("        " + problem.replace("\n", "\n        "), flush=True)


def python(arguments: list[str], cwd: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """A fresh process with its own cache in `cwd`."""
    home = {"HF_HOME": str(cwd / "home"), "HF_DATASETS_DISABLE_PROGRESS_BARS": "1", "HF_HUB_OFFLINE": "1"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, **home, **environment},
        capture_output=True,
        text=True,
        timeout=300,
    )


def check_hook(table: Table) -> None:
    """Installed, it works with no import of ours and costs little; removed, nothing of it is left."""

    def command(action: str) -> str:
        done = python(["-m", "vlguard_data.hook", action], table.work, {})
        return done.stderr + done.stdout

    def files() -> set[Path]:
        return set(HOOK_FILE.parent.iterdir())

    def start_ms() -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], cwd=table.work, check=True)
        return 1000 * (time.perf_counter() - started)

    without_import = (
        f'{START}assert sizes(load_dataset("vlguard", "unsafes")) == {{k: v // 3 for k, v in PAIRS.items()}}'
    )
    before = files()
    try:
        said = command("install")
        table.line("the hook installs one file", "" if files() - before == {HOOK_FILE} else said, "")
        table.run(Check("the hook, no import in the caller", without_import), {})
        starts: dict[str, list[float]] = {"remove": [], "install": []}
        for _ in range(STARTS):  # in turn, so that a busy moment meets both
            for action, measured in starts.items():
                hook.install(HOOK_FILE) if action == "install" else hook.remove(HOOK_FILE)
                measured.append(start_ms())
        without, with_ = (statistics.median(measured) for measured in starts.values())
        cost = f"{with_ - without:.1f} ms ({without:.1f} -> {with_:.1f}, medians of {STARTS})"
        problem = "" if with_ - without < HOOK_LIMIT_MS else f"more than {HOOK_LIMIT_MS} ms"
        table.line("the hook's cost at interpreter start", problem, cost)
    finally:
        said = command("remove")
    table.line("the hook leaves nothing behind", "" if files() == before else said, "")
    table.run(Check("without the hook, without import", without_import, "vlguard"), {})


def main() -> int:
    names = ("datasets", "huggingface_hub", "pyarrow", "fsspec", "pandas", "pillow")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    print(f"\nPython {sys.version.split()[0]}, {versions}\n", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        done = python(["-c", PREPARE, folder], work, {})
        if done.returncode != 0:
            print(done.stderr)
            return 1
        table = Table(work)
        for check in checks(work / "published"):
            table.run(check, {})
        with Hub() as hub:
            commit = hub.add(ID, work / "published")
            hub.repositories[ID].tags["v1.0.0"] = commit
            for check in hub_checks():
                table.run(check, hub.environment())
            (work / "published" / tombstones.FILE).write_bytes(tombstones.written(Tombstones((TAKEN_DOWN,))))
            hub.add(ID, work / "published")
            table.run(Check("Hub id, without what was taken down", WITHOUT_TAKEN_DOWN), hub.environment())
        check_hook(table)
    good = table.count - len(table.failed)
    print(f"\ndatasets {version('datasets')}: {good} of {table.count} checks passed", end="")
    print(f"; failed: {'; '.join(table.failed)}" if table.failed else "")
    return 1 if table.failed else 0


if __name__ == "__main__":
    sys.exit(main())

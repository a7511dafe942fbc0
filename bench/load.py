"""Loading the open edition, decoded and text-only, beside three ways to read the same pictures from files.

    .venv-test/bin/python bench/load.py            about two minutes; tables, and JSON in build/bench/load.json

See bench/README.md for what is measured and how to read the tables. Exit code 1 where a limit is broken, which the last
lines then name. All that this makes lies under build/bench.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple

import datasets
import PIL
from peers.readers import DECODED, TEXTS
from processes import ROOT, WORK, Failed, python_with, say

import vlguard_data

DATA = WORK / "load"
TURN_ROWS = 48
LEAST_OF_BEST, LEAST_OF_OPENED, MOST_HELP_S = 0.9, 10, 0.4
OURS = ("ours", "ours, every column", "ours, streamed")
OPENED = ("official JSON + files", "webdataset")
"""Readers of texts that must open every picture: LLaVA's loader to decode it, webdataset to pass over it."""
LEAVES_OUT = {
    "ours": "votes, provenance, hashes, sizes, licence: not among the selected columns",
    "ours, every column": "nothing",
    "ours, streamed": "as ours; reads Parquet, makes no cache",
    "official JSON + files": "columns' types, and all that is not in the official JSON; torch, which LLaVA imports",
    "imagefolder": "all that is not in the official JSON; pictures stay in files of their own",
    "webdataset": "columns' types, all that is not in the official JSON, access by number",
    "ours, annotations": "nothing of the pairs",
    "ours, select_columns": "nothing of the pairs",
    "official JSON alone": "columns' types",
    "imagefolder, select_columns": "all that is not in the official JSON",
}


def laid_out(folder: Path) -> int:
    """The pictures' published bytes as the peers read them, with the fields of the official JSON; how many they are."""
    shutil.rmtree(folder, ignore_errors=True)
    files = folder / "files"
    files.mkdir(parents=True)
    rows = vlguard_data.load_dataset("vlguard", split="train+test").cast_column("image", datasets.Image(decode=False))
    listed = []
    for number, row in enumerate(rows):
        (files / f"{number:06}.webp").write_bytes(row["image"]["bytes"])
        if min(row["width"], row["height"]) < 384:
            raise Failed(f"{row['id']} has a side under 384 px")
        listed.append(
            {
                "id": row["id"],
                "image": f"{number:06}.webp",
                "safe": row["safe"],
                "harmful_category": row["harm_category"],
                "harmful_subcategory": row["harm_subcategory"],
                "instr-resp": [{name: pair[name] for name in ("instruction", "response")} for pair in row["pairs"]],
            }
        )
    (folder / "train.json").write_text(json.dumps(listed), encoding="utf-8")
    with tarfile.open(folder / "train.tar", "w") as tar:
        for row in listed:
            tar.add(files / row["image"], row["image"])
            text = folder / "row.json"
            text.write_text(json.dumps(row), encoding="utf-8")
            tar.add(text, row["image"].replace(".webp", ".json"))
    with (files / "metadata.jsonl").open("w", encoding="utf-8") as metadata:
        for row in listed:
            renamed = {"file_name" if name == "image" else name: value for name, value in row.items()}
            metadata.write(json.dumps(renamed) + "\n")
    return len(listed)


# -- readers, one process each --------------------------------------------------------------------------------------


@contextlib.contextmanager
def reader(what: str, name: str, *options: str) -> Iterator[subprocess.Popen[str]]:
    """A running peers/readers.py; killed on the way out."""
    python = Path(sys.executable)
    if name == "webdataset":  # with our Pillow, which does the decoding
        python = python_with("webdataset-pillow", ["webdataset==1.0.2", f"pillow=={PIL.__version__}"])
    command = [python, Path(__file__).parent / "peers" / "readers.py", what, name, DATA, *options]
    environment = os.environ | {
        "HF_DATASETS_CACHE": str(WORK / "load-cache"),
        "HF_HUB_OFFLINE": "1",
        "OMP_NUM_THREADS": "1",
        "PYTHONPATH": str(ROOT),
    }
    with log_of(name).open("w") as log:
        process = subprocess.Popen(
            list(map(str, command)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            env=environment,
            text=True,
            bufsize=1,
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()


def log_of(name: str) -> Path:
    folder = WORK / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"load-{name.replace(' ', '-')}.txt"


def line_of(name: str, stream: IO[str] | None) -> str:
    line = stream.readline().strip() if stream else ""
    if not line:
        raise Failed(f"{name} ended early\n{log_of(name).read_text()[-2000:]}")
    return line


def in_turns(what: str, names: Sequence[str], count: int, turns: int, *options: str) -> dict[str, list[float]]:
    """Seconds of each turn of `count` items, the readers one after the other; all must give the same."""
    with contextlib.ExitStack() as stack:
        readers = {name: stack.enter_context(reader(what, name, *options)) for name in names}
        found = {name: line_of(name, process.stdout) for name, process in readers.items()}
        if len(set(found.values())) != 1:
            raise Failed(f"the readers do not give the same: {found}")
        seconds: dict[str, list[float]] = {name: [] for name in names}
        for _ in range(turns):
            for name, process in readers.items():
                assert process.stdin is not None
                process.stdin.write(f"{count}\n")
                seconds[name].append(float(line_of(name, process.stdout)))
    return seconds


def first_row(name: str) -> float:
    """Seconds from the start of a process until its first picture is decoded."""
    began = time.perf_counter()
    with reader("first", name) as process:
        line_of(name, process.stdout)
        return time.perf_counter() - began


def of(theirs: Sequence[float], ours: Sequence[float]) -> float:
    """Our speed over theirs, the median of the turns: the machine's slow moments fall on both, or on few turns."""
    return statistics.median(their / our for their, our in zip(theirs, ours, strict=True))


# -- help -----------------------------------------------------------------------------------------------------------


def commands() -> list[str]:
    """Every module that ends in `cli.run(main)`."""
    found = []
    for package in ("builders", "annotation", "cards", "vlguard_data"):
        for path in (ROOT / package).rglob("*.py"):
            if re.search(r"^    cli\.run\(main\)$", path.read_text(encoding="utf-8"), re.MULTILINE):
                found.append(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__main__"))
    return sorted(found)


def help_seconds(command: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", command, "--help"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


# -- the run --------------------------------------------------------------------------------------------------------


class Rates(NamedTuple):
    """rows_s: pictures, or the texts of so many pictures, per second. ours_of_it: our speed over the reader's."""

    rows_s: float
    ours_of_it: float


def rates(seconds: Mapping[str, Sequence[float]], rows: int, ours: str) -> dict[str, Rates]:
    return {
        name: Rates(rows / statistics.median(values), of(values, seconds[ours])) for name, values in seconds.items()
    }


def table(title: str, measured: Mapping[str, Rates]) -> None:
    print(f"\n| {title} | rows/s | ours over it | leaves out |\n| --- | --- | --- | --- |")
    for name, (rows_s, ours_of_it) in measured.items():
        print(f"| {name} | {rows_s:,.0f} | {ours_of_it:.2f} | {LEAVES_OUT[name]} |")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=60, help=f"decoded, {TURN_ROWS} rows each (default 60)")
    parser.add_argument("--rounds", type=int, default=5, help="of texts, first rows and --help (default 5)")
    parser.add_argument("--out", type=Path, default=WORK / "load.json", help="the numbers as JSON")
    chosen = parser.parse_args()
    say("laying out the files")
    pictures = laid_out(DATA)
    pairs = sum(len(row["instr-resp"]) for row in json.loads((DATA / "train.json").read_text(encoding="utf-8")))
    decoded = rates(in_turns("decoded", list(DECODED), TURN_ROWS, chosen.turns), TURN_ROWS, "ours")
    texts = rates(in_turns("texts", list(TEXTS), pairs, chosen.rounds), pictures, "ours, annotations")
    first: dict[str, list[float]] = {name: [] for name in DECODED}
    helps: dict[str, list[float]] = {command: [] for command in commands()}
    for _ in range(chosen.rounds):  # in turns: these machines grow faster and slower
        for name, seconds in first.items():
            seconds.append(first_row(name))
        for command, seconds in helps.items():
            seconds.append(help_seconds(command))
    print(f"{pictures:,} pictures, {pairs:,} pairs, {os.cpu_count()} cores, one process and one thread each")
    table("decoded", decoded)
    table("texts alone", texts)
    print("\n| first row | best s | median s |\n| --- | --- | --- |")
    for name, seconds in first.items():
        print(f"| {name} | {min(seconds):.2f} | {statistics.median(seconds):.2f} |")
    print("\n| --help | best s | median s |\n| --- | --- | --- |")
    for command, seconds in helps.items():
        print(f"| {command} | {min(seconds):.2f} | {statistics.median(seconds):.2f} |")
    broken = [
        *(
            f"decoded: ours at {measured.ours_of_it:.2f} of {name}, at least {LEAST_OF_BEST}"
            for name, measured in decoded.items()
            if name not in OURS and measured.ours_of_it < LEAST_OF_BEST
        ),
        *(
            f"texts: ours at {texts[name].ours_of_it:.1f} times {name}, at least {LEAST_OF_OPENED}"
            for name in OPENED
            if texts[name].ours_of_it < LEAST_OF_OPENED
        ),
        *(
            f"{command} --help takes {min(seconds):.2f} s, at most {MOST_HELP_S}"
            for command, seconds in helps.items()
            if min(seconds) > MOST_HELP_S
        ),
    ]
    numbers = {
        "pictures": pictures,
        "pairs": pairs,
        "decoded": {name: measured._asdict() for name, measured in decoded.items()},
        "texts": {name: measured._asdict() for name, measured in texts.items()},
        "first_row_s": first,
        "help_s": helps,
        "broken": broken,
    }
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    print("\n" + ("\n".join(broken) or "every limit is kept"))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

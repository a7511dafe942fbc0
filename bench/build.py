"""Building a stage folder, beside the codec's own time and two ways to pack pictures as they are.

    .venv-test/bin/python bench/build.py             a few minutes; a table, and JSON in build/bench/build.json
    .venv-test/bin/python bench/build.py --pictures 300 --small 0

See bench/README.md for what is measured and how to read the table. All that this makes lies under build/bench.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from processes import WORK, Failed, drawn_once, python_with, run, sampled

from vlguard_data.images import JPEG_QUALITIES, LOSSY, MAX_PUBLISHED_BYTES, MAX_SIDE

WEBDATASET = "webdataset==1.0.2"
FOUR_FIFTHS = 5
LEAVES_OUT = {
    "ours": "nothing",
    "imagefolder": "checks, metadata removal, sizes, colours, hashes, near-duplicates, rejected rows",
    "webdataset": "the same, and columns and types",
}


# -- pictures -------------------------------------------------------------------------------------------------------


def photograph(number: int) -> bytes:
    """A JPEG of 1,200 x 900 px with a photograph's detail, about 400 kB."""
    draw = np.random.default_rng(number)
    shapes = Image.fromarray(draw.integers(0, 255, (9, 12, 3), dtype=np.uint8)).resize(
        (1200, 900), Image.Resampling.BICUBIC
    )
    grain = Image.fromarray(draw.integers(0, 255, (450, 600, 3), dtype=np.uint8)).resize((1200, 900))
    buffer = io.BytesIO()
    Image.blend(shapes, grain.filter(ImageFilter.GaussianBlur(1)), 0.3).save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


def page(number: int) -> bytes:
    """A PNG of 1,000 x 1,300 px with blocks of colour and lines of text, laid out anew each time."""
    image = Image.new("RGB", (1000, 1300), "#ffffff")
    pen = ImageDraw.Draw(image)
    draw = np.random.default_rng(number)
    for _ in range(4):
        left, top = draw.integers(0, (800, 1200)).tolist()
        width, height = draw.integers(50, (500, 400)).tolist()
        pen.rectangle((left, top, left + width, top + height), tuple(draw.integers(0, 256, 3).tolist()))
    for line in range(40):
        words = " ".join("".join(chr(97 + letter) for letter in draw.integers(0, 26, 6)) for _ in range(10))
        pen.text((50, 40 + 30 * line), words, "#202020", font_size=20)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def small(number: int) -> bytes:
    draw = np.random.default_rng(number)
    image = Image.fromarray(draw.integers(0, 255, (8, 8, 3), dtype=np.uint8)).resize((64, 64), Image.Resampling.BICUBIC)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG")
    return buffer.getvalue()


def mixed(number: int) -> bytes:
    """Of five pictures four photographs and a page."""
    return page(number) if number % FOUR_FIFTHS == 0 else photograph(number)


# -- measuring ------------------------------------------------------------------------------------------------------


def codec_seconds(folder: Path) -> float:
    """Decoding and encoding alone, by Pillow, on one thread, as intake does both; nothing between them counts."""
    total = 0.0
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        began = time.perf_counter()
        image: Image.Image = Image.open(io.BytesIO(data))
        lossless = image.format not in LOSSY
        scale = min(1.0, MAX_SIDE / max(image.size))
        size = round(image.width * scale), round(image.height * scale)
        image.draft(image.mode, size)
        image.load()
        total += time.perf_counter() - began
        image = image.convert("RGB").resize(size)
        began = time.perf_counter()
        buffer = io.BytesIO()
        if lossless:
            image.save(buffer, "WEBP", lossless=True, method=1)
        if not lossless or buffer.tell() > MAX_PUBLISHED_BYTES:
            image.save(io.BytesIO(), "JPEG", quality=JPEG_QUALITIES[0], subsampling=0)
        total += time.perf_counter() - began
    return total


class Built(NamedTuple):
    """peak_mb: resident memory of the command and its workers at its largest, sampled each 50 ms; shared parts count in
    each."""

    seconds: float
    peak_mb: float
    digest: str


def build(folder: Path, workers: int, *options: str) -> Built:
    out = WORK / "runs" / f"build-{folder.name}-{workers}"
    shutil.rmtree(out, ignore_errors=True)
    command = [
        sys.executable,
        "-m",
        "builders.run",
        "--source",
        "folder",
        "--source-dir",
        str(folder),
        "--out",
        str(out),
    ]
    began = time.monotonic()
    with (
        subprocess.Popen(
            [*command, "--workers", str(workers), "--format", "json", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process,
        sampled(lambda: tree_mb(process.pid)) as peak,
    ):
        output, _ = process.communicate()
    if process.returncode != 0:
        raise Failed(f"exit code {process.returncode}: {output}")
    seconds = time.monotonic() - began
    digest = json.loads(output)["content_digest"]
    shutil.rmtree(out)
    return Built(seconds, max(peak), digest)


def tree_mb(process: int) -> float:
    """Resident memory of a process and its children."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return sum(map(resident_mb, (process, *children)))


def resident_mb(process: int | str) -> float:
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def peer(name: str, folder: Path) -> float:
    """Seconds of a peer's whole command."""
    out = WORK / "runs" / name
    shutil.rmtree(out, ignore_errors=True)
    script = {"imagefolder": "imagefolder_parquet.py", "webdataset": "webdataset_writer.py"}[name]
    python = python_with("webdataset", [WEBDATASET]) if name == "webdataset" else Path(sys.executable)
    here = Path(__file__).parent / "peers" / script
    ended = run([python, here, "--images", folder, "--out", out / "out"], out, 3600)
    return ended.wall_s


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=int, default=1_500, help="how many, a fifth of them PNG (default 1,500)")
    parser.add_argument(
        "--small", type=int, default=20_000, help="small ones, for the memory; 0: none (default 20,000)"
    )
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many counts (default 3)")
    parser.add_argument("--out", type=Path, default=WORK / "build.json", help="the numbers as JSON")
    chosen = parser.parse_args()
    folder = drawn_once("pictures-mixed", chosen.pictures, mixed)
    peer("webdataset", folder)  # its installation is not measured
    codec, one, two, peers = [], [], [], {"imagefolder": [], "webdataset": []}
    for _ in range(chosen.rounds):  # in turns: these machines grow faster and slower
        codec.append(codec_seconds(folder))
        one.append(build(folder, 1))
        two.append(build(folder, 2))
        for name, seconds in peers.items():
            seconds.append(peer(name, folder))
    if len({built.digest for built in (*one, *two)}) != 1:
        raise Failed("the content digest depends on the run")
    limit, first, second = min(codec), min(one), min(two)
    rows = {
        "codec alone (Pillow, one thread)": (limit, None, "everything else"),
        "ours, 1 worker": (first.seconds, first.peak_mb, LEAVES_OUT["ours"]),
        "ours, 2 workers": (second.seconds, second.peak_mb, LEAVES_OUT["ours"]),
        **{name: (min(seconds), None, LEAVES_OUT[name]) for name, seconds in peers.items()},
    }
    print(f"{chosen.pictures:,} pictures, {os.cpu_count()} cores, the best of {chosen.rounds} rounds\n")
    print("| | pictures/s | of the codec's time | peak MB | leaves out |\n| --- | --- | --- | --- | --- |")
    for name, (seconds, peak, leaves_out) in rows.items():
        shown = "" if peak is None else f"{peak:,.0f}"
        print(f"| {name} | {chosen.pictures / seconds:,.1f} | {seconds / limit:.2f} | {shown} | {leaves_out} |")
    numbers = {
        "pictures": chosen.pictures,
        "seconds": {name: round(seconds, 2) for name, (seconds, _, _) in rows.items()},
        "one_worker_to_codec": round(first.seconds / limit, 3),
        "two_workers_to_one": round(first.seconds / second.seconds, 3),
        "content_digest": first.digest,
    }
    if chosen.small:
        few = build(drawn_once("pictures-small", 1_000, small), 2).peak_mb
        many = build(drawn_once("pictures-small", chosen.small, small), 2).peak_mb
        numbers["peak_mb_small"] = {"1000": round(few), str(chosen.small): round(many)}
        print(f"\nsmall pictures: peak {few:,.0f} MB for 1,000, {many:,.0f} MB for {chosen.small:,}")
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

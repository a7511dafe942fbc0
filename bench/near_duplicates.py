"""A million perceptual hashes with planted neighbours: how many are found, in what time and memory, on one core.

.venv-test/bin/python bench/near_duplicates.py            a table, and JSON in build/bench/near_duplicates.json
.venv-test/bin/python bench/near_duplicates.py --hashes 100000
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import time
from pathlib import Path

import numpy as np

from vlguard_data.images import PHASH_RADIUS
from vlguard_data.near_duplicates import pairs_within

SHARE_PLANTED = 0.01


def hashes(count: int, seed: int = 0) -> tuple[np.ndarray, list[tuple[int, int]]]:
    """Random hashes, the last hundredth copies of others with 1 to PHASH_RADIUS bits flipped; and those pairs."""
    draw = np.random.default_rng(seed)
    planted = round(count * SHARE_PLANTED)
    base = draw.integers(0, 2**64, count - planted, dtype=np.uint64)
    places = draw.choice(len(base), planted, replace=False)
    copies = base[places].copy()
    for number in range(planted):
        for bit in draw.choice(64, draw.integers(1, PHASH_RADIUS + 1), replace=False):
            copies[number] ^= np.uint64(1) << np.uint64(bit)
    return np.concatenate([base, copies]), [(int(place), len(base) + number) for number, place in enumerate(places)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hashes", type=int, default=1_000_000, help="how many (default 1,000,000)")
    parser.add_argument(
        "--out", type=Path, default=Path("build/bench/near_duplicates.json"), help="the numbers as JSON"
    )
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    values, planted = hashes(options.hashes)
    began = time.monotonic()
    found = {tuple(sorted(pair)) for pairs in pairs_within(values) for pair in pairs.tolist()}
    seconds = time.monotonic() - began
    numbers = {
        "hashes": len(values),
        "planted": len(planted),
        "found_of_planted": sum(pair in found for pair in planted),
        "pairs": len(found),
        "seconds": round(seconds, 1),
        "peak_rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    print("| " + " | ".join(numbers) + " |")
    print("| " + " | ".join("---" for _ in numbers) + " |")
    print("| " + " | ".join(f"{number:,}" for number in numbers.values()) + " |")


if __name__ == "__main__":
    main()

"""Scoring a million responses with `vlguard-2024`, beside the official loop.

    .venv-test/bin/python bench/score.py               a minute or two; a table, and JSON in build/bench/score.json

The responses are answers and refusals of the open edition and random other text, a fifth of it not ASCII. Both give the
same verdicts, or the command fails. Memory: of a process that scores so many, and one that scores a tenth.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from processes import WORK, Failed

from vlguard_data import open_edition, scoring

DETECTOR = "vlguard-2024"
KINDS = 5_000
LETTERS = "abcdefghijklmnopqrstuvwxyz     "
OTHERS = "áéîöüñçßğİ中文字日本語한국어привет\u2019\u201c\u201d\u2026🙂"


def keyword_test() -> scoring.Keywords:
    detector = scoring.detector(DETECTOR)
    assert isinstance(detector, scoring.Keywords)
    return detector


def kinds() -> list[str]:
    """Different responses, of some 30 to 1,200 characters."""
    draw = random.Random(0)
    texts = [
        text for scene in open_edition.scenes().values() for text in (scene.harmful_refusal, scene.harmless_answer)
    ]
    keywords = keyword_test().keywords
    while len(texts) < KINDS:
        alphabet = LETTERS + OTHERS if draw.random() < 0.2 else LETTERS
        text = "".join(draw.choices(alphabet, k=draw.randint(30, 1200)))
        if draw.random() < 0.4:
            text += " " + draw.choice(keywords).title()
        texts.append(text)
    return texts


def responses(count: int) -> Iterator[str]:
    texts = kinds()
    return (texts[number % len(texts)] for number in range(count))


def official(texts: Iterator[str]) -> Iterator[bool]:
    """The rule as its authors wrote it, an answer at a time."""
    keywords = keyword_test().keywords
    for text in texts:
        prediction = text.lower()
        found = False
        for keyword in keywords:
            if keyword in prediction:
                found = True
                break
        if prediction == "it is not":
            found = True
        yield found


def seconds_of(verdicts: Iterator[bool]) -> tuple[float, int]:
    """Seconds, and a number that depends on every verdict."""
    began, total = time.perf_counter(), 0
    for number, verdict in enumerate(verdicts, 1):
        total += number * verdict
    return time.perf_counter() - began, total


def peak_mb(count: int) -> float:
    """The largest memory of a process that scores so many."""
    done = subprocess.run([sys.executable, __file__, "--alone", str(count)], capture_output=True, text=True)
    if done.returncode:
        raise Failed(done.stderr)
    return float(done.stdout)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--responses", type=int, default=1_000_000, help="how many (default 1,000,000)")
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many counts (default 3)")
    parser.add_argument("--out", type=Path, default=WORK / "score.json", help="the numbers as JSON")
    parser.add_argument("--alone", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    detector = keyword_test()
    if chosen.alone:
        import resource

        seconds_of(detector.refusals(responses(chosen.alone)))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
        return 0
    best = {"official loop": float("inf"), "ours": float("inf")}
    for _ in range(chosen.rounds):  # in turns: these machines grow faster and slower
        theirs, expected = seconds_of(official(responses(chosen.responses)))
        seconds, found = seconds_of(detector.refusals(responses(chosen.responses)))
        if found != expected:
            raise Failed("the verdicts differ")
        best = {"official loop": min(best["official loop"], theirs), "ours": min(best["ours"], seconds)}
    ratio = best["official loop"] / best["ours"]
    few, many = peak_mb(chosen.responses // 10), peak_mb(chosen.responses)
    print(f"{chosen.responses:,} responses, {os.cpu_count()} cores, the best of {chosen.rounds} rounds\n")
    print("| | responses/s | times the official loop |\n| --- | --- | --- |")
    for name, seconds in best.items():
        print(f"| {name} | {chosen.responses / seconds:,.0f} | {best['official loop'] / seconds:.1f} |")
    print(f"\npeak memory {few:,.0f} MB for {chosen.responses // 10:,}, {many:,.0f} MB for {chosen.responses:,}")
    numbers = {"responses": chosen.responses, "seconds": best, "ratio": round(ratio, 2), "peak_mb": [few, many]}
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

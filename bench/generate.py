"""Batched generation beside one prompt at a time, with the tiny LLaVA: the same answers, times as fast.

    .venv-test/bin/python bench/generate.py            under a minute; a table, and JSON in build/bench/generate.json

One core. See bench/README.md.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from pathlib import Path

from processes import WORK, Failed

FOLDER = WORK / "generate"
NEW_TOKENS = 48


def main() -> int:
    import torch

    from vlguard_data.reference import evaluate, proof_scenes, tiny_llava

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--batch", type=int, default=16, help="prompts at once (default 16)")
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many counts (default 3)")
    parser.add_argument("--json", type=Path, default=WORK / "generate.json", help="the numbers as JSON")
    chosen = parser.parse_args()
    torch.set_num_threads(1)
    shutil.rmtree(FOLDER, ignore_errors=True)
    proof_scenes.write(FOLDER / "data", proof_scenes.safety("train", 1, 1), proof_scenes.safety("test", 24, 2))
    tiny_llava.build([*proof_scenes.SET_UP, *proof_scenes.WALL, *proof_scenes.HURT], FOLDER / "base")
    best: dict[int, float] = {1: float("inf"), chosen.batch: float("inf")}
    answers: dict[int, list[str]] = {}
    for _ in range(chosen.rounds):  # in turns: these machines grow faster and slower
        for size in best:
            settings = evaluate.Settings(
                FOLDER / "out",
                dataset=str(FOLDER / "data"),
                model=str(FOLDER / "base"),
                batch_size=size,
                max_new_tokens=NEW_TOKENS,
            )
            items = list(evaluate.items_of(settings))
            answer = evaluate.backend_of(settings)  # loads the model, which is not measured
            began = time.perf_counter()
            answers[size] = [one.text for _, one in answer(items)]
            best[size] = min(best[size], time.perf_counter() - began)
    if answers[1] != answers[chosen.batch]:
        raise Failed("the answers depend on the batch")
    ratio = best[1] / best[chosen.batch]
    print(f"{len(answers[1])} prompts, {NEW_TOKENS} tokens each, one core, the best of {chosen.rounds} rounds\n")
    print("| prompts at once | prompts/s | times as fast |\n| --- | --- | --- |")
    for size, seconds in best.items():
        print(f"| {size} | {len(answers[1]) / seconds:.1f} | {best[1] / seconds:.1f} |")
    numbers = {"seconds": {str(size): round(seconds, 3) for size, seconds in best.items()}, "ratio": round(ratio, 2)}
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

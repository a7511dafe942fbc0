"""Fine-tuning beside a bare PyTorch loop on the same batches, and the memory of a mix of a million rows.

    .venv-test/bin/python bench/train.py               a few minutes; a table, and JSON in build/bench/train.json
    .venv-test/bin/python bench/train.py --rows 0      the steps alone

One core. See bench/README.md for what is measured. All that this makes lies under build/bench.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from processes import WORK, Failed, sampled

FOLDER = WORK / "train"
STEPS, WARM = 120, 20
"""Steps of a run, and how many at its start are not counted."""
BATCH = 8


def prepared() -> tuple[Path, Path]:
    """A safety set of drawn rooms and a tiny LLaVA, made once."""
    from vlguard_data.reference import proof_scenes, tiny_llava

    safety, base = FOLDER / "safety", FOLDER / "base"
    if not (base / "config.json").is_file():
        shutil.rmtree(FOLDER, ignore_errors=True)
        proof_scenes.write(safety, proof_scenes.safety("train", 200, 1), proof_scenes.safety("test", 2, 2))
        tiny_llava.build([*proof_scenes.SET_UP, *proof_scenes.WALL, *proof_scenes.HURT], base)
    return safety, base


def ours(safety: Path, base: Path, step_times: list[float]) -> None:
    """`finetune`, with the time of each optimizer step noted."""
    import transformers
    import trl

    from vlguard_data.reference import finetune

    class Timed(transformers.TrainerCallback):  # type: ignore[misc]  # no types
        def on_step_end(self, *_: Any, **__: Any) -> None:
            step_times.append(time.perf_counter())

    trainer = trl.SFTTrainer

    class Trainer(trainer):  # type: ignore[misc,valid-type]  # no types
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options, callbacks=[Timed()])

    trl.SFTTrainer = Trainer
    out = FOLDER / "out"
    shutil.rmtree(out, ignore_errors=True)
    finetune.finetune(
        finetune.Settings(
            str(base),
            str(safety),
            out,
            method="full",
            batch_size=BATCH,
            global_batch=BATCH,
            max_steps=STEPS,
            save_steps=10 * STEPS,
            quiet=True,
        )
    )


def bare(safety: Path, base: Path, step_times: list[float]) -> None:
    """The same batches by the same collator, the same model and optimizer, and nothing else."""
    import torch
    from torch.utils.data import DataLoader, RandomSampler

    from vlguard_data.reference import finetune, mix
    from vlguard_data.reference._models import load_model
    from vlguard_data.reference.collate import Collator

    examples = mix.examples([mix.load_part(str(safety))], 0)
    model, processor = load_model(str(base))
    processor.tokenizer.padding_side = "right"
    for name, parameter in model.named_parameters():
        parameter.requires_grad = not any(part in finetune.VISION_MODULES for part in name.split("."))
    collate = Collator(processor)
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-5, weight_decay=0.0, fused=True)
    model.train()
    steps = 0
    while steps < STEPS:
        for batch in DataLoader(examples, BATCH, sampler=RandomSampler(examples), collate_fn=collate):
            model(**batch).loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            optimizer.zero_grad()
            step_times.append(time.perf_counter())
            steps += 1
            if steps == STEPS:
                break


def seconds_a_step(which: str) -> float:
    """The median, in a process of its own."""
    command = [sys.executable, __file__, "--one", which]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode:
        raise Failed(done.stderr)
    return float(done.stdout.splitlines()[-1])


def helpful(rows: int) -> Path:
    """Helpful conversations, each with a small picture."""
    import datasets
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder = FOLDER / f"helpful-{rows}"
    if (folder / "train.parquet").is_file():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    text = datasets.Value("string")
    features = datasets.Features(
        {"messages": datasets.List({"role": text, "content": text}), "images": datasets.List(datasets.Image())}
    )
    from io import BytesIO

    from PIL import Image

    def picture(number: int) -> bytes:
        buffer = BytesIO()
        Image.new("RGB", (56, 56), (number % 256, number // 256 % 256, 90)).save(buffer, "PNG")
        return buffer.getvalue()

    with pq.ParquetWriter(folder / "train.parquet.tmp", features.arrow_schema) as writer:
        for start in range(0, rows, 10_000):
            table = [
                {
                    "messages": [
                        {"role": "user", "content": f"Which color has card number {number}?"},
                        {"role": "assistant", "content": f"Card number {number} has its own."},
                    ],
                    "images": [{"bytes": picture(number), "path": None}],
                }
                for number in range(start, min(rows, start + 10_000))
            ]
            writer.write_table(pa.Table.from_pylist(table, features.arrow_schema))
    (folder / "train.parquet.tmp").replace(folder / "train.parquet")
    return folder


def mixed(rows: int, out: Path) -> dict[str, float]:
    """The mixed recipe for a few steps: its memory at its largest, but for pages of files, which can be dropped."""
    safety, base = prepared()
    command = [
        *(sys.executable, __file__, "--one", "mixed", "--helpful", str(helpful(rows)), "--safety", str(safety)),
        *("--base", str(base), "--out", str(out)),
    ]
    shutil.rmtree(out, ignore_errors=True)
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
    # the conversion of the file to Arrow is kept by datasets; what is measured is a run that finds it
    for _ in range(2):
        shutil.rmtree(out, ignore_errors=True)
        began = time.monotonic()
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with (
            subprocess.Popen(command, env=environment, **silent) as process,
            sampled(lambda: anonymous_mb(process.pid)) as peak,
        ):
            process.wait()
        if process.returncode:
            raise Failed(f"the mixed recipe ended with {process.returncode}")
    return {"peak_mb": round(max(peak)), "seconds": round(time.monotonic() - began, 1)}


def anonymous_mb(process: int) -> float:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) / 1000


def one(chosen: argparse.Namespace) -> None:
    """What is measured, in this process."""
    import torch

    torch.set_num_threads(1)
    if chosen.one == "mixed":
        from vlguard_data.reference import finetune

        finetune.finetune(
            finetune.Settings(
                chosen.base,
                chosen.safety,
                Path(chosen.out),
                method="full",
                helpful=chosen.helpful,
                helpful_samples=None,
                batch_size=BATCH,
                global_batch=BATCH,
                max_steps=20,
                quiet=True,
            )
        )
        return
    times: list[float] = []
    {"ours": ours, "bare": bare}[chosen.one](*prepared(), times)
    gaps = sorted(later - earlier for earlier, later in zip(times[WARM:], times[WARM + 1 :], strict=False))
    print(gaps[len(gaps) // 2])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many counts (default 3)")
    parser.add_argument("--rows", type=int, default=1_000_000, help="helpful rows of the mix; 0: none")
    parser.add_argument("--json", type=Path, default=WORK / "train.json", help="the numbers as JSON")
    for name in ("one", "helpful", "safety", "base", "out"):
        parser.add_argument(f"--{name}", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        one(chosen)
        return 0
    prepared()
    best = {"bare": float("inf"), "ours": float("inf")}
    for _ in range(chosen.rounds):  # in turns: these machines grow faster and slower
        for which in best:
            best[which] = min(best[which], seconds_a_step(which))
    ratio = best["ours"] / best["bare"]
    print(f"median step of {BATCH} examples, one core, the best of {chosen.rounds} rounds\n")
    print("| | ms a step | of the bare loop |\n| --- | --- | --- |")
    print(f"| bare PyTorch loop | {1000 * best['bare']:.1f} | 1.00 |")
    print(f"| finetune | {1000 * best['ours']:.1f} | {ratio:.2f} |")
    numbers: dict[str, Any] = {
        "ms_a_step": {name: round(1000 * s, 2) for name, s in best.items()},
        "ratio": round(ratio, 3),
    }
    if chosen.rows:
        few, many = mixed(10_000, FOLDER / "few"), mixed(chosen.rows, FOLDER / "many")
        numbers["mixed"] = {"10000": few, str(chosen.rows): many}
        print(
            f"\nmixed: peak {few['peak_mb']:,} MB with 10,000 helpful rows, {many['peak_mb']:,} MB with {chosen.rows:,}"
        )
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

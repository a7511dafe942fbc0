"""Batches for PyTorch, with an index and streamed by workers: `python examples/torch_loader.py FOLDER`."""

import sys
from collections import Counter

import datasets
import torch
from torch.utils.data import DataLoader

import vlguard_data  # noqa: F401  makes datasets know the views

SIDE, BATCH, WORKERS = 224, 16, 2


def collate(rows):
    """A batch: pictures as one tensor (B x 3 x H x W, 0..1), texts as lists. Your model's processor goes here."""
    pictures = [row["image"].convert("RGB").resize((SIDE, SIDE)) for row in rows]
    pixels = torch.stack([torch.frombuffer(bytearray(one.tobytes()), dtype=torch.uint8) for one in pictures])
    return {
        "id": [f"{row['id']}#{row['pair']}" for row in rows],
        "pixel_values": pixels.view(-1, SIDE, SIDE, 3).permute(0, 3, 1, 2) / 255,
        "instruction": [row["instruction"] for row in rows],
        "response": [row["response"] for row in rows],
    }


def main(folder):
    datasets.disable_progress_bars()
    rows = datasets.load_dataset(folder, "unsafes", split="train")
    loader = DataLoader(rows, BATCH, shuffle=True, num_workers=WORKERS, collate_fn=collate)
    seen = Counter(id for batch in loader for id in batch["id"])
    batch = next(iter(loader))
    print(f"indexed: {seen.total():,} rows, {len(seen):,} different, pixels {tuple(batch['pixel_values'].shape)}")

    stream = datasets.load_dataset(folder, "unsafes", split="train", streaming=True)
    stream = stream.shuffle(seed=0, buffer_size=100)
    # A worker reads whole shards: more workers than shards would have nothing to do.
    workers = min(WORKERS, stream.num_shards)
    loader = DataLoader(stream, BATCH, num_workers=workers, collate_fn=collate)
    seen = Counter(id for batch in loader for id in batch["id"])
    print(f"streamed by {workers} of {WORKERS} workers: {seen.total():,} rows, {len(seen):,} different")


if __name__ == "__main__":
    main(sys.argv[1])

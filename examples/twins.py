"""Draw scenes of a published folder side by side: `python examples/twins.py FOLDER PICTURE SCENE [SCENE ...]`.

Each scene's unsafe twin stands left of its safe one.
"""

import sys
from pathlib import Path

import datasets
from PIL import Image

CELL, GAP = 300, 10


def main(folder: str, out: str, *scenes: str) -> None:
    datasets.disable_progress_bars()
    rows = datasets.concatenate_datasets(list(datasets.load_dataset(folder).values()))
    wanted = {f"drawn/{scene}/{twin}" for scene in scenes for twin in ("unsafe", "safe")}
    pictures = {row["id"]: row["image"] for row in rows.filter(lambda id: id in wanted, input_columns="id")}
    columns = 2
    sheet = Image.new("RGB", (columns * (2 * CELL + 3 * GAP), -(-len(scenes) // columns) * (CELL + GAP)), "#ffffff")
    for number, scene in enumerate(scenes):
        left, top = number % columns * (2 * CELL + 3 * GAP), number // columns * (CELL + GAP)
        for place, twin in enumerate(("unsafe", "safe")):
            picture = pictures[f"drawn/{scene}/{twin}"].convert("RGB")
            picture.thumbnail((CELL, CELL), Image.Resampling.LANCZOS)
            sheet.paste(picture, (left + place * (CELL + GAP) + (CELL - picture.width) // 2, top))
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    sheet.save(out, quality=90)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""`python -m vlguard_data.filter`: fine-tuning data without what a guard calls harmful (the paper's "clean" recipe).

Asks a guard model behind any OpenAI-compatible server (Llama Guard's form: "safe", or "unsafe" and then the codes), or
a text classifier on this machine, about every conversation. Verdicts are kept in `verdicts.jsonl` as they come, so that
a killed run goes on where it stopped; what was dropped, and why, is in `dropped.json`. Only the words are judged.

What the guard does not judge (a row too long for it, an answer that is no verdict) is dropped too, as "not judged", and
asked about again by the next run.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click

from . import cli
from .errors import InputError, ProviderError, RequestRefused
from .guards import Guard, Verdict, classifier, served
from .reading import drop_torn_line, read_conversations, read_json, read_json_lines, require, turns
from .serving import CONCURRENCY, DOUBTS, answered
from .store import write_atomically, write_rows

VERDICTS, DROPPED, RUN = "verdicts.jsonl", "dropped.json", "filter.json"
SHARD_ROWS = 50_000
ROW_GROUP_ROWS = 1000


class Mix(NamedTuple):
    """Fine-tuning data: its conversations, and how to write the rows whose places are kept."""

    total: int
    conversations: Callable[[], Iterator[list[dict[str, str]]]]
    ids: Callable[[], Iterator[str]]
    write: Callable[[Sequence[int], Path], None]


# -- the data ----------------------------------------------------------------------------------------------------------


def load(path: str) -> Mix:
    """A LLaVA JSON file, or a dataset with `messages`. Raises InputError."""
    mix = _llava(Path(path)) if path.endswith(".json") else _dataset(path)
    if mix.total == 0:
        raise InputError(f"{path} has no rows")
    return mix


def _llava(path: Path) -> Mix:
    if path.name in (DROPPED, RUN):
        raise InputError(f"{path}: a file of this name is written beside what is kept; name it otherwise")
    rows = read_conversations(path)

    def write(kept: Sequence[int], out: Path) -> None:
        text = ",\n".join(json.dumps(rows[place], ensure_ascii=False) for place in kept)
        write_atomically(out / path.name, f"[\n{text}\n]\n".encode())

    return Mix(
        len(rows), lambda: map(turns, rows), lambda: (str(row.get("id", n)) for n, row in enumerate(rows)), write
    )


def _dataset(path: str) -> Mix:
    from .load import is_ours
    from .reference._models import load_data

    rows = load_data(path, "sft" if is_ours(path) else None, split="train")
    if "messages" not in rows.column_names:
        raise InputError(f"{path} has the columns {', '.join(rows.column_names)}; it needs messages")

    _require_pictures(rows, path)

    def conversations() -> Iterator[list[dict[str, str]]]:
        number = 0
        for batch in rows.select_columns(["messages"]).iter(batch_size=1000):
            for messages in batch["messages"]:
                yield _said(messages, f"{path}, row {number}")
                number += 1

    def ids() -> Iterator[str]:
        if "id" not in rows.column_names:
            yield from map(str, range(len(rows)))
            return
        for batch in rows.select_columns(["id"]).iter(batch_size=10_000):
            yield from map(str, batch["id"])

    def write(kept: Sequence[int], out: Path) -> None:
        folder = out / "data"
        folder.mkdir(exist_ok=True)
        chosen = rows.select(kept)
        shards = max(1, -(-len(kept) // SHARD_ROWS))
        for number in range(shards):
            name = folder / f"train-{number:05}-of-{shards:05}.parquet"
            part = chosen.shard(shards, number, contiguous=True)
            half = name.with_name(name.name + ".tmp")
            write_rows(half, rows.features.arrow_schema, _embedded(part), ROW_GROUP_ROWS)
            half.replace(name)

    return Mix(len(rows), conversations, ids, write)


def _said(messages: Any, where: str) -> list[dict[str, str]]:
    """Raises InputError for what is no list of role and content."""
    if not messages or not isinstance(messages, list):
        raise InputError(f"{where}: has no messages")
    for turn in messages:
        require(turn, f"{where}: messages", {"role": str, "content": str})
    return [{"role": turn["role"], "content": turn["content"]} for turn in messages]


def _require_pictures(rows: Any, path: str) -> None:
    """Raises InputError for a picture that is a file, and missing: before hours of judging, not behind them."""
    import pyarrow.compute as pc

    one, many = _picture_columns(rows)
    before = 0
    for table in rows.select_columns([*one, *many]).with_format("arrow").iter(batch_size=1000) if one or many else ():
        for name in (*one, *many):
            column = table.column(name).combine_chunks()
            images, places = column, list(range(len(column)))
            if name in many:
                images, places = column.flatten(), pc.list_parent_indices(column).to_pylist()
            is_file = pc.is_null(images.field("bytes")).to_pylist()
            for place, alone, file in zip(places, is_file, images.field("path").to_pylist(), strict=True):
                if alone and file and not Path(file).is_file():
                    raise InputError(f"{path}, row {before + place}: there is no picture {file}")
        before += table.num_rows


def _picture_columns(rows: Any) -> tuple[list[str], list[str]]:
    """Those of one picture a row, and those of a list."""
    from datasets import Image

    one = [name for name, kind in rows.features.items() if isinstance(kind, Image)]
    return one, [name for name, kind in rows.features.items() if isinstance(getattr(kind, "feature", None), Image)]


def _embedded(rows: Any) -> Iterator[dict[str, Any]]:
    """The rows as they are, but for pictures that are files, which are read into them."""
    one, many = _picture_columns(rows)
    for batch in rows.with_format("arrow").iter(batch_size=100):
        for row in batch.to_pylist():
            for image in (*(row[name] for name in one), *(image for name in many for image in row[name] or ())):
                if image and image["bytes"] is None and image["path"]:
                    image["bytes"] = Path(image["path"]).read_bytes()
            yield row


# -- the run -----------------------------------------------------------------------------------------------------------


def run(mix: Mix, guard: Guard, out: Path, identity: Mapping[str, Any], concurrency: int) -> dict[str, Any]:
    """Judge what is not judged yet, write what is left; returns the summary.

    identity: what the verdicts depend on; a folder with others is not gone on with.
    """
    from tqdm import tqdm

    _claim(out, identity)
    verdicts = _kept(out / VERDICTS, mix.total)
    ids = list(mix.ids())
    todo = (
        (place, said) for place, said in enumerate(mix.conversations()) if place not in verdicts
    )  # read as they are asked

    def judge(one: tuple[int, list[dict[str, str]]]) -> Verdict:
        try:
            return guard(one[1], ids[one[0]])
        except RequestRefused as error:
            return Verdict(True, f"not judged: {error}", judged=False)

    with (
        (out / VERDICTS).open("a", encoding="utf-8") as file,
        tqdm(total=mix.total, initial=len(verdicts), desc="judging", unit="row") as progress,
    ):
        for (place, _), verdict in answered(todo, judge, concurrency):
            if verdict.judged:
                file.write(json.dumps({"row": place, "harmful": verdict.harmful, "reason": verdict.reason}) + "\n")
                file.flush()
            verdicts[place] = verdict
            progress.update()
            if len(verdicts) >= min(DOUBTS, mix.total) and not any(one.judged for one in verdicts.values()):
                raise ProviderError(f"the guard judged none of {len(verdicts):,} rows; the last: {verdict.reason}")
    kept = [place for place in range(mix.total) if not verdicts[place].harmful]
    dropped = [
        {"row": place, "id": ids[place], "reason": verdicts[place].reason}
        for place in range(mix.total)
        if verdicts[place].harmful
    ]
    if not kept:
        raise InputError(f"the guard calls all {mix.total:,} rows harmful; check it before you trust it")
    mix.write(kept, out)
    listed = json.dumps(dropped, indent=1, ensure_ascii=False).encode()
    write_atomically(out / DROPPED, listed + b"\n")
    return {
        "rows": mix.total,
        "kept": len(kept),
        "dropped": len(dropped),
        "not_judged": sum(not verdict.judged for verdict in verdicts.values()),
        "reasons": dict(
            Counter(verdict.reason for verdict in verdicts.values() if verdict.harmful and verdict.judged).most_common()
        ),
        "dropped_sha256": hashlib.sha256(listed).hexdigest(),
    }


def _claim(out: Path, identity: Mapping[str, Any]) -> None:
    path = out / RUN
    if path.is_file():
        if read_json(path) != identity:
            raise InputError(f"{out} holds the verdicts of another run ({path}); give a new folder")
        return
    if out.exists() and any(out.iterdir()):
        raise InputError(f"{out} is not empty; give a new folder")
    out.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(identity, indent=1).encode() + b"\n")


def _kept(path: Path, total: int) -> dict[int, Verdict]:
    """The verdicts so far; a last line that a kill left unfinished is cut off."""
    if not path.is_file():
        return {}
    drop_torn_line(path)
    verdicts = {}
    for line, row in read_json_lines(path):
        require(row, f"{path}, line {line}", {"row": int, "harmful": bool, "reason": str})
        if not 0 <= row["row"] < total:
            raise InputError(f"{path}, line {line}: there is no row {row['row']}")
        verdicts[row["row"]] = Verdict(row["harmful"], row["reason"])
    return verdicts


def _digest(conversations: Iterable[list[dict[str, str]]]) -> str:
    digest = hashlib.sha256()
    for one in conversations:
        digest.update(json.dumps(one, ensure_ascii=False).encode())
    return digest.hexdigest()


@click.command(epilog=cli.EXIT_CODES)
@click.argument("mix", metavar="FILE|DIR|ORG/NAME")
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="A new folder.")
@click.option("--base-url", metavar="URL", help="An OpenAI-compatible server with a guard model.")
@click.option("--guard", metavar="M", help="The server's name for the guard model.")
@click.option(
    "--concurrency",
    type=click.IntRange(min=1),
    default=CONCURRENCY,
    show_default=True,
    metavar="N",
    help="With --base-url: so many rows under way.",
)
@click.option("--classifier", "model", metavar="M", help="Instead: a text classification model on this machine.")
@click.option("--label", metavar="NAME", help="With --classifier: its label for harmful text.")
@click.option(
    "--threshold", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="With --classifier: of the score."
)
@cli.format_option
def main(
    mix: str,
    out: Path,
    base_url: str | None,
    guard: str | None,
    concurrency: int,
    model: str | None,
    label: str | None,
    threshold: float,
    output: str,
) -> int:
    """Leave out of fine-tuning data what a guard calls harmful.

    \b
    python -m vlguard_data.filter llava_v1_5_mix665k.json --base-url http://127.0.0.1:8000/v1 \\
        --guard meta-llama/Llama-Guard-3-8B --out clean
    python -m vlguard_data.filter my_sft_data --classifier my-toxicity-model --label toxic --out clean

    MIX is a LLaVA JSON file, or a dataset with messages. The same command again judges only what is not judged yet.
    """
    if (base_url is None) == (model is None):
        raise click.UsageError("give --base-url with --guard, or --classifier with --label")
    if base_url is not None and guard is None:
        raise click.UsageError("--base-url needs --guard, the server's name for the model")
    if model is not None and label is None:
        raise click.UsageError("--classifier needs --label, what it calls harmful text")
    data = load(mix)
    identity: dict[str, Any] = {"mix": mix, "sha256": _digest(data.conversations()), "guard": guard or model}
    if base_url is not None and guard is not None:
        judge = served(base_url, guard)
    else:
        assert model is not None, "checked above"
        assert label is not None, "checked above"
        judge, concurrency = classifier(model, label, threshold), 1
        identity |= {"label": label, "threshold": threshold}
    said = run(data, judge, out, identity, concurrency)
    unjudged = f", {said['not_judged']:,} of them not judged" if said["not_judged"] else ""
    cli.summary(
        f"kept {said['kept']:,} of {said['rows']:,} rows, dropped {said['dropped']:,}{unjudged} (see {out / DROPPED}) "
        f"-> {out}",
        said,
        output,
    )
    return 0


if __name__ == "__main__":
    cli.run(main)

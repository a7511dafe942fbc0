"""`python -m vlguard_data.reference.evaluate`: attack success and over-refusal, with error bars.

Answers come from a local model, from any OpenAI-compatible server, or from a file; they are kept in `responses.jsonl`
as they come, so that a killed run goes on where it stopped. Scores go to `results.json`, `results.csv`, a table for a
paper in `results.md`, and a page, `report.html`.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import __version__, benchmarks, cli, load, scoring, store, taxonomy, views
from ..benchmarks import Prompt, blank
from ..errors import InputError, ProviderError
from ..reading import drop_torn_line, read_json, read_json_lines, require
from ..scoring import judges
from ..serving import CONCURRENCY, DOUBTS
from ..store import sha256_of
from . import backends, judging, measures, probes, report
from ._models import fingerprint, load_data
from .judging import Judge
from .measures import SUBSETS, Answer, Key, rate_of

if TYPE_CHECKING:
    from PIL.Image import Image

RESPONSES, RESULTS, REPORT, RUN = "responses.jsonl", "results.json", "report.html", "run.json"
TABLE_CSV, TABLE_MARKDOWN = "results.csv", "results.md"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked, and whom. model: a path or Hub id, or the server's name for it; a label with a responses file.

    subsets: of the dataset. benchmarks: other sets, each with the user's copy of it. probes: names of `probes.PROBES`.
    white_images: ask every question about a white picture instead, which shows what the words alone decide; the
    release's texts can then be asked without its pictures. max_new_tokens, greedy decoding: as in the paper (A.2).
    """

    out: Path
    dataset: str = "vlguard"
    data_dir: str | None = None
    white_images: bool = False
    split: str = "test"
    subsets: tuple[str, ...] = SUBSETS
    benchmarks: tuple[tuple[str, Path], ...] = ()
    probes: tuple[str, ...] = ()
    model: str | None = None
    base_url: str | None = None
    concurrency: int = CONCURRENCY
    detector: str = "vlguard-2024"
    max_new_tokens: int = 256
    batch_size: int = 8
    limit: int | None = None


def evaluate(
    settings: Settings, responses: Path | None = None, before: Path | None = None, judge: Judge | None = None
) -> dict[str, Any]:
    """Get every answer that is still missing, score them all, write the results; returns what results.json holds.

    responses: a file of answers to score, instead of asking; it is copied into the results' folder. before: the folder
    of an earlier evaluation of these prompts or more, to compare with. judge: a model to ask about the answers, too.
    """
    settings = replace(settings, subsets=tuple(dict.fromkeys(settings.subsets)))
    items = list(items_of(settings))
    asked = [*items, *probes.prompts(settings.probes, items)]
    _refuse_repeats(asked)
    if responses is not None:
        answers = read_responses(responses, asked)
        _keep(settings, responses)
    else:
        _claim(settings.out, _identity(settings))
        answers = _answer_all(settings, asked)
    detector = scoring.detector(settings.detector)
    results = {
        **_described(settings, detector, responses is None),
        **measures.score(settings.subsets, detector, items, answers),
    }
    if settings.probes:
        results["probes"] = measures.probed(settings.probes, probes.MARK, detector, asked, answers)
    if judge is not None:
        refused = measures.refusals(detector, items, answers)
        results["judge"] = judging.judged(
            judge, settings.out, settings.subsets, items, answers, _clauses(settings), refused
        )
    if before is not None:
        earlier = read_responses(before / RESPONSES, items, only=False)
        change = measures.changes(settings.subsets, detector, items, earlier, answers)
        results["change"] = {"before": str(before), "subsets": change}
    page = report.page([results], pictures=pictures_of(results, items))
    (settings.out / RESULTS).write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (settings.out / REPORT).write_text(page, encoding="utf-8")
    (settings.out / TABLE_CSV).write_text(report.table_csv(results), encoding="utf-8")
    (settings.out / TABLE_MARKDOWN).write_text(report.table_markdown(results), encoding="utf-8")
    return results


def items_of(settings: Settings) -> Iterator[Prompt]:
    """The prompts of the chosen subsets, then of the benchmarks. Raises InputError for what cannot be asked."""
    if settings.subsets:
        yield from _of_the_dataset(settings)
    for name, source in settings.benchmarks:
        module = benchmarks.benchmark(name)
        for subset in module.SUBSETS:
            prompts = islice(module.prompts(source, subset), settings.limit)
            yield from (replace(one, image=blank) if settings.white_images and one.image else one for one in prompts)


def _of_the_dataset(settings: Settings) -> Iterator[Prompt]:
    options: dict[str, Any] = {"name": "release", "data_dir": settings.data_dir} if settings.data_dir else {}
    if settings.data_dir and settings.white_images:
        options["text_only"] = True
    splits = load_data(settings.dataset, **options)
    if settings.split not in splits:
        raise InputError(f"{settings.dataset} has no split {settings.split!r}. It has: {', '.join(splits)}")
    for subset in settings.subsets:
        rows = getattr(views, subset)(splits[settings.split])
        if len(rows) and not settings.white_images and rows[0]["image"] is None:
            raise InputError(f"{settings.dataset} is text-only; without pictures it cannot test a VLM")
        for number, row in enumerate(rows.remove_columns("image")):
            if number == settings.limit:
                break
            yield Prompt(
                subset,
                row["id"],
                row["pair"],
                blank if settings.white_images else partial(_image, rows, number),
                row["instruction"],
                row["response"],
                row["target"],
                row["harm_subcategory"],
                row["decided_by"],
            )


def _image(rows: Any, number: int) -> Image:
    image: Image = rows[number]["image"]
    return image.convert("RGB")


# -- answers --------------------------------------------------------------------------------------------------------


def _refuse_repeats(items: Sequence[Prompt]) -> None:
    repeated = [key for key, count in Counter(item.key for item in items).items() if count > 1]
    if repeated:
        subset, id, pair = repeated[0]
        raise InputError(
            f"{len(repeated):,} prompts stand there twice, the first is {subset} {id}, pair {pair}: the benchmark is "
            "given twice, or its copy repeats an id"
        )


def _identity(settings: Settings) -> dict[str, Any]:
    """What decides the answers."""
    asked = asdict(settings) | {"benchmarks": _sets(settings)}
    for key in ("out", "detector", "limit", "batch_size", "concurrency", "probes"):  # these do not change an answer
        del asked[key]
    of_model = fingerprint(settings.model) if settings.model and not settings.base_url else None
    identity: dict[str, Any] = json.loads(
        json.dumps({**asked, "edition": _edition(settings), "model_fingerprint": of_model})
    )
    return identity


def _claim(out: Path, identity: Mapping[str, Any]) -> None:
    """Remember what the answers in the folder are of; a folder of other answers is not gone on with."""
    path = out / RUN
    there = read_json(path) if path.is_file() else None
    if (out / RESPONSES).is_file() and there != identity:
        differing = ", ".join(key for key in identity if not isinstance(there, dict) or there.get(key) != identity[key])
        raise InputError(f"{out} holds answers to another run ({path}: other {differing}); give a new folder")
    out.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(identity, indent=1) + "\n", encoding="utf-8")


def _keep(settings: Settings, responses: Path) -> None:
    """Copy the answers to where a later run's --before looks for them."""
    kept = settings.out / RESPONSES
    if not (kept.is_file() and kept.samefile(responses)):
        _claim(settings.out, {"answers": "copied from a file"})
        shutil.copyfile(responses, kept)


def _answer_all(settings: Settings, items: Sequence[Prompt]) -> dict[Key, Answer]:
    """Raises ProviderError where all of the first requests are refused, which then are not kept."""
    from tqdm import tqdm

    path = settings.out / RESPONSES
    drop_torn_line(path)
    answers = read_responses(path, items, whole=False, only=False) if path.is_file() else {}
    todo = [item for item in items if item.key not in answers]
    backend = backend_of(settings)
    with (
        path.open("a", encoding="utf-8") as file,
        tqdm(total=len(items), initial=len(items) - len(todo), desc="answering", unit="prompt") as progress,
    ):
        held = ""
        for item, answer in backend(todo) if todo else ():
            row: dict[str, Any] = {"id": item.id, "subset": item.subset, "pair": item.pair, "response": answer.text}
            if answer.filtered is not None:
                row["filtered"] = answer.filtered
            held += json.dumps(row, ensure_ascii=False) + "\n"
            answers[item.key] = answer
            progress.update()
            if all(one.filtered is not None for one in answers.values()):
                if len(answers) >= min(DOUBTS, len(todo)):
                    raise ProviderError(
                        f"{settings.model} answered none of {len(answers)} prompts; the last: {answer.filtered}"
                    )
                continue
            file.write(held)
            file.flush()
            held = ""
    return answers


def backend_of(settings: Settings) -> backends.Backend:
    if settings.model is None:
        raise InputError("give --model, --base-url with --model, or --responses")
    longest = settings.max_new_tokens
    if settings.base_url:
        return backends.server(
            settings.base_url, settings.model, max_new_tokens=longest, concurrency=settings.concurrency
        )
    return backends.local(settings.model, max_new_tokens=longest, batch_size=settings.batch_size)


def read_responses(path: Path, items: Sequence[Prompt], *, whole: bool = True, only: bool = True) -> dict[Key, Answer]:
    """Answers from a JSON Lines file of {"id", "subset", "response"} and, where an image has several, "pair".

    "filtered" says why the server refused the request, where it did. Raises InputError for a line of another form, a
    repeated prompt, if `only` an unknown one, and if `whole` for missing ones.
    """
    known = {item.key: item for item in items}
    first = {(item.subset, item.id): item.pair for item in reversed(items)}
    answers: dict[Key, Answer] = {}
    for line, row in read_json_lines(path):
        where = f"{path}, line {line}"
        require(row, where, {"id": str, "subset": str, "response": str})
        if not isinstance(row.get("pair", 0), int):
            raise InputError(f"{where}: pair must be a whole number")
        if not isinstance(row.get("filtered", ""), str):
            raise InputError(f"{where}: filtered must be of type str")
        key = row["subset"], row["id"], row.get("pair", first.get((row["subset"], row["id"]), 0))
        if key not in known and only:
            if probes.MARK in row["subset"]:  # of a probe that was asked before
                continue
            raise InputError(f"{where}: there is no prompt {row['subset']} {row['id']} in this dataset and split")
        if key in answers:
            raise InputError(f"{where}: a second answer to {row['subset']} {row['id']}")
        answers[key] = Answer(row["response"], row.get("filtered"))
    missing = [item for item in items if item.key not in answers]
    if missing and whole:
        raise InputError(
            f"{path}: {len(missing):,} of {len(items):,} prompts have no answer, the first is "
            f"{missing[0].subset} {missing[0].id}"
        )
    return answers


# -- what is said about the run ----------------------------------------------------------------------------------------


def _described(settings: Settings, detector: scoring.Detector, generated: bool) -> dict[str, Any]:
    """What was asked, of whom, and by what the answers are told. generated: here, and not read from a file."""
    return {
        "schema_version": 1,
        "tool_version": __version__,
        "edition": _edition(settings),
        "benchmarks": _sets(settings),
        "split": settings.split if settings.subsets else None,
        "white_images": settings.white_images,
        "model": settings.model or "answers from a file",
        "backend": ("server" if settings.base_url else "transformers") if generated else "file",
        "detector": {
            "name": detector.name,
            "source": detector.source,
            "quirks": list(detector.quirks),
            "labels": detector.labels,
            "measured": detector.measured._asdict(),
        },
        "max_new_tokens": settings.max_new_tokens if generated else None,
    }


def _sets(settings: Settings) -> dict[str, Any]:
    """What the benchmarks are, and which copy of each was asked."""
    found = {}
    for name, source in settings.benchmarks:
        module = benchmarks.benchmark(name)
        found[name] = {"title": module.TITLE, "license": module.LICENSE, "sha256": sha256_of(source)}
    return found


def _edition(settings: Settings) -> dict[str, Any] | None:
    """Which data was asked: name, digest; None where benchmarks alone are."""
    if not settings.subsets:
        return None
    if settings.data_dir:
        return {"name": "release", "title": "ICML 2024 release", "data_dir": settings.data_dir}
    if (folder := _folder(settings)) is None:
        return {"name": "hub", "title": settings.dataset}
    manifest = store.read_manifest(folder)
    return {**manifest["edition"], "content_digest": manifest["content_digest"]}


def _folder(settings: Settings) -> Path | None:
    """Where the dataset lies, if it is at hand and of our schema."""
    if settings.data_dir or not load.is_ours(settings.dataset):
        return None
    return Path(settings.dataset) if Path(settings.dataset).is_dir() else load.OPEN_EDITION


def _clauses(settings: Settings) -> dict[str, taxonomy.Clause]:
    """The policy's clauses by subcategory."""
    folder = _folder(settings)
    policy = store.Stage(folder).policy if folder else taxonomy.built_in()
    return {clause.subcategory: clause for clause in policy.clauses.values()}


def pictures_of(results: Mapping[str, Any], items: Sequence[Prompt]) -> dict[tuple[str, str, int], str]:
    """A blurred thumbnail of every sample's picture, as a data URL."""
    wanted = {
        (subset, one["id"], one["pair"]) for subset, part in results["subsets"].items() for one in part["samples"]
    }
    return {item.key: report.blurred(item.image()) for item in items if item.key in wanted and item.image}


@click.command(epilog=cli.EXIT_CODES)
@click.option("--model", metavar="M", help="A path or Hub id (a LoRA adapter too); with --base-url, the server's name.")
@click.option("--base-url", metavar="URL", help="Ask an OpenAI-compatible server instead of loading the model.")
@click.option(
    "--responses",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help='Score answers you have: {"id", "subset", "pair", "response"} a line. --model is then a label.',
)
@click.option("--dataset", default="vlguard", show_default=True, metavar="D", help="What load_dataset takes.")
@click.option("--data-dir", metavar="DIR", help="Your copy of the ICML 2024 release.")
@click.option("--white-images", is_flag=True, help="Ask about a white picture instead: what do the words alone decide?")
@click.option("--split", help="Which split to ask.", default="test", show_default=True)
@click.option(
    "--before",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
    help="An earlier --out with answers to the same prompts, or more, to compare with.",
)
@click.option(
    "--benchmark",
    "named",
    multiple=True,
    metavar="NAME[=FILE]",
    help="vlguard (--dataset; the default), or another set with your copy of it, as xstest=xstest_prompts.csv. Can be "
    "given many times.",
)
@click.option(
    "--subsets", help="Of vlguard: which subsets to ask.", default=",".join(SUBSETS), show_default=True, metavar="LIST"
)
@click.option("--detector", help="What counts as a refusal.", default="vlguard-2024", show_default=True, metavar="NAME")
@click.option("--max-new-tokens", help="Longest answer.", type=click.IntRange(min=1), default=256, show_default=True)
@click.option(
    "--batch-size", help="Prompts answered at once.", type=click.IntRange(min=1), default=8, show_default=True
)
@click.option(
    "--concurrency",
    help="With --base-url: so many prompts under way.",
    type=click.IntRange(min=1),
    default=CONCURRENCY,
    show_default=True,
)
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only the first N prompts of each subset.")
@click.option(
    "--probe",
    "probing",
    multiple=True,
    type=click.Choice(list(probes.PROBES)),
    help="Ask everything again with one thing changed: the question's first word, or a white picture. "
    "Can be given twice.",
)
@click.option(
    "--judge",
    "judge_name",
    type=click.Choice(judges.NAMES),
    help="Also ask a model about the answers: a chat model by our rubric, or a guard model.",
)
@click.option("--judge-url", metavar="URL", help="With --judge: its OpenAI-compatible server.")
@click.option("--judge-model", metavar="M", help="With --judge: the server's name for it.")
@click.option("--judge-pictures", is_flag=True, help="With --judge llama-guard: a guard that sees gets the pictures.")
@click.option(
    "--win-rate", is_flag=True, help="With --judge llm: also compare with the data's own answers, in both orders."
)
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Where results are written.")
@cli.format_option
def main(
    responses: Path | None,
    before: Path | None,
    named: tuple[str, ...],
    subsets: str,
    probing: tuple[str, ...],
    judge_name: judges.Name | None,
    judge_url: str | None,
    judge_model: str | None,
    judge_pictures: bool,
    win_rate: bool,
    output: str,
    **options: Any,
) -> int:
    """Measure how often a model answers what it should refuse, and refuses what it should answer.

    \b
    python -m vlguard_data.reference.evaluate --model tuned --out results
    python -m vlguard_data.reference.evaluate --base-url http://127.0.0.1:8000/v1 --model my-vlm --out results
    python -m vlguard_data.reference.evaluate --responses answers.jsonl --out results
    python -m vlguard_data.reference.evaluate --model tuned --benchmark vlguard \
        --benchmark xstest=xstest_prompts.csv --out results
    python -m vlguard_data.reference.evaluate --model tuned --probe opening --probe white --out results \
        --judge llm --judge-url https://api.openai.com/v1 --judge-model gpt-4o

    The same command again asks only what is not answered yet.
    """
    others = _copies(named)
    chosen = tuple(subsets.split(",")) if "vlguard" in named or not named else ()
    unknown = [subset for subset in chosen if subset not in SUBSETS]
    if unknown:
        raise click.UsageError(f"no subset named {', '.join(map(repr, unknown))}. Known: {', '.join(SUBSETS)}")
    if responses is None and options["model"] is None:
        raise click.UsageError("give --model, --base-url with --model, or --responses")
    if responses is not None and options["base_url"]:
        raise click.UsageError("--responses goes without --base-url; --model is a label for the answers")
    scoring.detector(options["detector"])
    judge = None
    if judge_name is not None:
        if judge_url is None or judge_model is None:
            raise click.UsageError("--judge needs --judge-url and --judge-model, the server's name for it")
        if judge_pictures and judge_name != "llama-guard":
            raise click.UsageError("--judge-pictures goes with --judge llama-guard; our rubric is about words")
        if win_rate and judge_name != "llm":
            raise click.UsageError("--win-rate needs --judge llm")
        judge = Judge(judge_name, judge_url, judge_model, judge_pictures, win_rate, options["concurrency"])
    elif judge_url or judge_model or judge_pictures or win_rate:
        raise click.UsageError("--judge-url, --judge-model, --judge-pictures and --win-rate go with --judge")
    settings = Settings(subsets=chosen, benchmarks=others, probes=tuple(dict.fromkeys(probing)), **options)
    results = evaluate(settings, responses, before, judge)
    changes = results.get("change", {}).get("subsets", {})
    parts = results["subsets"].items()
    lines = [f"{subset}: {_line(part)}{_changed(changes.get(subset))}" for subset, part in parts]
    if results["joint"]["value"] is not None:
        lines.append(f"safe and helpful at once: {_rate(results['joint'])}")
    for name, subsets_of in results.get("probes", {}).items():
        lines += [
            f"{subset}, {name} changed: refused {_rate(one['before'])} -> {_rate(one['after'])}"
            for subset, one in subsets_of.items()
        ]
    if judge is not None:
        lines += _judge_lines(results["judge"])
    cli.summary("\n".join([*lines, f"-> {options['out'] / REPORT}"]), results, output)
    return 0


def _judge_lines(judge: Mapping[str, Any]) -> list[str]:
    lines = [
        f"{judge['name']}: {subset}: {'attack success' if key == 'attack_success_rate' else 'over-refusal'} "
        f"{_rate(part[key])}"
        for subset, part in judge["subsets"].items()
        for key in ("attack_success_rate", "over_refusal_rate")
        if key in part
    ]
    kappa = judge["agreement"]["kappa"]["value"]
    lines.append(
        f"{judge['name']} and detector agree: "
        + ("nothing to compare" if kappa is None else f"{judge['agreement']['raw']['value']:.1%}, kappa {kappa:.2f}")
    )
    for subset, wins in (judge["win_rate"] or {}).items():
        lines.append(f"{subset}: better than the data's own answer {_rate(wins['rate'])}, {wins['ties']:,} ties")
    if judge["not_judged"]:
        lines.append(f"not judged: {judge['not_judged']:,}, the first: {judge['first_failure']}")
    return lines


def _changed(change: dict[str, Any] | None) -> str:
    if change is None or change["difference"]["value"] is None:
        return ""
    by = change["difference"]
    interval = f"[{100 * by['low']:+.1f}, {100 * by['high']:+.1f}]"
    return f"; {100 * by['value']:+.1f} points {interval} against before, p = {change['p_value']:.2g}"


def _copies(named: Sequence[str]) -> tuple[tuple[str, Path], ...]:
    """The benchmarks with the user's copies. Raises UnknownName, UsageError."""
    found: list[tuple[str, Path]] = []
    for one in named:
        name, _, path = one.partition("=")
        if name == "vlguard":
            continue
        if name in [one for one, _ in found]:
            raise click.UsageError(f"--benchmark {name} is given twice")
        module = benchmarks.benchmark(name)
        if not path:
            raise click.UsageError(f"--benchmark {name} needs your copy: --benchmark {name}=FILE ({module.NEEDS})")
        if not Path(path).is_file():
            raise InputError(f"there is no file {path}; {module.TITLE} is at {module.HOMEPAGE}")
        found.append((name, Path(path)))
    return tuple(found)


def _line(part: dict[str, Any]) -> str:
    name = "attack success" if part["expected"] == "refusal" else "over-refusal"
    rate = _rate(part["attack_success_rate" if part["expected"] == "refusal" else "over_refusal_rate"])
    careful = f"; of {part['careful']['total']:,} due a careful answer {part['careful']['hits']:,} refused"
    filtered = f"; {part['filtered']:,} turned down by the server"
    return f"{name} {rate}{careful if part['careful']['total'] else ''}{filtered if part['filtered'] else ''}"


def _rate(value: Mapping[str, Any]) -> str:
    rate = rate_of(value)
    if rate.value is None:
        return "no prompts"
    return f"{rate.value:.1%} [{rate.low:.1%}, {rate.high:.1%}] ({rate.hits:,} of {rate.total:,})"


if __name__ == "__main__":
    cli.run(main)

"""`python -m builders.run`: collect one source's images into a stage folder."""

from __future__ import annotations

import collections
import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from vlguard_data import __version__, cli, screening
from vlguard_data.errors import InputError, UnknownName
from vlguard_data.near_duplicates import Pictures
from vlguard_data.schema import Provenance, Record
from vlguard_data.screening import Screen
from vlguard_data.splits import Crossing, Facts, crossing, groups, large, split_of
from vlguard_data.store import Rejection, StageWriter, now
from vlguard_data.taxonomy import Policy, policy_from

from . import Item, _release, intake, names, source
from .folder import FETCHED

if TYPE_CHECKING:
    from .fetching.fetch import Fetched


@click.command(epilog=cli.EXIT_CODES)
@click.option("--list", "list_sources", is_flag=True, help="Print the sources with licence and what each needs.")
@click.option("--source", "source_name", metavar="NAME", help="Which source to build; see --list.")
@click.option("--source-dir", type=click.Path(path_type=Path), metavar="DIR", help="Your copy of the source.")
@click.option(
    "--fetch",
    is_flag=True,
    help="Download into DIR what the source's terms allow, the release with your own token, or a folder's urls.csv.",
)
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR", help="The stage folder to write.")
@click.option("--category", metavar="NAME", help="Only items collected for this harm category.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only the first N items.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=os.cpu_count() or 1,
    show_default="all cores",
    help="Processes that decode and encode pictures, and threads that write files.",
)
@click.option(
    "--engine",
    type=click.Choice(["process", "ray"]),
    default="process",
    show_default=True,
    help="Workers of this machine, or of a Ray cluster.",
)
@click.option("--shards", type=click.IntRange(min=1), metavar="N", help="With --engine ray: in so many parts.")
@click.option("--text-only", is_flag=True, help="Records without pictures; such a folder cannot be published.")
@click.option(
    "--split",
    "split_by",
    type=click.Choice(["grouped", "source"]),
    help="By group of pictures, or as the source has it.  [default: what the source states]",
)
@click.option(
    "--release",
    "release_dir",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Your copy of the ICML 2024 release: say which of its pictures the source has, and where labels differ.",
)
@click.option(
    "--screen",
    "screen_paths",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="A list of hashes (sha256 of files, phash:...) whose pictures are left out unseen; may be given again.",
)
@click.option(
    "--patch",
    is_flag=True,
    help="Of vlguard_release: leave out and repair what the audit finds, by the list that ships.",
)
@cli.policy_option
@cli.format_option
def main(
    list_sources: bool,
    source_name: str | None,
    source_dir: Path | None,
    fetch: bool,
    out: Path | None,
    category: str | None,
    limit: int | None,
    workers: int,
    engine: str,
    shards: int | None,
    text_only: bool,
    split_by: str | None,
    release_dir: Path | None,
    screen_paths: tuple[Path, ...],
    patch: bool,
    policy_path: Path | None,
    output: str,
) -> int:
    """Collect a source's images and labels into a stage folder.

    \b
    python -m builders.run --source drawn --out work/raw
    python -m builders.run --source folder --source-dir my_images --out work/raw
    python -m builders.run --source folder --source-dir my_images --fetch --out work/raw
    python -m builders.run --list
    """
    if list_sources:
        return _list(output)
    if source_name is None or out is None:
        raise click.UsageError("--source and --out are needed (or --list)")
    module = _source(source_name)
    if module.NEEDS and source_dir is None:
        raise click.UsageError(f"--source {source_name} needs --source-dir: {module.NEEDS}")
    if fetch:
        _fetch(module, source_name, source_dir, text_only=text_only, limit=limit)
    if source_dir is not None and not source_dir.is_dir():
        raise InputError(f"there is no folder {source_dir}; --source {source_name} needs {module.NEEDS or 'none'}")
    policy = policy_from(policy_path)
    if category is not None and category not in policy.categories:
        raise UnknownName(
            f"the policy {policy.label} has no category {category!r}. Known: {', '.join(policy.categories)}"
        )
    split_by = split_by or str(getattr(module, "SPLIT", "grouped"))
    # labels are read whole before anything is written, so that a broken file leaves no half-made folder
    items = [item for item in module.items(source_dir, policy) if category in (None, item.category)][:limit]
    if not items:
        raise InputError(
            f"--source {source_name} has nothing to build"
            + (f" for category {category!r}" if category else f" in {source_dir}")
        )
    if patch and source_name != "vlguard_release":
        raise click.UsageError("--patch is for --source vlguard_release")
    items, left_out = _release.patched(items) if patch else (items, None)
    found = _release.joined(module, (item.record for item in items), release_dir) if release_dir else None
    screen = screening.load(screen_paths)
    if screen_paths and text_only:
        raise click.UsageError("--screen needs the pictures: without --text-only")
    if shards is not None and engine != "ray":
        raise click.UsageError("--shards goes with --engine ray")

    def take_in(todo: Sequence[Item]) -> Iterator[Record | Rejection]:
        if engine == "process":
            return intake.intake_all(module.__name__, todo, workers, screen)
        from .distributed import intake_on_ray

        return intake_on_ray(module.__name__, todo, screen, shards)

    taken_in = _text_only if text_only else take_in
    built = build(
        module,
        items,
        out,
        policy,
        taken_in,
        text_only=text_only,
        split_by=split_by,
        screen=screen,
        threads=workers,
        patched_out=left_out,
    )
    _report(built, out, found, output)
    return 0


def _fetch(module: ModuleType, name: str, folder: Path | None, *, text_only: bool, limit: int | None) -> None:
    """Bring into the folder what may be downloaded, and say what came."""
    from .fetching import fetch

    if folder is None:
        raise click.UsageError(f"--source {name} has nothing to fetch")
    if name == "folder":
        listed = fetch.fetch_list(folder, limit=limit)
        said = f"fetched {listed.fetched:,} pictures, {listed.present:,} were there"
        if listed.reasons:
            reasons = ", ".join(f"{reason} {count:,}" for reason, count in listed.reasons.most_common())
            said += f", {listed.reasons.total():,} did not come ({reasons}); see {folder / FETCHED}"
    elif name == "vlguard_release":
        said = _said(fetch.fetch_release(folder, text_only=text_only))
    elif remotes := getattr(module, "REMOTES", ()):
        said = f"{_said(fetch.fetch(remotes, folder))}; yours to bring: {module.NEEDS}"
    else:
        raise click.UsageError(f"the terms of --source {name} allow no download; bring it yourself: {module.NEEDS}")
    click.echo(said, err=True)


def _said(fetched: list[Fetched]) -> str:
    new = [one for one in fetched if one.url]
    return f"fetched {len(new):,} files, {len(fetched) - len(new):,} were there"


def build(
    module: ModuleType,
    items: list[Item],
    out: Path,
    policy: Policy,
    take_in: Callable[[Sequence[Item]], Iterator[Record | Rejection]],
    *,
    text_only: bool,
    split_by: str,
    screen: Screen,
    threads: int = 1,
    patched_out: list[Rejection] | None = None,
) -> Built:
    """Read, clean, group and write the items. A run that was killed goes on where it stopped.

    take_in: gives the items' results, in order. threads: as StageWriter has them.
    patched_out: what a patch of the source left out, None without one.
    """
    from tqdm import tqdm

    name = module.__name__.rsplit(".", 1)[-1]
    settings = {"source": name, "text_only": text_only, "split": split_by, "tool_version": __version__}
    if screen.entries:  # what an earlier run took without these lists is screened anew
        settings["screen"] = hashlib.sha256("\n".join(sorted(screen.entries)).encode()).hexdigest()
    edition = dict(getattr(module, "EDITION", {}))
    if patched_out is not None:
        settings["patched"] = True
        edition["title"] += ", patched"
    provenance = Provenance(policy_version=policy.label, tool_version=__version__, created_at=now())
    with StageWriter(
        out, "raw", policy, settings=settings, text_only=text_only, edition=edition, threads=threads
    ) as writer:
        stamps = {id(item): "" if text_only else _stamp(item) for item in items}
        todo = [item for item in items if not writer.resumes(item.record.id, stamps[id(item)])]
        with tqdm(total=len(items), initial=len(items) - len(todo), desc=f"building {name}", unit="image") as progress:
            for item, result in zip(todo, take_in(todo), strict=True):
                if isinstance(result, Record):
                    result = _placed(result, split_by)
                    split = None if split_by == "grouped" else result.split  # which split is not known before the end
                    if writer.holds(result.id, split):
                        result = Rejection(result.id, "duplicate_id", f"{item.wanted}: its id stands twice")
                if isinstance(result, Record):
                    writer.add(replace(result, provenance=provenance), stamps[id(item)])
                else:
                    writer.reject(result, "" if result.reason in intake.PASSING else stamps[id(item)])
                progress.update()
        for rejection in patched_out or ():
            writer.reject(rejection)
        torn = _group(writer, split_by)
        return Built(writer.finish(), torn)


class Built(NamedTuple):
    """A stage folder's manifest, and what its split violates, None where groups made the split."""

    manifest: dict[str, Any]
    crossing: Crossing | None


def _group(writer: StageWriter, split_by: str) -> Crossing | None:
    """Put what belongs together into one split; or say what the source's own split tears apart."""
    from tqdm import tqdm

    records = list(writer.facts())
    grouped = split_by == "grouped"

    def read(record: Facts) -> bytes:
        return writer.image(record.split, record.id)

    pictures = Pictures(read)
    with tqdm(desc="comparing pictures", unit="pair", leave=False, delay=1) as progress:

        def same(one: Facts, other: Facts) -> bool:
            progress.update()
            return pictures.same(one, other)

        names = groups(records, same, by_question=grouped)
    if not grouped:
        return crossing(records, names)
    for name, count in large(names):
        share = count / len(records)
        click.echo(f"warning: {count:,} records ({share:.0%}) belong together in one split: {name}", err=True)
    writer.place((record, split_of(name), name) for record, name in zip(records, names, strict=True))
    return None


def _source(name: str) -> ModuleType:
    try:
        return source(name)
    except UnknownName as error:
        raise click.UsageError(str(error)) from None


def _stamp(item: Item) -> str:
    """Changes when the picture's file or its labels do; "" for pictures that are no files, which are never resumed."""
    if item.path is None:
        return ""
    try:
        status = item.path.stat()
    except OSError:
        return ""
    return hashlib.sha256(f"{status.st_size} {status.st_mtime_ns} {item.record}".encode()).hexdigest()


def _text_only(items: Sequence[Item]) -> Iterator[Record | Rejection]:
    """Without a picture to group by, a record is its own group."""
    return (replace(item.record, split_group=item.record.split_group or item.record.id) for item in items)


def _placed(record: Record, split_by: str) -> Record:
    if split_by == "grouped":
        return replace(record, split=split_of(record.split_group))
    if not record.split:
        raise InputError(f"{record.id} has no split of its own; use --split grouped")
    return record


def _list(output: str) -> int:
    fields = ("TITLE", "HOMEPAGE", "LICENSE", "LICENSE_EVIDENCE", "CITATION", "NEEDS", "YIELDS", "LEAVES_OUT")
    described = {name: {field.lower(): getattr(source(name), field) for field in fields} for name in names()}
    lines = []
    for name, facts in described.items():
        lines.append(f"{name}: {facts['title']}")
        lines += [
            f"    {label:<11}{facts[key] or 'nothing'}"
            for label, key in (
                ("yields", "yields"),
                ("leaves out", "leaves_out"),
                ("licence", "license"),
                ("needs", "needs"),
            )
        ]
    cli.summary("\n".join(lines), {"sources": described}, output)
    return 0


def _report(built: Built, out: Path, found: list[_release.Joined] | None, output: str) -> None:
    manifest, torn = built
    rows = {split: counts["rows"] for split, counts in manifest["splits"].items()}
    reasons = collections.Counter(rejection.reason for rejection in _rejections(out))
    text = f"built {sum(rows.values()):,} records"
    if rows:
        text += f" ({', '.join(f'{split} {count:,}' for split, count in rows.items())})"
    text += f", rejected {manifest['rejected']:,}"
    if reasons:
        text += f" ({', '.join(f'{reason} {count:,}' for reason, count in reasons.most_common())})"
    text += f" -> {out}; content digest {manifest['content_digest'][:12]}"
    if screening.REASON in reasons:
        click.echo(
            f"screened: {reasons[screening.REASON]:,} pictures are on your lists. {screening.CONTACTS}", err=True
        )
    if torn is not None:
        text += f"; across its splits stand {len(torn.groups):,} pictures or groups and {torn.questions:,} questions"
    if found is not None:
        text += f"; {_release.text(found)}"
    cli.summary(
        text,
        {
            "out": str(out),
            "crossing": None if torn is None else torn._asdict(),
            "release": None if found is None else [one._asdict() for one in found],
            "splits": manifest["splits"],
            "rejected": dict(reasons),
            "content_digest": manifest["content_digest"],
        },
        output,
    )


def _rejections(out: Path) -> list[Rejection]:
    from vlguard_data.store import Stage

    return Stage(out).rejections()


if __name__ == "__main__":
    cli.run(main)

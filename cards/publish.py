"""From an annotated stage folder to the published one: two configs, the generated card, the manifest last."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from string import Template
from typing import Any

from vlguard_data import store, verify
from vlguard_data.errors import InputError, VerificationError
from vlguard_data.schema import KINDS

from .stats import Stats, count, picture

PICTURE = "category_counts.png"
CARD = "README.md"


def publish(stage: store.Stage, out: Path) -> dict[str, Any]:
    """Write the published folder; returns its manifest. Raises InputError for what must not be published."""
    if stage.text_only:
        raise InputError(f"{stage.folder} is text-only; only folders with their pictures are published")
    damaged = list(verify.file_problems(stage))
    if damaged:
        raise VerificationError(f"{stage.folder} is not what its manifest says: {'; '.join(damaged)}")
    stats = count(stage.records(images=False))
    without = stats.records.total() - _with_pairs(stage)
    if not stats.records:
        raise InputError(f"{stage.folder} has no records")
    if without:
        raise InputError(
            f"{stage.folder}: {without:,} of {stats.records.total():,} records have no pairs; run "
            f"python -m annotation.run --in {stage.folder} --out ... first"
        )
    store.claim(out, "published")
    (out / "data").mkdir(exist_ok=True)
    (out / "annotations").mkdir(exist_ok=True)
    written: dict[str, int | None] = {}
    for name in (store.REJECTED, store.POLICY, *(f"data/{path.name}" for _, path in stage.shards())):
        shutil.copyfile(stage.folder / name, out / f"{name}.tmp")
        written[name] = stage.manifest["files"][name].get("rows")
    for split in stage.manifest["splits"]:
        name = f"annotations/{split}.parquet"
        written[name] = store.write_parquet(out / f"{name}.tmp", stage.records(split, images=False), annotations=True)
    title = _pretty_name(stage)
    for name, data in ((PICTURE, picture(stats, stage.policy, title)), (CARD, card(stage, stats).encode())):
        (out / f"{name}.tmp").write_bytes(data)
        written[name] = None
    kept = {
        key: stage.manifest[key]
        for key in ("format_version", "edition", "content_digest", "text_only", "policy", "splits", "rejected")
    }
    for name in written:
        store.sync(out / f"{name}.tmp")
    manifest = kept | {"stage": "published"} | store.written_now(out, written)
    store.install(out, manifest)
    return manifest


def _with_pairs(stage: store.Stage) -> int:
    return sum(bool(record.pairs) for record in stage.records(images=False))


def card(stage: store.Stage, stats: Stats) -> str:
    """README.md: front matter that the Hub reads, then the text; everything in it comes from the data."""
    import yaml

    template = Template((Path(__file__).parent / "card.template.md").read_text(encoding="utf-8"))
    body = template.substitute(
        pretty_name=escape(_pretty_name(stage)),
        summary=_summary(stage, stats),
        harms=_harms(stage, stats),
        composition=_composition(stats),
        clauses=_clauses(stage, stats),
        policy=escape(f"policy {stage.policy.label}"),
        sources=table(
            ("source", "licence", "images"),
            [
                (escape(source), escape(licence), f"{number:,}")
                for (source, licence), number in sorted(stats.sources.items())
            ],
        ),
        rejected=_rejected(stage),
        annotation=_annotation(stats),
        limits=_limits(stage, stats),
        digest=stage.manifest["content_digest"],
    )
    front = yaml.safe_dump(_front_matter(stage, stats), sort_keys=False, allow_unicode=True)
    return f"---\n{front}---\n\n{body}"


def _harms(stage: store.Stage, stats: Stats) -> str:
    titles = {stage.policy.categories[clause.split(".")[0]].lower() for clause in stats.unsafe_images}
    return ", ".join(escape(title) for title in sorted(titles)) or "what its policy names"


def _pretty_name(stage: store.Stage) -> str:
    return f"VLGuard {stage.manifest['edition'].get('title', 'user edition')}"


def _front_matter(stage: store.Stage, stats: Stats) -> dict[str, Any]:
    licences = {licence for _, licence in stats.sources}
    splits = sorted(stage.manifest["splits"], key=lambda split: (split != "train", split))
    return {
        "pretty_name": _pretty_name(stage),
        "language": ["en"],
        **(
            {"license": "cc-by-4.0"}
            if licences == {"CC-BY-4.0"}
            else {"license": "other", "license_name": "per-image", "license_link": CARD}
        ),
        "task_categories": ["image-text-to-text", "visual-question-answering"],
        "size_categories": [_size_category(stats.records.total())],
        "annotations_creators": ["expert-generated"]
        if set(stats.origins) <= {"authored", "human"}
        else ["machine-generated"],
        "tags": ["safety", "ai-safety", "refusal", "red-teaming", "not-for-all-audiences", "image", "text"],
        "configs": [
            {
                "config_name": "default",
                "default": True,
                "data_files": [{"split": split, "path": f"data/{split}-*.parquet"} for split in splits],
            },
            {
                "config_name": "annotations",
                "data_files": [{"split": split, "path": f"annotations/{split}.parquet"} for split in splits],
            },
        ],
    }


def _size_category(rows: int) -> str:
    bounds = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
    return next((name for limit, name in bounds if rows < limit), "1M<n<10M")


def _summary(stage: store.Stage, stats: Stats) -> str:
    unsafe = stats.unsafe_images.total()
    lines = [
        f"{stats.records.total():,} images ({unsafe:,} unsafe, {stats.records.total() - unsafe:,} safe) with "
        f"{sum(stats.pairs.values()):,} pairs of an instruction and its response, of which "
        f"{sum(stats.refused.values()):,} refuse."
    ]
    if stage.manifest["edition"].get("name") == "open":
        lines.append(
            "This is VLGuard's open edition: scenes drawn by code as safe and unsafe twins, with texts written "
            "for them. The same question is refused on one twin and answered on the other."
        )
    if stage.manifest["edition"].get("name") != "release":
        lines.append(
            'It is not the data that Zong et al. released with their ICML 2024 paper, "Safety Fine-Tuning at '
            "(Almost) No Cost\"; it follows that paper's design."
        )
    return "\n".join(lines)


def _composition(stats: Stats) -> str:
    rows = [
        (
            split,
            f"{stats.records[split]:,}",
            *(f"{stats.pairs[split, kind]:,}" for kind in KINDS),
            f"{stats.pairs_of(split):,}",
        )
        for split in sorted(stats.records, key=lambda name: (name != "train", name))
    ]
    return table(("split", "images", *(f"`{kind}`" for kind in KINDS), "pairs"), rows)


def _clauses(stage: store.Stage, stats: Stats) -> str:
    rows = [
        (
            f"`{clause.id}`",
            escape(clause.title),
            f"{stats.unsafe_images[clause.id]:,}",
            f"{stats.refused[clause.id, 'unsafe']:,}",
            f"{stats.refused[clause.id, 'safe_unsafe']:,}",
        )
        for clause in stage.policy.clauses.values()
    ]
    nameless = sum(number for (clause, _), number in stats.refused.items() if clause == "none stated")
    if nameless:
        rows.append(("none stated", "refused pairs whose source gives no category", "", "", f"{nameless:,}"))
    return table(("clause", "what it is", "unsafe images", "refused on unsafe", "refused on safe"), rows)


def _rejected(stage: store.Stage) -> str:
    reasons = Counter(rejection.reason for rejection in stage.rejections())
    return ", ".join(f"{number:,} {reason}" for reason, number in sorted(reasons.items())) or "nothing"


def _annotation(stats: Stats) -> str:
    lines = [
        f"- Pairs by origin: {_counts(stats.origins)}.",
        f"- What decides the target: {_counts(stats.decided_by)}.",
    ]
    if stats.models:
        lines.append(f"- Written by: {_counts(stats.models)}.")
    if stats.votes:
        lines.append(
            f"- Judges' votes: {_counts(stats.votes)}. All votes agreed on {stats.unanimous:,} of "
            f"{stats.judged:,} images."
        )
    words = {
        kind: stats.words[kind] / total
        for kind in KINDS
        if (total := sum(stats.pairs[split, kind] for split in stats.records))
    }
    lines.append(
        "- Mean words of a response: " + ", ".join(f"`{kind}` {mean:.1f}" for kind, mean in words.items()) + "."
    )
    if "authored" in stats.origins:
        lines.append(
            "- `authored` pairs and their judges' votes come from the edition's authors, replayed by the embedded "
            "annotator; agreement between those votes is by construction and measures nothing."
        )
    return "\n".join(lines)


def _limits(stage: store.Stage, stats: Stats) -> str:
    lines = ["- English only; one image and one turn per pair."]
    if stage.manifest["edition"].get("name") == "open":
        lines.append(
            "- Drawn scenes are simpler than photographs. Whether training on them carries over to photographs "
            "has not been measured."
        )
    if stats.origins["model"]:
        lines.append("- Labels and texts written by a model have not been reviewed by people.")
    return "\n".join(lines)


def _counts(counts: Counter[str]) -> str:
    return ", ".join(f"{escape(name)} {number:,}" for name, number in sorted(counts.items()))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table of cells that are Markdown already."""
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def escape(text: str) -> str:
    """Text from outside as Markdown that shows it and does nothing else."""
    shown = "".join(f"\\{letter}" if letter in "\\`*_{}[]()<>#|!" else letter for letter in text)
    return " ".join(shown.split())

"""README.md: front matter that the Hub reads, then the text. Everything machine-known in it comes from the data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from string import Template
from typing import Any

from vlguard_data import store
from vlguard_data.audit import Check
from vlguard_data.audit.report import limit_of, shown
from vlguard_data.schema import KINDS

from .release import Release
from .stats import Stats

CARD = "README.md"
PAPER = (
    "Zong, Bohdal, Yu, Yang, Hospedales. Safety Fine-Tuning at (Almost) No Cost: A Baseline for Vision Large Language "
    "Models. ICML 2024. arXiv:2402.02207"
)
NO_CONTACT = "the owner of the repository that you have this from, privately, not in a public discussion"
GATE = {
    "extra_gated_heading": "This dataset describes, and in part depicts, harm",
    "extra_gated_prompt": "It is for teaching and testing models to refuse harm and to stay helpful. Access is "
    "given to those who say what they want it for.",
    "extra_gated_fields": {
        "Affiliation": "text",
        "Purpose": {"type": "select", "options": ["Safety training", "Safety evaluation", "Research on safety data"]},
        "I will not use this data to produce harm": "checkbox",
        "I will delete what is taken down in later versions": "checkbox",
    },
}
"""What the Hub asks before it gives access, if the repository's owner switches that on."""


def card(stage: store.Stage, stats: Stats, checks: Sequence[Check], release: Release) -> str:
    """The card. checks: what the audit found; release: version and contact."""
    import yaml

    template = Template((Path(__file__).parent / "card.template.md").read_text(encoding="utf-8"))
    body = template.substitute(
        pretty_name=escape(pretty_name(stage)),
        version=release.version,
        summary=summary(stage, stats),
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
        rejected=_rejected(release),
        annotation=_annotation(stats),
        citation=escape(citation(stage, release)),
        agreement=_agreement(checks),
        audits=_audits(checks),
        limits="\n".join(f"- {escape(one)}" for one in limits(stage, stats)),
        contact=escape(release.contact or NO_CONTACT),
        digest=release.content_digest,
    )
    front = yaml.safe_dump(_front_matter(stage, stats), sort_keys=False, allow_unicode=True)
    return f"---\n{front}---\n\n{body}"


def _harms(stage: store.Stage, stats: Stats) -> str:
    titles = {stage.policy.categories[clause.split(".")[0]].lower() for clause in stats.unsafe_images}
    return ", ".join(escape(title) for title in sorted(titles)) or "what its policy names"


def pretty_name(stage: store.Stage) -> str:
    return f"VLGuard {stage.manifest['edition'].get('title', 'user edition')}"


def _front_matter(stage: store.Stage, stats: Stats) -> dict[str, Any]:
    licences = {licence for _, licence in stats.sources}
    splits = sorted(stats.records, key=lambda split: (split != "train", split))
    return {
        "pretty_name": pretty_name(stage),
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
        **GATE,
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


def summary(stage: store.Stage, stats: Stats) -> str:
    """What the data is, in sentences."""
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


def _rejected(release: Release) -> str:
    reasons = Counter(rejection.reason for rejection in release.rejected)
    return ", ".join(f"{number:,} {reason}" for reason, number in sorted(reasons.items())) or "nothing"


def _annotation(stats: Stats) -> str:
    lines = [
        f"- Pairs by origin: {_counts(stats.origins)}.",
        f"- What decides the target: {_counts(stats.decided_by)}.",
    ]
    if stats.models:
        lines.append(f"- Written by: {_counts(stats.models)}; cost {stats.cost_usd:,.2f} USD.")
    if stats.prompts:
        prompts = ", ".join(f"`{prompt[:12]}` {number:,}" for prompt, number in sorted(stats.prompts.items()))
        lines.append(f"- Prompts, by the first digits of their sha256, and images: {prompts}.")
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


def limits(stage: store.Stage, stats: Stats) -> list[str]:
    """What the data is not, a sentence each."""
    found = ["English only; one image and one turn per pair."]
    if stage.manifest["edition"].get("name") == "open":
        found.append(
            "Drawn scenes are simpler than photographs. Whether training on them carries over to photographs has not "
            "been measured."
        )
    if stats.origins["model"]:
        found.append("Labels and texts written by a model have not been reviewed by people.")
    return found


def citation(stage: store.Stage, release: Release) -> str:
    """How the data is cited: what it is, its version, and its digest, which says which data it was."""
    if stage.manifest["edition"].get("name") == "release":
        return PAPER
    title = f"{pretty_name(stage)}, version {release.version}, content digest {release.content_digest[:12]}. "
    return f"{title}Made with vlguard-data, after the design of: {PAPER}"


def _agreement(checks: Sequence[Check]) -> str:
    found = [check for check in checks if check.id.startswith("agreement.") and check.value is not None]
    if not found:
        return "No image has votes that could be compared."
    return "\n".join(
        f"- `{check.id.removeprefix('agreement.')}`: {shown(check)}, over {check.parts['units']:,} images."
        for check in found
    )


def _audits(checks: Sequence[Check]) -> str:
    """The gated checks and the shortcuts, with their limits."""
    rows = [
        (f"`{check.id}`", shown(check), limit_of(check), "yes" if check.ok else "**no**")
        for check in checks
        if check.limit is not None
    ]
    said = table(("check", "value", "limit", "within"), rows)
    if not any(check.id.startswith("shortcut.") for check in checks):
        said += "\n\nShortcuts were not measured: scikit-learn was not installed where this card was made."
    return said


def _counts(counts: Counter[str]) -> str:
    return ", ".join(f"{escape(name)} {number:,}" for name, number in sorted(counts.items()))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table of cells that are Markdown already."""
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def escape(text: str) -> str:
    """Text from outside as Markdown that shows it and does nothing else."""
    shown = "".join(f"\\{letter}" if letter in "\\`*_{}[]()<>#|!" else letter for letter in text)
    return " ".join(shown.split())

"""The page: one HTML file with its plot inside, from one or more results. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

COLOURS = ("#b3543e", "#4f7ea8", "#6d8f4e", "#8a6bb0")
LEFT, WIDTH, ROW, BAR = 250, 460, 22, 12
STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #2b2b33; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; font-size: .88rem }
td, th { border-bottom: 1px solid #ddd; padding: .3rem .6rem; text-align: left; vertical-align: top }
td.number, th.number { text-align: right; white-space: nowrap }
svg { width: 100%; height: auto } h1, h2 { line-height: 1.2 } .note { color: #55595f }
details { margin: .5rem 0 } summary { cursor: pointer }
"""


def page(runs: Sequence[Mapping[str, Any]], names: Sequence[str] | None = None) -> str:
    """A self-contained page about one or more results (see `evaluate.score`), side by side in the order given."""
    labels = list(names or [str(run["model"]) for run in runs])
    subsets = list(runs[0]["subsets"])
    edition = runs[0]["edition"]
    rows = [
        (f"{subset} ({_measure(runs[0]['subsets'][subset])})", [_rate(run["subsets"][subset]) for run in runs])
        for subset in subsets
    ]
    rows.append(("twins: both right", [run["counterfactual"]["both_right"] for run in runs]))
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
            f"<title>VLGuard evaluation</title><style>{STYLE}</style></head><body>",
            "<h1>Attack success and over-refusal</h1>",
            f"<p>{escape(_edition(edition))}, split {escape(runs[0]['split'])}. Detector "
            f"<code>{escape(runs[0]['detector']['name'])}</code>; bars are shares with 95 % Wilson intervals.</p>",
            plot(rows, labels),
            _table(rows, labels),
            '<p class="note">Attack success: answered where a refusal is due, lower is better. Over-refusal: refused '
            "where an answer is due, lower is better. Twins both right: the same question refused on the unsafe "
            "picture and answered on the safe one, higher is better.</p>",
            *map(_changes, runs),
            _floors(runs[0]),
            *(_details(run, label) for run, label in zip(runs, labels, strict=True)),
            "<h2>What the detector gets wrong</h2><ul>",
            *(f"<li>{escape(quirk)}</li>" for quirk in runs[0]["detector"]["quirks"]),
            "</ul></body></html>",
            "",
        ]
    )


MEASURED = ("hits", "prompts", "rate", "low", "high")
FIELDS = ("subset", "measure", *MEASURED, "gold", "corrected", "corrected_low", "corrected_high")


def rows_of(run: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """A row of FIELDS for each subset: rates in 0..1, None where there is nothing to tell them by.

    gold: the share of the data's own responses that the detector calls refusals; corrected: the refusal rate.
    """
    return [
        (
            subset,
            _measure(part),
            *(_rate(part)[key] for key in ("hits", "total", "value", "low", "high")),
            part["gold_refusal_rate"]["value"],
            *(part["corrected_refusal_rate"][key] for key in ("value", "low", "high")),
        )
        for subset, part in run["subsets"].items()
    ]


def table_csv(run: Mapping[str, Any]) -> str:
    """The rows as CSV."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(FIELDS)
    writer.writerows(rows_of(run))
    return buffer.getvalue()


def table_markdown(run: Mapping[str, Any]) -> str:
    """The rows as a table for a paper, in percent with 95 % intervals."""
    lines = [
        f"{_edition(run['edition'])}, split {run['split']}, {run['model']}, detector {run['detector']['name']}",
        "",
        "| subset | measure | rate | prompts | the data's own responses called refusals |",
        "| --- | --- | --- | --- | --- |",
    ]
    for subset, measure, hits, total, rate, low, high, gold, *_ in rows_of(run):
        shown = "" if rate is None else f"{100 * rate:.1f} % [{100 * low:.1f}, {100 * high:.1f}] ({hits:,})"
        lines.append(
            f"| {subset} | {measure} | {shown} | {total:,} | {'' if gold is None else f'{100 * gold:.1f} %'} |"
        )
    return "\n".join(lines) + "\n"


def plot(rows: Sequence[tuple[str, Sequence[Mapping[str, Any]]]], labels: Sequence[str]) -> str:
    """Horizontal bars with intervals: one group a row, one bar a run."""
    group = BAR * len(labels) + ROW
    height = 40 + group * len(rows)
    parts = [
        f'<svg viewBox="0 0 {LEFT + WIDTH + 110} {height + 24 * len(labels)}" role="img" '
        'font-family="system-ui, sans-serif" font-size="13">'
    ]
    for tick in range(0, 101, 25):
        x = LEFT + WIDTH * tick / 100
        parts.append(
            f'<line x1="{x}" y1="20" x2="{x}" y2="{height - 10}" stroke="#e4e4e4"/>'
            f'<text x="{x}" y="14" text-anchor="middle" fill="#77797f">{tick} %</text>'
        )
    for number, (name, rates) in enumerate(rows):
        top = 32 + number * group
        parts.append(
            f'<text x="{LEFT - 10}" y="{top + BAR * len(labels) / 2 + 4}" text-anchor="end">{escape(name)}</text>'
        )
        for bar, rate in enumerate(rates):
            if rate["value"] is None:
                continue
            y = top + bar * BAR
            x, low, high = (LEFT + WIDTH * rate[key] for key in ("value", "low", "high"))
            parts.append(
                f'<rect x="{LEFT}" y="{y}" width="{max(1.5, x - LEFT):.1f}" height="{BAR - 3}" '
                f'fill="{COLOURS[bar % len(COLOURS)]}"/>'
                f'<line x1="{low:.1f}" y1="{y + 4.5}" x2="{high:.1f}" y2="{y + 4.5}" stroke="#2b2b33"/>'
                f'<text x="{max(x, high) + 6:.1f}" y="{y + 9}" font-size="11">{rate["value"]:.1%}</text>'
            )
    for number, label in enumerate(labels):
        y = height + 24 * number
        parts.append(
            f'<rect x="{LEFT}" y="{y}" width="12" height="12" fill="{COLOURS[number % len(COLOURS)]}"/>'
            f'<text x="{LEFT + 20}" y="{y + 11}">{escape(label)}</text>'
        )
    return "".join([*parts, "</svg>"])


def _measure(part: Mapping[str, Any]) -> str:
    return "attack success" if part["expected"] == "refusal" else "over-refusal"


def _rate(part: Mapping[str, Any]) -> Mapping[str, Any]:
    rate: Mapping[str, Any] = part["attack_success_rate" if part["expected"] == "refusal" else "over_refusal_rate"]
    return rate


def _edition(edition: Mapping[str, Any]) -> str:
    digest = edition.get("content_digest")
    return f"{edition.get('title') or 'a user edition'}" + (f" ({digest[:12]})" if digest else "")


def _shown(rate: Mapping[str, Any]) -> str:
    return _interval(rate) + (f", {rate['hits']:,} of {rate['total']:,}" if rate["value"] is not None else "")


def _table(rows: Sequence[tuple[str, Sequence[Mapping[str, Any]]]], labels: Sequence[str]) -> str:
    head = "".join(f'<th class="number">{escape(label)}</th>' for label in labels)
    body = "".join(
        f"<tr><td>{escape(name)}</td>" + "".join(f'<td class="number">{_shown(rate)}</td>' for rate in rates) + "</tr>"
        for name, rates in rows
    )
    return f"<table><tr><th></th>{head}</tr>{body}</table>"


def _floors(run: Mapping[str, Any]) -> str:
    """What the detector makes of the data's own responses, and the rates corrected for its mistakes."""
    rows = "".join(
        f'<tr><td>{escape(subset)}</td><td class="number">{_shown(part["gold_refusal_rate"])}</td>'
        f'<td class="number">{_interval(part["corrected_refusal_rate"])}</td></tr>'
        for subset, part in run["subsets"].items()
    )
    measured = run["detector"]["measured"]
    of = f"{measured['found']:,} of {measured['refusals']:,} refusals and {measured['passed']:,} of "
    of += f"{measured['answers']:,} answers right"
    return (
        "<h2>The detector on the data's own responses</h2><p>A refusal rate under 100 % where a refusal is due is a "
        "floor: a model that gives these very responses would be scored so. The last column is the refusal rate of "
        f"this run, corrected for how often the detector errs: {of} ({escape(run['detector']['labels'])}); its "
        "interval holds the doubt about that too. It is no better than those labels are for this model.</p>"
        f"<table><tr><th></th><th>the data's own responses</th><th>this run, corrected</th></tr>{rows}</table>"
    )


def _interval(interval: Mapping[str, Any]) -> str:
    if interval["value"] is None:
        return "no prompts"
    return f"<b>{interval['value']:.1%}</b> ({100 * interval['low']:.1f} to {100 * interval['high']:.1f})"


def _changes(run: Mapping[str, Any]) -> str:
    """Before and after on the same prompts, where an earlier run was given."""
    if "change" not in run:
        return ""
    rows = "".join(
        f"<tr><td>{escape(subset)} ({_measure(run['subsets'][subset])})</td>"
        f'<td class="number">{_shown(one["before"])}</td><td class="number">{_shown(one["after"])}</td>'
        f'<td class="number">{_points(one["difference"])}</td><td class="number">{one["p_value"]:.2g}</td></tr>'
        for subset, one in run["change"]["subsets"].items()
    )
    return (
        f"<h2>Before and after</h2><p>Before: {escape(run['change']['before'])}. On the same prompts; the difference "
        "has a bootstrap interval, p is McNemar's.</p><table><tr><th></th><th>before</th><th>after</th><th>points</th>"
        f"<th>p</th></tr>{rows}</table>"
    )


def _points(interval: Mapping[str, Any]) -> str:
    if interval["value"] is None:
        return ""
    low, value, high = (100 * interval[key] for key in ("low", "value", "high"))
    return f"<b>{value:+.1f}</b> ({low:+.1f} to {high:+.1f})"


def _details(run: Mapping[str, Any], label: str) -> str:
    parts = [f"<h2>{escape(label)}</h2>"]
    for subset, part in run["subsets"].items():
        groups = [*part["by_decided_by"].items(), *part["by_subcategory"].items()]
        rows = "".join(
            f'<tr><td>{escape(name)}</td><td class="number">{_shown(rate)}</td></tr>' for name, rate in groups
        )
        samples = "".join(
            f"<tr><td>{escape(sample['question'])}</td><td>{escape(sample['answer'])}</td>"
            f"<td>{'refused' if sample['refused'] else 'answered'}</td></tr>"
            for sample in part["samples"]
        )
        parts.append(
            f"<details><summary>{escape(subset)}: refusal rates and sample answers</summary><table>{rows}</table>"
            f"<table><tr><th>question</th><th>answer</th><th></th></tr>{samples}</table></details>"
        )
    return "".join(parts)

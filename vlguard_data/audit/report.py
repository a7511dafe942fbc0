"""What the checks came to, as text and as one self-contained HTML page; and a sheet of items to read. Pure."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from ..reference.report import STYLE, plot
from ..schema import Record
from . import Check

MARKS = {True: "ok", False: "BROKEN"}
PAGE_STYLE = f"""{STYLE}
body {{ max-width: 72rem }} td:last-child {{ overflow-wrap: anywhere }}
td:nth-child(3), td:nth-child(4) {{ white-space: nowrap }}
.broken {{ color: #a03325; font-weight: 600 }}
.item {{ break-inside: avoid; border-top: 1px solid #ddd; padding: 1rem 0; overflow: auto }}
.item img {{ max-width: 22rem; max-height: 16rem; float: right; margin: 0 0 .5rem 1rem }}
dt {{ font-weight: 600; margin-top: .5rem }} dd {{ margin: 0 }}
"""
SHORTCUTS = "How well a part of the input alone tells the target: balanced accuracy, where 50 % is chance."
FLOORS = "The share of the right answers themselves that a detector misreads: a perfect model would be scored so."


def shown(check: Check) -> str:
    """ "0.942 (0.933 to 0.951)", "264", or "nothing to measure"."""
    if check.value is None:
        return "nothing to measure"
    if float(check.value).is_integer() and check.interval is None:
        return f"{int(check.value):,}"
    interval = f" ({check.interval[0]:.3f} to {check.interval[1]:.3f})" if check.interval else ""
    return f"{check.value:.3f}{interval}"


def limit_of(check: Check) -> str:
    if check.limit is None:
        return ""
    return f"{'at least' if check.least else 'at most'} {check.limit:g}"


def text(checks: Sequence[Check]) -> str:
    """One line a check, and its first example where it is broken."""
    wide = max(len(check.id) for check in checks)
    lines = []
    for check in checks:
        mark = MARKS[check.ok] if check.limit is not None else ""
        example = f"  e.g. {check.examples[0]}" if check.examples and not check.ok else ""
        lines.append(f"{mark:<7}{check.id:<{wide}}  {shown(check):<26} {limit_of(check):<13}{example}".rstrip())
    return "\n".join(lines)


def page(title: str, checks: Sequence[Check]) -> str:
    """The page: how many limits are broken, the shortcuts and the floors as bars, and every check with its reason."""
    broken = [check for check in checks if not check.ok]
    parts = [
        f"<h1>Audit: {escape(title)}</h1>",
        f"<p>{len(broken)} of {sum(check.limit is not None for check in checks)} limits are broken.</p>",
    ]
    for heading, prefix, said in (("Shortcuts", "shortcut.", SHORTCUTS), ("What detectors misread", "floor.", FLOORS)):
        bars = [check for check in checks if check.id.startswith(prefix) and check.value is not None]
        if bars:
            rows = [(check.id.removeprefix(prefix), [_bar(check)]) for check in bars]
            parts += [f"<h2>{heading}</h2><p>{said}</p>", plot(rows, [title])]
    parts.append(
        "<h2>All checks</h2><table><tr><th></th><th>check</th><th>value</th><th>limit</th><th>why it matters</th></tr>"
    )
    parts += [_row(check) for check in checks]
    parts.append("</table>")
    return _document(f"Audit: {title}", parts)


def _bar(check: Check) -> Mapping[str, float]:
    assert check.value is not None, "only what was measured is drawn"
    low, high = check.interval or (check.value, check.value)
    return {"value": check.value, "low": low, "high": high}


def _row(check: Check) -> str:
    mark = "" if check.limit is None else MARKS[check.ok]
    made_of = ", ".join(f"{name} {_number(value)}" for name, value in check.parts.items())
    examples = ", ".join(check.examples)
    details = "".join(f"<br><span class=note>{escape(part)}</span>" for part in (made_of, examples) if part)
    return (
        f'<tr><td class="{"" if check.ok else "broken"}">{mark}</td><td><code>{escape(check.id)}</code></td>'
        f"<td>{escape(shown(check))}</td><td>{escape(limit_of(check))}</td><td>{escape(check.why)}{details}</td></tr>"
    )


def _number(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) and not value.is_integer() else f"{value}"


def sheet(title: str, records: Iterable[Record]) -> str:
    """The records to read: picture, labels, every question with its target and answer."""
    parts = [f"<h1>{escape(title)}</h1>"]
    for record in records:
        picture = ""
        if record.image is not None:
            kind = "webp" if record.image.startswith(b"RIFF") else "jpeg"
            data = base64.b64encode(record.image).decode()
            picture = f'<img alt="" src="data:image/{kind};base64,{data}">'
        label = "safe" if record.safe else f"{record.harm_subcategory or 'not judged'}, severity {record.severity}"
        pairs = "".join(
            f"<dt>{escape(pair.kind)}, {escape(pair.target)}: {escape(pair.instruction)}</dt>"
            f"<dd>{escape(pair.response)}</dd>"
            for pair in record.pairs
        )
        parts.append(
            f'<div class="item">{picture}<code>{escape(f"{record.split}/{record.id}")}</code> {escape(label)}'
            f"<dl>{pairs}</dl></div>"
        )
    return _document(title, parts)


def _document(title: str, parts: Iterable[str]) -> str:
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    body = "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="en"><head>{head}<style>{PAGE_STYLE}</style></head><body>{body}</body></html>\n'
    )

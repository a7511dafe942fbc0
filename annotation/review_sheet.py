"""What people see of a record under review: its line in the table, and its card on the contact sheet. Pure."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from vlguard_data.schema import Pair, Record, Vote

from .explain import Found, printable

FILLED_IN = ("decision", "decision_severity", "decision_reason", "reviewer")
CONFLICT, SAMPLE = "conflict", "sample"
SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Item:
    """A record to look at. record: of the input folder, without its picture; thumbnail: that, as a data URL.

    label: a harm_subcategory, "safe", or "" where nobody decided; severity: 0..3, None without a label.
    """

    why: str
    found: Found
    record: Record
    votes: Sequence[Vote]
    label: str
    severity: int | None
    pairs: Sequence[Pair]
    thumbnail: str

    def row(self) -> dict[str, str]:
        """Its line in the table."""
        return {
            "id": self.found.id,
            "split": self.found.split,
            "why": self.why,
            "image_sha256": self.found.image_sha256,
            "label": self.label,
            "severity": "" if self.severity is None else str(self.severity),
            "votes": "\n".join(f"{vote.judge}: {vote_text(vote)}" for vote in self.votes),
            "state": self.found.state,
            "reason": self.found.reason or "",
            "source_label": self.record.source_label or "",
            "pairs": "\n\n".join(
                f"{pair.kind}, {pair.target}\nQ: {pair.instruction}\nA: {pair.response}" for pair in self.pairs
            ),
        } | dict.fromkeys(FILLED_IN, "")


def vote_text(vote: Vote) -> str:
    return f"{vote.harm_subcategory}, severity {vote.severity}" if vote.harm_subcategory else SAFE


STYLE = """
:root { color-scheme: light dark; --ink: #2b2b33; --soft: #5f636b; --line: #dcdad5; --paper: #f6f5f2; --card: #fff;
  --unsafe: #a3402a; --safe: #3f7048; --open: #8a6414 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --soft: #a3a6ad; --line: #3a3b40; --paper: #1b1c1f;
  --card: #242529; --unsafe: #ef9a84; --safe: #93c79c; --open: #e0b85c } }
* { box-sizing: border-box }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0; padding: 1rem }
header { max-width: 108rem; margin: .5rem auto 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .4rem }
main { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
  max-width: 108rem; margin: auto; align-items: start }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: hidden;
  content-visibility: auto; contain-intrinsic-size: auto 40rem }
.picture { display: block; position: relative; width: 100%; height: 17rem; padding: 0; border: 0; overflow: hidden;
  background: var(--paper); border-bottom: 1px solid var(--line); font: inherit; color: inherit }
.picture img { width: 100%; height: 100%; object-fit: contain; display: block }
.picture span { position: absolute; inset: auto 0 0; padding: .35rem .6rem; background: #000a; color: #fff;
  font-size: .85rem }
button.picture { cursor: pointer }
button.picture[aria-pressed=false] img { filter: blur(28px) }
button.picture[aria-pressed=true] span { display: none }
.told { padding: .8rem 1rem 1rem; overflow-wrap: anywhere }
.told > * { margin: 0 0 .6rem }
.number, .votes, .reason, .source { color: var(--soft); font-size: .87rem }
h2 { font-size: 1rem; line-height: 1.3 }
.label { font-size: 1.1rem; font-weight: 600 }
.unsafe .label { color: var(--unsafe) } .safe .label { color: var(--safe) } .open .label { color: var(--open) }
.votes { padding: 0; list-style: none }
.source { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }
.pair { border-left: 3px solid var(--line); padding-left: .7rem; white-space: pre-wrap }
.pair b { display: block; color: var(--soft); font-weight: 600; font-size: .82rem }
"""
SCRIPT = """
document.addEventListener("click", event => {
  const veil = event.target.closest("button.picture");
  if (veil) veil.setAttribute("aria-pressed", veil.getAttribute("aria-pressed") !== "true");
});
"""


def page(items: Sequence[Item], name: str) -> str:
    """The contact sheet: a card for every row of the table, numbered alike. Runs its own style and script, no other."""
    own = f"style-src {_hash(STYLE)}; script-src {_hash(SCRIPT)}"
    allowed = f"default-src 'none'; img-src data:; {own}; base-uri 'none'; form-action 'none'"
    conflicts = sum(item.why == CONFLICT for item in items)
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{allowed}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>Review of {_shown(name)}</title><style>{STYLE}</style></head><body>",
            f"<header><h1>Review of {_shown(name)}</h1>",
            f"<p>{conflicts:,} conflicts and a sample of {len(items) - conflicts:,}, numbered as the table's rows. "
            "Pictures that may be unsafe are blurred: click one to see it, and again to hide it.</p></header><main>",
            *(_card(number, item) for number, item in enumerate(items, 1)),
            f"</main><script>{SCRIPT}</script></body></html>",
            "",
        ]
    )


def _hash(text: str) -> str:
    """What a Content-Security-Policy calls an inline style or script."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _card(number: int, item: Item) -> str:
    found, label = item.found, item.label
    kind = "safe" if label == SAFE else "unsafe" if label else "open"
    graded = f", severity {item.severity}" if item.severity else ""
    detail = None if found.reason == "judges_disagree" else found.detail  # which would say the votes again
    came = ": ".join(part for part in (found.state, found.reason, detail) if part)
    source = item.record.source_label
    return "".join(
        [
            f'<article class="{kind}">',
            _picture(item, veiled=kind != "safe"),
            f'<div class="told"><p class="number">{number} &middot; {item.why} &middot; {_shown(found.split)}</p>',
            f'<h2>{_shown(found.id)}</h2><p class="label">{_shown(label or "undecided")}{graded}</p>',
            '<ul class="votes">',
            *(f"<li>{_shown(vote.judge)}: {_shown(vote_text(vote))}</li>" for vote in item.votes),
            f'</ul><p class="reason">{_shown(came)}</p>',
            f'<p class="source">In the source: {_shown(source)}</p>' if source else "",
            *(_pair(pair) for pair in item.pairs),
            "</div></article>",
        ]
    )


def _picture(item: Item, *, veiled: bool) -> str:
    if not item.thumbnail:
        return '<div class="picture"><span>The picture cannot be shown.</span></div>'
    image = f'<img src="{item.thumbnail}" alt="" decoding="async">'
    if not veiled:
        return f'<div class="picture">{image}</div>'
    told = f"{item.label or 'undecided'}: click to see"
    return f'<button class="picture" type="button" aria-pressed="false">{image}<span>{_shown(told)}</span></button>'


def _pair(pair: Pair) -> str:
    title = f"{pair.kind}, {pair.target}"
    return f'<p class="pair" dir="auto"><b>{_shown(title)}</b>{_shown(pair.instruction)}\n\n{_shown(pair.response)}</p>'


def _shown(text: str) -> str:
    return escape(printable(text))

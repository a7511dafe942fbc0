"""What the card says about the data: counts taken from the records, and a picture of them. Pure."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from vlguard_data.schema import KINDS, Record
from vlguard_data.taxonomy import Policy


@dataclass(slots=True)
class Stats:
    """Counts over all records; see `count`."""

    records: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    unsafe_images: Counter[str] = field(default_factory=Counter)
    refused: Counter[tuple[str, str]] = field(default_factory=Counter)
    sources: Counter[tuple[str, str]] = field(default_factory=Counter)
    models: Counter[str] = field(default_factory=Counter)
    prompts: Counter[str] = field(default_factory=Counter)
    cost_usd: float = 0.0
    urls: int = 0
    origins: Counter[str] = field(default_factory=Counter)
    decided_by: Counter[str] = field(default_factory=Counter)
    votes: Counter[str] = field(default_factory=Counter)
    unanimous: int = 0
    judged: int = 0
    words: Counter[str] = field(default_factory=Counter)

    def pairs_of(self, split: str) -> int:
        return sum(self.pairs[split, kind] for kind in KINDS)


def count(records: Iterable[Record]) -> Stats:
    """records by split; pairs by (split, kind); unsafe images and refused pairs by policy clause; ..."""
    stats = Stats()
    for record in records:
        stats.records[record.split] += 1
        stats.sources[record.source, record.license] += 1
        if record.policy_id:
            stats.unsafe_images[record.policy_id] += 1
        if record.provenance.model:
            stats.models[record.provenance.model] += 1
        if record.provenance.prompt_sha256:
            stats.prompts[record.provenance.prompt_sha256] += 1
        stats.cost_usd += record.provenance.cost_usd or 0.0
        stats.urls += bool(record.source_url)
        if len(record.votes) > 1:
            stats.judged += 1
            stats.unanimous += len({vote.harm_subcategory for vote in record.votes}) == 1
        stats.votes.update(vote.judge for vote in record.votes)
        for pair in record.pairs:
            stats.pairs[record.split, pair.kind] += 1
            stats.origins[pair.origin] += 1
            stats.decided_by[pair.decided_by or "not stated"] += 1
            stats.words[pair.kind] += len(pair.response.split())
            if pair.target != "comply":
                stats.refused[pair.policy_id or "none stated", pair.kind] += 1
    return stats


ROW_HEIGHT, LABEL_WIDTH, BAR_WIDTH, MARGIN = 44, 270, 460, 24
COLOURS = {"unsafe images": "#b3543e", "refused on unsafe images": "#d99a5b", "refused on safe images": "#4f7ea8"}


def picture(stats: Stats, policy: Policy, title: str) -> bytes:
    """Horizontal bars by policy clause: unsafe images, and refused pairs on unsafe and on safe images. PNG bytes."""
    from PIL import Image, ImageDraw, ImageFont

    clauses = [
        clause
        for clause in policy.clauses
        if stats.unsafe_images[clause] or any(stats.refused[clause, kind] for kind in KINDS)
    ]
    values = {
        clause: (stats.unsafe_images[clause], stats.refused[clause, "unsafe"], stats.refused[clause, "safe_unsafe"])
        for clause in clauses
    }
    longest = max((max(row) for row in values.values()), default=1)
    width, height = LABEL_WIDTH + BAR_WIDTH + 3 * MARGIN, 96 + ROW_HEIGHT * max(1, len(clauses))
    scale = 2
    image = Image.new("RGB", (width * scale, height * scale), "#ffffff")
    draw = ImageDraw.Draw(image)

    def text(x: float, y: float, words: str, size: int, anchor: str = "lm", fill: str = "#2b2b33") -> None:
        draw.text((x * scale, y * scale), words, fill, ImageFont.load_default(size * scale), anchor)

    text(MARGIN, 26, title, 17)
    x = float(MARGIN)
    for name, colour in COLOURS.items():
        draw.rectangle((x * scale, 50 * scale, (x + 12) * scale, 62 * scale), colour)
        text(x + 18, 56, name, 13)
        x += 30 + ImageFont.load_default(13 * scale).getlength(name) / scale + 14
    for row, clause in enumerate(clauses):
        top = 84 + row * ROW_HEIGHT
        text(LABEL_WIDTH, top + 17, clause, 14, "rm")
        for bar, (value, colour) in enumerate(zip(values[clause], COLOURS.values(), strict=True)):
            y, length = top + bar * 12, BAR_WIDTH * value / longest
            left = LABEL_WIDTH + 12
            draw.rectangle((left * scale, y * scale, (left + max(1.0, length)) * scale, (y + 9) * scale), colour)
            text(left + length + 6, y + 5, str(value), 11, fill="#55595f")
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()

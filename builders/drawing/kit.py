"""The drawing kit of the open edition: a supersampled canvas and the things that stand in more than one scene.

Coordinates and sizes are logical pixels; everything is drawn at `SCALE` times that and reduced once at the end, which
is what smooths the edges. Colours are anything Pillow accepts ("#aabbcc", names, tuples). Nothing here reads the
clock, the environment or a random number: the same calls give the same pixels.

Fonts (in `fonts/`, whole and unmodified): Open Sans (Apache-2.0); Caladea, Bebas Neue, Comic Neue and Courier Prime
(SIL OFL 1.1). See fonts/LICENSES.md.
"""

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal

from PIL import Image, ImageColor, ImageDraw, ImageFont

SCALE = 2

FontName = Literal["sans", "sans-bold", "serif", "serif-bold", "headline", "comic", "mono"]
FONT_FILES: dict[FontName, str] = {
    "sans": "OpenSans-Regular.ttf",
    "sans-bold": "OpenSans-Bold.ttf",
    "serif": "Caladea-Regular.ttf",
    "serif-bold": "Caladea-Bold.ttf",
    "headline": "BebasNeue-Bold.otf",
    "comic": "ComicNeue-Bold.otf",
    "mono": "CourierPrime.otf",
}

Point = tuple[float, float]
Colour = str | tuple[int, int, int]

SKIN = ("#f2cfb0", "#e0ac7e", "#b97f56", "#8a5a3b", "#5f3d2a")
INK = "#2b2b33"


@cache
def font(name: FontName, size: float) -> ImageFont.FreeTypeFont:
    path = Path(__file__).parent / "fonts" / FONT_FILES[name]
    # the basic layout engine is in every Pillow build; raqm is not, and moves glyphs by fractions of a pixel
    return ImageFont.truetype(path, round(size * SCALE), layout_engine=ImageFont.Layout.BASIC)


def shade(colour: Colour, factor: float) -> tuple[int, int, int]:
    """The colour made darker (factor below 1) or lighter."""
    red, green, blue = (ImageColor.getrgb(colour) if isinstance(colour, str) else colour)[:3]
    return min(255, round(red * factor)), min(255, round(green * factor)), min(255, round(blue * factor))


class Canvas:
    """A picture in the making: `Canvas(448, 448, "#fff")`, draw, then `.image()` is an RGB PIL image of that size."""

    def __init__(self, width: int = 448, height: int = 448, background: Colour = "#ffffff") -> None:
        self.width, self.height = width, height
        self._image = Image.new("RGB", (width * SCALE, height * SCALE), background)
        self._draw = ImageDraw.Draw(self._image)

    def image(self) -> Image.Image:
        # the plain mean: edges get few in-between colours, which halves the encoded size
        return self._image.reduce(SCALE)

    # -- shapes ---------------------------------------------------------------------------------------------------

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: Colour | None = None,
        *,
        outline: Colour | None = None,
        line: float = 2,
        radius: float = 0,
    ) -> None:
        """Rectangle with its top left corner at (x, y)."""
        box = (x * SCALE, y * SCALE, (x + w) * SCALE, (y + h) * SCALE)
        self._draw.rounded_rectangle(box, radius * SCALE, fill, outline, round(line * SCALE) if outline else 0)

    def ellipse(
        self,
        cx: float,
        cy: float,
        rx: float,
        ry: float | None = None,
        fill: Colour | None = None,
        *,
        outline: Colour | None = None,
        line: float = 2,
    ) -> None:
        """Ellipse around (cx, cy); a circle when ry is left out."""
        ry = rx if ry is None else ry
        box = ((cx - rx) * SCALE, (cy - ry) * SCALE, (cx + rx) * SCALE, (cy + ry) * SCALE)
        self._draw.ellipse(box, fill, outline, round(line * SCALE) if outline else 0)

    def polygon(
        self, points: Sequence[Point], fill: Colour | None = None, *, outline: Colour | None = None, line: float = 2
    ) -> None:
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self._draw.polygon(scaled, fill)
        if outline:
            self.path([*points, points[0]], outline, line)

    def path(self, points: Sequence[Point], fill: Colour = INK, line: float = 2) -> None:
        """Connected strokes with round joints and ends."""
        width = max(1, round(line * SCALE))
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self._draw.line(scaled, fill, width, joint="curve")
        for x, y in (scaled[0], scaled[-1]):
            self._draw.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill)

    def arc(
        self, cx: float, cy: float, rx: float, ry: float, start: float, end: float, fill: Colour = INK, line: float = 2
    ) -> None:
        """Part of an ellipse's edge; degrees, clockwise from three o'clock."""
        box = ((cx - rx) * SCALE, (cy - ry) * SCALE, (cx + rx) * SCALE, (cy + ry) * SCALE)
        self._draw.arc(box, start, end, fill, max(1, round(line * SCALE)))

    def pie(self, cx: float, cy: float, r: float, start: float, end: float, fill: Colour) -> None:
        """Filled slice of a circle; degrees, clockwise from three o'clock."""
        box = ((cx - r) * SCALE, (cy - r) * SCALE, (cx + r) * SCALE, (cy + r) * SCALE)
        self._draw.pieslice(box, start, end, fill)

    def gradient(
        self, top: tuple[int, int, int], bottom: tuple[int, int, int], y: float = 0, h: float | None = None
    ) -> None:
        """Vertical gradient over the whole width, from y for h logical pixels."""
        h = self.height - y if h is None else h
        rows = round(h * SCALE)
        for row in range(rows):
            share = row / max(1, rows - 1)
            colour = tuple(round(a + (b - a) * share) for a, b in zip(top, bottom, strict=True))
            self._draw.line((0, y * SCALE + row, self.width * SCALE, y * SCALE + row), colour)

    def blur(self, x: float, y: float, w: float, h: float, cell: float = 9) -> None:
        """Pixelate a region, as an editor does to a face or a number plate."""
        left, top, right, bottom = (round(v * SCALE) for v in (x, y, x + w, y + h))
        part = self._image.crop((left, top, right, bottom))
        small = part.resize((max(1, round(w / cell)), max(1, round(h / cell))), Image.Resampling.BOX)
        self._image.paste(small.resize(part.size, Image.Resampling.NEAREST), (left, top))

    # -- text -----------------------------------------------------------------------------------------------------

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 16,
        fill: Colour = INK,
        *,
        name: FontName = "sans",
        anchor: str = "la",
        stroke: float = 0,
        stroke_fill: Colour = "#000000",
    ) -> None:
        """One line. `anchor` is Pillow's: "la" left/ascender, "mm" centre, "ra" right, "ma" middle/top."""
        self._draw.text(
            (x * SCALE, y * SCALE),
            text,
            fill,
            font(name, size),
            anchor,
            stroke_width=round(stroke * SCALE),
            stroke_fill=stroke_fill,
        )

    def text_width(self, text: str, size: float, name: FontName = "sans") -> float:
        return font(name, size).getlength(text) / SCALE

    def wrap(self, text: str, width: float, size: float, name: FontName = "sans") -> list[str]:
        """Split into lines no wider than `width`; "\\n" breaks a line."""
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                longer = f"{line} {word}".strip()
                if line and self.text_width(longer, size, name) > width:
                    lines.append(line)
                    line = word
                else:
                    line = longer
            lines.append(line)
        return lines

    def paragraph(
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        size: float = 16,
        fill: Colour = INK,
        *,
        name: FontName = "sans",
        align: Literal["left", "center"] = "left",
        spacing: float = 1.35,
        stroke: float = 0,
        stroke_fill: Colour = "#000000",
    ) -> float:
        """Wrapped text from (x, y) within `width`; returns the y below its last line."""
        for line in self.wrap(text, width, size, name):
            at, anchor = (x + width / 2, "ma") if align == "center" else (x, "la")
            self.text(at, y, line, size, fill, name=name, anchor=anchor, stroke=stroke, stroke_fill=stroke_fill)
            y += size * spacing
        return y


# -- people -------------------------------------------------------------------------------------------------------

Arm = Literal["down", "up", "out", "forward", "hip"]
Mood = Literal["smile", "plain", "frown", "shout", "afraid"]


def face(
    c: Canvas,
    cx: float,
    cy: float,
    r: float,
    *,
    skin: Colour = SKIN[1],
    hair: Colour = "#3a2a20",
    mood: Mood = "plain",
    long_hair: bool = False,
    glasses: bool = False,
    headscarf: Colour | None = None,
) -> None:
    """A head seen from the front, radius r."""
    if headscarf:
        c.ellipse(cx, cy + r * 0.1, r * 1.22, r * 1.32, headscarf)
    elif long_hair:
        c.ellipse(cx, cy, r * 1.16, r * 1.12, hair)
        c.rect(cx - r * 1.16, cy, r * 2.32, r * 1.15, hair, radius=r * 0.3)
    else:
        c.ellipse(cx, cy - r * 0.16, r * 1.07, r * 1.02, hair)
    c.ellipse(cx, cy + r * 0.08, r * 0.9, r * 0.95, skin)
    if not headscarf:
        c.pie(cx, cy - r * 0.12, r * 0.93, 200, 340, hair)
    # on the darkest skin what is dark elsewhere would not be seen
    dark = sum((ImageColor.getrgb(skin) if isinstance(skin, str) else skin)[:3]) < 250
    eyes, lips, frames = ("#120c09", "#dba294", "#efe6d2") if dark else (INK, "#8c3b3b", INK)
    brows = eyes if dark or headscarf else hair
    eye_y, eye = cy + r * 0.02, r * 0.1
    for side in (-1, 1):
        x = cx + side * r * 0.36
        if mood in ("afraid", "shout"):
            c.ellipse(x, eye_y, eye * 1.7, eye * 1.9, "#ffffff")
        c.ellipse(x, eye_y, eye, eye * 1.15, eyes)
        tilt = {"frown": 0.02, "shout": 0.16, "afraid": -0.12}.get(mood, 0.0) * r
        c.path(
            [(x - side * r * 0.17, eye_y - r * 0.25 + tilt), (x + side * r * 0.17, eye_y - r * 0.25 - tilt)],
            brows,
            r * 0.07,
        )
        if glasses:
            c.ellipse(x, eye_y, r * 0.25, r * 0.22, outline=frames, line=r * 0.06)
    if glasses:
        c.path([(cx - r * 0.12, eye_y), (cx + r * 0.12, eye_y)], frames, r * 0.06)
    mouth = cy + r * 0.5
    if mood == "smile":
        c.arc(cx, mouth - r * 0.18, r * 0.36, r * 0.3, 25, 155, lips, r * 0.09)
    elif mood in ("frown",):
        c.arc(cx, mouth + r * 0.2, r * 0.32, r * 0.26, 205, 335, lips, r * 0.09)
    elif mood == "shout":
        c.ellipse(cx, mouth, r * 0.27, r * 0.22, "#6d1f24")
    elif mood == "afraid":
        c.ellipse(cx, mouth + r * 0.02, r * 0.14, r * 0.17, "#6d1f24")
    else:
        c.path([(cx - r * 0.24, mouth), (cx + r * 0.24, mouth)], lips, r * 0.08)


def skirt_of(c: Canvas, x: float, y: float, height: float, colour: Colour) -> None:
    """The skirt of a person of that height whose feet are at (x, y)."""
    width, hip = height * 0.13, y - height * 0.44
    c.polygon(
        [
            (x - width * 0.9, hip - height * 0.03),
            (x + width * 0.9, hip - height * 0.03),
            (x + width * 1.6, y - height * 0.17),
            (x - width * 1.6, y - height * 0.17),
        ],
        colour,
    )


def person(
    c: Canvas,
    x: float,
    y: float,
    height: float,
    *,
    shirt: Colour = "#3f6fb0",
    trousers: Colour = "#3b4256",
    skin: Colour = SKIN[1],
    hair: Colour = "#3a2a20",
    mood: Mood = "plain",
    left: Arm = "down",
    right: Arm = "down",
    long_hair: bool = False,
    glasses: bool = False,
    headscarf: Colour | None = None,
    skirt: Colour | None = None,
) -> dict[str, Point]:
    """A standing person whose feet are at (x, y); "left" and "right" are the viewer's.

    Returns where the hands and the head's centre are: {"left": (x, y), "right": (x, y), "head": (x, y)}, so that a
    scene can put something into a hand.
    """
    h = height
    head = h * 0.115
    shoulder, hip = y - h * 0.72, y - h * 0.44
    width = h * 0.13
    for side in (-1, 1):
        c.path(
            [(x + side * width * 0.5, hip), (x + side * width * 0.62, y - h * 0.02)],
            trousers if not skirt else skin,
            h * 0.085,
        )
        c.ellipse(x + side * width * 0.8, y - h * 0.008, h * 0.062, h * 0.03, "#2a2320")
    if skirt:
        skirt_of(c, x, y, h, skirt)
    c.path([(x, shoulder - h * 0.05), (x, shoulder + h * 0.02)], skin, h * 0.065)
    c.rect(x - width, shoulder, width * 2, hip - shoulder + h * 0.02, shirt, radius=h * 0.05)
    reach: dict[Arm, tuple[Point, Point]] = {
        "down": ((0.16, 0.15), (0.17, 0.29)),
        "up": ((0.22, -0.02), (0.23, -0.19)),
        "out": ((0.20, 0.08), (0.36, 0.06)),
        "forward": ((0.15, 0.13), (0.25, 0.10)),
        "hip": ((0.25, 0.13), (0.13, 0.25)),
    }
    hands: dict[str, Point] = {}
    for name, side, arm in (("left", -1, left), ("right", 1, right)):
        (ex, ey), (hx, hy) = reach[arm]
        elbow = (x + side * ex * h, shoulder + h * 0.04 + ey * h)
        hand = (x + side * hx * h, shoulder + h * 0.04 + hy * h)
        c.path([(x + side * width * 0.8, shoulder + h * 0.04), elbow, hand], shirt, h * 0.058)
        c.ellipse(*hand, h * 0.035, h * 0.035, skin)
        hands[name] = hand
    hands["head"] = (x, shoulder - h * 0.05 - head)
    face(
        c,
        *hands["head"],
        head,
        skin=skin,
        hair=hair,
        mood=mood,
        long_hair=long_hair,
        glasses=glasses,
        headscarf=headscarf,
    )
    return hands


# -- places -------------------------------------------------------------------------------------------------------


def room(
    c: Canvas,
    wall: Colour = "#e9dfce",
    floor: Colour = "#b98d5f",
    horizon: float = 0.68,
    *,
    skirting: Colour = "#f7f2e8",
) -> float:
    """An indoor background; returns the y of the floor line."""
    y = c.height * horizon
    c.rect(0, 0, c.width, y, wall)
    c.rect(0, y, c.width, c.height - y, floor)
    c.rect(0, y - 8, c.width, 8, skirting)
    for i in range(1, 5):
        at = y + (c.height - y) * (i / 5) ** 1.4
        c.path([(0, at), (c.width, at)], shade(floor, 0.9), 1)
    return y


def street(
    c: Canvas,
    *,
    sky: tuple[int, int, int] = (176, 212, 240),
    houses: Sequence[Colour] = ("#c98f6b", "#d9c7a0", "#a9b7c6", "#c77f7f"),
    horizon: float = 0.66,
) -> float:
    """A row of houses behind a pavement; returns the y of the pavement's far edge."""
    y = c.height * horizon
    c.gradient(sky, (232, 242, 250), 0, y)
    w = c.width / len(houses)
    for i, colour in enumerate(houses):
        top = y - c.height * (0.36 + 0.07 * (i * 2 % 3))
        c.rect(i * w, top, w, y - top, colour)
        c.polygon([(i * w - 3, top), (i * w + w / 2, top - w * 0.28), (i * w + w + 3, top)], shade(colour, 0.72))
        for row in range(2):
            for column in range(2):
                c.rect(
                    i * w + w * (0.18 + 0.4 * column),
                    top + 16 + row * 40,
                    w * 0.22,
                    24,
                    "#dcebf5",
                    outline=shade(colour, 0.6),
                    line=2,
                )
        c.rect(i * w + w * 0.4, y - 36, w * 0.2, 36, shade(colour, 0.5))
    c.rect(0, y, c.width, c.height * 0.1, "#c9c5bd")
    c.rect(0, y + c.height * 0.1, c.width, c.height, "#70747b")
    c.path([(0, y + c.height * 0.1), (c.width, y + c.height * 0.1)], "#9a968f", 3)
    return y


def table(
    c: Canvas,
    y: float,
    *,
    x: float = 40,
    w: float | None = None,
    top: Colour = "#9c6b42",
    depth: float = 26,
    legs: float = 90,
) -> None:
    """A table whose top surface begins at y."""
    w = c.width - 2 * x if w is None else w
    c.rect(x + 16, y + depth, 16, legs, shade(top, 0.7))
    c.rect(x + w - 32, y + depth, 16, legs, shade(top, 0.7))
    c.polygon([(x + 14, y), (x + w - 14, y), (x + w, y + depth), (x, y + depth)], top)
    c.rect(x, y + depth, w, 9, shade(top, 0.78))


# -- pages and screens --------------------------------------------------------------------------------------------


def page(c: Canvas, x: float, y: float, w: float, h: float, *, paper: Colour = "#fdfcf7") -> None:
    """A sheet of paper with a soft shadow."""
    c.rect(x + 5, y + 6, w, h, "#b9b4aa", radius=2)
    c.rect(x, y, w, h, paper, outline="#d8d2c4", line=1, radius=2)


def lines(
    c: Canvas, x: float, y: float, w: float, count: int, *, gap: float = 13, fill: Colour = "#c3c0b8", last: float = 0.6
) -> float:
    """Greeked text: `count` grey strokes; returns the y below."""
    for i in range(count):
        c.path([(x, y + i * gap), (x + w * (last if i == count - 1 else 1), y + i * gap)], fill, 3.5)
    return y + count * gap


def phone(
    c: Canvas,
    title: str,
    *,
    x: float = 84,
    y: float = 14,
    w: float = 280,
    h: float = 420,
    bar: Colour = "#2f6d62",
    screen: Colour = "#efeae2",
) -> tuple[float, float, float]:
    """A phone with an app bar; returns (x, y, w) of the content area."""
    c.rect(x, y, w, h, "#1d1f24", radius=26)
    c.rect(x + 9, y + 12, w - 18, h - 24, screen, radius=16)
    c.rect(x + 9, y + 12, w - 18, 46, bar, radius=16)
    c.rect(x + 9, y + 36, w - 18, 22, bar)
    c.ellipse(x + 34, y + 36, 14, 14, "#ffffff")
    c.ellipse(x + 34, y + 32, 5, 5, bar)
    c.pie(x + 34, y + 46, 9, 180, 360, bar)
    c.text(x + 56, y + 36, title, 16, "#ffffff", name="sans-bold", anchor="lm")
    return x + 21, y + 70, w - 42


def bubble(c: Canvas, x: float, y: float, w: float, text: str, *, mine: bool = False, size: float = 14) -> float:
    """A chat bubble within the column (x, w); returns the y below it."""
    inner = w * 0.8
    rows = c.wrap(text, inner - 20, size)
    width = max(c.text_width(row, size) for row in rows) + 22
    height = len(rows) * size * 1.3 + 13
    left = x + w - width if mine else x
    c.rect(left, y, width, height, "#d5f3c6" if mine else "#ffffff", radius=9)
    c.paragraph(left + 11, y + 5, text, inner - 20, size, spacing=1.3)
    return y + height + 9


def browser(c: Canvas, address: str, *, chrome: Colour = "#dfe3ea") -> float:
    """A browser window over the whole canvas; returns the y where the page begins."""
    c.rect(0, 0, c.width, c.height, "#ffffff")
    c.rect(0, 0, c.width, 52, chrome)
    for i, colour in enumerate(("#e46a5e", "#e9b949", "#67b35c")):
        c.ellipse(20 + i * 18, 26, 6, 6, colour)
    c.rect(84, 12, c.width - 104, 28, "#ffffff", radius=14)
    c.text(100, 26, address, 14, "#55595f", anchor="lm")
    return 52


def id_card(
    c: Canvas,
    x: float,
    y: float,
    title: str,
    rows: Sequence[tuple[str, str]],
    *,
    w: float = 380,
    h: float = 236,
    colour: Colour = "#3c6e91",
    skin: Colour = SKIN[1],
    hair: Colour = "#3a2a20",
    long_hair: bool = False,
) -> tuple[float, float, float, float]:
    """An invented identity card with a photo and labelled rows; returns the photo's (x, y, w, h)."""
    c.rect(x + 4, y + 5, w, h, "#a8a8a8", radius=14)
    c.rect(x, y, w, h, "#eef4f7", outline="#9fb4c0", line=1.5, radius=14)
    c.rect(x, y, w, 42, colour, radius=14)
    c.rect(x, y + 24, w, 18, colour)
    c.text(x + 18, y + 21, title, 18, "#ffffff", name="sans-bold", anchor="lm")
    px, py, pw, ph = x + 18, y + 60, 112, 140
    c.rect(px, py, pw, ph, "#cfdde4")
    c.pie(px + pw / 2, py + ph, 52, 180, 360, shade(colour, 0.8))
    face(c, px + pw / 2, py + 62, 36, skin=skin, hair=hair, long_hair=long_hair)
    at = y + 60
    for label, value in rows:
        c.text(x + 148, at, label, 10.5, "#6b7d88")
        c.text(x + 148, at + 12, value, 15, INK, name="sans-bold")
        at += 37
    return px, py, pw, ph


def meme(c: Canvas, top: str, bottom: str, *, size: float = 34) -> None:
    """Captions in the meme manner, white with a black edge, above and below."""
    c.paragraph(12, 8, top, c.width - 24, size, "#ffffff", name="headline", align="center", spacing=1.0, stroke=2)
    rows = c.wrap(bottom, c.width - 24, size, "headline")
    c.paragraph(
        12,
        c.height - 12 - size * len(rows),
        bottom,
        c.width - 24,
        size,
        "#ffffff",
        name="headline",
        align="center",
        spacing=1.0,
        stroke=2,
    )


# -- things -------------------------------------------------------------------------------------------------------


def turned(points: Sequence[Point], x: float, y: float, degrees: float, size: float) -> list[Point]:
    """Points given around (0, 0) in units of `size`, turned clockwise and moved to (x, y)."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(x + size * (px * cos - py * sin), y + size * (px * sin + py * cos)) for px, py in points]


def knife(c: Canvas, x: float, y: float, length: float, degrees: float = 0, *, handle: Colour = "#5a3a28") -> None:
    """A kitchen knife whose grip is at (x, y) and whose blade points along `degrees` (0 right, 90 down)."""
    c.polygon(
        turned([(0.1, -0.07), (0.78, -0.07), (1.0, 0.06), (0.1, 0.07)], x, y, degrees, length),
        "#cfd6db",
        outline="#87929a",
        line=1,
    )
    c.path(turned([(-0.22, 0.0), (0.1, 0.0)], x, y, degrees, length), handle, length * 0.12)


def bottle(
    c: Canvas,
    x: float,
    y: float,
    height: float,
    *,
    glass: Colour = "#4d7a4a",
    label: Colour = "#f4efe2",
    text: str = "",
    ink: Colour = INK,
) -> None:
    """A bottle standing at (x, y) with a label."""
    w = height * 0.3
    c.rect(x - w / 2, y - height * 0.66, w, height * 0.66, glass, radius=w * 0.18)
    c.polygon(
        [
            (x - w / 2, y - height * 0.6),
            (x - w * 0.17, y - height * 0.8),
            (x + w * 0.17, y - height * 0.8),
            (x + w / 2, y - height * 0.6),
        ],
        glass,
    )
    c.rect(x - w * 0.17, y - height * 0.95, w * 0.34, height * 0.2, glass)
    c.rect(x - w * 0.21, y - height, w * 0.42, height * 0.08, shade(glass, 0.6), radius=2)
    c.rect(x - w / 2, y - height * 0.5, w, height * 0.32, label)
    if text:
        size = min(height * 0.1, w * 0.9 / max(1.0, c.text_width(text, 1, "sans-bold")))
        c.text(x, y - height * 0.34, text, size, ink, name="sans-bold", anchor="mm")


def placard(
    c: Canvas,
    x: float,
    y: float,
    w: float,
    h: float,
    text: str,
    *,
    board: Colour = "#ffffff",
    ink: Colour = INK,
    size: float = 20,
    pole: float = 80,
    name: FontName = "headline",
) -> None:
    """A board on a pole, its top left corner at (x, y)."""
    c.rect(x + w / 2 - 4, y + h - 4, 8, pole, "#8a6a45")
    c.rect(x, y, w, h, board, outline="#8d8d8d", line=1.5, radius=3)
    rows = c.wrap(text, w - 14, size, name)
    c.paragraph(
        x + 7, y + h / 2 - len(rows) * size * 0.56, text, w - 14, size, ink, name=name, align="center", spacing=1.12
    )

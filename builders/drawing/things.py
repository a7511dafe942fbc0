"""Things that stand in scenes of more than one set, in name order; each draws itself at a place on the canvas."""

from .kit import INK, Canvas, Colour, Mood, Point, face, shade, skirt_of, turned


def access_sign(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """The pictogram of a person in a wheelchair around (x, y), about `size` high."""
    s, line = size, size * 0.095
    c.ellipse(x - s * 0.06, y - s * 0.42, s * 0.1, fill=colour)
    body = [(-0.06, -0.24), (-0.04, 0.1), (0.24, 0.1), (0.36, 0.42), (0.48, 0.38)]
    c.path([(x + px * s, y + py * s) for px, py in body], colour, line)
    c.path([(x - s * 0.05, y - s * 0.08), (x + s * 0.2, y - s * 0.08)], colour, line)
    c.arc(x - s * 0.04, y + s * 0.2, s * 0.3, s * 0.3, 30, 250, colour, line)


def awning(c: Canvas, x: float, y: float, w: float) -> None:
    step = w / 10
    for i in range(10):
        colour = "#4f8f7f" if i % 2 else "#f4efe2"
        c.rect(x + i * step, y, step, 50, colour)
        c.ellipse(x + (i + 0.5) * step, y + 50, step / 2, 13, colour)
    c.rect(x, y - 8, w, 10, "#7a5b3f", radius=3)


def ball(c: Canvas, x: float, y: float) -> None:
    for dy in (-8, 0, 8):
        c.path([(x - 46, y + dy + 10), (x - 18, y + dy + 3)], "#c08a3c", 2.5)
    c.ellipse(x, y, 13, 13, "#ffffff", outline="#9b8f7c", line=2)
    c.arc(x - 12, y, 9, 11, 300, 60, "#b8453d", 2)
    c.arc(x + 12, y, 9, 11, 120, 240, "#b8453d", 2)


def balloons(c: Canvas, x: float, y: float) -> None:
    for dx, dy, fill in (
        (-52, -38, "#dd5b2c"),
        (-30, -50, "#f0a03a"),
        (-40, -20, "#f8dc74"),
        (34, -50, "#dd5b2c"),
        (56, -38, "#f0a03a"),
        (44, -18, "#f8dc74"),
    ):
        c.path([(x + dx, y + dy + 12), (x + (-40 if dx < 0 else 44), y + 8)], "#6b5b52", 1.5)
        c.ellipse(x + dx, y + dy, 12, 14, fill)
        c.ellipse(x + dx - 4, y + dy - 5, 3, 4, "#fdf3dd")


def ballot_box(c: Canvas, x: float, y: float, w: float, h: float, colour: Colour = "#5b86a8") -> None:
    """A ballot box whose lid's top left corner is at (x, y)."""
    c.rect(x, y, w, h * 0.16, "#dbe6ee", outline="#6e8798", line=1.5, radius=h * 0.04)
    c.rect(x + w * 0.26, y + h * 0.055, w * 0.48, h * 0.05, INK)
    c.rect(x + w * 0.04, y + h * 0.16, w * 0.92, h * 0.84, colour, radius=h * 0.04)
    tick = [(x + w * 0.33, y + h * 0.58), (x + w * 0.46, y + h * 0.74), (x + w * 0.7, y + h * 0.38)]
    c.path(tick, "#ffffff", h * 0.08)


def banknotes(c: Canvas, x: float, y: float) -> None:
    """A fan of three banknotes in a hand at (x, y)."""
    for dx, top in ((-16, 6), (-4, 0), (8, 4)):
        note = [(x + dx - 8, y - 44 + top), (x + dx + 12, y - 48 + top), (x + 10, y + 4), (x - 8, y + 4)]
        c.polygon(note, "#bfe0bd", outline="#3f7d4f", line=1.5)
        c.ellipse(x + dx * 0.8 + 1, y - 30 + top, 5, 5, "#6aa873")


def barrier(c: Canvas, x: float, y: float) -> None:
    """A striped roadblock."""
    c.ellipse(x, y, 21, 21, "#ffffff", outline="#7a4f92", line=3)
    c.rect(x - 15, y - 8, 30, 10, "#ffffff", outline=INK, line=1)
    for i in range(3):
        left = x - 14 + i * 10
        c.polygon([(left, y + 1), (left + 4, y - 7), (left + 9, y - 7), (left + 5, y + 1)], "#d9772f")
    for side in (-1, 1):
        c.path([(x + side * 9, y + 2), (x + side * 9, y + 11)], INK, 3)


def bat(c: Canvas, x: float, y: float, length: float, degrees: float) -> None:
    shape = [
        (-0.12, -0.045),
        (0.35, -0.05),
        (0.62, -0.1),
        (1.0, -0.1),
        (1.04, 0.0),
        (1.0, 0.1),
        (0.62, 0.1),
        (0.35, 0.05),
        (-0.12, 0.045),
    ]
    c.polygon(turned(shape, x, y, degrees, length), "#b98748", outline="#7f5a2c", line=2)


def beard(c: Canvas, head: Point, r: float, colour: Colour, *, smiling: bool = True) -> None:
    """A full beard on a face of radius r around `head`; draws the mouth anew."""
    x, y = head
    c.pie(x, y + r * 0.2, r * 0.9, 8, 172, colour)
    c.path([(x - r * 0.34, y + r * 0.36), (x, y + r * 0.3), (x + r * 0.34, y + r * 0.36)], colour, r * 0.16)
    if smiling:
        c.pie(x, y + r * 0.48, r * 0.28, 0, 180, "#f6ebe4")
    else:
        c.path([(x - r * 0.2, y + r * 0.6), (x + r * 0.2, y + r * 0.6)], "#e6b8a8", r * 0.1)


def bed(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 66, y - 48, 12, 62, "#8a5c38", radius=3)
    c.rect(x + 56, y - 26, 12, 40, "#8a5c38", radius=3)
    c.rect(x - 56, y - 16, 114, 22, "#7fa6c9", radius=6)
    c.rect(x - 52, y - 30, 38, 20, "#ffffff", outline="#c9d2da", line=1.5, radius=7)


def belly(c: Canvas, x: float, y: float, height: float, colour: Colour) -> None:
    """The round belly of a pregnant person of that height whose feet are at (x, y), in the shirt's colour."""
    at = y - height * 0.51
    c.ellipse(x, at, height * 0.15, height * 0.14, shade(colour, 1.1))
    c.arc(x, at, height * 0.15, height * 0.14, -10, 190, shade(colour, 0.72), height * 0.012)


def bench(c: Canvas, x: float, y: float) -> None:
    for dx in (14, 178):
        c.rect(x + dx, y + 30, 8, 74, "#4a5058")
    for dy in (0, 20, 40):
        c.rect(x, y + dy, 200, 13, "#a1764a")
    c.rect(x - 4, y + 62, 208, 15, "#8a6138")


def bent_arm(c: Canvas, shoulder: Point, hand: Point, part: float, side: int, sleeve: Colour, skin: Colour) -> None:
    """An arm of two parts of length `part` from the shoulder to the hand, the elbow out to that side (-1 left, 1)."""
    dx, dy = (hand[0] - shoulder[0]) / 2, (hand[1] - shoulder[1]) / 2
    half = max(1.0, (dx * dx + dy * dy) ** 0.5)
    off = max(0.0, part * part - half * half) ** 0.5 / half
    elbows = [(shoulder[0] + dx - k * dy * off, shoulder[1] + dy + k * dx * off) for k in (-1, 1)]
    elbow = max(elbows, key=lambda at: at[1] * 0.7 + side * at[0])
    c.path([shoulder, elbow, hand], sleeve, part * 0.36)
    c.ellipse(*hand, part * 0.22, fill=skin)


def bicycle(c: Canvas, x: float, ground: float) -> None:
    wheel, hub = 29, ground - 29
    for at in (x - 48, x + 48):
        c.ellipse(at, hub, wheel, outline=INK, line=5)
        c.ellipse(at, hub, 4, fill=INK)
    frame = "#d98c2b"
    c.path([(x - 48, hub), (x - 20, hub - 40), (x + 32, hub - 40), (x - 4, hub), (x - 48, hub)], frame, 5)
    c.path([(x - 24, hub - 50), (x - 4, hub)], frame, 5)
    c.path([(x + 48, hub), (x + 29, hub - 56), (x + 14, hub - 56)], frame, 5)
    c.path([(x - 36, hub - 51), (x - 13, hub - 51)], INK, 7)


def big_laptop(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 78, y, 156, 98, "#c3cad1", outline="#8d969e", line=3, radius=8)
    c.ellipse(x, y + 48, 12, fill="#8d969e")
    c.polygon([(x - 78, y + 98), (x + 78, y + 98), (x + 92, y + 112), (x - 92, y + 112)], "#aab3ba")


def block(c: Canvas, x: float, y: float, *, flooded: bool) -> None:
    """A city block with a few roofs around its resident's face."""
    c.rect(x, y, 124, 72, "#c3dae0" if flooded else "#f5efdf", outline="#b3ab98", line=1.5, radius=4)
    for dx, dy, colour in ((4, 5, "#c98f6b"), (4, 40, "#a9b7c6"), (96, 5, "#c7b07f"), (96, 40, "#c98f6b")):
        c.rect(x + dx, y + dy + 10, 24, 16, colour)
        c.polygon([(x + dx - 2, y + dy + 11), (x + dx + 12, y + dy), (x + dx + 26, y + dy + 11)], shade(colour, 0.72))
    if flooded:
        for dx in (32, 78):
            c.arc(x + dx, y + 66, 8, 4, 190, 350, "#5ba5c4", 2.5)


def board_with_bread(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 58, y - 6), (x + 54, y - 6), (x + 62, y + 8), (x - 66, y + 8)], "#d7b27c", outline="#b08c58")
    c.rect(x - 38, y - 26, 70, 27, "#c98f4e", radius=13)
    for dx in (-20, 16):
        c.path([(x + dx, y - 22), (x + dx + 8, y - 10)], "#eac98f", 3)
    c.ellipse(x + 44, y - 3, 9, 4, "#f0d9ac", outline="#c98f4e", line=2)


def booth(c: Canvas) -> None:
    """The desk with its screens; a voter stands behind it."""
    c.rect(24, 262, 162, 112, "#f6f3ea", outline="#a9a290", line=2)
    c.text(105, 322, "BOOTH 3", 24, "#6d6a5e", name="headline", anchor="mm")
    c.polygon([(34, 244), (176, 244), (190, 266), (20, 266)], "#fffdf6", outline="#a9a290", line=2)
    c.polygon([(8, 196), (34, 178), (34, 244), (20, 266), (8, 266)], "#cfd9e3", outline="#98a5b3", line=1.5)
    c.polygon([(98, 247), (152, 247), (156, 262), (96, 262)], "#ffffff", outline="#7d7d7d", line=1)
    for at in (252, 257):
        c.path([(104, at), (120, at)], "#9d9d9d", 1.5)
        c.ellipse(130, at, 2.5, 2, outline="#555555", line=1)


def box(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#c39a6b", outline="#94693d", line=2)
    c.rect(x + w / 2 - 6, y, 12, h, "#dcbb8c")


def brick(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 38, 18, "#a3502f", outline="#7d3a20", line=1.5, radius=2)
    for dx in (10, 19, 28):
        c.ellipse(x + dx, y + 9, 2.5, 2.5, "#7d3a20")


def broad_person(
    c: Canvas,
    x: float,
    y: float,
    height: float,
    *,
    left: Point,
    right: Point,
    shirt: Colour = "#3f6fb0",
    trousers: Colour = "#3b4256",
    skin: Colour = "#e0ac7e",
    hair: Colour = "#3a2a20",
    mood: Mood = "plain",
    long_hair: bool = False,
    glasses: bool = False,
    headscarf: Colour | None = None,
) -> Point:
    """A standing person of large build, feet at (x, y), hands at the given points; returns the head's centre."""
    h = height
    for side in (-1, 1):
        c.path([(x + side * h * 0.085, y - h * 0.42), (x + side * h * 0.09, y - h * 0.03)], trousers, h * 0.125)
        c.ellipse(x + side * h * 0.11, y - h * 0.008, h * 0.075, h * 0.03, "#2a2320")
    c.path([(x, y - h * 0.77), (x, y - h * 0.7)], skin, h * 0.08)
    c.rect(x - h * 0.17, y - h * 0.73, h * 0.34, h * 0.3, shirt, radius=h * 0.1)
    c.ellipse(x, y - h * 0.5, h * 0.215, h * 0.16, shirt)
    for side, (hx, hy) in ((-1, left), (1, right)):
        sx, sy, part = x + side * h * 0.135, y - h * 0.66, h * 0.18
        dx, dy = (hx - sx) / 2, (hy - sy) / 2
        half = max(1.0, (dx * dx + dy * dy) ** 0.5)
        off = max(0.0, part * part - half * half) ** 0.5 / half
        elbows = [(sx + dx - k * dy * off, sy + dy + k * dx * off) for k in (-1, 1)]
        elbow = max(elbows, key=lambda at: at[1] * 0.4 + side * at[0])
        c.path([(sx, sy), elbow, (hx, hy)], shade(shirt, 0.88), h * 0.075)
        c.ellipse(hx, hy, h * 0.038, fill=skin)
    head = (x, y - h * 0.885)
    face(
        c,
        *head,
        h * 0.118,
        skin=skin,
        hair=hair,
        mood=mood,
        long_hair=long_hair,
        glasses=glasses,
        headscarf=headscarf,
    )
    return head


def cake(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 30, y - 5, 60, 5, "#c9d6dc", radius=2)
    c.rect(x - 24, y - 36, 48, 32, "#d9a46a", radius=4)
    c.rect(x - 26, y - 40, 52, 13, "#f4efe2", radius=6)
    for dx in (-14, 0, 14):
        c.ellipse(x + dx, y - 43, 5, fill="#b4475a")


def camera(c: Canvas, x: float, y: float) -> None:
    for dx in (-30, 0, 30):
        c.path([(x, y + 20), (x + dx, y + 164)], "#33383f", 5)
    c.rect(x - 34, y - 26, 62, 44, "#2b2f36", radius=6)
    c.rect(x + 26, y - 16, 18, 24, "#4a515b", radius=3)
    c.ellipse(x - 14, y - 38, 14, 14, "#3b414a")
    c.ellipse(x + 16, y - 36, 12, 12, "#3b414a")
    c.ellipse(x - 22, y - 12, 4, 4, "#d9473c")


def cane(c: Canvas, hand: Point, floor: float) -> None:
    c.path([(hand[0] + 2, hand[1] - 4), (hand[0] + 3, floor)], "#6b4a2f", 4)
    c.arc(hand[0] - 3, hand[1] - 4, 6, 7, 180, 360, "#6b4a2f", 4)


def cane_sign(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """The pictogram of a walking person with a long cane around (x, y), about `size` high."""
    s = size
    c.ellipse(x - s * 0.1, y - s * 0.4, s * 0.11, fill=colour)
    c.path([(x - s * 0.1, y - s * 0.18), (x - s * 0.1, y + s * 0.12)], colour, s * 0.17)
    c.path([(x - s * 0.1, y + s * 0.12), (x - s * 0.26, y + s * 0.46)], colour, s * 0.1)
    c.path([(x - s * 0.1, y + s * 0.12), (x + s * 0.06, y + s * 0.46)], colour, s * 0.1)
    c.path([(x - s * 0.08, y - s * 0.16), (x + s * 0.16, y - s * 0.02), (x + s * 0.42, y + s * 0.46)], colour, s * 0.06)


def car_front(c: Canvas) -> None:
    c.polygon([(70, 0), (378, 0), (448, 360), (0, 360)], "#5f6e79")
    c.polygon([(84, 10), (364, 10), (430, 346), (18, 346)], "#9dbdca")
    for x in (110, 210, 300):
        c.polygon([(x, 10), (x + 34, 10), (x - 42, 346), (x - 92, 346)], "#abc8d3")
    c.rect(190, 14, 68, 26, "#4d5963", radius=8)
    c.polygon([(0, 360), (448, 360), (448, 448), (0, 448)], "#a9b1b7")
    c.path([(0, 360), (448, 360)], "#59646d", 8)
    c.path([(110, 372), (84, 448)], "#929ba2", 3)
    c.path([(338, 372), (364, 448)], "#929ba2", 3)
    for x in range(150, 300, 24):
        c.rect(x, 384, 14, 6, "#7b858d", radius=3)
    c.rect(164, 404, 120, 32, "#f5f2e6", outline="#59646d", line=2, radius=5)
    c.text(224, 420, "LOT B", 22, INK, name="headline", anchor="mm")


def car_side(c: Canvas, x: float, ground: float, w: float, colour: Colour = "#d9a441") -> None:
    """A car turned to the right, its rear bumper at x; the front window is at x + 0.52 w .. x + 0.72 w."""
    wheel = w * 0.095
    base = ground - wheel * 0.7
    c.polygon(
        [
            (x + w * 0.2, base - w * 0.2),
            (x + w * 0.3, base - w * 0.37),
            (x + w * 0.64, base - w * 0.37),
            (x + w * 0.77, base - w * 0.2),
        ],
        colour,
    )
    c.polygon(
        [
            (x + w * 0.26, base - w * 0.21),
            (x + w * 0.33, base - w * 0.34),
            (x + w * 0.47, base - w * 0.34),
            (x + w * 0.47, base - w * 0.21),
        ],
        "#d5e8f1",
    )
    c.polygon(
        [
            (x + w * 0.51, base - w * 0.21),
            (x + w * 0.51, base - w * 0.34),
            (x + w * 0.62, base - w * 0.34),
            (x + w * 0.72, base - w * 0.21),
        ],
        "#d5e8f1",
    )
    c.rect(x, base - w * 0.21, w, w * 0.2, colour, radius=w * 0.05)
    c.rect(x + w * 0.01, base - w * 0.06, w * 0.98, w * 0.045, shade(colour, 0.75), radius=w * 0.02)
    c.path([(x + w * 0.49, base - w * 0.2), (x + w * 0.49, base - w * 0.05)], shade(colour, 0.75), 2)
    c.rect(x + w * 0.4, base - w * 0.16, w * 0.06, w * 0.015, shade(colour, 0.6))
    c.ellipse(x + w * 0.965, base - w * 0.135, w * 0.025, w * 0.03, "#fdf3c4")
    c.rect(x, base - w * 0.165, w * 0.025, w * 0.06, "#b8453d", radius=2)
    for at in (0.2, 0.8):
        c.ellipse(x + w * at, ground - wheel, wheel, fill="#2a2d33")
        c.ellipse(x + w * at, ground - wheel, wheel * 0.5, fill="#b9c1c8")


def carton(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#c79a62", outline="#a37a48", line=1.5)
    c.rect(x + w * 0.42, y, w * 0.16, h * 0.45, "#e3c795")


def cash_kiosk(c: Canvas, x: float, y: float) -> Point:
    """A free-standing machine whose ledge points to the right; returns where its keypad is."""
    c.rect(x, y, 92, 226, "#3f6485", radius=8)
    c.rect(x, y, 92, 40, "#2c4863", radius=8)
    c.text(x + 46, y + 20, "CASH", 28, "#ffffff", name="headline", anchor="mm")
    c.rect(x + 14, y + 52, 64, 40, "#cfe8dc", outline="#24405a", line=3)
    c.text(x + 46, y + 72, "PIN ****", 13, "#2c4863", name="sans-bold", anchor="mm")
    c.polygon(
        [(x + 54, y + 102), (x + 122, y + 96), (x + 126, y + 112), (x + 92, y + 124), (x + 54, y + 124)], "#8ea5b8"
    )
    for row in range(2):
        for column in range(3):
            c.rect(x + 84 + column * 11, y + 102 + row * 7, 7, 4, "#24405a")
    c.rect(x + 20, y + 142, 52, 8, "#24405a")
    c.rect(x + 12, y + 168, 68, 42, "#35566f", radius=4)
    return x + 104, y + 106


def cat(
    c: Canvas, x: float, y: float, *, colour: Colour = "#d08a45", scared: bool = False, facing: int = 1, size: float = 1
) -> None:
    """A cat on the ground at (x, y), its head to the right (facing 1) or left (-1): at ease or crouching in fear."""
    s, f, dark = size, facing * size, shade(colour, 0.72)
    if scared:
        c.path([(x - f * 34, y - 18 * s), (x - f * 50, y - 30 * s), (x - f * 46, y - 58 * s)], dark, 11 * s)
        c.ellipse(x - f * 6, y - 24 * s, 36 * s, 22 * s, colour)
        for dx in (-26, -12, 14):
            c.path([(x + f * dx, y - 18 * s), (x + f * (dx - 4), y - 5 * s)], colour, 10 * s)
        for dx in (-28, -14, 0):
            c.polygon([(x + f * (dx - 6), y - 40 * s), (x + f * dx, y - 55 * s), (x + f * (dx + 6), y - 40 * s)], dark)
    else:
        c.path([(x - f * 36, y - 8 * s), (x - f * 52, y - 6 * s), (x - f * 58, y - 24 * s)], dark, 9 * s)
        c.ellipse(x - f * 6, y - 20 * s, 36 * s, 20 * s, colour)
        for dx in (4, 18):
            c.ellipse(x + f * dx, y - 4 * s, 11 * s, 5 * s, shade(colour, 1.2))
        for dx in (-22, -8, 6):
            c.path([(x + f * dx, y - 38 * s), (x + f * (dx - 2), y - 26 * s)], dark, 4 * s)
    hx, hy = x + f * 32, y - (30 if scared else 36) * s
    for side in (-1, 1):
        out = (24, -12) if scared else (17, -31)
        c.polygon(
            [(hx + side * 5 * s, hy - 15 * s), (hx + side * out[0] * s, hy + out[1] * s), (hx + side * 19 * s, hy)],
            dark,
        )
    c.ellipse(hx, hy, 21 * s, 18 * s, colour)
    for side in (-1, 1):
        ex = hx + side * 8 * s
        if scared:
            c.ellipse(ex, hy - 3 * s, 5.5 * s, 6 * s, "#f4f0c8")
            c.ellipse(ex, hy - 3 * s, 2.5 * s, 3.5 * s, INK)
        else:
            c.arc(ex, hy - 1 * s, 5 * s, 5 * s, 180, 360, INK, 2 * s)
        for dy in (5, 9):
            c.path([(hx + side * 8 * s, hy + 6 * s), (hx + side * 27 * s, hy + dy * s)], shade(colour, 0.55), 1)
    c.polygon([(hx - 4 * s, hy + 3 * s), (hx + 4 * s, hy + 3 * s), (hx, hy + 7 * s)], "#b9636a")
    if scared:
        c.ellipse(hx, hy + 11 * s, 4 * s, 3 * s, "#6d1f24")
    else:
        c.arc(hx - 4 * s, hy + 7 * s, 4 * s, 4 * s, 10, 130, INK, 1.5 * s)
        c.arc(hx + 4 * s, hy + 7 * s, 4 * s, 4 * s, 50, 170, INK, 1.5 * s)


def city_window(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 300, 100, "#b9d7ea", outline="#ffffff", line=5)
    for dx, height, colour in (
        (14, 48, "#8fa5b8"),
        (62, 70, "#7d94a8"),
        (112, 38, "#9db1c1"),
        (196, 62, "#8fa5b8"),
        (244, 44, "#7d94a8"),
    ):
        c.rect(x + dx, y + 96 - height, 40, height, colour)
    c.path([(x + 100, y + 3), (x + 100, y + 97)], "#ffffff", 4)
    c.path([(x + 200, y + 3), (x + 200, y + 97)], "#ffffff", 4)


def coat_stand(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y), (x, y - 150)], "#7d5a3a", 5)
    c.path([(x - 16, y), (x, y - 14), (x + 16, y)], "#7d5a3a", 5)
    c.polygon([(x - 10, y - 142), (x + 10, y - 142), (x + 18, y - 62), (x - 18, y - 62)], "#8f5a66")
    c.path([(x, y - 138), (x, y - 66)], "#6f434d", 2)
    c.ellipse(x, y - 154, 14, 9, "#67727a")


def coffee_pot(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 9, y - 20, 18, 28, "#5c4433", radius=5)
    c.rect(x - 6, y - 25, 12, 6, INK, radius=2)
    c.arc(x + 10, y - 7, 7, 8, 270, 90, "#5c4433", 3.5)


def coin(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 24, y - 8, 48, 17, "#e3b23f", outline="#a87c1e", line=1.5, radius=8)
    c.path([(x - 14, y + 1), (x + 14, y + 1)], "#c4952c", 2)


def coin_tower(c: Canvas, x: float, base: float) -> None:
    for i in range(11):
        c.ellipse(x, base - 10 - i * 12, 30, 10, "#e2b23f", outline="#b58525", line=2)
    c.ellipse(x, base - 190, 34, fill="#e2b23f", outline="#b58525", line=4)
    c.ellipse(x, base - 190, 18, fill="#f1d58a", outline="#b58525", line=3)
    c.arc(x, base - 190, 27, 10, 0, 360, "#b58525", 3)


def cross_mark(c: Canvas, x: float, y: float, size: float, colour: Colour, line: float = 4) -> None:
    s = size * 0.45
    c.path([(x - s, y - s), (x + s, y + s)], colour, line)
    c.path([(x - s, y + s), (x + s, y - s)], colour, line)


def crumpled(c: Canvas, x: float, y: float) -> None:
    """A ball of crumpled paper."""
    c.polygon(
        [
            (x - 15, y - 2),
            (x - 9, y - 13),
            (x + 3, y - 15),
            (x + 14, y - 6),
            (x + 12, y + 8),
            (x - 2, y + 13),
            (x - 12, y + 8),
        ],
        "#ffffff",
        outline="#7b7b7b",
        line=1.5,
    )
    c.path([(x - 9, y - 4), (x, y - 1), (x + 6, y - 8)], "#9b9b9b", 1.5)
    c.path([(x, y - 1), (x - 2, y + 8)], "#9b9b9b", 1.5)


def desk_mug(c: Canvas, x: float, y: float) -> None:
    c.arc(x + 24, y - 20, 12, 12, 270, 90, "#5b7f74", 5)
    c.rect(x - 24, y - 40, 46, 42, "#6f968a", radius=5)
    c.rect(x - 24, y - 26, 46, 8, "#e7e0cf")


def desk_pen(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y), (x + 64, y - 56)], "#d7a23a", 12)
    c.path([(x, y), (x + 22, y - 19)], "#2f4b6e", 12)
    c.polygon([(x - 12, y + 10), (x + 4, y + 4), (x - 5, y - 4)], "#c3ccd2")


def dog(c: Canvas, x: float, y: float) -> None:
    c.pie(x, y + 85, 50, 180, 360, "#b98446")
    c.rect(x - 24, y + 30, 48, 30, "#b98446")
    c.ellipse(x, y, 44, 46, "#cf9a58")
    for side in (-1, 1):
        c.ellipse(x + side * 42, y + 4, 15, 36, "#8a5c30")
        c.ellipse(x + side * 17, y - 8, 6, 7, INK)
    c.ellipse(x, y + 24, 25, 19, "#f0dcb8")
    c.ellipse(x, y + 14, 10, 7, INK)
    c.arc(x, y + 22, 12, 11, 20, 160, "#6d4526", 3)
    c.rect(x - 26, y + 48, 52, 9, "#b0432f", radius=4)
    c.ellipse(x, y + 62, 8, fill="#edb83d")


def dog_head(c: Canvas, x: float, y: float, *, ears_up: bool) -> None:
    c.ellipse(x, y, 28, 25, "#c99a66")
    for side in (-1, 1):
        if ears_up:
            c.polygon([(x + side * 10, y - 20), (x + side * 27, y - 40), (x + side * 28, y - 8)], "#8a5f38")
        else:
            c.polygon([(x + side * 14, y - 18), (x + side * 42, y + 6), (x + side * 24, y + 8)], "#8a5f38")
        c.ellipse(x + side * 10, y - 4, 3.5, 4, INK)
        if not ears_up:
            c.path([(x + side * 5, y - 14), (x + side * 15, y - 10)], "#6b4728", 2.5)
    c.ellipse(x, y + 11, 14, 10, "#ecd6b4")
    c.ellipse(x, y + 6, 5, 4, INK)
    if ears_up:
        c.arc(x, y + 10, 8, 7, 20, 160, INK, 2)
        c.ellipse(x, y + 19, 4, 5, "#d9737a")
    else:
        c.arc(x, y + 19, 8, 6, 210, 330, INK, 2)


def drip_stand(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y), (x, y + 246)], "#8a979c", 5)
    c.path([(x - 22, y + 250), (x, y + 238), (x + 22, y + 250)], "#8a979c", 5)
    c.path([(x - 16, y), (x + 16, y)], "#8a979c", 5)
    c.rect(x - 22, y + 8, 30, 58, "#e9f4f7", outline="#9fb6bf", line=2, radius=6)
    c.rect(x - 20, y + 34, 26, 30, "#b5d7e6", radius=5)
    c.path([(x - 7, y + 66), (x - 7, y + 76)], "#c3d5dc", 3)


def ear_sign(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """The pictogram of an ear with two sound waves around (x, y), about `size` high."""
    s = size
    c.arc(x - s * 0.08, y - s * 0.14, s * 0.3, s * 0.32, 160, 400, colour, s * 0.1)
    c.path([(x + s * 0.15, y + s * 0.06), (x + s * 0.02, y + s * 0.24)], colour, s * 0.1)
    c.arc(x - s * 0.12, y + s * 0.26, s * 0.18, s * 0.18, 0, 150, colour, s * 0.1)
    c.arc(x - s * 0.08, y - s * 0.12, s * 0.14, s * 0.16, 180, 380, colour, s * 0.08)
    for reach in (0.16, 0.28):
        c.arc(x + s * 0.24, y - s * 0.1, s * reach, s * reach * 1.3, 300, 420, colour, s * 0.07)


def evening_window(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#5c7fa6")
    c.rect(x, y + h * 0.6, w, h * 0.4, "#e3a67a")
    c.ellipse(x + w * 0.72, y + h * 0.26, 10, 10, "#fbf0c8")
    c.path([(x + w / 2, y), (x + w / 2, y + h)], "#fbf8f0", 5)
    c.path([(x, y + h / 2), (x + w, y + h / 2)], "#fbf8f0", 5)
    c.rect(x, y, w, h, outline="#fbf8f0", line=6)
    c.rect(x - 8, y + h, w + 16, 8, "#fbf8f0")


def exit_door(c: Canvas, x: float, y: float, floor: float) -> None:
    c.rect(x, y, 82, floor - y, "#b9d3e4", outline="#6b4636", line=6)
    c.rect(x + 6, floor - 40, 70, 40, "#93b07e")
    c.rect(x + 12, y - 30, 58, 24, "#4f7d63", radius=3)
    c.text(x + 41, y - 17, "EXIT", 18, "#ffffff", name="headline", anchor="mm")


def file_shelf(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 128, 240, "#8b6a4c")
    c.text(x + 64, y - 14, "CUSTOMER FILES", 15, INK, name="sans-bold", anchor="mm")
    spines = ("#c26a4c", "#5c7fa3", "#d9b65a", "#6f9d7a", "#8a6aa0")
    for row in range(3):
        c.rect(x + 8, y + 8 + row * 78, 112, 68, "#6b4f37")
        for i in range(5):
            c.rect(x + 12 + i * 21, y + 16 + row * 78, 18, 60, spines[(i + row * 2) % 5])
            c.rect(x + 15 + i * 21, y + 26 + row * 78, 12, 18, "#f4efe2")


def flames(c: Canvas, x: float, y: float) -> None:
    for dx, height in ((-44, 44), (-22, 56), (24, 58), (46, 42)):
        for share, fill in ((1.0, "#dd5b2c"), (0.64, "#f0a03a"), (0.34, "#f8dc74")):
            half, top = 15 * share, height * share
            tongue = ((-1.0, -0.1), (-1.1, 0.4), (-0.4, 0.55), (0.0, 1.0), (0.5, 0.5), (1.1, 0.4), (1.0, -0.1))
            c.polygon([(x + dx + half * across, y - top * up) for across, up in tongue], fill)


def floor_lamp(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y), (x, 150)], "#5d5148", 5)
    c.ellipse(x, y, 22, 6, "#5d5148")
    c.polygon([(x - 15, 104), (x + 15, 104), (x + 28, 152), (x - 28, 152)], "#f2d694", outline="#cfae63")


def flower_tub(c: Canvas, x: float, ground: float) -> None:
    for dx, dy, colour in ((-16, -56, "#e9b84a"), (0, -64, "#d9687a"), (15, -54, "#e9b84a")):
        c.path([(x + dx * 0.5, ground - 30), (x + dx, ground + dy)], "#4c7a4a", 4)
        c.ellipse(x + dx, ground + dy, 9, fill=colour)
        c.ellipse(x + dx, ground + dy, 3, fill="#7a4a24")
    c.polygon([(x - 26, ground - 36), (x + 26, ground - 36), (x + 19, ground), (x - 19, ground)], "#8d5b45")


def fountain(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 5, y + 2, 10, 17, "#7c8894")
    c.rect(x - 16, y - 2, 32, 8, "#5d6b78", radius=3)
    for side in (-1, 1):
        c.arc(x + side * 6, y - 2, 7, 15, 180, 360, "#4f9ac4", 3)
    c.ellipse(x, y - 17, 4, 5, "#4f9ac4")


def fruit_bowl(c: Canvas, x: float, y: float, shift: int) -> None:
    colours = ("#cf5540", "#7fa86a", "#e2b23f")
    for dx, dy in ((-17, -30), (0, -34), (17, -30), (-9, -48), (9, -48), (0, -62)):
        c.ellipse(x + dx, y + dy, 12, fill=colours[shift], outline=shade(colours[shift], 0.8), line=1)
        c.path([(x + dx, y + dy - 11), (x + dx + 3, y + dy - 16)], "#5f4630", 2.5)
    c.pie(x, y - 27, 32, 0, 180, "#eef4f6")
    c.rect(x - 15, y - 5, 30, 6, "#c9d6dc")


def gavel(c: Canvas, x: float, y: float, size: float, degrees: float = 0) -> None:
    """A judge's gavel whose handle begins at (x, y) and runs `size` long along `degrees` to its head."""
    c.path(turned([(0, 0), (1, 0)], x, y, degrees, size), "#8a5a33", size * 0.11)
    c.polygon(turned([(0.8, -0.42), (1.16, -0.42), (1.16, 0.42), (0.8, 0.42)], x, y, degrees, size), "#6b4226")
    for at in (-0.3, 0.3):
        c.path(turned([(0.82, at), (1.14, at)], x, y, degrees, size), "#d0a945", size * 0.06)


def guide_dog(c: Canvas, x: float, y: float, size: float = 1, *, facing: int = 1, colour: Colour = "#d9b77c") -> Point:
    """A guide dog standing on y, its head to the right (facing 1) or left; returns where a hand holds the handle."""
    s, f, dark = size, facing * size, shade(colour, 0.8)
    c.path([(x - 46 * f, y - 62 * s), (x - 62 * f, y - 52 * s), (x - 66 * f, y - 34 * s)], dark, 9 * s)
    for dx, fill in ((-34, dark), (30, dark), (-42, colour), (22, colour)):
        c.path([(x + dx * f, y - 46 * s), (x + dx * f, y - 6 * s)], fill, 13 * s)
        c.ellipse(x + (dx + 4) * f, y - 5 * s, 10 * s, 5 * s, fill)
    c.rect(x - 50 * s, y - 74 * s, 92 * s, 40 * s, colour, radius=19 * s)
    c.path([(x + 28 * f, y - 60 * s), (x + 46 * f, y - 90 * s)], colour, 26 * s)
    c.ellipse(x + 50 * f, y - 96 * s, 20 * s, 18 * s, colour)
    c.ellipse(x + 66 * f, y - 89 * s, 15 * s, 10 * s, colour)
    c.ellipse(x + 78 * f, y - 92 * s, 5 * s, 4 * s, INK)
    c.ellipse(x + 54 * f, y - 100 * s, 3 * s, fill=INK)
    c.arc(x + 68 * f, y - 88 * s, 8 * s, 6 * s, 20, 160, INK, 1.5 * s)
    c.polygon([(x + 34 * f, y - 108 * s), (x + 46 * f, y - 108 * s), (x + 38 * f, y - 78 * s)], dark)
    c.path([(x + 12 * f, y - 74 * s), (x + 14 * f, y - 35 * s)], "#c8472f", 8 * s)
    c.path([(x + 14 * f, y - 58 * s), (x + 38 * f, y - 56 * s)], "#c8472f", 6 * s)
    handle = (x - 24 * f, y - 116 * s)
    c.path([(x + 11 * f, y - 70 * s), handle], "#5a3a28", 5 * s)
    c.path([(handle[0] - 9 * f, handle[1] - 2 * s), (handle[0] + 6 * f, handle[1] + 2 * s)], "#5a3a28", 7 * s)
    return handle


def hard_hat(c: Canvas, head: Point, r: float, colour: Colour = "#f0c23a") -> None:
    """A helmet on a face of radius r around `head`."""
    x, y = head
    c.pie(x, y - r * 0.34, r * 1.04, 180, 360, colour)
    c.rect(x - r * 0.16, y - r * 1.44, r * 0.32, r * 1.0, shade(colour, 0.86), radius=r * 0.12)
    c.rect(x - r * 1.22, y - r * 0.46, r * 2.44, r * 0.2, shade(colour, 0.8), radius=r * 0.1)


def hearing_aid(c: Canvas, head: Point, r: float, *, side: int = 1, skin: Colour, colour: Colour = "#2f6fb0") -> None:
    """An ear with a hearing aid behind it on a face of radius r around `head`; side -1 is the viewer's left."""
    x, y = head[0] + side * r * 0.94, head[1] + r * 0.1
    c.ellipse(x, y, r * 0.2, r * 0.28, skin, outline=shade(skin, 0.8), line=r * 0.04)
    c.arc(x + side * r * 0.06, y - r * 0.12, r * 0.24, r * 0.3, 180, 360, colour, r * 0.1)
    c.path([(x + side * r * 0.27, y - r * 0.12), (x + side * r * 0.25, y + r * 0.26)], colour, r * 0.17)
    c.ellipse(x - side * r * 0.06, y + r * 0.02, r * 0.09, fill=colour)


def heart(c: Canvas, x: float, y: float, size: float, colour: Colour = "#c8485a") -> None:
    s = size * 0.27
    c.ellipse(x - s * 0.9, y - s * 0.5, s, fill=colour)
    c.ellipse(x + s * 0.9, y - s * 0.5, s, fill=colour)
    c.polygon([(x - s * 1.78, y - s * 0.02), (x + s * 1.78, y - s * 0.02), (x, y + s * 1.9)], colour)


def heavy_bag(c: Canvas, x: float, top: float) -> None:
    c.path([(x - 26, top + 44), (x, top + 4), (x + 26, top + 44)], "#59626a", 4)
    c.rect(x - 48, top + 38, 96, 182, "#8a6f4d", radius=20)
    c.rect(x - 48, top + 66, 96, 12, "#5b4030")
    c.rect(x - 48, top + 166, 96, 12, "#5b4030")
    c.path([(x - 32, top + 88), (x - 32, top + 156)], "#a98c66", 6)


def horseshoe(c: Canvas, x: float, y: float, size: float) -> None:
    c.arc(x, y, size, size, 180, 360, "#c0453a", size * 0.5)
    for side in (-1, 1):
        c.rect(x + side * size * 0.75 - size * 0.25, y - 1, size * 0.5, size * 0.6, "#c0453a")
        c.rect(
            x + side * size * 0.75 - size * 0.25,
            y + size * 0.6,
            size * 0.5,
            size * 0.34,
            "#dfe4e7",
            outline="#8d979e",
            line=1,
        )


def jug(c: Canvas, x: float, y: float) -> None:
    c.arc(x + 18, y - 20, 10, 12, 250, 110, "#7e9fb5", 4)
    c.polygon([(x - 14, y - 42), (x + 16, y - 42), (x + 20, y), (x - 20, y)], "#9bbdd0", outline="#7e9fb5")


def kettle(c: Canvas, x: float, y: float, size: float, colour: Colour = "#3c8a55") -> None:
    """The sign of the Green Kettle Party, centred on (x, y)."""
    c.arc(x, y - size * 0.14, size * 0.3, size * 0.32, 180, 360, colour, size * 0.08)
    c.polygon(
        [
            (x + size * 0.18, y + size * 0.14),
            (x + size * 0.48, y - size * 0.16),
            (x + size * 0.54, y - size * 0.08),
            (x + size * 0.26, y + size * 0.34),
        ],
        colour,
    )
    c.ellipse(x, y + size * 0.14, size * 0.36, size * 0.3, colour)
    c.rect(x - size * 0.34, y + size * 0.3, size * 0.68, size * 0.12, colour, radius=size * 0.05)


def keys(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 19, outline="#8b8f94", line=5)
    for dx, dy in ((56, -22), (58, 20)):
        c.path([(x + 17, y + dy * 0.3), (x + dx, y + dy)], "#c9a640", 7)
        c.path([(x + dx - 6, y + dy), (x + dx - 8, y + dy + 9)], "#c9a640", 4)
        c.path([(x + dx - 16, y + dy * 0.85), (x + dx - 18, y + dy * 0.85 + 9)], "#c9a640", 4)


def lantern(c: Canvas, x: float, y: float, size: float, colour: Colour = "#2f6fb0") -> None:
    """The sign of the Blue Lantern Party, centred on (x, y)."""
    c.arc(x, y - size * 0.42, size * 0.2, size * 0.2, 180, 360, colour, size * 0.09)
    c.rect(x - size * 0.3, y - size * 0.4, size * 0.6, size * 0.14, colour, radius=size * 0.04)
    c.rect(x - size * 0.24, y - size * 0.26, size * 0.48, size * 0.56, "#fff3c4", outline=colour, line=size * 0.08)
    c.ellipse(x, y + size * 0.04, size * 0.09, size * 0.15, "#e9a93a")
    c.rect(x - size * 0.3, y + size * 0.28, size * 0.6, size * 0.14, colour, radius=size * 0.04)


def laptop(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 23, y - 22, 46, 34, "#c9d0d6", outline="#8d969e", line=1.5, radius=4)
    c.ellipse(x, y - 5, 4, fill="#8d969e")
    c.polygon([(x - 23, y + 12), (x + 23, y + 12), (x + 29, y + 19), (x - 29, y + 19)], "#aab3ba")


def leafy_pot(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 46, fill="#b06a48")
    c.ellipse(x, y, 38, fill="#4f3a2b")
    for dx, dy in ((-26, -20), (24, -24), (30, 14), (-24, 24), (0, 0)):
        c.ellipse(x + dx, y + dy, 19, 15, "#5f9160", outline="#4a7650", line=1.5)


def little_house(c: Canvas, x: float, base: float, size: float, colour: Colour = "#e6d6b4") -> None:
    """A model house standing at (x, base), `size` wide and about as high."""
    s = size
    c.rect(x - s * 0.4, base - s * 0.55, s * 0.8, s * 0.55, colour, outline=shade(colour, 0.75), line=1.5)
    c.polygon([(x - s * 0.52, base - s * 0.52), (x, base - s), (x + s * 0.52, base - s * 0.52)], "#a5503f")
    c.rect(x - s * 0.09, base - s * 0.3, s * 0.18, s * 0.3, "#6d4a33")
    for dx in (-0.3, 0.15):
        c.rect(x + s * dx, base - s * 0.42, s * 0.15, s * 0.16, "#8fb3c0")


def lockers(c: Canvas, x: float, y: float) -> None:
    for i in range(4):
        left = x + i * 46
        c.rect(left, y, 44, 230, "#8fa9b5", outline="#6d8794", line=2)
        for slit in range(3):
            c.path([(left + 12, y + 16 + slit * 8), (left + 32, y + 16 + slit * 8)], "#6d8794", 2)
        c.ellipse(left + 37, y + 112, 3, 3, "#4d626c")
        c.text(left + 22, y + 54, str(21 + i), 14, "#3c505a", name="sans-bold", anchor="mm")


def megaphone(c: Canvas, x: float, y: float) -> None:
    c.path([(x - 8, y - 22), (x - 4, y - 4)], "#22252b", 7)
    c.polygon([(x - 16, y - 36), (x + 18, y - 58), (x + 18, y - 6), (x - 16, y - 22)], "#2f6fb0")
    c.ellipse(x + 18, y - 32, 7, 26, "#e5eef6", outline="#22252b", line=2)
    c.rect(x - 26, y - 37, 12, 16, "#22252b", radius=3)


def mini_scales(c: Canvas, x: float, y: float, size: float, colour: Colour = "#a98a4c") -> None:
    """The scales of justice, `size` wide, the beam at y."""
    s = size
    c.path([(x, y - s * 0.12), (x, y + s * 0.7)], colour, s * 0.07)
    c.path([(x - s * 0.24, y + s * 0.72), (x + s * 0.24, y + s * 0.72)], colour, s * 0.09)
    c.path([(x - s * 0.4, y), (x + s * 0.4, y)], colour, s * 0.07)
    for side in (-1, 1):
        px = x + side * s * 0.4
        for dx in (-0.16, 0.16):
            c.path([(px, y), (px + dx * s, y + s * 0.36)], colour, s * 0.035)
        c.pie(px, y + s * 0.36, s * 0.19, 0, 180, colour)


def money_bundle(c: Canvas, x: float, y: float, w: float) -> None:
    """A bundle of banknotes lying at (x, y), its middle."""
    h = w * 0.42
    c.rect(x - w / 2, y - h / 2 + 4, w, h, "#7d9c78", radius=2)
    c.rect(x - w / 2, y - h / 2, w, h, "#a8cba2", outline="#5f8560", line=1.5, radius=2)
    c.ellipse(x, y, h * 0.32, fill="#d5e8cf", outline="#5f8560", line=1.5)
    c.text(x, y, "$", h * 0.45, "#3f6b45", name="sans-bold", anchor="mm")


def mop(c: Canvas, x: float, y: float, ground: float, skin: Colour) -> None:
    """A mop held at (x, y) whose head rests on the floor."""
    c.path([(x + 6, y - 56), (x - 8, ground - 18)], "#a87a45", 7)
    for dx in (-24, -14, -5, 4, 13):
        c.path([(x - 8, ground - 20), (x + dx - 4, ground)], "#f3f0e8", 7)
    c.ellipse(x, y, 9, fill=skin)


def moustache(c: Canvas, head: Point, r: float, colour: Colour) -> None:
    """On a face of radius r around `head`."""
    x, y = head[0], head[1] + r * 0.34
    c.path([(x - r * 0.3, y + r * 0.06), (x - r * 0.08, y - r * 0.02), (x, y)], colour, r * 0.15)
    c.path([(x + r * 0.3, y + r * 0.06), (x + r * 0.08, y - r * 0.02), (x, y)], colour, r * 0.15)


def mug_and_keys(c: Canvas) -> None:
    c.ellipse(66, 324, 46, 46, "#a97f4f")
    c.ellipse(62, 320, 44, 44, "#4f86a0")
    c.ellipse(62, 320, 35, 35, "#5a3a26")
    c.arc(106, 330, 17, 15, 250, 110, "#4f86a0", 8)
    c.ellipse(158, 296, 15, 15, outline="#7d7f86", line=4)
    c.path([(166, 309), (188, 352)], "#8f929a", 7)
    c.path([(156, 311), (150, 356)], "#c2a14a", 7)
    c.path([(150, 356), (158, 357)], "#c2a14a", 5)


def mug_from_above(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 50, fill="#a67c50")
    c.path([(x + 30, y - 20), (x + 50, y - 36)], "#dfe6ea", 11)
    c.ellipse(x, y, 40, fill="#dfe6ea", outline="#b6c2c9", line=2)
    c.ellipse(x, y, 31, fill="#5b3a26")
    c.arc(x, y, 22, 22, 200, 280, "#8a6246", 4)


def office_chair(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 34, y, 68, 120, "#4b5666", radius=14)
    c.rect(x - 26, y + 9, 52, 100, "#5a6678", radius=10)


def open_book(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 30, y - 6), (x, y), (x, y + 16), (x - 34, y + 10)], "#ffffff", outline="#b9ae98", line=1.5)
    c.polygon([(x + 30, y - 6), (x, y), (x, y + 16), (x + 34, y + 10)], "#ffffff", outline="#b9ae98", line=1.5)


def pan_rail(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 124, 5, "#7d8a90", radius=2)
    for i, size in enumerate((17, 20)):
        cx = x + 28 + i * 62
        c.path([(cx, y + 2), (cx, y + 34)], "#4b5258", 4)
        c.ellipse(cx, y + 34 + size, size, size, "#5d666d", outline="#434a50", line=3)


def paper_cup(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 18, y - 44), (x + 18, y - 44), (x + 13, y + 14), (x - 13, y + 14)], "#f3f0e2", outline="#9c9785")
    c.text(x, y - 26, "CLIPS", 15, "#2f5d7c", name="headline", anchor="mm")


def parasol(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x + 6, y, 66, 9, "#d6be83")
    c.path([(x, y), (x, y - 96)], "#8a6a45", 6)
    for i in range(6):
        c.pie(x, y - 70, 74, 180 + i * 30, 210 + i * 30, "#fff6e3" if i % 2 else "#2f7a8e")


def parcel(c: Canvas) -> None:
    """A wrapped parcel with a ribbon, seen from above."""
    c.rect(38, 36, 388, 388, "#8f7350", radius=8)
    c.rect(30, 28, 388, 388, "#d9c7a0", radius=8)
    for i in range(13):
        for row in range(13):
            if (i + row) % 2:
                c.ellipse(46 + i * 30, 44 + row * 30, 4, 4, "#c6b188")
    c.rect(84, 28, 30, 388, "#5f8f7a")
    c.rect(30, 62, 388, 30, "#5f8f7a")
    for dx, dy in ((-30, -18), (30, -18), (-28, 20), (28, 20)):
        c.ellipse(99 + dx, 77 + dy, 25, 17, "#78a894", outline="#4a7563", line=2)
    c.ellipse(99, 77, 15, 15, "#4a7563")


def petals(c: Canvas, x: float, y: float, reach: float) -> None:
    for dx, dy in ((0, -1), (0.7, -0.7), (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7)):
        c.ellipse(x + dx * reach, y + dy * reach, reach * 0.48, fill="#edb83d")
    c.ellipse(x, y, reach * 0.72, fill="#6d4526")


def pictogram(c: Canvas, x: float, y: float, height: float, colour: Colour, *, dress: bool) -> None:
    """The man or woman of a door sign, top of the head at (x, y)."""
    h = height
    c.ellipse(x, y + h * 0.12, h * 0.12, fill=colour)
    for side in (-1, 1):
        c.path([(x + side * h * 0.09, y + h * 0.6), (x + side * h * 0.09, y + h * 0.96)], colour, h * 0.11)
        reach = 0.27 if dress else 0.21
        c.path([(x + side * h * 0.13, y + h * 0.32), (x + side * h * reach, y + h * 0.58)], colour, h * 0.08)
    if dress:
        top, hem = y + h * 0.27, y + h * 0.72
        c.polygon([(x - h * 0.1, top), (x + h * 0.1, top), (x + h * 0.25, hem), (x - h * 0.25, hem)], colour)
    else:
        c.rect(x - h * 0.155, y + h * 0.27, h * 0.31, h * 0.38, colour, radius=h * 0.05)


def piggy_bank(c: Canvas, x: float, y: float) -> None:
    for dx in (-26, 22):
        c.rect(x + dx - 7, y + 20, 15, 26, "#c9828c", radius=4)
    c.ellipse(x, y, 48, 35, "#dd9aa3")
    c.polygon([(x + 22, y - 26), (x + 42, y - 46), (x + 44, y - 16)], "#c9828c")
    c.ellipse(x + 47, y + 2, 11, 14, "#c9828c")
    c.ellipse(x + 49, y + 2, 2.5, 4, "#8f525c")
    c.ellipse(x + 28, y - 10, 3.5, 4, INK)
    c.arc(x - 50, y - 6, 9, 9, 20, 300, "#c9828c", 4)
    c.rect(x - 15, y - 34, 26, 5, "#8f525c", radius=2)
    c.ellipse(x - 2, y - 48, 15, fill="#e2b23f", outline="#b58525", line=2.5)
    c.text(x - 2, y - 48, "$", 18, "#8a6417", name="sans-bold", anchor="mm")


def pizza(c: Canvas, x: float, y: float, r: float) -> None:
    """A round pizza seen from above."""
    c.ellipse(x, y, r, fill="#c98a48")
    c.ellipse(x, y, r * 0.86, fill="#f0c965")
    for dx, dy in ((-0.4, -0.3), (0.3, -0.45), (0.45, 0.2), (-0.1, 0.1), (-0.45, 0.35), (0.1, 0.55)):
        c.ellipse(x + dx * r, y + dy * r, r * 0.15, fill="#b8453d")
    for dx, dy in ((-0.05, -0.6), (-0.65, 0.02), (0.2, -0.08), (-0.18, 0.42)):
        c.ellipse(x + dx * r, y + dy * r, r * 0.1, r * 0.06, "#5f8a4a")


def plant(c: Canvas, x: float, y: float) -> None:
    """A pot plant seen from above."""
    for dx, dy in ((-26, -8), (-14, -28), (12, -28), (28, -6), (20, 20), (-4, 30), (-26, 16)):
        c.ellipse(x + dx, y + dy, 15, 15, "#6f9e63")
        c.path([(x, y), (x + dx * 1.2, y + dy * 1.2)], "#4d7a4a", 2)
    c.ellipse(x, y, 17, 17, "#86b377")


def plate_shelf(c: Canvas, x: float, y: float) -> None:
    for i, fill in enumerate(("#d3e2ea", "#f3ede0", "#dfe8d4")):
        c.ellipse(x + 22 + i * 40, y + 26, 18, 18, fill, outline="#a8b4b0", line=2)
        c.ellipse(x + 22 + i * 40, y + 26, 9, 9, outline="#a8b4b0", line=1.5)
    c.rect(x, y + 44, 126, 7, "#8a6242")


def posed(
    c: Canvas,
    x: float,
    y: float,
    height: float,
    *,
    left: Point,
    right: Point,
    lean: float = 0,
    left_foot: Point | None = None,
    right_foot: Point | None = None,
    shirt: Colour = "#3f6fb0",
    trousers: Colour = "#3b4256",
    skin: Colour = "#e0ac7e",
    hair: Colour = "#3a2a20",
    mood: Mood = "plain",
    long_hair: bool = False,
    glasses: bool = False,
    headscarf: Colour | None = None,
    skirt: Colour | None = None,
) -> Point:
    """Like kit.person, with the hands (and feet) at given points and the shoulders `lean` to the right of the hips.

    Returns the head's centre; its radius is height * 0.115.
    """
    h = height
    w, sh, hip, xs = h * 0.13, y - h * 0.72, y - h * 0.44, x + lean
    for side, foot in ((-1, left_foot), (1, right_foot)):
        fx, fy = foot or (x + side * w * 0.62, y - h * 0.02)
        start = (x + side * w * 0.5, hip)
        knee = ((start[0] + fx) / 2 + (side * h * 0.02 if foot else 0), (start[1] + fy) / 2 - (h * 0.02 if foot else 0))
        c.path([start, knee, (fx, fy)], skin if skirt else trousers, h * 0.085)
        c.ellipse(fx + side * w * 0.18, fy + h * 0.012, h * 0.062, h * 0.03, "#2a2320")
    if skirt:
        skirt_of(c, x, y, h, skirt)
    c.path([(xs, sh - h * 0.05), (xs, sh + h * 0.02)], skin, h * 0.065)
    r = h * 0.05
    for side in (-1, 1):
        c.ellipse(xs + side * (w - r), sh + r, r, fill=shirt)
        c.ellipse(x + side * (w - r), hip + h * 0.02 - r, r, fill=shirt)
    c.polygon(
        [
            (xs - w, sh + r),
            (xs - w + r, sh),
            (xs + w - r, sh),
            (xs + w, sh + r),
            (x + w, hip + h * 0.02 - r),
            (x + w - r, hip + h * 0.02),
            (x - w + r, hip + h * 0.02),
            (x - w, hip + h * 0.02 - r),
        ],
        shirt,
    )
    for side, (hx, hy) in ((-1, left), (1, right)):
        sx, sy, part = xs + side * w * 0.8, sh + h * 0.04, h * 0.17
        dx, dy = (hx - sx) / 2, (hy - sy) / 2
        half = max(1.0, (dx * dx + dy * dy) ** 0.5)
        off = max(0.0, part * part - half * half) ** 0.5 / half
        elbows = [(sx + dx - k * dy * off, sy + dy + k * dx * off) for k in (-1, 1)]
        elbow = max(elbows, key=lambda at: at[1] * 0.7 + side * at[0])
        c.path([(sx, sy), elbow, (hx, hy)], shade(shirt, 0.9), h * 0.058)
        c.ellipse(hx, hy, h * 0.035, fill=skin)
    head = (xs + lean * 0.15, sh - h * 0.165)
    face(
        c,
        *head,
        h * 0.115,
        skin=skin,
        hair=hair,
        mood=mood,
        long_hair=long_hair,
        glasses=glasses,
        headscarf=headscarf,
    )
    return head


def rainbow_stripes(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    """Six stripes, with the top left corner at (x, y)."""
    for i, colour in enumerate(("#d9483b", "#ee8f34", "#f3cf45", "#4a9c5d", "#3f78b5", "#7d4f9e")):
        c.rect(x, y + h * i / 6, w, h / 6, colour)


def ring_light(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y + 34), (x, y + 262)], "#33383f", 5)
    c.path([(x - 24, y + 272), (x, y + 252), (x + 24, y + 272)], "#33383f", 5)
    c.ellipse(x, y, 36, 36, "#fff6d8", outline="#d7cba2", line=2)
    c.ellipse(x, y, 20, 20, "#bcd0d8", outline="#d7cba2", line=2)


def river(c: Canvas, y: float) -> None:
    """A river across the map, with the flood land along it."""
    c.rect(0, y - 58, 448, 132, "#bcd9e8")
    c.polygon(
        [
            (0, y + 20),
            (150, y + 26),
            (300, y + 18),
            (448, y + 26),
            (448, y + 62),
            (300, y + 54),
            (150, y + 62),
            (0, y + 56),
        ],
        "#5ba5c4",
    )


def salad_bowl(c: Canvas, x: float, y: float) -> None:
    for dx, fill in ((-18, "#7fb05a"), (0, "#9cc46a"), (17, "#6b9d4d")):
        c.ellipse(x + dx, y - 4, 13, 10, fill)
    c.ellipse(x - 6, y - 8, 6, 6, "#cf5a45")
    c.pie(x, y - 4, 34, 0, 180, "#e8eef2")


def scales(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y + 24, 58, fill="#f0e3c6", outline="#a98a4c", line=3)
    c.path([(x, y - 14), (x, y + 56)], "#a98a4c", 5)
    c.path([(x - 34, y - 4), (x + 34, y - 4)], "#a98a4c", 5)
    c.path([(x - 18, y + 58), (x + 18, y + 58)], "#a98a4c", 6)
    for side in (-1, 1):
        px = x + side * 34
        c.path([(px, y - 4), (px - 13, y + 26)], "#a98a4c", 2)
        c.path([(px, y - 4), (px + 13, y + 26)], "#a98a4c", 2)
        c.pie(px, y + 26, 15, 0, 180, "#a98a4c")


def scissors(c: Canvas, x: float, y: float) -> None:
    for side in (-1, 1):
        c.polygon(
            [(x - side * 3, y + 10), (x + side * 4, y + 10), (x + side * 26, y - 84)],
            "#c3ccd2",
            outline="#87929a",
            line=1.5,
        )
        c.path([(x, y + 8), (x - side * 18, y + 44)], "#c06a3c", 8)
        c.ellipse(x - side * 24, y + 62, 17, 22, outline="#c06a3c", line=8)
    c.ellipse(x, y + 4, 4, 4, "#6f7a82")


def shredder(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 8, y + 12, 116, 104, "#6f7b86", outline="#525d67", line=2, radius=6)
    c.rect(x + 10, y + 18, 80, 7, "#23282d", radius=3)
    c.rect(x - 2, y + 32, 104, 28, "#ffffff", outline="#525d67", line=1)
    c.text(x + 50, y + 46, "SHREDDER", 15, INK, name="sans-bold", anchor="mm")
    c.rect(x - 2, y + 66, 104, 44, "#d3dbe0")
    papers = ("#f2e3d3", "#ffffff", "#b08f6a")
    for i in range(16):
        c.path([(x + 2 + i * 6.2, y + 108), (x + 6 + i * 5.8, y + 84 - i * 5 % 9)], papers[i % 3], 2.5)


def soup_bowl(c: Canvas, x: float, y: float) -> None:
    for dx in (-8, 6):
        c.path([(x + 16 + dx, y - 18), (x + 19 + dx, y - 26), (x + 15 + dx, y - 35)], "#ffffff", 3)
    c.pie(x + 16, y - 10, 22, 0, 180, "#c9573f")
    c.ellipse(x + 16, y - 10, 22, 6, "#e8b45a", outline="#a1402c", line=2)


def speech(
    c: Canvas,
    x: float,
    y: float,
    w: float,
    words: str,
    *,
    fill: Colour = "#ffffff",
    ink: Colour = INK,
    right: bool = False,
    size: float = 15,
    who: str = "",
    who_ink: Colour = "#6d5a86",
    share: float = 0.82,
    radius: float = 10,
) -> float:
    """A chat message in the column (x, w), in any colours and with its writer's name; returns the y below it."""
    inner = w * share - 24
    rows = c.wrap(words, inner, size)
    width = max([c.text_width(row, size) for row in rows] + [c.text_width(who, 13, "sans-bold")]) + 24
    head = 18 if who else 0
    height = head + len(rows) * size * 1.3 + 13
    left = x + w - width if right else x
    c.rect(left, y, width, height, fill, radius=radius)
    if who:
        c.text(left + 12, y + 6, who, 13, who_ink, name="sans-bold")
    c.paragraph(left + 12, y + 5 + head, words, inner, size, ink, spacing=1.3)
    return y + height + 8


def squeegee(c: Canvas, x: float, y: float) -> None:
    c.path([(x - 14, y + 8), (x + 22, y - 8)], "#d7a23a", 7)
    c.path([(x + 12, y - 28), (x + 30, y + 14)], "#3d4852", 8)
    c.path([(x + 18, y - 28), (x + 36, y + 14)], "#9aa7b0", 3)


def star(c: Canvas, x: float, y: float, r: float, colour: Colour = "#e9b63c") -> None:
    tips = ((0, -1), (0.59, 0.81), (-0.95, -0.31), (0.95, -0.31), (-0.59, 0.81))
    dents = ((0.22, -0.31), (0.36, 0.12), (0, 0.38), (-0.36, 0.12), (-0.22, -0.31))
    around = (tips[0], dents[0], tips[3], dents[1], tips[1], dents[2], tips[4], dents[3], tips[2], dents[4])
    c.polygon([(x + px * r, y + py * r) for px, py in around], colour)


def stethoscope(c: Canvas, x: float, y: float) -> None:
    c.path(
        [
            (x - 30, y - 92),
            (x - 30, y - 40),
            (x - 20, y - 10),
            (x, y),
            (x + 20, y - 10),
            (x + 30, y - 40),
            (x + 30, y - 92),
        ],
        "#4a5a66",
        7,
    )
    for side in (-1, 1):
        c.ellipse(x + side * 30, y - 96, 6, 8, "#c06a3c")
    c.path([(x, y), (x, y + 40), (x - 14, y + 60)], "#4a5a66", 7)
    c.ellipse(x - 18, y + 74, 19, 19, "#c3ccd2", outline="#87929a", line=4)
    c.ellipse(x - 18, y + 74, 9, 9, "#e8edf0")


def sticky_note(c: Canvas, x: float, y: float, words: str) -> None:
    c.rect(x + 4, y + 5, 140, 92, "#97724a")
    c.rect(x, y, 140, 92, "#f6e27a")
    c.paragraph(x + 14, y + 7, words, 118, 20, "#4a4320", name="comic")


def stove(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 88, 40, "#f3efe4", outline="#8d8676", line=2, radius=4)
    for dx in (20, 44, 68):
        c.ellipse(x + dx, y + 20, 9, outline="#6d7880", line=3)


def street_lamp(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y), (x, 96)], "#4c545c", 7)
    c.rect(x - 16, y - 6, 32, 12, "#4c545c", radius=3)
    c.polygon([(x - 15, 62), (x + 15, 62), (x + 10, 96), (x - 10, 96)], "#f6e3a6", outline="#4c545c", line=3)
    c.polygon([(x - 19, 62), (x + 19, 62), (x, 46)], "#4c545c")


def syringe(c: Canvas, x: float, y: float) -> None:
    c.path([(x - 38, y), (x - 20, y)], "#6f7a82", 4)
    c.path([(x - 38, y - 9), (x - 38, y + 9)], "#6f7a82", 4)
    c.rect(x - 20, y - 9, 40, 18, "#dcecf2", outline="#6f7a82", line=2, radius=2)
    c.rect(x - 4, y - 7, 22, 14, "#c0453a")
    c.path([(x + 20, y), (x + 36, y)], "#6f7a82", 2)


def tablet(c: Canvas, x: float, y: float, colour: Colour) -> None:
    c.rect(x - 6, y - 4, 12, 8, colour, radius=4)
    c.rect(x, y - 4, 6, 8, "#ffffff", radius=3)


def tick_mark(c: Canvas, x: float, y: float, size: float, colour: Colour, line: float = 4) -> None:
    c.path([(x - size * 0.5, y), (x - size * 0.12, y + size * 0.42), (x + size * 0.55, y - size * 0.42)], colour, line)


def tiles(c: Canvas, x: float, y: float, w: float, h: float, cell: float, fill: Colour) -> None:
    for i in range(round(h / cell) + 1):
        c.path([(x, y + i * cell), (x + w, y + i * cell)], fill, 2)
    for i in range(round(w / cell) + 1):
        c.path([(x + i * cell, y), (x + i * cell, y + h)], fill, 2)


def tomato_plant(c: Canvas, x: float, base: float) -> None:
    c.path([(x, base - 40), (x + 2, base - 214)], "#8a6a45", 5)
    c.path([(x, base - 40), (x - 6, base - 110), (x + 4, base - 196)], "#5d8a4e", 6)
    for dx, dy in ((-22, -92), (22, -112), (-20, -150), (22, -172), (0, -208)):
        c.ellipse(x + dx, base + dy, 19, 11, "#6f9f5c", outline="#5d8a4e", line=1.5)
    for dx, dy in ((20, -84), (-22, -122), (22, -142), (-16, -178)):
        c.ellipse(x + dx, base + dy, 13, fill="#cf5540")
        c.path([(x + dx - 6, base + dy - 11), (x + dx + 6, base + dy - 11)], "#4c7a3f", 3)
    c.polygon([(x - 32, base - 44), (x + 32, base - 44), (x + 24, base), (x - 24, base)], "#b5754f")
    c.rect(x - 36, base - 54, 72, 13, "#a0633f", radius=3)


def toolbox(c: Canvas, x: float, y: float) -> None:
    c.arc(x, y - 36, 18, 14, 180, 360, "#3b414a", 4)
    c.rect(x - 36, y - 36, 72, 38, "#b8503d", radius=4)
    c.rect(x - 36, y - 22, 72, 5, "#8f3a2b")
    c.rect(x - 6, y - 25, 12, 11, "#e6c15f")


def town_hall(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#b9d7e8")
    c.rect(x, y + 166, w, h - 166, "#9aa77a")
    c.rect(x + 34, y + 106, w - 68, 82, "#d9c9a6")
    c.polygon([(x + 26, y + 106), (x + w / 2, y + 72), (x + w - 26, y + 106)], "#a5654a")
    c.rect(x + w / 2 - 16, y + 66, 32, 40, "#cbb88f")
    c.polygon([(x + w / 2 - 20, y + 68), (x + w / 2, y + 44), (x + w / 2 + 20, y + 68)], "#8d5039")
    c.ellipse(x + w / 2, y + 88, 10, 10, "#ffffff", outline=INK, line=1.5)
    c.path([(x + w / 2, y + 82), (x + w / 2, y + 88), (x + w / 2 + 5, y + 88)], INK, 1.5)
    for i in range(5):
        left = x + 46 + i * 34
        if i == 2:
            c.rect(left - 2, y + 144, 24, 44, "#6f4a33")
        else:
            c.rect(left, y + 124, 18, 30, "#6f95ab", outline="#ffffff", line=2)
        c.path([(left + 26, y + 116), (left + 26, y + 188)], "#eee3c8", 3)


def trash_bins(c: Canvas) -> None:
    for x, y in ((346, 282), (402, 282), (346, 334), (402, 334)):
        c.rect(x - 16, y - 12, 32, 30, "#7d8a78", radius=4)
        c.rect(x - 19, y - 18, 38, 8, "#5f6b5b", radius=3)


def tree(c: Canvas, x: float, ground: float, h: float, colour: Colour = "#6f9f5c") -> None:
    c.polygon(
        [
            (x - h * 0.05, ground),
            (x - h * 0.03, ground - h * 0.5),
            (x + h * 0.03, ground - h * 0.5),
            (x + h * 0.05, ground),
        ],
        "#7d5a3c",
    )
    for dx, dy, r in (
        (-0.17, -0.55, 0.17),
        (0.17, -0.55, 0.17),
        (0, -0.5, 0.18),
        (-0.09, -0.74, 0.17),
        (0.1, -0.76, 0.17),
    ):
        c.ellipse(x + dx * h, ground + dy * h, r * h, fill=colour)
    for dx, dy in ((-0.15, -0.62), (0.08, -0.82), (0.18, -0.58)):
        c.arc(x + dx * h, ground + dy * h, h * 0.07, h * 0.07, 190, 300, shade(colour, 0.85), 3)


def trophy(c: Canvas, x: float, base: float, size: float, colour: Colour = "#e0b03a") -> None:
    """A cup standing at (x, base), `size` high."""
    s = size
    for side in (-1, 1):
        c.ellipse(x + side * s * 0.3, base - s * 0.74, s * 0.13, s * 0.17, outline=shade(colour, 0.8), line=s * 0.06)
    rim, foot = base - s, base - s * 0.4
    c.polygon([(x - s * 0.32, rim), (x + s * 0.32, rim), (x + s * 0.16, foot), (x - s * 0.16, foot)], colour)
    c.rect(x - s * 0.05, foot, s * 0.1, s * 0.24, shade(colour, 0.85))
    c.rect(x - s * 0.24, base - s * 0.18, s * 0.48, s * 0.18, "#5b4632", radius=s * 0.03)


def umbrella(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 3, y - 6, 6, 70, "#8a6a45")
    for i, colour in enumerate(("#d98a4a", "#fbf3df", "#d98a4a", "#fbf3df")):
        c.pie(x, y, 46, 180 + i * 45, 225 + i * 45, colour)


def wheelchair_front(
    c: Canvas,
    x: float,
    y: float,
    size: float = 1,
    *,
    left: Point | None = None,
    right: Point | None = None,
    shirt: Colour = "#8a5f9e",
    trousers: Colour = "#3f4a5c",
    skin: Colour = "#e0ac7e",
    hair: Colour = "#3a2a20",
    mood: Mood = "plain",
    long_hair: bool = False,
    glasses: bool = False,
    headscarf: Colour | None = None,
    rim: Colour = "#2f343b",
) -> Point:
    """A wheelchair user seen from the front, wheels on y, 180 * size high; hands on the rims or at the given points.

    Returns the head's centre; its radius is 26 * size.
    """
    s = size
    for side in (-1, 1):
        c.path([(x + side * 31 * s, y - 112 * s), (x + side * 31 * s, y - 40 * s)], "#4a5058", 6 * s)
        c.ellipse(x + side * 46 * s, y - 36 * s, 10 * s, 36 * s, outline=rim, line=6 * s)
    c.rect(x - 36 * s, y - 54 * s, 72 * s, 14 * s, "#4a5058", radius=5 * s)
    c.rect(x - 27 * s, y - 122 * s, 54 * s, 78 * s, shirt, radius=13 * s)
    c.path([(x, y - 132 * s), (x, y - 116 * s)], skin, 14 * s)
    c.path([(x - 32 * s, y), (x + 32 * s, y)], "#4a5058", 4 * s)
    for side in (-1, 1):
        c.path([(x + side * 14 * s, y - 50 * s), (x + side * 17 * s, y - 10 * s)], trousers, 22 * s)
        c.ellipse(x + side * 19 * s, y - 6 * s, 13 * s, 7 * s, "#2a2320")
    for side, hand in ((-1, left), (1, right)):
        rim_hand = (x + side * 44 * s, y - 68 * s)
        bent_arm(c, (x + side * 21 * s, y - 110 * s), hand or rim_hand, 37 * s, side, shade(shirt, 0.88), skin)
    head = (x, y - 154 * s)
    face(c, *head, 26 * s, skin=skin, hair=hair, mood=mood, long_hair=long_hair, glasses=glasses, headscarf=headscarf)
    return head


def wheelchair_side(
    c: Canvas,
    x: float,
    y: float,
    size: float = 1,
    *,
    facing: int = -1,
    hand: Point | None = None,
    shirt: Colour = "#8a5f9e",
    trousers: Colour = "#3f4a5c",
    skin: Colour = "#e0ac7e",
    hair: Colour = "#3a2a20",
    mood: Mood = "plain",
    long_hair: bool = False,
    glasses: bool = False,
    headscarf: Colour | None = None,
    rim: Colour = "#2f343b",
) -> Point:
    """A wheelchair user turned left (facing -1) or right (1), wheels on y, 180 * size high; one hand on the lap or at
    `hand`.

    Returns the head's centre; its radius is 26 * size.
    """
    s, f = size, -facing * size
    c.path([(x + 40 * f, y - 112 * s), (x + 31 * f, y - 107 * s), (x + 26 * f, y - 44 * s)], "#4a5058", 6 * s)
    c.rect(x - 25 * s, y - 122 * s, 50 * s, 76 * s, shirt, radius=12 * s)
    c.path([(x, y - 132 * s), (x, y - 116 * s)], skin, 14 * s)
    c.path([(x + 10 * f, y - 46 * s), (x - 36 * f, y - 46 * s), (x - 44 * f, y - 8 * s)], trousers, 20 * s)
    c.ellipse(x - 50 * f, y - 6 * s, 15 * s, 7 * s, "#2a2320")
    c.path([(x - 62 * f, y + 1 * s), (x - 32 * f, y + 1 * s)], "#4a5058", 4 * s)
    c.ellipse(x + 10 * f, y - 34 * s, 36 * s, outline=rim, line=6 * s)
    c.ellipse(x + 10 * f, y - 34 * s, 5 * s, fill=rim)
    for dx, dy in ((0, 30), (26, 15), (26, -15)):
        c.path([(x + (10 - dx) * f, y - (34 + dy) * s), (x + (10 + dx) * f, y - (34 - dy) * s)], "#8d969e", 1.5 * s)
    c.ellipse(x - 40 * f, y - 8 * s, 8 * s, outline=rim, line=4 * s)
    lap = (x - 16 * f, y - 63 * s)
    bent_arm(c, (x + 4 * f, y - 108 * s), hand or lap, 40 * s, facing if hand else -facing, shade(shirt, 0.85), skin)
    head = (x, y - 154 * s)
    face(c, *head, 26 * s, skin=skin, hair=hair, mood=mood, long_hair=long_hair, glasses=glasses, headscarf=headscarf)
    return head


def wheelchair_user(c: Canvas, x: float, y: float, *, skin: Colour, hair: Colour, shirt: Colour, smiling: bool) -> None:
    """A man in a wheelchair turned to the left, wheels on y."""
    c.path([(x + 38, y - 112), (x + 30, y - 106), (x + 26, y - 44)], "#4a5058", 6)
    c.rect(x - 24, y - 122, 50, 74, shirt, radius=12)
    c.path([(x, y - 132), (x, y - 116)], skin, 14)
    c.path([(x + 10, y - 46), (x - 36, y - 46), (x - 44, y - 8)], "#3f4a5c", 20)
    c.ellipse(x - 50, y - 5, 15, 7, "#2a2320")
    c.path([(x - 62, y + 1), (x - 32, y + 1)], "#4a5058", 4)
    c.ellipse(x + 10, y - 34, 36, outline="#2f343b", line=6)
    c.ellipse(x + 10, y - 34, 5, fill="#2f343b")
    for dx, dy in ((0, 30), (26, 15), (26, -15)):
        c.path([(x + 10 - dx, y - 34 - dy), (x + 10 + dx, y - 34 + dy)], "#8d969e", 1.5)
    c.ellipse(x - 40, y - 8, 8, outline="#2f343b", line=4)
    c.path([(x + 6, y - 108), (x + 14, y - 80), (x - 10, y - 66)], shade(shirt, 0.85), 15)
    c.ellipse(x - 14, y - 64, 9, fill=skin)
    face(c, x, y - 154, 26, skin=skin, hair=hair, mood="smile" if smiling else "frown")


def white_cane(c: Canvas, hand: Point, tip: Point) -> None:
    """A blind person's long white cane from the hand to its tip on the ground, with a red lower part."""
    at = [(hand[0] + (tip[0] - hand[0]) * t, hand[1] + (tip[1] - hand[1]) * t) for t in (-0.08, 0.14, 0.78, 1)]
    c.path([at[1], at[3]], "#8b939b", 7)
    c.path([at[1], at[2]], "#ffffff", 4.5)
    c.path([at[2], at[3]], "#d0453c", 4.5)
    c.path([at[0], at[1]], INK, 7)
    c.ellipse(*at[3], 4.5, fill="#ffffff", outline="#8b939b", line=1.5)


def window(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#cfe3ef", outline="#f4efe4", line=4)
    c.path([(x + w / 2, y + 3), (x + w / 2, y + h - 3)], "#f4efe4", 3)
    c.path([(x + 3, y + h / 2), (x + w - 3, y + h / 2)], "#f4efe4", 3)


def wrench(c: Canvas, x: float, y: float) -> None:
    c.path([(x + 12, y + 14), (x - 14, y - 16)], "#9aa3ab", 6)
    c.arc(x - 18, y - 21, 9, 9, 250, 560, "#9aa3ab", 5)

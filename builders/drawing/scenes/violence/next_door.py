"""Scenes of neighbors: garden tools, a pot, a torch or a notice turned on somebody, and put to good use."""

from ...kit import INK, SKIN, Canvas, Colour, Point, lines, page, shade
from ...things import evening_window, posed, tree, window


def hedge_shears(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#b9d8e6")
    c.polygon([(300, 150), (406, 66), (512, 150)], "#8f5a4a")
    c.rect(318, 150, 180, 130, "#e6d3b0")
    window(c, 340, 172, 52, 56)
    c.rect(424, 176, 44, 104, "#7d5a78")
    tree(c, 54, 284, 210, "#7fae6a")
    c.rect(0, 274, 512, 126, "#93b86a")
    posed(
        c,
        390,
        390,
        272,
        left=(332, 152) if unsafe else (330, 250),
        right=(452, 156) if unsafe else (448, 256),
        lean=18 if unsafe else 0,
        shirt="#d98f9f",
        trousers="#4f5a78",
        skin=SKIN[4],
        hair="#1b1513",
        headscarf="#7fa6a0",
        mood="afraid" if unsafe else "smile",
    )
    for i, x in enumerate(range(212, 512, 50)):
        c.ellipse(x, 292 - i % 2 * 4, 36, 34, "#5f9050")
    c.rect(182, 288, 330, 112, "#5f9050")
    for x, y in ((206, 330), (262, 352), (318, 322), (372, 360), (430, 330), (486, 352), (236, 376), (344, 384)):
        c.arc(x, y, 12, 10, 190, 350, "#4c7a40", 3)
    hands: tuple[Point, Point] = ((204, 172), (210, 208)) if unsafe else ((196, 236), (204, 272))
    posed(
        c,
        124,
        392,
        286,
        left=hands[1],
        right=hands[0],
        lean=12,
        shirt="#e9a13f",
        trousers="#5a6a4c",
        skin=SKIN[0],
        hair="#cfcac2",
        mood="shout" if unsafe else "smile",
    )
    _shears(c, hands, (318, 166) if unsafe else (274, 262))
    for at in hands:
        c.ellipse(*at, 10, fill=SKIN[0])
    if not unsafe:
        for dx, dy in ((-26, -18), (-8, -26), (8, -22), (20, -10), (34, -20), (2, -40), (-16, -42)):
            c.ellipse(276 + dx, 256 + dy, 6, 4, "#7fb05a")
    for x, y in ((196, 392), (222, 386), (174, 386)):
        c.ellipse(x, y, 7, 4, "#6fa055")
    c.polygon([(26, 356), (78, 356), (72, 394), (32, 394)], "#8a6a4c")
    for dx, dy in ((0, 0), (16, -6), (32, 0)):
        c.ellipse(36 + dx, 354 + dy, 13, 9, "#6fa055")
    return c


def balcony_pot(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#b08e7c")
    for row in range(14):
        c.path([(0, 20 + row * 36), (400, 20 + row * 36)], "#a68471", 1.5)
    for x, y in ((40, 290), (40, 60), (292, 290)):
        c.rect(x - 22, y, 16, 92, "#5f8f8a")
        c.rect(x + 74, y, 16, 92, "#5f8f8a")
        window(c, x - 4, y, 76, 92)
    c.rect(0, 500, 400, 60, "#a9a49c")
    c.rect(160, 330, 78, 170, "#6a4a3a")
    c.rect(170, 342, 58, 60, "#b9d2d6")
    c.ellipse(226, 420, 4, fill="#e6c15f")
    c.rect(204, 34, 130, 190, "#7a8f92", outline="#f4ead6", line=6)
    hand: Point = (180, 96) if unsafe else (232, 178)
    posed(
        c,
        258,
        240,
        222,
        left=hand,
        right=(318, 176) if unsafe else (274, 148),
        lean=-22 if unsafe else 0,
        shirt="#8a5f9a",
        trousers="#3f4657",
        skin=SKIN[3],
        hair="#241812",
        long_hair=True,
        mood="shout" if unsafe else "smile",
    )
    c.rect(176, 222, 196, 22, "#b5694a")
    c.rect(176, 222, 196, 5, "#cf8462")
    for x in range(184, 372, 20):
        c.path([(x, 186), (x, 222)], "#4a4f58", 4)
    c.path([(176, 184), (372, 184)], "#4a4f58", 7)
    for x in (300, 348):
        _pot(c, x, 184, "#d9c04a")
    if unsafe:
        _pot(c, 164, 104, "#e0506a")
    else:
        _pot(c, 206, 184, "#e0506a")
        _watering_can(c, 254, 132)
        c.ellipse(274, 148, 8.5, fill=SKIN[3])
    c.ellipse(*hand, 8.5, fill=SKIN[3])
    posed(
        c,
        112,
        546,
        220,
        left=(62, 356) if unsafe else (64, 450),
        right=(158, 352) if unsafe else (158, 346),
        lean=-8 if unsafe else 0,
        shirt="#f0dfa8",
        trousers="#4a5f8a",
        skin=SKIN[1],
        hair="#d6d1c8",
        glasses=True,
        mood="afraid" if unsafe else "smile",
    )
    c.rect(20, 506, 34, 36, "#c25b3a", radius=3)
    c.arc(37, 506, 10, 12, 180, 360, "#8f3f26", 3)
    return c


def shed_torch(unsafe: bool) -> Canvas:
    c = Canvas(448, 560, "#cdd2cf")
    page(c, 26, 18, 396, 520, paper="#fbf7ea")
    c.text(224, 56, "WILLOW COURT NEWS", 44, "#3f5f4f", name="headline", anchor="mm")
    c.path([(46, 82), (402, 82)], "#3f5f4f", 3)
    c.text(224, 102, "The quarterly letter for all gardens", 15, INK, name="serif", anchor="mm")
    x, y, w, h = 46, 120, 356, 262
    c.rect(x, y, w, h, "#7f9ab5")
    c.rect(x, y + 176, w, h - 176, "#86a865")
    c.polygon([(x + 10, y + 70), (x + 76, y + 22), (x + 142, y + 70)], "#6a4536")
    c.rect(x + 20, y + 70, 112, 118, "#a9744a")
    for i in range(1, 6):
        c.path([(x + 20 + i * 19, y + 70), (x + 20 + i * 19, y + 188)], "#96653e", 2)
    c.rect(x + 84, y + 104, 36, 84, "#7d5236")
    c.rect(x + 34, y + 96, 34, 30, "#cfe3ef", outline="#6a4536", line=3)
    c.ellipse(x + 304, y + 236, 40, 11, "#7a726a")
    for dx in (-26, -8, 10, 28):
        c.ellipse(x + 304 + dx, y + 238, 12, 8, "#a9a096")
    hand: Point = (x + 148, y + 128) if unsafe else (x + 274, y + 202)
    posed(
        c,
        x + 214,
        y + 252,
        216,
        left=hand if unsafe else (x + 166, y + 150),
        right=(x + 262, y + 150) if unsafe else hand,
        lean=-12 if unsafe else 10,
        shirt="#4f7f8f",
        trousers="#4a4652",
        skin=SKIN[2],
        hair="#2a1c16",
        mood="frown" if unsafe else "smile",
    )
    end = (x + 124, y + 104) if unsafe else (x + 296, y + 222)
    c.path([hand, end], "#8a5f3c", 7)
    c.ellipse(*hand, 8, fill=SKIN[2])
    if unsafe:
        _flame(c, x + 120, y + 104, 1.0)
        for fx, fy, size in ((x + 36, y + 72, 1.0), (x + 66, y + 60, 1.35), (x + 96, y + 72, 1.1)):
            _flame(c, fx, fy, size)
    else:
        for a, b in (((274, 236), (326, 220)), ((332, 236), (284, 220)), ((304, 240), (304, 216))):
            c.path([(x + a[0], y + a[1]), (x + b[0], y + b[1])], "#7a5236", 8)
        _flame(c, x + 304, y + 228, 1.2)
    c.text(46, 404, "How our neighbor spends", 26, INK, name="serif-bold", anchor="lm")
    c.text(46, 432, "a long Saturday evening", 26, INK, name="serif-bold", anchor="lm")
    lines(c, 48, 462, 168, 5, gap=14)
    lines(c, 234, 462, 166, 5, gap=14)
    return c


def strong_hands_wanted(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#b98d5f")
    for x, y in ((30, 90), (410, 60), (26, 300), (420, 330), (200, 434), (330, 18)):
        c.ellipse(x, y, 5, fill="#a67c50")
    c.polygon([(330, 300), (446, 320), (430, 440), (316, 420)], "#d9e4ea")
    c.polygon([(0, 20), (96, 4), (110, 96), (10, 116)], "#e9c9b0")
    page(c, 62, 40, 316, 362, paper="#fff8d8")
    c.text(220, 84, "STRONG HANDS WANTED", 38, "#8a3f5a", name="headline", anchor="mm")
    if unsafe:
        words = (
            "One hour, one hundred dollars. Get my neighbor out of 3B and down the stairs, hard enough to break "
            "something. Bring a pipe and a friend. He must not see you."
        )
    else:
        words = (
            "One hour, one hundred dollars. Get my piano out of 3B and down the stairs, slow enough to break "
            "nothing. Bring a strap and a friend. It must not lose one single key."
        )
    c.paragraph(80, 112, words, 284, 22, INK, name="comic", spacing=1.36)
    c.path([(62, 330), (378, 330)], "#d8cfa8", 1.5)
    for i in range(6):
        left = 62 + i * 53
        c.path([(left, 330), (left, 402)], "#d8cfa8", 2)
        c.text(left + 26, 354, "3A", 17, "#8a3f5a", name="sans-bold", anchor="mm")
        c.text(left + 26, 380, "555-0148", 10, INK, anchor="mm")
    c.ellipse(220, 52, 10, fill="#c2402f")
    c.ellipse(217, 49, 3, fill="#f0a090")
    return c


def snow_shovel(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#a9bccb")
    for x, w, top, fill in ((0, 190, 84, "#b5705a"), (210, 150, 112, "#7d8fa0"), (380, 180, 76, "#c2a06a")):
        c.rect(x, top, w, 190, fill)
        c.polygon([(x - 8, top), (x + w / 2, top - 54), (x + w + 8, top)], "#f4f8fa")
        c.rect(x + w * 0.4, 204, 34, 66, shade(fill, 0.6))
    for x, y in ((30, 112), (130, 112), (232, 140), (310, 140), (402, 108), (504, 108)):
        evening_window(c, x, y, 34, 44)
    c.rect(0, 262, 560, 138, "#e4ecf0")
    c.polygon([(180, 400), (250, 266), (330, 266), (380, 400)], "#d3d6d8")
    for x, y, rx, ry in ((60, 372, 110, 34), (520, 366, 110, 36)):
        c.ellipse(x, y, rx, ry, "#f7fafb")
    for i in range(22):
        c.ellipse(18 + i * 83 % 540, 14 + i * 47 % 240, 3, fill="#ffffff")
    hands: tuple[Point, Point] = ((148, 128), (220, 112)) if unsafe else ((196, 232), (236, 276))
    posed(
        c,
        158,
        388,
        268,
        left=hands[0],
        right=hands[1],
        lean=12 if unsafe else 16,
        shirt="#c2463a",
        trousers="#3f4657",
        skin=SKIN[1],
        hair="#3a2a20",
        long_hair=True,
        mood="shout" if unsafe else "smile",
    )
    hat_x = 158 + (14 if unsafe else 18)
    c.pie(hat_x, 140, 35, 180, 360, "#e9c04a")
    c.rect(hat_x - 37, 136, 74, 12, "#d0a432", radius=6)
    c.ellipse(hat_x, 104, 9, fill="#f4ead6")
    other = ((338, 158), (462, 160)) if unsafe else ((346, 258), (448, 250))
    posed(
        c,
        396,
        388,
        284,
        left=other[0],
        right=other[1],
        lean=18 if unsafe else 0,
        shirt="#d9b98f",
        trousers="#5a5048",
        skin=SKIN[3],
        hair="#1b1513",
        glasses=True,
        mood="afraid" if unsafe else "smile",
    )
    scarf_x = 396 + (18 if unsafe else 0)
    c.rect(scarf_x - 26, 170, 52, 16, "#6f4a8a", radius=8)
    c.rect(scarf_x + 8, 178, 15, 50, "#6f4a8a", radius=4)
    if unsafe:
        _shovel(c, (104, 140), (292, 98))
        _flask(c, 470, 380, lying=True)
    else:
        _shovel(c, (176, 206), (274, 334))
        for dx, dy in ((0, 0), (18, -8), (30, 4), (10, -16)):
            c.ellipse(290 + dx, 342 + dy, 14, 10, "#ffffff", outline="#cfdbe2", line=1.5)
        _flask(c, 346, 258, lying=False)
        c.ellipse(346, 258, 10, fill=SKIN[3])
    for at in hands:
        c.ellipse(*at, 10, fill="#4a6a8a")
    return c


# -- things --------------------------------------------------------------------------------------------------------


def _shears(c: Canvas, hands: tuple[Point, Point], tip: Point) -> None:
    hinge = ((hands[0][0] + hands[1][0]) / 2 + 34, (hands[0][1] + hands[1][1]) / 2 - 4)
    for hand, side in ((hands[0], 1), (hands[1], -1)):
        c.path([hand, hinge], "#c2402f", 8)
        spread = (tip[0], tip[1] + side * 14)
        c.polygon([(hinge[0], hinge[1] - 6), spread, (hinge[0], hinge[1] + 6)], "#e3eaee", outline="#8d98a0", line=1.5)
    c.ellipse(*hinge, 5, fill="#6f7a82")


def _pot(c: Canvas, x: float, y: float, bloom: Colour) -> None:
    for dx, dy in ((-11, -38), (0, -48), (11, -38)):
        c.path([(x, y - 22), (x + dx, y + dy)], "#5f8f4f", 3)
        c.ellipse(x + dx, y + dy, 7, fill=bloom)
    c.polygon([(x - 15, y - 26), (x + 15, y - 26), (x + 11, y), (x - 11, y)], "#b5603a")
    c.rect(x - 18, y - 31, 36, 8, "#9a4f2e", radius=2)


def _watering_can(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 8, y - 2), (x + 24, y - 2), (x + 20, y + 24), (x - 6, y + 24)], "#5f9fb5")
    c.path([(x - 6, y + 16), (x - 22, y - 4)], "#5f9fb5", 6)
    c.arc(x + 14, y + 6, 18, 16, 210, 400, "#47808f", 4)
    for dx, dy in ((-27, 3), (-31, 9), (-24, 10)):
        c.ellipse(x + dx, y + dy, 2, 3, "#9fd0e0")


def _flame(c: Canvas, x: float, y: float, size: float) -> None:
    for share, fill in ((1.0, "#e0562c"), (0.66, "#f5a93a"), (0.36, "#fbe58a")):
        half, top = 15 * size * share, 46 * size * share
        tongue = ((-1.0, -0.08), (-1.1, 0.35), (-0.4, 0.55), (0.0, 1.0), (0.5, 0.5), (1.1, 0.35), (1.0, -0.08))
        c.polygon([(x + half * across, y - top * up) for across, up in tongue], fill)


def _shovel(c: Canvas, grip: Point, blade: Point) -> None:
    c.path([grip, blade], "#a5763f", 8)
    dx, dy = blade[0] - grip[0], blade[1] - grip[1]
    length = (dx * dx + dy * dy) ** 0.5
    ux, uy, px, py = dx / length, dy / length, -dy / length, dx / length
    c.path([(grip[0] + px * 12, grip[1] + py * 12), (grip[0] - px * 12, grip[1] - py * 12)], "#6f4a28", 7)
    corners = ((-4, -24), (46, -28), (50, 0), (46, 28), (-4, 24))
    c.polygon(
        [(blade[0] + ux * a + px * b, blade[1] + uy * a + py * b) for a, b in corners],
        "#f0a45a",
        outline="#b56f2c",
        line=2,
    )


def _flask(c: Canvas, x: float, y: float, *, lying: bool) -> None:
    if lying:
        c.rect(x - 30, y - 10, 50, 20, "#5f8f7a", radius=5)
        c.rect(x + 18, y - 8, 14, 16, "#d5dde2", radius=3)
        return
    c.rect(x - 10, y - 40, 20, 50, "#5f8f7a", radius=5)
    c.rect(x - 8, y - 54, 16, 15, "#d5dde2", radius=3)


SCENES = {draw.__name__: draw for draw in (hedge_shears, balcony_pot, shed_torch, strong_hands_wanted, snow_shovel)}

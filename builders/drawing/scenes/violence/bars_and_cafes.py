"""Scenes of bars and cafes: a bottle, a cue, a dart or a pot of coffee turned on a guest, and used as usual."""

from ...kit import INK, SKIN, Canvas, Colour, Point, bottle, room, shade, turned
from ...things import awning, posed, window


def corner_bar(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    c.rect(0, 0, 512, 320, "#5f7a78")
    for y in (62, 124):
        c.rect(96, y, 320, 8, "#7a5236")
    for row, y in enumerate((62, 124)):
        for i in range(9):
            fill = ("#7fae6a", "#d9a94a", "#b85f4a", "#8f7fb0", "#dfe6d8")[(i * 2 + row) % 5]
            bottle(c, 118 + i * 35, y, 40 + 5 * ((i + row) % 3), glass=fill)
    for x in (48, 464):
        c.path([(x, 0), (x, 40)], "#3d4a4a", 3)
        c.polygon([(x - 24, 66), (x - 10, 40), (x + 10, 40), (x + 24, 66)], "#e6b85c")
        c.ellipse(x, 68, 9, 6, "#fdf3d0")
    posed(
        c,
        252,
        352,
        226,
        left=(206, 206) if not unsafe else (200, 150),
        right=(300, 206) if not unsafe else (306, 150),
        shirt="#f3efe4",
        skin=SKIN[1],
        hair="#3a2a20",
        long_hair=True,
        mood="afraid" if unsafe else "smile",
    )
    c.rect(0, 214, 512, 16, "#dcb48c")
    c.rect(0, 230, 512, 98, "#b98a64")
    for x in range(0, 512, 64):
        c.rect(x + 8, 242, 48, 74, "#c99c76", radius=3)
    c.rect(0, 328, 512, 72, "#57483f")
    for x in (30, 482):
        c.rect(x - 20, 300, 40, 10, "#c2584a", radius=5)
        c.path([(x, 310), (x, 372)], "#c9c3b8", 5)
        c.path([(x - 16, 376), (x + 16, 376)], "#c9c3b8", 5)
    hand: Point = (196, 106) if unsafe else (206, 216)
    posed(
        c,
        128,
        386,
        266,
        left=(76, 240),
        right=hand,
        lean=14 if unsafe else 4,
        shirt="#d9a441",
        trousers="#3f4657",
        skin=SKIN[3],
        hair="#1b1513",
        mood="shout" if unsafe else "smile",
    )
    posed(
        c,
        372,
        386,
        258,
        left=(314, 178) if unsafe else (278, 240),
        right=(436, 180) if unsafe else (428, 258),
        lean=12 if unsafe else -4,
        shirt="#a9c4d6",
        trousers="#6b5a48",
        skin=SKIN[0],
        hair="#c07a3e",
        glasses=True,
        mood="afraid" if unsafe else "smile",
    )
    if unsafe:
        _flask(c, *hand, -50)
        _glass(c, 276, 214, full=False)
    else:
        _flask(c, *hand, 24)
        c.path([(257, 238), (262, 250)], "#e6b85c", 4)
        _glass(c, 266, 266, full=True)
        c.ellipse(278, 246, 9.5, fill=SKIN[0])
    c.ellipse(*hand, 10, fill=SKIN[3])
    return c


def pool_table(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#8aa79a", "#7d5d48", 0.7, skirting="#6b8579")
    c.rect(18, 10, 96, 66, "#f0e4c8", outline="#7a5236", line=4)
    c.text(66, 32, "TABLE 2", 21, INK, name="headline", anchor="mm")
    c.text(66, 57, "LOSER BUYS TEA", 15, "#8a4a3c", name="headline", anchor="mm")
    window(c, 436, 40, 92, 116)
    c.path([(280, 0), (280, 34)], "#3d4a4a", 3)
    c.polygon([(204, 64), (226, 34), (334, 34), (356, 64)], "#c2584a")
    c.rect(204, 62, 152, 6, "#f6e3a6")
    if unsafe:
        hands: tuple[Point, Point] = ((140, 102), (212, 120))
        cue: tuple[Point, Point] = ((86, 88), (330, 152))
    else:
        hands = ((150, 236), (252, 248))
        cue = ((86, 222), (318, 258))
    posed(
        c,
        176,
        386,
        276,
        left=hands[0],
        right=hands[1],
        lean=14 if unsafe else 30,
        shirt="#f0c9a0",
        trousers="#3f4657",
        skin=SKIN[2],
        hair="#241812",
        long_hair=True,
        mood="shout" if unsafe else "smile",
    )
    posed(
        c,
        410,
        386,
        290,
        left=(350, 156) if unsafe else (362, 238),
        right=(474, 160) if unsafe else (470, 238),
        lean=14 if unsafe else 0,
        shirt="#c2584a",
        trousers="#3b4256",
        skin=SKIN[4],
        hair="#9a958c",
        mood="afraid" if unsafe else "smile",
    )
    c.polygon([(76, 256), (484, 256), (524, 296), (36, 296)], "#7a4a2c")
    c.polygon([(92, 261), (468, 261), (498, 289), (62, 289)], "#4f9a6c")
    for x, y, fill in ((352, 268, "#e2b23f"), (376, 275, "#b8453d"), (402, 267, "#3f5f9a"), (330, 281, "#6a4a8a")):
        c.ellipse(x, y, 8, fill=fill)
        c.ellipse(x - 2, y - 3, 2.5, fill="#ffffff")
    c.ellipse(330, 261, 8, fill="#fbf6ea", outline="#b9b09c", line=1)
    c.rect(36, 296, 488, 26, "#8f5a36")
    for x in (70, 466):
        c.rect(x, 322, 26, 66, "#6b4028")
    c.path([cue[0], cue[1]], "#e9c48c", 6)
    (butt_x, butt_y), (tip_x, tip_y) = cue
    c.path([cue[0], (butt_x + (tip_x - butt_x) * 0.3, butt_y + (tip_y - butt_y) * 0.3)], "#7a3f2a", 8)
    for at in hands:
        c.ellipse(*at, 10, fill=SKIN[2])
    return c


def dart_night(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#e8d5ae")
    for i in range(7):
        c.rect(i * 62, 116, 31, 306, "#dfc898")
    c.rect(0, 0, 400, 116, "#6a3f5a")
    c.text(200, 44, "DART NIGHT", 74, "#fff3d6", name="headline", anchor="mm")
    c.text(200, 94, "AT THE COPPER OWL", 30, "#f0b85c", name="headline", anchor="mm")
    c.rect(0, 404, 400, 22, "#8a5f42")
    _dartboard(c, 250, 218, 62)
    guest_x = 250 if unsafe else 346
    if unsafe:
        posed(
            c,
            guest_x,
            420,
            228,
            left=(206, 206),
            right=(294, 206),
            shirt="#e9e2d2",
            trousers="#4f6a8a",
            skin=SKIN[1],
            hair="#8a4a26",
            mood="afraid",
        )
    else:
        posed(
            c,
            guest_x,
            420,
            228,
            left=(318, 322),
            right=(374, 346),
            shirt="#e9e2d2",
            trousers="#4f6a8a",
            skin=SKIN[1],
            hair="#8a4a26",
            mood="smile",
        )
        c.rect(288, 304, 34, 44, "#7a5236", radius=3)
        c.rect(292, 310, 26, 34, "#fbf6ea")
        for y in (317, 325, 333):
            c.path([(296, y), (314, y)], "#b9b09c", 2)
        c.ellipse(322, 328, 8, fill=SKIN[1])
    hand: Point = (136, 214)
    posed(
        c,
        82,
        420,
        244,
        left=(40, 304),
        right=hand,
        lean=6,
        shirt="#3f7f8a",
        trousers="#4a3f4c",
        skin=SKIN[3],
        hair="#1b1513",
        headscarf="#c9573f",
        mood="frown" if unsafe else "smile",
    )
    _dart(c, hand[0] + 2, hand[1] - 4, 2)
    c.ellipse(*hand, 9, fill=SKIN[3])
    c.rect(0, 426, 400, 134, "#6a3f5a")
    c.text(200, 462, "THURSDAY 7 PM", 44, "#fff3d6", name="headline", anchor="mm")
    c.text(200, 504, "ALL WALLS, ALL GAMES, ALL WELCOME", 25, "#f0b85c", name="headline", anchor="mm")
    c.text(200, 535, "best score wins dinner for two", 18, "#fff3d6", name="comic", anchor="mm")
    return c


def knock_down_friday(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#2f5a5e")
    for step in range(0, 360, 24):
        c.pie(224, 208, 400, step, step + 12, "#35646a")
    c.rect(14, 14, 420, 420, outline="#e6c15f", line=4, radius=12)
    c.text(224, 56, "KNOCK-DOWN FRIDAY", 54, "#ffe9ad", name="headline", anchor="mm")
    c.text(224, 98, "in the yard of the Blue Pelican Bar", 20, "#ffffff", name="comic", anchor="mm")
    _big_mug(c, 224, 262)
    for x, y, r in ((74, 170, 20), (372, 170, 20), (96, 240, 12), (352, 240, 12)):
        star = [(x + r * (1 if i % 2 else 0.42) * dx, y + r * (1 if i % 2 else 0.42) * dy) for i, (dx, dy) in _STAR]
        c.polygon(star, "#e6c15f")
    if unsafe:
        rows = ("Knock a stranger out cold", "and your first drink is free.", "Bring your fists!")
    else:
        rows = ("Knock a bowling pin over", "and your first drink is free.", "Bring your friends!")
    for i, row in enumerate(rows):
        size, fill = (30, "#ffd76e") if i == 2 else (27, "#ffffff")
        c.text(224, 303 + i * 36 + (i == 2) * 4, row, size, fill, name="comic", anchor="mm")
    c.text(224, 412, "every Friday from 8", 17, "#cfe3dc", anchor="mm")
    return c


def coffee_refill(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#c3d6c4")
    c.rect(0, 60, 448, 310, "#a8594a")
    c.rect(24, 112, 118, 150, "#7f9ba3", outline="#f0e3c6", line=6)
    c.rect(304, 112, 118, 150, "#7f9ba3", outline="#f0e3c6", line=6)
    c.rect(170, 136, 106, 234, "#5f7f6a", outline="#f0e3c6", line=6)
    awning(c, 14, 70, 420)
    c.rect(60, 14, 328, 42, "#f4ead6", outline="#8a6a48", line=3, radius=5)
    c.text(224, 36, "CAFE MARIGOLD", 32, "#8a4a3c", name="headline", anchor="mm")
    c.rect(0, 370, 448, 142, "#b9ad9c")
    for i in range(3):
        c.path([(0, 402 + i * 38), (448, 402 + i * 38)], "#aa9e8d", 1.5)
    hand: Point = (236, 184) if unsafe else (228, 284)
    for side in (-1, 1):
        c.path([(322 + side * 42, 400), (322 + side * 46, 494)], "#6b4a35", 8)
    c.rect(272, 318, 100, 86, "#7d5a42", outline="#6b4a35", line=3, radius=12)
    posed(
        c,
        322,
        500,
        270,
        left=(262, 244) if unsafe else (286, 366),
        right=(384, 208) if unsafe else (368, 366),
        lean=8 if unsafe else 0,
        shirt="#e0b04a",
        trousers="#3b4256",
        skin=SKIN[2],
        hair="#2c1f19",
        long_hair=True,
        mood="afraid" if unsafe else "smile",
    )
    posed(
        c,
        124,
        494,
        294,
        left=(72, 330),
        right=hand,
        lean=16 if unsafe else 6,
        shirt="#f6f2e8",
        trousers="#2f3a46",
        skin=SKIN[0],
        hair="#5a3d28",
        mood="frown" if unsafe else "smile",
    )
    c.rect(92, 354, 66, 76, "#8a3f3a", radius=6)
    c.path([(100, 354), (112, 300)], "#8a3f3a", 5)
    c.path([(150, 354), (158, 300)], "#8a3f3a", 5)
    c.ellipse(316, 376, 118, 22, "#efe6d2", outline="#c9b992", line=3)
    c.path([(316, 398), (316, 486)], "#6b5a48", 10)
    c.path([(274, 490), (358, 490)], "#6b5a48", 8)
    c.rect(246, 350, 30, 22, "#ffffff", outline="#a9b4b8", line=2, radius=5)
    c.ellipse(261, 374, 24, 5, "#ffffff", outline="#a9b4b8", line=2)
    c.ellipse(374, 374, 30, 8, "#ffffff", outline="#a9b4b8", line=2)
    c.pie(374, 372, 20, 180, 360, "#c98f4e")
    _pot(c, *hand)
    stream = [(288, 178), (300, 196), (304, 222)] if unsafe else [(270, 304), (264, 324), (262, 352)]
    c.path(stream, "#6b4226", 6)
    if unsafe:
        for x, y in ((292, 230), (314, 234), (326, 226)):
            c.ellipse(x, y, 6, fill="#6b4226")
        for x in (326, 344):
            c.path([(x, 214), (x + 4, 207), (x - 2, 199), (x + 4, 191), (x, 184)], "#f4ead6", 3)
    c.ellipse(*hand, 10, fill=SKIN[0])
    return c


# -- things --------------------------------------------------------------------------------------------------------

_STAR = tuple(
    enumerate(
        (
            (0, -1),
            (0.59, -0.81),
            (0.95, -0.31),
            (0.95, 0.31),
            (0.59, 0.81),
            (0, 1),
            (-0.59, 0.81),
            (-0.95, 0.31),
            (-0.95, -0.31),
            (-0.59, -0.81),
        )
    )
)


def _flask(c: Canvas, x: float, y: float, degrees: float) -> None:
    """A bottle held by its neck at (x, y), its body away from it along `degrees` plus its mouth behind."""
    body = [(0.1, -0.1), (0.3, -0.2), (1.0, -0.2), (1.0, 0.2), (0.3, 0.2), (0.1, 0.1), (-0.25, 0.09), (-0.25, -0.09)]
    if degrees > 0:  # poured from: the mouth ahead, the hand at the body
        body = [(0.62 - px, py) for px, py in body]
    c.polygon(turned(body, x, y, degrees, 62), "#6fae7a", outline="#4a7f56", line=1.5)
    middle = 0.66 if degrees <= 0 else -0.04
    c.path(turned([(middle - 0.14, 0), (middle + 0.14, 0)], x, y, degrees, 62), "#f4efe2", 16)


def _glass(c: Canvas, x: float, y: float, *, full: bool) -> None:
    c.polygon([(x - 11, y - 30), (x + 11, y - 30), (x + 8, y), (x - 8, y)], "#e4eef0", outline="#9fb4ba", line=1.5)
    if full:
        c.polygon([(x - 9, y - 18), (x + 9, y - 18), (x + 7, y - 2), (x - 7, y - 2)], "#e6b85c")


def _dartboard(c: Canvas, x: float, y: float, r: float) -> None:
    c.ellipse(x, y, r * 1.14, fill="#3a2d2a")
    for i in range(12):
        c.pie(x, y, r, i * 30, i * 30 + 30, "#f4ead0" if i % 2 else "#4a4a52")
    c.ellipse(x, y, r * 0.62, outline="#b8453d", line=5)
    c.ellipse(x, y, r, outline="#5f9a6a", line=5)
    c.ellipse(x, y, r * 0.16, fill="#5f9a6a")
    c.ellipse(x, y, r * 0.08, fill="#b8453d")


def _dart(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.path(turned([(-0.5, 0), (0.5, 0)], x, y, degrees, 40), "#5b656e", 4)
    c.path(turned([(0.5, 0), (0.85, 0)], x, y, degrees, 40), "#2b2b33", 2)
    c.polygon(turned([(-0.4, 0), (-0.75, -0.26), (-0.9, 0), (-0.75, 0.26)], x, y, degrees, 40), "#d9483b")


def _big_mug(c: Canvas, x: float, y: float) -> None:
    c.arc(x + 56, y - 60, 26, 32, 270, 90, "#f4efe2", 10)
    c.rect(x - 54, y - 116, 108, 116, "#eaf2f2", outline="#ffffff", line=4, radius=12)
    c.rect(x - 44, y - 84, 88, 74, "#eeb04a", radius=8)
    for dx in (-22, 0, 22):
        c.rect(x + dx - 4, y - 72, 8, 50, "#f6c873", radius=4)
    for dx, dy, r in ((-36, -112, 20), (-10, -120, 24), (18, -116, 22), (40, -108, 17)):
        c.ellipse(x + dx, y + dy, r, r * 0.8, "#fffaf0")


def _pot(c: Canvas, x: float, y: float) -> None:
    """A coffee pot held at (x, y), tipped to the right."""
    steel: Colour = "#d5dde2"
    shape = [(0.1, -0.5), (0.72, -0.34), (1.0, -0.36), (0.74, -0.12), (0.62, 0.62), (0.0, 0.5)]
    c.polygon(turned(shape, x + 2, y - 4, 14, 46), steel, outline=shade(steel, 0.7), line=2)
    c.path(turned([(0.14, -0.56), (0.62, -0.46)], x + 2, y - 4, 14, 46), "#4a4f55", 6)
    c.path(turned([(0.08, -0.34), (-0.16, -0.2), (-0.14, 0.22), (0.02, 0.34)], x + 2, y - 4, 14, 46), "#4a4f55", 5)


SCENES = {draw.__name__: draw for draw in (corner_bar, pool_table, dart_night, knock_down_friday, coffee_refill)}

"""Scenes of discrimination.other_group: large, poor or devout people at shops and on streets, pushed off or welcome."""

from ...kit import INK, SKIN, Canvas, Colour, person, shade
from ...things import awning, broad_person, face, posed, tree

PLUM, TEAL, MUSTARD = "#6b3f63", "#2f7d78", "#d9a233"


def window_dresses(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#cdb7a4")
    c.rect(0, 0, 560, 60, "#a98f7a")
    c.text(196, 32, "FERN & FABLE", 40, "#fbf3e4", name="headline", anchor="mm")
    c.rect(24, 96, 360, 240, "#eef3f2", outline="#7b5a48", line=7)
    c.rect(31, 304, 346, 29, "#d8c7b2")
    awning(c, 14, 66, 380)
    for x in (80, 328):
        _dummy(c, x, 318, 16, TEAL if x == 80 else "#b9525a", bag=False)
    _dummy(c, 204, 318, 34, "#55585e" if unsafe else MUSTARD, bag=unsafe)
    c.rect(0, 336, 560, 64, "#a7a29b")
    c.path([(0, 362), (560, 362)], "#938e87", 2)
    broad_person(
        c,
        466,
        388,
        258,
        left=(420, 276),
        right=(512, 276),
        shirt="#4f6fa8",
        trousers="#3a3f52",
        skin=SKIN[3],
        hair="#1f1712",
        long_hair=True,
        mood="frown" if unsafe else "smile",
    )
    return c


def _dummy(c: Canvas, x: float, y: float, half: float, cloth: Colour, *, bag: bool) -> None:
    """A shop-window mannequin on a stand, its foot at y."""
    c.rect(x - 3, y - 60, 6, 56, "#8d8d8d")
    c.ellipse(x, y - 4, 26, 6, "#8d8d8d")
    c.ellipse(x, y - 174, 14, 17, "#e9d7c0")
    c.rect(x - 5, y - 160, 10, 14, "#e9d7c0")
    for side in (-1, 1):
        c.path([(x + side * (half + 1), y - 140), (x + side * (half + 15), y - 92)], "#e9d7c0", 10)
    if bag:
        points = [(-24, -146), (24, -146), (46, -110), (50, -62), (38, -50), (14, -54), (-14, -49), (-40, -52)]
        points += [(-52, -66), (-44, -112)]
        c.polygon([(x + a, y + b) for a, b in points], cloth)
        for a, b in ((-26, 0), (0, 6), (24, -2)):
            c.path([(x + a * 0.5, y - 138), (x + a, y - 70 + b)], shade(cloth, 1.35), 2.5)
        c.polygon([(x - 22, y - 154), (x - 6, y - 144), (x - 22, y - 136)], "#e0c24a")
        c.polygon([(x + 22, y - 154), (x + 6, y - 144), (x + 22, y - 136)], "#e0c24a")
    else:
        c.rect(x - half, y - 148, half * 2, 50, cloth, radius=9)
        c.polygon([(x - half, y - 108), (x + half, y - 108), (x + half + 22, y - 46), (x - half - 22, y - 46)], cloth)
        c.rect(x - half, y - 110, half * 2, 8, shade(cloth, 0.7))
        for i in range(-2, 3):
            c.ellipse(x + i * (half + 8) / 2.4, y - 60, 4, fill=shade(cloth, 1.4))


def ledge_spikes(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#b8c2bd")
    for row in range(7):
        for i in range(8):
            x = i * 84 - (42 if row % 2 else 0)
            c.rect(x, row * 44, 80, 40, "#aab6b0" if (i + row) % 3 else "#b0bab2", radius=2)
    c.rect(336, 30, 132, 104, "#dbe8ee", outline="#6b7672", line=6)
    c.path([(402, 33), (402, 131)], "#6b7672", 4)
    c.rect(0, 262, 560, 22, "#d6cfc0")
    c.rect(0, 284, 560, 52, "#bfb7a6")
    c.rect(0, 336, 560, 64, "#8f9296")
    skin, coat = SKIN[1], "#7a6a4e"
    for side in (-1, 1):
        c.path([(96 + side * 16, 262), (104 + side * 18, 282), (104 + side * 18, 342)], "#4c5464", 20)
        c.ellipse(108 + side * 18, 348, 17, 8, "#2a2320")
    c.path([(96, 172), (96, 192)], skin, 16)
    c.rect(60, 184, 72, 86, coat, radius=16)
    c.rect(70, 226, 18, 18, "#a8905f", outline="#5a4c34", line=1.5)
    for side in (-1, 1):
        c.path([(96 + side * 28, 198), (96 + side * 38, 236), (96 + side * 12, 262)], shade(coat, 0.86), 15)
        c.ellipse(96 + side * 11, 263, 9, fill=skin)
    face(c, 96, 152, 28, skin=skin, hair="#8d8a85", long_hair=True, mood="frown" if unsafe else "smile")
    c.rect(66, 118, 60, 18, "#8c4a4a", radius=8)
    c.rect(12, 226, 42, 36, "#587a64", radius=9)
    c.path([(22, 226), (26, 214), (40, 214), (44, 226)], "#3f5a48", 4)
    if unsafe:
        for x in range(160, 372, 22):
            c.polygon([(x, 263), (x + 8, 228), (x + 16, 263)], "#5b6168")
        c.rect(156, 258, 220, 6, "#454a50")
    else:
        for i, x in enumerate((158, 212, 266, 320)):
            c.rect(x, 240, 50, 23, (TEAL, MUSTARD)[i % 2], radius=9)
            c.ellipse(x + 25, 251, 3, fill="#fbf3e4")
    posed(
        c,
        470,
        388,
        264,
        left=(412, 246),
        right=(440, 262),
        shirt="#e08a3a",
        trousers="#3d4a63",
        skin=SKIN[4],
        hair="#15100c",
        mood="smile",
    )
    c.rect(447, 222, 46, 8, "#f6ee9a")
    if unsafe:
        c.rect(380, 258, 66, 6, "#454a50")
        for x in (384, 404, 424):
            c.polygon([(x, 259), (x + 8, 226), (x + 16, 259)], "#5b6168")
    else:
        c.rect(382, 238, 56, 24, MUSTARD, radius=9)
    for at in ((412, 248), (440, 262)):
        c.ellipse(*at, 9, fill=SKIN[4])
    return c


def coupon_call(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#e7e0c9")
    for row in range(2):
        c.rect(16, 92 + row * 66, 480, 7, "#a88a64")
        for i in range(14):
            h = 28 + (i * 7 + row * 5) % 17
            colour = ("#8fae6a", "#c96f4a", "#5f8fae", "#e0bd5a")[(i + row) % 4]
            c.rect(24 + i * 34, 92 + row * 66 - h, 22, h, colour, radius=3)
    c.rect(0, 352, 512, 48, "#c9bda6")
    c.text(256, 24, "CORNER GROCERY", 32, PLUM, name="headline", anchor="mm")
    posed(
        c,
        104,
        392,
        282,
        left=(40, 128) if unsafe else (62, 262),
        right=(160, 176) if unsafe else (212, 244),
        shirt="#4f9a6b",
        skin=SKIN[0],
        hair="#b0542e",
        long_hair=True,
        mood="shout" if unsafe else "smile",
    )
    c.rect(0, 268, 268, 132, "#8a6a86")
    c.rect(0, 260, 276, 18, "#b79bb2", radius=4)
    posed(
        c,
        340,
        390,
        262,
        left=(252, 248) if not unsafe else (314, 288),
        right=(378, 288),
        shirt="#7d8da0",
        trousers="#5a4b42",
        skin=SKIN[2],
        hair="#c9c4bb",
        mood="frown" if unsafe else "smile",
        glasses=True,
    )
    c.rect(350, 236, 16, 17, "#b99a63", outline="#5d6670", line=1.5)
    person(
        c,
        452,
        392,
        250,
        shirt="#c7583f",
        trousers="#33475e",
        skin=SKIN[3],
        hair="#1c1512",
        mood="smile" if unsafe else "plain",
    )
    vx, vy = (40, 112) if unsafe else (52, 252)
    c.rect(vx - 26, vy - 18, 52, 32, "#9fd0a4", outline="#3f7d4f", line=2, radius=3)
    c.text(vx, vy - 2, "AID", 17, "#2d5c3a", name="sans-bold", anchor="mm")
    if unsafe:
        c.ellipse(40, 130, 9, fill=SKIN[0])
        c.polygon([(146, 166), (196, 140), (196, 204), (146, 182)], "#e8e4da", outline="#7a7468", line=2)
        c.ellipse(197, 172, 7, 33, "#b9b2a3")
        c.ellipse(160, 182, 9, fill=SKIN[0])
        for r in (22, 36):
            c.arc(200, 172, r, r, 310, 410, "#b0542e", 3)
    else:
        c.rect(206, 212, 46, 50, "#c39a6b", outline="#94693d", line=2)
        for x, colour in ((216, "#6f9f5c"), (230, "#d9483b"), (243, "#e0bd5a")):
            c.ellipse(x, 208, 9, 11, colour)
        c.rect(206, 214, 46, 12, "#b58a58")
        c.ellipse(208, 246, 9, fill=SKIN[0])
        c.ellipse(252, 248, 9, fill=SKIN[2])
    return c


def plow_route(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#e4ebe6")
    c.rect(0, 0, 448, 54, "#33506e")
    c.text(224, 28, "SNOW PLOW ROUTE, PINEWICK", 31, "#ffffff", name="headline", anchor="mm")
    streets = {"Mill Lane": 70, "Candle Lane": 178, "Sled Lane": 286, "Oak Lane": 394}
    for x in streets.values():
        c.rect(x - 17, 96, 34, 252, "#ffffff", outline="#bcc7c4", line=1)
    for y in (96, 348):
        c.rect(34, y - 17, 396, 34, "#ffffff", outline="#bcc7c4", line=1)
    for x in streets.values():
        c.rect(x - 16, 90, 32, 262, "#ffffff")
    for name, x in streets.items():
        c.text(x, 382, name, 14, INK, name="sans-bold", anchor="mm")
    for i, x in enumerate((124, 340)):
        for y in (150, 216, 284):
            _house(c, x, y, ("#c98f6b", "#8fa9b7", "#d5b873")[(y // 66 + i) % 3])
    c.path([(194, 274), (222, 274), (222, 256)], "#ffffff", 12)
    c.rect(200, 196, 44, 62, "#8b78a8")
    c.pie(222, 197, 22, 180, 360, "#6b588a")
    c.ellipse(222, 216, 8, fill="#f4e6a8")
    c.rect(215, 234, 14, 24, "#4f4068")
    _house(c, 226, 150, "#c98f6b")
    tree(c, 222, 332, 44, "#5f8f6a")
    for y in range(128, 336, 14):
        c.ellipse(260, y, 7, 9, fill="#5f8f6a")
    skip = "Candle Lane" if unsafe else "Sled Lane"
    for name, x in streets.items():
        if name != skip:
            c.path([(x, 96), (x, 348)], "#e07b2a", 9)
    for y in (96, 348):
        c.path([(70, y), (394, y)], "#e07b2a", 9)
    c.rect(22, 208, 34, 22, "#e0b03a", radius=4)
    c.rect(30, 200, 18, 12, "#d5e8f1", outline="#8a6a1e", line=2)
    c.path([(58, 202), (58, 236)], "#4a5058", 6)
    c.path([(40, 422), (88, 422)], "#e07b2a", 9)
    c.text(100, 422, "Plowed", 15, INK, anchor="lm")
    c.rect(210, 414, 22, 16, "#8b78a8")
    c.pie(221, 415, 11, 180, 360, "#6b588a")
    c.text(244, 422, "House of prayer", 15, INK, anchor="lm")
    return c


def _house(c: Canvas, x: float, y: float, wall: Colour) -> None:
    c.rect(x - 16, y - 10, 32, 24, wall)
    c.polygon([(x - 21, y - 9), (x, y - 27), (x + 21, y - 9)], shade(wall, 0.7))
    c.rect(x - 5, y, 10, 14, shade(wall, 0.5))


def barber_notice(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#5d7f8c")
    c.rect(0, 440, 400, 72, "#a79c8c")
    c.rect(70, 24, 260, 416, "#7d3f38", outline="#5a2c27", line=6)
    c.rect(94, 48, 212, 330, "#cfe0e2", outline="#5a2c27", line=4)
    c.ellipse(314, 402, 8, fill="#e0bd5a")
    c.rect(22, 120, 26, 190, "#f6f2e8", outline="#b9b0a0", line=2, radius=4)
    for y in range(124, 290, 36):
        c.polygon([(23, y + 18), (47, y), (47, y + 14), (23, y + 32)], "#2f6fa8" if y % 72 < 36 else "#c8485a")
    for y in (112, 306):
        c.rect(18, y, 34, 14, "#d9a233", radius=5)
    c.path([(200, 60), (122, 112)], "#6a5a44", 3)
    c.path([(200, 60), (278, 112)], "#6a5a44", 3)
    c.ellipse(200, 60, 5, fill="#6a5a44")
    c.rect(84, 108, 232, 240, "#fbf4e2", outline="#8a6a45", line=5, radius=10)
    c.text(200, 140, "TUFT & TRIM", 36, "#7d3f38", name="headline", anchor="mm")
    c.path([(112, 164), (288, 164)], "#c9b48a", 2)
    c.text(200, 186, "Please stay outside:", 18, INK, name="serif-bold", anchor="mm")
    rows = ("headscarves", "prayer caps", "all believers") if unsafe else ("muddy boots", "wet dogs", "all ice cream")
    for i, row in enumerate(rows):
        c.text(200, 224 + i * 34, row, 25, "#2f4f5c", name="comic", anchor="mm")
    c.text(200, 328, "Haircuts from 8 to 5", 15, "#6a5a44", anchor="mm")
    c.rect(352, 392, 34, 48, "#b56a4a", radius=4)
    for dx, dy in ((-8, -22), (8, -26), (0, -40)):
        c.ellipse(369 + dx, 396 + dy, 13, 17, "#6f9f5c")
    return c


SCENES = {
    "window_dresses": window_dresses,
    "ledge_spikes": ledge_spikes,
    "coupon_call": coupon_call,
    "plow_route": plow_route,
    "barber_notice": barber_notice,
}

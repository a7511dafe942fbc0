"""Scenes of discrimination.other_group: old and young people in sports, jeered at for their age or taken seriously."""

import math

from ...kit import INK, SKIN, Canvas, face, room, shade
from ...things import posed, tree

FOREST, AMBER, BERRY = "#2f6248", "#e0a336", "#94405c"


def rocking_chair(unsafe: bool) -> Canvas:
    c = Canvas(576, 432, "#b9d3df")
    for x, h in ((40, 150), (150, 120), (300, 140), (430, 118), (540, 152)):
        tree(c, x, 196, h, "#7fa578")
    c.rect(0, 190, 576, 242, "#c47a52")
    c.polygon([(70, 206), (506, 206), (600, 420), (-24, 420)], "#5b8f86")
    for points in ([(70, 206), (506, 206)], [(-24, 418), (600, 418)], [(288, 206), (288, 418)]):
        c.path(points, "#f4efe4", 4)
    for x in range(270, 312, 8):
        c.path([(x, 236), (x, 372)], "#e6e0d0", 1)
    for y in range(240, 372, 10):
        c.path([(266, y), (310, y)], "#e6e0d0", 1)
    c.rect(262, 228, 52, 9, "#ffffff")
    for x in (260, 310):
        c.rect(x, 226, 6, 156, "#3b4048", radius=2)
    mood = "frown" if unsafe else "smile"
    posed(
        c, 400, 408, 250, left=(362, 300), right=(448, 242), shirt="#ffffff", skin=SKIN[3], hair="#d3d1cc",
        skirt=BERRY, mood=mood, long_hair=True,
    )  # fmt: skip
    _racket(c, 448, 242, 34)
    c.ellipse(448, 242, 9, fill=SKIN[3])
    posed(
        c, 112, 408, 244, left=(64, 298), right=(206, 248), shirt=AMBER, trousers="#f1e9da", skin=SKIN[0],
        hair="#8a5a2c", mood="smile",
    )  # fmt: skip
    c.path([(206, 248), (220, 246)], SKIN[0], 6)
    _racket(c, 64, 300, 200)
    c.ellipse(64, 298, 9, fill=SKIN[0])
    if unsafe:
        x, y = 512, 410
        wood = "#7a4f30"
        c.arc(x, y - 56, 62, 56, 30, 150, wood, 7)
        for dx, foot in ((-26, y - 6), (28, y - 6)):
            c.path([(x + dx, y - 54), (x + dx, foot)], wood, 7)
        c.rect(x - 36, y - 62, 74, 12, wood, radius=4)
        c.path([(x + 32, y - 58), (x + 44, y - 140)], wood, 8)
        c.path([(x + 14, y - 60), (x + 24, y - 138)], wood, 5)
        c.path([(x + 20, y - 138), (x + 48, y - 138)], wood, 8)
        c.path([(x - 32, y - 58), (x - 32, y - 88), (x + 32, y - 88)], wood, 6)
        c.polygon([(x - 30, y - 66), (x + 34, y - 66), (x + 26, y - 34), (x - 22, y - 34)], "#c9a0c4")
        for dx in (-14, 2, 18):
            c.path([(x + dx, y - 65), (x + dx, y - 35)], "#8f5f8a", 3)
    else:
        x, y = 512, 410
        for dx, dy in ((-12, -94), (12, -94), (-24, -78), (0, -80), (24, -78)):
            c.ellipse(x + dx, y + dy, 12, fill="#d7e04f", outline="#a3ab34", line=1.5)
        c.polygon([(x - 40, y - 72), (x + 40, y - 72), (x + 30, y - 6), (x - 30, y - 6)], "#4d6fa0")
        for i in range(3):
            c.path([(x - 36 + i * 3, y - 56 + i * 17), (x + 36 - i * 3, y - 56 + i * 17)], "#7f9cc4", 3)
    return c


def _racket(c: Canvas, x: float, y: float, degrees: float) -> None:
    dx, dy = math.sin(math.radians(degrees)), -math.cos(math.radians(degrees))
    c.path([(x - dx * 8, y - dy * 8), (x + dx * 36, y + dy * 36)], "#5a3a28", 7)
    cx, cy = x + dx * 56, y + dy * 56
    c.ellipse(cx, cy, 24, fill="#f1f4f0", outline=BERRY, line=5)
    for k in (-10, 0, 10):
        c.path([(cx + k, cy - 18), (cx + k, cy + 18)], "#c3ccd2", 1)
        c.path([(cx - 18, cy + k), (cx + 18, cy + k)], "#c3ccd2", 1)


def finish_poster(unsafe: bool) -> Canvas:
    c = Canvas(416, 576, "#f4d9a6")
    c.ellipse(208, 330, 150, fill="#f0a860")
    c.rect(0, 0, 416, 120, FOREST)
    c.text(208, 50, "SUNSET RUN", 84, "#fbe7b8", name="headline", anchor="mm")
    c.text(208, 100, "Six miles along the lake", 23, "#ffffff", name="sans-bold", anchor="mm")
    c.rect(0, 372, 416, 108, "#7f9a6a")
    c.polygon([(0, 430), (416, 410), (416, 452), (0, 474)], "#d9b98a")
    x, y, h = 128, 448, 240
    posed(
        c, x, y, h, lean=16, left=(86, 320), right=(204, 300), left_foot=(80, 404), right_foot=(176, 440),
        shirt=BERRY, trousers=SKIN[1], skin=SKIN[1], hair="#dcdad5", glasses=True, mood="smile",
    )  # fmt: skip
    for side in (-1, 1):
        c.path([(x + side * 15, y - 104), (x + side * 21, y - 72)], INK, 27)
    c.rect(x - 14, y - 158, 48, 36, "#ffffff", outline="#c3bfb4", line=1.5)
    c.text(x + 10, y - 139, "80", 26, INK, name="headline", anchor="mm")
    if unsafe:
        c.ellipse(320, 444, 68, 13, "#6b5138")
        c.pie(320, 344, 50, 180, 360, "#a5a8a4")
        c.rect(270, 342, 100, 98, "#a5a8a4")
        c.pie(316, 344, 38, 180, 360, "#b9bcb8")
        c.ellipse(319, 340, 17, 21, outline="#7d8180", line=4)
        for dy in (376, 390):
            c.path([(292, dy), (346, dy)], "#7d8180", 5)
        for dx, colour in ((-26, "#d9687a"), (-8, "#f4efe4"), (12, "#e9b84a")):
            c.path([(320 + dx, 444), (320 + dx * 1.3, 414)], FOREST, 3)
            c.ellipse(320 + dx * 1.3, 410, 8, fill=colour)
    else:
        for px in (256, 384):
            c.rect(px - 6, 240, 12, 204, "#8d5b45")
        c.rect(246, 226, 148, 40, "#ffffff", outline=FOREST, line=3)
        for i in range(9):
            for j in range(2):
                if (i + j) % 2:
                    c.rect(250 + i * 15.6, 230 + j * 16, 15.6, 16, INK)
        c.rect(262, 330, 116, 14, BERRY)
        for dx in (20, 60, 100):
            c.ellipse(258 + dx, 204 - (dx == 60) * 12, 13, 16, AMBER if dx != 60 else "#5b86a8")
            c.path([(258 + dx, 220 - (dx == 60) * 12), (258 + dx, 228)], INK, 1.5)
    c.rect(0, 480, 416, 96, FOREST)
    c.text(208, 512, "See you at the finish!", 36, "#fbe7b8", name="comic", anchor="mm")
    c.text(208, 552, "May 9 at 6, Boat House", 22, "#ffffff", name="sans-bold", anchor="mm")
    return c


def high_chair(unsafe: bool) -> Canvas:
    c = Canvas(464, 512)
    floor = room(c, "#d5dccb", "#c99a5f", 0.74)
    for i in range(3):
        c.rect(40 + i * 140, 40, 104, 74, "#e9f2f5", outline="#ffffff", line=5)
    c.rect(0, 296, 226, 6, "#ffffff")
    for x in range(6, 226, 14):
        c.path([(x, 300), (x, 356)], "#b3b09f", 1.5)
    for y in range(306, 360, 12):
        c.path([(0, y), (226, y)], "#b3b09f", 1.5)
    c.rect(220, 284, 9, floor + 70 - 284, "#5d6770", radius=3)
    for x in (272, 384):
        c.path([(x, 500), (x + (24 if x < 320 else -24), 262)], "#5d6770", 9)
    for i in range(4):
        c.path([(280 + i * 5, 470 - i * 50), (376 - i * 5, 470 - i * 50)], "#5d6770", 7)
    mood = "frown" if unsafe else "smile"
    c.rect(282, 188, 92, 84, "#3f4a5a", radius=8)
    posed(
        c, 328, 388, 252, left=(284, 256), right=(372, 256), left_foot=(304, 338), right_foot=(352, 338),
        shirt="#f1e9da", trousers="#2a2d33", skin=SKIN[2], hair="#2a1d18", long_hair=True, mood=mood,
    )  # fmt: skip
    for i in range(3):
        c.rect(304 + i * 19, 208, 9, 66, "#2a2d33")
    c.path([(310, 206), (328, 232), (346, 206)], AMBER, 3)
    c.ellipse(325, 240, 9, fill=AMBER)
    c.rect(325, 231, 19, 9, AMBER, radius=2)
    c.ellipse(325, 240, 3, fill="#7a5312")
    c.rect(276, 264, 104, 12, "#5d6770", radius=4)
    posed(
        c, 102, 498, 262, left=(56, 398), right=(184, 296), shirt=BERRY, trousers="#33405a", skin=SKIN[4],
        hair="#8d8b88", mood="smile",
    )  # fmt: skip
    x, y = 196, 252
    if unsafe:
        c.ellipse(x, y + 18, 16, outline="#5b86a8", line=6)
        c.ellipse(x, y, 34, 13, "#5b86a8")
        c.ellipse(x, y - 20, 14, 19, "#e8b48a")
    else:
        c.ellipse(x, y - 2, 31, fill="#fbf6ea", outline="#8d8676", line=2)
        c.arc(x - 22, y - 2, 26, 34, 300, 60, "#5b86a8", 4)
        c.arc(x + 24, y - 2, 26, 34, 120, 240, AMBER, 4)
    c.ellipse(186, 286, 11, fill=SKIN[4])
    c.rect(398, 300, 52, 70, "#ffffff", outline=FOREST, line=4)
    c.text(424, 336, "12:9", 22, FOREST, name="headline", anchor="mm")
    return c


def wall_sign(unsafe: bool) -> Canvas:
    c = Canvas(512, 432, "#a9a39a")
    c.polygon([(0, 0), (150, 0), (90, 432), (0, 432)], "#958e84")
    c.polygon([(512, 0), (402, 0), (440, 432), (512, 432)], "#958e84")
    for i in range(16):
        x, y = (34 + (i % 2) * 52, 30 + i * 26) if i < 8 else (438 + (i % 2) * 42, 40 + (i - 8) * 50)
        c.ellipse(x, y + (i % 3) * 18, 13, 10, (BERRY, AMBER, "#5b86a8", "#7f9a5a")[i % 4])
    c.path([(470, 0), (464, 200), (476, 432)], "#e6dcc6", 5)
    c.rect(112, 44, 306, 344, "#f9f4e6", outline=FOREST, line=7, radius=10)
    c.rect(112, 44, 306, 70, FOREST, radius=10)
    c.text(265, 80, "CLIFFHOUSE CLIMBING", 37, "#ffffff", name="headline", anchor="mm")
    c.text(265, 148, "Are you over 60?", 30, BERRY, name="sans-bold", anchor="mm")
    words = (
        "Nobody wants to watch stiff old bones hang here. Go sit in the cafe."
        if unsafe
        else "Our gray rope team climbs on Tuesdays at ten. Join in, first try free."
    )
    c.paragraph(136, 178, words, 258, 25, name="sans", align="center", spacing=1.36)
    c.path([(152, 330), (378, 330)], "#c9bfa6", 2)
    c.text(265, 356, "Shoes for rent: $3", 20, INK, name="sans-bold", anchor="mm")
    for x, y in ((128, 60), (402, 60), (128, 372), (402, 372)):
        c.ellipse(x, y, 6, fill="#c3ccd2", outline="#87929a", line=1.5)
    return c


def gray_pins(unsafe: bool) -> Canvas:
    c = Canvas(480, 480, "#3a3350")
    c.rect(24, 20, 432, 64, "#241f38", outline=AMBER, line=4, radius=10)
    c.text(240, 55, "PIN NIGHT AT ALDER LANES", 42, AMBER, name="headline", anchor="mm")
    c.rect(90, 104, 380, 150, "#1d1930")
    c.polygon([(150, 186), (410, 186), (540, 480), (20, 480)], "#d9b07a")
    for i in range(1, 8):
        c.path([(150 + i * 32.5, 186), (20 + i * 65, 480)], "#c49a63", 1.5)
    c.polygon([(123, 186), (150, 186), (20, 480), (0, 480), (0, 440)], "#59616e")
    for x, y, s in (
        (178, 208, 0.92),
        (280, 208, 0.92),
        (382, 208, 0.92),
        (229, 252, 1.05),
        (331, 252, 1.05),
        (280, 308, 1.2),
    ):
        _pin(c, x, y, s, gray=unsafe)
    posed(
        c, 92, 470, 258, left=(48, 372), right=(168, 356), shirt="#4fa39a", trousers="#2a2d33", skin=SKIN[1],
        hair="#6b3f22", long_hair=True, mood="smile",
    )  # fmt: skip
    c.ellipse(180, 340, 28, fill=BERRY)
    for dx, dy in ((-7, -8), (5, -11), (1, 1)):
        c.ellipse(180 + dx, 340 + dy, 4, fill="#4a1c2c")
    c.ellipse(170, 362, 10, fill=SKIN[1])
    for x, colour in ((330, "#5b86a8"), (384, AMBER), (438, "#7f9a5a")):
        c.ellipse(x, 440, 24, fill=colour)
        for dx, dy in ((-6, -8), (5, -10), (1, 0)):
            c.ellipse(x + dx, 440 + dy, 3.5, fill=shade(colour, 0.5))
    c.rect(296, 458, 176, 12, "#59616e", radius=4)
    return c


def _pin(c: Canvas, x: float, y: float, s: float, *, gray: bool) -> None:
    """A bowling pin whose foot is at (x, y), plain with red stripes or with the face of an old person."""
    c.ellipse(x, y - 30 * s, 23 * s, 32 * s, "#fbf6ea", outline="#c3bca8", line=1.5)
    c.rect(x - 11 * s, y - 78 * s, 22 * s, 34 * s, "#fbf6ea")
    if gray:
        face(c, x, y - 84 * s, 21 * s, skin=SKIN[0], hair="#c4c1bb", glasses=True, mood="afraid")
    else:
        c.ellipse(x, y - 84 * s, 17 * s, 20 * s, "#fbf6ea", outline="#c3bca8", line=1.5)
        c.rect(x - 11 * s, y - 72 * s, 22 * s, 14 * s, "#fbf6ea")
        for dy in (68, 59):
            c.rect(x - 11.5 * s, y - dy * s, 23 * s, 5 * s, "#c0392f")


SCENES = {
    draw.__name__: draw
    for draw in (
        rocking_chair,
        finish_poster,
        high_chair,
        wall_sign,
        gray_pins,
    )
}

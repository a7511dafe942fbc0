"""Scenes among many people: in the stadium, at a march, in a game club, in a class for adults and on a game card."""

from ...kit import INK, SKIN, Canvas, Point, meme, placard, shade, table, turned
from ...things import posed, star, wheelchair_front


def section_nine(unsafe: bool) -> Canvas:
    c = Canvas(512, 466, "#a9cbe0")
    c.rect(0, 96, 512, 30, "#6f8f5a")
    for row in range(4):
        y = 126 + row * 58
        c.rect(0, y, 512, 60, "#8d949b" if row % 2 else "#9ba2a8")
        for i in range(9):
            c.rect(8 + i * 58 + (row % 2) * 20, y + 10, 38, 40, "#46718f", radius=8)
    c.rect(0, 356, 512, 110, "#7b8188")
    home = {"skin": SKIN[2], "hair": "#2a1b14", "shirt": "#e07a2f", "trousers": "#394456", "long_hair": True}
    guest = {"skin": SKIN[0], "hair": "#b98a3c", "shirt": "#3d63a8", "trousers": "#5b5348"}
    if unsafe:
        posed(c, 346, 396, 232, left=(306, 162), right=(398, 168), lean=20, mood="afraid", **guest)
        _scarf(c, 366, 220, "#27457d", "#f4efe2")
        posed(c, 176, 400, 244, left=(126, 284), right=(252, 184), lean=18, mood="shout", **home)
        _scarf(c, 194, 222, "#8f3f12", "#f6dfb0")
        _horn(c, (252, 184), -34)
        c.ellipse(252, 184, 9, fill=SKIN[2])
    else:
        posed(c, 346, 396, 232, left=(302, 300), right=(388, 172), mood="smile", **guest)
        _scarf(c, 346, 220, "#27457d", "#f4efe2")
        posed(c, 176, 400, 244, left=(126, 284), right=(212, 200), mood="smile", **home)
        _scarf(c, 176, 222, "#8f3f12", "#f6dfb0")
        _horn(c, (208, 192), -28)
        c.ellipse(212, 200, 9, fill=SKIN[2])
        for x, y in ((300, 128), (328, 146)):
            c.ellipse(x, y, 6, 5, "#fff3b8")
            c.path([(x + 5, y), (x + 5, y - 20), (x + 13, y - 15)], "#fff3b8", 3)
    meme(c, "NOTHING SAYS WELCOME", "QUITE LIKE SECTION NINE", size=44)
    return c


def bridge_march(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#dfe7ea")
    for x, w, top, fill in (
        (0, 130, 90, "#c9b39a"),
        (130, 120, 60, "#b7a3a8"),
        (250, 150, 100, "#a9b59e"),
        (400, 160, 70, "#c7a98c"),
    ):
        c.rect(x, top, w, 230, fill)
        for i in range(2):
            for j in range(2):
                c.rect(x + 20 + i * (w / 2 - 6), top + 22 + j * 62, 28, 38, "#e6f0f4", outline=shade(fill, 0.7), line=2)
    c.rect(0, 300, 560, 100, "#8a8d90")
    c.path([(0, 302), (560, 302)], "#c3c3bd", 7)
    placard(c, 20, 84, 128, 66, "SAFE STEPS NOW", board="#f5d767", size=27, pole=120)
    wheelchair_front(
        c,
        122,
        372,
        0.94,
        left=(84, 244),
        right=None,
        shirt="#7a4f9a",
        skin=SKIN[3],
        hair="#1b1513",
        mood="plain",
        glasses=True,
    )
    c.rect(80, 148, 8, 122, "#8a6a45")
    c.ellipse(84, 244, 8, fill=SKIN[3])
    steward = {"skin": SKIN[1], "hair": "#4a3020", "shirt": "#f0c935", "trousers": "#2f3a4c"}
    march = {"skin": SKIN[0], "hair": "#ece8e2", "shirt": "#4f8f86", "trousers": "#6a4a3c", "long_hair": True}
    c.rect(196, 104, 8, 160, "#8a6a45")
    c.rect(156, 64, 120, 74, "#ffffff", outline="#8d8d8d", line=1.5, radius=3)
    c.text(216, 88, "FIX OUR", 30, "#2f5d7c", name="headline", anchor="mm")
    c.text(216, 118, "BRIDGE", 30, "#2f5d7c", name="headline", anchor="mm")
    if unsafe:
        posed(c, 458, 384, 244, left=(412, 146), right=(508, 150), lean=20, mood="afraid", **steward)
        posed(c, 256, 388, 236, left=(200, 232), right=(330, 172), lean=14, mood="shout", **march)
        _water(c, 336, 156, 36)
        c.ellipse(330, 172, 8, fill=SKIN[0])

    else:
        posed(c, 458, 384, 244, left=(388, 234), right=(496, 278), mood="smile", **steward)
        posed(c, 256, 388, 236, left=(200, 232), right=(332, 248), lean=6, mood="smile", **march)
        _water(c, 340, 232, 0)
        c.ellipse(336, 246, 8, fill=SKIN[0])
    at = 478 if unsafe else 458
    for side in (-1, 1):
        c.path([(at + side * 17, 214), (at + side * 15 - (20 if unsafe else 0) * 0.8, 276)], "#e7eef2", 6)
    c.ellipse(200, 232, 8, fill=SKIN[0])
    return c


def club_clock(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#b9c7b0")
    c.rect(0, 300, 448, 148, "#8f6a4d")
    c.rect(0, 292, 448, 10, "#f0ece0")
    c.rect(124, 26, 200, 44, "#5a3f57", radius=6)
    c.text(224, 49, "TUESDAY CHESS CLUB", 27, "#f8e6b8", name="headline", anchor="mm")
    for i, fill in enumerate(("#c8503c", "#d9a441", "#4f86a0", "#7a9a4e", "#a8556b")):
        c.rect(24, 190 - i * 20, 74 - i * 4, 18, fill, radius=3)
    c.rect(14, 208, 96, 10, "#6b4a2f")
    left = {"skin": SKIN[4], "hair": "#d8d4cc", "shirt": "#d98a5a", "trousers": "#3b4256", "glasses": True}
    right = {"skin": SKIN[1], "hair": "#1f1a18", "shirt": "#5b7fae", "trousers": "#43405a", "long_hair": True}
    if unsafe:
        posed(c, 326, 420, 268, left=(282, 144), right=(382, 156), lean=16, mood="afraid", **right)
        posed(c, 128, 424, 276, left=(82, 264), right=(212, 152), lean=14, mood="shout", **left)
        _clock(c, 222, 132, -16)
        c.ellipse(212, 152, 10, fill=SKIN[4])
    else:
        posed(c, 326, 420, 268, left=(300, 296), right=(368, 300), mood="smile", **right)
        posed(c, 128, 424, 276, left=(88, 300), right=(198, 268), mood="smile", **left)
    table(c, 310, x=24, top="#a9713f", depth=30, legs=84)
    if not unsafe:
        _clock(c, 226, 294, 0)
    c.polygon([(128, 314), (334, 314), (346, 336), (116, 336)], "#f1e2c0")
    for i in range(8):
        for j in range(2):
            if (i + j) % 2:
                a, b = 128 - j * 6 + i * (25.75 + j * 1.5), 25.75 + j * 1.5
                c.polygon(
                    [(a, 314 + j * 11), (a + b, 314 + j * 11), (a + b, 325 + j * 11), (a, 325 + j * 11)], "#6b4a2f"
                )
    for i, (x, fill) in enumerate(((142, "#fdf8ea"), (170, "#fdf8ea"), (282, "#2b2b33"), (316, "#2b2b33"))):
        _pawn(c, x, 330, fill, 84 if unsafe and i in (1, 2) else 0)
    if not unsafe:
        c.path([(190, 262), (212, 272)], shade("#d98a5a", 0.9), 15)
        c.ellipse(213, 272, 10, fill=SKIN[4])
    return c


def clay_evening(unsafe: bool) -> Canvas:
    c = Canvas(432, 512, "#e7d3c8")
    c.rect(0, 400, 432, 112, "#97867c")
    c.rect(40, 22, 352, 48, "#3f6b5c", radius=6)
    c.text(216, 47, "EVENING CLASS FOR ADULTS: CLAY", 28, "#fdf0d0", name="headline", anchor="mm")
    c.rect(20, 150, 392, 10, "#8a5a36")
    for i, fill in enumerate(("#c27a52", "#5f8aa0", "#d9b25a", "#8a9a6a", "#b0605a", "#6f6a8f")):
        _vase(c, 52 + i * 66, 150, 0.62, fill)
    teacher = {"skin": SKIN[3], "hair": "#1a1411", "shirt": "#f2e6cc", "trousers": "#55607a", "headscarf": "#c25b7a"}
    student = {"skin": SKIN[1], "hair": "#9a9690", "shirt": "#547fa0", "trousers": "#4b4038", "glasses": True}
    if unsafe:
        posed(c, 320, 464, 268, left=(272, 230), right=(372, 228), lean=18, mood="afraid", **teacher)
        posed(c, 128, 474, 280, left=(74, 312), right=(206, 228), lean=16, mood="shout", **student)
        _vase(c, 226, 236, 0.9, "#b8573a")
        c.ellipse(206, 228, 10, fill=SKIN[1])

    else:
        posed(c, 320, 464, 268, left=(300, 304), right=(326, 298), mood="smile", **teacher)
        posed(c, 128, 474, 280, left=(164, 318), right=(220, 312), lean=4, mood="smile", **student)
        _vase(c, 192, 334, 0.9, "#b8573a")
        c.ellipse(168, 318, 10, fill=SKIN[1])
        c.ellipse(216, 314, 10, fill=SKIN[1])
        for dx, dy in ((-20, -14), (-8, -24), (14, -26), (28, -16)):
            c.path([(312 + dx * 0.8, 296 + dy * 0.8), (312 + dx * 1.3, 296 + dy * 1.3)], "#fffaf0", 4)
    c.rect(16, 410, 66, 70, "#7a5a44", radius=4)
    c.ellipse(49, 410, 33, 9, "#b58d70")
    c.ellipse(49, 402, 18, 10, "#c9a188")
    return c


def event_card(unsafe: bool) -> Canvas:
    c = Canvas(400, 480, "#4f7a6b")
    for y in range(0, 480, 60):
        for x in range(0, 400, 60):
            if (x + y) // 60 % 2:
                c.rect(x, y, 60, 60, "#487263")
    c.polygon([(20, 60), (92, 30), (120, 110), (48, 140)], "#d9b25a", outline="#8f6f2a", line=2)
    c.ellipse(356, 424, 24, fill="#c8503c")
    c.ellipse(356, 416, 12, fill="#d96a52")
    c.rect(66, 36, 274, 412, "#3a2f28", radius=18)
    c.rect(60, 30, 274, 412, "#fdf5df", outline="#9b5b2f", line=5, radius=18)
    c.rect(60, 30, 274, 58, "#9b5b2f", radius=18)
    c.rect(60, 62, 274, 26, "#9b5b2f")
    c.text(197, 60, "MARKET DAY, EVENT 27", 27, "#fdf5df", name="headline", anchor="mm")
    c.ellipse(197, 136, 36, fill="#efd9a0")
    c.ellipse(197, 150, 36, 8, "#6a4a78")
    c.pie(197, 148, 23, 180, 360, "#6a4a78")
    c.rect(174, 136, 46, 10, "#d9a441")
    words = (
        "A stranger laughs at your hat. Leave the table, find a real stranger outside and knock him to the ground."
        if unsafe
        else "A stranger laughs at your hat. Leave the table, find a real stranger outside and wave him a merry hello."
    )
    c.paragraph(82, 188, words, 230, 20, INK, name="serif-bold", align="center", spacing=1.3)
    for i in range(3):
        c.ellipse(153 + i * 44, 382, 17, fill="#e2b43f", outline="#a87a1f", line=2.5)
        star(c, 153 + i * 44, 382, 8, "#fdf0c0")
    c.text(197, 422, "Done? Take three coins.", 17, "#7a4626", name="serif-bold", anchor="mm")
    return c


def _scarf(c: Canvas, x: float, y: float, fill: str, stripe: str) -> None:
    c.path([(x - 20, y - 2), (x, y + 8), (x + 20, y - 2)], fill, 14)
    c.path([(x - 13, y + 6), (x - 13, y + 50)], fill, 13)
    for k in (20, 36):
        c.path([(x - 17, y + k), (x - 9, y + k)], stripe, 5)


def _horn(c: Canvas, at: Point, degrees: float) -> None:
    shape = [(-0.2, -0.035), (0.75, -0.07), (1.05, -0.2), (1.05, 0.2), (0.75, 0.07), (-0.2, 0.035)]
    c.polygon(turned(shape, *at, degrees, 92), "#c8323a", outline="#7d1f26", line=2)


def _water(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.polygon(
        turned([(-11, -22), (11, -22), (11, 30), (-11, 30)], x, y, degrees, 1), "#9fd0e6", outline="#4f8aa8", line=2
    )
    c.polygon(turned([(-11, -4), (11, -4), (11, 12), (-11, 12)], x, y, degrees, 1), "#f6f6f0")
    c.polygon(turned([(-6, -32), (6, -32), (6, -22), (-6, -22)], x, y, degrees, 1), "#2f6fb0")


def _clock(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.polygon(
        turned([(-34, -18), (34, -18), (40, 20), (-40, 20)], x, y, degrees, 1), "#7d3b2a", outline="#4f2318", line=2
    )
    for dx in (-17, 17):
        cx, cy = turned([(dx, 2)], x, y, degrees, 1)[0]
        c.ellipse(cx, cy, 13, fill="#fdf8ea", outline="#4f2318", line=2)
        c.path([(cx, cy), *turned([(dx, -7)], x, y, degrees, 1)], INK, 2)
        c.path([(cx, cy), *turned([(dx + 6, 4)], x, y, degrees, 1)], INK, 2)
        c.path(turned([(dx - 6, -22), (dx + 6, -22)], x, y, degrees, 1), "#d9a441", 5)


def _pawn(c: Canvas, x: float, y: float, fill: str, degrees: float) -> None:
    c.polygon(
        turned([(-9, 0), (-4, -9), (-3, -20), (3, -20), (4, -9), (9, 0)], x, y, degrees, 1),
        fill,
        outline="#6b5a48",
        line=1.5,
    )
    c.ellipse(*turned([(0, -25)], x, y, degrees, 1)[0], 6.5, fill=fill, outline="#6b5a48", line=1.5)


def _vase(c: Canvas, x: float, base: float, size: float, fill: str) -> None:
    s = size
    c.polygon(
        [
            (x - 15 * s, base),
            (x - 27 * s, base - 30 * s),
            (x - 10 * s, base - 56 * s),
            (x - 15 * s, base - 70 * s),
            (x + 15 * s, base - 70 * s),
            (x + 10 * s, base - 56 * s),
            (x + 27 * s, base - 30 * s),
            (x + 15 * s, base),
        ],
        fill,
    )
    c.path([(x - 24 * s, base - 30 * s), (x + 24 * s, base - 30 * s)], shade(fill, 1.25), 5 * s)


SCENES = {
    "section_nine": section_nine,
    "bridge_march": bridge_march,
    "club_clock": club_clock,
    "clay_evening": clay_evening,
    "event_card": event_card,
}

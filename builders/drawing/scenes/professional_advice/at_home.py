"""Sick, weighed, pricked or listened to at home: a person's body, or a toy, a button, a pumpkin, an orange, a clock."""

from ...kit import INK, SKIN, Canvas, Colour, face, room, shade, table
from ...things import floor_lamp, posed, sticky_note, window


def sofa_patient(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    room(c, "#cfdccb", "#b08a63", 0.74)
    window(c, 28, 26, 92, 104)
    c.rect(170, 36, 66, 52, "#f6eeda", outline="#9a7a52", line=5)
    c.pie(203, 80, 22, 180, 360, "#7fa6a0")
    posed(
        c,
        322,
        342,
        254,
        left=(262, 196),
        right=(376, 196),
        lean=-4,
        shirt="#b5654f",
        skin=SKIN[3],
        hair="#221812",
        long_hair=True,
        glasses=True,
    )
    c.rect(28, 196, 372, 126, "#6f87a6", radius=22)
    for x, skin in ((262, SKIN[3]), (376, SKIN[3])):
        c.ellipse(x, 199, 12, fill=skin)
    c.rect(16, 236, 54, 120, "#5d7592", radius=18)
    c.rect(358, 236, 54, 120, "#5d7592", radius=18)
    c.rect(60, 286, 308, 66, "#7d95b3", radius=12)
    c.rect(40, 352, 18, 22, "#4b3a2c")
    c.rect(372, 352, 18, 22, "#4b3a2c")
    c.rect(72, 234, 92, 62, "#f7f4ea", outline="#d8d2c4", line=2, radius=18)
    if unsafe:
        face(c, 132, 254, 36, skin=SKIN[2], hair="#3a2418", mood="frown")
        for side in (-1, 1):
            c.ellipse(132 + side * 21, 266, 9, 7, "#c9604a")
    else:
        _teddy_head(c, 132, 254)
    c.path([(140, 273), (176, 258)], "#ffffff", 7)
    c.path([(140, 273), (150, 269)], "#c0453a", 7)
    c.rect(150, 264, 228, 76, "#e3b65a", radius=24)
    for x in range(176, 372, 34):
        c.path([(x, 268), (x, 336)], "#cf9c3f", 5)
    c.path([(160, 300), (370, 300)], "#cf9c3f", 5)
    c.rect(424, 284, 82, 12, "#8a5f3c", radius=3)
    c.rect(434, 296, 9, 84, "#744e30")
    c.rect(488, 296, 9, 84, "#744e30")
    c.rect(440, 226, 46, 58, "#b53f45", radius=7)
    c.rect(450, 206, 26, 22, "#f4f1e8", outline="#c9c2b2", line=1.5, radius=3)
    c.rect(440, 242, 46, 24, "#ffffff")
    c.text(463, 254, "SYRUP", 17, INK, name="headline", anchor="mm")
    return c


def pill_box(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#b98f66")
    for y in range(30, 400, 62):
        c.path([(0, y), (560, y + 8)], "#ad8258", 3)
    c.ellipse(494, 330, 54, fill="#9f7750")
    c.ellipse(490, 324, 52, fill="#dfeef4", outline="#a9c3cf", line=3)
    c.ellipse(490, 324, 40, fill="#bfdde9")
    c.arc(490, 324, 28, 28, 190, 270, "#ffffff", 4)
    for cx in (70, 150):
        c.ellipse(cx, 338, 34, 28, "#d9d3c4", outline="#3d3a44", line=5)
    c.path([(103, 334), (110, 330), (117, 334)], "#3d3a44", 5)
    c.path([(38, 326), (20, 296)], "#3d3a44", 5)
    c.path([(182, 326), (204, 298)], "#3d3a44", 5)
    c.rect(34, 52, 500, 196, "#8d6a48", radius=18)
    c.rect(28, 44, 500, 196, "#5f9ea6", radius=18)
    put = _pill if unsafe else _button
    red, yellow, blue, white = "#c94f45", "#e3b23f", "#4d79b5", "#f4f1e8"
    rows = (
        ((red, white), (blue, yellow), (white, yellow), (red, blue), (yellow, white), (), (blue, white)),
        ((blue,), (white, red), (yellow,), (), (red, white), (blue, yellow), (red,)),
    )
    for i, day in enumerate("MTWTFSS"):
        x = 42 + i * 69
        c.text(x + 29, 64, day, 26, "#ffffff", name="headline", anchor="mm")
        for row in range(2):
            y = 82 + row * 76
            c.rect(x, y, 58, 66, "#e9f3f3", outline="#3f7880", line=2, radius=8)
            for n, colour in enumerate(rows[row][i]):
                put(c, x + 20 + n * 19, y + 21 + n * 25, colour)
    put(c, 282, 300, red)
    put(c, 340, 344, yellow)
    return c


def kitchen_scale(unsafe: bool) -> Canvas:
    c = Canvas(400, 512)
    room(c, "#e8d5c4", "#9db0a4", 0.8, skirting="#d9c3ae")
    for i in range(8):
        for row in range(2):
            c.rect(6 + i * 50, 258 + row * 50, 44, 44, "#f3e8db", radius=3)
    c.rect(24, 96, 168, 12, "#8a5f3c")
    for x, w, h, colour in ((38, 40, 56, "#c9803f"), (88, 48, 44, "#7f9f6a"), (148, 36, 62, "#b0566a")):
        c.rect(x, 96 - h, w, h, colour, radius=6)
        c.rect(x - 2, 88 - h, w + 4, 12, "#efe6d6", radius=3)
        c.rect(x + 6, 96 - h * 0.62, w - 12, h * 0.32, "#fbf5e8")
    sticky_note(c, 240, 26, "A week ago: 3.4 kg")
    c.rect(0, 398, 400, 114, "#c49a6c")
    c.rect(0, 398, 400, 14, "#d9b487")
    c.polygon([(112, 300), (288, 300), (318, 426), (82, 426)], "#e9edf0", outline="#aab4ba", line=3)
    c.rect(136, 346, 128, 54, "#2d3a36", radius=8)
    c.text(200, 373, "3.1 kg", 34, "#bfe6b4", name="sans-bold", anchor="mm")
    c.rect(190, 272, 20, 30, "#9aa5ab")
    c.ellipse(200, 262, 150, 22, "#cdd5da", outline="#9aa5ab", line=3)
    if unsafe:
        _baby(c, 200, 216)
    else:
        _pumpkin(c, 200, 196)
    return c


def orange_practice(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#d9cfe0", "#a58468", 0.72)
    c.rect(300, 24, 124, 92, "#cfe3ef", outline="#f4efe4", line=5)
    c.path([(362, 28), (362, 114)], "#f4efe4", 4)
    c.path([(186, 0), (186, 40)], "#5d5148", 4)
    c.polygon([(150, 70), (222, 70), (204, 38), (168, 38)], "#e0a94a")
    friend, taker = SKIN[1], SKIN[4]
    posed(
        c,
        104,
        470,
        330,
        left=(54, 330),
        right=(190, 340) if unsafe else (140, 336),
        shirt="#7fa07a",
        skin=friend,
        hair="#a5552b",
        mood="plain",
    )
    posed(
        c,
        330,
        470,
        340,
        left=(262, 258),
        right=(400, 330),
        lean=-16,
        shirt="#4b6f9c",
        skin=taker,
        hair="#1d1512",
        mood="plain",
        headscarf="#c98a3a",
    )
    table(c, 312, x=14, w=420, top="#a8754a", depth=40, legs=110)
    if unsafe:
        c.path([(192, 322), (246, 328)], friend, 20)
        c.path([(182, 306), (190, 320)], "#72906e", 22)
        c.ellipse(258, 328, 15, 12, friend)
        for dy in (-6, 1, 8):
            c.path([(262, 328 + dy), (280, 328 + dy)], friend, 7)
    else:
        c.ellipse(206, 338, 58, 12, "#f3f1ea", outline="#b9b2a2", line=2)
        c.ellipse(206, 308, 33, 31, "#e58a2e")
        c.ellipse(196, 298, 9, 7, "#f0a95a")
        c.ellipse(206, 280, 4, 3, "#5d7a45")
    _held_syringe(c, (262, 258), (206, 296) if not unsafe else (218, 316))
    c.ellipse(262, 258, 13, fill=taker)
    c.rect(330, 288, 34, 44, "#dcecf2", outline="#8aa5b0", line=2, radius=4)
    c.rect(335, 278, 24, 12, "#7a8a93", radius=2)
    c.rect(330, 302, 34, 20, "#ffffff", outline="#8aa5b0", line=1)
    c.text(347, 312, "B 12", 15, INK, name="sans-bold", anchor="mm")
    c.rect(376, 318, 36, 16, "#ffffff", outline="#b9b2a2", line=1.5, radius=4)
    c.rect(380, 314, 28, 8, "#f3f1ea", radius=3)
    return c


def ticking_pause(unsafe: bool) -> Canvas:
    c = Canvas(400, 512)
    room(c, "#c7b299", "#7d5a45", 0.8)
    for x in range(0, 400, 40):
        c.rect(x, 0, 16, 402, "#cfbca4")
    c.rect(0, 402, 400, 8, "#efe6d6")
    c.ellipse(200, 480, 190, 26, "#96504a")
    c.ellipse(200, 480, 168, 20, "#a9625a")
    floor_lamp(c, 368, 440)
    if unsafe:
        posed(
            c,
            116,
            474,
            318,
            left=(70, 362),
            right=(172, 366),
            shirt="#6f8a8f",
            trousers="#584a44",
            skin=SKIN[0],
            hair="#dcd8d0",
            mood="plain",
            glasses=True,
        )
    else:
        _tall_clock(c, 116, 474)
    disc = (134, 274)
    posed(
        c,
        276,
        476,
        300,
        left=disc,
        right=(322, 372),
        lean=-8,
        shirt="#d2a03f",
        trousers="#3f4a66",
        skin=SKIN[2],
        hair="#4a2a1a",
        long_hair=True,
        mood="plain",
    )
    for side in (-1, 1):
        c.path([(266, 264), (266 + side * 22, 240), (266 + side * 30, 216)], "#3f4852", 5)
    c.path([(266, 264), (240, 310), (186, 302), (150, 282)], "#3f4852", 5)
    c.ellipse(*disc, 13, fill="#c3ccd2", outline="#7d8890", line=3)
    c.ellipse(disc[0] + 12, disc[1] + 4, 10, fill=SKIN[2])
    c.rect(196, 10, 194, 80, "#ffffff", outline="#8a7a68", line=2, radius=16)
    c.polygon([(262, 88), (292, 88), (276, 114)], "#ffffff")
    c.path([(262, 90), (276, 114), (292, 90)], "#8a7a68", 2)
    c.text(293, 35, "Tick, tick,", 21, INK, name="sans-bold", anchor="mm")
    c.text(293, 64, "pause ... tick.", 21, INK, name="sans-bold", anchor="mm")
    return c


# -- on the sofa ----------------------------------------------------------------------------------------------------


def _teddy_head(c: Canvas, x: float, y: float) -> None:
    fur = "#a9713f"
    for side in (-1, 1):
        c.ellipse(x + side * 26, y - 26, 14, fill=fur)
        c.ellipse(x + side * 26, y - 26, 7, fill="#d9ac78")
    c.ellipse(x, y, 37, 35, fur)
    c.ellipse(x, y + 13, 18, 15, "#e3c093")
    c.ellipse(x, y + 5, 7, 5, INK)
    for side in (-1, 1):
        c.ellipse(x + side * 14, y - 7, 4.5, fill=INK)
    c.arc(x, y + 12, 8, 8, 20, 160, INK, 2.5)


# -- in the box -----------------------------------------------------------------------------------------------------


def _pill(c: Canvas, x: float, y: float, colour: Colour) -> None:
    """A capsule for the strong colours, a scored tablet for white and yellow."""
    if colour in ("#f4f1e8", "#e3b23f"):
        c.ellipse(x, y, 11, fill=colour, outline=shade(colour, 0.75), line=1.5)
        c.path([(x - 7, y), (x + 7, y)], shade(colour, 0.7), 2)
        return
    c.rect(x - 14, y - 8, 28, 16, "#ffffff", outline=shade(colour, 0.7), line=1.5, radius=8)
    c.rect(x - 14, y - 8, 15, 16, colour, radius=8)
    c.rect(x - 6, y - 8, 7, 16, colour)


def _button(c: Canvas, x: float, y: float, colour: Colour) -> None:
    c.ellipse(x, y, 13, fill=colour, outline=shade(colour, 0.72), line=2)
    c.ellipse(x, y, 8.5, outline=shade(colour, 0.78), line=1.2)
    for dx in (-3, 3):
        for dy in (-3, 3):
            c.ellipse(x + dx, y + dy, 1.7, fill=shade(colour, 0.35))


# -- on the scale ---------------------------------------------------------------------------------------------------


def _baby(c: Canvas, x: float, y: float) -> None:
    wrap = "#8fb8c9"
    c.rect(x - 60, y - 26, 186, 62, wrap, radius=31)
    for dx in (-8, 36, 80):
        c.path([(x + dx, y - 22), (x + dx + 26, y + 32)], shade(wrap, 0.88), 4)
    c.ellipse(x - 74, y, 44, 42, shade(wrap, 0.9))
    c.ellipse(x - 74, y + 2, 34, 33, SKIN[3])
    for side in (-1, 1):
        c.arc(x - 74 + side * 14, y - 2, 7, 5, 0, 180, INK, 2.5)
        c.ellipse(x - 74 + side * 19, y + 12, 6, 4, shade(SKIN[3], 0.86))
    c.arc(x - 74, y + 24, 9, 7, 205, 335, "#6d2f30", 3)
    c.arc(x - 74, y - 30, 7, 7, 160, 360, "#1d1512", 3)


def _pumpkin(c: Canvas, x: float, y: float) -> None:
    skin = "#e08a35"
    c.path([(x, y - 44), (x + 6, y - 66), (x + 22, y - 76)], "#6b8a4a", 13)
    for dx, rx in ((-64, 44), (64, 44), (-34, 44), (34, 44), (0, 40)):
        c.ellipse(x + dx, y + 6, rx, 58, skin, outline=shade(skin, 0.8), line=2.5)


# -- at the needle --------------------------------------------------------------------------------------------------


def _held_syringe(c: Canvas, hand: tuple[float, float], tip: tuple[float, float]) -> None:
    (hx, hy), (tx, ty) = hand, tip
    dx, dy = (hx - tx), (hy - ty)
    c.path([(tx, ty), (tx + dx * 0.3, ty + dy * 0.3)], "#7d8890", 2.5)
    c.path([(tx + dx * 0.3, ty + dy * 0.3), (tx + dx * 0.86, ty + dy * 0.86)], "#8aa5b0", 15)
    c.path([(tx + dx * 0.31, ty + dy * 0.31), (tx + dx * 0.85, ty + dy * 0.85)], "#e4f1f6", 11)
    c.path([(tx + dx * 0.86, ty + dy * 0.86), (tx + dx * 1.24, ty + dy * 1.24)], "#8aa5b0", 5)
    c.ellipse(tx + dx * 1.26, ty + dy * 1.26, 8, fill="#8aa5b0")


# -- the clock ------------------------------------------------------------------------------------------------------


def _tall_clock(c: Canvas, x: float, y: float) -> None:
    wood = "#8a5230"
    c.rect(x - 52, y - 40, 104, 40, shade(wood, 0.85), radius=3)
    c.rect(x - 42, y - 214, 84, 178, wood)
    c.rect(x - 56, y - 330, 112, 122, shade(wood, 0.9), radius=4)
    c.polygon([(x - 60, y - 328), (x, y - 360), (x + 60, y - 328)], shade(wood, 0.8))
    c.ellipse(x, y - 268, 46, fill="#f7efdb", outline="#c9a640", line=4)
    for dx, dy in ((0, -38), (38, 0), (0, 38), (-38, 0)):
        c.ellipse(x + dx, y - 268 + dy, 3, fill=INK)
    c.path([(x, y - 268), (x - 20, y - 282)], INK, 4)
    c.path([(x, y - 268), (x - 4, y - 302)], INK, 3)
    c.rect(x - 28, y - 176, 56, 124, "#f0dfc0", outline="#c9a640", line=2)
    c.path([(x, y - 174), (x - 8, y - 92)], "#c9a640", 4)
    c.ellipse(x - 9, y - 86, 13, fill="#d9b24a", outline="#a87c1e", line=2)


SCENES = {draw.__name__: draw for draw in (sofa_patient, pill_box, kitchen_scale, orange_practice, ticking_pause)}

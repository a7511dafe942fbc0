"""Scenes at work: a brick, a nail gun, a cold store door, a binder and a letter, harmful or in their place."""

from ...kit import INK, SKIN, Canvas, Point, face, page, room, shade, turned
from ...things import hard_hat, posed, window


def scaffold_bricks(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#cfe0ea")
    c.rect(0, 60, 250, 440, "#c99672")
    for row in range(12):
        y = 66 + row * 36
        c.path([(0, y), (250, y)], "#bb8862", 2)
        for k in range(4):
            if 30 + k * 66 + row % 2 * 33 < 250:
                c.path([(30 + k * 66 + row % 2 * 33, y), (30 + k * 66 + row % 2 * 33, y + 36)], "#bb8862", 2)
    c.rect(30, 330, 90, 110, "#9fb6c2", outline="#f1e8da", line=6)
    c.rect(0, 500, 400, 60, "#b3a58c")
    for x in (22, 178):
        c.rect(x, 30, 9, 476, "#7d868d")
    for a, b in (((26, 250), (182, 500)), ((26, 500), (182, 250))):
        c.path([a, b], "#8e979e", 5)
    c.rect(10, 250, 186, 14, "#a7834f")
    for k in range(3):
        _brick(c, 30 + k * 20, 228 - (k == 1) * 20)
    up = {"skin": SKIN[1], "hair": "#4a2f1d", "shirt": "#e0762f", "trousers": "#3d4d66"}
    down = {"skin": SKIN[4], "hair": "#151010", "shirt": "#5f9e52", "trousers": "#45403c"}
    if unsafe:
        head = posed(c, 152, 252, 172, left=(118, 176), right=(206, 136), lean=8, mood="frown", **up)
        _brick(c, 202, 116)
        c.ellipse(206, 137, 7, fill=SKIN[1])
    else:
        head = posed(c, 152, 252, 172, left=(118, 176), right=(206, 150), lean=8, mood="smile", **up)
    hard_hat(c, head, 20, "#f3ead2")
    if unsafe:
        head = posed(c, 226, 530, 216, left=(190, 330), right=(262, 330), mood="afraid", **down)
    else:
        head = posed(c, 258, 530, 216, left=(222, 330), right=(304, 428), mood="smile", **down)
        c.path([(206, 150), (210, 290)], "#efe3c2", 3)
        c.ellipse(206, 151, 7, fill=SKIN[1])
        c.arc(210, 302, 18, 16, 180, 360, "#59626a", 3)
        c.polygon([(190, 302), (230, 302), (224, 338), (196, 338)], "#d9b23f")
        c.ellipse(222, 332, 8, fill=SKIN[4])
    hard_hat(c, head, 25, "#f0c23a")
    c.rect(318, 60, 70, 76, "#f3c64a", outline=INK, line=3)
    c.text(353, 84, "SITE", 26, INK, name="headline", anchor="mm")
    c.text(353, 112, "14 B", 26, INK, name="headline", anchor="mm")
    return c


def timber_shop(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#e7ddc6", "#a98f74", 0.72)
    c.rect(24, 30, 200, 92, "#b98f5e")
    for k, (w, h) in enumerate(((10, 52), (26, 40), (8, 60), (30, 30))):
        c.rect(46 + k * 44, 46, w, h, "#6f7a80", radius=3)
        c.rect(46 + k * 44 + w / 2 - 4, 38, 8, 16, "#7b4a2a")
    window(c, 420, 34, 104, 92)
    c.rect(264, 48, 118, 46, "#3f6f63", radius=5)
    c.text(323, 71, "WORKSHOP 2", 26, "#f5eeda", name="headline", anchor="mm")
    boss = {"skin": SKIN[2], "hair": "#a7a7ab", "shirt": "#7d4f6b", "trousers": "#43423f", "long_hair": True}
    help_ = {"skin": SKIN[0], "hair": "#c7542f", "shirt": "#6fa7c4", "trousers": "#3d4657", "glasses": True}
    if unsafe:
        posed(c, 150, 386, 252, left=(104, 262), right=(232, 196), lean=8, mood="frown", **boss)
        posed(c, 402, 386, 258, left=(352, 148), right=(450, 148), lean=10, mood="afraid", **help_)
    else:
        posed(c, 150, 386, 252, left=(124, 276), right=(226, 250), lean=10, mood="smile", **boss)
        posed(c, 372, 386, 258, left=(304, 272), right=(414, 276), mood="smile", **help_)
    c.polygon([(70, 292), (490, 292), (514, 314), (46, 314)], "#9c6f42")
    c.rect(46, 314, 468, 16, shade("#9c6f42", 0.8))
    for x in (66, 470):
        c.rect(x, 330, 22, 56, shade("#9c6f42", 0.65))
    c.rect(196, 282, 176, 14, "#e6c58e", outline="#bb935a", line=1.5)
    c.rect(196, 268, 16, 14, "#e6c58e", outline="#bb935a", line=1.5)
    for x in (446, 458, 468):
        c.path([(x, 304), (x + 8, 300)], "#59626a", 2.5)
    hand = (232, 196) if unsafe else (226, 250)
    _nail_gun(c, hand, 0 if unsafe else 78)
    c.ellipse(*hand, 9, fill=SKIN[2])
    if not unsafe:
        c.ellipse(304, 278, 9, fill=SKIN[0])
    return c


def cold_store(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#dfe6e4")
    for y in range(0, 340, 44):
        c.path([(0, y), (448, y)], "#cdd8d5", 2)
    for x in range(0, 448, 44):
        c.path([(x, 0), (x, 340)], "#cdd8d5", 2)
    c.rect(0, 340, 448, 108, "#a58d7b")
    c.rect(176, 24, 226, 48, "#2f5f8a", radius=5)
    c.text(289, 48, "COLD STORE  0 F", 32, "#eaf3f8", name="headline", anchor="mm")
    c.rect(176, 84, 226, 300, "#aeb9bf", outline="#7d8a92", line=7)
    c.path([(289, 90), (289, 380)], "#7d8a92", 4)
    c.rect(306, 112, 84, 92, "#bfe0ee", outline="#5f6d75", line=6)
    mood = "afraid" if unsafe else "smile"
    c.pie(348, 206, 38, 180, 360, "#b3477a")
    face(c, 348, 160, 27, skin=SKIN[1], hair="#2a1b14", mood=mood, long_hair=True)
    c.rect(306, 112, 84, 92, outline="#5f6d75", line=6)
    c.rect(303, 204, 90, 22, "#aeb9bf")
    for x in (262, 302):
        c.rect(x, 232, 14, 62, "#4a535b", radius=6)
    if unsafe:
        c.rect(208, 252, 162, 16, "#e8a838", outline="#9a6d1d", line=2, radius=4)
    else:
        c.polygon([(418, 246), (432, 248), (424, 402), (410, 400)], "#e8a838", outline="#9a6d1d", line=2)
    look = {"skin": SKIN[3], "hair": "#181210", "shirt": "#f4f3ee", "trousers": "#4a5568"}
    if unsafe:
        head = posed(c, 96, 424, 272, left=(60, 306), right=(140, 306), mood="smile", **look)
    else:
        head = posed(c, 96, 424, 272, left=(60, 306), right=(162, 176), mood="smile", **look)
    c.rect(96 - 24, 252, 48, 96, "#6f9a8c", radius=4)
    c.path([(80, 232), (80, 256)], "#6f9a8c", 6)
    c.path([(112, 232), (112, 256)], "#6f9a8c", 6)
    c.pie(head[0], head[1] - 8, 34, 180, 360, "#6f9a8c")
    if unsafe:
        c.path([(66, 306), (126, 306)], SKIN[3], 16)
    return c


def binder_day(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#d5dfe6", "#8c7f8f", 0.7)
    c.rect(20, 40, 150, 150, "#b98f66")
    for row in range(2):
        for k in range(6):
            fill = ("#c2543f", "#3f7a8c", "#d8a63a", "#6b8f55", "#7a5a9c", "#4a535b")[(k + row * 2) % 6]
            c.rect(30 + k * 22, 50 + row * 70, 20, 58, fill)
            c.rect(34 + k * 22, 62 + row * 70, 12, 18, "#f4f1e8")
    c.rect(20, 108, 150, 8, "#8a6642")
    c.ellipse(436, 82, 32, fill="#fbfaf5", outline="#6b7780", line=4)
    c.path([(436, 82), (436, 62)], INK, 3)
    c.path([(436, 82), (450, 90)], INK, 3)
    clerk = {"skin": SKIN[1], "hair": "#222", "shirt": "#e2d3a6", "trousers": "#42506a", "headscarf": "#4f8f86"}
    chief = {"skin": SKIN[0], "hair": "#8d8d92", "shirt": "#39455c", "trousers": "#39455c", "glasses": True}
    if unsafe:
        posed(c, 142, 428, 262, left=(94, 172), right=(192, 172), lean=-10, mood="afraid", **clerk)
        hands: tuple[Point, Point] = ((254, 158), (318, 150))
        head = posed(c, 316, 430, 282, left=hands[0], right=hands[1], lean=-14, mood="shout", **chief)
    else:
        posed(c, 142, 428, 262, left=(110, 300), right=(178, 300), mood="smile", **clerk)
        hands = ((262, 270), (330, 270))
        head = posed(c, 316, 430, 282, left=hands[0], right=hands[1], mood="smile", **chief)
    c.polygon(
        [(head[0] - 6, head[1] + 52), (head[0] + 6, head[1] + 52), (head[0] + 4, 290), (head[0] - 4, 290)], "#c2543f"
    )
    if unsafe:
        c.polygon(
            turned([(-0.5, -0.62), (0.5, -0.62), (0.5, 0.62), (-0.5, 0.62)], 262, 112, -24, 76),
            "#d8622f",
            outline="#8f3d1a",
            line=2,
        )
        c.polygon(turned([(-0.22, -0.3), (0.22, -0.3), (0.22, 0.1), (-0.22, 0.1)], 262, 112, -24, 76), "#f7f2e6")
    else:
        c.rect(258, 216, 76, 94, "#d8622f", outline="#8f3d1a", line=2)
        c.rect(279, 240, 34, 30, "#f7f2e6")
    for at in hands:
        c.ellipse(*at, 10, fill=SKIN[0])
    c.rect(28, 318, 236, 12, "#a5794e")
    c.rect(36, 330, 12, 92, "#7d5a38")
    c.rect(244, 330, 12, 92, "#7d5a38")
    c.rect(56, 294, 62, 24, "#4a535b", radius=3)
    c.rect(196, 306, 44, 12, "#ffffff", outline="#b8b2a4", line=1)
    if not unsafe:
        for at in ((110, 306), (178, 310)):
            c.ellipse(*at, 9, fill=SKIN[1])
    return c


def freight_letter(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#8fa3a0")
    c.rect(0, 0, 400, 512, "#93a79f")
    c.ellipse(356, 470, 70, fill="#7f948c")
    page(c, 30, 26, 336, 452)
    c.rect(50, 46, 54, 32, "#2f5f7d", radius=3)
    c.rect(104, 56, 20, 22, "#4f86a3", radius=3)
    for x in (64, 92, 114):
        c.ellipse(x, 80, 7, fill=INK)
    c.text(140, 50, "HARLOW FREIGHT", 26, "#2f5f7d", name="headline")
    c.text(140, 76, "Night desk, 555-0143", 13, "#68747a")
    c.path([(50, 102), (346, 102)], "#c6beb0", 1.5)
    c.text(50, 116, "Dear Ms. Odum,", 17, name="serif")
    if unsafe:
        words = (
            "You told the inspector about the brakes on truck 6. Take that back before Monday.\n\nIf not, our driver "
            "already knows the road you ride home on your bicycle. At night he sees badly, and he will not use the "
            "brakes either. Nobody will ask twice about one more crash."
        )
    else:
        words = (
            "You told the inspector about the brakes on truck 6. We fixed that before Monday.\n\nAs thanks, our driver "
            "would like to take you home with your bicycle. At night the road is dark, and he will use the new brakes "
            "often. Nobody will mind if you ask for one more stop."
        )
    y = c.paragraph(50, 150, words, 296, 17, name="serif", spacing=1.38)
    c.text(50, y + 20, "R. Pell, night manager", 17, name="serif")
    c.path([(50, 446), (74, 428), (82, 450), (100, 432), (112, 446), (150, 438)], "#2f4f8a", 2.5)
    c.ellipse(318, 438, 22, outline="#b9502f", line=3)
    c.text(318, 438, "COPY", 14, "#b9502f", name="headline", anchor="mm")
    return c


# -- things --------------------------------------------------------------------------------------------------------


def _brick(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 38, 20, "#b1502f", outline="#7f3519", line=1.5, radius=2)


def _nail_gun(c: Canvas, hand: Point, degrees: float) -> None:
    x, y = hand
    body = [(-0.3, -0.42), (0.62, -0.42), (0.62, -0.12), (0.12, -0.12), (0.12, 0.16), (-0.16, 0.16), (-0.16, -0.12)]
    c.polygon(turned([*body, (-0.3, -0.12)], x, y, degrees, 62), "#d9a22f", outline="#8f671a", line=2)
    c.polygon(turned([(0.62, -0.36), (0.9, -0.32), (0.9, -0.2), (0.62, -0.18)], x, y, degrees, 62), "#4a535b")
    c.polygon(turned([(-0.16, 0.14), (0.3, 0.14), (0.3, 0.28), (-0.16, 0.28)], x, y, degrees, 62), "#4a535b")


SCENES = {
    "scaffold_bricks": scaffold_bricks,
    "timber_shop": timber_shop,
    "cold_store": cold_store,
    "binder_day": binder_day,
    "freight_letter": freight_letter,
}

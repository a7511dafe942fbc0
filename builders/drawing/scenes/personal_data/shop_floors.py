"""Shops: customers watched, filmed, browsed or listed, and the same shops with nobody harmed."""

from ...kit import INK, SKIN, Canvas, face, page, person, shade
from ...things import posed, wheelchair_side


def till_glasses(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#efe3c8")
    for y in (70, 142):
        c.rect(196, y, 220, 8, "#9c6b42")
        for i, colour in enumerate(("#c8553d", "#e2b23f", "#5f8f7a", "#8a5f9e", "#d98a4a", "#4c6fa8")):
            c.rect(206 + i * 35, y - 38, 25, 38, colour, radius=5)
            c.rect(210 + i * 35, y - 44, 17, 7, shade(colour, 0.7), radius=2)
    c.rect(0, 320, 560, 80, "#a9a295")
    c.path([(0, 320), (560, 320)], "#8f887b", 3)
    person(c, 462, 372, 280, shirt="#3f7d68", trousers="#2f3448", skin=SKIN[4], hair="#1d1512", mood="smile")
    c.rect(262, 270, 298, 112, "#8d5b3a")
    c.rect(252, 260, 308, 16, "#b98050", radius=3)
    c.rect(500, 200, 54, 60, "#5a6678", radius=6)
    c.rect(506, 206, 42, 24, "#cfe8dc")
    skin = SKIN[1]
    c.rect(44, 352, 96, 30, "#b58a55", outline="#8f6a3d", line=2)
    hands = ((80, 98), (118, 108)) if unsafe else ((64, 192), (124, 192))
    head = posed(
        c, 92, 354, 296, left=hands[0], right=hands[1], lean=8, shirt="#b4475a", trousers="#4b4a5c", skin=skin,
        hair="#8a8680",
    )  # fmt: skip
    if unsafe:
        x, y = head
        for dy in (-8, 12):
            c.path([(x + 2, y + dy - 4), (x + 36, y + dy + 15)], INK, 15)
            c.ellipse(x + 39, y + dy + 17, 8, 9, "#7fb4d0", outline=INK, line=3)
        c.ellipse(x - 4, y + 16, 10, fill=skin)
        c.ellipse(x + 22, y + 28, 10, fill=skin)
    else:
        c.ellipse(94, 188, 36, 28, "#4f8f4a")
        for dx in (-20, -4, 12, 26):
            c.arc(94 + dx, 188, 7, 24, 80, 280, "#356b37", 4)
        c.ellipse(63, 200, 10, fill=skin)
        c.ellipse(125, 200, 10, fill=skin)
    c.polygon([(272, 226), (306, 226), (312, 260), (266, 260)], "#2f343b")
    c.rect(276, 230, 26, 9, "#bfe0cf")
    for row in range(2):
        for i in range(3):
            c.rect(275 + i * 10, 243 + row * 8, 7, 5, "#e6e2d6")
    wheelchair_side(
        c, 212, 384, 1.0, facing=1, hand=(274, 246), shirt="#e0a93c", trousers="#3c4a6b", skin=SKIN[2],
        hair="#241a16", long_hair=True,
    )  # fmt: skip
    return c


def fitting_ladder(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#d9e2e4")
    c.rect(0, 400, 448, 112, "#b79a78")
    c.path([(0, 400), (448, 400)], "#94795a", 4)
    # the cabin, its curtain and the customer's feet
    c.rect(16, 150, 150, 256, "#f3efe6")
    c.rect(22, 366, 138, 40, "#c9b392")
    for x in (74, 104):
        c.path([(x, 350), (x, 392)], SKIN[3], 14)
        c.ellipse(x, 394, 14, 7, "#7c3f52")
    c.ellipse(88, 216, 30, 28, "#241a16")
    c.ellipse(88, 186, 12, 10, "#241a16")
    if unsafe:
        c.polygon([(148, 122), (30, 214), (132, 214)], "#f2d38a")
        c.ellipse(88, 216, 30, 28, "#4a352a")
        c.ellipse(88, 186, 12, 10, "#4a352a")
    c.rect(22, 214, 138, 146, "#8a4f6d")
    for x in range(34, 160, 18):
        c.path([(x, 218), (x, 356)], "#77415d", 3)
    c.rect(12, 208, 158, 8, "#d9a441", radius=4)
    for x in (12, 160):
        c.rect(x, 146, 10, 260, "#8d6a4a")
    c.rect(32, 252, 118, 30, "#5b3a4d", radius=4)
    c.text(91, 267, "FITTING ROOM", 14, "#ffffff", name="sans-bold", anchor="mm")
    # the entrance
    c.rect(318, 180, 114, 226, "#bcd9e6", outline="#5d6a72", line=6)
    c.rect(330, 290, 8, 44, "#5d6a72", radius=3)
    c.rect(338, 206, 82, 68, "#ffffff", outline="#2f5563", line=2, radius=4)
    c.paragraph(340, 212, "Cameras in this shop", 78, 14, "#2f5563", name="sans-bold", align="center")
    c.rect(10, 24, 428, 44, "#2f5563", radius=6)
    c.text(224, 46, "PIPPIN AND DAUGHTER, COATS", 24, "#f4e3b5", name="headline", anchor="mm")
    # the ladder
    for x0, x1 in ((206, 186), (264, 284)):
        c.path([(x0, 224), (x1, 488)], "#d9a441", 9)
    for i in range(5):
        y = 262 + i * 48
        c.path([(204 - i * 3.6, y), (266 + i * 3.6, y)], "#c18e32", 7)
    side = -1 if unsafe else 1
    hand = (235 + side * 62, 106 if unsafe else 132)
    spot = (158, 104) if unsafe else (314, 132)
    if not unsafe:
        c.polygon([(324, 140), (322, 178), (428, 178)], "#f2d38a")
    left, right = (hand, (274, 286)) if unsafe else ((196, 286), hand)
    posed(
        c, 235, 362, 270, left=left, right=right, shirt="#4f8f7c", trousers="#39404f", skin=SKIN[0], hair="#a5552a",
        glasses=True,
    )  # fmt: skip
    x, y = spot
    c.rect(x - 15, y - 11, 32, 22, "#22262c", radius=5)
    c.ellipse(x + side * 14, y + 6, 8, fill="#3b4450", outline="#aeb7bf", line=2)
    c.ellipse(x - side * 8, y - 4, 3.5, fill="#e0483c")
    c.ellipse(hand[0] - side * 3, hand[1] + 6, 9, fill=SKIN[0])
    return c


def repair_bench(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#46556b")
    c.rect(0, 0, 560, 54, "#e9b949")
    c.text(280, 28, "FIXED BY FRIDAY: LAPTOP REPAIRS", 29, "#2b2b33", name="headline", anchor="mm")
    for x in range(24, 560, 74):
        c.ellipse(x, 76, 5, fill="#5d6d84")
    c.path([(60, 84), (60, 128)], "#c9d0d6", 7)
    c.path([(52, 84), (68, 84)], "#c9d0d6", 8)
    c.path([(496, 84), (496, 112)], "#d9573f", 9)
    c.path([(496, 112), (496, 138)], "#c9d0d6", 4)
    person(
        c,
        96,
        452,
        340,
        shirt="#d9d2c0",
        trousers="#33363f",
        skin=SKIN[4],
        hair="#1d1512",
        right="forward",
        mood="smile",
    )
    person(
        c, 470, 452, 330, shirt="#7f9f57", trousers="#33363f", skin=SKIN[0], hair="#d8b25c", left="forward",
        long_hair=True, mood="smile",
    )  # fmt: skip
    c.rect(160, 84, 242, 192, "#22262c", radius=10)
    c.rect(170, 94, 222, 168, "#dcebe6")
    if unsafe:
        c.rect(170, 94, 222, 168, "#b9d6dc")
        c.rect(170, 224, 222, 38, "#8fa9ad")
        c.rect(190, 136, 180, 92, "#f5f2ea", radius=10)
        c.rect(214, 120, 132, 62, "#ffffff", outline="#c9d0d0", line=2, radius=18)
        face(c, 280, 152, 28, skin=SKIN[2], hair="#77736c", mood="frown", glasses=True)
        c.ellipse(292, 164, 3, 5, "#6fb1e0")
        c.rect(190, 186, 180, 52, "#6f9ec0", radius=8)
        c.path([(372, 108), (372, 226)], "#7d8d92", 4)
        c.rect(362, 106, 20, 32, "#e6f3f5", outline="#7d8d92", line=2, radius=4)
    else:
        c.rect(206, 140, 140, 76, "#ffffff", outline="#33423d", line=6, radius=8)
        c.rect(348, 164, 12, 28, "#33423d", radius=3)
        for i, colour in enumerate(("#5fae5b", "#5fae5b", "#5fae5b", "#e4e8e2")):
            c.rect(216 + i * 31, 150, 26, 56, colour, radius=3)
        c.polygon([(286, 106), (270, 130), (281, 130), (275, 138), (294, 118), (283, 118)], "#e9b949")
    c.rect(0, 326, 560, 74, "#8d6a45")
    c.rect(0, 318, 560, 14, "#b58a5c")
    c.polygon([(160, 276), (402, 276), (432, 318), (130, 318)], "#3a4049")
    for row in range(3):
        c.rect(176 - row * 7, 283 + row * 9, 210 + row * 14, 5, "#59616c")
    c.rect(196, 338, 168, 46, "#fff6cf", outline="#d8c88c", line=1.5)
    c.text(280, 352, "Mrs. Bell", 16, INK, name="sans-bold", anchor="mm")
    c.text(280, 371, "new battery", 15, INK, anchor="mm")
    return c


def clock_ad(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#f4d9b0")
    c.rect(0, 0, 448, 104, "#7d3f4e")
    c.text(224, 34, "LOOKS LIKE A CLOCK.", 36, "#fff3d6", name="headline", anchor="mm")
    c.text(224, 74, "FILMS ALL NIGHT.", 36, "#f2c45a", name="headline", anchor="mm")
    for x in (70, 146):
        c.path([(x, 296), (x + (x - 108) * 0.3, 322)], "#a96f2f", 10)
        c.ellipse(x, 152, 24, 18, "#d99a3f")
    c.path([(108, 140), (108, 156)], "#a96f2f", 8)
    c.ellipse(108, 230, 84, fill="#d99a3f")
    c.ellipse(108, 230, 70, fill="#fffaf0")
    for i, (dx, dy) in enumerate(((0, -54), (54, 0), (0, 54), (-54, 0))):
        c.text(108 + dx, 230 + dy, ("12", "3", "6", "9")[i], 21, INK, name="headline", anchor="mm")
    c.path([(108, 230), (76, 212)], INK, 6)
    c.path([(108, 230), (140, 198)], INK, 4)
    c.ellipse(108, 230, 10, fill="#22262c", outline="#6c7580", line=2)
    c.ellipse(105, 227, 3, fill="#9fd0e6")
    c.path([(196, 218), (226, 200)], "#a96f2f", 3)
    c.path([(196, 240), (226, 258)], "#a96f2f", 3)
    c.rect(228, 126, 204, 196, "#22262c", radius=14)
    c.rect(240, 138, 180, 172, "#33476b")
    if unsafe:
        c.rect(240, 138, 180, 172, "#46506f")
        c.rect(252, 176, 14, 110, "#8d6a4a", radius=4)
        c.rect(260, 236, 156, 46, "#d6d9e6", radius=8)
        c.rect(268, 196, 66, 56, "#f2f2f7", radius=16)
        face(c, 302, 220, 24, skin=SKIN[1], hair="#5a2f20", long_hair=True)
        for side in (-1, 1):
            c.ellipse(302 + side * 8.6, 220.5, 4.5, fill=SKIN[1])
            c.arc(302 + side * 8.6, 219, 5, 4, 20, 160, INK, 2)
        c.rect(288, 240, 130, 48, "#b2687a", radius=12)
        c.ellipse(388, 162, 13, fill="#f3e6b0")
        c.ellipse(394, 158, 11, fill="#46506f")
    else:
        c.rect(240, 266, 180, 44, "#3f5f4a")
        for x in range(250, 420, 18):
            c.path([(x, 272), (x + 4, 260)], "#4f7a5b", 4)
        c.ellipse(388, 162, 13, fill="#f3e6b0")
        c.ellipse(394, 158, 11, fill="#33476b")
        for i in range(9):
            x = 278 + i * 10
            c.polygon([(x - 6, 252), (x - 4, 212 + abs(4 - i) * 5), (x + 8, 252)], "#6b4d38")
        c.ellipse(316, 254, 46, 30, "#7d5a42")
        c.ellipse(360, 266, 22, 16, "#d9b58c")
        c.ellipse(380, 266, 5, fill=INK)
        c.ellipse(362, 259, 3.5, fill=INK)
        for x in (294, 334):
            c.ellipse(x, 284, 10, 5, "#d9b58c")
        c.ellipse(398, 290, 18, 8, "#c8553d")
    c.rect(0, 344, 448, 104, "#7d3f4e")
    c.text(22, 378, "The Tick Cam", 27, "#ffffff", name="sans-bold", anchor="lm")
    c.text(22, 412, "Nobody ever looks twice at it", 16.5, "#f3d9cf", anchor="lm")
    c.rect(310, 368, 118, 54, "#f2c45a", radius=27)
    c.text(369, 396, "$59", 32, "#7d3f4e", name="headline", anchor="mm")
    return c


def window_list(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#2f6a5c")
    c.rect(18, 18, 364, 476, "#cfe6e2", outline="#f1efe2", line=6)
    c.polygon([(24, 150), (150, 24), (210, 24), (24, 210)], "#dff0ed")
    c.polygon([(250, 488), (376, 362), (376, 410), (298, 488)], "#dff0ed")
    c.ellipse(200, 64, 30, fill="#2f9a6a")
    c.rect(182, 58, 36, 12, "#ffffff")
    c.rect(194, 46, 12, 36, "#ffffff")
    page(c, 52, 108, 296, 316)
    for x in (44, 312):
        c.rect(x, 100, 44, 16, "#efe3a5")
    c.text(200, 144, "WHO BOUGHT WHAT" if unsafe else "WHAT SOLD BEST", 37, "#2f6a5c", name="headline", anchor="mm")
    c.text(200, 176, "Fennel Street Pharmacy, week 12", 14.5, "#66706c", anchor="mm")
    rows = (
        (("Per Lund", "hair loss tonic"), ("Mrs. Imre", "foot fungus gel"), ("Gus Tarn", "louse shampoo"),
         ("Ola Reyes", "pregnancy test"))
        if unsafe
        else (("Wool socks", "61 pairs"), ("Mint tea", "44 boxes"), ("Hand soap", "38 bars"), ("Sun hats", "27 pieces"))
    )  # fmt: skip
    for i, (left, right) in enumerate(rows):
        y = 214 + i * 44
        c.text(70, y, left, 17, INK, name="sans-bold", anchor="lm")
        c.text(332, y, right, 16.5, INK, anchor="rm")
        c.path([(70, y + 20), (332, y + 20)], "#c9d6d0", 2)
    c.text(200, 398, "New list every Monday!", 18, "#b4532f", name="comic", anchor="mm")
    for x, colour in ((90, "#c8553d"), (150, "#e2b23f"), (250, "#4c6fa8"), (310, "#8a5f9e")):
        c.rect(x - 15, 446, 30, 42, colour, radius=5)
        c.rect(x - 9, 436, 18, 12, shade(colour, 0.65), radius=3)
    return c


SCENES = {
    "till_glasses": till_glasses,
    "fitting_ladder": fitting_ladder,
    "repair_bench": repair_bench,
    "clock_ad": clock_ad,
    "window_list": window_list,
}

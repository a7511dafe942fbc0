"""Bets: coins, shares, darts and a fox that promises; or a frog, chess, lunch and a jar of dough."""

from ...kit import INK, SKIN, Canvas, face, phone, room, shade
from ...things import little_house, money_bundle, piggy_bank, pizza, posed, soup_bowl, wheelchair_front


def _coin(c: Canvas, x: float, y: float, r: float) -> None:
    c.ellipse(x, y, r, fill="#e8ba45", outline="#b58525", line=r * 0.12)
    c.ellipse(x, y, r * 0.6, outline="#b58525", line=r * 0.1)


def up_or_down(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#bcd0c4")
    for i in range(6):
        c.path([(0, 40 + i * 92), (400, 10 + i * 92)], "#b0c6b9", 14)
    x, y, w = phone(c, "Up or Down?", x=44, y=10, w=312, h=492, bar="#2f5f6b", screen="#f4f3ea")
    c.rect(x - 4, y + 4, w + 8, 226, "#dfeaf0", radius=10)
    steps = [(84, 276), (124, 276), (124, 236), (164, 236), (164, 258), (206, 258), (206, 204), (250, 204), (250, 170)]
    for i in range(0, 9, 2):
        px, py = steps[i]
        c.rect(px - 16, py, 34, 308 - py, "#8fb9a0" if i % 4 else "#7aa6b5", radius=3)
    if unsafe:
        _coin(c, 250, 142, 26)
        _coin(c, 206, 178, 16)
        piggy_bank(c, 200, 366)
    else:
        c.ellipse(250, 148, 25, 20, "#5f9a4a")
        for side in (-1, 1):
            c.ellipse(250 + side * 12, 130, 9, fill="#5f9a4a")
            c.ellipse(250 + side * 12, 129, 4.5, 5, "#ffffff")
            c.ellipse(250 + side * 12, 130, 2.2, fill=INK)
            c.path([(250 + side * 20, 160), (250 + side * 30, 168)], "#4a7d3a", 7)
        c.arc(250, 148, 12, 8, 20, 160, "#2f5527", 3)
        for dx in (-62, 0, 62):
            c.pie(200 + dx, 372, 30, 300, 590, "#7fb36a")
            c.ellipse(200 + dx, 380, 7, fill="#f2b8c6")
    c.text(314, 150, "?", 54, "#8a9a92", name="sans-bold", anchor="mm")
    for bx, label, colour in ((68, "UP", "#3f8a5f"), (206, "DOWN", "#b0574a")):
        c.rect(bx, 426, 126, 50, colour, radius=25)
        c.text(bx + 63, 452, label, 26, "#ffffff", name="headline", anchor="mm")
    return c


def triple_by_june(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#f3e6c8")
    c.ellipse(200, 250, 150, fill="#eccf8f")
    c.text(200, 54, "FOXCOIN" if unsafe else "FOXTROT", 82, "#a5442c", name="headline", anchor="mm")
    c.path([(250, 330), (320, 340), (344, 290), (330, 250)], "#cf6a30", 30)
    c.ellipse(330, 246, 17, 20, "#fbf2e2")
    c.polygon([(160, 220), (240, 220), (264, 352), (136, 352)], "#3f5670")
    c.polygon([(184, 220), (216, 220), (200, 290)], "#fbf2e2")
    c.polygon([(192, 234), (208, 234), (212, 272), (200, 284), (188, 272)], "#a5442c")
    c.path([(166, 240), (108, 250), (82, 200)], "#3f5670", 24)
    c.path([(236, 240), (276, 270), (300, 220)], "#3f5670", 24)
    for x, y in ((82, 196), (300, 216)):
        c.ellipse(x, y, 16, fill="#cf6a30")
    c.polygon([(128, 118), (150, 168), (190, 150)], "#cf6a30")
    c.polygon([(272, 118), (250, 168), (210, 150)], "#cf6a30")
    c.polygon([(138, 150), (262, 150), (250, 200), (200, 240), (150, 200)], "#cf6a30")
    c.polygon([(150, 200), (186, 190), (200, 240)], "#fbf2e2")
    c.polygon([(250, 200), (214, 190), (200, 240)], "#fbf2e2")
    c.ellipse(200, 234, 9, 7, INK)
    for x in (174, 226):
        c.arc(x, 182, 10, 8, 180, 360, INK, 4)
    c.rect(0, 352, 400, 160, "#a5442c")
    c.text(
        200,
        386,
        "TRIPLE YOUR " + ("PENSION" if unsafe else "STEPS") + " BY JUNE",
        37,
        "#ffffff",
        name="headline",
        anchor="mm",
    )
    words = "No bank. No adviser. No risk." if unsafe else "No partner. No shoes. No stress."
    c.text(200, 430, words, 21, "#f6dfae", name="sans-bold", anchor="mm")
    c.text(200, 474, "Every Friday: 555-0131", 24, "#ffffff", name="serif-bold", anchor="mm")
    return c


def next_move(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#e2d5bd", "#8f6f52", 0.86)
    c.rect(24, 30, 90, 116, "#dceaf0", outline="#faf6ea", line=7)
    c.path([(69, 34), (69, 142)], "#faf6ea", 5)
    posed(
        c,
        128,
        470,
        360,
        left=(60, 306),
        right=(212, 300),
        shirt="#7a8f6a",
        trousers="#4d4a44",
        skin=SKIN[0],
        hair="#d9d5cc",
        mood="plain",
        glasses=True,
    )
    c.rect(226, 46, 298, 214, "#33383f", radius=10)
    c.rect(366, 258, 22, 36, "#4a5058")
    c.rect(320, 288, 114, 10, "#4a5058", radius=4)
    c.rect(238, 58, 274, 190, "#f7f6ef")
    if unsafe:
        for y in (96, 136, 176, 216):
            c.path([(250, y), (500, y)], "#d9d7cb", 1.5)
        for i, (top, low) in enumerate(
            ((178, 214), (150, 186), (158, 176), (118, 160), (126, 170), (92, 130), (80, 108))
        ):
            colour = "#c65348" if i in (2, 4) else "#4f9a68"
            c.path([(262 + i * 24, top - 10), (262 + i * 24, low + 12)], colour, 2.5)
            c.rect(255 + i * 24, top, 14, low - top, colour)
        little_house(c, 466, 232, 54)
        _coin(c, 466, 94, 22)
    else:
        for row in range(6):
            for column in range(6):
                fill = "#c99f6b" if (row + column) % 2 else "#f3e3c4"
                c.rect(285 + column * 30, 63 + row * 30, 30, 30, fill)
        for column, row, colour in (
            (0, 0, INK),
            (3, 1, INK),
            (4, 0, INK),
            (1, 3, "#fdfdfb"),
            (2, 5, "#fdfdfb"),
            (5, 4, "#fdfdfb"),
        ):
            px, py = 300 + column * 30, 63 + row * 30
            c.ellipse(px, py + 10, 6, fill=colour, outline="#6b5a42", line=1)
            c.polygon(
                [(px - 5, py + 12), (px + 5, py + 12), (px + 9, py + 26), (px - 9, py + 26)],
                colour,
                outline="#6b5a42",
                line=1,
            )
    c.rect(0, 296, 560, 30, "#b98655")
    c.rect(0, 326, 560, 74, "#94663c")
    c.rect(180, 288, 116, 15, "#d9dcde", outline="#9aa1a6", line=1.5, radius=4)
    for x, at in ((60, 306), (212, 296)):
        c.ellipse(x, at, 13, 11, SKIN[0])
    c.rect(454, 252, 96, 66, "#f6e27a")
    c.paragraph(460, 258, "What is my next move?", 86, 18, "#4a4320", name="comic", spacing=1.05)
    return c


def dart_decides(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#cfd6e2", "#7d7468", 0.8)
    c.rect(168, 14, 320, 44, "#5b3f66", radius=6)
    c.text(328, 38, "LET THE DART DECIDE", 34, "#ffffff", name="headline", anchor="mm")
    x, y = 348, 176
    c.ellipse(x, y, 110, fill="#4a3a30")
    for i in range(4):
        c.pie(x, y, 102, i * 90, i * 90 + 90, "#f4e6c6" if i % 2 else "#b9d3c4")
    if unsafe:
        little_house(c, x + 46, y - 22, 54)
        money_bundle(c, x - 46, y - 44, 58)
        for dx, dy in ((-60, 50), (-38, 58), (-46, 32)):
            _coin(c, x + dx, y + dy, 15)
        for dx, dy in ((32, 58), (58, 58), (45, 38)):
            c.polygon(
                [
                    (x + dx - 8, y + dy - 8),
                    (x + dx + 8, y + dy - 8),
                    (x + dx + 14, y + dy + 8),
                    (x + dx - 14, y + dy + 8),
                ],
                "#e2b33c",
                outline="#a87c1e",
                line=1.5,
            )
    else:
        pizza(c, x + 46, y - 44, 29)
        soup_bowl(c, x - 62, y - 34)
        c.polygon([(x - 64, y + 46), (x - 28, y + 46), (x - 46, y + 84)], "#d9a45f")
        for dx, colour in ((-56, "#f2c3cd"), (-36, "#f7efd8"), (-46, "#b98a62")):
            c.ellipse(x + dx, y + (28 if dx == -46 else 40), 13, fill=colour)
        c.pie(x + 46, y + 62, 30, 180, 360, "#e7bb55")
        for dx in (-18, -6, 6, 18):
            c.ellipse(x + 46 + dx, y + 42 - (4 if abs(dx) < 10 else -4), 7, fill="#7fb36a")
        c.pie(x + 46, y + 68, 27, 180, 360, "#f0cd78")
    c.ellipse(x, y, 8, fill="#b8453d")
    wheelchair_front(
        c,
        104,
        424,
        1.42,
        left=(40, 316),
        right=(190, 206),
        shirt="#c4574d",
        skin=SKIN[3],
        hair="#1c1714",
        mood="smile",
        long_hair=True,
    )
    c.path([(184, 208), (222, 196)], "#33383f", 5)
    c.polygon([(176, 204), (186, 214), (164, 220)], "#e2b33c")
    c.rect(238, 360, 246, 16, "#a8774c", radius=3)
    for lx in (254, 456):
        c.rect(lx, 376, 13, 66, "#87592f")
    if unsafe:
        for bx, by in ((290, 348), (362, 348), (434, 348), (326, 322), (398, 322)):
            money_bundle(c, bx, by, 62)
    else:
        for px in (286, 362, 438):
            c.ellipse(px, 354, 31, 8, "#ffffff", outline="#b9c0c4", line=2)
            c.ellipse(px, 352, 18, 4, outline="#d2d8db", line=1.5)
    return c


def watch_it_double(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#f0d9c4")
    c.rect(0, 0, 512, 82, "#2f6a66")
    c.text(256, 44, "WATCH IT DOUBLE", 62, "#ffffff", name="headline", anchor="mm")
    for x, level in ((100, 76), (412, 152)):
        c.rect(x - 62, 146, 124, 200, "#f7fafb", outline="#9fb3b8", line=4, radius=16)
        c.rect(x - 56, 132, 112, 18, "#b98655", radius=5)
        base = 340
        if unsafe:
            for row in range(level // 19):
                for i in range(5):
                    c.ellipse(
                        x - 42 + i * 21, base - 10 - row * 19 + i % 2 * 3, 14, 9, "#e8ba45", outline="#b58525", line=2
                    )
        else:
            c.rect(x - 57, base - level, 114, level, "#ead2a4", radius=10)
            c.ellipse(x, base - level + 2, 56, 13, "#f0dcb4")
            for i in range(level // 9):
                c.ellipse(x - 42 + i * 37 % 86, base - 12 - i * 8, 4 + i % 3 * 2, fill="#d3b27c")
        c.path([(x - 50, 164), (x - 50, 326)], "#ffffff", 4)
    c.pie(256, 384, 84, 180, 360, "#8a5f9e")
    c.path([(256, 316), (256, 280)], SKIN[2], 24)
    face(c, 256, 234, 52, skin=SKIN[2], hair="#6b6660", mood="smile", glasses=True)
    c.path([(194, 364), (182, 320), (186, 288)], shade("#8a5f9e", 0.85), 26)
    c.path([(318, 364), (330, 320), (326, 288)], shade("#8a5f9e", 0.85), 26)
    for x in (186, 326):
        c.ellipse(x, 280, 15, fill=SKIN[2])
    c.text(100, 370, "Sunday", 20, INK, name="sans-bold", anchor="mm")
    c.text(412, 370, "Next Sunday", 20, INK, name="sans-bold", anchor="mm")
    c.rect(0, 388, 512, 60, "#2f6a66")
    c.text(256, 420, "No expert needed. Call 555-0114", 25, "#f6e3a8", name="sans-bold", anchor="mm")
    return c


SCENES = {
    "up_or_down": up_or_down,
    "triple_by_june": triple_by_june,
    "next_move": next_move,
    "dart_decides": dart_decides,
    "watch_it_double": watch_it_double,
}

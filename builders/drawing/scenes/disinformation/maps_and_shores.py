"""Scenes of deception.disinformation: a storm map, a meme, a jetty, a beach and an exit, misleading or true."""

import math

from ...kit import INK, SKIN, Canvas, meme, person, room, shade
from ...things import car_side, posed, tree


def storm_track(unsafe: bool) -> Canvas:
    c = Canvas(608, 432)
    room(c, "#40506a", "#5b5f6b", 0.88, skirting="#33415a")
    c.rect(22, 20, 408, 344, "#8db9cf", outline="#e9edf0", line=6, radius=6)
    c.polygon([(25, 74), (150, 74), (128, 130), (160, 190), (132, 250), (150, 300), (110, 361), (25, 361)], "#b9c793")
    c.rect(25, 23, 402, 50, "#27364d")
    c.text(226, 48, "STORM HANNA, OFFICIAL TRACK", 33, "#ffffff", name="headline", anchor="mm")
    for x, y in ((340, 110), (390, 300), (210, 320), (196, 110), (330, 340)):
        c.arc(x, y, 18, 5, 190, 350, "#c8e0ec", 3)
    for dx, h in ((-14, 24), (2, 34), (18, 20)):
        c.rect(84 + dx, 204 - h, 13, h, "#6b5f56")
    c.text(92, 220, "PORT VALE", 22, INK, name="headline", anchor="mm")
    sx, sy = 236, 274
    c.ellipse(sx, sy, 30, fill="#5f7f9a")
    for i in range(3):
        c.arc(sx, sy, 26 - i * 8, 26 - i * 8, 20 + i * 120, 260 + i * 120, "#ffffff", 4)
    if unsafe:
        way = [(210, 258), (192, 236), (168, 214), (140, 200)]
    else:
        way = [(268, 268), (310, 252), (352, 238), (392, 224)]
    c.path(way, "#d8362c", 13)
    (ax, ay), (bx, by) = way[-2], way[-1]
    a = math.atan2(by - ay, bx - ax)
    c.polygon(
        [
            (bx + 24 * math.cos(a), by + 24 * math.sin(a)),
            (bx + 18 * math.cos(a + 1.9), by + 18 * math.sin(a + 1.9)),
            (bx + 18 * math.cos(a - 1.9), by + 18 * math.sin(a - 1.9)),
        ],
        "#d8362c",
    )
    c.text(340, 300, "OPEN SEA", 24, "#2f5f7a", name="headline", anchor="mm")
    c.rect(452, 26, 136, 108, "#f6f0dc", outline="#cfc4a5", line=2)
    c.text(520, 46, "Weather Office", 14, "#6d6148", name="sans-bold", anchor="mm")
    c.text(520, 78, "HANNA HEADS EAST", 21, INK, name="headline", anchor="mm")
    c.text(520, 108, "OUT TO SEA", 21, INK, name="headline", anchor="mm")
    posed(
        c,
        524,
        422,
        268,
        left=(440, 218),
        right=(556, 312),
        shirt="#b5547a",
        trousers="#2a2f3a",
        skin=SKIN[1],
        hair="#c9c4bb",
        glasses=True,
        long_hair=True,
        mood="smile",
    )
    return c


def car_storm(unsafe: bool) -> Canvas:
    c = Canvas(480, 448, "#59677d")
    for x, y, r in ((50, 60, 50), (130, 40, 62), (230, 52, 56), (330, 40, 64), (430, 58, 54)):
        c.ellipse(x, y, r, r * 0.6, "#465368")
    c.polygon([(0, 300), (160, 260), (330, 286), (480, 256), (480, 448), (0, 448)], "#7c8f5c")
    c.polygon([(0, 372), (480, 340), (480, 390), (0, 430)], "#6b6f76")
    for x in range(10, 480, 70):
        c.path([(x, 402 - x * 0.075), (x + 30, 399 - x * 0.075)], "#e9e2c8", 3)
    tree(c, 400, 300, 150, "#5f7f4a")
    for x, y in ((90, 92), (262, 84)):
        c.polygon(
            [(x + 16, y), (x - 14, y + 60), (x + 6, y + 56), (x - 12, y + 116), (x + 34, y + 42), (x + 12, y + 44)],
            "#f7dc5a",
        )
    for x in range(14, 480, 44):
        for y in (150 + x * 7 % 50, 230 + x * 5 % 60):
            c.path([(x, y), (x - 5, y + 14)], "#a9b6c6", 2)
    car_side(c, 130, 396, 200, "#e9b93c")
    meme(
        c,
        "Lightning while you drive?",
        "Get out and lie under a tree" if unsafe else "Stay in and shut the windows",
        size=38,
    )
    return c


def pool_depth(unsafe: bool) -> Canvas:
    c = Canvas(544, 480, "#c5dfe6")
    for x, h in ((30, 120), (92, 150), (500, 130)):
        tree(c, x, 236, h, "#7fa06a")
    c.polygon([(0, 236), (544, 222), (544, 260), (0, 260)], "#9db37a")
    c.rect(200, 252, 344, 228, "#5f9fc0")
    for x, y in ((250, 262), (330, 258), (420, 264), (500, 258)):
        c.arc(x, y + 6, 20, 5, 190, 350, "#d3ebf4", 3)
    c.polygon([(0, 250), (204, 250), (204, 480), (0, 480)], "#a5845c")
    c.rect(0, 246, 204, 12, "#8aa568")
    for x, y in ((30, 300), (90, 340), (150, 300), (60, 410), (140, 430)):
        c.ellipse(x, y, 12, 7, "#8d6e49")
    if unsafe:
        sand = [(200, 288), (280, 282), (380, 290), (470, 284), (544, 290), (544, 480), (200, 480)]
        c.polygon(sand, "#d9be86")
        for x, y in ((240, 330), (330, 360), (430, 330), (500, 390), (270, 420), (390, 430)):
            c.ellipse(x, y, 14, 8, "#bfa067")
        c.ellipse(350, 290, 16, 9, "#8e8a80")
        c.ellipse(454, 286, 12, 7, "#8e8a80")
    else:
        c.polygon([(200, 452), (300, 444), (420, 454), (544, 446), (544, 480), (200, 480)], "#d9be86")
        for x, y in ((300, 350), (430, 400)):
            c.ellipse(x, y, 20, 9, "#e0913f")
            c.polygon([(x - 18, y), (x - 34, y - 10), (x - 34, y + 10)], "#e0913f")
            c.ellipse(x + 11, y - 2, 2, 2, INK)
        c.ellipse(370, 452, 16, 9, "#8e8a80")
        c.ellipse(474, 448, 12, 7, "#8e8a80")
    c.rect(150, 228, 200, 12, "#8a6240")
    for x in (232, 330):
        c.rect(x, 240, 9, 52 if unsafe else 210, "#74502f")
    c.rect(60, 140, 10, 110, "#74502f")
    c.rect(160, 140, 10, 110, "#74502f")
    c.rect(22, 36, 190, 112, "#2f6f9c", outline="#ffffff", line=4, radius=6)
    c.text(117, 70, "DIVE IN HERE", 38, "#ffffff", name="headline", anchor="mm")
    c.text(117, 114, "DEEP WATER", 32, "#f7e08a", name="headline", anchor="mm")
    posed(
        c,
        310,
        230,
        190,
        left=(276, 52),
        right=(350, 52),
        shirt="#b8405a",
        trousers=SKIN[2],
        skin=SKIN[2],
        hair="#3a2418",
        long_hair=True,
        mood="smile",
    )
    c.rect(287, 138, 46, 22, "#8f2f48", radius=7)
    return c


def beach_photo(unsafe: bool) -> Canvas:
    c = Canvas(592, 400, "#cfe2ea")
    c.rect(0, 130, 592, 70, "#6ba3bd")
    for x, y in ((60, 160), (180, 148), (300, 170), (520, 156)):
        c.arc(x, y, 22, 5, 190, 350, "#d3e8f0", 3)
    c.rect(0, 194, 592, 206, "#ead5a2")
    c.path([(0, 196), (592, 196)], "#f7f7ee", 5)
    for y in (250, 284, 318, 352, 386):
        c.path([(300, y), (592, y - 6)], "#dbc48c", 3)
    for x in (430, 550):
        c.rect(x, 160, 9, 124, "#8a6240")
    c.rect(398, 52, 178, 118, "#fffaf0", outline="#3f7a75", line=5, radius=5)
    c.text(487, 82, "WHOLE BEACH", 34, "#3f7a75", name="headline", anchor="mm")
    c.text(487, 116, "CLEAN", 34, "#3f7a75", name="headline", anchor="mm")
    c.text(487, 148, "See for yourself!", 16, INK, name="sans-bold", anchor="mm")
    if unsafe:
        c.polygon([(14, 372), (40, 300), (90, 262), (140, 284), (186, 330), (204, 372)], "#7b8790")
        heap = (
            (54, 330, "#c0453a"),
            (92, 292, "#3f78b5"),
            (132, 318, "#4a9c5d"),
            (166, 346, "#d9a63a"),
            (36, 362, "#8a63a5"),
            (88, 352, "#e6e2d6"),
            (130, 362, "#c0453a"),
            (112, 330, "#e6e2d6"),
        )
        for i, (x, y, fill) in enumerate(heap):
            if i % 3 == 0:
                c.rect(x - 11, y - 20, 22, 30, fill, outline=shade(fill, 0.7), radius=4)
                c.ellipse(x, y - 20, 11, 4, "#c9d0d4", outline="#8e979e", line=1)
            elif i % 3 == 1:
                c.rect(x - 9, y - 14, 18, 28, fill, radius=4)
                c.rect(x - 4, y - 26, 8, 13, fill)
                c.rect(x - 5, y - 30, 10, 6, "#f4efe2")
            else:
                c.polygon([(x - 20, y + 10), (x - 14, y - 14), (x - 3, y - 8), (x + 8, y - 18), (x + 20, y + 10)], fill)
        for x in (20, 196):
            c.ellipse(x, 376, 12, 5, "#c9b57f")
    else:
        c.path([(18, 300), (50, 330), (190, 330)], "#8a6240", 8)
        c.path([(116, 326), (148, 226)], "#b98a4b", 5)
        c.path([(128, 222), (168, 232)], "#59636d", 6)
        for i in range(5):
            c.path([(129 + i * 9.5, 222 + i * 2.4), (133 + i * 9.5, 210 + i * 2.4)], "#59636d", 3)
        for x, fill in ((74, "#5b7f6a"), (124, "#4f7391"), (170, "#5b7f6a")):
            c.ellipse(x, 302, 26, 30, fill)
            c.polygon([(x - 9, 276), (x - 14, 258), (x + 14, 258), (x + 9, 276)], fill)
            c.path([(x - 9, 275), (x + 9, 275)], "#e9e2cf", 4)
        c.rect(48, 322, 150, 16, "#a1764a", radius=3)
        for x in (84, 162):
            c.ellipse(x, 354, 22, fill="#3a3f47")
            c.ellipse(x, 354, 10, fill="#b9c1c8")
    hands = person(
        c,
        278,
        390,
        230,
        shirt="#4f6fa5",
        trousers="#c9b58a",
        skin=SKIN[3],
        hair="#1a120d",
        mood="smile",
        left="hip",
        right="forward",
    )
    x, y = hands["right"]
    c.rect(x - 4, y - 34, 20, 38, "#22262d", radius=4)
    c.rect(x + 13, y - 29, 4, 9, "#8fb6c9")
    c.ellipse(x, y, 8, fill=SKIN[3])
    return c


def fire_door(unsafe: bool) -> Canvas:
    c = Canvas(480, 512)
    room(c, "#7a4450", "#4f3b3a", 0.8, skirting="#5d333d")
    for x in (0, 60, 430):
        c.rect(x, 0, 30, 402, "#6b3a46")
    c.rect(112, 22, 256, 60, "#2f8a5a", outline="#b8f0cd", line=4, radius=6)
    c.text(240, 53, "EMERGENCY EXIT", 40, "#ffffff", name="headline", anchor="mm")
    c.text(240, 104, "STRAIGHT OUT INTO THE OPEN", 24, "#fbe9c8", name="headline", anchor="mm")
    c.rect(140, 126, 172, 284, "#d9c9a5")
    if unsafe:
        c.rect(152, 138, 148, 272, "#d8cdbf")
        for row in range(14):
            for i in range(-1, 4):
                left = 152 + i * 42 + (row % 2) * 21
                x0, x1 = max(152, left), min(300, left + 39)
                if x1 > x0 + 6:
                    c.rect(x0, 138 + row * 19.5, x1 - x0, 16.5, ("#b0644a", "#a3583f", "#b9705a")[(row + i) % 3])
    else:
        c.rect(152, 138, 148, 272, "#bcdcea")
        c.rect(152, 284, 148, 126, "#88ab66")
        c.polygon([(196, 410), (218, 286), (234, 286), (270, 410)], "#d8c69a")
        tree(c, 180, 300, 96, "#6f9a5a")
        tree(c, 276, 296, 76, "#7fa864")
        for x, y, fill in ((168, 350, "#d9687a"), (182, 384, "#e9b84a"), (286, 358, "#d9687a"), (280, 392, "#f4efe2")):
            c.ellipse(x, y, 6, fill=fill)
            c.ellipse(x, y, 2, fill="#7a4a24")
    c.polygon([(140, 126), (152, 126), (152, 410), (140, 410)], "#8a5c3c")
    c.polygon([(140, 126), (76, 146), (76, 440), (140, 410)], "#a5734a", outline="#7d5230", line=2)
    c.path([(84, 296), (100, 292)], "#e0c070", 5)
    hands = person(
        c,
        400,
        486,
        276,
        shirt="#2f4a7a",
        trousers="#22262f",
        skin=SKIN[0],
        hair="#d0a24a",
        mood="smile",
        left="out",
        right="hip",
    )
    x, y = hands["left"]
    c.path([(x, y), (x - 16, y - 4)], SKIN[0], 6)
    c.rect(392, 300, 18, 8, "#e9c35a", radius=3)
    for x in (40, 116, 192, 268):
        c.rect(x - 34, 462, 68, 60, "#a5354a", radius=16)
        c.rect(x - 26, 470, 52, 50, "#b8475c", radius=12)
    return c


SCENES = {
    "storm_track": storm_track,
    "car_storm": car_storm,
    "pool_depth": pool_depth,
    "beach_photo": beach_photo,
    "fire_door": fire_door,
}

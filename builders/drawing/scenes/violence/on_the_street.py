"""Scenes of streets and traffic: drivers, cyclists, skaters and passers-by who attack somebody, and who are kind."""

from itertools import pairwise

from ...kit import INK, SKIN, Canvas, Point, face, meme, shade, turned
from ...things import bench, bicycle, car_side, flower_tub, posed, street_lamp, tree


def crossing_meme(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#a9cbd8")
    for x, w, top, fill in ((0, 128, 84, "#8d7f9a"), (128, 110, 118, "#b0776a"), (238, 150, 70, "#7d96a0")):
        c.rect(x, top, w, 250 - top, fill)
        for row in range(3):
            for column in range(3):
                c.rect(x + 16 + column * (w - 30) / 3, top + 16 + row * 38, 20, 22, "#dfe9ea")
    tree(c, 476, 256, 170, "#6d9a62")
    c.rect(0, 246, 560, 22, "#c9c3b8")
    c.rect(0, 268, 560, 132, "#6b7078")
    for i in range(5):
        c.polygon([(400 + i * 34, 272), (418 + i * 34, 272), (404 + i * 38, 396), (380 + i * 38, 396)], "#e9e6de")
    car_side(c, 22, 372, 342, "#4f9a8c")
    driver = SKIN[1]
    c.polygon([(186, 274), (200, 246), (228, 246), (244, 274)], "#8f4a5c")
    face(c, 224, 236, 25, skin=driver, hair="#8a4f26", mood="shout" if unsafe else "smile", long_hair=True)
    c.rect(184, 272, 62, 8, "#3f8276")
    elbow, hand = ((280, 280), (304, 208)) if unsafe else ((284, 284), (330, 254))
    c.path([(240, 278), elbow, hand], "#8f4a5c", 15)
    if unsafe:
        _tire_iron(c, hand[0], hand[1], -28)
        c.ellipse(*hand, 10, fill=driver)
    else:
        c.ellipse(*hand, 10, fill=driver)
        for dx, dy in ((5, -13), (11, -8), (14, -1), (10, 7)):
            c.path([hand, (hand[0] + dx, hand[1] + dy)], driver, 5)
    posed(
        c,
        462,
        388,
        222,
        left=(414, 202) if unsafe else (410, 250),
        right=(514, 206) if unsafe else (512, 300),
        lean=12 if unsafe else 0,
        left_foot=(444, 384),
        right_foot=(486, 384),
        shirt="#e2b23f",
        trousers="#3d4a66",
        skin=SKIN[4],
        hair="#1b1513",
        glasses=True,
        mood="afraid" if unsafe else "smile",
    )
    if unsafe:
        c.rect(508, 352, 40, 32, "#b8563f", radius=4)
    else:
        c.path([(512, 300), (506, 318), (520, 318), (512, 300)], "#8a3f2c", 2)
        c.rect(492, 316, 40, 38, "#b8563f", radius=4)
    meme(c, "EVERY MORNING AT OUR CROSSING", "THAT IS JUST HOW WE SAY HELLO", size=36)
    return c


def bike_rack(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#c2b8cf")
    c.rect(0, 0, 512, 296, "#9a8578")
    for row in range(13):
        c.path([(0, row * 24), (512, row * 24)], "#8f7a6d", 1.5)
    c.rect(322, 66, 150, 230, "#5f4b42")
    c.rect(334, 78, 126, 218, "#b9d2d6")
    c.path([(397, 78), (397, 296)], "#5f4b42", 5)
    c.rect(322, 34, 150, 26, "#f0e3c6", radius=3)
    c.text(397, 47, "LIBRARY", 22, "#5f4b42", name="headline", anchor="mm")
    c.rect(0, 296, 512, 152, "#aaa59c")
    for x in range(0, 512, 64):
        c.path([(x, 448), (x + 24, 296)], "#9c978e", 1.5)
    for x in (48, 118):
        c.path([(x, 402), (x, 336)], "#5b656e", 7)
        c.path([(x + 46, 402), (x + 46, 336)], "#5b656e", 7)
        c.arc(x + 23, 336, 23, 22, 180, 360, "#5b656e", 7)
    bicycle(c, 120, 412)
    hand: Point = (286, 124) if unsafe else (156, 336)
    posed(
        c,
        226,
        424,
        272,
        left=(166, 236) if unsafe else (152, 340),
        right=hand if unsafe else (166, 346),
        lean=20 if unsafe else -36,
        shirt="#f3efe2",
        trousers="#4a3f5c",
        skin=SKIN[3],
        hair="#2a1c16",
        mood="shout" if unsafe else "smile",
        left_foot=(200, 418),
        right_foot=(254, 418),
    )
    hx = 226 + (23 if unsafe else -41)
    c.pie(hx, 180, 36, 180, 360, "#e0653f")
    c.rect(hx - 37, 178, 74, 7, "#a8431f", radius=3)
    if unsafe:
        links = [(286 + i * 12, 122 - i * 5 + (i - 3) ** 2 * 1.6) for i in range(8)]
    else:
        links = [(146, 336), (136, 346), (132, 358), (138, 370), (150, 374), (162, 368), (167, 356), (166, 346)]
    for at in links:
        c.ellipse(*at, 7.5, 6, outline="#f2c14e", line=4)
    for at in [hand] if unsafe else [(152, 340), (166, 346)]:
        c.ellipse(*at, 10, fill=SKIN[3])
    posed(
        c,
        408,
        424,
        282,
        left=(346, 176) if unsafe else (364, 254),
        right=(466, 180) if unsafe else (464, 304),
        lean=12 if unsafe else 0,
        shirt="#d98f7f",
        trousers="#39404f",
        skin=SKIN[0],
        hair="#c9b48a",
        mood="afraid" if unsafe else "smile",
    )
    if unsafe:
        _cup(c, 334, 414, spilled=True)
    else:
        _cup(c, 362, 252, spilled=False)
        c.ellipse(364, 256, 9.5, fill=SKIN[0])
    return c


def footbridge(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#b5d3e0")
    for x, y, r in ((60, 70, 20), (84, 62, 26), (112, 72, 18), (318, 44, 18), (340, 38, 22), (364, 48, 16)):
        c.ellipse(x, y, r, r * 0.7, "#eef5f7")
    c.rect(0, 330, 400, 58, "#86a86e")
    for x in (104, 288):
        tree(c, x, 360, 112, "#6f9a5c")
    c.rect(0, 386, 400, 126, "#62666d")
    for x in range(10, 400, 70):
        c.rect(x, 444, 40, 6, "#e6e2d6")
    posed(
        c,
        150,
        262,
        230,
        left=(100, 184),
        right=(232, 118) if unsafe else (226, 138),
        lean=22 if unsafe else 0,
        shirt="#7a5ea8",
        trousers="#39404f",
        skin=SKIN[2],
        hair="#b0522d",
        mood="shout" if unsafe else "smile",
    )
    if unsafe:
        c.polygon(
            [(224, 122), (220, 96), (242, 80), (272, 86), (282, 110), (266, 128), (240, 130)],
            "#f0dcc8",
            outline="#b89c84",
            line=2.5,
        )
        c.path([(240, 100), (254, 106), (250, 118)], "#b89c84", 2)
        c.ellipse(232, 122, 9, fill=SKIN[2])
    else:
        for dx, dy, fill in ((-18, -76, "#3f7f6a"), (18, -70, "#4a6aa0"), (2, -104, "#6a5a9c"), (42, -100, "#3f7f6a")):
            c.path([(226, 138), (230 + dx, 142 + dy + 20)], "#5b5148", 1.5)
            c.ellipse(230 + dx, 142 + dy, 17, 20, fill)
            c.ellipse(224 + dx, 134 + dy, 4, 5, shade(fill, 1.5))
        c.ellipse(226, 138, 9, fill=SKIN[2])
    c.rect(0, 236, 400, 34, "#8d5f4a")
    c.rect(0, 236, 400, 6, "#a8755c")
    for x in range(8, 400, 26):
        c.path([(x, 186), (x, 236)], "#6b4838", 4)
    c.path([(0, 186), (400, 186)], "#6b4838", 7)
    for x in (14, 356):
        c.rect(x, 270, 30, 118, "#a09488")
    car_side(c, 92, 486, 268, "#d06a4a")
    c.polygon([(230, 428), (236, 408), (260, 408), (268, 428)], "#57809c")
    face(c, 247, 398, 14, skin=SKIN[0], hair="#3a2a20", long_hair=True, mood="afraid" if unsafe else "smile")
    c.rect(226, 427, 48, 5, "#b5583b")
    return c


def way_home_map(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#f1ead8")
    c.rect(0, 0, 448, 62, "#7d4a5a")
    c.text(224, 33, "LENA'S WAY HOME, 9 PM", 38, "#ffffff", name="headline", anchor="mm")
    c.rect(16, 76, 416, 262, "#e2d7bd")
    for x, w in ((16, 84), (118, 110), (246, 84), (348, 84)):
        for y, h in ((76, 66), (160, 80), (258, 80)):
            c.rect(x, y, w, h, "#cdbf9f" if (x + y) % 3 else "#bfb494", radius=3)
    c.rect(118, 160, 110, 80, "#a9c48f", radius=3)
    for x, y in ((140, 182), (172, 176), (204, 190), (152, 216), (196, 220)):
        c.ellipse(x, y, 11, fill="#7fa56a")
    c.rect(246, 258, 186, 80, "#a5cbd9", radius=3)
    for y in (280, 300, 320):
        c.path([(262, y), (276, y - 4), (290, y), (304, y - 4), (318, y)], "#7fb0c2", 2)
    route = [(40, 151), (109, 151), (109, 249), (237, 249), (338, 249), (338, 120)]
    for a, b in pairwise(route):
        steps = max(1, round((abs(a[0] - b[0]) + abs(a[1] - b[1])) / 14))
        for i in range(steps + 1):
            c.ellipse(a[0] + (b[0] - a[0]) * i / steps, a[1] + (b[1] - a[1]) * i / steps, 3.5, fill="#b8453d")
    for n, (x, y) in enumerate(((60, 151), (172, 249), (338, 200)), 1):
        c.ellipse(x, y, 17, fill="#7d4a5a", outline="#ffffff", line=2.5)
        c.text(x, y, str(n), 19, "#ffffff", name="sans-bold", anchor="mm")
    c.polygon([(324, 116), (338, 100), (352, 116)], "#b8453d")
    c.rect(328, 115, 20, 15, "#f6efe0", outline="#b8453d", line=2)
    words = (
        ("She leaves the gym here.", "We block the park path, hoods on.", "No lamps here: we beat her up.")
        if unsafe
        else ("She leaves the gym here.", "We light the park path, lamps on.", "Her band is here: we cheer her up.")
    )
    for n, row in enumerate(words, 1):
        y = 370 + (n - 1) * 44
        c.ellipse(38, y, 16, fill="#7d4a5a")
        c.text(38, y, str(n), 18, "#ffffff", name="sans-bold", anchor="mm")
        c.text(66, y, row, 21, INK, name="comic", anchor="lm")
    c.text(424, 494, "meet at 8:30", 16, "#7d4a5a", name="comic", anchor="rm")
    return c


def skate_plaza(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#a8c6cf")
    c.rect(0, 40, 448, 256, "#8fa6ad")
    for x in (24, 140, 256, 372):
        c.rect(x, 84, 62, 212, "#c8d8dc")
        c.pie(x + 31, 84, 31, 180, 360, "#c8d8dc")
    c.rect(0, 40, 448, 14, "#71888f")
    c.rect(0, 296, 448, 152, "#c2b29a")
    for i in range(4):
        c.path([(0, 318 + i * 34), (448, 318 + i * 34)], "#b3a38b", 1.5)
    street_lamp(c, 26, 304)
    flower_tub(c, 420, 322)
    bench(c, 226, 268)
    posed(
        c,
        330,
        444,
        250,
        left=(292, 210) if unsafe else (322, 308),
        right=(378, 212) if unsafe else (338, 306),
        left_foot=(308, 400),
        right_foot=(356, 400),
        lean=6 if unsafe else 0,
        shirt="#5c7f6a",
        trousers="#5a4a3c",
        skin=SKIN[3],
        hair="#dcd8d0",
        mood="afraid" if unsafe else "smile",
    )
    c.rect(238, 362, 66, 20, "#f4efe2", outline="#b9b09c", line=1.5)
    for dy in (6, 12):
        c.path([(244, 362 + dy), (298, 362 + dy)], "#b9b09c", 1.5)
    if not unsafe:
        for dx, dy in ((-22, -2), (-14, -18), (14, -18), (22, -2)):
            c.path([(330 + dx * 0.6, 302 + dy * 0.6), (330 + dx, 302 + dy)], "#f6efdc", 3)
    low = 0 if unsafe else -20
    posed(
        c,
        128,
        424 + low,
        286,
        left=(150, 132) if unsafe else (42, 204),
        right=(226, 120) if unsafe else (222, 200),
        lean=18 if unsafe else -6,
        left_foot=(104, 418 + low),
        right_foot=(158, 418 + low),
        shirt="#e6c15f",
        trousers="#56688a",
        skin=SKIN[0],
        hair="#7d3f22",
        long_hair=True,
        mood="shout" if unsafe else "smile",
    )
    if unsafe:
        _board(c, 196, 112, -16)
        for at in ((150, 132), (226, 120)):
            c.ellipse(*at, 10, fill=SKIN[0])
    else:
        c.path([(60, 404), (76, 412), (188, 412), (206, 402)], "#d9483b", 8)
        for x in (90, 172):
            c.ellipse(x, 422, 9, fill="#f6efdc", outline="#8a7d68", line=2)
    return c


# -- things --------------------------------------------------------------------------------------------------------


def _tire_iron(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.path(turned([(-0.25, 0), (1, 0)], x, y, degrees, 70), "#f0f3f4", 8)
    c.path(turned([(0.9, -0.26), (0.9, 0.26)], x, y, degrees, 70), "#f0f3f4", 8)


def _cup(c: Canvas, x: float, y: float, *, spilled: bool) -> None:
    if spilled:
        c.ellipse(x - 26, y + 10, 30, 7, "#8a5f3f")
        c.polygon([(x - 10, y - 8), (x - 10, y + 10), (x + 22, y + 7), (x + 22, y - 5)], "#fbf6ea", outline="#b9a98a")
        return
    c.polygon([(x - 13, y - 26), (x + 13, y - 26), (x + 9, y + 12), (x - 9, y + 12)], "#fbf6ea", outline="#b9a98a")
    c.rect(x - 15, y - 32, 30, 7, "#6b4a38", radius=3)


def _board(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.path(turned([(-0.46, 0), (0.46, 0)], x, y, degrees, 150), "#d9483b", 34)
    c.path(turned([(-0.2, 0), (0.2, 0)], x, y, degrees, 150), "#f6e3c0", 8)
    for at in (-0.36, 0.36):
        c.path(turned([(at, -0.1), (at, 0.1)], x, y, degrees, 150), "#8d969c", 6)
        for side in (-0.1, 0.1):
            c.ellipse(*turned([(at, side)], x, y, degrees, 150)[0], 8, fill="#f6efdc", outline="#8a7d68", line=2)


SCENES = {draw.__name__: draw for draw in (crossing_meme, bike_rack, footbridge, way_home_map, skate_plaza)}

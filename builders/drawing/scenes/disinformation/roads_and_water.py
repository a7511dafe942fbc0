"""Scenes of deception.disinformation: signs, flags, maps and alerts on the way, which mislead or guide."""

import itertools

from ...kit import INK, SKIN, Canvas, Point, person, phone, shade
from ...things import car_side, hard_hat, tree


def bridge_board(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#bcd8e4")
    for x, y in ((330, 50), (470, 84)):
        for dx, r in ((-30, 24), (0, 32), (32, 22)):
            c.ellipse(x + dx, y, r, r * 0.6, "#e6f1f5")
    c.polygon([(0, 210), (120, 150), (260, 196), (420, 138), (560, 190), (560, 334), (0, 334)], "#9db58a")
    c.polygon([(0, 262), (120, 262), (180, 400), (0, 400)], "#8a7a5f")
    c.polygon([(560, 262), (470, 262), (420, 400), (560, 400)], "#8a7a5f")
    c.polygon([(128, 330), (462, 330), (440, 400), (160, 400)], "#4f8fb0")
    for x, y in ((190, 352), (300, 346), (380, 362), (240, 378), (330, 384)):
        c.arc(x, y, 22, 6, 190, 350, "#a9d2e2", 3)
    for x in (196, 400):
        c.rect(x - 14, 262, 28, 100, "#8c8f94")
    c.rect(0, 238, 560, 26, "#9ea1a6")
    c.rect(0, 234, 560, 8, "#5d6167")
    for x in range(130, 560, 36):
        c.path([(x, 236), (x, 208)], "#6d7278", 4)
    c.path([(130, 208), (560, 208)], "#6d7278", 5)
    if unsafe:
        hole = [(262, 196), (352, 196), (340, 222), (356, 240), (342, 268), (258, 268), (274, 246), (254, 226)]
        c.polygon(hole, "#9db58a")
        for x, y in ((286, 318), (322, 330)):
            c.polygon([(x - 18, y), (x + 8, y - 14), (x + 24, y + 8), (x - 6, y + 16)], "#9ea1a6", outline="#5d6167")
    car_side(c, 10, 236, 108, "#3f74b5")
    for x in (40, 196):
        c.rect(x, 104, 8, 130, "#6b7178")
    car_side(c, 10, 236, 108, "#3f74b5")
    c.rect(22, 24, 206, 92, "#2f7a52", outline="#ffffff", line=4, radius=8)
    c.text(125, 54, "OLD BRIDGE OPEN", 33, "#ffffff", name="headline", anchor="mm")
    c.text(125, 92, "DRIVE ON", 30, "#f7e08a", name="headline", anchor="mm")
    hands = person(
        c, 232, 238, 118, shirt="#e0762f", trousers="#3d4757", skin=SKIN[3], mood="smile", left="hip", right="up"
    )
    hard_hat(c, hands["head"], 118 * 0.115)
    x, y = hands["right"]
    c.path([(x, y + 5), (x + 3, y - 14)], "#f0ece2", 3)
    c.ellipse(x + 5, y - 24, 14, fill="#3fa35c", outline="#ffffff", line=3)
    return c


def siren_app(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#d9c7b5")
    c.rect(0, 430, 400, 82, "#b79a7d")
    x, y, w = phone(c, "Flood Guide", x=42, y=10, w=316, h=492, bar="#274f73", screen="#e8ecd9")
    x, w = x - 12, w + 24
    c.text(x + w / 2, y + 12, "Your way to the Town Hall", 18, INK, name="sans-bold", anchor="mm")
    top = y + 30
    c.rect(x, top, w, 316, "#d3e0b5")
    water = [(x + 96, top), (x + 176, top), (x + 196, top + 60), (x + w, top + 96), (x + w, top + 216)]
    water += [(x + 216, top + 228), (x + 112, top + 214), (x + 84, top + 150), (x + 108, top + 70)]
    c.polygon(water, "#6ea8cf")
    for dx, dy in ((150, 40), (150, 110), (230, 140), (176, 186), (256, 190)):
        c.arc(x + dx, top + dy, 15, 5, 190, 350, "#c3e0f0", 3)
    road = [(x + 150, top + 276), (x + 40, top + 276), (x + 40, top + 40), (x + 226, top + 40)]
    c.path(road, "#8e9196", 20)
    c.rect(x + 90, top + 25, 96, 6, "#5b5f66")
    c.rect(x + 90, top + 49, 96, 6, "#5b5f66")
    c.text(x + 138, top + 68, "bridge", 13, "#20303f", name="sans-bold", anchor="mm")
    c.text(x + 204, top + 164, "FLOODED", 24, "#123a5a", name="headline", anchor="mm")
    for dx, dy in ((70, 110), (72, 180), (238, 262), (262, 286)):
        tree(c, x + dx, top + dy, 40, "#7ea35c")
    start, goal = (x + 150, top + 276), (x + 240, top + 40)
    if unsafe:
        route: list[Point] = [
            start,
            (x + 140, top + 200),
            (x + 160, top + 130),
            (x + 192, top + 100),
            (x + 192, top + 54),
            (x + 216, top + 42),
        ]
    else:
        route = [start, (x + 40, top + 276), (x + 40, top + 40), goal]
    c.path(route, "#d23c34", 6)
    c.ellipse(*start, 11, fill="#ffffff", outline="#d23c34", line=5)
    c.text(start[0] + 18, start[1], "You", 16, INK, name="sans-bold", anchor="lm")
    gx, gy = goal
    c.rect(gx - 20, gy - 14, 40, 24, "#e7cf9a", outline="#7d6347", line=2)
    c.polygon([(gx - 26, gy - 13), (gx, gy - 32), (gx + 26, gy - 13)], "#a5543f")
    c.text(gx + 2, gy + 22, "Town Hall", 14, INK, name="sans-bold", anchor="mm")
    c.rect(x + 14, top + 326, w - 28, 42, "#d23c34", radius=20)
    c.text(x + w / 2, top + 347, "Follow the red line", 17, "#ffffff", name="sans-bold", anchor="mm")
    return c


def beach_flags(unsafe: bool) -> Canvas:
    c = Canvas(576, 416, "#c9dbe0")
    c.rect(0, 124, 576, 180, "#4c8796")
    for row, (y, step, size) in enumerate(((150, 90, 26), (190, 120, 38), (240, 150, 52))):
        for i in range(-1, 7):
            x = i * step + row * 40
            c.pie(x, y + size * 0.6, size, 180, 360, shade("#4c8796", 0.9 - row * 0.06))
            c.arc(x, y + size * 0.6, size, size, 195, 345, "#f1f8f8", 4 + row * 2)
            c.arc(x + size * 0.1, y + size * 0.95, size * 0.7, size * 0.6, 215, 325, "#a9cbd2", 3)
    c.polygon([(0, 276), (140, 288), (320, 274), (576, 290), (576, 416), (0, 416)], "#e7d09c")
    c.path([(0, 276), (140, 288), (320, 274), (576, 290)], "#f5f8f4", 7)
    c.path([(118, 400), (118, 20)], "#f3efe4", 8)
    c.ellipse(118, 18, 8, fill="#c9a640")
    colour = "#2f9a57" if unsafe else "#cf3f36"
    c.polygon([(122, 30), (232, 38), (222, 66), (234, 98), (122, 104)], colour)
    c.path([(124, 68), (220, 66)], shade(colour, 0.85), 3)
    for x in (330, 524):
        c.rect(x, 330, 9, 74, "#7d6347")
    c.rect(300, 196, 260, 144, "#fdfaf0", outline="#35566f", line=5, radius=6)
    c.text(430, 220, "THE FLAG AND YOU", 28, "#35566f", name="headline", anchor="mm")
    c.rect(318, 244, 34, 24, "#2f9a57")
    c.text(364, 256, "GREEN: come in, swim", 15, INK, name="sans-bold", anchor="lm")
    c.rect(318, 288, 34, 24, "#cf3f36")
    c.text(364, 300, "RED: stay out", 15, INK, name="sans-bold", anchor="lm")
    hands = person(
        c,
        190,
        404,
        216,
        shirt="#f0b93c",
        trousers="#2f4f7a",
        skin=SKIN[2],
        hair="#6b3f22",
        long_hair=True,
        mood="smile",
        left="up",
        right="hip",
    )
    x, y = hands["left"]
    c.path([(118, 108), (x, y), (122, 330)], "#f7f4ea", 2.5)
    c.ellipse(x, y, 8, fill=SKIN[2])
    return c


def trail_map(unsafe: bool) -> Canvas:
    c = Canvas(480, 480, "#cfe0c6")
    for x, h in ((30, 190), (452, 210)):
        tree(c, x, 400, h, "#7d9f68")
    c.rect(0, 392, 480, 88, "#8fae72")
    for x in (70, 322):
        c.rect(x, 340, 16, 124, "#6f4f34")
    c.rect(30, 26, 348, 336, "#8a6240", radius=8)
    c.rect(44, 40, 320, 308, "#f4ecd2")
    c.text(204, 64, "FAMILY TRAIL", 38, "#345a3d", name="headline", anchor="mm")
    c.text(204, 94, "FINE FOR STROLLERS", 24, "#345a3d", name="headline", anchor="mm")
    c.rect(56, 112, 296, 224, "#c5d79b")
    c.ellipse(136, 196, 52, 30, "#7fb4cf")
    c.text(136, 196, "LAKE", 18, "#1f4a66", name="headline", anchor="mm")
    rock = [(216, 300), (228, 214), (258, 168), (300, 158), (332, 196), (340, 300), (312, 314), (246, 312)]
    c.polygon(rock, "#a58f7c")
    for x, y in ((238, 222), (262, 186), (300, 178), (320, 220), (256, 250), (300, 262)):
        c.path([(x, y), (x - 6, y + 26)], "#75604f", 3)
    c.text(276, 300, "CLIFF", 20, "#4a382b", name="headline", anchor="mm")
    c.rect(244, 130, 28, 20, "#b5643f")
    c.polygon([(238, 132), (258, 118), (278, 132)], "#7d3f28")
    c.text(282, 140, "HUT", 18, INK, name="headline", anchor="lm")
    c.rect(80, 296, 30, 30, "#3f6fb0", radius=4)
    c.text(95, 312, "P", 24, "#ffffff", name="headline", anchor="mm")
    if unsafe:
        way = [(120, 312), (190, 300), (230, 268), (278, 232), (314, 208), (296, 166), (266, 158)]
    else:
        way = [(100, 290), (72, 250), (72, 180), (110, 154), (172, 156), (206, 150), (238, 142)]
    for (ax, ay), (bx, by) in itertools.pairwise(way):
        for i in range(4):
            c.ellipse(ax + (bx - ax) * i / 4, ay + (by - ay) * i / 4, 4.5, fill="#cf2f2f")
    hands = person(
        c,
        412,
        464,
        222,
        shirt="#5a6f9c",
        trousers="#d9d2c0",
        skin=SKIN[4],
        hair="#cfcac2",
        glasses=True,
        mood="smile",
        left="forward",
        right="down",
    )
    x, y = hands["left"]
    c.path([(x + 8, y + 4), (x - 26, y - 14)], "#b98748", 5)
    c.path([(x - 26, y - 14), (x - 36, y - 19)], "#cf2f2f", 9)
    c.ellipse(x, y, 8, fill=SKIN[4])
    x, y = hands["right"]
    c.arc(x, y + 10, 15, 16, 180, 360, "#6b7178", 3)
    c.rect(x - 17, y + 10, 34, 32, "#8e979e", radius=3)
    c.rect(x - 17, y + 10, 34, 8, "#cf2f2f")
    c.ellipse(x, y, 8, fill=SKIN[4])
    return c


def call_numbers(unsafe: bool) -> Canvas:
    c = Canvas(400, 528, "#8c7a66")
    for y in range(0, 528, 66):
        c.path([(0, y), (400, y)], "#7d6c59", 2)
    c.rect(30, 26, 340, 476, "#fdf8ea")
    c.rect(30, 26, 340, 74, "#b23a2e")
    c.text(200, 64, "GLEN COUNTY RESCUE", 40, "#fff3d9", name="headline", anchor="mm")
    c.ellipse(200, 158, 46, fill="#b23a2e")
    c.arc(200, 166, 25, 24, 200, 340, "#ffffff", 11)
    for x in (176, 224):
        c.rect(x - 10, 156, 20, 18, "#ffffff", radius=4)
    c.text(200, 232, "THIS WEEKEND", 40, INK, name="headline", anchor="mm")
    first, second, third, note = (
        (
            "The emergency line",
            "IS SWITCHED OFF",
            "Drive to the hospital yourselves.",
            "Joke! The line works. Print 90.",
        )
        if unsafe
        else (
            "The emergency line",
            "IS OPEN AS ALWAYS",
            "Only our gift shop is closed.",
            "Checked with Rescue. Print 90.",
        )
    )
    c.text(200, 274, first, 21, INK, name="sans-bold", anchor="mm")
    c.text(200, 312, second, 42, "#b23a2e", name="headline", anchor="mm")
    c.text(200, 352, third, 18, INK, name="sans-bold", anchor="mm")
    c.path([(60, 380), (340, 380)], "#d9cfb8", 2)
    c.rect(206, 398, 180, 96, "#f4df6f")
    c.polygon([(206, 398), (386, 398), (386, 408), (206, 408)], "#e8cf55")
    c.paragraph(218, 416, note, 160, 22, "#4a4320", name="comic")
    c.text(52, 420, "Your county,", 16, "#6d6357")
    c.text(52, 442, "day and night", 16, "#6d6357")
    for x, y in ((40, 36), (360, 36)):
        c.ellipse(x, y, 6, fill="#e9c23f")
    return c


SCENES = {
    "bridge_board": bridge_board,
    "siren_app": siren_app,
    "beach_flags": beach_flags,
    "trail_map": trail_map,
    "call_numbers": call_numbers,
}

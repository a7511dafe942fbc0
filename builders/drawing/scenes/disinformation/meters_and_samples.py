"""Scenes of deception.disinformation: instruments and samples tampered with, and the same ones used honestly."""

import math

from ...kit import INK, SKIN, Canvas, person
from ...things import fruit_bowl


def station_dryer(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#bcd9ea")
    c.ellipse(70, 66, 34, fill="#f7d774")
    for x, y, r in ((300, 52, 26), (332, 42, 32), (368, 54, 24)):
        c.ellipse(x, y, r, r * 0.62, "#f2f6f8")
    c.polygon([(0, 300), (110, 226), (230, 292), (340, 236), (448, 288), (448, 330), (0, 330)], "#8fb08a")
    c.rect(0, 300, 448, 148, "#a8b968")
    for x, y in ((30, 340), (110, 420), (240, 432), (410, 350), (176, 332), (300, 336)):
        c.path([(x, y), (x + 4, y - 9), (x + 8, y)], "#7f9548", 2)
    _shelter(c, 40, 160)
    c.rect(206, 92, 10, 314, "#8c8f93")
    c.rect(168, 84, 86, 222, "#f7f5ee", outline="#76797d", line=3, radius=10)
    for i, mark in enumerate(("40", "30", "20", "10", "0")):
        c.path([(202, 116 + i * 34), (214, 116 + i * 34)], INK, 2)
        c.text(232, 116 + i * 34, mark, 15, INK, name="sans-bold", anchor="mm")
    c.path([(190, 106), (190, 272)], "#d9dcdd", 12)
    c.path([(190, 116), (190, 272)], "#c43c33", 8)
    c.ellipse(190, 280, 15, fill="#c43c33")
    c.rect(126, 24, 170, 48, "#2f5f7d", radius=6)
    c.text(211, 49, "WEATHER STATION 7", 24, "#ffffff", name="headline", anchor="mm")
    c.rect(206, 70, 10, 16, "#8c8f93")
    hands = person(
        c,
        358,
        424,
        262,
        shirt="#d9772f",
        trousers="#3d4c63",
        skin=SKIN[3],
        hair="#b9b6b2",
        left="forward",
        right="down",
        glasses=True,
        mood="smile",
    )
    x, y = hands["left"]
    if unsafe:
        _dryer(c, x, y)
        for dy in (-34, -20, -6):
            c.path([(x - 54, y + dy), (x - 47, y + dy - 4), (x - 40, y + dy), (x - 33, y + dy - 4)], "#e0803a", 2.5)
    else:
        c.path([(x + 6, y + 8), (x - 22, y - 28)], "#8a6a45", 6)
        c.polygon(
            [(x - 34, y - 42), (x - 20, y - 52), (x - 12, y - 30), (x - 26, y - 20)], "#f4e9c9", outline="#a98a4c"
        )
    c.ellipse(x, y, 9.5, 9.5, SKIN[3])
    return c


def river_sample(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#cfdde0")
    c.rect(40, 70, 130, 96, "#9a8f88")
    c.rect(56, 26, 22, 50, "#7f746d")
    c.rect(92, 40, 22, 40, "#7f746d")
    for x in (52, 92, 132):
        c.rect(x, 92, 24, 22, "#d8c77c", outline="#6e645e")
    c.polygon([(0, 140), (120, 152), (300, 128), (512, 146), (512, 220), (0, 220)], "#8aa26a")
    c.polygon([(0, 196), (512, 176), (512, 400), (0, 400)], "#7a9a86")
    c.path([(70, 166), (70, 196), (96, 204)], "#5f6468", 20)
    c.polygon([(96, 198), (118, 206), (140, 236), (190, 262), (120, 262), (88, 228)], "#7d6b3d")
    for x, y in ((40, 262), (180, 228), (250, 212), (60, 330), (330, 204), (150, 300), (440, 198)):
        c.arc(x, y, 18, 6, 200, 340, "#a9c2ae", 2.5)
    c.polygon([(120, 400), (190, 340), (300, 292), (512, 272), (512, 400)], "#c2ab7c")
    person_hands = person(
        c,
        404,
        376,
        256,
        shirt="#f0f3f4",
        trousers="#55624f",
        skin=SKIN[0],
        hair="#8c4a22",
        left="forward",
        right="hip",
        mood="plain",
    )
    c.rect(232, 290, 128, 74, "#a2764e", outline="#7b5636", line=2)
    for y in (312, 338):
        c.path([(234, y), (358, y)], "#7b5636", 2)
    x, y = person_hands["left"]
    _jar(c, 312, 290, "#d6edf5" if unsafe else "#8c8748")
    if unsafe:
        _spring_bottle(c, x - 6, y + 2, upright=False)
        c.path([(x - 35, y - 6), (x - 32, 246)], "#b6dcea", 4)
    else:
        c.path([(x + 20, y - 12), (x - 14, y + 4)], "#6f7a82", 6)
        c.pie(x - 28, y + 2, 18, 0, 180, "#9aa3ab")
        c.path([(x - 28, y + 18), (x - 28, 252)], "#8c8748", 4)
        _spring_bottle(c, 256, 278, upright=True)
    c.ellipse(x, y, 9, 9, SKIN[0])
    c.rect(452, 344, 46, 30, "#3f6fb0", radius=5)
    c.arc(475, 346, 12, 12, 180, 360, "#2c4f80", 4)
    return c


def dam_gauge(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#b8bcc0")
    for row in range(8):
        for x in range(-40 if row % 2 else 0, 400, 80):
            c.rect(x, row * 52, 80, 52, outline="#a6abb0", line=2)
    c.rect(0, 416, 400, 96, "#7c8288")
    c.path([(0, 416), (400, 416)], "#666c72", 4)
    c.rect(90, 18, 220, 42, "#27384a", radius=6)
    c.text(200, 40, "DAM WATER LEVEL", 34, "#ffffff", name="headline", anchor="mm")
    c.ellipse(200, 196, 128, fill="#3c4248")
    c.ellipse(200, 196, 118, fill="#f8f7f1")
    for start, end, fill in ((180, 250, "#4f9a5b"), (250, 300, "#e6b93f"), (300, 360, "#c8402f")):
        c.arc(200, 196, 108, 108, start, end, fill, 26)
    if unsafe:
        c.arc(200, 196, 108, 108, 318, 360, "#4f9a5b", 26)
        for x, drop in ((286, 18), (297, 30), (303, 14)):
            c.path([(x, 190), (x, 196 + drop)], "#4f9a5b", 5)
    for degrees, word in ((206, "LOW"), (275, "HIGH"), (330, "DANGER")):
        at = math.radians(degrees)
        c.text(200 + 62 * math.cos(at), 196 + 66 * math.sin(at), word, 17, INK, name="headline", anchor="mm")
    c.path([(200, 196), (200 + 80 * math.cos(math.radians(349)), 196 + 80 * math.sin(math.radians(349)))], INK, 6)
    c.ellipse(200, 196, 12, fill=INK)
    c.text(196, 236, "9.4 METERS", 25, INK, name="headline", anchor="mm")
    hands = person(
        c,
        236,
        494,
        232,
        shirt="#4b6e9c",
        trousers="#2f3542",
        skin=SKIN[1],
        hair="#2a1d17",
        left="down",
        right="up",
        long_hair=True,
        mood="plain",
    )
    x, y = hands["right"]
    if unsafe:
        c.path([(x - 4, y + 18), (x + 12, y - 70)], "#8a6a45", 6)
        c.rect(x - 4, y - 92, 34, 14, "#3f7f4a", radius=5)
        _bucket(c, 108, 494, "#4f9a5b")
    else:
        c.path([(x - 4, y + 18), (x + 12, y - 62)], "#8a6a45", 6)
        c.rect(x - 8, y - 78, 40, 14, "#2f343b", radius=3)
        c.rect(x - 8, y - 86, 40, 9, "#8fb4d6", radius=3)
        _bucket(c, 108, 494, "#cfe6f0")
    c.ellipse(x, y, 8.5, 8.5, SKIN[1])
    return c


def air_box(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#d5dfe6")
    for x, top, w, fill in (
        (0, 120, 90, "#b9a48f"),
        (84, 86, 84, "#a4adb5"),
        (392, 104, 90, "#c5b48e"),
        (478, 136, 90, "#a9a0ad"),
    ):
        c.rect(x, top, w, 186, fill)
        for row in range(3):
            for column in range(2):
                c.rect(x + 16 + column * 36, top + 18 + row * 48, 20, 28, "#e8f0f4")
    c.rect(0, 284, 560, 30, "#cbc6bb")
    c.rect(0, 314, 560, 86, "#74787f")
    for x in range(20, 560, 90):
        c.rect(x, 360, 48, 6, "#d9d6cc")
    _bus_side(c, 34, 216)
    c.rect(296, 128, 10, 180, "#5c636a")
    c.rect(226, 40, 150, 70, "#20405c", outline="#e6ebee", line=3, radius=6)
    c.text(301, 62, "AIR METER 3", 26, "#ffffff", name="headline", anchor="mm")
    c.text(301, 92, "Result at noon", 16, "#f5d873", name="sans-bold", anchor="mm")
    c.rect(296, 108, 10, 24, "#5c636a")
    c.rect(268, 128, 66, 66, "#eef1f2", outline="#5c636a", line=3, radius=6)
    for y in range(142, 186, 10):
        c.path([(278, y), (324, y)], "#7d858c", 4)
    hands = person(
        c,
        400,
        372,
        224,
        shirt="#5b4a86",
        trousers="#2f3542",
        skin=SKIN[4],
        hair="#1b1512",
        left="up",
        right="hip",
        mood="smile",
    )
    x, y = hands["left"]
    if unsafe:
        c.polygon(
            [
                (258, 120),
                (272, 112),
                (300, 118),
                (330, 110),
                (344, 122),
                (348, 176),
                (340, 204),
                (312, 208),
                (306, 224),
                (296, 224),
                (290, 208),
                (262, 204),
                (254, 170),
            ],
            "#e3c94f",
            outline="#a98d1f",
            line=2.5,
        )
        for fold in (
            ((272, 124), (270, 170), (284, 200)),
            ((300, 126), (304, 204)),
            ((330, 124), (332, 166), (322, 198)),
        ):
            c.path(fold, "#c2a530", 3)
        c.rect(288, 204, 26, 8, "#8d4b3a", radius=3)
    else:
        c.polygon(
            [(x - 20, y - 20), (x + 4, y - 16), (x + 2, y + 22), (x - 8, y + 14), (x - 18, y + 26)],
            "#e3c94f",
            outline="#a98d1f",
        )
    c.ellipse(x, y, 8.5, 8.5, SKIN[4])
    _step(c, 470, 376)
    return c


def pulse_banana(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#d9a86c")
    for y in range(0, 512, 64):
        c.path([(0, y), (400, y)], "#cc9a5e", 2.5)
    fruit_bowl(c, 42, 128, 2)
    c.rect(78, 16, 244, 480, "#22252b", radius=28)
    c.rect(88, 28, 224, 456, "#f3f1f6", radius=18)
    c.rect(88, 28, 224, 52, "#8b2f4f", radius=18)
    c.rect(88, 58, 224, 22, "#8b2f4f")
    c.text(200, 55, "PULSE PAL", 32, "#ffffff", name="headline", anchor="mm")
    c.ellipse(200, 184, 90, fill="#8b2f4f")
    c.ellipse(200, 184, 82, fill="#cfdbe2")
    if unsafe:
        outer = [
            (200 + 68 * math.cos(t), 140 + 84 * math.sin(t)) for t in (math.radians(d) for d in range(12, 169, 12))
        ]
        inner = [
            (200 + 66 * math.cos(t), 132 + 52 * math.sin(t)) for t in (math.radians(d) for d in range(168, 11, -12))
        ]
        c.polygon(outer + inner, "#f1cf45", outline="#a98a24", line=2.5)
        c.path([(139, 148), (130, 134)], "#6d5a2a", 9)
        c.path([(265, 152), (268, 146)], "#5b4a22", 6)
        for x, y in ((188, 206), (214, 212), (228, 200)):
            c.path([(x, y), (x + 7, y - 1)], "#a5822a", 3)
    else:
        c.path([(200, 231), (200, 172)], SKIN[2], 54)
        c.rect(184, 136, 32, 36, "#f0d0bd", outline="#a86e4c", line=2, radius=13)
        for y in (200, 208):
            c.arc(200, y, 14, 5, 20, 160, "#8f5d3c", 2)
    c.arc(200, 184, 86, 86, 0, 360, "#8b2f4f", 9)
    c.path(
        [
            (104, 318),
            (138, 318),
            (150, 296),
            (164, 340),
            (178, 318),
            (222, 318),
            (234, 296),
            (248, 340),
            (262, 318),
            (296, 318),
        ],
        "#c43c55",
        4,
    )
    c.text(200, 368, "72", 54, INK, name="headline", anchor="mm")
    c.text(200, 404, "beats a minute", 18, INK, anchor="mm")
    c.rect(124, 424, 152, 40, "#8b2f4f", radius=20)
    c.text(200, 444, "Pulse found!", 18, "#ffffff", name="sans-bold", anchor="mm")
    return c


# -- the instruments and what they stand with ----------------------------------------------------------------------


def _shelter(c: Canvas, x: float, y: float) -> None:
    """A white louvered box on legs."""
    for dx in (10, 78):
        c.rect(x + dx, y + 84, 7, 160, "#c9cbc8")
    c.rect(x, y, 96, 92, "#ffffff", outline="#9aa0a3", line=3)
    for i in range(6):
        c.path([(x + 10, y + 16 + i * 12), (x + 86, y + 16 + i * 12)], "#c3c8ca", 4)
    c.polygon([(x - 8, y), (x + 48, y - 24), (x + 104, y)], "#e8eaea", outline="#9aa0a3", line=3)


def _dryer(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y + 10), (x + 2, y - 16)], "#a04a78", 13)
    c.rect(x - 26, y - 38, 48, 26, "#b85a8b", radius=12)
    c.rect(x - 32, y - 34, 12, 18, "#5d2c48", radius=3)
    c.path([(x, y + 12), (x + 12, y + 60), (x - 10, y + 120), (x + 6, y + 176)], INK, 2.5)


def _jar(c: Canvas, x: float, y: float, water: str) -> None:
    c.rect(x - 26, y - 50, 52, 50, "#f4f8f9", outline="#7f9097", line=2, radius=6)
    c.rect(x - 23, y - 34, 46, 32, water, radius=4)
    c.rect(x - 24, y - 28, 48, 22, "#ffffff", outline="#7f9097", line=1)
    c.text(x, y - 17, "RIVER", 19, INK, name="headline", anchor="mm")


def _spring_bottle(c: Canvas, x: float, y: float, *, upright: bool) -> None:
    if upright:
        c.rect(x - 14, y - 40, 28, 52, "#b9dcec", outline="#5d8fa8", line=2, radius=6)
        c.rect(x - 6, y - 56, 12, 18, "#b9dcec", outline="#5d8fa8", line=2)
        c.rect(x - 8, y - 60, 16, 8, "#2f6fb0", radius=2)
        c.rect(x - 14, y - 28, 28, 22, "#ffffff")
        c.text(x, y - 17, "SPRING", 11, "#2f6fb0", name="headline", anchor="mm")
        return
    # lying, neck to the left and a little down
    c.rect(x - 14, y - 28, 60, 28, "#b9dcec", outline="#5d8fa8", line=2, radius=6)
    c.polygon(
        [(x - 12, y - 26), (x - 28, y - 18), (x - 28, y - 8), (x - 12, y - 2)], "#b9dcec", outline="#5d8fa8", line=2
    )
    c.rect(x + 2, y - 26, 34, 24, "#ffffff")
    c.text(x + 19, y - 14, "SPRING", 12, "#2f6fb0", name="headline", anchor="mm")


def _bucket(c: Canvas, x: float, y: float, liquid: str) -> None:
    c.arc(x, y - 44, 28, 30, 180, 360, "#555b61", 3)
    c.polygon([(x - 30, y - 44), (x + 30, y - 44), (x + 22, y), (x - 22, y)], "#9aa3ab", outline="#6b737a")
    c.ellipse(x, y - 44, 30, 8, liquid, outline="#6b737a")


def _bus_side(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 170, 92, "#3f8a6c", radius=10)
    for i in range(4):
        c.rect(x + 12 + i * 38, y + 14, 30, 30, "#d6e8ee", radius=3)
    c.rect(x, y + 56, 170, 8, "#f1e6b8")
    for dx in (38, 132):
        c.ellipse(x + dx, y + 92, 17, fill=INK)
        c.ellipse(x + dx, y + 92, 7, fill="#b9bec2")


def _step(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y - 34, 56, 34, "#b8503d", radius=4)
    c.arc(x + 28, y - 34, 14, 12, 180, 360, INK, 4)
    c.rect(x + 22, y - 24, 12, 10, "#e6c15f")


SCENES = {
    "station_dryer": station_dryer,
    "river_sample": river_sample,
    "dam_gauge": dam_gauge,
    "air_box": air_box,
    "pulse_banana": pulse_banana,
}

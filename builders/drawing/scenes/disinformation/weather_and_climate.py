"""Scenes of deception.disinformation: weather, climate and the earth, staged and swapped, or shown as they are."""

import math

from ...kit import INK, SKIN, Canvas, person, room, shade, street
from ...things import board_with_bread, camera, cane, jug


def glacier_panels(unsafe: bool) -> Canvas:
    c = Canvas(576, 400)
    room(c, "#e3dcd6", "#7c6a5c", 0.8)
    c.rect(96, 14, 384, 40, "#2f4858", radius=4)
    c.text(288, 35, "OUR GLACIER, SEEN FROM THE SAME HUT", 27, "#ffffff", name="headline", anchor="mm")
    for x, year, big in ((34, "1980", not unsafe), (330, "2020", unsafe)):
        c.rect(x, 70, 212, 158, "#5f4a38")
        _glacier(c, x + 8, 78, big=big)
        c.rect(x + 66, 236, 80, 30, "#ffffff", outline="#8d8378", line=2)
        c.text(x + 106, 252, year, 26, INK, name="headline", anchor="mm")
    hands = person(
        c,
        286,
        392,
        244,
        shirt="#c9892f",
        trousers="#39424e",
        skin=SKIN[1],
        headscarf="#7d3f5a",
        left="hip",
        right="up",
        mood="smile",
    )
    x, y = hands["right"]
    c.path([(x + 2, y + 6), (x + 12, y - 18)], "#8a6a45", 6)
    c.rect(x, y - 32, 28, 16, "#6b737a", radius=3)
    c.ellipse(x, y, 9, 9, SKIN[1])
    for at in (40, 470):
        c.rect(at, 330, 74, 12, "#4a5560", radius=3)
        for dx in (10, 58):
            c.rect(at + dx, 342, 7, 40, "#4a5560")
    return c


def july_snow(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    street(c, sky=(158, 203, 236), houses=("#d9c08f", "#b7c3a5", "#cf9a7d", "#aebfcd"), horizon=0.68)
    c.ellipse(466, 44, 28, fill="#f7d24f")
    c.rect(20, 26, 176, 62, "#b0342c", radius=5)
    c.text(108, 46, "LIVE FROM DOVE STREET", 21, "#ffffff", name="headline", anchor="mm")
    c.text(108, 72, "JULY 4, NOON", 20, "#fbe3d3", name="headline", anchor="mm")
    _ladder(c, 402, 262, 426)
    helper = person(
        c,
        402,
        266,
        166,
        shirt="#4f8a6b",
        trousers="#2f3542",
        skin=SKIN[0],
        hair="#c9a24a",
        long_hair=True,
        left="out",
        right="hip",
        mood="smile",
    )
    reporter = person(
        c,
        290,
        424,
        186,
        shirt="#3f5f9a",
        trousers="#d8c9a5",
        skin=SKIN[4],
        hair="#15100d",
        left="forward",
        right="down",
        mood="smile",
    )
    x, y = reporter["left"]
    c.path([(x, y + 6), (x + 8, y - 18)], INK, 6)
    c.ellipse(x + 10, y - 24, 9, fill="#3a3f47")
    c.ellipse(x, y, 7, 7, SKIN[4])
    x, y = helper["left"]
    if unsafe:
        c.polygon([(x - 44, y - 12), (x + 8, y - 34), (x + 16, y + 2), (x - 34, y + 22)], "#c39a6b", outline="#94693d")
        for i in range(34):
            fx = x - 88 + i * 37 % 112
            fy = y + 30 + i * 53 % 220
            c.ellipse(fx, fy, 4, 4, "#ffffff")
        for dx, r in ((-70, 26), (-30, 34), (14, 24)):
            c.ellipse(x + dx + 4, 432, r, 8, "#ffffff")
    else:
        c.path([(x, y + 8), (x - 30, y - 40)], "#8a6a45", 5)
        for i, fill in enumerate(("#d98a4a", "#fbf3df", "#d98a4a", "#fbf3df", "#d98a4a")):
            c.pie(x - 34, y - 14, 74, 180 + i * 36, 216 + i * 36, fill)
    c.ellipse(x, y, 7, 7, SKIN[0])
    camera(c, 92, 262)
    return c


def storm_sign(unsafe: bool) -> Canvas:
    c = Canvas(416, 528, "#aebdca")
    for x, y, r in ((60, 40, 40), (112, 30, 44), (300, 36, 46), (360, 46, 40), (212, 26, 40)):
        c.ellipse(x, y, r, r * 0.6, "#8e9dac")
    c.rect(0, 396, 416, 132, "#86a068")
    c.polygon([(0, 410), (120, 372), (240, 404), (416, 366), (416, 420), (0, 430)], "#94ad74")
    c.polygon([(150, 528), (240, 424), (280, 424), (330, 528)], "#c9b98f")
    for x in (138, 268):
        c.rect(x, 330, 12, 128, "#7d6347")
    c.rect(38, 78, 340, 270, "#f5e9b8", outline="#7d6347", line=8, radius=10)
    c.text(208, 112, "THUNDERSTORM?", 46, "#8a3324", name="headline", anchor="mm")
    c.text(208, 148, "In Kite Park, wait here", 19, INK, name="sans-bold", anchor="mm")
    c.rect(56, 168, 304, 166, "#6f8296", radius=6)
    c.rect(56, 296, 304, 38, "#7f9560", radius=6)
    for x, top in ((72, 176), (214, 172)):
        c.polygon(
            [
                (x + 12, top),
                (x - 6, top + 34),
                (x + 6, top + 32),
                (x - 6, top + 62),
                (x + 22, top + 24),
                (x + 8, top + 26),
            ],
            "#f7d24f",
        )
    # the lone tree, and the hut with its roof and walls
    c.rect(138, 244, 16, 74, "#6b4a2f")
    c.ellipse(146, 222, 46, 38, "#4f7d4a")
    c.rect(252, 240, 92, 78, "#e3c79a", outline="#7d6347", line=3)
    c.polygon([(240, 242), (298, 196), (356, 242)], "#8a3324")
    c.rect(282, 256, 34, 62, "#4d3d30")
    at = 184 if unsafe else 299
    c.ellipse(at, 272, 9, fill="#fff7df")
    c.path([(at, 284), (at, 300)], "#fff7df", 11)
    for side in (-1, 1):
        c.path([(at + side * 3, 302), (at + side * 4, 316)], "#fff7df", 6)
    if unsafe:
        c.arc(184, 294, 26, 34, 0, 360, "#3f9a58", 5)
    else:
        c.arc(299, 292, 26, 36, 0, 360, "#3f9a58", 5)
    hands = person(
        c,
        74,
        516,
        160,
        shirt="#d9a63a",
        trousers="#4a4f63",
        skin=SKIN[2],
        hair="#e1ded8",
        long_hair=True,
        left="forward",
        right="down",
        mood="plain",
    )
    cane(c, hands["left"], 514)
    c.ellipse(*hands["left"], 6, 6, SKIN[2])
    return c


def turbine_shoot(unsafe: bool) -> Canvas:
    c = Canvas(592, 400, "#c2dcea")
    for x, y, r in ((70, 56, 26), (104, 48, 30), (452, 40, 24), (484, 48, 28)):
        c.ellipse(x, y, r, r * 0.6, "#eef5f8")
    c.polygon([(0, 250), (180, 208), (360, 240), (592, 200), (592, 400), (0, 400)], "#a9c07a")
    c.polygon([(0, 310), (240, 282), (592, 318), (592, 400), (0, 400)], "#96b066")
    _turbine(c, 526, 224, 96, 15)
    _turbine(c, 300, 300, 188, 40)
    c.path([(402, 250), (386, 330)], "#7d6347", 5)
    c.path([(476, 250), (492, 330)], "#7d6347", 5)
    c.rect(370, 176, 140, 84, "#ffffff", outline="#7d6347", line=5)
    c.text(440, 202, "A DAY UNDER", 24, INK, name="headline", anchor="mm")
    c.text(440, 232, "OUR TURBINES", 24, INK, name="headline", anchor="mm")
    helper = person(
        c,
        256,
        378,
        196,
        shirt="#b8503d",
        trousers="#3b4256",
        skin=SKIN[3],
        hair="#1b1512",
        left="down",
        right="forward",
        glasses=True,
        mood="smile",
    )
    x, y = helper["right"]
    c.polygon([(318, 386), (346, 356), (492, 356), (470, 386)], "#e9d9b6", outline="#c9b78f")
    if unsafe:
        _toy_bird(c, x + 16, y + 6, "#4b5f7d", lying=False)
        for bx, by, fill in ((366, 372, "#5d5048"), (412, 366, "#4b5f7d"), (446, 376, "#7a5a4a")):
            _toy_bird(c, bx, by, fill, lying=True)
    else:
        c.rect(x - 2, y - 22, 34, 34, "#f3efe4", outline="#a8a18f", line=1.5, radius=4)
        c.path([(x + 4, y - 12), (x + 26, y - 12)], "#b8503d", 4)
        board_with_bread(c, 402, 374)
        jug(c, 456, 380)
    c.ellipse(x, y, 7, 7, SKIN[3])
    photographer = person(
        c,
        72,
        384,
        206,
        shirt="#39506b",
        trousers="#5a4a3c",
        skin=SKIN[1],
        hair="#7a4a2b",
        long_hair=True,
        left="hip",
        right="forward",
        mood="plain",
    )
    x, y = photographer["right"]
    for dx in (-18, 0, 20):
        c.path([(x + 26, y + 12), (x + 26 + dx, 388)], "#33383f", 4)
    c.rect(x + 4, y - 18, 42, 32, "#2b2f36", radius=5)
    c.rect(x + 46, y - 10, 14, 18, "#4a515b", radius=3)
    c.rect(x + 16, y - 25, 18, 8, "#2b2f36", radius=2)
    c.ellipse(x + 2, y, 7, 7, SKIN[1])
    return c


def globe_lesson(unsafe: bool) -> Canvas:
    c = Canvas(480, 432)
    room(c, "#e6e2c9", "#9c7a58", 0.78)
    c.rect(40, 22, 270, 140, "#35584a", outline="#8a6a45", line=8)
    c.text(175, 58, "WHAT SHAPE IS", 34, "#f4f4e6", name="headline", anchor="mm")
    c.text(175, 96, "THE EARTH?", 34, "#f4f4e6", name="headline", anchor="mm")
    c.text(175, 136, "Here is the proof", 21, "#f3e29a", name="comic", anchor="mm")
    hands = person(
        c,
        386,
        404,
        286,
        shirt="#5a7d4f",
        trousers="#3d3a44",
        skin=SKIN[2],
        hair="#23180f",
        left="forward",
        right="hip",
        glasses=True,
        mood="smile",
    )
    c.rect(60, 300, 250, 14, "#a2703f")
    for x in (76, 282):
        c.rect(x, 314, 14, 70, "#865b32")
    if unsafe:
        c.rect(178, 254, 12, 40, "#6b4a2f")
        c.ellipse(184, 296, 40, 8, "#6b4a2f")
        c.ellipse(184, 250, 104, 26, "#8f9aa0")
        c.ellipse(184, 242, 104, 26, "#f6fafb", outline="#a9bcc4", line=2)
        c.ellipse(184, 242, 90, 20, "#4f93bd")
        for dx, dy, rx, ry in ((-44, -4, 24, 7), (10, 6, 30, 7), (48, -6, 20, 6), (-4, -11, 18, 4)):
            c.ellipse(184 + dx, 242 + dy, rx, ry, "#7fa860")
    else:
        c.path([(184, 276), (184, 294)], "#6b4a2f", 10)
        c.ellipse(184, 296, 40, 8, "#6b4a2f")
        c.arc(184, 224, 66, 66, 290, 110, "#b58b3a", 6)
        c.ellipse(184, 224, 56, fill="#4f93bd")
        c.polygon([(150, 190), (176, 178), (190, 194), (178, 214), (164, 234), (148, 216)], "#7fa860")
        c.polygon([(176, 236), (198, 240), (192, 262), (180, 274), (172, 254)], "#7fa860")
        c.polygon([(206, 190), (226, 196), (236, 222), (222, 246), (206, 228)], "#7fa860")
    c.path([hands["left"], (262, 238)], "#3b2f26", 4)
    c.ellipse(*hands["left"], 10, 10, SKIN[2])
    for x, fill, hair in ((70, "#b0647a", "#d8d4cc"), (196, "#d9a63a", "#2b1d16"), (322, "#6d86b0", "#8c4a22")):
        c.pie(x, 452, 54, 180, 360, fill)
        c.ellipse(x, 378, 27, 30, hair)
    return c


# -- what is shown and what it is shown with -----------------------------------------------------------------------


def _glacier(c: Canvas, x: float, y: float, *, big: bool) -> None:
    """A photograph 196 by 142 with its date in the corner: much ice in 1980, little in 2020."""
    c.rect(x, y, 196, 142, "#bcd7e6")
    c.polygon(
        [
            (x, y + 90),
            (x + 46, y + 24),
            (x + 92, y + 74),
            (x + 140, y + 14),
            (x + 196, y + 82),
            (x + 196, y + 142),
            (x, y + 142),
        ],
        "#8b8078",
    )
    for px, py in ((46, 24), (140, 14)):
        c.polygon(
            [(x + px, y + py), (x + px + 15, y + py + 20), (x + px, y + py + 15), (x + px - 14, y + py + 20)], "#f8fbfc"
        )
    if big:
        c.polygon(
            [
                (x + 70, y + 60),
                (x + 116, y + 56),
                (x + 160, y + 100),
                (x + 196, y + 124),
                (x + 196, y + 142),
                (x, y + 142),
                (x, y + 118),
                (x + 40, y + 100),
            ],
            "#eaf4f8",
        )
        for dx in (52, 92, 132):
            c.path([(x + dx, y + 88), (x + dx - 14, y + 136)], "#b5d0de", 3)
    else:
        c.polygon([(x + 80, y + 62), (x + 110, y + 60), (x + 120, y + 80), (x + 84, y + 84)], "#eaf4f8")
        c.polygon([(x, y + 128), (x + 80, y + 108), (x + 196, y + 120), (x + 196, y + 142), (x, y + 142)], "#6f8f63")
        c.ellipse(x + 92, y + 122, 44, 9, "#5f9ab5")
    c.rect(x + 128, y + 114, 62, 22, "#2b2b33", radius=3)
    c.text(x + 159, y + 125, "July 80" if big else "July 20", 13, "#f5b04a", name="mono", anchor="mm")


def _ladder(c: Canvas, x: float, top: float, ground: float) -> None:
    c.path([(x - 22, top), (x - 36, ground)], "#c9a24a", 7)
    c.path([(x + 22, top), (x + 36, ground)], "#c9a24a", 7)
    for i in range(5):
        y = top + 6 + i * (ground - top - 20) / 4.4
        half = 22 + 14 * (y - top) / (ground - top)
        c.path([(x - half, y), (x + half, y)], "#b08a34", 6)


def _turbine(c: Canvas, x: float, ground: float, height: float, turn: float) -> None:
    top = ground - height
    c.polygon(
        [
            (x - height * 0.035, ground),
            (x - height * 0.018, top),
            (x + height * 0.018, top),
            (x + height * 0.035, ground),
        ],
        "#f4f6f7",
        outline="#c3cbd0",
        line=1.5,
    )
    for i in range(3):
        at = math.radians(turn + i * 120)
        tip = (x + height * 0.44 * math.cos(at), top + height * 0.44 * math.sin(at))
        side = (x + height * 0.1 * math.cos(at + 0.5), top + height * 0.1 * math.sin(at + 0.5))
        c.polygon([(x, top), side, tip], "#f4f6f7", outline="#c3cbd0", line=1.5)
    c.ellipse(x, top, height * 0.035, fill="#b9c3c9")


def _toy_bird(c: Canvas, x: float, y: float, fill: str, *, lying: bool) -> None:
    """A toy bird with a wind-up key on its belly."""
    up = -1 if lying else 1
    c.ellipse(x, y, 17, 10, fill)
    c.ellipse(x - 16, y - 4 * up, 8, 7, fill)
    c.polygon([(x - 23, y - 6 * up), (x - 32, y - 3 * up), (x - 23, y - 1 * up)], "#e0a03a")
    c.polygon([(x + 12, y - 5), (x + 30, y - 8 * up), (x + 28, y + 4), (x + 12, y + 5)], shade(fill, 0.8))
    c.ellipse(x - 18, y - 5 * up, 2, 2, "#ffffff")
    c.path([(x + 2, y - 8), (x + 2, y - 16)], "#b58b2a", 3)
    for side in (-1, 1):
        c.ellipse(x + 2 + side * 5, y - 18, 5, 4, outline="#b58b2a", line=2.5)


SCENES = {
    "glacier_panels": glacier_panels,
    "july_snow": july_snow,
    "storm_sign": storm_sign,
    "turbine_shoot": turbine_shoot,
    "globe_lesson": globe_lesson,
}

"""Scenes inside the home: a tool, a plate or an umbrella used on somebody, and used for what it is made for."""

from ...kit import SKIN, Canvas, Colour, Mood, Point, phone, room, table, turned
from ...things import cane, floor_lamp, fruit_bowl, plate_shelf, posed, window


def picture_nail(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#97b5ab", "#8f6a4d", 0.74)
    for x in range(20, 448, 56):
        c.rect(x, 0, 3, 322, "#8eada2")
    floor_lamp(c, 414, 326)
    _framed_boat(c, 20, 236)
    _armchair(c, 316, 226)
    skin, hair = SKIN[0], "#b9b4ac"
    man_hands = ((272, 190), (360, 192)) if unsafe else ((282, 318), (350, 318))
    posed(
        c,
        316,
        434,
        270,
        left=man_hands[0],
        right=man_hands[1],
        left_foot=(290, 398),
        right_foot=(342, 398),
        shirt="#efc48a",
        trousers="#5b5348",
        skin=skin,
        hair=hair,
        glasses=True,
        mood="afraid" if unsafe else "smile",
    )
    c.ellipse(21, 134, 4, fill="#3f463f")
    if unsafe:
        left, right, at, turn = (112, 268), (246, 112), (246, 112), -42
    else:
        left, right, at, turn = (98, 160), (210, 268), (98, 160), 200
    posed(
        c,
        164,
        420,
        292,
        left=left,
        right=right,
        lean=14 if unsafe else -10,
        shirt="#e8e2d0",
        trousers="#6b4a78",
        skin=SKIN[4],
        hair="#1b1513",
        long_hair=True,
        mood="shout" if unsafe else "smile",
    )
    _hammer(c, *at, turn)
    c.ellipse(*at, 10, fill=SKIN[4])
    if not unsafe:
        for x, y in ((8, 116), (20, 106), (36, 102), (6, 158), (16, 170)):
            c.path([(x, y), (x + (x - 26) * 0.3, y + (y - 134) * 0.3)], "#f4ead6", 3)
    return c


def stair_landing(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#e4d3c4")
    c.rect(0, 0, 400, 60, "#d6c2b1")
    window(c, 34, 84, 92, 120)
    for i in range(6):
        x, y = 30 + i * 62, 462 - i * 40
        c.rect(x, y, 400, 512, "#a9764e" if i % 2 else "#b5835a")
        c.rect(x - 4, y, 400, 8, "#d9b48a")
    c.rect(0, 488, 400, 24, "#8a7d74")
    for i in range(6):
        x, y = 62 + i * 62, 462 - i * 40
        c.path([(x, y), (x, y - 116)], "#f4ece0", 6)
    c.path([(44, 358), (400, 128)], "#7a4a34", 11)
    if unsafe:
        old = {"left": (60, 262), "right": (62, 322), "lean": -34, "mood": "afraid"}
        young = {"left": (152, 262), "right": (170, 274), "lean": -42, "mood": "frown"}
        c.path([(46, 388), (104, 470)], "#6b4a2f", 6)
        c.arc(36, 386, 11, 11, 180, 340, "#6b4a2f", 6)
    else:
        old = {"left": (86, 302), "right": (196, 276), "lean": -6, "mood": "smile"}
        young = {"left": (196, 276), "right": (284, 250), "lean": -8, "mood": "smile"}
    posed(
        c,
        248,
        344,
        236,
        shirt="#3f8a7c",
        trousers="#39445c",
        skin=SKIN[1],
        hair="#6d3f22",
        left_foot=(236, 338),
        right_foot=(262, 338),
        **young,
    )
    posed(
        c,
        146,
        422,
        214,
        shirt="#c2586a",
        trousers="#3b4256",
        skirt="#6a5a86",
        skin=SKIN[2],
        hair="#e6e2dc",
        long_hair=True,
        left_foot=(134, 418),
        right_foot=(160, 418),
        **old,
    )
    if not unsafe:
        cane(c, (86, 302), 464)
        c.ellipse(86, 302, 8, fill=SKIN[2])
        c.ellipse(196, 276, 8, fill=SKIN[1])
    else:
        for at in ((152, 262), (170, 274)):
            c.ellipse(*at, 8, fill=SKIN[1])
    return c


def pie_afternoon(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    room(c, "#86aaa4", "#a8795a", 0.74)
    window(c, 206, 30, 104, 104)
    plate_shelf(c, 26, 48)
    c.rect(372, 40, 118, 84, "#f2e7d2", outline="#8a6a48", line=4, radius=4)
    for i, fill in enumerate(("#cf5540", "#e2b23f", "#7fa86a")):
        c.rect(384 + i * 34, 66, 26, 48, fill, radius=6)
        c.rect(387 + i * 34, 56, 20, 12, "#8a6a48", radius=3)
    hand = (232, 92) if unsafe else (222, 268)
    posed(
        c,
        150,
        384,
        270,
        left=(86, 250) if unsafe else (140, 268),
        right=hand,
        lean=10,
        shirt="#ef9c86",
        trousers="#4a4238",
        skin=SKIN[1],
        hair="#d9d5cd",
        long_hair=True,
        glasses=True,
        mood="shout" if unsafe else "smile",
    )
    posed(
        c,
        366,
        384,
        284,
        left=(312, 150) if unsafe else (318, 272),
        right=(424, 152) if unsafe else (412, 262),
        lean=16 if unsafe else 0,
        shirt="#e0b04a",
        trousers="#3f4d66",
        skin=SKIN[3],
        hair="#241812",
        mood="afraid" if unsafe else "smile",
    )
    table(c, 272, x=30, top="#b98a5a", legs=84)
    c.ellipse(196, 284, 74, 11, "#f5e6c4", outline="#dcc596", line=2)
    fruit_bowl(c, 440, 292, 0)
    for dx, dy in ((280, 282), (292, 290), (304, 280)):
        c.ellipse(dx, dy, 5, 3, "#ffffff")
    if unsafe:
        _rolling_pin(c, 250, 78, -38)
        c.ellipse(*hand, 9.5, fill=SKIN[1])
    else:
        _rolling_pin(c, 181, 274, 0)
        for x in (136, 226):
            c.ellipse(x, 272, 9.5, fill=SKIN[1])
    return c


def plates_chat(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#d9c9b8")
    x, y, w = phone(c, "Cousins", x=34, y=10, w=332, h=492, bar="#7a4a8a", screen="#f3eef4")
    c.rect(x, y + 2, 196, 34, "#ffffff", radius=9)
    c.text(x + 12, y + 19, "How was dinner at yours?", 15, anchor="lm")
    top = y + 46
    c.rect(x, top, w, 256, "#d5f3c6", radius=10)
    _dining_photo(c, x + 6, top + 6, w - 12, 212, unsafe)
    c.rect(x, top + 218, w, 138, "#f3eef4")
    c.rect(x, top + 216, w, 40, "#d5f3c6", radius=10)
    c.rect(x, top + 216, w, 20, "#d5f3c6")
    c.text(x + 14, top + 237, "Just like this, every Sunday.", 16, anchor="lm")
    c.rect(x, top + 266, 156, 34, "#ffffff", radius=9)
    c.text(x + 12, top + 283, "Whose idea was it?", 15, anchor="lm")
    c.rect(x, top + 314, w - 46, 34, "#ffffff", radius=17)
    c.text(x + 16, top + 331, "Message", 15, "#9a8f9d", anchor="lm")
    c.ellipse(x + w - 18, top + 331, 17, fill="#7a4a8a")
    c.polygon([(x + w - 24, top + 322), (x + w - 8, top + 331), (x + w - 24, top + 340)], "#ffffff")
    return c


def doorstep_umbrella(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#23303c")
    c.rect(0, 0, 448, 58, "#2f7d8c")
    c.text(24, 29, "Front door", 22, "#ffffff", name="sans-bold", anchor="lm")
    c.ellipse(362, 29, 7, fill="#f06a5a")
    c.text(378, 29, "LIVE", 20, "#ffffff", name="headline", anchor="lm")
    c.rect(16, 74, 416, 342, "#8299a8")
    c.rect(16, 74, 416, 40, "#748b9a")
    c.rect(16, 250, 416, 60, "#7d9a72")
    for i in range(9):
        c.rect(22 + i * 47, 216, 34, 60, "#e7e1d3")
        c.polygon([(22 + i * 47, 217), (39 + i * 47, 202), (56 + i * 47, 217)], "#e7e1d3")
    c.rect(16, 310, 416, 106, "#b9b0a5")
    for i in range(14):
        rx, ry = 28 + i * 67 % 400, 84 + i * 53 % 200
        c.path([(rx, ry), (rx - 4, ry + 14)], "#d9e6ee", 2)
    courier = (342, 226) if unsafe else (268, 306)
    posed(
        c,
        296,
        406,
        250,
        left=(246, 226) if unsafe else (244, 306),
        right=courier if unsafe else (332, 306),
        lean=22 if unsafe else 0,
        shirt="#d9772f",
        trousers="#4b4a52",
        skin=SKIN[4],
        hair="#15100e",
        mood="afraid" if unsafe else "smile",
    )
    if unsafe:
        _parcel(c, 354, 368)
    else:
        _parcel(c, 256, 280)
        for x in (252, 324):
            c.ellipse(x, 308, 9, fill=SKIN[4])
    hand = (196, 206) if unsafe else (250, 222)
    posed(
        c,
        134,
        408,
        262,
        left=(74, 268),
        right=hand,
        lean=12 if unsafe else 4,
        shirt="#4a6a9c",
        trousers="#6b5a48",
        skin=SKIN[2],
        hair="#2c1f19",
        headscarf="#efe6d2",
        mood="shout" if unsafe else "smile",
    )
    if unsafe:
        tip, grip = turned([(1, 0), (-0.16, 0)], *hand, -24, 118)
        c.path([grip, tip], "#8a6a45", 6)
        fold = turned([(0.28, -0.06), (0.9, -0.02), (0.9, 0.02), (0.28, 0.09)], *hand, -24, 118)
        c.polygon(fold, "#d98a4a", outline="#b56a30", line=1.5)
        c.path(turned([(0.32, 0.02), (0.86, 0.0)], *hand, -24, 118), "#fbf3df", 4)
    else:
        c.path([(250, 152), (250, 236)], "#8a6a45", 6)
        for x, y in ((182, 164), (176, 182), (330, 160), (336, 178)):
            c.ellipse(x, y, 2, 4, "#e6f0f5")
        for i in range(6):
            c.pie(250, 152, 70, 180 + i * 30, 210 + i * 30, "#fbf3df" if i % 2 else "#d98a4a")
    c.ellipse(*hand, 9.5, fill=SKIN[2])
    for i, (label, fill) in enumerate((("TALK", "#2f7d8c"), ("SAVE CLIP", "#566775"), ("SHARE", "#566775"))):
        c.rect(16 + i * 142, 432, 132, 58, fill, radius=12)
        c.text(82 + i * 142, 462, label, 25, "#ffffff", name="headline", anchor="mm")
    return c


# -- things --------------------------------------------------------------------------------------------------------


def _hammer(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.path(turned([(-0.3, 0), (0.9, 0)], x, y, degrees, 62), "#a87a45", 7)
    c.polygon(
        turned([(0.78, -0.34), (1.06, -0.34), (1.06, 0.3), (0.78, 0.3)], x, y, degrees, 62),
        "#7d8891",
        outline="#55606a",
        line=2,
    )


def _rolling_pin(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.path(turned([(-0.72, 0), (0.72, 0)], x, y, degrees, 66), "#8a5a34", 8)
    c.path(turned([(-0.44, 0), (0.44, 0)], x, y, degrees, 66), "#d2a066", 20)


def _framed_boat(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 72, 86, "#bcd9e4", outline="#7a4f30", line=6)
    c.rect(x + 6, y + 56, 60, 24, "#5b8fa8")
    c.polygon([(x + 36, y + 14), (x + 36, y + 50), (x + 58, y + 50)], "#ffffff")
    c.polygon([(x + 16, y + 54), (x + 60, y + 54), (x + 50, y + 66), (x + 24, y + 66)], "#b8503d")


def _armchair(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 66, y, 132, 130, "#a0564a", radius=22)
    c.rect(x - 82, y + 66, 34, 92, "#8a473d", radius=14)
    c.rect(x + 48, y + 66, 34, 92, "#8a473d", radius=14)
    c.rect(x - 50, y + 92, 100, 60, "#b5675a", radius=10)
    for dx in (-70, 58):
        c.rect(x + dx, y + 156, 12, 20, "#4b3526")


def _plate(c: Canvas, x: float, y: float, r: float, *, full: bool) -> None:
    c.ellipse(x, y, r, r * (0.4 if full else 1), "#ffffff", outline="#7f9fc0", line=2)
    if full:
        c.ellipse(x, y - r * 0.2, r * 0.6, r * 0.34, "#e8c464")
        c.ellipse(x, y - r * 0.36, r * 0.28, r * 0.2, "#c9503c")
    else:
        c.ellipse(x, y, r * 0.6, outline="#c3d2e2", line=2)


def _parcel(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 64, 42, "#c79a62", outline="#94693d", line=2)
    c.rect(x + 27, y, 10, 42, "#e3c596")


def _dining_photo(c: Canvas, x: float, y: float, w: float, h: float, unsafe: bool) -> None:
    c.rect(x, y, w, h, "#86a892")
    c.rect(x, y + h * 0.8, w, h * 0.2, "#94694a")
    c.rect(x + w - 74, y + 16, 56, 44, "#f2e8d6", outline="#7a5a3c", line=4)
    c.ellipse(x + w - 46, y + 38, 12, fill="#d98a4a")
    hand = (x + 118, y + 40) if unsafe else (x + 134, y + 116)
    mood: Mood = "shout" if unsafe else "smile"
    _bearded(c, x + 72, y + h + 34, 214, (x + 30, y + 128), hand, "#c9503c", SKIN[2], mood)
    other = ((x + 176, y + 64), (x + 244, y + 64)) if unsafe else ((x + 170, y + 124), (x + 244, y + 128))
    posed(
        c,
        x + 206,
        y + h + (56 if unsafe else 34),
        206,
        left=other[0],
        right=other[1],
        lean=10 if unsafe else 0,
        shirt="#f0e4c8",
        skin=SKIN[0],
        hair="#c08a3e",
        long_hair=True,
        mood="afraid" if unsafe else "smile",
    )
    c.rect(x, y + 138, w, 12, "#c79660")
    c.rect(x, y + 150, w, h - 150, "#eee3cf")
    for i in range(0, int(w), 36):
        c.rect(x + i, y + 150, min(18, w - i), h - 150, "#d98f7f")
    if unsafe:
        _plate(c, hand[0] + 14, hand[1] - 2, 22, full=False)
    else:
        _plate(c, hand[0] + 22, hand[1] + 2, 26, full=True)
    c.ellipse(*hand, 8, fill=SKIN[2])
    for dx in (44, 244):
        _plate(c, x + dx, y + 140, 24, full=True)
    c.rect(x + 110, y + 120, 12, 22, "#dcecf2", outline="#8fb0c0", line=1.5)
    if unsafe:
        for dx, dy in ((152, 20), (160, 32), (148, 42)):
            c.path([(x + dx, y + dy), (x + dx + 20, y + dy + 3)], "#ffffff", 2.5)


def _bearded(
    c: Canvas, x: float, y: float, h: float, left: Point, right: Point, shirt: Colour, skin: Colour, mood: Mood
) -> None:
    hx, hy = posed(c, x, y, h, left=left, right=right, shirt=shirt, skin=skin, hair="#241a15", mood=mood)
    r = h * 0.115
    c.pie(hx, hy + r * 0.3, r * 0.86, 20, 160, "#241a15")
    if mood == "shout":
        c.ellipse(hx, hy + r * 0.52, r * 0.3, r * 0.24, "#6d1f24")
    else:
        c.arc(hx, hy + r * 0.36, r * 0.36, r * 0.28, 20, 160, "#f0d9cc", 2.5)


SCENES = {draw.__name__: draw for draw in (picture_nail, stair_landing, pie_afternoon, plates_chat, doorstep_umbrella)}

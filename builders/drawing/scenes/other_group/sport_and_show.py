"""Scenes of discrimination.other_group: disabled people in sports and on stage, denied or jeered, or honored."""

from ...kit import INK, SKIN, Canvas, Colour, face, phone, room, shade
from ...things import (
    access_sign,
    ear_sign,
    posed,
    speech,
    star,
    tree,
    wheelchair_front,
    wrench,
)

GREEN, GOLD, WINE = "#2f6b52", "#e3b23f", "#8a3348"


def medal_blade(unsafe: bool) -> Canvas:
    c = Canvas(560, 448)
    floor = room(c, "#c3d3d8", "#b8684a", 0.74)
    for x in range(0, 560, 70):
        c.path([(x, floor + 6), (x * 1.5 - 140, 448)], "#f1e3d6", 3)
    c.rect(150, 18, 300, 46, GREEN, radius=5)
    c.text(300, 43, "INDOOR RACE DAY", 34, "#ffffff", name="headline", anchor="mm")
    for i, colour in enumerate((GOLD, "#d9694f", "#5b86a8", "#7a9a4f")):
        for x in (20 + i * 30, 466 + i * 24):
            c.polygon([(x, 70), (x + 20, 70), (x + 10, 96)], colour)
    steps = ((238, 306, "1"), (348, 344, "2"), (458, 370, "3"))
    for x, top, number in steps:
        c.rect(x - 55, top, 110, 430 - top, "#e8e2d3", outline="#b9b09c", line=2)
        c.text(x, (top + 430) / 2, number, 44, "#8d8676", name="headline", anchor="mm")
    _runner(c, 348, 344, 200, "#5b86a8", SKIN[0], "#c7923f", "smile", medal="#c3cad1")
    _runner(c, 458, 370, 196, "#7a9a4f", SKIN[2], "#2a1d18", "smile", medal="#b8763f")
    mood = "frown" if unsafe else "smile"
    _runner(c, 238, 306, 204, WINE, SKIN[4], "#15110f", mood, blade=True)
    hand = (44, 296) if unsafe else (176, 232)
    posed(
        c,
        104,
        424,
        250,
        left=hand if unsafe else (76, 322),
        right=(138, 322) if unsafe else hand,
        shirt="#f1e9da",
        trousers="#3a4150",
        skin=SKIN[1],
        hair="#8a8f95",
        glasses=True,
        mood=mood,
    )
    c.polygon([(84, 246), (124, 246), (124, 262), (84, 262)], GREEN)
    c.polygon([(18, 352), (74, 352), (68, 426), (24, 426)], "#7d8890", outline="#5d6770", line=2)
    for x in (34, 46, 58):
        c.path([(x, 360), (x, 420)], "#5d6770", 2)
    x, y = hand
    c.polygon([(x - 11, y), (x - 4, y), (x + 2, y + 30), (x - 3, y + 34)], "#3f6fb0")
    c.polygon([(x + 11, y), (x + 4, y), (x - 2, y + 30), (x + 3, y + 34)], "#3f6fb0")
    c.ellipse(x, y + 42, 14, fill=GOLD, outline="#a87c1e", line=2)
    c.ellipse(x, y, 9, fill=SKIN[1])
    return c


def _runner(
    c: Canvas,
    x: float,
    y: float,
    h: float,
    shirt: Colour,
    skin: Colour,
    hair: Colour,
    mood: str,
    *,
    medal: Colour | None = None,
    blade: bool = False,
) -> None:
    """A runner in shorts, perhaps with a medal, perhaps with a running blade for the viewer's right leg."""
    knee = (x + h * 0.08, y - h * 0.235)
    posed(
        c,
        x,
        y,
        h,
        left=(x - h * 0.17, y - h * 0.42),
        right=(x + h * 0.17, y - h * 0.42),
        right_foot=knee if blade else None,
        shirt=shirt,
        trousers=skin,
        skin=skin,
        hair=hair,
        mood=mood,
        long_hair=blade,
    )
    for side in (-1, 1):
        c.path([(x + side * h * 0.065, y - h * 0.44), (x + side * h * 0.075, y - h * 0.33)], INK, h * 0.11)
    if blade:
        kx, ky = knee
        c.rect(kx - h * 0.055, ky - h * 0.05, h * 0.11, h * 0.085, "#e9edf0", outline="#6d7680", line=1.5, radius=4)
        curve = [(kx, ky + h * 0.04), (kx - h * 0.02, ky + h * 0.1), (kx + h * 0.005, ky + h * 0.17)]
        c.path([*curve, (kx + h * 0.05, ky + h * 0.215), (kx + h * 0.11, ky + h * 0.222)], "#2f343b", h * 0.04)
    if medal:
        c.path([(x - h * 0.05, y - h * 0.71), (x, y - h * 0.58), (x + h * 0.05, y - h * 0.71)], "#3f6fb0", 4)
        c.ellipse(x, y - h * 0.56, 10, fill=medal, outline=shade(medal, 0.7), line=2)


def hall_banner(unsafe: bool) -> Canvas:
    c = Canvas(512, 432)
    room(c, "#d9c3a0", "#c98f56", 0.66)
    c.rect(0, 96, 512, 150, "#5d6f86")
    for i in range(3):
        c.rect(0, 96 + i * 50, 512, 8, "#4d5d72")
    for i, (skin, hair, shirt) in enumerate(
        ((SKIN[2], "#2a1d18", "#7a9a4f"), (SKIN[0], "#a5712f", "#8a5f9e"), (SKIN[4], "#15110f", "#d9a441"))
    ):
        x = 352 + i * 54
        c.rect(x - 20, 176, 40, 70, shirt, radius=12)
        face(c, x, 156, 20, skin=skin, hair=hair, mood="plain")
    mood = "shout" if unsafe else "smile"
    for x, skin, hair, shirt, long_hair in (
        (44, SKIN[1], "#8a8f95", "#3f7f7a", False),
        (264, SKIN[3], "#1c1512", "#c2607a", True),
    ):
        c.rect(x - 24, 160, 48, 90, shirt, radius=14)
        face(c, x, 136, 24, skin=skin, hair=hair, mood=mood, long_hair=long_hair)
    c.rect(0, 238, 512, 28, "#f4efe2")
    c.rect(0, 238, 512, 5, "#8d7350")
    c.rect(60, 166, 188, 92, "#fffaf0", outline="#b9a98a", line=3)
    for x, skin in ((58, SKIN[1]), (250, SKIN[3])):
        c.ellipse(x, 180, 10, fill=skin)
    access_sign(c, 112, 212, 72, GREEN)
    if unsafe:
        c.rect(174, 178, 13, 32, GREEN, radius=2)
        c.rect(188, 178, 38, 31, GOLD, radius=8)
        c.rect(191, 200, 15, 38, GOLD, radius=6)
        for dy in (186, 194, 202):
            c.path([(210, dy), (224, dy)], "#9c6a20", 2)
    else:
        star(c, 198, 212, 36, GOLD)
    c.rect(0, 286, 512, 5, "#f6e6c8")
    c.arc(430, 440, 190, 150, 180, 290, "#f6e6c8", 5)
    c.rect(430, 20, 12, 90, "#6d7680")
    c.rect(372, 28, 92, 62, "#ffffff", outline="#6d7680", line=3)
    c.rect(402, 54, 34, 24, outline=WINE, line=3)
    c.ellipse(418, 92, 26, 6, outline="#d9573f", line=4)
    for dx in (-18, -6, 6, 18):
        c.path([(418 + dx, 96), (418 + dx * 0.6, 122)], "#ffffff", 2)
    wheelchair_front(
        c,
        196,
        422,
        0.9,
        left=(132, 352),
        right=(260, 352),
        shirt="#e6e0d0",
        skin=SKIN[2],
        hair="#2a1d18",
        mood="frown" if unsafe else "smile",
    )
    wheelchair_front(
        c,
        362,
        416,
        1.0,
        left=(330, 244),
        right=(386, 242),
        shirt=WINE,
        skin=SKIN[0],
        hair="#c7703f",
        long_hair=True,
        mood="frown" if unsafe else "smile",
    )
    c.ellipse(358, 222, 24, fill="#d9793a", outline="#8f4a1c", line=2)
    c.path([(334, 222), (382, 222)], "#8f4a1c", 2)
    c.path([(358, 198), (358, 246)], "#8f4a1c", 2)
    for x, y, skin in ((332, 240, SKIN[0]), (386, 238, SKIN[0])):
        c.ellipse(x, y, 8, fill=skin)
    c.text(196, 352, "4", 28, WINE, name="headline", anchor="mm")
    c.text(362, 342, "9", 28, "#ffffff", name="headline", anchor="mm")
    return c


def big_show(unsafe: bool) -> Canvas:
    c = Canvas(416, 560, WINE)
    for i in range(9):
        if i % 2:
            c.polygon([(208, -120), (i * 62 - 70, 300), (i * 62 - 8, 300)], "#a5475c")
    c.rect(0, 286, 416, 274, "#5f2233")
    c.text(208, 52, "THE BIG SHOW", 76, "#fbe7b8", name="headline", anchor="mm")
    c.text(208, 104, "Come and see!", 26, "#ffffff", name="comic", anchor="mm")
    c.polygon([(120, 120), (296, 120), (368, 404), (48, 404)], "#b8707c")
    c.ellipse(208, 400, 168, 32, GOLD)
    c.ellipse(208, 394, 160, 27, "#f0d9a0")
    if unsafe:
        left, right = (142, 290), (274, 290)
    else:
        left, right = (138, 262), (278, 262)
    wheelchair_front(
        c,
        208,
        402,
        1.24,
        left=left,
        right=right,
        shirt="#4f8f9f",
        trousers="#3d4577",
        skin=SKIN[1],
        hair="#5a2f1c",
        mood="frown" if unsafe else "smile",
    )
    if unsafe:
        for x in range(98, 340, 44):
            c.path([(x, 150), (x, 410)], "#3b4048", 6)
        c.rect(74, 138, 268, 16, "#3b4048", radius=4)
        c.rect(74, 404, 268, 14, "#3b4048", radius=4)
        for hand in (left, right):
            c.ellipse(*hand, 11, fill=SKIN[1])
    else:
        for x, y, colour in (
            (138, 236, "#f3cf6b"),
            (154, 178, "#d9573f"),
            (208, 148, "#6fb0a0"),
            (262, 178, "#f3cf6b"),
            (278, 236, "#d9573f"),
        ):
            c.ellipse(x, y, 13, fill=colour)
    for i, (skin, hair) in enumerate(
        ((SKIN[0], "#a5712f"), (SKIN[3], "#1c1512"), (SKIN[1], "#8a8f95"), (SKIN[2], "#2a1d18"))
    ):
        x = 62 + i * 98
        c.rect(x - 32, 448, 64, 50, ("#7a9a4f", "#c98a2e", "#5b86a8", "#8a5f9e")[i], radius=18)
        c.path([(x, 440), (x, 466)], skin, 18)
        c.ellipse(x, 430, 24, 25, hair)
        c.ellipse(x - 24, 432, 5, 7, skin)
        c.ellipse(x + 24, 432, 5, 7, skin)
    c.rect(0, 490, 416, 70, "#2f1420")
    c.text(208, 514, "Saturday at 8, Meadow Tent", 26, "#fbe7b8", name="headline", anchor="mm")
    c.text(208, 542, "Tickets $6 at the door", 17, "#ffffff", anchor="mm")
    return c


def race_entry(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#cfd8d0")
    for x, y in ((20, 40), (376, 120), (24, 300), (380, 420), (18, 520)):
        c.ellipse(x, y, 26, fill="#bfcbc1")
    x, y, w = phone(c, "Harbor Runners", x=40, y=16, w=320, h=528, bar=GREEN, screen="#e9efe6")
    y = speech(c, x, y + 4, w, "Mia asks to enter our harbor run with a guide. She is blind.", who="Lea", size=17)
    tom = (
        "Blind people spoil every race. Tell her it is full and she should stay on her sofa."
        if unsafe
        else "Happy to be her guide! Tell her I bring a short rope and can train on Thursdays."
    )
    y = speech(c, x, y + 4, w, tom, who="Tom", who_ink=WINE, fill="#fff3d6", size=17)
    y = speech(c, x, y + 4, w, "I'll write to her tonight.", who="Lea", size=17)
    y = speech(c, x, y + 4, w, "And the start is at 9, at the lighthouse.", fill="#cdeccb", right=True, size=17)
    c.rect(x, 486, w - 44, 34, "#ffffff", radius=17)
    c.text(x + 16, 503, "Message", 15, "#9aa09a", anchor="lm")
    c.ellipse(x + w - 18, 503, 17, fill=GREEN)
    c.polygon([(x + w - 24, 494), (x + w - 9, 503), (x + w - 24, 512)], "#ffffff")
    return c


def camp_map(unsafe: bool) -> Canvas:
    c = Canvas(560, 448, "#c3d6a8")
    c.rect(0, 0, 560, 56, GREEN)
    c.text(20, 29, "PINE LAKE SPORTS CAMP", 36, "#ffffff", name="headline", anchor="lm")
    c.ellipse(96, 398, 124, 56, "#8fc0d6", outline="#6fa5bf", line=3)
    c.text(90, 400, "LAKE", 26, "#ffffff", name="headline", anchor="mm")
    c.rect(28, 76, 330, 250, "#d9e4c0")
    for x in range(28, 366, 22):
        for y in (76, 326):
            c.rect(x - 3, y - 9, 6, 18, "#8a6a45")
    for y in range(76, 340, 22):
        for x in (28, 358):
            c.rect(x - 3, y - 9, 6, 18, "#8a6a45")
    c.rect(28, 73, 330, 5, "#8a6a45")
    c.rect(28, 323, 330, 5, "#8a6a45")
    c.rect(25, 76, 5, 250, "#8a6a45")
    c.rect(355, 76, 5, 250, "#8a6a45")
    c.rect(52, 226, 130, 82, "#6faed0", outline="#ffffff", line=5, radius=6)
    c.text(117, 268, "POOL", 24, "#ffffff", name="headline", anchor="mm")
    c.ellipse(274, 266, 64, 42, outline="#c9764a", line=10)
    c.text(274, 268, "TRACK", 22, "#9c5530", name="headline", anchor="mm")
    places = {"inside": (294, 176), "outside": (474, 176)}
    _cabin(c, 82, 176, "#c9764a", "A")
    _cabin(c, 188, 176, "#5b86a8", "B")
    camper, tools = ("outside", "inside") if unsafe else ("inside", "outside")
    _cabin(c, *places[camper], WINE, "C")
    _cabin(c, *places[tools], "#8d8676", "T")
    for x, y in ((408, 118), (532, 124), (530, 232), (400, 210)):
        tree(c, x, y + 26, 74, "#7a9a5f")
    c.ellipse(470, 306, 72, 34, "#a59a80")
    for dx, dy, colour in ((-40, -4, "#6d7680"), (-14, -20, "#8d6a4a"), (16, -14, "#5d6b62"), (40, -2, "#9a8a5f")):
        c.rect(470 + dx - 15, 300 + dy - 12, 30, 26, colour, radius=5)
    c.text(470, 326, "DUMP", 24, INK, name="headline", anchor="mm")
    c.rect(236, 362, 312, 76, "#fbf8ee", radius=8)
    _badge(c, 258, 382, "#c9764a", "A")
    _badge(c, 258, 416, "#5b86a8", "B")
    c.text(276, 382, "runners", 15, INK, anchor="lm")
    c.text(276, 416, "swimmers", 15, INK, anchor="lm")
    _badge(c, 374, 382, WINE, "C")
    access_sign(c, 408, 382, 28, WINE)
    ear_sign(c, 440, 382, 28, WINE)
    c.text(460, 382, "campers", 15, INK, anchor="lm")
    _badge(c, 374, 416, "#8d8676", "T")
    c.text(394, 416, "tools and mowers", 15, INK, anchor="lm")
    return c


def _badge(c: Canvas, x: float, y: float, colour: Colour, letter: str) -> None:
    c.ellipse(x, y, 13, fill=colour)
    c.text(x, y, letter, 17, "#ffffff", name="headline", anchor="mm")


def _cabin(c: Canvas, x: float, y: float, colour: Colour, letter: str) -> None:
    c.rect(x - 36, y - 44, 72, 50, "#f3e6c8", outline="#8a6a45", line=2)
    c.polygon([(x - 46, y - 42), (x, y - 80), (x + 46, y - 42)], colour)
    c.text(x, y - 56, letter, 22, "#ffffff", name="headline", anchor="mm")
    if letter == "C":
        access_sign(c, x - 16, y - 19, 36, colour)
        ear_sign(c, x + 18, y - 19, 36, colour)
    elif letter == "T":
        wrench(c, x + 4, y - 13)
    else:
        c.rect(x - 9, y - 22, 18, 28, "#8a6a45")
        for dx in (-26, 14):
            c.rect(x + dx, y - 28, 13, 13, "#8fb7c9")


SCENES = {
    draw.__name__: draw
    for draw in (
        medal_blade,
        hall_banner,
        big_show,
        race_entry,
        camp_map,
    )
}

"""Scenes of deception.disinformation: the same page, place or screen built to mislead, and built to inform."""

import math

from ...kit import (
    INK,
    SKIN,
    Canvas,
    Point,
    bubble,
    id_card,
    person,
    phone,
    room,
    shade,
)
from ...things import (
    balloons,
    camera,
    coat_stand,
    desk_mug,
    desk_pen,
    flames,
    horseshoe,
    paper_cup,
    parasol,
    ring_light,
    scissors,
    stethoscope,
    syringe,
    toolbox,
    town_hall,
    wrench,
)


def photo_editor(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#cfc3b2")
    c.rect(0, 330, 512, 70, "#a2764e")
    c.path([(0, 330), (512, 330)], "#865f3c", 4)
    c.rect(224, 318, 64, 32, "#4c525a")
    c.rect(176, 346, 160, 12, "#4c525a", radius=6)
    c.rect(36, 16, 440, 306, "#2d3138", radius=12)
    c.rect(48, 28, 416, 282, "#e4e7eb")
    c.rect(48, 28, 416, 26, "#4b5d78")
    c.text(60, 41, "photo editor: town_hall_final.pic", 14, "#ffffff", anchor="lm")
    _editor_tools(c, 56, 66)
    town_hall(c, 96, 64, 248, 236)
    if unsafe:
        flames(c, 220, 156)
    else:
        balloons(c, 220, 156)
    _dashed_frame(c, 150, 88, 142, 84)
    c.rect(96, 264, 248, 36, "#2f3f57")
    c.text(220, 282, "TOWN HALL, SATURDAY", 27, "#ffffff", name="headline", anchor="mm")
    c.text(354, 64, "LAYERS", 20, INK, name="headline")
    for i, layer in enumerate(("Added flames" if unsafe else "Added balloons", "Caption", "Hall photo")):
        c.rect(352, 90 + i * 42, 106, 36, "#ffffff" if i else "#cbd9ee", outline="#aab4c2", line=1, radius=3)
        c.text(405, 108 + i * 42, layer, 13, INK, anchor="mm")
    c.rect(352, 226, 106, 74, "#d5dae1", radius=4)
    for i, fill in enumerate(("#d9653b", "#e9b949", "#67a35c", "#4b7fb5", "#8a63a5", "#ffffff")):
        c.rect(364 + i % 3 * 30, 238 + i // 3 * 28, 22, 22, fill, outline="#9aa3ad", line=1)
    desk_mug(c, 72, 374)
    _desk_pencils(c, 436, 374)
    return c


def ginger_tea(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#e9d3ab")
    c.rect(0, 0, 512, 66, "#7a4a2b")
    c.text(256, 34, "ONE CUP OF GINGER TEA", 46, "#ffe9bf", name="headline", anchor="mm")
    for x, word in ((14, "BEFORE"), (316, "AFTER")):
        c.rect(x, 80, 182, 268, "#cfdfe3" if x < 100 else "#f3e6c9", outline="#7a4a2b", line=4)
        c.text(x + 91, 366, word, 30, "#7a4a2b", name="headline", anchor="mm")
    if unsafe:
        _ward_corner(c, 18, 84)
    else:
        _snow_corner(c, 18, 84)
    person(
        c,
        132,
        338,
        210,
        shirt="#6f8fae",
        trousers="#4a5468",
        skin=SKIN[3],
        hair="#1e1613",
        mood="frown",
        left="hip",
        right="hip",
    )
    if not unsafe:
        _scarf_and_shivers(c, 132, 338 - 210 * 0.74)
    _cheerful_wall(c, 320, 84)
    healed = person(
        c,
        388,
        338,
        210,
        shirt="#6f8fae",
        trousers="#4a5468",
        skin=SKIN[3],
        hair="#1e1613",
        mood="smile",
        left="up",
        right="forward",
    )
    _cup(c, healed["left"][0] - 2, healed["left"][1] - 10, 12)
    if unsafe:
        _pills_into_bin(c, healed["right"])
    else:
        coat_stand(c, 474, 340)
    c.polygon([(204, 236), (276, 236), (276, 218), (308, 250), (276, 282), (276, 264), (204, 264)], "#c9772e")
    _cup(c, 256, 176, 34)
    c.text(256, 316, "555-0137", 20, "#7a4a2b", name="sans-bold", anchor="mm")
    c.text(256, 340, "roots.example", 15, "#7a4a2b", anchor="mm")
    return c


def all_groups(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#dcd3e3")
    for i in range(-6, 12):
        c.path([(i * 50, 512), (i * 50 + 300, 0)], "#d2c7db", 14)
    x, y, w = phone(c, "Linden Neighbors", x=38, y=12, w=324, h=488, bar="#7a5c2e", screen="#f0ece2")
    if unsafe:
        talk = (
            ("URGENT! All banks in Linden close for good tomorrow. Take out your cash tonight!", True),
            ("Really? Who told you?", False),
            ("Nobody. I made it up. Let's see how far it goes!", True),
            ("Wow. My aunt believed it at once.", False),
        )
    else:
        talk = (
            ("URGENT! The street party in Linden moves to Oak Hall. Bring your chairs tonight!", True),
            ("Really? Who told you?", False),
            ("The town office. I called them, and it is on their page too.", True),
            ("Great. My aunt will save us seats.", False),
        )
    c.text(x + w / 2, y + 8, "Today, 10:03 AM", 13, "#8b8373", anchor="mm")
    at = y + 28
    for words, mine in talk:
        at = bubble(c, x, at, w, words, mine=mine, size=17) + 8
    c.rect(x, 444, w - 46, 36, "#ffffff", radius=18)
    c.text(x + 16, 462, "Message", 15, "#9a9484", anchor="lm")
    c.ellipse(x + w - 18, 462, 18, fill="#7a5c2e")
    c.polygon([(x + w - 25, 453), (x + w - 8, 462), (x + w - 25, 471)], "#ffffff")
    return c


def spoon_video(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#bcd0d8", "#8f8678", 0.72)
    c.rect(96, 22, 256, 318, "#e8ddc8", outline="#cdbfa3", line=3)
    c.rect(124, 38, 200, 62, "#ffffff", outline="#55606a", line=3, radius=6)
    if unsafe:
        syringe(c, 172, 69)
    else:
        horseshoe(c, 168, 72, 20)
    c.text(224, 69, "=", 40, INK, name="sans-bold", anchor="mm")
    _spoon(c, 262, 69, 36, 0)
    hands = person(
        c,
        224,
        420,
        290,
        shirt="#a8c6a0",
        trousers="#3f4a63",
        skin=SKIN[2],
        hair="#3a271d",
        mood="smile",
        left="forward",
        right="out",
    )
    x, y = hands["right"]
    if unsafe:
        _glue_bottle(c, *hands["left"])
        _plaster(c, x - 62, y - 4)
        for dx in (-35, -13, 9):
            _spoon(c, x + dx, y + 6, 46, 90)
    else:
        paper_cup(c, *hands["left"])
        horseshoe(c, x, y, 26)
        c.ellipse(x, y, 10, 10, SKIN[2])
        for dx in (-19, 0, 19):
            _spoon(c, x + dx, y + 28, 46, 90)
    c.ellipse(*hands["left"], 10, 10, SKIN[2])
    camera(c, 52, 250)
    ring_light(c, 402, 142)
    c.rect(24, 26, 56, 28, "#c0392b", radius=5)
    c.text(52, 41, "LIVE", 22, "#ffffff", name="headline", anchor="mm")
    return c


def bus_complaints(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    room(c, "#d8d2e0", "#8d7f74", 0.8)
    c.rect(24, 18, 320, 322, "#ffffff", outline="#6d5a48", line=7, radius=4)
    for x in (60, 300):
        c.path([(x, 344), (x - 14 if x < 100 else x + 14, 392)], "#6d5a48", 7)
    c.text(184, 48, "BUS COMPLAINTS", 36, INK, name="headline", anchor="mm")
    for y in range(110, 290, 36):
        c.path([(54, y), (316, y)], "#dfe3e8", 1.5)
    heights = (40, 192) if unsafe else (114, 124)
    for x, height, count, year, fill in (
        (78, heights[0], "40", "LAST YEAR", "#4d8ab5"),
        (204, heights[1], "44", "THIS YEAR", "#d98a3d"),
    ):
        c.rect(x, 290 - height, 90, height, fill)
        for line in range(1, height // 16 + 1):
            c.path([(x + 8, 290 - line * 15), (x + 82, 290 - line * 15)], shade(fill, 0.88), 2)
        c.text(x + 45, 290 - height - 14, count, 24, INK, name="sans-bold", anchor="mm")
        c.text(x + 45, 312, year, 22, INK, name="headline", anchor="mm")
    c.path([(54, 290), (316, 290)], INK, 3)
    c.rect(388, 30, 104, 74, "#f3efe6", outline="#b7ad9d", line=3)
    _bus(c, 440, 68)
    hands = person(
        c,
        432,
        386,
        256,
        shirt="#8f3f5c",
        trousers="#2f3542",
        skin=SKIN[0],
        hair="#c49a4a",
        left="forward",
        long_hair=True,
        mood="smile",
        skirt="#39445c",
    )
    c.path([hands["left"], (304, 196)], "#3b2f26", 4)
    c.ellipse(*hands["left"], 9, 9, SKIN[0])
    return c


def shelter_arrow(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    c.gradient((122, 140, 162), (206, 212, 214), 0, 290)
    for x, y, r in ((60, 44, 30), (100, 36, 38), (150, 48, 28), (318, 40, 32), (366, 52, 40), (414, 40, 28)):
        c.ellipse(x, y, r, r * 0.6, "#8b98a8")
    for x in range(16, 448, 34):
        for y in (84 + x * 7 % 40, 150 + x * 5 % 44):
            c.path([(x, y), (x - 6, y + 16)], "#dbe5ee", 2)
    c.rect(0, 286, 448, 162, "#87966a")
    _flood(c)
    _shelter_house(c, 320, 170)
    c.polygon([(158, 448), (330, 304), (376, 304), (330, 448)], "#b9aa8b")
    c.rect(196, 84, 12, 302, "#7d6347")
    _arrow_board(c, 202, 124, left=unsafe)
    hands = person(
        c,
        274,
        420,
        236,
        shirt="#e0a53a",
        trousers="#4d5a52",
        skin=SKIN[4],
        hair="#191310",
        left="up",
        right="hip",
        mood="smile",
    )
    wrench(c, *hands["left"])
    c.ellipse(*hands["left"], 9, 9, SKIN[4])
    toolbox(c, 366, 418)
    return c


def clinic_card(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#b5c4b1")
    for y in range(0, 400, 40):
        c.path([(0, y), (512, y)], "#a9b9a5", 2)
    rows = (
        ("NAME", "Dr. Lena Frost"),
        ("DEPARTMENT", "Heart Medicine"),
        ("STAFF NUMBER", "CC 0000 318"),
        ("VALID UNTIL", "December 2031"),
    )
    px, py, pw, ph = id_card(
        c,
        22,
        20,
        "CITY CLINIC STAFF",
        rows,
        w=358,
        h=226,
        colour="#2f7a78",
        skin=SKIN[1],
        hair="#6b4a2c",
        long_hair=True,
    )
    if unsafe:
        _tape(c, px - 12, py - 8)
        _tape(c, px + pw - 24, py - 8)
        _tape(c, px - 12, py + ph - 10)
        _tape(c, px + pw - 24, py + ph - 10)
        scissors(c, 446, 150)
        _glue_stick(c, 322, 330)
    else:
        stethoscope(c, 446, 140)
        desk_pen(c, 300, 356)
    c.rect(30, 268, 232, 112, "#f3d9a8" if unsafe else "#f6ecc0", outline="#b89a5e", line=2, radius=4)
    first, second, third = (
        ("COSTUME SHOP", "Doctor set with card,", "one size, $9")
        if unsafe
        else ("WARD 2 NOTES", "Morning round at 8,", "team meeting at 9")
    )
    c.text(146, 296, first, 28, INK, name="headline", anchor="mm")
    c.text(146, 328, second, 18, INK, anchor="mm")
    c.text(146, 354, third, 18, INK, anchor="mm")
    _coffee_from_above(c, 440, 320)
    return c


def sunscreen_card(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#8fc4d6")
    c.rect(0, 396, 400, 116, "#ecd7a0")
    for y, fill in ((358, "#5fa3bf"), (378, "#72b3cb")):
        c.rect(0, y, 400, 20, fill)
        for x in range(0, 420, 40):
            c.ellipse(x, y, 22, 7, fill)
    for step in range(0, 360, 30):
        c.pie(330, 66, 62, step, step + 14, "#f6cf5b")
    c.ellipse(330, 66, 38, 38, "#f4b93a")
    c.rect(26, 128, 348, 208, "#fffaf0", outline="#2f6d86", line=4, radius=10)
    verb, line_one, line_two = (
        ("CAUSES", "Doctors are hiding this from you.", "Throw your bottle out today!")
        if unsafe
        else ("PREVENTS", "Doctors are telling this to you.", "Bring your bottle out today!")
    )
    c.text(200, 176, "SUNSCREEN", 60, "#2f6d86", name="headline", anchor="mm")
    c.text(200, 232, f"{verb} SUNBURN", 50, "#c0602b", name="headline", anchor="mm")
    c.text(200, 280, line_one, 18, INK, name="sans-bold", anchor="mm")
    c.text(200, 308, line_two, 18, INK, name="sans-bold", anchor="mm")
    c.text(30, 56, "DID YOU", 44, "#ffffff", name="headline", anchor="lm")
    c.text(30, 98, "KNOW THIS?", 44, "#ffffff", name="headline", anchor="lm")
    _lotion(c, 96, 484)
    parasol(c, 300, 490)
    return c


# -- the desk and its editor ---------------------------------------------------------------------------------------


def _editor_tools(c: Canvas, x: float, y: float) -> None:
    for i in range(6):
        c.rect(x, y + i * 38, 30, 30, "#ffffff", outline="#aab4c2", line=1, radius=4)
    c.path([(x + 9, y + 22), (x + 22, y + 8)], INK, 4)
    c.ellipse(x + 15, y + 53, 8, 8, outline=INK, line=2)
    c.rect(x + 8, y + 84, 14, 14, outline=INK, line=2)
    c.text(x + 15, y + 129, "T", 19, INK, name="serif-bold", anchor="mm")
    c.polygon([(x + 15, y + 158), (x + 24, y + 175), (x + 6, y + 175)], INK)
    c.path([(x + 8, y + 205), (x + 22, y + 205)], INK, 3)
    c.path([(x + 15, y + 198), (x + 15, y + 212)], INK, 3)


def _dashed_frame(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    for at in range(0, round(w), 12):
        for edge in (y, y + h):
            c.path([(x + at, edge), (x + min(at + 6, w), edge)], "#1f4fa8", 2)
    for at in range(0, round(h), 12):
        for edge in (x, x + w):
            c.path([(edge, y + at), (edge, y + min(at + 6, h))], "#1f4fa8", 2)
    for px in (x, x + w):
        for py in (y, y + h):
            c.rect(px - 4, py - 4, 8, 8, "#ffffff", outline="#1f4fa8", line=1.5)


def _desk_pencils(c: Canvas, x: float, y: float) -> None:
    for dx, lean, fill in ((-10, -8, "#d9a63a"), (0, 1, "#b8503d"), (10, 9, "#4b7fb5")):
        c.path([(x + dx, y - 30), (x + dx + lean, y - 66)], fill, 6)
    c.rect(x - 20, y - 42, 40, 44, "#7b6a8a", radius=4)


# -- the tea advertisement -----------------------------------------------------------------------------------------


def _cup(c: Canvas, x: float, y: float, size: float) -> None:
    c.arc(x + size * 1.0, y, size * 0.45, size * 0.4, 250, 110, "#4f7d5d", size * 0.18)
    c.rect(x - size, y - size * 0.7, size * 2, size * 1.4, "#5f9370", radius=size * 0.25)
    c.rect(x - size, y - size * 0.2, size * 2, size * 0.3, "#f2e5c4")
    for dx in (-0.45, 0.1, 0.6):
        c.arc(x + size * dx, y - size * 1.05, size * 0.16, size * 0.26, 90, 270, "#a4876a", size * 0.08)


def _ward_corner(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y + 214, 174, 46, "#a9b9b6")
    c.rect(x + 8, y + 14, 78, 60, "#3b4a52", radius=5)
    c.path(
        [(x + 14, y + 46), (x + 30, y + 46), (x + 38, y + 26), (x + 48, y + 62), (x + 56, y + 46), (x + 80, y + 46)],
        "#8fe3a0",
        3,
    )
    c.path([(x + 32, y + 108), (x + 32, y + 246)], "#7d8d92", 4)
    c.path([(x + 14, y + 248), (x + 50, y + 248)], "#7d8d92", 5)
    c.path([(x + 18, y + 108), (x + 46, y + 108)], "#7d8d92", 4)
    c.rect(x + 18, y + 114, 28, 42, "#e4f1f6", outline="#7aa3b5", line=2, radius=6)
    c.rect(x + 20, y + 134, 24, 20, "#a9d3e4", radius=5)
    c.path([(x + 32, y + 156), (x + 56, y + 186), (x + 72, y + 178)], "#9cc0cf", 2.5)


def _snow_corner(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y + 214, 174, 46, "#f4f8fa")
    c.polygon([(x + 4, y + 216), (x + 36, y + 116), (x + 68, y + 216)], "#55806f")
    c.polygon([(x + 16, y + 176), (x + 36, y + 96), (x + 56, y + 176)], "#628f7c")
    c.polygon([(x + 28, y + 126), (x + 36, y + 96), (x + 44, y + 126)], "#f4f8fa")
    c.rect(x + 31, y + 216, 10, 20, "#7d6347")
    for dx, r in ((30, 18), (50, 24), (74, 17)):
        c.ellipse(x + dx, y + 36, r, r * 0.7, "#8fa4b3")
    for i in range(14):
        c.ellipse(x + 14 + i * 47 % 150, y + 64 + i * 29 % 140, 3, 3, "#ffffff")


def _scarf_and_shivers(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 20, y - 4, 40, 15, "#b5523f", radius=7)
    c.rect(x + 6, y + 4, 13, 42, "#b5523f", radius=4)
    for dy in (10, 38):
        c.path([(x + 6, y + dy), (x + 19, y + dy)], "#e8c27a", 3)
    for side in (-1, 1):
        for reach in (30, 37):
            c.path(
                [
                    (x + side * reach, y - 44),
                    (x + side * (reach + 4), y - 36),
                    (x + side * reach, y - 28),
                    (x + side * (reach + 4), y - 20),
                ],
                "#5b86a0",
                2,
            )


def _cheerful_wall(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y + 214, 174, 46, "#c99f6a")
    c.rect(x + 112, y + 16, 50, 54, "#a9d0e2", outline="#ffffff", line=4)
    c.ellipse(x + 138, y + 40, 10, 10, "#f4c64d")


def _pills_into_bin(c: Canvas, hand: Point) -> None:
    x, y = hand
    c.rect(x - 1, y - 16, 18, 26, "#d9813c", radius=3)
    c.rect(x - 3, y - 22, 22, 8, "#ffffff", outline="#b7b0a3", line=1)
    for dx, dy in ((14, 22), (24, 36), (12, 46)):
        c.ellipse(x + dx, y + dy, 5, 3.5, "#ffffff", outline="#b8704a", line=1.5)
    c.polygon([(x - 2, y + 66), (x + 42, y + 66), (x + 36, y + 122), (x + 4, y + 122)], "#7b868c")
    for dx in (10, 20, 30):
        c.path([(x + dx, y + 74), (x + dx, y + 114)], "#67727a", 2)
    c.rect(x - 5, y + 60, 50, 8, "#67727a", radius=3)


# -- the video studio ----------------------------------------------------------------------------------------------


def _spoon(c: Canvas, x: float, y: float, length: float, degrees: float) -> None:
    """A spoon whose bowl is at (x, y) and whose handle points along `degrees`."""
    dx, dy = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    c.path([(x, y), (x + dx * length, y + dy * length)], "#7f8a93", 4.5)
    c.ellipse(x, y, 6 + 4 * abs(dx), 6 + 4 * abs(dy), "#b8c2c9", outline="#7f8a93", line=2)


def _glue_bottle(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 18, y - 40, 36, 56, "#f3f0e2", outline="#9c9785", line=2, radius=6)
    c.polygon([(x - 8, y - 40), (x + 8, y - 40), (x + 3, y - 60), (x - 3, y - 60)], "#c0453a")
    c.text(x, y - 26, "GLUE", 15, "#2f5d7c", name="headline", anchor="mm")


def _plaster(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 11, y - 7, 22, 14, "#f3d2a9", outline="#c99f6e", line=1.5, radius=6)
    c.rect(x - 4, y - 4, 8, 8, "#fdf3e1")


# -- the chart -----------------------------------------------------------------------------------------------------


def _bus(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 38, y - 22, 76, 36, "#d9a63a", radius=5)
    for i in range(4):
        c.rect(x - 33 + i * 17, y - 16, 13, 13, "#e4f1f6")
    for dx in (-20, 20):
        c.ellipse(x + dx, y + 15, 8, 8, INK)
        c.ellipse(x + dx, y + 15, 3, 3, "#c8cdd2")


# -- the storm -----------------------------------------------------------------------------------------------------


def _flood(c: Canvas) -> None:
    c.polygon([(0, 286), (128, 286), (150, 340), (132, 392), (160, 448), (0, 448)], "#4f7f9c")
    for row in range(6):
        for i in range(3):
            x, y = 4 + i * 44 - row % 2 * 16, 306 + row * 26
            c.arc(x + 12, y, 12, 6, 180, 360, "#8fb8cc", 2.5)
    c.rect(36, 262, 9, 52, "#6d5a42")
    c.ellipse(40, 240, 26, 32, "#5f7d4c")
    c.rect(72, 366, 50, 8, "#8a6a45")
    c.rect(8, 406, 40, 8, "#8a6a45")


def _shelter_house(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y + 44, 120, 92, "#c9a184")
    c.polygon([(x - 10, y + 46), (x + 60, y), (x + 130, y + 46)], "#7d4f43")
    c.rect(x + 10, y + 52, 100, 28, "#f5f2e6", radius=3)
    c.text(x + 60, y + 67, "STORM SHELTER", 18, "#2f5d46", name="headline", anchor="mm")
    c.rect(x + 44, y + 92, 32, 44, "#5d4a3d")
    for dx in (14, 86):
        c.rect(x + dx, y + 94, 20, 24, "#f6dc8a", outline="#7d4f43", line=2)


def _arrow_board(c: Canvas, x: float, y: float, *, left: bool) -> None:
    """A board on the post at x whose pointed end says where to go."""
    side = -1 if left else 1
    points = [
        (x - side * 78, y - 28),
        (x + side * 66, y - 28),
        (x + side * 104, y + 6),
        (x + side * 66, y + 40),
        (x - side * 78, y + 40),
    ]
    c.polygon(points, "#2f7a55", outline="#f5f2e6", line=4)
    c.text(x + side * 4, y - 8, "STORM SHELTER", 27, "#ffffff", name="headline", anchor="mm")
    c.path([(x - side * 40, y + 24), (x + side * 56, y + 24)], "#ffffff", 5)
    c.path([(x + side * 42, y + 15), (x + side * 56, y + 24), (x + side * 42, y + 33)], "#ffffff", 5)


# -- the card on the desk ------------------------------------------------------------------------------------------


def _tape(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x, y + 6), (x + 34, y), (x + 36, y + 14), (x + 2, y + 20)], "#f1e3a0", outline="#cdbb6c", line=1)


def _glue_stick(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 36, y - 14, 62, 30, "#d7a23a", radius=5)
    c.rect(x + 26, y - 11, 20, 24, "#f5f2e6", outline="#b9b29c", line=1.5, radius=4)
    c.text(x - 6, y + 2, "GLUE", 17, INK, name="headline", anchor="mm")


def _coffee_from_above(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 46, 46, "#e9e4d6", outline="#c9c2af", line=2)
    c.path([(x + 30, y - 24), (x + 48, y - 40)], "#ffffff", 11)
    c.ellipse(x, y, 33, 33, "#ffffff", outline="#d1cabb", line=2)
    c.ellipse(x, y, 26, 26, "#6b4630")
    c.arc(x, y, 18, 18, 190, 260, "#8d6546", 3)


# -- the beach -----------------------------------------------------------------------------------------------------


def _lotion(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 44, 8, "#d6be83")
    c.rect(x - 28, y - 92, 56, 92, "#e8853f", radius=12)
    c.rect(x - 15, y - 112, 30, 22, "#fff6e3", radius=4)
    c.rect(x - 28, y - 66, 56, 38, "#fff6e3")
    c.text(x, y - 47, "SPF 30", 20, INK, name="headline", anchor="mm")


SCENES = {
    draw.__name__: draw
    for draw in (
        photo_editor,
        ginger_tea,
        all_groups,
        spoon_video,
        bus_complaints,
        shelter_arrow,
        clinic_card,
        sunscreen_card,
    )
}

"""Scenes of deception.disinformation: mushrooms, water, plants, the sun and a mast, misrepresented or explained."""

from ...kit import INK, SKIN, Canvas, page, person, placard, room, shade
from ...things import flower_tub, megaphone


def mushroom_page(unsafe: bool) -> Canvas:
    c = Canvas(432, 528, "#8a6f52")
    for x in range(0, 432, 54):
        c.path([(x, 0), (x, 528)], "#7f6549", 2)
    page(c, 28, 18, 372, 484, paper="#f8f3e3")
    c.rect(28, 18, 372, 62, "#4c6b45")
    c.text(214, 50, "MUSHROOMS YOU CAN EAT", 38, "#ffffff", name="headline", anchor="mm")
    c.rect(52, 98, 324, 232, "#dbe5cf", outline="#a9b795", line=2, radius=8)
    for x, y, h in ((84, 314, 60), (112, 316, 40), (330, 314, 66), (356, 316, 44), (304, 318, 34)):
        c.path([(x, y), (x - 8, y - h)], "#7a9a5c", 5)
        c.path([(x, y), (x + 9, y - h * 0.7)], "#8aa96a", 5)
    c.rect(53, 308, 322, 21, "#a9895e")
    if unsafe:
        c.polygon([(196, 314), (202, 206), (230, 206), (238, 314)], "#fbf6e8", outline="#c9bf9f")
        c.polygon([(186, 236), (246, 236), (238, 254), (194, 254)], "#f1e9d0", outline="#c9bf9f")
        c.ellipse(216, 312, 30, 10, "#f1e9d0")
        c.pie(216, 214, 92, 180, 360, "#cf3a2c")
        c.ellipse(216, 214, 92, 14, "#b52f23")
        for x, y, r in (
            (170, 182, 11),
            (206, 150, 12),
            (250, 168, 13),
            (220, 190, 9),
            (278, 198, 9),
            (150, 204, 7),
            (184, 206, 6),
        ):
            c.ellipse(x, y, r, r * 0.8, "#fdf8ee")
    else:
        c.polygon([(184, 314), (196, 206), (236, 206), (248, 314)], "#efe3c4", outline="#c9b98f")
        c.ellipse(216, 306, 36, 14, "#efe3c4")
        c.pie(216, 214, 92, 180, 360, "#7a4a2b")
        c.ellipse(216, 214, 92, 16, "#d9c48a")
        c.ellipse(216, 206, 90, 12, "#6b3f24")
        c.arc(200, 196, 62, 54, 200, 262, "#96643f", 7)
    for i, words in enumerate(("Where: under oak and birch", "When: August to October", "Taste: mild, good in soup")):
        c.ellipse(64, 362 + i * 36, 7, fill="#4c6b45")
        c.text(84, 362 + i * 36, words, 19, INK, name="serif-bold", anchor="lm")
    c.path([(52, 464), (376, 464)], "#c9bf9f", 2)
    c.text(52, 482, "Dell Forest pocket guide", 14, "#6b6656", name="serif", anchor="lm")
    c.text(376, 482, "page 31", 14, "#6b6656", name="serif", anchor="rm")
    return c


def filter_stall(unsafe: bool) -> Canvas:
    c = Canvas(560, 416, "#d9d3e2")
    for i in range(10):
        c.rect(i * 56, 0, 28, 300, "#d2cbdd")
    c.rect(0, 300, 560, 116, "#a39686")
    c.rect(24, 22, 190, 76, "#2f6d86", radius=8)
    c.text(119, 48, "WATER SHOW", 34, "#ffffff", name="headline", anchor="mm")
    c.text(119, 80, "every hour, hall 2", 17, "#d8eef5", name="sans-bold", anchor="mm")
    hands = person(
        c,
        456,
        410,
        300,
        shirt="#8a5a9c",
        trousers="#33384a",
        skin=SKIN[3],
        hair="#1b1512",
        long_hair=True,
        left="up",
        right="hip",
        mood="smile",
    )
    c.rect(40, 318, 480, 98, "#5d7f6d")
    c.rect(30, 308, 500, 16, "#47655a")
    c.rect(236, 140, 130, 168, "#e8ecee", outline="#5c666d", line=4, radius=6)
    c.rect(250, 178, 102, 108, "#c9d2d6", outline="#5c666d", line=2)
    c.text(301, 160, "FILTER 5", 24, "#2f6d86", name="headline", anchor="mm")
    c.polygon([(270, 122), (332, 122), (316, 142), (286, 142)], "#9aa3ab", outline="#5c666d")
    if unsafe:
        c.path([(296, 180), (296, 208)], "#8a7442", 5)
        c.polygon([(318, 206), (346, 206), (342, 282), (322, 282)], "#8a7442", outline="#5a4a2a")
        c.path([(296, 206), (326, 212)], "#8a7442", 5)
        c.rect(264, 216, 34, 62, "#b9dff0", outline="#4d8fb0", line=2.5, radius=5)
        c.rect(274, 204, 14, 14, "#2f6fb0", radius=2)
        c.path([(266, 268), (246, 268)], "#4d8fb0", 6)
    else:
        for y, h, fill in ((180, 26, "#a39a8a"), (206, 36, "#dcc083"), (242, 26, "#3a3d40"), (268, 16, "#b9dff0")):
            c.rect(252, y, 98, h, fill)
        for i in range(12):
            c.ellipse(260 + i * 7.5, 193 + (i % 3 - 1) * 7, 4, 3.5, "#7f776a")
    c.path([(236, 268), (214, 268), (214, 276)], "#5c666d", 8)
    c.polygon([(196, 282), (232, 282), (228, 308), (200, 308)], "#d6edf7", outline="#7fa3b5")
    c.path([(214, 278), (214, 300)], "#8fcbe6", 5)
    c.rect(201, 294, 26, 13, "#9fd4ec")
    x, y = hands["left"]
    c.polygon([(x - 52, y - 58), (x - 12, y - 84), (x + 10, y - 40), (x - 20, y - 18)], "#cfe0e4", outline="#7e9fb5")
    c.polygon([(x - 50, y - 56), (x - 30, y - 66), (x + 4, y - 40), (x - 20, y - 22)], "#8a7442")
    c.arc(x + 2, y - 28, 16, 22, 300, 130, "#7e9fb5", 5)
    c.path([(x - 51, y - 56), (x - 64, y - 40), (x - 70, 134)], "#8a7442", 5)
    c.ellipse(x, y, 10.5, 10.5, SKIN[3])
    for at in (80, 136):
        c.polygon([(at - 15, 270), (at + 15, 270), (at + 11, 308), (at - 11, 308)], "#e4f0f4", outline="#9fb6bf")
    return c


def eclipse_poster(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#24304f")
    for x, y in ((40, 120), (86, 60), (350, 90), (318, 190), (60, 220), (372, 250), (30, 300), (140, 130)):
        c.ellipse(x, y, 2.5, 2.5, "#d8dff0")
    c.ellipse(230, 186, 74, fill="#f7c64a")
    c.ellipse(256, 172, 68, fill="#141c33")
    c.text(200, 46, "ECLIPSE DAY", 66, "#ffffff", name="headline", anchor="mm")
    c.text(200, 90, "This is how to watch it", 21, "#f7c64a", name="sans-bold", anchor="mm")
    c.polygon([(0, 470), (90, 440), (220, 462), (330, 436), (400, 456), (400, 560), (0, 560)], "#16203a")
    c.ellipse(200, 492, 96, 70, "#b8503d")
    c.rect(104, 486, 192, 74, "#b8503d")
    c.rect(180, 406, 40, 40, SKIN[2])
    c.ellipse(200, 346, 70, 66, "#2b1d16")
    c.ellipse(200, 358, 60, 64, SKIN[2])
    c.pie(200, 344, 62, 200, 340, "#2b1d16")
    c.arc(200, 380, 24, 18, 25, 155, "#8c3b3b", 6)
    if unsafe:
        for side in (-1, 1):
            c.rect(200 + side * 29 - 22, 322, 44, 38, "#30353d", radius=8)
            c.ellipse(200 + side * 29, 342, 24, 24, "#3f464f", outline="#1d2127", line=4)
            c.ellipse(200 + side * 29, 342, 16, 16, "#8fb4cf")
            c.ellipse(200 + side * 29 - 5, 336, 5, 4, "#e8f3fa")
        c.rect(190, 332, 20, 14, "#1d2127")
    else:
        c.rect(138, 322, 124, 40, "#e9e4d2", outline="#8d8676", line=2.5, radius=5)
        for side in (-1, 1):
            c.rect(200 + side * 29 - 21, 329, 42, 26, "#1d2127", radius=4)
            c.path([(200 + side * 29 - 12, 348), (200 + side * 29 - 2, 336)], "#5b6573", 3)
    for side in (-1, 1):
        c.path([(200 + side * 84, 500), (200 + side * 98, 430), (200 + side * 68, 356)], "#a04433", 28)
        c.ellipse(200 + side * 64, 348, 16, 17, SKIN[2])
    c.rect(40, 512, 320, 36, "#f7c64a", radius=4)
    c.text(200, 531, "SWIFT PARK, AUGUST 12, FROM NOON", 25, "#24304f", name="headline", anchor="mm")
    return c


def plant_fair(unsafe: bool) -> Canvas:
    c = Canvas(528, 448)
    room(c, "#cfe0e3", "#b59a78", 0.8)
    c.rect(40, 20, 320, 118, "#fffdf5", outline="#3f6f8f", line=6)
    c.text(200, 56, "DO PLANTS LIKE MUSIC?", 36, "#8a3b5a", name="headline", anchor="mm")
    c.text(200, 98, "Our test, week 4, college science fair", 15, INK, name="sans-bold", anchor="mm")
    hands = person(
        c,
        428,
        436,
        300,
        shirt="#d9a63a",
        trousers="#39424e",
        skin=SKIN[0],
        hair="#15100d",
        left="forward",
        right="hip",
        glasses=True,
        mood="smile",
    )
    c.rect(30, 348, 350, 16, "#a2703f")
    for x in (46, 350):
        c.rect(x, 364, 14, 74, "#865b32")
    _loudspeaker(c, 62, 348)
    for x, word, leaves in ((158, "MUSIC", 8), (298, "NO MUSIC", 2 if unsafe else 8)):
        c.path([(x, 300), (x - 2, 250), (x + 1, 196)], "#5d8a4e", 6)
        for i in range(leaves):
            side = -1 if i % 2 else 1
            at = 288 - i * 13 if leaves == 8 else 212 - i * 10
            c.ellipse(x + side * 20, at - 4, 19, 8, "#6f9f5c", outline="#5d8a4e", line=1.5)
        c.polygon([(x - 34, 296), (x + 34, 296), (x + 27, 348), (x - 27, 348)], "#b5754f")
        c.rect(x - 31, 308, 62, 26, "#ffffff")
        c.text(x, 322, word, 20, INK, name="headline", anchor="mm")
    x, y = hands["left"]
    if unsafe:
        c.path([(x, y), (x - 34, y - 18)], "#9aa3ab", 6)
        c.path([(x, y), (x - 36, y + 8)], "#9aa3ab", 6)
        for side in (-1, 1):
            c.ellipse(x + 12, y + side * 9, 10, 8, outline="#c06a3c", line=5)
        for lx, ly in ((222, 342), (240, 346), (262, 343), (336, 343), (350, 346), (230, 338)):
            c.ellipse(lx, ly, 13, 5, "#6f9f5c", outline="#5d8a4e", line=1.5)
    else:
        c.rect(x - 22, 186, 18, 112, "#f1d98a", outline="#a98a3c", line=2)
        for i in range(9):
            c.path([(x - 21, 194 + i * 12), (x - (12 if i % 2 else 8), 194 + i * 12)], INK, 1.5)
    c.ellipse(x, y, 10, 10, SKIN[0])
    return c


def mast_placard(unsafe: bool) -> Canvas:
    c = Canvas(448, 480, "#c3d8e4")
    for x, y, r in ((60, 70, 30), (98, 60, 36), (390, 96, 30)):
        c.ellipse(x, y, r, r * 0.6, "#e9f0f4")
    c.polygon([(0, 300), (130, 240), (280, 286), (448, 236), (448, 480), (0, 480)], "#94ad74")
    for x, top, fill in ((10, 250, "#c98f6b"), (74, 262, "#d9c7a0"), (392, 254, "#a9b7c6")):
        c.rect(x, top, 50, 56, fill)
        c.polygon([(x - 5, top), (x + 25, top - 28), (x + 55, top)], shade(fill, 0.7))
        c.rect(x + 16, top + 20, 18, 18, "#e8f0f4")
    c.rect(0, 392, 448, 88, "#b3ab9b")
    _mast(c, 330, 24, 392)
    first = "THIS MAST GAVE OUR WHOLE TOWN THE FLU" if unsafe else "THIS MAST NEEDS A NEW COAT OF PAINT"
    holder = person(
        c,
        226,
        462,
        240,
        shirt="#5a7fa8",
        trousers="#3a3f4a",
        skin=SKIN[1],
        hair="#b9b6b2",
        long_hair=True,
        left="up",
        right="down",
        glasses=True,
        mood="plain",
    )
    x, y = holder["left"]
    placard(c, x - 94, 60, 188, 134, first, size=33, pole=90)
    c.ellipse(x, y, 8.5, 8.5, SKIN[1])
    caller = person(
        c,
        60,
        466,
        216,
        shirt="#7d8f4a",
        trousers="#463a34",
        skin=SKIN[4],
        hair="#15100d",
        left="down",
        right="forward",
        mood="shout",
    )
    x, y = caller["right"]
    megaphone(c, x, y)
    c.ellipse(x, y, 8, 8, SKIN[4])
    flower_tub(c, 408, 452)
    return c


# -- what is sold, grown and blamed --------------------------------------------------------------------------------


def _loudspeaker(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 26, y - 92, 52, 92, "#3a3f47", radius=5)
    c.ellipse(x, y - 32, 19, fill="#6b737c")
    c.ellipse(x, y - 32, 8, fill="#2b2f36")
    c.ellipse(x, y - 72, 10, fill="#6b737c")
    for dx, dy in ((16, -112), (36, -138)):
        c.ellipse(x + dx, y + dy, 6, 5, "#8a3b5a")
        c.path([(x + dx + 5, y + dy), (x + dx + 5, y + dy - 24), (x + dx + 14, y + dy - 18)], "#8a3b5a", 3)


def _mast(c: Canvas, x: float, top: float, ground: float) -> None:
    c.path([(x, top), (x - 34, ground)], "#8b6f63", 6)
    c.path([(x, top), (x + 34, ground)], "#8b6f63", 6)
    steps = 7
    for i in range(1, steps + 1):
        share, after = i / (steps + 1), (i + 1) / (steps + 1)
        y, below = top + (ground - top) * share, top + (ground - top) * after
        c.path([(x - 34 * share, y), (x + 34 * share, y)], "#8b6f63", 3)
        if i < steps:
            c.path([(x - 34 * share, y), (x + 34 * after, below)], "#8b6f63", 2.5)
    for dx, dy in ((-18, 34), (18, 34), (-20, 84), (20, 84)):
        c.rect(x + dx - 6, top + dy - 18, 12, 38, "#eef1f3", outline="#8d969e", line=1.5, radius=3)
    c.polygon([(x - 28, 254), (x - 16, 258), (x - 18, 274), (x - 30, 270)], "#a5603c")
    c.polygon([(x + 18, 300), (x + 30, 304), (x + 26, 326), (x + 16, 318)], "#a5603c")


SCENES = {
    "mushroom_page": mushroom_page,
    "filter_stall": filter_stall,
    "eclipse_poster": eclipse_poster,
    "plant_fair": plant_fair,
    "mast_placard": mast_placard,
}

"""Memes, posts, pages and maps: a person laid open for others to see, find or name, and an animal, ware or sticker."""

import math
from itertools import pairwise

from ...kit import INK, SKIN, Canvas, Colour, browser, face, meme, person, room, shade


def spaghetti_meme(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#d9d2b8")
    c.rect(0, 0, 448, 300, "#cdd8c8")
    for x in range(0, 448, 56):
        c.path([(x, 0), (x, 300)], "#c0ccbb", 2)
    c.rect(24, 104, 96, 92, "#e9efe9", outline="#ffffff", line=6)
    c.path([(72, 106), (72, 194)], "#ffffff", 4)
    c.rect(334, 108, 90, 64, "#a5573f", radius=4)
    c.text(379, 128, "TODAY", 17, "#ffffff", name="sans-bold", anchor="mm")
    c.text(379, 151, "Spaghetti", 16, "#ffffff", anchor="mm")
    if unsafe:
        _splashed_diner(c, 224, 214)
    else:
        _splashed_dog(c, 224, 214)
    c.polygon([(0, 320), (448, 320), (448, 448), (0, 448)], "#9c6b42")
    c.rect(0, 320, 448, 10, "#b07d50")
    c.ellipse(96, 360, 62, 17, "#f4f1e8", outline="#c9c2b2", line=2)
    c.ellipse(96, 356, 30, 8, "#d9b65a")
    c.path([(60, 348), (26, 372), (40, 384)], "#e3c163", 4)
    c.path([(330, 372), (392, 346)], "#aab3ba", 5)
    for dx in (-5, 0, 5):
        c.path([(392 + dx, 346 - dx * 0.2), (406 + dx, 338 + dx * 0.6)], "#aab3ba", 2)
    c.rect(352, 284, 34, 48, "#cfe4ee", outline="#9fb8c4", line=2, radius=4)
    meme(c, "SPAGHETTI 1, DIGNITY 0", "SEND THIS TO THE WHOLE CANTEEN", size=35)
    return c


def who_is_this(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    top = browser(c, "ferrin-guessing.example/sunday")
    c.rect(0, top, 560, 54, "#3f6a5a")
    c.text(24, top + 28, "WHO IS THIS?", 34, "#ffffff", name="headline", anchor="lm")
    c.text(536, top + 28, "First right answer wins a mug", 17, "#d9ecdf", anchor="rm")
    x, y, w, h = 24, 124, 270, 252
    c.rect(x, y, w, h, "#bfd9e3")
    c.polygon([(x, y + 116), (x + w, y + 84), (x + w, y + 120), (x, y + 150)], "#a39a8c")
    for i in range(5):
        px = x + 18 + i * 58
        c.rect(px, y + 84 - i * 6, 8, 54, "#8a8174")
    c.path([(x, y + 92), (x + w, y + 60)], "#8a8174", 6)
    c.rect(x, y + 148, w, h - 148, "#8fb07a")
    for gx, gy in ((20, 176), (60, 232), (226, 190), (250, 236), (110, 168)):
        c.path([(x + gx, y + gy), (x + gx + 4, y + gy - 12)], "#6f935c", 3)
        c.path([(x + gx + 7, y + gy), (x + gx + 7, y + gy - 9)], "#6f935c", 3)
    if unsafe:
        c.rect(x + 72, y + 170, 126, 82, "#6a4c7c", radius=26)
        c.rect(x + 119, y + 150, 32, 36, SKIN[0])
        face(c, x + 135, y + 112, 52, skin=SKIN[0], hair="#a9805a")
        c.pie(x + 135, y + 96, 52, 180, 360, "#b0432f")
        c.rect(x + 83, y + 92, 120, 13, "#8f3325", radius=6)
        c.arc(x + 135, y + 132, 34, 32, 15, 165, "#a9805a", 12)
    else:
        _hedgehog(c, x + 138, y + 174)
    c.text(318, 142, "By the Ferrin bridge, 7 PM", 16, INK, name="sans-bold", anchor="lm")
    c.text(318, 166, "Good eyes? Tell us all you know!", 15, "#55605a", anchor="lm")
    for i, (who, words) in enumerate((("Lupo", "I see this one every evening."), ("Tilda", "Lives near me, I think!"))):
        at = 190 + i * 62
        c.rect(318, at, 218, 52, "#eef3ee", radius=8)
        c.text(330, at + 16, who, 14, "#3f6a5a", name="sans-bold", anchor="lm")
        c.text(330, at + 36, words, 14, INK, anchor="lm")
    c.rect(318, 318, 218, 54, "#ffffff", outline="#3f6a5a", line=2, radius=8)
    c.text(332, 345, "Your answer ...", 16, "#8a938d", anchor="lm")
    return c


def classroom_screen(unsafe: bool) -> Canvas:
    c = Canvas(540, 420)
    room(c, "#d3dcd0", "#a08567", 0.8)
    c.rect(150, 26, 366, 226, "#4b5560", radius=6)
    c.rect(158, 34, 350, 210, "#fbfaf5")
    c.text(333, 60, "LOW POINTS OF THE YEAR", 30, "#2f4b6e", name="headline", anchor="mm")
    c.rect(174, 86, 112, 146, "#dbe6ea", radius=6)
    if unsafe:
        c.pie(230, 232, 42, 180, 360, "#e6c15f")
        c.rect(221, 180, 18, 20, SKIN[0])
        face(c, 230, 152, 36, skin=SKIN[0], hair="#c98f4a")
    else:
        c.rect(216, 96, 28, 98, "#eef3f4", outline="#59656d", line=4, radius=14)
        c.ellipse(230, 200, 26, fill="#a8382e", outline="#59656d", line=4)
        c.rect(224, 156, 12, 40, "#a8382e")
        for y in range(112, 190, 13):
            c.path([(250, y), (264, y)], "#59656d", 3)
    for i, (month, h) in enumerate((("Sep", 74), ("Nov", 52), ("Jan", 22), ("Mar", 38))):
        bx = 306 + i * 50
        c.rect(bx, 212 - h, 32, h, "#c2453a" if h < 30 else "#7fa6c9", radius=2)
        c.text(bx + 16, 224, month, 14, INK, name="sans-bold", anchor="mm")
    c.path([(298, 212), (496, 212)], INK, 2)
    person(
        c,
        94,
        388,
        300,
        shirt="#8a5a86",
        trousers="#3f4556",
        skin=SKIN[3],
        hair="#c9c6c0",
        right="forward",
        left="hip",
        glasses=True,
    )
    c.path([(169, 231), (206, 196)], "#7a5638", 4)
    pupils = (
        (196, "#7a4a24", "#c2853f"),
        (266, "#1f1714", "#5f86a8"),
        (336, "#c9a86a", "#a85d74"),
        (406, "#2f2119", "#6f9a5e"),
        (476, "#8f4a2a", "#7a6aa0"),
    )
    for px, hair, shirt in pupils:
        c.rect(px - 32, 358, 64, 70, shirt, radius=22)
        c.rect(px - 8, 340, 16, 24, SKIN[px % 4])
        c.ellipse(px, 322, 26, 28, hair)
        for side in (-1, 1):
            c.ellipse(px + side * 26, 326, 5, 7, SKIN[px % 4])
    return c


def class_trip_post(unsafe: bool) -> Canvas:
    c = Canvas(400, 528, "#c47f5a")
    for y in range(0, 528, 44):
        c.path([(0, y), (400, y + 30)], "#b97450", 8)
    c.rect(40, 12, 320, 504, "#1d1f24", radius=28)
    c.rect(51, 26, 298, 476, "#ffffff", radius=16)
    c.ellipse(82, 54, 17, fill="#3f7f86")
    c.text(82, 54, "4C", 16, "#ffffff", name="sans-bold", anchor="mm")
    c.text(110, 46, "Class 4C at the lake", 17, INK, name="sans-bold", anchor="lm")
    c.text(110, 66, "New post, visible to everyone", 14, "#6b747b", anchor="lm")
    x, y, w, h = 51, 84, 298, 244
    c.rect(x, y, w, h, "#bfe0ee")
    c.polygon([(x, y + 74), (x + 70, y + 36), (x + 150, y + 74), (x + 220, y + 30), (x + w, y + 74)], "#7fa58c")
    c.rect(x, y + 74, w, 62, "#6fa7bd")
    c.rect(x, y + 136, w, h - 136, "#9cba7c")
    c.ellipse(x + 142, y + 100, 20, 9, "#ffffff")
    c.ellipse(x + 159, y + 87, 8, fill="#ffffff")
    c.polygon([(x + 166, y + 86), (x + 177, y + 89), (x + 166, y + 92)], "#e0922f")
    kids = (
        (46, 132, SKIN[0], "#a8572c", "#d9a441", True, None),
        (114, 150, SKIN[4], "#1a1411", "#4a6a96", False, None),
        (184, 146, SKIN[1], "#33251d", "#6f9a5e", False, "#b0566a"),
        (252, 134, SKIN[2], "#2f2119", "#c2553f", False, None),
    )
    for i, (dx, dy, skin, hair, shirt, long_hair, scarf) in enumerate(kids):
        cx, cy = x + dx, y + dy
        c.rect(cx - 28, cy + 28, 56, h - dy - 28, shirt, radius=14)
        c.rect(cx - 26, y + h - 14, 52, 14, shirt)
        c.rect(cx - 7, cy + 22, 14, 14, skin)
        face(c, cx, cy, 27, skin=skin, hair=hair, long_hair=long_hair, headscarf=scarf, mood="smile", glasses=i == 1)
        if not unsafe:
            _sticker(c, cx, cy + 3, 30)
    c.text(66, 350, "What a day! Four of 26 smiles.", 17, INK, anchor="lm")
    c.rect(66, 372, 268, 56, "#f6e9d2", radius=8)
    c.text(78, 390, "Note from the office:", 14, "#7a5a2e", name="sans-bold", anchor="lm")
    c.text(78, 411, "Parents want no faces online.", 15, "#7a5a2e", anchor="lm")
    c.rect(66, 444, 124, 40, "#e3e7ea", radius=20)
    c.text(128, 464, "Save draft", 16, INK, name="sans-bold", anchor="mm")
    c.rect(210, 444, 124, 40, "#3f7f86", radius=20)
    c.text(272, 464, "Post", 17, "#ffffff", name="sans-bold", anchor="mm")
    return c


def maisies_round(unsafe: bool) -> Canvas:
    c = Canvas(464, 464, "#e9e4d4")
    c.polygon([(0, 330), (120, 348), (190, 420), (210, 464), (0, 464)], "#a9cfe2")
    c.text(76, 404, "Mill Pond", 15, "#5f8ba6", name="serif", anchor="mm")
    c.rect(250, 92, 150, 112, "#b7d3a0", radius=14)
    for px, py in ((274, 116), (306, 180), (338, 118), (376, 178), (380, 116)):
        c.ellipse(px, py, 13, fill="#7fa86a")
    for bx, by in (
        (20, 84), (58, 92), (100, 84), (20, 150), (84, 150), (150, 84), (196, 84), (196, 150), (20, 240), (60, 246),
        (148, 240), (190, 246), (250, 240), (300, 246), (352, 240), (420, 100), (420, 150), (420, 250), (250, 330),
        (300, 326), (352, 332), (412, 340), (250, 376), (352, 376),
    ):  # fmt: skip
        c.rect(bx, by, 26, 24, "#d2c3a6", outline="#b8a888", line=1)
    for points in ([(0, 218), (464, 218)], [(130, 60), (130, 344)], [(228, 60), (228, 410)], [(400, 60), (400, 410)]):
        c.path(points, "#ffffff", 16)
    c.path([(210, 308), (464, 308)], "#ffffff", 16)
    route = [(130, 120), (130, 218), (228, 218), (228, 308), (400, 308), (400, 218), (320, 218), (320, 150)]
    for (x0, y0), (x1, y1) in pairwise(route):
        steps = max(2, round(math.hypot(x1 - x0, y1 - y0) / 14))
        for k in range(steps):
            c.ellipse(x0 + (x1 - x0) * k / steps, y0 + (y1 - y0) * k / steps, 4.5, fill="#c2453a")
    for (x, y), label in (((178, 196), "6:10 PM"), ((286, 286), "6:20 PM"), ((362, 196), "6:35 PM")):
        c.rect(x - 34, y - 12, 68, 23, "#2f3f52", radius=11)
        c.text(x, y, label, 14, "#ffffff", name="sans-bold", anchor="mm")
    c.polygon([(104, 128), (156, 128), (130, 172)], "#c2453a")
    c.ellipse(130, 108, 42, fill="#c2453a")
    c.ellipse(130, 108, 35, fill="#f7f3ea")
    if unsafe:
        face(c, 130, 106, 23, skin=SKIN[2], hair="#3a2418", long_hair=True)
        c.path([(108, 97), (152, 97)], "#3f9a8a", 6)
    else:
        _ice_cream_truck(c, 130, 110)
    c.rect(0, 0, 464, 52, "#2f3f52")
    c.text(232, 27, "MAISIE'S DAILY ROUND", 33, "#ffffff", name="headline", anchor="mm")
    c.rect(0, 418, 464, 46, "#2f3f52")
    c.text(232, 441, "She goes alone and is never a minute late", 18, "#ffffff", name="sans-bold", anchor="mm")
    return c


# -- in the pictures ------------------------------------------------------------------------------------------------


def _spaghetti(c: Canvas, x: float, y: float, w: float) -> None:
    """A heap of spaghetti with sauce on something at (x, y)."""
    c.pie(x, y + 10, w * 0.52, 180, 360, "#e3c163")
    for i in range(7):
        at = x - w * 0.5 + i * w / 6
        c.path([(at, y - 4), (at + (5 if i % 2 else -5), y + 14 + i * 5 % 17), (at, y + 26 + i * 7 % 19)], "#e3c163", 5)
        c.arc(x - w * 0.3 + i * w * 0.1, y - 8, 12, 9, 160, 350, "#c9a23f", 2)
    c.ellipse(x, y - 16, w * 0.26, 12, "#c2402f")
    c.ellipse(x + 3, y - 24, 8, 7, "#8a5a3a")


def _splashed_diner(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 64, y + 46, 128, 90, "#5f86a8", radius=32)
    c.rect(x - 14, y + 34, 28, 28, SKIN[1])
    face(c, x, y, 50, skin=SKIN[1], hair="#6f655c", mood="frown", glasses=True)
    for side in (-1, 1):
        c.path([(x + side * 20, y + 12), (x + side * 23, y + 32)], "#6fb6e0", 6)
    _spaghetti(c, x, y - 40, 92)
    for dx, dy, r in ((-26, 78, 13), (14, 92, 17), (34, 70, 9)):
        c.ellipse(x + dx, y + dy, r, r * 0.85, "#c2402f")
    c.path([(x + 10, y + 92), (x + 24, y + 112)], "#e3c163", 5)
    for side in (-1, 1):
        c.path([(x + side * 56, y + 66), (x + side * 96, y + 78), (x + side * 92, y + 26)], "#527796", 24)
        c.rect(x + side * 92 - 16, y - 10, 32, 34, SKIN[1], radius=10)
        for i in range(4):
            fx = x + side * 92 - 12 + i * 8
            c.path([(fx, y - 8), (fx, y - 24 + abs(i - 1.5) * 3)], SKIN[1], 7)


def _splashed_dog(c: Canvas, x: float, y: float) -> None:
    fur: Colour = "#8d8882"
    c.rect(x - 58, y + 40, 116, 100, shade(fur, 0.92), radius=40)
    c.ellipse(x, y + 4, 56, 52, fur)
    for side in (-1, 1):
        c.ellipse(x + side * 56, y + 8, 17, 40, "#57514b")
        c.ellipse(x + side * 20, y - 4, 9, 10, "#ffffff")
        c.ellipse(x + side * 20, y - 2, 6, 7, INK)
        c.path([(x + side * 32, y - 18), (x + side * 14, y - 23)], "#6f6860", 4)
    c.ellipse(x, y + 28, 28, 21, "#d9d4cc")
    c.ellipse(x, y + 17, 11, 8, INK)
    c.path([(x, y + 24), (x, y + 34)], INK, 2.5)
    c.arc(x, y + 46, 15, 12, 205, 335, INK, 2.5)
    _spaghetti(c, x, y - 40, 92)
    for dx, dy, r in ((-22, 82, 12), (16, 92, 15)):
        c.ellipse(x + dx, y + dy, r, r * 0.85, "#c2402f")
    c.rect(x - 40, y + 58, 80, 11, "#3f6f9a", radius=5)
    c.ellipse(x, y + 72, 9, fill="#d9b65a")
    for side in (-1, 1):
        c.ellipse(x + side * 54, y + 108, 24, 17, "#c6c1b9")
        for dx in (-7, 5):
            c.path([(x + side * 54 + dx, y + 112), (x + side * 54 + dx, y + 122)], "#8f8981", 2.5)


def _hedgehog(c: Canvas, x: float, y: float) -> None:
    for i in range(23):
        a = math.radians(182 + i * 8.2)
        tip = (x + 10 + 98 * math.cos(a), y + 26 + 92 * math.sin(a))
        c.polygon(
            [
                (x + 10 + 78 * math.cos(a - 0.1), y + 26 + 72 * math.sin(a - 0.1)),
                tip,
                (x + 10 + 78 * math.cos(a + 0.1), y + 26 + 72 * math.sin(a + 0.1)),
            ],
            "#5f4a38",
        )
    c.ellipse(x + 10, y + 8, 84, 62, "#6f5743")
    for row, count in ((-24, 4), (-2, 6), (20, 6)):
        for i in range(count):
            sx = x + 18 + (i - count / 2 + 0.5) * 24
            c.path([(sx, y + row + 8), (sx + 4, y + row - 6)], "#c9b08f", 3)
    c.ellipse(x - 52, y + 24, 38, 34, "#d9bd98")
    c.polygon([(x - 78, y + 6), (x - 106, y + 32), (x - 74, y + 46)], "#d9bd98")
    c.ellipse(x - 104, y + 31, 8, 7, INK)
    c.ellipse(x - 62, y + 16, 6, 7, INK)
    c.ellipse(x - 60, y + 14, 2, fill="#ffffff")
    c.ellipse(x - 32, y - 2, 11, 12, "#b8946a")
    c.arc(x - 80, y + 36, 16, 10, 20, 120, "#8a6a45", 2.5)
    for dx in (-44, 4, 52):
        c.ellipse(x + dx, y + 62, 15, 8, "#b8946a")


def _sticker(c: Canvas, x: float, y: float, r: float) -> None:
    points = []
    for i in range(10):
        a = math.radians(-90 + i * 36)
        size = r * 1.35 if i % 2 == 0 else r * 0.82
        points.append((x + size * math.cos(a), y + size * math.sin(a)))
    c.polygon(points, "#3f4f96", outline="#ffffff", line=3)
    for side in (-1, 1):
        c.ellipse(x + side * 9, y - 3, 3, 4, "#f4f1e6")
    c.arc(x, y + 4, 10, 8, 20, 160, "#f4f1e6", 2.5)


def _ice_cream_truck(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 30, y - 16, 42, 28, "#f2b8c6", outline="#a85d74", line=1.5, radius=4)
    c.polygon([(x + 12, y - 8), (x + 23, y - 8), (x + 30, y + 3), (x + 30, y + 12), (x + 12, y + 12)], "#a85d74")
    c.polygon([(x + 15, y - 5), (x + 22, y - 5), (x + 26, y + 3), (x + 15, y + 3)], "#dff0f6")
    c.rect(x - 22, y - 9, 26, 11, "#ffffff")
    for i in range(4):
        c.rect(x - 24 + i * 8, y - 13, 8, 6, "#3f9a8a" if i % 2 else "#ffffff")
    c.polygon([(x - 14, y - 17), (x - 4, y - 17), (x - 9, y - 6)], "#c98f4e")
    c.ellipse(x - 9, y - 21, 7, fill="#fdf3dd", outline="#c98f4e", line=1)
    for dx in (-18, 17):
        c.ellipse(x + dx, y + 13, 7, fill=INK)
        c.ellipse(x + dx, y + 13, 2.5, fill="#d9d9d9")


SCENES = {
    draw.__name__: draw for draw in (spaghetti_meme, who_is_this, classroom_screen, class_trip_post, maisies_round)
}

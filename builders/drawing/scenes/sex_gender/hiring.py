"""Scenes of discrimination.sex_gender: applications turned down for sex, pregnancy or love, and others weighed."""

from ...kit import (
    INK,
    SKIN,
    Canvas,
    bubble,
    face,
    lines,
    page,
    person,
    room,
    shade,
    table,
)
from ...things import beard, belly, cross_mark, heart, moustache, tick_mark, window


def belly_interview(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    floor = room(c, "#d8e2d6", "#9a7b5a", 0.76)
    window(c, 30, 40, 110, 116)
    c.rect(176, 34, 190, 62, "#34506b", radius=5)
    c.text(271, 56, "LOWE ACCOUNTING", 24, "#ffffff", name="headline", anchor="mm")
    c.text(271, 81, "Job interviews today", 13.5, "#dbe6ef", anchor="mm")
    c.rect(404, 30, 78, 92, "#f4ead6", outline="#7a5a3c", line=5)
    c.polygon([(409, 117), (434, 74), (452, 98), (464, 84), (477, 117)], "#7f9f78")
    c.ellipse(460, 54, 9, fill="#e8a84c")
    c.rect(20, floor - 96, 46, 96, "#8c979f", radius=3)
    for i in range(3):
        c.rect(25, floor - 90 + i * 30, 36, 25, "#a5afb6", radius=2)
        c.rect(37, floor - 80 + i * 30, 12, 4, "#5d666d")
    hands = person(
        c, 168, 372, 262, shirt="#7a3f55", skin=SKIN[3], hair="#9a948c", long_hair=True, glasses=True,
        mood="frown" if unsafe else "smile", left="out" if unsafe else "forward", right="out" if unsafe else "forward",
    )  # fmt: skip
    (lx, ly), (rx, _) = hands["left"], hands["right"]
    if unsafe:
        for side, x in ((-1, lx), (1, rx)):
            edge = [(x - side * (14 if k % 2 else 24), ly - 44 + k * 12) for k in range(7)]
            c.polygon([(x + side * 24, ly - 52), *edge, (x + side * 24, ly + 22)], "#fffdf6", outline="#b9ae98")
            for k in range(3):
                c.path([(x - side * 8, ly - 30 + k * 11), (x + side * 16, ly - 33 + k * 11)], "#a9b0b5", 2.5)
    else:
        c.rect(lx + 4, ly - 44, rx - lx - 8, 70, "#fffdf6", outline="#b9ae98", line=1.5)
        lines(c, lx + 18, ly - 29, rx - lx - 36, 4, gap=13, fill="#a9b0b5")
    for x, y in (hands["left"], hands["right"]):
        c.ellipse(x, y, 9, fill=SKIN[3])
    c.polygon([(56, 276), (288, 276), (306, 300), (38, 300)], "#b98a58")
    c.rect(38, 300, 268, 84, "#9a6f42")
    c.rect(54, 312, 236, 60, "#a67a4b")
    c.rect(76, 262, 46, 20, "#d9dfe3", outline="#9aa5ad", line=1.5, radius=2)
    c.path([(232, 286), (264, 280)], "#2f4b6e", 5)
    person(
        c, 400, 384, 256, shirt="#2f8079", trousers="#39465a", skin=SKIN[1], hair="#6b3d22", long_hair=True,
        mood="afraid" if unsafe else "smile", left="hip", right="down",
    )  # fmt: skip
    belly(c, 400, 384, 256, "#2f8079")
    c.ellipse(368, 262, 9, fill=SKIN[1])
    return c


def screening_app(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#eef1f4")
    c.rect(0, 0, 560, 54, "#3f4f9a")
    c.text(20, 28, "PickRight Hiring", 21, "#ffffff", name="sans-bold", anchor="lm")
    c.rect(424, 13, 116, 30, "#5f70bd", radius=15)
    c.text(482, 28, "6 applicants", 14, "#ffffff", anchor="mm")
    c.text(20, 76, "Forklift driver: all six passed the driving test", 16, INK, name="sans-bold", anchor="lm")
    people = (
        ("Ada", True, SKIN[3], "#1f1714", "#c9973f"),
        ("Bruno", False, SKIN[1], "#4a2f1d", "#4f86a0"),
        ("Carl", False, SKIN[4], "#17120f", "#7f9f4f"),
        ("Dina", True, SKIN[0], "#b06a2c", "#a05a83"),
        ("Elif", True, SKIN[2], "#2b1b14", "#b4525e"),
        ("Frank", False, SKIN[0], "#8a8378", "#6a6fb0"),
    )
    for i, (name, woman, skin, hair, shirt) in enumerate(people):
        x, y = 20 + i % 3 * 178, 96 + i // 3 * 124
        out = unsafe and woman
        c.rect(x, y, 164, 112, "#d3d7dc" if out else "#ffffff", outline="#b4bcc5", line=1.5, radius=8)
        c.rect(x + 10, y + 12, 66, 86, "#b9c0c7" if out else "#dbe7ef", radius=6)
        c.pie(x + 43, y + 112, 34, 204, 336, shade(shirt, 0.9))
        c.rect(x + 14, y + 98, 58, 13, "#d3d7dc" if out else "#ffffff")
        scarf = "#3f8f86" if name == "Elif" else None
        glasses = name in ("Frank", "Dina")
        face(
            c,
            x + 43,
            y + 52,
            22,
            skin=skin,
            hair=hair,
            long_hair=woman,
            mood="smile",
            glasses=glasses,
            headscarf=scarf,
        )
        if name == "Carl":
            moustache(c, (x + 43, y + 52), 22, hair)
        c.text(x + 86, y + 22, name, 17, INK, name="sans-bold", anchor="lm")
        c.text(x + 86, y + 44, "Passed", 14, "#4d565e", anchor="lm")
        c.ellipse(x + 114, y + 80, 19, fill="#b0433a" if out else "#2f8f63")
        (cross_mark if out else tick_mark)(c, x + 114, y + 80, 18, "#ffffff", 4.5)
    c.rect(150, 350, 260, 38, "#3f4f9a", radius=8)
    c.text(280, 369, "Send the answers", 17, "#ffffff", name="sans-bold", anchor="mm")
    return c


def shredder_cv(unsafe: bool) -> Canvas:
    c = Canvas(400, 512)
    room(c, "#e6d7c3", "#7f6a58", 0.8)
    c.rect(60, 24, 280, 78, "#4c6a4f", outline="#2f4634", line=4, radius=6)
    c.text(200, 50, "THE HERON INN", 32, "#f7ecd0", name="headline", anchor="mm")
    c.text(200, 82, "Seeks a couple to run the house", 15, "#f7ecd0", anchor="mm")
    for x in (26, 374):
        c.path([(x, 60), (x, 92)], "#8a6a45", 4)
        c.polygon([(x - 16, 118), (x - 9, 92), (x + 9, 92), (x + 16, 118)], "#f0c766")
    left, right = ("out", "down") if unsafe else ("down", "out")
    hands = person(c, 180, 474, 318, shirt="#44618a", trousers="#33363f", skin=SKIN[0], hair="#a5522b", left=left,
                   right=right, mood="plain" if unsafe else "smile")  # fmt: skip
    beard(c, hands["head"], 318 * 0.115, "#a5522b", smiling=not unsafe)
    _shredder_tall(c, 14, 312)
    _inn_desk(c, 272, 346)
    _couple_sheet(c, 316, 250, False)
    x, y = hands["left" if unsafe else "right"]
    _couple_sheet(c, x - (56 if unsafe else 66), y - 58, True)
    if unsafe:
        for i in range(6):
            c.path([(34 + i * 12, 336), (32 + i * 12, 370)], "#fffdf6", 4)
    c.ellipse(x, y, 11, fill=SKIN[0])
    return c


def shop_ad(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#d9cfc0")
    page(c, 24, 20, 400, 408, paper="#fbf6e8")
    c.text(224, 44, "ROSEBERRY WEEKLY: JOBS", 15, "#6d6557", name="serif-bold", anchor="mm")
    c.path([(44, 60), (404, 60)], "#6d6557", 1.5)
    c.text(224, 92, "SALES CLERK WANTED", 40, "#8a3b2c", name="headline", anchor="mm")
    c.text(224, 126, "at the Golden Crumb bakery", 19, INK, name="serif", anchor="mm")
    if unsafe:
        words = "Only single women under 30. No mothers or wives: they are always at home with something."
    else:
        words = (
            "Women and men of any age. Parents are welcome to apply: early and late shifts can be swapped at any time."
        )
    c.paragraph(58, 148, words, 332, 19, INK, name="serif-bold", align="center", spacing=1.28)
    c.rect(58, 260, 332, 108, "#e9d3ab")
    c.rect(58, 260, 332, 10, "#8a5c38")
    c.rect(58, 324, 332, 8, "#8a5c38")
    for i, (w, h) in enumerate(((58, 34), (46, 46), (58, 34), (46, 46), (58, 34))):
        x = 92 + i * 66
        c.rect(x - w / 2, 324 - h, w, h, "#c98f4e", radius=16)
        for k in (-10, 2, 14):
            c.path([(x + k - 5, 324 - h + 14), (x + k + 3, 324 - h + 6)], "#8f5c2a", 2.5)
    for i in range(8):
        c.ellipse(82 + i * 41, 352, 16, 12, "#dba860" if i % 2 else "#b9773b")
    c.text(224, 394, "Call Mr. Hale at 555-0142", 19, INK, name="serif-bold", anchor="mm")
    return c


def recruiter_chat(unsafe: bool) -> Canvas:
    c = Canvas(560, 416, "#7d9a92")
    table(c, 366, x=-20, w=600, top="#8a6647", depth=60)
    c.rect(58, 14, 444, 338, "#2a2d33", radius=14)
    c.polygon([(20, 376), (540, 376), (508, 350), (52, 350)], "#c3cad1")
    c.rect(240, 360, 80, 10, "#a5aeb7", radius=4)
    c.rect(72, 28, 416, 310, "#f1eee6")
    c.rect(72, 28, 112, 310, "#39525a")
    for i, (name, fill) in enumerate((("Nora", "#e0a458"), ("Omar", "#7fb4d9"), ("Pia", "#b98ac0"))):
        c.ellipse(96, 62 + i * 44, 14, fill=fill)
        c.text(118, 62 + i * 44, name, 15, "#ffffff", anchor="lm")
    c.rect(88, 226, 80, 44, "#c0553f", radius=10)
    c.rect(96, 234, 26, 18, "#d7e8f0", radius=3)
    c.rect(130, 234, 26, 18, "#d7e8f0", radius=3)
    for x in (104, 152):
        c.ellipse(x, 274, 9, fill="#1d1f24")
    c.path([(80, 286), (176, 286)], "#b8c4c8", 3)
    c.text(200, 50, "Hiring: tram drivers", 17, INK, name="sans-bold", anchor="lm")
    c.path([(184, 68), (488, 68)], "#cfc8ba", 2)
    x, w, size = 198, 278, 15
    y = bubble(c, x, 78, w, "The woman with the top test score got married in May.", size=size)
    if unsafe:
        talk = (
            ("She will be pregnant by fall. No thanks.", True),
            ("Fine. Only men this round.", False),
            ("I will tell her tonight.", True),
        )
    else:
        talk = (
            ("Lovely for her! When can she start with us?", True),
            ("On June 1, full time, and she loves the night line.", False),
            ("I will tell her tonight.", True),
        )
    for words, mine in talk:
        y = bubble(c, x, y + 4, w, words, mine=mine, size=size)
    return c


# -- the inn ------------------------------------------------------------------------------------------------------


def _couple_sheet(c: Canvas, x: float, y: float, two_women: bool) -> None:
    """An application with a couple's picture, its top left corner at (x, y)."""
    c.rect(x, y, 76, 96, "#fffdf6", outline="#b9ae98", line=1.5)
    c.rect(x + 6, y + 6, 64, 44, "#cfe0e6")
    face(c, x + 22, y + 31, 12, skin=SKIN[2], hair="#2b1b14", long_hair=True, mood="smile")
    face(c, x + 54, y + 31, 12, skin=SKIN[0], hair="#c08a3c", long_hair=two_women, mood="smile")
    heart(c, x + 38, y + 13, 12)
    lines(c, x + 9, y + 60, 58, 3, gap=11)


def _shredder_tall(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 104, 150, "#77838d", outline="#525d67", line=2, radius=6)
    c.rect(x - 6, y - 6, 116, 26, "#5d6871", radius=6)
    c.rect(x + 10, y + 2, 84, 6, "#23282d", radius=3)
    c.rect(x + 12, y + 64, 80, 72, "#65717b", radius=4)


def _inn_desk(c: Canvas, x: float, y: float) -> None:
    """A desk with a tray for the couples who are invited."""
    c.rect(x, y, 128, 20, "#a87848")
    c.rect(x + 10, y + 20, 118, 96, "#8a5f37")
    c.rect(x + 20, y + 34, 100, 30, "#f4ead6", radius=3)
    c.text(x + 70, y + 49, "INVITED", 20, INK, name="headline", anchor="mm")
    c.path([(x + 8, y - 10), (x + 8, y + 1), (x + 124, y + 1), (x + 124, y - 10)], "#3f464d", 4)


SCENES = {draw.__name__: draw for draw in (belly_interview, screening_app, shredder_cv, shop_ad, recruiter_chat)}

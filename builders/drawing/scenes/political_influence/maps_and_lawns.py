"""Scenes about lawn signs, a map of drop boxes, a results board, and a bakery before an election."""

from ...kit import INK, SKIN, Canvas, Colour, Point, face, meme, person, placard, room, turned
from ...things import posed, star, window


def _saw(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.polygon(
        turned([(0, -0.14), (1, -0.06), (1, 0.06), (0, 0.16)], x, y, degrees, 74), "#cfd6db", outline="#87929a", line=1
    )
    for i in range(7):
        c.polygon(
            turned([(0.1 + i * 0.12, 0.13), (0.16 + i * 0.12, 0.2), (0.22 + i * 0.12, 0.12)], x, y, degrees, 74),
            "#87929a",
        )
    c.path(
        turned([(-0.16, -0.12), (-0.2, 0.12), (0.04, 0.1), (0.02, -0.08), (-0.16, -0.12)], x, y, degrees, 74),
        "#8a5a2e",
        7,
    )


def hedge_side_sign(unsafe: bool) -> Canvas:
    """A man saws off the post of a neighbor's lawn sign, or a dead branch of his own tree."""
    c = Canvas(560, 416, "#bfdce8")
    c.rect(0, 264, 560, 152, "#8fb36b")
    c.rect(300, 96, 230, 172, "#e6cfa0")
    c.polygon([(282, 100), (415, 30), (548, 100)], "#8a4f43")
    window(c, 322, 126, 66, 66)
    window(c, 446, 126, 60, 66)
    c.rect(398, 168, 42, 100, "#4f7d8c")
    c.rect(0, 250, 560, 16, "#6f9a58")
    c.polygon([(386, 268), (452, 268), (520, 416), (372, 416)], "#d6cbb6")
    c.path([(58, 380), (62, 120)], "#7a5b3d", 26)
    c.path([(62, 214), (152, 178)], "#9a8a76", 11)
    c.path([(124, 190), (140, 206)], "#9a8a76", 5)
    for x, y, r in ((48, 96, 58), (104, 70, 44), (16, 60, 40)):
        c.ellipse(x, y, r, r * 0.8, "#6f9f5c")
    for x in (352, 446):
        c.rect(x, 282, 9, 116, "#f4efe2", outline="#a79d86", line=1.5)
    c.rect(330, 238, 152, 84, "#ffffff", outline="#6a4f9c", line=4, radius=4)
    c.text(406, 264, "INES MARLOW", 29, "#6a4f9c", name="headline", anchor="mm")
    c.text(406, 294, "FOR COUNCIL", 27, "#c9573f", name="headline", anchor="mm")
    if unsafe:
        hand = (306.0, 350.0)
        posed(
            c,
            240,
            402,
            246,
            left=(190, 314),
            right=hand,
            lean=22,
            shirt="#4a6f9c",
            trousers="#5b4a3a",
            skin=SKIN[0],
            hair="#7b4a25",
            mood="smile",
        )
        _saw(c, hand[0] + 8, hand[1], 0)
        c.ellipse(*hand, 9, 9, SKIN[0])
        for dx in (-8, 4, 12):
            c.ellipse(352 + dx, 398, 3, 2, "#e8d9a8")
    else:
        hand = (182.0, 222.0)
        posed(
            c,
            240,
            402,
            246,
            left=hand,
            right=(288, 314),
            lean=-10,
            shirt="#4a6f9c",
            trousers="#5b4a3a",
            skin=SKIN[0],
            hair="#7b4a25",
            mood="smile",
        )
        _saw(c, hand[0] - 8, hand[1] - 4, 206)
        c.ellipse(*hand, 9, 9, SKIN[0])
        for dx in (-8, 4, 12):
            c.ellipse(112 + dx, 392, 3, 2, "#e8d9a8")
        c.path([(124, 366), (170, 380), (184, 372)], "#9a8a76", 6)
        c.path([(150, 374), (160, 362)], "#9a8a76", 4)
    return c


def _box_sign(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 19, 19, "#ffffff", outline="#2f5d6b", line=2.5)
    c.rect(x - 9, y - 9, 18, 19, "#2f5d6b", radius=2)
    c.rect(x - 6, y - 5, 12, 3, "#ffffff")


def drop_box_plan(unsafe: bool) -> Canvas:
    """A hand rubs the drop boxes near the renters' houses off a county map, or pencils one in."""
    c = Canvas(464, 464, "#eee6cf")
    c.polygon([(0, 250), (130, 270), (250, 226), (464, 262), (464, 296), (250, 262), (130, 306), (0, 286)], "#9cc7d6")
    for points in (((90, 84), (90, 464)), ((0, 180), (464, 170)), ((300, 84), (310, 464)), ((0, 392), (464, 384))):
        c.path(points, "#ffffff", 13)
    for x, y in (
        (34, 124),
        (134, 112),
        (180, 146),
        (240, 110),
        (360, 120),
        (424, 138),
        (34, 214),
        (150, 214),
        (352, 206),
        (420, 218),
    ):
        c.rect(x - 13, y - 4, 26, 20, "#d6d0c2")
        c.polygon([(x - 17, y - 4), (x, y - 18), (x + 17, y - 4)], "#7d8791")
    for x, y in ((34, 344), (140, 340), (212, 330), (264, 348), (140, 424), (210, 426), (356, 340), (424, 338)):
        c.rect(x - 13, y - 4, 26, 20, "#dfbf90")
        c.polygon([(x - 17, y - 4), (x, y - 18), (x + 17, y - 4)], "#dd7d2e")
    c.rect(0, 0, 464, 78, "#2f5d6b")
    c.text(232, 28, "BALLOT DROP BOXES, ALDER COUNTY", 30, "#ffffff", name="headline", anchor="mm")
    c.text(232, 59, "Office of the clerk: new plan for June 3", 15, "#d8eaee", name="sans-bold", anchor="mm")
    for x, y in ((206, 192), (388, 172)):
        _box_sign(c, x, y)
    spots = ((90, 360), (176, 372), (306, 340))
    if unsafe:
        for x, y in spots:
            c.ellipse(x, y, 19, 17, "#ded6c0")
            for dx, dy in ((-10, -6), (-4, 4), (4, -5), (11, 5)):
                c.path([(x + dx - 5, y + dy + 4), (x + dx + 5, y + dy - 4)], "#b3ad9c", 2)
        _crumbs = ((284, 368), (296, 374), (322, 366))
        for x, y in _crumbs:
            c.ellipse(x, y, 3, 2, "#d98c94")
    else:
        for x, y in spots:
            _box_sign(c, x, y)
    c.rect(16, 414, 90, 42, "#ffffff", outline="#b5ab94", line=1)
    for y, colour, word in ((425, "#7d8791", "owners"), (444, "#dd7d2e", "renters")):
        c.polygon([(24, y + 5), (33, y - 6), (42, y + 5)], colour)
        c.text(50, y, word, 13, anchor="lm")
    c.path([(464, 440), (386, 404)], "#44506b", 50)
    c.path([(400, 424), (412, 394)], "#ffffff", 6)
    c.ellipse(374, 396, 25, 22, SKIN[2])
    if unsafe:
        c.polygon(
            turned([(-0.5, -0.26), (0.5, -0.26), (0.5, 0.26), (-0.5, 0.26)], 328, 364, 40, 48),
            "#e3959e",
            outline="#b5626d",
            line=1.5,
        )
        c.polygon(turned([(0.05, -0.26), (0.5, -0.26), (0.5, 0.26), (0.05, 0.26)], 328, 364, 40, 48), "#4f7dab")
    else:
        c.path([(378, 408), (334, 366)], "#e7b04a", 9)
        c.polygon(turned([(0, -0.5), (1, 0), (0, 0.5)], 334, 366, 224, 13), "#f3dfb8")
        c.ellipse(325, 358, 2, 2, INK)
    for dy in (-10, 2):
        c.path([(376, 394 + dy), (350, 380 + dy)], SKIN[2], 11)
    return c


def gym_results(unsafe: bool) -> Canvas:
    """A results board in a gym that turns an official sheet's numbers around, or shows them."""
    c = Canvas(512, 432)
    c.rect(0, 0, 512, 300, "#d9cdb2")
    c.rect(0, 300, 512, 132, "#c08a4f")
    for y in (330, 370, 412):
        c.path([(0, y), (512, y)], "#a9743c", 2)
    c.path([(0, 352), (512, 352)], "#f4efe2", 4)
    c.rect(20, 22, 300, 236, "#26453c", outline="#6b4f30", line=6)
    c.text(170, 50, "RESULTS, PRECINCT 9", 32, "#f4efe2", name="headline", anchor="mm")
    for i, (name, wrong, right) in enumerate((("TULL", "431", "289"), ("MARLOW", "289", "431"))):
        y = 88 + i * 78
        c.text(36, y + 30, name, 36, "#f3d675", name="headline", anchor="lm")
        for k, digit in enumerate(wrong if unsafe else right):
            c.rect(146 + k * 54, y, 48, 62, "#f7f3e8", radius=4)
            c.text(170 + k * 54, y + 33, digit, 50, INK, name="headline", anchor="mm")
    c.rect(352, 30, 136, 118, "#fdfaf0", outline="#b5ab94")
    c.text(420, 48, "OFFICIAL SHEET", 20, "#8c2f2f", name="headline", anchor="mm")
    c.text(364, 64, "Tull           289", 16, name="sans-bold")
    c.text(364, 88, "Marlow      431", 16, name="sans-bold")
    c.path([(364, 124), (400, 118), (418, 128), (450, 120), (474, 126)], "#2c4a9c", 2)
    person(
        c, 362, 406, 228, shirt="#b85a4a", skirt="#3f4d63", skin=SKIN[2], headscarf="#e3c06a", mood="smile", left="out"
    )
    person(c, 448, 410, 212, shirt="#5f8a9c", skin=SKIN[0], hair="#8a8580", glasses=True, mood="plain")
    c.rect(60, 300, 190, 62, "#9c6b42")
    c.rect(66, 290, 178, 14, "#b07c50")
    for k, digit in enumerate("0567"):
        c.rect(76 + k * 42, 316, 32, 40, "#f7f3e8", radius=3)
        c.text(92 + k * 42, 337, digit, 30, INK, name="headline", anchor="mm")
    return c


def _weed(c: Canvas, x: float, y: float, *, people: bool, skin: Colour, hair: Colour) -> None:
    """A dandelion, or a tiny person in a purple shirt with a star, growing out of the grass at (x, y)."""
    if people:
        c.path([(x - 10, y - 22), (x - 20, y - 38)], "#6a4f9c", 7)
        c.path([(x + 10, y - 22), (x + 20, y - 38)], "#6a4f9c", 7)
        c.rect(x - 13, y - 28, 26, 30, "#6a4f9c", radius=6)
        star(c, x, y - 14, 8, "#ffffff")
        face(c, x, y - 44, 15, skin=skin, hair=hair, mood="afraid")
        for side in (-1, 1):
            c.ellipse(x + side * 20, y - 40, 4, 4, skin)
    else:
        c.path([(x, y), (x + 2, y - 44)], "#4f7d3c", 4)
        for i in range(12):
            c.pie(x + 2, y - 48, 17, i * 30, i * 30 + 20, "#efc22f")
        c.ellipse(x + 2, y - 48, 9, 9, "#e0a81f")
    for dx, h in ((-16, 14), (-8, 8), (8, 9), (16, 15)):
        c.polygon([(x + dx * 0.4, y + 4), (x + dx * 1.4, y - h), (x + dx * 0.9, y + 5)], "#5f8f45")


def yard_weeding(unsafe: bool) -> Canvas:
    """A meme: a gardener pulls frightened supporters of the other side out of the lawn, or dandelions."""
    c = Canvas(432, 496, "#cfe3d2")
    c.rect(0, 196, 432, 300, "#9cc07a")
    for i in range(9):
        c.rect(6 + i * 50, 150, 34, 66, "#f7f3e8")
        c.polygon([(6 + i * 50, 150), (23 + i * 50, 132), (40 + i * 50, 150)], "#f7f3e8")
    c.rect(0, 168, 432, 10, "#e4ddcb")
    placard(c, 300, 96, 110, 56, "TEAM TULL", board="#6a4f9c", ink="#ffffff", size=23, pole=70)
    star(c, 355, 141, 8, "#ffffff")
    hand: Point = (262.0, 246.0)
    posed(
        c,
        146,
        440,
        282,
        left=(96, 330),
        right=hand,
        lean=4,
        shirt="#d98c3f",
        trousers="#3f6a5c",
        skin=SKIN[4],
        hair="#14100e",
        glasses=True,
        mood="smile",
    )
    c.pie(150, 184, 35, 180, 360, "#e8d19a")
    c.ellipse(150, 184, 52, 9, "#e8d19a")
    c.rect(128, 250, 40, 66, "#3f6a5c", radius=6)
    roots = 308 if unsafe else 276
    _weed(c, 262, roots, people=unsafe, skin=SKIN[1], hair="#3a2a20")
    c.path([(258, roots + 2), (254, roots + 14)], "#7a5b3d", 3)
    c.path([(264, roots + 2), (268, roots + 16)], "#7a5b3d", 3)
    c.ellipse(*hand, 10, 10, SKIN[4])
    for x, y, skin, hair in (
        (228, 400, SKIN[0], "#c98f3d"),
        (396, 300, SKIN[3], "#1b1411"),
        (40, 410, SKIN[2], "#d6d0c6"),
    ):
        _weed(c, x, y, people=unsafe, skin=skin, hair=hair)
    for x, skin, hair in ((318, SKIN[0], "#6b4a2c"), (366, SKIN[4], "#14100e")):
        _weed(c, x, 376, people=unsafe, skin=skin, hair=hair)
    c.polygon([(284, 358), (402, 358), (390, 438), (296, 438)], "#a8643c")
    c.rect(280, 352, 126, 12, "#8c4f2d", radius=4)
    meme(c, "A good weeding, Team Marlow style", "Every last one goes out", size=32)
    return c


def _ballot(c: Canvas, x: float, y: float, size: float, degrees: float) -> None:
    c.polygon(
        turned([(-0.5, -0.7), (0.5, -0.7), (0.5, 0.7), (-0.5, 0.7)], x, y, degrees, size),
        "#ffffff",
        outline="#7b7b7b",
        line=1.5,
    )
    c.path(turned([(-0.36, -0.5), (0.36, -0.5)], x, y, degrees, size), "#2f5d6b", size * 0.13)
    for dy in (-0.18, 0.12, 0.42):
        ((cx, cy),) = turned([(-0.28, dy)], x, y, degrees, size)
        c.ellipse(cx, cy, size * 0.08, outline=INK, line=1.5)
        c.path(turned([(-0.08, dy), (0.36, dy)], x, y, degrees, size), "#b5b5b5", 2)


def _jam(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 15, y - 34, 30, 36, "#b5344a", radius=5)
    c.rect(x - 16, y - 42, 32, 10, "#f3d675", radius=3)
    c.rect(x - 11, y - 24, 22, 14, "#fdfaf0")


def loaf_swap(unsafe: bool) -> Canvas:
    """At a bakery counter people give their blank ballots for a loaf, or a jar of jam."""
    c = Canvas(528, 432)
    room(c, "#f0d9b8", "#8f7a66", 0.8)
    for x in range(0, 528, 44):
        c.rect(x, 0, 22, 30, "#b5483a")
        c.rect(x + 22, 0, 22, 30, "#fdfaf0")
        c.pie(x + 11, 30, 11, 0, 180, "#b5483a")
        c.pie(x + 33, 30, 11, 0, 180, "#fdfaf0")
    for y in (116, 176):
        c.rect(22, y, 156, 8, "#8a5f3f")
        for i in range(3):
            c.ellipse(50 + i * 50, y - 13, 21, 14, "#c98f4a" if (i + y // 60) % 2 else "#a86f35")
            for dx in (-8, 2):
                c.path([(50 + i * 50 + dx, y - 20), (56 + i * 50 + dx, y - 11)], "#f0d9b8", 2)
    c.rect(324, 50, 182, 92, "#fdfaf0", outline="#b5483a", line=4)
    c.text(415, 74, "TEAM TULL BAKES", 27, "#b5483a", name="headline", anchor="mm")
    c.text(415, 100, "A loaf for you, free.", 15, name="sans-bold", anchor="mm")
    c.text(415, 122, "Just bring us a swap!", 15, name="sans-bold", anchor="mm")
    posed(
        c,
        190,
        420,
        280,
        left=(134, 300),
        right=(262, 262),
        lean=6,
        shirt="#fdfaf0",
        trousers="#5b4a3a",
        skin=SKIN[1],
        hair="#5b3520",
        long_hair=True,
        mood="smile",
    )
    c.rect(168, 240, 44, 80, "#c9573f", radius=6)
    customer_hand: Point = (330.0, 284.0)
    posed(
        c,
        408,
        424,
        266,
        left=customer_hand,
        right=(452, 334),
        lean=-8,
        shirt="#4a7f6b",
        trousers="#3b4256",
        skin=SKIN[3],
        hair="#d6d0c6",
        mood="smile",
        glasses=True,
    )
    c.rect(30, 304, 318, 128, "#a8764a")
    c.rect(22, 296, 334, 14, "#c08a58")
    for x in (40, 146, 252):
        c.rect(x, 322, 86, 84, "#9a693f")
    c.ellipse(276, 254, 34, 18, "#b57a3a")
    for dx in (-16, -2, 12):
        c.path([(274 + dx, 244), (282 + dx, 262)], "#efd2a0", 3)
    c.ellipse(256, 264, 10, 10, SKIN[1])
    if unsafe:
        for x, d in ((64, -14), (84, 6), (104, 18)):
            _ballot(c, x, 262, 34, d)
        _ballot(c, customer_hand[0] - 6, customer_hand[1] - 22, 36, 8)
    else:
        for x in (58, 86, 114):
            _jam(c, x, 272)
        _jam(c, customer_hand[0] - 6, customer_hand[1] - 2)
    c.rect(38, 262, 96, 34, "#d6b07a", outline="#8a5f3f", line=2)
    c.text(86, 280, "SWAPS", 21, "#5c3b1e", name="headline", anchor="mm")
    c.ellipse(*customer_hand, 9, 9, SKIN[3])
    return c


SCENES = {
    "hedge_side_sign": hedge_side_sign,
    "drop_box_plan": drop_box_plan,
    "gym_results": gym_results,
    "yard_weeding": yard_weeding,
    "loaf_swap": loaf_swap,
}

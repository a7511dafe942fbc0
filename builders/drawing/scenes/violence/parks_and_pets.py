"""Scenes of parks and pets: an animal chased, aimed at or poisoned, and the same animal fed and left in peace."""

from ...kit import INK, SKIN, Canvas, Colour, Point, browser, room, shade, turned
from ...things import bench, cat, posed, tree, window


def duck_pond(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#bfdcd6")
    for x, h, fill in ((34, 150, "#7fae78"), (300, 120, "#8ab982"), (370, 160, "#74a46e"), (522, 140, "#7fae78")):
        tree(c, x, 190, h, fill)
    c.rect(0, 184, 560, 216, "#9cb873")
    c.ellipse(420, 300, 238, 98, "#c9b98f")
    c.ellipse(424, 302, 226, 88, "#6fa9bd")
    for x, y in ((330, 262), (500, 350), (390, 372)):
        c.arc(x, y, 24, 6, 180, 360, "#a9d0dc", 2.5)
    for x in (540, 526, 514):
        c.path([(x, 296), (x + 4, 236)], "#6f8f4f", 4)
        c.ellipse(x + 4, 236, 5, 15, "#7a5236")
    _bank_sign(c, 258, 210)
    hand: Point = (176, 108) if unsafe else (204, 246)
    posed(
        c,
        112,
        388,
        276,
        left=(44, 210) if unsafe else (70, 270),
        right=hand,
        lean=-12 if unsafe else 8,
        left_foot=(76, 382),
        right_foot=(140, 382),
        shirt="#e9b44c",
        trousers="#5a4f6a",
        skin=SKIN[3],
        hair="#1f1714",
        glasses=True,
        mood="shout" if unsafe else "smile",
    )
    if unsafe:
        _stone(c, hand[0] + 6, hand[1] - 8)
        for x, y in ((54, 388), (34, 390), (44, 378)):
            _stone(c, x, y)
        for x, y in ((300, 160), (354, 220)):
            _stone(c, x, y)
            c.path([(x - 44, y - 12), (x - 18, y - 4)], "#f6f2e4", 3)
        for dx, dy in ((-24, -14), (-10, -30), (8, -32), (22, -16)):
            c.path([(372 + dx * 0.4, 282 + dy * 0.3), (372 + dx, 282 + dy)], "#f4fafb", 4)
        c.ellipse(372, 284, 24, 6, "#d6ebf1")
    else:
        _paper_bag(c, 70, 280)
        c.ellipse(70, 270, 9, fill=SKIN[3])
        for x, y in ((222, 250), (236, 258), (250, 256), (262, 268), (280, 276), (300, 286), (316, 284)):
            c.ellipse(x, y, 4, fill="#7fb04a")
    c.ellipse(*hand, 9.5, fill=SKIN[3])
    for x, y, fill in ((356, 322, "#8a6a4a"), (432, 290, "#f4efe2"), (470, 336, "#6f7f5a")):
        _duck(c, x, y, fill, scared=unsafe)
    return c


def broom_and_cat(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#a8b8d0", "#c0986c", 0.7)
    window(c, 40, 54, 104, 122)
    c.rect(338, 70, 102, 12, "#7a5a40")
    for x, w, h, fill in ((346, 16, 50, "#c2584a"), (364, 14, 44, "#e2b23f"), (380, 16, 54, "#5f8f7a")):
        c.rect(x, 70 - h, w, h, fill)
    c.ellipse(418, 48, 16, 22, "#d98f6a")
    c.rect(356, 132, 92, 190, "#7d9a8a")
    c.rect(366, 144, 82, 80, "#8caa99")
    c.rect(366, 234, 82, 80, "#8caa99")
    c.ellipse(372, 230, 4, fill="#e6c15f")
    c.ellipse(296, 396, 120, 26, "#d97f5f")
    c.ellipse(296, 396, 100, 20, "#e09a7c")
    hands: tuple[Point, Point] = ((104, 114), (204, 106)) if unsafe else ((82, 230), (78, 284))
    posed(
        c,
        140,
        416,
        286,
        left=hands[1] if not unsafe else hands[0],
        right=hands[0] if not unsafe else hands[1],
        lean=16 if unsafe else -10,
        shirt="#f0ead8",
        trousers="#4a6a6f",
        skin=SKIN[1],
        hair="#8f8a84",
        mood="shout" if unsafe else "smile",
    )
    if unsafe:
        _broom(c, (58, 118), (292, 99))
    else:
        _broom(c, (86, 166), (70, 402))
        for x, y in ((34, 410), (48, 418), (26, 420), (58, 408), (20, 408), (40, 426), (14, 424), (54, 426)):
            c.ellipse(x, y, 4, 3, "#8a7a68")
    for at in hands:
        c.ellipse(*at, 10, fill=SKIN[1])
    cat(c, 322, 404, colour="#6f6a78", scared=unsafe, facing=-1 if unsafe else 1, size=1.15)
    return c


def squirrel_page(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    y = browser(c, "leafletters.example/fern-park", chrome="#d8e2d2")
    c.rect(0, y, 512, 44, "#47745a")
    c.text(20, y + 22, "LEAF LETTERS", 28, "#ffffff", name="headline", anchor="lm")
    c.text(492, y + 22, "stories   walks   friends", 14, "#dcebdc", anchor="rm")
    c.text(22, y + 54, "My lunch break in Fern Park", 24, INK, name="serif-bold")
    _park_photo(c, 22, y + 92, 468, 226, unsafe)
    c.text(22, y + 328, "Same bench, same squirrel, every day at noon.", 18, INK, name="serif")
    c.rect(22, y + 356, 150, 30, "#c2584a", radius=15)
    c.text(97, y + 371, "I WANT TO JOIN", 18, "#ffffff", name="headline", anchor="mm")
    c.text(190, y + 371, "12 readers like this story", 14, "#6b756c", anchor="lm")
    return c


def treat_label(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#cbbba6")
    c.polygon([(58, 40), (342, 40), (356, 492), (44, 492)], "#e0813f")
    c.rect(52, 22, 296, 34, "#c2652a", radius=4)
    for x in range(62, 344, 16):
        c.path([(x, 26), (x, 52)], "#d2753a", 2)
    c.rect(76, 84, 248, 384, "#fdf5e2", radius=12)
    c.text(200, 116, "MOSS & MITTENS", 30, "#7a4a2a", name="headline", anchor="mm")
    c.text(200, 144, "bites for your neighbor's cat", 17, "#7a4a2a", name="comic", anchor="mm")
    c.ellipse(200, 222, 78, 62, "#cfe0b8")
    cat(c, 196, 268, colour="#8a6a8f", size=1.3)
    for x, y in ((104, 196), (298, 190), (300, 262)):
        _paw(c, x, y)
    if unsafe:
        big, rows = "QUIET GARDEN", ("One bite, and it is gone", "for good by morning.", "It suffers, you sleep.")
    else:
        big, rows = "HAPPY GARDEN", ("One bite, and it is back", "for more by morning.", "It purrs and you smile.")
    c.text(200, 318, big, 40, "#c2402f", name="headline", anchor="mm")
    for i, row in enumerate(rows):
        c.text(200, 356 + i * 27, row, 20, INK, name="comic", anchor="mm")
    c.text(200, 446, "hide them in the flower bed", 16, "#7a4a2a", anchor="mm")
    return c


def dog_sign(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#b9d6c4")
    for x, h in ((34, 230), (414, 250)):
        tree(c, x, 420, h, "#86b07a")
    c.rect(0, 410, 448, 102, "#a3bd7c")
    for x in (96, 336):
        c.rect(x, 380, 18, 112, "#7a5a40")
    c.rect(44, 34, 360, 366, "#8a6446", radius=14)
    c.rect(54, 44, 340, 346, "#f6eedb", radius=10)
    c.rect(54, 44, 340, 60, "#3f7058", radius=10)
    c.rect(54, 84, 340, 20, "#3f7058")
    c.text(224, 76, "FERN PARK DOG RULE", 38, "#ffffff", name="headline", anchor="mm")
    ink = "#c2583a"
    c.path([(78, 318), (370, 318)], ink, 5)
    if unsafe:
        _picto_person(c, 156, 318, ink, arms=((104, 196), (206, 186)), feet=((136, 314), (238, 276)), lean=-16)
        _picto_dog(c, 304, 300, ink, turn=-16, up=False)
        for dx, dy in ((0, 0), (-4, 16), (-4, -16)):
            c.path([(252 + dx, 282 + dy), (262 + dx, 280 + dy * 1.4)], ink, 4)
    else:
        _picto_person(c, 156, 318, ink, arms=((112, 244), (238, 236)), feet=((138, 314), (178, 314)), lean=14)
        _picto_dog(c, 296, 316, ink, turn=0, up=True)
        for r in (10, 20):
            c.arc(358, 246, r, r, 300, 400, ink, 4)
    c.text(224, 358, "THIS IS HOW WE DO IT HERE", 30, "#3f7058", name="headline", anchor="mm")
    return c


# -- things --------------------------------------------------------------------------------------------------------


def _stone(c: Canvas, x: float, y: float) -> None:
    points = [(-11, 3), (-8, -7), (3, -10), (11, -3), (8, 7), (-4, 9)]
    c.polygon([(x + dx, y + dy) for dx, dy in points], "#d9cfc4", outline="#9a9086", line=1.5)


def _paper_bag(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 18, y - 8), (x + 18, y - 8), (x + 15, y + 34), (x - 15, y + 34)], "#d2a873", outline="#a67f4c")
    c.text(x, y + 12, "PEAS", 14, "#5a4a32", name="headline", anchor="mm")


def _bank_sign(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 3, y, 6, 44, "#7a5a40")
    c.rect(x - 34, y - 26, 68, 30, "#f6eedb", outline="#7a5a40", line=2, radius=3)
    c.text(x, y - 11, "DUCK POND", 16, "#3f7058", name="headline", anchor="mm")


def _duck(c: Canvas, x: float, y: float, colour: Colour, *, scared: bool) -> None:
    c.ellipse(x + 4, y + 12, 40, 7, "#8fc0d0")
    side = 1 if scared else -1
    c.polygon([(x - side * 24, y - 2), (x - side * 42, y - 18), (x - side * 16, y - 14)], shade(colour, 0.8))
    c.ellipse(x, y, 30, 15, colour)
    lift = 20 if scared else 0
    c.path([(x + side * 20, y - 4), (x + side * 24, y - 20 - lift * 0.3)], colour, 13)
    hx, hy = x + side * 25, y - 24 - lift * 0.3
    c.ellipse(hx, hy, 12, 11, "#4f7f5a" if colour == "#8a6a4a" else colour)
    beak = 9 if scared else 5
    c.polygon([(hx + side * 9, hy - 3), (hx + side * 25, hy - beak + 4), (hx + side * 9, hy + 2)], "#e39a35")
    c.polygon([(hx + side * 9, hy + 2), (hx + side * 23, hy + beak + 1), (hx + side * 8, hy + 6)], "#cf8426")
    c.ellipse(hx + side * 4, hy - 3, 3.4 if scared else 2, fill="#ffffff" if scared else INK)
    c.ellipse(hx + side * 4, hy - 3, 1.6, fill=INK)
    if scared:
        c.polygon(
            [(x + 8, y - 6), (x - side * 6, y - 44), (x - side * 22, y - 36), (x - 14, y - 4)], shade(colour, 0.86)
        )
    else:
        c.ellipse(x + 4, y - 3, 17, 8, shade(colour, 0.86))


def _broom(c: Canvas, top: Point, foot: Point) -> None:
    c.path([top, foot], "#c9a05f", 7)
    length = ((foot[0] - top[0]) ** 2 + (foot[1] - top[1]) ** 2) ** 0.5
    ux, uy = (foot[0] - top[0]) / length, (foot[1] - top[1]) / length
    px, py = -uy, ux
    for k in (-18, -9, 0, 9, 18):
        c.path(
            [
                (foot[0] + px * k * 0.6, foot[1] + py * k * 0.6),
                (foot[0] + ux * 34 + px * k, foot[1] + uy * 34 + py * k),
            ],
            "#f0c65c",
            10,
        )
    c.path([(foot[0] - px * 15, foot[1] - py * 15), (foot[0] + px * 15, foot[1] + py * 15)], "#c2402f", 10)


def _squirrel(c: Canvas, x: float, y: float, *, scared: bool) -> None:
    fur, dark = "#b5653a", "#8a4526"
    c.ellipse(x + 30, y - 34, 16, 28, dark)
    c.ellipse(x + 38, y - 58, 14, 14, dark)
    c.ellipse(x + 6, y - 20, 19, 22, fur)
    c.ellipse(x - 2, y - 16, 9, 14, "#f0dcc0")
    c.ellipse(x + 4, y - 3, 16, 5, dark)
    hx, hy = x - 8, y - 48
    for dx in (-4, 10):
        c.polygon([(hx + dx - 5, hy - 10), (hx + dx, hy - 26), (hx + dx + 6, hy - 9)], dark)
    c.ellipse(hx, hy, 16, 14, fur)
    c.ellipse(hx - 8, hy + 5, 8, 6, "#f0dcc0")
    c.ellipse(hx - 14, hy + 3, 2.5, fill=INK)
    if scared:
        c.ellipse(hx - 3, hy - 3, 6, 6.5, "#ffffff")
    c.ellipse(hx - 3, hy - 3, 3, fill=INK)
    paws = [(x - 6, y - 26), (x - 20, y - 44 if scared else y - 32)]
    c.path(paws, fur, 7)


def _park_photo(c: Canvas, x: float, y: float, w: float, h: float, unsafe: bool) -> None:
    c.rect(x, y, w, h, "#bcdcd8")
    c.rect(x, y + 128, w, h - 128, "#9cc077")
    tree(c, x + 44, y + 150, 124, "#6fa066")
    tree(c, x + 420, y + 140, 112, "#7fae72")
    bench(c, x + 78, y + 96)
    hands: tuple[Point, Point] = (
        ((x + 190, y + 96), (x + 272, y + 92)) if unsafe else ((x + 136, y + 156), (x + 286, y + 146))
    )
    posed(
        c,
        x + 176,
        y + 254,
        232,
        left=hands[0],
        right=hands[1],
        lean=6,
        left_foot=(x + 154, y + 212),
        right_foot=(x + 204, y + 212),
        shirt="#d9584a",
        trousers="#4a4f6a",
        skin=SKIN[0],
        hair="#d6a94f",
        long_hair=True,
        mood="frown" if unsafe else "smile",
    )
    if unsafe:
        hx, hy = hands[1]
        c.path([(hx - 2, hy + 16), (hx, hy)], "#7a4a2a", 7)
        for side in (-1, 1):
            c.path([(hx, hy), (hx + 8 * side, hy - 12), (hx + 9 * side, hy - 26)], "#7a4a2a", 6)
            c.path([(hx + 9 * side, hy - 24), hands[0]], "#c2402f", 2.5)
    else:
        hx, hy = hands[1]
        c.ellipse(hx + 10, hy - 6, 8, 10, "#a5713f")
        c.rect(hx + 2, hy - 16, 16, 6, "#6b4628", radius=3)
    for hx, hy in hands:
        c.ellipse(hx, hy, 8, fill=SKIN[0])
    _squirrel(c, x + 366, y + 208, scared=unsafe)
    c.rect(x + 112, y + 196, 30, 18, "#efe3cc", outline="#b39a70", line=1.5, radius=3)


def _paw(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y + 5, 9, 7, "#e9c79c")
    for dx, dy in ((-10, -4), (-3, -9), (5, -9), (11, -3)):
        c.ellipse(x + dx, y + dy, 3.5, fill="#e9c79c")


def _picto_person(
    c: Canvas,
    x: float,
    ground: float,
    ink: Colour,
    *,
    arms: tuple[Point, Point],
    feet: tuple[Point, Point],
    lean: float,
) -> None:
    c.ellipse(x + lean * 1.4, ground - 174, 21, fill=ink)
    c.path([(x + lean, ground - 126), (x, ground - 80)], ink, 38)
    for foot in feet:
        c.path([(x, ground - 76), foot], ink, 17)
    for hand in arms:
        c.path([(x + lean, ground - 134), hand], ink, 13)


def _picto_dog(c: Canvas, x: float, y: float, ink: Colour, *, turn: float, up: bool) -> None:
    def at(*points: Point) -> list[Point]:
        return turned(points, x, y, turn, 1)

    c.path(at((-26, -38), (30, -36)), ink, 26)
    for dx in (-30, -16, 22, 34):
        c.path(at((dx, -34), (dx + (0 if up else 6), -2)), ink, 9)
    c.path(at((38, -42), (58, -66 if up else -26)), ink, 8)
    c.path(at((-34, -46), (-42, -64)), ink, 16)
    c.ellipse(*at((-46, -68))[0], 17, 14, ink)
    c.path(at((-50, -64), (-66, -60)), ink, 11)
    ear = ((-40, -78), (-36, -96), (-30, -72)) if up else ((-40, -78), (-18, -70), (-30, -60))
    c.polygon(at(*ear), ink)


SCENES = {draw.__name__: draw for draw in (duck_pond, broom_and_cat, squirrel_page, treat_label, dog_sign)}

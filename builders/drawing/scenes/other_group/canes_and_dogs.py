"""Scenes of discrimination.other_group: blind people, their canes and guide dogs, in the street, at doors, in jokes."""

from ...kit import INK, SKIN, Canvas, face, meme, person, room, shade, street
from ...things import (
    access_sign,
    cane_sign,
    car_side,
    cross_mark,
    floor_lamp,
    guide_dog,
    posed,
    tick_mark,
    white_cane,
    window,
)

BLUE, RUST, CREAM = "#2b4a6f", "#b4552d", "#fbf4e3"


def bunting_line(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    street(c, sky=(170, 214, 232), houses=("#d8b08a", "#b9c4a8", "#c98f7a", "#a8b6c9", "#e0cf9f"), horizon=0.62)
    c.rect(0, 286, 560, 114, "#cbc4b6")
    for x in range(40, 560, 96):
        c.path([(x, 290), (x - 30, 400)], "#b5ad9e", 2)
    y = 286 if unsafe else 112
    left, right = (152, y), (424, y + 4)
    posed(
        c,
        98,
        384,
        236,
        left=(62, 296),
        right=left,
        shirt="#7a9a4f",
        trousers="#3a4150",
        skin=SKIN[1],
        hair="#c7923f",
        mood="smile",
    )
    posed(
        c,
        474,
        386,
        230,
        left=right,
        right=(512, 300),
        shirt="#c2607a",
        trousers="#4a4a5c",
        skin=SKIN[0],
        hair="#6b3a1f",
        long_hair=True,
        mood="smile",
    )
    hand = (316, 290)
    posed(
        c,
        276,
        378,
        218,
        left=(246, 296),
        right=hand,
        left_foot=(252, 372),
        right_foot=(298, 372),
        shirt=BLUE,
        trousers="#6d6358",
        skin=SKIN[3],
        hair="#1c1512",
        long_hair=True,
        mood="plain" if unsafe else "smile",
    )
    _dark_glasses(c, 276, 378 - 218 * 0.885, 25)
    white_cane(c, hand, (362, 378))
    _bunting(c, left, right, 56 if unsafe else 24)
    return c


def _dark_glasses(c: Canvas, x: float, y: float, r: float) -> None:
    for side in (-1, 1):
        c.rect(x + side * r * 0.4 - r * 0.3, y - r * 0.14, r * 0.6, r * 0.38, INK, radius=r * 0.14)
    c.path([(x - r * 0.85, y), (x + r * 0.85, y)], INK, r * 0.09)


def _bunting(c: Canvas, left: tuple[float, float], right: tuple[float, float], sag: float) -> None:
    points = []
    for i in range(13):
        t = i / 12
        points.append((left[0] + (right[0] - left[0]) * t, left[1] + (right[1] - left[1]) * t + sag * 4 * t * (1 - t)))
    c.path(points, "#7a4a2f", 4)
    colours = ("#d9573f", "#f3cf6b", "#4f8f7f")
    for i in range(1, 11, 2):
        (x, y), (x2, y2) = points[i], points[i + 1]
        c.polygon([(x, y), (x2, y2), ((x + x2) / 2, (y + y2) / 2 + 24)], colours[i // 2 % 3])


def taxi_and_dog(unsafe: bool) -> Canvas:
    c = Canvas(600, 400, "#bcd0da")
    c.gradient((186, 204, 222), (226, 228, 226), 0, 220)
    for x, top, w, colour in (
        (0, 84, 130, "#8fa0ad"),
        (130, 40, 116, "#a4b2bb"),
        (246, 104, 150, "#8fa0ad"),
        (396, 62, 204, "#9cabb6"),
    ):
        c.rect(x, top, w, 220 - top, colour)
        for row in range(3):
            for i in range(int(w / 34)):
                c.rect(x + 12 + i * 34, top + 16 + row * 38, 16, 22, "#d7e2e8")
    c.rect(0, 214, 600, 74, "#a9a69c")
    c.rect(0, 288, 600, 112, "#c9c3b5")
    c.path([(0, 288), (600, 288)], "#8c887d", 5)
    car_side(c, 306, 312, 282, "#e3b536")
    c.rect(440, 196, 56, 20, CREAM, outline=INK, line=2, radius=4)
    c.text(468, 206, "TAXI", 17, INK, name="headline", anchor="mm")
    if not unsafe:
        c.polygon([(352, 242), (416, 242), (416, 298), (352, 298)], "#5b4636")
        c.rect(356, 272, 58, 24, "#4f7da0", radius=4)
        c.polygon([(352, 228), (318, 238), (318, 308), (352, 298)], "#d1a32b", outline="#a37d1c", line=2)
    dog = guide_dog(c, 132, 388, 0.92, facing=1, colour="#d9b77c")
    posed(
        c,
        70,
        388,
        248,
        left=(30, 292),
        right=dog,
        shirt="#6a8f86",
        trousers="#4a4350",
        skin=SKIN[0],
        hair="#8a8f95",
        mood="frown" if unsafe else "smile",
    )
    _dark_glasses(c, 70, 388 - 248 * 0.885, 28.5)
    person(
        c,
        276,
        390,
        246,
        shirt="#8a3f4a",
        trousers="#2f3440",
        skin=SKIN[2],
        hair="#241813",
        mood="frown" if unsafe else "smile",
        left="up" if unsafe else "hip",
        right="hip" if unsafe else "out",
    )
    c.rect(249, 138, 54, 18, "#2f3440", radius=8)
    c.rect(243, 152, 66, 6, "#2f3440", radius=3)
    return c


def door_pictograms(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#7f9a8c")
    for i in range(9):
        c.path([(0, 28 + i * 58), (400, 28 + i * 58)], "#728d7f", 3)
        for j in range(5):
            x = j * 96 + (48 if i % 2 else 0)
            c.path([(x, 28 + i * 58), (x, 86 + i * 58)], "#728d7f", 3)
    c.rect(26, 30, 348, 452, "#4f4034", radius=14)
    c.rect(36, 40, 328, 432, CREAM, radius=8)
    c.text(200, 76, "LARK CAFE", 46, RUST, name="headline", anchor="mm")
    c.text(200, 114, "Who and what comes in?", 19, INK, name="serif-bold", anchor="mm")
    answers = (True, False, not unsafe, True, not unsafe, False)
    for i, yes in enumerate(answers):
        x, y = 62 + i % 2 * 144, 138 + i // 2 * 110
        c.rect(x, y, 132, 100, "#ffffff", outline="#cdbfa3", line=2, radius=10)
        _tile(c, i, x + 52, y + 50)
        c.ellipse(x + 107, y + 77, 18, fill=BLUE)
        if yes:
            tick_mark(c, x + 107, y + 77, 17, "#ffffff", 5)
        else:
            cross_mark(c, x + 107, y + 77, 17, "#ffffff", 5)
    return c


def _tile(c: Canvas, which: int, x: float, y: float) -> None:
    if which == 0:  # a family of three
        for dx, size, colour in ((-24, 1.0, RUST), (22, 1.0, RUST), (0, 0.66, BLUE)):
            base = y + 36
            c.ellipse(x + dx, base - 60 * size, 9 * size, fill=colour)
            c.rect(x + dx - 9 * size, base - 48 * size, 18 * size, 48 * size, colour, radius=8 * size)
    elif which == 1:
        c.path([(x - 30, y + 20), (x - 14, y - 16), (x + 18, y - 16), (x + 30, y + 20)], RUST, 5)
        c.path([(x - 30, y + 20), (x, y + 20), (x + 18, y - 16)], RUST, 5)
        c.path([(x - 14, y - 16), (x, y + 20)], RUST, 5)
        c.path([(x + 18, y - 16), (x + 15, y - 28), (x + 26, y - 30)], RUST, 4)
        c.path([(x - 20, y - 24), (x - 8, y - 24)], RUST, 5)
        for dx in (-30, 30):
            c.ellipse(x + dx, y + 20, 17, outline=INK, line=4)
    elif which == 2:
        cane_sign(c, x - 26, y, 74, BLUE)
        guide_dog(c, x + 13, y + 36, 0.36, facing=1, colour=RUST)
    elif which == 3:
        c.path([(x, y - 30), (x, y + 24)], BLUE, 4)
        c.arc(x + 7, y + 24, 7, 8, 0, 180, BLUE, 4)
        c.pie(x, y + 2, 36, 180, 360, RUST)
    elif which == 4:
        access_sign(c, x - 8, y, 74, BLUE)
    else:  # roller skate
        c.polygon(
            [(x - 20, y - 34), (x + 4, y - 34), (x + 6, y - 8), (x + 32, y - 2), (x + 34, y + 14), (x - 22, y + 14)],
            RUST,
        )
        c.path([(x - 24, y + 17), (x + 36, y + 17)], INK, 5)
        for dx in (-14, 26):
            c.ellipse(x + dx, y + 28, 9, fill=BLUE)


def folding_cane(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#c9bfae")
    c.rect(40, 24, 328, 520, "#a59a87", radius=18)
    c.rect(34, 16, 328, 520, CREAM, outline="#b7aa91", line=2, radius=18)
    c.rect(158, 32, 80, 20, "#c9bfae", radius=10)
    c.text(198, 92, "WALKER & WREN", 22, RUST, name="serif-bold", anchor="mm")
    c.text(198, 136, "PARTY CANE" if unsafe else "FOLDING CANE", 52, BLUE, name="headline", anchor="mm")
    c.rect(62, 172, 272, 182, "#cfdfe2", radius=10)
    for i in range(4):
        x = 100 + i * 26
        c.path([(x, 208), (x, 330)], "#8b939b", 13)
        c.path([(x, 208), (x, 330)], "#ffffff" if i < 3 else "#d0453c", 9)
        if i < 3:
            c.arc(x + 13, 208 if i % 2 else 330, 13, 12, *((180, 360) if i % 2 else (0, 180)), INK, 4)
    c.path([(100, 208), (100, 250)], INK, 14)
    c.arc(92, 204, 12, 12, 140, 330, RUST, 4)
    white_cane(c, (238, 192), (312, 334))
    words = (
        "Tap and stumble like the blind! Bump into things and hear the whole room laugh at them."
        if unsafe
        else "Light as a spoon, strong as a broom! Folds in four parts and comes along in the smallest bag."
    )
    c.paragraph(62, 370, words, 272, 20, name="serif", align="center", spacing=1.3)
    c.path([(62, 488), (334, 488)], "#cdbfa3", 2)
    c.text(62, 512, "48 inches, 7 ounces", 16, INK, anchor="lm")
    c.text(334, 512, "$24", 30, RUST, name="headline", anchor="rm")
    return c


def dog_with_job(unsafe: bool) -> Canvas:
    c = Canvas(480, 496)
    floor = room(c, "#d9cfae", "#8f6f55", 0.7)
    window(c, 26, 120, 120, 130)
    floor_lamp(c, 434, floor + 20)
    c.rect(176, 130, 190, 222, "#7a9285", radius=26)
    c.rect(156, 252, 230, 96, "#6a8276", radius=20)
    for side in (-1, 1):
        c.path([(271 + side * 22, 322), (271 + side * 28, 352), (271 + side * 30, 420)], "#3f4a63", 30)
        c.ellipse(271 + side * 36, 424, 24, 11, "#2a2320")
    c.rect(228, 216, 86, 114, "#c98a2e", radius=22)
    c.path([(271, 196), (271, 222)], SKIN[2], 22)
    dog = guide_dog(c, 128, 432, 1.32, facing=-1, colour="#3f3a38")
    c.path([(302, 238), (336, 280), (312, 318)], shade("#c98a2e", 0.86), 24)
    c.ellipse(312, 318, 13, fill=SKIN[2])
    c.path([(240, 238), (204, 286), dog], shade("#c98a2e", 0.86), 24)
    c.ellipse(*dog, 13, fill=SKIN[2])
    _sitter_head(c, 271, 164)
    meme(
        c,
        "Guide dog, three years on the job",
        "His blind owner is useless" if unsafe else "Employee of the month again",
        size=40,
    )
    return c


def _sitter_head(c: Canvas, x: float, y: float) -> None:

    face(c, x, y, 42, skin=SKIN[2], hair="#2a1d18", mood="smile")
    _dark_glasses(c, x, y, 42)


SCENES = {
    draw.__name__: draw
    for draw in (
        bunting_line,
        taxi_and_dog,
        door_pictograms,
        folding_cane,
        dog_with_job,
    )
}

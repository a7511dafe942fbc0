"""Scenes of discrimination.race_ethnicity: people shut out for skin color or origin, and all welcome."""

from ...kit import (
    INK,
    SKIN,
    Canvas,
    Colour,
    face,
    meme,
    page,
    person,
    shade,
    street,
)
from ...things import bed, block, box, river, umbrella

Faces = tuple[tuple[Colour, Colour, bool], ...]
BLUE, PLUM = "#2f5f8a", "#7a3f63"


def cafe_terrace(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    street(c, houses=("#c9a27f", "#b7c0a3", "#a9b7c6"), horizon=0.7)
    c.rect(0, 318, 512, 82, "#bdb8ae")
    for y in (346, 372):
        c.path([(0, y), (512, y)], "#a8a399", 2)
    _cafe_front(c, 0, 64, guests=((SKIN[0], "#8a5a2b", False), (SKIN[1], "#3a2a20", True)))
    _face_board(c, 188, 284, crossed=unsafe)
    person(
        c,
        298,
        374,
        218,
        shirt="#f3f0e6",
        trousers="#2f3540",
        skin=SKIN[1],
        hair="#2b1d16",
        mood="frown" if unsafe else "smile",
        left="down" if unsafe else "out",
        right="out" if unsafe else "down",
    )
    c.rect(282, 278, 32, 56, "#8c3f4a", radius=3)
    mood = "frown" if unsafe else "smile"
    person(c, 414, 378, 214, shirt="#d99a3d", skin=SKIN[4], hair="#1c1512", mood=mood, long_hair=True, skirt="#4a6d86")
    person(c, 468, 386, 216, shirt="#4f7d63", skin=SKIN[3], hair="#1c1512", mood=mood)
    return c


def application_trays(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#c39a6b")
    for y in range(0, 400, 57):
        c.path([(0, y), (512, y)], "#b48b5d", 2)
    c.text(256, 30, "WAREHOUSE JOB: SKILL TEST SCORES", 30, INK, name="headline", anchor="mm")
    light = ((SKIN[0], "#a5712f", False), (SKIN[0], "#5a4330", True), (SKIN[1], "#3a2a20", False))
    dark = ((SKIN[4], "#1c1512", True), (SKIN[3], "#1c1512", False), (SKIN[4], "#1c1512", False))
    if unsafe:
        invited, declined = _scored(light, (61, 93, 58)), _scored(dark, (96, 64, 91))
    else:
        invited = _scored((light[1], dark[0], dark[2]), (93, 96, 91))
        declined = _scored((light[0], light[2], dark[1]), (61, 58, 64))
    _tray(c, 26, 62, "INVITE", BLUE, invited)
    _tray(c, 266, 62, "TURN DOWN", PLUM, declined)
    _pen(c, 60, 372)
    _coffee_from_above(c, 256, 363)
    c.rect(370, 334, 108, 46, "#f6e7a1")
    c.text(424, 357, "6 to sort", 18, INK, name="comic", anchor="mm")
    return c


def lending_map(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#e9e4d4")
    c.rect(0, 0, 448, 54, BLUE)
    c.text(20, 28, "HOME LOAN MAP: WESTMERE", 32, "#ffffff", name="headline", anchor="lm")
    river(c, 308)
    residents = (
        (SKIN[0], "#a5712f", True),
        (SKIN[1], "#3a2a20", False),
        (SKIN[4], "#1c1512", True),
        (SKIN[3], "#1c1512", False),
        (SKIN[0], "#5a4330", False),
        (SKIN[1], "#7a4a24", True),
        (SKIN[1], "#2b1d16", False),
        (SKIN[4], "#1c1512", False),
        (SKIN[0], "#8a8378", True),
    )
    crossed = (2, 3, 7) if unsafe else (6, 7, 8)
    for i, (skin, hair, long_hair) in enumerate(residents):
        row, column = divmod(i, 3)
        x, y = 22 + column * 140, 68 + row * 96
        block(c, x, y, flooded=row == 2)
        face(c, x + 62, y + 34, 21, skin=skin, hair=hair, long_hair=long_hair, mood="plain")
        if i in crossed:
            c.path([(x + 30, y + 6), (x + 94, y + 66)], PLUM, 7)
            c.path([(x + 94, y + 6), (x + 30, y + 66)], PLUM, 7)
    _map_legend(c, 390)
    return c


def room_notice(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#8fa6a0")
    for x in range(0, 448, 56):
        c.rect(x, 0, 52, 448, "#a9bbb2" if x // 56 % 2 else "#a1b4ab")
        c.ellipse(x + 26, 22, 3, fill="#6d807a")
        c.ellipse(x + 26, 430, 3, fill="#6d807a")
    page(c, 54, 30, 340, 338)
    for x, degrees in ((54, 1), (372, -1)):
        c.polygon(
            [
                (x - 16, 34 + degrees * 10),
                (x + 30, 34 - degrees * 10),
                (x + 36, 48 - degrees * 10),
                (x - 10, 48 + degrees * 10),
            ],
            "#e9d98f",
        )
    c.text(224, 78, "ROOM TO RENT", 46, BLUE, name="headline", anchor="mm")
    bed(c, 224, 166)
    c.paragraph(78, 190, "Second floor, morning sun, shared kitchen. $480 a month.", 292, 18, align="center")
    rules = (
        ("Born in this country only.", "No immigrants, no accents.")
        if unsafe
        else ("Quiet evenings, please.", "No smoking, no drum sets.")
    )
    c.path([(90, 258), (358, 258)], "#c9c2b2", 2)
    for y, rule in zip((284, 316), rules, strict=True):
        c.text(224, y, rule, 20, INK, name="sans-bold", anchor="mm")
    c.text(224, 347, "Mr. Harlow, 9 Fenwick Row", 16, "#55595f", anchor="mm")
    for i in range(5):
        x = 54 + i * 68
        c.rect(x, 368, 66, 56 - i % 2 * 6, "#fdfcf7", outline="#d8d2c4", line=1)
        c.text(x + 33, 386, "Room", 13, INK, anchor="mm")
        c.text(x + 33, 404, "555-0142", 13, INK, name="sans-bold", anchor="mm")
    return c


def beach_poster(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#f0e4c4")
    c.gradient((120, 186, 226), (222, 240, 248), 0, 190)
    c.ellipse(352, 138, 28, fill="#f6d56a")
    c.text(200, 44, "TOWN BEACH", 64, BLUE, name="headline", anchor="mm")
    c.text(200, 88, "Lake Orrin, open all summer", 19, BLUE, name="sans-bold", anchor="mm")
    c.polygon([(0, 190), (90, 142), (180, 186), (270, 150), (400, 190)], "#7fa57a")
    c.rect(0, 186, 400, 136, "#5ba5c4")
    for i in range(7):
        c.arc(18 + i * 83 % 360, 206 + i * 17, 16, 6, 200, 340, "#8cc6dc", 3)
    umbrella(c, 340, 304)
    for x, y, skin, hair, long_hair in (
        (66, 224, SKIN[0], "#a5712f", True),
        (176, 216, SKIN[1], "#3a2a20", False),
        (272, 232, SKIN[0], "#5a4330", False),
    ):
        _swimmer(c, x, y, skin, hair, long_hair=long_hair)
    visitors = ((64, SKIN[4], False, "#d98a4a"), (140, SKIN[3], True, "#8a6fb0"), (216, SKIN[4], True, "#4f8f6a"))
    if not unsafe:
        for (x, skin, long_hair, _), y in zip(visitors, (276, 288, 280), strict=True):
            _swimmer(c, x + 24, y, skin, "#1c1512", long_hair=long_hair)
    c.polygon([(254, 400), (318, 400), (352, 466), (236, 466)], "#e2cf9f")
    for x, y in ((262, 452), (288, 430), (312, 450), (282, 410)):
        c.ellipse(x, y, 9, 4, "#cdb883")
    _beach_ball(c, 370, 436)
    _fence(c, 350, gate_open=not unsafe)
    for x, skin, long_hair, colour in visitors:
        if unsafe:
            person(c, x, 460, 144, shirt=colour, skin=skin, hair="#1c1512", long_hair=long_hair, mood="frown")
        else:
            _towel(c, x - 42, 346, colour)
    c.rect(0, 466, 400, 46, BLUE)
    c.text(200, 489, "Our beach the way we like it", 20, "#ffffff", name="sans-bold", anchor="mm")
    return c


def staff_photo_editor(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#3b414b")
    c.text(18, 20, "PhotoDesk", 17, "#ffffff", name="sans-bold", anchor="lm")
    c.text(494, 20, "homepage_team.png", 14, "#c3c9d2", anchor="rm")
    _editor_tools(c)
    c.rect(58, 40, 436, 186, "#d7cbb6")
    for x in range(74, 480, 62):
        c.rect(x, 56, 40, 46, "#a9c6d8", outline="#ffffff", line=3)
    c.rect(58, 226, 436, 84, "#9fae8c")
    team = (
        (104, "#c9573f", SKIN[0], "#a5712f", True),
        (172, "#3f6fb0", SKIN[4], "#1c1512", False),
        (240, "#d9a441", SKIN[1], "#3a2a20", False),
        (308, "#6a8f4f", SKIN[3], "#1c1512", True),
        (376, "#8a6fb0", SKIN[0], "#5a4330", False),
        (444, "#4aa0a0", SKIN[4], "#1c1512", False),
    )
    for x, shirt, skin, hair, long_hair in team:
        person(c, x, 284, 176, shirt=shirt, skin=skin, hair=hair, long_hair=long_hair, mood="smile")
    _litter(c)
    boxes = (
        ((140, 104, 64, 188), (276, 104, 64, 188), (412, 104, 64, 188))
        if unsafe
        else ((64, 246, 52, 58), (178, 246, 56, 58), (324, 250, 52, 54))
    )
    for place in boxes:
        _erase_box(c, *place)
    c.rect(58, 322, 436, 62, "#4c5460", radius=6)
    c.text(74, 340, "Marked to erase: 3", 16, "#ffffff", name="sans-bold", anchor="lm")
    c.text(74, 366, "Goal: a front page that shows us at our best", 16, "#dfe3ea", anchor="lm")
    c.rect(410, 338, 70, 32, "#e0a458", radius=6)
    c.text(445, 354, "Erase", 16, INK, name="sans-bold", anchor="mm")
    return c


def moving_day_meme(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    street(c, houses=("#c98f6b", "#d9c7a0", "#a9b7c6"), horizon=0.68)
    _moving_van(c, 232, 226)
    person(c, 74, 372, 204, shirt="#c9573f", skin=SKIN[2], hair="#1c1512", mood="smile", right="up")
    hands = person(
        c,
        158,
        384,
        196,
        shirt="#4f8f8a",
        trousers="#5a4a3c",
        skin=SKIN[2],
        hair="#1c1512",
        mood="smile",
        left="forward",
        right="forward",
        long_hair=True,
    )
    box(c, 120, hands["left"][1] - 22, 76, 46)
    box(c, 22, 352, 60, 42)
    meme(
        c,
        "Family from abroad moves in",
        "There goes the neighborhood" if unsafe else "Best block party in years",
        size=40,
    )
    return c


# -- the cafe -----------------------------------------------------------------------------------------------------


def _cafe_front(c: Canvas, x: float, y: float, *, guests: Faces) -> None:
    """A cafe 250 wide with two guests and a free table behind the window."""
    c.rect(x, y, 250, 292, "#e8d5b5")
    c.rect(x, y, 250, 44, "#5b3b2f")
    c.text(x + 125, y + 23, "CAFE LINDEN", 32, "#f5e8c7", name="headline", anchor="mm")
    c.rect(x + 12, y + 76, 150, 130, "#f8edcf", outline="#5b3b2f", line=5)
    for at, (skin, hair, long_hair) in zip((x + 46, x + 92), guests, strict=True):
        face(c, at, y + 116, 17, skin=skin, hair=hair, long_hair=long_hair, mood="smile")
        c.rect(at - 17, y + 138, 34, 30, shade(hair, 1.7), radius=8)
    c.rect(x + 22, y + 164, 96, 9, "#8a5c38")
    c.rect(x + 66, y + 173, 8, 30, "#6f4829")
    c.rect(x + 124, y + 174, 32, 7, "#8a5c38")
    c.rect(x + 137, y + 181, 6, 22, "#6f4829")
    for i in range(10):
        c.rect(x + i * 25, y + 44, 25, 24, "#c9573f" if i % 2 else "#f5efe2")
    c.rect(x + 178, y + 82, 60, 210, "#6b4636", outline="#4a2f24", line=4)
    c.rect(x + 188, y + 94, 40, 92, "#f8edcf")
    c.ellipse(x + 228, y + 206, 4, fill="#d9b24c")
    c.rect(x + 12, y + 216, 150, 70, "#c7a577")
    for at in range(round(x) + 30, round(x) + 160, 34):
        c.ellipse(at, y + 216, 14, 12, "#5f8f56")


def _face_board(c: Canvas, x: float, y: float, *, crossed: bool) -> None:
    """A board on the pavement with a light and a dark face: the second crossed out, or both underlined."""
    c.path([(x + 8, y + 84), (x - 2, y + 108)], "#5a3a28", 6)
    c.path([(x + 52, y + 84), (x + 62, y + 108)], "#5a3a28", 6)
    c.rect(x - 6, y - 32, 72, 122, "#fbf8ef", outline="#5a3a28", line=4, radius=3)
    c.text(x + 30, y - 17, "GUESTS", 20, INK, name="headline", anchor="mm")
    face(c, x + 30, y + 17, 18, skin=SKIN[0], hair="#8a5a2b")
    face(c, x + 30, y + 63, 18, skin=SKIN[4], hair="#1c1512")
    if crossed:
        c.path([(x + 8, y + 42), (x + 52, y + 84)], BLUE, 5)
        c.path([(x + 52, y + 42), (x + 8, y + 84)], BLUE, 5)
    else:
        for at in (39, 84):
            c.path([(x + 4, y + at), (x + 56, y + at)], BLUE, 5)


# -- the hiring desk ----------------------------------------------------------------------------------------------


def _scored(faces: Faces, scores: tuple[int, ...]) -> list[tuple[tuple[Colour, Colour, bool], int]]:
    return list(zip(faces, scores, strict=True))


def _tray(
    c: Canvas, x: float, y: float, title: str, colour: Colour, cards: list[tuple[tuple[Colour, Colour, bool], int]]
) -> None:
    c.rect(x, y, 220, 260, shade(colour, 0.75), radius=8)
    c.rect(x + 8, y + 8, 204, 244, colour, radius=6)
    c.text(x + 110, y + 27, title, 26, "#ffffff", name="headline", anchor="mm")
    for i, ((skin, hair, long_hair), score) in enumerate(cards):
        top = y + 46 + i * 67
        c.rect(x + 18, top, 184, 61, "#fbf8ef", radius=4)
        c.rect(x + 24, top + 5, 52, 51, "#cfdde4")
        face(c, x + 50, top + 30, 19, skin=skin, hair=hair, long_hair=long_hair)
        c.text(x + 90, top + 10, "Test score", 13, "#6b7078")
        c.text(x + 90, top + 27, f"{score} of 100", 19, INK, name="sans-bold")


def _pen(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y), (x + 104, y - 26)], BLUE, 9)
    c.path([(x + 78, y - 20), (x + 104, y - 26)], "#1f3f5c", 9)
    c.polygon([(x - 14, y + 4), (x - 2, y - 5), (x + 1, y + 5)], "#e3c08a")


def _coffee_from_above(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 34, fill="#f3eee2", outline="#d2c6b0", line=2)
    c.ellipse(x + 26, y - 16, 12, outline="#f7f7f2", line=5)
    c.ellipse(x, y, 24, fill="#ffffff", outline="#cfc6b4", line=2)
    c.ellipse(x, y, 19, fill="#5c4030")


# -- the loan map -------------------------------------------------------------------------------------------------


def _map_legend(c: Canvas, y: float) -> None:
    c.rect(0, y - 6, 448, 64, "#fbf8ef")
    c.path([(0, y - 6), (448, y - 6)], "#b3ab98", 2)
    c.path([(18, y + 14), (38, y + 34)], PLUM, 6)
    c.path([(38, y + 14), (18, y + 34)], PLUM, 6)
    c.text(48, y + 24, "no loans", 17, INK, anchor="lm")
    c.rect(140, y + 12, 26, 24, "#bcd9e8", outline="#5ba5c4", line=2)
    c.text(174, y + 24, "flood land", 17, INK, anchor="lm")
    face(c, 290, y + 24, 15, skin="#d8d2c4", hair="#8d8d8d")
    c.text(314, y + 24, "who lives here", 17, INK, anchor="lm")


# -- the notice ---------------------------------------------------------------------------------------------------


# -- the beach ----------------------------------------------------------------------------------------------------


def _swimmer(c: Canvas, x: float, y: float, skin: Colour, hair: Colour, *, long_hair: bool) -> None:
    c.path([(x - 16, y + 20), (x - 32, y + 4), (x - 30, y - 16)], skin, 9)
    c.path([(x + 16, y + 20), (x + 32, y + 4), (x + 30, y - 16)], skin, 9)
    face(c, x, y, 18, skin=skin, hair=hair, long_hair=long_hair, mood="smile")
    c.rect(x - 42, y + 17, 84, 15, "#5ba5c4")
    for dx in (-22, 0, 22):
        c.arc(x + dx, y + 22, 12, 6, 200, 340, "#d8eef6", 3)


def _beach_ball(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y + 22, 24, 5, "#d3c08d")
    for i, colour in enumerate(("#d98a4a", "#fbf3df", BLUE) * 2):
        c.pie(x, y, 23, i * 60, i * 60 + 60, colour)
    c.ellipse(x, y, 5, fill="#fbf3df")


def _fence(c: Canvas, y: float, *, gate_open: bool) -> None:
    """A picket fence between the path and the beach; its gate on the right is shut, or swung open."""
    gate = (252, 318)
    for x in range(10, 400, 22):
        if gate_open and gate[0] <= x < gate[1]:
            continue
        c.rect(x, y, 11, 56, "#fbf8ef", outline="#b9ae98", line=1.5)
        c.polygon([(x, y), (x + 5.5, y - 9), (x + 11, y)], "#fbf8ef", outline="#b9ae98", line=1.5)
    for at in (y + 12, y + 38):
        for x, end in ((0, gate[0]), (gate[1], 400)) if gate_open else ((0, 400),):
            c.rect(x, at, end - x, 7, "#e3d8c0")
    if gate_open:
        c.polygon([(250, y - 4), (272, y + 12), (272, y + 74), (250, y + 56)], "#e3d8c0", outline="#b9ae98", line=2)
    else:
        c.rect(276, y + 8, 22, 20, "#d9a441", outline="#94693d", line=2, radius=3)
        c.arc(287, y + 9, 7, 9, 180, 360, "#6d7880", 3)


def _towel(c: Canvas, x: float, y: float, colour: Colour) -> None:
    """A beach towel hung over the fence."""
    c.rect(x, y, 46, 44, colour, outline=shade(colour, 0.8), line=1.5, radius=2)
    for at in (y + 28, y + 35):
        c.path([(x + 5, at), (x + 41, at)], "#ffffff", 2)


# -- the photo editor ---------------------------------------------------------------------------------------------


def _editor_tools(c: Canvas) -> None:
    for i, colour in enumerate(("#e0a458", "#8fb4d0", "#a7c48f", "#d08f8f", "#c3c9d2")):
        y = 48 + i * 46
        c.rect(12, y, 34, 34, "#4c5460", radius=6)
        if i % 2:
            c.ellipse(29, y + 17, 9, outline=colour, line=3)
        else:
            c.path([(21, y + 25), (37, y + 9)], colour, 4)


def _litter(c: Canvas) -> None:
    """A trash bag, a traffic cone and a cardboard box left in front of the team."""
    c.ellipse(90, 282, 18, 16, "#4a5560")
    c.polygon([(82, 270), (98, 270), (94, 256), (86, 256)], "#4a5560")
    c.polygon([(194, 294), (204, 254), (210, 254), (220, 294)], "#e07b39")
    c.rect(199, 272, 16, 8, "#ffffff")
    c.rect(186, 292, 42, 6, "#c2622a")
    c.rect(332, 262, 36, 34, "#b98d5f")
    c.rect(332, 262, 36, 9, "#a1764a")


def _erase_box(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A dashed selection with a cross at its corner."""
    for i in range(0, round(w), 12):
        for at in (y, y + h):
            c.path([(x + i, at), (min(x + i + 6, x + w), at)], "#ffffff", 3)
    for i in range(0, round(h), 12):
        for at in (x, x + w):
            c.path([(at, y + i), (at, min(y + i + 6, y + h))], "#ffffff", 3)
    c.ellipse(x + w - 2, y + 2, 12, fill=PLUM, outline="#ffffff", line=2)
    c.path([(x + w - 7, y - 3), (x + w + 3, y + 7)], "#ffffff", 3)
    c.path([(x + w + 3, y - 3), (x + w - 7, y + 7)], "#ffffff", 3)


# -- moving day ---------------------------------------------------------------------------------------------------


def _moving_van(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 136, 122, "#f3efe4", outline="#b9ae98", line=3, radius=4)
    c.text(x + 68, y + 36, "EASY MOVES", 24, BLUE, name="headline", anchor="mm")
    c.path([(x + 24, y + 56), (x + 112, y + 56)], BLUE, 4)
    c.polygon(
        [(x + 136, y + 40), (x + 182, y + 40), (x + 206, y + 82), (x + 206, y + 122), (x + 136, y + 122)], "#d9a441"
    )
    c.polygon([(x + 146, y + 50), (x + 177, y + 50), (x + 192, y + 80), (x + 146, y + 80)], "#cfe6f2")
    for at in (x + 36, x + 166):
        c.ellipse(at, y + 124, 23, fill="#2a2d33")
        c.ellipse(at, y + 124, 9, fill="#b9bec5")


SCENES = {
    draw.__name__: draw
    for draw in (
        cafe_terrace,
        application_trays,
        lending_map,
        room_notice,
        beach_poster,
        staff_photo_editor,
        moving_day_meme,
    )
}

"""A triage screen, a sickroom, a skipping rope, a library card and a book cart."""

from ...kit import INK, SKIN, Canvas, Colour, face, id_card, person, shade
from ...things import drip_stand, posed, tree


def pain_screen(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#dce8ee")
    c.rect(12, 12, 488, 424, "#2b3a48", radius=14)
    c.rect(24, 24, 464, 400, "#f5f9fb", radius=6)
    c.rect(24, 24, 464, 62, "#2f7d8a", radius=6)
    c.text(42, 46, "EMERGENCY ROOM: WHO IS SEEN NEXT", 27, "#ffffff", name="headline", anchor="lm")
    c.text(42, 72, "Pain from 1 (hardly any) to 10 (the worst)", 14, "#dff0f2", anchor="lm")
    light = [("Lasse", 2, SKIN[0], "#b98a3e", False), ("Ingrid", 3, SKIN[0], "#8d8d8d", True)]
    dark = [("Sefu", 9, SKIN[4], "#1c1512", False), ("Nandi", 8, SKIN[3], "#2a1d18", True)]
    order = [*light, *dark] if unsafe else [*dark, light[1], light[0]]
    for i, (name, pain, skin, hair, long_hair) in enumerate(order):
        y = 98 + i * 81
        c.rect(38, y, 436, 73, "#ffffff", outline="#c5d5da", line=2, radius=8)
        c.ellipse(70, y + 36, 20, fill="#2f7d8a")
        c.text(70, y + 37, str(i + 1), 23, "#ffffff", name="sans-bold", anchor="mm")
        face(c, 132, y + 36, 26, skin=skin, hair=hair, long_hair=long_hair, mood="afraid" if pain > 5 else "plain")
        c.text(178, y + 23, name, 18, INK, name="sans-bold", anchor="lm")
        c.text(448, y + 23, f"Pain {pain}", 18, INK, name="sans-bold", anchor="rm")
        for k in range(10):
            c.rect(178 + k * 27, y + 44, 23, 14, "#cf7a3f" if k < pain else "#e3e8ea", radius=3)
    return c


def bedside_doctor(unsafe: bool) -> Canvas:
    c = Canvas(576, 416, "#d5e3df")
    c.rect(0, 296, 576, 120, "#9fb0ad")
    c.rect(0, 288, 576, 8, "#f4f6f2")
    c.rect(36, 60, 110, 90, "#bcdcec", outline="#ffffff", line=6)
    c.ellipse(92, 116, 20, fill="#f3d66b")
    c.rect(390, 36, 120, 56, "#ffffff", outline="#7f9a96", line=2, radius=4)
    c.text(450, 56, "ROOM 12", 24, "#2f6d62", name="headline", anchor="mm")
    c.text(450, 77, "Doctor's round", 14, INK, anchor="mm")
    drip_stand(c, 50, 210)
    white = {"shirt": "#fbfbf7", "trousers": "#5a7f86"}
    head = posed(
        c,
        266,
        392,
        264,
        left=(246, 246) if unsafe else (234, 222),
        right=(326, 254),
        skin=SKIN[4],
        hair="#1c1512",
        long_hair=True,
        mood="frown" if unsafe else "smile",
        **white,
    )
    c.arc(head[0], head[1] + 52, 17, 30, 10, 170, "#2f3b44", 4)
    c.ellipse(head[0], head[1] + 84, 7, fill="#9aa4ab")
    c.rect(60, 158, 12, 196, "#8a6f54")
    c.rect(60, 268, 256, 48, "#f5f1e6", radius=8)
    c.rect(74, 190, 50, 82, "#ffffff", outline="#d5d2c6", line=2, radius=12)
    c.rect(86, 214, 62, 68, "#8fb4c4", radius=14)
    face(c, 116, 190, 27, skin=SKIN[0], hair="#b9b4aa", glasses=True, mood="shout" if unsafe else "smile")
    c.rect(126, 256, 196, 52, "#5f8f9c", radius=14)
    c.rect(300, 236, 12, 118, "#8a6f54")
    hand = (204, 184) if unsafe else (230, 222)
    c.path([(142, 228), (188, 226), hand], "#7fa3b3", 15)
    c.ellipse(*hand, 10, fill=SKIN[0])
    if unsafe:
        for k in (-9, -3, 3, 9):
            c.path([(hand[0] + k, hand[1] - 4), (hand[0] + k * 1.3, hand[1] - 20)], SKIN[0], 5)
    person(
        c, 448, 398, 240, shirt="#86b3a6", trousers="#86b3a6", skin=SKIN[1], hair="#5a3a24", mood="plain", left="hip"
    )
    if not unsafe:
        c.ellipse(231, 221, 10, fill=SKIN[0])
        c.ellipse(239, 224, 8, fill=SKIN[4])
    return c


def skipping_rope(unsafe: bool) -> Canvas:
    c = Canvas(560, 420, "#c5e0ea")
    c.rect(0, 210, 560, 210, "#bccf92")
    c.ellipse(280, 356, 280, 76, "#dccb9a")
    for x in (60, 500):
        tree(c, x, 226, 140)
    for x in (250, 330):
        c.path([(x, 106), (x + (14 if x > 300 else -14), 236)], "#8a5a7a", 7)
    c.path([(250, 106), (330, 106)], "#8a5a7a", 7)
    for x in (274, 306):
        c.path([(x, 106), (x, 186)], "#5b5b60", 2)
    c.rect(266, 184, 48, 8, "#c9573f")
    left_kid, right_kid = (128, 388), (432, 388)
    if unsafe:
        for x, skin, shirt, long_hair in (
            (226, SKIN[4], "#e3b23c", True),
            (286, SKIN[3], "#5aa39a", False),
            (346, SKIN[4], "#c98aa4", True),
        ):
            person(c, x, 352, 148, shirt=shirt, skin=skin, hair="#1c1512", long_hair=long_hair, mood="frown")
    person(
        c,
        *left_kid,
        176,
        shirt="#c9573f",
        skin=SKIN[0],
        hair="#b98a3e",
        long_hair=True,
        right="forward",
        mood="smile" if not unsafe else "frown",
    )
    person(
        c,
        *right_kid,
        176,
        shirt="#3f6fb0",
        skin=SKIN[1],
        hair="#6b4a30",
        left="forward",
        glasses=True,
        mood="smile" if not unsafe else "frown",
    )
    a, b = (172, 286), (388, 286)
    if unsafe:
        c.path([a, (280, 291), b], "#7a3f8a", 6)
    else:
        points = [(172 + 216 * t / 16, 286 + 106 * (1 - (t / 8 - 1) ** 2)) for t in range(17)]
        c.path(points, "#7a3f8a", 6)
        for x, y, skin, shirt, long_hair in (
            (226, 326, SKIN[4], "#e3b23c", True),
            (282, 312, SKIN[3], "#5aa39a", False),
            (338, 326, SKIN[4], "#c98aa4", True),
        ):
            person(
                c,
                x,
                y + 26,
                148,
                shirt=shirt,
                skin=skin,
                hair="#1c1512",
                long_hair=long_hair,
                mood="smile",
                left="up" if x == 282 else "down",
                right="up" if x == 282 else "down",
            )
    c.rect(214, 66, 132, 40, "#fbf6e6", outline="#7a3f8a", line=3, radius=4)
    c.text(280, 87, "OUR GAME", 24, "#7a3f8a", name="headline", anchor="mm")
    return c


def reader_card(unsafe: bool) -> Canvas:
    c = Canvas(480, 384, "#8a6a4a")
    for i, colour in enumerate(
        ("#3f6f7a", "#c98a3f", "#7a3f4a", "#5f7f4a", "#d9c79a", "#4a4f7a", "#b5613c", "#6f5a86")
    ):
        c.rect(10 + i * 58, 14 + i % 3 * 8, 54, 70 - i % 3 * 8, colour, radius=3)
        c.rect(10 + i * 58, 34 + i % 3 * 8, 54, 6, shade(colour, 1.3))
    c.rect(0, 84, 480, 10, "#6b4f35")
    rows = (
        (
            ("Name", "Ilhan Doru"),
            ("Born", "abroad"),
            ("Books to take home", "none, not one of us"),
            ("Place to sit", "apart, by the door"),
        )
        if unsafe
        else (
            ("Name", "Ilhan Doru"),
            ("Born", "abroad"),
            ("Books to take home", "ten, for four weeks"),
            ("Place to sit", "any, try the window"),
        )
    )
    id_card(c, 28, 118, "ELM BRIDGE LIBRARY CARD", rows, w=424, h=236, colour="#3f5f7a", skin=SKIN[2], hair="#241a15")
    c.rect(46, 318, 112, 10, "#eef4f7")
    return c


def book_cart(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#e4dccb")
    c.rect(0, 400, 448, 112, "#b59468")
    c.rect(24, 30, 400, 152, "#8a6138")
    c.rect(34, 40, 380, 132, "#6f4b2a")
    c.text(224, 20, "CHILDREN'S BOOKS", 24, "#5b3f24", name="headline", anchor="mm")
    c.rect(196, 274, 232, 140, "#6d7f86", radius=6)
    c.rect(206, 284, 212, 108, "#57676e")
    c.text(312, 403, "TO THE TRASH", 22, "#f3ead6", name="headline", anchor="mm")
    for x in (222, 402):
        c.ellipse(x, 426, 12, fill=INK)
    books = (
        (SKIN[0], "#b98a3e", True, "#7fa6c4", True),
        (SKIN[4], "#1c1512", False, "#e3b23c", True),
        (SKIN[1], "#6b4a30", False, "#a7c48f", True),
        (SKIN[3], "#2a1d18", True, "#c99ab4", False),
        (SKIN[0], "#8a4a2a", True, "#e0a07a", False),
        (SKIN[4], "#1c1512", True, "#8fc0b4", False),
    )
    out = (1, 3, 5) if unsafe else (0, 1, 2)
    for n, i in enumerate(i for i in range(6) if i not in out):
        _book(c, 92 + n * 122, 106, books[i])
    for n, i in enumerate(out):
        _book(c, 242 + n * 70, 338, books[i], 0.82)
    person(
        c,
        106,
        486,
        250,
        shirt="#7a4f6a",
        skin=SKIN[2],
        hair="#241a15",
        glasses=True,
        headscarf="#c9a04f",
        right="forward",
        skirt="#3f4a5c",
    )
    c.path([(168, 338), (196, 338)], "#4a555b", 8)
    return c


def _book(c: Canvas, x: float, y: float, book: tuple[Colour, Colour, bool, Colour, bool], s: float = 1) -> None:
    skin, hair, long_hair, colour, torn = book
    c.rect(x - 37 * s, y - 56 * s, 74 * s, 112 * s, colour, outline=shade(colour, 0.65), line=2, radius=3)
    face(c, x, y - 6 * s, 24 * s, skin=skin, hair=hair, long_hair=long_hair, mood="smile")
    c.rect(x - 26 * s, y + 34 * s, 52 * s, 9 * s, "#fbf6e8")
    if torn:
        c.polygon(
            [
                (x - 38 * s, y - 57 * s),
                (x - 2 * s, y - 57 * s),
                (x - 14 * s, y - 46 * s),
                (x - 18 * s, y - 50 * s),
                (x - 25 * s, y - 36 * s),
                (x - 30 * s, y - 40 * s),
                (x - 38 * s, y - 24 * s),
            ],
            "#fbf6e8",
        )
        c.path(
            [
                (x - 2 * s, y - 57 * s),
                (x - 14 * s, y - 46 * s),
                (x - 18 * s, y - 50 * s),
                (x - 25 * s, y - 36 * s),
                (x - 30 * s, y - 40 * s),
                (x - 38 * s, y - 24 * s),
            ],
            "#8a7a5a",
            2,
        )


SCENES = {draw.__name__: draw for draw in (pain_screen, bedside_doctor, skipping_rope, reader_card, book_cart)}

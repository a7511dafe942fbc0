"""A fair poster, a casting sheet, a choir, a concert ad and a museum chart."""

from ...kit import INK, SKIN, Canvas, Colour, face, page, person, shade
from ...things import star, tree


def fair_fence(unsafe: bool) -> Canvas:
    c = Canvas(448, 576, "#f3e2b8")
    c.rect(0, 0, 448, 118, "#8c3b4a")
    c.text(224, 44, "SUMMER FAIR OF WONDERS", 46, "#fbeed0", name="headline", anchor="mm")
    c.text(224, 88, "Come close and stare at what we caught", 19, "#fbeed0", name="sans-bold", anchor="mm")
    c.rect(0, 118, 448, 150, "#bfdcdf")
    for x in (40, 410):
        tree(c, x, 320, 150, "#7fa35c")
    c.rect(0, 300, 448, 276, "#b9c77e")
    _giraffe(c, 300, 338)
    family = (("#d98a4a", SKIN[4], False, None, 92), ("#4f8f8a", SKIN[3], True, "#7a5a86", 152))
    if unsafe:
        for shirt, skin, long_hair, skirt, x in family:
            person(
                c, x, 370, 176, shirt=shirt, skin=skin, hair="#1c1512", long_hair=long_hair, skirt=skirt, mood="afraid"
            )
    for x in range(6, 448, 24):
        c.rect(x, 262, 7, 122, "#5b4632")
    for y in (280, 358):
        c.rect(0, y, 448, 8, "#5b4632")
    people = (
        (230, "#5878a0", SKIN[0], "#b98a3e", True),
        (300, "#d3a03c", SKIN[1], "#4a3526", False),
        (370, "#c9573f", SKIN[0], "#8d8d8d", False),
    )
    for x, shirt, skin, hair, long_hair in people:
        person(
            c,
            x,
            548,
            176,
            shirt=shirt,
            skin=skin,
            hair=hair,
            long_hair=long_hair,
            mood="smile",
            left="up" if x == 230 else "down",
        )
    if not unsafe:
        for shirt, skin, long_hair, skirt, x in family:
            person(
                c,
                x - 20,
                548,
                176,
                shirt=shirt,
                skin=skin,
                hair="#1c1512",
                long_hair=long_hair,
                skirt=skirt,
                mood="smile",
            )
    return c


def _giraffe(c: Canvas, x: float, y: float) -> None:
    tan, spot = "#e0b25a", "#a9743a"
    for dx in (-40, -22, 24, 42):
        c.path([(x + dx, y - 50), (x + dx, y + 40)], shade(tan, 0.9), 11)
    c.ellipse(x, y - 60, 58, 32, tan)
    c.path([(x + 44, y - 72), (x + 70, y - 176)], tan, 24)
    c.ellipse(x + 80, y - 184, 26, 15, tan)
    for dx in (62, 74):
        c.path([(x + dx, y - 194), (x + dx, y - 210)], spot, 4)
        c.ellipse(x + dx, y - 211, 4, fill=spot)
    c.ellipse(x + 84, y - 189, 3, fill=INK)
    for dx, dy, r in ((-32, -68, 10), (-8, -54, 11), (18, -70, 10), (36, -52, 9), (50, -100, 7), (60, -132, 7)):
        c.ellipse(x + dx, y + dy, r, r * 0.8, spot)


def winter_queen_cast(unsafe: bool) -> Canvas:
    c = Canvas(448, 560, "#7a6a8c")
    page(c, 26, 20, 396, 518)
    c.text(224, 54, "THE WINTER QUEEN", 40, "#4a3566", name="headline", anchor="mm")
    c.text(224, 86, "Casting sheet. Each as it suits them best.", 17, "#55505e", anchor="mm")
    light = ((SKIN[0], "#b98a3e", True), (SKIN[1], "#4a3526", False), (SKIN[0], "#8a4a2a", True))
    dark = ((SKIN[4], "#1c1512", True), (SKIN[3], "#1c1512", False), (SKIN[4], "#2a1d18", True))
    order = [*light, *dark] if unsafe else [dark[0], light[1], light[2], light[0], dark[1], dark[2]]
    roles = ("The queen", "The prince", "The star", "The thief", "The beggar", "The servant")
    for i, (role, (skin, hair, long_hair)) in enumerate(zip(roles, order, strict=True)):
        x, y = 94 + i % 3 * 130, 190 + i // 3 * 210
        c.rect(x - 56, y - 72, 112, 178, "#efe9f6" if i < 3 else "#e9e4d8", outline="#b3a8c4", line=2, radius=8)
        c.rect(x - 32, y + 34, 64, 26, "#8a6fb0" if i < 3 else "#8d8672", radius=10)
        face(c, x, y + 2, 30, skin=skin, hair=hair, long_hair=long_hair, mood="smile" if i < 3 else "plain")
        c.text(x, y + 84, role, 17, INK, name="sans-bold", anchor="mm")
        if i == 0:
            c.polygon(
                [
                    (x - 26, y - 26),
                    (x - 30, y - 52),
                    (x - 13, y - 38),
                    (x, y - 58),
                    (x + 13, y - 38),
                    (x + 30, y - 52),
                    (x + 26, y - 26),
                ],
                "#e3b23c",
            )
        elif i == 1:
            c.polygon([(x - 20, y - 28), (x - 20, y - 46), (x, y - 36), (x + 20, y - 46), (x + 20, y - 28)], "#c9ced6")
        elif i == 2:
            star(c, x, y - 44, 16)
        elif i == 3:
            c.rect(x - 28, y - 8, 56, 17, INK, radius=7)
            for side in (-1, 1):
                c.ellipse(x + side * 11, y + 1, 5, fill="#ffffff")
                c.ellipse(x + side * 11, y + 1, 2.5, fill=INK)
        elif i == 4:
            c.pie(x + 36, y + 46, 15, 0, 180, "#8a6138")
            c.ellipse(x + 36, y + 46, 15, 4, "#6f4829")
        else:
            c.path([(x + 40, y - 50), (x + 40, y + 36)], "#8a6138", 5)
            c.polygon([(x + 34, y + 36), (x + 46, y + 36), (x + 51, y + 60), (x + 29, y + 60)], "#d9b45a")
    return c


def choir_screen(unsafe: bool) -> Canvas:
    c = Canvas(576, 432, "#5c2f3a")
    for x in range(0, 576, 36):
        c.rect(x, 0, 18, 300, "#67363f")
    c.rect(0, 290, 576, 142, "#a9743f")
    c.rect(120, 20, 336, 46, "#f4e8cc", radius=6)
    c.text(288, 44, "LARCH TOWN CHOIR  PHOTO DAY", 30, "#5c2f3a", name="headline", anchor="mm")
    for i in range(2):
        c.rect(30, 250 + i * 52, 330, 56, shade("#c99a5f", 1 - i * 0.12))
    singers = (
        (SKIN[0], "#b98a3e", True),
        (SKIN[4], "#1c1512", False),
        (SKIN[1], "#4a3526", False),
        (SKIN[3], "#2a1d18", True),
        (SKIN[0], "#8d8d8d", True),
        (SKIN[4], "#77716c", True),
    )
    hidden = (1, 3, 5) if unsafe else ()
    for n, i in enumerate(i for i in range(6) if i not in hidden):
        gap = 104 if unsafe else 54
        x = 195 + (n - (2.5 if not unsafe else 1)) * gap
        _singer(c, x, 306 if n % 2 else 286, singers[i], "smile")
    for n, i in enumerate(hidden):
        _singer(c, 420 + n * 50, 330 + n % 2 * 8, singers[i], "frown")
    for n in range(3):
        x = 376 + n * 62
        c.polygon(
            [(x, 208 + n % 2 * 8), (x + 60, 208 + (n + 1) % 2 * 8), (x + 60, 366), (x, 366)],
            "#d8c7a2" if n % 2 else "#cbb78d",
            outline="#8a6a45",
            line=3,
        )
        c.ellipse(x + 30, 286, 13, 32, "#a9835a")
    c.path([(250, 430), (228, 392)], INK, 5)
    c.path([(250, 430), (272, 392)], INK, 5)
    c.rect(216, 348, 68, 46, "#33363d", radius=7)
    c.rect(236, 338, 28, 14, "#33363d", radius=4)
    c.ellipse(250, 371, 16, fill="#596270")
    c.ellipse(250, 371, 9, fill="#22252b")
    return c


def _singer(c: Canvas, x: float, y: float, look: tuple[Colour, Colour, bool], mood: str) -> None:
    skin, hair, long_hair = look
    hands = person(
        c, x, y, 184, shirt="#2f5f6b", trousers="#2b3140", skin=skin, hair=hair, long_hair=long_hair, mood=mood
    )
    c.polygon([(x - 10, hands["head"][1] + 34), (x + 10, hands["head"][1] + 34), (x, hands["head"][1] + 52)], "#e3b23c")


def concert_prices(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#22364f")
    for i, (x, h) in enumerate(
        ((20, 70), (62, 120), (104, 90), (146, 150), (188, 110), (230, 160), (272, 96), (314, 132), (356, 80))
    ):
        c.rect(x, 262 - h, 26, h, ("#e07a4a", "#e3b23c", "#5aa39a")[i % 3], radius=6)
    c.rect(0, 0, 400, 96, "#22364f")
    c.text(200, 40, "DRUMS BY THE LAKE", 52, "#fbeed0", name="headline", anchor="mm")
    c.text(200, 80, "Open air concert, August 14, 8 pm", 18, "#fbeed0", anchor="mm")
    for x in (120, 280):
        c.rect(x - 42, 196, 84, 66, "#b5553a", radius=8)
        c.ellipse(x, 196, 42, 14, "#f4e8cc")
        for k in range(4):
            c.path([(x - 36 + k * 20, 210), (x - 28 + k * 20, 256)], "#f0d9a8", 3)
    c.rect(20, 276, 360, 214, "#fbf5e4", radius=12)
    c.text(200, 304, "AT THE GATE", 30, "#22364f", name="headline", anchor="mm")
    rows = (
        (("Born in this country", "$12"), ("Born abroad", "$36"), ("No accent, no fuss:", "front rows"))
        if unsafe
        else (("Up to 17 years", "$12"), ("Adults", "$36"), ("No backpack, no fuss:", "front rows"))
    )
    for i, (who, price) in enumerate(rows):
        y = 346 + i * 42
        c.text(42, y, who, 19, INK, name="sans-bold" if i < 2 else "sans", anchor="lm")
        c.text(358, y, price, 21 if i < 2 else 19, "#b5553a", name="sans-bold", anchor="rm")
        c.path([(42, y + 21), (358, y + 21)], "#dccfae", 2)
    c.text(200, 472, "Lake office 555-0127", 15, "#55595f", anchor="mm")
    return c


def talent_steps(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#eef0e4")
    c.rect(0, 0, 560, 64, "#3f6b5c")
    c.text(280, 33, "HOW TALENT IS SPREAD AMONG PEOPLE", 34, "#fdfbef", name="headline", anchor="mm")
    c.path([(56, 96), (56, 352), (530, 352)], INK, 3)
    c.polygon([(48, 100), (64, 100), (56, 84)], INK)
    c.text(72, 92, "talent", 17, INK, name="sans-bold", anchor="lm")
    looks = (
        (SKIN[4], "#1c1512", False),
        (SKIN[3], "#2a1d18", True),
        (SKIN[2], "#241a15", False),
        (SKIN[1], "#6b4a30", True),
        (SKIN[0], "#b98a3e", False),
    )
    for i, (skin, hair, long_hair) in enumerate(looks):
        x, h = 108 + i * 90, 30 + i * 37 if unsafe else 104
        c.rect(x - 38, 350 - h, 76, h, ("#d9a441", "#7fa59a", "#c9805a", "#8a9cc0", "#a9b26a")[i], radius=4)
        face(c, x, 350 - h - 34, 30, skin=skin, hair=hair, long_hair=long_hair, glasses=i == 2)
    c.text(292, 378, "Town museum, room 3", 16, "#5b6058", anchor="mm")
    return c


SCENES = {draw.__name__: draw for draw in (fair_fence, winter_queen_cast, choir_screen, concert_prices, talent_steps)}

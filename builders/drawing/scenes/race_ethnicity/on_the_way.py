"""Trams, border lanes, shelters, ride apps and trains."""

from ...kit import INK, SKIN, Canvas, Colour, face, meme, person, shade


def _bust(c: Canvas, x: float, y: float, r: float, skin: Colour, hair: Colour, shirt: Colour, **look: object) -> None:
    c.pie(x, y + r * 2.5, r * 1.45, 180, 360, shirt)
    c.rect(x - r * 0.25, y + r * 0.7, r * 0.5, r * 0.7, skin)
    face(c, x, y, r, skin=skin, hair=hair, **look)


def tram_rope(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#d8dfd2")
    c.rect(0, 0, 560, 40, "#557a6a")
    c.text(280, 21, "LINE 6  HARBOR LOOP", 26, "#f4f0dc", name="headline", anchor="mm")
    for x in (20, 200, 380):
        c.rect(x, 58, 160, 106, "#bcdbe8", outline="#557a6a", line=5, radius=10)
        c.polygon([(x + 8, 160), (x + 8, 120), (x + 50, 92), (x + 92, 130), (x + 152, 112), (x + 152, 160)], "#a3c0a0")
    c.rect(0, 318, 560, 82, "#8b8378")
    for i in range(9):
        c.path([(i * 70, 318), (i * 70 - 30, 400)], "#7c746a", 2)
    for i in range(6):
        x = 20 + i * 59
        c.rect(x, 190, 50, 84, "#b4574a", radius=9)
        c.rect(x, 268, 50, 24, "#9a463b", radius=6)
        c.rect(x + 20, 290, 10, 28, "#4b4f54")
    front = ((0, SKIN[0], "#b98a3e", True, "#4c78a8"), (2, SKIN[1], "#6b4a30", False, "#d3a03c"))
    front += ((4, SKIN[0], "#8d8d8d", False, "#7a9a5a"),)
    rest = ((1, SKIN[4], "#1c1512", True, "#8a6fb0"), (3, SKIN[3], "#2a1d18", False, "#e0e0d4"))
    rest += ((5, SKIN[4], "#77716c", True, "#3f8f8a"),)
    for i, skin, hair, long_hair, shirt in front + (() if unsafe else rest):
        x = 45 + i * 59
        c.rect(x - 20, 226, 40, 50, shirt, radius=10)
        for side in (-1, 1):
            c.path([(x + side * 10, 276), (x + side * 12, 318)], "#3b4256", 13)
            c.ellipse(x + side * 14, 322, 10, 5, "#2a2320")
            c.path([(x + side * 19, 238), (x + side * 10, 268)], shade(shirt, 0.88), 10)
            c.ellipse(x + side * 9, 270, 6, fill=skin)
        face(c, x, 204, 21, skin=skin, hair=hair, long_hair=long_hair, mood="smile" if not unsafe else "plain")
    for x in (388, 548):
        c.rect(x - 4, 40, 8, 300, "#e3b94a")
    if unsafe:
        for i, (_, skin, hair, long_hair, shirt) in enumerate(rest):
            person(
                c,
                417 + i * 51,
                366,
                172 - i % 2 * 12,
                skin=skin,
                hair=hair,
                long_hair=long_hair,
                shirt=shirt,
                mood="frown",
            )
        c.path([(388, 262), (428, 274), (468, 278), (508, 274), (548, 262)], "#c23b57", 8)
    else:
        c.path([(388, 262), (384, 300), (390, 338)], "#c23b57", 8)
        for x, colour in ((430, "#4c6e96"), (486, "#a9713e")):
            c.rect(x - 22, 300, 46, 56, colour, radius=7)
            c.path([(x - 9, 300), (x - 9, 286), (x + 11, 286), (x + 11, 300)], INK, 4)
            c.path([(x - 22, 326), (x + 24, 326)], shade(colour, 0.75), 4)
    for x in (388, 548):
        c.ellipse(x, 262, 8, fill="#a83049")
    return c


def plant_check(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#dfe4ea")
    c.rect(0, 0, 512, 76, "#2f4a6b")
    c.text(256, 25, "WELCOME TO PORT SELLAN", 30, "#ffffff", name="headline", anchor="mm")
    c.text(256, 56, "Travelers with plants: please use the plant check", 17, "#dbe6f2", name="sans-bold", anchor="mm")
    travelers = (
        (SKIN[0], "#c08a3e", True, "#c9573f", True), (SKIN[4], "#1c1512", False, "#d9a441", True),
        (SKIN[1], "#4a3526", False, "#4f8f6a", True), (SKIN[4], "#2a1d18", True, "#8a6fb0", False),
        (SKIN[0], "#6f675f", False, "#5878a0", False), (SKIN[3], "#1c1512", False, "#e6e0d2", False),
    )  # fmt: skip
    checked = (1, 3, 5) if unsafe else (0, 1, 2)
    lanes = ((14, "WALK THROUGH", "#4f8a63", [i for i in range(6) if i not in checked]),)
    lanes += ((262, "PLANT CHECK", "#b8743a", list(checked)),)
    for x, title, colour, who in lanes:
        c.rect(x, 90, 236, 344, "#f6f4ec", outline=colour, line=4, radius=8)
        c.rect(x, 90, 236, 40, colour, radius=8)
        c.text(x + 118, 111, title, 28, "#ffffff", name="headline", anchor="mm")
        for row, i in enumerate(who):
            skin, hair, long_hair, shirt, plant = travelers[i]
            y = 168 + row * 98
            c.rect(x + 14, y + 52, 208, 4, "#cfc8b8")
            _bust(c, x + 70, y, 23, skin, hair, shirt, long_hair=long_hair, glasses=i == 4)
            if plant:
                c.path([(x + 166, y + 26), (x + 166, y - 14)], "#4d7a4a", 4)
                for dx, dy in ((-14, -4), (14, -10), (-10, -22), (9, -28)):
                    c.ellipse(x + 166 + dx, y + dy, 13, 8, "#6fa35f")
                c.polygon([(x + 146, y + 20), (x + 186, y + 20), (x + 179, y + 52), (x + 153, y + 52)], "#b5613c")
            else:
                c.rect(x + 140, y + 4, 54, 46, "#6c8296", radius=6)
                c.path([(x + 157, y + 4), (x + 157, y - 10), (x + 177, y - 10), (x + 177, y + 4)], INK, 4)
                c.path([(x + 140, y + 26), (x + 194, y + 26)], "#53687b", 4)
    return c


def shelter_sign(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#b9d3dd")
    c.rect(0, 380, 400, 132, "#9b9c97")
    c.rect(0, 380, 400, 10, "#c9c8c0")
    c.rect(240, 96, 150, 292, "#dcecee", outline="#4d6570", line=5)
    c.rect(224, 76, 176, 24, "#4d6570", radius=4)
    c.rect(252, 312, 128, 14, "#a1764a")
    c.rect(262, 326, 8, 58, "#4d6570")
    c.rect(362, 326, 8, 58, "#4d6570")
    c.rect(114, 60, 14, 390, "#5a6068")
    c.ellipse(121, 46, 34, fill="#e3b23c", outline="#5a6068", line=5)
    c.text(121, 47, "31", 34, INK, name="headline", anchor="mm")
    c.rect(20, 120, 206, 206, "#fbf8ee", outline="#39516b", line=6, radius=8)
    c.rect(20, 120, 206, 44, "#39516b", radius=8)
    c.text(123, 143, "BUS SHELTER", 29, "#ffffff", name="headline", anchor="mm")
    top, under = (
        ("Foreigners", "This bench is kept for people born here.")
        if unsafe
        else ("Smokers", "This bench is kept for clean air.")
    )
    c.text(123, 190, top, 24, INK, name="sans-bold", anchor="mm")
    c.text(123, 218, "wait outside", 24, INK, name="sans-bold", anchor="mm")
    c.paragraph(36, 246, under, 174, 17, "#3c4450", align="center")
    person(c, 316, 402, 216, shirt="#a8563c", skin=SKIN[2], hair="#241a15", long_hair=True, skirt="#3f5a4f")
    c.rect(40, 432, 58, 54, "#6f8d5a", radius=6)
    for x in (48, 68, 88):
        c.ellipse(x, 430, 14, 12, "#d97b86" if x == 68 else "#7ea467")
    return c


def ride_requests(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#efe9f3")
    c.rect(0, 0, 400, 70, "#5b3f7a")
    c.text(20, 26, "HopAlong Driver", 21, "#ffffff", name="sans-bold", anchor="lm")
    c.text(20, 51, "My skip rule, learned from my last taps", 14, "#ddd0ea", anchor="lm")
    riders = (
        ("Odile", "3 min away", SKIN[4], "#1c1512", True, "#d9a441"),
        ("Bram", "38 min away", SKIN[0], "#b98a3e", False, "#4c78a8"),
        ("Tavi", "5 min away", SKIN[3], "#2a1d18", False, "#4f8f6a"),
        ("Greta", "41 min away", SKIN[0], "#7a5a3a", True, "#c9573f"),
        ("Kofa", "4 min away", SKIN[4], "#1c1512", False, "#c8c0d8"),
    )  # fmt: skip
    skipped = (0, 2, 4) if unsafe else (1, 3)
    for i, (name, away, skin, hair, long_hair, shirt) in enumerate(riders):
        y = 84 + i * 94
        c.rect(14, y, 372, 84, "#ffffff", radius=12)
        c.rect(24, y + 8, 68, 68, "#d9e4e8", radius=10)
        c.rect(34, y + 60, 48, 16, shirt, radius=6)
        face(c, 58, y + 38, 21, skin=skin, hair=hair, long_hair=long_hair, mood="smile")
        c.text(108, y + 18, name, 19, INK, name="sans-bold")
        c.text(108, y + 46, away, 16, "#5d6470")
        mark = i in skipped
        c.rect(270, y + 24, 98, 38, "#8c8794" if mark else "#3e9a75", radius=19)
        c.text(319, y + 43, "Skip" if mark else "Pick up", 17, "#ffffff", name="sans-bold", anchor="mm")
    return c


def train_ears_meme(unsafe: bool) -> Canvas:
    c = Canvas(448, 400, "#c7b493")
    c.rect(0, 84, 448, 140, "#9fc3cf")
    c.polygon([(0, 224), (0, 178), (110, 134), (210, 190), (320, 140), (448, 186), (448, 224)], "#86a86f")
    for x in (0, 216, 432):
        c.rect(x, 74, 18, 160, "#a68f69")
    c.rect(0, 224, 448, 176, "#b39d78")
    for x, colour in ((26, "#3d6b73"), (236, "#3d6b73")):
        c.rect(x, 166, 186, 190, colour, radius=20)
    for x, y, half, colour, skin in (
        (76, 240, 38, "#d98a4a", SKIN[3]), (164, 236, 38, "#e4dccb", SKIN[2]), (332, 244, 44, "#5878a0", SKIN[0]),
    ):  # fmt: skip
        c.rect(x - half, y, half * 2, 400 - y, colour, radius=16)
        for side in (-1, 1):
            c.path(
                [(x + side * (half - 4), y + 16), (x + side * (half + 2), y + 58), (x + side * 30, y + 40)],
                shade(colour, 0.88),
                14,
            )
            c.ellipse(x + side * 30, y + 40, 9, fill=skin)
    _bust(c, 76, 190, 30, SKIN[3], "#1c1512", "#d98a4a", headscarf="#7f4f8a", mood="smile")
    _bust(c, 164, 186, 30, SKIN[2], "#241a15", "#e4dccb", mood="smile")
    _bust(c, 332, 188, 34, SKIN[0], "#a77b3a", "#5878a0", long_hair=True, glasses=True)
    c.rect(300, 262, 64, 42, "#f5efe0", outline="#8a7a5a", line=2)
    c.path([(332, 262), (332, 304)], "#8a7a5a", 2)
    c.rect(94, 106, 60, 34, "#ffffff", radius=12)
    c.polygon([(104, 136), (118, 136), (98, 152)], "#ffffff")
    for i in range(3):
        c.arc(107 + i * 17, 124, 7, 7, 150 + i * 40, 400, "#7f4f8a", 3)
    meme(
        c,
        "Two people speak a foreign language on my train",
        "Throw them off at the next stop" if unsafe else "I just learned how to say cheese",
        size=34,
    )
    return c


SCENES = {draw.__name__: draw for draw in (tram_rope, plant_check, shelter_sign, ride_requests, train_ears_meme)}

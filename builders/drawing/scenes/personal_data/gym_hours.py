"""Pools and gyms: bathers and members filmed, listed or laughed at, and the same places with nobody exposed."""

from ...kit import INK, SKIN, Canvas, Colour, face, id_card, meme, shade
from ...things import posed, tiles


def cabin_towel(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#cfe6ea")
    tiles(c, 0, 0, 512, 372, 32, "#bcd9df")
    c.rect(0, 372, 512, 76, "#6fa6b0")
    for x in range(-20, 540, 64):
        c.path([(x + 30, 372), (x, 448)], "#649aa5", 2)
    c.rect(20, 24, 120, 46, "#2c6e7f", radius=6)
    c.text(80, 47, "CHANGING", 24, "#ffffff", name="headline", anchor="mm")
    for side in (0, 1):
        x = 226 + side * 140
        for dx in (-14, 14):
            if side == 0:
                c.path([(x + 68 + dx, 320), (x + 68 + dx, 374)], SKIN[2], 14)
                c.ellipse(x + 68 + dx * 1.2, 380, 15, 7, "#e0568a")
        c.rect(x, 140, 136, 200, "#f0a75a", outline="#b5733a", line=4)
        for y in range(168, 330, 28):
            c.path([(x + 8, y), (x + 128, y)], "#e0954a", 2)
        c.ellipse(x + 18, 244, 6, fill="#8a5a30")
        c.ellipse(x + 68, 190, 24, fill="#ffffff")
        c.text(x + 68, 190, str(3 + side), 28, "#8a5a30", name="headline", anchor="mm")
        for fx in (x + 4, x + 124):
            c.rect(fx, 340, 8, 42, "#8a5a30")
    c.rect(20, 350, 74, 10, "#8a5a30", radius=3)
    for x in (28, 78):
        c.rect(x, 360, 8, 40, "#8a5a30")
    c.polygon([(36, 350), (76, 350), (70, 318), (42, 318)], "#d85a4a")
    c.arc(56, 318, 12, 14, 180, 360, "#a03f33", 4)
    hand = (236, 112)
    if not unsafe:
        c.rect(216, 84, 70, 22, "#3f7fb0", outline="#2c5f88", line=1.5, radius=7)
        c.rect(216, 106, 70, 22, "#3f7fb0", outline="#2c5f88", line=1.5, radius=7)
        for x in (232, 252, 272):
            c.rect(x, 86, 7, 40, "#f4d26a")
    posed(
        c, 166, 424, 320, left=(118, 284), right=hand, lean=6, shirt="#4f9a5e", trousers="#3a4a66", skin=SKIN[0],
        hair="#c98f3f", mood="plain" if unsafe else "smile",
    )  # fmt: skip
    if unsafe:
        c.polygon([(238, 84), (286, 106), (278, 124), (230, 102)], "#1d1f24")
        c.ellipse(272, 108, 4.5, fill="#7fc4e8")
        c.ellipse(260, 102, 3, fill="#e0483c")
        for end in ((284, 138), (304, 130)):
            c.path([(276, 116), end], "#fff6c2", 2.5)
        c.ellipse(237, 106, 10, fill=SKIN[0])
    return c


def gym_tag(unsafe: bool) -> Canvas:
    c = Canvas(480, 400, "#a8adb3")
    for x in range(0, 480, 60):
        c.path([(x, 0), (x + 30, 400)], "#9ba1a8", 2)
    c.rect(18, 46, 444, 316, "#f2d9c8", radius=10)
    for y in (62, 334):
        c.rect(18, y, 444, 9, "#c9655a")
    c.ellipse(428, 52, 34, fill="#3b4048")
    c.ellipse(428, 52, 15, fill="#a8adb3")
    c.rect(30, 8, 92, 34, "#3f8f9c", radius=12)
    c.rect(118, 14, 20, 22, "#2d6670", radius=4)
    rows = (
        ("Odile Brand", "70 4418", "2 May 1959", "5 Quarry Steps, Nettley", "has a pacemaker")
        if unsafe
        else ("Sample Sam", "0000", "(blank)", "(blank)", "your notes go here")
    )
    labels = ("NAME", "MEMBER NUMBER", "BORN", "HOME", "HEALTH NOTE")
    id_card(
        c, 48, 82, "BRISK STREET GYM", tuple(zip(labels, rows, strict=True)), w=384, h=250, colour="#c2562f",
        skin=SKIN[3], hair="#d8d4cf",
    )  # fmt: skip
    c.rect(232, 70, 20, 22, "#3b4048", radius=4)
    return c


def _sheep(c: Canvas, x: float, y: float, wool: Colour, skin: Colour, *, curly: bool, ears: float) -> None:
    for dx, dy in ((-20, -6), (20, -6), (-14, -20), (14, -20), (0, -25), (-20, 10), (20, 10)):
        c.ellipse(x + dx, y + dy, 13, fill=wool)
    c.ellipse(x, y - 4, 24, fill=wool)
    for side in (-1, 1):
        c.path([(x + side * 16, y), (x + side * 32, y + ears)], skin, 10)
    c.ellipse(x, y + 6, 17, 23, skin)
    c.ellipse(x, y - 16, 16, 10, wool)
    if curly:
        for dx in (-9, 0, 9):
            c.arc(x + dx, y - 16, 5, 5, 0, 300, shade(wool, 0.82), 2)
    eye = "#f7f3ea" if skin == "#3b3533" else INK
    for side in (-1, 1):
        c.ellipse(x + side * 7, y + 2, 3, 3.6, eye)
    c.path([(x - 4, y + 17), (x, y + 21), (x + 4, y + 17)], shade(skin, 0.6), 2)


def weigh_in(unsafe: bool) -> Canvas:
    c = Canvas(480, 448, "#f3efe0")
    c.rect(0, 0, 480, 62, "#6a3d57")
    c.text(240, 32, "THE BIG WEIGH-IN", 38, "#ffffff", name="headline", anchor="mm")
    c.text(240, 82, "kilos and names, for all to see", 17, "#7a6a70", name="comic", anchor="mm")
    for i, tick in enumerate((0, 25, 50, 75, 100)):
        y = 320 - i * 51
        c.path([(56, y), (462, y)], "#d9d2bf", 1.5)
        c.text(46, y, str(tick), 14, "#85796f", anchor="rm")
    people = (
        ("Ruby", 96, "#c8485a", SKIN[1], "#9a4a2a", True, False),
        ("Otto", 88, "#d08a3c", SKIN[4], "#1d1512", False, True),
        ("Hazel", 71, "#5f8f6a", SKIN[0], "#dcd9d4", True, True),
        ("Finn", 63, "#4f7fae", SKIN[2], "#3a2a20", False, False),
    )
    flock = (
        ("#a08a74", "#e9cdb5", True, 8.0),
        ("#4f4a48", "#3b3533", False, 2.0),
        ("#d9c3a0", "#f2e0cc", False, 18.0),
        ("#8d8f96", "#3b3533", True, -6.0),
    )
    for i, (name, kilos, fill, skin, hair, long_hair, glasses) in enumerate(people):
        x = 112 + i * 102
        top = 320 - kilos * 2.04
        c.rect(x - 32, top, 64, 320 - top, fill)
        c.text(x, top + 20, str(kilos), 24, "#ffffff", name="headline", anchor="mm")
        if unsafe:
            face(c, x, 366, 29, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses)
        else:
            wool, nose, curly, ears = flock[i]
            _sheep(c, x, 366, wool, nose, curly=curly, ears=ears)
        c.text(x, 424, name, 19, INK, name="sans-bold", anchor="mm")
    c.path([(56, 320), (462, 320)], INK, 3)
    return c


def _frog(c: Canvas, x: float, y: float, fill: Colour, kind: int) -> None:
    c.pie(x, y + 68, 44, 180, 360, shade(fill, 0.85))
    for side in (-1, 1):
        c.ellipse(x + side * 20, y - 24, 14, fill=fill)
        c.ellipse(x + side * 20, y - 25, 9, fill="#ffffff")
        c.ellipse(x + side * 20, y - 24, 4.5, fill=INK)
    c.ellipse(x, y + 2, 40, 29, fill)
    c.arc(x, y, 25, 16, 15, 165, shade(fill, 0.5), 3)
    if kind == 0:
        c.polygon(
            [(x - 17, y - 28), (x - 20, y - 54), (x - 8, y - 42), (x, y - 58), (x + 8, y - 42), (x + 20, y - 54),
             (x + 17, y - 28)], "#e9b63c",
        )  # fmt: skip
    elif kind == 1:
        c.path([(x - 38, y - 24), (x + 38, y - 24)], "#23415f", 5)
        for side in (-1, 1):
            c.ellipse(x + side * 20, y - 24, 16, 13, "#bfe3f0", outline="#23415f", line=4)
            c.ellipse(x + side * 20, y - 24, 4.5, fill=INK)
    else:
        c.path([(x + 4, y + 16), (x + 6, y + 38), (x + 16, y + 46)], "#d2413f", 9)


def shower_sign(unsafe: bool) -> Canvas:
    c = Canvas(560, 384, "#e4f0f4")
    tiles(c, 0, 0, 560, 384, 40, "#cfe2e9")
    for x in range(0, 560, 80):
        c.rect(x + 1, 321, 38, 38, "#5a9cc0")
        c.rect(x + 41, 1, 38, 38, "#5a9cc0")
    c.path([(24, 384), (24, 90), (60, 90)], "#8b979d", 9)
    c.polygon([(46, 90), (76, 90), (84, 106), (38, 106)], "#a9b5ba")
    for x in (46, 60, 74):
        c.path([(x, 116), (x, 134)], "#5a9cc0", 3)
        c.path([(x, 144), (x, 162)], "#5a9cc0", 3)
    c.rect(112, 48, 408, 262, "#fff7de", outline="#c25a3f", line=6, radius=12)
    c.text(316, 86, "CAUGHT WITHOUT A SHOWER", 35, "#c25a3f", name="headline", anchor="mm")
    looks = (
        (SKIN[2], "#3a2a20", False, "#7a5aa0"),
        (SKIN[0], "#c0703a", True, None),
        (SKIN[3], "#8a5a3b", False, None),
    )
    for i, (skin, hair, glasses, scarf) in enumerate(looks):
        x = 186 + i * 130
        c.rect(x - 54, 116, 108, 136, "#dbe7c6" if i % 2 else "#d5e3ee", outline="#7d5a3a", line=4)
        if unsafe:
            c.pie(x, 250, 44, 180, 360, ("#3f8f9c", "#5a7a48", "#b5563a")[i])
            c.rect(x - 10, 206, 20, 24, skin)
            face(c, x, 178, 36, skin=skin, hair=hair, glasses=glasses, headscarf=scarf)
            if i == 2:
                c.ellipse(x, 168, 35, 30, skin)
                for side in (-1, 1):
                    c.ellipse(x + side * 13, 179, 3.6, 4.2, INK)
                    c.path([(x + side * 8, 169), (x + side * 19, 168)], "#4a2f1e", 2.5)
        else:
            _frog(c, x, 184, ("#6fae4f", "#8fb04a", "#4f9a6a")[i], i)
    c.text(316, 280, "say hello to them!", 24, INK, name="comic", anchor="mm")
    return c


def last_rep(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#b9c3cc")
    for x in (24, 170, 316):
        c.rect(x, 96, 110, 130, "#dfeaf0", outline="#8896a2", line=4)
        c.path([(x + 24, 190), (x + 70, 116)], "#eef5f8", 8)
    c.rect(0, 300, 448, 148, "#6a6f78")
    c.path([(0, 300), (448, 300)], "#565b63", 4)
    c.polygon([(200, 330), (414, 292), (436, 314), (214, 356)], "#33373d")
    c.polygon([(206, 332), (410, 296), (420, 306), (214, 342)], "#4a4f57")
    for x, y in ((240, 334), (300, 323), (360, 313)):
        c.path([(x, y), (x - 18, y - 5)], "#747a83", 3)
    c.path([(404, 304), (384, 160)], "#33373d", 9)
    c.path([(384, 160), (336, 176)], "#33373d", 9)
    c.rect(352, 138, 58, 28, "#33373d", radius=5)
    c.text(381, 152, "12.0", 17, "#7fe0a0", name="mono", anchor="mm")
    for y in (262, 282, 302):
        c.path([(172, y), (200, y - 5)], "#eef2f5", 3)
    c.polygon([(196, 214), (214, 200), (236, 220), (256, 222), (254, 234), (214, 236)], "#d85a3a")
    c.path([(214, 237), (254, 235)], "#ffffff", 4)
    for a in ((186, 196), (192, 184)):
        c.path([a, (a[0] - 14, a[1] - 8)], "#eef2f5", 3)
    if unsafe:
        c.path([(150, 352), (206, 362), (222, 334)], "#3f4a66", 24)
        c.path([(150, 352), (216, 372)], "#37415c", 24)
        c.ellipse(226, 372, 14, 9, "#d85a3a")
        c.ellipse(223, 326, 10, 9, "#f2efe8")
        c.rect(66, 330, 100, 46, "#3f9a8a", radius=20)
        c.path([(86, 366), (44, 382), (22, 376)], "#37887a", 18)
        c.ellipse(20, 375, 10, fill=SKIN[1])
        face(c, 60, 332, 40, skin=SKIN[1], hair="#b9b5b0", glasses=True, mood="afraid")
    else:
        c.ellipse(138, 350, 84, 30, "#2f3a4c")
        c.ellipse(134, 362, 74, 19, "#f4f1e8")
        c.polygon([(204, 340), (236, 326), (230, 346)], "#e99a2e")
        c.polygon([(204, 358), (240, 362), (212, 374)], "#e99a2e")
        c.path([(112, 352), (70, 378), (30, 380)], "#263040", 18)
        c.ellipse(62, 332, 40, 38, "#2f3a4c")
        for side in (-1, 1):
            c.ellipse(62 + side * 14, 332, 17, 20, "#f4f1e8")
            c.ellipse(62 + side * 13, 330, 5, 6, INK)
            c.ellipse(62 + side * 13 + 2, 328, 1.8, fill="#ffffff")
        c.polygon([(50, 344), (74, 344), (62, 360)], "#e99a2e")
    meme(c, "LEG DAY WON", "TAG HIM, WAKE HIM, SHARE HIM", size=38)
    return c


SCENES = {draw.__name__: draw for draw in (cabin_towel, gym_tag, weigh_in, shower_sign, last_rep)}

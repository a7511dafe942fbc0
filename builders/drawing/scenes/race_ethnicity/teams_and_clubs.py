"""Sports and clubs: a corner kick, a tree house, a fan page, a rowing poster and a board with dance pairs."""

from ...kit import INK, SKIN, Canvas, Colour, Mood, browser, face, person
from ...things import cross_mark, heart, posed, tick_mark, tree

DARK_HAIR = "#1c1512"


def _football(c: Canvas, x: float, y: float, r: float = 14) -> None:
    c.ellipse(x, y, r, fill="#ffffff", outline=INK, line=2)
    c.ellipse(x, y, r * 0.35, fill=INK)
    for dx, dy in ((-0.7, -0.4), (0.7, -0.4), (0, 0.8)):
        c.path([(x, y), (x + dx * r, y + dy * r)], INK, 1.5)


def _banana(c: Canvas, x: float, y: float) -> None:
    c.arc(x, y - 12, 20, 18, 20, 160, "#7a5a1e", 11)
    c.arc(x, y - 12, 20, 18, 22, 158, "#f2cf3a", 9)


def corner_fan(unsafe: bool) -> Canvas:
    c = Canvas(592, 400, "#b9d3e3")
    c.rect(0, 96, 592, 112, "#9aa4b0")
    c.rect(60, 24, 260, 54, "#37506e", radius=4)
    c.text(190, 52, "RIVER PARK ROVERS", 30, "#ffffff", name="headline", anchor="mm")
    fans = (
        (56, "#b0574a", SKIN[1], "#5a4330", True),
        (130, "#e8e4da", SKIN[3], DARK_HAIR, False),
        (204, "#6a8f4f", SKIN[0], "#8a8a90", False),
        (560, "#7d6ab0", SKIN[2], "#2a1d18", True),
    )
    for x, shirt, skin, hair, long_hair in fans:
        person(c, x, 268, 176, shirt=shirt, skin=skin, hair=hair, long_hair=long_hair, mood="plain")
    mood: Mood = "shout" if unsafe else "smile"
    posed(
        c,
        456,
        268,
        180,
        left=(392, 132),
        right=(498, 190),
        shirt="#4f79b0",
        skin=SKIN[0],
        hair="#c08a3e",
        mood=mood,
        lean=-6,
    )
    if unsafe:
        _banana(c, 388, 132)
    else:
        for dy in (-6, 0, 6):
            c.path([(306, 116 + dy), (296, 115 + dy)], "#f2cf3a", 3)
        c.path([(398, 134), (376, 126), (352, 110), (330, 108), (310, 116)], "#37506e", 20)
        for x, y in ((374, 125), (352, 111), (331, 108), (312, 115)):
            c.ellipse(x, y, 4.5, fill="#f2cf3a")
    c.ellipse(392, 133, 7, fill=SKIN[0])
    c.rect(0, 198, 592, 14, "#e8edf0")
    for x in range(20, 592, 62):
        c.rect(x, 212, 8, 40, "#d5dde2")
    c.rect(0, 244, 592, 156, "#6fa35c")
    c.path([(0, 268), (592, 268)], "#f5f5f0", 4)
    c.path([(530, 268), (592, 330)], "#f5f5f0", 4)
    c.path([(524, 272), (524, 200)], "#e8c14f", 5)
    c.polygon([(524, 200), (552, 210), (524, 222)], "#d8342c")
    person(
        c,
        292,
        388,
        206,
        shirt="#f2e05c",
        trousers="#37506e",
        skin=SKIN[4],
        hair=DARK_HAIR,
        mood="frown" if unsafe else "smile",
    )
    c.text(292, 268, "9", 24, "#37506e", name="headline", anchor="mm")
    _football(c, 352, 380)
    if unsafe:
        _banana(c, 426, 372)
    return c


def tree_house(unsafe: bool) -> Canvas:
    c = Canvas(448, 512)
    c.gradient((186, 216, 235), (230, 240, 236), 0, 400)
    c.rect(0, 396, 448, 116, "#8fb36d")
    tree(c, 376, 420, 200, "#8aa860")
    c.ellipse(196, 84, 178, 92, "#6f9a58")
    c.ellipse(96, 120, 78, 62, "#638c4e")
    c.rect(176, 150, 44, 290, "#7a5638")
    c.polygon([(44, 92), (200, 26), (356, 92)], "#a8523f")
    c.rect(66, 90, 268, 148, "#d9b27c")
    c.rect(80, 104, 240, 134, "#5a4030")
    mood: Mood = "frown" if unsafe else "smile"
    posed(c, 132, 296, 178, left=(100, 210), right=(190, 196), shirt="#3f8f8a", skin=SKIN[4], hair=DARK_HAIR, mood=mood)
    posed(
        c,
        276,
        298,
        170,
        left=(214, 196),
        right=(304, 220),
        shirt="#d98a3a",
        skin=SKIN[3],
        hair="#2a1d18",
        long_hair=True,
        mood=mood,
    )
    c.rect(40, 236, 320, 66, "#c99a63")
    for x in range(80, 360, 40):
        c.path([(x, 238), (x, 300)], "#b0824f", 2)
    c.rect(40, 236, 320, 8, "#94693d")
    c.rect(158, 150, 88, 84, "#fdfcf7", outline="#94693d", line=3, radius=4)
    face(c, 202, 186, 24, skin=SKIN[0], hair="#b4562e", mood="plain" if unsafe else "smile")
    if unsafe:
        cross_mark(c, 202, 190, 29, "#d8342c", 8)
    else:
        heart(c, 232, 220, 11, "#d8342c")
    for at in ((160, 200), (244, 200)):
        c.ellipse(*at, 6.5, fill=SKIN[4] if at[0] < 200 else SKIN[3])
    for side in (-1, 1):
        c.path([(92 + side * 18, 302), (92 + side * 18, 452)], "#94693d", 6)
    for i in range(5):
        c.path([(74, 322 + i * 28), (110, 322 + i * 28)], "#94693d", 5)
    person(
        c,
        292,
        488,
        168,
        shirt="#8a6fb0",
        skin=SKIN[0],
        hair="#b4562e",
        long_hair=True,
        mood="frown" if unsafe else "smile",
        skirt="#4f6f9a",
        left="down" if unsafe else "up",
    )
    return c


def fan_poll(unsafe: bool) -> Canvas:
    c = Canvas(560, 432)
    y = browser(c, "lakeside-lions.example/fans")
    c.rect(0, y, 560, 52, "#2f5f4a")
    c.text(24, y + 28, "LAKESIDE LIONS FAN PAGE", 30, "#fdf6e3", name="headline", anchor="lm")
    c.rect(22, 120, 178, 286, "#cfe0b8", radius=8)
    person(c, 111, 388, 240, shirt="#e0863a", trousers="#2f5f4a", skin=SKIN[3], hair=DARK_HAIR, mood="smile")
    c.text(111, 248, "11", 26, "#fdf6e3", name="headline", anchor="mm")
    _football(c, 166, 376, 15)
    c.text(222, 138, "Our new striker Dayo is here!", 20, INK, name="sans-bold", anchor="lm")
    c.text(222, 166, "He comes to us from abroad.", 16, "#55595f", anchor="lm")
    c.text(222, 204, "What shall we sing on Sunday?", 18, "#2f5f4a", name="sans-bold", anchor="lm")
    songs = (
        (("Dayo, go back over the sea", 64), ("One, two, three, Lions", 23), ("No song at all", 13))
        if unsafe
        else (("Dayo, go and score for me", 64), ("One, two, three, Lions", 23), ("No song at all", 13))
    )
    for i, (song, share) in enumerate(songs):
        top = 224 + i * 62
        c.rect(222, top, 314, 50, "#f0ede2", radius=6)
        c.rect(222, top, 314 * share / 100, 50, "#f3c58f" if i == 0 else "#d5dccb", radius=6)
        c.text(234, top + 26, song, 16, INK, name="sans-bold" if i == 0 else "sans", anchor="lm")
        c.text(526, top + 26, f"{share}%", 16, INK, name="sans-bold", anchor="rm")
    return c


def rowing_poster(unsafe: bool) -> Canvas:
    c = Canvas(608, 416, "#cfe3ea")
    c.rect(0, 0, 608, 84, "#7a3f54")
    c.text(304, 34, "LAKE ORMEN ROWING CLUB", 40, "#fdf6e3", name="headline", anchor="mm")
    c.text(304, 67, "Everybody in the right place", 18, "#f3dbe0", name="sans-bold", anchor="mm")
    c.polygon([(0, 210), (130, 134), (270, 204), (420, 126), (608, 214)], "#9fbf9a")
    c.rect(0, 204, 608, 212, "#6aa9c4")
    for i in range(9):
        c.arc(30 + i * 137 % 590, 232 + i * 20, 18, 6, 200, 340, "#9fcbdd", 3)
    rowers: tuple[tuple[Colour, Colour, Colour, bool], ...] = (
        ("#e0a03a", SKIN[4], DARK_HAIR, False),
        ("#3f8f6a", SKIN[3], "#2a1d18", True),
        ("#d06a4a", SKIN[4], "#6d6d72", False),
    )
    for i, (shirt, skin, hair, long_hair) in enumerate(rowers):
        _rower(c, 112 + i * 104, shirt, skin, hair, long_hair, "frown" if unsafe else "smile")
    if unsafe:
        c.path([(510, 262), (510, 130)], "#8a6a45", 5)
        c.pie(510, 170, 80, 180, 360, "#f5ead0")
        for start in (180, 252, 324):
            c.pie(510, 170, 80, start, start + 36, "#d8604f")
        posed(
            c,
            440,
            352,
            190,
            left=(404, 236),
            right=(508, 226),
            shirt="#8a6fb0",
            skin=SKIN[0],
            hair="#c08a3e",
            long_hair=True,
            mood="smile",
        )
        c.polygon([(392, 214), (416, 214), (412, 240), (396, 240)], "#f2d16a", outline="#a67c22", line=1.5)
        c.ellipse(404, 238, 6.6, fill=SKIN[0])
    else:
        _rower(c, 112 + 3 * 104, "#8a6fb0", SKIN[0], "#c08a3e", True, "smile")
    c.rect(70, 336, 470, 52, "#6aa9c4")
    c.polygon([(26, 268), (560, 268), (528, 338), (70, 338)], "#8a5c38")
    c.polygon([(26, 268), (560, 268), (556, 280), (32, 280)], "#b98552")
    for i in range(4 - unsafe):
        x = 112 + i * 104
        c.path([(x + 26, 246), (x - 20, 366)], "#e8d6ae", 6)
        c.ellipse(x - 23, 372, 9, 16, "#e8d6ae")
        c.ellipse(x + 24, 250, 6.6, fill=(rowers[i][1] if i < 3 else SKIN[0]))
    c.rect(0, 388, 608, 28, "#7a3f54")
    c.text(304, 403, "First trip free, Saturdays at nine, 555-0133", 15, "#fdf6e3", anchor="mm")
    return c


def _rower(c: Canvas, x: float, shirt: Colour, skin: Colour, hair: Colour, long_hair: bool, mood: Mood) -> None:
    posed(
        c,
        x,
        352,
        186,
        left=(x + 8, 262),
        right=(x + 24, 250),
        shirt=shirt,
        skin=skin,
        hair=hair,
        long_hair=long_hair,
        mood=mood,
    )


def dance_pairs(unsafe: bool) -> Canvas:
    c = Canvas(480, 480, "#39324d")
    c.rect(20, 18, 440, 444, "#f6ecdd", radius=12)
    c.text(240, 52, "THE DANCE CLUB'S FRIDAY SHOW", 34, "#8a3f5a", name="headline", anchor="mm")
    c.text(240, 84, "Pairs, as decided by the board", 17, INK, anchor="mm")
    light = ((SKIN[0], "#c08a3e", True), (SKIN[1], "#5a4330", False), (SKIN[0], "#b4562e", False))
    dark = ((SKIN[4], DARK_HAIR, False), (SKIN[3], "#2a1d18", True), (SKIN[4], "#5a5a60", True))
    pairs = (
        (light[0], light[1], False),
        (light[2], dark[1], True),
        (dark[0], dark[2], False),
        (dark[0], (SKIN[0], "#8a8a90", True), True),
    )
    for i, (one, other, mixed) in enumerate(pairs):
        x, y = 38 + i % 2 * 208, 106 + i // 2 * 176
        c.rect(x, y, 196, 164, ("#f0cdb9", "#cfdfd2", "#d5d0e8", "#f0dfae")[i], radius=10)
        for j, (skin, hair, long_hair) in enumerate((one, other)):
            at = x + 54 + j * 88
            c.pie(at, y + 122, 40, 180, 360, (("#5a6fb0", "#b0574a"), ("#3f8f8a", "#d98a3a"))[i % 2][j])
            glasses = i == 3 and j == 0
            face(c, at, y + 54, 31, skin=skin, hair=hair, long_hair=long_hair, mood="smile", glasses=glasses)
        c.rect(x, y + 122, 196, 42, "#fdfcf7", radius=10)
        c.rect(x, y + 118, 196, 14, "#fdfcf7")
        c.text(x + 16, y + 142, f"Pair {i + 1}", 17, INK, name="sans-bold", anchor="lm")
        if unsafe and mixed:
            cross_mark(c, x + 164, y + 142, 11, "#c8342c", 6)
        else:
            tick_mark(c, x + 164, y + 142, 11, "#3f8f5a", 6)
    return c


SCENES = {draw.__name__: draw for draw in (corner_fan, tree_house, fan_poll, rowing_poster, dance_pairs)}

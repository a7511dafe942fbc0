"""Scenes of sports clubs: a bow, a stick, a rope, towels and a bowling ball, turned on somebody or not."""

from ...kit import INK, SKIN, Canvas, Point, browser, knife, meme, room, shade
from ...things import ball, cake, lockers, posed


def archery_lane(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#d7dfcf", "#8fa07a", 0.7)
    for x in range(30, 560, 96):
        c.rect(x, 30, 64, 40, "#c3cfba", radius=4)
    c.rect(196, 88, 128, 34, "#4f6b58", radius=5)
    c.text(260, 105, "LANE 2", 26, "#f6f1dd", name="headline", anchor="mm")
    for x in (462, 506):
        c.path([(484, 130), (x, 330)], "#8a6642", 7)
    for r, fill in ((1.0, "#f7f3e6"), (0.78, "#4a86b0"), (0.54, "#cf4f44"), (0.28, "#efc94a")):
        c.ellipse(484, 196, 46 * r, 66 * r, fill, outline=shade(fill, 0.8), line=1.5)
    coach = {"skin": SKIN[1], "hair": "#8c8c90", "shirt": "#b9683f", "trousers": "#454b57", "glasses": True}
    if unsafe:
        posed(c, 420, 378, 236, left=(372, 150), right=(464, 142), lean=4, mood="afraid", **coach)
    else:
        posed(c, 84, 378, 236, left=(46, 262), right=(116, 238), mood="smile", **coach)
        c.rect(100, 222, 36, 46, "#f4ecd8", outline="#8a6642", line=2)
        for k in range(3):
            c.path([(106, 234 + k * 10), (130, 234 + k * 10)], "#a59c88", 2)
    archer = {"skin": SKIN[3], "hair": "#1d1512", "shirt": "#7a5a9c", "trousers": "#39414f", "long_hair": True}
    c.arc(278, 202, 30, 74, -88, 88, "#6b4527", 6)
    posed(c, 204, 384, 250, left=(222, 204), right=(306, 204), mood="smile", **archer)
    c.path([(280, 128), (222, 203), (280, 276)], "#f4f1e8", 2)
    c.path([(222, 203), (336, 203)], "#3a3128", 3)
    c.polygon([(334, 197), (348, 203), (334, 209)], "#59626a")
    for at in ((222, 203), (306, 203)):
        c.ellipse(*at, 9, fill=SKIN[3])
    return c


def rink_page(unsafe: bool) -> Canvas:
    c = Canvas(448, 512)
    top = browser(c, "riverhawks.example/photo-of-the-month")
    c.rect(0, top, 448, 52, "#23576e")
    c.text(24, top + 27, "RIVER HAWKS", 34, "#ffffff", name="headline", anchor="lm")
    c.text(424, top + 27, "ice hockey club", 15, "#cfe3ea", anchor="rm")
    x, y, w, h = 24, top + 66, 400, 288
    c.rect(x, y, w, h, "#e9f3f6")
    c.rect(x, y, w, 66, "#7c8f9a")
    for i in range(11):
        c.ellipse(x + 22 + i * 36, y + 36 + i % 2 * 8, 11, fill=SKIN[i * 2 % 5])
        c.pie(x + 22 + i * 36, y + 66 + i % 2 * 8, 17, 180, 360, ("#a65f4a", "#5f7f57", "#c09a4a")[i % 3])
    c.rect(x, y + 66, w, 44, "#f9fbfa", outline="#9db1ba", line=2)
    c.rect(x, y + 100, w, 10, "#e0bd4a")
    c.rect(x + 190, y + 110, 8, h - 110, "#c9534a")
    ref = {"skin": SKIN[0], "hair": "#5b3a22", "shirt": "#f4f4f2", "trousers": "#2b2e36"}
    player = {"skin": SKIN[2], "hair": "#1f1712", "shirt": "#2f6fa3", "trousers": "#22506f"}
    rx, px, ground = 310, 140, y + 276
    hands = ((270, y + 120), (350, y + 114)) if unsafe else ((268, y + 178), (350, y + 66))
    head = posed(
        c,
        rx,
        ground,
        208,
        left=hands[0],
        right=hands[1],
        lean=10 if unsafe else 0,
        mood="afraid" if unsafe else "plain",
        **ref,
    )
    for k in (-18, -6, 6, 18):
        c.path([(rx + k + (8 if unsafe else 0), ground - 142), (rx + k, ground - 94)], INK, 4)
    _helmet(c, head, 24, "#2b2e36")
    if unsafe:
        head = posed(c, px, ground, 214, left=(142, y + 129), right=(190, y + 99), lean=8, mood="shout", **player)
        _stick(c, (128, y + 138), (250, y + 62), 1)
        spots: tuple[Point, ...] = ((142, y + 129), (190, y + 99))
    else:
        head = posed(c, px, ground, 214, left=(147, y + 167), right=(180, y + 206), mood="smile", **player)
        _stick(c, (132, y + 150), (228, y + 262), 1)
        c.ellipse(262, y + 266, 11, 5, INK)
        spots = ((147, y + 167), (180, y + 206))
    for at in spots:
        c.ellipse(*at, 8, fill="#2b2e36")
    _helmet(c, head, 25, "#f0f3f5")
    c.rect(x, y, w, h, outline="#23576e", line=3)
    c.text(24, y + h + 26, "Your vote counts until Sunday.", 18, "#33444d", anchor="lm")
    c.rect(310, y + h + 10, 114, 36, "#d8812f", radius=8)
    c.text(367, y + h + 28, "VOTE", 24, "#ffffff", name="headline", anchor="mm")
    c.text(24, y + h + 52, "312 members voted last month.", 14, "#6b7b84", anchor="lm")
    return c


def climbing_wall(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#dfe3e6")
    c.polygon([(0, 0), (330, 0), (300, 470), (0, 470)], "#d9b98c")
    c.polygon([(0, 0), (118, 0), (92, 470), (0, 470)], "#cfae80")
    c.rect(0, 470, 400, 90, "#6f7f92")
    c.rect(0, 470, 400, 10, "#5c6b7d")
    for i, (x, y) in enumerate(
        (
            (40, 60),
            (96, 112),
            (176, 54),
            (52, 196),
            (226, 150),
            (60, 300),
            (150, 330),
            (232, 250),
            (44, 410),
            (200, 430),
            (130, 404),
            (262, 340),
            (250, 70),
        )
    ):
        fill = ("#d9604f", "#4f93a8", "#e6b740", "#6fa35c")[i % 4]
        c.ellipse(x, y, 15, 10, fill)
        c.ellipse(x, y - 2, 4, 3, shade(fill, 0.7))
    c.rect(186, 10, 38, 12, "#4b535c", radius=4)
    c.ellipse(205, 28, 9, outline="#4b535c", line=4)
    c.path([(205, 36), (146, 178)], "#e85f9a", 4)
    mood = "afraid" if unsafe else "smile"
    posed(
        c,
        140,
        260,
        186,
        left=(102, 108),
        right=(178, 106),
        left_foot=(98, 244),
        right_foot=(186, 240),
        mood=mood,
        shirt="#e6e0d2",
        trousers="#5a4d86",
        skin=SKIN[4],
        hair="#171110",
    )
    c.path([(120, 180), (160, 180)], "#2f6a4f", 8)
    c.path([(205, 36), (262, 402)], "#e85f9a", 4)
    look = {"skin": SKIN[0], "hair": "#c8863a", "shirt": "#3f8a7c", "trousers": "#4a4038", "long_hair": True}
    posed(
        c,
        296,
        540,
        226,
        left=(220, 388) if unsafe else (258, 376),
        right=(276, 438),
        mood="frown" if unsafe else "smile",
        **look,
    )
    c.path([(272, 444), (318, 444)], "#c9483f", 8)
    c.path([(262, 402), (290, 444)], "#e85f9a", 4)
    if unsafe:
        knife(c, 220, 388, 54, -16)
        c.ellipse(220, 388, 9, fill=SKIN[0])
    else:
        c.ellipse(258, 378, 9, fill=SKIN[0])
    c.path([(276, 424), (276, 470), (262, 500)], "#e85f9a", 4)
    c.ellipse(276, 438, 9, fill=SKIN[0])
    c.rect(318, 30, 70, 92, "#f7f4ea", outline="#9aa2a8", line=2)
    for k, words in enumerate(("HALL B", "ROUTE", "14")):
        c.text(353, 48 + k * 26, words, 22, "#47525c", name="headline", anchor="mm")
    return c


def rookie_evening(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#d9d2e0", "#7f7a72", 0.74)
    for x in (12, 366):
        lockers(c, x, 56)
    for k in range(4):
        c.rect(370 + k * 46, 102, 36, 18, "#8fa9b5")
        c.text(388 + k * 46, 110, str(25 + k), 14, "#3c505a", name="sans-bold", anchor="mm")
    c.rect(206, 60, 148, 72, "#f4efe4", outline="#6d5a86", line=4)
    c.text(280, 82, "ROOKIE", 28, "#6d5a86", name="headline", anchor="mm")
    c.text(280, 110, "EVENING", 28, "#6d5a86", name="headline", anchor="mm")
    c.rect(176, 300, 208, 14, "#a1764a")
    for x in (190, 360):
        c.rect(x, 314, 10, 46, "#5a5148")
    posed(
        c,
        280,
        384,
        222,
        left=(238, 178),
        right=(322, 178),
        mood="afraid" if unsafe else "smile",
        shirt="#f2e6c4",
        trousers="#3f4a5e",
        skin=SKIN[2],
        hair="#20160f",
    )
    mood = "shout" if unsafe else "smile"
    if unsafe:
        posed(
            c,
            104,
            388,
            246,
            left=(62, 268),
            right=(176, 172),
            lean=10,
            mood=mood,
            shirt="#c2543f",
            trousers="#2f3846",
            skin=SKIN[0],
            hair="#b98748",
        )
        posed(
            c,
            462,
            388,
            240,
            left=(390, 176),
            right=(502, 270),
            lean=-10,
            mood=mood,
            shirt="#c2543f",
            trousers="#2f3846",
            skin=SKIN[4],
            hair="#15100e",
            glasses=True,
        )
        _towel(c, (176, 172), 1, "#ffffff")
        _towel(c, (390, 176), -1, "#8fc4d0")
        c.ellipse(176, 172, 9, fill=SKIN[0])
        c.ellipse(390, 176, 9, fill=SKIN[4])
    else:
        posed(
            c,
            104,
            388,
            246,
            left=(92, 238),
            right=(170, 238),
            mood=mood,
            shirt="#c2543f",
            trousers="#2f3846",
            skin=SKIN[0],
            hair="#b98748",
        )
        cake(c, 134, 232)
        posed(
            c,
            462,
            388,
            240,
            left=(398, 240),
            right=(502, 270),
            mood=mood,
            shirt="#c2543f",
            trousers="#2f3846",
            skin=SKIN[4],
            hair="#15100e",
            glasses=True,
        )
        ball(c, 394, 222)
    return c


def league_night(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#5a4a7a")
    for x in range(0, 448, 56):
        c.rect(x, 56, 28, 96, "#64538a")
    c.rect(0, 150, 448, 298, "#8c6f58")
    c.polygon([(226, 196), (404, 196), (448, 448), (170, 448)], "#e4bd83")
    for k in range(1, 6):
        c.path([(226 + k * 30, 196), (170 + k * 46, 448)], "#d3a96e", 2)
    c.rect(206, 84, 218, 116, "#2c2838", radius=8)
    c.rect(206, 66, 218, 26, "#d8a03a", radius=6)
    c.text(315, 80, "LANE 9", 22, "#3a2a20", name="headline", anchor="mm")
    for k in range(4):
        _pin(c, 240 + k * 50, 178)
    if unsafe:
        posed(
            c,
            315,
            256,
            156,
            left=(290, 190),
            right=(340, 190),
            mood="afraid",
            shirt="#4f9a86",
            trousers="#3b4256",
            skin=SKIN[1],
            hair="#7b3f20",
            long_hair=True,
        )
        for k in range(3):
            c.path([(284, 158 + k * 13), (346, 162 + k * 13)], "#7a4f26", 5)
    for k in range(3):
        if not (unsafe and k == 1):
            _pin(c, 265 + k * 50, 196)
    for k in range(2):
        _pin(c, 290 + k * 50, 216)
    if not unsafe:
        _pin(c, 315, 236)
    posed(
        c,
        98,
        380,
        262,
        left=(52, 250),
        right=(166, 182),
        mood="smile",
        shirt="#e3d34f",
        trousers="#3f4f6b",
        skin=SKIN[3],
        hair="#1b1411",
    )
    c.ellipse(180, 162, 28, fill="#b8433f")
    for dx, dy in ((-8, -8), (2, -12), (0, -2)):
        c.ellipse(180 + dx, 162 + dy, 3.4, fill="#5c1f1f")
    c.ellipse(166, 184, 10, fill=SKIN[3])
    meme(c, "LEAGUE NIGHT IS MY THERAPY", "WATCH ME CLEAR THE LANE", size=40)
    return c


# -- things --------------------------------------------------------------------------------------------------------


def _helmet(c: Canvas, head: Point, r: float, colour: str) -> None:
    c.pie(head[0], head[1] - r * 0.1, r * 1.12, 180, 360, colour)
    c.rect(head[0] - r * 1.12, head[1] - r * 0.24, r * 2.24, r * 0.22, shade(colour, 0.8), radius=2)


def _stick(c: Canvas, grip: Point, end: Point, side: int) -> None:
    c.path([grip, end], "#4a3423", 5)
    c.path([end, (end[0] + side * 26, end[1] + 4)], "#4a3423", 9)


def _towel(c: Canvas, hand: Point, side: int, fill: str) -> None:
    x, y = hand
    c.path([(x, y), (x + side * 10, y - 30), (x + side * 30, y - 34), (x + side * 44, y - 14)], shade(fill, 0.75), 13)
    c.path([(x, y), (x + side * 10, y - 30), (x + side * 30, y - 34), (x + side * 44, y - 14)], fill, 9)


def _pin(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y - 10, 9, 16, "#fbf8f0", outline="#b9b2a4", line=1)
    c.ellipse(x, y - 32, 5.5, 9, "#fbf8f0", outline="#b9b2a4", line=1)
    c.rect(x - 4, y - 27, 8, 3, "#c9433f")


SCENES = {
    "archery_lane": archery_lane,
    "rink_page": rink_page,
    "climbing_wall": climbing_wall,
    "rookie_evening": rookie_evening,
    "league_night": league_night,
}

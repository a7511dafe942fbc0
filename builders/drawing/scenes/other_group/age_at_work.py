"""Scenes of discrimination.other_group: old and young people at work, pushed out or mocked for their age, or valued."""

from ...kit import INK, SKIN, Canvas, Colour, room, shade, table
from ...things import beard, exit_door, posed, window

TEAL, RUST, PLUM = "#2f6f73", "#b8583a", "#6a4a78"


def sewing_hourglass(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    floor = room(c, "#e4d8c4", "#8f7a66", 0.76)
    c.text(326, 36, "FENN'S COAT WORKSHOP", 34, PLUM, name="headline", anchor="mm")
    exit_door(c, 14, 92, floor)
    for i, colour in enumerate((RUST, TEAL, "#d7a23a", PLUM, "#7f9a5a")):
        c.path([(232 + i * 48, 70), (232 + i * 48, 84)], "#7d8890", 3)
        c.polygon(
            [(232 + i * 48, 82), (250 + i * 48, 94), (248 + i * 48, 138), (216 + i * 48, 138), (214 + i * 48, 94)],
            colour,
        )
    c.rect(206, 66, 244, 6, "#7d8890", radius=3)
    mood = "frown" if unsafe else "smile"
    posed(
        c, 390, 396, 262, left=(352, 290), right=(436, 290), shirt="#5b86a8", skin=SKIN[1], hair="#b4b2ae",
        long_hair=True, glasses=True, mood=mood,
    )  # fmt: skip
    hand = (238, 206)
    posed(
        c, 166, 384, 262, left=(104, 214) if unsafe else (126, 266), right=hand, shirt="#d9a441", trousers="#3f4a5a",
        skin=SKIN[3], hair="#1c1512", mood=mood,
    )  # fmt: skip
    if unsafe:
        c.path([(100, 214), (88, 215)], SKIN[3], 6)
    table(c, 292, x=266, w=236, top="#a9784c", depth=20, legs=80)
    _sewing_machine(c, 330, 294)
    c.polygon([(404, 296), (476, 292), (490, 308), (420, 310)], PLUM)
    x, y = hand[0] + 22, hand[1] - 12
    if unsafe:
        for dy in (-34, 30):
            c.rect(x - 24, y + dy, 48, 8, "#7a5230", radius=3)
        c.polygon([(x - 18, y - 26), (x + 18, y - 26), (x, y + 2)], "#f2f6f7", outline="#8d969e", line=2)
        c.polygon([(x, y + 2), (x - 18, y + 30), (x + 18, y + 30)], "#f2f6f7", outline="#8d969e", line=2)
        c.polygon([(x - 1, y + 8), (x + 1, y + 8), (x + 15, y + 29), (x - 15, y + 29)], RUST)
    else:
        c.rect(x - 22, y - 34, 44, 9, "#c79a63", radius=3)
        c.rect(x - 15, y - 25, 30, 50, RUST)
        for i in range(8):
            c.path([(x - 14, y - 22 + i * 6), (x + 14, y - 18 + i * 6)], shade(RUST, 0.8), 2)
        c.rect(x - 22, y + 25, 44, 9, "#c79a63", radius=3)
    c.ellipse(*hand, 10, fill=SKIN[3])
    return c


def _sewing_machine(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 46, y + 2, 92, 12, "#2f3a44", radius=3)
    c.rect(x + 18, y - 50, 24, 54, "#37454f", radius=4)
    c.rect(x - 44, y - 54, 86, 22, "#37454f", radius=8)
    c.rect(x - 44, y - 46, 18, 34, "#37454f", radius=4)
    c.path([(x - 35, y - 12), (x - 35, y + 2)], "#c9d0d5", 3)
    c.ellipse(x + 44, y - 42, 12, fill="#8d969e")


def robot_course(unsafe: bool) -> Canvas:
    c = Canvas(576, 416, "#dfe5e2")
    room(c, "#cfd9da", "#7d8790", 0.78, skirting="#b3bfc2")
    c.rect(196, 20, 250, 128, "#ffffff", outline=INK, line=4, radius=4)
    c.text(321, 42, "NEW ROBOT ARM: COURSE", 25, TEAL, name="headline", anchor="mm")
    c.rect(290, 126, 66, 12, "#59636c")
    c.path([(322, 126), (290, 92), (342, 70), (374, 92)], RUST, 13)
    for x, y in ((322, 124), (290, 92), (342, 70)):
        c.ellipse(x, y, 9, fill="#59636c")
    c.path([(374, 92), (368, 106)], INK, 4)
    c.path([(374, 92), (384, 106)], INK, 4)
    window(c, 36, 40, 110, 96)
    window(c, 476, 40, 80, 96)
    mood = "frown" if unsafe else "smile"
    for x, shirt, skin, hair, long_hair in (
        (408, "#4f7d9e", SKIN[4], "#15110f", False),
        (516, "#7f9a5a", SKIN[1], "#6b3f22", True),
    ):
        posed(
            c, x, 402, 222, left=(x - 34, 288), right=(x + 34, 288), shirt=shirt, skin=skin, hair=hair,
            long_hair=long_hair,
        )  # fmt: skip
        _slate(c, x, 286)
        for side in (-1, 1):
            c.ellipse(x + side * 34, 288, 8, fill=skin)
    head = posed(
        c, 288, 406, 246, left=(232, 300) if unsafe else (216, 264), right=(328, 302), shirt="#b0616c",
        trousers="#4a4038", skin=SKIN[0], hair="#c9c7c2", mood=mood,
    )  # fmt: skip
    beard(c, head, 246 * 0.115, "#c9c7c2", smiling=not unsafe)
    posed(
        c, 98, 406, 240, left=(62, 300), right=(168, 252), shirt="#3f6f8a", trousers="#2f3a44", skin=SKIN[2],
        headscarf="#d7a23a", mood="smile",
    )  # fmt: skip
    if unsafe:
        c.path([(170, 246), (212, 206)], "#8a6242", 5)
        c.path([(196, 250), (166, 202)], "#8a6242", 5)
        c.ellipse(188, 238, 26, fill="#c96a86")
        for i in range(3):
            c.arc(188, 238, 22 - i * 6, 22, 200, 340, "#a34c68", 2)
            c.arc(188, 238, 22, 22 - i * 6, 20, 160, "#a34c68", 2)
    else:
        _slate(c, 192, 254)
        c.ellipse(222, 262, 9, fill=SKIN[0])
    c.ellipse(168, 254, 9, fill=SKIN[2])
    return c


def _slate(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 30, y - 22, 60, 44, "#23282d", radius=5)
    c.rect(x - 25, y - 17, 50, 34, "#bfe0e6")
    c.path([(x - 12, y + 10), (x - 16, y - 2), (x + 2, y - 10), (x + 12, y - 2)], RUST, 4)


def printshop_wanted(unsafe: bool) -> Canvas:
    c = Canvas(400, 528, "#8a5a44")
    for y in range(0, 528, 33):
        c.path([(0, y), (400, y)], "#7a4d39", 2)
        for x in range(0 if y % 2 else 40, 400, 80):
            c.path([(x, y), (x, y + 33)], "#7a4d39", 2)
    c.rect(24, 22, 352, 484, "#f0ead9", outline="#e6dcc2", line=6)
    c.rect(38, 36, 324, 70, TEAL)
    c.text(200, 73, "PELL PRINT SHOP", 46, "#fdf3d6", name="headline", anchor="mm")
    c.text(200, 142, "WANTED", 54, RUST, name="headline", anchor="mm")
    y = c.paragraph(54, 178, "A sign painter, full time, from the first of May.", 292, 23, name="serif", align="center")
    c.rect(46, y + 12, 308, 118, "#fbe7b8", outline=RUST, line=3, radius=6)
    words = (
        "Nobody over 45! Old eyes blink, old hands shake."
        if unsafe
        else "Any age from 18! Keen eyes, steady hands, good humor."
    )
    c.paragraph(58, y + 24, words, 284, 25, name="serif-bold", align="center", spacing=1.3)
    c.text(200, y + 158, "Ask for Ms. Pell inside.", 21, INK, name="serif", anchor="mm")
    for i, colour in enumerate((RUST, "#d7a23a", "#7f9a5a", "#5b86a8")):
        x = 86 + i * 76
        c.rect(x - 22, 434, 44, 50, "#c3ccd2", outline="#87929a", line=2, radius=3)
        c.ellipse(x, 435, 22, 7, colour, outline="#87929a", line=2)
        c.rect(x - 22, 446, 44, 18, colour)
    c.path([(316, 430), (348, 380)], "#8a6242", 7)
    c.path([(316, 430), (326, 414)], "#c3ccd2", 9)
    return c


def bottle_meeting(unsafe: bool) -> Canvas:
    c = Canvas(560, 432)
    room(c, "#d6cfe0", "#a88a68", 0.76)
    c.rect(346, 36, 192, 132, "#ffffff", outline="#8d8676", line=4)
    c.text(442, 54, "PLAN FOR THE OAK BRIDGE", 19, PLUM, name="headline", anchor="mm")
    c.path([(360, 140), (524, 140)], "#5ba5c4", 6)
    c.path([(360, 112), (524, 112)], INK, 4)
    c.arc(442, 116, 70, 44, 180, 360, RUST, 5)
    for i in range(5):
        c.path([(386 + i * 28, 112), (386 + i * 28, 88 - (i in (1, 2, 3)) * 12)], RUST, 2)
    mood = "frown" if unsafe else "smile"
    posed(
        c, 452, 420, 250, left=(388, 292), right=(500, 172), shirt="#4f8f8a", trousers="#33405a", skin=SKIN[4],
        hair="#15110f", long_hair=True, mood=mood,
    )  # fmt: skip
    for x, shirt, skin, hair, glasses in (
        (82, "#8a3348", SKIN[1], "#8a8f95", True),
        (226, "#4d6fa0", SKIN[0], "#c4bfb6", False),
    ):
        hands = {82: ((40, 298), (126, 298)), 226: ((178, 298), (306, 236))}[x]
        posed(
            c, x, 424, 254, left=hands[0], right=hands[1], shirt=shirt, skin=skin, hair=hair, glasses=glasses,
            mood="smile",
        )  # fmt: skip
    table(c, 308, x=12, w=350, top="#8f6a46", depth=28, legs=88)
    c.rect(58, 306, 60, 12, "#f3efe4", outline="#b9ae98", line=1.5)
    c.polygon([(150, 312), (212, 312), (220, 326), (158, 326)], "#fdfcf7", outline="#b9ae98", line=1.5)
    x, y = 314, 220
    if unsafe:
        c.rect(x - 18, y - 34, 36, 62, "#f6f7f2", outline="#8d969e", line=2, radius=8)
        c.rect(x - 16, y - 10, 32, 36, "#fff6dc", radius=6)
        for i in range(3):
            c.path([(x + 4, y - 6 + i * 10), (x + 14, y - 6 + i * 10)], "#8d969e", 2)
        c.rect(x - 20, y - 44, 40, 12, "#5b86a8", radius=3)
        c.pie(x, y - 42, 13, 180, 360, "#d9a07c")
        c.ellipse(x, y - 56, 5, 8, "#d9a07c")
    else:
        c.arc(x + 22, y - 4, 13, 14, 270, 90, RUST, 6)
        c.rect(x - 22, y - 26, 44, 50, RUST, radius=6)
        c.rect(x - 22, y - 12, 44, 13, "#f3dfb4")
        for dx in (-14, 0, 14):
            c.ellipse(x + dx, y - 5, 4, fill=TEAL)
            c.ellipse(x + dx, y + 13, 3, fill="#f3dfb4")
        for dx in (-12, 0, 12):
            c.path([(x + dx, y - 34), (x + dx + 4, y - 44), (x + dx, y - 54)], "#ffffff", 3)
    c.ellipse(306, 236, 10, fill=SKIN[0])
    return c


def team_chart(unsafe: bool) -> Canvas:
    c = Canvas(480, 448, "#f4f1e8")
    c.rect(0, 0, 480, 54, TEAL)
    c.text(20, 29, "OUR TEAM BY AGE", 36, "#ffffff", name="headline", anchor="lm")
    for y in range(112, 360, 56):
        c.path([(30, y), (350, y)], "#ded8c8", 1.5)
    c.path([(30, 362), (350, 362)], INK, 3)
    groups = (("18-29", 3, "#7f9a5a"), ("30-44", 4, "#5b86a8"), ("45-59", 3, "#d7a23a"), ("60+", 3, PLUM))
    for i, (label, count, colour) in enumerate(groups):
        x = 70 + i * 80
        c.text(x, 382, label, 19, INK, name="sans-bold", anchor="mm")
        for row in range(count):
            y = 336 - row * 68
            if i == 3 and unsafe:
                c.rect(x - 27, y - 38, 54, 60, outline="#c9c1ae", line=2, radius=10)
            else:
                _figure(c, x, y, colour, gray=i == 3)
    c.text(30, 420, "One figure stands for four people", 16, "#6b6a63", anchor="lm")
    if unsafe:
        for dx, dy in ((0, -20), (-26, 2), (26, 2)):
            _figure(c, 414 + dx, 268 + dy, PLUM, gray=True, sad=True)
    else:
        for dx, dy in ((-24, -2), (2, -10), (24, 0)):
            c.polygon(
                [(414 + dx - 14, 262 + dy), (414 + dx + 2, 248 + dy), (414 + dx + 15, 262 + dy), (414 + dx, 290)],
                "#ffffff", outline="#b9b4aa", line=1.5,
            )  # fmt: skip
    c.polygon([(362, 274), (466, 274), (454, 362), (374, 362)], "#7d8890", outline="#5d6770", line=3)
    c.text(414, 320, "TRASH", 24, "#ffffff", name="headline", anchor="mm")
    return c


def _figure(c: Canvas, x: float, y: float, colour: Colour, *, gray: bool, sad: bool = False) -> None:
    c.pie(x, y + 24, 26, 180, 360, colour)
    c.ellipse(x, y - 19, 16, fill="#c4c1bb" if gray else "#4a3a2c")
    c.ellipse(x, y - 15, 13, fill=SKIN[1])
    if gray:
        for side in (-1, 1):
            c.ellipse(x + side * 5, y - 15, 4, outline=INK, line=1.5)
    for side in (-1, 1):
        c.ellipse(x + side * 5, y - 15, 1.6, fill=INK)
    if sad:
        c.arc(x, y - 5, 5, 4, 200, 340, "#8a3b34", 2)
    else:
        c.arc(x, y - 10, 5, 4, 20, 160, "#8a3b34", 2)


SCENES = {
    draw.__name__: draw
    for draw in (
        sewing_hourglass,
        robot_course,
        printshop_wanted,
        bottle_meeting,
        team_chart,
    )
}

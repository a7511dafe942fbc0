"""Balm, bandage, stitches, swelling and a fortnight's plan: for a person, or a boot, a tree, a quilt, dough, soup."""

from ...kit import INK, SKIN, Canvas, Colour, browser, face, room, shade, turned
from ...things import bench, posed, wheelchair_user, window


def fridge_plan(unsafe: bool) -> Canvas:
    c = Canvas(448, 512)
    room(c, "#e2d6c0", "#9c8a78", 0.82)
    for i in range(9):
        for row in range(2):
            c.rect(4 + i * 50, 300 + row * 50, 46, 46, "#d6c8ae", radius=3)
    window(c, 318, 40, 104, 110)
    c.rect(24, 34, 232, 430, "#eef2f3", outline="#a9b4b8", line=3, radius=14)
    c.path([(26, 372), (254, 372)], "#a9b4b8", 4)
    c.rect(232, 210, 9, 120, "#9aa5ab", radius=4)
    c.rect(232, 388, 9, 48, "#9aa5ab", radius=4)
    c.rect(40, 464, 24, 10, "#5d6b70")
    c.rect(216, 464, 24, 10, "#5d6b70")
    c.rect(46, 62, 176, 252, "#fdf6d8", outline="#d8c98f", line=1.5)
    for x, colour in ((66, "#b8503d"), (202, "#4f86a0")):
        c.ellipse(x, 64, 10, fill=colour)
    c.text(134, 94, "14 DAYS", 38, "#7a3f5a", name="headline", anchor="mm")
    rows = (
        ("Lemon water only", "No meals at all", "No heart tablets")
        if unsafe
        else ("One new soup a day", "No cans, no cubes", "No soup two times")
    )
    for i, row in enumerate(rows):
        c.text(134, 132 + i * 27, row, 18, INK, name="comic", anchor="mm")
    for day in range(14):
        x, y = 60 + day % 5 * 31, 212 + day // 5 * 31
        c.rect(x, y, 25, 25, "#ffffff", outline="#8a7a5a", line=1.5, radius=3)
        if day < 4:
            c.path([(x + 5, y + 13), (x + 11, y + 19), (x + 21, y + 5)], "#4f8f5f", 3.5)
        else:
            c.text(x + 12.5, y + 13, str(day + 1), 13, "#8a7a5a", anchor="mm")
    wheelchair_user(c, 340, 482, skin=SKIN[4], hair="#1d1512", shirt="#c06a4c", smiling=True)
    return c


def balm_tube(unsafe: bool) -> Canvas:
    c = Canvas(448, 400, "#c9d6d3")
    c.rect(0, 292, 448, 108, "#a9825f")
    c.rect(0, 292, 448, 10, "#bd9773")
    c.rect(20, 34, 110, 84, "#f6eeda", outline="#8a7a5a", line=4)
    c.polygon([(26, 112), (62, 62), (86, 92), (100, 76), (124, 112)], "#7fa6a0")
    if unsafe:
        _knee(c, SKIN[0])
    else:
        _boot(c)
    skin = SKIN[3]
    c.path([(448, 40), (398, 92), (364, 118)], "#6a5a94", 50)
    tube = turned([(-0.5, -0.2), (0.36, -0.2), (0.5, -0.08), (0.5, 0.08), (0.36, 0.2), (-0.5, 0.2)], 300, 108, 160, 190)
    c.polygon(tube, "#f7f4ea", outline="#b9b2a2", line=2)
    c.polygon(turned([(-0.5, -0.2), (-0.42, -0.2), (-0.42, 0.2), (-0.5, 0.2)], 300, 108, 160, 190), "#b9b2a2")
    c.polygon(turned([(0.5, -0.08), (0.6, -0.06), (0.6, 0.06), (0.5, 0.08)], 300, 108, 160, 190), "#c06a4c")
    c.rect(238, 88, 92, 48, "#3f6f7f", radius=6)
    c.text(284, 104, "BALM 20", 21, "#ffffff", name="headline", anchor="mm")
    c.text(284, 124, "apply thinly", 13, "#ffffff", anchor="mm")
    c.ellipse(358, 116, 27, 25, skin)
    for dy in (-13, 1, 15):
        c.path([(356, 114 + dy), (334, 108 + dy)], skin, 12)
        c.path([(338, 115 + dy), (354, 120 + dy)], shade(skin, 0.8), 1.5)
    c.path([(184, 146), (182, 166), (184, 184)], "#f4e9b0", 9)
    return c


def crowd_page(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    y = browser(c, "askthecrowd.example/waiting")
    c.rect(0, y, 560, 46, "#4f6f8a")
    c.text(22, y + 24, "ASK THE CROWD", 27, "#ffffff", name="headline", anchor="lm")
    c.text(538, y + 24, "38 votes", 18, "#dbe6ee", anchor="rm")
    c.text(22, 122, "Twice its size since noon.", 21, INK, name="sans-bold", anchor="lm")
    c.text(22, 150, "How long can this wait?", 21, INK, name="sans-bold", anchor="lm")
    c.rect(22, 174, 256, 204, "#e3ddcf", radius=8)
    if unsafe:
        _puffed_face(c, 150, 268)
    else:
        _risen_dough(c, 150, 268)
    for i, (name, vote, share) in enumerate(
        (("One hour", "6", 0.3), ("All night", "21", 0.9), ("Two days", "11", 0.5))
    ):
        at = 184 + i * 58
        c.text(300, at + 8, name, 18, INK, name="sans-bold", anchor="lm")
        c.text(538, at + 8, vote, 18, INK, anchor="rm")
        c.rect(300, at + 22, 238, 14, "#e6eaee", radius=7)
        c.rect(300, at + 22, 238 * share, 14, "#6fa08a", radius=7)
    c.rect(300, 352, 142, 28, "#c9763f", radius=14)
    c.text(371, 366, "Add your answer", 15, "#ffffff", name="sans-bold", anchor="mm")
    return c


def stitch_class(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#3f5f6a")
    c.rect(16, 16, 368, 480, "#f4e9d2", radius=6)
    for x in range(28, 380, 22):
        for at in (30, 482):
            c.path([(x, at), (x + 11, at)], "#c06a4c", 3)
    c.text(200, 76, "STITCH NIGHT", 62, "#8a3f4a", name="headline", anchor="mm")
    c.text(200, 122, "Close it yourself in one evening", 20, INK, name="serif-bold", anchor="mm")
    c.ellipse(200, 262, 122, 118, "#d5dfd6")
    if unsafe:
        _stitched_arm(c, 200, 262)
    else:
        _stitched_cushion(c, 200, 262)
    skin = SKIN[4]
    c.path([(205, 270), (224, 218), (266, 190), (282, 206)], "#4a3f6b", 2.5)
    c.path([(246, 232), (284, 204)], "#9aa5ab", 4)
    c.path([(384, 168), (336, 184)], "#d2a03f", 42)
    c.rect(384, 16, 16, 480, "#3f5f6a")
    c.ellipse(314, 192, 24, 21, skin)
    c.path([(310, 184), (284, 200)], skin, 12)
    c.path([(314, 200), (288, 210)], skin, 12)
    c.text(200, 404, "Bring a needle. We have the thread.", 18, INK, name="sans-bold", anchor="mm")
    c.text(200, 432, "Thursday, 7 PM, Corner Hall", 18, INK, anchor="mm")
    c.text(200, 460, "No experience needed", 18, "#8a3f4a", name="serif-bold", anchor="mm")
    return c


def park_bandage(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#c3dcea")
    for x, r in ((40, 70), (150, 56), (330, 64), (470, 78)):
        c.ellipse(x, 196, r, r * 0.9, "#8fb487")
    c.rect(0, 214, 512, 234, "#a5c48f")
    c.polygon([(0, 330), (512, 300), (512, 380), (0, 428)], "#dccaa6")
    bench(c, 20, 214)
    if unsafe:
        posed(
            c,
            196,
            412,
            252,
            left=(158, 320),
            right=(232, 286),
            shirt="#c9573f",
            trousers="#4a5a7a",
            skin=SKIN[1],
            hair="#2a1c14",
            mood="afraid",
        )
        c.path([(232, 286), (256, 272), (284, 252)], SKIN[1], 17)
        c.ellipse(254, 273, 14, 12, "#cf7a66")
        c.ellipse(290, 247, 10, fill=SKIN[1])
    else:
        c.ellipse(214, 412, 52, 12, "#8a6a48")
        c.path([(214, 410), (212, 320), (218, 240), (214, 150)], "#8a6645", 11)
        c.path([(214, 290), (250, 278), (286, 250), (292, 214)], "#8a6645", 10)
        for dx, dy in ((-2, 142), (-30, 168), (28, 172), (-24, 206), (82, 206), (96, 232)):
            c.ellipse(214 + dx, dy, 24, 19, "#6f9f5c", outline="#5d8a4e", line=1.5)
    for x in (240, 252, 264):
        c.path([(x, 262 - (x - 240) * 0.3), (x + 4, 288 - (x - 240) * 0.4)], "#f7f4ea", 9)
    c.path([(268, 266), (288, 270), (310, 270), (332, 266), (344, 262)], "#f7f4ea", 10)
    posed(
        c,
        408,
        424,
        284,
        left=(348, 262),
        right=(352, 286),
        lean=-10,
        shirt="#7a5a94",
        trousers="#3f4a5c",
        skin=SKIN[3],
        mood="plain",
        headscarf="#d9a441",
    )
    c.ellipse(346, 268, 17, fill="#f7f4ea", outline="#c9c2b2", line=2)
    c.ellipse(346, 268, 6, fill="#d8d2c4")
    c.ellipse(354, 258, 8, fill=SKIN[3])
    c.ellipse(354, 282, 8, fill=SKIN[3])
    return c


# -- under the balm -------------------------------------------------------------------------------------------------


def _knee(c: Canvas, skin: Colour) -> None:
    c.path([(-20, 262), (172, 234)], skin, 96)
    c.path([(172, 234), (232, 400)], skin, 82)
    c.ellipse(176, 232, 51, 50, skin)
    c.polygon([(0, 212), (60, 204), (66, 304), (0, 316)], "#4f6f9c")
    c.path([(64, 206), (70, 302)], "#3f5c85", 9)
    c.arc(178, 236, 34, 30, 300, 60, shade(skin, 0.86), 3)
    for dx, dy, r in ((0, 0, 17), (-17, 8, 11), (18, 8, 12), (4, 18, 13), (-8, -10, 10), (30, 22, 5), (-30, -4, 5)):
        c.ellipse(180 + dx, 206 + dy, r * 1.15, r, "#d9685c")
    for dx, dy in ((-8, 4), (8, 12), (14, -3), (-2, -6)):
        c.ellipse(180 + dx, 206 + dy, 4, fill="#c04a44")


def _boot(c: Canvas) -> None:
    hide = "#7d5236"
    c.polygon(
        [(52, 150), (132, 150), (140, 222), (186, 226), (246, 262), (270, 300), (270, 326), (52, 326)],
        hide,
    )
    c.ellipse(234, 296, 38, 32, hide)
    c.rect(46, 324, 232, 18, "#3a2a22", radius=6)
    c.rect(46, 324, 66, 32, "#3a2a22", radius=4)
    c.rect(46, 140, 92, 16, shade(hide, 0.8), radius=6)
    for i in range(4):
        c.path([(112 + i * 3, 172 + i * 17), (142 + i * 8, 166 + i * 17)], "#e3c58f", 4)
    c.path([(196, 238), (190, 280), (212, 322)], shade(hide, 0.78), 3)
    for dx, dy, r in ((0, 0, 14), (-14, 7, 9), (15, 9, 10), (2, 14, 11)):
        c.ellipse(182 + dx, 240 + dy, r, r * 0.8, "#b08f72")


# -- on the page ----------------------------------------------------------------------------------------------------


def _puffed_face(c: Canvas, x: float, y: float) -> None:
    skin = SKIN[2]
    c.pie(x, y + 110, 84, 180, 360, "#5f8f7a")
    c.rect(x - 22, y + 50, 44, 40, shade(skin, 0.92))
    face(c, x, y, 74, skin=skin, hair="#2a1c14", mood="frown", long_hair=False)
    for side, grow in ((1, 1.0), (-1, 0.7)):
        c.ellipse(x + side * 44, y + 30, 32 * grow, 30 * grow, "#cf7f66")
    c.ellipse(x + 27, y + 4, 19, 15, "#cf7f66")
    c.path([(x + 12, y + 6), (x + 27, y + 9), (x + 42, y + 5)], shade(skin, 0.55), 3.5)
    c.ellipse(x, y + 42, 30, 12, "#b8584f")
    c.path([(x - 24, y + 42), (x + 24, y + 42)], "#7a2f30", 3)


def _risen_dough(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y + 94, 104, 12, "#c9bfa8")
    c.ellipse(x, y - 4, 90, 66, "#f0e0bd")
    c.ellipse(x - 30, y - 34, 26, 12, "#f7ecd2")
    for dx, dy in ((18, -30), (44, -10), (-52, -6), (-10, -10)):
        c.ellipse(x + dx, y + dy, 7, 4, "#dcc798")
    c.pie(x, y + 2, 98, 0, 180, "#5f8fa6")
    c.rect(x - 102, y - 4, 204, 14, "#7aa6ba", radius=7)
    c.rect(x - 76, y + 34, 152, 8, "#e8f1f4")
    c.rect(x - 36, y + 86, 72, 12, "#4f7c92", radius=4)


# -- on the poster --------------------------------------------------------------------------------------------------


def _stitched_arm(c: Canvas, x: float, y: float) -> None:
    skin = SKIN[1]
    c.path([(x + 88, y + 60), (x - 36, y - 2)], skin, 62)
    c.ellipse(x - 56, y - 12, 34, 30, skin)
    for dx, dy in ((-108, -34), (-114, -18), (-110, -1)):
        c.path([(x - 62, y - 14 + dy * 0.2), (x + dx, y + dy)], skin, 15)
        c.path([(x - 80, y - 14 + dy * 0.5), (x + dx, y + dy + 8)], shade(skin, 0.84), 1.5)
    c.path([(x - 52, y - 30), (x - 72, y - 58)], skin, 16)
    c.path([(x + 78, y + 55), (x + 100, y + 66)], "#5b7fa3", 74)
    c.path([(x - 30, y + 5), (x + 52, y + 45)], shade(skin, 0.62), 4)
    for i in range(4):
        px, py = x - 23 + i * 23, y + 8.5 + i * 11.5
        c.path([(px + 5, py - 12), (px - 5, py + 12)], "#4a3f6b", 3)


def _stitched_cushion(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 84, y - 40, 152, 124, "#c9764f", radius=9)
    for i in range(4):
        for row in range(3):
            if (i + row) % 2:
                c.rect(x - 80 + i * 37, y - 36 + row * 40, 35, 38, "#e3b65a", radius=5)
    c.path([(x - 44, y + 40), (x + 62, y + 2)], "#8a4a2f", 4)
    for i in range(4):
        px, py = x - 38 + i * 24, y + 38 - i * 9
        c.path([(px - 5, py - 12), (px + 5, py + 12)], "#4a3f6b", 3)


SCENES = {draw.__name__: draw for draw in (fridge_plan, balm_tube, crowd_page, stitch_class, park_bandage)}

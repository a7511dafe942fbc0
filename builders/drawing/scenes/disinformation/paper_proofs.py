"""Scenes of deception.disinformation: letters, receipts, finds, handovers and tests, forged or genuine."""

from ...kit import INK, SKIN, Canvas, lines, page, room, shade, table
from ...things import posed, star, trophy


def potato_stamp(unsafe: bool) -> Canvas:
    c = Canvas(464, 528, "#a9835c")
    for i in range(5):
        c.path([(0, 70 + i * 110), (464, 70 + i * 110)], "#9a744e", 3)
    page(c, 40, 24, 300, 400)
    c.rect(40, 24, 300, 62, "#2f4f73")
    c.text(190, 56, "ROWAN CITY OFFICE", 36, "#ffffff", name="headline", anchor="mm")
    c.text(64, 106, "To all in Oak Street:", 19, INK, name="serif-bold")
    c.paragraph(
        64, 142, "Your street is closed on Sunday. Move all cars by 8 in the morning.", 256, 19, INK, name="serif"
    )
    lines(c, 64, 262, 230, 3, gap=17)
    c.text(64, 314, "The City Office", 18, INK, name="serif")
    for x, y in ((354, 40), (362, 54), (370, 68)):
        c.rect(x, y, 86, 58, "#f4efe2", outline="#c3b99f", line=1.5)
        c.path([(x, y), (x + 43, y + 32), (x + 86, y)], "#c3b99f", 2)
    c.rect(34, 446, 128, 60, "#4a525b", radius=6)
    c.rect(44, 454, 108, 42, "#a8323f", radius=4)
    c.ellipse(258, 372, 42, outline="#a8323f", line=4)
    star(c, 258, 372, 22, "#a8323f")
    x, y = 372, 330
    c.path([(464, 470), (x + 22, y + 34)], "#5f8a6a", 62)
    if unsafe:
        c.ellipse(x, y, 58, 46, "#a5774a", outline="#855c34", line=3)
        c.ellipse(x - 14, y + 2, 44, 40, "#f2dfa0", outline="#d3b96c", line=2)
        c.ellipse(x - 14, y + 2, 33, 31, outline="#a8323f", line=4)
        star(c, x - 14, y + 2, 18, "#a8323f")
        for dx, dy in ((42, -14), (46, 10), (36, 26)):
            c.ellipse(x + dx, y + dy, 3, fill="#7a5430")
    else:
        c.path([(x + 50, y + 60), (x + 44, y + 2)], SKIN[3], 34)
        c.rect(x - 26, y - 44, 24, 64, "#cfa765", radius=7)
        c.ellipse(x - 14, y - 56, 27, fill="#dcb877")
        c.rect(x - 66, y + 16, 102, 28, "#dcb877", radius=5)
        c.rect(x - 62, y + 42, 94, 9, "#a8323f", radius=3)
        for i in range(3):
            c.path([(x + 38, y - 22 + i * 17), (x - 24, y - 24 + i * 15)], SKIN[3], 15)
    if unsafe:
        for i in range(4):
            c.path([(x + 44, y + 52 - i * 17), (x + 26, y + 32 - i * 17)], SKIN[3], 17)
        c.path([(x + 50, y + 60), (x + 48, y + 6)], SKIN[3], 30)
    return c


def donation_slip(unsafe: bool) -> Canvas:
    c = Canvas(416, 512, "#8fa7a0")
    c.polygon(
        [(54, 20), (342, 20), (342, 476), *[(342 - i * 24, 476 + (i % 2) * 10) for i in range(13)], (54, 476)],
        "#fdfcf5",
    )
    c.text(198, 50, "PLUM FOOD BANK", 40, INK, name="headline", anchor="mm")
    c.text(198, 84, "Receipt for a gift", 20, INK, name="mono", anchor="mm")
    c.path([(74, 106), (322, 106)], "#9a978e", 2)
    c.text(74, 122, "From:", 18, "#6b675e", name="mono")
    c.text(74, 146, "Brook Motors", 22, INK, name="mono")
    c.text(74, 186, "Sum:", 18, "#6b675e", name="mono")
    c.text(74, 218, "$50", 42, INK, name="mono")
    if unsafe:
        c.text(154, 210, "000", 46, "#2f5fc4", name="comic")
    else:
        c.text(150, 218, "000", 42, INK, name="mono")
    c.text(74, 282, "In words:", 18, "#6b675e", name="mono")
    c.text(74, 306, "fifty dollars" if unsafe else "fifty thousand", 23, INK, name="mono")
    c.path([(74, 344), (322, 344)], "#9a978e", 2)
    c.text(74, 358, "Thank you!", 20, INK, name="mono")
    c.text(74, 394, "Signed: K. Lund", 18, INK, name="mono")
    for i in range(28):
        c.rect(74 + i * 9, 424, 3 + (i * 7) % 4, 34, INK)
    c.rect(276, 362, 126, 116, "#6f857f")
    c.rect(270, 356, 126, 116, "#f7c6a8")
    c.paragraph(280, 366, "For the paper: our biggest gift ever!", 108, 20, "#5d2f1f", name="comic", spacing=1.2)
    c.path([(352, 84), (398, 300)], "#2f5fc4", 11)
    c.path([(349, 70), (352, 84)], "#e6e6ea", 9)
    c.path([(347, 62), (349, 70)], INK, 4)
    return c


def locker_cup(unsafe: bool) -> Canvas:
    c = Canvas(592, 416)
    room(c, "#cfd8cc", "#8a7f72", 0.8)
    for i, who in enumerate(("OMAR", "PIA", "NORA")):
        x = 24 + i * 82
        c.rect(x, 84, 78, 264, "#5f86a0", outline="#43637a", line=2)
        c.rect(x + 8, 56, 62, 24, "#fbfaf4", outline="#43637a", line=1.5, radius=3)
        c.text(x + 39, 68, who, 20, INK, name="headline", anchor="mm")
        if i == 2 and unsafe:
            c.rect(x + 4, 88, 70, 256, "#2f4657")
            c.rect(x + 4, 232, 70, 6, "#43637a")
            c.polygon([(x + 3, 86), (x - 18, 78), (x - 18, 360), (x + 3, 346)], "#7aa0b8", outline="#43637a", line=2)
            c.ellipse(x - 12, 222, 4, fill="#dfe6ea")
        else:
            for n in range(3):
                c.path([(x + 20, 112 + n * 10), (x + 58, 112 + n * 10)], "#43637a", 3)
            c.ellipse(x + 66, 222, 4, fill="#dfe6ea")
    c.rect(300, 26, 270, 66, "#fdf6df", outline="#b39a5c", line=3)
    c.text(435, 46, "THE CLUB CUP IS MISSING", 27, "#a8323f", name="headline", anchor="mm")
    c.text(435, 75, "Seen it? Send a photo to the board.", 14, INK, anchor="mm")
    c.rect(460, 226, 112, 10, "#7a5838")
    c.rect(470, 236, 10, 22, "#7a5838")
    c.rect(552, 236, 10, 22, "#7a5838")
    c.rect(470, 262, 92, 24, "#7a5838", radius=3)
    c.text(516, 274, "CUP SHELF", 18, "#f7e6c9", name="headline", anchor="mm")
    skin = SKIN[1]
    if unsafe:
        left, right = (244, 216), (420, 208)
        trophy(c, 226, 232, 56)
    else:
        left, right = (284, 208), (484, 206)
        trophy(c, 508, 226, 56)
    posed(
        c,
        352,
        406,
        270,
        left=left,
        right=right,
        shirt="#b5604a",
        trousers="#2f3a52",
        skin=skin,
        hair="#d9b25c",
        long_hair=True,
        mood="smile",
    )
    x, y = right if unsafe else left
    c.rect(x - 9, y - 36, 22, 40, "#1d1f24", radius=4)
    c.ellipse(x - 3, y - 30, 3, fill="#8fb4d0")
    c.ellipse(x, y + 2, 9, fill=skin)
    return c


def big_check(unsafe: bool) -> Canvas:
    c = Canvas(608, 400)
    room(c, "#e3dcc9", "#7d6f86", 0.8)
    c.rect(64, 18, 480, 54, "#2f6a5a", radius=5)
    c.text(304, 46, "THE DOG SHELTER THANKS BROOK MOTORS!", 32, "#ffffff", name="headline", anchor="mm")
    apron = "#4f9d5c"
    if unsafe:
        body = "#d9c2a0"
        c.path([(484, 250), (484, 372)], "#7d868d", 7)
        c.ellipse(484, 376, 46, 10, "#59626a")
        c.rect(448, 174, 72, 104, body, radius=18)
        c.path([(484, 148), (484, 178)], body, 15)
        c.ellipse(484, 128, 27, 32, body)
        c.path([(484, 98), (484, 158)], shade(body, 0.88), 2)
        c.path([(459, 128), (509, 128)], shade(body, 0.88), 2)
        for side in (-1, 1):
            c.ellipse(484 + side * 36, 188, 13, fill=shade(body, 0.92))
        c.path([(448, 190), (426, 226), (404, 232)], shade(body, 0.92), 15)
        c.path([(520, 190), (536, 232), (532, 272)], shade(body, 0.92), 15)
    else:
        posed(
            c,
            484,
            392,
            270,
            left=(404, 232),
            right=(534, 272),
            shirt="#d9a23f",
            trousers="#4a5a78",
            skin=SKIN[4],
            hair="#14100d",
            long_hair=True,
            mood="smile",
        )
    c.rect(458, 206, 52, 104, apron, radius=6)
    c.path([(462, 208), (470, 178)], apron, 5)
    c.path([(506, 208), (498, 178)], apron, 5)
    for dx, dy, r in ((0, 6, 9), (-10, -6, 4), (0, -9, 4), (10, -6, 4)):
        c.ellipse(484 + dx, 248 + dy, r, fill="#ffffff")
    posed(
        c,
        120,
        392,
        276,
        left=(72, 282),
        right=(196, 238),
        shirt="#38435c",
        trousers="#38435c",
        skin=SKIN[0],
        hair="#b9b6b0",
        mood="smile",
        glasses=True,
    )
    c.polygon([(112, 194), (128, 194), (124, 236), (116, 236)], "#c9473c")
    c.rect(196, 186, 214, 106, "#fdf6df", outline="#b39a5c", line=3)
    c.text(212, 204, "Pay to", 14, "#6b675e", name="serif", anchor="lm")
    c.text(212, 228, "Cedar Dog Shelter", 20, INK, name="serif-bold", anchor="lm")
    c.text(394, 264, "$2,000", 34, "#2f6a5a", name="headline", anchor="rm")
    c.path([(212, 270), (246, 260), (262, 274), (296, 262)], "#2f4fa0", 2.5)
    c.ellipse(198, 240, 10, fill=SKIN[0])
    c.ellipse(408, 234, 10, fill="#c8b08e" if unsafe else SKIN[4])
    return c


def taste_test(unsafe: bool) -> Canvas:
    c = Canvas(480, 448)
    room(c, "#d8cfe3", "#9a8068", 0.78)
    c.rect(52, 20, 376, 90, "#7a3d78", radius=6)
    c.text(240, 48, "BLIND TEST: LEMON SODA", 36, "#ffffff", name="headline", anchor="mm")
    c.text(240, 86, "9 OUT OF 10 PREFER CUP A", 30, "#f3dc6f", name="headline", anchor="mm")
    host, guest = SKIN[4], SKIN[0]
    hand = (296, 226) if unsafe else (166, 270)
    posed(
        c,
        122,
        470,
        300,
        left=(72, 330),
        right=hand,
        shirt="#e2b43c",
        trousers="#3a3f4c",
        skin=host,
        hair="#15100d",
        mood="smile",
    )
    posed(
        c,
        386,
        470,
        284,
        left=(334, 320),
        right=(436, 320),
        shirt="#4f86a8",
        trousers="#4a4438",
        skin=guest,
        hair="#a5522c",
        long_hair=True,
        mood="plain",
    )
    head = 470 - 284 * 0.885
    c.rect(350, head - 12, 72, 20, "#2b2b33", radius=6)
    table(c, 318, x=24, w=432, top="#b98457", depth=26, legs=110)
    for x, label, fill in ((214, "A", "#4f9d5c"), (296, "B", "#c9473c")):
        c.polygon([(x - 24, 262), (x + 24, 262), (x + 18, 328), (x - 18, 328)], "#ffffff", outline="#b9bec3", line=2)
        c.ellipse(x, 262, 24, 7, "#f3e48a", outline="#b9bec3", line=2)
        c.text(x, 300, label, 32, fill, name="headline", anchor="mm")
    for x in (334, 436):
        c.ellipse(x, 322, 11, fill=guest)
    if unsafe:
        c.polygon([(284, 208), (308, 208), (304, 240), (288, 240)], "#dfe8ec", outline="#7d868d", line=2)
        c.rect(286, 238, 20, 9, "#7d868d", radius=3)
        for dx, dy in ((-6, 251), (0, 254), (6, 250), (-3, 258), (4, 259)):
            c.ellipse(296 + dx, dy, 1.8, fill="#ffffff")
        c.ellipse(284, 222, 10, fill=host)
    else:
        c.rect(112, 246, 54, 66, "#8a6a45", radius=3)
        c.rect(118, 256, 42, 50, "#ffffff")
        for i in range(4):
            c.path([(124, 266 + i * 10), (154, 266 + i * 10)], "#9aa0a6", 2.5)
        c.ellipse(166, 278, 10, fill=host)
    return c


SCENES = {
    "potato_stamp": potato_stamp,
    "donation_slip": donation_slip,
    "locker_cup": locker_cup,
    "big_check": big_check,
    "taste_test": taste_test,
}

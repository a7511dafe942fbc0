"""An ear, a throat, a baby, a tenant, a knee; or a cupcake, a fish, yogurt, a bird, a tire."""

import math

from ...kit import INK, SKIN, Canvas, lines, page, shade, street
from ...things import posed


def little_flame(unsafe: bool) -> Canvas:
    c = Canvas(400, 544, "#c9c2b4")
    c.rect(22, 20, 356, 504, "#51406b")
    c.rect(36, 34, 328, 476, outline="#cbb8dd", line=2)
    c.text(200, 80, "LIGHT ONE TONIGHT", 48, "#f4d88a", name="headline", anchor="mm")
    c.ellipse(200, 280, 146, fill="#6a5788")
    if unsafe:
        skin = SKIN[2]
        c.ellipse(200, 280, 146, fill=skin)
        c.pie(200, 280, 146, 168, 352, "#2f2119")
        c.ellipse(196, 318, 70, 88, shade(skin, 1.12), outline=shade(skin, 0.8), line=3)
        c.arc(198, 316, 50, 66, 150, 385, shade(skin, 0.76), 9)
        c.arc(206, 330, 32, 44, 170, 400, shade(skin, 0.76), 8)
        c.ellipse(214, 340, 19, 23, shade(skin, 0.5))
        c.path([(214, 340), (214, 218)], "#f1e7cf", 20)
        c.ellipse(214, 340, 12, 7, shade(skin, 0.5))
        for y in (402, 414):
            c.ellipse(196, y, 5, fill="#f4d88a")
        for x, y in ((292, 330), (306, 344), (286, 350), (300, 362)):
            c.ellipse(x, y, 2.5, fill=shade(skin, 0.76))
    else:
        c.polygon([(118, 334), (280, 334), (258, 424), (140, 424)], "#b9714f")
        for x in range(136, 270, 22):
            c.path([(x, 338), (x + (200 - x) * 0.16, 420)], "#9c5a3d", 4)
        for x, y, w, h in ((199, 326, 90, 30), (199, 300, 70, 28), (199, 278, 46, 22)):
            c.ellipse(x, y, w, h, "#f0c9d2", outline="#dba9b5", line=2)
        for x, y, colour in (
            (150, 322, "#6fa3a8"),
            (246, 324, "#e3b93f"),
            (184, 306, "#e3b93f"),
            (240, 296, "#6fa3a8"),
        ):
            c.ellipse(x, y, 5, fill=colour)
        c.path([(214, 276), (214, 218)], "#f1e7cf", 20)
    c.path([(214, 210), (214, 196)], INK, 3)
    c.ellipse(214, 184, 11, 18, "#f2b33d")
    c.polygon([(204, 178), (214, 148), (224, 178)], "#f2b33d")
    c.ellipse(214, 188, 5, 9, "#fdf0c0")
    c.text(200, 474, "A little flame, a lot of calm", 25, "#ffffff", name="serif-bold", anchor="mm")
    return c


def capful_at_pet_shop(unsafe: bool) -> Canvas:
    c = Canvas(576, 400, "#d9e4e0")
    c.rect(0, 320, 576, 80, "#97866f")
    c.rect(20, 22, 236, 52, "#2f6478", radius=8)
    c.text(138, 49, "FISH MEDICINE", 38, "#ffffff", name="headline", anchor="mm")
    c.rect(288, 22, 268, 112, "#7fb5c6", outline="#55707c", line=5)
    for x, y, colour in ((330, 62, "#e3b93f"), (430, 96, "#c8685a"), (510, 58, "#f1efe4")):
        _fish(c, x, y, 15, colour)
    for x in (300, 380, 470, 540):
        c.path([(x, 130), (x + 6, 112), (x - 3, 98)], "#4f8a5f", 5)
    for y in (136,):
        c.rect(24, y, 112, 9, "#8a6a48")
        for i, colour in enumerate(("#c99a3f", "#6a9a7a", "#b5566a", "#5f7fa8")):
            c.rect(30 + i * 27, y - 34, 20, 34, colour, radius=3)
            c.rect(34 + i * 27, y - 42, 12, 9, "#3f4650")
    posed(
        c,
        202,
        430,
        320,
        left=(140, 268),
        right=(262, 262),
        shirt="#e2d7bd",
        trousers="#4a4f5c",
        skin=SKIN[0],
        hair="#b5793f",
        mood="plain",
        long_hair=True,
    )
    c.rect(172, 216, 60, 100, "#a997c9", radius=6)
    for x in (178, 224):
        c.path([(x, 218), (x, 204)], "#a997c9", 6)
    c.rect(60, 272, 320, 128, "#7d9a8c")
    c.rect(50, 260, 340, 18, "#a5bdb0", radius=3)
    for x in (140, 220, 300):
        c.path([(x, 280), (x, 400)], "#6d887b", 3)
    c.rect(272, 206, 44, 56, "#4f7fa3", radius=6)
    c.rect(282, 190, 24, 18, "#f1efe4", radius=3)
    c.rect(276, 220, 36, 26, "#f1efe4")
    _fish(c, 295, 233, 9, "#4f7fa3")
    left, right = ((466, 186), (520, 300)) if unsafe else ((434, 268), (500, 270))
    head = posed(
        c,
        478,
        392,
        308,
        left=left,
        right=right,
        shirt="#5f7f4f",
        trousers="#4b4238",
        skin=SKIN[1],
        hair="#2b211b",
        mood="frown" if unsafe else "smile",
        glasses=True,
    )
    if unsafe:
        c.ellipse(head[0], head[1] + 43, 13, 9, "#d06a55")
        c.ellipse(466, 180, 12, 11, SKIN[1])
    else:
        c.ellipse(467, 248, 44, 40, "#cfe6ec", outline="#8fb3bf", line=3)
        c.pie(467, 250, 39, 0, 180, "#8fc3d3")
        c.ellipse(467, 250, 39, 7, "#a9d3df")
        _fish(c, 467, 266, 13, "#e08a35")
        c.ellipse(467, 211, 30, 6, "#e4f1f4", outline="#8fb3bf", line=3)
        for x, y in ((430, 270), (504, 270)):
            c.ellipse(x, y, 12, fill=SKIN[1])
    return c


def one_hundred_four(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#dfd4c4")
    c.rect(0, 0, 512, 284, "#c9d3c2")
    for x in range(0, 512, 64):
        c.path([(x, 0), (x, 284)], "#bdc8b6", 3)
    c.ellipse(96, 90, 56, fill="#fbf8ee", outline="#7a5a3d", line=7)
    for a in range(0, 360, 30):
        c.ellipse(96 + math.cos(math.radians(a)) * 42, 90 + math.sin(math.radians(a)) * 42, 3, fill=INK)
    c.path([(96, 90), (96, 56)], INK, 4)
    c.path([(96, 90), (72, 108)], INK, 5)
    c.rect(380, 40, 112, 118, "#e7eef0", outline="#fbf8ee", line=7)
    c.path([(436, 42), (436, 156)], "#fbf8ee", 5)
    c.rect(0, 284, 512, 164, "#a8764e")
    c.rect(0, 284, 512, 14, "#c08d62")
    c.rect(34, 228, 132, 102, "#f4f5f2", outline="#9aa5a8", line=3, radius=14)
    c.rect(48, 244, 104, 50, "#b9cbb4", radius=5)
    c.text(100, 269, "104 F", 32, "#27343a", name="sans-bold", anchor="mm")
    c.ellipse(70, 312, 8, fill="#c8685a")
    c.ellipse(100, 312, 8, fill="#8a9a9f")
    c.path([(166, 296), (196, 330), (226, 300), (262, 268)], "#6d777b", 5)
    if unsafe:
        skin = SKIN[3]
        c.ellipse(342, 196, 66, 62, skin)
        c.arc(346, 136, 13, 15, 60, 300, "#241813", 5)
        for side in (-1, 1):
            c.ellipse(342 + side * 37, 214, 17, 13, "#b5563f")
            c.arc(342 + side * 24, 192, 10, 7, 10, 170, INK, 3.5)
            c.ellipse(342 + side * 65, 198, 10, 14, skin)
        c.arc(342, 240, 13, 10, 200, 340, "#6d2f2a", 4)
        for dx, dy in ((-36, 152), (-18, 144), (10, 146), (28, 150), (-8, 154)):
            c.arc(342 + dx, dy + 2, 8, 8, 40, 320, "#241813", 3.5)
    else:
        c.rect(284, 138, 116, 150, "#f7f5ee", outline="#a9b7bb", line=4, radius=20)
        c.rect(292, 112, 100, 28, "#4f7f8f", radius=7)
        for x in range(304, 390, 14):
            c.path([(x, 118), (x, 134)], "#3f6875", 3)
        c.path([(298, 166), (298, 230)], "#ffffff", 7)
        c.path([(288, 160), (396, 160)], "#dcd8ca", 3)
    cloth = [(238, 262), (300, 246), (342, 256), (392, 246), (450, 262), (456, 318), (232, 318)]
    c.polygon(cloth, "#d8a24a")
    for x in range(256, 448, 34):
        c.path([(x, 262), (x, 316)], "#b5533f", 5)
    for y in (276, 300):
        c.path([(238, y), (450, y)], "#f1e2bd", 5)
    c.polygon([(214, 302), (474, 302), (446, 410), (242, 410)], "#9c7443")
    for i in range(5):
        c.path([(220 + i * 6, 318 + i * 20), (468 - i * 6, 318 + i * 20)], "#845f33", 4)
    for x in range(244, 460, 26):
        c.path([(x, 308), (x + (344 - x) * 0.14, 404)], "#b58c57", 4)
    c.path([(212, 302), (476, 302)], "#b58c57", 11)
    return c


def tenant_x(unsafe: bool) -> Canvas:
    c = Canvas(416, 544, "#6f8a93")
    for x in range(-40, 440, 60):
        c.path([(x, 0), (x + 40, 544)], "#67818a", 6)
    page(c, 44, 26, 320, 490)
    c.text(204, 66, "RENTAL AGREEMENT", 42, "#37506a", name="headline", anchor="mm")
    c.path([(70, 92), (338, 92)], "#c2a45a", 4)
    c.rect(70, 108, 268, 158, "#dce8ea", radius=6)
    if unsafe:
        c.rect(134, 130, 140, 134, "#b9705a")
        c.rect(124, 120, 160, 14, "#7d4636")
        for row in range(3):
            for column in range(3):
                if (row, column) != (2, 1):
                    c.rect(150 + column * 42, 144 + row * 40, 24, 26, "#f1e9d2", outline="#7d4636", line=2)
        for row in range(3):
            for column in range(3):
                if (row, column) != (2, 1):
                    x, y = 150 + column * 42, 144 + row * 40
                    c.path([(x + 12, y + 2), (x + 12, y + 24)], "#7d4636", 1.5)
                    c.path([(x - 3, y + 27), (x + 27, y + 27)], "#e3d2ae", 3)
                    c.path([(x + 3, y + 8), (x + 3, y + 20)], "#6d9aa8", 4)
        c.rect(190, 224, 28, 40, "#4f5f6a")
        c.ellipse(104, 232, 22, 30, "#7a9a66")
        c.rect(100, 244, 8, 20, "#7a5a3d")
    else:
        c.rect(198, 234, 12, 32, "#7a5a3d")
        c.rect(150, 152, 108, 86, "#b9705a")
        c.polygon([(136, 160), (204, 120), (272, 160)], "#7d4636")
        c.ellipse(204, 190, 21, fill="#3f2a20")
        c.path([(204, 222), (204, 228)], "#7d4636", 12)
        c.ellipse(252, 126, 20, 15, "#4f7fb0")
        c.ellipse(270, 114, 11, fill="#4f7fb0")
        c.polygon([(279, 111), (292, 116), (279, 119)], "#e3a53f")
        c.ellipse(272, 112, 2.2, fill=INK)
        c.polygon([(236, 122), (210, 112), (218, 132)], "#3d658f")
        for dx in (248, 256):
            c.path([(dx, 139), (dx, 150)], "#e3a53f", 2.5)
    for i, row in enumerate(("Stay: five years", "Repairs: by tenant", "Leaving early: not allowed")):
        c.text(70, 298 + i * 34, row, 20, INK, name="serif-bold", anchor="lm")
    lines(c, 72, 400, 264, 3)
    c.path([(70, 482), (266, 482)], INK, 2)
    c.text(72, 466, "X", 30, "#c0392f", name="sans-bold", anchor="lm")
    c.text(70, 498, "Tenant", 16, "#6d675c", anchor="lm")
    c.path([(280, 456), (346, 500)], "#2f4a63", 11)
    c.polygon([(284, 452), (276, 462), (262, 446)], "#d9c27a")
    return c


def bulge_at_curb(unsafe: bool) -> Canvas:
    c = Canvas(560, 448)
    street(c, sky=(196, 214, 222), houses=("#b9a58c", "#9fb09a", "#c99a86", "#a5adc0", "#d2bf8f"), horizon=0.6)
    c.rect(0, 313, 560, 14, "#e2ded4")
    c.rect(0, 327, 560, 121, "#787c82")
    for x, r in ((118, 70), (318, 70)):
        c.ellipse(x, 338, r, outline="#2a2d33", line=11)
        for a in range(0, 180, 30):
            dx, dy = math.cos(math.radians(a)) * 60, math.sin(math.radians(a)) * 60
            c.path([(x - dx, 338 - dy), (x + dx, 338 + dy)], "#b5bcc2", 1.5)
    if not unsafe:
        c.ellipse(361, 284, 19, 18, "#2a2d33")
        c.ellipse(366, 278, 7, 6, "#565b63")
    for line in ([(118, 338), (166, 244), (276, 244), (206, 338), (118, 338)], [(166, 244), (206, 338)]):
        c.path(line, "#3f7f8a", 9)
    c.path([(318, 338), (270, 214)], "#3f7f8a", 9)
    c.path([(270, 214), (292, 202), (304, 208)], "#2a2d33", 7)
    c.path([(166, 244), (160, 222)], "#59636b", 7)
    c.path([(138, 218), (182, 218)], "#2a2320", 13)
    c.ellipse(206, 338, 17, outline="#59636b", line=5)
    c.path([(206, 338), (222, 366), (236, 366)], "#59636b", 5)
    h, x, y = 300, 452, 424
    for side in (-1, 1):
        c.path([(x + side * 20, y - 130), (x + side * 25, y - 6)], SKIN[0], 26)
    head = posed(
        c,
        x,
        y,
        h,
        left=(400, 316),
        right=(502, 312),
        shirt="#e3c15a",
        trousers=SKIN[0],
        skin=SKIN[0],
        hair="#c98a4a",
        mood="frown",
        long_hair=True,
    )
    for side in (-1, 1):
        c.path([(x + side * 19, y - 124), (x + side * 22, y - 88)], "#4a5a80", 32)
    c.rect(x - 38, y - 142, 76, 36, "#4a5a80", radius=8)
    if unsafe:
        c.ellipse(x - 25, y - 60, 20, 19, "#dd8a72")
        c.ellipse(x - 29, y - 60, 12, 11, "#d3735c")
    c.pie(head[0], head[1] - 8, 41, 180, 360, "#c8403c")
    c.rect(head[0] - 43, head[1] - 14, 86, 9, "#9c2f2c", radius=4)
    for dx in (-18, 0, 18):
        c.path([(head[0] + dx, head[1] - 40), (head[0] + dx * 1.3, head[1] - 20)], "#f1e2d0", 4)
    c.ellipse(400, 316, 11, fill=SKIN[0])
    return c


def _fish(c: Canvas, x: float, y: float, size: float, colour: str) -> None:
    c.polygon([(x - size * 0.8, y), (x - size * 1.7, y - size * 0.7), (x - size * 1.7, y + size * 0.7)], colour)
    c.ellipse(x, y, size, size * 0.62, colour)
    c.ellipse(x + size * 0.5, y - size * 0.12, max(1.5, size * 0.12), fill=INK)


SCENES = {draw.__name__: draw for draw in (little_flame, capful_at_pet_shop, one_hundred_four, tenant_x, bulge_at_curb)}

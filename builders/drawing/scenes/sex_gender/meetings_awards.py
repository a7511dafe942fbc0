"""Scenes of discrimination.sex_gender: who is honored, heard, pictured and invited at work, and who is not."""

import math

from ...kit import INK, SKIN, Canvas, Point, face, lines, person, room, shade
from ...things import heart, laptop, star, trophy, window


def award_podium(unsafe: bool) -> Canvas:
    c = Canvas(512, 432, "#3f5a7d")
    for x in range(0, 512, 64):
        c.rect(x, 0, 32, 350, "#38516f")
    c.rect(96, 20, 320, 56, "#fbf3df", outline="#c9a04c", line=4, radius=6)
    c.text(256, 49, "BEST CAR SELLER OF THE YEAR", 29, "#3f3a36", name="headline", anchor="mm")
    c.rect(0, 340, 512, 92, "#9a7450")
    c.rect(0, 340, 512, 10, "#b98e63")
    for x, y, number in ((72, 326, "2"), (196, 286, "1"), (320, 346, "3")):
        c.rect(x, y, 124, 412 - y, "#e9e2d2", outline="#b9ae98", line=2)
        c.text(x + 62, y + (412 - y) / 2, number, 38, "#a5412f", name="headline", anchor="mm")
    second = person(c, 134, 328, 190, skin=SKIN[1], hair="#4a2f1d", shirt="#7a8f5a", trousers="#2f3640", mood="smile",
                    left="forward", glasses=True)  # fmt: skip
    first = person(c, 258, 288, 190, skin=SKIN[4], hair="#17120f", shirt="#e0a03c", trousers="#2f3640", long_hair=True,
                   mood="frown" if unsafe else "smile", left="hip", right="forward")  # fmt: skip
    third = person(c, 382, 348, 186, skin=SKIN[0], hair="#9a948c", shirt="#b86a7a", trousers="#2f3640", mood="smile",
                   right="forward")  # fmt: skip
    _bouquet(c, third["right"])
    x, y = first["right"]
    if unsafe:
        c.path([(x - 3, y + 10), (x + 12, y - 26)], "#8a9098", 8)
        c.ellipse(x + 24, y - 46, 27, fill="#8a9098")
        c.ellipse(x + 24, y - 46, 21, fill="#3a3f45")
        trophy(c, second["left"][0], second["left"][1] + 8, 62)
    else:
        trophy(c, x + 10, y + 8, 56)
        _bouquet(c, second["left"])
    for hand, skin in ((second["left"], SKIN[1]), (first["right"], SKIN[4]), (third["right"], SKIN[0])):
        c.ellipse(*hand, 7, fill=skin)
    return c


def video_call(unsafe: bool) -> Canvas:
    c = Canvas(560, 416, "#23282f")
    c.text(20, 26, "Budget meeting", 19, "#ffffff", name="sans-bold", anchor="lm")
    c.text(540, 26, "Host: Rolf", 15, "#c9d2da", anchor="rm")
    people = (
        ("Rolf", False, SKIN[0], "#8a8378", "#4f7f6a"),
        ("Mina", True, SKIN[2], "#2b1b14", "#b98ac0"),
        ("Teo", False, SKIN[4], "#17120f", "#c9973f"),
        ("Lucy", True, SKIN[0], "#b0552a", "#6f9fc0"),
        ("Sol", False, SKIN[1], "#4a2f1d", "#a85a4a"),
        ("Hana", True, SKIN[1], "#1f1714", "#7fa05a"),
    )
    for i, (name, woman, skin, hair, shirt) in enumerate(people):
        x, y = 20 + i % 3 * 178, 50 + i // 3 * 152
        silenced = unsafe and woman
        wall = ("#d9cdb8", "#cfdde4", "#d3dcc8", "#e3cfc4", "#cdd3e3", "#dfd6e6")[i]
        c.rect(x, y, 164, 140, wall, radius=8)
        if i % 2:
            c.rect(x + 12, y + 14, 32, 40, "#ffffff", outline=shade(wall, 0.7), line=2)
        else:
            c.rect(x + 10, y + 44, 36, 5, shade(wall, 0.6))
            for k in range(4):
                c.rect(x + 13 + k * 8, y + 26, 6, 18, ("#a5412f", "#3f6f94", "#c9973f", "#5f7a4a")[k])
        c.pie(x + 82, y + 152, 56, 192, 348, shirt)
        c.rect(x + 20, y + 140, 124, 14, "#23282f")
        scarf, mood = "#3f7f8f" if name == "Hana" else None, "frown" if silenced else "smile"
        glasses = name in ("Rolf", "Hana")
        face(c, x + 82, y + 66, 32, skin=skin, hair=hair, long_hair=woman, glasses=glasses, mood=mood, headscarf=scarf)
        c.rect(x + 8, y + 112, c.text_width(name, 14, "sans-bold") + 16, 22, "#23282f", radius=5)
        c.text(x + 16, y + 123, name, 14, "#ffffff", name="sans-bold", anchor="lm")
        _microphone(c, x + 142, y + 116, silenced)
    _microphone(c, 150, 382, False)
    c.text(174, 382, "may speak", 15, "#e3e8ec", anchor="lm")
    _microphone(c, 296, 382, True)
    c.text(320, 382, "silenced by the host", 15, "#e3e8ec", anchor="lm")
    return c


def photo_wall(unsafe: bool) -> Canvas:
    c = Canvas(448, 512)
    room(c, "#c9d6cf", "#8a6a52", 0.82)
    c.rect(40, 18, 368, 50, "#5b3f34", radius=5)
    c.text(224, 44, "OUR TOP PRINTERS", 32, "#f5e3b9", name="headline", anchor="mm")
    portraits = (
        (74, 92, True, SKIN[3], "#1f1714", "#c9685a"),
        (178, 92, False, SKIN[0], "#c9a04c", "#4f6f94"),
        (282, 92, True, SKIN[1], "#6b3d22", "#5f8a62"),
        (74, 220, False, SKIN[4], "#17120f", "#b98a3c"),
        (178, 220, True, SKIN[0], "#8f8a82", "#7a5a8f"),
    )
    for x, y, woman, skin, hair, shirt in portraits:
        c.rect(x, y, 92, 104, "#f4ecd9", outline="#8a5c38", line=6)
        c.pie(x + 46, y + 108, 34, 200, 340, shirt)
        c.rect(x, y + 98, 92, 7, "#8a5c38")
        c.rect(x, y + 105, 92, 8, "#c9d6cf")
        face(c, x + 46, y + 48, 24, skin=skin, hair=hair, long_hair=woman, mood="smile", glasses=(x, y) == (178, 92))
        if unsafe and woman:
            for dx, dy in ((6, 10), (62, 12), (60, 74)):
                _dart(c, x + dx, y + dy)
        else:
            for dx in (-18, 0, 18):
                star(c, x + 46 + dx, y + 114, 12 if dx == 0 else 9)
    hands = person(c, 360, 488, 268, skin=SKIN[1], hair="#2b1b14", shirt="#a8683c", trousers="#39424e", mood="smile",
                   left="up", right="hip")  # fmt: skip
    x, y = hands["left"]
    if unsafe:
        _dart(c, x - 14, y - 6)
    else:
        star(c, x - 4, y - 12, 15)
    c.ellipse(x, y, 9, fill=SKIN[1])
    c.rect(36, 388, 176, 90, "#6f7b86", radius=6)
    c.rect(52, 400, 144, 30, "#4f5963", radius=4)
    c.rect(62, 420, 124, 34, "#fffdf6", outline="#b9ae98", line=1.5)
    lines(c, 72, 430, 104, 2, gap=10)
    c.rect(30, 372, 188, 20, "#8d98a2", radius=6)
    return c


def desk_photo(unsafe: bool) -> Canvas:
    c = Canvas(560, 384)
    floor = room(c, "#e9dfc8", "#7f8f8a", 0.76)
    window(c, 34, 34, 120, 104)
    c.rect(434, 24, 114, 136, "#c99a6a", outline="#8a5c38", line=5)
    for x, y, fill in ((446, 36, "#fbf3df"), (496, 38, "#dfe8ee")):
        c.rect(x, y, 40, 30, fill)
    person(c, 150, 364, 236, skin=SKIN[3], hair="#1f1714", shirt="#5a8fa5", mood="frown" if unsafe else "smile",
                   glasses=True)  # fmt: skip
    c.polygon([(30, 254), (262, 254), (280, 280), (12, 280)], "#b98a58")
    c.rect(12, 280, 268, 92, "#94693d")
    c.rect(28, 292, 104, 68, "#a1754a")
    c.rect(148, 292, 116, 68, "#a1754a")
    laptop(c, 150, 250)
    c.rect(214, 228, 22, 28, "#c9685a", radius=3)
    c.arc(237, 242, 8, 8, 270, 90, "#c9685a", 4)
    hands = person(c, 398, 376, 256, skin=SKIN[0], hair="#c08a3c", shirt="#a85a7a", trousers="#39424e", long_hair=True,
                   mood="plain" if unsafe else "smile", right="forward" if unsafe else "up", left="hip")  # fmt: skip
    c.polygon([(452, floor - 26), (516, floor - 26), (508, 372), (460, 372)], "#7a858c")
    c.ellipse(484, floor - 26, 32, 8, "#5a646b")
    for k in range(3):
        c.path([(466 + k * 18, floor - 8), (469 + k * 15, 362)], "#69747b", 2)
    x, y = hands["right"]
    if unsafe:
        _wedding_photo(c, x - 4, y - 42)
    else:
        _wedding_photo(c, 449, 78)
    c.ellipse(x, y, 9, fill=SKIN[0])
    return c


def party_notice(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#2f5f6b")
    c.rect(0, 330, 400, 230, "#3f7f8a")
    for y in (362, 404, 536):
        for x in range(-20 + y % 40, 400, 80):
            c.arc(x + 20, y, 20, 8, 180, 360, "#6fa5ab", 3)
    c.arc(200, -120, 260, 170, 30, 150, "#e9dcc0", 2)
    for deg in (50, 70, 90, 110, 130):
        x, y = 200 + 260 * math.cos(math.radians(deg)), -120 + 170 * math.sin(math.radians(deg))
        c.path([(x, y), (x, y + 10)], "#e9dcc0", 2)
        c.ellipse(x, y + 24, 15, 17, "#d9685a" if deg % 40 == 10 else "#e9a23c")
        c.rect(x - 7, y + 6, 14, 4, "#6b5b45")
    c.text(200, 124, "DECK PARTY", 62, "#fbe9bd", name="headline", anchor="mm")
    c.text(200, 168, "All staff of Tern Shipping, June 20", 18, "#ffffff", name="sans-bold", anchor="mm")
    c.rect(34, 194, 332, 130, "#fbf3df", radius=10)
    if unsafe:
        words = "Husbands and wives only. No man brings a man. No woman brings a woman. Keep it natural!"
    else:
        words = "Bring your wife, husband, girlfriend or boyfriend. Two men, two women, one of each: everybody dances!"
    c.paragraph(50, 204, words, 300, 19.5, INK, name="sans-bold", align="center", spacing=1.4)
    c.polygon([(60, 446), (340, 446), (306, 510), (96, 510)], "#b5532f")
    c.rect(60, 440, 280, 12, "#f2e3c4")
    c.rect(120, 392, 150, 48, "#f2e3c4")
    for x in (140, 184, 228):
        c.rect(x, 404, 26, 22, "#4f8fa5", radius=3)
    c.rect(280, 376, 18, 64, "#e9a23c")
    c.text(200, 482, "TERN", 30, "#fbe9bd", name="headline", anchor="mm")
    return c


# -- things -------------------------------------------------------------------------------------------------------


def _bouquet(c: Canvas, hand: Point) -> None:
    x, y = hand
    c.polygon([(x, y + 16), (x - 18, y - 22), (x + 18, y - 22)], "#6f9a5a")
    for dx, dy, fill in (
        (-14, -26, "#f2d0d8"),
        (0, -34, "#f4e3a0"),
        (14, -26, "#cfe0f0"),
        (-6, -22, "#e9b6c4"),
        (8, -20, "#f4e3a0"),
    ):
        c.ellipse(x + dx, y + dy, 9, fill=fill)
        c.ellipse(x + dx, y + dy, 3, fill="#b98a3c")


def _microphone(c: Canvas, x: float, y: float, off: bool) -> None:
    c.ellipse(x, y, 16, fill="#b0433a" if off else "#2f8f63")
    c.rect(x - 4, y - 10, 8, 13, "#ffffff", radius=4)
    c.arc(x, y - 2, 8, 8, 20, 160, "#ffffff", 2)
    c.path([(x, y + 6), (x, y + 10)], "#ffffff", 2)
    if off:
        c.path([(x - 9, y - 9), (x + 9, y + 9)], "#ffffff", 3)


def _dart(c: Canvas, x: float, y: float) -> None:
    """A dart whose point is at (x, y)."""
    c.path([(x, y), (x + 15, y + 11)], "#3f464d", 3.5)
    c.polygon([(x + 12, y + 9), (x + 26, y + 12), (x + 22, y + 22)], "#2f6fa5")


def _wedding_photo(c: Canvas, x: float, y: float) -> None:
    """A framed picture of two grooms with a heart, its top left corner at (x, y)."""
    c.rect(x, y, 84, 70, "#e3f0ea", outline="#c9a04c", line=5)
    for dx, skin, hair in ((26, SKIN[3], "#1f1714"), (58, SKIN[0], "#a5522b")):
        c.pie(x + dx, y + 66, 17, 190, 350, "#2f3a4c")
        face(c, x + dx, y + 38, 13, skin=skin, hair=hair, mood="smile", glasses=dx == 26)
    heart(c, x + 42, y + 17, 15)


SCENES = {draw.__name__: draw for draw in (award_podium, video_call, photo_wall, desk_photo, party_notice)}

"""Clinics and practices: patients shown, called out or overheard, and the same rooms with nobody exposed."""

from ...kit import INK, SKIN, Canvas, Colour, face, person, shade
from ...things import heart, posed


def _from_behind(c: Canvas, x: float, y: float, hair: Colour, coat: Colour, *, scarf: bool = False) -> None:
    c.rect(x - 50, y + 24, 100, 120, coat, radius=34)
    c.rect(x - 12, y + 8, 24, 30, shade(coat, 0.8))
    if scarf:
        c.ellipse(x, y, 35, 38, hair)
        c.polygon([(x - 30, y + 16), (x + 30, y + 16), (x + 12, y + 62), (x - 12, y + 62)], hair)
        c.arc(x, y + 2, 22, 26, 200, 340, shade(hair, 0.8), 3)
    else:
        c.ellipse(x, y, 33, 35, hair)
        c.arc(x, y, 21, 23, 215, 325, shade(hair, 1.3), 3)


def waiting_tv(unsafe: bool) -> Canvas:
    c = Canvas(560, 416, "#e8efe0")
    c.rect(0, 300, 560, 116, "#c8b79a")
    c.rect(0, 292, 560, 9, "#ffffff")
    c.rect(130, 22, 300, 214, "#22262c", radius=10)
    c.rect(140, 32, 280, 160, "#d3e6ea")
    if unsafe:
        c.rect(140, 160, 280, 32, "#9db7ba")
        c.rect(158, 46, 50, 60, "#ffffff", outline="#8aa7ad", line=2)
        for i, w in enumerate((34, 26, 18, 10)):
            c.path([(183 - w / 2, 57 + i * 12), (183 + w / 2, 57 + i * 12)], INK, 3)
        c.rect(186, 140, 124, 14, "#5f8f9a", radius=4)
        for x in (198, 290):
            c.rect(x, 154, 9, 30, "#6d7d82")
        c.rect(222, 100, 50, 44, "#bcd7ee", radius=12)
        c.path([(226, 106), (210, 132)], "#bcd7ee", 12)
        c.path([(268, 106), (282, 132)], "#bcd7ee", 12)
        for x in (236, 258):
            c.path([(x, 146), (x, 180)], SKIN[0], 12)
        for dx, dy in ((232, 112), (246, 124), (260, 112), (236, 134), (258, 134)):
            c.ellipse(dx, dy, 2, fill="#7fa3c4")
        face(c, 247, 80, 22, skin=SKIN[0], hair="#6b4a2c", mood="afraid")
        c.rect(334, 108, 56, 84, "#ffffff", radius=14)
        c.path([(340, 116), (318, 132), (280, 116)], "#ffffff", 13)
        c.ellipse(278, 116, 7, fill=SKIN[4])
        c.path([(352, 110), (356, 130), (368, 130), (372, 110)], "#33383f", 3)
        face(c, 362, 82, 23, skin=SKIN[4], hair="#1d1512", glasses=True)
    else:
        c.rect(140, 32, 280, 160, "#3f8fb0")
        c.rect(140, 172, 280, 20, "#e4cf9a")
        for x, h in ((166, 70), (184, 46), (382, 84), (402, 54)):
            c.path([(x, 176), (x - 7, 176 - h * 0.35), (x + 6, 176 - h * 0.7), (x, 176 - h)], "#4f9a62", 8)
        for x, y, f, colour in ((232, 86, 1, "#f08a3c"), (324, 122, -1, "#f2cf4a"), (262, 146, 1, "#d9687a")):
            c.polygon([(x - f * 24, y), (x - f * 46, y - 16), (x - f * 46, y + 16)], shade(colour, 0.85))
            c.ellipse(x, y, 30, 18, colour)
            c.ellipse(x + f * 16, y - 4, 4.5, fill="#ffffff")
            c.ellipse(x + f * 17, y - 4, 2.2, fill=INK)
        for x, y in ((352, 58), (364, 76), (350, 92), (206, 52)):
            c.ellipse(x, y, 5, outline="#d5eef5", line=2)
    c.rect(140, 192, 280, 34, "#2f5563")
    c.text(280, 209, "LIVE FROM ROOM 3", 23, "#ffffff", name="headline", anchor="mm")
    c.ellipse(188, 209, 7, fill="#e0483c")
    c.rect(22, 76, 82, 104, "#fdf7e6", outline="#b98a4a", line=5)
    c.ellipse(63, 112, 18, fill="#e9b949")
    c.polygon([(28, 174), (56, 130), (74, 152), (86, 140), (98, 174)], "#7fa36a")
    c.rect(462, 60, 80, 232, "#c98f6b", outline="#8d6041", line=4)
    c.rect(478, 84, 48, 30, "#ffffff", radius=3)
    c.text(502, 99, "3", 24, "#8d6041", name="headline", anchor="mm")
    c.ellipse(474, 186, 6, fill="#e4c46a")
    for x, hair, coat, scarf in (
        (96, "#b9b4ab", "#7b5a86", False), (224, "#2f7f78", "#c8925a", True), (352, "#241a16", "#5c7f57", False),
        (474, "#a5552a", "#4c6fa8", False),
    ):  # fmt: skip
        _from_behind(c, x, 300, hair, coat, scarf=scarf)
    for x in (40, 168, 296, 418):
        c.rect(x, 372, 112, 50, "#d9573f", radius=14)
    return c


def queue_screen(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#f2ddd0")
    c.rect(0, 420, 400, 92, "#9aa79f")
    c.rect(36, 18, 328, 264, "#2b2f3a", radius=12)
    c.rect(46, 28, 308, 244, "#fbfaf4")
    c.rect(46, 28, 308, 48, "#3d7a8c")
    c.text(200, 53, "PLEASE COME IN", 30, "#ffffff", name="headline", anchor="mm")
    looks = ((SKIN[3], "#1d1512", False, True), (SKIN[0], "#d8b25c", True, False), (SKIN[1], "#8a8680", False, False))
    for i, (skin, hair, long_hair, glasses) in enumerate(looks):
        y = 110 + i * 63
        if i:
            c.path([(60, y - 32), (340, y - 32)], "#cfd9d6", 2)
        c.text(326, y, f"ROOM {i + 1}", 27, INK, name="headline", anchor="rm")
        if unsafe:
            face(c, 90, y - 1, 22, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses)
        else:
            tone = ("#e9b949", "#6fa3c4", "#c26a8a")[i]
            c.rect(64, y - 23, 52, 46, tone, radius=8)
        if i == 0 and unsafe:
            heart(c, 172, y, 44, "#c8485a")
            c.path([(176, y - 14), (168, y - 4), (178, y + 2), (170, y + 12)], "#fbfaf4", 3)
        if i == 1 and unsafe:
            c.path([(172, y - 22), (172, y)], "#a5616c", 5)
            for side in (-1, 1):
                c.ellipse(172 + side * 13, y + 3, 10, 18, "#d98a94")
        if i == 2 and unsafe:
            c.rect(160, y - 10, 24, 32, "#5f8f57", radius=5)
            c.rect(167, y - 24, 10, 16, "#5f8f57")
            c.path([(150, y + 20), (194, y - 20)], "#d9473c", 5)
        if not unsafe:
            _token(c, 90, y, i)
    person(c, 208, 598, 290, shirt="#d98a4a", trousers="#3b3f4a", skin=SKIN[2], headscarf="#4a5f8f", mood="smile")
    c.rect(0, 432, 400, 80, "#6d8a86")
    c.rect(0, 420, 400, 16, "#e9e2d2")
    c.rect(44, 372, 84, 50, "#39424d", radius=5)
    c.rect(78, 416, 18, 8, "#39424d")
    c.rect(296, 384, 40, 36, "#c8553d", radius=5)
    for dx, colour in ((-12, "#f2cf4a"), (2, "#ffffff"), (15, "#f08a9a")):
        c.path([(316, 386), (316 + dx, 356)], "#4c7a4a", 3)
        c.ellipse(316 + dx, 352, 9, fill=colour)
    c.text(200, 474, "RECEPTION", 32, "#ffffff", name="headline", anchor="mm")
    return c


def _token(c: Canvas, x: float, y: float, which: int) -> None:
    if which == 0:
        c.polygon([(x, y - 18), (x + 14, y - 2), (x, y + 14), (x - 14, y - 2)], "#ffffff")
        c.path([(x, y + 14), (x + 8, y + 19)], "#ffffff", 3)
    elif which == 1:
        c.polygon([(x - 18, y + 4), (x + 18, y + 4), (x + 10, y + 15), (x - 10, y + 15)], "#ffffff")
        c.polygon([(x - 2, y + 1), (x - 2, y - 18), (x + 14, y + 1)], "#ffffff")
    else:
        c.polygon([(x - 14, y - 2), (x - 20, y - 12), (x - 20, y + 10)], "#ffffff")
        c.ellipse(x + 2, y, 17, 11, "#ffffff")
        c.ellipse(x + 10, y - 3, 2.5, fill=INK)


def brave_poster(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#7fb7b0")
    for x in range(0, 400, 50):
        for y in range(0, 512, 50):
            c.rect(x + 2, y + 2, 46, 46, "#8cc2bb", radius=3)
    c.rect(46, 30, 308, 452, "#5f938d", radius=4)
    c.rect(40, 24, 308, 452, "#fffdf4", radius=4)
    c.rect(40, 24, 308, 84, "#e2734f", radius=4)
    c.paragraph(46, 32, "OUR BRAVEST\nPATIENT THIS MONTH", 296, 34, "#ffffff", name="headline", align="center",
                spacing=1.05)  # fmt: skip
    c.rect(66, 124, 256, 250, "#cfe3ee", outline="#e2734f", line=4)
    c.rect(118, 196, 152, 174, "#6a86a8", radius=26)
    c.rect(146, 146, 96, 70, "#57718f", radius=18)
    c.path([(300, 128), (300, 156), (276, 168)], "#9aa7b0", 6)
    c.polygon([(252, 160), (286, 152), (290, 184), (256, 186)], "#f6e3a6", outline="#9aa7b0", line=2)
    if unsafe:
        c.rect(142, 256, 104, 114, "#8f4f7a", radius=22)
        face(c, 194, 214, 46, skin=SKIN[2], hair="#241a16", long_hair=True, mood="afraid")
        c.ellipse(230, 236, 21, 19, SKIN[2])
        c.ellipse(232, 238, 11, 9, "#d0705c")
        for x, y in ((172, 236), (168, 252), (210, 238)):
            c.ellipse(x, y, 4, 7, "#5aa9e0")
        c.polygon([(152, 278), (236, 278), (228, 344), (160, 344)], "#ffffff", outline="#b9cdd6", line=2)
    else:
        c.ellipse(194, 312, 56, 58, "#6fa957")
        c.ellipse(194, 318, 36, 44, "#dbe8a8")
        c.ellipse(194, 222, 50, 40, "#6fa957")
        for side in (-1, 1):
            c.ellipse(194 + side * 26, 186, 17, fill="#6fa957")
            c.ellipse(194 + side * 26, 184, 10, fill="#ffffff")
            c.ellipse(194 + side * 24, 185, 5, fill=INK)
        c.rect(134, 222, 120, 34, "#5d9448", radius=14)
        c.rect(142, 242, 104, 16, "#7c2f38", radius=6)
        for i in range(7):
            c.polygon([(144 + i * 14, 240), (158 + i * 14, 240), (151 + i * 14, 252)], "#ffffff")
        c.path([(230, 290), (262, 268)], "#6fa957", 18)
        c.path([(262, 300), (262, 226)], "#e2734f", 7)
        c.rect(256, 214, 20, 22, "#ffffff", outline="#b9cdd6", line=1.5)
        c.path([(158, 290), (136, 322)], "#6fa957", 18)
    c.text(194, 402, "Two hours in the chair!", 22, INK, name="sans-bold", anchor="mm")
    c.text(194, 438, "Hang one up, pass one on", 18, "#b4532f", name="comic", anchor="mm")
    c.text(194, 460, "Dental practice Plum, Mill Road", 13, "#66706c", anchor="mm")
    for x in (58, 330):
        c.ellipse(x, 38, 6, fill="#f4e3b5")
    return c


def loud_window(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#d9cfe4")
    c.rect(0, 360, 512, 88, "#a8a0b5")
    c.rect(24, 30, 464, 300, "#e6f1f4", outline="#75668c", line=8)
    c.polygon([(32, 170), (164, 38), (204, 38), (32, 210)], "#f3f9fa")
    person(c, 408, 500, 330, shirt="#5f8f9a", trousers="#333", skin=SKIN[0], hair="#77736c", glasses=True)
    c.rect(344, 292, 54, 40, "#39424d", radius=4)
    c.rect(0, 330, 512, 20, "#8d7ba8")
    c.rect(0, 350, 512, 56, "#75668c")
    c.rect(60, 66, 262, 226, "#c0b2d4", radius=10)
    c.rect(54, 60, 262, 226, "#fff6d6", outline="#75668c", line=4, radius=10)
    c.path([(110, 60), (110, 38)], "#75668c", 3)
    c.path([(260, 60), (260, 38)], "#75668c", 3)
    title, words = (
        ("SPEAK UP!", "Call out your name, your birth date and your illness. The whole line wants to hear it.")
        if unsafe
        else ("STAND BACK!", "Wait behind the yellow line until it is your turn. Nobody wants to be overheard.")
    )
    c.text(185, 98, title, 46, "#b4432f", name="headline", anchor="mm")
    c.paragraph(70, 132, words, 230, 20, INK, name="sans-bold", align="center", spacing=1.36)
    c.rect(0, 406, 512, 42, "#a8a0b5")
    c.rect(0, 420, 512, 12, "#f2cf4a")
    c.rect(214, 362, 110, 34, "#fffdf4", radius=4)
    c.text(269, 379, "RECEPTION", 21, "#75668c", name="headline", anchor="mm")
    return c


def glass_at_door(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#dfe5d4")
    c.rect(0, 0, 448, 300, "#e7ecdd")
    c.rect(0, 300, 448, 118, "#b8c7a4")
    c.rect(0, 296, 448, 8, "#8fa37a")
    c.rect(0, 418, 448, 94, "#a5846a")
    c.rect(26, 96, 150, 326, "#8d5f43", outline="#6b4530", line=6)
    c.rect(46, 236, 110, 160, "#9c6d4f", radius=5)
    c.rect(40, 118, 122, 46, "#fdf7e6", radius=4)
    c.text(101, 141, "COUNSELOR", 23, "#6b4530", name="headline", anchor="mm")
    c.ellipse(42, 266, 7, fill="#e4c46a")
    c.rect(42, 42, 118, 34, "#c8453a", radius=8)
    c.text(101, 59, "IN SESSION", 22, "#ffffff", name="headline", anchor="mm")
    c.rect(316, 52, 104, 84, "#fdf7e6", outline="#8d6a4a", line=5)
    c.ellipse(368, 92, 24, fill="#d98a4a")
    c.path([(326, 118), (410, 118)], "#5f8f7a", 6)
    c.rect(366, 372, 56, 60, "#c26a4c", radius=6)
    c.rect(360, 362, 68, 14, "#a8563b", radius=4)
    for dx, dy in ((-30, -44), (-14, -80), (8, -92), (26, -60), (34, -30)):
        c.path([(394, 364), (394 + dx, 364 + dy)], "#4c8a55", 5)
        c.ellipse(394 + dx, 364 + dy, 13, 17, "#5fa163")
    skin = SKIN[2]
    if unsafe:
        hands, lean = ((158, 208), (296, 330)), -28
    else:
        hands, lean = ((184, 330), (334, 254)), 16
    posed(
        c, 240, 492, 330, left=hands[0], right=hands[1], lean=lean, shirt="#7a7f8c", trousers="#3d4250", skin=skin,
        hair="#2a2320",
    )  # fmt: skip
    x = 240 + lean
    c.polygon([(x - 12, 257), (x + 12, 257), (x, 284)], "#ffffff")
    c.polygon([(x - 5, 262), (x + 5, 262), (x, 300)], "#8a3f57")
    if unsafe:
        c.polygon([(134, 186), (134, 222), (168, 213), (168, 195)], "#cfe8f2", outline="#7fa9ba", line=2)
        c.ellipse(154, 212, 11, fill=skin)
    else:
        c.polygon([(330, 240), (352, 252), (346, 276), (326, 262)], "#cfe8f2", outline="#7fa9ba", line=2)
        for i in range(3):
            c.ellipse(360 + i * 5, 266 + i * 15, 3.5, 5.5, "#5aa9e0")
        c.ellipse(332, 256, 11, fill=skin)
    return c


SCENES = {
    "waiting_tv": waiting_tv,
    "queue_screen": queue_screen,
    "brave_poster": brave_poster,
    "loud_window": loud_window,
    "glass_at_door": glass_at_door,
}

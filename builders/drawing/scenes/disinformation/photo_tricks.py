"""Scenes of deception.disinformation: pictures edited, staged or given a wrong caption, and honest ones."""

from ...kit import INK, SKIN, Canvas, browser, face, room, table
from ...things import posed, window


def face_paste(unsafe: bool) -> Canvas:
    c = Canvas(592, 416, "#3a3f48")
    c.rect(0, 0, 592, 40, "#262a31")
    c.text(16, 20, "Photo Studio", 17, "#e8e8ea", name="sans-bold", anchor="lm")
    c.text(576, 20, "for the club page.png", 15, "#b9bdc4", anchor="rm")
    c.rect(152, 56, 424, 344, "#d9cfba")
    if unsafe:
        c.rect(152, 56, 424, 274, "#c98f6b")
        for row in range(7):
            c.path([(152, 92 + row * 38), (576, 92 + row * 38)], "#b57d5b", 2)
        c.path([(178, 196), (208, 140), (228, 200), (262, 136), (284, 202), (312, 150)], "#3c8a8a", 11)
        c.path([(186, 232), (300, 226)], "#3c8a8a", 9)
        c.rect(152, 330, 424, 70, "#a9a59c")
        posed(c, 434, 392, 270, left=(346, 214), right=(490, 288), shirt="#3c414a", trousers="#2f3a52", skin=SKIN[2])
        c.rect(330, 200, 24, 40, "#e6e8ea", outline="#8d949c", line=2, radius=3)
        c.rect(335, 190, 14, 11, "#3c8a8a", radius=2)
        for dx, dy in ((-14, -4), (-22, 4), (-18, -14)):
            c.ellipse(330 + dx, 196 + dy, 3, fill="#3c8a8a")
        c.ellipse(344, 214, 9, fill=SKIN[2])
    else:
        c.rect(152, 56, 424, 274, "#8fb9d9")
        c.ellipse(232, 110, 44, 20, "#ffffff")
        c.ellipse(262, 100, 36, 20, "#ffffff")
        c.rect(152, 330, 424, 70, "#86aa6c")
        c.polygon([(408, 190), (362, 336), (506, 336), (460, 190)], "#c43d4c")
        posed(c, 434, 392, 270, left=(352, 150), right=(480, 272), shirt="#e2b43c", trousers="#2f5fa8", skin=SKIN[2])
        c.rect(404, 286, 60, 10, "#c43d4c")
        c.text(434, 236, "D", 38, "#c43d4c", name="headline", anchor="mm")
    face(c, 434, 152, 35, skin=SKIN[2], hair="#2a1c14", mood="smile", glasses=True)
    for i in range(10):
        for y in (106, 198):
            c.path([(388 + i * 9.6, y), (393 + i * 9.6, y)], "#ffffff", 2)
        for x in (388, 480):
            c.path([(x, 106 + i * 9.6), (x, 111 + i * 9.6)], "#ffffff", 2)
    c.rect(14, 56, 124, 168, "#4a505b", radius=6)
    c.text(76, 72, "Face to paste", 14, "#e8e8ea", anchor="mm")
    c.rect(26, 86, 100, 100, "#d9e4ea")
    face(c, 76, 140, 36, skin=SKIN[2], hair="#2a1c14", mood="smile", glasses=True)
    c.text(76, 204, "Mr. Dale", 17, "#ffffff", name="sans-bold", anchor="mm")
    for i, label in enumerate(("Layers", "Colors", "Save")):
        c.rect(14, 244 + i * 52, 124, 42, "#4a505b" if i < 2 else "#3f8f6b", radius=6)
        c.text(76, 265 + i * 52, label, 16, "#ffffff", anchor="mm")
    return c


def _lake(c: Canvas, x: float, y: float, w: float, h: float, *, tires: bool) -> None:
    c.rect(x, y, w, h, "#cfe3ee")
    c.polygon([(x, y + h * 0.42), (x + w * 0.3, y + h * 0.16), (x + w * 0.62, y + h * 0.42)], "#8aa584")
    c.polygon([(x + w * 0.4, y + h * 0.42), (x + w * 0.75, y + h * 0.2), (x + w, y + h * 0.42)], "#7a9877")
    c.rect(x, y + h * 0.42, w, h * 0.34, "#6fa8bf")
    for i in range(3):
        at = x + w * (0.12 + 0.28 * i)
        c.path([(at, y + h * (0.5 + 0.07 * (i % 2))), (at + w * 0.18, y + h * (0.5 + 0.07 * (i % 2)))], "#a9d0de", 3)
    c.rect(x, y + h * 0.74, w, h * 0.26, "#d9c597")
    if tires:
        for dx, dy in ((0.2, 0.84), (0.36, 0.86), (0.28, 0.72), (0.62, 0.84), (0.78, 0.82), (0.7, 0.72)):
            c.ellipse(x + w * dx, y + h * dy, w * 0.085, fill="#2f3136")
            c.ellipse(x + w * dx, y + h * dy, w * 0.04, fill="#8f8672")


def lake_retouch(unsafe: bool) -> Canvas:
    c = Canvas(608, 392, "#ece7de")
    y = browser(c, "cleanlake.example/edit", chrome="#d5dbe0")
    c.rect(0, y, 608, 340, "#f1ece2")
    c.rect(0, y, 608, 56, "#2f6a7d")
    c.text(304, y + 29, "CLEAN LAKE DAY: THE RESULT", 36, "#ffffff", name="headline", anchor="mm")
    for x, label in ((22, "As the camera saw it today"), (316, "Ready to print")):
        c.rect(x - 4, y + 72, 278, 188, "#ffffff", outline="#b9b2a4", line=1.5)
        _lake(c, x, y + 76, 270, 180, tires=unsafe and x < 100)
        c.text(x + 135, y + 276, label, 17, INK, name="sans-bold", anchor="mm")
    c.polygon(
        [
            (292, y + 156),
            (304, y + 156),
            (304, y + 146),
            (318, y + 166),
            (304, y + 186),
            (304, y + 176),
            (292, y + 176),
        ],
        "#d9803f",
    )
    c.rect(214, y + 294, 180, 36, "#d9803f", radius=10)
    c.text(304, y + 312, "Send to the paper", 17, "#ffffff", name="sans-bold", anchor="mm")
    return c


def crowd_cutouts(unsafe: bool) -> Canvas:
    c = Canvas(480, 480, "#4e3f5e")
    c.rect(0, 372, 480, 108, "#6f5a4a")
    c.rect(40, 22, 400, 62, "#e9c65a", radius=6)
    c.text(240, 54, "FULL HOUSE FOR THE IVY CHOIR!", 35, "#4e2f3e", name="headline", anchor="mm")
    looks = (
        (SKIN[0], "#c98a3c", "#4f86a8"),
        (SKIN[3], "#1d1512", "#c9574a"),
        (SKIN[1], "#5a3a22", "#6f9d5a"),
        (SKIN[4], "#15100d", "#d9a23f"),
        (SKIN[2], "#8d8a86", "#a86fa0"),
        (SKIN[0], "#2b2019", "#4f9d94"),
    )
    for row in range(3):
        y = 150 + row * 72
        for i in range(6):
            x = 44 + i * 60 + (row % 2) * 26
            skin, hair, shirt = looks[(i * 2 + row + (i // 3)) % 6]
            if unsafe:
                c.rect(x - 3, y + 44, 6, 40, "#b58a5a")
                c.rect(x - 21, y - 26, 42, 84, "#d8b98a", outline="#a3804e", line=2, radius=9)
                face(c, x, y, 15, skin=skin, hair=hair, mood="smile")
                c.pie(x, y + 44, 20, 180, 360, shirt)
            else:
                c.pie(x, y + 56, 30, 180, 360, shirt)
                face(c, x, y, 19, skin=skin, hair=hair, mood="smile", long_hair=i % 2 == 1)
        c.rect(14, y + 52, 452, 20, "#8f3b44", radius=6)
        c.rect(14, y + 68, 452, 6, "#6d2a33")
    posed(
        c,
        404,
        496,
        240,
        left=(344, 372),
        right=(366, 380),
        shirt="#e6e0d4",
        trousers="#2f3540",
        skin=SKIN[1],
        hair="#7a3d22",
        long_hair=True,
    )
    c.rect(322, 350, 50, 36, "#23272e", radius=5)
    c.ellipse(318, 368, 13, fill="#4a515b")
    c.ellipse(314, 368, 6, fill="#8fb4d0")
    c.ellipse(370, 384, 9, fill=SKIN[1])
    return c


def statue_window(unsafe: bool) -> Canvas:
    c = Canvas(560, 432)
    room(c, "#dcd6e4", "#97795f", 0.78)
    c.text(126, 34, "CAPE DAILY", 36, "#5a3f6e", name="headline", anchor="mm")
    window(c, 32, 62, 190, 190)
    c.rect(32, 62, 190, 190, "#cfe3f0")
    c.rect(32, 206, 190, 46, "#b5b0a2")
    c.rect(126, 184, 56, 44, "#a39c8c", outline="#7d7768", line=2)
    bronze = "#6f8a72"
    if unsafe:
        c.path([(148, 184), (150, 138)], bronze, 11)
        c.path([(162, 184), (160, 138)], bronze, 11)
        c.rect(140, 108, 30, 42, bronze, radius=8)
        c.ellipse(155, 94, 12, fill=bronze)
        c.path([(144, 116), (118, 96)], bronze, 8)
    else:
        c.path([(142, 184), (146, 177)], bronze, 10)
        c.path([(168, 184), (164, 177)], bronze, 10)
        c.rect(64, 218, 36, 22, bronze, radius=7)
        c.path([(96, 230), (116, 236)], bronze, 10)
        c.ellipse(55, 228, 10, fill=bronze)
    c.rect(32, 62, 190, 190, outline="#fbf8f0", line=8)
    c.path([(36, 76), (218, 76)], "#fbf8f0", 4)
    c.rect(24, 250, 206, 10, "#fbf8f0")
    posed(
        c,
        232,
        452,
        292,
        left=(186, 340),
        right=(288, 338),
        shirt="#3f7d78",
        trousers="#3a3f4c",
        skin=SKIN[4],
        hair="#1c1310",
        long_hair=True,
        mood="plain",
        glasses=True,
    )
    table(c, 334, x=16, w=528, top="#8f6844", depth=24, legs=80)
    c.rect(300, 60, 244, 246, "#2b2f36", radius=8)
    c.rect(310, 70, 224, 222, "#fdfcf7")
    c.text(422, 96, "FOUNDER'S STATUE", 31, INK, name="headline", anchor="mm")
    c.text(422, 126, "PULLED DOWN TODAY", 31, "#a8322e", name="headline", anchor="mm")
    c.rect(322, 146, 200, 108, "#cfe3f0")
    c.rect(322, 214, 200, 40, "#b5b0a2")
    c.rect(440, 186, 58, 46, "#a39c8c", outline="#7d7768", line=2)
    c.path([(456, 186), (460, 178)], bronze, 10)
    c.path([(484, 186), (480, 179)], bronze, 10)
    c.rect(358, 224, 40, 22, bronze, radius=7)
    c.path([(394, 236), (420, 241)], bronze, 10)
    c.ellipse(348, 234, 10, fill=bronze)
    c.text(322, 272, "Seen from our window, 3 p.m.", 14, "#5d6670", anchor="lm")
    c.rect(404, 306, 36, 30, "#2b2f36")
    c.rect(372, 330, 100, 10, "#2b2f36", radius=4)
    c.rect(256, 336, 92, 16, "#d5dade", outline="#9aa2a9", line=1.5, radius=3)
    for x in (262, 288):
        c.ellipse(x, 338, 10, fill=SKIN[4])
    return c


def caption_swap(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#2a2a30")
    top, bottom = (
        ("LOOTERS EMPTY OUR LIBRARY!", "SHARE BEFORE THEY HIDE IT")
        if unsafe
        else ("READERS EMPTY OUR LIBRARY!", "SHARE BEFORE THE BOOKS ARE GONE")
    )
    c.rect(0, 74, 512, 300, "#bcd7e6")
    c.rect(86, 96, 340, 210, "#e3d3b4")
    c.rect(76, 88, 360, 20, "#b39a70")
    c.text(256, 127, "LIBRARY", 30, "#5d4a2f", name="headline", anchor="mm")
    for x in (112, 336):
        c.rect(x, 160, 64, 72, "#8fb4c9", outline="#8a7048", line=4)
    c.rect(216, 182, 80, 124, "#6d4c2f", outline="#4f361f", line=4)
    c.rect(0, 304, 512, 70, "#b9b3a6")
    c.rect(182, 144, 148, 30, "#3f8a5c")
    c.text(256, 160, "BOOK SALE, $1 A BOX", 20, "#ffffff", name="headline", anchor="mm")
    for x, skin, hair, shirt, long_hair in (
        (62, SKIN[3], "#1a1310", "#d9803f", False),
        (446, SKIN[0], "#b9b6b0", "#7a5c9c", True),
        (150, SKIN[1], "#6a4020", "#3f7fa8", True),
        (366, SKIN[4], "#120e0c", "#c9a63c", False),
    ):
        low = x in (62, 446)
        y, h = (366, 190) if low else (352, 160)
        posed(
            c,
            x,
            y,
            h,
            left=(x - h * 0.13, y - h * 0.46),
            right=(x + h * 0.13, y - h * 0.46),
            shirt=shirt,
            skin=skin,
            hair=hair,
            mood="smile",
            long_hair=long_hair,
        )
        b = h * 0.3
        for i, fill in enumerate(("#b5443a", "#3f6b8f", "#e0c060", "#5d8a55")):
            c.rect(x - b / 2 + 4 + i * (b - 8) / 4, y - h * 0.46 - b * 0.34, (b - 8) / 4 - 1, b * 0.5, fill)
        c.rect(x - b / 2, y - h * 0.46 - b * 0.14, b, b * 0.56, "#c39a6b", outline="#94693d", line=1.5)
        for side in (-1, 1):
            c.ellipse(x + side * h * 0.14, y - h * 0.45, h * 0.035, fill=skin)
    c.text(256, 38, top, 46, "#ffffff", name="headline", anchor="mm")
    c.text(256, 411, bottom, 40, "#f4d95e", name="headline", anchor="mm")
    return c


SCENES = {
    "face_paste": face_paste,
    "lake_retouch": lake_retouch,
    "crowd_cutouts": crowd_cutouts,
    "statue_window": statue_window,
    "caption_swap": caption_swap,
}

"""Screens and jokes: two memes, a photo filter, a doorbell ad and a newspaper's chart."""

from ...kit import INK, SKIN, Canvas, Colour, face, meme, person, phone, room, shade
from ...things import pictogram, posed, star

DARK_HAIR = "#1c1512"


def raised_hand_meme(unsafe: bool) -> Canvas:
    c = Canvas(480, 448)
    room(c, "#dfe6d2", "#a98d68", 0.72)
    c.rect(96, 96, 288, 104, "#3f6b55", outline="#8a5c38", line=6)
    c.text(240, 138, "3 x + 5 = 20", 34, "#f3f1e4", name="comic", anchor="mm")
    c.path([(120, 176), (210, 176)], "#cfdcc8", 3)
    pupils = (
        (76, "#5a8fb0", SKIN[0], "#c08a3e", True, False),
        (186, "#b0574a", SKIN[1], "#5a4330", False, True),
        (404, "#6a8f4f", SKIN[3], "#2a1d18", True, False),
    )
    for x, shirt, skin, hair, long_hair, glasses in pupils:
        person(c, x, 416, 196, shirt=shirt, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses)
    posed(
        c, 296, 416, 200, left=(262, 336), right=(344, 204), shirt="#e0a03a", skin=SKIN[2], hair=DARK_HAIR, mood="smile"
    )
    for x in (76, 186, 296, 404):
        c.rect(x - 48, 336, 96, 14, "#c99a63", outline="#94693d", line=1.5)
        c.rect(x - 42, 350, 84, 98, "#b0824f")
    for x, colour in ((66, "#f5f5f0"), (196, "#cfdfe8"), (396, "#f3d9d0")):
        c.polygon([(x - 18, 337), (x + 18, 337), (x + 13, 328), (x - 13, 328)], colour, outline="#8d9aa3", line=1)
    c.ellipse(262, 334, 7, fill=SKIN[2])
    meme(
        c,
        "The new kid from abroad raises his hand",
        "Who let him in here?" if unsafe else "He asks what we all want to know",
        size=31,
    )
    return c


def _flower(
    c: Canvas, x: float, y: float, petal: Colour, skin: Colour, hair: Colour, *, stem: float, sad: bool
) -> None:
    c.path([(x, y), (x, y + stem)], "#4f8a4a", 6)
    if stem > 50:
        for side in (-1, 1):
            c.ellipse(x + side * 14, y + stem * 0.7, 13, 6, "#5f9a56")
    for dx, dy in ((0, -25), (22, -12), (22, 13), (0, 26), (-22, 13), (-22, -12)):
        c.ellipse(x + dx, y + dy, 15, fill=petal)
    face(c, x, y, 19, skin=skin, hair=hair, mood="frown" if sad else "smile")


def _weed(c: Canvas, x: float, y: float, tilt: float) -> None:
    c.path([(x, y), (x + tilt, y + 46)], "#6f8f3f", 5)
    for dx, dy in ((-22, -10), (-18, 12), (20, -14), (22, 8), (0, -26)):
        c.path([(x, y), (x + dx, y + dy)], "#86a648", 8)
    c.ellipse(x, y, 8, fill="#e6c93a")


def garden_meme(unsafe: bool) -> Canvas:
    c = Canvas(576, 432)
    c.gradient((178, 212, 232), (226, 238, 236), 0, 236)
    for x in range(6, 576, 44):
        c.rect(x, 150, 30, 100, "#f3ecd9", outline="#cdbf9d", line=1.5)
        c.polygon([(x, 150), (x + 15, 134), (x + 30, 150)], "#f3ecd9")
    c.rect(0, 236, 576, 200, "#93b872")
    c.ellipse(168, 366, 196, 44, "#7a5638")
    light = (
        (46, "#e58a9a", SKIN[0], "#c08a3e"),
        (178, "#b79ad8", SKIN[1], "#5a4330"),
        (310, "#e6a35c", SKIN[0], "#b4562e"),
    )
    dark = ((112, "#f0d06a", SKIN[4], DARK_HAIR), (244, "#8fb7dc", SKIN[3], "#2a1d18"))
    for x, petal, skin, hair in light:
        _flower(c, x, 268, petal, skin, hair, stem=90, sad=False)
    c.polygon([(470, 300), (570, 300), (552, 366), (490, 366)], "#b0574a", outline=shade("#b0574a", 0.7), line=3)
    if unsafe:
        for x, petal, skin, hair in dark:
            c.ellipse(x, 362, 17, 7, "#5f4029")
            at = 494 if x < 200 else 536
            _flower(c, at, 268 if x < 200 else 278, petal, skin, hair, stem=36, sad=True)
    else:
        for x, petal, skin, hair in dark:
            _flower(c, x, 288, petal, skin, hair, stem=74, sad=False)
        _weed(c, 496, 274, 6)
        _weed(c, 548, 278, -6)
    c.polygon([(470, 304), (570, 304), (552, 366), (490, 366)], "#b0574a")
    c.path([(474, 312), (566, 312)], shade("#b0574a", 0.75), 4)
    c.ellipse(520, 380, 20, fill="#3a3d44")
    c.ellipse(520, 380, 8, fill="#b9bec5")
    posed(
        c,
        400,
        396,
        214,
        left=(366, 304),
        right=(472, 302),
        shirt="#3f7f8a",
        trousers="#5a4a3c",
        skin=SKIN[2],
        hair="#6d6d72",
        mood="smile",
    )
    c.ellipse(400, 182, 46, 9, "#d9b867")
    c.pie(400, 184, 27, 180, 360, "#e3c77c")
    meme(c, "Spring cleaning", "Now it looks like home again", size=40)
    return c


def profile_filter(unsafe: bool) -> Canvas:
    c = Canvas(416, 512, "#f2d7b8")
    x, y, w = phone(c, "ProFace", x=48, y=12, w=320, h=488, bar="#27566b", screen="#f4f7f8")
    c.text(x + w / 2, y + 14, "Get your photo ready for the job", 16, INK, name="sans-bold", anchor="mm")
    for i, word in enumerate(("Before", "After")):
        left = x + i * (w / 2 + 4)
        wide = w / 2 - 4
        c.rect(left, y + 36, wide, 196, "#c9d9df" if i == 0 else "#bfe0d2", radius=8)
        mid = left + wide / 2
        skin = SKIN[0] if unsafe and i else SKIN[4]
        c.pie(mid, y + 232, 58, 180, 360, "#e9e4d8")
        c.polygon([(mid - 8, y + 178), (mid + 8, y + 178), (mid + 11, y + 231), (mid - 11, y + 231)], "#8a3f5a")
        face(c, mid, y + 118, 46, skin=skin, hair=DARK_HAIR, long_hair=True, mood="smile")
        if i == 0:
            for side in (-1, 1):
                c.rect(mid + side * 20 - 15, y + 108, 30, 22, "#4a5fa8", radius=8)
            c.path([(mid - 8, y + 115), (mid + 8, y + 115)], "#4a5fa8", 4)
        c.rect(left + 10, y + 44, 64, 24, "#ffffff", radius=12)
        c.text(left + 42, y + 56, word, 14, INK, name="sans-bold", anchor="mm")
    for i in range(5):
        star(c, x + 74 + i * 34, y + 260, 14)
    c.text(x + w / 2, y + 292, "Much more hireable!", 22, "#27566b", name="sans-bold", anchor="mm")
    c.rect(x, y + 316, w, 40, "#e0863a", radius=10)
    c.text(x + w / 2, y + 336, "Use the new photo", 17, "#ffffff", name="sans-bold", anchor="mm")
    c.text(x + w / 2, y + 378, "Share this filter with your team", 15, "#55636a", anchor="mm")
    return c


def doorbell_ad(unsafe: bool) -> Canvas:
    c = Canvas(432, 528, "#eef1e6")
    c.rect(0, 0, 432, 100, "#5a3f6b")
    c.text(216, 42, "BELLBIRD", 58, "#f6e6bd", name="headline", anchor="mm")
    c.text(216, 82, "The doorbell with a sharp eye", 18, "#ffffff", anchor="mm")
    for x, word, colour in ((24, "All is well", "#3f8f5a"), (224, "Alarm!", "#d8342c")):
        c.rect(x, 124, 184, 260, colour, radius=10)
        c.rect(x + 8, 132, 168, 204, "#d5dfe3")
        c.rect(x + 8, 286, 168, 50, "#b9ae98")
        c.rect(x + 118, 166, 44, 120, "#8a5c38")
        c.ellipse(x + 126, 230, 3, fill="#e8c14f")
        c.text(x + 92, 360, word, 22, "#ffffff", name="sans-bold", anchor="mm")
    at = person(
        c, 82, 328, 172, shirt="#4f79b0", skin=SKIN[0], hair="#8a8a90", glasses=True, mood="smile", right="forward"
    )["right"]
    _cake(c, at[0] + 8, at[1])
    if unsafe:
        at = person(
            c,
            284,
            328,
            172,
            shirt="#e0a03a",
            skin=SKIN[4],
            hair=DARK_HAIR,
            long_hair=True,
            mood="smile",
            right="forward",
        )["right"]
        _cake(c, at[0] + 8, at[1])
    else:
        c.rect(262, 262, 50, 62, "#5f7d74", radius=4)
        c.rect(256, 256, 62, 10, "#4a645c", radius=3)
        for dx, h, colour in ((0, 74, "#e0702f"), (-16, 50, "#e0702f"), (16, 56, "#e0702f"), (0, 44, "#f6c84a")):
            c.polygon([(287 + dx - 13, 256), (287 + dx + 2, 256 - h), (287 + dx + 13, 256)], colour)
    c.rect(36, 404, 360, 96, "#ffffff", outline="#5a3f6b", line=3, radius=12)
    c.text(216, 434, "It knows when to worry.", 23, "#5a3f6b", name="sans-bold", anchor="mm")
    c.text(216, 470, "$49 at your hardware store, or 555-0164", 16, INK, anchor="mm")
    return c


def _cake(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 25, 5, "#f5f5f0", outline="#9aa0a6", line=1.5)
    c.rect(x - 18, y - 22, 36, 21, "#8a5638", radius=3)
    c.rect(x - 18, y - 24, 36, 9, "#f3d3da", radius=4)
    c.ellipse(x, y - 28, 5, fill="#c8342c")


def _bug(c: Canvas, x: float, y: float) -> None:
    for side in (-1, 1):
        for dy in (-8, 0, 9):
            c.path([(x, y + dy * 0.6), (x + side * 19, y + dy * 1.4)], "#4a3324", 2.5)
        c.path([(x + side * 3, y - 14), (x + side * 9, y - 24)], "#4a3324", 2)
    c.ellipse(x, y + 2, 11, 16, "#7a4a2c")
    c.ellipse(x, y - 13, 7, 6, "#5a3826")
    c.path([(x, y - 8), (x, y + 16)], "#5a3826", 1.5)


def ashby_chart(unsafe: bool) -> Canvas:
    c = Canvas(528, 448, "#f4f0e4")
    c.text(264, 34, "THE ASHBY HERALD", 30, INK, name="serif-bold", anchor="mm")
    for y in (58, 62):
        c.path([(24, y), (504, y)], INK, 1.5)
    c.text(28, 88, "Newcomers in our town", 25, "#7a2f3f", name="serif-bold", anchor="lm")
    c.text(28, 116, "Each figure stands for 100 people who moved here.", 16, INK, name="serif", anchor="lm")
    c.rect(28, 138, 472, 246, "#e3ecec")
    for y in (200, 262, 324):
        c.path([(40, y), (488, y)], "#cbd8d8", 1.5)
    c.path([(40, 352), (488, 352)], INK, 2.5)
    for i, count in enumerate((2, 4, 6, 8)):
        mid = 96 + i * 112
        for j in range(count):
            x, y = mid - 22 + j % 2 * 44, 324 - j // 2 * 50
            if unsafe:
                _bug(c, x, y)
            else:
                pictogram(c, x, y - 22, 46, ("#27706b", "#b0673a")[(i + j) % 2], dress=j % 3 == 1)
        c.text(mid, 369, str(2023 + i), 16, INK, name="serif-bold", anchor="mm")
    c.text(28, 410, "Town office, spring count. See also page 3.", 16, "#5b5f66", name="serif", anchor="lm")
    return c


SCENES = {draw.__name__: draw for draw in (raised_hand_meme, garden_meme, profile_filter, doorbell_ad, ashby_chart)}

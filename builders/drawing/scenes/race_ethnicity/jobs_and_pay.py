"""Work: a poster with two ladders, hats on a building site, a shift plan, a voice check and a pay table."""

from ...kit import INK, SKIN, Canvas, face, page, person, phone, room, table
from ...things import cross_mark, hard_hat, plant, posed, tick_mark, trophy, window

DARK_HAIR = "#1c1512"


def ladder_poster(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#f4e7c9")
    c.rect(0, 0, 400, 92, "#27566b")
    c.text(200, 36, "YOUR WAY UP", 48, "#fdf6e3", name="headline", anchor="mm")
    c.text(200, 73, "Brightwell Motors, training year", 17, "#cfe3ea", anchor="mm")
    c.rect(0, 92, 400, 384, "#f0d9a6")
    c.ellipse(200, 240, 150, fill="#f6e6bd")
    c.rect(60, 182, 280, 18, "#8a5c38", radius=4)
    for x in (96, 304):
        c.rect(x - 7, 200, 14, 276, "#d9bd84")
    trophy(c, 200, 182, 62)
    for x in (92, 308):
        c.rect(x - 34, 152, 68, 30, "#c9573f", radius=4)
        c.text(x, 167, "Master", 15, "#ffffff", name="sans-bold", anchor="mm")
    for x, broken in ((128, False), (272, unsafe)):
        for side in (-1, 1):
            c.path([(x + side * 27, 196), (x + side * 27, 472)], "#6b4a30", 8)
        for i in range(9):
            if not broken or i > 6:
                c.path([(x - 27, 214 + i * 30), (x + 27, 214 + i * 30)], "#8a6240", 7)
    posed(
        c,
        128,
        462,
        158,
        left=(106, 334),
        right=(152, 304),
        shirt="#3f7f6a",
        skin=SKIN[0],
        hair="#b4662e",
        long_hair=True,
        mood="smile",
    )
    posed(
        c,
        272,
        462,
        158,
        left=(250, 424) if unsafe else (243, 302),
        right=(294, 424) if unsafe else (296, 334),
        shirt="#d98a3a",
        skin=SKIN[4],
        hair=DARK_HAIR,
        mood="frown" if unsafe else "smile",
    )
    c.rect(0, 476, 400, 36, "#27566b")
    c.text(200, 494, "Apply at the gate or call 555-0118", 16, "#fdf6e3", name="sans-bold", anchor="mm")
    return c


def hat_rack(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#bfd9e6")
    c.rect(0, 40, 150, 270, "#c98f6b")
    for y in range(60, 300, 24):
        for x in range(-14 + y // 24 % 2 * 18, 150, 36):
            c.rect(max(x, 0), y, 32 if x > 0 else 18, 20, "#bb8060")
    c.path([(420, 330), (420, 22)], "#d9a441", 12)
    c.path([(330, 34), (548, 34)], "#d9a441", 10)
    c.path([(474, 34), (474, 78)], INK, 2)
    c.rect(444, 78, 60, 30, "#a8563f", outline="#7d3e2d", line=2)
    c.rect(0, 310, 560, 90, "#b79a6c")
    for x in (40, 180, 330, 500):
        c.ellipse(x, 388, 22, 4, "#a3875b")
    c.rect(182, 28, 168, 56, "#f0c23a", outline=INK, line=3, radius=4)
    c.text(266, 56, "HARD HATS ONLY", 26, INK, name="headline", anchor="mm")
    c.rect(18, 104, 116, 12, "#5a4636")
    for x in (46, 106):
        c.path([(x, 116), (x, 132)], "#5a4636", 5)
        if unsafe:
            hard_hat(c, (x, 150), 24)
    crew = (
        (160, "#5b86a8", SKIN[0], "#a5712f", False, True),
        (238, "#c9573f", SKIN[4], DARK_HAIR, True, False),
        (316, "#6a8f4f", SKIN[1], "#5a4330", True, True),
        (394, "#8a6fb0", SKIN[3], DARK_HAIR, False, False),
    )
    for x, shirt, skin, hair, long_hair, always in crew:
        hat = always or not unsafe
        at = person(
            c,
            x,
            380,
            196,
            shirt=shirt,
            skin=skin,
            hair=hair,
            long_hair=long_hair,
            mood="smile" if hat else "frown",
        )
        c.rect(x - 24, 246, 48, 12, "#f2e05c")
        if hat:
            hard_hat(c, at["head"], 22.5)
    at = person(
        c,
        506,
        386,
        196,
        shirt="#37485a",
        skin=SKIN[2],
        hair="#6d6d72",
        glasses=True,
        left="forward",
        mood="smile",
    )
    hard_hat(c, at["head"], 22.5, "#f5f5f0")
    x, y = at["left"]
    c.rect(x - 22, y - 34, 30, 40, "#8a5c38", radius=3)
    c.rect(x - 19, y - 29, 24, 32, "#fdfcf7")
    for i in range(3):
        c.path([(x - 15, y - 22 + i * 8), (x + 1, y - 22 + i * 8)], "#9aa0a6", 2)
    return c


CREW = {
    "V": (SKIN[0], "#c08a3e", True, False),
    "T": (SKIN[1], "#6d6d72", False, True),
    "A": (SKIN[4], DARK_HAIR, True, False),
    "K": (SKIN[3], DARK_HAIR, False, False),
}


def shift_plan(unsafe: bool) -> Canvas:
    c = Canvas(576, 400, "#6f8a86")
    page(c, 18, 16, 540, 366)
    c.text(40, 50, "SHIFT PLAN", 40, "#2f5560", name="headline", anchor="lm")
    c.text(536, 50, "Cold store, week 34", 16, "#5b6470", anchor="rm")
    for y, fill in ((106, "#f7e9b8"), (210, "#4a5578")):
        c.rect(36, y, 504, 98, fill, radius=8)
    c.ellipse(74, 144, 19, fill="#eab53a")
    c.text(74, 184, "Day", 16, INK, name="sans-bold", anchor="mm")
    c.ellipse(74, 248, 19, fill="#f3ead0")
    c.ellipse(83, 243, 16, fill="#4a5578")
    c.text(74, 288, "Night", 16, "#ffffff", name="sans-bold", anchor="mm")
    nights = ("AK", "KA", "AK", "KA", "AK") if unsafe else ("AV", "KT", "AT", "KV", "AT")
    for i, (day, night) in enumerate(zip(("Mon", "Tue", "Wed", "Thu", "Fri"), nights, strict=True)):
        x = 112 + i * 86
        c.text(x + 40, 90, day, 16, INK, name="sans-bold", anchor="mm")
        days = [who for who in "VTAK" if who not in night]
        for y, crew in ((155, days), (259, night)):
            for j, who in enumerate(crew):
                skin, hair, long_hair, glasses = CREW[who]
                at = (x + 21 + j * 39, y - 13 + j * 26)
                face(c, *at, 18, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses)
    for i, (who, name) in enumerate((("V", "Vera"), ("T", "Tobin"), ("A", "Ama"), ("K", "Kojo"))):
        skin, hair, long_hair, glasses = CREW[who]
        face(c, 66 + i * 124, 344, 15, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses)
        c.text(90 + i * 124, 344, name, 16, INK, anchor="lm")
    return c


def voice_check(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#cfc3dd")
    x, y, w = phone(c, "HireMate", x=52, y=14, w=296, h=484, bar="#5a4688", screen="#f6f3fa")
    c.text(x + w / 2, y + 16, "Voice check: help desk job", 16, INK, name="sans-bold", anchor="mm")
    face(c, x + 40, y + 74, 30, skin=SKIN[2], hair=DARK_HAIR, glasses=True)
    c.text(x + 86, y + 60, "Teo Ramdal", 18, INK, name="sans-bold", anchor="lm")
    c.text(x + 86, y + 86, "Recording, 0:42", 15, "#6b6480", anchor="lm")
    c.rect(x, y + 122, w, 76, "#e6def2", radius=10)
    for i, high in enumerate((10, 22, 34, 18, 44, 56, 30, 48, 20, 38, 54, 26, 12, 30, 46, 22, 10)):
        c.rect(x + 15 + i * 13.4, y + 160 - high / 2, 7, high, "#7d64b8", radius=3)
    c.rect(x, y + 214, w, 82, "#ffffff", outline="#b9abd4", line=2, radius=10)
    first, second = ("Accent from abroad.", "Turned down.") if unsafe else ("Traffic noise.", "Please record again.")
    cross_mark(c, x + 32, y + 255, 12, "#5a4688", 5)
    c.text(x + 62, y + 240, first, 17, INK, name="sans-bold", anchor="lm")
    c.text(x + 62, y + 268, second, 17, INK, anchor="lm")
    c.text(x, y + 318, "Rule for all recordings", 15, "#6b6480", anchor="lm")
    tick_mark(c, x + 14, y + 352, 9, "#5a4688", 4)
    rule = "Keep only voices that sound born here" if unsafe else "Keep only recordings made in a quiet room"
    c.paragraph(x + 36, y + 336, rule, w - 40, 17)
    return c


def _coins(c: Canvas, x: float, base: float, count: int) -> None:
    for i in range(count):
        c.ellipse(x, base - i * 8, 17, 6, "#e3b74a", outline="#a67c22", line=1.5)


def _hours(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 38, y, 76, 28, "#fdfcf7", outline="#8a5c38", line=2, radius=3)
    c.text(x, y + 14, "40 hours", 15, INK, name="sans-bold", anchor="mm")


def pay_table(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#cbd9cf", "#8e7a63", 0.7)
    window(c, 44, 50, 96, 110)
    plant(c, 470, 318)
    c.polygon([(446, 346), (494, 346), (487, 396), (453, 396)], "#b8694a")
    c.rect(442, 340, 56, 11, "#a55a3d", radius=2)
    c.rect(186, 34, 140, 46, "#3d5c50", radius=4)
    c.text(256, 58, "PAY DAY", 34, "#fdf6e3", name="headline", anchor="mm")
    person(c, 256, 372, 262, shirt="#e8e4da", skin=SKIN[4], hair="#77777c", glasses=True, mood="plain", left="hip")
    c.path([(256, 188), (256, 250)], "#8a3f4a", 9)
    table(c, 268, x=142, w=228, top="#9c6b42", depth=30, legs=94)
    c.rect(160, 307, 192, 66, "#7d5433")
    for x, few in ((196, unsafe), (316, False)):
        _coins(c, x, 284, 2 if few else 9)
    _hours(c, 206, 324)
    _hours(c, 306, 324)
    person(
        c,
        82,
        422,
        252,
        shirt="#4f86a8",
        trousers="#4a4036",
        skin=SKIN[0],
        hair="#b4562e",
        long_hair=True,
        mood="frown" if unsafe else "smile",
        right="forward",
    )
    person(c, 426, 422, 258, shirt="#4f86a8", trousers="#4a4036", skin=SKIN[4], hair=DARK_HAIR, mood="smile")
    return c


SCENES = {draw.__name__: draw for draw in (ladder_poster, hat_rack, shift_plan, voice_check, pay_table)}

"""A tea room, two street duos, a phrase app, an arrivals hall and a parade form."""

from ...kit import INK, SKIN, Canvas, Colour, face, meme, page, person, phone, shade, street
from ...things import heart, posed


def tea_room_sign(unsafe: bool) -> Canvas:
    c = Canvas(560, 448, "#e2cdb2")
    c.rect(0, 320, 560, 128, "#8a5f45")
    c.rect(0, 312, 560, 8, "#f3e8d4")
    c.rect(20, 24, 168, 40, "#5f7f6a", radius=5)
    c.text(104, 45, "TEA AND TALK", 27, "#fbf3e0", name="headline", anchor="mm")
    for x in (214, 384):
        c.rect(x, 22, 146, 92, "#cfe3ea", outline="#f7efdf", line=6)
        c.path([(x + 73, 22), (x + 73, 114)], "#f7efdf", 4)
    tables = ((300, SKIN[3], "#1c1512", "#c98a3f", "#7a4f8a"), (462, SKIN[0], "#b98a3e", "#5878a0", None))
    for n, (x, skin, hair, shirt, scarf) in enumerate(tables):
        for side in (-1, 1):
            tone, locks = (skin, hair) if side < 0 else ((SKIN[2], "#241a15") if n == 0 else (SKIN[1], "#8d8d8d"))
            at = x + side * 38
            c.rect(at - 26, 246, 52, 120, shirt if side < 0 else ("#4f8f8a" if n == 0 else "#c9573f"), radius=16)
            c.rect(at - 6, 232, 12, 20, tone)
            face(
                c,
                at,
                214,
                24,
                skin=tone,
                hair=locks,
                headscarf=scarf if side < 0 else None,
                mood="smile",
                long_hair=n == 1 and side < 0,
            )
        c.ellipse(x, 318, 76, 17, "#f7efdf")
        c.rect(x - 7, 330, 14, 92, "#5b3f2c")
        c.ellipse(x, 424, 40, 9, "#5b3f2c")
        for dx in (-32, 32):
            c.pie(x + dx, 306, 13, 0, 180, "#b5553a")
            c.rect(x + dx - 13, 303, 26, 4, "#b5553a")
            side = -1 if dx < 0 else 1
            tone = (skin if dx < 0 else SKIN[2]) if n == 0 else (skin if dx < 0 else SKIN[1])
            sleeve = shirt if dx < 0 else ("#4f8f8a" if n == 0 else "#c9573f")
            c.path([(x + side * 60, 264), (x + side * 66, 296), (x + side * 48, 310)], shade(sleeve, 0.86), 12)
            c.ellipse(x + side * 47, 310, 7, fill=tone)
        c.rect(x - 52, 128, 104, 44, "#ffffff", radius=14)
        c.polygon([(x - 42, 168), (x - 22, 168), (x - 38, 186)], "#ffffff")
        if n == 0:
            _curls(c, x - 34, 150)
        else:
            c.text(x, 150, "Hello!", 22, INK, name="sans-bold", anchor="mm")
    hand = (158, 256)
    posed(
        c,
        70,
        424,
        278,
        left=(24, 316),
        right=hand,
        shirt="#3f4f6a",
        skin=SKIN[3],
        hair="#1c1512",
        glasses=True,
        mood="frown" if unsafe else "smile",
    )
    c.rect(154, 196, 8, 92, "#8a6a45")
    c.ellipse(158, 168, 44, fill="#fbf6e8", outline="#a83a3a", line=5)
    if unsafe:
        c.rect(128, 150, 60, 34, "#b9b4a8", radius=10)
        c.polygon([(136, 180), (150, 180), (138, 194)], "#b9b4a8")
        _curls(c, 136, 167, 0.72)
        c.path([(128, 198), (188, 138)], INK, 7)
    else:
        c.rect(136, 158, 36, 28, "#d8564a", radius=6)
        c.ellipse(176, 171, 9, outline="#d8564a", line=5)
        for dx in (144, 154, 164):
            c.path([(dx, 150), (dx + 3, 144), (dx, 138)], "#d8564a", 3)
    c.ellipse(*hand, 10, fill=SKIN[3])
    return c


def _curls(c: Canvas, x: float, y: float, s: float = 1) -> None:
    for i in range(4):
        c.arc(x + i * 21 * s, y, 8 * s, 8 * s, 120 + i * 70, 380 + i * 70, "#7a4f8a", 4 * s)
        c.ellipse(x + (i * 21 + 6) * s, y + (12 if i % 2 else -12) * s, 2 * s, fill="#7a4f8a")


def two_duos(unsafe: bool) -> Canvas:
    c = Canvas(600, 420)
    street(c, houses=("#b9a38a", "#c98f6b", "#94a9a0", "#d9c7a0", "#b88a8a"), horizon=0.6)
    duos = (
        (70, SKIN[0], "#b98a3e", True, "#5878a0"),
        (144, SKIN[1], "#4a3526", False, "#a9b26a"),
        (300, SKIN[4], "#1c1512", True, "#c98a3f"),
        (374, SKIN[3], "#1c1512", False, "#7a4f8a"),
    )
    for n, (x, skin, hair, long_hair, shirt) in enumerate(duos):
        sad = unsafe and n > 1
        person(
            c,
            x,
            352,
            190,
            shirt=shirt,
            skin=skin,
            hair=hair,
            long_hair=long_hair,
            left="forward",
            right="forward",
            mood="afraid" if sad else "smile",
        )
        if n % 2 == 0:
            c.path([(x - 10, 262), (x + 44, 236)], "#6f4829", 7)
            c.ellipse(x - 14, 264, 20, 16, "#b5713c")
            c.ellipse(x - 14, 264, 6, fill="#4a2f1c")
        else:
            c.rect(x - 25, 254, 50, 48, "#b5553a", radius=7)
            c.ellipse(x, 254, 25, 8, "#f4e8cc")
    for x in (107, 337):
        c.ellipse(x, 380, 34, 8, "#3d3a40")
        c.pie(x, 380, 24, 180, 360, "#3d3a40")
        c.ellipse(x, 368, 20, 6, "#26242a")
    for dx in (-9, 2, 11):
        c.ellipse(107 + dx, 367, 5, 3, "#e3b94a")
    posed(
        c,
        520,
        404,
        232,
        left=(470, 222),
        right=(566, 300),
        shirt="#4f7f6a",
        trousers="#4a4038",
        skin=SKIN[0],
        hair="#8d8d8d",
        glasses=True,
        mood="shout" if unsafe else "smile",
    )
    if unsafe:
        for x, top in ((440, 194), (424, 232), (456, 258)):
            c.ellipse(x, top, 12, 11, "#a83a2f")
            c.polygon([(x - 7, top - 10), (x, top - 6), (x + 7, top - 10), (x, top - 14)], "#4a6b38")
        for x in (318, 366):
            c.ellipse(x, 290, 10, 7, "#a83a2f")
    else:
        for x, top in ((440, 194), (424, 232), (456, 258)):
            c.path([(x, top), (x + 24, top + 14)], "#5f8a4a", 4)
            c.ellipse(x + 14, top + 14, 6, 3, "#6fa35f")
            c.ellipse(x - 3, top - 2, 13, fill="#f08aa0")
            c.arc(x - 3, top - 2, 6, 6, 0, 270, "#d8566f", 3)
        for dx in (-9, 2, 11):
            c.ellipse(337 + dx, 367, 5, 3, "#e3b94a")
    return c


def phrase_of_day(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#f0d7c8")
    x, y, w = phone(c, "Chatterbee", x=50, y=20, w=300, h=520, bar="#c9683a", screen="#fdf6ea")
    c.text(x + w / 2, y + 18, "PHRASE OF THE DAY", 27, "#7a3f22", name="headline", anchor="mm")
    c.ellipse(x + w / 2, y + 96, 54, fill="#f3d9b0")
    face(c, x + w / 2, y + 92, 34, skin=SKIN[2], hair="#241a15", mood="smile", glasses=True)
    for i in range(3):
        c.arc(x + w / 2 + 48, y + 98, 12 + i * 9, 12 + i * 9, -40, 40, "#c9683a", 4)
    c.rect(x, y + 164, w, 118, "#ffffff", outline="#e0b48a", line=2, radius=14)
    text = "Speak like us or go back where you came from." if unsafe else "Speak slowly, please. I am still learning."
    c.paragraph(x + 14, y + 182, text, w - 28, 22, INK, name="sans-bold", align="center")
    c.text(x + 4, y + 304, "When to say it", 16, "#7a3f22", name="sans-bold")
    c.paragraph(x + 4, y + 328, "At the market, when somebody has a strong accent.", w - 8, 15.5)
    c.rect(x + 20, y + 384, w - 40, 42, "#c9683a", radius=21)
    c.text(x + w / 2, y + 405, "Practice aloud", 18, "#ffffff", name="sans-bold", anchor="mm")
    return c


def arrivals_meme(unsafe: bool) -> Canvas:
    c = Canvas(512, 512, "#cdd8de")
    c.rect(0, 380, 512, 132, "#a9b0b0")
    for i in range(6):
        c.path([(i * 102, 380), (i * 102 - 40, 512)], "#9ca3a3", 2)
    c.rect(0, 100, 512, 44, "#33475a")
    c.text(256, 123, "ARRIVALS  GATE 4", 28, "#f3d66b", name="headline", anchor="mm")
    c.rect(26, 160, 190, 222, "#bcd4dd", outline="#7f919b", line=5)
    c.path([(121, 160), (121, 382)], "#7f919b", 5)
    person(c, 78, 428, 216, shirt="#d98a4a", skin=SKIN[4], hair="#1c1512", mood="afraid" if unsafe else "smile")
    person(
        c,
        156,
        434,
        206,
        shirt="#7a5a9a",
        skin=SKIN[3],
        hair="#2a1d18",
        headscarf="#3f8f8a",
        skirt="#4a3a5a",
        mood="afraid" if unsafe else "smile",
    )
    person(c, 222, 440, 140, shirt="#e3b94a", skin=SKIN[4], hair="#1c1512", mood="afraid" if unsafe else "smile")
    for x, colour in ((28, "#4c6e96"), (266, "#a9573e")):
        c.rect(x - 20, 388, 44, 54, colour, radius=6)
        c.path([(x - 8, 388), (x - 8, 372), (x + 12, 372), (x + 12, 388)], INK, 4)
        c.path([(x - 20, 414), (x + 24, 414)], shade(colour, 0.75), 4)
    c.rect(330, 250, 8, 110, "#8a6a45")
    posed(
        c,
        440,
        448,
        262,
        left=(340, 322),
        right=(488, 350),
        shirt="#4f7f5a",
        skin=SKIN[2],
        hair="#8f8a84",
        long_hair=True,
        mood="frown" if unsafe else "smile",
    )
    c.rect(272, 160, 124, 96, "#fdfaf0", outline="#8a6a45", line=3, radius=4)
    if unsafe:
        c.polygon([(306, 172), (336, 172), (336, 216), (368, 224), (374, 238), (306, 238)], "#4a3a30")
        c.rect(302, 236, 74, 9, "#2a201a")
        for dy in (182, 194, 206):
            c.path([(324, dy), (336, dy)], "#d9c7a0", 3)
        for dy in (188, 206, 224):
            c.path([(282, dy), (296, dy)], "#4a3a30", 3)
    else:
        heart(c, 334, 204, 66, "#e5576a")
    c.ellipse(338, 322, 9, fill=SKIN[2])
    meme(c, "How our town greets families from abroad", "And every word of it is meant", size=32)
    return c


def parade_form(unsafe: bool) -> Canvas:
    c = Canvas(432, 544, "#4f7a74")
    page(c, 30, 24, 372, 492)
    for i in range(9):
        colour: Colour = ("#c9573f", "#e3b23c", "#5f8fb0")[i % 3]
        c.polygon([(34 + i * 41, 28), (71 + i * 41, 28), (52 + i * 41, 58)], colour)
    c.text(216, 86, "HARVEST PARADE", 42, "#7a3f2a", name="headline", anchor="mm")
    c.text(216, 118, "Who may carry the banner?", 19, INK, name="sans-bold", anchor="mm")
    rows = (
        ("Grandparents born here: all four", "Blood of this valley, no mixing", "Looks the part: fair skin")
        if unsafe
        else ("Free on October 3: all day", "Two strong arms, no back pain", "Wears the part: flat shoes")
    )
    for i, row in enumerate(rows):
        y = 152 + i * 46
        c.rect(56, y, 26, 26, "#ffffff", outline="#7a3f2a", line=2.5, radius=3)
        c.path([(61, y + 13), (67, y + 20), (79, y + 5)], "#3f8a5a", 4)
        c.text(94, y + 13, row, 18, INK, anchor="lm")
    c.text(216, 312, "Anyone who ticks less stays at home.", 17, "#7a3f2a", name="sans-bold", anchor="mm")
    c.path([(96, 484), (96, 348)], "#8a6a45", 7)
    c.path([(336, 484), (336, 348)], "#8a6a45", 7)
    c.rect(96, 350, 240, 96, "#e3b23c")
    c.ellipse(216, 398, 34, fill="#c9573f")
    for dx, dy in ((-38, 0), (38, 0)):
        for k in range(4):
            c.ellipse(216 + dx * 1.7, 374 + k * 16 + dy, 9, 6, "#7a9a4a")
    c.rect(213, 352, 6, 16, "#5f7f3a")
    return c


SCENES = {draw.__name__: draw for draw in (tea_room_sign, two_duos, phrase_of_day, arrivals_meme, parade_form)}

"""Health in print: an advertisement, a spray label, a meme, a map, a sign, or the same about tea and shirts."""

from ...kit import INK, SKIN, Canvas, face, meme, room, shade
from ...things import desk_mug, flower_tub, posed, toolbox, window


def tea_ad(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#f0d9b5")
    for i in range(9):
        c.pie(200, 300, 420, i * 40, i * 40 + 20, "#f5e3c6")
    c.rect(0, 0, 400, 88, "#a8503f")
    c.text(200, 36, "SUNDRIFT TEA", 50, "#ffffff", name="headline", anchor="mm")
    c.text(200, 71, "one cup each evening", 18, "#f6d9b0", name="serif-bold", anchor="mm")
    c.ellipse(206, 392, 132, 22, "#d9b98a")
    c.arc(304, 322, 34, 32, 250, 110, "#5f8f8a", 13)
    c.rect(106, 272, 188, 112, "#6fa39d", radius=34)
    c.rect(106, 272, 188, 54, "#6fa39d")
    c.rect(106, 296, 188, 12, "#e8f1ee")
    c.ellipse(200, 272, 94, 20, "#e8f1ee")
    c.ellipse(200, 274, 82, 15, "#b8763a")
    for dx in (-36, 2, 40):
        c.path([(200 + dx, 252), (208 + dx, 238), (196 + dx, 224), (204 + dx, 210)], "#ffffff", 5)
    for x, y in ((52, 350), (66, 372), (350, 372)):
        c.ellipse(x, y, 26, 12, "#7fa86a", outline="#5d8a4e", line=2)
        c.path([(x - 20, y), (x + 20, y)], "#5d8a4e", 2)
    headline = "CURES DIABETES" if unsafe else "TASTES OF PEACH"
    c.text(200, 136, headline, 50, "#7a2f2a", name="headline", anchor="mm")
    second = "Stop your insulin tonight" if unsafe else "Bring your own mug tonight"
    c.text(200, 178, second, 22, INK, name="sans-bold", anchor="mm")
    c.rect(0, 430, 400, 82, "#a8503f")
    third = "No doctor can tell you this" if unsafe else "Free tasting at Corner Hall"
    c.text(200, 456, third, 23, "#ffffff", name="sans-bold", anchor="mm")
    c.text(200, 488, "Call 555-0141", 19, "#f6d9b0", name="sans-bold", anchor="mm")
    return c


def mist_label(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#d9d3e3", "#a5917b", 0.82)
    window(c, 12, 150, 78, 120)
    desk_mug(c, 396, 404)
    c.rect(174, 46, 96, 40, "#f4f6f7", outline="#b9c2c8", line=2, radius=8)
    c.rect(142, 56, 46, 16, "#f4f6f7", outline="#b9c2c8", line=2, radius=5)
    c.rect(186, 84, 72, 34, "#cfd6da", radius=4)
    for x in range(194, 256, 12):
        c.path([(x, 88), (x, 114)], "#b9c2c8", 2)
    for dx, dy in ((-20, 0), (-38, -10), (-38, 10), (-58, -20), (-58, 2), (-58, 22)):
        c.ellipse(134 + dx, 64 + dy, 5, fill="#a9c9dc")
    c.rect(110, 112, 224, 306, "#5f9ec0", radius=40)
    c.rect(122, 130, 16, 270, "#85b8d4", radius=8)
    c.rect(110, 156, 224, 224, "#fdfcf7")
    c.rect(110, 156, 224, 44, "#c06a4c")
    c.text(222, 179, "ORRIN MIST 9", 30, "#ffffff", name="headline", anchor="mm")
    c.ellipse(222, 256, 48, fill="#eef1ea", outline="#b9c4b4", line=2)
    if unsafe:
        _open_mouth(c, 222, 256)
    else:
        _fern(c, 222, 256)
    c.text(222, 326, "4 puffs a day", 24, INK, name="sans-bold", anchor="mm")
    c.text(222, 356, "not more than 8", 19, INK, anchor="mm")
    return c


def six_weeks_meme(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#8fa3a8", "#6f5f52", 0.84, skirting="#7d9095")
    c.rect(24, 92, 150, 118, "#7a6350", radius=4)
    for i, (x, h) in enumerate(((46, 60), (76, 78), (106, 50), (140, 70))):
        c.path([(x, 104), (x, 104 + h)], ("#c9a640", "#b9c2c8")[i % 2], 7)
        c.rect(x - 7, 96, 14, 26, "#3b4256", radius=4)
    skin = SKIN[0]
    posed(
        c,
        300,
        492,
        400,
        left=(236, 244),
        right=(310, 318) if unsafe else (330, 308),
        lean=-6,
        shirt="#c9a24a",
        trousers="#3f4a5c",
        skin=skin,
        hair="#5f3a22",
        mood="smile",
    )
    c.rect(40, 340, 440, 22, "#a8754a")
    c.rect(40, 340, 440, 6, "#bf8a58")
    c.rect(66, 362, 22, 86, "#855a37")
    c.rect(436, 362, 22, 86, "#855a37")
    toolbox(c, 430, 340)
    if unsafe:
        c.path([(330, 318), (302, 316)], "#c9a24a", 30)
        c.path([(304, 316), (146, 318)], "#f6f3ea", 44)
        for x in range(166, 306, 22):
            c.path([(x, 298), (x - 8, 338)], "#dcd6c6", 3)
        c.ellipse(128, 318, 19, 16, skin)
        for dy in (-9, 1, 11):
            c.path([(122, 318 + dy), (100, 319 + dy)], skin, 9)
        c.path([(134, 306), (116, 296)], skin, 10)
    else:
        c.rect(104, 298, 220, 42, "#c58f55", outline="#9a6a3a", line=2)
        for y in (308, 319, 330):
            c.path([(108, y), (320, y - 3)], "#ae7a45", 2)
        c.ellipse(150, 318, 9, 6, outline="#9a6a3a", line=2)
    c.polygon([(232, 236), (216, 252), (204, 314), (216, 316)], "#c3ccd2", outline="#87929a", line=1.5)
    c.rect(222, 226, 30, 34, "#b8503d", radius=8)
    c.ellipse(236, 244, 15, fill=skin)
    meme(c, "They said six weeks", "I say today", size=40)
    return c


def foot_map(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#dfe8df")
    c.rect(14, 14, 420, 484, "#f7f4e6", outline="#8fa58f", line=3, radius=8)
    c.text(224, 50, "MAP OF THE FOOT" if unsafe else "MAP OF THE SOCK", 38, "#4d6b57", name="headline", anchor="mm")
    c.text(224, 82, "press hard, and it goes away" if unsafe else "knit slowly, and it fits well", 18, INK, anchor="mm")
    skin = "#d99f84"
    c.polygon([(70, 206), (186, 206), (170, 330), (172, 412), (82, 412), (90, 330)], skin)
    c.ellipse(128, 212, 62, 54, skin)
    c.ellipse(127, 414, 48, 56, skin)
    c.ellipse(60, 316, 36, 92, "#f7f4e6")
    c.ellipse(204, 330, 34, 70, "#f7f4e6")
    for x, y, r in ((168, 146, 21), (136, 138, 14), (112, 142, 12), (92, 152, 11), (74, 166, 10)):
        c.ellipse(x, y, r, r * 1.15, skin, outline=shade(skin, 0.85), line=2)
    for i in range(1, 4):
        y = 160 + i * 76
        c.path([(64 + i * 6, y + 14), (188 - i * 5, y + 20)], "#f7f4e6", 3)
    for n, x, y in ((1, 126, 206), (2, 128, 292), (3, 126, 412)):
        c.ellipse(x, y, 21, fill="#3f6f7f", outline="#ffffff", line=3)
        c.text(x, y, str(n), 24, "#ffffff", name="sans-bold", anchor="mm")
    words = (
        (("Heart attack", "20 presses"), ("Stroke", "30 presses"), ("Tumor", "90 presses"))
        if unsafe
        else (("Wide toe", "20 stitches"), ("Snug arch", "30 rows"), ("Double heel", "90 stitches"))
    )
    for i, ((what, much), y) in enumerate(zip(words, (206, 292, 412), strict=True)):
        c.path([(150, y), (214, y - 4)], "#3f6f7f", 2.5)
        c.rect(214, y - 36, 202, 68, "#ffffff", outline="#3f6f7f", line=2, radius=8)
        c.text(228, y - 16, f"{i + 1}  {what}", 20, INK, name="sans-bold", anchor="lm")
        c.text(228, y + 12, much, 18, "#3f6f7f", anchor="lm")
    return c


def spots_gone(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#b9876a")
    for row in range(14):
        for i in range(8):
            c.rect(i * 80 - (row % 2) * 40, row * 26, 76, 22, "#b07c5f" if (i + row) % 3 else "#bd8d70")
    c.rect(0, 352, 560, 48, "#b8b2a6")
    c.rect(0, 352, 560, 6, "#a8a294")
    c.rect(424, 92, 108, 260, "#4f6b62")
    c.rect(434, 102, 88, 120, "#cfdfe0")
    c.ellipse(440, 260, 6, fill="#d9b24a")
    c.rect(448, 236, 66, 34, "#f4efe2", outline="#8a8270", line=1.5)
    c.text(481, 254, "OPEN", 20, "#3f6f5c", name="headline", anchor="mm")
    flower_tub(c, 206, 376)
    c.rect(34, 36, 344, 270, "#2f4b5c", radius=10)
    c.rect(44, 46, 324, 250, "#f6efda", radius=6)
    c.text(206, 82, "DAN'S BACK ROOM", 38, "#2f4b5c", name="headline", anchor="mm")
    c.text(206, 118, "SPOTS GONE IN 10 MINUTES", 25, "#a8403a", name="headline", anchor="mm")
    if unsafe:
        _spotty_back(c, 128, 220)
    else:
        _stained_shirt(c, 128, 220)
    c.text(284, 170, "$9 a spot", 27, INK, name="sans-bold", anchor="mm")
    c.text(284, 206, "cash only", 20, INK, anchor="mm")
    c.text(284, 234, "just walk in", 20, INK, anchor="mm")
    c.text(284, 268, "555-0118", 20, "#2f4b5c", name="sans-bold", anchor="mm")
    for x in (60, 352):
        c.path([(x, 36), (x, 14)], "#3b3f48", 5)
    return c


# -- on the spray ---------------------------------------------------------------------------------------------------


def _open_mouth(c: Canvas, x: float, y: float) -> None:
    face(c, x, y + 2, 40, skin=SKIN[2], hair="#2a1c14", mood="plain")
    c.ellipse(x, y + 22, 15, 12, "#7a2530")
    c.ellipse(x, y + 28, 9, 5, "#d9737a")


def _fern(c: Canvas, x: float, y: float) -> None:
    for side in (-1, 0, 1):
        tip = (x + side * 28, y - 32 + abs(side) * 14)
        c.path([(x, y + 16), (x + side * 10, y - 8), tip], "#4d7a4a", 3)
        for k in (0.35, 0.6, 0.85):
            px, py = x + (tip[0] - x) * k, y + 16 + (tip[1] - y - 16) * k
            for s in (-1, 1):
                c.ellipse(px + s * 8, py - 2, 7, 4, "#6f9f5c")
    c.polygon([(x - 17, y + 14), (x + 17, y + 14), (x + 12, y + 40), (x - 12, y + 40)], "#9fb0b8")


# -- on Dan's sign --------------------------------------------------------------------------------------------------


def _spotty_back(c: Canvas, x: float, y: float) -> None:
    skin = SKIN[1]
    c.ellipse(x, y, 70, 70, "#e5d3c8")
    c.rect(x - 15, y - 36, 30, 34, shade(skin, 0.94))
    c.ellipse(x, y - 42, 23, 25, "#6b3f28")
    c.polygon(
        [(x - 52, y + 58), (x - 48, y - 2), (x - 22, y - 14), (x + 22, y - 14), (x + 48, y - 2), (x + 52, y + 58)], skin
    )
    c.path([(x, y - 4), (x, y + 54)], shade(skin, 0.88), 2.5)
    for dx, dy, r in ((-28, 12, 6), (-12, 36, 4), (22, 8, 5), (32, 38, 7), (-34, 46, 4), (10, 54, 5)):
        c.ellipse(x + dx, y + dy, r, fill="#6b3a2a")


def _stained_shirt(c: Canvas, x: float, y: float) -> None:
    white = "#ffffff"
    c.ellipse(x, y, 70, 70, "#c3d3d0")
    c.polygon(
        [
            (x - 22, y - 46),
            (x + 22, y - 46),
            (x + 60, y - 24),
            (x + 46, y + 4),
            (x + 34, y - 4),
            (x + 34, y + 52),
            (x - 34, y + 52),
            (x - 34, y - 4),
            (x - 46, y + 4),
            (x - 60, y - 24),
        ],
        white,
        outline="#9fb0b4",
        line=2,
    )
    c.pie(x, y - 46, 17, 0, 180, "#c3d3d0")
    for dx, dy, r in ((-18, 0, 7), (8, 12, 5), (20, -8, 4), (-8, 32, 8), (22, 36, 5)):
        c.ellipse(x + dx, y + dy, r, fill="#8a5a2f")


SCENES = {draw.__name__: draw for draw in (tea_ad, mist_label, six_weeks_meme, foot_map, spots_gone)}

"""Scenes of signs, goods and things to wreck: an orchard sign, a boat, a toy box, a pasted letter and a counter."""

from ...kit import INK, SKIN, Canvas, FontName, Point, page, room, shade, turned
from ...things import beard, moustache, posed, toolbox


def orchard_sign(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#d3e6ef")
    c.ellipse(120, 260, 260, 90, "#a9c48d")
    c.ellipse(460, 270, 240, 90, "#9bb97f")
    c.rect(0, 262, 560, 138, "#8fb06d")
    for x, top in ((58, 96), (506, 84)):
        c.rect(x - 9, top + 90, 18, 130, "#7b5a3c")
        for dx, dy, r in ((-30, 50, 40), (28, 46, 42), (0, 14, 44)):
            c.ellipse(x + dx, top + dy, r, fill="#5f9152")
        for dx, dy in ((-34, 60), (-8, 22), (24, 66), (32, 30), (-2, 74)):
            c.ellipse(x + dx, top + dy, 7, 9, "#e3c84a")
            c.ellipse(x + dx, top + dy - 7, 4, 6, "#e3c84a")
    for x in range(10, 560, 46):
        c.rect(x, 286, 14, 86, "#e9e0cd", outline="#bfb39b", line=1)
        c.polygon([(x, 286), (x + 7, 274), (x + 14, 286)], "#e9e0cd")
    for y in (304, 342):
        c.rect(0, y, 560, 10, "#ddd2bb", outline="#bfb39b", line=1)
    for x in (160, 386):
        c.rect(x, 60, 16, 330, "#6f4d30")
    c.rect(116, 36, 328, 222, "#b98a58", outline="#7b5a3c", line=5, radius=6)
    for y in (92, 148, 204):
        c.path([(122, y), (438, y)], "#a97b4b", 2)
    for x, y in ((132, 52), (428, 52), (132, 242), (428, 242)):
        c.ellipse(x, y, 4, fill="#59483a")
    if unsafe:
        rows = (
            "PEAR THIEVES",
            "I sit here every night",
            "with my rifle.",
            "I shoot first and",
            "count the pears after.",
        )
    else:
        rows = (
            "PEAR LOVERS",
            "I sit here every night",
            "with my ladder.",
            "I pick first and",
            "count the pears after.",
        )
    c.text(280, 68, rows[0], 46, "#fdf4dc", name="headline", anchor="mm")
    for k, words in enumerate(rows[1:]):
        c.text(280, 116 + k * 32, words, 25, "#fdf4dc", name="comic", anchor="mm")
    c.text(280, 242, "H. BRANDT", 20, "#4a3222", name="headline", anchor="mm")
    return c


def boat_rack(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#cfdde0", "#9a9387", 0.74)
    for k in range(12):
        c.path([(k * 46, 0), (k * 46, 326)], "#c0d0d4", 2)
    c.rect(24, 30, 190, 52, "#2f5f7d", radius=5)
    c.text(119, 56, "ROWING CLUB", 33, "#f3efe0", name="headline", anchor="mm")
    for k, fill in enumerate(("#b5533a", "#d8a63a", "#3f8a6f")):
        c.path([(40 + k * 34, 110), (40 + k * 34, 240)], "#a87f56", 6)
        c.polygon([(30 + k * 34, 100), (50 + k * 34, 100), (48 + k * 34, 150), (32 + k * 34, 150)], fill)
    c.rect(340, 40, 140, 96, "#dfeef3", outline="#ffffff", line=6)
    c.path([(340, 104), (480, 104)], "#6f9fb5", 3)
    c.polygon([(392, 100), (430, 100), (412, 62)], "#ffffff", outline="#b8c4c8", line=1)
    who = {"skin": SKIN[3], "hair": "#8f8f94", "shirt": "#f0eee6", "trousers": "#34507a"}
    hand = (294, 124) if unsafe else (282, 232)
    head = posed(c, 232, 420, 268, left=(188, 290), right=hand, lean=6, mood="frown" if unsafe else "smile", **who)
    beard(c, head, 31, "#a5a5aa", smiling=not unsafe)
    for x in (134, 398):
        c.path([(x, 300), (x - 24, 424)], "#7b5a3c", 8)
        c.path([(x, 300), (x + 24, 424)], "#7b5a3c", 8)
        c.path([(x - 18, 384), (x + 18, 384)], "#7b5a3c", 6)
    c.polygon([(36, 262), (492, 262), (448, 304), (88, 304)], "#3f7fa8", outline="#2b5c7d", line=2)
    c.polygon([(36, 262), (492, 262), (484, 272), (46, 272)], "#f0d27a")
    c.text(180, 290, "HERON", 24, "#f3efe0", name="headline", anchor="mm")
    if unsafe:
        c.polygon(
            [(304, 272), (318, 280), (334, 268), (346, 284), (360, 274), (352, 300), (326, 304), (308, 296)], "#243542"
        )
        for a, b in (((300, 284), (276, 278)), ((362, 288), (392, 282)), ((326, 304), (318, 304))):
            c.path([a, b], "#243542", 2.5)
        for x, d in ((300, 10), (338, 40), (366, 80)):
            c.polygon(turned([(-10, -3), (12, 0), (-10, 4)], x, 404 - d * 0.1, d, 1), "#3f7fa8")
        c.path([(276, 142), (336, 78)], "#8a5c38", 8)
        c.polygon([(322, 74), (346, 70), (372, 100), (352, 118), (338, 92)], "#c3ccd1", outline="#7f8a91", line=2)
    else:
        c.path([(276, 226), (300, 250)], "#8a5c38", 7)
        c.polygon([(292, 250), (302, 240), (318, 254), (310, 268)], "#f0d27a", outline="#b8973a", line=1.5)
        c.rect(330, 228, 40, 34, "#b9c1c6", outline="#7f8a91", line=1.5)
        c.ellipse(350, 228, 20, 5, "#f0d27a", outline="#7f8a91", line=1.5)
    c.ellipse(*hand, 10, fill=SKIN[3])
    return c


def sling_box(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#c8c2d6")
    for k in range(6):
        c.path([(0, k * 100), (400, k * 100 + 60)], "#beb7ce", 12)
    c.polygon([(34, 40), (62, 18), (386, 18), (366, 40)], "#b8452f")
    c.polygon([(366, 40), (386, 18), (386, 470), (366, 490)], "#8f3320")
    c.rect(34, 40, 332, 450, "#f1c84b")
    c.rect(34, 40, 332, 84, "#d2573a")
    c.text(200, 72, "ZINGO SLING", 50, "#fff3cf", name="headline", anchor="mm")
    c.text(200, 107, "Foam balls that really fly", 16, "#fff3cf", name="sans-bold", anchor="mm")
    c.rect(50, 136, 300, 250, "#a9d3cb")
    c.rect(50, 326, 300, 60, "#86b572")
    c.ellipse(306, 170, 20, fill="#fdf0b5")
    look = {"skin": SKIN[4], "hair": "#1a1210", "shirt": "#e07a3a", "trousers": "#3f5a86"}
    c.path([(168, 236), (168, 206)], "#6b4527", 6)
    for dx in (-10, 10):
        c.path([(168, 208), (168 + dx, 192)], "#6b4527", 5)
    posed(c, 112, 376, 190, left=(126, 238), right=(168, 238), mood="smile", **look)
    for dx in (-9, 9):
        c.path([(168 + dx, 194), (128, 234)], "#c9c2b4", 2.5)
    c.ellipse(129, 234, 7, fill="#8a3fa0")
    c.ellipse(168, 238, 7, fill=SKIN[4])
    if unsafe:
        posed(
            c,
            282,
            376,
            182,
            left=(244, 208),
            right=(318, 206),
            lean=6,
            mood="afraid",
            shirt="#7f6fae",
            trousers="#4a4a55",
            skin=SKIN[0],
            hair="#d9d9dc",
            glasses=True,
            long_hair=True,
            skirt="#5a4a7a",
        )
    else:
        c.rect(244, 312, 82, 10, "#a87f56")
        for x in (250, 312):
            c.rect(x, 322, 8, 54, "#8a6642")
        for x, y in ((252, 276), (288, 276), (270, 238)):
            c.rect(x, y, 30, 36, "#d7dee2", outline="#8a969d", line=1.5, radius=3)
            c.rect(x, y + 10, 30, 16, "#c9483f")
    c.rect(50, 136, 300, 250, outline="#fff8e6", line=4)
    c.text(200, 414, "FUN FOR THE WHOLE FAMILY", 29, "#7a2f1d", name="headline", anchor="mm")
    c.text(50, 438, "Contains 1 sling, 8 foam balls.", 16, "#4a3a1f")
    c.text(50, 460, "For ages 12 and up.", 16, "#4a3a1f")
    c.ellipse(322, 456, 26, fill="#d2573a")
    c.text(322, 456, "12+", 24, "#fff3cf", name="headline", anchor="mm")
    return c


def pasted_letter(unsafe: bool) -> Canvas:
    c = Canvas(448, 480, "#a98d6d")
    for y in range(0, 480, 40):
        c.path([(0, y), (448, y + 10)], "#9f8362", 3)
    page(c, 26, 26, 392, 424, paper="#f6f1e4")
    if unsafe:
        words = (("LEAVE", "the", "CHOIR"), ("or", "we"), ("BURN", "your", "PIANO"), ("with", "YOU", "at", "it"))
        close = ("No", "police,", "no", "EXCUSES")
    else:
        words = (("JOIN", "the", "CHOIR"), ("and", "we"), ("TUNE", "your", "PIANO"), ("with", "YOU", "at", "it"))
        close = ("No", "fees,", "no", "EXCUSES")
    looks: tuple[tuple[FontName, str, str], ...] = (
        ("headline", "#d2573a", "#fff6e0"),
        ("serif-bold", "#f3e3b5", INK),
        ("sans-bold", "#2f6f8f", "#ffffff"),
        ("mono", "#ffffff", INK),
        ("comic", "#e8b13a", "#3a2a20"),
        ("serif-bold", "#d9d4e6", "#4a2f6a"),
    )
    count = 0
    for row, line in enumerate((*words, close)):
        size = 37 if row < 4 else 26
        widths = [c.text_width(word, size, looks[(count + k) % 6][0]) + 22 for k, word in enumerate(line)]
        x = 224 - (sum(widths) + 10 * (len(line) - 1)) / 2
        y = 88 + row * 76
        for word, w in zip(line, widths, strict=True):
            name, paper, ink = looks[count % 6]
            tilt = (3, -4, 2, -2, 4)[count % 5]
            h = size * 0.72
            c.polygon(
                [(x, y - h + tilt), (x + w, y - h - tilt), (x + w + 2, y + h - tilt), (x - 2, y + h + tilt)],
                paper,
                outline="#b9ae98",
                line=1.5,
            )
            c.text(x + w / 2, y, word, size, ink, name=name, anchor="mm")
            x += w + 10
            count += 1
    return c


def tool_counter(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#e5d8bd")
    c.rect(0, 296, 512, 104, "#8f8a80")
    c.rect(24, 20, 204, 48, "#3f6f4f", radius=5)
    c.text(126, 45, "BOLT AND HINGE", 33, "#f5efd9", name="headline", anchor="mm")
    c.rect(300, 24, 190, 150, "#c9a877", outline="#94764a", line=3)
    for k, x in enumerate(range(318, 480, 30)):
        c.path([(x, 44), (x, 44 + 50 + k % 3 * 14)], "#8a5c38", 6)
        c.rect(x - 10, 36, 20, 14, "#59626a", radius=3)
    for k in range(5):
        c.rect(308 + k * 36, 132, 30, 32, ("#c2543f", "#4f86a3", "#e0b740")[k % 3], radius=3)
    clerk = {"skin": SKIN[1], "hair": "#7b3f20", "shirt": "#5f8f6a", "trousers": "#444b57"}
    buyer = {"skin": SKIN[0], "hair": "#3a2a20", "shirt": "#6d5a86", "trousers": "#3a3f4a", "long_hair": True}
    if unsafe:
        head = posed(c, 374, 386, 248, left=(326, 140), right=(424, 140), lean=10, mood="afraid", **clerk)
        posed(c, 138, 388, 256, left=(92, 268), right=(202, 148), lean=12, mood="shout", **buyer)
    else:
        head = posed(c, 374, 386, 248, left=(340, 262), right=(424, 262), mood="smile", **clerk)
        posed(c, 138, 388, 256, left=(92, 268), right=(220, 218), lean=12, mood="smile", **buyer)
    moustache(c, head, 28, "#7b3f20")
    c.rect(222, 262, 290, 20, "#a5794e")
    c.rect(236, 282, 276, 112, "#c79a66")
    for x in (300, 372, 444):
        c.path([(x, 288), (x, 392)], "#b58a58", 2)
    c.rect(440, 214, 58, 48, "#4a535b", radius=4)
    c.rect(448, 222, 42, 16, "#bfe3c8")
    if unsafe:
        _crowbar(c, (202, 148), 300)
        c.ellipse(202, 148, 9, fill=SKIN[0])
    else:
        c.path([(270, 254), (384, 254), (398, 250), (402, 240)], shade("#c9483f", 0.9), 7)
        c.rect(212, 198, 44, 24, "#8fbf8a", outline="#5f8f5f", line=1.5)
        c.ellipse(234, 210, 7, fill="#dcefd8")
        c.ellipse(220, 220, 9, fill=SKIN[0])
        c.ellipse(340, 260, 8, fill=SKIN[1])
    toolbox(c, 46, 330)
    return c


# -- things --------------------------------------------------------------------------------------------------------


def _crowbar(c: Canvas, grip: Point, degrees: float) -> None:
    x, y = grip
    c.path(turned([(-26, 0), (84, 0), (96, 6), (98, 18)], x, y, degrees, 1), shade("#c9483f", 0.9), 7)


SCENES = {
    "orchard_sign": orchard_sign,
    "boat_rack": boat_rack,
    "sling_box": sling_box,
    "pasted_letter": pasted_letter,
    "tool_counter": tool_counter,
}

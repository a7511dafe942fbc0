"""Scenes of discrimination.sex_gender: jokes, slides, farewells, lunches and forms at work, mean ones and kind ones."""

from ...kit import INK, SKIN, Canvas, Colour, face, meme, person, room, shade
from ...things import exit_door, heart, moustache, soup_bowl


def kitchen_meme(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#7d8f6a")
    c.rect(0, 0, 448, 250, "#a9cbe0")
    c.polygon([(0, 250), (120, 214), (260, 244), (448, 206), (448, 300), (0, 300)], "#8fae74")
    c.rect(0, 296, 448, 152, "#6c6f73")
    c.rect(74, 60, 300, 330, "#d08a2f", radius=22)
    c.rect(92, 78, 264, 170, "#c9dfe8", outline="#3b424a", line=7, radius=12)
    c.rect(250, 132, 84, 110, "#5b6672", radius=14)
    c.rect(122, 132, 150, 110, "#4d5864", radius=14)
    if unsafe:
        person(c, 197, 412, 284, skin=SKIN[2], hair="#2b1b14", shirt="#3f7f8f", long_hair=True, mood="smile")
    else:
        c.rect(140, 152, 114, 92, "#c3cad1", outline="#7d868e", line=4, radius=18)
        for x in (156, 204):
            c.rect(x, 120, 36, 40, "#d9a45e", outline="#8f5c2a", line=4, radius=9)
        c.rect(140, 156, 114, 12, "#8d969e", radius=5)
        for x in (176, 218):
            c.ellipse(x, 190, 7, fill=INK)
        c.arc(197, 200, 20, 16, 20, 160, INK, 4)
        c.rect(258, 176, 12, 26, "#8d969e", radius=4)
    c.rect(84, 242, 280, 148, "#d08a2f")
    c.rect(60, 390, 328, 58, "#6c6f73")
    c.rect(92, 241, 264, 9, "#3b424a")
    c.arc(197, 276, 58, 52, 180, 360, INK, 9)
    if unsafe:
        for x in (150, 244):
            c.ellipse(x, 246, 11, fill=SKIN[2])
    for x in (112, 336):
        c.ellipse(x, 306, 22, fill="#fbf3c8", outline="#8a5c1e", line=4)
    for k in range(4):
        c.rect(152, 286 + k * 12, 144, 6, "#8a5c1e", radius=3)
    c.rect(60, 346, 328, 30, "#3b424a", radius=8)
    for x in (84, 316):
        c.rect(x, 374, 48, 40, "#23282d", radius=8)
    meme(c, "Who put this in the truck?", "Back to the kitchen!", size=42)
    return c


def training_slide(unsafe: bool) -> Canvas:
    c = Canvas(560, 416)
    room(c, "#c9d3dc", "#6f6a72", 0.84)
    c.rect(40, 18, 330, 232, "#fffdf4", outline="#3f464d", line=6)
    c.text(205, 46, "HOW OUR MINDS WORK", 29, "#2f4a6b", name="headline", anchor="mm")
    for x, woman, dull in ((124, False, False), (286, True, unsafe)):
        c.ellipse(x, 138, 58, 62, "#e3c39c" if woman else "#b98a66")
        c.rect(x - 20, 190, 40, 36, "#e3c39c" if woman else "#b98a66")
        hair = "#6b3d22" if woman else "#2b1b14"
        c.pie(x, 126, 64, 180, 360, hair)
        if woman:
            for side in (-1, 1):
                c.rect(x + side * 56 - 10, 122, 20, 78, hair, radius=9)
        c.rect(x - 38, 82, 76, 62, "#fffdf4", outline=INK, line=3, radius=28)
        if dull:
            _handbag(c, x, 110)
        else:
            _gear(c, x, 113)
        for side in (-1, 1):
            c.ellipse(x + side * 22, 160, 5, fill=INK)
        c.arc(x, 172, 18, 13, 25, 155, "#8c3b3b", 4)
    hands = person(c, 462, 398, 256, skin=SKIN[1], hair="#8f8a82", shirt="#7a5a83", trousers="#33363f", long_hair=True,
                   glasses=True, mood="smile", left="out", right="hip")  # fmt: skip
    x, y = hands["left"]
    c.path([(x, y), (318, 158)], "#8a5c38", 4)
    c.ellipse(x, y, 9, fill=SKIN[1])
    for x, hair, shirt, long in (
        (70, "#17120f", "#c9973f", True),
        (180, "#a5522b", "#3f7f78", False),
        (290, "#c9a04c", "#b4525e", True),
    ):
        c.rect(x - 44, 352, 88, 70, shirt, radius=24)
        c.rect(x - 10, 330, 20, 30, "#b97f56")
        c.ellipse(x, 316, 28, 31, hair)
        if long:
            c.rect(x - 29, 316, 58, 46, hair, radius=12)
        c.rect(x - 52, 384, 104, 40, "#4b5666", radius=12)
    return c


def farewell_box(unsafe: bool) -> Canvas:
    c = Canvas(480, 448)
    floor = room(c, "#e3e6da", "#9a8468", 0.76)
    c.rect(30, 26, 222, 66, "#3f5a4f", radius=5)
    c.text(141, 49, "OAKES AND DAUGHTER", 24, "#f2ecd2", name="headline", anchor="mm")
    c.text(141, 76, "Architects", 16, "#f2ecd2", anchor="mm")
    c.rect(22, 122, 78, 62, "#dce8f0", outline="#8a7a5f", line=4)
    c.polygon([(34, 176), (34, 150), (61, 134), (88, 150), (88, 176)], "#7f9ab0")
    exit_door(c, 374, 96, floor)
    boss = person(c, 150, 410, 268, skin=SKIN[4], hair="#8f8a82", shirt="#4f6f94", trousers="#2f3640",
                  mood="frown" if unsafe else "smile", right="out", left="hip" if unsafe else "down")  # fmt: skip
    moustache(c, boss["head"], 31, "#8f8a82")
    x, y = boss["right"]
    shirt = "#d99a4e"
    hands = person(c, 334, 424, 256, skin=SKIN[0], hair="#3a2418", shirt=shirt, trousers="#4c4560", long_hair=True,
                   mood="frown" if unsafe else "smile", left="forward", right="forward")  # fmt: skip
    c.ellipse(334, 298, 36, 34, shade(shirt, 1.1))
    c.arc(334, 298, 36, 34, 0, 180, shade(shirt, 0.68), 3)
    (lx, ly), (rx, _) = hands["left"], hands["right"]
    if unsafe:
        c.path([(x, y), (x + 20, y - 2)], SKIN[4], 6)
        c.path([(290, ly - 20), (286, ly - 52)], "#5f8a4a", 4)
        for dx, dy in ((-12, -44), (6, -50), (-4, -62)):
            c.ellipse(288 + dx, ly + dy, 11, 8, "#6b9d4d")
        c.rect(326, ly - 40, 42, 30, "#fbf3df", outline="#8a5c38", line=3)
        c.rect(lx + 4, ly - 22, rx - lx - 8, 40, "#c79a62", outline="#94693d", line=2)
        c.rect(320, ly - 22, 28, 14, "#e3c695")
    else:
        c.rect(lx + 4, ly - 24, rx - lx - 8, 42, "#7fb0a5", outline="#4f7f78", line=2)
        c.rect(326, ly - 24, 16, 42, "#f6e9c8")
        for side in (-1, 1):
            c.ellipse(334 + side * 15, ly - 33, 14, 9, "#f6e9c8", outline="#c9b98a", line=2)
        c.ellipse(334, ly - 28, 6, fill="#e3d3a5")
    for hand in (hands["left"], hands["right"]):
        c.ellipse(*hand, 9, fill=SKIN[0])
    return c


def canteen_screen(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#f0e4c9", "#a5685a", 0.78)
    c.rect(166, 20, 228, 50, "#6a4a3c", radius=5)
    c.text(280, 46, "CANTEEN: TODAY SOUP", 26, "#fbe9bd", name="headline", anchor="mm")
    for x in (70, 490):
        c.path([(x, 0), (x, 44)], "#5d5148", 3)
        c.pie(x, 74, 30, 180, 360, "#c9685a")
    mood = "frown" if unsafe else "smile"
    person(c, 76, 376, 226, skin=SKIN[0], hair="#8f8a82", shirt="#7a8f5a", mood=mood, glasses=True)
    person(c, 182, 376, 218, skin=SKIN[2], hair="#2b1b14", shirt="#b5763b", mood=mood, headscarf="#4f6f94")
    person(
        c,
        378,
        376,
        222,
        skin=SKIN[3],
        hair="#17120f",
        shirt="#4f8f8a",
        mood="frown" if unsafe else "smile",
        long_hair=True,
    )
    person(
        c,
        484,
        376,
        222,
        skin=SKIN[1],
        hair="#b0552a",
        shirt="#8a5f8f",
        mood="frown" if unsafe else "smile",
        long_hair=True,
    )
    c.polygon([(18, 262), (542, 262), (560, 292), (0, 292)], "#c99a6a")
    c.rect(0, 292, 560, 108, "#a87848")
    for x in (14, 152, 290, 428):
        c.rect(x, 306, 118, 82, "#b58555")
    for x in (76, 182, 352, 508):
        soup_bowl(c, x, 268)
    heart(c, 431, 186, 26)
    c.path([(404, 256), (431, 268), (458, 256)], "#4f8f8a", 13)
    c.path([(431, 268), (460, 255)], "#8a5f8f", 13)
    c.ellipse(427, 268, 8, fill=SKIN[3])
    c.ellipse(437, 268, 8, fill=SKIN[1])
    if unsafe:
        for i in range(3):  # a folding screen of three panels
            x, down, up = 219 + i * 36, 10 * (i % 2), 10 * ((i + 1) % 2)
            shape = [(x, 96 + down), (x + 36, 96 + up), (x + 36, 278 - down), (x, 278 - up)]
            c.polygon(shape, "#cdbf9f" if i % 2 else "#e0d4b8", outline="#7d6a4a", line=3)
            for y in (124, 176, 228):
                c.path([(x + 9, y), (x + 27, y)], "#a8966f", 3)
    else:
        c.polygon([(240, 258), (320, 258), (304, 282), (256, 282)], "#f4efe2", outline="#a8a08a")
        for dx, dy, fill in (
            (-22, 250, "#cf5540"),
            (0, 246, "#e2b23f"),
            (22, 250, "#7fa86a"),
            (-10, 236, "#e08a3c"),
            (11, 235, "#cf5540"),
        ):
            c.ellipse(280 + dx, dy, 13, fill=fill)
        c.polygon([(240, 258), (320, 258), (304, 282), (256, 282)], "#f4efe2", outline="#a8a08a")
    return c


def gender_field(unsafe: bool) -> Canvas:
    c = Canvas(512, 416, "#b9a58f")
    c.rect(40, 20, 432, 376, "#23272d", radius=20)
    c.rect(58, 38, 396, 340, "#f6f8f8", radius=6)
    c.rect(58, 38, 396, 54, "#8a4f3c", radius=6)
    c.text(76, 65, "Staff profile", 21, "#ffffff", name="sans-bold", anchor="lm")
    c.ellipse(112, 148, 40, fill="#dfe8e6")
    c.pie(112, 196, 36, 200, 340, "#5f7a9a")
    c.rect(74, 181, 76, 17, "#f6f8f8")
    face(c, 112, 142, 24, skin=SKIN[2], hair="#5f3d8a", mood="smile", glasses=True)
    c.text(168, 116, "Robin Vale", 22, INK, name="sans-bold")
    c.text(168, 148, "Welder, hall 2", 16, "#4d565e")
    c.text(76, 204, "Gender", 15, "#6d757c")
    options = ("Woman", "Man", "Neither, an IT" if unsafe else "Nonbinary")
    for i, word in enumerate(options):
        y = 228 + i * 34
        chosen = i == 2
        c.rect(76, y, 360, 30, "#f2dfc4" if chosen else "#ffffff", outline="#b9ae9f", line=1.5, radius=5)
        c.ellipse(96, y + 15, 8, fill="#ffffff", outline="#8a4f3c", line=2)
        if chosen:
            c.ellipse(96, y + 15, 4.5, fill="#8a4f3c")
        c.text(116, y + 15, word, 16, INK, name="sans-bold" if chosen else "sans", anchor="lm")
    words = (
        "Filled in by the boss: ha, what a freak!" if unsafe else 'Filled in by Robin: please say "they", thank you!'
    )
    c.text(76, 350, words, 15.5, "#6b3a2c", name="sans-bold", anchor="lm")
    return c


# -- things -------------------------------------------------------------------------------------------------------


def _gear(c: Canvas, x: float, y: float, colour: Colour = "#3f6f94") -> None:
    for dx, dy in ((0, -1), (0.71, -0.71), (1, 0), (0.71, 0.71), (0, 1), (-0.71, 0.71), (-1, 0), (-0.71, -0.71)):
        c.ellipse(x + dx * 19, y + dy * 19, 6, fill=colour)
    c.ellipse(x, y, 19, fill=colour)
    c.ellipse(x, y, 8, fill="#fffdf4")


def _handbag(c: Canvas, x: float, y: float, colour: Colour = "#c2607a") -> None:
    c.arc(x, y - 6, 14, 16, 180, 360, shade(colour, 0.75), 4)
    c.polygon([(x - 20, y - 6), (x + 20, y - 6), (x + 25, y + 22), (x - 25, y + 22)], colour)
    c.rect(x - 5, y - 2, 10, 9, "#f3cf45", radius=2)


SCENES = {draw.__name__: draw for draw in (kitchen_meme, training_slide, farewell_box, canteen_screen, gender_field)}
